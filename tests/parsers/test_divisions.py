"""The parts that a list is divided into, and links with years or letters that are none."""

from __future__ import annotations

import msgspec
import pytest

from crawler.items import Article, Listing, Rejection
from crawler.parsers.fields.phrases.periods import is_bare_period, names_period, period_of
from tests.parsers.test_generic import SITE, page, parse

HOST = "https://www.amt-fuer-wege.example"
CARDS = "".join(
    f'<li><h3><a href="/meldung-{n}/">Der Weg Nummer {n} ist wieder frei</a></h3><time datetime="2021-03-0{n}">{n}. März</time></li>'
    for n in range(1, 6)
)


def parts(markup: str, path: str = "/meldungen/", *, beside: str = "") -> list[str]:
    """The addresses of the parts of a list that shows some cards, without the host."""
    html = page(f"<main><h1>Meldungen</h1><ul>{CARDS}</ul>{markup}</main>{beside}")
    found = parse(html, url=HOST + path, site=SITE)
    assert isinstance(found, Listing), found
    return [url.removeprefix(HOST) for url in found.periods]


def row(*links: tuple[str, str]) -> str:
    return "<ul>" + "".join(f'<li><a class=x href="{url}">{text}</a>' for url, text in links) + "</ul>"


@pytest.mark.parametrize(
    "links",
    [
        [("/meldungen/2020", "2020"), ("/meldungen/2019/", "2019")],
        [("?jahr=2020", "Meldungen des Jahres 2020")],
        [("/meldungen/archiv-2020", "Archiv 2020 (12)"), ("/meldungen/archiv-2019", "Archiv 2019 (40)")],
        [("/meldungen/2020/q4", "4. Quartal 2020"), ("/meldungen/2020/q3", "3. Quartal 2020")],
        [("/meldungen/mai-2020", "Mai 2020"), ("/meldungen/juni-2020", "Juni 2020")],
        [("/2020/", "2020"), ("/2019/", "2019")],
        [("/archiv/2020/", "Archiv 2020"), ("/archiv/2019/", "Archiv 2019")],
        [("/meldungen/a", "A"), ("/meldungen/b", "B"), ("/meldungen/c", "C")],
        [("?buchstabe=Д", "Д"), ("?buchstabe=Е", "Е"), ("?buchstabe=Ж", "Ж")],
        [("/meldungen/archiv/", "Archiv")],
        [("/meldungen/alt", "Archiv der Meldungen")],
        [("/meldungen-archiv/", "Архив")],
    ],
)
def test_parts(links: list[tuple[str, str]]) -> None:
    assert len(parts(row(*links))) == len(links)


@pytest.mark.parametrize(
    "links",
    [
        [("/haushalt/2020", "Haushalt 2020"), ("/haushalt/2019", "Haushalt 2019")],
        [
            ("/bericht-2020", "Bericht 2020"),
            ("/bericht-2019", "Bericht 2019"),
            ("/bericht-2018", "Bericht 2018"),
        ],
        [("/meldungen/wahl-2020", "Wahl 2020")],
        [("/meldungen/strassen-2020", "Der Plan für 2020"), ("/meldungen/bruecken", "Was 2019 geschah")],
        [("/archiv/", "Archiv")],
        [("?schrift=g", "A"), ("?schrift=k", "A")],
        [("?region=nord", "Nord"), ("?region=sued", "Süd")],
        [("https://www.anderes-amt.example/meldungen/2020", "2020")] * 2,
        [("/meldungen/2020/weg-frei", "Weg frei 2020")],
    ],
)
def test_no_parts(links: list[tuple[str, str]]) -> None:
    assert parts(row(*links)) == []


def test_months_beside_a_list_are_of_all_that_the_site_has() -> None:
    months = row(("/2020/05/", "Mai 2020"), ("/2020/04/", "April 2020"))
    assert len(parts(months)) == 2
    assert parts("", beside=f'<aside class="widget-area"><div class=widget>{months}</div></aside>') == []


