"""Days without a year in lists that name it once, above the entries: the archives of weblogs; knows no site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.phrases.date_words import DATE

_YEAR = re.compile(r"\W{0,3}((?:19|20)\d\d)(?: ?年)?(?:\W{1,3}\d{1,4}\b)?\W{0,3}")
"""A line that is a year, at times with the number of its entries."""
_LINE = 20
_LEVELS = 3
"""Boxes around the entries before which their year may stand."""
_DAY = re.compile(r"(\d\d)([-/])(\d\d)")
_WORDS = re.compile(r"[^\W\d_]{3,}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,}\.?")
_PARTS = 12
"""Elements of an entry that are looked at for its day."""


def days_below_years(parent: HtmlElement, boxes: Sequence[HtmlElement]) -> dict[HtmlElement, str]:
    """The days of entries that print day and month, with the year that stands above them; none where not all but a few do,
    or where the figures do not tell which is the month.

    Figures with a hyphen are ISO 8601's, the month first, and so are those with a stroke where the entries are in order
    only if read so.
    """
    printed = {box: text for box in boxes if (text := _printed_day(box)) is not None}
    if len(printed) < 2 or len(printed) < 0.8 * len(boxes):
        return {}
    year = _year_before(parent)
    days: dict[HtmlElement, tuple[str, str]] = {}
    for child in parent:
        if child in printed:
            if year is not None:
                days[child] = (year, printed[child])
        else:
            year = _year_of(child) or year
    texts = [text for _, text in days.values()]
    if all(map(_DAY.fullmatch, texts)):
        return _read_figures(days)
    return {box: f"{text} {year}" for box, (year, text) in days.items() if DATE.fullmatch(f"{text} {year}")}


def _read_figures(days: dict[HtmlElement, tuple[str, str]]) -> dict[HtmlElement, str]:
    parts = {box: (year, match) for box, (year, text) in days.items() if (match := _DAY.fullmatch(text))}
    iso = {box: f"{year}-{match[1]}-{match[3]}" for box, (year, match) in parts.items()}
    other = {box: f"{year}-{match[3]}-{match[1]}" for box, (year, match) in parts.items()}
    if not _is_in_order(list(iso.values())):
        return {}
    is_iso = all(match[2] == "-" for _, match in parts.values())
    return iso if is_iso or not _is_in_order(list(other.values())) else {}


def _is_in_order(days: list[str]) -> bool:
    """Whether days may be such, and follow each other up or down."""
    if any(not "01" <= day[5:7] <= "12" or not "01" <= day[8:] <= "31" for day in days):
        return False
    return all(a <= b for a, b in pairwise(days)) or all(a >= b for a, b in pairwise(days))


def _printed_day(box: HtmlElement) -> str | None:
    """The text of the first element of a box that is nothing but day and month."""
    for element in islice(box.iter("time", "span", "div", "small", "p", "em", "i", "td", "dt"), _PARTS):
        text = short_text(element, _LINE) if not len(element) else ""
        if text and (_DAY.fullmatch(text) or _WORDS.fullmatch(text)):
            return text
    return None


def _year_before(parent: HtmlElement) -> str | None:
    """The year that the nearest line before a box says, if it says nothing else."""
    for above in islice((parent, *parent.iterancestors()), _LEVELS):
        for before in above.itersiblings(preceding=True):
            if inline_text(before):
                return _year_of(before)
    return None


def _year_of(line: HtmlElement) -> str | None:
    match = _YEAR.fullmatch(short_text(line, _LINE))
    return match[1] if match else None
