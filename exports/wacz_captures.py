"""The captures of WARC files, sorted in a temporary database: lines of the index, and where a record is shown."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from crawler.items import Record
from exports import cdxj
from exports.warc_scan import ScannedRecord, scan

UNKNOWN_TYPE = "unk"
"""What an index says of an answer without a Content-Type, as CDX files always have; the key is required."""
OPEN_SUFFIX = ".open"
_INDEXED = frozenset({"response", "revisit", "resource", "metadata"})
_MIME_END = re.compile(r"[;,\s]")


class Captures:
    """The captures of all WARC files, sorted on disk."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        try:
            for statement in (
                "PRAGMA journal_mode = OFF",
                "PRAGMA synchronous = OFF",
                "CREATE TABLE captures (moment TEXT, record_id TEXT, url TEXT, is_page INTEGER, line BLOB)",
                "BEGIN",
            ):
                self._db.execute(statement)
        except sqlite3.Error:
            self._db.close()  # nobody has anything to close yet
            raise

    def close(self) -> None:
        """Close the database; the file is the caller's to remove."""
        self._db.close()

    def take_up(self, name: str, path: Path, damage: list[str]) -> int:
        """Note the captures of a file; returns how many of its bytes belong to the package.

        That is all of it, but for a file still being written its whole records alone.
        """
        with open_warc(path) as file:
            size = file.seek(0, 2)
            is_open = path.name.endswith(OPEN_SUFFIX)
            for found in scan(file, size):
                if isinstance(found, ScannedRecord):
                    self._add(name, found)
                    continue
                offset, lost, cause = found
                if is_open and offset + lost == size:
                    return offset
                damage.append(f"{path}: offset {offset}: {cause} ({lost:,} bytes cannot be shown)")
            return size

    def _add(self, name: str, record: ScannedRecord) -> None:
        if record.type not in _INDEXED or not record.url or not is_shown(record):
            return
        moment = cdxj.timestamp(record.headers.get("warc-date", ""))
        is_response = record.type in ("response", "revisit")
        mime = record.http_headers.get("content-type") if is_response else record.headers.get("content-type")
        mime = _MIME_END.split(mime or "", maxsplit=1)[0] or UNKNOWN_TYPE
        entry = cdxj.Entry(
            url=record.url,
            mime=cdxj.REVISIT if record.type == "revisit" else mime,
            status=record.status if is_response else 200,
            digest=record.payload_digest,
            length=record.end - record.offset,
            offset=record.offset,
            filename=name,
        )
        line = cdxj.index_line(cdxj.search_key(record.url), moment, entry)
        is_page = record.status is not None and 200 <= record.status < 300
        row = (moment, record.headers.get("warc-record-id", ""), record.url, is_page, line)
        self._db.execute("INSERT INTO captures VALUES (?, ?, ?, ?, ?)", row)

    def finish(self) -> None:
        """All files are taken up: make ready for look-ups."""
        self._db.execute("CREATE INDEX by_id ON captures (record_id)")
        self._db.execute("CREATE INDEX by_url ON captures (url, moment)")
        self._db.execute("COMMIT")

    def lines(self) -> Iterator[bytes]:
        """The index lines, sorted by their bytes."""
        for (line,) in self._db.execute("SELECT line FROM captures ORDER BY line"):
            yield line

    def find_page(self, record: Record) -> tuple[str, str] | None:
        """Address and moment under which the archive shows a record: its capture, else the last one before it."""
        capture = record.capture
        row = self._db.execute(
            "SELECT url, moment FROM captures WHERE record_id = ? AND is_page", (capture.warc_record_id,)
        ).fetchone()
        until = cdxj.timestamp(capture.retrieved_at.isoformat()) if capture.retrieved_at else "9"
        for url in dict.fromkeys(filter(None, (capture.memento_url, capture.final_url, record.url))):
            row = row or self._find_last(url, until)
        return (row[0], _rfc3339_of(row[1])) if row else None

    def _find_last(self, url: str, until: str) -> tuple[str, str] | None:
        found: tuple[str, str] | None = self._db.execute(
            "SELECT url, moment FROM captures WHERE url = ? AND moment <= ? AND is_page"
            " ORDER BY moment DESC LIMIT 1",
            (url, until),
        ).fetchone()
        return found

    def find_home(self, urls: Iterable[str]) -> tuple[str, str] | None:
        """The last capture of the first of these addresses that was captured."""
        for url in urls:
            if row := self._find_last(url, "9"):
                return row[0], _rfc3339_of(row[1])
        return None


def is_shown(record: ScannedRecord) -> bool:
    """Whether a replay program can show the capture.

    Not the crawler's own notes, and not a 304 answer: it would be shown as an empty page in place of the capture
    that it confirms.
    """
    if record.type == "metadata":
        return record.headers.get("content-type", "").lower() != "application/warc-fields"
    return record.status != 304


@contextmanager
def open_warc(path: Path) -> Iterator[IO[bytes]]:
    """A WARC file, also when the crawl that writes it has just given it its final name."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        file = path.with_name(path.name.removesuffix(OPEN_SUFFIX)).open("rb")
    with file:
        yield file


def _rfc3339_of(digits: str) -> str:
    """`2026-01-31T23:59:59Z` of `20260131235959`."""
    return (
        f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T{digits[8:10] or '00'}:"
        f"{digits[10:12] or '00'}:{digits[12:14] or '00'}Z"
    )
