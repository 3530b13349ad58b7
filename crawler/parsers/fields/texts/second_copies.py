"""Boxes that say once more what another says: the text for screens of another width."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.texts.boilerplate_boxes import BOXES
from crawler.parsers.fields.texts.lead_names import is_named_lead

_COPY = 300
"""Characters of running text of the shortest box that may be there twice."""


def second_copies(container: Block, survey: Survey) -> set[HtmlElement]:
    """The boxes that say once more what another in the container says: the text for screens of another width."""
    known: dict[tuple[int, float, int], HtmlElement] = {}
    copies: set[HtmlElement] = set()
    for position in survey.subtree(container.element)[1:]:
        block = survey.blocks[position]
        if block.good < _COPY or block.element.tag not in BOXES or not block.path:
            continue
        first = known.setdefault((block.all_chars, block.good, block.running), block.element)
        if (
            first is not block.element
            and first not in block.element.iterancestors()
            and not _is_mostly_lead(first, survey)
            and inline_text(first) == inline_text(block.element)
        ):
            copies.add(block.element)
    return copies


def _is_mostly_lead(box: HtmlElement, survey: Survey) -> bool:
    """Whether half of a box is called the introduction, which is read apart from the text."""
    chars = survey.blocks[survey.index[box]].all_chars
    inner = (survey.block(e) for e in (box, *box.iterdescendants("div", "p", "section")) if is_named_lead(e))
    return any(block is not None and 2 * block.all_chars >= chars for block in inner)
