"""A site as its registry entry says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from msgspec import Struct


class Era(Struct, frozen=True, forbid_unknown_fields=True):
    """A platform that a site ran until a date (exclusive); the last era has no end."""

    platform: str
    until: date | None = None


class Site(Struct, frozen=True, kw_only=True):
    """One registry entry, validated by `crawler.sites`. `registered` is false for a site made up from a host."""

    id: str
    publisher: str | None = None
    country: str | None = None
    language: str | None = None
    timezone: str = "UTC"
    eras: tuple[Era, ...] = ()
    """Oldest first; one without end when the site names a single platform; empty: recognise by fingerprint."""
    hosts: tuple[str, ...] = ()
    """`host` or `host:port`, lower case; the first is the main one, former hosts included."""
    listings: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    selectors: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """CSS selectors per field that go before the platform's own rules."""
    delay: float | None = None
    languages: tuple[str, ...] = ()
    """BCP 47 tags in which dates may be written; `language` first."""
    evidence: str | None = None
    registered: bool = True

    def platform_at(self, moment: datetime | None) -> str | None:
        """The platform the site ran at that moment (now, when unknown); None when the entry names none."""
        if not self.eras:
            return None
        if moment is not None:
            for era in self.eras:
                if era.until is None or moment.date() < era.until:
                    return era.platform
        return self.eras[-1].platform
