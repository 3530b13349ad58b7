"""Rules that few pages need, each with a page that is read wrongly without it."""

from __future__ import annotations

import json
from datetime import date

import pytest
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Page, Site
from crawler.parsers.fields.dates.compared_days import local_days
from crawler.parsers.fields.lists.page_numbers import is_further_page
from crawler.parsers.fields.page.packed_data import flight_rows
from crawler.parsers.fields.page.rich_text import to_html
from crawler.parsers.fields.page.structured import parse_json_ld, text_of_value
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.credits import is_both
from crawler.parsers.fields.pictures.decoration import is_icon
from crawler.parsers.fields.portals.text_unfold import unfold
from crawler.parsers.fields.taxonomy.crumbs import is_own_title
from crawler.parsers.fields.texts.body import extract_body
from crawler.parsers.fields.texts.table_kinds import is_layout_table
from tests.parsers.test_generic import SITE, TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def tree(markup: str) -> HtmlElement:
    return Document(Page(body=markup.encode())).tree


def html_of(markup: str) -> str:
    document = Document(Page(body=f"<html><body>{markup}</body></html>".encode()))
    body = document.tree.find("body")
    assert body is not None
    return extract_body([body], document).html


def test_the_selectors_of_an_entry_for_pictures_files_and_people() -> None:
    selectors = {
        "images": (".foto",),
        "gallery": (".reihe",),
        "attachments": (".dateien",),
        "authors": (".wer",),
        "tags": (".stichwort",),
        "breadcrumbs": (".weg",),
    }
    site = Site(id="x-y", hosts=SITE.hosts, selectors=selectors)
    found = record(
        page(
            f"<div class=weg>Aktuelles</div><article><h1>Eine Brücke über die Lauter</h1>{TEXT}"
            "<img src=/andere.jpg width=800><p class=wer>Ute Beispiel</p><p class=stichwort>Brücken</p></article>"
            "<aside><div class=foto><a href=/gross.jpg><img src=/klein.jpg alt=Brücke></a></div>"
            "<div class=reihe><img src=/eins.jpg><img src=/zwei.jpg></div>"
            "<div class=dateien><a href=/plan>Plan der Brücke</a></div></aside>"
        ),
        site=site,
    )
    assert [(image.url.rpartition("/")[2], image.alt) for image in found.images] == [("gross.jpg", "Brücke")]
    assert [image.url.rpartition("/")[2] for image in found.gallery] == ["eins.jpg", "zwei.jpg"]
    assert [file.title for file in found.attachments] == ["Plan der Brücke"]
    assert (found.authors, found.tags, found.breadcrumbs) == (("Ute Beispiel",), ("Brücken",), ("Aktuelles",))


def test_text_of_a_row_outside_its_cells_is_a_cell() -> None:
    html = html_of("<table><tr><td>a<td>b</tr><tr>c<td>d</tr></table>")
    assert "<tr><td>c</td><td>d</td></tr>" in html


def test_a_cell_outside_of_rows_is_a_row() -> None:
    html = html_of("<table><tr><td>a<td>b</tr><td>c</td></table>")
    assert html == "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"


def test_a_single_row_with_paragraphs_in_a_cell_places_them() -> None:
    table = tree("<table><tr><td><img alt=x>Rok 2020<td><p>Jeden.</p><p>Dwa.</p></table>").find(".//table")
    assert table is not None
    assert is_layout_table(table)


def test_items_and_quotes_of_rich_text() -> None:
    nodes = [
        {"type": "bulleted-list-item", "children": [{"text": "raz"}]},
        {"type": "block-quote", "children": [{"text": "Tak powiedział."}]},
        {"type": "heading", "text": "Dalej"},
    ]
    assert to_html(nodes) == "<li>raz</li><blockquote>Tak powiedział.</blockquote><h3>Dalej</h3>"


@pytest.mark.parametrize("name", ["aria-label='Breadcrumb'", "aria-labelledby='system-breadcrumb'"])
def test_a_path_that_only_its_label_names(name: str) -> None:
    path = "<a href=/amt/>Das Amt</a> <a href=/amt/neues/>Neues</a> <a href=/amt/neues/bau/>Bau</a>"
    found = record(
        page(f"<nav {name}>{path}</nav><article><h1>Eine Brücke über die Lauter</h1>{TEXT}</article>")
    )
    assert found.breadcrumbs == ("Das Amt", "Neues", "Bau")


