"""What an INTRACOM page and its section are called: by headings, the head's own words, the path and names of panels."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import is_archive_notice, is_notice_heading
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.parsers.fields.portals.overrides import overridden
from crawler.text import fold, normalize_text
from crawler.urls import host_of

_SITE_PARTS = re.compile(r"\s+[-–—|:]\s+|\s*[|»]\s*")
_PANEL_HEADINGS = "[class^=naglowek] h1, [class^=naglowek] h2, [class*=' naglowek'] h2"


def find_titles(page: Region) -> tuple[Found, ...]:
    """Candidates for the title: the headline, then the head's own words without the names of the site."""
    document = page.document
    found = [page.headline.found] if page.headline else []
    names = {fold(name) for name in _site_names(page)}
    stated = [(text, "og:title") for text in document.meta.get("og:title", ())]
    for text, rule in (*stated, (document.title_text, "title")):
        title = _strip_names(text, names)
        if title and fold(title) not in names:
            found.append(Found(title, rule))
    if not found:
        texts = (inline_text(heading, page.hidden) for heading in panel_headings(page))
        found += [Found(text, ".naglowek h2") for text in islice(filter(None, texts), 1)]
    return tuple(found)


def _site_names(page: Region) -> list[str]:
    """What the site and its sections are called."""
    meta, own = page.document.meta, page.headline.element if page.headline else None
    sections = [crumb.text for crumb in page.crumbs if crumb.text and crumb.url]
    headings = [inline_text(e, page.hidden) for e in page.content.iter("h1", "h2") if e is not own]
    names = (page.site.publisher, host_of(page.document.page.url), *sections, *headings)
    return [name for name in (*meta.get("og:site_name", ()), *meta.get("author", ()), *names) if name]


def panel_headings(page: Region) -> list[HtmlElement]:
    """Headings of panels: names of sections and of lists."""
    return [e for e in page.index.select(_PANEL_HEADINGS) if e not in page.aside and e not in page.text_nodes]


def find_section(page: Region, breadcrumbs: tuple[str, ...], title: str | None) -> Found | None:
    """The last step of the path, else the panel's name above the title."""
    if stated := overridden(page.document.tree, page.site, "section"):
        return stated[0].found
    if breadcrumbs:
        return Found(breadcrumbs[-1], "#sciezka-naviUl")
    order = page.order
    start = order[page.headline.element] if page.headline else len(order)
    panels = (inline_text(e, page.hidden) for e in panel_headings(page) if order[e] < start)
    named = (text for text in panels if text and fold(text) != fold(title) and not is_notice_heading(text))
    if (panel := next(named, None)) is not None:
        return Found(panel, ".naglowek h2")
    headings = [e for e in page.content.iter("h1", "h2") if e not in page.aside and order[e] < start]
    texts = [inline_text(e, page.hidden) for e in headings]
    above = [t for t in texts if t and not is_notice_heading(t) and not is_archive_notice(t)]
    return Found(above[-1], "heading above the title") if above else None


def _strip_names(text: str, names: set[str]) -> str:
    """A page title without the names of site and sections at its end."""
    text = normalize_text(text)
    cuts = list(_SITE_PARTS.finditer(text))
    while cuts:
        cut = cuts.pop()
        if fold(text[cut.end() :]) not in names:
            break
        text = text[: cut.start()]
    return text
