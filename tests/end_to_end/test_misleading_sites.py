"""Sites that would lose pages without a word: addresses of old systems, lists that say too little, one page for all."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from crawler.archive.clock import utc_now
from tests.end_to_end.conftest import Kronika, folder_of, records_of, require_same_from_warc
from tests.end_to_end.office_site import (
    NEWS,
    Notice,
    Office,
    crawl,
    list_html,
    notices,
    one_list,
    require_articles,
)
from tests.end_to_end.site_server import Always, redirect, serving, status

ITEMS = notices(6)

ODD_ADDRESSES = {
    "articles numbered like sessions": ("utf-8", lambda item: f"/modules.php?name=News&sid={item.number}"),
    "a key that looks like a mark of campaigns": ("utf-8", lambda item: f"/tresc?pk_id={item.number}"),
    "a query in the letters of the page": ("iso-8859-2", lambda item: f"/tresc?dział=drogi&nr={item.number}"),
}


@pytest.mark.parametrize("name", ODD_ADDRESSES)
def test_addresses_of_old_systems_are_asked_as_they_are_meant(
    name: str, kronika: Kronika, tmp_path: Path
) -> None:
    encoding, address = ODD_ADDRESSES[name]
    listing = one_list(ITEMS, address).replace("utf-8", encoding).encode(encoding)
    sent = {quote(address(item), safe="/?=&", encoding=encoding): item.html() for item in ITEMS}
    with serving(Office(ITEMS, {NEWS: (200, {"Content-Type": "text/html"}, listing), **sent})) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        assert set(sent) <= set(server.paths())
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_sessions_in_addresses_double_nothing(kronika: Kronika, tmp_path: Path) -> None:
    sessions = itertools.count(1 << 120)

    def show(query: dict[str, list[str]]) -> str:
        """Each answer begins a session, which all its links bear."""
        number, session = int(query.get("strona", ["1"])[0]), f"{next(sessions):032x}"
        cards = [item.card(f"{item.path}?s={session}") for item in ITEMS[number * 3 - 3 : number * 3]]
        link = f'<p class="pager"><a href="{NEWS}?strona=2&amp;s={session}">Następna</a></p>'
        return list_html(cards, link if number == 1 else "")

    with serving(Office(ITEMS, {NEWS: show})) as server:
        for _ in range(2):
            crawl(kronika, server, tmp_path / "data", "--full")
            require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


@pytest.mark.parametrize("value", ["0; URL={}", "1;url='{}'", "0, {}"])
def test_a_header_leads_on(value: str, kronika: Kronika, tmp_path: Path) -> None:
    goal = "/nowe/droga"
    with serving(Office(ITEMS, {NEWS: one_list(ITEMS), goal: ITEMS[2].html()})) as server:
        server.fault(ITEMS[2].path, Always(status(200, {"Refresh": value.format(goal)}, b"")))
        # a page or list that is one is kept, though it would be left after a while
        left = {ITEMS[3].path: ITEMS[3].html(), NEWS: one_list(ITEMS)}
        server.site.pages |= {
            path: (200, {"Refresh": "20; url=/"}, text.encode()) for path, text in left.items()
        }
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_header_leads_on_to_the_list(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {"/nowe/lista": one_list(ITEMS)})) as server:
        server.fault(
            NEWS, Always(status(200, {"Refresh": "0; url=/nowe/lista"}, b"<html><body></body></html>"))
        )
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        server.faults.clear()
        server.fault(NEWS, Always(status(200, {"Refresh": f"60; url={NEWS}"}, list_html([]).encode())))
        _, report = crawl(kronika, server, tmp_path / "data", code=7)
        assert report["failed_reasons"].get("redirect_loop") is None


def test_a_list_that_fails_is_named(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS)) as server:
        server.fault(NEWS, Always(status(500)))
        result, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert f"{server.base}{NEWS}: failed (http_500), and with it what it lists" in result.err
        assert report["reason"] == "1 page failed and will be tried again"


def test_what_a_list_leads_to_is_named_and_why_nothing_came(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {NEWS: one_list(ITEMS)})) as server:
        server.fault(NEWS, Always(redirect("/wejscie")))
        server.fault("/wejscie", Always(lambda handler: handler.connection.shutdown(2) is None))
        result, _ = crawl(kronika, server, tmp_path / "data", code=3)
        lines = [line.partition("/wejscie")[2] for line in result.err.splitlines()]
        assert (
            lines[-1]
            == f", to which {server.base}{NEWS} leads: failed (connection_lost), and with it what it lists"
        )
        assert {*lines[:-1]} == {": connection_lost (Connection was closed cleanly.)"}


def test_a_list_that_leads_nowhere_though_more_follow_is_named(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {NEWS: list_html([i.card() for i in ITEMS], "<p>1–6 z 345</p>")})) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert "states that more entries follow, and leads to none of them" in result.err
        server.site.pages[NEWS] = list_html([i.card() for i in ITEMS], "<p>1–6 z 6</p>")
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert "more entries" not in result.err


def test_a_pager_that_leads_to_a_host_of_no_registry_is_named(kronika: Kronika, tmp_path: Path) -> None:
    pager = '<p class="pager"><a href="http://www.example.org/aktualnosci?strona=2">Następna</a></p>'
    with serving(Office(ITEMS, {NEWS: list_html([i.card() for i in ITEMS], pager)})) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert "leads on to http://www.example.org/aktualnosci?strona=2, which is left out" in result.err


def test_pages_under_the_other_name_of_the_site_are_asked_about(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS)) as server:
        other = f"www.{server.host}"
        hrefs = {item: f"http://{other}{item.path}" for item in ITEMS[:2]}
        hrefs[ITEMS[2]] = "http://www.example.org/droga"
        server.site.pages[NEWS] = one_list(ITEMS, lambda item: hrefs.get(item, item.path))
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["skipped_reasons"] == {"offsite": 2}
        assert result.err.splitlines() == [
            f"kronika: lists name pages of {other}, which is none of the site's hosts: they are left out"
        ]


@pytest.mark.parametrize("is_feed", [True, False])
def test_entries_on_a_host_that_is_called_like_the_site_are_told(
    is_feed: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """Several of one form: ministries have press rooms on hosts of their own."""
    with serving(Office(ITEMS)) as server:
        other = f"{server.host.partition(':')[0]}:9"
        hrefs = {item: f"http://{other}{item.path}" for item in ITEMS[:3]}
        items = "".join(
            f"<item><title>{i.title}</title><link>{hrefs.get(i, server.base + i.path)}</link></item>"
            for i in ITEMS
        )
        server.site.pages[NEWS] = one_list(ITEMS, lambda item: hrefs.get(item, item.path))
        server.site.pages["/rss"] = f"<rss version='2.0'><channel>{items}</channel></rss>"
        entry = {"listings": "[]", "feeds": f'["{server.base}/rss"]'} if is_feed else {}
        _, report = crawl(kronika, server, tmp_path / "data", **entry)
        assert report["notes"] == [
            f"lists name pages of {other}, which is none of the site's hosts: they are left out"
        ]


NOTICE = Notice(1, ITEMS[0].day)
"""What a server puts in the place of every article for a while, as if it were that."""


def test_one_page_in_the_place_of_all_is_an_alarm_and_not_believed(kronika: Kronika, tmp_path: Path) -> None:
    items = notices(30)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        pages = dict(server.site.pages)
        for item in items[:12]:
            server.site.pages[item.path] = (200, {"ETag": '"1"'}, NOTICE.html().encode())
        for _ in range(2):
            _, report = crawl(kronika, server, tmp_path / "data", code=7)
            assert report["alarms"] == [f"12 pages say the same: {NOTICE.title}"]
        server.site.pages = pages

        def confirm(handler: Any) -> bool:
            """To whoever asks with what the notice came with, nothing has changed."""
            return "If-None-Match" in handler.headers and status(304)(handler)

        server.fault("*", Always(confirm))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)


def test_a_few_pages_that_say_the_same_are_no_alarm(kronika: Kronika, tmp_path: Path) -> None:
    items = notices(30)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        server.site.pages |= {item.path: NOTICE.html() for item in items[:9]}
        crawl(kronika, server, tmp_path / "data")


def test_one_page_in_the_place_of_few_is_an_alarm_where_they_were_others(
    kronika: Kronika, tmp_path: Path
) -> None:
    """A later run visits a few pages; what they turn into is read again until it is theirs, and told once."""
    items = notices(12)
    notice = Notice(1, items[-1].day)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        pages = dict(server.site.pages)
        server.site.pages |= {item.path: notice.html() for item in items[-3:]}
        _, report = crawl(kronika, server, data, "--full", code=7)
        assert report["alarms"] == [f"3 pages say the same: {notice.title}"]
        for _ in range(2):
            start = len(server.requests)
            crawl(kronika, server, data)
            assert {item.path for item in items[-3:]} <= {*server.paths()[start:]}
        server.site.pages = pages
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items, server.base)


def test_pages_replaced_one_after_the_other_are_counted_over_the_runs(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(12)
    notice = Notice(1, items[-1].day)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        for item in items[-3:-1]:
            server.site.pages[item.path] = notice.html()
            crawl(kronika, server, data, "--full")
        server.site.pages[items[-1].path] = notice.html()
        _, report = crawl(kronika, server, data, "--full", code=7)
        assert report["alarms"] == [f"3 pages say the same: {notice.title}"]
        crawl(kronika, server, data)


def test_a_page_that_was_mixed_up_with_an_old_one_is_read_again_the_next_day(
    kronika: Kronika, tmp_path: Path
) -> None:
    """What it said was old, and old pages wait for the next full sweep."""
    items = notices(30, newest=utc_now().date())
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        page = server.site.pages[items[10].path]
        server.site.pages[items[10].path] = Notice(7, date(2011, 3, 4)).html()
        assert kronika.crawl(server, data, "--full").summary["changed"] == 1
        server.site.pages[items[10].path] = page
        assert kronika.crawl(server, data, days=1.01).summary["changed"] == 1
        require_articles(folder_of(server, data), items, server.base)


def test_two_pages_that_come_to_say_the_same_are_no_alarm(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {NEWS: one_list(ITEMS)})) as server:
        crawl(kronika, server, tmp_path / "data")
        server.site.pages |= {item.path: NOTICE.html() for item in ITEMS[:2]}
        crawl(kronika, server, tmp_path / "data", "--full")


def test_two_spellings_of_an_address_become_one_record_once_they_say_the_same(
    kronika: Kronika, tmp_path: Path
) -> None:
    """One of them is from a cache at first."""
    item = ITEMS[1]
    cards = [one.card() for one in ITEMS] + [item.card(f"{item.path}/")]
    stale = item.html().replace("lata", "wiosny")
    with serving(Office(ITEMS, {NEWS: list_html(cards), f"{item.path}/": stale})) as server:
        crawl(kronika, server, tmp_path / "data")
        assert len(records_of(folder_of(server, tmp_path / "data"))) == len(ITEMS) + 1
        server.site.pages[f"{item.path}/"] = item.html()
        crawl(kronika, server, tmp_path / "data", "--full")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        crawl(kronika, server, tmp_path / "data", "--full")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


@pytest.mark.parametrize("length", [32, 8])
def test_tokens_that_are_drawn_for_each_visit_double_nothing(
    length: int, kronika: Kronika, tmp_path: Path
) -> None:
    """Of a name that nothing tells from a choice of the page; the old ones stay good."""
    drawn = itertools.count(3)

    def show(query: dict[str, list[str]]) -> str:
        token = f"{next(drawn) * 0x9E3779B97F4A7C15:032x}"[-length:] + "c0d"
        return list_html([item.card(f"{item.path}?bilet={token}") for item in ITEMS])

    with serving(Office(ITEMS, {NEWS: show})) as server:
        for _ in range(3):
            crawl(kronika, server, tmp_path / "data", "--full")
            require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        server.site.pages[ITEMS[2].path] = ITEMS[2].html().replace("lata", "jesieni")
        crawl(kronika, server, tmp_path / "data", "--full")
        assert len(records_of(folder_of(server, tmp_path / "data"))) == len(ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
