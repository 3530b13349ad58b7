"""What an archive's answer to the request for a memento is, and the response as it was captured; no network.

An archive replays what it captured with the captured status, and marks it with `Memento-Datetime` (RFC 7089);
without that mark the answer is the archive's own: a redirect to the nearest capture, an error, a refusal.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal
from urllib.parse import quote, urljoin, urlsplit

from msgspec import Struct
from w3lib.url import safe_url_string

from crawler.digests import is_stated_of
from crawler.sources.cdx import is_exclusion, parse_timestamp
from crawler.sources.http import (
    Message,
    TooLargeError,
    decode_content,
    ends_as_page,
    find_http_moment,
    is_cut,
)
from crawler.sources.wayback_wrap import leads_through
from crawler.spiders.refusals import is_challenge
from crawler.text import find_number
from crawler.urls import absolute_url, canonical_url, host_of

Kind = Literal[
    "ok",
    "redirected",
    "nearest",
    "archived_error",
    "excluded",
    "blocked",
    "missing",
    "unplayable",
    "rate_limited",
    "server_error",
]
"""What came of a request:

ok              the page as captured
redirected      the captured answer was a redirect; `location` is where the archive has its target
nearest         the archive has no such capture to show and leads to another one of the address (`location`)
archived_error  the captured answer was an error of the site
excluded        the archive shows nothing of this address, at its owner's wish or for robots.txt
blocked         the archive refuses us
missing         the archive has no capture of the address
unplayable      the archive has a capture and cannot show it
rate_limited    too many requests, or the archive is busy and says for how long
server_error    an error of the archive
"""

TITLES = re.compile(rb"<title>\s*(?:Internet Archive )?Wayback Machine\s*</title>", re.I)
"""How pages of the Wayback Machine itself are titled; they come with status 200 at times."""
_AT_CRAWL_TIME = re.compile(rb"Got an HTTP 3\d\d response at crawl time")
_REPLAY = re.compile(r"/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)", re.S)
_SLASHES = re.compile(r"^(https?):/+", re.I)

_ORIGINAL = "x-archive-orig-"
_TRANSFER = frozenset(
    "connection content-encoding content-length keep-alive location proxy-connection te trailer transfer-encoding"
    " upgrade".split()
)
"""Headers that speak of one transfer, and those that are written anew."""


class Answer(Struct, frozen=True, kw_only=True):
    """An answer as it came; header names in lower case, of repeated ones the values joined by `, `."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes
    head: bytes
    """Status line and headers as sent."""
    request: bytes
    """Request line and headers."""
    fetched_at: datetime

    @property
    def is_delimited(self) -> bool:
        """Whether the answer has told its end; else the end of the connection was its own, or it has broken off."""
        return "content-length" in self.headers or "transfer-encoding" in self.headers

    @property
    def message(self) -> Message:
        """The answer as its readers take it, but that chunks are undone already."""
        headers = {name: value for name, value in self.headers.items() if name != "transfer-encoding"}
        return Message(status=self.status, headers=headers, body=self.body)


class Memento(Struct, frozen=True):
    """Which capture is meant: the archive's timestamp (as it writes it, 4 to 14 digits) and the captured address."""

    timestamp: str
    original: str


class Verdict(Struct, frozen=True, kw_only=True):
    """What an answer to the request for a memento is."""

    kind: Kind
    detail: str = ""
    location: Memento | None = None
    captured_at: datetime | None = None
    """When the archive says that it was captured; None when it does not say."""

    @property
    def is_captured(self) -> bool:
        """Whether the answer was captured from the site, and is not the archive's own."""
        return self.kind in ("ok", "redirected", "archived_error")


def is_capture(answer: Answer) -> bool:
    """Whether an archive marks an answer as captured: a captured 429 is no refusal of its own."""
    return "memento-datetime" in answer.headers


def is_refusal(answer: Answer) -> bool:
    """Whether an archive asks to be left alone for a while."""
    is_busy = answer.status == 503 and "retry-after" in answer.headers
    return not is_capture(answer) and (answer.status == 429 or is_busy)


def memento_address(endpoint: str, memento: Memento) -> str:
    """Where an archive replays a capture as it was: `id_` keeps it from rewriting the page."""
    original = memento.original.replace("#", "%23")
    try:
        original = str(safe_url_string(original))
    except (ValueError, UnicodeError):  # such as an unclosed bracket in the host
        original = quote(original, safe=":/?&=%,;")
    return f"{endpoint}/web/{memento.timestamp}id_/{original}"


