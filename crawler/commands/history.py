"""`kronika history`: the versions of one record, what happened to it, and what each version changed; or what happened to
all records of a site."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import islice, pairwise
from typing import Annotated, Any

import msgspec
import typer

from crawler.archive.clock import to_text
from crawler.archive.folder import SiteFolder, data_directory, list_folders
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redaction, find_redaction
from crawler.archive.rows import Event
from crawler.archive.site_archive import as_damage
from crawler.commands.checks import days_between
from crawler.commands.console import print_json
from crawler.commands.named_record import require_record
from crawler.commands.options import DataOption, RecordSiteArgument
from crawler.errors import ExitCode, UsageError
from crawler.items import CONTENT_FIELDS, Record, decode_record

EPILOG = """
[bold]Examples[/bold]

Versions, and what changed from one to the next:  kronika history pl-mswia-archive pl-mswia-archive:13456

The site's prefix may be left out:  kronika history pl-mswia-archive 13456

By its address:  kronika history pl-mswia-archive https://archiwum.mswia.gov.pl/pl/aktualnosci/13456,Tytul.html

What was new, changed and removed in a month:  kronika history pl-mswia-archive --since 2026-03 --until 2026-03
"""


class SiteEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the ledger, with what tells its record to people."""

    at: str
    kind: str
    detail: str | None
    id: str
    title: str | None
    """Of the record as it is now."""
    url: str | None
    fields: list[str]
    """What a change has changed, where the version that it made still stands."""


class Difference(msgspec.Struct, frozen=True):
    """One field that two versions have otherwise."""

    field: str
    before: Any
    after: Any


class RecordHistory(msgspec.Struct, frozen=True, kw_only=True):
    """All that the ledger knows of one record over time, as `--json` prints it."""

    id: str
    redaction: Redaction | None
    events: list[Event]
    """Oldest first."""
    versions: list[Record]
    """Oldest first; the last is the current one."""
    changes: list[list[Difference]]
    """What each version but the first has otherwise than the one before it."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("history", epilog=EPILOG)(run)


def run(
    site_id: RecordSiteArgument,
    record_id: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            help="Id of the record, with or without `SITE:`, or the address of its page; without, all that happened.",
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Without ID: first day (UTC): YYYY-MM-DD, or a month, a year."),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Without ID: last day (UTC): YYYY-MM-DD, or a month, a year."),
    ] = None,
    data: DataOption = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print versions, changes and events as JSON.")
    ] = False,
) -> int:
    """Show the versions of a record with what changed from one to the next. Works from the folder alone.

    Without ID, a line for each thing that happened to any record of the site: when, what, its id and title, and which
    fields a change has changed. Days are those on which it was captured.
    """
    earliest, latest = days_between("--since", since, "--until", until)
    if record_id is not None and (earliest or latest):
        raise UsageError("--since and --until choose among all records: leave out the id")
    folder = list_folders(data_directory(data), [site_id])[0]
    if record_id is None:
        _show_site_events(_read_site_events(folder, earliest, latest), as_json=as_json)
    else:
        history = _read_history(folder, record_id)
        if as_json:
            print_json(history)
        else:
            _show_history(history)
    return int(ExitCode.COMPLETE)


def _read_history(folder: SiteFolder, given: str) -> RecordHistory:
    """The history of the record that a person means. Raises `UsageError`, and `DamageError`."""
    with as_damage(folder), closing(folder.open_ledger()) as ledger:
        full_id = require_record(ledger, folder.site_id, given)
        versions = [decode_record(line) for line in ledger.iter_versions(full_id)]
        return RecordHistory(
            id=full_id,
            redaction=find_redaction(ledger, full_id),
            # an import notes what was captured long before
            events=sorted(ledger.iter_events(full_id), key=lambda event: event.at),
            versions=versions,
            changes=[find_differences(before, after) for before, after in pairwise(versions)],
        )


def _show_history(history: RecordHistory) -> None:
    newest = history.versions[-1]
    first = f"{newest.first_seen:%Y-%m-%d}" if newest.first_seen else "at an unknown time"
    print(f"{history.id}  {newest.title or ''}")
    print(newest.url or "no address")
    print(f"{newest.status}, first seen {first}")
    if redaction := history.redaction:
        purged = f", purged from the WARC files on {redaction.purged_at[:10]}" if redaction.purged_at else ""
        print(f"redacted on {redaction.at[:10]} by {redaction.who}: {redaction.reason}{purged}")
    for event in history.events:
        print(f"  {event.at[:19]}Z  {event.kind}{f'  {event.detail}' if event.detail else ''}")
    for version, differences in zip(history.versions[1:], history.changes, strict=True):
        changed = f"{version.changed:%Y-%m-%d %H:%M:%S} UTC" if version.changed else "at an unknown time"
        print(f"\nversion {version.version}, {changed}")
        for difference in differences:
            print("\n".join(describe(difference)))


def iter_site_events(ledger: Ledger, first: date | None, last: date | None) -> Iterator[SiteEvent]:
    """What happened to the records of a site between two days, both inclusive, oldest first."""
    for event in ledger.iter_events():
        day = event.at[:10]
        if (first and day < first.isoformat()) or (last and day > last.isoformat()):
            continue
        versions = [decode_record(line) for line in ledger.iter_versions(event.record_id)]
        newest = versions[-1] if versions else None
        made = [
            (before, after)
            for before, after in pairwise(versions)
            if after.changed and to_text(after.changed) == event.at
        ]
        yield SiteEvent(
            at=event.at,
            kind=event.kind,
            detail=event.detail,
            id=event.record_id,
            title=newest.title if newest else None,
            url=newest.url if newest else None,
            fields=[step.field for before, after in made for step in find_differences(before, after)],
        )


def _read_site_events(folder: SiteFolder, earliest: date | None, latest: date | None) -> Iterator[SiteEvent]:
    """All that happened. What is wrong with the ledger is damage, and what is wrong with the output is not."""
    with as_damage(folder), closing(folder.open_ledger()) as ledger:
        yield from iter_site_events(ledger, earliest, latest)


def _show_site_events(events: Iterator[SiteEvent], *, as_json: bool) -> None:
    if as_json:
        print_json(list(events))
        return
    is_none = True
    for each in events:
        is_none = False
        told = f" ({each.detail or ', '.join(each.fields)})" if each.detail or each.fields else ""
        print(f"{each.at[:19]}Z  {each.kind}{told}  {each.id}  {each.title or ''}".rstrip())
    if is_none:
        print("nothing happened in that time", file=sys.stderr)


def find_differences(before: Record, after: Record) -> list[Difference]:
    """The content fields that differ, in the record's order."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in CONTENT_FIELDS)
    return [Difference(name, old, new) for name, old, new in pairs if old != new]


def describe(difference: Difference) -> Iterator[str]:
    """A field's change in lines: short values side by side, texts and lists as what left and what came."""
    yield f"  {difference.field}:"
    before, after = _lines(difference.before), _lines(difference.after)
    # the first two lines name the files; a text may have lines that begin with the same signs
    for line in islice(difflib.unified_diff(before, after, lineterm="", n=0), 2, None):
        if not line.startswith("@@"):
            yield f"    {line[0]} {line[1:]}"


def _lines(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, str):
        return [line for line in value.replace("><", ">\n<").splitlines() if line]
    if isinstance(value, tuple):
        return [msgspec.json.encode(item).decode() if not isinstance(item, str) else item for item in value]
    return [str(value)]
