"""Files that hold the answer of a server as it came, its head before the page: `curl -i`, `wget --save-headers`."""

from __future__ import annotations

import re

from crawler.sources.http import (
    Message,
    TooLargeError,
    decoded_body,
    find_http_moment,
    is_cut,
    parse_message,
)
from crawler.sources.mhtml import SavedPage
from crawler.sources.pages import WHOLE, looks_like_html, may_hold_page

_MOST_HEADS = 20
"""Redirects that a tool follows, each of which may have left its head before that of the page."""
_HEAD = re.compile(
    rb"\s*HTTP/\d(?:\.\d)?[ \t]+\d{3}\b[^\r\n]*\r?\n(?:[\w!#$%&'*+.^`|~-]++:[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*+)*+\r?\n",
    re.I,
)
"""Status line, fields (RFC 9110, 5.1) and a blank line: texts and pages that begin with a line about an answer go on otherwise.
A proxy's answer to CONNECT has no fields at all."""


def find_answer(content: bytes) -> Message | None:
    """The answer that a file begins with, the last one where several heads follow each other; None where it is another's."""
    found: Message | None = None
    for _ in range(_MOST_HEADS):
        message = parse_message(content) if _HEAD.match(content) else None
        if message is None:
            break
        found, content = message, message.body
    return found if found is not None and found.headers else None


def read_answer(message: Message, *, may_be_text: bool) -> SavedPage | str:
    """The page of an answer; or why it is none, as for a record of an archive. The text of a page that stands there in its
    place counts where the file is named as one of a text."""
    if message.status not in WHOLE:
        return f"http_{message.status // 100}xx"
    try:
        body = decoded_body(message)
    except TooLargeError:
        return "too_large"
    content_type = message.headers.get("content-type") or "text/html"
    is_html = message.media_type in ("text/html", "application/xhtml+xml")
    is_markup = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    if may_be_text and (is_html or message.media_type == "text/plain") and not is_markup:
        content_type = ";".join(["text/plain", *content_type.split(";")[1:]])
    elif not is_html and not (may_hold_page(message.media_type) and looks_like_html(body)):
        return "unsupported_type"
    return SavedPage(
        body,
        None,
        content_type,
        find_http_moment(message.headers.get("date")),
        is_cut=is_cut(message, body),
    )
