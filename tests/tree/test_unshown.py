"""What no reader sees stands between nothing in the tree."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from tests.bodies import body_of


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("<h2>Files</h2><script>a()</script><ul></ul>", "<h2>Files</h2><ul></ul>"),
        ("<div>One<style>p{}</style> two</div>", "<div>One two</div>"),
        ("<p>One</p><div></div><p>two</p>", "<p>One</p><p>two</p>"),
        (
            '<p>One<img src="https://count.example/1" width="1" height="1" style="display:none"> two</p>',
            "<p>One two</p>",
        ),
        ("<a href='/b'><svg><title>Arrow</title><path d='M0'></path></svg> Back</a>", None),
        (
            '<a href="/b"><i class="material-icons">arrow_back</i> Back</a>',
            '<a href="/b"><i class="material-icons"></i> Back</a>',
        ),
        ('<div id="goog-gt-tt" class="skiptranslate"><h1>Original text</h1></div><p>Text</p>', "<p>Text</p>"),
        ('<h2 id="a">Part <a class="anchor" href="#a">¶</a></h2>', '<h2 id="a">Part </h2>'),
        ('<p><a name="top"></a>Text</p>', "<p>Text</p>"),
        ('<div class="d-none d-print-block"><p>Printed from here</p></div><p>Text</p>', "<p>Text</p>"),
        ('<div class="row show-for-print"><p>Printed from here</p></div><p>Text</p>', "<p>Text</p>"),
        ('<p class="print-only">Printed from here</p><p>Text</p>', "<p>Text</p>"),
        (
            '<h1 class="small">A bridge</h1><h1 class="large">A  bridge</h1>',
            '<h1 class="small">A bridge</h1>',
        ),
    ],
)
def test_what_is_not_shown_stands_apart(markup: str, plain: str | None) -> None:
    assert body_of(markup) == (plain or '<a href="/b"><svg><path d="M0"></path></svg> Back</a>')
    assert body_of(markup, as_written=True) == markup.replace("'", '"')


@pytest.mark.parametrize(
    "markup",
    [
        '<h1>Title</h1><script>showDate("2020/04/17 01:43")</script><p>Text</p>',
        '<div id="late"></div><p>filled by a script</p>',
        "<div>loose text</div><p>Text</p>",
        '<p><img src="a.gif" data-src="https://www.example.org/large.jpg" width="1" height="1"></p>',
        '<p><img src="/line.gif" width="400" height="1"></p>',
        '<p>The <span class="material-icons">Material design, a history</span></p>',
        '<h2>Part <a href="#b">2</a></h2>',
        '<p>The <span class="material-name">oak</span></p>',
        '<p>The <span class="material-icons-of-office">Oak</span></p>',
        '<p>See <a href="#a">¶</a></p>',
        '<p><a name="top">Text</a></p>',
        '<p>Text <span class="show-for-print">Photo: Ann Lee</span></p>',
        '<div class="d-none d-print-block"><h1>A bridge</h1></div>',
        '<div class="d-print-block"><p>Text</p></div>',
        '<div class="print-version"><p>Text</p></div>',
        "<h1>A bridge</h1><h1>A tunnel</h1>",
    ],
)
def test_what_is_shown_stays_in_its_place(markup: str) -> None:
    assert body_of(markup) == markup


def test_places_for_breaks_are_nothing() -> None:
    assert (
        body_of("<p>Wieder<wbr>aufbau der <b>Brü<wbr>cke</b></p>") == "<p>Wiederaufbau der <b>Brücke</b></p>"
    )


def test_breaks_of_words_hold_nothing() -> None:
    cells = "<table><tr><td><p>Die Wieder<wbr>herstellung<p>der Brücke<tr><td>Amt für Straßen<wbr>bau</table><p>Ende"
    assert body_of(cells) == body_of(cells.replace("<wbr>", ""))


def test_signs_that_xml_has_not_are_no_harm() -> None:
    assert body_of("<p>One<script>a()</script>&#1; two</p>") == "<p>One two</p>"


def test_account_of_attributes_knows_what_is_gone() -> None:
    gone = '<div class="skiptranslate"><p title="x">Original</p></div><p><span style="color: red">Text</span></p>'
    page = Page(body=f"<html><body>{gone}<p class='a'>b</p></body></html>".encode())
    document = Document(page)
    left = {name: [element.tag for element in elements] for name, elements in document.attributed.items()}
    assert {name: tags for name, tags in left.items() if tags} == {"class": ["p"]}


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;left:-9999px",
        "position: fixed; top: -12345.5px",
        "POSITION: ABSOLUTE; LEFT: -999em;",
        "overflow:hidden;width:0;height:0",
        "height: 1px; position: absolute; width: 1px; overflow: hidden; clip: rect(0,0,0,0)",
        "position:absolute; overflow:auto; height:0pt; width:0pt;",
    ],
)
def test_what_is_set_beyond_the_page_is_taken_out(style: str) -> None:
    sold = (
        f'<div style="{style}">Buy <a href="https://pills.example/">pills</a> and <a href="/x">more</a></div>'
    )
    assert body_of(f"<p>The bridge is open.</p>{sold}tail") == "<p>The bridge is open.</p>tail"


@pytest.mark.parametrize(
    "box",
    [
        '<div style="position:absolute;left:-1140px"><p>The slide before</p></div>',
        '<div style="position:relative;left:-9999px"><img src="a.jpg"></div>',
        '<h1 style="position:absolute;left:-9999px">The bridge</h1>',
        '<div style="overflow:hidden;height:0"><p>A panel that opens</p></div>',
        '<div style="overflow:hidden;width:1px;height:100px">High</div>',
        '<div style="overflow:hidden;max-width:1px;height:0">Opens</div>',
        '<div style="overflow:hidden;width:0.5em;height:1.2em">M</div>',
        '<div style="position:absolute;left:-9999px"><article><p>All of it</p></article></div>',
        '<ul style="position:absolute;left:-9999px"><li><a href="https://www.lock.example/a.PDF?v=1">Rules</a></li></ul>',
        '<p style="position:absolute;left:-9999px">12 March 2024</p>',
        '<time style="position:absolute;left:-9999px" datetime="2024-03-12">Tuesday</time>',
        '<figcaption style="position:absolute;left:-9999px">The bridge</figcaption>',
        '<div style="position:absolute;left:-9999px"><p>A panel that a tab shows, of a text of some length, in which a <a href="/x">link'
        "</a> stands, and that was saved as the browser had it.</p></div>",
    ],
)
def test_what_may_be_seen_stays(box: str) -> None:
    assert body_of(box) == box
