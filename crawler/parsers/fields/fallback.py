"""A second opinion for pages that the own rules find little text on: JSON-LD, then trafilatura; text without links."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from crawler.document import Document
from crawler.items import Body, Found
from crawler.parsers.fields.content import PARAGRAPH
from crawler.parsers.fields.phrases import is_byline, is_meta_line, is_template_line
from crawler.parsers.fields.structured import StructuredData
from crawler.text import fold, normalize_text

THIN = 250
"""Characters of body and lead below which a second opinion is asked for."""
_TAIL = 25
_MOST = 6
_BREAKS = re.compile(r"\n+|<br\s*/?>|</p>|\\n", re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_LONGEST_SOURCE = 3_000_000
_BULLET = re.compile(r"^[-•*]\s+")
_TABLE = re.compile(r"^\|.*\|$")
"""A row of a table: what trafilatura reads of a page laid out in tables, navigation and all."""


class Second(NamedTuple):
    """The other text, and whether it tells of something else than the own one."""

    body: Body
    disagrees: bool


def find_second_text(document: Document, data: StructuredData, own: str, title: str) -> Second | None:
    """A text at least twice as long as the own one; None when the page gives no more to anyone."""
    blocks = _article_body(data)
    rule = "json-ld articleBody"
    if sum(map(len, blocks)) < max(THIN, 2 * len(own)):
        blocks = [b for b in _read_with_trafilatura(document) if not _is_surrounding(b, title)]
        rule = "trafilatura"
    if sum(len(block) for block in blocks if len(block) >= PARAGRAPH) < max(THIN, 2 * len(own)):
        return None  # short lines are menus and lists of other pages
    if (
        rule == "trafilatura"
        and len(blocks) == 1
        and len(blocks[0]) < _MOST * len(own)
        and own[-_TAIL:] in blocks[0]
    ):
        return None  # the own text with what stands around it, in one piece
    markup = "".join(f"<p>{html.escape(block, quote=False)}</p>" for block in blocks)
    words = set(own.lower().split())
    other = set(" ".join(blocks).lower().split())
    return Second(Body(blocks=tuple(blocks), html=markup, rule=rule), len(words & other) < 0.5 * len(words))


def _is_surrounding(block: str, title: str) -> bool:
    """Whether a line is the title or one about the article: no text that the own reading lacks."""
    return fold(block) == fold(title) or is_meta_line(block) or is_byline(block) or is_template_line(block)


def find_second_date(document: Document, data: StructuredData) -> Found | None:
    """What htmldate finds on a page that calls itself an article; others may well have no date at all."""
    is_article = bool(data.article) or "article" in document.meta.get("og:type", ())
    if not is_article or len(document.text) > _LONGEST_SOURCE:
        return None
    import htmldate

    found = htmldate.find_date(document.text, extensive_search=False, original_date=True)
    return Found(found, "htmldate") if found else None


def _article_body(data: StructuredData) -> list[str]:
    """The text that a page rendered by scripts states for machines."""
    value = data.article.get("articleBody")
    if not isinstance(value, str):
        return []
    return [
        text
        for part in _BREAKS.split(html.unescape(value))
        if (text := normalize_text(_MARKUP.sub(" ", part)))
    ]


def _read_with_trafilatura(document: Document) -> list[str]:
    if len(document.text) > _LONGEST_SOURCE:
        return []
    import trafilatura  # a second to import, and hardly a page needs it

    text = trafilatura.extract(document.text, include_comments=False, include_tables=True, deduplicate=False)
    lines = (text or "").splitlines()
    return [
        block
        for line in lines
        if (block := normalize_text(_BULLET.sub("", line))) and not _TABLE.match(block)
    ]
