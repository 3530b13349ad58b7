"""The page of one archive record, by its media type and status; must not know other records."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

import msgspec
from msgspec import Struct

from crawler.digests import digest, normalize_digest
from crawler.feed_marks import find_kind
from crawler.items import Page
from crawler.sources.discover import printable
from crawler.sources.http import (
    Message,
    TooLargeError,
    decode_content,
    decoded_body,
    find_http_moment,
    is_cut,
    media_type_of,
    parse_message,
    undo_transfer,
)
from crawler.sources.link_header import find_link
from crawler.sources.moments import find_moment
from crawler.sources.records import ArchiveRecord
from crawler.sources.report import Skipped
from crawler.sources.wacz import PACKAGE_END
from crawler.sources.wayback_wrap import restore, unwrap
from crawler.urls import host_of, split_wayback_url

ArchiveSource = Literal["warc", "arc", "wacz"]

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_SNIFFED_TYPES = frozenset({None, "text/plain", "application/xml", "text/xml", "application/octet-stream"})
"""Types under which HTML pages are found, too: the content decides."""
_SNIFFED_WORDS = re.compile(r"html?\b|\b(?:x-)?(?:httpd-)?(?:php\d?|asp|jsp|cgi|perl)\b|unk(?:nown)?\b")
"""In types that old servers made up: after HTML itself (`text/x-server-parsed-html`, `application/vnd.wap.xhtml+xml`),
after the program that writes it (`application/x-httpd-php`), or after not knowing (`content/unknown`)."""
_HTML_BEGIN = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?>.{0,2000}?-->)\s*)*+<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.I | re.S,
)
"""Each comment ends at the first `-->`: were it free to end at a later one, a row of thirty would take for ever."""


_JSON_FEED_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{[^{}]{0,500}jsonfeed\.org/version/", re.I)

_BEGIN = 4096
"""Bytes, codings included, by which a page is told: they hold what stands before its first element."""


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
        """Name of the archive file, without folders; of one in a package in a package behind the name of that: all of them may
        be called alike."""
        names = self.entry.split(PACKAGE_END) if self.entry else [self.file]
        return printable(PACKAGE_END.join(name.rpartition("/")[2] for name in names))

    @property
    def label(self) -> str:
        """The archive in reports."""
        return f"{self.path}!{self.entry}" if self.entry else self.path

    def place_of(self, record: ArchiveRecord) -> Skipped:
        """Where a record is that is no page."""
        moment = find_moment(record.headers.get("warc-date"))
        return Skipped(self.path, self.warc_file, record.offset, record.uri, moment)


WHOLE = (200, 203)
"""Statuses whose body is the page: that of 206 is a part of it, the others have none."""


class Skip(Struct, frozen=True):
    """Why a capture is no page."""

    reason: str
    media_type: str | None = None


def make_page(record: ArchiveRecord, origin: Origin) -> Page | Skip:
    """The page of a response, resource or conversion record; a feed is one that names other pages."""
    scheme = (record.uri or "").partition(":")[0].lower()
    if scheme not in ("http", "https", "ftp", "file"):
        return Skip("not_http")
    if record.block is None:
        return Skip("too_large")
    if "warc-segment-number" in record.headers:
        return Skip("segmented")
    record_type = record.headers.get("content-type", "")
    is_http = media_type_of(record_type) == "application/http"
    message = parse_message(record.block) if is_http or record.type == "response" else None
    if message is None:
        # Not HTTP: a resource, or a record that holds the bare file, as those of old ARC files and of HTTP/0.9 do
        if is_http and not looks_like_html(record.block):
            return Skip("http_invalid")
        message = Message(0, {"content-type": "" if is_http else record_type}, record.block)
    elif message.status not in WHOLE:
        return Skip(f"http_{message.status // 100}xx")
    content_type = message.headers.get("content-type") or None
    media_type = media_type_of(content_type)
    is_text = record.type == "conversion" and not is_http and media_type in ("text/plain", None)
    if not may_hold_page(media_type) and not _begins_as_page(message):
        return Skip("unsupported_type", media_type)
    payload = undo_transfer(message)
    try:
        body = decode_content(payload, message.headers.get("content-encoding"))
    except TooLargeError:
        return Skip("too_large")
    if is_text:
        content_type = content_type or "text/plain"
    elif media_type not in HTML_TYPES and not looks_like_feed(body):
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
        payload_digest=normalize_digest(record.headers.get("warc-payload-digest")) or digest(payload),
        etag=message.headers.get("etag"),
        last_modified=message.headers.get("last-modified"),
        is_cut="warc-truncated" in record.headers or is_cut(message, body),
    )
    if source := record.headers.get("warc-source-uri"):
        page = msgspec.structs.replace(page, body=restore(page.body, source))
    # Somebody may have crawled the Wayback Machine
    return unwrap(page) if split_wayback_url(page.url or "") else as_memento(page, message)


def as_memento(page: Page, message: Message) -> Page:
    """The page as its answer says that it is a memento of an address elsewhere (RFC 7089, 2.1.1 and 2.2.1), whatever its own is.
    (Wikis have such of their own pages.)"""
    moment = find_http_moment(message.headers.get("memento-datetime"))
    original = find_link(message.headers.get("link"), "original") if moment else None
    is_elsewhere = host_of(original) not in (None, host_of(page.url))
    if original is None or not is_elsewhere or not original.startswith(("http://", "https://")):
        return page
    return msgspec.structs.replace(page, url=original, memento_url=page.url, captured_at=moment)


def may_hold_page(media_type: str | None) -> bool:
    """Whether an HTML page may stand under a media type."""
    return media_type in HTML_TYPES or media_type in _SNIFFED_TYPES or is_made_up(media_type or "")


@lru_cache(maxsize=256)
def is_made_up(media_type: str) -> bool:
    """Whether a media type is one of those that servers have made up for pages."""
    return _SNIFFED_WORDS.search(media_type) is not None


def _begins_as_page(message: Message) -> bool:
    """Whether a body begins as a page or feed under the type of something else: a crawl goes by what it is given, and its
    archive has to give the same."""
    begin = msgspec.structs.replace(message, body=message.body[:_BEGIN])
    try:
        body = decoded_body(begin)
    except TooLargeError:
        return False
    return looks_like_html(body) or looks_like_feed(body)


def looks_like_html(body: bytes) -> bool:
    """Whether the bytes begin as an HTML page does, past blanks, comments and an XML declaration."""
    return _HTML_BEGIN.match(body, 0, 8192) is not None


def looks_like_feed(body: bytes) -> bool:
    """Whether the bytes begin as a feed or site map does: what such a list says dates articles as a list of links does."""
    root = find_kind(body)
    return _JSON_FEED_BEGIN.match(body) is not None if root is None else root != b"sitemapindex"
