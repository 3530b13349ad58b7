"""What is read of a page once, and what is made of it: handed on between the steps of the generic reading."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor, Body, FileLink, Found, Picture, Site
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.page.rules import Hit, Rules, find_hit, texts_of
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.titles.headings import Title

DENSEST = "densest text"
"""The rule of a body that no selector named."""


class Work(NamedTuple):
    """A page with what is read of it once: structured data, microdata, the survey of its blocks."""

    document: Document
    site: Site
    rules: Rules
    data: StructuredData
    micro: Mapping[str, list[HtmlElement]]
    survey: Survey
    page: PageTexts
    path: HtmlElement | None
    """The element of the path to the page."""
    sayings: frozenset[str]
    """What the page's descriptions say of it, folded."""

    def hit(self, field: str) -> Hit | None:
        return find_hit(self.document, self.site, self.rules, field)

    def texts(self, field: str) -> tuple[str, ...]:
        return tuple(texts_of(self.hit(field), set()))

    def is_own(self, hit: Hit | None, field: str) -> bool:
        """Whether the selector is the registry entry's, which nothing overrules."""
        return hit is not None and hit[0] in self.site.selectors.get(field, ())


class Place(NamedTuple):
    """Where the text is: the block around it, the blocks to read, and the rule that found them."""

    container: Block
    roots: list[Block]
    rule: str
    region: Block
    """The box around the container in which its tags and authors stand."""


class PageText(NamedTuple):
    """What is read out of the text's place."""

    body: Body | None = None
    lead: tuple[Found, ...] = ()
    links: tuple[Anchor, ...] = ()
    files: tuple[FileLink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    gallery: tuple[Picture, ...] = ()
    rules: Mapping[str, str] = MappingProxyType({})
    """Of fields that carry none themselves."""
    warnings: tuple[str, ...] = ()


def text_of(title: Title) -> str:
    """The title as text; empty where the page has none."""
    return title.found[0].raw if title.found else ""
