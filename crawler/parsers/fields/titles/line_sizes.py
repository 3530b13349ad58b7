"""How large a line is set: by `font`, by its style, or by a class that the page's own style sheet sets large; reads no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement

from crawler.document import Document, once_a_page
from crawler.parsers.fields.page.blocks import Survey

NORMAL = 3
"""The size of text where nothing says another, on the scale of `font`."""
_SCALE = (13, 16, 18, 24, 32, 48)
"""Pixels of the sizes 2 to 7: https://html.spec.whatwg.org/multipage/rendering.html#phrasing-content-3"""
_POINT = 4 / 3
_FONT = re.compile(r"\s*([+-]?)(\d)")
_SET = re.compile(r"(?i)font(?:-size)?\s*:[^;{}]*?(\d+(?:\.\d+)?)\s*(px|pt)")
_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")
"""A rule of one class and nothing else: Dreamweaver names the styles that its users set `Estilo3`, `style1`, `Stil2`."""
_LONGEST_SHEET = 20_000


def size_of(line: HtmlElement, survey: Survey, sizes: Mapping[str, int]) -> int:
    """The largest size of what is around a line in its block and within it; `sizes` are those of classes."""
    return max((size for e in _elements_of(line, survey) if (size := own_size(e, sizes))), default=NORMAL)


def _elements_of(line: HtmlElement, survey: Survey) -> Iterator[HtmlElement]:
    yield from line.iter("font", "span", "b", "strong", "p", "div", "td", "big")
    above: HtmlElement | None = line
    while above is not None and survey.block(above) is None:
        above = above.getparent()
        if above is not None:
            yield above


def own_size(element: HtmlElement, sizes: Mapping[str, int]) -> int | None:
    """The size that an element states; None where it states none."""
    if (font := _FONT.match(element.get("size") or "")) is not None:
        number = int(font[2])
        return NORMAL + number if font[1] == "+" else NORMAL - number if font[1] else number
    if element.tag == "big":
        return NORMAL + 1
    if (style := element.get("style")) and (size := _read(style)):
        return size
    stated = [sizes[name] for name in (element.get("class") or "").split() if name in sizes]
    return max(stated, default=None)


def _read(style: str) -> int | None:
    stated = _SET.search(style)
    if stated is None:
        return None
    pixels = float(stated[1]) * (_POINT if stated[2].lower() == "pt" else 1)
    return 1 + sum(pixels >= least for least in _SCALE)


@once_a_page
def class_sizes(document: Document) -> Mapping[str, int]:
    """The sizes of the classes that the page's own style sheets set alone."""
    found: dict[str, int] = {}
    for sheet in document.tree.iter("style"):
        text = sheet.text or ""
        if len(text) <= _LONGEST_SHEET:
            for rule in _RULE.finditer(text):
                size = _read(rule[2])
                if size is not None:
                    found[rule[1]] = size
    return found
