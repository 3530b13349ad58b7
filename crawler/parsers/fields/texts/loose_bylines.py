"""Lines on the author that stand as loose text between a headline and the first paragraph, as old pages in tables have them."""

from __future__ import annotations

from itertools import chain, islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.inline import BLOCK_TAGS
from crawler.parsers.fields.people.byline_heads import without_contact
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.texts.loose_notices import set_notices_apart
from crawler.patterns import lazy
from crawler.text import normalize_text

_HEADINGS = 12
_BREAKS = 60
"""The first headings and breaks of a page: such a line stands near its top."""
_BOXES = frozenset(("td", "div", "center", "body", "main", "article", "section"))
_LONGEST = 60
"""Characters of the line, and of the one below it with what the author is."""
_BEFORE = 200
"""Characters before the line in its box: the headline, the day and the heading of the section."""
_BY = lazy(r"\s*(?i:by|von|par|por)\s")


def set_loose_lines_apart(document: Document) -> None:
    """Put notices on cookies and lines on the author that stand loose at a headline into boxes of their own."""
    set_notices_apart(document)
    set_bylines_apart(document)


def set_bylines_apart(document: Document) -> None:
    """Put each such line into a box of its own, with the line below it: loose text is read with the box that it stands in,
    whose text begins where paragraphs do."""
    starts = chain(
        islice(document.tree.iter("h1", "h2", "h3"), _HEADINGS), islice(document.tree.iter("br"), _BREAKS)
    )
    for start in list(starts):
        above = start.getparent()
        if above is None or above.tag not in _BOXES:
            continue
        members, text, end = _line_behind(start)
        is_byline = (
            _BY.match(text) is not None and len(text) <= _LONGEST and names_author(without_contact(text))
        )
        if not is_byline or _chars_before(start) > _BEFORE:
            continue
        if end is not None and end.tag == "br":
            further, below, _ = _line_behind(end)
            if 0 < len(below) <= _LONGEST and not below.endswith(_STOPS):
                members += [end, *further]
        document.box_after(start, members)
        return


_STOPS = (".", "!", "?")


def _line_behind(start: HtmlElement) -> tuple[list[HtmlElement], str, HtmlElement | None]:
    """The elements and the text of the line right behind an element, and the break or box that ends it."""
    members: list[HtmlElement] = []
    texts = [start.tail or ""]
    for element in start.itersiblings():
        if element.tag == "br" or element.tag in BLOCK_TAGS:
            return members, normalize_text("".join(texts)), element
        members.append(element)
        texts += (text_content(element), element.tail or "")
    return members, normalize_text("".join(texts)), None


def _chars_before(start: HtmlElement) -> int:
    """The characters that stand before an element in its box."""
    above = start.getparent()
    texts = [] if above is None else [above.text or ""]
    for element in start.itersiblings(preceding=True):
        texts += (text_content(element), element.tail or "")
    return len(normalize_text("".join(texts)))
