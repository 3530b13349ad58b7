"""What magazines and weblogs print around a text: key points, notes to readers, pleas, captions called descriptions."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(inner: str, head: str = "", title: str = "<h1>Titel der Seite</h1>", after: str = "") -> Record:
    return record(page(f"<main><article>{title}{inner}</article>{after}</main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


def test_key_points_before_the_text_are_kept_together() -> None:
    points = [
        "Ada Weir erklärt, was der neue Pier dem Hafen und seinen Gästen bringt",
        "Stadt will Vorreiter werden",
    ]
    items = "".join(
        f"<li>{point}</li>"
        for point in (points[0], "Hohe Trag- und Rammfestigkeit als wesentliche Vorteile des Baus", points[1])
    )
    inner = f'<header><h1>Titel der Seite</h1><div class="punkte"><ul>{items}</ul></div></header><div class="wysiwyg">{TEXT}{MORE}</div>'
    found = article(inner, title="")
    assert [block for block in blocks_of(found) if block in points] == points
    assert (found.body_html or "").count("<ul>") == 1


CONSENT = (
    '<div class="css-1"><div class="css-2">Externer Inhalt</div><div class="css-3">Um Deine persönlichen Daten zu schützen, haben wir '
    "das automatische Laden der Inhalte von <span>videos.example</span> blockiert. Wenn Dir Inhalte dieses Anbieters hier angezeigt "
    "werden sollen, stimme bitte den unten genannten Bedingungen zu. Du kannst Deine Zustimmung an dieser Stelle jederzeit "
    "widerrufen. Weitere Informationen findest Du im Bereich Datenschutz.</div><div><input type=checkbox><label>Ich bin "
    "einverstanden.</label></div><button>{button}</button></div>"
)


YEARS = "".join(
    f"<p>Im Jahr {2010 + n} hat das Amt am Fluss {n + 3} Kilometer Weg erneuert, wie es in seinem Bericht schreibt.</p>"
    for n in range(9)
)


@pytest.mark.parametrize(
    "button",
    [
        "Zustimmen und Inhalt laden",
        "Accept and load content",
        "Karte anzeigen",
        "Afficher le contenu",
        "Załaduj treść",
    ],
)
def test_boxes_that_ask_for_consent_to_what_another_site_shows(button: str) -> None:
    found = article(TEXT + YEARS + CONSENT.format(button=button) + MORE)
    assert not any("Inhalt" in block or "Zustimmung" in block for block in blocks_of(found))


def test_a_long_note_with_another_button_stays() -> None:
    found = article(TEXT + YEARS + CONSENT.format(button="Vorlesen") + MORE)
    assert any("Zustimmung" in block for block in blocks_of(found))


PLEA = (
    '<div class="kasten"><div class="columns"><div class="column"><h1>While you are here…</h1><p>If you enjoyed reading this post – would '
    'you consider supporting our work? Just click <a href="https://pay.example/en">here</a>. Thanks!</p><p>All the best, Ada Weir</p></div></div></div>'
)


def test_a_box_whose_only_link_is_that_of_a_plea() -> None:
    found = article(
        TEXT + 6 * MORE + PLEA + '<div class="citate">SUGGESTED CITATION Weir, Ada: Titel, 2020/4/09.</div>'
    )
    assert not any(word in (found.body or "") for word in ("While", "enjoyed", "best", "CITATION"))


def test_a_box_with_links_of_its_own_beside_a_plea_stays() -> None:
    box = PLEA.replace(
        "<p>All", '<p>The plan of the pier is <a href="/plan">here</a> for all to see.</p><p>All'
    )
    assert "The plan of the pier is here for all to see." in blocks_of(article(TEXT + 6 * MORE + box + MORE))


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("Suggested citation: Weir, Ada (2020). The pier. Harbour Review 3.", False),
        ("Zitiervorschlag: Weir, Ada (2020). Der Pier.", False),
        ("Pour citer cet article : Weir, Ada (2020), Le quai.", False),
        ("Zitierweise im Fließtext", True),
        ("Cite sources wherever the reader may doubt them.", True),
        ("---", False),
        ("—", True),
    ],
)
def test_how_a_page_wants_to_be_quoted_and_rules_of_keys(line: str, is_text: bool) -> None:
    assert (line in blocks_of(article(f"{TEXT}<p>{line}</p>{MORE}"))) is is_text


def test_cells_of_nothing_but_a_stroke_stay() -> None:
    rows = "<tr><td>Rabatt</td><td>-</td><td>10 %</td></tr><tr><td>Rate</td><td>--</td><td>20 %</td></tr>"
    assert "Rate | -- | 20 %" in blocks_of(article(f"{TEXT}<table>{rows}</table>{MORE}"))


def test_a_box_in_which_readers_say_whether_they_like_a_text() -> None:
    box = (
        '<div class="entry-like-donate"><span>War dieser Artikel nützlich?</span><div><button>Ja</button><button>Nein</button></div>'
        "<div>Ja: <span></span></div><div>Den Hafenboten gibt es nur dank Spenden. Man kann sie bei den Steuern in Abzug bringen.</div></div>"
    )
    assert "Spenden" not in (article(TEXT + MORE + box).body or "")
    assert "nützlich" not in (article(f"{TEXT}{MORE}<p>War dieser Artikel für Sie nützlich?</p>").body or "")


def test_a_box_called_description_with_the_caption_of_the_picture_is_no_lead() -> None:
    caption = "<p>Der Pier am Westufer des großen Sees.</p><p>© Hafenamt</p>"
    lead = "Auf einen Blick: Seit hundert Jahren legen hier die Fähren an, und seit dem Sommer ist der Pier wieder allen offen."
    top = (
        f'<div class="header-image"><div class="text"><h1>Titel der Seite</h1><div class="description">{caption}</div></div>'
        f'<figure><img src="/i/pier.jpg"><figcaption>{caption}</figcaption></figure></div>'
    )
    head = f'<meta name="description" content="{lead}">'
    side = f'<div class="side"><p class="h1">Titel der Seite</p><p class="teaser">{lead}</p></div>'
    found = article(
        f'{top}<div class="row">{side}<div class="post-content">{TEXT}{MORE}</div></div>', head, title=""
    )
    assert found.lead == lead
    assert not any("Westufer" in block for block in blocks_of(found))


def test_a_heading_over_nothing_but_a_machines_summary_goes_with_it() -> None:
    points = "<ul><li>Der Pier am Westufer des Sees ist seit dem Sommer wieder offen.</li><li>Die Fähren legen dort wie vor hundert Jahren an.</li></ul>"
    box = f'<div class="top compressed"><div id="content"><h2>Kurz gesagt</h2><div class="aiSummary">{points}</div></div><button>Mehr</button></div>'
    blocks = blocks_of(article(f"{box}{TEXT}{MORE}"))
    assert "Kurz gesagt" not in blocks
    assert not any("Westufer" in block for block in blocks)
    panel = '<div class="box"><div class="head" role="button"><h2>Was der Pier kostet</h2><div class="newsletter">Zuklappen</div></div><p>Der Hafen zahlt zwei Drittel, das Land ein Drittel.</p></div>'
    assert "Was der Pier kostet" in blocks_of(article(f"{TEXT}{panel}{MORE}"))


PULLED = "Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer"


@pytest.mark.parametrize(
    "quote",
    [
        f"<p class=q1>{PULLED}</p>",
        f"<div class=q1>„{PULLED} …“</div>",
        f"<div class=q1><p class=q2>„{PULLED}“</p><p class=q3>Ada Weir, Leiterin</p></div>",
    ],
)
def test_line_of_its_own_kind_that_the_text_has_is_said_once(quote: str) -> None:
    found = article(f"{TEXT}{quote}{MORE}")
    assert found.body == article(f"{TEXT}{MORE}").body


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{PULLED}</p>",
        "<p class=q1>Für die Kinder aus dem Dorf wird der Schulweg um vier Kilometer länger, heißt es</p>",
        "<p class=q1>Der Schulweg wird kürzer</p>",
        f"<ul><li><p class=q1>{PULLED}</p></li></ul>",
    ],
    ids=["of the text's kind", "other words", "short", "item"],
)
def test_other_lines_amid_the_text_stay(line: str) -> None:
    found = article(f"{TEXT}{line}{MORE}")
    assert len(blocks_of(found)) == len(blocks_of(article(f"{TEXT}{MORE}"))) + 1


def test_line_above_the_text_that_repeats_it_is_not_pulled_out_of_it() -> None:
    found = article(f"<p class=q1>{PULLED}, sagte die Leiterin des Amtes.</p>{TEXT}{MORE}")
    assert f"{PULLED}, sagte die Leiterin des Amtes." in (found.lead, *blocks_of(found))


BIO = "<p>Ada Weir schreibt seit zwölf Jahren über Brücken, Wege und Wehre. Sie lebt mit zwei Hunden am Fluss.</p>"


@pytest.mark.parametrize(
    "about",
    [
        f"<div class=q1><h4>Über die Autorin</h4></div><div class=q2><div><h4>Ada</h4>{BIO}</div></div>",
        f"<div class=q1><div>Über die Autorin – Ada Weir</div>{BIO}</div>",
        f"<div class=q1><div><p><a rel=author href=/redaktion/weir-17.html>Ada Weir</a></p>{BIO}</div></div>",
        f"<div class=q1><h3><a href=/author/weir/>Ada Weir</a></h3>{BIO}</div>",
    ],
)
def test_what_is_said_of_the_author_is_none_of_the_text(about: str) -> None:
    assert article(f"{TEXT}{MORE}{about}").body == article(f"{TEXT}{MORE}").body


def test_box_of_the_author_amid_the_text_is_none_of_it() -> None:
    box = f"<div class=q1><p><a rel='author nofollow' href=/weir>Ada Weir</a></p>{BIO}</div>"
    assert article(f"{TEXT}{box}{MORE}").body == article(f"{TEXT}{MORE}").body


def test_people_whom_a_text_tells_of_stay() -> None:
    people = "".join(
        f"<div class=q1><p><a href=/author/{name.lower()}/>{name} Weir</a></p>{BIO.replace('Ada', name)}</div>"
        for name in ("Ada", "Ute", "Eva", "Ida")
    )
    assert (article(f"{TEXT}{people}{MORE}").body or "").count("zwei Hunden") == 4


LONG = (
    "<p class=q1>{} hat das Amt am Fluss den Weg bis zur alten Mühle erneuert und dabei auch die Geländer gestrichen, "
    "wie es in seinem Bericht für das ganze Jahr schreibt.</p>"
)


@pytest.mark.parametrize("before", [LONG.format("Im Mai"), f"<div class=q9>{LONG.format('Im Mai')}</div>"])
@pytest.mark.parametrize("beside", ["", "<div class=q5></div>"])
def test_text_goes_on_below_a_box_to_which_a_script_adds_links(before: str, beside: str) -> None:
    box = f"<div class=q2><div class=q3><h4>Weiterlesen</h4></div>{beside}</div>"
    after = "".join(map(LONG.format, ("Im Juni", "Im Juli")))
    found = article(f"{before}{box}<div class=q5></div>{after}<h2>Was noch fehlt</h2>{TEXT}{MORE}")
    said = blocks_of(found)
    assert [block.split(" hat ")[0] for block in (found.lead or "", *said) if " hat das Amt am" in block] == [
        "Im Mai",
        "Im Juni",
        "Im Juli",
    ]
    assert "Weiterlesen" not in said


def test_short_items_before_the_longest_of_a_list_stay() -> None:
    items = [
        "250 g Linsen",
        "1 Zwiebel",
        f"2 Tassen Reis, {'lange in kaltem Wasser ' * 4}eingeweicht",
        "Salz",
    ]
    found = article(f"<div><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul></div>{TEXT}{MORE}")
    assert blocks_of(found)[:4] == items


@pytest.mark.parametrize(
    "head",
    [
        "<h4><a href='#p1'>Erlass des Präsidenten</a></h4>",
        "<a href='#p1'><div><h4>Erlass des Präsidenten</h4></div></a>",
    ],
)
def test_title_of_a_panel_that_a_link_unfolds_stays(head: str) -> None:
    found = article(f"{TEXT}<div class=q4><div class=q5>{head}</div><div id=p1>{MORE}</div></div>")
    assert "Erlass des Präsidenten" in blocks_of(found)
