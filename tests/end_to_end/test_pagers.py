"""Lists that are turned by numbers, buttons, words, years or months, on no known system: all of them are walked to
their end."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crawler.spiders.paging import address_after
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import serving

SIZE = 10
ITEMS = notices(35)
LAST = 4
Query = dict[str, list[str]]


def number(query: Query, name: str, default: int) -> int:
    return int(query.get(name, [str(default)])[0])


def turned(
    pager: Callable[[int], str], name: str = "strona", first: int = 1, step: int = 1, head: bool = False
) -> dict[str, Any]:
    """A list whose query says which page it is; `pager` draws what is below page 1, 2, …"""

    def show(query: Query) -> str:
        page = (number(query, name, first) - first) // step + 1
        cards = [item.card() for item in ITEMS[(page - 1) * SIZE : page * SIZE]]
        return list_html(cards, head=pager(page)) if head else list_html(cards, pager(page))

    return {NEWS: show}


def by_path() -> dict[str, Any]:
    """Page numbers in the path, all linked, none marked."""
    links = f'<a href="{NEWS}/">1</a>' + "".join(
        f'<a href="{NEWS}/strona/{n}">{n}</a>' for n in range(2, LAST + 1)
    )
    pager = f'<ul class="pager">{links}</ul>'
    pages = {
        f"{NEWS}/strona/{n}": list_html([i.card() for i in ITEMS[(n - 1) * SIZE : n * SIZE]], pager)
        for n in range(2, LAST + 1)
    }
    first = list_html([i.card() for i in ITEMS[:SIZE]], pager)
    return pages | {NEWS: first, f"{NEWS}/": first}


def offsets(page: int) -> str:
    """Numbers that lead to offsets; the page's own is left out."""
    others = (n for n in range(1, LAST + 1) if n != page)
    return "<p>" + " ".join(f'<a href="{NEWS}?start={(n - 1) * SIZE}">{n}</a>' for n in others) + "</p>"


def marked(page: int) -> str:
    links = (
        f'<li class="{"active" if n == page else ""}"><a href="?strona={n}">{n}</a></li>'
        for n in range(1, LAST + 1)
    )
    return f'<ul class="pagination">{"".join(links)}</ul>'


def more(page: int) -> str:
    return f'<a class="btn" href="{NEWS}?offset={page * SIZE}">Pokaż więcej</a>' if page < LAST else ""


def button(page: int) -> str:
    if page == LAST:
        return ""
    return (
        f'<form action="{NEWS}"><input type="hidden" name="sort" value="desc">'
        f'<button name="strona" value="{page + 1}">Dalej</button></form>'
    )


def relation(page: int) -> str:
    return f'<link rel="next" href="?strona={page + 1}">' if page < LAST else ""


def short(page: int) -> str:
    """A word that no class calls a pager's, at a number that may be an article's elsewhere."""
    return f'<p><a class="next" href="{NEWS}?p={page + 1}">Następna</a></p>' if page < LAST else ""


PAGERS: dict[str, dict[str, Any]] = {
    "path": by_path(),
    "offset": turned(offsets, "start", 0, SIZE),
    "numbers, one marked": turned(marked),
    "load more": turned(more, "offset", 0, SIZE),
    "form": turned(button),
    "a bare number": turned(short, "p"),
    "link rel=next": turned(relation, head=True),
}


def downwards(query: Query) -> str:
    """Bitrix counts the pages of a list from its end: the first one shown is the last number."""
    page = LAST + 1 - number(query, "PAGEN_1", LAST)
    links = [
        f"<span>{n}</span>" if n == page else f'<a href="{NEWS}?PAGEN_1={LAST + 1 - n}">{n}</a>'
        for n in range(1, LAST + 1)
    ]
    if page < LAST:
        links.append(f'<a href="{NEWS}?PAGEN_1={LAST - page}">След.</a>')
    cards = [item.card() for item in ITEMS[(page - 1) * SIZE : page * SIZE]]
    return list_html(cards, f'<div class="modern-page-navigation">{" ".join(links)}</div>')


PAGERS["from the last number down"] = {NEWS: downwards}


