"""Rows of pictures that are other pages', set beside or into an article: each leads to a page of its own, or what stands above
them names the rest of the site. Reads no picture, and knows no names of boxes, which galleries and teasers share."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_after, element_before, inline_text
from crawler.parsers.fields.phrases.picture_headings import (
    is_heading_of_galleries,
    is_heading_of_other_pictures,
)
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.credits import STARTS_AS_CREDIT
from crawler.parsers.fields.pictures.decoration import leads_elsewhere
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_places import PicturePlace
from crawler.parsers.fields.pictures.sources import shown_source
from crawler.text import normalize_text
from crawler.urls import host_of

_LEVELS = 6
"""Boxes around a picture up to the row that it stands in."""
_ROW = 3
"""Pictures that make a row; two may be a pair that illustrates."""
_LONGEST_CELL = 400
_LONGEST_REST = 200
"""Characters as they stand in the markup: of what is said of a picture of a row, and of the row besides."""


_MANY = 1_000
"""Stands for the number of running texts of a box that holds more than pictures."""
Count = Callable[[HtmlElement], int]


class _Row(NamedTuple):
    box: HtmlElement
    cells: list[tuple[HtmlElement, PicturePlace]]


def find_other_pictures(
    places: Iterable[PicturePlace],
    document: Document,
    survey: Survey,
    boxes: PictureBoxes,
    keep: Collection[HtmlElement],
) -> set[HtmlElement]:
    """The boxes of pictures that are none of the article's, each with its heading where that stands in it.

    `keep` are the boxes around title and text; what stands in those themselves is no row.
    """
    found: set[HtmlElement] = set()

    def running(box: HtmlElement) -> int:
        """The running texts of a box: more than one a picture are no words of pictures."""
        if box in keep or box.tag in ("body", "main"):
            return _MANY
        block, count = survey.block(box), max(boxes.count(box), 1)
        texts = block.running if block is not None else 0
        is_long = texts > count or boxes.text_length(box) > _LONGEST_CELL * count + _LONGEST_REST
        return _MANY if is_long else texts

    for row in _rows(places, boxes, running):
        for start in dict.fromkeys((row.box, *(place.element for _, place in row.cells))):
            levels = _levels(start, boxes, running)
            headings = [_heading_of(box) for box in levels]
            said = ["" if heading is None else _said(heading) for heading in headings]
            level = next((n for n, text in enumerate(said) if is_heading_of_other_pictures(text)), None)
            if level is None and start is row.box:
                first = next((n for n, text in enumerate(said) if text), 0)
                if _leads_to_pages(row, document, is_headed=is_heading_of_galleries(said[first])):
                    level = first
            if level is None:
                continue
            heading = headings[level]
            # the heading may stand before a box, and both in the next
            level = max(n for n, other in enumerate(headings) if n == level or other is heading)
            found.add(levels[level])
            if heading is not None:
                found.add(heading)
            if start is row.box:
                break
    return found


def _rows(places: Iterable[PicturePlace], boxes: PictureBoxes, running: Count) -> list[_Row]:
    """The pictures by the boxes that hold several of them side by side; one alone makes a row of its own."""
    rows: dict[HtmlElement, _Row] = {}
    for place in places:
        cell = place.element
        for above in islice(cell.iterancestors(), _LEVELS):
            if boxes.count(above) > 1 or running(above) >= _MANY:
                break
            cell = above
        above = cell.getparent()
        is_alone = above is None or boxes.count(above) < 2 or running(above) >= _MANY
        box = place.element if above is None or is_alone else above
        rows.setdefault(box, _Row(box, [])).cells.append((cell, place))
    return list(rows.values())


def _levels(box: HtmlElement, boxes: PictureBoxes, running: Count) -> list[HtmlElement]:
    """A box and those around it with the same pictures, and no text besides."""
    count = boxes.count(box)
    most = running(box) if count > 1 else 1
    levels = [box]
    for above in islice(box.iterancestors(), _LEVELS):
        if boxes.count(above) != count or running(above) > most:
            break
        levels.append(above)
    return levels


def _heading_of(box: HtmlElement) -> HtmlElement | None:
    """The line that stands first in a box, before any picture, else the heading right before it."""
    for element in box.iterdescendants():
        if element.tag in ("img", "figure", "picture"):
            break
        if element.tag in _LINES and _said(element):
            return element if next(element.iter("img"), None) is None else None
    before = element_before(box)
    return before if before is not None and before.tag in HEADING_TAGS else None


_LINES = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "span", "div", "a", "header", "legend")
)


def _said(element: HtmlElement) -> str:
    return normalize_text(text_content(element))


def _leads_to_pages(row: _Row, document: Document, *, is_headed: bool) -> bool:
    """Whether each picture of a row leads to a page of its own, or has words that do. Pages of an album's pictures are told
    apart by a number, and who took a picture is said of one that is shown, whatever its link leads to. A heading of several
    galleries tells that a row `is_headed` so."""
    if len(row.cells) < _ROW and not is_headed:
        return False
    targets = [_target(cell, place, document) for cell, place in row.cells]
    if None in targets or len(set(targets)) < len(targets) or any(_has_credit(cell) for cell, _ in row.cells):
        return False
    is_own_host = any(host_of(target) == host_of(document.page.url) for target in targets if target)
    return is_headed or not is_own_host or len({_DIGITS.sub("", target) for target in targets if target}) > 1


_DIGITS = re.compile(r"\d+")


def _target(cell: HtmlElement, place: PicturePlace, document: Document) -> str | None:
    """The page that a picture leads to, by the link around it or one that is all that is said of it; None where it leads to
    none."""
    link, key = place.link, picture_key(shown_source(place.image))
    if link is None:
        said = (
            element_after(cell) if cell is place.element else cell
        )  # bare pictures have their words behind them
        links = [a for a in islice(said.iter("a"), _LINKS) if inline_text(a)] if said is not None else []
        if said is None or len(links) != 1 or len(inline_text(links[0])) < _HEADLINE * len(inline_text(said)):
            return None
        link = links[0]
    return document.absolute(link.get("href")) if leads_elsewhere(link, document, key) else None


_LINKS = 3
_HEADLINE = 0.5
"""Share of what is said of a picture that is a headline: a teaser's introduction may stand below."""


def _has_credit(cell: HtmlElement) -> bool:
    return any(STARTS_AS_CREDIT.match(text) for text in cell.itertext() if len(text) < _LONGEST_CELL)
