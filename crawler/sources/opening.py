"""Opens the files that inputs name: paths of this machine and, where a reader was set, URIs; reads nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

_readers: dict[str, Callable[[str], BinaryIO]] = {}


def scheme_of(name: str) -> str | None:
    """`hdfs` of `hdfs://host/path`, lower case; None for a path."""
    scheme, mark, _ = name.partition("://")
    return scheme.lower() if mark and scheme.replace("+", "").replace("-", "").isalnum() else None


def set_reader(scheme: str, reader: Callable[[str], BinaryIO]) -> None:
    """Have all URIs of a scheme opened by a function that returns a `RangeFile` or raises OSError."""
    _readers[scheme] = reader


def open_file(name: str) -> BinaryIO:
    """The file to read. Raises OSError."""
    reader = _readers.get(scheme_of(name) or "")
    return reader(name) if reader is not None else open(name, "rb")
