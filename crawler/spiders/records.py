"""The site's records in one run: new, seen again, changed, suspected, removed, moved, joined; must not know how pages
are fetched or visited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger
from crawler.archive.rows import Event
from crawler.extract import page_key
from crawler.items import Record, Site, decode_record
from crawler.spiders.moves import find_twin, identify, join_versions
from crawler.spiders.task import Task
from crawler.urls import canonical_url
from pipelines.pages import MAX_PAGES, is_whole, pages_of
from pipelines.store import Stored, add_capture, mark_removed, see_again

SUSPICION = timedelta(days=14)
"""After a 404 this long ago, another one means that the page was removed."""


class RecordBook:
    """Works inside the ledger's transaction; for one thread."""

    def __init__(self, ledger: Ledger, site: Site, run: str, clock: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._site = site
        self._run = run
        self._clock = clock
        self.taken: dict[str, str] = {}
        """Ids that addresses have got in this run, by the key of each: what is in flight does not know them yet."""
        self.fields: dict[str, int] = {}
        """Articles read in this run, and how many had title, date and body: for the drift alarm."""
        self._texts: defaultdict[int, list[str]] = defaultdict(list)
        """Which of them say the same: ids, by the hash of what each says."""

    def is_known(self, record_id: str | None) -> bool:
        """Whether there is a record of that id."""
        return record_id is not None and self._ledger.find_record(record_id) is not None

    def count_pages(self, record_id: str) -> int:
        """Of how many pages of an article, some of which are missing, there is a record: 0 without any, and more than there
        may be where none is missing."""
        current = self._ledger.find_record(record_id)
        if current is None:
            return 0
        record = decode_record(current.line)
        return MAX_PAGES if is_whole(record) else len(pages_of(record))

    def add(self, fresh: Record, moment: datetime) -> Stored:
        """Take up what a page was found to say at a moment."""
        if "id" in fresh.provenance:
            self._join(fresh.provenance["id"]["raw"], fresh.id)
        current = self._ledger.find_record(fresh.id)
        stored = add_capture(decode_record(current.line) if current else None, fresh)
        self._count_fields(fresh)
        self._texts[_hash_text(fresh)].append(fresh.id)
        self._put(stored, moment)
        return stored

    def join_twin(self, stored: Stored) -> str:
        """The id of a record, which is joined to that of the same page under another spelling of its address, or that to it,
        once both say the same: to the one that was seen first."""
        record = stored.record
        other_id = find_twin(self._ledger, record) if stored.change not in ("new", "unchanged") else None
        other = self._ledger.find_record(other_id) if other_id else None
        if other is None:
            return record.id
        twin = decode_record(other.line)
        seen = [one.first_seen.isoformat() if one.first_seen else "" for one in (twin, record)]
        first, later = (twin, record) if seen[0] <= seen[1] else (record, twin)
        self._join(later.id, first.id)
        return first.id

    def find_repeated(self, least: int, share: float) -> list[Record]:
        """The records of this run that all say one thing, where that many do, and such a share of all that were read."""
        text, ids = max(self._texts.items(), key=lambda said: len(said[1]), default=(0, []))
        if len(ids) < least or len(ids) < share * sum(map(len, self._texts.values())):
            return []
        rows = self._ledger.iter_urls("kind = 'article' AND state = 'saved' AND done_run = ?", (self._run,))
        found = filter(None, (self._ledger.find_record(row.record_id or "") for row in list(rows)))
        return [record for each in found if _hash_text(record := decode_record(each.line)) == text]

    def find_replaced(self, least: int) -> list[Record]:
        """The records, so many at least, that each said something else until lately, and say one thing now: a notice that a
        server sends with status 200 looks like an edit of each. Runs, also broken-off ones, may meet a few of them each."""
        rows = self._ledger.execute(
            "SELECT DISTINCT record_id FROM events WHERE kind = 'changed' AND at >= ?",
            (to_text(self._clock() - SUSPICION),),
        ).fetchall()
        texts: defaultdict[int, list[str]] = defaultdict(list)
        for (record_id,) in rows:
            current = self._ledger.find_record(record_id)
            if current is not None and current.status == "current":
                texts[_hash_text(decode_record(current.line))].append(record_id)
        found: list[Record] = []
        for text, ids in texts.items():
            before: set[int] = set()
            changed: list[Record] = []
            for record_id in ids if len(ids) >= least else ():
                versions = [decode_record(line) for line in self._ledger.iter_versions(record_id)][-2:]
                if len(versions) == 2 and self._is_late(versions[1]) and _hash_text(versions[0]) != text:
                    before.add(_hash_text(versions[0]))
                    changed.append(versions[1])
            if len(before) >= least:
                found += changed
        return found

    def _is_late(self, record: Record) -> bool:
        """Whether a record has not said for long what it says: what stays is what the page has to say."""
        return record.changed is not None and self._clock() - record.changed < SUSPICION

    def confirm(self, record_id: str | None, moment: datetime) -> str | None:
        """Note that a page says still what its record says; returns the date of that."""
        current = self._ledger.find_record(record_id) if record_id else None
        if current is None:
            return None
        stored = see_again(decode_record(current.line), moment)
        self._put(stored, moment)
        return stored.record.date

    def miss(self, record_id: str | None, status: int, sign: str) -> float:
        """Note that a page answers 404 or 410, or what `sign` names and counts as that: its record is removed at once, or
        after a second 404 days later. Returns when the page is due again (seconds since 1970), 0 for with the next sweep."""
        current = self._ledger.find_record(record_id) if record_id else None
        now = self._clock()
        due = (now + SUSPICION).timestamp()
        if current and current.status == "current":
            since = current.suspected_at
            if status == 410 or (since and now - from_text(since) >= SUSPICION):
                record = mark_removed(decode_record(current.line))
                self._write(record, current.suspected_at, is_news=True)
                self._event(record.id, "removed", now, sign)
                return 0.0
            if since is not None:
                return (from_text(since) + SUSPICION).timestamp()
            self._write(decode_record(current.line), to_text(now), is_news=False)
            self._event(current.id, "suspected", now, sign)
        elif status == 410 or current:
            return 0.0
        return due

    # ---- addresses

    def has_other_address(self, record_id: str, key: str) -> bool:
        """Whether another address than that of the key stands for the record."""
        return (
            self._ledger.count_urls("record_id = ? AND key != ? AND state != 'skipped'", (record_id, key)) > 0
        )

    def move(self, task: Task, record_id: str) -> dict[str, object]:
        """Take the address a permanent redirect leads to as the page's own; the record's id stays."""
        target = canonical_url(task.url)
        if target == task.row.url:
            return {}
        if task.row.record_id:
            detail = f"{task.row.url} -> {target}"
            self._event(record_id, "moved", self._clock(), detail)
        key = page_key(target, self._site)
        if key != task.row.key:  # when a listing names the new address, it is known as this page's
            alias = {"state": "skipped", "reason": "alias", "record_id": record_id, "seen_run": self._run}
            self._ledger.add_url(key, target, "article", **alias)
            self._ledger.update_url(key, **alias)
            self.taken[key] = record_id
        return {"url": target}

    def identify(self, task: Task) -> tuple[str | None, str | None]:
        """The id by which a page is known, and another one that it had, so that the two become one."""
        known = task.row.record_id
        if known is None or not task.hops:
            return known, None
        return identify(self._ledger, known, page_key(canonical_url(task.url), self._site))

    # ---- records

    def _join(self, joined_id: str, record_id: str) -> None:
        """Make one record of two: all that was seen of the other counts to this one."""
        own = self._ledger.find_record(record_id)
        versions, is_news = join_versions(self._ledger, record_id, joined_id)
        self._ledger.replace_versions(record_id, versions[:-1])
        self._write(versions[-1], None, is_news=is_news)
        self._ledger.remove_record(joined_id)
        is_back = own is not None and own.status == "removed"
        if is_back:
            self._event(record_id, "restored", self._clock(), None)
        if is_news and not (is_back and own and own.content_hash == versions[-1].content_hash):
            self._event(record_id, "changed", self._clock(), None)
        self._event(joined_id, "joined", self._clock(), record_id)
        for row in list(self._ledger.iter_urls("record_id = ? AND kind = 'article'", (joined_id,))):
            self._ledger.update_url(row.key, state="skipped", reason="alias", record_id=record_id)
            self.taken[row.key] = record_id

    def _put(self, stored: Stored, moment: datetime) -> None:
        if stored.superseded:
            self._ledger.add_version(stored.superseded)
        self._write(stored.record, None, is_news=stored.change != "unchanged")
        if stored.superseded and stored.superseded.status == "removed":  # it is back, and says something else
            self._event(stored.record.id, "restored", moment, None)
        if stored.change == "completed":
            made = (event.run == self._run for event in self._ledger.iter_events(stored.record.id))
            if not any(made):  # else its first pages have come in this run, too
                self._event(stored.record.id, "changed", moment, None)
        elif stored.change != "unchanged":
            self._event(stored.record.id, stored.change, moment, None)

    def _write(self, record: Record, suspected_at: str | None, *, is_news: bool) -> None:
        run = self._run if is_news else None
        self._ledger.put_record(record, suspected_at=suspected_at, changed_run=run)

    def _event(self, record_id: str, kind: str, at: datetime, detail: str | None) -> None:
        self._ledger.add_event(
            Event(record_id=record_id, at=to_text(at), kind=kind, detail=detail, run=self._run)
        )

    def _count_fields(self, record: Record) -> None:
        present: dict[str, object] = {
            "articles": 1,
            "title": record.title,
            "date": record.date,
            "body": record.body,
        }
        for name, value in present.items():
            self.fields[name] = self.fields.get(name, 0) + bool(value)


def _hash_text(record: Record) -> int:
    """What a page says besides its date, as a number: alike for pages that show one thing, be it for many of them."""
    return hash((record.title, record.body, record.links, record.attachments, record.gallery))
