"""What a list says of its entries, read from boxes and links; whether a page is a list is decided elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from itertools import islice

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem, Site
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.lists.cards import Card, find_box, merge_items, read_card
from crawler.parsers.fields.lists.column_heads import cells_of_others
from crawler.parsers.fields.lists.entries import BESIDE, Entry
from crawler.parsers.fields.lists.further_titles import find_leading_box
from crawler.parsers.fields.lists.item_days import LISTS, day_above, day_of, with_date
from crawler.parsers.fields.lists.year_heads import is_head
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import is_home, leads_on
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date
from crawler.parsers.fields.phrases.more_words import says_read_on
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
            found.append(with_date(item, _day_of_entry(entry)))
    leading = find_leading_box(entries[0].element, {item.url for item in found}, document) if found else None
    day = day_of(leading[0]) if leading is not None else None
    if leading is not None and day is not None:
        url = canonical_url(document.absolute(leading[1][0].get("href")) or "")
        found.insert(0, with_date(read_card(Card(*leading, url), set()), day))
    return merge_items(found, canonical_url)


def _day_of_entry(entry: Entry) -> str | None:
    """The day of an entry, unless the column in which it stands is of something else."""
    others = cells_of_others(entry.element)
    if not others:
        return day_of(entry.element) or entry.day
    return None if any((entry.day or "") in inline_text(cell) for cell in others) else entry.day


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
        heading = next(filter(inline_text, block.element.iter(*HEADING_TAGS)), None)
        links = [a for a in block.element.iter("a") if a.get("href")]
        own = [a for a in (heading.iter("a") if heading is not None else ()) if a.get("href")]
        own = own or list(heading.iterancestors("a") if heading is not None else ()) or links
        url = document.absolute(own[0].get("href")) if own else None
        if url and host_of(url) in hosts and not is_home(url):
            item = read_card(Card(block.element, links or own, canonical_url(url)), set())
            found.append(with_date(item, day_of(block.element) or day_above(own[0])))
    return merge_items(found, canonical_url)


def is_outside(block: Block | None, survey: Survey) -> bool:
    """Whether a teaser stands in a side column or the page's frame rather than in its middle."""
    if block is not None and block.card is not None and block.card is not block.element:
        block = survey.block(block.card)  # a box of entries may look like the teaser of the first of them
    parent = survey.blocks[block.parent] if block is not None and block.parent >= 0 else None
    return parent is not None and parent.path < BESIDE


def linked_titles(
    document: Document, site: Site, survey: Survey, least: int = _LONG_TITLE, *, is_in_middle: bool = False
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
        url = targets.get(link)
        if not url or host_of(url) not in hosts:
            continue
        if says_read_on(text) and (head := _heading_before(link)) is not None:
            if not survey.is_frame(link):
                found.append(_read_below(head, link, canonical_url(url)))
            continue
        is_of_row = box is not None and 2 * titles[box] >= names[box] and len(text) >= _SHORT_TITLE
        is_title = _width(text) >= least or is_of_row
        if not (is_title or _WORDS.search(text)) or is_home(url):
            continue
        if survey.is_frame(link) or is_page_footer(link) or (is_in_middle and _is_in_foot(link, survey)):
            continue
        row = find_box(link, url, survey.blocks[0].element, targets)
        row = row if row is not None else _line_of(link)
        day = (day_of(row) if row is not None else None) or day_above(link)
        if not is_title and (day is None or leads_on(document, url)):
            continue
        if _width(text) >= least or not is_file(url, link):  # else a file of the entry
            found.append(_read_link(link, row, url, text, day))
    return found


def _line_of(link: HtmlElement) -> HtmlElement | None:
    """The paragraph around a link that has more than the link, and no other."""
    line = next(link.iterancestors("p"), None)
    return line if line is not None and len(line.findall(".//a")) == 1 else None


def _heading_before(link: HtmlElement) -> HtmlElement | None:
    """The heading without a link that stands some lines above one that only says "more", with no other link between."""
    line = link.getparent()
    if line is None or sum(1 for _ in line.iter("a")) != 1:
        return None
    for before in islice(line.itersiblings(preceding=True), _LINES):
        if next(before.iter("a"), None) is not None:
            return None
        if before.tag in (*HEADING_TAGS, "dt"):
            is_title = before.tag != "h1" and not is_head(before)
            return before if is_title and inline_text(before) else None
    return None


def _read_below(head: HtmlElement, link: HtmlElement, url: str) -> ListingItem:
    """An entry whose heading, day and text are lines one below the other, the last of which leads to its page."""
    day = None
    for line in head.itersiblings():
        day = (
            find_date(inline_text(line))
            if not line.getchildren() and len(inline_text(line)) <= _DAY_LINE
            else None
        )
        if day is not None or link in line.iter("a"):
            break
    return ListingItem(url=url, title_text=inline_text(head), date_text=day[0] if day is not None else None)


_LINES = 4
_DAY_LINE = 60


def _read_link(
    link: HtmlElement, row: HtmlElement | None, url: str, text: str, day: str | None
) -> ListingItem:
    """What the row of a link says of the page that it leads to; of a row with the page's own title, the link alone."""
    is_row = row is not None and next(row.iter("h1"), None) is None and len(inline_text(row)) <= _LARGEST
    item = read_card(Card(row if is_row and row is not None else link, [link], canonical_url(url)), set())
    if (
        day is None
        and (begun := find_date(text)) is not None
        and begun.start() == 0
        and begun.end() < len(text)
    ):
        day = begun[0]
    if row is not None and cells_of_others(row):
        day = None
    if not item.title_text or (row is not None and _names_other(row, link, text)):
        item = msgspec.structs.replace(item, title_text=text)
    return with_date(item, day)


def _names_other(row: HtmlElement, link: HtmlElement, text: str) -> bool:
    """Whether the heading in the row of a link with a title of its own is that of a part of the list."""
    heading = next(row.iter(*HEADING_TAGS), None)
    if heading is None or says_read_on(text) or _width(text) < _LONG_TITLE:
        return False
    return heading is not link and heading not in (*link.iterancestors(), *link.iterdescendants())


_LARGEST = 700
"""Characters of the largest row."""


def find_index(document: Document, site: Site, survey: Survey) -> list[ListingItem]:
    """The links of a list of nothing but short names, such as those of departments with lists of their own."""
    titles = linked_titles(document, site, survey, _SHORT_TITLE, is_in_middle=True)
    names = [
        item
        for item in titles
        # a calendar beside it has numbers
        if any(map(str.isalpha, item.title_text or "")) and not leads_on(document, item.url)
    ]
    return names if len(names) > 1 else []


def _is_in_foot(link: HtmlElement, survey: Survey) -> bool:
    """Whether a link stands in a box whose name says that it is beside the text, such as the foot of the page."""
    boxes = map(survey.block, link.iterancestors())
    return any(box is not None and box.mark is Mark.SIDE for box in boxes)


_SHORT_TITLE = 2
_WORDS = re.compile(r"[^\W\d_]{2}\S* \S*[^\W\d_]{2}")


def _width(text: str) -> int:
    """The length of a text; a character of East Asia says as much as two letters."""
    return len(text) if text.isascii() else len(text) + sum(1 for character in text if character > _LETTERS)


_LETTERS = "\u2e7f"
