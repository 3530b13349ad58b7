"""The blocks of a page with their texts and weights; `container` finds the article's text among them.

Running text counts for, link lists and boxes with telling names against. Knows nothing of sites; does not extract the
text itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache
from itertools import chain, islice
from typing import Any

from lxml.html import HtmlElement

from crawler.document import NONE, text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.loose_text import count_paragraphs
from crawler.parsers.fields.page.marks import (
    DIALOG,
    Mark,
    is_anchor_of_heading,
    is_called_never_text,
    mark_of_classes,
    mark_of_names,
    words_of,
)
from crawler.parsers.fields.page.markup import OF_FIELDS, asks_readers, is_of_field
from crawler.parsers.fields.page.page_texts import UNSEEN, PageTexts, is_unseen
from crawler.parsers.fields.phrases.box_names import ENTRY_FOOTERS
from crawler.parsers.fields.survey.linked_cards import mark_cards

_SKIPPED_TAGS = frozenset(
    "script style noscript template svg math iframe object embed applet video audio canvas map select textarea "
    "button option head link meta title datalist progress nav figcaption dialog".split()
)
_BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup html li main ol p pre section summary table tbody td tfoot th thead tr ul "
    "caption menu label legend".split()
)
_SENTENCE_END = re.compile("[.!?…:;。！？।؟։።។။][\"'”“»)\\]’♦◆■▪●∎\\s\u200b\u200e\u200f\u2060\ufeff]*$")
_SIDE_TAGS = frozenset(("aside", "footer"))


def survey_page(page: PageTexts) -> Survey:
    """All blocks below the page's root with their texts; `weigh` has to follow."""
    root = page.elements[0]
    classes_of, idents, styles, hidings, hrefs = (
        page.attributed.get(name, NONE) for name in ("class", "id", "style", "hidden", "href")
    )
    unseen = {element for element in (*styles, *hidings) if is_unseen(element)}
    blocks = [Block(root, -1, Mark.NONE, classes_of.get(root, ""))]
    index = {root: 0}
    current = 0  # position of the block around
    links = 0  # links around
    around: list[HtmlElement] = [root]
    # of those but the root: tag, tail, and position of the block outside
    opened: list[tuple[str, str, int]] = []
    if page.texts[0]:
        _count(blocks[0], page.texts[0], False)
    hidden = page.hidden
    is_skipping = False  # from an element whose texts do not count …
    beyond: HtmlElement | None = None  # … to what follows it
    parts = zip(page.elements, page.tags, page.texts, page.tails, strict=True)
    for element, tag, text, tail in chain(islice(parts, 1, None), _END):
        if is_skipping:
            if element is not beyond:
                continue
            is_skipping = False
        parent = element.getparent() if element is not None else None
        while opened and around[-1] is not parent:  # leave the innermost, and count what follows it
            around.pop()
            left, behind, current = opened.pop()
            if left == "a":
                links -= 1
            if behind:
                _count(blocks[current], behind, links > 0)
        if element is None:
            break
        around.append(element)
        if tag == "a" and element not in hrefs and element.get("name") is not None:
            tag = "span"  # a place in the page; many are never closed, and all that follows stands in them
        opened.append((tag, tail, current))
        if tag in _SKIPPED_TAGS or (hidden and element in hidden):
            is_skipping, beyond = True, _next_outside(element, root)
            continue
        if tag in _BLOCK_TAGS:
            classes = classes_of.get(element, "")
            mark = _mark_of(element, tag, classes, idents.get(element, ""))
            blocks.append(Block(element, current, mark, classes))
            index[element] = current = len(blocks) - 1
        elif tag == "a":
            links += 1
            blocks[current].links += 1
        if text:
            _count(blocks[current], text, links > 0)
    for element in unseen & index.keys():
        blocks[index[element]].is_unseen = True
    for element, role in page.attributed.get("role", NONE).items():
        if role == DIALOG and element in index:
            blocks[index[element]].mark = Mark.BOILERPLATE
    _sum_up(blocks)
    mark_cards(blocks)
    return Survey(blocks, index)


