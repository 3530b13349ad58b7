"""Years, months, days and pages in addresses: which parameter or end of a path chooses a part of a list."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from crawler.months import find_month

PAGE_PATH = re.compile(
    r"(?i)/(?:pages?|paged|pg|seite|strona|str|sivu|sida|side|pagina|oldal|stranka)[-/_,:]?\d{1,5}(?:\.html?)?$"
    r"|/p\d{1,3}$"
    r"|/(?:\(|%28)offset(?:\)|%29)/\d{1,6}$"
)
"""The end of a path that is a page number and says so: a bare number may be an article's. Craft writes `/p2`, eZ Publish
`/(offset)/10`."""
PERIOD_PATH = re.compile(
    r"(?i)(?<=.)(?:/(?:rok|year|jahr|archiwum|archive|archiv))?/(?:19|20)\d\d(?:[/-](?:0?[1-9]|1[0-2]))?(?:/index\.\w{3,5})?$"
)
"""The end of a path that chooses a year or month of the list before it."""
_PERIOD_NAME = re.compile(
    r"(?i)(?:^|[^a-z])(?:rok|year|jahr|ann[eé]e|a[nñ]o|anno|jaar|vuosi|god|miesi[aą]c|month|monat|mies|mois|mese?|maand|"
    r"kuukausi|m[eě]s[ií]c|mesiac|kwarta[lł]|quartal|quarter|trimestre|archiv\w*|period\w*|yr|m|y)(?:$|[^a-z])"
)
_DAY_NAME = re.compile(
    r"(?i)(?:^|[^a-z])(?:day|dzie[nń]|tag|d[ií]a|jour|giorno|dag|den|de[nň]|nap|päivä|d)(?:$|[^a-z])"
)
_DAY_OF_MONTH = re.compile(r"0?[1-9]|[12]\d|3[01]")
_DAY_VALUE = re.compile(
    r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])[-./](0[1-9]|1[0-2])[-./]((?:19|20)\d\d)"
)
"""A day as forms send it, in whose figures no period is found otherwise."""
_ON_DAY = re.compile(r"(?i)(?:^|[^a-z])(?:date|datum|dato|data|fecha|дата|tarih)(?:$|[^a-z])")
_WHOLE_DAY = re.compile(rf"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|{_DAY_VALUE.pattern}")
"""How calendars ask for one day: `?date=2021-05-20`."""
_PERIOD_VALUE = re.compile(r"(?:(?:19|20)\d\d(?:[-/.]?(?:0?[1-9]|1[0-2]))?|0?[1-9]|1[0-2])?")
_NUMBERS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-/_.]?(0?[1-9]|1[0-2])(?!\d)(?:[-/_.]?(0?[1-9]|[12]\d|3[01])(?!\d))?)?(?!\d)"
)

_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ERA_YEAR = re.compile(r"(?:令和|平成|昭和|民國)(?:元|\d{1,3})年度?.{0,5}")
"""A year as offices of Japan and Taiwan count them, whose number is another."""


def is_period(name: str, value: str) -> bool:
    """Whether a parameter of an address chooses a year or month, or a whole day."""
    if _PERIOD_VALUE.fullmatch(value) is not None:
        return _PERIOD_NAME.search(name) is not None
    return _WHOLE_DAY.fullmatch(value) is not None and _ON_DAY.search(name) is not None


def names_period(url: str) -> bool:
    """Whether an address chooses a year, a month or a day of a list."""
    parts = urlsplit(url)
    path = PAGE_PATH.sub("", parts.path.rstrip("/"))
    return bool(PERIOD_PATH.search(f"/{path}")) or any(is_period(n, v) for n, v in parse_qsl(parts.query))


def asks_for_time(url: str) -> bool:
    """Whether an address has a parameter for a year, a month or a day, with whatever number."""
    return any(_PERIOD_NAME.search(n) or _DAY_NAME.search(n) for n, _ in parse_qsl(urlsplit(url).query))


def period_of(url: str) -> tuple[int, ...]:
    """The year, month and day that an address names, as far as it does: longer ones are of smaller parts."""
    parts = urlsplit(url)
    sent = parse_qsl(parts.query)
    for _, value in sent:
        if found := _DAY_VALUE.fullmatch(value):
            year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
            return int(year), int(month), int(day)
    values = [int(value) for name, value in sent if value.isdecimal() and is_period(name, value)]
    years, others = [v for v in values if 1900 <= v < 2100], [v for v in values if v <= 12]
    if years:
        days = [v for n, v in sent if _DAY_NAME.search(n) and _DAY_OF_MONTH.fullmatch(v)] if others else []
        return (years[0], *others[:1], *map(int, days[:1]))
    numbers = list(_NUMBERS.finditer(f"{parts.path}?{parts.query}"))
    return tuple(int(number) for number in numbers[-1].groups() if number) if numbers else ()


def is_called_after(title: str | None, url: str) -> bool:
    """Whether the name of what an address with a year leads to may be that of the year, or of its month: it has the year in it,
    in whatever digits, or is nothing but a month where the address has one. Where an article merely has such a number, its title seldom has it, too."""
    if not title:
        return True
    if _ERA_YEAR.fullmatch(title):
        return True
    period = period_of(url)
    names_year = any(int(number) in period[:1] for number in _DIGITS.findall(title))
    return names_year or (len(period) > 1 and find_month(title) is not None)


def is_bare_period(title: str | None, url: str) -> bool:
    """Whether the name of what an address leads to is nothing but the year and month that the address has, with the number of
    entries there: "May 2021 (12)"."""
    period = period_of(url)
    words = _WORD.findall(_COUNT.sub("", title or ""))
    named = (int(word) in period if word.isdecimal() else find_month(word) is not None for word in words)
    return bool(period and words) and all(named)


_WORD = re.compile(r"\w+")
_COUNT = re.compile(r"\(\d+\)\s*$")
