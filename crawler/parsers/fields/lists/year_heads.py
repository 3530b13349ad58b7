"""Days without a year, or without month and year, in lists that name these once, above the entries: archives of weblogs,
news parted by months; knows no site."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.months import find_month
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.phrases.date_words import DATE
from crawler.text import normalize_text

_YEAR = re.compile(
    r"\W{0,3}(?:[^\W\d_]{2,20}:? )?((?:19|20)\d\d)(?: ?年)?(?:\W{1,3}\d{1,4}\b)?\W{0,3}(?: ?\(\d{1,4}\))?"
)
"""A line that is a year, at times behind a word for what is listed, or with the number of its entries."""
_EAST = re.compile(r"((?:令和|平成|民國)(?:元|\d{1,3})|(?:19|20)\d\d) ?年(?: ?(\d{1,2}) ?月)?")
"""A year, or a month, as East Asia's offices head their lists."""
_MONTH = re.compile(r"([^\W\d_]{3,12})\.?,? (?:de |del )?((?:19|20)\d\d)|((?:19|20)\d\d)\.? ([^\W\d_]{3,12})")
_MONTH_IN_FIGURES = re.compile(r"(0?[1-9]|1[0-2]) ?[./] ?((?:19|20)\d\d)")
_MAY_SAY = re.compile(r"(?:19|20)\d\d|年")
_LINE = 30
_BLANK = 3
"""Elements before a box that are looked at for a line: most of all there is none between."""
_LEVELS = 3
"""Boxes around the entries before which their year may stand."""
_FIGURES = re.compile(r"(\d\d?)([-/.])(\d\d?)\.?")
_WORDS = re.compile(r"[^\W\d_]{3,}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,}\.?")
_EAST_DAY = re.compile(r"\d{1,2}月\d{1,2}日")
_DAY_ALONE = re.compile(r"(0?[1-9]|[12]\d|3[01])(?:\.|日|st|nd|rd|th)?")
_MOST = 0.8
"""Share of the entries that print a day."""
_PARTS = 12
"""Elements of an entry that are looked at for its day."""
_EDGE = " \t\r\n:–—|-"


class Head(NamedTuple):
    """What a line above entries says of their days."""

    year: str
    month: str
    """As the line writes it; empty where it is of a year."""


def head_before(parent: HtmlElement) -> Head | None:
    """What the nearest line before a box says, if it says nothing but a year or month."""
    for above in islice((parent, *parent.iterancestors()), _LEVELS):
        for before in islice(above.itersiblings(preceding=True), _BLANK):
            text = short_text(before, _LINE)
            head = _head_of(text)
            if head is not None or (before.tag != "summary" and any(map(str.strip, before.itertext()))):
                return head
    return None


def is_head(row: HtmlElement) -> bool:
    """Whether a row says nothing but the year or month of those below it."""
    return _head_of(short_text(row, _LINE)) is not None


def days_below_heads(boxes: Sequence[HtmlElement]) -> dict[HtmlElement, str]:
    """The days of entries that print day and month, or the day alone, with what the line above them says; none where not
    all but a few do, or where the figures do not tell which is the month.

    Figures with a hyphen are ISO 8601's, the month first; others are read as the entries are in order only so.
    """
    printed = {box: text for box in boxes if (text := _printed_day(box)) is not None}
    if len(printed) < 2 or 2 * len(printed) < len(boxes):  # each month has an entry at least
        return {}
    if len(printed) < _MOST * len(boxes):
        heads = sum(box not in printed and is_head(box) for box in boxes)
        if len(printed) < _MOST * (len(boxes) - heads):
            return {}
    headed: dict[HtmlElement, tuple[Head, str]] = {}
    for parent in dict.fromkeys(above for box in boxes if (above := box.getparent()) is not None):
        head = head_before(parent)
        for child in parent:
            if child not in printed:
                head = _head_of(short_text(child, _LINE)) or head
            elif head is not None:
                headed[child] = (head, printed[child])
    texts = [text for _, text in headed.values()]
    if all(map(_FIGURES.fullmatch, texts)):
        return _read_figures(headed)
    if all(map(_DAY_ALONE.fullmatch, texts)) and _counts(texts):
        return {}
    days = {box: _whole(head, text) for box, (head, text) in headed.items()}
    return {box: day for box, day in days.items() if DATE.fullmatch(day)}