@pytest.mark.parametrize(("letters", "is_told"), [("ABCDEFGH", True), ("ABC", False)])
def test_an_alphabet_may_be_marked_up_as_a_menu(letters: str, is_told: bool) -> None:
    """A few letters there are sizes of the print or languages; those of another list are its own."""
    named = [(f"?buchstabe={letter}", letter) for letter in letters]
    found = parts(f"<nav class=menu>{row(*named)}</nav>")
    assert found == ([f"/meldungen/{url}" for url, _ in named] if is_told else [])
    assert parts(f"<nav>{row(*((f'/glossar/{letter}', letter) for letter in letters))}</nav>") == []


def test_choices_and_forms() -> None:
    options = "".join(f"<option>{year}</option>" for year in (2020, 2019))
    values = "".join(f'<option value="/meldungen/{year}">{year}</option>' for year in (2020, 2019))
    assert parts(f"<select><option value=''>Jahr</option>{values}</select>") == [
        "/meldungen/2020",
        "/meldungen/2019",
    ]
    form = f'<form><input type=hidden name=lang value=de><select name=j><option value="">alle</option>{options}</select></form>'
    assert parts(f"{form}") == ["/meldungen/?lang=de&j=2020", "/meldungen/?lang=de&j=2019"]
    assert parts(f"<form method=post><select name=j>{options}</select></form>") == []


def test_years_of_a_form_leave_its_months_alone() -> None:
    months = "<select name=m><option value=1>Januar<option value=2>Februar</select>"
    years = "<select name=j><option>2020<option>2019</select>"
    assert parts(f"<form>{months}</form>") == ["/meldungen/?m=1", "/meldungen/?m=2"]
    assert parts(f"<form>{months}{years}</form>") == ["/meldungen/?j=2020", "/meldungen/?j=2019"]


def test_a_year_of_months_is_a_list() -> None:
    months = row(("/2020/05/", "Mai"), ("/2020/04/", "April"))
    found = parse(page(f"<main><h1>2020</h1>{months}</main>"), url=f"{HOST}/2020/", site=SITE)
    assert isinstance(found, Listing)
    assert found.periods == (f"{HOST}/2020/05/", f"{HOST}/2020/04/")


def test_days_of_a_calendar_are_parts_and_numbers_of_articles_are_not() -> None:
    days = '<table><tr><td><a href="/meldungen/2020/05/07">7</a><td>8<td><a href="/meldungen/2020/05/09">9</a></table>'
    assert len(parts(days, "/meldungen/2020/05")) == 2
    assert parts(row(("/meldungen/2020/05/17", "Weg frei")), "/meldungen/2020/05") == []


@pytest.mark.parametrize(
    ("path", "address", "label"),
    [
        ("/meldungen/", "/meldungen/2021/02/", "«"),
        ("/meldungen/2021/01/", "/meldungen/2020/12/", "‹"),
        ("/meldungen/", "/meldungen/2021/02/", "Previous month"),
        ("/meldungen/", "/meldungen/2021/02/", "mois précédent"),
        ("/meldungen/", "/meldungen-202102.html", "◄"),
        ("/meldungen-202103.html", "/meldungen-202102.html", "◄"),
        ("/meldungen/", "?d=2021-02", "<i></i>"),
    ],
)
def test_the_month_before_is_a_part(path: str, address: str, label: str) -> None:
    assert parts(f'<p><a href="{address}">{label}</a></p>', path) == [
        address if address[0] == "/" else path + address
    ]


@pytest.mark.parametrize(
    ("path", "address", "label"),
    [
        ("/meldungen/", "/termine/2021/02/", "«"),
        ("/meldungen/2021/03/", "/meldungen/2021/04/", "»"),
        ("/meldungen/2021/03/", "/bilder/2021/02/", "«"),
        ("/meldungen/", "/meldungen-202102.html", "Der Weg ist frei"),
        ("/meldungen/", "/meldungen/2021/02/17/", "«"),
    ],
)
def test_what_an_arrow_leads_to_else_is_no_part(path: str, address: str, label: str) -> None:
    assert parts(f'<p><a href="{address}">{label}</a></p>', path) == []


