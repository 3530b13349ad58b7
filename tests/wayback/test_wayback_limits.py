"""Rate limits, holds and the history of a record, apart from any network."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.items import Record
from crawler.wayback.limits import RECOVERY, Hold, RateLimit
from pipelines.merge import merge_versions
from pipelines.sightings import Seen, build_versions, stored_sightings
from tests.exports.samples import sample


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@given(st.sampled_from([24, 480, 1, 7]), st.lists(st.floats(0, 30), min_size=60, max_size=120))
def test_no_minute_sees_more_than_the_limit(limit: int, pauses: list[float]) -> None:
    clock = Clock()
    bucket = RateLimit(limit, clock)
    sent = []
    for pause in pauses:
        clock.now += pause * (60 / limit) / 30
        clock.now += bucket.reserve()
        sent.append(clock.now)
    for start in sent:
        assert sum(start <= at < start + 60 - 1e-6 for at in sent) <= limit


def test_the_limit_is_used() -> None:
    clock = Clock()
    bucket = RateLimit(480, clock)
    for _ in range(1000):
        clock.now += bucket.reserve()
    assert clock.now - 1000 < 1000 / 480 * 60 * 1.15


def test_several_threads_wait_for_different_times() -> None:
    bucket = RateLimit(60, Clock())
    waits = [bucket.reserve() for _ in range(20)]
    assert waits == sorted(waits)
    assert len(set(waits)) == 20 - 6  # seven may go at once


def test_a_refusal_holds_as_long_as_it_asks() -> None:
    clock = Clock()
    hold = Hold(60, 600, clock)
    hold.refuse(5, clock.now)
    assert hold.wait == 5
    assert not hold.is_closed
    clock.now += 5
    assert hold.wait == 0


def test_refusals_in_a_row_hold_longer_each_time_and_then_end_the_run() -> None:
    clock = Clock()
    hold = Hold(60, 600, clock)
    waits = []
    while not hold.is_closed:
        hold.refuse(None, clock.now)
        waits.append(hold.wait)
        clock.now += hold.wait
    assert waits == [60, 120, 240, 480]
    assert clock.now - waits[-1] - 1000 <= 600


def test_one_request_at_a_time_behind_a_refusal_until_many_were_answered() -> None:
    hold = Hold(60, 600, Clock())
    assert not hold.is_cautious
    hold.refuse(0, 1000.0)
    for _ in range(RECOVERY):
        assert hold.is_cautious
        hold.accept()
    assert not hold.is_cautious


def test_one_refusal_told_to_several_threads_counts_once() -> None:
    clock = Clock()
    hold = Hold(60, 600, clock)
    for _ in range(4):
        hold.refuse(None, clock.now - 1)
    assert hold.wait == 60


def test_an_answer_ends_a_row_of_refusals() -> None:
    clock = Clock()
    hold = Hold(60, 100, clock)
    hold.refuse(None, clock.now)
    hold.accept()  # sent before the refusal: the hold stays
    assert hold.wait == 60
    clock.now += 61
    hold.accept()
    hold.refuse(None, clock.now)
    assert hold.wait == 60
    assert not hold.is_closed


def test_who_says_0_over_and_over_is_not_hammered() -> None:
    clock = Clock()
    hold = Hold(60, 600, clock)
    asked = 0
    while not hold.is_closed and asked < 100:
        hold.refuse(0, clock.now)
        asked += 1
        clock.now += hold.wait
    assert asked < 12


@pytest.mark.parametrize("retry_after", [3600.0, 601.0])
def test_a_refusal_longer_than_the_run_may_wait_ends_it_at_once(retry_after: float) -> None:
    clock = Clock()
    hold = Hold(60, 600, clock)
    hold.refuse(retry_after, clock.now)
    assert hold.is_closed


# ---------------------------------------------------------------- history

START = datetime(2010, 1, 1, tzinfo=UTC)
CONTENTS = st.lists(st.sampled_from("abc"), min_size=1, max_size=9)


def captured(day: int, content: str) -> Record:
    at = START + timedelta(days=day)
    return msgspec.structs.replace(
        sample(1),
        content_hash=content,
        title=f"{content} {day}",
        first_seen=at,
        last_seen=at,
        changed=at,
        version=1,
    )


def seen(record: Record) -> Seen:
    assert record.changed is not None
    return Seen(at=record.changed, content_hash=record.content_hash, load=lambda: record)


@given(CONTENTS, st.randoms())
def test_versions_are_those_of_an_offline_merge_whatever_the_order(
    contents: list[str], rng: random.Random
) -> None:
    captures = [captured(day, content) for day, content in enumerate(contents)]
    expected = merge_versions(captures)
    shuffled = list(captures)
    rng.shuffle(shuffled)
    versions = build_versions([seen(record) for record in shuffled], "current")
    own = ("first_seen", "changed", "version", "title", "content_hash")
    assert [[getattr(v, f) for f in own] for v in versions] == [
        [getattr(v, f) for f in own] for v in expected
    ]
    assert versions[-1].last_seen == expected[-1].last_seen


@given(CONTENTS)
def test_stored_versions_tell_their_own_history(contents: list[str]) -> None:
    versions = build_versions(
        [seen(captured(day, content)) for day, content in enumerate(contents)], "removed"
    )
    assert build_versions(stored_sightings(versions), "removed") == versions
    assert [version.status for version in versions[:-1]] == ["current"] * (len(versions) - 1)
