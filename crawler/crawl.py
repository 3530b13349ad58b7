"""Crawls of several sites, one after the other, in one Scrapy process; must not know the command line."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from crawler.archive.runs import RunReport, worst
from crawler.errors import ExitCode, KronikaError
from crawler.items import Site
from crawler.spiders.live import LiveSpider
from crawler.spiders.options import options_from_settings
from crawler.spiders.run import SiteRun
from crawler.spiders.task import Outcome

FILES_OF_REACTOR = 4

logger = logging.getLogger(__name__)


def crawl_sites(
    sites: Sequence[Site],
    settings: Settings,
    arguments: dict[str, Any],
    *,
    advance: Callable[[Outcome], None],
) -> list[RunReport]:
    """Crawl the sites in order; one report each, also for those that were locked, damaged or interrupted.

    Sites of one host follow each other, so that its delay holds for all of them together. Works once a
    process: Twisted's reactor cannot be started again. Without sites nothing is started.
    """
    if not sites:
        return []
    process = AsyncCrawlerProcess(settings)
    _require_files()
    reports: list[RunReport] = []
    runs: list[SiteRun] = []

    async def crawl_all() -> None:
        for site in sites:
            if any(run.is_interrupted for run in runs):
                return
            try:
                run = SiteRun(site, options_from_settings(process.settings, site, **arguments))
            except KronikaError as error:
                logger.error("%s", error)
                reports.append(_unopened(site, error))
                continue
            runs.append(run)
            reports.append(run.report)
            run.reader.start()
            # its process begins now, and loads what it needs while Scrapy does so here
            await asyncio.sleep(0)
            _start_resolving()
            await process.crawl(process.create_crawler(LiveSpider), run=run, advance=advance)

    task = asyncio.get_event_loop().create_task(crawl_all())
    task.add_done_callback(_stop_reactor)
    process.start(stop_after_crawl=False)
    for run in runs:  # after a second signal Scrapy has stopped with a run open
        run.finish("interrupted")
    if task.done() and not task.cancelled() and (error := task.exception()) is not None:
        raise error
    return reports


def exit_code_of(reports: Sequence[RunReport]) -> ExitCode:
    """What a command that made these runs ends with."""
    return worst([report.exit_code for report in reports])


def _require_files() -> None:
    """Raise OSError where not even as many files may be opened as Twisted opens to begin: it would go on, with a trace in place
    of an error."""
    with ExitStack() as stack:
        for _ in range(FILES_OF_REACTOR):
            stack.enter_context(open(os.devnull, "rb"))


def _start_resolving() -> None:
    """Start the first of the threads that look host names up: where none can be started, Twisted would wait for it for ever.
    Raises RuntimeError."""
    from twisted.internet import reactor

    pool = reactor.getThreadPool()
    try:
        pool.adjustPoolsize(minthreads=1)
    except RuntimeError:
        pool.threads.clear()  # Twisted would wait for the end of what never began
        raise


def _stop_reactor(_: object) -> None:
    from twisted.internet import reactor

    with contextlib.suppress(RuntimeError):  # a signal has stopped it already
        reactor.stop()


def _unopened(site: Site, error: KronikaError) -> RunReport:
    """The report of a run that could not begin."""
    return RunReport(
        run="", site=site.id, mode="", started_at="", exit_code=int(error.exit_code), reason=str(error)
    )
