"""`kronika crawl`: options, progress and exit code of a crawl; the work is in `crawler.crawl`."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer
from scrapy.settings import Settings

from crawler.archive.folder import data_directory, make_data_directory
from crawler.archive.runs import RunReport
from crawler.commands.checks import first_day, require_file
from crawler.commands.console import ProgressView, warnings_on_console
from crawler.commands.crawl_settings import hint_at_entry, make_settings
from crawler.commands.crawl_summary import show, write_metrics
from crawler.commands.options import (
    POLITENESS,
    ContactOption,
    DataOption,
    MetricsOption,
    QuietOption,
    SettingsOption,
    SitesOption,
    SummaryOption,
)
from crawler.crawl import crawl_sites, exit_code_of
from crawler.errors import UsageError
from crawler.items import Site
from crawler.sites import Registry, load_registry, parse_shard
from crawler.spiders.options import Media, options_from_settings
from crawler.spiders.task import Outcome

EPILOG = """
[bold]Examples[/bold]

First crawl, and every later one:  kronika crawl pl-mswia-archive

A sample:                          kronika crawl pl-mswia-archive --max-pages 50

One of five machines' part of all: kronika crawl --shard 2/5

From cron:                         kronika crawl pl-mswia-archive --quiet --metrics /var/lib/…/kronika.prom

Exit codes: 0 complete, 3 some pages failed and will be tried again, 4 blocked, 5 already running,
6 disk or archive damaged, 7 results drifted.
"""


NAMED_SITES = 3
"""Sites that the line of progress names; of more it gives the number."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("crawl", epilog=EPILOG)(run)


def run(
    site_ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="SITE", help="Sites of the registry; with --shard, without any, all."),
    ] = None,
    sites: SitesOption = None,
    data: DataOption = None,
    shard: Annotated[
        str | None,
        typer.Option(
            metavar="N/COUNT", help="Crawl only part N of COUNT; sites of one host are always in one part."
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="Leave out items that the listings date earlier: YYYY-MM-DD, or a month, a year.",
        ),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Visit every known address again, listed or not.")
    ] = False,
    media: Annotated[
        Media,
        typer.Option(help="Archive files of the articles too: gallery, attachments or all.", metavar="KIND"),
    ] = "none",
    max_pages: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Visit at most this many pages (robots.txt not counted)."),
    ] = None,
    delay: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0,
            help="Seconds between requests to a host (default: 1).",
            rich_help_panel=POLITENESS,
        ),
    ] = None,
    concurrency: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=1,
            help="Requests at a time to a host (default: 2).",
            rich_help_panel=POLITENESS,
        ),
    ] = None,
    max_wait: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0,
            help="Seconds a host may refuse us before the run ends (default: 600).",
            rich_help_panel=POLITENESS,
        ),
    ] = None,
    contact: ContactOption = None,
    metrics: MetricsOption = None,
    assignments: SettingsOption = None,
    quiet: QuietOption = False,
    as_json: SummaryOption = False,
) -> int:
    """Crawl sites: incremental by default; goes on with whatever was interrupted.

    Records, WARC files, ledger and a report of the run are in DIR/SITE.
    """
    registry = load_registry(sites or [])
    with hint_at_entry(data_directory(data), site_ids or []):
        chosen = choose_sites(registry, site_ids or [], shard)
    given = {
        "KRONIKA_DATA": str(data) if data else None,
        "DOWNLOAD_DELAY": delay,
        "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "KRONIKA_MAX_WAIT": max_wait,
    }
    settings = make_settings(given, contact=contact, assignments=assignments)
    arguments = {
        "since": first_day("--since", since),
        "full": full,
        "media": media,
        "max_pages": max_pages,
    }
    for site in chosen:  # what is wrong in the call is said before anything is begun
        options_from_settings(settings, site, **arguments)
    if metrics:
        require_file("--metrics", metrics)
    make_data_directory(data_directory(data))
    if not chosen and not quiet:
        print(f"kronika: shard {shard} holds none of the sites", file=sys.stderr)
    reports = run_crawl(chosen, settings, arguments, quiet=quiet)
    if metrics:
        write_metrics(metrics, reports)
    show(reports, data_directory(data), quiet=quiet, as_json=as_json)
    return int(exit_code_of(reports))


def choose_sites(registry: Registry, site_ids: list[str], shard: str | None) -> list[Site]:
    """The sites that a command means, each once; of a shard all that fall in it. Raises UsageError."""
    if not site_ids and shard is None:
        raise UsageError("which sites? `kronika sites` lists them; --shard 1/1 crawls all")
    named = [registry.get(site_id) for site_id in dict.fromkeys(site_ids)]
    if shard is None:
        return named
    return parse_shard(shard).pick(named or registry.sites)


def run_crawl(
    sites: list[Site], settings: Settings, arguments: dict[str, Any], *, quiet: bool
) -> list[RunReport]:
    """Crawl with a progress view and warnings on standard error; logs of each run go to its own folder."""
    for name in ("scrapy", "twisted", "asyncio", "py.warnings"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # certificates are not checked, so that a wrong one is no more than a remark, and each connection makes it
    logging.getLogger("scrapy.core.downloader.tls").addFilter(_only_once())
    names = ", ".join(site.id for site in sites) if len(sites) <= NAMED_SITES else f"{len(sites)} sites"
    with warnings_on_console(quiet=quiet), ProgressView(f"crawling {names}", quiet=quiet) as view:

        def advance(outcome: Outcome) -> None:
            view.advance(is_failed=outcome.state == "failed")

        return crawl_sites(sites, settings, arguments, advance=advance)


def _only_once() -> Callable[[logging.LogRecord], bool]:
    """A filter that lets each message of a logger pass once."""
    passed: set[str] = set()

    def is_first(record: logging.LogRecord) -> bool:
        message = record.getMessage()
        is_new = message not in passed
        passed.add(message)
        return is_new

    return is_first
