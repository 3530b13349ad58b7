"""Lists that are divided: into years, months, days, letters or departments, by links, choices, forms or scripts. All that
they hold is found, or it is said that it is not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from crawler.archive.clock import utc_now
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import rss, serving

Key = TypeVar("Key", bound=Hashable)
Query = dict[str, list[str]]
MONTHS = (
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split()
)
ITEMS = [Notice(160 - index, date(2021, 5, 20) - timedelta(days=11 * index)) for index in range(36)]


def group(items: Iterable[Notice], key: Callable[[Notice], Key]) -> dict[Key, list[Notice]]:
    groups: dict[Key, list[Notice]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


def shown(body: str, title: str = "Aktualności", beside: str = "", head: str = "") -> str:
    """A page of an office with its menu and footer."""
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Zarząd</title>{head}</head><body>'
        f'<header><nav><ul><li><a href="/o-nas">O nas</a><li><a href="{NEWS}">Aktualności</a></ul></nav></header>'
        f"<main><h1>{title}</h1>{body}</main>{beside}<footer><p>Zarząd dróg, ul. Polna 1</p></footer></body></html>"
    )


def cards(items: Iterable[Notice]) -> str:
    return f"<ul>{''.join(item.card() for item in items)}</ul>"


def lines(items: Iterable[Notice]) -> str:
    found = (f'<li><time datetime="{i.day}">{i.day}</time> <a href="{i.path}">{i.title}</a>' for i in items)
    return f"<ul>{''.join(found)}</ul>"


def links(pairs: Iterable[tuple[str, str]]) -> str:
    return "<ul>" + "".join(f'<li><a href="{url}">{text}</a></li>' for url, text in pairs) + "</ul>"


YEARS = group(ITEMS, lambda item: item.day.year)


def years_of_months(name: str) -> dict[str, Any]:
    """An archive of years, each a list of months, as generators of static sites write it."""
    pages = {
        "/archive.html": shown(links((f"/{year}/{name}", str(year)) for year in YEARS), "Archiwum"),
    }
    for year, of_year in YEARS.items():
        months = group(of_year, lambda item: item.day.month)
        named = ((f"/{year}/{month:02}/{name}", MONTHS[month - 1]) for month in months)
        pages[f"/{year}/{name}"] = shown(links(named), f"Archiwum roku {year}")
        for month, of_month in months.items():
            pages[f"/{year}/{month:02}/{name}"] = shown(lines(of_month), f"Wpisy: {MONTHS[month - 1]}")
    return pages


def calendar() -> dict[str, Any]:
    """Years beside the newest, then months, then the days of a calendar."""
    newest = shown(cards(ITEMS[:5]), beside=f"<aside>{links((f'{NEWS}/{y}', str(y)) for y in YEARS)}</aside>")
    pages = {NEWS: newest}
    for year, of_year in YEARS.items():
        months = group(of_year, lambda item: item.day.month)
        named = ((f"{NEWS}/{year}/{month:02}", f"{MONTHS[month - 1]} {year}") for month in months)
        pages[f"{NEWS}/{year}"] = shown(links(named), f"Rok {year}")
        for month, of_month in months.items():
            days = group(of_month, lambda item: item.day.day)
            cells = (
                f'<td><a href="{NEWS}/{year}/{month:02}/{day:02}">{day}</a>' if day in days else f"<td>{day}"
                for day in range(1, 29 + 3)
            )
            pages[f"{NEWS}/{year}/{month:02}"] = shown(f"<table><tr>{''.join(cells)}</table>", "Kalendarz")
            for day, of_day in days.items():
                pages[f"{NEWS}/{year}/{month:02}/{day:02}"] = shown(cards(of_day), f"Dzień {day}")
    return pages


def calendar_of_the_list(address: Callable[[date], str], month: Callable[[date], str]) -> dict[str, Any]:
    """The newest and the days of their month; each month has its own days, and leads to the one before."""
    days = group(ITEMS, lambda item: item.day)
    months = group(ITEMS, lambda item: item.day.replace(day=1))

    def grid(first: date) -> str:
        cells = (f'<td><a href="{address(day)}">{day.day}</a>' for day in days if day.replace(day=1) == first)
        before = next((other for other in months if other < first), None)
        back = f'<a href="{month(before)}">«</a>' if before else ""
        return f"<table><caption>{first:%m.%Y}<tr>{'<tr>'.join(cells)}</table>{back}"

    newest = ITEMS[0].day.replace(day=1)
    pages = {NEWS: shown(cards(ITEMS[:1]) + grid(newest))} | {
        month(first): shown(grid(first)) for first in months
    }
    return pages | {
        address(day): shown(cards(items) + grid(day.replace(day=1))) for day, items in days.items()
    }


def divided(
    parts: dict[Any, list[Notice]],
    address: Callable[[Any], str],
    label: Callable[[Any], str],
    newest: int = 0,
) -> dict[str, Any]:
    """A list that names its parts, below its newest entries if it has any of its own."""
    own = cards(ITEMS[:newest]) if newest else ""
    pages = {NEWS: shown(own + links((address(part), label(part)) for part in parts))}
    return pages | {address(part): shown(cards(items), label(part)) for part, items in parts.items()}


def chosen(option: Callable[[int], str], address: Callable[[int], str]) -> dict[str, Any]:
    """Years in a list of choices."""
    choices = "".join(option(year) for year in YEARS)
    select = f'<select onchange="location=this.value"><option value="">Rok</option>{choices}</select>'
    pages = {NEWS: shown(select + cards(ITEMS[:4]))}
    return pages | {address(year): shown(cards(items), f"Rok {year}") for year, items in YEARS.items()}


def form(query: Query) -> str:
    """A form that asks for a year."""
    year = query.get("rok", [""])[0]
    options = "".join(f"<option>{known}</option>" for known in YEARS)
    select = f'<select name="rok"><option value="">wszystkie</option>{options}</select>'
    months = "".join(f'<option value="{n}">{name}</option>' for n, name in enumerate(MONTHS, 1))
    select += f'<select name="miesiac"><option value="">wszystkie</option>{months}</select>'
    items = YEARS[int(year)] if year else []
    return shown(f'<form action="{NEWS}">{select}<button>Filtruj</button></form>{cards(items)}')


LETTERS = group(ITEMS, lambda item: "ABCDEFG"[item.number % 7])


def letters(query: Query) -> str:
    """The first letter is shown, the others are linked."""
    letter = query.get("litera", ["A"])[0]
    return shown(" ".join(f'<a href="{NEWS}?litera={c}">{c}</a>' for c in LETTERS) + lines(LETTERS[letter]))


PLACES = {"drogi": ITEMS[:20], "mosty": ITEMS[20:28], "ogłoszenia": ITEMS[28:34], "kolej": ITEMS[34:]}


def sections(query: Query) -> str:
    """Departments under one address; what the last ones have to say would be no list elsewhere."""
    shares = [ITEMS[:20], ITEMS[20:33], ITEMS[33:35], ITEMS[35:]]
    names = ("Mosty", "Drogi", "Zieleń", "Parki")
    if "dzial" in query:
        return shown(cards(shares[int(query["dzial"][0])]))
    return shown(links((f"{NEWS}?dzial={n}", name) for n, name in enumerate(names)))


def rare(query: Query) -> str:
    """Departments none of which looks like a list."""
    if "dzial" in query:
        return shown(cards(ITEMS[2 * int(query["dzial"][0]) :][:2]))
    days = "".join(f'<td><a href="/dzien/{n}">{n}</a>' for n in range(1, 29))
    return shown(
        links((f"{NEWS}?dzial={n}", f"Dział {chr(65 + n)}") for n in range(18)) + f"<table><tr>{days}</table>"
    )


def turned(button: Callable[[str], str], size: int = 10) -> dict[str, Any]:
    """A list with something that leads on to `?start=…`."""

    def show(query: Query) -> str:
        start = int(query.get("start", ["0"])[0])
        more = button(f"{NEWS}?start={start + size}") if start + size < len(ITEMS) else ""
        return shown(cards(ITEMS[start : start + size]) + more)

    return {NEWS: show}


def first_and_last(name: str, step: int, first: int, label: Callable[[int], str]) -> dict[str, Any]:
    """A pager that links its first and its last page."""

    def show(query: Query) -> str:
        page = (int(query.get(name, [str(first)])[0]) - first) // step + 1
        pager = "".join(
            f'<a href="{NEWS}?{name}={first + (n - 1) * step}">{label(n)}</a> ' for n in (1, 4) if n != page
        )
        return shown(cards(ITEMS[(page - 1) * 10 : page * 10]) + f'<p class="pager">{pager}</p>')

    return {NEWS: show}


def weeks() -> dict[str, Any]:
    parts = group(ITEMS, lambda item: item.day.isocalendar()[:2])
    return divided(parts, lambda w: f"{NEWS}/{w[0]}/kw{w[1]:02}", lambda w: f"Tydzień {w[1]}/{w[0]}")


def quarters(newest: int) -> dict[str, Any]:
    parts = group(ITEMS, lambda item: (item.day.year, (item.day.month + 2) // 3))
    return divided(parts, lambda q: f"{NEWS}/{q[0]}/q{q[1]}", lambda q: f"{q[1]}. kwartał {q[0]}", newest)


FORMS: dict[str, tuple[str, dict[str, Any]]] = {
    "years of months": ("/archive.html", years_of_months("")),
    "years of months in files": ("/archive.html", years_of_months("index.html")),
    "a calendar": (NEWS, calendar()),
    "quarters": (NEWS, quarters(0)),
    "quarters below the newest": (NEWS, quarters(5)),
    "weeks": (NEWS, weeks()),
    "years named archives": (
        NEWS,
        divided(YEARS, lambda y: f"{NEWS}-{y}.html", lambda y: f"Archiwum {y}", 5),
    ),
    "an archive": (NEWS, divided({"": ITEMS}, lambda _: f"{NEWS}/starsze", lambda _: "Archiwum", 5)),
    "choices": (
        NEWS,
        chosen(lambda y: f'<option value="{NEWS}/{y}">{y}</option>', lambda y: f"{NEWS}/{y}"),
    ),
    "choices elsewhere": (
        NEWS,
        chosen(lambda y: f'<option value="/archive-{y}/">Archiwum {y}</option>', lambda y: f"/archive-{y}/"),
    ),
    "choices at the root": (NEWS, chosen(lambda y: f'<option value="/{y}">{y}</option>', lambda y: f"/{y}")),
    "a form": (NEWS, {NEWS: form}),
    "older ones under another path and parameter": (
        NEWS,
        {
            NEWS: shown(cards(ITEMS[:10]) + '<p><a href="/zbior/lista?od=10">Starsze wiadomości</a></p>'),
            "/zbior/lista": shown(cards(ITEMS[10:]), "Wiadomości"),
        },
    ),
    "a calendar below the newest": (
        NEWS,
        calendar_of_the_list(lambda d: f"{NEWS}/{d:%Y/%m/%d}/", lambda m: f"{NEWS}/{m:%Y/%m}/"),
    ),
    "a calendar that asks for days": (
        NEWS,
        calendar_of_the_list(lambda d: f"{NEWS}?data={d}", lambda m: f"{NEWS}?miesiac={m:%Y-%m}"),
    ),
    "letters": (NEWS, divided(LETTERS, lambda c: f"{NEWS}/{c.lower()}", str)),
    "letters, one shown": (NEWS, {NEWS: letters}),
    "departments": (NEWS, divided(PLACES, lambda p: f"/wydzial/{p.encode().hex()}", str.capitalize)),
    "departments, some with an entry or two": (NEWS, {NEWS: sections}),
    "departments that a redirect leads to": (
        "/nowiny",
        {"/nowiny": (301, {"Location": NEWS}, b""), NEWS: sections},
    ),
    "departments, all with few entries, beside a calendar": (NEWS, {NEWS: rare}),
    "a button with an address": (
        NEWS,
        turned(lambda url: f'<button class="more" data-url="{url}">Więcej</button>'),
    ),
    "a place with an address": (NEWS, turned(lambda url: f'<div data-next-url="{url}"></div>')),
    "a place that fills itself": (
        NEWS,
        turned(lambda url: f'<div hx-get="{url}" hx-trigger="revealed"></div>'),
    ),
    "a button with a script": (
        NEWS,
        turned(lambda url: f"<button onclick=\"location.href='{url}'\">Dalej</button>"),
    ),
    "first and last": (NEWS, first_and_last("page", 1, 1, str)),
    "first and last from 0": (NEWS, first_and_last("page", 1, 0, str)),
    "first and last offset": (NEWS, first_and_last("start", 10, 0, str)),
    "first and last in words": (
        NEWS,
        first_and_last("page", 1, 0, lambda n: "« pierwsza" if n == 1 else "ostatnia »"),
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_divided_list_is_walked_whole(name: str, kronika: Kronika, tmp_path: Path) -> None:
    listing, pages = FORMS[name]
    with serving(Office(ITEMS, pages)) as server:
        data = tmp_path / "data"
        entry = {"listings": f'["{server.base}{listing}"]'}
        crawl(kronika, server, data, **entry)
        require_articles(folder_of(server, data), ITEMS, server.base)
        crawl(kronika, server, data, **entry)
        require_articles(folder_of(server, data), ITEMS, server.base)


def test_a_feed_beside_an_archive_hides_nothing(kronika: Kronika, tmp_path: Path) -> None:
    pages = years_of_months("")
    feed = '<link rel="alternate" type="application/rss+xml" href="/rss.xml">'
    pages["/archive.html"] = pages["/archive.html"].replace("</head>", f"{feed}</head>")
    with serving(Office(ITEMS, pages)) as server:
        named = [(server.base + item.path, item.title, item.day) for item in ITEMS[:5]]
        server.site.pages["/rss.xml"] = (200, {"Content-Type": "application/rss+xml"}, rss(named))
        data = tmp_path / "data"
        crawl(kronika, server, data, listings=f'["{server.base}/archive.html"]')
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)


def test_an_incremental_run_reads_the_newest_parts_again(kronika: Kronika, tmp_path: Path) -> None:
    """A page of the newest month has got an entry, and there is a new month; old ones are left alone."""
    office = Office(ITEMS, years_of_months(""))
    with serving(office) as server:
        data = tmp_path / "data"
        entry = {"listings": f'["{server.base}/archive.html"]'}
        crawl(kronika, server, data, **entry)
        added = [Notice(200, date(2021, 5, 25)), Notice(201, date(2021, 6, 2))]
        items = sorted([*added, *ITEMS], key=lambda item: item.day, reverse=True)
        office.pages |= {item.path: item.html() for item in added}
        office.pages["/2021/05/"] = shown(lines(i for i in items if (i.day.year, i.day.month) == (2021, 5)))
        office.pages["/2021/06/"] = shown(lines(i for i in items if (i.day.year, i.day.month) == (2021, 6)))
        months = dict.fromkeys(i.day.month for i in items if i.day.year == 2021)
        office.pages["/2021/"] = shown(links((f"/2021/{m:02}/", MONTHS[m - 1]) for m in months), "Rok 2021")
        server.requests.clear()
        crawl(kronika, server, data, **entry)
        require_articles(folder_of(server, data), items, server.base)
        lists = [path for path in server.paths() if path.endswith(("/", ".html"))]
        assert "/2021/05/" in lists
        assert "/2021/02/" not in lists


@pytest.mark.parametrize(
    "below",
    [
        '<form method="post" class="pager"><button name="strona" value="2">Następna</button></form>',
        '<form method="post"><input type="submit" name="strona" value="2"></form>',
        '<button class="load-more">Pokaż więcej</button>',
        '<a href="#" class="load-more" data-page="2">Pokaż więcej</a>',
        '<form method="post"><select name="rok"><option>2020<option>2021</select></form>',
        '<select id="rok"><option>2020</option><option>2021</option></select>',
    ],
)
def test_what_cannot_be_turned_is_named(below: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {NEWS: shown(cards(ITEMS[:10]) + below)})) as server:
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["records"] == 10
        assert f"{server.base}{NEWS}: only a script opens its further pages" in result.err


def test_a_list_that_one_entry_leads_to_is_left_and_named(kronika: Kronika, tmp_path: Path) -> None:
    """It is another list, with all that it leads to: not the one that the registry names."""
    hub = '<li><h3><a href="/tematy/most">Temat numeru: wielki most</a></h3><p>Wszystko o moście.</p></li>'
    pages = {NEWS: shown(f"<ul>{''.join(i.card() for i in ITEMS[:8])}{hub}</ul>")}
    pages["/tematy/most"] = shown(cards(ITEMS[8:20]), "Most")
    with serving(Office(ITEMS, pages)) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:8], server.base)
        assert f"{server.base}{NEWS}: names 1 pages that are lists themselves" in result.err


def test_articles_numbered_like_years_are_articles(kronika: Kronika, tmp_path: Path) -> None:
    """Be they called so. Of what else looks like a year of the list and is no list, a part of the list may have failed."""

    class Numbered(Notice):
        @property
        def title(self) -> str:
            called = {2001: "Aktualności roku 2001", 2013: "Budżet na rok 2013"}
            return called.get(self.number, f"Remont {chr(self.number - 1911)} w dzielnicy za rzeką")

        @property
        def path(self) -> str:
            return f"{NEWS}/{self.number}"

    items: list[Notice] = [Numbered(2017 - n, ITEMS[n].day) for n in range(10)]
    cards = [f'<li><h3><a href="{i.path}">{i.title}</a></h3><p>{i.body[:50]}</p></li>' for i in items]
    with serving(Office(items, {NEWS: list_html(cards)})) as server:
        data = tmp_path / "data"
        _, report = crawl(kronika, server, data)
        assert report["notes"] == []
        require_articles(folder_of(server, data), items)
        server.site.pages[NEWS] = list_html(cards, f'<p><a href="{NEWS}/2001">2001</a></p>')
        server.site.pages[f"{NEWS}/2001"] = Numbered(2001, items[0].day).html()
        crawl(kronika, server, data, "--full", code=7)
        require_articles(folder_of(server, data), items)


def test_a_calendar_without_end_is_left(kronika: Kronika, tmp_path: Path) -> None:
    """Every month leads to the ones before and after it; a few months without news do not end it."""
    items = [
        Notice(100 + n, day) for n, day in enumerate([date(2021, 5, 3), date(2021, 4, 8), date(2020, 11, 9)])
    ]

    def month(query: Query) -> str:
        year, number = map(int, query.get("miesiac", ["2021-05"])[0].split("-"))
        before = f"{year - (number == 1)}-{(number - 2) % 12 + 1:02}"
        after = f"{year + (number == 12)}-{number % 12 + 1:02}"
        found = [item for item in items if (item.day.year, item.day.month) == (year, number)]
        turn = f'<a href="{NEWS}?miesiac={before}">wcześniej</a> <a href="{NEWS}?miesiac={after}">później</a>'
        return shown((cards(found) if found else "<p>Brak wpisów.</p>") + turn)

    with serving(Office(items, {NEWS: month})) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)
        assert len(server.requests) < 50


def test_filters_beside_the_years_do_not_multiply(kronika: Kronika, tmp_path: Path) -> None:
    def show(query: Query) -> str:
        year = query.get("rok", [""])[0]
        kept = {name: values[0] for name, values in query.items()}
        choices = [{**kept, "rok": str(y)} for y in YEARS]
        choices += [{**kept, name: value} for name in ("region", "temat") for value in "abcd"]
        addresses = ("&".join(f"{n}={v}" for n, v in sorted(choice.items())) for choice in choices)
        beside = links((f"{NEWS}?{address}", address) for address in addresses)
        return shown(cards(YEARS[int(year)] if year else ITEMS[:5]), beside=f"<aside>{beside}</aside>")

    with serving(Office(ITEMS, {NEWS: show})) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert len(server.requests) < len(ITEMS) + 10


def front_page(entries: str, menu: str) -> str:
    return (
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Zarząd dróg</title></head><body>'
        f"<header><nav><ul><li>{menu}<li><a href='/o-nas'>O nas</a></ul></nav></header><main>{entries}</main></body></html>"
    )


@pytest.mark.parametrize("count", [1, 5])
def test_a_front_page_that_nothing_turns_leads_to_its_archive(
    count: int, kronika: Kronika, tmp_path: Path
) -> None:
    menu = '<a href="/archives.html">Archiwum</a>'
    newest = "".join(
        f'<article><h2><a href="{i.path}">{i.title}</a></h2><time datetime="{i.day}">{i.day}</time><p>{i.body}</p></article>'
        for i in ITEMS[:count]
    )
    pages = {"/": front_page(newest, menu), "/archives.html": front_page(lines(ITEMS), menu)}
    with serving(Office(ITEMS, pages)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data, listings=f'["{server.base}/"]')
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        assert len(server.requests) < len(ITEMS) + 8


@pytest.mark.parametrize("depth", [5, 7])
def test_parts_within_parts_are_found_or_told(depth: int, kronika: Kronika, tmp_path: Path) -> None:
    """A branch, its departments, their units and so on, each with two of the next; the last ones name the articles."""
    pages: dict[str, Any] = {}

    def divide(address: str, items: list[Notice], left: int) -> None:
        if not left:
            pages[address] = shown(lines(items), address.title())
            return
        parts = [(f"{address}/{name}-{left}", name.title()) for name in ("drogi", "mosty")]
        pages[address] = shown(links(parts), address.title())
        for (part, _), of_part in zip(parts, (items[::2], items[1::2]), strict=True):
            divide(part, of_part, left - 1)

    items = notices(2**depth)
    divide(NEWS, items, depth)
    with serving(Office(items, pages)) as server:
        data = tmp_path / "data"
        _, report = crawl(kronika, server, data, code=0 if depth < 7 else 7)
        if depth < 7:
            require_articles(folder_of(server, data), items, server.base)
        else:
            (said,) = report["notes"]
            assert "a part of a part too deep to be walked" in said


def months_beside(newest: int, pager: str = "", listing: str = NEWS) -> dict[str, Any]:
    """A list of the newest, and the months of all that the site has in a column beside it."""
    months = group(ITEMS, lambda item: (item.day.year, item.day.month))
    named = ((f"/{y}/{m:02}/", f"{MONTHS[m - 1].title()} {y} (1)") for y, m in months)
    beside = f"<aside>{links(named)}</aside>"
    pages = {listing: shown(cards(ITEMS[:newest]) + pager, beside=beside)}
    return pages | {f"/{y}/{m:02}/": shown(cards(items), beside=beside) for (y, m), items in months.items()}


def test_months_beside_a_list_that_nothing_turns_are_told(kronika: Kronika, tmp_path: Path) -> None:
    """They may be of other lists, too. Where there is a pager, all is behind it."""
    with serving(Office(ITEMS, months_beside(6))) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        (said,) = report["notes"]
        assert (
            f"{NEWS}: nothing turns this list, and an archive stands beside it, such as {server.base}/20"
            in said
        )
    last = {f"{NEWS}?strona=2": shown(cards(ITEMS[6:]))}
    pager = f'<a href="{NEWS}?strona=2">następna</a>'
    with serving(Office(ITEMS, months_beside(6, pager) | last)) as server:
        data = tmp_path / "turned"
        _, report = crawl(kronika, server, data)
        require_articles(folder_of(server, data), ITEMS)
        assert report["notes"] == []


def test_months_beside_a_front_page_are_its_own(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, months_beside(6, listing="/"))) as server:
        data = tmp_path / "data"
        _, report = crawl(kronika, server, data, listings=f'["{server.base}/"]')
        require_articles(folder_of(server, data), ITEMS, server.base)
        assert report["notes"] == []


def test_months_that_each_page_names_are_asked_for_once(kronika: Kronika, tmp_path: Path) -> None:
    """A month with a single article seems to list the months beside it."""
    items = [Notice(60 - n, date(2021 - n // 12, 12 - n % 12, 3)) for n in range(30)]
    months = [
        (f"/{item.day:%Y/%m}/", f"{MONTHS[item.day.month - 1].title()} {item.day.year} (1)") for item in items
    ]
    beside = f"<aside>{links(months)}</aside>"
    pages = {"/": shown(cards(items[:4]), beside=beside)}
    pages |= {
        path: shown(cards([item]), beside=beside) for (path, _), item in zip(months, items, strict=True)
    }
    with serving(Office(items, pages)) as server:
        for options in ((), ("--full",)):
            start = len(server.requests)
            crawl(kronika, server, tmp_path / "data", *options, listings=f'["{server.base}/"]')
            require_articles(folder_of(server, tmp_path / "data"), items, server.base)
            asked = server.paths()[start:]
            assert sorted(path for path in asked if path.startswith("/20")) == sorted(
                path for path, _ in months
            )


@dataclass(frozen=True)
class Yearly(Notice):
    """A report that is called after its year, at an address like that of a list's part."""

    @property
    def title(self) -> str:
        return f"Sprawozdanie {self.number}"

    @property
    def path(self) -> str:
        return f"{NEWS}/{self.number}"


