"""Boxes that hold the article's text under a name that is another's: `share-wrapper` around text and buttons, `inread`.

Asked only where hardly any text was found otherwise; knows no site.
"""

from __future__ import annotations

from collections import defaultdict

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.marks import Mark, is_never_text, kind_of

_THIN = 250
"""Characters of running text from which a text is one."""
_MANY = 6
"""How many times the text found so far a box has to hold: a short notice may well stand beside a longer appeal."""
_MOST_LINKS = 0.2


def find_misnamed(survey: Survey, title: HtmlElement | None, found: Block | None) -> set[HtmlElement]:
    """The boxes near the title with far more running text than was found; boxes of one name count together."""
    least = max(_THIN, _MANY * (found.total if found is not None else 0.0))
    for above in title.iterancestors() if title is not None else ():
        region = survey.block(above)
        if region is None or region.good < least:
            continue
        boxes = _boxes_in(survey, above)
        best = max(boxes, key=lambda name: sum(b.good for b in boxes[name]), default=None)
        if best is not None and sum(b.good for b in boxes[best]) >= least:
            return {b.element for b in boxes[best]}
        if above.tag in ("article", "main"):
            break
    return set()


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
            and block.all_link_chars < _MOST_LINKS * block.all_chars
            and not is_never_text(block.element)
        ):
            boxes[" ".join(kind_of(block.element))].append(block)
    return boxes
