"""Pictures amid a text that are none of the article's: teasers of other pages, signs, what belongs to the site's code."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

OWN = (
    "<figure><img src=/uploads/bruecke.jpg><figcaption>Die neue Brücke über die Lauter</figcaption></figure>"
)
HEADLINE = "So lief der Bau der alten Mühle"


def read(amid: str) -> Record:
    return record(page(f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{OWN}{amid}{MORE}</article>"))


def names(found: Record) -> list[str]:
    return [image.url.rpartition("/")[2] for image in found.images]


@pytest.mark.parametrize(
    "teaser",
    [
        f'<figure><img src=/m.jpg><figcaption><a href="/2015/muehle">{HEADLINE}</a></figcaption></figure>',
        f'<figure><img src=/m.jpg><figcaption><a href="/2015/muehle">{HEADLINE}</a> <b>Mehr</b></figcaption></figure>',
        f'<div class="box"><figure><a href="/2015/muehle"><img src=/m.jpg></a></figure><h4><a href="/2015/muehle">{HEADLINE}</a></h4></div>',
        f'<div><a href="/2015/muehle"><img alt="" src=/m.jpg></a><p><a href="/2015/muehle">{HEADLINE}</a></p></div>',
    ],
)
def test_a_picture_with_the_headline_of_another_page_is_not_the_articles(teaser: str) -> None:
    assert names(read(teaser)) == ["bruecke.jpg"]


@pytest.mark.parametrize(
    "own",
    [
        '<figure><img src=/m.jpg><figcaption>Die alte Mühle, im <a href="/2015/muehle">Bericht von 2015</a> beschrieben</figcaption></figure>',
        '<figure><img src=/m.jpg><figcaption><a href="https://fotos.example.net/ute">Ute Beispiel, Lautertal</a></figcaption></figure>',
        f'<figure><a href="/m-gross.jpg"><img src=/m.jpg></a><figcaption><a href="/m-gross.jpg">{HEADLINE}</a></figcaption></figure>',
        '<p><a href="/2015/muehle"><img src=/m.jpg></a></p>',
    ],
)
def test_a_picture_of_the_article_may_have_links(own: str) -> None:
    assert len(names(read(own))) == 2


@pytest.mark.parametrize(
    "address",
    [
        "/wp-content/plugins/teilen/img/gross.png",
        "/wp-content/themes/amt/bilder/kopf.jpg?v=2",
        "/typo3conf/ext/amt/Resources/Public/Bild.jpg",
        "/_layouts/15/images/amt.png",
        "/sites/all/modules/teilen/teilen.png",
        "/bitrix/templates/amt/images/ramka.jpg",
        "/++theme++amt/kopf.jpg",
        "/img/quote-bottom.png",
        "/pub/act_mailafriend.png?1",
        "/images/arrowBread.png",
        "https://agenciabrasil.ebc.com.br/ebc.png?id=12&o=node",
    ],
)
def test_signs_and_what_the_code_of_a_system_brings_are_no_pictures(address: str) -> None:
    assert names(read(f"<p><img src='{address}'></p>")) == ["bruecke.jpg"]


@pytest.mark.parametrize(
    "image",
    [
        "<img src=/uploads/clock-tower.png>",
        "<img src=/uploads/quote.png alt='Das Zitat am Tor der Mühle'>",
        "<img src=/uploads/red-phone-box.gif>",
        "<img src=/wp-content/uploads/themes.jpg>",
        "<img src=/uploads/arrowhead.png>",
        "<img src='/wp-content/themes/amt/timthumb.php?src=/uploads/tor.jpg'>",
    ],
)
def test_pictures_whose_names_only_resemble_signs(image: str) -> None:
    assert len(names(read(f"<p>{image}</p>"))) == 2


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("<span class='figure-article-caption-owner'><p>Ute Beispiel</p></span>", None, "Ute Beispiel"),
        ("Ute Beispiel/Instagram", None, "Ute Beispiel/Instagram"),
        ("Stadt Lauter / Flickr", None, "Stadt Lauter / Flickr"),
        ("Folgen Sie uns auf Instagram", "Folgen Sie uns auf Instagram", None),
        ("Новий міст через річку / Фото РБК", "Новий міст через річку", "Фото РБК"),
        ("Naujas tiltas / V. Pavardenis/LRT nuotr.", "Naujas tiltas", "V. Pavardenis/LRT"),
        ("V. Pavardenio nuotr.", None, "V. Pavardenio"),
        ("Az új híd a folyó felett. Példa Béla felvétele", "Az új híd a folyó felett.", "Példa Béla"),
        ("The new bridge <span class=credit>(Image: NA)</span>", "The new bridge", None),
        ("The new bridge <span class=credit>N/A</span>", "The new bridge", None),
        ("The new bridge <span class=credit>Nana Example</span>", "The new bridge", "Nana Example"),
    ],
)
def test_credits_of_networks_and_with_the_word_behind(
    said: str, caption: str | None, credit: str | None
) -> None:
    figure = f"<figure><img src=/uploads/tor.jpg><figcaption>{said}</figcaption></figure>"
    last = read(figure).images[-1]
    assert (last.caption, last.credit) == (caption, credit)


def test_the_larger_crop_of_a_picture_shown_twice_is_its_address() -> None:
    figure = "<figure><img src=/img/{}-{}.jpg><figcaption>Die neue Brücke{}</figcaption></figure>"
    found = record(
        page(
            f"<article><h1>Eine Brücke über die Lauter</h1>{figure.format('a', '300x200', '')}{figure.format('b', '1200x800', '')}"
            f"{TEXT}{figure.format('a', '150x100', ' Ute Beispiel')}{MORE}</article>"
        )
    )
    (image,) = found.images
    assert (image.url.rpartition("/")[2], image.caption) == ("b-1200x800.jpg", "Die neue Brücke")


def test_keywords_in_the_class_of_an_entry_are_not_its_links() -> None:
    found = record(
        page(
            "<article class='post type-post hentry meldung_tags-bruecke'><h1>Eine Brücke über die Lauter</h1>"
            f"{TEXT}<p>Mehr im <a href=/plan>Plan der Brücke</a>.</p></article>"
        )
    )
    assert found.tags == ()


@pytest.mark.parametrize("alt", ["Avatar photo", "Avatar für Ute Beispiel", "Ute Beispiel's avatar", "Avatar Autor:in", "User avatar"])  # fmt: skip
def test_avatar_by_its_alternative_text(alt: str) -> None:
    assert names(read(f'<div class=k1><img src=/m.jpg alt="{alt}"></div>')) == ["bruecke.jpg"]


@pytest.mark.parametrize("alt", ["Avatar: Feuer und Asche", "Avatar 3 im Kino am Markt", "Ein Avatar spricht mit Ute Beispiel"])  # fmt: skip
def test_picture_of_an_avatar_is_the_articles(alt: str) -> None:
    assert "m.jpg" in names(read(f'<div class=k1><img src=/m.jpg alt="{alt}"></div>'))


@pytest.mark.parametrize("said", ["Das Boot am Steg. Video: Ute Beispiel / Bote", "Video: Das Boot am Steg", "Łódź przy pomoście (wideo: Ute Beispiel)"])  # fmt: skip
def test_picture_with_the_credit_of_a_video_stands_for_it(said: str) -> None:
    found = read(f"<figure><img src=/m.jpg><figcaption>{said}</figcaption></figure>")
    assert names(found) == ["bruecke.jpg"]
    assert said not in (found.body or "")


@pytest.mark.parametrize("said", ["Das Boot am Steg. Foto: Ute Beispiel | Video: Bote", "Das Boot am Steg, wie es ein Video zeigt"])  # fmt: skip
def test_picture_that_tells_of_a_video_too_is_the_articles(said: str) -> None:
    assert "m.jpg" in names(read(f"<figure><img src=/m.jpg><figcaption>{said}</figcaption></figure>"))


def test_how_long_a_video_runs_is_printed_over_its_picture() -> None:
    assert names(read("<div class=k1><div><img src=/m.jpg></div><span>01:12</span></div>")) == ["bruecke.jpg"]
    shown = "<figure><div><img src=/m.jpg><span>01:12</span></div><figcaption>Das Boot am Steg</figcaption></figure>"
    assert "m.jpg" in names(read(shown))


def test_author_without_the_middle_name_is_on_a_portrait() -> None:
    body = f"<article><h1>Eine Brücke über die Lauter</h1><img src=/u.jpg alt='Ute Beispiel'>{TEXT}{OWN}{MORE}</article>"
    for author, own in (("Ute Maria Beispiel", 1), ("Ute Muster", 2)):
        found = record(page(body, f"<meta name=author content='{author}'>"))
        assert len(found.images) == own


@pytest.mark.parametrize(
    ("said", "own"),
    [("Ute Beispiel schreibt über Häfen und schwimmt gern.", 1), ("Ute Beispiel prüft das Seil der neuen Fähre.", 2)],
)  # fmt: skip
def test_note_on_the_author_below_a_portrait(said: str, own: int) -> None:
    unit = f"<div class=k1><img src=/u.jpg alt=''><p>{said}</p></div>"
    body = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{OWN}{unit}{MORE}</article>"
    assert len(record(page(body, "<meta name=author content='Ute Beispiel'>")).images) == own
