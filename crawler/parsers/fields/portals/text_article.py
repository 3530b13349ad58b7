"""The article in the text of any page: which of its lines are running text, and the title and days right before it; knows no
site.

A page's text has no links and no names of boxes, by which menus are told elsewhere. What is left is the shape of its lines: an
article is where long lines stand close together, a menu is short lines without end. The first line of a WET record, and of
what some programs save, is the title of the window.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crawler.items import Found
from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments
from crawler.parsers.fields.phrases.date_words import (
    find_date,
    says_other,
    says_published,
    says_state,
    says_updated,
)
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.portals.text_lines import Block
from crawler.text import fold

_END = re.compile(r"[.!?…:;。！？]['\"’”»“)\]]*$")
_PARAGRAPH, _SENTENCE = 80, 40
"""Characters of a line that is a paragraph, and of one that is where it ends as a sentence does."""
_LONG = 140
"""Characters from which a line is running text however it ends."""
_MOST = 400
"""What a paragraph weighs at most: a notice on privacy in one line is no article."""
_SHORT, _ITEM, _TEMPLATE, _HEADING, _COMMENTS = -25, -18, -80, -150, -2000
_WIDE = 2
"""What a sign of East Asian scripts says, in letters."""
_NEAR = 14
"""Lines before the text among which title and day stand."""
_TITLE = (8, 250)
"""Characters of a title."""
_DATE_LINE = 110
_SEPARATOR = re.compile(r"\s+[-–—|·•:»›]+\s+|\s*[|»]\s*")


class TextArticle(NamedTuple):
    """What was found: positions of title, text and what else is told by its place."""

    title: Found | None
    body: list[Block]
    dates: tuple[Found, ...]
    modified: tuple[Found, ...]
    authors: tuple[str, ...]


def find_article(blocks: Sequence[Block]) -> TextArticle | None:
    """The article among the lines of a page; None where the lines are few, or no menu is around them."""
    weights = [_weigh(block) for block in blocks]
    start, end = _densest(weights)
    if end == start:
        return None
    around = sum(weight < 0 for weight in (*weights[:start], *weights[end:]))
    if around < _FEWEST:
        return None
    position, title = _find_title(blocks, start)
    first = position + 1 if position is not None else max(0, start - _NEAR)
    dates, modified, lines = _find_dates(blocks, first, start, end)
    authors = _find_authors(blocks, first, start)
    name = fold(title.raw) if title else ""
    body = [
        block
        for i, block in enumerate(blocks[start:end], start)
        if i not in lines and weights[i] not in (_TEMPLATE, _HEADING) and not _is_beside(block.text, name)
    ]
    return TextArticle(title, body, dates, modified, authors)


_FEWEST = 5
"""Short lines around the text from which there is a menu: fewer are the text's own."""


def _weigh(block: Block) -> int:
    text = block.text
    if is_heading_of_comments(text):
        return _COMMENTS
    size = len(text) + (_WIDE - 1) * sum(c > "\u2e7f" for c in text) if not text.isascii() else len(text)
    if size < _LONG and is_heading_of_links(text):
        return _HEADING
    if not text or is_template_line(text) or is_pitch(text) or is_asking(text):
        return _TEMPLATE
    is_ended = _END.search(text) is not None
    if size >= _LONG or (size >= _PARAGRAPH and is_ended):
        return min(size, _MOST)
    if size >= _SENTENCE and is_ended:
        return size // 2
    return _ITEM if block.is_item else _SHORT


def _densest(weights: Sequence[int]) -> tuple[int, int]:
    """The run of lines with the largest sum of weights."""
    best, best_run = 0, (0, 0)
    total, start = 0, 0
    for position, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, position
        total += weight
        if total > best:
            best, best_run = total, (start, position + 1)
    return best_run


def _is_beside(text: str, title: str) -> bool:
    """Whether a line amid the text is none of it: the title once more, a credit, who wrote it."""
    return (len(text) < _DATE_LINE and (is_credit(text) or is_byline(text) or is_meta_line(text))) or (
        bool(title) and fold(text) == title
    )


