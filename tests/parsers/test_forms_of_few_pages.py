"""What single systems and editors write, each with the page that needs its rule and one beside it that must be read otherwise."""

from __future__ import annotations

import pytest

from crawler.items import Article, Image, Listing, Record
from crawler.parsers import govpl, intracom
from tests.parsers.test_article_pages import HOST, found, numbers
from tests.parsers.test_generic import TEXT, page, parse, record
from tests.parsers.test_generic_lines import MORE, NEWS

LAST = "<p>Im Winter fährt die Fähre nur bei offenem Wasser, sonst verkehren zwei Busse über den Damm.</p>"
OTHER = '<a href="/m2">Andere Meldung vom Ufer der Lauter</a>'


def whole(inner: str, head: str = "") -> Record:
    return record(page(f"<main><h1>Titel der Seite</h1>{inner}</main>", head))


def amid(unit: str, head: str = "") -> Record:
    """The record of a page with something between its paragraphs."""
    return whole(f"<div class=q2>{TEXT}{unit}{MORE}{LAST}</div>", head)


def text_of(*parts: str) -> str:
    return record(page(f"<main><h1>Titel der Seite</h1><div>{''.join(parts)}</div></main>")).body or ""


PLAIN = text_of(TEXT, MORE, LAST)


def captions(pictures: tuple[Image, ...]) -> list[tuple[str | None, str | None]]:
    return [(picture.caption, picture.credit) for picture in pictures]


# ---------------------------------------------------------------- weblogs


TRACKBACK = """<!--
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description rdf:about="/bruecke" dc:title="Eine Brücke" dc:creator="greta" {}/>
</rdf:RDF>
-->"""


def test_the_day_of_a_weblogs_entry_in_what_it_writes_for_trackbacks() -> None:
    stated = TRACKBACK.format('dc:date="2004-03-07T10:15:00+01:00" ')
    assert whole(f"{stated}{TEXT}{MORE}").date == "2004-03-07T10:15:00+01:00"
    assert whole(f"{TRACKBACK.format('')}{TEXT}{MORE}").date is None
    assert whole(f"<p>8. März 2004</p>{stated}{TEXT}{MORE}").date == "2004-03-08"


@pytest.mark.parametrize(
    "line",
    [
        '<p>Ligji: <a href="/c/rruge">Rrugë dhe ura të qarkut</a>, <a href="/x/feed">Përgjigjet</a></p>',
        '<p><a href="/c/rruge">Rrugë dhe ura</a> <a href="/x/tb" rel="trackback">Rückverweis</a></p>',
        '<p>Folgen Sie den Antworten über <a href="/x/feed/">den Feed der Antworten zu diesem Eintrag</a>.</p>',
    ],
    ids=["feed", "trackback", "sentence"],
)
def test_a_weblogs_line_of_sections_and_feeds_is_no_text(line: str) -> None:
    assert whole(f"<div class=q2>{TEXT}{MORE}{LAST}{line}</div>").body == PLAIN


def test_a_sentence_that_names_a_feed_is_text() -> None:
    said = "Wer es wissen will, liest den Feed, den das Amt seit dem Frühling für alle Wege am Ufer anbietet."
    linked = said.replace("den Feed", '<a href="/x/feed/">den Feed</a>')
    assert said in (amid(f"<p>{linked}</p>").body or "")


# ---------------------------------------------------------------- captions and credits


LINE = "Die Fähre am Kai. Foto: "
LONG = (
    "Die Fähre liegt am Kai, den es seit drei Jahren gibt und der im Frühling umgebaut worden ist, nachdem das Hochwasser "
    "im Winter die alten Pfähle gelockert und die Rampe fortgerissen hatte, wie das Amt sagt."
)


