"""What a crawl is told: limits, pace and policy; must not read files or the ledger."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from msgspec import Struct
from scrapy.settings import get_settings_priority

from crawler.archive.folder import data_directory
from crawler.errors import UsageError
from crawler.items import Site

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
    concurrency: int
    retries: int
    """Tries of one page within a run."""
    backoff: float
    """Seconds before the second try; doubles with each."""
    max_wait: float
    """Seconds for which a host may refuse us before the run gives up."""
    max_urls: int
    """Addresses visited in one run at most: what ends a trap of ever new pages."""
    warc_bytes: int
    commit_seconds: float
    lookback_days: int
    lookback_pages: int
    sweep_days: int


def options_from_settings(settings: Any, site: Site, /, **arguments: Any) -> CrawlOptions:
    """The options for a site that Scrapy's settings and the spider's arguments (texts or values) give; raises
    UsageError."""
    data = settings.get("KRONIKA_DATA")
    since = arguments.get("since")
    max_pages = arguments.get("max_pages")
    try:
        return CrawlOptions(
            data=data_directory(Path(data) if data else None),
            user_agent=settings.get("USER_AGENT"),
            contact=settings.get("KRONIKA_CONTACT") or "",
            since=date.fromisoformat(since) if isinstance(since, str) else since,
            full=arguments.get("full") in (True, "1", "true", "yes"),
            media=_parse_media(arguments.get("media")),
            max_pages=int(max_pages) if max_pages is not None else None,
            delay=_delay(settings, site),
            concurrency=settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"),
            retries=settings.getint("KRONIKA_RETRIES"),
            backoff=settings.getfloat("KRONIKA_BACKOFF"),
            max_wait=settings.getfloat("KRONIKA_MAX_WAIT"),
            max_urls=settings.getint("KRONIKA_MAX_URLS"),
            warc_bytes=settings.getint("KRONIKA_WARC_BYTES"),
            commit_seconds=settings.getfloat("KRONIKA_COMMIT_SECONDS"),
            lookback_days=settings.getint("KRONIKA_LOOKBACK_DAYS"),
            lookback_pages=settings.getint("KRONIKA_LOOKBACK_PAGES"),
            sweep_days=settings.getint("KRONIKA_SWEEP_DAYS"),
        )
    except ValueError as error:
        raise UsageError(f"wrong option: {error}") from error


def _delay(settings: Any, site: Site) -> float:
    """Seconds between requests to a host: what the command line says, else the site's own where it is larger."""
    delay: float = settings.getfloat("DOWNLOAD_DELAY")
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