def _mark_of(element: HtmlElement, tag: str, classes: str, ident: str) -> Mark:
    """What its names, or its tag, say of a block; an anchor for a table of contents is called like its heading."""
    if tag in OF_FIELDS and is_of_field(element):
        return Mark.BOILERPLATE
    if not ident or tag in HEADING_TAGS:
        return mark_of_classes(classes) if classes else Mark.NONE
    mark = mark_of_names(classes, ident)
    is_anchor = mark < Mark.NONE and ident and is_anchor_of_heading(element, ident)
    return mark_of_names(classes, "") if is_anchor else mark


def _sum_up(blocks: list[Block]) -> None:
    """Add to each block what the blocks within it hold, from the last to the first."""
    for position, block in zip(range(len(blocks) - 1, -1, -1), reversed(blocks), strict=True):
        block.last = block.last or position
        block.all_links += block.links
        if block.chars:
            block.all_chars += block.chars
            block.all_link_chars += block.link_chars
            plain = block.chars - block.link_chars
            if plain >= PARAGRAPH or (block.sentence and plain >= SHORT_SENTENCE):
                block.good += plain if plain > block.link_chars else 0
                if plain > block.link_chars:
                    block.running += count_paragraphs(block.element) if plain >= 2 * PARAGRAPH else 1
        if block.parent >= 0:
            above = blocks[block.parent]
            above.last = above.last or block.last
            above.all_links += block.all_links
            if block.all_chars:
                above.all_chars += block.all_chars
                above.all_link_chars += block.all_link_chars
                above.running += block.running
                above.good += block.good


_END: list[tuple[Any, str, str, str]] = [(None, "", "", "")]
"""Stands after the last element of a page: all are left there."""


def _next_outside(element: HtmlElement, root: HtmlElement) -> HtmlElement | None:
    """The element after an element and all within it; None when it is the last."""
    while element is not root:
        following = element.getnext()
        if following is not None:
            return following
        element = element.getparent()
    return None


MAJORITY = 0.4
"""Share of a page's running text from which a box cannot be boilerplate, whatever it is called …"""
_ALL = 2
"""… and how many times that the page's footer has to hold: what a site says of itself there may be longer than a short
article."""


def weigh_again(survey: Survey, keep: Collection[HtmlElement]) -> None:
    """`weigh` with elements whose names do not count; nothing to do where all of them kept their full weight."""
    if any(block.path < 1.0 for element in keep if (block := survey.block(element)) is not None):
        weigh(survey, keep)


def weigh(
    survey: Survey, keep: Collection[HtmlElement] = frozenset(), beside: Collection[HtmlElement] = frozenset()
) -> None:
    """Give every block its weight and the sums of its subtree; names of elements in `keep` do not count, and nothing
    in those that stand `beside` the text."""
    blocks = survey.blocks
    comments = sum(
        b.good for b in blocks if b.mark is Mark.COMMENTS and blocks[b.parent].mark is not Mark.COMMENTS
    )
    majority = MAJORITY * max(blocks[0].good - comments, 0.3 * blocks[0].good)
    wide_rows: dict[HtmlElement, bool] = {}
    everything = blocks[0].good
    for block in blocks:
        path = blocks[block.parent].path if block.parent >= 0 else 1.0
        if path:
            share = _share_left(block, majority, everything, keep, wide_rows)
            path *= share if block.element not in beside else 0.0
        block.path = path
        block.total = block.weight = _weight(block) if block.chars else 0.0
    for block in reversed(blocks):
        if block.total and block.parent >= 0:
            # what counts against a container is mostly cut out of it later
            blocks[block.parent].total += block.total if block.total > 0 else 0.2 * block.total


