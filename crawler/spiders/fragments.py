"""What a script puts below a list: pieces of HTML, bare or in JSON; must not fetch, nor judge what they hold."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from crawler.items import Listing, Page
from crawler.parsers.fields.lists.data_entries import entry_in
from crawler.parsers.fields.page.list_addresses import position_of
from crawler.parsers.fields.page.script_data import nodes_in

_PAGE = re.compile(rb"(?i)<(?:html|head|body|title|frameset)\b")
_LINK = re.compile(r"(?i)<a\s")
_TEMPLATE = re.compile(rb"</?template\b[^>]{0,200}>")
_CALL = re.compile(
    rb"(?:/\*.{0,40}?\*/\s*)?(?:typeof\s+([\w$.]{1,80})\s*===?\s*['\"]function['\"]\s*&&\s*)?[\w$.]{1,80}\(\s*(?=[\[{])"
)
"""How data begins that is sent as the call of a function (JSONP): Express asks first whether there is that function."""


def find_fragment(page: Page) -> Page | None:
    """The piece of a list that an answer is; None for a page of its own, and for data without links."""
    body = bare_data(page.body)
    if body[:1] in (b"{", b"["):
        try:
            data = msgspec.json.decode(body)
            pieces = list(_pieces(data)) or list(filter(None, map(_card_of, nodes_in(data))))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        if not pieces:
            return None
        return msgspec.structs.replace(
            page, body="\n".join(pieces).encode("utf-8", "replace"), content_type="text/html; charset=utf-8"
        )
    if b"<turbo-stream" in body:  # what it has for the page stands in templates
        page = msgspec.structs.replace(
            page, body=_TEMPLATE.sub(b"", body), content_type="text/html; charset=utf-8"
        )
    return page if body and not _PAGE.search(body) and b"<" in body else None


def bare_data(body: bytes) -> bytes:
    """What an answer holds, without what comes before it and the call that it may stand in."""
    body = body.lstrip(b"\xef\xbb\xbf \t\r\n")
    called = _CALL.match(body)
    return body if called is None else body[called.end() :].rpartition(b")")[0]


def _pieces(data: object) -> Iterator[str]:
    """The strings of data that are HTML with links, and the members of lists that have a title, an address and a day, as a
    list would show them: HTML within such a one is the text of an entry."""
    if isinstance(data, str):
        if _LINK.search(data):
            yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _pieces(value)
    elif isinstance(data, list):
        for value in data:
            card = _card_of(value) if isinstance(value, dict) else None
            if card is not None:
                yield card
            else:
                yield from _pieces(value)


def _card_of(node: Mapping[str, Any]) -> str | None:
    said = entry_in(node, "data")
    if not (said.title and said.day and said.addresses):
        return None
    url, name, moment = map(html.escape, (said.addresses[0], said.title, said.day))
    return f'<li><h3><a href="{url}">{name}</a></h3><time datetime="{moment}">{moment[:10]}</time></li>'


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
