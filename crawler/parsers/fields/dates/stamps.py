"""Moments that elements state in attributes for scripts, which print them or count back from them; knows no site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.dates.compared_days import is_other_day
from crawler.parsers.fields.dates.date_kinds import STAMPED
from crawler.parsers.fields.dates.date_names import STRONG_WORDS, date_names
from crawler.parsers.fields.dates.script_dates import is_key_of_publication
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.page.stated_times import without_filled_clock
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, RELATIVE, WEEKDAY, find_date
from crawler.patterns import lazy
from crawler.text import normalize_text

_PARTS = frozenset(
    "date datetime time timestamp utime unix unixtime epoch iso iso8601 moment published publish publication pubdate created "
    "posted ts utc livestamp datum fecha dato tarih".split()
)
_OTHER_PARTS = frozenset(
    "start end begin from to until expire expires expiry expiration countdown event deadline due valid current now today server "
    "render rendered cache cached load loaded modified modify update updated last change changed edited birth min max format "
    "duration offset zone timezone picker delay interval timeout speed animation transition video play session build".split()
)
"""What the names of other moments hold, and of spans of time."""
_PLAIN = frozenset(("datetime", "ts", "pubdate", "timestamp"))
"""Attributes of `time` and of elements that scripts define, such as `relative-time`."""
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?$")
_BASIC = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T([0-2]\d)([0-5]\d)([0-5]\d)?(Z|[+-]\d\d:?\d\d)?)?")
"""ISO 8601 without separators, as calendars (RFC 5545) have it."""
_LONGEST = 45
_LONGEST_TITLE = 60
_MOST = 60
"""Elements with such an attribute of one name that are looked at: more are those of a list."""


def find_stamps(document: Document) -> dict[HtmlElement, str]:
    """The moments that elements of little text state, in ISO 8601 where they count seconds."""
    found: dict[HtmlElement, str] = {}
    for name, elements in document.attributed.items():
        if _names_moment(name) and len(elements) <= _MOST:
            for element, value in elements.items():
                stamp = _moment(value)
                if stamp and _shows_moment(element):
                    shown = short_text(element, STAMPED + 1)
                    if element.tag == "time" and is_other_day(shown, stamp):
                        continue  # left over from the template, whose author wrote one day into all entries
                    found.setdefault(element, without_filled_clock(stamp, shown))
    hints = (document.attributed.get(name, NONE).items() for name in ("title", "aria-label"))
    for element, title in chain.from_iterable(hints):
        if len(title) < _LONGEST_TITLE and HAS_YEAR.search(title) and _is_told_by_title(element):
            match = find_date(title)
            if match is not None:
                found.setdefault(element, _day_of_link(element, match[0]) or normalize_text(match[0]))
    return found


def _day_of_link(element: HtmlElement, stated: str) -> str | None:
    """The day in a link's address, where it is the one that the hint states: of "09/08/2025" it tells which is the month,
    and of "09/08/25" which is the year."""
    match = _ISO_DAY.search(element.get("href") or "")
    if match is None:
        return None
    numbers = sorted(map(int, _NUMBER.findall(stated)[:3]))
    year, month, day = map(int, match.groups())
    return match[0] if numbers in (sorted((year, month, day)), sorted((year % 100, month, day))) else None


_ISO_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_NUMBER = re.compile(r"\d+")


def stamps_around(document: Document, title: HtmlElement | None) -> Iterator[Found]:
    """What the boxes around the title state of their publication."""
    around: frozenset[HtmlElement] | None = None
    for name, elements in document.attributed.items():
        if title is None or not name.startswith("data-") or not is_key_of_publication(name):
            continue
        around = around or frozenset(title.iterancestors())
        for element in elements:
            if element in around and (stamp := _moment(element.get(name) or "")):
                yield Found(stamp, f"[{name}]")


def _is_told_by_title(element: HtmlElement) -> bool:
    """Whether an element shows a date in short, or how long ago it was, and states it in the hint that it shows or that is
    read aloud."""
    if element.tag in ("time", "abbr"):
        return True
    if next(element.iter("time"), None) is not None:
        return False  # which states the moment itself
    text = short_text(element, STAMPED + 1)
    if not 0 < len(text) <= STAMPED:
        return False
    if RELATIVE.fullmatch(text) is not None or not date_names(element).isdisjoint(STRONG_WORDS):
        return True
    return _SPAN.fullmatch(text) is not None and _CLOCK.search(element.get("title") or "") is not None


_SPAN = lazy(
    r"(?i)(?:[^\W\d]+\s){0,2}(?:\d{1,2}|an?|one|ein\w{0,2}|une?|un[ao]?)?\s?"
    r"(?:year|month|week|day|hour|minute|jahr|monat|woche|tag|stunde|ans?$|année|mois|semaine|jour|heure|rok|lat|miesi|tydz|tyg|dni|dzie|godz|"
    r"año|mes|día|dia|hora|ano|let|měsíc|týd|den|hodin|jaar|maand|uur|ann[oi]|giorn|or[ae]|год|лет|месяц|недел|дн|день|час|минут|χρόν|μήν|"
    r"ημέρ|ώρ|年|ヶ月|か月|月|日|時間|分)\w{0,8}"
)
"""How long ago something was, where what says that it is ago stands beside: `Added by … <a title="…">about 1 year</a> ago`."""
_CLOCK = re.compile(r"\d\s+\d?\d:\d\d(?::\d\d)?(?:\s?[AP]M)?$")


def _shows_moment(element: HtmlElement) -> bool:
    """Whether an element may show a date, however short, or is filled by a script: a player counts seconds, too."""
    text = short_text(element, STAMPED + 1)
    if len(text) > STAMPED:
        return False
    is_called = element.tag in ("time", "abbr") or not date_names(element).isdisjoint(STRONG_WORDS)
    if is_called or not any(map(str.isalpha, text)):
        return True
    return _DIGIT.search(text) is not None or any(p.fullmatch(text) for p in (RELATIVE, WEEKDAY))


_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=4096)
def _names_moment(name: str) -> bool:
    if not name.startswith("data-"):
        return name in _PLAIN
    parts = name[5:].split("-")
    return (not _PARTS.isdisjoint(parts) and _OTHER_PARTS.isdisjoint(parts)) or is_key_of_publication(name)


def _moment(value: str) -> str:
    """The value as a day or moment; empty for what is none."""
    value = normalize_text(value)
    if _EPOCH.match(value):
        return datetime.fromtimestamp(int(value[:10]), UTC).isoformat()
    if basic := _BASIC.fullmatch(value):
        day, clock, zone = (
            "-".join(basic.group(1, 2, 3)),
            ":".join(filter(None, basic.group(4, 5, 6))),
            basic[7],
        )
        return f"{day}T{clock}{zone or ''}" if clock else day
    if len(value) > _LONGEST or not HAS_YEAR.search(value):
        return ""
    match = find_date(value)
    return value if match is not None and match.start() < _WEEKDAY else ""


_WEEKDAY = 12
"""Characters that may stand before the day in a value: "Wednesday, "."""
