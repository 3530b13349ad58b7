"""Writing of WARC 1.1 files, one gzip member a record, and their repair after a crash; must not know the
ledger.

A file carries the suffix `.open` while it is written. `WarcWriter.sync` makes everything written durable;
only then may anything refer to it. Formats: WARC 1.1 (ISO 28500:2017), RFC 1952 (gzip members).
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import uuid
import zlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from crawler.archive.clock import to_text, utc_now
from crawler.archive.files import rename_durably, sync_directory, write_all
from crawler.errors import DamageError
from crawler.items import ListingItem

OPEN_SUFFIX = ".open"
DEFAULT_MAX_BYTES = 1_000_000_000
IDENTICAL_PAYLOAD = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

_GZIP = zlib.MAX_WBITS + 16
_LEVEL = 6  # level 9 takes twice the time for 1 % less on HTML
_CHUNK = 1 << 16
_HTTP = {"request": "application/http;msgtype=request", "response": "application/http;msgtype=response"}


class Retrieval(Struct, frozen=True, kw_only=True):
    """Where an exchange comes from that was not had with the site itself: the copy that a web archive holds."""

    url: str
    fetched_at: datetime
    head: bytes
    """Status line and headers of the archive's answer, as sent."""


class Exchange(Struct, frozen=True, kw_only=True):
    """One HTTP request and its response, byte for byte as they went over the wire (after TLS).

    With a `retrieval`, `started_at` is when the archive captured the page, the response is what the archive tells
    of the one it captured, and the request is not known (empty).
    """

    url: str
    request: bytes
    response: bytes
    started_at: datetime
    ip_address: str | None = None
    retrieval: Retrieval | None = None

    @property
    def payload_start(self) -> int:
        """Where the response's payload begins: after the blank line that ends its header lines."""
        return find_payload(self.response)


class Original(Struct, frozen=True, kw_only=True):
    """The response record that a revisit refers to."""

    url: str
    captured_at: str
    warc_file: str
    warc_offset: int
    warc_record_id: str
    payload_digest: str


class Position(Struct, frozen=True, kw_only=True):
    """Where a record stands. `warc_offset` is that of its gzip member in `warc_file` (the final name)."""

    warc_file: str
    warc_offset: int
    warc_record_id: str
    payload_digest: str
    captured_at: datetime


class PackedExchange(Struct, frozen=True, kw_only=True):
    """The records of an exchange as they are appended to a file: compressed, one gzip member each."""

    members: tuple[bytes, ...]
    record_id: str
    """WARC-Record-ID of the response or revisit, the first of them."""
    payload_digest: str
    captured_at: datetime


class StoredRecord(Struct, frozen=True, kw_only=True):
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


def find_payload(message: bytes | bytearray) -> int:
    """Where the payload of an HTTP message begins; its length when the header lines do not end."""
    crlf = message.find(b"\r\n\r\n")
    bare = message.find(b"\n\n")  # some servers end their lines with LF alone
    ends = [end for end in (crlf + 4 if crlf >= 0 else -1, bare + 2 if bare >= 0 else -1) if end >= 0]
    return min(ends) if ends else len(message)


def digest(content: bytes) -> str:
    """`sha1:` and base32, as in WARC-Payload-Digest and WARC-Block-Digest."""
    return "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()


