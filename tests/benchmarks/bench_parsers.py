"""Cost of a page per platform, beside a bare lxml parse of the same bytes and beside trafilatura, in one run.

    python -m tests.benchmarks.bench_parsers [--stages] [--json] [--rounds N] [--only WORD]

Ratios are what counts: these machines are noisy. "kronika" is the whole way from bytes to the encoded record:
decode, parse, extract, normalise, serialise. What is compared is timed in turns, a group of pages at a time, and the
quickest round of each page counts: whatever else the machine does only adds.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lxml import html

from crawler.batch import extract_page
from crawler.document import Document
from crawler.encoding import decode
from crawler.extract import extract
from crawler.items import Article, Page, Record, encode_record
from crawler.sites import Registry, load_registry
from pipelines.record import build_record
from tests.benchmarks.portal_pages import portal_pages

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared" / "corpus"
FIXTURES = PROJECT / "tests" / "fixtures"
WHOLE = {
    "govpl": ("paa-irrs", "paa-radiacja", "rcb-stopnie", "paa-listing"),
    "intracom": ("strazgraniczna-home",),
}
"""Of the real pages of a platform those that are whole."""

Step = Callable[[Page], object]


def pages() -> dict[str, list[Page]]:
    """Pages per platform: generated whole pages, real ones where ../shared is, the articles of the fixtures."""
    found: dict[str, list[Page]] = {}
    for platform in ("intracom", "govpl"):
        found[f"{platform} articles"], found[f"{platform} listings"] = portal_pages(platform)
    for name in ("govpl", "intracom", "ministries-dev", "captions-dev"):
        manifest = SHARED / name / "manifest.jsonl"
        if manifest.exists():
            found[f"{name} (real)"] = [
                Page(body=gzip.decompress((manifest.parent / e["path"]).read_bytes()), url=e["url"])
                for e in map(json.loads, manifest.read_text(encoding="utf-8").splitlines())
                if name not in WHOLE or any(part in e["path"] for part in WHOLE[name])
            ]
    for folder in sorted(FIXTURES.iterdir()):
        files = sorted(folder.glob("*.html"))
        if files:
            found[f"{folder.name} (fixtures)"] = [
                Page(body=f.read_bytes(), url=f"https://example.org/{f.stem}", content_type="text/html")
                for f in files
            ]
    return found


def quickest(steps: Sequence[Step], group: list[Page], rounds: int) -> list[float]:
    """Seconds per page of each step: of every page the quickest round, averaged over the pages."""
    best = [[float("inf")] * len(group) for _ in steps]
    gc.collect()
    for _ in range(rounds):
        for times, step in zip(best, steps, strict=True):
            for number, page in enumerate(group):
                started = time.perf_counter()
                step(page)
                times[number] = min(times[number], time.perf_counter() - started)
    return [sum(times) / len(group) for times in best]


def bare_parse(page: Page) -> object:
    return html.document_fromstring(page.body, parser=html.HTMLParser(encoding="utf-8"))


def by_kronika(registry: Registry) -> Step:
    def run(page: Page) -> object:
        result = extract_page(page, registry)
        return encode_record(result) if isinstance(result, Record) else result

    return run


def by_trafilatura(page: Page) -> object:
    import trafilatura

    return trafilatura.bare_extraction(page.body, url=page.url, with_metadata=True, include_links=True)


STAGES = ("decode", "parse", "extract", "normalise", "serialise")


def stage_costs(group: list[Page], registry: Registry, rounds: int) -> list[float]:
    """Seconds per page of each stage, the quickest round of every page."""
    best = [[float("inf")] * len(group) for _ in STAGES]
    for _ in range(rounds):
        for number, page in enumerate(group):
            marks = [time.perf_counter()]
            decode(page.body, page.content_type)
            marks.append(time.perf_counter())
            Document(page)
            marks.append(time.perf_counter())
            result = extract(page, registry)
            marks.append(time.perf_counter())
            record = build_record(result, page) if isinstance(result, Article) else None
            marks.append(time.perf_counter())
            if record:
                encode_record(record)
            marks.append(time.perf_counter())
            for times, start, end in zip(best, marks, marks[1:], strict=False):
                times[number] = min(times[number], end - start)
    decoding, parsing, extracting, *rest = (sum(times) / len(group) for times in best)
    # parsing decodes and extracting parses once more
    return [decoding, parsing - decoding, extracting - parsing, *rest]


def main() -> int:
    parser = argparse.ArgumentParser(description="Cost of a page beside a bare lxml parse and trafilatura.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", help="only the pages whose name holds this word")
    parser.add_argument("--stages", action="store_true", help="milliseconds per stage")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    registry = load_registry([])
    rows = []
    for name, group in pages().items():
        if arguments.only not in name:
            continue
        steps = [bare_parse, by_kronika(registry), by_trafilatura]
        quickest(steps, group[:2], 1)  # warm up: lazy imports, caches
        bare, ours, theirs = quickest(steps, group, arguments.rounds)
        row = {
            "pages": name,
            "count": len(group),
            "kilobytes": round(sum(len(page.body) for page in group) / len(group) / 1000, 1),
            "ms_per_page": round(1000 * ours, 3),
            "times_bare_parse": round(ours / bare, 2),
            "trafilatura_times_ours": round(theirs / ours, 2),
        }
        if arguments.stages:
            costs = stage_costs(group, registry, arguments.rounds)
            row |= {f"{stage}_ms": round(1000 * cost, 3) for stage, cost in zip(STAGES, costs, strict=True)}
            row["bare_parse_ms"] = round(1000 * bare, 3)
        rows.append(row)
    if arguments.json:
        json.dump(rows, sys.stdout, indent=1)
        return 0
    columns = [*STAGES, "bare parse"] if arguments.stages else []
    print(
        f"{'pages':<26}{'n':>4}{'KB':>7}{'ms/page':>10}{'x lxml parse':>14}{'trafilatura/kronika':>21}"
        + "".join(f"{column:>12}" for column in columns)
    )
    for row in rows:
        print(
            f"{row['pages']:<26}{row['count']:>4}{row['kilobytes']:>7}{row['ms_per_page']:>10}"
            f"{row['times_bare_parse']:>14}{row['trafilatura_times_ours']:>21}"
            + "".join(f"{row[column.replace(' ', '_') + '_ms']:>12}" for column in columns)
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
