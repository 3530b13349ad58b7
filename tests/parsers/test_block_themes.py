"""What themes of WordPress made of blocks print: introductions in large type, excerpts made by the system, the day of a
change under a name alone, lists of the newest set into a text."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record
from crawler.parsers import wordpress
from crawler.parsers.fields.texts.body import extract_body
from crawler.parsers.fields.texts.excerpts import extract_after, is_excerpt
from pipelines.record import build_record
from tests.parsers.test_article_pages import TEXT, numbers, page_of
from tests.parsers.test_generic import URL, parse

FIRST = "Das Amt für Wasserbau hat in Seefurt ein Wehr in Betrieb genommen, das dem Hochwasser standhält."
SECOND = "Zwei Dutzend Gäste sahen zu, als die Klappen zum ersten Mal gesenkt wurden und das Wasser stieg."
THIRD = "Vom Geld ist etwas übrig, und so folgt im kommenden Jahr der Fischpass am anderen Ufer."


def post(head: str, content: str, below: str = "") -> Record:
    html = (
        "<html lang=de><head><title>Neues Wehr läuft</title></head><body><main class=wp-block-group>"
        f"<h1 class=wp-block-post-title>Neues Wehr läuft</h1>{head}"
        f"<div class='entry-content wp-block-post-content'>{content}</div>{below}</main></body></html>"
    )
    found = parse(html, wordpress)
    assert isinstance(found, Article)
    return build_record(found, Page(body=html.encode(), url=URL))


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def blocks(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


@pytest.mark.parametrize("size", ["large", "larger", "x-large", "xx-large"])
def test_first_paragraph_in_large_type_is_the_introduction(size: str) -> None:
    found = post(
        "", f"<p class='has-text-align-left has-{size}-font-size'>{FIRST}</p>{paragraphs(SECOND, THIRD)}"
    )
    assert (found.lead, blocks(found)) == (FIRST, [SECOND, THIRD])


@pytest.mark.parametrize("size", ["small", "medium", "normal"])
def test_paragraph_in_common_type_is_none(size: str) -> None:
    found = post("", f"<p class=has-{size}-font-size>{FIRST}</p>{paragraphs(SECOND, THIRD)}")
    assert (found.lead, blocks(found)) == (None, [FIRST, SECOND, THIRD])


EXCERPT = "<div class=wp-block-post-excerpt><p class=wp-block-post-excerpt__excerpt>{}</p></div>"


@pytest.mark.parametrize(
    "excerpt",
    [
        f"{FIRST} {SECOND[:40]} […]",
        f"{FIRST} {SECOND[:40]}…",
        f"{FIRST[:60]} [...]",
        f"{FIRST[:60]}...",
        f"{FIRST} {SECOND}",
    ],
    ids=["bracketed", "in the second paragraph", "dots in brackets", "dots", "run together"],
)
def test_beginning_of_the_text_is_no_introduction(excerpt: str) -> None:
    found = post(EXCERPT.format(excerpt), paragraphs(FIRST, SECOND, THIRD))
    assert (found.lead, blocks(found)) == (None, [FIRST, SECOND, THIRD])


def test_excerpt_begins_below_what_stands_above_the_first_paragraph() -> None:
    found = post(EXCERPT.format(f"{FIRST[:60]} […]"), f"<h2>Seefurt</h2>{paragraphs(FIRST, SECOND, THIRD)}")
    assert (found.lead, blocks(found)) == (None, ["Seefurt", FIRST, SECOND, THIRD])


def test_introduction_that_the_editor_wrote_stays() -> None:
    found = post(EXCERPT.format(THIRD), paragraphs(FIRST, SECOND))
    assert (found.lead, blocks(found)) == (THIRD, [FIRST, SECOND])


def test_first_paragraph_that_repeats_the_introduction_is_said_once() -> None:
    found = post(EXCERPT.format(FIRST), paragraphs(FIRST, SECOND, THIRD))
    assert (found.lead, blocks(found)) == (FIRST, [SECOND, THIRD])


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (FIRST[:50], [FIRST]),  # a sentence that the editor repeats
        ("Mehr …", ["Mehr Wasser", FIRST]),
        (f"{FIRST} …", [SECOND]),
        (FIRST, []),
    ],
)
def test_no_excerpts(lead: str, body: list[str]) -> None:
    assert not is_excerpt(lead, body)


DAY = "<div class=wp-block-post-date><time datetime='2024-11-07T10:00:00+01:00'>7. November 2024</time></div>"
CHANGE = "<time datetime='2024-11-27T10:00:00+01:00'>27. November 2024</time>"


@pytest.mark.parametrize(
    "box", ["wp-block-post-date__modified-date wp-block-post-date", "last-updated", "post-modified"]
)
@pytest.mark.parametrize("is_first", [False, True])
def test_day_in_a_box_called_that_of_a_change(box: str, *, is_first: bool) -> None:
    days = [DAY, f"<div class='{box}'>{CHANGE}</div>"]
    found = post("".join(days[::-1] if is_first else days), paragraphs(FIRST, SECOND, THIRD))
    assert (str(found.date)[:10], str(found.date_modified)[:10]) == ("2024-11-07", "2024-11-27")


def test_only_day_is_the_day_whatever_its_box_is_called() -> None:
    found = post(f"<div class=updated>{CHANGE}</div>", paragraphs(FIRST, SECOND, THIRD))
    assert str(found.date)[:10] == "2024-11-27"


@pytest.mark.parametrize("box", ["news-update", "updated published", ""])
def test_box_that_tells_of_no_change(box: str) -> None:
    found = post(f"<div class='{box}'>{CHANGE}</div>", paragraphs(FIRST, SECOND, THIRD))
    assert (str(found.date)[:10], found.date_modified) == ("2024-11-27", None)


NEWEST = "".join(
    f"<li><a class=wp-block-latest-posts__post-title href='/2024/11/n{n}/'>Das Wehr, Teil {n}</a>"
    f"<time datetime='2024-11-0{n}' class=wp-block-latest-posts__post-date>{n}. November 2024</time></li>"
    for n in range(3, 6)
)


def test_newest_articles_set_into_a_text_are_none_of_it() -> None:
    found = post(
        DAY,
        f"{paragraphs(FIRST, SECOND, THIRD)}<ul class='wp-block-latest-posts__list has-dates'>{NEWEST}</ul>",
    )
    found = post(
        DAY,
        f"{paragraphs(FIRST, SECOND, THIRD)}<ul class='wp-block-latest-posts__list has-dates wp-block-latest-posts'>{NEWEST}</ul>",
    )
    assert blocks(found) == [FIRST, SECOND, THIRD]
    assert found.links == ()
    assert str(found.date)[:10] == "2024-11-07"


OTHERS = "".join(
    f"<li><h3><a href='/{name}/'>{title}</a></h3></li>"
    for name, title in (("most", "Most gotowy"), ("tama", "Tama będzie wyższa"), ("brod", "Bród znów zamknięty"), ("kładka", "Kładka czeka na odbiór"))
)  # fmt: skip


def test_second_page_of_an_article_with_the_newest_articles_below_it() -> None:
    page = page_of(
        "/most/2/", f"<div>{TEXT}{TEXT}{numbers('/most/', None)}</div><h2>Więcej</h2><ul>{OTHERS}</ul>"
    )
    assert page is not None
    assert (page.number, page.first_url) == (2, "https://www.urzad.example/most/")


def test_pager_of_a_list_below_a_text_is_none_of_the_text() -> None:
    assert (
        page_of("/most/2/", f"<h2>Więcej</h2><div><ul>{OTHERS}</ul>{numbers('/most/', None)}</div>") is None
    )


def query(*teasers: str, box: str = "li", names: str = "wp-block-post post type-post hentry") -> str:
    entries = "".join(
        f"<{box} class='{names} category-amt tag-{n}'><div class=wp-block-post-date><time datetime='2024-10-0{n}'><a href='/2024/10/m{n}/'>{n}. Oktober 2024</a></time></div>"
        f"<h2 class=wp-block-post-title><a href='/2024/10/m{n}/'>Meldung {n} vom Amt für Wege</a></h2>{EXCERPT.format(teaser)}</{box}>"
        for n, teaser in enumerate(teasers, 1)
    )
    return f"<h2>Weitere Meldungen</h2><div class=wp-block-query><ul class='columns-3 wp-block-post-template'>{entries}</ul></div>"


TEASERS = (
    "Der Steg am Nordufer ist gesperrt, bis die Balken getauscht sind, was bis in den März dauern wird.",
    "Im Herbst folgt der Radweg, für den die Gemeinde schon im vorigen Jahr Land gekauft und bezahlt hat.",
    "Drei Betriebe aus der Gegend haben den Zuschlag für den Umbau bekommen, zusammen mit vierzig Leuten.",
)


@pytest.mark.parametrize("count", [2, 3])
def test_short_text_is_found_above_longer_teasers(count: int) -> None:
    found = post(DAY, paragraphs(FIRST), query(*TEASERS[:count]))
    assert (found.lead, blocks(found), found.links) == (None, [FIRST], ())
    assert str(found.date)[:10] == "2024-11-07"


def test_short_text_with_its_excerpt_is_found_above_longer_teasers() -> None:
    found = post(EXCERPT.format(FIRST) + DAY, paragraphs(FIRST), query(*TEASERS))
    assert (found.lead, blocks(found), found.links) == (None, [FIRST], ())
    assert found.provenance["body"]["rule"] != "trafilatura"


def test_teasers_in_the_text_that_are_longer_than_it_are_none_of_it() -> None:
    long = [f"{teaser} {teaser}" for teaser in TEASERS]
    found = post(DAY, paragraphs(FIRST, SECOND) + query(*long))
    assert blocks(found) == [FIRST, SECOND]


SAID = "Das Wehr hält länger als sein Vorgänger, und das war höchste Zeit."


def test_quotation_in_the_excerpt_is_not_pulled_out_of_the_text() -> None:
    excerpt = EXCERPT.format(f"{FIRST} {SAID} {SECOND[:30]} […]")
    html = f"<p>{FIRST}</p><blockquote><p>{SAID}</p></blockquote>{paragraphs(SECOND)}"
    found = post("", f"{excerpt}{DAY}{html}")
    assert (found.lead, blocks(found)) == (None, [FIRST, SAID, SECOND])


def test_quotation_that_the_text_has_is_said_once() -> None:
    found = post(
        "", f"<p>{FIRST} {SAID}</p><blockquote><p>{SAID}</p></blockquote>{paragraphs(SECOND, THIRD)}"
    )
    assert blocks(found) == [f"{FIRST} {SAID}", SECOND, THIRD]


def test_paragraph_that_repeats_the_introduction_is_not_looked_for_in_its_box() -> None:
    document = Document(
        Page(body=f"<main><div><p>{FIRST}</p></div>{paragraphs(FIRST, SECOND)}</main>".encode())
    )
    (main,) = document.tree.iter("main")
    skip = {main[0]}
    parts = extract_body([main], document, skip)
    assert parts.blocks == (FIRST, SECOND)
    assert extract_after(FIRST, [main], document, skip, parts).blocks == (SECOND,)
