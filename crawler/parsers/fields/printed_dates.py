"""Dates printed on a page, as raw text, ranked by what their elements are called, their labels and their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum
from functools import partial
from itertools import islice, pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.content import PARAGRAPH, Survey, common_ancestor, is_page_footer
from crawler.parsers.fields.date_entries import is_entry
from crawler.parsers.fields.date_words import (
    CREATED_LABEL,
    DATE,
    OTHER_LABEL,
    PUBLISHED_LABEL,
    RELATIVE,
    RIGHTS,
    UPDATE_LABEL,
)
from crawler.parsers.fields.dated_lines import (
    DAY,
    is_date_line,
    is_dateline,
    is_prose,
    is_set_apart,
    line_around,
    lines_of,
    short_text,
)
from crawler.parsers.fields.local_days import is_local_day
from crawler.parsers.fields.marks import Mark, mark_of, words_of
from crawler.parsers.fields.select import is_inside
from crawler.text import normalize_text

_DATE_WORDS = frozenset(
    "date datum data fecha dato datetime dateline pubdate published publish publishdate publishedat publication "
    "pubtime timestamp time posted postedon postdate entrydate articledate datepublished created veröffentlicht "
    "veroeffentlicht erschienen newsdate meta metadata postmeta entrymeta articlemeta info byline stand day daytime "
    "articleinfo published-date release".split()
)
_STRONG_WORDS = frozenset(
    "date datum data fecha dato pubdate published publishdate publishedat timestamp datepublished postdate entrydate "
    "articledate newsdate dateline postedon datetime published-date publicationdate createdate".split()
)
_CLOCK_WORDS = frozenset("today heute currentdate clock".split())
_EVENT_WORDS = _CLOCK_WORDS | frozenset(
    "event events veranstaltung veranstaltungen termin termine kalender calendar event-date".split()
)
_UPDATE_WORDS = frozenset(
    "updated modified datemodified update lastmodified aktualisiert lastupdate lastupdated modifydate lastupdatedate".split()
)

_PUBLISHED_WORDS = frozenset("published pubdate datepublished publishdate publishedat".split())
"""Beside "updated" they say that both days are the same, as WordPress does."""
_LINE_WORDS = _DATE_WORDS | _STRONG_WORDS | _UPDATE_WORDS


class Printed(NamedTuple):
    """A printed date: lower ranks are trusted more; `element` when it holds little else."""

    rank: float
    order: int
    found: Found
    element: HtmlElement | None
    modified: bool


_MAX_PRINTED = 80
_LINE = 140
"""Characters of the longest line that counts as a date line; longer ones are text that tells of dates."""
_UNTRUSTED = 3.6
_SILENT_TAGS = frozenset("script style option noscript template svg textarea select button".split())
_HAS_YEAR = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|\s?[./]\s?\d{1,2}\s?[./]\s?\d\d)")
"""Begins with the digit that all alternatives begin with: most texts have none and are passed over at once."""


def printed_dates(
    document: Document, survey: Survey, title: HtmlElement | None, container: HtmlElement | None
) -> Iterator[Printed]:
    """Dates printed in short lines, ranked by what their elements are called, what stands before them and where."""
    body = document.tree.find("body")
    if body is None:
        return
    scope = common_ancestor(title, container)
    if container is None and title is not None:  # a page of pictures: what stands around the title
        scope = next((a for level, a in enumerate(title.iterancestors()) if level == 2), title.getparent())
    has_data = any(mark in document.lower_source for mark in (b"data-date", b"data-published"))
    running = _running_text(survey, container)
    title_at: int | None = None
    text_at: int | None = None
    lines: set[HtmlElement] = set()
    has_year = _HAS_YEAR.search
    for position, element in enumerate(body.iter()):
        if element is title:
            title_at = position
        if element is container:
            text_at = position
        tag = element.tag
        if tag == "script" and (written := _WRITTEN.match(element.text or "")):
            is_near = title_at is not None and position - title_at < 80
            yield Printed(1.0 if is_near else 2.6, position, Found(written[1], "script"), None, False)
            continue
        if tag in _SILENT_TAGS or not isinstance(tag, str):
            stamp = text = ""
        else:
            stamp = _stamp(element) if has_data or tag in ("time", "abbr") else ""
            text = element.text
        if stamp or (text and has_year(text)):
            holder = element
        elif (text := element.tail) and has_year(text):
            holder = element.getparent()
        elif (
            title_at is not None
            and element.text
            and len(element.text) < _RELATIVE
            and document.page.captured_at
        ):
            found = _read_relative(element, survey) if position - title_at < 40 else None
            if found is not None and (scope is None or is_inside(element, {scope})):
                yield Printed(2.5, position, found, element, False)
            continue
        else:
            continue
        if holder is None or holder in lines or holder is title or is_page_footer(holder):
            continue
        lines.add(holder)
        if len(lines) > _MAX_PRINTED:
            return
        is_after = bisect_left(running, _block_position(holder, survey)) > 1  # one may be the introduction
        where = _place(position, holder, title_at, text_at, scope, container, is_after)
        if (
            title_at is None
            and title is not None
            and 0 < where < 2
            and _is_right_above(holder, title, survey)
        ):
            where = 0.3
        seen = _read_line(holder, stamp, where, position, survey, running)
        if seen is not None and seen.rank < _UNTRUSTED:
            yield seen
            yield from _changes(holder, seen, survey)
    if container is not None:
        yield from _datelines(container, title_at or 0, survey)


_WRITTEN = re.compile(
    r"\s*(?:[\w.]+\s*\(\s*){1,2}[\"']((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d\d:\d\d(?::\d\d)?)?)[^\"'()]{0,20}[\"']\s*\)+\s*;?\s*$"
)
"""A script that does nothing but print a date in its place: `showDate("2020/04/17 01:43")`."""
_LABEL = 45
"""Characters of the longest label that is looked for before a date."""


def _is_right_above(holder: HtmlElement, title: HtmlElement, survey: Survey) -> bool:
    """Whether at most a block or two stand between a date and the title below it."""
    distance = survey.index.get(title, 0) - _block_position(holder, survey)
    return 0 < distance <= 3


def _changes(holder: HtmlElement, seen: Printed, survey: Survey) -> Iterator[Printed]:
    """The later dates of a line that its labels call those of a change: "Publié le 12 mars - Mis à jour le 18 mars"."""
    line = short_text(holder, _LINE)
    if survey.block(holder) is None:
        line = f"{line} {line_around(holder, survey)[1]}"
    matches = list(DATE.finditer(line[: 2 * _LINE]))
    for one, other in pairwise(matches):
        between = other.string[one.end() : other.start()]
        if UPDATE_LABEL.search(between) and not PUBLISHED_LABEL.search(between):
            yield Printed(seen.rank, seen.order, Found(other[0], "date line"), None, True)


_RELATIVE = 30
"""Characters of the longest text that counts back from the day of reading."""


def _read_relative(element: HtmlElement, survey: Survey) -> Found | None:
    """The text of an element that is called date and says how long ago that was: "vor 3 Stunden"."""
    is_date = element.tag == "time" or not words_of(element).isdisjoint(_STRONG_WORDS)
    if not is_date or survey.is_frame(element) or not RELATIVE.fullmatch(element.text or ""):
        return None
    return Found(normalize_text(element.text), "time ago")


def _stamp(element: HtmlElement) -> str:
    """The date that an element states in an attribute: `time`, the `abbr` of hAtom, scripts' own `data-` names."""
    if element.tag == "time":
        stamp = normalize_text(element.get("datetime"))
        return stamp if _HAS_YEAR.search(stamp) else ""  # not a duration or a time of day
    if element.tag == "abbr" and _HAS_YEAR.search(element.get("title") or ""):
        return normalize_text(element.get("title"))
    for name in ("data-datetime", "data-date", "data-published"):
        value = element.get(name)
        if value and _HAS_YEAR.search(value):
            return normalize_text(value)
    return ""


