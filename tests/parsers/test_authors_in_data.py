"""Authors in data about the page: terms with a box of the person, short names of East Asia, lines with a count behind the name."""

from __future__ import annotations

import pytest

from tests.parsers.found import fields
from tests.parsers.test_generic import article, page

TEXT = "".join(
    f"<p>{text}</p>"
    for text in (
        "Das Wehr am Mühlgraben ist nach drei Monaten fertig geworden und hält nun auch im Winter dicht.",
        "Forellen sollen bis zur Quelle kommen, und dafür werden zwölf weitere Becken in den Hang gebaut.",
        "Wer am Wasser wohnt, kann den Stand jede Viertelstunde auf der neuen Karte des Amtes nachsehen.",
    )
)


def authors(above: str, title: str = "Das Wehr ist fertig") -> object:
    return fields(article(page(f"<main><h1>{title}</h1>{above}{TEXT}</main>")))["authors"]


def test_a_term_with_the_box_of_a_person() -> None:
    person = '<li><img src="/a.png" alt=""><dl><dt>Name</dt><dd>Ida Krug</dd><dt>Netz</dt><dd><a href="https://twitter.com/ik">@ik</a></dd></dl></li>'
    assert authors(f"<dl><dt>Authors</dt><dd><ul>{person}</ul></dd></dl>") == ["Ida Krug"]
    other = person.replace("Ida Krug", "Max Lamm")
    assert authors(f"<dl><dt>Authors</dt><dd><ul>{person}{other}</ul></dd></dl>") == ["Ida Krug", "Max Lamm"]


@pytest.mark.parametrize(("label", "name"), [("작성자", "김민서"), ("作者", "王晓燕")])
def test_a_term_with_a_name_that_has_no_blank(label: str, name: str) -> None:
    assert authors(f"<dl><dt>{label}</dt><dd>{name}</dd></dl>") == [name]


@pytest.mark.parametrize(
    ("label", "office"),
    [("작성자", "총무과"), ("작성자", "안전총괄팀"), ("作者", "安全局"), ("作者", "宣传部")],
)
def test_a_term_with_an_office(label: str, office: str) -> None:
    assert authors(f"<dl><dt>{label}</dt><dd>{office}</dd></dl>") == []


@pytest.mark.parametrize("name", ["王晓燕", "김민서"])
def test_a_link_to_what_someone_with_such_a_name_wrote(name: str) -> None:
    line = f'<div><a href="/author/w">{name}</a><div><span>2024-03-14</span></div></div>'
    assert authors(line) == [name]
    assert authors(line.replace(name, "编辑部")) == []


def test_a_count_of_comments_behind_the_name() -> None:
    assert authors("<div>Mar 14, 2024, 10:15 AM By Ann Hill <span>0 Comments</span></div>") == ["Ann Hill"]
    assert authors("<div>Mar 14, 2024 by Ann Hill.</div>") == ["Ann Hill"]
    assert authors("<div>14.03.2024, 10:15 بقلم ليلى حداد <span>0 تعليق</span></div>") == ["ليلى حداد"]
