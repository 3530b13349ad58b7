"""Introductions and lines on the author that stand loose behind a headline, in no box of their own."""

from __future__ import annotations

from itertools import chain, islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.inline import BLOCK_TAGS
from crawler.parsers.fields.people.byline_heads import without_contact
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.date_words import HAS_YEAR
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
    """Put notices on cookies, lines on the author and introductions that stand loose at a headline into boxes of their own."""
    set_notices_apart(document)
    set_bylines_apart(document)
    set_introductions_apart(document)


def set_introductions_apart(document: Document) -> None:
    """Put the sentence behind a headline that is all in one inline element, or loose, into a box of its own where boxes follow
    it: `<h1>…</h1><strong class="deck">…</strong><div class="text">`. A browser shows it as a line; read with the box that it
    stands in it is lost where the text has another."""
    for heading in islice(document.tree.iter("h1"), _MOST_TITLES):
        above = heading.getparent()
        if above is None or above.tag not in _HEADERS:
            continue
        after = _behind_breaks(heading)
        members, text, end = _line_behind(after)
        if (
            len(text) <= _LONGEST
            and HAS_YEAR.search(text) is not None
            and end is not None
            and end.tag == "br"
        ):
            after = _behind_breaks(end)  # below the line of the day
            members, text, end = _line_behind(after)
        if end is not None and end.tag == "br" and _line_behind(end)[1]:
            continue  # lines of a text whose paragraphs are breaks
        if (
            not _SHORTEST <= len(text) <= _LONGEST_INTRODUCTION
            or any(e.get("role") or next(e.iter("a", "img", "time"), None) is not None for e in members)
            or HAS_YEAR.search(text) is not None
        ):
            continue
        is_lone = len(members) == 1 and not any(map(normalize_text, (after.tail, members[0].tail)))
        if is_lone and members[0].get("class"):
            members[0].tag = "p"  # whose class may call it what it is
        elif is_lone or text.endswith(_STOPS):
            document.box_after(after, members)


def _behind_breaks(heading: HtmlElement) -> HtmlElement:
    """The last of the breaks right behind a heading, else the heading."""
    last = heading
    following = heading.getnext()
    while following is not None and following.tag == "br" and not normalize_text(last.tail):
        last, following = following, following.getnext()
    return last


_MOST_TITLES = 3
_HEADERS = frozenset(("div", "header", "hgroup", "article", "section", "main", "td"))
_SHORTEST = 40
_LONGEST_INTRODUCTION = 600


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
