"""Tables that set pictures and their captions in cells, as pages did before styles; must not judge what the captions say."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.pictures.sources import shows_picture

_LONGEST = 300
"""Characters of the longest text in a cell that is a caption."""
_ROWS = 2
"""Rows of a picture and a text from which the texts are captions: one may set a paragraph beside its picture."""


def cells_beside(table: HtmlElement) -> dict[HtmlElement, HtmlElement]:
    """By the cells with a picture alone, the one other cell of the row that says something; empty where few rows are so."""
    found: dict[HtmlElement, HtmlElement] = {}
    for row in rows_of(table):
        cells = [cell for cell in row.iterchildren("td", "th") if _has_picture(cell) or inline_text(cell)]
        if len(cells) != 2 or sum(map(_has_picture, cells)) != 1:
            continue
        shown, said = cells if _has_picture(cells[0]) else reversed(cells)
        if not inline_text(shown) and len(inline_text(said)) <= _LONGEST and not leads_to_page(said):
            found[shown] = said
    return found if len(found) >= _ROWS else {}


def cells_below(row: HtmlElement) -> dict[HtmlElement, HtmlElement]:
    """By the cells of a row of pictures, the cells below them, in a row of as many without a picture."""
    below = next((e for e in row.itersiblings() if e.tag == "tr"), None)
    if below is None or _has_picture(below):
        return {}
    cells, captions = (list(r.iterchildren("td", "th")) for r in (row, below))
    if len(cells) != len(captions) or not all(map(_has_picture, cells)) or inline_text(row):
        return {}
    return dict(zip(cells, captions, strict=True))


def captioned_cells(table: HtmlElement) -> int:
    """How many cells of a table hold a picture with a text in the cell, in that below or in that beside it."""
    beside = cells_beside(table)
    count = 0
    for row in rows_of(table):
        below = cells_below(row) if len(row) > 1 else {}
        for cell in filter(_has_picture, row.iterchildren("td", "th")):
            caption = cell if inline_text(cell) else below.get(cell, beside.get(cell))
            count += caption is not None and 0 < len(inline_text(caption)) <= _LONGEST
    return count


def rows_of(table: HtmlElement) -> Iterator[HtmlElement]:
    """The rows of a table that are of no table within it."""
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in ("tbody", "thead", "tfoot"):
            yield from part.iterchildren("tr")


def leads_to_page(box: HtmlElement) -> bool:
    """Whether a link in a box leads to another page, as the headlines of teasers do."""
    for link in box.iter("a"):
        href = (link.get("href") or "").strip().lower()
        if href and not href.startswith(("#", "javascript:", "mailto:")) and not shows_picture(link):
            return True
    return False


def _has_picture(box: HtmlElement) -> bool:
    return next(box.iter("img"), None) is not None
