"""The introduction that nothing calls so: a short text between title and text, set apart from it; reads no names but those
of sizes of type."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import kind_of
from crawler.parsers.fields.people.byline_lines import begins_with_author
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates
from crawler.parsers.fields.phrases.office_names import says_nothing
from crawler.parsers.fields.phrases.signed_lines import is_byline
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.survey.container import common_ancestor
from crawler.text import fold, normalize_text

SHORTEST = 40
LONGEST = 800
_SHORTEST_SAID = 25
_LONGEST_LINE = 160
_TEXT = 60
"""Weight of a block that is running text."""
_SENTENCE = 30
_ALIKE = 0.5
"""Share of two boxes' classes that both have, from which they are of one kind: page builders number their boxes."""
_REST = 0.35
"""Share of the text after an introduction that the box has which begins it."""
_BOXES = frozenset("div section article main td span".split())
_ENDS_SENTENCE = re.compile(r"[.!?…:。！？।؟։።។။][\"'”“»)\]’」]*$")
_HEADINGS = frozenset(("h2", "h3", "h4"))


def find_unnamed_lead(
    survey: Survey,
    title: HtmlElement,
    container: Block,
    is_other: Callable[[HtmlElement], bool],
    sayings: Collection[str],
) -> Block | None:
    """The block of the introduction; None where the first text after the title is a paragraph like the others.

    `is_other` tells captions and lines about the text, `sayings` are the page's descriptions of itself, folded: what
    says the same is none of those.
    """
    start = survey.index.get(title)
    if start is None:
        return None
    lead: Block | None = None
    is_parted = False
    for block in survey.blocks[survey.subtree(title).stop : survey.subtree(container.element).stop]:
        if not block.chars or not block.path:
            continue
        if lead is None:
            if "li" in (block.element.tag, *(e.tag for e in islice(block.element.iterancestors(), 2))):
                continue  # the points of a summary
            is_said = _is_said(block, sayings)
            is_above = survey.index[block.element] < survey.index[container.element]
            is_subtitle = _is_subtitle(block, _SHORTEST_SAID if is_above else SHORTEST)
            if is_said or ((_is_text(block) or is_subtitle) and not _is_beside(block, is_other)):
                if not _is_alone(
                    block, _SHORTEST_SAID if is_said or (is_above and is_subtitle) else SHORTEST
                ):
                    return None
                lead = block
        elif _is_text(block) and not _is_beside(block, is_other):
            is_said = _is_said(lead, sayings)
            is_of_head = is_parted and _introduces(lead, container)
            is_apart = is_of_head or _is_apart(survey, title, container, lead, block, is_said=is_said)
            return lead if is_apart else None
        elif block.chars < _LONGEST_LINE and _is_line_of_head(inline_text(block.element)):
            is_parted = True
    return None


def _introduces(lead: Block, container: Block) -> bool:
    """Whether a block is one paragraph, and there is more text than that: no first entry of several."""
    return next(lead.element.iter("br"), None) is None and container.good > 2 * lead.chars


def _is_line_of_head(text: str) -> bool:
    """Whether a line is that of day and author: what stands between it and the title is of the head as well, and the text
    begins below."""
    return is_byline(text) or is_date_line(replace_dates(text, DAY))


def _is_said(block: Block, sayings: Collection[str]) -> bool:
    """Whether a block says what the page's description says."""
    # a quick look at the length: signs of East Asia count twice in a block, punctuation not at all in what is folded
    if not any(0.4 * block.chars <= len(saying) <= block.chars for saying in sayings):
        return False
    return fold(inline_text(block.element)) in sayings


def _is_text(block: Block) -> bool:
    is_sentence = block.element.tag == "p" and block.chars > _SENTENCE
    return block.weight > _TEXT or (is_sentence and block.weight > 0)


def _is_subtitle(block: Block, shortest: int) -> bool:
    """Whether a block is a heading of such a length: a shorter one that stands in the box of the text begins a part of it."""
    is_long = block.element.tag in _HEADINGS and block.chars > shortest and not block.links
    if not is_long:
        return False
    text = inline_text(block.element)
    return not begins_with_author(text) and not says_nothing(text)


def _is_beside(block: Block, is_other: Callable[[HtmlElement], bool]) -> bool:
    """Whether a block is none of the text: a caption, a line of day or author."""
    if is_other(block.element):
        return True
    return block.chars < _LONGEST_LINE and is_line_about(inline_text(block.element))


