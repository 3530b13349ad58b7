"""Reads WARC records one by one as they stand in a file, without keeping their payload; must not write.

Formats: WARC 1.0 and 1.1 (ISO 28500), RFC 1952 for a gzip member a record. Damage costs the record it is in.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import IO

from msgspec import Struct, field

from crawler.digests import is_value_of, label_sha1
from crawler.header_lines import HEAD_END, first_headers
from crawler.text import find_number

_CHUNK = 1 << 16
_GZIP = zlib.MAX_WBITS + 16
_MAGIC = b"\x1f\x8b\x08"
_LONGEST_HEAD = 1 << 20
"""No header lines of a record or a response are longer."""
_PAYLOADS = frozenset({"response", "resource", "metadata"})
"""Types of records that hold what they are the capture of."""
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})")


class ScannedRecord(Struct, kw_only=True):
    """A whole record: its header fields (names in lower case), HTTP head, digests and place."""

    offset: int
    end: int
    """Where the next record begins."""
    headers: dict[str, str]
    status: int | None = None
    http_headers: dict[str, str] = field(default_factory=dict)
    length: int = 0
    """Bytes of the block."""
    digests: dict[str, bytes] = field(default_factory=dict)
    """SHA-1 and SHA-256 of the payload as transferred, where asked for; SHA-1 where the record states no digest."""

    @property
    def type(self) -> str:
        """`response`, `revisit` and so on, in lower case."""
        return self.headers.get("warc-type", "").lower()

    @property
    def payload_digest(self) -> str:
        """WARC-Payload-Digest, which is optional, else the digest that was computed; empty where there is neither."""
        computed = self.digests.get("sha1")
        return self.headers.get("warc-payload-digest") or (label_sha1(computed) if computed else "")

    @property
    def url(self) -> str:
        """WARC-Target-URI, without the angle brackets that old writers put around it."""
        return self.headers.get("warc-target-uri", "").strip("<>")


class BrokenRecordError(Exception):
    """What stands at a place is no whole record; says why. Raised by `read_record`, caught by `scan` and the checker."""


class _Bytes:
    """What a record is made of, unpacked, piece by piece; `end` is where it ends in the file."""

    def __init__(self, file: IO[bytes], offset: int, limit: int | None) -> None:
        self._file = file
        self._limit = limit
        self._left = b""
        self.end = offset
        file.seek(offset)
        first = self._fetch()
        self._inflator = zlib.decompressobj(_GZIP) if first.startswith(_MAGIC) else None
        self._raw = first

    @property
    def is_packed(self) -> bool:
        return self._inflator is not None

    def _fetch(self) -> bytes:
        size = _CHUNK if self._limit is None else min(_CHUNK, self._limit - self._file.tell())
        return self._file.read(size) if size > 0 else b""

    def read(self) -> bytes:
        """The next piece; empty at the end of the member or file."""
        if self._left:
            piece, self._left = self._left, b""
            return piece
        while True:
            if self._inflator is not None and self._inflator.eof:
                return b""
            raw, self._raw = self._raw or self._fetch(), b""
            if not raw:
                if self._inflator is not None:
                    raise BrokenRecordError("the gzip member breaks off")
                return b""
            if self._inflator is None:
                self.end += len(raw)
                return raw
            try:
                piece = self._inflator.decompress(raw)
            except zlib.error as error:
                raise BrokenRecordError(str(error).partition(": ")[2] or str(error)) from error
            self.end += len(raw) - len(self._inflator.unused_data)
            if piece:
                return piece

    def give_back(self, rest: bytes) -> None:
        """Put what was read too much in front again."""
        self._left = rest + self._left

    def read_head(self, *, what: str) -> bytes:
        """Header lines up to the blank line, which is dropped."""
        head = b""
        while not (end := HEAD_END.search(head)):
            piece = self.read()
            if not piece or len(head) > _LONGEST_HEAD:
                raise BrokenRecordError(f"the {what} header lines do not end")
            head += piece
        self.give_back(head[end.end() :])
        return head[: end.start()]


def read_record(
    file: IO[bytes], offset: int, *, limit: int | None = None, digests: bool = False
) -> ScannedRecord:
    """The record at an offset, read to its end (but not past `limit`); raises `BrokenRecordError`."""
    source = _Bytes(file, offset, limit)
    head = source.read_head(what="record's")
    if not head.startswith(b"WARC/"):
        raise BrokenRecordError("no WARC record begins here")
    record = ScannedRecord(offset=offset, end=offset, headers=first_headers(head.partition(b"\n")[2]))
    length = find_number(record.headers.get("content-length"))
    if length is None:
        raise BrokenRecordError("no Content-Length")
    record.length = left = length
    hashes = [hashlib.sha256()] if digests else []
    # of a revisit, and of what no index names, nobody needs one
    if digests or (record.type in _PAYLOADS and not record.headers.get("warc-payload-digest")):
        hashes.append(hashlib.sha1(usedforsecurity=False))
    start = b""
    is_http = record.headers.get("content-type", "").lower().startswith("application/http")
    in_head = is_http
    while left:
        piece = source.read()
        if not piece:
            raise BrokenRecordError(f"{left} bytes of its block are missing")
        source.give_back(piece[left:])
        piece = piece[:left]
        left -= len(piece)
        if in_head:
            start += piece
            end = HEAD_END.search(start)
            if end is None and left and len(start) < _LONGEST_HEAD:
                continue
            in_head = False
            _take_http_head(record, start[: end.start()] if end else start)
            piece = start[end.end() :] if end else b""
        for one in hashes:
            one.update(piece)
    record.digests = {one.name: one.digest() for one in hashes}
    _read_to_end(source)
    record.end = source.end
    return record


def _take_http_head(record: ScannedRecord, head: bytes) -> None:
    line, _, rest = head.partition(b"\n")
    if status := _STATUS.match(line):
        record.status = int(status[1])
    record.http_headers = first_headers(rest)


def _read_to_end(source: _Bytes) -> None:
    """Pass over the two line ends behind the block: to the end of the member, or to where the next record begins."""
    while piece := source.read():
        rest = piece.lstrip(b"\r\n")
        if rest and source.is_packed:
            raise BrokenRecordError("the gzip member holds more than one record")
        if rest:
            source.end -= len(rest)
            return


def scan(file: IO[bytes], size: int) -> Iterator[ScannedRecord | tuple[int, int, str]]:
    """The records of a file up to `size`; for a damaged spot its offset, the bytes lost and the cause."""
    offset = 0
    while offset < size:
        try:
            record = read_record(file, offset, limit=size)
        except BrokenRecordError as error:
            following = _find_next(file, offset + 1, size)
            yield offset, following - offset, str(error)
            offset = following
            continue
        yield record
        offset = record.end


def _find_next(file: IO[bytes], start: int, size: int) -> int:
    """Where after `start` the next record can be read from; `size` when there is none."""
    marks = (_MAGIC, b"WARC/")
    while start < size:
        file.seek(start)
        block = file.read(min(_CHUNK, size - start))
        places = sorted(at for mark in marks for at in _find_all(block, mark))
        for at in places:
            try:
                read_record(file, start + at, limit=size)
            except BrokenRecordError:
                continue
            return start + at
        start += max(1, len(block) - 8)
    return size


def _find_all(block: bytes, mark: bytes) -> Iterator[int]:
    at = block.find(mark)
    while at >= 0:
        yield at
        at = block.find(mark, at + 1)


def find_matching_digest(declared: str, digests: dict[str, bytes]) -> bool | None:
    """Whether `sha1:BASE32`, `sha256:hex` and the like name this content; None for an algorithm not computed.

    Writers differ: `sha-256`, hex or base32, and in old indexes no algorithm at all (base32 SHA-1).
    """
    algorithm, colon, value = declared.rpartition(":")
    name = algorithm.lower().replace("-", "") if colon else "sha1"
    if name not in digests:
        return None
    return is_value_of(value.strip(), digests[name])
