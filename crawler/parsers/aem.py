"""Adobe Experience Manager as Swiss authorities run it (admin.ch releases, cantons): selectors over the generic rules."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import system_folders, system_names
from crawler.parsers.fields.page.rules import Rules

NAME = "aem"

RULES = Rules(
    title=(".contentHead h1",),
    # the whole release with address and publisher; "Letzte Änderung" below belongs to the template
    body=(".mod-nsbnewsdetails",),
)
_FOLDERS = frozenset(("etc.clientlibs", "etc/designs", "content/dam"))
_ID = re.compile(r"(?:msg-id-|[?&](?:newsID|nid)=)([0-9A-Za-z-]+)")


def is_match(document: Document) -> bool:
    """By the folders that it serves its templates and files from, or the box of the Swiss news service."""
    return not _FOLDERS.isdisjoint(system_folders(document)) or "mod-nsbnews" in system_names(document)


def classify_url(url: str, site: Site) -> UrlKind:
    """A release has its number in the address; files are no pages."""
    if "/content/dam/" in urlsplit(url).path:
        return UrlKind.IGNORED
    return UrlKind.ARTICLE if _ID.search(url) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The number of a release: `msg-id-14093`, `newsID=<uuid>`."""
    match = _ID.search(url)
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)
