"""Fields that a page states in one element for all, under a label in another, by a prefix or code of three letters, or for the
whole of its text; and what looks alike and states nothing of the article."""

from __future__ import annotations

import json

import pytest

from crawler.batch_worker import extract_page
from crawler.document import Document
from crawler.items import Page, Record
from crawler.parsers.fields.language import find_language
from crawler.parsers.fields.page.structured import StructuredData
from crawler.sites import load_registry

TITLE = "A pump for the old harbour"
LINES = "".join(
    f"<p>{text}</p>"
    for text in (
        "The harbour office has bought a pump that keeps the old basin dry when the river is high in spring.",
        "It lifts as much water in an hour as the three pumps before it did in a day, said the head of the office.",
        "The oldest of them goes to the museum of the town, where visitors may start it on Sundays.",
    )
)


def record_of(
    head: str = "",
    above: str = "",
    heading: str = f"<h1>{TITLE}</h1>",
    opening: str = '<body lang="">',
    lang: str = "en",
    title: str = "Harbour office",
) -> Record:
    page = (
        f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>{opening}'
        f'<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>{heading}{above}{LINES}</article></main>'
        "<footer>Harbour office</footer></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url="https://www.port.example/news/pump"), load_registry())
    assert isinstance(record, Record)
    return record


def of_data(above: str = "", **properties: object) -> Record:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **properties}
    return record_of(f'<script type="application/ld+json">{json.dumps(data)}</script>', above)


def of_meta(*pairs: tuple[str, str], **others: str) -> Record:
    return record_of("".join(f"<meta content='{text}' name='{name}'>" for name, text in pairs), **others)


def test_all_of_a_page_in_one_element() -> None:
    page = {
        "title": TITLE,
        "pub_date": "2024-03-12T08:00:00Z",
        "authors": ["Ann Lee", "Bob Roe"],
        "tags": ["pumps", "harbour"],
        "section": "Works",
    }
    record = of_meta(("parsely-page", json.dumps(page)), heading="")
    assert (record.title, record.date) == (TITLE, "2024-03-12T08:00:00+00:00")
    assert (record.authors, record.tags, record.section) == (
        ("Ann Lee", "Bob Roe"),
        ("pumps", "harbour"),
        "Works",
    )


@pytest.mark.parametrize(
    "text", ["[1, 2]", "none", '{"pub_date": {"day": 3}, "author": null, "tags": [4]}', '{"tags": ""}']
)
def test_such_an_element_that_states_nothing(text: str) -> None:
    record = of_meta(("parsely-page", text))
    assert (record.date, record.authors, record.tags) == (None, (), ())


@pytest.mark.parametrize(
    ("pairs", "stated"),
    [
        ([("label1", "Published on"), ("data1", "March 12, 2024")], ("2024-03-12", None, ())),
        ([("label3", "Last updated"), ("data3", "14 March 2024")], (None, "2024-03-14", ())),
        ([("label1", "Published"), ("data1", "12 March 2024"), ("label2", "By"), ("data2", "Ann Lee")], ("2024-03-12", None, ("Ann Lee",))),
        ([("label1", "Reading time"), ("data1", "12 minutes")], (None, None, ())),
        ([("label1", "Event date"), ("data1", "12 March 2024")], (None, None, ())),
        ([("label1", "Published"), ("data2", "12 March 2024")], (None, None, ())),
    ],
)  # fmt: skip
def test_label_and_text_in_two_elements(
    pairs: list[tuple[str, str]], stated: tuple[str | None, str | None, tuple[str, ...]]
) -> None:
    record = of_meta(*((f"twitter:{name}", text) for name, text in pairs))
    assert (record.date, record.date_modified, record.authors) == stated


@pytest.mark.parametrize(
    "name", ["article.updated", "port:modificationDate", "content-updated-at", "dateUpdate"]
)
def test_changes_by_names_that_nobody_listed(name: str) -> None:
    assert of_meta((name, "2024-03-14")).date_modified == "2024-03-14"


