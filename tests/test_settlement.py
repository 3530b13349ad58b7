"""What becomes of one answer, of a list's page and of an address that is settled, without server or reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import msgspec
import pytest

from crawler.archive.exchange import Exchange
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.archive.rows import UrlPurpose, UrlRow
from crawler.items import Listing, ListingItem, Page, Site
from crawler.middlewares.recording import _Tape
from crawler.spiders.fragments import count_on, find_fragment
from crawler.spiders.listed import ListedPages
from crawler.spiders.options import CrawlOptions
from crawler.spiders.parts import LOADED
from crawler.spiders.reading import Question, Reading, read_answer
from crawler.spiders.roots import Roots
from crawler.spiders.scope import Scope
from crawler.spiders.settlement import Settlement
from crawler.spiders.task import Task
from crawler.spiders.walk import ListingWalk, Walked

NOW = datetime(2024, 3, 12, 10, tzinfo=UTC)
LIST = "http://a/wiesci"
OPTIONS = cast(
    CrawlOptions,
    SimpleNamespace(retries=3, backoff=2.0, since=None, lookback_pages=5, lookback_days=9, max_urls=99),
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with closing(Ledger(tmp_path / "ledger.db")) as opened:
        yield opened


def add(ledger: Ledger, url: str, kind: UrlPurpose, **columns: object) -> UrlRow:
    key = f"{kind}:{url}" if kind != "article" else url
    ledger.add_url(key, url, kind)
    if columns:
        ledger.update_url(key, **columns)
    row = ledger.find_url(key)
    assert row is not None
    return row


# ---------------------------------------------------------------- addresses


def test_a_page_waits_longer_each_time_and_fails_in_the_end(ledger: Ledger) -> None:
    settlement = Settlement(ledger, OPTIONS, "r", lambda: NOW)
    for state, pause in (("pending", 2.0), ("pending", 4.0), ("failed", None)):
        row = add(ledger, "http://a/7", "article")
        assert settlement.fail(Task(row=row, url=row.url), "timeout").state == state
        row = add(ledger, "http://a/7", "article")
        assert (row.state, row.reason) == (state, "timeout")
        assert pause is None or row.due == NOW.timestamp() + pause
    assert row.done_run == "r"
    other = add(ledger, "http://a/8", "article")
    assert settlement.fail(Task(row=other, url=other.url), "bad", is_final=True).state == "failed"


@pytest.mark.parametrize(
    ("kind", "state", "reason"),
    [
        ("listing", "failed", "no_listing_too_large"),
        ("feed", "failed", "too_large"),
        ("article", "skipped", "too_large"),
    ],
)
def test_a_list_that_is_not_entered_has_failed(
    kind: UrlPurpose, state: str, reason: str, ledger: Ledger
) -> None:
    row = add(ledger, LIST, kind)
    settlement = Settlement(ledger, OPTIONS, "r", lambda: NOW)
    outcome = settlement.leave_out(Task(row=row, url=row.url), "too_large")
    assert (outcome.state, outcome.reason) == (state, reason)
    row = add(ledger, LIST, kind)
    assert (row.state, row.reason) == (state, reason)


@pytest.mark.parametrize(("kind", "is_said"), [("listing", True), ("feed", True), ("article", False)])
def test_a_list_that_robots_txt_forbids_is_told(
    kind: UrlPurpose, is_said: bool, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    row = add(ledger, LIST, kind)
    settlement = Settlement(ledger, OPTIONS, "r", lambda: NOW)
    for reason in ("robots", "offsite"):
        caplog.clear()
        assert settlement.skip(Task(row=row, url=row.url), reason).state == "skipped"
        assert ("robots.txt forbids it" in caplog.text) is (is_said and reason == "robots")


# ---------------------------------------------------------------- answers


def read(body: str, *lines: str, kind: str = "text/html; charset=utf-8", url: str = LIST) -> Reading:
    head = "\r\n".join(("HTTP/1.1 200 OK", f"Content-Type: {kind}", *lines))
    exchange = Exchange(url=url, request=b"", response=f"{head}\r\n\r\n{body}".encode(), started_at=NOW)
    site = Site(id="s", hosts=("a",), listings=(LIST,), registered=True)
    return read_answer(Question(exchange=exchange, url=url, purpose="listing"), site)


CARDS = "".join(
    f'<li><h3><a href="/wiesci/{n}">Droga numer {n} jest gotowa</a></h3><time>2024-03-0{n}</time></li>'
    for n in range(1, 6)
)
NEXT = 'Link: </wiesci?od=20>; rel="next"'
PLAIN = f"<html><body><main><h1>Wieści</h1><ul>{CARDS}</ul></main></body></html>"
TURNED = PLAIN.replace("</ul>", '</ul><a rel="next" href="?strona=2">Dalej</a>')


@pytest.mark.parametrize(
    ("body", "lines", "following"),
    [
        (PLAIN, (NEXT,), f"{LIST}?od=20"),
        (TURNED, (NEXT,), f"{LIST}?strona=2"),
        (TURNED, (), f"{LIST}?strona=2"),
        (PLAIN, (), None),
    ],
)
def test_a_header_names_the_next_page_of_a_list_that_does_not(
    body: str, lines: tuple[str, ...], following: str | None
) -> None:
    listing = read(body, *lines).listing
    assert listing is not None
    assert len(listing.items) == 5
    assert (listing.next_url, listing.is_next_guessed, listing.is_next_scripted) == (following, False, False)


def test_a_header_knows_better_than_what_is_counted_on() -> None:
    body, url = json.dumps({"html": CARDS}), f"{LIST}?offset=10"
    counted = read(body, kind="application/json", url=url).listing
    assert counted is not None
    assert (counted.next_url, counted.is_next_guessed) == (f"{LIST}?offset=15", True)
    named = read(body, NEXT, kind="application/json", url=url).listing
    assert named is not None
    assert (named.next_url, named.is_next_guessed) == (f"{LIST}?od=20", False)


@pytest.mark.parametrize("is_turned_to", [True, False])
def test_the_last_page_that_leads_back_is_not_the_first(is_turned_to: bool) -> None:
    """From a first page all that a pager names is further pages; the pager of the last names those before it."""
    url, body = f"{LIST}?x=3", PLAIN.replace("</ul>", '</ul><p class="pager"><a href="?x=2">Wstecz</a></p>')
    exchange = Exchange(
        url=url, request=b"", response=f"HTTP/1.1 200 OK\r\n\r\n{body}".encode(), started_at=NOW
    )
    site = Site(id="s", hosts=("a",), listings=(LIST if is_turned_to else url,), registered=True)
    question = Question(exchange=exchange, url=url, purpose="listing", is_turned_to=is_turned_to)
    listing = read_answer(question, site).listing
    assert listing is not None
    assert listing.has_more is (None if is_turned_to else True)


FRAGMENTS = {
    "HTML": (CARDS, 5),
    "HTML behind a mark of byte order": (f"\ufeff \n{CARDS}", 5),
    "HTML in a list in an object": (json.dumps({"a": [1, None, {"b": CARDS}]}), 5),
    "several pieces": (json.dumps([CARDS[: CARDS.index("<li>", 9)], CARDS[CARDS.index("<li>", 9) :]]), 5),
    "objects with title, address and day": (
        json.dumps(
            [
                {"title": f"Droga {n} jest gotowa", "url": f"/wiesci/{n}", "date": f"2024-03-0{n}"}
                for n in (1, 2)
            ]
        ),
        2,
    ),
    "a title with signs of HTML": (
        json.dumps(
            {"rows": [{"title": 'Most & droga "7"', "url": "/wiesci/7?a=1&b=2", "date": "2024-03-07"}]}
        ),
        1,
    ),
    "objects without a day": (json.dumps([{"title": "Droga jest gotowa", "url": "/wiesci/7"}]), None),
    "objects without an address": (json.dumps([{"title": "Droga jest gotowa", "date": "2024-03-07"}]), None),
    "text in data": (json.dumps({"text": "a < b"}), None),
    "data that break off": ('[{"html": "<a hr', None),
    "text": ("Brak wyników", None),
    "nothing": ("", None),
    "a page of its own": (f"<HTML><body>{CARDS}</body></HTML>", None),
    "a title alone": (f"<title>Wieści</title>{CARDS}", None),
}


@pytest.mark.parametrize("name", FRAGMENTS)
def test_pieces_of_a_list_that_a_script_loads(name: str) -> None:
    body, count = FRAGMENTS[name]
    piece = find_fragment(Page(body=body.encode(), url=LIST, content_type="application/json"))
    assert (piece is None) is (count is None)
    if piece is not None:
        listing = read(body, kind="application/json").listing
        assert listing is not None
        assert len(listing.items) == count
        assert all(item.title_text and item.date_text for item in listing.items)
        if name == "a title with signs of HTML":
            (item,) = listing.items
            assert (item.url, item.title_text) == ("http://a/wiesci/7?a=1&b=2", 'Most & droga "7"')


@pytest.mark.parametrize(
    ("url", "following"),
    [
        (f"{LIST}?page=2&x=", f"{LIST}?page=3&x="),
        (f"{LIST}?start=20", f"{LIST}?start=22"),
        (f"{LIST}?x=2", None),
        (f"{LIST}/page/2", None),
    ],
)
def test_a_piece_is_counted_on(url: str, following: str | None) -> None:
    items = tuple(ListingItem(url=f"http://a/{n}") for n in "ab")
    piece = Listing(parser="generic", items=items, is_next_scripted=True)
    counted = count_on(piece, url)
    is_counted = following is not None
    assert (counted.next_url, counted.is_next_guessed, counted.is_next_scripted) == (
        *(following, is_counted),
        not is_counted,
    )
    empty, named = (
        msgspec.structs.replace(piece, **said) for said in ({"items": ()}, {"next_url": "http://a/9"})
    )
    assert (count_on(empty, url), count_on(named, url)) == (empty, named)


ENTRY = {"title": "Droga jest gotowa", "url": "/wiesci/7", "date": "2024-03-07"}
JSON_API = {
    "attributes": {
        "title": "Droga jest gotowa",
        "created": "2024-03-07T08:00:00+00:00",
        "path": {"alias": "/wiesci/7"},
    },
    "links": {"self": {"href": "http://a/jsonapi/node/7"}},
}
HAL = {
    "title": "Droga jest gotowa",
    "datum": "2024-03-07",
    "_links": {"self": {"href": "/api/7"}, "alternate": {"href": "/wiesci/7"}},
}
GRAPHQL = f"{LIST}?query=%7Bnews%7D&variables=%7B%22first%22%3A9%7D"
BEHIND = f"{LIST}?query=%7Bnews%7D&variables=%7B%22first%22%3A9%2C%22after%22%3A%22Y3%22%7D"
DATA_PAGES = [
    # an address
    (LIST, {"data": [JSON_API], "links": {"next": {"href": f"{LIST}?page%5Boffset%5D=9"}}}, f"{LIST}?page%5Boffset%5D=9", None),
    (LIST, {"value": [ENTRY], "@odata.nextLink": f"{LIST}?$skip=9"}, f"{LIST}?$skip=9", None),
    (LIST, {"_embedded": {"n": [HAL]}, "_links": {"next": {"href": "/wiesci?page=1"}}}, f"{LIST}?page=1", None),
    (LIST, {"count": 1, "next": f"{LIST}?page=2", "results": [ENTRY]}, f"{LIST}?page=2", None),
    (LIST, {"data": [{"titulo": "Droga jest gotowa", "enlace": "/wiesci/7", "fecha": "2024-03-07"}]}, None, None),
    (LIST, [{"name": "Droga jest gotowa", "route": {"path": "/wiesci/7"}, "createDate": "2024-03-07"}], None, None),
    (LIST, {"items": [ENTRY], "links": [{"rel": "self", "href": "/"}, {"rel": "next", "href": "?o=9"}]}, f"{LIST}?o=9", None),
    # a mark, or numbers
    (GRAPHQL, {"data": {"n": {"edges": [{"node": ENTRY}], "pageInfo": {"hasNextPage": True, "endCursor": "Y3"}}}}, BEHIND, True),
    (LIST, {"data": [ENTRY], "meta": {"next_cursor": "x9"}}, f"{LIST}?cursor=x9", True),
    (f"{LIST}?after=x1", {"data": [ENTRY], "nextPageToken": "x9"}, f"{LIST}?after=x9", True),
    (LIST, {"data": [ENTRY], "nextPageToken": "x9"}, f"{LIST}?pageToken=x9", True),
    (LIST, {"posts": [ENTRY], "page": 1, "pages": 3}, f"{LIST}?page=2", True),
    (LIST, {"posts": [ENTRY], "hasMore": True}, None, True),
    (LIST, {"posts": [ENTRY], "page": 1, "next_page": 2}, f"{LIST}?page=2", True),
    (LIST, {"posts": [ENTRY], "page": 1, "hasMore": True}, f"{LIST}?page=2", True),
    # the last page
    (f"{LIST}?page=3", {"posts": [ENTRY], "page": 3, "pages": 3}, None, False),
    (f"{LIST}?page=3", {"posts": [ENTRY], "next": None}, None, False),
    (f"{LIST}?page=3", {"posts": [ENTRY], "links": {"prev": {"href": "?page=2"}}}, None, False),
    (LIST, {"posts": [ENTRY], "pageInfo": {"hasNextPage": False, "endCursor": "Y3"}}, None, False),
    (f"{LIST}?page=2", {"number": 2, "totalPages": 3, "posts": [ENTRY]}, None, False),
    # what is of an entry says nothing of the list
    (LIST, {"posts": [{**ENTRY, "next": "/wiesci/8", "page": 1, "pages": 4}]}, None, None),
    (LIST, [{**ENTRY, "links": {"next": "/wiesci/8"}}], None, None),
]  # fmt: skip


@pytest.mark.parametrize(("url", "data", "following", "has_more"), DATA_PAGES)
def test_data_of_a_list_say_what_follows(
    url: str, data: object, following: str | None, has_more: bool | None
) -> None:
    listing = read(json.dumps(data), kind="application/json", url=url).listing
    assert listing is not None
    (item,) = listing.items
    assert (item.url, item.title_text, (item.date_text or "")[:10]) == (
        *("http://a/wiesci/7", "Droga jest gotowa"),
        "2024-03-07",
    )
    assert (listing.next_url, listing.is_next_guessed, listing.has_more) == (following, False, has_more)


@pytest.mark.parametrize("data", [[], {"posts": [], "total": 27}, {"data": {"n": {"edges": []}}}])
def test_data_without_entries_are_the_end_of_a_list(data: object) -> None:
    listing = read(json.dumps(data), kind="application/json", url=f"{LIST}?page=4").listing
    assert listing is not None
    assert (listing.items, listing.next_url) == ((), None)


def test_data_in_a_call_say_what_follows() -> None:
    body = f"show({json.dumps({'list': [ENTRY], 'pageNo': 1, 'totalPage': 3})});"
    listing = read(body, kind="application/javascript", url=f"{LIST}?pageNo=1").listing
    assert listing is not None
    assert (listing.next_url, listing.has_more) == (f"{LIST}?pageNo=2", True)
    listing = read('show({"list": []});', kind="application/javascript", url=f"{LIST}?pageNo=4").listing
    assert listing is not None


@pytest.mark.parametrize("data", [{"posts": [{"id": 7}]}, {"error": "busy"}, {"posts": [7], "tags": []}])
def test_data_whose_entries_have_no_address_are_no_list(data: object) -> None:
    assert read(json.dumps(data), kind="application/json").listing is None


@pytest.mark.parametrize(("body", "is_left"), [(PLAIN, False), (PLAIN.replace(CARDS, ""), True)])
def test_a_header_leads_on_from_a_page_without_entries(body: str, is_left: bool) -> None:
    reading = read(body, "Refresh: 0; url=/nowe")
    assert (reading.listing is None) is is_left
    assert (reading.rejection and reading.rejection.leads_to) == ("http://a/nowe" if is_left else None)


@pytest.mark.parametrize(
    ("received", "head"),
    [
        (b"HT", b""),
        (b"\r\n\r\nHTT", b""),
        (b"http/1.1 200 OK\r\nA: b", b""),
        (b"\r\nHTTP/1.1 200 OK\r\nA : b\r\n\r\nxy", b"HTTP/1.1 200 OK\r\nA: b\r\n\r\nxy"),
        (b"SSH-2.0-x", b"SSH-2.0-x"),
        (b"Hello", b"Hello"),
        (b"\r\nHello", b"\r\nHello"),
    ],
)
def test_the_head_of_a_response_is_waited_for(received: bytes, head: bytes) -> None:
    tape = _Tape()
    tape.response += received
    assert tape.take_head() == head
    assert tape.is_in_payload is bool(head)


# ---------------------------------------------------------------- pages of lists


class Walk:
    """One run's walk through the list of a site."""

    def __init__(self, ledger: Ledger, listing: str = LIST) -> None:
        site = Site(id="s", hosts=("a",), listings=(listing,), registered=True)
        scope = Scope(
            ledger=ledger,
            site=site,
            options=OPTIONS,
            run="r",
            clock=lambda: NOW,
            redactions=Redactions(ledger),
        )
        self._walk = ListingWalk(scope, ListedPages(scope), Roots(scope))
        self._walk.is_started = True
        self.row = add(ledger, listing, "listing")

    def add(self, *names: str, following: str | None = None, **said: object) -> Walked:
        items = tuple(ListingItem(url=f"http://a/wiesci/{name}", title_text=name) for name in names)
        listing = Listing(parser="generic", items=items, next_url=following, **said)  # type: ignore[arg-type]
        return self._walk.add(self.row, self.row.url, listing)


