"""Weblogs: lists that print articles in full, the newest articles listed in a text or beside it, footnotes."""

from __future__ import annotations

import msgspec
import pytest

from crawler.items import Listing, ListingItem, Site
from tests.parsers.test_generic import SITE, article, page, parse, record

HOST = "https://www.amt-fuer-wege.example"
LIST = f"{HOST}/kategorie/meldungen/"
SENTENCES = (
    "Die Brücke über die Lauter ist nach zwei Jahren wieder offen, und der Bus fährt seit Montag durch.",
    "Für den Umbau hat das Amt drei Betriebe aus der Gegend gewonnen, die zusammen vierzig Leute stellten.",
    "Im Herbst folgt der Radweg am anderen Ufer, für den die Gemeinde schon Land gekauft hat.",
)
NAMES = ("Brücke offen", "Umbau vergeben", "Radweg folgt", "Steg gesperrt", "Damm erhöht")


def post(number: int, name: str, *, day: str, sentences: int = 9) -> str:
    """An article as a list prints it: with all of its text, and in that links and a picture."""
    texts = "".join(f"<p>{SENTENCES[n % 3]} Das war Teil {n + 1} von {number}.</p>" for n in range(sentences))
    picture = f'<p><a href="/bilder/{number}.jpg"><img src="/bilder/{number}-klein.jpg" width=300 height=200></a></p>'
    inner = f'<p>Mehr sagt die Seite über <a href="/das-amt/">das Amt</a> und <a href="/plan-{number}.pdf">der Plan</a>.</p>'
    return (
        f'<div class=b1><h2><a href="/{number}-x/">{name}</a></h2><small>{day}</small>'
        f"<div class=b2>{picture}{texts}{inner}</div></div>"
    )


def entries(html: str, *, site: Site = SITE, url: str = LIST) -> list[ListingItem]:
    found = parse(html, url=url, site=site)
    assert isinstance(found, Listing), found
    return list(found.items)


POSTS = "".join(post(n, name, day=f"{n + 2}. März 2024") for n, name in enumerate(NAMES, 1))
LISTED = msgspec.structs.replace(SITE, hosts=("www.amt-fuer-wege.example",), listings=(LIST,))


@pytest.mark.parametrize("site", [SITE, LISTED], ids=["unlisted", "listed"])
def test_list_of_articles_in_full_is_a_list_of_them_alone(site: Site) -> None:
    found = entries(page(f"<h1>Meldungen</h1><div id=a>{POSTS}<div>Ältere</div></div>"), site=site)
    assert [item.url for item in found] == [f"{HOST}/{n}-x/" for n in range(1, 6)]
    assert [item.title_text for item in found] == list(NAMES)
    assert found[0].date_text == "3. März 2024"


def test_list_of_long_and_short_articles_loses_none() -> None:
    short = post(6, "Wehr repariert", day="12. März 2024", sentences=1)
    bare = '<div class=b1><h2><a href="/7-x/">Furt frei</a></h2><time datetime="2024-03-13">gestern</time><p>Ja.</p></div>'
    found = entries(page(f"<h1>Meldungen</h1><div id=a>{POSTS}{short}{bare}</div>"))
    assert [item.url for item in found][-2:] == [f"{HOST}/6-x/", f"{HOST}/7-x/"]


def test_entries_beside_articles_in_full_stay_in_the_list() -> None:
    cards = "".join(
        f'<article><h3><a href="/alt-{n}/">Was vor Jahren in Feld {n} geschah</a></h3><p>{SENTENCES[n]}</p></article>'
        for n in range(3)
    )
    found = entries(page(f"<h1>Meldungen</h1><div id=a>{POSTS}</div><section>{cards}</section>"), site=LISTED)
    assert {f"{HOST}/alt-{n}/" for n in range(3)} < {item.url for item in found}


def test_sections_with_linked_headings_beside_a_text_are_no_list() -> None:
    text = "".join(f"<p>{SENTENCES[n % 3]}</p>" for n in range(6))
    found = article(page(f"<h1>Rückblick auf den Winter</h1><div>{text}</div><div id=a>{POSTS}</div>"))
    assert found.body is not None


