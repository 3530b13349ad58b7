"""Lists of sites on no known system: parted by months, days in leaves, entries of few words, lists in data alone."""

from __future__ import annotations

import json
from html import escape

import pytest

from crawler.document import Document
from crawler.items import Listing, ListingItem, Page, Rejection, Site
from crawler.parsers.fields.lists.entry_boxes import has_own_picture
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.survey.content import survey_page
from tests.parsers.test_generic import page, parse

HOST = "https://www.harbour-board.example"
LIST = f"{HOST}/notices"
KNOWN = Site(id="gb-harbour", hosts=("www.harbour-board.example",), listings=(LIST,))
UNKNOWN = Site(id="gb-harbour", hosts=("www.harbour-board.example",))
NAMES = (
    "Crane on the north quay repaired",
    "Pilots to meet ferries earlier",
    "Fish hall gets a new roof",
    "Dredging starts behind the lock",
    "Lamps of the mole are lit again",
)
MENU = (
    '<div class="top"><ul class="menu">'
    + "".join(
        f'<li><a href="/m{n}">Board {n}</a><ul><li><a href="/m{n}/rules">Rules of the harbour board</a></li>'
        f'<li><a href="/m{n}/rates">Rates and dues for vessels</a></li></ul></li>'
        for n in range(4)
    )
    + "</ul></div>"
)
FOOT = '<div class="footer"><a href="/imprint">Imprint of the board</a> <a href="/privacy">Privacy</a></div>'


def listed(content: str, site: Site = KNOWN, head: str = "") -> tuple[ListingItem, ...]:
    found = parse(page(f"{MENU}<div><h1>Notices</h1>{content}</div>{FOOT}", head=head), url=LIST, site=site)
    assert isinstance(found, Listing), found
    return found.items


