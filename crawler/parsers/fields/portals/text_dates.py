"""The days of an article in the text of a page: which line says when it was published or changed; knows no site.

A text has no boxes: the day of another entry, a comment or a picture stands as near as the article's own. So a day counts by
its place. Between title and text most lines with a day are the article's; amid and behind the text only a line that has nothing
else; and where several days stand in a row, it is a list of other articles, and none of them counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from crawler.items import Found
from crawler.parsers.fields.dates.dated_lines import (
    DAY,
    ends_span,
    ends_with_label,
    is_date_line,
    is_dateline,
)
from crawler.parsers.fields.phrases.date_words import (
    find_date,
    replace_dates,
    says_other,
    says_published,
    says_state,
    says_updated,
)
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_credit
from crawler.parsers.fields.portals.text_lines import Block

LINE = 110
"""Characters of a line that tells of the article and is none of its text."""
BESIDE = 25
"""Characters beside a day in a line that tells no more than it."""
_ABOVE, _BELOW, _BEHIND = 8, 8, 8
"""Lines above the title, below the beginning of the text, and behind it, where days of the article stand."""
_BELOW_COPY, _CLOSE = 2, 4
_LIST = 3
"""Different days between title and text from which they are those of other entries."""


class TextDates(NamedTuple):
    """Days of publication and of change, the best first, and the lines amid the text that say no more."""

    published: tuple[Found, ...]
    modified: tuple[Found, ...]
    lines: frozenset[int]


class _Day(NamedTuple):
    """A day in a line."""

    text: str
    before: str
    """What stands before it, behind the day before."""
    after: str
    whole: str
    """The line, as far as it is read."""
    raw: str
    """The line from the day on."""
    beside: int = 0
    """Characters of the line besides its days."""
    line: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether nothing says that the day is that of a change or of something else."""
        return not (self.is_changed or says_state(self.before) or says_other(self.before))

    @property
    def is_labelled(self) -> bool:
        """Whether a label of publication stands right before the day: "written by Jane on" stands above a comment."""
        return says_published(self.before) and self.is_plain and ends_with_label(self.before)

    @property
    def is_changed(self) -> bool:
        return says_updated(self.before)

    def as_found(self) -> Found:
        return Found(self.raw, "labelled line" if self.is_labelled else "line near the title")


def find_text_dates(blocks: Sequence[Block], first: int, start: int, end: int) -> TextDates:
    """The days of the article whose text is the lines from `start` to `end`; the title is the line before `first`, or none."""
    title = first - 1
    between = _read(blocks, range(first, start), title)
    above = _read(blocks, range(title - 1, max(-1, title - _ABOVE), -1), title)
    begun = min(end, start + _BELOW)
    within = _read(blocks, range(start, begun), title)
    behind = _read(blocks, range(end, min(len(blocks), end + 2 * _BEHIND)), title)
    far = [day for day in (*_read(blocks, range(begun, end), title), *behind) if _is_label(day.before)]
    near = [*_unless_list(between, blocks[0].text), *_beside(above, title), *_below_copies(blocks, title)]
    told = (
        *(day for day in (*between, *above, *within) if day.is_labelled),
        *(day for day in near if _is_of_header(day, (3 if says_published(day.before) else 2) * BESIDE)),
        *_if_one(day for day in far if day.is_labelled),
        *(day for day in within if _is_amid_text(day, start)),
        *(day for day in _if_one(behind) if day.beside < _NOTHING and day.line < end + _RIGHT_BEHIND),
        *_opening(blocks[start].text),
    )
    published = [day for day in told if day.is_plain]
    read = [*between, *above, *within, *far]
    state = [day.as_found() for day in read if says_state(day.before)]
    changed = [day.as_found() for day in read if day.is_changed]
    said = {
        day.line for day in within if day in published or (day.beside < BESIDE and not says_other(day.before))
    }
    return TextDates((*(day.as_found() for day in published), *state), (*changed, *state), frozenset(said))


_NOTHING, _RIGHT_BEHIND = 8, 3
"""Characters beside a day behind the text, and lines up to it: an hour, no more, as the days of other entries follow soon."""


def _unless_list(days: Sequence[_Day], head: str) -> Sequence[_Day]:
    """The days between title and text; of many different ones, as entries of a list have them, those that the window's title
    has, too."""
    if len({day.text for day in days}) < _LIST:
        return days
    return [day for day in days if day.text in head]


def _beside(days: Sequence[_Day], title: int) -> Sequence[_Day]:
    """The days above the title: of the line right above it, else the only one in a line about an article. Different ones are a
    ticker's."""
    is_one = len({day.text for day in days}) == 1
    return [
        day
        for day in days
        if day.line == title - 1
        or (is_one and _is_of_header(day, BESIDE if day.line >= title - _CLOSE else 0))
    ]


