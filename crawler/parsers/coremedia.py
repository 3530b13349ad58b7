"""CoreMedia sites of German ministries (family affairs, Foreign Office): selectors over the generic rules."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import is_generated_by, system_folders
from crawler.parsers.fields.page.rules import Rules

NAME = "coremedia"

RULES = Rules(
    # the title stands twice on the Foreign Office's pages, once for screen readers only
    title=("h1.heading__title", "h1 .title__text", "h1.title"),
    lead=("p.article-teaser", "p.heading__intro", ".heading__intro p"),
    date=(".dateline time[datetime]", "span.heading__meta"),
    body=(".article-content", "div.c-rte--default"),
    # a collection of teasers inside the text
    remove=(".c-teaser", ".c-collection", ".c-collection--default"),
    # what to do meanwhile, and what a notice is not liable for
    keep=("aside.c-infobox--default",),
)
_FOLDERS = frozenset(("resource/blob", "resource/image", "resource/crblob"))
_ID = re.compile(r"[-/](\d{5,})(?:\.html?)?$")


def is_match(document: Document) -> bool:
    """By the generator, or by the addresses of its files."""
    return is_generated_by(document, "coremedia") or not _FOLDERS.isdisjoint(system_folders(document))


def classify_url(url: str, site: Site) -> UrlKind:
    """Files are no pages; addresses that end in a number may be articles or lists."""
    return UrlKind.IGNORED if "/resource/" in urlsplit(url).path else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The content number that ends an address: `…/titel-192440`, `…/211322`."""
    match = _ID.search(urlsplit(url).path.rstrip("/"))
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)
