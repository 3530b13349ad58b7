"""DOM subtree to body: blocks of plain text, minimal clean HTML, links, in one walk; no site knowledge.

What is a block, what is dropped and which elements survive is fixed by the record's `body` and `body_html`.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor
from crawler.text import normalize_text, strip_invisible
from crawler.urls import absolute_url

DROPPED_TAGS = frozenset(
    "script style noscript template svg math iframe object embed applet video audio canvas map input select "
    "textarea button option nav figcaption head link meta title datalist progress dialog".split()
)
"""Never text of an article: code, controls, players, navigation; captions belong to their picture."""

SCREEN_READER_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text element-invisible aural "
    "auraljump is-aural show-for-sr a11y-hidden u-hidden-visually ep_hidden".split()
)
"""Classes whose elements are only read aloud ("Show picture 1 of the gallery"): never content."""

_BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ol optgroup p plaintext pre search section "
    "summary table tbody td tfoot th thead tr ul xmp caption menu".split()
)
_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_INLINE = {"b": "strong", "strong": "strong", "i": "em", "em": "em"}
_LISTS = {"ul": "ul", "ol": "ol", "menu": "ul", "dir": "ul"}
_PREFORMATTED = frozenset(("pre", "listing", "xmp", "plaintext"))
_STRUCTURE = _PREFORMATTED | _LISTS.keys() | {"li", "blockquote", "table", "tr", "td", "th"}
"""Blocks that are more than a border between texts."""
_BARE_URL = re.compile(r"""https?://[^\s<>"'„”“»«›‹\u2018\u2019\u201a\\|{}^`]+""", re.IGNORECASE)
_PICTURE_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:\?.*)?$")


class BodyParts(NamedTuple):
    """What `extract_body` found: plain blocks, their HTML and the links in order."""

    blocks: tuple[str, ...]
    html: str
    links: tuple[Anchor, ...]


class _Link:
    """A link being read; `texts` collects its text, also over several blocks. Compared by identity."""

    __slots__ = ("is_listed", "texts", "url")

    def __init__(self, url: str) -> None:
        self.url = url
        self.texts: list[str] = []
        self.is_listed = False


_Format = tuple["str | _Link", ...]
"""The inline elements around a text, outermost first: `strong`, `em` or a link."""

_BREAK = "\n"
_Piece = tuple[str, "_Format | None"]
"""A text (empty: a picture) and the inline elements around it; None stands for a `br`."""


def extract_body(
    roots: Iterable[HtmlElement], document: Document, skip: Collection[HtmlElement] = frozenset()
) -> BodyParts:
    """Blocks, HTML and links of the subtrees, in order, without what is in the elements of `skip`."""
    builder = _Builder(document)
    for root in roots:
        builder.walk(root, skip)
    return builder.parts()


def lead_anchors(
    leads: Iterable[HtmlElement], document: Document, skip: Collection[HtmlElement] = frozenset()
) -> tuple[Anchor, ...]:
    """The links of a lead; at once for one of nothing but words, as most are."""
    with_links = [e for e in leads if len(e) or e.tag == "a" or "://" in (e.text or "")]
    return extract_body(with_links, document, skip).links if with_links else ()


def inline_text(element: HtmlElement | None, skip: Collection[HtmlElement] = frozenset()) -> str:
    """The text of an element as one normalised line, without code, screen-reader texts and `skip`."""
    if element is None:
        return ""
    if not len(element):
        return normalize_text(element.text)
    texts: list[str] = []
    _gather_texts(element, skip, texts, _DEEP)
    return normalize_text("".join(texts))


_DEEP = 100
"""Levels that `_gather_texts` reads by calling itself: enough for all but broken pages."""


def _gather_texts(element: HtmlElement, skip: Collection[HtmlElement], texts: list[str], levels: int) -> None:
    """Append the texts within an element, blanks where blocks and lines end."""
    if element.text:
        texts.append(element.text)
    for child in element:
        tag = child.tag
        if isinstance(tag, str):
            is_block = tag in _BLOCK_TAGS
            if not (child in skip or is_dropped(child)):
                if is_block or tag == "br":
                    texts.append(" ")
                if len(child) and levels:
                    _gather_texts(child, skip, texts, levels - 1)
                elif len(child):
                    _gather_deep_texts(child, skip, texts)
                elif child.text:
                    texts.append(child.text)
            if is_block:
                texts.append(" ")
        if child.tail:
            texts.append(child.tail)


def _gather_deep_texts(element: HtmlElement, skip: Collection[HtmlElement], texts: list[str]) -> None:
    """`_gather_texts` for whatever depth, in twice the time."""
    walker = etree.iterwalk(element, events=("start", "end", "comment"))
    for event, node in walker:
        if event == "start":
            if node is not element and (node in skip or is_dropped(node)):
                walker.skip_subtree()
            else:
                if node is not element and (node.tag in _BLOCK_TAGS or node.tag == "br"):
                    texts.append(" ")
                texts.append(node.text or "")
        elif node is not element:
            if event == "end" and node.tag in _BLOCK_TAGS:
                texts.append(" ")
            texts.append(node.tail or "")


