"""Captures in their places among the versions of their records, in whatever order they come; must not read pages."""

from __future__ import annotations

from datetime import datetime

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger
from crawler.archive.rows import Event
from crawler.items import Record, decode_record
from crawler.wayback.frontier import MementoFrontier
from crawler.wayback.reading import CaptureReader
from pipelines.sightings import Seen, build_versions, is_same_history, stored_sightings
from pipelines.store import add_capture


class VersionBook:
    """The site's records in one run over an archive. Works inside the ledger's transaction; for one thread."""

    def __init__(self, ledger: Ledger, run: str, frontier: MementoFrontier, reader: CaptureReader) -> None:
        self._ledger = ledger
        self._run = run
        self._frontier = frontier
        self._reader = reader

    def add(self, fresh: Record, moment: datetime) -> None:
        """Put a capture in its place among the versions of its record."""
        ledger = self._ledger
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

    def _is_removed_after(self, record_id: str, moment: datetime) -> bool:
        """Whether the site took the page down after that moment."""
        times = [event.at for event in self._ledger.iter_events(record_id) if event.kind == "removed"]
        return bool(times) and from_text(max(times)) > moment

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
