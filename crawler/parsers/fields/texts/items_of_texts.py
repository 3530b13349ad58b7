"""Lines of lists and of labels that belong to a text, so that short ones are no scraps of a template."""

from __future__ import annotations

import re

from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.texts.headed_boxes import Line


def items_of_text(survey: Survey, lines: list[Line]) -> set[int]:
    """The items of lists that a heading of the text introduces or of which one is long, so that short ones are no scraps."""
    lists: dict[int, list[int]] = {}
    headed: set[int] = set()
    before = ""
    for position, _ in lines:
        block = survey.blocks[position]
        if block.element.tag == "li":
            if before in HEADING_TAGS:
                headed.add(block.parent)
            lists.setdefault(block.parent, []).append(position)
        before = block.element.tag
    return {
        item
        for parent, of_list in lists.items()
        if parent in headed or any(survey.blocks[item].chars >= SHORT_SENTENCE for item in of_list)
        for item in of_list
    }


def items_announced(survey: Survey, lines: list[Line], first: int) -> set[int]:
    """The items without a link of lists that a line of the text announces, "The fees are for:", where most are no words of a
    template: of these, "Advertisement" and "Newsletter" are two more things."""
    found: set[int] = set()
    items: list[tuple[int, str]] = []
    said = ""
    for position, text in (*lines, (-1, "")):
        block = survey.blocks[position]
        if items and (position < 0 or block.parent != survey.blocks[items[0][0]].parent):
            kept = sum(not (is_promotion(t) or is_template_line(t)) for _, t in items)
            if len(items) > 2 and 2 * kept > len(items):
                found.update(p for p, _ in items)
            items, said = [], ""
        if block.element.tag == "li" and said and not block.all_link_chars:
            items.append((position, text))
        elif block.element.tag != "li":
            said = text if position > first >= 0 and text[-1:] == ":" and " " in text else ""
    return found


def rows_of_labels(survey: Survey, lines: list[Line], first: int) -> set[int]:
    """The paragraphs of a label and what it labels, where several stand above the running text in its box: notices of
    tenders begin with the number, who asks, and how much."""
    rows = {
        position
        for position, text in lines
        if position < first
        and (block := survey.blocks[position]).parent == survey.blocks[first].parent
        and block.element.tag == "p"
        and not block.element.attrib
        and _ROW.match(text)
    }
    return rows if len(rows) >= _ROWS else set()


_ROW = re.compile(r"[^\W\d_][^:：.。!?]{1,40}[:：]\s?\w")
_ROWS = 3
