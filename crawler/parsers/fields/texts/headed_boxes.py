"""Boxes and blocks inside the text that one line or control of theirs tells to be none of it: forms, polls, about the
author, links below a line in the same block. What single lines say is judged elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.people.byline_lines import is_author_link
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments
from crawler.parsers.fields.phrases.people_words import is_heading_of_author
from crawler.parsers.fields.phrases.pitches import loads_content
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.text import normalize_text

Line = tuple[int, str]
"""Position of a block and its text."""
_FORM = 300
"""Characters of the largest box of a form or poll."""
_FORM_SHARE = 0.2
"""Share of the running text that it has at most."""
_SENTENCE = 160
"""Characters of the longest text in it."""
_CONSENT = 900
"""Characters of the largest box, and of its texts, that asks for consent to what another site is to show."""
_WHOLE = frozenset("li td th dd dt ul ol table pre blockquote figure".split())
"""What has controls of its own: rows that are sorted, code that is copied, pictures that are enlarged."""


def skip_forms(survey: Survey, start: int, first: int, skip: set[HtmlElement]) -> None:
    """Leave out the small boxes after the first running text whose words belong to a control below them.

    What a button unfolds stands after it, and is text.
    """
    container = survey.blocks[start]
    words: dict[HtmlElement, _Words] = {}
    for control in container.element.iter(*_CONTROLS):
        if (
            control.get("type") == "hidden"
            or _is_switch(control)
            or _unfolds(control)
            or _closes(control)
            or _enlarges(control)
        ):
            continue
        box: HtmlElement | None = None
        is_consent = control.tag == "button" and loads_content(normalize_text(text_content(control)))
        longest, sentence, share = (
            (_CONSENT, _CONSENT, 0.5) if is_consent else (_FORM, _SENTENCE, _FORM_SHARE)
        )
        for above in control.iterancestors():
            if (
                above is container.element
                or above.tag in _WHOLE
                or above.tag in HEADING_TAGS
                or above in skip
            ):
                break
            block = survey.block(above)
            if block is None:
                continue
            if block.all_chars > longest or block.good > share * container.good:
                break
            box = above
        if box is None or survey.index[box] <= first:
            continue
        if box not in words:
            words[box] = _read_words(box, survey)
        if _belongs_to(control, words[box], sentence, skip):
            skip.add(box)


def _is_switch(control: HtmlElement) -> bool:
    """Whether a checkbox without a value or name, which sends nothing, stands amid the words of a paragraph: it shows and
    hides a note there by style alone, as Tufte CSS does."""
    above = control.getparent()
    return (
        control.get("type") == "checkbox"
        and not control.get("name")
        and above is not None
        and above.tag in ("p", "span")
    )


def _unfolds(control: HtmlElement) -> bool:
    """Whether a control says that it shows and hides something, or is a sign without words right after a heading."""
    if any(
        name.startswith(("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle"))
        for name in control.attrib
    ):
        return True
    before = control.getprevious() if control.tag == "button" else None
    return before is not None and before.tag in HEADING_TAGS and not text_content(control).strip()


def _closes(control: HtmlElement) -> bool:
    """Whether a button only takes away the note, or folds up the panel, that it stands in: their words are read before.

    What is shown over a picture is its caption.
    """
    around = islice(control.iterancestors(), 2)
    if control.tag != "button" or any(next(box.iter("img"), None) is not None for box in around):
        return False
    if any(name.startswith(("data-dismiss", "data-bs-dismiss")) for name in control.attrib):
        return True
    above = control.getparent()
    boxes = (control,) if above is None else (control, above)
    return any(not words_of(box).isdisjoint(_CLOSING) for box in boxes)


def _enlarges(control: HtmlElement) -> bool:
    """Whether a button holds the picture that it shows large: a paragraph beside that is none of its words."""
    return control.tag == "button" and any(
        e.tag != "img" or _LARGE.match(e.get("width") or "") for e in control.iter("img", "figure", "picture")
    )


_LARGE = re.compile(r"\s*[1-9]\d\d")
"""The width of a picture that is no sign of what a button does."""


_CLOSING = frozenset(("close", "btnclose", "closebutton", "closebtn"))


class _Words(NamedTuple):
    """What a box says, read once for all of its controls."""

    parts: list[tuple[HtmlElement, Block | None]]
    """The elements with words of their own, in order; no block for code."""
    places: dict[HtmlElement, int]
    """How many of them stand before each control."""


def _read_words(box: HtmlElement, survey: Survey) -> _Words:
    words = _Words([], {})
    for element in box.iter("*"):
        if element.tag in _CONTROLS:
            words.places[element] = len(words.parts)
        block = survey.block(element)
        if element.tag == "pre":
            words.parts.append((element, None))
        elif block is not None and block.chars:
            words.parts.append((element, block))
    return words


_CONTROLS = ("button", "input", "textarea")


def _belongs_to(control: HtmlElement, words: _Words, sentence: int, skip: set[HtmlElement]) -> bool:
    """Whether a box has words before a control, none of them a paragraph, and after it none that stay."""
    passed = {control, *control.iterancestors()}
    before = 0
    for place, (element, block) in enumerate(words.parts):
        if block is None:
            return False  # code that is copied
        if element in skip:
            continue
        if block.chars > sentence:
            return False
        if place < words.places[control]:
            before += block.chars
        elif element not in passed and not any(e in skip for e in islice(element.iterancestors(), 3)):
            return block.chars < PARAGRAPH and not block.sentence and before > 0
    return before > 0


def skip_asking(
    survey: Survey, lines: Iterable[Line], start: int, first: int, skip: set[HtmlElement]
) -> None:
    """Leave out the small boxes after the first running text whose heading is a template's, or asks what no author does: "Was
    this page helpful?" What stands below it is said by the template, too, in words that nobody can list."""
    container = survey.blocks[start]
    for position, text in lines:
        block = survey.blocks[position]
        box = survey.blocks[block.parent] if block.parent >= 0 else container
        if position <= first or box is container or box.all_chars > _FORM or box.element.tag in _WHOLE:
            continue
        asks = text[-1:] in _QUESTIONS and is_asking(text)
        if not asks and not (block.element.tag in HEADING_TAGS and is_template_line(text)):
            continue
        heads = next((p for p in survey.subtree(box.element) if survey.blocks[p].chars), position) == position
        if heads and 2 * box.good <= container.good:
            skip.add(box.element)


