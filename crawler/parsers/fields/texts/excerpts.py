"""What an introduction and the text both say; finds neither of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.texts.body import BodyParts, extract_body
from crawler.text import fold

_FIRST = 3
"""Blocks among which an excerpt begins: those above the first paragraph are left out of it at times."""
_SHORTEST = 40
_CUT = re.compile(r"\s*(?:…|\.\.\.|[\[(](?:…|\.\.\.)[\])])$")


def is_excerpt(lead: str, blocks: Sequence[str]) -> bool:
    """Whether an introduction is the beginning of the text, cut off or run together, or all of it, which templates print
    above it where the editor wrote none."""
    cut = _CUT.search(lead)
    said = fold(lead[: cut.start()] if cut else lead)
    if len(said) < _SHORTEST:
        return False
    for block in map(fold, blocks[:_FIRST]):
        is_more = bool(cut) or len(said) > len(block) or len(blocks) == 1
        if len(block) >= _SHORTEST and said.startswith(block) and is_more:
            return True
        if cut and block.startswith(said):
            return True
    return False


def extract_after(
    lead: str, roots: Sequence[HtmlElement], document: Document, skip: set[HtmlElement], parts: BodyParts
) -> BodyParts:
    """`parts`, the body of the roots, without a first block that repeats the lead word for word."""
    if not parts.blocks or parts.blocks[0] != lead:
        return parts
    holders = (e for root in roots for e in root.iter("p", "div", "h3", "li", "span") if e not in roots)
    said = (e for e in holders if e not in skip and inline_text(e, skip) == lead)
    holder = next((e for e in said if skip.isdisjoint(e.iterancestors())), None)
    return parts if holder is None else extract_body(roots, document, {*skip, *holder.iter()})
