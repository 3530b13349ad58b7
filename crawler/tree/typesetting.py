"""Elements that only say in what type a text is set: taken away, or named for what they say; must not know any site.

Word processors and their editors put a `span` with a style, or a `font`, into each paragraph, link and cell, and
browsers that translate a page put two `font` around each of its texts. Nothing is said by that, and a label, a day or a
link that stands in one is the same as without. `span style="font-weight: bold"` is what `strong` is.

Readings: `<ruby>漢字<rt>かんじ</rt></ruby>` sets in small type above a word how it is said. In a line of text the readings
would stand between the characters: the word itself is what the page says, and what others search for.
"""

from __future__ import annotations

import re
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed

_OF_TYPE = frozenset(("style", "face", "size", "color", "lang", "dir"))
_TRANSLATED = re.compile(r"(?i)^\s*vertical-align\s*:\s*inherit\s*;?\s*$")
_BOLD = re.compile(r"(?i)(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]00)\b")
_ITALIC = re.compile(r"(?i)(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b")
_SAYING = re.compile(r"(?i)display|visibility|position|float|background|opacity|clip|content")
"""What a style says of a box rather than of letters."""
_GONE = "plain-type"


_CELLS = etree.XPath(
    "descendant::p[not(@*)][parent::td[../*[2]] or parent::th[../*[2]] or parent::dt or parent::dd][count(../*) = 1][string-length() < 80]"
)
"""Word processors make a paragraph of what a cell says beside others; a cell alone in its row is part of a layout."""


def drop_typesetting(root: HtmlElement, attributed: Attributed) -> None:
    """Take away the marks of type that are all of what they stand in, and those of translations; name the bold and italic.

    `attributed` are the elements by the names of their attributes, which is kept up to date.
    """
    gone: list[HtmlElement] = []
    if next(root.iter("td", "th", "dd"), None) is not None:
        cells = cast("list[HtmlElement]", _CELLS(root))
        gone += [cell for cell in cells if _is_whole(cell) and next(cell.iter("img", "br"), None) is None]
    marks = [mark for mark in attributed.get("style", {}) if mark.tag == "span"]
    marks += [mark for mark in root.iter("span") if not mark.keys()]
    marks += root.iter("font")
    gone += [mark for mark in marks if _goes(mark, attributed)]
    for mark in gone:
        for name in mark.keys():  # noqa: SIM118 (no dictionary: iterating it yields children)
            attributed.get(name, {}).pop(mark, None)
        mark.tag = _GONE
    if gone:
        etree.strip_tags(root, _GONE)


_READINGS = ("rt", "rp", "rtc")
_OF_RUBY = ("ruby", "rb", *_READINGS)


def drop_readings(root: HtmlElement) -> bool:
    """Leave of each `ruby` the words alone; say whether there was one.

    The end tags of `rb` and `rt` may be left out, so that libxml2 sets each into the one before it.
    """
    readings = [reading for ruby in root.iter("ruby") for reading in ruby.iter(*_READINGS)]
    for reading in readings:
        reading.text = None
        for part in reading:
            if part.tag not in _OF_RUBY:
                part.tail = None
                reading.remove(part)
    if readings:
        etree.strip_tags(root, *_OF_RUBY)
    return bool(readings)


def _goes(mark: HtmlElement, attributed: Attributed) -> bool:
    """Whether a mark says nothing; what is bold or italic gets the name of that instead."""
    style = mark.get("style") or ""
    if _TRANSLATED.match(style):
        return True
    if not _OF_TYPE.issuperset(mark.keys()) or _SAYING.search(style) is not None or _has_size(mark, style):
        return False
    tag = "strong" if _BOLD.search(style) else "em" if _ITALIC.search(style) else None
    if tag is None:
        return _is_whole(mark)
    mark.tag = tag
    del mark.attrib["style"]
    attributed["style"].pop(mark, None)
    return False


def _has_size(mark: HtmlElement, style: str) -> bool:
    """Whether a mark sets larger than a text, as old pages write their titles, or smaller, as they write captions."""
    size = mark.get("size")
    return (size is not None and size.strip() not in _OF_TEXTS) or _LARGE.search(style) is not None


_OF_TEXTS = frozenset(("2", "3", "-1", ""))
_LARGE = re.compile(
    r"(?i)font(?:-size)?\s*:[^;]*?(?<![\d.])(?:1[3-9]|[2-9]\d)(?:\.\d+)?\s*pt|(?:1[89]|[2-9]\d)(?:\.\d+)?\s*px|large"
)
"""A size of letters from 13 points or 18 pixels on."""


def _is_whole(mark: HtmlElement) -> bool:
    """Whether a mark holds all that the element around it does."""
    above = mark.getparent()
    if above is None or (above.text and above.text.strip()) or (mark.tail and mark.tail.strip()):
        return False
    return mark.getprevious() is None and mark.getnext() is None  # to count the parts would be to look at all
