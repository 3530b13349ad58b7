"""Lists beside a text are not read for entries; lists that are all of a page are, below an introduction too."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers import generic
from crawler.parsers.fields.lists import entries

SITE = Site(id="harbour", hosts=("harbour.example.org",))
CARDS = "".join(
    f'<div class="card"><b>Ferry {n} is late</b> 0{n}.03.2021 <a href="/n/{n}">Read about ferry {n}</a></div>'
    for n in range(1, 10)
)
PARAGRAPH = (
    "<p>The harbour office said on Monday that the old pier will be mended before the summer begins.</p>"
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The classes of the boxes whose children are looked at as entries."""
    seen: list[str | None] = []
    read = entries._entries_of

    def noted(boxes: list[HtmlElement], document: Document, fewest: int) -> list[entries.Entry]:
        seen.extend(box.get("class") for box in boxes)
        return read(boxes, document, fewest)

    monkeypatch.setattr(entries, "_entries_of", noted)
    return seen


def parse(body: str) -> object:
    page = Page(
        body=f"<html><body>{body}</body></html>".encode(), url="https://harbour.example.org/news/pier.html"
    )
    return generic.parse(Document(page), SITE)


def test_cards_beside_a_text_are_not_looked_at_as_entries(asked: list[str | None]) -> None:
    text = f"<h1>The old pier is mended</h1>{PARAGRAPH * 5}"

    result = parse(f'<div class="page"><div class="text">{text}</div><div class="latest">{CARDS}</div></div>')

    assert isinstance(result, Article)
    assert "text" in asked
    assert "latest" not in asked


def test_cards_that_are_all_of_a_page_are_its_entries(asked: list[str | None]) -> None:
    result = parse(f'<h1>News</h1><p>What ferries do.</p><div class="latest">{CARDS}</div>')

    assert isinstance(result, Listing)
    assert len(result.items) == 9


def test_cards_below_an_introduction_are_entries(asked: list[str | None]) -> None:
    result = parse(f'<h1>News</h1>{PARAGRAPH}<div class="latest">{CARDS}</div>')

    assert isinstance(result, Listing)
