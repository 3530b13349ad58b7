"""Days that stand around a page, in its address and in the title of its window, and how printed ones agree with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from urllib.parse import unquote

from crawler.document import Document
from crawler.items import Found
from crawler.months import find_month
from crawler.parsers.fields.dates.dated_lines import DAY, ends_span
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date, replace_dates
from crawler.text import normalize_text

_DAY = r"((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])"
_URL_DATE = re.compile(
    rf"[/=]{_DAY}(?=[/_.-]|\D|$)"
    r"|/((?:19|20)\d\d)/([1-9]|1[0-2])/([1-9]|[12]\d|3[01])(?=/)"
    # with the time of day, or before the number of the page
    rf"|[/_-]{_DAY}(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?=[/_.-]|$)|/{_DAY}\d{{4,12}}(?=[-_])"
)
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?=/)")
_TITLE_BARS = re.compile(r"\s+[-–—]\s+|\s*[|｜•·»()（）\[\]]\s*")


def find_url_date(url: str | None) -> Found | None:
    """The day in an address like /2019/03/17/: least trusted, since it may be the address's and not the text's."""
    match = _URL_DATE.search(unquote(url or ""))
    if match is None:
        return None
    year, month, day = filter(None, match.groups())
    return Found(f"{year}-{int(month):02}-{int(day):02}", "url")


def find_own_url_date(document: Document) -> Found | None:
    """The day in the address that the page calls its own: it may have been read at a feed's."""
    return next(filter(None, map(find_url_date, declared_addresses(document))), None)


def find_title_date(document: Document, heading: str) -> Found | None:
    """A day that fills a part of the window's title and does not stand in the heading: the system put it there."""
    title = document.title_text
    if not HAS_YEAR.search(title):
        return None
    before, *parts = _TITLE_BARS.split(title)
    for part in parts:
        match = find_date(part)
        if match and replace_dates(part, DAY).strip(" ,.;") == DAY and match[0] not in heading:
            return None if ends_span(f"{before}-", match[0]) else Found(match[0], "title")
        before = part
    return None


class OuterDays:
    """What address and title say of the day of a page."""

    def __init__(self, url: str | None, found: Iterable[Found | None]) -> None:
        self.days = [_figures(f.raw) for f in found if f is not None]
        month = _URL_MONTH.search(url or "")
        self.month = (int(month[1]), int(month[2])) if month else None

    def rate(self, raw: str) -> float:
        """How much more or less a printed date is to be distrusted: two that agree are hardly so by chance."""
        if not self.days and self.month is None:
            return 0.0
        figures = _figures(raw)
        if figures in self.days:
            return -_AGREED
        return _OTHER_MONTH if self.month is not None and not set(self.month) <= set(figures) else 0.0


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
    figures = _figures(raw)
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
_AGREED = 1.0
_OTHER_MONTH = 0.8
"""Less than what sets the day between title and text apart from all others: pages keep their address when they are
published anew."""


def _figures(raw: str) -> list[int]:
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
