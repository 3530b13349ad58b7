"""Elements by CSS selector, compiled once, and the selectors of a registry entry; no rules of any site."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement

from crawler.items import Site


@lru_cache(maxsize=512)
def _compile(css: str) -> CSSSelector:
    return CSSSelector(css, translator="html")


def select(root: HtmlElement, css: str) -> list[HtmlElement]:
    """The elements below (or equal to) the root that match a CSS selector, in document order."""
    return list(cast("list[HtmlElement]", _compile(css)(root)))


def select_first(root: HtmlElement, css: str) -> HtmlElement | None:
    """The first element that `select` finds, or None."""
    return next(iter(select(root, css)), None)


def select_override(root: HtmlElement, site: Site, field: str) -> tuple[str, list[HtmlElement]] | None:
    """(selector, elements) of the entry's first selector for a field that finds something."""
    for css in site.selectors.get(field, ()):
        found = select(root, css)
        if found:
            return css, found
    return None


def classes_of(element: HtmlElement) -> frozenset[str]:
    """The element's classes in lower case."""
    return frozenset((element.get("class") or "").lower().split())


def is_inside(element: HtmlElement, containers: set[HtmlElement]) -> bool:
    """Whether the element is one of the containers or stands in one."""
    return element in containers or any(ancestor in containers for ancestor in element.iterancestors())


def subtree(elements: list[HtmlElement]) -> set[HtmlElement]:
    """The elements and all that is inside them: what later steps leave out."""
    return {node for element in elements for node in element.iter()}