def few_left(address: Callable[[int], str], step: int) -> dict[str, Any]:
    """The last page of a list, under an address of no usual form, has fewer entries than make a list elsewhere."""
    pages = {}
    last = -(-len(ITEMS) // step)
    for page in range(1, last + 1):
        links = " ".join(
            f"<strong>{n}</strong>" if n == page else f'<a href="{address(n)}">{n}</a>'
            for n in range(1, last + 1)
        )
        cards = [item.card() for item in ITEMS[(page - 1) * step : page * step]]
        pages[address(page)] = list_html(cards, f'<div class="paginate">{links}</div>')
    return pages


PAGERS["one entry on the last page"] = few_left(lambda n: f"{NEWS}/P{(n - 1) * 17}" if n > 1 else NEWS, 17)
PAGERS["one entry on a last page that leads nowhere"] = {
    NEWS: lambda query: list_html(
        [item.card() for item in ITEMS[(number(query, "p", 1) - 1) * 17 : number(query, "p", 1) * 17]],
        head=f'<link rel="next" href="{NEWS}?p={number(query, "p", 1) + 1}">'
        if number(query, "p", 1) < 3
        else "",
    )
}


def below_days(query: Query) -> str:
    """Entries below their days: a page with one of them looks like an article where nothing tells of the pager."""
    page = number(query, "p", 1)
    days = (
        f'<h2>{item.day:%d.%m.%Y}</h2><ul><li><a href="{item.path}">{item.title}</a></li></ul>'
        for item in ITEMS[(page - 1) * 17 : page * 17]
    )
    head = f'<link rel="next" href="{NEWS}?p={page + 1}">' if page < 3 else ""
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Aktualności - Zarząd</title>{head}</head>'
        f"<body><main><h1>Aktualności</h1>{''.join(days)}</main></body></html>"
    )


PAGERS["one entry below its day on the last page"] = {NEWS: below_days}
PAGERS["three entries on the last page"] = few_left(lambda n: f"{NEWS}/grid/591/nr/{n}" if n > 1 else NEWS, 8)


def numbered(address: Callable[[int], str], pager: Callable[[int], str]) -> dict[str, Any]:
    """Pages of a list at addresses of their own, that of the first being the list's."""
    pages = {}
    for page in range(1, LAST + 1):
        cards = [item.card() for item in ITEMS[(page - 1) * SIZE : page * SIZE]]
        pages[address(page) if page > 1 else NEWS] = list_html(cards, pager(page))
    return pages


def comma(page: int) -> str:
    """Numbers in a row that no name tells for a pager, at addresses of no usual form."""
    row = (f"<b>{n}</b>" if n == page else f'<a href="{NEWS},{n}.html">{n}</a>' for n in range(1, LAST + 1))
    return f"<center>{' | '.join(row)}</center>"


def icon(page: int) -> str:
    return f'<a href="{NEWS}?strona={page + 1}"><i class="fa fa-angle-right"></i></a>' if page < LAST else ""


def before(page: int) -> str:
    return f'<a href="{NEWS}/before/{ITEMS[page * SIZE - 1].number}">Starsze</a>' if page < LAST else ""


def counted(page: int) -> str:
    """Plone says how many entries come next."""
    return (
        f'<p><a href="{NEWS}?b_start:int={page * SIZE}">Następne {SIZE} elementów</a></p>'
        if page < LAST
        else ""
    )


def mapped(page: int) -> str:
    area = f'<area alt="Następna strona" href="{NEWS}?strona={page + 1}">' if page < LAST else ""
    return f'<img src="/n.gif" usemap="#m"><map name="m">{area}</map>'


PAGERS["numbers of the next entries"] = turned(counted, "b_start:int", 0, SIZE)
PAGERS["an area of a picture"] = turned(mapped)
PAGERS["what is before an entry"] = numbered(
    lambda page: f"{NEWS}/before/{ITEMS[(page - 1) * SIZE - 1].number}", before
)
PAGERS["a row of numbers without a name"] = numbered(lambda n: f"{NEWS},{n}.html", comma)
PAGERS["an icon"] = turned(icon)
PAGERS["a script of TRS"] = numbered(
    lambda n: f"/index_{n - 1}.html",
    lambda n: f'<script>createPageHTML({LAST}, {n - 1}, "index", "html");</script>',
)


