"""The pieces of a line beside an inline element, and the lines of a box; must not know what they are about."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple, cast

from lxml import etree
from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Survey
from crawler.text import normalize_text


class Part(NamedTuple):
    """A piece of a line beside a date."""

    text: str
    element: HtmlElement | None
    """Of which the text is; None for what stands loose between elements."""


def line_around(element: HtmlElement, survey: Survey) -> tuple[str, str]:
    """(text before, text after) an inline element in its line, up to the next blocks and breaks; empty for a block."""
    known = survey.lines.get(element)
    if known is None:
        before, after = parts_around(element, survey)
        known = survey.lines[element] = (
            normalize_text("".join(p.text for p in reversed(before))),
            normalize_text("".join(p.text for p in after)),
        )
    return known


def parts_around(element: HtmlElement, survey: Survey) -> tuple[list[Part], list[Part]]:
    """What stands before and after an inline element in its line, in both the nearest first."""
    before: list[Part] = []
    after: list[Part] = []
    is_open_before = is_open_after = True
    current = element
    while survey.block(current) is None:
        parent = current.getparent()
        if parent is None:
            break
        if is_open_after and sum(len(part.text) for part in after) < _LONG:
            is_open_after = _read_on(current, survey, after)
        if is_open_before and sum(len(part.text) for part in before) < _LONG:
            is_open_before = _read_back(current, parent, survey, before)
        current = parent
    return before, after


def _read_on(element: HtmlElement, survey: Survey, parts: list[Part]) -> bool:
    """Append what follows in the line; whether the line goes on after the parent."""
    parts.append(Part(element.tail or "", None))
    for number, sibling in enumerate(element.itersiblings()):
        if number == _MOST_PARTS or _ends_line(sibling, survey):
            return False
        parts.append(Part(text_of(sibling), sibling))
        parts.append(Part(sibling.tail or "", None))
    return True


def _read_back(element: HtmlElement, parent: HtmlElement, survey: Survey, parts: list[Part]) -> bool:
    """Append what precedes in the line, last part first; whether the line begins before the parent."""
    for number, sibling in enumerate(element.itersiblings(preceding=True)):
        parts.append(Part(sibling.tail or "", None))
        if number == _MOST_PARTS or _ends_line(sibling, survey):
            return False
        parts.append(Part(text_of(sibling), sibling))
    parts.append(Part(parent.text or "", None))
    return True


_MOST_PARTS = 60
"""Elements beside a date that are read as its line: a line of more is no date line."""
_LONG = 200
"""Characters from which a line is a sentence whatever follows."""


def text_of(element: HtmlElement) -> str:
    """The text of an element as it stands; empty for comments, code and controls, a bar for an icon."""
    if _is_icon(element):
        return " | "
    if element.tag in _SILENT:
        return ""
    return "".join(cast("list[str]", _TEXTS(element)))


def _is_icon(element: HtmlElement) -> bool:
    """Whether an element is a small drawing, which parts the marks of a line."""
    return element.tag == "svg" or (element.tag == "i" and not len(element) and not element.text)


def _ends_line(element: HtmlElement, survey: Survey) -> bool:
    """Whether an element is a break or block, or holds one: elements of a site's own are no blocks to anyone."""
    if element.tag in _BREAKS or survey.block(element) is not None:
        return True
    return any(survey.block(inner) is not None for inner in islice(element.iterdescendants(), 20))


def lines_of(element: HtmlElement, survey: Survey) -> list[str]:
    """The lines of an element's text, which breaks at blocks and `br`; empty ones left out."""
    parts: list[str] = [element.text or ""]
    stack: list[HtmlElement | str] = list(reversed(element))
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        end = _BREAK if _ends_line(node, survey) else ""
        stack.append(f"{end}{node.tail or ''}")
        parts.append(" | " if _is_icon(node) else end)
        if node.tag not in _SILENT:
            parts.append(node.text or "")
            stack.extend(reversed(node))
    return [line for part in "".join(parts).split(_BREAK) if (line := normalize_text(part))]


_BREAK = "\ue001"
_TEXTS = etree.XPath("descendant-or-self::*[not(self::script or self::style)]/text()", smart_strings=False)
_BREAKS = frozenset(("br", "hr", "iframe", "figcaption", "nav"))
_SILENT = frozenset("script style noscript template svg button select textarea option".split())


def short_text(element: HtmlElement, limit: int) -> str:
    """The element's text when it is short, else an empty string."""
    total = 0
    parts: list[str] = []
    for text in element.itertext():
        total += len(text.strip())
        if total > limit:
            return ""
        parts.append(text)
    return normalize_text(" ".join(parts))
