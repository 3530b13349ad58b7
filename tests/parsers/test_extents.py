"""What a page of a list states of how much of it follows."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.lists.extents import Extent, find_extent

URL = "https://www.urzad.example/news?page=2"


def extent(body: str) -> tuple[bool | None, str | None]:
    return read(body)[:2]


def read(body: str, entries: int = 0, *, url: str = URL, is_first: bool = False) -> Extent:
    markup = f"<html><head><meta charset=utf-8></head><body>{body}</body></html>"
    return find_extent(Document(Page(body=markup.encode(), url=url)), entries, is_first=is_first)


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


@pytest.mark.parametrize(
    ("text", "has_more"),
    [
        ("全23件中 1-10件を表示", True),
        ("23件中1～10件", True),
        ("총 23건 중 1-10", True),
        ("1〜10件 / 23件", True),
        ("11-20 / 20件", False),
        ("Displaying 1–10 out of a total of 23", True),
        ("عرض 1-10 من 23", True),
        ("Wyświetlono 10 z 23 aktualności", True),
        ("Zobrazeno <b>10</b> z <b>23</b>", True),
        ("Strona 1 z 3", True),
        ("Seite <b>1</b> von <b>3</b>", True),
        ("第1页 共3页", True),
        ("Page 3 of 3", False),
        ("1-10 maja 23", None),
        ("ustawa, art. 1-10, z 1997", None),
        ("1–9 spośród wszystkich 23", None),
        ("1-10 | 11-20 | 21-30", None),
        ("Sala 57 1-10 | 11-20", None),
        ("1-10 / 11-20 / 21-23", None),
        ("Pomoc dla 10 z 23 gmin, które o nią prosiły w maju", None),
        ("9 of 23", None),
        ("10 z 2021", None),
        ("Vol. 1 of 3", None),
        ("Strona 4 z 3", None),
    ],
)
def test_what_a_page_of_ten_entries_says(text: str, has_more: bool | None) -> None:
    assert read(f"<main><p>{text}</p><p>x</p></main>", 10).has_more is has_more


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("57 results", 57),
        ("Liczba wyników: 57", 57),
        ("Znaleziono 1 057 artykułów", 1057),
        ("<b>57</b> Treffer", 57),
        ("Treffer (57)", 57),
        ("共57条", 57),
        ("Найдено: 57", 57),
        ("57 Meldungen", 57),
        ("Wszystkich: 57 aktualności", 57),
        ("57 articles", 57),
        ("57 новостей", 57),
        ("Liczba wiadomości: 57", 57),
        ("Number of news items: 57", 57),
        ("Total articles : 1 057", 1057),
        ("Anzahl der Meldungen: 57", 57),
        ("Всего новостей: 57", 57),
        ("Liczba wiadomości na stronie: 57", None),
        ("Number of articles per page: 57", None),
        ("Anzahl Meldungen heute: 57", None),
        ("Wiadomości: 57", None),
        ("Liczba odwiedzin wiadomości: 57", None),
        ("Total: 57", None),
        ("57 articles de presse ont été lus hier par le ministre", None),
        ("2057 articles", None),
        ("Archiwum 2021 aktualności", None),
        ("12057 articles", 12057),
        ("2021 results", 2021),
        ("<table><tr><td>29</td><td>30</td></tr></table><h2>Articles</h2>", None),
        ("57 results</p><p>23 results", None),
        ("Odwiedzin: 57", None),
        ("Rok 2021", None),
        ("Najlepsze wyniki uczniów od 57 lat", None),
        ("Wyniki konkursu z 12 maja 2021", None),
        ("Opublikowano 57 dokumentów", None),
    ],
)
def test_how_many_entries_a_list_has_in_all(text: str, total: int | None) -> None:
    assert read(f"<main><p>{text}</p></main>", 10).total == total


@pytest.mark.parametrize(
    ("pager", "has_more"),
    [
        ('<b>I</b> <a href="/news/ii">II</a>', True),
        ('<a href="/news/cz-b">B</a>', True),
        ('<a href="/news?page=1">1</a>', None),
        ('<a href="/news">1</a>', None),
        ('<a href="/">Start</a>', None),
        ('<a href="/news/2021">2021</a>', None),
        ('<a href="https://other.example/ii">II</a>', None),
        ('<a href="/a-notice">A notice of the office of roads</a>', None),
    ],
)
def test_a_pager_of_the_first_page_leads_to_further_ones(pager: str, has_more: bool | None) -> None:
    markup, url = f'<div class="pager">{pager}</div>', "https://www.urzad.example/news"
    assert read(markup, url=url, is_first=True).has_more is has_more
    assert read(markup, url=url).has_more is None
    assert read(f"<ul>{pager}</ul>", url=url, is_first=True).has_more is None
