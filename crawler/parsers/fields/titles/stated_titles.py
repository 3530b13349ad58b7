"""Titles that metadata state, without the name of the site; reads no heading but to tell what of them is that name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.phrases.date_words import DATE
from crawler.parsers.fields.phrases.office_names import names_office
from crawler.parsers.fields.titles.heading_links import leads_here, names_site
from crawler.text import fold
from crawler.urls import host_of

_HAN = "\u3005-\u9fff"
_SITES_OF_CHINA = "政府|网站?|網站?|门户|局|厅|廳|委员会|委員會|大学|大學|学院|學院|法院|检察院|中心|频道"
SEPARATORS = re.compile(
    r"\s+(?:[|•·»«›‹>–—:/~⋆*]|::|//|-{1,2}|\\|&raquo;)\s+|\s*[|»│┃｜]\s*"
    # where no blanks stand between words, none do around the sign; a hyphen may join names: "中国-东盟"
    rf"|(?<=[{_HAN}\uff00-\uffef])(?:_|-(?=(?:[{_HAN}]{{2,5}}-)*[{_HAN}]{{1,24}}(?:{_SITES_OF_CHINA})$))(?=[{_HAN}])"
)


def _site_headings(document: Document) -> list[str]:
    """The names of the site in headings that lead to the front page and are part of the page's `title`."""
    title = fold(document.title_text)
    headings = (
        (e, fold(inline_text(e)))
        for e in document.tree.iter("h1", "h2")
        if next(e.iter("a"), None) is not None or next(e.iterancestors("a"), None) is not None
    )
    return [name for e, name in headings if name and name in title and names_site(e, document)]


def site_names(document: Document, data: StructuredData) -> set[str]:
    """What the page states as the name of its site or publisher, folded."""
    stated = (document.meta.get(key, ()) for key in ("og:site_name", "application-name"))
    return {fold(name) for name in chain(*stated, data.texts("publisher"))}


def stated_titles(document: Document, data: StructuredData) -> Iterator[Found]:
    """The titles that the page states of itself, the best source first; some may be empty."""
    names = [*(fold(n) for n in document.meta.get("og:site_name", ())), *_site_headings(document)]
    host = host_of(document.page.url)
    if host:
        names.append(fold(host.removeprefix("www.")))
    for text in data.texts("headline"):
        yield Found(text, _IN_DATA)
    for text in document.meta.get("articletitle", ())[
        :1
    ]:  # China's offices have to state it, without the site
        yield Found(text, f"{_IN_META}articletitle")
    for key in ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"):
        for text in document.meta.get(key, ())[:1]:
            yield Found(without_site_name(text, names), f"{_IN_META}{key}")
    if "headline" not in data.article:
        # every thing of schema.org may have a name, and systems that know no kind but "thing" state none else
        yield from (
            Found(text, _IN_DATA)
            for text in data.texts("name")
            if fold(text) not in site_names(document, data)
        )
    if document.title_text:
        window = document.title_text
        own = (
            _part_as_heading(document)
            or _part_before_day(window)
            or _part_before_host(window, host or "")
            or _part_behind_office(document)
        )
        yield Found(own or _UNNAMED.sub("", without_site_name(document.title_text, names)), _IN_WINDOW)


_IN_DATA, _IN_META, _IN_WINDOW = "json-ld headline", "meta ", "title"
"""What the rules of titles are called that no reader of the page sees."""


def is_stated(title: Found) -> bool:
    """Whether a title was found in metadata or in the title of the window."""
    return title.rule in (_IN_DATA, _IN_WINDOW) or title.rule.startswith(_IN_META)


_UNNAMED = re.compile(r"(?<=\S)\s+[|–—·•»:-]$")
"""What is left of a window's title where the site has no name to follow: "New bridge |"."""


