"""The box of a short text, where the one that was found has headline and introduction alone.

Templates set these two into a box of their own, which says more than a text of one line below it.
"""

from __future__ import annotations

from collections.abc import Collection

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.survey.container import common_ancestor, is_called_text
from crawler.parsers.fields.survey.narrowing import narrow_to_text
from crawler.parsers.fields.texts.lead_names import is_named_lead

_LONGEST = 1200
"""Characters of the longest introduction."""


def with_text_after_lead(survey: Survey, region: Block, container: Block, title: HtmlElement | None) -> Block:
    """The box of the text that follows an introduction in the `region`; the container where it has more than that, or nothing
    follows. Both together where the page goes on behind that box."""
    if title is None or container.good > _LONGEST:
        return container
    around = frozenset(title.iterancestors())
    article = next((b for e in title.iterancestors("article", "main") if (b := survey.block(e))), region)
    region = article if region.element in article.element.iterdescendants() else region
    texts = [b for p in survey.subtree(container.element) if (b := survey.blocks[p]).weight > 0]
    end = region.last
    following = [b for b in survey.blocks[container.last + 1 : end + 1] if _is_text(b, survey)]
    if not texts or not following:
        return container
    whole = survey.block(common_ancestor(container.element, following[0].element))
    if whole is None:
        return container
    own = _child_of(whole, following[0], survey)
    is_of_head = all(_is_lead(text.element, region.element, around) for text in texts)
    if not is_of_head and not any(is_called_text(b) for b in _between(own, following[0], survey)):
        return container
    goes_on = any(own.last < survey.index[b.element] <= whole.last for b in following)
    return whole if goes_on or own is following[0] else narrow_to_text(survey, own)


def _is_text(block: Block, survey: Survey) -> bool:
    """Whether a block has running text, or a sentence, however short, in a box that is called a text."""
    if block.path < 1.0 or block.card is not None:
        return False
    is_sentence = block.sentence and not block.links and survey.blocks[block.parent].mark is Mark.TEXT
    return block.weight > 0 or is_sentence


def _is_lead(text: HtmlElement, region: HtmlElement, around: Collection[HtmlElement]) -> bool:
    """Whether a name calls a text the introduction, or it stands with the title in the `header` of the article."""
    for element in (text, *text.iterancestors()):
        if element is region:
            return False
        if element.tag == "header" if element in around else is_named_lead(element):
            return True
    return False


def _child_of(whole: Block, text: Block, survey: Survey) -> Block:
    """The box right below `whole` that holds a text."""
    while survey.blocks[text.parent] is not whole:
        text = survey.blocks[text.parent]
    return text


def _between(own: Block, text: Block, survey: Survey) -> list[Block]:
    """The boxes from that of a text to the text itself."""
    found = [text]
    while found[-1] is not own:
        found.append(survey.blocks[found[-1].parent])
    return found
