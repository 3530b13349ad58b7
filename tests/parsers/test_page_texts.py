"""What is read once of a page is what each look at it would find."""

from __future__ import annotations

import pytest

from crawler.document import Document, once_a_page
from crawler.items import Page
from crawler.parsers.fields.files.file_links import likely_files, may_be_file
from crawler.parsers.fields.page.page_texts import body_texts, find_places
from crawler.parsers.fields.page.select import called, select, select_named
from crawler.parsers.fields.phrases.date_words import DATE, HAS_YEAR, find_date, replace_dates
from crawler.parsers.fields.survey.content import survey_page

PAGE = """<!-- first --><html><head><title>T</title><meta property="og:x" content="y"></head>
<body class="a"><!-- in --> <div id="d">one <a href="/x">two <b>three</b></a> four<script>var x = "no";</script> five
<nav>menu <p>deep</p></nav>six</div><p class="a b">seven</p></body></html><!-- last -->"""


def document(text: str = PAGE) -> Document:
    return Document(Page(body=text.encode()))


def test_texts_are_those_of_the_body_alone() -> None:
    page = body_texts(document())
    assert page.tags == ["body", "div", "a", "b", "nav", "p", "p"]
    assert [text.strip() for text in page.texts] == [
        "",
        "one",
        "two",
        "three",
        "menu",
        "deep",
        "seven",
    ]
    assert [t.strip() for t in page.tails] == ["", "", "four five", "", "six", "", ""]
    assert page.holds("seven")
    assert not page.holds("var x")


def test_survey_counts_texts_where_they_stand() -> None:
    survey = survey_page(body_texts(document()))
    body, div, paragraph = survey.blocks
    assert [block.element.tag for block in survey.blocks] == ["body", "div", "p"]
    assert (div.chars, div.link_chars, div.links) == (4 + 4 + 6 + 5 + 5 + 4, 4 + 6, 1)  # each with a blank
    assert (paragraph.chars, body.chars, body.all_chars) == (6, 0, div.chars + 6)


def test_elements_by_attribute_and_comments_in_page_order() -> None:
    page = document()
    assert {name: [e.tag for e in found] for name, found in page.attributed.items()} == {
        "property": ["meta"], "content": ["meta"], "class": ["body", "p"], "id": ["div"], "href": ["a"],
    }  # fmt: skip
    assert [text.strip() for text in page.comments] == ["first", "in", "last"]


def test_subtrees_of_the_survey_end_where_their_blocks_do() -> None:
    survey = survey_page(body_texts(document("<body><div><p>a</p><ul><li>b</li></ul></div><p>c</p></body>")))
    tags = [block.element.tag for block in survey.blocks]
    assert tags == ["body", "div", "p", "ul", "li", "p"]
    found = [survey.subtree(block.element) for block in survey.blocks]
    assert [(places.start, places.stop) for places in found] == [
        (0, 6),
        (1, 5),
        (2, 3),
        (3, 5),
        (4, 5),
        (5, 6),
    ]


@pytest.mark.parametrize("skipped", ["nav", "select", "svg"])
def test_what_follows_a_part_without_texts_is_surveyed(skipped: str) -> None:
    inner = f"<{skipped}><b>x<i>y</i></b></{skipped}>"
    survey = survey_page(body_texts(document(f"<body><div>{inner} one<p>{inner}</p>{inner}</div>two{inner}")))
    assert [(block.element.tag, block.chars) for block in survey.blocks] == [
        ("body", 4),
        ("div", 4),
        ("p", 0),
    ]


def test_places_of_a_pattern_are_those_of_a_search_in_each_text() -> None:
    texts = ["2020", "", "in 2021 and 2022", "20", "19", "no year", "5. 6. 2023"]
    assert find_places("\0".join(texts), HAS_YEAR) == [
        place for place, text in enumerate(texts) if HAS_YEAR.search(text)
    ]


def test_links_and_tags_have_their_places() -> None:
    page = body_texts(document('<body><a>x</a><p><a href="/A">y</a><img></p><a href="#z">z</a></body>'))
    assert [page.tags[place] for place in page.places_of("img", "p")] == ["img", "p"]
    assert [page.texts[place] for place in page.link_places] == ["x", "y", "z"]
    assert [link.text for link in page.links] == ["x", "y", "z"]
    assert page.addresses == ["", "/A", "#z"]
    assert page.joined_addresses == "\0/a\0#z"
    assert [page.place_of(link) for link in page.links] == page.link_places
    assert page.place_of(document().tree) is None


NAMES = """<body><p class="post-tags">1</p><a class="b a" rel="x">2</a><div class="a">3<p class="c-a">4</p></div><p class="a b">5</p>"""


def test_elements_called_so_are_those_with_the_word() -> None:
    page = document(NAMES)
    assert {e.text for e in called(page, ("posttags", "b"))} == {"1", "2", "5"}
    assert {e.text for e in called(page, ("a",))} == {"2", "3", "4", "5"}
    assert called(page, ("none",)) == set()


@pytest.mark.parametrize("css", [".a", ".b", ".c-a", ".c", ".post", ".a.b", "p.a, div.a"])
def test_elements_of_a_class_are_found_in_page_order(css: str) -> None:
    page = document(NAMES)
    assert select_named(page, css) == select(page.tree, css)


FILES = """<a href="/a.PDF">1</a><a href="/b.pdfx">2</a><a href="/c" download>3</a><a href="/d" class="btn-Download">4</a>
<a href="#e.pdf">5</a><a class="download">6</a><a href="/getfile?g">7</a><a href="/h" type="application/pdf">8</a>
<a href="/i">9</a><nav><a href="/j.zip">10</a></nav><a href="/resource/blob/1/k">11</a>"""


def test_likely_files_are_the_links_that_may_be_some() -> None:
    page = document(FILES)
    found = [link.text for link in likely_files(page)]
    assert found == [link.text for link in page.tree.iter("a") if may_be_file(link)]
    assert found == ["1", "3", "4", "7", "8", "10", "11"]


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
