"""Boxes of other pages within the container of a text, as page builders and the query of WordPress' editor set them."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

ELEMENTOR = (
    '<article class="elementor-post elementor-grid-item post-9{n}"><a href="/seite/{n}/"><div class="elementor-post__thumbnail">'
    '<img src="/u/blatt{n}.jpg"></div></a><div class="elementor-post__text"><h3><a href="/seite/{n}/">Leuchtturm bekommt Farbe {n}</a></h3>'
    '<div class="elementor-post__meta-data"><span class="elementor-post-date">{n}. Mai 2021</span></div>'
    "<p>Seit Jahren blättert der Putz von der Fassade, nun hat die Gemeinde einen Maler gefunden.</p></div></article>"
)
QUERY = (
    '<li class="wp-block-post post-4{n} post hentry"><h3><a href="/seite/{n}/">Leuchtturm bekommt Farbe {n}</a></h3>'
    '<time datetime="2021-05-0{n}T09:00:00+00:00">{n}. Mai 2021</time><div class="wp-block-post-excerpt">'
    "<p>Seit Jahren blättert der Putz von der Fassade, nun hat die Gemeinde einen Maler gefunden.</p></div></li>"
)
OXYGEN = (
    '<div class="oxy-post"><a class="oxy-post-image" href="/seite/{n}/"><div class="oxy-post-image-date-overlay">{n}. Mai 2021</div></a>'
    '<a class="oxy-post-title" href="/seite/{n}/">Leuchtturm bekommt Farbe {n}</a><div class="oxy-post-content"><p>Der Putz blättert '
    "von der Fassade, nun hat die Gemeinde einen Maler gefunden.</p></div></div>"
)
LISTS = {
    "posts of Elementor": f"<div class=posts>{ELEMENTOR.format(n=3)}{ELEMENTOR.format(n=4)}</div>",
    "query of WordPress": f"<div class=wp-block-query><ul>{QUERY.format(n=3)}{QUERY.format(n=4)}</ul></div>",
    "posts of Oxygen": f"<div class=oxy-posts>{OXYGEN.format(n=3)}{OXYGEN.format(n=4)}</div>",
}
DAY = "<div class=elementor-widget><p>17. März 2021</p></div>"
HEADING = "<div class=w1><div class=w2><h2>Neues von der Insel</h2></div></div>"


def read(body: str) -> Record:
    return record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{body}</div></main>"))


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("text", [TEXT + MORE, TEXT + 3 * MORE], ids=["short", "long"])
def test_list_of_cards_is_no_text_and_dates_nothing(name: str, text: str) -> None:
    found = read(f"{DAY}{text}<div class=w0>{HEADING}<div class=w3>{LISTS[name]}</div></div>")
    assert found.date == "2021-03-17"
    for words in ("Leuchtturm", "Fassade", "Neues von der Insel", "Mai 2021"):
        assert words not in (found.body or "")
    assert not found.images
    assert "Schulweg um drei Kilometer" in (found.body or "")


@pytest.mark.parametrize("name", LISTS)
def test_day_of_a_card_is_no_day_of_a_page_without_one(name: str) -> None:
    assert read(f"{TEXT}{LISTS[name]}").date is None


def test_headlines_of_a_digest_stay() -> None:
    entry = "<h3><a href='/seite/{n}/'>Leuchtturm bekommt Farbe {n}</a></h3><p>Seit Jahren blättert der Putz, schreibt das Blatt der Insel.</p>"
    found = read(f"{TEXT}<div class=d>{entry.format(n=1)}{entry.format(n=2)}</div>{MORE}")
    assert "Leuchtturm bekommt Farbe 1" in (found.body or "")
    assert (found.body or "").count("schreibt das Blatt der Insel") == 2


def test_linked_byline_above_the_text_leaves_the_day() -> None:
    byline = (
        '<div class="article-meta"><h4 class="author-name"><a href="/autorin/">Karla Wendt aus Neudorf</a></h4>'
        '<div><time datetime="2021-03-17">17. März 2021</time></div></div>'
    )
    head = f"<header><h1>Titel der Seite</h1>{byline}</header>"
    assert record(page(f"<article>{head}<section>{TEXT}{MORE}</section></article>")).date == "2021-03-17"


@pytest.mark.parametrize("name", ["tag-list", "tag-links"])
def test_box_of_a_single_keyword(name: str) -> None:
    found = read(f'{TEXT}{MORE}<ul class="{name}"><li><a href="/wort/">Hafenkran</a></li></ul>')
    assert "Hafenkran" not in (found.body or "")


@pytest.mark.parametrize("heading", ["Przeczytaj także", "Bunlar da ilginizi çekebilir", "Archivado en"])
def test_headings_of_links(heading: str) -> None:
    found = read(
        f"{TEXT}{MORE}<h3>{heading}</h3><ul><li><a href='/x/'>Leuchtturm bekommt Farbe</a></li></ul>"
    )
    assert heading not in (found.body or "")
    assert "Leuchtturm" not in (found.body or "")


BOXES = {
    "call to action of Elementor": '<div class="elementor-widget-call-to-action"><div class="elementor-cta"><h2>{h}</h2><div class="elementor-cta__description">{p}</div></div></div>',
    "call to action of Ghost": '<div class="kg-card kg-cta-card kg-cta-minimal"><div><p>{p}</p></div><a href="/s">Mehr erfahren</a></div>',
    "plea for gifts": '<div class="donation-box"><h3>{h}</h3><p>{p}</p><a href="/spenden">Jetzt geben</a></div>',
    "authors": '<div class="pp-multiple-authors-boxes-wrapper"><ul><li><div class="x">{h}</div><p>{p}</p></li></ul></div>',
    "stated author": '<div class="saboxplugin-wrap" itemscope itemprop="author"><div><a href="/a">{h}</a><div itemprop="description"><p>{p}</p></div></div></div>',
    "owners of pictures": '<div class="isc_image_list_box"><p class="isc_image_list_title">{h}</p><ul class="isc_image_list"><li>Bild: © Ilse Tamm</li><li>{p}</li></ul></div>',
}  # fmt: skip


@pytest.mark.parametrize("name", BOXES)
def test_boxes_that_systems_put_into_a_text(name: str) -> None:
    words = {
        "h": "Der Inselbrief",
        "p": "Jeden Werktag um sieben Uhr das Wichtigste aus den Häfen im Postfach.",
    }
    found = read(f"{TEXT}{MORE}{BOXES[name].format(**words)}{MORE.replace('Herbst', 'Winter')}")
    assert "Inselbrief" not in (found.body or "")
    assert "aus den Häfen" not in (found.body or "")
    assert "Ilse Tamm" not in (found.body or "")
    assert "Im Winter" in (found.body or "")


def test_reading_time_in_the_line_of_the_text() -> None:
    mark = '<span class="span-reading-time rt-reading-time"><span>Lesezeit:</span> <span>3</span> <span>Minuten</span></span>'
    assert "Lesezeit" not in (read(f"{mark}{TEXT}{MORE}").body or "")
    halves = f'<section class="has-reading-time">{TEXT}</section><section>{6 * MORE}</section>'
    assert "Schulweg" in (read(halves).body or "")


def test_most_of_a_text_is_no_box_of_its_author_whatever_is_stated() -> None:
    halves = f"<section itemprop=author>{4 * TEXT}</section><section>{2 * MORE}</section>"
    assert "Schulweg" in (read(halves).body or "")