def _part_as_heading(document: Document) -> str:
    """The first of several parts of the window's title, where a heading says the same, or the second of two behind the name of
    an office; else empty.

    The name of an office and its government may be longer than the title of the page.
    """
    parts = [part for part in SEPARATORS.split(document.title_text) if part]
    if len(parts) == 2 and names_office(parts[0]) and not names_office(parts[1]):
        first, last = map(fold, parts)
        said = {fold(inline_text(h)) for h in document.tree.iter("h1") if not names_site(h, document)}
        return parts[1] if last in said and first not in said and len(first.split()) <= _OFFICE else ""
    if len(parts) < 3:
        return ""
    key = fold(parts[0])
    headings = list(document.tree.iter("h1", "h2"))
    if any(leads_here(h, document) and fold(inline_text(h)) == fold(parts[-1]) for h in headings):
        return ""  # forums put their own name first
    return (
        parts[0] if any(fold(inline_text(h)) == key and not names_site(h, document) for h in headings) else ""
    )


def _part_behind_office(document: Document) -> str:
    """What follows a wide colon in the window's title, where the page sets just that in bold and not what stands before it, the
    name of the office: so the ministries of Japan wrote both before they had headings; else empty."""
    office, colon, rest = map(str.strip, document.title_text.partition("："))
    if not colon or len(office) > _WIDE_OFFICE or len(rest) < _SHORTEST_TITLE:
        return ""
    key, whole = fold(rest), fold(document.title_text)
    # the innermost element of such alone: that around it may say no more
    said = {fold(e.text) for e in document.tree.iter(*_SET_LARGE) if e.text and not len(e)}
    return rest if key in said and whole not in said else ""


_SET_LARGE = ("h1", "h2", "h3", "b", "strong", "font")
_WIDE_OFFICE = 15


_OFFICE = 5
"""Words of the longest name of an office that is no sentence about it."""


def _part_before_day(title: str) -> str:
    """What stands before a part of the window's title that is nothing but a day, where the section or the site follows:
    "Ferries - 26 October 2010 - Blog - The river", as uCoz writes it; else empty."""
    parts = [part for part in SEPARATORS.split(title) if part]
    at = next((n for n, part in enumerate(parts) if n and DATE.fullmatch(part)), None)
    return title[: title.index(parts[at])].strip(_EDGES) if at is not None and at < len(parts) - 1 else ""


_EDGES = " |•·»«›‹>–—:/~⋆*-"


def _part_before_host(title: str, host: str) -> str:
    """The first of two parts of the window's title, where the second alone has a word of the site's address; else empty:
    "New bridge - City of Exeter" at `www.exeter.example`."""
    parts = [part for part in SEPARATORS.split(title) if part]
    if len(parts) != 2 or len(parts[0]) < _SHORTEST_TITLE:
        return ""
    labels = {label for label in host.removeprefix("www.").split(".")[:-1] if len(label) > _SHORTEST_LABEL}
    first, last = (set(fold(part).split()) for part in parts)
    return parts[0] if not labels.isdisjoint(last) and labels.isdisjoint(first) else ""


_SHORTEST_LABEL = 4
_SHORTEST_TITLE = 10
"""Characters from which the first part is no section: "News - Town of Exeter"."""


def without_site_name(title: str, site_names: list[str]) -> str:
    """A metadata title without the site's name and section at its ends: the longest part between separators."""
    parts = [part for part in SEPARATORS.split(title) if part]
    if len(parts) < 2:
        return title
    for name in site_names:
        for edge in (-1, 0):
            if name and fold(parts[edge]) == name:
                separator_at = title.rfind(parts[edge]) if edge else len(parts[edge])
                rest = title[:separator_at] if edge else title[separator_at:]
                return rest.strip(" \t-–—|•·»«:/›‹~") or title
    longest = max((part for part in parts if not _MAIL.fullmatch(part)), key=_width, default=title)
    first, last = _width(parts[0]), _width(parts[-1])
    if len(parts) == 2 and last < 35 and (first > last or first >= 15):
        return parts[0]  # sites put their name last more often than first
    return longest if len(longest) > 0.45 * len(title) else title


_MAIL = re.compile(r"\S+@\S+\.\w+")
"""The address of a list whose archive the page is of."""


def _width(text: str) -> int:
    """The length of a text; a sign of East Asian scripts says as much as two letters."""
    return len(text) * (2 if text[:1] > "\u2e7f" else 1)
