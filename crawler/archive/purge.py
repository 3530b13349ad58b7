"""Takes the captures of a redacted record out of a site's WARC files; must not decide which record that is.

A file is written anew beside the others, in the folder `purge`, each record that stays copied byte for byte. One
transaction of the ledger then forgets the captures, moves the offsets of what follows them, and names the files that
are ready; from there on the purge is done, and whoever opens the folder next puts the files in their place
(`finish_purge`). Killed before that transaction it has not happened, and what was written is thrown away.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import accumulate
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.archive.files import sync_directory, write_all
from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.media import MediaItem, place_files
from crawler.archive.redaction import IsAddressOf, Redaction, Redactions, iter_other_lines, rewrite_lines
from crawler.archive.rows import CaptureRow, Event
from crawler.archive.warc_reader import WarcRecord, iter_members, read_record
from crawler.errors import DamageError, UsageError
from crawler.items import FileCapture, Record, decode_record, encode_record
from crawler.urls import absolute_url

OPEN_PURGE = "purge_open"
"""Fact of the ledger: the names of the files that a purge has made ready."""
_BLOCK = 1 << 20
_LOCATION = re.compile(rb"(?im)^location:[ \t]*([^\r\n]*)")


class Plan(Struct, frozen=True, kw_only=True):
    """What a purge takes away: the captures of a record, by WARC file."""

    record_id: str
    captures: dict[str, list[CaptureRow]]

    @property
    def count(self) -> int:
        """How many captures."""
        return sum(map(len, self.captures.values()))


class _Cut(Struct, frozen=True):
    """The spans that one file loses, in order, and how many bytes it loses up to the end of each."""

    spans: list[tuple[int, int]]
    lost: list[int]

    def move(self, offset: int) -> int:
        """Where what stands at an offset stands afterwards."""
        before = bisect_right([end for _, end in self.spans], offset)
        return offset - (self.lost[before - 1] if before else 0)


def plan_purge(folder: SiteFolder, ledger: Ledger, record_id: str, is_address_of: IsAddressOf) -> Plan:
    """The captures of a redacted record: those of its addresses and the redirects that lead to them.

    Raises `UsageError` where another record could not be read without them: its page had the same bytes, which the
    files hold but once.
    """
    redactions = Redactions(ledger)
    chosen: dict[int, CaptureRow] = {}
    redirects = []
    for row in ledger.iter_captures():
        is_own = is_address_of(row.url, row.captured_at)
        if is_own or (is_own is None and redactions.find_owner(row.url) == record_id):
            chosen[row.id] = row
        elif 300 <= row.status < 400 and row.status != 304:
            redirects.append((row, _find_location(folder, row)))
    redactions.remember(record_id, {row.url for row in chosen.values()})
    while leading := [
        row
        for row, target in redirects
        if row.id not in chosen and target and redactions.find_owner(target) == record_id
    ]:
        chosen |= {row.id: row for row in leading}
        redactions.remember(record_id, {row.url for row in leading})
    _require_independence(ledger, record_id, chosen)
    captures: dict[str, list[CaptureRow]] = {}
    for row in chosen.values():
        captures.setdefault(row.warc_file, []).append(row)
    return Plan(record_id=record_id, captures=captures)


def carry_out(folder: SiteFolder, ledger: Ledger, plan: Plan, redaction: Redaction, *, at: str) -> None:
    """Write the files anew, note it, and put them in their place. `redaction` is the wish for the log.

    Crash-safe: until the commit in it nothing has changed, after it `finish_purge` completes.
    """
    staging = _staging(folder)
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    cuts = {name: _stage(folder, ledger, name, rows) for name, rows in plan.captures.items()}
    sync_directory(staging)
    sync_directory(folder.path)
    ledger.execute("PRAGMA secure_delete = ON")
    numbers = json.dumps([row.id for rows in plan.captures.values() for row in rows])
    chosen = "IN (SELECT value FROM json_each(?))"
    ledger.execute(f"DELETE FROM captures WHERE id {chosen}", (numbers,))
    ledger.execute(f"UPDATE urls SET capture = NULL WHERE capture {chosen}", (numbers,))
    for name, cut in cuts.items():
        _move_captures(ledger, name, cut)
    _move_lines(ledger, plan.record_id, cuts)
    ledger.execute("UPDATE redactions SET purged_at = ? WHERE record_id = ?", (at, plan.record_id))
    detail = f"{plan.count} captures, by {redaction.who}: {redaction.reason}"
    ledger.add_event(Event(record_id=plan.record_id, at=at, kind="purged", detail=detail, run=None))
    ledger.set_meta(OPEN_PURGE, json.dumps(sorted(cuts)))
    ledger.commit()
    finish_purge(folder, ledger)


def finish_purge(folder: SiteFolder, ledger: Ledger) -> None:
    """Put the files of a noted purge in their place and throw away those of one that was not; else do nothing."""
    staging = _staging(folder)
    noted = ledger.get_meta(OPEN_PURGE)
    if noted is not None:
        names = json.loads(noted)
        for name in names:
            if (staging / name).exists():
                os.replace(staging / name, folder.warc / name)
        sync_directory(folder.warc)
        _move_in_runs(folder, ledger, names)
        ledger.set_meta(OPEN_PURGE, None)
        ledger.commit()
    if staging.exists():
        shutil.rmtree(staging)


def wipe(ledger: Ledger) -> None:
    """Write the ledger's file anew, without what deleted rows have left in it. Outside of any transaction."""
    ledger.commit()
    ledger.vacuum()


