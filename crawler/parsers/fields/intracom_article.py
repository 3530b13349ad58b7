"""Fields of an INTRACOM article page: title, lead, dates, text, pictures and files."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.items import Anchor, Body, FileLink, Found, Picture
from crawler.parsers.fields.address import split_url
from crawler.parsers.fields.asides import find_asides
from crawler.parsers.fields.body import BodyParts, extract_body, lead_anchors
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.intracom_pictures import (
    article_picture,
    assign_roles,
    gallery_picture,
    picture_nodes,
)
from crawler.parsers.fields.intracom_region import Located, Region, is_download
from crawler.parsers.fields.labels import DATE_TEXT, DateKind, LabelledDate, classify_label, labelled_dates
from crawler.parsers.fields.notices import (
    find_archive_notice,
    find_notice_at_start,
    is_archive_notice,
    is_notice_heading,
    may_say_archive,
    notice_nodes,
)
from crawler.parsers.fields.select import classes_of, select, select_override, subtree, text_content
from crawler.parsers.fields.stated_times import stated_times, with_stated_time
from crawler.text import fold, normalize_text
from crawler.urls import host_of

_DOCUMENT_FILE = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|7z|csv|epub)$")
_BRACKET = re.compile(
    r"(?i)^\s*[-–,]?\s*([(\[][^)\]]{1,60}[)\]]|(?:(?:pdf|docx?|xlsx?|odt|rtf|zip)\W+)?\d+(?:[.,]\d+)?\s?[kmg]i?b\b)"
)
_FILE_NOTE = re.compile(r"(?i)\d\s*(?:[kmg]i?b|bajt\w*|bytes)\b|^[(\[]?(?:pdf|docx?|xlsx?|odt|rtf|zip)\b")
_FILE_BOX = re.compile(r"(?i)^(?:zalacznik\w*|pliki.*|do-pobrania|download\w*|attachments?)$")
_DATE_RULES = (".head .metryka", ".metryka", "#drukuj .data", ".head .data", ".data", ".date", "time")
_CONTROL = re.compile(
    r"(?i)\W*(?:powrót|wróć|wstecz|(?:do|na) góry?|drukuj|wydrukuj|wersja do druku|udostępnij|poleć|pdf|back|print|share)\W*"
)
_LABEL_START = re.compile(
    r"(?i)^(?:data (?:publikacji|dodania|modyfikacji|aktualizacji)|dodano|opublikowano|zaktualizowano)\b"
)
_NO_DATE_LINE = 1000
"""Characters, scripts and blanks among them, above which an element is no line with a label and a date."""
_DIGIT = re.compile(r"\d")
_RANKS = {DateKind.PUBLISHED: 0, DateKind.PLAIN: 1, DateKind.CREATED: 2}


class ArticleFields(NamedTuple):
    """All that an article page says, as `Article` takes it."""

    title: tuple[Found, ...]
    lead: tuple[Found, ...]
    date: tuple[Found, ...]
    date_modified: tuple[Found, ...]
    section: Found | None
    breadcrumbs: tuple[str, ...]
    archived: Found | None
    body: Body | None
    links: tuple[Anchor, ...]
    attachments: tuple[FileLink, ...]
    pictures: tuple[Picture, ...]
    gallery: tuple[Picture, ...]
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    rules: dict[str, str]
    warnings: tuple[str, ...]


# ---------------------------------------------------------------- all fields


def read_article(page: Region) -> ArticleFields:
    """All fields of an article page."""
    warnings: list[str] = []
    rules: dict[str, str] = {}
    titles = page.find_title()
    title = titles[0].raw if titles else None
    used = subtree([page.headline.element]) if page.headline else set()
    notice = _find_notice(page, used)
    if notice:
        used |= notice_nodes(notice[0])
    leads = _find_leads(page, used)
    lead_elements = [leads[0].element] if leads else []
    used |= subtree(lead_elements)
    dates, modified, date_elements = _find_dates(page, used)
    lead_places, inline_places, gallery_places = assign_roles(page, used)
    breadcrumbs = page.read_breadcrumbs(title)
    skip = (
        used
        | page.hidden
        | subtree(date_elements)
        | picture_nodes(page, lead_places, inline_places, gallery_places)
    )
    skip |= subtree([e for e in page.text_nodes if _is_file_box(e)])
    skip |= subtree(page.index.select(".metryka"))
    asides = find_asides(page.texts, page.document, lambda url: page.article_key(url) is not None)
    skip |= subtree(asides)
    texts = page.texts
    rule = page.text_rule
    if not texts:
        texts, rule = [page.content], "#content"
        skip |= page.aside | subtree(page.panel_headings()) | _file_blocks(page) | _controls(page)
        warnings.append("body_from_content")
    parts, caption = _read_body(page, texts, skip, title, leads[0].found.raw if leads else None)
    lead_links = lead_anchors(lead_elements, page.document, page.hidden)
    if caption and lead_places:
        lead_places = [lead_places[0]._replace(caption=lead_places[0].caption or caption), *lead_places[1:]]
    attachments = _find_attachments(page)
    if attachments:
        rules["attachments"] = "a[href*='/download']"
    if gallery_places:
        rules["gallery"] = "a, img of /dokumenty/zalaczniki/ outside the text"
    authors, tags = _overridden_texts(page, "authors", rules), _overridden_texts(page, "tags", rules)
    pictures = [
        *(article_picture(p, "lead") for p in lead_places),
        *(article_picture(p, "inline") for p in inline_places),
    ]
    return ArticleFields(
        title=titles,
        lead=tuple(f.found for f in leads),
        date=dates,
        date_modified=modified,
        section=page.find_section(breadcrumbs, title),
        breadcrumbs=breadcrumbs,
        archived=Found(notice[1], "archive notice") if notice else None,
        body=Body(blocks=parts.blocks, html=parts.html, rule=rule) if parts.blocks else None,
        links=(*lead_links, *parts.links),
        attachments=attachments,
        pictures=tuple(pictures),
        gallery=tuple(gallery_picture(p) for p in gallery_places),
        authors=authors,
        tags=tags,
        rules=rules,
        warnings=tuple(warnings),
    )


def _overridden_texts(page: Region, field: str, rules: dict[str, str]) -> tuple[str, ...]:
    """Texts by the registry's selectors: the platform itself shows neither authors nor keywords."""
    override = select_override(page.document.tree, page.site, field)
    if override is None:
        return ()
    rules[field] = override[0]
    return tuple(t for t in (inline_text(e, page.hidden) for e in override[1]) if t)


