"""What HTML has for texts, seldom used and old elements included: a reader's lines, all of them and in order."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

FIRST = "The office has set new rules for boats on the lower river. The director said that all keepers have to know them by May."
SECOND = "The towns on the river had asked for the rules, after two boats had been lost in the flood of the last winter."
LAST = "The first course is held in the old mill, where forty people can be seated, and the next one in June."
LINE = "Boats longer than nine metres must be led by a pilot."
OTHER = "Pilots are paid by the hour, as a board at each lock says."


def lines_between(markup: str) -> list[str]:
    page = (
        '<html lang="en"><head><title>New rules for boats | Office for Water</title></head><body><nav><a href="/">Home</a> '
        '<a href="/news">News</a></nav><main><article><h1>New rules for boats</h1><p class="date">12 March 2024</p>'
        f"<p>{FIRST}</p><p>{SECOND}</p>{markup}<p>{LAST}</p></article></main><footer>Office for Water</footer></body></html>"
    )
    record = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(record, Record)
    assert record.body is not None
    lines = record.body.split("\n\n")
    assert lines[:2] == [FIRST, SECOND]
    assert lines[-1] == LAST
    return lines[2:-1]


@pytest.mark.parametrize(
    "markup",
    [
        "<center>{}</center>",
        "<marquee>{}</marquee>",
        "<font size=2>{}</font>",
        "<p><nobr>{}</nobr></p>",
        "<p><output>{}</output></p>",
        "<menu><li>{}</menu>",
        "<dir><li>{}</dir>",
        "<listing>{}</listing>",
        "<hr>{}<hr>",
        "{}",
        "<ins><p>{}</p></ins>",
        "<p inert>{}</p>",
        "<my-box><my-text>{}</my-text></my-box>",
        '<my-box><p slot="a">{}</p></my-box>',
        '<div hidden="until-found"><p>{}</p></div>',
        "<!--[if IE]><p>Old</p><![endif]--><p>{}</p>",
        "<![if !IE]><p>{}</p><![endif]>",
        "<noscript><p>Switch scripts on.</p></noscript><p>{}</p>",
        "<dialog><p>Help on pilots.</p></dialog><p>{}</p>",
        '<div popover id="help"><p>Help on pilots stands here for all who ask.</p></div><p>{}</p>',
        '<div popover="Help on pilots"><p>{}</p></div>',
        "<svg><text>Chart</text></svg><p>{}</p>",
        "<video><p>Your browser cannot.</p></video><p>{}</p>",
        "<figure><p>{}</p></figure>",
        "<p>&nbsp;&nbsp;&nbsp;{}</p>",
    ],
)
def test_one_line(markup: str) -> None:
    assert lines_between(markup.format(LINE)) == [LINE]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Boats lon<!-- x -->ger than nine metres must be led by a pilot.</p>",
        "<p>Boats longer than <script>var a = '<b>x</b>';</script>nine metres must be led by a pilot.</p>",
        "<p><em>Bo</em>ats longer than nine <i>metres</i> must be led by a pilot.</p>",
        '<p><span class="dropcap">B</span>oats longer than nine metres must be led by a pilot.</p>',
        "<p><b><font size=6>B</font></b>oats longer than nine metres must be led by a pilot.</p>",
        "<p><img src=b.gif alt=B>oats longer than nine metres must be led by a pilot.</p>",
        '<p><span aria-hidden="true">B</span><span class="sr-only">Boats</span><span aria-hidden="true">oats</span> longer than '
        "nine metres must be led by a pilot.</p>",
        "<p>Boats lon&shy;ger&#8203; than&#13;&#10;nine metres must be led by a pilot.</p>",
    ],
)
def test_one_line_in_parts(markup: str) -> None:
    assert lines_between(markup) == [LINE]


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li><p>{}</p></li><li><div>{}</div></li></ul>",
        '<ol type="I" start="4"><li>{}<li>{}</ol>',
        '<span style="display:block">{}</span><span style="display:block">{}</span>',
        "{}<br><br>{}<br><br>",
        "<div>{}<p>{}</p></div>",
        "<table><tr><td>{}</td></tr><tr><td>{}</td></tr></table>",
        "<table><tr><td><img src=/b.gif></td><td>{}</td></tr><tr><td><img src=/b.gif></td><td>{}</td></tr></table>",
        '<div class="row"><div class="col-6"><p>{}</p></div><div class="col-6"><p>{}</p></div></div>',
        "<figure><p>{}</p><figcaption>{}</figcaption></figure>",
        "<blockquote><p>{}</p><footer>{}</footer></blockquote>",
        "<details><summary>{}</summary><p>{}</p></details>",
        "<details open><summary>{}</summary>{}</details>",
        "<fieldset><legend>{}</legend><p>{}</p></fieldset>",
        "<hgroup><h2>{}</h2><p>{}</p></hgroup>",
        "<dl><div><dt>{}</dt><dd>{}</dd></div></dl>",
        "<figure><pre>{}</pre><figcaption>{}</figcaption></figure>",
    ],
)
def test_two_lines(markup: str) -> None:
    assert lines_between(markup.format(LINE, OTHER)) == [LINE, OTHER]


HEAD, ROW = ("Length", "Pilot"), ("nine metres", "yes")


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><th>{}</th><th>{}</th></tr><tr><td>{}</td><td>{}</td></tr></table>",
        "<table><tr><td>{}<td>{}<tr><td>{}<td>{}</table>",
        "<table><td>{}<td>{}<tr><td>{}<td>{}</table>",
        "<table><thead><th>{}</th><th>{}</th></thead><tr><td>{}</td><td>{}</td></tr></table>",
        "<table><thead><th>{}<th>{}<tbody><tr><td>{}<td>{}</table>",
        '<table role="table"><tr role="row"><th role="columnheader">{}<th>{}<tr role="row"><td>{}<td>{}</table>',
        '<div role="table"><div role="row"><span role="columnheader">{}</span><span role="columnheader">{}</span></div>'
        '<div role="row"><span role="cell">{}</span><span role="cell">{}</span></div></div>',
        '<div role="table"><div role="row"><span role="gridcell">{}</span><span role="gridcell">{}</span></div>'
        '<div role="row"><span role="gridcell">{}</span><span role="gridcell">{}</span></div></div>',
        '<div role="table"><div role="rowgroup"><div role="row"><div role="columnheader">{}</div><div role="columnheader">{}</div>'
        '</div></div><div role="rowgroup"><div role="row"><div role="rowheader">{}</div><div role="cell">{}</div></div></div></div>',
    ],
)
def test_rows(markup: str) -> None:
    assert lines_between(markup.format(*HEAD, *ROW)) == [" | ".join(HEAD), " | ".join(ROW)]


def test_a_table_and_its_title() -> None:
    table = "<table><tr><td>Length</td><td>Pilot</td></tr></table>"
    assert lines_between(f"<figure>{table}<figcaption>Fees by length</figcaption></figure>") == [
        "Length | Pilot",
        "Fees by length",
    ]


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><div style="background-image:url(a.jpg)"></div><p>The lock at night</p></figure>',
        "<figure><img src=a.jpg><p>The lock at night</p></figure>",
        "<figure><iframe src=/chart></iframe><figcaption>Boats by lock</figcaption></figure>",
    ],
)
def test_what_stands_by_a_picture_is_no_line(figure: str) -> None:
    assert lines_between(figure) == []


def test_markup_that_a_system_has_escaped() -> None:
    page = (
        '<html lang="en"><head><title>Rules</title><meta property="og:site_name" content="Office for Water &amp;amp; Mills">'
        '<meta property="article:section" content="Boats &amp;amp; locks"><meta property="article:tag" content="&amp;quot;Lock&amp;quot;">'
        f"</head><body><main><h1>New &lt;i&gt;rules&lt;/i&gt;&lt;br /&gt;for boats &amp;amp; mills</h1><p>{FIRST}</p><p>{SECOND}</p></main></body></html>"
    )
    record = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(record, Record)
    assert record.title == "New rules for boats & mills"
    assert (record.publisher, record.section) == ("Office for Water & Mills", "Boats & locks")
    assert record.tags == ('"Lock"',)
    assert record.provenance["title"]["raw"] == "New <i>rules</i><br />for boats &amp; mills"


def test_commands_to_a_system_that_is_gone() -> None:
    markup = (
        f'[vc_row][vc_column width="1/2"]<p>[vc_column_text]{LINE}[/vc_column_text]</p>[/vc_column][/vc_row]'
        f'<p>[caption id="a1" width="600"]<img src="/lock.jpg" width="600"> The lock at night[/caption]</p><p>[gallery ids="1,2"]</p><p>{OTHER} [sic]</p>'
    )
    assert lines_between(markup) == [LINE, f"{OTHER} [sic]"]


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        (
            '<p>Get <a href="/list">the list <img src="/x1.gif" alt="leads out"></a> now.</p>',
            "Get the list now.",
        ),
        ('<p>Get <img src="/x1.gif" alt="leads out"> the list now.</p>', "Get the list now."),
        (
            '<p>Boats<label for="n1"></label><input type="checkbox" id="n1"> longer than nine metres must be led by a pilot.</p>',
            LINE,
        ),
        ("<p>Boats longer than\ufffc nine metres must be led by a pilot.</p>", LINE),
        (
            "<p>The depth is <math><mi>d</mi><mo>=</mo><mn>2</mn></math> at most.</p>",
            "The depth is d=2 at most.",
        ),
    ],
)
def test_signs_and_switches_amid_a_line(markup: str, line: str) -> None:
    assert lines_between(markup) == [line]


def test_picture_with_a_label_and_fields_of_forms_are_no_lines() -> None:
    assert (
        lines_between(
            '<p><a href="/other"><img src="/mill.jpg" width="300" height="200"> The old mill</a></p>'
        )
        == []
    )
    assert lines_between('<p>Your address for our letters: <input type="checkbox" name="letters"></p>') == []


NOTICE = "<b>{}</b>:  Undefined variable: boat in <b>/srv/www/page.php</b> on line <b>9</b>"


@pytest.mark.parametrize("kind", ["Notice", "Warning", "Strict Standards", "Fatal error"])
def test_messages_of_the_program_behind_the_page(kind: str) -> None:
    notice = NOTICE.format(kind)
    assert lines_between(f"<br />\n{notice}<br />\n<p>{LINE}</p>") == [LINE]
    assert lines_between(f"<p>{notice}<br />{LINE}</p>") == [LINE]
    assert lines_between(f"<p>{notice.replace('<b>', '').replace('</b>', '')}</p><p>{LINE}</p>") == [LINE]
    assert lines_between(f"<p>[an error occurred while processing this directive]</p><p>{LINE}</p>") == [LINE]
    assert lines_between(f"<p>&lt;%= boat.name %&gt;</p><p>{LINE}</p>") == [LINE]


def test_what_only_looks_like_such_a_message() -> None:
    said = f"<b>{'Notice'}</b>: {LINE}"
    assert lines_between(f"<p>{said}</p>") == [f"Notice: {LINE}"]
    other = "<p><b>Notice</b>: Boats are checked in <b>Lockton</b> on line <b>nine</b> of the quay.</p>"
    assert lines_between(other) == ["Notice: Boats are checked in Lockton on line nine of the quay."]
    assert lines_between("<p>Warning: boats wait on line 9 of the quay until May.</p>") == [
        "Warning: boats wait on line 9 of the quay until May."
    ]


def test_notes_by_their_role() -> None:
    note = "A boat is all that swims, wide or not."
    assert lines_between(f'<p>{LINE}</p><aside role="doc-footnote">{note}</aside>') == [LINE, note]
    assert lines_between(
        f"<p>Boats<span role='tooltip'>{note}</span> longer than nine metres must be led by a pilot.</p>"
    ) == [LINE]
