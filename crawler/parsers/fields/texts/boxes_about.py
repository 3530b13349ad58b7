"""Boxes before a text that tell about the article in loose words beside lists, links and its heading.

A line of them would be told by its words; these have no lines: days, sections, keywords and counts stand in one box, part
of them in an element of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.text import fold

_ABOUT = frozenset(
    "meta metadata metainfo entrymeta postmeta articlemeta storymeta newsmeta entryinfo postinfo articleinfo newsinfo".split()
)
"""Names of such boxes in the themes of weblogs and magazines: `article-meta-info`."""
_LONGEST = 320
"""Characters of the largest."""


def skip_boxes_about(
    survey: Survey, order: Sequence[int], until: int | None, skip: set[HtmlElement], title_key: str
) -> None:
    """Add the boxes among the blocks up to `until`, the first of the running text, to `skip`: those that are named so, and the `header` that has nothing
    but the page's title beside its loose words, as themes print it once more for search engines. An introduction would
    have a sentence or a paragraph."""
    for position in order:
        if until is not None and position > until:
            return
        block = survey.blocks[position]
        if not 0 < block.chars < block.all_chars <= _LONGEST:
            continue
        if any(
            survey.blocks[p].sentence and not _is_heading(survey.blocks[p])
            for p in survey.subtree(block.element)
        ):
            continue
        if not words_of(block.element).isdisjoint(_ABOUT) or (
            block.element.tag == "header" and _holds_only_title(block, title_key)
        ):
            skip.add(block.element)


def _is_heading(block: Block) -> bool:
    return block.element.tag in HEADING_TAGS


def _holds_only_title(block: Block, title_key: str) -> bool:
    headings = list(block.element.iter(*HEADING_TAGS))
    boxes = [
        e
        for e in block.element
        if e.tag not in HEADING_TAGS and e.tag in ("div", "p", "section", "ul", "ol", "dl")
    ]
    return (
        bool(title_key) and len(headings) == 1 and not boxes and fold(inline_text(headings[0])) == title_key
    )
