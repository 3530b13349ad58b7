"""Days that stand around a page, in its address and in the title of its window, and how printed ones agree with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from urllib.parse import unquote

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.dates.compared_days import figures_of
from crawler.parsers.fields.dates.dated_lines import DAY, ends_span
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.inline import inline_text, is_longer
from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date, replace_dates
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