@pytest.mark.parametrize("tag", ["small", "em", "i"])
@pytest.mark.parametrize("row", ["p", "div"])
def test_a_small_line_with_a_credit_right_after_a_picture(row: str, tag: str) -> None:
    below = "<p><img src=/a.jpg width=600></p><{0}><{1}>{2}</{1}></{0}>"
    linked = amid(below.format(row, tag, f'{LINE}<a href="https://holub.example/">Jan Holub</a>'))
    assert captions(linked.images) == [("Die Fähre am Kai.", "Jan Holub")]
    assert linked.body == PLAIN
    assert captions(amid(below.format(row, tag, f"{LONG} Foto: Jan Holub")).images) == [(LONG, "Jan Holub")]
    for text in (LONG, f'{LONG} Dazu mehr <a href="/m2">im Bericht</a>.'):  # no credit
        assert captions(amid(below.format(row, tag, text)).images) == [(None, None)]
    paragraph = f"{LONG} {LONG} Foto: Jan Holub"
    assert captions(amid(below.format(row, tag, paragraph)).images) == [(None, None)]
    partly = amid(f"<p><img src=/a.jpg width=600></p><p><em>{LONG}</em> Foto: Jan Holub hat davon viele.</p>")
    assert captions(partly.images) == [(None, None)]


@pytest.mark.parametrize("box", ["div class=copyright", "cite"])
def test_a_box_called_credit_that_holds_the_caption_as_well(box: str) -> None:
    figure = "<figure><img src=/a.jpg width=600><figcaption><{}>{}</{}></figcaption></figure>"
    parts = "<span class=caption-text>Die Fähre am Kai</span> <span class=photographer>Jan Holub</span>"
    both = figure.format(box, parts, box.partition(" ")[0])
    assert captions(amid(both).images) == [("Die Fähre am Kai", "Jan Holub")]
    alone = figure.format(box, "<span class=photographer>Jan Holub</span>", box.partition(" ")[0])
    assert captions(amid(alone).images) == [(None, "Jan Holub")]


def test_what_is_set_smaller_than_its_caption_is_the_credit() -> None:
    figure = "<figure><img src=/a.jpg width=600><figcaption>{}</figcaption></figure>"
    for credit in ("Jan Holub", "amt für wege"):
        held = figure.format(f"Die Fähre am Kai <small>{credit}</small>")
        assert captions(amid(held).images) == [("Die Fähre am Kai", credit)]
    assert captions(amid(figure.format("<small>Die Fähre am Kai</small>")).images) == [
        ("Die Fähre am Kai", None)
    ]


def test_drupals_box_of_a_picture_holds_paragraphs() -> None:
    box = "<article class='{}'><img src=/a.jpg width=600><p>Die Fähre am Kai</p></article>"
    media = amid(box.format("media media--type-image"))
    assert (captions(media.images), media.body) == ([("Die Fähre am Kai", None)], PLAIN)
    assert "Die Fähre am Kai" in (amid(box.format("abschnitt")).body or "")


@pytest.mark.parametrize("name", ["image", "media", "slide"])
def test_a_headline_in_the_box_of_a_picture_is_no_caption(name: str) -> None:
    head = '<meta property="og:image" content="https://www.amt-fuer-wege.example/a.jpg">'
    box = "<div class={}><img src=/a.jpg width=600><div>{}</div></div>"
    assert captions(amid(box.format(name, OTHER), head).images) == [(None, None)]
    short = '<a href="https://holub.example/">Fähre von Jan Holub</a>'
    assert captions(amid(box.format(name, short), head).images) == [("Fähre von Jan Holub", None)]
    said = 'Die Fähre am Kai, <a href="/m2">gesehen vom Ufer der Lauter</a>'
    assert captions(amid(box.format(name, said), head).images) == [
        ("Die Fähre am Kai, gesehen vom Ufer der Lauter", None)
    ]
    large = '<a href="/a-gross.jpg">Die Fähre am Kai und am Ufer der Lauter</a>'
    assert captions(amid(box.format(name, large), head).images) == [
        ("Die Fähre am Kai und am Ufer der Lauter", None)
    ]