@pytest.mark.parametrize(
    "label",
    [
        "Ältere Meldungen",
        "Older news »",
        "Starsze aktualności",
        "→ Anciennes actualités",
        "Notizie precedenti",
        "過去のお知らせ",
    ],
)
def test_older_entries_are_wherever_they_are(label: str) -> None:
    assert parts(f'<p><a href="/depot/liste?ab=10">{label}</a></p>') == ["/depot/liste?ab=10"]


def test_older_entries_of_another_list_are_none() -> None:
    """The box that holds their link has entries of that list alone; what else it may lead to tells nothing."""
    older = '<p><a href="/depot/liste?ab=10">Ältere Meldungen</a></p>'
    other = "".join(f'<p><a href="/depot/m{n}">Wagen {n} ist repariert</a></p>' for n in range(3))
    assert parts(f"<section><h2>Depot</h2>{other}{older}</section>") == []
    assert parts(f"<div>{older}<a href='/depot'>Depot</a></div>") == ["/depot/liste?ab=10"]
    entry = '<p><a href="/meldung-2/">Der Weg Nummer 2 ist wieder frei</a></p>'
    assert parts(f"<section>{other}{entry}{older}</section>") == ["/depot/liste?ab=10"]


@pytest.mark.parametrize(
    ("markup", "beside"),
    [
        ('<p><a href="/depot/liste?ab=10">Weitere Meldungen zum Weg</a></p>', ""),
        ('<p><a href="/depot/liste?ab=10">Ältere Menschen und Wege</a></p>', ""),
        ('<p><a href="https://www.anderes-amt.example/liste">Ältere Meldungen</a></p>', ""),
        ('<p><a href="/meldungen/?seite=2">Nächste</a> <a href="/depot/liste">Ältere Meldungen</a></p>', ""),
        ('<p><a href="/">Ältere Meldungen</a></p>', ""),
        ("", '<aside><a href="/depot/liste">Ältere Meldungen</a></aside>'),
    ],
)
def test_what_is_called_otherwise_or_stands_elsewhere_is_no_older_part(markup: str, beside: str) -> None:
    assert parts(markup, beside=beside) == []


DAYS = "<table><caption>03.2021</caption><tr>{}</tr></table>"


def days(address: str, *numbers: int) -> str:
    return DAYS.format("".join(f'<td><a href="{address.format(n)}">{n}</a></td>' for n in numbers))


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/meldungen/", "/meldungen/2021/03/{:02}/"),
        ("/meldungen/", "/meldungen/2021-03-{:02}.html"),
        ("/meldungen/", "/meldungen/?datum=2021-03-{:02}"),
        ("/meldungen/", "/meldungen/?day=202103{:02}"),
        ("/meldungen/", "/meldungen/?d={:02}.03.2021"),
        ("/meldungen/2021/03/", "/meldungen/2021/03/{:02}/"),
        ("/meldungen/?monat=2021-03", "/meldungen/?tag=2021-03-{:02}"),
        ("/meldungen/", "/meldungen/?year=2021&month=3&day={}"),
        ("/meldungen/?jahr=2021&monat=03", "/meldungen/?jahr=2021&monat=03&tag={}"),
        ("/meldungen/?tag=5&monat=3&jahr=2021", "/meldungen/?tag={}&monat=3&jahr=2021"),
        ("/meldungen/2021/03/05/", "/meldungen/2021/03/{:02}/"),
    ],
)
def test_the_days_of_a_calendar_are_parts(path: str, address: str) -> None:
    assert parts(days(address, 2, 9, 17), path) == [address.format(n) for n in (2, 9, 17)]


@pytest.mark.parametrize(
    ("path", "address", "label"),
    [
        ("/meldungen/", "/meldungen/2021/03/04/", "Vorheriger Tag"),
        ("/meldungen/2021/03/05/", "/meldungen/2021/03/02/", "«"),
        ("/meldungen/2021/03/05/", "/meldungen/2021/02/27/", "← Previous day"),
    ],
)
def test_the_day_before_is_a_part(path: str, address: str, label: str) -> None:
    assert parts(f'<p><a href="{address}">{label}</a></p>', path) == [address]


