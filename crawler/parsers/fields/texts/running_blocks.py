"""Which blocks of an article are its running text, whatever stands before, between and below them; decides of no line."""

from __future__ import annotations

from collections.abc import Mapping

from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Survey
from crawler.parsers.fields.phrases.template_lines import has_known_opening
from crawler.parsers.fields.phrases.template_phrases import is_template_line

RUNNING = 80
"""Weight of a block that is no line of the template's."""


def running_blocks(survey: Survey, order: list[int], lines: Mapping[int, str]) -> list[int]:
    """The blocks of running text, from the first that is the page's: a notice or a contact below short paragraphs may be
    longer than they."""
    blocks = survey.blocks
    running = [p for p in order if blocks[p].weight > RUNNING]
    # short texts: sentences go before what is as long, such as the office that someone holds
    first = running[0] if running else len(blocks)
    short = [p for p in order if p < first and blocks[p].weight > 0]
    sentences = [p for p in short if blocks[p].sentence]
    if not running:
        # what a template says of its files is a sentence, and may be the only one below lines of hours and places
        long = [p for p in short if blocks[p].weight >= PARAGRAPH and not is_template_line(lines.get(p, ""))]
        running = [p for p in long if blocks[p].sentence] or long
    elif sum(blocks[p].weight for p in sentences) > sum(blocks[p].weight for p in running):
        running = [*sentences, *running]
    if running and has_known_opening(lines.get(running[0], "")):
        running = [p for p in order if blocks[p].sentence and not has_known_opening(lines.get(p, ""))]
    return running


def loose_text_begins(survey: Survey, position: int) -> int:
    """The position up to which blocks stand above the own text of the block at `position`, where that is loose text behind
    them: old pages have the byline in a paragraph, and the text with breaks in the box around that."""
    box = survey.blocks[position].element
    if (box.text or "").strip():
        return position
    at, loose = position, 0
    for child in box:
        if child in survey.index:
            at, loose = survey.subtree(child).stop, 0
        else:
            loose += len((child.text or "").strip())
        loose += len((child.tail or "").strip())
        if loose >= SHORT_SENTENCE:
            return at
    return position
