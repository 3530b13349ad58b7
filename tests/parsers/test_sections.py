"""The section of an article and the path to it, in the forms in which pages state or show them."""

from __future__ import annotations

import json

import pytest

from crawler.items import Record
from crawler.parsers.fields.page.structured import parse_json_ld
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"


def found(before: str = "", head: str = "", after: str = "", below: str = "") -> Record:
    return record(
        f"<html lang=de><head><title>{TITLE}</title>{head}</head><body><main>{before}<h1>{TITLE}</h1>{below}"
        f"<div class=q3>{TEXT}{MORE}</div>{after}</main></body></html>"
    )


@pytest.mark.parametrize(
    "mark",
    [
        "<a rel='category tag' href='/c/1'>Verkehr</a>",
        "<div class='taxonomy-category wp-block-post-terms'><a rel=tag href='/c/1'>Verkehr</a></div>",
        "<ul class=td-category><li class=entry-category><a href='/c/1'>Verkehr</a></li></ul>",
        "<p class=article-section>Verkehr</p>",
        "<span class=rubrique><a href='/c/1'>Verkehr</a></span>",
        "<dl><dd class=category-name>Kategorie: <a href='/c/1'>Verkehr</a></dd></dl>",
        "<dl><dd class=category-name>Kategorie: Verkehr</dd></dl>",
        "<span class=kicker><a href='/c/1'>Verkehr</a></span>",
    ],
)
def test_section_that_is_marked(mark: str) -> None:
    assert found(before=mark).section == found(below=mark).section == "Verkehr"


@pytest.mark.parametrize(
    "mark",
    [
        "<span class=kicker>Verkehr</span>",
        "<p class=article-section>Alles über den Verkehr am Fluss und anderswo</p>",
        "<a rel='category tag' href='/c/1'>Uncategorized</a>",
        "<nav><span class=rubric><a href='/c/1'>Verkehr</a></span></nav>",
        "<div><h3><a href='/n/7'>Brücke bleibt bis zum Herbst gesperrt</a></h3><a rel='category tag' href='/c/1'>Verkehr</a></div>",
    ],
)
def test_what_is_no_section(mark: str) -> None:
    assert found(after=mark).section is None


def test_path_goes_before_the_mark() -> None:
    path = "<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li></ol>"
    assert found(before=f"{path}<a rel='category tag' href='/c/1'>Verkehr</a>").section == "Presse"
    assert found(before=path, head="<meta name='parsely-section' content='Verkehr'>").section == "Presse"


@pytest.mark.parametrize("key", ["article:section", "og:article:section", "parsely-section", "section"])
def test_section_of_metadata(key: str) -> None:
    assert found(head=f"<meta property='{key}' content='Verkehr'>").section == "Verkehr"
    assert found(head=f"<meta property='{key}' content='/verkehr/'>").section is None
    assert found(head=f"<meta property='{key}' content='Sin categoría'>").section is None


STEPS = [
    {"@type": "ListItem", "position": number, "name": name, "item": f"https://www.amt.example{path}"}
    for number, (name, path) in enumerate((("Start", "/"), ("Presse", "/p"), ("Verkehr", "/p/v")), start=1)
]


@pytest.mark.parametrize("items", [STEPS, [STEPS], dict(enumerate(STEPS)), STEPS[::-1]])
def test_path_of_json_ld(items: object) -> None:
    lists = [{"@type": "BreadcrumbList", "itemListElement": held} for held in ([], items)]
    page = found(head=f"<script type='application/ld+json'>{json.dumps(lists)}</script>")
    assert (page.breadcrumbs, page.section) == (("Presse", "Verkehr"), "Verkehr")


def test_way_back_is_a_step_without_its_sign() -> None:
    page = found(before="<nav class=breadcrumb><a href='/p/v'>‹ Verkehr</a></nav>")
    assert page.breadcrumbs == ("Verkehr",)


