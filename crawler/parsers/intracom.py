"""Parser for INTRACOM ("WebAdministrator"), the CMS of Polish interior-affairs sites; knows no single site.

Lists are known from stored pages; articles, galleries and archive notices only from what other people's
scrapers rely on and from one text capture: every plausible form is accepted, and a field that fits none stays
empty.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.document import NONE, Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.page.address import own_address, without_query
from crawler.parsers.fields.page.fingerprints import holds_names, is_signed_by_intracom, system_folders
from crawler.parsers.fields.page.page_texts import BORDER
from crawler.parsers.fields.page.select import Index, select_first, with_id
from crawler.parsers.fields.portals.intracom_address import (
    classify_url,
    is_article_url,
    is_home,
    native_id,
    split_address,
)
from crawler.parsers.fields.portals.intracom_article import NAME, read_article
from crawler.parsers.fields.portals.intracom_listing import list_items, read_listing
from crawler.parsers.fields.portals.intracom_names import find_titles
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.parsers.fields.redesigned import read_redesigned
from crawler.urls import host_of

__all__ = ["NAME", "classify_url", "is_match", "native_id", "parse"]

_ARTICLE_ADDRESS = re.compile(rf"(?i)/\d+(?:,|%2c)[^/{BORDER}]*\.html?\b")


def is_match(document: Document) -> bool:
    """Whether the page has addresses of the CMS's shape, and is signed by it or uses its folders."""
    url = document.page.url
    # the addresses first: few pages of other systems have any such, and the signature is sought in the whole source
    return ((url is not None and split_address(url) is not None) or _has_article_link(document)) and (
        is_signed_by_intracom(document) or _has_own_folders(document)
    )


def _has_own_folders(document: Document) -> bool:
    found = system_folders(document)
    return ("dokumenty" in found or "script/mootools" in found) and (
        _own_folders(host_of(document.page.url)).search(document.text) is not None
    )


def _has_article_link(document: Document) -> bool:
    """Whether a link of the page leads to an address of an article's shape."""
    addresses = BORDER.join(document.attributed.get("href", NONE).values())
    return _ARTICLE_ADDRESS.search(addresses) is not None


@lru_cache(maxsize=256)
def _own_folders(host: str | None) -> re.Pattern[str]:
    """Matches the CMS's folders on the page's own host; other systems link to pictures of INTRACOM sites."""
    name = re.escape(host or "-")
    return re.compile(
        rf"""["'(](?:(?:https?:)?//{name})?/(?:dokumenty/(?:szablony|szablonyimg|zalaczniki/\d+)|script/mootools)/"""
    )


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found: an article, a list of articles (home pages too), or why it is neither."""
    url = document.page.url
    kind = classify_url(url, site) if url else UrlKind.UNKNOWN
    if kind is UrlKind.IGNORED:
        return Rejection(
            reason="not_article", detail="a parallel version, a filter or a service page", parser=NAME
        )
    page = Region(document, site, _find_content(document))
    has_text = bool(page.texts)
    is_article_address = kind is UrlKind.ARTICLE
    if kind is not UrlKind.LISTING and (has_text or (is_article_address and page.has_head)):
        return _article(page)
    is_bare = page.content.tag in (
        "body",
        "html",
    )  # the page has no box that the system would call its content
    if is_article_address and (is_bare or not _has_own_classes(document)):
        refused = Rejection(reason="not_article", detail="an article's address, and no text", parser=NAME)
        result = read_redesigned(document, site, refused, native_id)
        if isinstance(result, Article):
            return result
    items = list_items(page)
    if kind is not UrlKind.LISTING and page.has_head and len(items) < 2:
        return _article(page)  # of pictures, a film or files alone
    if items or kind is UrlKind.LISTING:
        return read_listing(page, items)
    if is_article_address and find_titles(page):
        return _article(page)
    if url and is_home(url):
        return Rejection(reason="home_page", detail="a home page without news", parser=NAME)
    return Rejection(reason="not_article", detail="no article text and no list of articles", parser=NAME)


def _has_own_classes(document: Document) -> bool:
    """Whether any of the names is there by which the system calls the parts of an article or list."""
    return holds_names(document, _CLASSES)


_CLASSES = (
    " txt",
    " metryka",
    " okno",
    " naglowek",
    " meni_strony",
    " sciezka-navi",
    " galeria",
    " zalaczniki",
)
"""How names of the system begin, behind the blank that parts names."""


def _find_content(document: Document) -> Index:
    """`#content`, the one with the text if there are several; in cut-down pages what holds head and text."""
    contents = with_id(document, "content", "div", "main", "section", "article")
    for content in contents:
        index = Index(document, content)
        if index.find_both("article", "txt") or index.find(".head", ".okno"):
            return index
    text = select_first(document.tree, "article.txt")
    if text is not None:
        holders = [a for a in text.iterancestors() if select_first(a, "h1, h2") is not None]
        return Index(document, holders[0] if holders and holders[0].tag != "html" else document.tree)
    whole = (*contents, *document.tree.iter("main"), *document.tree.iter("body"), document.tree)
    return Index(document, whole[0])


def _article(page: Region) -> Article:
    document, site = page.document, page.site
    own = native_id(document.page.url, site) if document.page.url else None

    def is_credible(url: str) -> bool:
        return classify_url(url, site) is UrlKind.ARTICLE and own in (None, native_id(url, site))

    url = own_address(document, site, is_credible)
    if url and is_article_url(url):
        url = without_query(url)
    return read_article(page, url, native_id(url, site) if url else None)
