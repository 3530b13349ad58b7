"""The same article read twice: what a page gives anew with each visit is no new version of it."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.parsers.fields.phrases.date_words import says_other
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.sites import load_registry

TEXT = (
    "Die Fähre legt ab Montag alle zehn Minuten ab, teilte das Amt am Kai mit.",
    "Im Winter bleibt es bei den Fahrten am Morgen und am Abend, so lange der Fluss kein Eis führt.",
)


def read(noise: str, place: str) -> Record:
    places = {"above": "", "below": ""} | {place: noise}
    page = (
        "<html lang=de><head><title>Fähre legt öfter ab - Amt</title></head><body><div id=wrap><div id=main>"
        f"<h1>Fähre legt öfter ab</h1><div>3.11.2026</div>{places['above']}<p>{TEXT[0]}</p><p>{TEXT[1]}</p>"
        f"{places['below']}</div></div></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url="http://www.amt.example/news/1.htm"), load_registry())
    assert isinstance(record, Record)
    return record


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<span>Licznik odwiedzin: 12</span>", "<span>Licznik odwiedzin: 1 340</span>"),
        ("<p>Read 12 times</p>", "<p>Read 1,340 times</p>"),
        ("<div>Wyświetlono 12 razy</div>", "<div>Wyświetlono 13 razy</div>"),
        ("<p>3 days ago</p>", "<p>12 days ago</p>"),
        ("<p>vor 3 Tagen</p>", "<p>vor 12 Tagen</p>"),
        ("<p>We have 12 guests online</p>", "<p>We have 340 guests online</p>"),
        ("<p>4.1/5 - (12 votes)</p>", "<p>4.3/5 - (13 votes)</p>"),
        ("<p>Heute ist Freitag, 20.11.2026</p>", "<p>Heute ist Samstag, 21.11.2026</p>"),
        (
            "<p>Dzisiaj jest: piątek, 20 listopada 2026 r., imieniny: Anny, Jana</p>",
            "<p>Dzisiaj jest: sobota, 21 listopada 2026 r., imieniny: Janusza</p>",
        ),
        ("<p>Site last updated: 20/11/2026</p>", "<p>Site last updated: 21/11/2026</p>"),
        (
            "<p>Ostatnia aktualizacja serwisu: 20.11.2026</p>",
            "<p>Ostatnia aktualizacja serwisu: 21.11.2026</p>",
        ),
        ("<p>Page generated in 0.03 s</p>", "<p>Page generated in 0.11 s</p>"),
        ("<p>Generated in 31 ms (12 queries)</p>", "<p>Generated in 44 ms (13 queries)</p>"),
        ("<p>Страница сгенерирована за 0.12 сек.</p>", "<p>Страница сгенерирована за 0.2 сек.</p>"),
        ("<p>Página generada en 0,12 segundos</p>", "<p>Página generada en 0,4 segundos</p>"),
        ("<div>Execution time: 0.12 s</div>", "<div>Execution time: 0.2 s</div>"),
        ("<p>Generated: 2026-11-20 10:00:03</p>", "<p>Generated: 2026-11-21 11:20:04</p>"),
        ("<p>Wygenerowano: 20.11.2026 10:00</p>", "<p>Wygenerowano: 21.11.2026 10:02</p>"),
        ("<p>Page rendered at 20 Nov 2026 10:00:03</p>", "<p>Page rendered at 21 Nov 2026 10:00:04</p>"),
        ("<div>Print date: 20 November 2026</div>", "<div>Print date: 21 November 2026</div>"),
        ("<p>Druckdatum: 20.11.2026</p>", "<p>Druckdatum: 21.11.2026</p>"),
        ("<p>👁 123</p>", "<p>👁 1 240</p>"),
        ("<p>👁️ 1.2k &nbsp; 💬 3</p>", "<p>👁️ 1.3k &nbsp; 💬 4</p>"),
        ("<p>🕒 10:00 👁 123</p>", "<p>🕒 10:00 👁 130</p>"),
        ("<p>👍 12 👎 3</p>", "<p>👍 13 👎 3</p>"),
        ("<p>Users online: 12</p>", "<p>Users online: 14</p>"),
        ("<p>Прочитано 123 раз</p>", "<p>Прочитано 124 раза</p>"),
        ("<p>Request ID: 7f3ac2</p>", "<p>Request ID: 81bb02</p>"),
    ],
)
def test_lines_that_change_with_the_visit(first: str, second: str, place: str) -> None:
    one, other = read(first, place), read(second, place)
    assert one.content_hash == other.content_hash
    assert one.body == "\n\n".join(TEXT)
    assert (one.date, one.date_modified) == ("2026-11-03", None)


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize(
    "parameters",
    [
        "_=1790000000{0}", "t=1790000{0}000", "ts=1790000000{0}", "rand=0.123{0}", "nocache=55{0}", "cb=55{0}",
        "Expires=1790000{0}000&amp;Signature=abc{0}&amp;Key-Pair-Id=K",
        "X-Amz-Date=20261120T000{0}Z&amp;X-Amz-Signature=aa{0}",
    ],
)  # fmt: skip
def test_addresses_of_pictures_given_anew(parameters: str, place: str) -> None:
    picture = "<figure><img src='/img/7.jpg?w=600&amp;{}' alt=Kai width=600 height=400></figure>"
    one, other = (read(picture.format(parameters.format(number)), place) for number in (101, 202))
    assert one.images[0].url != other.images[0].url
    assert one.content_hash == other.content_hash


@pytest.mark.parametrize(("first", "second"), [("?id=10001", "?id=10002"), ("?t=12001", "?t=12002")])
def test_another_picture_is_a_change(first: str, second: str) -> None:
    picture = "<figure><img src='/img.php{}' alt=Kai width=600 height=400></figure>"
    assert (
        read(picture.format(first), "below").content_hash
        != read(picture.format(second), "below").content_hash
    )


@pytest.mark.parametrize(
    "line",
    [
        "Heute ist der 3. November 2026 ein Feiertag.",
        "Dziś minister podpisał ustawę z 2026",
        "Besucher: 12.000",
        "Vor 20 Jahren",
        "20 years ago",
        "3 days ago the harbour froze over",
        "The ferry was built 3 years ago",
        "Viewed from above",
        "Generated 2.5 million euros",
        "Loaded in 60 seconds",
        "Generated on 3 November 2026 by the new turbine: 12 megawatt hours",
        "Printed in 1848",
        "☎ 123 456",
        "⚽ 2:1",
        "🕒 10:00",
        "👍 12 von 14 Räten stimmten zu",
    ],
)
def test_lines_of_authors(line: str) -> None:
    assert not is_template_line(line)


def test_a_later_state_above_the_title_is_no_day_of_publication() -> None:
    form = (
        "<html lang=de><head><title>Fähre legt öfter ab</title></head><body><div><div><p>Stand: {}</p><h1>Fähre legt öfter ab"
        "</h1><div>3.11.2026</div><p>" + "</p><p>".join(TEXT) + "</p></div></div></body></html>"
    )
    page = form.format("20.11.2026").encode()
    record = extract_page(Page(body=page, url="http://www.amt.example/news/1.htm"), load_registry())
    assert isinstance(record, Record)
    assert (record.date, record.date_modified) == ("2026-11-03", "2026-11-20")


@pytest.mark.parametrize(
    ("label", "is_of_site"),
    [
        ("Website last updated on ", True),
        ("The site was last updated on ", True),
        ("Stand der Website: ", True),
        ("Letzte Aktualisierung der Website: ", True),
        ("Dernière mise à jour du site : ", True),
        ("Ultimo aggiornamento del sito: ", True),
        ("Poslední aktualizace webu: ", True),
        ("Data ostatniej modyfikacji serwisu: ", True),
        ("Page last updated: ", False),
        ("Stand: ", False),
        ("Letzte Aktualisierung dieser Seite: ", False),
        ("Ostatnia aktualizacja strony: ", False),
        ("Updated the website on ", False),
    ],
)
def test_the_site_s_last_change_is_not_the_page_s(label: str, is_of_site: bool) -> None:
    assert says_other(label) is is_of_site
