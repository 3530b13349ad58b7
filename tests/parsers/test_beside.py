"""A short notice beside what the office says of itself, which is longer: the title tells which of them is the article."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import record

SHORT = "Das Amt bleibt am Freitag wegen Arbeiten an der Wasserleitung geschlossen."
OFFICE = (
    "Das Amt plant, baut und erhält Straßen und Brücken im ganzen Land, seit es 1921 vom ersten Landtag gegründet wurde. "
    "Vierhundert Menschen in neun Städten sorgen für sechstausend Kilometer Straße, im Sommer wie im Winter."
)
LONG = (
    "<p>Nach zwei Jahren Bauzeit ist die Brücke über die Lauter wieder frei, teilte das Amt am Dienstag mit.</p>"
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin des Amtes.</p>"
    "<p>Im Herbst beginnt der zweite Abschnitt, der bis an die Grenze des Nachbarlandes führen soll.</p>"
)
ARTICLES = {
    "article": "<main><article><h1>Amt am Freitag geschlossen</h1><p>{}</p></article></main>",
    "boxes": "<div class=inhalt><h1>Amt am Freitag geschlossen</h1><div class=datum>18. März 2020</div><div>{}</div></div>",
    "weblog": (
        "<div class='main section'><div class='widget Blog'><div class='post hentry'><h3 class=entry-title>Amt am Freitag geschlossen</h3>"
        "<div class='entry-content'>{}</div></div></div></div>"
    ),
    "table": "<table><tr><td><h1>Amt am Freitag geschlossen</h1><br>{}</td></tr></table>",
}
BESIDE = {
    "footer": f"<footer><div><h3>Über das Amt</h3>{OFFICE}</div></footer>",
    "named footer": f"<div id=footer><div class=col><h3>Das Amt</h3><p>{OFFICE}</p></div></div>",
    "aside": f"<aside><p>{OFFICE}</p></aside>",
    "side column": f"<div class=sidebar><div class=widget><h3>Das Amt</h3><div>{OFFICE}</div></div></div>",
    "titled": f"<div class=sidebar><div class=widget-title>Das Amt</div><div>{OFFICE}</div></div>",
    "owner": f"<div><h3>Über uns</h3><p>{OFFICE}</p></div>",
    "owner, Polish": f"<div><div><h2>O nas</h2></div><div>{OFFICE}</div></div>",
}


def read(body: str) -> Record:
    return record(
        f"<html><head><title>Amt am Freitag geschlossen - Amt für Wege</title></head><body>{body}</body></html>"
    )


def words(found: Record) -> str:
    return " ".join(filter(None, (found.lead, found.body)))


@pytest.mark.parametrize("order", ["after", "before"])
@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("article", ARTICLES)
def test_a_short_text_stands_beside_a_longer_one(article: str, beside: str, order: str) -> None:
    parts = (ARTICLES[article].format(SHORT), BESIDE[beside])
    found = read("".join(parts if order == "after" or "footer" in beside else reversed(parts)))
    assert words(found) == SHORT


def test_a_main_of_one_sentence_beside_an_unnamed_box_with_a_heading() -> None:
    found = read(f"{ARTICLES['article'].format(SHORT)}<div><h3>Unsere Aufgaben</h3><p>{OFFICE}</p></div>")
    assert words(found) == SHORT


def test_sections_of_a_page_builder_are_all_text() -> None:
    sections = "".join(f"<div><h2>Teil {number}</h2>{LONG}</div>" for number in range(3))
    found = read(f"{ARTICLES['article'].format(SHORT)}{sections}")
    assert "Schulweg" in words(found)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=sidebar-content>",
        "<aside>",
        "<section id=left>",
        "<div class='widget text'>",
        "<div id=right>",
    ],
)
@pytest.mark.parametrize("heading", ["", "<h3>Wie es weitergeht</h3>"])
@pytest.mark.parametrize("lead", ["", "<p class=lead>Nach zwei Jahren ist die Brücke frei.</p>"])
def test_a_text_in_a_box_with_a_wrong_name_is_not_lost(box: str, heading: str, lead: str) -> None:
    end = f"</{box[1:].rstrip('>').split()[0]}>"
    found = read(f"<div class=kopf><h1>Amt am Freitag geschlossen</h1>{lead}</div>{box}{heading}{LONG}{end}")
    assert "Schulweg" in words(found)
    assert "Nachbarlandes" in words(found)


def test_the_page_about_the_office_itself() -> None:
    found = record(
        "<html><head><title>Über uns - Amt für Wege</title></head><body><div><h1>Über uns</h1>"
        f"<div><h2>Über uns</h2><p>{OFFICE}</p></div></div></body></html>"
    )
    assert "Landtag" in words(found)


BRIEF = {
    "cookies": "<div><p>Wir verwenden Cookies, um Ihnen auf unserer Website die beste Erfahrung zu bieten. Mit der weiteren Nutzung stimmen Sie dem zu.</p></div>",
    "old browser": "<div class=hint><p>You are using an outdated browser. Please upgrade your browser to see this website as it was made to be seen.</p></div>",
    "linked lines": "<ul>"
    + "".join(
        f"<li><a href=/meldungen/{n}>Die Brücke Nummer {n} über die Lauter ist nach zwei langen Jahren der Arbeiten wieder frei.</a></li>"
        for n in (1, 2, 3)
    )
    + "</ul>",
    "share": "<div class=social><p>Teilen Sie diese Seite mit Freunden in den Netzen, oder schicken Sie sie jemandem, der sie lesen möchte.</p></div>",
    "contact": "<div class=kontakt><h4>Wer hilft</h4><p>Ute Beispiel ist von Montag bis Freitag von neun bis zwölf Uhr unter 012 345 67 89 zu erreichen.</p></div>",
}


@pytest.mark.parametrize("order", ["after", "before"])
@pytest.mark.parametrize("beside", BRIEF)
@pytest.mark.parametrize("article", ARTICLES)
def test_what_sites_say_beside_a_short_text(article: str, beside: str, order: str) -> None:
    parts = (ARTICLES[article].format(SHORT), BRIEF[beside])
    assert words(read("".join(parts if order == "after" else reversed(parts)))) == SHORT


def test_boxes_before_that_of_the_title_are_no_introduction() -> None:
    welcome = "<div><p>Willkommen auf der Website des Amtes. Hier finden Sie alles über Straßen und Brücken im Land.</p></div>"
    assert words(read(welcome + ARTICLES["boxes"].format(SHORT))) == SHORT


def test_a_text_before_the_title_in_the_same_box_stays() -> None:
    intro = "<p>Nach zwei Jahren Bauzeit ist die Brücke über die Lauter wieder frei, teilte das Amt gestern allen mit.</p>"
    found = read(f"<div class=inhalt>{intro}<h1>Amt am Freitag geschlossen</h1><p>{SHORT}</p></div>")
    assert SHORT in words(found)
    assert "Lauter" in words(found)


def test_a_text_of_some_length_is_told_from_a_side_column_of_many_teasers() -> None:
    teasers = "".join(f"<div><a href=/{n}>Brief {n}</a>{LONG}</div>" for n in range(8))
    body = LONG * 3
    found = read(
        f"<div class=inhalt><h1>Amt am Freitag geschlossen</h1><div>{body}</div></div><div class='aside rest'>{teasers}</div>"
    )
    assert "Brief" not in words(found)
    assert "Schulweg" in words(found)


TWO = LONG[: LONG.index("<p>Im Herbst")]


def test_a_text_in_an_aside_below_a_named_introduction_is_not_lost() -> None:
    lead = (
        "<span class=date>12. Mai 2021</span><p class=lead>Nach zwei Jahren ist die Brücke wieder frei.</p>"
    )
    head = f"<div class=kopf><h1>Amt am Freitag geschlossen</h1>{lead}</div>"
    found = read(
        f"<header><a href=/>Amt</a></header><div>{head}<aside>{TWO}</aside></div><footer>Amt 2021</footer>"
    )
    assert "Schulweg" in words(found)


def test_a_box_with_a_wrong_name_that_holds_what_is_called_text_is_not_lost() -> None:
    intro = "<p>Nach zwei Jahren ist die Brücke über die Lauter wieder frei.</p>"
    box = f"<div class=sidebar><h3>Wie es weitergeht</h3><div class=article-text>{TWO}</div></div>"
    found = read(f"<div class=kopf><h1>Amt am Freitag geschlossen</h1>{intro}</div>{box}")
    assert "Schulweg" in words(found)


PANEL = "".join(
    f"<div class=x{n}><h3>Dienst {n}</h3><label><input type=checkbox> Erlauben</label><p>Dieses Cookie des Anbieters {n} merkt sich ein Jahr lang, "
    f"welche Seiten ein Besucher angesehen hat, und zeigt ihm danach passende Werbung.</p><table><tr><td>Name</td><td>Cookie k{n}</td></tr>"
    f"<tr><td>Zweck</td><td>Speichert die Wahl des Besuchers für die Messung der Zugriffe.</td></tr></table></div>"
    for n in range(12)
)


@pytest.mark.parametrize(
    "panel",
    [
        f"<div class=q7>{PANEL}</div>",
        f"<div><div><section>{PANEL}</section><button>Speichern</button></div></div>",
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_panel_that_names_each_cookie(panel: str, is_first: bool) -> None:
    article = f"<div class=k3><h1>Titel der Seite</h1><div class=k4>{LONG}</div></div>"
    found = read(panel + article if is_first else article + panel).body or ""
    assert "Cookie" not in found
    assert len(found) > 200


def test_article_on_cookies_is_a_text() -> None:
    told = "".join(
        f"<p>Im Fall {n} las die Aufsicht ein Cookie aus und fragte den Betreiber, wozu er es nach dem Besuch noch brauche.</p>"
        for n in range(12)
    )
    found = read(
        f"<div><h1>Titel der Seite</h1></div><div class=k4>{LONG}{told}</div><form><input><button>Suche</button></form>"
    )
    assert (found.body or "").count("Cookie") == 12


@pytest.mark.parametrize("box", ["widget", "sidebar", "footer"])
def test_a_title_in_the_head_of_the_page_stands_beside_no_box(box: str) -> None:
    """Browsers that run scripts show nothing of it, and it has no part of the page around it."""
    page = (
        "<html><head><title>Neue Brücke über die Lauter</title><noscript><div><h1>Neue Brücke über die Lauter</h1></div>"
        f"</noscript></head><body><div class={box}>{LONG}</div></body></html>"
    )

    found = record(page)

    assert found.title == "Neue Brücke über die Lauter"
    assert "Schulweg" in words(found)


LEAD = (
    "Wegen Arbeiten an der Wasserleitung bleiben alle Schalter des Amtes in der Hauptstadt am Freitag zu; "
    "wer einen Termin hat, wird angerufen und bekommt einen neuen, auf Wunsch auch in Neudorf."
)
REST = "Ab Montag ist wieder geöffnet."
HEADS = {
    "named": (
        "<div class=kopf><h1>Amt am Freitag geschlossen</h1><p class=teaser>{}</p></div>",
        "<div>{}</div>",
    ),
    "named box": (
        "<div class=kopf><h1>Amt am Freitag geschlossen</h1><div class=article-intro><div><p>{}</p></div></div></div>",
        "<div class=spalte><div>{}</div></div>",
    ),
    "header": ("<header><h1>Amt am Freitag geschlossen</h1><p>{}</p></header>", "<section>{}</section>"),
    "named text": (
        "<div><h1>Amt am Freitag geschlossen</h1><p>{}</p></div>",
        "<div class=article-body>{}</div>",
    ),
    "paragraph": ("<div class=kopf><h1>Amt am Freitag geschlossen</h1><p class=teaser>{}</p></div>", "{}"),
}


@pytest.mark.parametrize("around", ["<article>{}</article>", "<div><div>{}</div></div>"])
@pytest.mark.parametrize("between", ["", "<ul class=share><li><a href=//x.example/s>Teilen</a></ul>"])
@pytest.mark.parametrize("form", HEADS)
def test_a_line_below_a_longer_introduction_is_the_text(form: str, between: str, around: str) -> None:
    head, text = HEADS[form]
    found = read(around.format(head.format(LEAD) + between + text.format(f"<p>{REST}</p>")))
    assert (found.lead, found.body) == (LEAD, REST)


def test_an_introduction_with_nothing_of_the_text_below_it_stays() -> None:
    head = HEADS["named"][0].format(LEAD)
    asks = "<p>Abonnieren Sie unseren Newsletter, um keine Meldung zu verpassen.</p>"
    for below in ("", BRIEF["contact"], f"<div class=article-body>{asks}</div>"):
        assert words(read(f"<article>{head}{below}</article>")) == LEAD


def test_a_sentence_called_the_text_in_a_box_called_otherwise() -> None:
    networks = "<ul><li><a href=//x.example/s>Auf X teilen</a></li><li><a href=//y.example/s>Auf Y teilen</a></li></ul>"
    title = "<h1>Amt am Freitag geschlossen</h1><time datetime=2020-03-18>18. März 2020</time>"
    box = f"<div id=socialicons-bar><div class=entry-content><p>{SHORT}</p></div>{networks}</div>"
    assert words(read(f"<main><article>{title}{box}</article></main>" + BRIEF["cookies"])) == SHORT
    teaser = f"<div class=related><h3>Brücke frei</h3><div class=entry-content><p>{SHORT}</p></div></div>"
    assert words(read(f"<main><article>{title}{teaser}</article></main>" + BRIEF["cookies"])) == ""
    asks = f"<div id=socialicons-bar><div class=content><p>Folgen Sie uns in den Netzen, jeden Tag.</p></div>{networks}</div>"
    assert words(read(f"<main><article>{title}{asks}</article></main>" + BRIEF["cookies"])) == ""


NOTICE = f"<h1>Amt am Freitag geschlossen</h1><p>{SHORT}</p>"


def test_a_narrow_column_of_a_grid_that_says_more_than_the_text() -> None:
    row = "<div class=row><div class=col-md-8>{}</div><div class=col-md-4>{}</div></div>"
    assert words(read(row.format(NOTICE, f"<div><h3>Das Amt</h3><p>{OFFICE}</p></div>"))) == SHORT
    lists = "<div><h3>Aktuelles</h3><ul><li><a href=/1>Brücke frei</a></li><li><a href=/2>Straße zu</a></li></ul></div>"
    assert words(read(row.format(NOTICE, f"<div><h3>Das Amt</h3><p>{OFFICE}</p></div>{lists}"))) == SHORT
    # without a heading it may be the text beside an introduction
    assert "Schulweg" in words(read(row.format(NOTICE, LONG)))


CELLS = "<table width=100%><tr><td{}><a href=/>Start</a><br><a href=/a>Amt</a></td><td{}>{}</td><td{}>{}</td></tr></table>"


@pytest.mark.parametrize("heading", ["<b>Das Amt</b><br>{}", "<h4>Das Amt</h4>{}", "<p><b>Das Amt</b></p>{}"])
@pytest.mark.parametrize(
    "widths", [(" width=20%", " width=60%", " width=20%"), (" width=150", "", " width=160")]
)
@pytest.mark.parametrize("window", ["Amt am Freitag geschlossen", "Amt für Wege"])
def test_a_narrow_cell_of_a_page_laid_out_in_tables(
    window: str, widths: tuple[str, str, str], heading: str
) -> None:
    notice = f"<h2>Amt am Freitag geschlossen</h2><i>18. März 2020</i><p>{SHORT}</p>"
    cells = CELLS.format(widths[0], widths[1], notice, widths[2], heading.format(OFFICE))
    found = record(f"<html><head><title>{window}</title></head><body>{cells}</body></html>")
    assert (found.title, words(found)) == ("Amt am Freitag geschlossen", SHORT)


@pytest.mark.parametrize(
    "widths", [("", " width=50%", " width=50%"), ("", "", ""), ("", " width=200", " width=200")]
)
def test_cells_as_wide_as_that_of_the_title_are_text(widths: tuple[str, str, str]) -> None:
    cells = CELLS.format(widths[0], widths[1], NOTICE, widths[2], f"<b>Wie es weitergeht</b><br>{OFFICE}")
    assert "Landtag" in words(read(cells))


@pytest.mark.parametrize("head", ["<header>{}</header>", "<div class=kopf><div>{}</div></div>"])
@pytest.mark.parametrize(
    "text", ["<div>{}</div>", "<div class=zeile><div>{}</div><ul><li><a href=/a>Drucken</a></li></ul></div>"]
)
def test_a_headline_longer_than_its_text(head: str, text: str) -> None:
    title = "Das Amt für Wege bleibt am kommenden Freitag in allen Häusern des Landes den ganzen Tag über geschlossen"
    body = f"<article>{head.format(f'<h1>{title}</h1>')}{text.format(f'<p>{REST}</p>')}</article>"
    found = record(f"<html><head><title>{title}</title></head><body>{body}</body></html>")
    assert (found.title, found.lead, found.body) == (title, None, REST)


def test_the_columns_of_plone() -> None:
    column = f"<div id=portal-column-one><div class=portlet><div class=portletHeader>Das Amt</div><div class=portletItem>{OFFICE}</div></div></div>"
    text = f"<div id=portal-column-content><div id=content>{NOTICE}</div></div>"
    assert words(read(f"<div id=portal-columns>{column}{text}</div>")) == SHORT
    assert words(read(f"<div id=portal-columns>{text}{column}</div>")) == SHORT


def test_a_notice_of_east_asia_that_begins_with_a_number() -> None:
    html = "<html><head><title>关于端午节放假的通知_路桥局</title></head><body><div class=header><a href=/>路桥局</a></div>{}</body></html>"
    box = "<div class=content><div class=title>关于端午节放假的通知</div><div class=info>发布时间：2019-06-03</div>{}</div>"
    assert (
        words(record(html.format(box.format("<p>6月7日至9日放假，10日上班。</p>"))))
        == "6月7日至9日放假，10日上班。"
    )


def test_a_sentence_of_two_words_below_an_introduction() -> None:
    head, text = HEADS["named"][0], "<div class=rich-text><p>Danke Ihnen.</p></div>"
    found = read(f"<main>{head.format(LEAD)}{text}</main>")
    assert (found.lead, found.body) == (LEAD, "Danke Ihnen.")


@pytest.mark.parametrize(
    "notice",
    [
        "We use cookies on this website. By going on you agree to the use of cookies.",
        "Your browser is out of date. Please update your browser to see this website as it should be.",
    ],
)
@pytest.mark.parametrize("text", [f"<p>{SHORT}</p>", LONG])
def test_a_loose_notice_right_before_the_title_is_no_text(notice: str, text: str) -> None:
    beside = f"<td width='25%'><b>Das Amt</b><br>{OFFICE}</td>"
    found = words(
        read(f"<table><tr>{beside}<td>{notice}<h1>Amt am Freitag geschlossen</h1>{text}</td></tr></table>")
    )
    assert found.startswith((SHORT, "Nach zwei Jahren"))
    assert OFFICE not in found


def test_a_loose_introduction_before_the_title_stays() -> None:
    found = read(f"<div>{SHORT}<h2>Amt am Freitag geschlossen</h2>{LONG}</div>")
    assert SHORT in words(found)