def _find_notice(page: Region, titles: set[HtmlElement]) -> tuple[HtmlElement, str] | None:
    """The notice in the content beside the text, else the full sentence anywhere above or below the content."""
    override = select_override(page.document.tree, page.site, "archived")
    if override:
        return override[1][0], inline_text(override[1][0])
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
    override = select_override(page.content, page.site, "lead")
    rules = [(e, override[0]) for e in override[1]] if override else []
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
            continue
        found.append(Located(element, Found(text, rule)))
    return found


# ---------------------------------------------------------------- dates


def _find_dates(
    page: Region, used: set[HtmlElement]
) -> tuple[tuple[Found, ...], tuple[Found, ...], list[HtmlElement]]:
    """Candidates for date and date of change, and the elements that hold nothing else."""
    ranked: list[tuple[int, Found]] = []
    modified: list[Found] = []
    override = select_override(page.document.tree, page.site, "date")
    if override:
        ranked += [(-1, Found(inline_text(e, page.hidden), override[0])) for e in override[1]]
    override = select_override(page.document.tree, page.site, "date_modified")
    if override:
        modified += [Found(inline_text(e, page.hidden), override[0]) for e in override[1]]
    bare: list[HtmlElement] = []
    for element, rule in _date_elements(page, used):
        text = inline_text(element, page.hidden)
        is_short = len(DATE_TEXT.sub("", text)) <= 40
        if element in page.text_nodes and not is_short:
            continue  # a paragraph of the text
        if is_short:
            bare.append(element)
        stated = stated_times(element)
        shown = labelled_dates(text)
        if stated and not shown and element not in page.text_nodes:  # a `time` that scripts fill in
            shown = [LabelledDate(stated[0], classify_label(text), text)]
        for date in shown:
            found = Found(with_stated_time(date.raw, stated), rule)
            if date.kind is DateKind.MODIFIED:
                modified.append(found)
            elif date.kind is not DateKind.OTHER:
                ranked.append((_RANKS[date.kind], found))
    ranked.sort(key=lambda pair: pair[0])
    ranked += [
        (9, Found(c, "article:published_time")) for c in page.document.meta.get("article:published_time", [])
    ]
    modified += [
        Found(c, "article:modified_time") for c in page.document.meta.get("article:modified_time", [])
    ]
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
        rough = text_content(element) if len(element) else element.text or ""
        if len(rough) > _NO_DATE_LINE or not _DIGIT.search(rough):  # most elements
            continue
        text = inline_text(element, page.hidden)
        if len(text) <= 60 and _LABEL_START.match(text) and DATE_TEXT.search(text):
            seen.update(element.iter())
            found.append((element, "labelled date"))
    return found


