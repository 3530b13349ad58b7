"""Years, months and days of a list beside its entries and its pager: which addresses are parts of it, and which articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.lists.divisions import (
    find_archive,
    find_beside,
    find_days,
    find_divisions,
    find_older,
    names_day,
)
from crawler.parsers.fields.lists.following import Following, find_following
from crawler.parsers.fields.lists.other_pagers import find_other_pagers
from crawler.parsers.fields.lists.section_lists import find_sections
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_home, is_of_host
from crawler.parsers.fields.phrases.periods import is_called_after, period_of
from crawler.urls import canonical_url


class Parts(NamedTuple):
    """What leads from a page of a list to the rest of it."""

    periods: tuple[str, ...]
    following: Following
    beside: tuple[str, ...]
    """Months or years beside it."""


def find_parts(
    document: Document, survey: Survey, items: Sequence[ListingItem], hosts: Iterable[str]
) -> Parts:
    """The parts of a list, but for what is named as one of its articles, and its next page. An archive on another host of the
    site, or its new name, goes on linking to the old one."""
    own = document.page
    parts = _find_parts(document, survey, items)
    for host in hosts:
        if parts.periods or parts.following.url or not own.url:
            break
        if is_of_host(own.url, f"//{host}") or f"//{host}/".encode() not in document.source:
            continue
        document.locate(msgspec.structs.replace(own, url=urlsplit(own.url)._replace(netloc=host).geturl()))
        there = _find_parts(document, survey, items)
        document.locate(own)
        parts = there if there.periods or there.following.url else parts
    return parts


def _find_parts(document: Document, survey: Survey, items: Sequence[ListingItem]) -> Parts:
    """The same as far as links of one host tell. Where a pager turns the list, all is behind it, and neither the days of its
    calendar nor its sections are asked for."""
    entered = {canonical_url(item.url) for item in items if is_entry(item, item.url)}
    periods = tuple(p for p in find_divisions(document, survey) if canonical_url(p) not in entered)
    following = find_following(document)
    if following.url is None or names_day(following.url):
        days = find_days(document)
        following = following._replace(url=None) if following.url in days else following
        periods = tuple(dict.fromkeys((*periods, *days)))
    others = find_other_pagers(document, {canonical_url(item.url) for item in items}, following.url)
    periods = tuple(dict.fromkeys((*periods, *others)))
    beside: tuple[str, ...] = ()
    if following.url is None and not periods:
        entries = {canonical_url(item.url) for item in items}
        periods = (
            find_archive(document)
            or find_older(document, survey, entries)
            or find_sections(document, survey, entries)
        )
        beside = () if periods or following.is_scripted else find_beside(document)
        if is_home(document.page.url):  # its list is that of all that the site has
            periods, beside = periods or beside, ()
    return Parts(periods, following, beside)


def says_year(title: HtmlElement | None, url: str | None) -> bool:
    """Whether a title says the year that its page is called after, as that of a list does: "News of 2015"."""
    year = next(iter(period_of(url or "")), None)
    return title is not None and year is not None and str(year) in inline_text(title).split()


def has_parts(document: Document, survey: Survey) -> bool:
    """Whether a page leads to parts or further pages of its own, below its address, as the list of a year with an introduction
    does; an article may stand beside links to the years and to the next one."""
    own = canonical_url(document.page.url or "").rstrip("/")
    parts = (find_following(document).url, *find_divisions(document, survey))
    return any(part is not None and canonical_url(part).startswith((f"{own}/", f"{own}?")) for part in parts)


def is_entry(item: ListingItem, url: str) -> bool:
    """Whether what a list names at the address of a year or month is one of its articles, whose number looks so: it is not
    called after the year. A list that is not, either, shows it when it is visited."""
    return not is_called_after(item.title_text, url)
