"""Who wrote a text, in all forms in which pages say so; the field is rather empty than wrong."""

from __future__ import annotations

import json

import pytest

from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"
ANN, IDA = "Ann Hill", "Ida Krug"
BIO = "schreibt seit zehn Jahren über Schiffe und Häfen und wohnt selbst am Fluss."


def authors_of(
    before: str = "", after: str = "", head: str = "", title: str = TITLE, above: str = ""
) -> list[str]:
    return list(
        record(
            f"<html lang=de><head><title>{title}</title>{head}</head><body><main>{above}<h1>{TITLE}</h1>{before}"
            f"<div class=q3>{TEXT}{MORE}{after}</div></main></body></html>"
        ).authors
    )


def ld(author: object, key: str = "author", *further: object) -> str:
    node = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2024-03-12", key: author}
    return f"<script type='application/ld+json'>{json.dumps([node, *further])}</script>"


# ---------------------------------------------------------------- what the page states


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ([[{"@type": "Person", "name": ANN}]], [ANN]),
        ({"@type": "Person", "name": [ANN, IDA]}, [ANN, IDA]),
        ({"@type": "Person", "givenName": "Ann", "familyName": "Hill"}, [ANN]),
        ({"@type": "Role", "roleName": "Editor", "author": {"@type": "Person", "name": ANN}}, [ANN]),
        ([{"name": ANN}, {"name": ANN}], [ANN]),
        ({"@type": "Person", "name": "null"}, []),
    ],
)
def test_author_of_json_ld(author: object, names: list[str]) -> None:
    assert authors_of(head=ld(author)) == names


def test_author_is_another_node() -> None:
    person = {"@type": "Person", "@id": "#p1", "name": ANN}
    assert authors_of(head=ld({"@id": "#p1"}, "author", person)) == [ANN]
    assert authors_of(head=ld({"@id": "#p2"}, "author", person)) == []


def test_creator_stands_for_the_author() -> None:
    assert authors_of(head=ld([ANN], "creator")) == [ANN]


def test_author_of_broken_json_ld() -> None:
    broken = ld({"@type": "Person", "name": ANN}).replace(
        '"headline"', '"about": "ein "neues" Schiff", "headline"'
    )
    assert authors_of(head=broken) == [ANN]


@pytest.mark.parametrize(
    "key", ["byl", "citation_author", "cXenseParse:author", "article:author_name", "twitter:creator"]
)
def test_author_of_meta(key: str) -> None:
    assert authors_of(head=f"<meta name='{key}' content='By {ANN}'>") == [ANN]
    assert authors_of(head=f"<meta name='{key}' content='@annhill'>") == []


def test_author_of_what_networks_show() -> None:
    head = f"<meta name='twitter:label1' content='{{}}'><meta name='twitter:data1' content='{ANN}'>"
    assert authors_of(head=head.format("Verfasst von")) == [ANN]
    assert authors_of(head=head.format("Ort")) == []


@pytest.mark.parametrize("title", [f"{TITLE} - Lauter Bote", f"Lauter Bote | {TITLE}"])
def test_site_is_none(title: str) -> None:
    head = "<meta name=author content='Lauter Bote'>"
    assert authors_of(head=head, title=title) == []
    assert authors_of(head=head) == ["Lauter Bote"]


# ---------------------------------------------------------------- boxes


