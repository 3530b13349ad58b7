"""The fields of an article of the gov.pl portal; knows nothing of its lists."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Article, Body, Found, Picture, Site
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import (
    find_archive_notice,
    find_notice_at_start,
    is_archive_notice,
    may_say_archive,
    notice_nodes,
)
from crawler.parsers.fields.page.select import Index, classes_of, select, select_override, subtree, with_class
from crawler.parsers.fields.page.stated_times import stated_times, with_stated_time
from crawler.parsers.fields.phrases.labels import DateKind, labelled_dates
from crawler.parsers.fields.portals.govpl_media import (
    find_attachments,
    find_gallery,
    inline_pictures,
    is_in_list,
    lead_pictures,
)
from crawler.parsers.fields.portals.overrides import overridden, overridden_pictures, overridden_texts
from crawler.parsers.fields.taxonomy.crumbs import Crumb, is_own_title, read_crumbs
from crawler.parsers.fields.texts.asides import find_asides
from crawler.parsers.fields.texts.body import BodyParts, extract_body, lead_anchors
from crawler.parsers.fields.texts.excerpts import extract_after
from crawler.text import fold, normalize_text

NAME = "govpl"

PAGE_PATH = re.compile(r"^/web/(?P<unit>[^/]+)(?:/(?P<slug>[^/]+))?/?$")
_KNOWN_BLOCKS = (
    "h1 h2 .event-date .intro .main-photo .editor-content .gallery .file-download .metrics "
    ".art-prev nav script style form button .return-button .pagination .social-share #pageMetadata"
).split()
_SECTION_LABEL = re.compile(r"(?i)^.*(?:nadrzędnej|parent page)\s*[-–:]\s*")
_BLOCK_HEADING = re.compile(
    r"(?i)^(?:zdjęcia|galeria|materiały|metryka|wideo|film|logotypy|photos?|gallery|materials?|pictures?|downloads?|videos?"
    r"|zobacz (?:też|także|również)|see also)\s*(?:\(\d+\))?$"
)


def read_article(
    document: Document, site: Site, index: Index, heading: Found | None, url: str | None
) -> Article:
    """The article as found in the element that `index` is of; `url` is the page's own address."""
    warnings: list[str] = []
    rules: dict[str, str] = {}
    texts, text_rule = _text_blocks(index, site)
    text_nodes = subtree(texts)
    crumbs = _read_crumbs(document, site)
    titles = _find_titles(document, heading, crumbs)
    title = titles[0].raw if titles else None
    lead_elements, leads = _find_leads(index, site, text_nodes)
    lead_element = lead_elements[0] if lead_elements else None
    notice = _find_notice(document, index.root, site, texts, text_nodes, lead_element)
    dates, modified = _find_dates(document, index, site)
    no_text = text_nodes & notice_nodes(notice[0]) if notice else set()
    parts = _read_body(texts, text_nodes, document, index, leads[0].raw if leads else None, no_text)
    lead_links = lead_anchors(lead_elements, document)
    gallery = find_gallery(document, index, site)
    attachments = find_attachments(document, index, site)
    if gallery:
        rules["gallery"] = "div.gallery a[data-modaal-desc]"
    if attachments:
        rules["attachments"] = "a.file-download"
    if _unknown_blocks(index, notice[0] if notice else None):
        warnings.append("unknown_block")
    breadcrumbs = _trim(crumbs, title)
    if url is None and document.page.url:
        warnings.append("url_unknown")
    publisher = next(iter(document.meta.get("og:site_name", [])), None)
    language = normalize_text(document.tree.get("lang"))
    return Article(
        site=site,
        parser=NAME,
        url=url,
        title=titles,
        lead=leads,
        date=dates,
        date_modified=modified,
        language=Found(language, "html[lang]") if language else None,
        publisher=Found(publisher, "og:site_name") if publisher else None,
        section=_find_section(document, site, breadcrumbs),
        breadcrumbs=breadcrumbs,
        archived=Found(notice[1], "archive notice") if notice else None,
        body=Body(blocks=parts.blocks, html=parts.html, rule=text_rule) if parts.blocks else None,
        links=(*lead_links, *parts.links),
        attachments=attachments,
        pictures=_read_pictures(document, site, index, texts, text_nodes, rules),
        gallery=gallery,
        authors=overridden_texts(document.tree, site, "authors", rules),
        tags=overridden_texts(document.tree, site, "tags", rules),
        rules=rules,
        warnings=tuple(warnings),
    )


