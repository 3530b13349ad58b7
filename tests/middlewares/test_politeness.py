"""The pace of a host: delay, holds, slowing down and recovering; and what Retry-After may say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.middlewares.politeness import RECOVERY, Gate, parse_retry_after
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
