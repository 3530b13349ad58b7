"""Web components that stand for links, headings and paragraphs, and those that only wrap them or stand in a line."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Page


def tree(body: str) -> HtmlElement:
    return Document(Page(body=f"<html><body><main>{body}</main></body></html>".encode())).tree


def tags(body: str) -> list[str]:
    main = next(tree(body).iter("main"))
    return [e.tag for e in main.iterdescendants()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<gcds-heading tag="h1">Title</gcds-heading><gcds-text>One.</gcds-text>', ["h1", "p"]),
        ('<x-heading level="2">Title</x-heading><x-paragraph>One.</x-paragraph>', ["h2", "p"]),
        ("<X-HEADING LEVEL=3>Title</X-HEADING><X-TEXT>One.</X-TEXT>", ["h3", "p"]),
        ('<x-text>One <x-link href="/a">two</x-link>.</x-text>', ["p", "a"]),
        ("<x-breadcrumbs><a href='/'>Home</a></x-breadcrumbs><x-text>One.</x-text>", ["nav", "a", "p"]),
        ("<x-grid><x-container><p>One</p></x-container></x-grid>", ["div", "p"]),
        ("<x-img src='/a.jpg'></x-img>", ["img"]),
        ("<x-img srcset='/a.jpg 2x'></x-img>", ["img"]),
    ],
)
def test_a_component_gets_the_tag_of_what_it_stands_for(body: str, expected: list[str]) -> None:
    assert tags(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<x-heading level='2'><h1>Title</h1></x-heading>", ["x-heading", "h1"]),
        ("<x-heading>Title</x-heading>", ["x-heading"]),
        ("<x-text><p>One.</p></x-text>", ["x-text", "p"]),
        ("<p>One <x-text>two</x-text> three.</p>", ["p", "x-text"]),
        ("<div>One <x-text>two</x-text></div>", ["div", "x-text"]),
        ("<div><x-text>One</x-text> two</div>", ["div", "x-text"]),
        ("<x-link href='/a'><a href='/a'>One</a></x-link>", ["x-link", "a"]),
        ("<x-link>One</x-link>", ["x-link"]),
        ("<p>One <x-block>two</x-block>.</p>", ["p", "x-block"]),
        ("<x-card>One</x-card><x-text>Two.</x-text>", ["x-card", "p"]),
        ("<ul><li><x-text>One</x-text></li></ul>", ["ul", "li", "x-text"]),
        ("<h2><x-text>One</x-text></h2>", ["h2", "x-text"]),
        ("<ul><li><x-widget><div>One</div></x-widget></li></ul>", ["ul", "li", "x-widget", "div"]),
        ("<amp-list><div>One</div></amp-list>", ["amp-list", "div"]),
        ("<x-grid>One</x-grid>", ["x-grid"]),
        ("<x-img>One</x-img><x-text>Two.</x-text>", ["x-img", "p"]),
    ],
)
def test_one_that_wraps_or_stands_in_a_line_keeps_its_name(body: str, expected: list[str]) -> None:
    assert tags(body) == expected


def test_the_text_of_a_link_may_be_its_attribute() -> None:
    link = next(tree('<va-link href="/a" text="Apply now"></va-link>').iter("a"))
    assert (link.get("href"), link.text) == ("/a", "Apply now")


def test_a_link_with_text_of_its_own_keeps_it() -> None:
    link = next(tree('<va-link href="/a" text="Apply now">Apply</va-link>').iter("a"))
    assert link.text == "Apply"


@pytest.mark.parametrize("padding", [0, 200_000])
def test_components_are_named_on_short_pages_and_long_ones(padding: int) -> None:
    script = f"<script>{'x' * padding}</script>"
    body = f"<html><body>{script}<main><x-heading level='2'>Title</x-heading><x-text>One.</x-text></main></body></html>"
    page = Document(Page(body=body.encode()))
    main = next(page.tree.iter("main"))
    assert [e.tag for e in main] == ["h2", "p"]
    assert [e.tag for e in page.elements if e.getparent() is main] == ["h2", "p"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '<x-card card-title="Fähre" card-title-tag="h2" href="/f" description="Ab Mai.">3. Mai</x-card>',
            [("div", None), ("h2", None), ("a", "Fähre"), ("p", "Ab Mai.")],
        ),
        ("<x-alert headline='Achtung'><p>Hochwasser.</p></x-alert>", [("div", None), ("h3", "Achtung"), ("p", "Hochwasser.")]),
        ("<x-details details-title='Wer darf?'>Alle.</x-details>", [("div", None), ("h3", "Wer darf?")]),
        ("<x-alert headline='Achtung'><h2>Achtung</h2></x-alert>", [("div", None), ("h2", "Achtung")]),
        ("<x-alert headline=''><p>Hochwasser.</p></x-alert>", [("div", None), ("p", "Hochwasser.")]),
        ("<x-alert>Hochwasser.</x-alert>", [("x-alert", "Hochwasser.")]),
        ("<x-map map-title='Karte'>Hafen</x-map><x-text>Eins.</x-text>", [("x-map", "Hafen"), ("p", "Eins.")]),
    ],
    ids=["a card", "a note", "a question", "a title that is printed", "no title", "a line", "no card"],
)  # fmt: skip
def test_the_title_of_a_card_or_note_may_be_its_attribute(
    body: str, expected: list[tuple[str, str | None]]
) -> None:
    main = next(tree(body).iter("main"))
    assert [(e.tag, e.text) for e in main.iterdescendants()] == expected


def test_what_a_card_holds_stands_behind_its_description() -> None:
    main = next(
        tree('<x-card card-title="Fähre" href="/f" description="Ab Mai.">3. Mai</x-card>').iter("main")
    )
    assert "".join(main.itertext()) == "FähreAb Mai.3. Mai"
    assert main[0].get("href") is None


def test_a_component_for_the_day_of_change_prints_its_label() -> None:
    main = next(tree("<x-date-modified>2024-05-03</x-date-modified>").iter("main"))
    assert [(e.tag, e.text) for e in main.iterdescendants()] == [("p", "Date modified: 2024-05-03")]


def test_rows_and_cells_of_a_table_of_components() -> None:
    cells = "<x-table-row><x-table-head>Steg</x-table-head></x-table-row><x-table-row><x-table-cell>Oben</x-table-cell></x-table-row>"
    assert tags(f"<x-table>{cells}</x-table>") == ["table", "tr", "th", "tr", "td"]
    assert tags("<x-timetable><x-tablecell>Oben</x-tablecell></x-timetable>") == [
        "x-timetable",
        "x-tablecell",
    ]


def test_the_foot_of_a_page_and_that_of_an_article() -> None:
    foot = "<x-footer><div>Amt für Fähren</div></x-footer>"
    page = Document(Page(body=f"<html><body><main><p>Eins.</p>{foot}</main>{foot}</body></html>".encode()))
    assert [e.tag for e in page.tree.iter("x-footer", "footer")] == ["x-footer", "footer"]


def test_a_table_of_contents_is_no_path() -> None:
    found = next(
        tree("<x-table-of-contents>Inhalt<ul><li><a href='#a'>Eins</a></li></ul></x-table-of-contents>").iter(
            "nav"
        )
    )
    assert found.get("class") is None


def test_signs_that_no_tree_takes_cost_only_themselves() -> None:
    cards = "<x-card card-title='Die&#1; F\u00e4hre' href='/a&#2;' description='F\u00e4hrt&#3;.'>&#4;Mehr</x-card>"
    others = "<x-link href=/b text='Weg&#5;'></x-link><x-date-modified>&#6;2024-05-03</x-date-modified>"
    main = next(tree(cards + others).iter("main"))
    assert (
        " ".join("".join(main.itertext()).split())
        == "Die F\u00e4hreF\u00e4hrt.MehrWegDate modified: 2024-05-03"
    )
