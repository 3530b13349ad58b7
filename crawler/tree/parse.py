"""The tree of a page's HTML: one root with head and body, however broken, deep or cut the page is; must not know any site.

libxml2 knows the elements of HTML 4 alone, stops where elements lie too deep, and leaves what follows `</html>` beside the
root: mended here is where parts of a document stand. What single elements mean is mended in `repairs`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import dropwhile, islice
from typing import Any, cast

from lxml import etree, html

from crawler.tree.edits import append_text, xml_text

MAX_DEPTH = 400
"""Levels of elements in a tree that had to be flattened; the deepest pages of the web have about a hundred."""
# Browsers drop them too; libxml2 keeps them in names, where they make lxml raise.
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\f\r") + b"\x7f"
_UNKNOWN_TAGS = ("bgsound", "embed", "image", "keygen", "nextid", "noembed", "spacer", "wbr")
"""Elements that libxml2 does not know: all but `noembed` never hold anything, but all that follows one stands in it; `image`
is how some write `img` (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)."""
_BREAKS_OF_WORDS = re.compile(rb"(?i)</?wbr\b[^<>]*>")
_ENDS = re.compile(rb"(?i)</(?:bgsound|embed|keygen|nextid|spacer)\s*>")
_BEGINS = re.compile(
    rb"""(?i)<(bgsound|embed|keygen|nextid|spacer)(?=[\s/>])(?:[^<>=]|=\s*"[^"]*"|=\s*'[^']*'|=)*+>"""
)
_PICTURES = re.compile(rb"(?i)<image(?=\s(?:[^<>]*\s)?src\s*=)")  # a drawing's own has `href`


def parse_html(source: bytes) -> html.HtmlElement:
    """The tree of HTML in UTF-8; an empty document when nothing can be parsed."""
    if any(
        map(source.__contains__, _CONTROL_BYTES)
    ):  # 28 searches for a byte take a sixth of one `translate`
        # the vertical tab is the line break of word processors, the others are nothing
        source = source.replace(b"\x0b", b" ").translate(None, _CONTROL_BYTES)
    # The encoding is named since lxml would believe a wrong declaration. Parsers are built per call: they
    # are not shared between threads.
    # Its elements are etree's own: those of lxml.html have methods that nothing here asks for, and take twice the time.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        tree = html.document_fromstring(source, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but blanks and comments
        return html.document_fromstring("<html><body></body></html>")
    error = parser.error_log.last_error
    if error is not None and error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        # libxml2 stops reading where elements are nested too deep (2,048): all text beyond would be lost
        tree = _parse_flattened(source)
    unknown = list(tree.iter(*_UNKNOWN_TAGS))
    if any(map(_must_close, unknown)) and (closed := _close_empty(source)) != source:
        return parse_html(closed)
    for element in unknown:
        if element.tag == "noembed":
            element.tag = "noscript"
    if any(map(_holds_text, tree.iter(*_HEADINGS))) and (closed := _close_headings(source)) != source:
        return parse_html(closed)
    _end_head(tree)
    _join_bodies(tree)
    return tree


def _must_close(element: html.HtmlElement) -> bool:
    """Whether an element has what follows it within, or is a picture under another name."""
    if element.tag == "image":
        return element.get("src") is not None
    return element.tag != "noembed" and (len(element) > 0 or bool(element.text))


def _close_empty(source: bytes) -> bytes:
    """The source with the elements that hold nothing ended at once, and without `wbr`, which says nothing."""
    closed = _BEGINS.sub(rb"\g<0></\1>", _ENDS.sub(b"", _BREAKS_OF_WORDS.sub(b"", source)))
    return _PICTURES.sub(b"<img", closed)


_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HEADING_TAG = re.compile(rb"(?i)<(/?)h([1-6])(?=[\s/>])")


def _holds_text(heading: html.HtmlElement) -> bool:
    """Whether paragraphs of a text stand in a heading."""
    return len(heading) > 0 and sum(1 for _ in islice(heading.iter("p"), 2)) == 2


def _close_headings(source: bytes) -> bytes:
    """The source with the level of each heading in its end tag, too: `<h2>The bridge</h3>` ends there, as in browsers
    (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody, "an end tag whose tag name is one of h1 …").
    libxml2 passes over such a tag, and all that follows stands in the heading."""
    mended = bytearray(source)
    level = b""
    for tag in _HEADING_TAG.finditer(source):
        if not tag[1]:
            level = tag[2]
        elif level:
            mended[tag.start(2) : tag.end(2)] = level
            level = b""
    return bytes(mended)


