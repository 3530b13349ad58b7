"""What stands around a text: bylines, captions and files in their boxes, keywords, who is no author."""

from __future__ import annotations

import json

import pytest

from crawler.parsers.fields.phrases.signed_lines import is_byline
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

MAIN = "<main><h1>Titel der Seite</h1>{}</main>"


def linked(**fields: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Titel der Seite", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def box(link: str, heading: str = "Wege durch das Moor") -> str:
    return (
        f"<div class=box><h3><a href='/hefte/moor.html'>{heading}</a></h3><a href='/hefte/moor.html'><img src='/moor.jpg' alt=''></a>"
        f"<ul class=downloads><li><a href='/korb'>In den Korb</a><li>{link}</ul></div>"
    )


def files_of(markup: str) -> list[tuple[str | None, int | None]]:
    found = record(page(MAIN.format(f"<div class=inhalt>{TEXT}{MORE}</div>{markup}"))).attachments
    return [(file.title, file.size) for file in found]


@pytest.mark.parametrize(
    "action",
    ["PDF-Datei herunterladen (4MB)", "Download PDF (4 MB)", "Download the file (4 MB)", "Pobierz plik PDF (4 MB)",
     "Télécharger le document (4 Mo)", "Stáhnout soubor (4 MB)", "Herunterladen (PDF, 4 MB)"],
)  # fmt: skip
def test_file_that_is_only_to_be_downloaded_is_named_by_its_box(action: str) -> None:
    assert files_of(box(f"<a href='/moor.pdf' title='Öffnet im neuen Fenster'>{action}</a>")) == [
        ("Wege durch das Moor", 4 * 1024**2)
    ]


def test_box_of_two_files_names_neither() -> None:
    two = "<a href='/moor.pdf'>Download</a><li><a href='/karte.pdf'>PDF-Datei herunterladen</a>"
    assert [title for title, _ in files_of(box(two))] == ["Download", "PDF-Datei herunterladen"]


def test_file_with_a_name_of_its_own_keeps_it() -> None:
    assert files_of(box("<a href='/moor.pdf'>Download-Statistik der Ämter</a>")) == [
        ("Download-Statistik der Ämter", None)
    ]


@pytest.mark.parametrize(
    ("attribute", "title"),
    [("title='Download: Bericht über das Moor'", "Bericht über das Moor"),
     ("aria-label='Bericht über das Moor herunterladen'", "Bericht über das Moor"),
     ("title='Öffnet in einem neuen Fenster'", "Download")],
)  # fmt: skip
def test_else_by_its_attributes(attribute: str, title: str) -> None:
    links = f"<div class=downloads><a href='/moor.pdf' {attribute}>Download</a><a href='/b.pdf'>Bericht zwei</a></div>"
    assert files_of(links)[0][0] == title


# ---------------------------------------------------------------- before the text


def body_before(before: str, head: str = "") -> list[str]:
    # the box of the header stands in the text's container, as in themes that call the whole article its body
    lead = (
        "<p>Die neue Brücke über die Lauter ist nach zwei Jahren fertig und kürzt vielen Kindern den Weg.</p>"
    )
    inner = f"<article class=inhalt><header>{lead}{before}</header>{TEXT}{MORE}</article>"
    body = record(page(MAIN.format(inner), head)).body or ""
    return [block for block in body.split("\n\n") if len(block) < 80]


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=x><span>Von</span><ul><li><a href='/a'>Erika Muster</a></ul></div>",
        "<div class=x><div>Author of the article:</div><span><a href='/a'>Erika Muster</a></span></div>",
        "<div class=x><time><span>13:37</span> <span>Uhr</span></time><div class=y>Lesezeit: 2 Min.</div></div>",
        "<ul><li>Von: Max Beispiel, Erika MUSTER<li>Übersetzung und Anpassung: Amt für Wege</ul>",
    ],
)
def test_authors_and_times_before_the_text_are_no_text(byline: str) -> None:
    assert body_before(byline, linked(author={"@type": "Person", "name": "Erika Muster"})) == []


