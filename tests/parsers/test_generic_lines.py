"""Lines in and around the text that are none of it, titles without headings, lists told by their form."""

from __future__ import annotations

import pytest

from crawler.items import Listing
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_plea
from crawler.parsers.fields.phrases.related_words import is_heading_of_links, is_related_line
from crawler.parsers.fields.phrases.signed_lines import is_credit
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from tests.parsers.test_generic import TEXT, page, parse, record

MORE = "<p>Im Herbst beginnt der zweite Abschnitt, der bis an die Grenze des Nachbarlandes führen soll.</p>"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite"}</script>'


def body_of(inner: str, head: str = "") -> str:
    return (
        record(page(f"<main><h1>Titel der Seite</h1><div class=inhalt>{inner}</div></main>", head)).body or ""
    )


# ---------------------------------------------------------------- phrases


@pytest.mark.parametrize(
    "text",
    ["Zurück zur Übersicht", "<< Nazad", "Vissza Nyomtatás", "Версія для друку", "Возврат к списку",
     "214 Aufrufe", "© 2016 Die Zeitung. Nachdruck nur mit Erlaubnis.", "2016 © Die Zeitung. RSS", "2014–2016 © Die Zeitung",
     "Alle Rechte vorbehalten",
     "Drukuj | Historia zmian", "Was this page helpful?", "Printed from: https://www.amt.example/x"],
)  # fmt: skip
def test_lines_of_a_template(text: str) -> None:
    assert is_template_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zurück zur Natur wollen viele",
        "Druckerei Müller schließt",
        "214 Aufrufe zum Streik",
        "Top-Ergebnis im Test",
    ],
)
def test_lines_that_only_begin_like_those_of_a_template(text: str) -> None:
    assert not is_template_line(text)


@pytest.mark.parametrize(
    ("judge", "yes", "no"),
    [
        (is_meta_line, "3 Minuten Lesezeit", "Drei Minuten Lesezeit genügen dem Amt"),
        (is_meta_line, "Eva Roth · Der Bote · Posted: Aug 08, 2024 4:00 AM EDT", "12.05.2025 – 14.05.2025"),
        (is_credit, "Titelbild: Eva Roth", "Fotografien: ein Streifzug"),
        (is_credit, "Abbildung 2: Lageplan", "Abbildungen zeigen den Plan."),
        (is_heading_of_links, "Das könnte Sie auch interessieren:", "Das könnte teuer werden"),
        (is_heading_of_links, "Argomenti", "Argomenti di discussione al tavolo"),
        (is_plea, "Unterstütze uns mit 5 Euro im Monat!", "Das Amt unterstützt die Gemeinden."),
        (is_plea, "Wspieraj nas", "Program wspierający rozwój"),
    ],
)
def test_phrases(judge: object, yes: str, no: str) -> None:
    assert callable(judge)
    assert judge(yes)
    assert not judge(no)


def test_words_of_publishers_count_on_pages_of_publishers_alone() -> None:
    assert is_related_line("Video: So war das Fest", is_news=True)
    assert not is_related_line("Video: So war das Fest", is_news=False)
    assert is_related_line("Lesen Sie auch: So war das Fest", is_news=False)


# ---------------------------------------------------------------- lines of the text


@pytest.mark.parametrize(
    "line",
    [
        "<p class=byline>Eva Roth, Redaktion für Verkehr und Wege, Lauterbach, mit Bildern von Jan Wolf</p>",
        "<p>Lesezeit: 4 Min.</p>",
        "<p>13:37 Uhr</p>",
    ],
)
def test_byline_below_an_introduction_is_no_text(line: str) -> None:
    introduction = (
        "<p>Die Brücke über die Lauter ist nach langer Bauzeit seit heute wieder für alle offen.</p>"
    )
    assert body_of(introduction + line + TEXT) == body_of(introduction + TEXT)


def test_link_alone_in_its_line_is_a_teaser_on_news_and_text_elsewhere() -> None:
    line = "<p><a href=/meldungen/fest>Großes Fest an der neuen Brücke</a></p>"
    assert "Großes Fest" not in body_of(TEXT + line + MORE, NEWS)
    assert "Großes Fest" in body_of(TEXT + line + MORE)


@pytest.mark.parametrize(
    "line",
    ["<p>Die Unterlagen des Amtes stehen hier bereit:</p><p><a href=/plan>Plan der neuen Brücke</a></p>",
     "<p><a href=/plan.pdf>Plan der neuen Brücke</a></p>",
     "<p><a href=https://www.land.example/plan>Plan der neuen Brücke</a></p>"],
)  # fmt: skip
def test_link_that_is_announced_or_leads_to_a_file_or_elsewhere_is_text_on_news_too(line: str) -> None:
    assert "Plan der neuen Brücke" in body_of(TEXT + line + MORE, NEWS)


def test_line_to_another_article_and_list_of_keywords_are_no_text() -> None:
    related = "<p>Lesen Sie auch: <a href=/fest>Fest an der Brücke</a></p>"
    keywords = "<p>Themen: <a href=/t/1>Straßen</a>, <a href=/t/2>Brücken</a></p><ul><li><a class=tag href=/t/3>EU</a></li></ul>"
    assert body_of(TEXT + related + MORE + keywords) == body_of(TEXT + MORE)


