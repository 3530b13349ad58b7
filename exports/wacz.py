"""A site's archive as one WACZ file, which opens in a browser: the WARC files byte for byte, an index, the pages.

Format: WACZ 1.2.0 (https://specs.webrecorder.net/wacz/1.2.0/), all entries stored, so that any part can be read in
place. One thing differs: `profile` is `data-package`, as in 1.1.1, because ReplayWeb.page refuses the `wacz` that 1.2.0
asks for. Written as a stream: captures are sorted in a temporary database beside the target.
"""

from __future__ import annotations

import errno
import hashlib
import struct
import tomllib
import zipfile
import zlib
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shlex import quote
from typing import IO, Any

import msgspec

from crawler.errors import UsageError
from crawler.items import Record
from exports import cdxj
from exports.facts import Facts
from exports.job import Job
from exports.records import RECORDS_FILE, read_records
from exports.wacz_captures import OPEN_SUFFIX, Captures, open_warc
from exports.wording import count_name

ARCHIVE, INDEX, BLOCKS, PAGES = "archive/", "indexes/index.cdx.gz", "indexes/index.idx", "pages/pages.jsonl"
DESCRIPTOR, DIGEST = "datapackage.json", "datapackage-digest.json"
SPECIFICATION = "1.2.0"
PROFILE = "data-package"

UNREADABLE = (OSError, EOFError, ValueError, RuntimeError, struct.error, zlib.error, zipfile.BadZipFile)
"""What reading a damaged zip file may raise."""

_COPY = 1 << 20
_ENCODER = msgspec.json.Encoder()


def write(job: Job) -> None:
    """Write the WARC files of the sites, all captures in the index, and the records as pages.

    A record becomes a page where its capture is in the WARC files. Damaged spots of a WARC file are copied as they
    are, left out of the index and named in `job.damage`; so are WARC files that records name and that are not there.
    Raises `UsageError` when no site has WARC files.
    """
    if not job.complete:
        raise UsageError("--columns is not for the format wacz: it holds captures, not columns")
    files = find_warc_files(job.folders)
    if not files:
        sites = ", ".join(folder.name for folder in job.folders)
        raise UsageError(f"{sites}: no WARC files, so there is nothing to show in a browser")
    _require_no_leak(job.folders)
    created = datetime.now(UTC)
    beside = job.target.with_name("captures.tmp")
    with (
        zipfile.ZipFile(job.target, "w", zipfile.ZIP_STORED) as container,
        closing(Captures(beside)) as captures,
    ):
        package = _Package(container, created)
        for name, path in files.items():
            package.copy(ARCHIVE + name, path, captures.take_up(name, path, job.damage))
        captures.finish()
        index, blocks, pages = (beside.with_name(f"{name}.tmp") for name in ("index", "blocks", "pages"))
        with index.open("wb") as index_stream, blocks.open("wb") as block_stream:
            cdxj.write_compressed(captures.lines(), index_stream, block_stream, INDEX.rpartition("/")[2])
        facts = Facts()
        with pages.open("wb", buffering=_COPY) as stream:
            records = _note_missing(facts.through(job.records), job, {path.name for path in files.values()})
            last = _write_pages(records, captures, stream)
        for name, path in ((INDEX, index), (BLOCKS, blocks), (PAGES, pages)):
            package.copy(name, path)
            path.unlink()
        home = captures.find_home(_listings(job.folders)) or last
        package.finish(facts, home)


def _note_missing(records: Iterable[Record], job: Job, names: Container[str]) -> Iterator[Record]:
    """The records; the WARC files of the sites that they name and that are not there are noted as damage at the end."""
    missing: Counter[str] = Counter()
    for record in records:
        name = record.capture.warc_file
        # of what was imported, `path` names an archive that was never copied into the folder
        is_own = name is not None and record.capture.path is None
        if is_own and name not in names and f"{name}{OPEN_SUFFIX}" not in names:
            missing[name or ""] += 1
        yield record
    job.damage.extend(
        f"{name}: is missing; {count_name(count, 'record')} from it cannot be shown"
        for name, count in sorted(missing.items())
    )


def _require_no_leak(folders: Iterable[Path]) -> None:
    """Raise `UsageError` where the WARC files still hold what was taken out of the records."""
    for folder in folders:
        path = folder / RECORDS_FILE
        for record in read_records(path) if path.exists() else ():
            if "redacted" in record.warnings and record.capture.warc_record_id:
                raise UsageError(
                    f"{record.id} is redacted, but the WARC files still hold its page, and a WACZ file would publish "
                    f"it. First: kronika redact {folder.name} {record.id} --data {quote(str(folder.parent))} --purge "
                    "--reason …"
                )


