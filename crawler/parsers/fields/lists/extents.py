"""What a page of a list states of the list's extent: that more entries follow it, and which page is the last."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.lists.page_numbers import last_numbered

_RANGE_PARTS = r"""(\d{1,6}) \s* (?:[-–—]|to|do|bis|à|al|til|till|a) \s* (\d{1,6}) \s*
    (?:/|\(|out\ of|of|ze?|von|de|sur|di|su|van|av|af|ud\ af|iz|od|din|no|iš|из|з|із|от|από|の|/)\s*"""
_RANGE = re.compile(
    rf"""(?xi)(?<![\w.,:/–-]) {_RANGE_PARTS}
    (\d{{1,3}}(?:[ .,'\u00a0]\d{{3}})+|\d{{1,6}})(?![\d.]|\s*%)"""
)
"""Which entries of how many a page shows: "11–20 of 345", "11 - 20 z 345", "11–20 (345)"."""


class Extent(NamedTuple):
    """`has_more` is None where the page does not say; `last_url` the address under the highest number of its pager."""

    has_more: bool | None
    last_url: str | None


_MAY_BE = re.compile(rf"(?xi){_RANGE_PARTS}")
_whole_text: Callable[[HtmlElement], Any] = etree.XPath("string(//body)", smart_strings=False)
_texts: Callable[[HtmlElement], Any] = etree.XPath(
    "//body//text()[not(parent::script)][not(parent::style)]", smart_strings=False
)


def find_extent(document: Document) -> Extent:
    """What the page of a list states of the list's extent."""
    stated: set[bool | None] = set()
    if _MAY_BE.search(_whole_text(document.tree)):  # to take the texts one by one takes twenty times as long
        ranges = _RANGE.finditer(" ".join(_texts(document.tree)))
        stated = {_has_more(*match.groups()) for match in ranges} - {None}
    return Extent(stated.pop() if len(stated) == 1 else None, last_numbered(document))


def _has_more(first: str, last: str, total: str) -> bool | None:
    """Whether entries follow a range; None for numbers that are none: pages begin where another full one has ended."""
    begin, end, count = int(first), int(last), int(re.sub(r"\D", "", total))
    size = end - begin + 1
    if not 0 < begin <= end <= count or ((begin - 1) % size and end != count):
        return None
    return end < count