NEWEST = "".join(
    f'<li class=post><a href="/{n}-x/">{name} am Fluss</a><time class=post-date datetime="2024-03-0{n}T10:00:00+01:00">{n}. März</time></li>'
    for n, name in enumerate(NAMES, 1)
)


@pytest.mark.parametrize("text", [f"<p>{SENTENCES[0]}</p>", "".join(f"<p>{s}</p>" for s in SENTENCES)])
def test_days_of_the_newest_articles_listed_in_a_text_are_not_the_pages(text: str) -> None:
    html = page(f"<main><h1>Steg am Mühlbach gesperrt</h1><div>{text}<ul>{NEWEST}</ul></div></main>")
    assert record(html).date is None


def test_day_in_a_list_of_marks_is_the_pages() -> None:
    marks = '<ul class=meta><li><a href="/autor/12">Greta Hall</a></li><li class=date><a href="/2024/03/">7. März 2024</a></li></ul>'
    html = page(
        f"<main><h1>Steg am Mühlbach gesperrt</h1>{marks}<p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p></main>"
    )
    assert record(html).date == "2024-03-07"


def test_short_page_beside_dated_newest_articles_is_no_list() -> None:
    aside = f"<aside class=widget-area><section class=widget><h2>Neu</h2><ul>{NEWEST}</ul></section></aside>"
    found = article(page(f"<main><h1>Über das Amt</h1><p>Das Amt baut Wege und Brücken.</p></main>{aside}"))
    assert found.body is not None
    assert found.body.blocks == ("Das Amt baut Wege und Brücken.",)


def test_footnote_is_no_author() -> None:
    text = (
        f'<p>{SENTENCES[0]}<sup class=fn><a href="#fn-1" id="fn-1-link">1</a></sup></p><p>{SENTENCES[1]}</p>'
    )
    notes = '<ol><li id="fn-1">Stand Ende März, ohne Anträge. <a href="#fn-1-link">↩︎</a></li></ol>'
    assert record(page(f"<main><h1>Brücke offen</h1>{text}{notes}</main>")).authors == ()


HINTS = (
    "Um Absätze zu machen, lassen Sie bitte Zeilen frei. Verweise auf andere Seiten nehmen wir gern mit auf, wenn Sie deren "
    "Titel und Adresse in die Felder darunter schreiben, und alles andere prüfen wir vorher."
)


@pytest.mark.parametrize("named", ["", ' class="formulaire_spip" id="formulaire_forum"'])
def test_form_in_which_readers_write_is_no_text_though_it_says_more(named: str) -> None:
    form = (
        f"<h2>Eine Nachricht, ein Wort dazu?</h2><div{named}><form action=/x method=post><fieldset><legend>Wer sind Sie?</legend>"
        f"<label>Name</label><input name=n></fieldset><fieldset><legend>Ihr Text</legend><p>{HINTS}</p><textarea name=t></textarea>"
        "</fieldset><input type=submit value=Senden></form></div>"
    )
    html = page(
        f"<main><div class=hentry><h1>Brücke offen</h1><div class=texte><p>{SENTENCES[0]}</p></div>{form}</div></main>"
    )
    found = record(html)
    assert found.lead is None
    assert found.body == SENTENCES[0]


def test_form_around_the_whole_page_is_no_form_for_readers() -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    html = page(f"<form id=aspnetForm><h1>Brücke offen</h1><div>{text}</div><textarea></textarea></form>")
    assert (record(html).body or "").startswith(SENTENCES[0])


def test_saying_that_opens_the_text_is_text() -> None:
    saying = "Eine Brücke gehört denen, die auf beiden Seiten wohnen"
    text = f"<p>{saying}</p>" + "".join(f"<p>{s}</p>" for s in SENTENCES)
    html = page(f"<main><h1>Brücke offen</h1><div class=texte>{text}</div></main>")
    assert (record(html).body or "").split("\n\n") == [saying, *SENTENCES]