@pytest.mark.parametrize(("size", "is_small"), [("16 9", False), ("16 16", True), ("800 600", False)])
def test_a_ratio_is_no_size(size: str, is_small: bool) -> None:
    width, height = size.split()
    image = next(tree(f"<img src=a.jpg width={width} height={height}>").iter("img"))
    assert is_icon(image, None) is is_small


def test_a_link_that_states_the_type_of_a_file() -> None:
    found = record(
        page(
            f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}"
            "<p><a href=/plan/17 type=application/pdf>Plan der Brücke</a></p></article>"
        )
    )
    assert [file.title for file in found.attachments] == ["Plan der Brücke"]


def test_of_several_stated_articles_none_that_fits_is_the_page() -> None:
    nodes = [
        {"@type": "NewsArticle", "headline": f"Ganz anderes {number}", "datePublished": "2020-01-02"}
        for number in range(3)
    ]
    head = f"<script type='application/ld+json'>{json.dumps(nodes)}</script>"
    assert record(page(f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}</article>", head)).date is None


@pytest.mark.parametrize(
    ("value", "text"), [({"@value": 3}, "3"), ("A <b>b</b>", "A b"), ({"name": ["A", "B"]}, "A"), (True, "")]
)
def test_texts_of_values(value: object, text: str) -> None:
    assert text_of_value(value) == text


def test_whom_a_quotation_is_from_is_no_author() -> None:
    quotation = "<figure><blockquote>Ein guter Tag.</blockquote><div class=author>Ute Beispiel</div></figure>"
    article = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{quotation}</article>"
    assert record(page(article)).authors == ()


def test_a_line_whose_title_comes_twice_in_a_row() -> None:
    title = "Nowa kładka nad Wisłoką"
    text = "Kładka jest otwarta od wczoraj. " * 12
    lines = unfold(f"Aktualności Data publikacji: 03.05.2021 {title} {title} {text}").split("\n\n")
    assert title in lines
    assert lines[-1].startswith("Kładka jest otwarta")


# ---------------------------------------------------------------- where a gallery ends


def test_text_below_a_gallery_ends_it() -> None:
    pictures = "".join(
        f"<a href=/g/b{n}.jpg title='Bild vom Fest {n}'><img src=/g/t{n}.jpg></a>" for n in range(3)
    )
    long = "<p>Der zweite Abschnitt beginnt im Herbst und führt bis an die Grenze des Nachbarlandes, wo schon jetzt die alte Brücke abgebrochen wird.</p>"
    below = f"{long}<p><img src=/foto/plan.jpg alt='Plan' width=700></p>{MORE}"
    found = record(
        page(f"<main><h1>Titel der Seite</h1>{TEXT}<h2>Bildergalerie</h2><div>{pictures}</div>{below}</main>")
    )
    assert len(found.gallery) == 3
    assert [image.url.rpartition("/")[2] for image in found.images] == ["plan.jpg"]


def test_gallery_between_introduction_and_text() -> None:
    lead = "<div class=lead><p>Wer über den Fluss will, kann künftig auch nachts die neue Brücke nehmen, und das ohne zu zahlen.</p></div>"
    slides = "".join(
        f"<div class=slide><img src=/g/b{n}.jpg><p class=caption>Die Brücke im Bau {n}</p></div>"
        for n in range(3)
    )
    found = record(
        page(
            f"<main><h1>Titel der Seite</h1><div>{lead}<div class=slider>{slides}</div>{TEXT}{MORE}</div></main>"
        )
    )
    assert [item.caption for item in found.gallery] == [f"Die Brücke im Bau {n}" for n in range(3)]


def test_the_way_on_of_a_weblog_is_no_path() -> None:
    found = record(
        page(
            f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{MORE}</article>"
            "<div><a href=/2013/alt.html>Older Post</a> / <a href=/>Home</a></div>"
        )
    )
    assert (found.breadcrumbs, found.section) == ((), None)


def test_a_section_without_the_comma_of_a_list_cut_short() -> None:
    section = {"@type": "NewsArticle", "headline": "Titel der Seite", "articleSection": "Brücken,"}
    found = record(
        page(
            f"<article><h1>Titel der Seite</h1>{TEXT}</article>",
            f'<script type="application/ld+json">{json.dumps(section)}</script>',
        )
    )
    assert found.section == "Brücken"


def test_what_the_author_says_of_herself_is_no_introduction() -> None:
    found = record(
        page(
            "<main><h1>Eine Brücke über die Lauter</h1><div class=top><div class=short-bio><p>Ich schreibe seit zwanzig Jahren über "
            f"Brücken, Tunnel und Straßen im ganzen Land.</p></div></div><div class=text>{TEXT}{MORE}</div></main>"
        )
    )
    assert found.lead is None
    assert (found.body or "").startswith("Nach zwei Jahren")


def test_a_heading_like_the_name_of_the_site_is_not_the_title() -> None:
    html = (
        f"<html><head><title>WEGE</title></head><body><form><h1>Wege Rundbrief</h1></form>"
        f"<main><h1 class=titel>Eine Brücke über die Lauter</h1>{TEXT}{MORE}</main></body></html>"
    )
    assert (
        record(html, url="https://www.wege.example/meldungen/bruecke").title == "Eine Brücke über die Lauter"
    )


def test_a_slider_that_repeats_the_pictures_of_the_text_is_no_gallery_but_one_with_more_is() -> None:
    figures = "".join(f"<figure><img src=/gross/{n}.jpg width=650></figure>" for n in ("a", "b"))
    slider = "<aside><ul class=slide>{}</ul></aside>"
    items = "".join(
        f"<li><a href=/gross/{n}.jpg class=gallery-img><img src=/klein/{n}.jpg width=168></a></li>"
        for n in "abc"
    )
    head = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{figures}{MORE}"
    same = record(page(f"{head}{slider.format(items[: items.index('<li><a href=/gross/c')])}</article>"))
    assert ([i.url[-5:] for i in same.images], same.gallery) == (["a.jpg", "b.jpg"], ())
    more = record(page(f"{head}{slider.format(items)}</article>"))
    assert [i.url[-5:] for i in more.gallery] == ["a.jpg", "b.jpg", "c.jpg"]


def test_words_of_the_template_loose_between_blocks_are_no_text() -> None:
    found = record(
        page(
            f"<article><h1>Eine Brücke über die Lauter</h1><span>Lesezeit: 2 Minuten</span>{TEXT}"
            f"<span class=w>CONTINUA DEPOIS DA PUBLICIDADE</span><div id=werbung></div>{MORE}<p>Das Schild <span>Zurück</span> hängt noch.</p></article>"
        )
    )
    body = found.body or ""
    assert "PUBLICIDADE" not in body
    assert "Lesezeit" not in body
    assert "Das Schild Zurück hängt noch." in body


def test_the_title_again_in_parts_above_a_text_without_paragraphs_is_none_of_it() -> None:
    found = record(
        page(
            "<h1>Amt öffnet die Brücke über die Lauter</h1><div class=text><b>Amt</b> öffnet die <i>Brücke</i> über die Lauter<br>"
            "Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben.<br>"
            "Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin.<br>"
            "Die Kosten von vier Millionen tragen der Kreis und das Land zu gleichen Teilen.</div>"
        )
    )
    assert found.title == "Amt öffnet die Brücke über die Lauter"
    assert (found.body or "").startswith("Nach zwei Jahren")


@pytest.mark.parametrize(
    ("note", "caption"),
    [
        ("<a href=/m/17 download>Download (2 MB)</a>", "Die Brücke bei Nacht"),
        ("<a href=/m/17.jpg>JPG, 2 MB</a>", "Die Brücke bei Nacht"),
        ("<a href=/m/17>Download des Berichts</a>", "Die Brücke bei Nacht Download des Berichts"),
        ("<a href=/m/17 download>im Mai</a>", "Die Brücke bei Nacht im Mai"),
    ],
)
def test_a_link_that_loads_the_picture_down_is_none_of_its_caption(note: str, caption: str) -> None:
    figure = (
        f"<figure><img src=/a.jpg width=800><figcaption>Die Brücke bei Nacht {note}</figcaption></figure>"
    )
    found = record(page(f"<h1>Eine Brücke über die Lauter</h1><article>{TEXT}{figure}{MORE}</article>"))
    assert [image.caption for image in found.images] == [caption]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<p>Beitrag anhören</p><p>4:12</p>", False),
        ("<p>Watch the video</p><p>4:12</p>", False),
        ("<p>Das Video der Sitzung</p><p>4:12</p>", True),
        ("<p>Bauarbeiten</p><p>4:12</p>", True),
    ],
)
def test_how_long_a_player_plays_is_no_text(line: str, stays: bool) -> None:
    found = record(page(f"<h1>Eine Brücke über die Lauter</h1><article>{TEXT}{MORE}{line}{MORE}</article>"))
    assert ("4:12" in (found.body or "")) is stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Zum Thema: was der Landrat am Montag im Beisein vieler Kinder gesagt hat <a href=/k>hier</a>", False),
        ("Zum Thema: was der Landrat am Montag im Beisein vieler Kinder <a href=/k>hier</a> gesagt hat", True),
        ("War dieser Artikel über den Landrat <a href=/k>hilfreich für Sie</a>?", False),
        ("Quiz: Kennen Sie die Brücke und den Landrat? <button>Los</button>", False),
        ("Quiz: Kennen Sie die Brücke und den Landrat?", True),
    ],
)  # fmt: skip
def test_a_line_that_asks_leads_on_with_a_button_or_a_link_at_its_end(line: str, stays: bool) -> None:
    places = (f"<p>{line}</p>{TEXT}{MORE}", f"{TEXT}{MORE}<p>{line}</p>{TEXT}")
    for text in places[1:] if line.startswith("Zum") else places:
        found = record(page(f"<h1>Eine Brücke über die Lauter</h1><article>{text}</article>"))
        assert ("Landrat" in (found.body or "")) is stays


