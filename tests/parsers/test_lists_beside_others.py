"""Short lists on known pages: side columns that list more, months with an entry each, columns of days that mean something
else."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing, ListingItem, Site
from crawler.parsers.fields.lists.elsewhere import are_kin
from tests.parsers.test_generic import page, parse

HOST = "https://www.moorland-trust.example"
LIST = f"{HOST}/bulletins"
SITE = Site(id="gb-moorland", hosts=("www.moorland-trust.example",), listings=(LIST,))
NAMES = (
    "Peat of the upper bog is wet again",
    "Sheep are back on the west slope",
    "Path to the tarn mended by hand",
)
NEWEST = (
    "Hut keeper sought for the summer",
    "Curlews counted in all valleys",
    "Walls of the fold stand again",
    "Beavers seen below the old mill",
    "Heather burns only in late winter",
)
EXPECTED = [(f"{HOST}/b/{n}", NAMES[n]) for n in range(len(NAMES))]


def read(content: str, before: str = "", after: str = "") -> list[tuple[str, str | None, str | None]]:
    html = page(f'{before}<div class="c"><h1>Bulletins of the trust</h1>{content}</div>{after}')
    found = parse(html, url=LIST, site=SITE)
    assert isinstance(found, Listing), found
    return [(item.url, item.title_text, item.date_text) for item in found.items]


def column(count: int, form: str) -> str:
    rows = "".join(form.format(n=n, name=NEWEST[n], day=f"{n + 11}.06.2023") for n in range(count))
    return f'<div class="box1"><h4>Newest</h4>{rows}</div>'


COLUMNS = {
    "as many": (3, '<div class="mr"><a href="/new/{n}">{name}</a> <span>{day}</span></div>'),
    "more": (5, '<p class="mr"><span>{day}</span> <a href="/new/{n}">{name}</a></p>'),
}
FORMS = {
    "headings": '<div class="e"><h3><a href="/b/{n}">{name}</a></h3><p>{day}</p></div>',
    "rows": '<p><span>{day}</span> <a href="/b/{n}">{name}</a></p>',
    "cards": '<a class="k" href="/b/{n}"><span>{day}</span><strong>{name}</strong></a>',
}


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("is_before", [True, False])
@pytest.mark.parametrize("side", COLUMNS.values(), ids=COLUMNS)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_side_column_does_not_replace_a_short_list(
    form: str, side: tuple[int, str], is_before: bool, count: int
) -> None:
    own = "".join(form.format(n=n, name=NAMES[n], day=f"{n + 3}.05.2024") for n in range(count))
    beside = column(*side)
    found = read(f"<div>{own}</div>", *((beside, "") if is_before else ("", beside)))
    expected = [(*EXPECTED[n], f"{n + 3}.05.2024") for n in range(count)]
    assert [item for item in found if item in expected] == expected


MONTHS = {
    "headings": '<div class="e"><h3><a href="/b/{n}">{name}</a></h3><p>{day}.</p></div>',
    "a link to more": '<div class="e"><span>{name}</span> <span>{day}.</span> <a href="/b/{n}">View</a></div>',
}


@pytest.mark.parametrize("form", MONTHS.values(), ids=MONTHS)
def test_a_month_may_have_one_entry_and_the_next_two(form: str) -> None:
    boxes = [form.format(n=n, name=NAMES[n], day=24 - n) for n in range(3)]
    content = f"<h2>March 2024</h2><div>{boxes[0]}{boxes[1]}</div><h2>February 2024</h2><div>{boxes[2]}</div>"
    days = ("24 March 2024", "23 March 2024", "22 February 2024")
    assert read(content) == [(*EXPECTED[n], days[n]) for n in range(3)]


def test_a_day_of_change_is_no_day_of_a_row_below_a_year() -> None:
    rows = "".join(
        f'<tr><td><a href="/b/{n}">{NAMES[n]}</a></td><td>{24 - n} March</td><td>1.1.2025</td></tr>'
        for n in range(3)
    )
    head = "<tr><th>Title</th><th>Published</th><th>Changed</th></tr>"
    days = [f"{24 - n} March 2024" for n in range(3)]
    assert read(f"<h2>2024</h2><table>{head}{rows}</table>") == [(*EXPECTED[n], days[n]) for n in range(3)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_column_of_changes_alone_gives_no_day(count: int) -> None:
    rows = "".join(
        f'<tr><td><a href="/b/{n}">{NAMES[n]}</a></td><td>1.1.2025</td></tr>' for n in range(count)
    )
    table = f"<table><tr><th>Title</th><th>Last updated</th></tr>{rows}</table>"
    assert read(table) == [(*EXPECTED[n], None) for n in range(count)]
    assert read(f"<h2>March 2024</h2>{table}<h2>May 2024</h2>{table.replace('/b/', '/c/')}")[0][2] is None


SENTENCES = "".join(
    f"<p>The wardens have walked {count} miles of wall this spring and have set {count + 3} stones again.</p>"
    for count in range(4)
)


@pytest.mark.parametrize("address", [f"{LIST}/2015", f"{LIST}/1984", f"{LIST}/2015/10"])
@pytest.mark.parametrize("count", [1, 4])
def test_an_article_whose_number_looks_like_a_year(address: str, count: int) -> None:
    """One with a text of its own is no year of the list; one that a list has named with its day is none, however short."""
    text = SENTENCES[: len(SENTENCES) * count // 4]
    article = page(f'<article><h1>{NAMES[2]}</h1><time datetime="2023-06-11">11 June</time>{text}</article>')
    named = ListingItem(url=address, title_text=NAMES[2], date_text="11 June 2023")
    found = parse(article, url=address, site=SITE, listed=named)
    assert isinstance(found, Article), found
    assert found.title[0].raw == NAMES[2]
    assert isinstance(parse(article, url=address, site=SITE), Article if count == 4 else Listing)


@pytest.mark.parametrize("named", [None, ListingItem(url=f"{LIST}/2015", title_text="2015")])
def test_a_year_of_a_list_is_a_list_however_few_it_has(named: ListingItem | None) -> None:
    entry = FORMS["headings"].format(n=0, name=NAMES[0], day="11.06.2015")
    for content in (entry, "<p>There are no bulletins for this year.</p>"):
        html = page(f'<div class="c"><h1>Bulletins of 2015</h1>{content}</div>')
        assert isinstance(parse(html, url=f"{LIST}/2015", site=SITE, listed=named), Listing)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Bulletins of 2015", ""),
        (
            "Bulletins",
            '<ul><li><a href="/bulletins/2015/04">April</a></li><li><a href="/bulletins/2015/05">May</a></li></ul>',
        ),
        ("Bulletins", '<a rel="next" href="/bulletins/2015?page=2">Next page</a>'),
    ],
)
def test_a_year_of_a_list_with_an_introduction_is_a_list(heading: str, below: str) -> None:
    html = page(f"<main><h1>{heading}</h1>{SENTENCES}{below}</main>")
    assert isinstance(parse(html, url=f"{LIST}/2015", site=SITE), Listing)


def test_years_that_say_when_they_were_last_changed_are_walked() -> None:
    years = "".join(
        f'<li><a href="/bulletins/{year}">Bulletins of {year}</a> <span>31.12.{year}</span></li>'
        for year in range(2011, 2019)
    )
    found = parse(page(f"<main><h1>Bulletins</h1><ul>{years}</ul></main>"), url=LIST, site=SITE)
    assert isinstance(found, Listing), found
    assert found.periods == tuple(f"{LIST}/{year}" for year in range(2011, 2019))


@pytest.mark.parametrize(
    "day", ["{n}.06.2023", "The bulletin speaks of walls and of what stands behind them."]
)
def test_entries_whose_numbers_look_like_years_are_no_years(day: str) -> None:
    entries = "".join(
        f'<div class="e"><h3><a href="/bulletins/{n + 2014}">{name}</a></h3><p>{day.format(n=n + 11)}</p></div>'
        for n, name in enumerate(NEWEST)
    )
    years = "".join(f'<li><a href="/bulletins/{year}">{year}</a></li>' for year in range(2001, 2005))
    html = page(f'<div class="c"><h1>Bulletins of the trust</h1>{entries}</div><ul>{years}</ul>')
    found = parse(html, url=LIST, site=SITE)
    assert isinstance(found, Listing), found
    assert [item.url for item in found.items] == [f"{LIST}/{n + 2014}" for n in range(len(NEWEST))]
    assert found.periods == tuple(f"{LIST}/{year}" for year in range(2001, 2005))


YEARS = {
    "cards": '<div class="e"><h3><a href="/bulletins/{n}">Bulletins of {n}</a></h3><p>31.12.{n}</p></div>',
    "headings above the newest": '<section><h2><a href="/bulletins/{n}">{n}</a></h2><ul><li>'
    '<a href="/bulletins/wall-{n}">Walls of the fold stand again</a> <time>11.06.{n}</time></li></ul></section>',
    "other digits": '<div class="e"><h3><a href="/bulletins/{n}">سنة {arabic}</a></h3><p>31.12.{n}</p></div>',
    "years of a reign": '<div class="e"><h3><a href="/bulletins/{n}">平成{reign}年のお知らせ</a></h3><p>お知らせの一覧です。</p></div>',
    "seasons": '<div class="e"><h3><a href="/bulletins/{n}">Season {n}/{next}</a></h3><p>31.12.{n}</p></div>',
}


def year_of(form: str, year: int) -> str:
    arabic = str(year).translate({ord("0") + n: 0x660 + n for n in range(10)})
    return YEARS[form].format(n=year, arabic=arabic, next=(year + 1) % 100, reign=year - 1988)


@pytest.mark.parametrize("form", YEARS)
def test_years_of_an_archive_are_walked_though_each_has_a_day(form: str) -> None:
    """That of its newest bulletin, or that with which it ends."""
    years = "".join(year_of(form, year) for year in range(2001, 2007))
    found = parse(page(f'<div class="c"><h1>Archive of the bulletins</h1>{years}</div>'), url=LIST, site=SITE)
    assert isinstance(found, Listing), found
    assert found.periods == tuple(f"{LIST}/{year}" for year in range(2001, 2007))


@pytest.mark.parametrize("name", ["{m} 2023", "{m}"])
def test_months_of_an_archive_are_walked_though_each_has_a_day(name: str) -> None:
    months = "".join(
        f'<div class="e"><h3><a href="/bulletins/2023/{n:02}">{name.format(m=month)}</a></h3><p>0{n}.{n:02}.2023</p></div>'
        for n, month in enumerate(("January", "February", "March", "April", "May"), 1)
    )
    found = parse(page(f'<div class="c"><h1>Bulletins of 2023</h1>{months}</div>'), url=LIST, site=SITE)
    assert isinstance(found, Listing), found
    assert found.periods == tuple(f"{LIST}/2023/{n:02}" for n in range(1, 6))


@pytest.mark.parametrize("title", ["2015", "Bulletins of 2015", None])
def test_a_year_that_an_archive_has_named_with_a_day_is_a_list(title: str | None) -> None:
    html = page('<div class="c"><h1>Bulletins of 2015</h1><p>There are no bulletins for this year.</p></div>')
    named = ListingItem(url=f"{LIST}/2015", title_text=title, date_text="31.12.2015")
    assert isinstance(parse(html, url=f"{LIST}/2015", site=SITE, listed=named), Listing)


ROWS = {
    "a table": "<tr><td>{link}</td><td>{name}</td><td>{n}.06.2023</td></tr>",
    "boxes": "<div><span>{link}</span> <p>{name}</p><span>{n}.06.2023</span></div>",
    "lines": "<p>Bulletin no. {link} of {n}.06.2023: {name}</p>",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("address", ["/b/{n}", "/b/2023/{n}.html", "/b?no={n}"])
def test_rows_that_link_nothing_but_their_number_are_entries(row: str, address: str) -> None:
    """A number is the day of a calendar only where its address is that of the day."""
    rows = "".join(
        row.format(link=f'<a href="{address.format(n=n)}">{n}</a>', name=name, n=n)
        for n, name in enumerate(NEWEST, 11)
    )
    found = read(f"<table>{rows}</table>" if "<td>" in row else rows)
    assert [url for url, _, _ in found] == [f"{HOST}{address.format(n=n)}" for n in range(11, 16)]


# ---------------------------------------------------------------- two lists, each with a pager of its own


def row(start: int, folder: str) -> str:
    items = "".join(
        f'<li><h3><a href="/{folder}/{n}">{folder.title()} of the {n}th day out</a></h3><time>{n}.05.2024</time></li>'
        for n in range(start, start + 4)
    )
    return f"<ul>{items}</ul>"


def pager(address: str, own: int = 1, first: int = 1) -> str:
    links = (
        f"<b>{n}</b> " if n == own else f'<a href="{address.format(n - 1 + first)}">{n}</a> '
        for n in (1, 2, 3)
    )
    return f'<div class="pagination">{"".join(links)}</div>'


def lists(first: str, second: str, query: str = "") -> Listing:
    content = (
        f"<section><h2>News</h2>{row(10, 'news')}{first}</section>"
        f"<section><h2>Talks</h2>{row(20, 'talks')}{second}</section>"
    )
    found = parse(page(f"<main><h1>Bulletins</h1>{content}</main>"), url=f"{LIST}{query}", site=SITE)
    assert isinstance(found, Listing), found
    return found


PAGERS = {
    "names of their own": ("?np={}", "?tp={}"),
    "blocks of WordPress": ("?query-3-page={}", "?query-7-page={}"),
    "two counters in one": ("?page={}", "?page=0,{}"),
}


@pytest.mark.parametrize("pagers", PAGERS.values(), ids=PAGERS)
def test_each_of_two_lists_is_turned(pagers: tuple[str, str]) -> None:
    from_0 = int("," not in pagers[1])
    news, talks = (f"/bulletins{address}" for address in pagers)
    top = lists(pager(news, first=from_0), pager(talks, first=from_0))
    assert top.next_url == f"{HOST}{news.format(1 + from_0)}"
    assert top.periods == (f"{HOST}{talks.format(1 + from_0)}",)
    second = lists(pager(news, first=from_0), pager(talks, own=2, first=from_0), pagers[1].format(1 + from_0))
    assert second.next_url == f"{HOST}{talks.format(2 + from_0)}"
    if from_0:
        last = lists(pager(news), pager(talks, own=3), pagers[1].format(3))
        assert last.next_url is None


OTHERS = {
    "the days of a calendar": pager("/bulletins?day={}"),
    "how many are shown": pager("/bulletins?limit={}"),
    "another list": pager("/talks?page={}"),
    "a vote": '<a href="/bulletins?vote=1">bad</a> <a href="/bulletins?vote=2">good</a>',
    "the same pager": pager("/bulletins?np={}"),
    "two parameters": pager("/bulletins?kind=talk&tp={}"),
    "no pager": "",
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_what_is_no_pager_of_a_second_list(other: str) -> None:
    found = lists(pager("/bulletins?np={}"), other)
    assert (found.next_url, found.periods) == (f"{LIST}?np=2", ())


@pytest.mark.parametrize("place", ["<aside>{}</aside>", "<div>{}</div>", "<main>{}</main>"])
def test_a_pager_beside_no_list_is_that_of_something_else(place: str) -> None:
    gallery = place.format(pager("/bulletins?picture={}"))
    content = f"<section>{row(10, 'news')}{pager('/bulletins?np={}')}</section>{gallery}"
    found = parse(page(f"<main><h1>Bulletins</h1>{content}</main>"), url=LIST, site=SITE)
    assert isinstance(found, Listing)
    assert (found.next_url, found.periods) == (f"{LIST}?np=2", ())


# ---------------------------------------------------------------- what a list leaves to others


@pytest.mark.parametrize(
    ("side", "is_scripted"),
    [
        (f"<aside><h2>Most read</h2>{row(10, 'news')}</aside>", True),
        (f"<aside><h2>Most read</h2>{row(10, 'news')}</aside>{row(20, 'news')}", False),
        (f"<aside><h2>Kinds</h2></aside>{row(20, 'news')}", False),
        (f"<aside>{row(10, 'news')}</aside><a rel=next href='/bulletins?page=2'>Next</a>", False),
    ],
)
def test_side_columns_alone_are_no_list(side: str, is_scripted: bool) -> None:
    markup = page(f"<main><h1>Bulletins</h1><div id=app></div>{side}</main>")
    found = parse(markup, url=LIST, site=SITE)
    assert isinstance(found, Listing)
    assert found.is_next_scripted is is_scripted


HOSTS = {
    "https://press.moorland-trust.example": True,
    "https://moorland-trust.example:8080": True,
    "https://www.moorland-trust-news.example": False,
    "https://www.example": False,
}


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("count", [2, 3])
def test_entries_on_other_hosts_of_the_body_are_told(host: str, count: int) -> None:
    own = "".join(f'<li><a href="/b/{n}">{NAMES[n]}</a> <i>{n + 3}.05.2024</i></li>' for n in range(3))
    others = "".join(
        f'<li><a href="{host}/b/{n}">{NEWEST[n]}</a> <i>{n + 9}.05.2024</i></li>' for n in range(count)
    )
    beside = (
        f'<footer><a href="{host}/map">Map</a> <a href="{host}/x">X</a> <a href="{host}/y">Y</a></footer>'
    )
    found = parse(page(f"<main><h1>Bulletins</h1><ul>{own}{others}</ul></main>{beside}"), url=LIST, site=SITE)
    assert isinstance(found, Listing)
    assert found.elsewhere == ((host.partition("//")[2],) if HOSTS[host] and count > 2 else ())


@pytest.mark.parametrize(
    ("host", "other", "is_kin"),
    [
        ("www.bmi.bund.de", "www.bmf.bund.de", False),
        ("www.mow.gov.xx", "press.mow.gov.xx", True),
        ("127.0.0.1:80", "127.0.0.1:81", True),
        ("10.0.0.1", "127.0.0.1", False),
        ("mof.go.jp", "moj.go.jp", False),
        ("works.example", "news.works.example", True),
    ],
)
def test_hosts_of_one_body(host: str, other: str, is_kin: bool) -> None:
    assert are_kin(host, other) is is_kin
