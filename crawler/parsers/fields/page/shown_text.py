"""How much of a page a reader is shown: text outside links, and links; told by cheap looks first."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from lxml import etree

from crawler.document import Document, text_content
from crawler.text import normalize_text

SHORT_TEXT = 1500
"""Characters of visible text, links left out, above which no page is refused."""
BARE_TEXT = 600
_BARE_LINKS = 12
"""Blocking pages and server errors come without the site's navigation."""
_MAX_PARAGRAPHS = 8


class Shown(NamedTuple):
    """What a reader sees: text outside links, cut at a limit, the number of links and the text of those."""

    text: str
    links: int
    link_text: str

    @property
    def is_bare(self) -> bool:
        return len(self.text) <= BARE_TEXT and self.links <= _BARE_LINKS


def has_long_text(document: Document) -> bool:
    """Whether the paragraphs alone show more text than a refusal does: true of most articles, and seen at once."""
    length = 0
    for paragraph in document.tree.iter("p"):
        text = text_content(paragraph) if len(paragraph) else paragraph.text
        if text and next(paragraph.iterancestors(*_NOT_SHOWN), None) is None:
            length += len(normalize_text(text))
            if len(paragraph):
                length -= sum(len(text_content(e)) for e in paragraph.iter(*_NOT_SHOWN))
            if length > SHORT_TEXT:
                return True
    return False


def has_many_links(document: Document) -> bool:
    """Whether the page shows more links than any refusal but one that names itself missing."""
    hidden = sum(1 for box in document.tree.iter(*_LINK_HIDERS) for _ in box.iter("a"))
    return next(islice(document.tree.iter("a"), _BARE_LINKS + hidden, None), None) is not None


def has_few_paragraphs(body: bytes) -> bool:
    """A cheap look at the source before any costly one: pages of text have more paragraphs than refusals."""
    left = _MAX_PARAGRAPHS
    for mark in (b"<p>", b"<p "):
        place = body.find(mark)
        while place >= 0:
            left -= 1
            if left < 0:
                return False
            place = body.find(mark, place + 3)
    return True


_HIDDEN = frozenset("head script style noscript template svg math option".split())
_NOT_SHOWN = ("a", *_HIDDEN)
_LINK_HIDERS = ("noscript", "template", "svg", "math")


def shown_text(document: Document) -> Shown:
    """Text outside links up to a little more than SHORT_TEXT characters, links counted."""
    texts: list[str] = []
    link_texts: list[str] = []
    links = length = depth = 0
    is_skipped = False
    walker = etree.iterwalk(document.tree, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node.tag in _HIDDEN:
                walker.skip_subtree()
                is_skipped = True
                continue
            if node.tag == "a":
                links += 1
                depth += 1
            text = node.text
        else:
            if node.tag == "a" and not is_skipped:
                depth -= 1
            is_skipped = False
            text = node.tail
        text = (text or "").strip()
        if not text:
            continue
        if depth:
            link_texts.append(text)
            continue
        texts.append(text)
        length += len(text) + 1
        if length > 2 * SHORT_TEXT:
            break
    return Shown(normalize_text(" ".join(texts)), links, normalize_text(" ".join(link_texts))[:SHORT_TEXT])