def _find_title(blocks: Sequence[Block], start: int) -> tuple[int | None, Found | None]:
    """The position of the title and the title; the former None where only the window has it."""
    head = fold(blocks[0].text) if len(blocks[0].text) <= _TITLE[1] else ""
    near = [i for i in range(start - 1, max(-1, start - _NEAR - 1), -1) if _may_be_title(blocks[i].text)]
    named = [i for i in range(start - 1, 0, -1) if _is_in_head(fold(blocks[i].text), head)]
    if named:
        longest = max(len(fold(blocks[i].text)) for i in named)
        chosen = next(i for i in named if len(fold(blocks[i].text)) == longest)
        return chosen, Found(blocks[chosen].text, "line that the first one begins with")
    if not near:
        return (0, Found(blocks[0].text, "first line")) if head and start else (None, None)
    counts = Counter(fold(block.text) for block in blocks)
    chosen = max(near, key=lambda i: (_rank(blocks, i, start, counts), i))
    return chosen, Found(blocks[chosen].text, "line before the text")


def _is_in_head(name: str, head: str) -> bool:
    """Whether a line is what the title of the window begins with, or has before or behind the site's name."""
    return len(name) >= _TITLE[0] and 3 * len(name) >= len(head) and name != head and (head.startswith(name) or head.endswith(name))


def _may_be_title(text: str) -> bool:
    if not _TITLE[0] <= len(text) <= _TITLE[1] or not any(map(str.isalpha, text)):
        return False
    date = find_date(text) if len(text) < _DATE_LINE else None
    if date is not None and len(text) - len(date[0]) < _BESIDE_DAY:
        return False
    return not (is_template_line(text) or is_meta_line(text) or is_byline(text) or is_credit(text) or is_pitch(text))


_BESIDE_DAY = 25
"""Characters beside a day in a line that tells no more than it."""


def _rank(blocks: Sequence[Block], position: int, start: int, counts: Counter[str]) -> float:
    """How much speaks for a line as the title."""
    text = blocks[position].text
    words = len(text.split())
    rank = -0.35 * (start - position)
    rank += 3 if words >= _WORDS or (len(text) >= _WORDS and max(text) > "\u2e7f") else 0
    rank += 1.5 if words >= 2 * _WORDS else 0
    rank += 2 if counts[fold(text)] > 1 else 0
    rank += 1.5 if any(_is_day(b.text) for b in blocks[position + 1 : position + 3]) else 0
    rank += 1 if position and _is_day(blocks[position - 1].text) else 0
    rank -= 2 if text[-1] in ".:" else 0
    rank -= 2 if blocks[position].is_item else 0
    return rank


_WORDS = 4


def _is_day(text: str) -> bool:
    date = find_date(text) if len(text) < _DATE_LINE else None
    return date is not None and len(text) - len(date[0]) < 2 * _BESIDE_DAY


def _find_dates(
    blocks: Sequence[Block], first: int, start: int, end: int
) -> tuple[tuple[Found, ...], tuple[Found, ...], set[int]]:
    """The days of publication and of a change near the title, and the lines that say no more."""
    published: list[tuple[int, Found]] = []
    modified: list[Found] = []
    lines: set[int] = set()
    places = [*range(first - 1, start + 2), *range(first - 2, max(-1, first - 5), -1), *range(end - 1, min(len(blocks), end + 4))]
    for i in dict.fromkeys(i for i in places if 0 <= i < len(blocks)):
        text = blocks[i].text
        if len(text) > _DATE_LINE:
            continue
        before_all, rest = "", text
        for _ in range(_DAYS):
            date = find_date(rest)
            if date is None:
                break
            before = before_all + rest[: date.start()]
            raw = rest[date.start() :]
            if says_updated(before) or says_state(before):
                modified.append(Found(raw, "line near the title"))
            elif says_published(before):
                published.append((0, Found(raw, "labelled line")))
            elif not says_other(before) and len(text) - len(date[0]) < 2 * _BESIDE_DAY:
                published.append((1, Found(raw, "line near the title")))
            rest = rest[date.end() :]
            before_all = ""
            if start <= i < end and len(text) - len(date[0]) < _BESIDE_DAY:
                lines.add(i)
    published.sort(key=lambda ranked: ranked[0])
    return tuple(found for _, found in published), tuple(modified), lines


_DAYS = 3


def _find_authors(blocks: Sequence[Block], first: int, start: int) -> tuple[str, ...]:
    for block in blocks[first : start + 1]:
        if is_byline(block.text) and len(block.text) < _DATE_LINE and (names := names_in(block.text)):
            return tuple(names)
    return ()
