"""The day that a list shows with an entry: in its box, stated there for programs, or above the list that it is in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from crawler.items import ListingItem
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.stated_times import without_filled_clock
from crawler.parsers.fields.phrases.date_words import (
    HAS_YEAR,
    WEEKDAY,
    find_date,
    names_publication,
    replace_dates,
    says_published,
    with_weekday,
)
from crawler.text import normalize_text

LISTS = ("ul", "ol", "table", "dl")


def with_date(item: ListingItem, day: str | None) -> ListingItem:
    """An item with the day that its box shows, which is none of its title."""
    title = item.title_text
    if title and day and title.startswith(day):
        title = title[len(day) :].strip(" \t|:–—-") or None
    stated = item.date_text or day
    if day and item.date_text and day.startswith(item.date_text):
        stated = day  # with its time of day
    behind = _IN_BRACKETS.search(title) if title and stated else None
    if title and stated and behind and stated in behind[1] and len(behind[1]) <= len(stated) + _LABEL:
        title = title[: behind.start()].rstrip() or None
    return ListingItem(url=item.url, title_text=title, date_text=stated, lead_text=item.lead_text)


_IN_BRACKETS = re.compile(r"[(（\[［]([^()（）\[\]［］]{6,30})[)）\]］]$")
_LABEL = 4
"""Characters beside a day in brackets behind a title: Japan's offices say there when it was put up."""


def day_of(box: HtmlElement) -> str | None:
    """The day that the first element of a box that has one says and nothing else but its label or its name: "Posted on:
    May 3, 2021", "Monday, May 3, 2021". An icon may stand before it. Of several days that their labels tell apart, that of
    publication: registers say when an act was passed, too."""
    first = None
    for element in box.iter(
        "span", "p", "div", "td", "small", "em", "dd", "dt", "strong", "b", "i", "font", "li"
    ):
        said = element.text if not len(element) else _behind_icon(element)
        if said and len(said) < _DAY:
            text = normalize_text(said)
            day = find_date(text)
            if day is not None and day.end() == len(text):
                label = text[: day.start()].strip(" ,")
                is_label = label[-1:] == ":" or " " not in label  # of more words, a title
                is_plain = first is None and (not label or WEEKDAY.fullmatch(label) is not None)
                if is_plain or (is_label and names_publication(f"{label} ")):
                    return with_weekday(day)
                if first is None and is_label and says_published(f"{label} "):
                    first = with_weekday(day)
    if first is not None:
        return first
    lines = (inline_text(line) for line in box.iter("p", "div", "span") if len(line) <= _PARTS)
    dated = islice((line for line in lines if len(line) < _LINE and HAS_YEAR.search(line)), _DATED)
    line = next((line for line in dated if is_date_line(replace_dates(line, DAY))), "")  # or a part of one
    return _published_in(line) or stamp_of(box)


def _published_in(line: str) -> str | None:
    """The day of publication in a line of days, by their labels: "Updated: May 9, 2021 | Published: May 3, 2021"; else the
    first."""
    first, start = None, 0
    while (day := find_date(line[start:])) is not None:
        label = line[start : start + day.start()]
        if names_publication(label):
            return with_weekday(day)
        first, start = first or with_weekday(day), start + day.end()
    return first


def day_above(link: HtmlElement) -> str | None:
    """The day that is the term of which the link's entry is the description, or stands alone above the list in which a link is,
    as where the news of a day are listed below it."""
    entry = next(link.iterancestors("dd"), None)
    term = entry.getprevious() if entry is not None else None
    if term is not None and term.tag == "dt" and (said := day_of(term)) is not None:
        return said
    box = next(link.iterancestors(*LISTS), None)
    around = box.getparent() if box is not None else None
    if box is None or around is None:
        return None
    above = around.getprevious() if around.tag == "dd" and around[0] is box else box.getprevious()
    text = inline_text(above) if above is not None and above.tag in (*HEADING_TAGS, "p", "div", "dt") else ""
    if _JAPANESE.fullmatch(text):
        text = f"{_year_above(box)}{text}"
    day = find_date(text) if len(text) < _DAY else None
    if day is None:
        return None
    beside = f"{text[: day.start()]} {text[day.end() :]}".strip(" ,.()（）")
    return with_weekday(day) if not beside or WEEKDAY.fullmatch(beside) else None


