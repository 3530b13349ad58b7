"""What a crawl is told: limits, pace and policy; must not read files or the ledger."""

from __future__ import annotations

import difflib
import math
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args
from urllib.parse import urlsplit

from msgspec import Struct
from scrapy.settings import get_settings_priority

from crawler import settings as defaults
from crawler.archive.clock import parse_days
from crawler.archive.folder import data_directory
from crawler.errors import UsageError
from crawler.items import Site

PREFIX = "KRONIKA_"
Number = TypeVar("Number", int, float)
ARGUMENTS = ("since", "full", "max_pages", "media")
"""Options that are no settings: `scrapy crawl` takes them as arguments of the spider."""
Media = Literal["none", "gallery", "attachments", "all"]


class CrawlOptions(Struct, frozen=True, kw_only=True):
    """Options of one run; the defaults stand in `crawler.settings`."""

    data: Path
    user_agent: str
    contact: str
    since: date | None = None
    full: bool = False
    media: Media = "none"
    """Which files of an article are archived beside its page."""
    max_pages: int | None = None
    delay: float
    """Seconds between two requests to a host, at least."""
    concurrency: int
    """Requests under way to a host at a time."""
    retries: int
    """Tries of one page within a run."""
    backoff: float
    """Seconds before the second try; doubles with each."""
    max_wait: float
    """Seconds for which a host may refuse us before the run gives up."""
    max_urls: int
    """Addresses visited in one run at most: what ends a trap of ever new pages."""
    warc_bytes: int
    """Size of a WARC file after which the next one is begun."""
    commit_seconds: float
    """Seconds for which what was fetched may wait for its commit, so that pages share one; 0: each has its own."""
    lookback_days: int
    """Days before the newest item and the last run that a later run looks through a listing again."""
    lookback_pages: int
    """Page of a listing from which on a later run stops at the first that names nothing new, whatever its days."""
    sweep_days: int
    """Days after which a run becomes a full sweep by itself."""


def options_from_settings(settings: Any, site: Site, /, **arguments: Any) -> CrawlOptions:
    """The options for a site that Scrapy's settings and the spider's arguments (texts or values) give; raises
    UsageError."""
    require_known(settings)
    data = settings.get("KRONIKA_DATA")
    since = arguments.get("since")
    max_pages = arguments.get("max_pages")
    try:
        options = CrawlOptions(
            data=data_directory(Path(data) if data else None),
            user_agent=settings.get("USER_AGENT"),
            contact=settings.get("KRONIKA_CONTACT") or "",
            since=parse_days(since)[0] if isinstance(since, str) else since,
            full=str(arguments.get("full")).lower() in ("1", "true", "yes"),
            media=_parse_media(arguments.get("media")),
            max_pages=int(max_pages) if max_pages is not None else None,
            delay=_delay(settings, site),
            concurrency=read_number(settings, "CONCURRENT_REQUESTS_PER_DOMAIN", int),
            retries=read_number(settings, "KRONIKA_RETRIES", int),
            backoff=read_number(settings, "KRONIKA_BACKOFF", float),
            max_wait=read_number(settings, "KRONIKA_MAX_WAIT", float),
            max_urls=read_number(settings, "KRONIKA_MAX_URLS", int),
            warc_bytes=read_number(settings, "KRONIKA_WARC_BYTES", int),
            commit_seconds=read_number(settings, "KRONIKA_COMMIT_SECONDS", float),
            lookback_days=read_number(settings, "KRONIKA_LOOKBACK_DAYS", int),
            lookback_pages=read_number(settings, "KRONIKA_LOOKBACK_PAGES", int),
            sweep_days=read_number(settings, "KRONIKA_SWEEP_DAYS", int),
        )
    except ValueError as error:
        raise UsageError(f"wrong option: {error}") from error
    if options.concurrency < 1:  # nothing would ever be asked for
        raise UsageError("CONCURRENT_REQUESTS_PER_DOMAIN must be greater than 0")
    return options


def require_known(settings: Any) -> None:
    """Raise UsageError for a `KRONIKA_…` setting that is none, and would do nothing."""
    known = [name for name in vars(defaults) if name.startswith(PREFIX)]
    for name in settings:
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(known))}"
            raise UsageError(f"no such setting: {name}; {hint}")


def read_number(settings: Any, name: str, kind: type[Number]) -> Number:
    """The number from 0 on that a setting is; raises ValueError, which names the setting, for anything else."""
    what = "whole number" if kind is int else "number"
    try:
        number = kind(settings.get(name))
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name}={settings.get(name)} is no {what}") from error
    if not number >= 0:  # so that what is not a number at all (nan) is none either
        raise ValueError(f"{name}={settings.get(name)} is no {what} from 0 on")
    return number


def _delay(settings: Any, site: Site) -> float:
    """Seconds between requests to a host: what the command line says, else the site's own where it is larger."""
    delay = read_number(settings, "DOWNLOAD_DELAY", float)
    if math.isinf(delay):  # the second request would never come
        raise ValueError(f"DOWNLOAD_DELAY={delay} has no end")
    is_told = settings.getpriority("DOWNLOAD_DELAY") >= get_settings_priority("cmdline")
    return delay if is_told or site.delay is None else max(delay, site.delay)


def _parse_media(value: str | None) -> Media:
    """The media option; raises ValueError for an unknown one."""
    known: tuple[Media, ...] = get_args(Media)
    for name in known:
        if name == (value or "none"):
            return name
    raise ValueError(f"media is one of {', '.join(known)}")


def is_loopback(host: str) -> bool:
    """Whether a host of the registry is this machine itself."""
    name = urlsplit(f"http://{host}").hostname or ""
    return name in ("localhost", "::1") or name.startswith("127.")
