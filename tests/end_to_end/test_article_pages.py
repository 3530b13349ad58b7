"""Articles that run over several pages: one record with the text of all of them, and all of them in the archive."""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.verify import verify_folder
from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, one_list
from tests.end_to_end.site_server import Always, SiteServer, redirect, serving, status

ITEMS = notices(4)
LONG = ITEMS[1]
"""The article on several pages."""
LAST = 3

Address = Callable[[int], str]


def text_of(number: int, item: Notice = LONG) -> str:
    return (
        f"Część {number} sprawozdania {item.number}: zarząd opisuje kolejny odcinek prac, ich koszt i termin.\n\n"
        f"W części {number} jest też mowa o objazdach i o tym, kto odpowiada za oznakowanie odcinka {number * 7}."
    )


def page_html(number: int, pager: str, head: str = "", item: Notice = LONG) -> str:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in text_of(number, item).split("\n\n"))
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{item.title} - Zarząd</title>{head}</head>'
        f'<body><nav><a href="/o-nas">O nas</a></nav><main><article><h1>{item.title}</h1>'
        f'<time datetime="{item.day}">{item.day:%d.%m.%Y}</time>{text}{pager}</article></main>'
        "<footer>Zarząd dróg, ul. Polna 1</footer></body></html>"
    )


def row(address: Address, number: int, last: int = LAST) -> str:
    links = [str(n) if n == number else f'<a href="{address(n)}">{n}</a>' for n in range(1, last + 1)]
    return f"<p>Strony: {' '.join(links)}</p>"


def turns(address: Address, number: int) -> str:
    back = f'<a href="{address(number - 1)}">« Poprzednia</a>' if number > 1 else ""
    on = f'<a href="{address(number + 1)}">Następna »</a>' if number < LAST else ""
    return f'<div class="pagenav">{back} {on}</div>'


def relations(address: Address, number: int) -> str:
    back = f'<link rel="prev" href="{address(number - 1)}">' if number > 1 else ""
    on = f'<link rel="next" href="{address(number + 1)}">' if number < LAST else ""
    return back + on


def pages_of(address: Address, shape: Callable[[Address, int], str] = row, head: str = "") -> dict[str, str]:
    pages = {}
    for number in range(1, LAST + 1):
        drawn = shape(address, number)
        in_head = drawn if drawn.startswith("<link") else ""
        pages[address(number)] = page_html(number, "" if in_head else drawn, head + in_head)
    return pages


def by_query(number: int) -> str:
    return LONG.path + ("" if number == 1 else f"?page={number}")


FORMS: dict[str, tuple[Address, Callable[[Address, int], str], str]] = {
    "a query": (by_query, row, ""),
    "a query, with the words alone": (by_query, turns, ""),
    "a query that counts from 0": (
        lambda n: LONG.path + ("" if n == 1 else f"?page={n - 1}"),
        row,
        "",
    ),
    "the first page numbered, too": (lambda n: f"{LONG.path}?strona={n}", row, ""),
    "a query of Joomla": (lambda n: LONG.path + ("" if n == 1 else f"?start={n - 1}"), turns, ""),
    "a bare number below the address": (lambda n: f"{LONG.path}/" + ("" if n == 1 else f"{n}/"), row, ""),
    "a number in the name": (lambda n: LONG.path + (".html" if n == 1 else f"-{n}.html"), row, ""),
    "a name counted from 0": (lambda n: LONG.path + (".html" if n == 1 else f"_{n - 1}.html"), row, ""),
    "a word in the path": (lambda n: LONG.path + ("" if n == 1 else f"/seite-{n}"), turns, ""),
    "a head alone": (lambda n: LONG.path + ("" if n == 1 else f"/page/{n}"), relations, ""),
    "all pages canonical the first": (
        by_query,
        row,
        f'<link rel="canonical" href="{LONG.path}">',
    ),
}


def site_of(pages: dict[str, Any], first: str = LONG.path) -> Office:
    listing = one_list(ITEMS, lambda item: first if item is LONG else item.path)
    return Office(ITEMS, {NEWS: listing, **pages})


def only_long(server: SiteServer, data: Path) -> dict[str, Any]:
    """The record of the long article, of whose title there is but one."""
    found = [r for r in records_of(folder_of(server, data)).values() if r["title"] == LONG.title]
    assert len(found) == 1, [r["url"] for r in found]
    return found[0]


