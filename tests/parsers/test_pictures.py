"""Pictures of articles: which count, their largest form, caption, credit, place and gallery; on the markup of many systems."""

from __future__ import annotations

import json

import pytest
from lxml.html import fragment_fromstring

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.phrases.picture_files import is_counter, is_noise_file, is_sign_file
from crawler.parsers.fields.pictures.addresses import picture_key, stated_size
from crawler.parsers.fields.pictures.sources import find_source
from pipelines.record import build_record

SITE = Site(id="amt", hosts=("www.amt.example",))
TEXT = (
    "<p>Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben.</p>"
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin des Amtes.</p>"
)
MORE = "<p>Im Herbst folgt der Radweg am Ufer, für den die Gemeinde schon Land erworben hat.</p>"


def read(body: str, head: str = "", url: str = "https://www.amt.example/news/bridge") -> Record:
    html = f"<html><head><title>T</title>{head}</head><body>{body}</body></html>"
    found = generic.parse(Document(Page(body=html.encode(), url=url)), SITE)
    assert isinstance(found, Article), found
    return build_record(found, Page(body=html.encode(), url=url))


def article(body: str, head: str = "") -> Record:
    return read(f"<main><h1>Neue Brücke über die Lauter</h1>{body}</main>", head)


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/piwik.php?idsite=21" alt="">',
        '<img src="https://b.zaehler.example/count.gif?id=7" width="200" height="100">',
        '<img src="https://stat.zaehler.example/?articleId=58&c">',
        '<img src="/_config/AdditionalLogo.png?__blob=value&v=3" alt="Logo des Amtes">',
        '<img src="/images/social_icons/new/netz.png" alt="Netz">',
        '<img src="/img/facebook-32x32.png" alt="">',
        '<img src="/img/druck.gif" alt="Drucken">',
        '<img src="/img/qr-code-app.png" alt="">',
        '<img src="/img/leer.gif" alt="">',
        '<img src="/uploads/autorin-150x150.jpg" alt="Erika Muster">',
        '<a href="https://www.anderes.example/"><img src="/img/oben-728x90.jpg" alt=""></a>',
        '<div class="video-item"><img src="/img/film.jpg" alt=""><p>Der Film zeigt den Bau der Brücke.</p></div>',
    ],
)
def test_no_picture_of_the_article(picture: str) -> None:
    assert article(f"{TEXT}<div>{picture}</div>{MORE}").images == ()


def test_teasers_are_no_pictures_also_with_words_below() -> None:
    teaser = '<div class="box"><a href="/news/other"><img src="/img/4711.jpg" alt=""><p class="caption">Andere Meldung</p></a></div>'
    record = article(f"{TEXT}{MORE}<div class='mehr'>{teaser}</div>")
    assert (record.images, record.gallery) == ((), ())


@pytest.mark.parametrize(
    "link",
    ["/img/bruecke-gross.jpg", "#", "/news/bridge/bruecke/view", "/bilder/bruecke.html", "/?attachment_id=7"],
)
def test_links_that_show_the_picture_leave_it(link: str) -> None:
    record = article(f'<a href="{link}"><img src="/img/bruecke.jpg" alt="Brücke"></a>{TEXT}')
    assert [image.role for image in record.images] == ["lead"]


def test_a_logo_with_a_caption_is_a_picture() -> None:
    figure = '<figure><img src="/img/neues-logo.jpg" alt=""><figcaption>Das neue Zeichen der Brücke</figcaption></figure>'
    (image,) = article(f"{TEXT}{figure}{MORE}").images
    assert image.caption == "Das neue Zeichen der Brücke"
    assert article(f'{TEXT}<p><img src="/img/neues-logo.jpg" alt=""></p>{MORE}').images == ()


FORMS = [
    ('<img src="/img/leer.gif" data-src="/a.jpg">', "a.jpg"),
    ('<img src="data:image/gif;base64,R0" data-interchange="[/a.jpg?w=480, small], [/a.jpg?w=1024, large]">', "a.jpg?w=1024"),
    ('<img src="data:," data-media-viewer="https://www.amt.example/bild.aspx/15">', "bild.aspx/15"),
    ('<img src="/a-40x20.jpg" data-srcset="/a-40x20.jpg 40w 20h, /a-800x400.jpg 800w 400h">', "a-800x400.jpg"),
    ('<picture><source srcset="/a.webp" type="image/webp"><img src="/a.jpg"></picture>', "a.jpg"),
    (
        '<picture><source srcset="/klein.jpg" media="(max-width: 600px)"><source srcset="/gross.jpg" media="(min-width: 900px)">'
        '<img src="/klein.jpg"></picture>',
        "gross.jpg",
    ),
    ('<img src="/a.jpg#joomlaImage://local-images/a.jpg?width=800">', "a.jpg"),
    (
        '<img src="https://i0.wp.com/www.amt.example/a.jpg?w=207" data-orig-file="https://www.amt.example/a.jpg">',
        "a.jpg",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "url"), FORMS)
