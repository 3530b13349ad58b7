"""Teasers of other pages among the blocks of a page: small boxes around a heading that is a link, or between two links to
one page. What a date or a box says of teasers is asked in `teaser_cards`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import Mark, kind_of, words_of

CARD = 700
"""Characters of the largest box around a linked heading that is a teaser of another article."""


def _leads_away(link: HtmlElement) -> bool:
    """Whether a link leads to another page: not to an anchor, a tab or a script."""
    href = (link.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(("#", "javascript:"))


def _leads_to_sections(link: HtmlElement) -> bool:
    """Whether a link's own word is that it leads to what the page is filed under: themes set these in headings, too, and none of
    them is the title of another page."""
    return not _SECTIONS.isdisjoint((link.get("rel") or "").lower().split())


_SECTIONS = frozenset(("category", "tag"))


def _linked_headings(blocks: list[Block]) -> list[tuple[int, str]]:
    """(position, target) of the headings that are links to other pages."""
    headings = [(p, b) for p, b in enumerate(blocks) if b.chars and b.element.tag in HEADING_TAGS]
    found = []
    for position, block in headings:
        if block.link_chars < 0.6 * block.chars:
            continue
        if not words_of(block.element).isdisjoint(_NO_TITLES):
            continue
        if names_picture(block.element):
            continue
        links = (*block.element.iter("a"), *block.element.iterancestors("a"))
        if any(map(_leads_to_sections, links)):
            continue
        target = next((a.get("href") or "" for a in links if _leads_away(a)), None)
        if target is not None:
            found.append((position, target))
    return found


def names_picture(heading: HtmlElement) -> bool:
    """Whether a heading is the name of a picture's file: Drupal's Media module prints it above each picture, with a link to a
    page of the file, for those who hear the page."""
    above = heading.getparent()
    return above is not None and "fileimage" in words_of(above)


def _without_numbered(heads: list[tuple[int, str]], blocks: list[Block]) -> list[tuple[int, str]]:
    """The linked headings but those that count what a text tells of, "1. …", "2. …", each with a paragraph below it."""
    if len(heads) < _COUNTED:
        return heads
    numbered: dict[int, int] = {}
    for position, _ in heads:
        if number := _NUMBER.match(text_content(blocks[position].element)):
            numbered[position] = int(number[1])
    if len(numbered) < _COUNTED or not _is_counting(list(numbered.values())):
        return heads
    below = {p: next((b for b in blocks[p + 1 :] if b.chars), None) for p in numbered}
    if any(b is None or b.chars - b.link_chars < PARAGRAPH for b in below.values()):
        return heads  # of the most read articles
    return [(position, target) for position, target in heads if position not in numbered]


def _is_counting(numbers: list[int]) -> bool:
    steps = {after - before for before, after in pairwise(numbers)}
    return steps == {1} or steps == {-1}


_NUMBER = re.compile(r"\s*#?(\d{1,3})\s*[.):]\s")
_COUNTED = 3


_NO_TITLES = frozenset(
    ("author", "authorname", "username", "messagename", "cat", "category", "categories", "blogcat")
)
"""What headings are called that name who wrote a post, the last of these by XenForo, or its section."""


def _is_one_of_many(element: HtmlElement, lists: dict[HtmlElement, Counter[str]]) -> bool:
    """Whether what is called an article's text is an entry of a list of such: one of several like siblings.

    `lists` keeps how many of a kind a box holds, for the next entry.
    """
    parent = element.getparent()
    if parent is None or element.tag not in _ENTRIES:
        return False
    if parent not in lists:
        lists[parent] = Counter(f"{e.tag} {_kind(e)}" for e in parent if e.tag in _ENTRIES)
    return lists[parent][f"{element.tag} {_kind(element)}"] >= _ENTRIES[element.tag]


_ENTRIES = {"article": 3, "li": 2}
"""The fewest of a list: an `article` may have another beside it that it is not listed with."""


def _kind(element: HtmlElement) -> str:
    """The last class; those behind WordPress's `hentry` are the keywords of the entry."""
    classes = kind_of(element)
    return "hentry" if "hentry" in classes else "".join(classes[-1:])


def _places(position: int, blocks: list[Block]) -> list[tuple[int, str, str]]:
    """What the entries of one list have in common: the box around them, the tag, and one of the classes, since the last or
    the first may have others beside."""
    block = blocks[position]
    return [(block.parent, block.element.tag, name) for name in block.classes.split()]


def _is_in_list(
    position: int, blocks: list[Block], targets: dict[int, set[str]], alike: Counter[tuple[int, str, str]]
) -> bool:
    """Whether what is called a text stands in an entry of a list, each of which leads to one page: themes call the column
    beside the picture so, `post-content` or `post__text`, in their lists as in their articles."""
    for _ in range(_LEVELS):
        if position <= 0 or len(targets.get(position, ())) != 1:
            return False
        if any(alike[place] >= _LISTED for place in _places(position, blocks)):
            return True
        position = blocks[position].parent
    return False


