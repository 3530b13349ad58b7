"""How far one printed date is trusted: what it is in its line, its labels, what its elements are called; finds none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.items import Found
from crawler.parsers.fields.dates.compared_days import is_local_day
from crawler.parsers.fields.dates.date_entries import is_entry, is_of_other_page
from crawler.parsers.fields.dates.date_kinds import LINE, Kind, is_marked_off, is_meta, read_kind
from crawler.parsers.fields.dates.date_names import (
    CLOCK_WORDS,
    DATE_WORDS,
    EVENT_WORDS,
    PUBLISHED_WORDS,
    STRONG_WORDS,
    UPDATE_WORDS,
    date_names,
)
from crawler.parsers.fields.dates.date_places import Landmarks, block_position
from crawler.parsers.fields.dates.dated_lines import (
    DAY,
    ends_with_label,
    is_change_first,
    is_date_line,
    is_in_row,
    is_prose,
    is_set_before,
)
from crawler.parsers.fields.dates.day_labels import (
    Day,
    Label,
    Names,
    day_of,
    is_later_twin,
    label_of,
    names_around,
)
from crawler.parsers.fields.dates.fact_boxes import states_event
from crawler.parsers.fields.dates.line_ranks import (
    DateLine,
    is_dated,
    is_in_footer,
    is_said_or_named,
    rank_in_place,
)
from crawler.parsers.fields.dates.loose_lines import with_loose_label
from crawler.parsers.fields.dates.stages import day_of_print
from crawler.parsers.fields.page.address import leads_to_page
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.phrases.date_words import (
    CLOCK,
    DATE,
    HAS_YEAR,
    find_date,
    names_publication,
    replace_dates,
    says_other,
    says_published,
    says_state,
    says_updated,
    with_weekday,
)
from crawler.parsers.fields.phrases.meta_lines import is_said_of_page
from crawler.parsers.fields.phrases.template_phrases import is_change_sentence, is_entry_sentence
from crawler.text import normalize_text


class Printed(NamedTuple):
    """A printed date: lower ranks are trusted more; `element` when it holds little else."""

    rank: float
    order: int
    found: Found
    element: HtmlElement | None = None
    modified: bool = False
    is_called_so: bool = False
    """Whether only a name in the markup, and nothing that a reader sees, calls the date one of a change."""
    is_state: bool = False
    """Whether the label is the German "Stand" or says when the page was last edited, which systems also say of pages that were
    written then: of the first form of a text and of the last one."""
    is_of_other: bool = False
    """Whether it stands with the headline of another page: it dates nothing here, and is no part of the text."""


_UNTRUSTED = 3.6


def later_changes(holder: HtmlElement, seen: Printed, survey: Survey) -> Iterator[Printed]:
    """The later dates of a line that its labels call those of a change: "Publié le 12 mars - Mis à jour le 18 mars"."""
    line = short_text(holder, LINE)
    if survey.block(holder) is None:
        line = f"{line} {line_around(holder, survey)[1]}"
    line = line[: 2 * LINE]
    if len(HAS_YEAR.findall(line)) < 2:
        return
    matches = list(DATE.finditer(line))
    before = line[: matches[0].start()] if matches else ""
    if not before.strip() and survey.block(holder) is None:
        before = line_around(holder, survey)[0]
    if (
        len(matches) == 2
        and "/" in before
        and says_updated(before)
        and says_published(before.partition("/")[0])
    ):
        yield Printed(seen.rank, seen.order, Found(with_weekday(matches[1]), "date line"), None, True)
        return
    if (is_first := is_change_first(line)) is not None:
        yield Printed(seen.rank, seen.order, Found(with_weekday(matches[1]), "date line"), None, not is_first)
        return
    for one, other in pairwise(matches):
        between = CLOCK.sub(" ", other.string[one.end() : other.start()])
        is_change = says_updated(between) or says_state(between)
        # "Date modified" has the word for a day, and "modified" says of what
        is_published = names_publication(between) if is_change else says_published(between)
        if is_change != is_published and (is_change or seen.modified) and not says_other(between):
            # "Updated on 14 June. Published on 13 June" is the other way round
            yield Printed(seen.rank, seen.order, Found(with_weekday(other), "date line"), None, is_change)


def rank_line(
    holder: HtmlElement, stamp: str, position: int, where: float, texts: list[int], marks: Landmarks
) -> Printed | None:
    """The date of a line with its rank; None for what is no date of the page, or too doubtful a one.

    `stamp` is what an attribute of the element states, `where` the distrust by its place, `texts` the positions of the
    blocks of running text among which it counts as one more.
    """
    survey = marks.survey
    text = short_text(holder, LINE)
    if (printed := day_of_print(text)) is not None:
        return Printed(_SAID + where, position, Found(with_weekday(printed), "date line"), holder)
    if not stamp and (not text or is_entry_sentence(text) or is_change_sentence(text)):
        return _rank_sentence(holder, position, where, survey)
    line = _line_of(holder, text, stamp, where, texts, marks)
    rank = rank_in_place(line) if line is not None else None
    if line is None or rank is None or rank >= _UNTRUSTED:
        return None
    day, label = line.day, line.label
    kind = read_kind(day.holder, stamp, day.match, survey, line.is_time or line.is_named)
    # a `time` that says more, such as how long ago that was
    is_alone = line.is_time and day.match is not None and not any(line_around(day.holder, survey))
    is_near = where < _NEAR and line.texts_before < 2  # one may be the introduction
    if kind is Kind.TEXT and not line.is_named and not is_alone and not is_meta(day.holder, survey):
        if not _is_told_in_text(day, label, survey, is_near=is_near):
            return None
        rank += _MARKED_OFF
    if not is_said_or_named(line) and is_entry(day.holder, survey, texts, marks.title):
        return None
    if kind is Kind.OPENING and not line.is_named and line.texts_before:
        # below an introduction it may begin a row of marks: "<span>3 May 2020</span> <span>Views: 12</span>"
        is_mark = is_near and is_marked_off(day.holder, label.text, survey)
        if not is_mark:
            return None
    is_named_change = "changedate" in day.words  # which tells what the day is, and no more of its rank
    return Printed(
        rank,
        position,
        Found(_raw_of(day, stamp, survey), _rule_of(line)),
        _with_label(day.holder, survey) if _is_whole(line, kind, survey, is_alone=is_alone) else None,
        modified=line.is_change or is_named_change,
        is_called_so=line.is_change
        and not (is_named_change or label.says_change or says_updated(label.line)),
        is_state=says_state(label.text),
    )


def _line_of(
    holder: HtmlElement, text: str, stamp: str, where: float, texts: list[int], marks: Landmarks
) -> DateLine | None:
    """The date of an element with all that its rank depends on; None where it is one of something else, or in the frame."""
    survey = marks.survey
    if where > 0 and _is_framed_all_around(holder, survey):
        return None  # whatever it is called, its rank would be no better than `_UNTRUSTED`
    names = names_around(holder)
    is_event = _is_event(holder, names, survey)
    if is_event and not _may_date_event(names.own, where):
        return None
    day = day_of(holder, text, stamp, names.own)
    if day is None or is_of_other_page(day.holder):
        return None
    is_framed = survey.is_frame(day.holder)
    if is_framed and where > 0 and not is_in_footer(day.holder):
        return None
    label = label_of(day, survey, marks.title)
    if label is None or (
        not names_publication(label.text) and not label.says_change and states_event(day.holder)
    ):
        return None
    is_change = label.says_change or _is_called_changed(day)
    is_change = is_change or (not label.is_published and is_later_twin(day.holder))
    link = names.link
    is_permanent = link is not None and is_dated(link) and leads_to_page(link, marks.document)
    texts_before = bisect_left(texts, block_position(day.holder, survey))
    return DateLine(day, names, label, where, texts_before, is_event, is_framed, is_change, is_permanent)


def _rank_sentence(holder: HtmlElement, position: int, where: float, survey: Survey) -> Printed | None:
    """The date in what a system prints below an entry, in one sentence; None for other texts."""
    said = normalize_text(text_content(holder))[:LINE]
    is_change = is_change_sentence(said)
    if not is_change and not is_entry_sentence(said):
        return None
    names = names_around(holder)
    if _is_event(holder, names, survey) and not _may_date_event(names.own, where):
        return None
    match = find_date(said)
    if match is None:
        return None
    found = Found(with_weekday(match), "date line")
    if (is_first := is_change_first(said)) is not None:  # of two days, and of nothing else
        return Printed(_SAID + where, position, found, holder, modified=is_first)
    return Printed(_SAID + where, position, found, modified=is_change)


_SAID = 0.5


def _with_label(holder: HtmlElement, survey: Survey) -> HtmlElement:
    """The element of a date, or the one around it in the same line that holds but its label besides: else "Last updated:" of
    `<span>Last updated: <time>…</time></span>` would stay in the text."""
    box = holder.getparent()
    if box is None or survey.block(box) is not None:
        return with_loose_label(holder, survey)
    return box if is_date_line(replace_dates(short_text(box, LINE), DAY)) else holder


def _rule_of(line: DateLine) -> str:
    """The name of the rule that found a date."""
    if line.is_time:
        return "time"
    if names := line.day.words & STRONG_WORDS:
        return f".{min(names)}"
    return "link to the page" if line.is_permanent else "date line"


def _is_whole(line: DateLine, kind: Kind, survey: Survey, *, is_alone: bool) -> bool:
    """Whether the element of a date holds little else, so that it is no text."""
    holder, text, match, _ = line.day
    if kind is Kind.WHOLE and (match is not None or not line.texts_before):  # else times of a live ticker
        return True
    return match is not None and (
        is_alone
        or (
            line.is_named
            and (
                (line.label.is_published and not is_prose(text))
                or (not line.texts_before and is_set_before(holder, survey))
            )
        )
    )


def _is_called_changed(day: Day) -> bool:
    """Whether a date, or the box that holds nothing else, is called that of a change, and not that of publication too."""
    holder, _, _, words = day
    called = words & UPDATE_WORDS
    box = holder.getparent()
    if box is not None and len(box) == 1 and not (normalize_text(box.text) or normalize_text(holder.tail)):
        around = date_names(box)
        words |= around
        called |= around & _CHANGED  # "update" is what boxes of short news are called
    return bool(called) and words.isdisjoint(PUBLISHED_WORDS) and "pubdate" not in holder.attrib


_CHANGED = UPDATE_WORDS - {"update"}


def _is_event(holder: HtmlElement, names: Names, survey: Survey) -> bool:
    """Whether a date is called one of an event; sites for which all news are events say when they were published."""
    return not names.near.isdisjoint(EVENT_WORDS) and not (
        names.own.isdisjoint(EVENT_WORDS) and says_published(line_around(holder, survey)[0])
    )


def _may_date_event(words: frozenset[str], where: float) -> bool:
    """Whether a date with the names of an event may be the page's own all the same: one under the title."""
    return (
        where <= 0
        and words.isdisjoint(CLOCK_WORDS)
        and not words.isdisjoint(EVENT_WORDS)
        and any("date" in word or word in DATE_WORDS for word in words)
    )


