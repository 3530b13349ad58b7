"""Files that hold the answer of a server as it came, its head before the page: `curl -i`, `wget --save-headers`."""

from __future__ import annotations

from crawler.sources.http import (
    Message,
    TooLargeError,
    decode_content,
    find_http_moment,
    is_cut,
    parse_message,
    undo_transfer,
)
from crawler.sources.mhtml import SavedPage
from crawler.sources.pages import WHOLE, looks_like_html, may_hold_page

_MOST_HEADS = 20
"""Redirects that a tool follows, each of which may have left its head before that of the page."""


def find_answer(content: bytes) -> Message | None:
    """The answer that a file begins with, the last one where several heads follow each other; None where it is another's."""
    found: Message | None = None
    for _ in range(_MOST_HEADS):
        message = parse_message(content)
        if message is None or not message.headers:
            break
        found, content = message, message.body
    return found


def read_answer(message: Message) -> SavedPage | str:
    """The page of an answer; or why it is none, as for a record of an archive."""
    if message.status not in WHOLE:
        return f"http_{message.status // 100}xx"
    try:
        body = decode_content(undo_transfer(message), message.headers.get("content-encoding"))
    except TooLargeError:
        return "too_large"
    is_html = message.media_type in ("text/html", "application/xhtml+xml")
    if not is_html and not (may_hold_page(message.media_type) and looks_like_html(body)):
        return "unsupported_type"
    return SavedPage(
        body,
        None,
        message.headers.get("content-type") or "text/html",
        find_http_moment(message.headers.get("date")),
        is_cut=is_cut(message, body),
    )