def test_a_picture_in_a_menu_that_unfolds_teasers_is_none_of_the_text() -> None:
    names = [f'<li><a href="/t{n}">Thema der Woche Nummer {n}</a></li>' for n in range(13)]
    teaser = "<li><img src=/teaser.jpg width=400></li>"
    assert amid(f"<ul class=x>{''.join(names)}{teaser}</ul>").images == ()
    assert len(amid(f"<ul class=x><li>Am Kai</li><li>Am Ufer</li>{teaser}</ul>").images) == 1
    few = '<li><a href="/t1">Thema der Woche</a></li>'
    assert len(amid(f"<ul class=x>{few}{teaser}</ul>").images) == 1
    rows = "".join(f"<li><a href=/b{n}.jpg><img src=/b{n}-k.jpg width=300></a></li>" for n in range(13))
    seen = amid(f"<ul class=x>{rows}</ul>")
    assert len(seen.images) + len(seen.gallery) == 13


# ---------------------------------------------------------------- what stands amid or below a text


def cards(per: str = "") -> str:
    return "".join(
        f'<div class=card><h4><a href="/m{n}">Andere Meldung Nummer {n} vom Ufer</a></h4>'
        f"<p>Ein kurzer Satz dazu, was am Ufer der Lauter gestern geschah.</p>{per}</div>"
        for n in (1, 2, 3)
    )


@pytest.mark.parametrize("wrap", ["<div>{}</div>", "<div><div>{}</div></div>"])
@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<div class=kopf><h3>{}</h3></div>"])
def test_the_heading_above_a_list_of_other_pages_goes_with_it(heading: str, wrap: str) -> None:
    headed = heading.format("Am Ufer")
    assert amid(f"{headed}{wrap.format(cards())}", NEWS).body == PLAIN
    own = f"{headed}<p>Am Ufer entsteht bis zum Herbst ein Weg, der zur alten Mühle führt.</p>"
    body = amid(f"{own}{wrap.format(cards())}", NEWS).body or ""
    assert "Am Ufer\n\nAm Ufer entsteht" in body
    boxed = amid(f"<div class=kopf>{own}</div>{wrap.format(cards())}", NEWS).body or ""
    assert "Am Ufer entsteht" in boxed
    assert "Andere Meldung" not in body


def test_a_link_above_what_is_left_out_leads_on() -> None:
    box = '<div class=k><a href="{}">Alles zum Fluss</a><div class=share>Teilen und weitersagen bei allen Freunden</div></div>'
    assert amid(box.format("/dossier"), NEWS).body == PLAIN
    assert "Alles zum Fluss" in (amid(box.format("https://fluss.example/"), NEWS).body or "")
    assert "Alles zum Fluss" in (amid(box.format("/dossier")).body or "")


def test_a_list_of_one_tag_is_no_text() -> None:
    item = '<ul class=x><li><a {}href="/w">Brücken und Wege am Ufer der Lauter</a></li></ul>'
    for name in ("class=tags ", "rel=tag "):
        assert whole(f"<div class=q2>{TEXT}{MORE}{LAST}{item.format(name)}</div>").body == PLAIN
    assert "Brücken und Wege" in (
        whole(f"<div class=q2>{TEXT}{MORE}{LAST}{item.format('')}</div>").body or ""
    )


NOTICES = [
    "Sign up for our newsletter and never miss what happens along the river, with the best stories of the week.",
    "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit einem Stern markiert, alle anderen nicht.",
]


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize(
    "short",
    [
        "<p>Neue Öffnungszeiten</p><p>Ab Mai offen</p>",
        "<div class=c><div>Die Brücke ist offen</div><div>Das Amt bittet um Vorsicht</div></div>",
    ],
)
def test_a_notice_longer_than_the_lines_above_it_does_not_begin_the_text(short: str, notice: str) -> None:
    lines = text_of(short)
    assert text_of(short, f"<p>{notice}</p>") == lines
    assert text_of(short, TEXT).endswith(text_of(TEXT))