@pytest.mark.parametrize(
    ("box", "names"),
    [
        (f"<div class=byline><h2>{ANN}</h2><p>Health Correspondent</p></div>", [ANN]),
        (f"<div class=byline><span>{ANN}</span> <a href='#'>Folgen</a></div>", [ANN]),
        (f"<dl class=author><dt>Szerző</dt><dd>{ANN}</dd></dl><div class=author><b>Szerző</b><i>{ANN}</i></div>", [ANN]),
        (f"<div class=authors><span>{ANN}</span><span>{IDA}</span></div>", [ANN, IDA]),
        ("<div class=author><span>ໂດຍ</span> <a href='/?author=2'>ສົມພອນ</a> <i>-</i></div>", ["ສົມພອນ"]),
        (f"<div class=author>{ANN} <a href='/p/1'><i></i></a></div>", [ANN]),
        ("<div class=author><span>โดย</span> <a href='/?author=2'>สมชาย</a></div>", ["สมชาย"]),
        (f"<div class=author>Ann <a href='/?author=2'>{ANN.split()[-1]}</a></div>", [f"Ann {ANN.split()[-1]}"]),
        (f"<div class=authors><span>Head Reporter</span><span>{ANN}</span><span>{IDA}</span></div>", [ANN, IDA]),
        (f"<div class=authors><a href='/p/1'>{ANN}</a><a href='/p/2'>{IDA}</a></div>", [ANN, IDA]),
        (f"<p>Von <a rel=author href='/p/1'>{ANN}</a> und <a rel=author href='/p/2'>{IDA}</a></p>", [ANN, IDA]),
        (f"<ul><li><b class=author>{ANN}</b></li><li><b class=author>{IDA}</b></li></ul>", [ANN, IDA]),
        (f"<div itemprop=author itemscope><meta itemprop=name content='{ANN}'></div>", [ANN]),
        ("<div itemprop=author itemscope><meta itemprop=name content='annhill'></div>", []),
        (f"<span data-hook='user-name'>{ANN}</span>", [ANN]),
        (f"<figure><img src='/f.jpg'><figcaption>Das Boot <b class=author>{ANN}</b></figcaption></figure>", []),
        (f"<div class=author>Снимка: <em>{ANN}</em></div>", []),
        (f"<div class=testimonial><p>Das Boot ist gut.</p><p class=author>{ANN}</p></div>", []),
        (f"<a href='/n/2'><h3>Ein anderes Schiff liegt im Hafen</h3><span class=author>{ANN}</span></a>", []),
        (f"<ul class=article-authors><li><b>{ANN}</b> berichtet</li><li><b>{IDA}</b> lektoriert</li></ul>", [ANN, IDA]),
        (f"<div><b class=video-author>{ANN}</b></div>", []),
        ("<p class=author>amw</p>", []),
        ("<p class=author>記者林大明／台北報導</p>", ["林大明"]),
    ],
)  # fmt: skip
def test_author_of_a_box(box: str, names: list[str]) -> None:
    assert authors_of(box) == names


def test_box_about_the_author_at_the_end() -> None:
    box = f"<div class='author-box'><img src='/a.jpg'><div class=author-name><a href='/a'>{ANN}</a></div><p>{ANN} {BIO}</p></div>"
    assert authors_of(after=box) == [ANN]
    assert authors_of(after=f"<div class=comments>{box}</div>") == []


def test_others_beside_are_of_other_articles() -> None:
    teasers = "".join(
        f"<li><a href='/n/{n}'>Ein Bericht über das Schiff Nummer {n}</a><b class=author>{name}</b></li>"
        for n, name in enumerate((IDA, "Max Lamm"))
    )
    assert authors_of(f"<ul><li><b class=author>{ANN}</b></li>{teasers}</ul>") == [ANN]


# ---------------------------------------------------------------- lines


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (f"Von {ANN}", [ANN]),
        (f"By {ANN} and {IDA}", [ANN, IDA]),
        (f"Por {ANN}, corresponsal", [ANN]),
        (f"Autor: {ANN}", [ANN]),
        (f"Text: {ANN} / Fotos: {IDA}", [ANN]),
        (f"Guest post by {ANN}", [ANN]),
        ("Της Άννας Μαυρή", ["Άννας Μαυρή"]),
        ("Text: eine Fähre", []),
        ("Von allen Seiten", []),
    ],
)
def test_author_of_a_line(line: str, names: list[str]) -> None:
    assert authors_of(f"<p class=q4>{line}</p>") == names
    assert authors_of(after=f"<p>{line}</p>") == names
    assert authors_of(above=f"<p class=q4>{line}</p>") == names


