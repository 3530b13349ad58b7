"""Pages that are no article: home pages, and lists of links to articles with their entries; by structure alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from itertools import islice
from urllib.parse import urlsplit

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Listing, ListingItem, Rejection, Site
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.lists.announced_feeds import find_feeds
from crawler.parsers.fields.lists.cards import Card, find_box, merge_items, read_card
from crawler.parsers.fields.lists.divisions import find_divisions, is_divided_by_script
from crawler.parsers.fields.lists.entries import BESIDE, FEWEST, Entry, find_entries
from crawler.parsers.fields.lists.entry_boxes import has_own_picture, largest_box
from crawler.parsers.fields.lists.entry_lines import find_entry_lines
from crawler.parsers.fields.lists.further_titles import find_further_titles
from crawler.parsers.fields.lists.list_signs import is_chosen, says_list
from crawler.parsers.fields.lists.numbered_entries import find_numbered_entries
from crawler.parsers.fields.lists.page_numbers import continues_front_page, is_further_page
from crawler.parsers.fields.lists.pager import find_following
from crawler.parsers.fields.lists.pictured_entries import find_pictured_entries
from crawler.parsers.fields.lists.short_lists import find_short_list
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import is_page_of, is_same, leads_on
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.phrases.date_words import (
    HAS_YEAR,
    WEEKDAY,
    find_date,
    replace_dates,
    says_published,
)
from crawler.parsers.fields.phrases.periods import names_period
from crawler.parsers.fields.survey.content import is_page_footer
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_LONG_TITLE = 20
"""Characters of a link's text that reads as the title of an article."""
_OWN_TEXT = 300.0
"""Weight of a text of its own from which a page with teasers that have no day is an article with a large menu."""
_HOME_PATH = re.compile(
    r"(?i)^/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|startseite|default)(?:\.\w{3,5})?/?)?$"
)


_LEFT = 1
"""Entries that the last page of a list may be left with."""
_FEW = 2
"""Entries with days from which they are those of a page that is known to be a list."""


def find_listing(
    document: Document,
    site: Site,
    survey: Survey,
    data: StructuredData,
    container: Block | None,
    elements: Sequence[HtmlElement],
    title: HtmlElement | None,
    parser: str,
    *,
    trusts_type: bool = True,
) -> Listing | Rejection | None:
    """The page as a list or home page; None for what may be an article.

    A page that calls itself an article is one, but for the type that generators of sites give each of their pages, where
    nothing else of an article was found. A list is what the registry lists, or what consists of teasers.
    """
    url = document.page.url
    is_listed = url is not None and any(is_page_of(url, known) for known in site.listings)
    is_sure = is_listed and not names_period(url or "")  # an article may be named for a year, too
    is_typed = trusts_type and "article" in document.meta.get("og:type", ())
    if not is_sure and (data.article or is_typed):
        return None
    items = find_items(document, site, survey)
    cards = [b for b in survey.blocks if b.card is not None and b.card is b.element]
    teased = sum(b.good for b in cards)
    own = container.total if container is not None else 0.0
    if not teased and own < PARAGRAPH and not has_own_picture({b.element for b in cards}, document, survey):
        teased = sum(b.all_chars for b in cards)  # entries of a title alone
    is_last = len(items) < FEWEST and is_further_page(document)
    is_list = teased > 2 * own and (len(items) >= FEWEST or (is_last and own < PARAGRAPH and bool(items)))
    if own >= _OWN_TEXT and not any(item.date_text for item in items):
        is_list = False  # menus unfold teasers of topics, which have no days, on every page
    if not is_list and (first := _read_first(title, document, site)) is not None:
        items, is_list = merge_items([first, *items], canonical_url), True
    entries = find_entries(document, survey, elements, _LEFT if is_last else FEWEST)
    if len(entries) < FEWEST and any(is_inside(title, {e.element}) for e in entries if title is not None):
        entries = []  # a further page of an article
    if entries and (is_listed or not has_own_picture({entry.element for entry in entries}, document, survey)):
        if any(entry.is_whole for entry in entries):
            # articles printed in full: what is linked in their texts is no entry
            boxes = {entry.element for entry in entries}
            others = find_items(document, site, survey, boxes)
            items = merge_items([*_read_entries(entries, document, site), *others], canonical_url)
            is_list = True
        elif not is_list and (not is_listed or len(items) < FEWEST):
            items, is_list = _read_entries(entries, document, site), True
    if not is_list and (not is_listed or len(items) < FEWEST):
        lines = find_entry_lines(document, survey, _own_hosts(document, site))
        items, is_list = lines or items, bool(lines)
    if not is_listed and not is_list and not is_home(url):
        few = _find_few(document, site, survey, data, own, title)
        if few is not None:
            items, is_list = merge_items(few, canonical_url), True
        elif own < PARAGRAPH and url is not None and names_period(url):
            is_list = bool(find_divisions(document, survey))  # a year that names its months
    if is_listed or is_list:
        if not is_listed and is_home(url):
            return Rejection(reason="home_page", detail="the front page of the site", parser=parser)
        if is_listed and len(items) < FEWEST:
            dated = [entry for entry in find_entries(document, survey, elements, _FEW) if entry.day]
            titles = _linked_titles(document, site, survey)
            items = merge_items([*items, *titles, *_read_entries(dated, document, site)], canonical_url)
        further = find_further_titles(document, survey, cards, items, _own_hosts(document, site))
        items = merge_items([*items, *further], canonical_url)
        periods = find_divisions(document, survey)
        if not items and not periods and is_listed:
            named = find_numbered_entries(document, survey) or find_pictured_entries(document, survey)
            items = merge_items(named, canonical_url)
        if not items and not periods and any(is_same(url or "", known) for known in site.listings):
            items = merge_items(_find_index(document, site, survey), canonical_url)
        following = find_following(document)
        return Listing(
            parser=parser,
            url=url,
            title_text=document.title_text or None,
            items=items,
            next_url=following.url,
            is_next_loaded=following.is_loaded,
            is_next_scripted=following.is_scripted
            or (following.url is None and is_divided_by_script(document)),
            periods=periods,
            feeds=find_feeds(document),
        )
    if is_home(url):
        return Rejection(reason="home_page", detail="the front page of the site", parser=parser)
    if continues_front_page(document):
        return Rejection(reason="home_page", detail="a further page of the front page", parser=parser)
    return None


