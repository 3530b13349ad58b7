"""Date texts as pages print them, and what must not be read as a date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.date_forms import parse_zone
from pipelines.dates import DateContext, ParsedDate, date_context, first_date, normalize_order, parse_date

WARSAW = DateContext(
    ("pl", "de", "en"), ZoneInfo("Europe/Warsaw"), "DMY", datetime(2020, 5, 10, 12, tzinfo=UTC)
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Data publikacji 17.10.2015", "2015-10-17"),
        ("Dodano: 7.1.2016", "2016-01-07"),
        ("17.10.2015 r.", "2015-10-17"),
        ("17.10.2015 r. godz. 9.15", "2015-10-17T09:15+02:00"),
        ("24.07.2024 08:33 Anna Przykładowa", "2024-07-24T08:33+02:00"),
        ("2 stycznia 2019, 14:05", "2019-01-02T14:05+01:00"),
        ("3. Juli 2018", "2018-07-03"),
        ("1. Jänner 2018", "2018-01-01"),
        ("26.01.2022, 10:00 Uhr", "2022-01-26T10:00+01:00"),
        ("April 26, 2022", "2022-04-26"),
        ("14 kwi ’20 | Drogi", "2020-04-14"),
        ("27-MAR-98", "1998-03-27"),
        ("5. Okt. '21", "2021-10-05"),
        ("Publié le 27 mars 20 à 9:21", "2020-03-27T09:21+01:00"),
        ("Tuesday 5th of March 2019", "2019-03-05"),
        ("1er avril 2020", "2020-04-01"),
        ("12 de octubre de 2021", "2021-10-12"),
        ("3. října 2019", "2019-10-03"),
        ("2015-10-17", "2015-10-17"),
        ("2015-10-17T08:00:00+02:00", "2015-10-17T08:00:00+02:00"),
        ("2015-10-17T08:00:00Z", "2015-10-17T08:00:00+00:00"),
        ("2015-10-17 08:00", "2015-10-17T08:00+02:00"),
        ("20151017", "2015-10-17"),
        ("2020年07月03日 10:26", "2020-07-03T10:26+02:00"),
        ("2023년 10월 27일", "2023-10-27"),
        ("20151017T080000Z", "2015-10-17T08:00:00+00:00"),
        ("20151017T08:00:07Z", "2015-10-17T08:00:07+00:00"),
        ("20151017T08:00+0200", "2015-10-17T08:00+02:00"),
        ("2015-10-17T08:00:07+04:00GET", "2015-10-17T08:00:07+04:00"),
        ("Mon, 17 Mar 2018 10:00:00 +0100", "2018-03-17T10:00:00+01:00"),
        ("Mon Oct 11 14:57:21 CEST 2021", "2021-10-11T14:57:21+02:00"),
        ("Jan 04 09:34 2021", "2021-01-04T09:34+01:00"),
        ("Tue Jan 04 09:34 2021", "2021-01-04T09:34+01:00"),
        ("Office founded in 2018, March 5, 2020", "2020-03-05"),
        ("2018, May 3 - 14:05", "2018-05-03T14:05+02:00"),
        ("Jan 5, 2020, 3:04 PM EST", "2020-01-05T15:04-05:00"),
        ("Bern, 17.08.2007 - Rede in Basel, 18. August 2007", "2007-08-17"),
        ("Stand - 12.11.2021 (Unverändert gültig seit: 05.11.2021)", "2021-11-12"),
        ("wczoraj", "2020-05-09"),
        ("15\u00a0marca\u00a02019", "2019-03-15"),
        ("1584000000", "2020-03-12T08:00:00+00:00"),
        ("Nov. 4, 2021, 10:32 ET", "2021-11-04T10:32-04:00"),
        ("13 Jan 2020, 22:11 GMT+10", "2020-01-13T22:11+10:00"),
        ("25.05.2023 / 14:10", "2023-05-25T14:10+02:00"),
        ("25.05.2023, 12:05 am", "2023-05-25T00:05+02:00"),
        ("25.05.2023, 12:05 pm", "2023-05-25T12:05+02:00"),
        ("25.05.2023, 13:05 pm", "2023-05-25"),  # no such hour: the day is stated all the same
        ("25.05.2023, 0:05 pm", "2023-05-25"),
        ("25.05.2023 23:59", "2023-05-25T23:59+02:00"),
        ("25.05.2023 24:30", "2023-05-25"),
        ("20230525T2530Z", "2023-05-25"),
        ("Thu May 25 25:10 2023", "2023-05-25"),
        ("wczoraj 10:30", "2020-05-09T10:30+02:00"),
        ("2023-05-25T08:00+14:00", "2023-05-25T08:00+14:00"),
        ("令和7年10月17日", "2025-10-17"),
        ("日期：民國 98 年 3 月 12 日", "2009-03-12"),
        ("วันที่ 12 มีนาคม 2555", "2012-03-12"),
        ("١٢ آذار ٢٠٢٣", "2023-03-12"),
        ("۲۱ اسفند ۱۴۰۲ - ۱۰:۱۵", "2024-03-11T10:15+01:00"),
    ],
)
def test_stated_dates(text: str, value: str) -> None:
    parsed = parse_date(text, WARSAW)
    assert parsed is not None
    assert parsed.value == value
    assert parsed.precision == ("day" if len(value) == 10 else "second" if value[16] == ":" else "minute")


@pytest.mark.parametrize(
    "text",
    ["", "31.02.2015", "12.30 Uhr", "192.168.10.20", "wersja 10.1.2", "5 września", "tel. 22 601 44 67", "2015",
     "październik 2015", "Dz. U. z 2021 r. poz. 2213", "978-3-16-148410-0", "12.13.2015", "1.1.1850"],
)  # fmt: skip
def test_texts_without_a_date(text: str) -> None:
    assert parse_date(text, WARSAW) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "3 मई 2021 10:30"),
        ("bn", "৩ মে ২০২১ ১০:৩০"),
        ("ka", "3 მაისი 2021 10:30"),
        ("yo", "3 Oṣù Èbìbí 2021 10:30"),
    ],
)
def test_a_time_of_day_beside_names_of_months_in_many_languages(language: str, text: str) -> None:
    parsed = parse_date(text, WARSAW._replace(languages=(language,)))
    assert parsed == ("2021-05-03T10:30+02:00", "minute", False)


def test_an_unknown_language_dates_nothing() -> None:
    assert parse_date("3 mey 2021", WARSAW._replace(languages=("xx",))) is None


def test_relative_dates_need_a_capture_time() -> None:
    assert parse_date("wczoraj", WARSAW._replace(reference=None)) is None


def test_a_time_of_unknown_zone_is_dropped_and_the_day_kept() -> None:
    assert parse_date("2015-10-17 08:00", DateContext()) == ("2015-10-17", "day", False)


@pytest.mark.parametrize(
    ("order", "value", "ambiguous"),
    [("DMY", "2019-04-03", False), ("MDY", "2019-03-04", False), (None, "2019-04-03", True)],
)
def test_order_of_day_and_month(order: str, value: str, ambiguous: bool) -> None:
    parsed = parse_date("03/04/2019", WARSAW._replace(order=order))  # type: ignore[arg-type]
    assert parsed == (value, "day", ambiguous)


@pytest.mark.parametrize(
    ("order", "text", "value"),
    [
        ("MDY", "06.18.24", "2024-06-18"),
        ("MDY", "06.11.2024", "2024-06-11"),
        ("MDY", "18.06.2024", "2024-06-18"),
        ("DMY", "06.11.2024", "2024-11-06"),
        (None, "06.11.2024", "2024-11-06"),
    ],
)
def test_dots_are_day_month_year_but_where_the_month_stands_first(order: str, text: str, value: str) -> None:
    parsed = parse_date(text, WARSAW._replace(order=order, languages=("en",)))  # type: ignore[arg-type]
    assert parsed == (value, "day", False)


@pytest.mark.parametrize(
    ("language", "country", "text", "told"),
    [
        ("en-US", "US", "05.06.2024", ("2024-05-06", "day", False)),
        ("de", "US", "05.06.2024", ("2024-06-05", "day", False)),
        ("en-US", None, "05.06.2024", ("2024-06-05", "day", True)),
        ("en-US", None, "05.29.24", ("2024-05-29", "day", False)),
        ("en-US", "IN", "05.06.2024", ("2024-06-05", "day", False)),
    ],
)
def test_only_the_country_tells_that_dots_have_the_month_first(
    language: str, country: str | None, text: str, told: tuple[str, str, bool]
) -> None:
    assert parse_date(text, date_context([language], country, None, None)) == told


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ko", "23.03.22", "2023-03-22"),
        ("zh-TW", "23/03/22", "2023-03-22"),
        ("pl", "23.03.22", "2022-03-23"),
        ("ko", "23.03.2022", "2022-03-23"),
    ],
)
def test_a_year_of_two_digits_stands_first_where_the_language_has_it_so(
    language: str, text: str, value: str
) -> None:
    assert parse_date(text, WARSAW._replace(languages=(language, "pl"))) == (value, "day", False)


@pytest.mark.parametrize(
    ("others", "value", "ambiguous"),
    [
        (["unknown", "05/06/2019", "4 March 2019"], "2019-03-04", False),
        (["unknown", "05/06/2019", "3 April 2019"], "2019-04-03", False),
        (["unknown", "05/06/2019", "9 May 2019"], "2019-04-03", True),
    ],
)
def test_a_date_of_two_readings_is_settled_by_one_without_doubt(
    others: list[str], value: str, ambiguous: bool
) -> None:
    found = first_date(["03/04/2019", *others], DateContext(("en",), order=None))
    assert found == (0, (value, "day", ambiguous))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("(CEST)", 120),
        ("GMT+10", 600),
        ("UTC -3", -180),
        ("-03:30", -210),
        ("+1400", 840),
        ("+15:00", None),  # farther than any zone
        ("+02:75", None),
        ("+59", None),
        ("am Abend", None),
        ("", None),
        (None, None),
    ],
)
def test_zones(text: str | None, minutes: int | None) -> None:
    zone = parse_zone(text)
    assert (zone and zone.utcoffset(None)) == (None if minutes is None else timedelta(minutes=minutes))


def test_an_impossible_month_gives_the_order_away() -> None:
    assert parse_date("12/31/2019", WARSAW) == ("2019-12-31", "day", False)


@pytest.mark.parametrize(
    ("language", "country", "text", "value"),
    [
        ("en", None, "Thu, 05/04/2023 - 10:12", "2023-05-04"),
        ("en", "GB", "Thursday 05/04/2023", "2023-05-04"),
        ("en", "GB", "Wed 05/04/2023", "2023-04-05"),
        ("en", "US", "Wed 05/04/2023", "2023-04-05"),
        ("en", None, "05/04/2023 (Thu)", "2023-05-04"),
        ("en", None, "05/04/2023, Thursday", "2023-05-04"),
        ("fr", "FR", "jeu. 05/04/2023", "2023-05-04"),
        ("fr", "FR", "mar, 03/11/2015 - 10:42", "2015-11-03"),
        ("pl", "PL", "czw., 05-04-2023", "2023-05-04"),
        ("cs", "CZ", "Čt, 05/04/2023", "2023-05-04"),
        ("pt", "BR", "quinta-feira, 05/04/2023", "2023-05-04"),
        ("de", "DE", "Thu 05/04/2023", "2023-05-04"),  # a template that nobody translated
        ("xx", "FR", "Thu 05/04/2023", "2023-05-04"),
        ("de", "DE", "Do, 05.04.2023", "2023-04-05"),  # a slip
        (
            "nl",
            "NL",
            "do 05/04/2023",
            "2023-04-05",
        ),  # a shortened weekday in two letters, but no sign that it is one
        ("fr", "FR", "lundi 05/04/2023", "2023-04-05"),  # fits neither
    ],
)
def test_the_weekday_beside_a_date_tells_which_is_the_month(
    language: str, country: str | None, text: str, value: str
) -> None:
    parsed = parse_date(text, date_context([language], country, None, None))
    assert parsed == ParsedDate(value, "day", ambiguous=False)


def test_a_weekday_of_both_readings_or_of_none_settles_nothing() -> None:
    context = date_context(["en"], None, None, None)
    for text in ("Mon 05/04/2023", "Wednesday 03/12/2025", "meeting 05/04/2023"):
        assert getattr(parse_date(text, context), "ambiguous", False), text


@pytest.mark.parametrize(
    ("language", "country", "order"),
    [
        ("pl", "PL", "DMY"),
        ("en-US", None, "MDY"),
        ("en", "US", "MDY"),
        ("en", None, None),
        ("en-GB", None, "DMY"),
    ],
)
def test_order_by_country(language: str, country: str | None, order: str | None) -> None:
    assert normalize_order(language, country) == order


def test_the_first_candidate_that_states_a_date_wins() -> None:
    assert first_date(["brak", "17.10.2015", "18.10.2015"], WARSAW) == (1, ("2015-10-17", "day", False))
    assert first_date(["brak"], WARSAW) is None


# later years are read as those of the Bikram Sambat
@given(st.dates(datetime(1990, 1, 1).date(), datetime(2054, 12, 31).date()))
def test_every_day_is_read_in_every_form(day) -> None:  # type: ignore[no-untyped-def]
    months = (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    )
    for text in (
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%Y-%m-%d}",
        f"{day:%Y/%m/%d}",
        f"{day.day} {months.split()[day.month - 1]} {day.year} r.",
        f"{day:%Y%m%d}",
    ):
        parsed = parse_date(f"Data: {text}", WARSAW)
        assert parsed is not None, text
        assert parsed.value == day.isoformat(), text


@pytest.mark.parametrize(
    "text",
    [
        "Thu, 01 Jan 1970 00:00:00 +0000",  # what systems write where they know none
        "Tue, 01 Jan 1901 00:00:00 GMT",
        "Fri, 01 Jan 2500 10:00:00 +0100",
    ],
)
def test_a_year_in_which_nothing_was_published_is_none(text: str) -> None:
    assert parse_date(text, WARSAW) is None


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    parsed = parse_date(text, WARSAW)
    assert parsed is None or datetime.fromisoformat(parsed.value)


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("03/05/2022 21:44", "2022-05-04T00:44:52.000Z"), "2022-05-03T21:44:52-03:00"),
        (("21.05.2019, 14:42 Uhr", "2019-05-21T12:42:53+00:00"), "2019-05-21T14:42:53+02:00"),
        (("2020-03-01 10:15", "x", "2020-03-01T04:45:00Z"), "2020-03-01T10:15:00+05:30"),
        (("21.05.2019, 14:42 Uhr", "2019-05-21T12:31:53+00:00"), "2019-05-21"),  # no zone is so
        (("21.05.2019, 14:42 Uhr", "2019-05-20T12:42:53+00:00"), "2019-05-21"),
        (("21.05.2019", "2019-05-21T12:42:53+00:00"), "2019-05-21"),
        (("Stand: 21.05.2019", "2019-05-21T12:42:53+00:00"), "2019-05-21"),
        (("21.05.2019, 14:42 Uhr", "20.05.2019", "2019-05-21T12:42:53+00:00"), "2019-05-21T14:42:53+02:00"),
        (("21.05.2019, 14:42 Uhr", "2019-05-21T12:42:53+02:00"), "2019-05-21"),  # its own zone
    ],
)
def test_zone_of_a_time_is_told_by_the_same_moment_in_utc(texts: tuple[str, ...], value: str) -> None:
    found = first_date(texts, DateContext(languages=("de",)))
    assert found is not None
    assert (found[0], found[1].value) == (0, value)