@pytest.mark.parametrize(
    ("names", "following", "periods", "is_walked", "is_told"),
    [
        ("cd", None, (), True, True),
        ("cd", None, (), False, False),
        ("ad", None, (), True, False),
        ("", None, (), True, False),
        ("cd", f"{LIST}?strona=2", (), True, False),
        ("cd", None, (f"{LIST}/2020",), True, False),
    ],
)
def test_a_gap_is_told_where_nothing_leads_to_what_is_between(
    names: str,
    following: str | None,
    periods: tuple[str, ...],
    is_walked: bool,
    is_told: bool,
    ledger: Ledger,
    caplog: pytest.LogCaptureFixture,
) -> None:
    walk = Walk(ledger)
    add(ledger, "http://a/wiesci/a", "article")
    walk.add("a", "b")
    ledger.set_meta(f"walked:listing:{LIST}", "1" if is_walked else None)
    caplog.clear()
    walk.add(*names, following=following, periods=periods)
    assert ("names nothing that the last run has met" in caplog.text) is is_told


@pytest.mark.parametrize(
    ("is_loaded", "title", "expected"), [(True, None, LOADED), (False, LOADED, LOADED), (False, None, None)]
)
def test_what_follows_a_piece_that_a_script_loads_is_one(
    is_loaded: bool, title: str | None, expected: str | None, ledger: Ledger
) -> None:
    walk = Walk(ledger)
    walk.row = add(ledger, LIST, "listing", listed_title=title)
    walk.add("a", following=f"{LIST}?strona=2", is_next_loaded=is_loaded)
    assert add(ledger, f"{LIST}?strona=2", "listing").listed_title == expected


def test_a_list_leads_to_its_own_hosts_alone(ledger: Ledger) -> None:
    assert Walk(ledger).add("a", following="http://b/wiesci?strona=2").reason == "next_not_listing"
    assert Walk(ledger).add("b", following=f"{LIST}?strona=2").reason is None
    assert Walk(ledger).add("c").reason == "last_page"
