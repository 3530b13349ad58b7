"""robots.txt of the site's hosts: fetched once a run, and recorded; must not decide what becomes of pages."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from scrapy.http import Request, Response
from twisted.python.failure import Failure

from crawler.extract import is_own_host
from crawler.middlewares.politeness import REFUSALS, Pace
from crawler.middlewares.recording import EXCHANGE
from crawler.middlewares.robots import RobotsRules
from crawler.sources.http import TooLargeError, decoded_body, parse_message
from crawler.spiders.cookies import Cookie, cookie_header, set_by, take_cookies
from crawler.spiders.notes import note
from crawler.spiders.run import SiteRun
from crawler.spiders.session import REDIRECTS
from crawler.urls import absolute_url

MAX_HOPS = 5
NO_TLS = (
    "%s: answers without encryption alone, so that nothing can be fetched whose address begins with https"
)
_NO_TLS_BEGINS = re.compile(
    r"SSL routines.{0,200}(?:wrong version number|packet length too long|record layer failure)"
)
"""What versions of OpenSSL call the first bytes of an answer that is none of TLS."""

logger = logging.getLogger(__name__)


class Unreachable(Exception):
    """robots.txt of a host could not be fetched, so nothing of it may be. Raised here, caught by the spider."""


class SiteRobots:
    """The rules of one run's hosts; for the event loop's thread. `download` is Scrapy's, with its middlewares."""

    def __init__(self, run: SiteRun, pace: Pace, download: Callable[[Request], Awaitable[Response]]) -> None:
        self._run = run
        self._pace = pace
        self._download = download
        self._rules: dict[str, RobotsRules | None] = {}
        """By origin; None where robots.txt could not be fetched, so that nothing may be in this run."""

    @property
    def are_unreachable(self) -> bool:
        """Whether hosts were asked and none of them has given its rules."""
        return bool(self._rules) and not any(self._rules.values())

    async def find(self, url: str) -> RobotsRules | None:
        """The rules of the address's host; fetched once a run. None for a host that does not give them, which forbids
        all of it (RFC 9309, 2.3.1.4) and no other host of the site; raises Unreachable when the crawl stops."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            try:
                body = await self._fetch(f"{origin}/robots.txt")
            except Unreachable:
                if self._pace.is_stopped or self._pace.is_closed:
                    raise
                self._rules[origin] = None
                return None
            rules = RobotsRules(self._run.options.user_agent, body)
            await self._run.call(self._run.session.frontier.maps.take_robots, f"{origin}/robots.txt", body)
            gate = self._pace.gate(url)
            gate.require_delay(rules.crawl_delay)
            if gate.is_closed:
                logger.warning(
                    "%s/robots.txt: asks for %g seconds between two pages, more than --max-wait",
                    origin,
                    rules.crawl_delay,
                )
                raise Unreachable
            self._rules[origin] = rules
        return self._rules[origin]

    async def _fetch(self, url: str) -> bytes:
        """Content of robots.txt; empty when the host has none (4xx) or leads away from the site."""
        failures = hops = 0
        cookies: tuple[Cookie, ...] = ()
        while True:
            if self._pace.is_stopped or self._pace.is_closed:
                raise Unreachable
            header = cookie_header(cookies, url)
            request = Request(url, headers={"Cookie": header} if header else None, dont_filter=True)
            try:
                response = await self._download(request)
            except Exception as error:  # whatever it was, it is tried again and then reported
                self._run.no_robots = words_of(error)
                logger.warning("%s: %s", url, self._run.no_robots)
                if speaks_no_tls(error):
                    note(logger, NO_TLS, url.removesuffix("/robots.txt"))
                    raise Unreachable from error
                status = 0
            else:
                exchange = request.meta.pop(EXCHANGE)
                await self._run.call(self._run.session.record_only, exchange)
                status = 0 if "dataloss" in response.flags else response.status
                if status == 0 or status >= 500:
                    self._run.no_robots = f"it answers {status}" if status else "its answer breaks off"
            if status in REFUSALS:
                continue  # the gate holds the next try, or closes
            if status == 0 or status >= 500:
                failures += 1
                if failures >= self._run.options.retries:
                    raise Unreachable
                await self._pace.sleep(self._run.options.backoff * 2 ** (failures - 1))
                continue
            if status in REDIRECTS:
                cookies = take_cookies(cookies, url, set_by(exchange.response))
                target = absolute_url((response.headers.get("Location") or b"").decode("latin-1"), url)
                hops += 1
                if target is None or hops > MAX_HOPS or not is_own_host(target, self._run.site):
                    return b""
                url = target
                continue
            message = parse_message(exchange.response)
            if status != 200 or message is None:
                return b""
            try:
                return decoded_body(message)
            except TooLargeError:
                return b""


def speaks_no_tls(error: BaseException) -> bool:
    """Whether a download failed since the server, asked for encryption, answered without: so do ports that only know HTTP, and
    no second try will change it."""
    return _NO_TLS_BEGINS.search(str(error)) is not None


def words_of(error: BaseException) -> str:
    """Why a download failed, as its causes say it: Twisted's list of them prints as objects."""
    reasons: list[Failure] = getattr(error.__cause__, "reasons", [])
    return "; ".join(dict.fromkeys(reason.getErrorMessage() for reason in reasons)) or f"{error}"
