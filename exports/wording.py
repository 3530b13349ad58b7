"""Dates, numbers, sizes and outcomes as people read them in English."""

from __future__ import annotations

from calendar import month_name
from datetime import datetime

from crawler.errors import ExitCode


def period_name(period: str) -> str:
    """`2015-10` as October 2015; a year stays."""
    if len(period) != 7 or not 1 <= int(period[5:]) <= 12:
        return period
    return f"{month_name[int(period[5:])]} {period[:4]}"


def day_name(day: str | datetime | None) -> str:
    """A day as people write it, such as 17 October 2015; a dash for none."""
    if day is None:
        return "–"
    text = day if isinstance(day, str) else day.isoformat()
    try:
        read = datetime.fromisoformat(text[:10])
    except ValueError:
        return text
    return f"{read.day} {month_name[read.month]} {read.year}"


def moment_name(moment: datetime | None) -> str:
    """A moment to the minute in UTC; a dash for none."""
    return "–" if moment is None else f"{day_name(moment)}, {moment:%H:%M} UTC"


def number_name(number: float | None) -> str:
    """A number with thousands separated; a dash for none."""
    return "–" if number is None else f"{number:,.0f}"


def count_name(number: int, noun: str, plural: str | None = None) -> str:
    """A number with what it counts, such as 1 site or 1,204 sites; `plural` where that is not noun and s."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def duration_name(seconds: float | None) -> str:
    """A length of time in its largest two units."""
    if seconds is None:
        return "–"
    if seconds < 59.5:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def size_name(size: int | None) -> str:
    """A size in bytes in its largest unit (factor 1,024)."""
    if size is None:
        return "–"
    amount, units = float(size), ["bytes", "KiB", "MiB", "GiB", "TiB"]
    while amount >= 1024 and len(units) > 1:
        amount /= 1024
        units.pop(0)
    return f"{amount:,.0f} {units[0]}" if units[0] == "bytes" else f"{amount:,.1f} {units[0]}"


_EXIT_NAMES: dict[int, str] = {
    ExitCode.COMPLETE: "complete",
    ExitCode.INTERNAL: "internal error",
    ExitCode.USAGE: "usage or configuration",
    ExitCode.PARTIAL: "partial",
    ExitCode.BLOCKED: "blocked",
    ExitCode.LOCKED: "locked",
    ExitCode.DAMAGED: "damaged",
    ExitCode.ALARM: "alarm",
}


def outcome_name(exit_code: int | None) -> str:
    """What an exit code means."""
    return "not finished" if exit_code is None else _EXIT_NAMES.get(exit_code, f"exit code {exit_code}")


def percent_name(part: int, whole: int) -> str:
    """A share that says 100% only of all and 0% only of none."""
    if not whole:
        return "–"
    if 0 < part < whole:
        return f"{min(max(100 * part / whole, 0.1), 99.9):.1f}%"
    return "100%" if part else "0%"
