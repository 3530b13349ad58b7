"""When a host may be asked next: delay, Crawl-delay, Retry-After, slowing down; must not know what is
asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from crawler.archive.clock import utc_now
from crawler.middlewares.recording import RecordingDownloadHandler
from crawler.sources.http import find_http_moment

SLOWEST = 60.0
"""Seconds between two requests at most, however often a host has refused."""
RECOVERY = 20
"""Answers in a row after which a slowed delay is halved."""
REFUSALS = frozenset((429, 503))


class Gate:
    """The pace of one host. `refuse` holds it, `accept` lets it recover; times are seconds of `clock`."""

    def __init__(
        self, delay: float, *, backoff: float, max_wait: float, clock: Callable[[], float] = monotonic
    ):
        self._own = delay
        """What the user has chosen; robots.txt may have asked for more."""
        self._base = delay
        self._delay = delay
        self._backoff = backoff
        self._max_wait = max_wait
        self._clock = clock
        self._held_until = 0.0
        self._refusing_since: float | None = None
        self._refusals = 0
        self._accepted = 0

    @property
    def delay(self) -> float:
        """Seconds between two requests at present."""
        return self._delay

    @property
    def is_refusing(self) -> bool:
        """Whether the host's last answer was a refusal: it is then asked for one page at a time."""
        return self._refusing_since is not None

    @property
    def wait(self) -> float:
        """Seconds until the host may be asked again; 0 when it may."""
        return max(0.0, self._held_until - self._clock())

    @property
    def is_closed(self) -> bool:
        """Whether the host refuses for longer than the run may wait, or wants so long a delay."""
        since = self._refusing_since
        is_held = since is not None and self._held_until > since + self._max_wait
        return is_held or self._base > max(self._max_wait, self._own)

    def require_delay(self, seconds: float) -> None:
        """Take robots.txt's Crawl-delay where it is larger."""
        self._base = max(self._base, seconds)
        self._delay = max(self._delay, self._base)

    def refuse(self, retry_after: float | None) -> None:
        """The host has refused: hold it for as long as it says, else for longer each time, and slow down."""
        now = self._clock()
        if self._refusing_since is None:
            self._refusing_since = now
        hold = self._backoff * 2**self._refusals if retry_after is None else retry_after
        self._refusals += 1
        self._accepted = 0
        self._held_until = max(self._held_until, now + (min(hold, SLOWEST) if retry_after is None else hold))
        self._delay = min(SLOWEST, max(2 * self._delay, self._backoff / 2))

    def accept(self) -> None:
        """The host has answered: after some answers in a row it is asked faster again, down to its own
        delay."""
        if self.wait:
            return  # asked before the host refused: this answer takes nothing back
        self._refusing_since = None
        self._refusals = 0
        self._accepted += 1
        if self._accepted >= RECOVERY and self._delay > self._base:
            self._accepted = 0
            faster = self._delay / 2
            self._delay = faster if faster > max(self._base, self._backoff / 4) else self._base


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, 10.2.3: seconds or a date); None when it says nothing
    usable."""
    text = (value or "").strip()
    if text.isascii() and text.isdecimal():
        return float(text)
    moment = find_http_moment(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


class Pace:
    """The gates of all hosts of one crawl, and the way to wait at them; waiting ends when the crawl stops."""

    def __init__(self, delay: float, *, backoff: float, max_wait: float) -> None:
        self._delay = delay
        self._backoff = backoff
        self._max_wait = max_wait
        self._gates: dict[str, Gate] = {}
        self._stopped = asyncio.Event()

    def gate(self, url: str) -> Gate:
        """The gate of an address's host; ports of one host share it, as they share its capacity."""
        host = (urlsplit(url).hostname or "").lower()
        if host not in self._gates:
            self._gates[host] = Gate(self._delay, backoff=self._backoff, max_wait=self._max_wait)
        return self._gates[host]

    @property
    def is_closed(self) -> bool:
        """Whether some host refuses for longer than the run may wait."""
        return any(gate.is_closed for gate in self._gates.values())

    @property
    def is_refusing(self) -> bool:
        """Whether some host's last answer was a refusal."""
        return any(gate.is_refusing for gate in self._gates.values())

    @property
    def wait(self) -> float:
        """Seconds until all hosts may be asked."""
        return max((gate.wait for gate in self._gates.values()), default=0.0)

    def stop(self) -> None:
        """End all waiting."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        """Whether the crawl is stopping."""
        return self._stopped.is_set()

    async def sleep(self, seconds: float) -> None:
        """Wait that long, or until the crawl stops."""
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return

    async def enter(self, url: str) -> None:
        """Wait until the host may be asked; raises IgnoreRequest when the crawl stops before."""
        gate = self.gate(url)
        while gate.wait and not self.is_stopped:
            await self.sleep(gate.wait)
        if self.is_stopped:
            raise IgnoreRequest("the crawl is stopping")


class PoliteDownloadHandler(RecordingDownloadHandler):
    """The recording handler behind the gates: the last place before a request goes out, robots.txt included."""

    async def download_request(self, request: Request) -> Response:
        """The response without its body, which the exchange has; raises IgnoreRequest when the crawl stops
        before the host may be asked."""
        await self._crawler.spider.pace.enter(request.url)
        response = await super().download_request(request)
        response._set_body(b"")  # `replace` would read all headers once more
        return response


class PolitenessMiddleware:
    """Keeps Scrapy's download slots at the pace of their hosts and tells the gates of refusals.

    Works on spiders that have a `pace`.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        crawler.signals.connect(self._set_delay, signals.request_reached_downloader)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> PolitenessMiddleware:
        """As Scrapy makes it."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Hold the host on 429 and 503; any other answer below 500 lets it recover."""
        gate = self._pace.gate(request.url)
        if response.status in REFUSALS:
            header = response.headers.get("Retry-After")
            gate.refuse(parse_retry_after(header.decode("latin-1") if header else None, utc_now()))
        elif response.status < 500 and response.status != 403:
            gate.accept()
        return response

    @property
    def _pace(self) -> Pace:
        pace: Pace = self._crawler.spider.pace
        return pace

    def _set_delay(self, request: Request) -> None:
        """The slot exists by now and has not looked at its delay yet."""
        slot = self._crawler.engine.downloader.slots.get(request.meta.get("download_slot"))
        if slot is not None:
            slot.delay = self._pace.gate(request.url).delay
