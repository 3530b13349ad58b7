"""Days that stand around a page, in its address and in the title of its window, and how printed ones agree with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import islice, takewhile
from urllib.parse import unquote

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.months import find_month
from crawler.parsers.fields.dates.compared_days import figures_of
from crawler.parsers.fields.dates.dated_lines import DAY, ends_span
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text, is_longer
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.page.marks import Mark, mark_of
from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date, replace_dates
from crawler.parsers.fields.survey.teaser_cards import follows_other_title
from crawler.text import fold

_DAY = r"((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])"
_URL_DATE = re.compile(
    rf"[/=]{_DAY}(?=[/_.-]|\D|$)"
    r"|/((?:19|20)\d\d)/([1-9]|1[0-2])/([1-9]|[12]\d|3[01])(?=/)"
    # with the time of day, or before the number of the page
    rf"|[/_-]{_DAY}(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?=[/_.-]|$)|/{_DAY}\d{{4,12}}(?=[-_])"
)
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?=/)")
_TITLE_BARS = re.compile(r"\s+[-–—]\s+|\s*[|｜•·»()（）\[\]]\s*")


def find_url_date(url: str | None) -> Found | None:
    """The day in an address like /2019/03/17/: least trusted, since it may be the address's and not the text's."""
    match = _URL_DATE.search(unquote(url or ""))
    if match is None:
        return None
    year, month, day = filter(None, match.groups())
    return Found(f"{year}-{int(month):02}-{int(day):02}", "url")


def find_own_url_date(document: Document) -> Found | None:
    """The day in the address that the page calls its own: it may have been read at a feed's."""
    return next(filter(None, map(find_url_date, declared_addresses(document))), None)


def find_title_date(document: Document, heading: str) -> Found | None:
    """A day that fills a part of the window's title and does not stand in the heading: the system put it there."""
    title = document.title_text
    if not HAS_YEAR.search(title):
        return None
    before, *parts = _TITLE_BARS.split(title)
    for part in parts:
        match = find_date(part)
        if match and replace_dates(part, DAY).strip(" ,.;") == DAY and match[0] not in heading:
            return None if ends_span(f"{before}-", match[0]) else Found(match[0], "title")
        before = part
    return None


def find_entry_date(document: Document, texts: PageTexts, heading: str) -> Found | None:
    """The day that a list of the latest news beside the text has at the page's own entry: a link to the page itself that says
    its title. Pages that print their day nowhere else are dated so."""
    own = (document.page.url or "").partition("#")[0]
    name, key = own.rstrip("/").rpartition("/")[2], fold(heading)
    if not name or not key:
        return None
    for link, address in zip(texts.links, texts.addresses, strict=True):
        if name not in address or fold(inline_text(link)) != key or document.absolute(address) != own:
            continue
        for entry in islice(link.iterancestors(), _ENTRY_LEVELS):
            if is_longer(entry, len(heading) + _BESIDE_ENTRY) or any(
                document.absolute(other.get("href")) != own for other in entry.iter("a")
            ):
                break  # the list
            if (day := find_date(inline_text(entry, {link}))) is not None:
                return Found(day[0], "own entry in a list")
    return None


_ENTRY_LEVELS = 3
_BESIDE_ENTRY = 60
"""Characters of the most that an entry says beside its title."""


def find_shown_day(work: Work, title: HtmlElement) -> Found | None:
    """The day of the month that stands alone near the title, with the year of an address like /2019/03/ whose month it names:
    themes of weblogs draw the leaf of a calendar, which has no year."""
    texts, survey = work.page_texts, work.survey
    months = {tuple(map(int, month.groups())) for month in _URL_MONTH.finditer(work.document.page.url or "")}
    place = texts.place_of(title) if len(months) == 1 else None
    if place is None:
        return None
    [(year, number)] = months
    around = {title, *title.iterancestors()}
    near = texts.elements[max(0, place - _BEFORE_TITLE) : place]
    behind = texts.elements[place + 1 : place + _BEHIND_TITLE]
    near += takewhile(lambda element: len(element.text or "") <= _TEXT, behind)
    days = {
        int(day["day"] or day["second"])
        for element in near
        if element.tag in _HOLDERS
        and (day := _DAY_OF_MONTH.fullmatch(short_text(element, _SHOWN)))
        and (month := find_month(day["name"] or day["first"]))
        and month.number == number
        and not _is_of_other(element, around, survey)
    }
    if len(days) != 1:  # several are those of other pages
        return None
    return Found(f"{year}-{number:02}-{days.pop():02}", "day and address")


def _is_of_other(element: HtmlElement, around: Collection[HtmlElement], survey: Survey) -> bool:
    """Whether a day stands in a side column or behind the title of another page."""
    boxes = islice(element.iterancestors(), _BOXES)
    return any(box.tag == "aside" or mark_of(box) <= Mark.SIDE for box in boxes) or follows_other_title(
        element, around, survey
    )


_BOXES = 6
_HOLDERS = frozenset("div p span time a li td small em abbr header".split())
_BEFORE_TITLE, _BEHIND_TITLE = 12, 20
"""Elements around the title among which a day of the month is the page's."""
_TEXT = 80
"""Characters with which a text begins."""
_SHOWN = 24
_DAY_OF_MONTH = re.compile(
    r"(?:[^\W\d_]{2,10}[.,]{0,2}\s)?(?:(?P<day>[0-3]?\d)(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?(?P<name>[^\W\d_]{3,12})\.?"
    r"|(?P<first>[^\W\d_]{3,12})\.?\s(?P<second>[0-3]?\d)(?:st|nd|rd|th)?)"
)


class OuterDays:
    """What address and title say of the day of a page."""

    def __init__(self, url: str | None, found: Iterable[Found | None]) -> None:
        self.days = [figures_of(f.raw) for f in found if f is not None]
        month = _URL_MONTH.search(url or "")
        self.month = (int(month[1]), int(month[2])) if month else None

    def rate(self, raw: str) -> float:
        """How much more or less a printed date is to be distrusted: two that agree are hardly so by chance."""
        if not self.days and self.month is None:
            return 0.0
        figures = figures_of(raw)
        if figures in self.days:
            return -_AGREED
        return _OTHER_MONTH if self.month is not None and not set(self.month) <= set(figures) else 0.0


_AGREED = 1.0
_OTHER_MONTH = 0.8
"""Less than what sets the day between title and text apart from all others: pages keep their address when they are
published anew."""
