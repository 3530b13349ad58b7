"""The quick ways to elements find what the selectors find."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.marks import name_words
from crawler.parsers.fields.page.select import Index, called, select, select_named, with_class, with_id

SELECTORS = (
    ".head > h2",
    ".head h2",
    "article.txt > p.intro",
    "p.intro, .intro",
    ".head h1, .head h2, .head .metryka, .metryka .data",
    "nav, aside, .tabBox, ul.nav, #topnews, #sciezka-navi, footer, header, form",
    "#drukuj .data",
    "div.box, .box.wide",
    ".box .box",
    "li:first-child",
    "a[href^='/pl']",
    "main .head h2",
)
PAGE = """<html><body id="page"><nav><ul class="nav"><li><a href="/pl/a">A</a></li></ul></nav>
<main><!-- c --><div class="head box"><h2>One</h2><div><h2 class="x">Two</h2></div><section class="metryka">
<div class="data">1.2.2015</div></section></div><article class="txt wide"><p class="intro">Lead</p>
<div class="box wide"><p class="intro sr-only">Other</p><div class="box"><h2>Three</h2></div></div></article>
<div id="drukuj"><span class="data Data">x</span></div><div id="drukuj"><b class="data">y</b></div></main>
<footer class="boxes"><p title="box">box</p></footer></body></html>"""


def document(text: str) -> Document:
    return Document(Page(body=text.encode()))


@pytest.mark.parametrize(
    "css",
    [
        *(*SELECTORS, ".absent", "p.absent", ".absent, .intro", ".absent h2", ".absent, p"),
        *(".box", ".data", "#drukuj", "[title=box]", ".boxes [title=box]", ".absent [title=box]"),
        *("p:not(.absent)", ".boxes [title='box,.absent']", ".absent, [title='box']"),
    ],
)
def test_selecting_by_name_finds_what_the_selector_does(css: str) -> None:
    page = document(PAGE)
    assert select_named(page, css) == select(page.tree, css)


@pytest.mark.parametrize("css", SELECTORS)
def test_index_selects_what_the_selector_does(css: str) -> None:
    page = document(PAGE)
    for root in (page.tree, next(page.tree.iter("main")), next(page.tree.iter("article"))):
        assert Index(page, root).select(css) == select(root, css)


def test_index_selects_the_same_on_the_pages_of_the_platforms(project: Path) -> None:
    pages = [f for name in ("intracom", "govpl") for f in (project / "tests/fixtures" / name).glob("*.html")]
    found = 0
    for file in pages:
        page = document(file.read_text(encoding="utf-8"))
        for css in SELECTORS:
            expected = select(page.tree, css)
            assert Index(page, page.tree).select(css) == expected
            found += len(expected)
    assert found > 20


@pytest.mark.parametrize("usual_tag", ["div", "nav"])
@pytest.mark.parametrize("name", ["box", "wide", "intro", "none"])
def test_with_class_finds_elements_of_other_tags_where_none_is_of_the_usual_one(
    name: str, usual_tag: str
) -> None:
    page = document(PAGE)
    usual = select(page.tree, f"{usual_tag}.{name}")
    assert with_class(page, name, usual_tag) == (usual or select(page.tree, f".{name}"))


def test_with_id_prefers_the_usual_tags() -> None:
    page = document(PAGE)
    assert with_id(page, "drukuj", "div") == select(page.tree, "#drukuj")
    assert [e.tag for e in with_id(page, "page", "div")] == ["body"]
    assert with_id(page, "none", "div") == []


def test_called_finds_the_same_whenever_a_rule_first_asks() -> None:
    markup = '<p class="quokka-box big">a</p><i class="big quokkaBox">b</i><b class="big">c</b><u class="quok">d</u>'
    before, after = document(markup), document(markup)
    called(before, ("numbat", "wombat"))  # the classes of this page are looked up before the others are known

    for page in (before, after, before):
        assert {e.tag for e in called(page, ("quokkabox",))} == {"p", "i"}
        assert {e.tag for e in called(page, ("quokka", "numbat"))} == {"p", "i"}
        assert called(page, ("bandicoot",)) == set()


def test_each_class_is_looked_up_once_however_many_it_is_put_together_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []

    def noted(name: str) -> frozenset[str]:
        seen.append(name)
        return name_words(name)

    monkeypatch.setattr("crawler.parsers.fields.page.select.name_words", noted)
    names = [f"dugong-{n}" for n in range(5)]
    page = document("".join(f'<p class="{a} {b}">a</p>' for a in names for b in names))

    called(page, ("dugong3",))

    assert len(called(page, ("dugong3",))) == 9
    assert [name for name in seen if name in names] == names
