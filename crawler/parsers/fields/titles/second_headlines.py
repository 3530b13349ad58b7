"""Headings beside the title that the metadata call another headline of the same article."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.structured import StructuredData


def second_headlines(
    document: Document, data: StructuredData, survey: Survey, container: Block, title: HtmlElement | None
) -> Iterator[HtmlElement]:
    """The headings before the running text that say what schema.org's `alternativeHeadline` does: publishers show one headline
    to readers and state another, in the path of sections or the title of the window, to search engines. Both are titles,
    and none is text."""
    keys = {_letters(text) for text in data.texts("alternativeHeadline")} - {""}
    if not keys:
        return
    running = (p for p in survey.subtree(container.element) if survey.blocks[p].weight > PARAGRAPH)
    start = next(running, len(survey.blocks))
    for heading in document.tree.iter("h1", "h2", "h3"):
        if heading is title or survey.index.get(heading, -1) > start:
            continue
        if any(_says(_letters(inline_text(heading)), key) for key in keys):
            yield heading


def _says(heading: str, key: str) -> bool:
    """Whether a heading says a headline, alone or below a few words on its subject."""
    return heading == key or (
        len(key) >= _SENTENCE and heading.endswith(key) and len(heading) <= len(key) + _KICKER
    )


_SENTENCE = 20
_KICKER = 50


def _letters(text: str) -> str:
    """The text without the blanks and signs between its parts, which may stand in lines of their own."""
    return "".join(filter(str.isalnum, text)).casefold()
