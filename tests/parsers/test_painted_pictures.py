"""Pictures without an element for pictures: boxes that a style or a script paints, and what viewers draw themselves."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

CAPTIONS = ("Die Brücke am Morgen", "Die Leiterin schneidet das Band durch", "Kinder auf dem Gehweg")


def read(unit: str, after: str = "") -> Record:
    return record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div>{after}</main>"))


def items(item: str, around: str) -> str:
    return around.format(
        "".join(item.replace("{n}", str(n)).replace("{c}", c) for n, c in enumerate(CAPTIONS))
    )


FORMS = {
    "Elementor, nothing linked": items(
        "<div class='e-gallery-item elementor-gallery-item'><div class=e-gallery-image data-thumbnail=/u/b{n}.jpg role=img aria-label=Br></div>"
        "<div class=elementor-gallery-item__content><div class=elementor-gallery-item__title>{c}</div></div></div>",
        "<div class=elementor-gallery__container>{}</div>"),
    "Elementor, slides": items(
        "<div class=swiper-slide><div role=img aria-label='{c}' class=elementor-carousel-image style=\"background-image: url('/u/b{n}.jpg')\"></div>"
        "<div class=elementor-carousel-image-overlay>{c}</div></div>", "<div class=swiper><div class=swiper-wrapper>{}</div></div>"),
    "styled boxes": items("<div class=slide><div style='background:#fff url(/u/b{n}.jpg) center' role=img></div><p class=caption>{c}</p></div>",
                          "<div class='gallery slider'>{}</div>"),
    "Slider Revolution 6": items(
        "<rs-slide data-key=rs-{n}><img src=/wp-content/plugins/revslider/public/assets/assets/dummy.png data-lazyload=/u/b{n}.jpg>"
        "<rs-layer data-type=text class=rs-layer>{c}</rs-layer></rs-slide>", "<rs-module-wrap><rs-module><rs-slides>{}</rs-slides></rs-module></rs-module-wrap>"),
    "Slider Revolution 7": items("<sr7-slide><sr7-img><img src=/u/b{n}.jpg></sr7-img><sr7-txt id=t{n}>{c}</sr7-txt></sr7-slide>",
                                 "<sr7-module><sr7-content>{}</sr7-content></sr7-module>"),
    "Slider Revolution 5": items("<li><img class=rev-slidebg src=/u/b{n}.jpg><div class='tp-caption tp-resizeme'>{c}</div></li>",
                                 "<div class=rev_slider_wrapper><div class=rev_slider><ul>{}</ul></div></div>"),
    "Cycle": items("<img data-cycle-desc='{c}' src=/u/b{n}.jpg alt=Br>", "<div class=cycle-slideshow>{}</div>"),
    "bxSlider": items("<li><img title='{c}' src=/u/b{n}.jpg></li>", "<ul class=bxslider>{}</ul>"),
    "Ekko": items("<a href=/u/b{n}.jpg data-toggle=lightbox data-gallery=g data-footer='{c}'><img src=/u/k{n}.jpg></a>", "<div class=row>{}</div>"),
    "nanogallery": items("<a data-ngThumb=/u/k{n}.jpg href=/u/b{n}.jpg>{c}</a>", "<div data-nanogallery2>{}</div>"),
    "nanogallery, described": items("<a href=/u/b{n}.jpg data-ngthumb=/u/k{n}.jpg data-ngdesc='{c}'></a>", "<div data-nanogallery2>{}</div>"),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_each_picture_with_its_caption(form: str) -> None:
    found = read(FORMS[form])
    shown = (*found.images, *found.gallery)
    assert [(one.url.rpartition("/")[2], one.caption) for one in shown] == [
        (f"b{n}.jpg", caption) for n, caption in enumerate(CAPTIONS)
    ]
    assert found.body == record(page(f"<main><h1>Titel der Seite</h1>{TEXT}{MORE}</main>")).body


def test_a_painted_picture_in_a_box_of_its_own() -> None:
    box = '<div class="article-image"><div style="background-image:url(/u/kai.jpg)" role="img" aria-label="Am Kai"></div><div class="caption">Der Kai</div></div>'
    (image,) = read(box).images
    assert (image.url.rpartition("/")[2], image.caption, image.alt) == ("kai.jpg", "Der Kai", "Am Kai")


@pytest.mark.parametrize(
    "card",
    ["<a class=card href=/meldungen/{n}><div role=img style='background-image:url(/u/t{n}.jpg)'></div><h3>Eine andere Meldung {n}</h3></a>",
     "<a class=card href=/meldungen/{n} role=img style='background-image:url(/u/t{n}.jpg)'>Eine andere Meldung {n}</a>",
     "<span role=img aria-label=Telefon style='background:url(/u/icons/telefon-{n}.png)'></span>"],
)  # fmt: skip
def test_painted_teasers_and_icons_are_no_pictures_of_the_article(card: str) -> None:
    found = read("", "<div class=cards>" + "".join(card.format(n=n) for n in range(3)) + "</div>")
    assert (found.images, found.gallery) == ((), ())


def test_a_viewer_repeats_the_caption_of_the_picture_that_it_shows_large() -> None:
    thumbs = "".join(
        f"<div class=galleria-image><img src=/u/b{n}.jpg title='{c}'></div>" for n, c in enumerate(CAPTIONS)
    )
    unit = (
        "<div class=galleria><div class=galleria-container><div class=galleria-stage><div class=galleria-images><div class=galleria-image>"
        f"<img src=/u/b0.jpg></div></div></div><div class=galleria-thumbnails-container><div class=galleria-thumbnails-list><div class=galleria-thumbnails>"
        f"{thumbs}</div></div></div><div class=galleria-info><div class=galleria-info-title>{CAPTIONS[0]}</div></div></div></div>"
    )
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{unit}</div></main>"))
    assert [one.caption for one in (*found.images, *found.gallery)] == list(CAPTIONS)
    assert found.body is not None
    assert CAPTIONS[0] not in found.body


COVERS = {
    "image": "<div class=wp-block-cover><img class=wp-block-cover__image-background alt='' src=/u/decke.jpg><div class=inner><p>{}</p></div></div>",
    "style": "<div style='background-image:url(/u/decke.jpg)' class=wp-block-cover><p class=wp-block-cover-text>{}</p></div>",
}


@pytest.mark.parametrize("cover", COVERS)
def test_what_is_printed_over_a_cover_is_text(cover: str) -> None:
    printed = "Die Brücke trägt nun wieder Züge bis zur Küste."
    found = read(COVERS[cover].format(printed))
    (image,) = found.images
    assert (image.url.rpartition("/")[2], image.caption) == ("decke.jpg", None)
    assert found.body is not None
    assert printed in found.body.split("\n\n")


@pytest.mark.parametrize("quote", ["", "&quot;", "'"])
def test_an_empty_box_that_is_called_a_picture(quote: str) -> None:
    name = "kai.jpg" if not quote else "kai am abend.jpg"
    box = f'<div class="info-image" style="background-image: url({quote}/u/{name}{quote})"></div>'
    (image,) = read(box).images
    assert image.url.rpartition("/")[2] == name.replace(" ", "%20")


@pytest.mark.parametrize(
    "box",
    ["<div class=bild><div class=image-blur style='background-image:url(/u/winzig.jpg)'></div><img src=/u/kai.jpg></div>",
     "<div class=bild><img src=/u/kai.jpg><span class=image style='background:url(/u/winzig.jpg)'></span></div>"],
)  # fmt: skip
def test_the_blurred_copy_behind_a_picture_is_none(box: str) -> None:
    (image,) = read(box).images
    assert image.url.endswith("/kai.jpg")


def test_pictures_below_the_text_in_a_box_of_featured_ones() -> None:
    images = "".join(
        f"<p><img data-src='b{n}.jpg' src='/storage/app/uploads/public/5f{n}.jpg' alt='{c}'></p>"
        for n, c in enumerate(CAPTIONS)
    )
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=content>{TEXT}{3 * MORE}</div><div class='featured-images text-center'>{images}</div></main>"
        )
    )
    shown = (*found.images, *found.gallery)
    assert [one.url.rpartition("/")[2] for one in shown] == ["5f0.jpg", "5f1.jpg", "5f2.jpg"]


CREDITED = "<figure><img src=/u/a.jpg alt=''><figcaption>{}</figcaption></figure>"


@pytest.mark.parametrize("caption", ["Karla Wendt an der alten Brücke", "Karla Wendt with her first boat"])
def test_a_caption_that_begins_with_the_authors_name(caption: str) -> None:
    byline = "<p class=byline>Von <a rel=author href=/a/kw>Karla Wendt</a></p>"
    html = page(
        f"<main><h1>Titel der Seite</h1>{byline}<div>{TEXT}{CREDITED.format(caption)}{3 * MORE}</div></main>"
    )
    found = record(html)
    assert found.authors == ("Karla Wendt",)
    assert [one.caption for one in found.images] == [caption]


@pytest.mark.parametrize(
    "caption",
    ["Karla Wendt", "Karla Wendt, Redakteurin", "Karla Wendt schreibt über Flüsse", "Karla Wendt Politik"],
)
def test_a_portrait_of_the_author(caption: str) -> None:
    byline = "<p class=byline>Von <a rel=author href=/a/kw>Karla Wendt</a></p>"
    html = page(
        f"<main><h1>Titel der Seite</h1>{byline}<div>{TEXT}{CREDITED.format(caption)}{3 * MORE}</div></main>"
    )
    assert record(html).images == ()


def test_a_width_behind_an_address_is_no_part_of_it() -> None:
    (image,) = read("<img src='/u/kai.jpg 420w' srcset='/u/kai-gross.jpg 1470w'>").images
    assert (image.url.rpartition("/")[2], (image.thumbnail_url or "").rpartition("/")[2]) == (
        "kai-gross.jpg",
        "kai.jpg",
    )


def test_a_heading_over_a_cover_is_text_however_short() -> None:
    found = read(
        "<section class=wp-block-cover-image style='background-image:url(/u/decke.jpg)'><h2>Die Brücke im Winter</h2></section>"
    )
    assert [one.url.rpartition("/")[2] for one in found.images] == ["decke.jpg"]
    assert found.body is not None
    assert "Die Brücke im Winter" in found.body.split("\n\n")


def test_the_stage_of_a_heading_is_no_picture_of_the_article() -> None:
    stage = "<div class=hero><div class=hero__img style='background-image:url(/u/wald.jpg)'></div><h1>Titel der Seite</h1></div>"
    assert record(page(f"<main>{stage}<div>{TEXT}{MORE}</div></main>")).images == ()


def test_a_line_of_links_after_the_text_beside_a_picture_is_no_caption() -> None:
    text = (TEXT + MORE).replace("<p>", "").replace("</p>", "<br><br>")
    unit = f"<div class=links><img src=/u/kai.jpg alt='Am Kai'></div>{text}<div><small><a href=/a>Zurück</a> | <a href=/b>Übersicht</a></small></div>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=content>{unit}</div></main>"))
    assert [(one.url.rpartition("/")[2], one.credit) for one in found.images] == [("kai.jpg", None)]
