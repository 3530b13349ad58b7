"""Feeds and sitemaps to addresses; never a source of articles themselves.

Formats: RSS 2.0, RSS 1.0 (RDF), Atom (RFC 4287), sitemaps (sitemaps.org 0.9). Broken XML is read as far as it goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree, html

from crawler.items import ListingItem
from crawler.text import normalize_text
from crawler.urls import absolute_url

_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_ENTRIES = ("item", "entry")
_DATES = ("pubdate", "published", "date", "issued", "updated")
_LEADS = ("description", "summary")


def parse_feed(body: bytes, url: str) -> tuple[ListingItem, ...] | None:
    """The entries that name an address, in order; None when the bytes are no feed."""
    root = _parse_xml(body)
    if root is None or _name(root) not in ("rss", "rdf", "feed"):
        return None
    items = (_parse_entry(element, url) for element in root.iter() if _name(element) in _ENTRIES)
    return tuple(item for item in items if item is not None)


class Sitemap(NamedTuple):
    """Addresses of pages, and of further sitemaps."""

    pages: tuple[str, ...]
    sitemaps: tuple[str, ...]


def parse_sitemap(body: bytes, url: str) -> Sitemap | None:
    """What a sitemap or sitemap index names, in order; None when the bytes are neither."""
    root = _parse_xml(body)
    if root is None or _name(root) not in ("urlset", "sitemapindex"):
        return None
    found = [absolute_url(e.text, url) for e in root.iter() if _name(e) == "loc"]
    addresses = tuple(address for address in found if address)
    return Sitemap(addresses, ()) if _name(root) == "urlset" else Sitemap((), addresses)


def _parse_xml(body: bytes) -> etree._Element | None:
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities=False, huge_tree=False)
    try:
        return etree.fromstring(body.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _parse_entry(entry: etree._Element, base: str) -> ListingItem | None:
    fields: dict[str, str] = {}
    link: str | None = None
    for child in entry:
        name = _name(child)
        text = normalize_text("".join(map(str, child.itertext())))
        if name == "link" and link is None:
            if child.get("rel", "alternate") == "alternate":
                link = absolute_url(child.get("href") or text, _base_of(child, base))
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


def _base_of(element: etree._Element, base: str) -> str:
    """The address to which an element's are relative (XML Base), that of the feed when nothing says otherwise."""
    for above in reversed((element, *element.iterancestors())):
        base = absolute_url(above.get(_XML_BASE), base) or base
    return base


def _name(element: etree._Element) -> str:
    """Local name in lower case; empty for comments and the like."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


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
