"""Titles that neither a heading nor a name tells: below the day, where the metadata have the office alone, and behind
a topline."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

OFFICE = "Ministerium für Verkehr"
TITLE = "Neue Fähre fährt ab Mai"
FORMS = {
    "paragraphs": "<p>{day}</p><p>{title}</p>{text}",
    "boxes": "<div class=q1>{day}</div><div class=q2>{title}</div>{text}",
    "kicker between": "<div class=q1>{day}</div><div class=q2>Verkehr</div><div class=q3>{title}</div>{text}",
    "lines": "<span class=q1>{day}</span><br><span class=q2>{title}</span><br><br>{text}",
    "rows": "<table><tr><td class=q1>{day}</td></tr><tr><td class=q2>{title}</td></tr><tr><td>{text}</td></tr></table>",
}


def title_of(body: str, window: str = OFFICE, head: str = "") -> str | None:
    return record(f"<html><head><title>{window}</title>{head}</head><body>{body}</body></html>").title


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("day", ["12.05.2004", "12. Mai 2004", "Ort, den 12. Mai 2004"])
def test_line_below_the_day(form: str, day: str) -> None:
    row = "<a href=/>Start</a> <a href=/amt>Das Amt</a>"
    body = FORMS[form].format(day=day, title=TITLE, text=TEXT + MORE)
    assert title_of(f"<div>{row}</div><div>{body}</div>") == TITLE


@pytest.mark.parametrize(
    "line",
    ["Autorin: Eva Lauter, Ort", "Das Schiff fährt ab Mai.", "Die Pressestelle teilt mit:", "Zwei Worte", "<a href=/alle>Alle Meldungen des Jahres</a>"],
)  # fmt: skip
def test_other_lines_below_the_day_are_none(line: str) -> None:
    assert title_of(f"<div><p>12. Mai 2004</p><p>{line}</p>{TEXT}{MORE}</div>") == OFFICE


def test_larger_line_goes_before_it() -> None:
    body = (
        f"<p>12. Mai 2004</p><p>Aus der Arbeit der Behörde</p><p><font size=5>{TITLE}</font></p>{TEXT}{MORE}"
    )
    assert title_of(f"<div>{body}</div>") == TITLE


def test_title_that_the_metadata_tell_stays() -> None:
    body = f"<div><p>12. Mai 2004</p><p>Was noch zu sagen ist</p>{TEXT}{MORE}</div>"
    assert title_of(body, f"{TITLE} im Ort") == f"{TITLE} im Ort"


@pytest.mark.parametrize("window", [OFFICE, f"{TITLE} wieder"])
def test_line_in_other_words_than_one_of_the_metadata_titles(window: str) -> None:
    """They are worded for search engines, and the other may name the office alone."""
    body = f"<div><b>{TITLE}</b><p>12. Mai 2004</p>{TEXT}{MORE}</div>"
    assert title_of(body, window, f"<meta property='og:title' content='{TITLE} wieder'>") == TITLE


@pytest.mark.parametrize(
    "name", ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"]
)
@pytest.mark.parametrize("said", [TITLE, f"{TITLE} | {OFFICE}", f"{OFFICE} - {TITLE}"])
def test_title_that_only_a_meta_element_states(name: str, said: str) -> None:
    stated = f"<meta name='{name}' content='{said}'><meta property='og:site_name' content='{OFFICE}'>"
    assert title_of(f"<div><div>{TEXT}{MORE}</div></div>", head=stated) == TITLE
    other = f"{stated}<meta name='{name}' content='Neues von der Küste'>"
    assert title_of(f"<div><div>{TEXT}{MORE}</div></div>", head=other) == TITLE


TOP = "Streit im Nachbarland"


@pytest.mark.parametrize(
    "heading",
    [f"<span class=q1>{TOP}</span> <span class=q2> - </span> <span class=q3>{TITLE}</span>",
     f"<span>{TOP}</span>: <b>{TITLE}</b>", f"<a href=''><em>{TOP}</em> | <span>{TITLE}</span></a>"],
)  # fmt: skip
def test_topline_where_the_metadata_have_another(heading: str) -> None:
    body = f"<main><h1>{heading}</h1>{TEXT}{MORE}</main>"
    assert title_of(body, f"Fähren im Norden: {TITLE}") == TITLE


def test_beginning_of_a_title_is_no_topline() -> None:
    body = f"<main><h1><em>{TOP}</em>: {TITLE}</h1>{TEXT}{MORE}</main>"
    assert title_of(body, f"Im Norden: {TOP} - {TITLE}") == f"{TOP}: {TITLE}"
    assert title_of(f"<main><h1><b>Neue</b> Fähre</h1>{TEXT}{MORE}</main>", "Alte Fähre") == "Neue Fähre"


@pytest.mark.parametrize(
    ("heading", "is_warned"),
    [("", True), (f"<h1>{OFFICE}</h1>", True), (f"<h2>{OFFICE}</h2>", True), (f"<p class=q1>{OFFICE}</p>", True),
     (f"<h1>{TITLE}</h1>", False), (f"<p><b>{TITLE}</b></p>", False), (f"<h1>{OFFICE}</h1><h2>{TITLE}</h2>", False)],
)  # fmt: skip
def test_title_that_the_page_does_not_show_is_told(heading: str, is_warned: bool) -> None:
    stated = f"<meta property='og:title' content='{TITLE}'><meta property='og:site_name' content='{OFFICE}'>"
    page = f"<html><head><title>{TITLE} | {OFFICE}</title>{stated}</head><body><main>{heading}{TEXT}{MORE}</main></body></html>"
    found = record(page)
    assert found.title == TITLE
    assert OFFICE not in (found.body or "")
    assert ("title_from_meta" in found.warnings) == is_warned


@pytest.mark.parametrize(
    "stated",
    [f"<meta name='application-name' content='{OFFICE}'>",
     f"""<script type="application/ld+json">{{"@type": "NewsArticle", "publisher": {{"name": "{OFFICE}"}}}}</script>"""],
)  # fmt: skip
def test_name_of_the_publisher_above_the_text_is_no_title(stated: str) -> None:
    other = f"<meta property='og:title' content='{TITLE}'>"
    body = f"<main><h1>{OFFICE}</h1>{TEXT}{MORE}</main>"
    assert title_of(body, OFFICE, stated + other) == TITLE
    assert title_of(body, OFFICE, stated) == OFFICE


def test_page_without_any_title_lacks_it() -> None:
    warnings = record(f"<html><body><main>{TEXT}{MORE}</main></body></html>").warnings
    assert "title_missing" in warnings
    assert "title_from_meta" not in warnings
