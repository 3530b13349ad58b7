"""Records per second of reading alone, beside FastWARC and warcio on the same file in the same run.

    python -m tests.benchmarks.bench_sources [FILE.warc.gz …] [--rounds N]

Without files, archives of made-up pages are written and read. Each reader takes every record with its block;
`pages` goes on to decoded pages. The best of the rounds counts,
in processor time: the machine's other work only adds to it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as WarcioIterator

from crawler.sources import Input, Report, open_source
from crawler.sources.archives import find_form
from crawler.sources.records import read_records
from tests.sources.archive_building import pack, site_records

RECORDS = 1500
WORDS = 4000
"""About 40 kB a page, as pages of ministries are."""


def read_fastwarc(path: Path) -> int:
    """Number of records FastWARC gives."""
    count = 0
    with path.open("rb") as file:
        for record in ArchiveIterator(file, parse_http=False):
            block = record.reader.read()  # held, as by anyone who uses it, while the next is read
            count += block is not None
    return count


def read_warcio(path: Path) -> int:
    """Number of records warcio gives."""
    count = 0
    with path.open("rb") as file:
        for record in WarcioIterator(file, no_record_parse=True):
            block = record.raw_stream.read()
            count += block is not None
    return count


def read_sources(path: Path) -> int:
    """Number of records this project's reader gives, damage looked for."""
    with path.open("rb") as file:
        form = find_form(file, path.name)
        assert form.kind is not None
        return sum(1 for _ in read_records(file, form.codec, form.kind, path.name, Report()))


def read_pages(path: Path) -> int:
    """Number of records read to make pages of them."""
    report = Report()
    for _ in open_source(Input(file=str(path), path=str(path)), report):
        pass
    return report.records


READERS: dict[str, Callable[[Path], int]] = {
    "fastwarc": read_fastwarc,
    "sources": read_sources,
    "pages": read_pages,
    "warcio": read_warcio,
}


def measure(path: Path, rounds: int) -> dict[str, float]:
    """Records per second of each reader; readers take turns, so that a busy moment hits all."""
    best = dict.fromkeys(READERS, float("inf"))
    counts = {}
    for _ in range(rounds):
        for name, reader in READERS.items():
            begin = time.process_time()
            counts[name] = reader(path)
            best[name] = min(best[name], time.process_time() - begin)
    if len(set(counts.values())) > 1:
        print(f"{path.name}: the readers disagree: {counts}", file=sys.stderr)
    return {name: counts[name] / best[name] for name in READERS}


def main() -> None:
    """Print a line a file and the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = arguments.files or write_archives(Path(folder))
        figures = {path.name: measure(path, arguments.rounds) for path in files}
    for name, rates in figures.items():
        cost = rates["fastwarc"] / rates["sources"] - 1
        rows = ", ".join(f"{reader} {rate:,.0f}" for reader, rate in rates.items())
        print(f"{name}: records a second: {rows}; salvage costs {cost:+.0%} over FastWARC", file=sys.stderr)
    json.dump(figures, sys.stdout, indent=1)
    print()


def write_archives(folder: Path) -> list[Path]:
    """A gzip archive with a member a record, and the same uncompressed."""
    records = site_records(RECORDS, WORDS)
    paths = []
    for form, name in (("gzip", "bench.warc.gz"), ("plain", "bench.warc")):
        path = folder / name
        path.write_bytes(pack(records, form))
        paths.append(path)
    return paths


if __name__ == "__main__":
    main()