class WarcWriter:
    """Appends records to the site's current file; opens one when the first record comes. Not for several
    threads."""

    def __init__(
        self, directory: Path, site: str, info: Mapping[str, str], *, max_bytes: int = DEFAULT_MAX_BYTES
    ) -> None:
        self._directory = directory
        self._site = site
        self._info = info
        self._max_bytes = max_bytes
        self._descriptor: int | None = None
        self._name = ""
        self._size = 0
        self._synced = 0
        self._serial = 0
        self._buffer: list[bytes] = []

    @property
    def name(self) -> str:
        """Final name of the current file; empty when none is open."""
        return self._name if self._descriptor is not None else ""

    @property
    def size(self) -> int:
        """Bytes of the current file, written or about to be."""
        return self._size

    @property
    def is_full(self) -> bool:
        """Whether the current file has reached its limit and is to be closed once all in it is committed."""
        return self._descriptor is not None and self._size >= self._max_bytes

    def write(self, exchange: Exchange, **known: Any) -> Position:
        """Pack an exchange and append it; `known` is as for `pack`."""
        return self.append(pack(exchange, **known))

    def append(self, packed: PackedExchange) -> Position:
        """Append the records of an exchange; returns where the response or revisit stands.

        Nothing is durable before `sync`.
        """
        self._require_file()
        offset = self._size
        for member in packed.members:
            self._append(member)
        return Position(
            warc_file=self._name,
            warc_offset=offset,
            warc_record_id=packed.record_id,
            payload_digest=packed.payload_digest,
            captured_at=packed.captured_at,
        )

    def sync(self) -> None:
        """Make all written records durable; raises OSError when the disk refuses."""
        if self._descriptor is None or not self._buffer:
            return
        pending = b"".join(self._buffer)
        self._buffer = []
        write_all(self._descriptor, pending)
        os.fsync(self._descriptor)
        self._synced = self._size

    def discard(self) -> None:
        """Drop what is not synced: the file ends again where the last `sync` left it."""
        self._buffer = []
        if self._descriptor is not None:
            self._size = self._synced
            os.ftruncate(self._descriptor, self._synced)
            os.lseek(self._descriptor, self._synced, os.SEEK_SET)

    def close(self) -> None:
        """Sync, close and give the file its final name; one without any synced record is removed."""
        if self._descriptor is None:
            return
        self.sync()
        os.close(self._descriptor)
        self._descriptor = None
        path = self._directory / (self._name + OPEN_SUFFIX)
        if self._synced == 0:
            path.unlink()
        else:
            rename_durably(path, self._directory / self._name)

    def _require_file(self) -> None:
        if self._descriptor is not None:
            return
        self._directory.mkdir(parents=True, exist_ok=True)
        stamp = utc_now().strftime("%Y%m%d%H%M%S")
        while True:
            self._serial += 1
            self._name = f"{self._site}-{stamp}-{self._serial:05}.warc.gz"
            path = self._directory / (self._name + OPEN_SUFFIX)
            if not (self._directory / self._name).exists() and not path.exists():
                break
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        sync_directory(self._directory)
        self._size = self._synced = 0
        fields = "".join(f"{name}: {value}\r\n" for name, value in self._info.items() if value)
        header = [
            ("WARC-Record-ID", _new_id()),
            ("WARC-Date", to_text(utc_now())),
            ("WARC-Filename", self._name),
        ]
        self._append(_pack_record("warcinfo", header, "application/warc-fields", fields.encode()))

    def _append(self, member: bytes) -> None:
        self._buffer.append(member)
        self._size += len(member)


def pack(
    exchange: Exchange,
    *,
    original: Original | None = None,
    listed: ListingItem | None = None,
    via: str | None = None,
    record_id: str | None = None,
    joined_id: str | None = None,
) -> PackedExchange:
    """Response (or revisit of `original`), request and a metadata record of what else is known: what the listing said,
    the id of the page's record and one that it takes up, where a copy was retrieved."""
    start = exchange.payload_start
    payload_digest = digest(exchange.response[start:])
    date = to_text(exchange.started_at)
    retrieval = exchange.retrieval
    note = _page_note(listed, via, record_id, joined_id) + (_retrieval_note(retrieval) if retrieval else b"")
    response_id, request_id, note_id = _new_id(), _new_id(), _new_id()
    fields = [
        ("WARC-Record-ID", response_id),
        ("WARC-Date", date),
        ("WARC-Target-URI", exchange.url),
        # names the last record of the exchange: without that one, the exchange is not whole
        ("WARC-Concurrent-To", note_id if note else request_id),
        ("WARC-Payload-Digest", original.payload_digest if original else payload_digest),
    ]
    if exchange.ip_address:
        fields.append(("WARC-IP-Address", exchange.ip_address))
    if retrieval:  # as pywb notes where it has taken a record from
        fields.append(("WARC-Source-URI", retrieval.url))
        fields.append(("WARC-Creation-Date", to_text(retrieval.fetched_at)))
    members = []
    if original:
        not_modified = exchange.response[:16].split(b" ", 2)[1:2] == [b"304"]
        fields += [
            ("WARC-Profile", NOT_MODIFIED if not_modified else IDENTICAL_PAYLOAD),
            ("WARC-Refers-To", original.warc_record_id),
            ("WARC-Refers-To-Target-URI", original.url),
            ("WARC-Refers-To-Date", original.captured_at),
        ]
        members.append(_pack_record("revisit", fields, _HTTP["response"], exchange.response[:start]))
    else:
        members.append(_pack_record("response", fields, _HTTP["response"], exchange.response))
    beside = [("WARC-Date", date), ("WARC-Target-URI", exchange.url), ("WARC-Concurrent-To", response_id)]
    if exchange.request:
        request_fields = [("WARC-Record-ID", request_id), *beside]
        members.append(_pack_record("request", request_fields, _HTTP["request"], exchange.request))
    if note:
        note_fields = [("WARC-Record-ID", note_id), *beside]
        members.append(_pack_record("metadata", note_fields, "application/warc-fields", note))
    return PackedExchange(
        members=tuple(members),
        record_id=response_id,
        payload_digest=original.payload_digest if original else payload_digest,
        captured_at=exchange.started_at,
    )


