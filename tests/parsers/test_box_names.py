"""Boxes that say in their own language what they are: no part of the text; and names that only look so."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.parsers.fields.page.marks import Mark, mark_of_names, parts_of
from crawler.parsers.fields.pictures.credits import is_both
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

OTHER = (
    "Der Hafen wird im Sommer gebaut, und wer ihn sehen will, kann schon jetzt die Pläne im Rathaus ansehen."
)
NAMES = (
    "comentarios", "lista-komentarzy", "komentare", "yorumlar", "kommentit", "hozzaszolasok", "giscus", "gaestebuch",
    "publicidad", "reklama-box", "annons", "udostepnij", "compartir", "partager", "redes-sociales", "powiazane", "noticias-relacionadas",
    "lire-aussi", "zobacz-takze", "leesOok", "articoli_correlati", "mas-leidas", "weitere-meldungen", "paginacion", "stronicowanie",
    "okruszki", "fil-d-ariane", "palabras-clave", "mots-cles", "slowa-kluczowe", "ankieta", "sondage", "wyszukiwarka", "hirlevel", "onetrust",
    "pm-impressum",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "markup",
    [
        '<div class="{0}"><p>{1}</p></div>',
        '<div class="b1 {0}"><p>{1}</p></div>',
        '<section id="{0}"><p>{1}</p></section>',
    ],
)
def test_box_with_a_telling_name(name: str, markup: str) -> None:
    box = markup.format(name, OTHER)
    around = f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{{}}</div></main>"
    found, bare = (record(page(around.format(more))).body for more in (box, ""))
    assert bare
    assert found == bare


@pytest.mark.parametrize(
    "name",
    [
        "komentowane",
        "boletin",
        "comunicato-stampa",
        "tiskova-zprava",
        "recherche",
        "rodo",
        "oglasi",
        "opinie",
        "annonce",
        "relacja",
        "tagung",
    ],
)
def test_names_that_a_text_may_have(name: str) -> None:
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}<div class={name}><p>{OTHER}</p></div></div></main>"
        )
    )
    assert OTHER in (found.body or "")


@pytest.mark.parametrize(
    "name", ["etiquetas", "mots-cles", "palabrasClave", "slowa-kluczowe", "nyckelord", "schlagworte"]
)
def test_keywords_by_the_name_of_their_box(name: str) -> None:
    links = "".join(f"<li><a href='/t/{word}'>{word}</a></li>" for word in ("Hafen", "Brücke"))
    found = record(page(f"<main><h1>Titel der Seite</h1>{TEXT}{MORE}<ul class={name}>{links}</ul></main>"))
    assert found.tags == ("Hafen", "Brücke")


@pytest.mark.parametrize(
    "name", ["autor", "autora", "auteur", "autore", "forfatter", "kirjoittaja", "szerzo", "yazar", "redaktor"]
)
def test_author_by_the_name_of_the_box(name: str) -> None:
    found = record(
        page(f"<main><h1>Titel der Seite</h1><div class={name}>Eva Lauter</div>{TEXT}{MORE}</main>")
    )
    assert found.authors == ("Eva Lauter",)
    assert "Eva Lauter" not in (found.body or "")


@pytest.mark.parametrize("name", ["antetitulo", "nadtytul", "surtitre", "volanta", "kicker"])
def test_topline_in_a_heading_is_no_part_of_the_title(name: str) -> None:
    found = record(
        page(f"<main><h1><span class={name}>Verkehr</span> Titel der Seite</h1>{TEXT}{MORE}</main>")
    )
    assert found.title == "Titel der Seite"


@pytest.mark.parametrize(
    "name",
    [
        "wstep",
        "johdanto",
        "inledning",
        "perex",
        "entradilla",
        "ingress",
        "resumen",
        "field--name-field-subheadlines",
    ],
)
def test_introduction_by_the_name_of_its_box(name: str) -> None:
    lead = "Wer über den Fluss will, kann künftig auch nachts die neue Brücke nehmen."
    found = record(page(f"<main><h1>Titel der Seite</h1><div class={name}>{lead}</div>{TEXT}{MORE}</main>"))
    assert found.lead == lead


@pytest.mark.parametrize(
    ("joined", "parted"),
    [
        ("articleBody", "article--body"),
        ("NewsDetailText", "news-detail__text"),
        ("ctl00_UCShare", "ctl00_uc_share"),
        ("HTMLContent", "html-content"),
        ("lblTARİH", "lbl-tarih"),
        ("txtHaber2", "txt_haber2"),
        ("remark42", "remark42"),
    ],
)
def test_names_are_the_same_however_their_words_are_parted(joined: str, parted: str) -> None:
    assert parts_of(joined) == parts_of(parted)
    assert mark_of_names(joined, "") is mark_of_names(parted, "")


def test_a_number_may_be_part_of_a_name() -> None:
    marks = [mark_of_names(name, "") for name in ("remark42", "remark7", "sidebar1")]
    assert marks == [Mark.BOILERPLATE, Mark.NONE, Mark.SIDE]


@pytest.mark.parametrize("classes", ["image-caption image-credit", "imageCaption imageCredit"])
def test_a_line_called_caption_and_credit_is_the_caption(classes: str) -> None:
    assert is_both(html.fragment_fromstring(f"<span class='{classes}'>Die Brücke</span>"))
    assert not is_both(html.fragment_fromstring("<span class='captionCredit'>Eva Muster</span>"))
