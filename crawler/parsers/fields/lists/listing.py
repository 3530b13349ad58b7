"""Pages that are no article: home pages, and lists of links to articles with their entries; by structure alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Listing, ListingItem, Rejection
from crawler.parsers.fields.lists.divisions import find_archive, find_divisions, is_divided_by_script
from crawler.parsers.fields.lists.following import find_following
from crawler.parsers.fields.lists.list_candidates import OWN_TEXT, Candidate, complete, find_candidates
from crawler.parsers.fields.lists.page_numbers import continues_front_page
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_home, is_page_of
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.periods import is_called_after, names_period, period_of
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
    is_listed = is_sure or (is_listed and (named is None or not _is_entry(named, url or "")))
    is_typed = trusts_type and "article" in document.meta.get("og:type", ())
    if not is_sure and (work.data.article or is_typed):
        return None
    own = container.total if container is not None else 0.0
    cards = [b for b in survey.blocks if b.card is not None and b.card is b.element]
    page = Candidate(document, survey, work, title, is_listed, own, cards)
    items, is_list = find_candidates(page)
    is_empty = is_listed and not is_sure and not is_list and not items
    if is_empty and own >= OWN_TEXT and not (_says_year(title, url) or _has_parts(document, survey)):
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
    entered = {canonical_url(item.url) for item in items if _is_entry(item, item.url)}
    divisions = find_divisions(document, page.survey)
    periods = tuple(period for period in divisions if canonical_url(period) not in entered)
    following = find_following(document)
    if not periods and following.url is None:
        periods = find_archive(document)
    is_scripted = following.is_scripted or (following.url is None and is_divided_by_script(document))
    return Listing(
        parser=page.work.parser,
        url=document.page.url,
        title_text=document.title_text or None,
        items=complete(items, page, has_parts=bool(periods)),
        next_url=following.url,
        is_next_loaded=following.is_loaded,
        is_next_scripted=is_scripted,
        periods=periods,
        feeds=_find_feeds(document),
    )


def _says_year(title: HtmlElement | None, url: str | None) -> bool:
    """Whether a title says the year that its page is called after, as that of a list does: "News of 2015"."""
    year = next(iter(period_of(url or "")), None)
    return title is not None and year is not None and str(year) in inline_text(title).split()


def _has_parts(document: Document, survey: Survey) -> bool:
    """Whether a page leads to parts or further pages of its own, below its address, as the list of a year with an introduction
    does; an article may stand beside links to the years and to the next one."""
    own = canonical_url(document.page.url or "").rstrip("/")
    parts = (find_following(document).url, *find_divisions(document, survey))
    return any(part is not None and canonical_url(part).startswith((f"{own}/", f"{own}?")) for part in parts)


def _is_entry(item: ListingItem, url: str) -> bool:
    """Whether what a list names at the address of a year or month is one of its articles, whose number looks so: it is not
    called after the year. A list that is not, either, shows it when it is visited."""
    return not is_called_after(item.title_text, url)


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
