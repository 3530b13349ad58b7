"""One run over an archive's captures of a site: what each answer means for WARC, ledger and records; no network.

Everything here runs in one thread, inside the archive's transactions: a capture is recorded first, then read, then
noted; the commit is the caller's and covers all.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from crawler.archive.clock import to_text
from crawler.archive.exchange import NOTHING_KNOWN, Exchange, Retrieval
from crawler.archive.redaction import REASON
from crawler.archive.site_archive import Recorded, SiteArchive
from crawler.archive.warc_reader import WarcRecord
from crawler.digests import digest
from crawler.errors import DamageError
from crawler.extract import is_own_host
from crawler.items import Site
from crawler.sources.cdx import parse_timestamp
from crawler.sources.http import TooLargeError, parse_message
from crawler.spiders.notes import note
from crawler.spiders.pauses import find_due, pause_after
from crawler.spiders.refusals import is_challenge
from crawler.urls import canonical_url
from crawler.wayback.answers import (
    Answer,
    Memento,
    Verdict,
    capture_moment,
    captured_address,
    find_memento,
    has_payload,
    is_broken_off,
    is_capture,
    is_rewritten,
    judge,
    memento_address,
    original_response,
)
from crawler.wayback.capture_reader import CaptureReader
from crawler.wayback.frontier import MementoFrontier, MementoRow, Query
from crawler.wayback.index import IndexWalk
from crawler.wayback.options import WaybackOptions
from crawler.wayback.page_reader import PageReader, ReaderDiedError
from crawler.wayback.versions import VersionBook
from pipelines.pages import pages_of

MAX_HOPS = 10
"""Redirects within the archive that are followed for one capture."""
REFUSALS_IN_A_ROW = 3
"""Answers that refuse us, with no other between them, after which the run gives up."""
FAILURES_IN_A_ROW = 10
"""Failed requests, with no answer between them, after which the run gives up."""

logger = logging.getLogger(__name__)


class Task(Struct, frozen=True, kw_only=True):
    """A memento to fetch for a row of the ledger: the row's own, or the one a redirect has led to."""

    row: MementoRow
    memento: Memento
    hops: tuple[Memento, ...] = ()


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of an answer; `follow` is the next hop of a redirect."""

    state: str
    reason: str | None = None
    follow: Task | None = None


class WaybackSession:
    """The decisions of one run. `clock` tells the time of everything that is noted."""

    def __init__(
        self,
        archive: SiteArchive,
        site: Site,
        pages: PageReader,
        options: WaybackOptions,
        clock: Callable[[], datetime],
    ) -> None:
        self.archive = archive
        self.site = site
        self.options = options
        self.visits = 0
        self._clock = clock
        self._ledger = archive.ledger
        self.frontier = MementoFrontier(self._ledger, site, options, archive.run)
        self.index = IndexWalk(self.frontier, options, clock)
        self._reader = CaptureReader(archive, site, pages)
        self._versions = VersionBook(self._ledger, archive.run, self.frontier, self._reader)
        self._active: dict[int, Task] = {}
        self._refusals = 0
        self._failures = 0
        self._has_told_of_rewriting = False
        self._marks_captures: bool | None = None
        """Whether the archive marks what it has captured; None while nothing has shown it."""
        self._unmarked: dict[str, set[str]] = {}
        """Digests of what came without the mark meanwhile, and the pages in whose place it came."""

    # ---- run

    def start(self) -> None:
        """Take up what a killed run left behind and decide what this one asks for."""
        self._ledger.start_run(self.archive.run, "wayback", to_text(self._clock()))
        self.archive.take_up(self._take_up)
        self.frontier.begin()
        self.archive.commit()

    def _take_up(self, name: str, stored: WarcRecord) -> None:
        """Note a capture that is in a WARC file but not in the ledger; what it is of is still pending."""
        message = parse_message(stored.block) if stored.type in ("response", "revisit") else None
        if message is not None:
            self.archive.adopt(name, stored, status=message.status)

    @property
    def is_refused(self) -> bool:
        """Whether the archive refuses us, whatever is asked for."""
        return self._refusals >= REFUSALS_IN_A_ROW

    @property
    def is_unreachable(self) -> bool:
        """Whether the archive has stopped answering."""
        return self._failures >= FAILURES_IN_A_ROW

    def next_tasks(self, limit: int) -> tuple[list[Task], float | None]:
        """Up to `limit` captures to fetch now; else none and when (seconds since 1970) the next is due, if any is."""
        if self.options.max_pages is not None:
            limit = min(limit, self.options.max_pages - self.visits)
            if limit <= 0:
                return [], None
        rows = self.frontier.next_rows(self._clock().timestamp(), limit, self._active.keys())
        tasks = [Task(row=row, memento=row.memento) for row in rows]
        for task in tasks:
            self._active[task.row.seq] = task
        self.visits += len(tasks)
        if tasks or self._active:
            return tasks, None
        return tasks, find_due(self.frontier, self.options.backoff, self._clock().timestamp())

    # ---- the index

    def handle_index(self, query: Query, answer: Answer) -> str | None:
        """Take up an answer of the index; as `IndexWalk.handle`."""
        reason = self.index.handle(query, answer)
        if reason is None:
            self.answered()
        elif answer.status in (401, 403) or is_challenge(answer.message, self.options.endpoint):
            self._refusals = REFUSALS_IN_A_ROW
        return reason

    # ---- mementos

    def answered(self) -> None:
        """The archive has answered as it should."""
        self._refusals = self._failures = 0

    def handle(self, task: Task, answer: Answer) -> Outcome:
        """Record a memento, read it and note what it means; an error in reading costs this capture alone."""
        address = memento_address(self.options.endpoint, task.memento)
        index_digest = None if task.hops else task.row.digest
        verdict = judge(answer, task.memento, address, self.options.endpoint, index_digest)
        match verdict.kind:
            case "rate_limited":
                return self._return(task)
            case "server_error":
                return self.fail(task, verdict.detail)
            case "blocked":
                self._refusals += 1
                return self._retry(task, "blocked")
        if self._is_stray(task, verdict, answer, index_digest):
            return self.fail(task, "unmarked") if self._marks_captures else self._retry(task, "unmarked")
        self.answered()
        if not verdict.is_captured and verdict.kind != "nearest":
            return self.skip(task, verdict.kind)
        if not verdict.is_captured:
            return self._follow(task, verdict)
        if verdict.captured_at and not self.options.is_wanted(verdict.captured_at):
            return self.skip(
                task, "other_period"
            )  # some archives show the nearest capture without a redirect
        try:
            if self._may_be_whole_later(task, verdict, answer):
                return self._retry(task, "truncated")
            exchange, recorded = self._record(task, verdict, answer, address)
        except TooLargeError:
            return self.skip(task, "too_large")
        if verdict.kind == "archived_error":
            return self.skip(task, verdict.detail)
        if not self._has_told_of_rewriting and is_rewritten(answer, task.memento):
            self._has_told_of_rewriting = True
            endpoint = self.options.endpoint
            note(
                logger,
                "%s gives rewritten captures in spite of id_: what it has put in was taken out",
                endpoint,
            )
        return (
            self._follow(task, verdict)
            if verdict.kind == "redirected"
            else self._read(task, exchange, recorded)
        )

    def _is_stray(self, task: Task, verdict: Verdict, answer: Answer, index_digest: str | None) -> bool:
        """Whether an answer that looks captured is none: an archive that marks captures marks them all, and what bears no mark
        is its own notice of an outage, or the form of whoever stands before it. Until one has shown whether it marks them, those
        without are asked for again, and what comes in place of several pages is none of them. A redirect to another memento
        needs no mark: what it leads to bears it."""
        if is_capture(answer):
            self._marks_captures = True
        elif verdict.kind == "redirected" and self._leads_within(task, answer):
            return False
        elif verdict.kind in ("ok", "redirected"):
            is_known = has_payload(answer, index_digest)
            if self._marks_captures is None:
                pages = self._unmarked.setdefault(digest(answer.body), set())
                pages.add(task.row.page)
                is_last = task.row.attempts + 1 >= self.options.retries and len(pages) == 1
                self._marks_captures = False if is_known or is_last else None
            return self._marks_captures is not False and not is_known
        return False

    def _leads_within(self, task: Task, answer: Answer) -> bool:
        """Whether a redirect leads to a memento of the archive."""
        address = memento_address(self.options.endpoint, task.memento)
        return find_memento(answer.headers["location"], address, self.options.endpoint) is not None

    def _may_be_whole_later(self, task: Task, verdict: Verdict, answer: Answer) -> bool:
        """Whether a page has broken off and is asked for again; what always does may be so in the archive, and is taken."""
        if verdict.kind != "ok" or task.row.attempts + 1 >= self.options.retries:
            return False
        return is_broken_off(answer, None if task.hops else task.row.digest)

    def fail(self, task: Task, reason: str) -> Outcome:
        """Note that no answer came: the capture is tried again later in this run, else by the next."""
        if reason == "too_large":
            return self.skip(task, reason)
        self._failures += 1
        return self._retry(task, reason)

    def skip(self, task: Task, reason: str) -> Outcome:
        """Note why a capture gives no record."""
        return self._settle(task, "skipped", reason)

    def release(self, task: Task) -> None:
        """Leave a capture pending: the run ends before it was fetched."""
        self._active.pop(task.row.seq, None)

    def _return(self, task: Task) -> Outcome:
        """Too many requests: the capture is asked for again once the archive allows it."""
        self.release(task)
        self.visits -= 1
        return Outcome(state="pending", reason="rate_limited")

    def _retry(self, task: Task, reason: str) -> Outcome:
        self.release(task)
        attempts = task.row.attempts + 1
        if attempts >= self.options.retries:
            self.frontier.settle(task.row, "failed", reason)
            return Outcome(state="failed", reason=reason)
        self.visits -= 1
        due = self._clock().timestamp() + pause_after(attempts, self.options.backoff)
        self.frontier.postpone(task.row, reason, due)
        return Outcome(state="pending", reason=reason)

    def _settle(self, task: Task, state: str, reason: str | None = None, **columns: object) -> Outcome:
        self.release(task)
        self.frontier.settle(task.row, state, reason, **columns)
        return Outcome(state=state, reason=reason)

    def _follow(self, task: Task, verdict: Verdict) -> Outcome:
        """The next hop of a redirect: within the archive, on the site's hosts, and no capture of its own in the index."""
        target = verdict.location
        reason = "redirected" if verdict.kind == "redirected" else "unplayable"
        if target is None:
            return self.skip(task, "redirect_offsite" if verdict.kind == "redirected" else "unplayable")
        address = captured_address(target.original)
        if not is_own_host(address, self.site):
            return self.skip(task, "redirect_offsite")
        if self.frontier.judge_address(canonical_url(address), None):
            return self.skip(task, "redirect_no_article")
        moment = parse_timestamp(target.timestamp)
        if moment is not None and not self.options.is_wanted(moment):
            return self.skip(task, "other_period")
        hops = (*task.hops, task.memento)
        if target in hops or len(hops) > MAX_HOPS:
            return self.skip(task, "redirect_loop")
        if self.frontier.knows(target, but=task.row.seq):
            return self.skip(task, reason)
        follow = Task(row=task.row, memento=target, hops=hops)
        self._active[task.row.seq] = follow
        return Outcome(state="redirect", follow=follow)

    def _record(
        self, task: Task, verdict: Verdict, answer: Answer, address: str
    ) -> tuple[Exchange, Recorded]:
        """Write a memento to the WARC file as the capture that it is. Raises TooLargeError."""
        location = verdict.location.original if verdict.location else None
        url = captured_address(task.memento.original)
        exchange = Exchange(
            url=url,
            request=b"",
            response=original_response(answer, location, None if task.hops else task.row.digest),
            started_at=capture_moment(verdict, task.memento) or answer.fetched_at,
            retrieval=Retrieval(url=address, fetched_at=answer.fetched_at, head=answer.head),
        )
        is_page = verdict.kind == "ok"
        known = self._reader.find_known(url, exchange.started_at) if is_page else NOTHING_KNOWN
        return exchange, self.archive.record(exchange, status=answer.status, known=known)

    # ---- records

    def _read(self, task: Task, exchange: Exchange, recorded: Recorded) -> Outcome:
        self._ledger.set_savepoint()
        try:
            outcome = self._judge_page(task, exchange, recorded)
        except (DamageError, OSError, sqlite3.Error, MemoryError):
            raise
        except ReaderDiedError:
            return self._give_up(task, "reader_died")
        except Exception:  # a bug that one page meets must not cost the others: it is tried again
            logger.exception("%s: error in reading the page", exchange.url)
            return self._give_up(task, "internal_error")
        self._ledger.keep()
        return outcome

    def _give_up(self, task: Task, reason: str) -> Outcome:
        """Take back all that was noted of a capture but that it is recorded; the next run tries it again."""
        self._ledger.revert()
        return self._settle(task, "failed", reason)

    def _judge_page(self, task: Task, exchange: Exchange, recorded: Recorded) -> Outcome:
        assert exchange.retrieval is not None
        row = self._ledger.find_capture(recorded.number)
        assert row is not None
        record = self._reader.read(row, exchange.response, exchange.retrieval.url)
        if isinstance(record, str):
            return self.skip(task, record)
        redactions = self.frontier.redactions
        redacted = redactions.find(record.id, record.url, exchange.url)
        if redacted:
            redactions.remember(redacted, (record.url, exchange.url))
            return self.skip(task, REASON)
        self._settle(
            task,
            "saved",
            record_id=record.id,
            captured_at=to_text(exchange.started_at),
            content_hash=None if pages_of(record) else record.content_hash,
            capture=recorded.number,
        )
        self._versions.add(record, exchange.started_at, recorded.number)
        if not pages_of(record):
            self._versions.join_twin(record, exchange.started_at)
        return Outcome(state="saved")
