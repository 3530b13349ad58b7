"""`kronika extract` on an archive of generated pages, beside plain readers and other extractors; and its memory.

    python -m tests.benchmarks.bench_extract [--pages N] [--sample N] [--memory N …]

"fastwarc" reads every record with its body, "fastwarc + lxml" parses the pages too: what any program must do. The
other extractors get a sample of the same pages, as text in memory, without an archive to read and without records to
write; their time is that of a page. Kronika is the command, from its start to the last record on the disk. Ratios are of
processor time, to which the machine's other work adds little; seconds are as they pass.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fastwarc.warc import ArchiveIterator, WarcRecordType
from lxml import html

from crawler.archive.folder import SiteFolder, list_folders
from crawler.archive.site_archive import SiteArchive
from crawler.items import decode_record
from pipelines.merge import RecordMerger, capture_key
from tests.benchmarks.measuring import PROJECT, Measure, Row, measure, note, print_rows, size_of
from tests.benchmarks.others import NOT_INSTALLED
from tests.benchmarks.page_archives import mixed_pages, write_archive

PAGES = 20_000
SAMPLE = 200
SIZES = (1_000, 10_000, 100_000)
FOLDER_PAGES = 4_000
JOBS = (1, 2)
BASELINE = "fastwarc + lxml parse"
OTHERS = {"trafilatura": sys.executable, "newspaper4k": "", "news-please": ""}
"""Extractors and the Python that runs them; empty for that of `.bench`."""
OWN_PYTHON = PROJECT / ".bench" / "bin" / "python"


def read(path: Path, *, parse: bool) -> int:
    """The number of pages in an archive, each read whole, and parsed if so wished."""
    pages = 0
    with path.open("rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            body = record.reader.read()
            if parse:
                html.document_fromstring(body, parser=html.HTMLParser(encoding="utf-8"))
            pages += 1
    return pages


def reading(path: Path, *, parse: bool) -> Measure:
    """Time of reading in a process of its own, as the command has one."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_extract", "--read", str(path)]
    return measure([*command, *(["--parse"] if parse else [])])


def extracting(path: Path, output: Path, jobs: int) -> Measure:
    """The command; `folder` is what lay at most where its output goes."""
    output.parent.mkdir(exist_ok=True)
    output.unlink(missing_ok=True)
    command = [sys.executable, "-m", "crawler.cli", "extract", str(path), "--jobs", str(jobs), "--quiet"]
    return measure([*command, "-o", str(output)], folder=output.parent)


def merging(records: Path, scratch: Path) -> float:
    """Processor time of the one process which brings the workers' records together, for a file of them, in seconds."""
    with records.open("rb") as file:
        keys = [capture_key(decode_record(line)) for line in file]
    started = time.process_time()
    with RecordMerger(scratch / "merge.db") as merger, records.open("rb") as file:
        for key, line in zip(keys, file, strict=True):
            merger.add(key, line.removesuffix(b"\n"))
        with (scratch / "merged.jsonl").open("wb") as output:
            for line in merger.merged():
                output.write(line + b"\n")
    return time.process_time() - started


def compare(pages: int, sample: int, scratch: Path) -> Iterator[Row]:
    """The command beside other ways through the same pages."""
    archive = scratch / "pages.warc.gz"
    note(f"extract: writing {pages:,} pages")
    size = write_archive(archive, pages)
    stored = archive.stat().st_size / pages
    note(f"extract: {BASELINE}")
    first = reading(archive, parse=True)
    base = first.cpu / pages
    yield Row(BASELINE, pages, first.wall / pages, 1.0, BASELINE, detail={"processor_seconds": base})
    plain = reading(archive, parse=False)
    work = plain.cpu / pages
    detail = {"processor_seconds": work}
    yield Row("fastwarc alone", pages, plain.wall / pages, work / base, BASELINE, detail=detail)
    records = scratch / "records" / "records.jsonl"
    for jobs in JOBS:
        note(f"extract: kronika extract --jobs {jobs}")
        done = extracting(archive, records, jobs)
        work = done.cpu / pages
        detail = {
            "processor_seconds": work,
            "page_bytes": round(size / pages),
            "warc_bytes": round(stored),
            "scratch_bytes": round(done.folder / pages),
        }
        name = f"kronika extract --jobs {jobs}"
        yield Row(name, pages, done.wall / pages, work / base, BASELINE, done.memory, detail=detail)
    archive.unlink()
    note("extract: the merge alone")
    each = merging(records, scratch) / pages
    yield Row("kronika extract: the merge alone", pages, each, each / base, BASELINE)
    yield from others(sample, scratch, base)