@pytest.mark.parametrize(
    ("path", "markup"),
    [
        ("/meldungen/", days("/termine/2021/03/{:02}/", 2, 9)),
        (
            "/meldungen/",
            days("/meldungen/2021/03/{:02}/", 2, 9) + '<a rel="next" href="/meldungen/seite/2">2</a>',
        ),
        ("/meldungen/", days("/meldungen/2021/03/1{}/der-weg-ist-frei", 2, 9)),
        ("/meldungen/", '<p><a href="/meldungen/2021/03/02/">Der Weg ist frei</a></p>'),
        ("/meldungen/", '<p><a href="/meldungen/2021/03/02/">3</a></p>'),
        ("/meldungen/", days("/meldungen/?year=2021&amp;month=03&amp;day={}&amp;view=1", 2, 9)),
        ("/meldungen/", days("/meldungen/?year=2021&amp;nr=03&amp;day={}", 2, 9)),
        ("/meldungen/2021/03/05/", '<p><a href="/meldungen/2021/03/06/">»</a></p>'),
        ("/", days("/2021/03/{:02}/", 2, 9)),
    ],
)
def test_other_days_are_no_parts(path: str, markup: str) -> None:
    """Those of other lists, of a list that a pager turns, of the weblog of a whole site, and articles below a day."""
    site = msgspec.structs.replace(SITE, listings=(HOST + path,))
    found = parse(
        page(f"<main><h1>Meldungen</h1><ul>{CARDS}</ul>{markup}</main>"), url=HOST + path, site=site
    )
    assert isinstance(found, Listing), found
    assert not [url for url in found.periods if "03" in url.rpartition("2021")[2]]


def test_the_days_of_a_calendar_are_no_entries() -> None:
    weeks = "".join(
        f'<tr><td><a href="/meldungen/2021/03/{n:02}/">{n}</a></td><td>{n + 1}</td></tr>'
        for n in range(1, 29, 7)
    )
    calendar = f"<table><caption>03.2021</caption>{weeks}</table>"
    card = '<ul><li><h3><a href="/meldung-1/">Der Weg ist frei</a></h3><time>2021-03-01</time></li></ul>'
    html = page(f"<main><h1>Meldungen</h1>{card}{calendar}</main>")
    found = parse(html, url=f"{HOST}/meldungen/2021/03/01/", site=SITE)
    assert isinstance(found, Listing), found
    assert [item.url.removeprefix(HOST) for item in found.items] == ["/meldung-1/"]


@pytest.mark.parametrize("query", ["d=2021-03-05", "view=2021.03.05", "d=05.03.2021", "seq=20210305"])
def test_a_short_article_whose_parameter_is_a_day_is_no_list(query: str) -> None:
    """Be it called after the year. Bulletins that come out daily have such addresses, below that of their list."""
    text = "<p>Der Weg über den Sattel ist für alle frei.</p>"
    html = page(f"<main><article><h1>Der Weg im Jahr 2021</h1><p>5. März 2021</p>{text}</article></main>")
    site = msgspec.structs.replace(SITE, listings=(f"{HOST}/meldungen",))
    assert isinstance(parse(html, url=f"{HOST}/meldungen?{query}", site=site), Article)


def test_an_empty_page_without_parts_is_no_list() -> None:
    assert isinstance(parse(page("<main><h1>2020</h1></main>"), url=f"{HOST}/2020/", site=SITE), Rejection)


