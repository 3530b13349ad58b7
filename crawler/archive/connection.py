"""Opening of a ledger's file, with its tables; must not know what is in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crawler.archive.schema import SCHEMA
from crawler.errors import DamageError

SCHEMA_VERSION = 1


class EmptyLedgerError(DamageError):
    """A file without any table: nothing was ever committed, or all of it is lost. Raised by `connect` for reading, caught
    by `SiteFolder.open_ledger`, which knows whether there should be something."""


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """The database, made where it is not there yet. Raises `sqlite3.Error`, and `DamageError` for another version's."""
    if not writable:
        return _connect_read_only(path)
    # The thread that opens it is not the one that works with it; they never do at the same time.
    db = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
    with _closed_on_error(db):
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA cache_size = -16384")
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            db.executescript(f"BEGIN IMMEDIATE;\n{SCHEMA}\nPRAGMA user_version = {SCHEMA_VERSION};\nCOMMIT;")
        _require_version(path, db)
    return db


def _connect_read_only(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise DamageError(f"{path}: the ledger is missing")
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30, isolation_level=None)
    with _closed_on_error(db):
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            # A read-only medium has no place for the shared memory of the log; without a log none is needed.
            db.close()
            log = path.with_name(f"{path.name}-wal")
            if log.is_file() and log.stat().st_size:
                raise DamageError(
                    f"{path}: changes are still in {log.name}, which cannot be read here: copy the folder"
                ) from None
            db = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    with _closed_on_error(db):
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            raise EmptyLedgerError(f"{path}: the ledger is empty")
        _require_version(path, db)
    return db


@contextmanager
def _closed_on_error(db: sqlite3.Connection) -> Iterator[None]:
    """Close a database that turns out to be none, and go on with the error."""
    try:
        yield
    except BaseException:
        db.close()
        raise


def _require_version(path: Path, db: sqlite3.Connection) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version != SCHEMA_VERSION:
        raise DamageError(f"{path}: ledger of version {version}; this program knows version {SCHEMA_VERSION}")