def told(items: tuple[ListingItem, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(item.url, item.title_text, item.date_text) for item in items]


def expected(days: list[str | None], names: tuple[str, ...] = NAMES) -> list[tuple[str, str, str | None]]:
    return [(f"{HOST}/n/{n}", names[n], day) for n, day in enumerate(days)]


# ---------------------------------------------------------------- menus, few entries


@pytest.mark.parametrize("count", [2, 3, 5])
@pytest.mark.parametrize("site", [KNOWN, UNKNOWN])
def test_a_menu_is_one_on_a_page_without_running_text(count: int, site: Site) -> None:
    entries = "".join(
        f'<div class="e"><h3><a href="/n/{n}">{NAMES[n]}</a></h3><p>{n + 11} May 2024</p></div>'
        for n in range(count)
    )
    assert told(listed(entries, site)) == expected([f"{n + 11} May 2024" for n in range(count)])


FEW = {
    "day before the link": "<li>{n}1.05.2024 <a href='/n/{n}'>{name}</a></li>",
    "a link around all": '<li><a href="/n/{n}"><span>{n}1.05.2024</span> <span>{name}</span></a></li>',
    "a title beside more": "<li><b>{name}</b> <i>{n}1.05.2024</i> <a href='/n/{n}'>Read more</a></li>",
    "an unnamed title beside more": "<li><span>{name}</span> <span>{n}1.05.2024</span> <a href='/n/{n}'>view</a></li>",
    "a file beside it": "<li>{n}1.05.2024 <a href='/n/{n}'>{name}</a> <a href='/f/{n}.pdf'>PDF</a></li>",
}


@pytest.mark.parametrize("form", FEW.values(), ids=FEW)
def test_two_entries_of_a_known_list_have_titles_and_days(form: str) -> None:
    entries = "".join(form.format(n=n, name=NAMES[n]) for n in (1, 2))
    assert told(listed(f"<ul>{entries}</ul>")) == [
        (f"{HOST}/n/{n}", NAMES[n], f"{n}1.05.2024") for n in (1, 2)
    ]


def test_a_list_that_names_nothing_is_not_read_from_the_foot_of_the_page() -> None:
    assert listed("<p>Scripts show the notices.</p>") == ()


LINES = {
    "paragraphs": "<p>{n}1.05.2024</p><p><a href='/n/{n}'>{name}</a></p>",
    "a heading with the day": "<h4>{n}1.05.2024</h4><p><a href='/n/{n}'>{name}</a></p>",
    "a heading above day, text and more": "<h3><a href='/n/{n}'>{name}</a></h3><p>{n}1.05.2024</p><p>Ships wait outside.</p><p><a href='/n/{n}'>more</a></p>",
    "a heading without a link": "<h3>{name}</h3><p>{n}1.05.2024</p><p>Ships wait outside. <a href='/n/{n}'>more</a></p>",
    "terms": "<dl><dt>{name}</dt><dd>{n}1.05.2024</dd><dd>Ships wait outside. <a href='/n/{n}'>more</a></dd></dl>",
}


@pytest.mark.parametrize("form", LINES.values(), ids=LINES)
def test_lines_one_below_the_other_are_entries_of_a_known_list(form: str) -> None:
    entries = "".join(form.format(n=n, name=NAMES[n]) for n in (1, 2, 3))
    assert told(listed(entries)) == [(f"{HOST}/n/{n}", NAMES[n], f"{n}1.05.2024") for n in (1, 2, 3)]


def test_paragraphs_of_an_article_are_no_lines_of_a_list() -> None:
    text = "".join(
        f"<p>On {n}1.05.2024 the board met and talked at length about the quay.</p>"
        f"<p>What it said is in the <a href='/n/{n}'>minutes of the {n}. session</a> of the board.</p>"
        for n in (1, 2, 3)
    )
    assert not isinstance(parse(page(f"<h1>Three sessions</h1>{text}"), url=f"{HOST}/n/9"), Listing)


def test_rows_whose_texts_end_in_a_link_are_no_list_of_an_unknown_site() -> None:
    rows = "".join(
        f"<tr><td><b>{n + 1}1 May 2024</b> the board of the harbour met and talked at length of what it had "
        f"<a href='/n/{n}'>{NAMES[n]}</a></td></tr>"
        for n in range(2)
    )
    found = parse(
        page(f"{MENU}<div><h1>Notices</h1><table>{rows}</table></div>{FOOT}"), url=LIST, site=UNKNOWN
    )
    assert not isinstance(found, Listing)


# ---------------------------------------------------------------- parts below heads


def test_entries_below_months_with_the_day_alone() -> None:
    parts = (
        "<h2>May 2024</h2><ul><li><span>21.</span> <a href='/n/0'>{}</a></li><li><span>8.</span> <a href='/n/1'>{}</a></li></ul>"
        "<h2>April 2024</h2><ul><li><span>25.</span> <a href='/n/2'>{}</a></li></ul>"
        "<h2>March 2024</h2><ul><li><span>30.</span> <a href='/n/3'>{}</a></li><li><span>17.</span> <a href='/n/4'>{}</a></li></ul>"
    )
    days: list[str | None] = ["21 May 2024", "8 May 2024", "25 April 2024", "30 March 2024", "17 March 2024"]
    for site in (KNOWN, UNKNOWN):
        assert told(listed(parts.format(*NAMES), site)) == expected(days)


@pytest.mark.parametrize("site", [KNOWN, UNKNOWN])
def test_entries_below_months_in_figures(site: Site) -> None:
    parts = (
        "<h2>05/2024</h2><ul><li><span>21.</span> <a href='/n/0'>{}</a></li><li><span>8.</span> <a href='/n/1'>{}</a></li></ul>"
        "<h2>04/2024</h2><ul><li><span>25.</span> <a href='/n/2'>{}</a></li></ul>"
        "<h2>03/2024</h2><ul><li><span>30.</span> <a href='/n/3'>{}</a></li><li><span>17.</span> <a href='/n/4'>{}</a></li></ul>"
    )
    days: list[str | None] = ["21.05.2024", "8.05.2024", "25.04.2024", "30.03.2024", "17.03.2024"]
    assert told(listed(parts.format(*NAMES), site)) == expected(days)


def test_months_as_rows_of_one_table() -> None:
    rows = "".join(
        (f"<tr><th colspan=2>{month} 2024</th></tr>" if month else "")
        + f'<tr><td>{day}</td><td><a href="/n/{n}">{NAMES[n]}</a></td></tr>'
        for n, (month, day) in enumerate(
            [("May", "21.5."), ("", "8.5."), ("April", "25.4."), ("March", "30.3."), ("", "17.3.")]
        )
    )
    days: list[str | None] = ["2024-05-21", "2024-05-08", "2024-04-25", "2024-03-30", "2024-03-17"]
    assert told(listed(f"<table>{rows}</table>")) == expected(days)


def test_the_heading_of_a_part_is_no_title() -> None:
    content = f'<div class="a"><h2>Important</h2><p>1.05.2024 <a href="/n/0">{NAMES[0]}</a></p></div>'
    content += f'<div class="b"><h2>Others</h2><p>2.05.2024 <a href="/n/1">{NAMES[1]}</a></p></div>'
    assert [item.title_text for item in listed(content)] == list(NAMES[:2])


HEADS = {
    "a year and words in two elements": ("2024", "<b>{d}</b><b>{word}</b>", "{d} {word} 2024"),
    "a year and words": ("2024", "{d} {word}", "{d} {word} 2024"),
    "a word and a year": ("Year 2024", "{d} {word}", "{d} {word} 2024"),
    "a year and figures, the day first": ("2024", "{d}.{m}.", "2024-{m}-{d}"),
    "a year and figures, the month first": ("2024", "{m}-{d}", "2024-{m}-{d}"),
    "Japan's era": ("令和6年", "{bare}月{d}日", "令和6年{bare}月{d}日"),
}


@pytest.mark.parametrize("form", HEADS.values(), ids=HEADS)
def test_days_below_a_year_in_two_boxes(form: tuple[str, str, str]) -> None:
    head, shown, whole = form
    parts = [
        ("21", "05", "May"),
        ("18", "05", "May"),
        ("25", "04", "April"),
        ("13", "03", "March"),
        ("12", "02", "February"),
    ]
    filled = [{"d": d, "m": m, "word": word, "bare": int(m)} for d, m, word in parts]
    rows = [
        f'<li><i>{shown.format(**f)}</i> <a href="/n/{n}">{NAMES[n]}</a></li>' for n, f in enumerate(filled)
    ]
    content = f"<h3>{head}</h3><div><ul>{''.join(rows[:3])}</ul></div><h3>{head}</h3><div><ul>{''.join(rows[3:])}</ul></div>"
    assert told(listed(content)) == expected([whole.format(**f) for f in filled])


def test_figures_that_may_be_read_in_either_way_are_no_days() -> None:
    rows = "".join(
        f'<li><i>{day}</i> <a href="/n/{n}">{NAMES[n]}</a></li>'
        for n, day in enumerate(["05/05", "04/04", "03/03", "02/02"])
    )
    assert [item.date_text for item in listed(f"<h3>2024</h3><ul>{rows}</ul>")] == [None] * 4


def test_numbers_that_count_the_entries_of_a_month_are_no_days() -> None:
    rows = "".join(f'<tr><td>{n + 1}</td><td><a href="/n/{n}">{NAMES[n]}</a></td></tr>' for n in range(4))
    assert [item.date_text for item in listed(f"<h3>May 2024</h3><table>{rows}</table>")] == [None] * 4


@pytest.mark.parametrize(("href", "is_list"), [("/n/{n}", True), ("/photo/{n}", False)])
def test_a_slider_above_a_list_shows_its_entries(href: str, is_list: bool) -> None:
    slides = "".join(
        f'<div class="s"><a href="{href.format(n=n)}"><img src="/s{n}.jpg"></a></div>' for n in range(3)
    )
    rows = "".join(
        f'<li><span>{n + 1} May 2024</span> <a href="/n/{n}">{name}</a></li>' for n, name in enumerate(NAMES)
    )
    html = page(f"{MENU}<main><h1>Notices</h1><div>{slides}</div><ul>{rows}</ul></main>{FOOT}")
    assert isinstance(parse(html, url=LIST, site=UNKNOWN), Listing) is is_list


def test_what_is_set_above_the_others_is_an_entry_too() -> None:
    row = '<div class="row-n"><span>{n}1.05.2024</span> <a href="/n/{n}">{name}</a></div>'
    rows = [row.format(n=n, name=NAMES[n]) for n in (1, 2, 3, 4)]
    extra = row.format(n=5, name="Tide tables for next year")
    content = f'<div class="first"><h2>Important</h2>{extra}</div><div class="rest">{"".join(rows)}</div>'
    assert sorted(item.url for item in listed(content)) == [f"{HOST}/n/{n}" for n in (1, 2, 3, 4, 5)]


def test_rows_below_a_large_first_entry() -> None:
    first = f'<div class="hero"><a href="/n/0"><img src="/0.jpg"><h2>{NAMES[0]}</h2></a><p>The crane lifts forty tons.</p><span>9 June 2024</span></div>'
    rows = "".join(
        f'<div class="r"><span>{n} May 2024</span> <a href="/n/{n}">{NAMES[n]}</a></div>'
        for n in (1, 2, 3, 4)
    )
    assert [item.url for item in listed(f"<div>{first}{rows}</div>")] == [f"{HOST}/n/{n}" for n in range(5)]


# ---------------------------------------------------------------- days and titles

LEAVES = {
    "day, month, year": ("<b>{d}</b><b>05</b><b>2024</b>", "{d}.05.2024"),
    "month in words first": ("<b>May</b><b>{d}</b><b>2024</b>", "May {d} 2024"),
    "month and year together": ("<span>{d}</span><span>05.2024</span>", "{d}.05.2024"),
    "year above": ("<i>2024</i><b>05-{d}</b>", "2024-05-{d}"),
    "the Republic's year below": ("<b>05-{d}</b><span>113年</span>", "113-05-{d}"),
    "the first parts of a box": (
        "<b>{d}</b><b>May</b><b>2024</b><p><i>Ships</i> wait outside.</p>",
        "{d} May 2024",
    ),
    "day above year and month": ("<b>{d}</b><span>2024-05</span>", "2024-05-{d}"),
}


@pytest.mark.parametrize("form", LEAVES.values(), ids=LEAVES)
def test_the_parts_of_a_day_in_elements_of_their_own(form: tuple[str, str]) -> None:
    leaf, day = form
    entries = "".join(
        f'<div class="e"><div class="cal">{leaf.format(d=n + 11)}</div><a href="/n/{n}">{NAMES[n]}</a></div>'
        for n in range(5)
    )
    assert told(listed(entries)) == expected([day.format(d=n + 11) for n in range(5)])


STATED = {
    "a change before the publication": (
        "<p>Updated: 30 May 2024 | Published: {d} May 2024</p>",
        "{d} May 2024",
    ),
    "the same in German": ("<p>Aktualisiert: 30.05.2024 | Veröffentlicht: {d}.05.2024</p>", "{d}.05.2024"),
    "a time behind a dash": ("<p>{d}.05.2024 – 10:05 Uhr</p>", "{d}.05.2024 – 10:05"),
    "a time behind a word": ("<p>Publicerad: 2024-05-{d} kl. 09.30</p>", "2024-05-{d} kl. 09.30"),
    "words before it in Romanian": ("<p>Publicat în data de {d} mai 2024 | Comunicate</p>", "{d} mai 2024"),
    "a clock that the system fills in": (
        '<time datetime="2024-05-{d}T12:00:00Z">{d} May 2024</time>',
        "2024-05-{d}",
    ),
    "a clock that the page shows": (
        '<time datetime="2024-05-{d}T12:00:00Z">{d} May 2024, 12:00</time>',
        "{d} May 2024, 12:00",
    ),
}


@pytest.mark.parametrize("form", STATED.values(), ids=STATED)
@pytest.mark.parametrize("head", ['<h3><a href="/n/{n}">{name}</a></h3>', '<a href="/n/{n}">{name}</a>'])
def test_what_an_entry_states_of_its_day(head: str, form: tuple[str, str]) -> None:
    shown, day = form
    entries = "".join(
        f'<div class="e">{head.format(n=n, name=NAMES[n])}{shown.format(d=n + 11)}</div>' for n in range(5)
    )
    found = listed(entries)
    assert told(found) == expected([day.format(d=n + 11) for n in range(5)])
    assert [item.lead_text for item in found] == [None] * 5


def test_numbers_beside_an_entry_are_no_day() -> None:
    entries = "".join(
        f'<div class="e"><div class="n"><b>{n + 11}</b><b>45</b><b>3024</b></div><a href="/n/{n}">{NAMES[n]}</a></div>'
        for n in range(5)
    )
    assert [item.date_text for item in listed(entries)] == [None] * 5


@pytest.mark.parametrize(
    "heads",
    [
        ("Closing date", "Title", "Posted"),
        ("Geändert am", "Titel", "Veröffentlicht am"),
        ("Échéance", "Titre", "Publié le"),
    ],
)
def test_the_day_in_a_table_is_that_of_publication(heads: tuple[str, str, str]) -> None:
    rows = "".join(
        f'<tr><td>{n + 11}.07.2024</td><td><a href="/n/{n}">{NAMES[n]}</a></td><td>{n + 11}.05.2024</td></tr>'
        for n in range(5)
    )
    head = "".join(f"<th>{name}</th>" for name in heads)
    content = f"<table><tr>{head}</tr>{rows}</table>"
    assert told(listed(content)) == expected([f"{n + 11}.05.2024" for n in range(5)])


def test_a_table_that_only_says_until_when_has_no_day() -> None:
    rows = "".join(
        f'<tr><td><a href="/n/{n}">{NAMES[n]}</a></td><td>{n + 11}.07.2024</td></tr>' for n in range(5)
    )
    content = f"<table><tr><th>Title</th><th>Deadline</th></tr>{rows}</table>"
    assert told(listed(content)) == expected([None] * 5)


TITLES = {
    "a badge in the heading": '<h3><a href="/n/{n}">{name}</a> <span>New</span></h3><p>{day}</p>',
    "a link that is only a number": '<span><a href="/n/{n}">{n}/2024</a></span> <span>{name}</span> <span>{day}</span>',
    "a link over all": '<div>{name}</div><div>{day}</div><a href="/n/{n}" aria-label="{name}"></a>',
    "a link on the day, too": '<a href="/n/{n}">{day}</a> <a href="/n/{n}">{name}</a>',
    "a picture alone": '<a href="/n/{n}"><img src="/{n}.jpg" alt="{name}"></a><p>{day}</p>',
    "other words for more": "<p>{day}</p><p><strong>{name}</strong></p><p>Ships wait. <a href='/n/{n}'>Find out more</a></p>",
    "parts that only styles set apart": '<a href="/n/{n}"><span class="c">Harbour</span><span class="m">3:24</span><span class="d">{day}</span><span class="t">{name}</span></a>',
    "the same with a time": '<a href="/n/{n}"><span class="c">Harbour</span><time>{day}</time><span class="t">{name}</span></a>',
    "the same with a word set off": '<a href="/n/{n}"><span class="c">Harbour</span><span class="d">{day}</span><span class="t"><b>{name}</b></span></a>',
    "an arrow behind it": '<h3><a href="/n/{n}"><span>{name}</span><span aria-hidden="true">→</span></a></h3><p>{day}</p>',
    "a topline longer than it": '<a href="/n/{n}"><span class="category">Federal Ministry of Harbours, Canals and Inland Navigation</span><span class="d">{day}</span><span class="t">{name}</span></a>',
    "a day behind, in brackets": '<a href="/n/{n}">{name} ({day})</a>',
}


@pytest.mark.parametrize("form", TITLES.values(), ids=TITLES)
def test_the_title_is_what_the_entry_calls_itself(form: str) -> None:
    entries = "".join(
        f'<div class="e">{form.format(n=n, name=NAMES[n], day=f"{n + 11} May 2024")}</div>' for n in range(5)
    )
    assert [item.title_text for item in listed(entries)] == list(NAMES)


def test_a_quotation_mark_like_an_arrow_stays() -> None:
    entries = "".join(
        f'<div class="e"><h3><a href="/n/{n}">{name} ‹Mole {n}›</a></h3><p>{n + 11} May 2024</p></div>'
        for n, name in enumerate(NAMES)
    )
    assert [item.title_text for item in listed(entries)] == [
        f"{name} ‹Mole {n}›" for n, name in enumerate(NAMES)
    ]


def test_lines_of_one_title_stay_together() -> None:
    line = '<span class="line">{}</span>'
    entries = "".join(
        f'<div class="e"><a href="/n/{n}"><span class="d">{n + 11} May 2024</span> {" ".join(map(line.format, NAMES[n].split(" ", 2)))}</a></div>'
        for n in range(5)
    )
    assert all(
        (item.title_text or "").endswith(name) for item, name in zip(listed(entries), NAMES, strict=True)
    )


def test_a_word_that_is_part_of_a_headline_stays() -> None:
    entries = "".join(
        f'<div class="e"><h3>Part {n}: <a href="/n/{n}">{NAMES[n]}</a></h3><p>{n + 11} May 2024</p></div>'
        for n in range(5)
    )
    assert [item.title_text for item in listed(entries)] == [
        f"Part {n}: {name}" for n, name in enumerate(NAMES)
    ]


def test_a_day_of_an_era_is_not_read_as_another() -> None:
    entries = "".join(f'<li><a href="/n/{n}">{NAMES[n]}</a>（R6.5.{n + 11}）</li>' for n in range(5))
    assert told(listed(f"<ul>{entries}</ul>")) == expected([None] * 5)


# ---------------------------------------------------------------- data

ITEMS = [{"headline": NAMES[n], "url": f"/n/{n}", "datePublished": f"2024-05-1{n}"} for n in range(4)]
DATA = {
    "ItemList": '<script type="application/ld+json">'
    + json.dumps(
        {
            "@type": "CollectionPage",
            "mainEntity": {
                "@type": "ItemList",
                "itemListElement": [{"@type": "ListItem", "item": item} for item in ITEMS],
            },
        }
    )
    + "</script>",
    "Next": f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"menu": [{"title": "Rates", "url": "/rates"}], "items": ITEMS}})}</script>',
    "an assignment": f"<script>window.state = {json.dumps({'items': ITEMS})};</script>",
    "an attribute": f'<div data-props="{escape(json.dumps({"items": ITEMS}))}"></div>',
}


