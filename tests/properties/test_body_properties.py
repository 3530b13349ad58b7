"""Properties of `extract_body` on arbitrary trees: what holds whatever an editor pasted."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.texts.body import BodyParts, extract_body
from crawler.text import normalize_text

ALLOWED = frozenset("p h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td a em strong br".split())
BLOCKS = "p div h1 h2 h5 ul ol li blockquote table tbody tr td th dl dt pre section figure figcaption caption"
INLINE = "b strong i em a span br img sup u font x-tag button script nav"
TEXTS = st.sampled_from(
    [
        "a",
        " b ",
        "\n\t",
        "",
        "żó ł",
        "c&d<e",
        "\u00ad",
        "\u0338x",
        "http://a.pl/b.",
        "f\n\ng",
        "\u00a0",
        '"',
        "]]>",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        {},
        {},
        {"href": "/x?a=1&b=2"},
        {"href": "#y"},
        {"href": "http://[z"},
        {"class": "sr-only"},
        {"href": "/p.jpg"},
    ]
)


def _element(
    tag: str, attributes: dict[str, str], text: str, children: list[etree._Element], tail: str
) -> etree._Element:
    element = etree.Element(tag, attributes)
    element.text, element.tail = text, tail
    element.extend(children)
    return element


TAGS = st.sampled_from([*BLOCKS.split(), *INLINE.split()])
TREES = st.recursive(
    st.builds(_element, TAGS, ATTRIBUTES, TEXTS, st.just([]), TEXTS),
    lambda children: st.builds(_element, TAGS, ATTRIBUTES, TEXTS, st.lists(children, max_size=5), TEXTS),
    max_leaves=25,
)


def _read(root: etree._Element) -> BodyParts:
    return extract_body([root], Document(Page(body=b"<p>", url="https://u.example/a")))


def _tree_of(found: BodyParts) -> etree._Element:
    """The HTML read as XML: fails where an element is not closed in its place."""
    return etree.fromstring("<body>" + found.html.replace("<br>", "<br/>") + "</body>")


def _letters(text: str) -> str:
    """The text without blanks, marks apart from their letters: joined texts compose where single ones do not."""
    return "".join(unicodedata.normalize("NFD", normalize_text(text)).split())


@given(TREES)
@settings(max_examples=400, deadline=None)
def test_what_is_read_of_a_tree(root: etree._Element) -> None:
    """All that holds of one reading: most of the time goes into the making of trees."""
    found = _read(root)
    _require_well_formed_html_that_says_what_the_blocks_say(found)
    _require_its_own_html_reads_the_same(found)
    text = inline_text(root)
    assert text == normalize_text(text)
    _turn_attributes(root)
    assert _read(root) == found


def _require_well_formed_html_that_says_what_the_blocks_say(found: BodyParts) -> None:
    tree = _tree_of(found)
    assert {element.tag for element in tree.iterdescendants()} <= ALLOWED
    assert all(set(element.attrib) <= ({"href"} if element.tag == "a" else set()) for element in tree.iter())
    assert all(
        len(element) or element.text
        for element in tree.iterdescendants()
        if element.tag not in ("br", "td", "th")
    )
    for cell in tree.iter("td", "th"):
        if cell.getnext() is not None:
            cell.tail = " | "
    assert _letters("".join(tree.itertext())) == _letters("".join(found.blocks))
    assert all(block == normalize_text(block) and block for block in found.blocks)


def _require_its_own_html_reads_the_same(found: BodyParts) -> None:
    """The HTML is a normal form: it has the same blocks, also the same blanks in them, and the same HTML."""
    again = Document(Page(body=f"<body>{found.html}</body>".encode(), url="https://u.example/a"))
    assert extract_body([again.tree.find("body")], again)[:2] == found[:2]


def _turn_attributes(root: etree._Element) -> None:
    for element in list(root.iter()):
        element.set("data-x", "1")
        attributes = dict(element.attrib)
        element.attrib.clear()
        element.attrib.update(dict(reversed(attributes.items())))


@given(TREES)
@settings(max_examples=200, deadline=None)
def test_every_text_of_the_tree_is_in_a_block_in_order(root: etree._Element) -> None:
    """With nothing dropped, the blocks hold all the text there is."""
    for element in root.iter():
        if element.tag in ("script", "nav", "button", "figure", "figcaption") or element.get("class"):
            element.tag = "div"
            element.attrib.pop("class", None)
    expected = _letters(" ".join(root.itertext()))

    assert _letters(" ".join(_read(root).blocks)).replace("|", "") == expected


@given(st.lists(TREES, max_size=3), st.sampled_from(["\n", "\n\t  ", "   "]))
@settings(max_examples=200, deadline=None)
def test_indentation_between_blocks_changes_nothing(roots: list[etree._Element], blank: str) -> None:
    tight, loose = etree.Element("div"), etree.Element("div")
    for root in roots:
        paragraph = etree.SubElement(tight, "p")
        paragraph.append(root)
    loose = etree.fromstring(etree.tostring(tight))
    for paragraph in loose:
        paragraph.tail = blank
        paragraph.text = blank
    loose.text = blank

    assert _read(loose) == _read(tight)


@given(st.binary(max_size=300) | st.text("<>/abdiplu'\"= &;#1!-", max_size=200).map(str.encode))
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_it_raise(body: bytes) -> None:
    document = Document(Page(body=body, url="https://u.example/a"))

    found = extract_body([document.tree], document)

    assert _letters("".join(_tree_of(found).itertext())).replace("|", "") == _letters(
        "".join(found.blocks)
    ).replace("|", "")
