"""Lines on the author that say more than the name: a mailbox, the paper, further lines behind a break."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page
from crawler.parsers import generic
from crawler.sites.registry import unregistered_site

_TEXT = (
    "<p>The ferry across the lower lake sails again from Monday, after a winter in which its hull was mended twice.</p>"
    "<p>Passengers pay as much as before, and children under six travel free, the harbour office said in the evening.</p>"
)


def _authors(line: str) -> list[str]:
    page = (
        f"<html lang=en><title>Ferry sails again</title><main><h1>Ferry sails again</h1>{line}{_TEXT}</main>"
    )
    address = "https://www.harbour.example/news/ferry"
    article = generic.parse(Document(Page(body=page.encode(), url=address)), unregistered_site(address))
    assert isinstance(article, Article)
    return list(article.authors)


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Ida Quill iquill@harbour.example</p>",
        "<p>By Ida Quill, iquill@harbour.example</p>",
        "<p>By Ida Quill (iquill@news.harbour.example)</p>",
        "<div>By Ida Quill | E-mail: iquill@harbour.example</div>",
        "<div>Par <b>Ida Quill</b> <a href='mailto:iquill@harbour.example'>Envoyer un courriel</a></div>",
        "<p>By Ida Quill<br>The Harbour Post</p>",
        "<p><b>By Ida Quill</b><br><i>Associated Press</i></p>",
        "<p>By Ida Quill<br>iquill@harbour.example</p>",
        "<p>By Ida Quill of the Harbour Post staff</p>",
        "<p>By Ida Quill, Special to the Harbour Post</p>",
        "<p>By Ida Quill for the Harbour Post</p>",
        "<p>By Ida Quill<br>Published 9:40 am, Monday, 3 March 2025</p>",
    ],
)
def test_the_name_is_told_from_what_stands_behind_it(line: str) -> None:
    assert _authors(line) == ["Ida Quill"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Ida Quill and<br>Tom Reed</p>",
        "<p>By Ida Quill,<br>Tom Reed</p>",
        "<p>By Ida Quill and Tom Reed<br>iquill@harbour.example, treed@harbour.example</p>",
    ],
)
def test_names_may_go_on_behind_a_break(line: str) -> None:
    assert _authors(line) == ["Ida Quill", "Tom Reed"]


@pytest.mark.parametrize(
    "line",
    ["<p>By Ida Quill<br>the money came in May.</p>", "<p>Ask at iquill@harbour.example</p>"],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert _authors(line) == []


def test_a_line_may_be_nested_in_thousands_of_elements() -> None:
    depth = 5000
    assert _authors(f"<div>{'<b>' * depth}By Ida Quill<br>The Harbour Post{'</b>' * depth}</div>") == [
        "Ida Quill"
    ]


def test_comments_in_the_line_are_no_part_of_it() -> None:
    assert _authors("<p>By <!-- name -->Ida<!-- and --> Quill<br>The Harbour Post</p>") == ["Ida Quill"]