@pytest.mark.parametrize("form", DATA.values(), ids=DATA)
def test_a_list_that_only_data_holds(form: str) -> None:
    assert told(listed(f'<div id="app"></div>{form}')) == expected([f"2024-05-1{n}" for n in range(4)])


def test_the_path_to_a_list_in_its_data_is_none_of_its_entries() -> None:
    above = [{"@type": "ListItem", "item": {"name": f"Part {n}", "url": f"/part/{n}"}} for n in range(3)]
    path = json.dumps({"@type": "BreadcrumbList", "itemListElement": above})
    form = f'<script type="application/ld+json">{path}</script>{DATA["Next"]}'
    assert told(listed(f'<div id="app"></div>{form}')) == expected([f"2024-05-1{n}" for n in range(4)])


def test_the_day_that_a_system_calls_that_of_creation() -> None:
    items = [{"title": NAMES[n], "url": f"/n/{n}", "created": f"2024-05-1{n}"} for n in range(4)]
    form = f'<script type="application/json">{json.dumps(items)}</script>'
    assert told(listed(f'<div id="app"></div>{form}')) == expected([f"2024-05-1{n}" for n in range(4)])


@pytest.mark.parametrize("name", ["href", "link", "permalink", "path", "detailUrl", "page_url"])
def test_what_data_calls_an_address(name: str) -> None:
    items = [{"title": NAMES[n], name: f"/n/{n}", "date": f"2024-05-1{n}"} for n in range(4)]
    form = f'<script type="application/json">{json.dumps(items)}</script>'
    assert told(listed(f'<div id="app"></div>{form}')) == expected([f"2024-05-1{n}" for n in range(4)])


