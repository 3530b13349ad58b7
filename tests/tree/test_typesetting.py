"""Elements that only set type leave no trace in the tree, unless they say something."""

from __future__ import annotations

import pytest

from tests.bodies import body_of


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ('<p><span style="font-size: 12pt">The bridge is open.</span></p>', "<p>The bridge is open.</p>"),
        ('<p><font face="Verdana" size="2">The bridge.</font></p>', "<p>The bridge.</p>"),
        ('<p><font><span style="color:#333" lang="DE">Open</span></font></p>', "<p>Open</p>"),
        (
            '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">One. </font>'
            '<font style="vertical-align: inherit;">Two.</font></font> <a href="/b"><font style="vertical-align: inherit;">b'
            "</font></a></p>",
            '<p>One. Two. <a href="/b">b</a></p>',
        ),
        ('<p>By <span style="font-weight: bold">the sea</span>.</p>', "<p>By <strong>the sea</strong>.</p>"),
        ('<p><span style="color: red; font-weight:700">Sea</span></p>', "<p><strong>Sea</strong></p>"),
        ('<p>A <span style="font-style: italic">word</span></p>', "<p>A <em>word</em></p>"),
        ("<h2><span>Part</span></h2>", "<h2>Part</h2>"),
        ("<dl><dt><p>Date</p></dt><dd><p>1 May</p></dd></dl>", "<dl><dt>Date</dt><dd>1 May</dd></dl>"),
    ],
)
def test_marks_of_type_are_taken_away_or_named(markup: str, plain: str) -> None:
    assert body_of(markup) == plain
    assert body_of(markup, as_written=True) == markup


@pytest.mark.parametrize(
    "markup",
    [
        '<p><font size="5">A title of old</font></p>',
        '<p><font size="+2">A title of old</font></p>',
        '<p><span style="display: none; font-weight: bold">not shown</span></p>',
        '<p><span style="color: red" class="lead">called a lead</span></p>',
        '<p><span style="color: red" title="1 May 2020">a hint</span></p>',
        '<p>12 May <span style="color: red">by Ann</span></p>',
        "<h2><span>Part</span> <span>one</span></h2>",
        "<table><tr><td><p>A layout of one cell</p></td></tr></table>",
        "<dl><dd><p>One</p><p>two</p></dd></dl>",
        '<p><span style="color: red">12 May</span> by Ann</p>',
        '<p><span style="color: red">12 May</span><span style="color: blue">Ann</span></p>',
    ],
)
def test_what_says_something_stays(markup: str) -> None:
    assert body_of(markup) == markup


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("<p><ruby>橋<rt>はし</rt></ruby>を<ruby>渡<rt>わた</rt></ruby>る</p>", "<p>橋を渡る</p>"),
        ("<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>。</p>", "<p>橋。</p>"),
        ("<p><ruby><rb>東<rb>京<rt>とう<rt>きょう</ruby>へ</p>", "<p>東京へ</p>"),
        ('<p><ruby class="a"><b>橋</b><rt><span>はし</span>い</rt></ruby>へ</p>', "<p><b>橋</b>へ</p>"),
    ],
)
def test_readings_are_no_part_of_a_word(markup: str, plain: str) -> None:
    assert body_of(markup) == plain
    assert body_of(markup, as_written=True) == plain


def test_small_type_without_a_reading_stays() -> None:
    assert body_of("<p>橋<small>はし</small></p>") == "<p>橋<small>はし</small></p>"
