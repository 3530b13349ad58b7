"""What a heading says, without its topline, category, sign and day; and that day alone."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.author_names import is_labelled
from crawler.parsers.fields.phrases.date_words import DATE, HAS_YEAR, find_date, says_published

TOPLINE_WORDS = frozenset(
    "topline kicker overline dachzeile spitzmarke rubrik category kategorie date datum section label eyebrow "
    "supertitle pretitle overhead subtitle subline flag badge icon antetitulo nadtytul surtitre volanta felcim "
    "categoria kategoria kategori rubriek stikktittel".split()
)
"""Names of the parts of a heading that are not the title: topline, category, date, subtitle."""


def without_date(text: str) -> str:
    """A heading without the day that it begins with: "23.01.2022 - Title"."""
    match = DATE.match(text) if HAS_YEAR.search(text) else None
    rest = _AFTER_DATE.match(text, match.end()) if match else None
    return text[rest.end() :] if rest else text


def date_beside_title(heading: HtmlElement) -> str:
    """The day that a heading shows apart from its words: before them, in an element of its own, or in brackets at the end."""
    text = inline_text(heading)
    if not HAS_YEAR.search(text):
        return ""
    if without_date(text) != text:
        match = DATE.match(text)
        return match[0] if match is not None else ""
    if day := next(
        filter(None, (_date_in(inline_text(e)) for e in heading.iterdescendants(*SMALL_PARTS))), ""
    ):
        return day
    if (number := _NUMBERED.match(text)) and (match := DATE.match(text, number.end())):
        return match[0] if text[match.end() : match.end() + 1] in (",", ":") else ""
    last = _LAST_BRACKET.search(text)
    return last[1] if last is not None and DATE.fullmatch(last[1]) else ""


def _date_in(part: str) -> str:
    """The day that a part of a heading is, or that ends a line in it on the text: "Written by Jane Doe on 3 May 2021"."""
    match = find_date(part)
    if match is None or match.end() < len(part):
        return ""
    before = part[: match.start()]
    if before[:1].islower():
        return ""  # words of the title that are set otherwise: "Draft law *as published on 3 May 2021*"
    return match[0] if not before or is_labelled(before) or says_published(before) else ""


SMALL_PARTS = ("small", "span", "em", "i", "time")
_LAST_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{6,40})[)）\]]$")
_NUMBERED = re.compile(r"(?i)(?:nr|no|nº|n°|№)\.?:?\s?\d[\d/-]*[,;]\s+")
"""The number of a statement before its day and its subject, as ministries of foreign affairs write it: "No: 211, 12 October
2020, Press release on …"."""
_AFTER_DATE = re.compile(r"\s*[-–—:|]\s+(?=\w)")


def heading_text(element: HtmlElement) -> str:
    """The text of a heading without the parts whose names say topline, category or date."""
    cut: set[HtmlElement] = set()
    for part in element.iterdescendants():
        if (
            is_permalink(part)
            or (part.tag in ("time", "small", "sup") and part.get("class") is not None)
            or not (words := words_of(part)).isdisjoint(TOPLINE_WORDS)
            or ("new" in words and len(text_content(part).strip()) <= _SIGN)
        ):
            cut.add(part)
    text = inline_text(element)
    if len(element) and HAS_YEAR.search(text):
        cut.update(e for e in element.iterdescendants(*SMALL_PARTS) if _date_in(inline_text(e)))
    return (without_edges(inline_text(element, cut)) if cut else text) or text


_SIGN = 4
"""Characters of the sign that an entry is new: "New", "새글"."""


def is_permalink(part: HtmlElement) -> bool:
    """Whether a part of a heading is the sign that links to the heading itself: "¶"."""
    if part.tag != "a" or not (part.get("href") or "").startswith("#"):
        return False
    return not any(map(str.isalnum, text_content(part)))


def without_edges(text: str) -> str:
    """A heading without the separators that a part left behind."""
    if text[:1].isalnum() and text[-1:].isalnum():  # most headings
        return text
    return re.sub(r"^[\s\-–—|•·:/>\]\[]+(?=[\w«„“\"'‚‘(¿¡])|(?<=\w)\s+[\-–—|•·:/]+$|[\s|•·/]+$", "", text)