def test_author_of_broken_json_ld_is_read() -> None:
    broken = '{"headline": "a "b" c", "author": [{"@type": "Person", "name": "Ann Hill"}]}'
    assert parse_json_ld(broken)[0]["author"] == "Ann Hill"


@pytest.mark.parametrize(
    ("last", "steps"),
    [
        ("<li>Nachtfähren</li>", ("Verkehr",)),
        ("<li><a href='/v/n'>Nachtfähren</a></li>", ("Verkehr", "Nachtfähren")),
        ("<li>Nacht</li>", ("Verkehr", "Nacht")),
    ],
)
def test_last_step_that_the_title_begins_with(last: str, steps: tuple[str, ...]) -> None:
    path = f"<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/v'>Verkehr</a></li>{last}</ol>"
    text = (
        "Die Fähre über die Lauter fährt ab Mai auch nachts, teilte der Betreiber am Montag in einem Schreiben mit. "
        * 3
    )
    html = f"<title>Fähre</title>{path}<main><h1>Nachtfähren: was sie kosten</h1><p>{text}</p></main>"
    assert record(html).breadcrumbs == steps


def stated(section: str) -> str:
    return f"<meta property='article:section' content='{section}'>"


def linked(section: str) -> str:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleSection": section}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


PATH = "<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/v'>{}</a></li></ol>"
MENU = "<nav><a href='/v'>Verkehr</a><a href='/e'>Energie, Wasser</a></nav>"


@pytest.mark.parametrize(
    ("section", "before", "head", "named"),
    [
        ("Verkehr,Wasser,Leben am Fluss", PATH.format("Verkehr"), "", "Verkehr"),
        ("Verkehr, Wasser", "<p><a rel=category href='/v'>Verkehr</a> <a href='/w'>Wasser</a></p>", "", "Verkehr"),
        ("Verkehr,Wasser", "", stated("Verkehr"), "Verkehr"),
        ("Energie, Wasser", MENU, "", "Energie, Wasser"),
        ("Wasser, Energie", MENU, "", "Wasser, Energie"),
        ("verkehr", PATH.format("Verkehr"), "", "Verkehr"),
        ("LEBEN AM FLUSS", PATH.format("Leben am Fluss"), "", "Leben am Fluss"),
        ("verkehr", PATH.format("Leben"), "", "verkehr"),
        ("Verkehr", PATH.format("VERKEHR"), "", "Verkehr"),
    ],
)  # fmt: skip
def test_stated_section_as_the_page_writes_it(section: str, before: str, head: str, named: str) -> None:
    assert found(before, linked(section) + head).section == named


VERKEHR = "<nav><a href='/verkehr'>Verkehr</a><a href='/wasser'>Wasser</a></nav>"


@pytest.mark.parametrize(
    "line",
    [
        "<a href='/verkehr'>Verkehr</a>",
        "<p><a href='https://www.amt-fuer-wege.example/verkehr'>/ Verkehr</a></p>",
        "<div><span>|</span> <a href='/verkehr'><b>VERKEHR</b></a></div>",
    ],
)
def test_link_above_the_title_that_the_menu_has_too(line: str) -> None:
    named = record(
        f"<html lang=de><body>{VERKEHR}<main>{line}<div><h1>{TITLE}</h1></div>{TEXT}{MORE}</main></body></html>"
    )
    assert named.section is not None
    assert named.section.casefold() == "verkehr"


@pytest.mark.parametrize(
    "line",
    [
        "<a href='/bruecken'>Brücken</a>",
        "<a href='/verkehr/7'>Verkehr</a>",
        "<p>Mehr aus <a href='/verkehr'>Verkehr</a></p>",
        "<p><a href='/verkehr'>Verkehr</a> <a href='/wasser'>Wasser</a></p>",
        "<p><a href='/verkehr'>Verkehr</a></p><p>Ein Tag am Fluss</p>",
    ],
)
def test_other_lines_above_the_title(line: str) -> None:
    body = f"{VERKEHR}<main>{line}<h1>{TITLE}</h1>{TEXT}{MORE}</main>"
    assert record(f"<html lang=de><body>{body}</body></html>").section is None