def _whole(head: Head, text: str) -> str:
    """A day with the month and year of its head."""
    alone = _DAY_ALONE.fullmatch(text)
    if alone is None:
        return f"{head.year}{text}" if _EAST_DAY.fullmatch(text) else f"{text} {head.year}"
    if head.month.isdecimal():
        return f"{alone[1]}.{head.month}.{head.year}"
    return (
        f"{head.year}{head.month}{alone[1]}日"
        if head.month[-1:] == "月"
        else f"{alone[1]} {head.month} {head.year}"
    )


def _counts(texts: Sequence[str]) -> bool:
    """Whether figures count entries: 1, 2, 3."""
    numbers = [int(match[1]) for text in texts if (match := _DAY_ALONE.fullmatch(text))]
    return numbers == list(range(1, len(numbers) + 1))


def _read_figures(headed: dict[HtmlElement, tuple[Head, str]]) -> dict[HtmlElement, str]:
    parts = {
        box: (head.year[:4], match)
        for box, (head, text) in headed.items()
        if (match := _FIGURES.fullmatch(text))
    }
    iso = {box: f"{year}-{match[1]:0>2}-{match[3]:0>2}" for box, (year, match) in parts.items()}
    other = {box: f"{year}-{match[3]:0>2}-{match[1]:0>2}" for box, (year, match) in parts.items()}
    if not _is_in_order(other.values()):
        return iso if _is_in_order(iso.values()) else {}
    if all(match[2] == "-" for _, match in parts.values()):
        return iso if _is_in_order(iso.values()) else {}
    return {} if _is_in_order(iso.values()) else other


def _is_in_order(stated: Iterable[str]) -> bool:
    """Whether days may be such, and follow each other up or down."""
    days = list(stated)
    if any(
        not "01" <= day[5:7] <= "12" or not "01" <= day[8:] <= "31" or not day[:4].isdecimal() for day in days
    ):
        return False
    return all(a <= b for a, b in pairwise(days)) or all(a >= b for a, b in pairwise(days))


def _printed_day(box: HtmlElement) -> str | None:
    """The text that begins a box, or of its first element, that is nothing but a day, with its month or without."""
    term = box.getprevious() if box.tag == "dd" else None
    elements = islice(
        box.iter("time", "span", "div", "small", "p", "em", "i", "b", "strong", "td", "th", "dt"), _PARTS
    )
    texts = [box.text or "", *(e.text or "" for e in box.iterchildren("p"))]
    texts += [_leaf_text(e) for e in (term, *elements) if e is not None and len(e) in (0, _LEAF)]
    for text in texts:
        plain = text.strip(_EDGE)
        if plain and _ANY_DAY.fullmatch(plain):
            return plain
    return None


def _leaf_text(element: HtmlElement) -> str:
    """The text of an element without others, or of the two of a leaf of a calendar: a day and the name of its month."""
    if not len(element):
        return short_text(element, _LINE)
    parts = [normalize_text(part.text) for part in element if not len(part)]
    text = " ".join(parts)
    return text if len(parts) == _LEAF and _WORDS.fullmatch(text) else ""


_LEAF = 2
_ANY_DAY = re.compile("|".join(f"(?:{form.pattern})" for form in (_FIGURES, _WORDS, _EAST_DAY, _DAY_ALONE)))


def _head_of(text: str) -> Head | None:
    """What a line says, if it is a year or a month."""
    if not _MAY_SAY.search(text):
        return None
    for pattern, read in _HEADS:
        match = pattern.fullmatch(text)
        if match:
            return read(match)
    return None


def _month_of(match: re.Match[str]) -> Head | None:
    name, year = (match[1], match[2]) if match[1] else (match[4], match[3])
    return Head(year, name) if find_month(name) else Head(year, "") if match[1] else None


_HEADS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Head | None]], ...] = (
    (_EAST, lambda match: Head(f"{match[1]}年", f"{match[2]}月" if match[2] else "")),
    (_MONTH, _month_of),
    (_MONTH_IN_FIGURES, lambda match: Head(match[2], match[1])),
    (_YEAR, lambda match: Head(match[1], "")),
)
