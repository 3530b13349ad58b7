"""Servers that fail, refuse, lie and trap: what is lost, what is tried again, and how the run ends."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import signal
import sqlite3
import threading
import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Kronika, Result, folder_of, last_run, records_of, require_closed
from tests.end_to_end.site_server import (
    Always,
    Fault,
    NewsSite,
    SiteServer,
    generate,
    header_flood,
    page,
    redirect,
    reset,
    serving,
    slow,
    status,
    truncated,
)

CHALLENGE = (
    b"<!DOCTYPE html><html><head><title>Just a moment...</title><meta name='robots' content='noindex,nofollow'>"
    b"</head><body><div id='challenge-error-text'>Enable JavaScript and cookies to continue</div>"
    b"<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script></body></html>"
)


def site_of(count: int = 12, platform: str = "intracom") -> NewsSite:
    return NewsSite(platform, generate(count), page_size=5)


def finish(
    kronika: Kronika, server: SiteServer, data: Path, *options: str, **command: Any
) -> tuple[Result, dict[str, Any]]:
    """A run and its report, which must close."""
    result = kronika.crawl(server, data, *options, **command)
    report = last_run(folder_of(server, data))
    require_closed(report)
    assert report["exit_code"] == result.code == result.summary["exit_code"], result.err
    return result, report


PASSING: dict[str, tuple[Fault, ...]] = {
    "500 once": (status(500),),
    "502 twice": (status(502), status(502)),
    "421 and 425": (status(421), status(425)),
    "503 with Retry-After": (status(503, {"Retry-After": "0"}),),
    "429 with Retry-After": (status(429, {"Retry-After": "0"}),),
    "429 without": (status(429),),
    "reset": (reset(), reset()),  # a third would be the last attempt, unless it meets a connection kept alive
    "truncated body": (truncated(), truncated(0.9)),
    "empty body": (page(b""),),
    "no HTTP at all": (
        lambda h: (h.wfile.write(b"SSH-2.0-OpenSSH\r\n"), h.connection.shutdown(2))[1] is None,
    ),
    "timeout": (slow(3),),
}


@pytest.mark.parametrize("name", PASSING)
def test_faults_that_pass_cost_nothing(name: str, kronika: Kronika, tmp_path: Path) -> None:
    """On an article, on the first listing and on a later one, the run ends complete with every record."""
    with serving(site_of()) as server:
        news = server.site.news
        listing = server.site.listing_path
        for path in (server.site.path(news[2]), listing, f"{listing}?page=1"):
            server.fault(path, *PASSING[name])
        result, report = finish(kronika, server, tmp_path / "data", "--set", "DOWNLOAD_TIMEOUT=1")
        assert (result.code, report["records"], report["failed"]) == (0, 12, 0), result.err


def test_a_clock_that_is_set_back_meanwhile_prolongs_no_pause(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        news = server.site.news
        moment = tmp_path / "set back"

        def set_back(_: Any) -> bool:
            moment.touch()
            return False

        server.fault(server.site.path(news[0]), status(500))
        server.fault(server.site.path(news[-1]), set_back)
        options = ("--concurrency", "1", "--set", "KRONIKA_BACKOFF=2")
        command = {"delay": 0.01, "set_back_when": str(moment)}
        result, report = finish(kronika, server, tmp_path / "data", *options, **command)
        assert (result.code, report["records"]) == (0, 12), result.err
        assert 0 < report["seconds"] < 60


LASTING: dict[str, tuple[Fault, int, str]] = {
    "500": (status(500), 3, "http_500"),
    "503 on one page": (status(503, {"Retry-After": "0"}), 3, "http_503"),
    "403": (status(403), 3, "http_403"),
    "reset": (reset(), 3, "connection_lost"),
    "truncated": (truncated(), 3, "truncated"),
    "endless header lines": (header_flood(), 3, "connection_lost"),
    "redirect loop": (redirect("/pl/aktualnosci/kolko"), 3, "redirect_loop"),
    "redirect to nowhere": (redirect("mailto:a@example.org"), 3, "bad_redirect"),
    "challenge on one page": (page(CHALLENGE), 4, "challenge"),
}


@pytest.mark.parametrize("name", LASTING)
def test_faults_that_stay_cost_that_page_alone(name: str, kronika: Kronika, tmp_path: Path) -> None:
    fault, code, reason = LASTING[name]
    with serving(site_of()) as server:
        path = server.site.path(server.site.news[2])
        server.fault(path, Always(fault))
        server.fault("/pl/aktualnosci/kolko", Always(redirect(path)))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["failed_reasons"], report["records"]) == (code, {reason: 1}, 11)
        server.faults.clear()
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 12)


SKIPPED: dict[str, tuple[Fault, str]] = {
    "redirect to another host": (redirect("http://localhost:1/elsewhere", 301), "redirect_offsite"),
    "redirect to a private address": (
        redirect("http://169.254.169.254/latest/meta-data"),
        "redirect_offsite",
    ),
    "redirect to another port": (redirect("//127.0.0.1:9/x"), "redirect_offsite"),
    "a PDF": (page(b"%PDF-1.4 ...", "text/html"), "binary"),
    "more than 20 MB": (page(b"x" * (21 << 20)), "too_large"),
    "a decompression bomb": (
        page(gzip.compress(b"<p>" + b" " * (60 << 20)), **{"Content-Encoding": "gzip"}),
        "too_large",
    ),
}


@pytest.mark.parametrize("name", SKIPPED)
def test_what_is_never_entered(name: str, kronika: Kronika, tmp_path: Path) -> None:
    fault, reason = SKIPPED[name]
    with serving(site_of()) as server:
        server.fault(server.site.path(server.site.news[2]), Always(fault))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["skipped_reasons"], report["records"]) == (0, {reason: 1}, 11), result.err
        assert result.max_rss_mb < 400


def test_memory_stays_bounded_on_huge_pages(kronika: Kronika, tmp_path: Path) -> None:
    body = (
        b"<html><body><div id=content><div class=head><h2>Wielka</h2></div><article class=txt>"
        + b"<p>tekst</p>" * 800_000
    )
    with serving(site_of(8)) as server:
        for item in server.site.news:
            server.fault(server.site.path(item), Always(page(body)))
        result = kronika.crawl(server, tmp_path / "data", "--concurrency", "8")
        assert result.summary["reasons"] == {"too_large": 8}
        assert result.max_rss_mb < 400


def test_pages_that_are_hard_to_read(kronika: Kronika, tmp_path: Path) -> None:
    """5,000 nested elements, control characters, a wrong charset: read or skipped, never an end of the
    run."""
    with serving(site_of()) as server:
        paths = [server.site.path(item) for item in server.site.news]
        server.fault(paths[0], Always(page(b"<div>" * 5000 + b"x" + b"</div>" * 5000)))
        server.fault(paths[1], Always(page(bytes(range(1, 256)) * 200)))
        server.fault(paths[2], Always(page("<h2>Zażółć</h2>".encode("cp1250"), "text/html; charset=utf-16")))
        server.fault(paths[3], Always(page(b"<html><head>" + b"<meta name=a content=b>" * 20000)))
        result, report = finish(kronika, server, tmp_path / "data")
        assert report["records"] >= 8
        assert "internal_error" not in report["failed_reasons"], result.err
        assert result.code == 0


def test_endless_pages_end_at_the_cap(kronika: Kronika, tmp_path: Path) -> None:
    """A list whose every page names new articles and another page."""
    with serving(site_of(5)) as server:

        def trap(handler: Any) -> bool:
            number = int(handler.path.partition("=")[2] or 0)
            cards = "".join(
                f'<li class="news"><a href="/pl/aktualnosci/{number * 100 + i},a.html"><strong>A {number} {i}</strong>'
                '<span class="data">Data publikacji: 01.02.2015</span></a></li>'
                for i in range(1, 9)
            )
            body = (
                "<html><head><script src='/script/mootools/a.js'></script></head><body><div id=content>"
                f"<section class=panel><div class=okno><ul>{cards}</ul></div></section><div id=meni_strony><ul><li>"
                f"<a href='{server.site.listing_path}?page={number + 1}'>następna</a></li></ul></div></div></body></html>"
            )
            handler.answer(200, {"Content-Type": "text/html; charset=utf-8"}, body.encode())
            return True

        for _ in range(60):
            server.fault(server.site.listing_path, trap)
        result, _ = finish(kronika, server, tmp_path / "data", "--set", "KRONIKA_MAX_URLS=40")
        assert len(server.requests) <= 41
        assert result.code in (3, 7)


def test_a_list_that_repeats_itself_ends(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(20)) as server:
        whole = server.site.page(f"{server.site.listing_path}?page=1", server.base)
        assert whole
        repeated = whole[2].replace(b"page=2", b"page=99")
        for number in (1, 2, 99):
            server.fault(f"{server.site.listing_path}?page={number}", Always(page(repeated)))
        result, _ = finish(kronika, server, tmp_path / "data")
        assert result.code == 0
        assert len([path for path in server.paths() if "page=" in path]) <= 3


def require_pace(server: SiteServer, seconds: float) -> None:
    """That requests have kept their distance. Any of them may reach a busy server late, which makes the gap behind it
    shorter; all of them together take no less time for that, and one that had not waited would be missed in the sum."""
    times = [request.at for request in server.requests]
    assert times[-1] - times[0] > (len(times) - 1.75) * seconds


def test_robots_txt_is_obeyed(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(6)) as server:
        forbidden = server.site.path(server.site.news[0])
        server.robots = f"User-agent: Kronika\nDisallow: {forbidden}\nCrawl-delay: 0.4\n"
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["skipped_reasons"], report["records"]) == (0, {"robots": 1}, 5)
        assert forbidden not in server.paths()
        del server.requests[0]  # robots.txt itself: what it says holds from then on
        require_pace(server, 0.4)  # Crawl-delay is larger than --delay 0 and wins


@pytest.mark.parametrize(
    ("goal", "is_read"),
    [
        ("/reguly.txt", True),
        ("http://127.0.0.2:9/robots.txt", False),
        ("/robots.txt", False),
        ("http://[", False),
    ],
    ids=["within the site", "off the site", "in a circle", "nowhere"],
)
def test_robots_txt_is_read_where_it_is_led_to_within_the_site(
    goal: str, kronika: Kronika, tmp_path: Path, *, is_read: bool
) -> None:
    """RFC 9309, 2.3.1.2: at least five redirects are followed; one that leads to no file forbids nothing."""
    with serving(site_of(6)) as server:
        forbidden = server.site.path(server.site.news[0])
        server.fault("/robots.txt", Always(redirect(goal)))
        rules = f"User-agent: *\nDisallow: {forbidden}\n"
        server.site.files["/reguly.txt"] = "text/plain", rules.encode()
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 5 if is_read else 6)
        assert report["skipped_reasons"] == ({"robots": 1} if is_read else {})
        assert (forbidden in server.paths()) is not is_read


def test_a_delay_longer_than_the_run_may_wait_ends_it(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(6)) as server:
        server.robots = "User-agent: *\nCrawl-delay: 86400\n"
        result, report = finish(kronika, server, tmp_path / "data", "--max-wait", "600")
        assert (result.code, report["failed_reasons"]) == (4, {"pending": 1})
        assert "seconds between two pages, more than --max-wait" in result.err
        assert server.paths() == ["/robots.txt"]
        server.robots = None
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 6)


def test_delay_holds_between_all_requests(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        finish(kronika, server, tmp_path / "data", delay=0.4)
        require_pace(server, 0.4)


def test_as_many_requests_are_under_way_as_are_asked_for(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("intracom", generate(30), page_size=30)) as server:
        change, under_way = threading.Condition(), set()

        def wait_for_the_others(handler: Any) -> bool:
            with change:
                under_way.add(handler.path)
                change.notify_all()
                change.wait_for(lambda: len(under_way) >= 20, 30)
            return False

        for item in server.site.news:
            server.fault(server.site.path(item), wait_for_the_others)
        started = time.monotonic()
        _, report = finish(kronika, server, tmp_path / "data", "--concurrency", "20")
        assert report["records"] == 30
        assert time.monotonic() - started < 30, "nobody has waited for the twentieth in vain"


def test_robots_txt_that_fails_closes_the_site(kronika: Kronika, tmp_path: Path) -> None:
    """RFC 9309: a server error is a full disallow for now."""
    with serving(site_of()) as server:
        server.fault("/robots.txt", Always(status(500)))
        result = kronika.crawl(server, tmp_path / "data", "--set", "KRONIKA_RETRIES=2")
        assert result.code == 3
        assert server.paths() == ["/robots.txt"] * 2


@pytest.mark.parametrize("code", [404, 410, 401])
def test_a_page_in_place_of_robots_txt_forbids_nothing(code: int, kronika: Kronika, tmp_path: Path) -> None:
    """RFC 9309, 2.3.1.3: whatever an answer from 400 to 499 says."""
    with serving(site_of(5)) as server:
        server.fault("/robots.txt", Always(status(code, body=b"User-agent: *\nDisallow: /\n")))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 5)


def test_retry_after_on_robots_txt_holds_the_host_too(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        server.fault("/robots.txt", status(503, {"Retry-After": "1"}), status(429, {"Retry-After": "1"}))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 5)
        times = [request.at for request in server.requests[:3]]
        assert server.paths()[:3] == ["/robots.txt"] * 3
        assert min(later - earlier for earlier, later in pairwise(times)) > 0.98


def test_a_host_that_refuses_robots_txt_is_blocked(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        server.fault("/robots.txt", Always(status(429)))
        result = kronika.crawl(server, tmp_path / "data", "--max-wait", "0.3")
        assert result.code == 4
        assert len(server.requests) < 10


def test_retry_after_holds_the_host(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        path = server.site.path(server.site.news[3])
        server.fault(path, status(503, {"Retry-After": "2"}))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["records"]) == (0, 12)
        refused, again = (request.at for request in server.requests if request.path == path)
        assert again - refused >= 1.99
        # what was under way when the answer came is let through: a few of those ten that are still to come
        assert sum(refused < request.at < refused + 1.99 for request in server.requests) < 5


@pytest.mark.parametrize(
    "fault", [status(429), status(503, {"Retry-After": "3600"}), page(CHALLENGE), status(403, {}, CHALLENGE)]
)
def test_a_host_that_keeps_refusing_ends_the_run_with_everything_kept(
    fault: Fault, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(site_of()) as server:
        data = tmp_path / "data"
        server.fault(
            server.site.path(server.site.news[4]), lambda h: (server.fault("*", Always(fault)), fault(h))[1]
        )
        result = kronika.crawl(server, data, "--max-wait", "0.5")
        assert result.code == 4, result.err
        report = last_run(folder_of(server, data))
        require_closed(report)
        assert 0 < report["records"] < 12
        assert all("moment" not in (r["title"] or "") for r in records_of(folder_of(server, data)).values())
        server.faults.clear()
        _, report = finish(kronika, server, data)
        assert (report["exit_code"], report["records"]) == (0, 12)


def test_a_host_that_forbids_every_page_is_blocked(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        for item in server.site.news:
            server.fault(server.site.path(item), Always(status(403)))
        result, report = finish(kronika, server, tmp_path / "data")
        assert (result.code, report["failed_reasons"]) == (4, {"http_403": 12})


def test_zero_is_an_error(kronika: Kronika, tmp_path: Path) -> None:
    empty = page(
        b"<html><head><script src='/script/mootools/a.js'></script></head><body><div id=content></div></body></html>"
    )
    with serving(site_of()) as server:
        data = tmp_path / "data"
        server.fault(server.site.listing_path, Always(empty))
        first = kronika.crawl(server, data)
        assert first.code == 7, "a first crawl that finds nothing"
        server.faults.clear()
        assert kronika.crawl(server, data).code == 0
        server.site.news, kept = [], server.site.news
        later = kronika.crawl(server, data)
        assert later.code == 7, "a listing that used to have some"
        assert later.summary["records"] == 12, "the records stay"
        server.site.news = kept
        assert kronika.crawl(server, data).code == 0


def test_a_list_that_breaks_off_is_an_alarm(kronika: Kronika, tmp_path: Path) -> None:
    """Its second page shows the first again: nothing else tells that thirty articles are out of sight."""
    with serving(NewsSite("intracom", generate(40), page_size=10)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        first = server.site.page(server.site.listing_path, server.base)
        assert first
        server.fault(f"{server.site.listing_path}?page=1", Always(page(first[2])))
        result = kronika.crawl(server, data, "--full")
        assert result.code == 7
        assert "name 10 articles, 40" in last_run(folder_of(server, data))["reason"]


def test_sharply_fewer_items_are_an_alarm(kronika: Kronika, tmp_path: Path) -> None:
    site = NewsSite("govpl", generate(30))
    with serving(site) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        site.news = site.news[:4]
        result = kronika.crawl(server, data)
        assert result.code == 7
        assert "usually 15" in result.err or "usually 15" in last_run(folder_of(server, data))["reason"]


def test_a_second_run_is_locked_out(kronika: Kronika, tmp_path: Path) -> None:
    import fcntl

    with serving(site_of()) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        lock = folder_of(server, data).lock
        lock.write_text('{"pid": 999999, "host": "gone", "since": "2020-01-01"}')
        assert kronika.crawl(server, data).code == 0, "a lock that nobody holds is stale"
        with open(lock, "r+") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            result = kronika.crawl(server, data)
            assert result.code == 5
            assert "in use" in result.err
            registry = server.write_registry(tmp_path)
            for quiet in ((), ("--quiet",)):
                plain = kronika("crawl", server.site_id, "--sites", registry, "--data", data, *quiet)
                assert plain.code == 5
                assert len(plain.err.splitlines()) == 1, "no counts of a run that never began"
                assert "in use by" in plain.err
        assert kronika.crawl(server, data).code == 0


def signalled(server: SiteServer, data: Path, *names: str, pause: float = 0.3) -> Fault:
    """The crawler, whose lock names its process, gets these signals; the answer comes after that."""

    def fault(_: Any) -> bool:
        holder = json.loads(folder_of(server, data).lock.read_text())
        for name in names:
            os.kill(holder["pid"], getattr(signal, name))
            time.sleep(pause)
        return False

    return fault


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_the_run_in_order(name: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(40)) as server:
        data = tmp_path / "data"
        server.fault(server.site.path(server.site.news[12]), signalled(server, data, name))
        result = kronika.crawl(server, data)
        assert result.code == 3, result.err
        folder = folder_of(server, data)
        report = last_run(folder)
        require_closed(report)
        assert report["reason"].startswith("interrupted")
        assert server.site.news[12].title in {r["title"] for r in records_of(folder).values()}, (
            "it was in flight"
        )
        assert 0 < len(records_of(folder)) == report["records"] < 40
        assert not list(folder.warc.glob("*.open"))
        assert kronika("verify", server.site_id, "--data", data).code == 0
        asked = set(server.paths())
        server.requests.clear()
        assert kronika.crawl(server, data).code == 0
        assert len(records_of(folder)) == 40
        again = [path for path in server.paths() if "," in path and path in asked]
        assert again == [], "what was saved is not asked for again"


def test_a_signal_while_waiting_for_a_host(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        data = tmp_path / "data"
        path = server.site.path(server.site.news[4])
        later = threading.Timer(0.7, lambda: signalled(server, data, "SIGTERM")(None))

        def fault(handler: Any) -> bool:
            later.start()
            return status(503, {"Retry-After": "60"})(handler)

        server.fault(path, fault)
        result = kronika.crawl(server, data)
        later.join()
        assert result.code == 3, result.err
        assert result.seconds < 20
        _, report = finish(kronika, server, data)
        assert (report["exit_code"], report["records"]) == (0, 12)


def test_two_signals_end_the_run_at_once(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        data = tmp_path / "data"
        late = signalled(server, data, "SIGTERM", "SIGTERM", pause=0.5)
        server.fault(server.site.path(server.site.news[4]), lambda h: late(h) or slow(20)(h))
        result = kronika.crawl(server, data)
        assert result.code == 3, result.err
        assert result.seconds < 15
        _, report = finish(kronika, server, data)
        assert (report["exit_code"], report["records"]) == (0, 12)


@pytest.mark.parametrize("room", [3_000, 20_000, 60_000])
def test_a_full_disk_loses_nothing(room: int, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(30)) as server:
        data = tmp_path / "data"
        result = kronika.crawl(server, data, "--set", "KRONIKA_COMMIT_SECONDS=0.02", disk=room)
        assert result.code == 6, result.err
        assert "No space left" in result.err
        assert "Traceback" not in result.err
        state = kronika("status", "--data", data, "--json")
        (told,) = json.loads(state.out)
        assert (state.code, told["exit_code"]) == (6, 6)
        assert "No space left" in told["problem"]
        assert result.summary["records"] == told["records"], "what is committed is counted"
        assert result.summary["new"] == told["records"]
        require_closed(result.summary)
        _, report = finish(kronika, server, data)
        assert (report["exit_code"], report["records"]) == (0, 30)
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_a_run_that_could_not_note_its_end(kronika: Kronika, tmp_path: Path) -> None:
    """Of a full disk and a kill the ledger knows the same: a run without an end."""
    with serving(site_of(5)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        with closing(folder_of(server, data).open_ledger(writable=True)) as ledger:
            ledger.execute("UPDATE runs SET ended_at = NULL, exit_code = NULL, reason = NULL")
            ledger.commit()
        state = kronika("status", "--data", data, "--json")
        assert state.code == 3
        assert "killed, or no room on the disk" in json.loads(state.out)[0]["problem"]
        assert " UTC" in kronika("status", "--data", data).out


@pytest.mark.parametrize("name", ["status", "verify", "history", "crawl", "redact"])
def test_a_folder_that_cannot_be_written(name: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        site, record = server.site_id, next(iter(records_of(folder_of(server, data))))
        registry = server.write_registry(tmp_path)
        arguments = {
            "history": (site, record),
            "crawl": (site, "--sites", registry),
            "redact": (site, record, "--reason", "r", "--yes"),
        }.get(name, ())
        result = kronika(name, *arguments, "--data", data, read_only=True)
        if name in ("crawl", "redact"):
            assert (result.code, result.out) == (6, "")
            assert (
                result.err
                == f"kronika: {folder_of(server, data).lock}: cannot be written: Read-only file system\n"
            )
        else:
            assert (result.code, result.err) == (0, "")


def test_verify_names_the_damage(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        data = tmp_path / "data"
        finish(kronika, server, data)
        folder = folder_of(server, data)
        record = next(iter(records_of(folder).values()))["capture"]
        path = folder.warc / record["warc_file"]
        with open(path, "r+b") as file:
            file.seek(record["warc_offset"] + 200)
            byte = file.read(1)[0]
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte ^ 0x10]))
        result = kronika("verify", server.site_id, "--data", data)
        assert result.code == 6
        assert f"{path.name}: offset {record['warc_offset']}" in result.err
        assert len(result.err.strip().splitlines()) == 1, "damage costs only what it touches"
        folder.records.write_text(folder.records.read_text().replace("2015", "2016", 1))
        result = kronika("verify", server.site_id, "--data", data)
        assert "records.jsonl: line 1" in result.err


def test_reports_for_machines(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        data = tmp_path / "data"
        server.fault(server.site.path(server.site.news[0]), Always(status(500)))
        metrics = tmp_path / "kronika.prom"
        result = kronika.crawl(server, data, "--quiet", "--metrics", str(metrics))
        assert result.code == 3
        text = metrics.read_text()
        assert f'kronika_last_run_failed{{site="{server.site_id}"}} 1\n' in text
        assert f'kronika_last_run_exit_code{{site="{server.site_id}"}} 3\n' in text
        folder = folder_of(server, data)
        run = last_run(folder)
        lines = [json.loads(line) for line in (folder.runs / run["run"] / "log").read_text().splitlines()]
        assert all({"time", "level", "message"} <= line.keys() for line in lines)
        (told,) = [line["message"] for line in lines if "http_500" in line["message"]]
        failed = told.partition(": failed (http_500)")[0]
        assert failed.endswith(server.site.path(server.site.news[0]))
        assert (folder.path / "site.toml").exists()
        state = kronika("status", "--data", data, "--json")
        assert state.code == 3
        assert json.loads(state.out)[0]["failed"] == {"http_500": 1}
        assert json.loads(state.out)[0]["failed_pages"] == [{"url": failed, "reason": "http_500"}]
        shown = kronika("status", server.site_id, "--data", data)
        assert (shown.code, "1 x http_500 (addresses with --json)" in shown.out) == (3, True)


def test_quiet_says_nothing_when_all_is_well(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        registry = server.write_registry(tmp_path)
        arguments = (
            "crawl",
            server.site_id,
            "--sites",
            registry,
            "--data",
            tmp_path / "d",
            "--delay",
            "0",
            "--quiet",
        )
        result = kronika(*arguments)
        assert (result.code, result.out, result.err) == (0, "", "")
        server.fault(server.site.path(server.site.news[2]), Always(status(500)))
        result = kronika(*arguments, "--full", "--set", "KRONIKA_BACKOFF=0.02")
        reason, log = result.err.splitlines()
        assert (result.code, result.out) == (3, "")
        assert reason == f"kronika: {server.site_id}: 1 page failed and will be tried again"
        assert "http_500" in last_run(folder_of(server, tmp_path / "d"))["failed_reasons"]
        assert Path(log.removeprefix("kronika: log: ")).is_file()


def test_wrong_calls(kronika: Kronika, tmp_path: Path) -> None:
    for arguments in (
        ("crawl", "no-such-site"),
        ("crawl", "pl-mswia-archive", "--since", "yesterday"),
        ("crawl", "pl-mswia-archive", "--sites", tmp_path / "missing.toml"),
        ("status", "no-such-site", "--data", tmp_path),
        ("verify", "no-such-site", "--data", tmp_path),
        ("history", "no-such-site", "1", "--data", tmp_path),
        ("crawl", "pl-mswia-archive", "--set", "nonsense"),
        ("crawl", "pl-mswia-archive", "--set", "KRONIKA_RETRIES=many", "--data", tmp_path / "data"),
        ("crawl", "pl-mswia-archive", "--set", "KRONIKA_RETRYS=5", "--data", tmp_path / "data"),
        ("wayback", "pl-mswia-archive", "--set", "KRONIKA_RETRYS=5", "--data", tmp_path / "data"),
        ("crawl", "pl-mswia-archive", "--since", "2015-13-01", "--data", tmp_path / "data"),
        ("wayback", "pl-mswia-archive", "--metrics", tmp_path / "no" / "x.prom", "--data", tmp_path / "data"),
        ("wayback", "pl-mswia-archive", "--metrics", tmp_path, "--data", tmp_path / "data"),
        ("crawl", "pl-mswia-archive", "--metrics", tmp_path, "--data", tmp_path / "data"),
        ("crawl", "pl-mswia-archive", "--media", "everything", "--data", tmp_path / "data"),
        ("crawl", "pl-mswia-archive", "--metrics", tmp_path / "no" / "x.prom", "--data", tmp_path / "data"),
    ):
        result = kronika(*arguments)
        assert result.code == 2, arguments
        assert "Traceback" not in result.err
        assert "found 0" not in result.err, "nothing was begun"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("name", ["crawl", "wayback"])
def test_what_is_wrong_is_named(name: str, kronika: Kronika, tmp_path: Path) -> None:
    def say(*arguments: str) -> str:
        result = kronika(name, *arguments, "--data", tmp_path)
        assert result.code == 2
        return result.err

    known = "pl-mswia-archive"
    near = "no such setting: KRONIKA_RETRYS; did you mean KRONIKA_RETRIES?"
    assert near in say(known, "--set", "KRONIKA_RETRYS=5")
    assert "KRONIKA_RETRIES=abc is no whole number" in say(known, "--set", "KRONIKA_RETRIES=abc")
    assert "CONCURRENT_REQUESTS=many is no whole number" in say(known, "--set", "CONCURRENT_REQUESTS=many")
    if name == "crawl":  # the pace of a web archive is its own
        assert "DOWNLOAD_DELAY=inf has no end" in say(known, "--delay", "1e999")
    assert "DOWNLOAD_TIMEOUT=abc is no number" in say(known, "--set", "DOWNLOAD_TIMEOUT=abc")
    entry = tmp_path / "xx-own" / "site.toml"
    assert "--sites" not in say("xx-own")
    entry.parent.mkdir()
    entry.touch()
    assert f"--sites {entry}" in say("xx-own")


def test_a_warc_file_is_no_site_to_verify(kronika: Kronika, tmp_path: Path) -> None:
    result = kronika("verify", tmp_path / "old.warc.gz", "--data", tmp_path)
    assert (result.code, result.out) == (2, "")
    assert "neither a site nor a WACZ file; `kronika extract` reads WARC files" in result.err


@pytest.mark.parametrize("command", ["status", "verify"])
def test_a_folder_without_sites_is_not_in_order(command: str, kronika: Kronika, tmp_path: Path) -> None:
    """Another one was meant: a monitor must not take it for an archive without problems."""
    (tmp_path / "records.csv").touch()
    hint = "named with --data (or KRONIKA_DATA)"
    for data, said in (
        (tmp_path, f"{tmp_path}: nothing archived there; another folder is {hint}"),
        (
            tmp_path / "missing",
            f"no data folder {tmp_path / 'missing'}: name it with --data (or KRONIKA_DATA)",
        ),
        (
            tmp_path / "records.csv",
            f"no data folder {tmp_path / 'records.csv'}: name it with --data (or KRONIKA_DATA)",
        ),
    ):
        result = kronika(command, "--data", data)
        assert (result.code, result.out, result.err) == (2, "", f"kronika: {said}\n")


def test_a_shard_without_sites_counts_nothing(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(1)) as server:
        registry = server.write_registry(tmp_path)
        ends = [
            kronika(
                "crawl", server.site_id, "--shard", f"{n}/3", "--sites", registry, "--data", tmp_path / "d"
            )
            for n in (1, 2, 3)
        ]
    empty = [end.err for end in ends if "found" not in end.err]
    assert len(empty) == 2
    assert all(re.fullmatch(r"kronika: shard \d/3 holds none of the sites\n", text) for text in empty)


def damage_table(path: Path, table: str) -> None:
    """Overwrite the pages of a table of a ledger; others, and the list of tables, stay."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (number,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with open(path, "r+b") as file:
        file.seek((number - 1) * size)
        file.write(b"\x55" * size)