def captured_address(original: str) -> str:
    """The captured address without default port and fragment: old indexes write `:80` behind every host."""
    url = absolute_url(original, None) or original
    try:
        parts = urlsplit(url)
    except ValueError:  # such as an unclosed bracket in the host of a captured redirect
        return original
    return parts._replace(netloc=host_of(url) or parts.netloc, fragment="").geturl()


def find_memento(location: str, address: str, endpoint: str) -> Memento | None:
    """The memento that a Location header names; None when it leads out of the archive."""
    location = location.strip()
    try:
        # joining would take the second slash of `https://` out of a path
        is_path = location.startswith("/") and not location.startswith("//")
        origin = "/".join(address.split("/", 3)[:3])
        url = origin + location if is_path else urljoin(address, location)
    except ValueError:
        return None
    if host_of(url) != host_of(endpoint):
        return None
    path = url.partition("://")[2].partition("/")[2]
    prefix = urlsplit(endpoint).path.strip("/")
    match = _REPLAY.fullmatch("/" + path.removeprefix(prefix).lstrip("/"))
    if match is None:
        return None
    original = _SLASHES.sub(r"\1://", match[2])
    return Memento(match[1], original if "://" in original else f"http://{original}")


def judge(
    answer: Answer, asked: Memento, address: str, endpoint: str, index_digest: str | None = None
) -> Verdict:
    """What an answer to the request for a memento is; `index_digest` is what the index has of the payload, if anything."""
    captured_at = find_http_moment(answer.headers.get("memento-datetime"))
    error = answer.headers.get("x-archive-wayback-runtime-error", "")
    # not every archive marks captures, and sites show challenges and errors too: the payload tells whose they are
    if not is_capture(answer) and not has_payload(answer, index_digest):
        refusal = _judge_refusal(answer, asked, error)
        if refusal is not None:
            return refusal
    if 300 <= answer.status < 400 and answer.headers.get("location"):
        return _judge_redirect(answer, asked, address, endpoint, captured_at)
    if answer.status >= 400 or answer.status < 200:  # captured: all others are refusals
        return Verdict(kind="archived_error", detail=f"http_{answer.status}", captured_at=captured_at)
    if answer.status >= 300:
        return Verdict(kind="unplayable", detail=f"http_{answer.status}", captured_at=captured_at)
    return Verdict(kind="ok", captured_at=captured_at)


def _judge_refusal(answer: Answer, asked: Memento, error: str) -> Verdict | None:
    """What an answer that is no capture says; None when it looks like one (not every archive marks them)."""
    status = answer.status
    if is_refusal(answer):
        return Verdict(kind="rate_limited", detail=f"http_{status}")
    if error:
        name = error.rpartition("exception.")[2] or error
        if is_exclusion(error):
            return Verdict(kind="excluded", detail=name)
        if "NotInArchive" in error:
            return Verdict(kind="missing", detail=name)
        if status < 500:
            return Verdict(kind="unplayable", detail=name)
    if status >= 500 or status == 408:
        # some guards say that the service is unavailable
        is_closed = is_challenge(answer.message, asked.original)
        return Verdict(kind="blocked" if is_closed else "server_error", detail=f"http_{status}")
    if status == 451:
        return Verdict(kind="excluded", detail="http_451")
    if status in (401, 403):
        is_excluded = is_exclusion(_text(answer))
        return Verdict(kind="excluded" if is_excluded else "blocked", detail=f"http_{status}")
    if status in (404, 410):
        return Verdict(kind="missing", detail=f"http_{status}")
    if status >= 400:
        return Verdict(kind="unplayable", detail=f"http_{status}")
    if 200 <= status < 300:
        return _judge_own_page(answer, asked)
    return None


def _judge_own_page(answer: Answer, asked: Memento) -> Verdict | None:
    """Pages of the archive itself that come with status 200."""
    text = _text(answer)
    body = text.encode("latin-1", "replace")
    if _AT_CRAWL_TIME.search(body):
        return Verdict(kind="unplayable", detail="a page of the archive about a redirect")
    if TITLES.search(body):
        if is_exclusion(text):
            return Verdict(kind="excluded", detail="said by a page of the archive")
        return Verdict(kind="unplayable", detail="a page of the archive instead")
    if is_challenge(answer.message, asked.original):  # who guards an archive asks it of whatever is fetched
        return Verdict(kind="blocked", detail="challenge")
    return None


def _judge_redirect(
    answer: Answer, asked: Memento, address: str, endpoint: str, captured_at: datetime | None
) -> Verdict:
    location = answer.headers["location"]
    target = find_memento(location, address, endpoint) or _unrewritten(location, asked, endpoint)
    is_own = "x-archive-redirect-reason" in answer.headers
    if target is not None and captured_at is None:
        # not every archive marks captures: another time of the same address is its own redirect
        is_own = is_own or _same_page(target.original, asked.original)
    if is_own and captured_at is None:
        return Verdict(kind="nearest" if target else "unplayable", detail="nearest", location=target)
    return Verdict(
        kind="redirected", detail=f"http_{answer.status}", location=target, captured_at=captured_at
    )