def test_caption_without_a_name_and_credit_are_no_text() -> None:
    picture = "<div><img src=/bruecke.jpg width=600 height=400><p>Die neue Brücke von Süden</p></div>"
    found = body_of(TEXT + picture + MORE + "<p>Titelbild: Eva Roth</p>")
    assert found == body_of(TEXT + MORE)


def test_label_in_a_box_among_paragraphs_is_no_text_and_a_heading_in_one_is() -> None:
    found = body_of(
        TEXT + "<div><div>Dauer unbekannt</div></div><h2><div>Der zweite Abschnitt</div></h2>" + MORE
    )
    assert "Dauer unbekannt" not in found
    assert "Der zweite Abschnitt" in found


@pytest.mark.parametrize("tag", ["h2", "p"])
def test_links_below_a_heading_in_a_box_of_its_own_are_no_text(tag: str) -> None:
    related = (
        f"<div class=a><div class=b><{tag}>Ähnliche Beiträge</{tag}></div></div>"
        "<div><p><a href=/1>Fest an der Brücke</a> in Lauterbach</p><p><a href=/2>Lauf über die Brücke</a> am Sonntag</p></div>"
    )
    assert body_of(TEXT + MORE + related) == body_of(TEXT + MORE)


def test_sentence_that_begins_like_a_heading_of_links_is_text() -> None:
    sentence = "<p>Podobne spotkania odbędą się w przyszłym tygodniu w dwóch miastach.</p>"
    assert "Podobne spotkania" in body_of(TEXT + sentence)


def test_links_to_print_and_to_go_back_among_the_blocks_are_no_text() -> None:
    found = record(
        page(
            f"<div><h1>Titel der Seite</h1>{TEXT}{MORE}<a href=/druck>Drucken</a><br><a href=/alle>Zurück</a></div>"
        )
    )
    assert "Drucken" not in (found.body or "")
    assert not found.links


def test_trailing_pleas_and_headings_of_nothing_are_no_text() -> None:
    end = "<h3>In eigener Sache</h3><p>Unterstütze unsere Arbeit mit <a href=/spende>einer Spende</a>!</p>"
    assert body_of(TEXT + MORE + end) == body_of(TEXT + MORE)


# ---------------------------------------------------------------- boxes


def test_data_about_the_page_goes_with_its_date() -> None:
    table = (
        "<h3>Metryka</h3><table><tr><th>Wytworzył:</th><td>Jan Kowal</td></tr>"
        "<tr><th>Data publikacji:</th><td>19.05.2021</td></tr><tr><th>Liczba odsłon:</th><td>12</td></tr></table>"
    )
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{table}</div></main>"))
    assert found.date == "2021-05-19"
    assert "Metryka" not in (found.body or "")
    assert "Jan Kowal" not in (found.body or "")


def test_files_in_a_list_of_downloads_are_attachments_and_no_text() -> None:
    files = "<h3>Downloads</h3><ul class=downloads><li><a href=/plan.pdf>Lageplan</a> <span>(PDF, 96 KB)</span></li></ul>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{files}{MORE}</div></main>"))
    assert [file.title for file in found.attachments] == ["Lageplan"]
    assert "Lageplan" not in (found.body or "")
    assert "Downloads" not in (found.body or "")
    assert not found.links


def test_side_columns_are_known_by_id_and_by_a_number_in_their_name() -> None:
    side = f"<div id=right>{MORE}</div><div class=sidebar1>{MORE.replace('Herbst', 'Winter')}</div>"
    found, bare = (
        record(page(f"<div id=main><h1>Titel der Seite</h1>{TEXT * 2}{beside}</div>")).body
        for beside in (side, "")
    )
    assert bare
    assert found == bare


def test_table_beside_a_lone_paragraph_is_text() -> None:
    table = "<table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td>2021</td><td>17</td></tr></table>"
    found = body_of(
        "<p>Die Zahl der Brücken ist nach Auskunft des Amtes im letzten Jahr wieder gestiegen.</p>" + table
    )
    assert "2021 | 17" in found


# ---------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("title", "body", "wanted"),
    [
        ("Amt - Brücke offen", f"<div><span class=t>Brücke offen</span><br>{TEXT}</div>", "Brücke offen"),
        (
            "Amt - Brücke – Straße offen",
            f"<div><span>Brücke – Straße offen</span>{TEXT}</div>",
            "Brücke – Straße offen",
        ),
        ("Amt", f"<td><font size=4><b>Brücke offen</b></font><br>{TEXT}</td>", "Brücke offen"),
        (
            "Das Amt für Brücken und Wege",
            f"<td><span class=naslov>Brücke offen</span><br>{TEXT}</td>",
            "Brücke offen",
        ),
        (
            "Blog des Amtes: Brücke offen",
            f"<h1><a href=/>Blog des Amtes</a></h1><h3>Brücke offen</h3>{TEXT}",
            "Brücke offen",
        ),
    ],
)
def test_title_of_a_page_without_a_heading_of_its_own(title: str, body: str, wanted: str) -> None:
    body = f"<table><tr>{body}</tr></table>" if body.startswith("<td") else body
    found = record(f"<html><head><title>{title}</title></head><body>{body}</body></html>")
    assert found.title == wanted
    assert wanted not in (found.body or "")


