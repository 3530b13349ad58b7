"""A second opinion for pages that the own rules find little text on: JSON-LD, then trafilatura; text without links."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.document import Document
from crawler.items import Body
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.survey.content import ends_sentence, is_list_beside
from crawler.parsers.fields.texts.scraps import is_scrap
from crawler.patterns import lazy
from crawler.text import fold, normalize_text

THIN = 250
"""Characters of body and lead below which a second opinion is asked for."""
_DENSE = lazy("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that say in one what others say in two or three."""
_LONG = 160
"""Characters from which a line is no headline, in languages that put no stop at its end too."""
_BREAKS = re.compile(r"\n+|<br\s*/?>|</p>|\\n", re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_LONGEST_SOURCE = 3_000_000
_MANY = 10_000
"""Elements from which trafilatura has no opinions of others itself: jusText, one of them, looks from each paragraph for the
nearest good one, in seconds where there are thousands and none is."""
_BULLET = re.compile(r"^[-•*]\s+")
_TABLE = re.compile(r"^\|.*\|$")
"""A row of a table: what trafilatura reads of a page laid out in tables, navigation and all."""


def is_thin(text: str) -> bool:
    """Whether a text says so little that a second opinion is asked for."""
    return len(text) < THIN and len(text) + 1.5 * len(_DENSE.findall(text)) < THIN


class Second(NamedTuple):
    """The other text, and whether it tells of something else than the own one."""

    body: Body
    disagrees: bool


def find_second_text(
    document: Document, data: StructuredData, survey: Survey, parts: Sequence[str], title: str
) -> Second | None:
    """A text at least twice as long as the own one, whose parts are given; None when the page gives no more to anyone."""
    own = " ".join(parts)
    blocks = _article_body(data)
    rule = "json-ld articleBody"
    if sum(map(len, blocks)) < max(THIN, 2 * len(own)):
        left_out = _blocks_beside(survey)
        if _running_chars(survey, left_out) < max(THIN, 2 * len(own)):
            return None  # nobody finds what the page does not say, and the look would cost as much as all other reading
        beside = _texts_of(left_out, survey, has_text=bool(parts))
        blocks = [
            b
            for b in dict.fromkeys(_read_with_trafilatura(document))  # an excerpt says the same once more
            if not _is_surrounding(b, title)
            and ((line := fold(b)) not in beside or len(line) < SHORT_SENTENCE)
        ]
        rule = "trafilatura"
    if sum(len(block) for block in blocks if _is_running(block)) < max(THIN, 2 * len(own)):
        return None  # short lines are menus and lists of other pages
    if rule == "trafilatura" and _is_whole_page([fold(block) for block in blocks], parts, title):
        return None
    markup = "".join(f"<p>{html.escape(block, quote=False)}</p>" for block in blocks)
    words = set(own.lower().split())
    other = set(" ".join(blocks).lower().split())
    return Second(Body(blocks=tuple(blocks), html=markup, rule=rule), len(words & other) < 0.5 * len(words))


def _blocks_beside(survey: Survey) -> set[int]:
    """The positions of teasers, of columns of teasers, and of boxes that are called other things than a text: left out for
    that, not overlooked.

    Comments are not among them: in a forum they are all there is. What explains the form for them is.
    """
    found: set[int] = set()
    comments: set[int] = set()
    columns: set[int] = set()
    for position, block in enumerate(survey.blocks):
        is_comment = block.mark is Mark.COMMENTS and block.element.tag != "form"
        if block.parent in columns or is_list_beside(block):
            columns.add(position)
        if is_comment or block.parent in comments:
            comments.add(position)
        elif block.path == 0.0 or position in columns or block.link_chars > _LINKED * block.chars:
            found.add(position)
    return found


def _texts_of(beside: set[int], survey: Survey, *, has_text: bool) -> str:
    """The lines of blocks beside the text and of layers above the page; where the page has a text, those of a teaser may be
    read as one."""
    elements = list(survey.blocks[0].element.iter("dialog"))
    for position in sorted(beside):
        block = survey.blocks[position]
        is_outermost = block.path == 0.0 and block.parent >= 0 and survey.blocks[block.parent].path > 0.0
        if block.chars >= SHORT_SENTENCE or (has_text and is_outermost):
            elements.append(block.element)
    return "\n".join(fold(inline_text(element)) for element in elements)


def _running_chars(survey: Survey, beside: set[int]) -> int:
    """Characters of the lines of a page that are sentences, or longer than a headline, without those beside the text.

    All lines of teasers count, since others read a teaser as one line.
    """
    return sum(
        block.chars
        for position, block in enumerate(survey.blocks)
        if block.card is not None
        or (
            position not in beside and (block.chars >= _LONG or (block.chars >= PARAGRAPH and block.sentence))
        )
    )


_LINKED = 0.8
"""Share of a line's text in links from which it leads to another page."""


def _is_whole_page(pieces: Sequence[str], parts: Sequence[str], title: str) -> bool:
    """Whether a text is all that the page or its `article` says, run together with what stands around a text: what
    trafilatura gives for want of one. A lone piece has the title, or a piece goes on where the own text has new
    paragraphs."""
    if len(pieces) == 1 and title and fold(title) in pieces[0]:
        return True
    own = [fold(part) for part in parts]
    return len(own) > 1 and any(all(part in piece for part in own) for piece in pieces)


def _is_running(block: str) -> bool:
    """Whether a line is a sentence, or longer than a headline."""
    return len(block) >= _LONG or (len(block) >= PARAGRAPH and ends_sentence(block[-4:]))


def _is_surrounding(block: str, title: str) -> bool:
    """Whether a line is the title or one about the article: no text that the own reading lacks."""
    return fold(block) == fold(title) or is_scrap(block)


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


_HIDDEN = "//*[self::span or self::p or self::div][contains(translate(@style, 'DINOPSLAYE ', 'dinopslaye'), 'display:none')]"
"""What the page keeps from being shown, such as what it says of itself to networks: trafilatura reads it all."""


def _read_with_trafilatura(document: Document) -> list[str]:
    if len(document.text) > _LONGEST_SOURCE:
        return []
    import trafilatura  # a second to import, and hardly a page needs it

    text = trafilatura.extract(
        document.text,
        fast=len(document.elements) > _MANY,
        include_comments=False,
        include_tables=True,
        deduplicate=False,
        prune_xpath=_HIDDEN,
    )
    lines = (text or "").splitlines()
    return [
        block
        for line in lines
        if (block := normalize_text(_BULLET.sub("", line))) and not _TABLE.match(block)
    ]