_HIDING = re.compile(r"(?i)display\s*:\s*none")


def is_dropped(element: HtmlElement) -> bool:
    """Whether an element never holds text of an article, whatever the platform."""
    tag = element.tag
    if tag in DROPPED_TAGS:
        # accordions: the heading is a button inside h2-h6
        return not (tag == "button" and any(node.tag in _HEADINGS for node in _near_ancestors(element)))
    classes = element.get("class")
    if classes and not SCREEN_READER_CLASSES.isdisjoint(classes.lower().split()):
        return True
    style = element.get("style")
    if style and "none" in style and _HIDING.search(style):
        # written on the element itself: a template's spare part; collapsed panels are hidden by their class
        return True
    return bool(tag == "figure" and _is_picture(element))


def _near_ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """The parent and what holds it, a few levels up."""
    return islice(element.iterancestors(), 3)


def _is_picture(figure: HtmlElement) -> bool:
    """Whether a figure shows a picture or player; figures around tables and quotes are text."""
    return next(figure.iter("table", "blockquote", "pre"), None) is None


def is_layout_table(table: HtmlElement) -> bool:
    """Whether a table only places things: says so, holds another table, has no row of two cells with text."""
    if (table.get("role") or "").strip().lower() in ("presentation", "none"):
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return True
    for row in table.iter("tr"):
        filled = (cell for cell in row if cell.tag in ("td", "th") and _has_text(cell))
        if next(filled, None) is not None and next(filled, None) is not None:
            return False
    return True


