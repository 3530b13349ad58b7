"""Whether a short line is one that templates print around a text: told by tables of words, whole lines first.

Of texts alone, no elements. A line is brought into the form in which the tables are compared once: lower case, any
figure as 0, no punctuation. What is told by its grammar rather than by its words is in
`template_phrases` and `pitches`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from crawler.parsers.fields.phrases.template_words import ASKING, LABELS, LINES, OPENINGS
from crawler.text import spell_alike, words_alone

_LONGEST_LINE = 100
"""Characters of the longest whole line looked up."""
_LONGEST_OPENED = 320
_LONGEST_LABEL = 40
_LONGEST_LABELLED = 160
_FIGURES = re.compile(r"\d+(?:[.,:/ ]*\d+)*")
_FIGURE = re.compile(r"\d")
"""A look before that for figures to replace: most lines have none."""
_FIRST_WORD = re.compile(r"[^\W_]+")
_WITHOUT_BLANKS = "\u2e7f"
"""The scripts beyond write no blanks, so that the first signs of a line stand for its first word."""


@lru_cache(maxsize=1024)  # a line is looked up in one table after the other
def key_of(text: str) -> str:
    """The form in which lines are compared: "Page 1 of 3" and "PAGE 2 OF 17." are both "page 0 of 0"."""
    line = spell_alike(text)
    if line.isalpha():
        return line
    return words_alone(_FIGURES.sub("0", line) if _FIGURE.search(line) else line)


def _first_word(key: str) -> str:
    return key[:2].rstrip() if key[:1] > _WITHOUT_BLANKS else key.partition(" ")[0]


def _rows(table: str) -> list[str]:
    return [key_of(entry) for row in table.strip().splitlines() for entry in row.split("|")]


def _by_first_word(table: str) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry in _rows(table):
        found[_first_word(entry)].append(entry)
    return {first: tuple(entries) for first, entries in found.items()}


_LINES = frozenset(_rows(LINES))
_LABELS = frozenset(_rows(LABELS))
_OPENINGS = _by_first_word(OPENINGS)
_ASKING = _by_first_word(ASKING)


def is_known_line(text: str) -> bool:
    """Whether a whole line is a template's: "Link kopieren", "12 comments", "Page 1 of 3"."""
    return len(text) <= _LONGEST_LINE and key_of(text) in _LINES


def is_labelled_line(text: str) -> bool:
    """Whether a line is a label of a template's and what it labels: "Views: 1,234", "Kurz-URL: …"."""
    if len(text) > _LONGEST_LABELLED:
        return False
    label, colon, _ = text[: _LONGEST_LABEL + 1].replace("：", ":").partition(":")
    return bool(colon) and key_of(label) in _LABELS


def has_known_opening(text: str) -> bool:
    """Whether a line begins as no author begins one: "Sign up for our …", "Ihre E-Mail-Adresse wird nicht …"."""
    return len(text) <= _LONGEST_OPENED and _begins(text, _OPENINGS)


def is_asking(text: str) -> bool:
    """Whether a line begins as those that ask something of the reader or lead on; a sentence may begin so as well."""
    return len(text) <= _LONGEST_OPENED and _begins(text, _ASKING)


def _begins(text: str, openings: dict[str, tuple[str, ...]]) -> bool:
    first = _FIRST_WORD.search(text)
    if first is None:
        return False
    word = spell_alike(first[0])
    entries = openings.get("0" if word[0].isdecimal() else _first_word(word))
    if entries is None:  # most lines
        return False
    key = key_of(text[:_LONGEST_LINE])
    return any(
        key.startswith(entry)
        and (len(key) == len(entry) or key[len(entry)] == " " or entry[0] > _WITHOUT_BLANKS)
        for entry in entries
    )
