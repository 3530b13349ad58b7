"""A printed date with what tells of it: its element, the names around it, the label before it; ranks none."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.compared_days import is_later
from crawler.parsers.fields.dates.date_entries import label_of_row
from crawler.parsers.fields.dates.date_names import DATE_WORDS, date_names
from crawler.parsers.fields.dates.dated_lines import ends_span, is_change_first
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import element_before
from crawler.parsers.fields.page.line_parts import line_around, parts_around, short_text
from crawler.parsers.fields.page.marks import Mark, mark_of, words_of
from crawler.parsers.fields.phrases.date_words import (
    CLOCK,
    HAS_YEAR,
    RIGHTS,
    WEEKDAY,
    find_date,
    says_other,
    says_published,
    says_updated,
)
from crawler.text import normalize_text

_NEAREST = 20
"""Characters before a date that tell more of it than a heading above them."""
_LABEL = 45
"""Characters of the longest label that is looked for before a date."""


class Names(NamedTuple):
    """What the elements around a date are called."""

    own: frozenset[str]
    near: set[str]
    """Those of the element and of what is right around it."""
    link: HtmlElement | None
    is_beside: bool
    """Whether one is a side column."""


def names_around(holder: HtmlElement) -> Names:
    """What the element of a date and those around it are called, a few levels up."""
    own = date_names(holder)
    near = set(own)
    link = holder if holder.tag == "a" else None
    is_beside = False
    for level, above in enumerate(holder.iterancestors()):
        if level == 4 or above.tag in ("body", "main", "article"):
            break
        link = above if above.tag == "a" else link
        is_beside = is_beside or mark_of(above) is Mark.SIDE
        if level < 2:
            near |= words_of(above) | (date_names(above) & DATE_WORDS)
    return Names(own, near, link, is_beside)


class Day(NamedTuple):
    """A date as printed: the element that holds all of it, what that says, the date in it, and its names."""

    holder: HtmlElement
    text: str
    match: re.Match[str] | None
    """None where only an attribute states it."""
    words: frozenset[str]


def day_of(holder: HtmlElement, text: str, stamp: str, words: frozenset[str]) -> Day | None:
    """The date of an element with that text, or with the other parts of it beside it; None where there is none."""
    match = find_date(text) if text else None
    if match is not None or stamp:
        return Day(holder, text, match, words)
    if text and len(text) < 30 and text[-1] not in _STOPS:  # day, month and year in elements of their own
        for above in islice(holder.iterancestors(), 2):
            whole = short_text(above, 50)
            match = find_date(whole)
            if match:
                return Day(above, whole, match, date_names(above) | words)
    return None


_STOPS = "。！？!?"
"""End a sentence, which is no part of a date: all that a notice of East Asia says may be as short as one."""


class Label(NamedTuple):
    """What stands before a date."""

    text: str
    line: str
    """What stands before it in its line outside its element."""
    is_published: bool
    """Whether it is short and tells of publication."""
    says_change: bool
    """Whether it tells of a change."""


def label_of(day: Day, survey: Survey, title: HtmlElement | None) -> Label | None:
    """What stands before a date; None where that says it is the day of something else. A headline of several words above it is
    no label, though it ends like one: "Warnung für das Wochenende"."""
    holder, text, match, _ = day
    before = text[: match.start()] if match else ""
    line, after = line_around(holder, survey)
    said = f"{line} {text} {after}"
    if len(HAS_YEAR.findall(said)) > 1 and (is_first := is_change_first(said)) is not None:
        return Label("", line, is_published=False, says_change=is_first)
    if WEEKDAY.fullmatch(before.strip(" ,.")):  # "Updated: <time>Sat 7 March 2026</time>"
        previous = _label_before(holder)
        labels = (line[-_LABEL:], short_text(previous, _LABEL) if previous is not None else "")
        before = next(filter(says_updated, labels), before)
    if not before.strip():
        before = _own_label(holder, survey) or line[-_LABEL:] if line else ""
    if match and not before.strip() and len(text) < 60 and (previous := _label_before(holder)) is not None:
        label = short_text(previous, 40)  # an element of its own
        before = label if previous is not title or " " not in label else ""
    if before:
        before = CLOCK.sub(" ", before)  # "Published: 10:15, 12 March 2024"
        if says_other(before) or RIGHTS.search(before):
            return None
        if match is not None and ends_span(before, match[0]):
            return None
    is_published = 0 < len(before) < 45 and says_published(before)
    first = before.partition("/")[0]
    is_pair = first != before and says_published(first)  # "Vytvořeno / změněno: 9. 6. / 10. 6."
    # "Updates to this page", and in the line below: "Published 12 March 2024"
    nearest = before[-_NEAREST:] if is_published else before
    return Label(before, line, is_published, bool(nearest and not is_pair and says_updated(nearest)))


def is_later_twin(holder: HtmlElement) -> bool:
    """Whether a `time` stands right beside another and tells of a later day: templates print both moments of an entry, and
    hide that of the last change."""
    before, after = holder.getprevious(), holder.getnext()
    twins = []
    if before is not None and not normalize_text(before.tail):
        twins.append(before)
    if after is not None and not normalize_text(holder.tail):
        twins.append(after)
    return holder.tag == "time" and any(
        twin.tag == "time" and is_later(short_text(holder, _LABEL), short_text(twin, _LABEL))
        for twin in twins
    )


def _own_label(holder: HtmlElement, survey: Survey) -> str:
    """The label of a date that is an element of its own right before it: no blank need part it from what stands before."""
    nearest = next((part for part in parts_around(holder, survey)[0] if part.text.strip()), None)
    text = normalize_text(nearest.text) if nearest is not None and nearest.element is not None else ""
    return text[-_LABEL:] if says_published(text) or says_updated(text) else ""


def _label_before(element: HtmlElement) -> HtmlElement | None:
    """The element before this one, or before the cells and terms that it fills alone."""
    for _ in range(3):
        previous = element_before(element)
        above = element.getparent()
        if element.tag == "td" and (label := label_of_row(element)) is not None:
            return label
        if previous is not None or above is None or above.tag not in ("dd", "td", "div", "p", "span"):
            return previous
        if element.tag in ("dd", "td", "div", "p") or normalize_text(above.text):
            return None
        element = above
    return None
