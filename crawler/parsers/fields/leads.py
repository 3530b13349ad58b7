"""The lead of an article: the introduction that the page sets apart from the text; none is made up."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.content import Block, Survey
from crawler.parsers.fields.date_words import find_date
from crawler.parsers.fields.marks import Mark, words_of

LEAD_WORDS = frozenset(
    "lead leadtext intro introtext introduction teaser teasertext abstract summary standfirst standdfirst dek deck "
    "subheadline subtitle subtitulo subline excerpt chapo chapeau vorspann anriss anreisser anlauf "
    "entradilla sumario sommario occhiello ingress perex zajawka manchet manchete lid lede "
    "einleitung bajada copete kicker-text headline-intro catchline hook strapline articleteaser articleintro "
    "articlelead articlesummary entrysummary description attributeshort typestringlong santrauka rezumat povzetek sazetak tiivistelma "
    "kokkuvote zhrnutie souhrn resumo resumen sintesi samenvatting korttekst".split()
)
"""What the introduction is called by the systems of many countries."""

_NOT_LEAD_WORDS = frozenset(
    "list item items link links related social share meta author authors image img figure caption video gallery "
    "date time breadcrumb nav widget".split()
)
SHORTEST = 40
LONGEST = 1200


class Lead(NamedTuple):
    """The lead and the elements that hold it, which are no part of the body."""

    found: tuple[Found, ...]
    elements: tuple[HtmlElement, ...]


def find_lead(
    survey: Survey,
    title: HtmlElement | None,
    container: Block | None,
    skip: Collection[HtmlElement],
    marked: Collection[HtmlElement] = (),
) -> Lead:
    """The lead between title and text: an element so named, else a paragraph outside the text's container.

    `marked` are elements that the page declares to be its description.
    """
    if title is None or container is None or title not in survey.index:
        return Lead((), ())
    blocks = survey.blocks
    start = survey.index[title]
    text_at = survey.index[container.element]
    inside = text_at < start  # the container holds the title too
    end = len(blocks) if inside else text_at
    for position in range(start + 1, min(end + 1 if not inside else end, len(blocks))):
        block = blocks[position]
        if position == text_at:
            break
        if block.all_chars < SHORTEST or block.all_chars > LONGEST * 1.3:
            continue
        named = is_named_lead(block.element) or block.element in marked
        if not named and block.parent >= 0 and blocks[block.parent].chars == 0:
            parent = blocks[block.parent].element
            named = is_named_lead(parent) and blocks[block.parent].all_chars <= LONGEST * 1.3
        text = _lead_text(block, skip, title)
        if not text:
            if inside and block.weight > 120:  # the text has begun
                break
            continue
        if named and (block.weight > 0 or not _has_running_block(survey, position)):
            return Lead((Found(text, _rule(block.element)),), (block.element,))
        if not named and not inside and block.all_chars == block.chars >= 60 and block.weight > 0:
            return Lead((Found(text, "paragraph before the text"),), (block.element,))
        if inside and not named and block.weight > 80:
            break
    return _lead_at_start(survey, container, title, skip, marked)


def _lead_at_start(
    survey: Survey,
    container: Block,
    title: HtmlElement,
    skip: Collection[HtmlElement],
    marked: Collection[HtmlElement],
) -> Lead:
    """A lead inside the container, before any running text: an element so named."""
    start = survey.index[container.element]
    for block in survey.blocks[start + 1 :]:
        if block.parent < start:
            break
        if block.element is title or block.all_chars > LONGEST * 1.3:
            continue
        if (is_named_lead(block.element) or block.element in marked) and block.all_chars >= SHORTEST:
            text = _lead_text(block, skip, title)
            if text:
                return Lead((Found(text, _rule(block.element)),), (block.element,))
        if block.weight > 80 and block.chars > 80:
            break
    return Lead((), ())


def is_named_lead(element: HtmlElement) -> bool:
    """Whether an element's classes call it the introduction."""
    words = words_of(element)
    return not words.isdisjoint(LEAD_WORDS) and words.isdisjoint(_NOT_LEAD_WORDS)


def _lead_text(block: Block, skip: Collection[HtmlElement], title: HtmlElement) -> str:
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
    text = inline_text(element, set(skip))
    if not SHORTEST <= len(text) <= LONGEST:
        return ""
    # no date is as long as 80 characters: a longer text has enough besides
    match = find_date(text) if len(text) < SHORTEST + 80 else None
    if match and len(text) - len(match[0]) < SHORTEST:
        return ""
    return text


def _has_running_block(survey: Survey, position: int) -> bool:
    """Whether a box holds several running texts: a container of the text, not of a lead."""
    count = 0
    for block in survey.blocks[position + 1 :]:
        if block.parent < position:
            break
        count += block.weight > 60
    return count > 2


def _rule(element: HtmlElement) -> str:
    words = words_of(element) & LEAD_WORDS
    if not words and element.getparent() is not None:
        words = words_of(element.getparent()) & LEAD_WORDS
    return f".{min(words)}" if words else "itemprop description"
