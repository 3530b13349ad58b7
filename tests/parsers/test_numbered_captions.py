"""Captions that stand away from their pictures, in lines with the pictures' numbers; pictures shown in two forms."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

FIRST = (
    "<p>The harbour office opened a second berth today, for which the islands had waited eleven years.</p>"
)
REST = "".join(
    f"<p>From berth {n} a boat leaves every {n}0 minutes, and more of them are to follow in the coming spring.</p>"
    for n in (2, 3, 4)
)
TWO = (
    "<p><img src='/i/a.jpg' width='800' height='500'></p><p><img src='/i/b.jpg' width='800' height='500'></p>"
)
SET = (
    '<div class="gallery">'
    + "".join(
        f'<a href="/i/{name}-large.jpg" data-fancybox="g"><img src="/i/{name}.jpg" width="200" height="150"></a>'
        for name in "ab"
    )
    + "</div>"
)


def read(inner: str) -> Record:
    page = (
        '<!DOCTYPE html><html lang="en"><head><title>A second berth</title></head><body><nav><a href="/">Home</a></nav><main>'
        f"<article><h1>A second berth</h1><p class='date'>4 May 2023</p>{inner}</article></main></body></html>"
    )
    record = extract_page(
        Page(body=page.encode(), url="https://www.office.example/news/berth"), load_registry()
    )
    assert isinstance(record, Record)
    return record


def pictures_of(record: Record) -> list[tuple[str | None, str | None]]:
    return [(image.caption, image.credit) for image in (*record.images, *record.gallery)]


def paragraphs_of(record: Record) -> int:
    return len(record.body.split("\n\n"))


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Photo 1: A boat at berth two</p><p>Photo 2: The mayor on deck</p>",
        "<p>Photo 1 : A boat at berth two<br/>Photo 2 : The mayor on deck</p>",
        "<p><b>Fot. 1</b> – A boat at berth two</p><p><b>Fot. 2</b> – The mayor on deck</p>",
        "<h3>Bildunterschriften</h3><p>Bild 1: A boat at berth two</p><p>Bild 2: The mayor on deck</p>",
        "<ul><li>Foto n. 1: A boat at berth two</li><li>Foto n. 2: The mayor on deck</li></ul>",
        "<p>BU 1: A boat at berth two; BU 2: The mayor on deck</p>",
        "<p>Figure 1. A boat at berth two</p><p>Figure 2. The mayor on deck</p>",
    ],
)
@pytest.mark.parametrize("pictures", [TWO, SET])
def test_lines_with_the_numbers_of_the_pictures_are_their_captions(lines: str, pictures: str) -> None:
    record = read(FIRST + pictures + REST + lines)
    assert pictures_of(record) == [("A boat at berth two", None), ("The mayor on deck", None)]
    assert paragraphs_of(record) == 4


def test_pictures_above_the_text_are_not_counted_where_the_numbers_are_those_of_the_gallery() -> None:
    lead = (
        "<figure><img src='/i/c.jpg' width='800' height='500'><figcaption>The old pier</figcaption></figure>"
    )
    record = read(
        f"{lead}{FIRST}{REST}{SET}<p>Photo 1: A boat at berth two</p><p>Photo 2: The mayor on deck</p>"
    )
    assert [c for c, _ in pictures_of(record)] == ["The old pier", "A boat at berth two", "The mayor on deck"]


def test_a_gallery_s_numbered_captions_right_below_it_are_no_credit_of_all() -> None:
    record = read(f"{FIRST}{REST}{SET}<p>Photo 1: A boat at berth two</p><p>Photo 2: The mayor on deck</p>")
    assert pictures_of(record) == [("A boat at berth two", None), ("The mayor on deck", None)]


def test_a_picture_above_the_text_without_a_caption_keeps_none() -> None:
    lead = "<figure><img src='/i/c.jpg' width='800' height='500'></figure>"
    lines = "<p>Photo 1: A boat at berth two</p><p>Photo 2: The mayor on deck</p>"
    record = read(f"{lead}{FIRST}{TWO}{lines}{REST}")
    assert [c for c, _ in pictures_of(record)] == [None, "A boat at berth two", "The mayor on deck"]


def test_the_heading_of_numbered_captions_goes_with_them() -> None:
    lines = "<h3>Captions</h3><p>Photo 1: A boat at berth two</p><p>Photo 2: The mayor on deck</p>"
    record = read(FIRST + TWO + lines + REST)
    assert "Captions" not in record.body
    assert "<h3>" in read(FIRST + TWO + lines.replace("Captions", "Boats") + REST).body_html


def test_names_with_the_numbers_of_pictures_are_credits() -> None:
    record = read(f"{FIRST}{TWO}{REST}<p>Foto 1: Ada Weir<br>Foto 2: Bela Storm</p>")
    assert pictures_of(record) == [(None, "Ada Weir"), (None, "Bela Storm")]


@pytest.mark.parametrize(
    "texts", [("岸壁のフェリー", "船橋の船長"), ("Паром у причала", "Капитан на мостике")]
)
def test_what_is_seen_is_no_name_in_other_scripts(texts: tuple[str, str]) -> None:
    record = read(f"{FIRST}{TWO}{REST}<p>写真1:{texts[0]}</p><p>写真2:{texts[1]}</p>")
    assert pictures_of(record) == [(text, None) for text in texts]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Photo 1 shows a boat at berth two.</p><p>Photo 2 shows the mayor.</p>",
        "<p>Table 1: Boats by berth and month.</p><p>Table 2: Guests by month.</p>",
        "<p>Figure 2: Boats by berth and month.</p><p>Figure 3: Guests by month.</p>",
        "<p>Step 1: Take a boat from berth two.</p><p>Step 2: Show a ticket.</p>",
    ],
)
def test_other_numbered_lines_stay_in_the_text(lines: str) -> None:
    record = read(FIRST + TWO + REST + lines)
    assert pictures_of(record) == [(None, None), (None, None)]
    assert paragraphs_of(record) == 6


def test_nothing_is_told_of_pictures_where_their_number_is_another() -> None:
    lines = "".join(f"<p>Photo {n}: Berth {n} at dawn</p>" for n in (1, 2, 3))
    assert pictures_of(read(FIRST + TWO + REST + lines)) == [(None, None), (None, None)]


@pytest.mark.parametrize(
    "copy",
    [
        "<noscript><img src='/i/boat.jpg' alt='A boat'></noscript>",
        "<noscript><picture><img src='/i/boat.jpg' alt='A boat'></picture></noscript>",
    ],
)
def test_the_smaller_form_of_a_picture_shown_without_scripts_is_no_second_picture(copy: str) -> None:
    wide = "<source srcset='/i/boat-1600.webp 1600w, /i/boat-800.webp 800w' type='image/webp'>"
    late = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='/i/boat.jpg' alt='A boat'>"
    figure = f"<figure><picture>{wide}{late}</picture>{copy}<figcaption>At berth two</figcaption></figure>"
    record = read(FIRST + figure + REST)
    assert [image.url.rpartition("/")[2] for image in record.images] == ["boat-1600.webp"]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("A boat at berth two. Photo by Ada Weir.", ("A boat at berth two.", "Ada Weir")),
        ("A boat at berth two. Photo: Weir Bros.", ("A boat at berth two.", "Weir Bros.")),
        ("A boat at berth two. Photo: Harbour Inc.", ("A boat at berth two.", "Harbour Inc.")),
        ("De boot aan de kade ligt klaar. Beeld Ada Weir", ("De boot aan de kade ligt klaar.", "Ada Weir")),
        (
            "A boat at berth two. Ada Weir/Newsline via Getty Images",
            ("A boat at berth two.", "Ada Weir/Newsline via Getty Images"),
        ),
        ("A boat at berth two. Ada Weir via AP", ("A boat at berth two.", "Ada Weir via AP")),
        (
            "<span>El barco en el muelle dos.</span><span class='x'>ADA WEIR (NEWSLINE)</span>",
            ("El barco en el muelle dos.", "ADA WEIR (NEWSLINE)"),
        ),
        (
            "<span>The mayor of the islands arrived via Reuters Square</span>",
            ("The mayor of the islands arrived via Reuters Square", None),
        ),
    ],
)
def test_credits_that_end_a_caption(caption: str, expected: tuple[str, str | None]) -> None:
    picture = (
        f"<figure><img src='/i/a.jpg' width='800' height='500'><figcaption>{caption}</figcaption></figure>"
    )
    assert pictures_of(read(FIRST + picture + REST)) == [expected]


def test_a_few_words_in_two_boxes_below_their_picture_are_not_lost() -> None:
    box = "<div class='m'><div><img src='/i/a.jpg' width='800' height='500'></div><div class='t'><p>A boat at berth two.</p></div></div>"
    assert pictures_of(read(FIRST + box + REST)) == [("A boat at berth two.", None)]
