"""Whether two boxes beside one another are of one kind, by tag, class and id."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import kind_of


def shares_name(block: Block, other: Block) -> bool:
    """Whether two boxes have a class in common: columns, tabs, rows."""
    is_same = block.element.tag == other.element.tag
    return is_same and not set(block.classes.split()).isdisjoint(other.classes.split())


def is_section_too(block: Block, other: Block) -> bool:
    """Whether two boxes are sections below headings that stand outside of them, named for their depth: `level1` for what
    is below the title, `level3` below it. Columns, whose names have numbers too, have no headings before them."""
    names = {(b.element.get("class") or "").rstrip("123456") for b in (block, other)}
    return (
        len(names) == 1
        and "" not in names
        and all(
            (before := b.element.getprevious()) is not None and before.tag in HEADING_TAGS
            for b in (block, other)
        )
    )


def is_like(block: Block, other: Block) -> bool:
    """Whether two boxes beside one another are of one kind."""
    one, two = block.element, other.element
    if one.tag != two.tag or one.get("class") != two.get("class"):
        return False
    # without classes, columns are told by their ids, and rows numbered by them
    return one.get("class") is not None or _bare_id(one) == _bare_id(two)


def _bare_id(element: HtmlElement) -> str:
    return (element.get("id") or "").rstrip("0123456789")


def is_akin(block: Block, other: Block) -> bool:
    """Whether two boxes beside one another have most of their classes in common: rows of different contents."""
    one, two = (set(kind_of(b.element)) for b in (block, other))
    return bool(block.element.tag == other.element.tag and 2 * len(one & two) >= len(one | two))


def is_line_like(line: Block, other: Block) -> bool:
    """Whether a box is a line without links of the kind of another."""
    one, two = line.element, other.element
    is_alike = one.tag == two.tag and one.get("class") == two.get("class")
    return is_alike and line.all_chars > 0 and not line.all_links