# ---- which captures


def _find_location(folder: SiteFolder, row: CaptureRow) -> str | None:
    """Where a redirect leads; None where its record is damaged, or says nothing."""
    try:
        block = read_record(folder.warc / row.warc_file, row.warc_offset).block
    except DamageError:
        return None
    match = _LOCATION.search(block)
    return absolute_url(match[1].decode("utf-8", "replace").strip(), row.url) if match else None


def _require_independence(ledger: Ledger, record_id: str, chosen: Collection[int]) -> None:
    """Raise `UsageError` where a capture or record of another page refers to a chosen capture."""
    places = {}
    for row in ledger.iter_captures():
        if row.id in chosen:
            places[row.warc_record_id] = row
        elif row.original in chosen:
            owner = next(ledger.iter_urls("url = ? AND record_id IS NOT NULL LIMIT 1", (row.url,)), None)
            raise _dependence(owner.record_id if owner and owner.record_id else row.url)
    for line in iter_other_lines(ledger, record_id):
        record = decode_record(line)
        if record.capture.warc_record_id in places:
            raise _dependence(record.id)


def _dependence(other: str) -> UsageError:
    return UsageError(
        f"not purged: {other} had the same bytes, which the WARC files hold only once, with this record. Redact and "
        "purge that one first, or leave out --purge. Nothing was changed."
    )


# ---- the files


def _staging(folder: SiteFolder) -> Path:
    return folder.path / "purge"


