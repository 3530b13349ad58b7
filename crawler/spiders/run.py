"""One run on one site from lock to report: opens the folder, starts the worker, closes everything in
order."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, TypeVar

from scrapy.utils.defer import maybe_deferred_to_future
from twisted.internet.defer import Deferred

from crawler import __version__
from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.exchange import Exchange
from crawler.archive.files import replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.runs import RunReport, begin_report, keep_failure, keep_report, run_log
from crawler.archive.site_archive import SiteArchive, as_damage
from crawler.items import Site
from crawler.sites import dump_site
from crawler.spiders.notes import note, noting
from crawler.spiders.options import CrawlOptions, is_loopback
from crawler.spiders.reader import Reader
from crawler.spiders.reading import Read
from crawler.spiders.reading_process import reader_command
from crawler.spiders.report import (
    ENOUGH,
    FEW,
    REPEATED,
    count_run,
    decide_exit,
    find_alarms,
    remember_fields,
)
from crawler.spiders.session import CrawlSession
from crawler.spiders.task import Task
from crawler.spiders.worker import Worker

T = TypeVar("T")

logger = logging.getLogger(__name__)


class SiteRun:
    """A run on one site's folder, under its lock. Raises `LockedError` and `DamageError` on opening."""

    def __init__(self, site: Site, options: CrawlOptions) -> None:
        self.site = site
        self.options = options
        self.report = begin_report(site.id)
        folder = SiteFolder(options.data / site.id)
        self.archive = SiteArchive(
            folder, _warc_info(site, options), run=self.report.run, max_bytes=options.warc_bytes
        )
        self.is_interrupted = False
        self._log = ExitStack()
        self._is_closed = False
        self.no_robots = ""
        """Why the last robots.txt asked for was not had."""
        try:
            with as_damage(folder):
                self.path = folder.runs / self.report.run
                self.path.mkdir()
                self._log.enter_context(run_log(self.path / "log"))
                self._log.enter_context(noting(self.report.notes))
                if not options.contact and not all(is_loopback(host) for host in site.hosts):
                    logger.warning("no contact in the User-Agent: give --contact or set KRONIKA_CONTACT")
                replace_file(folder.site_file, [dump_site(site).encode()])
                before = next(self.archive.ledger.iter_runs(), None)
                if before is not None and before.started_at > self.report.started_at:
                    # days that pages state are then days to come, which no page is taken to be of
                    note(
                        logger,
                        "the clock is behind that of an earlier run, which began %s: one of both is wrong",
                        before.started_at,
                    )
                self.session = CrawlSession(self.archive, site, options, utc_now)
                self.session.start()
            self.reader = Reader(reader_command("crawler.spiders.reader", folder.site_file))
            self.worker = Worker(self.archive.commit, commit_seconds=options.commit_seconds)
            self.worker.start()
        except BaseException:
            self.archive.close()
            self._log.close()
            raise

    async def read(self, task: Task, exchange: Exchange) -> Read | None:
        """What an answer says, from the reading process; None where there can be none."""
        return await self.reader.read(task.ask(exchange))

    async def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """What the function returns, called in the thread that owns the archive."""
        deferred: Deferred[T] = self.worker.call(function, *arguments)
        result: T = await maybe_deferred_to_future(deferred)
        return result

    def finish(self, ending: str, error: BaseException | None = None) -> RunReport:
        """End the run: wait for the worker, count, write records and reports, close everything.

        `ending` is finished, interrupted, blocked, unreachable, url_cap or failed (with the error).
        """
        if self._is_closed:
            return self.report
        self._is_closed = True
        self.is_interrupted = ending == "interrupted"
        self.worker.stop()
        error = error or self.worker.error
        try:
            if error is None:
                try:
                    with as_damage(self.archive.folder):
                        self._conclude(ending)
                except Exception as late:  # noqa: BLE001 (reported like an error of the crawl itself)
                    error = late
            if error is not None:
                self.report.end_with(error)
                ledger, frontier = self.archive.ledger, self.session.frontier
                keep_failure(
                    self.archive, self.report, lambda: count_run(ledger, frontier, self.report, limit=None)
                )
                self._write_failure()
        finally:
            try:
                self.archive.close()
            except Exception as late:  # noqa: BLE001 (what is committed is safe; the exit code tells)
                self.report.end_with(error or late)
                self._write_failure()
            self._log.close()
        return self.report

    def _conclude(self, ending: str) -> None:
        report, session, ledger = self.report, self.session, self.archive.ledger
        if ending == "finished" and session.is_at_url_cap and ledger.count_urls("state = 'pending'"):
            ending = "url_cap"
        if ending == "finished":
            session.frontier.finish()
        limit = "max_pages" if ending == "finished" and self.options.max_pages is not None else None
        count_run(ledger, session.frontier, report, limit=limit)
        if ending == "finished":
            report.alarms = find_alarms(ledger, report, session.records.fields)
            repeated = session.records.find_repeated(ENOUGH, REPEATED)
            replaced = session.records.find_replaced(FEW)
            began = from_text(min(report.started_at, ledger.get_meta("told_until") or report.started_at))
            ledger.set_meta("told_until", to_text(utc_now()))
            # said once, also of what a run met that broke off: where it stays, it may be what the site has to say
            is_news = any(record.changed and record.changed >= began for record in replaced)
            told = repeated or (replaced if is_news else [])
            if told:
                report.alarms.append(f"{len(told)} pages say the same: {told[0].title}")
            session.frontier.read_again((*repeated, *replaced))
            remember_fields(ledger, session.records.fields)
        report.end(*decide_exit(report, ending, self.no_robots))
        keep_report(self.archive, report)
        report.write(self.path)

    def _write_failure(self) -> None:
        """Write the report as far as the disk allows; the ledger keeps what was committed."""
        try:
            self.report.write(self.path)
        except OSError:
            logger.warning("%s: no report could be written", self.path)


def _warc_info(site: Site, options: CrawlOptions) -> dict[str, str]:
    """Fields of the warcinfo records: who crawled what, how."""
    return {
        "software": f"Kronika/{__version__}",
        "operator": options.contact,
        "robots": "obey",
        "http-header-user-agent": options.user_agent,
        "isPartOf": site.id,
        "description": f"News of {site.publisher or site.id}",
    }
