"""From archive records to pages: media types, status, listing metadata, revisits; reads no files itself."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from crawler.items import ListingItem, Page
from crawler.sources.discover import find_moment, printable
from crawler.sources.http import (
    Message,
    TooLargeError,
    decode_content,
    is_cut,
    media_type_of,
    parse_header_lines,
    parse_message,
    undo_transfer,
)
from crawler.sources.records import ArchiveRecord, bare_uri
from crawler.sources.report import Report, Revisit
from crawler.sources.segments import Segments
from crawler.sources.wayback_wrap import unwrap
from crawler.urls import split_wayback_url

ArchiveSource = Literal["warc", "arc", "wacz"]

LOOK_AHEAD = 8
"""How many records a page waits for the metadata record that belongs to it."""

_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_SNIFFED_TYPES = frozenset(
    {None, "text/plain", "application/xml", "text/xml", "application/octet-stream", "unk/unk"}
)
"""Types under which HTML pages are found, too: the content decides."""
_HTML_BEGIN = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.I | re.S,
)


class Origin(Struct, frozen=True, kw_only=True):
    """The archive that records come from."""

    file: str
    path: str
    """As the user names it."""
    entry: str | None = None
    """The archive's name inside the zip file that `file` then is; of one in a package in it both names, with `!`
    between."""
    source: ArchiveSource = "warc"

    @property
    def warc_file(self) -> str:
        """Name of the archive file, without folders."""
        return printable((self.entry or self.file).rpartition("/")[2])

    @property
    def label(self) -> str:
        """The archive in reports."""
        return f"{self.path}!{self.entry}" if self.entry else self.path


WHOLE = (200, 203)
"""Statuses whose body is the page: that of 206 is a part of it, the others have none."""


class Place(Struct, frozen=True):
    """Where a record stands."""

    origin: Origin
    offset: int


class Skip(Struct, frozen=True):
    """Why a capture is no page."""

    reason: str
    media_type: str | None = None


class RevisitIndex:
    """Where the pages are that revisits may refer to: positions, no bodies. One a process, for all its files.

    Holds the latest `limit` keys, three a page (about 100 bytes each); a revisit of anything older stays in
    `Report.revisits` for `resolve_revisits`.
    """

    def __init__(self, limit: int = 300_000) -> None:
        self._limit = limit
        self._places: dict[int, Place] = {}

    def add(self, page: Page, date: str | None, origin: Origin) -> None:
        """Remember where a page's record is."""
        if page.warc_offset is None:
            return
        place = Place(origin, page.warc_offset)
        for key in _keys(page.payload_digest, page.warc_record_id, page.url, date):
            self._places.pop(key, None)
            self._places[key] = place
        while len(self._places) > self._limit:
            del self._places[next(iter(self._places))]

    def find(self, revisit: Revisit) -> Iterator[Place]:
        """Places where the original may be, the one it names by id first."""
        for key in keys_of(revisit):
            if (place := self._places.get(key)) is not None:
                yield place


def _keys(digest: str | None, record_id: str | None, url: str | None, date: str | None) -> Iterator[int]:
    # Hashes instead of texts save memory; a chance hit is found out when the record is read.
    if record_id:
        yield hash(("id", record_id))
    if url and date:
        yield hash(("capture", url, date))
    if digest:
        yield hash(("digest", digest))


def keys_of(revisit: Revisit) -> Iterator[int]:
    """Hashes of what a revisit names its original by."""
    return _keys(revisit.digest, revisit.refers_to, revisit.target, revisit.target_date)


def iter_pages(
    records: Iterable[ArchiveRecord],
    origin: Origin,
    report: Report,
    index: RevisitIndex,
    read_place: Callable[[Place], ArchiveRecord | None],
    end: int | None = None,
) -> Iterator[Page]:
    """The pages among records that begin before `end`, in order; everything else is counted in the report.

    A page waits for up to `LOOK_AHEAD` records for the metadata record that tells what the listing said of it
    (also behind `end`, where nothing else is looked at).
    """
    waiting: deque[tuple[Page, int]] = deque()
    segmented = Segments()
    last_put_off = -LOOK_AHEAD
    for number, record in enumerate(records):
        while waiting and number - waiting[0][1] > LOOK_AHEAD:
            report.pages += 1
            yield waiting.popleft()[0]
        inside = end is None or record.offset < end
        if not inside and not waiting and not segmented.are_open and number - last_put_off >= LOOK_AHEAD:
            break
        if record.type == "metadata":
            _attach(record, waiting, report.revisits)
        if not inside and not segmented.is_next(record):
            continue
        report.record_types[record.type or "untyped"] += 1
        joined = segmented.take(record)
        if joined is None:
            continue
        record = joined
        made: Page | Skip | None
        match record.type:
            case "response" | "resource" | "conversion":
                made = make_page(record, origin)
            case "revisit":
                made = _revisit_page(record, origin, report, index, read_place)
                last_put_off = number if made is None else last_put_off
            case "continuation":
                made = Skip("segmented")
            case _:
                continue
        if isinstance(made, Page):
            if record.type != "revisit" and record.is_first:
                index.add(made, record.headers.get("warc-date"), origin)
            waiting.append((made, number))
        elif made is not None:
            report.skip(made.reason, made.media_type)
    for page, _ in waiting:
        report.pages += 1
        yield page
    for offset, cause, size in segmented.missing():
        report.damage(origin.label, offset, cause, size)


