"""Cost of a page per platform, beside a bare lxml parse of the same bytes and beside trafilatura, in one run.

    python -m tests.benchmarks.bench_parsers [--json] [--rounds N]

Ratios are what counts: these machines are noisy. "kronika" is the whole way from bytes to the encoded record:
decode, parse, extract, normalise, serialise.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from lxml import html

from crawler.batch import extract_page
from crawler.items import Page, Record, encode_record
from crawler.sites import Registry, load_registry

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared" / "corpus"
FIXTURES = PROJECT / "tests" / "fixtures"


def pages() -> dict[str, list[Page]]:
    """Pages per platform: the hand-made articles of the fixtures, and real ones where ../shared is."""
    found: dict[str, list[Page]] = {}
    for folder in sorted(FIXTURES.iterdir()):
        files = sorted(folder.glob("*.html"))
        if files:
            found[f"{folder.name} (fixtures)"] = [
                Page(body=f.read_bytes(), url=f"https://example.org/{f.stem}", content_type="text/html")
                for f in files
            ]
    for name in ("govpl", "ministries-dev", "captions-dev"):
        manifest = SHARED / name / "manifest.jsonl"
        if manifest.exists():
            entries = map(json.loads, manifest.read_text(encoding="utf-8").splitlines())
            found[f"{name} (real)"] = [
                Page(body=gzip.decompress((manifest.parent / e["path"]).read_bytes()), url=e["url"])
                for e in entries
            ]
    return found


def timed(function: Callable[[Page], object], pages: list[Page], rounds: int) -> float:
    """Median over the rounds of the seconds for all pages."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        for page in pages:
            function(page)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def bare_parse(page: Page) -> object:
    return html.document_fromstring(page.body, parser=html.HTMLParser(encoding="utf-8"))


def by_kronika(registry: Registry) -> Callable[[Page], object]:
    def run(page: Page) -> object:
        result = extract_page(page, registry)
        return encode_record(result) if isinstance(result, Record) else result

    return run


def by_trafilatura(page: Page) -> object:
    import trafilatura

    return trafilatura.bare_extraction(page.body, url=page.url, with_metadata=True, include_links=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Cost of a page beside a bare lxml parse and trafilatura.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    registry = load_registry([])
    rows = []
    for name, group in pages().items():
        for function in (bare_parse, by_kronika(registry), by_trafilatura):
            function(group[0])  # warm up: lazy imports, caches
        bare, ours, theirs = (
            timed(function, group, arguments.rounds)
            for function in (bare_parse, by_kronika(registry), by_trafilatura)
        )
        rows.append(
            {
                "pages": name,
                "count": len(group),
                "ms_per_page": round(1000 * ours / len(group), 3),
                "times_bare_parse": round(ours / bare, 2),
                "trafilatura_times_ours": round(theirs / ours, 2),
            }
        )
    if arguments.json:
        json.dump(rows, sys.stdout, indent=1)
        return 0
    print(f"{'pages':<32}{'n':>5}{'ms/page':>10}{'x lxml parse':>14}{'trafilatura/kronika':>21}")
    for row in rows:
        print(
            f"{row['pages']:<32}{row['count']:>5}{row['ms_per_page']:>10}{row['times_bare_parse']:>14}"
            f"{row['trafilatura_times_ours']:>21}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
