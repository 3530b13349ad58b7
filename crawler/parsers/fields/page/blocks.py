"""Block elements of a page with their own texts, and all of them in order; weighs none."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
from lxml.html import HtmlElement

from crawler.parsers.fields.page.marks import Mark

PARAGRAPH = 60
"""Characters from which a block reads as running text whatever it ends with."""
SHORT_SENTENCE = 25


class Block(msgspec.Struct, eq=False, gc=False):
    """A block element with its own text: characters, those inside links, and what the names around it say."""

    element: HtmlElement
    parent: int
    mark: Mark
    classes: str = ""
    path: float = 1.0
    """Share of the weight left by the boxes around: 1, less inside doubtful ones, 0 inside boilerplate."""
    chars: int = 0
    link_chars: int = 0
    links: int = 0
    sentence: bool = False
    weight: float = 0.0
    total: float = 0.0
    """Sum of weights of the subtree."""
    good: float = 0.0
    """Characters of running text in the subtree, whatever it is called."""
    all_chars: int = 0
    all_link_chars: int = 0
    all_links: int = 0
    running: int = 0
    """Running texts in the subtree."""
    card: HtmlElement | None = None
    """The teaser of another article that it stands in."""
    last: int = 0
    """The position of the last block of the subtree."""
    is_narrow: bool = False
    """A side column beside a wide one."""
    is_unseen: bool = False
    """Kept from being shown by its own style or `hidden` attribute."""
    is_text: bool = False
    """A line that counts as text, however short."""


@dataclass
class Survey:
    """All blocks of a page in document order with sums over their subtrees."""

    blocks: list[Block] = field(default_factory=list)
    index: dict[HtmlElement, int] = field(default_factory=dict)
    lines: dict[HtmlElement, tuple[str, str]] = field(default_factory=dict)
    """What stands before and after an element in its line, of those that were asked for it: of dates many rules do."""

    def block(self, element: HtmlElement) -> Block | None:
        """The block of an element; None for inline elements and those never surveyed."""
        position = self.index.get(element)
        return None if position is None else self.blocks[position]

    def is_frame(self, element: HtmlElement) -> bool:
        """Whether an element stands in navigation, footer, comments or another box that is no article's."""
        current: HtmlElement | None = element
        while current is not None:
            position = self.index.get(current)
            if position is not None:
                return self.blocks[position].path == 0.0
            if current.tag in ("nav", "dialog"):
                return True
            current = current.getparent()
        return False

    def subtree(self, element: HtmlElement) -> range:
        """The positions of the blocks of a subtree, its root first."""
        start = self.index[element]
        return range(start, self.blocks[start].last + 1)
