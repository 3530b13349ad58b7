"""The parts of the documentation that follow from measurements: texts and tables out of docs/bench.json.

`blocks` gives each by its name; docs/generate.py puts them between `<!-- begin: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import inspect
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from crawler.settings import DOWNLOAD_DELAY, KRONIKA_SWEEP_DAYS
from crawler.sites import load_registry
from crawler.sources.captures import RevisitIndex
from crawler.urls import host_of

RESULTS = Path(__file__).resolve().parent / "bench.json"
STAGES = ("decode", "parse", "extract", "normalise", "serialise")
SCALES = (10**5, 10**6, 10**7, 10**8)
DAY, HOUR = 86_400, 3_600
KB, MB, GB, TB = 10**3, 10**6, 10**9, 10**12
KEYS_A_PAGE = 3
"""Of the index of pages to which revisit records may refer."""
BUSY = 1.0
"""Load of the machine before the run from which on its figures are only provisional."""

# What the plans assume; the pages say so.
CORES, MEMORY, DISK = 16, 64 * GB, 4 * TB
SWEEP, PATIENCE = KRONIKA_SWEEP_DAYS * DAY, DAY
"""Seconds for a visit to every page, and for an extraction or an export."""
CORE_HOUR, GB_MONTH, MONTHS = 0.04, 0.02, 12
"""Euros for an hour of one core and for a month of a GB, and the months that an archive is kept."""


class Costs(NamedTuple):
    """What one page or record costs: seconds of processor time, bytes."""

    extract: float
    """All of `kronika extract` with one job."""
    gain: float
    """How many times faster two jobs are."""
    merge: float
    """The part of it that only one process can do."""
    rewrite: float
    """`records.jsonl` anew from the ledger."""
    crawl: float
    """Processor time of a crawl, at most: that of short pages, and the extraction of a whole one."""
    export: dict[str, float]
    page_bytes: float
    warc_bytes: float
    scratch_bytes: float
    record_bytes: float
    ledger_bytes: float
    folder_bytes: float
    """Records, ledger and runs, without WARC files."""
    export_bytes: dict[str, float]
    crawl_memory: float
    job_memory: float
    """Of `kronika extract` with one job at the largest number of pages; bytes, like the one above."""

    def seconds(self, pages: int, jobs: int) -> float:
        """`kronika extract` with some jobs; calculated for more than two."""
        return pages * ((self.extract - self.merge) / jobs + self.merge)

    def memory(self, jobs: int) -> float:
        """At most, for any number of pages: as if each worker, and the process that merges, were one that does all."""
        return self.job_memory * (jobs + 1)

    def disk(self, pages: int) -> float:
        """Archive, SQLite export and the scratch files of an extraction."""
        return pages * (
            self.warc_bytes + self.folder_bytes + self.scratch_bytes + self.export_bytes["sqlite"]
        )

    @property
    def core_seconds(self) -> float:
        """Crawled, extracted anew once, exported as SQLite and as Parquet."""
        return self.crawl + self.extract + self.export["sqlite"] + self.export["parquet"]

    @property
    def kept_bytes(self) -> float:
        return (
            self.warc_bytes + self.folder_bytes + self.export_bytes["sqlite"] + self.export_bytes["parquet"]
        )


class Results:
    """A run of the measurements; raises SystemExit in one line for a part or row that is not there."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        found = json.loads(path.read_text(encoding="utf-8"))
        self.machine: dict[str, Any] = found["machine"]
        self.is_quick: bool = found["is_quick"]
        self._parts: dict[str, list[dict[str, Any]]] = found["parts"]

    def rows(self, part: str) -> list[dict[str, Any]]:
        if part not in self._parts:
            raise SystemExit(f"{self._name}: part {part} was not measured: run `make bench`")
        return self._parts[part]

    def row(self, part: str, name: str) -> dict[str, Any]:
        for row in self.rows(part):
            if row["name"] == name:
                return row
        raise SystemExit(f"{self._name}: part {part} has no row {name}: run `make bench`")

    def costs(self) -> Costs:
        one, two = (self.row("extract", f"kronika extract --jobs {jobs}") for jobs in (1, 2))
        folder, crawl = self.row("folders", "kronika extract --data"), self.row("crawl", "kronika crawl")
        exports = {row["name"]: row for row in self.rows("exports") if row["detail"]}
        alone = [row["memory"] for row in self.rows("memory") if "--jobs 1," in row["name"]]
        return Costs(
            extract=work(one),
            gain=one["seconds"] / two["seconds"],
            merge=self.row("extract", "kronika extract: the merge alone")["seconds"],
            rewrite=self.row("folders", "records.jsonl from the ledger")["seconds"],
            crawl=work(crawl) + work(one),
            export={name: work(row) for name, row in exports.items()},
            page_bytes=one["detail"]["page_bytes"],
            warc_bytes=one["detail"]["warc_bytes"],
            scratch_bytes=one["detail"]["scratch_bytes"],
            record_bytes=folder["detail"]["record_bytes"],
            ledger_bytes=folder["detail"]["ledger_bytes"],
            folder_bytes=folder["detail"]["folder_bytes"],
            export_bytes={name: row["detail"]["file_bytes"] for name, row in exports.items()},
            crawl_memory=crawl["memory"] * MB,
            job_memory=max(alone) * MB,
        )


