"""Finds the box that holds the article's text among the weighed blocks of a page; knows no site.

The element with the greatest sum of weights is where the search begins. What is said beside the text adds to the weight
of the boxes around where no name tells it from the text; so the search goes on inwards.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.parsers.fields.blocks import Block, Survey
from crawler.parsers.fields.content import is_list_beside
from crawler.parsers.fields.inline import element_before, inline_text
from crawler.parsers.fields.marks import Mark, kind_of, words_of
from crawler.parsers.fields.people_words import is_heading_of_contact
from crawler.parsers.fields.phrases import is_template_line
from crawler.text import normalize_text

REGION = 300.0
"""Weight of text from which an `article` or `main` around the title is where the text is."""


def find_container(
    survey: Survey, title: HtmlElement | None = None, hints: frozenset[HtmlElement] = frozenset()
) -> Block | None:
    """The block with the greatest weight of text below it, the innermost of equals; None without running text.

    The search keeps to the `article` or `main` around the title if that holds a fair part of the page's text.
    `hints` are elements that the page itself declares to be the text (`itemprop=articleBody`).
    """
    best = _narrow(survey, _widen(survey, _heaviest(survey.blocks, hints)))
    if best is None or title is None:
        return best
    share = 0.35 if title.tag == "h1" else 0.5
    for above in title.iterancestors():
        if above.tag in ("article", "main") or above.get("role") == "main":
            region = survey.block(above)
            if region is None or region.total < max(REGION, share * best.total):
                continue
            inner = _heaviest([survey.blocks[p] for p in survey.subtree(above)], hints)
            return _narrow(survey, _widen(survey, inner)) or best
    only = _only_article(survey, title)
    if only is not None and only.element in best.element.iterdescendants():
        inner = _heaviest([survey.blocks[p] for p in survey.subtree(only.element)], hints)
        return _narrow(survey, _widen(survey, inner)) or best
    return best


def _only_article(survey: Survey, title: HtmlElement) -> Block | None:
    """The one `article` of a page, where it begins below the title with no running text between, and is long enough."""
    articles = [block for block in survey.blocks if block.element.tag == "article" and block.card is None]
    if len(articles) != 1 or title not in survey.index:
        return None
    article = articles[0]
    between = survey.blocks[survey.index[title] + 1 : survey.index[article.element]]
    if article.total < REGION or not between or any(block.weight >= _RUNNING for block in between):
        return None
    return article


_RUNNING = 80
"""Weight of a block that reads as running text."""


_BRANCH = 0.6
"""Share of a container's running text in the box around title and text from which all else is beside the article."""


def narrow_to_title(survey: Survey, container: Block, title: HtmlElement | None) -> Block:
    """The innermost box in a container that holds the title and most of the text.

    Side columns, comments and the foot of a page add to the weight of the box around all of them where no name tells
    them; a headline stands with its text. Not where the box is one of several alike, as page builders' rows and
    sections are; where a paragraph stands beside it, since a box closed too soon leaves them outside; or where it has
    loose text, beside which the pieces could not be told.
    """
    around = [block for e in title.iterancestors() if (block := survey.block(e))] if title is not None else []
    if container not in around:
        return container
    for inner in reversed(around[: around.index(container)]):
        if inner.weight > 0 or not inner.good:
            break
        good, total = _without_columns(survey, container)
        if inner.good < _BRANCH * good and not inner.total >= _WEIGHT * total > 0:
            break
        beside = (block for e in container.element if (block := survey.block(e)) and block is not inner)
        if any(
            _is_text(block)
            and (block.element.tag == "p" or (_is_like(block, inner) and _goes_on(survey, block, inner)))
            for block in beside
        ):
            break
        container = inner
    return container


def _without_columns(survey: Survey, container: Block) -> tuple[float, float]:
    """The running text and the weight of a container but for those of its columns of teasers."""
    children = (survey.block(element) for element in container.element)
    columns = [block for block in children if block is not None and is_list_beside(block)]
    good = container.good - sum(block.good for block in columns)
    return good, container.total - sum(block.total for block in columns)


_WEIGHT = 0.85
"""Share of a container's weight from which a box has nearly all that counts: what else the container says stands in
teasers, as large menus have."""


def _goes_on(survey: Survey, block: Block, inner: Block) -> bool:
    """Whether a box like that of the text may hold more of it: boxes without classes are of all kinds, and that of the
    foot of the page or of a menu has no whole paragraph."""
    if inner.element.get("class"):
        return True
    return any(
        b.weight > _PARAGRAPH and b.sentence for p in survey.subtree(block.element) if (b := survey.blocks[p])
    )


_PARAGRAPH = 120
_REST = 0.2
"""Share of a container's running text that may follow the box of the text and be none of it."""