@pytest.mark.parametrize(
    "links",
    [
        {"self": {"href": "/api/{n}"}, "alternate": {"href": "/n/{n}"}},
        {"self": "/api/{n}", "html": "/n/{n}"},
    ],
)
def test_of_the_links_in_data_that_of_the_page_is_the_address(links: dict[str, object]) -> None:
    items = [
        {
            "title": NAMES[n],
            "url": f"/api/{n}",
            "date": f"2024-05-1{n}",
            "_links": json.loads(json.dumps(links).replace("{n}", str(n))),
        }
        for n in range(4)
    ]
    form = f'<script type="application/json">{json.dumps(items)}</script>'
    assert told(listed(f'<div id="app"></div>{form}')) == expected([f"2024-05-1{n}" for n in range(4)])


@pytest.mark.parametrize("other", ["Passed", "Updated"])
@pytest.mark.parametrize("label", ["Published", "Date", "Fecha"])
def test_of_two_labelled_days_that_of_publication_is_the_entry_s(label: str, other: str) -> None:
    entries = "".join(
        f"<li><a href='/n/{n}'>{NAMES[n]}</a><span>{other}: {n + 1} March 2024</span><span>{label}: {n + 2} May 2024</span></li>"
        for n in range(5)
    )
    assert told(listed(f"<ul>{entries}</ul>")) == expected([f"{n + 2} May 2024" for n in range(5)])


