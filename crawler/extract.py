"""Page to article, listing or rejection: recognises site and platform, and calls the parser; the only glue.

The spiders, the offline commands, the tests and `kronika inspect` all call `extract`.
"""

from __future__ import annotations

import importlib
from datetime import datetime
from functools import cache
from typing import NamedTuple, cast

import msgspec

from crawler.document import Document
from crawler.items import Article, Listing, Page, Rejection, Site
from crawler.parsers import Parser, UrlKind
from crawler.parsers.fields.lists.article_pages import find_article_page
from crawler.parsers.fields.lists.extents import find_extent
from crawler.parsers.fields.lists.topics import find_topics
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.list_addresses import is_home
from crawler.parsers.fields.page.refusals import refuse_bytes, refuse_content
from crawler.parsers.fields.page.select import select
from crawler.sites import PLATFORM_NAMES, Registry
from crawler.sites.table import without_port
from crawler.urls import host_of, url_id

TEXT = "text"
GENERIC = "generic"

RECOGNISED = ("govpl", *(name for name in PLATFORM_NAMES if name not in (TEXT, GENERIC, "govpl")))
"""Platforms in the order in which their fingerprints are tried: specific systems before general ones.

gov.pl's is the quickest to see, in the names of its meta elements.
"""


MAX_TAGS = 200_000
"""Tags of a page at most: the tree of more takes gigabytes. The longest real pages have some 20,000."""


class _Home(NamedTuple):
    """What a platform tells of an unregistered site: it serves one country's offices."""

    country: str
    language: str
    timezone: str


_HOMES = {
    "intracom": _Home("PL", "pl", "Europe/Warsaw"),
    "govpl": _Home("PL", "pl", "Europe/Warsaw"),
    "gsb": _Home("DE", "de", "Europe/Berlin"),
}


_PARTS = ("NAME", "is_match", "parse", "classify_url", "native_id")


@cache
def load_parser(name: str) -> Parser:
    """The parser module of a platform; raises ModuleNotFoundError for a name that is none, and ImportError for a module that
    lacks something of a `Parser`."""
    module = importlib.import_module(f"crawler.parsers.{name}")
    missing = [part for part in _PARTS if not hasattr(module, part)]
    if missing:
        raise ImportError(f"has no {', '.join(missing)}")
    if name != module.NAME:
        raise ImportError(f"its NAME is {module.NAME!r} and not the module's, {name!r}")
    return cast(Parser, module)


def extract(
    page: Page,
    registry: Registry,
    site: Site | None = None,
    *,
    with_extent: bool = False,
    with_topics: bool = False,
) -> Article | Listing | Rejection:
    """What the page is. The site is the one given, else found by host, else made up from the host.

    The platform is the site's at the capture date; where the page does not bear its fingerprint, or the site
    is unknown, the platform whose fingerprint it bears; else generic. What a list states of its extent is read only
    if asked for, and in a crawl where it leads no further; so are links to lists by keyword. Never raises for any bytes.
    """
    rejection = refuse_bytes(page)
    if rejection:
        return rejection
    if len(page.body) > 3 * MAX_TAGS and page.body.count(b"<") > MAX_TAGS:
        return Rejection(reason="too_large", detail=f"more than {MAX_TAGS} tags")
    known = site or registry.site_for(page.url)
    document = _read_document(page, known)
    if page.url is None and not is_text(page):
        page = msgspec.structs.replace(page, url=_stated_address(document))
        document.locate(page)
        known = site or registry.site_for(page.url)
        if known.selectors:
            document = _read_document(page, known)
    if not is_text(page) and (refusal := refuse_content(document)):
        return refusal
    parser = load_parser(TEXT if is_text(page) else choose_platform(document, known))
    result = parser.parse(document, _as_read(known, document, parser))
    if with_topics and not isinstance(result, Rejection):
        result = msgspec.structs.replace(result, topics=find_topics(document))
    if isinstance(result, Article):
        return _reject_article(result, page, parser) or _complete_article(result, document, parser)
    if isinstance(result, Listing) and (with_extent or (result.next_url is None and page.source == "live")):
        extent = find_extent(document, len(result.items), is_first=page.url in known.listings)
        return msgspec.structs.replace(
            result, has_more=extent.has_more, last_url=extent.last_url, total=extent.total
        )
    return result


def _read_document(page: Page, site: Site) -> Document:
    """The page without what the registry says belongs to no field."""
    document = Document(page, as_written=bool(site.selectors))
    for css in site.selectors.get("remove", ()):
        document.take_out(select(document.tree, css))
    return document


