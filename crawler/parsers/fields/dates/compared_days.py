"""Days in whatever form they are written, compared by their figures: nothing is parsed, and nobody need know which of the
figures is the month; texts of other calendars are told to be no such days."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, timedelta

from crawler.months import find_month
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.text import normalize_text


def is_ahead(raw: str, captured: date | None) -> bool:
    """Whether a date text is one of a day after that of the capture, whichever of its figures is the month: that is when
    something takes place, and not when a page was published."""
    days = _days(raw) if captured is not None else []
    return bool(days) and captured is not None and min(days) > captured + _ZONES


def is_before(raw: str, day: date) -> bool:
    """Whether a date text is one of an earlier day, whichever of its figures is the month."""
    days = _days(raw)
    return bool(days) and max(days) < day


def is_after(raw: str, other: str) -> bool:
    """Whether a date text is one of a later day than another, whichever of their figures is the month."""
    days, others = _days(raw), _days(other)
    return bool(days and others) and min(days) > max(others)


def is_later(raw: str, other: str) -> bool:
    """Whether a date text is one of a later day than another beside it; of the days that they may be, those nearest to one
    another are meant."""
    pairs = [(a, b) for a in _days(raw) for b in _days(other)]
    nearest = min(pairs, key=lambda pair: abs(pair[0] - pair[1]), default=None)
    return nearest is not None and nearest[0] > nearest[1]


def is_other_day(raw: str, stated: str) -> bool:
    """Whether a date text is one of another day than the one that is stated of it, whichever of their figures is the month,
    and in whatever zone; texts of other calendars are not told, nor those of two figures for the year: Korea writes
    "24.03.12" for what is the 24th of March elsewhere."""
    if _YEAR.search(raw) is None:
        return False
    days, others = _days(raw), _days(stated)
    return bool(days and others) and not any(
        a.year < _FIRST_YEAR or abs(a - b) <= _ZONES for a in days for b in others
    )


_YEAR = re.compile(r"\d{4}")
_FIRST_YEAR = 1990
"""Earlier years are of other calendars, too: an element of time states when a page was published."""


def is_day_of(raw: str, captured: date | None) -> bool:
    """Whether a date text may be the day of the capture, somewhere on earth."""
    return captured is not None and any(abs(day - captured) <= _ZONES for day in _days(raw))


def _days(raw: str) -> list[date]:
    """The days that the figures of a date text may be, in either order; none for other calendars."""
    figures = figures_of(raw)
    days = []
    if len(figures) == 3 and figures[2] <= _LAST_YEAR:
        first, second, year = figures
        for month, day in ((first, second), (second, first)):
            with suppress(ValueError):
                days.append(date(year, month, day))
    return days


_LAST_YEAR = 2054
"""Later years are of other calendars."""
_ZONES = timedelta(days=1)
"""A day has begun elsewhere before it does here."""


def figures_of(raw: str) -> list[int]:
    """Year, month and day of a date text in ascending order; what is equal for a day however it is written."""
    match = find_date(raw)
    text = _CLOCK.sub(" ", re.sub(r"(?<=\d)T(?=\d\d:)", " ", normalize_text(match[0] if match else raw)))
    figures = [int(n) for n in re.findall(r"\d+", text)[:3]]
    months = (find_month(word) for word in re.findall(r"[^\W\d_]{3,}", text))
    month = next((m.number for m in months if m is not None), None)
    if month is not None:
        figures = [month, *figures[:2]]
    if figures and max(figures) < 100:
        figures[-1] += 2000
    return sorted(figures)


_CLOCK = re.compile(r"(?i)\d{1,2}\s?[:h]\s?[0-5]\d(?::[0-5]\d)?")
"""A time of day that may stand amid a day; one with a point stands behind it, and two figures with a point begin a day."""


def is_local_day(raw: str, stamp: str) -> bool:
    """Whether a text states the day that a UTC stamp's moment has elsewhere: systems store UTC and print local time."""
    return any(states_day(raw, day) for day in local_days(stamp)) and not states_day(
        raw, date.fromisoformat(stamp[:10])
    )


def local_days(stamp: str) -> list[date]:
    """The days besides its own that a UTC stamp may have elsewhere; none for any other text."""
    match = _UTC_STAMP.match(stamp)
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        return []
    if match is None or day is None:
        return []
    hour = int(match[2])
    before = [day - timedelta(days=1)] if hour < 12 else []
    return [*before, day + timedelta(days=1)] if hour >= 10 else before


def states_day(raw: str, day: date) -> bool:
    """Whether a date text has the day's year and number; months have too many names to compare."""
    numbers = re.findall(r"\d+", raw[:40])
    if raw.startswith(str(day.year)):
        return raw.startswith(day.isoformat())
    return str(day.year) in numbers and (str(day.day) in numbers[:2] or f"{day.day:02}" in numbers[:2])


_UTC_STAMP = re.compile(r"^((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d):\d\d.*(?:Z|[+-]00:?00|UTC|GMT)$")
