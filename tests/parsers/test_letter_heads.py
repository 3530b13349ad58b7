"""Titles of pages without headings that begin as letters do: with office, press office, kind of text, place and day."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXTS = {
    "pl": (
        "Ministerstwo Transportu", "Biuro Prasowe", "KOMUNIKAT PRASOWY", "Nowy most przez Wisłę otwarty",
        "Warszawa, 21 marca 2003 r.",
        "Minister transportu oddał w piątek do użytku nowy most przez Wisłę w Wyszogrodzie.",
    ),
    "de": (
        "Innenministerium", "Pressestelle", "Pressemitteilung", "Neue Streifenwagen für die Polizei", "21.03.2003",
        "Die Polizei hat am Freitag vierzig neue Streifenwagen erhalten, wie der Minister in Mainz sagte.",
    ),
    "el": (
        "ΥΠΟΥΡΓΕΙΟ ΓΕΩΡΓΙΑΣ", "ΓΡΑΦΕΙΟ ΤΥΠΟΥ", "ΔΕΛΤΙΟ ΤΥΠΟΥ", "Ενισχύσεις για τους ελαιοπαραγωγούς",
        "Αθήνα, 21 Μαρτίου 2003",
        "Ο Υπουργός Γεωργίας ανακοίνωσε σήμερα τις ενισχύσεις για τους ελαιοπαραγωγούς της χώρας.",
    ),
    "hu": (
        "Gazdasági Minisztérium", "Sajtóosztály", "SAJTÓKÖZLEMÉNY", "Új híd épül a Dunán", "Budapest, 2003. március 21.",
        "A miniszter pénteken letette az új dunai híd alapkövét Dunaújváros mellett.",
    ),
}  # fmt: skip
TITLES = [
    "<b>{}</b>",
    '<font size="4">{}</font>',
    "<p align=center>{}</p>",
    '<p><span style="font-size:16pt">{}</span></p>',
    '<div class="ntitle">{}</div>',
    '<p class="Estilo3">{}</p>',
]
HEADS = [
    "<p align=center><b>{office}</b></p><p align=center><b>{kind}</b></p>",
    "<p align=center><b>{office}<br>{press}</b></p>",
    "<center><font size=5>{office}</font></center>",
    "<table width=100%><tr><td><b>{office}</b></td><td>{press}</td></tr></table>",
]
WINDOWS = ["{office}", "{kind}", "{office} - {press}", ""]


# each window with each head and each title: which of them stand together in what language tells nothing
@pytest.mark.parametrize(
    ("language", "title", "head", "window"),
    [
        (language, title, head, WINDOWS[(number + at + row) % len(WINDOWS)])
        for number, language in enumerate(TEXTS)
        for at, title in enumerate(TITLES)
        for row, head in enumerate(HEADS)
    ],
)
def test_the_line_below_the_head_is_the_title(language: str, title: str, head: str, window: str) -> None:
    office, press, kind, said, day, text = TEXTS[language]
    around = {"office": office, "press": press, "kind": kind}
    style = "<style>.Estilo3 {font-size: 18px; color: #003366} .x p {font-size: 30px}</style>"
    record = read(
        f"<title>{window.format(**around)}</title>{style}",
        f"{head.format(**around)}<p align=right>{day}</p>{title.format(said)}<p>{text}</p><p>{text[::-1]}.</p>",
    )
    assert (record.title, record.date, record.lead) == (said, "2003-03-21", None)
    assert (record.body or "").split("\n\n")[0] == text


def read(head: str, body: str) -> Record:
    page = f"<html><head>{head}</head><body>{body}</body></html>".encode()
    record = extract_page(Page(body=page, url="http://www.office.example/news/1.htm"), load_registry())
    assert isinstance(record, Record)
    return record


TEXT = "<p>The quota for herring will be raised by a fifth this autumn, the Minister said in Killybegs.</p>"


def test_the_larger_of_two_lines_is_the_title() -> None:
    lines = "<b><font size=4>Herring quota raised</font></b><br><b><font size=3>Boats may land from Monday</font></b>"
    assert read("<title>News</title>", lines + TEXT).title == "Herring quota raised"


def test_a_day_beside_the_title_is_none_of_it() -> None:
    lines = "<b>Department of Fisheries</b><hr><dl><dt><b>Herring quota raised</b> <i>(21.3.2003)</i><dd>"
    record = read("<title>Department of Fisheries</title>", f"{lines}{TEXT}</dl>")
    assert (record.title, record.date) == ("Herring quota raised", "2003-03-21")


def test_an_office_in_the_title_alone_does_not_hide_it() -> None:
    lines = "<p><b>Ministry Raises Herring Quota</b></p>"
    assert read("<title>Fisheries</title>", lines + TEXT).title == "Ministry Raises Herring Quota"


@pytest.mark.parametrize("label", ["Titre :", "<b><font size=2>Titel:</font></b>", "Tytuł"])
def test_a_cell_that_says_title_is_followed_by_it(label: str) -> None:
    table = f"<table><tr><td><b>Date :</b></td><td>12.09.2002</td></tr><tr><td>{label}</td><td>La betterave</td></tr></table>"
    assert read("<title>Canton</title>", table + TEXT).title == "La betterave"


def test_a_heading_above_loose_text_is_the_title() -> None:
    body = f"<i>Paris</i><center><h3>Un nouveau plan</h3></center><hr>{TEXT[3:-4]}{TEXT}"
    assert read("", body).title == "Un nouveau plan"
    body = f"{TEXT[3:-4]}<h3>Un nouveau plan</h3>{TEXT}"
    assert read("", body).title != "Un nouveau plan"