def _share_left(
    block: Block,
    majority: float,
    everything: float,
    keep: Collection[HtmlElement],
    wide_rows: dict[HtmlElement, bool],
) -> float:
    element, mark, tag = block.element, block.mark, block.element.tag
    if (block.card is not None and block.card not in keep) or (mark is Mark.COMMENTS and element not in keep):
        return 0.0
    if tag in OF_FIELDS and mark is Mark.BOILERPLATE:
        return 0.0  # however little else a page says in sentences
    if element in keep:
        return 1.0
    if tag == "footer" and block.good < _ALL * majority and is_page_footer(element):
        return 0.0
    if (
        block.good
        and block.good >= majority
        and not (
            _is_beside_any_text(element, everything - block.good)
            if mark is Mark.BOILERPLATE
            else is_list_beside(block)
        )
    ):
        block.is_narrow = bool(block.classes) and _is_narrow_column(block, block.classes, wide_rows)
        return 1.0
    # a column is no list in an order: the line of time along which steps stand is called a rail, too
    if mark not in (Mark.NONE, Mark.TEXT) and not (
        mark is Mark.SIDE and tag == "ol" and not block.all_links and "rail" in words_of(element)
    ):
        return 0.0 if mark is Mark.BOILERPLATE else 0.3
    if tag in _SIDE_TAGS and is_side(element):
        return 0.3
    classes = block.classes
    if block.is_unseen or (classes and _is_hiding(classes)):
        return 0.3
    block.is_narrow = bool(classes) and _is_narrow_column(block, classes, wide_rows)
    return 0.3 if block.is_narrow else 1.0


def _is_beside_any_text(element: HtmlElement, others: float) -> bool:
    """Whether a box has a name that no text has, or is a window over `others`, and has no headline: a notice on cookies is
    longer than many an article. Where a page has no other text than that of a window, its article opens in one."""
    is_window = element.get("role") == DIALOG and others > 0
    is_never = is_window or is_called_never_text(element) or asks_readers(element)
    if element.tag == "body" or not is_never or _has_headline(element):
        return False
    return element.tag != "form" or sum(map(_is_linked, element.iter("h2", "h3", "h4"))) < _ENTRIES


_ENTRIES = 4
"""Linked headings from which a form holds what it is to find, too."""


def _is_linked(heading: HtmlElement) -> bool:
    above = heading.getparent()
    return next(heading.iter("a"), None) is not None or (above is not None and above.tag == "a")


def _has_headline(element: HtmlElement) -> bool:
    return next(element.iter("h1"), None) is not None


def is_list_beside(block: Block) -> bool:
    """Whether a side column is one of teasers, a link to each: together they may be longer than a short article."""
    return (
        block.mark is Mark.SIDE
        and block.all_links >= block.running > 1
        and not _has_headline(block.element)
        and not _is_one_text(block)
    )


def _is_one_text(block: Block) -> bool:
    """Whether most of what a box says are paragraphs one beside the other, with no headline between them that is a link:
    page builders call each box a widget, that of the article too."""
    texts: dict[HtmlElement | None, list[int]] = defaultdict(list)
    for paragraph in block.element.iter("p"):
        length = len(text_content(paragraph))
        if length >= PARAGRAPH:
            texts[paragraph.getparent()].append(length)
    box, lengths = max(texts.items(), key=lambda item: sum(item[1]), default=(None, []))
    is_most = len(lengths) >= _TEXT and sum(lengths) > 0.5 * block.good
    return is_most and box is not None and not any(map(_is_linked, box.iterchildren(*_HEADLINES)))


_TEXT = 4
"""Paragraphs of the shortest text that is told from a list of teasers by them alone."""
_HEADLINES = ("h2", "h3", "h4", "h5")


def is_page_footer(element: HtmlElement) -> bool:
    """Whether an element stands in the footer of the whole site, not of an article."""
    is_footer = False
    for above in (element, *element.iterancestors()):
        if above.tag in ("article", "main"):
            return False
        if above.tag == "footer" or above.get("role") == "contentinfo":
            is_footer = True
        elif above.tag == "div" and not is_footer:
            words = words_of(above)
            is_footer = (above.get("id") or "").lower() == "footer" or (
                "footer" in words and words.isdisjoint(ENTRY_FOOTERS)
            )
    return is_footer