def test_a_label_and_a_day_are_no_lead_of_an_entry() -> None:
    entries = "".join(
        f"<article class=card><h3><a href='/n/{n}'>{NAMES[n]}</a></h3><p>Data wytworzenia 1{n}.05.2024</p>"
        f"<p>What captains have asked for has been done on the quay, says the board.</p></article>"
        for n in range(5)
    )
    items = listed(entries)
    assert told(items) == expected([f"1{n}.05.2024" for n in range(5)])
    assert {item.lead_text for item in items} == {
        "What captains have asked for has been done on the quay, says the board."
    }


def test_what_the_page_shows_goes_before_its_data() -> None:
    shown = "".join(f'<li><a href="/s/{n}">{NAMES[n]}</a> {n + 11} May 2024</li>' for n in range(4))
    assert [item.url for item in listed(f"<ul>{shown}</ul>{DATA['Next']}")] == [
        f"{HOST}/s/{n}" for n in range(4)
    ]


def test_objects_without_a_day_or_of_other_hosts_are_no_entries() -> None:
    other = [
        {"title": name, "url": f"https://else.example/{n}", "date": "2024-05-11"}
        for n, name in enumerate(NAMES)
    ]
    menu = [{"title": name, "url": f"/m/{n}"} for n, name in enumerate(NAMES)]
    form = f'<script type="application/json">{json.dumps({"a": other, "b": menu})}</script>'
    found = parse(page(f'<h1>Notices</h1><div id="app"></div>{form}'), url=LIST, site=KNOWN)
    assert isinstance(found, Rejection) or found.items == ()  # type: ignore[union-attr]


