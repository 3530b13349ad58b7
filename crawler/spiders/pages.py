"""What the answer of a page, or of a file that it shows, means for the site's records; must not fetch or parse."""

from __future__ import annotations

import logging
from datetime import UTC
from email.utils import parsedate_to_datetime

import msgspec

from crawler.archive.ledger import Ledger
from crawler.archive.redaction import BLANK, REASON, hidden_address
from crawler.archive.site_archive import Recorded
from crawler.extract import is_own_host
from crawler.items import Record
from crawler.spiders.frontier import Frontier
from crawler.spiders.lists import ListAnswers
from crawler.spiders.moves import is_other
from crawler.spiders.notes import note
from crawler.spiders.reading import Reading
from crawler.spiders.records import RecordBook
from crawler.spiders.settlement import Settlement
from crawler.spiders.task import Begun, Outcome, Task
from pipelines.pages import (
    MAX_PAGES,
    as_only_page,
    goes_on,
    join_pages,
    next_of,
    number_of,
    pages_of,
    repeats,
    with_place,
    without_next,
)

UNTRUE = "validators_untrue"
"""In the ledger's `meta`: an address whose server had called it unmodified, or would, for it has changed under the same ETag and
Last-Modified. From then on all pages of the site are read whole."""

logger = logging.getLogger(__name__)


