"""The credit of an article's picture in one of the last lines of its text."""

from __future__ import annotations

import time

import pytest

from crawler.items import Record
from crawler.parsers.fields.phrases.signed_lines import _TOLD, tells
from crawler.parsers.fields.pictures.closing_credits import _LABEL, _OF_ONE, _OF_TITLE
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

LEAD = '<div class="hero"><img src="/up/a.jpg" width="900" height="600" alt=""></div>'
SECOND = '<figure><img src="/up/b.jpg" width="900" height="600" alt=""></figure>'


CREDITED = SECOND.replace("</figure>", "<figcaption>Der Steg. Foto: Ben Auer</figcaption></figure>")
GALLERY = '<div class="gallery"><img src="/up/c.jpg" width=900 height=600><img src="/up/d.jpg" width=900 height=600></div>'


def closed(line: str, lead: str = LEAD, amid: str = "") -> Record:
    return record(
        page(f"<main><article><h1>Titel der Seite</h1>{lead}{TEXT}{amid}{MORE}{line}</article></main>")
    )


@pytest.mark.parametrize(
    "line",
    [
        "<p>Titelbild: Ada Weir</p>",
        "<p><em>Titelfoto: Ada Weir</em></p>",
        "<p>Beitragsbild: © Ada Weir</p>",
        "<p>Featured image by Ada Weir</p>",
        "<p>Cover photo: Ada Weir</p>",
        "<p>Photo de couverture : Ada Weir</p>",
        "<p>Foto de portada: Ada Weir</p>",
        "<p>Foto di copertina: Ada Weir</p>",
        "<p>Zdjęcie główne: Ada Weir</p>",
        "<p>Coverfoto: Ada Weir</p>",
        "<p>Úvodní foto: Ada Weir</p>",
        "<h3>Bildnachweise</h3><ul><li>Titelbild: Ada Weir</li></ul>",
        "<p>Titelbild: Ada Weir</p><p>Bei Fragen hilft das Amt am Ufer.</p>",
    ],
)
def test_credit_of_the_picture_above_the_text_may_close_it(line: str) -> None:
    found = closed(line, amid=SECOND)
    assert [image.credit for image in found.images] == ["Ada Weir", None]
    assert "Weir" not in (found.body or "")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Foto: Ada Weir</p>",
        "<p>(Foto: Ada Weir)</p>",
        "<p class=small>Bild: Ada Weir</p>",
        "<p>Снимка: Ada Weir</p>",
        "<p>Φωτογραφία: Ada Weir</p>",
        "<h4>Bildnachweis</h4><p>Ada Weir</p>",
        "<p><strong>Bildnachweis:</strong> Ada Weir</p>",
        "<dl><dt>Foto</dt><dd>Ada Weir</dd></dl>",
        "<p>Text und Foto: Ada Weir</p>",
        "<p>Text: Ida Krug / Foto: Ada Weir</p>",
        "<p>Foto: Ada Weir</p><ul class=tags><li><a href=/tag/steg>Steg</a></li></ul>",
    ],
)
def test_credit_that_closes_a_text_is_that_of_its_only_picture(line: str) -> None:
    found = closed(line)
    assert [image.credit for image in found.images] == ["Ada Weir"]
    assert [image.credit for image in closed(line, lead="", amid=SECOND).images] == ["Ada Weir"]
    assert [image.credit for image in closed(line, amid=SECOND).images] == [
        None,
        None,
    ]  # of which, is not told


@pytest.mark.parametrize(
    "line",
    [
        "<p>Foto: Ada Weir</p>",
        "<p><em>Photo: Ada Weir</em></p>",
        "<p class=small>Bild: Ada Weir</p>",
        "<p>Zdjęcie: Ada Weir</p>",
        "<p>Photo credit: Ada Weir</p>",
        "<p>Photo source: Ada Weir</p>",
        "<p>Zdroj foto: Ada Weir</p>",
        "<p>(Foto: Ada Weir)</p>",
        "<div><small>Kuva: Ada Weir</small></div>",
        "<p><strong>Фото:</strong> Ada Weir</p>",
        "<p>Text: Ida Krug | Foto: Ada Weir</p>",
        "<h4>Bildnachweis</h4><p>Ada Weir</p>",
        "<p>Foto: Ada Weir</p><p>Bei Fragen hilft das Amt am Ufer.</p>",
    ],
)
def test_credit_that_closes_a_text_is_that_of_the_picture_above_it(line: str) -> None:
    found = closed(line + GALLERY)
    assert [image.credit for image in found.images] == ["Ada Weir"]
    assert [item.credit for item in found.gallery] == [None, None]
    assert "Weir" not in (found.body or "")
    found = closed(line, amid=CREDITED)
    assert [image.credit for image in found.images] == ["Ada Weir", "Ben Auer"]


