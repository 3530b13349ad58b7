"""The captures and files that gave no record, one by one, as `--skipped` writes them; does not know why they gave none."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from crawler.archive.files import replace_file
from crawler.sources import Failure, Skipped


class SkippedList:
    """Takes them in any order and writes them by place, so that the file is the same for any number of processes.

    They wait in a SQLite file of its own: an archive may hold millions of pictures. `path` is that file, which is
    removed on leaving the context.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")  # after a crash it is made anew
        self._db.execute("CREATE TABLE skipped (path TEXT, warc_file TEXT, warc_offset INTEGER, line BLOB)")
        self._db.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._path.unlink(missing_ok=True)

    def add(self, skipped: Skipped) -> None:
        """One that gave no record."""
        row = (skipped.path, skipped.warc_file, skipped.warc_offset, msgspec.json.encode(skipped))
        self._db.execute("INSERT INTO skipped VALUES (?, ?, ?, ?)", row)

    def write(self, path: Path, unread: Iterable[Skipped], failures: Iterable[Failure]) -> None:
        """Write all of them, the files that were not opened, and those that could not be read, as JSON Lines."""
        for one in unread:
            self.add(one)
        for failure in failures:
            self.add(Skipped(failure.file, reason=failure.reason, detail=failure.detail or None))
        rows = self._db.execute("SELECT line FROM skipped ORDER BY path, warc_file, warc_offset, line")
        replace_file(path, (bytes(line) + b"\n" for (line,) in rows))
