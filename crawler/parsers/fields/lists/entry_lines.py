"""Lists whose entries have no boxes: lines with a day and a link each and breaks between them, as pages were made by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.lists.column_heads import cells_of_others
from crawler.parsers.fields.lists.entries import FEWEST, Entry, is_all
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates
from crawler.parsers.fields.phrases.more_words import says_read_on
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_SHORTEST = 4
"""Characters of the shortest title."""
_BESIDE = 40
"""Characters beside day and title of the longest line of an entry: its section, its number, its author."""
_LONGEST_TITLE = 200
"""Characters of the longest title that is no link's text: the link says "more" alone."""
_SUMMARY = 400
"""Characters of the longest line that says below an entry what it is about."""
_MOST_OTHERS = 0.25
"""Lines among the entries that are none, for each entry: the name of a month, a blank rule."""
_INTRODUCED = 4
"""How many times the length of what else is said among the lines the entries have."""
_FEW = 2
"""Entries of a page that is known to be a list."""
_BLOCKS = ("p", "div", "h2", "h3", "h4", "h5", "h6")
_ROWS = ("dl", "table", "tbody")
"""What may have the day of an entry in another part than its link."""


class _Line(NamedTuple):
    """The text of a line outside its links, and the links."""

    text: str
    links: list[HtmlElement]


class _Entry(NamedTuple):
    """An entry as its lines say it."""

    link: HtmlElement
    title: str
    day: str
    summary: str | None


def find_entry_lines(
    document: Document, survey: Survey, hosts: Container[str], *, is_listed: bool = False
) -> tuple[ListingItem, ...]:
    """The entries of a page that consists of such lines; empty for others. On a page that is known to be a list two are
    enough, and paragraphs and headings one below the other are lines, too.

    The day stands in the line of the link, or alone in the one above or below.
    """
    best: list[_Entry] = []
    least = _FEW if is_listed else FEWEST
    for parent in _boxes(document, least, is_listed=is_listed):
        links = sum(1 for _ in parent.iter("a"))
        if links < max(least, len(best) + 1) or survey.is_frame(parent):
            continue
        entries = _read(list(_lines(parent, survey)), document, hosts)
        if len(entries) < max(least, len(best) + 1):
            continue
        box = next((e for e in (parent, *parent.iterancestors()) if survey.block(e) is not None), None)
        first = entries[0]
        if box is not None and is_all([Entry(box, first.link, first.day, is_whole=False)], survey):
            best = entries
    return tuple(
        ListingItem(
            url=canonical_url(document.absolute(entry.link.get("href")) or ""),
            title_text=entry.title,
            date_text=entry.day,
            lead_text=entry.summary,
        )
        for entry in best
    )


def _boxes(document: Document, least: int, *, is_listed: bool) -> Iterator[HtmlElement]:
    """What holds lines of its own, or rows."""
    breaks = Counter(br.getparent() for br in document.tree.iter("br", "hr"))
    yield from (parent for parent, count in breaks.items() if count >= least - 1)
    rows = document.tree.iter("pre", *_ROWS)
    yield from (
        parent for parent in rows if len(parent) >= (least if parent.tag in ("pre", "dl") else FEWEST)
    )
    if is_listed:
        blocks = Counter(block.getparent() for block in document.tree.iter(*_BLOCKS))
        yield from (parent for parent, count in blocks.items() if count >= 2 * least)


def _lines(parent: HtmlElement, survey: Survey) -> Iterator[_Line]:
    """The lines of a box, up to breaks and blocks; those that say nothing are left out."""
    texts, links = [parent.text or ""], list[HtmlElement]()
    is_set = parent.tag == "pre"
    for child in parent:
        is_whole = parent.tag in _ROWS or survey.block(child) is not None
        own = [child] if child.tag == "a" else list(child.iter("a"))
        beside = cells_of_others(child) if own else ()
        text = "" if child.tag == "a" else inline_text(child, [*own, *beside])
        if is_whole or child.tag in ("br", "hr"):
            yield from _line(texts, links)
            yield from _line([text], own)
            texts, links = [], []
        else:
            links += own
            texts.append(f" {text} ")
        *ended, rest = (child.tail or "").split("\n") if is_set else (child.tail or "",)
        if ended:
            yield from _line([*texts, *ended], links)
            texts, links = [], []
        texts.append(rest)
    yield from _line(texts, links)


def _line(texts: Iterable[str], links: Iterable[HtmlElement]) -> Iterator[_Line]:
    text, told = normalize_text("".join(texts)), [a for a in links if a.get("href") and inline_text(a)]
    if text or told:
        yield _Line(text, told)


def _read(lines: list[_Line], document: Document, hosts: Container[str]) -> list[_Entry]:
    """The entries among the lines, each of which leads to a page of its own; empty where too many lines are none."""
    entries: dict[str, _Entry] = {}
    used: set[int] = set()
    places: list[int] = []
    for number, line in enumerate(lines):
        targets = {document.absolute(a.get("href")) for a in line.links}
        url = targets.pop() if len(targets) == 1 else None
        if not url or host_of(url) not in hosts:
            continue
        if url in entries:
            if all(says_read_on(inline_text(a)) for a in line.links):
                used.add(number)  # "read more" below an entry
            continue
        day, place = _day_of(line.text), number
        if day is None and len(line.text) <= _BESIDE:
            beside = [n for n in (number - 1, number + 1) if 0 <= n < len(lines) and n not in used]
            place = next((n for n in beside if _is_day(lines[n])), number)
            day = _day_of(lines[place].text)
        title = _title_of(line)
        if day is None or title is None:
            continue
        below = max(place, number) + 1
        summary = lines[below].text if below < len(lines) and _is_summary(lines[below]) else None
        used.update((place, number, *((below,) if summary else ())))
        places.append(number)
        entries[url] = _Entry(line.links[0], title, day, summary)
    others = sum(n not in used for n in range(min(places), max(places))) if places else 0
    told = sum(
        len(line.text) for n, line in enumerate(lines) if n not in used and len(line.text) >= SHORT_SENTENCE
    )
    listed = sum(len(entry.title) + len(entry.summary or "") for entry in entries.values())
    is_list = others <= _MOST_OTHERS * len(entries) and _INTRODUCED * told <= listed
    return list(entries.values()) if is_list else []


def _title_of(line: _Line) -> str | None:
    """The text of the link, or that beside one that only says "more"; None for what is no line of an entry."""
    beside = replace_dates(line.text, "").strip(_EDGE)
    said = next((text for a in line.links if not says_read_on(text := inline_text(a))), None)
    if said is None:
        return beside if _SHORTEST <= len(beside) <= _LONGEST_TITLE else None
    return said if len(said) >= _SHORTEST and len(beside) <= _BESIDE else None


def _day_of(text: str) -> str | None:
    day = find_date(text)
    return day[0] if day is not None else None


def _is_day(line: _Line) -> bool:
    """Whether a line says hardly more than a day."""
    if line.links or len(line.text) > 2 * _BESIDE or find_date(line.text) is None:
        return False
    return len(replace_dates(line.text, "").strip(_EDGE)) <= _BESIDE


def _is_summary(line: _Line) -> bool:
    return not line.links and _SHORTEST < len(line.text) <= _SUMMARY and not _is_day(line)


_EDGE = " \t,;:.-–—()[]|·•*»"