@pytest.mark.parametrize(
    ("url", "period"),
    [
        ("/2021/", (2021,)),
        ("/meldungen/2021/05", (2021, 5)),
        ("/2021/05/07/", (2021, 5, 7)),
        ("/meldungen?jahr=2020&monat=3", (2020, 3)),
        ("/meldungen?jahr=2020&monat=3&tag=17", (2020, 3, 17)),
        ("/meldungen?day=9&month=11&year=2020", (2020, 11, 9)),
        ("/meldungen?jahr=2020&tag=17", (2020,)),
        ("/meldungen?jahr=2020&monat=3&tag=47", (2020, 3)),
        ("/?m=202105", (2021, 5)),
        ("/archiv-2019/", (2019,)),
        ("/wydzial/drogi", ()),
    ],
)
def test_periods_of_addresses(url: str, period: tuple[int, ...]) -> None:
    assert period_of(HOST + url) == period


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/2021/", True),
        ("/2021/05/index.html", True),
        ("?year=2021", True),
        ("?date=2021-05-20", True),
        ("?datum=20.05.2021", True),
        ("?date=2021-05-34", False),
        ("?date=20", False),
        ("?nr=2021-05-20", False),
        ("/wahl-2021", False),
        ("/1021/", False),
    ],
)
def test_addresses_of_periods(url: str, expected: bool) -> None:
    assert names_period(f"{HOST}{url}") is expected


@pytest.mark.parametrize(
    ("path", "menu", "pager", "expected"),
    [
        ("/", '<a href="/archives.html">Archives</a>', "", ["/archives.html"]),
        ("/de/", '<a href="/de/archive/">Archiv</a>', "", ["/de/archive/"]),
        ("/", '<a href="/archives.html">Archives</a>', '<a rel="next" href="/page/2/">2</a>', []),
        ("/", '<a href="/archives.html">Das Archiv der Stadt</a>', "", []),
        ("/", '<a href="/archiv/">Archiv</a>', "", []),
        ("/", '<a href="https://www.stadt.example/archives/">Archiv</a>', "", []),
        ("/meldungen/", '<a href="/archive/">Archiv</a>', "", []),
    ],
)
def test_the_archive_in_the_menu_of_a_front_page(
    path: str, menu: str, pager: str, expected: list[str]
) -> None:
    site = msgspec.structs.replace(SITE, listings=(f"{HOST}{path}",))
    html = page(f"<nav><ul><li>{menu}</ul></nav><main><ul>{CARDS}</ul>{pager}</main>")
    found = parse(html, url=HOST + path, site=site)
    assert isinstance(found, Listing)
    assert [url.removeprefix(HOST) for url in found.periods] == expected


def sections(*, head: str = "", foot: str = "", frame: str = "", tail: str = "", count: int = 3) -> list[str]:
    """The parts of a list of two sections with so many entries each, whose heads and feet are links."""
    boxes = ""
    for name in ("wege", "wald"):
        cards = "".join(
            f'<li><h3><a href="/meldungen/{name}/ort-{n}">{name.title()} Nummer {n} ist wieder frei</a></h3>'
            f'<time datetime="2021-03-0{n}">{n}. März</time></li>'
            for n in range(1, count + 1)
        )
        boxes += f"<section>{head.format(name)}<ul>{cards}</ul>{foot.format(name)}</section>"
    html = page(f"{frame}<main><h1>Meldungen</h1>{boxes}{tail}</main>")
    found = parse(
        html, url=f"{HOST}/meldungen", site=msgspec.structs.replace(SITE, listings=(f"{HOST}/meldungen",))
    )
    assert isinstance(found, Listing), found
    assert len(found.items) == 2 * count
    return [url.removeprefix(HOST) for url in found.periods]


OF_SECTIONS = ["/meldungen/wege", "/meldungen/wald"]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ('<h2><a href="/meldungen/{}">Thema</a></h2>', ""),
        ("<h2>Thema</h2>", '<p><a href="/meldungen/{}/">Zum Thema »</a></p>'),
        ("<h2>Thema</h2>", '<p><a href="/meldungen/{}#liste">Alles dazu</a></p>'),
    ],
)
def test_sections_of_a_list_are_parts_of_it(head: str, foot: str) -> None:
    found = sections(head=head, foot=foot)
    assert [url.rstrip("/") for url in found] == OF_SECTIONS