def test_postscript_in_a_box_of_its_own_is_text() -> None:
    text = "".join(f"<p>{s} {t}</p>" for s in SENTENCES for t in SENTENCES[:2])
    html = page(
        f"<main><div><h1>Brücke offen</h1><div class=texte>{text}</div><div class=ps><p>Stand Ende März, ohne die Anträge.</p></div></div></main>"
    )
    assert (record(html).body or "").endswith("ohne die Anträge.")


def test_text_laid_over_a_picture_is_no_caption() -> None:
    saying = "Eine Brücke gehört denen, die auf beiden Seiten wohnen"
    cover = (
        '<div class="cover"><img class="cover__image-background" src="/bilder/bruecke.jpg" width=1400 height=900 alt="">'
        f'<div class="cover__inner"><p class="has-large-font-size">{saying}</p></div></div>'
    )
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    found = record(
        page(f"<main><h1>Brücke offen</h1><div class=entry-content>{text}{cover}{text}</div></main>")
    )
    assert [(image.url.rpartition("/")[2], image.caption) for image in found.images] == [
        ("bruecke.jpg", None)
    ]
    assert saying in (found.body or "")


def test_line_of_categories_and_feeds_below_the_text_is_none_of_it() -> None:
    line = (
        '<p class="data"><small><a href="/kat/wege/" rel="category tag">Wege</a> | <a href="/5-x/feed/">RSS 2.0</a> | '
        '<a href="/5-x/trackback/" rel="trackback">trackback</a></small></p>'
    )
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    found = record(page(f"<div class=post><h2>Brücke offen</h2><div class=entry>{text}{line}</div></div>"))
    assert (found.body or "").split("\n\n") == list(SENTENCES)
    assert found.links == ()


@pytest.mark.parametrize(
    "links",
    [
        "<a href=/5-x/feed/>Beiträge verfolgen</a>",
        "<a href=/5-x/feed>Kommentare als Feed</a>",
        "<a href=/5-x/tb rel=trackback>Adresse für Verweise</a>",
    ],
)
def test_line_of_a_weblog_is_told_by_where_its_links_lead(links: str) -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    line = f"<p><a href=/kat/wege/>Wege am Wasser</a> | {links}</p>"
    found = record(page(f"<main><h1>Brücke offen</h1><div>{text}{line}{text}</div></main>"))
    assert (found.body or "").split("\n\n") == [*SENTENCES, *SENTENCES]


def test_description_for_trackbacks_dates_an_entry_that_prints_no_day() -> None:
    text = "".join(f"<p>{s}</p>" for s in SENTENCES)
    comment = (
        '<!-- <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="/5-x" '
        'dc:title="Brücke offen" dc:date="2006-03-14T10:12:00+01:00" /></rdf:RDF> -->'
    )
    found = record(page(f"<main><h1>Brücke offen</h1>{text}{comment}</main>"))
    assert (found.date or "")[:10] == "2006-03-14"
    assert found.provenance["date"]["rule"] == "rdf dc:date"


def diary(window: str, heading: str) -> str:
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    box = f"<div class=eTitle>{heading}</div></td></tr><tr><td class=eMessage>{text}</td></tr></table>"
    return f"<html><title>{window}</title><body><table><tr><td>{box}</body></html>"


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("Stege - 26 Oktober 2010 - Blog - Wege, Brücken und mehr davon!", "Stege"),
        ("Stege und Dämme | 26.10.2010 | Wege, Brücken und mehr davon!", "Stege und Dämme"),
    ],
)
def test_title_before_the_day_in_the_windows_title(window: str, title: str) -> None:
    clock = "<div style='float:right'>3:59 PM</div>"
    assert record(diary(window, f"{clock} {title}")).title == title
    assert record(diary(window, title)).title == title


def test_day_at_the_end_of_the_windows_title_parts_nothing() -> None:
    assert (
        record(diary("Wegeamt - Stege und Dämme am Fluss - 26.10.2010", "Meldung")).title
        == "Stege und Dämme am Fluss"
    )


def test_hour_that_a_title_begins_with_stays() -> None:
    window = "3:59 PM Stege - 26 Oktober 2010 - Blog - Wege"
    assert record(diary(window, "3:59 PM Stege")).title == "3:59 PM Stege"
