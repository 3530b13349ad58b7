"""Moments as archives and manifests write them, to UTC; must not know of mail and HTTP."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_MONTH = re.compile(r"\d{4}-\d\d", re.A)
"""WARC 1.1 allows dates of any precision, and Python reads all but this one."""


def parse_moment(text: str) -> datetime:
    """A UTC instant from ISO 8601 (UTC when it names no zone) or 4 to 14 digits; raises ValueError.

    Digits are the time stamps of ARC and the Wayback Machine, which may stop after any unit.
    """
    text = text.strip()
    if text.isascii() and text.isdigit():
        if not 4 <= len(text) <= 17:
            raise ValueError(f"not a time: {text}")
        digits = text[:14] + "00000101000000"[len(text[:14]) :]
        try:
            return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError as error:
            raise ValueError(f"not a time: {text}") from error
    try:
        written = text.upper()
        moment = datetime.fromisoformat(f"{written}-01" if _MONTH.fullmatch(written) else written)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:  # the latter in the first or last hours of the calendar
        raise ValueError(f"not a time: {text}") from error


def find_moment(text: str | None) -> datetime | None:
    """As `parse_moment`; None for a missing or unreadable time."""
    if not text:
        return None
    try:
        return parse_moment(text)
    except ValueError:
        return None
