"""Revisit records and their originals: how one names the other, where originals stand; reads no files itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct

from crawler.digests import digest, normalize_digest
from crawler.items import Page
from crawler.sources.http import parse_message, undo_transfer
from crawler.sources.moments import find_moment
from crawler.sources.pages import WHOLE, Origin, Skip, may_hold_page
from crawler.sources.records import ArchiveRecord, bare_uri, is_digest_of
from crawler.sources.report import Revisit
from crawler.sources.wayback_wrap import unwrap
from crawler.urls import split_wayback_url


class Place(Struct, frozen=True):
    """Where a record stands."""

    origin: Origin
    offset: int


class RevisitIndex:
    """Where the pages are that revisits may refer to: positions, no bodies. One a process, for all its files.

    Holds the latest `limit` keys, three a page (about 100 bytes each); a revisit of anything older stays in
    `Report.revisits` for `resolve_revisits`.
    """

    def __init__(self, limit: int = 300_000) -> None:
        self._limit = limit
        self._places: dict[int, Place] = {}

    def add(self, page: Page, record: ArchiveRecord, origin: Origin) -> None:
        """Remember where a page's record is."""
        if page.warc_offset is None:
            return
        place = Place(origin, page.warc_offset)
        # hashes instead of texts save memory; a chance hit is found out when the record is read
        digests = {page.payload_digest, stated_digest(record)}
        date = record.headers.get("warc-date")
        for key in map(hash, _keys(digests, page.warc_record_id, page.url, date)):
            self._places.pop(key, None)
            self._places[key] = place
        while len(self._places) > self._limit:
            del self._places[next(iter(self._places))]

    def find(self, revisit: Revisit) -> Iterator[Place]:
        """Places where the original may be, the one it names by id first."""
        for key in keys_of(revisit):
            if (place := self._places.get(hash(key))) is not None:
                yield place


def _keys(
    digests: Iterable[str | None], record_id: str | None, url: str | None, date: str | None
) -> Iterator[str]:
    if record_id:
        yield f"id {_bare_id(record_id)}"
    if url and date:
        yield f"capture {date} {url}"
    yield from (f"digest {digest}" for digest in digests if digest)


def _bare_id(record_id: str) -> str:
    """An id without the `<>` that some writers leave out where they refer to it."""
    return record_id.strip("<> ")


def stated_digest(record: ArchiveRecord) -> str | None:
    """The digest of the payload that a record states, of whatever algorithm: as `normalize_digest`, else as it stands.

    None for what tells no payload from another: what a writer puts where it has no digest, and the digest of nothing, which
    wget writes into all revisit records.
    """
    stated = (record.headers.get("warc-payload-digest") or "").strip()
    algorithm, _, value = stated.rstrip("=").partition(":")
    if len(value) < _SHORTEST_DIGEST or len(set(value)) == 1 or is_digest_of(stated, b""):
        return None
    is_base64 = value not in (value.upper(), value.lower())  # in which both cases differ
    return normalize_digest(stated) or f"{algorithm.casefold()}:{value if is_base64 else value.casefold()}"


_SHORTEST_DIGEST = 16
"""Characters of a digest, of the shortest in use (64 bits) in hexadecimal; MD5 has 22 in base64. Words have fewer."""


def keys_of(revisit: Revisit) -> Iterator[str]:
    """What a revisit names its original by, as texts."""
    return _keys((revisit.digest,), revisit.refers_to, revisit.target, revisit.target_date)


def read_revisit(record: ArchiveRecord, origin: Origin) -> Revisit | Skip:
    """What a revisit record says, and what it names its original by."""
    message = parse_message(record.block or b"")
    if message is not None and message.status != 304:
        if message.status not in WHOLE:
            return Skip(f"http_{message.status // 100}xx")
        media_type = message.media_type
        if not may_hold_page(media_type):
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
    return Revisit(
        page=template,
        digest=stated_digest(record),
        refers_to=refers_to.get("warc-refers-to"),
        target=bare_uri(refers_to.get("warc-refers-to-target-uri")) or record.uri,
        target_date=refers_to.get("warc-refers-to-date"),
    )


def is_original(record: ArchiveRecord, revisit: Revisit) -> bool:
    """Whether a record is what a revisit refers to."""
    if record.type not in ("response", "resource"):
        return False
    headers = record.headers
    if revisit.refers_to and _bare_id(headers.get("warc-record-id", "")) == _bare_id(revisit.refers_to):
        return True
    if revisit.target_date and (record.uri, headers.get("warc-date")) == (
        revisit.target,
        revisit.target_date,
    ):
        return True
    return revisit.digest is not None and revisit.digest in (stated_digest(record), payload_digest_of(record))


def keys_of_record(record: ArchiveRecord) -> Iterator[str]:
    """What a revisit may name this record by."""
    headers = record.headers
    digests = {payload_digest_of(record), stated_digest(record)}
    return _keys(digests, headers.get("warc-record-id"), record.uri, headers.get("warc-date"))


def payload_digest_of(record: ArchiveRecord) -> str | None:
    """The digest of a record's payload, as `Page.payload_digest`."""
    stated = normalize_digest(record.headers.get("warc-payload-digest"))
    if stated or record.block is None:
        return stated
    message = parse_message(record.block) if record.type == "response" else None
    return digest(undo_transfer(message) if message else record.block)


def merge_revisit(revisit: Revisit, original: Page | Skip) -> Page | Skip:
    """The page of a revisit: its own time, place and headers, with the original's body."""
    if isinstance(original, Skip):
        return original
    page = revisit.page
    merged = msgspec.structs.replace(
        page,
        body=original.body,
        is_cut=original.is_cut,
        content_type=page.content_type or original.content_type,
        http_status=page.http_status or original.http_status,
        payload_digest=normalize_digest(revisit.digest) or original.payload_digest,
        etag=page.etag or original.etag,
        last_modified=page.last_modified or original.last_modified,
    )
    return unwrap(merged) if split_wayback_url(merged.url or "") else merged
