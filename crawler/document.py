"""A page decoded and parsed once, with its base address; must not know any site or platform."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, wraps
from itertools import dropwhile
from types import MappingProxyType
from typing import Any, TypeVar, cast

from lxml import etree, html

from crawler.custom_elements import name_components
from crawler.encoding import decode
from crawler.items import Page
from crawler.repairs import repair
from crawler.text import normalize_text
from crawler.unfolding import draw_shadows, unfold
from crawler.urls import absolute_url, encode_query

MAX_DEPTH = 400
"""Levels of elements in a tree that had to be flattened; the deepest pages of the web have about a hundred."""

_LANDMARKS = ("article", "base", "dl", "h1", "h2", "link", "main", "meta", "nav", "title")
_META_KEYS = ("property", "name", "itemprop", "http-equiv")
_DRAWING_TAGS = frozenset(("svg", "symbol", "g", "path"))
# Browsers drop them too; libxml2 keeps them in names, where they make lxml raise.
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\f\r") + b"\x7f"
_COMMENT = re.compile(r"(?s)<!--(.*?)-->")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_INVISIBLE_TAGS = frozenset(("script", "style", "template"))


NONE: Mapping[html.HtmlElement, str] = MappingProxyType({})
"""What `Document.attributed` would have under a name that no element of the page has."""


class Document:
    """A page as parsers read it: `tree` (lxml), `text` and `source` (what it was parsed from), `base_url`.

    Its elements are those of the page `as_written`, or simpler ones that mean the same. Never fails on any bytes.
    """

    def __init__(self, page: Page, *, as_written: bool = False) -> None:
        decoded = decode(page.body, page.content_type)
        self.page = page
        self.text = decoded.text
        self.encoding = decoded.encoding
        self.encoding_repaired = decoded.repaired
        self.source = page.body if decoded.is_plain_utf8 else decoded.text.encode("utf-8", "replace")
        """The text in UTF-8, of most pages the bytes as they are: for searches, several times as fast as in `text`."""
        self.tree = _parse(self.source)
        self.elements = list(self.tree.iter())
        """All elements in page order. lxml makes each anew at every walk over them unless something holds it."""
        self.attributed = _read_attributes(self.elements)
        """The attributes by their names: the elements that have one, in page order, with what it says there.

        lxml makes a new string at each look at an attribute: all at once take hardly longer than two looks at each
        element.
        """
        is_other = name_components(self.elements)
        is_other |= draw_shadows(self.attributed)
        is_other |= repair(self.tree, self.attributed, self.source, as_written=as_written)
        self.elements = list(self.tree.iter())  # in a fraction of the time of the first walk
        if is_other:
            self.attributed = _read_attributes(self.elements)
        self.kept: dict[Callable[..., object], Any] = {}
        """What `once_a_page` keeps."""

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses count from: `<base href>` where the page has one, else its own address."""
        for base in self.landmarks["base"]:
            href = (base.get("href") or "").strip()
            if href:
                return absolute_url(href, self.page.url) or self.page.url
        return self.page.url

    def unfold(self) -> None:
        """Show what the page shows on demand; for parsers that look for a text, before they do."""
        for element in unfold(self.attributed):
            now = dict(element.items())
            for name, values in self.attributed.items():
                if element in values and name in now:
                    values[element] = now[name]
                else:
                    values.pop(element, None)

    def locate(self, page: Page) -> None:
        """Take another account of the same bytes, which has their address: relative addresses count from that."""
        self.page = page
        self.__dict__.pop("base_url", None)

    @cached_property
    def landmarks(self) -> dict[str, list[html.HtmlElement]]:
        """The elements of some tags, by tag and in page order: one walk for what fingerprints and heads are read from."""
        found: dict[str, list[html.HtmlElement]] = {tag: [] for tag in _LANDMARKS}
        for element in self.tree.iter(*_LANDMARKS):
            found[element.tag].append(element)
        return found

    @cached_property
    def comments(self) -> list[str]:
        """The texts of the comments, wherever they stand: the tree has none, so that texts and elements are neighbours."""
        return _COMMENT.findall(self.text)

    def absolute(self, href: str | None) -> str | None:
        """The href as an absolute address; None for in-page anchors, scripts and unreadable ones."""
        if href and "?" in href and not href.isascii() and not self.encoding.startswith("utf"):
            href = encode_query(href, self.encoding)
        return absolute_url(href, self.base_url)

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """Contents of the `meta` elements by lower-case property, name, itemprop and http-equiv, in page order.

        An element with several such attributes counts under each, a repeated key keeps all its contents; empty
        ones are dropped.
        """
        found: dict[str, list[str]] = {}
        for element in self.landmarks["meta"]:
            attributes = dict(element.items())
            content = normalize_text(attributes.get("content"))
            if not content:
                continue
            keys = [key.strip().lower() for name in _META_KEYS if (key := attributes.get(name))]
            for key in dict.fromkeys(keys) if len(keys) > 1 else keys:
                found.setdefault(key, []).append(content)
        return found

    @cached_property
    def title_text(self) -> str:
        """Text of the `title` element of the head, normalised; empty when there is none."""
        element = self.tree.find("head/title")
        if element is None:  # a head cut short by a stray element; titles of drawings are none of the page
            titles = self.landmarks["title"]
            element = next((e for e in titles if e.getparent().tag not in _DRAWING_TAGS), None)
        return text_of(element)