_QUESTIONS = ("?", "？", "؟", ";")


_BIO = 320
"""Characters of the longest paragraph about an author …"""
_BIOS = 600
"""… and of all of them."""


def skip_authors(
    survey: Survey, lines: Iterable[Line], order: list[int], running: list[int], skip: set[HtmlElement]
) -> None:
    """Leave out what is said about the author after the text: a line that heads it, with the short texts after it where
    no other text follows; and the box that a link to the author heads."""
    container = survey.blocks[order[0]]
    for position, text in lines:
        if is_heading_of_author(text):
            said = _said_of_author(survey, order[order.index(position) + 1 :])
            if all(p < position or p in said for p in running):
                skip.update(survey.blocks[p].element for p in (position, *said))
    skip.update(_boxes_of_authors(survey, container, running[0] if running else len(survey.blocks)))


def _boxes_of_authors(survey: Survey, container: Block, first: int) -> list[HtmlElement]:
    """The boxes after the first running text that are about its author; of more people than write a text, the page tells."""
    boxes = [
        box
        for link in container.element.iter("a")
        if ("author" in (link.get("rel") or "").split() or is_author_link(link))
        and (box := _box_of_author(link, survey, container)) is not None
        and survey.index[box] > first
    ]
    return boxes if len(boxes) <= _AUTHORS else []


def _said_of_author(survey: Survey, following: Iterable[int]) -> list[int]:
    """The short texts, with a name above them, up to the next heading."""
    said = []
    total = 0
    for position in following:
        block = survey.blocks[position]
        total += block.chars
        if (
            block.chars > _BIO
            or total > _BIOS
            or (block.element.tag in HEADING_TAGS and block.chars and total > _NAME)
        ):
            break
        said.append(position)
    return said


def _box_of_author(link: HtmlElement, survey: Survey, container: Block) -> HtmlElement | None:
    """The box whose first line is nothing but a link to the author, with no more than a text or two about him."""
    line = next((b for e in link.iterancestors() if (b := survey.block(e)) is not None), container)
    if not 0 < line.chars == line.link_chars <= _NAME:
        return None
    box = survey.blocks[line.parent]
    first = next((b for p in survey.subtree(box.element) if (b := survey.blocks[p]).chars), box)
    is_box = box is not container and first is line and box.running <= _TEXTS and box.all_chars <= _BIOS
    return box.element if is_box else None


_AUTHORS = 3
_TEXTS = 2
_NAME = 40


def heads_links(block: Block) -> bool:
    """Whether the first line of a block of several heads what follows in it: links to other pages, or comments."""
    element = block.element
    if not len(element) or next(element.iter("br"), None) is None:
        return False
    first = _first_line(element)
    if not 0 < len(first) <= 60 or len(first) >= block.chars:
        return False
    if is_heading_of_comments(first):
        return True
    return is_heading_of_links(first) and block.link_chars > 0.5 * (block.chars - len(first))


def _first_line(element: HtmlElement) -> str:
    """The text of an element up to its first break."""
    texts: list[str] = []
    for part in element.iter("*"):
        if part.tag == "br":
            break
        texts.append(part.text or "")
        if part is not element and not len(part):
            texts.append(part.tail or "")
    return normalize_text(" ".join(texts))