@pytest.mark.parametrize("form", FORMS)
def test_an_article_is_the_text_of_all_its_pages(form: str, kronika: Kronika, tmp_path: Path) -> None:
    address, shape, head = FORMS[form]
    with serving(site_of(pages_of(address, shape, head), address(1))) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        record = only_long(server, tmp_path / "data")
        assert record["body"] == "\n\n".join(text_of(number) for number in range(1, LAST + 1))
        assert (record["warnings"], record["version"]) == ([], 1)
        assert len(records_of(folder_of(server, tmp_path / "data"))) == len(ITEMS)
        pages = record["provenance"]["pages"]
        assert [page["number"] for page in pages] == [1, 2, 3]
        assert [page["url"] for page in pages] == [server.base + address(n) for n in (1, 2, 3)]
        assert all(page["capture"]["warc_record_id"] for page in pages)
        assert (report["saved"], report["new"], report["changed"]) == (4, 4, 0)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        _, again = crawl(kronika, server, tmp_path / "data", "--full")
        assert (again["new"], again["changed"]) == (0, 0)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_page_that_is_edited_makes_a_version(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query))) as server:
        crawl(kronika, server, tmp_path / "data")
        edited = server.site.pages[by_query(2)].replace("koszt", "cenę")
        server.site.pages[by_query(2)] = edited
        _, report = crawl(kronika, server, tmp_path / "data", "--full")
        record = only_long(server, tmp_path / "data")
        assert (report["changed"], record["version"]) == (1, 2)
        assert "ich cenę i termin" in record["body"]
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_an_article_that_has_moved_keeps_all_its_pages(kronika: Kronika, tmp_path: Path) -> None:
    """Its id is that of its first address, those of the pages by their addresses would be others."""
    with serving(site_of(pages_of(by_query))) as server:
        crawl(kronika, server, tmp_path / "data")
        before = only_long(server, tmp_path / "data")

        def moved(number: int) -> str:
            return "/nowe/droga" + ("" if number == 1 else f"?page={number}")

        server.site.pages |= pages_of(moved)
        server.site.pages[LONG.path] = (301, {"Location": moved(1)}, b"")
        crawl(kronika, server, tmp_path / "data", "--full")
        record = only_long(server, tmp_path / "data")
        assert (record["id"], record["body"]) == (before["id"], before["body"])
        assert len(records_of(folder_of(server, tmp_path / "data"))) == len(ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_pages_that_are_listed_for_themselves_are_no_records(kronika: Kronika, tmp_path: Path) -> None:
    cards = [item.card() for item in ITEMS] + [LONG.card(by_query(2)), LONG.card(by_query(3))]
    with serving(site_of({**pages_of(by_query), NEWS: list_html(cards)})) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["skipped_reasons"] == {"further_page": 2}
        assert only_long(server, tmp_path / "data")["body"].count("Część") == LAST
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_further_page_leads_to_the_first(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query), by_query(3))) as server:
        crawl(kronika, server, tmp_path / "data")
        assert only_long(server, tmp_path / "data")["body"].count("Część") == LAST


@pytest.mark.parametrize("fault", [status(404), redirect(LONG.path), redirect("http://www.example.org/")])
def test_a_page_that_is_not_there_is_said_to_be_missing(fault: Any, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query))) as server:
        server.fault(by_query(2), Always(fault))
        crawl(kronika, server, tmp_path / "data")
        record = only_long(server, tmp_path / "data")
        assert (record["body"], record["warnings"]) == (text_of(1), ["pages_missing"])
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_page_that_robots_forbid_is_said_to_be_missing(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query)), robots=f"User-agent: *\nDisallow: {by_query(3)}\n") as server:
        crawl(kronika, server, tmp_path / "data")
        record = only_long(server, tmp_path / "data")
        assert record["warnings"] == ["pages_missing"]
        assert record["body"] == f"{text_of(1)}\n\n{text_of(2)}"
        assert by_query(3) not in server.paths()
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_page_that_fails_is_tried_again(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query))) as server:
        server.fault(by_query(2), Always(status(500)))
        crawl(kronika, server, tmp_path / "data", code=3)
        assert only_long(server, tmp_path / "data")["body"] == text_of(1)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        server.faults.clear()
        _, report = crawl(kronika, server, tmp_path / "data")
        record = only_long(server, tmp_path / "data")
        assert (record["body"].count("Część"), record["version"], record["warnings"]) == (LAST, 1, [])
        assert report["changed"] == 1
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_comments_that_are_turned_are_no_pages(kronika: Kronika, tmp_path: Path) -> None:
    """Of a system that writes `?page=` for them, in boxes that nothing names."""

    def show(number: int) -> str:
        said = "".join(f"<div><b>Gość {n}</b><p>Dobrze.</p></div>" for n in range(number * 3, number * 3 + 3))
        return page_html(1, f"<div>{said}</div>{row(by_query, number)}")

    pages = {by_query(number): show(number) for number in range(1, LAST + 1)}
    with serving(site_of(pages)) as server:
        crawl(kronika, server, tmp_path / "data")
        record = only_long(server, tmp_path / "data")
        assert record["warnings"] == []
        assert "pages" not in record["provenance"]
        assert record["body"].count("Część") == 1
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_articles_that_lead_to_the_next_stay_apart(kronika: Kronika, tmp_path: Path) -> None:
    """Numbered from 1 on, as young systems do, and chapters that have names."""
    numbered = [f"{NEWS}/{n}" for n in (1, 2, 3)]
    named = ["/raport/wstep", "/raport/drogi", "/raport/mosty"]
    items = notices(6)
    addresses = numbered + named
    pages = {}
    for way in (numbered, named):
        for place, path in enumerate(way):
            back = f'<a rel="prev" href="{way[place - 1]}">Poprzedni</a>' if place else ""
            on = f'<a rel="next" href="{way[place + 1]}">Następny</a>' if place + 1 < len(way) else ""
            item = items[addresses.index(path)]
            pages[path] = page_html(item.number, f"<nav>{back} {on}</nav>", item=item)
    listing = one_list(items, lambda item: addresses[items.index(item)])
    with serving(Office([], {NEWS: listing, **pages})) as server:
        crawl(kronika, server, tmp_path / "data")
        records = records_of(folder_of(server, tmp_path / "data")).values()
        assert sorted(r["title"] for r in records) == sorted(item.title for item in items)
        assert not any(r["warnings"] or "pages" in r["provenance"] for r in records)


