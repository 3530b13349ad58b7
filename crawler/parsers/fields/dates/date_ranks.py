"""How far one printed date is trusted: what it is in its line, its labels, what its elements are called; finds none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.dates.date_entries import is_entry, is_of_other_page
from crawler.parsers.fields.dates.date_kinds import (
    CLOCK_WORDS,
    DATE_WORDS,
    EVENT_WORDS,
    LINE,
    PUBLISHED_WORDS,
    STRONG_WORDS,
    UPDATE_WORDS,
    Kind,
    date_names,
    is_marked_off,
    is_meta,
    read_kind,
)
from crawler.parsers.fields.dates.dated_lines import (
    DAY,
    ends_span,
    ends_with_label,
    is_date_line,
    is_in_row,
    is_prose,
)
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import element_before
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.page.marks import Mark, mark_of, words_of
from crawler.parsers.fields.phrases.date_words import (
    CLOCK,
    CREATED_LABEL,
    DATE,
    HAS_YEAR,
    RIGHTS,
    find_date,
    replace_dates,
    says_other,
    says_published,
    says_updated,
)
from crawler.parsers.fields.phrases.local_days import is_local_day
from crawler.parsers.fields.phrases.template_phrases import is_entry_sentence
from crawler.text import normalize_text


class Printed(NamedTuple):
    """A printed date: lower ranks are trusted more; `element` when it holds little else."""

    rank: float
    order: int
    found: Found
    element: HtmlElement | None
    modified: bool
    is_called_so: bool = False
    """Whether only a name in the markup, and nothing that a reader sees, calls the date one of a change."""
    is_state: bool = False
    """Whether the label is the German "Stand", which is said of the first form of a text and of the last one."""
    is_of_other: bool = False
    """Whether it stands with the headline of another page: it dates nothing here, and is no part of the text."""


_UNTRUSTED = 3.6
_LABELLED_BELOW = 3.0
_BARE_BELOW = 0.8
"""How much less a `time` without a telling name or label is trusted below the text: teasers have such, too."""
_NEAREST = 20
"""Characters before a date that tell more of it than a heading above them."""
_LABEL = 45
"""Characters of the longest label that is looked for before a date."""


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
        yield Printed(seen.rank, seen.order, Found(matches[1][0], "date line"), None, True)
        return
    for one, other in pairwise(matches):
        between = other.string[one.end() : other.start()]
        is_change = says_updated(between)
        if is_change != says_published(between) and (is_change or seen.modified):
            # "Updated on 14 June. Published on 13 June" is the other way round
            yield Printed(seen.rank, seen.order, Found(other[0], "date line"), None, is_change)


def rank_line(
    holder: HtmlElement,
    stamp: str,
    where: float,
    position: int,
    survey: Survey,
    running: list[int],
    title: HtmlElement | None,
) -> Printed | None:
    """The date of a line with its rank; None for what is no date of the page, or too doubtful a one."""
    text = short_text(holder, LINE)
    if (text or stamp) and where > 0 and _is_framed_all_around(holder, survey):
        return None  # whatever it is called, its rank would be no better than `_UNTRUSTED`
    words = date_names(holder)
    near_words = set(words)
    link = holder if holder.tag == "a" else None
    is_beside = False
    for level, above in enumerate(holder.iterancestors()):
        if level == 4 or above.tag in ("body", "main", "article"):
            break
        link = above if above.tag == "a" else link
        is_beside = is_beside or mark_of(above) is Mark.SIDE
        if level < 2:
            near_words |= words_of(above) | (date_names(above) & DATE_WORDS)
    is_event = not near_words.isdisjoint(EVENT_WORDS) and not (
        # sites for which all news are events say when they were published
        words.isdisjoint(EVENT_WORDS) and says_published(line_around(holder, survey)[0])
    )
    if is_event and (
        where > 0
        or not words.isdisjoint(CLOCK_WORDS)
        or words.isdisjoint(EVENT_WORDS)
        or not any("date" in word or word in DATE_WORDS for word in words)
    ):
        return None
    if not text and not stamp and (said := _entry_sentence(holder)):
        match = find_date(said)
        return Printed(_SAID + where, position, Found(match[0], "date line"), None, False) if match else None
    match = find_date(text) if text else None
    if match is None and text and len(text) < 30 and not stamp:
        # day, month and year in elements of their own
        for above in (
            holder.getparent(),
            holder.getparent().getparent() if holder.getparent() is not None else None,
        ):
            whole = short_text(above, 50) if above is not None else ""
            match = find_date(whole)
            if match:
                holder, text, words = above, whole, date_names(above) | words
                break
    if match is None and not stamp:
        return None
    if is_of_other_page(holder):
        return None
    is_framed = survey.is_frame(holder)
    if is_framed and where > 0 and next(holder.iterancestors("footer"), None) is None:
        return None
    is_time = holder.tag == "time"
    before = text[: match.start()] if match else ""
    line_before = line_around(holder, survey)[0]
    if not before.strip():
        before = line_before[-_LABEL:]
    if match and not before.strip() and len(text) < 60 and (previous := _label_before(holder)) is not None:
        before = short_text(previous, 40)  # the label is an element of its own
    if before:
        before = CLOCK.sub(" ", before)  # "Published: 10:15, 12 March 2024"
    if before and (says_other(before) or RIGHTS.search(before)):
        return None
    if match is not None and before and ends_span(before, match[0]):
        return None
    labelled = 0 < len(before) < 45 and says_published(before)
    named = not words.isdisjoint(STRONG_WORDS)
    first = before.partition("/")[0]
    is_pair = first != before and says_published(first)  # "Vytvořeno / změněno: 9. 6. / 10. 6."
    # "Updates to this page", and in the line below: "Published 12 March 2024"
    nearest = before[-_NEAREST:] if labelled else before
    says_change = bool(nearest and not is_pair and says_updated(nearest))
    modified = says_change or (
        not words.isdisjoint(UPDATE_WORDS)
        and words.isdisjoint(PUBLISHED_WORDS)
        and "pubdate" not in holder.attrib
    )
    texts_before = bisect_left(running, block_position(holder, survey))
    is_after_text = texts_before > 0
    strong = is_time or named
    if strong:
        rank = 0.0
    elif labelled or modified or not near_words.isdisjoint(STRONG_WORDS):
        rank = 0.5
    elif not near_words.isdisjoint(DATE_WORDS):
        rank = 1.0
    else:
        rest = len(text) - len(match[0]) if match else 0
        rank = 1.3 if rest < 25 or not before.strip() else 2.0
    # under the title it may be the system's name for the date of news (gov.pl), but other dates go first
    rank += (
        where
        - (0.3 if labelled else 0.0)
        + (1.0 if is_event else 0.0)
        + (2.0 if is_beside and is_after_text else 0.0)
    )
    if labelled and CREATED_LABEL.search(before):
        rank += 0.2
    if is_time and not (named or labelled or modified) and texts_before > 1:
        rank += _BARE_BELOW
    is_change_date = "changedate" in words
    modified = modified or is_change_date
    if link is not None and not _is_dated(link):
        rank += 1.0
    if is_framed:
        # share bars between title and text hold the date at times
        rank += 1.2
        if where > 0:  # in the footer of the article, which may say when it was published
            is_told = says_published(before) or says_change or _STATE.search(before) is not None
            if not (ends_with_label(before) and is_told):
                return None
            rank = min(rank, _LABELLED_BELOW)
    if rank >= _UNTRUSTED:
        return None
    kind = read_kind(holder, stamp, match, survey, strong)
    # a `time` that says more, such as how long ago that was
    is_alone = is_time and match is not None and not any(line_around(holder, survey))
    if kind is Kind.TEXT and not named and not is_alone and not is_meta(holder, survey):
        is_near = where < _NEAR and texts_before < 2  # one may be the introduction
        is_said_below = ends_with_label(before) and says_published(before) and is_in_row(holder, survey)
        is_change = says_change and match is not None and _says_change(text, match)
        if match is None or not (
            is_said_below or is_change or (is_near and is_marked_off(holder, before, survey))
        ):
            return None
        rank += _MARKED_OFF
    is_said = labelled or modified or says_published(line_before) or says_updated(line_before)
    is_named = named or (is_time and not near_words.isdisjoint(STRONG_WORDS))
    if not is_named and not is_said and is_entry(holder, survey, running, title):
        return None
    if kind is Kind.OPENING and not named and is_after_text:
        return None
    raw = match[0] if match and (len(stamp) < 8 or is_local_day(match[0], stamp)) else stamp
    if match and raw == match[0] and ":" not in raw and not match.string[match.end() :].strip(" ."):
        raw = _with_clock(raw, line_around(holder, survey)[1])
    if is_time:
        rule = "time"
    elif strong:
        rule = f".{_word(words)}"
    else:
        rule = "date line"
    is_whole = kind is Kind.WHOLE and not (match is None and is_after_text)  # else times of a live ticker
    if match is not None and not is_whole:
        is_whole = is_alone or (named and labelled and not is_prose(text))
    return Printed(
        rank,
        position,
        Found(raw, rule),
        holder if is_whole else None,
        modified,
        modified and not (is_change_date or says_change or says_updated(line_before)),
        _STATE.search(before) is not None,
    )


def _with_clock(day: str, after: str) -> str:
    """A day with the time of day that stands behind it in an element of its own; that of a video is a length."""
    after = after.lstrip(_BETWEEN)
    timed = find_date(f"{day} {after}") if _CLOCK_BEHIND.match(after) and not _LENGTH.match(after) else None
    return timed[0] if timed is not None and timed.start() == 0 else day


_CLOCK_BEHIND = re.compile(r"[0-2]?\d(?:[:h]|\s[h:]\s)[0-5]\d|[0-2]?\d\.[0-5]\d(?![.\d])")
_BETWEEN = " |•·∙,–-"
_LENGTH = re.compile(r"(?i)[\d:.]+\s?(?:h\b|hrs?\b|std|stunden|hours?)?\s?(?:min|sec|sek|мин|dak|分)")

_STATE = re.compile(
    r"(?i)(?<![^\W_])(?:stand(?:\svom)?|last\sedited(?:\son)?|zuletzt\sbearbeitet(?:\sam)?|letzte\sbearbeitung|ostatnia\sedycja|última\sedición|"
    r"ultima\sedizione|последняя\sправка)\W*$"
)


def _says_change(text: str, match: re.Match[str]) -> bool:
    """Whether an element of a line says in its own words that its date is one of a change, and nothing else."""
    return ends_with_label(text[: match.start()]) and is_date_line(replace_dates(text, DAY))


def _entry_sentence(holder: HtmlElement) -> str:
    """The beginning of what a system prints below an entry, in one sentence too long for a line; empty for other texts."""
    text = normalize_text("".join(holder.itertext()))[:LINE]
    return text if is_entry_sentence(text) else ""


_SAID = 0.5


def _is_framed_all_around(holder: HtmlElement, survey: Survey) -> bool:
    """Whether a line stands in no article and no footer, and so do the boxes that may hold the rest of its date."""
    outer = next(islice(holder.iterancestors(), 1, None), holder)
    return survey.is_frame(outer) and next(holder.iterancestors("footer"), None) is None


def _is_dated(link: HtmlElement) -> bool:
    """Whether a link's text is a date alone: the permanent link of the page, or that of the posts of the day."""
    text = short_text(link, LINE)
    return len(text) > 0 and len(replace_dates(text, "")) < _BESIDE_DATE


_BESIDE_DATE = 15
"""Characters of what stands in a link of nothing but a date: the weekday, a label."""
_NEAR = 0.9
"""From here on a date stands neither between title and text nor above them."""
_MARKED_OFF = 0.5


def block_position(element: HtmlElement, survey: Survey) -> int:
    """The position of the block that an element stands in; in navigation, which has none, of what stands before that."""
    for above in (element, *element.iterancestors()):
        if above in survey.index:
            return survey.index[above]
        if above.tag == "nav":
            before = next((e for e in above.itersiblings(preceding=True) if e in survey.index), None)
            if before is not None:
                return survey.blocks[survey.index[before]].last
    return 0


def _label_before(element: HtmlElement) -> HtmlElement | None:
    """The element before this one, or before the cells and terms that it fills alone."""
    for _ in range(3):
        previous = element_before(element)
        above = element.getparent()
        if previous is not None or above is None or above.tag not in ("dd", "td", "div", "p", "span"):
            return previous
        if element.tag in ("dd", "td", "div", "p") or normalize_text(above.text):
            return None
        element = above
    return None


def _word(words: frozenset[str]) -> str:
    return min(words & STRONG_WORDS)
