"""Records per second of reading alone, beside FastWARC and warcio on the same file in the same run.

    python -m tests.benchmarks.bench_sources [FILE.warc.gz …] [--rounds N]

Without files, archives of made-up pages are written and read. Each reader takes every record with its block;
`pages` goes on to decoded pages. The best of the rounds counts,
in processor time: the machine's other work only adds to it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as WarcioIterator

from crawler.sources import Input, Report, open_source
from crawler.sources.forms import find_form
from crawler.sources.record_reader import read_records
from tests.benchmarks.measuring import Row, note, print_rows
from tests.sources.archive_building import pack, site_records

ROUNDS = 5
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
    "kronika, records": read_sources,
    "kronika, pages": read_pages,
    "warcio": read_warcio,
}


def measure(path: Path, rounds: int) -> dict[str, tuple[int, float]]:
    """Records and seconds of each reader; readers take turns, so that a busy moment hits all."""
    best = dict.fromkeys(READERS, float("inf"))
    counts = {}
    for _ in range(rounds):
        for name, reader in READERS.items():
            begin = time.process_time()
            counts[name] = reader(path)
            best[name] = min(best[name], time.process_time() - begin)
    if len(set(counts.values())) > 1:
        print(f"{path.name}: the readers disagree: {counts}", file=sys.stderr)
    return {name: (counts[name], best[name]) for name in READERS}


def compare(files: list[Path], rounds: int) -> Iterator[Row]:
    """A row for each archive and reader; seconds are of processor time."""
    for path in files:
        note(f"sources: {path.name}")
        results = measure(path, rounds)
        count, seconds = results["fastwarc"]
        base = seconds / count
        for name, (count, seconds) in results.items():
            yield Row(f"{path.name}: {name}", count, seconds / count, seconds / count / base, "fastwarc")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kronika-") as folder:
        files = arguments.files or write_archives(Path(folder))
        print_rows({"sources": list(compare(files, arguments.rounds))})


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
