"""What differs between two files of records, field by field; must not hold either file.

The two are joined by id in a temporary database on disk, because a changed date moves a record within its file. Lines
are read as JSON and not as `Record`, so that files of older and newer versions of the schema can be compared.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import IO, Annotated, Any, cast

import msgspec
import zstandard
from msgspec import Meta, Struct, field

from crawler.errors import DamageError, UsageError
from exports.diff_kinds import MISSING, excerpts, find_kind
from exports.schema import COLUMN_NAMES

LEFT_OUT = frozenset({"capture", "first_seen", "last_seen", "changed", "content_hash", "provenance"})
"""Fields that are not compared unless asked for: where the bytes were, when, and what follows from other fields. Nor is the
`capture` of a picture or attachment: a crawl knows it, extraction from its WARC files does not."""


class Example(Struct, frozen=True):
    """One difference: the record, and both values, cut down to where they part."""

    id: str
    url: str | None
    old: str
    new: str


class FieldDiff(Struct):
    """The differences of one field."""

    records: int = 0
    """Records in which the field differs."""
    kinds: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Example]] = field(default_factory=dict)
    """The first ones of each kind."""


class Diff(Struct, kw_only=True):
    """What differs between two files."""

    old_records: int = 0
    new_records: int = 0
    both: int = 0
    """Records that are in both files."""
    only_old: int = 0
    only_new: int = 0
    only_old_ids: list[str] = field(default_factory=list)
    only_new_ids: list[str] = field(default_factory=list)
    """The first of them."""
    changed: int = 0
    """Records of both files that differ in a compared field."""
    by_version: bool = False
    """Whether a file holds several versions of a record, so that id and version name a record."""
    fields: dict[str, FieldDiff] = field(default_factory=dict)
    """Fields that differ somewhere, in the order of the schema."""

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not (self.changed or self.only_old or self.only_new)


def diff_files(
    old: Path,
    new: Path,
    *,
    fields: Sequence[str] = (),
    all_fields: bool = False,
    examples: int = 3,
    progress: Callable[[int], object] | None = None,
) -> Diff:
    """Compare two JSON Lines files (also `.gz`, `.zst`); `fields` names those to compare, all but `LEFT_OUT` without.

    Raises `UsageError` for a file that cannot be read, `DamageError` for a line that is no record.
    """
    is_compared = _field_filter(fields, all_fields=all_fields)
    result = Diff()
    with ExitStack() as stack:
        sides = [_Side(path, stack) for path in (old, new)]
        db = stack.enter_context(closing(sqlite3.connect("", isolation_level=None)))
        db.execute("BEGIN")
        for name, side in zip(("old", "new"), sides, strict=True):
            _take_up(db, name, side)
        result.old_records, result.new_records = (_count(db, name) for name in ("old", "new"))
        result.by_version = any(_has_versions(db, name) for name in ("old", "new"))
        keys = ("id", "version", "nth") if result.by_version else ("id",)
        for name, other, number, ids in (
            ("old", "new", "only_old", result.only_old_ids),
            ("new", "old", "only_new", result.only_new_ids),
        ):
            setattr(result, number, _find_alone(db, name, other, keys, ids, examples))
        for old_place, new_place in _pairs(db, keys):
            result.both += 1
            if progress and result.both % 1000 == 0:
                progress(1000)
            lines = sides[0].read(*old_place), sides[1].read(*new_place)
            if lines[0] != lines[1]:
                before, after = (msgspec.json.decode(line, type=dict[str, Any]) for line in lines)
                if not all_fields:
                    before, after = _without_places(before), _without_places(after)
                _compare(before, after, is_compared, examples, result)
        if progress:
            progress(result.both % 1000)
    order = {name: number for number, name in enumerate(COLUMN_NAMES)}
    result.fields = dict(
        sorted(result.fields.items(), key=lambda item: (order.get(item[0], len(order)), item[0]))
    )
    return result


def _field_filter(fields: Sequence[str], *, all_fields: bool) -> Callable[[str], bool]:
    if unknown := [name for name in fields if name not in COLUMN_NAMES]:
        raise UsageError(f"no such field: {', '.join(unknown)}; there are {', '.join(COLUMN_NAMES)}")
    if fields:
        return frozenset(fields).__contains__
    return (lambda name: True) if all_fields else (lambda name: name not in LEFT_OUT)


# the files and their join


class _Side:
    """One of the files, unpacked, with its lines to be read at any place."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self.path = path
        if path.is_dir():
            raise UsageError(
                f"{path}: a folder; name a file of records, such as SITE/records.jsonl of a crawl"
            )
        try:
            self._file: IO[bytes] = stack.enter_context(path.open("rb"))
            if path.suffix in (".gz", ".zst"):
                packed = self._file
                self._file = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 (the stack closes it)
                _unpack(packed, self._file, path.suffix)
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror or error}") from error
        except (EOFError, zlib.error, zstandard.ZstdError) as error:
            raise DamageError(f"{path}: {error}") from error

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Every line and where it begins."""
        offset = 0
        self._file.seek(0)
        for line in self._file:
            if line.strip():
                yield offset, line
            offset += len(line)

    def read(self, offset: int, length: int) -> bytes:
        """The line at a place."""
        self._file.flush()
        return os.pread(self._file.fileno(), length, offset).rstrip(b"\r\n")


def _unpack(packed: IO[bytes], plain: IO[bytes], suffix: str) -> None:
    if suffix == ".gz":
        with gzip.open(packed) as stream:
            shutil.copyfileobj(cast(IO[bytes], stream), plain, 1 << 20)
    else:
        zstandard.ZstdDecompressor().copy_stream(packed, plain)
    plain.flush()


class _Key(Struct):
    """What a record is known by."""

    id: str
    version: Annotated[int, Meta(ge=0, lt=1 << 62)] = 1


_KEY = msgspec.json.Decoder(_Key)


def _take_up(db: sqlite3.Connection, name: str, side: _Side) -> None:
    """Note key and place of every record of a file."""
    db.execute(f"CREATE TEMP TABLE {name}_lines (id TEXT, version INTEGER, offset INTEGER, length INTEGER)")

    def rows() -> Iterator[tuple[str, int, int, int]]:
        for number, (offset, line) in enumerate(side.lines(), 1):
            try:
                key = _KEY.decode(line.decode())  # as bytes, what is no UTF-8 would be found later alone
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                raise DamageError(f"{side.path}, line {number}: no record ({error})") from error
            yield key.id, key.version, offset, len(line)

    db.executemany(f"INSERT INTO {name}_lines VALUES (?, ?, ?, ?)", rows())
    # the same version twice, which no file should hold, is told apart by its place
    db.execute(
        f"CREATE TEMP TABLE {name} AS SELECT *, row_number() OVER (PARTITION BY id, version ORDER BY offset) AS nth"
        f" FROM {name}_lines"
    )
    db.execute(f"CREATE INDEX temp.{name}_key ON {name} (id, version, nth)")


def _count(db: sqlite3.Connection, name: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {name}").fetchone()[0])


def _has_versions(db: sqlite3.Connection, name: str) -> bool:
    query = f"SELECT 1 FROM {name} GROUP BY id HAVING count(*) > 1 LIMIT 1"
    return db.execute(query).fetchone() is not None


def _find_alone(
    db: sqlite3.Connection, name: str, other: str, keys: Sequence[str], ids: list[str], examples: int
) -> int:
    """How many records of a file the other lacks; the first ids are appended to `ids`."""
    same = " AND ".join(f"b.{key} = a.{key}" for key in keys)
    alone = f"FROM {name} a WHERE NOT EXISTS (SELECT 1 FROM {other} b WHERE {same})"
    query = f"SELECT id, version {alone} ORDER BY offset LIMIT ?"
    for record_id, version in db.execute(query, (examples,)):
        ids.append(f"{record_id} version {version}" if len(keys) > 1 else record_id)
    return int(db.execute(f"SELECT count(*) {alone}").fetchone()[0])


def _pairs(db: sqlite3.Connection, keys: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Places of the records that are in both files, in the order of the old one."""
    same = " AND ".join(f"a.{key} = b.{key}" for key in keys)
    query = f"SELECT a.offset, a.length, b.offset, b.length FROM old a JOIN new b ON {same} ORDER BY a.offset"
    for old_offset, old_length, new_offset, new_length in db.execute(query):
        yield (old_offset, old_length), (new_offset, new_length)


# one record


def _without_places(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what its lists say of where files are archived."""
    return {
        name: [_without_place(item) for item in value] if isinstance(value, list) else value
        for name, value in record.items()
    }


def _without_place(item: Any) -> Any:
    if not isinstance(item, dict) or "capture" not in item:
        return item
    return {name: value for name, value in item.items() if name != "capture"}


def _compare(
    old: dict[str, Any], new: dict[str, Any], is_compared: Callable[[str], bool], examples: int, result: Diff
) -> None:
    changes = [
        (name, find_kind(old.get(name, MISSING), new.get(name, MISSING)))
        for name in dict.fromkeys([*old, *new])
        if is_compared(name)
    ]
    differing = [(name, kind) for name, kind in changes if kind]
    result.changed += bool(differing)
    for name, kind in differing:
        one = result.fields.setdefault(name, FieldDiff())
        one.records += 1
        one.kinds[kind] += 1
        shown = one.examples.setdefault(kind, [])
        if len(shown) < examples:
            values = excerpts(old.get(name, MISSING), new.get(name, MISSING))
            shown.append(Example(str(new.get("id")), new.get("url"), *values))
