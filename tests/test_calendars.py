"""Days of other calendars, beginnings and ends of years among them."""

from __future__ import annotations

import re

import pytest

from crawler.calendars import OTHER_DAY, day_of, plain_digits


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和7年10月17日", (2025, 10, 17)),
        ("令和元年5月1日", (2019, 5, 1)),
        ("平成31年4月30日", (2019, 4, 30)),
        ("昭和63年12月1日", (1988, 12, 1)),
        ("民國 112 年 3 月 9 日", (2023, 3, 9)),
        ("9 มีนาคม พ.ศ. 2566", (2023, 3, 9)),
        ("9 มี.ค. 2566", (2023, 3, 9)),
        ("1 فروردین 1403", (2024, 3, 20)),
        ("30 اسفند 1399", (2021, 3, 20)),
        ("31 شهریور 1402", (2023, 9, 22)),
        ("9 tháng 3 năm 2023", (2023, 3, 9)),
        ("2079-04-12", (2022, 7, 28)),
        ("2055/1/1", (1998, 4, 14)),
        ("2080।12।30", (2024, 4, 12)),
        ("2079 साउन 12 गते", (2022, 7, 28)),
        ("መስከረም 11 ቀን 2015 ዓ.ም.", (2022, 9, 21)),
        ("መስከረም 1፣ 2016", (2023, 9, 12)),
        ("ጳጉሜን 6 2015", (2023, 9, 11)),
        ("ታህሳስ 23 ቀን 2016", (2024, 1, 2)),
        ("12 ខែ មេសា ឆ្នាំ 2023", (2023, 4, 12)),
        ("5 មករា 2024", (2024, 1, 5)),
        ("1 वैशाख 2081", (2024, 4, 13)),
        ("14 حوت 1403", (2025, 3, 4)),
        ("14 کب 1403", (2025, 3, 4)),
        ("114.03.04", (2025, 3, 4)),
        ("04 මාර්තු 2025", (2025, 3, 4)),
        ("2025 මාර්තු මස 04 වන දින", (2025, 3, 4)),
        ("මාර්තු 04, 2025", (2025, 3, 4)),
        ("4 မတ်လ 2025", (2025, 3, 4)),
        ("2025 ခုနှစ်၊ မတ်လ 4 ရက်", (2025, 3, 4)),
        ("4 ມີນາ 2025", (2025, 3, 4)),
        ("4 ಮಾರ್ಚ್ 2025", (2025, 3, 4)),
        ("4 ਮਾਰਚ 2025", (2025, 3, 4)),
        ("4ی ئازاری 2025", (2025, 3, 4)),
        ("ማርች 4፣ 2025", (2025, 3, 4)),
        ("2025 оны 3 дугаар сарын 4", (2025, 3, 4)),
    ],
)
def test_day_of_another_calendar(text: str, day: tuple[int, int, int]) -> None:
    match = re.fullmatch(OTHER_DAY, text)
    assert match is not None
    assert day_of(match) == day


@pytest.mark.parametrize("text", ["31 مهر 1402", "2079-04-33", "2079-13-01", "ጳጉሜን 6 2014", "መስከረም 31 2015"])
def test_a_day_that_the_calendar_lacks_is_none(text: str) -> None:
    match = re.fullmatch(OTHER_DAY, text)
    assert match is not None
    assert day_of(match) is None


@pytest.mark.parametrize(
    "text",
    ["9 มีนาคม 25661", "9 March 2566", "10月17日", "平成 25", "कामे 10 2025", "114.13.04", "110.03.04.2"],
)
def test_what_is_no_such_day(text: str) -> None:
    assert re.search(OTHER_DAY, text) is None


def test_digits_of_other_scripts() -> None:
    assert plain_digits("٢٠٢٣ ۱۴۰۲ ๒๕๖๖ ２０２３ ໒໐໒໓ ୨୦୨୩") == "2023 1402 2566 2023 2023 2023"
    assert plain_digits("Ünïcode 2023") == "Ünïcode 2023"
