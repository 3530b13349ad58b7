"""Lists as generators of static sites and wikis make them: typed as articles, with days for programs alone, with an archive
beside them, with pagers that lead nowhere."""

from __future__ import annotations

import msgspec
import pytest

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers.fields.lists.following import is_turned_by_script
from tests.parsers.test_generic import SITE, TEXT, parse
from tests.parsers.test_generic_lines import MORE

HOST = "https://www.amt-fuer-wege.example"
NAMES = ("Brücke ist wieder offen", "Umbau an drei Betriebe vergeben", "Radweg folgt im Herbst", "Steg bleibt gesperrt", "Damm wird erhöht")  # fmt: skip


def listing(html: str, path: str = "/news/", site: Site = SITE) -> Listing:
    found = parse(html, url=f"{HOST}{path}", site=site)
    assert isinstance(found, Listing), found
    return found


def cards(inner: str = "Das Amt sagt in einem Satz, was sich am Fluss ändert.") -> str:
    return "".join(
        f"<article class=preview><header><h2><a href='/news/n{n}/'>{name}</a></h2><div><time datetime='2024-03-1{n}'>"
        f"1{n}. März 2024</time></div></header><div><p>{inner}</p></div></article>"
        for n, name in enumerate(NAMES)
    )


TYPED = "<meta property='og:type' content='article'>"


def test_list_whose_generator_calls_each_page_an_article() -> None:
    html = f"<html lang=de><head><title>News</title>{TYPED}</head><body><main><h1>News</h1><div class=posts>{cards()}</div></main></body></html>"
    assert [item.title_text for item in listing(html, "/news/2/").items] == list(NAMES)


def test_article_so_called_with_teasers_below_stays_one() -> None:
    html = f"<html lang=de><head><title>Fähre fährt</title>{TYPED}</head><body><main><h1>Fähre fährt</h1><div>{TEXT}{MORE}</div><div>{cards()}</div></main></body></html>"
    found = parse(html, url=f"{HOST}/news/faehre/")
    assert isinstance(found, Article)
    assert found.title[0].raw == "Fähre fährt"


def rows(stamp: str) -> str:
    return "".join(
        f"<div class=page><a href='/posts/n{n}/'>{name}</a><br><span>Posted <time {stamp.format(n)}>in the 1{n}th week of 2024</time> by "
        "<span class=author>Ann Hill</span></span></div>"
        for n, name in enumerate(NAMES)
    )


def test_days_that_only_programs_can_read() -> None:
    html = "<html lang=en><head><title>Archives</title></head><body><main><section>{}</section></main></body></html>"
    found = listing(html.format(rows("datetime='2024-03-1{}T10:30:00Z'")), "/archives/")
    assert [(item.url, item.date_text) for item in found.items][1] == (
        f"{HOST}/posts/n1/",
        "in the 11th week of 2024",
    )
    assert not isinstance(parse(html.format(rows("class=c{}")), url=f"{HOST}/archives/"), Listing)


@pytest.mark.parametrize(
    ("link", "is_followed"),
    [
        ("<p><a href='/archives/'>archives</a></p>", True),
        (
            "<p><a href='/archiv.html'>Ältere Beiträge im Archiv</a></p>",
            False,
        ),  # not what a list calls its archive
        ("<nav><a href='/archives/'>archives</a></nav>", False),
        ("<p><a href='/stadt/archives/'>Archives</a></p>", False),
        ("<p><a href='/besuch/'>Archiv</a></p>", False),
    ],
)
def test_archive_beside_the_list(link: str, *, is_followed: bool) -> None:
    html = f"<html lang=de><head><title>News</title></head><body><main><h1>News</h1>{cards()}{link}</main></body></html>"
    assert bool(listing(html).periods) is is_followed


@pytest.mark.parametrize(
    ("pager", "is_scripted"),
    [
        (
            "<div class=vp-pagination><div class=active>1</div><div>2</div><div>3</div><div>Next</div></div>",
            True,
        ),
        ("<ul class=pagination><li class=active>1</li><li>2</li></ul>", True),
        ("<ul class=pagination><li>1</li></ul>", False),
        ("<ul class=pagination><li>Seite 1 von 1</li></ul>", False),
        ("<ul class=pagination><li><a href='#'>Next →</a></li></ul>", True),
        ("<ul class=pagination><li class=disabled><a href='#'>Next →</a></li></ul>", False),
        ("<div class=pagination><button disabled>Next</button></div>", False),
        ("<div class=pagination><button aria-disabled=true>Next</button></div>", False),
        ("<div class=pagination><button>Next</button></div>", True),
    ],
)
def test_pager_that_only_a_script_turns(pager: str, *, is_scripted: bool) -> None:
    page = Page(body=f"<html><body>{cards()}{pager}</body></html>".encode(), url=f"{HOST}/news/")
    assert is_turned_by_script(Document(page)) is is_scripted