def is_line_about(text: str) -> bool:
    """Whether a line tells of the text, its day or its author."""
    return (
        _is_line_of_head(text)
        or is_template_line(text)
        or (len(text) < _LONGEST_LINE and not ends_sentence(text) and find_date(text) is not None)
    )


def ends_sentence(text: str) -> bool:
    return _ENDS_SENTENCE.search(text) is not None


def _is_alone(block: Block, shortest: int) -> bool:
    """Whether a block is one text of an introduction's length."""
    return shortest <= block.chars <= LONGEST and block.all_chars == block.chars >= 2 * block.link_chars


def _is_apart(
    survey: Survey, title: HtmlElement, container: Block, lead: Block, text: Block, *, is_said: bool
) -> bool:
    """Whether a box, or how it is set, tells an introduction from the text that begins after it."""
    around = common_ancestor(lead.element, text.element)
    if around is None or around in (lead.element, text.element):
        return False
    of_lead, of_text = (_child_around(block.element, around) for block in (lead, text))
    # layouts call all rows the same: that of the title is none of the text's if a picture or day parts them
    is_parted = of_lead in title.iterancestors() and of_lead.getnext() is not of_text
    is_alike = (
        _is_alike(of_lead, of_text) and not is_parted and not _is_in_other_box(lead.element, text.element)
    )
    if (
        is_said
        and of_lead in title.iterancestors()
        and not of_lead.get("class")
        and of_text is not text.element
    ):
        return True  # the head of an article, whose text has another box
    if is_said and not is_alike and (of_text is not text.element or of_lead is not lead.element):
        # one of them has a box that the other is not in; not that of a panel or column between paragraphs
        return of_lead is not lead.element or not _goes_on(lead, survey)
    if of_text is text.element and _has_own_box(survey, title, of_lead, lead, text):
        return True
    if _is_loose_beside_title(title, around, lead.element, of_lead, of_text):
        return True
    if of_text is text.element or is_alike:
        return _is_set_otherwise(lead.element, text.element, is_said=is_said)
    box, rest = survey.block(of_lead), survey.block(of_text)
    if box is None or (of_lead.tag == "p" and not of_lead.get("class")):
        return False  # a paragraph before a list, a table or columns
    heading = survey.block(title) if of_lead in title.iterancestors() else None
    if box.running - (heading.running if heading is not None else 0) > 1:
        return False  # more than the introduction, besides a title that is long enough to be one
    if rest is None or of_text.tag not in _BOXES:
        return False
    if next(of_lead.iter("img"), None) is not None and of_lead not in title.iterancestors():
        return False  # a picture with its text; the head of an article has one below the introduction
    is_rest = rest.good >= max(lead.chars, _REST * (container.good - lead.good))
    return is_rest and (lead.element.tag in _HEADINGS or ends_sentence(inline_text(lead.element)))


def _is_loose_beside_title(
    title: HtmlElement, around: HtmlElement, lead: HtmlElement, of_lead: HtmlElement, of_text: HtmlElement
) -> bool:
    """Whether an introduction is the loose text of one box and the paragraphs stand in the next, both beside the title: the
    template has a box for each field, as Sitefinity's does, since what editors type has a box that the title is not in."""
    return (
        lead is of_lead
        and lead.tag == of_text.tag == "div"
        and title.getparent() is around
        and next(of_text.iterchildren("p"), None) is not None
        and next(of_text.itersiblings("p"), None) is None
        and of_lead.getnext() is of_text
        and ends_sentence(inline_text(lead))
    )


def _goes_on(lead: Block, survey: Survey) -> bool:
    """Whether more paragraphs follow a paragraph in its box, and nothing tells it from them."""
    if lead.element.tag != "p" or lead.element.get("class"):
        return False
    following = (survey.block(e) for e in lead.element.itersiblings("p") if not e.get("class"))
    return any(block is not None and block.weight > _TEXT for block in following)


def _is_in_other_box(lead: HtmlElement, text: HtmlElement) -> bool:
    """Whether the boxes right around two paragraphs have classes of different kinds: rows are alike, not what they hold."""
    one, other = lead.getparent(), text.getparent()
    if one is None or other is None or not (one.get("class") and other.get("class")):
        return False
    return not _is_alike(one, other) and one.tag == other.tag