@pytest.mark.parametrize("name", ["headline-category", "category-link", "meta-category", "story__category"])
def test_names_of_sections(name: str) -> None:
    assert found(before=f"<div><span class={name}>Verkehr</span></div>").section == "Verkehr"


def path(
    steps: str, address: str = "https://www.amt-fuer-wege.example/fluss/die-faehre-im-fruehling.html"
) -> list[str]:
    html = f"<html lang=de><body><ul class=breadcrumb>{steps}</ul><main><h1>{TITLE}</h1>{TEXT}{MORE}</main></body></html>"
    return list(record(html, url=address).breadcrumbs)


HOME = "<li><a href='/'>amt-fuer-wege</a></li>"
RIVER = "<li><a href='/fluss'>Am Fluss</a></li>"


def test_words_before_the_path_are_no_step() -> None:
    for said in ("Aktuelle Seite:&nbsp;", "Current page:"):
        assert path(f"<li>{said}</li>{HOME}{RIVER}") == ["Am Fluss"]
    assert path(f"{HOME}{RIVER}<li>Aktuelle Seite</li>") == ["Am Fluss"]


def test_last_step_may_be_the_page_by_the_name_of_its_address() -> None:
    assert path(f"{HOME}{RIVER}<li>Die Fähre im Frühling</li>") == ["Am Fluss"]
    assert path(f"{HOME}{RIVER}<li>Die Fähre</li>") == ["Am Fluss", "Die Fähre"]
    linked = "<li><a href='/fluss/faehre'>Die Fähre im Frühling</a></li>"
    assert path(f"{HOME}{RIVER}{linked}") == ["Am Fluss", "Die Fähre im Frühling"]
    shown = "https://www.amt-fuer-wege.example/fluss/meldungen.nr-7.html"
    assert path(f"{HOME}{RIVER}<li>Meldungen</li>", shown) == ["Am Fluss", "Meldungen"]


def test_steps_without_what_unfolds_them_and_signs_of_fonts() -> None:
    first = "<li><a href='#'>...</a> <i class=sign>\ue5cc</i> <a href='/'>Startseite</a></li>"
    assert path(f"{first}<li><a href='/fluss'>Am Fluss <i class=sign>\ue5cc</i></a></li>") == ["Am Fluss"]


MENU = "<header><nav><a href='/kultur'>Kultur</a> <a href='/sport'>Sport</a> <a href='#oben'>Teilen</a></nav></header>"
BESIDE_DAY = [
    ("<div class=date>Kultur, 2.11.2022</div>", "Kultur"),
    ("<p>02.11.2022 | Kultur</p>", "Kultur"),
    ("<ul><li><a href='/kategorie/debatte/glosse/'>Glosse</a></li><li>2. November 2022</li><li>Nora Beck</li></ul>", "Glosse"),
    ("<p>02.11.2022 | Nora Beck</p>", None),
    ("<p>02.11.2022 | Teilen</p>", None),
    ("<p>02.11.2022, Ort: Kultur am Wehr</p>", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "section"), BESIDE_DAY)
def test_section_in_the_line_of_the_day(line: str, section: str | None) -> None:
    assert found(below=line).section == (section if section != "Kultur" else None)  # without the menu
    html = (
        f"<html lang=de><head><title>{TITLE}</title></head><body>{MENU}<main><h1>{TITLE}</h1>{line}"
        f"<div class=q3>{TEXT}{MORE}</div></main></body></html>"
    )
    assert record(html).section == section


@pytest.mark.parametrize(
    ("kicker", "section"), [("Kultur", "Kultur"), ("Neues vom Wehr", None), ("Teilen", None)]
)
def test_line_above_the_title_that_the_menu_has_too(kicker: str, section: str | None) -> None:
    html = (
        f"<html lang=de><head><title>{TITLE}</title></head><body>{MENU}<main><p class=kick>{kicker}</p><h1>{TITLE}</h1>"
        f"<div class=q3>{TEXT}{MORE}</div></main></body></html>"
    )
    assert record(html).section == section


