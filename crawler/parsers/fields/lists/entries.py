"""Lists of articles told by their form alone: a run of like boxes, each with a link of its own and a day or a heading.

For pages whose entries have no linked headings: rows of tables, cards with a "read more", links around everything;
and for weblogs, which print every article in full below a heading that leads to its own page.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, auto
from functools import cache, partial
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.lists.column_heads import cells_of_others, has_column_heads, is_column_head
from crawler.parsers.fields.lists.day_heads import day_before, days_between, is_day_head
from crawler.parsers.fields.lists.item_days import stamp_of
from crawler.parsers.fields.lists.page_numbers import is_pager
from crawler.parsers.fields.lists.year_heads import days_below_heads, head_before, is_head
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import is_home
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date
from crawler.parsers.fields.phrases.periods import period_of
from crawler.parsers.fields.survey.content import is_page_footer, is_side

FEWEST = 4
"""Entries from which like boxes are a list."""
BESIDE = 0.1
"""Share that is left of the weight of what stands in a side column, which lists the newest articles on every page."""
_LARGEST = 700
"""Characters of the largest entry."""
_TAGS = frozenset(("div", "li", "tr", "article", "a", "dl", "section", "p", "dd", "table"))


class Entry(NamedTuple):
    """The box of an entry, the link that it alone has, the first day in its text (None where a heading begins it), and
    whether it is an article in full: such a one has no day but the one that its box shows, since others are told of in
    its text.
    """

    element: HtmlElement
    link: HtmlElement
    day: str | None
    is_whole: bool


class _Form(Enum):
    """How a group of boxes holds entries."""

    WHOLE = auto()
    """As the children of one box."""
    PARTED = auto()
    """As the children of boxes, each below the year, month or day of its entries."""
    NAMED = auto()
    """As boxes of one name, wherever they stand."""


class _Group(NamedTuple):
    form: _Form
    boxes: list[HtmlElement]


def find_entries(
    document: Document, survey: Survey, elements: Iterable[HtmlElement], fewest: int
) -> list[Entry]:
    """The entries of a page that consists of them; none where any other running text stands outside frames."""
    groups = _groups_of(elements, fewest)
    texts = _texts_of(survey)
    # first where the entries may be all of the page: on pages of articles there are few such boxes
    found = {
        index: _entries_in(group, survey, document, fewest)
        for index, group in enumerate(groups)
        if _length_outside(group.boxes, texts) <= _INTRODUCTION
    }
    if not any(len(entries) >= fewest for entries in found.values()):
        return []
    best: list[Entry] = []
    for index, group in enumerate(groups):
        entries = found[index] if index in found else _entries_in(group, survey, document, fewest)
        if len(entries) >= max(fewest, len(best) + 1):
            best = entries
    return best if best and is_all(best, survey) else []


def _groups_of(elements: Iterable[HtmlElement], fewest: int) -> list[_Group]:
    """What may be a list."""
    singles: list[_Group] = []
    parted: dict[str, list[HtmlElement]] = defaultdict(list)
    named: dict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for box in elements:
        is_list = box.tag in _PARTED
        may_be_part = is_list or (box.tag == "div" and box.getprevious() is not None)
        # below the day in a box stands a post as often as a list
        if may_be_part and len(box) and (head_before(box) or (is_list and day_before(box))):
            parted[box.tag].append(box)
        if box.tag in _TAGS and (name := box.get("class")):
            named[box.tag, name].append(box)
        if len(box) >= fewest:
            singles.append(_Group(_Form.WHOLE, [box]))
    return [
        *singles,
        *(_Group(_Form.PARTED, boxes) for boxes in parted.values()),
        *(_Group(_Form.NAMED, boxes) for boxes in named.values() if len(boxes) >= fewest),
    ]


def _entries_in(group: _Group, survey: Survey, document: Document, fewest: int) -> list[Entry]:
    if group.form is _Form.NAMED:
        if not _may_be_entries(group.boxes):
            return []
        entries = _entries_among(group.boxes, {box: _links_of(box, document) for box in group.boxes})
        return [] if any(_is_in_frame(entry.element, survey) for entry in entries) else entries
    boxes = [box for box in group.boxes if not _is_in_frame(box, survey)]
    if not boxes or (group.form is _Form.WHOLE and _is_menu(boxes[0])):
        return []
    return _entries_of(boxes, document, fewest)


def _is_menu(box: HtmlElement) -> bool:
    """Whether a box has neither a heading nor what may be a day, as most menus."""
    if next(box.iter(*HEADING_TAGS), None) is not None:
        return False
    text = text_content(box)
    return HAS_YEAR.search(text) is None and _MONTH_AND_DAY.search(text) is None


def _texts_of(survey: Survey) -> list[tuple[frozenset[HtmlElement], int]]:
    """Some of the running texts of a page that stand in no frame, each with the boxes around it and its length."""
    texts: list[tuple[frozenset[HtmlElement], int]] = []
    for block in survey.blocks:
        length = block.chars - 2 * block.link_chars
        if length >= PARAGRAPH and block.path >= BESIDE:
            around = (block.element, *block.element.iterancestors())
            if not _is_in_banner(around, survey):
                texts.append((frozenset(around), length))
                if len(texts) == _TEXTS:
                    break
    return texts


def _length_outside(boxes: Sequence[HtmlElement], texts: Sequence[tuple[frozenset[HtmlElement], int]]) -> int:
    return sum(length for around, length in texts if around.isdisjoint(boxes))


_TEXTS = 8
"""Running texts that are looked at: paragraphs of an article that are more than an introduction."""
_FIRST = 3


def _may_be_entries(boxes: Sequence[HtmlElement]) -> bool:
    """Whether boxes of one name stand in several others, none in another of them, and the first have links and a year, or
    figures below one: those of a list that is parted, as by rows of three, or by what is set above the others."""
    above = {box.getparent() for box in boxes}
    first = boxes[:_FIRST]
    return (
        len(above) > 1
        and above.isdisjoint(boxes)
        and all(next(box.iter("a"), None) is not None for box in first)
        and any(
            HAS_YEAR.search(text := text_content(box)) or (_FIGURES.search(text) and head_before(box))
            for box in first
        )
    )


def _is_in_frame(box: HtmlElement, survey: Survey) -> bool:
    """Whether a box stands in the frame of the page; one that looks like a teaser may hold several entries, or be one."""
    block = survey.block(box)
    card = survey.block(block.card) if block is not None and block.card is not None else None
    if card is None:
        return survey.is_frame(box)
    return card.parent >= 0 and survey.blocks[card.parent].path == 0.0


def _links_of(box: HtmlElement, document: Document) -> list[tuple[str, HtmlElement]]:
    return [(url, a) for a in box.iter("a") if (url := document.absolute(a.get("href")))]


_PARTED = frozenset(("ul", "ol", "dl", "table", "tbody"))
"""What lists parted by years or months have below the name of each; or boxes, right below it."""
_MONTH_AND_DAY = re.compile(r"(?<![\d-])\d\d[-/]\d\d(?![\d-])")
_FIGURES = re.compile(r"(?<!\d)\d\d?(?!\d)")


def _entries_of(parents: Sequence[HtmlElement], document: Document, fewest: int) -> list[Entry]:
    """The children of one of the most frequent tags, if nearly all have a day or heading and a link that no other of
    them has."""
    tags = Counter(child.tag for parent in parents for child in parent)
    likely = tags.most_common(3)  # what only clears the floats between entries may be as frequent as they are
    if parents[0].tag == "dl":  # the day as the term, the link as its description
        likely = [("dd", tags["dd"])]
    for tag, count in likely:
        if tag not in _TAGS or count < fewest:
            continue
        boxes = [
            child
            for parent in parents
            for child in parent
            if child.tag == tag and not (tag == "tr" and is_column_head(child))
        ]
        links = {box: _links_of(box, document) for box in boxes}
        entries = _entries_among(boxes, links) if sum(map(bool, links.values())) >= fewest else []
        if not entries and tag == "div":
            rows = _rows_among(boxes, links, fewest)
            entries = _entries_among(rows, links) if rows else []
        if entries:
            return entries
    return []


def _rows_among(
    boxes: list[HtmlElement], links: Mapping[HtmlElement, Sequence[object]], fewest: int
) -> list[HtmlElement]:
    """The boxes of one name that most of those with links have, where the head and foot of the page stand beside them."""
    names = Counter(name for box in boxes if links[box] and (name := box.get("class")))
    name, count = next(iter(names.most_common(1)), ("", 0))
    return [box for box in boxes if box.get("class") == name] if fewest <= count < len(boxes) else []


def _is_day_of_month(url: str, link: HtmlElement) -> bool:
    """Whether a link is one of a row of a calendar: it is called by the number of the day that its address names. Boards link
    the numbers of their notices."""
    label = (link.text or "").strip()
    if not label.isdecimal() or len(label) > _FIGURES_OF_DAY or len(link):
        return False
    return period_of(url)[2:] == (int(label),)


_FIGURES_OF_DAY = 2


def _entries_among(
    boxes: list[HtmlElement], links: dict[HtmlElement, list[tuple[str, HtmlElement]]]
) -> list[Entry]:
    targets = Counter(url for box in boxes for url in {url for url, _ in links[box]})
    entries = []
    others = []
    # few lists need these, which read all boxes
    below_heads, below_days = cache(partial(days_below_heads, boxes)), cache(partial(days_between, boxes))
    for box in boxes:
        # the texts of articles printed in full lead to many pages, at times to others of the list
        headed = _heading_link(box) if links[box] else None
        alone = (a for url, a in links[box] if targets[url] == 1 and not _is_day_of_month(url, a))
        own = headed if headed is not None else next(alone, None)
        if any(a is headed and is_home(url) for url, a in links[box]) or has_column_heads(box):
            own = None  # the name of the site begins no entry, but a box around all of the page
        text = _text_of(box) if own is not None else ""
        day = _day_of(box, text, below_heads) if 0 < len(text) <= _LARGEST else None
        if text and (
            day is None or (own is not None and day in inline_text(own))
        ):  # titles tell of other days
            day = below_days().get(box) or day
        is_post = own is headed is not None and (len(text) > _LARGEST or _is_stamped(box))
        is_card = len({url for url, _ in links[box]}) == 1 and 0 < len(text) <= _LARGEST
        if own is not None and (day is not None or is_post or (is_card and _is_headed(box))):
            entries.append(Entry(box, own, day, is_post and day is None))
        else:
            others.append(box)
    if not entries:
        return []
    filled = [box for box in others if inline_text(box) and not is_pager(box)]
    if len(entries) < _MOST * (len(entries) + len(filled)):
        filled = [box for box in filled if not (is_head(box) or is_day_head(box))]
    return entries if len(entries) >= _MOST * (len(entries) + len(filled)) else []


def _day_of(box: HtmlElement, text: str, below_heads: Callable[[], Mapping[HtmlElement, str]]) -> str | None:
    """The day of an entry with that text: the first in its line, unless its column is that of another day; without one, what
    the box states for programs or shows as a leaf of a calendar; else a day and month with the year of the line above.
    """
    line = find_date(text)
    if line is None:
        day = stamp_of(box)
    else:
        cells = cells_of_others(box)
        kept = find_date(inline_text(box, cells)) if cells else line
        day = kept[0] if kept is not None else None
    if day is None and _FIGURES.search(text) and not _holds_lines(box):
        day = below_heads().get(box)
    return day or (line[0] if line is not None else None)  # the other day before none


def _holds_lines(box: HtmlElement) -> bool:
    """Whether a box holds several items, whose days are not its own."""
    return next(islice(box.iterdescendants("li"), 1, None), None) is not None


_MOST = 0.8
"""Share of the boxes of a list that are its entries; the name of a month is none that counts."""


def _heading_link(box: HtmlElement) -> HtmlElement | None:
    """The link that is all of the first heading of a box."""
    heading = next(box.iter("h1", "h2", "h3", "h4"), None)
    link = next(heading.iter("a"), None) if heading is not None else None
    return link if link is not None and inline_text(link) == inline_text(heading) else None


def _is_stamped(box: HtmlElement) -> bool:
    """Whether a box states a day for programs, however it is printed."""
    return any(time.get("datetime") for time in box.iter("time"))


def _is_headed(box: HtmlElement) -> bool:
    """Whether a box has one heading: cards of systems that link only the words "read more" below it, or the whole card."""
    headings = [e for e in box.iter("h2", "h3", "h4", "h5", "h6") if inline_text(e)]
    return len(headings) == 1


def _text_of(box: HtmlElement) -> str:
    """The text of an entry, with that of its term."""
    term = next(box.itersiblings("dt", "dd", preceding=True), None) if box.tag == "dd" else None
    text = inline_text(box)
    return f"{inline_text(term)} {text}" if term is not None and term.tag == "dt" else text


_INTRODUCTION = 200
"""Characters of the longest text above a list that says what is listed …"""
_LISTED = 4
"""… and how many times its length the entries have."""
_BANNER = 200
"""Characters of running text that a page's frame has at most: on a page of short entries they may be most of it."""