def _unrewritten(location: str, asked: Memento, endpoint: str) -> Memento | None:
    """The target of a captured Location header that the archive has handed on as it was."""
    try:
        url = urljoin(asked.original, location.strip())
    except ValueError:
        return None
    is_elsewhere = url.startswith(("http://", "https://")) and host_of(url) != host_of(endpoint)
    return Memento(asked.timestamp, url) if is_elsewhere else None


def _same_page(one: str, other: str) -> bool:
    """Whether an index files two addresses as one: scheme, `www.` and a slash at the end make no difference."""

    def form(url: str) -> str:
        return canonical_url(url).partition("://")[2].removeprefix("www.").rstrip("/").lower()

    return form(one) == form(other)


def has_payload(answer: Answer, index_digest: str | None) -> bool:
    """Whether an answer carries what the index has for this capture, as it came or with its coding undone."""
    if index_digest is None or not answer.body:
        return False
    return any(is_stated_of(index_digest, body) for body in (answer.body, _text(answer).encode("latin-1")))


def _text(answer: Answer) -> str:
    try:
        return decode_content(answer.body, answer.headers.get("content-encoding")).decode("latin-1")
    except TooLargeError:
        return ""


def _length_of(payload: bytes, answer: Answer) -> int:
    """The length of a payload; as the site stated it where the archive has less than that of a page, which readers are to see."""
    stated = find_number(answer.headers.get(f"{_ORIGINAL}content-length")) or 0
    is_packed = "content-encoding" in answer.headers or f"{_ORIGINAL}content-encoding" in answer.headers
    return len(payload) if is_packed or ends_as_page(payload) else max(stated, len(payload))


def is_broken_off(answer: Answer, index_digest: str | None) -> bool:
    """Whether a capture has broken off on its way, as far as anything tells: what is packed ends too early; or its payload is
    not that of the index, and nothing came, or nothing but the end of the connection was its end. Raises TooLargeError."""
    body = decode_content(answer.body, answer.headers.get("content-encoding"))
    if not is_cut(answer.message, body):
        is_ended = answer.is_delimited or ends_as_page(body)
        if index_digest is None or (body and is_ended):
            return False
    return not any(is_stated_of(index_digest, content) for content in (answer.body, body))


def is_rewritten(answer: Answer, memento: Memento) -> bool:
    """Whether the links of a capture lead through the archive, though `id_` asks for the page as it was."""
    return leads_through(_text(answer).encode("latin-1"), memento.timestamp)


def capture_moment(verdict: Verdict, memento: Memento) -> datetime | None:
    """When the page was captured: as the archive states it, else by the timestamp."""
    return verdict.captured_at or parse_timestamp(memento.timestamp.ljust(14, "0"))


def original_response(answer: Answer, location: str | None, index_digest: str | None) -> bytes:
    """The HTTP response as the site gave it, as far as the archive tells.

    Headers are those that the archive hands on as `X-Archive-Orig-…`, and `Content-Type`; the payload is the one
    whose digest the index has: as transferred (the site's own content coding), else with the coding of this
    transfer undone, unless that breaks off: readers are to see it. `location` is the captured address that a redirect
    leads to. Raises TooLargeError.
    """
    payload, coding = answer.body, answer.headers.get("content-encoding")
    if coding and not is_stated_of(index_digest, payload):
        content = decode_content(payload, coding)
        if not is_cut(answer.message, content):
            payload, coding = content, None
    elif not coding and payload.lstrip()[:1] != b"<":
        # handed on as the site has packed it, and only the captured headers say so
        coding = answer.headers.get(f"{_ORIGINAL}content-encoding")
    headers = [("Content-Type", answer.headers["content-type"])] if "content-type" in answer.headers else []
    originals = {n.removeprefix(_ORIGINAL): v for n, v in answer.headers.items() if n.startswith(_ORIGINAL)}
    for name, value in originals.items():
        if name not in _TRANSFER and name != "content-type":
            headers.append((name.title(), value))
    if not originals:  # an archive that hands headers on under their own names
        headers += [
            (name.title(), answer.headers[name])
            for name in ("etag", "last-modified")
            if name in answer.headers
        ]
    if location:
        headers.append(("Location", location))
    if coding:
        headers.append(("Content-Encoding", coding))
    headers.append(("Content-Length", str(_length_of(payload, answer))))
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}".rstrip()]
    lines += [f"{name}: {' '.join(value.split())}" for name, value in headers]
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + payload
