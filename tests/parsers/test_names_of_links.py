"""Links to what else has a keyword or an author: told by their names and addresses."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.parsers.fields.page.link_kinds import is_keyword_link
from crawler.parsers.fields.people.bylines import is_author_link


@pytest.mark.parametrize(
    "link",
    [
        "<a rel='category tag' href='/x'>Forestry</a>",
        "<a class='tag' href='/x'>Forestry</a>",
        "<a class='link-category' href='/x'>Forestry</a>",
        "<a href='/blog/tags/forestry/'>Forestry</a>",
        "<a href='/tag:forestry'>Forestry</a>",
        "<a href='https://a.example/schlagwort/forst'>Forst</a>",
    ],
)
def test_a_keyword(link: str) -> None:
    assert is_keyword_link(html.fragment_fromstring(link))


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/tags'>All</a>",
        "<a href='/stages/forestry/'>Forestry</a>",
        "<a href='/tags/forestry/harvest.html/more'>Forestry</a>",
        "<a>Forestry</a>",
    ],
)
def test_no_keyword(link: str) -> None:
    assert not is_keyword_link(html.fragment_fromstring(link))


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/author/jane-doe/'>Jane Doe</a>",
        "<a href='https://a.example/autoren/mueller'>Petra Müller</a>",
        "<a href='/auteurs/x'>Jean-Luc Martin</a>",
    ],
)
def test_an_author(link: str) -> None:
    assert is_author_link(html.fragment_fromstring(link))


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/author/jane-doe/'>More by this author and what she wrote of the sea</a>",
        "<a href='/authors/'>Jane Doe</a>",
        "<a href='/people/jane-doe'>Jane Doe</a>",
        "<a>Jane Doe</a>",
    ],
)
def test_no_author(link: str) -> None:
    assert not is_author_link(html.fragment_fromstring(link))
