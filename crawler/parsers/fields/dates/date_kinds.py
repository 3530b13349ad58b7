"""What a date is in its element and line: all of it, its opening, a part of a sentence; ranks nothing."""

from __future__ import annotations

import re
from enum import Enum

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.date_names import DATE_WORDS, STRONG_WORDS, UPDATE_WORDS, date_names
from crawler.parsers.fields.dates.dated_lines import (
    DAY,
    ends_with_label,
    is_date_line,
    is_dateline,
    is_in_row,
    is_prose,
    is_set_apart,
)
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.line_parts import line_around, lines_of, short_text
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates, says_published, says_updated

_LINE_WORDS = (
    DATE_WORDS
    | STRONG_WORDS
    | UPDATE_WORDS
    | {"changedate", "autor", "author", "auteur", "podpis", "signature"}
)
"""Among them the line under the text that names who wrote it, and when."""
LINE = 140
"""Characters of the longest line that counts as a date line; longer ones are text that tells of dates."""
STAMPED = 40
"""Characters of the longest text that stands for the date of its element's attribute."""


class Kind(Enum):
    """What a date is in its element and line."""

    WHOLE = "nothing else in the element that is no part of a date line"
    LINE = "in a date line of an element that has other text"
    OPENING = "before the text of the line"
    TEXT = "amid other words"


def read_kind(
    holder: HtmlElement, stamp: str, match: re.Match[str] | None, survey: Survey, is_marked: bool
) -> Kind:
    """What a date is in its element and line; `is_marked` when the markup calls it one."""
    before, after = (replace_dates(text, DAY) for text in line_around(holder, survey))
    own = [replace_dates(line, DAY) for line in lines_of(holder, survey)]
    if match is None and stamp and sum(map(len, own)) <= STAMPED:  # a day without its year
        own = [DAY]
    whole = " | ".join(own)
    if is_date_line(f"{before} {whole} {after}", is_marked):
        return Kind.WHOLE
    if is_marked and is_date_line(whole) and len(before) + len(after) < 80 and not is_prose(before + after):
        return Kind.WHOLE if not before or is_meta(holder, survey) else Kind.TEXT
    dated = next((line for line in own if DAY in line), "")
    is_alone = whole == DAY and survey.block(holder) is None
    if is_date_line(f"{before} {dated} {after}", is_marked) or (is_alone and is_set_apart(before, after)):
        return Kind.LINE
    opening, day, rest = f"{before} {dated} {after}".partition(DAY)
    return Kind.OPENING if day and is_dateline(opening, rest) else Kind.TEXT


def is_meta(holder: HtmlElement, survey: Survey) -> bool:
    """Whether the line's own box is called one of dates or of what stands beside the text."""
    for above in (holder, *holder.iterancestors()):
        if not _LINE_WORDS.isdisjoint(date_names(above)):
            return not is_prose(short_text(holder, LINE))
        if survey.block(above) is not None:
            return False
    return False


def is_marked_off(holder: HtmlElement, before: str, survey: Survey) -> bool:
    """Whether a date is told from the words of its line by a label right before it, or by standing in a row of marks."""
    if ends_with_label(before) and (says_published(before) or says_updated(before)):
        own = short_text(holder, LINE)
        day = find_date(own)
        is_own = day is not None and ends_with_label(own[: day.start()])
        return not is_prose(own if is_own else " ".join(line_around(holder, survey)))
    lines = [replace_dates(line, DAY) for line in lines_of(holder, survey)]
    return is_date_line(" | ".join(lines)) and is_in_row(holder, survey)
