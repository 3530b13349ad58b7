"""Boxes whose buttons and numbers turn something else than the pages of a list: calendars, sliders."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.lists.page_numbers import in_pager
from crawler.parsers.fields.page.marks import words_of

_LEVELS = 5
_NAMES = frozenset(
    "calendar calendars calendario calendrier kalender kalendarz kalendar kalendář kalendár calendarul cal minical datepicker fc fullcalendar "
    "slider slides slideshow slick swiper splide carousel karussell".split()
)
_MONTH = 28
"""Days of the shortest month."""
_CELLS = 70


def turns_other(element: HtmlElement) -> bool:
    """Whether a link or button is of a calendar or slider and not of a pager: lists of events are called calendars, too, and have
    pagers of their own."""
    if in_pager(element):
        return False
    boxes = [element, *islice(element.iterancestors(), _LEVELS)]
    return any(
        not _NAMES.isdisjoint(words_of(box)) or (box.tag == "table" and _is_month(box)) for box in boxes
    )


def _is_month(table: HtmlElement) -> bool:
    cells = islice(table.iter("td"), _CELLS)
    days = {
        int(text)
        for cell in cells
        if (text := "".join(cell.itertext()).strip()).isdecimal() and len(text) < 3
    }
    return days.issuperset(range(1, _MONTH + 1))
