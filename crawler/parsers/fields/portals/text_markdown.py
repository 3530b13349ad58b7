"""Markdown, as reader tools and converters save pages, to the plain text that a browser's dump has; knows no site.

Must not decide what of the text is the article. Links become numbers, as `lynx -dump` writes them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TARGET = r"(?=[^\s()]*[/#:]|[^\s()]*\w\.[a-z]{2,5}[)\s])"
"""What tells an address from what else stands in brackets behind some: "[Cu(NH3)4](aq)", "§ 5 [new](2)"."""
_SIGNS = re.compile(
    rf"^#{{1,6}} \S|\]\({_TARGET}|(?<![\w*\\])\*\*[^\s*)](?:(?!\n\n)[^*])*(?<=\S)\*\*(?![\w*])", re.MULTILINE
)
_FEWEST = 2
"""Headings, links and bold words from which a text is Markdown: others write one of these signs, too."""
_ADDRESS = rf"""\({_TARGET}\s*<?((?:[^\s()<>]|\([^\s()<>]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)(?:\{{[^{{}}\n]*\}})?"""
_PICTURE = re.compile(rf"!\[[^\[\]]*\]{_ADDRESS}")
_LINK = re.compile(rf"(?<!\\)\[((?:[^\[\]\n]|\n(?!\n)|\[[^\[\]\n]*\])*)\]{_ADDRESS}")
_STRONG = (
    re.compile(
        r"(?<![^\W_])(?<![\\*`])(?<!\w/)(\*{1,3})(?=[^\s*)\]])((?:(?!\n\n)[^*])+?)(?<=\S)\1(?![^\W_]|\*)"
    ),
    re.compile(
        r"(?<![\w\\`])(?<!\w/)(?!__[a-z_]+__)(_{1,3})(?=[^\s_)\]])((?:(?!\n\n)[^_]|(?<=\w)_(?=\w))+?)(?<=\S)\1(?!\w)"
    ),
)
"""Bold and italic words; none is in a word, an address, or what stands in backticks, and `__file__` is a name in a program."""
_NUMBER = re.compile(r"\[(\d{1,4})\\?\]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ITEM = re.compile(r"^([ \t]*)[-+][ \t]+(?=\S)", re.MULTILINE)
_FRAME = re.compile(
    r"^[ \t]*(?::{3,}.*|</?(?:a|article|aside|br|center|details|div|figcaption|figure|footer|h[1-6]|header|"
    r"hr|img|li|main|nav|ol|p|picture|section|source|span|summary|table|tbody|td|th|thead|tr|ul)(?:[ \t][^<>\n]*)?/?>[ \t]*)$|(?<=\S) {0,3}:{3,}$|(?<=\S) ?\{[#.][^{}\n]*\}$",
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

    first = 1 + max(map(int, _NUMBER.findall(text)), default=0)  # others are notes of the text

    def number_link(link: re.Match[str]) -> str:
        said, url = " ".join(link[1].split()), link[2]
        if not said or "://" not in url:  # one within the page, or without its host
            return link[1]
        number = first + len(addresses)
        addresses[number] = url
        words[number] = _without_strong(said)
        return f"{link[1]}[{number}]"

    text = _FRONT.sub(_front_lines, _READER_HEAD.sub(_head_lines, text, count=1), count=1)
    text = _LINK.sub(number_link, _PICTURE.sub("", _FRAME.sub("", text)))
    text = _ITEM.sub(r"\1  * ", _without_strong(text))
    return PlainText(_ESCAPE.sub(r"\1", text), addresses, words)


def _without_strong(text: str) -> str:
    for strong in (*_STRONG, *_STRONG):  # bold within italics
        text = strong.sub(r"\2", text)
    return text


def _head_lines(head: re.Match[str]) -> str:
    return f"{head['title']}\n\n{head['published'] or ''}\n\n"


def _front_lines(head: re.Match[str]) -> str:
    fields = dict(_FRONT_LINE.findall(head[1]))
    if not fields:
        return head[0]  # what stands between two rules
    day = fields.get("published") or fields.get("date")
    by = f"Author: {fields['author']}" if "author" in fields else ""
    return "\n\n".join([fields.get("title", ""), f"Published: {day}" if day else "", by, ""])
