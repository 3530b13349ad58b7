"""Dates that are entries of a table, list or chronicle in the text, and so not the page's."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.files.file_links import may_be_file
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.phrases.date_words import (
    DATE,
    HAS_YEAR,
    WEEKDAY,
    find_date,
    names_publication,
    says_published,
    says_updated,
)


def is_entry(
    holder: HtmlElement, survey: Survey, running: list[int], title: HtmlElement | None = None
) -> bool:
    """Whether a date is an entry of a table or list of the text, or a line amid its paragraphs, as in chronicles; in a row
    with the page's title it is the page's."""
    line: HtmlElement | None = None
    before = until = 0
    for above in (holder, *holder.iterancestors()):
        block = survey.block(above)
        if block is None:
            continue
        if line is None:
            line, before = above, bisect_left(running, survey.index[above])
            until = bisect_right(running, survey.index[above])
        elif block.all_chars > _ENTRY:
            break
        if above.tag == "li" and _begins_with_label(above):
            return False
        if above.tag in ("li", "dd", "dt") and before and not (before == 1 and _is_row_of_marks(above)):
            return True
        if above.tag == "dd" and any(map(_has_words, above.itersiblings("dt", preceding=True))):
            return not _is_labelled(above)
        if above.tag == "td" and label_of_row(above) is not None:
            return False
        if above.tag in ("td", "th") and before and _is_in_column(above):
            return True
        if above.tag in ("td", "th") and block.all_chars <= _CELL and any(map(_has_words, _row(above))):
            # a single row above the text is the head of a release: its number and day, and whom to call
            if _is_row_of(title, above):
                return False
            return before > 0 or not (_is_lone_row(above) or _is_above(title, above, survey))
    if line is None or line.tag in ("td", "th"):
        return False
    return (before > 1 and until < len(running)) or _heads_days(line)


def _is_labelled(description: HtmlElement) -> bool:
    """Whether the term of a description says that a day follows: "Published on", as data about the page has it."""
    term = next(description.itersiblings("dt", preceding=True), None)
    label = f"{inline_text(term)} " if term is not None else ""
    return names_publication(label) or says_updated(label)


def _begins_with_label(item: HtmlElement) -> bool:
    """Whether an item without a link says when the page was published or changed and no more, as registers of offices do:
    "Data udostępnienia: 2018-09-05, 10:31"."""
    label, colon, day = short_text(item, _ENTRY).partition(":")
    if not colon or not HAS_YEAR.search(day) or next(item.iter("a"), None) is not None:
        return False
    return (names_publication(f"{label}: ") or says_updated(f"{label}: ")) and DATE.match(
        day.strip()
    ) is not None


def is_of_other_page(holder: HtmlElement) -> bool:
    """Whether a date stands beside a link in an item of a list of such items, whatever it is called: so are the newest
    articles listed, also within a text."""
    around = islice((holder, *holder.iterancestors()), 4)
    item = next((above for above in around if above.tag == "li"), None)
    if item is None or not any(_is_beside(link, holder) for link in item.iter("a")):
        return False
    others = (*islice(item.itersiblings("li"), 2), *islice(item.itersiblings("li", preceding=True), 2))
    return any(map(_is_dated_link, others))


def _is_beside(link: HtmlElement, holder: HtmlElement) -> bool:
    """Whether a link has words and neither holds the date nor is held by it."""
    return (
        bool(inline_text(link)) and link not in holder.iterancestors() and holder not in link.iterancestors()
    )


def _is_dated_link(item: HtmlElement) -> bool:
    return next(item.iter("a"), None) is not None and (
        next(item.iter("time"), None) is not None or HAS_YEAR.search(inline_text(item)) is not None
    )


def _is_row_of_marks(item: HtmlElement) -> bool:
    """Whether the items beside one are as short, and few: author, day and length of a text, below its introduction."""
    around = (*item.itersiblings(preceding=True), *islice(item.itersiblings(), _MOST_MARKS))
    others = [e for e in around if inline_text(e)]
    if len(others) >= _MOST_MARKS or any(e.tag != item.tag and e.tag in _ITEMS for e in others):
        return False
    texts = [short_text(e, _ENTRY) for e in others]
    return all(texts) and sum(HAS_YEAR.search(text) is not None for text in texts) < 2


_ITEMS = frozenset(("li", "dt", "dd"))
"""A term and what is said of it are no two marks of a text."""
_MOST_MARKS = 8
_ENTRY = 60
"""Characters of the longest box around a date that holds nothing else."""


_CELL = 200
"""Characters of the largest cell of a table of entries; a larger one is that of the text, beside a menu."""


def _heads_days(line: HtmlElement) -> bool:
    """Whether more lines of the same kind are days, as the headings of a chronicle, or name one, as a list of days does, or
    begin with one, as a calendar of concerts does."""
    siblings = (*line.itersiblings(line.tag), *line.itersiblings(line.tag, preceding=True))
    beside = ((e, short_text(e, _ENTRY).strip(" .:")) for e in islice(siblings, _MOST_LINES))
    # the day in the name of a file is that of the file
    others = [text for e, text in beside if text and not any(map(may_be_file, e.iter("a")))]
    own = short_text(line, _ENTRY)
    if _names_day(own) and any(map(_names_day, others)):
        return True
    if _opens_with_day(own) and sum(map(_opens_with_day, others)) >= _CALENDAR:
        return True
    days = filter(_is_day, others)
    return next(days, None) is not None and next(days, None) is not None


_MOST_LINES = 1_000
"""Lines of the same kind that are looked at, for each date: more do not make the list longer."""


def _is_day(text: str) -> bool:
    """Whether a line is nothing but a day; with a time of day they are those of posts and comments."""
    match = DATE.match(text) if HAS_YEAR.search(text) else None
    return match is not None and match.end() == len(text) and ":" not in text


def _opens_with_day(text: str) -> bool:
    """Whether a line begins with a day, and goes on with words behind a sign: "02.11. 2022 – The Herons – Town hall"."""
    match = DATE.match(text) if HAS_YEAR.search(text) else None
    return match is not None and _GOES_ON.match(text, match.end()) is not None


_GOES_ON = re.compile(r"\s*[-–—:|]\s*(?:\d+ )?[^\W\d_]{2,}")
_CALENDAR = 3
"""Other lines from which those that begin with a day are a calendar: day, office and place of a release are one line each."""


def _names_day(text: str) -> bool:
    """Whether a line is a day with a name before it and no label, as in a list of days."""
    match = find_date(text)
    before = text[: match.start()] if match else ""
    if WEEKDAY.fullmatch(before.strip(" ,")):
        return False
    return any(map(str.isalpha, before)) and not (says_published(before) or says_updated(before))


def _is_lone_row(cell: HtmlElement) -> bool:
    table = next(cell.iterancestors("table"), None)
    return table is not None and sum(1 for _ in islice(table.iter("tr"), 2)) == 1


def _is_above(title: HtmlElement | None, cell: HtmlElement, survey: Survey) -> bool:
    """Whether a cell stands above the title in the same table: that lays out the page."""
    table = next(cell.iterancestors("table"), None)
    is_before = title is not None and survey.index.get(title, 0) > survey.index[cell]
    return is_before and title is not None and any(above is table for above in title.iterancestors("table"))


def label_of_row(cell: HtmlElement) -> HtmlElement | None:
    """The first cell of a row of three when that says of the third what was done on that day, by whom in the second:
    "Published by: | Anna Nowak | 21 April 2020", as Polish bulletins have it; else None."""
    row = cell.getparent()
    if row is None or len(row) != _BY_WHOM or row[-1] is not cell:
        return None
    label, by = short_text(row[0], _ENTRY), short_text(row[1], _ENTRY)
    if not label.endswith(":") or not by or _GAZETTE.search(by):
        return None
    beside = (row.getprevious(), row.getnext())
    if any(len(other) and short_text(other[0], _ENTRY) == label for other in beside if other is not None):
        return None  # of a list of documents, or one of several changes
    return row[0] if names_publication(f"{label} ") or says_updated(f"{label} ") else None


_GAZETTE = re.compile(
    r"(?i)\b(?:journal|gazette|bulletin|bolet[ií]n|amtsblatt|gesetzblatt|dziennik|monitor|gazzetta|věstník|zbierka)\b"
)
"""Where laws are published, on a day that is not the page's."""
_BY_WHOM = 3
"""Cells of a row of what was done, by whom, and when."""


def _is_row_of(title: HtmlElement | None, cell: HtmlElement) -> bool:
    return title is not None and any(above is cell.getparent() for above in title.iterancestors("tr"))


def _row(cell: HtmlElement) -> list[HtmlElement]:
    """The other cells of a date's row."""
    row = cell.getparent()
    return [] if row is None else [e for e in row if e.tag in ("td", "th") and e is not cell]


def _is_in_column(cell: HtmlElement) -> bool:
    """Whether the next row has a day in the same column, or the one before: a timetable has no words beside its days."""
    row = cell.getparent()
    if row is None or row.tag != "tr":
        return False
    column = row.index(cell)
    rows = (*islice(row.itersiblings("tr"), 1), *islice(row.itersiblings("tr", preceding=True), 1))
    return any(
        len(other) == len(row) > 1
        and HAS_YEAR.search(text := short_text(other[column], _ENTRY))
        and find_date(text)
        for other in rows
    )


def _has_words(cell: HtmlElement) -> bool:
    """Whether a cell or term says something; the number of a post does not."""
    return any(map(str.isalpha, inline_text(cell)))
