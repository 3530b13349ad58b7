"""The entries of a page that may be a list, by all rules that tell some: which of them hold, and whether they make it a list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.lists.cards import Card, merge_items, read_card
from crawler.parsers.fields.lists.divisions import find_divisions
from crawler.parsers.fields.lists.entries import BESIDE, FEWEST, Entry, find_entries
from crawler.parsers.fields.lists.entry_boxes import has_own_picture, largest_box
from crawler.parsers.fields.lists.entry_lines import find_entry_lines
from crawler.parsers.fields.lists.further_titles import find_further_titles
from crawler.parsers.fields.lists.item_days import day_above, day_of, with_date
from crawler.parsers.fields.lists.list_items import (
    find_index,
    find_items,
    is_outside,
    linked_titles,
    own_hosts,
    read_entries,
)
from crawler.parsers.fields.lists.list_signs import is_chosen, says_list
from crawler.parsers.fields.lists.page_numbers import is_among_pages, is_further_page
from crawler.parsers.fields.lists.plain_entries import (
    find_data_entries,
    find_numbered_entries,
    find_pictured_entries,
)
from crawler.parsers.fields.lists.short_lists import find_short_list
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import count_below, is_home, is_page_of, is_same
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.periods import names_period, period_of
from crawler.text import fold
from crawler.urls import canonical_url, host_of

OWN_TEXT = 300.0
"""Weight of a text of its own from which a page with teasers that have no day is an article with a large menu."""
_LEFT = 1
"""Entries that the last page of a list may be left with."""
_ALIKE = 3
"""Boxes alike that may be the entries of a shorter list."""
_FEW = 2
"""Entries with days from which they are those of a page that is known to be a list."""


class Candidate(NamedTuple):
    """A page that may be a list."""

    document: Document
    survey: Survey
    work: Work
    title: HtmlElement | None
    is_listed: bool
    """Whether the registry names it."""
    own: float
    """The weight of the text that is no teaser."""
    cards: list[Block]

    @property
    def hosts(self) -> set[str]:
        return own_hosts(self.document, self.work.site)

    @property
    def elements(self) -> Sequence[HtmlElement]:
        return self.work.page_texts.elements

    def is_short_of(self, items: Sequence[ListingItem]) -> bool:
        """Whether the items found are too few even for a page that is known to be a list."""
        return not self.is_listed or len(items) < FEWEST


def find_candidates(page: Candidate) -> tuple[tuple[ListingItem, ...], bool]:
    """The entries found, and whether they make the page a list."""
    document, site, survey, url = page.document, page.work.site, page.survey, page.document.page.url
    items = find_items(document, site, survey)
    is_last = len(items) < FEWEST and _is_further_page(page)
    is_list = _is_of_teasers(page, items, is_last=is_last)
    if not is_list and (first := _read_first(page)) is not None:
        items, is_list = merge_items([first, *items], canonical_url), True
    entries = _dated_entries(page, _LEFT if is_last else FEWEST)
    if items and entries and is_outside(survey.block(entries[0].element), survey):
        entries = []  # the newest of a side column, which are more than the teasers of a short list
    if any(entry.is_whole for entry in entries):
        # articles printed in full: what is linked in their texts is no entry
        others = find_items(document, site, survey, {entry.element for entry in entries})
        return merge_items([*read_entries(entries, document, site), *others], canonical_url), True
    if is_list and entries and not any(item.date_text for item in items):
        # the days stand above what looks like teasers
        above = [entry for entry in entries if entry.day and entry.day not in inline_text(entry.element)]
        known = {item.url for item in items}
        dated = (item for item in read_entries(above, document, site) if item.url in known)
        items = merge_items([*items, *dated], canonical_url)
    if entries and not is_list and page.is_short_of(items):
        # a side column may have more entries than the last page of the list itself
        beside = items if page.is_listed else ()
        items, is_list = merge_items([*read_entries(entries, document, site), *beside], canonical_url), True
    if not is_list and page.is_short_of(items):
        lines = find_entry_lines(document, survey, page.hosts, is_listed=page.is_listed)
        # of a page that is known to be a list, the lines may be those of a side column
        items = merge_items([*lines, *items], canonical_url) if page.is_listed else lines or items
        is_list = bool(lines)
    if page.is_listed or is_list or is_home(url):
        return items, is_list
    if (few := _find_few(page)) is not None:
        return merge_items(few, canonical_url), True
    if below := _find_below(page):
        return merge_items(below, canonical_url), True
    names_months = page.own < PARAGRAPH and url is not None and names_period(url)
    return items, names_months and bool(find_divisions(document, survey))


def _find_below(page: Candidate) -> list[ListingItem]:
    """The headings that lead below the address of a page that is called after a month: the archive of the month, however
    few entries it has, and however long their texts are. A report on the month has its text above what else it names."""
    document, url = page.document, page.document.page.url or ""
    if len(period_of(url)) < _MONTH or not names_period(url):
        return []
    stem = f"{canonical_url(url).rstrip('/')}/"
    links = (
        a for heading in document.tree.iter("h1", "h2", "h3", "h4") for a in islice(heading.iter("a"), 1)
    )
    found = ((canonical_url(target), a) for a in links if (target := document.absolute(a.get("href"))))
    below = [(to, a) for to, a in found if to.startswith(stem)]
    if not below or _has_text_before(below[0][1], page.survey):
        return []
    return [ListingItem(url=to, title_text=inline_text(a)) for to, a in below]


def _has_text_before(link: HtmlElement, survey: Survey) -> bool:
    """Whether running text stands above a link, in the middle of the page."""
    around = {link, *link.iterancestors()}
    for block in survey.blocks:
        if block.element in around and block.element.tag in HEADING_TAGS:
            return False
        if block.chars - 2 * block.link_chars >= PARAGRAPH and block.path >= BESIDE:
            return True
    return False


_MONTH = 2
"""Numbers of a year and a month."""


def _is_further_page(page: Candidate) -> bool:
    """Whether the page is a further one of a list: one that has a headline of its own is no list for its number alone."""
    document, title = page.document, page.title
    if is_further_page(document):
        return True
    if not is_among_pages(document):
        return False
    if title is not None and (_other_page(title, document) is None or _names_section(title, page.survey)):
        return False
    return not any(
        _is_called(heading, document) if _other_page(heading, document) else _is_plain_h1(heading)
        for heading in document.tree.iter("h1", "h2")
    )


def _is_of_teasers(page: Candidate, items: Sequence[ListingItem], *, is_last: bool) -> bool:
    """Whether teasers say more than the text beside them."""
    teased = sum(b.good for b in page.cards)
    boxes = [b.element for b in page.cards]
    if not teased and page.own < PARAGRAPH and not has_own_picture(boxes, page.document, page.survey):
        teased = sum(b.all_chars for b in page.cards)  # entries of a title alone
    if page.own >= OWN_TEXT and not any(item.date_text for item in items):
        return False  # menus unfold teasers of topics, which have no days, on every page
    is_enough = len(items) >= FEWEST or (is_last and page.own < PARAGRAPH and bool(items))
    return teased > 2 * page.own and is_enough


def _dated_entries(page: Candidate, least: int) -> list[Entry]:
    """The entries with days, at least so many; none where they are those of an article."""
    entries = find_entries(page.document, page.survey, page.elements, least)
    boxes = {entry.element for entry in entries}
    if page.title is not None and len(entries) < FEWEST and is_inside(page.title, boxes):
        return []  # a further page of an article
    if (
        entries
        and not page.is_listed
        and has_own_picture([e.element for e in entries], page.document, page.survey)
    ):
        return []
    return entries


def complete(items: Sequence[ListingItem], page: Candidate, *, has_parts: bool) -> tuple[ListingItem, ...]:
    """The entries of a list with those that only a page which is known to be a list has."""
    document, site, survey = page.document, page.work.site, page.survey
    if page.is_listed and len(items) < FEWEST:
        dated = [entry for entry in find_entries(document, survey, page.elements, _FEW) if entry.day]
        titles = linked_titles(document, site, survey)
        items = merge_items([*items, *titles, *read_entries(dated, document, site)], canonical_url)
    if page.is_listed:
        items = merge_items([*items, *_entries_by_title(page)], canonical_url)
    further = find_further_titles(document, survey, page.cards, items, page.hosts)
    items = merge_items([*items, *further], canonical_url)
    if not items and page.is_listed:
        items = merge_items(find_data_entries(document, page.work.data, page.hosts), canonical_url)
    if not items and not has_parts and page.is_listed:
        named = find_numbered_entries(document, survey) or find_pictured_entries(document, survey)
        items = merge_items(named, canonical_url)
    url = document.page.url or ""
    if not items and not has_parts and any(is_same(url, known) for known in site.listings):
        items = merge_items(find_index(document, site, survey), canonical_url)
    return items


def _entries_by_title(page: Candidate) -> tuple[ListingItem, ...]:
    """The entries in the nearest box around the title of the page that has any: side columns may list more."""
    for around in islice(page.title.iterancestors() if page.title is not None else (), _BOXES):
        if around.tag in ("body", "html"):
            break
        entries = find_entries(page.document, page.survey, list(around.iter(*_HOLDERS)), _FEW)
        if entries:
            dated = [entry for entry in entries if entry.day]
            return read_entries(dated, page.document, page.work.site)
    return ()


_BOXES = 3
_HOLDERS = ("div", "ul", "ol", "dl", "table", "tbody", "section", "main", "article")


def _find_few(page: Candidate) -> list[ListingItem] | None:
    """The entries of a list of few; the text of one may be an article's in full where the page says what it is."""
    document, title, is_full = page.document, page.title, page.own >= OWN_TEXT
    is_told = says_list(document, page.work.data) or is_chosen(document.page.url)
    boxes = find_entries(document, page.survey, page.elements, _ALIKE)
    if is_full and not all(entry.day for entry in boxes):
        boxes = []
    if is_full and not (is_told or boxes or _has_linked_headings(document) or _leads_below(page)):
        return None
    alike = {entry.element for entry in boxes}
    entries = find_short_list(page.work, page.hosts, title, alike, is_full=is_full)
    if entries is None:
        return None
    found = []
    heads = [head for head, _ in entries]
    for head, link in entries:
        box = largest_box(head, heads, title) if len(heads) > 1 else head
        url = canonical_url(document.absolute(link.get("href")) or "")
        item = read_card(Card(box, [link], url), set())
        line = next(box.itersiblings(), None) if box.tag == "a" or box.tag in HEADING_TAGS else None
        day = day_of(box) or (day_of(line) if line is not None else None) or day_above(link)
        found.append(with_date(item, day))
    return found


