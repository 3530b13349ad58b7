"""Pages saved as one message, MHTML (RFC 2557): `.mhtml` of Chrome and Edge, `.mht` of Internet Explorer.

The page is one part, its pictures and frames are others; each has the address it came from as `Content-Location`.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect
from email.message import Message
from typing import cast

from msgspec import Struct

from crawler.sources.http import find_http_moment

_HEAD = re.compile(
    rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)*?Content-Type:\s*multipart/related\b", re.I
)

_MOST_LINES = 20_000
"""Lines that may be borders of parts: Python's reader takes seconds for more, and pages have some hundred parts."""


class SavedPage(Struct, frozen=True):
    """The page of a message."""

    body: bytes
    url: str | None
    content_type: str
    saved_at: datetime | None
    """UTC."""


def looks_like_mhtml(body: bytes) -> bool:
    """Whether the bytes begin with the headers of a message of related parts."""
    return _HEAD.match(body, 0, 8192) is not None


def read_mhtml(body: bytes) -> SavedPage | None:
    """The page that the message was saved of; None when it has none that is whole, as a letter has none."""
    if body.count(b"\n--") > _MOST_LINES:
        return None
    try:
        message = message_from_bytes(body)
    except RecursionError:  # messages within messages, hundreds deep
        return None
    if not message.is_multipart():
        return None
    parts = cast("list[Message]", message.get_payload())
    own = _location(message, "Snapshot-Content-Location")
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    page = next((part for part in pages if own and _location(part) == own), pages[0] if pages else None)
    if page is None:
        return None
    is_cut = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in message.defects)
    url = own or _location(page)
    content = page.get_payload(decode=True)
    if url is None or not isinstance(content, bytes) or (is_cut and page is parts[-1]):
        return None
    return SavedPage(content, url, str(page["Content-Type"]), find_http_moment(str(message["Date"])))


def _location(part: Message, name: str = "Content-Location") -> str | None:
    """A web address out of a header, which may be folded."""
    value = "".join(str(part.get(name) or "").split())
    return value if value.lower().startswith(("http://", "https://")) else None