def make_page(record: ArchiveRecord, origin: Origin) -> Page | Skip:
    """The page of a response, resource or conversion record."""
    scheme = (record.uri or "").partition(":")[0].lower()
    if scheme not in ("http", "https", "ftp", "file"):
        return Skip("not_http")
    if record.block is None:
        return Skip("too_large")
    if "warc-segment-number" in record.headers:
        return Skip("segmented")
    message = parse_message(record.block) if record.type == "response" else None
    if message is None:
        # Not HTTP: a resource, or an old ARC record that holds the bare file
        content_type = record.headers.get("content-type")
        if media_type_of(content_type) == "application/http":
            return Skip("http_invalid")
        message = Message(0, {"content-type": content_type or ""}, record.block)
    elif message.status not in WHOLE:
        return Skip(f"http_{message.status // 100}xx")
    content_type = message.headers.get("content-type") or None
    media_type = media_type_of(content_type)
    is_text = record.type == "conversion" and media_type in ("text/plain", None)
    if media_type not in _HTML_TYPES and media_type not in _SNIFFED_TYPES:
        return Skip("unsupported_type", media_type)
    payload = undo_transfer(message)
    try:
        body = decode_content(payload, message.headers.get("content-encoding"))
    except TooLargeError:
        return Skip("too_large")
    if is_text:
        content_type = content_type or "text/plain"
    elif media_type not in _HTML_TYPES:
        if not looks_like_html(body):
            return Skip("unsupported_type", media_type or "unknown")
        content_type = "text/html" + (content_type or "")[len(media_type or content_type or "") :]
    page = Page(
        body=body,
        url=record.uri,
        content_type=content_type,
        captured_at=find_moment(record.headers.get("warc-date")),
        source="wet" if is_text else origin.source,
        path=origin.path,
        http_status=message.status or None,
        warc_file=origin.warc_file,
        warc_record_id=record.headers.get("warc-record-id"),
        warc_offset=record.offset,
        payload_digest=normalize_digest(record.headers.get("warc-payload-digest")) or digest_of(payload),
        etag=message.headers.get("etag"),
        last_modified=message.headers.get("last-modified"),
        is_cut="warc-truncated" in record.headers or is_cut(message, body),
    )
    # Somebody may have crawled the Wayback Machine
    return unwrap(page) if split_wayback_url(page.url or "") else page


def looks_like_html(body: bytes) -> bool:
    """Whether the bytes begin as an HTML page does, past blanks, comments and an XML declaration."""
    return _HTML_BEGIN.match(body, 0, 8192) is not None


def digest_of(payload: bytes) -> str:
    """`sha1:` and base32, as in WARC-Payload-Digest."""
    return "sha1:" + base64.b32encode(hashlib.sha1(payload, usedforsecurity=False).digest()).decode()


def normalize_digest(labelled: str | None) -> str | None:
    """A SHA-1 digest as `sha1:` and base32 in upper case; None for other algorithms and unreadable ones."""
    algorithm, _, value = (labelled or "").strip().partition(":")
    if algorithm.lower() not in ("sha1", "sha-1"):
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9a-fA-F]{40}", value):
        value = base64.b32encode(bytes.fromhex(value)).decode()
    return f"sha1:{value.upper()}" if re.fullmatch(r"[A-Za-z2-7]{32}", value) else None


# ---------------------------------------------------------------- listing metadata