@pytest.mark.parametrize(
    ("step", "is_title"),
    [
        ("Eine Brücke über…", True),
        ("Eine Brücke über die Lauter ist", True),
        ("Eine Brücke über", False),
        ("Eine Brücke…", False),
        ("Die Brücke über die…", False),
    ],
)
def test_a_step_of_the_path_is_the_beginning_of_the_title(step: str, is_title: bool) -> None:
    assert is_own_title(step, "Eine Brücke über die Lauter ist offen") is is_title


def test_a_day_that_no_calendar_has_is_none_elsewhere() -> None:
    assert local_days("2023-02-30T22:00:00Z") == []
    assert local_days("2023-02-28T22:00:00Z") == [date(2023, 3, 1)]


def test_texts_in_a_row_are_one_paragraph() -> None:
    assert (
        to_html([{"type": "text", "text": "eins "}, {"type": "text", "text": "zwei"}]) == "<p>eins zwei</p>"
    )


def test_pairs_of_broken_data_are_read_with_their_wrong_escapes() -> None:
    broken = '{"headline": "Eine \\q Brücke", "datePublished": "2021-05-03" "x" y z'
    assert parse_json_ld(broken) == [
        {"@type": "Article", "headline": "Eine \\q Brücke", "datePublished": "2021-05-03"}
    ]


