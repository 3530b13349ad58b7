"""What stands at the ends of texts and is none, pictures under headings, credits and names in boxes of their own."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.pictures.sources import picture_key
from tests.parsers.test_fields_read_by_eye import article, blocks_of
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

OG = '<meta property="og:image" content="https://amt.example/u/2024/05/wehr.jpg">'


def names(shown: str) -> list[str]:
    return [image.url.rpartition("/")[2] for image in article(shown + TEXT + MORE, OG).images]


# ---------------------------------------------------------------- ends of texts


@pytest.mark.parametrize(
    "end",
    [
        "<div class=author_after><p><a href=/auteur/ada-weir>Ada Weir</a></p><p class=author_func>Leiterin der Fischerei in Bremen</p></div>",
        "<p class='entry author'>Ada Weir, Leiterin der Fischerei</p>",
        "<div class=Autor>Fischereiverein an der Weser</div>",
    ],
)
def test_a_last_line_called_that_of_the_author_is_no_text(end: str) -> None:
    assert blocks_of(article(TEXT + MORE + end)) == blocks_of(article(TEXT + MORE))


@pytest.mark.parametrize(
    "quotation",
    [
        "<blockquote>{q}<p class=author>{who}</p></blockquote>",
        "<blockquote>{q}<div class=zitat-autor>{who}</div></blockquote>",
        "<blockquote>{q}<div class=author><span class=name>{who}</span></div></blockquote>",
        "<div class=c-quote><div class=c-quote__text>{q}</div><div class=c-quote__author>{who}</div></div>",
        "<div class=testimonial>{q}<div class=author><strong>Ada Weir</strong>, Fischerin</div></div>",
    ],
)
@pytest.mark.parametrize("after", [MORE, ""])
def test_who_is_quoted_is_text_and_no_author(quotation: str, after: str) -> None:
    said = quotation.format(q="<p>Alles fließt und nichts bleibt, wie es war.</p>", who="Ada Weir, Fischerin")
    found = article(TEXT + said + after)
    assert blocks_of(found)[2:4] == [
        "Alles fließt und nichts bleibt, wie es war.",
        "Ada Weir, Fischerin",
    ]
    assert found.authors == ()


def test_a_last_sentence_called_that_of_the_author_is_text() -> None:
    end = "<p class=author>Ada Weir leitet seit drei Jahren die Fischerei an der Weser.</p>"
    assert len(blocks_of(article(TEXT + MORE + end))) == 4


FORELLE = "Die Meerforellen ziehen wieder die Weser hinauf, wie der Verein der Angler am Montag mitteilt."


@pytest.mark.parametrize(
    "end",
    ["Alle Rechte vorbehalten", "강물결 기자", "&lt;저작권자ⓒ강변일보. 무단전재-재배포 금지&gt;", "<a href=/>Zurück zur Übersicht</a>"],
)  # fmt: skip
def test_the_last_lines_of_a_text_parted_by_breaks_may_be_the_templates(end: str) -> None:
    text = f"<div>{FORELLE}<br><br>Im Herbst laichen sie oben in den Bächen, unterhalb der Mühle.<br><br>{{}}</div>"
    before = blocks_of(article(text.format("")))
    assert blocks_of(article(text.format(end))) == before
    assert len(before) == 2


def test_a_template_line_amid_breaks_is_kept_where_text_follows() -> None:
    text = f"<div>{FORELLE} {FORELLE}<br><br>Alle Rechte vorbehalten<br><br>Im Herbst laichen sie oben in den Bächen.</div>"
    assert blocks_of(article(text))[1:2] == ["Alle Rechte vorbehalten"]


BUTTON = "<div class=box><h4>Wehr</h4><p>Im Oberlauf wird gebaut, bis die Forellen wieder an die alten Plätze kommen.</p>{}</div>"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<a class=btn href='#fenster'>READ MORE</a>", False),
        ("<a href=/x>Mehr erfahren</a>", False),
        ("<a href=/x>Das neue Wehr</a>", True),
    ],
)
def test_a_lone_link_that_says_no_more_than_to_read_on_is_no_text(line: str, kept: bool) -> None:
    said = blocks_of(article(TEXT + BUTTON.format(line) + MORE))
    assert said == blocks_of(article(TEXT + BUTTON.format(line if kept else "") + MORE))


ABOUT = "Posted by Adaweir under <a href=/c/wasser rel='category tag'>Wasser</a> | Schlagwörter: <a href=/t/fisch rel=tag>Fisch</a>"


@pytest.mark.parametrize("name", ["post-info", "entry-info", "postinfo clear", "article-info"])
def test_loose_words_about_an_entry_beside_its_title_are_no_text(name: str) -> None:
    found = record(
        page(
            f"<div id=content><div class=hentry><p class=post-date>9. Mai 2013</p><div class='{name}'><h2 class=post-title>Titel der Seite</h2> {ABOUT}"
            f"</div>{TEXT}{MORE}</div></div>"
        )
    )
    assert blocks_of(found) == blocks_of(article(TEXT + MORE))


def test_a_link_to_the_picture_that_is_set_with_its_caption_is_none_of_the_texts() -> None:
    figure = (
        "<p><a class=zoom href=/u/wehr.jpg><img src=/u/wehr-thumb.jpg width=264><span class=legend>Das Wehr am Morgen"
        "</span></a>Im Winter ist das Wehr geschlossen, sagt der Verein der Angler.</p>"
    )
    found = article(TEXT + figure + "<p><a href=/u/plan.jpg>Der Plan des Wehrs</a> liegt aus.</p>" + MORE)
    assert [link.text for link in found.links] == ["Der Plan des Wehrs"]
    assert [image.caption for image in found.images] == ["Das Wehr am Morgen"]


# ---------------------------------------------------------------- pictures under headings


@pytest.mark.parametrize(
    "stage",
    [
        "<div class=bg-effect style='background-image: url(//amt.example/u/2024/05/wehr.jpg); opacity: .7'></div>",
        "<header style='color:#fff;background:#000 url(\"/u/2024/05/wehr-1200x600.jpg\") center'><p>Wasser</p></header>",
        "<div class='hero lazyload' data-bg='/u/2024/05/wehr-1200x600.jpg'></div>",
        "<div class=x><div style='background-image:url(https://i0.wp.com/amt.example/u/2024/05/wehr.jpg?fit=900%2C400)'></div></div>",
    ],
)
def test_the_picture_that_metadata_name_may_be_painted_above_the_text(stage: str) -> None:
    found = article(stage + TEXT + MORE, OG)
    assert [(image.url, image.caption) for image in found.images] == [
        ("https://amt.example/u/2024/05/wehr.jpg", None)
    ]
    assert found.images[0].role == "lead"
    assert blocks_of(found)[-3:] == blocks_of(article(TEXT + MORE))


def test_a_painted_heading_is_no_caption_of_its_picture() -> None:
    stage = "<section class=hero style='background-image:url(/u/2024/05/wehr.jpg)'><h1>Titel der Seite</h1><p>Neues vom Wehr</p></section>"
    found = record(page(f"<main><article>{stage}{TEXT}{MORE}</article></main>", OG))
    assert [(image.caption, image.credit) for image in found.images] == [(None, None)]
    assert found.title == "Titel der Seite"


@pytest.mark.parametrize(
    "stage",
    [
        "<div style='background-image:url(/u/2024/05/auen.jpg)'></div>",  # of the template
        "<div data-x='/u/2024/05/wehr.jpg' style='color:red'></div>",
    ],
)
def test_other_painted_boxes_are_decoration(stage: str) -> None:
    assert names(stage) == []


def test_what_an_image_shows_is_not_taken_from_the_blurred_copy_behind_it() -> None:
    blurred = "<div style='background-image:url(/u/2024/05/wehr-40x20.jpg)'></div>"
    assert names(f"<figure>{blurred}<img src=/u/2024/05/wehr.jpg></figure>") == ["wehr.jpg"]


def test_pictures_of_a_server_that_scales_those_of_others_are_the_same() -> None:
    own = picture_key("https://amt.example/inhalte/2020/03/wehr.jpg")
    assert picture_key("https://i2.wp.com/amt.example/inhalte/2020/03/wehr.jpg?fit=300%2C160&ssl=1") == own
    assert picture_key("https://cdn.example/www.amt.example/inhalte/wehr.jpg") == own
    assert picture_key("https://amt.example/inhalte/wehr.v2/auen.jpg") != own
    assert picture_key("https://amt.example/amt.example.jpg") == "amt.example"


# ---------------------------------------------------------------- credits, captions, names


def test_a_credit_in_boxes_of_its_own_beside_the_caption() -> None:
    unit = (
        "<div class=single-image><figure><img src=/u/wehr.jpg width=900></figure><div class=text-content><div class=caption><p>Das Wehr am Morgen"
        "</p></div><div class=image-meta><div class=origin><div class=block-credit>{}</div></div>{}</div></div></div>"
    )
    (image,) = article(unit.format("Ada Weir", "") + TEXT + MORE).images
    assert (image.caption, image.credit) == ("Das Wehr am Morgen", "Ada Weir")
    (image,) = article(unit.format("Ada Weir", "<p>Zur Bilderschau</p>") + TEXT + MORE).images
    assert image.credit != "Ada Weir Zur Bilderschau"


def test_buttons_in_the_place_of_a_caption_are_none() -> None:
    buttons = "<a href=https://pinterest.example/pin/create>Pin</a> <a href=/druck>Print</a>"
    unit = f"<figure><img src=/u/wehr.jpg width=900><figcaption><div>{buttons}</div></figcaption></figure>"
    found = article(TEXT + unit + MORE)
    assert [image.caption for image in found.images] == [None]
    assert blocks_of(found) == blocks_of(article(TEXT + MORE))


@pytest.mark.parametrize(
    ("links", "authors"),
    [
        ("<a href=/author/ada/>Ada</a> <a href=https://twitter.com/angelverein>angelverein</a>", ["Ada"]),
        ("<a href=https://www.instagram.com/wehr/ class=i>wehr</a> <a href=/author/ada/>Ada Weir</a>", ["Ada Weir"]),
        ("<a href=https://x.com/adaweir>Ada Weir</a>", ["Ada Weir"]),
    ],
)  # fmt: skip
def test_accounts_beside_a_name_are_none_of_it(links: str, authors: list[str]) -> None:
    assert list(article(f"<div class=entry-meta-author>{links}</div>{TEXT}{MORE}").authors) == authors


@pytest.mark.parametrize("path", ["mot", "mots", "mot-cle", "mots-cles"])
def test_keywords_at_the_addresses_of_spip(path: str) -> None:
    links = " ".join(f"<a href=/{path}/{word.lower()}>{word}</a>" for word in ("Rivières", "Saumon"))
    found = article(f"{TEXT}{MORE}<div class=lies>{links}</div>")
    assert list(found.tags) == ["Rivières", "Saumon"]


# ---------------------------------------------------------------- titles of panels


NOTES = f"<p>{FORELLE}</p><p>Die Zählung ist vom Herbst, wie in den Jahren davor.</p>"
LINKED = "".join(
    f"<p>({n}) Ada Weir: Die Fische der Weser und ihre Wege, Heft {n}, im Netz unter <a href=//q.example/{n}/fische-der-weser>https://q.example/{n}/fische-der-weser</a>.</p>"
    for n in (1, 2)
)


@pytest.mark.parametrize("notes", [NOTES, LINKED])
@pytest.mark.parametrize(
    "panel",
    [
        "<div class=panel><a class=collapsed role=button data-toggle=collapse href='#c1'><div class=panel-heading><h4>Anmerkungen</h4></div></a>"
        "<div id=c1 class='panel-collapse collapse'>{}</div></div>",
        "<div class=panel><a href='#c1'><div class=panel-heading><h4>Anmerkungen</h4></div></a><div id=c1>{}</div></div>",
    ],
)
def test_a_heading_in_the_link_that_unfolds_a_panel_is_text(panel: str, notes: str) -> None:
    said = blocks_of(article(TEXT + MORE + panel.format(notes) + MORE))
    assert said == blocks_of(article(TEXT + MORE + "<h4>Anmerkungen</h4>" + notes + MORE))


def test_a_heading_in_the_one_button_of_an_accordion_is_text() -> None:
    panel = (
        "<div class=accordion><button class=accordion__button>{}</button><div class=panel>"
        + NOTES
        + "</div></div>"
    )
    said = blocks_of(article(TEXT + MORE + panel.format("<h3>Anmerkungen</h3>")))
    assert said == blocks_of(article(TEXT + MORE + "<h3>Anmerkungen</h3>" + NOTES))
    assert "Alles zeigen" not in blocks_of(article(TEXT + MORE + panel.format("Alles zeigen")))


# ---------------------------------------------------------------- figures in rows, pictures with texts


FIGURES = [("120", "Fische je Tag"), ("3,5 km", "Länge des Wehrs"), ("März 2019", "Beginn des Baus")]


@pytest.mark.parametrize(
    "item",
    [
        "<div class=fact><strong>{}</strong> <span>{}</span></div>",
        "<div class=fact-3><div class=num>{}</div><div class=label>{}</div></div>",
        "<div class=timeline-item><div class=timeline-date>{}</div><div class=timeline-content>{}</div></div>",
        "<section><span>{}</span><div>{}</div></section>",
    ],
)
def test_figures_in_a_row_of_boxes_are_text(item: str) -> None:
    row = "".join(item.format(number, words) for number, words in FIGURES)
    said = " ".join(blocks_of(article(f"{TEXT}<div class=facts>{row}</div>{MORE}")))
    assert all(number in said and words in said for number, words in FIGURES)


@pytest.mark.parametrize(
    "parts",
    [
        [("12", "Likes"), ("34", "Views")],
        [("12", "Kommentare"), ("34", "Shares")],
        [("12", "Tage"), ("3", "Stunden")],
        [("0:12", "Wiedergabe"), ("3:40", "Dauer")],
        [("Wasser", "Fische"), ("Ufer", "Wege")],
    ],
)
def test_counters_are_no_figures_of_the_text(parts: list[tuple[str, str]]) -> None:
    row = "".join(f"<div class=z><div>{one}</div><div>{other}</div></div>" for one, other in parts)
    assert blocks_of(article(f"{TEXT}<div class=y>{row}</div>{MORE}")) == blocks_of(article(TEXT + MORE))


@pytest.mark.parametrize("said", ["<h4>Ada Weir</h4><p>{}</p>", "<p>{}</p>"])
def test_the_text_beside_a_picture_in_bootstraps_object_is_no_caption(said: str) -> None:
    unit = f"<div class=media><div class=media-left><img src=/u/wehr.jpg></div><div class=media-body>{said.format(FORELLE)}</div></div>"
    found = article(TEXT + unit + MORE)
    assert [image.caption for image in found.images] == [None]
    assert FORELLE in blocks_of(found)


def test_the_one_line_in_a_box_of_media_is_the_caption() -> None:
    unit = "<div class=media><img src=/u/wehr.jpg><div>Das Wehr am Morgen</div></div>"
    assert [image.caption for image in article(TEXT + unit + MORE).images] == ["Das Wehr am Morgen"]


@pytest.mark.parametrize(
    ("caption", "said", "credit"),
    [
        ("La diga all'alba - Foto di Ada Weir", "La diga all'alba", "Ada Weir"),
        ("Das Wehr am Morgen – Foto von A. Weir", "Das Wehr am Morgen", "A. Weir"),
        ("Das Wehr – Fotos von früher", "Das Wehr – Fotos von früher", None),
        ("La diga - Foto di gruppo", "La diga - Foto di gruppo", None),
    ],
)
def test_a_credit_in_words_behind_a_dash(caption: str, said: str, credit: str | None) -> None:
    figure = f"<figure><img src=/u/wehr.jpg><figcaption>{caption}</figcaption></figure>"
    (image,) = article(TEXT + figure + MORE).images
    assert (image.caption, image.credit) == (said, credit)


# ---------------------------------------------------------------- lines on authors


@pytest.mark.parametrize(
    "line",
    [
        "Ein Beitrag von Ada Weir",
        "Ein Gastbeitrag von Ada Weir",
        "Words by Ada Weir",
        "Verfasserin: Ada Weir",
        "Kirjoittaja: Ada Weir",
        "Opracowała: Ada Weir",
        "A cura di Ada Weir",
        "Escrito por Ada Weir",
        "Tekst: Ada Weir",
    ],
)
def test_a_line_on_the_author_before_or_behind_a_text_is_none_of_it(line: str) -> None:
    for found in (article(f"<p>{line}</p>{TEXT}{MORE}"), article(f"{TEXT}{MORE}<p>{line}</p>")):
        assert list(found.authors) == ["Ada Weir"]
        assert blocks_of(found) == blocks_of(article(TEXT + MORE))


@pytest.mark.parametrize(
    "line", ["Ein Bericht von den Fischen der Weser", "Interview mit Ada Weir", "Ein Wehr von Ada Weir"]
)
def test_lines_that_only_sound_like_those_on_authors(line: str) -> None:
    assert article(f"<p>{line}</p>{TEXT}{MORE}").authors == ()


@pytest.mark.parametrize("page_of", ["<ul>{entry}</ul>{text}", "{text}<div><ul>{entry}</ul></div>"])
def test_who_wrote_the_entry_of_a_list_is_no_author_of_the_page(page_of: str) -> None:
    entry = "<li><a href=/n/1>Eine andere Meldung vom Wehr</a><div>Pressemitteilung von Ada Weir</div></li>"
    assert article(page_of.format(entry=entry, text=TEXT + MORE)).authors == ()


def test_a_byline_may_be_an_entry_of_a_list() -> None:
    assert article(f"<ul><li>Von <a href=/p/ada>Ada Weir</a></li></ul>{TEXT}{MORE}").authors == ("Ada Weir",)
