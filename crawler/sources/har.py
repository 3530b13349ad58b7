"""Logs of browsers, HAR 1.2: the pages among the answers that they hold.

What the browser has shown stands there as text, whatever charset the page names; or as bytes, in base64. Programs may save
logs without contents.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator

import msgspec
from msgspec import Struct, field

from crawler.digests import digest
from crawler.items import Page
from crawler.sources.http import MAX_BODY, Message, media_type_of
from crawler.sources.moments import find_moment
from crawler.sources.pages import HTML_TYPES, WHOLE, Skip, looks_like_feed, looks_like_html, may_hold_page
from crawler.sources.report import Report, Skipped
from crawler.sources.requests import REASON

MAX_LOG = 256 << 20
"""Longest log that is read, in bytes: it holds all pictures and scripts that a browser has loaded meanwhile."""
_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"log\"\s*:\s*\{")


class _Header(Struct):
    name: str = ""
    value: str = ""


class _Content(Struct):
    mime_type: str = field(name="mimeType", default="")
    text: str | None = None
    encoding: str | None = None


class _Request(Struct):
    url: str
    method: str = "GET"


class _Response(Struct):
    status: int
    content: _Content
    headers: list[_Header] = []


class _Entry(Struct):
    request: _Request
    response: _Response
    started: str = field(name="startedDateTime", default="")


class _Log(Struct):
    entries: list[msgspec.Raw]


class _File(Struct):
    log: _Log


_FILE = msgspec.json.Decoder(_File)
_ENTRY = msgspec.json.Decoder(_Entry)


def looks_like_har(body: bytes) -> bool:
    """Whether the bytes begin as a log does."""
    return _BEGIN.match(body) is not None and b'"entries"' in body


def read_har(body: bytes, path: str, report: Report, *, is_named: bool) -> Iterator[Page]:
    """The pages of a log in order; the other answers are counted in the report, as is the file where it cannot be read."""
    try:
        entries = _FILE.decode(body.removeprefix(b"\xef\xbb\xbf")).log.entries
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        report.fail(path, "damaged_file", f"log of a browser: {error}")
        return
    if not entries:
        report.reject(path, "a log of a browser without answers", is_named=is_named)
    for number, raw in enumerate(entries):
        try:
            entry = _ENTRY.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            report.skip("http_invalid", Skipped(path, detail=f"entry {number}"))
            continue
        made = _page_of(entry, path)
        if isinstance(made, Page):
            report.pages += 1
            yield made
        else:
            url, moment = entry.request.url, find_moment(entry.started)
            report.skip(made.reason, Skipped(path, url=url, retrieved_at=moment), made.media_type)


def _page_of(entry: _Entry, path: str) -> Page | Skip:
    request, response = entry.request, entry.response
    if not request.url.lower().startswith(("http://", "https://")):
        return Skip("not_http")
    if request.method.upper() != "GET":
        return Skip(REASON)
    if response.status not in WHOLE:
        return Skip(f"http_{response.status // 100}xx")
    message = Message(response.status, {one.name.lower(): one.value for one in response.headers}, b"")
    media_type = media_type_of(response.content.mime_type) or message.media_type
    if not may_hold_page(media_type):
        return Skip("unsupported_type", media_type)
    body, charset = _body_of(response.content)
    if not body:
        return Skip("no_content")
    if len(body) > MAX_BODY:
        return Skip("too_large")
    if media_type not in HTML_TYPES and not looks_like_feed(body):
        if not looks_like_html(body):
            return Skip("unsupported_type", media_type or "unknown")
        media_type = "text/html"
    stated = message.headers.get("content-type") or response.content.mime_type
    return Page(
        body=body,
        url=request.url.partition("#")[0],
        content_type=f"{media_type}; charset={charset}" if charset else stated or media_type,
        captured_at=find_moment(entry.started),
        source="html",
        path=path,
        http_status=response.status,
        payload_digest=digest(body),
        etag=message.headers.get("etag"),
        last_modified=message.headers.get("last-modified"),
    )


def _body_of(content: _Content) -> tuple[bytes, str | None]:
    """The bytes of an answer, and their charset where they were made of text."""
    text = content.text or ""
    if (content.encoding or "").lower() != "base64":
        return text.encode("utf-8", "replace"), "utf-8"
    try:
        return b64decode(text), None
    except (binascii.Error, ValueError):
        return b"", None
