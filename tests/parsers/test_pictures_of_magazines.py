"""Pictures as magazines set them: components, boxes of files, sets of sources, credits in alternative texts."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(inner: str, head: str = "", title: str = "<h1>Titel der Seite</h1>", after: str = "") -> Record:
    return record(page(f"<main><article>{title}{inner}</article>{after}</main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


def names_of(found: Record) -> list[str]:
    return [image.url.rpartition("/")[2] for image in found.images]


@pytest.mark.parametrize(
    "component",
    [
        '<hw-lazy-image src="/i/pier.jpg" srcset="/i/pier-w640.jpg 640w, /i/pier.jpg 1920w"></hw-lazy-image>',
        '<x-img alt="" src="/i/pier.jpg"></x-img>',
        '<app-picture srcset="/i/pier.jpg 900w"> </app-picture>',
        '<lazy-image src="/i/pier.jpg"><noscript><img src="/i/pier.jpg"></noscript></lazy-image>',
    ],
)
def test_components_of_pictures_are_pictures(component: str) -> None:
    found = article(
        f'{TEXT}<div class="m-image">{component}<span class="m-caption">Der Pier</span></div>{MORE}'
    )
    assert names_of(found) == ["pier.jpg"]
    assert found.images[0].caption == "Der Pier"


@pytest.mark.parametrize(
    "component",
    [
        "<x-image>Der Pier im Bild</x-image>",
        '<x-picture src="/i/other.jpg"><img src="/i/pier.jpg"></x-picture>',
        '<x-image src="/i/other.jpg"><p>Der Pier steht seit dem Sommer wieder allen offen.</p></x-image>',
    ],
)
def test_components_around_pictures_and_texts_stay(component: str) -> None:
    found = article(f"{TEXT}<div>{component}</div>{MORE}")
    assert "other.jpg" not in names_of(found)


def test_heights_in_a_set_of_sources_end_a_candidate() -> None:
    sizes = ",".join(f"/i/pier-{w}x{w // 2}.jpg {w}w {w // 2}h" for w in (40, 400, 1800))
    found = article(f'{TEXT}<p><img src="/i/pier-40x20.x9.jpg" data-srcset="{sizes}"></p>{MORE}')
    assert names_of(found) == ["pier-1800x900.jpg"]


STYLES = "/sites/default/files/styles"


def test_the_file_that_drupal_names_beside_its_copies_is_the_picture() -> None:
    source = f'<source data-srcset="{STYLES}/wide_2x/public/2022-12/pier.webp 2x">'
    image = '<img src="data:," data-src="/sites/default/files/2022-12/pier.jpeg" alt="Pier">'
    found = article(f"<picture>{source}{image}</picture>{TEXT}{MORE}")
    assert [image.url.partition("/sites")[2] for image in found.images] == [
        "/default/files/2022-12/pier.jpeg"
    ]


@pytest.mark.parametrize("other", ["/page_files/pier.jpeg", "/sites/default/files/2023-01/pier.jpeg"])
def test_a_file_elsewhere_is_no_picture_of_which_drupal_shows_copies(other: str) -> None:
    source = f'<source srcset="{STYLES}/wide/public/2022-12/pier.webp 1800w">'
    found = article(f'<picture>{source}<img src="{other}" alt="Pier"></picture>{TEXT}{MORE}')
    assert names_of(found) == ["pier.webp"]


def media(
    inner: str, heading: str = '<h2 class="element-invisible"><a href="/files/pierjpg">pier.jpg</a></h2>'
) -> str:
    return (
        '<div class="media media-element-container media-default"><div id="file-7" class="file file-image file-image-jpeg">'
        f'{heading}<div class="content">{inner}</div></div></div>'
    )


def test_a_box_of_drupals_media_module_holds_a_picture_with_its_caption_below() -> None:
    box = media(
        '<img class="media-element" src="/i/pier.jpg" width="2961" height="2369" alt="Pier im Nebel">'
    )
    caption = '<p class="typewriter">Der Pier vor dem Umbau, gesehen vom Wehr (Foto: Ada Weir/Kyodo)</p>'
    found = article(f"{TEXT}{box}{caption}{MORE}")
    assert [(i.caption, i.credit) for i in found.images] == [
        ("Der Pier vor dem Umbau, gesehen vom Wehr", "Ada Weir/Kyodo")
    ]
    assert not any("pier.jpg" in block or "Umbau" in block for block in blocks_of(found))


def test_a_box_with_a_linked_headline_and_a_picture_is_still_a_teaser() -> None:
    box = media(
        '<img src="/i/pier.jpg">', '<h2><a href="/news/wehr">Das alte Wehr wird im Herbst abgerissen</a></h2>'
    )
    found = article(f"{TEXT}{box.replace('file-image', 'item-image')}{MORE}")
    assert names_of(found) == []
    assert not any("abgerissen" in block for block in blocks_of(found))


def test_a_picture_higher_than_wide_is_no_portrait() -> None:
    box = '<div class="image-wrapper orientation--portrait"><figure class="image"><img src="/i/pier.jpg"></figure></div>'
    assert names_of(article(f"{TEXT}{box}{MORE}")) == ["pier.jpg"]
    author = '<div class="author portrait"><img src="/i/ada.jpg"></div>'
    assert names_of(article(f"{TEXT}{author}{MORE}")) == []


@pytest.mark.parametrize(
    ("alt", "credit"),
    [
        ("Der Pier im Nebel (Foto: Ada Weir)", "Ada Weir"),
        ("Der Pier im Nebel © Ada Weir/Hafenamt", "Ada Weir/Hafenamt"),
        ("Foto: Der Pier im Nebel", None),
        ("Der Pier im Nebel", None),
        ("Zwei Fotos: der Pier im Nebel und das Wehr", None),
    ],
)
def test_the_credit_behind_an_alternative_text(alt: str, credit: str | None) -> None:
    found = article(f'{TEXT}<p><img src="/i/pier.jpg" alt="{alt}"></p>{MORE}')
    assert [(i.alt, i.credit) for i in found.images] == [(alt, credit)]


def test_a_shown_credit_goes_before_that_of_the_alternative_text() -> None:
    figure = '<figure><img src="/i/pier.jpg" alt="Pier (Foto: Facebook)"><figcaption>Der Pier (Foto: Privat)</figcaption></figure>'
    found = article(f"{TEXT}{figure}{MORE}")
    assert [(i.caption, i.credit) for i in found.images] == [("Der Pier", "Privat")]


SHOWN = '<a href="/g/{0}.jpg" title="Am Kai {0}"><img src="/g/{0}-s.jpg" alt=""></a>'
CAPTIONED = '<figure><img src="/g/{0}.jpg" alt=""><figcaption>Am Kai {0}</figcaption></figure>'
TEASED = (
    '<figure><a href="/n/{0}"><img src="/g/{0}.jpg" alt=""></a><figcaption>Am Kai {0}</figcaption></figure>'
)


@pytest.mark.parametrize(
    ("box", "item", "count"),
    [
        ("<div class=gallery>{}</div>", SHOWN, 3),
        ("<div class='gallery gallery-columns-3'>{}</div>", SHOWN, 3),
        ("<div class='asset gallery'><div>{}</div></div>", SHOWN, 3),
        ("<div class=gallery>{}</div>", CAPTIONED, 3),
        ("<div class='gallery col-right'>{}</div>", SHOWN, 0),
        ("<div class=gallery>{}</div>", TEASED, 0),
        ("<div class='gallery slider'>{}</div>", SHOWN, 0),
        ("<div class=extras>{}</div>", SHOWN, 0),
    ],
)
def test_gallery_by_its_name_behind_the_article(box: str, item: str, count: int) -> None:
    found = article(TEXT, after=box.format("".join(map(item.format, "123"))))
    assert [picture.caption for picture in found.gallery] == [f"Am Kai {n}" for n in "123"[:count]]
    assert found.images == ()
    assert "Am Kai" not in (found.body or "")
