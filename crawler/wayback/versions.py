"""Captures in their places among the versions of their records, in whatever order they come; must not read pages."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger
from crawler.archive.rows import Event
from crawler.items import Record, decode_record
from crawler.same_page import place_of
from crawler.spiders.moves import find_twin, join_versions
from crawler.wayback.capture_reader import CaptureReader
from crawler.wayback.frontier import MementoFrontier
from pipelines.pages import join_captures, pages_of
from pipelines.sightings import Seen, build_versions, is_same_history, same, stored_sightings
from pipelines.store import add_capture

MOST_PAGES = 500
"""Pages that are kept in memory to be joined."""


class VersionBook:
    """The site's records in one run over an archive. Works inside the ledger's transaction; for one thread."""

    def __init__(self, ledger: Ledger, run: str, frontier: MementoFrontier, reader: CaptureReader) -> None:
        self._ledger = ledger
        self._run = run
        self._frontier = frontier
        self._reader = reader
        self._pages: dict[int, Record] = {}
        """Pages of articles that run over several, by the numbers of their captures: each is joined again with all others."""

    def add(self, fresh: Record, moment: datetime, number: int) -> None:
        """Put the capture of that number in its place among the versions of its record."""
        ledger = self._ledger
        if pages_of(fresh):
            self._pages[number] = fresh
        current = ledger.find_record(fresh.id)
        if current is None:
            self._put(fresh, None, is_news=True)
            self._event(fresh.id, "new", moment)
            return
        stored = decode_record(current.line)
        suspected = (
            current.suspected_at
            if current.suspected_at and from_text(current.suspected_at) > moment
            else None
        )
        if pages_of(fresh) or self._frontier.captures_of_pages(fresh.id):
            self._add_page(stored, moment, suspected)
            return
        is_newest = stored.last_seen is None or moment > stored.last_seen
        if is_newest and not self._is_removed_after(fresh.id, moment):
            result = add_capture(stored, fresh)
            if result.superseded:
                ledger.add_version(stored)
            self._put(result.record, suspected, is_news=result.change != "unchanged")
            if result.change != "unchanged":
                self._event(fresh.id, result.change, moment)
            return
        old = [decode_record(line) for line in ledger.iter_versions(fresh.id)]
        new = build_versions(self._sightings(fresh, old), stored.status)
        ledger.replace_versions(fresh.id, new[:-1])
        is_news = not is_same_history(old, new)
        self._put(new[-1], suspected, is_news=is_news)
        if is_news:
            self._event(fresh.id, "changed", moment)

    def join_twin(self, fresh: Record, moment: datetime) -> None:
        """Make one record of two where a capture of another spelling of the page's address says what this one says: that which
        was seen first keeps its id, as in a crawl and in extraction."""
        ids = [*filter(None, (*self._frontier.records_saying(fresh), find_twin(self._ledger, fresh)))]
        own = self._find(fresh.id) if ids else None
        others = filter(None, map(self._find, ids))
        twin = next((other for other in others if own and is_same_place(own, other)), None)
        if own is None or twin is None or "removed" in (own.status, twin.status):
            return
        first, later = sorted(
            (own, twin), key=lambda record: (record.first_seen is None, record.first_seen or 0, record.id)
        )
        versions, _ = join_versions(self._ledger, first.id, later.id)
        self._ledger.replace_versions(first.id, versions[:-1])
        self._put(versions[-1], None, is_news=True)
        self._ledger.remove_record(later.id)
        self._ledger.add_event(
            Event(record_id=later.id, at=to_text(moment), kind="joined", detail=first.id, run=self._run)
        )
        for row in list(self._ledger.iter_urls("record_id = ? AND kind = 'article'", (later.id,))):
            self._ledger.update_url(row.key, state="skipped", reason="alias", record_id=first.id)

    def _find(self, record_id: str) -> Record | None:
        row = self._ledger.find_record(record_id)
        return decode_record(row.line) if row else None

    def _add_page(self, stored: Record, moment: datetime, suspected: str | None) -> None:
        """Join all pages of an article that runs over several, now that one more of them was read. Captures of any two of them
        may lie far apart: `join_captures` chooses."""
        record_id = stored.id
        old = [decode_record(line) for line in self._ledger.iter_versions(record_id)]
        is_back = stored.status == "removed" and not self._is_removed_after(record_id, moment)
        joined = join_captures(map(self._page_of, self._frontier.captures_of_pages(record_id)))
        seen = [
            Seen(at=record.first_seen, content_hash=record.content_hash, load=partial(same, record))
            for record in joined
            if record.first_seen is not None
        ]
        # what was joined before is joined anew
        seen += stored_sightings(version for version in old if version.capture.source != "wayback")
        new = build_versions(seen, "current" if is_back else stored.status)
        self._ledger.replace_versions(record_id, new[:-1])
        is_news = not is_same_history(old, new)
        self._put(new[-1], suspected, is_news=is_news)
        made = (event.run == self._run for event in self._ledger.iter_events(record_id))
        if is_back:
            self._event(record_id, "restored", moment)
        elif is_news and not any(made):  # else its first pages have come in this run, too
            self._event(record_id, "changed", moment)

    def _page_of(self, number: int) -> Record:
        if number not in self._pages:
            if len(self._pages) >= MOST_PAGES:
                self._pages.clear()
            self._pages[number] = self._reader.reread(number)
        return self._pages[number]

    def _is_removed_after(self, record_id: str, moment: datetime) -> bool:
        """Whether the site took the page down after that moment."""
        removed = self._ledger.execute(  # of thousands of versions each is an event
            "SELECT max(at) FROM events WHERE record_id = ? AND kind = 'removed'", (record_id,)
        ).fetchone()[0]
        return removed is not None and from_text(removed) > moment

    def _sightings(self, fresh: Record, old: list[Record]) -> list[Seen]:
        """All times at which a content of the record was seen: captures of archives, and what the versions tell."""
        by_start = {(record.changed, record.content_hash): record for record in (*old, fresh)}
        seen = []
        for sighting in self._frontier.sightings(fresh.id):
            at = from_text(sighting.captured_at)
            known = by_start.get((at, sighting.content_hash))

            def load(number: int = sighting.capture, known: Record | None = known) -> Record:
                return known or self._reader.reread(number)

            seen.append(Seen(at=at, content_hash=sighting.content_hash, load=load))
        archived = {(one.at, one.content_hash) for one in seen}
        return seen + [one for one in stored_sightings(old) if (one.at, one.content_hash) not in archived]

    def _put(self, record: Record, suspected_at: str | None, *, is_news: bool) -> None:
        run = self._run if is_news else None
        self._ledger.put_record(record, suspected_at=suspected_at, changed_run=run)

    def _event(self, record_id: str, kind: str, at: datetime) -> None:
        event = Event(record_id=record_id, at=to_text(at), kind=kind, detail="wayback", run=self._run)
        self._ledger.add_event(event)


def is_same_place(record: Record, other: Record) -> bool:
    """Whether the addresses of two records are spellings that servers take for one."""
    return bool(record.url and other.url) and place_of(record.url or "") == place_of(other.url or "")
