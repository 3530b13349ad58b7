"""Lists of lines with breaks between them, and of rows that have day and link in different parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Listing, Page, Record
from crawler.sites import load_registry

TITLES = ["New list of medicines", "Minister visits Radom", "Ambulances for districts", "Price of milk"]
DAYS = {
    "figures": ["12.04.2002", "09.04.2002", "03.04.2002", "28.03.2002"],
    "short": ["12/04/02", "09/04/02", "03/04/02", "28/03/02"],
    "month first": ["April 12, 2002", "April 9, 2002", "April 3, 2002", "March 28, 2002"],
    "Hungarian": ["2002. április 12", "2002. április 9", "2002. április 3", "2002. március 28"],
}
SUMMARY = "The office said today what it is going to do about it."
Row = Callable[[str, str, str], str]
ROWS: dict[str, tuple[Row, str]] = {
    "day first": (lambda d, t, u: f"{d} <a href={u}>{t}</a>", "<br>"),
    "day behind": (lambda d, t, u: f"<a href={u}>{t}</a> ({d})", "<br>"),
    "day above": (lambda d, t, u: f"<i>{d}</i><br><a href={u}>{t}</a>", "<br><br>"),
    "day below": (lambda d, t, u: f"<a href={u}>{t}</a><br>{d}", "<br><br>"),
    "set": (lambda d, t, u: f"<img src=dot.gif width=8 height=8> <b>{d}</b>: <a href={u}>{t}</a>", "<br>"),
    "more": (lambda d, t, u: f"<b>{d}</b> {t} <a href={u}>more &raquo;</a>", "<br>"),
    "rules": (lambda d, t, u: f"{d} <a href={u}>{t}</a>", "<hr>"),
    "summary": (lambda d, t, u: f"{d} <a href={u}>{t}</a><br>{SUMMARY}", "<br><br>"),
    "rows": (lambda d, t, u: f"<tr><td>{d}</td></tr><tr><td><a href={u}>{t}</a></td></tr>", ""),
    "terms": (lambda d, t, u: f"<dt><a href={u}>{t}</a><dd>{d}", ""),
    "terms and summaries": (lambda d, t, u: f"<dt>{d} <a href={u}>{t}</a><dd>{SUMMARY}", ""),
    "text as it stands": (lambda d, t, u: f"{d}   <a href={u}>{t}</a>", "\n"),
}
BOXES = {"rows": "table", "terms": "dl", "terms and summaries": "dl", "text as it stands": "pre"}


def read(content: str) -> Record | Listing | object:
    body = f"<html><head><title>News</title></head><body><h2>News</h2>{content}</body></html>".encode()
    return extract_page(Page(body=body, url="http://www.office.example/news/2002.htm"), load_registry())


@pytest.mark.parametrize("days", DAYS)
@pytest.mark.parametrize("form", ROWS)
def test_lines_are_entries(form: str, days: str) -> None:
    row, joint = ROWS[form]
    box = BOXES.get(form, "div")
    lines = [
        row(day, title, f"k{n}.htm") for n, (day, title) in enumerate(zip(DAYS[days], TITLES, strict=True))
    ]
    listing = read(f"<{box}>{joint.join(lines)}</{box}>")
    assert isinstance(listing, Listing)
    assert [item.url for item in listing.items] == [
        f"http://www.office.example/news/k{n}.htm" for n in range(4)
    ]
    assert [item.title_text for item in listing.items] == TITLES
    assert [item.date_text for item in listing.items] == DAYS[days]
    if "summar" in form:
        assert {item.lead_text for item in listing.items} == {SUMMARY}


def test_head_and_foot_of_a_table_around_all_are_no_entries() -> None:
    rows = "".join(
        f"<tr><td>{day}</td><td><a href=k{n}.htm>{title}</a></td></tr>"
        for n, (day, title) in enumerate(zip(DAYS["figures"], TITLES, strict=True))
    )
    years = "<tr><td colspan=2><a href=2001.htm>2001</a> <a href=2000.htm>2000</a></td></tr>"
    listing = read(f"<table><tr><td colspan=2>Releases</td></tr>{rows}{years}{years}</table>")
    assert isinstance(listing, Listing)
    assert [item.title_text for item in listing.items] == TITLES


@pytest.mark.parametrize(
    "content",
    [
        # sentences that tell of days and link
        "<br>".join(
            f"On {day} the committee of the county decided with a large majority on the <a href=k{n}.htm>{title}</a>."
            for n, (day, title) in enumerate(zip(DAYS["figures"], TITLES, strict=True))
        ),
        # the latest news below a text
        f"<p>{4 * (SUMMARY + ' ')}</p>"
        + "<br>".join(
            f"{day} <a href=k{n}.htm>{title}</a>"
            for n, (day, title) in enumerate(zip(DAYS["figures"], TITLES, strict=True))
        ),
    ],
    ids=["sentences", "below a text"],
)
def test_lines_of_a_text_are_none(content: str) -> None:
    assert isinstance(read(content), Record)
