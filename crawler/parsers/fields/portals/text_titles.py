"""The title of an article in the text of a page: which of the lines before the text it is; knows no site.

The title of the window, where the text begins with it, tells best: a line that says the same, or one of its parts. Else the
shape of the lines before the text and the day beside them tell, as far as they do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crawler.items import Found
from crawler.parsers.fields.phrases.archive_words import says_archived
from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.author_words import BY
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.people_words import is_contact
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.portals.text_dates import BESIDE, LINE, beside_days, is_day
from crawler.parsers.fields.portals.text_lines import Block
from crawler.parsers.fields.titles.stated_titles import SEPARATORS, without_site_name
from crawler.patterns import lazy
from crawler.text import fold

NEAR = 14
"""Lines before the text among which title and day stand."""
_SHORTEST, LONGEST_TITLE = 8, 250
"""Characters of a title."""


PARAGRAPH, RUNNING = 80, 140
"""Characters of a line that is a paragraph where it ends as a sentence does, and of one that is running text however it ends."""


def names_of_window(line: str) -> frozenset[str]:
    """What a line of the page may say that is its title, if the first line is that of the window, folded: the whole of it, or
    what stands before, behind and between its separators. The topic before a colon is no title, what follows may be one."""
    if len(line) > LONGEST_TITLE:
        return frozenset()
    bars = list(SEPARATORS.finditer(line))
    begins = [0, *(bar.end() for bar in bars), *(colon.end() for colon in _COLON.finditer(line))]
    ends = [*(bar.start() for bar in bars), len(line)]
    parts = {fold(line[begin:end]) for begin in begins for end in ends if begin < end}
    shortest = max(_SHORTEST, len(fold(line)) / _LEAST)
    if not _is_telling(line):
        parts.discard(
            fold(line)
        )  # a text that is no WET record begins with the name of the site, or an entry of its menu
    return frozenset(part for part in parts if len(part) >= shortest)


_COLON = re.compile(r":\s+")
_LEAST = 3
"""How many times as long the window's title may be: what else stands in it is the name of the site."""


def find_text_title(
    blocks: Sequence[Block], named: Sequence[int], start: int, end: int, weights: Sequence[int]
) -> tuple[int | None, Found | None]:
    """The position of the title and the title; the former None where only the window has it."""
    chosen = _named_title(blocks, named, start, weights[:end])
    if chosen is not None:
        return chosen, Found(blocks[chosen].text, "line as in the first one")
    head = fold(blocks[0].text) if len(blocks[0].text) <= LONGEST_TITLE else ""
    begins = [i for i in range(start - 1, 0, -1) if head and _begins(head, blocks[i].text)]
    if begins:
        chosen = max(begins, key=lambda i: len(blocks[i].text))
        return chosen, Found(blocks[chosen].text, "line that the first one begins with")
    counts = Counter(fold(block.text) for block in blocks)

    def rank(position: int) -> tuple[float, int]:
        return _rank(blocks, position, start, counts, head), position

    near = [i for i in range(max(0, start - NEAR), start) if _may_be_title(blocks[i].text)]
    if not near or rank(max(near, key=rank))[0] < _LIKELY:
        within = range(start, min(len(blocks), start + _WITHIN))
        near += [i for i in within if _says_much(blocks[i].text) and _has_day_below(blocks, i)]
    if not near:
        return (0, Found(blocks[0].text, "first line")) if head and start else (None, None)
    chosen = max(near, key=rank)
    stated = without_site_name(blocks[0].text, []) if head and start > _TOP else ""
    if stated not in ("", blocks[0].text) and set(head.split()).isdisjoint(fold(blocks[chosen].text).split()):
        return None, Found(stated, "first line")
    return chosen, Found(blocks[chosen].text, "line before the text")


