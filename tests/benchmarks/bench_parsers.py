"""Cost of a page per platform, beside a bare lxml parse of the same bytes and beside trafilatura, in one run.

    python -m tests.benchmarks.bench_parsers [--rounds N] [--only WORD]

Ratios are what counts: machines are noisy. What is timed is the whole way from bytes to the encoded record:
decode, parse, extract, normalise, serialise. What is compared is timed in turns, a group of pages at a time, and the
quickest round of each page counts, in processor time: whatever else the machine does only adds. What a page costs that
is read once, without what earlier rounds have left in memory, is in `bench_once`.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import time
from collections.abc import Callable, Iterator, Sequence

from lxml import html

from crawler.batch_worker import extract_page
from crawler.document import Document
from crawler.encoding import decode
from crawler.extract import extract
from crawler.items import Article, Page, Record, encode_record
from crawler.sites import Registry, load_registry
from pipelines.record import build_record
from tests.benchmarks.measuring import PROJECT, Row, note, print_rows
from tests.benchmarks.portal_pages import portal_pages, surround

ROUNDS = 7

SHARED = PROJECT.parent / "shared" / "corpus"
FIXTURES = PROJECT / "tests" / "fixtures"
WHOLE = {
    "govpl": ("paa-irrs", "paa-radiacja", "rcb-stopnie", "paa-listing"),
    "intracom": ("strazgraniczna-home",),
}
"""Of the real pages of a platform those that are whole."""
EVERY = {"articles-dev": 6, "dates-dev": 5}
"""Of large sets of real pages each so many-th is measured."""

Step = Callable[[Page], object]


def pages() -> dict[str, list[Page]]:
    """Pages per platform: generated whole ones, real ones where ../shared is, the fixtures' articles made whole."""
    found: dict[str, list[Page]] = {}
    for platform in ("intracom", "govpl"):
        found[f"{platform} articles"], found[f"{platform} listings"] = portal_pages(platform)
    found |= {f"{name} (real)": group for name, group in stored_pages().items()}
    for folder in sorted(FIXTURES.iterdir()):
        article = folder / "article.html"
        if folder.name not in ("intracom", "govpl") and article.exists():
            url = f"https://{folder.name}.example.org/article"
            page = Page(body=surround(article.read_bytes()), url=url, content_type="text/html")
            found[f"{folder.name} article"] = [page]
    return found


def stored_pages() -> dict[str, list[Page]]:
    """Real pages by the name of their set; empty where ../shared is not."""
    found = {}
    for name in ("govpl", "intracom", "ministries-dev", "captions-dev", "articles-dev", "dates-dev"):
        manifest = SHARED / name / "manifest.jsonl"
        if manifest.exists():
            entries = list(map(json.loads, manifest.read_text(encoding="utf-8").splitlines()))
            found[name] = [
                Page(body=gzip.decompress((manifest.parent / e["path"]).read_bytes()), url=e["url"])
                for e in entries[:: EVERY.get(name, 1)]
                if name not in WHOLE or any(part in e["path"] for part in WHOLE[name])
            ]
    return found


def quickest(steps: Sequence[Step], group: list[Page], rounds: int) -> list[float]:
    """Seconds per page of each step: of every page the quickest round, averaged over the pages."""
    best = [[float("inf")] * len(group) for _ in steps]
    gc.collect()
    for _ in range(rounds):
        for times, step in zip(best, steps, strict=True):
            for number, page in enumerate(group):
                started = time.process_time()
                step(page)
                times[number] = min(times[number], time.process_time() - started)
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
            marks = [time.process_time()]
            decode(page.body, page.content_type)
            marks.append(time.process_time())
            Document(page)
            marks.append(time.process_time())
            result = extract(page, registry)
            marks.append(time.process_time())
            record = build_record(result, page) if isinstance(result, Article) else None
            marks.append(time.process_time())
            if record:
                encode_record(record)
            marks.append(time.process_time())
            for times, start, end in zip(best, marks, marks[1:], strict=False):
                times[number] = min(times[number], end - start)
    decoding, parsing, extracting, *rest = (sum(times) / len(group) for times in best)
    # parsing decodes and extracting parses once more
    return [decoding, parsing - decoding, extracting - parsing, *rest]


def compare(rounds: int, only: str = "") -> Iterator[Row]:
    """A row for each group of pages; `detail` is each stage's share in bare parses, and how trafilatura compares."""
    registry = load_registry([])
    for name, group in pages().items():
        if only not in name:
            continue
        note(f"parsers: {name}")
        steps = [bare_parse, by_kronika(registry), by_trafilatura]
        quickest(steps, group[:2], 1)  # warm up: lazy imports, caches
        bare, ours, theirs = quickest(steps, group, rounds)
        costs = stage_costs(group, registry, rounds)
        detail = {stage: round(cost / bare, 2) for stage, cost in zip(STAGES, costs, strict=True)}
        detail["trafilatura"] = round(theirs / bare, 2)
        detail["page_bytes"] = round(sum(len(page.body) for page in group) / len(group))
        yield Row(name, len(group), ours, ours / bare, "bare lxml parse", detail=detail)


def main() -> None:
    parser = argparse.ArgumentParser(description="Cost of a page beside a bare lxml parse and trafilatura.")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--only", default="", help="only the pages whose name holds this word")
    arguments = parser.parse_args()
    print_rows({"parsers": list(compare(arguments.rounds, arguments.only))})


if __name__ == "__main__":
    main()
