"""Which address is the next page of a list, and what only looks like one."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.pager import find_next, find_periods, is_page_of, is_turned_by_script

HOST = "https://www.urzad.example"
LIST = f"{HOST}/aktualnosci"


def document(markup: str, path: str = "/aktualnosci") -> Document:
    return Document(
        Page(
            body=f"<html><body>{markup}</body></html>".encode(),
            url=HOST + path,
            content_type="text/html; charset=utf-8",
        )
    )


NEXT = {
    "numbers, this one is text": (
        "/aktualnosci",
        '<div class="pager"><b>1</b> <a href="?p=2">2</a></div>',
        "?p=2",
    ),
    "numbers, a window of them": (
        "/aktualnosci?page=5",
        '<p class="pages"><a href="?page=1">1</a> … <a href="?page=4">4</a> <span>5</span> <a href="?page=6">6</a></p>',
        "?page=6",
    ),
    "numbers, this one is marked": (
        "/aktualnosci/2",
        '<ul class="pagination"><li><a href="/x/1">1</a></li><li class="current"><a href="/x/2">2</a></li>'
        '<li><a href="/x/3">3</a></li></ul>',
        "/x/3",
    ),
    "numbers outside of any box": (
        "/aktualnosci",
        '<a href="?start=0">1</a><a href="?start=10">2</a>',
        "?start=10",
    ),
    "an empty relation before a name": (
        "/aktualnosci",
        '<div class="pager"><a rel="next" href="javascript:void(0)">x</a><a href="?page=2">Dalej</a></div>',
        "?page=2",
    ),
    "older entries": ("/wpisy/page/2/", '<a href="/wpisy/page/3/">← Starsze wpisy</a>', "/wpisy/page/3/"),
    "more": ("/aktualnosci?offset=10", '<a href="?offset=20">Mehr laden</a>', "?offset=20"),
    "a button": (
        "/aktualnosci",
        '<form><input type="hidden" name="strona" value="2"><input type="submit" value="Następna"></form>',
        "?strona=2",
    ),
}


@pytest.mark.parametrize("name", NEXT)
def test_next(name: str) -> None:
    path, markup, expected = NEXT[name]
    page = document(markup, path)
    assert find_next(page) == page.absolute(expected)


NONE = {
    "the last number": ("/aktualnosci?page=2", '<div class="pager"><a href="?page=1">1</a> <b>2</b></div>'),
    "a calendar": (
        "/aktualnosci",
        '<table><td><a href="/kalendarz/2021/5/1">1</a><td><a href="/kalendarz/2021/5/2">2</a></table>',
    ),
    "days of the list": ("/aktualnosci", '<a href="?dzien=1">1</a> <a href="?dzien=2">2</a>'),
    "a teaser's link": ("/aktualnosci", '<a href="/aktualnosci/droga-7">Zobacz więcej</a>'),
    "an article by number": (
        "/aktualnosci",
        '<a href="/aktualnosci/1007">Więcej aktualności</a> <a href="?id=7">Load more</a>',
    ),
    "a gallery": ("/aktualnosci", '<div class="gallery"><a href="/foto/2">Dalej</a></div>'),
    "a form that is posted": (
        "/aktualnosci",
        '<form method="post"><button name="strona" value="2">Dalej</button></form>',
    ),
    "a search": (
        "/aktualnosci",
        '<form action="/szukaj"><input type="hidden" name="page" value="1"><button>Dalej</button></form>',
    ),
    "itself": ("/aktualnosci?page=2", '<div class="x"><a href="?page=2">Load more</a></div>'),
}


@pytest.mark.parametrize("name", NONE)
def test_no_next(name: str) -> None:
    path, markup = NONE[name]
    assert find_next(document(markup, path)) is None


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<ul class="pagination"><li>1</li><li><a href="#">2</a></li></ul>', True),
        ('<div class="pager"><button>Następna</button></div>', True),
        ('<div class="tabs"><a href="#">2</a></div>', False),
        ('<ul class="pagination"><li>1</li></ul>', False),
    ],
)
def test_pagers_that_scripts_turn(markup: str, expected: bool) -> None:
    assert is_turned_by_script(document(markup)) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/aktualnosci/", True),
        ("/aktualnosci?page=2", True),
        ("/aktualnosci/page/2/", True),
        ("/aktualnosci/strona-3", True),
        ("/aktualnosci/2021", True),
        ("/aktualnosci/2021/05", True),
        ("/aktualnosci/archiwum/2021/page/2", True),
        ("/aktualnosci?rok=2021&miesiac=5", True),
        ("/aktualnosci?rok=dwudziesty", False),
        ("/aktualnosci/2021/05/20", False),
        ("/aktualnosci/1234", False),
        ("/aktualnosci/2021/13", False),
        ("/aktualnosci?id=2021", False),
        ("/inne/2021", False),
    ],
)
def test_pages_of_a_list(url: str, expected: bool) -> None:
    assert is_page_of(HOST + url, LIST) is expected


def test_a_year_below_the_front_page_is_no_page_of_it() -> None:
    assert not is_page_of(f"{HOST}/2021", f"{HOST}/")


def test_the_periods_of_a_list() -> None:
    links = (
        "/aktualnosci/2021",
        "?rok=2020",
        "/aktualnosci/2020/droga",
        "/budzet/2021",
        "/aktualnosci/2021",
        "#",
    )
    found = find_periods(document("".join(f'<a href="{link}">x</a>' for link in links)))
    assert found == (f"{LIST}/2021", f"{LIST}?rok=2020")
