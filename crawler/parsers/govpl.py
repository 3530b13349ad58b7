"""Parser for www.gov.pl and samorzad.gov.pl, the portal of 2018 and later; must not know single units.

The Liferay portal that ran at gov.pl before is another system: `is_match` refuses its pages.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Article, Found, Listing, ListingItem, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.page.address import own_address, split_url, without_query
from crawler.parsers.fields.page.fingerprints import holds_names, system_names
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import Index, select_first, select_override, with_class
from crawler.parsers.fields.portals.govpl_article import (
    NAME,
    PAGE_PATH,
    find_heading,
    head_titles,
    is_page_address,
    read_article,
)
from crawler.parsers.fields.portals.govpl_listing import article_lists, find_next, list_items
from crawler.parsers.fields.redesigned import read_redesigned
from crawler.urls import host_of

_LIFERAY_ID = re.compile(rb"\bid=[\"']wetq_")
_SERVICES = frozenset("mapa-strony szukaj rss".split())


def is_match(document: Document) -> bool:
    """Whether the page has the portal's own meta elements, or (in cut-down pages) its article markup."""
    return _has_own_markup(document) and not _is_liferay(document.source)


def _has_own_classes(document: Document) -> bool:
    """Whether any class of the portal is there: then a page without an article is a service page."""
    return holds_names(document, _CLASSES)


_CLASSES = (
    " article-area",
    " editor-content",
    " event-date",
    " art-prev",
    " unit-h1",
    " unit-menu",
    " govpl__",
    " file-download",
)
"""How names of the portal begin, behind the blank that parts names."""


def _has_own_markup(document: Document) -> bool:
    if any(name.startswith("govpl:") for name in document.meta):
        return True
    if any("article-area__article" in (e.get("class") or "").split() for e in document.landmarks["article"]):
        return True
    # a plain search before the selector: nearly all pages of other systems are told apart by it
    names = system_names(document)
    if "event-date" not in names and "art-prev" not in names:
        return False
    return select_first(document.tree, "p.event-date ~ div.editor-content, .art-prev .title") is not None


def _is_liferay(source: bytes) -> bool:
    return b"/o/cubeitg-theme/" in source or (b"wetq_" in source and _LIFERAY_ID.search(source) is not None)


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found: an article, a list of articles, or why it is neither."""
    url = document.page.url
    root = _find_root(document)
    lists = article_lists(with_class(document, "art-prev", "div"))
    items = list_items(document, lists)
    is_list_address = url is not None and classify_url(url, site) is UrlKind.LISTING
    if root is not None and not (is_list_address and items):
        index = Index(document, root)
        heading = find_heading(index, site)
        if _is_article(document, site, index, heading, bool(items)):
            return read_article(document, site, index, heading, _own_address(document, site))
    if items or is_list_address or lists:
        return _listing(document, items)
    match = PAGE_PATH.match(split_url(url).path) if url else None
    if url and (split_url(url).path in ("", "/") or (match and not match["slug"])):
        return Rejection(reason="home_page", detail="the home page of a unit", parser=NAME)
    refused = Rejection(reason="not_article", detail="no article and no list of articles", parser=NAME)
    if root is not None:
        refused = Rejection(
            reason="no_content", detail="an article element without title and text", parser=NAME
        )
    if _has_own_classes(document):
        return refused
    result = read_redesigned(document, site, refused, native_id)
    is_read = isinstance(result, Article)
    return msgspec.structs.replace(result, url=_own_address(document, site)) if is_read else result


def classify_url(url: str, site: Site) -> UrlKind:
    """What the address is: articles and lists look alike, so only the page can tell.

    Pictures, files, other units (also `-en` twins) and service pages are never entered.
    """
    parts = split_url(url)
    form = _listing_form(url)
    if any(_listing_form(listing) == form for listing in site.listings):
        return UrlKind.LISTING
    match = PAGE_PATH.match(parts.path)
    if match is None:
        return UrlKind.UNKNOWN if parts.path in ("", "/") else UrlKind.IGNORED
    units = {m["unit"] for listing in site.listings if (m := PAGE_PATH.match(split_url(listing).path))}
    if units and match["unit"] not in units:
        return UrlKind.IGNORED
    slug = unquote(match["slug"] or "").lower()
    if slug in _SERVICES or "show-bip" in parts.query:
        return UrlKind.IGNORED
    return UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """None: the portal's addresses hold no id."""
    return None


def _listing_form(url: str) -> tuple[str, str]:
    """Host and path: equal for all pages of a list."""
    return (host_of(url) or "").removeprefix("www."), split_url(url).path.rstrip("/")


def _find_root(document: Document) -> HtmlElement | None:
    """The article element; in cut-down pages without one, the body that holds its parts."""
    articles = document.landmarks["article"]
    for article in articles:
        if article.get("id") == "main-content":
            return article  # where the link past the menu leads
    for article in articles:
        if "article-area__article" in (article.get("class") or "").split():
            return article
    if b"editor-content" in document.source or b"event-date" in document.source:
        part = select_first(document.tree, ".editor-content, p.event-date")
        if part is not None:
            return next(part.iterancestors("article", "main", "body"), document.tree)
    return None


def _is_article(document: Document, site: Site, index: Index, heading: Found | None, has_items: bool) -> bool:
    """Whether the article element is one: lists use it too, without date and with entries inside."""
    if heading is None and not head_titles(document):
        return False
    has_date = (
        bool(index.find_both("p", "event-date"))
        or any(next(metrics.iterdescendants("dd"), None) is not None for metrics in index.find(".metrics"))
        or select_override(document.tree, site, "date") is not None
    )
    if has_items and not has_date:
        return document.page.listed is not None and bool(index.find(".editor-content"))
    has_text = (
        bool(index.find(".editor-content", ".gallery", ".file-download"))
        or bool(index.find_both("p", "intro"))
        or select_override(index.root, site, "body") is not None
    )
    if not has_date and article_lists(index.find(".art-prev")):
        return False  # a list without entries
    return has_date or has_text


def _listing(document: Document, items: tuple[ListingItem, ...]) -> Listing:
    heading = next((h for article in document.landmarks["article"] for h in article.iter("h2")), None)
    return Listing(
        parser=NAME,
        url=document.page.url,
        title_text=inline_text(heading) or document.title_text or None,
        items=items,
        next_url=find_next(document),
    )


def _own_address(document: Document, site: Site) -> str | None:
    """The page's canonical address, without query: the path alone chooses the page.

    No article stands at a unit's front page. A saved file for which that is all that is known of its address
    has none; several such files would else pass for one page.
    """
    url = own_address(
        document, site, lambda u: is_page_address(u) and classify_url(u, site) is UrlKind.UNKNOWN
    )
    if url and is_page_address(url):
        return without_query(url)
    return None if document.page.source == "html" else url
