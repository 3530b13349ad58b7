"""What markup calls a date: the words of classes and ids, in many languages, and names that such a word is part of.

Words that a reader sees beside a date are in `phrases.date_words`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

from crawler.parsers.fields.page.marks import ICON_TAGS, class_words, words_of_icon

DATE_WORDS = frozenset(
    "date datum data fecha dato tarih datetime dateline pubdate published publish publishdate publishedat publication "
    "pubtime timestamp time posted postedon postdate entrydate articledate datepublished created veröffentlicht "
    "veroeffentlicht erschienen newsdate meta metadata postmeta entrymeta articlemeta info byline stand day daytime "
    "articleinfo release".split()
)
"""What boxes and lines are called in which a date of the page stands, with what else is said of it …"""
STRONG_WORDS = frozenset(
    "date datum data fecha dato tarih pubdate published publishdate publishedat timestamp datepublished postdate entrydate "
    "articledate newsdate dateline postedon datetime publicationdate createdate".split()
)
"""… and what is called so is that date itself."""
CLOCK_WORDS = frozenset("today heute currentdate clock".split())
EVENT_WORDS = CLOCK_WORDS | frozenset(
    "event events veranstaltung veranstaltungen termin termine kalender calendar".split()
)
UPDATE_WORDS = frozenset(
    "updated modified datemodified update lastmodified aktualisiert lastupdate lastupdated modifydate lastupdatedate".split()
)
PUBLISHED_WORDS = frozenset("published pubdate datepublished publishdate publishedat entrydate".split())
"""Beside "updated" they say that both days are the same, as WordPress does."""
_GLUED = re.compile(
    r"(?:.*(?:date|datum|fecha|datetime|timestamp)"
    r"|date(?:text|txt|box|bar|block|line|time|header|title|outer|inner|top|label|info|field|value|wrap|of|created|publi|posted).*)\d*"
)
"""Names in which the word is joined to others: "blogdate", "datetext2"."""
_NO_DATES = re.compile(r".*(?:candi|vali|man|accommo|consoli|liqui|ante|back|pre)date")
_GLUED_EVENTS = re.compile(
    r".*(?:start|begin|end|due|from|to|until|expiry|expiration|expire|birth|event|deadline|current|server)(?:date|datetime|datum)"
)
_GLUED_CHANGES = re.compile(
    r".*(?:modif|update|change|revis|edit).*date|.*(?:modif|last)\w*(?:date|datum)|.*update"
)


def date_names(element: HtmlElement) -> frozenset[str]:
    """The words of an element's classes and its id, with "date", "event" or "changedate" for names that such a word is part of.

    Web forms of ASP.NET and many older systems name what they print by ids alone: `ctl00_lblPublishDate`.
    """
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    words = _date_names(names) if names != " " else _NONE
    if len(element) and element[0].tag in ICON_TAGS and not words_of_icon(element).isdisjoint(_DATE_ICONS):
        return words | {"date"}
    return words


_NONE: frozenset[str] = frozenset()
_DATE_ICONS = frozenset(("calendar", "clock"))
"""What the fonts of signs call those that templates set before a day: `fa-calendar`, `bi-clock`, `icon-calendar`."""


@lru_cache(maxsize=4096)
def _date_names(names: str) -> frozenset[str]:
    words = class_words(names)
    if not words.isdisjoint(STRONG_WORDS | UPDATE_WORDS):
        return words
    for word in words:
        if _GLUED_CHANGES.fullmatch(word):
            return words | {"changedate"}
        if _GLUED_EVENTS.fullmatch(word):
            return words | {"event"}
        if _GLUED.fullmatch(word) and not _NO_DATES.fullmatch(word):
            return words | {"date"}
    return words
