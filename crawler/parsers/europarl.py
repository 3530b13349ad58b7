"""Press room of the European Parliament: selectors over the generic rules."""

from __future__ import annotations

import re

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import system_names
from crawler.parsers.fields.page.rules import Rules

NAME = "europarl"

RULES = Rules(
    title=("#website-body h1.ep_title",),
    lead=(".ep-layout_chapo",),
    date=("time[itemprop=datePublished][datetime]",),
    # key points stand before the lead and are the first blocks of the text
    body=(".ep-a_facts, article[role=main] .ep-a_text:not(.ep-layout_chapo)",),
    remove=(".ep-a_links", ".ep-a_contacts", ".ep-a_share"),
)
_ID = re.compile(r"/(\d{8}[A-Z]{3}\d{5})(?:/|$)")


def is_match(document: Document) -> bool:
    """By the box that all its pages are built in."""
    return "website-body" in system_names(document) and b"ep_title" in document.source


def classify_url(url: str, site: Site) -> UrlKind:
    """An article has its number in the address."""
    return UrlKind.ARTICLE if _ID.search(url) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The number of the release, `20190712IPR56948`; the words after it do not matter."""
    match = _ID.search(url)
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)
