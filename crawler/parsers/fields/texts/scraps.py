"""Lines inside the article's text that are none of it: bylines, credits, pleas, lines that lead to other articles.

A line is a short block without blocks of its own. Boxes are judged elsewhere; what a line says, in modules of texts alone.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_phrases import is_entry_sentence, is_template_line
from crawler.parsers.fields.texts.boxes_about import skip_boxes_about
from crawler.parsers.fields.texts.headed_boxes import Line, skip_asking, skip_authors, skip_forms
from crawler.parsers.fields.texts.last_lines import skip_end
from crawler.parsers.fields.texts.link_lines import (
    skip_links,
    skip_loose_controls,
    skip_ways_up,
)
from crawler.parsers.fields.texts.odd_lines import skip_odd_lines
from crawler.parsers.fields.texts.running_blocks import running_blocks
from crawler.parsers.fields.texts.small_boxes import skip_small_boxes
from crawler.parsers.fields.texts.tickers import skip_tickers
from crawler.text import fold, normalize_text

_LONGEST = 400
"""Characters of the longest block whose words are looked at …"""
_LONGEST_OF_ALL = 900
"""… and of one that begins as what WordPress prints below an entry, with all sections, and how to comment on it."""


def skip_scraps(
    survey: Survey,
    inside: set[int],
    start: int,
    skip: set[HtmlElement],
    title: str,
    document: Document,
    *,
    is_news: bool,
) -> None:
    """Add the lines to leave out to `skip`; `inside` are the blocks of the text, `start` is their container.

    `is_news` says that the page calls itself a piece of news or a posting. On such pages a line that is nothing but a
    link leads to another story, and what trails after the text is a signature; elsewhere both may be the text's own.
    """
    order = sorted(inside)
    lines = _lines(survey, order, start)
    texts = dict(lines)
    running = running_blocks(survey, order, texts)
    skip_odd_lines(survey, lines, running, skip, fold(title), start, is_news=is_news)
    skip_tickers(survey, lines, start, running[0] if running else -1, skip)
    skip_boxes_about(survey, order, running[0] if running else None, skip, fold(title))
    skip_authors(survey, lines, order, running, skip)
    skip_forms(survey, start, running[0] if running else -1, skip)
    skip_asking(survey, lines, start, running[0] if running else -1, skip)
    skip_links(survey, lines, skip, document, is_news=is_news)
    skip_ways_up(survey, lines, skip, document)
    skip_loose_controls(survey.blocks[start].element, survey, skip, document)
    skip_small_boxes(survey, order, start, skip, document, is_news=is_news)
    _skip_after_end_mark(survey, order, lines, skip)
    skip_end(survey, order, texts, skip, document, is_news=is_news)


_END_MARK = re.compile(r"(?:#\s?){3,}|[-–—]\s?30\s?[-–—]")
"""What American and Canadian offices end their releases with; what follows is about the office."""
_AFTER_END = 0.3
"""Share of the text that may follow an end mark and be none of it."""


def _skip_after_end_mark(survey: Survey, order: list[int], lines: list[Line], skip: set[HtmlElement]) -> None:
    """The mark that ends a release, and the little that follows it."""
    at = next((position for position, text in lines if _END_MARK.fullmatch(text)), None)
    if at is None:
        return
    before, after = (
        sum(survey.blocks[p].weight for p in order if is_before == (p < at) and survey.blocks[p].weight > 0)
        for is_before in (True, False)
    )
    if after <= _AFTER_END * before:
        skip.update(survey.blocks[p].element for p in order if p >= at)


def is_scrap(line: str) -> bool:
    """Whether what a line before the text says makes it none of it: who wrote it and when, credits, controls."""
    return (
        is_meta_line(line)
        or is_byline(line)
        or is_credit(line)
        or is_promotion(line)
        or is_template_line(line)
    )


def _lines(survey: Survey, order: list[int], start: int) -> list[Line]:
    found = []
    for position in order:
        block = survey.blocks[position]
        if position != start and 0 < block.chars <= _LONGEST_OF_ALL and block.all_chars <= block.chars:
            element = block.element
            if block.chars > _LONGEST and not is_entry_sentence(normalize_text(element.text)):
                continue
            if not len(element):
                text = normalize_text(element.text)
            elif next(element.iter("button", "br"), None) is not None:
                # what buttons say is no part of the line, and a break parts words
                text = inline_text(element)
            else:
                text = normalize_text(text_content(element))
            found.append((position, text))
    return found
