"""Selector rules that a platform or a registry entry lays over the generic rules, as data: CSS per field."""

from __future__ import annotations

from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.items import Found, Site
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import select_named, select_override
from crawler.parsers.fields.page.stated_times import without_filled_clock
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.text import normalize_text

Hit = tuple[str, list[HtmlElement]]


class Rules(NamedTuple):
    """CSS selectors per field, tried in order; a field without a hit is left to the generic rules."""

    title: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    date_modified: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    """The elements that hold the text; all that match count, in page order."""
    remove: tuple[str, ...] = ()
    """Boxes inside the text that are none of it; all of them apply."""
    keep: tuple[str, ...] = ()
    """Boxes inside the text that are called as boxes beside a text are, and belong to it."""


NO_RULES = Rules()


def find_hit(document: Document, site: Site, rules: Rules, field: str) -> Hit | None:
    """(selector, elements with text) of the first selector that finds any: the site's, then the platform's."""
    hit = select_override(document.tree, site, field)
    if hit is not None:
        return hit
    for css in getattr(rules, field, ()):
        found = [e for e in select_named(document, css) if is_shown(e)]
        if found:
            return css, found
    return None


def is_shown(element: HtmlElement) -> bool:
    """Whether an element has text, or says in an attribute what its text would."""
    return bool(normalize_text(text_content(element)) or element.get("datetime") or element.get("content"))


def outermost(elements: list[HtmlElement]) -> list[HtmlElement]:
    """The elements that stand in none of the others."""
    known = set(elements)
    return [e for e in elements if not any(above in known for above in e.iterancestors())]


def dates_of(hit: Hit | None) -> list[Found]:
    """The dates that the elements state: their `datetime` or `content`, else the date in their text."""
    if hit is None:
        return []
    found = []
    for element in hit[1]:
        stated = normalize_text(element.get("datetime") or element.get("content"))
        text = inline_text(element)
        match = find_date(text)
        raw = without_filled_clock(stated, text) or (match[0] if match else "")
        if raw:
            found.append(Found(raw, hit[0]))
    return found


def within(hit: Hit | None, scope: HtmlElement, survey: Survey) -> Hit | None:
    """The hit reduced to the first elements of one parent that stand in the article's box and in no teaser.

    Field names such as Drupal's occur in menus and teasers of the same page.
    """
    if hit is None:
        return None
    box = set(scope.iter())
    inside = [e for e in outermost(hit[1]) if e in box and not survey.is_frame(e)]
    return (hit[0], [e for e in inside if e.getparent() is inside[0].getparent()]) if inside else None


def texts_of(hit: Hit | None, skip: set[HtmlElement]) -> list[str]:
    """The texts of the elements, the outermost alone, empty ones left out."""
    return [] if hit is None else [t for t in (inline_text(e, skip) for e in outermost(hit[1])) if t]