def _place(
    position: int,
    holder: HtmlElement,
    title_at: int | None,
    text_at: int | None,
    scope: HtmlElement | None,
    container: HtmlElement | None,
    is_after: bool,
) -> float:
    """Distrust by place: 0 between title and text, more before the title, inside and after the text (`is_after`), elsewhere."""
    if scope is None or not is_inside(holder, {scope}):
        return 2.2 if title_at is None else 2.4
    if container is not None and holder is not container and is_inside(holder, {container}):
        if title_at is not None and title_at >= (text_at or 0) and position - title_at < 40:
            return 0.6 if is_after else 0.0
        return 0.6 if position - (text_at or 0) < 25 else 1.6
    if title_at is None:
        return 0.4 if position - (text_at or 0) < 40 else 1.0
    return 0.0 if position - title_at < 80 and not is_after else 0.9


def _running_text(survey: Survey, container: HtmlElement | None) -> list[int]:
    """The positions of the container's blocks of running text."""
    if container is None:
        return []
    return [p for p in survey.subtree(container) if survey.blocks[p].weight > PARAGRAPH]


def _read_line(
    holder: HtmlElement, stamp: str, where: float, position: int, survey: Survey, running: list[int]
) -> Printed | None:
    words = words_of(holder)
    near_words = set(words)
    in_link = holder.tag == "a"
    is_beside = False
    for level, above in enumerate(holder.iterancestors()):
        if level == 4 or above.tag in ("body", "main", "article"):
            break
        in_link = in_link or above.tag == "a"
        is_beside = is_beside or mark_of(above) is Mark.SIDE
        if level < 2:
            near_words |= words_of(above)
    is_event = not near_words.isdisjoint(_EVENT_WORDS)
    if is_event and (where > 0 or not words.isdisjoint(_CLOCK_WORDS) or words.isdisjoint(_EVENT_WORDS)):
        return None
    text = short_text(holder, _LINE)
    match = DATE.search(text) if text else None
    if match is None and text and len(text) < 30 and not stamp:
        # day, month and year in elements of their own
        for above in (
            holder.getparent(),
            holder.getparent().getparent() if holder.getparent() is not None else None,
        ):
            whole = short_text(above, 50) if above is not None else ""
            match = DATE.search(whole)
            if match:
                holder, text, words = above, whole, words_of(above) | words
                break
    if match is None and not stamp:
        return None
    is_time = holder.tag == "time"
    before = text[: match.start()] if match else ""
    line_before = line_around(holder, survey)[0]
    if not before.strip():
        before = line_before[-_LABEL:]
    if match and not before.strip() and (previous := _previous(holder)) is not None and len(text) < 60:
        before = short_text(previous, 40)  # the label is an element of its own
    if before and (OTHER_LABEL.search(before) or RIGHTS.search(before)):
        return None
    labelled = 0 < len(before) < 45 and PUBLISHED_LABEL.search(before) is not None
    named = not words.isdisjoint(_STRONG_WORDS)
    first = before.partition("/")[0]
    is_pair = (
        first != before and PUBLISHED_LABEL.search(first) is not None
    )  # "Vytvořeno / změněno: 9. 6. / 10. 6."
    modified = bool(before and not is_pair and UPDATE_LABEL.search(before)) or (
        not words.isdisjoint(_UPDATE_WORDS)
        and words.isdisjoint(_PUBLISHED_WORDS)
        and "pubdate" not in holder.attrib
    )
    kind = _read_kind(holder, stamp, match, survey, is_time or named)
    if kind is _Kind.TEXT and not named and not _is_meta(holder, survey):
        return None
    is_said = labelled or modified or PUBLISHED_LABEL.search(line_before) or UPDATE_LABEL.search(line_before)
    if not named and not is_said and is_entry(holder, survey, running):
        return None
    is_after_text = bisect_left(running, _block_position(holder, survey)) > 0
    if kind is _Kind.OPENING and not named and is_after_text:
        return None
    if match is None and is_after_text:
        kind = _Kind.LINE  # times of a live ticker
    strong = is_time or named
    if strong:
        rank = 0.0
    elif labelled or modified or not near_words.isdisjoint(_STRONG_WORDS):
        rank = 0.5
    elif not near_words.isdisjoint(_DATE_WORDS):
        rank = 1.0
    else:
        rest = len(text) - len(match[0]) if match else 0
        rank = 1.3 if rest < 25 or not before.strip() else 2.0
    # under the title it may be the system's name for the date of news (gov.pl), but other dates go first
    rank += (
        where
        - (0.3 if labelled else 0.0)
        + (1.0 if is_event else 0.0)
        + (1.0 if is_beside and is_after_text else 0.0)
    )
    if labelled and CREATED_LABEL.search(before):
        rank += 0.2
    if in_link and not (
        strong and len(text) < 40
    ):  # a date alone in a link is the permanent link of the page
        rank += 1.0
    if rank < _UNTRUSTED and survey.is_frame(holder):
        # share bars between title and text hold the date at times
        rank += 1.2 if where <= 0 and not (is_after_text and _is_in_comments(holder)) else _UNTRUSTED
    raw = match[0] if match and (len(stamp) < 8 or is_local_day(match[0], stamp)) else stamp
    if is_time:
        rule = "time"
    elif strong:
        rule = f".{_word(words)}"
    else:
        rule = "date line"
    return Printed(rank, position, Found(raw, rule), holder if kind is _Kind.WHOLE else None, modified)


