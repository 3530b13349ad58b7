"""Fields of an INTRACOM article page: title, lead, dates, text, pictures and files."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.items import Article, Body, Found
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import (
    find_archive_notice,
    find_notice_at_start,
    is_archive_notice,
    is_notice_heading,
    may_say_archive,
    notice_nodes,
)
from crawler.parsers.fields.page.select import select, subtree
from crawler.parsers.fields.phrases.labels import DATE_TEXT
from crawler.parsers.fields.portals.intracom_dates import find_dates
from crawler.parsers.fields.portals.intracom_files import file_blocks, find_attachments, is_file_box
from crawler.parsers.fields.portals.intracom_names import find_section, find_titles, panel_headings
from crawler.parsers.fields.portals.intracom_pictures import (
    assign_roles,
    picture_nodes,
    read_gallery,
    read_pictures,
)
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.parsers.fields.portals.overrides import (
    Located,
    overridden,
    overridden_pictures,
    overridden_texts,
)
from crawler.parsers.fields.taxonomy.crumbs import trim_crumbs
from crawler.parsers.fields.texts.asides import find_asides
from crawler.parsers.fields.texts.body import BodyParts, extract_body, lead_anchors
from crawler.text import fold, normalize_text

NAME = "intracom"

_CONTROL = re.compile(
    r"(?i)\W*(?:powrót|wróć|wstecz|(?:do|na) góry?|drukuj|wydrukuj|wersja do druku|udostępnij|poleć|pdf|back|print|share)\W*"
)


def read_article(page: Region, url: str | None, number: str | None) -> Article:
    """The article as found; `url` is the page's own address, and `number` the system's in it."""
    document = page.document
    rules: dict[str, str] = {}
    titles = find_titles(page)
    title = titles[0].raw if titles else None
    used = subtree([page.headline.element]) if page.headline else set()
    notice = _find_notice(page, used)
    if notice:
        used |= notice_nodes(notice[0])
    leads = _find_leads(page, used)
    lead_elements = [leads[0].element] if leads else []
    used |= subtree(lead_elements)
    dates, modified, date_elements = find_dates(page, used)
    roles = assign_roles(page, used)
    breadcrumbs = trim_crumbs(page.crumbs, title)
    skip = used | page.hidden | subtree(date_elements) | picture_nodes(page, roles) | _beside_text(page)
    texts, rule = page.texts, page.text_rule
    if not texts:
        texts, rule = [page.content], "#content"
        skip |= page.aside | subtree(panel_headings(page)) | file_blocks(page) | _controls(page)
    parts, caption = _read_body(page, texts, skip, title, leads[0].found.raw if leads else None)
    attachments = find_attachments(page)
    if attachments:
        rules["attachments"] = "a[href*='/download']"
    if roles.gallery:
        rules["gallery"] = "a, img of /dokumenty/zalaczniki/ outside the text"
    publisher = next(iter(document.meta.get("author", [])), None)
    language = normalize_text(document.tree.get("lang"))
    return Article(
        site=page.site,
        parser=NAME,
        url=url,
        native_id=number,
        title=titles,
        lead=tuple(f.found for f in leads),
        date=dates,
        date_modified=modified,
        language=Found(language, "html[lang]") if language else None,
        publisher=Found(publisher, "meta[name=author]") if publisher else None,
        section=find_section(page, breadcrumbs, title),
        breadcrumbs=breadcrumbs,
        archived=Found(notice[1], "archive notice") if notice else None,
        body=Body(blocks=parts.blocks, html=parts.html, rule=rule) if parts.blocks else None,
        links=(*lead_anchors(lead_elements, document, page.hidden), *parts.links),
        attachments=attachments,
        pictures=overridden_pictures(document, page.site, rules) or read_pictures(roles, caption),
        gallery=read_gallery(roles),
        authors=overridden_texts(document.tree, page.site, "authors", rules, page.hidden),
        tags=overridden_texts(document.tree, page.site, "tags", rules, page.hidden),
        rules=rules,
        warnings=() if page.texts else ("body_from_content",),
    )


def _beside_text(page: Region) -> set[HtmlElement]:
    """What stands in the text and is none of it: boxes of files, the foot with the days, links to other articles."""
    files = [e for e in page.text_nodes if is_file_box(e)]
    asides = find_asides(page.texts, page.document, lambda url: page.article_key(url) is not None)
    return subtree([*files, *page.index.select(".metryka"), *asides])


def _find_notice(page: Region, titles: set[HtmlElement]) -> tuple[HtmlElement, str] | None:
    """The notice in the content beside the text, else the full sentence anywhere above or below the content."""
    if stated := overridden(page.document.tree, page.site, "archived"):
        return stated[0].element, stated[0].found.raw
    notice = None
    if may_say_archive(page.content):
        notice = find_archive_notice(page.content, page.aside | page.text_nodes | titles)
    if notice is None and b"archiwum" in page.document.source:
        chrome = select(page.document.tree, "nav, footer, form, head")
        around = find_archive_notice(page.document.tree, subtree([page.content, *chrome]))
        notice = around if around and "znajduje się w archiwum" in around[1] else None
    if notice is None and page.texts:
        notice = find_notice_at_start(page.texts[0], page.aside | titles)
    return notice


def _find_leads(page: Region, used: set[HtmlElement]) -> list[Located]:
    """Candidates for the lead, best first."""
    stated = overridden(page.content, page.site, "lead", page.hidden)
    rules = [(located.element, located.found.rule) for located in stated]
    for rule in (".head > h3", ".head .intro", "article.txt > p.intro", "p.intro, .intro", ".lead, .zajawka"):
        rules += [(e, rule) for e in page.index.select(rule)]
    found = []
    for element, rule in rules:
        text = inline_text(element, page.hidden)
        if (
            not text
            or element in page.aside
            or element in used
            or is_notice_heading(text)
            or is_archive_notice(text)
        ):
            continue
        if DATE_TEXT.fullmatch(text) or any(e in page.text_roots for e in element.iter()):
            continue
        if rule == ".head > h3" and len(text) < 3:
            continue  # a sign in a field that must not be empty
        found.append(Located(element, Found(text, rule)))
    return found


def _read_body(
    page: Region, texts: list[HtmlElement], skip: set[HtmlElement], title: str | None, lead: str | None
) -> tuple[BodyParts, str | None]:
    """The text without repetitions of title (caption of the lead picture) and lead at its start."""
    parts = extract_body(texts, page.document, skip)
    caption = None
    for _ in range(2):
        if not parts.blocks:
            break
        first = parts.blocks[0]
        if lead is None or first != lead:
            if title is None or len(first) > 2 * len(title) + 40 or fold(first) != fold(title):
                break
            caption = first
        holder = _first_holder(texts, first, skip)
        if holder is None:
            break
        skip = skip | subtree([holder])
        parts = extract_body(texts, page.document, skip)
    return parts, caption


def _first_holder(texts: list[HtmlElement], text: str, skip: set[HtmlElement]) -> HtmlElement | None:
    """The innermost block whose text is the given first block of the body."""
    for root in texts:
        for element in root.iter(
            "p", "div", "h2", "h3", "h4", "h5", "span", "strong", "li", "blockquote", "ul", "a", "td"
        ):
            if element is not root and element not in skip and inline_text(element, skip) == text:
                return element
    return None


def _controls(page: Region) -> set[HtmlElement]:
    """Links of the page's own tools, such as the way back, beside a text without a container of its own."""
    return {a for a in page.content.iter("a", "button") if _CONTROL.fullmatch(inline_text(a, page.hidden))}
