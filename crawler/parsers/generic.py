"""Any page without a platform parser: structured data first, then the page itself; knows no site and no CMS."""

from __future__ import annotations

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page

NAME = "generic"


def is_match(document: Document) -> bool:
    """Always true: this parser reads what no other claims."""
    return True


def classify_url(url: str, site: Site) -> UrlKind:
    """Unknown for every page: an address alone does not tell."""
    return UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """None: no CMS, no id of its own."""
    return None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME)
