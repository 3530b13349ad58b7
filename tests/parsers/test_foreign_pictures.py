"""Pictures amid a text that are none of it: buttons of stores, advertisements, portraits of contacts, what is kept hidden."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def shown(unit: str, head: str = "") -> list[str]:
    article = record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></main>", head)
    )
    return [picture.url.rpartition("/")[2] for picture in (*article.images, *article.gallery)]


@pytest.mark.parametrize(
    "unit",
    [
        "<p><a href='https://play.google.com/store/apps/details?id=org.example'><img src='/m/p7.png'></a></p>",
        "<div class=q5><a href='//apps.apple.com/ch/app/id12'><img src='/m/p8.png' alt='Im App Store'></a></div>",
        "<figure><a href='/abo/herbst'><img src='/m/h.png' width=300 height=250></a></figure>",
        "<p><a href='https://shop.example.org/'><img src='/m/h.png' width='728' height='90'></a></p>",
        "<div class=contactbox><figure><img src='/m/leiterin.jpg'></figure><p>Eva Roth</p></div>",
        "<div style='display: none;'><img src='/m/hochkant.jpg' alt='Für die Pinnwand'></div>",
        "<p style='display:none'><a href='/m/hochkant.jpg'><img src='/m/hochkant-3.jpg'></a></p>",
    ],
)
def test_pictures_that_are_none_of_the_text(unit: str) -> None:
    assert shown(unit) == []


@pytest.mark.parametrize(
    "unit",
    [
        "<p><a href='/karte'><img src='/m/a.png' width=640 height=480></a></p>",
        "<p><img src='/m/a.png' width=300 height=250></p>",
        "<div class=contactbar><figure><img src='/m/a.png'><figcaption>Das Amt am Fluss</figcaption></figure></div>",
        "<div style='display: block'><img src='/m/a.png'></div>",
        "<div><img style='display:none' src='/m/leer.gif' data-src='/m/a.png'></div>",
        "<div style='display:none'><p>Ein Text, den ein Knopf auf der Seite zeigt.</p><img src='/m/a.png'></div>",
    ],
)
def test_pictures_that_look_like_them_and_stay(unit: str) -> None:
    assert shown(unit) == ["a.png"]


def test_slides_behind_the_first_are_no_hidden_pictures() -> None:
    slides = "".join(
        f"<div class=q7{hidden}><img src='/m/{name}.png'></div>"
        for name, hidden in (("a", ""), ("b", " style='display:none'"), ("c", " style='display:none'"))
    )
    assert shown(f"<div class=q6>{slides}</div>") == ["a.png", "b.png", "c.png"]


def test_a_hidden_picture_that_the_page_declares_as_its_own_stays() -> None:
    unit = "<div style='display: none;'><img src='/m/a.png'></div>"
    assert shown(unit, "<meta property='og:image' content='https://www.amt-fuer-wege.example/m/a.png'>") == [
        "a.png"
    ]
