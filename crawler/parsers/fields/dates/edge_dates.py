"""The days at the edges of a text: in its first words and in the sign at its end, in a small box below it, in its foot.

What stands there is trusted less than a line between title and text; what the foot of the page says is of the site.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice, takewhile

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.dates.date_entries import is_entry
from crawler.parsers.fields.dates.date_kinds import LINE, Kind, read_kind
from crawler.parsers.fields.dates.date_names import EVENT_WORDS, date_names
from crawler.parsers.fields.dates.date_places import block_position
from crawler.parsers.fields.dates.date_ranks import Printed
from crawler.parsers.fields.dates.dated_lines import DAY, ends_with_label, is_dateline
from crawler.parsers.fields.dates.fact_boxes import states_event, states_facts
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.page.marks import Mark, words_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.author_words import BY
from crawler.parsers.fields.phrases.date_words import (
    DATE,
    WEEKDAY,
    find_date,
    names_publication,
    replace_dates,
    says_other,
    says_updated,
)
from crawler.patterns import lazy

_IN_TEXT = 2.8
_IN_FOOT = 1.9
_BELOW = 3.5
"""How far such days are trusted: less than one near the title or the text, and what stands below the text least of all."""
_NEXT_BLOCKS = 3


def find_datelines(container: HtmlElement, position: int, survey: Survey) -> Iterator[Printed]:
    """Dates that open the text: "Bern, 17.08.2007 - …"."""
    paragraphs = [
        e for e in container.iter("p", "div", "span", "td") if e.tag == "p" or (e.text or "").strip()
    ]
    is_text = partial(_may_tell_date, survey=survey)  # asked of no more of them than need be
    for paragraph in islice(filter(is_text, paragraphs), 3):
        text = inline_text(paragraph)[:160]
        match = find_date(text[:80])
        before = text[: match.start()] if match else ""
        if match is None or says_other(before) or says_updated(before) or is_entry(paragraph, survey, []):
            continue
        if line_around(paragraph, survey)[0] or states_event(paragraph):
            continue  # a span amid its line
        after = replace_dates(text[match.end() :], DAY)
        if is_dateline(before, after) or (
            _is_set(paragraph, before, match[0]) and after.lstrip()[:1].isupper()
        ):
            yield Printed(_IN_TEXT, position, Found(match[0], "dateline"))
            break


def _is_set(paragraph: HtmlElement, before: str, day: str) -> bool:
    """Whether who tells it and the day are set in bold before the first sentence: "**From the board, 16 May 2012** Today …"; a
    day of the week alone stands there before events."""
    first = paragraph[0] if len(paragraph) and not (paragraph.text or "").strip() else None
    if first is None or first.tag not in ("b", "strong") or before[-2:] != ", " or ":" in before:
        return False
    words = before[:-2].split()
    return (
        len(words) > 1
        and _FROM.match(before) is not None
        and not WEEKDAY.fullmatch(words[-1])
        and inline_text(first).rstrip(". ").endswith(day)
    )


_FROM = lazy(rf"(?i)(?:{BY}|from|de|van|dal|da|fra)\s")
"""Without it, what is set so is an event's place: "**Concert in the park, 16 May 2012** The band …"."""


def find_signs(running: list[int], position: int, survey: Survey) -> Iterator[Printed]:
    """The day in the sign of the agency or author that ends the text: "… said the mayor. (dpa/07.07.2022)"."""
    for block in reversed(running[-_LAST:]):
        sign = _SIGN.search(inline_text(survey.blocks[block].element)[-_LONGEST_SIGN:])
        match = find_date(sign[1]) if sign is not None else None
        if sign is not None and match is not None and match.end() == len(sign[1]):
            if _SIGNED.fullmatch(sign[1], 0, match.start()):
                yield Printed(_IN_TEXT, position, Found(match[0], "sign"))
            return


