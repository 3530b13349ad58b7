"""HTTP messages as archived: status, headers, body with transfer and content codings undone; no network."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import brotli
import zstandard
from msgspec import Struct

from crawler.header_lines import HEAD_END, parse_header_lines
from crawler.text import find_number

MAX_BODY = 20 << 20
"""Longest decoded body of a page in bytes; HTML pages beyond it are decompression bombs or no articles."""

_STATUS = re.compile(rb"\s*(?:HTTP(?:/(?:\d{1,2}(?:\.\d{1,2})?)?)?|h[23]|ICY)[ \t]+(\d{3})(?!\d)", re.I)
"""Old servers left the version out, SHOUTcast's kin say `ICY`, and browsers call HTTP/2 `h2` where a writer goes by their logs."""
_CHUNK_SIZE = re.compile(rb"[ \t]*0{0,32}([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
_LAST_CHUNK = b"\r\n0\r\n\r\n"
_PAGE_END = re.compile(rb"(?i)</(?:html|rss|feed|rdf:rdf|urlset|sitemapindex)\b")
_PAGE_BEGIN = re.compile(rb"(?i)(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|html|\?xml|head|rss|feed)")
_BINARY = re.compile(rb"(?!\xff\xfe|\xfe\xff)[^<]{0,15}?[\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\xff]", re.S)
_PIECE = 1 << 16
_FIRST_PIECE = 1 << 12
"""What is read of a gzip stream at first: there may be thousands of short ones."""


class TooLargeError(Exception):
    """A body longer than `MAX_BODY` once decoded. Raised by `decode_content`, caught where pages are made."""


class Message(Struct, frozen=True):
    """An HTTP response. Header names are lower case; of repeated headers the values are joined by `, `."""

    status: int
    headers: dict[str, str]
    body: bytes
    """As transferred, codings included."""

    @property
    def media_type(self) -> str | None:
        """Content-Type without parameters, lower case; None when missing or not a media type."""
        return media_type_of(self.headers.get("content-type"))


def media_type_of(content_type: str | None) -> str | None:
    """`text/html` of `Text/HTML; charset=…`; None when the value is missing or no media type."""
    value = (content_type or "").partition(";")[0].partition(",")[0].strip().lower()
    return value if "/" in value else None


def parse_message(block: bytes) -> Message | None:
    """The response in a record's block; None when it does not begin with a status line.

    Interim responses (1xx) before it, which some crawlers record, are passed over.
    """
    status = _STATUS.match(block, 0, 64)
    if not status:
        return None
    end = HEAD_END.search(block, status.end())
    while end and status[1][:1] == b"1" and (following := _STATUS.match(block, end.end(), end.end() + 64)):
        status, end = following, HEAD_END.search(block, following.end())
    start = status.end()
    head, body = (block[start : end.start()], block[end.end() :]) if end else (block[start:], b"")
    headers: dict[str, list[str]] = {}
    for name, value in parse_header_lines(head.partition(b"\n")[2]):
        headers.setdefault(name, []).append(value)
    return Message(int(status[1]), {name: ", ".join(values) for name, values in headers.items()}, body)


def find_http_moment(text: str | None) -> datetime | None:
    """The instant (UTC) of a date as HTTP and mails write it (RFC 9110, 5.6.7; RFC 5322, 3.3), which counts as UTC where it
    names no zone; None for anything else."""
    try:
        moment = parsedate_to_datetime(text or "")
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def undo_transfer(message: Message) -> bytes:
    """The payload: the body, transfer coding undone, content coding kept; as is when wrongly declared.

    Chunks of which nothing is said are undone where all of the body is chunks: some writers drop the header and keep the
    bytes. No page begins with a number in a line of its own and ends with a 0.
    """
    body = message.body
    codings = _codings(message.headers.get("transfer-encoding"))
    if not codings and body.endswith(_LAST_CHUNK) and _CHUNK_SIZE.match(body):
        content, is_whole = _read_chunks(body)
        return content if is_whole else body
    for coding in reversed(codings):
        body = undo_chunks(body) if coding == "chunked" else _undo(coding, body)
    return body


def decode_content(payload: bytes, content_encoding: str | None) -> bytes:
    """The payload with its content codings undone; as is when wrongly declared. Raises TooLargeError."""
    for coding in reversed(_codings(content_encoding)):
        payload = _undo(coding, payload)
    if payload[:3] == b"\x1f\x8b\x08":
        # Some writers drop Content-Encoding and keep the bytes; no page begins like that.
        payload = _undo("gzip", payload)
    elif payload[:4] == zstandard.FRAME_HEADER:
        payload = _undo("zstd", payload)
    elif _BINARY.match(payload):
        payload = _undo_unstated(payload)
    _require_size(payload)
    return payload


def _undo_unstated(payload: bytes) -> bytes:
    """What a coding without a sign of its own hides that nobody states: only where it undoes to a page."""
    for coding in ("br", "deflate"):
        content = _undo(coding, payload)
        if content is not payload and _PAGE_BEGIN.match(content) and not _breaks_off(coding, payload):
            return content
    return payload


def decoded_body(message: Message) -> bytes:
    """The body of a response with transfer and content codings undone; raises TooLargeError."""
    return decode_content(undo_transfer(message), message.headers.get("content-encoding"))


def _require_size(body: bytes | bytearray) -> None:
    if len(body) > MAX_BODY:
        raise TooLargeError(f"more than {MAX_BODY} bytes")


def is_cut(message: Message, body: bytes) -> bool:
    """Whether a page ends before its end: its chunks or its content coding break off or fewer bytes came than announced,
    and the decoded body does not end as HTML does."""
    if ends_as_page(body):
        return False
    if "chunked" in _codings(message.headers.get("transfer-encoding")) and not _read_chunks(message.body)[1]:
        return True
    codings = _codings(message.headers.get("content-encoding"))
    if codings:
        return _breaks_off(codings[-1], undo_transfer(message))
    length = find_number(message.headers.get("content-length"))
    return length is not None and "transfer-encoding" not in message.headers and len(message.body) < length


def _breaks_off(coding: str, data: bytes) -> bool:
    """Whether what is packed ends too early or is broken; never of what stands there unpacked. It has been decoded
    before, so it is not too large."""
    if data.lstrip()[:1] == b"<":
        return False
    if coding in ("gzip", "x-gzip"):
        return data[:2] == b"\x1f\x8b" and not _is_whole(zlib.decompressobj(47), data)
    if coding in ("deflate", "x-deflate"):
        is_packed = _inflate(data, (15, -15)) != data
        return is_packed and not any(_is_whole(zlib.decompressobj(bits), data) for bits in (15, -15))
    if coding == "zstd":
        is_packed = data.startswith(zstandard.FRAME_HEADER)
        return is_packed and not _is_whole(zstandard.ZstdDecompressor().decompressobj(), data)
    if coding == "br":
        engine = brotli.Decompressor()
        try:
            engine.process(data)
        except brotli.error:  # what gives nothing before that was never packed, or not at all as it says
            return _unbrotli(data) != data
        return not engine.is_finished()
    return False


def _is_whole(engine: zlib._Decompress | zstandard.ZstdDecompressionObj, data: bytes) -> bool:
    with suppress(zlib.error, zstandard.ZstdError):
        engine.decompress(data)
    return bool(engine.eof)


def ends_as_page(body: bytes) -> bool:
    """Whether a decoded body ends as HTML pages, feeds and sitemaps do: then it is whole, whatever its length was said to be."""
    return _PAGE_END.search(body[-2048:]) is not None


def _codings(value: str | None) -> list[str]:
    return [coding.strip().lower() for coding in (value or "").split(",") if coding.strip()]


def undo_chunks(body: bytes) -> bytes:
    """The body without chunk sizes; as is when it is not chunked; what is readable when chunks break off."""
    return _read_chunks(body)[0]


def _read_chunks(body: bytes) -> tuple[bytes, bool]:
    """The body without chunk sizes, and whether it is whole: it has its last chunk, or is not chunked at all."""
    parts: list[bytes] = []
    at = 0
    while True:
        size = _CHUNK_SIZE.match(body, at)
        if not size:
            # The rest after a broken chunk is kept: with a wrong size it is still text of the page.
            return (b"".join([*parts, body[at:]]), False) if parts else (body, True)
        length = int(size[1], 16)
        begin, end = size.end(), size.end() + length
        if length == 0:
            return (b"".join(parts) if parts or not body[begin:].strip() else body), True
        if end < len(body) and body[end : end + 1] not in (b"\r", b"\n") and not parts:
            return body, True
        parts.append(body[begin:end])
        if end >= len(body):
            return b"".join(parts), False
        at = end
        if body[at : at + 2] == b"\r\n":
            at += 2
        elif body[at : at + 1] == b"\n":
            at += 1
        if at >= len(body):
            return b"".join(parts), False


def _undo(coding: str, data: bytes) -> bytes:
    if coding in ("gzip", "x-gzip"):
        return _inflate(data, (47,))
    if coding in ("deflate", "x-deflate"):
        # RFC 9110 means zlib, many servers sent bare deflate
        return _inflate(data, (15, -15))
    if coding == "br":
        return _unbrotli(data)
    if coding == "zstd":
        return _unzstd(data)
    return data  # identity, none, utf-8 and other things written there


def _inflate(data: bytes, window_bits: tuple[int, ...]) -> bytes:
    for bits in window_bits:
        out = bytearray()
        at: int | None = 0
        while at is not None and at < len(data):
            at = _inflate_stream(zlib.decompressobj(bits), data, at, out)
            if at is not None and data[at : at + 2] != b"\x1f\x8b":
                break  # bytes after the end belong to nothing
        if out or at == len(data):  # a stream that ends as it should may hold nothing
            return bytes(out)
    return data


def _inflate_stream(engine: zlib._Decompress, data: bytes, at: int, out: bytearray) -> int | None:
    """Append what the stream at an offset decodes to; where it ends, None when it is broken or breaks off."""
    size = _FIRST_PIECE
    try:
        # Piece by piece, so that what precedes an error is kept
        while not engine.eof:
            piece = engine.unconsumed_tail
            if not piece:
                piece = data[at : at + size]
                at += len(piece)
                size = _PIECE
            if not piece:
                return None
            out += engine.decompress(piece, MAX_BODY + 1)
            _require_size(out)
    except zlib.error:
        return None
    return at - len(engine.unused_data)


def _unbrotli(data: bytes) -> bytes:
    engine = brotli.Decompressor()
    out = bytearray()
    try:
        for at in range(0, len(data), _PIECE):
            piece = data[at : at + _PIECE]
            while True:
                decoded = engine.process(piece, output_buffer_limit=_PIECE)
                out += decoded
                _require_size(out)
                if not decoded and engine.can_accept_more_data():
                    break
                piece = b""
    except brotli.error:
        return _partial(out, data)
    return bytes(out) if out else data


def _unzstd(data: bytes) -> bytes:
    out = bytearray()
    try:
        with zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True) as reader:
            while piece := reader.read(_PIECE):
                out += piece
                _require_size(out)
    except zstandard.ZstdError:
        return _partial(out, data)
    return bytes(out) if out else data


def _partial(out: bytearray, data: bytes) -> bytes:
    """What was decoded before an error; the data itself when nothing was, or when it is HTML as it stands."""
    return data if not out or data.lstrip()[:1] == b"<" else bytes(out)
