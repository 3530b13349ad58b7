"""Several lists on one page, each with a pager of its own: whose address is that of the page with another parameter.

Releases and speeches stand below each other, and `?query-1-page=2` turns the first, `?query-2-page=2` the second; Drupal counts
both in one: `?page=0,1`. The pager of one of them is followed as that of the page, those of the others lead to parts of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import only_shows_otherwise
from crawler.parsers.fields.phrases.periods import asks_for_time
from crawler.urls import canonical_url

_LABEL = re.compile(r"\W{0,3}(\d{1,4})\W{0,3}")
_VALUE = re.compile(r"\d{1,4}(?:,\d{1,4}){0,9}")
_FEWEST = 2
"""Entries that a box has to hold to be that of a list."""


class _Turn(NamedTuple):
    """The one counter by which an address differs from another: its name, its place among several in one, both values."""

    name: str
    place: int
    before: int
    after: int


def find_other_pagers(document: Document, entries: Collection[str], following: str | None) -> tuple[str, ...]:
    """The second pages of the lists beside that which `following` goes on with: their pagers stand in a box with entries, and
    without the pager of that one."""
    own = document.page.url
    main = _turn_of(own or "", following) if following else None
    if main is None or own is None:
        return ()
    seconds: dict[tuple[str, int], tuple[HtmlElement, str]] = {}
    mains: set[HtmlElement] = set()
    entered: list[HtmlElement] = []
    for link, url, turn in _links(document, own):
        if turn is None:
            if canonical_url(url) in entries:
                entered.append(link)
        elif turn[:2] == main[:2]:
            mains.add(link)
        elif _label_of(link) == 2 and turn.after in (1, 2) and turn.before < turn.after:
            seconds.setdefault(turn[:2], (link, url))
    return tuple(url for link, url in seconds.values() if _has_list(link, entered, mains))


def next_of_own(document: Document, url: str | None) -> str | None:
    """The page after this one of the list that its own address turns, where `url` turns another one, or back."""
    own = document.page.url
    if url is None or own is None or not urlsplit(own).query:
        return url
    told = _turn_of(own, url)
    if told is not None and told.after > told.before:
        return url
    rows: dict[tuple[str, int], dict[int, str]] = {}
    for link, to, turn in _links(document, own):
        number = _label_of(link)
        if turn is not None and turn.before > 0 and number is not None and number - turn.after in (0, 1):
            rows.setdefault(turn[:2], {}).setdefault(turn.after - turn.before, to)
    if len(rows) != 1:
        return url
    return next(iter(rows.values())).get(1, None if told is None else url)


def _links(document: Document, own: str) -> list[tuple[HtmlElement, str, _Turn | None]]:
    found = []
    for link in document.tree.iter("a"):
        url = document.absolute(link.get("href"))
        if url:
            is_other = asks_for_time(url) or only_shows_otherwise(url, own)
            found.append((link, url, None if is_other else _turn_of(own, url)))
    return found


def _label_of(link: HtmlElement) -> int | None:
    match = _LABEL.fullmatch(inline_text(link))
    return None if match is None else int(match[1])


def _turn_of(own: str, url: str) -> _Turn | None:
    mine, other = urlsplit(own), urlsplit(url)
    if (mine.netloc, mine.path) != (other.netloc, other.path) or mine.query == other.query:
        return None
    before, after = dict(parse_qsl(mine.query)), dict(parse_qsl(other.query))
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    if len(names) != 1:
        return None
    values = [of.get(names[0], "0") for of in (before, after)]
    if not all(map(_VALUE.fullmatch, values)):
        return None
    counts = [[int(number) for number in value.split(",")] for value in values]
    length = max(map(len, counts))
    first, second = ([*count, *[0] * (length - len(count))] for count in counts)
    changed = [place for place in range(length) if first[place] != second[place]]
    if len(changed) != 1:
        return None
    return _Turn(names[0], changed[0], first[changed[0]], second[changed[0]])


def _has_list(link: HtmlElement, entered: list[HtmlElement], mains: set[HtmlElement]) -> bool:
    """Whether the nearest box around a pager that holds entries has not the pager of the page's own list, too."""
    for box in link.iterancestors():
        inside = set(box.iter("a"))
        if sum(entry in inside for entry in entered) >= _FEWEST:
            return mains.isdisjoint(inside)
        if not mains.isdisjoint(inside):
            return False
    return False
