"""What the head of a table says of the days in its columns: of publication, of a change, of something else."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.date_words import find_date, names_publication, says_other, says_updated

_CELLS = ("td", "th")
_LONGEST_DAY = 40


def is_column_head(row: HtmlElement) -> bool:
    """Whether a row of a table says nothing but the names of its columns."""
    return len(row) > 1 and all(cell.tag == "th" for cell in row)


def has_column_heads(box: HtmlElement) -> bool:
    """Whether a box is a table of columns with names: a list, and no entry of one."""
    head = next(box.iter("tr"), None) if box.tag == "table" else None
    return head is not None and is_column_head(head)


def cells_of_others(row: HtmlElement) -> set[HtmlElement]:
    """The cells of a row whose day is not that of publication, by the names of their columns; none where the head of the
    table says nothing of it, or has other columns."""
    table = next(row.iterancestors("table"), None) if row.tag == "tr" else None
    head = next(table.iter("tr"), None) if table is not None else None
    if head is None or head is row or next(head.iterchildren("th"), None) is None:
        return set()
    names = [inline_text(cell) for cell in head.iterchildren(*_CELLS)]
    cells = list(row.iterchildren(*_CELLS))
    if len(names) != len(cells):
        return set()
    published = {number for number, name in enumerate(names) if names_publication(name)}
    return {
        cell
        for number, (name, cell) in enumerate(zip(names, cells, strict=True))
        if number not in published
        and (published or says_other(name) or says_updated(name))
        and len(text := inline_text(cell)) <= _LONGEST_DAY
        and find_date(text) is not None
    }
