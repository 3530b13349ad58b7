"""The lead of an article: the introduction that the page sets apart from the text; none is made up."""

from __future__ import annotations

import re
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_after, element_before, inline_text
from crawler.parsers.fields.page.marks import Mark, words_of
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.texts.lead_names import (
    SURE_LEAD_WORDS,
    is_named_lead,
    is_named_within,
    lead_rule,
    says_lead,
)
from crawler.parsers.fields.texts.unnamed_leads import (
    ends_sentence,
    find_unnamed_lead,
    is_line_about,
    is_section,
)
from crawler.text import fold, normalize_text

SHORTEST = 40
_SHORTEST_NAMED = 25
"""Characters of the shortest text that names or place make a lead."""
LONGEST = 1200


class Lead(NamedTuple):
    """The lead and the elements that hold it, which are no part of the body."""

    found: tuple[Found, ...]
    elements: tuple[HtmlElement, ...]


def find_lead(
    survey: Survey,
    title: HtmlElement | None,
    container: Block | None,
    skip: AbstractSet[HtmlElement],
    marked: Collection[HtmlElement],
    sayings: Collection[str],
) -> Lead:
    """The lead between title and text: an element so named, else a paragraph outside the text's container or set apart.

    `marked` are elements that the page declares to be its description, `sayings` what its metadata
    say of it, folded.
    """
    if title is None or container is None:
        return Lead((), ())
    # the caption of a picture, in which some templates set the title, has no blocks
    place = next((e for e in (title, *title.iterancestors()) if e in survey.index), None)
    if place is None:
        return Lead((), ())
    lead = _lead_above_text(survey, title, place, container, skip, marked, sayings)
    if not lead.found:
        lead = _lead_at_start(survey, container, title, skip, marked)
    return lead if lead.found else _lead_apart(survey, container, title, skip, sayings)


def _lead_above_text(
    survey: Survey,
    title: HtmlElement,
    place: HtmlElement,
    container: Block,
    skip: AbstractSet[HtmlElement],
    marked: Collection[HtmlElement],
    sayings: Collection[str],
) -> Lead:
    """The lead among the blocks from the title, which stands in `place`, to where the text begins."""
    own = fold(inline_text(title))
    start, text_at = survey.index[place], survey.index[container.element]
    inside = text_at < start  # the container holds the title too
    end = container.last + 1 if inside else text_at  # what follows the text introduces another
    sentences = 0
    for position in range(start + 1, min(end, len(survey.blocks))):
        block = survey.blocks[position]
        if block.all_chars < _SHORTEST_NAMED or block.all_chars > LONGEST * 1.3:
            continue
        is_called = _is_called_lead(block, survey, marked)
        is_subtitle = not is_called and _is_subtitle(block, survey, title)
        is_named = is_called or is_subtitle
        text = _lead_text(block, skip, _shortest(block, title) if is_named else SHORTEST)
        if not text or fold(text) == own:
            if inside and block.weight > 120 and block.element not in skip:  # the text has begun
                break
            continue
        if is_named and (block.weight > 0 or not _has_running_block(survey, position)):
            return _named_lead(block, text, survey, skip, is_subtitle=is_subtitle)
        is_paragraph = not inside and block.all_chars == block.chars >= 60 and block.weight > 0
        if (
            not is_named
            and place is title
            and is_paragraph
            and not is_line_about(text)
            and not _is_about_author(block.element)
            and (ends_sentence(text) or fold(text) in sayings)
        ):
            return Lead((Found(text, "paragraph before the text"),), (block.element,))
        sentences += block.sentence and block.weight >= SHORT_SENTENCE and block.element not in skip
        if inside and not is_named and (block.weight > 80 or sentences > _SENTENCES_BEFORE):
            break
    return Lead((), ())


def _is_called_lead(block: Block, survey: Survey, marked: Collection[HtmlElement]) -> bool:
    """Whether a block, or the box that holds nothing else, is called the introduction."""
    if is_named_lead(block.element) or block.element in marked or is_named_within(block.element):
        return not is_section(block.element) and not _is_about_author(block.element)
    if block.parent < 0 or survey.blocks[block.parent].chars:
        return False
    box = survey.blocks[block.parent]
    return (
        is_named_lead(box.element)
        and box.all_chars <= LONGEST * 1.3
        and not is_section(box.element)
        and not _is_list_of_marks(block, survey)
    )


def _named_lead(
    block: Block, text: str, survey: Survey, skip: AbstractSet[HtmlElement], *, is_subtitle: bool
) -> Lead:
    """A lead that a name or a heading makes one, with the paragraphs that go on with it where all is short enough."""
    rule = "heading under the title" if is_subtitle else lead_rule(block.element)
    further = [] if is_subtitle else _further_paragraphs(block.element, survey, skip)
    texts = [text, *(said for _, said in further)]
    if sum(map(len, texts)) > LONGEST:
        further, texts = [], [text]
    return Lead((Found(" ".join(texts), rule),), (block.element, *(e for e, _ in further)))


