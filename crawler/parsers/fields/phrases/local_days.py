"""Days of moments that a page states in UTC and prints in local time; values are compared, not parsed."""

from __future__ import annotations

import re
from datetime import date, timedelta

_UTC_STAMP = re.compile(r"^((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d):\d\d.*(?:Z|[+-]00:?00|UTC|GMT)$")


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