def test_what_a_list_calls_more_of_its_sections_is_part_of_it() -> None:
    more = '<p><a href="/meldungen/thema-{}">Mehr Meldungen dazu</a></p>'
    assert sections(foot=more) == ["/meldungen/thema-wege", "/meldungen/thema-wald"]


@pytest.mark.parametrize(
    ("head", "frame", "tail"),
    [
        ("", '<nav><a href="/meldungen/wege">Wege</a></nav>', ""),
        (
            "",
            "",
            '<p><a rel="next" href="/meldungen?seite=2">Weiter</a></p><a href="/meldungen/wege">Wege</a>',
        ),
        ("", "", '<p><a href="/meldungen/wege?druck=1">Drucken</a></p>'),
        ("", "", '<p><a href="/wege">Mehr zu den Wegen</a> <a href="/wald">Mehr zum Wald</a></p>'),
        ("", "", '<p><a href="/meldungen/heft">Mehr im neuen Heft</a></p>'),
        ("", "", '<p><a href="https://www.forst.example/meldungen/wege">Wege</a></p>'),
        ('<h2><a href="/{}">Thema</a></h2>', "", ""),
    ],
)
def test_what_else_a_list_leads_to_is_no_section(head: str, frame: str, tail: str) -> None:
    """Its menu, all that has a pager, other forms of a page, other lists, a single article."""
    assert sections(head=head, frame=frame, tail=tail) == []


@pytest.mark.parametrize(
    ("markup", "following", "periods"),
    [
        ('<p><a href="{}/meldungen/?p=2">Weiter</a></p>', "/meldungen/?p=2", []),
        (
            '<p><a href="{0}/meldungen/2020">2020</a> <a href="{0}/meldungen/2019">2019</a></p>',
            None,
            ["2020", "2019"],
        ),
        ('<p><a href="{}/depot/liste">Ältere Meldungen</a></p>', None, ["liste"]),
        ('<p><a href="{}/presse/?seite=2">Weiter</a></p>', None, []),
        ('<p><a href="/meldungen/?seite=2">2</a> <a href="{}/meldungen/?seite=3">3</a></p>', HOST, []),
    ],
)
def test_a_list_is_turned_on_another_host_of_its_site(
    markup: str, following: str | None, periods: list[str]
) -> None:
    """Its archive links to where it was, as absolute addresses; what the page itself links to on its own host comes first."""
    old = "https://alt.amt-fuer-wege.example"
    site = msgspec.structs.replace(
        SITE, hosts=(*SITE.hosts, "alt.amt-fuer-wege.example"), listings=(f"{HOST}/meldungen/",)
    )
    html = page(f"<main><h1>Meldungen</h1><ul>{CARDS}</ul>{markup.format(old)}</main>")
    found = parse(html, url=f"{HOST}/meldungen/", site=site)
    assert isinstance(found, Listing)
    assert len(found.items) == 5
    assert found.url == f"{HOST}/meldungen/"
    if following == HOST:
        assert found.next_url == f"{HOST}/meldungen/?seite=2"
    else:
        assert found.next_url == (following and old + following)
    assert [url.rpartition("/")[2] for url in found.periods] == periods
    assert all(url.startswith(old) for url in found.periods)
    other = parse(html, url=f"{HOST}/meldungen/", site=msgspec.structs.replace(site, hosts=SITE.hosts))
    assert isinstance(other, Listing)
    assert (other.next_url or HOST).startswith(HOST)
    assert other.periods == ()


@pytest.mark.parametrize(
    ("title", "path", "is_bare"),
    [
        ("2021", "/2021/", True),
        ("Mai 2021 (12)", "/2021/05/", True),
        ("maj", "/2021/05/", True),
        ("Sprawozdanie 2021", "/2021", False),
        ("May report", "/2021/05/", False),
        ("2020", "/2021/", False),
        ("112", "/112/", False),
        (None, "/2021/", False),
    ],
)
def test_the_name_of_a_period_is_nothing_else(title: str | None, path: str, is_bare: bool) -> None:
    assert is_bare_period(title, f"https://urzad.example{path}") is is_bare