def _as_read(site: Site, document: Document, parser: Parser) -> Site:
    """The site as the parser is to know it: one that no registry has is at home where its platform is, and what is fetched
    as a list is one."""
    if not site.registered and parser.NAME in _HOMES:
        home = _HOMES[parser.NAME]
        site = msgspec.structs.replace(
            site, country=home.country, language=_own_language(document, home), timezone=home.timezone
        )
    page = document.page
    if page.kind == "list" and page.url is not None:
        site = msgspec.structs.replace(site, listings=(*site.listings, page.url))
    return site


def _reject_article(article: Article, page: Page, parser: Parser) -> Rejection | None:
    """Why what reads as an article is none."""
    if not has_content(article):
        return Rejection(reason="no_content", detail="a title and nothing else", parser=parser.NAME)
    if page.kind == "unlisted" and not (article.date or (page.listed and page.listed.date_text)):
        # nothing but its day tells it from other pages that stand beside articles
        return Rejection(reason="no_date", detail="no list names it, and no day", parser=parser.NAME)
    return None


def _complete_article(article: Article, document: Document, parser: Parser) -> Article:
    """An article with what its document and its address say of it, whatever the parser."""
    if article.url is not None and not is_text(document.page):
        article = _with_page(article, document, parser)
    warnings = list(article.warnings)
    if document.encoding_repaired:
        warnings.append("encoding_repaired")
    if document.page.is_cut:
        warnings.append("capture_cut")
    if len(warnings) > len(article.warnings):
        return msgspec.structs.replace(article, warnings=tuple(warnings))
    return article


def _with_page(article: Article, document: Document, parser: Parser) -> Article:
    """An article with the page of it that this is; a further one has the address and the id of the first."""
    assert article.url is not None
    page = find_article_page(document, article.url)
    if page is None:
        return article
    native_id = parser.native_id(page.first_url, article.site)
    return msgspec.structs.replace(article, page=page, url=page.first_url, native_id=native_id)


def _stated_address(document: Document) -> str | None:
    """What a page whose address nobody knows (a saved copy) calls its own; sites that name their home page on every
    page say nothing by it."""
    return next((url for url in declared_addresses(document) if not is_home(url)), None)


def has_content(article: Article) -> bool:
    """Whether an article has anything besides its title: a frameset, a login form or an empty template has not."""
    return bool(
        (article.body and article.body.blocks)
        or any(found.raw.strip() for found in (*article.lead, *article.date))
        or article.pictures
        or article.gallery
        or article.attachments
    )


def choose_platform(document: Document, site: Site) -> str:
    """Name of the platform that a page of the site ran on."""
    declared = site.platform_at(document.page.captured_at)
    if declared == GENERIC or (declared and declared != TEXT and load_parser(declared).is_match(document)):
        return declared
    for name in RECOGNISED:
        if name != declared and load_parser(name).is_match(document):
            return name
    # no fingerprint at all (an excerpt, a saved copy): the registry knows best
    return declared if declared and declared != TEXT else GENERIC


def classify_url(url: str, site: Site, moment: datetime | None = None) -> UrlKind:
    """What an address on one of the site's hosts is to the platform that the site ran at that moment."""
    return load_parser(site.platform_at(moment) or GENERIC).classify_url(url, site)


def page_key(url: str, site: Site, moment: datetime | None = None) -> str:
    """The id that a record of this address will have, as far as the address alone tells."""
    native = load_parser(site.platform_at(moment) or GENERIC).native_id(url, site)
    return f"{site.id}:{native or url_id(url)}"


def is_own_host(url: str, site: Site) -> bool:
    """Whether an address is on the site's hosts, the only ones that are contacted; a host without port has
    all."""
    host = host_of(url) or ""
    return url.startswith(("http://", "https://")) and (
        host in site.hosts or without_port(host) in site.hosts
    )


def is_text(page: Page) -> bool:
    """Whether the page is plain text (a text capture, a WET record) and not HTML under a wrong name."""
    if page.source not in ("text", "wet") and not (page.content_type or "").lower().startswith("text/plain"):
        return False
    start = page.body[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return not start.startswith((b"<!doctype html", b"<html", b"<?xml")) and b"<body" not in start


def _own_language(document: Document, home: _Home) -> str:
    """The page's declared language when it is another than the platform's usual one (an English edition)."""
    declared = (document.tree.get("lang") or "").strip()
    return declared if declared and not declared.lower().startswith(home.language) else home.language
