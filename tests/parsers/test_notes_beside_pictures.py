"""Captions, credits and pictures in places where papers and weblogs set them, as real pages of many houses have them."""

from __future__ import annotations

import pytest

from crawler.items import Record
from pipelines.captions import split_credit
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_larger_forms import MORE, shown

SIZE = 'width="900" height="600"'


@pytest.mark.parametrize(
    ("picture", "caption", "credit"),
    [
        (
            f'<section class="top"><img src="/up/a.jpg" alt="An empty ferry (Getty Images/Ida Quill)" {SIZE}></section>'
            '<strong class="img_desc">An empty ferry <span>(Getty Images/Ida Quill)</span></strong>',
            "An empty ferry",
            "Getty Images/Ida Quill",
        ),
        (
            f'<section class="x1"><div class="wrap"><div><img src="/up/a.jpg" alt="" title="A ferry of the same kind. " {SIZE}></div></div>'
            '</section><span class="x2">A ferry of the same kind. </span>',
            "A ferry of the same kind.",
            None,
        ),
        (
            '<div class="head"><div class="picture"><ul><li><figure><a href="/up/a.jpg">'
            f'<img src="/up/a.jpg" alt="Ida Quill" data-caption="Agency" {SIZE}></a></figure></li></ul></div>'
            '<p class="article-image-caption"><span>Ida Quill</span></p><p><span class="image-source">Foto: Agency</span></p></div>',
            "Ida Quill",
            "Agency",
        ),
        (
            f'<p><img src="/up/a.jpg" alt="chart" {SIZE}><br><em>(Credit: Ida Quill / Echo)</em></p>'
            '<div><span class="proper-caption">Advertisement:</span></div>',
            None,
            "Ida Quill / Echo",
        ),
        (
            f'<figure><img src="/up/a.jpg" alt="A ferry" {SIZE}><footer>The ferry is called "Ida". (© Echo, Montage: Jo Lark)</footer></figure>',
            'The ferry is called "Ida".',
            "Echo, Montage: Jo Lark",
        ),
        (
            f'<div class="wp-caption"><img src="/up/a.jpg" {SIZE}><p class="wp-caption-text"><a href="https://unsplash.com/@ida?utm_source=x">'
            "<span>Ida Quill</span></a></p></div>",
            None,
            "Ida Quill",
        ),
        (
            f"<figure><img src='/up/a.jpg' {SIZE}><figcaption>Cap by Lark | Coat by Reed | Shoes by Quill and Sons</figcaption></figure>",
            "Cap by Lark | Coat by Reed | Shoes by Quill and Sons",
            None,
        ),
    ],
)
def test_note_beside_a_picture(picture: str, caption: str | None, credit: str | None) -> None:
    found = shown(picture)
    assert [(image.caption, image.credit) for image in found.images] == [(caption, credit)]
    assert (found.body or "").startswith("Nach zwei Jahren")


def test_text_after_the_box_of_a_picture_is_no_caption() -> None:
    found = shown(
        f'<section><img src="/up/a.jpg" alt="An empty ferry at night" {SIZE}></section><p>An empty ferry lay there.</p>'
    )
    assert found.images[0].caption is None
    assert "An empty ferry lay there." in (found.body or "")


@pytest.mark.parametrize(
    ("caption", "credit", "expected"),
    [
        ("Ida Quill", "Ida Quill Quelle: Jo Lark / Echo", ("Ida Quill", "Jo Lark / Echo")),
        ("A warm soup", "A meal with fresh apples! Foto: Jo Lark", ("A warm soup", "Jo Lark")),
        ("Ida Quill", "Ida Quill / Echo", ("Ida Quill", "Ida Quill / Echo")),
        ("A boat", "Jo Lark / Foto: Echo", ("A boat", "Jo Lark / Foto: Echo")),
    ],
)
def test_credit_that_says_what_is_seen_as_well(caption: str, credit: str, expected: tuple[str, str]) -> None:
    assert split_credit(caption, credit) == expected


def test_picture_of_a_stand_in_is_that_for_browsers_without_scripts() -> None:
    found = shown(
        '<figure><div><img alt="An empty ferry" style="background-image:url(https://img.example/r/95d8e820)" src="https://img.example/g/spaceball.gif">'
        '<noscript><img alt="An empty ferry" src="https://img.example/r/95d8e820"></noscript></div><figcaption>It lay there.</figcaption></figure>'
    )
    assert [(image.url, image.caption) for image in found.images] == [
        ("https://img.example/r/95d8e820", "It lay there.")
    ]


def test_moving_picture_stays_what_it_is() -> None:
    found = shown(f'<figure><img src="/up/wave.gif" {SIZE}></figure><noscript>No scripts.</noscript>')
    assert [image.url.rpartition("/")[2] for image in found.images] == ["wave.gif"]


@pytest.mark.parametrize(
    "advertisement",
    [
        f'<figure><a href="https://shop.example/"><img src="/up/b.jpg" alt="Reklama" {SIZE}></a><figcaption>Reklama</figcaption></figure>',
        f'<p><a href="/live"><img src="/up/b.jpg" alt="Now streaming at all hours, click here" {SIZE}></a></p>',
    ],
)
def test_advertisement_that_says_so_is_no_picture(advertisement: str) -> None:
    found = shown(f'<figure><img src="/up/a.jpg" {SIZE}></figure>{TEXT}{advertisement}')
    assert [image.url.rpartition("/")[2] for image in found.images] == ["a.jpg"]


