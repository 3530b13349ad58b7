"""Wikis: sections below headings that stand outside of them, footnotes, pages about pictures, the day of the last edit."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import page, record

FIRST = (
    "Das Moor bei Uelzen ist seit Montag wieder nass, und zwei Gemeinden zahlen dafür vier Jahre lang mit."
)
SECOND = "Die Arbeiten dauerten elf Monate und wurden von einem Betrieb aus der Gegend ausgeführt, der dafür Bagger lieh."
THIRD = "Künftig kann das Wasser dort bis zu acht Wochen länger bleiben, was den Feldern ringsum im Sommer hilft, so das Amt."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
SHORT = "Der nächste Abschnitt folgt im Frühjahr, wenn die Vögel fort sind."


def wiki(inner: str, after: str = "") -> str:
    title = '<h1 class="sectionedit1" id="moor">Moor wieder nass</h1>'
    return page(f'<main><div class="page group">{title}{inner}</div></main>{after}')


def test_sections_below_headings_are_all_text() -> None:
    first = f'<div class="level1">{TEXT}</div><div class="secedit"><form></form></div>'
    found = record(wiki(f'{first}<h3>So geht es weiter</h3><div class="level3"><p>{SHORT}</p></div>'))
    assert (found.body or "").split("\n\n") == [FIRST, SECOND, THIRD, "So geht es weiter", SHORT]


def test_columns_with_numbers_in_their_names_are_no_sections() -> None:
    columns = f'<div class="col8">{TEXT}</div><div class="col4"><div>{SHORT}</div></div>'
    assert SHORT not in (record(wiki(columns)).body or "")


@pytest.mark.parametrize("name", ["footnotes", "fussnoten"])
def test_footnotes_below_the_box_of_the_text_are_text(name: str) -> None:
    text = f'<div class="level1"><p>{FIRST}<sup><a href="#fn1">1)</a></sup></p><p>{SECOND}</p><p>{THIRD}</p></div>'
    found = record(
        wiki(f'{text}<div class="{name}"><div class="fn"><div class="content">{SHORT}</div></div></div>')
    )
    assert (found.body or "").endswith(SHORT)


HOST = "https://www.amt-fuer-wege.example"


@pytest.mark.parametrize(
    ("link", "image", "url"),
    [
        ("/wiki/Datei:Moor.jpg", "/images/thumb/8/84/Moor.jpg/300px-Moor.jpg", "/images/8/84/Moor.jpg"),
        (
            "/wiki/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB:Moor.jpg",
            "/images/8/84/Moor.jpg",
            "/images/8/84/Moor.jpg",
        ),
        (
            "/index.php?title=File:Moor.jpg",
            "/images/thumb/8/84/Moor.jpg/300px-Moor.jpg",
            "/images/8/84/Moor.jpg",
        ),
        (
            "/_detail/news/moor.jpg?id=news%3Amoor",
            "/_media/news/moor.jpg?w=400&tok=3a9c00",
            "/_media/news/moor.jpg",
        ),
        (
            "/lib/exe/detail.php?id=moor&media=news:moor.jpg",
            "/lib/exe/fetch.php?w=400&tok=3a9c00&media=news:moor.jpg",
            "/lib/exe/fetch.php?media=news:moor.jpg",
        ),
        ("/_media/news:moor.jpg", "/_media/news:moor.jpg?w=400&tok=3a9c00", "/_media/news:moor.jpg"),
        ("/bilder/moor.jpg", "/bilder/thumb/moor.jpg", "/bilder/moor.jpg"),
    ],
)
def test_picture_is_the_file_and_not_the_page_about_it(link: str, image: str, url: str) -> None:
    shown = f'<p><a href="{link}"><img src="{image}" width=400 height=250 alt="Ein Moor"></a></p>'
    found = record(wiki(f"<div><p>{FIRST}</p>{shown}<p>{SECOND}</p></div>"))
    assert [picture.url for picture in found.images] == [HOST + url]


def test_tooltip_with_the_name_of_a_file_is_no_caption() -> None:
    row = "".join(
        f'<a href="/_detail/m{n}.jpg?id=x" title="news:m{n}.jpg"><img src="/_media/m{n}.jpg?w=200" width=200 title="Am Moor {n}" alt=""></a> '
        for n in range(4)
    )
    found = record(wiki(f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{row}</p></div>"))
    assert [item.caption for item in found.gallery] == [f"Am Moor {n}" for n in range(4)]


@pytest.mark.parametrize(
    "line",
    [
        "Tę stronę ostatnio edytowano 1 cze 2024 o 08:12.",
        "La dernière modification date du 1 juin 2024 à 08:12.",
    ],
)
def test_day_of_the_last_edit_in_the_footer_is_that_of_a_change(line: str) -> None:
    footer = f'<footer id="footer"><ul><li id="footer-info-lastmod">{line}</li></ul></footer>'
    found = record(wiki(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>", footer))
    assert found.date is None
    assert (found.date_modified or "").startswith("2024-06-01")
