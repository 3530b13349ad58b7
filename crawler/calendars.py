"""Days of calendars beside the common one, and digits of other scripts, as pages of offices print them.

Knows Japanese eras and the years of the Republic of China, the Buddhist years of Thailand, the solar Hijri calendar of
Iran, and Vietnamese dates in words. Must know nothing of what a date is the date of.
"""

from __future__ import annotations

import re
from datetime import date

_OTHER_DIGITS = re.compile("[٠-٩۰-۹๐-๙０-９]")
_TO_ASCII = {
    ord(zero) + value: str(value) for zero in "٠۰๐０" for value in range(10)
}  # Arabic, Persian, Thai, full width

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of an era."""
_THAI = (
    "มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|"
    "กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค."
)
_SOLAR = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
_BUDDHIST_YEARS = 543


def _numbers(names: str) -> dict[str, int]:
    return {name: number for number, group in enumerate(names.split("|"), 1) for name in group.split()}


_THAI_MONTHS = _numbers(_THAI)
_SOLAR_MONTHS = _numbers(_SOLAR)


def _any_of(names: dict[str, int]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


OTHER_DAY = (
    rf"(?:(?P<era>{'|'.join(_ERAS)})\s?(?P<era_year>元|\d{{1,3}})\s?年\s?(?P<era_month>\d{{1,2}})\s?月\s?(?P<era_day>\d{{1,2}})\s?日"
    rf"|(?P<thai_day>\d{{1,2}})\s?(?P<thai_month>{_any_of(_THAI_MONTHS)})\s?(?:พ\.?ศ\.?\s?)?(?P<thai_year>2[45]\d\d)"
    rf"|(?P<solar_day>\d{{1,2}})\s(?P<solar_month>{_any_of(_SOLAR_MONTHS)})\s(?:ماه\s)?(?P<solar_year>1[34]\d\d)"
    r"|(?P<viet_day>\d{1,2})\s+[Tt]háng\s+(?P<viet_month>\d{1,2})(?:\s+năm\s+|\s*,\s*|\s+)(?P<viet_year>(?:19|20)\d\d)"
    r")(?!\d)"
)
"""A day as such calendars write it, in ASCII digits; its groups are for `day_of`."""


def plain_digits(text: str) -> str:
    """The text with ASCII digits in place of Arabic, Persian, Thai and full-width ones; no letter moves."""
    if text.isascii() or not _OTHER_DIGITS.search(text):
        return text
    return text.translate(_TO_ASCII)


def day_of(match: re.Match[str]) -> tuple[int, int, int] | None:
    """(year, month, day) of the common calendar of a match of `OTHER_DAY`; None for a day that there is not."""
    if match["era"]:
        year = 1 if match["era_year"] == "元" else int(match["era_year"])
        return _ERAS[match["era"]] + year, int(match["era_month"]), int(match["era_day"])
    if match["thai_day"]:
        return (
            int(match["thai_year"]) - _BUDDHIST_YEARS,
            _THAI_MONTHS[match["thai_month"]],
            int(match["thai_day"]),
        )
    if match["viet_day"]:
        return int(match["viet_year"]), int(match["viet_month"]), int(match["viet_day"])
    return _from_solar(int(match["solar_year"]), _SOLAR_MONTHS[match["solar_month"]], int(match["solar_day"]))


def _from_solar(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """The day of the solar Hijri calendar, by its 33-year rule, which holds for the years 1178 to 1633."""
    if not 1 <= day <= (31 if month <= 6 else 30):
        return None
    years = year + 1595
    before = (month - 1) * 31 if month <= 6 else (month - 7) * 30 + 186
    since = (
        -355668 + 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + day + before
    )  # 1 January of year 0
    found = date.fromordinal(since - 365)
    return found.year, found.month, found.day
