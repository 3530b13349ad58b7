"""The formats by name: which suffixes name them, who writes them, who counts an old export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from crawler.errors import UsageError
from exports import csv, datapackage, jsonl, parquet, sqlite, wacz
from exports.job import Job


class Format(Struct, frozen=True, kw_only=True):
    """One way to write records."""

    summary: str
    suffixes: tuple[str, ...] = ()
    """Endings of file names that choose the format; the first is the usual one."""
    write: Callable[[Job], None]
    """Writes `job.records` to `job.target`; errors leave whatever was written, the caller removes it."""
    count: Callable[[Path], int | None]
    """How many records an earlier export holds; None for anything that is no whole export of this format."""
    is_folder: bool = False


FORMATS: dict[str, Format] = {
    "jsonl": Format(
        summary="JSON Lines", suffixes=(".jsonl", ".ndjson"), write=jsonl.write, count=jsonl.count
    ),
    "jsonl.gz": Format(
        summary="JSON Lines, gzip", suffixes=(".jsonl.gz", ".ndjson.gz"), write=jsonl.write, count=jsonl.count
    ),
    "jsonl.zst": Format(
        summary="JSON Lines, Zstandard",
        suffixes=(".jsonl.zst", ".ndjson.zst"),
        write=jsonl.write,
        count=jsonl.count,
    ),
    "csv": Format(summary="CSV for spreadsheets", suffixes=(".csv",), write=csv.write, count=csv.count),
    "parquet": Format(
        summary="Parquet, typed and nested", suffixes=(".parquet",), write=parquet.write, count=parquet.count
    ),
    "sqlite": Format(
        summary="SQLite with full-text search",
        suffixes=(".sqlite", ".sqlite3", ".db"),
        write=sqlite.write,
        count=sqlite.count,
    ),
    "datapackage": Format(
        summary="folder to publish: Parquet, JSON Lines, Frictionless, Croissant, README",
        write=datapackage.write,
        count=datapackage.count,
        is_folder=True,
    ),
    "wacz": Format(
        summary="web archive to open in a browser: captures, index, pages",
        suffixes=(".wacz",),
        write=wacz.write,
        count=wacz.count,
    ),
}
"""An entry is all that a format needs; one that reads more than records finds the sites in `Job.folders`."""


def format_by_name(name: str) -> Format:
    """The format of that name; raises `UsageError` that lists the names."""
    try:
        return FORMATS[name]
    except KeyError:
        raise UsageError(f"unknown format {name}; there are {', '.join(FORMATS)}") from None


def require_fitting(target: Path, format_name: str) -> None:
    """UsageError where the target's suffix names another format than the one asked for: whoever opens the file would
    take it for that."""
    chosen = format_by_name(format_name)
    name = target.name.lower()
    named = next((other for other, one in FORMATS.items() if name.endswith(one.suffixes)), None)
    # how JSON Lines are compressed follows from the suffix alone
    is_packed = named is not None and named.startswith(f"{format_name}.")
    is_plain = "." in format_name and not name.endswith(f".{format_name.rpartition('.')[2]}")
    if chosen.is_folder or is_packed or (named in (None, format_name) and not is_plain):
        return
    whose = f"its suffix is that of {named}" if named else "its suffix does not say so"
    raise UsageError(
        f"{target}: {whose}, and --format is {format_name}; let the name end in {chosen.suffixes[0]}"
    )


def format_name_of(target: Path) -> str:
    """The name of the format that the target's suffix chooses, or that the folder there is of already."""
    name = target.name.lower()
    for format_name, one in FORMATS.items():
        if name.endswith(one.suffixes):
            return format_name
    if target.is_dir():
        for format_name, one in FORMATS.items():
            if one.is_folder and one.count(target) is not None:
                return format_name
    raise UsageError(
        f"{target}: name a format with --format ({', '.join(FORMATS)}) or by the suffix (such as .parquet)"
    )