def test_heading_with_the_name_of_the_author_stays() -> None:
    kept = body_before("<h2>Erika Muster</h2>", linked(author={"@type": "Person", "name": "Erika Muster"}))
    assert kept == ["Erika Muster"]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("By: Jane Doe", True), ("Autorin: Erika Muster", True), ("Tłumaczenie i opracowanie: Jan Wzór", True),
     ("Von: Montag bis Freitag ist das Amt offen.", False), ("By: the way: no", False), ("Jane Doe", False)],
)  # fmt: skip
def test_bylines_with_a_label(text: str, is_one: bool) -> None:
    assert is_byline(text) is is_one


def test_caption_that_the_data_state_is_no_text_under_its_picture() -> None:
    image = {
        "@type": "ImageObject",
        "url": "https://www.amt-fuer-wege.example/b.jpg",
        "caption": "Die Brücke am Tag vor dem Fest.",
    }
    line = "<div class=b2><span>Die Brücke am Tag vor dem Fest.</span></div>"
    figure = "<div class=a1><picture><img src='/b.jpg' width=720 height=540></picture></div>"
    head = linked(image=[image])
    found = record(page(MAIN.format(f"<article>{figure}{line}{TEXT}{MORE}</article>"), head))
    assert "Tag vor dem Fest" not in (found.body or "")
    assert [picture.caption for picture in found.images] == ["Die Brücke am Tag vor dem Fest."]
    apart = record(page(MAIN.format(f"<article>{figure}<p>Heute.</p>{line}{TEXT}{MORE}</article>"), head))
    assert "Tag vor dem Fest" in (apart.body or "")


# ---------------------------------------------------------------- authors and keywords


@pytest.mark.parametrize(
    ("author", "site", "authors"),
    [("Amt für Wege", "Amt für Wege", ()), ("AMT FÜR WEGE", "Amt für Wege", ()), ("Erika Muster", "Amt für Wege", ("Erika Muster",)),
     ("Außenministerium der Republik", "Portal", ()), ("Eidgenössisches Departement für Wege EDW", "Portal", ())],
)  # fmt: skip
def test_office_is_no_author_of_its_own_pages(author: str, site: str, authors: tuple[str, ...]) -> None:
    head = f"<meta name=author content='{author}'><meta property=og:site_name content='{site}'>"
    assert record(page(MAIN.format(TEXT), head)).authors == authors


def test_person_is_the_author_of_an_own_site() -> None:
    person = {"@type": "Person", "name": "Erika Muster"}
    head = linked(author=person, publisher=person)
    assert record(page(MAIN.format(TEXT), head)).authors == ("Erika Muster",)


@pytest.mark.parametrize(
    ("meta", "tags"),
    [("Brücke,Neuer Weg, Lauter", ("Brücke", "Neuer Weg", "Lauter")), ("Brücke, Lauter", ("Lauter Neuer Weg Brücke",)),
     ("", ("Lauter Neuer Weg Brücke",))],
)  # fmt: skip
def test_keywords_joined_with_blanks_are_told_apart_by_the_same_in_meta(
    meta: str, tags: tuple[str, ...]
) -> None:
    head = f"<meta name=keywords content='{meta}'>" + linked(keywords="Lauter Neuer Weg Brücke")
    assert record(page(MAIN.format(TEXT), head)).tags == tags


def test_link_to_more_keywords_is_none() -> None:
    tags = "<p class=tags><a href='/w'>Wege</a> <a href='/m'>Mehr erfahren.</a></p>"
    assert record(page(MAIN.format(TEXT + tags))).tags == ("Wege",)


@pytest.mark.parametrize(
    ("shown", "tags"),
    [
        ("<a href=/w>Wege</a> <a href=/b>Brücken</a> <a href=/t>Tweet</a>", ("Wege", "Brücken")),
        ("<a href=/w>WhatsApp</a> <a href=/f>Facebook</a> <a href=/m>E-Mail</a>", ()),
        ("<a href=/w>Wege</a> <a href=/f>Facebook</a>", ("Wege", "Facebook")),
        ("<a href=/z>Zurück zur Übersicht</a> <a href=/w>Wege</a>", ("Wege",)),
        (
            "<a href=/u>Warum das Amt im Winter auf keinem Weg mehr Salz streut</a> <a href=/w>Wege</a>",
            ("Wege",),
        ),
        ("".join(f"<a href=/{n}>Thema {n}</a>" for n in range(60)), ()),
    ],
    ids=["button", "buttons", "network as keyword", "way back", "headline", "menu"],
)
def test_links_in_a_list_of_keywords_that_are_none(shown: str, tags: tuple[str, ...]) -> None:
    assert record(page(MAIN.format(f"{TEXT}<p class=tags>{shown}</p>"))).tags == tags