# ---------------------------------------------------------------- head of an article


SAID = "Die neue Brücke verbindet beide Ufer der Lauter und kürzt den Schulweg ab."


@pytest.mark.parametrize("tag", ["div", "section"])
def test_what_the_description_says_in_the_unnamed_head_of_an_article_is_its_lead(tag: str) -> None:
    said = f'<meta name=description content="{SAID}">'
    html = f"<{tag}><h1>Titel der Seite</h1><p>{SAID}</p></{tag}><{tag}>{TEXT}{MORE}</{tag}>"
    assert record(page(f"<article>{html}</article>", said)).lead == SAID
    assert record(page(f"<article>{html}</article>")).lead is None
    one = f"<{tag}><h1>Titel der Seite</h1><p>{SAID}</p>{TEXT}{MORE}</{tag}>"
    assert record(page(f"<article>{one}</article>", said)).lead is None


@pytest.mark.parametrize(
    "dated",
    [
        "<dl><dt>4. März 2021</dt><dd>Grundstein gelegt</dd></dl>",
        "<dl><dt><time datetime=2021-03-04>4. März 2021</time></dt><dd>Fest am Kai</dd></dl>",
    ],
)
def test_a_day_with_what_happened_then_is_no_mark_of_the_text(dated: str) -> None:
    chronicle = whole(f"<p>{SAID}</p>{dated}{TEXT}{MORE}")
    assert chronicle.date is None
    assert "4. März 2021" in (chronicle.body or "")
    marks = "<ul><li>Greta Beispiel</li><li>4. März 2021</li></ul>"
    assert whole(f"<p>{SAID}</p>{marks}{TEXT}{MORE}").date == "2021-03-04"


def test_a_term_beside_the_label_of_the_author_is_no_name() -> None:
    table = "<table><tr><th>Autor</th>{}</tr><tr><td>Greta Beispiel</td><td>4. März 2021</td></tr></table>"
    assert whole(f"{table.format('<th>Letzte Bearbeitung</th>')}{TEXT}{MORE}").authors == ()
    assert whole(f"{table.format('<td>Karl Muster</td>')}{TEXT}{MORE}").authors == ("Karl Muster",)


@pytest.mark.parametrize(
    "beside",
    [
        "<{0}>Meet Our Writer</{0}><{0}>Greta Beispiel</{0}>",
        "<{0}>About The Author</{0}><{0}>Greta Beispiel</{0}>",
        "<{0}>Greta Beispiel</{0}><{0}>Freelance Journalist</{0}>",
        "<{0}>Guest Contributor</{0}><{0}>Greta Beispiel</{0}>",
        "<{0}>Greta Beispiel</{0}><{0}>Local Government, schools and everything that moves on water in the county since the "
        "year of the flood</{0}>",
    ],
    ids=["heading", "another heading", "role behind", "role before", "what she writes on"],
)
@pytest.mark.parametrize("tag", ["div", "span"])
def test_beside_the_name_in_a_box_called_author_stands_no_other_name(tag: str, beside: str) -> None:
    assert whole(f"<div class=author>{beside.format(tag)}</div>{TEXT}{MORE}").authors == ("Greta Beispiel",)


def test_two_names_in_a_box_called_author() -> None:
    box = "<div class=author><div>Greta Beispiel</div><div>Karl Muster</div></div>"
    assert whole(f"{box}{TEXT}{MORE}").authors == ("Greta Beispiel", "Karl Muster")


