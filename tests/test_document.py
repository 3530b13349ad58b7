"""A page parsed once: nothing lost, nothing raised, whatever the bytes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from crawler.document import Document, text_content, text_of
from crawler.items import Page
from crawler.text import normalize_text


def document(
    body: bytes | str, url: str | None = "https://u.example/a/b.html", content_type: str | None = None
) -> Document:
    return Document(
        Page(body=body if isinstance(body, bytes) else body.encode(), url=url, content_type=content_type)
    )


def shown(body: bytes | str) -> str:
    return normalize_text(" ".join(document(body).tree.itertext()))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("", ""),
        ("  \n", ""),
        ("<!-- c -->", ""),
        ("plain text", "plain text"),
        ("<p>a</p>b", "a b"),
        ("<p>a</p></body></html><p>after</p> tail", "a after tail"),
        ("<html><body><p>a</p></body><p>b</p> c</html>", "a b c"),
        ("<html><head><meta name=x></head></html><body><p>a</p> b</body></html><p>c</p>", "a b c"),
        (
            "<html><body>a</body></html><html><head><title>t</title></head><body>b<p>c</body></html>d",
            "a t b c d",
        ),
        ("<body id=x><p>a</p></body><body><p>b</p></body>", "a b"),
        ("<body>a</body></html>x<p>y</p></html>z", "ax y z"),
        ("<body>a&#1;<p>b</p>&#2;</body></html>&#3;c\uffff", "a b c"),
        ("<p>a\ufeffb</p>", "ab"),
        (b"<p>a\x00b\x01c\x0bd</p>", "abc d"),
        ("<p title='a\x01b' x\x02y=1>a</p\x00>b", "a b"),
        ("<html><frameset><frame src=a><noframes>no frames</noframes></frameset></html>", "no frames"),
        (
            "<?xml version='1.0' encoding='iso-8859-2'?><html xmlns='http://www.w3.org/1999/xhtml'><body>ł</body></html>",
            "ł",
        ),
        ("<head><script src='x'/><title/></head><body><a name='y'/>b</body>", "b"),
        ("<rss><channel><title>t</title></channel></rss>", "t"),
        ("<p>&#55296;&#x110000;&nosuch; &amp;&euro;</p>", "\ufffd\ufffd&nosuch; &€"),
        ("<svg><text>t</text></svg>x", "t x"),
        ("<x" + "y" * 200_000 + ">a", "a"),
        ("<p " + "y" * 200_000 + ">a", "a"),
    ],
)
def test_text_is_kept(body: str | bytes, text: str) -> None:
    assert shown(body) == text


@pytest.mark.parametrize("depth", [300, 2_100, 5_000, 50_000])
@pytest.mark.parametrize("tag", ["div", "span", "ul><li", "table><tr><td", "font", "blockquote"])
def test_no_text_is_lost_by_nesting(depth: int, tag: str) -> None:
    close = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    body = (
        "<html><body>"
        + "".join(f"<{tag}>t{i} " for i in range(depth))
        + close * depth
        + "<p id=e>end</p> tail</body>x"
    )

    tree = document(body).tree

    words = " ".join(tree.itertext()).split()
    assert words == [*(f"t{i}" for i in range(depth)), "end", "tail", "x"]
    assert tree.find(".//p[@id='e']").getparent().tag == "body"


def test_flattening_keeps_order_attributes_comments_and_odd_names() -> None:
    inner = '<p class="c" x"=1 y="a&#1;b">a<b>b</b>c<!-- k -- k -->d<a"z>e</a"z></p>f'
    tree = document("<div>" * 3000 + inner + "</div>" * 3000).tree

    paragraph = next(tree.iter("p"))
    assert paragraph.get("class") == "c"
    assert paragraph.get("y") == "ab"
    assert "".join(tree.itertext(tag=etree.Element)) == "abcdef"
    assert isinstance(paragraph, html.HtmlElement)


def test_deep_pages_cost_little() -> None:
    body = b"<div>" * 50_000 + b"x"
    start = time.process_time()

    document(body)

    assert (
        time.process_time() - start < 3
    )  # a second or so where all goes well; recursion or squares take minutes


@pytest.mark.parametrize("tag", ["<wbr <b>", "<wbr title='a<b'>", "<wbr"])
def test_a_break_in_a_word_that_is_no_whole_tag(tag: str) -> None:
    page = Page(body=f"<html><body><p>Der {tag}<p>Text</p></body></html>".encode())
    assert "Text" in text_of(Document(page).tree)


@pytest.mark.parametrize(
    ("entries", "addresses"),
    [
        (r'[{"url": "a\u0001b.jpg", "alt": "c\u0000d"}]', ["ab.jpg"]),
        ('[{"url": ' + "[" * 100_000 + "]" * 100_000 + "}]", []),
    ],
)
def test_a_list_of_pictures_with_what_no_tree_takes(entries: str, addresses: list[str]) -> None:
    tree = Document(Page(body=f"<html><body><div>{entries}</div></body></html>".encode())).tree
    assert [image.get("src") for image in tree.iter("img")] == addresses


def test_comments_are_found_everywhere() -> None:
    page = document("<!-- a --><html><body><!-- b --></body></html><!-- c -->")

    assert [comment.strip() for comment in page.comments] == ["a", "b", "c"]


def test_landmarks_are_all_of_their_tag_in_order() -> None:
    page = document(
        "<link rel=a><body><main><nav id=one></nav><h2>b</h2><article><nav id=two></nav><link rel=c></article></main>"
        "<!-- <nav id=none></nav> -->"
    )

    assert [e.get("id") for e in page.landmarks["nav"]] == ["one", "two"]
    assert [e.get("rel") for e in page.landmarks["link"]] == ["a", "c"]
    assert [len(page.landmarks[tag]) for tag in ("main", "article", "h1", "h2", "dl")] == [1, 1, 0, 1, 0]


def test_meta_collects_all_names_and_repetitions_in_order() -> None:
    page = document(
        "<meta name='Description' property='og:description' content=' a  b '><meta property=OG:image content=1>"
        "<meta property=og:image content=2><meta itemprop=datePublished content=d><meta http-equiv=Refresh content='5'>"
        "<meta name=empty content=''><meta content=nameless><meta charset=utf-8>"
        "<meta name=title property=title content=t>"
    )

    assert page.meta == {
        "og:description": ["a b"],
        "description": ["a b"],
        "og:image": ["1", "2"],
        "datepublished": ["d"],
        "refresh": ["5"],
        "title": ["t"],
    }


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<title> a\n b </title>", "a b"),
        ("<title>a</title><title>b</title>", "a"),
        ("<body><p>x</p><title>late</title>", "late"),
        ("<body><svg><title>icon</title></svg>", ""),
        ("<body>x", ""),
        ("<title>A &amp; <b>B</b></title>", "A & <b>B</b>"),
    ],
)
def test_title(body: str, title: str) -> None:
    assert document(body).title_text == title


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ("", "https://u.example/a/x"),
        ("<base target=_top>", "https://u.example/a/x"),
        ("<base href=''><base href='/c/'>", "https://u.example/c/x"),
        ("<base href='http://o.example/d/'>", "http://o.example/d/x"),
        ("<base href='javascript:x'>", "https://u.example/a/x"),
        ("<base href='http://[x'>", "https://u.example/a/x"),
    ],
)
def test_base(base: str, url: str) -> None:
    assert document(f"<head>{base}</head>").absolute("x") == url


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("x", "x"),
        (" ../a b.pdf ", "../a%20b.pdf"),
        ("/ż/%C4%85?p=1&q=ą#c", "/%C5%BC/%C4%85?p=1&q=%C4%85#c"),
        ("?id=7", "?id=7"),
        ("//other.example/x", "//other.example/x"),
        ("\\files\\x.pdf", "/files/x.pdf"),
        ("#c", None),
        ("", None),
        (None, None),
        ("javascript:void(0)", None),
        ("http://[x", None),
        ("//[x", None),
    ],
)
def test_addresses_stay_as_they_are_where_nothing_tells_the_pages_own(
    href: str | None, url: str | None
) -> None:
    assert document("<p>", url=None).absolute(href) == url


def test_addresses_of_a_page_without_address() -> None:
    assert document("<p>", url=None).absolute("http://a.example/x") == "http://a.example/x"
    assert document("<base href='http://o.example/'>", url=None).absolute("x") == "http://o.example/x"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>a <b>b</b>c<!-- d --> e</p>", "a bc e"),
        ("<p>a<script>var s;</script> b<style>s</style><template>t</template>c</p>", "a bc"),
        ("<p>a</p>", "a"),
        ("<p></p>", ""),
    ],
)
def test_text_of(body: str, text: str) -> None:
    assert text_of(document(body).tree.find(".//p")) == text


def test_text_of_other_nodes() -> None:
    assert text_of(None) == ""
    assert text_of(document("<script>s</script>").tree.find(".//script")) == "s"


def test_repair_is_told_and_text_is_the_source() -> None:
    page = document("<p>wąż się śmieje</p>".encode("iso8859-2"), content_type="text/html; charset=utf-8")

    assert page.text == "<p>wąż się śmieje</p>"
    assert page.encoding == "iso-8859-2"
    assert page.encoding_repaired
    assert text_of(page.tree) == "wąż się śmieje"


def test_own_bytes_and_decoded_text_give_one_tree() -> None:
    source = "<!DOCTYPE html><html><head><title>ą</title><meta charset=utf-8></head><body>ł\u2028<p>\ufffe</p>\x00</body></html>"

    decoded = document(source.encode("utf-16"))
    assert decoded.source != decoded.page.body
    assert etree.tostring(document(source).tree) == etree.tostring(decoded.tree)


PIECES = """
<html> </html> <body> </body> <head> <frameset> <p> </p> <table> <td> a <!-- --> <title> </title> <base~href='x'>
<meta~name=a~content=b> <svg> <script> </script> <a"b~c'=d> <![CDATA[ ]]> <?php &#0; &#1; \uffff \x00 <plaintext> <select> <option>
<x:y~z:w='1'> ą ~
"""
MARKUP = st.lists(st.sampled_from([piece.replace("~", " ") for piece in PIECES.split()]), max_size=30).map(
    "".join
)


@given(st.one_of(st.binary(max_size=200), MARKUP.map(str.encode)))
@settings(max_examples=400, deadline=None)
def test_no_bytes_make_it_raise(body: bytes) -> None:
    page = document(body)

    assert page.tree.tag == "html"
    assert isinstance(page.title_text, str)
    assert isinstance(page.meta, dict)
    assert isinstance(page.absolute("x"), str)
    assert isinstance(text_of(page.tree), str)
    list(page.comments)


@pytest.mark.parametrize(
    ("encoding", "href", "address"),
    [
        ("iso-8859-2", "/wykaz?dział=wieś&nr=1", "https://u.example/wykaz?dzia%B3=wie%B6&nr=1"),
        ("windows-1251", "?раздел=1", "https://u.example/a/b.html?%F0%E0%E7%E4%E5%EB=1"),
        ("iso-8859-2", "/wykaz?a=日", "https://u.example/wykaz?a=%26%2326085%3B"),
        ("iso-8859-2", "/dział", "https://u.example/dzia%C5%82"),
        ("utf-8", "/wykaz?dział=1", "https://u.example/wykaz?dzia%C5%82=1"),
    ],
)
def test_queries_are_sent_in_the_encoding_of_the_page(encoding: str, href: str, address: str) -> None:
    """Paths are UTF-8 whatever the page is written in."""
    body = f"<html><head><meta charset={encoding}></head><body><p>Ogłoszenia Объявления"
    page = document(body.encode(encoding, "xmlcharrefreplace"))
    assert page.absolute(href) == address


@pytest.mark.parametrize(
    "markup",
    [
        "<!doctype html><meta charset=utf-8><title>T</title><main><h1>A</h1><p>b</p></main><footer>c</footer>",
        "<html lang=de><title>T</title><header>h</header><article><h1>A</h1><p>b</p></article>",
        "<title>T</title><script>1</script><!-- x --><my-page><p>b</p></my-page>loose<div>d</div>",
        "<head><title>T</title><section><p>b</p></section></head>",
    ],
)
def test_body_begins_where_no_head_goes_on(markup: str) -> None:
    tree = document(markup.encode()).tree
    body = tree.find("body")
    assert body is not None
    assert next(body.iter("p")).text == "b"
    assert {child.tag for child in tree.find("head")} <= {"meta", "title", "script"}


def test_body_after_the_end_of_the_document_keeps_its_attributes() -> None:
    markup = b"<html lang=pl><head><title>t</title></head></html><body class='single post'><p>a</p></body>"
    body = Document(Page(body=markup)).tree.find("body")
    assert body is not None
    assert dict(body.attrib) == {"class": "single post"}


def test_comments_part_no_texts() -> None:
    page = document(b"<body>a<!-- 1 --> b<p>c<!-- 2 -->d<b>e</b><!-- 3 -->f<!-- 4 --></p>g")
    paragraph = page.tree.find("body/p")
    assert page.tree.find("body").text == "a b"
    assert (paragraph.text, paragraph[0].tail, paragraph.tail) == ("cd", "f", "g")
    assert page.comments == [" 1 ", " 2 ", " 3 ", " 4 "]


@pytest.mark.parametrize(
    ("base", "href", "written"),
    [
        ("https://www.urzad.example/", "tagi/rzeka", "/tagi/rzeka"),
        ("/mosty/", "../tagi/rzeka?a=1", "/tagi/rzeka?a=1"),
        ("https://inny.example/x/", "tagi/rzeka", "https://inny.example/x/tagi/rzeka"),
        ("/", "/tagi/rzeka", "/tagi/rzeka"),
        ("/", "#tekst", "#tekst"),
        ("/", "?strona=2", "?strona=2"),
        ("/", "mailto:a@urzad.example", "mailto:a@urzad.example"),
        ("/", "tagi/[rzeka", "/tagi/[rzeka"),
        ("/", " tagi/rzeka", "/tagi/rzeka"),
        ("/", "\ttagi/\nrzeka.html", "/tagi/rzeka.html"),
        ("/", "./tagi/rzeka", "/tagi/rzeka"),
        ("/", "tagi/./rzeka", "/tagi/rzeka"),
        ("/mosty/index.html", "tagi/rzeka", "/mosty/tagi/rzeka"),
        ("", "tagi/rzeka", "tagi/rzeka"),
    ],
)
def test_links_of_a_page_with_a_base_are_written_from_the_root(base: str, href: str, written: str) -> None:
    html = f'<html><head><base href="{base}"></head><body><a href="{href}">Rzeka</a></body></html>'
    page = Page(body=html.encode(), url="https://www.urzad.example/aktualnosci/wpis")
    document = Document(page)
    link = document.tree.find(".//a")
    assert link is not None
    assert link.get("href") == document.attributed["href"][link] == written
    as_written = Document(page, as_written=True).tree.find(".//a")
    assert as_written is not None
    assert as_written.get("href") == href


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>alone</p>", "alone"),
        ("<p></p>", ""),
        ("<p>one <b>two</b> three</p> behind", "one two three"),
        (
            "<p> \u017b\u00f3\u0142w\u00a0&amp; <i>\U0001f422</i>\n<br>&lt;end&gt;</p>behind",
            " \u017b\u00f3\u0142w\u00a0& \U0001f422\n<end>",
        ),
        ("<p>" + "<span>a" * 300 + "</span>" * 300 + "b</p>behind", "a" * 300 + "b"),
    ],
)
def test_text_content_is_all_inside_an_element_as_it_stands(markup: str, text: str) -> None:
    assert text_content(next(document(f"<div>{markup}</div>").tree.iter("p"))) == text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_text_content_is_what_the_texts_of_an_element_are(first: str, second: str) -> None:
    tree = document(f"<p>{first}<b>{second}</b>{first}<i><u>{second}</u></i></p>{second}").tree
    for element in tree.iter():
        assert text_content(element) == "".join(element.itertext())
