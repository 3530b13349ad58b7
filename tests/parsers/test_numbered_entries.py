"""Entries of lists that are called by a word and a number, and what only looks like them."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.items import Listing, Page, Site
from crawler.sites import Registry

HOST = "https://www.urzad.example"
SITE = Site(id="xx-urzad", hosts=("www.urzad.example",), listings=(f"{HOST}/akty",))


def items_of(markup: str, path: str = "/akty?strona=2") -> list[str]:
    body = f"<html><head><title>Akty</title></head><body><main><h1>Akty</h1>{markup}</main></body></html>"
    page = Page(body=body.encode(), url=HOST + path, content_type="text/html; charset=utf-8")
    found = extract(page, Registry(()), SITE)
    assert isinstance(found, Listing)
    return [item.url.removeprefix(HOST) for item in found.items]


def links(*paths: str) -> str:
    return "<ul>" + "".join(f'<li><a href="{path}">Nr {n}</a></li>' for n, path in enumerate(paths)) + "</ul>"


@pytest.mark.parametrize(
    "paths",
    [
        ("/akty/akt-7", "/akty/akt-6", "/akty/akt-5"),
        ("/akty/7", "/akty/6", "/akty/5"),
        ("/akty/7",),
        ("/zbior/akt7.html", "/zbior/akt6.html", "/zbior/akt5.html", "/zbior/akt4.html"),
        ("/akty/7", "/akty/6", "/akty/5", "/spis"),
    ],
)
def test_entries_whose_addresses_differ_in_a_number(paths: tuple[str, ...]) -> None:
    assert items_of(links(*paths)) == [path for path in paths if path != "/spis"]


@pytest.mark.parametrize(
    "markup",
    [
        links("/o-nas", "/kontakt", "/rodo", "/bip"),
        links("/index.php?id=7", "/index.php?id=6", "/index.php?id=5", "/index.php?id=4"),
        links("/node/7", "/node/6", "/node/5", "/node/4"),
        links("/zbior/akt-7"),
        links(*(f"/dzial1?id={n}" for n in range(5))),
        links("/akty/strona/1", "/akty/strona/3", "/akty/strona/4"),
        links("/o-nas", "/kontakt", "/akty/7", "/rodo"),
        links("/akty?strona=1", "/akty?strona=3", "/akty/7"),
        links(*(f"https://inny.example/akt-{n}" for n in range(5))),
        f"<nav>{links('/akty/akt-7', '/akty/akt-6', '/akty/akt-5')}</nav>",
        '<p><a href="/akty/7">Nr 7</a></p>',
        "<p>Brak wpisów.</p>",
    ],
)
def test_other_links_are_no_entries(markup: str) -> None:
    assert items_of(markup) == []


def test_the_first_page_takes_its_entries_alone() -> None:
    """Not what else has a short name on it."""
    markup = links("/akty/7", "/akty/6", "/akty/5", "/akty/4") + '<p><a href="/rodo">RODO</a></p>'
    assert items_of(markup, "/akty") == ["/akty/7", "/akty/6", "/akty/5", "/akty/4"]
