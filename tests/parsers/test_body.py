"""`extract_body`: what is a block, what HTML survives, which links count."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.markup import bare_urls, render
from crawler.parsers.fields.texts.body import BodyParts, extract_body
from crawler.parsers.fields.texts.table_kinds import is_layout_table

URL = "https://www.urzad.example/aktualnosci/1.html"


def body_of(markup: str, url: str | None = URL) -> BodyParts:
    document = Document(Page(body=f"<html><body>{markup}</body></html>".encode(), url=url))
    return extract_body([document.tree.find("body")], document)


def links_of(markup: str) -> list[tuple[str, str]]:
    return [(link.url, link.text) for link in body_of(markup).links]


@pytest.mark.parametrize(
    ("markup", "blocks", "html"),
    [
        pytest.param(
            "<p>a <b>b</b>c<i> d</i></p>", ["a bc d"], "<p>a <strong>b</strong>c <em>d</em></p>", id="inline"
        ),
        pytest.param("<p>a<b> </b>b</p>", ["a b"], "<p>a b</p>", id="bold blank"),
        pytest.param("<p>a<b></b> <i><br></i> c</p>", ["a c"], "<p>a<br>c</p>", id="empty inline"),
        pytest.param("<p> <b> a </b> </p>", ["a"], "<p><strong>a</strong></p>", id="blanks at the ends"),
        pytest.param(
            "<p><b>a</b><b>b</b></p>", ["ab"], "<p><strong>ab</strong></p>", id="neighbours of one kind"
        ),
        pytest.param(
            "<p><b>a<strong>b</strong></b></p>", ["ab"], "<p><strong>ab</strong></p>", id="bold in bold"
        ),
        pytest.param(
            "<p>mini<span>ster</span><!-- x -->stwo</p>", ["ministerstwo"], "<p>ministerstwo</p>", id="span"
        ),
        pytest.param("<p>x<script>s</script>y</p>", ["xy"], "<p>xy</p>", id="script"),
        pytest.param("<p>a &amp; b &lt;c&gt;</p>", ["a & b <c>"], "<p>a &amp; b &lt;c&gt;</p>", id="escaped"),
        pytest.param("<p>Za\u00adżół\u200bć\u00a0x</p>", ["Zażółć x"], "<p>Zażółć x</p>", id="invisible"),
        pytest.param("<div>x<br>y<br> <br/>z<br></div>", ["x y", "z"], "<p>x<br>y</p><p>z</p>", id="br"),
        pytest.param(
            "<p><b>a<br><br>b</b></p>",
            ["a", "b"],
            "<p><strong>a</strong></p><p><strong>b</strong></p>",
            id="br in bold",
        ),
        pytest.param("<h1>a<br><br>b</h1>", ["a b"], "<h2>a<br>b</h2>", id="heading stays one"),
        pytest.param("<h2><div>a</div></h2>b", ["a", "b"], "<h2>a</h2><p>b</p>", id="block in heading"),
        pytest.param(
            "t<div>d</div>u<p>v</p>w",
            ["t", "d", "u", "v", "w"],
            "<p>t</p><p>d</p><p>u</p><p>v</p><p>w</p>",
            id="bare",
        ),
        pytest.param("<x-card><p>a</p>b</x-card>", ["a", "b"], "<p>a</p><p>b</p>", id="custom element"),
        pytest.param("<p>a<p>b<div>c", ["a", "b", "c"], "<p>a</p><p>b</p><p>c</p>", id="unclosed"),
        pytest.param(
            "<ul><li>a<ul><li>b</ul>c<li><p>d<p>e</ul>",
            ["a", "b", "c", "d", "e"],
            "<ul><li>a<ul><li>b</li></ul><p>c</p></li><li>d<p>e</p></li></ul>",
            id="nested lists",
        ),
        pytest.param("<ol>a<li>b</ol>", ["a", "b"], "<ol><li>a</li><li>b</li></ol>", id="text in a list"),
        pytest.param("<div><li>a</div>", ["a"], "<ul><li>a</li></ul>", id="item without a list"),
        pytest.param("<ul><li> </li></ul><p>a", ["a"], "<p>a</p>", id="empty list"),
        pytest.param("<dl><dt>t<dd>d</dl>", ["t", "d"], "<p>t</p><p>d</p>", id="definition list"),
        pytest.param(
            "<blockquote>q<p>r</blockquote>",
            ["q", "r"],
            "<blockquote><p>q</p><p>r</p></blockquote>",
            id="quote",
        ),
        pytest.param("<pre>a\nb\n\nc</pre>", ["a b", "c"], "<p>a<br>b</p><p>c</p>", id="pre"),
        pytest.param(
            "<table><thead><tr><th>A<th>B<tbody><tr><td>1<td><p>2<p>3<tr><td> <td></table>",
            ["A | B", "1 | 2 3"],
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>",
            id="table",
        ),
        pytest.param(
            "<table><caption>C</caption><tr><td>1<td>2</table>",
            ["C", "1 | 2"],
            "<table><tr><td>C</td></tr><tr><td>1</td><td>2</td></tr></table>",
            id="table caption",
        ),
        pytest.param(
            "<table><tr><td>a<tr><td><p>b</table>", ["a", "b"], "<p>a</p><p>b</p>", id="layout table"
        ),
        pytest.param(
            "<table><tr><td><table><tr><td>1<td>2</table><td>z</table>",
            ["1 | 2", "z"],
            "<table><tr><td>1</td><td>2</td></tr></table><p>z</p>",
            id="table in a layout table",
        ),
        pytest.param(
            "<table><tr><td>a<td><ul><li>1<li>2</ul></table>",
            ["a | 1 2"],
            "<table><tr><td>a</td><td>1<br>2</td></tr></table>",
            id="list in a cell",
        ),
        pytest.param("<figure><img><figcaption>c</figcaption></figure><p>a", ["a"], "<p>a</p>", id="figure"),
        pytest.param(
            "<figure><blockquote>q</blockquote></figure>",
            ["q"],
            "<blockquote><p>q</p></blockquote>",
            id="quote figure",
        ),
        pytest.param("<h3><button>a</button></h3><button>b</button>", ["a"], "<h3>a</h3>", id="accordion"),
        pytest.param("<p>a <span class='Sr-Only'>b</span></p>", ["a"], "<p>a</p>", id="screen reader"),
        pytest.param("<nav>n</nav><svg><text>s</text></svg>", [], "", id="nothing"),
        pytest.param(
            "<p>a<b>\u0338b</b></p>", ["a\u0338b"], "<p>a<strong>&#824;b</strong></p>", id="combining mark"
        ),
    ],
)
def test_blocks_and_html(markup: str, blocks: list[str], html: str) -> None:
    found = body_of(markup)

    assert list(found.blocks) == blocks
    assert found.html == html


def test_links_are_absolute_in_order_and_repeated() -> None:
    assert links_of(
        '<p><a href="/a">A</a> <a href="b?x=1&amp;y=2">B <i>b</i></a> <a href="/a">A</a></p>'
    ) == [
        ("https://www.urzad.example/a", "A"),
        ("https://www.urzad.example/aktualnosci/b?x=1&y=2", "B b"),
        ("https://www.urzad.example/a", "A"),
    ]


def test_link_keeps_its_address_in_the_html() -> None:
    found = body_of('<p>x <a href="/a?b=1&amp;c=&quot;">y</a></p>')

    assert found.html == '<p>x <a href="https://www.urzad.example/a?b=1&amp;c=%22">y</a></p>'


def test_link_around_blocks_is_one_link() -> None:
    found = body_of('<a href="/a"><h3>T</h3><p>Text</p></a>')

    assert [(link.url, link.text) for link in found.links] == [("https://www.urzad.example/a", "T Text")]
    assert found.html.count('<a href="https://www.urzad.example/a">') == 2


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="#s">s</a>',
        f'<a href="{URL}#s">s</a>',
        '<a name="s">s</a>',
        '<a href="javascript:void(0)">s</a>',
        '<a href="tel:+48221234567">s</a>',
        '<a href="http://[broken">s</a>',
        '<a href="/foto.JPG?w=1"><img src="m.jpg"></a>s',
        '<a href="/x"></a>s',
    ],
)
def test_not_a_link_of_the_text(markup: str) -> None:
    found = body_of(f"<p>{markup}</p>")

    assert found.links == ()
    assert found.html == "<p>s</p>"


def test_link_around_a_picture_that_leads_elsewhere_counts() -> None:
    assert links_of('<p>x <a href="/p"><img src="m.jpg"></a> http://y.pl</p>') == [
        ("https://www.urzad.example/p", ""),
        ("http://y.pl", "http://y.pl"),
    ]


def test_blanks_beside_a_picture_in_a_link_change_nothing() -> None:
    assert links_of('<p>x<a href="/p"> <img src="m.jpg"> </a></p>') == [("https://www.urzad.example/p", "")]
    assert links_of('<p>x<a href="/p">\u00ad</a></p>') == []


def test_link_to_a_picture_with_a_text_counts() -> None:
    assert links_of('<p><a href="/mapa.png">mapa</a></p>') == [("https://www.urzad.example/mapa.png", "mapa")]


def test_mail_address_counts() -> None:
    assert links_of('<a href="mailto:a@urzad.example">a</a>') == [("mailto:a@urzad.example", "a")]


def test_printed_address_counts_once_in_its_place() -> None:
    markup = (
        '<p>http://a.pl, <a href="/b">http://b.pl</a> i ht<span>tp://c.</span>pl.</p><p>„https://d.pl/x”</p>'
    )

    assert links_of(markup) == [
        ("http://a.pl", "http://a.pl"),
        ("https://www.urzad.example/b", "http://b.pl"),
        ("http://c.pl", "http://c.pl"),
        ("https://d.pl/x", "https://d.pl/x"),
    ]


def test_printed_international_address_is_encoded() -> None:
    assert links_of("<p>https://żółw.pl/ą</p>") == [("https://xn--w-uga1v8h.pl/%C4%85", "https://żółw.pl/ą")]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("zob. http://a.pl/b.", ["http://a.pl/b"]),
        ("(http://a.pl/b)", ["http://a.pl/b"]),
        ("(zob. http://a.pl/b_(c)).", ["http://a.pl/b_(c)"]),
        ("[http://a.pl/]", ["http://a.pl/"]),
        ("„http://a.pl/b”, «https://c.de»", ["http://a.pl/b", "https://c.de"]),
        ("http://a.pl/b–c", ["http://a.pl/b–c"]),
        ("HTTP://A.PL/x?y=1&z=2#q;", ["HTTP://A.PL/x?y=1&z=2#q"]),
        ("http:// a https://", []),
        ("www.a.pl a.pl", []),
    ],
)
def test_bare_urls(text: str, urls: list[str]) -> None:
    assert bare_urls(text) == urls


def test_skipped_elements_leave_a_border_but_no_text() -> None:
    document = Document(
        Page(body=b"<body>a<div id=s><a href='http://x.pl'>s</a></div>b<i id=t>t</i>c</body>", url=URL)
    )
    skip = set(document.tree.xpath("//*[@id]"))

    found = extract_body([document.tree.find("body")], document, skip)

    assert found == (("a", "bc"), "<p>a</p><p>bc</p>", ())


def test_several_roots_follow_each_other() -> None:
    document = Document(Page(body=b"<ul><li>a<li>b<li>c</ul>tail", url=URL))
    items = document.tree.xpath("//li")

    assert extract_body([items[2], items[0]], document).blocks == ("c", "a")


def test_deep_nesting_is_read() -> None:
    found = body_of("<div><ul><li><b>" * 300 + "x" + "</b></li></ul></div>" * 300)

    assert found.blocks == ("x",)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a<br>b<div>c</div>d</p>", "a b c d"),
        ("<p> a <b>b</b>c </p>", "a bc"),
        ("<p>a<script>s</script> b<!-- c --></p>", "a b"),
        ("<p>a<span class='visually-hidden'>s</span>b</p>", "ab"),
        ("<p>a&nbsp;b</p>", "a b"),
    ],
)
def test_inline_text(markup: str, text: str) -> None:
    assert inline_text(Document(Page(body=markup.encode())).tree.find("body")) == text


def test_inline_text_of_nothing() -> None:
    assert inline_text(None) == ""


@pytest.mark.parametrize(
    ("markup", "is_layout"),
    [
        ("<table><tr><td>a<td>b</table>", False),
        ("<table><tr><td>a<td><img></table>", True),
        ("<table role=presentation><tr><td>a<td>b</table>", True),
        ("<table><tr><td>a<tr><td>b<td>c</table>", False),
        ("<table></table>", True),
    ],
)
def test_is_layout_table(markup: str, is_layout: bool) -> None:
    table = Document(Page(body=markup.encode())).tree.find(".//table")

    assert is_layout_table(table) is is_layout


@pytest.mark.parametrize("between", ["<img>", "<img><img>", "<img><!-- x --><img>"])
def test_a_mark_behind_a_picture_belongs_to_the_letter_before(between: str) -> None:
    found = body_of(f"<p>]]&gt;{between}&#824;x e{between}&#769;t</p>")

    assert found[:2] == (("]]≯x ét",), "<p>]]≯x ét</p>")
    assert body_of(f"<p><b>e{between}&#769;t</b></p>").html == "<p><strong>ét</strong></p>"


def test_a_mark_joins_the_sign_of_the_piece_before_it() -> None:
    """Both pieces are of one format: a comment or a dropped element may part them."""
    assert render([("a >", ()), ("\u0338 b", ())], []) == ("a ≯ b", "a ≯ b")
    assert render([("x ", ("em",)), ("e", ()), ("\u0301", ())], []) == ("x é", "<em>x</em> é")
