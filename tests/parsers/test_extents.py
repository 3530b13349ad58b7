"""What a page of a list states of how much of it follows."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.lists.extents import find_extent

URL = "https://www.urzad.example/news?page=2"


def extent(body: str) -> tuple[bool | None, str | None]:
    markup = f"<html><head><meta charset=utf-8></head><body>{body}</body></html>"
    return find_extent(Document(Page(body=markup.encode(), url=URL)))


@pytest.mark.parametrize(
    ("text", "has_more"),
    [
        ("Showing 11–20 of 345 results", True),
        ("Wyniki <b>11</b> - <b>20</b> z <b>345</b>", True),
        ("11 bis 20 von 1.345 Meldungen", True),
        ("Résultats 11 à 20 sur 1 345", True),
        ("11-20 / 45", True),
        ("11–20 (45)", True),
        ("11 - 15 av 15", False),
        ("Результаты 11–15 из 15", False),
        ("Konferencja 1-10 maja 2015 roku", None),
        ("Ustawa z dnia 3 maja, art. 5-7 z 1997", None),
        ("Telefon 22 601-74-10 of 22", None),
        ("Godziny 8.00-16.00 od 15", None),
        ("w latach 2014-2020 z 5 programów", None),
        ("1–10 of 40 films, 1–5 of 5 texts", None),
        ("11–20 of 45%", None),
        ("<script>var a = '1-10 of 40'</script>", None),
        ("", None),
    ],
)
def test_which_entries_of_how_many(text: str, has_more: bool | None) -> None:
    assert extent(f"<main><p>{text}</p></main>")[0] is has_more


def test_the_page_under_the_highest_number() -> None:
    pager = '<ul class=pager><li><a href="?page=1">1</a><li>2<li><a href="?page=3">3</a><li>…<li><a href="?page=38">38</a></ul>'
    assert extent(pager)[1] == "https://www.urzad.example/news?page=38"
    assert extent("<p><a href=/2015>2015</a></p>")[1] is None