def work(row: dict[str, Any]) -> float:
    """Seconds of processor time of a row; where only that was measured, it is the row's time."""
    told: float = row["detail"].get("processor_seconds", row["seconds"])
    return told


def blocks(path: Path = RESULTS) -> dict[str, str]:
    """Every generated part by its name."""
    results = Results(path)
    costs = results.costs()
    makers = {
        "machine": _machine(results),
        "summary": _summary(results, costs),
        "stages": _stages(results),
        "archive": _archive(results),
        "memory": _memory(results),
        "crawl": _crawl(results),
        "exports": _exports(results),
        "sources": _sources(results),
        "page": _page(costs),
        "limits": _limits(costs),
        "politeness": _politeness(costs),
        "extraction": _extraction(costs),
        "disk": _disk(costs),
        "export": _export(costs),
        "price": _price(costs),
        "pages": _pages(results, costs),
    }
    return {name: "\n".join(lines) for name, lines in makers.items()}


# ---------------------------------------------------------------- how amounts are written


def figure(value: float) -> str:
    """A number with two digits that count, or all before the point."""
    if value >= 9.95:
        return f"{round(value):,}"
    return f"{value:.1f}".removesuffix(".0") if value >= 1 else f"{value:.2g}"


def share(value: float) -> str:
    return figure(value) if value >= 0.001 else "< 0.001"


def size(amount: float) -> str:
    for unit, name in ((TB, "TB"), (GB, "GB"), (MB, "MB"), (KB, "KB")):
        if amount >= unit:
            return f"{figure(amount / unit)} {name}"
    return f"{amount:.0f} bytes"


