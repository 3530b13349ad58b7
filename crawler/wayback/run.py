"""One run over a web archive from lock to report: threads that ask, one that notes; must not know the command line."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from types import FrameType

from crawler import __version__
from crawler.archive.clock import utc_now
from crawler.archive.files import replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.runs import RunReport, begin_report, keep_failure, keep_report, run_log
from crawler.archive.site_archive import SiteArchive, as_damage
from crawler.errors import ExitCode
from crawler.items import Site
from crawler.sites import dump_site
from crawler.spiders.notes import noting
from crawler.spiders.reading_process import reader_command
from crawler.wayback.answers import Answer, is_refusal, memento_address
from crawler.wayback.client import ArchiveClient, FetchError, Stopped
from crawler.wayback.index import MORE, TOO_LARGE
from crawler.wayback.limits import Hold, RateLimit
from crawler.wayback.options import WaybackOptions
from crawler.wayback.page_reader import PageReader
from crawler.wayback.report import count_run, decide_exit
from crawler.wayback.session import Outcome, Task, WaybackSession

logger = logging.getLogger(__name__)

IDLE = 0.2
"""Seconds after which a run that waits for answers looks whether it is to stop."""


def run_wayback(
    site: Site,
    options: WaybackOptions,
    *,
    advance: Callable[[Outcome, int], None],
) -> RunReport:
    """Fetch the archive's captures of a site's articles into the site's folder; returns the run's report.

    `advance` is told of each settled capture and how many are left. Raises UsageError for a wrong endpoint,
    LockedError and DamageError when the folder cannot be opened; later errors are in the report.
    """
    report = begin_report(site.id, "wayback")
    client = ArchiveClient(
        options.endpoint,
        user_agent=options.user_agent,
        timeout=options.timeout,
        max_bytes=options.max_bytes,
        hold=Hold(options.hold, options.max_wait),
    )
    folder = SiteFolder(options.data / site.id)
    archive = SiteArchive(folder, warc_info(site, options), run=report.run, max_bytes=options.warc_bytes)
    path = folder.runs / report.run
    try:
        path.mkdir()
        with stopped_by_signals(client), run_log(path / "log"), noting(report.notes):
            _work(archive, site, options, client, report, advance)
            report.write(path)
    except OSError as error:
        report.end(ExitCode.DAMAGED, f"{path}: {error.strerror}")
    finally:
        archive.close()
    return report


def _work(
    archive: SiteArchive,
    site: Site,
    options: WaybackOptions,
    client: ArchiveClient,
    report: RunReport,
    advance: Callable[[Outcome, int], None],
) -> None:
    """Everything between opening and closing the folder; an error ends in the report."""
    session = None
    pages = PageReader(reader_command("crawler.wayback.page_reader", archive.folder.site_file), site)
    try:
        with as_damage(archive.folder):
            replace_file(archive.folder.site_file, [dump_site(site).encode()])
        session = WaybackSession(archive, site, pages, options, utc_now)
        session.start()
        pages.start()  # ready by the time that the first capture has come
        ending = CaptureFetcher(session, client, options, advance).run()
        conclude(session, report, ending)
    except Exception as error:  # noqa: BLE001 (what is committed is safe; the report and the exit code tell)
        report.end_with(error)
        if session is not None:
            keep_failure(archive, report, partial(count_run, session, report, "failed"))
    finally:
        pages.close()


class CaptureFetcher:
    """Asks and notes until nothing is left or something ends the run."""

    def __init__(
        self,
        session: WaybackSession,
        client: ArchiveClient,
        options: WaybackOptions,
        advance: Callable[[Outcome, int], None],
    ) -> None:
        self._session = session
        self._client = client
        self._options = options
        self._advance = advance
        self._queries = RateLimit(options.queries_per_minute)
        self._mementos = RateLimit(options.mementos_per_minute)
        self._left = 0

    def run(self) -> str:
        """How the run ended: finished, interrupted, blocked or unreachable."""
        try:
            index_failure = self._read_index()
            if self._ending() is None:
                self._fetch_mementos()
        finally:
            self._client.close()
        ending = self._ending() or "finished"
        return "index" if ending == "finished" and index_failure else ending

    def _ending(self) -> str | None:
        """Why the run is to end now; None while it goes on."""
        if self._client.is_stopped:
            return "interrupted"
        if self._client.hold.is_closed or self._session.is_refused:
            return "blocked"
        if self._session.is_unreachable:  # the Internet Archive closes its door for an hour after refusals
            return "blocked" if self._client.hold.has_refused else "unreachable"
        return None

    # ---- the index

    def _read_index(self) -> bool:
        """Ask the index for all that is open; returns whether some query could not be answered."""
        session = self._session
        failed = 0
        while (query := session.frontier.next_query()) is not None and self._ending() is None:
            try:
                answer = self._client.fetch(session.index.address_of(query), self._queries)
            except Stopped:
                break
            except FetchError as error:
                logger.warning("%s: %s", query.prefix, error)
                is_large = error.reason == TOO_LARGE
                reason: str | None = session.index.shorten(query) if is_large else f"index_{error.reason}"
            else:
                if is_refusal(answer):
                    continue  # the hold keeps the next try, or ends the run
                reason = session.handle_index(query, answer)
                session.archive.commit()
            if reason in (None, MORE):
                failed = 0
                continue
            failed += 1
            logger.warning("%s: %s", query.prefix, reason)
            if reason == TOO_LARGE or failed >= self._options.retries:  # it will be as large the next time
                return True
            self._client.sleep(self._options.backoff * 2 ** (failed - 1))
        return False

    # ---- mementos

    def _fetch_mementos(self) -> None:
        session, client = self._session, self._client
        running: dict[Future[Answer], Task] = {}
        self._left = session.frontier.count_open()
        with ThreadPoolExecutor(self._options.connections, "memento") as pool:
            try:
                while self._ending() is None:
                    most = 1 if client.hold.is_cautious else self._options.connections
                    tasks, due = session.next_tasks(max(0, most - len(running)))
                    for task in tasks:
                        running[pool.submit(self._fetch, task)] = task
                    if not running:
                        if due is None:
                            return
                        client.sleep(max(0.01, due - time.time()))
                        continue
                    missing = [future for future in running if not future.done()]
                    wait(missing, timeout=IDLE, return_when=FIRST_COMPLETED)
                    for future in in_order(running):
                        follow = self._note(running.pop(future), future)
                        if follow is not None:
                            running[pool.submit(self._fetch, follow)] = follow
                for future, task in running.items():  # what is under way is noted, nothing new is asked
                    if future.cancel():
                        session.release(task)
                    else:
                        self._note(task, future)
            except BaseException:
                client.stop()
                raise

    def _fetch(self, task: Task) -> Answer:
        return self._client.fetch(memento_address(self._options.endpoint, task.memento), self._mementos)

    def _note(self, task: Task, future: Future[Answer]) -> Task | None:
        """Note what came; returns the next hop of a redirect. Each capture is committed by itself: none is asked twice."""
        session = self._session
        try:
            answer = future.result()
        except Stopped:
            session.release(task)
            return None
        except FetchError as error:
            logger.warning("%s %s: %s", task.memento.timestamp, task.memento.original, error)
            outcome = session.fail(task, error.reason)
        else:
            outcome = session.handle(task, answer)
        session.archive.commit()
        if outcome.state in ("saved", "skipped", "failed"):
            self._left = max(0, self._left - 1)
            self._advance(outcome, self._left)
        return outcome.follow


def in_order(running: dict[Future[Answer], Task]) -> list[Future[Answer]]:
    """What has come, as far as it can be noted: of one page nothing before what was asked for earlier, which was captured
    earlier. A capture behind all others is the next version; to put one before others takes longer the more there are."""
    found: list[Future[Answer]] = []
    missing: set[str] = set()
    for future, task in running.items():
        if future.done() and task.row.page not in missing:
            found.append(future)
        else:
            missing.add(task.row.page)
    return found


def conclude(session: WaybackSession, report: RunReport, ending: str) -> None:
    """Count, decide the exit code, and write the records."""
    count_run(session, report, ending)
    report.end(*decide_exit(report, ending))
    logger.info("%s: %s", report.site, report.reason)
    keep_report(session.archive, report)


def warc_info(site: Site, options: WaybackOptions) -> dict[str, str]:
    """Fields of the warcinfo records: who fetched what from where."""
    return {
        "software": f"Kronika/{__version__}",
        "operator": options.contact,
        "http-header-user-agent": options.user_agent,
        "isPartOf": site.id,
        "description": f"News of {site.publisher or site.id}, captures retrieved from {options.endpoint}",
    }


@contextmanager
def stopped_by_signals(client: ArchiveClient) -> Iterator[None]:
    """Let SIGINT and SIGTERM end the run in order: what is under way is noted, the rest stays pending."""

    def stop(number: int, frame: FrameType | None) -> None:
        client.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
