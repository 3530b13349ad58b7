"""What a page of a list states of the list's extent: that more entries follow it, how many there are, and which page is
the last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from crawler.document import Document
from crawler.months import find_month
from crawler.parsers.fields.lists.page_numbers import last_numbered, leads_elsewhere
from crawler.parsers.fields.phrases.next_words import says_page
from crawler.parsers.fields.phrases.result_words import RESULTS
from crawler.patterns import lazy

_OF = r"(?:/|out\ of|of|ze?|von|de|sur|di|su|van|av|af|ud\ af|iz|od|din|no|iš|из|з|із|от|από|の|/)"
_RANGE_PARTS = rf"""(\d{{1,6}}) \s* (?:[-–—]|to|do|bis|à|al|til|till|a) \s* (\d{{1,6}}) \s*
    (?:\(|{_OF})\s*"""
_NUMBER = r"\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d{1,6}"
_RANGE = lazy(
    rf"""(?xi)(?<![\w.,:/–-]) {_RANGE_PARTS}
    ({_NUMBER})(?![\d.]|\s*%|\s*[-–—]\s*\d)"""
)
"""Which entries of how many a page shows: "11–20 of 345", "11 - 20 z 345", "11–20 (345)"."""
_SPAN = re.compile(r"(?<![A-Za-z\d.,:/–-])(\d{1,6})(?=([^\d\n]{1,9})(\d{1,6})(?![\d.,:/]|\s*%))")
_MARK = re.compile(r"\W{0,3}(?:[-–—〜～~]|[^\W\d]{1,4})\W{0,3}(?:[^\W\d]{1,2}\W{0,2})?")
_BEHIND = re.compile(rf"([^\d\n]{{1,25}}?)({_NUMBER})(?![\d.,:/]|\s*%)")
_BEFORE = re.compile(rf"(?<![\d.,:/])({_NUMBER})([^\d\n]{{1,25}}?)$")
_SHOWN = lazy(
    rf"(?xi)(?:^|\n)\s*(?:[^\W\d]+\s+){{0,3}} (\d{{1,4}}) \s*{_OF}\s* ({_NUMBER}) (?:\s+[^\W\d]+){{0,3}} \W{{0,3}}(?:\n|$)"
)
"""A line that tells how many entries of how many there are: "Showing 10 of 57"."""
_PAGE_LINE = re.compile(
    r"(?:^|\n)([^\d\n]{0,15})\s*(\d{1,4})\s*([^\d\n]{1,8})\s*(\d{1,4})([^\d\n]{0,5})(?=\n|$)"
)
"""A line that tells which page of how many this is: "Page 1 of 6", 第1页 共6页."""
_LONG = 5
"""Entries from which their number is no chance."""


class Extent(NamedTuple):
    """`has_more` is None where the page does not say; `last_url` the address under the highest number of its pager;
    `total` how many entries the page says that there are."""

    has_more: bool | None
    last_url: str | None
    total: int | None = None


def _texts(document: Document) -> Iterator[str]:
    """The texts that the page shows, in its order; XPath takes ten times as long to find them."""
    body = document.tree.find("body")
    for event, element in etree.iterwalk(
        body if body is not None else document.tree, events=("start", "end")
    ):
        if event == "start":
            if isinstance(element.tag, str) and element.tag not in _UNSHOWN and element.text:
                yield element.text
        elif element.tail:
            yield element.tail


_UNSHOWN = frozenset(("script", "style", "template", "noscript"))


def find_extent(document: Document, entries: int = 0, *, is_first: bool = False) -> Extent:
    """What the page of a list with so many entries states of the list's extent. From the first page all that a pager names
    is further pages, be they called as they may: numbers in Latin, letters, words."""
    lines = "\n".join(line for text in _texts(document) if (line := " ".join(text.split())))
    text = lines.replace("\n", " ")
    stated = {_has_more(*match.groups()) for match in _RANGE.finditer(text)} - {None}
    if not stated:
        stated = {*_by_spans(text, entries), *_by_lines(lines, entries)} - {None}
    totals = {_value(next(filter(None, match.groups()))) for match in RESULTS.finditer(lines)}
    if not stated and is_first and leads_elsewhere(document):
        stated = {True}
    return Extent(
        stated.pop() if len(stated) == 1 else None,
        last_numbered(document),
        totals.pop() if len(totals) == 1 else None,
    )


def _by_spans(text: str, entries: int) -> Iterator[bool | None]:
    """Two numbers that are those of the first and last entry of the page, with a third before or behind them, whatever
    words are between: 全57件中 1-10件. That the page has as many entries is what tells."""
    spans = [
        span
        for span in (_SPAN.finditer(text) if entries >= _LONG else ())
        if int(span[3]) - int(span[1]) + 1 == entries and _MARK.fullmatch(span[2])
    ]
    if len({span[1] for span in spans}) > 1:  # a row of them, one for each page
        return
    for span in spans:
        behind = _BEHIND.match(text, span.end(3))
        before = _BEFORE.search(text[max(0, span.start() - 40) : span.start()])
        for words, total in _beside(behind, before):
            if not any(map(find_month, _WORD.findall(words.replace("out of", "of")))) and not _YEAR.fullmatch(
                total
            ):
                yield _has_more(span[1], span[3], total)


def _beside(behind: re.Match[str] | None, before: re.Match[str] | None) -> Iterator[tuple[str, str]]:
    if behind:
        yield behind[1], behind[2]
    if before:
        yield before[2], before[1]


_WORD = re.compile(r"[^\W\d]+")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _by_lines(lines: str, entries: int) -> Iterator[bool | None]:
    """What a line of its own says: how many entries of how many, or which page of how many."""
    for match in _SHOWN.finditer(lines):
        if int(match[1]) == entries >= _LONG and not _YEAR.fullmatch(match[2]):
            yield _has_more("1", match[1], match[2])
    for match in _PAGE_LINE.finditer(lines):
        own, last = int(match[2]), int(match[4])
        if 1 <= own <= last and says_page(f"{match[1]} {match[5]}") and _BETWEEN.fullmatch(match[3]):
            yield own < last


_BETWEEN = lazy(rf"(?xi)\s*(?:{_OF}|[页頁ページ/共第\W]{{1,8}})\s*")


def _value(number: str) -> int:
    return int(re.sub(r"\D", "", number))


def _has_more(first: str, last: str, total: str) -> bool | None:
    """Whether entries follow a range; None for numbers that are none: pages begin where another full one has ended."""
    begin, end, count = int(first), int(last), _value(total)
    size = end - begin + 1
    if not 0 < begin <= end <= count or ((begin - 1) % size and end != count):
        return None
    return end < count
