"""Boxes that hold the article's text under a name that is another's: `share-wrapper` around text and buttons, `inread`.

Asked only where hardly any text was found otherwise; knows no site.
"""

from __future__ import annotations

from collections import defaultdict

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import Mark, is_never_text, kind_of
from crawler.parsers.fields.survey.container import is_called_text

_THIN = 250
"""Characters of running text from which a text is one."""
_MANY = 6
"""How many times the text found so far a box has to hold: a short notice may well stand beside a longer appeal."""
_MOST_LINKS = 0.2


def find_misnamed(survey: Survey, title: HtmlElement | None, found: Block | None) -> set[HtmlElement]:
    """The boxes near the title with far more running text than was found; boxes of one name count together."""
    near = _MANY * (found.total if found is not None else 0.0)
    for above in title.iterancestors() if title is not None else ():
        region = survey.block(above)
        if region is None or region.good < max(SHORT_SENTENCE, near):
            continue
        boxes = _boxes_in(survey, above)
        best = max(boxes.values(), key=lambda named: sum(b.good for b in named), default=[])
        # a name within that says it is the text makes up for what the text lacks in length
        shortest = SHORT_SENTENCE if any(_holds_text(survey, b) for b in best) else _THIN
        if best and sum(b.good for b in best) >= max(shortest, near):
            return {b.element for b in best}
        if above.tag in ("article", "main"):
            break
    return set()


def _holds_text(survey: Survey, box: Block) -> bool:
    """Whether a box within is called the whole text of an article, and has a sentence; below a heading it is another's."""
    for position in survey.subtree(box.element):
        block = survey.blocks[position]
        if block.chars and block.element.tag in HEADING_TAGS:
            return False
        if block.good and is_called_text(block):
            return True
    return False


def _boxes_in(survey: Survey, element: HtmlElement) -> dict[str, list[Block]]:
    """The outermost boxes in an element that only their names keep from being text, by these names."""
    boxes: defaultdict[str, list[Block]] = defaultdict(list)
    for position in survey.subtree(element):
        block = survey.blocks[position]
        if (
            block.mark is Mark.BOILERPLATE
            and block.path == 0.0
            and block.card is None
            and survey.blocks[block.parent].path > 0.0
            and block.good
            and block.element.tag not in ("form", "label")
            and (
                _holds_text(survey, block)
                or (block.all_link_chars < _MOST_LINKS * block.all_chars and not is_never_text(block.element))
            )
        ):
            boxes[" ".join(kind_of(block.element))].append(block)
    return boxes
