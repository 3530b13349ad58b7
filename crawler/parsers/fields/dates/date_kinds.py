"""What markup calls a date, and what a date is in its element and line; ranks nothing."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from lxml.html import HtmlElement

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
from crawler.parsers.fields.page.marks import ICON_TAGS, class_words, words_of_icon
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates, says_published, says_updated

DATE_WORDS = frozenset(
    "date datum data fecha dato tarih datetime dateline pubdate published publish publishdate publishedat publication "
    "pubtime timestamp time posted postedon postdate entrydate articledate datepublished created veröffentlicht "
    "veroeffentlicht erschienen newsdate meta metadata postmeta entrymeta articlemeta info byline stand day daytime "
    "articleinfo release".split()
)
STRONG_WORDS = frozenset(
    "date datum data fecha dato tarih pubdate published publishdate publishedat timestamp datepublished postdate entrydate "
    "articledate newsdate dateline postedon datetime publicationdate createdate".split()
)
CLOCK_WORDS = frozenset("today heute currentdate clock".split())
EVENT_WORDS = CLOCK_WORDS | frozenset(
    "event events veranstaltung veranstaltungen termin termine kalender calendar".split()
)
UPDATE_WORDS = frozenset(
    "updated modified datemodified update lastmodified aktualisiert lastupdate lastupdated modifydate lastupdatedate".split()
)
PUBLISHED_WORDS = frozenset("published pubdate datepublished publishdate publishedat entrydate".split())
"""Beside "updated" they say that both days are the same, as WordPress does."""
_LINE_WORDS = (
    DATE_WORDS
    | STRONG_WORDS
    | UPDATE_WORDS
    | {"changedate", "autor", "author", "auteur", "podpis", "signature"}
)
"""Among them the line under the text that names who wrote it, and when."""

_GLUED = re.compile(
    r"(?:.*(?:date|datum|fecha|datetime|timestamp)"
    r"|date(?:text|txt|box|bar|block|line|time|header|title|outer|inner|top|label|info|field|value|wrap|of|created|publi|posted).*)\d*"
)
"""Names in which the word is joined to others: "blogdate", "datetext2"."""
_NO_DATES = re.compile(r".*(?:candi|vali|man|accommo|consoli|liqui|ante|back|pre)date")
_GLUED_EVENTS = re.compile(
    r".*(?:start|begin|end|due|from|to|until|expiry|expiration|expire|birth|event|deadline|current|server)(?:date|datetime|datum)"
)
_GLUED_CHANGES = re.compile(
    r".*(?:modif|update|change|revis|edit).*date|.*(?:modif|last)\w*(?:date|datum)|.*update"
)


def date_names(element: HtmlElement) -> frozenset[str]:
    """The words of an element's classes and its id, with "date", "event" or "changedate" for names that such a word is part of.

    Web forms of ASP.NET and many older systems name what they print by ids alone: `ctl00_lblPublishDate`.
    """
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    words = _date_names(names) if names != " " else _NONE
    if len(element) and element[0].tag in ICON_TAGS and not words_of_icon(element).isdisjoint(_DATE_ICONS):
        return words | {"date"}
    return words


_NONE: frozenset[str] = frozenset()
_DATE_ICONS = frozenset(("calendar", "clock"))
"""What the fonts of signs call those that templates set before a day: `fa-calendar`, `bi-clock`, `icon-calendar`."""


@lru_cache(maxsize=4096)
def _date_names(names: str) -> frozenset[str]:
    words = class_words(names)
    if not words.isdisjoint(STRONG_WORDS | UPDATE_WORDS):
        return words
    for word in words:
        if _GLUED_CHANGES.fullmatch(word):
            return words | {"changedate"}
        if _GLUED_EVENTS.fullmatch(word):
            return words | {"event"}
        if _GLUED.fullmatch(word) and not _NO_DATES.fullmatch(word):
            return words | {"date"}
    return words


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