def test_a_damaged_ledger_costs_its_site_alone(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        data = tmp_path / "data"
        finish(kronika, server, data)
    folder = folder_of(server, data)
    record = next(iter(records_of(folder)))
    for name, table in (("xx-inner", "records"), ("xx-outer", None)):
        shutil.copytree(folder.path, data / name)
        if table:
            damage_table(data / name / "ledger.db", table)
        else:
            (data / name / "ledger.db").write_bytes(b"no ledger")
    state = kronika("status", "--data", data, "--json")
    told = {site["site"]: site for site in json.loads(state.out)}
    assert (state.code, state.err, len(told)) == (6, "", 3)
    assert (told[server.site_id]["exit_code"], told[server.site_id]["records"]) == (0, 5)
    for name, why in (("xx-inner", "malformed"), ("xx-outer", "not a database")):
        assert told[name]["exit_code"] == 6
        assert f"{name}/ledger.db: " in told[name]["problem"]
        assert why in told[name]["problem"]
        for command in (("history", name, record), ("redact", name, record, "--reason", "r", "--yes")):
            result = kronika(*command, "--data", data)
            assert (result.code, len(result.err.splitlines())) == (6, 1), result.err
            assert why in result.err


def test_verify_goes_on_behind_a_record_that_is_none(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(5)) as server:
        data = tmp_path / "data"
        finish(kronika, server, data)
    with closing(folder_of(server, data).open_ledger(writable=True)) as ledger:
        lines = [bytes(line) for (line,) in ledger.execute("SELECT line FROM records ORDER BY date, id")]
        broken = (lines[0][:-9], lines[1].replace(b'"title":"', b'"title":"\xff'))
        for line, old in zip(broken, lines[:2], strict=True):
            ledger.execute("UPDATE records SET line = ? WHERE line = ?", (line, old))
        ledger.commit()
    result = kronika("verify", server.site_id, "--data", data)
    assert (result.code, "Traceback" in result.err) == (6, False), result.err
    assert [f"record {n}: breaks the schema" in result.err for n in (1, 2, 3)] == [True, True, False]
    assert ", 5 records, " in result.out


@pytest.mark.parametrize("days", ["1e300", "inf"])
def test_status_with_any_age(days: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(3)) as server:
        data = tmp_path / "data"
        finish(kronika, server, data)
        assert kronika("status", "--data", data, "--max-age", days).code == 0
        assert kronika("status", "--data", data, "--max-age", "0").code == 3


@pytest.mark.parametrize(
    "setting",
    [
        "CONCURRENT_REQUESTS_PER_DOMAIN=0",
        "CONCURRENT_REQUESTS_PER_DOMAIN=-1",
        "KRONIKA_RETRIES=-1",
        "KRONIKA_MAX_WAIT=nan",
        "DOWNLOAD_DELAY=-0.5",
    ],
)
def test_a_number_with_which_no_crawl_can_be_is_refused(
    setting: str, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(site_of(3)) as server:
        registry = server.write_registry(tmp_path)
        arguments = ("crawl", server.site_id, "--sites", registry, "--data", tmp_path / "data")
        result = kronika(*arguments, "--set", setting)
        assert (result.code, len(result.err.splitlines())) == (2, 1), result.err
        assert setting.partition("=")[0] in result.err
        assert not server.requests
