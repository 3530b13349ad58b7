"""Text as somebody typed it, where line ends and blank lines are seen: mails in the archives of lists, files of text; must
not know the tree it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crawler.parsers.fields.page.markup import BREAK, Piece
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.text import normalize_text

PLAIN_TAGS = frozenset(("a", "b", "i", "u", "em", "strong", "br"))
"""What may stand in preformatted text that somebody wrote; programs have their words in elements of their own."""

_BLANK_LINE = re.compile(r"\S[ \t]*\r?\n(?:[ \t]*\r?\n)+(?=\S)")
_INDENTED = re.compile(r"\n[ \t]+\S")
_SHORTEST = 80
_MARK = re.compile(r"\s*(?:([*•·‣–-])|(\d{1,2})[.)])\s+(?=\S)")
_LONGEST_SIGNATURE = 8
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")
"""Characters of scripts that put no blanks between words."""
_WRAPPED = 30
"""Characters of the shortest line that ends where it does because no more found room in it."""


def is_typed(text: str) -> bool:
    """Whether a text has blank lines amid lines that begin at the margin: a style sheet shows it as it was typed, as the
    archives of lists do (`white-space: pre-wrap`). What a template writes is indented."""
    return len(text) >= _SHORTEST and _BLANK_LINE.search(text) is not None and _INDENTED.search(text) is None


def without_signature(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what a program for mails adds below a line of two hyphens: who writes
    (https://www.rfc-editor.org/rfc/rfc3676#section-4.3)."""
    breaks = 0
    for number in reversed(range(1, len(pieces))):
        text, format_ = pieces[number]
        breaks += format_ is None
        if breaks > _LONGEST_SIGNATURE:
            break
        if format_ is not None and text.strip() == "--" and pieces[number - 1][1] is None:
            return list(pieces[:number])
    return list(pieces)


def without_template_end(paragraphs: Iterable[list[Piece]]) -> list[list[Piece]]:
    """The paragraphs of one block without the last where they are a template's, which writes its notes on rights behind a
    text that only line breaks part: the block is read as a whole, and only here line by line."""
    kept = list(paragraphs)
    while len(kept) > 1 and is_template_line(normalize_text("".join(text for text, _ in kept[-1]))):
        kept.pop()
    return kept


def join_wrapped(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with the lines joined that end amid a word, as those of scripts without blanks do."""
    joined: list[Piece] = []
    for piece in pieces:
        if (
            len(joined) > 1
            and joined[-1][1] is None
            and piece[1] is not None
            and joined[-2][1] == piece[1]
            and len(joined[-2][0]) >= _WRAPPED
            and _WIDE.match(joined[-2][0][-1:])
            and _WIDE.match(piece[0][:1])
        ):
            joined.pop()
            joined[-1] = (joined[-1][0] + piece[0], piece[1])
        else:
            joined.append(piece)
    return joined


def cut_list(pieces: Sequence[Piece]) -> tuple[list[Piece], str, list[list[Piece]]]:
    """What stands before the list of a typed paragraph, the element of the list, and its items without their marks; a
    paragraph without two items of one kind is all before."""
    before: list[Piece] = []
    items: list[list[Piece]] = []
    kind = ""
    for line in _lines(pieces):
        text, format_ = line[0] if line else ("", ())
        match = _MARK.match(text)
        mark = "" if match is None else match[1] or ("1" if int(match[2]) == len(items) + 1 else "")
        if match is not None and mark and mark == (kind or mark):
            kind = mark
            items.append([(text[match.end() :], format_), *line[1:]])
        elif items:
            items[-1] += [(" ", ()), *line]
        else:
            before += [*((BREAK, None) for _ in before[:1]), *line]
    if len(items) < 2:
        return list(pieces), "", []
    return before, "ol" if kind == "1" else "ul", items


def _lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece[1] is None:
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines
