"""`kronika wayback` refused, limited, interrupted and killed: nothing is lost, nobody is hammered."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.lock import SiteLock
from crawler.archive.verify import verify_folder
from tests.end_to_end.conftest import records_of, require_closed
from tests.end_to_end.site_server import edited, generate
from tests.wayback.archive_server import archiving, slow, status, truncated
from tests.wayback.conftest import (
    WaybackCommand,
    capture,
    folder_in,
    requests_per_window,
    run_report,
)

NEWS = generate(6)
ONE, TWO, THREE = NEWS[:3]


def test_429_stops_everything_for_the_time_asked(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        server.fault(f"/{TWO.number},", status(429, {"Retry-After": "2"}))
        result = wayback(server, data)
        refused = min(at for at, path, _ in server.requests if f"/{TWO.number}," in path)
        after = [at - refused for at, _, _ in server.requests if at > refused]
    assert result.code == 0
    assert len(records_of(folder_in(data))) == 6
    # what was under way may still come in the same instant
    assert all(seconds < 1.2 or seconds >= 1.95 for seconds in after), after
    assert any(seconds >= 1.95 for seconds in after)


def test_busy_index_is_asked_again(wayback: WaybackCommand, tmp_path: Path) -> None:
    with archiving([capture(ONE, "20160101080000")]) as server:
        server.fault(
            "/cdx/", status(503, {"Retry-After": "1"}), status(429, {"Retry-After": "1"}), status(502)
        )
        assert wayback(server, tmp_path / "data").code == 0
    assert len(records_of(folder_in(tmp_path / "data"))) == 1


def test_an_archive_that_bears_no_two_requests_at_once_is_asked_for_one_at_a_time(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """As behind a proxy with a limit of its own: what it does answer comes later than its refusals, so that each hold would
    be longer than the one before."""
    under_way = threading.Semaphore(1)

    def one_at_a_time(handler: Any) -> bool:
        if not under_way.acquire(blocking=False):
            return status(429)(handler)
        time.sleep(0.1)
        under_way.release()
        return False

    items = generate(16)
    with archiving([capture(item, "20160101080000") for item in items]) as server:
        server.fault("/web/", one_at_a_time, times=100)
        result = wayback(server, tmp_path / "data", "--max-wait", "5", "--set", "KRONIKA_WAYBACK_HOLD=0.2")
        asked = server.asked("/web/")
    assert result.code == 0, result.err
    assert result.summary["records"] == len(items)
    assert len(asked) < 2 * len(items)


@pytest.mark.parametrize("refusal", [{"Retry-After": "3600"}, {}])
def test_a_long_refusal_ends_with_4_and_keeps_all(
    wayback: WaybackCommand, tmp_path: Path, refusal: dict[str, str]
) -> None:
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        server.fault(f"/{THREE.number},", status(429, refusal))
        first = wayback(server, data, "--max-wait", "30")  # without Retry-After 60 s are meant
        assert first.code == 4
        assert first.seconds < 30
        report = run_report(data)
        require_closed(report)
        assert report["saved"] + report["failed"] == 6
        assert report["failed"] > 0
        assert wayback(server, data).code == 0
    assert len(records_of(folder_in(data))) == 6


def test_a_refused_client_gives_up(wayback: WaybackCommand, tmp_path: Path) -> None:
    with archiving([capture(item, "20160101080000") for item in generate(40)]) as server:
        server.fault("/web/", status(403, {}, b"Forbidden"), times=1000)
        assert wayback(server, tmp_path / "data").code == 4
        assert len(server.asked("/web/")) < 12


def test_server_errors_are_tried_again_and_then_failed(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        server.fault(f"/{ONE.number},", status(500), status(504))
        server.fault(f"/{TWO.number},", truncated())
        server.fault(f"/{THREE.number},", status(500), times=3)
        first = wayback(server, data)
        assert (first.code, first.summary["reasons"]) == (3, {"http_500": 1})
        assert len(records_of(folder_in(data))) == 5
        assert wayback(server, data).code == 0
    assert len(records_of(folder_in(data))) == 6


def test_what_is_larger_than_told_is_left_and_asked_for_once(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    large = status(200, {"Memento-Datetime": "Sat, 17 Oct 2015 08:00:00 GMT"}, b"x" * 100_000)
    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        server.compress = False
        server.fault(f"/{ONE.number},", large, times=10)
        result = wayback(server, data, "--set", "DOWNLOAD_MAXSIZE=50000")
        assert (result.code, result.summary["reasons"]) == (0, {"too_large": 1})
        assert len(server.asked(f"/{ONE.number},")) == 1
    assert len(records_of(folder_in(data))) == 5


def test_a_clock_that_is_set_back_meanwhile_prolongs_no_pause(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    moment = tmp_path / "set back"

    def set_back(_: Any) -> bool:
        moment.touch()
        return False

    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        server.fault("/web/", status(500), set_back)
        options = ("--set", "KRONIKA_BACKOFF=2", "--set", "KRONIKA_WAYBACK_CONNECTIONS=1")
        result = wayback(server, tmp_path / "data", *options, set_back_when=str(moment))
    assert (result.code, result.summary["records"]) == (0, 6), result.err
    assert 0 < result.summary["seconds"] < 60


def test_a_dead_archive_ends_the_run(wayback: WaybackCommand, tmp_path: Path) -> None:
    with archiving([capture(item, "20160101080000") for item in generate(60)]) as server:
        server.fault("/web/", status(500), times=1000)
        result = wayback(server, tmp_path / "data")
        assert len(server.asked("/web/")) < 20
    assert result.code == 3
    assert result.summary["failed"] == 60


def test_the_limits_hold(wayback: WaybackCommand, tmp_path: Path) -> None:
    """At 240 mementos a minute no two seconds see more than 30 at once and 3.5 a second."""
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in generate(38)]) as server:
        limit = ("--set", "KRONIKA_WAYBACK_MEMENTOS_PER_MINUTE=240")
        result = wayback(server, data, *limit, "--set", "KRONIKA_WAYBACK_QUERIES_PER_MINUTE=6000")
    assert result.code == 0
    assert result.seconds > 2
    assert requests_per_window(server, "/web/", 2) <= 30 + 2 * 3.5 + 1


@pytest.mark.parametrize("room", [3_000, 12_000])
def test_a_full_disk_is_how_the_run_ended(room: int, wayback: WaybackCommand, tmp_path: Path) -> None:
    """The ledger says so, with what is committed; the next run goes on."""
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in generate(30)]) as server:
        first = wayback(server, data, disk=room)
        assert first.code == 6, first.err
        state = wayback.kronika("status", "--data", data, "--json")
        (told,) = json.loads(state.out)
        assert (state.code, told["exit_code"]) == (6, 6)
        assert "No space left" in told["problem"]
        assert first.summary["records"] == told["records"]
        require_closed(first.summary)
        assert wayback(server, data).code == 0
    assert len(records_of(folder_in(data))) == 30


def test_killed_and_run_again(wayback: WaybackCommand, tmp_path: Path) -> None:
    """However a run is ended, the next one ends with the same records, and fetches at most one capture twice."""
    captures = [capture(item, "20160101080000") for item in generate(12)]
    captures += [capture(edited(item, "Zmiana."), "20170101080000") for item in generate(12)[:6]]

    def contents(data: Path) -> list[dict[str, object]]:
        records = records_of(folder_in(data))
        return [{k: v for k, v in record.items() if k != "capture"} for record in records.values()]

    with archiving(captures) as server:
        whole = wayback(server, tmp_path / "whole", crash_at=0)
        assert whole.code == 0
        assert whole.events is not None
        expected = contents(tmp_path / "whole")
        assert len(expected) == 12
        step = max(1, whole.events // 9)
        for point in range(3, whole.events, step):
            data = tmp_path / f"killed-{point}"
            server.requests.clear()
            killed = wayback(server, data, crash_at=point)
            again = wayback(server, data)
            assert again.code == 0, f"killed at {point} of {whole.events}: {again.err}"
            assert contents(data) == expected, f"killed at {point} of {whole.events}"
            assert verify_folder(folder_in(data)).problems == []
            assert len(server.asked("/web/")) <= len(captures) + 4 * (killed.code is None)  # those under way


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_interrupted_by_a_signal(wayback: WaybackCommand, tmp_path: Path, number: str) -> None:
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in generate(40)]) as server:
        server.fault("/web/", slow(0.3), times=40)
        first = wayback(server, data, signals=[(number, 1.0)])
        assert first.code == 3
        report = run_report(data)
        require_closed(report)
        assert report["reason"].startswith("interrupted")
        assert report["saved"] < 40
        assert report["failed"] > 0
        server.faults.clear()
        assert wayback(server, data).code == 0
    assert len(records_of(folder_in(data))) == 40


def test_locked(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    folder_in(data).create()
    with archiving([]) as server, SiteLock(folder_in(data).lock):
        assert wayback(server, data).code == 5
        assert not server.requests