Answer = TypeVar("Answer")


def once_a_page(read: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """The function, asked once of each document: for what a pass over the page finds and several rules want to know."""

    @wraps(read)
    def kept(document: Document) -> Answer:
        if read not in document.kept:
            document.kept[read] = read(document)
        return cast(Answer, document.kept[read])

    return kept


def _parse(source: bytes) -> html.HtmlElement:
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
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but blanks or comments
        return html.document_fromstring("<html><body></body></html>")
    error = parser.error_log.last_error
    if error is not None and error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        # libxml2 stops reading where elements are nested too deep (2,048): all text beyond would be lost
        tree = _parse_flattened(source)
    _end_head(tree)
    _join_bodies(tree)
    return tree


def _read_attributes(elements: list[html.HtmlElement]) -> dict[str, dict[html.HtmlElement, str]]:
    found: defaultdict[str, dict[html.HtmlElement, str]] = defaultdict(dict)
    for element in elements:
        for name, value in element.items():
            found[name][element] = value
    return dict(found)


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
                element.set(name, _NOT_XML.sub("", value or ""))
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
        text = _NOT_XML.sub("", "".join(self._texts))
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
        strays[-1].tail = _NOT_XML.sub("", f"{strays[-1].tail or ''}{text or ''}") or None


def _join_bodies(root: html.HtmlElement) -> None:
    """Move what stands after `</body>` and `</html>` or in a second document to the end of the body.

    libxml2 makes it a second root, which no search below the first would find; browsers show it.
    """
    children = [(child, child.tag) for child in root]
    strays = [child for child, tag in children if tag not in ("head", "body", "frameset", "noframes")]
    extra_roots = list(root.itersiblings())
    bodies = [child for child, tag in children if tag == "body"]
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
        _append_text(body, node.text)
        for child in list(node):
            _append(body, child)
        parent = node.getparent()
        if parent is not None:
            node.tail = None
            parent.remove(node)
        _append_text(body, tail)
    else:
        body.append(node)  # takes its tail along


def _append_text(body: html.HtmlElement, text: str | None) -> None:
    if not text:
        return
    # references like `&#1;` put into a tree what lxml refuses to set
    if len(body):
        body[-1].tail = _NOT_XML.sub("", (body[-1].tail or "") + text)
    else:
        body.text = _NOT_XML.sub("", (body.text or "") + text)


def text_of(element: html.HtmlElement | None) -> str:
    """All text inside an element as one normalised line, without scripts and styles; empty for None.

    Borders of blocks and `br` add no blank: use `parsers.fields.inline.inline_text` for running text.
    """
    if element is None:
        return ""
    if not len(element):
        return normalize_text(element.text)
    if next(element.iter(*_INVISIBLE_TAGS), None) is None:
        return normalize_text("".join(element.itertext()))
    return normalize_text("".join(_visible_texts(element)))


def _visible_texts(element: html.HtmlElement) -> Iterator[str]:
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node.tag in _INVISIBLE_TAGS and node is not element:
                walker.skip_subtree()
            else:
                yield node.text or ""
        elif node is not element:
            yield node.tail or ""