def _is_in_comments(element: HtmlElement) -> bool:
    """Whether a box of the page's text column around an element is named as what readers wrote."""
    for above in element.iterancestors():
        if above.tag in ("body", "main", "article"):
            return False
        if mark_of(above) is Mark.COMMENTS:
            return True
    return False


class _Kind(Enum):
    """What a date is in its element and line."""

    WHOLE = "nothing else in the element that is no part of a date line"
    LINE = "in a date line of an element that has other text"
    OPENING = "before the text of the line"
    TEXT = "amid other words"


def _read_kind(
    holder: HtmlElement, stamp: str, match: re.Match[str] | None, survey: Survey, is_marked: bool
) -> _Kind:
    before, after = (DATE.sub(DAY, text) for text in line_around(holder, survey))
    own = [DATE.sub(DAY, line) for line in lines_of(holder, survey)]
    if match is None and stamp and sum(map(len, own)) <= _STAMPED:  # a day without its year
        own = [DAY]
    whole = " | ".join(own)
    if is_date_line(f"{before} {whole} {after}", is_marked):
        return _Kind.WHOLE
    if is_marked and is_date_line(whole) and len(before) + len(after) < 80 and not is_prose(before + after):
        return _Kind.WHOLE if not before or _is_meta(holder, survey) else _Kind.TEXT
    dated = next((line for line in own if DAY in line), "")
    is_alone = whole == DAY and survey.block(holder) is None
    if is_date_line(f"{before} {dated} {after}", is_marked) or (is_alone and is_set_apart(before, after)):
        return _Kind.LINE
    opening, day, rest = f"{before} {dated} {after}".partition(DAY)
    return _Kind.OPENING if day and is_dateline(opening, rest) else _Kind.TEXT