@pytest.mark.parametrize("is_text", [True, False])
def test_an_article_that_is_taken_for_a_year_is_told(is_text: bool, kronika: Kronika, tmp_path: Path) -> None:
    """Among three bare links without days nothing tells it from a part of the list; a year in which nothing has happened is one."""
    report = Yearly(2019, date(2020, 2, 1))
    bare, last = (
        links((item.path, item.title) for item in items)
        for items in (ITEMS[:9], (ITEMS[9], report, ITEMS[10]))
    )
    pager = f'<a rel="next" href="{NEWS}?strona=2">Dalej</a>'
    pages = {NEWS: shown(bare + pager), f"{NEWS}?strona=2": shown(last)}
    pages[report.path] = report.html().replace("og:type", "x:type")
    if not is_text:
        pages[report.path] = shown("<p>Brak wiadomości.</p>", report.title)
    with serving(Office(ITEMS, pages)) as server:
        _, summary = crawl(kronika, server, tmp_path / "data")
        said = [note for note in summary["notes"] if "may be an article" in note]
        assert len(said) == is_text, (summary["notes"], summary["skipped_reasons"], server.paths())
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:11], server.base)


@dataclass(frozen=True)
class OfSection(Notice):
    """An article below the section that it is of."""

    @property
    def section(self) -> str:
        return f"{NEWS}/{('drogi', 'mosty', 'tunele')[self.number % 3]}"

    @property
    def path(self) -> str:
        return f"{self.section}/droga-{self.number}"


