"""Hosts that answer nobody without a cookie: they get the one that they have set, and no other host does."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest

from crawler.spiders.cookies import Cookie, cookie_header, set_by, take_cookies
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
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
from tests.end_to_end.site_server import Always, Fault, serving

ITEMS = notices(8)
SEEN = "seen=1"


def office() -> Office:
    return Office(ITEMS, {NEWS: one_list(ITEMS)})


def demand(*steps: tuple[str, str], code: int = 302) -> Fault:
    """Each step leads on to an address ("" for the one asked for) with a cookie, until it is sent back."""

    def fault(handler: Any) -> bool:
        sent = handler.headers.get("Cookie", "")
        path, _, back = handler.path.partition("?do=")
        for place, cookie in steps:
            if cookie.partition(";")[0] not in sent:
                goal = f"{place}?do={path}" if place and path != place else back or handler.path
                date = "; Expires=Wed, 21 Oct 2099 07:28:00 GMT; Path=/; HttpOnly"
                handler.answer(code, {"Location": goal, "Set-Cookie": cookie + date}, b"")
                return True
        if back:
            handler.answer(code, {"Location": back}, b"")
            return True
        return False

    return Always(fault)


DEMANDS = {
    "to itself": demand(("", SEEN)),
    "to itself for good": demand(("", SEEN), code=301),
    "to itself twice": demand(("", SEEN), ("", "route=b")),
    "by way of another page": demand(("/sprawdz", "test=1"), ("", SEEN)),
}


@pytest.mark.parametrize("name", DEMANDS)
def test_a_host_that_wants_its_cookie_back_gets_it(name: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        server.fault("*", DEMANDS[name])
        data = tmp_path / "data"
        for _ in range(2):
            crawl(kronika, server, data, "--full", "--concurrency", "1")
            require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        first = server.paths()[: len(server.paths()) // 2]
        assert len(first) <= 2 + len(ITEMS) + 8, "what was learned is kept for the run"


def test_robots_txt_is_read_behind_a_cookie(kronika: Kronika, tmp_path: Path) -> None:
    """Whoever gives up before would take a host with rules for one without."""
    with serving(office(), robots=f"User-agent: *\nDisallow: {ITEMS[3].path}\n") as server:
        server.fault("*", DEMANDS["to itself"])
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["skipped_reasons"] == {"robots": 1}


def test_a_host_that_is_never_content_costs_a_few_requests(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        odd = ITEMS[2].path

        def never(handler: Any) -> bool:
            handler.answer(302, {"Location": odd, "Set-Cookie": f"n={len(server.requests)}"}, b"")
            return True

        server.fault(odd, Always(never))
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["failed_reasons"] == {"redirect_loop": 1}
        assert server.paths().count(odd) < 25
        asked: list[Any] = [request for request in server.requests if request.path != odd]
        assert not any("cookie" in request.headers for request in asked)


def test_a_loop_without_a_cookie_is_one(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        odd = ITEMS[2].path
        server.fault(odd, Always(lambda handler: bool(handler.answer(302, {"Location": odd}, b"")) or True))
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["failed_reasons"] == {"redirect_loop": 1}
        assert server.paths().count(odd) == 1


def test_cookies_go_to_no_other_host(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server, serving(office()) as other:
        server.fault("*", demand(("", f"{SEEN}; Domain=127.0.0.1")))
        hosts = json.dumps([server.host, other.host])
        server.site.pages[NEWS] = one_list(
            ITEMS, lambda item: (other if item.number % 2 else server).base + item.path
        )
        crawl(kronika, server, tmp_path / "data", hosts=hosts)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        assert any("cookie" in request.headers for request in server.requests)
        assert not any("cookie" in request.headers for request in other.requests)


def test_a_cookie_that_nobody_asks_for_is_not_sent(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:

        def give(handler: Any) -> bool:
            answer = server.site.page(handler.path, server.base)
            handler.answer(answer[0] if answer else 404, {"Set-Cookie": SEEN}, answer[2] if answer else b"")
            return True

        server.fault("*", Always(give))
        crawl(kronika, server, tmp_path / "data")
        assert not any("cookie" in request.headers for request in server.requests)


URL = "https://urzad.example/a"


@pytest.mark.parametrize(
    ("lines", "header"),
    [
        (("a=1; Path=/", "b=x=y; Secure"), "a=1; b=x=y"),
        (("a=1", "a=2"), "a=2"),
        (("a=1", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"), ""),
        (("a=1", "a=deleted; Max-Age=0"), ""),
        (("nothing", "=1", "a=1\x002", "b=ą", f"c={'x' * 5000}"), ""),
        (tuple(f"c{n}={n}" for n in range(50)), "; ".join(f"c{n}={n}" for n in range(20))),
    ],
)
def test_what_is_taken_of_a_cookie(lines: tuple[str, ...], header: str) -> None:
    cookies = take_cookies((Cookie("other.example", "z", "1"),), URL, lines)
    assert cookie_header(cookies, URL) == header
    assert cookie_header(cookies, "https://other.example/") == "z=1"
    assert "b=x" not in cookie_header(cookies, URL.replace("https", "http"))


def test_lines_of_an_answer_are_not_run_together() -> None:
    head = b"HTTP/1.1 302 Found\r\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT\r\nset-cookie: b=2\r\n\r\nSet-Cookie: c=3"
    assert set_by(head) == ("a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT", "b=2")


class Listening(Office):
    """An office that hears which cookies are sent with a request, each in its thread."""

    def __init__(self, items: list[Notice]) -> None:
        super().__init__(items)
        self.heard = threading.local()

    def hear(self, handler: Any) -> bool:
        self.heard.cookies = handler.headers.get("Cookie", "")
        return False


def turned(shown: int, size: int, *, is_content: bool, is_setting: bool = True) -> Listening:
    """A list whose first page sets a cookie without which, or in spite of which, the others lead back to it."""
    site = Listening(ITEMS)

    def page(number: int) -> str:
        cards = [item.card() for item in ITEMS[:shown][(number - 1) * size : number * size]]
        return list_html(cards, f'<div class="pager"><a href="{NEWS}?strona={number + 1}">Następna</a></div>')

    def answer(query: dict[str, list[str]]) -> Any:
        number = int(query.get("strona", ["1"])[0])
        cookies = {"Set-Cookie": SEEN} if is_setting else {}
        is_sent = is_content and SEEN in site.heard.cookies
        if number > 1 and (not is_sent or (number - 1) * size >= shown):
            return 302, {"Location": NEWS}, b""
        return 200, cookies, page(number).encode()

    site.pages[NEWS] = answer
    return site


def test_further_pages_that_want_the_cookie_of_the_list_get_it(kronika: Kronika, tmp_path: Path) -> None:
    site = turned(8, 3, is_content=True)
    with serving(site) as server:
        server.fault("*", Always(site.hear))
        _, report = crawl(kronika, server, tmp_path / "data", "--concurrency", "1")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert report["notes"] == []


@pytest.mark.parametrize("is_setting", [False, True])
@pytest.mark.parametrize(("shown", "size"), [(8, 8), (3, 4), (8, 5)])
def test_a_named_page_that_leads_back_is_told(
    is_setting: bool, shown: int, size: int, kronika: Kronika, tmp_path: Path
) -> None:
    """It is asked for once more with the cookie, if there is one, which goes nowhere else."""
    site = turned(shown, size, is_content=False, is_setting=is_setting)
    with serving(site) as server:
        server.fault("*", Always(site.hear))
        _, report = crawl(kronika, server, tmp_path / "data", "--concurrency", "1")
        (said,) = report["notes"]
        assert f"?strona=2: leads back to {server.base}{NEWS}; what it lists is not found" in said
        asked: list[Any] = [request for request in server.requests if "cookie" in request.headers]
        assert len(asked) == 2 * is_setting
        assert {request.path for request in asked} <= {NEWS, f"{NEWS}?strona=2"}


def test_the_way_back_behind_a_last_page_that_is_not_full_is_its_end(
    kronika: Kronika, tmp_path: Path
) -> None:
    site = turned(8, 5, is_content=True)
    with serving(site) as server:
        server.fault("*", Always(site.hear))
        _, report = crawl(kronika, server, tmp_path / "data", "--concurrency", "1")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert report["notes"] == []


@pytest.mark.parametrize("is_pager", [True, False])
def test_a_session_of_each_visitor_keeps_no_page_from_leading_back(
    is_pager: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """Every answer sets a cookie, and redirects do: the way back is no circle, and is not gone again for each page."""
    session = {"Set-Cookie": "PHPSESSID=0a1b; Path=/"}
    turned = [f"{NEWS}?strona={n}" for n in range(2, 30)] if is_pager else []
    months = (
        [] if is_pager else [f"{NEWS}/{year}/{month:02}" for year in (2018, 2019) for month in range(1, 13)]
    )
    links = "".join(f'<a href="{path}">{path.rpartition("=")[2]}</a> ' for path in (*turned, *months))
    first = list_html([item.card() for item in ITEMS], f'<div class="pager">{links}</div>').encode()
    back = 302, {"Location": NEWS, **session}, b""
    pages: dict[str, Any] = {NEWS: lambda query: back if query else (200, session, first)}
    with serving(Office(ITEMS, pages | dict.fromkeys(months, back))) as server:
        data = tmp_path / "data"
        for options in ((), ("--full",)):
            start = len(server.requests)
            _, report = crawl(kronika, server, data, "--concurrency", "1", *options)
            assert report["failed_reasons"] == {}
            require_articles(folder_of(server, data), ITEMS, server.base)
            asked = [path for path in server.paths()[start:] if path in (*turned, *months)]
            assert len(asked) <= len(set(asked)) + 3, "those that were under way when one was in vain"
            assert is_pager or set(asked) == set(months)
