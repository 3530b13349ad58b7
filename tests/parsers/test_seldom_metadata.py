"""What pages say of themselves in forms that are seldom used: data for search engines, RDFa, microdata, microformats, zones of
time by name; and what stands beside, which must not be taken."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

DAY = "2024-03-12"
TITLE = "New rules for boats"
LINES = "".join(
    f"<p>{text}</p>"
    for text in (
        "The office has set new rules for boats on the lower river. The director said that all keepers have to know them by May.",
        "The towns on the river had asked for the rules, after two boats had been lost in the flood of the last winter.",
        "The first course is held in the old mill, where forty people can be seated, and the next one in June.",
    )
)


def record_of(head: str = "", above: str = "", below: str = "", thing: str = "", lang: str = "en") -> Record:
    page = (
        f'<html lang="{lang}"><head><meta charset="utf-8"><title>{TITLE} | Office for Water</title>{head}</head><body>'
        f'<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article {thing}><h1>{TITLE}</h1>{above}{LINES}{below}'
        "</article></main><footer>Office for Water</footer></body></html>"
    )
    record = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(record, Record)
    return record


def of_data(**properties: Any) -> Record:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **properties}
    return record_of(f'<script type="application/ld+json">{json.dumps(data)}</script>')


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@list": [{"@type": "Person", "name": "Ann Lee"}, "Bob Roe"]}, ("Ann Lee", "Bob Roe")),
        ({"@set": [{"name": "Ann Lee"}]}, ("Ann Lee",)),
        ({"@type": "Person", "name": {"@value": "Ann Lee", "@language": "en"}}, ("Ann Lee",)),
        ({"@type": "Person", "name": {"@language": "en"}}, ()),
    ],
)
def test_authors_in_containers_and_with_a_language(author: object, names: tuple[str, ...]) -> None:
    assert of_data(author=author).authors == names


@pytest.mark.parametrize("prefix", ["schema:", "http://schema.org/", "https://schema.org/"])
def test_properties_with_the_name_of_their_vocabulary(prefix: str) -> None:
    data = {"@type": f"{prefix}NewsArticle", f"{prefix}headline": TITLE, f"{prefix}datePublished": DAY}
    assert record_of(f'<script type="application/ld+json">{json.dumps(data)}</script>').date == DAY


def test_day_on_which_an_announcement_was_posted() -> None:
    announcement = {"@type": "SpecialAnnouncement", "name": TITLE, "datePosted": DAY}
    assert of_data(**announcement).date == DAY
    assert of_data(**announcement, expires="2024-09-01").date == DAY
    assert of_data(expires="2024-09-01").date is None


@pytest.mark.parametrize(
    "name",
    ["dcterms:modified", "date.modified", "sailthru.modified", "eGMS.date.modified", "AGLSTERMS.modified"],
)
def test_names_of_changes(name: str) -> None:
    record = record_of(f'<meta name="{name}" content="2024-03-14">', "<p>12 March 2024</p>")
    assert (record.date, record.date_modified) == (DAY, "2024-03-14")


def test_authors_of_papers_with_the_family_name_first() -> None:
    head = '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Bob Roe">'
    assert record_of(head).authors == ("Ann Lee", "Bob Roe")


def test_author_in_markup_that_was_escaped() -> None:
    assert record_of('<meta name="author" content="&lt;a href=/a&gt;Ann Lee&lt;/a&gt;">').authors == (
        "Ann Lee",
    )


@pytest.mark.parametrize(
    "line",
    [
        '<span property="author" typeof="Person"><span property="name">Ann Lee</span></span>',
        '<span rel="schema:author"><span property="schema:name">Ann Lee</span></span>',
        '<span property="dc:creator">Ann Lee</span>',
    ],
)
def test_author_in_rdfa(line: str) -> None:
    assert record_of(above=f"<p>12 March 2024 {line}</p>").authors == ("Ann Lee",)
    assert (
        record_of(
            above=f"<p>12 March 2024</p>{line.replace('author', 'editor').replace('creator', 'x')}"
        ).authors
        == ()
    )


ITEM = 'itemscope itemtype="https://schema.org/NewsArticle"'


@pytest.mark.parametrize(
    "below",
    [
        '<meta itemprop="keywords" content="boats, locks">',
        '<p>Filed: <span itemprop="keywords">boats</span>, <span itemprop="keywords">locks</span></p>',
        '<p><a class="p-category" href="/t/boats">boats</a> <a class="p-category" href="/t/locks">locks</a></p>',
    ],
)
def test_keywords_of_the_article(below: str) -> None:
    assert record_of(below=below, thing=ITEM).tags == ("boats", "locks")


def test_keywords_of_the_site() -> None:
    assert record_of('<meta itemprop="keywords" content="water, office">').tags == ()


@pytest.mark.parametrize(
    "markup",
    [
        '<meta itemprop="articleSection" content="Press">',
        '<p><span itemprop="articleSection">Press</span></p>',
    ],
)
def test_section_in_microdata(markup: str) -> None:
    assert record_of(above=markup, thing=ITEM).section == "Press"
    assert record_of(above=markup, below=markup.replace("Press", "Sport"), thing=ITEM).section == "News"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 March 2024, 10:30 CET", f"{DAY}T10:30+01:00"),
        ("12 March 2024 10:30 (GMT+1)", f"{DAY}T10:30+01:00"),
        ("12 March 2024 10:30Z", f"{DAY}T10:30+00:00"),
        ("12 March 2024 10:30 MSK", f"{DAY}T10:30+03:00"),
        ("12 March 2024 10:30 WIB", f"{DAY}T10:30+07:00"),
        ("12 March 2024 10:30 AEDT", f"{DAY}T10:30+11:00"),
        ("12 March 2024 10:30 IST", DAY),  # of India, Ireland or Israel
        ("12 March 2024 10:30 West Quay", DAY),
        ("2024-03-12T10:30:45,123+01:00", f"{DAY}T10:30:45+01:00"),
        ("March the 12th, 2024", DAY),
        ("12th day of March 2024", DAY),
    ],
)
def test_zones_by_name_and_days_in_words(text: str, value: str) -> None:
    assert record_of(above=f'<p class="date">{text}</p>').date == value


def test_zone_in_cyrillic_letters() -> None:
    assert (
        record_of(above='<p class="date">12 марта 2024, 10:30 (мск)</p>', lang="ru").date
        == f"{DAY}T10:30+03:00"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [("12 มี.ค. 67", DAY), ("12 มีนาคม 67", DAY), ("12 มี.ค. 2567", DAY), ("12 มี.ค. 17", None)],
)
def test_thai_years_of_two_digits(text: str, value: str | None) -> None:
    assert record_of(above=f'<p class="date">{text}</p>', lang="th").date == value


@pytest.mark.parametrize(
    ("stamp", "value"),
    [
        ("20240312", DAY),
        ("20240312T103045Z", f"{DAY}T10:30:45+00:00"),
        ("20240312T1030+0100", f"{DAY}T10:30+01:00"),
        ("20241312", None),
        ("12345678", None),
    ],
)
def test_moments_without_separators(stamp: str, value: str | None) -> None:
    assert record_of(above=f'<time datetime="{stamp}">in spring</time>').date == value


def test_kind_of_a_file_that_its_link_states() -> None:
    def kinds(attributes: str) -> list[str | None]:
        return [
            a.media_type
            for a in record_of(below=f"<p>Get <a {attributes}>the list of pilots</a> now.</p>").attachments
        ]

    assert kinds('href="/get/77" type="application/pdf"') == ["application/pdf"]
    assert kinds('href="/get/77" type="application/octet-stream"') == [None]
    assert kinds('href="/get/77" type="text/html"') == []


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("Date created: 12.03.2024 | Date modified: 14.03.2024", "en"),
        ("Data publikacji: 12.03.2024 | Data modyfikacji: 14.03.2024", "pl"),
        ("Yayın tarihi: 12.03.2024 | Güncelleme tarihi: 14.03.2024", "tr"),
        ("Datum: 12.03.2024 | Stand: 14.03.2024", "de"),
    ],
)
def test_day_of_change_behind_another_in_a_line(line: str, lang: str) -> None:
    record = record_of(above=f'<p class="date">{line}</p>', lang=lang)
    assert (record.date, record.date_modified) == (DAY, "2024-03-14")


@pytest.mark.parametrize("label", ["Event date", "Meeting date", "Effective date", "Due date"])
def test_days_of_other_things(label: str) -> None:
    assert record_of(above=f"<p>{label}: 12 May 2023</p>").date is None
    assert record_of(above="<p>Date: 12 May 2023</p>").date == "2023-05-12"