def _leads_below(page: Candidate) -> bool:
    """Whether as many addresses as a list has stand below that of the page."""
    texts = page.work.page_texts
    return count_below(page.document, dict.fromkeys(texts.addresses)) >= FEWEST


def _has_linked_headings(document: Document) -> bool:
    """Whether headings lead elsewhere that are as many as the entries of a list: those of a text seldom do."""
    headings = document.tree.iter("h2", "h3")
    linked = (h for h in headings if len(h) and h[0].tag == "a" and h[0].get("href"))
    return next(islice(linked, FEWEST - 1, None), None) is not None


def _read_first(page: Candidate) -> ListingItem | None:
    """The entry that the headline of the page leads to, where that is another page, and so do headings of its rank:
    weblogs show the first of their entries, or all, with the whole text. A further page of a list may have one alone,
    which leads to no page that this one is a part of, and is not called after it."""
    title, document = page.title, page.document
    own = _other_page(title, document) if title is not None else None
    if title is None or own is None or host_of(own) not in page.hosts:
        return None
    others = (
        _other_page(heading, document) for heading in document.tree.iter(title.tag) if heading is not title
    )
    is_rest = is_further_page(document) or is_among_pages(document)
    is_rest = is_rest and not is_page_of(document.page.url or "", own) and not _is_called(title, document)
    is_rest = is_rest and not _names_section(title, page.survey)
    if (
        not is_rest
        and len({u for u in others if u is not None and host_of(u) == host_of(own)} - {own}) < _OTHERS
    ):
        return None
    return ListingItem(url=own, title_text=inline_text(title))


