"""Government Site Builder, the content system of German federal offices: selectors over the generic rules.

The sites differ in class names and are rebuilt every few years, so each field lists the forms that are known;
where none is on the page, the generic rules read it.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import msgspec

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import is_generated_by
from crawler.parsers.fields.page.rules import Rules

NAME = "gsb"

RULES = Rules(
    # The first h1 is the office's name for screen readers on many sites, so the title needs its own class.
    title=(
        "h1.c-intro__headline",
        "h1.c-content-stage__headline",
        "h1.c-page-intro__headline",
        "[data-slot=pp-headline]",
        ".headerContent h1",
        ".article-header h1",
    ),
    lead=(
        ".headerText .textContainer p",
        "p.c-intro__text, .c-intro__text p",
        ".c-page-intro__text",
        ".c-content-stage__p",
        "article .intro > p",
        "#content .subheadline",
        "#content .abstract",
    ),
    date=(
        "h1 .topline .date",
        ".c-content-stage__date",
        "article .c-meta-info time",
        "p.topline span.date",
        "#content div.bmf-date",
        "#content span.metadata",
        ".text-meta p.updated",
    ),
    # magnifier links, teasers, keywords and link lists stand inside the text's container
    remove=(
        ".loupe",
        ".sectionRelated",
        ".in-depth",
        ".c-linklist",
        ".c-keywords",
        ".c-teaser",
        "pp-inline-teaser",
    ),
)
_FILE = re.compile(r"(?i)[?&]__blob=|/(?:StyleBundles|SiteGlobals)/")
_CONTEXT = re.compile(r"(?:^|&)nn=[^&]*")


def is_match(document: Document) -> bool:
    """By the generator; copies of pages without a head still have the class on `body`."""
    if is_generated_by(document, "government site builder"):
        return True
    body = document.tree.find("body")
    return body is not None and "gsb" in (body.get("class") or "").lower().split()


def classify_url(url: str, site: Site) -> UrlKind:
    """Downloads, picture sizes and templates are no pages; the rest only the page can tell."""
    return UrlKind.IGNORED if _FILE.search(url) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """None: addresses hold names, which editors change; `nn` is the context of navigation."""
    return None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    result = read_page(document, site, NAME, RULES)
    if isinstance(result, Article) and result.url:
        return msgspec.structs.replace(result, url=without_context(result.url))
    return result


def without_context(url: str) -> str:
    """The address without `nn`, which only says where a visitor came from."""
    parts = urlsplit(url)
    query = _CONTEXT.sub("", parts.query).strip("&")
    return parts._replace(query=query).geturl()
