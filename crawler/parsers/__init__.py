"""Platform parsers: one module a CMS, each a set of pure functions of a `Document`; no clock, network or files.

A parser module offers what `Parser` describes. It may import `document`, `items`, `text`, `urls` and
`parsers.fields`; it returns an `Article`, a `Listing` or a `Rejection` and raises nothing for any page.
A rule holds for the platform or for the web at large, and says why beside it.
"""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site


class UrlKind(Enum):
    """What an address is to a platform, judged from the address alone."""

    ARTICLE = "article"
    LISTING = "listing"
    UNKNOWN = "unknown"
    """Could be either: the page decides."""
    IGNORED = "ignored"
    """Calendars, filters, tag lists, print versions, files: never entered."""


class Parser(Protocol):
    """What a module in `crawler.parsers` offers."""

    NAME: str
    """Equal to the module's name; what registry entries write as `platform`."""

    def is_match(self, document: Document) -> bool:
        """Whether the page bears the platform's fingerprint."""

    def parse(self, document: Document, site: Site) -> Article | Listing | Rejection:
        """The page as found."""

    def classify_url(self, url: str, site: Site) -> UrlKind:
        """What an address on one of the site's hosts is."""

    def native_id(self, url: str, site: Site) -> str | None:
        """The CMS's own id in an address, unique within the site; None when it has none."""