def _further_paragraphs(
    lead: HtmlElement, survey: Survey, skip: AbstractSet[HtmlElement]
) -> list[tuple[HtmlElement, str]]:
    """The paragraphs right behind an introduction that are called the same: it may have several."""
    found: list[tuple[HtmlElement, str]] = []
    if lead.tag != "p" or not lead.get("class") or not is_named_lead(lead):
        return found
    for element in lead.itersiblings():
        block = survey.block(element)
        if element.tag != "p" or element.get("class") != lead.get("class") or block is None:
            break
        text = _lead_text(block, skip, _SHORTEST_NAMED)
        if not text:
            break
        found.append((element, text))
    return found


def _is_list_of_marks(block: Block, survey: Survey) -> bool:
    """Whether a box holds a list of short names and no sentence: day, kind and subjects beside an introduction."""
    points = [b for p in survey.subtree(block.element) if (b := survey.blocks[p]).element.tag == "li"]
    return len(points) > 1 and not any(b.sentence or b.all_chars > _LONGEST_MARK for b in points)


_LONGEST_MARK = 40


def _lead_apart(
    survey: Survey,
    container: Block,
    title: HtmlElement,
    skip: AbstractSet[HtmlElement],
    sayings: Collection[str],
) -> Lead:
    """A lead that only its place and setting tell from the text."""

    def is_other(element: HtmlElement) -> bool:
        if element.tag in HEADING_TAGS and inline_text(element).endswith(own):
            return True  # the template prints the title twice: for the page, and, with a kicker at times, above the text
        return not skip.isdisjoint((element, *element.iterancestors())) or _is_about_author(element)

    own = inline_text(title)

    # templates join title and introduction to one description, often without a blank
    key = fold(own)
    rests = [saying.removeprefix(key).lstrip() for saying in sayings if key and saying.startswith(key)]
    block = find_unnamed_lead(survey, title, container, is_other, [*sayings, *rests])
    if block is None:
        return Lead((), ())
    inside = skip - {
        block.element,
        *block.element.iterancestors(),
    }  # lines above the text may be left out of it
    text = _lead_text(block, inside, _SHORTEST_NAMED)
    return Lead((Found(text, "set apart from the text"),), (block.element,)) if text else Lead((), ())


def _is_about_author(element: HtmlElement) -> bool:
    """Whether a paragraph stands in a box that says who wrote the article: its description is that of the author. A box
    that holds the title besides is that of the article."""
    return any(
        not words_of(above).isdisjoint(_AUTHOR_BOXES) and next(above.iter("h1"), None) is None
        for above in (element, *islice(element.iterancestors(), 3))
    )


_AUTHOR_BOXES = frozenset(
    "bio shortbio authorbio authorbox authorinfo authordescription aboutauthor aboutwriter byline".split()
)


def _lead_at_start(
    survey: Survey,
    container: Block,
    title: HtmlElement,
    skip: Collection[HtmlElement],
    marked: Collection[HtmlElement],
) -> Lead:
    """A lead inside the container, before any running text: an element so named."""
    start = survey.index[container.element]
    sentences = 0
    for block in survey.blocks[start + 1 :]:
        if block.parent < start:
            break
        if block.element is title or block.all_chars > LONGEST * 1.3:
            continue
        is_named = is_named_lead(block.element) or block.element in marked
        is_named = is_named and not is_section(block.element) and not _is_about_author(block.element)
        if is_named and block.all_chars >= _SHORTEST_NAMED:
            text = _lead_text(block, skip, _shortest(block, title))
            if text and fold(text) != fold(inline_text(title)):
                return Lead((Found(text, lead_rule(block.element)),), (block.element,))
        sentences += block.sentence and block.weight >= SHORT_SENTENCE and block.element not in skip
        if (block.weight > 80 and block.chars > 80) or sentences > _SENTENCES_BEFORE:
            break
    return Lead((), ())


_SENTENCES_BEFORE = 2
"""Short paragraphs that may stand above an introduction; below more the text has begun, and a subtitle is of a part of it."""


def labels_above(lead: Lead, title: HtmlElement | None) -> list[HtmlElement]:
    """The short lines between the title and the lead below it: the kind of text, the office."""
    lines: list[HtmlElement] = []
    for element in lead.elements[0].itersiblings(preceding=True) if lead.elements else ():
        if element is title:
            return lines
        if element.tag not in ("h2", "h3", "h4"):
            if len(inline_text(element)) > _LABEL:
                return []
            lines.append(element)
    return []


_LABEL = 60
"""Characters of the longest line that is a label."""


def _is_sentence(text: str) -> bool:
    """Whether a text ends as sentences do, or is in a script that has no capitals, of which some write no stops."""
    return ends_sentence(text) or text.upper() == text.lower()


