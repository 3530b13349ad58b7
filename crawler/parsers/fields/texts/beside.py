"""Side columns and feet of pages that say more than the article: a short notice stands beside what an office says of
itself. They weigh as text by their size alone, since names are given wrongly too, or have no name; the title tells where
the text is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import Mark, words_of
from crawler.parsers.fields.page.page_texts import PageTexts, find_places
from crawler.parsers.fields.phrases.box_names import TITLE_WORDS
from crawler.parsers.fields.phrases.people_words import is_heading_of_owner
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.survey.content import is_page_footer, is_side
from crawler.parsers.fields.texts.lead_names import is_named_lead

_NAMES = frozenset((Mark.SIDE, Mark.BOILERPLATE, Mark.DOUBTFUL))
_TAGGED = 20
"""How many times the text below the title an `aside` or `footer` may hold and be beside it …"""
_NAMED = 10
"""… and a box that is only called so, whose name may be wrong."""

_FEW = 2
"""Paragraphs of most texts of this kind …"""
_LONG = 4
"""… and how many times the text below the title a longer one may hold: what stands below it may be an introduction."""

_ARTICLE = 600
"""Characters below the title that are no introduction, but a text of their own."""


def find_beside(survey: Survey, title: HtmlElement) -> set[HtmlElement]:
    """The boxes called a side column or foot that were taken for text, where text stands with the title outside them."""
    around = set(title.iterancestors())
    cells = cells_beside(title)
    named = [
        block
        for block in survey.blocks
        if block.path == 1.0 and block.good and (_is_named(block) or block.element in cells)
    ]
    owners = _of_owner(survey, around)
    owned = {block.element for block in owners}
    beside = _outside(survey, title, around)
    boxes: list[Block] = []
    end = 0
    for block in sorted(named + owners, key=lambda block: survey.index[block.element]) if owners else named:
        position = survey.index[block.element]
        if position >= end and block.element not in around and block.element not in beside:
            boxes.append(block)
            end = block.last + 1
    inside = {position for block in boxes for position in survey.subtree(block.element)}
    texts: dict[HtmlElement, int] = {}  # of the boxes around the title: what text they hold outside those
    for block in boxes:
        # an element of broken markup ("<div<!--") is no block, nor is what is around a title in the head of the page
        shared = (e for e in block.element.iterancestors() if e in around and e in survey.index)
        region = next(shared, survey.blocks[0].element)
        if region not in texts:
            texts[region] = sum(
                b.chars - b.link_chars
                for p in survey.subtree(region)
                if p not in inside
                and (b := survey.blocks[p]).weight > 0
                and b.path == 1.0
                and not _is_lead(b.element)
            )
        near = texts[region]
        most = _most(block, survey, is_owner=block.element in owned)
        if near >= _ARTICLE and block.mark is not Mark.DOUBTFUL:
            most = max(most, _NAMED)
        if block.good <= most * near:
            beside.add(block.element)
    return beside


def _outside(survey: Survey, title: HtmlElement, around: Collection[HtmlElement]) -> set[HtmlElement]:
    """The boxes outside an `article` or `main` with title and short text, where all else that the page says is short and in
    one or two boxes with headings of their own; the sections that page builders make are more."""
    region = next((survey.block(e) for e in title.iterancestors() if e.tag in ("article", "main")), None)
    if region is None or not SHORT_SENTENCE <= region.total < _NOTICE:
        return set()
    own = survey.subtree(region.element)
    found: set[HtmlElement] = set()
    total = 0.0
    for position, block in enumerate(survey.blocks):
        if position in own or block.weight <= 0:
            continue
        box = block
        while box.parent > 0 and survey.blocks[box.parent].element not in around:
            box = survey.blocks[box.parent]
        first = next(b for p in survey.subtree(box.element) if (b := survey.blocks[p]).chars)
        total += block.weight
        found.add(box.element)
        if first.element.tag not in HEADING_TAGS or len(found) > _FEW or total > _NOTICE:
            return set()
    return found


_NOTICE = 300
"""Weight of the text of a notice, and of what may stand beside it."""


def _is_lead(element: HtmlElement) -> bool:
    """Whether a text is an introduction by its name or that of the box around: its article may be in the doubtful box."""
    return any(is_named_lead(e) for e in (element, *islice(element.iterancestors(), 1)))


def _most(block: Block, survey: Survey, *, is_owner: bool) -> int:
    """How many times the text below the title a box may hold and be beside it; 0 where it may be the text."""
    if is_owner or is_side(block.element) or is_page_footer(block.element):
        return _TAGGED if block.running <= _FEW else _LONG
    if block.element.tag == "td":
        return _LONG if block.running <= _FEW and is_headed_cell(block.element) else 0
    if not is_headed(block, survey):
        return _LONG if block.mark is Mark.BOILERPLATE and block.running == 1 else 0
    if block.mark is Mark.DOUBTFUL:
        return _LONG if block.running == 1 else 0
    return _NAMED if block.running <= _FEW else _LONG


def find_notices(survey: Survey, texts: PageTexts, title: HtmlElement | None) -> set[HtmlElement]:
    """The boxes in which the site speaks of its cookies or of old browsers: at either end of a page, where they would be
    counted to the text and spoil what stands around it. What an article on cookies says of a site is left out of it by
    the same words.
    """
    if not texts.holds(*_NOTICED):
        return set()
    keep = set(title.iterancestors()) if title is not None else set()
    found: set[HtmlElement] = set()
    said = {texts.elements[place] for place in find_places(texts.joined_texts, OF_NOTICES)}
    said.update(
        parent
        for place in find_places(texts.joined_tails, OF_NOTICES)
        if (parent := texts.elements[place].getparent()) is not None
    )
    for element in said:
        block = next(
            (b for e in (element, *element.iterancestors()) if (b := survey.block(e)) is not None), None
        )
        if block is None or block.weight <= 0 or block.element in keep or block.chars > LONGEST_NOTICE:
            continue
        if is_promotion(inline_text(block.element)):
            while block.parent > 0 and survey.blocks[block.parent].element not in keep:
                above = survey.blocks[block.parent]
                if above.all_chars > 2 * block.all_chars + _AROUND or above.element.tag in _REGIONS:
                    break
                block = above
            found.add(block.element)
    panel = _panel_of_consent(survey, said, keep) if len(said) >= _NAMED_COOKIES else None
    if panel is not None:
        found.add(panel)
    return found


def _panel_of_consent(
    survey: Survey, said: Collection[HtmlElement], keep: Collection[HtmlElement]
) -> HtmlElement | None:
    """The box that names most cookies of a page, one by one with what they are for, and has controls to choose among them:
    it is longer than many an article."""
    counts = Counter(above for element in said for above in (element, *element.iterancestors()))
    boxes = [
        element
        for element, count in counts.items()
        if count >= _MOST_OF_THEM * len(said) and element in survey.index and element not in keep
    ]
    panel = max(boxes, key=survey.index.__getitem__, default=None)  # the innermost
    if panel is None or panel.tag in _REGIONS or next(panel.iter("h1"), None) is not None:
        return None
    controls = islice(panel.iter("button", "input"), _CONTROLS)
    return panel if sum(1 for _ in controls) == _CONTROLS else None


_NAMED_COOKIES = 8
"""Texts that name cookies, browsers or scripts from which most of them may stand in a panel …"""
_CONTROLS = 3
_MOST_OF_THEM = 0.8
"""… and the share of them that does."""
_NOTICED = (
    "ookie",
    "iastecz",
    "rowser",
    "avascript",
    "avaScript",
    "avigateur",
    "avegador",
    "rzegląd",
    "rohlížeč",
    "раузер",
)
"""What such notices name: cookies, browsers, scripts."""
OF_NOTICES = re.compile("|".join(_NOTICED))
LONGEST_NOTICE = 600
_AROUND = 60
"""Characters of a heading and buttons beside a notice."""
_REGIONS = frozenset(("article", "main", "body", "td"))


def _of_owner(survey: Survey, around: Collection[HtmlElement]) -> list[Block]:
    """The boxes that a heading such as "About us" begins, and that do not hold the title."""
    found = []
    for position, block in enumerate(survey.blocks):
        if not 0 < block.chars <= _SHORT or block.element.tag not in HEADING_TAGS or block.path < 1.0:
            continue
        if not is_heading_of_owner(inline_text(block.element)):
            continue
        box = block
        while box.parent > 0 and (above := survey.blocks[box.parent]).element not in around:
            if any(b.chars for b in survey.blocks[survey.index[above.element] : position]):
                break
            box = above
        if box.good:
            found.append(box)
    return found


_SHORT = 30
"""Characters of the longest such heading."""


def _is_named(block: Block) -> bool:
    return block.mark in _NAMES or is_side(block.element) or block.is_narrow


def cells_beside(title: HtmlElement) -> set[HtmlElement]:
    """The cells beside those with the title that state a width far smaller than theirs: side columns of pages laid out in
    tables."""
    found = set()
    for own in title.iterancestors("td"):
        row = own.getparent()
        widest = _width_of(own)
        for cell in row.iterchildren("td") if row is not None else ():
            width = _width_of(cell)
            if cell is not own and 0 < width <= _NARROW and (not widest or 2 * width <= widest):
                found.add(cell)
    return found


def _width_of(cell: HtmlElement) -> float:
    """Hundredths of a page that a cell states to be wide; 0 where it does not say."""
    match = _WIDTH.match(cell.get("width") or "")
    if match is None:
        return 0.0
    return float(match[1]) / (1.0 if match[2] else _PIXELS)


_WIDTH = re.compile(r"\s*(\d{1,4})(?:px)?\s*(%?)\s*$")
_PIXELS = 8.0
"""Pixels of a hundredth of the pages of that time."""
_NARROW = 30.0


def is_headed(box: Block, survey: Survey) -> bool:
    """Whether a box begins with a heading and has nothing called text: a text misnamed begins with its first lines."""
    blocks = [survey.blocks[position] for position in survey.subtree(box.element)]
    if any(block.mark is Mark.TEXT for block in blocks):
        return False
    first = next((block for block in blocks if block.chars), box)
    return first.element.tag in HEADING_TAGS or not words_of(first.element).isdisjoint(_HEADS)


_HEADS = TITLE_WORDS | {"header", "portletheader"}


def is_headed_cell(cell: HtmlElement) -> bool:
    """Whether a cell begins with a heading, or with a bold line."""
    first = next((e for e in cell.iter(*HEADING_TAGS, "b", "strong") if inline_text(e)), None)
    if first is None or not inline_text(cell).startswith(inline_text(first)):
        return False
    following = first.getnext()
    is_line = following is None or (following.tag in _LINE_ENDS and not (first.tail or "").strip())
    return first.tag in HEADING_TAGS or is_line


_LINE_ENDS = frozenset(("br", "p", "div", "ul", "table", "hr"))
