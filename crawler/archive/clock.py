"""The one clock of crawls and archives, so that tests can set it; must not be read by parsers."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime


def utc_now() -> datetime:
    """The present instant, UTC, aware."""
    return datetime.now(UTC)


def to_text(moment: datetime) -> str:
    """The instant as the ledger and WARC files write it: `YYYY-MM-DDThh:mm:ss.ffffffZ`; sorts as text."""
    plain = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{plain.isoformat(timespec='microseconds')}Z"  # `strftime` writes the year 900 with three digits


def from_text(text: str) -> datetime:
    """The instant of a text that `to_text` wrote; also without fraction, as WARC files of others have it."""
    return datetime.fromisoformat(text)


def is_set_back(now: float, due: float, pause: float) -> bool:
    """Whether the clock was set back since something was put off by that many seconds: now it says that more are left. What
    waited would wait for as long as the clock was set back."""
    return due - now > pause + 1  # what is left is rounded


def parse_days(text: str) -> tuple[date, date]:
    """First and last day of a day, month or year as calls name them; raises ValueError, which says how, for anything else."""
    match = re.fullmatch(r"(\d{4})(?:-(?!00)(\d\d))?(?:-(?!00)(\d\d))?", text)
    if match is None:
        raise ValueError("write YYYY-MM-DD, YYYY-MM or YYYY")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    first = date(year, month or 1, day or 1)
    last_month = month or 12
    return first, date(year, last_month, day or monthrange(year, last_month)[1])
