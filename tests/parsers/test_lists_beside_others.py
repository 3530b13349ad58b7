"""Short lists on known pages: side columns that list more, months with an entry each, columns of days that mean something
else."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing, ListingItem, Site
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
