"""Where the text of a page is, and what is read out of it: handed on between the steps of the generic reading."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from crawler.items import Anchor, Body, FileLink, Found, Picture
from crawler.parsers.fields.page.blocks import Block
from crawler.parsers.fields.titles.headings import Title

DENSEST = "densest text"
"""The rule of a body that no selector named."""


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