def _is_meta(holder: HtmlElement, survey: Survey) -> bool:
    """Whether the line's own box is called one of dates or of what stands beside the text."""
    for above in (holder, *holder.iterancestors()):
        if not _LINE_WORDS.isdisjoint(words_of(above)):
            return not is_prose(short_text(holder, _LINE))
        if survey.block(above) is not None:
            return False
    return False


def _block_position(element: HtmlElement, survey: Survey) -> int:
    return next((survey.index[e] for e in (element, *element.iterancestors()) if e in survey.index), 0)


_STAMPED = 40
"""Characters of the longest text that stands for the date of its element's attribute."""


def _previous(element: HtmlElement) -> HtmlElement | None:
    """The element before this one; comments are passed over."""
    return next((e for e in element.itersiblings(preceding=True) if isinstance(e.tag, str)), None)


def _word(words: frozenset[str]) -> str:
    return min(words & _STRONG_WORDS)


def _datelines(container: HtmlElement, position: int, survey: Survey) -> Iterator[Printed]:
    """Dates that open or close the text: "Bern, 17.08.2007 - …", "Stand 27.01.2022"."""
    paragraphs = [
        e for e in container.iter("p", "div", "span", "td") if e.tag == "p" or (e.text or "").strip()
    ]
    is_text = partial(_may_tell_date, survey=survey)  # asked of no more of them than need be
    for paragraph in islice(filter(is_text, paragraphs), 3):
        text = inline_text(paragraph)[:160]
        match = DATE.search(text[:80])
        before = text[: match.start()] if match else ""
        if match is None or OTHER_LABEL.search(before) or is_entry(paragraph, survey, []):
            continue
        if line_around(paragraph, survey)[0]:
            continue  # a span amid its line
        if is_dateline(before, DATE.sub(DAY, text[match.end() :])):
            yield Printed(2.8, position, Found(match[0], "dateline"), None, False)
            break
    for paragraph in reversed(list(islice(filter(is_text, reversed(paragraphs)), 4))):
        text = inline_text(paragraph)
        match = DATE.search(text) if len(text) < 60 else None
        is_closing = re.match(r"(?i)^\W*(?:stand|veröffentlicht|publi\w+|opublikowano)\b[\s:]*", text)
        if match and is_closing and is_date_line(DATE.sub(DAY, text)):
            yield Printed(2.9, position + 1, Found(match[0], "closing line"), None, False)


def _may_tell_date(paragraph: HtmlElement, survey: Survey) -> bool:
    """Whether a paragraph stands in no event, footer or frame."""
    around = islice((paragraph, *paragraph.iterancestors()), 3)
    return (
        all(_EVENT_WORDS.isdisjoint(words_of(above)) for above in around)
        and not survey.is_frame(paragraph)
        and next(paragraph.iterancestors("footer"), None) is None
    )


def in_running_text(element: HtmlElement, survey: Survey) -> bool:
    """Whether a date stands in a sentence of the text, which must keep it."""
    for above in (element, *element.iterancestors()):
        block = survey.block(above)
        if block is not None:
            return block.chars > 80
    return False