def test_a_push_of_packed_data_that_breaks_off_hides_no_other() -> None:
    pushed = ['[1,"1:{\\"a\\":\\"b\\"}\\n"]', '[1,"2:{broken', '[1,"3:[\\"c\\"]\\n"]']
    assert flight_rows([f"self.__next_f.push({row})" for row in pushed]) == [{"a": "b"}, ["c"]]


def test_pictures_named_by_their_sizes_alone_are_not_one() -> None:
    keys = {
        picture_key(f"https://a.example/{name}") for name in ("800x600.jpg", "1/400x300.jpg", "2/400x300.jpg")
    }
    assert len(keys) == 3


@pytest.mark.parametrize(("own", "is_further"), [(1, False), (2, True), (3, True)])
def test_a_pager_says_whether_its_page_is_the_first(own: int, is_further: bool) -> None:
    links = "".join(
        f"<li class=active><span>{n}</span></li>" if n == own else f'<li><a href="/m?page={n}">{n}</a></li>'
        for n in (1, 2, 3)
    )
    body = f"<html><body><ul class=pagination>{links}</ul></body></html>"
    assert is_further_page(Document(Page(body=body.encode(), url="https://www.wege.example/m"))) is is_further


@pytest.mark.parametrize(
    "words", ["<p>Sie sind hier:</p>", "<div>Sie sind hier: <span>Start</span></div>", "<p><b>Sie sind hier:</b></p>"]
)  # fmt: skip
@pytest.mark.parametrize(
    ("behind", "steps"),
    [
        ("", ()),
        ("<div>Sie sind hier: <a href=/b>Bau</a> <a href=/b/c>Brücken</a></div>", ("Bau", "Brücken")),
    ],
)
def test_words_for_a_path_without_links_begin_none(words: str, behind: str, steps: tuple[str, ...]) -> None:
    links = "<p>Zur <a href=/x>Anfahrt</a> und zum <a href=/y>Plan</a></p>"
    article = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{MORE}{links}</article>"
    assert record(page(f"<div>{words}{behind}{article}</div>")).breadcrumbs == steps


