"""Forms of small papers and magazines that build their pages by hand."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"


def page(before: str = "", after: str = "", title: str = f"<h1>{TITLE}</h1>") -> Record:
    return record(
        f"<html lang=de><head><title>{TITLE}</title></head><body><main>{title}{before}"
        f"<div class=q3>{TEXT}{MORE}{after}</div></main></body></html>"
    )


PLAIN = page().body


def test_sign_in_a_heading_of_a_button_is_no_second_headline() -> None:
    button = "<button class=home><h1><svg><path d=M1 /></svg></h1></button>"
    found = record(
        f"<html lang=de><body><div class=q1><header><h1>{TITLE}</h1>{button}</header>{TEXT}{MORE}</div></body></html>"
    )
    assert found.title == TITLE
    assert found.provenance["title"]["rule"] == "h1"


@pytest.mark.parametrize(
    ("row", "section"),
    [
        ("<div class=meta><span class=date>12. März 2024</span><span class=category>Schifffahrt</span></div>", "Schifffahrt"),
        ("<div class=meta><p class=category>Schifffahrt</p><time>2024-03-12</time></div>", "Schifffahrt"),
        ("<div class=meta><time>2024-03-12</time><a href=/s><span class=category>Schifffahrt</span></a></div>", "Schifffahrt"),
        # elsewhere it may be a part of the title or of another page
        ("<div class=meta><span class=date>12. März 2024</span></div><p class=category>Schifffahrt</p>", None),
        ("<div class=meta><span class=date>12. März 2024</span><span class=place>Schifffahrt</span></div>", None),
        ("<div class=meta><span class=date>12. März 2024</span><span class=category>17</span></div>", None),
        ("<div class=meta><span class=date>12. März 2024</span><b class=category></b><span class=category>Rubrik:</span></div>", None),
        ("<div class=meta><span class=date>12. März 2024</span><p class=teaser><span class=category>Sport</span> <a href=/n/2>Regatta</a></p></div>", None),
    ],
)  # fmt: skip
def test_section_in_the_row_of_the_day(row: str, section: str | None) -> None:
    assert page(row).section == section


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("<div class=meta><span>By <b>Susan Elm</b></span> <span>STREET ISSUE</span></div>", ["Susan Elm"]),
        ("<div class=meta><span>STREET ISSUE</span><span>Von Susan Elm</span></div>", ["Susan Elm"]),
        ("<div class=meta><span>Von</span> <span>Susan Elm</span></div>", ["Susan Elm"]),
        ("<ul><li><a href=/n/1>Ein anderes Schiff</a><div>Von Susan Elm</div></li></ul>", []),
    ],
)
def test_author_beside_the_name_of_an_issue(row: str, names: list[str]) -> None:
    assert list(page(row).authors) == names


@pytest.mark.parametrize(
    "line",
    [
        "Loading latest posts...",
        "Lade weitere Beiträge …",
        "Загрузка новостей...",
        "Cargando más noticias...",
    ],
)
def test_what_a_script_would_put_in_is_no_text(line: str) -> None:
    assert page(after=f"<h2>Neueste Beiträge aus dem Ort</h2><div id=q7>{line}</div>").body == PLAIN
    for said in ("Loading the ferries ...", "Chargement des camions...", "Laden im Ort …"):
        assert said in (page(after=f"<p>{said}</p>").body or "")
    assert "Loading latest ships takes an hour." in (
        page(after="<p>Loading latest ships takes an hour.</p>").body or ""
    )


def test_heading_of_who_made_an_entry_is_no_introduction() -> None:
    assert page("<h2>Written by Ada Weir, photos by Ida Krug, drawn by Max Lamm.</h2>").lead is None
    assert page("<h2>Geschrieben hat sie der Rat der Stadt schon vor zehn Jahren.</h2>").lead is not None


def test_foot_of_an_article_says_where_it_appeared() -> None:
    name = "id=articlefooter"
    foot = "<div {}><p>{}</p></div>"
    assert page(after=foot.format(name, "Ausgabe 102 der Talpost, Mai 2004")).body == PLAIN
    kept = "Die Ausgabe 102 ist im Mai 2004 erschienen."
    assert kept in (page(after=foot.format(name, kept)).body or "")
    assert "Ausgabe 102" in (
        page(after=foot.format("class=q5", "Ausgabe 102 der Talpost, Mai 2004")).body or ""
    )


@pytest.mark.parametrize(
    ("name", "is_text"), [("bio", False), ("author-photo", False), ("left", True), ("bio-siegel", True)]
)
def test_paragraph_with_the_portrait_of_the_author(name: str, is_text: bool) -> None:
    said = "Gern im Garten, spielt Ada Weir mit Papier und wilden Pflanzen."
    after = f"<p><img alt='[BIO]' src=/a.png class={name}>{said}</p>"
    assert (said in (page(after=after).body or "")) is is_text


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("Contributed by <a href=/tags/ada>Ada Weir</a> on 20 Jan 2015", ["Ada Weir"], "2015-01-20"),
        ("Veröffentlicht am 20.01.2015", [], "2015-01-20"),
        ("20.01.2015", [], "2015-01-20"),
    ],
)
def test_line_on_the_text_in_its_heading(line: str, names: list[str], day: str) -> None:
    found = page(title=f"<h2>{TITLE} <span>{line}</span></h2>")
    assert (found.title, list(found.authors), found.date) == (TITLE, names, day)


def test_heading_of_the_author_is_no_title() -> None:
    line = "<h4>By Ada Weir <span>Published 20 January 2015</span></h4>"
    found = record(
        f"<html lang=en><body><main><p>{TITLE}</p>{line}<div>{TEXT}{MORE}</div></main></body></html>"
    )
    assert "Ada Weir" not in (found.title or "")


@pytest.mark.parametrize(
    "part",
    [
        "am 20.01.2015",
        "mit Ada Weir",
        "veröffentlicht am 20.01.2015",
        "as published on 20 January 2015",
        "by Ada Weir, 20 January 2015",
        "von Ada Weir am 20.01.2015",
    ],
)
def test_words_of_a_title_that_only_sound_like_such_a_line(part: str) -> None:
    found = record(
        f"<html lang=de><body><main><h1>{TITLE} <span>{part}</span></h1><div>{TEXT}{MORE}</div></main></body></html>"
    )
    assert found.title == f"{TITLE} {part}"
    assert found.authors == ()


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("<b>Von allen, die im Verein arbeiten, 16. Mai 2012</b> Der", "2012-05-16"),
        ("<b>Am kommenden Samstag, 16. Mai 2012</b> der", None),
        ("<b>Treffen: am Hafen, 16. Mai 2012</b> Der", None),
        ("<b>Von allen, die im Verein arbeiten, 16. Mai 2012</b> der", None),
        ("Von allen, die im Verein arbeiten, 16. Mai 2012 Der", None),
        # of an event
        ("<b>Festival in the park, 16 May 2012</b> The", None),
        ("<b>Koncert w parku, 16 maja 2012</b> Zespół", None),
    ],
)
def test_day_in_bold_before_the_first_sentence(opening: str, day: str | None) -> None:
    lead = (
        "<p><b>Eine neue Karte für das ganze Tal ist fertig, und sie liegt schon in allen Läden aus.</b></p>"
    )
    text = f"{lead}<p>{opening} Verein hat eine Karte aller Wege vorgestellt, auf der auch die Brunnen stehen.</p>"
    found = record(
        f"<html lang=de><title>{TITLE}</title><body><main><h1>{TITLE}</h1>{text}{TEXT}{MORE}</main></body></html>"
    )
    assert found.date == day


@pytest.mark.parametrize(
    ("picture", "lines"),
    [
        ("<img src=/camera.svg style='width: 30px; height: 30px' alt=Sign>", 6),
        ("<img src=/camera.svg width=24 alt=Sign>", 6),
        # the lines may be captions
        ("<img src=/boat.jpg width=640 alt=Boot>", 0),
        ("<img src=/boat.jpg style='max-width: 30px' alt=Boot>", 0),
    ],
)
def test_short_lines_alone_beside_the_sign_of_a_control(picture: str, lines: int) -> None:
    stanza = "<section><div><p>an einem nassen Freitag</p><p>gehe ich zum Hafen</p><p>und suche ein Boot</p></div></section>"
    head = f"<header><h1>{TITLE}</h1><a href=/fotos>{picture}</a><time>2024-03-12</time></header>"
    found = record(f"<html lang=de><title>{TITLE}</title><body><div>{head}{stanza * 2}</div></body></html>")
    assert len([text for text in (found.body or "").split("\n\n") if text]) == lines


@pytest.mark.parametrize(
    ("steps", "is_text"),
    [
        ("<ol class=rail><li><b>März</b><p>Der Rat hat zugestimmt.</p></li><li><b>Mai</b><p>Baubeginn</p></li></ol>", True),
        ("<ol class=rail><li><a href=/n/1>Der Rat hat zugestimmt.</a></li><li><a href=/n/2>Baubeginn</a></li></ol>", False),
        ("<ol class=sidebar><li>Der Rat hat zugestimmt.</li><li>Meist gelesen heute</li></ol>", False),
        ("<div class=rail><p>Der Rat hat zugestimmt.</p><p>Baubeginn</p></div>", False),
    ],
)  # fmt: skip
def test_steps_along_a_line_of_time_are_no_side_column(steps: str, is_text: bool) -> None:
    found = record(
        f"<html lang=de><title>{TITLE}</title><body><main><h1>{TITLE}</h1><section>{TEXT}{steps}{MORE}</section></main></body></html>"
    )
    assert ("Der Rat hat zugestimmt." in (found.body or "")) is is_text


@pytest.mark.parametrize(
    ("end", "is_text"),
    [
        (
            "<div><em>Aufgezeichnet von Ada Weir</em><br><em>Das Gespräch wurde schriftlich geführt</em></div>",
            False,
        ),
        ("<p><b>Text: Ada Weir</b><br>Mitarbeit im Tal</p>", False),
        ("<p><b>Text: eine Fähre</b><br>Mitarbeit im Tal</p>", True),
        ("<p><em>Von Ada Weir</em><br>kam das Geld für die Brücke über die Lauter.</p>", True),
    ],
)
def test_lines_below_that_of_the_author_at_the_end(end: str, is_text: bool) -> None:
    assert (page(after=end).body != PLAIN) is is_text