def others(sample: int, scratch: Path, base: float) -> Iterator[Row]:
    """Other extractors on a sample; one that is not installed is left out, and says so."""
    path = scratch / "sample.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for url, body in mixed_pages(sample):
            file.write(json.dumps({"url": url, "html": body.decode()}) + "\n")
    for name, python in OTHERS.items():
        note(f"extract: {name}, {sample} pages")
        told = run_other(name, python or str(OWN_PYTHON), path)
        if told is None:
            note(
                f"extract: {name} is left out, because it is not installed: `make bench` does so where it can"
            )
            continue
        each = told["seconds"] / told["pages"]
        text = f"{told['version']}, a sample"
        yield Row(name, told["pages"], each, each / base, BASELINE, remark=text)


def run_other(name: str, python: str, path: Path) -> dict[str, Any] | None:
    """What `others.py` prints, None where the extractor is not installed; SystemExit when it reads no title."""
    if not Path(python).exists():
        return None
    command = [python, "-W", "ignore", str(PROJECT / "tests" / "benchmarks" / "others.py"), name, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == NOT_INSTALLED:
        return None
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if not told["titles"]:
        raise SystemExit(f"{name} found no title in {told['pages']} pages")
    return told


def memory(sizes: tuple[int, ...], scratch: Path) -> Iterator[Row]:
    """Peak memory of the command by the number of pages, which are short ones: their number is what counts."""
    archive = scratch / "short.warc.gz"
    first: dict[int, float] = {}
    for pages in sizes:
        note(f"memory: {pages:,} short pages")
        write_archive(archive, pages, is_whole=False)
        for jobs in JOBS:
            done = extracting(archive, scratch / "records" / "records.jsonl", jobs)
            first.setdefault(jobs, done.memory)
            yield Row(
                f"kronika extract --jobs {jobs}, {pages:,} pages",
                pages,
                done.wall / pages,
                done.memory / first[jobs],
                f"memory at {sizes[0]:,} pages",
                done.memory,
            )
        archive.unlink()


def folders(pages: int, scratch: Path) -> Iterator[Row]:
    """Import into site folders: what a page takes in records and ledger, and what each later run rewrites."""
    archive, data = scratch / "import.warc.gz", scratch / "data"
    note(f"folders: {pages:,} pages into site folders")
    write_archive(archive, pages)
    command = [sys.executable, "-m", "crawler.cli", "extract", str(archive), "--data", str(data), "--quiet"]
    done = measure(command)
    records = sum(path.stat().st_size for path in data.glob("*/records.jsonl"))
    ledgers = sum(path.stat().st_size for path in data.glob("*/ledger.db*"))
    work = done.cpu / pages
    detail = {
        "processor_seconds": work,
        "record_bytes": round(records / pages),
        "ledger_bytes": round(ledgers / pages),
        "folder_bytes": round(size_of(data) / pages),
    }
    started = time.process_time()
    read(archive, parse=True)
    base = (time.process_time() - started) / pages
    each = done.wall / pages
    yield Row("kronika extract --data", pages, each, work / base, BASELINE, done.memory, detail=detail)
    note("folders: records.jsonl from the ledger")
    again = sum(rewriting(folder) for folder in list_folders(data)) / pages
    yield Row("records.jsonl from the ledger", pages, again, again / base, BASELINE)


def rewriting(folder: SiteFolder) -> float:
    """Processor time of what ends each run that found something new, in seconds."""
    archive = SiteArchive(folder, {}, run="bench")
    try:
        archive.ledger.set_meta("records_stale", "1")
        started = time.process_time()
        archive.write_records()
        return time.process_time() - started
    finally:
        archive.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="pages for the other extractors")
    parser.add_argument("--memory", type=int, nargs="*", default=[], metavar="N")
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--parse", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.read:
        read(arguments.read, parse=arguments.parse)
        return
    with tempfile.TemporaryDirectory(prefix="kronika-") as name:
        rows = list(compare(arguments.pages, arguments.sample, Path(name)))
        rows += memory(tuple(arguments.memory), Path(name))
        print_rows({"extract": rows})


if __name__ == "__main__":
    main()
