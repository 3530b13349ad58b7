"""What a run over a web archive is told; must not read files or the ledger."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

from crawler.archive.folder import data_directory
from crawler.errors import UsageError
from crawler.spiders.options import read_number


class WaybackOptions(Struct, frozen=True, kw_only=True):
    """Options of one run; the defaults stand in `crawler.settings`."""

    data: Path
    endpoint: str
    user_agent: str
    contact: str
    first_day: date | None = None
    last_day: date | None = None
    """Days of capture, both included."""
    max_pages: int | None = None
    max_wait: float
    """Seconds for which the archive may refuse us before the run gives up."""
    hold: float
    """Seconds for which a refusal stops everything, where the archive does not say; doubles with each."""
    queries_per_minute: float
    mementos_per_minute: float
    connections: int
    rows: int
    """Captures asked for in one query of the index."""
    retries: int
    backoff: float
    timeout: float
    max_bytes: int
    warc_bytes: int

    @property
    def first_timestamp(self) -> str | None:
        """The first instant of the days of capture as the index writes it."""
        return f"{self.first_day:%Y%m%d}000000" if self.first_day else None

    @property
    def last_timestamp(self) -> str | None:
        """The last instant of the days of capture."""
        return f"{self.last_day:%Y%m%d}235959" if self.last_day else None

    def is_wanted(self, moment: datetime) -> bool:
        """Whether a capture of that time is within the days asked for."""
        if self.first_day and moment < datetime.combine(self.first_day, time(), UTC):
            return False
        return not (
            self.last_day and moment >= datetime.combine(self.last_day + timedelta(days=1), time(), UTC)
        )


def options_from_settings(
    settings: Any,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    max_pages: int | None = None,
) -> WaybackOptions:
    """The options that the settings and the command's arguments give; raises UsageError."""
    data = settings.get("KRONIKA_DATA")
    try:
        options = WaybackOptions(
            data=data_directory(Path(data) if data else None),
            endpoint=str(settings.get("KRONIKA_WAYBACK_ENDPOINT")).rstrip("/"),
            user_agent=settings.get("USER_AGENT"),
            contact=settings.get("KRONIKA_CONTACT") or "",
            first_day=first_day,
            last_day=last_day,
            max_pages=max_pages,
            max_wait=read_number(settings, "KRONIKA_MAX_WAIT", float),
            hold=read_number(settings, "KRONIKA_WAYBACK_HOLD", float),
            queries_per_minute=read_number(settings, "KRONIKA_WAYBACK_QUERIES_PER_MINUTE", float),
            mementos_per_minute=read_number(settings, "KRONIKA_WAYBACK_MEMENTOS_PER_MINUTE", float),
            connections=read_number(settings, "KRONIKA_WAYBACK_CONNECTIONS", int),
            rows=read_number(settings, "KRONIKA_WAYBACK_ROWS", int),
            retries=read_number(settings, "KRONIKA_RETRIES", int),
            backoff=read_number(settings, "KRONIKA_BACKOFF", float),
            timeout=read_number(settings, "DOWNLOAD_TIMEOUT", float),
            max_bytes=read_number(settings, "DOWNLOAD_MAXSIZE", int),
            warc_bytes=read_number(settings, "KRONIKA_WARC_BYTES", int),
        )
    except ValueError as error:
        raise UsageError(f"wrong option: {error}") from error
    positive = (options.queries_per_minute, options.mementos_per_minute, options.connections, options.rows)
    if min(positive) <= 0:
        raise UsageError("limits, connections and rows of KRONIKA_WAYBACK_… must be greater than 0")
    return options