def _is_told_in_text(day: Day, label: Label, survey: Survey, *, is_near: bool) -> bool:
    """Whether a date in running text is told to be the page's by its label, or set off from the text near the title."""
    holder, text, match, _ = day
    if match is None:  # "Posted: 14 months ago", where a hint states the day
        return ends_with_label(label.text) and (says_published(label.text) or label.says_change)
    is_published = ends_with_label(label.text) and says_published(label.text)
    # "Posted on 3 May 2020 by Ann Lee in Roads"
    is_line = survey.block(holder) is not None and not (is_prose(text) or _tells_of_other(text, match))
    return (
        (is_published and (is_line or is_in_row(holder, survey)))
        or (label.says_change and _says_change(text, match))
        or (is_near and is_marked_off(holder, label.text, survey))
    )


def _tells_of_other(text: str, match: re.Match[str]) -> bool:
    """Whether a line tells of the day on which something besides the page was published, and of that of its change: "The
    act was published on 3 May 2023 and amended on 5 June 2023"."""
    return len(HAS_YEAR.findall(text)) > 1 and not is_said_of_page(text[: match.start()])


def _raw_of(day: Day, stamp: str, survey: Survey) -> str:
    """The date as printed, with the time of day beside it; the stamp of its attribute where that tells more."""
    match = day.match
    if match is None or not (len(stamp) < 8 or is_local_day(match[0], stamp)):
        return stamp
    raw = with_weekday(match)
    if ":" not in raw and not match.string[match.end() :].strip(" ."):
        return raw.replace(match[0], _with_clock(match[0], line_around(day.holder, survey)[1]))
    return raw


