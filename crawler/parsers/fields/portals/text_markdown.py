"""Markdown, as reader tools and converters save pages, to the plain text that a browser's dump has; knows no site.

Must not decide what of the text is the article. Links become numbers, as `lynx -dump` writes them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_SIGNS = re.compile(r"^#{1,6} \S|\]\(\S|\*\*\S", re.MULTILINE)
_FEWEST = 2
"""Headings, links and bold words from which a text is Markdown: others write one of these signs, too."""
_ADDRESS = r"""\(\s*<?((?:[^\s()<>]|\([^\s()<>]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)(?:\{[^{}\n]*\})?"""
_PICTURE = re.compile(rf"!\[[^\[\]]*\]{_ADDRESS}")
_LINK = re.compile(rf"(?<!\\)\[((?:[^\[\]\n]|\n(?!\n)|\[[^\[\]\n]*\])*)\]{_ADDRESS}")
_STRONG = re.compile(r"(?<![\w\\])(\*\*|__|\*|_)(?=\S)((?:(?!\n\n)[^*_]|(?<=\w)_(?=\w))+?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ITEM = re.compile(r"^([ \t]*)[-+][ \t]+(?=\S)", re.MULTILINE)
_FRAME = re.compile(
    r"^[ \t]*(?::{3,}.*|</?\w+(?:[ \t][^<>\n]*)?>[ \t]*)$|(?<=\S) {0,3}:{3,}$|(?<=\S) ?\{[#.][^{}\n]*\}$",
    re.MULTILINE,
)
"""Boxes of the page that pandoc keeps as tags, fences and attributes."""
_READER_HEAD = re.compile(
    r"\A\s*Title: (?P<title>.+)\n+(?:URL Source: .*\n+)?(?:(?P<published>Published Time: .+)\n+)?(?:.*\n+){0,2}?Markdown Content:\s*\n"
)
"""What readers for language models print above the text."""
_FRONT = re.compile(r"\A\s*---\n((?:.*\n){1,40}?)---\s*\n")
_FRONT_LINE = re.compile(r"""^(title|date|published|author)\s*:\s*["']?(.+?)["']?\s*$""", re.MULTILINE)
"""The fields of the article above it; others, such as "created", are of the file."""


class PlainText(NamedTuple):
    """A text without the signs of Markdown, and addresses and words of its numbered links."""

    text: str
    addresses: dict[int, str]
    words: dict[int, str]


def read_markdown(text: str) -> PlainText:
    """The plain text of Markdown; any other text unchanged."""
    if "](" not in text and "#" not in text and "**" not in text:
        return PlainText(text, {}, {})
    if len(_SIGNS.findall(text)) < _FEWEST:
        return PlainText(text, {}, {})
    text = "\n".join(text.splitlines())
    addresses: dict[int, str] = {}
    words: dict[int, str] = {}

    def number(link: re.Match[str]) -> str:
        said, url = " ".join(link[1].split()), link[2]
        if not said or "://" not in url:  # one within the page, or without its host
            return link[1]
        addresses[len(addresses) + 1] = url
        words[len(addresses)] = _STRONG.sub(r"\2", said)
        return f"{link[1]}[{len(addresses)}]"

    text = _FRONT.sub(_front_lines, _READER_HEAD.sub(_head_lines, text, count=1), count=1)
    text = _LINK.sub(number, _PICTURE.sub("", _FRAME.sub("", text)))
    for _ in range(2):  # bold within italics
        text = _STRONG.sub(r"\2", text)
    return PlainText(_ESCAPE.sub(r"\1", _ITEM.sub(r"\1  * ", text)), addresses, words)


def _head_lines(head: re.Match[str]) -> str:
    return f"{head['title']}\n\n{head['published'] or ''}\n\n"


def _front_lines(head: re.Match[str]) -> str:
    fields = dict(_FRONT_LINE.findall(head[1]))
    day = fields.get("published") or fields.get("date")
    by = f"Author: {fields['author']}" if "author" in fields else ""
    return "\n\n".join([fields.get("title", ""), f"Published: {day}" if day else "", by, ""])
