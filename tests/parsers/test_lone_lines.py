"""An article of one line without a stop, which no length and no stop tells from a label."""

from __future__ import annotations

import pytest

from tests.parsers.test_beside import BESIDE, words
from tests.parsers.test_generic import record

LINES = (
    "Das Amt ist am Freitag geschlossen",
    "Neue Öffnungszeiten ab Montag: 9–12 Uhr",
    "Urząd nieczynny w piątek 20 marca",
    "สำนักงานปิดทำการในวันศุกร์เนื่องจากงานซ่อมท่อประปา",
)
FRAMES = {
    "article": "<main><article><h1>Neue Zeiten im Amt</h1><time datetime=2020-03-18>18. März 2020</time><p>{}</p></article></main>",
    "boxes": "<div class=inhalt><div class=kopf><h1>Neue Zeiten im Amt</h1><div class=datum>18. März 2020</div></div><div>{}</div></div>",
    "plain": "<div><h2>Neue Zeiten im Amt</h2><p>18. März 2020</p><p>{}</p></div>",
}


def page(body: str) -> str:
    return f"<html><head><title>Neue Zeiten im Amt - Amt für Wege</title></head><body><nav><a href=/>Start</a></nav>{body}</body></html>"


@pytest.mark.parametrize("beside", ["", BESIDE["footer"], BESIDE["aside"], BESIDE["owner"]])
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("line", LINES)
def test_the_only_line_of_an_article_is_its_text(line: str, frame: str, beside: str) -> None:
    assert words(record(page(FRAMES[frame].format(line) + beside))) == line


@pytest.mark.parametrize(
    "line",
    [
        "<p>18. März 2020</p>",
        "<p>Von Ute Beispiel</p>",
        "<p><a href=/druck>Diese Seite jetzt drucken</a></p>",
        "<p>Seite drucken</p>",
        "<div class=share>Auf allen Netzen teilen und weitersagen</div>",
        "<p>Start</p>",
    ],
)
def test_labels_and_controls_below_a_title_are_no_text(line: str) -> None:
    pictures = "<a href=/plan.pdf>Plan der neuen Zeiten</a>"
    found = record(page(f"<main><article><h1>Neue Zeiten im Amt</h1>{line}{pictures}</article></main>"))
    assert not words(found)


def test_a_line_below_a_picture_stays_its_caption() -> None:
    found = record(
        page(
            "<main><article><h1>Neue Zeiten im Amt</h1><div><img src=/tor.jpg width=600><p>Das Tor des Amtes am Morgen</p></div>"
            "</article></main>"
        )
    )
    assert not found.body


@pytest.mark.parametrize("beside", ["", BESIDE["aside"]])
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    ("markup", "said"),
    [
        (
            "<ul><li>Schalter am Freitag zu</li><li>Archiv offen</li></ul>",
            "Schalter am Freitag zu Archiv offen",
        ),
        (
            "<table><tr><th>Tag</th><th>Zeiten</th></tr><tr><td>Montag</td><td>9 bis 12</td></tr><tr><td>Dienstag</td><td>9 bis 17</td></tr></table>",
            "Tag Zeiten Montag 9 bis 12 Dienstag 9 bis 17",
        ),
        (
            "<div>Mehr sagt <a href=/x>die Seite der Wasserwerke</a>.</div>",
            "Mehr sagt die Seite der Wasserwerke.",
        ),
    ],
)
def test_lists_tables_and_sentences_with_links_alone(markup: str, said: str, frame: str, beside: str) -> None:
    found = record(page(FRAMES[frame].replace("<p>{}</p>", "{}").format(markup) + beside))
    assert " ".join(words(found).replace("|", " ").replace("- ", " ").split()) == said
