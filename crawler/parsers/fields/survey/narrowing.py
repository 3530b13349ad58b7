"""Narrows the box in which a text was found to the one that holds it alone.

What is said beside the text adds to the weight of the boxes around where no name tells it from the text; so the search
goes on inwards: to the box around title and text, to that of the text, to the cell of a page laid out in tables.
"""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.alike import is_akin, is_like, is_line_like, is_section_too
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.survey.content import is_list_beside
from crawler.text import normalize_text

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
        if inner.weight > 0 or not inner.good or (inner.total <= 0 and _is_headline(survey, inner)):
            break
        good, total = _without_columns(survey, container)
        if inner.good < _BRANCH * good and not inner.total >= _WEIGHT * total > 0:
            break
        beside = (block for e in container.element if (block := survey.block(e)) and block is not inner)
        if any(
            _is_text(block)
            and (block.element.tag == "p" or (is_like(block, inner) and _goes_on(survey, block, inner)))
            for block in beside
        ):
            break
        container = inner
    return container


def _is_headline(survey: Survey, box: Block) -> bool:
    """Whether all that counts as running text in a box are headings: one of some length does, and weighs nothing."""
    blocks = (survey.blocks[position] for position in survey.subtree(box.element))
    return sum(block.good for block in blocks if block.element.tag in HEADING_TAGS) >= box.good


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
        if inner.classes and sum(is_line_like(b, inner) for b in beside) >= _LINES:
            return container  # of lines without a stop, one of which is as long as a sentence
        if _is_panel(inner):
            return container
        container = narrow_to_cell(survey, inner)


def _is_panel(block: Block) -> bool:
    """Whether a box is what a heading before it opens and shuts: the heading is of the text."""
    before = block.element.getprevious()
    if before is None or "collapse" not in words_of(block.element):
        return False
    return next(before.iter(*HEADING_TAGS), None) is not None


def _is_templates(block: Block) -> bool:
    """Whether a paragraph is a line of the template, as the foot of old pages that says what shows them best."""
    if block.element.tag not in ("p", "center") or not 0 < block.all_chars <= _LONGEST_LINE or not block.good:
        return False
    return is_template_line(normalize_text(text_content(block.element)))


_LONGEST_LINE = 200
_LINES = 2
"""Lines like that of the text, beside it, from which they are of the text as well."""
_NOTES = frozenset(
    "footnote footnotes fn fussnoten fussnote przypisy endnotes notes ps assetmore entrymore".split()
)
"""What boxes of footnotes and postscripts are called, which belong to the text though they are not of its kind, and those
of the second part of the text in Movable Type."""


def _goes_with(block: Block, inner: Block) -> bool:
    """Whether what stands beside the box of the text is more of it."""
    if block.element.tag in _FLOW or is_akin(block, inner) or is_section_too(block, inner):
        return True
    return bool(block.classes) and not _NOTES.isdisjoint(words_of(block.element))


_BRANCHES = frozenset(("div", "section", "article", "main", "table"))
_FLOW = frozenset(("p", "ul", "ol", "blockquote", "table"))


def _is_text(block: Block) -> bool:
    return block.good > 0 and (
        block.all_link_chars < 0.3 * block.all_chars or block.good > 0.5 * block.all_chars
    )


def narrow_to_cell(survey: Survey, block: Block) -> Block:
    """The cell with the text, where a table around the whole page was found to hold it."""
    if block.element.tag not in ("table", "tbody", "tr"):
        return block
    cells = (survey.blocks[p] for p in survey.subtree(block.element) if survey.blocks[p].element.tag == "td")
    # a text that breaks alone part stands loose in its cell
    inner = [
        cell
        for cell in cells
        if (cell.running > 1 or cell.weight >= _LOOSE) and cell.total >= _LAYOUT * block.total
    ]
    return inner[-1] if inner else block


_LAYOUT = 0.75
"""Share of a table's text in one cell from which the table only lays the page out."""
_LOOSE = 200.0
