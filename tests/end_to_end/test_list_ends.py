"""Pagers that lead behind the end of their list: that is no failure, and a hole in a list is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Kronika, folder_of
from tests.end_to_end.office_site import NEWS, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import Always, SiteServer, page, redirect, serving, status

SIZE = 5
ITEMS = notices(15)
LAST = 3
MISSING = b"<html><body><h1>Nie znaleziono strony</h1></body></html>"


def next_link(number: int) -> str:
    return f'<p class="pager"><a href="{NEWS}?strona={number + 1}">Następna</a></p>'


def numbered(number: int, last: int = 6) -> str:
    links = (f'<li><a href="{NEWS}?strona={n}">{n}</a></li>' for n in range(1, last + 1) if n != number)
    return f'<ul class="pager"><li>{number}</li>{"".join(links)}</ul>{next_link(number) if number < last else ""}'


def office(pager: Callable[[int], str], above: Callable[[int], str] = lambda number: "") -> Office:
    """A list of three full pages; whatever else is asked for is an empty page of it."""

    def show(query: dict[str, list[str]]) -> str:
        number = int(query.get("strona", ["1"])[0])
        cards = [item.card() for item in ITEMS[(number - 1) * SIZE : number * SIZE]]
        return list_html(cards, above(number) + pager(number))

    return Office(ITEMS, {NEWS: show})


def asked(server: SiteServer) -> list[str]:
    return [path.partition("=")[2] or "1" for path in server.paths() if path.partition("?")[0] == NEWS]


def run(kronika: Kronika, server: SiteServer, tmp_path: Path, code: int = 0) -> dict[str, Any]:
    _, report = crawl(kronika, server, tmp_path / "data", code=code)
    return report


def test_a_pager_that_always_names_a_next_page(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(next_link)) as server:
        run(kronika, server, tmp_path)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert asked(server) == ["1", "2", "3", *["4"] * 3, *["5"] * 3, *["6"] * 3, "3"]
        assert run(kronika, server, tmp_path)["reason"] == "complete"


ENDS = {
    "an empty page": None,
    "no page": Always(status(404, body=MISSING)),
    "a page that says so": Always(page(MISSING)),
    "the front page": Always(redirect("/")),
}


@pytest.mark.parametrize("name", ENDS)
def test_a_pager_that_leads_one_page_too_far(name: str, kronika: Kronika, tmp_path: Path) -> None:
    site = office(lambda number: next_link(number) if number <= LAST else "")
    site.pages["/"] = list_html([item.card() for item in ITEMS[:3]])
    with serving(site) as server:
        for number in (4, 5):
            if ENDS[name] is not None:
                server.fault(f"{NEWS}?strona={number}", ENDS[name])
        assert run(kronika, server, tmp_path)["alarms"] == []
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert asked(server)[-2:] == ["5", "3"], "one page behind it, and the last one once more"


def test_a_list_that_is_lost_for_a_while_has_not_ended(kronika: Kronika, tmp_path: Path) -> None:
    """From its third page on a search answers with nothing, also to who asks for the second again."""
    site = office(lambda number: next_link(number) if number < LAST else "")
    usual = site.pages[NEWS]
    with serving(site) as server:
        empty = page(list_html([]).encode())
        server.fault(f"{NEWS}?strona=3", Always(empty))
        server.fault(f"{NEWS}?strona=4", Always(empty))
        server.fault(f"{NEWS}?strona=2", lambda handler: False, Always(empty))
        report = run(kronika, server, tmp_path, code=3)
        assert report["failed_reasons"] == {"empty_listing": 2}
        server.faults.clear()
        assert site.pages[NEWS] is usual
        run(kronika, server, tmp_path)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


STATED: dict[str, tuple[Callable[[int], str], Callable[[int], str], bool]] = {
    "more entries follow": (next_link, lambda n: f"<p>{n * 5 - 4}–{n * 5} z 40</p>", True),
    "no entry follows": (next_link, lambda n: f"<p>{n * 5 - 4} - {n * 5} of <b>15</b></p>", False),
    "more pages follow": (lambda n: numbered(n) if n <= LAST else "", lambda n: "", True),
    "the empty page is the last": (lambda n: numbered(n, 4), lambda n: "", False),
}


@pytest.mark.parametrize("name", STATED)
def test_what_a_list_states_of_its_extent_is_heard(name: str, kronika: Kronika, tmp_path: Path) -> None:
    pager, above, is_hole = STATED[name]
    with serving(office(pager, above)) as server:
        report = run(kronika, server, tmp_path, code=3 if is_hole else 0)
        assert set(report["failed_reasons"]) == ({"empty_listing"} if is_hole else set())
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


@pytest.mark.parametrize(("last", "notes"), [(LAST + 1, 0), (LAST + 2, 1)])
def test_several_pages_without_an_entry_are_noted(
    last: int, notes: int, kronika: Kronika, tmp_path: Path
) -> None:
    """The list may count what it does not show; it may also have entries that are not found."""
    with serving(office(lambda number: numbered(number, last))) as server:
        report = run(kronika, server, tmp_path)
        said = [note for note in report["notes"] if "names several pages behind it" in note]
        assert len(said) == notes


def test_entries_of_a_word_and_a_number_are_found_on_every_page(kronika: Kronika, tmp_path: Path) -> None:
    """Also the one with which the last page is left."""
    items = ITEMS[: 2 * SIZE + 1]

    def show(query: dict[str, list[str]]) -> str:
        number = int(query.get("strona", ["1"])[0])
        shown = items[(number - 1) * SIZE : number * SIZE]
        cards = [f'<li><a href="{item.path}">Nr {item.number}</a></li>' for item in shown]
        return list_html(cards, numbered(number, LAST))

    with serving(Office(items, {NEWS: show})) as server:
        report = run(kronika, server, tmp_path)
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)
        assert report["notes"] == []


def test_what_a_list_states_is_heard_behind_a_redirect(kronika: Kronika, tmp_path: Path) -> None:
    site = office(*STATED["more entries follow"][:2])
    site.pages["/lista"] = site.pages[NEWS]
    with serving(site) as server:
        server.fault(f"{NEWS}?strona={LAST}", Always(redirect(f"/lista?strona={LAST}")))
        report = run(kronika, server, tmp_path, code=3)
        assert set(report["failed_reasons"]) == {"empty_listing"}


@pytest.mark.parametrize("pager", [next_link, lambda n: next_link(n) if n == 1 else ""])
def test_a_hole_stays_a_failure(pager: Callable[[int], str], kronika: Kronika, tmp_path: Path) -> None:
    """What stands behind it is found all the same, in this run and in later ones."""
    with serving(office(pager)) as server:
        server.fault(f"{NEWS}?strona=2", Always(page(list_html([], pager(2)).encode())))
        for _ in range(2):
            report = run(kronika, server, tmp_path, code=3)
            assert report["failed_reasons"] == {"empty_listing": 1}
            require_articles(folder_of(server, tmp_path / "data"), ITEMS[:5] + ITEMS[10:], server.base)
        server.faults.clear()
        run(kronika, server, tmp_path)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_sweep_whose_list_failed_is_not_done_and_no_sign_of_a_change(
    kronika: Kronika, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with serving(office(lambda number: next_link(number) if number < LAST else "")) as server:
        assert run(kronika, server, tmp_path)["mode"] == "full"
        server.fault(f"{NEWS}?strona=2", Always(status(500)))
        _, report = crawl(kronika, server, data, "--full", code=3)
        assert (report["mode"], report["alarms"], report["failed_reasons"]) == ("full", [], {"http_500": 1})
        server.faults.clear()
        modes = [run(kronika, server, tmp_path)["mode"] for _ in range(2)]
        assert modes == ["full", "incremental"], "the sweep is brought to its end before"
        require_articles(folder_of(server, data), ITEMS, server.base)