@pytest.mark.parametrize(
    ("alt", "is_picture"),
    [
        ("Ida Quill Image", False),
        ("Portrait of Ida Quill", False),
        ("Idi Quill Portrait", False),
        ("Ida Quill at the ferry", True),
        ("Image of a Quill", True),
        ("Jo Lark Portrait", True),
    ],
)
def test_portrait_of_the_author_by_what_it_is_called(alt: str, *, is_picture: bool) -> None:
    head = '<meta name="author" content="Ida Quill">'
    html = page(
        f'<main><article><h1>Titel der Seite</h1>{TEXT}<p><img src="/up/a.jpg" alt="{alt}" {SIZE}></p>{MORE}</article></main>',
        head,
    )
    assert bool(record(html).images) is is_picture


def _in_box(name: str, note: str, stated: str) -> Record:
    return shown(
        f'<div class="body"><div class="{name}"><a class="js-popup" href="/up/a.jpg"><img src="/up/a.jpg" {SIZE}><p class="caption">{note}</p></a></div></div>',
        stated,
    )


def test_picture_that_the_metadata_name_in_a_box_with_a_misleading_name() -> None:
    found = _in_box("l-sharing", "The lower part lies in snow. (Bildquelle: Lark)", "/up/a.jpg")
    assert [(i.caption, i.credit) for i in found.images] == [("The lower part lies in snow.", "Lark")]


@pytest.mark.parametrize(
    ("note", "stated"), [("", "/up/a.jpg"), ("The lower part lies in snow.", "/up/b.jpg")]
)
def test_picture_in_such_a_box_that_has_no_caption_or_is_not_named(note: str, stated: str) -> None:
    assert not _in_box("l-sharing", note, stated).images


def test_styles_written_as_functions_are_no_names() -> None:
    found = shown(
        f'{TEXT}<div class="Ov(h) Trs($transition-readmore)"><figure><img src="/up/a.jpg" {SIZE}><figcaption>It lay there.</figcaption></figure></div>'
    )
    assert [image.caption for image in found.images] == ["It lay there."]


def test_header_picture_via_a_bank() -> None:
    html = page(
        f'<main><article><img src="/up/a.jpg" {SIZE}><h1>Titel der Seite</h1>{TEXT}{MORE}<p>Beitragsbild via Unsplash.</p></article></main>'
    )
    found = record(html)
    assert [image.credit for image in found.images] == ["Unsplash"]
    assert "Unsplash" not in (found.body or "")


@pytest.mark.parametrize(
    ("note", "caption", "credit"),
    [
        ("The old pier in May<br>Beeld: Ida Quill/ANP", "The old pier in May", "Ida Quill/ANP"),
        ("The old pier in May<br>Photo Ida Quill", "The old pier in May", "Ida Quill"),
        ("The old pier in May<br>Foto di Ida Quill", "The old pier in May", "Ida Quill"),
        ("The old pier in May<br><small>Reuters</small>", "The old pier in May", "Reuters"),
        ("The old pier,<br>seen by night. © Ida Quill", "The old pier, seen by night.", "Ida Quill"),
        ("The old pier<br>and the new one", "The old pier and the new one", None),
        ("Blick auf die Mühle Bild: Ida Quill/dpa", "Blick auf die Mühle", "Ida Quill/dpa"),
        ("Der Turm Bild: Amt für Brücken", "Der Turm", "Amt für Brücken"),
        ("Das neue Bild: Wasser und Wind", "Das neue Bild: Wasser und Wind", None),
        ("Links im Bild: Ida Quill", "Links im Bild: Ida Quill", None),
        ("El viejo muelle en mayo Fuente: EFE", "El viejo muelle en mayo", "EFE"),
        ("Il vecchio molo a maggio Foto di Ida Quill", "Il vecchio molo a maggio", "Ida Quill"),
        ("Stary pomost w maju zdj. Jan Wzór/PAP", "Stary pomost w maju", "Jan Wzór/PAP"),
        ("The old pier. Photo courtesy of Ida Quill", "The old pier.", "courtesy of Ida Quill"),
        ("This picture: a pier at night", "This picture: a pier at night", None),
        ("A photo by the lake in May", "A photo by the lake in May", None),
    ],
)
def test_credit_behind_a_break_or_a_word(note: str, caption: str, credit: str | None) -> None:
    found = shown(f'<figure><img src="/up/a.jpg" {SIZE}><figcaption>{note}</figcaption></figure>')
    assert [(image.caption, image.credit) for image in found.images] == [(caption, credit)]


def test_small_print_is_the_caption_where_the_credit_has_its_own_line() -> None:
    found = shown(
        f'<div class="image"><img src="/up/a.jpg" {SIZE}><small>The old pier in May</small><div class="credit">Foto: Ida Quill</div></div>'
    )
    assert [(i.caption, i.credit) for i in found.images] == [("The old pier in May", "Ida Quill")]