def test_a_heading_that_leads_to_the_page_above_names_a_section() -> None:
    window = "Neue Brücke: Projekt Lauter im Tal der Brücken"
    url = "https://www.amt-fuer-wege.example/aktuell/meldungen/bruecke"
    headings = "<h2><a href='{}'>Projekt Lauter im Tal der Brücken</a></h2><h3>Neue Brücke</h3>"
    html = page(f"<main>{headings}{TEXT}{MORE}</main>").replace("Titel der Seite", window)
    above = record(html.format("/aktuell/meldungen/"), url=url)
    assert above.title == "Neue Brücke"
    assert (above.body or "").startswith("Nach zwei Jahren")
    assert (
        record(html.format("/aktuell/meldungen/bruecke"), url=url).title
        == "Projekt Lauter im Tal der Brücken"
    )


# ---------------------------------------------------------------- pages of one article


@pytest.mark.parametrize(
    ("path", "own", "first", "third"),
    [
        ("/most?page=2", "/most.html", "/most?page=1", "/most?page=3"),
        ("/most-2.html", "/most.html", "/most-1.html", "/most-3.html"),
        ("/most/2/", "/most/", "/most/1/", "/most/3/"),
    ],
)
def test_the_first_page_has_the_address_that_all_call_their_own(
    path: str, own: str, first: str, third: str
) -> None:
    pager = numbers(first, None, third)
    canonical = '<link rel=canonical href="{}">'
    assert found(path, pager, canonical.format(HOST + own)) == (2, own, third)
    # a page that calls itself its own tells nothing: the pager does
    said = "/most" if "?" in path else first
    assert found(path, pager, canonical.format(HOST + path)) == (2, said, third)


# ---------------------------------------------------------------- two portals


TXT = (
    "<p>Pierwszy akapit o łodzi, która pływa po Zalewie od wiosny do jesieni każdego roku bez przerwy.</p>"
    "<p>Drugi akapit o łodzi, z którego nic nie wynika, ale jest dość długi.</p>"
)
HEAD = '<div class="head"><h2>Nowa łódź</h2>{}<div class="metryka"><div class="data">17.03.2018</div></div></div>'
ARTICLE_URL = "https://m.example/pl/aktualnosci/77,Nowa-lodz.html"


def portal(inner: str, title: str = "Nowa łódź - Komenda Wymyślona") -> str:
    return f'<html><head><title>{title}</title></head><body><div id="content">{inner}</div></body></html>'


def photo(number: int, text: str) -> str:
    large = f"/dokumenty/zalaczniki/4/4-{number}_g.jpg"
    return f'<a href="{large}"><img src="/dokumenty/zalaczniki/4/mini/4-{number}_mo2.jpg" alt="x">{text}</a>'


def intracom_record(inner: str, title: str = "Nowa łódź - Komenda Wymyślona") -> Record:
    return record(portal(inner, title), intracom, ARTICLE_URL)


def test_the_words_of_the_link_around_a_picture_are_its_caption() -> None:
    one = intracom_record(
        f'{HEAD.format("")}<article class="txt"><div class="foto">{photo(2, "Łódź na Zalewie")}</div>{TXT}</article>'
    )
    assert captions(one.images) == [("Łódź na Zalewie", None)]
    assert (one.body or "").startswith("Pierwszy akapit")
    items = "".join(f"<li>{photo(n, f'Łódź numer {n}')} 120 KB</li>" for n in (2, 3, 4))
    several = intracom_record(
        f'{HEAD.format("")}<article class="txt">{TXT}</article><ul class="galeria">{items}</ul>'
    )
    assert [picture.caption for picture in several.gallery] == [f"Łódź numer {n}" for n in (2, 3, 4)]
    control = intracom_record(
        f'{HEAD.format("")}<article class="txt"><div class="foto">{photo(2, "Powiększ zdjęcie")}</div>{TXT}</article>'
    )
    assert captions(control.images) == [(None, None)]