def _read_pictures(
    document: Document,
    site: Site,
    index: Index,
    texts: list[HtmlElement],
    text_nodes: set[HtmlElement],
    rules: dict[str, str],
) -> tuple[Picture, ...]:
    stated = overridden_pictures(document, site, rules)
    return stated or (*lead_pictures(document, index, text_nodes), *inline_pictures(document, texts))


def is_page_address(url: str) -> bool:
    """Whether an address is of a page inside a unit, not of the unit's front page."""
    match = PAGE_PATH.match(split_url(url).path)
    return match is not None and match["slug"] is not None


def _text_blocks(index: Index, site: Site) -> tuple[list[HtmlElement], str]:
    """All text containers (one to ten), outermost ones, and the rule."""
    override = select_override(index.root, site, "body")
    rule, found = override if override else ("div.editor-content", index.find(".editor-content"))
    nodes = set(found)
    return [e for e in found if not any(a in nodes for a in e.iterancestors())], rule


def _find_titles(document: Document, heading: Found | None, crumbs: list[Crumb]) -> tuple[Found, ...]:
    """Candidates: the article's h2 (h1 is the unit), the path's last step, the head's title."""
    found = [heading] if heading else []
    if crumbs and crumbs[-1].text and not crumbs[-1].url:
        found.append(Found(crumbs[-1].text, "nav.breadcrumbs"))
    return (*found, *head_titles(document))


def find_heading(index: Index, site: Site) -> Found | None:
    """The title: what the site's selector finds, else the first h2 that is of no text, gallery or list entry."""
    if stated := overridden(index.root, site, "title"):
        return stated[0].found
    for heading in index.find("h2"):
        inner = any(
            not classes_of(a).isdisjoint(("editor-content", "gallery", "art-prev"))
            for a in heading.iterancestors()
        )
        text = "" if inner else inline_text(heading)
        if text:
            return Found(text, "article > h2" if heading.getparent() is index.root else "article h2")
    return None


def head_titles(document: Document) -> list[Found]:
    """The titles that the head names, without unit and portal at their end."""
    texts = [(text, "og:title") for text in document.meta.get("og:title", ())]
    found = []
    for text, rule in (*texts, (document.title_text, "title")):
        parts = text.split(" - ")
        if len(parts) > 2:
            found.append(Found(" - ".join(parts[:-2]), rule))
    return found


def _find_leads(
    index: Index, site: Site, text_nodes: set[HtmlElement]
) -> tuple[list[HtmlElement], tuple[Found, ...]]:
    """The elements of the lead and its candidates. An introduction of several paragraphs is one lead."""
    if stated := overridden(index.root, site, "lead"):
        return [stated[0].element], tuple(located.found for located in stated)
    elements = [
        e
        for e in index.find(".intro")
        if e.tag in ("p", "div") and e not in text_nodes and not is_in_list(e) and inline_text(e)
    ]
    text = " ".join(map(inline_text, elements))
    return elements, (Found(text, "p.intro"),) if text else ()


def _find_dates(document: Document, index: Index, site: Site) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """(date, date of change) candidates: the event date, then the metrics, whose editor's name is cut off."""
    dates = [located.found for located in overridden(document.tree, site, "date")]
    modified = [located.found for located in overridden(document.tree, site, "date_modified")]
    for element in index.find(".event-date"):
        stated = stated_times(element)
        text = inline_text(element) or next(iter(stated), "")
        if text and not is_in_list(element):
            text = with_stated_time(text, stated)
            labelled = labelled_dates(text)
            if labelled and labelled[0].kind is DateKind.MODIFIED:
                modified.append(Found(labelled[0].raw, "p.event-date"))
            else:
                dates.append(Found(text, "p.event-date"))
    for metrics in with_class(document, "metrics", "dl"):
        for date in labelled_dates(inline_text(metrics)):
            if date.kind is DateKind.MODIFIED:
                modified.append(Found(date.raw, ".metrics"))
            elif date.kind in (DateKind.PUBLISHED, DateKind.CREATED):
                dates.append(Found(date.raw, ".metrics"))
    return tuple(dict.fromkeys(dates)), tuple(dict.fromkeys(modified))


