"""The generic parser's smaller parts: JSON-LD in broken forms, names of boxes, picture addresses, language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line, is_dateline
from crawler.parsers.fields.dates.outer_dates import find_url_date
from crawler.parsers.fields.language import guess_language
from crawler.parsers.fields.page.list_addresses import is_home
from crawler.parsers.fields.page.marks import Mark, mark_of
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.structured import parse_json_ld, read_structured_data
from crawler.parsers.fields.people.authors import find_authors
from crawler.parsers.fields.phrases.date_words import DATE, HAS_YEAR
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.credits import split_bracket
from crawler.parsers.fields.pictures.sources import find_source, parse_srcset
from crawler.parsers.fields.survey.content import survey_page
from crawler.parsers.fields.taxonomy.paths import find_path, search_path
from crawler.parsers.fields.titles.stated_titles import without_site_name


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"Article","headline":"A"}',
        '<!-- {"@type":"Article","headline":"A"} -->',
        '//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]>',
        '{"@type":"Article","headline":"A",}',
        '{"@type":"Article","headline":"A"};',
        '/* by the plug-in */ {"@type":"Article","headline":"A"}',
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;A&quot;}",
        '{"@type":"Article","headline":"A","x":"one\nline\tmore"}',
        '{"@type":"Article","headline":"A","x":"C:\\temp"}',
        '{"@type":"Article","headline":"A"}{"@type":"WebPage"}',
        '{"@type":"Article","headline":"A", "articleBody":"say "no" to it"}',
    ],
)
def test_broken_json_ld_is_read(text: str) -> None:
    assert parse_json_ld(text)[0]["headline"] == "A"


@given(st.text(max_size=200))
def test_no_text_makes_json_ld_fail(text: str) -> None:
    parse_json_ld(text)


def test_article_of_the_page_is_chosen_among_those_it_teases() -> None:
    blocks = "".join(
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{name}","url":"https://a.example/{name}",'
        f'"datePublished":"2020-01-0{day}"}}</script>'
        for day, name in enumerate(("eins", "zwei", "drei"), 1)
    )
    page = Page(body=f"<html><head>{blocks}</head></html>".encode(), url="https://www.a.example/zwei/")
    assert read_structured_data(Document(page)).texts("datePublished") == ["2020-01-02"]


@pytest.mark.parametrize(
    ("names", "mark"),
    [
        ('class="article-share"', Mark.BOILERPLATE),
        ('class="articleShareButtons"', Mark.BOILERPLATE),
        ('class="comments-area"', Mark.COMMENTS),
        ('id="sidebar-right"', Mark.SIDE),
        ('class="has-sidebar"', Mark.NONE),
        ('class="post tag-newsletter category-werbung"', Mark.NONE),
        ('class="margin-bottom-xl"', Mark.NONE),
        ('class="v-a--d"', Mark.NONE),
        ('class="header loading"', Mark.NONE),
        ('class="elementor-widget-text"', Mark.NONE),
        ('class="entry-content"', Mark.TEXT),
        ('class="field--name-body"', Mark.TEXT),
        ('class="teaser"', Mark.DOUBTFUL),
    ],
)
def test_names_of_boxes(names: str, mark: Mark) -> None:
    assert mark_of(html.fragment_fromstring(f"<div {names}></div>")) is mark


def test_names_of_a_heading_are_not_those_of_its_anchor() -> None:
    assert mark_of(html.fragment_fromstring('<h2 id="related-work"></h2>')) is Mark.NONE


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("/a.jpg 400w, /b.jpg 1600w", [("/a.jpg", 400.0), ("/b.jpg", 1600.0)]),
        ("/a,w_400.jpg 1x,/a,w_800.jpg 2x", [("/a,w_400.jpg", 1000.0), ("/a,w_800.jpg", 2000.0)]),
        ("/a.jpg", [("/a.jpg", 1.0)]),
        ("data:image/gif;base64,R0lGOD 1w, /b.jpg 2w", [("/b.jpg", 2.0)]),
        ("", []),
    ],
)
def test_srcset(value: str, expected: list[tuple[str, float]]) -> None:
    assert parse_srcset(value) == expected


@pytest.mark.parametrize(
    ("markup", "url", "thumbnail"),
    [
        ("<img src=/a.jpg>", "/a.jpg", None),
        ("<a href=/gross.jpg><img src=/klein.jpg></a>", "/gross.jpg", "/klein.jpg"),
        ("<img src=/blank.gif data-lazy-src=/a.jpg>", "/a.jpg", None),
        ("<img src=/img/placeholder.png data-x9='https://a.example/a.jpg?w=9'>", "/a.jpg?w=9", None),
        ("<picture><source srcset='/a.webp 900w'><img src=/a.jpg></picture>", "/a.webp", "/a.jpg"),
    ],
)
def test_forms_of_a_picture(markup: str, url: str, thumbnail: str | None) -> None:
    document = Document(Page(body=f"<body>{markup}</body>".encode(), url="https://a.example/x"))
    image = next(document.tree.iter("img"))
    source = find_source(document, image, next(document.tree.iter("a"), None))
    assert source is not None
    assert source.url == f"https://a.example{url}"
    assert source.thumbnail_url == (f"https://a.example{thumbnail}" if thumbnail else None)


def test_sizes_of_a_picture_share_their_key() -> None:
    keys = {
        picture_key(f"https://a.example/uploads/brueckenfest{mark}.jpg")
        for mark in ("", "-300x200", "-scaled")
    }
    assert len(keys) == 1
    assert picture_key("https://a.example/bild.php?id=1") != picture_key("https://a.example/bild.php?id=2")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A road. (Jane Doe/Reuters)", ("A road.", "Jane Doe/Reuters")),
        ("A road. (AP Photo/Jane Doe)", ("A road.", "AP Photo/Jane Doe")),
        ("A road. — Picture by Jane Doe", ("A road.", "Picture by Jane Doe")),
        ("Wie stark war der Wind? REUTERS/Eva Lang", ("Wie stark war der Wind?", "REUTERS/Eva Lang")),
        ("Das Foto zeigt den Hafen/Kai", ("Das Foto zeigt den Hafen/Kai", "")),
        ("Das Amt (Archivbild)", ("Das Amt (Archivbild)", "")),
        ("(Jane Doe/Reuters)", ("(Jane Doe/Reuters)", "")),
    ],
)
def test_credit_in_brackets(text: str, expected: tuple[str, str]) -> None:
    assert split_bracket(text) == expected


@pytest.mark.parametrize(
    ("title", "names", "expected"),
    [
        ("Brücke eröffnet | Amt", [], "Brücke eröffnet"),
        ("Amt - Eine neue Brücke über den Fluss", [], "Eine neue Brücke über den Fluss"),
        ("Amt für Wege – Brücke", ["amt für wege"], "Brücke"),
        ("Brücke", ["brücke"], "Brücke"),
    ],
)
def test_title_without_the_name_of_the_site(title: str, names: list[str], expected: str) -> None:
    assert without_site_name(title, names) == expected


@pytest.mark.parametrize(
    "text",
    ["17.10.2015", "2015-10-17", "17 October 2015", "October 17, 2015", "17. Okt. 2015", "17 de octubre de 2015",
     "17 października 2015", "2015年10月17日", "17/10/15", "17. 10. 2015"],
)  # fmt: skip
def test_dates_are_seen(text: str) -> None:
    match = DATE.search(f"Amt, {text} - Text")
    assert match is not None
    assert match[0].strip(" -") == text


@pytest.mark.parametrize(
    "text", ["Telefon 030 18 555", "10.000 Menschen", "im Jahr 2015", "1.2.3.4", "12:30 Uhr"]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert DATE.search(text) is None


def test_days_in_addresses() -> None:
    found = find_url_date("https://a.example/2019/03/17/titel")
    assert found is not None
    assert found.raw == "2019-03-17"
    assert find_url_date("https://a.example/12345678/titel") is None
    assert find_url_date("https://a.example/2019/03/titel") is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/", True),
        ("https://a.example/de/", True),
        ("https://a.example/index.html", True),
        ("https://a.example/?p=12", False),
        ("https://a.example/web/", False),
        ("https://a.example/meldung", False),
        (None, False),
    ],
)
def test_front_pages(url: str | None, expected: bool) -> None:
    assert is_home(url) is expected


def test_language_of_a_text() -> None:
    assert (
        guess_language(
            "Das Amt hat die Brücke und den Weg für die Kinder freigegeben, und es ist nicht das letzte. " * 2
        )
        == "de"
    )
    assert guess_language("Nothing here") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published: 12 May 2025", True),
        ("Kraków, dnia 12 maja 2025 roku", True),
        ("Last updated on Monday, 12 May 2025 at 10:15 CET", True),
        ("Erstellt am 12.05.2025, 10:15 Uhr, geändert am 13.05.2025", True),
        ("Presse | 12.05.2025 | Lesezeit: 3 Min.", True),
        ("Geschrieben von cooper am 12.05.2025", True),
        ("Statement of 12 May 2025", False),
        ("Next meeting, 12 May 2025", False),
        ("Opening on 12 May 2025", False),
        ("Date of birth: 12 May 1961", False),
        ("Datum der Sitzung: 12.05.2025", False),
        ("Created by the minister on 12 May 2025 in a speech", False),
        ("12.05.2025 – 14.05.2025", False),
        ("Quelle: Statistisches Amt (Stand: 12.05.2025)", False),
    ],
)
def test_date_lines(line: str, expected: bool) -> None:
    assert is_date_line(DATE.sub(DAY, line)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bern, 17.08.2007 - Der Rat hat beraten.", True),
        ("01.02.2022 „Der Wald wächst nach“, sagte sie.", True),
        ("12.05.2025, 10:15 Uhr - Der Rat hat beraten.", True),
        ("On 12 May 2025 the minister spoke.", False),
        ("On Monday, 12 May 2025, the minister spoke.", False),
        ("12 May 2025 is a holiday.", False),
        ("12.05.2025 - 14.05.2025: Messe in Bern", False),
    ],
)
def test_datelines(text: str, expected: bool) -> None:
    before, _, after = DATE.sub(DAY, text).partition(DAY)
    assert is_dateline(before, after) is expected


def _document(markup: str) -> Document:
    return Document(Page(body=markup.encode(), url="https://www.a.example/news/storm-warning"))


@pytest.mark.parametrize(
    ("markup", "steps", "section"),
    [
        ("<ol><li><a href='/'>Home</a><li><a href='/n'>News</a><li>Storm warning</ol>", ("News",), "News"),
        (
            "<a href='/'><span class='sr-only'>Back to</span><span>Start</span></a> / <a href='/n'><span>News</span></a>",
            ("News",),
            "News",
        ),
        (  # once more for small screens
            "<span><a href='/n'>News</a></span><span><span>Storm warning</span></span><a href='/n'>News</a>",
            ("News",),
            "News",
        ),
        (
            "<ul><li><a href='/p'>Press</a><li><a href='/p/2'>2018</a><li><a href='/p/2/7'>07</a></ul>",
            ("Press", "2018", "07"),
            "Press",
        ),
        ("<ul><li><a href='/p'>Presse</a><li>Aktuelle Seite</ul>", ("Presse",), "Presse"),
    ],
)
def test_path_ends_at_the_page_and_the_section_is_no_number(
    markup: str, steps: tuple[str, ...], section: str
) -> None:
    document = _document(f"<nav class=breadcrumb>{markup}</nav><h1>Storm warning</h1>")
    path = find_path(document, read_structured_data(document), "Storm warning", search_path(document))
    assert path.steps == steps
    assert path.section is not None
    assert path.section.raw == section


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and John Q. Public", ("Jane Doe", "John Q. Public")),
        ("Jane Doe, Reuters Correspondent; AFP", ("Jane Doe", "AFP")),
        ("School of Health, Family and Youth", ("School of Health, Family and Youth",)),
        ("Ministry of Health, Family and Youth", ()),
        ("Bundesministerium für Beispiele", ()),
        ("Ministerstwo Przykładów", ()),
        ("Eidgenössisches Departement für Beispiele EDB", ()),
        ("Minister Jan Wzór", ("Minister Jan Wzór",)),
        ("publisher", ()),
        ("admin2", ()),
    ],
)
def test_names_of_authors(author: str, names: tuple[str, ...]) -> None:
    document = _document(f"<meta name=author content='{author}'><p>Text.</p>")
    assert (
        find_authors(document, read_structured_data(document), survey_page(body_texts(document)), None)
        == names
    )


@pytest.mark.parametrize(
    "text",
    [
        "2019-3-7", "2019/03/07", "7. 3. 2019", "7/3/19", "07.03.19", "07-03-2019", "7 March 2019", "March 7th, 2019",
        "2019. március 7.", "2019년 3월 7일", "2019. gada 7. marts", "7 III 2019", "7.III.2019", "1999-12-31",
    ],
)  # fmt: skip
def test_every_form_of_a_date_has_what_is_looked_for_first(text: str) -> None:
    assert DATE.search(text) is not None
    assert HAS_YEAR.search(text) is not None


@pytest.mark.parametrize(
    ("query", "steps"),
    [
        ("", ("Media",)),
        ("?newsID=4f2a", ("Media", "Releases")),
        ("?fbclid=4f2a", ("Media",)),
        ("?lang=en", ("Media",)),
    ],
)
def test_last_folder_of_the_address_is_the_page_unless_a_query_names_an_entry(
    query: str, steps: tuple[str, ...]
) -> None:
    markup = (
        "<nav class=breadcrumb><ol><li><a href='/'>Home</a><li><a href='/m'>Media</a><li>Releases</ol></nav>"
    )
    document = Document(Page(body=markup.encode(), url=f"https://www.a.example/media/releases.html{query}"))
    path = find_path(document, read_structured_data(document), "Wolf in the valley", search_path(document))
    assert path.steps == steps
