"""Dates with their labels ("Data publikacji 17.10.2015") in a line of text: their kinds, not their values."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from crawler.parsers.fields.phrases.date_words import WEEKDAY
from crawler.patterns import lazy
from crawler.text import normalize_text


class DateKind(Enum):
    """What a label says of the date after it."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    CREATED = "created"
    """When the text was written, as public registers state: trusted after the date of publication."""
    PLAIN = "plain"
    """No label, or only the word "date"."""
    OTHER = "other"
    """A date of something else: an event, a deadline."""


class LabelledDate(NamedTuple):
    """A date as written, with the time where one follows, and what its label says."""

    raw: str
    kind: DateKind
    label: str


_MONTHS = (
    "stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|pazdz|listop|grud"
    "|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec"
)
DATE_TEXT = lazy(
    r"(?<![\d.])(?:\d{1,2}\s?[.\-/]\s?\d{1,2}\s?[.\-/]\s?\d{4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}\s+(?:(?:{_MONTHS})\w*|(?-i:IX|IV|VI{{0,3}}|I{{1,3}}|XI{{0,2}}))\s+\d{{4}})(?!\d)"
    r"(?:(?:\s*(?:r\.|roku|,|T|godz\.?|o godz\.?|-|\|))*\s*\d{1,2}:\d{2}(?::\d{2})?"
    r"(?:\s?(?:[+-]\d{2}:?\d{2}|Z))?)?",
    re.IGNORECASE,
)
"""A day, written in figures, with the month's name or its Roman number, and the time of day that follows it."""

_KINDS = (
    (
        DateKind.MODIFIED,
        re.compile(
            r"modyfik|aktualiz|zmian|zmien|popraw|edycj|updated?\b|modif|оновлен|змінен", re.IGNORECASE
        ),
    ),
    (
        DateKind.PUBLISHED,
        re.compile(
            r"publik|dodan|udostępn|zamieszcz|wprowadz|publi[sc]|posted|added|публік|опублік|додан|розміщ",
            re.IGNORECASE,
        ),
    ),
    (DateKind.CREATED, re.compile(r"wytworz|utworz|sporządz|created", re.IGNORECASE)),
)
_NO_LABEL = re.compile(r"(?i)^(?:data|dnia|z dnia|date|дата)?$")


def classify_label(label: str) -> DateKind:
    """The kind of a date from the words before it."""
    words = normalize_text(label).strip(" :-–|,;()[]•*")
    for kind, pattern in _KINDS:
        if pattern.search(words):
            return kind
    return DateKind.PLAIN if _NO_LABEL.match(words) or WEEKDAY.fullmatch(words) else DateKind.OTHER


def labelled_dates(text: str) -> list[LabelledDate]:
    """The dates of a line of text in order; the label is what stands between the date before and this one."""
    found = []
    start = 0
    for match in DATE_TEXT.finditer(text):
        label = text[start : match.start()]
        # only the words next to the date: "Autor: X Data publikacji:" is about publication
        found.append(LabelledDate(match[0].strip(), classify_label(label[-40:]), normalize_text(label)))
        start = match.end()
    return found


def strip_label(text: str) -> str:
    """A date field without its label: the date and time that it shows, else what follows the first colon."""
    text = normalize_text(text)
    match = DATE_TEXT.search(text)
    if match:
        return match[0].strip()
    label, colon, rest = text.partition(":")
    return rest.strip() if colon and rest.strip() and not any(c.isdigit() for c in label) else text