def _has_own_box(survey: Survey, title: HtmlElement, of_lead: HtmlElement, lead: Block, text: Block) -> bool:
    """Whether an introduction is alone in a box between the title and the paragraphs, all three in one box, or in the box
    of the title: the template set the box, and the editor the paragraphs."""
    box = survey.block(of_lead)
    if box is None or of_lead is lead.element or of_lead.tag not in _BOXES or text.element.tag != "p":
        return False
    if not ends_sentence(inline_text(lead.element)):
        return False
    is_between = of_lead.getparent() is title.getparent() and box.all_chars == lead.chars
    if of_lead not in title.iterancestors() and not (is_between and next(of_lead.iter("img"), None) is None):
        return False
    following = (survey.block(e) for e in text.element.itersiblings("p"))
    return any(block is not None and block.weight > _TEXT for block in following)


def _is_set_otherwise(lead: HtmlElement, text: HtmlElement, *, is_said: bool) -> bool:
    """Whether an introduction beside the paragraphs is told from them: by its own class or tag, and by the page's
    description, which alone may be made of any first paragraph, or by its weight; or by the size of its type."""
    if lead.tag == text.tag == "p" and _is_large(lead) and not _is_large(text):
        return is_said or ends_sentence(inline_text(lead))
    if is_said and not _HEAVY.isdisjoint(_class_names(lead)) and _HEAVY.isdisjoint(_class_names(text)):
        return True
    if is_said and lead.tag == text.tag == "p" and _is_bold(lead) and not _is_bold(text):
        return True
    if _is_alike(lead, text) or not (lead.get("class") or lead.tag != text.tag):
        return False
    if lead.tag in _HEADINGS and text.tag == "p" and _is_set_as(lead, ("em", "i")):
        return ends_sentence(inline_text(lead))  # a sentence in italics as a heading heads no part
    is_bold = bool(lead.get("class")) and lead.tag in ("p", "div") and _is_bold(lead)
    return is_said or (is_bold and (lead.tag == "p" or ends_sentence(inline_text(lead))))


_HEAVY = frozenset(
    "font-bold font-semibold font-medium fw-bold fw-bolder fw-semibold fw-medium font-weight-bold font-weight-bolder text-bold bold strong".split()
)
"""Classes that set a text in heavier type, in Tailwind, Bootstrap and by hand."""


def _class_names(element: HtmlElement) -> list[str]:
    return (element.get("class") or "").split()


def _is_large(paragraph: HtmlElement) -> bool:
    """Whether a class or an attribute sets a paragraph in large type: `govuk-body-l`, `data-size="lg"`,
    WordPress's `has-large-font-size`."""
    if paragraph.get("data-size") in _SIZES:
        return True
    classes = (paragraph.get("class") or "").lower().split()
    return any(_SIZED.search(name) is not None for name in classes)


_SIZES = frozenset(("l", "lg", "xl", "large"))
_SIZED = re.compile(
    r"(?:^|[_:-])(?:body|text|txt|paragraph|copy|font-size|fs|type)[_-]+(?:l|lg|xl|large|larger|big)$"
    r"|^has-(?:x-|xx-)?larger?-font-size$"
)


def _is_bold(element: HtmlElement) -> bool:
    return _is_set_as(element, ("strong", "b"))


def _is_set_as(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    """Whether a text is all in one element of these."""
    children = list(element)
    is_lone = len(children) == 1 and not normalize_text(element.text) and not normalize_text(children[0].tail)
    return is_lone and children[0].tag in tags


def _child_around(element: HtmlElement, around: HtmlElement) -> HtmlElement:
    child = element
    while (parent := child.getparent()) is not None and parent is not around:
        child = parent
    return child


def _is_alike(one: HtmlElement, other: HtmlElement) -> bool:
    if one.tag != other.tag:
        return False
    ones, others = _classes_of(one), _classes_of(other)
    if not ones or not others:
        return not ones and not others
    shared = set(ones) & set(others)
    return len(shared) > _ALIKE * len(set(ones) | set(others)) or (len(shared) == len(set(ones)))


def _classes_of(box: HtmlElement) -> tuple[str, ...]:
    """The classes of a box, or those of what it holds first when it has none."""
    classes = kind_of(box)
    if not classes and len(box):
        classes = kind_of(box[0])
    return classes


def is_section(element: HtmlElement) -> bool:
    """Whether a box has paragraphs and a list of its own: the first part of a text, which letters and guides call its
    introduction, and not what is set apart from it."""
    if element.tag == "p" or not len(element) or not any(map(inline_text, element.iter("ul", "ol"))):
        return False
    return len(list(islice(element.iter("p"), _PARAGRAPHS))) == _PARAGRAPHS


_PARAGRAPHS = 3
"""More of them than an introduction beside a list of what follows has."""
