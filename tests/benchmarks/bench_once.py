"""Cost of a page that is read once, as all pages of an archive are: Kronika and trafilatura on the stored pages.

    python -m tests.benchmarks.bench_once [--processes N]

`bench_parsers` takes the quickest of several readings of a page: what an extractor remembers of names, lines and addresses
it knows by then, which is too good for all but the last of several captures. Here a fresh process reads other pages
of all sets first, as a worker has long done, then each page once with either extractor, in turn. Of several processes
the one in the middle counts, for each extractor. Both run with the setting of the garbage collector that `kronika
extract` has.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

from crawler.batch_worker import GARBAGE_AT
from crawler.items import Page
from crawler.sites import load_registry
from tests.benchmarks.bench_parsers import Step, by_kronika, by_trafilatura, stored_pages
from tests.benchmarks.measuring import PROJECT, Row, note, print_rows

PROCESSES = 5
WARMING = 4
"""Every so-many-th page is read beforehand, and not measured."""
FEWEST = 6
"""Pages of the smallest set that is measured: fewer show a site or two."""

Times = dict[str, dict[str, list[float]]]
"""Seconds of each page by set and extractor."""


def sets() -> dict[str, list[Page]]:
    """The stored pages by set; empty where there are none."""
    return {name: pages for name, pages in stored_pages().items() if len(pages) >= FEWEST}


def measured(pages: list[Page]) -> list[Page]:
    return [page for number, page in enumerate(pages) if number % WARMING]


def read_once(found: dict[str, list[Page]], extractors: dict[str, Step]) -> Times:
    """Each measured page read once by each extractor, in a process that is to read no more."""
    for pages in found.values():
        for page in pages[::WARMING]:
            for read in extractors.values():
                read(page)
    times: Times = {}
    for name, pages in found.items():
        times[name] = {extractor: [] for extractor in extractors}
        for number, page in enumerate(measured(pages)):
            # neither always comes first, when the bytes of the page are in no cache of the processor
            order = list(extractors.items())[:: 1 if number % 2 else -1]
            for extractor, read in order:
                started = time.process_time()
                read(page)
                times[name][extractor].append(time.process_time() - started)
    return times


def compare(processes: int) -> Iterator[Row]:
    """A row for each set; `detail` has trafilatura's seconds and the bytes of a page."""
    found = sets()
    if not found:
        return
    runs: list[Times] = []
    for number in range(processes):
        note(f"once: process {number + 1} of {processes}")
        command = [sys.executable, "-m", "tests.benchmarks.bench_once", "--child"]
        said = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
        runs.append(json.loads(said))
    for name, pages in found.items():
        some = measured(pages)
        ours, theirs = (
            median(sum(run[name][extractor]) / len(some) for run in runs)
            for extractor in ("kronika", "trafilatura")
        )
        page_bytes = round(sum(len(page.body) for page in some) / len(some))
        detail = {"trafilatura_seconds": theirs, "page_bytes": page_bytes}
        yield Row(name, len(some), ours, ours / theirs, "trafilatura", detail=detail)


def main() -> None:
    parser = argparse.ArgumentParser(description="Cost of a page that is read once, beside trafilatura.")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        gc.set_threshold(GARBAGE_AT)
        steps = {"kronika": by_kronika(load_registry([])), "trafilatura": by_trafilatura}
        print(json.dumps(read_once(sets(), steps)))
    else:
        print_rows({"once": list(compare(arguments.processes))})


if __name__ == "__main__":
    main()
