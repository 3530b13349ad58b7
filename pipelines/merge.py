"""Captures of the same ids to one record each, with versions and dates seen; on disk, so that memory stays flat.

The same rules hold for a live crawl (the ledger applies them capture by capture) and for archives read offline.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from crawler.items import Record, decode_record, encode_record
from pipelines.record import with_history


class CaptureKey(NamedTuple):
    """What decides the order and grouping of a record: id, capture time (ISO, UTC), content hash, date."""

    id: str
    captured_at: str
    content_hash: str
    date: str


def capture_key(record: Record) -> CaptureKey:
    """The key of a freshly built record."""
    seen = record.first_seen.isoformat() if record.first_seen else ""
    return CaptureKey(record.id, seen, record.content_hash, record.date or "")


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


class RecordMerger:
    """Collects encoded records and gives them back merged by id and ordered by (date, id).

    Records of one capture time keep the order in which they were added. `path` is a scratch SQLite file, which
    this class alone uses and which is removed on leaving the context.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._count = 0
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")  # a scratch file: after a crash it is made anew
        self._db.execute("PRAGMA cache_size = -16384")
        self._db.execute(
            "CREATE TABLE capture (id TEXT, seen TEXT, seq INTEGER, hash TEXT, date TEXT, line BLOB)"
        )
        self._db.execute("BEGIN")

    def __enter__(self) -> RecordMerger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._path.unlink(missing_ok=True)

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""
        self._count += 1
        row = (key.id, key.captured_at, self._count, key.content_hash, key.date, line)
        self._db.execute("INSERT INTO capture VALUES (?, ?, ?, ?, ?, ?)", row)

    def merged(self, *, all_versions: bool = False) -> Iterator[bytes]:
        """The encoded records, one per id (or one per version), ordered by (date, id, version)."""
        self._db.execute("COMMIT")
        self._db.execute("CREATE TABLE record (date TEXT, id TEXT, version INTEGER, line BLOB)")
        self._db.execute("BEGIN")
        self._db.execute("CREATE INDEX by_id ON capture (id, seen, seq)")
        # most ids have one capture: theirs are moved as they are, without decoding
        self._db.execute(
            "INSERT INTO record SELECT date, id, 1, line FROM capture GROUP BY id HAVING count(*) = 1"
        )
        repeated = self._db.execute(
            "SELECT id, line FROM capture WHERE id IN (SELECT id FROM capture GROUP BY id HAVING count(*) > 1)"
            " ORDER BY id, seen, seq"
        )
        group: list[Record] = []
        for _, line in repeated:
            record = decode_record(line)
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
