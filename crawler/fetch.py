"""One page fetched for `kronika inspect`, by the rules of a crawl: robots.txt, a named client, limits; no more."""

from __future__ import annotations

import urllib.error
import urllib.request
from datetime import UTC, datetime
from urllib.parse import urljoin

from protego import Protego

from crawler.digests import digest
from crawler.errors import BlockedError, UsageError
from crawler.items import Page
from crawler.settings import USER_AGENT
from crawler.sources.http import decode_content
from crawler.urls import absolute_url

TIMEOUT = 30.0
"""Seconds for each answer."""
LARGEST = 20 * 1024 * 1024
"""Bytes of a page that are read at most, as in a crawl."""


def fetch_page(url: str) -> Page:
    """The page at an address, content coding undone; raises UsageError (bad or unreachable address, refused by
    robots.txt) or BlockedError (401, 403, 429, 503)."""
    address = absolute_url(url, None)
    if address is None or not address.startswith(("http://", "https://")):
        raise UsageError(f"{url}: not an address of a page")
    if not _may_fetch(address):
        raise UsageError(f"{address}: robots.txt does not allow it")
    status, final_url, headers, payload = _get(address)
    if status in (401, 403, 429, 503):
        raise BlockedError(f"{address}: the host answers {status}")
    return Page(
        body=decode_content(payload, headers.get("content-encoding")),
        url=final_url,
        content_type=headers.get("content-type"),
        captured_at=datetime.now(UTC).replace(microsecond=0),
        source="live",
        http_status=status,
        payload_digest=digest(payload),
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
    )


def _may_fetch(url: str) -> bool:
    try:
        status, _, _, payload = _get(urljoin(url, "/robots.txt"))
    except UsageError:
        return True  # RFC 9309, 2.3.1.3: an unreachable host will say so itself in a moment
    if status >= 500:
        return False  # RFC 9309, 2.3.1.4: a server error counts as full disallow
    return status >= 400 or bool(Protego.parse(payload.decode("utf-8", "replace")).can_fetch(url, USER_AGENT))


def _get(url: str) -> tuple[int, str, dict[str, str], bytes]:
    """(status, final address, headers by lower-case name, payload as transferred)."""
    request = urllib.request.Request(url, headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"})
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            payload = answer.read(LARGEST + 1)
            result = answer.status, answer.url, answer.headers, payload
    except urllib.error.HTTPError as error:
        with error:
            result = error.code, url, error.headers, error.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise UsageError(f"{url}: {getattr(error, 'reason', error)}") from error
    status, final_url, headers, payload = result
    if len(payload) > LARGEST:
        raise UsageError(f"{url}: more than {LARGEST} bytes")
    return status, final_url, {name.lower(): value for name, value in headers.items()}, payload
