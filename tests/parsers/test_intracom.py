"""The INTRACOM parser on hand-made pages: fields, every accepted form, lists, addresses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.document import Document
from crawler.items import Article, Listing, Page, Rejection, Site
from crawler.parsers import UrlKind, intracom
from tests.parsers.found import fields, reverse_attributes

FIXTURES = Path(__file__).parent.parent / "fixtures" / "intracom"
URL = "https://sg.example/pl/aktualnosci/6282,Nowa-lodz.html"
SITE = Site(
    id="pl-example",
    publisher="Komenda Wymyślona",
    hosts=("sg.example", "www.sg.example"),
    listings=("https://sg.example/pl/aktualnosci",),
)
PICTURES = "https://sg.example/dokumenty/zalaczniki/1/"


def read(name: str) -> str:
    return (FIXTURES / name).read_text(encoding="utf-8")


def parse(html: str, url: str | None = URL, site: Site = SITE) -> Article | Listing | Rejection:
    return intracom.parse(Document(Page(body=html.encode(), url=url)), site)


def article(html: str, url: str | None = URL, site: Site = SITE) -> Article:
    result = parse(html, url, site)
    assert isinstance(result, Article), result
    return result


def listing(html: str, url: str | None = "https://sg.example/pl/aktualnosci", site: Site = SITE) -> Listing:
    result = parse(html, url, site)
    assert isinstance(result, Listing), result
    return result


ARTICLE = {
    "url": URL,
    "native_id": "6282",
    "title": "Nowa łódź patrolowa - na Zalewie Wymyślonym",
    "lead": "Funkcjonariusze wymyślonej placówki odebrali łódź; więcej na stronie o łodziach.",
    "date": ["21.09.2026"],
    "date_modified": [],
    "section": "Aktualności",
    "breadcrumbs": ["Aktualności"],
    "publisher": "Komenda Wymyślona",
    "archived": None,
    "body": [
        "Pierwszy akapit o łodzi, która pływa po Zalewie Wymyślonym.",
        "Drugi akapit z adresem https://example.org/lodzie i zdjęciem w tekście oraz danymi technicznymi "
        "(PDF, 1,2 MB).",
        "moc: 200 KM,",
        "załoga: cztery osoby.",
    ],
    "links": [
        ("https://sg.example/pl/lodzie/77,Lodzie.html", "stronie o łodziach"),
        ("https://example.org/lodzie", "https://example.org/lodzie"),
        ("https://sg.example/download/1/9001/Dane.pdf", "danymi technicznymi (PDF, 1,2 MB)"),
        ("mailto:zaloga@example.org", "cztery osoby"),
    ],
    "attachments": [
        ("https://sg.example/download/1/9001/Dane.pdf", "danymi technicznymi (PDF, 1,2 MB)", None),
        ("https://sg.example/download/1/9002/Regulamin.doc", "Regulamin", "(DOC, 35 KB)"),
        ("https://sg.example/download.php?s=1&id=9003", "Plan", None),
    ],
    "pictures": [
        (
            "lead",
            f"{PICTURES}1-5001_g.jpg",
            'Łódź „Wymyślona" przy pomoście, fot. A. Kowalska',
            "Łódź przy pomoście",
        ),
        ("inline", f"{PICTURES}mini/1-5002_mo3.jpg", None, 'Silnik "Turbo"'),
    ],
    "gallery": [
        (
            f"{PICTURES}1-5003_g.jpg",
            f"{PICTURES}mini/1-5003_mo2.jpg",
            "Łódź na wodzie",
            "Łódź z prawej strony",
        ),
        (f"{PICTURES}1-5004_g.jpg", f"{PICTURES}mini/1-5004_mo2.jpg", "Łódź na wodzie", None),
    ],
    "authors": [],
    "tags": [],
    "warnings": [],
}

TITLE = "Konferencja o wymyślonych przepisach"
ARCHIVED = {
    "url": "https://sg.example/pl/aktualnosci/7,dok.html",
    "native_id": "7",
    "title": TITLE,
    "lead": None,
    "date": ["17.10.2015"],
    "date_modified": [],
    "section": "Aktualności",
    "breadcrumbs": [],
    "publisher": "Ministerstwo Wymyślone",
    "archived": "Strona znajduje się w archiwum.",
    "body": [
        "W dniach 14-15 października odbyła się konferencja (http://example.org/konferencja/).",
        "Dokument znajduje się w archiwum państwowym, a jego kopię opublikowano.",
    ],
    "links": [("http://example.org/konferencja/", "http://example.org/konferencja/")],
    "attachments": [],
    "pictures": [("lead", f"{PICTURES}1-7001_g.jpg", TITLE, None)],
    "gallery": [
        (f"{PICTURES}1-7002_g.jpg", f"{PICTURES}mini/1-7002_mo2.jpg", TITLE, "Sala"),
        (f"{PICTURES}1-7003_g.jpg", f"{PICTURES}mini/1-7003_mo2.jpg", TITLE, "Goście"),
        (f"{PICTURES}1-7004_g.jpg", f"{PICTURES}mini/1-7004_mo2.jpg", TITLE, None),
    ],
    "authors": [],
    "tags": [],
    "warnings": [],
}


@pytest.mark.parametrize("field", ARTICLE)
def test_article(field: str) -> None:
    assert fields(article(read("article.html")))[field] == ARTICLE[field]


@pytest.mark.parametrize("field", ARCHIVED)
def test_archived_article(field: str) -> None:
    found = article(read("archived.html"), "https://sg.example/pl/aktualnosci/7,dok.html")
    assert fields(found)[field] == ARCHIVED[field]


@pytest.mark.parametrize(
    "change",
    [
        reverse_attributes,
        lambda h: h.replace("\n", "\r\n"),
        lambda h: re.sub(r">\s+<", "><", h),
        lambda h: h.replace('<article class="txt">', '<!-- text --><article class="txt clear">').replace(
            "<p>", "<!-- p --><p>"
        ),
        lambda h: h.replace('<div id="content">', '<main id="content"><div><div>').replace(
            "<footer>", "</div></div></main><footer>"
        ),
        lambda h: h.replace('<div class="head">', '<div><header class="head">').replace(
            "</section>\n      </div>\n      <article", "</section>\n      </header></div>\n      <article"
        ),
        lambda h: re.sub(r"<!-- 0\.022060.*?-->", "<!-- 0.9 / WebAdministrator (01.01.2027 00:01) //-->", h),
    ],
    ids=["attributes", "crlf", "no indentation", "comments", "nested main", "header", "render time"],
)
@pytest.mark.parametrize(
    "field", ["title", "lead", "date", "section", "body", "links", "attachments", "pictures", "gallery"]
)
def test_markup_that_means_the_same_changes_nothing(change, field: str) -> None:
    html = change(read("article.html"))
    assert html != read("article.html")
    assert fields(article(html))[field] == ARTICLE[field]


@pytest.mark.parametrize(
    "url",
    [
        "https://sg.example/pl/aktualnosci/6282%2CNowa-lodz.html",
        "https://sg.example/pl/aktualnosci/6282,Nowa-lodz.html?sid=1b5a96b2ef9e1ba0b2d3fa56f590c29f#x",
        "https://SG.example:443/pl/aktualnosci/6282,Nowa-lodz.html?search=3",
    ],
)
def test_spellings_of_an_address_are_one_record(url: str) -> None:
    found = article(read("article.html"), url)
    assert (found.url, found.native_id) == (URL, "6282")


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("https://www.sg.example/pl/aktualnosci/6282,Nowa-lodz-patrolowa.html", None),
        (
            "/pl/aktualnosci/6282%2CNowa-lodz-patrolowa.html",
            "https://sg.example/pl/aktualnosci/6282,Nowa-lodz-patrolowa.html",
        ),
        ("https://sg.example/", URL),
        ("https://sg.example/pl/aktualnosci/99,Inna.html", URL),
        ("https://inna.example/pl/aktualnosci/6282,Nowa-lodz.html", URL),
    ],
    ids=["former host", "relative", "home page", "another article", "another site"],
)
def test_own_address(declared: str, expected: str | None) -> None:
    html = read("article.html").replace("<title>", f'<link rel="canonical" href="{declared}"/><title>')
    assert article(html).url == (expected or declared)


# ---------------------------------------------------------------- single fields

HEAD = '<div class="head">{head}</div><article class="txt"><p>Tekst wiadomości.</p></article>'


def page(content: str, title: str = " Nagłówek wiadomości - Komenda Wymyślona") -> str:
    return f'<html lang="pl"><head><title>{title}</title></head><body><div id="content">{content}</div></body></html>'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            '<div class="head"><h2>Nagłówek wiadomości</h2></div><article class="txt"><h2>Inny</h2></article>',
            "Nagłówek wiadomości",
        ),
        (
            '<div class="head"><div><h2>Nagłówek wiadomości</h2></div></div><article class="txt"></article>',
            "Nagłówek wiadomości",
        ),
        ('<h2>Nagłówek wiadomości</h2><article class="txt"></article>', "Nagłówek wiadomości"),
        ('<h1>Nagłówek wiadomości</h1><article class="txt"></article>', "Nagłówek wiadomości"),
        (
            '<h2>Aktualności</h2><h3>x</h3><h2>Nagłówek wiadomości</h2><article class="txt"></article>',
            "Nagłówek wiadomości",
        ),
        (
            '<div class="naglowek1"><h2>Aktualności</h2></div><h2>Nagłówek</h2><article class="txt"></article>',
            "Nagłówek",
        ),
        (
            '<h2>Informacja</h2><p>Strona znajduje się w archiwum.</p><h2>Nagłówek</h2><article class="txt"></article>',
            "Nagłówek",
        ),
        ('<article class="txt"><p>Tekst.</p></article>', "Nagłówek wiadomości"),
        (
            '<div class="head"><h2><a href="/pl/aktualnosci/6282,dok.html">Nagłówek wiadomości</a></h2></div><article class="txt"></article>',
            "Nagłówek wiadomości",
        ),
        (
            '<ul><li><h2><a href="/pl/aktualnosci/6282,dok.html">Nagłówek</a></h2></li></ul><article class="txt"></article>',
            "Nagłówek",
        ),
    ],
)
def test_title(content: str, expected: str) -> None:
    assert fields(article(page(content)))["title"] == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<h2>T</h2><h3>Lead wiadomości.</h3>", "Lead wiadomości."),
        ('<h2>T</h2><p class="intro">Lead wiadomości.</p>', "Lead wiadomości."),
        ('<h2>T</h2><div class="info"><h3>Informacja</h3><p>Strona znajduje się w archiwum.</p></div>', None),
        ("<h2>T</h2><h3>Informacja</h3><h3>Strona znajduje się w archiwum.</h3>", None),
        ("<h2>T</h2>", None),
    ],
)
def test_lead(head: str, expected: str | None) -> None:
    assert fields(article(page(HEAD.format(head=head))))["lead"] == expected


def test_lead_inside_the_text_is_no_body() -> None:
    found = article(
        page(
            '<article class="txt"><p class="intro">Lead z <a href="/pl/1,a.html">linkiem</a>.</p><p>Tekst.</p></article>'
        )
    )
    assert fields(found)["lead"] == "Lead z linkiem."
    assert fields(found)["body"] == ["Tekst."]
    assert fields(found)["links"] == [("https://sg.example/pl/1,a.html", "linkiem")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Lead <b>słowo</b> w słowo.</p><p>Tekst.</p>", ["Tekst."]),
        ("<div><p>Lead słowo w słowo.</p></div><p>Tekst.</p>", ["Tekst."]),
        ("<p>Lead słowo w słowo. Oraz dalej.</p>", ["Lead słowo w słowo. Oraz dalej."]),
        ("<p>Tekst.</p><p>Lead słowo w słowo.</p>", ["Tekst.", "Lead słowo w słowo."]),
    ],
)
def test_a_first_block_that_repeats_the_lead_is_left_out(text: str, expected: list[str]) -> None:
    html = page(
        f'<div class="head"><h2>T</h2><h3>Lead słowo w słowo.</h3></div><article class="txt">{text}</article>'
    )
    assert fields(article(html))["body"] == expected


@pytest.mark.parametrize(
    ("head", "expected", "modified"),
    [
        (
            '<section class="metryka"><div class="data icon-info">21.09.2026</div></section>',
            "21.09.2026",
            None,
        ),
        ('<div id="drukuj"><span class="data">Data publikacji 17.10.2015</span></div>', "17.10.2015", None),
        ('<span class="data">Dodano: 17.03.2018 08:15</span>', "17.03.2018 08:15", None),
        (
            '<div class="metryka"><ul><li>Aktualizacja: 02.02.2020</li><li>Dodano: 01.01.2020</li></ul></div>',
            "01.01.2020",
            "02.02.2020",
        ),
        (
            '<dl class="metryka"><dt>Data modyfikacji:</dt><dd>02.02.2020</dd><dt>Data publikacji:</dt><dd>01.01.2020</dd></dl>',
            "01.01.2020",
            "02.02.2020",
        ),
        (
            '<div class="metryka">Data wytworzenia: 01.01.2019, data publikacji: 03.01.2019</div>',
            "03.01.2019",
            None,
        ),
        ('<div class="metryka">Zmodyfikowano 02.02.2020</div>', None, "02.02.2020"),
        ("<p>Data publikacji: 5 stycznia 2016</p>", "5 stycznia 2016", None),
        ('<div class="metryka">Termin wydarzenia: 02.02.2020</div>', None, None),
        ("<h2>Spotkanie 17.03.2018</h2>", None, None),
    ],
)
def test_date(head: str, expected: str | None, modified: str | None) -> None:
    found = article(page(HEAD.format(head=head + "<h2>T</h2>")))
    firsts = [candidates[0].raw if candidates else None for candidates in (found.date, found.date_modified)]
    assert firsts == [expected, modified]


def test_a_date_inside_the_text_container_is_no_text() -> None:
    text = '<div class="data">Dodano: 17.10.2015</div><p>Tekst z 1.1.2001 o dacie, która jest w środku akapitu.</p>'
    found = article(page(f'<h2>T</h2><article class="txt">{text}</article>'))
    assert [f.raw for f in found.date] == ["17.10.2015"]
    assert fields(found)["body"] == ["Tekst z 1.1.2001 o dacie, która jest w środku akapitu."]


def test_only_the_words_next_to_a_date_are_its_label() -> None:
    metrics = (
        "Autor: Biuro Zmian i Aktualizacji Przepisów w Warszawie, oddział drugi, data publikacji: 01.01.2020"
    )
    found = article(page(HEAD.format(head=f'<h2>T</h2><div class="metryka">{metrics}</div>')))
    assert ([f.raw for f in found.date], found.date_modified) == (["01.01.2020"], ())


def test_the_signature_is_no_publication_date() -> None:
    html = page(HEAD.format(head="<h2>T</h2>")) + "<!-- 0.02 / WebAdministrator (17.03.2018 19:08) //-->"
    document = Document(Page(body=html.encode(), url=URL))
    found = intracom.parse(document, SITE)
    assert isinstance(found, Article)
    assert found.date == ()


@pytest.mark.parametrize(
    "notice",
    [
        '<div class="komunikat"><h3>Informacja</h3><p>Strona znajduje się w archiwum.</p></div>',
        '<p class="archiwum">Strona archiwalna</p>',
        "<div><strong>Uwaga!</strong> Treść archiwalna</div>",
        '<section class="metryka"><span>wersja archiwalna</span></section>',
        "<ul><li>Informacja</li><li>Strona znajduje&nbsp;się w  archiwum</li></ul>",
    ],
)
@pytest.mark.parametrize("where", ["above", "in the head", "below"])
def test_archive_notice(notice: str, where: str) -> None:
    head, text = '<div class="head">{}<h2>T</h2></div>', '<article class="txt"><p>Tekst.</p></article>'
    html = {
        "above": notice + head.format("") + text,
        "in the head": head.format(notice) + text,
        "below": head.format("") + text + notice,
    }[where]
    found = fields(article(page(html)))
    assert found["archived"]
    assert (found["title"], found["lead"], found["body"]) == ("T", None, ["Tekst."])


@pytest.mark.parametrize(
    "content",
    [
        '<h2>T</h2><article class="txt"><p>Akta: strona znajduje się w archiwum.</p></article>',
        '<h2>T</h2><article class="txt"><p>Tekst.</p></article><a href="http://stara.example"><span>Strona archiwalna</span></a>',
        '<h2>T</h2><article class="txt"><p>Tekst.</p></article><div class="okno"><ul><li><a href="/pl/1,A.html"><h3>Strona archiwalna otwarta</h3></a></li></ul></div>',
    ],
    ids=["in the text", "link to an old site", "title of another article"],
)
def test_words_that_are_no_archive_notice(content: str) -> None:
    assert article(page(content)).archived is None


@pytest.mark.parametrize(
    ("path", "breadcrumbs"),
    [
        (
            '<ul id="sciezka-naviUl"><li><a href="/">Strona główna</a></li><li><a href="/pl/informacje">Informacje</a></li><li><a href="/pl/informacje/kpp">KPP Wymyślone</a></li><li>T</li></ul>',
            ["Informacje", "KPP Wymyślone"],
        ),
        (
            '<ul id="sciezka-naviUl"><li><a href="/pl"><span class="hide">Strona główna</span></a></li><li><a href="/pl/a">A » </a></li></ul>',
            ["A"],
        ),
        (
            '<div id="sciezka-navi">Jesteś tutaj: <a href="/">Start</a> &raquo; <a href="/pl/a">A</a></div>',
            ["A"],
        ),
        (
            '<ol class="breadcrumb"><li><a href="/index.php">Home</a></li><li><a href="/pl/a">A</a></li></ol>',
            ["A"],
        ),
        ("", []),
    ],
)
def test_breadcrumbs(path: str, breadcrumbs: list[str]) -> None:
    found = fields(article(page(path + HEAD.format(head="<h2>T</h2>"))))
    assert found["breadcrumbs"] == breadcrumbs
    assert found["section"] == (breadcrumbs[-1] if breadcrumbs else None)


def large(number: int) -> str:
    return f"/dokumenty/zalaczniki/1/1-{number}_g.jpg"


def small(number: int, suffix: str = "mo2") -> str:
    return f"/dokumenty/zalaczniki/1/mini/1-{number}_{suffix}.jpg"


def pair(form: str) -> str:
    """The form filled in for two pictures: $L link, $T thumbnail, $C caption."""
    filled = (
        form.replace("$L", large(n)).replace("$T", small(n)).replace("$C", c)
        for n, c in ((1, "Jeden"), (2, "Dwa"))
    )
    return "".join(filled)


GALLERIES = {
    "list, span": '<ul class="galeria">{}</ul>|<li><a href="$L"><img src="$T" alt="x"></a><span>$C</span></li>',
    "list without a name": '<ul>{}<li class="clear"></li></ul>|<li><a href="$L"><img src="$T" alt="x"></a><p>$C</p></li>',
    "figures": '<div>{}</div>|<figure><a href="$L"><img alt="x" src="$T"></a><figcaption>$C</figcaption></figure>',
    "boxes": '<div class="media">{}</div>|<div class="item"><a href="$L"><img src="$T"></a><div class="podpis">$C</div></div>',
    "data-caption": '<div class="baguetteBox">{}</div>|<a href="$L" data-caption="$C"><img src="$T" alt="x"></a>',
    "link title": '<div id="cerabox">{}</div>|<a title="$C" rel="g" href="$L"><img src="$T" alt="x"></a> ',
    "image title": '<p>{}</p>|<a href="$L"><img src="$T" title="$C" alt="x"></a> ',
    "alt": '<div>{}</div>|<a href="$L"><img src="$T" alt="$C"></a>',
    "text in the link": '<ul class="galeria">{}</ul>|<li><a href="$L"><img src="$T"><strong>$C</strong></a></li>',
    "zoom link beside": '<ul class="galeria">{}</ul>|<li><img src="$T" alt="x"><p>$C</p><a href="$L">Powiększ zdjęcie</a></li>',
    "caption after": '<div class="galeria"><h3>Galeria</h3>{}</div>|<a href="$L"><img src="$T"></a><p>$C</p>',
    "terms": '<dl class="galeria">{}</dl>|<dt><a href="$L"><img src="$T"></a></dt><dd>$C</dd>',
    "table": '<table class="galeria"><tr>{}</tr></table>|<td><a href="$L"><img src="$T"></a><br>$C</td>',
    "bare text": '<ul class="galeria">{}</ul>|<li><a href="$L"><img src="$T"></a> $C</li>',
    "read aloud": '<ul class="galeria">{}</ul>|<li><a href="$L" title="Powiększ zdjęcie"><span class="hide">Zdjęcie</span><img src="$T" alt="$C"></a></li>',
    "deep": '<section class="galeria"><div><ul>{}</ul></div></section>|<li><div><a href="$L"><img src="$T"></a></div><div class="info"><h4>$C</h4></div></li>',
    "twice escaped": '<ul class="galeria">{}</ul>|<li><a href="$L" title="$C"><img src="$T" alt="&amp;quot;x&amp;quot;"></a></li>',
    "background": """<ul class="galeria">{}</ul>|<li><a href="$L" title="$C"><div style="background-image:url('$T')"></div></a></li>""",
}


@pytest.mark.parametrize("name", GALLERIES)
def test_gallery_forms(name: str) -> None:
    frame, item = GALLERIES[name].split("|")
    html = page(HEAD.format(head="<h2>T</h2>") + frame.format(pair(item)))
    found = article(html)
    assert [(p.url, p.caption_text) for p in found.gallery] == [
        ("https://sg.example" + large(1), "Jeden"),
        ("https://sg.example" + large(2), "Dwa"),
    ]
    assert found.body is not None
    assert found.body.blocks == ("Tekst wiadomości.",)
    assert not found.pictures


@pytest.mark.parametrize("name", ["list, span", "data-caption", "zoom link beside", "deep", "caption after"])
def test_a_gallery_inside_the_text_is_no_text(name: str) -> None:
    frame, item = GALLERIES[name].split("|")
    found = article(page(f'<h2>T</h2><article class="txt"><p>Tekst.</p>{frame.format(pair(item))}</article>'))
    assert [p.caption_text for p in found.gallery] == ["Jeden", "Dwa"]
    assert fields(found)["body"] == ["Tekst."]


def test_the_same_picture_at_two_places_is_two_items() -> None:
    items = f'<li><a href="{large(1)}"><img src="{small(1)}"></a></li>' * 2
    found = article(page(HEAD.format(head="<h2>T</h2>") + f'<ul class="galeria">{items}</ul>'))
    assert len(found.gallery) == 2


@pytest.mark.parametrize(
    "lead",
    [
        f'<img src="{large(1)}" alt="x">',
        f'<p><a href="{large(1)}"><img src="{small(1)}" alt="x"></a></p><p> T </p>',
        f'<figure><img src="{large(1)}" alt="x"><figcaption>T</figcaption></figure>',
        f'<div class="foto"><img src="{large(1)}" alt="x"><span class="podpis">T</span></div>',
        f'<div><a href="{large(1)}"><img src="{small(1)}" alt="x"></a><p>T</p></div>',
    ],
)
@pytest.mark.parametrize("where", ["before", "in the text", "in the head"])
def test_lead_picture(lead: str, where: str) -> None:
    before, text, head = (
        (lead if where == place else "") for place in ("before", "in the text", "in the head")
    )
    gallery = f'<ul class="galeria"><li><a href="{large(1)}"><img src="{small(1, "mo6")}"></a></li><li><img src="{small(2)}"></li></ul>'
    html = page(
        f'<div class="head"><h2>T</h2>{head}</div>{before}<article class="txt">{text}<p>Tekst.</p></article>{gallery}'
    )
    found = article(html)
    assert [(p.role, p.url) for p in found.pictures] == [("lead", "https://sg.example" + large(1))]
    assert [p.url for p in found.gallery] == ["https://sg.example" + small(2)]
    assert fields(found)["body"] == ["Tekst."]


def test_a_picture_in_the_head_takes_no_field_as_its_caption() -> None:
    html = page(
        f'<div class="head"><img src="{large(1)}"><h2>T</h2><span class="data">21.09.2026</span></div>'
        '<article class="txt"><p>Tekst.</p></article>'
    )
    found = article(html)
    assert [p.caption_text for p in found.pictures] == [None]
    assert fields(found)["date"] == ["21.09.2026"]


def test_a_notice_above_the_content() -> None:
    notice = '<div class="pasek">Strona znajduje się w archiwum.</div>'
    html = page(HEAD.format(head="<h2>T</h2>"))
    assert (
        fields(article(html.replace("<body>", "<body>" + notice)))["archived"]
        == "Strona znajduje się w archiwum."
    )
    assert fields(article(html.replace("<body>", "<body><nav>" + notice + "</nav>")))["archived"] is None


def test_a_page_without_content_element() -> None:
    html = read("article.html").replace('id="content"', 'id="inny"')
    assert {k: v for k, v in fields(article(html)).items() if ARTICLE[k] != v} == {}


def test_pictures_that_are_not_the_articles() -> None:
    banner = f'<a href="https://kampania.example/"><img src="{small(8)}" alt="Kampania"></a>'
    related = (
        f'<ul class="okno"><li><a href="/pl/a/9,Inna.html"><img src="{small(9)}"><h3>Inna</h3></a></li></ul>'
    )
    mention = f'<a href="{large(7)}">zdjęcie</a>'
    found = article(
        page(f'<h2>T</h2><article class="txt"><p>Tekst i {mention}.</p></article>{related}{banner}')
    )
    assert not found.gallery
    assert not found.pictures
    assert fields(found)["body"] == ["Tekst i zdjęcie."]


def test_a_page_without_text_container_says_so() -> None:
    html = page(
        '<div class="head"><h2>T</h2><section class="metryka"><div class="data">21.09.2026</div></section></div>'
        '<div class="tresc"><p>Pierwszy.</p><p>Drugi.</p></div><ul><li><a href="/download/1/2/A.pdf">A</a></li></ul>'
    )
    found = fields(article(html))
    assert found["body"] == ["Pierwszy.", "Drugi."]
    assert found["warnings"] == ["body_from_content"]
    assert found["date"] == ["21.09.2026"]


def test_selectors_of_the_registry_go_first() -> None:
    site = Site(
        id="pl-x",
        hosts=SITE.hosts,
        selectors={"title": (".t",), "lead": (".l",), "body": (".b",), "date": (".d",), "authors": (".a",)},
    )
    html = page(
        '<h2>Nie</h2><p class="t">Tytuł</p><p class="l">Lead.</p><p class="d">1.2.2003</p><i class="a">Anna</i>'
        '<div class="b"><p>Tekst.</p></div><article class="txt"><p>Nie.</p></article>'
    )
    found = fields(article(html, site=site))
    assert [found[f] for f in ("title", "lead", "body", "date", "authors")] == [
        "Tytuł",
        "Lead.",
        ["Tekst."],
        ["1.2.2003"],
        ["Anna"],
    ]


def test_a_selector_names_a_gallery_inside_the_text() -> None:
    html = page(
        f'<h2>T</h2><article class="txt"><p>Tekst.</p><div class="x"><img src="{small(1)}" alt="A"></div></article>'
    )
    site = Site(id="pl-x", hosts=SITE.hosts, selectors={"gallery": ("div.x",)})
    assert [p.caption_text for p in article(html, site=site).gallery] == ["A"]
    assert not article(html).gallery


# ---------------------------------------------------------------- lists

ITEMS = [
    (
        "https://sg.example/pl/aktualnosci/101,Pierwsza.html",
        "Pierwsza wiadomość",
        "17.03.2018",
        "Lead pierwszej z 1.01.2018.",
    ),
    ("https://sg.example/pl/aktualnosci/102,Druga.html", 'Druga "na czarno"', "16.03.2018", "Lead drugiej."),
    ("https://sg.example/pl/aktualnosci/103,Trzecia.html", "Trzecia", "15.03.2018", "Lead trzeciej."),
    ("https://sg.example/pl/aktualnosci/104,Czwarta.html", "Czwarta z 14.03.2018", None, None),
    ("https://sg.example/pl/aktualnosci/105,Piata.html", "Piąta wiadomość", None, None),
    (
        "http://siostrzana.example/kat/wiadomosci/106,Szosta.html",
        "Szósta na siostrzanej stronie",
        "13.03.2018",
        None,
    ),
    ("https://sg.example/en/news/101,First.html", "First news", None, None),
]


@pytest.mark.parametrize("position", range(len(ITEMS)))
def test_list_entry(position: int) -> None:
    item = listing(read("listing.html")).items[position]
    assert (item.url, item.title_text, item.date_text, item.lead_text) == ITEMS[position]


def test_list_has_no_other_entries() -> None:
    found = listing(read("listing.html"))
    assert [i.url for i in found.items] == [i[0] for i in ITEMS]
    assert found.title_text == "Aktualności"
    assert found.feeds == ("https://sg.example/dokumenty/rss/1-rss-1.rss",)


def test_a_repeated_entry_fills_in_what_the_first_lacks() -> None:
    bare = '<li><a href="/pl/aktualnosci/1,A.html"><h3>A</h3></a></li>'
    full = '<li><a href="/pl/aktualnosci/1,dok.html"><h3>A dalej</h3><p>Lead.</p><span class="data">1.2.2018</span></a></li>'
    (item,) = listing(page(f"<ul>{bare}{full}</ul>")).items
    assert (item.url, item.title_text) == ("https://sg.example/pl/aktualnosci/1,A.html", "A")
    assert (item.date_text, item.lead_text) == ("1.2.2018", "Lead.")


def test_highlights_count_where_there_is_no_list() -> None:
    html = re.sub(r'<div class="okno">.*?</ul></div>', "", read("listing.html"), flags=re.DOTALL)
    found = listing(html, "https://sg.example/")
    assert [i.url.rpartition("/")[2] for i in found.items] == [
        "900,Wazne.html",
        "105,Piata.html",
        "777,Konkurs.html",
    ]


def test_register() -> None:
    found = listing(read("register.html"), "https://bip.example/bip/rejestr?page=3")
    assert [(i.title_text, i.date_text) for i in found.items] == [
        ("Umowa A", "01.02.2016"),
        ("Umowa B", "02.02.2016"),
    ]
    assert found.next_url == "https://bip.example/bip/rejestr?page=4"


NEWS = (
    '<div class="okno"><ul><li class="strz"><a href="/pl/aktualnosci/1,A.html"><h3>A</h3></a></li></ul></div>'
)


@pytest.mark.parametrize(
    ("pager", "url", "expected"),
    [
        (
            '<li><a href="?page=5">5</a></li><li><a href="?page=2">następna</a></li>',
            "/pl/aktualnosci?page=1",
            "/pl/aktualnosci?page=2",
        ),
        (
            '<li><a href="?page=0">1</a></li><li><a href="?page=2">3</a></li><li><a href="?page=9">10</a></li>',
            "/pl/aktualnosci?page=1",
            "/pl/aktualnosci?page=2",
        ),
        ('<li><a href="?page=0">1</a></li><li>2</li>', "/pl/aktualnosci?page=1", None),
        ("", "/pl/aktualnosci", "/pl/aktualnosci?page=1"),
        ("", "/pl/aktualnosci?page=7", "/pl/aktualnosci?page=8"),
        ("", "/pl/aktualnosci?rok=2015&sid=abc&page=7", "/pl/aktualnosci?rok=2015&page=8"),
        ("", "/", None),
        ("", "/pl/", None),
        (
            '<li><a href="?page=5">6</a></li></ul></div><a rel="prev Next" href="?page=3">&gt;</a><div><ul>',
            "/pl/aktualnosci?page=2",
            "/pl/aktualnosci?page=3",
        ),
        (
            '<li><a rel=next href="#">&gt;</a></li><li><a href="?page=3">4</a></li>',
            "/pl/aktualnosci",
            "/pl/aktualnosci?page=3",
        ),
        (
            '<li><a href="?page=0">1</a></li><li><a href="?page=1">następna</a></li>',
            "/pl/aktualnosci?page=1",
            None,
        ),
    ],
)
def test_next_page(pager: str, url: str, expected: str | None) -> None:
    html = page(f'{NEWS}<div id="meni_strony"><ul>{pager}</ul></div>')
    next_url = listing(html, "https://sg.example" + url).next_url
    assert next_url == (expected and "https://sg.example" + expected)


def test_a_page_past_the_end_is_an_empty_list() -> None:
    found = listing(
        page('<div class="naglowek"><h2>Aktualności</h2></div>'), "https://sg.example/pl/aktualnosci?page=900"
    )
    assert (found.items, found.next_url) == ((), None)


def test_a_list_with_a_head_is_no_article() -> None:
    html = page('<div class="head"><h2>Aktualności</h2></div>' + NEWS)
    assert isinstance(parse(html, "https://sg.example/pl/aktualnosci"), Listing)
    assert isinstance(
        parse(html.replace("</ul>", NEWS[24:].replace("1,A", "2,B")), "https://sg.example/pl/x"), Listing
    )


def test_an_article_with_a_list_of_others_is_an_article() -> None:
    html = page(HEAD.format(head="<h2>T</h2>") + NEWS * 3)
    assert isinstance(parse(html), Article)
    assert isinstance(parse(html, None), Article)


@pytest.mark.parametrize(
    ("content", "url", "reason"),
    [
        ("<p>Witamy</p>", "https://sg.example/", "home_page"),
        ("<p>Kierownictwo</p>", "https://sg.example/pl/kierownictwo", "not_article"),
        (
            HEAD.format(head="<h2>T</h2>"),
            "https://sg.example/pl/wai/aktualnosci/6282,Nowa-lodz.html",
            "not_article",
        ),
    ],
)
def test_rejections(content: str, url: str, reason: str) -> None:
    found = parse(page(content), url)
    assert isinstance(found, Rejection)
    assert found.reason == reason


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/pl/aktualnosci/6282,Ujawniono.html", UrlKind.ARTICLE),
        ("/pl/aktualnosci/6282%2CUjawniono.html", UrlKind.ARTICLE),
        ("/pl/aktualnosci/6282,dok.html?sid=1b5a", UrlKind.ARTICLE),
        ("/6282,Pracowali-quotna-czarnoquot-.html", UrlKind.ARTICLE),
        ("/pl/aktualnosci", UrlKind.LISTING),
        ("/pl/aktualnosci/?page=3", UrlKind.LISTING),
        ("/pl/aktualnosci?sid=abc", UrlKind.LISTING),
        ("/pl/wazne-informacje", UrlKind.UNKNOWN),
        ("/", UrlKind.UNKNOWN),
        ("/pl/kalendarium/dzien,sel.ajax?did=54&data=3-16-2018", UrlKind.IGNORED),
        ("/pl/aktualnosci?ida%5B4%5D=28", UrlKind.IGNORED),
        ("/pl/aktualnosci?ida[4]=28&page=2", UrlKind.IGNORED),
        ("/pl/batony/strefa1,Strefa.html", UrlKind.IGNORED),
        ("/pl/mapy/xml,Przejscia-graniczne.xml?grupa=7", UrlKind.IGNORED),
        ("/bip/form/12,Rejestr.html?page=4", UrlKind.IGNORED),
        ("/krk/tagi/5,narkotyki.html", UrlKind.IGNORED),
        ("/pl/wai", UrlKind.IGNORED),
        ("/pl/wai/aktualnosci/6282,Ujawniono.html", UrlKind.IGNORED),
        ("/pl/aktualnosci/6282,Ujawniono.html?print=1", UrlKind.IGNORED),
        ("/pl/rejestr/6282,Rejestr.html?page=2", UrlKind.IGNORED),
        ("/pl/szukaj", UrlKind.IGNORED),
        ("/pl/mapa", UrlKind.IGNORED),
        ("/pl/rss", UrlKind.IGNORED),
        ("/pl/panel", UrlKind.IGNORED),
        ("/pl/kontakt/telefon", UrlKind.IGNORED),
        ("/dokumenty/zalaczniki/1/1-2_g.jpg", UrlKind.IGNORED),
        ("/download/1/2/A.pdf", UrlKind.IGNORED),
        ("/pl/mapa-przejsc-i-obiektow", UrlKind.UNKNOWN),
    ],
)
def test_classify_url(path: str, kind: UrlKind) -> None:
    assert intracom.classify_url("https://sg.example" + path, SITE) is kind


def test_a_register_that_is_a_listing_of_the_site_is_entered() -> None:
    site = Site(id="x", hosts=("bip.example",), listings=("https://bip.example/bip/form/12,Rejestr.html",))
    assert (
        intracom.classify_url("https://bip.example/bip/form/12,Rejestr.html?page=4", site) is UrlKind.LISTING
    )


@pytest.mark.parametrize(
    ("listings", "url", "expected"),
    [
        ((), "https://x/pl/a/12,B.html", "12"),
        ((), "https://x/en/a/12,B.html", "en-12"),
        ((), "https://x/aktualnosci/12,B.html", "12"),
        ((), "https://x/12,B.html", "12"),
        (("https://policja.pl/pol/aktualnosci",), "https://policja.pl/pol/a/12%2CB.html?sid=1", "12"),
        (("https://policja.pl/pol/aktualnosci",), "https://policja.pl/pl/a/12,B.html", "pl-12"),
        (("https://k.example/kr1/aktualnosci",), "https://k.example/krk/a/0012,dok.html", "krk-12"),
        ((), "https://x/pl/aktualnosci", None),
        ((), "http://[", None),
    ],
)
def test_native_id(listings: tuple[str, ...], url: str, expected: str | None) -> None:
    assert intracom.native_id(url, Site(id="x", listings=listings)) == expected


# ---------------------------------------------------------------- recognition

LINK = '<a href="/pl/aktualnosci/1,A.html">A</a>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (LINK + "<!-- 0.02 / WebAdministrator (17.03.2018 19:08) //-->", True),
        (LINK + '<link href="/dokumenty/szablony/dynamic/1/1-1.css">', True),
        (LINK + '<img src="https://sg.example/dokumenty/zalaczniki/1/1-2.jpg">', True),
        (LINK + "<div style=\"background:url('/dokumenty/zalaczniki/1/1-2.jpg')\"></div>", True),
        (LINK, False),
        *(
            (link + "<!-- 0.02 / WebAdministrator (17.03.2018 19:08) //-->", expected)
            for link, expected in (
                ("<A HREF = '/pl/aktualnosci/1%2CA.HTM'>A</A>", True),
                (
                    '<a href="/pl/o-nas.html">O nas</a><a href="https://sg.example/pl/1,.html?sid=a">A</a>',
                    True,
                ),
                ('<img src="/pl/aktualnosci/1,A.html">', False),
                ('<a href="/pl">/pl/aktualnosci/1,A.html</a>', False),
                ('<a href="/pl/1,A.html5">A</a><a href="/pl/a,A.html">A</a>', False),
                (f"<!-- {LINK} --><script>document.write('{LINK}')</script>", False),
                ('<a href="/pl/1"></a><a href=",A/b.html"></a><a href="/1,a/b.html"></a>', False),
            )
        ),
        ('<link href="/dokumenty/szablony/dynamic/1/1-1.css"><a href="/o-nas">O nas</a>', False),
        (LINK + '<img src="https://archiwum.inna.example/dokumenty/zalaczniki/1/1-2.jpg">', False),
        (LINK + "<p>System WebAdministrator</p>", False),
    ],
)
def test_is_match(html: str, expected: bool) -> None:
    document = Document(Page(body=html.encode(), url="https://sg.example/"))
    assert intracom.is_match(document) is expected


TOKENS = st.sampled_from(
    [
        '<div id="content">', '<div class="head">', "<h2>", "</h2>", "<h3>", '<article class="txt">', "</article>", "</div>",
        '<ul class="galeria">', "<li>", "</li>", "</ul>", '<a href="/dokumenty/zalaczniki/1/1-1_g.jpg">', "</a>", '<img src="',
        '/dokumenty/zalaczniki/1/mini/1-1_mo2.jpg">', "<p>", "Data publikacji 1.1.2015", "Strona znajduje się w archiwum",
        '<a href="/pl/1,a.html">', '<div id="meni_strony"><a href="?page=2">', "następna", "<table>", "<tr><td>", "Tekst.",
        '<a href="/download/1/2/a.pdf">', '<a href="http://[">', "<!--", "-->", '<ul id="sciezka-naviUl">', '<div class="metryka">',
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(TOKENS, max_size=30),
    st.sampled_from([URL, None, "http://[", "https://sg.example/pl/aktualnosci", "x"]),
)
def test_no_page_raises(tokens: list[str], url: str | None) -> None:
    document = Document(Page(body="".join(tokens).encode(), url=url))
    assert isinstance(intracom.parse(document, SITE), Article | Listing | Rejection)
    intracom.is_match(document)


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_raise(body: bytes) -> None:
    assert isinstance(intracom.parse(Document(Page(body=body, url=URL)), SITE), Article | Listing | Rejection)
