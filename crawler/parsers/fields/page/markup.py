"""The pieces of one block to its text and minimal HTML, with the links in it; must not know the tree they come from."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from crawler.items import Anchor
from crawler.text import normalize_text, strip_invisible
from crawler.urls import absolute_url

_BARE_URL = re.compile(r"""https?://[^\s<>"'„”“»«›‹\u2018\u2019\u201a\\|{}^`]+""", re.IGNORECASE)


class Link:
    """A link being read; `texts` collects its text, also over several blocks. Compared by identity."""

    __slots__ = ("is_listed", "texts", "url")

    def __init__(self, url: str) -> None:
        self.url = url
        self.texts: list[str] = []
        self.is_listed = False


Format = tuple["str | Link", ...]
"""The inline elements around a text, outermost first: `strong`, `em` or a link."""

BREAK = "\n"
Piece = tuple[str, "Format | None"]
"""A text (empty: a picture) and the inline elements around it; None stands for a `br`."""


def render(pieces: Sequence[Piece], links: list[Anchor | Link]) -> tuple[str, str]:
    """Text and HTML of one block; blanks and breaks only between words, no empty elements. `links` takes its links."""
    if len(pieces) == 1 and pieces[0][1] == ():  # most paragraphs
        words = normalize_text(pieces[0][0])
        if not words:
            return "", ""
        if "://" in words:
            _list_bare_urls(links, (words,))
        return words, _escape(words, is_after_tag=True)
    if any(text and text[0] > "\u02ff" and unicodedata.combining(text[0]) for text, _ in pieces):
        pieces = _join_marks(pieces)
    plain: list[str] = []
    markup: list[str] = []
    opened: Format = ()
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
        link = next((part for part in format_ if isinstance(part, Link)), None) if format_ else None
        if link and (words or is_picture):
            _list_bare_urls(links, plain[loose:])
            loose = len(plain)
            if not link.is_listed:
                link.is_listed = True
                links.append(link)
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
            _change_format(markup, opened, format_, gap)
            opened = format_
        blank = " " if gap else ""
        plain.append(blank + words)
        before = "".join(markup[-2:])
        markup.append(_escape(words, is_after_tag=not before or before[-1] == ">"))
        if link:
            link.texts.append((blank or (" " if len(plain) == 1 else "")) + words)
            loose = len(plain)
        gap = " " if text[-1].isspace() else ""
    _list_bare_urls(links, plain[loose:])
    markup.extend(_end_tag(part) for part in reversed(opened))
    return unicodedata.normalize("NFC", "".join(plain)), "".join(markup)


def _change_format(markup: list[str], opened: Format, wanted: Format, gap: str) -> None:
    """Close what only the one format has and open what only the other has, with the gap between them, inside neither."""
    common = 0
    while common < min(len(opened), len(wanted)) and opened[common] == wanted[common]:
        common += 1
    markup.extend(_end_tag(part) for part in reversed(opened[common:]))
    markup.append(gap)
    markup.extend(_start_tag(part) for part in wanted[common:])


def _join_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with those that begin with a combining mark joined to the one before, also over pictures, where both
    are of one format: the sign that the mark is on may have another form with it."""
    joined: list[Piece] = []
    for text, format_ in pieces:
        if text and unicodedata.combining(text[0]):
            before = next((n for n in reversed(range(len(joined))) if joined[n] != ("", format_)), None)
            if before is not None and joined[before][1] == format_:
                joined[before] = (joined[before][0] + text, format_)
                continue
        joined.append((text, format_))
    return joined


def _list_bare_urls(links: list[Anchor | Link], texts: Sequence[str]) -> None:
    """List the addresses printed in a text between links."""
    if texts:
        for printed in bare_urls("".join(texts)):
            url = absolute_url(printed, None)
            if url:
                links.append(Anchor(url, printed))


def _escape(text: str, *, is_after_tag: bool) -> str:
    """The text as HTML; a combining mark at its start is kept from joining with the `>` of a tag before it."""
    if is_after_tag and text[0] > "\u02ff" and unicodedata.combining(text[0]):
        return f"&#{ord(text[0])};{html.escape(text[1:], quote=False)}"
    return html.escape(text, quote=False)


def _start_tag(part: str | Link) -> str:
    return f"<{part}>" if isinstance(part, str) else f'<a href="{html.escape(part.url)}">'


def _end_tag(part: str | Link) -> str:
    return f"</{part}>" if isinstance(part, str) else "</a>"


def split_paragraphs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces cut where two or more `br` follow each other: editors make paragraphs that way."""
    group: list[Piece] = []
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


OF_FIELDS = ("label", "legend")
"""What says in a form what to fill in."""


def is_of_field(element: HtmlElement) -> bool:
    """Whether an element asks something: old pages set their texts in a `fieldset` for its frame, without a field."""
    tag: str = element.tag
    if tag != "legend":
        return tag == "label"
    box = element.getparent()
    return box is not None and next(box.iter("input", "select", "textarea"), None) is not None


_ASKING = re.compile(r"feedback|satisf|hyouka|enquete", re.IGNORECASE)


def asks_readers(element: HtmlElement) -> bool:
    """Whether a box is called a question to readers and holds its fields: offices ask below each page if it was of use."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return _ASKING.search(names) is not None and next(element.iter("input", "textarea"), None) is not None
