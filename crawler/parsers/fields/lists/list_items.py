"""What a list says of its entries, read from boxes and links; whether a page is a list is decided elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem, Site
from crawler.parsers.fields.lists.cards import Card, find_box, merge_items, read_card
from crawler.parsers.fields.lists.entries import BESIDE, Entry
from crawler.parsers.fields.lists.item_days import LISTS, day_above, day_of, with_date
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_home, leads_on
from crawler.parsers.fields.phrases.date_words import HAS_YEAR
from crawler.parsers.fields.survey.content import is_page_footer
from crawler.urls import canonical_url, host_of

_LONG_TITLE = 20
"""Characters of a link's text that reads as the title of an article."""


def own_hosts(document: Document, site: Site) -> set[str]:
    """The hosts of the site and of the page, with `www.` and without: a list may name its pages under either, and whoever
    crawls has to say so where only one of them is known."""
    plain = {host.removeprefix("www.") for host in (*site.hosts, host_of(document.page.url) or "")}
    return plain | {f"www.{host}" for host in plain}


def read_entries(entries: list[Entry], document: Document, site: Site) -> tuple[ListingItem, ...]:
    hosts = own_hosts(document, site)
    found = []
    for entry in entries:
        url = document.absolute(entry.link.get("href"))
        if url and host_of(url) in hosts:
            links = [a for a in entry.element.iter("a") if document.absolute(a.get("href")) == url]
            item = read_card(Card(entry.element, links, canonical_url(url)), set())
            if item.date_text and entry.day and not HAS_YEAR.search(item.date_text):
                item = msgspec.structs.replace(item, date_text=None)
            found.append(with_date(item, day_of(entry.element) or entry.day))
    return merge_items(found, canonical_url)


def find_items(
    document: Document, site: Site, survey: Survey, known: Container[HtmlElement] = ()
) -> tuple[ListingItem, ...]:
    """The teasers of the page that lead to other pages of the site, in order; those in known boxes are left out."""
    found: list[ListingItem] = []
    hosts = own_hosts(document, site)
    for block in survey.blocks:
        if block.card is None or block.card is not block.element or is_outside(block, survey):
            continue
        if known and any(above in known for above in (block.element, *block.element.iterancestors())):
            continue
        heading = next(
            (h for h in block.element.iter("h1", "h2", "h3", "h4", "h5", "h6") if inline_text(h)), None
        )
        links = [a for a in block.element.iter("a") if a.get("href")]
        own = [a for a in (heading.iter("a") if heading is not None else ()) if a.get("href")]
        own = own or list(heading.iterancestors("a") if heading is not None else ()) or links
        url = document.absolute(own[0].get("href")) if own else None
        if url and host_of(url) in hosts and not is_home(url):
            item = read_card(Card(block.element, links or own, canonical_url(url)), set())
            found.append(item if item.date_text else with_date(item, day_of(block.element)))
    return merge_items(found, canonical_url)


def is_outside(block: Block | None, survey: Survey) -> bool:
    """Whether a teaser stands in a side column or the page's frame rather than in its middle."""
    if block is not None and block.card is not None and block.card is not block.element:
        block = survey.block(block.card)  # a box of entries may look like the teaser of the first of them
    parent = survey.blocks[block.parent] if block is not None and block.parent >= 0 else None
    return parent is not None and parent.path < BESIDE


def linked_titles(
    document: Document, site: Site, survey: Survey, least: int = _LONG_TITLE
) -> list[ListingItem]:
    """Link texts of at least that width in the middle of the page, for lists without headings; where most of a list are
    so long, its short ones, too, and those of some words beside a day."""
    hosts = own_hosts(document, site)
    found = []
    links = [(link, inline_text(link)) for link in survey.blocks[0].element.iter("a")]
    targets = {link: target for link, _ in links if (target := document.absolute(link.get("href")))}
    boxes = [next(link.iterancestors(*LISTS), None) for link, _ in links]
    names = Counter(boxes)
    titles = Counter(box for box, (_, text) in zip(boxes, links, strict=True) if _width(text) >= least)
    for box, (link, text) in zip(boxes, links, strict=True):
        is_of_row = box is not None and 2 * titles[box] >= names[box] and len(text) >= _SHORT_TITLE
        is_title = _width(text) >= least or is_of_row
        if not (is_title or _WORDS.search(text)) or survey.is_frame(link) or is_page_footer(link):
            continue
        url = targets.get(link)
        if url and host_of(url) in hosts and not is_home(url):
            row = find_box(link, url, survey.blocks[0].element, targets)
            if row is None:  # in a line that has more than the link
                line = next(link.iterancestors("p"), None)
                row = line if line is not None and len(line.findall(".//a")) == 1 else None
            day = (day_of(row) if row is not None else None) or day_above(link)
            if not is_title and (day is None or leads_on(document, url)):
                continue
            found.append(ListingItem(url=canonical_url(url), title_text=text, date_text=day))
    return found


def find_index(document: Document, site: Site, survey: Survey) -> list[ListingItem]:
    """The links of a list of nothing but short names, such as those of departments with lists of their own."""
    titles = linked_titles(document, site, survey, _SHORT_TITLE)
    names = [
        item
        for item in titles
        # a calendar beside it has numbers
        if any(map(str.isalpha, item.title_text or "")) and not leads_on(document, item.url)
    ]
    return names if len(names) > 1 else []


_SHORT_TITLE = 2
_WORDS = re.compile(r"[^\W\d_]{2}\S* \S*[^\W\d_]{2}")


def _width(text: str) -> int:
    """The length of a text; a character of East Asia says as much as two letters."""
    return len(text) if text.isascii() else len(text) + sum(1 for character in text if character > _LETTERS)


_LETTERS = "\u2e7f"
