"""Date texts to ISO dates: fixed formats first, dateparser for the rest; never a date that the text does not state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from crawler.calendars import day_of, plain_digits
from crawler.items import DatePrecision
from crawler.months import find_month
from crawler.text import normalize_text
from pipelines.date_forms import (
    CJK,
    COMPACT,
    CTIME,
    DAY_NAME,
    DAY_NAME_SHORT,
    EPOCH,
    ISO,
    NAME_DAY,
    NUMERIC,
    OTHER,
    PLAIN_DAY,
    ROMAN_MONTH,
    ROMANS,
    YEAR_DAY,
    YEAR_NAME,
    YEAR_ROMAN,
    parse_zone,
)
from pipelines.weekdays import find_weekday

FIRST_YEAR = 1985
"""No page of the web states an earlier publication; earlier years are dates that a text tells of."""
LAST_YEAR = 2100

_LONGEST_FREE_TEXT = 80
"""dateparser finds dates in any prose; a longer text is no date line."""

DateOrder = Literal["DMY", "MDY"]


class ParsedDate(NamedTuple):
    """`value` as the record has it (`YYYY-MM-DD`, or ISO 8601 with offset), its precision, and whether it could be
    read otherwise: day and month the other way round, a month's name that means another in another language."""

    value: str
    precision: DatePrecision
    ambiguous: bool = False


class DateContext(NamedTuple):
    """What a date text is read with: languages (BCP 47), zone of times without one (None: unknown), order of
    numeric dates (None: unknown) and the capture time that relative dates count from."""

    languages: tuple[str, ...] = ()
    zone: tzinfo | None = None
    order: DateOrder | None = "DMY"
    reference: datetime | None = None
    is_of_country: bool = True
    """Whether the order is the country's and not just the language's: systems call pages \"en-US\" wherever they are."""


