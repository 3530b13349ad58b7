"""Changes of a tree that lose no text and keep the account of its attributes true."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from lxml.html import HtmlElement

Attributed = dict[str, dict[HtmlElement, str]]
"""Elements by the names of their attributes, with what those say."""
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Text without the characters that references like `&#1;` put into a tree, and lxml refuses to set."""
    return _NOT_XML.sub("", text)


_MARKS = {b"\xcc": (b"\xcc",), b"\xe1": (b"\xe1\x84",), b"\xe3": (b"\xe3\x82\x99", b"\xe3\x82\x9a")}
"""Begin the marks that stand behind a letter of Latin, Greek and Cyrillic, and of Korean and Japanese, in UTF-8, by their
first byte: a byte alone is found in a tenth of the time."""


def compose_texts(root: HtmlElement, source: bytes) -> None:
    """Write letters and their accents as one sign, where a page has them in two as the file names of a Mac are: words are known
    by what they look like. Addresses stay as they are; a server may know them in no other form."""
    if not any(first in source and any(mark in source for mark in _MARKS[first]) for first in _MARKS):
        return
    for element in root.iter():
        if element.text and element.tag not in ("script", "style"):
            element.text = _composed(element.text)
        if element.tail:
            element.tail = _composed(element.tail)


def _composed(text: str) -> str:
    return text if text.isascii() else xml_text(unicodedata.normalize("NFC", text))


def append_text(element: HtmlElement, text: str | None) -> None:
    """Add text at the end of an element."""
    if not text:
        return
    if len(element):
        element[-1].tail = xml_text((element[-1].tail or "") + text)
    else:
        element.text = xml_text((element.text or "") + text)


def take_out(element: HtmlElement) -> None:
    """Take an element out of the tree, and leave what follows it."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail
    if parent is None:
        return
    if tail and before is not None:
        before.tail = xml_text(f"{before.tail or ''}{tail}")
    elif tail:
        parent.text = xml_text(f"{parent.text or ''}{tail}")
    element.tail = None
    parent.remove(element)


def box_text_before(element: HtmlElement) -> None:
    """Put the loose text right before an element into a `div`."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    box = parent.makeelement("div")
    if before is not None:
        box.text, before.tail = before.tail, None
    else:
        box.text, parent.text = parent.text, None
    element.addprevious(box)


def box_after(element: HtmlElement, members: Sequence[HtmlElement]) -> None:
    """Put the loose text right behind an element, and the `members` that follow it, into a `div`."""
    box = element.makeelement("div")
    box.text, element.tail = element.tail, None
    element.addnext(box)
    for member in members:
        box.append(member)


def forget(element: HtmlElement, attributed: Attributed) -> None:
    """Take what has been taken out of the tree out of the account of attributes, too."""
    for part in element.iter():
        for name in part.keys():  # noqa: SIM118 (no dictionary: iterating it yields children)
            attributed.get(name, {}).pop(part, None)