def narrow_to_text(survey: Survey, container: Block) -> Block:
    """The innermost box in a container that holds at least half of its text, with little after it: what follows is of
    other boxes, for contacts, files, comments and what else templates set below a text.

    Not where text goes on beside it, in paragraphs, in lists, in boxes of its kind. What stands before the box may be
    the introduction.
    """
    while True:
        children = [block for e in container.element if (block := survey.block(e))]
        at = max(range(len(children)), key=lambda i: children[i].total, default=0)
        if not children or (inner := children[at]).element.tag not in _BRANCHES or inner.weight > 0:
            return container
        after = (block for block in children[at + 1 :] if not _is_templates(block))
        rest = sum(block.good for block in after if not is_list_beside(block))
        if inner.total <= 0 or rest > _REST * container.good:
            return container
        good, total = _without_columns(survey, container)
        if inner.good < 0.5 * good and not inner.total >= _WEIGHT * total > 0:
            return container
        beside = [b for b in (*children[:at], *children[at + 1 :]) if not _is_templates(b)]
        if any(_goes_with(b, inner) and _is_text(b) for b in beside):
            return container
        if inner.classes and sum(_is_line_like(b, inner) for b in beside) >= _STANZAS:
            return container  # of lines without a stop, one of which is as long as a sentence
        if (
            inner.element.tag == "table"
            and (cell := _narrow(survey, inner)) is not inner
            and cell is not None
        ):
            inner = cell  # of a page laid out in tables
        container = inner


def _is_templates(block: Block) -> bool:
    """Whether a paragraph is a line of the template, as the foot of old pages that says what shows them best."""
    if block.element.tag not in ("p", "center") or not 0 < block.all_chars <= _LINE or not block.good:
        return False
    return is_template_line(normalize_text("".join(block.element.itertext())))


