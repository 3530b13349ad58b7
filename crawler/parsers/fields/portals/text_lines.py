"""Plain text of a page (a browser's, `lynx -dump`, `w3m -dump`, a WET record) to blocks; knows no site.

Undoes what the dump added: wrapping, indentation, link numbers and their addresses, marks for pictures, Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.parsers.fields.portals.text_markdown import read_markdown
from crawler.text import normalize_text, strip_invisible

_BULLET = re.compile(
    r"^(?P<indent>\s*)(?P<mark>[*•+▪◦·‣○●■□]|(?<=\s)[-–]|[-–](?=\s{2})|o(?=\s{1,3}\S))\s+(?P<text>\S.*)$"
)
_REFERENCES = re.compile(
    r"(?i)^\s*(?:references|visible links|hidden links|odnośniki|widoczne odnośniki|links):?\s*$"
)
_REFERENCE = re.compile(r"^\s*(\d{1,4})\.\s+(\S+:\S+)\s*$|^\s*\[(\d{1,4})\]\s*(\S+:\S+)\s*$")
_LINK_NUMBER = re.compile(r"\[(\d{1,4})\]")
_MOST_LINKS = 10_000
_PLACEHOLDER = re.compile(
    r"\[(?:IMG|INLINE|LINK|EMBED|BUTTON|INPUT|IFRAME|ISMAP|image|obraz)(?::[^\]]*)?\]|\((?:BUTTON|image)\)"
    r"|\[[\w.,%-]+\.(?:jpe?g|png|gif|webp|svg)\]|\[\d+-\d+(?:_[\w-]+)?\]",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\s_=─━—*·.-]{3,}$")
_MARKDOWN_HEADING = re.compile(r"^\s*(#{1,6})\s+")
_HEAD_LINK = re.compile(r"^\s*#(?:\[\d+\])?[^\s#].*$")
MAX_WIDTH = 110
"""Dumps wrap at 72 to 80 columns, at most at this; longer lines are whole paragraphs."""
_WRAPPED_PER_LONG = 3
"""Full lines for each longer one: with fewer, short lines are short paragraphs and nothing was wrapped."""


class Block(NamedTuple):
    """A paragraph, heading or list item in one line, with the numbers of the links in it."""

    text: str
    is_item: bool
    links: tuple[int, ...] = ()
    level: int = 0
    """Of a heading, where the text marks it as one."""


class TextPage(NamedTuple):
    """The blocks of a text in order, and the addresses of its numbered links."""

    blocks: tuple[Block, ...]
    addresses: dict[int, str]
    words: dict[int, str]
    """Of those of the links whose text the file tells."""


def read_text(text: str) -> TextPage:
    """The blocks of a text; the list of link addresses at its end is no block."""
    plain = read_markdown(text)
    lines = [strip_invisible(line).replace("\t", "    ").rstrip() for line in plain.text.splitlines()]
    lines, addresses = _cut_references(lines)
    # of Markdown only the numbers that links were given: others are the text's own
    is_numbered = bool(addresses) or _has_number_sequence(lines)
    numbers: Container[int] = range(_MOST_LINKS) if is_numbered else plain.addresses
    width = wrap_width(lines)
    blocks: list[Block] = []
    for paragraph in _paragraphs(lines):
        for group in _join_wrapped(paragraph, width):
            block = _read_block(group, numbers, has_head=is_numbered)
            if block:
                blocks.append(block)
    return TextPage(tuple(blocks), addresses | plain.addresses, plain.words)


def wrap_width(lines: Sequence[str]) -> int | None:
    """The column at which the lines were wrapped; None when every line is a paragraph of its own.

    Wrapped text has blank lines between its paragraphs, no line beyond the width, and several lines that end
    just before it because the next word did not fit. A few longer lines are what the program did not wrap.
    """
    filled = [line for line in lines if line.strip()]
    if len(filled) == len(lines) or len(filled) < 3:
        return None
    # an address is never broken: a single longer line may be one
    words = [len(line) for line in filled if len(line.split()) > 1]
    width = max((n for n in words if n <= MAX_WIDTH), default=0)
    if width < 40:
        return None
    broken = sum(
        bool(line.strip() and following.strip())
        and len(line) <= MAX_WIDTH
        and not _fits(line, following, width)
        for line, following in pairwise(lines)
    )
    close = sum(width - 12 <= n <= width for n in words)
    unwrapped = sum(n > MAX_WIDTH for n in words)
    return width if broken >= 2 and close >= max(2, _WRAPPED_PER_LONG * unwrapped) else None


def _fits(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would have had room at the end of this line."""
    return len(line) + 1 + len(following.split()[0]) <= width