def count(path: Path) -> int | None:
    """How many pages the file lists; None for anything that is no WACZ file."""
    try:
        with zipfile.ZipFile(path) as container, container.open(PAGES) as stream:
            return max(0, sum(1 for _ in stream) - 1)
    except (KeyError, *UNREADABLE):
        return None


def find_warc_files(folders: Iterable[Path]) -> dict[str, Path]:
    """The sites' WARC files by the name they get in the package.

    A file that is being written (`.open`) counts under its final name. Equal names of two sites get the site in front.
    """
    files: dict[str, Path] = {}
    for folder in folders:
        for path in sorted((folder / "warc").glob("*.warc*")):
            name = path.name.removesuffix(OPEN_SUFFIX)
            if name.endswith((".warc.gz", ".warc")):
                files[name if name not in files else f"{folder.name}-{name}"] = path
    return files


class _Package:
    """The zip file and the list of what is in it."""

    def __init__(self, container: zipfile.ZipFile, created: datetime) -> None:
        self._container = container
        self._created = created
        self._resources: list[dict[str, Any]] = []

    def copy(self, path: str, source: Path, size: int | None = None) -> None:
        """Add a file, or its first `size` bytes, as an entry."""
        size = left = source.stat().st_size if size is None else size
        sha256 = hashlib.sha256()
        # ReplayWeb.page takes it that a local header has extra fields only where the central directory has: so the
        # zip64 fields must be in both or in none, for which zipfile has to be told and not to guess.
        with (
            open_warc(source) as file,
            self._container.open(self._info(path), "w", force_zip64=size > zipfile.ZIP64_LIMIT) as stream,
        ):
            while left:
                piece = file.read(min(_COPY, left))
                if not piece:
                    raise OSError(errno.EIO, f"{source.name} has become shorter")
                stream.write(piece)
                sha256.update(piece)
                left -= len(piece)
        self._resources.append(
            {
                "name": path.rpartition("/")[2],
                "path": path,
                "hash": f"sha256:{sha256.hexdigest()}",
                "bytes": size,
            }
        )

    def finish(self, facts: Facts, home: tuple[str, str] | None) -> None:
        """Add the description of all entries and its digest."""
        description: dict[str, Any] = {
            "profile": PROFILE,
            "wacz_version": SPECIFICATION,
            "title": facts.title,
            "description": facts.coverage,
            "created": _rfc3339(self._created),
            "software": _software(),
        }
        if home:
            description["home"] = {"url": home[0], "ts": home[1]}
        content = msgspec.json.format(
            msgspec.json.encode(description | {"resources": self._resources}), indent=2
        )
        digest = {"path": DESCRIPTOR, "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        self._container.writestr(self._info(DESCRIPTOR), content)
        self._container.writestr(
            self._info(DIGEST), msgspec.json.format(msgspec.json.encode(digest), indent=2)
        )

    def _info(self, path: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(path, self._created.timetuple()[:6])
        info.external_attr = 0o644 << 16
        return info


def _write_pages(records: Iterable[Record], captures: Captures, stream: IO[bytes]) -> tuple[str, str] | None:
    """Write the list of pages; returns address and moment of the last one."""
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": True}
    stream.write(_ENCODER.encode(head) + b"\n")
    last = None
    for record in records:
        shown = captures.find_page(record)
        if shown is None:
            continue
        last = shown
        text = "\n\n".join(filter(None, (record.title, record.lead, record.body)))
        page = {
            "id": record.id,
            "url": shown[0],
            "ts": shown[1],
            "title": record.title or record.url or record.id,
            "text": text,
            "date": record.date,
        }
        stream.write(_ENCODER.encode(page) + b"\n")
    return last


def _listings(folders: Iterable[Path]) -> Iterator[str]:
    """Addresses of the sites' listings, which are where a visitor begins."""
    for folder in folders:
        try:
            entries = tomllib.loads((folder / "site.toml").read_text(encoding="utf-8"))
        except (OSError, ValueError):  # a folder without a readable entry still has its pages
            continue
        for entry in entries.values():
            if isinstance(entry, dict):
                yield from (url for url in entry.get("listings", ()) if isinstance(url, str))


def _rfc3339(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _software() -> str:
    try:
        return f"kronika {version('kronika')}"
    except PackageNotFoundError:  # run from a checkout
        return "kronika"
