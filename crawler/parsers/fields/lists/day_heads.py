"""Days that stand above the entries of each in a row or heading between them, as offices list what they released by day;
knows no site."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, WEEKDAY, find_date

_LINE = 40
"""Characters of a day with its weekday and signs around it."""
_ROWS = frozenset(("tr", "li", "p", "div", "dt", "center", *HEADING_TAGS))
"""What such a line is; one amid a line is of the entry beside it."""


def is_day_head(row: HtmlElement) -> bool:
    """Whether a row says nothing but a day, and leads nowhere."""
    return _day_in(row) is not None


def day_before(box: HtmlElement) -> str | None:
    """The day that the line right before a box says, which is nothing but a day."""
    before = element_before(box)
    return _day_in(before) if before is not None else None


def days_between(boxes: Sequence[HtmlElement]) -> dict[HtmlElement, str]:
    """The day that the last line before each box says which is nothing but a day, or before the list of each of several days;
    none where one of the boxes has none above it: such a line is then of something else."""
    known = set(boxes)
    found: dict[HtmlElement, str] = {}
    parents = dict.fromkeys(above for box in boxes if (above := box.getparent()) is not None)
    for parent in parents:
        day = day_before(parent) if len(parents) > 1 else None
        for child in parent:
            own = _day_in(child)
            if own is not None:
                day = own
            elif child in known:
                if day is None:
                    return {}
                found[child] = day
    return found


def _day_in(row: HtmlElement) -> str | None:
    text = short_text(row, _LINE) if row.tag in _ROWS else ""
    day = find_date(text) if text and HAS_YEAR.search(text) else None
    if day is None or next(row.iter("a"), None) is not None:
        return None
    beside = f"{text[: day.start()]} {text[day.end() :]}".strip(" ,.:()[]（）–—-")
    return day[0] if not beside or WEEKDAY.fullmatch(beside) else None
