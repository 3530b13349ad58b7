"""Boxes of data about the page, told by one of its dates that they hold."""

from __future__ import annotations

from collections.abc import Iterable

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey

_DATA = 600
"""Characters of the largest box of data about the page."""


def date_boxes(
    container: Block, survey: Survey, dates: Iterable[HtmlElement], title: HtmlElement | None
) -> set[HtmlElement]:
    """The boxes in the container that hold one of the page's dates and no running text: its author, sections, views.

    Lists of the text are no such boxes, unless they are lists of terms or tables.
    """
    around = {container.element, *container.element.iterancestors()}
    if title is not None:
        around.update((title, *title.iterancestors()))
    boxes: set[HtmlElement] = set()
    for date in dates:
        box: HtmlElement | None = None
        at = next((survey.index[e] for e in (date, *date.iterancestors()) if e in survey.index), 0)
        for above in (date, *date.iterancestors()):
            block = survey.block(above)
            if above in around:
                break
            if block is None:
                continue
            if block.all_chars > _DATA or above.tag in ("ul", "ol", "li") or _has_running_text(survey, above):
                break
            if above is not date and any(survey.index.get(h, 0) > at for h in above.iter(*_ENTRY_HEADINGS)):
                break  # the hour of an entry of a live blog, above what happened
            box = above
        if box is not None and container.element in box.iterancestors():
            boxes.add(box)
    return boxes


_ENTRY_HEADINGS = ("h2", "h3", "h4")


def _has_running_text(survey: Survey, element: HtmlElement) -> bool:
    """Whether any text of a subtree is running; what ends with a colon is a label."""
    if not survey.blocks[survey.index[element]].good:
        return False
    for position in survey.subtree(element):
        block = survey.blocks[position]
        if block.chars >= PARAGRAPH:
            return True
        is_sentence = block.sentence and block.chars >= SHORT_SENTENCE
        if is_sentence and not text_content(block.element).rstrip().endswith(":"):
            return True
    return False
