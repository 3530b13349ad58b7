"""Titles below a heading that names the site or the section, and titles in no heading, by what the window's title says."""

from __future__ import annotations

import pytest

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


def test_name_above_needs_a_heading_below() -> None:
    assert title_of("<h1>Aktuelles</h1>", SITE) == "Aktuelles"