def _named_title(
    blocks: Sequence[Block], named: Sequence[int], start: int, weights: Sequence[int]
) -> int | None:
    """The line that says what the window's title does: the last before the text that is no mere part of another one, else one
    amid the text, where what stands before it is little beside the rest: the introduction of a site."""
    before = [i for i in named if i < start and (start - i <= NEAR or i > _TOP)]
    if before:
        longest = max(len(blocks[i].text) for i in before)
        return max(i for i in before if 2 * len(blocks[i].text) >= longest)
    whole = sum(weight for weight in weights if weight > 0)
    for i in named:
        if i >= start:
            return i if _LEAST * sum(weight for weight in weights[start:i] if weight > 0) <= whole else None
    return None


_TOP = 5
"""The last of the lines at the top of a page where the name of its site stands."""


def _begins(head: str, text: str) -> bool:
    """Whether the window's title begins with a line, and goes on without a separator: "… Recipe by Jane"."""
    name = fold(text)
    return _LEAST * len(name) >= len(head) > len(name) and _is_telling(text) and head.startswith(name)


def _may_be_title(text: str) -> bool:
    if not _SHORTEST <= len(text) <= LONGEST_TITLE or not any(map(str.isalpha, text)):
        return False
    if beside_days(text) < BESIDE:
        return False
    if _BY.match(text) and len(text) < LINE and names_in(text):
        return False
    return not (
        is_template_line(text)
        or is_meta_line(text)
        or is_byline(text)
        or is_credit(text)
        or is_pitch(text)
        or is_heading_of_links(text)
        or is_template_speech(text, is_link=True)
        or is_contact(text)
        or says_archived(text)
        or split_bracket(text)[1]
    )


_BY = lazy(rf"(?i)(?:{BY})\s")


def _rank(blocks: Sequence[Block], position: int, start: int, counts: Counter[str], head: str) -> float:
    """How much speaks for a line as the title."""
    text = blocks[position].text
    words = len(text.split())
    rank = -0.2 * abs(start - position)
    own, other = set(fold(text).split()), set(head.split())
    rank += 6 * len(own & other) / len(own | other) if own and other else 0
    rank += 3 if _is_telling(text) else 0
    rank += 1.5 if words >= 2 * _WORDS else 0
    rank += 1 if counts[fold(text)] > 1 else 0
    rank += 3.5 if _has_day_below(blocks, position) else 0
    rank += 1 if position and is_day(blocks[position - 1].text) else 0
    rank -= 2 if position and _says_much(blocks[position - 1].text) else 0  # a subtitle or caption
    rank += 4 if blocks[position].level == 1 else 0
    rank -= 3 if _PATH.search(text) is not None else 0
    rank -= 2 if text[-1] in ".:" else 0
    rank -= 2 if blocks[position].is_item else 0
    return rank


def _is_telling(text: str) -> bool:
    """Whether a text has as many words as a title has at least."""
    return len(text.split()) >= _WORDS or (len(text) >= _WORDS and max(text) > "\u2e7f")


def _says_much(text: str) -> bool:
    """Whether a line may be a title and has the words of one."""
    is_sentence = len(text) >= PARAGRAPH and text[-1] == "."
    return (
        _is_telling(text)
        and len(text) < RUNNING
        and not is_sentence
        and _may_be_title(text)
        and _PATH.search(text) is None
    )


_PATH = re.compile(r"\s[»›>/]\s|^[\[«<>»›]")
"""Signs between the steps of a path, or of the way to other pages."""


def _has_day_below(blocks: Sequence[Block], position: int) -> bool:
    """Whether a day stands in one of the lines right below a line."""
    return any(is_day(block.text) for block in blocks[position + 1 : position + 1 + _UP_TO_DAY])


_LIKELY = 3.5
"""What has to speak for a line before the text, for none behind its beginning to be looked at."""
_WITHIN = 8
"""Lines from the beginning of the text on among which the title may stand: what is before it is an introduction of the site."""
_UP_TO_DAY = 4
_WORDS = 4