@pytest.mark.parametrize("name", PAGERS)
def test_a_list_is_turned_to_its_end(name: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, PAGERS[name])) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        server.requests.clear()
        crawl(kronika, server, data)
        assert len(server.requests) < 12


WORDPRESS = '<meta name="generator" content="WordPress 6.1">'


@pytest.mark.parametrize("listing", ["/biuletyn/", "/category/biuletyn/"])
def test_the_lists_of_wordpress(listing: str, kronika: Kronika, tmp_path: Path) -> None:
    """Their further pages have addresses that are left out where an article's is looked for."""
    pages = {}
    for page in range(1, LAST + 1):
        following = (
            f'<a class="next page-numbers" href="{listing}page/{page + 1}/">Następne</a>'
            if page < LAST
            else ""
        )
        pages[f"{listing}page/{page}/" if page > 1 else listing] = list_html(
            [item.card() for item in ITEMS[(page - 1) * SIZE : page * SIZE]],
            f'<nav class="navigation pagination">{following}</nav>',
            WORDPRESS,
        )
    with serving(Office(ITEMS, pages, WORDPRESS)) as server:
        entry = {"platform": '"wordpress"', "listings": f'["{server.base}{listing}"]'}
        crawl(kronika, server, tmp_path / "data", **entry)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_list_divided_into_months(kronika: Kronika, tmp_path: Path) -> None:
    """The top shows the newest alone; what is older stands with its month. Later runs read the two newest again, and
    leave old months alone until the next sweep."""
    items = notices(80)
    months = sorted({(item.day.year, item.day.month) for item in items}, reverse=True)
    index = "".join(
        f'<li><a href="{NEWS}/{year}/{month:02}">{month}/{year}</a></li>' for year, month in months
    )

    def shown(chosen: list[Notice]) -> str:
        return list_html([item.card() for item in chosen], f"<aside><ul>{index}</ul></aside>")

    pages = {NEWS: shown(items[:5])}
    for year, month in months:
        of_month = [item for item in items if (item.day.year, item.day.month) == (year, month)]
        pages[f"{NEWS}/{year}/{month:02}"] = shown(of_month)
    with serving(Office(items, pages)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        server.requests.clear()
        crawl(kronika, server, data)
        read = [path for path in server.paths() if path.startswith(NEWS) and "droga" not in path]
        assert sorted(read) == [NEWS, f"{NEWS}/2021/04", f"{NEWS}/2021/05"]  # both are asked for at once
        crawl(kronika, server, data, "--full")
        assert f"{NEWS}/2021/03" in server.paths()


def test_each_month_leads_to_the_one_before_alone(kronika: Kronika, tmp_path: Path) -> None:
    items = notices(80)
    months = sorted({(item.day.year, item.day.month) for item in items}, reverse=True)
    pages = {}
    for index, (year, month) in enumerate(months):
        cards = [item.card() for item in items if (item.day.year, item.day.month) == (year, month)]
        others = (f'<a href="{NEWS}/{y}/{m:02}">«</a>' for y, m in months[index + 1 : index + 2])
        pages[f"{NEWS}/{year}/{month:02}" if index else NEWS] = list_html(cards, "".join(others))
    with serving(Office(items, pages)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)


STATED = {
    "Pozycje 1–10 z 35": "states that more entries follow",
    "全35件中 1-10件": "states that more entries follow",
    "Strona 1 z 4": "states that more entries follow",
    '<span class="pagination"><a href="/cz-b">B</a></span>': "states that more entries follow",
    "35 wyników": "states that its list has 35 entries, of which 10 were found",
    '<x-pager total="35" page-size="10"></x-pager>': "only a script opens its further pages",
}


@pytest.mark.parametrize("text", STATED)
def test_a_list_that_says_that_it_has_more_than_was_found(
    text: str, kronika: Kronika, tmp_path: Path
) -> None:
    page = list_html([i.card() for i in ITEMS[:SIZE]], f"<p>{text}</p>")
    with serving(Office(ITEMS, {NEWS: page})) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        assert [note for note in report["notes"] if STATED[text] in note]


@pytest.mark.parametrize("text", ["1–35 z 35", "35 wyników", "Strona 1 z 1", "Odwiedzin: 48000"])
def test_a_list_that_has_what_it_says(text: str, kronika: Kronika, tmp_path: Path) -> None:
    page = list_html([i.card() for i in ITEMS], f"<p>{text}</p>")
    with serving(Office(ITEMS, {NEWS: page})) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        assert not report["notes"]


def test_what_a_turned_list_says_of_all_its_entries_is_compared_with_all_its_pages(
    kronika: Kronika, tmp_path: Path
) -> None:
    with serving(
        Office(ITEMS, turned(lambda page: f"<p>35 wyników</p>{more(page)}", "offset", 0, SIZE))
    ) as server:
        for _ in range(2):  # the second run sees the newest pages alone
            _, report = crawl(kronika, server, tmp_path / "data")
            assert not report["notes"]


def test_a_pager_that_only_a_script_turns_is_named(kronika: Kronika, tmp_path: Path) -> None:
    pager = '<div class="pagination"><a href="#" onclick="go(2)">2</a> <a href="javascript:go(2)">Następna</a></div>'
    with serving(Office(ITEMS, {NEWS: list_html([i.card() for i in ITEMS[:SIZE]], pager)})) as server:
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["records"] == SIZE
        assert f"{server.base}{NEWS}: only a script opens its further pages" in result.err


def endless(cards: Callable[[int], list[str]]) -> dict[str, Any]:
    """A list whose pager always names a next page."""

    def show(query: Query) -> str:
        page = number(query, "strona", 1)
        return list_html(
            cards(page), f'<nav class="pager"><a rel="next" href="?strona={page + 1}">dalej</a></nav>'
        )

    return {NEWS: show}


def test_a_pager_without_end_that_gives_new_addresses_is_left(kronika: Kronika, tmp_path: Path) -> None:
    """Each page has the same entries, which bear the number of the page; else the run would never end."""
    items = ITEMS[:SIZE]
    with serving(
        Office(items, endless(lambda page: [i.card(f"{i.path}?from={page}") for i in items]))
    ) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items)
        assert len([path for path in server.paths() if "strona=" in path]) < 6


