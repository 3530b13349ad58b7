"""Whether WARC files, ledger and records of a site's folder agree; reads only, and repairs nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.lock import find_holder
from crawler.archive.purge import OPEN_PURGE
from crawler.archive.rows import CaptureRow
from crawler.archive.warc import OPEN_SUFFIX
from crawler.archive.warc_reader import WarcRecord, iter_members
from crawler.digests import digest
from crawler.errors import DamageError, reason_of
from crawler.items import decode_record


class Problem(Struct, frozen=True):
    """One thing that is wrong: the file, where in it (bytes or line), and what."""

    file: str
    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.text}" if self.place else f"{self.file}: {self.text}"


class Checked(Struct):
    """How much was looked at, and every problem found."""

    warc_files: int = 0
    warc_records: int = 0
    captures: int = 0
    records: int = 0
    problems: list[Problem] = msgspec.field(default_factory=list)
    notes: list[Problem] = msgspec.field(default_factory=list)
    """What a killed run has left, which the next one puts right: no damage."""


def verify_folder(folder: SiteFolder) -> Checked:
    """Read everything in the folder once; damage in one place does not end the reading."""
    checked = Checked()
    try:
        ledger = folder.open_ledger()
    except (DamageError, OSError) as error:
        said = str(error) if isinstance(error, DamageError) else f"cannot be read: {reason_of(error)}"
        checked.problems.append(Problem("ledger.db", "", said))
        return checked
    with closing(ledger):
        try:
            checked.problems += _check_database(ledger)
            checked.problems += _check_files(folder, ledger, checked)
            checked.problems += _check_records(folder, ledger, checked)
        except sqlite3.Error as error:
            checked.problems.append(Problem("ledger.db", "", str(error)))
        except DamageError as error:  # a lock that another user may not read
            checked.problems.append(Problem(folder.path.name, "", str(error)))
        except OSError as error:  # records.jsonl, or a folder, that another user may not read
            name = Path(error.filename or folder.path).name
            checked.problems.append(Problem(name, "", f"cannot be read: {error.strerror or error}"))
    return checked


def _check_database(ledger: Ledger) -> Iterator[Problem]:
    for (text,) in ledger.execute("PRAGMA integrity_check"):
        if text != "ok":
            yield Problem("ledger.db", "", text)
    if ledger.get_meta(OPEN_PURGE):
        yield Problem("ledger.db", "", "a purge of WARC files was killed; the next run completes it")


def _check_files(folder: SiteFolder, ledger: Ledger, checked: Checked) -> Iterator[Problem]:
    """Every WARC file against the captures that the ledger places in it."""
    is_busy = find_holder(folder.lock) is not None
    seen = set()
    for name, rows in groupby(ledger.iter_captures(), key=lambda row: row.warc_file):
        seen.add(name)
        path = folder.warc / name
        size = None
        if not path.exists():
            path = path.with_name(name + OPEN_SUFFIX)
            # asked for while the captures are read, so that both are of one moment; what stands behind may be half written
            size = ledger.committed_bytes().get(name, 0)
        if not path.exists():
            yield Problem(name, "", f"is missing; the ledger has {len(list(rows))} captures in it")
            continue
        checked.warc_files += 1
        yield from _unless_unreadable(
            path, _check_file(path, {row.warc_offset: row for row in rows}, checked, size)
        )
    for path in sorted(folder.warc.glob("*.warc*")):
        name = path.name.removesuffix(OPEN_SUFFIX)
        if name != path.name:
            if not is_busy:
                text = "was left open by a killed run; the next run closes it"
                checked.notes.append(Problem(path.name, "", text))
        elif name not in seen:
            checked.warc_files += 1
            yield from _unless_unreadable(path, _check_file(path, {}, checked))


def _unless_unreadable(path: Path, problems: Iterator[Problem]) -> Iterator[Problem]:
    """The problems of a file; where it cannot be read, by this user or on this disk, that one: others may be sound."""
    try:
        yield from problems
    except OSError as error:
        yield Problem(path.name, "", f"cannot be read: {error.strerror or error}")


def _check_file(
    path: Path, captures: dict[int, CaptureRow], checked: Checked, size: int | None = None
) -> Iterator[Problem]:
    """What is wrong in a file, or in its first `size` bytes."""
    size = path.stat().st_size if size is None else size
    offsets = sorted(captures)
    found = set()
    start = 0
    while start < size:
        end = start
        for record in iter_members(path, start):
            if record.offset >= size:
                break
            end = record.end
            checked.warc_records += 1
            found.add(record.offset)
            problem = _check_record(record, captures.get(record.offset))
            if problem:
                yield Problem(path.name, f"offset {record.offset}", problem)
        if end < size:
            yield Problem(path.name, f"offset {end}", "the record here is cut off or damaged")
            # the ledger knows where the next capture begins
            start = next((offset for offset in offsets if offset > end), size)
            found.add(end)
        else:
            start = size
    checked.captures += len(captures)
    for offset in offsets:
        if offset not in found:
            yield Problem(path.name, f"offset {offset}", "no record here, but the ledger has a capture")


def _check_record(record: WarcRecord, capture: CaptureRow | None) -> str | None:
    """What is wrong with a record; None when nothing is."""
    block_digest = record.headers.get("warc-block-digest")
    if block_digest and digest(record.block) != block_digest:
        return "block digest does not match"
    payload_digest = record.headers.get("warc-payload-digest")
    if record.type in ("response", "request") and payload_digest and digest(record.payload) != payload_digest:
        return "payload digest does not match"
    if capture is None:
        return None
    if record.type != capture.kind:
        return f"a {record.type} record; the ledger has a {capture.kind}"
    if record.headers.get("warc-record-id") != capture.warc_record_id:
        return "another record than the ledger has here"
    if payload_digest != capture.payload_digest:
        return "another payload than the ledger has"
    return None


def _check_records(folder: SiteFolder, ledger: Ledger, checked: Checked) -> Iterator[Problem]:
    """`records.jsonl` against the ledger, and the places of each record and each file against the captures."""
    name = folder.records.name
    current = ledger.iter_lines()  # begun before the captures are read, so that both are of one moment
    places = {row[0] for row in ledger.execute("SELECT warc_record_id FROM captures WHERE kind = 'response'")}
    lines = _lines_of(folder.records)
    is_compared = True
    for number, line in enumerate(current, 1):
        checked.records += 1
        try:
            written = next(lines, None)
        except OSError as error:  # the ledger's records are checked all the same
            yield Problem(name, f"line {number}", f"cannot be read: {error.strerror or error}")
            written = None
            is_compared = False
        if is_compared and written != line and ledger.get_meta("records_stale") is None:
            yield Problem(name, f"line {number}", "missing" if written is None else "not what the ledger has")
            is_compared = written is not None
        try:
            record = decode_record(line)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            yield Problem("ledger.db", f"record {number}", f"breaks the schema: {error}")
            continue
        place = record.capture.warc_record_id
        is_purged = place is None and "redacted" in record.warnings
        if record.capture.source in ("live", "wayback") and place not in places and not is_purged:
            yield Problem("ledger.db", record.id, "its capture is not in the ledger")
    if next(lines, None) is not None:
        yield Problem(name, "", "has more records than the ledger")
    for (url,) in ledger.execute(
        "SELECT url FROM urls WHERE kind = 'media' AND state = 'saved'"
        " AND capture NOT IN (SELECT id FROM captures WHERE kind = 'response')"
    ):
        yield Problem("ledger.db", url, "its capture is not in the ledger")


def _lines_of(path: Path) -> Iterator[bytes]:
    if path.exists():
        with open(path, "rb") as file:
            for line in file:
                yield line.rstrip(b"\n")
