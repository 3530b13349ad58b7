"""SQLite: records with their links, images, gallery and attachments as tables, and full-text search.

`records` holds one row a record: every key of the record except the four lists that are tables of their own.
Lists of strings and objects are JSON text, moments ISO 8601 in UTC, truth 0 or 1. Beside them stand
`year` (of the date), `memento_url`, `warc_file` (of the capture), by which one wants to group and follow. In the tables
of pictures and attachments the keys of `capture` are columns themselves, all null for a file that was not archived.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

from crawler.errors import DamageError
from crawler.items import SCHEMA, Record
from exports.csv import instant_text, json_text
from exports.job import Job
from exports.schema import Column, iter_leaves

SEARCHED = ("title", "lead", "body")
"""Keys that the full-text search covers."""

# `unicode61 remove_diacritics 2` finds "Gdańsk" by "gdansk", since ń is n with an accent to Unicode; ł is a
# letter of its own. Texts with such letters are indexed a second time, in plain letters.
_PLAIN_LETTERS = {
    "ł": "l",
    "Ł": "L",
    "ß": "ss",
    "ẞ": "SS",
    "đ": "d",
    "Đ": "D",
    "ø": "o",
    "Ø": "O",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ı": "i",
}

_TYPES = {"integer": "INTEGER", "boolean": "INTEGER"}
_BATCH = 500


def write(job: Job) -> None:
    """Write the database; raises `DamageError` when two records have the same id."""
    main = [column for column in job.columns if column.kind != "structs"]
    lists = [column for column in job.columns if column.kind == "structs"]
    with closing(sqlite3.connect(job.target, isolation_level=None)) as database:
        # the file is new and thrown away on failure: no journal is needed, the disk is flushed at the end
        database.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;"
        )
        database.executescript(_tables(main, lists))
        database.execute("BEGIN")
        total = 0
        try:
            for batch in _batches(job.records, _BATCH):
                _insert(database, main, lists, batch, total)
                total += len(batch)
        except sqlite3.IntegrityError as error:
            raise DamageError(f"two records have the same id ({error})") from error
        database.executemany(
            "INSERT INTO kronika VALUES (?, ?)", [("schema", SCHEMA), ("records", str(total))]
        )
        database.execute("COMMIT")
        database.executescript(_indexes(main, lists))
        searched = [name for name in SEARCHED if name in job.names]
        if searched:
            database.executescript(_search(searched))
        database.execute("PRAGMA optimize")


def _batches(records: Iterable[Record], size: int) -> Iterator[list[Record]]:
    records = iter(records)
    while batch := list(islice(records, size)):
        yield batch


def _tables(main: list[Column], lists: list[Column]) -> str:
    columns = []
    for column in main:
        if column.name != "id":
            null = "" if column.nullable else " NOT NULL"
            columns.append(f'"{column.name}" {_TYPES.get(column.kind, "TEXT")}{null}')
        columns += [f'"{name}" {kind}' for name, kind in _DERIVED_COLUMNS.get(column.name, {}).items()]
    statements = [
        "CREATE TABLE kronika (key TEXT PRIMARY KEY, value TEXT)",
        f"CREATE TABLE records ({', '.join(['id TEXT NOT NULL PRIMARY KEY', *columns])})",
    ]
    for column in lists:
        fields = ", ".join(
            f'"{field.name}" {_TYPES.get(field.kind, "TEXT")}{"" if is_null else " NOT NULL"}'
            for field, is_null in (
                (path[-1], any(one.nullable for one in path)) for path in iter_leaves(column)
            )
        )
        statements.append(
            f'CREATE TABLE "{column.name}" (record_id TEXT NOT NULL REFERENCES records (id), '
            f"position INTEGER NOT NULL, {fields}, PRIMARY KEY (record_id, position))"
        )
    return ";\n".join(statements)


_DERIVED_COLUMNS = {
    "date": {"year": "INTEGER"},
    "capture": {"memento_url": "TEXT", "warc_file": "TEXT"},
}


def _derived(name: str) -> list[Callable[[Record], Any]]:
    match name:
        case "date":
            return [_year]
        case "capture":
            return [lambda record: record.capture.memento_url, lambda record: record.capture.warc_file]
    return []


def _year(record: Record) -> int | None:
    year = (record.date or "")[:4]
    return int(year) if year.isdecimal() else None


def _indexes(main: list[Column], lists: list[Column]) -> str:
    names = {column.name for column in main}
    wanted = [name for name in ("site", "section", "date") if name in names] + (
        ["year"] if "date" in names else []
    )
    statements = [f"CREATE INDEX records_{name} ON records ({name})" for name in wanted]
    statements += [
        f'CREATE INDEX "{column.name}_url" ON "{column.name}" (url)'
        for column in lists
        if column.name == "links"
    ]
    return ";\n".join(statements)


def _search(names: list[str]) -> str:
    texts = " || ' ' || ".join(f"coalesce({name}, '')" for name in names)
    plain = texts
    for letter, replacement in _PLAIN_LETTERS.items():
        plain = f"replace({plain}, '{letter}', '{replacement}')"
    columns = ", ".join(names)
    # Datasette finds the search of a table by the words content="records"; here the content is the view that
    # adds the plain letters, so these words stand in a comment.
    return f"""
        CREATE VIEW records_text AS
            SELECT rowid, {columns}, nullif({plain}, {texts}) AS plain FROM records;
        CREATE VIRTUAL TABLE records_fts USING fts5(
            {columns}, plain, content='records_text', tokenize='unicode61 remove_diacritics 2'
            /* content="records" */
        );
        INSERT INTO records_fts (records_fts) VALUES ('rebuild');
        INSERT INTO records_fts (records_fts) VALUES ('optimize');
    """


def _insert(
    database: sqlite3.Connection, main: list[Column], lists: list[Column], batch: list[Record], total: int
) -> None:
    getters: list[Callable[[Record], Any]] = [lambda record: record.id]
    for column in main:
        if column.name != "id":
            getters.append(_getter(column))
        getters += _derived(column.name)
    marks = ", ".join("?" * (len(getters) + 1))
    names = [name for column in main if column.name != "id" for name in _column_names(column)]
    columns = ", ".join(f'"{name}"' for name in ["rowid", "id", *names])
    database.executemany(
        f"INSERT INTO records ({columns}) VALUES ({marks})",
        ((total + number, *(get(record) for get in getters)) for number, record in enumerate(batch, 1)),
    )
    for column in lists:
        values_of = [_follow(*(field.name for field in path)) for path in iter_leaves(column)]
        database.executemany(
            f'INSERT INTO "{column.name}" VALUES ({", ".join("?" * (len(values_of) + 2))})',
            (
                (record.id, position, *(value_of(item) for value_of in values_of))
                for record in batch
                for position, item in enumerate(getattr(record, column.name))
            ),
        )


def _follow(name: str, *inner: str) -> Callable[[Any], Any]:
    """Reads an item's key, or a key of the object under it; null where there is no object."""
    if not inner:
        return attrgetter(name)
    return lambda item: None if getattr(item, name) is None else _follow(*inner)(getattr(item, name))


def _column_names(column: Column) -> list[str]:
    return [column.name, *_DERIVED_COLUMNS.get(column.name, {})]


def _getter(column: Column) -> Callable[[Record], Any]:
    name = column.name
    match column.kind:
        case "instant":
            return lambda record: instant_text(getattr(record, name))
        case "strings" | "struct" | "json":
            return lambda record: json_text(getattr(record, name))
        case _:
            return lambda record: getattr(record, name)


def count(path: Path) -> int | None:
    """How many records the database holds; None when it is not one of this export."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT value FROM kronika WHERE key = 'records'").fetchone()[0])
    except (sqlite3.Error, TypeError, ValueError):
        return None
