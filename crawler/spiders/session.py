"""One run on one site: what each answer means for archive, ledger and records; must not know Scrapy.

Everything here runs in one thread, inside the archive's transactions: an exchange is recorded first, then
read, then noted. The commit is the caller's, and covers both.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Event, RecordRow, UrlRow
from crawler.archive.redaction import BLANK, REASON, hidden_address
from crawler.archive.site_archive import Recorded, SiteArchive
from crawler.archive.warc import Exchange, Position, StoredRecord, read_record
from crawler.document import Document
from crawler.errors import DamageError
from crawler.extract import extract, page_key
from crawler.items import Article, Listing, Page, Record, Rejection, Site, decode_record, encode_record
from crawler.parsers.feed import parse_feed, parse_sitemap
from crawler.parsers.fields.refusals import find_refusal
from crawler.sites import Registry
from crawler.sources.http import Message, TooLargeError, decode_content, parse_message, undo_transfer
from crawler.spiders.frontier import SUSPICION, Frontier, Walked, is_own_host
from crawler.spiders.options import CrawlOptions
from crawler.urls import absolute_url, canonical_url
from pipelines.record import build_record
from pipelines.store import Stored, add_capture, mark_removed, see_again

MAX_HOPS = 10
"""Redirects that are followed for one page."""
REDIRECTS = frozenset((301, 302, 303, 307, 308))
PERMANENT = frozenset((301, 308))
PAST_END = frozenset(("soft_404", "home_page", "not_article", "no_content"))
"""What a page number that nobody names gives where a listing has ended."""
CHALLENGES_IN_A_ROW = 3
"""Challenge pages without any other answer between them after which the run gives up."""

logger = logging.getLogger(__name__)


class Task(Struct, frozen=True, kw_only=True):
    """An address to fetch for a row of the ledger: the row's own, or the one a redirect has led to."""

    row: UrlRow
    url: str
    hops: tuple[str, ...] = ()
    """Addresses that have redirected so far."""
    is_moved: bool = False
    """Whether all of them did so for good."""

    @property
    def conditions(self) -> dict[str, str]:
        """Request headers that ask for a page only if it has changed; none for listings, which must be
        read."""
        headers = {}
        if self.row.kind == "article" and self.row.capture is not None and self.row.record_id:
            if self.row.etag:
                headers["If-None-Match"] = self.row.etag
            if self.row.last_modified:
                headers["If-Modified-Since"] = self.row.last_modified
        return headers


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of an answer. `follow` is the next hop; `refused` says that the host wants to be left
    alone."""

    state: str
    reason: str | None = None
    follow: Task | None = None
    refused: bool = False
    record: Record | None = None
    """The record, where it is new or changed."""


class CrawlSession:
    """The decisions of one run. `clock` tells the time of everything that is noted."""

    def __init__(
        self,
        archive: SiteArchive,
        site: Site,
        registry: Registry,
        options: CrawlOptions,
        clock: Callable[[], datetime],
    ) -> None:
        self.archive = archive
        self.site = site
        self.options = options
        self.run = archive.run
        self.visits = 0
        self.challenges = 0
        self._registry = registry
        self._clock = clock
        self._ledger = archive.ledger
        self.frontier = Frontier(self._ledger, site, options, self.run, clock)
        self._active: dict[str, Task] = {}
        self._refusals: dict[str, tuple[int, int]] = {}
        self._answers = 0
        self.fields: dict[str, int] = {}
        """Articles read in this run, and how many had title, date and body: for the drift alarm."""

    # ---- run

    def start(self) -> None:
        """Take up what a killed run left behind and decide what this one visits."""
        self._ledger.start_run(self.run, "", to_text(self._clock()))
        self.frontier.begin()
        follow: dict[str, Task] = {}
        self.archive.take_up(lambda name, record: self._take_up(name, record, follow))
        self._active.clear()
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
        rows = self.frontier.next_rows(min(limit, room), self._active.keys())
        tasks = [Task(row=row, url=row.url) for row in rows]
        for task in tasks:
            self._active[task.row.key] = task
        self.visits += len(tasks)
        return tasks, None if tasks or self._active else self._ledger.next_due()

    def _room(self) -> int:
        limits = (self.options.max_urls, self.options.max_pages)
        return min(limit for limit in limits if limit is not None) - self.visits

    @property
    def is_at_url_cap(self) -> bool:
        """Whether the run has visited as many addresses as any run may."""
        return self.visits >= self.options.max_urls

    # ---- answers

    def handle(self, task: Task, exchange: Exchange) -> Outcome:
        """Record an exchange, read it and note what it means; an error in reading costs this page alone."""
        message = parse_message(exchange.response)
        if message is None:
            return self.fail(task, "bad_response")
        row = task.row
        is_page = row.kind == "article" and message.status in (200, 203, 304)
        recorded = self.archive.record(
            exchange,
            status=message.status,
            listed=row.listed if is_page else None,
            via=row.via if is_page else None,
            unchanged=row.capture if message.status == 304 else None,
        )
        return self._read(task, message, recorded)

    def record_only(self, exchange: Exchange) -> None:
        """Record an exchange that is no page, such as robots.txt."""
        message = parse_message(exchange.response)
        self.archive.record(exchange, status=message.status if message else 0)

    def fail(self, task: Task, reason: str, *, is_final: bool = False) -> Outcome:
        """Note that a page could not be fetched or read: it is tried again later in this run, else by the
        next."""
        attempts = task.row.attempts + 1
        self._active.pop(task.row.key, None)
        columns: dict[str, object] = {"attempts": attempts, "reason": reason, "seen_run": self.run}
        if is_final or attempts >= self.options.retries:
            self._ledger.update_url(task.row.key, state="failed", done_run=self.run, **columns)
            return Outcome(state="failed", reason=reason)
        due = self._clock().timestamp() + self.options.backoff * 2 ** (attempts - 1)
        self._ledger.update_url(task.row.key, state="pending", due=due, **columns)
        return Outcome(state="pending", reason=reason)

    def skip(self, task: Task, reason: str) -> Outcome:
        """Note that a page is not to be visited or kept, and why."""
        return self._settle(task, "skipped", reason)

    def leave_out(self, task: Task, reason: str) -> Outcome:
        """Note that what an address gives is not entered. A listing or feed must be: all it names would be
        missed."""
        if task.row.kind == "listing":
            return self.fail(task, f"no_listing_{reason}", is_final=True)
        if task.row.kind == "feed":
            return self.fail(task, reason, is_final=True)
        return self.skip(task, reason)

    def release(self, task: Task) -> None:
        """Leave a page pending: the run ends before it was fetched."""
        self._active.pop(task.row.key, None)

    def _settle(self, task: Task, state: str, reason: str | None = None, **columns: object) -> Outcome:
        self._active.pop(task.row.key, None)
        self._ledger.update_url(
            task.row.key,
            state=state,
            reason=reason,
            attempts=0,
            seen_run=self.run,
            done_run=self.run,
            fetched_at=to_text(self._clock()),
            **columns,
        )
        return Outcome(state=state, reason=reason)

    def _read(self, task: Task, message: Message, recorded: Recorded) -> Outcome:
        self._ledger.set_savepoint()
        try:
            outcome = self._judge(task, message, recorded)
        except (DamageError, OSError, sqlite3.Error):
            raise
        except (
            Exception
        ):  # a bug met by one page must not cost the others; it is logged, counted and tried again
            logger.exception("%s: error in reading the page", task.url)
            self._ledger.revert()
            return self.fail(task, "internal_error", is_final=True)
        self._ledger.keep()
        return outcome

    def _judge(self, task: Task, message: Message, recorded: Recorded) -> Outcome:
        status = message.status
        if status in REDIRECTS and message.headers.get("location"):
            return self._redirect(task, status, message.headers["location"])
        if status in (429, 503):
            return self._refuse(task, f"http_{status}")
        if status >= 400 and self._is_challenge(task, message):
            return self._refuse(task, "challenge")
        if status in (404, 410):
            return self._miss(task, status)
        if status >= 500 or status == 408:
            return self.fail(task, f"http_{status}")
        if status == 304 and task.row.capture is not None:
            self._note_answer()
            return self._confirm(task, message, recorded)
        if status not in (200, 203):
            return self.fail(task, f"http_{status}", is_final=True)
        if task.row.kind == "media":
            self._note_answer()
            return self._settle(task, "saved", capture=recorded.content_number)
        try:
            page = self._page(task, message, recorded)
        except TooLargeError:
            return self.leave_out(task, "too_large")
        return self._read_page(task, page, recorded)

    def _page(self, task: Task, message: Message, recorded: Recorded) -> Page:
        """The page as every source gives it. Its position is that of the bytes: for a revisit, the
        original's."""
        content = recorded.content
        return Page(
            body=decoded_body(message),
            url=task.url,
            content_type=message.headers.get("content-type"),
            captured_at=recorded.position.captured_at,
            source="live",
            http_status=message.status,
            warc_file=content.warc_file if content else recorded.position.warc_file,
            warc_record_id=content.warc_record_id if content else recorded.position.warc_record_id,
            warc_offset=content.warc_offset if content else recorded.position.warc_offset,
            payload_digest=recorded.position.payload_digest,
            etag=message.headers.get("etag"),
            last_modified=message.headers.get("last-modified"),
            listed=task.row.listed if task.row.kind == "article" else None,
        )

    def _read_page(self, task: Task, page: Page, recorded: Recorded) -> Outcome:
        if task.row.kind == "feed":
            return self._read_feed(task, page, recorded)
        result = extract(page, self._registry, self._site_of(task))
        if isinstance(result, Rejection) and result.reason == "challenge":
            return self._refuse(task, "challenge")
        self._note_answer()
        if task.row.kind == "listing":
            return self._read_listing(task, result, recorded)
        if isinstance(result, Article):
            return self._store(task, result, page, recorded)
        if isinstance(result, Rejection) and result.reason == "unavailable":
            return self.fail(task, result.reason)
        reason = result.reason if isinstance(result, Rejection) else "listing"
        # an article's address that leads to the home page or a list: how many systems say that it is gone
        if reason == "soft_404" or (task.hops and reason in ("listing", "home_page")):
            return self._miss(task, 404)
        return self._reject(task, reason)

    def _read_feed(self, task: Task, page: Page, recorded: Recorded) -> Outcome:
        items = parse_feed(page.body, task.url)
        sitemap = parse_sitemap(page.body, task.url) if items is None else None
        if sitemap is not None:
            self.frontier.add_sitemaps(sitemap.sitemaps)
            items = tuple(self.frontier.choose_articles(sitemap.pages))
        if items is None:
            return self.fail(task, "not_a_feed", is_final=True)
        walked = self.frontier.add_feed(task.row, task.url, items)
        self._count_items(task, walked)
        return self._settle(task, "saved", capture=recorded.content_number)

    def _count_items(self, task: Task, walked: Walked) -> None:
        self._ledger.execute(
            "INSERT OR REPLACE INTO listing_counts VALUES (?, ?, ?)", (task.row.key, self.run, walked.items)
        )

    def _site_of(self, task: Task) -> Site:
        """The site as a page is read with: where a listing was moved to is that listing, on all its pages."""
        if task.row.kind != "listing":
            return self.site
        name = f"moved:{task.row.root or task.row.key}"
        if task.row.depth == 0:
            is_moved = task.is_moved and urlsplit(task.url).path not in ("", "/")
            self._ledger.set_meta(name, canonical_url(task.url) if is_moved else None)
        moved = self._ledger.get_meta(name)
        if moved is None:
            return self.site
        return msgspec.structs.replace(self.site, listings=(*self.site.listings, moved))

    def _read_listing(self, task: Task, result: Article | Listing | Rejection, recorded: Recorded) -> Outcome:
        row = task.row
        is_named = row.listed_url is not None
        if not isinstance(result, Listing):
            reason = result.reason if isinstance(result, Rejection) else "article"
            if reason == "unavailable":
                return self.fail(task, reason)
            if row.depth > 0 and not is_named and reason in PAST_END:
                return self.skip(task, "past_end")
            return self.fail(task, f"no_listing_{reason}", is_final=reason not in ("empty", "soft_404"))
        is_hollow = not result.items and row.depth > 0 and (is_named or result.next_url is not None)
        if is_hollow and row.attempts + 1 < self.options.retries:
            return self.fail(task, "empty_listing")
        walked = self.frontier.add_listing(row, task.url, result)
        if row.depth == 0:
            self._count_items(task, walked)
        logger.info(
            "%s: %d items, %d new%s",
            task.url,
            walked.items,
            walked.new,
            f", {walked.reason}" if walked.reason else "",
        )
        if is_hollow:  # a pager names the page: something must be on it
            return self.fail(task, "empty_listing", is_final=True)
        return self._settle(task, "saved", capture=recorded.content_number)

    def _reject(self, task: Task, reason: str) -> Outcome:
        """A page that is no article. One that was an article before is tried again: its record stays as it
        is."""
        if task.row.record_id and self._ledger.find_record(task.row.record_id):
            return self.fail(task, f"no_article_{reason}", is_final=True)
        if reason == "empty":
            return self.fail(task, reason)
        return self.skip(task, reason)

    def _note_answer(self) -> None:
        """The host has answered a page in earnest."""
        self._answers += 1
        self.challenges = 0

    def _redirect(self, task: Task, status: int, location: str) -> Outcome:
        self._note_answer()
        url = absolute_url(location, task.url)
        hops = (*task.hops, task.url)
        if url is None or not url.startswith(("http://", "https://")):
            return self.fail(task, "bad_redirect", is_final=True)
        url = url.partition("#")[0]
        if not is_own_host(url, self.site):
            return self.leave_out(task, "redirect_offsite")
        redacted = self.frontier.redactions.find(page_key(canonical_url(url), self.site), url)
        if redacted and not task.row.record_id:
            return self._keep_out(task, redacted, (task.row.url, url))
        if redacted:
            return self.skip(task, REASON)
        if url in hops or len(hops) > MAX_HOPS:
            return self.fail(task, "redirect_loop", is_final=True)
        is_moved = status in PERMANENT and (task.is_moved or not task.hops)
        follow = Task(row=task.row, url=url, hops=hops, is_moved=is_moved)
        self._active[task.row.key] = follow
        return Outcome(state="redirect", follow=follow)

    def _refuse(self, task: Task, reason: str) -> Outcome:
        """The host refuses. A page that is refused while others are answered fails after some tries."""
        if reason == "challenge":
            self.challenges += 1
        count, answers = self._refusals.get(task.row.key, (0, -1))
        if self._answers > answers:
            count += 1
        self._refusals[task.row.key] = count, self._answers
        self._active.pop(task.row.key, None)
        is_failed = count >= self.options.retries
        self._ledger.update_url(
            task.row.key,
            state="failed" if is_failed else "pending",
            reason=reason,
            seen_run=self.run,
            due=0,
        )
        return Outcome(state="failed" if is_failed else "pending", reason=reason, refused=True)

    def _is_challenge(self, task: Task, message: Message) -> bool:
        """Whether an error page is one that asks visitors to prove that they are people."""
        headers = message.headers
        if headers.get("cf-mitigated") == "challenge" or headers.get("x-amzn-waf-action") in (
            "challenge",
            "captcha",
        ):
            return True
        try:
            body = decoded_body(message)
        except TooLargeError:
            return False
        page = Page(body=body, url=task.url, content_type=headers.get("content-type"))
        refusal = find_refusal(Document(page)) if body.strip() else None
        return refusal is not None and refusal.reason == "challenge"

    # ---- records

    def _store(self, task: Task, article: Article, page: Page, recorded: Recorded) -> Outcome:
        fresh = build_record(article, page)
        row = task.row
        record_id = row.record_id or fresh.id
        if record_id != fresh.id:
            fresh = msgspec.structs.replace(fresh, id=record_id)
        redacted = self.frontier.redactions.find(record_id, fresh.url, page.url)
        if redacted:
            return self._keep_out(task, redacted, (row.url, page.url, fresh.url))
        current = self._ledger.find_record(record_id)
        stored = add_capture(decode_record(current.line) if current else None, fresh)
        self._count_fields(fresh)
        self._put(stored, page.captured_at or self._clock())
        self._add_media(stored.record)
        columns: dict[str, object] = {
            "record_id": record_id,
            "etag": page.etag,
            "last_modified": page.last_modified,
            "capture": recorded.content_number,
            "due": self.frontier.recheck_due(stored.record.date),
        }
        if task.is_moved:
            columns |= self._move(task, record_id)
        is_alias = row.record_id is None and self._has_other_address(record_id, row.key)
        outcome = self._settle(
            task, "skipped" if is_alias else "saved", "alias" if is_alias else None, **columns
        )
        is_news = stored.change in ("new", "changed", "restored")
        return Outcome(state=outcome.state, reason=outcome.reason, record=stored.record if is_news else None)

    def _keep_out(self, task: Task, redacted: str, urls: tuple[str | None, ...]) -> Outcome:
        """A redacted page under an address that was not known as its own: from now on it is."""
        self.frontier.redactions.remember(redacted, urls)
        columns = {"url": hidden_address(task.row.key), "record_id": task.row.record_id or redacted, **BLANK}
        return self._settle(task, "skipped", REASON, **columns)

    def _add_media(self, record: Record) -> None:
        if self.options.media != "none":
            self.frontier.add_media(record)

    def _has_other_address(self, record_id: str, key: str) -> bool:
        return (
            self._ledger.count_urls("record_id = ? AND key != ? AND state != 'skipped'", (record_id, key)) > 0
        )

    def _move(self, task: Task, record_id: str) -> dict[str, object]:
        """Take the address a permanent redirect leads to as the page's own; the record's id stays."""
        target = canonical_url(task.url)
        if target == task.row.url:
            return {}
        if task.row.record_id:
            detail = f"{task.row.url} -> {target}"
            self._event(record_id, "moved", self._clock(), detail)
        key = page_key(target, self.site)
        if key != task.row.key:  # when a listing names the new address, it is known as this page's
            self._ledger.add_url(
                key,
                target,
                "article",
                state="skipped",
                reason="alias",
                record_id=record_id,
                seen_run=self.run,
            )
        return {"url": target}

    def _confirm(self, task: Task, message: Message, recorded: Recorded) -> Outcome:
        """304: the stored record is still what the page says."""
        row = task.row
        current = self._ledger.find_record(row.record_id) if row.record_id else None
        published = None
        if current:
            stored = see_again(decode_record(current.line), recorded.position.captured_at)
            self._put(stored, recorded.position.captured_at)
            self._add_media(stored.record)
            published = stored.record.date
        return self._settle(
            task,
            "saved",
            etag=message.headers.get("etag") or row.etag,
            last_modified=message.headers.get("last-modified") or row.last_modified,
            due=self.frontier.recheck_due(published),
        )

    def _miss(self, task: Task, status: int) -> Outcome:
        """404 or 410: the page is gone, at once or after a second 404 days later; a listing's end is just
        that."""
        self._note_answer()
        row = task.row
        if row.kind == "media":
            return self._settle(task, "gone", f"http_{status}")
        if row.kind != "article":
            if row.kind == "listing" and row.depth > 0:
                if row.listed_url is not None:  # a pager names it
                    return self.fail(task, f"http_{status}")
                return self.skip(task, "past_end")
            return self.fail(task, f"http_{status}", is_final=True)
        current = self._ledger.find_record(row.record_id) if row.record_id else None
        now = self._clock()
        due = (now + SUSPICION).timestamp()
        if current and current.status == "current":
            since = current.suspected_at
            if status == 410 or (since and now - from_text(since) >= SUSPICION):
                record = mark_removed(decode_record(current.line))
                self._write(record, current.suspected_at, is_news=True)
                self._event(record.id, "removed", now, f"http_{status}")
                due = 0.0
            elif since is None:
                self._write(decode_record(current.line), to_text(now), is_news=False)
                self._event(current.id, "suspected", now, f"http_{status}")
            else:
                due = (from_text(since) + SUSPICION).timestamp()
        elif status == 410 or current:
            due = 0.0
        return self._settle(task, "gone", f"http_{status}", due=due)

    def _put(self, stored: Stored, moment: datetime) -> None:
        if stored.superseded:
            self._ledger.add_version(
                stored.superseded.id, stored.superseded.version, encode_record(stored.superseded)
            )
        self._write(stored.record, None, is_news=stored.change != "unchanged")
        if stored.change != "unchanged":
            self._event(stored.record.id, stored.change, moment, None)

    def _write(self, record: Record, suspected_at: str | None, *, is_news: bool) -> None:
        row = RecordRow(
            id=record.id,
            version=record.version,
            status=record.status,
            content_hash=record.content_hash,
            suspected_at=suspected_at,
            line=encode_record(record),
        )
        self._ledger.put_record(row, date=record.date or "", changed_run=self.run if is_news else None)

    def _event(self, record_id: str, kind: str, at: datetime, detail: str | None) -> None:
        self._ledger.add_event(
            Event(record_id=record_id, at=to_text(at), kind=kind, detail=detail, run=self.run)
        )

    def _count_fields(self, record: Record) -> None:
        present: Mapping[str, object] = {
            "articles": 1,
            "title": record.title,
            "date": record.date,
            "body": record.body,
        }
        for name, value in present.items():
            self.fields[name] = self.fields.get(name, 0) + bool(value)

    # ---- what a killed run left behind

    def _take_up(self, name: str, stored: StoredRecord, follow: dict[str, Task]) -> None:
        """Read a recorded answer that the ledger does not know as if it came now."""
        if stored.type not in ("response", "revisit"):
            return
        message = parse_message(stored.block)
        url = stored.headers.get("warc-target-uri", "")
        if message is None:
            return
        position = Position(
            warc_file=name,
            warc_offset=stored.offset,
            warc_record_id=stored.headers.get("warc-record-id", ""),
            payload_digest=stored.headers.get("warc-payload-digest", ""),
            captured_at=from_text(stored.headers.get("warc-date", "")),
        )
        recorded = self.archive.adopt(name, stored, status=message.status, position=position)
        if "warc-source-uri" in stored.headers:  # a web archive's copy: no answer of the site
            return
        if recorded.content and message.status != 304:
            original = read_record(
                self.archive.folder.warc / recorded.content.warc_file, recorded.content.warc_offset
            )
            message = Message(message.status, message.headers, original.payload)
        task = follow.pop(url, None)
        if task is None:
            row = next(self._ledger.iter_urls("url = ? AND state = 'pending' LIMIT 1", (url,)), None)
            task = Task(row=row, url=url) if row else None
        if task is not None:
            outcome = self._read(task, message, recorded)
            if outcome.follow:
                follow[outcome.follow.url] = outcome.follow


def decoded_body(message: Message) -> bytes:
    """The body of a response with transfer and content codings undone; raises TooLargeError."""
    return decode_content(undo_transfer(message), message.headers.get("content-encoding"))
