"""The parts of docs/speed.md that follow from measurements."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from bench_results import KB, Costs, Results, figure, size, table, work

from crawler.sources.revisits import RevisitIndex

STAGES = ("decode", "parse", "extract", "normalise", "serialise")
KEYS_A_PAGE = 3
"""Of the index of pages to which revisit records may refer."""
BUSY = 1.0
"""Load of the machine before the run from which on its figures are only provisional."""


def blocks(results: Results) -> dict[str, Iterator[str]]:
    """The lines of every part by its name."""
    costs = results.costs()
    return {
        "machine": _machine(results),
        "summary": _summary(results, costs),
        "once": _once(results),
        "stages": _stages(results),
        "archive": _archive(results),
        "memory": _memory(results),
        "crawl": _crawl(results),
        "exports": _exports(results),
        "sources": _sources(results),
        "pages": _pages(results, costs),
    }


def _machine(results: Results) -> Iterator[str]:
    about = results.machine
    libraries = ", ".join(f"{name} {number}" for name, number in about["libraries"].items())
    yield (
        f"Measured on {about['day']}: {about['processor']}, {about['cores']} cores, {about['memory']}, "
        f"{about['system']}, Python {about['python']}; {libraries}."
    )
    if results.is_quick:
        yield ("\n**Provisional**: a quick run, with a tenth of the pages.")
    if about["load"] > BUSY:
        yield f"\n**Provisional**: the machine was busy with other work (load {about['load']})."


def _summary(results: Results, costs: Costs) -> Iterator[str]:
    others = [
        f"{row['name']} {figure(work(row) / costs.extract)} times as long"
        for row in results.rows("extract")
        if row["remark"].endswith("a sample")
    ]
    one = results.row("extract", "kronika extract --jobs 1")
    crawl = results.row("crawl", "kronika crawl")
    smallest, *_, largest = results.rows("memory")[1::2]
    yield (
        f"- `kronika extract` reads {figure(1 / one['seconds'])} whole pages ({size(costs.page_bytes)} each) a second "
        f"with one job, {figure(costs.gain)} times as many with two. It works {figure(one['ratio'])} times as "
        "long as reading the archive and parsing its pages with lxml takes alone."
    )
    if others:
        yield f"- For the same pages, other extractors take: {', '.join(others)}."
    yield (
        f"- With two jobs it takes {figure(smallest['memory'])} MB of memory at {smallest['count']:,} pages and "
        f"{figure(largest['memory'])} MB at {largest['count']:,}, all processes together."
    )
    yield (
        f"- A crawl without delay takes {figure(crawl['ratio'])} times as long as a bare Scrapy spider that fetches "
        "the same pages and keeps nothing."
    )


def _once(results: Results) -> Iterator[str]:
    if not results.has("once"):
        yield "Not measured in this run."
        return
    yield from table(
        ("set of stored pages", "pages", "KB", "ms", "ms of trafilatura", "trafilatura takes"),
        (
            (
                row["name"],
                f"{row['count']:,}",
                figure(row["detail"]["page_bytes"] / KB),
                f"{1000 * row['seconds']:.1f}",
                f"{1000 * row['detail']['trafilatura_seconds']:.1f}",
                f"**{row['detail']['trafilatura_seconds'] / row['seconds']:.2f} ×**",
            )
            for row in results.rows("once")
        ),
    )


def _stages(results: Results) -> Iterator[str]:
    head = ("pages", "KB", "ms", "× lxml", *STAGES, "trafilatura")
    yield from table(
        head,
        (
            (
                row["name"],
                figure(row["detail"]["page_bytes"] / KB),
                f"{1000 * row['seconds']:.1f}",
                f"**{row['ratio']:.1f}**",
                *(f"{row['detail'][stage]:.2f}" for stage in STAGES),
                f"{row['detail']['trafilatura']:.0f}",
            )
            for row in results.rows("parsers")
        ),
    )


def _archive(results: Results) -> Iterator[str]:
    yield from table(
        ("", "pages", "pages a second", "ms of processor", "× fastwarc + lxml", "peak MB"),
        (
            (
                f"{row['name']} {row['remark'].removesuffix(', a sample')}".strip(),
                f"{row['count']:,}",
                figure(1 / row["seconds"]),
                f"{1000 * work(row):.2f}",
                f"{row['ratio']:.2f}" if row["ratio"] < 1 else figure(row["ratio"]),
                figure(row["memory"]) if row["memory"] else "",
            )
            for row in results.rows("extract")
        ),
    )


def _memory(results: Results) -> Iterator[str]:
    rows = results.rows("memory")
    by_count: dict[int, list[str]] = {}
    for row in rows:
        by_count.setdefault(row["count"], []).append(figure(row["memory"]))
    head = ("pages", "peak MB, one job", "peak MB, two jobs")
    yield from table(head, ((f"{count:,}", *peaks) for count, peaks in by_count.items()))
    limit: int = inspect.signature(RevisitIndex).parameters["limit"].default
    yield ""
    yield (
        "What grows are the memories of what was seen last, each with a bound. The largest holds where pages stand, for "
        f"the revisit records that refer to them: the last {limit // KEYS_A_PAGE:,} pages of each process."
    )


def _crawl(results: Results) -> Iterator[str]:
    yield from table(
        ("", "ms a page", "× bare spider", "ms of processor", "peak MB"),
        (
            (
                row["name"],
                f"{1000 * row['seconds']:.1f}",
                f"{row['ratio']:.2f}",
                f"{1000 * row['detail']['processor_seconds']:.1f}",
                figure(row["memory"]),
            )
            for row in results.rows("crawl")
        ),
    )


def _exports(results: Results) -> Iterator[str]:
    yield from table(
        ("", "records a second", "× json", "bytes a record", "peak MB"),
        (
            (
                row["name"],
                f"{1 / row['seconds']:,.0f}",
                f"{row['ratio']:.2f}",
                f"{row['detail']['file_bytes']:,}" if row["detail"] else "",
                figure(row["memory"]),
            )
            for row in results.rows("exports")
        ),
    )


def _sources(results: Results) -> Iterator[str]:
    yield from table(
        ("", "records a second", "× fastwarc"),
        (
            (row["name"], f"{1 / row['seconds']:,.0f}", f"{row['ratio']:.2f}")
            for row in results.rows("sources")
        ),
    )


def _pages(results: Results, costs: Costs) -> Iterator[str]:
    rows = [row for row in results.rows("parsers") if row["name"].endswith("(real)")]
    if not rows:
        yield "Only generated pages were there when this was measured."
        return
    generated = [results.row("parsers", f"{name} articles") for name in ("intracom", "govpl")]
    usual = sum(row["seconds"] for row in generated) / len(generated)
    yield from table(
        ("set of stored pages", "KB a page", "× size", "× time"),
        (
            (
                row["name"].removesuffix(" (real)"),
                figure(row["detail"]["page_bytes"] / KB),
                figure(row["detail"]["page_bytes"] / costs.page_bytes),
                figure(row["seconds"] / usual),
            )
            for row in rows
        ),
    )
