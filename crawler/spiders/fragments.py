"""What a script puts below a list: pieces of HTML, bare or in JSON; must not fetch, nor judge what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from crawler.items import Listing, Page
from crawler.parsers.fields.page.list_addresses import position_of

_PAGE = re.compile(rb"(?i)<(?:html|head|body|title|frameset)\b")
_LINK = re.compile(r"(?i)<a\s")


def find_fragment(page: Page) -> Page | None:
    """The piece of a list that an answer is; None for a page of its own, and for data without links."""
    body = page.body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if body[:1] in (b"{", b"["):
        try:
            pieces = list(_pieces(msgspec.json.decode(body)))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        if not pieces:
            return None
        return msgspec.structs.replace(
            page, body="\n".join(pieces).encode("utf-8", "replace"), content_type="text/html; charset=utf-8"
        )
    return page if body and not _PAGE.search(body) and b"<" in body else None


def _pieces(data: object) -> Iterator[str]:
    if isinstance(data, str):
        if _LINK.search(data):
            yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _pieces(value)
    elif isinstance(data, list):
        for value in data:
            yield from _pieces(value)


def count_on(listing: Listing, url: str) -> Listing:
    """The piece of a list with the address of the next, counted on from its own where it names none: one more, or as many
    entries further on as it has."""
    at = position_of(url)
    if listing.next_url or not listing.items or at is None or not at.name:
        return listing
    number = at.value + (len(listing.items) if at.is_offset else 1)
    parts = urlsplit(url)
    pairs = [
        (n, str(number) if n == at.name else v) for n, v in parse_qsl(parts.query, keep_blank_values=True)
    ]
    following = parts._replace(query=urlencode(pairs)).geturl()
    return msgspec.structs.replace(listing, next_url=following, is_next_guessed=True, is_next_scripted=False)
