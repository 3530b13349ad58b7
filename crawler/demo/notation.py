"""The notation in which the demo's texts are written, to HTML, plain text and links.

Blocks are separated by a blank line. Their first characters tell them: `## ` heading, `- ` bulleted list, `+ ` numbered
list, `> ` quote, `| a | b` table (its first row the head), anything else a paragraph. Within a block: `[text](address)`, `**strong**`, `*emphasis*`, `<https://address printed in the text>`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import NamedTuple

_INLINE = re.compile(
    r"\[(?P<text>[^\]]+)\]\((?P<href>[^)]+)\)|\*\*(?P<strong>.+?)\*\*|\*(?P<em>.+?)\*|<(?P<bare>https?://[^>]+)>"
)

Resolve = Callable[[str], str]
"""An address as written in the content to the address to show."""


class Text(NamedTuple):
    """A text in the notation, rendered."""

    blocks: tuple[str, ...]
    html: str
    links: tuple[tuple[str, str], ...]
    """(address, text) in order."""


def render(source: str, resolve: Resolve) -> Text:
    """The text with its addresses resolved."""
    blocks: list[str] = []
    markup: list[str] = []
    links: list[tuple[str, str]] = []

    def inline(line: str) -> str:
        text, shown = _inline(line, resolve, links)
        blocks.append(text)
        return shown

    for block in re.split(r"\n\s*\n", source.strip()):
        lines = block.splitlines()
        start, _, rest = block.partition(" ")
        if start == "##":
            markup.append(f"<h3>{inline(rest)}</h3>")
        elif start in ("-", "+"):
            tag = "ul" if start == "-" else "ol"
            items = "".join(f"<li>{inline(line[2:])}</li>" for line in lines)
            markup.append(f"<{tag}>{items}</{tag}>")
        elif start == ">":
            markup.append(f"<blockquote><p>{inline(' '.join(line[2:] for line in lines))}</p></blockquote>")
        elif start == "|":
            markup.append(f"<table>{''.join(_row(line, n, blocks) for n, line in enumerate(lines))}</table>")
        else:
            markup.append(f"<p>{inline(' '.join(lines))}</p>")
    return Text(tuple(blocks), "".join(markup), tuple(links))


def _row(line: str, number: int, blocks: list[str]) -> str:
    cells = [cell.strip() for cell in line.strip("| ").split("|")]
    blocks.append(" | ".join(cells))
    tag = "td" if number else "th"
    return f"<tr>{''.join(f'<{tag}>{html.escape(cell, quote=False)}</{tag}>' for cell in cells)}</tr>"


def _inline(line: str, resolve: Resolve, links: list[tuple[str, str]]) -> tuple[str, str]:
    """(plain text, HTML) of one block; its links are added to `links`."""
    plain: list[str] = []
    markup: list[str] = []
    end = 0
    for match in _INLINE.finditer(line):
        before, end = line[end : match.start()], match.end()
        text = match["text"] or match["strong"] or match["em"] or match["bare"]
        shown = html.escape(text, quote=False)
        if match["href"]:
            url = resolve(match["href"])
            shown = f'<a href="{html.escape(url)}">{shown}</a>'
            links.append((url, text))
        elif match["bare"]:
            links.append((text, text))
        else:
            tag = "strong" if match["strong"] else "em"
            shown = f"<{tag}>{shown}</{tag}>"
        plain += [before, text]
        markup += [html.escape(before, quote=False), shown]
    return "".join([*plain, line[end:]]), "".join([*markup, html.escape(line[end:], quote=False)])
