"""One export, from the sites' folders to its place, without loss of the export that was there before."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct, field

from crawler.errors import DamageError, ExitCode, KronikaError, UsageError
from crawler.items import Record
from exports import csv, jsonl
from exports.files import write_failure, written_aside
from exports.formats import Format, format_by_name
from exports.job import Job
from exports.records import RECORDS_FILE, Selection, merge_records, select_records
from exports.schema import COLUMN_NAMES, COLUMNS, Column

GUARDED = 20
"""An old export of at least so many records is protected."""


class ShrunkenExportError(KronikaError):
    """A new export with less than half the records of the one it would replace. Raised by `export_sites`."""

    exit_code = ExitCode.ALARM


class Exported(Struct, frozen=True, kw_only=True):
    """What an export wrote."""

    records: int
    read: int
    """Records of the sites before the selection."""
    sites: int
    damage: list[str] = field(default_factory=list)
    """Damaged spots of archives that could not be taken in full, one line each."""


class _Counter:
    """Counts what passes, telling the progress view every so often."""

    def __init__(self, progress: Callable[[int], object] | None = None) -> None:
        self.count = 0
        self._progress = progress

    def through(self, records: Iterator[Record]) -> Iterator[Record]:
        for record in records:
            self.count += 1
            if self._progress and self.count % 1000 == 0:
                self._progress(1000)
            yield record
        if self._progress:
            self._progress(self.count % 1000)


def chosen_columns(names: Sequence[str]) -> tuple[Column, ...]:
    """The columns of these names in this order, all for none; raises `UsageError` for an unknown one."""
    if not names:
        return COLUMNS
    if unknown := [name for name in names if name not in COLUMN_NAMES]:
        raise UsageError(f"no such column: {', '.join(unknown)}; there are {', '.join(COLUMN_NAMES)}")
    by_name = {column.name: column for column in COLUMNS}
    return tuple(by_name[name] for name in dict.fromkeys(names))


def export_sites(
    folders: Sequence[Path],
    target: Path,
    format_name: str,
    *,
    selection: Selection | None = None,
    columns: tuple[Column, ...] = COLUMNS,
    bom: bool = False,
    force: bool = False,
    progress: Callable[[int], object] | None = None,
) -> Exported:
    """Write the records of the sites' folders to the target, ordered by date and id.

    The target changes only at the very end. Raises `UsageError` for a target that is something else,
    `DamageError` for a damaged record or a disk error, `ShrunkenExportError` when the target holds 20 records
    or more and the new export less than half of them (unless `force`).
    """
    chosen = format_by_name(format_name)
    _require_target(target, chosen, folders)
    old = chosen.count(target) if target.exists() and not force else None
    read, written = _Counter(progress), _Counter()
    records = _selected(folders, selection or Selection(), read, written)
    try:
        with written_aside(target) as aside:
            job = Job(records=records, target=aside, columns=columns, folders=tuple(folders), bom=bom)
            chosen.write(job)
            if old is not None and old >= GUARDED and written.count < old / 2:
                raise ShrunkenExportError(
                    f"{target} holds {old:,} records, the new export only {written.count:,}: the old one was "
                    "kept (--force replaces it)"
                )
    except OSError as error:
        raise write_failure(target, error) from error
    except sqlite3.Error as error:
        raise DamageError(f"{target} cannot be written: {error}") from error
    return Exported(records=written.count, read=read.count, sites=len(folders), damage=job.damage)


def export_to_standard_output(
    folders: Sequence[Path],
    format_name: str,
    *,
    selection: Selection,
    columns: tuple[Column, ...],
    bom: bool,
) -> Exported:
    """Write JSON Lines or CSV to standard output, for a pipe; raises `UsageError` for another format."""
    writers = {"jsonl": jsonl.write_stream, "csv": csv.write_stream}
    if format_name not in writers:
        raise UsageError(f"{format_name} cannot go to standard output; {' and '.join(writers)} can")
    read, written = _Counter(), _Counter()
    records = _selected(folders, selection, read, written)
    job = Job(records=records, target=Path("-"), columns=columns, folders=tuple(folders), bom=bom)
    writers[format_name](job, sys.stdout.buffer)
    sys.stdout.buffer.flush()
    return Exported(records=written.count, read=read.count, sites=len(folders))


def _selected(
    folders: Sequence[Path], selection: Selection, read: _Counter, written: _Counter
) -> Iterator[Record]:
    """The records of the sites' folders that the selection takes, ordered; counted before the selection and behind it."""
    records = read.through(merge_records([folder / RECORDS_FILE for folder in folders]))
    return written.through(select_records(records, selection))


def _require_target(target: Path, chosen: Format, folders: Sequence[Path]) -> None:
    place = target.resolve()
    for folder in folders:
        if place.is_relative_to(folder.resolve()):
            raise UsageError(f"{target} lies in the folder of a site, which an export must not touch")
    if not target.exists():
        return
    if chosen.is_folder:
        if not target.is_dir():
            raise UsageError(f"{target} is a file, this format is a folder")
        if chosen.count(target) is None and any(target.iterdir()):
            raise UsageError(f"{target} holds something else than an export: name a new or an empty folder")
    elif target.is_dir():
        raise UsageError(f"{target} is a folder: name a file")
    elif not target.is_file():  # a device or pipe would be replaced by a file, for everybody
        raise UsageError(f"{target} is no regular file (`--to -` writes to standard output)")
