"""A page with what is read of it once, handed on between the steps of the generic reading and to the rules of each field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Site
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.page.rules import Hit, Rules, find_hit, texts_of
from crawler.parsers.fields.page.structured import StructuredData


class Work(NamedTuple):
    """A page with what is read of it once."""

    document: Document
    site: Site
    rules: Rules
    parser: str
    """The name of the platform that the rules are of, and what is found is said to be read by."""
    data: StructuredData
    micro: Mapping[str, list[HtmlElement]]
    """The elements of the article's microdata, by `itemprop` in lower case."""
    survey: Survey
    page_texts: PageTexts
    path: HtmlElement | None
    """The element of the path to the page."""
    sayings: frozenset[str]
    """What the page's descriptions say of it, folded."""
    notice: HtmlElement | None
    """What says that the page is archived."""

    def hit(self, field: str) -> Hit | None:
        """What the selectors for a field find: the registry entry's, else the platform's."""
        return find_hit(self.document, self.site, self.rules, field)

    def texts(self, field: str) -> tuple[str, ...]:
        """The texts of what the selectors for a field find."""
        return tuple(texts_of(self.hit(field), set()))

    def is_own(self, hit: Hit | None, field: str) -> bool:
        """Whether the selector is the registry entry's, which nothing overrules."""
        return hit is not None and hit[0] in self.site.selectors.get(field, ())
