"""Entries of a list that have names of a word and a number: told by addresses that differ in a number alone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.lists.entries import FEWEST
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import leads_on, position_of
from crawler.parsers.fields.phrases.periods import PAGE_PATH
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