def test_the_largest_form_that_the_markup_offers(markup: str, url: str) -> None:
    figure = f"<figure>{markup}<figcaption>Die Brücke im Mai</figcaption></figure>"
    (image,) = article(f"{TEXT}{figure}{MORE}").images
    assert image.url == f"https://www.amt.example/{url}"


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (
            "/files/styles/klein/public/2020-01/weg.jpg?itok=a",
            "/files/styles/gross_2x/public/2020-01/weg.webp",
            True,
        ),
        ("/fileadmin/bilder/weg.jpg", "/fileadmin/_processed_/a/1/csm_weg_0123456789.jpg", True),
        ("/show/728/350/11752374-dsc-1729.jpg", "/images/xl/11752374-dsc-1729.jpg", True),
        ("/uploads/2020/05/weg-300x200.jpg", "/uploads/2020/05/weg-scaled.jpg", True),
        ("/mgl/rxPGx/s1/2022-weg-am-ufer.jpg", "/mgl/NrpzY/s1/2022-weg-am-ufer.jpg", False),
        ("/a/weg.png", "/a/weg.jpg", False),
    ],
)
def test_one_picture_in_two_forms(one: str, other: str, is_same: bool) -> None:
    keys = [picture_key(f"https://www.amt.example{path}") for path in (one, other)]
    assert (keys[0] == keys[1]) is is_same


def test_a_repeated_picture_keeps_its_largest_form_and_its_caption() -> None:
    one = '<figure><img src="/img/weg-300x200.jpg"></figure>'
    other = '<figure><img src="/img/weg-1287x836.jpg"><figcaption>Der Weg</figcaption></figure>'
    (image,) = article(f"{TEXT}{one}{MORE}{other}{MORE}").images
    assert (image.url, image.caption) == ("https://www.amt.example/img/weg-1287x836.jpg", "Der Weg")


CAPTIONS = [
    ('<img src="/a.jpg"><p class="rechte"><span class="media-legend">Der Weg</span><span class="copyright">© E. Muster</span></p>',
     "Der Weg", "E. Muster"),
    ('<div><img src="/a.jpg"></div><div><p class="imagedescription">Der Weg. © E. Muster</p></div>', "Der Weg.", "E. Muster"),
    ('<div><figure><a href="/a.jpg"><img src="/a.jpg"></a></figure></div><div class="bildunterschrift"><h6>Der Weg (Symbolbild: E. Muster)</h6></div>',
     "Der Weg", "E. Muster"),
    ('<figure><img src="/a.jpg"><p class="caption">Der Weg</p><figcaption class="source">Photo: E. Muster</figcaption></figure>',
     "Der Weg", "E. Muster"),
    ('<figure><img src="/a.jpg"><figcaption>Der Weg <a href="/a.jpg">Bild vergrößern</a></figcaption></figure>', "Der Weg", None),
    ('<figure><img src="/a.jpg"><figcaption>15. August 2016</figcaption></figure>', None, None),
    ('<figure><img src="/a.jpg"><figcaption>DSC_0123.JPG</figcaption></figure>', None, None),
    ('<figure><img src="/a.jpg"><figcaption>Photo by E. Muster</figcaption></figure>', None, "E. Muster"),
    ('<figure><img src="/a.jpg"><figcaption>Der Weg am Ufer. Courtesy of E. Muster</figcaption></figure>',
     "Der Weg am Ufer.", "Courtesy of E. Muster"),
    ('<figure><img src="/a.jpg"><figcaption>Der Weg am Ufer. / ERIKA MUSTER</figcaption></figure>', "Der Weg am Ufer.", "ERIKA MUSTER"),
    ('<div><span><img src="/a.jpg" alt="Der Weg"></span><p class="x1">Beeld: ©Amt / E. Muster</p></div>', None, "Amt / E. Muster"),
    ('<div class="bild"><img src="/a.jpg" alt="Der Weg am Ufer"><i class="x">Der Weg am Ufer</i></div>', "Der Weg am Ufer", None),
    ('<div class="imagen"><img src="/a.jpg"><p class="pie">Der Weg</p></div>', "Der Weg", None),
    ('<table align="right"><tr><td><img src="/a.jpg"></td></tr><tr><td class="bildtext">Foto: E. Muster</td></tr></table>', None, "E. Muster"),
]  # fmt: skip


