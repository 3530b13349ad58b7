"""Which page of an article one is, by its address and its pager together."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.items import Article, ArticlePage, Page
from crawler.sites import Registry

HOST = "https://www.urzad.example"
TEXT = (
    "<p>Urząd zakończył remont mostu, który trwał od wiosny, i otworzył go dla ruchu pieszych oraz rowerów.</p>"
    "<p>Samochody pojadą nim dopiero po odbiorze, o którym zdecyduje komisja w połowie przyszłego miesiąca.</p>"
)


def page_of(path: str, pager: str, head: str = "") -> ArticlePage | None:
    html = (
        f'<!DOCTYPE html><html lang="pl"><head><title>Most gotowy</title>{head}</head><body><main><article>'
        f"<h1>Most gotowy</h1><p>12.05.2021</p>{TEXT}{pager}</article></main></body></html>"
    )
    result = extract(Page(body=html.encode(), url=HOST + path), Registry(()))
    assert isinstance(result, Article)
    return result.page


def found(path: str, pager: str, head: str = "") -> tuple[int, str, str | None] | None:
    page = page_of(path, pager, head)
    if page is None:
        return None
    return page.number, page.first_url.removeprefix(HOST), page.next_url and page.next_url.removeprefix(HOST)


def numbers(*hrefs: str | None) -> str:
    shown = [f'<a href="{href}">{n}</a>' if href else f"<b>{n}</b>" for n, href in enumerate(hrefs, 1)]
    return f"<div>{' '.join(shown)}</div>"


@pytest.mark.parametrize(
    ("path", "pager", "expected"),
    [
        ("/most", numbers(None, "?page=2", "?page=3"), (1, "/most", "/most?page=2")),
        ("/most?page=2", numbers("/most", None, "?page=3"), (2, "/most", "/most?page=3")),
        ("/most?page=3", numbers("/most", "?page=2", None), (3, "/most", None)),
        ("/most?page=1", numbers(None, "?page=2"), (1, "/most", "/most?page=2")),
        # counted from 0: the address of the second says 1
        ("/most", numbers(None, "?page=1", "?page=2"), (1, "/most", "/most?page=1")),
        ("/most?page=1", numbers("/most", None, "?page=2"), (2, "/most", "/most?page=2")),
        ("/most?page=0", numbers(None, "?page=1"), (1, "/most", "/most?page=1")),
        ("/index.php?id=7", numbers(None, "?id=7&amp;p=2"), (1, "/index.php?id=7", "/index.php?id=7&p=2")),
        ("/most/", numbers(None, "/most/2/"), (1, "/most/", "/most/2/")),
        ("/most/2/", numbers("/most/", None, "/most/3/"), (2, "/most/", "/most/3/")),
        ("/most.html", numbers(None, "/most,2.html"), (1, "/most.html", "/most,2.html")),
        ("/t1_77.html", numbers(None, "./t1_77_1.html"), (1, "/t1_77.html", "/t1_77_1.html")),
        ("/t1_77_1.html", numbers("./t1_77.html", None), (2, "/t1_77.html", None)),
        ("/most-1.html", numbers(None, "/most-2.html"), (1, "/most-1.html", "/most-2.html")),
        ("/most-2.html", numbers("/most-1.html", None), (2, "/most-1.html", None)),
        ("/most", '<a href="/most/seite-2">Weiter auf Seite 2: Der Fluss</a>', (1, "/most", "/most/seite-2")),
        ("/most", '<a rel="next" href="?start=1">Dalej</a>', (1, "/most", "/most?start=1")),
        ("/most?start=1", '<a href="/most">Wstecz</a> <a href="?start=2">Dalej</a>', (2, "/most", "/most?start=2")),
        ("/most/", '<p><a href="/most/2/">Next page</a></p>', (1, "/most/", "/most/2/")),
        ("/most", '<a href="?page=2" aria-label="Page 2">2</a><a href="?page=3">3</a>', (1, "/most", "/most?page=2")),
    ],
)  # fmt: skip
def test_pages_of_an_article(path: str, pager: str, expected: tuple[int, str, str | None]) -> None:
    assert found(path, pager) == expected


def test_the_head_may_say_it() -> None:
    links = '<link rel="next" href="/most/page/3"><link rel="prev" href="/most">'
    assert found("/most/page/2", "", links) == (2, "/most", "/most/page/3")


@pytest.mark.parametrize(
    ("path", "pager"),
    [
        # the next article: of a name that was taken, or of the next number
        ("/most", '<nav><a rel="next" href="/most-2">Następny »</a></nav>'),
        ("/news/1", '<nav><a rel="next" href="/news/2">Następny</a></nav>'),
        ("/news/2", '<nav><a rel="prev" href="/news/1">Poprzedni</a> <a href="/news/3">Następny</a></nav>'),
        ("/news/2", '<nav><a href="/news/">Wszystkie</a></nav>'),
        # chapters with names
        ("/raport/wstep", numbers(None, "/raport/drogi", "/raport/mosty")),
        # a note, a year, a point: a figure alone
        ("/most", '<p>Opisał to w przypisie <a href="?p=2">2</a>.</p>'),
        # what turns comments, pictures, other news
        ("/most", f'<div class="comments">{numbers(None, "?page=2")}</div>'),
        ("/most", numbers(None, "/most/comment-page-2/#comments")),
        ("/most", f'<div class="gallery">{numbers(None, "?page=2")}</div>'),
        ("/most", f'<aside>{numbers(None, "?page=2")}</aside>'),
        ("/most?page=2", '<a href="/most">Most gotowy</a>'),
        ("/most", '<a href="/most?druk=2">2</a> <a href="/most?druk=3">3</a>'),
        ("/most", '<a href="http://www.inny.example/most?page=2">2</a> 1 3'),
    ],
)  # fmt: skip
def test_what_only_looks_like_pages(path: str, pager: str) -> None:
    assert found(path, pager) is None


def test_a_list_below_a_text_is_turned_for_itself() -> None:
    titles = "".join(
        f'<li><a href="/wpis-{n}">Nowy most na rzece numer {n}</a> Krótko.</li>' for n in range(10, 18)
    )
    pager = numbers(None, "?page=2", "?page=3")
    assert found("/most", f"<div><ul>{titles}</ul>{pager}</div>") is None
    assert found("/most", pager) is not None


def test_the_row_of_numbers_is_no_text() -> None:
    for pager in (
        '<p>Strony: 1 <a href="?page=2">2</a> <a href="?page=3">3</a></p>',
        '<ul><li>1</li><li><a href="?page=2">2</a></li></ul>',
        '<div>Strona <b>[1]</b> | <a href="?page=2">[2]</a> | <a href="?page=2">Następna</a></div>',
    ):
        html = f"<html><head><title>Most</title></head><body><article><h1>Most</h1>{TEXT}{pager}</article></body></html>"
        result = extract(Page(body=html.encode(), url=f"{HOST}/most"), Registry(()))
        assert isinstance(result, Article)
        assert result.body is not None
        assert len(result.body.blocks) == 2, result.body.blocks


@pytest.mark.parametrize(
    "line", ['<p>Zobacz 1 i <a href="/b">2</a> punkt.</p>', '<p>Grupy: 1 <a href="/b">3</a></p>', "<p>1 2 3</p>"]
)  # fmt: skip
def test_a_line_with_numbers_is_text(line: str) -> None:
    html = f"<html><head><title>Most</title></head><body><article><h1>Most</h1>{TEXT}{line}{TEXT}</article></body></html>"
    result = extract(Page(body=html.encode(), url=f"{HOST}/most"), Registry(()))
    assert isinstance(result, Article)
    assert result.body is not None
    assert len(result.body.blocks) >= 3, result.body.blocks