def test_credit_above_a_gallery_of_many_captions_closes_the_text() -> None:
    items = "".join(
        f"<div><a href=/up/g{n}.jpg><img src=/up/s/g{n}.jpg width=900 height=600></a><p>Steg {n} am See</p></div>"
        for n in range(8)
    )
    end = "<p>Wer mehr über den See und seine Stege wissen will, fragt im Amt am Ufer nach.</p>"
    found = closed(f'<p>Foto: Ada Weir</p><div class="wp-block-gallery">{items}</div>{end}')
    assert [image.credit for image in found.images] == ["Ada Weir"]
    assert {item.credit for item in found.gallery} == {None}
    found = closed(f"<p>Foto: Ada Weir</p>{SECOND}", amid=CREDITED.replace("b.jpg", "e.jpg"))
    assert [image.credit for image in found.images] == ["Ada Weir", "Ben Auer", None]


@pytest.mark.parametrize(
    ("lead", "amid", "below"),
    [
        (LEAD, GALLERY, ""),
        (LEAD, GALLERY, GALLERY.replace("/up/", "/up/x")),
        (LEAD + LEAD.replace("a.jpg", "e.jpg"), "", GALLERY),
        (CREDITED, "", GALLERY),
        ("", SECOND + CREDITED.replace("b.jpg", "e.jpg"), ""),
    ],
    ids=[
        "gallery above",
        "galleries on both sides",
        "two above the text",
        "own credit",
        "none above the text",
    ],
)
def test_credit_of_which_nothing_tells_whose_it_is_is_given_to_none(lead: str, amid: str, below: str) -> None:
    found = closed(f"<p>Foto: Ada Weir</p>{below}", lead, amid and amid + TEXT)
    assert found.images
    assert "Ada Weir" not in [picture.credit for picture in (*found.images, *found.gallery)]


@pytest.mark.parametrize(
    "line",
    [
        "Foto: So sieht die Brücke aus, wenn sie im kommenden Jahr fertig ist und alle darüber fahren.",
        "Photo: The ferry leaves the old pier.",
        "Zdjęcie: prom odpływa o świcie ze starego mola.",
        "Photo : le bac quitte la jetée à l'aube, sans aucun passager.",
        "Foto: «El barco sale del muelle sin viajeros.»",
    ],
)
def test_sentence_behind_the_label_stays_in_the_text(line: str) -> None:
    found = closed(f"<p>{line}</p>{GALLERY}")
    assert (found.body or "").endswith(line)
    assert [image.credit for image in found.images] == [None]


@pytest.mark.parametrize(
    "line",
    [
        "Foto: Amt für Wege und Brücken der Gemeinde am See e. V.",
        "Photo: used with kind permission of the owner and his family.",
        "Foto: imágenes cedidas por los vecinos del pueblo.",
        "Foto: das neue, kleine Amt am schönen See",
        "Foto: Amt der Stadt und des Kreises von der Lauter.",
        "Photo: Ministry of transport and infrastructure of the republic.",
        "Foto: Ministerstwo Spraw Wewnętrznych i Administracji.",
    ],
)
def test_name_behind_the_label_is_no_sentence(line: str) -> None:
    assert not tells(line)
    assert line not in (closed(f"<p>{line}</p>").body or "")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Foto: So sieht die Brücke aus, wenn sie im kommenden Jahr fertig ist und alle darüber fahren.</p>",
        "<p>Foto: Download</p>",
        "<p>Foto 1: Ada Weir, Foto 2: Ben Auer, Foto 3: Ida Krug</p>",
        "<h3>Fotos</h3><p>Weitere Bilder gibt es im Amt.</p>",
        "<p>Photo: the old bridge seen from the north bank</p>",
        "<div><img src=/up/ida.jpg width=90 height=90 alt=''><p>Ida Krug berichtet.</p><p>Foto: privat</p></div>",
        "<p>Titelbild</p>",
    ],
)
def test_other_last_lines_are_no_credit(line: str) -> None:
    assert closed(line).images[0].credit is None


