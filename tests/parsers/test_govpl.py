"""The gov.pl parser on hand-made pages: fields, cut-down and archived pages, lists, addresses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.document import Document
from crawler.items import Article, Listing, ListingItem, Page, Rejection, Site
from crawler.parsers import UrlKind, govpl
from tests.parsers.found import fields, reverse_attributes

FIXTURES = Path(__file__).parent.parent / "fixtures" / "govpl"
URL = "https://www.gov.pl/web/wymyslona/cwiczenia--wiosna-2026"
LIST = "https://www.gov.pl/web/wymyslona/wydarzenia"
SITE = Site(id="pl-wymyslona", hosts=("www.gov.pl",), listings=(LIST,))
PHOTO = "https://www.gov.pl/photo/"


def read(name: str) -> str:
    return (FIXTURES / name).read_text(encoding="utf-8")


def parse(
    html: str, url: str | None = URL, listed: ListingItem | None = None
) -> Article | Listing | Rejection:
    return govpl.parse(Document(Page(body=html.encode(), url=url, listed=listed)), SITE)


def article(html: str, url: str | None = URL) -> Article:
    result = parse(html, url)
    assert isinstance(result, Article), result
    return result


ARTICLE = {
    "url": URL,
    "native_id": None,
    "title": "Ćwiczenia - wiosna 2026",
    "lead": "„Lead” ćwiczeń z odnośnikiem.",
    "date": ["12.05.2026", "12.05.2026 08:33"],
    "date_modified": ["13.05.2026 09:00"],
    "section": "Wydarzenia",
    "breadcrumbs": ["Agencja Wymyślona", "Wydarzenia"],
    "publisher": "Agencja Wymyślona",
    "archived": None,
    "body": ["Pierwszy akapit ó z linkiem.", "Drugi rozdział", "punkt pierwszy,", "załącznik w tekście."],
    "links": [
        ("https://www.gov.pl/web/inna/strona", "odnośnikiem"),
        ("https://example.org/a", "z linkiem"),
        ("https://www.gov.pl/attachment/cccc-3", "załącznik w tekście"),
    ],
    "attachments": [
        ("https://www.gov.pl/attachment/cccc-3", "załącznik w tekście", None),
        ("https://www.gov.pl/attachment/dddd-4", "Plan ćwiczeń", "plan.pdf 0.52MB"),
    ],
    "pictures": [
        ("lead", f"{PHOTO}format/aaaa-1/resolution/1920x810", None, "Uczestnicy ćwiczeń"),
        ("inline", f"{PHOTO}bbbb-2", None, "Mapa"),
    ],
    "gallery": [
        (f"{PHOTO}eeee-5", None, "Ćwiczenia", "Długi opis pierwszego zdjęcia"),
        (f"{PHOTO}ffff-6", f"{PHOTO}format/aaaa-1/resolution/268x113", "Ćwiczenia", "Drugie"),
        (f"{PHOTO}gggg-7", None, "Trzecie", "Trzecie"),
    ],
    "authors": [],
    "tags": [],
    "warnings": ["unknown_block"],
}


@pytest.mark.parametrize("field", ARTICLE)
def test_article(field: str) -> None:
    assert fields(article(read("article.html")))[field] == ARTICLE[field]


@pytest.mark.parametrize(
    "change",
    [
        reverse_attributes,
        lambda h: h.replace("\n", "\r\n"),
        lambda h: h.replace("<div", "<!-- x --><div"),
        lambda h: h.replace(' id="main-content"', ""),
        lambda h: h.replace("<h2>", '<div class="wrap"><h2>', 1).replace("</article>", "</div></article>"),
        lambda h: re.sub(
            r"<main>.*?<div class=\"article-area", '<main><div class="article-area', h, flags=re.DOTALL
        ),
    ],
    ids=["attributes", "crlf", "comments", "no id", "wrapper", "no breadcrumbs"],
)
@pytest.mark.parametrize(
    "field", ["title", "lead", "date", "body", "links", "attachments", "pictures", "gallery", "warnings"]
)
def test_markup_that_means_the_same_changes_nothing(change, field: str) -> None:
    html = change(read("article.html"))
    assert html != read("article.html")
    assert fields(article(html))[field] == ARTICLE[field]


def cut(start: str, end: str, new: str = "") -> str:
    html = read("article.html")
    begin = html.index(start)
    return html[:begin] + new + html[html.index(end, begin) :]


@pytest.mark.parametrize(
    ("html", "field", "expected"),
    [
        (cut("<h2>Ćwicz", '<p class="event-date'), "title", "Ćwiczenia - wiosna 2026"),
        (cut('<p class="event-date', '<p class="intro'), "date", ["12.05.2026 08:33"]),
        (cut('<div class="metrics', "</article>"), "date_modified", []),
        (cut('<p class="intro', '<div class="main-photo'), "lead", None),
        (cut("<h3>Zdjęcia", '<div class="metrics'), "gallery", []),
        (cut('<div class="quote-box', '<div class="editor-content">\n<h3'), "warnings", []),
        (cut('<nav class="breadcrumbs', '<div class="main-container return'), "section", "Wydarzenia"),
        (cut('<nav class="breadcrumbs', '<div class="main-container return'), "breadcrumbs", []),
        (cut("<img alt=\"Uczestnicy", "</picture>"), "pictures", [("lead", f"{PHOTO}format/aaaa-1/resolution/1328x560", None, None), ARTICLE["pictures"][1]]),
    ],
)  # fmt: skip
def test_missing_blocks(html: str, field: str, expected: object) -> None:
    assert fields(article(html))[field] == expected


def test_head_titles_lose_two_parts_only() -> None:
    html = cut("<h2>Ćwicz", '<p class="event-date').replace("<li>\nĆwiczenia - wiosna 2026\n</li>", "")
    found = article(html)
    assert [(f.raw, f.rule) for f in found.title] == [
        ("Ćwiczenia - wiosna 2026", "og:title"),
        ("Ćwiczenia - wiosna 2026", "title"),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p>"Lead"</p><p>Dalej.</p>', ["Dalej."]),
        ('<p>Wstęp.</p><p>"Lead"</p><p>Dalej.</p>', ["Wstęp.", '"Lead"', "Dalej."]),
        ('<p>"Lead" i więcej.</p>', ['"Lead" i więcej.']),
    ],
)
def test_a_first_block_that_repeats_the_lead_is_left_out(body: str, expected: list[str]) -> None:
    html = f'<h2>T</h2><p class="event-date">1.1.2026</p><p class="intro">"Lead"</p><div class="editor-content"><div>{body}</div></div>'
    assert fields(article(html))["body"] == expected


@pytest.mark.parametrize(
    "notice",
    [
        '<div class="alert">Treść archiwalna</div>',
        '<div class="archive"><h3>Uwaga</h3><p>Ta strona znajduje się w archiwum.</p></div>',
    ],
)
@pytest.mark.parametrize("before", ['<article class="article-area', "<h2>Ćwicz", '<p class="event-date'])
def test_archive_notice(notice: str, before: str) -> None:
    html = (
        read("article.html")
        .replace(before, notice + before)
        .replace('<div class="quote-box"><p>Ramka spoza treści.</p></div>', "")
    )
    found = fields(article(html))
    assert found["archived"]
    assert (found["title"], found["body"], found["warnings"]) == (ARTICLE["title"], ARTICLE["body"], [])


def test_the_address_of_an_archived_unit_is_no_notice() -> None:
    url = "https://www.gov.pl/web/archiwum-wymyslona/cwiczenia"
    html = read("article.html").replace("Pierwszy akapit", "Treść archiwalna opisuje")
    assert article(html, url).archived is None


def test_alerts_are_cut_down_pages_too() -> None:
    html = '<main><article class="article-area__article "><h2>Alert</h2><div class="editor-content"><p>Uwaga.</p></div></article></main>'
    found = article(html, "https://www.gov.pl/web/rcb/alert")
    assert fields(found)["body"] == ["Uwaga."]
    assert found.date == ()


# ---------------------------------------------------------------- lists


def listing(html: str, url: str | None = LIST) -> Listing:
    result = parse(html, url)
    assert isinstance(result, Listing), result
    return result


def test_list_entries() -> None:
    found = listing(read("listing.html"))
    assert [(i.url.rpartition("/")[2], i.title_text, i.date_text, i.lead_text) for i in found.items] == [
        ("cwiczenia--wiosna-2026", "Ćwiczenia - wiosna 2026", "12.05.2026", "Lead ćwiczeń."),
        ("stara-wiadomosc", "Stara wiadomość", "11.05.2026", "Lead starej."),
        ("bez-daty", "Bez daty", None, None),
    ]
    assert found.title_text == "Wydarzenia"
    assert found.next_url == LIST + "?page=3&size=10"


@pytest.mark.parametrize(
    "html",
    [
        re.sub(r"<nav class=\"pagination.*?</nav>", "", read("listing.html"), flags=re.DOTALL),
        read("listing.html")
        .replace('id="js-pagination-page-next"', "")
        .replace("pagination__arrow-right", "pagination__arrow--disabled"),
    ],
    ids=["one page", "last page"],
)
def test_no_next_page(html: str) -> None:
    assert listing(html).next_url is None


@pytest.mark.parametrize(
    "url", ["https://www.gov.pl/web/wymyslona/inna-lista", None, LIST + "?page=2&size=10"]
)
def test_a_list_is_never_an_article(url: str | None) -> None:
    intro = read("listing.html").replace(
        "<h2>Wydarzenia</h2>", '<h2>Wydarzenia</h2><div class="editor-content"><p>O liście.</p></div>'
    )
    for html in (read("listing.html"), intro, intro.replace('__article "', '__article " id="main-content"')):
        assert isinstance(parse(html, url), Listing)


def test_a_list_past_its_end_is_empty() -> None:
    html = re.sub(r"<ul>\n<li><div><picture.*?</ul>", "<ul></ul>", read("listing.html"), flags=re.DOTALL)
    assert listing(html, LIST + "?page=99&size=10").items == ()


def test_a_page_reached_from_a_list_is_an_article_without_a_date_too() -> None:
    html = cut('<p class="event-date', '<p class="intro').replace(
        "</article>",
        '<div class="art-prev"><ul><li><a href="/web/wymyslona/x">X</a></li></ul></div></article>',
    )
    html = re.sub(r'<div class="metrics">.*?</dl></div>', "", html, flags=re.DOTALL)
    assert isinstance(parse(html, URL, ListingItem(url=URL)), Article)
    assert isinstance(parse(html, URL), Listing)


@pytest.mark.parametrize(
    ("html", "url", "reason"),
    [
        (
            '<meta property="govpl:site_path" content="/web/x"><main><p>Witamy</p></main>',
            "https://www.gov.pl/web/wymyslona",
            "home_page",
        ),
        ("<main><p>Kontakt</p></main>", "https://www.gov.pl/web/wymyslona/kontakt", "not_article"),
        ('<main><article class="article-area__article"><h2>Pusta</h2></article></main>', URL, "no_content"),
    ],
)
def test_rejections(html: str, url: str, reason: str) -> None:
    found = parse(html, url)
    assert isinstance(found, Rejection)
    assert found.reason == reason


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/web/wymyslona/cwiczenia--wiosna-2026", UrlKind.UNKNOWN),
        ("/web/wymyslona/wydarzenia", UrlKind.LISTING),
        ("/web/wymyslona/wydarzenia?page=3&size=10", UrlKind.LISTING),
        ("/web/wymyslona", UrlKind.UNKNOWN),
        ("/web/wymyslona-en/news", UrlKind.IGNORED),
        ("/web/inna/wiadomosc", UrlKind.IGNORED),
        ("/web/wymyslona/mapa-strony?show-bip=true", UrlKind.IGNORED),
        ("/photo/a92afcc5", UrlKind.IGNORED),
        ("/attachment/0d535d85", UrlKind.IGNORED),
        ("/pliki/duzy.zip", UrlKind.IGNORED),
        ("/bip", UrlKind.IGNORED),
    ],
)
def test_classify_url(path: str, kind: UrlKind) -> None:
    assert govpl.classify_url("https://www.gov.pl" + path, SITE) is kind


def test_addresses_hold_no_id() -> None:
    assert govpl.native_id(URL, SITE) is None


@pytest.mark.parametrize("query", ["?show-bip=true", "#zdjecia"])
def test_queries_choose_no_article(query: str) -> None:
    html = re.sub(r'<meta property="og:url"[^>]*>', "", read("article.html"))
    assert article(html, URL + query).url == URL


def test_the_front_page_of_a_unit_is_no_address_of_a_saved_article() -> None:
    html = '<h2>T</h2><p class="event-date">1.1.2026</p><div class="editor-content"><p><a href="/x">x</a></p></div>'
    found = article(html, "https://www.gov.pl/web/rcb/")
    assert (found.url, found.warnings) == (None, ("url_unknown",))
    assert [link.url for link in found.links] == ["https://www.gov.pl/x"]
    fetched = Page(body=html.encode(), url="https://www.gov.pl/web/rcb", source="live")
    live = govpl.parse(Document(fetched), SITE)
    assert isinstance(live, Article)
    assert (live.url, live.warnings) == ("https://www.gov.pl/web/rcb", ())


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<meta property="govpl:site_path" content="/web/x">', True),
        ('<article class="article-area__article "><h2>x</h2></article>', True),
        ('<h2>x</h2><p class="event-date">1.1.2026</p><div class="editor-content"><p>x</p></div>', True),
        (
            '<link href="/o/cubeitg-theme/css/main.css"><article class="article-area__article"></article>',
            False,
        ),
        ('<nav class="quick-access-nav" id="wetq_1"></nav><meta name="govpl:x" content="1">', False),
        ("<h2>x</h2><p>y</p>", False),
    ],
)
def test_is_match(html: str, expected: bool) -> None:
    assert govpl.is_match(Document(Page(body=html.encode(), url=URL))) is expected


TOKENS = st.sampled_from(
    [
        '<article id="main-content">', "</article>", "<h2>", "</h2>", '<p class="event-date">', "1.1.2026", '<p class="intro">',
        '<div class="editor-content">', "</div>", "<p>", "Tekst.", '<div class="gallery">', '<a href="/photo/1" data-modaal-desc="x">',
        "<img>", "</a>", '<a class="file-download" href="http://[">', '<div class="art-prev"><ul><li>', '<nav class="breadcrumbs"><ul>',
        "<li>", '<a href="/web/x/y">', '<div class="metrics">', '<div class="main-photo">', '<source srcset=",  ,">',
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(TOKENS, max_size=30), st.sampled_from([URL, None, "http://[", LIST, "x"]))
def test_no_page_raises(tokens: list[str], url: str | None) -> None:
    document = Document(Page(body="".join(tokens).encode(), url=url))
    assert isinstance(govpl.parse(document, SITE), Article | Listing | Rejection)
    govpl.is_match(document)


def test_an_introduction_of_two_paragraphs_is_one_lead_and_brackets_behind_files_count() -> None:
    body = (
        '<html lang="pl-PL"><head><meta property="govpl:site_path" content="/web/x"></head><body>'
        '<article class="article-area__article" id="main-content"><h2>Tytuł</h2><p class="event-date">21.09.2026</p>'
        '<p class="intro">Pierwszy wstęp.</p><p class="intro">Drugi <a href="/web/x/a">wstęp</a>.</p>'
        '<div class="editor-content"><div><p>Tekst akapitu.</p></div></div><div class="gallery">'
        '<a data-modaal-desc="A &amp;quot;B&amp;quot;&lt;br&gt;C" href="/photo/1"><img src="/photo/1"></a></div>'
        '<a class="file-download" href="/attachment/1">Raport</a> (ZIP, 12 MB)</article></body></html>'
    )
    page = Page(body=body.encode(), url="https://www.gov.pl/web/x/tytul")
    article = govpl.parse(Document(page), Site(id="x", hosts=("www.gov.pl",)))
    assert isinstance(article, Article)
    assert [found.raw for found in article.lead] == ["Pierwszy wstęp. Drugi wstęp."]
    assert [link.text for link in article.links] == ["wstęp"]
    assert article.gallery[0].caption_text == 'A "B" C'
    assert article.attachments[0].label_text == "ZIP, 12 MB"