@pytest.mark.parametrize(
    "name", ["site-updated", "build-modified", "event_update", "updater", "cacheLastmod"]
)
def test_changes_of_other_things(name: str) -> None:
    assert of_meta((name, "2024-03-14")).date_modified is None


def test_keywords_that_say_what_they_are() -> None:
    assert of_data(keywords=["tag:pumps", "Tag: harbour"]).tags == ("pumps", "harbour")
    assert of_data(keywords=["tag:pumps", "harbour"]).tags == ("tag:pumps", "harbour")


def test_title_under_the_name_that_all_things_have() -> None:
    script = '<script type="application/ld+json">{}</script>'
    article = {"@type": "Article", "name": TITLE, "publisher": {"name": "Harbour office"}}
    assert record_of(script.format(json.dumps(article)), heading="").title == TITLE
    article["name"] = "Harbour office"
    assert record_of(script.format(json.dumps(article)), heading="", title=TITLE).title == TITLE


def test_author_beside_the_keywords() -> None:
    line = '<p><a class="p-author h-card" href="/lee">Ann Lee</a> <a class="p-category" href="/t/pumps">pumps</a></p>'
    record = record_of(above=line)
    assert (record.tags, record.authors) == (("pumps",), ("Ann Lee",))


@pytest.mark.parametrize(
    ("head", "opening", "lang", "language"),
    [
        ('<meta name="dc.language" content="eng">', "<body>", "", "en"),
        ('<meta name="dcterms.language" content="eng-GB">', "<body>", "", "en-GB"),
        ("", '<body lang="en-GB">', "", "en-GB"),
        ("", '<body><p lang="fr">Bonjour</p>', "", "en"),
        ("", "<body>", "ENG", "en"),
        ("", "<body>", "und", "en"),
        ("", "<body>", "mul", "en"),
        ("", '<body lang="en-NZ">', "en-AU", "en-AU"),
        (
            '<script type="application/ld+json">{"@type": "Article", "inLanguage": "en-AU"}</script>',
            "<body>",
            "",
            "en-AU",
        ),
    ],
)
def test_language_elsewhere_and_by_other_codes(head: str, opening: str, lang: str, language: str) -> None:
    assert record_of(head, opening=opening, lang=lang).language == language


@pytest.mark.parametrize("code", ["und", "mul", "zxx", "x-default"])
def test_codes_that_name_no_language(code: str) -> None:
    document = Document(Page(body=f'<html lang="{code}"><body><p>Ok.</p>'.encode()))
    assert find_language(document, ["Ok."], StructuredData()) is None


@pytest.mark.parametrize("value", ["1710230400", "1710230400000", "1710230400000+0100"])
def test_moment_as_another_serialiser_writes_it(value: str) -> None:
    script = f'<script>var page = {{"PublishDate": "/Date({value})/", "Id": 7}}</script>'
    assert record_of(script).date == "2024-03-12T08:00:00+00:00"
    assert record_of(script.replace("PublishDate", "StopPublishDate")).date is None


@pytest.mark.parametrize(
    "line",
    ['<p class="date">Published: {}</p>', "<p>Published on {}</p>", "<p><b>Released</b> {}</p>"],
)
def test_printed_day_of_a_page_that_was_built_anew(line: str) -> None:
    built = {"datePublished": "2024-03-12T08:00:00Z", "dateModified": "2024-03-12T08:00:00Z"}
    assert of_data(line.format("4 May 2023"), **built).date == "2023-05-04"
    assert of_data(line.format("12 March 2024"), **built).date == "2024-03-12T08:00:00+00:00"


def test_moments_that_a_page_never_changed_since() -> None:
    same = {"datePublished": "2024-03-12T08:00:00Z", "dateModified": "2024-03-12T08:00:00Z"}
    for line in (
        '<p class="date">4 May 2023</p>',
        "<p>The pump was ordered on 4 May 2023.</p>",
        "<p>Last updated 4 May 2023</p>",
    ):
        assert (of_data(line, **same).date or "")[:10] == "2024-03-12"
    later = same | {"dateModified": "2024-03-14T08:00:00Z"}
    assert (of_data("<p>Published on 4 May 2023</p>", **later).date or "")[:10] == "2024-03-12"
