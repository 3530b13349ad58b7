"""Mails in the archives of lists, and other text that is shown as it was typed; pages of systems that state much in their
scripts and addresses alone."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.lists.following import is_turned_by_script
from crawler.parsers.fields.lists.pager import find_next
from crawler.parsers.fields.page.markup import BREAK, Piece
from crawler.parsers.fields.texts.typed_lines import join_wrapped
from tests.parsers.test_authors import authors_of
from tests.parsers.test_body import body_of as parts_of
from tests.parsers.test_generic import record as page_record
from tests.parsers.test_generic_lines import body_of
from tests.parsers.test_pager import HOST, document
from tests.parsers.test_stated_dates import HEAD, TEXT, read

# ---------------------------------------------------------------- typed text

PRICES = "* Adults pay three crowns\n* Children under ten go\n  free of charge\n* Bicycles cost one crown"
STEPS = "1. Fill in the form\n2) Bring it to room 12"


def test_list_in_preformatted_text() -> None:
    parts = parts_of(f"<pre>From Monday on:\n{PRICES}\n\n{STEPS}\n\nThe office is shut on Friday.</pre>")
    assert parts.blocks == (
        "From Monday on:",
        "Adults pay three crowns",
        "Children under ten go free of charge",
        "Bicycles cost one crown",
        "Fill in the form",
        "Bring it to room 12",
        "The office is shut on Friday.",
    )
    assert parts.html.startswith("<p>From Monday on:</p><ul><li>Adults pay three crowns</li><li>Children")
    assert "<ol><li>Fill in the form</li><li>Bring it to room 12</li></ol>" in parts.html


@pytest.mark.parametrize(
    "markup",
    [
        "<pre><span>*</span> a program\n<span>*</span> has its words in elements</pre>",
        "<pre><code>* first\n* second</code></pre>",
        "<pre>* a footnote stands alone\nbelow its line</pre>",
        "<pre>- for words\n* and for deeds</pre>",
        "<pre>3. of March\n7. of May</pre>",
    ],
)
def test_lines_that_are_no_list(markup: str) -> None:
    parts = parts_of(markup)
    assert len(parts.blocks) == 1
    assert "<li>" not in parts.html


def test_signature_of_a_mail() -> None:
    assert parts_of("<pre>The ferry runs.\n\n-- \nMara Ellwood\nPress office</pre>").blocks == (
        "The ferry runs.",
    )
    cut = "One part ends.\n--\n" + "\n".join(f"Line {n}" for n in range(12))
    assert "Line 11" in parts_of(f"<pre>{cut}</pre>").blocks[-1]


def test_lines_of_scripts_without_blanks() -> None:
    first = "新しい渡し船は地元の造船所で造られ、六十人の乗客と自転車十二台を載せ"
    assert parts_of(f"<pre>{first}\nることができます。</pre>").blocks == (f"{first}ることができます。",)
    assert parts_of("<pre>渡し船\n時刻表</pre>").blocks == ("渡し船 時刻表",)


TYPED = (
    "The ferry across the Lin runs again from Monday on, with a new\nvessel and longer hours.\n\n"
    "It carries sixty people and twelve bicycles.\n\n* Adults pay three crowns\n* Children go free"
)


@pytest.mark.parametrize(
    ("before", "joined"),
    [
        (["海" * 30], ["海" * 30 + "港"]),
        (["海" * 12], ["海" * 12, "", "港"]),  # a line of its own
        ([], ["", "港"]),  # as a text that begins with a line break
        (["", "海" * 30], ["", "海" * 30 + "港"]),
        (["海" * 30, ""], ["海" * 30, "", "", "港"]),  # as between paragraphs
    ],
)
def test_breaks_amid_a_word_of_scripts_without_blanks(before: list[str], joined: list[str]) -> None:
    pieces: list[Piece] = [(text, ()) if text else (BREAK, None) for text in before]
    told = join_wrapped([*pieces, (BREAK, None), ("港", ())])
    assert [text if form is not None else "" for text, form in told] == joined


def test_blank_lines_of_a_text_that_a_style_sheet_shows() -> None:
    assert parts_of(
        f"<p>{TYPED}\nSee <a href='https://ferry.example/'>the times</a>.\n\nThe council paid half.</p>"
    ).blocks == (
        "The ferry across the Lin runs again from Monday on, with a new vessel and longer hours.",
        "It carries sixty people and twelve bicycles.",
        "Adults pay three crowns",
        "Children go free See the times .".replace(" .", "."),
        "The council paid half.",
    )


@pytest.mark.parametrize(
    "text",
    [
        TYPED.replace("\n", "\n      "),
        TYPED.replace("\n*", "\n    *"),
        "The ferry runs again.\n\nOn Monday.",
        TYPED.replace("\n\n", "\n"),
        f"\n\n{TYPED.split(chr(10) * 2, maxsplit=1)[0]}\n\n",
    ],
)
def test_blank_lines_of_templates(text: str) -> None:
    assert len(parts_of(f"<p>{text}</p>").blocks) == 1


# ---------------------------------------------------------------- who and when


@pytest.mark.parametrize("label", ["From", "Von", "De", "От"])
def test_sender_of_a_mail(label: str) -> None:
    head = f"<ul><li><em>To</em>: news@list.example</li><li><em>{label}</em>: Mara Ellwood &lt;press@rada.example&gt;</li></ul>"
    assert authors_of(head) == ["Mara Ellwood"]


@pytest.mark.parametrize(
    "line", ["<p>From: Mill Lane</p>", "<p>Von: Am Markt &lt;5 Minuten zu Fuß&gt;</p>", "<p>De: Lin</p>"]
)
def test_lines_that_name_no_sender(line: str) -> None:
    assert authors_of(line) == []


AGO = "<li class=metadates>{}: <a class=timeline href='/timeline?from={}T09%3A00%3A00Z' title='See timeline at {} 09:00:00'>6 months ago</a></li>"


def test_day_of_two_digits_that_the_address_explains() -> None:
    later = (
        AGO.format("(Updated", "2024-03-14", "03/14/24").replace("li>", "span>").replace("<li", "<span") + ")"
    )
    lines = AGO.format("Posted", "2024-03-11", "03/11/24").replace("</li>", f" {later}</li>")
    found = read(f"<div class=blog-post>{HEAD}<div>{TEXT}</div><ul class=metainfo>{lines}</ul></div>")
    assert (found.date, found.date_modified) == ("2024-03-11", "2024-03-14")


@pytest.mark.parametrize(
    "line",
    [
        AGO.format("Due", "2024-03-11", "03/11/24"),
        AGO.format("Bridge", "2024-03-11", "03/11/24"),
    ],
)
def test_hints_that_tell_no_day_of_publication(line: str) -> None:
    assert (
        read(f"<div class=blog-post>{HEAD}<div>{TEXT}</div><ul class=metainfo>{line}</ul></div>").date is None
    )


CONTENT = (
    '"created":"2024-03-01T09:00:00","creators":["editor"],"description":"It \\"runs\\" again.",'
    '"effective":"2024-03-11T09:00:00+00:00","expires":null'
)


def test_day_that_plone_states_to_its_scripts() -> None:
    other = '"parent":{"@type":"Document","description":"","effective":"2020-01-02T00:00:00+00:00"}'
    script = f"<script>window.__data={{{CONTENT},{other}}}</script>"
    assert (read(f"{HEAD}{TEXT}{script}").date or "")[:10] == "2024-03-11"
    assert read(f"{HEAD}{TEXT}<script>window.__data={{{other}}}</script>").date is None
    unset = CONTENT.replace("2024-03-11", "1969-12-31")
    assert read(f"{HEAD}{TEXT}<script>window.__data={{{unset}}}</script>").date is None


# ---------------------------------------------------------------- texts

MORE = (
    "<p>Wer im Herbst mitfahren will, findet hier die Zeiten aller Fahrten und das Formular für Gruppen.</p>"
)


def test_section_of_which_the_id_is_its_heading() -> None:
    asked = "<section id=comment-deposer-un-dossier><h2>Comment déposer un dossier<a href=#comment-deposer-un-dossier>#</a></h2>{}</section>"
    assert "Zeiten aller Fahrten" in body_of(MORE + MORE.replace("Herbst", "Winter") + asked.format(MORE))
    named = asked.replace("Comment déposer un dossier", "Vos avis").format(MORE.replace("Wer", "Jeder"))
    assert "Jeder" not in body_of(MORE + MORE.replace("Herbst", "Winter") + named)
    short = "<section id=comments><h2>Comments</h2>{}</section>".format(MORE.replace("Wer", "Jeder"))
    assert "Jeder" not in body_of(MORE + MORE.replace("Herbst", "Winter") + short)


TIMES = "<table><tr><th>Strecke</th><th>Erste</th><th>Letzte</th></tr><tr><td>{}</td><td>06:35</td><td>23:05</td></tr></table>"
NEWS = "<meta name=news_keywords content=Verkehr>"


def test_times_in_the_last_row_of_a_table() -> None:
    assert "Markt bis Mühle | 06:35 | 23:05" in body_of(
        MORE + MORE + TIMES.format("Markt bis Mühle") + "<div>Fähre</div>", NEWS
    )


def test_file_at_the_end_of_the_text() -> None:
    text = MORE + MORE + TIMES.format("Markt bis Mühle")
    assert "Antragsformular" in body_of(f"{text}<p><a href=/f.pdf>Antragsformular</a></p>", NEWS)
    other = "<p><a href=https://anderswo.example/f.pdf>Antragsformular</a></p>"
    assert "Antragsformular" not in body_of(text + other, NEWS)
    assert "Zur Fähre" not in body_of(f"{text}<p><a href=/faehre/>Zur Fähre</a></p>", NEWS)


# ---------------------------------------------------------------- lists

PLONE = "<meta name=generator content='Plone 6 - https://plone.org'>"
PAGER = (
    "<div role=navigation class='ui pagination menu'><a value=1 type=pageItem class='active item'>1</a>"
    "<a value=2 type=pageItem class=item>2</a><a value={} type=nextItem class='icon item' aria-disabled={}><svg></svg></a></div>"
)


def test_pager_of_volto() -> None:
    first = document(PLONE + PAGER.format(2, "false"))
    assert find_next(first) == f"{HOST}/aktualnosci?page=2"
    middle = document(PLONE + PAGER.format(3, "false"), "/aktualnosci?year=2024&page=2")
    assert find_next(middle) == f"{HOST}/aktualnosci?year=2024&page=3"


@pytest.mark.parametrize(
    ("markup", "is_scripted"),
    [
        (PLONE + PAGER.format(2, "true"), False),
        (PAGER.format(2, "false"), True),
        (PLONE + 2 * PAGER.format(2, "false"), True),
    ],
)
def test_pagers_that_name_no_page(markup: str, is_scripted: bool) -> None:
    assert find_next(document(markup)) is None
    assert is_turned_by_script(document(markup)) is is_scripted


def test_title_beside_the_address_of_a_list() -> None:
    shown = "<h3>橋は月曜日に閉じます</h3><div><h2>森川 葵</h2><p>町の橋は、塗装のため月曜日は一日閉じます。歩く人も通れません。</p></div>"
    window = "<title>橋は月曜日に閉じます - news@lists.rada.example - rada.example</title>"
    body = f"<html lang=ja><head>{window}</head><body><main>{shown}</main></body></html>"
    assert page_record(body).title == "橋は月曜日に閉じます"


# ---------------------------------------------------------------- beside the text

CARD = "<div class='{} card'><div class=card-header><b>{}</b></div><ul class=list-group>{}</ul></div>"


def beside(cards: str, around: str = "article-detail") -> Record:
    return read(
        f"<div class='{around}'><div class=row><div class=col-9>{HEAD}<div class=content>{TEXT}</div></div>"
        f"<div class=col-3>{cards}</div></div></div>"
    )


def test_cards_in_the_column_of_an_article() -> None:
    names = "<li><a href=/people/u1/>Mara Ellwood</a></li><li><a href=/people/u2/>Tobias Hurst</a></li>"
    section = "<li><a href=/categories/roads/>Roads</a></li>"
    record = beside(
        CARD.format("authors", "Authors", names) + CARD.format("categories", "Categories", section)
    )
    assert (record.authors, record.section) == (("Mara Ellwood", "Tobias Hurst"), "Roads")


@pytest.mark.parametrize(
    ("heading", "names", "around"),
    [
        ("Authors", "<li>Mara Ellwood</li>", "layout"),
        ("Search", "<li>Mara Ellwood</li>", "article-detail"),
        ("Authors", "<li>Mara Ellwood</li><li>All people of the council</li>", "article-detail"),
        ("Authors", "".join(f"<li>Mara {name}</li>" for name in ("Ames", "Beck", "Cole", "Dorn", "Eyre", "Foss")), "article-detail"),
    ],
)  # fmt: skip
def test_cards_that_name_no_author(heading: str, names: str, around: str) -> None:
    assert beside(CARD.format("authors", heading, names), around).authors == ()


@pytest.mark.parametrize(
    ("heading", "links", "around"),
    [
        ("Categories", "<li><a href=/categories/roads/>Roads</a></li>", "layout"),
        ("Categories", "<li><a href=/roads/>Roads</a></li>", "article-detail"),
        ("Most read", "<li><a href=/categories/roads/>Roads</a></li>", "article-detail"),
        ("Categories", "".join(f"<li><a href=/categories/{n}/>{n}</a></li>" for n in ("Roads", "Ships", "Mills", "Woods")), "article-detail"),
    ],
)  # fmt: skip
def test_cards_that_name_no_section(heading: str, links: str, around: str) -> None:
    assert beside(CARD.format("categories", heading, links), around).section is None


def crumbs(*steps: str) -> Record:
    path = "".join(f"<li><a href='/{n}/'>{step}</a></li>" for n, step in enumerate(steps))
    return read(f"<ul class=breadcrumbs>{path}</ul>{HEAD}{TEXT}")


def test_month_in_the_path_is_no_section() -> None:
    record = crumbs("Weblog", "2024", "September", "28")
    assert (record.section, record.breadcrumbs) == ("Weblog", ("Weblog", "2024", "September", "28"))
    assert crumbs("Weblog", "2024", "Roads").section == "Roads"
    assert crumbs("Weblog", "September").section == "September"


def test_section_that_a_link_states() -> None:
    link = "<a itemprop=articleSection href=/c/{0}/>{0}</a>"
    assert read(f"{HEAD}<p>{link.format('Roads')}</p>{TEXT}<p>{link.format('Roads')}</p>").section == "Roads"
    keyword = link.format("Ships").replace("<a", "<a rel=tag")
    assert read(f"{HEAD}<p>{link.format('Roads')}</p>{TEXT}<p>{keyword}</p>").section == "Roads"
    assert read(f"{HEAD}{TEXT}<p>{link.format('Roads')}</p><p>{link.format('Ships')}</p>").section is None
