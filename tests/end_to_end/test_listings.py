"""Listings that overlap, break off, move, dry up or lie: nothing behind them is lost, and no run calls that
complete."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.end_to_end.conftest import (
    Kronika,
    Result,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import (
    Always,
    Fault,
    SiteServer,
    page,
    redirect,
    rss,
    serving,
    status,
)

NEWS = "/pl/aktualnosci"
NOTICES = "/pl/komunikaty"
HEAD = '<html lang="pl"><head><meta charset="utf-8"><script src="/script/mootools/core.js"></script>'
MAINTENANCE = b"<html><body><h1>Przerwa techniczna</h1><p>Zapraszamy pozniej.</p></body></html>"


def card(number: int, href: str | None = None, day: str = "") -> str:
    href = href or f"{NEWS}/{number},Artykul-{number}.html"
    day = f'<span class="data">Data publikacji: {day}</span>' if day else ""
    return f'<li class="news"><a href="{href}"><strong>Artykuł {number}</strong>{day}</a></li>'


def listing_page(cards: Sequence[str], following: str | None = None, head: str = "") -> bytes:
    pager = (
        f'<div id="meni_strony"><ul><li><a href="{following}">następna</a></li></ul></div>'
        if following
        else ""
    )
    return (
        f'{HEAD}{head}</head><body><div id="content"><section class="panel"><div class="naglowek"><h2>Lista</h2>'
        f'</div><div class="okno"><ul>{"".join(cards)}</ul></div></section>{pager}</div></body></html>'
    ).encode()


def article_page(number: int) -> bytes:
    return (
        f"{HEAD}</head><body><div id=content><div class=head><h2>Artykuł {number}</h2></div><article class=txt>"
        f"<p>Treść artykułu {number}, na tyle długa, że wygląda jak artykuł.</p></article></div></body></html>"
    ).encode()


class Lists:
    """A site whose listings show just these numbers on their pages, without a pager unless it is asked for."""

    platform = "intracom"
    listing_path = NEWS

    def __init__(self, pages: dict[str, list[list[int]]], *, has_pager: bool = False) -> None:
        self.pages = pages
        self.has_pager = has_pager
        self.render: Callable[[int], str] = card

    def page(self, target: str, base: str) -> tuple[int, dict[str, str], bytes] | None:
        parts = urlsplit(target)
        if parts.path in self.pages:
            number = int(parse_qs(parts.query).get("page", ["0"])[0])
            pages = self.pages[parts.path]
            shown = pages[number] if number < len(pages) else []
            is_named = self.has_pager and number + 1 < len(pages)
            following = f"{parts.path}?page={number + 1}" if is_named else None
            return 200, {}, listing_page([self.render(n) for n in shown], following)
        found = re.search(r"/(\d+),", parts.path)
        return (200, {}, article_page(int(found[1]))) if found else None


def pages_of(numbers: Sequence[int], size: int = 10) -> list[list[int]]:
    return [list(numbers[start : start + size]) for start in range(0, len(numbers), size)]


def crawl(
    kronika: Kronika, server: SiteServer, data: Path, *options: str, **entry: str
) -> tuple[Result, dict[str, Any]]:
    """A run and its report, which must close."""
    registry = server.write_registry(data.parent, **entry)
    result = kronika(
        *("crawl", server.site_id, "--sites", registry, "--data", data, "--json", "--delay", "0"),
        *("--set", "KRONIKA_BACKOFF=0.02", *options),
    )
    report = last_run(folder_of(server, data))
    require_closed(report)
    assert report["exit_code"] == result.code, result.err
    return result, report


def numbers(server: SiteServer, data: Path) -> set[int]:
    return {int(record_id.partition(":")[2]) for record_id in records_of(folder_of(server, data))}


def listings_asked(server: SiteServer) -> list[str]:
    return [path for path in server.paths() if "," not in path and path != "/robots.txt"]


def both(server: SiteServer) -> dict[str, str]:
    return {"listings": json.dumps([server.base + NEWS, server.base + NOTICES])}


# ---- what ends a walk


@pytest.mark.parametrize("has_pager", [False, True])
def test_a_listing_goes_on_behind_what_another_one_shows(
    has_pager: bool, kronika: Kronika, tmp_path: Path
) -> None:
    lists = {NEWS: [[1, 2, 3, 4, 5], [6, 7]], NOTICES: [[1, 2, 3], [1, 4], [201, 202], [203]]}
    with serving(Lists(lists, has_pager=has_pager)) as server:
        # the second listing comes when all of the first is known
        server.fault(NOTICES, status(500))
        result, _ = crawl(kronika, server, tmp_path / "data", **both(server))
        assert result.code == 0
        assert numbers(server, tmp_path / "data") == {*range(1, 8), 201, 202, 203}


def test_a_listing_registered_later_is_walked_to_its_end(kronika: Kronika, tmp_path: Path) -> None:
    lists = {NEWS: pages_of(range(100, 60, -1)), NOTICES: [*pages_of(range(100, 70, -1)), [201], [202]]}
    with serving(Lists(lists)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        result, report = crawl(kronika, server, data, **both(server))
        assert (result.code, report["mode"]) == (0, "incremental")
        assert {201, 202} < numbers(server, data)


def test_a_pager_is_followed_over_pages_that_repeat(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: [[1, 2], [1, 2], [3, 4], [5]]}, has_pager=True)) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert (result.code, numbers(server, tmp_path / "data")) == (0, {1, 2, 3, 4, 5})


def test_a_pager_without_end_is_left(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: [[1, 2]] * 500}, has_pager=True)) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert result.code == 0
        assert len(listings_asked(server)) < 6


def test_guessed_pages_end_where_nothing_new_comes(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: [[1, 2], [3, 4]] + [[3, 4]] * 500})) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert (result.code, numbers(server, tmp_path / "data")) == (0, {1, 2, 3, 4})
        assert len(listings_asked(server)) == 3


# ---- walks that are broken off


@pytest.mark.parametrize("has_pager", [False, True])
def test_a_page_that_failed_hides_nothing_when_news_come_in(
    has_pager: bool, kronika: Kronika, tmp_path: Path
) -> None:
    site = Lists({NEWS: pages_of(range(1000, 900, -1))}, has_pager=has_pager)
    with serving(site) as server:
        data = tmp_path / "data"
        server.fault(f"{NEWS}?page=5", Always(status(500)))
        result, _ = crawl(kronika, server, data)
        assert result.code == 3
        server.faults.clear()
        site.pages[NEWS] = pages_of(range(1010, 900, -1))
        result, _ = crawl(kronika, server, data)
        assert (result.code, numbers(server, data)) == (0, set(range(901, 1011)))
        before = len(server.requests)
        result, report = crawl(kronika, server, data)
        assert (result.code, report["mode"]) == (0, "incremental")
        assert len(server.requests) - before < 12, "complete by now: only the top is looked at"


def test_a_page_that_fails_in_a_later_run_hides_nothing(kronika: Kronika, tmp_path: Path) -> None:
    """Twelve pages of news come in, the run breaks off at the tenth, and more come before the next."""
    site = Lists({NEWS: pages_of(range(1000, 950, -1))})
    with serving(site) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        site.pages[NEWS] = pages_of(range(1120, 950, -1))
        server.fault(f"{NEWS}?page=9", Always(status(500)))
        assert crawl(kronika, server, data)[0].code == 3
        server.faults.clear()
        site.pages[NEWS] = pages_of(range(1160, 950, -1))
        result, report = crawl(kronika, server, data)
        assert (result.code, report["mode"]) == (0, "incremental")
        assert numbers(server, data) == set(range(951, 1161))


def test_what_moved_up_while_the_walk_was_broken_off_is_found(kronika: Kronika, tmp_path: Path) -> None:
    """Items above the break are taken down, so that those behind it stand before it now."""
    site = Lists({NEWS: pages_of(range(1000, 900, -1))})
    with serving(site) as server:
        data = tmp_path / "data"
        server.fault(f"{NEWS}?page=5", Always(status(500)))
        crawl(kronika, server, data)
        server.faults.clear()
        site.pages[NEWS] = pages_of([*range(1000, 985, -1), *range(970, 900, -1)])
        crawl(kronika, server, data)
        assert numbers(server, data) == {*range(951, 1001), *range(901, 951)}


def test_runs_of_few_pages_come_to_the_end(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: pages_of(range(1000, 700, -1), 5)})) as server:
        data = tmp_path / "data"
        for _ in range(30):
            result, report = crawl(kronika, server, data, "--max-pages", "20")
            assert result.code == 0
            if report["reason"] == "complete":
                break
            assert report["skipped_reasons"]["max_pages"] > 0
        assert numbers(server, data) == set(range(701, 1001))


@pytest.mark.parametrize("has_pager", [False, True])
def test_an_empty_page_that_a_pager_names_is_a_failure(
    has_pager: bool, kronika: Kronika, tmp_path: Path
) -> None:
    site = Lists({NEWS: pages_of(range(40, 0, -1))}, has_pager=True)
    with serving(site) as server:
        data = tmp_path / "data"
        following = f"{NEWS}?page=2" if has_pager else None
        server.fault(f"{NEWS}?page=1", Always(page(listing_page([], following))))
        result, report = crawl(kronika, server, data)
        assert (result.code, report["failed_reasons"]) == (3, {"empty_listing": 1})
        assert len(numbers(server, data)) == 30, "the pages behind it are looked at all the same"
        server.faults.clear()
        result, _ = crawl(kronika, server, data)
        assert (result.code, len(numbers(server, data))) == (0, 40)


def test_an_empty_page_without_a_pager_does_not_end_a_listing(kronika: Kronika, tmp_path: Path) -> None:
    """One more page tells whether the listing goes on; if it does, the empty one is tried again until it has items."""
    site = Lists({NEWS: pages_of(range(60, 0, -1))})
    with serving(site) as server:
        data = tmp_path / "data"
        server.fault(f"{NEWS}?page=2", Always(page(listing_page([]))))
        result, report = crawl(kronika, server, data)
        assert (result.code, report["failed_reasons"]) == (3, {"empty_listing": 1})
        assert numbers(server, data) == {*range(1, 31), *range(41, 61)}
        server.faults.clear()
        result, _ = crawl(kronika, server, data)
        assert (result.code, numbers(server, data)) == (0, set(range(1, 61)))

        server.fault(f"{NEWS}?page=2", page(listing_page([])))
        before = len(listings_asked(server))
        result, _ = crawl(kronika, server, tmp_path / "other")
        assert (result.code, numbers(server, tmp_path / "other")) == (0, set(range(1, 61))), "empty but once"
        asked = listings_asked(server)[before:]
        assert asked[-2:] == [f"{NEWS}?page=6", f"{NEWS}?page=7"], "behind the end one page is looked at"
        assert len(asked) == 8 + 1


def test_an_empty_page_behind_one_that_was_not_full_is_the_end(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: pages_of(range(25, 0, -1))})) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert (result.code, len(numbers(server, tmp_path / "data"))) == (0, 25)
        assert listings_asked(server)[-1] == f"{NEWS}?page=3"


class WithValidators(Lists):
    """Articles answer 304 to those who know them; the listing dates them."""

    def page(self, target: str, base: str) -> tuple[int, dict[str, str], bytes] | None:
        answer = super().page(target, base)
        if answer is not None and "," in target:
            answer[1]["ETag"] = '"1"'
        return answer


@pytest.mark.parametrize("day", ["", "01.02.2015"])
@pytest.mark.parametrize("option", [(), ("--full",)])
def test_a_listing_that_dates_otherwise_is_heard_though_the_page_is_the_same(
    day: str, option: tuple[str, ...], kronika: Kronika, tmp_path: Path
) -> None:
    """The page is read again, whatever it says of not having changed."""
    site = WithValidators({NEWS: pages_of(range(20, 0, -1))})
    site.render = lambda number: card(number, day=day)
    with serving(site) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        site.render = lambda number: card(number, day="05.02.2015" if number in (19, 7) else day)
        result, report = crawl(kronika, server, data, *option)
        assert (result.code, report["changed"]) == (0, 2)
        records = {
            int(key.partition(":")[2]): one for key, one in records_of(folder_of(server, data)).items()
        }
        dates = {number: record["date"] for number, record in records.items()}
        usual = "2015-02-01" if day else None
        assert dates == {n: "2015-02-05" if n in (19, 7) else usual for n in range(1, 21)}
        assert {n for n, record in records.items() if record["version"] == 2} == {19, 7}
        require_same_from_warc(kronika, server, data, tmp_path)
        result, report = crawl(kronika, server, data, "--full")
        assert (result.code, report["changed"], report["new"]) == (0, 0, 0)
        require_same_from_warc(kronika, server, data, tmp_path)


def test_items_put_in_far_below_are_found_by_the_next_sweep(kronika: Kronika, tmp_path: Path) -> None:
    """Backdated behind the look-back, where an incremental run does not look; an old one on top does not end it."""
    numbered = list(range(1000, 800, -1))
    days = {number: f"{(number - 800) % 28 + 1:02}.{(number - 801) // 28 + 1:02}.2015" for number in numbered}
    days |= {1: days[850], 2: days[998]}
    site = Lists({NEWS: pages_of(numbered)})
    site.render = lambda number: card(number, day=days[number])
    with serving(site) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        far, near = numbered.index(850), numbered.index(998)
        site.pages[NEWS] = pages_of([820, *numbered[:near], 2, *numbered[near:far], 1, *numbered[far:]])
        result, report = crawl(kronika, server, data)
        assert (result.code, report["mode"], report["new"]) == (0, "incremental", 1)
        assert numbers(server, data) == {2, *numbered}
        result, report = crawl(kronika, server, data, "--full")
        assert (result.code, report["new"], numbers(server, data)) == (0, 1, {1, 2, *numbered})


# ---- listings that are listings no more

GONE_WRONG: dict[str, tuple[Fault, int]] = {
    "leads to another host": (redirect("http://www.example.org/"), 7),
    "leads to a login page": (redirect("/login"), 3),
    "is empty": (page(listing_page([])), 7),
    "is an article": (page(article_page(5)), 7),
    "is missing": (status(404), 3),
    "is said to be missing": (page(b"<html><body><h1>Nie znaleziono strony</h1></body></html>"), 7),
    "is huge": (page(b"x" * (21 << 20)), 7),
    "is under maintenance": (page(MAINTENANCE), 3),
}


@pytest.mark.parametrize("name", GONE_WRONG)
@pytest.mark.parametrize("option", [(), ("--full",)])
def test_a_listing_that_gives_nothing_more_is_never_complete(
    option: tuple[str, ...], name: str, kronika: Kronika, tmp_path: Path
) -> None:
    fault, code = GONE_WRONG[name]
    with serving(Lists({NEWS: pages_of(range(30, 0, -1))})) as server:
        data = tmp_path / "data"
        assert crawl(kronika, server, data)[0].code == 0
        server.fault(NEWS, Always(fault))
        result, report = crawl(kronika, server, data, *option)
        assert result.code == code, report
        assert result.summary["reason"] == report["reason"] != "complete"
        assert result.summary["alarms"] == report["alarms"]
        assert len(numbers(server, data)) == 30
        server.faults.clear()
        assert crawl(kronika, server, data)[0].code == 0


def test_a_listing_that_robots_txt_forbids_from_now_on_is_an_alarm(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: [[1, 2, 3]]})) as server:
        data = tmp_path / "data"
        assert crawl(kronika, server, data)[0].code == 0
        server.robots = f"User-agent: *\nDisallow: {NEWS}$\n"
        assert crawl(kronika, server, data)[0].code == 7


def test_a_listing_that_was_moved_is_that_listing(kronika: Kronika, tmp_path: Path) -> None:
    site = Lists({"/pl/nowe-aktualnosci": pages_of(range(30, 0, -1))})
    with serving(site) as server:
        server.fault(NEWS, Always(redirect("/pl/nowe-aktualnosci", 301)))
        result, report = crawl(kronika, server, tmp_path / "data")
        assert (result.code, report["alarms"]) == (0, [])
        assert len(numbers(server, tmp_path / "data")) == 30


def test_a_listing_that_the_registry_has_dropped_is_left(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({NEWS: [[1, 2, 3]]})) as server:
        data = tmp_path / "data"
        assert crawl(kronika, server, data, **both(server))[0].code == 3
        assert crawl(kronika, server, data)[0].code == 0


# ---- what a listing names


def test_text_versions_do_not_stand_for_the_article(kronika: Kronika, tmp_path: Path) -> None:
    """Whether they are named before the article, on the same page or another, or on another host."""
    hrefs = {
        91: "/pl/wai/aktualnosci/1,Artykul-1.html",
        92: f"{NEWS}/2,Artykul-2.html?print=1",
        93: "/pl/wai/aktualnosci/3,Artykul-3.html",
        94: "http://www.example.org/pl/aktualnosci/4,Artykul-4.html",
    }
    site = Lists({NEWS: [[91, 1, 92, 93, 94], [2, 3, 4, 5]]})
    site.render = lambda number: card(number, hrefs.get(number))
    with serving(site) as server:
        data = tmp_path / "data"
        result, report = crawl(kronika, server, data)
        assert (result.code, numbers(server, data)) == (0, {1, 2, 3, 4, 5})
        assert report["skipped_reasons"] == {"ignored_url": 3, "offsite": 1}
        crawl(kronika, server, data, "--full")
        assert numbers(server, data) == {1, 2, 3, 4, 5}


def test_nothing_is_asked_for_twice_when_a_second_listing_says_more(kronika: Kronika, tmp_path: Path) -> None:
    """A home page names articles without a date, the list with one; the next run reads what lacked it."""
    site = Lists({NEWS: [[1, 2, 3]]})
    dated = listing_page([card(number, day="01.02.2015") for number in (1, 2, 3)])
    with serving(site) as server:
        data = tmp_path / "data"
        server.fault(NOTICES, status(500), Always(page(dated)))
        result, _ = crawl(kronika, server, data, **both(server))
        assert result.code == 0
        asked = [path for path in server.paths() if "," in path]
        assert len(asked) == len(set(asked)) == 3
        crawl(kronika, server, data, **both(server))
        records = records_of(folder_of(server, data)).values()
        assert {record["date"] for record in records} == {"2015-02-01"}


# ---- articles that are none for a while

PASSING: dict[str, tuple[bytes, str]] = {
    "maintenance": (MAINTENANCE, "unavailable"),
    "server error": (
        b"<html><title>Internal Server Error</title><h1>Server error</h1></html>",
        "unavailable",
    ),
    "an empty template": (
        f"{HEAD}<title>Urząd</title></head><body><div id=content><div class=head><h2>Urząd</h2></div>"
        "<article class=txt></article></div></body></html>".encode(),
        "no_article_no_content",
    ),
    "a login form": (
        b"<html><head><title>Logowanie</title></head><body><h1>Logowanie</h1><form action='/login'><input name=u>"
        b"<input name=p type=password><button>Zaloguj</button></form></body></html>",
        "no_article_no_content",
    ),
    "a frameset": (
        b"<html><head><title>Portal</title></head><frameset rows='10,*'><frame src=/a><frame src=/b></frameset></html>",
        "no_article_no_content",
    ),
}


@pytest.mark.parametrize("name", PASSING)
def test_an_article_that_is_none_for_a_while_stays_as_it_was(
    name: str, kronika: Kronika, tmp_path: Path
) -> None:
    body, reason = PASSING[name]
    with serving(Lists({NEWS: [[1, 2, 3]]})) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = records_of(folder_of(server, data))
        server.fault(f"{NEWS}/2,Artykul-2.html", Always(page(body)))
        result, report = crawl(kronika, server, data, "--full")
        assert (result.code, report["failed_reasons"]) == (3, {reason: 1})
        kept = records_of(folder_of(server, data))[f"{server.site_id}:2"]
        assert kept == before[f"{server.site_id}:2"]
        server.faults.clear()
        result, report = crawl(kronika, server, data)
        assert (result.code, report["saved"] > 0, report["changed"]) == (0, True, 0)


def test_an_article_under_maintenance_in_the_first_run_is_read_by_the_next(
    kronika: Kronika, tmp_path: Path
) -> None:
    with serving(Lists({NEWS: [[1, 2, 3]]})) as server:
        data = tmp_path / "data"
        server.fault(f"{NEWS}/2,Artykul-2.html", *[page(MAINTENANCE)] * 3)
        assert crawl(kronika, server, data)[0].code == 3
        assert crawl(kronika, server, data)[0].code == 0
        assert numbers(server, data) == {1, 2, 3}


# ---- feeds


def feed_of(server: SiteServer, count: int) -> bytes:
    from datetime import date

    urls = [f"{server.base}{NEWS}/{n},Artykul-{n}.html" for n in range(1, count + 1)]
    return rss([(url, "Artykuł", date(2016, 2, 1)) for url in urls])


@pytest.mark.parametrize("is_announced", [True, False])
def test_a_site_known_by_its_feed_alone(is_announced: bool, kronika: Kronika, tmp_path: Path) -> None:
    with serving(Lists({})) as server:
        data = tmp_path / "data"
        server.fault("/rss.xml", Always(page(feed_of(server, 12), "application/rss+xml")))
        link = '<link rel="alternate" type="application/rss+xml" href="/rss.xml">'
        server.fault("/", Always(page(listing_page([], head=link))))
        entry = {"listings": "[]", "feeds": f'["{server.base}/rss.xml"]'}
        if is_announced:
            entry = {"listings": f'["{server.base}/"]'}
        for _ in range(2):
            result, report = crawl(kronika, server, data, **entry)
            assert (result.code, report["records"]) == (0, 12), report
        server.fault("/rss.xml", Always(page(feed_of(server, 0), "application/rss+xml")))
        server.faults["/rss.xml"].pop(0)
        assert crawl(kronika, server, data, **entry)[0].code == 7, "a feed that used to have some"


# ---- how commands end


def test_a_folder_that_cannot_be_is_a_wrong_call(kronika: Kronika, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for command in (("crawl", "pl-mswia-archive"), ("demo",)):
        for data in (tmp_path / "file", tmp_path / "file" / "under"):
            result = kronika(*command, "--data", data)
            assert (result.code, len(result.err.splitlines())) == (2, 1), result.err


def test_scrapy_crawl_ends_with_the_exit_code_of_the_run(tmp_path: Path, project: Path) -> None:
    with serving(Lists({NEWS: [[1, 2, 3]]})) as server:
        server.fault(f"{NEWS}/2,Artykul-2.html", Always(status(403)))
        registry = server.write_registry(tmp_path)
        environ = {**os.environ, "KRONIKA_DATA": str(tmp_path / "data"), "PYTHONWARNINGS": "default"}
        for site, code in ((server.site_id, 3), ("xx-unknown", 2)):
            command = [sys.executable, "-m", "scrapy", "crawl", "live", "-a", f"site={site}"]
            command += ["-a", f"sites={registry}", "-s", "DOWNLOAD_DELAY=0", "-s", "LOG_LEVEL=ERROR"]
            done = subprocess.run(
                command, cwd=project, env=environ, capture_output=True, text=True, check=False
            )
            assert done.returncode == code, done.stderr
            assert "Traceback" not in done.stderr
