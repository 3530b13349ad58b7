"""Days of entries that no line of text says: what a box states for programs, and leaves of a calendar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.phrases.date_words import find_date
from crawler.text import normalize_text


def stamp_of(box: HtmlElement) -> str | None:
    """The one day that a box states for programs, where it prints it in a form that is no day, "in week 12 of 2025", or leaves
    it to a script to say how long ago it was: https://timeago.yarp.com"""
    stamps = [stamp for time in box.iter("time") if (stamp := time.get("datetime"))]
    ago = (e for e in box.iter("span", "abbr") if "timeago" in (e.get("class") or ""))
    stamps += [stamp for e in ago if (stamp := e.get("title"))]
    if not stamps:
        return _parted_day(box)
    return stamps[0] if len(stamps) == 1 and find_date(stamps[0]) is not None else None


def _parted_day(box: HtmlElement) -> str | None:
    """The day that a box shows as a leaf of a calendar: its parts one beside the other, each in an element of its own."""
    for element in islice(box.iter(*_LEAF_TAGS), _MOST_PARTS):
        if not 1 < len(element) <= _LEAVES or any(len(part) for part in element):
            continue
        parts = [normalize_text(part.text) for part in element if (part.text or "").strip()]
        if len(parts) > 1 and sum(map(len, parts)) <= _LEAF and (day := _day_in(parts)):
            return day
    return None


def _day_in(parts: Sequence[str]) -> str | None:
    """The day that parts make: words and numbers in the order of a date, or figures of which one is the year, or has it."""
    told = " ".join(parts)
    day = find_date(told)
    if day is not None and day.end() == len(told):
        return day[0]
    for pattern, form in _LEAVES_OF_FIGURES:
        match = pattern.fullmatch(told)
        if match:
            return form.format(**match.groupdict())
    return None


_LEAF_TAGS = ("span", "div", "p", "b", "strong", "em", "i", "time", "td", "a", "li")
_MOST_PARTS = 30
_LEAVES = 4
_LEAF = 24
"""Characters of all parts together."""
_D, _M, _Y = r"(?P<d>0?[1-9]|[12]\d|3[01])", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<y>(?:19|20)\d\d|1[01]\d(?= ?年))"
_LEAVES_OF_FIGURES = (
    (re.compile(rf"{_D}\.? {_M}\.? {_Y}"), "{d}.{m}.{y}"),
    (re.compile(rf"{_D}日? {_M} ?[./] ?{_Y}"), "{d}.{m}.{y}"),
    (re.compile(rf"{_D}日? {_Y} ?[-./年] ?{_M} ?月?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y} ?[-./年] ?{_M} ?月? {_D}日?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_M} ?[-/月] ?{_D}日? {_Y} ?年?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y}年? {_M} ?[-/月] ?{_D}日?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y} {_M} {_D}"), "{y}-{m:0>2}-{d:0>2}"),
)
"""The parts with a blank between them. With a stroke the month stands first only where the year is apart."""