def _attach(record: ArchiveRecord, waiting: deque[tuple[Page, int]], revisits: list[Revisit]) -> None:
    """Give the page that a metadata record is about what the crawl knew of it: what the listing said, and its id.

    The page may be that of a revisit that waits for its original: then it is among the last of `revisits`.
    """
    if media_type_of(record.headers.get("content-type")) != "application/warc-fields" or not record.block:
        return
    fields = dict(parse_header_lines(record.block))
    url, known_id = fields.get("kronika-listed-url"), fields.get("kronika-record-id")
    if not url and not known_id:
        return
    joined_id = fields.get("kronika-joined-id")
    listed = (
        ListingItem(
            url=url,
            title_text=fields.get("kronika-listed-title"),
            date_text=fields.get("kronika-listed-date"),
            lead_text=fields.get("kronika-listed-lead"),
        )
        if url
        else None
    )
    about = {record.headers.get("warc-concurrent-to"), record.headers.get("warc-refers-to")}
    for position, (page, number) in enumerate(waiting):
        if page.warc_record_id in about:
            known = msgspec.structs.replace(page, listed=listed, record_id=known_id, joined_id=joined_id)
            waiting[position] = known, number
    for position in range(max(0, len(revisits) - LOOK_AHEAD), len(revisits)):
        revisit = revisits[position]
        if revisit.page.warc_record_id in about:
            known = msgspec.structs.replace(
                revisit.page, listed=listed, record_id=known_id, joined_id=joined_id
            )
            revisits[position] = msgspec.structs.replace(revisit, page=known)


# ---------------------------------------------------------------- revisits


def _revisit_page(
    record: ArchiveRecord,
    origin: Origin,
    report: Report,
    index: RevisitIndex,
    read_place: Callable[[Place], ArchiveRecord | None],
) -> Page | Skip | None:
    """The page of a revisit record; None when it has to wait for `resolve_revisits`."""
    message = parse_message(record.block or b"")
    if message is not None and message.status != 304:
        if message.status not in WHOLE:
            return Skip(f"http_{message.status // 100}xx")
        media_type = message.media_type
        if media_type not in _HTML_TYPES and media_type not in _SNIFFED_TYPES:
            return Skip("unsupported_type", media_type)
    headers = message.headers if message is not None else {}
    template = Page(
        body=b"",
        url=record.uri,
        content_type=headers.get("content-type") or None,
        captured_at=find_moment(record.headers.get("warc-date")),
        source=origin.source,
        path=origin.path,
        http_status=message.status if message is not None and message.status != 304 else None,
        warc_file=origin.warc_file,
        warc_record_id=record.headers.get("warc-record-id"),
        warc_offset=record.offset,
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
    )
    refers_to = record.headers
    revisit = Revisit(
        page=template,
        digest=normalize_digest(refers_to.get("warc-payload-digest")),
        refers_to=refers_to.get("warc-refers-to"),
        target=bare_uri(refers_to.get("warc-refers-to-target-uri")) or record.uri,
        target_date=refers_to.get("warc-refers-to-date"),
    )
    for place in index.find(revisit):
        original = read_place(place)
        if original is not None and is_original(original, revisit):
            return merge_revisit(revisit, make_page(original, place.origin))
    report.revisits.append(revisit)
    return None


def is_original(record: ArchiveRecord, revisit: Revisit) -> bool:
    """Whether a record is what a revisit refers to."""
    if record.type not in ("response", "resource"):
        return False
    headers = record.headers
    if revisit.refers_to and headers.get("warc-record-id") == revisit.refers_to:
        return True
    if revisit.target_date and (record.uri, headers.get("warc-date")) == (
        revisit.target,
        revisit.target_date,
    ):
        return True
    return revisit.digest is not None and payload_digest_of(record) == revisit.digest


def keys_of_record(record: ArchiveRecord) -> Iterator[int]:
    """Hashes of what a revisit may name this record by."""
    headers = record.headers
    return _keys(
        payload_digest_of(record), headers.get("warc-record-id"), record.uri, headers.get("warc-date")
    )


def payload_digest_of(record: ArchiveRecord) -> str | None:
    """The digest of a record's payload, as `Page.payload_digest`."""
    stated = normalize_digest(record.headers.get("warc-payload-digest"))
    if stated or record.block is None:
        return stated
    message = parse_message(record.block) if record.type == "response" else None
    return digest_of(undo_transfer(message) if message else record.block)


def merge_revisit(revisit: Revisit, original: Page | Skip) -> Page | Skip:
    """The page of a revisit: its own time, place and headers, with the original's body."""
    if isinstance(original, Skip):
        return original
    page = revisit.page
    return msgspec.structs.replace(
        page,
        body=original.body,
        is_cut=original.is_cut,
        content_type=page.content_type or original.content_type,
        http_status=page.http_status or original.http_status,
        payload_digest=revisit.digest or original.payload_digest,
        etag=page.etag or original.etag,
        last_modified=page.last_modified or original.last_modified,
    )
