"""Titles, names, days and keywords of magazines: those of builders, of teasers, of copies, above a text and below it."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from crawler.items import Record
from crawler.parsers.fields.people.author_boxes import is_others
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(inner: str, head: str = "", title: str = "<h1>Titel der Seite</h1>", after: str = "") -> Record:
    return record(page(f"<main><article>{title}{inner}</article>{after}</main>", head))


def test_what_a_builder_calls_each_heading_does_not_make_one_the_title() -> None:
    widget = '<h1 class="elementor-heading-title">Hafen Fest Alarm</h1>'
    inner = (
        f'<div><h2>Hafen Fest!</h2></div>{widget}{TEXT}<h1 class="elementor-heading-title">Silbern</h1>{MORE}'
    )
    html = page(f"<main><article>{inner}</article></main>").replace(
        "Titel der Seite", "Hafen Fest! | Hafenbote"
    )
    assert record(html).title == "Hafen Fest!"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "Freitag | 14. Juni 2019 | 15:49 VON Ada Weir IN <a rel='category tag' href='/c/mode'>Mode</a> | 0 COMMENTS",
            "Ada Weir",
        ),
        ("14. Juni 2019 by Ada Weir in Mode", "Ada Weir"),
    ],
)
def test_a_name_ends_before_the_section_that_it_is_in(line: str, name: str) -> None:
    assert article(f"<div><p>{line}</p></div>{TEXT}{MORE}").authors == (name,)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            "<a href=/n/1>Kein Recht auf den alten Pier</a><div class=x-autor>Im Wortlaut von Ada Weir</div>",
            True,
        ),
        (
            "<div class=x-autor><a href=/a/ada>Ada Weir</a></div> <a href=/n/1>Kein Recht auf den alten Pier</a>",
            True,
        ),
        ("<div class=x-autor>Ada Weir</div>", False),
        ("<div class=x-autor>Von <a href=/a/ada>Ada Weir, Redakteurin am Hafen</a></div>", False),
        ("<div class=x-autor>Ada Weir</div><a href=/all>Alle Texte</a>", False),
    ],
)
def test_a_name_beside_the_headline_of_an_item_of_a_list_is_of_another_article(
    item: str, expected: bool
) -> None:
    box = fragment_fromstring(f"<ul><li>{item}</li><li><a href=/n/2>Die Opfer nicht vergessen</a></li></ul>")
    assert is_others(next(e for e in box.iter("div") if e.get("class") == "x-autor")) is expected


SITE = '<meta property="og:site_name" content="Der Hafenbote">'


def test_a_name_below_the_line_of_the_site_signs_the_text() -> None:
    line = '<div class="by">By <a href="/author/hb">Der Hafenbote</a></div>'
    signed = "<p><em>Written by: <a href='https://other.example/x'>Ada Weir</a></em></p>"
    assert article(line + signed + TEXT + MORE, SITE).authors == ("Ada Weir",)
    assert article(line + TEXT + MORE, SITE).authors == ()


def test_who_signs_goes_before_the_site_that_metadata_state() -> None:
    # the pages of `record` are at www.example.de
    stated = '<meta name="author" content="Exam Ple">'
    signed = '<div class="autor"><h6>Ada Weir | Publicado hace 3 horas</h6></div>'
    assert article(signed + TEXT + MORE, stated.replace("Exam Ple", "Ben Auer")).authors == ("Ben Auer",)
    assert article(signed + TEXT + MORE, stated).authors == ("Ada Weir",)
    assert article(TEXT + MORE, stated).authors == ("Exam Ple",)


COPIED = (
    '<meta property="article:published_time" content="2022-11-17T10:33:13.258Z">'
    '<meta property="article:modified_time" content="{changed}">'
)


@pytest.mark.parametrize(
    ("changed", "shown", "date"),
    [
        ("2022-11-17T10:32:18.099Z", "2022-03-09", "2022-03-09"),
        (
            "2022-11-18T10:32:18.099Z",
            "2022-03-09",
            "2022-11-17T10:33:13+00:00",
        ),  # changed later: what is stated is right
        ("2022-11-10T10:32:18.099Z", "2022-11-17", "2022-11-17T10:33:13+00:00"),  # written ahead
    ],
)
def test_the_day_of_publication_is_not_that_of_the_last_copy(changed: str, shown: str, date: str) -> None:
    line = f'<p>von Ada Weir <time class="meta" datetime="{shown}">{"-".join(reversed(shown.split("-")))}</time></p>'
    assert article(line + TEXT + MORE, COPIED.format(changed=changed)).date == date


def keywords(*names: str) -> str:
    return f'<ul class="tags-second">{"".join(f"<li><a href=/suche/{n}>{n}</a></li>" for n in names)}</ul>'


def test_all_keywords_below_a_text_that_has_the_first_alone_above() -> None:
    after = f'<div class="block">{keywords("Hafen", "Pier", "Wehr")}</div>'
    assert article(keywords("Hafen") + TEXT + MORE, after=after).tags == ("Hafen", "Pier", "Wehr")
    assert article(keywords("Fluss") + TEXT + MORE, after=after).tags == ("Fluss",)


def test_keywords_without_links_of_which_some_have_a_year() -> None:
    names = ("Athletik", "Class of 22", "Hafen 2022", "Fest 2022")
    box = f'<div class="Tags_Block"><h3>Tags</h3><div class="Tags_TagList__1-Def">{"".join(f"<span>{n}</span>" for n in names)}</div></div>'
    assert article(TEXT + MORE + box).tags == names
    entries = '<div class="tags"><span>Pier, 3. Mai 2022</span><span>Wehr, 4. Mai 2022</span></div>'
    assert article(TEXT + MORE + entries).tags == ()


def test_top_topics_of_a_site_are_no_keywords() -> None:
    box = '<div class="x-top-topics"><h3>Top Themen</h3><ul class="x-top-topics__topics">{}</ul></div>'
    items = "".join(f'<li class="x-top-topics__topic"><a href="/t/{n}">Thema {n}</a></li>' for n in "abc")
    assert article(TEXT + MORE, after=f"<footer>{box.format(items)}</footer>").tags == ()
