"""Boxes that lead to other pages: a headline that is a link as a whole, with a day and an opening beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.box_names import TITLE_WORDS
from crawler.parsers.fields.survey.linked_cards import CARD
from crawler.urls import absolute_url

_LEVELS = 5
_HEADLINE = 15
"""Characters of the shortest headline: authors and sections are linked too."""
_CARD_NAMES = frozenset(("post", "hentry", "teaser", "card"))


def is_of_card(holder: HtmlElement, around: Collection[HtmlElement], survey: Survey) -> bool:
    """Whether a date stands in a small box with a linked headline, and so is of the page that this leads to; `around` holds
    what the page's own title and text stand in."""
    return any(map(_has_linked_headline, _boxes_around(holder, around, survey, CARD)))


def follows_other_title(holder: HtmlElement, around: Collection[HtmlElement], survey: Survey) -> bool:
    """Whether a link of several words to another page stands before a date in its small box: a title without heading."""
    for above in _boxes_around(holder, around, survey, _SMALL):
        for link in above.iter("a"):
            if link is holder or holder in link.iterancestors() or link in holder.iterancestors():
                break
            address = link.get("href") or "#"
            text = inline_text(link)
            if not address.startswith("#") and len(text) >= _HEADLINE and text.count(" ") >= _SPACES:
                return not _leads_to_file(link)
    return False


def _boxes_around(
    holder: HtmlElement, around: Collection[HtmlElement], survey: Survey, largest: int
) -> Iterator[HtmlElement]:
    """The boxes around a date up to one that is large, or holds what is the page's own."""
    for above in islice(holder.iterancestors(), _LEVELS):
        block = survey.block(above)
        if above in around or (block is not None and block.all_chars > largest):
            return
        yield above


_SMALL = 250
_SPACES = 3
"""Blanks in what is a title rather than a name of an author or a section."""


def is_list_of_cards(box: HtmlElement) -> bool:
    """Whether a box holds several boxes of other pages and no other text: the newest articles, as page builders and the
    query of WordPress' editor put them also into a text."""
    cards = 0
    for child in box:
        if child.tag not in _CARD_TAGS and not inline_text(child):
            continue
        is_named = child.tag == "article" or not words_of(child).isdisjoint(_CARD_NAMES)
        if not (is_named and _has_linked_headline(child)):
            return False
        cards += 1
    return cards > 1


_CARD_TAGS = frozenset(("article", "li", "div"))


def is_linked_teaser(block: Block) -> bool:
    """Whether a box called teaser or card has a heading and a link: it leads to another page."""
    element = block.element
    return (
        not words_of(element).isdisjoint(_TEASER_NAMES)
        and block.all_links > 0
        and next(element.iter("h2", "h3", "h4", "h5"), None) is not None
    )


_TEASER_NAMES = frozenset(("teaser", "card", "teasers", "cards"))


def heading_above(box: HtmlElement, survey: Survey) -> HtmlElement | None:
    """The heading right above a box, or the box that page builders give it; a box that its parent holds alone stands for
    the parent."""
    own = survey.block(box)
    while own is not None and (before := element_before(box)) is None:
        above = box.getparent()
        outer = survey.block(above) if above is not None else None
        if above is None or outer is None or outer.all_chars != own.all_chars:
            return None
        box = above
    if own is None or before is None:
        return None
    heading = before if before.tag in HEADING_TAGS else next(before.iter(*HEADING_TAGS), None)
    return before if heading is not None and inline_text(before) == inline_text(heading) else None


def _has_linked_headline(box: HtmlElement) -> bool:
    """Whether a heading, or a link that is called a title, is a link to another page as a whole."""
    for link in box.iter("a"):
        if (link.get("href") or "#").startswith("#"):
            continue
        heading = next((e for e in islice(link.iterancestors(), 3) if e.tag in HEADING_TAGS), None)
        if heading is None:
            heading = next(link.iter(*HEADING_TAGS), None)
            if heading is None and not words_of(link).isdisjoint(TITLE_WORDS):
                heading = link
        if heading is None or heading.tag == "h1" or len(text := inline_text(heading)) < _HEADLINE:
            continue
        if not _leads_to_file(link):  # last: of all that is asked here it takes longest
            return len(inline_text(link)) >= len(text)
    return False


def _leads_to_file(link: HtmlElement) -> bool:
    return is_file(absolute_url(link.get("href") or "", _ANY_HOST) or "", link)


_ANY_HOST = "https://host.invalid/"
"""Stands for that of the page: only the end of an address is looked at."""
