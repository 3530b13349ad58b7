"""DOM subtree to body: blocks of plain text, minimal clean HTML, links, in one walk; no site knowledge.

What is a block, what is dropped and which elements survive is fixed by the record's `body` and `body_html`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor
from crawler.parsers.fields.page.inline import BLOCK_TAGS, inline_text, is_dropped
from crawler.parsers.fields.page.markup import BREAK, Format, Link, Piece, render, split_paragraphs
from crawler.parsers.fields.texts.table_kinds import is_layout_table, line_numbers
from crawler.parsers.fields.texts.typed_lines import (
    PLAIN_TAGS,
    cut_list,
    is_typed,
    join_wrapped,
    without_signature,
    without_template_end,
)
from crawler.text import normalize_text

_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_INLINE = {"b": "strong", "strong": "strong", "i": "em", "em": "em"}
_LISTS = {"ul": "ul", "ol": "ol", "menu": "ul", "dir": "ul"}
_PREFORMATTED = frozenset(("pre", "listing", "xmp", "plaintext"))
_STRUCTURE = _PREFORMATTED | _LISTS.keys() | {"li", "blockquote", "table", "tr", "td", "th"}
"""Blocks that are more than a border between texts."""
_PICTURE_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:\?.*)?$")


class BodyParts(NamedTuple):
    """What `extract_body` found: plain blocks, their HTML and the links in order."""

    blocks: tuple[str, ...]
    html: str
    links: tuple[Anchor, ...]


def extract_body(
    roots: Iterable[HtmlElement], document: Document, skip: Collection[HtmlElement] = frozenset()
) -> BodyParts:
    """Blocks, HTML and links of the subtrees, in order, without what is in the elements of `skip`."""
    builder = _Builder(document)
    for root in roots:
        builder.walk(root, set(skip))
    return builder.parts()


def lead_anchors(
    leads: Iterable[HtmlElement], document: Document, skip: Collection[HtmlElement] = frozenset()
) -> tuple[Anchor, ...]:
    """The links of a lead; at once for one of nothing but words, as most are."""
    with_links = [e for e in leads if len(e) or e.tag == "a" or "://" in (e.text or "")]
    return extract_body(with_links, document, skip).links if with_links else ()


_SIGN = 4
"""Characters of an emoji with what joins and colours it."""


_BUTTONS = frozenset("×❮❯‹›⟨⟩←→ ")
"""Signs that viewers of pictures have in elements that are no buttons."""


def _is_sign(character: str) -> bool:
    return character in _BUTTONS or unicodedata.category(character) in ("So", "Sk", "Mn", "Cf")


class _Frame(NamedTuple):
    """What an open block element began and its end must undo."""

    kind: str | None
    heading: str | None


class _Builder:
    """Reads elements in document order; writes a block, its HTML and its links whenever a block ends."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks: list[str] = []
        self._html: list[str] = []
        self._links: list[Anchor | Link] = []
        self._pieces: list[Piece] = []
        self._format: Format = ()
        self._formats: list[Format] = []
        self._frames: list[_Frame] = []
        self._heading: str | None = None
        self._containers: list[str] = []
        self._row: list[str] | None = None
        self._cell: list[tuple[str, str]] | None = None
        self._preformatted = 0
        self._is_plain = False
        self._is_typed = False
        self._skip: set[HtmlElement] = set()

    def parts(self) -> BodyParts:
        links = tuple(
            link if isinstance(link, Anchor) else Anchor(link.url, normalize_text("".join(link.texts)))
            for link in self._links
        )
        return BodyParts(tuple(self._blocks), "".join(self._html), links)

    def walk(self, root: HtmlElement, skip: set[HtmlElement]) -> None:
        """Read a subtree; the root itself counts as a block. Depth is no matter: nothing recurses.

        What turns out to be no text while it is read is added to `skip`.
        """
        self._skip = skip
        if root in skip:
            return
        self._start(root, root.tag)
        if root.text:
            self._read(root.text)
        opened = [(root, iter(root))]
        while opened:
            node, children = opened[-1]
            for child in children:
                tag = child.tag
                if child in skip or is_dropped(child):
                    if tag in BLOCK_TAGS:
                        self._flush()
                else:
                    self._start(child, tag)
                    if child.text:
                        self._read(child.text)
                    if len(child):
                        opened.append((child, iter(child)))
                        break  # the rest of the children follows when this one is read
                    self._end(tag)
                if child.tail:
                    self._read(child.tail)
            else:
                opened.pop()
                self._end(node.tag)
                if opened and node.tail:
                    self._read(node.tail)
        self._flush()

    # ------------------------------------------------------------ elements

    def _start(self, node: HtmlElement, tag: str) -> None:
        if tag in BLOCK_TAGS:
            self._flush()
            kind = self._open_block(node, tag) if tag in _STRUCTURE else None
            self._frames.append(_Frame(kind, self._heading))
            if tag in _HEADINGS:
                self._heading = _HEADINGS[tag]
        elif tag == "a":
            self._formats.append(self._format)
            url = self._link_url(node)
            if url:
                outside = (part for part in self._format if isinstance(part, str))  # links do not nest
                self._format = (*outside, Link(url))
        elif tag in _INLINE:
            self._formats.append(self._format)
            if _INLINE[tag] not in self._format:
                self._format = (*self._format, _INLINE[tag])
        elif tag == "br":
            self._pieces.append((BREAK, None))
        elif tag == "img" and self._format:
            self._pieces.append(("", self._format))  # a link around nothing but a picture is a link

    def _end(self, tag: str) -> None:
        if tag in BLOCK_TAGS:
            self._flush()
            frame = self._frames.pop()
            self._heading = frame.heading
            if frame.kind:
                self._close_block(frame.kind, tag)
        elif tag == "a" or tag in _INLINE:
            self._format = self._formats.pop()

    def _open_block(self, node: HtmlElement, tag: str) -> str | None:
        """Begin what the element stands for; returns what its end must close, None for a plain block."""
        if tag in _PREFORMATTED:
            self._preformatted += 1
            self._is_plain = all(e.tag in PLAIN_TAGS for e in node.iterdescendants())
            return "pre"
        if self._cell is not None:  # whatever a cell holds becomes lines of the cell
            return None
        if tag in ("td", "th"):
            if self._row is None:
                if not self._is_in("table"):
                    return None
                self._open_row()  # a cell without its row
            self._cell = []
            return "cell"
        if tag == "tr":
            self._close_row()  # one of cells without their row
            if not self._is_in("table"):
                return None
            self._open_row()
            return "row"
        if self._row is not None:
            return None
        if tag == "table":
            if numbers := line_numbers(node):
                self._skip.update(numbers)
            return None if numbers or is_layout_table(node) else self._open("table")
        if tag == "blockquote":
            return self._open("blockquote")
        if tag in _LISTS:
            return self._open(_LISTS[tag])
        if tag == "li":
            if self._is_in("ul") or self._is_in("ol"):
                return self._open("li")
            self._open("ul")  # an item without its list
            self._open("li")
            return "ul li"
        return None

    def _close_block(self, kind: str, tag: str) -> None:
        if kind == "pre":
            self._preformatted -= 1
        elif kind == "cell":
            self._close_cell(tag)
        elif kind == "row":
            self._close_row()
        else:
            for name in reversed(kind.split()):
                if name == "table":
                    self._close_row()
                self._close(name)

    def _is_in(self, tag: str) -> bool:
        return bool(self._containers) and self._containers[-1] == tag

    def _open(self, tag: str) -> str:
        self._containers.append(tag)
        self._html.append(f"<{tag}>")
        return tag

    def _close(self, tag: str) -> None:
        self._containers.pop()
        if self._html[-1] == f"<{tag}>":  # nothing inside
            self._html.pop()
        else:
            self._html.append(f"</{tag}>")

    def _open_row(self) -> None:
        self._row = []
        self._html.append("<tr>")

    def _close_cell(self, tag: str) -> None:
        if self._cell is None or self._row is None:
            return
        self._row.append(" ".join(text for text, _ in self._cell))
        self._html.append(f"<{tag}>{'<br>'.join(markup for _, markup in self._cell)}</{tag}>")
        self._cell = None

    def _close_row(self) -> None:
        if self._row is None:
            return
        if any(self._row):
            self._blocks.append(normalize_text(" | ".join(self._row)))
            self._html.append("</tr>")
        else:  # an empty row leaves nothing
            while self._html.pop() != "<tr>":
                pass
        self._row = None

    def _link_url(self, node: HtmlElement) -> str | None:
        """The absolute address of a link of the text; None for in-page anchors and pictures' large forms."""
        url = self._document.absolute(node.get("href"))
        if url is None:
            return None
        page_url = self._document.page.url
        if page_url and "#" in url and url.partition("#")[0] == page_url.partition("#")[0]:
            return None
        if _PICTURE_FILE.search(url) and not inline_text(node, self._skip):
            return None
        return url

    # ------------------------------------------------------------ text

    def _read(self, text: str) -> None:
        pieces = self._pieces
        if "\n" in text and (self._preformatted or self._is_typed or ("\n\n" in text and is_typed(text))):
            self._is_typed = self._is_plain or not self._preformatted
            for number, line in enumerate(text.split("\n")):
                if number:
                    pieces.append((BREAK, None))
                pieces.append((line, self._format))
        elif not pieces:
            if not text.isspace():  # indentation between blocks
                pieces.append((text, self._format))
        elif (
            pieces[-1][1] == self._format and pieces[-1][0]
        ):  # a span in the middle of a word or address is no border
            pieces[-1] = (pieces[-1][0] + text, self._format)
        else:
            pieces.append((text, self._format))

    def _flush(self) -> None:
        """End the current block."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        is_typed, self._is_typed = self._is_typed, False
        if is_typed and not self._heading:
            for paragraph in split_paragraphs(without_signature(pieces)):
                self._write_typed(join_wrapped(paragraph))
        elif not self._heading and sum(format_ is None for _, format_ in pieces) > 1:
            for paragraph in without_template_end(split_paragraphs(pieces)):
                self._write(paragraph)
        else:
            self._write(pieces)

    def _write_typed(self, pieces: Sequence[Piece]) -> None:
        """A typed paragraph, and the list that it ends with."""
        before, tag, items = cut_list(pieces)
        if (
            not tag
            or self._cell is not None
            or self._row is not None
            or self._is_in("ul")
            or self._is_in("ol")
        ):
            self._write(pieces)
            return
        if before:
            self._write(before)
        self._open(tag)
        for item in items:
            self._write(item)
        self._close(tag)

    def _write(self, pieces: Sequence[Piece]) -> None:
        """One block: its text, its HTML within the current container, its links."""
        text, markup = render(pieces, self._links)
        if not text:
            return
        if self._cell is not None:
            self._cell.append((text, markup))
            return
        if self._row is not None:  # text of a row outside its cells
            self._row.append(text)
            self._html.append(f"<td>{markup}</td>")
            return
        if len(text) <= _SIGN and not text.isascii() and all(map(_is_sign, text)):
            return  # the emoji before a note, the cross and arrows of a viewer's buttons
        self._blocks.append(text)
        self._html.append(self._wrap(markup))

    def _wrap(self, markup: str) -> str:
        """The element of a block where it stands."""
        container = self._containers[-1] if self._containers else None
        if container in ("ul", "ol"):
            return f"<li>{markup}</li>"
        if container == "table":
            return f"<tr><td>{markup}</td></tr>"
        if self._heading:
            return f"<{self._heading}>{markup}</{self._heading}>"
        if container == "li" and self._html[-1] == "<li>":
            return markup
        return f"<p>{markup}</p>"