@pytest.mark.parametrize(
    ("stated", "link", "section"),
    [
        ("republica", "República", "República"),
        ("aussen-politik", "Außen-Politik", "Außen-Politik"),
        ("business", "Business", "Business"),
        ("UK", "Uk", "UK"),
        ("energie", "Verkehr", "energie"),
    ],
)
def test_stated_section_as_a_link_of_the_page_writes_it(stated: str, link: str, section: str) -> None:
    head = f"<meta property='article:section' content='{stated}'>"
    assert found(before=f"<nav><a href='/r/'>{link}</a></nav>", head=head).section == section


def test_of_several_stated_sections_the_one_that_the_page_shows() -> None:
    head = "<meta property='article:section' content='Haus,Energie,Beiträge'>"
    mark = "<h6><strong>in</strong> <a href='/category/beitraege/energie/'>Energie</a></h6>"
    menu = "<nav><a href='/category/haus/'>Haus</a></nav>"
    assert found(before=menu, below=mark, head=head).section == "Energie"


@pytest.mark.parametrize(
    "text", ['{"title":"x","section":"Verkehr"}', '{"section" : "Verkehr", "tags":["a"]}']
)
def test_section_in_the_data_of_a_reader_service(text: str) -> None:
    assert found(head=f"<meta name='parsely-page' content='{text}'>").section == "Verkehr"
    assert found(head="<meta name='parsely-page' content='{\"section\":\"null\"}'>").section is None


def test_a_box_called_path_without_links_is_no_path_where_another_is() -> None:
    path = "<ul class='list list--breadcrumb'><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li></ul>"
    slogan = "<div class=header-breadcrumb>Das Portal am Fluss</div>"
    assert found(before=slogan + path).breadcrumbs == ("Presse",)
    assert found(before="<p class=breadcrumb>Start › Presse</p>").breadcrumbs == ("Presse",)


@pytest.mark.parametrize(
    ("step", "steps"),
    [("über die Lauter", ("Presse",)), ("Fähren", ("Presse", "Fähren"))],
)
def test_last_step_that_is_a_part_of_the_title(step: str, steps: tuple[str, ...]) -> None:
    path = f"<ul class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li><li>{step}</li></ul>"
    assert found(before=path).breadcrumbs == steps


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Fähre über die Lauter: Fahrplan und Preise | Amt", ""),
        ("Fähre über die Lauter: Fahrplan und Preise", ""),
        ("Amt", "<meta property='og:title' content='Fähre über die Lauter: Fahrplan und Preise'>"),
    ],
)
def test_last_step_that_is_the_page_under_its_other_title(title: str, head: str) -> None:
    steps = "<li><a href='/'>Start</a></li><li><a href='/n'>Verkehr</a></li><li><a href='#'>Fähre über die Lauter: Fahrplan und Preise</a></li>"
    html = (
        f"<html><head><title>{title}</title>{head}</head><body><main><ol class=breadcrumb>{steps}</ol>"
        f"<h1>Wieder Boote am Wehr</h1><div class=q3>{TEXT}{MORE}</div></main></body></html>"
    )
    assert record(html).breadcrumbs == ("Verkehr",)
    assert record(html).section == "Verkehr"


def test_last_step_that_begins_the_title_of_the_window_is_a_section_where_it_is_short_or_goes_on() -> None:
    steps = "<li><a href='/'>Start</a></li><li><a href='/n'>Verkehr</a></li>"
    for title in ("Verkehr | Amt", "Verkehr am Fluss und an den Wehren der Lauter im Mai"):
        html = (
            f"<html><head><title>{title}</title></head><body><main><ol class=breadcrumb>{steps}</ol>"
            f"<h1>Wieder Boote am Wehr</h1><div class=q3>{TEXT}{MORE}</div></main></body></html>"
        )
        assert record(html).breadcrumbs == ("Verkehr",)