@pytest.mark.parametrize("part", [r"<time.*?</time>|<p>.*?</p>", r"numer \d+|<time.*?</time>|<p>.*?</p>"])
def test_entries_that_say_little_do_not_end_a_list(part: str, kronika: Kronika, tmp_path: Path) -> None:
    """Entries of which a list gives but a title, even the same of all, are not taken for one another."""

    def cards(page: int) -> list[str]:
        shown = ITEMS[(page - 1) * SIZE : page * SIZE]
        return [re.sub(part, "", item.card()) for item in shown]

    with serving(Office(ITEMS, endless(cards))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), ITEMS)


@pytest.mark.parametrize(
    ("before", "url", "following"),
    [
        ("/n?page=2", "/n?page=3", "/n?page=4"),
        ("/n?start=10&rows=10", "/n?start=20&rows=10", "/n?start=30&rows=10"),
        ("/2024/n/9.html", "/2024/n/10.html", "/2024/n/11.html"),
        # behind a first page, which has no number of its own
        ("/n", "/n?page=2", "/n?page=3"),
        ("/2024/n", "/2024/n/2", "/2024/n/3"),
        # pages that are no neighbours, or do not rise
        ("/n?page=3", "/n?page=3", None),
        ("/n?page=3", "/n?page=2", None),
        ("/n?from=1&to=10", "/n?from=11&to=20", None),
        ("/n?page=2", "/m", None),
        ("/n", "/m", None),
        ("/n/7", "/m/8", None),
        ("/n?page=02", "/n?page=2", None),
        ("/n/7?a=1", "/n/x?a=2", None),
    ],
)
def test_the_address_behind_two_neighbouring_pages(before: str, url: str, following: str | None) -> None:
    assert address_after(before, url) == following