def test_killed_between_the_pages(kronika: Kronika, tmp_path: Path) -> None:
    single = ("--set", "KRONIKA_COMMIT_SECONDS=0")
    with serving(site_of(pages_of(by_query))) as server:
        whole = kronika.crawl(server, tmp_path / "whole", *single, crash_at=0)
        expected = only_long(server, tmp_path / "whole")["body"]
        points = list(range(1, whole.events + 1))
        if os.environ.get("KRONIKA_KILL") != "all":
            points = sorted(random.Random(3).sample(points, 6))
        for point in points:
            data = tmp_path / f"killed-{point}" / "data"
            data.parent.mkdir()
            kronika.crawl(server, data, *single, crash_at=point)
            again = kronika.crawl(server, data, *single)
            assert again.code == 0, f"killed at {point}"
            record = only_long(server, data)
            assert (record["body"], record["version"], record["warnings"]) == (expected, 1, [])
            require_closed(last_run(folder_of(server, data)))
            assert verify_folder(folder_of(server, data)).problems == []
            require_same_from_warc(kronika, server, data, data.parent)


def test_a_redacted_article_loses_all_its_pages(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(pages_of(by_query))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        record_id = only_long(server, data)["id"]
        result = kronika(
            *("redact", server.site_id, record_id, "--data", data, "--reason", "wish", "--purge", "--yes")
        )
        assert result.code == 0, result.err
        out = tmp_path / "rest.jsonl"
        kronika(
            "extract", folder_of(server, data).warc, "--sites", server.write_registry(tmp_path), "-o", out
        )
        assert LONG.title not in out.read_text()
        assert "sprawozdania" not in out.read_text()
        crawl(kronika, server, data, "--full")
        assert "sprawozdania" not in folder_of(server, data).records.read_text()


def test_a_later_page_that_changes_says_nothing_against_the_tag_of_the_first(
    kronika: Kronika, tmp_path: Path
) -> None:
    """Nor does what the first draws anew at each visit, such as a token: its ETag may stand for its text."""
    pages: dict[str, Any] = dict(pages_of(by_query))
    visits = itertools.count()

    def first(query: dict[str, list[str]]) -> Any:
        shown = pages[by_query(int(query.get("page", ["1"])[0]))]
        return 200, {"ETag": 'W/"7"'}, f"{shown}<!-- {next(visits)} -->".encode()

    with serving(Office(ITEMS, {NEWS: one_list(ITEMS), LONG.path: first})) as server:  # type: ignore[arg-type]
        for path in pages:
            tag = f'"{path}"' if "?" in path else 'W/"7"'
            server.fault(path, Always(tagged(tag)))
        data = tmp_path / "data"
        crawl(kronika, server, data)
        pages[by_query(2)] = pages[by_query(2)].replace("koszt i termin", "koszt, termin i wykonawcę")
        _, report = crawl(kronika, server, data, "--full")
        assert (report["changed"], report["notes"]) == (1, [])


def tagged(tag: str) -> Callable[[Any], bool]:
    """The page as it is, with that ETag, whatever was asked."""

    def answer(handler: Any) -> bool:
        code, _, body = handler.owner.site.page(handler.path, "")
        handler.answer(code, {"ETag": tag, "Content-Type": "text/html; charset=utf-8"}, body)
        return True

    return answer
