"""`kronika status`: what is archived, how the last run ended and what is open, with an exit code for
monitors."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import timedelta
from typing import Annotated

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from crawler.archive.clock import from_text, utc_now
from crawler.archive.folder import SiteFolder, data_directory, list_folders
from crawler.archive.ledger import Ledger
from crawler.archive.lock import find_holder
from crawler.archive.rows import RunRow
from crawler.archive.runs import worst
from crawler.archive.site_archive import as_damage
from crawler.commands.console import print_json
from crawler.commands.options import DataOption
from crawler.errors import DamageError, ExitCode
from exports.wording import count_name

EPILOG = """
[bold]Examples[/bold]

All sites:      kronika status

For a monitor:  kronika status pl-mswia-archive --max-age 2 --json

Exit code: that of the last run (0 complete, 3 partial, 4 blocked, 6 damaged, 7 drifted); 3 also for a run
that did not end properly, and with --max-age for a site that was not crawled for so many days.
"""


class _Notes(msgspec.Struct):
    """What is read of the summary of a run."""

    notes: list[str] = msgspec.field(default_factory=list)


_NOTES = msgspec.json.Decoder(_Notes)

MOST_FAILURES = 100
"""Addresses named of those that failed; the log of the run has all."""


class Failed(msgspec.Struct):
    """An address that failed, and will be tried again."""

    url: str
    reason: str


class SiteStatus(msgspec.Struct, kw_only=True):
    """What is known of one site."""

    site: str
    records: int = 0
    removed: int = 0
    first_date: str | None = None
    last_date: str | None = None
    captures: int = 0
    warc_files: int = 0
    warc_bytes: int = 0
    pending: int = 0
    failed: dict[str, int] = msgspec.field(default_factory=dict)
    failed_pages: list[Failed] = msgspec.field(default_factory=list)
    """The first hundred of them."""
    suspected: int = 0
    last_run: str | None = None
    last_complete: str | None = None
    running: str | None = None
    notes: list[str] = msgspec.field(default_factory=list)
    """What the last run could not find, or has left, and that its exit code does not tell."""
    exit_code: int = 0
    problem: str | None = None


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("status", epilog=EPILOG)(run)


def run(
    site_ids: Annotated[
        list[str] | None, typer.Argument(metavar="SITE", help="Sites; without any, all that are archived.")
    ] = None,
    data: DataOption = None,
    max_age: Annotated[
        float | None, typer.Option(metavar="DAYS", min=0, help="A last run older than this is a problem.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a site, as a list.")] = False,
) -> int:
    """Show what is archived, the last run and open problems. Works from the folders alone."""
    found = [read_status(folder, max_age) for folder in list_folders(data_directory(data), site_ids)]
    if as_json:
        print_json(found)
    else:
        show(found)
    return int(worst([status.exit_code for status in found]))


def read_status(folder: SiteFolder, max_age: float | None) -> SiteStatus:
    """The status of a site's folder; of a damaged one, that it is: the others are told all the same."""
    status = SiteStatus(site=folder.site_id)
    try:
        with as_damage(folder):
            _read_folder(status, folder, max_age)
    except DamageError as error:
        status.exit_code, status.problem = error.exit_code, f"{error}"
    return status


def _read_folder(status: SiteStatus, folder: SiteFolder, max_age: float | None) -> None:
    """Fill in what the folder tells. Raises `DamageError`, and errors of disk and database."""
    status.running = find_holder(folder.lock)
    with closing(folder.open_ledger()) as ledger:
        _count(status, ledger)
        status.last_complete = ledger.get_meta("last_complete")
        last = ledger.find_last_run()
    files = list(folder.warc.glob("*.warc.gz*"))
    status.warc_files, status.warc_bytes = len(files), sum(file.stat().st_size for file in files)
    if last is not None:
        _judge(status, last, max_age)
    elif status.running is None and not status.records:
        status.exit_code, status.problem = (
            ExitCode.PARTIAL,
            "nothing is archived yet: the first run was ended before it had begun; the next begins anew",
        )


def _count(status: SiteStatus, ledger: Ledger) -> None:
    """Fill in what is archived, and what is open."""
    status.records, status.removed, status.suspected = ledger.execute(
        "SELECT count(*), count(*) FILTER (WHERE status = 'removed'),"
        " count(*) FILTER (WHERE status = 'current' AND suspected_at IS NOT NULL) FROM records"
    ).fetchone()
    status.first_date, status.last_date = ledger.execute(
        "SELECT min(date), max(date) FROM records WHERE date != ''"
    ).fetchone()
    status.captures = ledger.execute("SELECT count(*) FROM captures").fetchone()[0]
    for table in ("urls", "mementos") if ledger.has_table("mementos") else ("urls",):
        status.pending += ledger.execute(f"SELECT count(*) FROM {table} WHERE state = 'pending'").fetchone()[
            0
        ]
        for reason, count in ledger.execute(
            f"SELECT reason, count(*) FROM {table} WHERE state = 'failed' GROUP BY 1 ORDER BY 2 DESC"
        ):
            status.failed[reason] = status.failed.get(reason, 0) + count
        address = "url" if table == "urls" else "original"
        found = ledger.execute(
            f"SELECT {address}, reason FROM {table} WHERE state = 'failed' ORDER BY seq LIMIT ?",
            (MOST_FAILURES - len(status.failed_pages),),
        )
        status.failed_pages += [Failed(url, reason or "") for url, reason in found]


def _judge(status: SiteStatus, last: RunRow, max_age: float | None) -> None:
    """Fill in how the last run ended, and what is wrong with it."""
    status.last_run = last.ended_at or last.started_at
    status.notes = _NOTES.decode(last.summary).notes if last.summary else []
    if last.exit_code is not None:
        status.exit_code = last.exit_code
        status.problem = last.reason if last.exit_code else None
    elif status.running is None:
        status.exit_code, status.problem = (
            ExitCode.PARTIAL,
            "the last run did not end properly (killed, or no room on the disk); the next goes on from there",
        )
    age = utc_now() - from_text(status.last_run)
    if max_age is not None and age / timedelta(days=1) > max_age and status.running is None:
        status.exit_code = status.exit_code or ExitCode.PARTIAL
        status.problem = "; ".join(filter(None, (status.problem, f"not crawled for {age.days} days")))


def show(found: list[SiteStatus]) -> None:
    """A table for people."""
    table = Table(box=None, pad_edge=False)
    for name in ("site", "records", "from", "to", "WARC", "last run", "open"):
        table.add_column(
            name,
            justify="right" if name in ("records", "WARC") else "left",
            no_wrap=name in ("site", "from", "to"),
            min_width=10 if name in ("last run", "open") else None,
            overflow="fold",
        )
    for status in found:
        failed = [f"{count} x {reason}" for reason, count in status.failed.items()]
        problems = [f"{', '.join(failed)} (addresses with --json)"] if failed else []
        problems += [f"{count_name(len(status.notes), 'note')} (in full with --json)"] if status.notes else []
        problems += [f"{status.pending} pending"] if status.pending else []
        problems += [f"running: {status.running}"] if status.running else []
        problems += [f"exit {status.exit_code}: {status.problem}"] if status.problem else []
        table.add_row(
            status.site,
            f"{status.records}",
            status.first_date and status.first_date[:10],
            status.last_date and status.last_date[:10],
            f"{status.warc_bytes / 1_000_000:.1f} MB",
            status.last_run and f"{status.last_run[:16].replace('T', ' ')} UTC",
            "; ".join(problems) or "nothing",
        )
    # piped into a file or a mail, a line is a site
    Console(width=None if sys.stdout.isatty() else 200).print(table)
