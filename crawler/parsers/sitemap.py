"""Sitemaps to addresses: XML and text as sitemaps.org 0.9 has them, and robots.txt for those that it names.

Of the extension for news (Google's sitemap-news 0.9) title and date of publication are taken, as a list of news says
them. `lastmod` is none: many systems write the time of the answer there.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from crawler.encoding import decode
from crawler.items import ListingItem
from crawler.parsers.fields.page.xml import is_ended, local_name, parse_xml
from crawler.text import normalize_text
from crawler.urls import absolute_url

_NAMED = re.compile(r"(?im)^[ \t]*sitemap[ \t]*:[ \t]*([^\s#]+)")
"""A line of robots.txt; its address should be absolute, and is not always."""
_LONGEST_LINE = 4096


class Sitemap(NamedTuple):
    """The pages that a sitemap names, and further sitemaps."""

    items: tuple[ListingItem, ...]
    sitemaps: tuple[str, ...]
    is_whole: bool = True
    """False when it breaks off, so that addresses are missing."""


def parse_sitemap(body: bytes, url: str) -> Sitemap | None:
    """What a sitemap, an index of some, or robots.txt names, in order; None when the bytes are none of these."""
    if urlsplit(url).path == "/robots.txt":
        named = (absolute_url(match, url) for match in _NAMED.findall(body.decode("utf-8-sig", "replace")))
        return Sitemap((), tuple(dict.fromkeys(address for address in named if address)))
    if (listed := _parse_text(body)) is not None:
        return listed
    root = parse_xml(body)
    kind = local_name(root) if root is not None else ""
    if root is None or kind not in ("urlset", "sitemapindex"):
        return None
    if kind == "sitemapindex":
        found = (absolute_url(_text(e), url) for e in root.iter() if local_name(e) == "loc")
        return Sitemap((), tuple(address for address in found if address), is_ended(body, root))
    items: list[ListingItem] = []
    further: list[str] = []
    for element in root.iter():
        name = local_name(element)
        entry = _read_entry(element, url) if name in ("url", "sitemap") else None
        if entry is not None and name == "url":
            items.append(entry)
        elif entry is not None:  # systems that join several maps in one leave what their indexes name in it
            further.append(entry.url)
    return Sitemap(tuple(items), tuple(further), is_ended(body, root))


def _parse_text(body: bytes) -> Sitemap | None:
    """One absolute address a line, at most with columns behind it, and notes."""
    if b"<" in body[:_LONGEST_LINE]:
        return None
    written = (line.strip() for line in decode(body).text.splitlines())
    lines = [line.partition("\t")[0] for line in written if line and not line.startswith("#")]
    if not lines or not all(
        line.startswith(("http://", "https://")) and len(line) < _LONGEST_LINE for line in lines
    ):
        return None
    addresses = (absolute_url(line, None) for line in lines)
    return Sitemap(tuple(ListingItem(url=address) for address in addresses if address), ())


def _read_entry(entry: etree._Element, base: str) -> ListingItem | None:
    location = next((_text(child) for child in entry if local_name(child) == "loc"), None)
    address = absolute_url(location, base)
    if address is None:
        return None
    news = next((child for child in entry if local_name(child) == "news"), None)
    said = {} if news is None else {local_name(e): _text(e) for e in news.iter()}
    return ListingItem(
        url=address, title_text=said.get("title") or None, date_text=said.get("publication_date") or None
    )


def _text(element: etree._Element) -> str:
    return normalize_text("".join(map(str, element.itertext()))) if isinstance(element.tag, str) else ""