def test_sections_of_which_a_list_shows_the_newest_are_found_whole(kronika: Kronika, tmp_path: Path) -> None:
    items = [OfSection(item.number, item.day) for item in ITEMS]
    by_section = group(items, lambda item: item.section)
    boxes = "".join(
        f'<section><h2><a href="{section}">{section.title()}</a></h2>{cards(found[:3])}</section>'
        for section, found in by_section.items()
    )
    pages = {section: shown(cards(found), section.title()) for section, found in by_section.items()}
    with serving(Office([*items], pages | {NEWS: shown(boxes)})) as server:
        data = tmp_path / "data"
        for options in ((), (), ("--full",)):
            _, report = crawl(kronika, server, data, *options)
            require_articles(folder_of(server, data), items, server.base)
            assert report["notes"] == []
        require_same_from_warc(kronika, server, data, tmp_path)


class Endless(Office):
    """Answers whatever is asked for below its list, with links that go on from there."""

    def __init__(self, items: list[Notice], *, has_entries: bool) -> None:
        super().__init__(items)
        self.has_entries = has_entries

    def page(self, target: str, base: str) -> Any:
        if target in self.pages or not target.startswith(NEWS):
            return super().page(target, base)
        names = ("drogi", "mosty", "tunele")
        parts = links((f"{target}/{name}", f"Więcej o: {name}") for name in names)
        if self.has_entries:
            boxes = (cards(self.items[number::3]) for number in range(3))
            parts = "".join(
                f'<section><h2>{name}</h2>{box}<a href="{target}/{name}">Więcej o: {name}</a></section>'
                for name, box in zip(names, boxes, strict=True)
            )
        return 200, {}, shown(parts, target).encode()


