"""Finds the box that holds the article's text among the weighed blocks of a page; knows no site.

The element with the greatest sum of weights is where the search begins; `narrowing` goes on inwards from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.parsers.fields.page.alike import is_like, is_line_like
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.survey.narrowing import narrow_to_cell

_REGION = 300.0
"""Weight of text from which an `article` or `main` around the title is where the text is."""


def find_container(survey: Survey, title: HtmlElement | None, hints: frozenset[HtmlElement]) -> Block | None:
    """The block with the greatest weight of text below it, the innermost of equals; None without running text.

    The search keeps to the `article` or `main` around the title if that holds a fair part of the page's text.
    `hints` are elements that the page itself declares to be the text (`itemprop=articleBody`).
    """
    best = _find_text(survey, survey.blocks, hints)
    if best is None or title is None:
        return best
    share = 0.35 if title.tag == "h1" else 0.5
    for above in title.iterancestors():
        if above.tag in ("article", "main") or above.get("role") == "main":
            region = survey.block(above)
            if region is None or region.total < max(_REGION, share * best.total):
                continue
            return _find_within(survey, above, hints) or best
    only = _only_article(survey, title)
    if only is not None and only.element in best.element.iterdescendants():
        return _find_within(survey, only.element, hints) or best
    around_own = _around_named_text(survey, title, best, hints)
    if around_own is not None:
        return _find_within(survey, around_own, hints) or best
    return best


def _find_within(survey: Survey, region: HtmlElement, hints: frozenset[HtmlElement]) -> Block | None:
    return _find_text(survey, [survey.blocks[p] for p in survey.subtree(region)], hints)


def _find_text(survey: Survey, blocks: Sequence[Block], hints: frozenset[HtmlElement]) -> Block | None:
    heaviest = _heaviest(blocks, hints)
    return narrow_to_cell(survey, _widen(survey, heaviest)) if heaviest is not None else None


def _around_named_text(
    survey: Survey, title: HtmlElement, best: Block, hints: frozenset[HtmlElement]
) -> HtmlElement | None:
    """The box around title and text, where the one box of the page that is called the text of an article stands below its
    headline with most of what is said there: a notice of a line or two stays one beside a long column, an appeal or what the foot
    of the page says."""
    if title not in survey.index:
        return None
    start = survey.index[title]
    own: Block | None = None
    for position, block in enumerate(survey.blocks):
        if not (block.element in hints or is_called_text(block)) or not block.good:
            continue
        if own is not None and position <= own.last:
            continue
        if own is not None or position < start or block.path < 1.0 or block.card is not None:
            return None
        own = block
    if own is None or not 0.0 < own.total < best.total or best.good > _MANY * own.good:
        return None
    around = common_ancestor(title, own.element)
    region = survey.block(around) if around is not None else None
    if region is None or own.good < 0.5 * region.good or around in best.element.iterancestors():
        return None
    return None if _goes_on(survey, region) else around


def _goes_on(survey: Survey, region: Block) -> bool:
    """Whether running text stands right behind the box of title and text, with no heading that calls it another's: editors set
    the beginning into the box of the text, and the rest into boxes below."""
    for block in survey.blocks[region.last + 1 :]:
        if block.element.tag in HEADING_TAGS or block.path < 1.0:
            return False
        if block.sentence:
            return True
    return False


def is_called_text(block: Block) -> bool:
    """Whether a box is called the whole text of an article, as themes of weblogs and of papers have it."""
    return block.mark is Mark.TEXT and _TEXT_NAME.search(block.classes) is not None


_TEXT_NAME = re.compile(
    r"(?i)(?:^|[\s_-])(?:article|artikel|entry|post|story|news|beitrag)[_-]{0,2}(?:body|content|inhalt)(?=$|[\s_-])"
)
"""Names of the whole text; those with "text" are also of its first part, above sections that page builders set."""
_MANY = 8
"""How many times its running text the page may have: a box with less may hold the beginning alone."""


def _only_article(survey: Survey, title: HtmlElement) -> Block | None:
    """The one `article` of a page, where it begins below the title with no running text between, and is long enough."""
    articles = [block for block in survey.blocks if block.element.tag == "article" and block.card is None]
    if len(articles) != 1 or title not in survey.index:
        return None
    article = articles[0]
    between = survey.blocks[survey.index[title] + 1 : survey.index[article.element]]
    if article.total < _REGION or not between or any(block.weight >= _RUNNING for block in between):
        return None
    return article


_RUNNING = 80
"""Weight of a block that reads as running text."""


def _widen(survey: Survey, block: Block) -> Block:
    """The box around a lone paragraph: short pages have one, with lists or a table beside it; and that around the one long
    line of a list, table or poem."""
    if block.parent < 1:
        return block
    if block.element.tag == "p":
        return survey.blocks[block.parent]
    if block.chars < block.all_chars or block.weight > _LONGEST_LINE:
        return block
    least = _LINES
    while block.parent > 0 and block.element.tag in _LINE_TAGS:
        above = survey.blocks[block.parent]
        lines = [b for e in above.element if (b := survey.block(e)) and _is_of_lines(b, block)]
        if len(lines) < least and block.element.tag not in ("td", "th"):
            break
        block, least = above, _STANZAS
    return block


def _is_of_lines(line: Block, other: Block) -> bool:
    """Whether a box is a line like another. One in a box of its own may have a link that says less than the line: "Read on"
    behind an item of a review of the week."""
    is_with_link = line.all_links == 1 and 2 * line.all_link_chars < line.all_chars
    return is_line_like(line, other) or (is_with_link and line.element.tag == "div" and is_like(line, other))


_LINE_TAGS = frozenset(("li", "dd", "td", "th", "tr", "tbody", "div"))
_LONGEST_LINE = 200
_LINES = 3
"""Lines alike of which a list, table or poem has as many at least …"""
_STANZAS = 2
"""… and the rows or stanzas that hold them."""


def _heaviest(blocks: Sequence[Block], hints: frozenset[HtmlElement]) -> Block | None:
    best: Block | None = None
    best_score = 0.0
    for block in reversed(blocks):
        if block.total <= 0:
            continue
        score = block.total
        if block.element in hints:
            score *= 1.3
        elif block.mark is Mark.TEXT or block.element.tag == "article":
            score *= 1.1
        if score > best_score:
            best, best_score = block, score
    return best


def common_ancestor(one: HtmlElement | None, other: HtmlElement | None) -> HtmlElement | None:
    """The innermost element around both; the one that is given when the other is None."""
    if one is None or other is None:
        return other if one is None else one
    above = {one, *one.iterancestors()}
    for element in (other, *other.iterancestors()):
        if element in above:
            return element
    return None
