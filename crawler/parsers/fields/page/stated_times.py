"""Times of day that a page states in `<time datetime>` beside a day that it shows; knows no site."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.months import find_month
from crawler.text import normalize_text

_STATED = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?")


def stated_times(element: HtmlElement) -> list[str]:
    """The `datetime` attributes in an element (its own, too) that are written as ISO 8601, in page order."""
    values = [normalize_text(e.get("datetime")) for e in element.iter("time")]
    return [v for v in values if _STATED.match(v)]


def with_stated_time(shown: str, stated: list[str]) -> str:
    """The first stated moment on the day that is shown, if only it has a time of day; else what is shown.

    Midnight is what systems fill in where they keep the day alone. Figures are compared without regard to their
    order: what the page shows decides nothing here but whether both are the same day.
    """
    return next((s for s in stated if _adds_clock(s, shown)), shown)


def without_filled_clock(stated: str, shown: str) -> str:
    """A stated moment, or its day alone where the time of day is what the system fills in for a field that keeps none, and
    the page shows none: twelve o'clock UTC is Drupal's, so that no zone makes another day of it.

    https://api.drupal.org/api/drupal/core!lib!Drupal!Component!Datetime!DateTimePlus.php/function/DateTimePlus%3A%3AsetDefaultDateTime
    """
    return stated[:10] if _FILLED.fullmatch(stated) and _CLOCK.search(shown) is None else stated


_FILLED = re.compile(r"\d{4}-\d\d-\d\dT12:00:00Z")
_CLOCK = re.compile(r"(?i)\d:\d\d|\d\s?(?:[ap]\.?m\b|uhr\b|h\d\d\b|h\b)|\bklo?\.?\s?\d")


def _adds_clock(stated: str, shown: str) -> bool:
    match = _STATED.match(stated)
    if match is None or match[4] in (None, "00:00") or ":" in shown:
        return False
    figures = [int(n) for n in re.findall(r"\d+", shown)]
    if len(figures) == 2:  # the month is a word
        months = (find_month(word) for word in re.findall(r"[^\W\d_]{3,}", shown))
        figures += [m.number for m in months if m is not None][:1]
    return sorted(figures) == sorted(int(match[n]) for n in (1, 2, 3))
