"""Notices on cookies and old browsers that stand as loose text right before a headline, in the box of both."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.texts.beside import LONGEST_NOTICE, OF_NOTICES
from crawler.text import normalize_text

_HEADINGS = 12
"""The first headings of a page: such a notice stands at its top."""
_LEVELS = 3


def set_notices_apart(document: Document) -> None:
    """Put each such notice into a box of its own: loose text is weighed, and read, with the box that it stands in."""
    for heading in list(islice(document.tree.iter("h1", "h2", "h3"), _HEADINGS)):
        element: HtmlElement | None = heading
        for _ in range(_LEVELS):
            if element is None:
                break
            text = _text_before(element)
            if text:
                if len(text) <= LONGEST_NOTICE and OF_NOTICES.search(text) and is_promotion(text):
                    document.box_text_before(element)
                break
            element = element.getparent() if element.getprevious() is None else None


def _text_before(element: HtmlElement) -> str:
    before, above = element.getprevious(), element.getparent()
    text = before.tail if before is not None else above.text if above is not None else None
    return normalize_text(text)