@pytest.mark.parametrize(("first", "expected"), [(0, True), (1, False)])
def test_of_entries_in_several_boxes_the_first_tells_in_each_reading(first: int, expected: bool) -> None:
    pictured = (
        '<article><img src="/mole.jpg" alt="The mole"><div class="e"><a href="/a">Mole</a></div></article>'
    )
    plain = "".join(f'<article><div class="e"><a href="/{n}">{n}</a></div></article>' for n in NAMES)
    for _ in range(20):  # elements have another place in memory, and thereby in sets, each time
        document = Document(
            Page(body=page((plain + pictured) if first else (pictured + plain)).encode(), url=LIST)
        )
        entries = list(document.tree.iterfind(".//div[@class='e']"))
        assert has_own_picture(entries, document, survey_page(body_texts(document))) is expected


# ---------------------------------------------------------------- lists of each day


DAYS = [f"{n + 1} May 2023" for n in range(5)]


@pytest.mark.parametrize("site", [KNOWN, UNKNOWN])
@pytest.mark.parametrize("head", ["<h3>{}</h3>", "<p><b>{}</b></p>", "<div>Monday, {}</div>"])
def test_list_below_each_day(head: str, site: Site) -> None:
    parts = "".join(
        f"{head.format(day)}<ul><li><a href=/n/{n}>{name}</a></li></ul>"
        for n, (day, name) in enumerate(zip(DAYS, NAMES, strict=True))
    )
    assert told(listed(parts, site)) == expected([*DAYS])


def test_one_list_below_a_day_is_of_the_text() -> None:
    rows = "".join(f"<li><a href=/n/{n}>{name}</a></li>" for n, name in enumerate(NAMES))
    text = "<p>The board has said what it will do on the quays until the summer, and what is left for the next year.</p>"
    assert not isinstance(
        parse(page(f"{MENU}<div><h1>Work on the quays</h1>{text}<p>{DAYS[0]}</p><ul>{rows}</ul></div>")),
        Listing,
    )


def test_lists_below_days_amid_a_text() -> None:
    parts = "".join(
        f"<h3>{day}</h3><ul><li><a href=/n/{n}>{NAMES[n]}</a></li></ul>" for n, day in enumerate(DAYS)
    )
    text = "<p>The board has said what it will do on the quays until the summer, and what is left for the next year.</p>"
    assert not isinstance(
        parse(page(f"{MENU}<div><h1>Work on the quays</h1>{text * 4}{parts}</div>")), Listing
    )
