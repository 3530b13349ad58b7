"""Files right below an article, and lists of files whose rows have boxes of their own, in no box that says what they are."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record

LINKS = (
    '<a href="/files/a.pdf">Report on the pier</a>',
    '<a href="/get?file=b.docx">Map of the works</a>',
    '<a href="https://cdn.example/c.zip">All figures</a>',
)
NAMES = ["Report on the pier", "Map of the works", "All figures"]


def _names(below: str, article: str = f"<article><h1>Titel der Seite</h1>{TEXT}</article>") -> list[str]:
    found = record(page(f"<main>{article}{below}</main>"))
    assert not any(name in (found.body or "") for name in NAMES)
    return [file.title for file in found.attachments]


def _rows(tag: str) -> str:
    return "".join(f"<{tag}>{link}</{tag}>" for link in LINKS)


@pytest.mark.parametrize(
    "rows", [f"<ul>{_rows('li')}</ul>", _rows("p"), _rows("div"), f"<p>{'<br>'.join(LINKS)}</p>"]
)
@pytest.mark.parametrize(
    "head", ["", "<h2>Downloads</h2>", "<h3>Weitere Informationen</h3>", "<h2>Background material</h2>"]
)
@pytest.mark.parametrize("box", ["{}", "<section>{}</section>", "<div><div>{}</div></div>"])
def test_files_right_below_an_article_are_its_own(rows: str, head: str, box: str) -> None:
    assert _names(box.format(head + rows)) == NAMES


@pytest.mark.parametrize(
    "below",
    [
        f"<aside>{_rows('p')}</aside>",
        f"<h2>Forms of the office</h2><ul>{_rows('li')}</ul>",
        f"<ul>{_rows('li')}<li><a href='/news'>All news</a></li></ul>",
        f"<div><p>The office has many notices on piers and ships, all of which can be had here by everyone.</p></div><ul>{_rows('li')}</ul>",
        f"<ul>{''.join(f'<li><a href=/forms/{n}.pdf>Form {n}</a></li>' for n in range(14))}</ul>",
    ],
)
def test_files_of_the_office_below_an_article_are_not(below: str) -> None:
    assert _names(below) == []


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize("label", ["", " (PDF, 1.2 MB)"])
def test_each_row_below_a_heading_of_files(tag: str, label: str) -> None:
    rows = "".join(
        f'<{tag}><a href="/files/{n}.pdf">Part {n} of the report</a>{label}</{tag}>' for n in range(3)
    )
    below = f"<h2>Downloads</h2>{rows}<{tag}><a href='/forms/9.pdf'>A form that all have to fill in</a> and what else is there to know of it here</{tag}>"
    assert _names(below)[:3] == [f"Part {n} of the report" for n in range(3)]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Report of 2021 PDF", "Report of 2021"),
        ("Report of 2021 pdf", "Report of 2021 pdf"),
        ("Rede als PDF", "Rede als PDF"),
        ("Speech in PDF", "Speech in PDF"),
        ("How to write a DOC", "How to write a DOC"),
        ("Report: PDF", "Report: PDF"),
    ],
)
def test_type_in_capitals_behind_the_name_of_a_file(said: str, title: str) -> None:
    assert _names(f'<h2>Downloads</h2><ul><li><a href="/a.pdf">{said}</a></li></ul>') == [title]
