"""A folder to publish or deposit: the records as Parquet and JSON Lines, described for people and machines.

`datapackage.json` is a Frictionless Data Package (https://specs.frictionlessdata.io/), `metadata.jsonld` is
Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html), `README.md` a data dictionary
with citation and licence, `SHA256SUMS` what `sha256sum -c` checks. Needs pyarrow.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import msgspec

from exports import croissant, frictionless, jsonl, package_readme, parquet
from exports.facts import Facts
from exports.job import Job
from exports.package_parts import DESCRIPTOR, LINES, PARQUET, SCHEMA_FILE
from exports.schema import record_schema_text


def write(job: Job) -> None:
    """Write the folder in one pass over the records."""
    folder = job.target
    (folder / "data").mkdir(parents=True)
    facts = Facts()
    with (folder / LINES).open("wb", buffering=1 << 20) as stream:
        passing = jsonl.lines_written(facts.through(job.records), stream, None if job.complete else job.names)
        parquet.write(Job(records=passing, target=folder / PARQUET, columns=job.columns))
    (folder / SCHEMA_FILE).write_text(record_schema_text(), encoding="utf-8")
    files = {name: _file_facts(folder / name) for name in (LINES, PARQUET, SCHEMA_FILE)}
    _write_json(folder / DESCRIPTOR, frictionless.describe(facts, job.columns, files))
    _write_json(folder / "metadata.jsonld", croissant.describe(facts, job.columns, files))
    (folder / "README.md").write_text(package_readme.describe(facts, job.columns), encoding="utf-8")
    listed = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sums = [f"{_file_facts(folder / name)[1]}  {name}\n" for name in listed]
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def count(path: Path) -> int | None:
    """How many records the package says it holds; None for a folder that is no package of this export."""
    try:
        descriptor = msgspec.json.decode((path / DESCRIPTOR).read_bytes())
        return int(descriptor["kronika"]["records"])
    except (OSError, msgspec.MsgspecError, KeyError, TypeError, ValueError):
        return None


def _file_facts(path: Path) -> tuple[int, str]:
    """(bytes, SHA-256 in hex)."""
    with path.open("rb") as stream:
        return path.stat().st_size, hashlib.file_digest(stream, "sha256").hexdigest()


def _write_json(path: Path, value: Any) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
