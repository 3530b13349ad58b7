"""An exchange as WARC 1.1 records (ISO 28500:2017), one gzip member (RFC 1952) each; must not know files or the ledger."""

from __future__ import annotations

import uuid
import zlib
from datetime import datetime

from msgspec import Struct

from crawler.archive.clock import to_text
from crawler.archive.exchange import NOTHING_KNOWN, Exchange, KnownPage, Retrieval, find_payload
from crawler.digests import digest

IDENTICAL_PAYLOAD = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

_GZIP = zlib.MAX_WBITS + 16
_LEVEL = 6  # level 9 takes twice the time for 1 % less on HTML
_HTTP = {"request": "application/http;msgtype=request", "response": "application/http;msgtype=response"}


class Original(Struct, frozen=True, kw_only=True):
    """The response record that a revisit refers to."""

    url: str
    captured_at: str
    warc_file: str
    warc_offset: int
    warc_record_id: str
    payload_digest: str


class PackedExchange(Struct, frozen=True, kw_only=True):
    """The records of an exchange as they are appended to a file: compressed, one gzip member each."""

    members: tuple[bytes, ...]
    record_id: str
    """WARC-Record-ID of the response or revisit, the first of them."""
    payload_digest: str
    captured_at: datetime


def pack(
    exchange: Exchange, *, original: Original | None = None, known: KnownPage = NOTHING_KNOWN
) -> PackedExchange:
    """Response (or revisit of `original`), request and a metadata record of what else is known: of the page, and where a
    copy of it was retrieved."""
    start = exchange.payload_start
    payload_digest = original.payload_digest if original else digest(exchange.response[start:])
    date = to_text(exchange.started_at)
    retrieval = exchange.retrieval
    note = _page_note(known) + (_retrieval_note(retrieval) if retrieval else b"")
    response_id, request_id, note_id = new_record_id(), new_record_id(), new_record_id()
    fields = [
        ("WARC-Record-ID", response_id),
        ("WARC-Date", date),
        ("WARC-Target-URI", exchange.url),
        # names the last record of the exchange: without that one, the exchange is not whole
        ("WARC-Concurrent-To", note_id if note else request_id),
        ("WARC-Payload-Digest", payload_digest),
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
        members.append(pack_record("revisit", fields, _HTTP["response"], exchange.response[:start]))
    else:
        members.append(pack_record("response", fields, _HTTP["response"], exchange.response))
    beside = [("WARC-Date", date), ("WARC-Target-URI", exchange.url), ("WARC-Concurrent-To", response_id)]
    if exchange.request:
        request_fields = [("WARC-Record-ID", request_id), *beside]
        members.append(pack_record("request", request_fields, _HTTP["request"], exchange.request))
    if note:
        note_fields = [("WARC-Record-ID", note_id), *beside]
        members.append(pack_record("metadata", note_fields, "application/warc-fields", note))
    return PackedExchange(
        members=tuple(members),
        record_id=response_id,
        payload_digest=payload_digest,
        captured_at=exchange.started_at,
    )


def pack_record(kind: str, fields: list[tuple[str, str]], media_type: str, block: bytes) -> bytes:
    """A record as one gzip member; the block stands in it as it is, whatever it holds."""
    lines = ["WARC/1.1", f"WARC-Type: {kind}", *(f"{name}: {value}" for name, value in fields)]
    lines.append(f"WARC-Block-Digest: {digest(block)}")
    if kind == "request":
        lines.append(f"WARC-Payload-Digest: {digest(block[find_payload(block) :])}")
    lines.append(f"Content-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n")
    plain = b"".join(("\r\n".join(lines).encode("utf-8", "replace"), block, b"\r\n\r\n"))
    return zlib.compress(plain, _LEVEL, _GZIP)


def new_record_id() -> str:
    """A fresh WARC-Record-ID."""
    return f"<urn:uuid:{uuid.uuid4()}>"


def _page_note(known: KnownPage) -> bytes:
    """What is known of a page as `application/warc-fields`; line ends in values become blanks."""
    fields = {
        "kronika-record-id": known.record_id,
        "kronika-joined-id": known.joined_id,
        "kronika-kind": known.kind,
    }
    if listed := known.listed:
        fields |= {
            "via": known.via,
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