def test_line_amid_the_text_is_none() -> None:
    assert authors_of(f"<div>{TEXT}<p>Von {ANN}</p>{MORE}</div>") == []


@pytest.mark.parametrize(
    "line", ["12. März 2024 | Von {} und {}", "Veröffentlicht von {}, {} am 12. März 2024"]
)
def test_authors_beside_the_day(line: str) -> None:
    assert authors_of(f"<p class=q4>{line.format(ANN, IDA)}</p>") == [ANN, IDA]


def test_address_of_a_person() -> None:
    assert authors_of(f"<p class=q4><a href='/@hill?source=post'>{ANN}</a></p>") == [ANN]
    assert authors_of(f"<p class=q4><a href='/hill?source=post'>{ANN}</a></p>") == []


# ---------------------------------------------------------------- rows of data, and the site's own organisation


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (
            f"<dl><dt>Autorin</dt><dd><a href='/staff/ann'>{ANN}</a></dd><dt>Datum</dt><dd>12. März 2024</dd></dl>",
            [ANN],
        ),
        (f"<dl><dt>Auteur :</dt><dd>{ANN}</dd></dl>", [ANN]),
        (f"<table><tr><th>Text</th><td>{ANN}</td></tr><tr><th>Fotos</th><td>{IDA}</td></tr></table>", [ANN]),
        (f"<dl><dt>Fotos</dt><dd>{ANN}</dd></dl>", []),
        (f"<dl><dt>Kapitän</dt><dd>{ANN}</dd></dl>", []),
        ("<dl><dt>Autor</dt><dd>unbekannt, da alle Akten verbrannt sind</dd></dl>", []),
        ("<dl><dt>Autor</dt><dd>Secretaría de Puertos</dd></dl>", []),
    ],
)
def test_author_of_a_row(rows: str, names: list[str]) -> None:
    assert authors_of(before=rows) == names


def test_row_amid_the_text_is_none() -> None:
    assert authors_of(after=f"{TEXT}<dl><dt>Autor</dt><dd>{ANN}</dd></dl>") == []


def organization(name: str, *kinds: str) -> str:
    node = json.dumps({"@type": ["Organization", *kinds], "name": name})
    return f"<script type='application/ld+json'>{node}</script><meta name=author content='{name.rpartition(' - ')[2]}'>"


def test_organisation_of_the_site_is_no_author() -> None:
    assert authors_of(head=organization("WGL - Wasserwerk Lauter e.V.")) == []


def test_person_whom_a_site_calls_its_organisation_is() -> None:
    assert authors_of(head=organization(ANN)) == [ANN]
    assert authors_of(head=organization("Annika", "Person")) == ["Annika"]


FOOT = "<div class=entry-footer><div class=left><a href='/c'>Lokale Schiffe</a></div><div class=right>{}</div></div>"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (f"<span>{ANN}</span> | 29.07.2006 um 14:26", [ANN]),
        (f"{ANN}, 29. Juli 2006", [ANN]),
        ("<a href='/c'>Lokale Schiffe</a> | 29.07.2006", []),
        (f"Pressemitteilung {ANN} | 29.07.2006", []),
        (f"{ANN} | Lauter | 29.07.2006", []),
        ("Schiffe | 29.07.2006", []),
    ],
)
def test_name_beside_the_day_in_the_foot_of_an_entry(line: str, names: list[str]) -> None:
    assert authors_of(after=FOOT.format(line)) == names


def test_such_a_line_elsewhere_is_none() -> None:
    line = f"<span>{ANN}</span> | 29.07.2006 um 14:26"
    assert authors_of(after=FOOT.format(line).replace("entry-footer", "q5")) == []
    assert authors_of(before=FOOT.format(line)) == []


# ---------------------------------------------------------------- names of systems and templates


