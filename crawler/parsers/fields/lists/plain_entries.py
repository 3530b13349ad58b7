"""Entries without title, day and teaser to be told by: names of a word and a number, pictures alone, data for scripts alone.

Asked only of pages that are known to be lists and show no other entry. Must not guess: menus have names, pictures and data, too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.lists.data_entries import entry_in
from crawler.parsers.fields.lists.entries import FEWEST
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_home, is_same, leads_on, position_of
from crawler.parsers.fields.page.script_data import nodes_in, values_of
from crawler.parsers.fields.page.structured import StructuredData, as_list, node_types, text_of_value
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.periods import PAGE_PATH
from crawler.parsers.fields.pictures.sources import shows_picture
from crawler.parsers.fields.taxonomy.crumbs import is_home_url
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_NUMBER = re.compile(r"\d+")
_BOXES = ("ul", "ol", "table", "dl")
_WORD_AND_NUMBER = re.compile(r"[^\W\d].*\d|\d.*[^\W\d]")


def find_numbered_entries(document: Document, survey: Survey) -> list[ListingItem]:
    """The links of a box in the middle of a page of a list, most of which lead to addresses of one form with a number in
    it: `/acts/act-12`, or `/news/12` below `/news`. Menus lead to addresses of many forms, and those of systems that number
    all their pages (`?id=12`, `/node/12`) are none of such a form. The last page may be left with few that are below."""
    below = f"{PAGE_PATH.sub('', urlsplit(document.page.url or '').path.rstrip('/'))}/"
    boxes: dict[HtmlElement, list[tuple[str, str]]] = {}
    for link in survey.blocks[0].element.iter("a"):
        box = next(link.iterancestors(*_BOXES), None)
        url, text = document.absolute(link.get("href")), inline_text(link)
        is_own = url is not None and host_of(url) == host_of(document.page.url)
        if box is not None and url and is_own and text and not survey.is_frame(link):
            boxes.setdefault(box, []).append((canonical_url(url), text))
    is_further = position_of(document.page.url or "") is not None
    for links in boxes.values():
        forms = [_form_of(url, below) for url, _ in links]
        form = max(sorted({*forms} - {None}, key=str), key=forms.count, default=None)
        if form is None or any(leads_on(document, url) for url, _ in links):
            continue
        named = [link for link, its in zip(links, forms, strict=True) if its == form]
        least = 1 if is_further and form.startswith(below) else FEWEST
        if len({url for url, _ in named}) >= least and 2 * len(named) > len(links):
            return [ListingItem(url=url, title_text=text) for url, text in named]
    return []


def _form_of(url: str, below: str) -> str | None:
    """The path without its numbers; None for one whose number may be that of any page."""
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    is_told = (len(below) > 1 and parts.path.startswith(below)) or _WORD_AND_NUMBER.search(
        last.partition(".")[0]
    )
    return None if parts.query or not is_told or not _NUMBER.search(last) else _NUMBER.sub("0", parts.path)


_TITLE = 15
_WORDS = 2
"""Characters and words of the shortest title: signs of the site and of its partners have names."""


def find_pictured_entries(document: Document, survey: Survey) -> list[ListingItem]:
    """The links in the middle of a page of a list that hold nothing but a picture with a title, or with one as its caption,
    each in a box beside the others, as themes for photographs show their articles; the last page may be left with one."""
    rows: dict[HtmlElement, dict[str, str]] = {}
    for link in survey.blocks[0].element.iter("a"):
        image = next(link.iter("img"), None)
        if image is None or survey.is_frame(link) or inline_text(link):
            continue
        title = normalize_text(image.get("alt")) or _caption_of(
            link
        )  # captions may name who took the picture
        url = document.absolute(link.get("href"))
        is_title = len(title) >= _TITLE and len(title.split()) >= _WORDS
        if not is_title or url is None or host_of(url) != host_of(document.page.url):
            continue
        around = (above for above in link.iterancestors() if above.tag != "figure")
        row = next((above for above in around if len(above) > 1), None)
        if row is not None and not (
            is_file(url, link) or shows_picture(link) or is_home_url(url) or leads_on(document, url)
        ):
            rows.setdefault(row, {}).setdefault(canonical_url(url), title)
    least = 1 if position_of(document.page.url or "") is not None else FEWEST
    entries = max(rows.values(), key=len, default={})
    return [_pictured(url, title) for url, title in entries.items()] if len(entries) >= least else []


def _caption_of(link: HtmlElement) -> str:
    """What stands below the picture of a link in the figure that it is in, or holds; its parts may be set apart by styles
    alone."""
    around = next(islice(link.iterancestors("figure"), 1), link)
    caption = next(around.iter("figcaption"), None)
    parts = map(normalize_text, caption.itertext()) if caption is not None else ()
    return _LINE.join(filter(None, parts))


_LINE = "\n"
_APART = "|:–—-,·(\n"


def _pictured(url: str, title: str) -> ListingItem:
    """An entry, with the day at one end of its title, if a sign or a line of its own sets it apart: "Report of 3 May 2021"."""
    day = find_date(title)
    at_end = day is not None and (day.start() == 0 or day.end() == len(title))
    if day is None or not at_end or day.end() - day.start() == len(title):
        return ListingItem(url=url, title_text=title.replace(_LINE, " "))
    before = title[: day.start()].rstrip(" ")
    if before and before[-1] not in _APART:
        return ListingItem(url=url, title_text=title.replace(_LINE, " "))
    name = f"{title[: day.start()]}{title[day.end() :]}".strip(" \t|:–—-,·\n").replace(_LINE, " ")
    return ListingItem(url=url, title_text=name or title, date_text=day[0])


_LISTS = frozenset(("itemlist", "collectionpage", "blog"))
_HELD = ("itemListElement", "hasPart", "blogPost", "blogPosts")


def find_data_entries(document: Document, data: StructuredData, hosts: Collection[str]) -> list[ListingItem]:
    """The entries by what search engines are told, else those objects of the scripts' data that have a title, the address of
    another page of the site, and a day."""
    stated = [item for node in data.nodes for item in _listed_in(node, document, hosts)]
    if stated:
        return stated
    found = []
    for name, value in values_of(document):
        for node in nodes_in(value):
            said = entry_in(node, name)
            own = (_own(address, document, hosts) for address in said.addresses)
            url = next(filter(None, own), None) if said.title and said.day else None
            if url:
                found.append(ListingItem(url=url, title_text=said.title, date_text=said.day))
    return found


def _listed_in(node: Mapping[str, Any], document: Document, hosts: Collection[str]) -> Iterator[ListingItem]:
    if _LISTS.isdisjoint(node_types(node)):
        return
    for held in _HELD:
        for element in as_list(node.get(held)):
            if not isinstance(element, Mapping):
                continue
            item = element.get("item")
            thing = item if isinstance(item, Mapping) else element
            address = (
                thing.get("url")
                or thing.get("@id")
                or (item if isinstance(item, str) else element.get("url"))
            )
            url = _own(address, document, hosts)
            if url:
                yield ListingItem(
                    url=url,
                    title_text=text_of_value(thing.get("headline") or thing.get("name")) or None,
                    date_text=text_of_value(thing.get("datePublished")) or None,
                )


def _own(address: object, document: Document, hosts: Collection[str]) -> str | None:
    """The address of another page of the site that is no further page of the list."""
    url = document.absolute(address) if isinstance(address, str) and address else None
    if not url or host_of(url) not in hosts or is_home(url):
        return None
    return None if is_same(url, document.page.url) or leads_on(document, url) else canonical_url(url)