def _parse_flattened(source: bytes) -> html.HtmlElement:
    """The tree of a page that is nested too deep: what lies deeper than `MAX_DEPTH` becomes a row of siblings."""
    target = cast(Any, _FlatBuilder())  # its stubs want methods for bytes too, which lxml never passes
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True, target=target)
    return etree.fromstring(source, parser)


class _FlatBuilder:
    """A parser target that builds a tree of limited depth; all elements and texts stay, in their order."""

    def __init__(self) -> None:
        self._root: html.HtmlElement = html.html_parser.makeelement("html")
        self._open: list[html.HtmlElement] = []
        self._deeper = 0
        self._last: html.HtmlElement = self._root
        self._is_inside = True
        self._texts: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._write_text()
        if tag == "html" and not self._open:  # also a second one after the end of the first
            element = self._root
            self._last, self._is_inside = (element[-1], False) if len(element) else (element, True)
        else:
            parent = self._open[-1] if self._open else self._root
            try:
                element = etree.SubElement(parent, tag)
            except ValueError:  # `<a"b>` is a name to HTML, not to XML
                element = etree.SubElement(parent, "span")
            self._last, self._is_inside = element, True
        for name, value in attributes.items():
            try:
                element.set(name, xml_text(value or ""))
            except ValueError:
                continue
        if len(self._open) < MAX_DEPTH:
            self._open.append(element)
        else:
            self._deeper += 1

    def end(self, tag: str) -> None:
        self._write_text()
        if self._deeper:
            self._deeper -= 1
            self._last = self._open[-1][-1]
        elif self._open:
            self._last = self._open.pop()
        self._is_inside = self._last is self._root

    def data(self, data: str) -> None:
        self._texts.append(data)

    def close(self) -> html.HtmlElement:
        self._write_text()
        return self._root

    def _write_text(self) -> None:
        text = xml_text("".join(self._texts))
        self._texts.clear()
        if not text:
            return
        if self._is_inside:
            self._last.text = (self._last.text or "") + text
        else:
            self._last.tail = (self._last.tail or "") + text


_OF_HEADS = frozenset(
    ("base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template", "title")
)


def _end_head(root: html.HtmlElement) -> None:
    """Move what no head holds, and all that follows it there, to the beginning of the body.

    The tags of head and body may be left out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags); libxml2 knows
    the elements of HTML 4 alone to begin a body: `<title>Notice</title><main>…` would all be head.
    """
    head = root.find("head")
    if head is None:
        return
    strays = list(dropwhile(lambda e: e.tag in _OF_HEADS, head))
    if strays:
        body = root.find("body")
        if body is None:
            body = etree.Element("body")
            head.addnext(body)
        text, body.text = body.text, None
        body[:0] = strays
        strays[-1].tail = xml_text(f"{strays[-1].tail or ''}{text or ''}") or None


def _join_bodies(root: html.HtmlElement) -> None:
    """Move what stands after `</body>` and `</html>` or in a second document to the end of the body.

    libxml2 makes it a second root, which no search below the first would find; browsers show it. Templates that end the
    document with its head have all of their body there.
    """
    children = [(child, child.tag) for child in root]
    strays = [child for child, tag in children if tag not in ("head", "body", "frameset", "noframes")]
    extra_roots = list(root.itersiblings())
    bodies = [child for child, tag in children if tag == "body"]
    if not bodies and extra_roots and all(tag == "head" for _, tag in children):
        bodies = [etree.SubElement(root, "body", next(extra_roots[0].iter("body"), root).attrib)]
    if not bodies or not (strays or extra_roots or len(bodies) > 1):
        return
    body = bodies[0]
    first = root.index(body)
    for node in [child for child in root[first + 1 :] if child in strays or child.tag == "body"]:
        _append(body, node)
    for extra in extra_roots:
        _append(body, extra)


_WRAPPERS = frozenset(("html", "head", "body"))


def _append(body: html.HtmlElement, node: html.HtmlElement) -> None:
    """Add a node, of a document's own elements only the content, at the end of the body."""
    tail = node.tail if node.getparent() is not None else None
    if node.tag in _WRAPPERS:
        append_text(body, node.text)
        for child in list(node):
            _append(body, child)
        parent = node.getparent()
        if parent is not None:
            node.tail = None
            parent.remove(node)
        append_text(body, tail)
    else:
        body.append(node)  # takes its tail along
