"""`kronika wayback`: options, progress and exit code of a run over a web archive; the work is in `crawler.wayback`."""

from __future__ import annotations

from typing import Annotated

import typer

from crawler.archive.folder import data_directory, make_data_directory
from crawler.commands.checks import days_between, require_file
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
from crawler.sites import load_registry
from crawler.spiders.options import require_known
from crawler.wayback.options import options_from_settings
from crawler.wayback.run import run_wayback
from crawler.wayback.session import Outcome

EPILOG = """
[bold]Examples[/bold]

Everything the Internet Archive has:  kronika wayback pl-mswia-archive

Some years:                           kronika wayback pl-mswia-archive --from 2010 --to 2015-06

A sample:                             kronika wayback pl-mswia-archive --max-pages 50

Another archive:                      kronika wayback pl-mswia-archive --endpoint https://archive.example.org

The same command goes on with whatever was interrupted. Exit codes: 0 complete, 3 some captures failed and will be
tried again, 4 the archive refuses or limits us, 5 already running, 6 disk or archive damaged, 7 nothing found.
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("wayback", epilog=EPILOG)(run)


def run(
    site_id: Annotated[str, typer.Argument(metavar="SITE", help="A site of the registry.")],
    first: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="First day of capture: YYYY-MM-DD, or a month, a year."),
    ] = None,
    last: Annotated[
        str | None,
        typer.Option("--to", metavar="DATE", help="Last day of capture: YYYY-MM-DD, or a month, a year."),
    ] = None,
    sites: SitesOption = None,
    data: DataOption = None,
    endpoint: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Archive that answers at URL/cdx/search/cdx and URL/web/… (default: https://web.archive.org).",
        ),
    ] = None,
    max_pages: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Fetch at most this many captures.")
    ] = None,
    max_wait: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0,
            help="Seconds the archive may refuse us before the run ends (default: 600).",
            rich_help_panel=POLITENESS,
        ),
    ] = None,
    contact: ContactOption = None,
    metrics: MetricsOption = None,
    assignments: SettingsOption = None,
    quiet: QuietOption = False,
    as_json: SummaryOption = False,
) -> int:
    """Fetch a site's articles from Wayback Machine captures, former hosts included.

    Captures of one page become versions of one record, in the same folder as those of a live crawl. The limits that
    the Internet Archive asks for are kept: 24 index queries and 480 pages a minute.
    """
    registry = load_registry(sites or [])
    with hint_at_entry(data_directory(data), [site_id]):
        site = registry.get(site_id)
    given = {
        "KRONIKA_DATA": str(data) if data else None,
        "KRONIKA_WAYBACK_ENDPOINT": endpoint,
        "KRONIKA_MAX_WAIT": max_wait,
    }
    settings = make_settings(given, contact=contact, assignments=assignments)
    require_known(settings)
    begin, end = days_between("--from", first, "--to", last)
    options = options_from_settings(settings, first_day=begin, last_day=end, max_pages=max_pages)
    if metrics:
        require_file("--metrics", metrics)
    make_data_directory(data_directory(data))
    with (
        warnings_on_console(quiet=quiet),
        ProgressView(f"captures of {site.id}", quiet=quiet) as view,
    ):

        def advance(outcome: Outcome, left: int) -> None:
            view.advance(left=left, is_failed=outcome.state == "failed")

        report = run_wayback(site, options, advance=advance)
    if metrics:
        write_metrics(metrics, [report])
    show([report], data_directory(data), quiet=quiet, as_json=as_json)
    return report.exit_code
