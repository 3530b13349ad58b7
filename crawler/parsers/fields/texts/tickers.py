"""Entries of a ticker or of readers amid a text: each begins with how long ago it was written, which no line of a text says
alone."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before
from crawler.parsers.fields.phrases.date_words import RELATIVE
from crawler.parsers.fields.texts.headed_boxes import Line

_LONGEST_AGE = 30
_LONGEST_ENTRY = 1000


def skip_tickers(survey: Survey, lines: list[Line], start: int, first: int, skip: set[HtmlElement]) -> None:
    """Add to `skip` the lines after the running text has begun, at `first`, that say no more than an age, and where there
    are several the entries that begin with them; `start` is the container of the text."""
    ages = [
        survey.blocks[position].element
        for position, text in lines
        if position > first >= 0 and len(text) <= _LONGEST_AGE and RELATIVE.fullmatch(text)
    ]
    container = survey.blocks[start].element
    for age in ages:
        if age.tag in HEADING_TAGS:
            continue
        entry = _entry_of(age, survey, container) if len(ages) > 1 else age
        skip.add(entry)
        before = element_before(entry)
        if entry is not age and before is not None and before.tag in HEADING_TAGS:
            skip.add(before)  # the name of the ticker


def _entry_of(age: HtmlElement, survey: Survey, container: HtmlElement) -> HtmlElement:
    """The largest small box that begins with an age."""
    entry = age
    for above in age.iterancestors():
        block = survey.block(above)
        if (
            above is container
            or block is None
            or block.all_chars > _LONGEST_ENTRY
            or _says_more(above, entry)
        ):
            break
        entry = above
    return entry


def _says_more(box: HtmlElement, part: HtmlElement) -> bool:
    """Whether a box says something before a part of it."""
    before = part.itersiblings(preceding=True)
    return bool((box.text or "").strip()) or any(
        text_content(e).strip() or (e.tail or "").strip() for e in before
    )
