"""Date texts to ISO dates: fixed formats first, dateparser for the rest; never a date that the text does not state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from crawler.items import DatePrecision
from crawler.text import normalize_text

FIRST_YEAR = 1985
"""No page of the web states an earlier publication; earlier years are dates that a text tells of."""
LAST_YEAR = 2100

_MONTH_NAMES = {
    "pl": "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze"
    "|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis"
    "|grudnia grudzień gru",
    "de": "januar jänner jan|februar feber feb|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug"
    "|september sept sep|oktober okt|november nov|dezember dez",
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
    "|october oct|november nov|december dec",
    "fr": "janvier janv|février févr fevrier|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept"
    "|octobre oct|novembre nov|décembre déc decembre",
    "it": "gennaio genn gen|febbraio febbr feb|marzo mar|aprile apr|maggio magg mag|giugno giu|luglio lug"
    "|agosto ago|settembre sett set|ottobre ott|novembre nov|dicembre dic",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sep|octubre oct|noviembre nov|diciembre dic",
    "pt": "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro dez",
    "nl": "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
    "cs": "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec"
    "|srpna srpen|září|října říjen|listopadu|prosince prosinec",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
}
_MONTHS = {
    name: number
    for names in _MONTH_NAMES.values()
    for number, forms in enumerate(names.split("|"), 1)
    for name in forms.split()
}
# "lis" and "listopad" are November in Polish, "listopad" is November in Czech too; Croatian October is left
# to dateparser, which knows the site's language.
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip

_TIME = (
    r"(?:\s?r(?:oku|\.))?(?:(?:\s*[,|•·–-]?\s*(?:o\s+)?(?:godz(?:ina|\.)?|um|at|à|alle|ore|kl\.?|ob|v|klo)?\s*|T)"
    r"(?P<hour>[01]?\d|2[0-3])(?P<sep>[:.h])(?P<minute>[0-5]\d)(?:(?P=sep)(?P<second>[0-5]\d)(?:[.,]\d+)?)?"
    r"(?!\d|\.\d)\s*(?P<half>[ap]\.?m\b\.?)?\s*(?:Uhr|Hrs|hrs)?\s*"
    r"(?P<zone>Z\b|[+-]\d\d:?\d\d\b|\(?(?:UTC|GMT|WES?T|BST|CES?T|MES?Z|EES?T|MSK|E[SD]T|C[SD]T|M[SD]T|P[SD]T)\b\)?)?)?"
)
_ISO = re.compile(
    r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)(?P<dash>[-/.])\s?(?P<month>\d{1,2})(?P=dash)\s?(?P<day>\d{1,2})(?!\d)"
    + _TIME,
    re.I,
)
_COMPACT = re.compile(r"(?<![\d.])(?P<year>20\d\d|19\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<hour>[0-2]\d)"
                      r"(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?(?![\d.])")  # fmt: skip
_NUMERIC = re.compile(
    r"(?<![\d/.,-])(?P<first>\d{1,2})\s?(?P<dash>[./-])\s?(?P<second_part>\d{1,2})\s?(?P=dash)\s?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d|:\d)" + _TIME,
    re.I,
)
_NAME = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_DAY_NAME = re.compile(
    rf"(?<![\w.])(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|\.º)?\s?(?:de\s|of\s|-|/)?\s?(?P<name>{_NAME})\b\.?,?\s?"
    rf"(?:de\s|del\s|-|/)?\s?(?P<year>(?:19|20)\d\d)(?!\d)" + _TIME,
    re.I,
)
_NAME_DAY = re.compile(
    rf"(?<!\w)(?P<name>{_NAME})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)"
    + _TIME,
    re.I,
)
_CTIME = re.compile(  # Java's and C's form: Mon Oct 11 14:57:21 CEST 2021
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\s+(?P<name>[A-Z][a-z]{2})\s+(?P<day>\d{1,2})\s+(?P<hour>\d\d):"
    r"(?P<minute>\d\d):(?P<second>\d\d)\s+(?:(?P<zone>[A-Z]{3,4}|[+-]\d{4})\s+)?(?P<year>\d{4})\b"
)
_CJK = re.compile(  # year, month and day marked by words: Chinese, Japanese, Korean
    r"(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?(?:[日일]|(?!\d))"
    r"(?:\s*(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
)
_RFC2822 = re.compile(r"\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{2,4})")
_PLAIN_DAY = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)")
_EPOCH = re.compile(r"^1\d{9}(?:\d{3})?$")
_LONGEST_FREE_TEXT = 80
"""dateparser finds dates in any prose; a longer text is no date line."""

DateOrder = Literal["DMY", "MDY"]


class ParsedDate(NamedTuple):
    """`value` as the record has it (`YYYY-MM-DD`, or ISO 8601 with offset), its precision, and whether the
    day and month could be the other way round."""

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


def parse_date(text: str | None, context: DateContext = DateContext()) -> ParsedDate | None:  # noqa: B008
    """The first date that the text states; None when it states none.

    A time without zone is read in the context's zone; where that is unknown the day alone is kept.
    """
    text = normalize_text(text)
    if not text:
        return None
    plain = _PLAIN_DAY.fullmatch(text)
    if plain:  # the form of most pages; an impossible day is left to the others
        parsed = _build(int(plain["year"]), int(plain["month"]), int(plain["day"]), plain, context)
        if parsed:
            return parsed
    if _EPOCH.match(text):
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
    (None) for English of no country; day first elsewhere."""
    region = (country or (language or "").partition("-")[2]).upper()
    if region in ("US", "PH"):
        return "MDY"
    if not region and (language or "en").lower().startswith("en"):
        return None
    return "DMY"


