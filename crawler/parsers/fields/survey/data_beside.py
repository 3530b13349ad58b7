"""Lists and tables beside the box of the text that belong to it, with their headings."""

from __future__ import annotations

import re
from collections import Counter

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.alike import is_akin, shares_name
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before, inline_text
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.people_words import is_heading_of_contact


def with_data_beside(survey: Survey, container: Block, title: HtmlElement | None) -> list[Block]:
    """The box of the text, and the lists and tables without running text that stand beside it, with their headings: what is
    needed, what is offered, the programme, the second tab of a product; in page order.

    Asked where the title stands outside the box of the text, so that this is no whole article beside which the page goes
    on.
    """
    if title is None:
        return [container]
    around = frozenset(title.iterancestors())
    found: list[Block] = []
    own = inner = container
    while inner.parent > 0 and inner.element not in around:
        above = survey.blocks[inner.parent]
        if above.good > _MOST * container.good:
            break
        rows = _ROWS_BEFORE
        beside: list[Block] = []
        is_near = above.element in around or above.element.getparent() in around
        for element in above.element:
            block = survey.block(element)
            if block is inner:
                rows = _ROWS
            elif block is not None and is_near and element.tag == "ul" and _are_points(survey, block, inner):
                beside.append(block)
            elif block is not None and element not in around and _is_data(survey, block, rows, inner):
                if shares_name(block, inner):
                    own, found = inner, []  # with the heading that it has as well
                elif not is_near:
                    continue
                elif element.tag in _LISTS:
                    beside.append(survey.blocks[survey.index[element_before(element)]])
                beside.append(block)
        found += beside
        inner = above
    return sorted([own, *found], key=lambda root: survey.index[root.element])


def _is_data(survey: Survey, block: Block, least: int, inner: Block) -> bool:
    """Whether a box is a list or table of so many rows, with links in few of them, below a heading or in a box like that of
    the text."""
    if block.path < 1.0 or block.all_chars < _DATA or block.all_link_chars > 0.3 * block.all_chars:
        return False
    element = block.element
    rows = sum(1 for _ in element.iter("li", "tr", "dd")) or _count_lines(survey, block)
    if (
        rows < least
        or 2 * block.all_links > rows
        or next(element.iter("input", "textarea", "nav"), None) is not None
    ):
        return False
    if element.tag in _LISTS:
        before = element_before(element)
        return before is not None and before in survey.index and _heads_data(before)
    first = next((b for p in survey.subtree(element) if (b := survey.blocks[p]).chars), block)
    return (
        first.element.tag in _CELLS
        or _heads_data(first.element)
        or (first.element.tag not in HEADING_TAGS and bool(block.classes) and is_akin(block, inner))
    )


def _are_points(survey: Survey, block: Block, inner: Block) -> bool:
    """Whether a list right above the box of the text has its points: sentences without a stop, none of which tells of the
    article or leads on, as releases of Australia's states begin."""
    following = block.element.getnext()
    if following is not inner.element or block.path < 1.0 or block.all_links or len(block.element) < _POINTS:
        return False
    lines = [inline_text(item) for item in block.element]
    return max(map(len, lines)) >= _POINT and all(
        len(line) >= _SHORTEST_POINT and " " in line and find_date(line) is None and ":" not in line
        for line in lines
    )


_POINTS = 2
_POINT = 40
_SHORTEST_POINT = 20


def _count_lines(survey: Survey, block: Block) -> int:
    """The lines of a programme, which each begin with an hour, or those in boxes of one name."""
    lines = [
        b for p in survey.subtree(block.element) if (b := survey.blocks[p]).chars and b.chars == b.all_chars
    ]
    hours = sum(_HOUR.match(text_content(line.element)) is not None for line in lines)
    names = Counter(line.classes for line in lines if line.classes)
    return max(hours, *names.values(), 0)


_HOUR = re.compile(r"\s*(?:[01]?\d|2[0-4])[:.h]\s?[0-5]\d\b")


def _heads_data(heading: HtmlElement) -> bool:
    return heading.tag in HEADING_TAGS and not is_heading_of_contact(inline_text(heading))


_MOST = 1.3
"""How much more running text than the box of the text a box around it may have where the rest is lists and tables."""
_DATA = 60
"""Characters of a list from which it is more than a date and a name …"""
_ROWS = 3
"""… its rows …"""
_ROWS_BEFORE = 5
"""… and those of one before the text, where most lists say who wrote it and when."""
_CELLS = frozenset(("td", "th", "dt"))
_LISTS = frozenset(("ul", "ol", "dl", "table"))
