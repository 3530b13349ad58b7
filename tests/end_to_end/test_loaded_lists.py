"""Lists whose further entries a script puts in: what an attribute names is fetched, and what cannot be had is named."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from crawler.items import Listing, ListingItem, Page
from crawler.spiders.data_pages import find_ahead
from crawler.spiders.fragments import count_on, find_fragment
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import serving

SIZE = 10
ITEMS = notices(31)
"""The last piece has one: too few for a list on a page of its own."""
LAST = 4
PIECES = "/ajax/lista"
Query = dict[str, list[str]]


def cards(start: int) -> str:
    return "".join(item.card() for item in ITEMS[start : start + SIZE])


def button(address: str) -> str:
    return f'<button class="load-more" data-url="{address}">Pokaż więcej</button>'


def page_of(query: Query) -> int:
    return int(query.get("strona", ["1"])[0])


def named(query: Query) -> str:
    """Each piece brings the button for the next."""
    page = page_of(query)
    return cards((page - 1) * SIZE) + (button(f"{PIECES}?strona={page + 1}") if page < LAST else "")


def bare(query: Query) -> str:
    """Entries alone; behind the last nothing at all."""
    return cards((page_of(query) - 1) * SIZE)


def offset(query: Query) -> str:
    return cards(int(query.get("start", ["0"])[0]))


def data(query: Query) -> Any:
    """JSON with the entries in it; behind the last it has none."""
    answer = {"ok": True, "html": cards((page_of(query) - 1) * SIZE)}
    return 200, {"Content-Type": "application/json"}, json.dumps(answer).encode()


def objects(query: Query) -> Any:
    """JSON with what a list says of its entries, without markup."""
    start = (page_of(query) - 1) * SIZE
    shown = [
        {"title": i.title, "url": i.path, "date": i.day.isoformat()} for i in ITEMS[start : start + SIZE]
    ]
    return 200, {"Content-Type": "application/json"}, json.dumps({"items": shown, "total": 31}).encode()


FORMS = {
    "a piece that names the next": (f"{PIECES}?strona=2", named),
    "pieces without end": (f"{PIECES}?strona=2", bare),
    "pieces by their first entry": (f"{PIECES}?start={SIZE}", offset),
    "pieces in data": (f"{PIECES}?strona=2", data),
    "objects": (f"{PIECES}?strona=2", objects),
}


@pytest.mark.parametrize("name", FORMS)
def test_what_a_button_has_loaded_is_walked_to_its_end(name: str, kronika: Kronika, tmp_path: Path) -> None:
    address, pieces = FORMS[name]
    top = list_html([item.card() for item in ITEMS[:SIZE]], button(address))
    with serving(Office(ITEMS, {NEWS: top, PIECES: pieces})) as server:
        folder = tmp_path / "data"
        crawl(kronika, server, folder)
        require_articles(folder_of(server, folder), ITEMS, server.base)
        require_same_from_warc(kronika, server, folder, tmp_path)
        server.requests.clear()
        crawl(kronika, server, folder)
        assert len(server.requests) < 12


@pytest.mark.parametrize(
    "answer",
    [
        (200, {"Content-Type": "application/json"}, b'{"items": [{"id": 7}]}'),
        (200, {}, b"<p>Brak uprawnie\xc5\x84.</p>"),
        (405, {}, b""),
    ],
)
def test_what_a_program_is_not_given_is_named(answer: Any, kronika: Kronika, tmp_path: Path) -> None:
    top = list_html([item.card() for item in ITEMS[:SIZE]], button(f"{PIECES}?strona=2"))
    with serving(Office(ITEMS, {NEWS: top, PIECES: answer})) as server:
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["records"] == SIZE
        said = f"{server.base}{NEWS}: only a script opens its further pages"
        assert said in result.err
        assert [note[: len(said)] for note in report["notes"]] == [said]


def test_what_a_complete_run_could_not_find_is_told_to_who_asks(kronika: Kronika, tmp_path: Path) -> None:
    """Also when nobody reads what it prints, as with cron."""
    top = list_html([item.card() for item in ITEMS[:SIZE]], '<button class="load-more">Pokaż więcej</button>')
    office = Office(ITEMS, {NEWS: top})
    data = tmp_path / "data"
    with serving(office) as server:
        result, report = crawl(kronika, server, data)
        (said,) = report["notes"]
        assert result.summary["notes"] == [said]
        result, _ = crawl(kronika, server, data, "--quiet")
        assert (result.code, result.err) == (0, "")
        (status,) = json.loads(kronika("status", "--data", data, "--json").out)
        assert (status["exit_code"], status["notes"]) == (0, [said])
        assert "1 note (in full with --json)" in kronika("status", "--data", data).out
        office.pages[NEWS] = list_html([item.card() for item in ITEMS])
        crawl(kronika, server, data)
        (status,) = json.loads(kronika("status", "--data", data, "--json").out)
        assert status["notes"] == []


def test_pieces_that_fail_after_they_were_given_are_failures(kronika: Kronika, tmp_path: Path) -> None:
    top = list_html([item.card() for item in ITEMS[:SIZE]], button(f"{PIECES}?strona=2"))
    office = Office(ITEMS, {NEWS: top, PIECES: named})
    with serving(office) as server:
        crawl(kronika, server, tmp_path / "data")
        office.pages[PIECES] = (403, {}, b"")
        _, report = crawl(kronika, server, tmp_path / "data", "--full", code=3)
        assert report["failed_reasons"] == {"http_403": 1}


def test_a_piece_that_fails_behind_another_is_a_failure(kronika: Kronika, tmp_path: Path) -> None:
    def pieces(query: Query) -> Any:
        return named(query) if page_of(query) == 2 else (403, {}, b"")

    top = list_html([item.card() for item in ITEMS[:SIZE]], button(f"{PIECES}?strona=2"))
    with serving(Office(ITEMS, {NEWS: top, PIECES: pieces})) as server:
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert (report["records"], report["failed_reasons"]) == (2 * SIZE, {"http_403": 1})


def test_a_page_of_a_list_that_robots_txt_forbids_is_named(kronika: Kronika, tmp_path: Path) -> None:
    top = list_html([item.card() for item in ITEMS[:SIZE]], f'<a rel="next" href="{NEWS}?strona=2">2</a>')
    with serving(Office(ITEMS, {NEWS: top}), robots="User-agent: *\nDisallow: /*?strona=\n") as server:
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["skipped_reasons"] == {"robots": 1}
        assert f"{server.base}{NEWS}?strona=2: robots.txt forbids it, and with it what it lists" in result.err


# ---------------------------------------------------------------- lists that are data


API = "/api/wiesci"


def entries_from(start: int, items: list[Any] = ITEMS) -> list[dict[str, str]]:
    return [{"title": i.title, "url": i.path, "date": i.day.isoformat()} for i in items[start : start + SIZE]]


def by_mark(query: Query) -> Any:
    """A mark behind each full page, also the last."""
    start = int(query.get("cursor", ["0"])[0])
    shown = entries_from(start, ITEMS[: 3 * SIZE])
    return as_data({"items": shown, "next_cursor": start + SIZE if len(shown) == SIZE else None})


def by_word(query: Query) -> Any:
    """It says that there is more behind each full page, and how that is asked for the number of the page tells."""
    number = int(query.get("page", ["1"])[0])
    shown = entries_from((number - 1) * SIZE, ITEMS[: 3 * SIZE])
    return as_data({"items": shown, "page": number, "hasMore": len(shown) == SIZE})


def deaf(query: Query) -> Any:
    """It knows its mark by a name that it does not tell."""
    return as_data({"items": entries_from(0), "next_cursor": "k7"})


def strict(query: Query) -> Any:
    return (400, {}, b"") if query else deaf(query)


def short(query: Query) -> Any:
    """It gives two pages, and says that there are more entries."""
    number = int(query.get("page", ["1"])[0])
    shown = entries_from((number - 1) * SIZE) if number < 3 else []
    return as_data({"items": shown, "page": number, "hasMore": True, "total": 31})


def as_data(value: Any) -> Any:
    return 200, {"Content-Type": "application/json"}, json.dumps(value).encode()


@pytest.mark.parametrize("pages", [by_mark, by_word])
def test_a_list_that_is_data_ends_where_it_has_nothing(pages: Any, kronika: Kronika, tmp_path: Path) -> None:
    items = ITEMS[: 3 * SIZE]
    with serving(Office(items, {API: pages})) as server:
        folder = tmp_path / "data"
        listings = f'["{server.base}{API}"]'
        _, report = crawl(kronika, server, folder, listings=listings)
        assert report["notes"] == []
        require_articles(folder_of(server, folder), items, server.base)
        server.requests.clear()
        _, report = crawl(kronika, server, folder, listings=listings)
        assert report["new"] == 0
        assert len(server.requests) < 12


@pytest.mark.parametrize(
    ("pages", "code", "count", "said"),
    [
        (deaf, 0, 10, "?cursor=k7: states that more entries follow, and leads to none of them"),
        (strict, 3, 10, None),
        (short, 0, 20, "states that its list has 31 entries, of which 20 were found"),
    ],
)
def test_what_data_state_and_do_not_give_is_told(
    pages: Any, code: int, count: int, said: str | None, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(Office(ITEMS, {API: pages})) as server:
        _, report = crawl(kronika, server, tmp_path / "data", code=code, listings=f'["{server.base}{API}"]')
        assert report["records"] == count
        assert [said in note for note in report["notes"] if said] == ([True] if said else [])


def test_streams_of_turbo_are_pieces(kronika: Kronika, tmp_path: Path) -> None:
    """A link that a script fetches, and what it appends in templates."""

    def link(page: int) -> str:
        href = f"/aktualnosci.turbo_stream?strona={page}"
        return f'<a data-turbo-stream="true" href="{href}">Pokaż więcej</a>' if page <= LAST else ""

    def stream(query: Query) -> Any:
        page = page_of(query)
        parts = (("append", cards((page - 1) * SIZE)), ("replace", link(page + 1)))
        body = "".join(
            f'<turbo-stream action="{action}" target="x"><template>{part}</template></turbo-stream>'
            for action, part in parts
        )
        return 200, {"Content-Type": "text/vnd.turbo-stream.html; charset=utf-8"}, body.encode()

    top = list_html([item.card() for item in ITEMS[:SIZE]], link(2))
    with serving(Office(ITEMS, {NEWS: top, f"{NEWS}.turbo_stream": stream})) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_pages_that_are_counted_at_the_end_of_their_path_are_lists(kronika: Kronika, tmp_path: Path) -> None:
    """Also where they hold nothing but data: those of an island of Astro."""

    def island(page: int) -> str:
        shown = [
            [0, {name: [0, value] for name, value in entry.items()}]
            for entry in entries_from((page - 1) * SIZE)
        ]
        props = html.escape(json.dumps({"items": [1, shown]}))
        following = f'<a rel="next" href="{NEWS}/{page + 1}">Dalej</a>' if page < LAST else ""
        return list_html([], f'<astro-island client="only" props="{props}"></astro-island>{following}')

    pages = {f"{NEWS}/{page}" if page > 1 else NEWS: island(page) for page in range(1, LAST + 1)}
    with serving(Office(ITEMS, pages)) as server:
        folder = tmp_path / "data"
        crawl(kronika, server, folder)
        require_articles(folder_of(server, folder), ITEMS, server.base)
        require_same_from_warc(kronika, server, folder, tmp_path)


# ---------------------------------------------------------------- pieces, by their bytes alone

CARD = '<li><a href="/n/7">Droga gotowa</a></li>'


@pytest.mark.parametrize(
    ("body", "piece"),
    [
        (f"\ufeff\n{CARD}", f"\ufeff\n{CARD}"),
        (json.dumps({"data": {"html": [CARD, "no markup", CARD]}, "left": 3}), f"{CARD}\n{CARD}"),
        (
            json.dumps(
                [{"title": "A & B", "url": "/n/8", "date": "2024-03-12"}, {"title": "No day", "url": "/n/9"}]
            ),
            '<li><h3><a href="/n/8">A &amp; B</a></h3><time datetime="2024-03-12">2024-03-12</time></li>',
        ),
        (
            json.dumps(
                {
                    "page": 2,
                    "posts": [
                        {"title": {"rendered": "A"}, "link": "/n/8", "date": "2024-03-12", "text": CARD}
                    ],
                }
            ),
            '<li><h3><a href="/n/8">A</a></h3><time datetime="2024-03-12">2024-03-12</time></li>',
        ),
        (json.dumps({"title": "News", "url": "/n", "date": "2024-03-12", "html": CARD}), CARD),
        (f"jQuery_1({json.dumps({'html': CARD})});", CARD),
        (f"/**/show.more({json.dumps([CARD])})", CARD),
        (f"/**/ typeof more === 'function' && more({json.dumps([CARD])});", CARD),
        # pages of their own, and what leads nowhere
        ("location.replace('/aktualnosci');", None),
        (f"<!doctype html><HTML><ul>{CARD}</ul>", None),
        (f"<title>Aktualności</title><ul>{CARD}</ul>", None),
        ("Nothing more.", None),
        ("", None),
        (json.dumps({"left": 0, "html": "<p>Nothing more.</p>"}), None),
        (json.dumps({"html": CARD})[:-1], None),
        ("[" * 100_000, None),
    ],
)
def test_pieces_of_lists(body: str, piece: str | None) -> None:
    found = find_fragment(Page(body=body.encode(), url="https://a.example/more", content_type="text/plain"))
    assert (found and found.body.decode()) == piece


@pytest.mark.parametrize(
    ("url", "following"),
    [
        ("https://a.example/more?page=2&kind=", "https://a.example/more?page=3&kind="),
        ("https://a.example/more?offset=20", "https://a.example/more?offset=22"),  # as many as it has
        ("https://a.example/more?q=7", None),
        ("https://a.example/more/page/2", None),
        ("https://a.example/more", None),
    ],
)
def test_the_next_piece_is_counted_on(url: str, following: str | None) -> None:
    items = (ListingItem(url="https://a.example/n/7"), ListingItem(url="https://a.example/n/8"))
    told = count_on(Listing(parser="generic", items=items), url)
    assert (told.next_url, told.is_next_guessed) == (following, following is not None)
    assert count_on(Listing(parser="generic", items=()), url).next_url is None
    named = Listing(parser="generic", items=items, next_url="https://a.example/last")
    assert count_on(named, url) is named


@pytest.mark.parametrize(
    ("query", "said", "following"),
    [
        ("tag[]=a&tag[]=b&page=2", {"page": 2, "pages": 5}, "tag[]=a&tag[]=b&page=3"),
        ("tag[]=a&tag[]=b&cursor=k1", {"next_cursor": "k2"}, "tag[]=a&tag[]=b&cursor=k2"),
        ("tag[]=a&tag[]=b", {"next_cursor": "k2"}, "tag[]=a&tag[]=b&cursor=k2"),
        ("page=5", {"page": 5, "pages": 5}, None),
    ],
)
def test_what_data_are_asked_for_besides_is_kept(query: str, said: Any, following: str | None) -> None:
    body = json.dumps({"items": [{"id": 7}], **said}).encode()
    found = find_ahead(body, f"https://a.example/api?{query}").url
    assert (found and unquote(found).partition("?")[2]) == following
