"""The line that is all of an article: "Closed on Friday", without the stop or the length by which running text is told.

Asked only where the box of the title has no running text; knows no site.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.phrases.date_words import find_date, says_updated
from crawler.parsers.fields.phrases.people_words import is_contact, is_heading_of_contact
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.texts.boilerplate_boxes import BOXES, LONGEST_CONTACT
from crawler.parsers.fields.texts.scraps import is_scrap
from crawler.parsers.fields.texts.unnamed_leads import is_line_about

_TEXTS = frozenset(("p", "div", "section", "article", "main", "td", "center"))
_PARTS = frozenset(("li", "td", "th", "dt", "dd"))
"""What lists and tables are made of: their parts may be short, all of them are not."""
_LEVELS = 2
"""Boxes around that of the title in which its text may begin."""
_LEAST = 8
"""Characters of a line outside its links."""
_LIST = 25
"""Characters of the shortest list."""
_SHORTEST = 12
"""Characters of the shortest line; what is shorter is a label or a control."""


def lone_contacts(survey: Survey) -> set[HtmlElement]:
    """The boxes of whom to ask, where a page has no other running text: an address is longer than the lines of a notice."""
    found: set[HtmlElement] = set()
    has_contact = False
    for block in survey.blocks:
        if block.weight <= 0:
            continue
        boxes = islice(block.element.iterancestors(*BOXES), _LEVELS)
        box = next((e for e in boxes if _is_of_contact(e, survey)), None)
        if box is None and not _is_about_page(inline_text(block.element)):
            return set()
        has_contact = has_contact or box is not None
        found.add(block.element if box is None else box)
    return found if has_contact else set()


def _is_about_page(text: str) -> bool:
    """Whether a line says when the page was changed, or what is needed to read its files."""
    is_short = len(text) <= _LONGEST_ABOUT
    return (
        is_template_line(text)
        or is_template_speech(text)
        or (is_short and (day := find_date(text)) is not None and says_updated(text[: day.start()]))
    )


_LONGEST_ABOUT = 100


def _is_of_contact(box: HtmlElement, survey: Survey) -> bool:
    block = survey.block(box)
    if block is None or block.chars or block.all_chars > LONGEST_CONTACT:
        return False
    first = next(
        (b for p in survey.subtree(box) if (b := survey.blocks[p]).all_chars and b.element is not box), None
    )
    heading = inline_text(first.element) if first is not None else ""
    return len(heading) <= _HEADING and is_heading_of_contact(heading) and is_contact(inline_text(box))


_HEADING = 60


def lift_lone_lines(survey: Survey, title: HtmlElement) -> bool:
    """Let the lines after a title count as text where no text is in its box, and no picture whose captions they may be."""
    if title not in survey.index:
        return False
    start = survey.subtree(title).stop
    for level, above in enumerate(title.iterancestors()):
        block = survey.block(above)
        if block is None or level > _LEVELS or above.tag in ("body", "form"):
            return False
        inside = [survey.blocks[position] for position in survey.subtree(above)]
        pictures = (e for e in above.iter("img", "video", "iframe") if not _is_sign(e))
        if any(b.weight > 0 for b in inside) or not all(_is_of_teaser(e, survey) for e in pictures):
            return False
        after = [b for b in inside if survey.index[b.element] >= start or b.element is above]
        lines = [b for b in after if b.element.tag in _TEXTS and b.chars >= _SHORTEST and _is_line(b)]
        parts = [b for b in after if b.element.tag in _PARTS and b.chars and _is_line(b)]
        if sum(b.chars for b in parts) >= _LIST:
            lines += parts
        if lines:
            for line in lines:
                _lift(line, survey)
            return True
        if above.tag in ("article", "main"):
            return False
    return False


def _is_sign(picture: HtmlElement) -> bool:
    """Whether a picture is set as small as the signs of controls are, and no caption is of it."""
    sizes = (picture.get("width"), *_SIZE.findall(picture.get("style") or ""))
    return any(size is not None and size.isdecimal() and int(size) <= _SIGN for size in sizes)


_SIZE = re.compile(r"(?<![-\w])width:\s*(\d{1,4})px")
_SIGN = 48
"""Pixels of the widest sign of a control."""


def _is_of_teaser(picture: HtmlElement, survey: Survey) -> bool:
    """Whether a picture stands in a box that is no article's, or in one link with a text."""
    link = next(picture.iterancestors("a"), None)
    return survey.is_frame(picture) or (link is not None and inline_text(link) != "")


def _is_line(block: Block) -> bool:
    """Whether a line is neither a control nor a label: a link may be part of a sentence, and no more."""
    if block.path < 1.0 or block.mark not in (Mark.NONE, Mark.TEXT):
        return False
    if block.links and not (block.sentence and block.link_chars < block.chars - _LEAST):
        return False
    text = inline_text(block.element)
    return not (is_line_about(text) or is_scrap(text) or is_template_speech(text))


def _lift(line: Block, survey: Survey) -> None:
    line.is_text = True
    above = line
    while True:
        above.good += line.chars
        above.running += 1
        if above.parent < 0:
            break
        above = survey.blocks[above.parent]
