"""Dates printed on a page, as raw text, found in one walk and ranked by their lines and their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.items import Found
from crawler.parsers.fields.dates.compared_days import is_ahead, is_day_of
from crawler.parsers.fields.dates.date_kinds import LINE
from crawler.parsers.fields.dates.date_names import STRONG_WORDS
from crawler.parsers.fields.dates.date_places import (
    Landmarks,
    block_position,
    distrust_by_place,
    find_landmarks,
    is_right_above,
)
from crawler.parsers.fields.dates.date_ranks import Printed, later_changes, rank_line
from crawler.parsers.fields.dates.dated_lines import is_set_before
from crawler.parsers.fields.dates.edge_dates import dates_in_foot, find_datelines, find_signs, rank_below
from crawler.parsers.fields.dates.loose_lines import set_loose_date_apart
from crawler.parsers.fields.dates.stamps import find_stamps
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.heading_words import date_beside_title
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.page_texts import SILENT_TAGS, PageTexts, body_texts, find_places
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.date_words import (
    HAS_YEAR,
    RELATIVE,
    WEEKDAY,
    find_date,
    is_label_of_publication,
)
from crawler.parsers.fields.survey.content import is_page_footer
from crawler.parsers.fields.survey.teaser_cards import follows_other_title, is_of_card
from crawler.text import normalize_text

_MAX_PRINTED = 80


def printed_dates(work: Work, title: HtmlElement | None, container: HtmlElement | None) -> Iterator[Printed]:
    """Dates printed in short lines, ranked by what their elements are called, what stands before them and where."""
    survey, page = work.survey, work.page_texts
    marks = find_landmarks(work, title, container)
    stamps = find_stamps(work.document)
    quotes = set() if container is None else set(container.iterdescendants("blockquote"))
    lines: set[HtmlElement] = set()
    in_text = frozenset(find_places(page.joined_texts, HAS_YEAR))
    in_tail = frozenset(find_places(page.joined_tails, HAS_YEAR))
    counted_from = marks.title_place if marks.captured is not None else None
    for position in sorted({*in_text, *in_tail, *_other_places(page, stamps, counted_from)}):
        element, tag = page.elements[position], page.tags[position]
        if tag == "script":
            yield from _written_by_script(element, position, marks.title_before(position))
            continue
        stamp = stamps.get(element, "") if tag not in SILENT_TAGS else ""
        if stamp or position in in_text:
            holder = _loose_in(element, survey, is_tail=False) if not stamp else None
            holder = _with_its_day(element) if holder is None else holder
        elif position in in_tail:
            holder = _loose_in(element, survey, is_tail=True)
            holder = element.getparent() if holder is None else holder
        else:
            yield from _counted_back(element, page.texts[position], position, marks)
            continue
        if holder is None or holder in lines or holder is title:
            continue
        if is_page_footer(holder):
            yield from dates_in_foot(holder, position, container)
            continue
        if quotes and is_inside(holder, quotes):
            continue  # the day of a post of someone else
        lines.add(holder)
        if len(lines) > _MAX_PRINTED:
            return
        yield from _dates_of_line(holder, stamp, position, marks)
    title_place = marks.title_place or 0
    if title is not None and (day := date_beside_title(title)):
        yield Printed(_IN_HEADING, title_place, Found(day, "in the heading"))
    if container is not None:
        yield from find_datelines(container, title_place, survey)
        yield from find_signs(marks.running, title_place, survey)


def _other_places(
    page: PageTexts, stamps: Mapping[HtmlElement, str], counted_from: int | None
) -> Iterator[int]:
    """Where a date may stand that has no year in a text: in attributes and scripts, and near the title as what counts back
    from the day of reading."""
    yield from page.places_of("script", "time", "abbr")
    if any(element.tag not in ("time", "abbr") for element in stamps):
        yield from (place for place, element in enumerate(page.elements) if element in stamps)
    if counted_from is not None:
        yield from range(counted_from, min(counted_from + _NEXT, len(page.tags)))


def _written_by_script(script: HtmlElement, position: int, title_at: int | None) -> Iterator[Printed]:
    """The date that a script writes into the page where it stands."""
    if written := _WRITTEN.match(script.text or ""):
        is_near = title_at is not None and position - title_at < 80
        yield Printed(1.0 if is_near else 2.6, position, Found(written[1], "script"))


def _dates_of_line(holder: HtmlElement, stamp: str, position: int, marks: Landmarks) -> Iterator[Printed]:
    """The date of a line, in each sense that it may have, and the later ones beside it."""
    survey, title = marks.survey, marks.title
    is_above = title is not None and marks.title_before(position) is None
    texts = marks.running if marks.title_before(position) is None else marks.below_title
    texts_before = bisect_left(texts, block_position(holder, survey))
    where = distrust_by_place(holder, position, texts_before, marks, has_texts=bool(texts))
    if is_above and 0 < where < 2 and is_right_above(holder, title, survey):
        where, texts = 0.3, marks.below_title
    seen = rank_line(holder, stamp, position, where, texts, marks)
    if seen is None and where > 0:
        seen = rank_below(holder, position, survey, texts)
    if seen is None or is_ahead(seen.found.raw, marks.captured):
        return
    if is_above and where > 1 and _is_day_of_reading(seen.found.raw, holder, position, marks):
        return
    is_labelled = seen.modified and not seen.is_called_so
    if (
        texts_before
        and not is_labelled
        and (is_of_card(holder, marks.around, survey) or follows_other_title(holder, marks.around, survey))
    ):
        yield seen._replace(is_of_other=True)
        return
    yield seen
    if seen.is_called_so:
        # hAtom demands an "updated" of every entry: themes give the name to the only date that they print
        yield seen._replace(rank=seen.rank + _CALLED_CHANGE, modified=False)
    yield from later_changes(holder, seen, survey)


def _is_day_of_reading(raw: str, holder: HtmlElement, position: int, marks: Landmarks) -> bool:
    """Whether the head of a page prints a day as calendars do: that of the capture or, where nobody knows when that was, one
    behind nothing but its weekday, with links between it and the title. Portals greet with both above their menus; weblogs
    set it as a heading above the entries of the day."""
    if marks.captured is not None:
        return is_day_of(raw, marks.captured)
    if any(box.tag in HEADING_TAGS for box in (holder, *islice(holder.iterancestors(), 1))):
        return False
    line = short_text(holder, LINE)
    day = find_date(line)
    if day is None or WEEKDAY.fullmatch(line[: day.start()].strip(" ,.|–-")) is None:
        return False
    until = min(marks.title_place or 0, position + _HEAD)
    return "a" in body_texts(marks.document).tags[position:until]


_HEAD = 400
"""Elements of the longest menu."""


def _with_its_day(element: HtmlElement) -> HtmlElement:
    """The element, or its line where a link has month and year alone and the day stands right before it: weblogs link to the
    archive of the month."""
    if element.tag != "a" or len(element) or not _MONTH.fullmatch(element.text or ""):
        return element
    before = element.getprevious()
    line = element.getparent()
    if line is None:
        return element
    said = line.text if before is None else before.tail
    return line if said is not None and _DAY_BEFORE.search(said) else element


_MONTH = re.compile(r"\s*[^\W\d]{3,14}\.?\s+(?:de\s+)?(?:19|20)\d\d\s*")
_DAY_BEFORE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:\.|er|º|ª)?\s*(?:de\s+)?$")


def _loose_in(element: HtmlElement, survey: Survey, *, is_tail: bool) -> HtmlElement | None:
    """The loose day in or behind an element whose box has too much text to be a date line itself."""
    box = element.getparent() if is_tail else element
    if box is None or next(iter(box), None) is None or short_text(box, LINE):
        return None
    return set_loose_date_apart(element, survey, is_tail=is_tail)


_IN_HEADING = 2.3
"""How far a date is trusted that the heading shows beside the title."""
_NEXT = 40
"""Elements from the title on among which one may say how long ago the page was published."""


_WRITTEN = re.compile(
    r"\s*(?:[\w.]+\s*\(\s*){1,2}[\"']((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d)?)?)[^\"'()]{0,20}[\"']\s*\)+\s*;?\s*$"
)
"""A script that does nothing but print a date in its place: `showDate("2020/04/17 01:43")`."""


_CALLED_CHANGE = 0.9
"""How much less a date that is called one of a change is trusted to be that of publication."""
_RELATIVE = 40
"""Characters of the longest text that counts back from the day of reading …"""
_LABEL_WORDS = 3
"""… and words of a label before it."""


def _counted_back(element: HtmlElement, text: str, position: int, marks: Landmarks) -> Iterator[Printed]:
    """How long ago the page was published, said soon after the title."""
    title_at = marks.title_before(position)
    if marks.captured is None or title_at is None or position - title_at >= _NEXT:
        return
    found = _read_relative(element, text, marks.survey)
    if found is not None and (marks.scope is None or is_inside(element, {marks.scope})):
        yield Printed(2.5, position, found, element)


def _read_relative(element: HtmlElement, text: str, survey: Survey) -> Found | None:
    """The text of an element that is called date, or stands alone in its line and in no paragraph, or behind a label of
    publication, and says how long ago that was: "vor 3 Stunden", "Published: 2 days ago"."""
    if not 0 < len(text) < _RELATIVE:
        return None
    words = text.split()
    starts = range(min(len(words), _LABEL_WORDS + 1))
    start = next((n for n in starts if RELATIVE.fullmatch(" ".join(words[n:]))), None)
    if start is None or survey.is_frame(element):
        return None
    label = " ".join(words[:start])
    if label and not is_label_of_publication(label):
        return None
    is_date = label or element.tag == "time" or not words_of(element).isdisjoint(STRONG_WORDS)
    before, after = line_around(element, survey)
    is_mark = element.tag in ("div", "span") and not after and (not before or is_label_of_publication(before))
    if not is_date and (not is_mark or next(element.iterancestors("a", "li", "p"), None) is not None):
        return None
    return Found(normalize_text(" ".join(words[start:])), "time ago")


def in_running_text(element: HtmlElement, survey: Survey) -> bool:
    """Whether a date stands in a sentence of the text, which must keep it; not alone in a line between breaks."""
    for above in (element, *element.iterancestors()):
        block = survey.block(above)
        if block is not None:
            if block.chars <= _LONG_LINE and (block.chars <= _DATE_LINE or _may_be_long(above)):
                return False
            return above is element or (
                any(line_around(element, survey)) and not is_set_before(element, survey)
            )
    return False


_DATE_LINE = 80
"""Characters of the longest line of a date …"""
_LONG_LINE = 140
"""… and of one that may say more."""


def _may_be_long(line: HtmlElement) -> bool:
    """Whether a line is called a date, which may name the office that published, or has the day of a change beside it."""
    return not words_of(line).isdisjoint(STRONG_WORDS) or len(HAS_YEAR.findall(text_content(line))) > 1
