"""Introductions without telling names: what sets one apart, and which first paragraphs are none."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

LEAD = "Ab Mai fährt die Fähre jede Stunde über den Fluss, auch am Abend."
SHORT = "Ab Mai jede Stunde über den Fluss"


def lead_of(inside: str, description: str = "") -> str | None:
    head = f'<meta name=description content="{description}">' if description else ""
    return record(page(f"<div class=q1><h1>Titel der Seite</h1>{inside}</div>", head)).lead


TEXT_BOX = f"<div class=q3>{TEXT}{MORE}</div>"


@pytest.mark.parametrize(
    "lead",
    [f"<div class=q2>{LEAD}</div>", f"<p class=q2>{LEAD}</p>", f"<div class=q2><p>{LEAD}</p></div>",
     f"<h2 class=q2>{LEAD}</h2>", f"<div class=q2>{LEAD}</div><div class=q4>12. Mai 2024</div>"],
)  # fmt: skip
def test_it_stands_outside_the_box_of_the_text(lead: str) -> None:
    assert lead_of(lead + TEXT_BOX) == LEAD


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        (f"<h4><em>{LEAD}</em></h4>", LEAD),
        (f"<h4><i>{LEAD}</i></h4><p><img src=/u/boot.jpg width=600></p>", LEAD),
        (f"<h4>{LEAD}</h4>", None),
        ("<h4><em>Ab Mai jede Stunde über den breiten Fluss</em></h4>", None),
        (f"<h4><em>Ab Mai</em> fährt {LEAD}</h4>", None),
    ],
)
def test_a_sentence_in_italics_that_is_set_as_a_heading(heading: str, lead: str | None) -> None:
    assert lead_of(f"<div class=q3>{heading}{TEXT}{MORE}</div>") == lead


def test_it_is_not_repeated_in_the_text() -> None:
    found = record(page(f"<div class=q1><h1>Titel der Seite</h1><div class=q2>{LEAD}</div>{TEXT_BOX}</div>"))
    assert found.lead == LEAD
    assert LEAD not in (found.body or "")


@pytest.mark.parametrize(
    "inside",
    [f"<p>{LEAD}</p>{TEXT}{MORE}",  # a paragraph like the others
     f"<p class=q2>{LEAD}</p>{TEXT}{MORE}",  # set otherwise for whatever reason
     f"<p>{LEAD}</p><blockquote>{TEXT}</blockquote>{MORE}",
     f"<p>{LEAD}</p><div class=q3>{TEXT}{MORE}</div>",  # columns, a plugin's box
     f"<div class=q3><p>{LEAD}</p></div><div class=q3>{TEXT}</div><div class=q3>{MORE}</div>",  # of a page builder
     f"<div class=q2>{LEAD}</div><div class=q3><p>Ein Satz zum Anfang steht für sich allein.</p></div>{TEXT}{MORE}{MORE}"],
)  # fmt: skip
def test_first_paragraph_is_none(inside: str) -> None:
    assert lead_of(inside) is None


def test_description_tells_it_from_the_paragraphs_beside_it() -> None:
    assert lead_of(f"<p class=q2>{LEAD}</p>{TEXT}{MORE}", LEAD) == LEAD
    assert lead_of(f"<div class=q2><p>{SHORT}</p></div>{TEXT}{MORE}", SHORT) == SHORT


def test_description_made_of_the_first_paragraph_tells_nothing() -> None:
    assert lead_of(f"<p>{LEAD}</p>{TEXT}{MORE}", LEAD) is None
    like = TEXT.replace("<p>", "<p class=q5>")
    assert lead_of(f"<p class=q5>{LEAD}</p>{like}", LEAD) is None
    boxes = (f"<p>{LEAD}</p>", TEXT, MORE)  # of a page builder
    assert lead_of("".join(f"<div class=q5>{box}</div>" for box in boxes), LEAD) is None


def test_description_tells_it_from_a_long_line_above() -> None:
    kind = "<div class=q4>Gemeinsame Mitteilung mit dem Verband der Schiffer und dem Landkreis am Fluss</div>"
    assert lead_of(f"{kind}<div class=q2>{LEAD}</div>{TEXT_BOX}", LEAD) == LEAD


def test_bold_paragraph_of_its_own_class_is_one() -> None:
    assert lead_of(f"<p class=q2><strong>{LEAD}</strong></p>{TEXT}{MORE}") == LEAD
    assert lead_of(f"<p><strong>{LEAD}</strong></p>{TEXT}{MORE}") is None


@pytest.mark.parametrize(
    "line",
    ["Veröffentlicht am 12. Mai 2024 um 10:15 Uhr, geändert am 14. Mai 2024 um 9 Uhr",
     "Autorin: Eva Lauter, Pressestelle des Amtes für Wege und Brücken am Fluss",
     "Publié le 21 juin 2022 - Mis à jour le 23 juin 2022 - Direction des voies"],
)  # fmt: skip
def test_lines_about_the_text_are_none(line: str) -> None:
    assert lead_of(f"<div class=q4>{line}</div>{TEXT_BOX}") is None
    assert lead_of(f"<div class=q4>{line}</div><div class=q2>{LEAD}</div>{TEXT_BOX}") == LEAD


def test_caption_above_the_text_is_none() -> None:
    unit = "<div class=q5><img src='/bilder/faehre.jpg' alt=''><div class=q6>Die Fähre am Anleger, kurz vor der ersten Fahrt.</div></div>"
    assert lead_of(f"{unit}{TEXT_BOX}") is None
    assert lead_of(f"{unit}<div class=q2>{LEAD}</div>{TEXT_BOX}") == LEAD


def test_picture_below_it_is_above_the_text() -> None:
    picture = "<div class=q5><img src='/bilder/faehre.jpg' alt='Fähre' width=800 height=500></div>"
    inside = f"<div class=q2>{LEAD}</div>{picture}{TEXT_BOX}"
    images = record(page(f"<div class=q1><h1>Titel der Seite</h1>{inside}</div>")).images
    assert [image.role for image in images] == ["lead"]


PICTURE = "<div class=q6><img src='/bilder/faehre.jpg' alt=''><span>Die Fähre am Anleger</span></div>"


@pytest.mark.parametrize("lead", [LEAD, "Od maja prom kursuje co godzinę, także wieczorem.", "Тепер пором ходить щогодини, навіть увечері після роботи."])  # fmt: skip
def test_it_has_a_box_and_the_paragraphs_beside_it_have_none(lead: str) -> None:
    assert lead_of(f"<div class=q2><p>{lead}</p></div>{TEXT}{MORE}") == lead
    assert lead_of(f"<div class=q2><p>{lead}</p></div>{PICTURE}{TEXT}{MORE}") == lead


def test_box_with_more_than_a_sentence_or_a_picture_is_none() -> None:
    assert (
        lead_of(f"<div class=q2><p>{LEAD}</p><img src='/bilder/faehre.jpg' alt=''></div>{TEXT}{MORE}") is None
    )
    assert lead_of(f"<div class=q2><p>{LEAD.rstrip('.')}</p></div>{TEXT}{MORE}") is None


def test_it_stands_in_the_box_of_the_title_above_the_picture() -> None:
    inside = (
        f"<div class=q0><h1>Titel der Seite</h1><div class=q2><p>{LEAD}</p></div>{PICTURE}</div>{TEXT}{MORE}"
    )
    assert record(page(f"<div class=q1>{inside}</div>")).lead == LEAD


def test_points_of_a_summary_stand_above_it() -> None:
    points = "".join(
        f"<li><div><span>{text}</span></div></li>" for text in ("Mehr Fahrten am Abend", SHORT, "Neue Preise")
    )
    row = "<div class=q7><div class=q8><div class='{}'>{}</div></div></div>"
    inside = f"<ul>{points}</ul>{row.format('q3 q2', f'<p>{LEAD}</p>')}{row.format('q3', TEXT + MORE)}"  # rows alike
    assert lead_of(inside, LEAD) == LEAD


SUBTITLE = "Ab Mai fährt die Fähre jede Stunde über den Fluss"


def test_description_of_title_and_introduction_in_one() -> None:
    inside = f"<h2>{SUBTITLE}</h2><h3>Von Ann Lee</h3>{TEXT}{MORE}"
    assert lead_of(inside, f"Titel der Seite{SUBTITLE}") == SUBTITLE
    assert lead_of(inside, f"Titel der Seite. {SUBTITLE}") == SUBTITLE
    assert lead_of(inside, "Titel der Seite") is None
    assert lead_of(inside, f"Titel der Stadt{SUBTITLE}") is None


LONG_TITLE = (
    "Zwei Jahre und ein halbes mit der neuen Fähre: eine Verurteilung, zehn Klagen und sechs offene Verfahren"
)


@pytest.mark.parametrize("title", ["Titel der Seite", LONG_TITLE])
def test_box_of_the_title_with_a_picture_and_tools_before_the_text(title: str) -> None:
    head = f"<div class='box one'><div class=fig><img src='/a.jpg'></div><h1>{title}</h1><div class=cap><p>{LEAD}</p></div>"
    tools = "<div class='box tools'><a href='/p'>Drucken</a></div>"
    assert record(page(f"{head}</div>{tools}<div class=box>{TEXT}{MORE}</div>")).lead == LEAD
    # two paragraphs begin the text
    assert (
        record(page(f"{head}<p>{LEAD} Und zurück.</p></div>{tools}<div class=box>{TEXT}{MORE}</div>")).lead
        is None
    )


@pytest.mark.parametrize(
    ("beside", "lead"),
    [
        ("<div><b>3. Mai</b><ul><li>Meldung</li><li>Fluss</li><li>Verkehr und Wege</li></ul></div>", LEAD),
        ("<div><ul><li>Die Fähre fährt ab Mai.</li><li>Sie kostet zwei Euro.</li></ul></div>", "Die Fähre fährt ab Mai. Sie kostet zwei Euro."),
    ],
)  # fmt: skip
def test_list_of_day_and_subjects_beside_an_introduction_is_none(beside: str, lead: str) -> None:
    head = f"<header class=intro><h1>Titel der Seite</h1>{beside}<p>{LEAD}</p></header>"
    found = record(page(f"<main>{head}<div class=q2>{TEXT}{MORE}</div></main>"))
    assert found.lead == lead


LINES = [
    "12. Mai 2024",
    "Veröffentlicht am 12.05.2024, 10:15 Uhr",
    "Autorin: Eva Lauter",
    "21 juin 2022 | Rédaction",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("lead", [f"<p>{LEAD}</p>", f"<div><p>{LEAD}</p></div>", f"<div>{LEAD}</div>"])
def test_line_of_day_or_author_stands_below_it(lead: str, line: str) -> None:
    assert lead_of(f"{lead}<div>{line}</div>{TEXT}{MORE}") == LEAD
    assert lead_of(f"{lead}<dl><dt>Stand</dt><dd>{line}</dd></dl>{TEXT}{MORE}") == LEAD


@pytest.mark.parametrize("line", ["Am 12. Mai war der Fluss gesperrt.", "Was sich am 12. Mai 2024 ändert", "Die Autorin: eine von uns. Ein Besuch"])  # fmt: skip
def test_line_that_goes_on_with_the_text_tells_nothing(line: str) -> None:
    assert lead_of(f"<p>{LEAD}</p><h3>{line}</h3>{TEXT}{MORE}") is None


def test_first_of_several_entries_is_none() -> None:
    posts = "".join(
        f"<div class=q{n}><div>{LEAD}<br>Sagt der Nachbar.</div></div><p class=q9>{n}. Mai 2024</p>"
        for n in (3, 4, 5)
    )
    assert lead_of(f"<div class=q2>{posts}</div>") is None


def test_bold_text_in_a_box_of_its_own_is_one() -> None:
    text = "<div class=q4>Die Fähre nimmt zwanzig Autos mit und braucht für die Fahrt nur acht Minuten.<br><br>Sie fährt bis in den Abend.</div>"
    assert lead_of(f"<div class=q2><b>{LEAD}</b></div>{text}{MORE}") == LEAD
    assert (
        lead_of(f"<div class=q2><b>Von der Anlegestelle im Ort bis zum Hafen</b></div>{text}{MORE}") is None
    )
