"""What a new capture of a record makes of the one that is stored; pure. The rules are those of
`pipelines.merge`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from crawler.items import Record
from pipelines.pages import is_whole, pages_of
from pipelines.record import with_history

Change = Literal["new", "changed", "restored", "completed", "unchanged"]


class Stored(NamedTuple):
    """The record to store, the version it supersedes (None unless `changed`), and what happened."""

    record: Record
    superseded: Record | None
    change: Change


def add_capture(current: Record | None, fresh: Record) -> Stored:
    """The stored record after a later capture of its id. `fresh` is as `build_record` made it.

    Equal content keeps the stored record, its capture included, and moves `last_seen`; other content is the
    next version. A removed record that is seen again becomes current. An article some of whose pages were missing, and
    that has more of them now, is still the same version.
    """
    if current is None:
        return Stored(fresh, None, "new")
    if not is_whole(current) and (is_whole(fresh) or len(pages_of(fresh)) > len(pages_of(current))):
        completed = with_history(
            fresh,
            version=current.version,
            first_seen=current.first_seen,
            last_seen=_later(current.last_seen, fresh.last_seen),
            changed=current.changed,
        )
        return Stored(completed, None, "restored" if current.status == "removed" else "completed")
    if current.content_hash == fresh.content_hash:
        return see_again(current, fresh.last_seen)
    record = with_history(
        fresh,
        version=current.version + 1,
        first_seen=current.first_seen,
        last_seen=_later(current.last_seen, fresh.last_seen),
        changed=fresh.first_seen,
    )
    return Stored(record, current, "changed")


def see_again(current: Record, moment: datetime | None) -> Stored:
    """The stored record after its page was found unchanged at that moment."""
    record = with_history(
        current,
        version=current.version,
        first_seen=current.first_seen,
        last_seen=_later(current.last_seen, moment),
        changed=current.changed,
    )
    return Stored(record, None, "restored" if current.status == "removed" else "unchanged")


def mark_removed(current: Record) -> Record:
    """The record of a page that the site has taken down; everything else stays as it was last seen."""
    return with_history(
        current,
        version=current.version,
        first_seen=current.first_seen,
        last_seen=current.last_seen,
        changed=current.changed,
        status="removed",
    )


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    """The later of two times: clocks are set back, and a record was seen all the same when it was."""
    return max(filter(None, (one, other)), default=None)