def _pack_record(kind: str, fields: list[tuple[str, str]], media_type: str, block: bytes) -> bytes:
    """A record as one gzip member; the block stands in it as it is, whatever it holds."""
    lines = ["WARC/1.1", f"WARC-Type: {kind}", *(f"{name}: {value}" for name, value in fields)]
    lines.append(f"WARC-Block-Digest: {digest(block)}")
    if kind == "request":
        lines.append(f"WARC-Payload-Digest: {digest(block[find_payload(block) :])}")
    lines.append(f"Content-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n")
    plain = b"".join(("\r\n".join(lines).encode("utf-8", "replace"), block, b"\r\n\r\n"))
    return zlib.compress(plain, _LEVEL, _GZIP)


def _new_id() -> str:
    return f"<urn:uuid:{uuid.uuid4()}>"


def _page_note(
    listed: ListingItem | None, via: str | None, record_id: str | None, joined_id: str | None
) -> bytes:
    """What is known of a page besides its answer as `application/warc-fields`; line ends in values become blanks."""
    fields = {"kronika-record-id": record_id, "kronika-joined-id": joined_id}
    if listed:
        fields |= {
            "via": via,
            "kronika-listed-url": listed.url,
            "kronika-listed-title": listed.title_text,
            "kronika-listed-date": listed.date_text,
            "kronika-listed-lead": listed.lead_text,
        }
    lines = (f"{name}: {' '.join(value.split())}\r\n" for name, value in fields.items() if value)
    return "".join(lines).encode("utf-8", "replace")


def _retrieval_note(retrieval: Retrieval) -> bytes:
    """Where a page was taken from and how the archive answered, as `application/warc-fields`."""
    status, *lines = retrieval.head.decode("utf-8", "replace").split("\r\n")
    note = [
        f"kronika-retrieved-from: {retrieval.url}",
        f"kronika-retrieved-at: {to_text(retrieval.fetched_at)}",
        f"kronika-answer: {status}",
        *(f"kronika-answer-header: {line}" for line in lines if line),
    ]
    return "".join(f"{line}\r\n" for line in note).encode("utf-8", "replace")


def iter_members(path: Path, start: int = 0) -> Iterator[StoredRecord]:
    """The records from an offset on; ends before the first one that is not whole. Raises OSError alone."""
    with open(path, "rb") as file:
        offset = start
        while True:
            record = _read_member(file, offset)
            if record is None:
                return
            yield record
            offset = record.end


def read_record(path: Path, offset: int) -> StoredRecord:
    """The record at an offset; raises `DamageError` when there is none or it is damaged."""
    try:
        with open(path, "rb") as file:
            record = _read_member(file, offset)
    except OSError as error:
        raise DamageError(f"{path}: {error.strerror}") from error
    if record is None:
        raise DamageError(f"{path}: no whole record at offset {offset}")
    return record


def _read_member(file: io.BufferedReader, offset: int) -> StoredRecord | None:
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
    lines = head.decode("utf-8", "replace").split("\r\n")
    if not blank or not lines[0].startswith("WARC/"):
        return None
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])
    }
    length = headers.get("content-length", "")
    if not length.isdigit() or rest[int(length) :] != b"\r\n\r\n":
        return None
    return StoredRecord(headers=headers, block=rest[: int(length)], offset=offset, end=end)


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
) -> Iterator[tuple[str, Iterator[StoredRecord]]]:
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
