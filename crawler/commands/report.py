"""`kronika report`: one HTML page on what the archive covers and lacks; no network."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from crawler.archive.folder import data_directory
from crawler.commands.checks import require_file
from crawler.commands.console import ProgressView, Summary, print_summary
from crawler.commands.options import DataOption, QuietOption, SummaryOption
from crawler.errors import DamageError, ExitCode
from exports.files import write_failure, written_aside
from exports.records import site_folders
from exports.report import render_report, summarize_site
from exports.wording import count_name

EPILOG = """
[bold]Examples[/bold]

All sites:  kronika report

One site, for a web server:  kronika report pl-mswia-archive --to /srv/www/archive.html --quiet

Exit codes: 0 the page is written, 6 a site is damaged (it is left out and named).
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report", epilog=EPILOG)(run)


def run(
    sites: Annotated[
        list[str] | None, typer.Argument(metavar="SITE", help="Sites; without any, all that are archived.")
    ] = None,
    data: DataOption = None,
    to: Annotated[Path, typer.Option("--to", "-o", metavar="FILE", help="Where to write the page.")] = Path(
        "report.html"
    ),
    as_json: SummaryOption = False,
    quiet: QuietOption = False,
) -> int:
    """Write one self-contained HTML page: coverage over time, field completeness, failures, changes, runs."""
    started = time.monotonic()
    require_file("--to", to)
    left_out: list[str] = []
    folders = site_folders(
        data_directory(data), sites or [], holding=("records.jsonl", "runs"), left_out=left_out
    )
    summaries = []
    damaged = [DamageError(line) for line in left_out]
    with ProgressView("report", total=len(folders), quiet=quiet) as view:
        for folder in folders:
            try:
                summaries.append(summarize_site(folder))
            except DamageError as error:
                damaged.append(error)
            view.advance()
    if damaged and not summaries:
        raise damaged[0]
    page = render_report(summaries, made_at=datetime.now(UTC))
    try:
        with written_aside(to) as aside:
            aside.write_text(page, encoding="utf-8")
    except OSError as error:
        raise write_failure(to, error) from error
    for site in damaged:
        print(f"kronika: left out: {site}", file=sys.stderr)
    records = sum(summary.records for summary in summaries)
    exit_code = ExitCode.DAMAGED if damaged else ExitCode.COMPLETE
    if as_json:
        seconds = round(time.monotonic() - started, 3)
        summary = Summary(
            found=records, saved=records, records=records, seconds=seconds, exit_code=int(exit_code)
        )
        print_summary(summary, as_json=True)
    elif not quiet:
        counts = f"{count_name(records, 'record')} of {count_name(len(summaries), 'site')}"
        print(f"{to}: {counts}; open it in a browser", file=sys.stderr)
    return int(exit_code)
