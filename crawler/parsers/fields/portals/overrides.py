"""What the registry's selectors for a field find on a page of a portal: they go before the portal's own rules."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found, Picture, Site
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import select_override
from crawler.parsers.fields.pictures.pictures import read_pictures


class Located(NamedTuple):
    """A field and the element that holds it."""

    element: HtmlElement
    found: Found


def overridden(
    root: HtmlElement, site: Site, field: str, hidden: Collection[HtmlElement] = ()
) -> list[Located]:
    """The elements that the first selector to find any finds, with their texts; empty where no text is in them."""
    css, elements = select_override(root, site, field) or ("", [])
    texts = ((e, inline_text(e, hidden)) for e in elements)
    return [Located(e, Found(text, css)) for e, text in texts if text]


def overridden_texts(
    root: HtmlElement, site: Site, field: str, rules: dict[str, str], hidden: Collection[HtmlElement] = ()
) -> tuple[str, ...]:
    """The texts alone, of fields that the portals themselves do not show; the selector is noted in `rules`."""
    stated = overridden(root, site, field, hidden)
    if stated:
        rules[field] = stated[0].found.rule
    return tuple(located.found.raw for located in stated)


def overridden_pictures(document: Document, site: Site, rules: dict[str, str]) -> tuple[Picture, ...]:
    """The pictures of the text that a selector finds; it is noted in `rules`."""
    css, elements = select_override(document.tree, site, "images") or ("", [])
    pictures = read_pictures(document, elements, "inline")
    if pictures:
        rules["images"] = css
    return pictures
