"""Captures of the same ids to one record each, with versions and dates seen; on disk, so that memory stays flat.

The same rules hold for a live crawl (the ledger applies them capture by capture) and for archives read offline.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from crawler.items import Record, decode_record, encode_record
from crawler.same_page import place_of
from pipelines.dates import is_more_exact
from pipelines.pages import join_captures
from pipelines.record import with_history


class CaptureKey(NamedTuple):
    """What decides the order and grouping of a record."""

    id: str
    captured_at: str
    """ISO, UTC."""
    content_hash: str
    date: str
    joined_id: str = ""
    """An id whose captures belong to this one; empty where there is none (see `Page.joined_id`)."""
    twin: str = ""
    """The same for captures that say the same of one page under several spellings of its address."""
    listed_as: tuple[str, ...] = ()
    """The names by which lists may state its date, where it has none."""


class Stated(NamedTuple):
    """What a list says of the date of a page: the page's name (as in `CaptureKey.listed_as`), when the list was
    captured (as in `CaptureKey`), and the raw text."""

    name: str
    captured_at: str
    text: str


DateBy = Callable[[Record, Stated], Record]
"""Gives a record without date the one that a list states, or back as it was where it finds none in there."""


def capture_key(record: Record, listed_as: tuple[str, ...] = ()) -> CaptureKey:
    """The key of a freshly built record."""
    seen = record.first_seen.isoformat() if record.first_seen else ""
    joined = record.provenance.get("id")
    return CaptureKey(
        record.id,
        seen,
        record.content_hash,
        record.date or "",
        joined["raw"] if joined else "",
        _twin_of(record),
        listed_as,
    )


def date_capture(record: Record, stated: Iterable[Stated], date_by: DateBy) -> Record:
    """The record of a capture without date, dated by what lists state of its page: the last one before the capture, as a
    crawl would have known it, else the first one behind it; and by the one that states this date most exactly."""
    seen = record.first_seen.isoformat() if record.first_seen else ""
    known = sorted(stated, key=lambda one: (one.captured_at, one.text))
    before = [one for one in known if one.captured_at <= seen]
    found: Record | None = None
    for one in (*reversed(before), *known[len(before) :]):
        dated = date_by(record, one)
        if dated.date is None:
            continue
        if found is None or (found.date is not None and is_more_exact(dated.date, found.date)):
            found = dated
    return found or record


def _twin_of(record: Record) -> str:
    """Site, place and content of a record as one text; empty for a page of unknown address."""
    if record.url is None:
        return ""
    said = f"{record.id.rpartition(':')[0]} {place_of(record.url)} {record.content_hash}"
    return hashlib.sha256(said.encode()).hexdigest()[:24]


def find_twins(groups: Iterable[Sequence[tuple[str, str]]]) -> JoinedIds:
    """Which ids count to which others: all of a group to the one that was seen first.

    A group is of captures with one `CaptureKey.twin`: pairs of when an id was first seen, and the id.
    """
    goals: dict[str, tuple[str, str]] = {}

    def root(own: tuple[str, str]) -> tuple[str, str]:
        while (goal := goals.get(own[1], own)) != own:
            own = goal
        return own

    joined = JoinedIds()
    for group in groups:
        first, *others = sorted({root(own) for own in group}, key=lambda own: own)
        for other in others:
            if other[1] != first[1]:
                goals[other[1]] = first
                joined.join(other[1], first[1])
    return joined


class JoinedIds:
    """Which ids have been taken up by others, so that their captures count to those."""

    def __init__(self, keys: Iterable[CaptureKey] = ()) -> None:
        self._goals: dict[str, str] = {}
        for key in keys:
            self.note(key)

    def note(self, key: CaptureKey) -> None:
        """Take up what one capture tells."""
        if key.joined_id and key.joined_id != key.id:
            self.join(key.joined_id, key.id)

    def join(self, joined_id: str, record_id: str) -> None:
        """Let the captures of one id count to another."""
        self._goals[joined_id] = record_id

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Each id that was taken up, and the one that it belongs to in the end."""
        for joined_id in self._goals:
            way = [joined_id]
            while (goal := self._goals.get(way[-1])) and goal not in way:
                way.append(goal)
            yield joined_id, way[-1]


def with_id(record: Record, record_id: str) -> Record:
    """The record under that id."""
    return record if record.id == record_id else msgspec.structs.replace(record, id=record_id)


def merge_versions(captures: Iterable[Record]) -> list[Record]:
    """The versions of one id out of its captures in order of time; the last is the current one. Captures of several pages
    of the article are joined.

    A version begins with the first capture whose content differs from the one before; its record is that
    capture's, with the version's number, `first_seen` and `last_seen` of the id and its own `changed`.
    """
    starts: list[Record] = []
    first: datetime | None = None
    last: datetime | None = None
    for record in join_captures(_without_texts(list(captures))):
        seen = record.first_seen
        if seen is not None:
            first = seen if first is None or seen < first else first
            last = seen if last is None or seen > last else last
        if not starts or starts[-1].content_hash != record.content_hash:
            starts.append(record)
    return [
        with_history(r, version=n, first_seen=first, last_seen=last, changed=r.first_seen)
        for n, r in enumerate(starts, 1)
    ]


def _without_texts(captures: list[Record]) -> list[Record]:
    """The captures without the texts (of WET files) of those pages that are at hand themselves: both have one time, and say the
    same in other words."""
    pages = {record.first_seen for record in captures if record.capture.source != "wet"}
    return [r for r in captures if r.capture.source != "wet" or r.first_seen not in pages]


