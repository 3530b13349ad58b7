"""Where the running text of an article begins: the pictures before it stand above the text."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.caption_words import CAPTION_WORDS
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.pictures.caption_holders import is_picture_box
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.texts.lead_names import is_named_lead
from crawler.parsers.fields.texts.unnamed_leads import find_unnamed_lead


def first_text(
    survey: Survey,
    container: Block,
    title: HtmlElement | None,
    boxes: PictureBoxes,
    sayings: Collection[str],
) -> HtmlElement:
    """The first running text of the container below the title: pictures before it are above the text."""

    def is_below_picture(element: HtmlElement) -> bool:
        return any(  # pictures are looked at last: around most texts there are several
            (box := survey.block(a)) is not None
            and box.running <= 1
            and boxes.count(a) == 1
            and not _precedes_picture(element, a)
            for a in islice(element.iterancestors(), 2)
        )

    lead = None
    if title is not None:
        lead = find_unnamed_lead(survey, title, container, is_below_picture, sayings)
    start = survey.index[container.element]
    above = (
        element for element in (title, lead.element if lead is not None else None) if element is not None
    )
    last_above = max((survey.index.get(element, start) for element in above), default=start)
    for position, block in enumerate(survey.blocks[start:], start):
        if block.parent < start and block is not container:
            break
        if position <= last_above and position > start:
            continue
        if lead is None and block.element.tag == "li":
            continue  # the points of a summary
        is_sentence = block.element.tag == "p" and block.chars > _SENTENCE and block.weight > 0
        if (block.weight > 60 or is_sentence) and not (
            _is_above_text(block.element, container.element) or is_below_picture(block.element)
        ):
            return block.element
    # loose text in the boxes around the title begins below it
    if title is not None and survey.index.get(title, start) > start:
        return title
    return container.element


def _precedes_picture(text: HtmlElement, box: HtmlElement) -> bool:
    """Whether a text stands before the picture in its box, as in a post of a live report: captions follow theirs."""
    first = next((e for e in box.iter(text.tag, "img", "amp-img") if e is text or e.tag != text.tag), text)
    return first is text and next(box.iter("img", "amp-img"), None) is not None


_SENTENCE = 30
"""Characters of the shortest paragraph that begins the text."""


def _is_above_text(element: HtmlElement, container: HtmlElement) -> bool:
    """Whether a block is the introduction, a line of day and author, or a caption."""
    for above in (element, *islice(element.iterancestors(), 2)):
        if above is container:
            break
        if (
            is_named_lead(above)
            or not words_of(above).isdisjoint(_ABOVE_WORDS)
            or above.tag in ("figcaption", "figure", "header", "hgroup")
            or (is_picture_box(above) and next(above.iter("img"), None) is not None)
        ):
            return True
    text = inline_text(element) if element is not container else ""
    return len(text) < 120 and find_date(text) is not None and not text.endswith((".", "!", "?"))


_ABOVE_WORDS = CAPTION_WORDS | frozenset(
    "meta info byline author date datum time postinfo articlemeta lead intro documentdescription".split()
)