def _has_text(element: HtmlElement) -> bool:
    return any(not text.isspace() for text in element.itertext())


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
        self._links: list[Anchor | _Link] = []
        self._pieces: list[_Piece] = []
        self._format: _Format = ()
        self._formats: list[_Format] = []
        self._frames: list[_Frame] = []
        self._heading: str | None = None
        self._containers: list[str] = []
        self._row: list[str] | None = None
        self._cell: list[tuple[str, str]] | None = None
        self._preformatted = 0

    def parts(self) -> BodyParts:
        links = tuple(
            link if isinstance(link, Anchor) else Anchor(link.url, normalize_text("".join(link.texts)))
            for link in self._links
        )
        return BodyParts(tuple(self._blocks), "".join(self._html), links)

    def walk(self, root: HtmlElement, skip: Collection[HtmlElement]) -> None:
        """Read a subtree; the root itself counts as a block. Depth is no matter: nothing recurses."""
        if not isinstance(root.tag, str) or root in skip:
            return
        self._start(root, root.tag)
        if root.text:
            self._read(root.text)
        opened = [(root, iter(root))]
        while opened:
            node, children = opened[-1]
            for child in children:
                tag = child.tag
                if isinstance(tag, str):
                    if child in skip or is_dropped(child):
                        if tag in _BLOCK_TAGS:
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
        if tag in _BLOCK_TAGS:
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
                self._format = (*outside, _Link(url))
        elif tag in _INLINE:
            self._formats.append(self._format)
            if _INLINE[tag] not in self._format:
                self._format = (*self._format, _INLINE[tag])
        elif tag == "br":
            self._pieces.append((_BREAK, None))
        elif tag == "img" and self._format:
            self._pieces.append(("", self._format))  # a link around nothing but a picture is a link

    def _end(self, tag: str) -> None:
        if tag in _BLOCK_TAGS:
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
        if self._row is not None:
            return None
        if tag == "tr":
            if not self._is_in("table"):
                return None
            self._open_row()
            return "row"
        if tag == "table":
            return None if is_layout_table(node) else self._open("table")
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
        if _PICTURE_FILE.search(url) and not _has_text(node):
            return None
        return url

    # ------------------------------------------------------------ text

    def _read(self, text: str) -> None:
        pieces = self._pieces
        if self._preformatted and "\n" in text:
            for number, line in enumerate(text.split("\n")):
                if number:
                    pieces.append((_BREAK, None))
                pieces.append((line, self._format))
        elif not pieces:
            if not text.isspace():  # indentation between blocks
                pieces.append((text, self._format))
        elif (
            pieces[-1][1] == self._format and pieces[-1][0]
        ):  # a span in the middle of a word or address is no border
            pieces[-1] = (pieces[-1][0] + text, self._format)
        elif text[0] > "\u02ff" and unicodedata.combining(text[0]):
            self._join_mark(text)
        else:
            pieces.append((text, self._format))

    def _join_mark(self, text: str) -> None:
        """A text that starts with a combining mark, which belongs to the letter before also where pictures stand
        between the two."""
        pieces = self._pieces
        last = len(pieces) - 1
        while last >= 0 and pieces[last] == ("", self._format):
            last -= 1
        if last >= 0 and pieces[last][1] == self._format:
            pieces[last] = (pieces[last][0] + text, self._format)
        else:
            pieces.append((text, self._format))

    def _flush(self) -> None:
        """End the current block."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        if not self._heading and sum(format_ is None for _, format_ in pieces) > 1:
            for paragraph in _split_paragraphs(pieces):
                self._write(paragraph)
        else:
            self._write(pieces)

    def _write(self, pieces: Sequence[_Piece]) -> None:
        """One block: its text, its HTML within the current container, its links."""
        text, markup = self._render(pieces)
        if not text:
            return
        if self._cell is not None:
            self._cell.append((text, markup))
            return
        if self._row is not None:  # text of a row outside its cells
            self._row.append(text)
            self._html.append(f"<td>{markup}</td>")
            return
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

    def _render(self, pieces: Sequence[_Piece]) -> tuple[str, str]:
        """Text and HTML of one block; blanks and breaks only between words, no empty elements."""
        if len(pieces) == 1 and pieces[0][1] == ():  # most paragraphs
            words = normalize_text(pieces[0][0])
            if not words:
                return "", ""
            if "://" in words:
                self._list_bare_urls((words,))
            return words, _escape(words, is_after_tag=True)
        plain: list[str] = []
        markup: list[str] = []
        opened: _Format = ()
        gap = ""
        loose = 0
        for text, format_ in pieces:
            if format_ is None:
                gap = "<br>"
                continue
            is_picture = not text
            text = strip_invisible(text)
            if not text.isascii():
                text = unicodedata.normalize("NFC", text)
            words = " ".join(text.split())
            link = next((part for part in format_ if isinstance(part, _Link)), None) if format_ else None
            if link and (words or is_picture):
                self._list_bare_urls(plain[loose:])
                loose = len(plain)
                if not link.is_listed:
                    link.is_listed = True
                    self._links.append(link)
            if not words:
                gap = gap or (" " if text else "")
                continue
            if text[0].isspace():
                gap = gap or " "
            if not plain:
                gap = ""
            if format_ == opened:
                markup.append(gap)
            else:
                common = 0
                while common < min(len(opened), len(format_)) and opened[common] == format_[common]:
                    common += 1
                markup.extend(_end_tag(part) for part in reversed(opened[common:]))
                markup.append(gap)  # between the formats, not inside one
                markup.extend(_start_tag(part) for part in format_[common:])
                opened = format_
            blank = " " if gap else ""
            plain.append(blank + words)
            before = "".join(markup[-2:])
            markup.append(_escape(words, is_after_tag=not before or before[-1] == ">"))
            if link:
                link.texts.append((blank or (" " if len(plain) == 1 else "")) + words)
                loose = len(plain)
            gap = " " if text[-1].isspace() else ""
        self._list_bare_urls(plain[loose:])
        markup.extend(_end_tag(part) for part in reversed(opened))
        return unicodedata.normalize("NFC", "".join(plain)), "".join(markup)

    def _list_bare_urls(self, texts: Sequence[str]) -> None:
        """List the addresses printed in a text between links."""
        if texts:
            for printed in bare_urls("".join(texts)):
                url = absolute_url(printed, None)
                if url:
                    self._links.append(Anchor(url, printed))


def _escape(text: str, *, is_after_tag: bool) -> str:
    """The text as HTML; a combining mark at its start is kept from joining with the `>` of a tag before it."""
    if is_after_tag and text[0] > "\u02ff" and unicodedata.combining(text[0]):
        return f"&#{ord(text[0])};{html.escape(text[1:], quote=False)}"
    return html.escape(text, quote=False)


def _start_tag(part: str | _Link) -> str:
    return f"<{part}>" if isinstance(part, str) else f'<a href="{html.escape(part.url)}">'


def _end_tag(part: str | _Link) -> str:
    return f"</{part}>" if isinstance(part, str) else "</a>"


def _split_paragraphs(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """The pieces cut where two or more `br` follow each other: editors make paragraphs that way."""
    group: list[_Piece] = []
    breaks = 0
    for piece in pieces:
        text, format_ = piece
        if format_ is None:
            breaks += 1
        elif strip_invisible(text).strip():
            if breaks > 1:
                yield group
                group = []
            breaks = 0
        group.append(piece)
    yield group


def bare_urls(text: str) -> list[str]:
    """Web addresses printed in a text, without the punctuation of the sentence around them."""
    if "://" not in text:
        return []
    found = []
    for match in _BARE_URL.finditer(text):
        url = match[0]
        while url[-1] in ".,;:!?)]*…_–—":
            if (url[-1] == ")" and url.count("(") >= url.count(")")) or (
                url[-1] == "]" and url.count("[") >= url.count("]")
            ):
                break
            url = url[:-1]
        if len(url.partition("://")[2]) > 3:
            found.append(url)
    return found