@pytest.mark.parametrize(
    "own", ["<figcaption>Der Steg. Foto: Ben Auer</figcaption>", '<span class="credit">Ben Auer</span>']
)
def test_own_credit_goes_before_that_of_the_last_line(own: str) -> None:
    lead = f"<figure>{LEAD}{own}</figure>"
    assert [image.credit for image in closed("<p>Titelbild: Ada Weir</p>", lead).images] == ["Ben Auer"]


def test_several_pictures_share_no_last_line() -> None:
    gallery = '<div class="gallery"><img src="/up/c.jpg" width=900 height=600><img src="/up/d.jpg" width=900 height=600></div>'
    found = closed(f"{gallery}<p>Wer Bilder hat, schickt sie uns.</p><p>Foto: Ada Weir</p>")
    assert found.images
    assert len(found.gallery) == 2
    assert {item.credit for item in (*found.images, *found.gallery)} == {None}
    two = closed("<p>Titelbild: Ada Weir</p>", lead="", amid=SECOND + TEXT + SECOND.replace("b.jpg", "e.jpg"))
    assert [image.credit for image in two.images] == [None, None]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Fotos: Ada Weir</p>",
        "<p>(Text und Fotos: Ada Weir)</p>",
        "<p>Text: Ida Krug / Fotos: Ada Weir</p>",
        "<p>All photos courtesy of Ada Weir</p>",
        "<p>Zdjęcia: Ada Weir</p><p>Bei Fragen hilft das Amt am Ufer.</p>",
    ],
)
def test_credit_in_the_plural_closes_a_text_for_all_its_pictures(line: str) -> None:
    own = SECOND.replace("b.jpg", "e.jpg").replace(
        "</figure>", "<figcaption>Der Steg. Foto: Ben Auer</figcaption></figure>"
    )
    found = closed(line, amid=SECOND + TEXT + own)
    assert [image.credit for image in found.images] == ["Ada Weir", "Ada Weir", "Ben Auer"]


def test_credit_of_the_title_picture_is_that_of_the_first() -> None:
    found = closed("<p>Titelbild: Ada Weir</p>", lead=LEAD + LEAD.replace("a.jpg", "e.jpg"))
    assert [(image.role, image.credit) for image in found.images] == [("lead", "Ada Weir"), ("lead", None)]


def test_line_below_a_row_that_closes_a_text_is_no_credit_of_others() -> None:
    row = SECOND + SECOND.replace("b.jpg", "e.jpg")
    found = closed(f"{row}<p>Fotos: Ada Weir</p>")
    assert [image.credit for image in found.images] == [None, "Ada Weir", "Ada Weir"]


def test_line_of_another_box_is_no_credit_of_the_picture() -> None:
    other = '<aside class="related"><h3>Mehr</h3><p>Der Steg am See.</p><p>Foto: Zoe Amt</p></aside>'
    assert closed(other).images[0].credit is None


def test_text_in_two_boxes_is_closed_by_the_last() -> None:
    inner = f"<div>{LEAD}{TEXT * 3}</div><div>{MORE * 2}<p>Foto: Ada Weir</p></div>"
    found = record(page(f"<main><article><h1>Titel der Seite</h1>{inner}</article></main>"))
    assert [image.credit for image in found.images] == ["Ada Weir"]


def test_credit_far_above_the_end_is_none_of_the_picture() -> None:
    assert closed(f"<p>Titelbild: Ada Weir</p>{MORE * 3}").images[0].credit is None


@pytest.mark.parametrize(
    "text",
    ["Text: " + "a / Foto: " * 200, "Titelbild " * 300, "Foto: " + "a. " * 500, "(" * 3000, " " * 3000],
)
def test_patterns_take_no_longer_for_lines_that_nearly_fit(text: str) -> None:
    start = time.perf_counter()
    for pattern in (_OF_ONE, _OF_TITLE, _LABEL, _TOLD):
        pattern.fullmatch(text)
    assert time.perf_counter() - start < 0.1
