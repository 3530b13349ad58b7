"""One record of a WARC or ARC file, and what tells whether it is whole; knows nothing of files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from crawler.digests import is_value_of
from crawler.sources.http import parse_message
from crawler.text import find_number

Kind = Literal["warc", "arc"]

MAX_BLOCK = 64 << 20
"""Longest record block that is kept in memory, in bytes; longer ones are passed over."""
_SINGLE = frozenset({"warc-type", "warc-record-id", "warc-date", "content-length"})
"""Headers that a record has once: two that differ come from two heads run together."""
_DIGEST = re.compile(r"\s*(sha-?1|sha-?256|sha-?512|md5):([A-Za-z0-9+/=_-]+)\s*$", re.I)


class ArchiveRecord(Struct, frozen=True):
    """One whole record. ARC records carry what the format has under the WARC header names."""

    kind: Kind
    type: str
    """`response`, `resource`, `metadata`, … in lower case without blanks; `arc_header` for an ARC's first."""
    headers: dict[str, str]
    """Names in lower case."""
    block: bytes | None
    """None when it is longer than `MAX_BLOCK`."""
    offset: int
    """Where the record (its member) begins in the file."""
    is_first: bool = True
    """Whether it is the first of its member, so that it can be read again from `offset`."""

    @property
    def uri(self) -> str | None:
        """The address, as `bare_uri` gives it."""
        return bare_uri(self.headers.get("warc-target-uri"))


def bare_uri(text: str | None) -> str | None:
    """An address of a WARC header without the `<>` that Wget writes around it, blanks in it encoded."""
    uri = (text or "").strip()
    if uri.startswith("<") and uri.endswith(">"):
        uri = uri[1:-1].strip()
    return uri.replace(" ", "%20") or None


def join_headers(fields: Sequence[tuple[str, str]]) -> dict[str, str] | None:
    """The headers by lower-case name, the first of repeated ones; None when two heads have run together."""
    headers = {name.lower(): value for name, value in fields}
    if len(headers) < len(fields):
        headers.update((name.lower(), value) for name, value in reversed(fields))
        for name, value in fields:
            if name.lower() in _SINGLE and headers[name.lower()] != value:
                return None
    return headers


def find_witness(record: ArchiveRecord, *, by_length: bool = True) -> bool | None:
    """Whether digests, else the length in the HTTP head, agree with the block; None when nothing tells.

    The length is not asked with `by_length=False`: it says nothing of garbled bytes.
    """
    block = record.block
    if block is None:
        return None
    agrees = is_digest_of(record.headers.get("warc-block-digest"), block)
    if agrees is not None:
        return agrees
    message = parse_message(block) if record.type in ("response", "revisit") else None
    if message is None:
        return (
            is_digest_of(record.headers.get("warc-payload-digest"), block)
            if record.type == "resource"
            else None
        )
    if record.type == "response" and is_digest_of(record.headers.get("warc-payload-digest"), message.body):
        return True
    length = find_number(message.headers.get("content-length"))
    is_length = by_length and record.type == "response" and "transfer-encoding" not in message.headers
    return len(message.body) == length if is_length and length is not None else None


def is_digest_of(labelled: str | None, data: bytes) -> bool | None:
    """Whether a digest of a WARC header (base32, hexadecimal or base64) is that of the data; None if it is unreadable, and
    where it is that of nothing though there is something: wget writes it into all revisit records."""
    match = _DIGEST.match(labelled or "")
    if not match:
        return None
    digest = hashlib.new(match[1].lower().replace("-", ""), data, usedforsecurity=False).digest()
    if is_value_of(match[2], digest):
        return True
    if data and is_digest_of(labelled, b""):
        return None
    return False if len(match[2].rstrip("=")) in _value_lengths(len(digest)) else None


def _value_lengths(size: int) -> tuple[int, int, int]:
    """The characters of a digest of so many bytes in hexadecimal, base32 and base64, without padding."""
    return 2 * size, -(-8 * size // 5), -(-4 * size // 3)
