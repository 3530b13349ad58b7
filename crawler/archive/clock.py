"""The one clock of crawls and archives, so that tests can set it; must not be read by parsers."""

from __future__ import annotations

from datetime import UTC, datetime


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