class PageAnswers:
    """The pages of one run. Works inside the ledger's transaction."""

    def __init__(
        self,
        ledger: Ledger,
        frontier: Frontier,
        records: RecordBook,
        settlement: Settlement,
        lists: ListAnswers,
    ) -> None:
        self._ledger = ledger
        self._frontier = frontier
        self._records = records
        self._settlement = settlement
        self._lists = lists

    def read_page(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """A page has come; it is to be an article."""
        if reading.record:
            record = with_place(_with_place(reading.record, recorded))
            if task.begun is not None:
                return self._go_on(task, task.begun, record, reading, recorded)
            if number_of(record) > 1:
                return self._leave_to_first(task, record, recorded)
            if next_of(record) is not None:
                return self._begin(task, record, reading, recorded)
            return self._store(task, record, reading, recorded)
        reason = reading.rejection.reason if reading.rejection else "listing"
        if reason == "unavailable":
            return self._settlement.fail(task, reason)
        if task.begun is not None:
            return self.end(task)
        # an article's address that leads to the home page or a list: how many systems say that it is gone
        if reason == "soft_404":
            return self.miss(task, 404, reason)
        if task.is_elsewhere and reason in ("listing", "home_page"):
            return self.miss(task, 404, f"leads_to_{reason}")
        return self._reject(task, reason)

    # ---- articles on several pages

    def _begin(self, task: Task, record: Record, reading: Reading, recorded: Recorded) -> Outcome:
        """The first page of an article: the others are fetched before it is stored. One of which nothing else is known is
        kept at once as far as it goes, in case that they never come."""
        is_kept_out = self._frontier.redactions.covers(record.id, record.url, task.url)
        if is_kept_out or task.row.record_id not in (None, record.id):
            return self._store(task, record, reading, recorded)
        if self._records.count_pages(record.id) <= 1:
            self._records.add(record, recorded.position.captured_at)
        return self._follow(Begun(task=task, reading=reading, recorded=recorded, parts=(record,)), record)

    def _follow(self, begun: Begun, joined: Record) -> Outcome:
        url = next_of(joined)
        if url is None or len(begun.parts) >= MAX_PAGES or not is_own_host(url, self._frontier.site):
            return self._store(begun.task, joined, begun.reading, begun.recorded)
        row = begun.task.row
        follow = Task(row=row, url=url, cookies=begun.task.cookies, begun=begun)
        self._settlement.active[row.key] = follow
        return Outcome(state="further_page", follow=follow)

    def _go_on(
        self, task: Task, begun: Begun, record: Record, reading: Reading, recorded: Recorded
    ) -> Outcome:
        """A page has come that is to be the next one of an article."""
        so_far = join_pages(begun.parts)
        if not goes_on(so_far, record):
            if record.id != so_far.id:  # an article of its own
                self._frontier.add_page(task.url, begun.task.row)
            elif number_of(record) == 1:  # back at the first page, which has been seen again
                joined = join_pages((record, *begun.parts[1:]))
                return self._store(begun.task, joined, reading, recorded)
            return self.end(task)
        if repeats(so_far, record):
            whole = as_only_page(so_far) if len(begun.parts) == 1 else without_next(so_far)
            return self._store(begun.task, whole, begun.reading, begun.recorded)
        begun = msgspec.structs.replace(begun, parts=(*begun.parts, record))
        return self._follow(begun, join_pages(begun.parts))

    def end(self, task: Task) -> Outcome:
        """What the pager of an article leads to is no page of it: it is stored as far as it goes."""
        begun = task.begun
        assert begun is not None
        return self._store(begun.task, join_pages(begun.parts), begun.reading, begun.recorded)

    def _leave_to_first(self, task: Task, record: Record, recorded: Recorded) -> Outcome:
        """A further page of an article, named for itself: it is fetched again behind the first."""
        if record.url is not None:
            self._frontier.add_page(record.url, task.row)
        return self._settlement.settle(task, "skipped", "further_page", capture=recorded.content_number)

    # ---- records

    def _reject(self, task: Task, reason: str) -> Outcome:
        """A page that is no article. One that was an article before is tried again: its record stays as it
        is. So is one that is an article only to those who run scripts: it is lost until it can be read."""
        if self._records.is_known(task.row.record_id):
            return self._settlement.fail(task, f"no_article_{reason}", is_final=True)
        if reason == "needs_script":
            logger.warning("%s: only a script puts its text in", task.url)
            return self._settlement.fail(task, reason, is_final=True)
        if reason == "empty":
            return self._settlement.fail(task, reason)
        return self._settlement.skip(task, reason)

    def keep_file(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """A picture or attachment, unless a page has come in its place that says that there is none."""
        refusal = reading.rejection
        if refusal and refusal.reason == "soft_404":
            return self.miss(task, 404)
        if reading.is_empty or (refusal and refusal.reason == "unavailable"):
            return self._settlement.fail(task, "unavailable" if refusal else "empty")
        self._ledger.set_meta("records_stale", "1")
        return self._settlement.settle(task, "saved", capture=recorded.content_number)

    def _store(self, task: Task, fresh: Record, reading: Reading, recorded: Recorded) -> Outcome:
        row = task.row
        record_id = fresh.id
        redacted = self._frontier.redactions.find(record_id, fresh.url, task.url)
        if redacted:
            return self.keep_out(task, redacted, (row.url, task.url, fresh.url))
        stored = self._records.add(fresh, recorded.position.captured_at)
        if stored.superseded is not None and not self._ledger.get_meta(UNTRUE):
            if task.is_check and _has_changed(stored.superseded, fresh):
                self._distrust(task, "has changed, and its server says that it has not")
            elif _is_untrue(stored.superseded, fresh, recorded):
                self._distrust(task, "has changed, and its ETag or Last-Modified has not")
        self._frontier.files.add(stored.record, stored.superseded)
        joined = self._records.join_twin(stored)
        if joined != record_id:
            outcome = self._settlement.settle(task, "skipped", "alias", record_id=joined)
            return Outcome(state=outcome.state, reason=outcome.reason)
        if row.record_id and row.record_id != record_id:  # leads to another page, as to the home page
            return self.miss(task, 404, "leads_to_article")
        # of an article on several pages all are read at each visit: the first may be as before, and others not; of one that
        # came cut, the server would call the whole page unmodified, which we never had
        is_read_whole = bool(pages_of(fresh)) or reading.is_cut
        columns: dict[str, object] = {
            "record_id": record_id,
            "etag": None if is_read_whole else reading.headers.get("etag"),
            "last_modified": None if is_read_whole else _past(reading.headers.get("last-modified"), recorded),
            "capture": recorded.content_number,
            "due": self._frontier.recheck_due(
                stored.record.date, is_replaced=is_other(stored.superseded or fresh, fresh)
            ),
        }
        if task.is_moved:
            columns |= self._records.move(task, record_id)
        elif stored.change == "new" and fresh.body:
            self._frontier.look_at_twins(fresh)
        is_first = row.record_id is None or row.key in self._records.taken
        is_alias = is_first and self._records.has_other_address(record_id, row.key)
        other = _difference(stored.superseded, fresh) if is_alias and stored.superseded else None
        if other is not None:
            note(
                logger,
                "%s: calls itself %s, whose %s is another: of the two, one is lost",
                task.url,
                fresh.url,
                other,
            )
        if is_alias and row.is_former:
            self._frontier.pass_on(row, task.url)
        outcome = self._settlement.settle(
            task, "skipped" if is_alias else "saved", "alias" if is_alias else None, **columns
        )
        is_news = stored.change != "unchanged"
        return Outcome(state=outcome.state, reason=outcome.reason, record=stored.record if is_news else None)

    def _distrust(self, task: Task, reason: str) -> None:
        """The server calls pages unmodified that are not: what it has said so of in this run is read whole."""
        self._ledger.set_meta(UNTRUE, task.url)
        note(logger, f"%s: {reason}: no such word is trusted here", task.url)
        self._frontier.read_confirmed()

    def keep_out(self, task: Task, redacted: str, urls: tuple[str | None, ...]) -> Outcome:
        """A redacted page under an address that was not known as its own: from now on it is."""
        self._frontier.redactions.remember(redacted, urls)
        columns = {"url": hidden_address(task.row.key), "record_id": task.row.record_id or redacted, **BLANK}
        return self._settlement.settle(task, "skipped", REASON, **columns)

    def confirm(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """304: the stored record is still what the page says."""
        row = task.row
        if row.kind == "feed":
            return self._settlement.settle(task, "saved")
        if task.headers_of_change and (self._frontier.is_checked(row) or self._ledger.get_meta(UNTRUE)):
            follow = msgspec.structs.replace(task, is_to_read=True, is_check=True)
            self._settlement.active[row.key] = follow
            return Outcome(state="check", follow=follow)
        published = self._records.confirm(row.record_id, recorded.position.captured_at)
        return self._settlement.settle(
            task,
            "saved",
            etag=reading.headers.get("etag") or row.etag,
            last_modified=_past(reading.headers.get("last-modified"), recorded) or row.last_modified,
            due=self._frontier.recheck_due(published),
        )

    def miss(self, task: Task, status: int, sign: str | None = None) -> Outcome:
        """404 or 410: the page is gone, at once or after a second 404 days later; a listing's end is just
        that. `sign` is what is taken for a 404 where the server answered otherwise, for the record's history."""
        row = task.row
        if task.begun is not None:
            return self.end(task)
        if task.is_framed:  # the page is there, whatever its frame shows
            return self._reject(task, "no_content")
        if row.kind == "media":
            return self._settlement.settle(task, "gone", f"http_{status}")
        if row.kind != "article":
            if row.kind == "listing" and row.depth > 0:
                return self._lists.pass_end(task, f"http_{status}", is_final=False)
            return self._settlement.fail(task, f"http_{status}", is_final=True)
        due = self._records.miss(row.record_id, status, sign or f"http_{status}")
        return self._settlement.settle(task, "gone", f"http_{status}", due=due)


def _with_place(record: Record, recorded: Recorded) -> Record:
    """The record with the place of its bytes: for a revisit, the original's."""
    at = recorded.content or recorded.position
    capture = msgspec.structs.replace(
        record.capture,
        warc_file=at.warc_file,
        warc_record_id=at.warc_record_id,
        warc_offset=at.warc_offset,
        payload_digest=recorded.position.payload_digest,
    )
    return msgspec.structs.replace(record, capture=capture)


def _past(last_modified: str | None, recorded: Recorded) -> str | None:
    """When a page was changed last, as its server says. A time to come says nothing: whatever is changed before it comes would
    be called unmodified (RFC 9110, 8.8.2.1)."""
    try:
        changed = parsedate_to_datetime(last_modified or "")
    except (ValueError, OverflowError):  # sent back as it came: some servers compare the texts
        return last_modified
    if changed.tzinfo is None:  # "-0000"
        changed = changed.replace(tzinfo=UTC)
    return last_modified if changed <= recorded.position.captured_at else None


def _is_untrue(record: Record, fresh: Record, recorded: Recorded) -> bool:
    """Whether a page says something else under the ETag and the time of change with which it had said what it said before:
    those that are sent back, for of others the server may say what it likes."""
    old, new = record.capture, fresh.capture
    is_sent = bool(old.etag or _past(old.last_modified, recorded))
    is_same = (old.etag, old.last_modified, old.final_url) == (new.etag, new.last_modified, new.final_url)
    return is_sent and is_same and _has_changed(record, fresh)


def _has_changed(record: Record, fresh: Record) -> bool:
    """Whether it is a page that says something else, of one whose record is another: not its list, which dates it, and not
    another one of its pages."""
    if pages_of(record) or pages_of(fresh):  # the bytes are those of the first page
        return False
    is_dated_by_list = "date_from_listing" in (*record.warnings, *fresh.warnings)
    return record.capture.payload_digest != fresh.capture.payload_digest and not is_dated_by_list


def _difference(record: Record, other: Record) -> str | None:
    """In what two records are those of two articles; None where they may be one that was edited."""
    if record.title != other.title:
        return "title"
    texts = ({*text.split("\n\n")} for text in (record.body or "", other.body or ""))
    return "text" if not set.intersection(*texts) else None