def _stage(folder: SiteFolder, ledger: Ledger, name: str, rows: list[CaptureRow]) -> _Cut:
    """Write a file without the records of these captures to the staging folder, durable; returns what it lost."""
    path = folder.warc / name
    offsets = [
        row[0]
        for row in ledger.execute(
            "SELECT warc_offset FROM captures WHERE warc_file = ? ORDER BY warc_offset", (name,)
        )
    ]
    spans = list(_find_spans(path, offsets, rows))
    descriptor = os.open(_staging(folder) / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        with open(path, "rb") as file:
            start = 0
            for begin, end in [*spans, (path.stat().st_size, 0)]:
                file.seek(start)
                while start < begin:
                    block = file.read(min(_BLOCK, begin - start))
                    if not block:
                        raise DamageError(f"{path}: ends before what is in it; has it changed meanwhile?")
                    write_all(descriptor, block)
                    start += len(block)
                start = end
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return _Cut(spans, list(accumulate(end - begin for begin, end in spans)))


def _find_spans(path: Path, offsets: list[int], rows: list[CaptureRow]) -> Iterator[tuple[int, int]]:
    """The byte ranges of the captures: response or revisit, and request and metadata of the same exchange.

    A damaged record goes with all that follows it up to the next one that the ledger knows.
    """
    ids = {row.warc_record_id for row in rows}
    addresses = {(row.url, row.captured_at) for row in rows}
    places = {row.warc_offset for row in rows}
    size, start = path.stat().st_size, 0
    while start < size:
        end = start
        for record in iter_members(path, start):
            end = record.end
            if _is_of(record, ids, addresses):
                yield record.offset, record.end
        start = size
        if end < size:
            start = next((offset for offset in offsets if offset > end), size)
            if end in places:
                yield end, start


def _is_of(record: WarcRecord, ids: set[str], addresses: set[tuple[str, str]]) -> bool:
    headers = record.headers
    if record.type == "warcinfo":
        return False
    return (
        headers.get("warc-record-id") in ids
        or headers.get("warc-concurrent-to") in ids
        or (headers.get("warc-target-uri", ""), headers.get("warc-date", "")) in addresses
    )


# ---- the ledger


def _move_captures(ledger: Ledger, name: str, cut: _Cut) -> None:
    if not cut.spans:
        return
    rows = ledger.execute(
        "SELECT id, warc_offset FROM captures WHERE warc_file = ? AND warc_offset >= ?",
        (name, cut.spans[0][0]),
    ).fetchall()
    for number, offset in rows:
        ledger.execute("UPDATE captures SET warc_offset = ? WHERE id = ?", (cut.move(offset), number))
    ledger.execute("UPDATE warc_files SET bytes = bytes - ? WHERE name = ?", (cut.lost[-1], name))


def _move_lines(ledger: Ledger, record_id: str, cuts: dict[str, _Cut]) -> None:
    """Let all versions say where their bytes are now; those of the purged record are nowhere."""

    def move(record: Record) -> Record:
        capture = record.capture
        if record.id == record_id:
            return _without_bytes(record)
        if capture.warc_file not in cuts or capture.warc_offset is None:
            return record
        return _at(record, cuts[capture.warc_file].move(capture.warc_offset))

    for table, keys in (("records", "id"), ("versions", "id, version")):
        where = " AND ".join(f"{key} = ?" for key in keys.split(", "))
        for key in ledger.execute(f"SELECT {keys} FROM {table}").fetchall():
            (line,) = ledger.execute(f"SELECT line FROM {table} WHERE {where}", key).fetchone()
            record = decode_record(line)
            moved = move(record)
            if moved is not record:
                ledger.execute(f"UPDATE {table} SET line = ? WHERE {where}", (encode_record(moved), *key))
    ledger.set_meta("records_stale", "1")


def _move_in_runs(folder: SiteFolder, ledger: Ledger, names: list[str]) -> None:
    """The same for what earlier runs reported, by the ids of the WARC records: doing it again changes nothing."""
    marks = ", ".join("?" * len(names))
    places: dict[str, int] = dict(
        ledger.execute(
            f"SELECT warc_record_id, warc_offset FROM captures WHERE warc_file IN ({marks})", names
        )
    )

    def move_file(item: MediaItem) -> FileCapture | None:
        place = item.capture
        if place is None or place.warc_file not in names:
            return place
        offset = places.get(place.warc_record_id)
        return None if offset is None else msgspec.structs.replace(place, warc_offset=offset)

    def move(line: bytes) -> bytes:
        record = decode_record(line)
        moved = place_files(record, move_file)
        capture = record.capture
        if capture.warc_file in names and capture.warc_record_id is not None:
            offset = places.get(capture.warc_record_id)
            moved = _without_bytes(moved) if offset is None else _at(moved, offset)
        return line if moved is record else encode_record(moved)

    for path in sorted(folder.runs.glob("*/records.jsonl")):
        rewrite_lines(path, move)


def _at(record: Record, offset: int) -> Record:
    if record.capture.warc_offset == offset:
        return record
    return msgspec.structs.replace(
        record, capture=msgspec.structs.replace(record.capture, warc_offset=offset)
    )


def _without_bytes(record: Record) -> Record:
    capture = msgspec.structs.replace(
        record.capture, warc_file=None, warc_record_id=None, warc_offset=None, payload_digest=None
    )
    return record if capture == record.capture else msgspec.structs.replace(record, capture=capture)
