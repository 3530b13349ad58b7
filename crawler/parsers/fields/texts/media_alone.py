"""Pages whose article is a gallery, a picture or a file, where all text of the page stands in boxes of something else."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.people_words import is_heading_of_contact, is_heading_of_owner
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.survey.content import is_page_footer, is_side
from crawler.parsers.fields.texts.beside import cells_beside, is_headed, is_headed_cell
from crawler.text import fold

_NAMES = frozenset((Mark.SIDE, Mark.BOILERPLATE))
_LONGEST_HEADING = 60


def is_text_of_other(work: Work, title: HtmlElement, container: Block) -> bool:
    """Whether all text in the container stands in boxes that are told to be beside the article of the title: by their tag, by
    what their headings say, or by a heading of their own in a box that is named so or outside the `main` of the title.

    A name alone may be wrong, as may a heading alone: sections of a text have one. What the page's metadata say of the article,
    or have as its text, makes a box its own.
    """
    if work.data.texts("articleBody") or work.micro.get("articlebody"):
        return False
    survey = work.survey
    around = frozenset(title.iterancestors())
    cells = cells_beside(title)
    boxes: dict[HtmlElement, list[Block]] = {}
    for position in survey.subtree(container.element):
        block = survey.blocks[position]
        if block.weight <= 0 or block.element.tag in HEADING_TAGS or block.element is title:
            continue
        chain = [block]
        while chain[-1].parent > 0 and survey.blocks[chain[-1].parent].element not in around:
            chain.append(survey.blocks[chain[-1].parent])
        if block.element in around:
            return False  # beside the title itself
        known = boxes.setdefault(chain[-1].element, [])
        if not known:
            known.extend(chain)
    return bool(boxes) and all(
        _is_other(box, chain, work, title)
        or (box in cells and is_headed_cell(box) and chain[-1].running <= _FEW)
        for box, chain in boxes.items()
    )


def _is_other(box: HtmlElement, chain: list[Block], work: Work, title: HtmlElement) -> bool:
    survey = work.survey
    said = fold(inline_text(box))
    if any(saying and saying[:_BEGINNING] in said for saying in work.sayings):
        return False
    article = next(title.iterancestors("article"), None)
    is_within = article is not None and article in box.iterancestors()  # its `aside` may be a summary
    if not is_within and (any(is_side(block.element) for block in chain) or is_page_footer(box)):
        return True
    blocks = [survey.blocks[position] for position in survey.subtree(box)]
    first = next((block for block in blocks if block.chars), None)
    if first is None or len(blocks) < _PARTS:
        return False
    heading = inline_text(first.element)
    if fold(heading) in fold(inline_text(title)):
        return False  # the headline again
    if first.element.tag in HEADING_TAGS and _heads_other(heading):
        return True
    if blocks[0].good > _MOST or blocks[0].running > _FEW or not is_headed(blocks[0], survey):
        return False
    main = next((e for e in title.iterancestors() if e.tag == "main" or e.get("role") == "main"), None)
    is_outside = main is not None and main not in box.iterancestors()
    return is_outside or any(b.mark in _NAMES or b.is_narrow or b.card is not None for b in chain)


def _heads_other(heading: str) -> bool:
    """Whether a heading is of the office, its press or other pages."""
    return len(heading) < _LONGEST_HEADING and (
        is_heading_of_owner(heading) or is_heading_of_contact(heading) or is_heading_of_links(fold(heading))
    )


_PARTS = 2
_FEW = 2
_MOST = 800
"""Paragraphs and characters of running text of what an office says of itself; with more, a misnamed box is an article."""
_BEGINNING = 60
"""Characters by which a text is known that a description cuts."""