@pytest.mark.parametrize("has_entries", [False, True])
def test_parts_without_end_are_soon_left(has_entries: bool, kronika: Kronika, tmp_path: Path) -> None:
    """Each page shows what the first has shown, and leads to parts of its own by links that are relative to it."""
    items = ITEMS[:12]
    with serving(Endless(items, has_entries=has_entries)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data, code=0 if has_entries else 7)
        assert len(server.requests) < (40 if has_entries else 500)
        if has_entries:
            require_articles(folder_of(server, data), items, server.base)


@pytest.mark.parametrize(("day", "code"), [(3, 0), (24, 7)])
def test_a_list_of_the_month_that_has_just_begun_is_no_alarm(
    day: int, code: int, kronika: Kronika, tmp_path: Path
) -> None:
    """Its other months have what it had. One that is as short later on has lost something."""
    items = [Notice(160 - index, date(2021, 5, 28) - timedelta(days=index)) for index in range(55)]
    months = group(items, lambda item: item.day.month)

    def pages(first: int) -> dict[str, Any]:
        beside = links(
            (f"{NEWS}/2021/{m:02}", f"{MONTHS[m - 1]} 2021") for m in sorted({first, *months})[::-1]
        )
        of_month = {f"{NEWS}/2021/{m:02}": months.get(m, []) for m in (first, *months)}
        found = {path: shown(beside + cards(entries)) for path, entries in of_month.items()}
        return found | {NEWS: found[f"{NEWS}/2021/{first:02}"]}

    with serving(Office(items, pages(5))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        fresh = Notice(400, date(2021, 6, 1))
        months[6] = [fresh]
        server.site.pages |= {**pages(6), fresh.path: fresh.html()}
        today = utc_now()
        moment = (today.replace(day=1) + timedelta(days=40)).replace(day=day)
        result = kronika.crawl(server, data, days=(moment - today) / timedelta(days=1))
        assert (result.code, result.summary["new"]) == (code, 1), result.err
