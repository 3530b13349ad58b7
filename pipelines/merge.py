"""Captures of the same ids to one record each, with versions and dates seen; on disk, so that memory stays flat.

The same rules hold for a live crawl (the ledger applies them capture by capture) and for archives read offline.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from crawler.items import Record, decode_record, encode_record
from pipelines.record import with_history


class CaptureKey(NamedTuple):
    """What decides the order and grouping of a record: id, capture time (ISO, UTC), content hash, date, and an id
    whose captures belong to this one, empty where there is none (see `Page.joined_id`)."""

    id: str
    captured_at: str
    content_hash: str
    date: str
    joined_id: str = ""


def capture_key(record: Record) -> CaptureKey:
    """The key of a freshly built record."""
    seen = record.first_seen.isoformat() if record.first_seen else ""
    joined = record.provenance.get("id")
    return CaptureKey(
        record.id, seen, record.content_hash, record.date or "", joined["raw"] if joined else ""
    )


class JoinedIds:
    """Which ids have been taken up by others, so that their captures count to those."""

    def __init__(self, keys: Iterable[CaptureKey] = ()) -> None:
        self._goals: dict[str, str] = {}
        for key in keys:
            self.note(key)

    def note(self, key: CaptureKey) -> None:
        """Take up what one capture tells."""
        if key.joined_id and key.joined_id != key.id:
            self._goals[key.joined_id] = key.id

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
    """The versions of one id out of its captures in order of time; the last is the current one.

    A version begins with the first capture whose content differs from the one before; its record is that
    capture's, with the version's number, `first_seen` and `last_seen` of the id and its own `changed`.
    """
    starts: list[Record] = []
    first: datetime | None = None
    last: datetime | None = None
    for record in captures:
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


class Scratch:
    """A SQLite file of captures that one class uses and that is removed on leaving the context; `table` are its
    columns besides `seq`, which is the order in which they were added."""

    def __init__(self, path: Path, table: str) -> None:
        self._path = path
        self._joined = JoinedIds()
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")  # after a crash it is made anew
        self._db.execute("PRAGMA cache_size = -4096")
        self._db.execute(f"CREATE TABLE capture (seq INTEGER PRIMARY KEY, {table})")
        self._db.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._path.unlink(missing_ok=True)

    def _join_ids(self) -> None:
        for joined_id, record_id in self._joined:
            self._db.execute("UPDATE capture SET id = ? WHERE id = ?", (record_id, joined_id))


class RecordMerger(Scratch):
    """Collects encoded records and gives them back merged by id and ordered by (date, id).

    Records of one capture time keep the order in which they were added. `path` is the scratch file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, "id TEXT, seen TEXT, date TEXT, line BLOB")

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""
        self._joined.note(key)
        row = (key.id, key.captured_at, key.date, line)
        self._db.execute("INSERT INTO capture (id, seen, date, line) VALUES (?, ?, ?, ?)", row)

    def merged(self, *, all_versions: bool = False) -> Iterator[bytes]:
        """The encoded records, one per id (or one per version), ordered by (date, id, version)."""
        self._db.execute("COMMIT")
        self._db.execute("CREATE TABLE record (date TEXT, id TEXT, version INTEGER, line BLOB)")
        self._db.execute("BEGIN")
        self._db.execute("CREATE INDEX by_id ON capture (id, seen, seq)")
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
