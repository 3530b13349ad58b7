"""The parts of docs/capacity.md that follow from measurements: what archives of some sizes need, and cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from bench_results import DAY, GB, HOUR, TB, Costs, Results, duration, figure, share, size, table

from crawler.settings import DOWNLOAD_DELAY, KRONIKA_SWEEP_DAYS
from crawler.sites import load_registry
from crawler.urls import host_of

SCALES = (10**5, 10**6, 10**7, 10**8)

# What the plans assume; the pages say so.
CORES, MEMORY, DISK = 16, 64 * GB, 4 * TB
SWEEP, PATIENCE = KRONIKA_SWEEP_DAYS * DAY, DAY
"""Seconds for a visit to every page, and for an extraction or an export."""
CORE_HOUR, GB_MONTH, MONTHS = 0.04, 0.02, 12
"""Euros for an hour of one core and for a month of a GB, and the months that an archive is kept."""


def blocks(results: Results) -> dict[str, Iterator[str]]:
    """The lines of every part by its name."""
    costs = results.costs()
    return {
        "page": _page(costs),
        "limits": _limits(costs),
        "politeness": _politeness(costs),
        "extraction": _extraction(costs),
        "disk": _disk(costs),
        "export": _export(costs),
        "price": _price(costs),
    }


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
