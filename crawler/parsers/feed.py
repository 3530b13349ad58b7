"""Feeds to addresses; never a source of articles themselves.

Formats: RSS 2.0, RSS 1.0 (RDF), Atom (RFC 4287), pages of them (RFC 5005), JSON Feed 1 and 1.1. Broken XML is read as far
as it goes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from lxml import etree, html

from crawler.items import ListingItem
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.xml import base_of, is_ended, local_name, parse_xml
from crawler.text import normalize_text
from crawler.urls import absolute_url

_ENTRIES = ("item", "entry")
_DATES = ("pubdate", "published", "date", "issued", "updated")
_LEADS = ("description", "summary")
_FOLLOWING = ("next", "prev-archive")
"""Relations of the page after this one: in a feed of pages, and in one whose older entries stand in archives."""
_NAMES = ("guid", "id")
"""What feeds know an entry by, which is its address where it is one."""
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_JSON_VERSION = "jsonfeed.org/version/"


class Feed(NamedTuple):
    """The entries that name an address, in order, and the page of the feed that follows."""

    items: tuple[ListingItem, ...]
    next_url: str | None = None
    is_whole: bool = True
    """False when it breaks off, so that entries are missing."""
    is_counted: bool = False
    """Whether its system gives further pages of it by their number, without naming them."""


def parse_feed(body: bytes, url: str) -> Feed | None:
    """What a feed names; None when the bytes are no feed."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _parse_json(body, url)
    root = parse_xml(body)
    if root is None or local_name(root) not in ("rss", "rdf", "feed"):
        return None
    items = (_parse_entry(element, url) for element in root.iter() if local_name(element) in _ENTRIES)
    named = tuple(item for item in items if item is not None)
    return Feed(named, _find_next(root, url), is_ended(body, root), _is_wordpress(root))


def _is_wordpress(root: etree._Element) -> bool:
    """Whether WordPress wrote the feed: `<generator>https://wordpress.org/?v=6.1</generator>`."""
    heads = (element for child in root if local_name(child) == "channel" for element in child)
    return any(local_name(e) == "generator" and "wordpress.org/" in (e.text or "") for e in heads)


def _find_next(root: etree._Element, url: str) -> str | None:
    """The page that follows, as the feed itself and not one of its entries says."""
    heads = (root, *(child for child in root if local_name(child) == "channel"))
    links = [link for head in heads for link in head if local_name(link) == "link" and link.get("href")]
    for relation in _FOLLOWING:
        for link in links:
            if relation in (link.get("rel") or "").lower().split():
                return absolute_url(link.get("href"), base_of(link, url))
    return None


def _parse_json(body: bytes, url: str) -> Feed | None:
    try:
        feed = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    if not isinstance(feed, Mapping) or _JSON_VERSION not in str(feed.get("version")):
        return None
    entries = feed.get("items")
    items = (
        (_read_json(entry, url) for entry in entries if isinstance(entry, Mapping))
        if isinstance(entries, list)
        else ()
    )
    return Feed(
        tuple(item for item in items if item is not None), absolute_url(_text(feed.get("next_url")), url)
    )


def _read_json(entry: Mapping[str, Any], base: str) -> ListingItem | None:
    link = absolute_url(_text(entry.get("url")) or _address(_text(entry.get("id"))), base)
    if link is None:
        return None
    return ListingItem(
        url=link,
        title_text=_plain(_text(entry.get("title"))),
        date_text=_text(entry.get("date_published")),
        lead_text=_plain(_text(entry.get("summary"))),
    )


def _address(name: str | None) -> str | None:
    return name if name and name.startswith(("http://", "https://")) else None


def _text(value: Any) -> str | None:
    return normalize_text(value) or None if isinstance(value, str) else None


def _parse_entry(entry: etree._Element, base: str) -> ListingItem | None:
    fields: dict[str, str] = {}
    links: list[etree._Element] = []
    # what extensions call the title or text of a picture, say, stands beside the entry's own, at times before it
    for child in sorted(entry, key=lambda child: _is_foreign(child, entry)):
        name = local_name(child)
        if name == "link":
            links.append(child)
        elif name:
            fields.setdefault(name, normalize_text("".join(map(str, child.itertext()))))
    # counters of FeedBurner and Pheedo keep the address that they stand before
    found = (
        fields.get("origlink"),
        *_links_of(links, base),
        entry.get(_RDF_ABOUT),
        *(_address(fields.get(name)) for name in _NAMES),
    )
    link = next((url for text in found if text and (url := absolute_url(text, base))), None)
    if link is None:
        return None
    return ListingItem(
        url=link,
        title_text=_plain(fields.get("title")),
        date_text=_first(fields, _DATES),
        lead_text=_plain(_first(fields, _LEADS)),
    )


def _is_foreign(child: etree._Element, entry: etree._Element) -> bool:
    """Whether an element has another prefix than its entry: extensions have, and what is of no namespace has none."""
    return isinstance(child.tag, str) and child.prefix != entry.prefix


def _links_of(links: list[etree._Element], base: str) -> Iterator[str | None]:
    """The addresses of an entry's page, one of HTML first: others lead to its data, and feeds to its comments."""
    pages = [
        link
        for link in links
        if link.get("rel", "alternate") == "alternate" and not _FEED.search(link.get("type") or "")
    ]
    for link in sorted(pages, key=lambda link: "html" not in (link.get("type") or "html")):
        text = "".join(map(str, link.itertext())) or link.tail  # programs for HTML close `link` at once
        yield absolute_url(normalize_text(link.get("href") or text), base_of(link, base))


def _first(fields: dict[str, str], names: Iterable[str]) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _plain(text: str | None) -> str | None:
    """The text of a value that may be HTML itself, as feeds have it; a title without elements, too, may have its signs written
    as HTML has them: "Roads &amp; rails", "Minister&#039;s visit"."""
    if not text or "<" not in text:
        return normalize_text(_SIGN.sub(lambda sign: unescape(sign[0]), text)) or None if text else None
    try:
        return inline_text(html.fragment_fromstring(text, create_parent="div")) or None
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):  # a title of no more than "<html>"
        return text


_FEED = re.compile(r"(?i)\b(?:rss|atom)\+xml")
_SIGN = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\d{0,2});")
