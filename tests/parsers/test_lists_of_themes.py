"""Lists whose entries are called like the texts of articles, or are told by the headings of their entries alone."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing
from tests.parsers.test_generic import page, parse

HOST = "https://www.wasseramt.example"
NAMES = (
    "Neues Wehr an der Ilm",
    "Fischtreppe wird verlängert",
    "Pegel nun auch im Netz",
    "Auen erhalten Wasser zurück",
    "Kinder zeichnen den Fluss",
)
TEXTS = (
    "Das Wehr am Mühlgraben ist nach drei Monaten fertig geworden und hält auch im Winter.",
    "Forellen sollen bis zur Quelle kommen, und dafür werden zwölf weitere Becken gebaut.",
    "Wer am Wasser wohnt, kann den Stand jede Viertelstunde auf der Karte des Amtes sehen.",
    "Zwei Deiche wurden zurückverlegt, damit die Wiesen bei hohem Wasser überflutet werden.",
    "Aus allen Schulen am Fluss kamen Bilder, von denen die besten im Rathaus zu sehen sind.",
)
DAYS = ("14. März 2024", "13. März 2024", "21. Februar 2024", "20. Februar 2024", "19. Januar 2024")
ENTRIES = {
    "column beside the picture": '<article class="post-box"><a class="post-box__image" href="/n/{n}"></a><div class="post-box__content">'
    '<h2><a href="/n/{n}">{name}</a></h2><div class="post-box__meta"><a href="/autor/a">Ida Krug</a><span>{day}</span></div>'
    "<p>{text}</p></div></article>",
    "box of the text": '<div class="news-row"><div class="news-text"><h2><a href="/n/{n}">{name}</a></h2><span>{day}</span><p>{text}</p></div></div>',
    "box in two others": '<div class="col-4 item"><div><div class="post-content"><h3><a href="/n/{n}">{name}</a></h3><div><span>{day}</span></div>'
    '<div>{text}</div><a href="/n/{n}">Mehr</a></div></div></div>',
}


def entries(form: str, count: int) -> str:
    return "".join(form.format(n=n, name=NAMES[n], text=TEXTS[n], day=DAYS[n]) for n in range(count))


@pytest.mark.parametrize("count", [3, 5])
@pytest.mark.parametrize("heading", ["<h1>Aktuelles</h1>", ""])
@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES.keys())
def test_each_entry_whose_box_is_called_a_text_is_found_with_its_day(
    form: str, heading: str, count: int
) -> None:
    found = parse(page(f"<main>{heading}<div>{entries(form, count)}</div></main>"), url=f"{HOST}/aktuelles")
    assert isinstance(found, Listing)
    assert [(item.url, item.title_text, item.date_text) for item in found.items] == [
        (f"{HOST}/n/{n}", NAMES[n], DAYS[n]) for n in range(count)
    ]


def test_text_that_stands_loose_below_its_title_is_the_entrys() -> None:
    form = (
        '<article class="post"><h2><a href="/n/{n}">{name}</a></h2><p><a href="/autor/a">Ida Krug</a> | '
        '<a href="/thema/x">Fluss</a> | <span>{day}</span></p>{text}</article>'
    )
    found = parse(page(f"<main><h1>Aktuelles</h1>{entries(form, 3)}</main>"), url=f"{HOST}/aktuelles")
    assert isinstance(found, Listing)
    assert [item.url for item in found.items] == [f"{HOST}/n/{n}" for n in range(3)]


def test_the_newest_in_a_side_column_are_none_of_a_shorter_list() -> None:
    side = "".join(f'<li><a href="/neu/{n}">{NAMES[n]}</a><span>{DAYS[n]}</span></li>' for n in range(5))
    found = parse(
        page(
            f"<main><h1>Aktuelles</h1>{entries(ENTRIES['box of the text'], 3)}</main>"
            f'<aside class="sidebar"><div class="widget"><ul>{side}</ul></div></aside>'
        ),
        url=f"{HOST}/aktuelles",
    )
    assert isinstance(found, Listing)
    assert [item.url for item in found.items] == [f"{HOST}/n/{n}" for n in range(3)]


@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES.keys())
def test_such_entries_beside_a_short_notice_are_none_of_it(form: str) -> None:
    notice = "Das Wasseramt bleibt am Freitag wegen einer Übung am Wehr geschlossen."
    main = f'<div class="text"><h1>Am Freitag geschlossen</h1><p>{notice}</p></div>'
    found = parse(page(f"<main>{main}<div><h2>Weitere Meldungen</h2>{entries(form, 3)}</div></main>"))
    assert isinstance(found, Article)
    assert found.body is not None
    assert list(found.body.blocks) == [notice]


def test_a_linked_heading_in_the_text_of_an_article_makes_no_entry_of_it() -> None:
    paragraphs = "".join(f"<p>{text} {text}</p>" for text in TEXTS)
    text = f'<div class="post-content"><h3><a href="/plan">Der Plan der Auen</a></h3>{paragraphs}</div>'
    found = parse(page(f"<article><h1>Auen</h1>{text}</article>"))
    assert isinstance(found, Article)
    assert found.body is not None
    assert len(found.body.blocks) == 1 + len(TEXTS)


def test_three_long_rows_with_days_and_no_other_text_are_a_list() -> None:
    form = '<div class="row"><div><time datetime="2024-03-14">{day}</time></div><span><a href="/n/{n}">{name}</a></span><div>{text} {text}</div></div>'
    found = parse(
        page(f"<main><h1>Aktuelles</h1><div>{entries(form, 3)}</div></main>"), url=f"{HOST}/aktuelles"
    )
    assert isinstance(found, Listing)
    assert [item.url for item in found.items] == [f"{HOST}/n/{n}" for n in range(3)]


def test_a_chronicle_of_three_days_is_an_article() -> None:
    form = '<div class="day"><p>{text} {text} <a href="/n/{n}">{name}</a> {text}</p></div>'
    found = parse(page(f"<main><h1>Drei Tage am Fluss</h1><div>{entries(form, 3)}</div></main>"))
    assert isinstance(found, Article)


@pytest.mark.parametrize("count", [3, 5])
@pytest.mark.parametrize(
    "leaf",
    [
        "<b>1{n}</b><span>2024-03</span>",
        "<span>2024.3</span><em>1{n}</em>",
        "<p>1{n}</p>\n<p>2024年03月</p>",
    ],
)
def test_days_as_leaves_of_a_calendar(leaf: str, count: int) -> None:
    form = f'<div class="row"><div>{leaf}</div><div><h5><a href="/n/{{n}}">{{name}}</a></h5><div>{{text}}</div></div></div>'
    found = parse(
        page(f"<main><h1>Aktuelles</h1><div>{entries(form, count)}</div></main>"), url=f"{HOST}/aktuelles"
    )
    assert isinstance(found, Listing)
    assert [(item.url, item.date_text) for item in found.items] == [
        (f"{HOST}/n/{n}", f"2024-03-1{n}") for n in range(count)
    ]


def test_numbers_beside_each_other_are_no_day() -> None:
    form = '<div class="row"><b>{n}</b><span>2024-33</span><h5><a href="/n/{n}">{name}</a></h5><div>{text}</div></div>'
    found = parse(
        page(f"<main><h1>Aktuelles</h1><div>{entries(form, 5)}</div></main>"), url=f"{HOST}/aktuelles"
    )
    assert not isinstance(found, Listing) or all(item.date_text is None for item in found.items)


def test_the_day_in_the_heading_of_each_of_three_entries() -> None:
    form = '<li><h4><a href="/n/{n}">{name}</a><span class="date">2024-03-1{n}</span></h4></li>'
    found = parse(page(f"<div class='list'><ul>{entries(form, 3)}</ul></div>"), url=f"{HOST}/aktuelles/")
    assert isinstance(found, Listing)
    assert [(item.url, item.title_text) for item in found.items] == [
        (f"{HOST}/n/{n}", NAMES[n]) for n in range(3)
    ]
