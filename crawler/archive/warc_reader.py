"""Reading WARC files of our own back by the places of their records, and their repair after a crash; must not know the
ledger."""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from crawler.archive.exchange import find_payload
from crawler.archive.files import rename_durably, sync_directory
from crawler.archive.warc import OPEN_SUFFIX
from crawler.errors import DamageError
from crawler.header_lines import first_headers
from crawler.text import find_number

_GZIP = zlib.MAX_WBITS + 16
_CHUNK = 1 << 16


class WarcRecord(Struct, frozen=True, kw_only=True):
    """A WARC record read back: header fields in lower case, the block, and the bytes its member spans."""

    headers: dict[str, str]
    block: bytes
    offset: int
    end: int

    @property
    def type(self) -> str:
        return self.headers.get("warc-type", "").strip().lower()

    @property
    def payload(self) -> bytes:
        """The payload of an HTTP record as transferred."""
        return self.block[find_payload(self.block) :]


def iter_members(path: Path, start: int = 0) -> Iterator[WarcRecord]:
    """The records from an offset on; ends before the first one that is not whole. Raises OSError alone."""
    with open(path, "rb") as file:
        offset = start
        while True:
            record = _read_member(file, offset)
            if record is None:
                return
            yield record
            offset = record.end


def read_record(path: Path, offset: int) -> WarcRecord:
    """The record at an offset; raises `DamageError` when there is none or it is damaged."""
    try:
        with open(path, "rb") as file:
            record = _read_member(file, offset)
    except OSError as error:
        raise DamageError(f"{path}: {error.strerror}") from error
    if record is None:
        raise DamageError(f"{path}: no whole record at offset {offset}")
    return record


def _read_member(file: io.BufferedReader, offset: int) -> WarcRecord | None:
    """The record in the gzip member at an offset; None when it is cut off, damaged or not a WARC record."""
    file.seek(offset)
    inflator = zlib.decompressobj(_GZIP)
    parts: list[bytes] = []
    end = offset
    try:
        while not inflator.eof:
            chunk = file.read(_CHUNK)
            if not chunk:
                return None
            parts.append(inflator.decompress(chunk))
            end += len(chunk)
    except zlib.error:
        return None
    end -= len(inflator.unused_data)
    content = b"".join(parts)
    head, blank, rest = content.partition(b"\r\n\r\n")
    if not blank or not head.startswith(b"WARC/"):
        return None
    headers = first_headers(head.partition(b"\n")[2])
    length = find_number(headers.get("content-length"))
    if length is None or rest[length:] != b"\r\n\r\n":
        return None
    return WarcRecord(headers=headers, block=rest[:length], offset=offset, end=end)


def _find_whole_end(path: Path, start: int) -> int:
    """Where the last exchange ends of which every record is there: one torn apart would say less than was known."""
    end = start
    awaited = None
    for record in iter_members(path, start):
        if record.type in ("response", "revisit"):
            awaited = record.headers.get("warc-concurrent-to")
        if awaited in (None, record.headers.get("warc-record-id")):
            end = record.end
            awaited = None
    return end


def close_leftovers(
    directory: Path, committed: Mapping[str, int]
) -> Iterator[tuple[str, Iterator[WarcRecord]]]:
    """Close the files that a killed run left open, each at the end of its last whole exchange.

    `committed` gives, per final name, up to which byte the records are known. The whole records that follow
    are yielded with the name; a file gets its final name when the next one is asked for, so the caller takes
    the records up (and makes that durable) before. A file without any record is removed.
    """
    for path in sorted(directory.glob(f"*.warc.gz{OPEN_SUFFIX}")):
        name = path.name.removesuffix(OPEN_SUFFIX)
        known = min(committed.get(name, 0), path.stat().st_size)
        end = _find_whole_end(path, known)
        if end == 0:
            path.unlink()
            sync_directory(directory)
            continue
        with open(path, "r+b") as file:
            file.truncate(end)
            file.flush()
            os.fsync(file.fileno())
        yield name, iter_members(path, known)
        rename_durably(path, directory / name)