_LEVELS = 5
_LISTED = 3


def mark_cards(blocks: list[Block]) -> None:
    """Note in the blocks of teasers which box is the whole teaser (`card`)."""
    heads = _without_numbered(_linked_headings(blocks), blocks)
    lists: dict[HtmlElement, Counter[str]] = {}
    targets: dict[int, set[str]] = {}
    for position, target in heads:
        while position > 0 and blocks[position].all_chars <= CARD:
            targets.setdefault(position, set()).add(target)
            position = blocks[position].parent
    alike = Counter(place for p, led in targets.items() if len(led) == 1 for place in _places(p, blocks))
    longer: dict[int, int] = {}
    for position, _ in heads:
        card = position
        while (parent := blocks[card].parent) > 0:
            above = blocks[parent]
            if above.all_chars > CARD or len(targets[parent]) > 1:
                break
            if above.running > _PARAGRAPHS:
                longer[parent] = card
                break
            if (
                above.mark is Mark.TEXT
                and not _is_one_of_many(above.element, lists)
                and not _is_in_list(parent, blocks, targets, alike)
            ):
                break
            if any(b.chars >= max(PARAGRAPH, 2 * b.link_chars) for b in blocks[parent + 1 : card]):
                break  # a text with a teaser in it
            if _is_headed(blocks[parent + 1 : card], blocks[position].element.tag):
                break  # a section with one teaser
            card = parent
        if card != position:
            blocks[card].card = blocks[card].element
    _mark_longer(longer, blocks)
    framed = [
        block
        for block in blocks
        if 1 < block.links <= _TITLE_PICTURE_MORE and block.chars <= CARD and _is_framed(block)
    ]
    for block in framed:
        block.card = block.card or block.element
    for block in blocks if heads or framed else ():
        if block.card is None and block.parent >= 0:
            block.card = blocks[block.parent].card


_PARAGRAPHS = 2
"""Running texts of the longest teaser, where nothing else tells that it is one."""
_ALIKE = 2


def _mark_longer(longer: dict[int, int], blocks: list[Block]) -> None:
    """Note as teasers the small boxes with a linked heading and more paragraphs that stand among teasers called what they are
    called: of their introductions some have three. `longer` says which part of such a box was taken for the teaser."""
    if not longer:
        return
    alike = Counter(_place_and_kind(b.element) for b in blocks if b.card is b.element)
    for position, part in longer.items():
        element = blocks[position].element
        if kind_of(element) and alike[_place_and_kind(element)] >= _ALIKE:
            blocks[part].card = None
            blocks[position].card = element


def _place_and_kind(element: HtmlElement) -> tuple[HtmlElement | None, str, tuple[str, ...]]:
    return element.getparent(), element.tag, kind_of(element)


def _is_framed(block: Block) -> bool:
    """Whether a small box of few links begins and ends with those to one page, its title and "read more": a teaser without a
    heading."""
    element = block.element
    is_paragraph = element.tag == "p"
    if not is_paragraph and element.tag not in _BOXES:
        return False
    if element.text and not element.text.isspace():
        return False
    links = list(element.iter("a"))
    href = links[0].get("href")
    if (
        links[-1].get("href") != href
        or not _leads_away(links[0])
        or block.chars - block.link_chars < (SHORT_SENTENCE if is_paragraph else PARAGRAPH)
    ):
        return False
    before = links[-1].getprevious() if is_paragraph else None
    if is_paragraph and (before is None or _CUT.search(before.tail or "") is None):
        return False  # only a text that is cut short leads on to its whole
    return _ends_with(element, links[-1]) and _begins_with(element, links[0])


_CUT = re.compile(r"(?:\.\.\.|…)\s*$")


def _begins_with(element: HtmlElement, link: HtmlElement) -> bool:
    for part in element.iter("*"):
        if part is link:
            return True
        if part is not element and part.text and not part.text.isspace():
            return False
    return False


def _ends_with(element: HtmlElement, link: HtmlElement) -> bool:
    part = link
    while part is not element:
        if any(tail and not tail.isspace() for tail in (part.tail, *(e.tail for e in part.itersiblings()))):
            return False
        part = part.getparent()
    return True


_TITLE_PICTURE_MORE = 3
_BOXES = frozenset(("div", "li", "td", "article", "section"))


def _is_headed(before: Sequence[Block], tag: str) -> bool:
    """Whether a heading of a higher rank than that of a linked one stands before it, and leads nowhere."""
    return any(
        b.element.tag in HEADING_TAGS and b.element.tag < tag and b.chars > b.link_chars for b in before
    )