NEWS_SITE = msgspec.structs.replace(SITE, listings=(f"{HOST}/news/",))
FOOT = "<footer><p>Amt für Wege, <a href='/i'>Impressum und Kontakt des Amtes</a></p></footer>"


def few(body: str) -> list[tuple[str | None, str | None]]:
    html = f"<html lang=de><head><title>News</title></head><body><main><h1>News</h1>{body}</main>{FOOT}</body></html>"
    return [(item.title_text, item.date_text) for item in listing(html, "/news/?page=7", NEWS_SITE).items]


def test_days_of_the_few_entries_that_a_last_page_is_left_with() -> None:
    row = "<div class=q2><div class=q3>0{0}.03.2024</div><div class=q9><a href='/news/n{0}/'>{1}</a></div></div>"
    expected = [(name, f"0{n}.03.2024") for n, name in enumerate(NAMES[:2])]
    assert few("".join(row.format(n, name) for n, name in enumerate(NAMES[:2]))) == expected


def test_days_above_the_entries_of_a_day() -> None:
    days = "<h2>4. März 2024</h2><ul><li><a href='/a'>{}</a><li><a href='/b'>{}</a></ul><h2>Unsere Meldungen bis 3. März 2024</h2><ul><li><a href='/c'>{}</a></ul>"
    assert few(days.format(*NAMES[:3])) == [
        (NAMES[0], "4. März 2024"),
        (NAMES[1], "4. März 2024"),
        (NAMES[2], None),
    ]


def test_a_short_title_beside_a_day_is_one() -> None:
    assert few("<p>4.03.2024 <a href='/news/n1/'>Der Steg</a></p>") == [("Der Steg", "4.03.2024")]
    assert few("<p>4.03.2024 <a href='/a'>Der Steg</a><br>3.03.2024 <a href='/b'>Der Damm</a></p>") == [
        ("Der Steg", "4.03.2024"),
        ("Der Damm", "3.03.2024"),
    ]
    assert few("<p>4.03.2024 <a href='/news/?page=8'>Mehr davon</a></p>") == []
    assert few("<p><a href='/wege/'>Alle Wege</a></p>") == []


def test_links_in_the_foot_and_days_of_a_calendar_are_no_departments() -> None:
    names = "<ul><li><a href='/news/?amt=1'>Tiefbau</a><li><a href='/news/?amt=2'>Gärten</a></ul>"
    month = "".join(f"<td><a href='/tag/{n}'>{n}</a>" for n in range(1, 9))
    html = f"<html lang=de><head><title>News</title></head><body><main><h1>News</h1>{names}<table><tr>{month}</table></main>{FOOT}</body></html>"
    assert [item.title_text for item in listing(html, "/news/", NEWS_SITE).items] == ["Tiefbau", "Gärten"]


def last(path: str, neighbour: str, title: str = "Wochenblatt", head: str = "/posts/wehr/") -> str:
    """A page of a list with one entry: generators leave the rest of the entries to the newest or the oldest page."""
    return f"""<html lang=de><head><title>{title}</title><link rel=canonical href="{HOST}{path}"></head><body><div id=container>
<header><h1><a href="/" rel=home>{title}</a></h1><nav><ul><li><a href=/archiv.html>Archiv</a></li></ul></nav></header>
<main><div class=postindex><article><header><h1><a href="{head}">Wehr bleibt geschlossen</a></h1><p>Von <a href=/wer/ida/>Ida Lund</a>
<a href="{head}"><time datetime="2024-03-18T09:00:00Z">18. März 2024</time></a></p></header><div>{TEXT}{TEXT}</div></article></div>
<nav><ul class=pager><li class=next><a href="{neighbour}" rel=next>Ältere Beiträge</a></li></ul></nav></main></div></body></html>"""


@pytest.mark.parametrize(
    ("path", "neighbour"),
    [("/index-3.html", "index-2.html"), ("/index4.html", "/index3.html"), ("/thema/wasser2/", "../wasser3/")],
)
def test_further_page_with_one_entry_and_a_pager_of_words(path: str, neighbour: str) -> None:
    found = listing(last(path, neighbour), path)
    assert [(item.url, item.title_text) for item in found.items] == [
        (f"{HOST}/posts/wehr/", "Wehr bleibt geschlossen")
    ]


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_numbered_notice_with_a_teaser_below_is_an_article(tag: str) -> None:
    """Its headline leads nowhere, so the page is no last one of a list."""
    html = f"""<html lang=de><head><title>Wehr bleibt geschlossen - Wochenblatt</title></head><body><div id=container><main>
<{tag}>Wehr bleibt geschlossen</{tag}><p>18. März 2024</p><p>Am Freitag bleibt das Wehr zu.</p>
<article class=preview><header><h4><a href="/n/damm/">Damm wird erhöht</a></h4></header><p>Das Amt sagt in einem Satz, was sich
am Fluss ändert, und wer dafür zuständig ist, wenn das Wasser steigt.</p></article>
<ul class=pager><li><a href="/posts/meldung-11.html">Vorige</a></li></ul></main></div></body></html>"""
    assert not isinstance(parse(html, url=f"{HOST}/posts/meldung-12.html"), Listing)


