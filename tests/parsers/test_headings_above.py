"""Titles below a heading that names the site or the section, and titles in no heading, by what the window's title says."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.titles.stated_titles import without_site_name
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

URL = "https://www.wegeamt.example/aktuelles/412"
TITLE = "Neue Brücke über die Lauter"
SITE = "Amt für Wege"
MENU = "<div class=nav><ul><li><a href=/>Start</a></li><li><a href=/aktuelles>Aktuelles</a></li><li><a href=/amt>Das Amt</a></li></ul></div>"
FOOT = f"<div class=footer>{SITE}, Talstraße 3</div>"
WINDOWS = {
    "title": TITLE,
    "title first": f"{TITLE} - {SITE}",
    "site first": f"{SITE} | {TITLE}",
    "path": f"{SITE} :: Aktuelles :: {TITLE}",
    "site": SITE,
    "none": "",
}
FORMS = {
    "site": f"<h1>{SITE}</h1><h2>{TITLE}</h2>",
    "linked site": f"<h1><a href=/>{SITE}</a></h1><h2>{TITLE}</h2>",
    "site for screen readers": f"<h1 class=sr-only>{SITE}</h1><h2>{TITLE}</h2>",
    "section": f"<h1>Aktuelles</h1><h2>{TITLE}</h2>",
    "section of a lower rank": f"<h2>Aktuelles</h2><h3>{TITLE}</h3>",
    "section and topic": f"<h1>Aktuelles</h1><h3>{TITLE}</h3>",
    "low heading": f"<h4>{TITLE}</h4>",
    "lowest heading": f"<h5>{TITLE}</h5>",
    "heading by its role": f"<div role=heading aria-level=1>{TITLE}</div>",
    "bold line": f"<b>{TITLE}</b><br>",
    "large line": f"<font size=5><b>{TITLE}</b></font>",
    "larger line": f"<big>{TITLE}</big><br>",
    "named line": f"<span class=newsTitle>{TITLE}</span>",
    "day in the heading": f"<h1>{TITLE} <small>3. Mai 2021</small></h1>",
}


def title_of(form: str, window: str, menu: str = MENU, foot: str = FOOT, url: str = URL) -> str | None:
    head = f"<title>{window}</title>" if window else ""
    body = f"<div class=page>{menu}<div class=content>{form}<div>{TEXT}{MORE}</div></div>{foot}</div>"
    return record(f"<html><head>{head}</head><body>{body}</body></html>", url=url).title


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("form", FORMS)
def test_title(form: str, window: str) -> None:
    assert title_of(FORMS[form], WINDOWS[window]) == TITLE


@pytest.mark.parametrize("name", ["sr-only", "visually-hidden", "nhsuk-u-visually-hidden", "app-sr-only"])
def test_heading_that_is_only_read_aloud_is_no_title(name: str) -> None:
    form = f"<h1 class='x {name}'>Meldung im Wortlaut</h1><h2>{TITLE}</h2>"
    assert title_of(form, "", foot="") == TITLE
    assert title_of(form.replace(f" {name}", ""), "", foot="") == "Meldung im Wortlaut"


@pytest.mark.parametrize("window", [w for w in WINDOWS if w != "site"])
@pytest.mark.parametrize(
    "below",
    [
        "<h2>Zwei Spuren und ein Radweg</h2>",
        "<h2>Aktuelles</h2>",
        "<h3>Zwei Spuren</h3>",
        "<h2>3. Mai 2021</h2>",
    ],
)
def test_heading_below_the_title_is_none(below: str, window: str) -> None:
    assert title_of(f"<h1>{TITLE}</h1>{below}", WINDOWS[window]) == TITLE


def test_short_title_is_no_section() -> None:
    """Though a menu of other news has the same words, with the address of the page."""
    menu = MENU + f"<div class=nav><a href={URL}>Brücke offen</a></div>"
    found = title_of(
        "<h1>Brücke offen</h1><h2>Zwei Spuren und ein Radweg für beide Dörfer</h2>", "Brücke offen", menu
    )
    assert found == "Brücke offen"


@pytest.mark.parametrize("window", ["Aktuelles - Amt", SITE, ""])
def test_heading_that_the_address_spells(window: str) -> None:
    form = f"<div class=banner><h1>Aktuelles</h1></div><h1>{TITLE}</h1>"
    assert (
        title_of(form, window, "", "", url="https://www.wegeamt.example/x/neue-bruecke-uber-lauter/") == TITLE
    )


@pytest.mark.parametrize(
    ("below", "title"), [("", TITLE), (f"{TEXT}<h2>Straße am Berg gesperrt</h2>", "Aktuelles")]
)
def test_lone_heading_below_the_name_of_all_news(below: str, title: str) -> None:
    """Of several texts on a page none has the title, even where the address spells no heading."""
    found = title_of(
        f"<h1>Aktuelles</h1><h2>{TITLE}</h2>{below}",
        "Aktuelles - Amt",
        "",
        "",
        url="https://www.wegeamt.example/x/strasse-am-berg-gesperrt/",
    )
    assert found == title


def test_topic_above_is_a_link_to_more_of_it() -> None:
    form = f"<h1><a href='/themen/'>Thema</a> – Brücken</h1><h1><span>{TITLE}</span></h1>"
    assert title_of(form, "Wie die Brücken am Fluss entstehen", "", "") == TITLE


def test_part_of_the_title_behind_a_bar_is_no_site() -> None:
    """Though a heading in the text is nearer to what stands before the bar."""
    title = "Wie man eine Brücke baut | In drei Schritten"
    form = f"<h2>{title}</h2><div>{TEXT}</div><h2>Wie man eine Brücke baut: Fragen</h2>"
    assert title_of(form, title, "", "") == title


def test_name_above_needs_a_heading_below() -> None:
    assert title_of("<h1>Aktuelles</h1>", SITE) == "Aktuelles"


@pytest.mark.parametrize(
    "heading",
    [
        f"{TITLE} <small>3. Mai 2021</small>",
        f"{TITLE} <span>03.05.2021</span>",
        f"03.05.2021 - {TITLE}",
        f"<em>3. Mai 2021</em><br>{TITLE}",
    ],
)
def test_day_beside_the_title_is_that_of_the_page(heading: str) -> None:
    body = f"<div class=content><h1>{heading}</h1><div>{TEXT}{MORE}</div></div>"
    found = record(f"<html lang=de><head><title>{TITLE}</title></head><body>{body}</body></html>", url=URL)
    assert (found.title, found.date) == (TITLE, "2021-05-03")


def test_day_in_the_words_of_a_title_is_none() -> None:
    body = f"<div class=content><h1>Sitzung des Rates am 3. Mai 2021 in Lauterbach</h1><div>{TEXT}{MORE}</div></div>"
    found = record(f"<html lang=de><head></head><body>{body}</body></html>", url=URL)
    assert found.date is None


@pytest.mark.parametrize(
    ("title", "name"),
    [("県が読書室を四十支援", "County of Wells"), ("县里资助四十间阅览室", "County of Wells")],
)
def test_few_wide_signs_say_more_than_a_longer_name(title: str, name: str) -> None:
    found = record(
        f"<html lang=ja><head><title>{title} — {name}</title></head><body><header><h1>{name}</h1></header><div class=page>"
        f"<div class=post><h2>{title}</h2><p class=meta>2024-03-12</p>{TEXT}{MORE}</div></div></body></html>",
        url=URL,
    )
    assert found.title == title
    assert without_site_name(f"ニュース — {title}の件", []) == f"{title}の件"
