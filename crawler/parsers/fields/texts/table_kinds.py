"""Which tables hold data, and which only place what stands in them; no site knowledge."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import text_content


def is_layout_table(table: HtmlElement) -> bool:
    """Whether a table only places things: says so, holds another table, has no row of two cells with text, or a single
    row with paragraphs in one of its cells."""
    if (table.get("role") or "").strip().lower() in ("presentation", "none"):
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return True
    rows = list(table.iter("tr"))
    if len(rows) == 1 and any(len(cell.findall("p")) > _PLACED for cell in rows[0].iter("td")):
        return True
    for row in rows:
        filled = (cell for cell in row if cell.tag in ("td", "th") and _has_text(cell))
        if next(filled, None) is not None and next(filled, None) is not None:
            return False
    return True


_PLACED = 1
"""Paragraphs that a cell of a table of data may have in its only row."""


def line_numbers(table: HtmlElement) -> list[HtmlElement]:
    """The cells of line numbers of a table that sets a listing beside them, as highlighters of code write it."""
    if next(table.iter("pre"), None) is None:
        return []
    cells = list(table.iter("td", "th"))
    numbers = [cell for cell in cells if "".join(text_content(cell).split()).isdecimal()]
    is_listing = len(cells) == 2 * len(numbers) and all(
        next(cell.iter("pre", "code"), None) is not None for cell in cells if cell not in numbers
    )
    return numbers if is_listing else []


def _has_text(element: HtmlElement) -> bool:
    return any(not text.isspace() for text in element.itertext())
