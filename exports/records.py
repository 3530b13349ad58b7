"""Reads the records of sites' folders one by one, merged and selected; must not hold more than one a site."""

from __future__ import annotations

import errno
import heapq
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.errors import DamageError, UsageError
from crawler.items import Record, Status, decode_record
from crawler.text import fold, may_name_site

RECORDS_FILE = "records.jsonl"
"""Name of the file in a site's folder that holds its current records."""
LEDGER_FILE = "ledger.db"
"""Name of the file that is there from the first run's start on."""


class Selection(Struct, frozen=True, kw_only=True):
    """Which records to take; what is empty does not select."""

    since: date | None = None
    """First day of publication, inclusive. A record without a date is not taken once a day is given."""
    until: date | None = None
    """Last day of publication, inclusive."""
    sections: tuple[str, ...] = ()
    """Names of sections; case and punctuation make no difference."""
    status: Status | None = None


def site_folders(
    data: Path,
    sites: Sequence[str],
    *,
    holding: Sequence[str] = (RECORDS_FILE,),
    left_out: list[str] | None = None,
) -> list[Path]:
    """The folders of these sites, or of all, that hold one of these files or folders.

    Raises `UsageError` when a named site has none, or none has, or one cannot be looked into: it may have some. Of all sites,
    those that cannot be are left out where there is a list that takes their names.
    """
    if not data.is_dir():
        raise UsageError(f"no data folder {data}: name it with --data (or KRONIKA_DATA)")
    closed = {}
    for folder in [data / site for site in sites] or sorted(_folders_in(data)):
        if reason := _why_closed(folder):
            closed[folder.name] = f"{folder} cannot be read: {reason}"
    if closed and (sites or left_out is None):
        raise UsageError(next(iter(closed.values())))
    holders = {p.parent.name for n in holding for p in data.glob(f"*/{n}")} - closed.keys()
    archived = sorted(filter(may_name_site, holders))
    if closed and not archived:
        raise UsageError(next(iter(closed.values())))
    if left_out is not None:
        left_out += closed.values()
    begun = [path.parent.name for path in sorted(data.glob(f"*/{LEDGER_FILE}"))]
    unfinished = [site for site in sites or begun if site in begun and site not in archived]
    if unfinished and (sites or not archived):
        names = ", ".join(unfinished)
        raise UsageError(
            f"{names}: there is no {RECORDS_FILE}, since no run has come to its end yet or somebody took it away; the next "
            "run writes it"
        )
    if not archived:
        raise UsageError(f"{data} holds no site with records")
    if missing := [site for site in sites if site not in archived]:
        raise UsageError(f"no records of {', '.join(missing)} in {data}; there are {', '.join(archived)}")
    return [data / site for site in dict.fromkeys(sites or archived)]


def _folders_in(data: Path) -> Iterator[Path]:
    try:
        yield from (path for path in data.iterdir() if may_name_site(path.name))
    except OSError as error:
        raise UsageError(f"{data} cannot be read: {error.strerror}") from error


def _why_closed(folder: Path) -> str | None:
    """Why a folder that is there, or the records in it, cannot be read: this user, or this disk, does not show it, and a search
    for files in it finds none, without a word."""
    try:
        os.scandir(folder).close()
        (folder / RECORDS_FILE).stat()  # it is opened once, when it is read: it may be a pipe
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return error.strerror or f"{error}"
    return None if os.access(folder / RECORDS_FILE, os.R_OK) else os.strerror(errno.EACCES)


def record_order(record: Record) -> tuple[str, str]:
    """The key that `records.jsonl` and every export are ordered by; undated records come first."""
    return record.date or "", record.id


def read_records(path: Path) -> Iterator[Record]:
    """The records of one file in its order; raises `DamageError` that names file and line of a bad one."""
    number = 1
    try:
        with path.open("rb") as lines:
            for line in lines:
                yield decode_record(line)
                number += 1
    # a line that is not UTF-8 is no MsgspecError but a UnicodeDecodeError
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DamageError(
            f"{path}, line {number}: damaged record ({error}); `kronika verify` tells what can be restored"
        ) from error
    except OSError as error:
        raise DamageError(f"{path}: cannot be read ({error.strerror})") from error


def merge_records(paths: Sequence[Path]) -> Iterator[Record]:
    """The records of several files, each ordered, as one ordered stream."""
    if len(paths) == 1:
        return read_records(paths[0])
    return heapq.merge(*(read_records(path) for path in paths), key=record_order)


def select_records(records: Iterable[Record], selection: Selection) -> Iterator[Record]:
    """The records that the selection takes, in their order."""
    since = selection.since.isoformat() if selection.since else None
    until = selection.until.isoformat() if selection.until else None
    sections = frozenset(map(fold, selection.sections))
    for record in records:
        if since or until:
            day = (record.date or "")[:10]
            if not day or (since and day < since) or (until and day > until):
                continue
        if sections and fold(record.section) not in sections:
            continue
        if selection.status and record.status != selection.status:
            continue
        yield record
