"""Pages that have moved: which record an address belongs to that leads to another one; must not write.

A page keeps its id when its old address leads to a new one for good. The new address may be met first, and has a
record of its own by then: that one is joined to the old one, with all that was seen under it.
"""

from __future__ import annotations

from itertools import count

import msgspec

from crawler.archive.ledger import Ledger
from crawler.items import Record, decode_record
from crawler.same_page import place_of
from crawler.urls import url_id
from pipelines.merge import with_id
from pipelines.sightings import build_versions, is_same_history, stored_sightings

MAX_OF_DAY = 100
"""Records of one day that are looked at for a title …"""
HEAD = 2000
"""… which stands among the first bytes of each. That of more than …"""
MAX_NAMESAKES = 3
"""… tells nothing."""


def identify(ledger: Ledger, record_id: str, goal_key: str) -> tuple[str, str | None]:
    """The record that a known page belongs to whose address has led to another, and one that is to be joined to it.

    Where that address has a record of its own, it is the same page if that record is younger than the last time the
    page was seen where it was; else it is another page, and the record is that one's.
    """
    goal = ledger.find_url(goal_key)
    # a page under another address may have named this one as its own before anything was asked of it
    other_id = (goal and goal.record_id) or goal_key
    if other_id == record_id:
        return record_id, None
    mine, other = ledger.find_record(record_id), ledger.find_record(other_id)
    if mine is None or other is None:
        return record_id, None
    last, first = decode_record(mine.line).last_seen, decode_record(other.line).first_seen
    is_younger = last is not None and first is not None and first >= last
    return (record_id, other_id) if is_younger else (other_id, None)


def find_mirror(ledger: Ledger, record: Record, *, is_former: bool = False) -> str | None:
    """The id of the record that is the same page as a new one: that of the page which has moved to the address that this one
    calls its own, or of one under another spelling of it (see `crawler.same_page`) that says the same. For another article
    at a former address of a page an id of its own: that of the address is the page's."""
    owner = ledger.find_owner(record.id)
    if owner != record.id:
        return owner
    known = ledger.find_record(record.id)
    if known is None:
        return find_twin(ledger, record)
    if record.url is None:
        return None
    record_id, site = record.id, record.id.partition(":")[0]
    # a folder into which the files of another were read knows the records, and not yet that one has moved
    if not is_former and ledger.find_record(f"{site}:{url_id(record.url, 2)}") is None:
        return None
    for use in count(2):
        if known is None or not is_other(decode_record(known.line), record):
            break
        record_id = f"{site}:{url_id(record.url, use)}"
        known = ledger.find_record(record_id)
    return record_id


def is_other(record: Record, fresh: Record) -> bool:
    """Whether two records with nothing in common in their texts are of two articles, and not of one that was edited."""
    blocks, others = (set(filter(None, (r.body or "").split("\n\n"))) for r in (record, fresh))
    return blocks.isdisjoint(others) and (record.title, record.date) != (fresh.title, fresh.date)


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


def find_namesakes(ledger: Ledger, record: Record) -> list[str]:
    """The ids of other records that say the same as a new one, or have its day and its title or its text: a page that moves is
    often edited, and where a new system moves all of them, the reading of their texts changes, too."""
    rows = ledger.execute(
        "SELECT id FROM records WHERE date = ? AND content_hash = ? AND id != ?",
        (record.date or "", record.content_hash, record.id),
    ).fetchall()
    if record.date and record.title and record.body:
        day = record.date[:10]
        title, body = (
            b'"%s":%s,' % (name, msgspec.json.encode(value))
            for name, value in ((b"title", record.title), (b"body", record.body))
        )
        # a time of that day has a T behind it; a whole archive may be of one day, that on which it was put in
        same = ledger.execute(
            "SELECT id FROM (SELECT id, line FROM records WHERE date BETWEEN ? AND ? LIMIT ?)"
            " WHERE id != ? AND (instr(substr(line, 1, ?), ?) OR instr(line, ?))",
            (day, f"{day}U", MAX_OF_DAY, record.id, HEAD, title, body),
        ).fetchall()
        rows += same if len(same) <= MAX_NAMESAKES else []
    return list(dict.fromkeys(row[0] for row in rows))


def join_versions(ledger: Ledger, record_id: str, joined_id: str) -> tuple[list[Record], bool]:
    """The versions of a record with what was seen under another id, and whether its history is another one now."""
    own, other = ([decode_record(line) for line in ledger.iter_versions(i)] for i in (record_id, joined_id))
    sightings = [seen for versions in (own, other) for seen in stored_sightings(versions)]
    joined = [with_id(version, record_id) for version in build_versions(sightings, "current")]
    return joined, not is_same_history(own, joined)
