"""Short lists whose entries are boxes without a heading, headings of the first rank, or rows beside a pager."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing
from tests.parsers.test_generic import page, parse

HOST = "https://www.amt-fuer-wege.example"
URL = f"{HOST}/meldungen"
NAMES = ("Steg wieder offen", "Fähre bestellt", "Radweg folgt", "Ufer vermessen")
TEXT = "Das Amt hat dafür drei Betriebe aus der Gegend gewonnen, die im Herbst beginnen."
BOX = '<div class=n><div class=d>{n}. März 2024</div><a class=t href="/{n}-x/">{name}</a><div>{text}</div></div>'
FIRST = (
    '<a href="/{n}-x/"><h1>{name}</h1></a><p>Von <a href="/leute/7/">Greta Lind</a> am 0{n}.03.2024</p><hr>'
)
ROW = '<tr><td>{n}</td><td><a href="/{n}-x/">{name}</a></td><td>2024-03-0{n}</td></tr>'


def entries(form: str, count: int = 3) -> str:
    return "".join(form.format(n=n + 1, name=NAMES[n], text=TEXT) for n in range(count))


def items(body: str) -> list[tuple[str, str | None, str | None]]:
    found = parse(page(body), url=URL)
    assert isinstance(found, Listing), found
    return [(item.url, item.title_text, item.date_text) for item in found.items]


def test_three_boxes_with_days() -> None:
    found = items(f"<div><h1>Meldungen</h1><div>{entries(BOX)}</div></div>")
    assert found == [(f"{HOST}/{n}-x/", NAMES[n - 1], f"{n}. März 2024") for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "above",
    ['<img src="/foto.jpg" width=900 height=600>', '<iframe src="/film"></iframe>', '<a href="/plan.pdf">Der Plan</a>',
     f"<p>{TEXT}</p>", "<p>4. Mai 2024</p>"],
)  # fmt: skip
def test_three_boxes_beside_what_is_shown(above: str) -> None:
    body = f"<main><h1>Steg am Mühlbach gesperrt</h1>{above}<div>{entries(BOX)}</div></main>"
    assert isinstance(parse(page(body), url=URL), Article)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_headings_of_the_first_rank_in_links(count: int) -> None:
    found = items(f"<div class=row>{entries(FIRST, count)}</div>")
    assert found == [(f"{HOST}/{n}-x/", NAMES[n - 1], f"0{n}.03.2024") for n in range(1, count + 1)]


def test_one_linked_heading_of_the_first_rank_is_the_title() -> None:
    body = f"<div class=row>{entries(FIRST, 1)}<p>{TEXT}</p><p>{TEXT[4:]} Danach wird gebaut.</p></div>"
    html = page(body).replace("Titel der Seite", NAMES[0])
    assert isinstance(parse(html, url=f"{HOST}/1-x/"), Article)


PAGER = "<ul class=pagination><li>1</li><li><a href='/meldungen?page=2'>Seite zwei</a></li><li><a href='/weiter'>weiter blättern</a></li></ul>"


def test_pages_of_the_list_are_no_entries() -> None:
    body = f"<div><h3>Meldungen</h3><table>{entries(ROW)}</table>{PAGER}</div>"
    assert [url for url, _, _ in items(body)] == [f"{HOST}/{n}-x/" for n in (1, 2, 3)]


def test_the_signet_and_the_day_in_the_frame_of_the_page() -> None:
    rows = "".join(
        f"<article><h2><a href='/{n}-x/'>{NAMES[n - 1]}</a></h2><time>{n}. März 2024</time></article>"
        for n in (1, 2, 3)
    )
    nav = '<nav><a href="/"><img src="/wappen.svg" alt=Amt></a></nav>'
    foot = '<div class="group footer"><div>Stand: 31.12.2024</div></div>'
    assert len(items(f"<main>{nav}<h1>Meldungen</h1>{rows}</main>{foot}")) == 3


@pytest.mark.parametrize(("body", "kind"), [("page basicpage", Listing), ("page page-id-7", Article)])
def test_what_adobes_components_call_every_page(body: str, kind: type) -> None:
    rows = "".join(
        f"<li><article><h2><a href='/{n}-x/'>{NAMES[n - 1]}</a></h2><time>{n}. März 2024</time><p>{TEXT}</p></article></li>"
        for n in (1, 2, 3)
    )
    html = page(f"<main><h1>Meldungen</h1><ol>{rows}</ol></main>").replace("<body>", f"<body class='{body}'>")
    found = parse(html, url=URL)
    assert isinstance(found, Listing) is (kind is Listing)


def test_a_line_on_kind_and_office_above_the_title_of_an_entry() -> None:
    rows = "".join(
        f"<li><div>{n}. März 2024; Pressemitteilung; Ministerium für Verkehr</div><a href='/{n}-x/'>{NAMES[n - 1]}</a></li>"
        for n in (1, 2, 3)
    )
    assert [url for url, _, _ in items(f"<main><h1>Meldungen</h1><ul>{rows}</ul></main>")] == [
        f"{HOST}/{n}-x/" for n in (1, 2, 3)
    ]


AGO = "<li class=topic><h3><a href='/{n}-x/'>{name}</a></h3><a href='/{n}-x/'><span class='timeago muted' title='2024-03-0{n}T09:00:00.000Z'></span></a></li>"


def test_days_that_a_script_turns_into_how_long_ago() -> None:
    found = items(f"<main><h1>Meldungen</h1><ul>{entries(AGO, 4)}</ul></main>")
    assert [day for _, _, day in found] == [f"2024-03-0{n}T09:00:00.000Z" for n in (1, 2, 3, 4)]


UNDATED = "<div class=c><article><img src=/{n}.jpg alt=''><h3><a href='/{n}-x/'>{name}</a></h3><p>{text}</p></article></div>"


@pytest.mark.parametrize(
    ("count", "is_list"),
    [("Showing 1 - 3 of 30 Posts", True), ("Treffer 1 bis 3 von 30", True), ("1 à 3 sur 12", True), ("1–9 of 30", False),
     ("Von 1 bis 3 Uhr im Mai 30 Grad", False), ("Drei von vielen", False)],
)  # fmt: skip
def test_cards_that_the_page_counts(count: str, is_list: bool) -> None:
    body = f"<div><h1>Meldungen</h1><div>{count}</div><div>{entries(UNDATED)}</div></div>"
    assert isinstance(parse(page(body), url=URL), Listing) is is_list