def _find_notice(
    document: Document,
    root: HtmlElement,
    site: Site,
    texts: list[HtmlElement],
    text_nodes: set[HtmlElement],
    lead: HtmlElement | None,
) -> tuple[HtmlElement, str] | None:
    """The archive notice beside the text; an address under /web/archiwum-… is none."""
    if stated := overridden(document.tree, site, "archived"):
        return stated[0].element, stated[0].found.raw
    if not may_say_archive(document.tree):
        return None
    scope = next(root.iterancestors("main"), root)
    chrome = select(
        document.tree,
        "nav, h2, .return-button, .art-prev, .gallery, .metrics, .file-download, footer, header, head",
    )
    excluded = text_nodes | subtree(chrome) | (subtree([lead]) if lead is not None else set())
    # a banner may stand above the article's own area; what stands below is the footer's
    return (
        find_archive_notice(scope, excluded)
        or next((n for t in texts[:1] if (n := find_notice_at_start(t, set()))), None)
        or find_archive_notice(document.tree, excluded | subtree([scope, *scope.itersiblings()]))
    )


def _read_body(
    texts: list[HtmlElement],
    text_nodes: set[HtmlElement],
    document: Document,
    index: Index,
    lead: str | None,
    no_text: set[HtmlElement],
) -> BodyParts:
    """The text without `no_text` and a first paragraph that repeats the lead word for word."""
    skip = no_text | subtree([e for e in index.find(".gallery", ".metrics", ".hide") if e in text_nodes])
    skip |= subtree(find_asides(texts, document, is_page_address))
    parts = extract_body(texts, document, skip)
    return parts if lead is None else extract_after(lead, texts, document, skip, parts)


def _unknown_blocks(index: Index, notice: HtmlElement | None) -> list[HtmlElement]:
    """Blocks of the article that no rule reads and that hold text: left out of the body."""
    known = set(index.find(*_KNOWN_BLOCKS))
    unknown: list[HtmlElement] = []
    pending = list(index.root)
    while pending:
        element = pending.pop()
        if element in known or element is notice:
            continue
        text = inline_text(element)
        if is_archive_notice(text):
            continue
        if any(e in known for e in element.iter()):  # a wrapper
            pending.extend(element)
        elif text and not _BLOCK_HEADING.match(text):
            unknown.append(element)
    return unknown


def _read_crumbs(document: Document, site: Site) -> list[Crumb]:
    items = [located.element for located in overridden(document.tree, site, "breadcrumbs")]
    if not items:
        paths = with_class(document, "breadcrumbs", "nav")
        items = list(dict.fromkeys(e for path in paths for e in path.iterdescendants("li")))
    return [c for c in read_crumbs(items, document, set()) if c.text]


def _trim(crumbs: list[Crumb], title: str | None) -> tuple[str, ...]:
    """The linked steps: home has no text, and the page itself no link."""
    return tuple(
        c.text for c in crumbs if c.url and not (c is crumbs[-1] and title and is_own_title(c.text, title))
    )


def _find_section(document: Document, site: Site, breadcrumbs: tuple[str, ...]) -> Found | None:
    if stated := overridden(document.tree, site, "section"):
        return stated[0].found
    if breadcrumbs:
        return Found(breadcrumbs[-1], "nav.breadcrumbs")
    links = (a for e in with_class(document, "return-button", "div") for a in e.iterdescendants("a"))
    link = next(links, None)
    label = normalize_text(link.get("aria-label")) if link is not None else ""
    name = _SECTION_LABEL.sub("", label)
    return Found(name, ".return-button a") if name and fold(name) != fold(label) else None
