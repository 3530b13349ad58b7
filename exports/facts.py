"""What a described export says of its records as a whole: how many, of whom, from when to when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from crawler.items import Record
from exports.wording import count_name

_PUBLISHERS_NAMED = 5


class Facts:
    """What the description says of the records, gathered as they pass."""

    def __init__(self) -> None:
        self.records = 0
        self.first_day: str | None = None
        self.last_day: str | None = None
        self.last_seen: datetime | None = None
        self.sites: dict[str, int] = {}
        self.publishers: dict[str, int] = {}
        self.languages: dict[str, int] = {}

    def through(self, records: Iterator[Record]) -> Iterator[Record]:
        """The same records, noted."""
        for record in records:
            self.records += 1
            if record.date:
                day = record.date[:10]
                self.first_day = min(self.first_day or day, day)
                self.last_day = max(self.last_day or day, day)
            if record.last_seen and (self.last_seen is None or record.last_seen > self.last_seen):
                self.last_seen = record.last_seen
            for counts, value in (
                (self.sites, record.site),
                (self.publishers, record.publisher),
                (self.languages, record.language),
            ):
                if value:
                    counts[value] = counts.get(value, 0) + 1
            yield record

    @property
    def title(self) -> str:
        """Names what the package holds."""
        names = sorted(self.publishers, key=lambda name: (-self.publishers[name], name))
        shown = ", ".join(names[:_PUBLISHERS_NAMED])
        more = f" and {len(names) - _PUBLISHERS_NAMED} more" if len(names) > _PUBLISHERS_NAMED else ""
        return f"News of {shown}{more}" if names else "Ministry news"

    @property
    def coverage(self) -> str:
        """One sentence on size and time."""
        time = f", published from {self.first_day} to {self.last_day}" if self.first_day else ""
        seen = f", as archived until {self.last_seen:%Y-%m-%d}" if self.last_seen else ""
        items = count_name(self.records, "news item")
        return f"{items} of {count_name(len(self.sites), 'site')}{time}{seen}."