def _is_banner(element: HtmlElement, survey: Survey) -> bool:
    block = survey.block(element)
    if block is None or block.good >= _BANNER:
        return False
    return block.mark is Mark.BOILERPLATE or (element.tag == "aside" and is_side(element))


def _is_in_banner(around: Sequence[HtmlElement], survey: Survey) -> bool:
    """Whether an element, given with those around it, stands in the frame of the page."""
    return any(_is_banner(e, survey) for e in around) or is_page_footer(around[0])


def is_all(entries: list[Entry], survey: Survey) -> bool:
    """Whether no running text stands outside the entries and the frames of the page.

    A list may say above its entries what they are; what has a day of its own beside such a text is an article.
    """
    boxes = {entry.element for entry in entries}
    first = survey.block(entries[0].element)
    # the newest articles in a side column are no reason to take a page of little text for their list
    least = BESIDE if first is None or first.path >= BESIDE else 0.0
    outside = 0
    for block in survey.blocks:
        plain = block.chars - 2 * block.link_chars
        is_running = plain >= PARAGRAPH or (block.sentence and plain >= SHORT_SENTENCE)
        if not is_running or not block.path or block.path < least:
            continue
        around = (block.element, *block.element.iterancestors())
        if boxes.isdisjoint(around) and not _is_in_banner(around, survey):
            outside += plain
            if outside > _INTRODUCTION:
                return False
    if not outside:
        return True
    if any(entry.day is None and not entry.is_whole for entry in entries):
        return False  # boxes beside a short text have headings, too
    listed = sum(_length_of(entry.element, survey) for entry in entries)
    return _LISTED * outside < listed and not _has_day_outside(boxes, survey, least)


def _length_of(element: HtmlElement, survey: Survey) -> int:
    """The characters of an entry; a link around all of it is no block."""
    box = survey.block(element)
    return box.all_chars if box is not None else len(inline_text(element))


def _has_day_outside(boxes: set[HtmlElement], survey: Survey, least: float) -> bool:
    """Whether a day stands outside the entries and the frames of the page, where it has at least that share."""
    return any(
        block.path
        and block.path >= least
        and 0 < block.chars <= _DAY_LINE
        and boxes.isdisjoint((block.element, *block.element.iterancestors()))
        and block.element.tag != "dt"
        and not is_page_footer(block.element)
        and find_date(inline_text(block.element)) is not None
        for block in survey.blocks
        if block.chars == block.all_chars
    )


_DAY_LINE = 140
"""Characters of the longest line that is looked at for a day."""
