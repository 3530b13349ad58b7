"""What is read once of a page is what each look at it would find."""

from __future__ import annotations

import pytest

from crawler.document import Document, once_a_page
from crawler.items import Page
from crawler.parsers.fields.content import survey_page
from crawler.parsers.fields.date_words import DATE, find_date, replace_dates
from crawler.parsers.fields.page_texts import body_texts, read_texts

PAGE = """<!-- first --><html><head><title>T</title><meta property="og:x" content="y"></head>
<body class="a"><!-- in --> <div id="d">one <a href="/x">two <b>three</b></a> four<script>var x = "no";</script> five
<nav>menu <p>deep</p></nav>six</div><p class="a b">seven</p></body></html><!-- last -->"""


def document(text: str = PAGE) -> Document:
    return Document(Page(body=text.encode()))


def test_texts_are_those_of_the_body_alone() -> None:
    page = body_texts(document())
    assert page.tags == ["body", "", "div", "a", "b", "script", "nav", "p", "p"]
    assert [text.strip() for text in page.texts] == [
        "",
        "",
        "one",
        "two",
        "three",
        "",
        "menu",
        "deep",
        "seven",
    ]
    assert [t.strip() for t in page.tails] == ["", "", "", "four", "", "five", "six", "", ""]
    assert page.holds("seven")
    assert not page.holds("var x")


def test_survey_counts_texts_where_they_stand() -> None:
    survey = survey_page(read_texts(list(document().tree.find("body").iter())))
    body, div, paragraph = survey.blocks
    assert [block.element.tag for block in survey.blocks] == ["body", "div", "p"]
    assert (div.chars, div.link_chars, div.links) == (4 + 4 + 6 + 5 + 5 + 4, 4 + 6, 1)  # each with a blank
    assert (paragraph.chars, body.chars, body.all_chars) == (6, 0, div.chars + 6)


def test_elements_by_attribute_and_comments_in_page_order() -> None:
    page = document()
    assert {name: [e.tag for e in found] for name, found in page.attributed.items()} == {
        "property": ["meta"], "content": ["meta"], "class": ["body", "p"], "id": ["div"], "href": ["a"],
    }  # fmt: skip
    assert [text.strip() for text in page.comments()] == ["first", "in", "last"]


def test_pass_over_a_page_is_made_once() -> None:
    made: list[Document] = []

    @once_a_page
    def look(page: Document) -> int:
        made.append(page)
        return len(made)

    one, other = document(), document()
    assert [look(one), look(one), look(other), look(one)] == [1, 1, 2, 1]


@pytest.mark.parametrize(
    "text",
    [
        "12.03.2020",
        "In 2019 the ministry spent more than in 2018",
        "Bern, 5. März 2021 um 10:30 Uhr",
        "March 5, 2021, and 6 June 2022",
        "WRZEŚNIA 2020, 1 WRZEŚNIA 2020",
        "2020-01-05T10:00:00+01:00 and later",
        "Copyright 2020 Ministry of Things, all rights reserved",
        f"{'a long sentence before the day, ' * 20}3 IV 2020",
        "1er mai 2020, 2ºmayo 2020",
    ],
)
def test_date_is_found_without_the_names_of_months(text: str) -> None:
    found, wanted = find_date(text), DATE.search(text)
    assert (found and found.span()) == (wanted and wanted.span())
    assert replace_dates(text, "#") == DATE.sub("#", text)
