"""What a page of a list states of the list's extent: that more entries follow it, and which page is the last."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.document import Document
from crawler.parsers.fields.pager import last_numbered

_RANGE = re.compile(
    r"""(?xi)(?<![\w.,:/–-]) (\d{1,6}) \s* (?:[-–—]|to|do|bis|à|al|til|till|a) \s* (\d{1,6}) \s*
    (?:/|\(|out\ of|of|ze?|von|de|sur|di|su|van|av|af|ud\ af|iz|od|din|no|iš|из|з|із|от|από|の|/)\s*
    (\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d{1,6})(?![\d.]|\s*%)"""
)
"""Which entries of how many a page shows: "11–20 of 345", "11 - 20 z 345", "11–20 (345)"."""


class Extent(NamedTuple):
    """`has_more` is None where the page does not say; `last_url` the address under the highest number of its pager."""

    has_more: bool | None
    last_url: str | None


def find_extent(document: Document) -> Extent:
    """What the page of a list states of the list's extent."""
    texts = document.tree.xpath("//body//text()[not(parent::script)][not(parent::style)]")
    stated = {_has_more(*match.groups()) for match in _RANGE.finditer(" ".join(map(str, texts)))} - {None}
    return Extent(stated.pop() if len(stated) == 1 else None, last_numbered(document))


def _has_more(first: str, last: str, total: str) -> bool | None:
    """Whether entries follow a range; None for numbers that are none: pages begin where another full one has ended."""
    begin, end, count = int(first), int(last), int(re.sub(r"\D", "", total))
    size = end - begin + 1
    if not 0 < begin <= end <= count or ((begin - 1) % size and end != count):
        return None
    return end < count
