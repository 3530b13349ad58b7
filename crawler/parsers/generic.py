"""Any page without a platform parser: structured data first, then the page itself; knows no site and no CMS."""

from __future__ import annotations

import re

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page

NAME = "generic"

_OF_VERSIONS = re.compile(
    r"[?&;](?:(?:oldid|diff)=\w|rev=\d{9}|(?:do|action)=(?:diff|edit|history|revisions|recent|backlink|login|info)\b)"
)
"""What the feeds and lists of wikis name beside their pages: earlier versions, differences of two, and what changes them."""


def is_match(document: Document) -> bool:
    """Always true: this parser reads what no other claims."""
    return True


def classify_url(url: str, site: Site) -> UrlKind:
    """Unknown for every page, since an address alone does not tell, but for the versions of a wiki's."""
    return UrlKind.IGNORED if _OF_VERSIONS.search(url) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """None: no CMS, no id of its own."""
    return None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME)