def _read_named(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    month = _MONTHS.get(match["name"].lower().rstrip("."))
    return _build(int(match["year"]), month, int(match["day"]), match, context) if month else None


def _read_iso(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    return _build(int(match["year"]), int(match["month"]), int(match["day"]), match, context)


def _read_numeric(match: re.Match[str], context: DateContext) -> ParsedDate | None:
    first, second, year = int(match["first"]), int(match["second_part"]), int(match["year"])
    if len(match["year"]) == 2:
        year += 2000 if year < 70 else 1900
    # dots are day-month-year wherever dots are used; slashes and dashes depend on the country
    order = "DMY" if match["dash"] == "." else context.order
    day, month = (second, first) if order == "MDY" else (first, second)
    if month > 12 and day <= 12 and match["dash"] != ".":
        day, month = month, day
    ambiguous = order is None and day != month and day <= 12 and month <= 12
    parsed = _build(year, month, day, match, context)
    return parsed._replace(ambiguous=ambiguous) if parsed else None


_READERS = (
    (_ISO, _read_iso),
    (_COMPACT, _read_iso),
    (_CJK, _read_iso),
    (_NUMERIC, _read_numeric),
    (_DAY_NAME, _read_named),
    (_NAME_DAY, _read_named),
    (_CTIME, _read_named),
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
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23:
        return ParsedDate(stated.isoformat(), "day")
    second = groups.get("second")
    moment = datetime(year, month, day, hour, int(groups["minute"]), int(second or 0))
    zone = _parse_zone(groups.get("zone"))
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


def _parse_zone(text: str | None) -> tzinfo | None:
    text = (text or "").strip("() ").lower()
    if not text:
        return None
    if text in _ZONES:
        return timezone(timedelta(minutes=_ZONES[text]))
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)", text)
    if not match or int(match[2]) > 14 or int(match[3]) > 59:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    return timezone(timedelta(minutes=-minutes if match[1] == "-" else minutes))


_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _parse_with_dateparser(text: str, context: DateContext) -> ParsedDate | None:
    """What dateparser reads in a short text; relative dates only against a known capture time."""
    if len(text) > _LONGEST_FREE_TEXT or not _LETTERS.search(text):
        return None
    absolute = _DIGIT.search(text) is not None
    if not absolute and (context.reference is None or len(text) > 20):
        return None
    try:
        if _RFC2822.search(text):
            moment = parsedate_to_datetime(text)
            return _result(moment.date(), moment.timetz(), "second", context)
    except (ValueError, TypeError):
        pass  # not RFC 2822 after all: dateparser decides
    languages = tuple(dict.fromkeys(tag.partition("-")[0].lower() for tag in context.languages if tag))
    found = _dateparser_value(text, languages, context.order or "DMY", context.reference)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
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
    """Index and value of the first candidate that states a date; None when none does."""
    for index, text in enumerate(candidates):
        parsed = parse_date(text, context)
        if parsed:
            return index, parsed
    return None


def date_context(
    languages: Sequence[str], country: str | None, zone_name: str | None, reference: datetime | None
) -> DateContext:
    """The context of a site: zone by IANA name (None: unknown), order of numeric dates by country and language."""
    return DateContext(
        languages=tuple(languages),
        zone=ZoneInfo(zone_name) if zone_name else None,
        order=normalize_order(languages[0] if languages else None, country),
        reference=reference,
    )