def _read_entries(entries: list[Entry], document: Document, site: Site) -> tuple[ListingItem, ...]:
    hosts = _own_hosts(document, site)
    found = []
    for entry in entries:
        url = document.absolute(entry.link.get("href"))
        if url and host_of(url) in hosts:
            links = [a for a in entry.element.iter("a") if document.absolute(a.get("href")) == url]
            item = read_card(Card(entry.element, links, canonical_url(url)), set())
            if item.date_text and entry.day and not HAS_YEAR.search(item.date_text):
                item = msgspec.structs.replace(item, date_text=None)
            found.append(_with_date(item, _day_of(entry.element) or entry.day))
    return merge_items(found, canonical_url)


def _find_few(
    document: Document,
    site: Site,
    survey: Survey,
    data: StructuredData,
    own: float,
    title: HtmlElement | None,
) -> list[ListingItem] | None:
    """The entries of a list of few; the text of one may be an article's in full where the page says what it is."""
    is_told = says_list(document, data) or is_chosen(document.page.url)
    if own >= _OWN_TEXT and not is_told and not _has_linked_headings(document):
        return None
    entries = find_short_list(
        document, survey, data, _own_hosts(document, site), title, is_full=own >= _OWN_TEXT
    )
    if entries is None:
        return None
    found = []
    heads = [head for head, _ in entries]
    for head, link in entries:
        box = largest_box(head, heads, title) if len(heads) > 1 else head
        url = canonical_url(document.absolute(link.get("href")) or "")
        item = read_card(Card(box, [link], url), set())
        found.append(_with_date(item, _day_of(box)))
    return found


def _has_linked_headings(document: Document) -> bool:
    """Whether headings lead elsewhere that are as many as the entries of a list: those of a text seldom do."""
    headings = document.tree.iter("h2", "h3")
    linked = (h for h in headings if len(h) and h[0].tag == "a" and h[0].get("href"))
    return next(islice(linked, FEWEST - 1, None), None) is not None


def _read_first(title: HtmlElement | None, document: Document, site: Site) -> ListingItem | None:
    """The entry that the headline of the page leads to, where that is another page, and so do headings of its rank:
    weblogs show the first of their entries, or all, with the whole text."""
    own = _other_page(title, document) if title is not None else None
    if title is None or own is None or host_of(own) not in _own_hosts(document, site):
        return None
    others = (
        _other_page(heading, document) for heading in document.tree.iter(title.tag) if heading is not title
    )
    if len({url for url in others if url is not None and host_of(url) == host_of(own)} - {own}) < _OTHERS:
        return None
    return ListingItem(url=own, title_text=inline_text(title))


_OTHERS = 2


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


def _own_hosts(document: Document, site: Site) -> set[str]:
    """The hosts of the site and of the page, with `www.` and without: a list may name its pages under either, and whoever
    crawls has to say so where only one of them is known."""
    plain = {host.removeprefix("www.") for host in (*site.hosts, host_of(document.page.url) or "")}
    return plain | {f"www.{host}" for host in plain}


def _with_date(item: ListingItem, day: str | None) -> ListingItem:
    """An item with the day that its box shows, which is none of its title."""
    title = item.title_text
    if title and day and title.startswith(day):
        title = title[len(day) :].strip(" \t|:–—-") or None
    return ListingItem(
        url=item.url, title_text=title, date_text=item.date_text or day, lead_text=item.lead_text
    )