def _below_copies(blocks: Sequence[Block], title: int) -> Iterator[_Day]:
    """The days below the title where it stands earlier, too: pages print their head once more for another size of screen."""
    name = blocks[title].text if title > 0 else ""
    for position in range(1, title):
        if name and blocks[position].text == name:
            yield from _read(blocks, range(position + 1, min(title, position + 1 + _BELOW_COPY)), position)


def _if_one(days: Iterable[_Day]) -> Sequence[_Day]:
    """The days, where all are the same: different ones are those of comments or of other entries."""
    found = list(days)
    return found if len({day.text for day in found}) == 1 else ()


def _is_of_header(day: _Day, beside: int) -> bool:
    """Whether a line is about the article: little besides its day, or author, category and day in one."""
    return day.beside < beside or is_meta_line(day.whole) or is_date_line(replace_dates(day.whole, DAY))


def _is_amid_text(day: _Day, start: int) -> bool:
    """Whether a line amid the text has the article's day: nothing else, or at the beginning what may stand above the text;
    no picture's, and not that of a post that the text shows."""
    if "(@" in day.whole or is_credit(day.whole):
        return False
    if says_published(day.before):  # "Posted by Jane on"
        return day.beside < 2 * BESIDE
    return day.beside < BESIDE or (day.line < start + _OPENING and _is_of_header(day, 0))


_OPENING = 3
"""Lines at the beginning of the text among which some are none of it."""


def _opening(text: str) -> list[_Day]:
    """The day that a paragraph begins with as agencies do it: "Bern, 17.08.2007 - …"."""
    return [day for day in days_of(text[:LINE])[:1] if is_dateline(day.before, day.after)]


def _is_label(before: str) -> bool:
    """Whether nothing but a label stands before a day."""
    return len(before) < _LABEL and is_date_line(f"{before}{DAY}")


_LABEL = 45


def _read(blocks: Sequence[Block], places: Iterable[int], title: int) -> list[_Day]:
    """The days in some lines, a label in the line before with them; of a line as long as a paragraph only those that a label
    introduces."""
    found = []
    for i in places:
        text = blocks[i].text if i >= 0 else ""
        label = blocks[i - 1].text if i > 0 and i - 1 != title and len(blocks[i - 1].text) < _LABEL else ""
        days = days_of(text[:LINE])
        if days and i > 0 and is_heading_of_links(blocks[i - 1].text):
            continue  # of what is linked there
        for day in days:
            before = day.before or label
            if len(text) <= LINE or _is_label(day.before):
                found.append(day._replace(line=i, before=before))
    return found


def days_of(line: str) -> list[_Day]:
    """The days in a line; none that begins or ends a span."""
    found: list[_Day] = []
    rest = _GLUED.sub(r"\1 ", line)
    beside, is_span = len(rest), False
    while len(found) < _DAYS and (date := find_date(rest)) is not None:
        day, before, after = date[0], rest[: date.start()], rest[date.end() :]
        beside -= len(day)
        is_last = is_span or ends_span(before, day)
        is_span = _SPAN.match(after) is not None
        if not is_last and not is_span:
            found.append(_Day(_HOUR.sub("", day), before, after, line, rest[date.start() :]))
        rest = after
    return [day._replace(beside=beside) for day in found]


_GLUED = re.compile(r"((?<!\d)(?:19|20)\d\d)(?=\d{1,2}(?:\.|\s[^\W\d]|[/-]\d))")
"""A year right before another day: the day of a change stands hidden behind that of publication in themes of WordPress."""
_DAYS = 3
_SPAN = re.compile(
    r"(?i)\s?(?:[-–—]|to|bis|au|al|do|ao|a|t/m|tot|till?|til|до|по)\s?\d{1,2}(?:[./]\s?\d|\.?\s[^\W\d]{3})"
)
"""What follows the first day of a span."""
_HOUR = re.compile(r"[\s,.|/–-]+(?:[^\W\d]{1,6}\.?\s)?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\D*$")


def is_day(text: str) -> bool:
    """Whether a line tells a day and little more."""
    return beside_days(text) < 2 * BESIDE


def is_day_line(text: str) -> bool:
    """Whether a line is nothing but a day with what says no more of it: weekday, place, hour."""
    days = days_of(text) if len(text) < LINE else []
    return len(days) == 1 and days[0].is_plain and is_date_line(replace_dates(text, DAY))


def beside_days(text: str) -> int:
    """Characters of a line besides its days; more than any line has where there is none."""
    days = days_of(text) if len(text) < LINE else []
    return days[0].beside if days else LINE
