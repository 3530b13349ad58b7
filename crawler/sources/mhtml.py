"""Pages saved as one message, MHTML (RFC 2557): `.mhtml` of Chrome and Edge, `.mht` of Internet Explorer.

The page is one part, its pictures and frames are others; each has the address it came from as `Content-Location`. A page
that has neither may be the whole message.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message

from msgspec import Struct

from crawler.sources.http import find_http_moment

_HEADERS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*((?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+)",
)
_RELATED = re.compile(rb"^Content-Type:\s*multipart/related\b", re.I | re.M)
_ALONE = (
    re.compile(rb"^Content-Type:\s*text/html\b", re.I | re.M),
    re.compile(rb"^Content-Location:\s*https?://", re.I | re.M),
)
"""Internet Explorer writes a page that has no pictures as a message of no parts."""

_MOST_LINES = 20_000
"""Lines that may be borders of parts: Python's reader takes seconds for more, and pages have some hundred parts."""


class SavedPage(Struct, frozen=True):
    """The page of a message."""

    body: bytes
    url: str | None
    content_type: str
    saved_at: datetime | None
    """UTC."""
    is_cut: bool = False
    """Whether it is known to break off."""


def looks_like_mhtml(body: bytes) -> bool:
    """Whether the bytes begin with the headers of a message of related parts, or of a page that tells its address."""
    match = _HEADERS.match(body, 0, 8192)
    if match is None:
        return False
    return _RELATED.search(match[1]) is not None or all(line.search(match[1]) for line in _ALONE)


def read_mhtml(body: bytes) -> SavedPage | None:
    """The page that the message was saved of; None when it has none that is whole, as a letter has none."""
    match = _HEADERS.match(body, 0, 8192)
    if match is None or body.count(b"\n--") > _MOST_LINES:
        return None
    try:
        message = message_from_bytes(body[match.start(1) :])
    except RecursionError:  # messages within messages, hundreds deep
        return None
    # of the same page in several forms the parts are in a part of its own
    parts = [part for part in message.walk() if not part.is_multipart()]
    own = _location(message, "Snapshot-Content-Location")
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    page = next((part for part in pages if own and _location(part) == own), pages[0] if pages else None)
    if page is None:
        return None
    is_cut = any(
        isinstance(defect, CloseBoundaryNotFoundDefect) for part in message.walk() for defect in part.defects
    )
    url = own or _location(page)
    content = page.get_payload(decode=True)
    if url is None or not isinstance(content, bytes) or (is_cut and page is parts[-1]):
        return None
    return SavedPage(content, url, str(page["Content-Type"]), find_http_moment(str(message["Date"])))


def _location(part: Message, name: str = "Content-Location") -> str | None:
    """A web address out of a header, which may be folded."""
    value = "".join(str(part.get(name) or "").split())
    return value if value.lower().startswith(("http://", "https://")) else None
