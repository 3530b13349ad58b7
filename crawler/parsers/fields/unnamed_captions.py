"""The text set below a picture in a box of their own, where nothing calls it a caption; reads no names."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.content import Block, Survey
from crawler.parsers.fields.select import is_inside

_Style = tuple[str, str]
"""Tag and class: what a site sets alike has the same."""

_LONGEST = 350
"""Characters of the longest text that is a caption though no credit stands with it."""
_LONGEST_CREDITED = 600
_LABEL = 120
"""Characters of a text without the end of a sentence that names what is shown, though it is set as the text is."""
_MOST_PARTS = 3
_LEVELS = 8

_FRAMES = frozenset("body main article table tbody tr ul ol dl blockquote form".split())
"""What holds a picture and other things: no box of one picture."""
_NO_CAPTION = (
    "img",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "form",
    "input",
    "button",
    "iframe",
    "video",
)
_HOLDERS = frozenset("p div span small em i center font figcaption section td strong b a".split())
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"'”“»)\]’」]*$")
_CONTACT = re.compile(r"@|\+\d{2}|\d{3}[ /-]?\d{3}|https?://|www\.")
_SMALL = frozenset(("small", "em", "i", "figcaption"))


class Below(NamedTuple):
    """The caption's element, and those that hold nothing but the credit."""

    holder: HtmlElement
    credits: tuple[HtmlElement, ...]


class Setting:
    """How the running text of a page is set: what is set otherwise below a picture is its caption."""

    def __init__(self, survey: Survey, container: Block) -> None:
        self._survey = survey
        self._container = container

    @cached_property
    def style(self) -> _Style | None:
        """How most of the running text is set."""
        chars: dict[_Style, float] = {}
        for position in self._survey.subtree(self._container.element):
            block = self._survey.blocks[position]
            if block.weight > 0:
                style = _style(block.element)
                chars[style] = chars.get(style, 0.0) + block.weight
        return max(chars, key=lambda style: chars[style], default=None)

    def holds_text(self, box: HtmlElement) -> bool:
        """Whether a box holds as much of the running text as there is beside it: it is no picture's."""
        container = self._container
        if box is container.element or is_inside(container.element, {box}):
            return True
        block = self._survey.block(box)
        return block is not None and is_inside(box, {container.element}) and 2 * block.good > container.good

    def running(self, element: HtmlElement) -> int:
        block = self._survey.block(element)
        return 0 if block is None else block.running


def _style(element: HtmlElement) -> _Style:
    return str(element.tag), element.get("class") or ""
