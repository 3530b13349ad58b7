"""The section of an article and the path to it, in the forms in which pages state or show them."""

from __future__ import annotations

import json

import pytest

from crawler.items import Record
from crawler.parsers.fields.page.structured import parse_json_ld
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"


def found(before: str = "", head: str = "", after: str = "", below: str = "") -> Record:
    return record(
        f"<html lang=de><head><title>{TITLE}</title>{head}</head><body><main>{before}<h1>{TITLE}</h1>{below}"
        f"<div class=q3>{TEXT}{MORE}</div>{after}</main></body></html>"
    )


@pytest.mark.parametrize(
    "mark",
    [
        "<a rel='category tag' href='/c/1'>Verkehr</a>",
        "<div class='taxonomy-category wp-block-post-terms'><a rel=tag href='/c/1'>Verkehr</a></div>",
        "<ul class=td-category><li class=entry-category><a href='/c/1'>Verkehr</a></li></ul>",
        "<p class=article-section>Verkehr</p>",
        "<span class=rubrique><a href='/c/1'>Verkehr</a></span>",
        "<dl><dd class=category-name>Kategorie: <a href='/c/1'>Verkehr</a></dd></dl>",
        "<dl><dd class=category-name>Kategorie: Verkehr</dd></dl>",
        "<span class=kicker><a href='/c/1'>Verkehr</a></span>",
    ],
)
def test_section_that_is_marked(mark: str) -> None:
    assert found(before=mark).section == found(below=mark).section == "Verkehr"


@pytest.mark.parametrize(
    "mark",
    [
        "<span class=kicker>Verkehr</span>",
        "<p class=article-section>Alles über den Verkehr am Fluss und anderswo</p>",
        "<a rel='category tag' href='/c/1'>Uncategorized</a>",
        "<nav><span class=rubric><a href='/c/1'>Verkehr</a></span></nav>",
        "<div><h3><a href='/n/7'>Brücke bleibt bis zum Herbst gesperrt</a></h3><a rel='category tag' href='/c/1'>Verkehr</a></div>",
    ],
)
def test_what_is_no_section(mark: str) -> None:
    assert found(after=mark).section is None


def test_path_goes_before_the_mark() -> None:
    path = "<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li></ol>"
    assert found(before=f"{path}<a rel='category tag' href='/c/1'>Verkehr</a>").section == "Presse"
    assert found(before=path, head="<meta name='parsely-section' content='Verkehr'>").section == "Presse"


@pytest.mark.parametrize("key", ["article:section", "og:article:section", "parsely-section", "section"])
def test_section_of_metadata(key: str) -> None:
    assert found(head=f"<meta property='{key}' content='Verkehr'>").section == "Verkehr"
    assert found(head=f"<meta property='{key}' content='/verkehr/'>").section is None
    assert found(head=f"<meta property='{key}' content='Sin categoría'>").section is None


STEPS = [
    {"@type": "ListItem", "position": number, "name": name, "item": f"https://www.amt.example{path}"}
    for number, (name, path) in enumerate((("Start", "/"), ("Presse", "/p"), ("Verkehr", "/p/v")), start=1)
]


@pytest.mark.parametrize("items", [STEPS, [STEPS], dict(enumerate(STEPS)), STEPS[::-1]])
def test_path_of_json_ld(items: object) -> None:
    lists = [{"@type": "BreadcrumbList", "itemListElement": held} for held in ([], items)]
    page = found(head=f"<script type='application/ld+json'>{json.dumps(lists)}</script>")
    assert (page.breadcrumbs, page.section) == (("Presse", "Verkehr"), "Verkehr")


def test_way_back_is_a_step_without_its_sign() -> None:
    page = found(before="<nav class=breadcrumb><a href='/p/v'>‹ Verkehr</a></nav>")
    assert page.breadcrumbs == ("Verkehr",)


def test_author_of_broken_json_ld_is_read() -> None:
    broken = '{"headline": "a "b" c", "author": [{"@type": "Person", "name": "Ann Hill"}]}'
    assert parse_json_ld(broken)[0]["author"] == "Ann Hill"


@pytest.mark.parametrize(
    ("last", "steps"),
    [
        ("<li>Nachtfähren</li>", ("Verkehr",)),
        ("<li><a href='/v/n'>Nachtfähren</a></li>", ("Verkehr", "Nachtfähren")),
        ("<li>Nacht</li>", ("Verkehr", "Nacht")),
    ],
)
def test_last_step_that_the_title_begins_with(last: str, steps: tuple[str, ...]) -> None:
    path = f"<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/v'>Verkehr</a></li>{last}</ol>"
    text = (
        "Die Fähre über die Lauter fährt ab Mai auch nachts, teilte der Betreiber am Montag in einem Schreiben mit. "
        * 3
    )
    html = f"<title>Fähre</title>{path}<main><h1>Nachtfähren: was sie kosten</h1><p>{text}</p></main>"
    assert record(html).breadcrumbs == steps
