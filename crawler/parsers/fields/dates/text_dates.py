"""The days in the first and in the last words of a text: of its place and of the sign of its agency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.dates.date_entries import is_entry
from crawler.parsers.fields.dates.date_kinds import EVENT_WORDS
from crawler.parsers.fields.dates.date_ranks import Printed
from crawler.parsers.fields.dates.dated_lines import DAY, is_dateline
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.line_parts import line_around
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates, says_other


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
        if match is None or says_other(before) or is_entry(paragraph, survey, []):
            continue
        if line_around(paragraph, survey)[0]:
            continue  # a span amid its line
        if is_dateline(before, replace_dates(text[match.end() :], DAY)):
            yield Printed(2.8, position, Found(match[0], "dateline"), None, False)
            break


def find_signs(running: list[int], position: int, survey: Survey) -> Iterator[Printed]:
    """The day in the sign of the agency or author that ends the text: "… said the mayor. (dpa/07.07.2022)"."""
    for block in reversed(running[-_LAST:]):
        sign = _SIGN.search(inline_text(survey.blocks[block].element)[-_LONGEST_SIGN:])
        match = find_date(sign[1]) if sign is not None else None
        if sign is not None and match is not None and match.end() == len(sign[1]):
            if _SIGNED.fullmatch(sign[1], 0, match.start()):
                yield Printed(2.8, position, Found(match[0], "sign"), None, False)
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
