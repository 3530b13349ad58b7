"""How the running text of a page is set and what the page says of itself, by which a caption is told from it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.caption_words import CAPTION_WORDS
from crawler.text import fold


class Setting:
    """How the running text of a page is set, and what it says of itself: neither is the caption of a picture."""

    def __init__(
        self, survey: Survey, container: Block, title: HtmlElement | None, sayings: Collection[str]
    ) -> None:
        self._survey = survey
        self._container = container
        self._title = title
        self._described = sayings
        self.rows: dict[HtmlElement, dict[HtmlElement, HtmlElement]] = {}
        """The cells below those of rows of pictures that were asked about …"""
        self.tables: dict[HtmlElement, dict[HtmlElement, HtmlElement]] = {}
        """… and those beside the pictures of tables."""

    @cached_property
    def tag(self) -> str | None:
        """The tag of most of the running text."""
        chars: dict[str, float] = {}
        for position in self._survey.subtree(self._container.element):
            block = self._survey.blocks[position]
            if block.weight > 0:
                tag = str(block.element.tag)
                chars[tag] = chars.get(tag, 0.0) + block.weight
        return max(chars, key=lambda tag: chars[tag], default=None)

    @cached_property
    def is_of_paragraphs(self) -> bool:
        """Whether nearly all of the running text is in `p` elements, three or more; short ones are, other boxes may be lines
        of the template."""
        blocks = [self._survey.blocks[p] for p in self._survey.subtree(self._container.element)]
        tags = [b.element.tag for b in blocks if b.weight > (_SHORT if b.element.tag == "p" else _SCRAP)]
        return tags.count("p") >= max(3, 0.8 * len(tags))

    @cached_property
    def _sayings(self) -> tuple[str, ...]:
        own = (*self._described, fold(inline_text(self._title)))
        return tuple(said for said in own if len(said) > _LEAST_SAYING)

    def is_own(self, text: str) -> bool:
        """Whether a text is the page's title or description: the introduction, or a teaser of the page."""
        folded = fold(text)
        return bool(folded) and any(
            said in folded or (len(folded) > _LEAST_SAYING and folded in said) for said in self._sayings
        )

    def is_text(self, holder: HtmlElement) -> bool:
        """Whether what stands beside a picture, and is not called a caption, is all of the page's text."""
        text = self._container.element
        is_named = holder.tag == "figcaption" or not words_of(holder).isdisjoint(CAPTION_WORDS)
        return not is_named and (holder is text or is_inside(text, {holder}))

    def holds_text(self, box: HtmlElement) -> bool:
        """Whether a box holds as much running text as there is beside it: it is no picture's."""
        whole = self._container
        if box is whole.element or is_inside(whole.element, {box}):
            return True
        block = self._survey.block(box)
        return block is not None and is_inside(box, {whole.element}) and 2 * block.good > whole.good

    def next_line(self, image: HtmlElement, levels: int) -> HtmlElement | None:
        """The box of the line that follows a picture, with no text and no other picture between them; None where the line is
        as long as a paragraph."""
        branch = image
        for _ in range(levels):
            following: HtmlElement | None = branch
            while following is not None:
                if following.tail and not following.tail.isspace():
                    return None
                following = following.getnext()
                block = self._survey.block(following) if following is not None else None
                if block is not None and block.all_chars:
                    lines = (self._survey.blocks[p] for p in self._survey.subtree(block.element))
                    line = next(line for line in lines if line.chars)
                    return line.element if line.chars < _LONGEST_LINE else None
                if following is not None and next(following.iter("img", "figure"), None) is not None:
                    return None
            above = branch.getparent()
            if above is None or above.tag in _ENDS:
                return None
            branch = above
        return None

    def is_below_text(self, element: HtmlElement) -> bool:
        """Whether running text of the page stands above an element."""
        return self._survey.index.get(element, 0) > self._first

    @cached_property
    def _first(self) -> int:
        """The position of the first running text."""
        blocks = self._survey.blocks
        positions = self._survey.subtree(self._container.element)
        return next((p for p in positions if blocks[p].weight > PARAGRAPH), len(blocks))

    def paragraphs(self, element: HtmlElement) -> int:
        """The running texts within an element."""
        block = self._survey.block(element)
        return 0 if block is None else block.running


_ENDS = frozenset("td li article main body".split())
"""What holds a picture with all that belongs to it, or more than that."""
_LONGEST_LINE = 400
_SCRAP = 80
"""Weight from which a block is running text …"""
_SHORT = 40
"""… and from which a paragraph is."""
_LEAST_SAYING = 12