# ---------------------------------------------------------------- text and files


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


def _find_attachments(page: Region) -> tuple[FileLink, ...]:
    """Files offered in and after the text, one per address."""
    override = select_override(page.content, page.site, "attachments")
    links = [a for e in override[1] for a in e.iter("a")] if override else list(page.content.iter("a"))
    pictures = {p.node for p in page.places} | {a for p in page.places for a in p.node.iterancestors("a")}
    own_host = host_of(page.document.page.url)
    found: dict[str, FileLink] = {}
    for link in links:
        url = page.document.absolute(link.get("href"))
        if not url or link in page.aside or link in pictures:
            continue
        is_file = is_download(url) or bool(override)
        if not is_file and not (_DOCUMENT_FILE.search(split_url(url).path) and host_of(url) == own_host):
            continue
        text = inline_text(link, page.hidden) or normalize_text(link.get("title") or link.get("aria-label"))
        if url in found and (found[url].title_text or not text):
            continue
        found[url] = FileLink(url=url, title_text=text, label_text=_file_label(link, page))
    return tuple(found.values())


def _file_label(link: HtmlElement, page: Region) -> str | None:
    """Size and type printed beside the link: "(PDF, 1.2 MB)"."""
    behind, following = link.tail or "", link.getnext()
    # comments, and a break before the note on a line of its own
    while following is not None and following.tag == "br":
        behind, following = behind + (following.tail or ""), following.getnext()
    match = _BRACKET.match(normalize_text(behind))
    if match:
        return match[1]
    note = normalize_text(behind).strip(" -–,")
    if 0 < len(note) <= 40 and _FILE_NOTE.search(note):  # "- plik PDF 4,7 MB"
        return note
    if following is not None and not normalize_text(behind).strip("-– "):
        text = inline_text(following, page.hidden)
        if len(text) <= 80 and _FILE_NOTE.search(text):
            return text
    cell = next(link.iterancestors("td"), None)
    for other in cell.itersiblings("td") if cell is not None else ():  # a table of files
        text = inline_text(other, page.hidden)
        if len(text) <= 60 and _FILE_NOTE.search(text):
            return text
    return None


def _is_file_box(element: HtmlElement) -> bool:
    return any(_FILE_BOX.match(c) for c in classes_of(element)) and next(element.iter("a"), None) is not None


def _controls(page: Region) -> set[HtmlElement]:
    """Links of the page's own tools, such as the way back, beside a text without a container of its own."""
    return {a for a in page.content.iter("a", "button") if _CONTROL.fullmatch(inline_text(a, page.hidden))}


def _file_blocks(page: Region) -> set[HtmlElement]:
    """Lists of nothing but files: no text of the article where the text has no container of its own."""
    blocks = []
    for element in page.content.iter("ul", "ol"):
        links = list(element.iter("a"))
        urls = [page.document.absolute(a.get("href")) or "" for a in links]
        if links and all(is_download(u) for u in urls):
            blocks.append(element)
    return subtree(blocks)