_OTHERS = 2


def _is_plain_h1(heading: HtmlElement) -> bool:
    """Whether a heading of the first rank has a text and no link: the page's own headline or name."""
    return heading.tag == "h1" and next(heading.iter("a"), None) is None and bool(inline_text(heading))


def _names_section(title: HtmlElement, survey: Survey) -> bool:
    """Whether a linked heading is that of a section: another one without a link stands between it and the text."""
    start = survey.index.get(title)
    for block in survey.blocks[start + 1 :] if start is not None else ():
        if block.element.tag in HEADING_TAGS and block.chars:
            return next(block.element.iter("a"), None) is None
        if block.chars - 2 * block.link_chars >= PARAGRAPH:
            return False
    return False


def _is_called(title: HtmlElement, document: Document) -> bool:
    """Whether the page is called as its headline: parts of an article are, whose headline leads to the first."""
    name = fold(inline_text(title))
    return bool(name) and name in fold(document.title_text or "")


def _other_page(heading: HtmlElement, document: Document) -> str | None:
    """The address that a heading leads to, unless it is one of the page's own or a front page."""
    link = next((a for a in (*heading.iter("a"), *heading.iterancestors("a")) if a.get("href")), None)
    url = document.absolute(link.get("href")) if link is not None else None
    if url is None or document.page.url is None or is_home(url):
        return None
    own = (document.page.url, *declared_addresses(document))
    return None if _place_of(url) in map(_place_of, own) else canonical_url(url)


def _place_of(url: str) -> str:
    """What two addresses of one page have in common: the last part of the path, which other paths to it keep."""
    path = urlsplit(url).path.rstrip("/")
    return path.rpartition("/")[2].partition(".")[0]