@pytest.mark.parametrize(
    ("stated", "tags"),
    [
        (["type:story", "tag:Wege", "tag:Brücken", "lite:true"], ("Wege", "Brücken")),
        (["Day: Wednesday", "Time: 20.00", "Page Type: Article", "Wege"], ("Wege",)),
        (["ArticleID/N6T", "Length/medium", "Source/Agentur", "Wege"], ("Wege",)),
        (["Wege", "100312362", "2024"], ("Wege", "2024")),
        (["Serie: Wege", "Brücken"], ("Serie: Wege", "Brücken")),
    ],
)
def test_notes_of_the_system_among_stated_keywords(stated: list[str], tags: tuple[str, ...]) -> None:
    assert record(page(MAIN.format(TEXT), linked(keywords=stated))).tags == tags


# ---------------------------------------------------------------- paths


def crumbs(*steps: tuple[str, str | None]) -> str:
    items = [
        {"@type": "ListItem", "position": n, "name": name, **({"item": url} if url else {})}
        for n, (name, url) in enumerate(steps, 1)
    ]
    data = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}
    return f"<script type=application/ld+json>{json.dumps(data)}</script>"


ROOT = "https://www.amt-fuer-wege.example"


@pytest.mark.parametrize(
    "steps",
    [
        [("Amt für Wege", f"{ROOT}/"), ("Presse", f"{ROOT}/presse"), ("Meldungen", f"{ROOT}/presse/m")],
        [
            ("Presse", f"{ROOT}/presse"),
            ("Meldungen", f"{ROOT}/presse/m"),
            ("Ein Steg", f"{ROOT}/meldungen/bruecke"),
        ],
        [("Presse", f"{ROOT}/presse"), ("Meldungen", f"{ROOT}/presse/m"), ("Amt öffnet Brücke", None)],
    ],
    ids=["home by its address", "itself by its address", "itself without one"],
)
def test_stated_path_without_home_and_the_page_itself(steps: list[tuple[str, str | None]]) -> None:
    html = f"<main><h1>Neue Brücke ist offen</h1>{TEXT}</main>"
    assert record(page(html, crumbs(*steps))).breadcrumbs == ("Presse", "Meldungen")


def test_stated_path_whose_last_step_only_has_no_address() -> None:
    html = f"<main><h1>Neue Brücke ist offen</h1>{TEXT}</main>"
    found = record(page(html, crumbs(("Presse", f"{ROOT}/presse"), ("Blog", None))))
    assert found.breadcrumbs == ("Presse", "Blog")


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("<li><a href=/>Start</a></li><li><a href=/p role=button>Presse</a><ul><li><a href=/r>Reden</a></li><li><a href=/f>Fotos</a></li></ul></li>"
         "<li><a href=/p/m>Meldungen</a></li>", ("Presse", "Meldungen")),
        ("<li>Sie sind hier: <a href=/p>Presse</a></li><li><a href=/p/m>Meldungen,</a></li>", ("Presse", "Meldungen")),
        ("<li><a href=/p>Presse</a></li><li>11.03.2024 - Neue Brücke ist seit heute offen</li>", ("Presse",)),
        ("<li><a href=/p>Presse</a></li><li>Brücke ist seit gestern offen</li>", ("Presse",)),
        ("<li><a href=/p>Presse</a></li><li>Straßen und Brücken im Land</li>", ("Presse", "Straßen und Brücken im Land")),
    ],
    ids=["menus", "words before", "title behind a day", "title in other words", "section"],
)  # fmt: skip
def test_shown_path(path: str, steps: tuple[str, ...]) -> None:
    html = f"<ol class=breadcrumb>{path}</ol><main><h1>Neue Brücke ist seit heute offen</h1>{TEXT}</main>"
    assert record(page(html)).breadcrumbs == steps
