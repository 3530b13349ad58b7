"""The ledger of one site (SQLite, WAL): what was found, fetched and recorded; must not decide what to do
next.

One connection, used by one thread at a time. Changes gather in one transaction until `commit`, which callers
precede by `WarcWriter.sync`: what the ledger knows is then always on disk. File formats and columns:
`schema`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from crawler.archive.clock import to_text
from crawler.archive.connection import connect
from crawler.archive.media import add_places, media_key
from crawler.archive.rows import (
    CAPTURE_COLUMNS,
    URL_COLUMNS,
    CaptureRow,
    Event,
    RecordRow,
    RunRow,
    UrlPurpose,
    UrlRow,
)
from crawler.archive.warc import Position
from crawler.errors import DamageError
from crawler.items import FileCapture, Record, encode_record


class Ledger:
    """The open ledger. Raises `DamageError` when the file is no ledger or cannot be read or written."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self._path = path
        try:
            self._db = connect(path, writable=writable)
        except sqlite3.Error as error:
            raise DamageError(f"{path}: {error}") from error
        self._writable = writable
        self.opened = 0
        """How often an address was made pending: while it stays, there is nothing new to visit."""

    def close(self) -> None:
        """Roll back what is not committed and close; the write-ahead log is folded into the file."""
        with closing(self._db):  # also on a full disk
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if self._writable:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # ---- transaction

    def execute(self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Run one statement inside the current transaction, opening one when it writes."""
        if self._writable and not self._db.in_transaction:
            self._db.execute("BEGIN IMMEDIATE")
        return self._db.execute(statement, values)

    def commit(self) -> None:
        """Make the changes durable (synchronous = FULL)."""
        if self._db.in_transaction:
            self._db.execute("COMMIT")

    def vacuum(self) -> None:
        """Write the file anew without free pages, which still hold what was deleted. Not inside a transaction."""
        self._db.execute("VACUUM")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def rollback(self) -> None:
        """Forget the changes since the last commit."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def set_savepoint(self) -> None:
        """Mark where `revert` goes back to."""
        self.execute("SAVEPOINT page")

    def keep(self) -> None:
        """Keep the changes since the savepoint."""
        self._db.execute("RELEASE page")

    def revert(self) -> None:
        """Undo the changes since the savepoint."""
        self._db.execute("ROLLBACK TO page")
        self._db.execute("RELEASE page")

    def has_table(self, name: str) -> bool:
        """Whether there is a table that only some ledgers have: who needs it makes it, such as the first run on a web archive."""
        return self.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None

    # ---- small facts

    def get_meta(self, key: str) -> str | None:
        """A stored fact, or None."""
        row = self.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def set_meta(self, key: str, value: str | None) -> None:
        """Store a fact, or drop it."""
        if value is None:
            self.execute("DELETE FROM meta WHERE key = ?", (key,))
        else:
            self.execute(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (key, value),
            )

    # ---- addresses

    def find_url(self, key: str) -> UrlRow | None:
        """The row of a key."""
        row = self.execute(f"SELECT {URL_COLUMNS} FROM urls WHERE key = ?", (key,)).fetchone()
        return UrlRow(*row) if row else None

    def add_url(self, key: str, url: str, kind: UrlPurpose, **columns: Any) -> None:
        """Add an address, pending unless `state` says otherwise; an existing key stays as it is."""
        values = {"key": key, "url": url, "kind": kind, "state": "pending", **columns}
        self.opened += values["state"] == "pending"
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        self.execute(f"INSERT INTO urls ({names}) VALUES ({marks}) ON CONFLICT (key) DO NOTHING", values)

    def update_url(self, key: str, **columns: Any) -> None:
        """Change columns of an address."""
        self.opened += columns.get("state") == "pending"
        changes = ", ".join(f"{name} = :{name}" for name in columns)
        self.execute(f"UPDATE urls SET {changes} WHERE key = :url_key", {**columns, "url_key": key})

    def visit_url(self, key: str, **columns: Any) -> None:
        """Have an address visited as if it never had been: due at once, without failed attempts."""
        self.update_url(key, state="pending", reason=None, due=0, attempts=0, **columns)

    def pending_urls(self, now: float, limit: int, *, below: int | None = None) -> list[UrlRow]:
        """The next addresses to visit that are due, in order; of ranks below that one, if given."""
        rows = self.execute(
            f"SELECT {URL_COLUMNS} FROM urls WHERE state = 'pending' AND due <= ?"
            + (" AND rank < ?" if below is not None else "")
            + " ORDER BY rank, seq LIMIT ?",
            (now, limit) if below is None else (now, below, limit),
        )
        return [UrlRow(*row) for row in rows]

    def pending_lists(self, now: float, limit: int) -> list[UrlRow]:
        """The next listings and feeds to visit that are due, their first pages before further ones."""
        where = "state = 'pending' AND due <= ? AND kind IN ('listing', 'feed') ORDER BY depth > 0, rank, seq LIMIT ?"
        return list(self.iter_urls(where, (now, limit)))

    def next_due(self) -> tuple[float, int] | None:
        """When the next pending address falls due, and how often it was asked for in vain; None when none is pending."""
        row = self.execute("SELECT min(due), attempts FROM urls WHERE state = 'pending'").fetchone()
        return None if row[0] is None else (float(row[0]), int(row[1]))

    def end_pauses(self) -> None:
        """Make all that is pending due."""
        self.execute("UPDATE urls SET due = 0 WHERE state = 'pending'")

    def iter_urls(self, where: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[UrlRow]:
        """The addresses that meet a condition on the columns."""
        for row in self.execute(f"SELECT {URL_COLUMNS} FROM urls WHERE {where}", values):
            yield UrlRow(*row)

    def count_urls(self, where: str, values: Sequence[Any] = ()) -> int:
        """How many addresses meet a condition on the columns."""
        return int(self.execute(f"SELECT count(*) FROM urls WHERE {where}", values).fetchone()[0])

    # ---- captures

    def add_capture(
        self, position: Position, *, url: str, status: int, size: int, original: int | None, run: str
    ) -> int:
        """Note a written record; returns its number."""
        cursor = self.execute(
            "INSERT INTO captures (url, captured_at, status, kind, warc_file, warc_offset, warc_record_id,"
            " payload_digest, bytes, original, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                url,
                to_text(position.captured_at),
                status,
                "revisit" if original else "response",
                position.warc_file,
                position.warc_offset,
                position.warc_record_id,
                position.payload_digest,
                size,
                original,
                run,
            ),
        )
        return int(cursor.lastrowid or 0)

    def find_capture(self, number: int) -> CaptureRow | None:
        """The capture of a number."""
        row = self.execute(f"SELECT {CAPTURE_COLUMNS} FROM captures WHERE id = ?", (number,)).fetchone()
        return CaptureRow(*row) if row else None

    def find_payload(self, payload_digest: str) -> CaptureRow | None:
        """The first successful capture that holds a payload, for a revisit record to refer to."""
        row = self.execute(
            f"SELECT {CAPTURE_COLUMNS} FROM captures"
            " WHERE payload_digest = ? AND kind = 'response' AND status = 200 ORDER BY id LIMIT 1",
            (payload_digest,),
        ).fetchone()
        return CaptureRow(*row) if row else None

    def find_file(self, url: str) -> FileCapture | None:
        """Where the bytes of a picture or attachment are; None when it was not archived."""
        row = self.execute(
            "SELECT c.warc_file, c.warc_record_id, c.warc_offset, c.payload_digest FROM urls u"
            " JOIN captures c ON c.id = u.capture WHERE u.key = ?",
            (media_key(url),),
        ).fetchone()
        return FileCapture(*row) if row else None

    def iter_captures(self) -> Iterator[CaptureRow]:
        """All captures in the order of their places in the files."""
        for row in self.execute(f"SELECT {CAPTURE_COLUMNS} FROM captures ORDER BY warc_file, warc_offset"):
            yield CaptureRow(*row)

    def committed_bytes(self) -> dict[str, int]:
        """Per WARC file, up to which byte its records are known."""
        return dict(self.execute("SELECT name, bytes FROM warc_files").fetchall())

    def set_committed(self, name: str, size: int) -> None:
        """Note up to which byte the records of a file are known once this transaction is committed."""
        self.execute(
            "INSERT INTO warc_files VALUES (?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes",
            (name, size),
        )

    # ---- records

    def find_record(self, record_id: str) -> RecordRow | None:
        """The current record of an id."""
        columns = ", ".join(RecordRow.__struct_fields__)
        row = self.execute(f"SELECT {columns} FROM records WHERE id = ?", (record_id,)).fetchone()
        return RecordRow(*row) if row else None

    def put_record(self, record: Record, *, suspected_at: str | None = None, changed_run: str | None) -> None:
        """Make a record the current one of its id; `changed_run` None leaves the run that last changed it."""
        self.execute(
            "INSERT INTO records (id, version, status, date, content_hash, suspected_at, changed_run, line)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version,"
            " status = excluded.status, date = excluded.date, content_hash = excluded.content_hash,"
            " suspected_at = excluded.suspected_at, line = excluded.line,"
            " changed_run = coalesce(excluded.changed_run, changed_run)",
            (
                record.id,
                record.version,
                record.status,
                record.date or "",
                record.content_hash,
                suspected_at,
                changed_run,
                encode_record(record),
            ),
        )
        self.set_meta("records_stale", "1")

    def add_version(self, record: Record) -> None:
        """Keep a superseded version."""
        row = (record.id, record.version, encode_record(record))
        self.execute("INSERT OR REPLACE INTO versions VALUES (?, ?, ?)", row)

    def replace_versions(self, record_id: str, versions: Iterable[Record]) -> None:
        """Superseded versions of a record in place of those there are."""
        self.execute("DELETE FROM versions WHERE id = ?", (record_id,))
        for version in versions:
            self.add_version(version)

    def iter_lines(self, *, changed_run: str | None = None) -> Iterator[bytes]:
        """Current records as lines of JSON ordered by (date, id), with the places of their files; only those that a
        run changed, if given."""
        where = "WHERE changed_run = :run" if changed_run else ""
        has_files = self.execute(
            "SELECT 1 FROM urls WHERE kind = 'media' AND capture IS NOT NULL LIMIT 1"
        ).fetchone()
        cursor = self.execute(f"SELECT line FROM records {where} ORDER BY date, id", {"run": changed_run})
        if not has_files:
            return (bytes(row[0]) for row in cursor)
        return (add_places(bytes(row[0]), self.find_file) for row in cursor)

    def iter_versions(self, record_id: str) -> Iterator[bytes]:
        """All versions of a record as lines of JSON, oldest first, without the places of their files."""
        for (line,) in self.execute("SELECT line FROM versions WHERE id = ? ORDER BY version", (record_id,)):
            yield bytes(line)
        current = self.find_record(record_id)
        if current:
            yield current.line

    def remove_record(self, record_id: str) -> None:
        """Forget a record with its versions, and that it was new: another one has taken it up."""
        self.execute("DELETE FROM records WHERE id = ?", (record_id,))
        self.execute("DELETE FROM versions WHERE id = ?", (record_id,))
        self.execute("DELETE FROM events WHERE record_id = ?", (record_id,))
        self.set_meta("records_stale", "1")

    def count_records(self) -> int:
        """How many ids have a record."""
        return int(self.execute("SELECT count(*) FROM records").fetchone()[0])

    def add_event(self, event: Event) -> None:
        """Note what happened to a record."""
        self.execute(
            "INSERT INTO events (record_id, at, kind, detail, run) VALUES (?, ?, ?, ?, ?)",
            (event.record_id, event.at, event.kind, event.detail, event.run),
        )

    def iter_events(self, record_id: str | None = None) -> Iterator[Event]:
        """What happened to a record, as it was noted, or to all, oldest first."""
        chosen = "ORDER BY at, seq" if record_id is None else "WHERE record_id = ? ORDER BY seq"
        values = () if record_id is None else (record_id,)
        rows = self.execute(f"SELECT record_id, at, kind, detail, run FROM events {chosen}", values)
        for row in rows:
            yield Event(*row)

    def find_goal(self, record_id: str) -> str:
        """The id of the record that one was joined to, or its own."""
        while not self.find_record(record_id):
            row = self.execute(
                "SELECT detail FROM events WHERE record_id = ? AND kind = 'joined' ORDER BY seq DESC LIMIT 1",
                (record_id,),
            ).fetchone()
            if row is None:
                break
            record_id = row[0]
        return record_id

    def ids_of(self, record_id: str) -> frozenset[str]:
        """The ids of a record: its own, and those that were joined to it and are no other record's now."""
        rows = self.execute(
            "WITH RECURSIVE own (id) AS (VALUES (?) UNION SELECT record_id FROM events JOIN own ON detail = own.id"
            " WHERE kind = 'joined' AND record_id NOT IN (SELECT id FROM records)) SELECT id FROM own",
            (record_id,),
        )
        return frozenset(row[0] for row in rows)

    def find_owner(self, record_id: str) -> str:
        """The id that a page counts to whose address alone would give this one: another where a page has moved there
        for good and kept its id. That an address led elsewhere once says nothing of what was seen there before."""
        row = self.find_url(record_id)
        if row and row.record_id and row.record_id != record_id:
            end = f" -> {row.url}"
            moved = self.execute(
                "SELECT 1 FROM events WHERE record_id = ? AND kind = 'moved' AND substr(detail, -length(?)) = ?",
                (row.record_id, end, end),
            ).fetchone()
            record_id = row.record_id if moved else record_id
        return self.find_goal(record_id)

    # ---- runs

    def start_run(self, run: str, mode: str, started_at: str) -> None:
        """Note that a run has begun."""
        self.execute("INSERT INTO runs (id, mode, started_at) VALUES (?, ?, ?)", (run, mode, started_at))
        self.set_meta("last_run", run)

    def end_run(self, run: str, *, ended_at: str, exit_code: int, reason: str, summary: str) -> None:
        """Note how a run ended."""
        self.execute(
            "UPDATE runs SET ended_at = ?, exit_code = ?, reason = ?, summary = ? WHERE id = ?",
            (ended_at, exit_code, reason, summary, run),
        )

    def iter_runs(self) -> Iterator[RunRow]:
        """All runs, newest first by what their clocks said."""
        columns = ", ".join(RunRow.__struct_fields__)
        for row in self.execute(f"SELECT {columns} FROM runs ORDER BY started_at DESC, id DESC"):
            yield RunRow(*row)

    def find_last_run(self) -> RunRow | None:
        """The run that began last, also where the clock of an earlier one was ahead: it would hide all that come for as long.
        Earlier ledgers tell the times alone."""
        last = self.get_meta("last_run")
        return next((run for run in self.iter_runs() if last in (None, run.id)), None)
