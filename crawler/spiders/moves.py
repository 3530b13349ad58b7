"""Pages that have moved: which record an address belongs to that leads to another one; must not write.

A page keeps its id when its old address leads to a new one for good. The new address may be met first, and has a
record of its own by then: that one is joined to the old one, with all that was seen under it.
"""

from __future__ import annotations

from crawler.archive.ledger import Ledger
from crawler.items import Record, decode_record
from crawler.same_page import place_of
from pipelines.merge import with_id
from pipelines.sightings import build_versions, is_same_history, stored_sightings


def identify(ledger: Ledger, record_id: str, goal_key: str) -> tuple[str, str | None]:
    """The record that a known page belongs to whose address has led to another, and one that is to be joined to it.

    Where that address has a record of its own, it is the same page if that record is younger than the last time the
    page was seen where it was; else it is another page, and the record is that one's.
    """
    goal = ledger.find_url(goal_key)
    other_id = goal.record_id if goal else None
    if other_id is None or other_id == record_id:
        return record_id, None
    mine, other = ledger.find_record(record_id), ledger.find_record(other_id)
    if mine is None or other is None:
        return record_id, None
    last, first = decode_record(mine.line).last_seen, decode_record(other.line).first_seen
    is_younger = last is not None and first is not None and first >= last
    return (record_id, other_id) if is_younger else (other_id, None)


def find_mirror(ledger: Ledger, record: Record) -> str | None:
    """The id of the record that is the same page as a new one, under another spelling of its address (see
    `crawler.same_page`). Only where it says the same."""
    return None if ledger.find_record(record.id) else find_twin(ledger, record)


def find_twin(ledger: Ledger, record: Record) -> str | None:
    """The same for a record that is known."""
    if record.url is None:
        return None
    rows = ledger.execute(
        "SELECT line FROM records WHERE date = ? AND content_hash = ? AND id != ? LIMIT 20",
        (record.date or "", record.content_hash, record.id),
    ).fetchall()
    place = place_of(record.url) if rows else ""
    others = (decode_record(line) for (line,) in rows)
    same = (o for o in others if o.url and place_of(o.url) == place)
    return next((other.id for other in same), None)


def join_versions(ledger: Ledger, record_id: str, joined_id: str) -> tuple[list[Record], bool]:
    """The versions of a record with what was seen under another id, and whether its history is another one now."""
    own, other = ([decode_record(line) for line in ledger.iter_versions(i)] for i in (record_id, joined_id))
    sightings = [seen for versions in (own, other) for seen in stored_sightings(versions)]
    joined = [with_id(version, record_id) for version in build_versions(sightings, "current")]
    return joined, not is_same_history(own, joined)