def test_a_caption_said_at_the_second_place_is_of_one_picture_in_its_crops() -> None:
    caption = "<figcaption>Die neue Brücke am Tag der Freigabe</figcaption>"
    record = article(
        '<figure><img src="/bilder/bruecke.jpg" alt=""></figure>'
        f'<figure><img src="/bilder/bruecke.jpg" alt="">{caption}</figure>'
        f'<figure><img src="/bilder/ausschnitt.jpg" alt="">{caption}</figure>{TEXT}{MORE}'
    )
    assert [(i.url, i.caption) for i in record.images] == [
        ("https://www.amt.example/bilder/bruecke.jpg", "Die neue Brücke am Tag der Freigabe")
    ]


def test_a_page_that_calls_all_of_itself_a_gallery() -> None:
    pictures = "".join(
        f"<figure><a href='/bilder/{n}.jpg'><img src='/bilder/{n}-klein.jpg' alt=''></a>"
        f"<figcaption>{said}</figcaption></figure>"
        for n, said in enumerate(("Bagger am Ufer", "Kinder auf der Brücke", "Das Band wird zerschnitten"))
    )
    body = f"<h1>Neue Brücke über die Lauter</h1>{TEXT}{MORE}<div class='gallery'>{pictures}</div>"
    html = f"<html class='gallery'><head><title>T</title></head><body>{body}</body></html>".encode()
    found = generic.parse(Document(Page(body=html, url="https://www.amt.example/news/bridge")), SITE)
    assert isinstance(found, Article)
    assert [p.caption_text for p in found.gallery] == [
        "Bagger am Ufer",
        "Kinder auf der Brücke",
        "Das Band wird zerschnitten",
    ]


@pytest.mark.parametrize(("markup", "caption", "credit"), CAPTIONS)
def test_caption_and_credit(markup: str, caption: str | None, credit: str | None) -> None:
    record = article(f"{TEXT}<div>{markup}</div>{MORE}")
    (image,) = record.images
    assert (image.caption, image.credit) == (caption, credit)
    assert "Muster" not in (record.body or "")


def test_the_text_after_a_picture_is_no_caption() -> None:
    text = "Die Brücke ist zwölf Meter breit und trägt zwei Spuren, einen Radweg und einen Gehweg auf jeder Seite."
    record = article(f'{TEXT}<div><img src="/a.jpg"></div><div class="description"><p>{text}</p></div>{MORE}')
    assert [image.caption for image in record.images] == [None]
    assert text in (record.body or "")
    later = article(
        f'{TEXT}<div><img src="/a.jpg"></div><div><p>{text}</p><p class="caption">Die Skizze</p></div>{MORE}'
    )
    assert [image.caption for image in later.images] == [None]


def test_a_caption_that_only_the_data_of_the_page_state() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "Neue Brücke über die Lauter",
        "image": [
            {"@type": "ImageObject", "url": "/gross/weg.jpg", "caption": "Der Weg", "creditText": "E. Muster"}
        ],
    }
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    record = article(f'<img src="/gross/weg.jpg">{TEXT}', head)
    (image,) = record.images
    assert (image.caption, image.credit) == ("Der Weg", "E. Muster")
    assert record.provenance["images"] == {"rule": "json-ld ImageObject", "raw": None}
    (alone,) = article(TEXT, head).images
    assert (alone.url, alone.caption, alone.role) == (
        "https://www.amt.example/gross/weg.jpg",
        "Der Weg",
        "lead",
    )
    shown = '<figure><img src="/gross/weg.jpg"><figcaption>Der neue Weg</figcaption></figure>'
    record = article(f"{shown}{TEXT}", head)
    assert [i.caption for i in record.images] == ["Der neue Weg"]
    assert "images" not in record.provenance


ITEMS = ("eins", "zwei", "drei")
GALLERIES = {
    "TYPO3": '<div class="ce-gallery" data-ce-images="3">' + "".join(
        f'<figure><a rel="lightbox[lb8]" href="/{i}.jpg"><img src="/klein/{i}.jpg"></a><figcaption>{i}</figcaption></figure>' for i in ITEMS
    ) + "</div>",
    "links of one set": "<div class='x'>" + "".join(
        f'<p><a data-fancybox="g" href="/{i}.jpg" title="{i}"><img src="/klein/{i}.jpg" width="60" height="40"></a></p>' for i in ITEMS
    ) + "</div>",
    "WordPress": "<div class='gallery galleryid-7'>" + "".join(
        f"<dl class='gallery-item'><dt><a href='/{i}.jpg'><img src='/{i}-150x150.jpg'></a></dt><dd class='wp-caption-text'>{i}</dd></dl>"
        for i in ITEMS
    ) + "</div>",
    "Bootstrap": "<div class='carousel slide'>" + "".join(
        f"<div class='carousel-item'><img src='/{i}.jpg'><div class='carousel-caption'><p>{i}</p></div></div>" for i in ITEMS
    ) + "</div>",
    "AMP": "<amp-carousel>" + "".join(
        f"<figure class='slide'><amp-img src='/{i}.jpg'></amp-img><figcaption>{i}</figcaption></figure>" for i in ITEMS
    ) + "</amp-carousel>",
}  # fmt: skip


