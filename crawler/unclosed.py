"""Buttons, menus and other small parts that hold the page, since something in them was never closed; must not know any site.

`<nav><div><a>…</a></nav><main>…`: a browser ends the menu at its end tag. libxml2 passes over that tag while a block is
open inside, so that all that follows stands in the menu, where no rule looks for an article. HTML's rule for such end
tags: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody ("pop elements until …").
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

_PARTS = frozenset(
    "aside audio button canvas datalist dialog figcaption footer label map nav noscript object option select "
    "svg video".split()
)
"""Parts of a page that never hold most of its text."""
_HEADS = ("article", "h1", "main")
_UNSEEN = ("script", "style", "template")
_LONG = 60
"""Characters of a text that is no label or link."""
_FEWEST = 2
"""Long texts that a part has to hold at least."""


def free_swallowed(root: HtmlElement) -> None:
    """Make a `div` of each part that holds more than half of the page's running text."""
    body = root.find("body")
    if body is None:
        return
    parts = {element: None for element in _around_the_text(body) if element.tag in _PARTS}
    if not parts:
        return
    whole = _long_chars(body)[0]
    for part in parts:
        chars, texts = _long_chars(part)
        if part.tag == "noscript" and next(part.iter(*_HEADS), None) is None:
            continue  # said to browsers without scripts alone, and to no reader
        if texts >= _FEWEST and chars > 0.5 * whole:
            part.tag = "div"


def _around_the_text(body: HtmlElement) -> Iterator[HtmlElement]:
    """The elements around the first `main` and `article`, and those that are open at the end of the page."""
    for tag in ("main", "article"):
        first = next(body.iter(tag), None)
        if first is not None:
            yield from first.iterancestors()
    last: HtmlElement | None = body
    while last is not None:
        yield last
        last = next(last.iterchildren("*", reversed=True), None)


def _long_chars(element: HtmlElement) -> tuple[int, int]:
    """Characters and number of the long texts of a subtree."""
    chars = texts = 0
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start" and node.tag in _UNSEEN:
            walker.skip_subtree()
            continue
        text = node.text if event == "start" else node.tail if node is not element else None
        if text and len(text) >= _LONG and len(text.strip()) >= _LONG:
            chars += len(text)
            texts += 1
    return chars, texts