def is_side(element: HtmlElement) -> bool:
    """Whether an element's tag says that it stands beside the text; the footer of a quote names who said it."""
    if element.tag not in _SIDE_TAGS:
        return False
    above = element.getparent()
    return above is None or above.tag != "blockquote"


_COLUMN = re.compile(
    r"(?:^|\s)(?:col|grid|span|large|medium|column)-?(?:(?:xs|sm|md|lg|xl|xxl|col)-)?(\d{1,2})(?=\s|$)"
)


def _is_narrow_column(block: Block, classes: str, wide_rows: dict[HtmlElement, bool]) -> bool:
    """Whether a box is a side column of a twelve-column grid (Bootstrap, Foundation) beside a wide one.

    `wide_rows` keeps which boxes hold a wide column, for the next block.
    """
    if not 0 < _columns_of(classes) <= 4:
        return False
    row = block.element.getparent()
    if row is None or _is_lone_heading(block):
        return False
    if row not in wide_rows:
        wide_rows[row] = any(_columns_of(e.get("class") or "") >= 7 for e in row)
    return wide_rows[row]


def _is_lone_heading(block: Block) -> bool:
    """Whether a box says no more than a heading that leads nowhere: that of the text in the column beside it."""
    if block.good or block.all_links or not 0 < block.all_chars <= _HEADING:
        return False
    heading = next(block.element.iter(*HEADING_TAGS), None)
    return heading is not None and text_content(heading).split() == text_content(block.element).split()


_HEADING = 150


@lru_cache(maxsize=8192)
def _columns_of(classes: str) -> int:
    """Columns of a twelve-column grid that an element of the class takes on a large screen; 0 when it says none."""
    return max((int(n) for n in _COLUMN.findall(classes) if int(n) < 12), default=0)


def _count(block: Block, text: str, in_link: bool) -> None:
    stripped = text.strip()
    if stripped[-1] in UNSEEN:  # on a line of its own, it would stand where the stop is looked for
        stripped = stripped.strip(UNSEEN) or stripped
    chars = len(stripped) + 1
    # a sign of East Asian scripts says as much as two letters; a line may begin with the number of a day
    if stripped[0] > "\u2e7f" or (stripped[-1] in _STOPS and stripped[0].isdigit()):
        chars *= 2
    block.chars += chars
    if in_link:
        block.link_chars += chars
    if stripped not in _END_MARKS and not (in_link and chars < _NOTE and stripped.strip("[()]").isdecimal()):
        block.sentence = not stripped[-1].isalnum() and ends_sentence(stripped[-4:])


_STOPS = "。！？"
_END_MARKS = frozenset("♦◆■▪●∎")
"""What magazines end a text with, in an element of its own."""
_NOTE = 6
"""Characters from which a number that is linked is no mark of a note, which stands behind the stop: "[12]"."""


@lru_cache(maxsize=8192)
def ends_sentence(end: str) -> bool:
    """Whether the last characters of a text are a stop, with quotes, brackets and the mark that magazines end with after
    it or without."""
    return _SENTENCE_END.search(end) is not None


def _weight(block: Block) -> float:
    chars, links = block.chars, block.link_chars
    if block.element.tag in HEADING_TAGS:
        return -float(links)
    if block.is_text or chars >= PARAGRAPH or (block.sentence and chars >= SHORT_SENTENCE):
        weight = chars - (1.0 if block.is_text else 2.0) * links
        return weight * block.path if weight > 0 else weight
    return -float(links) - 2.0


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element's own attributes keep it from being shown: dialogs, forms for later."""
    return is_unseen(element) or _is_hiding(element.get("class") or "")


def _is_hiding(classes: str) -> bool:
    # with a prefix such as in `hidden md:block` the box is only hidden on small screens
    return "hidden" in classes and "hidden" in classes.split() and ":" not in classes
