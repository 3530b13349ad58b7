"""Texts of a line or two beside more that the page says, and paragraphs in boxes of their own: what surrounds a text does not
change it."""

from __future__ import annotations

import pytest

from tests.parsers.test_fields_read_by_eye import article, blocks_of
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

NOTICE = (
    "Die Fähre am oberen Wehr fährt wegen Niedrigwassers ab Montag nur noch zwischen acht und achtzehn Uhr."
)
SECOND = "Wer mit dem Rad kommt, kann die Brücke beim alten Hafen benutzen, die nun wieder offen ist."
APPEAL = (
    "<div class=lower><h2>Der Verein am Fluss</h2><p>Der Verein am Fluss pflegt seit hundert Jahren die Ufer zwischen den beiden "
    "Wehren und freut sich über alle, die dabei helfen wollen.</p><p>Wir treffen uns an jedem zweiten Samstag im Monat am Steg "
    "unter der Brücke, mit Handschuhen und festen Schuhen, auch bei Regen.</p><p>Wer nicht kommen kann, hilft uns mit einem "
    "kleinen Betrag, von dem wir Werkzeug und Setzlinge kaufen.</p></div>"
)


@pytest.mark.parametrize("name", ["entry-content", "article-body", "story__content"])
def test_notice_in_the_box_called_its_text_stays_one_beside_a_longer_appeal(name: str) -> None:
    notice = f"<div class=post><h2>Titel der Seite</h2><div class={name}><p>{NOTICE}</p></div></div>"
    assert blocks_of(record(page(f"<div class=all>{notice}{APPEAL}</div>"))) == [NOTICE]


def test_box_called_a_text_is_no_text_where_others_of_its_name_follow() -> None:
    parts = "".join(
        f"<div class=part><h2>Teil {n}</h2><div class=entry-content>{text}</div></div>"
        for n, text in enumerate((f"<p>{NOTICE}</p>", TEXT + MORE, TEXT))
    )
    blocks = blocks_of(record(page(f"<h1>Titel der Seite</h1>{parts}")))
    assert NOTICE in blocks
    assert len(blocks) > 4


@pytest.mark.parametrize("name", ["entry-content", "news-content", "post-body"])
@pytest.mark.parametrize("rest", ["<div class=blocks>{}</div>", "<div class=r><div>{}</div></div>"])
def test_text_that_goes_on_behind_the_box_called_its_text_is_one(name: str, rest: str) -> None:
    top = f"<div class=x><h1>Titel der Seite</h1><div class={name}><p>{NOTICE}</p></div></div>"
    found = record(page(f"<div class=a>{top}{rest.format(TEXT + MORE)}</div>"))
    assert {*blocks_of(record(page(f"<h1>Titel der Seite</h1>{TEXT}{MORE}")))} <= {*blocks_of(found)}


@pytest.mark.parametrize("box", ["<div class=b>{}</div>", "<table><tr><td>{}</td></tr></table>"])
def test_text_in_several_boxes_of_a_page_is_one(box: str) -> None:
    top = f"<div class=top><h1>Titel der Seite</h1><p>{NOTICE}</p><p>{SECOND}</p></div>"
    third = "Der Verein am Fluss pflegt seit hundert Jahren die Ufer zwischen den Wehren und am Hafen."
    fourth = "Die neue Schleuse soll nach den Plänen des Amtes im nächsten Sommer in Betrieb gehen."
    rest = box.format(f"<p>{third}</p>") + box.format(f"<p>{fourth}</p>")
    assert blocks_of(record(page(top + rest))) == [NOTICE, SECOND, third, fourth]


def test_one_text_below_that_of_the_title_goes_on_with_it() -> None:
    top = f"<div class=top><h1>Titel der Seite</h1><p>{NOTICE}</p></div>"
    assert len(blocks_of(record(page(f"{top}<div class=rest>{TEXT}{MORE}</div>")))) > 2


LINK = '<p><a href="https://fluss.example/plan">www.fluss.example/plan</a></p>'


@pytest.mark.parametrize(
    "box", ["<div>{}</div>", "<div class=block>{}</div>", "<section class=c>{}</section>"]
)
def test_line_that_is_a_link_stays_where_each_paragraph_has_a_box(box: str) -> None:
    parts = [
        f"<p>{NOTICE}</p>",
        f"<p>{SECOND}</p>",
        "<p>Der Fahrplan steht hier:</p>",
        LINK,
        f"<p>{NOTICE} {SECOND}</p>",
    ]
    blocks = blocks_of(article("".join(map(box.format, parts))))
    assert blocks == blocks_of(article("".join(parts)))
    assert "www.fluss.example/plan" in blocks


def test_line_of_links_behind_the_last_box_of_a_text_is_none_of_it() -> None:
    box = "<div class=block>{}</div>"
    text = "".join(box.format(f"<p>{line}</p>") for line in (NOTICE, SECOND, f"{NOTICE} {SECOND}"))
    for line in (LINK, '<p><a href="/tag/wehr">Wehr</a>, <a href="/tag/boot">Boot</a></p>'):
        assert blocks_of(article(text + box.format(line))) == [NOTICE, SECOND, f"{NOTICE} {SECOND}"]


def test_box_of_links_amid_paragraphs_is_none_of_the_text() -> None:
    assert "www.fluss.example/plan" not in blocks_of(article(f"{TEXT}<div class=x>{LINK}</div>{MORE}"))


def test_byline_in_a_paragraph_above_a_text_of_breaks_is_none_of_it() -> None:
    text = f"{NOTICE}<br><br>{SECOND}<br><br>{NOTICE} {SECOND}"
    assert blocks_of(article(f"<p>Por Agencia Fluvial</p>{text}"))[0] == NOTICE
    kept = "Por Agencia Fluvial entenderam todos os que ali estavam uma casa de barcos e de remos."
    assert kept in blocks_of(article(f"<p>{kept}</p>{text}"))


def test_picture_called_what_the_page_is_called_stands_on_its_stage() -> None:
    def shown(title: str) -> list[str]:
        stage = f'<div id=stage><div><img src=/u/wehr.jpg alt="Ein Boot vor dem Wehr" title="{title}"></div></div>'
        text = f"<div class=row><div class=col-8><h1>Neuer Fahrplan am Wehr</h1>{TEXT}{MORE}</div></div>"
        return [image.url.rpartition("/")[2] for image in record(page(f"<div>{stage}{text}</div>")).images]

    assert shown("Neuer Fahrplan am Wehr") == ["wehr.jpg"]
    assert shown("Ein Amt") == []