_LINE = 200
_NOTES = frozenset(
    "footnote footnotes fn fussnoten fussnote przypisy endnotes notes ps assetmore entrymore".split()
)
"""What boxes of footnotes and postscripts are called, which belong to the text though they are not of its kind, and those
of the second part of the text in Movable Type."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def _goes_with(block: Block, inner: Block) -> bool:
    """Whether what stands beside the box of the text is more of it."""
    if block.element.tag in _FLOW or _is_akin(block, inner) or _is_section_too(block, inner):
        return True
    return bool(block.classes) and not _NOTES.isdisjoint(words_of(block.element))


def _is_section_too(block: Block, other: Block) -> bool:
    """Whether two boxes are sections below headings that stand outside of them, named for their depth: `level1` for what
    is below the title, `level3` below it. Columns, whose names have numbers too, have no headings before them."""
    names = {(b.element.get("class") or "").rstrip("123456") for b in (block, other)}
    return (
        len(names) == 1
        and "" not in names
        and all(
            (before := b.element.getprevious()) is not None and before.tag in _HEADINGS
            for b in (block, other)
        )
    )


def with_data_beside(survey: Survey, container: Block, title: HtmlElement | None) -> list[Block]:
    """The box of the text, and the lists and tables without running text that stand beside it, with their headings: what is
    needed, what is offered, the programme, the second tab of a product; in page order.

    Asked where the title stands outside the box of the text, so that this is no whole article beside which the page goes
    on.
    """
    if title is None:
        return [container]
    around = frozenset(title.iterancestors())
    found: list[Block] = []
    own = inner = container
    while inner.parent > 0 and inner.element not in around:
        above = survey.blocks[inner.parent]
        if above.good > _MOST * container.good:
            break
        rows = _ROWS_BEFORE
        beside: list[Block] = []
        is_near = above.element in around or above.element.getparent() in around
        for element in above.element:
            block = survey.block(element)
            if block is inner:
                rows = _ROWS
            elif block is not None and element not in around and _is_data(survey, block, rows, inner):
                if _shares_name(block, inner):
                    own, found = inner, []  # with the heading that it has as well
                elif not is_near:
                    continue
                elif element.tag in _LISTS:
                    beside.append(survey.blocks[survey.index[element_before(element)]])
                beside.append(block)
        found += beside
        inner = above
    return sorted([own, *found], key=lambda root: survey.index[root.element])


def _shares_name(block: Block, other: Block) -> bool:
    """Whether two boxes have a class in common: columns, tabs, rows."""
    is_same = block.element.tag == other.element.tag
    return is_same and not set(block.classes.split()).isdisjoint(other.classes.split())


def _is_data(survey: Survey, block: Block, least: int, inner: Block) -> bool:
    """Whether a box is a list or table of so many rows, with links in few of them, below a heading or in a box like that of
    the text."""
    if block.path < 1.0 or block.all_chars < _DATA or block.all_link_chars > 0.3 * block.all_chars:
        return False
    element = block.element
    rows = sum(1 for _ in element.iter("li", "tr", "dd")) or _count_lines(survey, block)
    if (
        rows < least
        or 2 * block.all_links > rows
        or next(element.iter("input", "textarea", "nav"), None) is not None
    ):
        return False
    if element.tag in _LISTS:
        before = element_before(element)
        return before is not None and before in survey.index and _heads_data(before)
    first = next((b for p in survey.subtree(element) if (b := survey.blocks[p]).chars), block)
    return (
        first.element.tag in _CELLS
        or _heads_data(first.element)
        or (first.element.tag not in _HEADINGS and bool(block.classes) and _is_akin(block, inner))
    )


def _count_lines(survey: Survey, block: Block) -> int:
    """The lines of a programme, which each begin with an hour, or those in boxes of one name."""
    lines = [
        b for p in survey.subtree(block.element) if (b := survey.blocks[p]).chars and b.chars == b.all_chars
    ]
    hours = sum(_HOUR.match("".join(line.element.itertext())) is not None for line in lines)
    names = Counter(line.classes for line in lines if line.classes)
    return max(hours, *names.values(), 0)


_HOUR = re.compile(r"\s*(?:[01]?\d|2[0-4])[:.h]\s?[0-5]\d\b")


def _heads_data(heading: HtmlElement) -> bool:
    return heading.tag in _HEADINGS and not is_heading_of_contact(inline_text(heading))


_MOST = 1.3
"""How much more running text than the box of the text a box around it may have where the rest is lists and tables."""
_DATA = 60
"""Characters of a list from which it is more than a date and a name …"""
_ROWS = 3
"""… its rows …"""
_ROWS_BEFORE = 5
"""… and those of one before the text, where most lists say who wrote it and when."""
_CELLS = frozenset(("td", "th", "dt"))
_LISTS = frozenset(("ul", "ol", "dl", "table"))
_BRANCHES = frozenset(("div", "section", "article", "main", "table"))
_FLOW = frozenset(("p", "ul", "ol", "blockquote", "table"))


def _is_like(block: Block, other: Block) -> bool:
    """Whether two boxes beside one another are of one kind."""
    one, two = block.element, other.element
    if one.tag != two.tag or one.get("class") != two.get("class"):
        return False
    # without classes, columns are told by their ids, and rows numbered by them
    return one.get("class") is not None or _bare_id(one) == _bare_id(two)


def _bare_id(element: HtmlElement) -> str:
    return (element.get("id") or "").rstrip("0123456789")


def _is_akin(block: Block, other: Block) -> bool:
    """Whether two boxes beside one another have most of their classes in common: rows of different contents."""
    one, two = (set(kind_of(b.element)) for b in (block, other))
    return bool(block.element.tag == other.element.tag and 2 * len(one & two) >= len(one | two))


def _is_text(block: Block) -> bool:
    return block.good > 0 and (
        block.all_link_chars < 0.3 * block.all_chars or block.good > 0.5 * block.all_chars
    )


def _widen(survey: Survey, block: Block | None) -> Block | None:
    """The box around a lone paragraph: short pages have one, with lists or a table beside it; and that around the one long
    line of a list, table or poem."""
    if block is None or block.parent < 1:
        return block
    if block.element.tag == "p":
        return survey.blocks[block.parent]
    if block.chars < block.all_chars or block.weight > _LINE:
        return block
    least = _LINES
    while block.parent > 0 and block.element.tag in _LINE_TAGS:
        above = survey.blocks[block.parent]
        lines = [b for e in above.element if (b := survey.block(e)) and _is_line_like(b, block)]
        if len(lines) < least and block.element.tag not in ("td", "th"):
            break
        block, least = above, _STANZAS
    return block


def _is_line_like(line: Block, other: Block) -> bool:
    one, two = line.element, other.element
    is_alike = one.tag == two.tag and one.get("class") == two.get("class")
    return is_alike and line.all_chars > 0 and not line.all_links


_LINE_TAGS = frozenset(("li", "dd", "td", "th", "tr", "tbody", "div"))
_LINES = 3
_STANZAS = 2
_LAYOUT = 0.75
"""Share of a table's text in one cell from which the table only lays the page out."""


_LOOSE = 200.0


def _narrow(survey: Survey, block: Block | None) -> Block | None:
    """The cell with the text, where a table around the whole page was found to hold it."""
    if block is None or block.element.tag not in ("table", "tbody", "tr"):
        return block
    cells = (survey.blocks[p] for p in survey.subtree(block.element) if survey.blocks[p].element.tag == "td")
    # a text that breaks alone part stands loose in its cell
    inner = [
        cell
        for cell in cells
        if (cell.running > 1 or cell.weight >= _LOOSE) and cell.total >= _LAYOUT * block.total
    ]
    return inner[-1] if inner else block


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