_LAST = 2
_LONGEST_SIGN = 80
_SIGN = re.compile(r"[.!?…][\"'”“»«’]?\s*\(([^()]{6,60})\)$")
_SIGNED = re.compile(r"(?:[^\W\d_]{2,6}\s?[/,;]\s?){0,3}[a-zß-ÿ]{2,4}\s?[/,;]\s?")
"""Shortened names, the last in small letters: the court of a decision is named there, too, but in capitals."""


def _may_tell_date(paragraph: HtmlElement, survey: Survey) -> bool:
    """Whether a paragraph stands in no event, footer or frame."""
    around = islice((paragraph, *paragraph.iterancestors()), 3)
    return (
        all(EVENT_WORDS.isdisjoint(words_of(above)) for above in around)
        and not survey.is_frame(paragraph)
        and next(paragraph.iterancestors("footer"), None) is None
    )


def rank_below(holder: HtmlElement, position: int, survey: Survey, running: list[int]) -> Printed | None:
    """The day of a line that says nothing else: "12 March 2014, 3 comments"; None for all others.

    `running` are the positions of the blocks of the text.
    """
    if not running or not 0 < block_position(holder, survey) - running[-1] <= _NEXT_BLOCKS:
        return None
    text = short_text(holder, LINE)
    match = find_date(text)
    if (
        match is None
        or not _is_in_small_box(holder, survey)
        or not date_names(holder).isdisjoint(EVENT_WORDS)
    ):
        return None
    before = f"{line_around(holder, survey)[0]} {text[: match.start()]}"
    if says_updated(before):
        return None
    if read_kind(holder, "", match, survey, False) not in (Kind.WHOLE, Kind.LINE):
        return None
    return Printed(_BELOW, position, Found(match[0], "date line"), holder)


def _is_in_small_box(holder: HtmlElement, survey: Survey) -> bool:
    """Whether a line stands in a box beside the text that holds nothing before it which might be dated so."""
    boxes = [b for above in islice(holder.iterancestors(), 4) if (b := survey.block(above)) is not None]
    beside = [b for b in boxes if b.path == 0.0 or b.mark is Mark.SIDE]
    if not beside or beside[-1].all_chars > LINE or any(b.mark is Mark.COMMENTS for b in boxes):
        return False
    if not states_facts(beside[-1].element):
        return False
    before = takewhile(lambda e: e is not holder, beside[-1].element.iter("a", "blockquote", holder.tag))
    others = (e for e in before if e.tag in ("a", "blockquote"))
    return all(e.tag == "a" and e in holder.iterancestors() for e in others)


def dates_in_foot(line: HtmlElement, position: int, container: HtmlElement | None) -> Iterator[Printed]:
    """The days behind labels in a line of the foot of a text, where it or the one beside it speaks of publication: of the
    site such lines say when it was changed, and which day it is."""
    if container is None or not _is_of_text(line, container):
        return
    box = line.getparent()
    around = inline_text(box) if box is not None else ""
    if len(around) > _FOOT or not any(_labels(around, names_publication)):
        around = inline_text(line)
        if not any(_labels(around, names_publication)):
            return
    text = inline_text(line)
    for label, is_change in ((names_publication, False), (says_updated, True)):
        for day in islice(_labels(text, label), 1):
            yield Printed(_IN_FOOT, position, Found(day, "date line"), None, is_change)


def _is_of_text(line: HtmlElement, container: HtmlElement) -> bool:
    """Whether a foot stands in one box with the text, and not at the end of the page."""
    for above in line.iterancestors():
        if (
            above.tag in ("body", "footer")
            or above.get("role") == "contentinfo"
            or above.get("id") == "footer"
        ):
            return False
        if is_inside(container, {above}):
            return True
    return False


def _labels(text: str, is_label: Callable[[str], bool]) -> Iterator[str]:
    """The days of a text that stand right behind a label of the kind."""
    for match in DATE.finditer(text):
        before = text[: match.start()]
        if ends_with_label(before) and is_label(before[-_LONGEST_LABEL:]):
            yield match[0]


_LONGEST_LABEL = 30
_FOOT = 300
"""Characters of a box of several such lines at most."""