def test_title_without_heading_is_as_the_page_words_it() -> None:
    title = "Kreis öffnet neue Brücke über die Lauter für alle"
    body = f"<div>Amtsblatt für den Kreis und die Stadt</div><div>{title}</div>{TEXT}{MORE}"
    head = "<title>Kreis öffnet neue Brücke über die Lauter</title><meta property='og:site_name' content='Der Bote'>"
    assert record(f"<html><head>{head}</head><body>{body}</body></html>").title == title


@pytest.mark.parametrize(
    ("heading", "known", "wanted"),
    [
        ("<span>Verkehr</span> <span>Brücke offen</span>", "Verkehr: Brücke offen", "Verkehr: Brücke offen"),
        ("Verkehr : Brücke offen", "Verkehr: Brücke offen", "Verkehr: Brücke offen"),
        ("„Brücke“ offen", '"Brücke" offen', "„Brücke“ offen"),
        ("23.01.2022 - Brücke über die Lauter offen", "Amt", "Brücke über die Lauter offen"),
    ],
)
def test_heading_is_joined_as_in_the_metadata_and_has_no_day(heading: str, known: str, wanted: str) -> None:
    head = f"<title>{known}</title><meta property=og:title content='{known}'>"
    found = record(f"<html><head>{head}</head><body><main><h1>{heading}</h1>{TEXT}</main></body></html>")
    assert found.title == wanted


# ---------------------------------------------------------------- lists and paths


ROWS = {
    "table": "<table>" + "".join(f"<tr><td>{n}.3.2021</td><td><a href=/m/{n}>Meldung Nummer {n}</a></td></tr>" for n in range(1, 6)) + "</table>",
    "links": "<div>" + "".join(f"<a href=/m/{n}><span>0{n}.03.2021</span><span>Meldung Nummer {n}</span></a>" for n in range(1, 6)) + "</div>",
    "cards": "<div>" + "".join(
        f"<div class=col><a href=/alle>Presse</a><span>{n}.3.2021</span><h3>Meldung Nummer {n}</h3><a href=/m/{n}>Mehr</a></div>" for n in range(1, 6)
    ) + "</div>",
}  # fmt: skip


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_like_boxes_with_days_and_links_are_a_list(rows: str) -> None:
    found = parse(page(f"<main><h1>Meldungen</h1>{rows}</main>"))
    assert isinstance(found, Listing)
    assert [item.url for item in found.items] == [
        f"https://www.amt-fuer-wege.example/m/{n}" for n in range(1, 6)
    ]
    assert found.items[0].title_text == "Meldung Nummer 1"
    assert "3.2021" in (found.items[0].date_text or "")


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_like_boxes_below_a_text_are_no_list(rows: str) -> None:
    assert "Lauter" in (record(page(f"<main><h1>Titel der Seite</h1>{TEXT}{rows}</main>")).body or "")


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("<p class=fil><a href=/>Accueil</a> &gt; <a href=/a>Actualités</a> &gt; Titel</p>", ("Actualités",)),
        (
            "<p class=fil><a href=/w/fr/accueil.html>Page d'accueil</a> &gt; <a href=/a>Actualités</a> &gt; Titel</p>",
            ("Actualités",),
        ),
        (
            "<div><span>Jesteś tu:</span> <a href=/>Start</a> <span>»</span> <a href=/a>Aktualności</a></div>",
            ("Aktualności",),
        ),
        ("<div><a href=/>Start</a> | <a href=/a>Presse</a> | <a href=/k>Kontakt</a></div>", ()),
        (
            "<div class=location><span>홈</span> <span>뉴스</span> <span>보도자료</span></div>",
            ("뉴스", "보도자료"),
        ),
        ("<div class=location><span>Hafen</span> <span>Tor 3</span></div>", ()),
        ("<div class=rootline><a href=/>Amt</a><i></i><a href=/p>Presse</a></div>", ("Presse",)),
        ("<ul class=breadcrumb><li><a href=/g/en>ILO home</a><li><a href=/n>News</a></ul>", ("News",)),
        (
            "<ul class=breadcrumb><li><a href=/g/en>Nursing home</a><li><a href=/n>News</a></ul>",
            ("Nursing home", "News"),
        ),
        # sections in the line before the path
        (
            "<p class=breadcrumb><a href=/s>Sport</a> | <a href=/>Start</a> &gt; <a href=/n>News</a></p>",
            ("News",),
        ),
        (
            "<ul class=breadcrumb><li><a href=/de/start>www.amt-fuer-wege.example</a><li><a href=/med/>Medien</a></ul>",
            ("Medien",),
        ),
    ],
)
def test_path_by_its_form_without_home(path: str, steps: tuple[str, ...]) -> None:
    assert record(page(f"{path}<main><h1>Titel der Seite</h1>{TEXT}</main>")).breadcrumbs == steps
