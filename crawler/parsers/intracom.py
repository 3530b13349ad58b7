"""Parser for INTRACOM ("WebAdministrator"), the CMS of Polish interior-affairs sites; knows no single site.

Lists are known from stored pages; articles, galleries and archive notices only from what other people's
scrapers rely on and from one text capture: every plausible form is accepted, and a field that fits none stays
empty.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import (
    Article,
    Found,
    Listing,
    ListingItem,
    Rejection,
    Site,
)
from crawler.parsers import UrlKind
from crawler.parsers.fields.lists.cards import find_cards, merge_items, read_card
from crawler.parsers.fields.page.address import own_address, split_url, without_query
from crawler.parsers.fields.page.fingerprints import (
    holds_names,
    is_signed_by_intracom,
    system_folders,
)
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.page_texts import BORDER
from crawler.parsers.fields.page.select import Index, select, select_first, subtree, with_id
from crawler.parsers.fields.portals.intracom_address import (
    article_key,
    classify_url,
    is_article_url,
    is_home,
    is_listing_url,
    native_id,
    page_number,
    page_parameter,
    split_address,
)
from crawler.parsers.fields.portals.intracom_article import read_article
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.parsers.fields.redesigned import read_redesigned
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

NAME = "intracom"
__all__ = ["NAME", "classify_url", "is_match", "native_id", "parse"]

_ARTICLE_ADDRESS = re.compile(rf"(?i)/\d+(?:,|%2c)[^/{BORDER}]*\.html?\b")
_NEXT = re.compile(r"(?i)^\W*(?:następn\w*|dalej|next)(?:\s+(?:strona|page))?\W*$")
_CHROME = (
    "nav aside .mainRight .tabBox #topnews #topnews_male #newsscroller #sciezka-navi #sciezka-naviUl #meni_strony "
    ".panelCalendar .banners .wiecejAll .wiecej .social .MapaPozioma .meni-zajawkowe #footer footer header form"
).split()
_RELATIONS = etree.XPath("descendant::a/@rel | descendant::link/@rel")
_HIGHLIGHTS = "#topnews, #topnews_male, #newsscroller, .mainRight, .tabBox"


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
    index = _find_content(document)
    hidden = subtree(index.find(".hide", ".hidden"))
    chrome = subtree([e for e in (*index.find(*_CHROME), *index.find_both("ul", "nav")) if _is_chrome(e)])
    page = Region(document, site, index, hidden, chrome, lambda u: article_key(u, site))
    has_text = bool(page.texts)
    is_article_address = kind is UrlKind.ARTICLE
    if kind is not UrlKind.LISTING and (has_text or (is_article_address and page.has_head)):
        return _article(document, site, page)
    if is_article_address and not _has_own_classes(document):
        refused = Rejection(reason="not_article", detail="an article's address, and no text", parser=NAME)
        result = read_redesigned(document, site, refused, native_id)
        if isinstance(result, Article):
            return result
    items = _listing_items(document, page, site)
    if kind is not UrlKind.LISTING and page.has_head and len(items) < 2:
        return _article(document, site, page)  # of pictures, a film or files alone
    if items or kind is UrlKind.LISTING:
        return _listing(document, site, page, items)
    if is_article_address and page.find_title():
        return _article(document, site, page)
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


def _is_chrome(element: HtmlElement) -> bool:
    """Whether an element that `_CHROME` matches is really beside the text.

    Forms may enclose a whole page, footers the metrics, headers the head of an article.
    """
    if element.tag == "header":
        return select_first(element, "nav, form") is not None and select_first(element, ".metryka") is None
    if element.tag == "footer":
        return select_first(element, ".metryka, article.txt") is None
    return element.tag != "form" or select_first(element, "article.txt, .head, .okno") is None


# ---------------------------------------------------------------- listings


def _listing_items(document: Document, page: Region, site: Site) -> tuple[ListingItem, ...]:
    """The entries of the main panels in page order; highlights and tickers only where there is nothing else.

    Top news, the ticker and the tab box repeat what the lists have, in other order and without dates.
    """
    excluded = page.chrome | page.text_nodes
    cards = find_cards(page.content, document, excluded, is_article_url)
    if not cards and not page.texts:
        for block in select(document.tree, _HIGHLIGHTS):
            cards += find_cards(block, document, page.text_nodes, is_article_url)
    items = [read_card(card._replace(url=canonical_url(card.url)), page.hidden) for card in cards]

    def key(url: str) -> str:
        # a text version bears the article's id, but is no address of it
        return url if classify_url(url, site) is UrlKind.IGNORED else article_key(url, site) or url

    return merge_items(items, key)


def _listing(document: Document, site: Site, page: Region, items: tuple[ListingItem, ...]) -> Listing:
    feeds = [
        document.absolute(link.get("href"))
        for link in document.tree.iter("link")
        if "alternate" in (link.get("rel") or "") and "rss" in (link.get("type") or "")
    ]
    heading = next((h for h in page.content.iter("h1", "h2") if inline_text(h)), None)
    next_url, is_next_guessed = _next_url(document, site, page, items)
    return Listing(
        parser=NAME,
        url=document.page.url,
        title_text=inline_text(heading, page.hidden) or document.title_text or None,
        items=items,
        next_url=next_url,
        is_next_guessed=is_next_guessed,
        feeds=tuple(dict.fromkeys(f for f in feeds if f)),
    )


def _next_url(
    document: Document, site: Site, page: Region, items: tuple[ListingItem, ...]
) -> tuple[str | None, bool]:
    """The next page and whether it is a guess: as the pager says, else (no pager) the next number while items
    come."""
    url = document.page.url
    current = page_number(url) if url else 0
    numbers: dict[int, str] = {}
    for link in _pager_links(document, page):
        target = document.absolute(link.get("href"))
        if target is None:
            continue
        number = page_parameter(target)
        label = inline_text(link) or normalize_text(link.get("title"))
        if _is_next(link) or _NEXT.match(label):
            # on the last page the link may lead to that page itself
            return (None if number is not None and number <= current else target), False
        if number is not None:
            numbers[number] = target
    if numbers:
        later = [n for n in numbers if n > current]
        return (numbers[min(later)] if later else None), False
    if not url or not items or is_home(url) or (is_article_url(url) and not is_listing_url(url, site)):
        return None, False
    parts = split_url(canonical_url(url))
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k != "page"]
    query.append(("page", str(current + 1)))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), "")), True


def _pager_links(document: Document, page: Region) -> list[HtmlElement]:
    """The links of the pager, or those that say that they lead to the next page."""
    marks = cast("list[Any]", _RELATIONS(document.tree))
    links = [link for link in (mark.getparent() for mark in marks) if _is_next(link)]
    stated = [link for link in links if document.absolute(link.get("href"))]
    if stated:
        return stated
    pagers = page.index.find("#meni_strony") or with_id(document, "meni_strony", "div", "ul", "nav")
    return [link for pager in pagers for link in pager.iter("a")]


def _is_next(link: HtmlElement) -> bool:
    return "next" in (link.get("rel") or "").lower().split()


# ---------------------------------------------------------------- articles


def _article(document: Document, site: Site, page: Region) -> Article:
    own = native_id(document.page.url, site) if document.page.url else None

    def is_credible(url: str) -> bool:
        return classify_url(url, site) is UrlKind.ARTICLE and own in (None, native_id(url, site))

    url = own_address(document, site, is_credible)
    if url and is_article_url(url):
        url = without_query(url)
    found = read_article(page)
    publisher = next(iter(document.meta.get("author", [])), None)
    language = normalize_text(document.tree.get("lang"))
    return Article(
        site=site,
        parser=NAME,
        url=url,
        native_id=native_id(url, site) if url else None,
        title=found.title,
        lead=found.lead,
        date=found.date,
        date_modified=found.date_modified,
        language=Found(language, "html[lang]") if language else None,
        publisher=Found(publisher, "meta[name=author]") if publisher else None,
        section=found.section,
        breadcrumbs=found.breadcrumbs,
        archived=found.archived,
        body=found.body,
        links=found.links,
        attachments=found.attachments,
        pictures=found.pictures,
        gallery=found.gallery,
        authors=found.authors,
        tags=found.tags,
        rules=found.rules,
        warnings=found.warnings,
    )
