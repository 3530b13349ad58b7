"""One run on one site: what each answer means for archive, ledger and records; must not know Scrapy.

Everything here runs in one thread, inside the archive's transactions: an exchange is recorded, and noted what it
says (`crawler.spiders.reading`). The commit is the caller's, and covers both.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

import msgspec

from crawler.archive.clock import to_text
from crawler.archive.exchange import Exchange, find_payload
from crawler.archive.rows import UrlRow
from crawler.archive.site_archive import Recorded, SiteArchive
from crawler.archive.warc_reader import WarcRecord
from crawler.errors import DamageError
from crawler.items import Record, Site
from crawler.parsers.fields.page.list_addresses import is_counted_on, is_page_of
from crawler.sources.http import parse_message
from crawler.spiders.denials import Denials
from crawler.spiders.frontier import Frontier
from crawler.spiders.lists import ListAnswers
from crawler.spiders.moves import find_mirror
from crawler.spiders.options import CrawlOptions
from crawler.spiders.pages import UNTRUE, PageAnswers
from crawler.spiders.reading import Question, Read, Reading, read_answer
from crawler.spiders.records import RecordBook
from crawler.spiders.redirects import Redirects
from crawler.spiders.settlement import Settlement
from crawler.spiders.task import Outcome, Task

REDIRECTS = frozenset((300, 301, 302, 303, 307, 308))
DENIALS = frozenset((401, 403))
PERMANENT = frozenset((301, 308))
TRANSIENT = frozenset((408, 421, 425))
"""With which a server asks for the same once more, as with those from 500 on (RFC 9110, RFC 8470)."""
CHALLENGES_IN_A_ROW = 3
"""Challenge pages without any other answer between them after which the run gives up."""

logger = logging.getLogger(__name__)


class CrawlSession:
    """The decisions of one run. `clock` tells the time of everything that is noted."""

    def __init__(
        self,
        archive: SiteArchive,
        site: Site,
        options: CrawlOptions,
        clock: Callable[[], datetime],
    ) -> None:
        self.archive = archive
        self.site = site
        self.options = options
        self.run = archive.run
        self.visits = 0
        self.challenges = 0
        self.denials = Denials()
        self._clock = clock
        self._ledger = archive.ledger
        self.frontier = Frontier(self._ledger, site, options, self.run, clock)
        self.records = RecordBook(self._ledger, site, self.run, clock)
        self.settlement = Settlement(self._ledger, options, self.run, clock)
        self._lists = ListAnswers(self._ledger, options, self.run, self.frontier, self.settlement)
        self._pages = PageAnswers(self._ledger, self.frontier, self.records, self.settlement, self._lists)
        self._redirects = Redirects(self._ledger, self.frontier, self._pages, self.settlement)
        self._refusals: dict[str, tuple[int, int]] = {}
        self._answers = 0

    # ---- run

    def start(self) -> None:
        """Take up what a killed run left behind and decide what this one visits."""
        self._ledger.start_run(self.run, "", to_text(self._clock()))
        self.frontier.begin()
        follow: dict[str, Task] = {}
        self.archive.take_up(lambda name, record: self._take_up(name, record, follow))
        self.settlement.active.clear()
        # what was taken up is of an earlier time: this run reads the listings itself
        self._ledger.execute("UPDATE urls SET seen_run = NULL, done_run = NULL WHERE kind != 'article'")
        self.frontier.make_pending()
        self._ledger.execute("UPDATE runs SET mode = ? WHERE id = ?", (self.frontier.mode, self.run))
        self.archive.commit()

    def next_tasks(self, limit: int) -> tuple[list[Task], float | None]:
        """Up to `limit` pages to visit now; else none and when (seconds since 1970) the next is due, if any
        is."""
        room = self._room()
        if room <= 0:
            return [], None
        maps = self.frontier.maps
        was_done = maps.is_done
        rows = self.frontier.next_rows(min(limit, room), self.settlement.active.keys())
        if maps.is_done and not was_done:
            # what is asked for before the ledger knows of it is asked for again once the run was killed
            self.archive.commit()
        tasks = [self._task(row) for row in rows]
        for task in tasks:
            self.settlement.active[task.row.key] = task
        self.visits += len(tasks)
        return tasks, None if tasks or self.settlement.active else self.settlement.next_due()

    def _task(self, row: UrlRow) -> Task:
        is_further = row.kind == "listing" and row.depth > 0
        moved = self._ledger.get_meta(f"moved:{row.root or row.key}") if is_further else None
        return Task(
            row=row,
            url=row.url,
            moved=moved,
            is_turned_to=self.frontier.topics.is_one(row) or (is_further and self._is_turned_to(row)),
            is_to_read=self._ledger.get_meta(UNTRUE) is not None,
            cookies=self._redirects.cookies,
            asks_extent=self.frontier.listings.ends.is_asked_of(row.key),
            asks_topics=self.frontier.topics.are_asked_of(row),
        )

    def _is_turned_to(self, row: UrlRow) -> bool:
        """Whether a page of a listing is one by what leads to it, the same address with another query or the next number at its
        end, and not by its own."""
        if row.listed_url is None or row.via is None:
            return False
        own, before = urlsplit(row.url), urlsplit(row.via)
        is_beside = (own.netloc, own.path) == (before.netloc, before.path) or is_counted_on(row.via, row.url)
        return is_beside and not any(is_page_of(row.url, known) for known in self.site.listings)

    def _room(self) -> int:
        limits = (self.options.max_urls, self.options.max_pages)
        return min(limit for limit in limits if limit is not None) - self.visits

    @property
    def is_at_url_cap(self) -> bool:
        """Whether the run has visited as many addresses as any run may."""
        return self.visits >= self.options.max_urls

    @property
    def opened(self) -> int:
        """Grows when `next_tasks` may give more than it gave."""
        return self._ledger.opened + self.settlement.lists_left

    # ---- answers

    def handle(
        self, task: Task, exchange: Exchange, read: Read | None = None, *, is_broken_off: bool = False
    ) -> Outcome:
        """Record an exchange and note what it means; an error in reading costs this page alone.

        `read` is what was read of `task.ask(exchange)` elsewhere; without it, the answer is read here. `is_broken_off`
        says that the connection ended before the answer, as far as that told.
        """
        if task.row.key in self.records.taken:
            row = msgspec.structs.replace(task.row, record_id=self.records.taken[task.row.key])
            task = msgspec.structs.replace(task, row=row)
        read = self._understand(task, exchange, read)
        question, reading = read.question, read.reading
        if not reading.status:
            return self.settlement.fail(task, "bad_response")
        if is_broken_off and reading.status in (200, 203) and not reading.is_ended:
            return self.settlement.fail(task, "truncated")
        is_last = task.row.attempts + 1 >= self.options.retries
        if reading.is_cut and not (is_last and reading.record):
            # not recorded: extraction would take it for a capture
            return self.settlement.fail(task, "truncated")
        recorded = self.archive.record(
            exchange,
            status=reading.status,
            unchanged=task.row.capture if reading.status == 304 else None,
            packed=read.packed,
            known=question.known(reading.status),
        )
        return self._read(task, reading, recorded)

    def _understand(self, task: Task, exchange: Exchange, read: Read | None = None) -> Read:
        """What an answer says, read here unless it was read elsewhere with all that is known of the page by now."""
        question = self._ask(task, exchange)
        if read is None or read.question != question:  # the page has got another id since
            read = Read(question=question, reading=read_answer(question, self.site))
        if task.begun is None:
            record_id = self._find_mirror(question, read.reading, is_former=task.row.is_former)
        else:
            record_id = _id_of_first(task.begun.parts[0], read.reading)
        if record_id is None:
            return read
        question = msgspec.structs.replace(question, record_id=record_id)
        return Read(question=question, reading=read_answer(question, self.site))

    def _ask(self, task: Task, exchange: Exchange) -> Question:
        """What there is to be read of an answer, with what the ledger tells of the page that it is."""
        question = task.ask(exchange)
        if question.purpose != "article" or task.begun is not None:
            return question
        record_id, joined_id = self.records.identify(task)
        return msgspec.structs.replace(question, record_id=record_id, joined_id=joined_id)

    def _find_mirror(self, question: Question, reading: Reading, *, is_former: bool) -> str | None:
        """The record to which a page belongs that is new by its address and no new page."""
        if reading.record is None or question.record_id or question.purpose != "article":
            return None
        return find_mirror(self._ledger, reading.record, is_former=is_former)

    def record_only(self, exchange: Exchange) -> None:
        """Record an exchange that is no page, such as robots.txt."""
        message = parse_message(exchange.response)
        self.archive.record(exchange, status=message.status if message else 0)

    def _read(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        if reading.failure:
            logger.error("%s: error in reading the page: %s", task.url, reading.trace)
            return self.settlement.fail(task, reading.failure, is_final=True)
        self._ledger.set_savepoint()
        try:
            outcome = self._judge(task, reading, recorded)
        except (DamageError, OSError, sqlite3.Error, MemoryError):
            raise
        except Exception:  # a bug that one page meets must not cost the others: it is tried again
            logger.exception("%s: error in noting the page", task.url)
            self._ledger.revert()
            return self.settlement.fail(task, "internal_error", is_final=True)
        self._ledger.keep()
        return outcome

    def _judge(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        status = reading.status
        if task.is_probe and task.row.kind != "article":
            return self._judge_probe(task, reading)
        if status in REDIRECTS and reading.headers.get("location"):
            self._note_answer()
            return self._redirects.follow(
                task, reading, reading.headers["location"], is_moved=status in PERMANENT
            )
        if status in (429, 503):
            return self._refuse(task, f"http_{status}")
        if reading.rejection and reading.rejection.reason == "challenge":
            return self._refuse(task, "challenge")
        if 400 <= status < 500 and self._lists.is_trial(task.row):
            self._note_answer()
            return self._lists.leave_to_script(task)
        if status in (404, 410):
            self._note_answer()
            return self._pages.miss(task, status)
        if status >= 500 or status in TRANSIENT:
            return self.settlement.fail(task, f"http_{status}")
        if status == 304 and task.row.capture is not None:
            self._note_answer()
            return self._pages.confirm(task, reading, recorded)
        if status in DENIALS and task.row.kind != "media":
            self.denials.deny(task)
        if status not in (200, 203):
            return self.settlement.fail(task, f"http_{status}", is_final=True)
        self._redirects.keep_cookies(task)
        self.denials.remember(task)
        if task.row.kind == "media":
            self._note_answer()
            return self._pages.keep_file(task, reading, recorded)
        if reading.is_too_large and task.begun is not None:
            return self._pages.end(task)
        if reading.is_too_large:
            return self.settlement.leave_out(task, "too_large")
        if task.row.kind == "feed":
            return self._lists.read_feed(task, reading, recorded)
        self._note_answer()
        self.frontier.topics.take(reading.topics)
        if reading.rejection and reading.rejection.leads_to:  # sends its reader on, or shows a frame
            return self._redirects.follow(
                task, reading, reading.rejection.leads_to, is_moved=reading.rejection.is_for_good
            )
        if again := self._redirects.ask_again(task, reading):
            return again
        if task.row.kind == "listing":
            return self._lists.read_listing(task, reading, recorded)
        return self._pages.read_page(task, reading, recorded)

    def _note_answer(self) -> None:
        """The host has answered a page in earnest."""
        self._answers += 1
        self.denials.accept()
        self.challenges = 0

    def _judge_probe(self, task: Task, reading: Reading) -> Outcome:
        """A list that was read in this run, asked for once more: nothing of it is taken up."""
        self.settlement.release(task)
        is_challenge = reading.rejection is not None and reading.rejection.reason == "challenge"
        if reading.status >= 400 or is_challenge:
            self.denials.deny(task)
        else:
            self._note_answer()
        return Outcome(state="probe")

    def lose(self, task: Task, reason: str) -> Outcome:
        """Note that no answer came."""
        if not task.is_probe:
            return self.settlement.fail(task, reason)
        self.settlement.release(task)
        self.denials.deny(task)
        return Outcome(state="probe")

    def forbid(self, task: Task) -> Outcome:
        """Note that robots.txt forbids a page; of an article on several, what was read before is kept."""
        return self._pages.end(task) if task.begun is not None else self.settlement.skip(task, "robots")

    def _refuse(self, task: Task, reason: str) -> Outcome:
        """The host refuses. A page that is refused while others are answered fails after some tries."""
        if task.is_unnamed:  # comes when all else has been answered
            return self.settlement.fail(task, reason, is_final=True)
        if reason == "challenge":
            self.challenges += 1
        count, answers = self._refusals.get(task.row.key, (0, -1))
        if self._answers > answers:
            count += 1
        self._refusals[task.row.key] = count, self._answers
        self.settlement.release(task)
        is_failed = count >= self.options.retries
        self._ledger.update_url(
            task.row.key,
            state="failed" if is_failed else "pending",
            reason=reason,
            seen_run=self.run,
            due=0,
        )
        return Outcome(state="failed" if is_failed else "pending", reason=reason, refused=True)

    # ---- what a killed run left behind

    def _take_up(self, name: str, stored: WarcRecord, follow: dict[str, Task]) -> None:
        """Read a recorded answer that the ledger does not know as if it came now."""
        if stored.type not in ("response", "revisit"):
            return
        message = parse_message(stored.block)
        url = stored.headers.get("warc-target-uri", "")
        if message is None:
            return
        recorded = self.archive.adopt(name, stored, status=message.status)
        if "warc-source-uri" in stored.headers:  # a web archive's copy: no answer of the site
            return
        response = stored.block
        if recorded.content and message.status != 304:
            original = self.archive.read(recorded.content)
            response = response[: find_payload(response)] + original.payload
        task = follow.pop(url, None)
        if task is None:
            row = next(self._ledger.iter_urls("url = ? AND state = 'pending' LIMIT 1", (url,)), None)
            task = self._task(row) if row else None
        if task is not None:
            exchange = Exchange(
                url=url, request=b"", response=response, started_at=recorded.position.captured_at
            )
            outcome = self._read(task, self._understand(task, exchange).reading, recorded)
            if outcome.follow:
                follow[outcome.follow.url] = outcome.follow


def _id_of_first(first: Record, reading: Reading) -> str | None:
    """The id of an article that has moved, and so is not that of its address, for a further page of it."""
    record = reading.record
    if record is None or record.id == first.id or record.url is None or record.url != first.url:
        return None
    return first.id
