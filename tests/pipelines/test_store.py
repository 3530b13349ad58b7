"""What becomes of the stored record when its page is captured again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from crawler.items import Record
from pipelines.store import Stored, add_capture, mark_removed, see_again
from tests.exports.samples import sample

URL = "https://www.example.gov.pl/aktualnosci/1"
FIRST, SECOND, THIRD = (datetime(2026, 5, day, tzinfo=UTC) for day in (1, 2, 3))


def seen(at: datetime, content: str = "a", pages: int | None = None, of: int = 3, **changes: Any) -> Record:
    """The record of a capture; of an article over several pages, so many of them from the first on."""
    found = [
        {"number": n, "url": f"{URL}?p={n}", "next": f"{URL}?p={n + 1}" if n < of else None, "capture": {}}
        for n in range(1, (pages or 0) + 1)
    ]
    history = {"version": 1, "first_seen": at, "last_seen": at, "changed": at, "content_hash": content}
    return sample(1, provenance={"pages": found} if found else {}, **{**history, **changes})


def times(stored: Stored) -> tuple[datetime | None, datetime | None, datetime | None]:
    return stored.record.first_seen, stored.record.last_seen, stored.record.changed


def test_the_first_capture_is_stored_as_it_is() -> None:
    fresh = seen(FIRST)
    assert add_capture(None, fresh) == Stored(fresh, None, "new")


@pytest.mark.parametrize(("at", "last"), [(THIRD, THIRD), (FIRST, SECOND)])
def test_equal_content_keeps_the_record_and_the_later_time(at: datetime, last: datetime) -> None:
    """Also where a clock was set back between the runs: the page was seen all the same when it was."""
    current = seen(SECOND, version=2)
    for stored in (
        add_capture(current, seen(at, title="Another title of the same hash")),
        see_again(current, at),
    ):
        assert (stored.change, stored.superseded) == ("unchanged", None)
        assert stored.record == msgspec.structs.replace(current, last_seen=last)


def test_other_content_is_the_next_version() -> None:
    current = seen(FIRST, version=2, last_seen=SECOND)
    stored = add_capture(current, seen(THIRD, "b"))
    assert (stored.change, stored.superseded, stored.record.version) == ("changed", current, 3)
    assert stored.record.content_hash == "b"
    assert times(stored) == (FIRST, THIRD, THIRD)


@pytest.mark.parametrize("moment", [THIRD, None])
def test_a_removed_record_that_is_seen_again_is_current(moment: datetime | None) -> None:
    removed = mark_removed(seen(FIRST, version=2, last_seen=SECOND))
    assert removed == seen(FIRST, version=2, last_seen=SECOND, status="removed")
    stored = see_again(removed, moment)
    assert (stored.change, stored.record.status, stored.record.version) == ("restored", "current", 2)
    assert times(stored) == (FIRST, moment or SECOND, FIRST)


@pytest.mark.parametrize("content", ["a", "b"])
@pytest.mark.parametrize(
    ("had", "has", "is_completed"), [(1, 3, True), (1, 2, True), (2, 2, False), (2, 1, False), (3, 3, False)]
)
def test_pages_that_were_missing_complete_the_same_version(
    had: int, has: int, is_completed: bool, content: str
) -> None:
    """The article has not changed; only more of it was captured."""
    current, fresh = seen(FIRST, pages=had, last_seen=SECOND), seen(THIRD, content, pages=has)
    stored = add_capture(current, fresh)
    otherwise = ("unchanged", 1) if content == "a" else ("changed", 2)
    assert (stored.change, stored.record.version) == (("completed", 1) if is_completed else otherwise)
    assert times(stored) == (FIRST, THIRD, THIRD if stored.change == "changed" else FIRST)
    if is_completed:
        assert (stored.record.provenance, stored.superseded) == (fresh.provenance, None)
        again = add_capture(mark_removed(current), fresh)
        assert (again.change, again.record.status) == ("restored", "current")


def test_the_whole_article_on_one_page_completes_it_too() -> None:
    """As a site that gives up to divide its articles shows them."""
    stored = add_capture(seen(FIRST, pages=2), seen(THIRD, "b"))
    assert (stored.change, stored.record.version, stored.record.content_hash) == ("completed", 1, "b")
