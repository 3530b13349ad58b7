"""Wikis: sections below headings that stand outside of them, footnotes, pages about pictures, the day of the last edit."""

from __future__ import annotations

import msgspec
import pytest

from crawler.items import Listing
from crawler.parsers import UrlKind, generic
from tests.parsers.test_generic import SITE, page, parse, record

FIRST = (
    "Das Moor bei Uelzen ist seit Montag wieder nass, und zwei Gemeinden zahlen dafür vier Jahre lang mit."
)
SECOND = "Die Arbeiten dauerten elf Monate und wurden von einem Betrieb aus der Gegend ausgeführt, der dafür Bagger lieh."
THIRD = "Künftig kann das Wasser dort bis zu acht Wochen länger bleiben, was den Feldern ringsum im Sommer hilft, so das Amt."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
SHORT = "Der nächste Abschnitt folgt im Frühjahr, wenn die Vögel fort sind."


def wiki(inner: str, after: str = "") -> str:
    title = '<h1 class="sectionedit1" id="moor">Moor wieder nass</h1>'
    return page(f'<main><div class="page group">{title}{inner}</div></main>{after}')


def test_sections_below_headings_are_all_text() -> None:
    first = f'<div class="level1">{TEXT}</div><div class="secedit"><form></form></div>'
    found = record(wiki(f'{first}<h3>So geht es weiter</h3><div class="level3"><p>{SHORT}</p></div>'))
    assert (found.body or "").split("\n\n") == [FIRST, SECOND, THIRD, "So geht es weiter", SHORT]


def test_columns_with_numbers_in_their_names_are_no_sections() -> None:
    columns = f'<div class="col8">{TEXT}</div><div class="col4"><div>{SHORT}</div></div>'
    assert SHORT not in (record(wiki(columns)).body or "")


@pytest.mark.parametrize("name", ["footnotes", "fussnoten"])
def test_footnotes_below_the_box_of_the_text_are_text(name: str) -> None:
    text = f'<div class="level1"><p>{FIRST}<sup><a href="#fn1">1)</a></sup></p><p>{SECOND}</p><p>{THIRD}</p></div>'
    found = record(
        wiki(f'{text}<div class="{name}"><div class="fn"><div class="content">{SHORT}</div></div></div>')
    )
    assert (found.body or "").endswith(SHORT)


HOST = "https://www.amt-fuer-wege.example"


@pytest.mark.parametrize(
    ("link", "image", "url"),
    [
        ("/wiki/Datei:Moor.jpg", "/images/thumb/8/84/Moor.jpg/300px-Moor.jpg", "/images/8/84/Moor.jpg"),
        (
            "/wiki/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB:Moor.jpg",
            "/images/8/84/Moor.jpg",
            "/images/8/84/Moor.jpg",
        ),
        (
            "/index.php?title=File:Moor.jpg",
            "/images/thumb/8/84/Moor.jpg/300px-Moor.jpg",
            "/images/8/84/Moor.jpg",
        ),
        (
            "/_detail/news/moor.jpg?id=news%3Amoor",
            "/_media/news/moor.jpg?w=400&tok=3a9c00",
            "/_media/news/moor.jpg",
        ),
        (
            "/lib/exe/detail.php?id=moor&media=news:moor.jpg",
            "/lib/exe/fetch.php?w=400&tok=3a9c00&media=news:moor.jpg",
            "/lib/exe/fetch.php?media=news:moor.jpg",
        ),
        ("/_media/news:moor.jpg", "/_media/news:moor.jpg?w=400&tok=3a9c00", "/_media/news:moor.jpg"),
        ("/bilder/moor.jpg", "/bilder/thumb/moor.jpg", "/bilder/moor.jpg"),
    ],
)
def test_picture_is_the_file_and_not_the_page_about_it(link: str, image: str, url: str) -> None:
    shown = f'<p><a href="{link}"><img src="{image}" width=400 height=250 alt="Ein Moor"></a></p>'
    found = record(wiki(f"<div><p>{FIRST}</p>{shown}<p>{SECOND}</p></div>"))
    assert [picture.url for picture in found.images] == [HOST + url]


def test_tooltip_with_the_name_of_a_file_is_no_caption() -> None:
    row = "".join(
        f'<a href="/_detail/m{n}.jpg?id=x" title="news:m{n}.jpg"><img src="/_media/m{n}.jpg?w=200" width=200 title="Am Moor {n}" alt=""></a> '
        for n in range(4)
    )
    found = record(wiki(f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{row}</p></div>"))
    assert [item.caption for item in found.gallery] == [f"Am Moor {n}" for n in range(4)]


@pytest.mark.parametrize(
    "line",
    [
        "Tę stronę ostatnio edytowano 1 cze 2024 o 08:12.",
        "La dernière modification date du 1 juin 2024 à 08:12.",
    ],
)
def test_day_of_the_last_edit_in_the_footer_is_that_of_a_change(line: str) -> None:
    footer = f'<footer id="footer"><ul><li id="footer-info-lastmod">{line}</li></ul></footer>'
    found = record(wiki(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>", footer))
    assert found.date is None
    assert (found.date_modified or "").startswith("2024-06-01")


LIST = f"{HOST}/wiki/Meldungen"
LISTED = msgspec.structs.replace(SITE, hosts=("www.amt-fuer-wege.example",), listings=(LIST,))


def test_list_of_days_and_links_has_its_days_though_the_page_says_when_it_was_edited() -> None:
    rows = "".join(
        f'<li>0{n}.03.2024 – <a href="/wiki/Steg_{n}">Steg {n} offen</a></li>' for n in range(1, 7)
    )
    footer = '<footer id="footer"><ul><li id="footer-info-lastmod">Diese Seite wurde zuletzt am 31. März 2024 um 10:00 Uhr bearbeitet.</li></ul></footer>'
    found = parse(
        page(f"<main><h1>Meldungen</h1><div><ul>{rows}</ul></div></main>{footer}"), url=LIST, site=LISTED
    )
    assert isinstance(found, Listing)
    assert [(item.title_text, item.date_text) for item in found.items] == [
        (f"Steg {n} offen", f"0{n}.03.2024") for n in range(1, 7)
    ]


def test_short_titles_of_east_asia_are_titles() -> None:
    names = ["水門の改修が完了しました", "護岸整備に三億円を計上", "船長の研修を実施しました"]
    rows = "".join(f'<p><a href="/wiki/{n}">{name}</a></p>' for n, name in enumerate(names))
    found = parse(page(f"<main><h1>お知らせ</h1>{rows}</main>"), url=LIST, site=LISTED)
    assert isinstance(found, Listing)
    assert [item.title_text for item in found.items] == names


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/index.php?title=Steg&diff=14&oldid=0", UrlKind.IGNORED),
        ("/index.php?title=Steg&action=edit", UrlKind.IGNORED),
        ("/news/steg?rev=1734498646&do=diff", UrlKind.IGNORED),
        ("/doku.php?id=news:steg&rev=1734498646", UrlKind.IGNORED),
        ("/index.php?title=Steg", UrlKind.UNKNOWN),
        ("/doku.php?id=news:steg", UrlKind.UNKNOWN),
        ("/artikel?id=7&rev=2", UrlKind.UNKNOWN),
        ("/index.php?option=com_content&action=show", UrlKind.UNKNOWN),
    ],
)
def test_versions_of_a_page_are_never_entered(address: str, kind: UrlKind) -> None:
    assert generic.classify_url(HOST + address, SITE) is kind
