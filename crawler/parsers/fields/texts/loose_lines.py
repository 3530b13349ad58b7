"""Introductions and lines on the author that stand loose behind a headline, in no box of their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.inline import BLOCK_TAGS
from crawler.parsers.fields.people.byline_heads import without_contact
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.date_words import HAS_YEAR
from crawler.parsers.fields.texts.lead_names import is_named_lead
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
    """Put the sentence below a headline that is all in one inline element, or loose, into a box of its own:
    `<h1>…</h1><strong class="deck">…</strong><time>…</time><div class="text">`. Between boxes it is a line to a browser, and
    beside other inline elements one where the style has it so; read with the box that it stands in it is lost where the text
    has another."""
    for heading in islice(document.tree.iter("h1"), _MOST_TITLES):
        above = heading.getparent()
        if above is not None and above.tag in _HEADERS:
            any(_set_apart(document, before, members) for before, members in list(_runs_behind(heading)))


def _runs_behind(heading: HtmlElement) -> Iterator[tuple[HtmlElement, list[HtmlElement]]]:
    """The runs of inline elements in the box of a heading behind it, up to where the text begins, each with what stands before
    it: the heading, a box, a break or a picture."""
    before, members = heading, list[HtmlElement]()
    for element in islice(heading.itersiblings(), _MOST_BESIDE):
        if element.tag not in BLOCK_TAGS and element.tag not in _BORDERS:
            members.append(element)
            continue
        yield before, members
        if element.tag in BLOCK_TAGS and len(text_content(element)) > _TEXT:
            return
        before, members = element, []
    yield before, members


def _set_apart(document: Document, before: HtmlElement, members: list[HtmlElement]) -> bool:
    """Whether a run has an introduction, which is in a box of its own then, and what stands beside it in others."""
    end = (members[-1] if members else before).getnext()
    if end is not None and end.tag == "br" and normalize_text(end.tail):
        return False  # lines of a text whose paragraphs are breaks
    loose = [e for e in (before, *members) if normalize_text(e.tail)]
    if loose:
        return _set_loose_apart(document, before, members, loose)
    for number, member in enumerate(members):
        text = normalize_text(text_content(member))
        is_line = len(members) == 1 or text.endswith(_STOPS) or is_named_lead(member)
        if not is_line or not _may_introduce(text, [member]):
            continue
        if behind := members[number + 1 :]:
            document.box_after(member, behind)
        if member.get("class"):
            member.tag = "p"  # whose class may call it what it is
        else:
            document.box_after(before if number == 0 else members[number - 1], [member])
        if number:
            document.box_after(before, members[:number])
        return True
    return False


def _set_loose_apart(
    document: Document, before: HtmlElement, members: list[HtmlElement], loose: list[HtmlElement]
) -> bool:
    """Whether a run is an introduction, or has one as its only loose text, beside the day; that is in a box of its own then."""
    said = normalize_text(loose[0].tail)
    if members and len(loose) == 1 and said.endswith(_STOPS) and _may_introduce(said, []):
        document.box_after(loose[0], [])
        return True
    text = normalize_text("".join((before.tail or "", *(text_content(e) + (e.tail or "") for e in members))))
    is_found = text.endswith(_STOPS) and _may_introduce(text, members)
    if is_found:
        document.box_after(before, members)
    return is_found


def _may_introduce(text: str, members: list[HtmlElement]) -> bool:
    """Whether a text is as long as introductions are, leads nowhere and tells no day."""
    return (
        _SHORTEST <= len(text) <= _LONGEST_INTRODUCTION
        and HAS_YEAR.search(text) is None
        and not any(e.get("role") or next(e.iter("a", "img", "time"), None) is not None for e in members)
    )


_MOST_BESIDE = 12
_BORDERS = frozenset(("br", "img", "picture", "script", "style", "noscript", "iframe", "video", "audio"))
_TEXT = 150
"""Characters of a box from which it is one of the text."""
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