class CaptureTable:
    """A SQLite file of captures, for classes that give them back grouped by id; it is removed on leaving the context. `path`
    is the file, `date_by` dates captures that only lists date. The column `seq` is the order in which they were added."""

    def __init__(self, path: Path, date_by: DateBy | None = None) -> None:
        self._path = path
        self._date_by = date_by
        self._joined = JoinedIds()
        self._db = sqlite3.connect(path, isolation_level=None)
        try:
            for statement in (
                "PRAGMA journal_mode = OFF",
                "PRAGMA synchronous = OFF",  # after a crash it is made anew
                "PRAGMA cache_size = -4096",
                "CREATE TABLE capture"
                " (seq INTEGER PRIMARY KEY, id TEXT, seen TEXT, date TEXT, twin TEXT, folder TEXT, line BLOB)",
                "CREATE TABLE undated (name TEXT, seq INTEGER)",
                "CREATE TABLE stated (name TEXT, text TEXT, seen TEXT, PRIMARY KEY (name, text)) WITHOUT ROWID",
                "BEGIN",
            ):
                self._db.execute(statement)
        except sqlite3.Error:
            self._db.close()  # no context is entered that would
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._path.unlink(missing_ok=True)

    def state(self, stated: Iterable[Stated]) -> None:
        """What lists say of dates; of pages that are added before or after. Of lists that say the same the first counts."""
        self._db.executemany(
            "INSERT INTO stated (name, seen, text) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET seen = min(seen, excluded.seen)",
            stated,
        )

    def _insert(self, key: CaptureKey, line: bytes, folder: str = "") -> None:
        self._joined.note(key)
        row = (key.id, key.captured_at, key.date, key.twin, folder, line)
        seq = self._db.execute(
            "INSERT INTO capture (id, seen, date, twin, folder, line) VALUES (?, ?, ?, ?, ?, ?)", row
        ).lastrowid
        self._db.executemany("INSERT INTO undated VALUES (?, ?)", [(name, seq) for name in key.listed_as])

    def _date_captures(self) -> None:
        """Date the captures that only lists date."""
        if self._date_by is None:
            return
        found = self._db.execute(
            "SELECT seq, name, seen, text FROM undated JOIN stated USING (name) ORDER BY seq"
        )
        for seq, group in groupby(found, key=lambda row: int(row[0])):
            (line,) = self._db.execute("SELECT line FROM capture WHERE seq = ?", (seq,)).fetchone()
            dated = date_capture(decode_record(line), (Stated(*row[1:]) for row in group), self._date_by)
            key = capture_key(dated)
            self._db.execute(
                "UPDATE capture SET date = ?, twin = ?, line = ? WHERE seq = ?",
                (key.date, key.twin, encode_record(dated), seq),
            )
        self._db.execute("DELETE FROM undated")

    def _join_ids(self) -> None:
        self._date_captures()
        self._db.execute("CREATE INDEX IF NOT EXISTS by_id ON capture (id, seen, seq)")
        for joined_id, record_id in self._joined:
            self._db.execute("UPDATE capture SET id = ? WHERE id = ?", (record_id, joined_id))
        for twin_id, record_id in find_twins(self._twin_groups()):
            self._db.execute("UPDATE capture SET id = ? WHERE id = ?", (record_id, twin_id))

    def _twin_groups(self) -> list[list[tuple[str, str]]]:
        rows = self._db.execute(
            "SELECT DISTINCT twin, (SELECT min(seen) FROM capture AS other WHERE other.id = capture.id), id FROM capture"
            " WHERE twin IN (SELECT twin FROM capture WHERE twin != '' GROUP BY twin HAVING min(id) != max(id))"
            " ORDER BY twin, id"
        )
        return [
            [(seen, i) for _, seen, i in group] for _, group in groupby(rows, key=lambda row: str(row[0]))
        ]


class RecordMerger(CaptureTable):
    """Collects encoded records and gives them back merged by id and ordered by (date, id).

    Records of one capture time keep the order in which they were added. `path` is the scratch file.
    """

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""
        self._insert(key, line)

    def merged(self, *, all_versions: bool = False) -> Iterator[bytes]:
        """The encoded records, one per id (or one per version), ordered by (date, id, version)."""
        self._db.execute("COMMIT")
        self._db.execute("CREATE TABLE record (date TEXT, id TEXT, version INTEGER, line BLOB)")
        self._db.execute("BEGIN")
        self._join_ids()
        # most ids have one capture: theirs are moved as they are, without decoding
        self._db.execute(
            "INSERT INTO record SELECT date, id, 1, line FROM capture GROUP BY id HAVING count(*) = 1"
        )
        repeated = self._db.execute(
            "SELECT id, line FROM capture WHERE id IN (SELECT id FROM capture GROUP BY id HAVING count(*) > 1)"
            " ORDER BY id, seen, seq"
        )
        group: list[Record] = []
        for record_id, line in repeated:
            record = with_id(decode_record(line), record_id)
            if group and group[0].id != record.id:
                self._store(group, all_versions=all_versions)
                group = []
            group.append(record)
        if group:
            self._store(group, all_versions=all_versions)
        self._db.execute("CREATE INDEX by_date ON record (date, id, version)")
        for (line,) in self._db.execute("SELECT line FROM record ORDER BY date, id, version"):
            yield line

    def _store(self, captures: list[Record], *, all_versions: bool) -> None:
        versions = merge_versions(captures)
        for record in versions if all_versions else versions[-1:]:
            row = (record.date or "", record.id, record.version, encode_record(record))
            self._db.execute("INSERT INTO record VALUES (?, ?, ?, ?)", row)
