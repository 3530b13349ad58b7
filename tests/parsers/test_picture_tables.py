"""Pictures and captions in the cells of tables, thumbnails that open windows, and lines at the end that lead up."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = "<p>The quota for herring will be raised by a fifth this autumn, the Minister said in Killybegs.</p>"
NAMES = ["The Minister on the pier", "Boats in the harbour", "Herring being landed", "The new cold store"]
BASE = "http://www.office.example/photos/"


def read(body: str, url: str = f"{BASE}list.htm") -> Record:
    page = (
        f"<html><head><title>Photos</title></head><body><h2>Visit to Killybegs</h2>{TEXT}{body}</body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=url), load_registry())
    assert isinstance(record, Record)
    assert TEXT[3:-4] in (record.body or "").split("\n\n")
    return record


def image(number: int) -> str:
    return f'<img src="p{number}.jpg" width=160 height=110 border=0>'


CELLS = {
    "beside": lambda n, said: f"<tr><td>{image(n)}</td><td><font size=2>{said}</font></td></tr>",
    "before": lambda n, said: f"<tr><td>{said}</td><td>{image(n)}</td></tr>",
    "with an empty cell": lambda n, said: f"<tr><td>{image(n)}</td><td>&nbsp;</td><td>{said}</td></tr>",
    "within": lambda n, said: f"<tr><td>{image(n)}<br><small>{said}</small></td></tr>",
    "below": lambda n, said: (
        f"<tr><td>{image(n)}</td><td>{image(n + 10)}</td></tr><tr><td>{said}</td><td>{said}.</td></tr>"
    ),
}


@pytest.mark.parametrize("form", CELLS)
def test_texts_in_cells_are_captions_of_a_gallery(form: str) -> None:
    record = read(f"<table>{''.join(CELLS[form](n, said) for n, said in enumerate(NAMES))}</table>")
    shown = {item.url: item.caption for item in record.gallery}
    assert [shown[f"{BASE}p{n}.jpg"] for n in range(4)] == NAMES
    assert not record.images
    assert record.body == TEXT[3:-4]


def test_the_credit_of_each_is_parted() -> None:
    rows = "".join(
        f"<tr><td>{image(n)}</td><td>{said}<br>Foto: Ann Lee</td></tr>" for n, said in enumerate(NAMES)
    )
    assert {(i.caption, i.credit) for i in read(f"<table>{rows}</table>").gallery} == {
        (n, "Ann Lee") for n in NAMES
    }


def test_teasers_in_rows_are_no_captions() -> None:
    rows = "".join(
        f"<tr><td><a href=/n{n}.htm>{image(n)}</a></td><td><a href=/n{n}.htm>{said}</a></td></tr>"
        for n, said in enumerate(NAMES)
    )
    record = read(f"<table>{rows}</table>")
    assert not record.gallery
    assert not any(picture.caption for picture in record.images)


def test_one_row_sets_a_text_beside_its_picture() -> None:
    said = "Landings have doubled since the cold store opened in spring, and three more boats have come from other harbours of the coast to stay."
    record = read(f"<table><tr><td>{image(1)}</td><td>{said}</td></tr></table><p>{TEXT[3:-4]}!</p>")
    assert said in (record.body or "")


@pytest.mark.parametrize(
    "link",
    [
        "<a href=\"javascript:show('photo.asp?id={n}',420,340)\">",
        '<a href="#" onclick="window.open(\'photo.asp?id={n}\'); return false">',
        '<a href="JavaScript:Photo({n})">',
    ],
)
def test_thumbnails_that_open_windows_are_a_gallery(link: str) -> None:
    cells = " ".join(
        f"{link.format(n=n)}{image(n).replace('>', f' alt={said.split()[-1]}>')}</a>"
        for n, said in enumerate(NAMES)
    )
    record = read(f"<table><tr><td align=center>{cells}</td></tr></table>")
    assert [item.url for item in record.gallery] == [f"{BASE}p{n}.jpg" for n in range(4)]
    assert [item.caption for item in record.gallery] == [said.split()[-1] for said in NAMES]


@pytest.mark.parametrize("script", ["javascript:window.print(1)", "javascript:history.go(-1)"])
def test_buttons_are_no_thumbnails(script: str) -> None:
    cells = " ".join(f'<a href="{script}">{image(n)}</a>' for n in range(2))
    assert not read(f"<p>{cells}</p>").gallery


@pytest.mark.parametrize(
    "line",
    [
        "<a href=index.html>Do listy</a>",
        "<a href=./>Alle Fotos</a> | <a href=/>Start</a>",
        "<a href=../default.asp>Tilbake</a>",
        "<a href='/photos/list.htm'>Vissza</a>",
    ],
)
def test_lines_at_the_end_that_lead_up_are_none_of_the_text(line: str) -> None:
    record = read(f"<p>{line}</p>", f"{BASE}list.htm?id=3")
    assert record.body == TEXT[3:-4]
    assert not record.links


@pytest.mark.parametrize(
    "foot",
    [
        "<hr><center><font size=1><a href=/imprint.htm>Imprint</a> | <a href=/map.htm>Map</a></font></center>",
        "<address>Webmaster: <a href=mailto:w@office.example>w@office.example</a></address>",
        "<center>You are visitor number <img src=/cgi/count.gif></center>",
        "<p>Best viewed with Netscape 4 at 800x600</p>",
    ],
)
def test_the_foot_of_a_page_made_by_hand_is_none_of_the_text(foot: str) -> None:
    record = read(f"<p>{TEXT[3:-4]}!</p>{foot}")
    assert (record.body or "").split("\n\n") == [TEXT[3:-4], f"{TEXT[3:-4]}!"]
    assert not record.links


def test_an_address_and_links_amid_the_text_are() -> None:
    amid = "<address>Write to the harbour office, Pier Road 4</address><hr><p><a href=/a.htm>Forms</a> <a href=/b.htm>Fees</a></p>"
    record = read(f"{amid}<p>{TEXT[3:-4]}!</p>")
    assert "Pier Road 4" in (record.body or "")
    assert "Forms Fees" in (record.body or "")


def test_a_sentence_that_leads_up_is() -> None:
    line = "All pictures of the visit are <a href=index.html>here</a>."
    assert read(f"<p>{line}</p>", f"{BASE}list.htm?id=3").links


def test_a_line_before_more_text_is() -> None:
    record = read(f"<p><a href=index.html>Earlier landings</a></p><p>{TEXT[3:-4]}!</p>")
    assert "Earlier landings" in (record.body or "")


CAPTIONS = {
    "The Minister on the pier": ("The Minister on the pier", None),
    "The Minister at the harbour, Foto: dpa": ("The Minister at the harbour", "dpa"),
    "The Minister on the pier. Photo: Ann Lee": ("The Minister on the pier.", "Ann Lee"),
}
FRAMES = [
    # a border of one pixel: a table around the picture alone
    "<table align=right><tr><td><table bgcolor=black cellspacing=1><tr><td>{0}</td></tr></table></td></tr><tr><td>{1}</td></tr></table>",
    "<table align=right><tr><td>{0}</td></tr><tr><td align=center><font size=1>{1}</font></td></tr></table>",
    "<center>{0}</center><center><font size=1>{1}</font></center>",
    '<p align="center">{0}</p><p align="center"><font size="-1">{1}</font></p>',
]


@pytest.mark.parametrize("said", CAPTIONS)
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("rest", ["<p>{0}!</p>", "{0}!<br><br>{0}?<br><br>"])
def test_captions_of_pictures_in_frames(rest: str, frame: str, said: str) -> None:
    record = read(f"{frame.format(image(1), said)}{rest.format(TEXT[3:-4])}")
    assert [(i.caption, i.credit) for i in (*record.images, *record.gallery)] == [CAPTIONS[said]]
    assert said.split(".")[0] not in (record.body or "")


def test_a_frame_around_picture_and_text_is_none() -> None:
    text = " ".join(
        f"Harbour number {n} has a new cold store, which holds {n} tons of ice." for n in range(2, 8)
    )
    inner = f"<table><tr><td>{image(1)}</td></tr></table>"
    record = read(f"<table><tr><td>{inner}</td></tr><tr><td>{text}</td></tr></table>")
    assert text in (record.body or "")


@pytest.mark.parametrize(
    ("notes", "is_kept"),
    [
        (
            "Quelle: http://www.office.example/list.asp?id=3<br>Ausdruck vom 03.04.2006<br>Fenster schließen",
            False,
        ),
        ("Esta nota se encuentra en: http://www.office.example/nota.asp?id=3", False),
        ("Impreso el 14/08/2007", False),
        ("Forms: http://www.office.example/forms.htm", True),
        ("Source: http://www.other.example/report.htm<br>Fenster schließen", True),
    ],
)
def test_notes_of_print_versions_are_none_of_the_text(notes: str, *, is_kept: bool) -> None:
    record = read(
        f"<p>{TEXT[3:-4]}!</p><font size=1>{notes}</font><br><p>Ice is free.</p>", f"{BASE}print.asp?id=3"
    )
    assert ("http" in (record.body or "") or "Impreso" in (record.body or "")) is is_kept


def test_what_stands_loose_above_a_title_is_none_of_the_text() -> None:
    body = f"<font size=2>Release 12/03<br>21 March 2003<br><br><b>Herring quota raised</b><br><br>{TEXT[3:-4]}<br><br>{TEXT[3:-4]}</font>"
    page = f"<html><head><title>Herring quota raised</title></head><body><table><tr><td>{body}</td></tr></table></body></html>"
    record = extract_page(Page(body=page.encode(), url=f"{BASE}a.htm"), load_registry())
    assert isinstance(record, Record)
    assert (record.body or "").split("\n\n") == [TEXT[3:-4], TEXT[3:-4]]
    long = page.replace("Release 12/03", f"{TEXT[3:-4]} {TEXT[3:-4]} {TEXT[3:-4]}")
    record = extract_page(Page(body=long.encode(), url=f"{BASE}a.htm"), load_registry())
    assert isinstance(record, Record)
    assert (record.body or "").count("Killybegs") == 5
