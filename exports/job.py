"""What a format is handed to write one export, and how it asks for an optional package."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from msgspec import Struct, field

from crawler.errors import UsageError
from crawler.items import Record
from exports.schema import COLUMNS, Column


class Job(Struct, frozen=True, kw_only=True):
    """One export to write."""

    records: Iterator[Record]
    """To be read once, in order, without keeping them."""
    target: Path
    """Where to write; nothing is there yet."""
    columns: tuple[Column, ...] = COLUMNS
    folders: tuple[Path, ...] = ()
    """The sites' folders that the records come from."""
    damage: list[str] = field(default_factory=list)
    """Filled by formats that copy archives: one line for each damaged spot, which could not be taken in full."""
    bom: bool = False
    """Start a CSV file with the byte order mark by which spreadsheets recognise UTF-8."""

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(column.name for column in self.columns)

    @property
    def complete(self) -> bool:
        """Whether every key of the record is wanted."""
        return self.columns == COLUMNS


def require_extra(module: str, extra: str) -> ModuleType:
    """An optional module; raises `UsageError` that names the extra to install when it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise UsageError(
            f"this needs the package {module.partition('.')[0]}: pip install '.[{extra}]' in the checkout of Kronika"
        ) from error