def _year_above(box: HtmlElement) -> str:
    """The year that the nearest heading above a list begins with, as Japan's offices part their lists: "令和6年5月"."""
    for around in islice((box, *box.iterancestors()), _LEVELS):
        heading = next(around.itersiblings(*HEADING_TAGS, preceding=True), None)
        if heading is not None:
            year = _JAPANESE_YEAR.match(inline_text(heading))
            return year[0] if year else ""
    return ""


_JAPANESE = re.compile(r"\d{1,2}月\d{1,2}日")
_JAPANESE_YEAR = re.compile(r"(?:(?:令和|平成)(?:元|\d{1,2})|(?:19|20)\d\d)年")
_LEVELS = 5
"""A list and the boxes around it beside which its heading may stand."""


def _behind_icon(element: HtmlElement) -> str | None:
    """The text of a line that begins with an element without text, or with the label of a day."""
    icon = element[0] if len(element) == 1 else None
    if icon is None or len(icon) or (element.text or "").strip():
        return None
    if icon.text and not says_published(f"{normalize_text(icon.text)} "):
        return None
    tail: str | None = icon.tail
    return f"{icon.text or ''}{tail}" if tail else tail


_DAY = 60
"""Characters of the longest text that is a day, its label and blanks around it included."""
_LINE = 120
_DATED = 5
_PARTS = 6
"""Of the longest line that tells the day beside author, section and comments."""


def stamp_of(box: HtmlElement) -> str | None:
    """The one day that a box states for programs, where it prints it in a form that is no day, "in week 12 of 2025", or leaves
    it to a script to say how long ago it was: https://timeago.yarp.com"""
    times = (time for time in box.iter("time") if time.get("datetime"))
    stamps = [without_filled_clock(time.get("datetime") or "", inline_text(time)) for time in times]
    ago = (e for e in box.iter("span", "abbr") if "timeago" in (e.get("class") or ""))
    stamps += [stamp for e in ago if (stamp := e.get("title"))]
    if not stamps:
        return _parted_day(box)
    return stamps[0] if len(stamps) == 1 and find_date(stamps[0]) is not None else None


def _parted_day(box: HtmlElement) -> str | None:
    """The day that a box shows as a leaf of a calendar: its parts one beside the other, each in an element of its own."""
    for element in islice(box.iter(*_LEAF_TAGS), _MOST_PARTS):
        leaves = list(islice(element, _LEAVES + 1))
        if len(leaves) == _LEAVES + 1 or any(map(len, leaves)):
            leaves = leaves[:_WHOLE]  # the three parts of a day may begin a box of more
            if len(leaves) < _WHOLE or any(len(part) or len(part.text or "") > _LEAF // 2 for part in leaves):
                continue
        parts = [normalize_text(part.text) for part in leaves if (part.text or "").strip()]
        if len(parts) > 1 and sum(map(len, parts)) <= _LEAF and (day := _day_in(parts)):
            return day
    return None


def _day_in(parts: Sequence[str]) -> str | None:
    """The day that parts make: words and numbers in the order of a date, or figures of which one is the year, or has it."""
    told = " ".join(parts)
    day = find_date(told)
    if day is not None and day.end() == len(told):
        return with_weekday(day)
    for pattern, form in _LEAVES_OF_FIGURES:
        match = pattern.fullmatch(told)
        if match:
            return form.format(**match.groupdict())
    return None


_LEAF_TAGS = ("span", "div", "p", "b", "strong", "em", "i", "time", "td", "a", "li")
_MOST_PARTS = 30
_LEAVES = 4
_WHOLE = 3
_LEAF = 24
"""Characters of all parts together."""
_D, _M, _Y = r"(?P<d>0?[1-9]|[12]\d|3[01])", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<y>(?:19|20)\d\d|1[01]\d(?= ?年))"
_LEAVES_OF_FIGURES = (
    (re.compile(rf"{_D}\.? {_M}\.? {_Y}"), "{d}.{m}.{y}"),
    (re.compile(rf"{_D}日? {_M} ?[./] ?{_Y}"), "{d}.{m}.{y}"),
    (re.compile(rf"{_D}日? {_Y} ?[-./年] ?{_M} ?月?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y} ?[-./年] ?{_M} ?月? {_D}日?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_M} ?[-/月] ?{_D}日? {_Y} ?年?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y}年? {_M} ?[-/月] ?{_D}日?"), "{y}-{m:0>2}-{d:0>2}"),
    (re.compile(rf"{_Y} {_M} {_D}"), "{y}-{m:0>2}-{d:0>2}"),
)
"""The parts with a blank between them. With a stroke the month stands first only where the year is apart."""