@pytest.mark.parametrize("name", GALLERIES)
def test_gallery_between_paragraphs(name: str) -> None:
    record = article(f"{TEXT}{GALLERIES[name]}{MORE}")
    assert record.images == ()
    assert [(i.url, i.caption) for i in record.gallery] == [
        (f"https://www.amt.example/{i}.jpg", i) for i in ITEMS
    ]


def test_names_of_files_are_no_captions_of_a_gallery() -> None:
    items = "".join(
        f'<a class="x" data-fancybox="g" href="/{n}.jpg" title="Öffnen {n}.jpg"><img src="/t/{n}.jpg" alt="DSC_{n}"></a>' for n in (101, 102)
    )  # fmt: skip
    assert [i.caption for i in article(f"{TEXT}<div class='gallery'>{items}</div>{MORE}").gallery] == [
        None,
        None,
    ]


def test_a_page_of_nothing_but_pictures() -> None:
    items = "".join(
        f'<p><a rel="galerie" href="/{i}.jpg" title="{i}"><img src="/t/{i}.jpg"></a></p>' for i in ITEMS
    )
    record = read(
        f"<div id='obsah'><h1>Setkání</h1><p>Publikováno: 22. 11. 2016</p><div class='galerie'>{items}</div></div>"
    )
    assert [i.caption for i in record.gallery] == list(ITEMS)


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("", "lead"),
        (
            "<p class='intro'>Das Amt öffnet die Brücke, die das Dorf mit der Stadt auf der anderen Seite verbindet.</p>",
            "lead",
        ),
        (
            "<p class='meta'>Abteilung für Brücken und Wege, veröffentlicht am 14. April 2023 um 12:36 Uhr</p>",
            "lead",
        ),
        ("<p>Die Brücke ist seit heute offen.</p>", "inline"),
    ],
)
def test_place_of_a_picture(before: str, role: str) -> None:
    assert [i.role for i in article(f'{before}<div><img src="/a.jpg"></div>{TEXT}').images] == [role]


@pytest.mark.parametrize(
    ("address", "is_one"),
    [("https://b.scorecardresearch.com/p?c1=2", True), ("https://a.example/counterpart.jpg", False)],
)
def test_counters_by_their_address(address: str, is_one: bool) -> None:
    assert is_counter(address) is is_one


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("img/arrow_left.png", True),
        ("navigationsicons/wald.png", True),
        ("narrow.gif", False),
        ("facebook-rechenzentrum.jpg", False),
    ],
)
def test_decoration_by_its_name(path: str, is_one: bool) -> None:
    assert is_noise_file(f"https://a.example/{path}") is is_one


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("cnlogo.png", True),
        ("images/authors/muster.jpg", True),
        ("logothek.jpg", False),
        ("autoren/1/image.jpg", False),
    ],
)
def test_signs_by_their_name(path: str, is_one: bool) -> None:
    assert is_sign_file(f"https://a.example/{path}") is is_one


@pytest.mark.parametrize(
    ("path", "size"), [("a-300x200.jpg", 300), ("a.jpg?w=105&h=90", 105), ("a.jpg", None)]
)
def test_size_that_an_address_states(path: str, size: int | None) -> None:
    assert stated_size(f"https://a.example/{path}") == size


@pytest.mark.parametrize("is_reversed", [False, True])
@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        (["data-halb='/b/see-300x200.jpg'", "data-ganz='/b/see-1200x800.jpg'"], "/b/see-1200x800.jpg"),
        (["data-src-img='/b/see.jpg'", "data-img-klein='/b/see-335x251.jpg'"], "/b/see.jpg"),
        (["data-picture-url='/bild/500'", "data-file='/b/see.jpg'"], "/b/see.jpg"),
    ],
)
def test_order_of_unknown_attributes_says_nothing(
    attributes: list[str], address: str, *, is_reversed: bool
) -> None:
    written = " ".join(reversed(attributes) if is_reversed else attributes)
    image = fragment_fromstring(f"<img {written} alt='Der See im Herbst'>")
    source = find_source(Document(Page(body=b"<p>", url="https://see.example/n/1")), image)
    assert source is not None
    assert source.url == f"https://see.example{address}"
