"""Days of pages that set their lines apart with breaks alone, and the labels that stand before them."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = (
    "The quota for herring will be raised by a fifth this autumn, the Minister said in Killybegs.",
    "Boats may land the fish from Monday at four harbours on the coast.",
)
PLACES = {
    "above": "<font size=2>{day}<br><br><b>Herring quota raised</b><br><br>{0}<br><br>{1}</font>",
    "below": "<b>Herring quota raised</b><br>{day}<br><br>{0}<br><br>{1}",
    "last": "<b>Herring quota raised</b><br><br>{0}<br><br>{1}<br><br>{day}",
    "in a cell": "<table><tr><td>{day}<br><b>Herring quota raised</b><br><br>{0}<br><br>{1}</td></tr></table>",
}
LINES = [
    "21.03.2003",
    "Lisboa, 21 de Março de 2003",
    "Pressemitteilung Nr. 12 vom 21.03.2003",
    "Komunikat prasowy nr 12/2003 z dnia 21 marca 2003 r.",
    "Communiqué de presse du 21 mars 2003",
    "Nota de prensa nº 12/2003. 21 de marzo de 2003",
    "<b>FOR IMMEDIATE RELEASE:</b> March 21, 2003",
    "Sendt av: <a href=/u/7>redaksjonen</a> den fredag 21. mars 2003",
    "Poslao: Press 21.03.2003.",
]


def read(body: str) -> Record:
    page = f"<html><head><title>Office</title></head><body>{body}</body></html>".encode()
    record = extract_page(Page(body=page, url="http://www.office.example/news/1.htm"), load_registry())
    assert isinstance(record, Record)
    return record


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", PLACES)
def test_a_loose_line_of_a_day_dates_the_page(place: str, line: str) -> None:
    record = read(PLACES[place].format(*TEXT, day=line))
    assert record.title == "Herring quota raised"
    assert (record.date or "")[:10] == "2003-03-21"
    assert (record.body or "").split("\n\n") == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Landings on 21.03.2003 were the largest of the year in all harbours.",
        "Valid until 21.03.2003",
        "<b>© 2003</b> 21.03.2003",
    ],
)
def test_loose_lines_that_tell_of_a_day_do_not(line: str) -> None:
    record = read(PLACES["below"].format(*TEXT, day=line))
    assert record.date is None


def test_a_day_amid_its_line_stays_there() -> None:
    line = "Landings of <b>Friday</b>, 21.03.2003 <i>in Killybegs</i> were the largest of all years"
    record = read(PLACES["below"].format(TEXT[0], f"{line}.", day="22.03.2003"))
    assert record.date == "2003-03-22"
    assert "Landings of Friday, 21.03.2003 in Killybegs were the largest of all years." in (record.body or "")


LABELLED = '{}Last updated: <time datetime="2003-03-24">24 March 2003</time>{}'
FIRST = '<p>Published: <time datetime="2003-03-21">21 March 2003</time></p>'


@pytest.mark.parametrize(
    "form",
    [
        "<table><tr><td>{line}{text}</td></tr></table>",
        "<table><tr><td>{text}{line}</td></tr></table>",
        "{line}{text}",
        "{text}{line}",
        "{text}<br>{line}",
        "<ul><li>Issued: <time>21 March 2003</time></li><li>{line}</li></ul>{text}",
        "<dl><dt>{line}</dt></dl>{text}",
    ],
)
def test_a_label_loose_before_its_day_leaves_with_it(form: str) -> None:
    text = f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>"
    line = LABELLED.format("", "")
    record = read(
        f"<div id=main><h1>Herring quota raised</h1>{FIRST}{form.format(line=line, text=text)}</div>"
    )
    assert record.body == "\n\n".join(TEXT)
    assert (record.date, record.date_modified) == ("2003-03-21", "2003-03-24")


def test_what_stands_loose_before_a_day_of_the_text_stays() -> None:
    said = "Boats land again on <time>24 March 2003</time>"
    record = read(
        f"<div id=main><h1>Herring quota raised</h1>{FIRST}<p>{TEXT[0]}</p>{said}<p>{TEXT[1]}</p></div>"
    )
    assert "Boats land again on 24 March 2003" in record.body
