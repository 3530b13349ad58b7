"""Days of an INTRACOM article page: where the platform prints them, with the labels that tell which is which."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.items import Found
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.stated_times import stated_times, with_stated_time
from crawler.parsers.fields.phrases.labels import (
    DATE_TEXT,
    DateKind,
    LabelledDate,
    classify_label,
    labelled_dates,
)
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.parsers.fields.portals.overrides import overridden

_DATE_RULES = (".head .metryka", ".metryka", "#drukuj .data", ".head .data", ".data", ".date", "time")
_LABEL_START = re.compile(
    r"(?i)^(?:data (?:publikacji|dodania|modyfikacji|aktualizacji)|dodano|opublikowano|zaktualizowano)\b"
)
_NO_DATE_LINE = 1000
"""Characters, scripts and blanks among them, above which an element is no line with a label and a date."""
_DIGIT = re.compile(r"\d")
_RANKS = {DateKind.PUBLISHED: 0, DateKind.PLAIN: 1, DateKind.CREATED: 2}


def find_dates(
    page: Region, used: set[HtmlElement]
) -> tuple[tuple[Found, ...], tuple[Found, ...], list[HtmlElement]]:
    """Candidates for date and date of change, and the elements that hold nothing else."""
    document, site = page.document, page.site
    ranked = [(-1, located.found) for located in overridden(document.tree, site, "date", page.hidden)]
    modified = [located.found for located in overridden(document.tree, site, "date_modified", page.hidden)]
    bare: list[HtmlElement] = []
    for element, rule in _date_elements(page, used):
        text = inline_text(element, page.hidden)
        is_short = len(DATE_TEXT.sub("", text)) <= 40
        if element in page.text_nodes and not is_short:
            continue  # a paragraph of the text
        if is_short:
            bare.append(element)
        times = stated_times(element)
        shown = labelled_dates(text)
        if times and not shown and element not in page.text_nodes:  # a `time` that scripts fill in
            shown = [LabelledDate(times[0], classify_label(text), text)]
        for date in shown:
            found = Found(with_stated_time(date.raw, times), rule)
            if date.kind is DateKind.MODIFIED:
                modified.append(found)
            elif date.kind is not DateKind.OTHER:
                ranked.append((_RANKS[date.kind], found))
    ranked.sort(key=lambda pair: pair[0])
    stated, changed = (document.meta.get(f"article:{name}_time", []) for name in ("published", "modified"))
    ranked += [(9, Found(text, "article:published_time")) for text in stated]
    modified += [Found(text, "article:modified_time") for text in changed]
    return tuple(dict.fromkeys(f for _, f in ranked)), tuple(dict.fromkeys(modified)), bare


def _date_elements(page: Region, used: set[HtmlElement]) -> list[tuple[HtmlElement, str]]:
    """Elements that hold dates of the article, the most trusted first, each once."""
    found: list[tuple[HtmlElement, str]] = []
    seen: set[HtmlElement] = set()
    for rule in _DATE_RULES:
        for element in page.index.select(rule):
            if (
                element in seen
                or element in page.aside
                or element in used
                or any(e in page.text_roots for e in element.iter())
            ):
                continue
            seen.update(element.iter())
            found.append((element, rule))
    aside, text_nodes = page.aside, page.text_nodes
    holders = {above for text in page.texts for above in text.iterancestors()}
    for element in page.content.iter("p", "span", "div", "li", "small", "strong", "em"):
        if (
            element in text_nodes
            or element in seen
            or element in aside
            or element in used
            or element in holders
        ):
            continue
        rough = text_content(element)
        if len(rough) > _NO_DATE_LINE or not _DIGIT.search(rough):  # most elements
            continue
        text = inline_text(element, page.hidden)
        if len(text) <= 60 and _LABEL_START.match(text) and DATE_TEXT.search(text):
            seen.update(element.iter())
            found.append((element, "labelled date"))
    return found
