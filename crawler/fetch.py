"""One page fetched for `kronika inspect`, by the rules of a crawl: robots.txt, a named client, limits; no more."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from crawler.digests import digest
from crawler.errors import BlockedError, UsageError
from crawler.items import Page
from crawler.middlewares.robots import RobotsRules
from crawler.settings import USER_AGENT
from crawler.sources.http import TooLargeError, decode_content
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
    _require_allowed(address)
    status, final_url, headers, payload = _get(address, _PAGES)
    if status in (401, 403, 429, 503):
        raise BlockedError(f"{address}: the host answers {status}")
    try:
        body = decode_content(payload, headers.get("content-encoding"))
    except TooLargeError as error:
        raise UsageError(f"{address}: {error}") from error
    return Page(
        body=body,
        url=final_url,
        content_type=headers.get("content-type"),
        captured_at=datetime.now(UTC).replace(microsecond=0),
        source="live",
        http_status=status,
        payload_digest=digest(payload),
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
    )


def _require_allowed(url: str) -> None:
    if not _may_fetch(url):
        raise UsageError(f"{url}: robots.txt does not allow it")


def _may_fetch(url: str) -> bool:
    try:
        status, _, headers, payload = _get(urljoin(url, "/robots.txt"), _ROBOTS)
    except UsageError:
        return True  # RFC 9309, 2.3.1.3: an unreachable host will say so itself in a moment
    if status >= 400:
        return status < 500  # RFC 9309, 2.3.1.4: a server error counts as full disallow
    try:
        body = decode_content(payload, headers.get("content-encoding"))
    except TooLargeError:
        return True
    return RobotsRules(USER_AGENT, body).allows(url)


class _WebRedirects(urllib.request.HTTPRedirectHandler):
    """Redirects within the web: the library would follow those to FTP, too."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """The request that follows; raises UsageError where none may."""
        try:
            if not newurl.startswith(("http://", "https://")):
                raise UsageError(f"{req.full_url}: leads to {newurl}, which is no page")
            self.require(newurl)
        except UsageError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)

    def require(self, url: str) -> None:
        """Whether an address may be asked for: that of a robots.txt always."""


class _AllowedRedirects(_WebRedirects):
    """Those of them that robots.txt of where they lead to allows."""

    def require(self, url: str) -> None:
        """Raise UsageError where it does not."""
        _require_allowed(url)


_ROBOTS = urllib.request.build_opener(_WebRedirects)
_PAGES = urllib.request.build_opener(_AllowedRedirects)


def _get(url: str, opener: urllib.request.OpenerDirector) -> tuple[int, str, dict[str, str], bytes]:
    """(status, final address, headers by lower-case name, payload as transferred)."""
    request = urllib.request.Request(url, headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"})
    try:
        try:
            answer = opener.open(request, timeout=TIMEOUT)
        except urllib.error.HTTPError as error:
            answer = error  # an answer as any other
        with answer:
            payload = answer.read(LARGEST + 1)
    except (OSError, ValueError, http.client.HTTPException) as error:
        cause = getattr(error, "reason", error)  # of urllib's own errors
        told = (cause.strerror if isinstance(cause, OSError) else None) or f"{cause}"
        raise UsageError(f"{url}: {' '.join(told.split())}") from error  # it may quote what the host has sent
    if len(payload) > LARGEST:
        raise UsageError(f"{url}: more than {LARGEST} bytes")
    return answer.status, answer.url, {name.lower(): value for name, value in answer.headers.items()}, payload
