"""Galleries without telling names: runs of like boxes with a picture each, and rows of pictures that are none."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def picture(number: int, target: str | None) -> str:
    image = f"<img src='/bilder/klein/{number}.jpg' alt='Bild der Fähre'>"
    return image if target is None else f"<a href='{target.format(number)}'>{image}</a>"


LARGE = "/bilder/gross/{}.jpg"


def cells(wrap: str, target: str | None, count: int = 3) -> str:
    return "".join(wrap.format(picture(number, target)) for number in range(1, count + 1))


def found(inside: str) -> Record:
    return record(page(f"<div class=q1><h1>Titel der Seite</h1>{inside}</div>"))


def numbers(pictures: tuple[object, ...]) -> list[str]:
    return [str(p.url).rpartition("/")[2] for p in pictures]  # type: ignore[attr-defined]


RUN = ["1.jpg", "2.jpg", "3.jpg"]


@pytest.mark.parametrize(
    "run",
    [f"<div class=q5>{cells('<div class=q6>{}</div>', LARGE)}</div>",
     f"<ul class=q5>{cells('<li>{}</li>', LARGE)}</ul>",
     f"<div class=q5>{cells('{}', LARGE)}</div>",
     f"<table><tr>{cells('<td>{}</td>', LARGE)}</tr></table>",
     f"<div class=q5><h3>W porcie</h3>{cells('<div class=q6>{}<div>Prom w porcie</div></div>', LARGE)}</div>"],
)  # fmt: skip
@pytest.mark.parametrize(
    "place", ["<div class=q2>{text}{run}{more}</div>", "<div class=q2>{text}{more}</div>{run}"]
)
def test_run_of_pictures_that_links_show_large(run: str, place: str) -> None:
    article = found(place.format(text=TEXT, run=run, more=MORE))
    assert numbers(article.gallery) == RUN
    assert article.images == ()


def test_captions_are_those_of_the_cells() -> None:
    wrap = "<li class=q6>{}<div class=q7>Die Fähre am Anleger</div></li>"
    article = found(f"<div class=q2>{TEXT}{MORE}</div><ul class=q5>{cells(wrap, LARGE, 2)}</ul>")
    assert [item.caption for item in article.gallery] == ["Die Fähre am Anleger"] * 2


def test_run_before_the_text_may_be_a_slider() -> None:
    slider = f"<div class=q5>{cells('<div class=q6>{}</div>', None)}</div>"
    assert numbers(found(f"{slider}<div class=q2>{TEXT}{MORE}</div>").gallery) == RUN


@pytest.mark.parametrize(
    "row",
    [f"<div class=q5>{cells('<div class=q6>{}</div>', None)}</div>",  # columns of the text
     f"<div class=q5>{cells('{}', None)}</div>",
     f"<div class=q5>{cells('<div class=q6>{}</div>', '/meldungen/{}.html')}</div>",  # teasers
     f"<div class=q5>{cells('<div class=q6>{}</div>', LARGE, 1)}</div>"],
)  # fmt: skip
def test_other_rows_of_pictures_in_the_text_are_none(row: str) -> None:
    assert found(f"<div class=q2>{TEXT}{row}{MORE}</div>").gallery == ()


def test_steps_of_the_text_with_a_picture_each_are_none_and_stay_text() -> None:
    step = (
        "Zuerst wird die Rampe gesenkt und die Schranke geöffnet, dann fahren die Wagen der Reihe nach auf das Deck. "
        * 4
    )
    run = f"<ol>{cells(f'<li><p>{step}</p>{{}}</li>', LARGE)}</ol>"
    article = found(f"<div class=q2>{TEXT}{run}{MORE}</div>")
    assert article.gallery == ()
    assert (article.body or "").count("Zuerst wird die Rampe gesenkt") == 12


def test_cards_of_data_are_none() -> None:
    data = "".join(f"<div>Länge {number} Meter</div>" for number in range(40))
    run = f"<div class=q5>{cells(f'<div class=q6>{{}}{data}</div>', LARGE)}</div>"
    assert found(f"<div class=q2>{TEXT}{run}{MORE}</div>").gallery == ()
