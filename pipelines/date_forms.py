"""The forms in which pages write days and times, as patterns with named groups, and the zones behind times."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from crawler.calendars import OTHER_DAY
from crawler.months import SHORT_YEAR
from crawler.patterns import lazy
from crawler.zones import AMERICAN, ZONE_NAMES, ZONES

_TIME = (
    r"(?:\s?(?:r(?:oku|\.)|г(?:\.|ода?|одина)?|р(?:\.|оку)|m\.|g\.|\.))?"
    r"(?:\s(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?=\s\d))?"  # Turkish papers put it here
    r"(?:(?:\s*[,|/•·–-]?\s*(?:o\s+)?(?:godz(?:ina|\.)?|um|at|à|às|as|a\s+las|alle(?:\s+ore)?|ore|ora|kl\.?|klo|ob|v|u|o|om|"
    r"в|о|στις|saat|plkst\.?|kell)?\s*|T)"
    r"(?P<hour>[01]?\d|2[0-3])(?P<sep>[:.h]|\sh\s)(?P<minute>[0-5]\d)(?:(?P=sep)(?P<second>[0-5]\d)(?:[.,]\d+)?)?"
    r"(?!\d|\.\d)\s*(?P<half>[ap]\.?\s?m\b\.?|[πμ]\.?μ\.?)?\s*(?:Uhr|Hrs|hrs)?\s*"
    r"(?P<zone>Z\b|[+-]\d\d:?\d\d(?!\d)|\(?(?:" + ZONE_NAMES + r")\b\)?)?)?"
)
ISO = re.compile(
    r"(?<![\d/.-])(?P<year>19\d\d|20(?:[0-4]\d|5[0-4]|8[6-9]|9\d))(?P<dash>[-/.]|\s(?=\d\d\s\d\d(?!\d)))\s?(?P<month>\d{1,2})(?P=dash)\s?(?P<day>\d{1,2})(?!\d)"
    + _TIME,
    re.I,
)
COMPACT = re.compile(r"(?<![\d.])(?P<year>20\d\d|19\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<hour>[0-2]\d):?"
                      r"(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d))?(?P<zone>Z|[+-]\d\d:?\d\d)?)?(?![\d.])")  # fmt: skip
NUMERIC = lazy(
    r"(?<![\d/.,-])(?P<first>\d{1,2})\s?(?P<dash>[./-])\s?(?P<second_part>\d{1,2})\s?(?P=dash)\s?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d|:\d)" + _TIME,
    re.I,
)
_NAME = r"(?P<name>[^\W\d_]{2,}(?:\s(?:f[óo]mhair|ال[أا]ول|الثاني))?)"
"""Any word: whether it is a month is looked up."""
_YEAR = r"(?P<year>(?:19|20)\d\d)"
DAY_NAME = lazy(
    r"(?<![\w.])(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|\.º|ª|°|η|-?го)?,?\s?(?:de\sl['’]|de\s|d['’]|(?:day\s)?of\s|ng\s|ta['’]\s?|-|/)?"
    rf"\s?{_NAME}\b\.?(?:\s?/\s?[^\W\d_]+)?[,،]?\s?(?:de\s|del\s|-|/)?\s?{_YEAR}(?!\d){_TIME}",
    re.I,
)
NAME_DAY = lazy(
    rf"(?<!\w){_NAME}\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d){_TIME}", re.I
)
DAY_NAME_SHORT = lazy(rf"(?<![\w.])(?P<day>\d{{1,2}})(?:\.\s?|\s|\s?-\s?|/){_NAME}{SHORT_YEAR}{_TIME}", re.I)
YEAR_NAME = lazy(  # 2018. május 3., 2018 m. gegužės 3 d., 2018ko maiatzaren 3a; Drupal's "2018, May 3 - 14:05", not "in 2018, May 3, 2020"
    rf"(?<![\w.]){_YEAR}(?:[.,]|\s[mթ]\.|\s?(?:\(e\)|e)?ko)?[\s-]{_NAME}\.?[\s-](?P<day>\d{{1,2}})(?!\d|,?\s(?:19|20)\d\d)(?:\sd\.|\.)?{_TIME}",
    re.I,
)
YEAR_DAY = lazy(  # 2018. gada 3. maijs, 2018 жылғы 3 мамыр, 2018-yil 3-may, 2018 წლის 3 მაისი
    rf"(?<![\w.]){_YEAR}(?:\.?\s(?:gada|жылғы|жылы|წლის)|-(?:yil|жылдын|йил))\s(?P<day>\d{{1,2}})[.-]?\s?{_NAME}{_TIME}",
    re.I,
)
ROMAN_MONTH = re.compile(
    rf"(?<![\w.])(?P<day>\d{{1,2}})[.\s]\s?(?P<name>IX|IV|VI{{0,3}}|I{{1,3}}|XI{{0,2}})[.\s]\s?{_YEAR}(?!\d)"
)
YEAR_ROMAN = re.compile(  # 2018. V. 3.
    rf"(?<![\w.]){_YEAR}\.?\s?(?P<name>IX|IV|VI{{0,3}}|I{{1,3}}|XI{{0,2}})\.?\s?(?P<day>\d{{1,2}})(?!\d)"
)
ROMANS = "I II III IV V VI VII VIII IX X XI XII".split()
CTIME = re.compile(  # Java's and C's form: Mon Oct 11 14:57:21 CEST 2021, also without the weekday or the seconds
    r"\b(?P<name>[A-Z][a-z]{2})\s+(?P<day>\d{1,2})\s+(?P<hour>[0-2]\d):"
    r"(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\s+(?:(?P<zone>[A-Z]{3,4}|[+-]\d{4})\s+)?(?P<year>\d{4})\b"
)
CJK = re.compile(  # year, month and day marked by words: Chinese, Japanese, Korean
    r"(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?(?:[日일]|(?!\d))"
    r"(?:\s*(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
)
OTHER = lazy(OTHER_DAY + _TIME)
PLAIN_DAY = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)")
EPOCH = re.compile(r"^1\d{9}(?:\d{3})?$")


def parse_zone(text: str | None) -> tzinfo | None:
    """The zone that a name or an offset behind a time means; None for none."""
    text = (text or "").strip("() ").lower()
    if not text:
        return None
    if text in AMERICAN:
        return ZoneInfo(AMERICAN[text])
    if text in ZONES:
        return timezone(timedelta(minutes=ZONES[text]))
    match = re.fullmatch(r"(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d\d)?", text)
    if not match or int(match[2]) > 14 or int(match[3] or 0) > 59:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    return timezone(timedelta(minutes=-minutes if match[1] == "-" else minutes))
