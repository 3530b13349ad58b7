"""The pace of a host: delay, holds, slowing down and recovering; and what Retry-After may say."""

from __future__ import annotations

import asyncio
import codecs
from datetime import UTC, datetime

import pytest
from scrapy.exceptions import IgnoreRequest

from crawler.middlewares.politeness import RECOVERY, SLOWEST, Gate, Pace, parse_retry_after
from crawler.middlewares.robots import RobotsRules

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def make_gate(delay: float = 1.0, max_wait: float = 60.0) -> tuple[Gate, Clock]:
    clock = Clock()
    return Gate(delay, backoff=1.0, max_wait=max_wait, clock=clock), clock


def test_refusals_hold_for_longer_each_time_and_slow_the_host_down() -> None:
    gate, clock = make_gate()
    waits = []
    for _ in range(4):
        gate.refuse(None)
        waits.append(gate.wait)
        clock.now += gate.wait
    assert waits == [1.0, 2.0, 4.0, 8.0]
    assert gate.delay == 16.0
    assert gate.is_refusing
    for _ in range(4 * RECOVERY):
        gate.accept()
    assert gate.delay == 1.0
    assert not gate.is_refusing


def test_retry_after_holds_as_long_as_it_says() -> None:
    gate, clock = make_gate()
    gate.refuse(30.0)
    assert gate.wait == 30.0
    clock.now += 29.0
    assert gate.wait == 1.0
    assert not gate.is_closed


def test_a_gate_closes_when_a_host_refuses_for_too_long() -> None:
    gate, clock = make_gate(max_wait=60.0)
    gate.refuse(61.0)
    assert gate.is_closed, "there is no point in waiting"
    gate, clock = make_gate(max_wait=10.0)
    gate.refuse(6.0)
    clock.now += 6.0
    gate.accept()
    gate.refuse(6.0)
    assert not gate.is_closed, "it answered in between"
    clock.now += 6.0
    gate.refuse(6.0)
    assert gate.is_closed


def test_an_answer_asked_for_before_the_refusal_takes_nothing_back() -> None:
    gate, clock = make_gate(max_wait=0.5)
    gate.refuse(3600.0)
    gate.accept()
    assert gate.is_closed, "else the run would wait for an hour that it was told not to wait for"
    clock.now += 3600.0
    gate.accept()
    assert not gate.is_refusing


def test_no_host_is_slowed_down_without_end() -> None:
    gate, clock = make_gate(max_wait=10_000.0)
    for _ in range(20):
        gate.refuse(None)
        assert gate.wait <= SLOWEST
        clock.now += gate.wait
    assert gate.delay == SLOWEST
    gate.refuse(SLOWEST + 5)
    assert gate.wait == SLOWEST + 5, "it has said so itself"


def test_the_slowest_of_all_hosts_is_waited_for() -> None:
    pace = Pace(0.0, backoff=1.0, max_wait=60.0)
    one, other = pace.gate("http://one.example/a"), pace.gate("https://two.example:8443/")
    assert pace.gate("https://ONE.example:444/b") is one
    assert (pace.wait, pace.is_refusing, pace.is_closed) == (0.0, False, False)
    one.refuse(40.0)
    other.refuse(20.0)
    assert 39.0 < pace.wait <= 40.0
    assert (pace.is_refusing, pace.is_closed) == (True, False)
    other.refuse(90.0)
    assert pace.is_closed


@pytest.mark.parametrize("is_waiting", [True, False])
def test_whoever_waits_at_a_gate_is_let_go_when_the_crawl_stops(*, is_waiting: bool) -> None:
    async def enter() -> None:
        pace = Pace(0.0, backoff=1.0, max_wait=600.0)
        await pace.enter("http://one.example/a")
        if is_waiting:
            pace.gate("http://one.example/").refuse(300.0)
            asyncio.get_running_loop().call_later(0.01, pace.stop)
        else:
            pace.stop()
        with pytest.raises(IgnoreRequest):
            await asyncio.wait_for(pace.enter("http://one.example/b"), 5)

    asyncio.run(enter())


def test_the_larger_delay_wins() -> None:
    gate, _ = make_gate(delay=1.0)
    gate.require_delay(0.5)
    assert gate.delay == 1.0
    gate.require_delay(5.0)
    assert gate.delay == 5.0
    assert not gate.is_closed
    gate.require_delay(61.0)
    assert gate.is_closed, "the run may not wait for so long"
    gate, _ = make_gate(delay=90.0)
    gate.require_delay(80.0)
    assert not gate.is_closed, "its user has asked for it"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Sun, 01 Mar 2026 12:01:30 GMT", 90.0),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0.0),
        ("soon", None),
        ("²", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_parse_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, NOW) == seconds


def test_robots_rules_for_our_name() -> None:
    rules = RobotsRules(
        "Kronika/1.0 (x)", b"User-agent: *\nDisallow: /\n\nUser-agent: kronika\nDisallow: /x\nCrawl-delay: 3"
    )
    assert rules.allows("http://a/y")
    assert not rules.allows("http://a/x")
    assert rules.crawl_delay == 3.0
    assert RobotsRules("Kronika/1.0", b"").allows("http://a/x")
    assert RobotsRules("Kronika/1.0", b"\xff\xfe<html>" * 100).crawl_delay == 0.0


RULES = "User-agent: kronika\nDisallow: /x\n\nUser-agent: *\nDisallow: /"


@pytest.mark.parametrize(
    "body",
    [
        RULES.encode(),
        codecs.BOM_UTF8 + RULES.encode(),
        codecs.BOM_UTF16_LE + RULES.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + RULES.encode("utf-16-be"),
        RULES.replace("\n", "\r\n").encode(),
        b"# \xb1\xff\n" + RULES.encode(),
        RULES.encode() + b"\n#" + b"x" * 1_000_000 + b"\nUser-agent: kronika\nDisallow: /y",
    ],
)
def test_rules_are_read_in_whatever_form_they_are(body: bytes) -> None:
    rules = RobotsRules("Kronika/1.0 (x)", body)
    assert rules.allows("http://a/y")
    assert not rules.allows("http://a/x")
    assert rules.crawl_delay == 0.0
    assert not RobotsRules("Other/1.0", body).allows("http://a/y")
    assert RobotsRules("Other/1.0", body).allows("http://a/robots.txt"), (
        "it must be read to know what it forbids"
    )