def parse_date(text: str | None, context: DateContext) -> ParsedDate | None:
    """The first date that the text states; None when it states none.

    A time without zone is read in the context's zone; where that is unknown the day alone is kept.
    """
    text = plain_digits(normalize_text(text))
    if not text:
        return None
    plain = PLAIN_DAY.fullmatch(text) if _order_with_dots(context) == "DMY" else None
    if plain:  # the form of most pages; an impossible day is left to the others
        parsed = _build(int(plain["year"]), int(plain["month"]), int(plain["day"]), plain, context)
        if parsed:
            return parsed
    if EPOCH.match(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return _result(moment.date(), moment.timetz(), "second", context)
    best: tuple[int, ParsedDate] | None = None
    for pattern, reader in _READERS:
        for match in pattern.finditer(text):
            if best is not None and match.start() >= best[0]:
                break
            parsed = reader(match, context)
            if parsed:
                if match.start() == 0:  # no pattern can find an earlier one
                    return parsed
                best = (match.start(), parsed)
                break
    return best[1] if best else _parse_with_dateparser(text, context)


def normalize_order(language: str | None, country: str | None) -> DateOrder | None:
    """Order of day and month in numeric dates: month first in the United States and the Philippines; unknown
    (None) for English of no country or of Canada, which uses both; day first elsewhere."""
    region = (country or (language or "").partition("-")[2]).upper()
    if region in ("US", "PH"):
        return "MDY"
    if region in ("", "CA") and (language or "en").lower().startswith("en"):
        return None
    return "DMY"


def _read_named(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    month = find_month(match["name"], context.languages)
    if month is None:
        return None
    parsed = _build(_whole_year(match["year"]), month.number, int(match["day"]), match, context)
    return parsed._replace(ambiguous=True) if parsed and month.ambiguous else parsed


def _read_roman(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    return _build(int(match["year"]), ROMANS.index(match["name"]) + 1, int(match["day"]), match, context)


def _read_iso(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    return _build(int(match["year"]), int(match["month"]), int(match["day"]), match, context)


def _read_other(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    day = day_of(match)
    return _build(*day, match, context) if day is not None else None


def _read_numeric(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    first, second, year = int(match["first"]), int(match["second_part"]), int(match["year"])
    if len(match["year"]) == 2 and context.languages and context.languages[0][:2] in _YEAR_FIRST:
        return _build(2000 + first, second, year, match, context)
    year = _whole_year(match["year"])
    order = _order_with_dots(context) if match["dash"] == "." else context.order
    day, month = (second, first) if order == "MDY" else (first, second)
    if month > 12 and day <= 12 and not (match["dash"] == "." and order == "DMY"):
        day, month = month, day
    parsed = _build(year, month, day, match, context)
    if parsed is None or day == month or day > 12 or month > 12:
        return parsed
    other = _build(year, day, month, match, context)
    is_open = match["dash"] != "." or order is None  # with dots a weekday that does not fit is a slip
    weekday = find_weekday(match.string, match.start(), match.end(), context.languages) if is_open else None
    if weekday is not None and other is not None:
        # Drupal prints "Thu, 05/04/2023" with the month first wherever nobody has changed it
        fits = [one for one in (parsed, other) if _day_of(one).weekday() == weekday]
        if len(fits) == 1:
            return fits[0]
    if order is not None:
        return parsed
    if other is not None and context.reference is not None:
        today = context.reference.date() + timedelta(days=1)  # it may be tomorrow elsewhere
        if _day_of(parsed) > today >= _day_of(other):
            return other  # nothing is published after it was captured
        if _day_of(other) > today >= _day_of(parsed):
            return parsed
    return parsed._replace(ambiguous=True)


def _order_with_dots(context: DateContext) -> DateOrder | None:
    """Dots are day-month-year but in English of a country that has the month first, as members of Congress print "06.18.24";
    embassies write in the language of their readers. Where the language alone says so, it is open."""
    if context.order != "MDY" or (
        context.languages and context.languages[0].partition("-")[0].lower() not in _MONTH_FIRST
    ):
        return "DMY"
    return "MDY" if context.is_of_country else None


_MONTH_FIRST = frozenset(("en", "tl", "fil"))


def _whole_year(year: str) -> int:
    """The year that two digits mean, or four."""
    number = int(year)
    return number if len(year) > 2 else number + (2000 if number < 70 else 1900)


_YEAR_FIRST = frozenset(("ko", "ja", "zh"))
"""Languages that write the year first also where it has two digits: "23.03.22"."""


def _day_of(parsed: ParsedDate) -> date:
    return date.fromisoformat(parsed.value[:10])


_READERS = (
    (ISO, _read_iso),
    (COMPACT, _read_iso),
    (CJK, _read_iso),
    (NUMERIC, _read_numeric),
    (DAY_NAME, _read_named),
    (DAY_NAME_SHORT, _read_named),
    (NAME_DAY, _read_named),
    (YEAR_NAME, _read_named),
    (YEAR_DAY, _read_named),
    (ROMAN_MONTH, _read_roman),
    (YEAR_ROMAN, _read_roman),
    (CTIME, _read_named),
    (OTHER, _read_other),
)


def _build(year: int, month: int, day: int, match: re.Match[str], context: DateContext) -> ParsedDate | None:
    """The parsed date of a match's groups; None for impossible days and years out of range."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        stated = date(year, month, day)
    except ValueError:
        return None
    groups = match.groupdict()
    if not groups.get("hour"):
        return ParsedDate(stated.isoformat(), "day")
    hour = int(groups["hour"])
    half = (groups.get("half") or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return ParsedDate(stated.isoformat(), "day")
        hour = hour % 12 + (12 if half[0] in "pμ" else 0)
    if hour > 23:
        return ParsedDate(stated.isoformat(), "day")
    second = groups.get("second")
    moment = datetime(year, month, day, hour, int(groups["minute"]), int(second or 0))
    zone = parse_zone(groups.get("zone"))
    if zone is not None:
        moment = moment.replace(tzinfo=zone)
    return _result(stated, moment.timetz(), "second" if second else "minute", context)


def _result(
    day: date, clock: time, precision: Literal["minute", "second"], context: DateContext
) -> ParsedDate:
    moment = datetime.combine(day, clock)
    if moment.tzinfo is None:
        if context.zone is None:
            return ParsedDate(day.isoformat(), "day")
        moment = moment.replace(tzinfo=context.zone)
    return ParsedDate(moment.isoformat(timespec=f"{precision}s"), precision)


_YEAR_STATED = re.compile(r"\d{4}|\d\W+\d{1,2}\W+\d\d")
_LONGEST_COUNT = timedelta(days=7)
"""From here on pages count back in weeks and months, which tell no day."""
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _parse_with_dateparser(text: str, context: DateContext) -> ParsedDate | None:
    """What dateparser reads in a short text; relative dates only against a known capture time."""
    if len(text) > _LONGEST_FREE_TEXT or not _LETTERS.search(text):
        return None
    absolute = _DIGIT.search(text) is not None
    if not absolute and (context.reference is None or len(text) > 20):
        return None
    languages = tuple(dict.fromkeys(tag.partition("-")[0].lower() for tag in context.languages if tag))
    reference = context.reference
    if reference is not None and context.zone is not None:
        reference = reference.astimezone(context.zone)
    found = _dateparser_value(text, languages, context.order or "DMY", reference)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return None
    if not _YEAR_STATED.search(text) and (
        reference is None or abs(reference.date() - found.date()) >= _LONGEST_COUNT
    ):
        return None
    has_clock = re.search(r"\d[:.h]\d\d", text) is not None and (found.hour or found.minute)
    if not has_clock:
        return ParsedDate(found.date().isoformat(), "day")
    return _result(found.date(), found.timetz(), "minute", context)


@lru_cache(maxsize=4096)
def _dateparser_value(
    text: str, languages: tuple[str, ...], order: str, reference: datetime | None
) -> datetime | None:
    import dateparser  # 0.3 s to import, and most crawls never need it

    settings: dict[str, object] = {
        "DATE_ORDER": order,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PREFER_DATES_FROM": "past",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["absolute-time"],
    }
    if reference is not None:
        settings["RELATIVE_BASE"] = reference.replace(tzinfo=None)
        settings["PARSERS"] = ["relative-time", "absolute-time"]
    try:
        return dateparser.parse(text, languages=list(languages) or None, settings=settings)
    except (ValueError, OverflowError):  # an unknown language code, a year out of range
        return None


def first_date(candidates: Iterable[str], context: DateContext) -> tuple[int, ParsedDate] | None:
    """Index and value of the first candidate that states a date; None when none does.

    A later candidate settles what is open: a date that can be read in two ways is read as a later one without doubt
    states it, and a time without a zone gets the zone that makes it equal to a later one in UTC.
    """
    texts = iter(enumerate(candidates))
    for index, text in texts:
        parsed = parse_date(text, context)
        if parsed:
            others = [text for _, text in texts]
            if parsed.ambiguous:
                parsed = _settle(parsed, others, context)
            return index, _with_zone(parsed, text, others, context)
    return None


def _with_zone(parsed: ParsedDate, text: str, others: Iterable[str], context: DateContext) -> ParsedDate:
    """The moment of a text that states a time without a zone, where another states the same moment in UTC: "21:44" on the
    page and "00:44:52Z" of the next day in its metadata are one in a zone three hours behind."""
    if parsed.precision != "day" or context.zone is not None or ":" not in text:
        return parsed
    local = parse_date(text, context._replace(zone=UTC))
    if local is None or local.precision == "day" or local.value[:10] != parsed.value:
        return parsed
    shown = datetime.fromisoformat(local.value)
    for other in others:
        stated = parse_date(other, context)
        if stated is None or stated.precision == "day":
            continue
        moment = datetime.fromisoformat(stated.value)
        offset = shown.replace(second=0) - moment.replace(second=0, tzinfo=UTC)
        if moment.utcoffset() == timedelta(0) and abs(offset) <= _FARTHEST and offset % _STEP == timedelta(0):
            value = moment.astimezone(timezone(offset)).isoformat(timespec=f"{stated.precision}s")
            return ParsedDate(value, stated.precision, parsed.ambiguous)
    return parsed


_FARTHEST = timedelta(hours=14)
_STEP = timedelta(minutes=30)
"""Between the zones of all but four small places."""


def _settle(parsed: ParsedDate, others: Iterable[str], context: DateContext) -> ParsedDate:
    """The reading of an ambiguous date that another text confirms, else the ambiguous one."""
    day = _day_of(parsed)
    swapped = day.replace(month=day.day, day=day.month) if day.day <= 12 else day
    for text in others:
        other = parse_date(text, context)
        if other is None or other.ambiguous:
            continue
        if _day_of(other) == day:
            return parsed._replace(ambiguous=False)
        if _day_of(other) == swapped:
            return parsed._replace(value=swapped.isoformat() + parsed.value[10:], ambiguous=False)
    return parsed


def is_more_exact(value: str, other: str) -> bool:
    """Whether a date (as `ParsedDate.value`) states the time of what another states less exactly: of that day, or within
    that minute. Midnight is no time: programs write days so."""
    (day, _, time), (other_day, _, other_time) = value.partition("T"), other.partition("T")
    if day != other_day or time[:5] in ("", "00:00"):
        return False
    if other_time[:5] in ("", "00:00"):
        return True
    return len(time) > len(other_time) and (time[:5], time[-6:]) == (other_time[:5], other_time[-6:])


def date_context(
    languages: Sequence[str], country: str | None, zone_name: str | None, reference: datetime | None
) -> DateContext:
    """The context of a site: zone by IANA name (None: unknown), order of numeric dates by country and language."""
    return DateContext(
        languages=tuple(languages),
        zone=ZoneInfo(zone_name) if zone_name else None,
        order=normalize_order(languages[0] if languages else None, country),
        reference=reference,
        is_of_country=bool(country),
    )
