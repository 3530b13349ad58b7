"""Lists whose entries have no day, or no link of their own, told by where they lead; texts that look alike are none."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Listing, Page, Record
from crawler.sites import load_registry

TITLES = [
    "New rules for boats on the river",
    "Mill of the upper valley opened",
    "Barriers for the villages",
    "Director thanks the keepers",
    "Water falls after the flood",
]
SAID = [
    "The towns on the river had asked for them, after two boats had been lost.",
    "It grinds again, and bread is baked on Sundays for all who come by.",
    "They are kept in three depots near the villages that were flooded.",
    "She said that nobody had slept in the week of the flood.",
    "Cellars are still being pumped out in some streets of the lower town.",
]
DAYS = ["12 March 2024", "10 March 2024", "8 March 2024", "1 March 2024", "27 February 2024"]


def read(rows: str, url: str, around: str = "{}") -> object:
    page = (
        '<html lang="en"><head><title>News | Office for Water</title></head><body><header><a href="/">Office for Water</a></header><nav>'
        f'<ul><li><a href="/news">News</a></li><li><a href="/about">About</a></li></ul></nav><main><h1>News</h1>{around.format(rows)}</main>'
        '<footer><a href="/imprint">Imprint</a></footer></body></html>'
    )
    return extract_page(Page(body=page.encode(), url=f"https://www.water.example{url}"), load_registry())


def rows(form: str, folder: str = "/news/") -> str:
    entries = enumerate(zip(TITLES, SAID, DAYS, strict=True))
    return "".join(
        form.format(u=f"{folder}a{n}", t=title, s=said, d=day) for n, (title, said, day) in entries
    )


@pytest.mark.parametrize("url", ["/news", "/news/", "/news.html", "/news/index.php"])
@pytest.mark.parametrize(
    ("form", "around"),
    [
        ('<h2><a href="{u}">{t}</a></h2><p>{s}</p>', "{}"),
        ('<h3><a href="https://www.water.example{u}">{t}</a></h3><p>{s}</p>', "{}"),
        ('<li><a href="{u}">{t}</a><p>{s}</p></li>', "<ul>{}</ul>"),
    ],
)
def test_entries_below_the_page(form: str, around: str, url: str) -> None:
    found = read(rows(form), url, around)
    assert isinstance(found, Listing)
    assert [(item.url, item.title_text) for item in found.items] == [
        (f"https://www.water.example/news/a{n}", title) for n, title in enumerate(TITLES)
    ]


@pytest.mark.parametrize("url", ["/tips", "/news/a-text-on-others", "/"])
def test_a_text_that_names_others_is_no_list(url: str) -> None:
    assert not isinstance(read(rows('<h2><a href="{u}">{t}</a></h2><p>{s}</p>'), url), Listing)


def test_an_article_with_its_own_pages_below_it_stays_one() -> None:
    text = "".join(f"<p>{said} {said}</p>" for said in SAID)
    more = "".join(f'<li><a href="/news/rules/part-{n}">Part {n}</a></li>' for n in range(6))
    found = read(f"<p>12 March 2024</p>{text}<ul>{more}</ul>", "/news/rules")
    assert isinstance(found, Record)


@pytest.mark.parametrize(
    ("form", "around"),
    [
        ("<div class=card onclick=\"location.href='{u}'\"><h3>{t}</h3><p>{d}</p><p>{s}</p></div>", "{}"),
        ("<div onclick='window.location = \"{u}\";'><h3>{t}</h3><p>{d}</p></div>", "{}"),
        ("<li onclick=\"window.open('{u}', '_self')\"><b>{t}</b> {d}</li>", "<ul>{}</ul>"),
        ('<article data-href="{u}"><h3>{t}</h3><p>{d}</p><p>{s}</p></article>', "{}"),
        ('<tr data-url="{u}"><td>{d}</td><td>{t}</td></tr>', "<table>{}</table>"),
        ('<div role="link" tabindex="0" data-link="{u}"><h3>{t}</h3><p>{d}</p></div>', "{}"),
    ],
)
def test_rows_that_a_script_leads_on(form: str, around: str) -> None:
    found = read(rows(form), "/news", around)
    assert isinstance(found, Listing)
    assert [(item.url.rpartition("/")[2], item.title_text, item.date_text) for item in found.items] == [
        (f"a{n}", title, day) for n, (title, day) in enumerate(zip(TITLES, DAYS, strict=True))
    ]


@pytest.mark.parametrize(
    "form",
    [
        '<div data-url="{u}.jpg"><p>{t} {s}</p></div>',
        '<div onclick="toggle()"><p>{t} {s}</p></div>',
        '<div data-url="{u}"><form><p>{t} {s}</p></form></div>',
    ],
)
def test_boxes_that_lead_nowhere(form: str) -> None:
    assert not isinstance(read(rows(form), "/news/a-text"), Listing)
