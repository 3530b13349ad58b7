"""Dates printed on a page, as raw text, found in one walk and ranked by their lines and their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.items import Found
from crawler.parsers.fields.dates.date_kinds import LINE, STRONG_WORDS
from crawler.parsers.fields.dates.date_ranks import (
    Printed,
    block_position,
    later_changes,
    rank_line,
)
from crawler.parsers.fields.dates.dated_lines import is_set_before
from crawler.parsers.fields.dates.dates_below import rank_below
from crawler.parsers.fields.dates.foot_dates import dates_in_foot, is_of_text
from crawler.parsers.fields.dates.line_ranks import BEHIND
from crawler.parsers.fields.dates.loose_lines import set_loose_date_apart
from crawler.parsers.fields.dates.outer_dates import is_ahead, is_day_of
from crawler.parsers.fields.dates.stamps import find_stamps
from crawler.parsers.fields.dates.text_dates import find_datelines, find_signs
from crawler.parsers.fields.page.blocks import PARAGRAPH, Survey
from crawler.parsers.fields.page.heading_words import date_beside_title
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.page_texts import SILENT_TAGS, PageTexts, body_texts, find_places
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.date_words import (
    HAS_YEAR,
    RELATIVE,
    WEEKDAY,
    find_date,
)
from crawler.parsers.fields.survey.container import common_ancestor
from crawler.parsers.fields.survey.content import is_page_footer
from crawler.parsers.fields.survey.teaser_cards import follows_other_title, is_of_card
from crawler.text import normalize_text

_MAX_PRINTED = 80


class _Article(NamedTuple):
    """What printed dates are ranked against: the title, the text and what is known of the page."""

    document: Document
    survey: Survey
    title: HtmlElement | None
    container: HtmlElement | None
    scope: HtmlElement | None
    """What holds both title and text."""
    around: set[HtmlElement]
    """Title and text with all that they stand in."""
    title_place: int | None
    text_place: int | None
    running: list[int]
    """The blocks of running text."""
    below_title: list[int]
    """Those of them that count as below the title."""
    captured: date | None

    def title_before(self, position: int) -> int | None:
        """The place of the title, where it is no later."""
        return self.title_place if self.title_place is not None and self.title_place <= position else None

    def text_before(self, position: int) -> int:
        """The place of the text, where it is no later, else 0."""
        return self.text_place if self.text_place is not None and self.text_place <= position else 0


def printed_dates(
    document: Document,
    survey: Survey,
    page: PageTexts,
    title: HtmlElement | None,
    container: HtmlElement | None,
) -> Iterator[Printed]:
    """Dates printed in short lines, ranked by what their elements are called, what stands before them and where."""
    article = _article(document, survey, page, title, container)
    stamps = find_stamps(document)
    quotes = set() if container is None else set(container.iterdescendants("blockquote"))
    lines: set[HtmlElement] = set()
    in_text = frozenset(find_places(page.joined_texts, HAS_YEAR))
    in_tail = frozenset(find_places(page.joined_tails, HAS_YEAR))
    counted_from = article.title_place if article.captured is not None else None
    for position in sorted({*in_text, *in_tail, *_other_places(page, stamps, counted_from)}):
        element, tag = page.elements[position], page.tags[position]
        if tag == "script":
            yield from _written_by_script(element, position, article.title_before(position))
            continue
        stamp = stamps.get(element, "") if tag not in SILENT_TAGS else ""
        if stamp or position in in_text:
            holder = _loose_in(element, survey, is_tail=False) if not stamp else None
            holder = _with_its_day(element) if holder is None else holder
        elif position in in_tail:
            holder = _loose_in(element, survey, is_tail=True)
            holder = element.getparent() if holder is None else holder
        else:
            yield from _counted_back(element, page.texts[position], position, article)
            continue
        if holder is None or holder in lines or holder is title:
            continue
        if is_page_footer(holder):
            if container is not None and is_of_text(holder, container):
                yield from dates_in_foot(holder, position)
            continue
        if quotes and is_inside(holder, quotes):
            continue  # the day of a post of someone else
        lines.add(holder)
        if len(lines) > _MAX_PRINTED:
            return
        yield from _dates_of_line(holder, stamp, position, article)
    title_place = article.title_place or 0
    if title is not None and (day := date_beside_title(title)):
        yield Printed(_IN_HEADING, title_place, Found(day, "in the heading"), None, False)
    if container is not None:
        yield from find_datelines(container, title_place, survey)
        yield from find_signs(article.running, title_place, survey)


def _article(
    document: Document,
    survey: Survey,
    page: PageTexts,
    title: HtmlElement | None,
    container: HtmlElement | None,
) -> _Article:
    scope = common_ancestor(title, container)
    if container is None and title is not None:  # a page of pictures: what stands around the title
        scope = next((a for level, a in enumerate(title.iterancestors()) if level == 2), title.getparent())
    running = _running_text(survey, container)
    captured = document.page.captured_at
    return _Article(
        document,
        survey,
        title,
        container,
        scope,
        around={a for e in (title, container) if e is not None for a in (e, *e.iterancestors())},
        title_place=page.place_of(title) if title is not None else None,
        text_place=page.place_of(container) if container is not None else None,
        running=running,
        below_title=_texts_below(running, title, survey) if title is not None else running,
        captured=captured.date() if captured is not None else None,
    )


def _other_places(
    page: PageTexts, stamps: Mapping[HtmlElement, str], counted_from: int | None
) -> Iterator[int]:
    """Where a date may stand that has no year in a text: in attributes and scripts, and near the title as what counts back
    from the day of reading."""
    yield from page.places_of("script", "time", "abbr")
    if any(element.tag not in ("time", "abbr") for element in stamps):
        yield from (place for place, element in enumerate(page.elements) if element in stamps)
    if counted_from is not None:
        yield from range(counted_from, min(counted_from + _NEXT, len(page.tags)))


def _written_by_script(script: HtmlElement, position: int, title_at: int | None) -> Iterator[Printed]:
    """The date that a script writes into the page where it stands."""
    if written := _WRITTEN.match(script.text or ""):
        is_near = title_at is not None and position - title_at < 80
        yield Printed(1.0 if is_near else 2.6, position, Found(written[1], "script"), None, False)


def _dates_of_line(holder: HtmlElement, stamp: str, position: int, article: _Article) -> Iterator[Printed]:
    """The date of a line, in each sense that it may have, and the later ones beside it."""
    survey, title = article.survey, article.title
    is_above = title is not None and article.title_before(position) is None
    texts = article.running if article.title_before(position) is None else article.below_title
    texts_before = bisect_left(texts, block_position(holder, survey))
    where = _place(position, holder, texts_before, article, has_texts=bool(texts))
    if is_above and 0 < where < 2 and _is_right_above(holder, title, survey):
        where, texts = 0.3, article.below_title
    seen = rank_line(holder, stamp, where, position, survey, texts, title, article.document)
    if seen is None and where > 0:
        seen = rank_below(holder, position, survey, texts)
    if seen is None or is_ahead(seen.found.raw, article.captured):
        return
    if is_above and where > 1 and _is_day_of_reading(seen.found.raw, holder, position, article):
        return
    is_labelled = seen.modified and not seen.is_called_so
    if (
        texts_before
        and not is_labelled
        and (
            is_of_card(holder, article.around, survey) or follows_other_title(holder, article.around, survey)
        )
    ):
        yield seen._replace(is_of_other=True)
        return
    yield seen
    if seen.is_called_so:
        # hAtom demands an "updated" of every entry: themes give the name to the only date that they print
        yield seen._replace(rank=seen.rank + _CALLED_CHANGE, modified=False)
    yield from later_changes(holder, seen, survey)


def _is_day_of_reading(raw: str, holder: HtmlElement, position: int, article: _Article) -> bool:
    """Whether the head of a page prints a day as calendars do: that of the capture or, where nobody knows when that was, one
    behind nothing but its weekday, with links between it and the title. Portals greet with both above their menus; weblogs
    set it as a heading above the entries of the day."""
    if article.captured is not None:
        return is_day_of(raw, article.captured)
    if any(box.tag in HEADING_TAGS for box in (holder, *islice(holder.iterancestors(), 1))):
        return False
    line = short_text(holder, LINE)
    day = find_date(line)
    if day is None or WEEKDAY.fullmatch(line[: day.start()].strip(" ,.|–-")) is None:
        return False
    until = min(article.title_place or 0, position + _HEAD)
    return "a" in body_texts(article.document).tags[position:until]


_HEAD = 400
"""Elements of the longest menu."""


def _with_its_day(element: HtmlElement) -> HtmlElement:
    """The element, or its line where a link has month and year alone and the day stands right before it: weblogs link to the
    archive of the month."""
    if element.tag != "a" or len(element) or not _MONTH.fullmatch(element.text or ""):
        return element
    before = element.getprevious()
    line = element.getparent()
    if line is None:
        return element
    said = line.text if before is None else before.tail
    return line if said is not None and _DAY_BEFORE.search(said) else element


_MONTH = re.compile(r"\s*[^\W\d]{3,14}\.?\s+(?:de\s+)?(?:19|20)\d\d\s*")
_DAY_BEFORE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:\.|er|º|ª)?\s*(?:de\s+)?$")


def _loose_in(element: HtmlElement, survey: Survey, *, is_tail: bool) -> HtmlElement | None:
    """The loose day in or behind an element whose box has too much text to be a date line itself."""
    box = element.getparent() if is_tail else element
    if box is None or next(iter(box), None) is None or short_text(box, LINE):
        return None
    return set_loose_date_apart(element, survey, is_tail=is_tail)


_IN_HEADING = 2.3
"""How far a date is trusted that the heading shows beside the title."""
_NEXT = 40
"""Elements from the title on among which one may say how long ago the page was published."""


_WRITTEN = re.compile(
    r"\s*(?:[\w.]+\s*\(\s*){1,2}[\"']((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d)?)?)[^\"'()]{0,20}[\"']\s*\)+\s*;?\s*$"
)
"""A script that does nothing but print a date in its place: `showDate("2020/04/17 01:43")`."""


def _is_right_above(holder: HtmlElement, title: HtmlElement, survey: Survey) -> bool:
    """Whether at most a block or two stand between a date and the title below it."""
    distance = survey.index.get(title, 0) - block_position(holder, survey)
    return 0 < distance <= 3


_CALLED_CHANGE = 0.9
"""How much less a date that is called one of a change is trusted to be that of publication."""
_RELATIVE = 30
"""Characters of the longest text that counts back from the day of reading."""


def _counted_back(element: HtmlElement, text: str, position: int, article: _Article) -> Iterator[Printed]:
    """How long ago the page was published, said soon after the title."""
    title_at = article.title_before(position)
    if article.captured is None or title_at is None or position - title_at >= _NEXT:
        return
    found = _read_relative(element, text, article.survey)
    if found is not None and (article.scope is None or is_inside(element, {article.scope})):
        yield Printed(2.5, position, found, element, False)


def _read_relative(element: HtmlElement, text: str, survey: Survey) -> Found | None:
    """The text of an element that is called date, or stands alone in its line and in no paragraph, and says how long ago
    that was: "vor 3 Stunden"."""
    if not 0 < len(text) < _RELATIVE or not RELATIVE.fullmatch(text) or survey.is_frame(element):
        return None
    is_date = element.tag == "time" or not words_of(element).isdisjoint(STRONG_WORDS)
    is_mark = element.tag in ("div", "span") and not any(line_around(element, survey))
    if not is_date and (not is_mark or next(element.iterancestors("a", "li", "p"), None) is not None):
        return None
    return Found(normalize_text(text), "time ago")


def _place(
    position: int, holder: HtmlElement, texts_before: int, article: _Article, *, has_texts: bool
) -> float:
    """Distrust by place: 0 between title and text, more before the title, inside and after the text, elsewhere."""
    scope, container = article.scope, article.container
    title_at, text_at = article.title_before(position), article.text_before(position)
    is_after = texts_before > 1  # one may be the introduction
    if scope is None or not is_inside(holder, {scope}):
        return 2.2 if title_at is None else 2.4
    if container is not None and holder is not container and is_inside(holder, {container}):
        if title_at is not None and has_texts and not texts_before and position - title_at < _TOOLS:
            return 0.0
        if title_at is not None and title_at >= text_at:
            if not is_after and position - title_at < (_TOOLS if texts_before == 0 else _TOOLS // 2):
                return 0.0
            if position - title_at < 40:
                return 0.6 if is_after else 0.0
        return 0.6 if position - text_at < 25 else 1.6
    if title_at is None:
        return 0.4 if position - text_at < 40 else 1.0
    return 0.0 if position - title_at < 80 and not is_after else BEHIND


_TOOLS = 150
"""Elements of the most that stands between a title and the date below it: pictures, and what shares, prints or reads
aloud."""


def _texts_below(running: list[int], title: HtmlElement, survey: Survey) -> list[int]:
    """The running texts from the title on: those above, such as teasers in a box around the whole page, do not make a
    date one amid the text, and neither do the points of a summary below the title."""
    start = block_position(title, survey)
    # loose text in a box around the title: where in the box is not known, so that it is behind all that stands there
    boxes = (survey.blocks[p].element for p in running if p < start)
    around = [survey.subtree(box)[-1] for box in boxes if is_inside(title, {box})]
    # the lines of a headline are no texts
    end = survey.subtree(title).stop if title in survey.index else start
    below = running[bisect_left(running, end) :]
    first = next((n for n, p in enumerate(below) if survey.blocks[p].element.tag not in _POINTS), 0)
    return sorted({*around, *below[first:]})


_POINTS = frozenset(("li", "h2", "h3", "h4", "h5", "h6"))


def _running_text(survey: Survey, container: HtmlElement | None) -> list[int]:
    """The positions of the container's blocks of running text."""
    if container is None:
        return []
    return [p for p in survey.subtree(container) if survey.blocks[p].weight > PARAGRAPH]


def in_running_text(element: HtmlElement, survey: Survey) -> bool:
    """Whether a date stands in a sentence of the text, which must keep it; not alone in a line between breaks."""
    for above in (element, *element.iterancestors()):
        block = survey.block(above)
        if block is not None:
            if block.chars <= _LONG_LINE and (block.chars <= _DATE_LINE or _may_be_long(above)):
                return False
            return above is element or (
                any(line_around(element, survey)) and not is_set_before(element, survey)
            )
    return False


_DATE_LINE = 80
"""Characters of the longest line of a date …"""
_LONG_LINE = 140
"""… and of one that may say more."""


def _may_be_long(line: HtmlElement) -> bool:
    """Whether a line is called a date, which may name the office that published, or has the day of a change beside it."""
    return not words_of(line).isdisjoint(STRONG_WORDS) or len(HAS_YEAR.findall(text_content(line))) > 1
