"""All measurements in one run, as one table of ratios and as JSON.

    python -m tests.benchmarks.bench [--only PART …] [--quick] [--json FILE]

Ratios are what counts: what is compared runs on the same machine within the same minutes. `--quick` takes a tenth of
the pages, to try things out. The whole takes about a quarter of an hour on two quiet cores and up to 4 GB of disk; it
writes docs/bench.json, from which docs/generate.py takes every figure of docs/speed.md and docs/capacity.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks import (
    bench_crawl,
    bench_exports,
    bench_extract,
    bench_once,
    bench_parsers,
    bench_sources,
)
from tests.benchmarks.measuring import PROJECT, Row, machine, note, print_rows

RESULTS = PROJECT / "docs" / "bench.json"
"""Of the last whole run; kept with the sources."""
TRIAL = PROJECT / "build" / "bench.json"
"""Of a run that is quick or of some parts only."""
QUICKER = 10


def parts(divisor: int) -> dict[str, Callable[[Path], Iterator[Row]]]:
    """What is measured, by name; the numbers of pages are divided."""
    rounds = max(2, bench_parsers.ROUNDS // divisor)
    return {
        "parsers": lambda _: bench_parsers.compare(rounds),
        "once": lambda _: bench_once.compare(max(1, bench_once.PROCESSES // divisor)),
        "sources": lambda scratch: bench_sources.compare(bench_sources.write_archives(scratch), rounds),
        "extract": lambda scratch: bench_extract.compare(
            bench_extract.PAGES // divisor, bench_extract.SAMPLE // divisor, scratch
        ),
        "memory": lambda scratch: bench_extract.memory(
            tuple(pages // divisor for pages in bench_extract.SIZES), scratch
        ),
        "folders": lambda scratch: bench_extract.folders(bench_extract.FOLDER_PAGES // divisor, scratch),
        "crawl": lambda scratch: bench_crawl.compare(
            bench_crawl.PAGES // divisor, bench_crawl.ROUNDS, scratch
        ),
        "exports": lambda scratch: bench_exports.compare(bench_exports.RECORDS // divisor, scratch),
    }


def run(names: list[str], divisor: int) -> dict[str, list[Row]]:
    """The rows of the named parts; each part has a scratch folder that goes when it is done."""
    measured = {}
    for name in names:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="kronika-bench-") as scratch:
            measured[name] = list(parts(divisor)[name](Path(scratch)))
        note(f"{name}: done in {time.monotonic() - started:.0f} s")
    return measured


def main() -> None:
    every = list(parts(1))
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--only", choices=every, nargs="+", default=every, metavar="PART", help=", ".join(every)
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of the pages")
    parser.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        help="default: docs/bench.json, or build/bench.json when the run is quick or not whole",
    )
    arguments = parser.parse_args()
    target: Path = arguments.json or place_of(arguments.only, is_quick=arguments.quick)
    about = machine()
    libraries = ", ".join(f"{name} {number}" for name, number in about["libraries"].items())
    print(
        f"{about['processor']}, {about['cores']} cores, {about['memory']}, {about['system']}, {about['day']}"
    )
    print(f"Python {about['python']}, {libraries}")
    measured = run(arguments.only, QUICKER if arguments.quick else 1)
    print_rows(measured)
    target.parent.mkdir(parents=True, exist_ok=True)
    results = {
        "machine": about,
        "is_quick": arguments.quick,
        "parts": {name: [as_plain(row) for row in rows] for name, rows in measured.items()},
    }
    target.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nThe same as JSON: {target}")


def place_of(names: list[str], *, is_quick: bool) -> Path:
    """Where the results go: only those of a whole run replace the ones that the documentation is made of."""
    return RESULTS if not is_quick and set(names) == set(parts(1)) else TRIAL


def as_plain(row: Row) -> dict[str, Any]:
    """A row as JSON has it, its numbers with as many digits as they are worth."""
    return {name: rounded(value) for name, value in asdict(row).items()}


def rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: rounded(inner) for name, inner in value.items()}
    return float(f"{value:.4g}") if isinstance(value, float) else value


if __name__ == "__main__":
    main()