def _is_unwrapped(line: str) -> bool:
    return len(line) > MAX_WIDTH and len(line.split()) > 1


def _cut_references(lines: list[str]) -> tuple[list[str], dict[int, str]]:
    """The lines before the list of link addresses, and the addresses by number."""
    for position in range(len(lines) - 1, -1, -1):
        if _REFERENCES.match(lines[position]):
            addresses: dict[int, str] = {}
            for line in lines[position + 1 :]:
                match = _REFERENCE.match(line)
                if match:
                    addresses[int(match[1] or match[3])] = match[2] or match[4]
            if addresses:
                kept = lines[:position]
                # "Visible links" stands under "References"
                while kept and (not kept[-1].strip() or _REFERENCES.match(kept[-1])):
                    kept.pop()
                return kept, addresses
    return lines, {}


def _has_number_sequence(lines: Sequence[str]) -> bool:
    """Whether numbers in brackets count the links (1, 2, 3 … before words), without a list of addresses."""
    numbers = [int(m[1]) for line in lines for m in re.finditer(r"\[(\d{1,4})\](?=[^\s\[.,;)])", line)]
    return len(numbers) >= 5 and numbers[:5] == list(range(numbers[0], numbers[0] + 5)) and numbers[0] <= 1


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """Runs of lines without a blank line between them."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip() and not _RULE.match(line):
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [run for run in found if run]


def _join_wrapped(lines: Sequence[str], width: int | None) -> list[list[str]]:
    """The lines of each block: wrapped lines together, every other line by itself."""
    groups: list[list[str]] = []
    for line in lines:
        if (
            groups
            and width is not None
            and not _begins_item(line, groups[-1][0])
            and not _is_unwrapped(line)
            and not _is_unwrapped(groups[-1][-1])
            and not _fits(groups[-1][-1], line, width)
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _begins_item(line: str, item: str) -> bool:
    """Whether a line begins an item of a list; `item` is the line that the block before it began with.

    A dash is punctuation, too, and may come to stand at the beginning of a wrapped line.
    """
    bullet, before = _BULLET.match(line), _BULLET.match(item)
    if bullet is None or bullet["mark"] not in "-–":
        return bullet is not None
    return before is not None and before["mark"] == bullet["mark"] and before["indent"] == bullet["indent"]


def _read_block(lines: Sequence[str], numbers: Container[int], *, has_head: bool) -> Block | None:
    if has_head and _HEAD_LINK.match(lines[0]) and "alternate" in lines[0].lower():
        return None  # lynx prints the links of the head first
    bullet = _BULLET.match(lines[0])
    text = " ".join([bullet["text"] if bullet else lines[0], *lines[1:]])
    links = tuple(number for n in _LINK_NUMBER.findall(text) if (number := int(n)) in numbers)
    if links:
        text = _LINK_NUMBER.sub(lambda number: "" if int(number[1]) in numbers else number[0], text)
    text = normalize_text(_PLACEHOLDER.sub(" ", _MARKDOWN_HEADING.sub("", text)))
    if not re.search(r"\w", text):
        text = ""
    if not text and not (bullet and links):
        return None
    heading = _MARKDOWN_HEADING.match(lines[0])
    return Block(text, bullet is not None, links, len(heading[1]) if heading else 0)