@pytest.mark.parametrize("sign", [".", "-", "…", "„”"])
def test_the_sign_that_fills_an_empty_field_is_no_lead(sign: str) -> None:
    text = f'<article class="txt">{TXT}</article>'
    assert intracom_record(HEAD.format(f"<h3>{sign}</h3>") + text).lead is None
    intro = f'<h3>{sign}</h3><p class="intro">Łódź kupiono z budżetu miasta.</p>'
    assert intracom_record(HEAD.format(intro) + text).lead == "Łódź kupiono z budżetu miasta."
    assert intracom_record(HEAD.format("<h3>Już pływa!</h3>") + text).lead == "Już pływa!"


def test_the_heading_of_the_panel_is_the_title_where_nothing_else_is() -> None:
    panel = '<div class="naglowek"><h2>Komunikat o łodzi</h2></div>'
    text = f'<div class="okno"><article class="txt">{TXT}</article></div>'
    assert intracom_record(panel + text, "").title == "Komunikat o łodzi"
    assert intracom_record(panel + text, "Nowa łódź").title == "Nowa łódź"
    assert intracom_record(f"{panel}<h2>Nowa łódź</h2>{text}", "").title == "Nowa łódź"


@pytest.mark.parametrize("url", [None, "https://m.example/file.php?x=3"])
def test_a_page_with_the_head_of_an_article_and_pictures_alone_is_one(url: str | None) -> None:
    photos = "".join(f"<li>{photo(n, '')}</li>" for n in (2, 3, 4))
    html = f'{HEAD.format("")}<ul class="galeria">{photos}</ul>'
    article = parse(portal(html), intracom, url)
    assert isinstance(article, Article)
    assert len(article.gallery) == 3
    entries = "".join(
        f'<li class="news"><a href="/pl/aktualnosci/{n},x.html"><h3>Wiadomość {n}</h3></a></li>'
        for n in (55, 56)
    )
    several = f'{HEAD.format("")}<div class="okno"><ul>{entries}</ul></div>'
    assert isinstance(parse(portal(several), intracom, url), Listing)


def test_the_office_that_an_entry_names_is_neither_title_nor_lead() -> None:
    entry = '<li class="news"><a href="/pl/aktualnosci/{0},x.html">{1}<span class="data">11.05.2015</span>{2}</a>{3}</li>'

    def listed(*parts: str) -> list[tuple[str | None, str | None]]:
        items = "".join(entry.format(n, *parts) for n in (11, 12))
        result = parse(
            portal(f'<div class="okno"><ul>{items}</ul></div>'), intracom, "https://m.example/pl/aktualnosci"
        )
        assert isinstance(result, Listing)
        return [(item.title_text, item.lead_text) for item in result.items]

    office = '<{0} class="dodatek">Oddział w Mieście</{0}>'
    bold = "<strong>Nowa łódź</strong>"
    assert listed(bold, "", office.format("p")) == [("Nowa łódź", None)] * 2
    assert listed("Nowa łódź", office.format("span"), "")[0][0] == listed("Nowa łódź", "", "")[0][0]
    assert listed(bold, "", "<p>Łódź pływa.</p>") == [("Nowa łódź", "Łódź pływa.")] * 2


def test_the_main_article_of_gov_pl_among_others() -> None:
    other = '<article class="article-area__article"><h2>Zobacz też</h2><p><a href="/web/wymyslona/inne">Inne</a></p></article>'
    own = '<article {}><h2>Ćwiczenia</h2><p class="event-date">12.05.2026</p><div class="editor-content"><p>Pierwszy akapit.</p></div></article>'
    url = "https://www.gov.pl/web/wymyslona/cwiczenia"

    def read(inner: str) -> Record:
        return record(
            f"<html><head><title>Ćwiczenia</title></head><body><main>{inner}</main></body></html>", govpl, url
        )

    told = read(other + own.format('id="main-content"'))
    assert (told.title, told.body) == ("Ćwiczenia", "Pierwszy akapit.")
    assert read(own.format('class="article-area__article"') + other).body == "Pierwszy akapit."
