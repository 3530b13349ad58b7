"""Lists of articles on INTRACOM sites: their entries and the next page."""

from __future__ import annotations

import re
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.items import Listing, ListingItem
from crawler.parsers import UrlKind
from crawler.parsers.fields.lists.cards import find_cards, merge_items, read_card
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import select, with_id
from crawler.parsers.fields.portals.intracom_address import (
    classify_url,
    is_article_url,
    is_home,
    is_listing_url,
    page_number,
    page_parameter,
)
from crawler.parsers.fields.portals.intracom_article import NAME
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.text import normalize_text
from crawler.urls import canonical_url

_NEXT = re.compile(r"(?i)^\W*(?:następn\w*|dalej|next)(?:\s+(?:strona|page))?\W*$")
_RELATIONS = etree.XPath("descendant::a/@rel | descendant::link/@rel")
_HIGHLIGHTS = "#topnews, #topnews_male, #newsscroller, .mainRight, .tabBox"


def list_items(page: Region) -> tuple[ListingItem, ...]:
    """The entries of the main panels in page order; highlights and tickers only where there is nothing else.

    Top news, the ticker and the tab box repeat what the lists have, in other order and without dates.
    """
    document, site = page.document, page.site
    excluded = page.chrome | page.text_nodes
    cards = find_cards(page.content, document, excluded, is_article_url)
    if not cards and not page.texts:
        for block in select(document.tree, _HIGHLIGHTS):
            cards += find_cards(block, document, page.text_nodes, is_article_url)
    items = [read_card(card._replace(url=canonical_url(card.url)), page.hidden) for card in cards]

    def key(url: str) -> str:
        # a text version bears the article's id, but is no address of it
        return url if classify_url(url, site) is UrlKind.IGNORED else page.article_key(url) or url

    return merge_items(items, key)


def read_listing(page: Region, items: tuple[ListingItem, ...]) -> Listing:
    """The list with its entries, and what leads on to others."""
    document = page.document
    feeds = [
        document.absolute(link.get("href"))
        for link in document.tree.iter("link")
        if "alternate" in (link.get("rel") or "") and "rss" in (link.get("type") or "")
    ]
    heading = next((h for h in page.content.iter("h1", "h2") if inline_text(h)), None)
    next_url, is_next_guessed = _next_url(page, items)
    return Listing(
        parser=NAME,
        url=document.page.url,
        title_text=inline_text(heading, page.hidden) or document.title_text or None,
        items=items,
        next_url=next_url,
        is_next_guessed=is_next_guessed,
        feeds=tuple(dict.fromkeys(f for f in feeds if f)),
    )


def _next_url(page: Region, items: tuple[ListingItem, ...]) -> tuple[str | None, bool]:
    """The next page and whether it is a guess: as the pager says, else (no pager) the next number while items
    come."""
    document, url = page.document, page.document.page.url
    current = page_number(url) if url else 0
    numbers: dict[int, str] = {}
    for link in _pager_links(page):
        target = document.absolute(link.get("href"))
        if target is None:
            continue
        number = page_parameter(target)
        label = inline_text(link) or normalize_text(link.get("title"))
        if _is_next(link) or _NEXT.match(label):
            # on the last page the link may lead to that page itself
            return (None if number is not None and number <= current else target), False
        if number is not None:
            numbers[number] = target
    if numbers:
        later = [n for n in numbers if n > current]
        return (numbers[min(later)] if later else None), False
    if not url or not items or is_home(url) or (is_article_url(url) and not is_listing_url(url, page.site)):
        return None, False
    parts = split_url(canonical_url(url))
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k != "page"]
    query.append(("page", str(current + 1)))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), "")), True


def _pager_links(page: Region) -> list[HtmlElement]:
    """The links of the pager, or those that say that they lead to the next page."""
    document = page.document
    marks = cast("list[Any]", _RELATIONS(document.tree))
    links = [link for link in (mark.getparent() for mark in marks) if _is_next(link)]
    stated = [link for link in links if document.absolute(link.get("href"))]
    if stated:
        return stated
    pagers = page.index.find("#meni_strony") or with_id(document, "meni_strony", "div", "ul", "nav")
    return [link for pager in pagers for link in pager.iter("a")]


def _is_next(link: HtmlElement) -> bool:
    return "next" in (link.get("rel") or "").lower().split()