_DOUBTED_WORDS = frozenset("lead intro summary subhead subheading".split())
"""What introductions are called, and marks beside them, which are no sentences."""


def _shortest(block: Block, title: HtmlElement) -> int:
    """Characters that a text so named needs: what may name other things too has to be a sentence or longer, or to
    stand right under the title."""
    element = block.element
    box = element.getparent() if not element.get("class") else None
    words = words_of(element) if box is None else words_of(box)
    is_sure = (
        not words.isdisjoint(SURE_LEAD_WORDS)
        or (not words.isdisjoint(_DOUBTED_WORDS) and _is_sentence(inline_text(element)))
        or (says_lead(element) and _is_sentence(inline_text(element)))
        or element_before(element) is title
    )
    return _SHORTEST_NAMED if is_sure else SHORTEST


def _is_subtitle(block: Block, survey: Survey, title: HtmlElement) -> bool:
    """Whether a heading belongs to the title: next to it in a header or group of their own, or parted from the text by
    a day or a picture. A heading right before a paragraph is that of the paragraph."""
    element = block.element
    box = element.getparent()
    if element.tag == "p" and box is not None and box.tag in ("header", "hgroup"):
        # the header of an article holds its title and what introduces it
        texts = sum(1 for e in box.iter("p") if (b := survey.block(e)) is not None and b.weight > 60)
        is_lone = texts <= 1 and block.chars <= _LONGEST_HEADER
        return is_lone and element_before(element) is title and block.weight > 0
    if element.tag not in _SUBTITLES or element.tag <= title.tag or block.all_links:
        return False
    if block.all_chars > _LONGEST_SUBTITLE or find_date(inline_text(element)) is not None:
        return False
    before = element_before(element)
    while before is not None and before.tag == "br" and not normalize_text(before.tail):
        before = element_before(before)
    if before is not title:
        return False
    following = element_after(element)
    while following is not None and following.tag == "br" and not normalize_text(following.tail):
        following = element_after(following)
    if following is None:
        return box is not None and box.tag in ("header", "hgroup", "div")
    if following.tag in ("figure", "time"):
        return True
    other = survey.block(following)
    if other is not None and other.good:
        return False
    if next(following.iter("img"), None) is not None:  # in a box of no text: tt_news for TYPO3
        return ends_sentence(inline_text(element))
    said = inline_text(following)
    return find_date(said) is not None or (names_author(said) and ends_sentence(inline_text(element)))


_LONGEST_SUBTITLE = 300
_LONGEST_HEADER = 500
_SUBTITLES = frozenset(("h2", "h3", "h4"))


def _lead_text(block: Block, skip: Collection[HtmlElement], shortest: int) -> str:
    """The text of a block if it can be a lead: not a date line, links, or a box with the title inside."""
    element = block.element
    if block.mark is Mark.SIDE or element in skip:
        return ""
    if any(above in skip for above in element.iterancestors()):
        return ""
    if block.all_link_chars > 0.5 * block.all_chars or block.path == 0:
        return ""
    if next((e for e in element.iter("h1") if e is not element), None) is not None or element.tag in (
        "figure",
        "li",
    ):
        return ""
    if any(not words_of(e).isdisjoint(_METADATA_WORDS) for e in element.iterdescendants()):
        return ""
    text = inline_text(element, {*skip, *_link_lists(element), *_pitches(element)})
    if len(text) > LONGEST or len(text) * (2 if text[:1] > "\u2e7f" else 1) < shortest:
        return ""  # a sign of East Asian scripts says as much as two letters
    # no date is as long as 80 characters: a longer text has enough besides
    match = find_date(text) if len(text) < SHORTEST + 80 else None
    if match and len(text) - len(match[0]) < shortest:
        return ""
    if _BAR.search(text) and not ends_sentence(text) and find_date(inline_text(element)) is not None:
        return ""  # the day beside the programme and the channel
    return text


_BAR = re.compile(r"\s[|•·∙●]\s")
_METADATA_WORDS = frozenset("byline timestamp author authors".split())


def _link_lists(element: HtmlElement) -> list[HtmlElement]:
    """The lists inside an introduction that say nothing but links: more on the subject."""
    return [e for e in element.iterdescendants("ul", "ol") if not inline_text(e, set(e.iter("a")))]


def _pitches(element: HtmlElement) -> list[HtmlElement]:
    """The links in boxes of their own inside an introduction that ask the reader to subscribe or the like."""
    return [
        a
        for a in element.iterdescendants("a")
        if element is not a.getparent() and not (a.tail or "").strip() and is_promotion(inline_text(a))
    ]


def _has_running_block(survey: Survey, position: int) -> bool:
    """Whether a box holds several running texts: a container of the text, not of a lead."""
    count = 0
    for block in survey.blocks[position + 1 :]:
        if block.parent < position:
            break
        count += block.weight > 60
    return count > 2