def _with_clock(day: str, after: str) -> str:
    """A day with the time of day that stands behind it in an element of its own; that of a video is a length."""
    after = after.lstrip(_BETWEEN)
    timed = find_date(f"{day} {after}") if _CLOCK_BEHIND.match(after) and not _LENGTH.match(after) else None
    return timed[0] if timed is not None and timed.start() == 0 else day


_CLOCK_BEHIND = re.compile(r"[0-2]?\d(?:[:h]|\s[h:]\s)[0-5]\d|[0-2]?\d\.[0-5]\d(?![.\d])")
_BETWEEN = " |•·∙,–-"
_LENGTH = re.compile(r"(?i)[\d:.]+\s?(?:h\b|hrs?\b|std|stunden|hours?)?\s?(?:min|sec|sek|мин|dak|分)")


def _says_change(text: str, match: re.Match[str]) -> bool:
    """Whether an element of a line says in its own words that its date is one of a change, and nothing else."""
    before, after = text[: match.start()], text[match.end() :]
    if not ends_with_label(before):
        return False
    # "This page was last changed on 9 May 2023."
    return is_date_line(replace_dates(text, DAY)) or (is_said_of_page(before) and not after.strip(" ."))


def _is_framed_all_around(holder: HtmlElement, survey: Survey) -> bool:
    """Whether a line stands in no article and no footer, and so do the boxes that may hold the rest of its date."""
    outer = next(islice(holder.iterancestors(), 1, None), holder)
    return survey.is_frame(outer) and not is_in_footer(holder)


_NEAR = 1.1
"""From here on a date stands neither between title and text nor above them."""
_MARKED_OFF = 0.5