SITE = "<meta property='og:site_name' content='Flussblatt'><meta property='article:section' content='{}'>"


def test_section_that_is_called_as_the_site_gives_way_to_the_path() -> None:
    path = "<ol class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Verkehr</a></li></ol>"
    assert found(before=path, head=SITE.format("Flussblatt")).section == "Verkehr"
    assert found(before=path, head=SITE.format("Boote")).section == "Boote"
    assert found(head=SITE.format("Flussblatt")).section == "Flussblatt"


@pytest.mark.parametrize(
    ("row", "section"),
    [
        (
            "<dl><dt>Datum</dt><dd>12.01.2017</dd><dt>Kategorie</dt><dd><a href='verkehr/'>Verkehr</a></dd></dl>",
            "Verkehr",
        ),
        ("<table><tr><th>Rubrik:</th><td>Verkehr</td></tr></table>", "Verkehr"),
        ("<dl><dt>Kategorie</dt><dd>Alles, was man am Fluss und anderswo fahren kann</dd></dl>", None),
        ("<dl><dt>Stellen</dt><dd>Verkehr</dd></dl>", None),
        ("<p>Kategorie: <a href='/k/7'>Verkehr</a></p>", "Verkehr"),
        ("<p>Kategorien: <a href='/k/7'>Verkehr</a>, <a href='/k/8'>Wasser</a></p>", "Verkehr"),
        ("<p><b>Kategorie:</b> Verkehr | 12.01.2017</p>", "Verkehr"),
        ("<div><span>Rubryka:</span> <a href='/k/7'>Transport</a></div>", "Transport"),
        ("<p>Kategorie: 3. Klasse der Fähren</p>", None),
        ("<p>Kategorien: was am Fluss fährt und was nicht, zeigt eine Karte im Rathaus</p>", None),
        ("<p>Die Fähre hat die Kategorie: Verkehr</p>", None),
    ],
)
def test_section_behind_its_label_in_a_list_of_data(row: str, section: str | None) -> None:
    assert found(below=row).section == section


@pytest.mark.parametrize(
    ("step", "steps"),
    [
        ("News details", ("Presse",)), ("Article", ("Presse",)), ("Articles", ("Presse", "Articles")), ("Détail de l’actualité", ("Presse",)), ("تفاصيل الخبر", ("Presse",)), ("正文", ("Presse",)),
        ("Chi tiết tin", ("Presse",)), ("Details of the new ferry", ("Presse", "Details of the new ferry")), ("<a href='/d'>Details</a>", ("Presse", "Details")),
    ],
)  # fmt: skip
def test_last_step_that_says_what_every_page_of_an_entry_is(step: str, steps: tuple[str, ...]) -> None:
    path = f"<ul class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li><li>{step}</li></ul>"
    assert found(before=path).breadcrumbs == steps


@pytest.mark.parametrize("month", ["平成30年3月", "令和6年度", "2018年3月"])
def test_a_folder_of_a_month_is_no_section(month: str) -> None:
    path = f"<ul class=breadcrumb><li><a href='/'>Start</a></li><li><a href='/n'>Presse</a></li><li><a href='/n/3'>{month}</a></li></ul>"
    assert found(before=path).section == "Presse"


@pytest.mark.parametrize("home", ["سەرەتا", "ទំព័រដើម", "ໜ້າຫຼັກ", "Bogga hore", "ಮುಖಪುಟ", "Mwanzo"])
def test_home_in_far_languages(home: str) -> None:
    path = f"<div class=crumbs><a href='/ab/cd'>{home}</a> / <a href='/ab/n'>Presse</a></div>"
    assert found(before=path).breadcrumbs == ("Presse",)


def test_a_step_in_bold_without_a_link() -> None:
    path = "<div class=breadcrumb><a href='/'>Start</a> &gt; <a href='/n'>Presse</a> &gt; <strong>Fähren</strong></div>"
    assert found(before=path).breadcrumbs == ("Presse", "Fähren")