@pytest.mark.parametrize(
    ("levels", "tags"),
    [
        (["{}<p><a href=/a>Zurück</a></p>", "{}", "{}", "{}"], ("Brücken", "Straßen")),
        (4 * ["{}<p><a href=/a>Zurück</a></p>"], ()),
    ],
    ids=["alone", "with others"],
)
def test_a_box_that_holds_an_article_alone_is_no_level_around_it(
    levels: list[str], tags: tuple[str, ...]
) -> None:
    inner = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{MORE}</article>"
    for number, level in enumerate(levels):
        inner = f"<div class=w{number}>{level.format(inner)}</div>"
    keywords = "<ul class=tags><li><a href=/tag/a>Brücken</a></li><li><a href=/tag/b>Straßen</a></li></ul>"
    assert record(page(f"<main>{keywords}{inner}</main>")).tags == tags


def test_a_heading_of_links_may_end_as_a_sentence_does() -> None:
    links = "<ul><li><a href=/a>Der Kreis baut am Ufer einen Steg</a></li><li><a href=/b>Das Land zahlt die Hälfte</a></li></ul>"
    found = record(
        page(
            f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{MORE}<h3>Das könnte Sie auch interessieren.</h3>{links}{MORE}</article>"
        )
    )
    assert "interessieren" not in (found.body or "")
    assert "Steg" not in (found.body or "")


@pytest.mark.parametrize(
    ("classes", "is_caption"),
    [("caption credit", True), ("small credit", False), ("caption-credit", False), ("credit", False)],
)
def test_what_is_called_caption_and_credit_is_the_caption(classes: str, is_caption: bool) -> None:
    assert is_both(tree(f'<p class="{classes}">x</p>').find(".//p")) is is_caption


@pytest.mark.parametrize(
    "boxes",
    [
        "<div><a href=/g.jpg><img src=/a.jpg width=800></a></div><div class=credit>Stadtarchiv Lauter</div><div class=caption>Die Brücke bei Nacht</div>",
        "<p><a href=/g.jpg><img src=/a.jpg width=800></a></p><p class=credit>Stadtarchiv Lauter</p><p class=caption>Die Brücke bei Nacht</p>",
    ],
)
def test_a_credit_between_a_picture_and_its_caption_needs_no_more_than_its_name(boxes: str) -> None:
    found = record(page(f"<h1>Eine Brücke über die Lauter</h1><article>{TEXT}{boxes}{MORE}</article>"))
    assert [(one.caption, one.credit) for one in found.images] == [
        ("Die Brücke bei Nacht", "Stadtarchiv Lauter")
    ]


LIST_OF_STEPS = "<li><a href=/>Start</a></li><li><a href=/b>Bau</a></li><li><a href=/b/c>Brücken</a></li>"


@pytest.mark.parametrize(
    ("item", "steps"),
    [
        (f"<ul>{LIST_OF_STEPS}</ul>", ("Bau", "Brücken")),
        ("<a href=/>Start</a> &gt; <a href=/b>Bau</a> &gt; <a href=/b/c>Brücken</a>", ("Bau", "Brücken")),
        ("<a href=/>Start</a> / <a href=/b>Bau</a> / <span>Brücken</span>", ("Bau", "Brücken")),
        ("<a href=/b><span>Bau</span></a>", ("Bau",)),
        ("Bau", ("Bau",)),
    ],
)
def test_the_one_item_of_a_path_may_hold_all_its_steps(item: str, steps: tuple[str, ...]) -> None:
    article = f"<article><h1>Eine Brücke über die Lauter</h1>{TEXT}{MORE}</article>"
    path = f"<ul class=breadcrumb><li>{item}</li></ul>"
    assert record(page(f"{path}{article}")).breadcrumbs == steps


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Veröffentlicht: <time>3. Mai 2021</time>", None),
        ("Veröffentlicht: <time>3. Mai 2021</time> in Lauter", None),
        ("Published: <time>May 3, 2021</time> | Lauter", None),
        ("Published: <time>May 3, 2021</time> by Ann Hill", None),
        ("Am <time>3. Mai 2021</time> war es so weit, und viele Kinder kamen mit ihren Eltern an das Ufer", "so weit"),
    ],
)  # fmt: skip
def test_a_loose_line_of_a_day_goes_with_what_stands_behind_it(line: str, stays: str | None) -> None:
    found = record(page(f"<h1>Eine Brücke über die Lauter</h1><div>{line}{TEXT}{MORE}</div>"))
    assert (found.body or "").startswith("Nach zwei Jahren") is (stays is None)
    assert stays is None or stays in (found.body or "")
    assert found.date == ("2021-05-03" if stays is None else None)