@pytest.mark.parametrize(
    ("path", "neighbour", "head"),
    [
        ("/posts/wehr-3.html", "wehr-7.html", "/posts/damm/"),
        ("/posts/wehr/", "/posts/damm/", "/posts/wehr/"),
        ("/posts/wehr-3.html", "/posts/wehr-2.html", "/posts/wehr-3.html"),
        ("/posts/17.html", "/posts/18.html", "/posts/17.html"),
    ],
)
def test_article_with_a_pager_to_its_neighbours_stays_one(path: str, neighbour: str, head: str) -> None:
    found = parse(last(path, neighbour, "Wehr bleibt geschlossen", head), url=f"{HOST}{path}")
    assert isinstance(found, Article)


def month(*links: str) -> str:
    entries = "".join(
        f"<h2 class=post><a href='{link}' rel=permalink>Wehr bleibt geschlossen</a></h2><div><span>2024-03-18</span> von Ida Lund, zu <a href=/tags/fluss>Fluss</a></div>{TEXT}<h2>Was nun gilt</h2>{MORE}"
        for link in links
    )
    return f"""<html lang=de><head><title>Archiv März 2024</title></head><body><div id=heading><h1><a href="../../" rel=index>Wochenblatt</a></h1></div>
<div id=content><div class=section>Archiv März 2024</div>{entries}</div></body></html>"""


@pytest.mark.parametrize("path", ["/2024/03/", "/blog/2024/03"])
def test_archive_of_a_month_with_an_entry_or_two_in_full(path: str) -> None:
    links = [f"{path.rstrip('/')}/{name}" for name in ("1-wehr", "2-damm")]
    for some in (links[:1], links):
        assert [item.url for item in listing(month(*some), path).items] == [f"{HOST}{link}" for link in some]


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("/2024/03/", "/2024/02/1-wehr"),
        ("/2024/03/3-bericht/", "/2024/03/3-bericht/teil/"),
        ("/2024/", "/2024/wehr/"),
    ],
)
def test_page_that_no_month_is_the_address_of_stays_an_article(path: str, link: str) -> None:
    assert isinstance(parse(month(link), url=f"{HOST}{path}"), Article)


@pytest.mark.parametrize(
    ("path", "before", "head"),
    [
        ("/serie/teil-2", "/serie/teil-1", "/serie"),
        ("/posts/meldung-12.html", "meldung-11.html", "/thema/fluss"),
        ("/wehr-2/", "/wehr-1/", "/dossier/wehr/"),
    ],
)
def test_part_of_an_article_whose_headline_leads_to_another_page(path: str, before: str, head: str) -> None:
    found = parse(last(path, before, "Wehr bleibt geschlossen | Wochenblatt", head), url=f"{HOST}{path}")
    assert isinstance(found, Article)


@pytest.mark.parametrize("path", ["/serie/teil-2", "/posts/meldung-2.html", "/wehr/page/2/"])
@pytest.mark.parametrize("tag", ["h1", "h2", "h3"])
def test_numbered_article_below_the_linked_name_of_its_section(path: str, tag: str) -> None:
    before = path.replace("2", "1")
    html = f"""<html lang=de><head><title>Wochenblatt</title></head><body><div><h1><a href="/fluesse">Flüsse und Wehre</a></h1>
<{tag}>Wehr bleibt geschlossen</{tag}><p>18. März 2024</p>{TEXT}{MORE}
<ul class=pager><li><a href="{before}">Vorige</a></li></ul></div></body></html>"""
    assert isinstance(parse(html, url=f"{HOST}{path}"), Article)


@pytest.mark.parametrize("path", ["/berichte/2024/03/", "/berichte/2024/3"])
def test_report_on_a_month_with_its_annexes_is_an_article(path: str) -> None:
    annexes = "".join(
        f"<h3><a href='{HOST}{path.rstrip('/')}/anlage-{n}'>Anlage {n}</a></h3>" for n in (1, 2)
    )
    html = f"<html lang=de><head><title>Lage im März</title></head><body><main><h1>Lage im März</h1>{TEXT}{MORE}{annexes}{MORE}</main></body></html>"
    assert isinstance(parse(html, url=f"{HOST}{path}"), Article)
