"""Galleries as editors' tools and old editors write them: each picture once, in order, whole, with its caption."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

CAPTIONS = (
    "Die Brücke am Morgen",
    "Die Leiterin schneidet das Band durch",
    "Kinder auf dem Gehweg",
    "Die alte Fähre",
)


def unit(item: str, around: str = "{}") -> str:
    return around.format("".join(item.format(n=n, c=caption) for n, caption in enumerate(CAPTIONS)))


FORMS = {
    "block": unit("<figure class=wp-block-image><a href=/u/b{n}.jpg><img src=/u/b{n}-300x200.jpg></a><figcaption>{c}</figcaption></figure>",
                  "<figure class='wp-block-gallery columns-3'>{}</figure>"),
    "linked to pages of their own": unit("<dl class=gallery-item><dt class='gallery-icon landscape'><a href=/2021/05/anhang-{n}/><img src=/u/b{n}.jpg></a></dt>"
                                         "<dd class='wp-caption-text gallery-caption'>{c}</dd></dl>", "<div class='gallery galleryid-5'>{}</div>"),
    "tiles": unit("<div class=tiled-gallery-item><a href=/2021/05/anhang-{n}/><img data-image-title='{c}' src=/u/b{n}.jpg></a></div>",
                  "<div class=tiled-gallery>{}</div>"),
    "words in the link": unit("<a href=/u/b{n}.jpg title='{c}'><img src=/u/t{n}.jpg></a>", "<h3>Bildergalerie</h3>{}"),
    "viewer of all its links": unit("<a href=/u/b{n}.jpg class=glightbox data-glightbox='title: {c}'><img src=/u/t{n}.jpg></a>", "<div>{}</div>"),
    "painted links": unit("<a class=e-gallery-item href=/u/b{n}.jpg data-elementor-lightbox-slideshow=a1 data-elementor-lightbox-title='{c}'><div></div></a>",
                          "<div class=elementor-gallery__container>{}</div>"),
    "words behind the title": unit("<div class=image-thumbnail><a href=/documents/b{n}.jpg title='{c} - '><img src=/documents/t{n}.jpg></a></div>",
                                   "<div class=image-gallery>{}</div>"),
    "large view and thumbnails": f"<div class=gallery><div class=large><img src=/u/b0.jpg><p class=caption>{CAPTIONS[0]}</p></div>"
                                 + unit("<li><a href=/u/b{n}.jpg title='{c}'><img src=/u/t{n}.jpg></a></li>", "<ul class=thumbs>{}</ul>") + "</div>",
    "strip": unit("<img src=/u/b{n}.jpg data-caption='{c}'>", "<div class=fotorama>{}</div>"),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_gallery(form: str) -> None:
    found = record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{FORMS[form]}</div></main>")
    )
    assert [item.caption for item in found.gallery] == list(CAPTIONS)
    assert [item.url.rpartition("/")[2] for item in found.gallery] == [f"b{n}.jpg" for n in range(4)]
    assert not found.images
    assert not any(caption in (found.body or "") for caption in CAPTIONS)


@pytest.mark.parametrize(
    "markup",
    [unit("<div data-src=/u/b{n}.jpg data-sub-html='<h4>{c}</h4>'><img src=/u/t{n}.jpg></div>", "<div id=lightgallery>{}</div>"),
     "<table><tr>" + unit("<td><img src=/u/b{n}.jpg width=120></td>") + "</tr><tr>" + unit("<td>{c}</td>") + "</tr></table>"],
    ids=["slides that are no links", "row of captions"],
)  # fmt: skip
def test_captions_of_rows(markup: str) -> None:
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{markup}</div></main>"))
    items = [*found.images, *found.gallery]
    assert [(item.url.rpartition("/")[2], item.caption) for item in items] == [
        (f"b{n}.jpg", c) for n, c in enumerate(CAPTIONS)
    ]
    assert not any(caption in (found.body or "") for caption in CAPTIONS)


def test_slides_that_lead_to_other_articles_are_no_gallery() -> None:
    slides = unit(
        "<div class=slide><a href=/rezepte/{n}.html><img src=/u/b{n}.jpg title='{c}'></a></div>",
        "<div class=image-slideshow>{}</div>",
    )
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{slides}</div></main>"))
    assert not found.gallery
    assert not found.images


def test_table_of_numbers_below_pictures_is_no_row_of_captions() -> None:
    cells = "".join(f"<td><img src=/u/b{n}.jpg width=120></td>" for n in range(2))
    table = f"<table><tr>{cells}</tr><tr><td>1250</td><td>18 %</td></tr></table>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{table}</div></main>"))
    assert [image.caption for image in found.images or found.gallery] == [None, None]


def test_comments_of_the_markup_among_slides_and_cells() -> None:
    slides = (
        f"<!-- first --><div class='slide clone'><img src=/u/b3.jpg><p class=caption>{CAPTIONS[3]}</p></div>"
        + unit(
            "<!-- slide --><div class=slide><img src=/u/b{n}.jpg><p class=caption>{c}</p></div><?x?>",
            "<div class=slider>{}</div>",
        )
    )
    table = (
        "<table><!-- a --><tr><!-- b -->"
        + unit("<td><!-- c --><img src=/u/d{n}.jpg width=120></td>")
        + "</tr><!-- d --><tr>"
    )
    table += unit("<td>{c}</td><!-- e -->") + "</tr></table>"
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{table}<div>{slides}</div></div></main>"
        )
    )
    assert [item.caption for item in (*found.images, *found.gallery)].count(CAPTIONS[0]) == 2


@pytest.mark.parametrize(
    ("large", "small", "is_copy"),
    [
        ("/image/800/21{}", "/image/300/21{}", True),
        ("/pl/d/1a2b{}", "/pl/d/1a2b{}/m", True),
        ("/pl/d/1a2b{}", "/pl/d/9f8e{}/m", False),
    ],
)
def test_links_of_a_viewer_to_pictures_without_an_ending(large: str, small: str, is_copy: bool) -> None:
    pairs = [(large.format(n), small.format(n)) for n in (1, 2)]
    links = "".join(
        f'<a rel="lightbox" href="{big}" title="Boat"><img src="{little}"></a>' for big, little in pairs
    )
    found = record(page(f"<main><h1>Titel der Seite</h1>{TEXT}<p>{links}</p></main>"))
    shown = [picture.url.rpartition(".example")[2] for picture in (*found.images, *found.gallery)]
    assert shown == [big if is_copy else little for big, little in pairs]


SLIDES = unit("<div class=swiper-slide style='background-image:url(/u/b{n}.jpg)'></div>")


VIEWED = unit(
    "<div class=col-4 data-src=/u/b{n}.jpg data-sub-html='<h4>{c}</h4>'><a href=''><img src=/u/t{n}.jpg></a></div>",
    "<div id=lightgallery class=row>{}</div>",
)


@pytest.mark.parametrize(
    "inside",
    [
        f"{VIEWED}<div class=q3>{TEXT}{MORE}</div>",
        f"{TEXT}{VIEWED}{MORE}",
        f"<div class=swiper><div class=swiper-wrapper>{SLIDES}</div><div class=swiper-button-next></div></div>"
        f"<div class='swiper gallery-thumbs'><div class=swiper-wrapper>{SLIDES}</div></div><div class=q3>{TEXT}{MORE}</div>",
        "<div class=page_gallery><div class=big><a href=/u/b0.jpg><img src=/u/b0.jpg></a></div><div class=small-list>"
        + "".join(f"<a href=/u/b{n}.jpg><img src=/u/t{n}.jpg></a>" for n in (1, 2, 3))
        + f"</div></div><div class=q3>{TEXT}{MORE}</div>",
    ],
    ids=["slides around empty links", "such amid the text", "painted slides", "large one above a row"],
)
def test_gallery_above_the_text_or_amid(inside: str) -> None:
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{inside}</div></main>"))
    assert [item.url.rpartition("/")[2] for item in found.gallery] == [f"b{n}.jpg" for n in range(4)]
    assert not found.images


def test_slides_with_words_are_no_pictures() -> None:
    cards = unit(
        "<div class=swiper-slide style='background-image:url(/u/b{n}.jpg)'><a href=/n/{n}>{c}</a></div>"
    )
    mixed = f"<div class=swiper-wrapper>{SLIDES}<p>Sonst</p></div>"
    for markup in (f"<div class=swiper-wrapper>{cards}</div>", mixed):
        found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{markup}{TEXT}{MORE}</div></main>"))
        assert not found.gallery


def test_title_in_a_line_above_many_slides() -> None:
    slides = f"<div class=swiper><div class=swiper-wrapper>{SLIDES}{SLIDES}{SLIDES}</div></div>"
    found = record(
        "<html><head><title>Amt</title><meta property=og:title content='Die Brücke ist wieder offen'></head><body>"
        f"<div class=k><a href=/>Start</a></div><div class=q0><div class=q1>Die Brücke ist wieder offen</div>{slides}<div class=q2>{TEXT}{MORE}</div></div></body></html>"
    )
    assert "title_from_meta" not in found.warnings
    assert len(found.gallery) == len(CAPTIONS)


def test_a_picture_below_a_gallery_is_none_of_it() -> None:
    row = "".join(f"<a href=/u/b{n}.jpg><img src=/u/t{n}.jpg></a>" for n in (1, 2, 3))
    box = f"<div class=page_gallery><div class=small-list>{row}</div><div class=big><a href=/u/b0.jpg><img src=/u/b0.jpg></a></div></div>"
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=q2>{box}<div class=q3>{TEXT}{MORE}</div></div></main>"
        )
    )
    assert [item.url.rpartition("/")[2] for item in found.gallery] == ["b1.jpg", "b2.jpg", "b3.jpg"]


def test_an_alternative_that_is_the_name_of_the_file_is_no_caption() -> None:
    row = "".join(
        f"<a href=/u/{name}.jpg rel=gallery1><img src=/u/t/{name}.jpg alt='{alt}'></a>"
        for name, alt in (("f2", "f2"), ("Boote", "Boote"), ("f3", "Der Kai"), ("f4", "Image description"))
    )
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}<div class=gallery>{row}</div></div></main>"
        )
    )
    assert [item.caption for item in found.gallery] == [None, "Boote", "Der Kai", None]
