"""Where readers' comments begin on a page whose names do not tell: below a line that counts them or asks for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.phrases.comment_words import (
    COMMENT_STEMS,
    is_heading_of_comments,
    is_name_of_comments,
)
from crawler.text import holds_any, normalize_text

_LONGEST = 90
_LEAST = 150
"""Characters of running text that an article has before what its readers say of it."""


def mark_comments(
    survey: Survey, stated: Iterable[HtmlElement] = (), fields: Iterable[HtmlElement] = ()
) -> None:
    """Mark the boxes below such a line as comments, and those of which the page states it in its microdata; to be called
    before the blocks are weighed.

    Comments come last, and may well be longer than the text. The name of a kind of article, as "Comment" above a
    title is, has neither a number nor a verb, and no text before it. The form around one of the `fields` for long answers
    is where readers write: what explains it may be longer than a short text.
    """
    for element in stated:
        if (
            "comment" in (element.get("itemprop") or "").split()
            and (own := survey.block(element)) is not None
        ):
            own.mark = Mark.COMMENTS
    for field in fields:
        form = next(field.iterancestors("form"), None)
        block = survey.block(form) if form is not None else None
        if block is not None and _is_for_writing(block):
            block.mark = Mark.COMMENTS
    for position in _headings(survey):
        if survey.blocks[position].mark is Mark.COMMENTS or _good_before(survey, position) < _LEAST:
            continue
        for block in _boxes_below(survey, position):
            block.mark = Mark.COMMENTS


def _is_for_writing(form: Block) -> bool:
    """Whether a form is none around the whole page, as some systems have it."""
    return form.all_chars < _FORM and next(form.element.iter("h1"), None) is None


_FORM = 1000
"""Characters of the longest form in which readers write, with all that explains it."""


def _headings(survey: Survey) -> Iterator[int]:
    """The positions of the short lines that head comments.

    A line that is a link heads nothing: it leads to the comments, above the text as well as below it.
    """
    for position, block in enumerate(survey.blocks):
        if not block.chars or block.all_chars > _LONGEST or 2 * block.all_link_chars > block.all_chars:
            continue
        heading = block.element
        text = "".join(heading.itertext()) if len(heading) else heading.text or ""
        lower = text.lower()
        if not holds_any(lower, COMMENT_STEMS):
            continue
        line = normalize_text(text)
        if is_heading_of_comments(line) or (
            heading.tag in HEADING_TAGS and is_name_of_comments(line) and not _heads_text(heading)
        ):
            yield position


def _heads_text(heading: HtmlElement) -> bool:
    """Whether a paragraph follows a heading: it is that of a section of the text."""
    return next((e.tag == "p" for e in heading.itersiblings()), False)


def _good_before(survey: Survey, position: int) -> float:
    """Characters of running text before a block."""
    blocks = survey.blocks
    around = set()
    above = blocks[position].parent
    while above >= 0:
        around.add(above)
        above = blocks[above].parent
    return sum(
        block.good
        for at, block in enumerate(blocks[:position])
        if block.parent in around and at not in around and block.mark is not Mark.COMMENTS
    )


def _boxes_below(survey: Survey, position: int) -> list[Block]:
    """The widest box that begins with a heading; where others begin before it, the heading and what follows it."""
    blocks = survey.blocks
    box = position
    while (above := blocks[box].parent) > 0 and _begins_with(survey, above, box):
        box = above
    if blocks[box].all_chars > blocks[position].all_chars:
        return [blocks[box]]
    found = []
    for element in blocks[box].element.itersiblings():
        block = survey.block(element)
        if block is None:
            continue
        if (element.tag == "p" and block.good) or next(element.iter("h1"), None) is not None:
            break  # a section of the text
        found.append(block)
    return [blocks[box], *found] if found else []


def _begins_with(survey: Survey, outer: int, inner: int) -> bool:
    """Whether nothing is said in a box before what a block in it says, and no title after."""
    blocks = survey.blocks
    before = blocks[outer + 1 : inner]
    element = blocks[outer].element
    return (
        not any(block.chars for block in before)
        and not (element.text or "").strip()
        and next(element.iter("h1"), None) is None
        and element.tag not in ("body", "main", "article")
    )