def duration(seconds: float) -> str:
    for unit, name in ((365 * DAY, "years"), (DAY, "days"), (HOUR, "hours"), (60, "minutes"), (1, "seconds")):
        if seconds >= 1.5 * unit:
            return f"{figure(seconds / unit)} {name}"
    return f"{figure(1000 * seconds)} ms"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The first column is text, the others are numbers."""
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


# ---------------------------------------------------------------- what was measured


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


# ---------------------------------------------------------------- what an archive needs


def _largest_share() -> tuple[str, int, int]:
    """The host with the most sites of the registry, how many, and of how many."""
    sites = load_registry([]).sites
    hosts = Counter(host_of(site.listings[0]) or "" for site in sites if site.listings)
    ((host, count),) = hosts.most_common(1)
    return host, count, len(sites)


def _page(costs: Costs) -> Iterator[str]:
    yield (
        f"A page here is {size(costs.page_bytes)} of HTML, which is {size(costs.warc_bytes)} in a WARC file with its "
        f"request, and gives a record of {size(costs.record_bytes)}. Pages of INTRACOM and gov.pl are of that size."
    )


def _limits(costs: Costs) -> Iterator[str]:
    host, count, total = _largest_share()
    yield (
        f"The machine has {CORES} cores, {size(MEMORY)} of memory and {size(DISK)} of disk. A full sweep, the visit to "
        f"every page, has {duration(SWEEP)} (`KRONIKA_SWEEP_DAYS`) at a delay of {DOWNLOAD_DELAY:g} s; pages are "
        f"spread over hosts as the sites of the shipped registry are, of which {count} of {total} are on {host}. An "
        f"extraction, and an export, have {duration(PATIENCE)}. The table says what part of that is used; above 1, "
        "it is not enough."
    )
    yield ""
    limits: dict[str, Callable[[int], float]] = {
        f"sweep of {host}": lambda n: n * count / total * DOWNLOAD_DELAY / SWEEP,
        "processor of all crawls": lambda n: n * costs.crawl / CORES / SWEEP,
        "time of an extraction": lambda n: costs.seconds(n, CORES) / PATIENCE,
        "memory of an extraction": lambda n: costs.memory(CORES) / MEMORY,
        "time of an export to SQLite": lambda n: n * costs.export["sqlite"] / PATIENCE,
        "disk": lambda n: costs.disk(n) / DISK,
    }
    used = {name: [limit(pages) for pages in SCALES] for name, limit in limits.items()}
    orders = [sorted(used, key=lambda name, i=i: -used[name][i]) for i in range(len(SCALES))]  # type: ignore[misc]
    yield from table(
        ("", *(f"{pages:,} pages" for pages in SCALES)),
        (
            (name, *(f"**{share(x)}**" if orders[i][0] == name else share(x) for i, x in enumerate(shares)))
            for name, shares in used.items()
        ),
    )
    yield ""
    for i, pages in enumerate(SCALES):
        over = [name for name in orders[i] if used[name][i] > 1]
        if over:
            yield f"- **{pages:,} pages** are too many for: {', then '.join(over)}."
        else:
            yield f"- **{pages:,} pages** fit. Nearest to its end is: {orders[i][0]}."


def _politeness(costs: Costs) -> Iterator[str]:
    delays = (DOWNLOAD_DELAY, 2 * DOWNLOAD_DELAY, 10 * DOWNLOAD_DELAY)
    yield from table(
        ("delay", "pages a day", "pages a sweep", *(f"{pages:,} pages" for pages in SCALES)),
        (
            (
                f"{delay:g} s",
                f"{DAY / delay:,.0f}",
                f"{SWEEP / delay:,.0f}",
                *(duration(pages * delay) for pages in SCALES),
            )
            for delay in delays
        ),
    )
    yield ""
    hosts = DOWNLOAD_DELAY / costs.crawl
    yield (
        f"A crawl takes {figure(1000 * costs.crawl)} ms of processor time a page at most, so that one core keeps up "
        f"with {figure(hosts)} hosts at {DOWNLOAD_DELAY:g} s, and {size(costs.crawl_memory)} of memory: "
        f"{CORES} cores and {size(MEMORY)} carry "
        f"{figure(min(CORES * hosts, MEMORY / costs.crawl_memory))} crawls side by side."
    )


def _extraction(costs: Costs) -> Iterator[str]:
    yield (
        f"One core reads {figure(1 / costs.extract)} pages a second; {figure(1000 * costs.merge)} ms of the "
        f"{figure(1000 * costs.extract)} ms of a page are the merge, which one process does. So more than "
        f"{figure(costs.extract / costs.merge)} jobs cannot help one command. Two were measured to be "
        f"{figure(costs.gain)} times as fast as one; the times with more are calculated."
    )
    yield ""
    yield from table(
        (
            "pages",
            "1 job",
            "2 jobs",
            f"{CORES} jobs",
            "of that, merge",
            f"memory, {CORES} jobs",
            "scratch disk",
        ),
        (
            (
                f"{pages:,}",
                *(duration(costs.seconds(pages, jobs)) for jobs in (1, 2, CORES)),
                duration(pages * costs.merge),
                size(costs.memory(CORES)),
                size(pages * costs.scratch_bytes),
            )
            for pages in SCALES
        ),
    )


def _disk(costs: Costs) -> Iterator[str]:
    runs = costs.folder_bytes - costs.record_bytes - costs.ledger_bytes
    parts = {
        "WARC files": costs.warc_bytes,
        "ledger": costs.ledger_bytes,
        "`records.jsonl`": costs.record_bytes,
        "`runs/` of the first crawl": runs,
        "SQLite export": costs.export_bytes["sqlite"],
        "Parquet export": costs.export_bytes["parquet"],
    }
    rows = [
        *parts.items(),
        ("**together**", sum(parts.values())),
        ("scratch of an extraction", costs.scratch_bytes),
    ]
    yield from table(
        ("", "a page", *(f"{pages:,} pages" for pages in SCALES)),
        ((name, size(each), *(size(each * pages) for pages in SCALES)) for name, each in rows),
    )
    yield ""
    yield (
        f"Each run that found something new writes the site's `records.jsonl` anew: "
        f"{duration(10**6 * costs.rewrite)} and {size(10**6 * costs.record_bytes)} for a site of a million records."
    )


def _export(costs: Costs) -> Iterator[str]:
    yield from table(
        ("", *(f"{pages:,} records" for pages in SCALES)),
        ((name, *(duration(pages * each) for pages in SCALES)) for name, each in costs.export.items()),
    )


def _price(costs: Costs) -> Iterator[str]:
    hours = 10**6 * costs.core_seconds / HOUR
    stored = 10**6 * costs.kept_bytes / GB
    work, keep = hours * CORE_HOUR, stored * GB_MONTH * MONTHS
    waiting = 10**6 * DOWNLOAD_DELAY
    yield (
        f"    cost of a million pages = {figure(hours)} core hours × price of a core hour\n"
        f"                            + {figure(stored)} GB × price of a GB month × months"
    )
    yield ""
    yield (
        f"Assumed are {CORE_HOUR:.2f} € for a core hour and {GB_MONTH:.2f} € for a GB month, about what hosts of "
        "virtual machines ask; put in your own. Then a million pages, crawled, extracted once more, exported to SQLite "
        f"and Parquet and kept for {MONTHS} months, cost {work:.2f} € + {keep:.2f} € = **{work + keep:.2f} €**, and "
        f"{SCALES[-1]:,} pages {SCALES[-1] // 10**6 * (work + keep):,.0f} €. A core that does nothing but wait for one "
        f"host costs more than that work: {duration(waiting)} for a million pages, "
        f"{waiting / HOUR * CORE_HOUR:.2f} €. So let one machine crawl many hosts."
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