def _day_of(box: HtmlElement) -> str | None:
    """The day that the first element of a box that has one says and nothing else but its label or its name: "Posted on:
    May 3, 2021", "Monday, May 3, 2021". An icon may stand before it."""
    for element in box.iter(
        "span", "p", "div", "td", "small", "em", "dd", "dt", "strong", "b", "i", "font", "li"
    ):
        said = element.text if not len(element) else _behind_icon(element)
        if said and len(said) < _DAY:
            text = normalize_text(said)
            day = find_date(text)
            if day is not None and day.end() == len(text):
                label = text[: day.start()].strip(" ,")
                is_label = label[-1:] == ":" or " " not in label  # of more words, a title
                if not label or WEEKDAY.fullmatch(label) or (is_label and says_published(f"{label} ")):
                    return day[0]
    lines = (inline_text(line) for line in box.iter("p", "div", "span") if len(line) <= _PARTS)
    dated = islice((line for line in lines if len(line) < _LINE and HAS_YEAR.search(line)), _DATED)
    line = next((line for line in dated if is_date_line(replace_dates(line, DAY))), "")  # or a part of one
    day = find_date(line) if line else None
    return day[0] if day is not None else None


def _day_above(link: HtmlElement) -> str | None:
    """The day that stands alone above the list in which a link is, as where the news of a day are listed below it."""
    box = next(link.iterancestors(*_LISTS), None)
    above = box.getprevious() if box is not None else None
    text = inline_text(above) if above is not None and above.tag in (*HEADING_TAGS, "p", "div") else ""
    day = find_date(text) if len(text) < _DAY else None
    return day[0] if day is not None and (day.start(), day.end()) == (0, len(text)) else None


def _behind_icon(element: HtmlElement) -> str | None:
    """The text of a line that begins with an element without text."""
    icon = element[0] if len(element) == 1 else None
    if icon is None or len(icon) or icon.text or (element.text or "").strip():
        return None
    tail: str | None = icon.tail
    return tail


_DAY = 60
"""Characters of the longest text that is a day, its label and blanks around it included."""
_LINE = 120
_DATED = 5
_PARTS = 6
"""Of the longest line that tells the day beside author, section and comments."""


def is_home(url: str | None) -> bool:
    """Whether an address is that of a site's front page, also of one language's."""
    if url is None:
        return False
    parts = urlsplit(url)
    return not parts.query and _HOME_PATH.match(parts.path) is not None


def find_items(
    document: Document, site: Site, survey: Survey, known: Container[HtmlElement] = ()
) -> tuple[ListingItem, ...]:
    """The teasers of the page that lead to other pages of the site, in order; those in known boxes are left out."""
    found: list[ListingItem] = []
    hosts = _own_hosts(document, site)
    for block in survey.blocks:
        if block.card is None or block.card is not block.element or _is_outside(block, survey):
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
            found.append(item if item.date_text else _with_date(item, _day_of(block.element)))
    return merge_items(found, canonical_url)


def _is_outside(block: Block, survey: Survey) -> bool:
    """Whether a teaser stands in a side column or the page's frame rather than in its middle."""
    parent = survey.blocks[block.parent] if block.parent >= 0 else None
    return parent is not None and parent.path < BESIDE


def _linked_titles(
    document: Document, site: Site, survey: Survey, least: int = _LONG_TITLE
) -> list[ListingItem]:
    """Link texts of at least that width in the middle of the page, for lists without headings; where most of a list are
    so long, its short ones, too, and those of some words beside a day."""
    hosts = _own_hosts(document, site)
    found = []
    links = [(link, inline_text(link)) for link in survey.blocks[0].element.iter("a")]
    targets = {link: target for link, _ in links if (target := document.absolute(link.get("href")))}
    boxes = [next(link.iterancestors(*_LISTS), None) for link, _ in links]
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
            day = (_day_of(row) if row is not None else None) or _day_above(link)
            if not is_title and (day is None or leads_on(document, url)):
                continue
            found.append(ListingItem(url=canonical_url(url), title_text=text, date_text=day))
    return found


def _find_index(document: Document, site: Site, survey: Survey) -> list[ListingItem]:
    """The links of a list of nothing but short names, such as those of departments with lists of their own."""
    titles = _linked_titles(document, site, survey, _SHORT_TITLE)
    names = [
        item
        for item in titles
        # a calendar beside it has numbers
        if any(map(str.isalpha, item.title_text or "")) and not leads_on(document, item.url)
    ]
    return names if len(names) > 1 else []


_SHORT_TITLE = 2
_WORDS = re.compile(r"[^\W\d_]{2}\S* \S*[^\W\d_]{2}")
_LISTS = ("ul", "ol", "table", "dl")


def _width(text: str) -> int:
    """The length of a text; a character of East Asia says as much as two letters."""
    return len(text) if text.isascii() else len(text) + sum(1 for character in text if character > _LETTERS)


_LETTERS = "\u2e7f"
