"""The versions of a record out of sightings that come in any order of time; pure.

A live crawl only ever adds the newest sighting (`pipelines.store`); captures of an archive may lie before or between
what is stored. The rules are those of `pipelines.merge`: a version begins where the content differs from the one
seen before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial

from msgspec import Struct

from crawler.items import Record, Status
from pipelines.record import with_history


class Seen(Struct, frozen=True, kw_only=True):
    """A content seen at a time. `load` gives the record of that capture; asked for where a version begins there."""

    at: datetime
    content_hash: str
    load: Callable[[], Record]


def stored_sightings(versions: Iterable[Record]) -> list[Seen]:
    """What stored versions tell: each was seen when it began and when it was seen last."""
    seen = []
    for record in versions:
        for at in dict.fromkeys((record.changed, record.last_seen)):
            if at is not None:
                seen.append(Seen(at=at, content_hash=record.content_hash, load=partial(same, record)))
    return seen


def same(record: Record) -> Record:
    """The record itself: what there is to load of one that is at hand."""
    return record


def build_versions(sightings: Sequence[Seen], status: Status) -> list[Record]:
    """The versions, oldest first; the last is the current one and has the status.

    Of sightings at one time the first given goes first. A superseded version's `last_seen` is that of its own
    content, so that later sightings find their place; all have the `first_seen` of the record.
    """
    ordered = sorted(sightings, key=lambda seen: seen.at)
    runs: list[tuple[Seen, datetime]] = []
    for seen in ordered:
        if runs and runs[-1][0].content_hash == seen.content_hash:
            runs[-1] = runs[-1][0], seen.at
        else:
            runs.append((seen, seen.at))
    versions = []
    for number, (start, end) in enumerate(runs, 1):
        is_current = number == len(runs)
        versions.append(
            with_history(
                start.load(),
                version=number,
                first_seen=ordered[0].at,
                last_seen=end,
                changed=start.at,
                status=status if is_current else "current",
            )
        )
    return versions


def is_same_history(old: Sequence[Record], new: Sequence[Record]) -> bool:
    """Whether two lists of versions say the same, apart from when the record was first and last seen."""

    def essence(record: Record) -> tuple[str, str]:
        return record.content_hash, record.status

    return [essence(r) for r in old] == [essence(r) for r in new]
