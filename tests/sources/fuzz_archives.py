"""Mutates archives at random and checks what reading them gives; run by the tests, or as a script for longer.

python tests/sources/fuzz_archives.py --mutations 5000 --seed 1
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from crawler.sources.forms import find_form
from crawler.sources.record_reader import read_records
from crawler.sources.records import ArchiveRecord
from crawler.sources.report import Report
from tests.sources.archive_building import arc_records, pack, site_records

COUNT = 24
WORDS = 60
SECONDS = 5.0
"""Longest time one mutation may take: anything above is a hang."""

Touched = list[tuple[int, int]]
"""Stretches of the original bytes that a mutation changed."""
Mutation = Callable[[bytes, random.Random], tuple[bytes, Touched]]


def flip(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """One byte changed."""
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ rng.randrange(1, 256)]) + data[at + 1 :], [(at, at + 1)]


def truncate(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """The tail cut off."""
    at = rng.randrange(1, len(data))
    return data[:at], [(at, len(data))]


def delete(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """A stretch cut out."""
    at = rng.randrange(len(data))
    end = at + rng.randrange(1, 400)
    return data[:at] + data[end:], [(at, end)]


def insert(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """Foreign bytes put in."""
    at = rng.randrange(len(data))
    return data[:at] + rng.randbytes(rng.randrange(1, 400)) + data[at:], [(at - 1, at + 1)]


def overwrite(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """A stretch of zeros or noise, as bad sectors leave it."""
    at = rng.randrange(len(data))
    length = min(rng.randrange(1, 1024), len(data) - at)
    noise = bytes(length) if rng.random() < 0.5 else rng.randbytes(length)
    return data[:at] + noise + data[at + length :], [(at, at + length)]


def double(data: bytes, rng: random.Random) -> tuple[bytes, Touched]:
    """Several bytes changed."""
    touched: Touched = []
    for _ in range(rng.randrange(2, 6)):
        data, stretch = flip(data, rng)
        touched += stretch
    return data, touched


MUTATIONS: dict[str, Mutation] = {
    mutation.__name__: mutation for mutation in (flip, truncate, delete, insert, overwrite, double)
}
FORMS = ("gzip", "plain", "gzip-one", "zstd", "lz4", "arc-gzip", "arc-plain")


class Subject(Struct):
    """An archive to mutate: its records with the length that each has in the file."""

    form: str
    name: str
    parts: list[bytes]
    """The file, cut at its records; a single part when they are not apart."""
    blocks: list[bytes]
    """Block of each record."""


def make(form: str) -> Subject:
    """The archive in that form."""
    is_arc = form.startswith("arc-")
    packing = form.removeprefix("arc-")
    records = arc_records(COUNT - 1) if is_arc else site_records(COUNT, WORDS)
    if is_arc:
        blocks = [record.partition(b"\n")[2].removesuffix(b"\n") for record in records]
    else:
        blocks = [record.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n") for record in records]
    parts = (
        [pack(records, packing)] if packing == "gzip-one" else [pack([record], packing) for record in records]
    )
    suffix = {"gzip": ".gz", "gzip-one": ".gz", "zstd": ".zst", "lz4": ".lz4", "plain": ""}[packing]
    return Subject(form, ("x.arc" if is_arc else "x.warc") + suffix, parts, blocks)


def read(path: Path) -> tuple[list[ArchiveRecord], Report]:
    """All records of a file, and the report."""
    report = Report()
    with path.open("rb") as file:
        form = find_form(file, path.name)
        if form.kind is None:
            return [], report
        return list(read_records(file, form.codec, form.kind, path.name, report)), report


def check(subject: Subject, name: str, rng: random.Random, folder: Path) -> str:
    """One mutation; the complaint, or an empty text when all is well."""
    mutated, touched = MUTATIONS[name](b"".join(subject.parts), rng)
    path = folder / subject.name
    path.write_bytes(mutated)
    begin = time.monotonic()
    found, report = read(path)
    if time.monotonic() - begin > SECONDS:
        return f"took {time.monotonic() - begin:.1f} s"
    if any(not 0 <= damage.offset <= len(mutated) or damage.bytes_lost < 0 for damage in report.damages):
        return f"damage outside the file: {report.damages}"
    blocks = Counter(record.block for record in found)
    is_summed = subject.form in ("gzip", "zstd", "arc-gzip")
    if is_summed and (strange := blocks - Counter(subject.blocks)):
        return f"{strange.total()} records that were never written"
    # A cut between two records shows no trace, nor (without check sums) does one from head to head.
    # A last frame of lz4 in zeros is padding.
    is_traceless = name == "truncate" or (name == "delete" and not is_summed) or subject.form == "lz4"
    if len(found) < len(subject.blocks) and not report.damages and not is_traceless:
        return f"{len(found)} of {len(subject.blocks)} records and no damage reported"
    if len(subject.parts) == 1:
        return ""
    if sum(damage.bytes_lost for damage in report.damages) > len(mutated):
        return f"more bytes lost than there are: {report.damages}"
    untouched, near = spared(subject, touched)
    if missing := Counter(untouched if is_summed else near) - blocks:
        return f"{missing.total()} untouched records lost: {report.damages}"
    if name == "flip" and len(found) < len(subject.blocks) - 1:
        return f"{len(found)} of {len(subject.blocks)} records after one flipped byte: {report.damages}"
    return ""


def spared(subject: Subject, touched: Touched) -> tuple[list[bytes], list[bytes]]:
    """Blocks of the records that no change touched; and of those whose neighbours were not touched either.

    Without check sums the end of a record is known by what follows it.
    """
    is_hit = []
    at = 0
    for part in subject.parts:
        is_hit.append(any(start < at + len(part) and end > at for start, end in touched))
        at += len(part)
    untouched = [block for block, hit in zip(subject.blocks, is_hit, strict=True) if not hit]
    around = zip(subject.blocks, [False, *is_hit], is_hit, [*is_hit[1:], False], strict=False)
    return untouched, [block for block, *hits in around if not any(hits)]


def run(mutations: int, seed: int, forms: tuple[str, ...] = FORMS) -> list[str]:
    """Complaints over that many mutations of each form, each with its own seed to repeat it."""
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for form in forms:
            subject = make(form)
            for number in range(mutations):
                name = list(MUTATIONS)[number % len(MUTATIONS)]
                key = f"{seed}/{form}/{name}/{number}"
                complaint = check(subject, name, random.Random(key), Path(folder))
                if complaint:
                    complaints.append(f"{key}: {complaint}")
    return complaints


def main() -> int:
    """Run from the shell; prints complaints, exit code 1 when there are any."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mutations", type=int, default=1000, help="of each form of archive")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--form", choices=FORMS, action="append")
    arguments = parser.parse_args()
    begin = time.monotonic()
    forms = tuple(arguments.form or FORMS)
    complaints = run(arguments.mutations, arguments.seed, forms)
    print("\n".join(complaints))
    total = arguments.mutations * len(forms)
    print(f"{total} mutations, {len(complaints)} complaints, {time.monotonic() - begin:.1f} s")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
