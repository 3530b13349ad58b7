"""Rules that few pages need, each with a page that is read wrongly without it."""

from __future__ import annotations

import json

import pytest
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Page, Site
from crawler.parsers.fields.page.rich_text import to_html
from crawler.parsers.fields.page.structured import text_of_value
from crawler.parsers.fields.pictures.decoration import is_icon
from crawler.parsers.fields.portals.text_unfold import unfold
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