def test_login_of_metadata_is_spelled_as_the_page_does() -> None:
    printed = "<p>von <a href='/team/ann-hill'>Ann Hill</a></p>"
    assert authors_of(printed, head=ld({"@type": "Person", "name": "annhill"})) == [ANN]
    assert authors_of("<p><a href='/t/7'>Jörg Weiß</a></p>", head=ld("joergweiss")) == ["Jörg Weiß"]
    assert authors_of("<p>von <a href='/t/7'>Ida Krug</a></p>", head=ld("annhill")) == ["annhill"]


def test_author_with_the_address_of_another_site_made_the_template() -> None:
    def stated(text: str) -> list[str]:
        return authors_of(head=f"<meta name=author content='{text}'>")

    assert stated("Ann Hill - http://annhill.example.org") == []
    assert stated("Concept Werkstatt www.werkstatt.example") == []
    assert stated("Ann Hill, www.annhill.example") == [ANN]
    assert stated("Ann Hill, https://www.amt-fuer-wege.example/team/hill") == [ANN]
    assert stated("Ann Hill") == [ANN]


@pytest.mark.parametrize("label", ["Recipe by", "Rezept von", "Recette par", "Receta por", "Przepis od"])
def test_labels_of_recipes(label: str) -> None:
    assert authors_of(f"<p class=byline>{label} Ann Hill</p>") == [ANN]


SITE_META = "<meta name=author content=Kreisbote><meta property=article:author content=Kreisbote>"


@pytest.mark.parametrize("name", ["Ann Hill", "高橋 美和"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<div class=post-author><span class=author-name>{}</span></div>", ""),
        # the generator names the site in its head, which is around title and text
        ("<p class=site-author-name>Kreisbote</p><p class=post-author>{}</p>", ""),
        ("<ul><li>By <a href='/author/ann-hill.html'>{}</a></li><li>12. März 2024</li></ul>", ""),
        ("", "<div class=post-copyright><p class=post-copyright__author_name>{}</p><p>CC BY</p></div>"),
    ],
)
def test_who_wrote_a_page_whose_generator_states_whose_the_site_is(
    before: str, after: str, name: str
) -> None:
    assert authors_of(before.format(name), after.format(name), head=SITE_META) == [name]


@pytest.mark.parametrize(
    ("before", "head", "expected"),
    [
        # a person whom the page states
        ("<p class=post-author>Ann Hill</p>", "<meta name=author content='Ida Krug'>", ["Ida Krug"]),
        ("<p class=post-author>Online</p>", SITE_META, ["Kreisbote"]),
        (
            "<figure class=author-photo><img src=/a.jpg><span>Ann Hill</span></figure>",
            SITE_META,
            ["Kreisbote"],
        ),
    ],
)
def test_stated_author_whom_no_other_person_replaces(before: str, head: str, expected: list[str]) -> None:
    assert authors_of(before, head=head) == expected


ROW = "<div class=wrap><div class=info>{}<div class=date><a href='javascript:;'>2024-03-12</a></div></div></div>"


@pytest.mark.parametrize("name", ["Ann Hill", "高橋 美和"])
def test_author_in_the_row_of_the_day_above_the_box_of_title_and_text(name: str) -> None:
    row = ROW.format(f"<div title=作者 class='author icon'><a href='javascript:;'>{name}</a></div>")
    page = f"<main>{row}<div class=content><h1>{TITLE}</h1><div class=q3>{TEXT}{MORE}</div></div></main>"
    assert list(record(f"<html lang=de><title>{TITLE}</title><body>{page}</body></html>").authors) == [name]


@pytest.mark.parametrize(
    "beside",
    [
        "<nav>{}</nav>",
        "<div class=card><h2><a href=/n/damm>Damm wird erhöht</a></h2>{}</div>",
    ],
)
def test_author_of_another_page_in_a_row_with_a_day(beside: str) -> None:
    row = beside.format(ROW.format("<div class=author>Ann Hill</div>"))
    page = f"<main><div class=content><h1>{TITLE}</h1><div class=q3>{TEXT}{MORE}</div></div>{row}</main>"
    assert not record(f"<html lang=de><title>{TITLE}</title><body>{page}</body></html>").authors
