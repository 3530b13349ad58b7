"""The spider of live sites: brings answers to the session and asks for what the session wants next.

It decides nothing about pages. `scrapy crawl live -a site=SITE` and `kronika crawl` run it alike.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import Request, Response
from scrapy.settings import BaseSettings
from twisted.internet.error import ConnectionClosed
from twisted.python.failure import Failure

from crawler.errors import UsageError
from crawler.middlewares.politeness import REFUSALS, Pace
from crawler.middlewares.recording import EXCHANGE
from crawler.sites import load_registry
from crawler.spiders.options import ARGUMENTS, options_from_settings
from crawler.spiders.robots import SiteRobots, Unreachable, words_of
from crawler.spiders.run import SiteRun
from crawler.spiders.session import CHALLENGES_IN_A_ROW
from crawler.spiders.task import Outcome, Task

AHEAD = 32
"""Addresses taken from the ledger at a time; those not fetched when the run ends are pending there still."""
PATIENCE = 0.5
"""Seconds after which the session is asked for pages again though nothing was added: some may have fallen due."""
FAILURES = (
    (DownloadTimeoutError, "timeout"),
    (CannotResolveHostError, "dns"),
    (DownloadConnectionRefusedError, "connection_refused"),
    (DownloadFailedError, "connection_lost"),
)


class LiveSpider(Spider):  # type: ignore[misc]
    """Crawls one site. Arguments: `site`, and as for `kronika crawl` `sites`, `since`, `full`, `max_pages`, `media`."""

    name = "live"

    def __init__(self, *, run: SiteRun, advance: Callable[[Outcome], None] | None = None) -> None:
        super().__init__()
        self.run = run
        self.ending = "finished"
        self.error: BaseException | None = None
        self.pace = Pace(
            max(run.options.delay, 0.0), backoff=run.options.backoff, max_wait=run.options.max_wait
        )
        self._advance = advance
        self._yields_items = True
        """Whether anybody may want the records: with `kronika crawl` only who has set up pipelines or feeds."""
        self._waiting: deque[Task] = deque()
        self._in_flight = 0
        self._asked_at = 0.0
        self._asked_of = -1
        self._changed = asyncio.Event()
        self._robots = SiteRobots(run, self.pace, lambda request: self.crawler.engine.download_async(request))

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> LiveSpider:
        """Take the run that is given, or open the one that the arguments describe."""
        run = kwargs.get("run") or open_run(crawler.settings, **kwargs)
        spider = cls(run=run, advance=kwargs.get("advance"))
        spider._set_crawler(crawler)
        settings = crawler.settings
        spider._yields_items = "advance" not in kwargs or any(
            map(settings.getdict, ("ITEM_PIPELINES", "FEEDS"))
        )
        crawler.signals.connect(spider._finish, signals.spider_closed)
        return spider

    # ---- what to fetch

    async def start(self) -> AsyncIterator[Request]:
        """Requests for what the ledger has pending, few at a time, until nothing is left."""
        self.run.reader.start()  # ready by the time that the first page has come
        try:
            async for request in self._requests():
                yield request
        except Exception as error:  # noqa: BLE001 (ends the run; reported with its exit code)
            self.error = error
        finally:
            self.pace.stop()  # also when Scrapy shuts down: whoever waits at a gate is let go

    async def _requests(self) -> AsyncIterator[Request]:
        session = self.run.session
        while self.error is None and not self.pace.is_stopped:
            if self.pace.is_closed or session.challenges >= CHALLENGES_IN_A_ROW or session.denials.is_final:
                self.ending = "blocked"
                return
            if self.pace.wait:
                await self.pace.sleep(self.pace.wait)
                continue
            room = self._limit() - self._in_flight
            if room <= 0:
                await self._wait_for_change()
                continue
            if session.denials.probe is not None:
                self._waiting.appendleft(session.denials.probe)
                session.denials.probe = None
            due = None
            if not self._waiting and self._may_be_more():
                self._asked_at, self._asked_of = time.monotonic(), session.opened
                tasks, due = await self.run.call(session.next_tasks, AHEAD)
                if len(tasks) == AHEAD:
                    self._asked_of = -1
                self._waiting.extend(tasks)
            if self._waiting:
                task = self._waiting.popleft()
                self._in_flight += 1
                if await self._is_allowed(task):
                    yield self._request(task)
            elif self._in_flight:
                await self._wait_for_change()
            elif due is None:
                if self._robots.are_unreachable:
                    self.ending = "unreachable"
                return
            else:
                await self.pace.sleep(max(0.01, due - time.time()))

    def _may_be_more(self) -> bool:
        """Whether the session may have pages that it did not have when it was asked last, such as one due again."""
        if not self._in_flight or self._asked_of != self.run.session.opened:
            return True
        return time.monotonic() > self._asked_at + PATIENCE

    def _limit(self) -> int:
        """Pages in flight: one while the host refuses; without a delay some more, so that none is waited
        for."""
        concurrency = self.run.options.concurrency
        if self.pace.is_refusing:
            return 1
        return concurrency if self.run.options.delay else 3 * concurrency

    async def _wait_for_change(self) -> None:
        """Wait until something in flight has been settled since the last time."""
        await self._changed.wait()
        self._changed.clear()

    def _request(self, task: Task) -> Request:
        return Request(
            task.url,
            headers=task.headers,
            callback=self.parse,
            errback=self.handle_failure,
            cb_kwargs={"task": task},
            dont_filter=True,
        )

    # ---- what came of it

    async def parse(self, response: Response, task: Task) -> AsyncIterator[Any]:
        """Give an answer to the session; yields the next hop of a redirect, or the record as a dict when it
        is news."""
        exchange = response.request.meta.pop(EXCHANGE, None)
        if exchange is None:  # somebody's own middleware has answered in the site's place
            await self._settle(self.run.session.settlement.fail, task, "not_recorded")
            return
        try:
            read = await self.run.read(task, exchange)
            handle = partial(self.run.session.handle, is_broken_off="dataloss" in response.flags)
            outcome = await self.run.call(handle, task, exchange, read)
        except Exception as error:  # noqa: BLE001 (ends the run; reported with its exit code)
            self._give_up(error)
            return
        if outcome.refused and response.status not in REFUSALS:
            self.pace.gate(task.url).refuse(None)
        if outcome.follow:
            if await self._is_allowed(outcome.follow):
                yield self._request(outcome.follow)
            return
        self._leave(outcome)
        if outcome.record is not None and self._yields_items:
            yield msgspec.to_builtins(outcome.record)

    async def handle_failure(self, failure: Failure) -> None:
        """Note that a page could not be fetched; one stopped at a gate stays pending."""
        task: Task = failure.request.cb_kwargs["task"]
        settlement = self.run.session.settlement
        error = failure.value
        if isinstance(error, IgnoreRequest):
            await self._settle(settlement.release, task)
        elif isinstance(error, DownloadCancelledError):
            await self._settle(settlement.leave_out, task, "too_large")
        else:
            reason = next((name for kind, name in FAILURES if isinstance(error, kind)), "download_error")
            if reason == "connection_lost" and _is_no_http(error):
                reason = "bad_response"
            self.logger.warning("%s: %s (%s)", task.url, reason, words_of(error))
            await self._settle(self.run.session.lose, task, reason)

    async def _settle(self, function: Callable[..., Outcome | None], *arguments: Any) -> None:
        """Let the session note what became of a page; an error of archive or program ends the run."""
        try:
            self._leave(await self.run.call(function, *arguments))
        except Exception as error:  # noqa: BLE001 (ends the run; reported with its exit code)
            self._give_up(error)

    def _give_up(self, error: BaseException | None) -> None:
        """End the run; what is in flight stays pending in the ledger unless it is settled yet."""
        self.error = self.error or error
        self.pace.stop()
        self._leave(None)

    def _leave(self, outcome: Outcome | None) -> None:
        self._in_flight -= 1
        self._changed.set()
        if outcome is not None and self._advance:
            self._advance(outcome)

    # ---- robots.txt

    async def _is_allowed(self, task: Task) -> bool:
        """Whether robots.txt allows the page; one it forbids is skipped, with that reason."""
        try:
            rules = await self._robots.find(task.url)
        except Unreachable:
            if self.pace.is_closed and not self.pace.is_stopped:
                self.ending = "blocked"
            self._give_up(None)
            return False
        except Exception as error:  # noqa: BLE001 (ends the run; reported with its exit code)
            self._give_up(error)
            return False
        if rules is None:
            await self._settle(
                partial(self.run.session.settlement.fail, is_final=True), task, "robots_unreachable"
            )
            return False
        if rules.allows(task.url):
            return True
        await self._settle(self.run.session.forbid, task)
        return False

    # ---- end

    async def _finish(self, reason: str) -> None:
        """Close the run once Scrapy has: everything in flight has been noted by then."""
        if reason != "finished" and self.ending == "finished":
            self.ending = "interrupted"
        await self.run.reader.close()
        report = self.run.finish(self.ending, self.error)
        self.logger.info("%s: %s", report.site, report.reason)


def _is_no_http(error: BaseException) -> bool:
    """Whether a download failed for what was sent, and not for the end of the connection."""
    reasons: list[Failure] = getattr(error.__cause__, "reasons", [])
    return any(not reason.check(ConnectionClosed) for reason in reasons)


def open_run(
    settings: BaseSettings, *, site: str | None = None, sites: str | None = None, **arguments: Any
) -> SiteRun:
    """The run that `scrapy crawl live -a site=…` asks for; `sites` names further registry files,
    comma-separated."""
    if not site:
        raise UsageError("scrapy crawl live needs -a site=SITE")
    for name in arguments:
        if name not in ARGUMENTS and not name.startswith(
            "_"
        ):  # those are of what starts Scrapy, as scrapyd's _job
            known = ", ".join(("site", "sites", *ARGUMENTS))
            raise UsageError(
                f"no such argument: {name}; there are {known}; all else is a setting (-s KRONIKA_DATA=DIR)"
            )
    files = [Path(name) for name in (sites.split(",") if sites else settings.getlist("KRONIKA_SITES"))]
    registry = load_registry(files)
    entry = registry.get(site)
    return SiteRun(entry, options_from_settings(settings, entry, **arguments))
