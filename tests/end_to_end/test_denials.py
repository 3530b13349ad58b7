"""Servers that keep some pages to themselves, and servers that shut us out: only the second end a run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crawler.archive.rows import UrlRow
from crawler.sources.http import Message
from crawler.spiders.denials import Denials
from crawler.spiders.refusals import is_challenge
from crawler.spiders.task import Task
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, notices, one_list, require_articles
from tests.end_to_end.site_server import Always, SiteServer, serving, status

ITEMS = notices(14)
DENIALS = {
    "a server's own page": "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1>"
    "<p>You don't have permission to access this resource.</p></body></html>",
    "that of a system": "<html><head><title>Access denied | Urząd</title></head><body><h1>Access denied</h1>"
    "<p>You are not authorized to access this page.</p></body></html>",
    "words of an intranet": "<html><body><h1>Brak dostępu</h1><p>Strona dla pracowników. Zaloguj się.</p></body></html>",
    "nothing": "",
}


def deny(server: SiteServer, items: list[Notice], body: str, code: int = 403) -> None:
    answer = status(code, {"Content-Type": "text/html; charset=utf-8"}, body.encode())
    for item in items:
        server.fault(item.path, Always(answer))


def site() -> Office:
    return Office(ITEMS, {NEWS: one_list(ITEMS)})


@pytest.mark.parametrize("code", [401, 403])
@pytest.mark.parametrize("form", DENIALS)
def test_a_part_that_is_not_for_everybody_costs_itself_alone(
    form: str, code: int, kronika: Kronika, tmp_path: Path
) -> None:
    """The newest eight, so that nothing else has been answered but the list."""
    with serving(site()) as server:
        deny(server, ITEMS[:8], DENIALS[form], code)
        _, report = crawl(kronika, server, tmp_path / "data", "--concurrency", "1", code=3)
        assert report["failed_reasons"] == {f"http_{code}": 8}
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[8:])
        assert server.paths().count(NEWS) == 2, "asked again after three denials"
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_server_that_shuts_us_out_is_left_alone(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site()) as server:
        deny(server, ITEMS[4:], DENIALS["nothing"])
        # what it has given before it gives no more
        for item in ITEMS[:4]:
            server.fault(item.path, lambda handler: False, *[status(403)] * 3)
        _, report = crawl(kronika, server, tmp_path / "data", "--concurrency", "1", code=4)
        denied = [path for path in server.paths() if path.startswith(NEWS + "/")][4:]
        assert len(denied) <= 8, "three, what was under way, and one that had been answered"
        assert report["failed_reasons"].get("pending", 0) >= 3
        server.faults.clear()
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)


def test_a_server_that_gives_its_list_and_nothing_else_is_left_alone(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(80)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        deny(server, items, DENIALS["nothing"])
        crawl(kronika, server, tmp_path / "data", "--concurrency", "1", code=4)
        asked = [path for path in server.paths() if path.startswith(NEWS + "/")]
        assert len(asked) <= 28
        assert server.paths().count(NEWS) <= 5


def test_a_list_that_is_denied_as_well_ends_the_run(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site()) as server:
        deny(server, ITEMS, DENIALS["nothing"])
        server.fault(NEWS, lambda handler: False, *[status(403)] * 3)
        crawl(kronika, server, tmp_path / "data", "--concurrency", "1", code=4)
        assert len([path for path in server.paths() if path.startswith(NEWS + "/")]) <= 8


PROOF = "<title>Just a moment...</title><div id=challenge-running>Checking your browser</div>"


@pytest.mark.parametrize(
    ("code", "headers", "body", "is_one"),
    [
        (403, {}, PROOF, True),
        (503, {}, PROOF, True),
        (403, {"cf-mitigated": "challenge"}, "", True),
        (403, {"cf-mitigated": "log"}, "", False),
        (405, {"x-amzn-waf-action": "captcha"}, "", True),
        (405, {"x-amzn-waf-action": "challenge"}, "", True),
        (405, {"x-amzn-waf-action": "count"}, "", False),
        *((code, {}, text, False) for text in DENIALS.values() for code in (401, 403)),
        (404, {}, "<title>404 Not Found</title><h1>Not Found</h1>", False),
    ],
)
def test_which_error_pages_are_challenges(
    code: int, headers: dict[str, str], body: str, *, is_one: bool
) -> None:
    """A server that only says that a page is not for everybody is no gatekeeper."""
    message = Message(code, {"content-type": "text/html", **headers}, f"<!DOCTYPE html>{body}".encode())
    assert is_challenge(message, "https://a.example/n/7") is is_one


def asked(name: str, kind: str = "article", *, is_probe: bool = False) -> Task:
    columns: dict[str, Any] = dict.fromkeys(UrlRow.__struct_fields__)
    row = UrlRow(**{**columns, "url": f"https://a.example/{name}", "kind": kind})
    return Task(row=row, url=row.url, is_probe=is_probe)


@pytest.mark.parametrize(
    ("told", "probes", "is_final"),
    [
        # d: denied, a: an article, l: a listing, e: an error page, p: the page asked for once more is denied
        ("dd", "", False),
        ("ddd", "", True),  # nothing was ever answered
        ("ddedd", "", False),
        ("addd", "3", False),
        ("addadd", "", False),
        ("adddp", "3", True),
        ("addda" + "d" * 5, "3", False),
        ("addda" + "d" * 6, "36", False),
        # without any article the count alone decides in the end
        ("lddd", "3", False),
        ("l" + "dde" * 11 + "d", "", False),
        ("l" + "dde" * 11 + "dd", "", True),
        ("a" + "dde" * 20, "", False),
    ],
)
def test_when_a_host_has_shut_us_out(told: str, probes: str, *, is_final: bool) -> None:
    denials = Denials()
    found, row = "", 0
    for number, letter in enumerate(told):
        row = row + 1 if letter in "dp" else 0
        if letter in "dp":
            denials.deny(asked(f"{number}", is_probe=letter == "p"))
        else:
            denials.accept()
        if letter in "al":
            denials.remember(asked(f"{number}", "article" if letter == "a" else "listing"))
        if denials.probe is not None:
            assert (denials.probe.is_probe, denials.probe.url[-1] in "04") == (True, True), (
                "one that was answered"
            )
            found, denials.probe = f"{found}{row}", None
    assert (found, denials.is_final) == (probes, is_final)


def test_it_is_an_article_that_is_asked_for_once_more() -> None:
    denials = Denials()
    for task in (
        asked("list", "listing"),
        asked("one"),
        asked("two"),
        asked("other", "listing"),
        asked("map", "feed"),
    ):
        denials.remember(task)
    for number in range(3):
        denials.deny(asked(f"{number}"))
    assert denials.probe is not None
    assert denials.probe.url == "https://a.example/two"
