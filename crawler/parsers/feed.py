"""Feeds to addresses; never a source of articles themselves.

Formats: RSS 2.0, RSS 1.0 (RDF), Atom (RFC 4287), pages of them (RFC 5005), JSON Feed 1 and 1.1. Broken XML is read as far
as it goes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lxml import etree, html

from crawler.items import ListingItem
from crawler.parsers.fields.page.xml import base_of, is_ended, local_name, parse_xml
from crawler.text import normalize_text
from crawler.urls import absolute_url

_ENTRIES = ("item", "entry")
_DATES = ("pubdate", "published", "date", "issued", "updated")
_LEADS = ("description", "summary")
_FOLLOWING = ("next", "prev-archive")
"""Relations of the page after this one: in a feed of pages, and in one whose older entries stand in archives."""
_JSON_VERSION = "jsonfeed.org/version/"


class Feed(NamedTuple):
    """The entries that name an address, in order, and the page of the feed that follows."""

    items: tuple[ListingItem, ...]
    next_url: str | None = None
    is_whole: bool = True
    """False when it breaks off, so that entries are missing."""


def parse_feed(body: bytes, url: str) -> Feed | None:
    """What a feed names; None when the bytes are no feed."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _parse_json(body, url)
    root = parse_xml(body)
    if root is None or local_name(root) not in ("rss", "rdf", "feed"):
        return None
    items = (_parse_entry(element, url) for element in root.iter() if local_name(element) in _ENTRIES)
    named = tuple(item for item in items if item is not None)
    return Feed(named, _find_next(root, url), is_ended(body, root))


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
    name = _text(entry.get("id")) or ""
    link = absolute_url(
        _text(entry.get("url")) or (name if name.startswith(("http://", "https://")) else None), base
    )
    if link is None:
        return None
    return ListingItem(
        url=link,
        title_text=_plain(_text(entry.get("title"))),
        date_text=_text(entry.get("date_published")),
        lead_text=_plain(_text(entry.get("summary"))),
    )


def _text(value: Any) -> str | None:
    return normalize_text(value) or None if isinstance(value, str) else None


def _parse_entry(entry: etree._Element, base: str) -> ListingItem | None:
    fields: dict[str, str] = {}
    link: str | None = None
    for child in entry:
        name = local_name(child)
        text = normalize_text("".join(map(str, child.itertext())))
        if name == "link" and link is None:
            if child.get("rel", "alternate") == "alternate":
                link = absolute_url(child.get("href") or text, base_of(child, base))
        elif name:
            fields.setdefault(name, text)
    if link is None and fields.get("guid", "").startswith(("http://", "https://")):
        link = absolute_url(fields["guid"], base)
    if link is None:
        return None
    return ListingItem(
        url=link,
        title_text=_plain(fields.get("title")),
        date_text=_first(fields, _DATES),
        lead_text=_plain(_first(fields, _LEADS)),
    )


def _first(fields: dict[str, str], names: Iterable[str]) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _plain(text: str | None) -> str | None:
    """The text of a value that may be HTML itself, as feeds have it."""
    if not text or "<" not in text:
        return text or None
    try:
        return normalize_text(html.fragment_fromstring(text, create_parent="div").text_content()) or None
    except (etree.ParserError, etree.XMLSyntaxError):
        return text
