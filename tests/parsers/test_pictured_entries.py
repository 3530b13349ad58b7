"""Lists whose entries show a picture alone, as themes for photographs print them."""

from __future__ import annotations

import msgspec
import pytest

from crawler.items import Listing
from tests.parsers.test_generic import SITE, parse

HOST = "https://www.amt-fuer-wege.example"
LIST = f"{HOST}/bilder/"
LISTED = msgspec.structs.replace(SITE, listings=(LIST,))
TITLES = (
    "Neue Brücke ist offen",
    "Steg am Ufer bleibt zu",
    "Radweg folgt im Herbst",
    "Damm wird im Mai erhöht",
)
CELL = "<li class=hentry><figure><a href='{href}'><img src='/b/{n}.jpg' alt='{alt}'></a></figure></li>"


def cells(*titles: str, href: str = "/2024/09/m{n}/") -> str:
    return "".join(CELL.format(href=href.format(n=n), n=n, alt=title) for n, title in enumerate(titles))


def titles_of(inside: str, path: str = "", footer: str = "") -> list[str | None]:
    html = (
        "<html lang=de><head><title>Bilder</title></head><body><header><a href='/'><img src=/logo.png alt='Amt für Wege und Brücken'></a></header>"
        f"<main><h1>Bilder</h1><ul class=posts>{inside}</ul></main><footer>{footer}</footer></body></html>"
    )
    found = parse(html, url=LIST + path, site=LISTED)
    assert isinstance(found, Listing), found
    return [item.title_text for item in found.items]


def test_text_that_stands_for_the_picture_is_the_title() -> None:
    assert titles_of(cells(*TITLES)) == list(TITLES)


@pytest.mark.parametrize(
    "cell",
    [
        "<figure><a href='/m{n}/'><img src='/b/{n}.jpg' alt=''><figcaption><span>{day}</span><strong>{title}</strong></figcaption></a></figure>",
        "<figure><a href='/m{n}/'><img src='/b/{n}.jpg'></a><figcaption>{title}, {day}</figcaption></figure>",
        "<a href='/m{n}/'><figure><img src='/b/{n}.jpg' alt=''><figcaption>{title}<br>{day}</figcaption></figure></a>",
    ],
)
def test_caption_is_the_title_and_has_the_day(cell: str) -> None:
    inside = "".join(
        cell.format(n=n, title=title, day=f"{n + 1}. Mai 2024") for n, title in enumerate(TITLES)
    )
    html = f"<html lang=de><head><title>Bilder</title></head><body><main><h1>Bilder</h1><div>{inside}</div></main></body></html>"
    found = parse(html, url=LIST, site=LISTED)
    assert isinstance(found, Listing), found
    assert [(item.title_text, item.date_text) for item in found.items] == [
        (title, f"{n + 1}. Mai 2024") for n, title in enumerate(TITLES)
    ]


def test_a_day_that_the_title_speaks_of_stays_in_it() -> None:
    cell = "<figure><a href='/m{n}/'><img src='/b/{n}.jpg' alt=''></a><figcaption>{title} vom 3. Mai 2021</figcaption></figure>"
    inside = "".join(cell.format(n=n, title=title) for n, title in enumerate(TITLES))
    html = f"<html lang=de><head><title>Bilder</title></head><body><main><h1>Bilder</h1><div>{inside}</div></main></body></html>"
    found = parse(html, url=LIST, site=LISTED)
    assert isinstance(found, Listing), found
    assert [item.title_text for item in found.items] == [f"{title} vom 3. Mai 2021" for title in TITLES]


def test_who_took_the_picture_is_no_title() -> None:
    credited = cells(*TITLES).replace(
        "</figure>", "<figcaption>Foto: Amt für Wege, Meier</figcaption></figure>"
    )
    assert titles_of(credited) == list(TITLES)


@pytest.mark.parametrize("count", [1, 3])
def test_last_page_may_be_left_with_few(count: int) -> None:
    assert titles_of(cells(*TITLES[:count]), "page/3/") == list(TITLES[:count])
    assert titles_of(cells(*TITLES[:count])) == []


def test_signs_of_partners_below_are_no_entries() -> None:
    partners = f"<ul>{cells('Land und Leute e. V.', 'Bund der Wege', 'Haus am Fluss', 'Verein der Ufer', href='/partner/{n}/')}</ul>"
    assert titles_of(cells(*TITLES), footer=partners) == list(TITLES)


@pytest.mark.parametrize(
    "inside",
    [
        cells("Brücke", "Steg", "Radweg", "Damm"),
        cells(*TITLES, href="https://www.other.example/m{n}/"),
        cells(*TITLES, href="/bilder/{n}.jpg"),
        cells("", "", "", ""),
    ],
    ids=["names", "elsewhere", "files", "without text"],
)
def test_other_pictures_are_no_entries(inside: str) -> None:
    assert titles_of(inside) == []


def test_entries_with_titles_of_their_own_go_before() -> None:
    named = "".join(f"<li><a href='/m/{n}/'>{title} am Fluss</a></li>" for n, title in enumerate(TITLES))
    assert titles_of(named + cells(*TITLES)) == [f"{title} am Fluss" for title in TITLES]
