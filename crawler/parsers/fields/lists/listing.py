"""Pages that are no article: home pages, and lists of links to articles with their entries; by structure alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Listing, ListingItem, Rejection
from crawler.parsers.fields.lists.divisions import is_divided_by_script
from crawler.parsers.fields.lists.elsewhere import find_elsewhere
from crawler.parsers.fields.lists.list_candidates import OWN_TEXT, Candidate, complete, find_candidates
from crawler.parsers.fields.lists.page_numbers import continues_front_page
from crawler.parsers.fields.lists.parts import find_parts, has_parts, is_entry, says_year
from crawler.parsers.fields.page.blocks import Block
from crawler.parsers.fields.page.list_addresses import is_home, is_page_of
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.periods import names_period
from crawler.urls import canonical_url

_FEED = re.compile(r"(?i)application/(?:(?:rss|atom|rdf)\+xml|feed\+json)")


def find_listing(
    work: Work, title: HtmlElement | None, container: Block | None, *, trusts_type: bool = True
) -> Listing | Rejection | None:
    """The page as a list or home page; None for what may be an article.

    A page that calls itself an article is one, but for the type that generators of sites give each of their pages, where
    nothing else of an article was found. A list is what the registry lists, or what consists of teasers.
    """
    document, survey, site = work.document, work.survey, work.site
    url = document.page.url
    is_listed = url is not None and any(is_page_of(url, known) for known in site.listings)
    # an article may be named for a year, too, or be the two thousandth: one that a list has named with its day is one
    is_sure = is_listed and not names_period(url or "")
    named = document.page.listed
    is_listed = is_sure or (is_listed and (named is None or not is_entry(named, url or "")))
    is_typed = trusts_type and "article" in document.meta.get("og:type", ())
    if not is_sure and (work.data.article or is_typed):
        return None
    own = container.total if container is not None else 0.0
    cards = [b for b in survey.blocks if b.card is not None and b.card is b.element]
    page = Candidate(document, survey, work, title, is_listed, own, cards)
    items, is_list = find_candidates(page)
    is_empty = is_listed and not is_sure and not is_list and not items
    if is_empty and own >= OWN_TEXT and not (says_year(title, url) or has_parts(document, survey)):
        return None
    if is_listed or (is_list and not is_home(url)):
        return _build(page, items)
    if is_home(url):
        return Rejection(reason="home_page", detail="the front page of the site", parser=work.parser)
    if continues_front_page(document):
        return Rejection(reason="home_page", detail="a further page of the front page", parser=work.parser)
    return None


def _build(page: Candidate, items: Sequence[ListingItem]) -> Listing:
    """The list with the entries that were found of it, and what leads on to others."""
    document = page.document
    periods, following, beside = find_parts(document, page.survey, items, page.work.site.hosts)
    is_scripted = following.is_scripted or (following.url is None and is_divided_by_script(document))
    entries = complete(items, page, has_parts=bool(periods))
    if page.is_listed and entries and not (is_scripted or following.url or periods):
        is_scripted = _are_beside(document, entries)
    return Listing(
        parser=page.work.parser,
        url=document.page.url,
        title_text=document.title_text or None,
        items=entries,
        next_url=following.url,
        is_next_loaded=following.is_loaded,
        is_next_scripted=is_scripted,
        periods=periods,
        beside=beside,
        elsewhere=find_elsewhere(document, entries, page.hosts) if page.is_listed else (),
        feeds=_find_feeds(document),
    )


def _are_beside(document: Document, items: Sequence[ListingItem]) -> bool:
    """Whether all entries stand in side columns, below a title in the middle: what is most read, beside the list that a
    script puts there."""
    if next(document.tree.iter("aside"), None) is None or not any(
        map(_is_in_middle, document.tree.iter("h1"))
    ):
        return False
    known = {item.url for item in items}
    links = (
        link
        for link in document.tree.iter("a")
        if (url := document.absolute(link.get("href"))) and canonical_url(url) in known
    )
    return not any(map(_is_in_middle, links))


def _is_in_middle(element: HtmlElement) -> bool:
    return next(element.iterancestors("aside"), None) is None


def _find_feeds(document: Document) -> tuple[str, ...]:
    """The feeds that the page announces, but those that it says are in another language: they are of other lists."""
    own = _language_of(document.tree.get("lang"))
    urls = (
        document.absolute(link.get("href"))
        for link in document.tree.iter("link")
        if _FEED.search(link.get("type") or "")
        and not (own and _language_of(link.get("hreflang")) not in ("", own))
    )
    return tuple(dict.fromkeys(url for url in urls if url))


def _language_of(tag: str | None) -> str:
    """The language of a tag without country and script."""
    return re.split("[-_]", (tag or "").strip().lower(), maxsplit=1)[0]
