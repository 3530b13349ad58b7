"""Parser for text captures: what a browser, a dump program or a WET record leaves of a page; no HTML.

Pages of INTRACOM and gov.pl are known by the words around their fields. Of any other page the article is what stands
densest among its lines; of a text alone, without the lines of a page around it, the first line is the title, and nothing
else is told from it but what is labelled. A text holds no addresses of pictures: the items of its gallery have an empty
`url` unless the dump lists the addresses of its links.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from crawler.document import Document
from crawler.items import Anchor, Article, Body, Found, Listing, Picture, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.page.address import split_url, without_query
from crawler.parsers.fields.page.markup import bare_urls
from crawler.parsers.fields.phrases.labels import DATE_TEXT, DateKind, classify_label, labelled_dates
from crawler.parsers.fields.portals import intracom_address
from crawler.parsers.fields.portals.text_article import find_article
from crawler.parsers.fields.portals.text_dates import beside_days, is_day_line
from crawler.parsers.fields.portals.text_lines import Block, TextPage, read_text
from crawler.parsers.fields.portals.text_markers import (
    SENTENCE_END,
    TITLE_LENGTH,
    Marks,
    find_family,
    find_marks,
    is_control,
    is_labelled_date,
    is_mark,
    is_section_name,
    path_steps,
)
from crawler.parsers.fields.portals.text_titles import PARAGRAPH, names_of_window
from crawler.parsers.fields.portals.text_unfold import unfold
from crawler.text import fold
from crawler.urls import canonical_url

NAME = "text"

_GALLERY_HEADING = re.compile(
    r"(?i)^(?:zdjęcia|galeria(?: zdjęć)?|gallery|photos?|fotogaleria)\s*(?:\(\d+\))?:?$"
)
_FILES_HEADING = re.compile(
    r"(?i)^(?:materiały|załączniki|pliki(?: do pobrania)?|do pobrania|attachments|downloads?)"
    r"(?:\s*\(\d+\))?:?$"
)
_DASH = re.compile(r"^[-–]\s+")
_NO_MORE = 8
"""Characters beside a day in a line that says nothing else."""
_LEAST_LINES = 3
"""Of an article: title, day, and a line of text."""
_LIST_DATES = 3
"""So many labelled dates are a list of articles."""
_LIST_LINES = 5
"""So many lines that are nothing but a date are one too."""


def is_match(document: Document) -> bool:
    """Whether the text has the marks of a known family: anything else is read by the generic rules."""
    return find_family(read_text(unfold(document.text)).blocks) is not None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The article that the text captures, or why there is none."""
    page = read_text(unfold(document.text))
    if not page.blocks:
        return Rejection(reason="no_content", detail="a text without words", parser=NAME)
    family = find_family(page.blocks)
    refusal = _refuse(document, site, page, family)
    if refusal:
        return refusal
    marks = find_marks(page.blocks) if family else None
    own_id = _own_id(document, site, family)
    if marks is None:
        return _generic(document, site, page, own_id)
    return _captured(document, site, page, marks, own_id)


def classify_url(url: str, site: Site) -> UrlKind:
    """What the address is on the platform that the site ran; texts have no addresses of their own."""
    return intracom_address.classify_url(url, site) if _is_intracom(site) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The id that the same page has as HTML, where the site ran on a platform with ids in its addresses."""
    return intracom_address.native_id(url, site) if _is_intracom(site) else None


def _is_intracom(site: Site) -> bool:
    return any(era.platform == "intracom" for era in site.eras)


def _refuse(document: Document, site: Site, page: TextPage, family: str | None) -> Rejection | None:
    """Why a text of a known family is no article: a home page, a list, a page of services."""
    url = document.page.url
    parts = split_url(url or "")
    if url and parts.path in ("", "/") and not parts.query:  # "/?p=123" is how WordPress numbers its articles
        return Rejection(reason="home_page", detail="the text of a home page", parser=NAME)
    if url and (_is_intracom(site) or family == "intracom"):
        kind = intracom_address.classify_url(url, site)
        if kind in (UrlKind.LISTING, UrlKind.IGNORED):
            return Rejection(reason="not_article", detail="the text of a list or service page", parser=NAME)
        if kind is UrlKind.ARTICLE:
            return None
    dates = [d for b in page.blocks if is_labelled_date(b.text) for d in labelled_dates(b.text)]
    published = [d for d in dates if d.kind is DateKind.PUBLISHED]
    alone = [b for b in page.blocks if DATE_TEXT.fullmatch(b.text)]
    if family and (len(published) >= _LIST_DATES or len(alone) >= _LIST_LINES):
        return Rejection(reason="not_article", detail="the text of a list of articles", parser=NAME)
    return None


# ---------------------------------------------------------------- articles


def _captured(document: Document, site: Site, page: TextPage, marks: Marks, own_id: str | None) -> Article:
    blocks = page.blocks
    title = blocks[marks.title].text
    content = [
        blocks[i] for i in range(marks.first, marks.end) if i not in marks.dates and i not in marks.notices
    ]
    # the caption of the lead picture repeats the title above the text
    while content and fold(content[0].text) == fold(title):
        content.pop(0)
    files = next((i for i, b in enumerate(content) if _FILES_HEADING.match(b.text)), len(content))
    content = content[:files]
    body, captions = _split_gallery(content, title)
    dates, modified = _read_dates(marks.dates)
    breadcrumbs = _find_path(blocks[: marks.title + 1], title)
    section = _find_section(blocks, marks, title) if not breadcrumbs else Found(breadcrumbs[-1], "path line")
    notice = marks.notices[min(marks.notices)] if marks.notices else None
    rules = {"gallery": "captions after the text"} if captions else {}
    return Article(
        site=site,
        parser=NAME,
        url=_own_url(document, own_id),
        native_id=own_id,
        title=(Found(title, "line beside the date"),),
        date=dates,
        date_modified=modified,
        section=section,
        breadcrumbs=breadcrumbs,
        archived=Found(notice, "archive notice") if notice else None,
        body=_build_body(body, "lines after title and date"),
        links=_find_links(body, page),
        gallery=tuple(_gallery_item(c, page) for c in captions),
        rules=rules,
    )


def _generic(document: Document, site: Site, page: TextPage, own_id: str | None) -> Article:
    """A text of unknown origin: the article amid the lines of a page; of a text alone the first line and the rest, a date only
    where a label names it or it stands alone right above or below the title.

    A first line as long as a paragraph is one: the text has no title.
    """
    found = find_article(page.blocks)
    if found is not None:
        return Article(
            site=site,
            parser=NAME,
            url=_own_url(document, own_id),
            native_id=own_id,
            title=(found.title,) if found.title else (),
            date=found.dates,
            date_modified=found.modified,
            body=_build_body(found.body, "densest lines"),
            links=_find_links(found.body, page),
            authors=found.authors,
            archived=found.archived,
            warnings=("text_capture_generic",),
        )
    blocks = _without_window(page.blocks)
    lines = {i: b.text for i, b in enumerate(blocks) if is_labelled_date(b.text)}
    dates, modified = _read_dates(lines)
    rest = [b for i, b in enumerate(blocks) if i not in lines] or blocks
    day = _day_of_head(rest)
    if day is not None:
        rest.remove(day)
        dates = (*dates, Found(day.text, "date line"))
    title, has_title = rest[0], len(rest[0].text) <= TITLE_LENGTH
    body = rest[has_title:]
    return Article(
        site=site,
        parser=NAME,
        url=_own_url(document, own_id),
        native_id=own_id,
        title=(Found(title.text, "first line"),) if has_title else (),
        date=dates,
        date_modified=modified,
        body=_build_body(body, "lines after the first" if has_title else "all lines"),
        links=_find_links(body, page),
        warnings=("text_capture_generic",),
    )


def _day_of_head(blocks: Sequence[Block]) -> Block | None:
    """The line right above or below the title that is nothing but a day, with its weekday or the place before it; None where
    further lines are days alone: those of a diary, a programme, a table."""
    alone = [b for b in blocks if is_day_line(b.text) or beside_days(b.text) < _NO_MORE]
    day = next((b for b in blocks[:2] if is_day_line(b.text) and not b.is_item), None)
    if day is None or len(blocks) < _LEAST_LINES or any(b.text != day.text for b in alone):
        return None
    title = blocks[1] if blocks[0] is day else blocks[0]
    is_paragraph = len(title.text) > TITLE_LENGTH or (
        len(title.text) >= PARAGRAPH and title.text[-1] in ".!?"
    )
    return None if is_paragraph else day


def _without_window(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without the title of the window, where that of the article follows, be it below labelled dates."""
    title = next((i for i, b in enumerate(blocks) if i and not is_labelled_date(b.text)), 0)
    is_window = (
        title
        and fold(blocks[title].text) in names_of_window(blocks[0].text)
        and blocks[title].text
        in blocks[0].text  # "The river: a report" is one, and "A report" its first chapter
    )
    return [*blocks[1:]] if is_window else [*blocks]


def _own_url(document: Document, own_id: str | None) -> str | None:
    url = document.page.url
    if not url:
        return None
    url = canonical_url(url)
    return without_query(url) if own_id else url


def _own_id(document: Document, site: Site, family: str | None) -> str | None:
    """The number in the page's address: by the site's platform, or by its family for an unknown site."""
    url = document.page.url
    if url and (_is_intracom(site) or (not site.eras and family == "intracom")):
        return intracom_address.native_id(url, site)
    return None


def _read_dates(lines: dict[int, str]) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """(publication, change) candidates of the date lines: labelled ones, then a date that stands alone."""
    labelled: list[Found] = []
    alone: list[Found] = []
    modified: list[Found] = []
    for position in sorted(lines):
        for date in labelled_dates(lines[position]):
            kind = classify_label(date.label)
            if kind is DateKind.MODIFIED:
                modified.append(Found(date.raw, "labelled line"))
            elif kind in (DateKind.PUBLISHED, DateKind.CREATED):
                labelled.append(Found(date.raw, "labelled line"))
            elif kind is DateKind.PLAIN:
                alone.append(Found(date.raw, "date line"))
    return tuple(dict.fromkeys([*labelled, *alone[:1]])), tuple(dict.fromkeys(modified))


def _find_path(blocks: tuple[Block, ...], title: str) -> tuple[str, ...]:
    """The steps of a path in one line ("Strona główna » Aktualności » Title"), without home and title."""
    for block in reversed(blocks):
        steps = path_steps(block.text)
        if steps:
            return tuple(s for s in steps if fold(s) != fold(title))
    return ()


def _find_section(blocks: tuple[Block, ...], marks: Marks, title: str) -> Found | None:
    """The line above title, date and notice, when it can be the name of a section."""
    known = {*marks.dates, *marks.notices}
    above = [
        b.text
        for i, b in enumerate(blocks[: marks.title])
        if not is_mark(blocks, i, known) and fold(b.text) != fold(title)
    ]
    if not above:
        return None
    name = above[-1]
    if len(name) > 60 or name.endswith(SENTENCE_END) or fold(name) in fold(title):
        return None
    is_known = is_section_name(name)
    # below a menu the last entry is no section, unless the page prints it again above the text
    if len(above) > 3 and not is_known and above[:-1].count(name) == 0:
        return None
    return Found(name, "line above the title")


def _split_gallery(blocks: list[Block], title: str) -> tuple[list[Block], list[Block]]:
    """(text, captions): what a gallery heading announces, or the list of picture texts at the end."""
    for i, block in enumerate(blocks):
        if _GALLERY_HEADING.match(block.text):
            listed = [b for b in blocks[i + 1 :] if not is_control(b.text)]
            end = next((k for k, b in enumerate(listed) if not _is_caption(b.text)), len(listed))
            return blocks[:i], listed[:end]
    name = fold(title)
    start = len(blocks)
    while start and blocks[start - 1].is_item:
        start -= 1
    run = blocks[start:]
    if run:
        equal = next(
            (k for k, b in enumerate(run) if all(fold(c.text) in (name, "") for c in run[k:])), len(run)
        )
        before = blocks[start - 1].text if start else ""
        is_captions = not before.endswith(":") and all(_is_caption(b.text) for b in run)
        cut = start if is_captions else start + equal
        return blocks[:cut], blocks[cut:]
    # without bullets: only lines that repeat the title can be told from paragraphs
    start = len(blocks)
    while start and fold(blocks[start - 1].text) == name:
        start -= 1
    return blocks[:start], [b._replace(text=_DASH.sub("", b.text)) for b in blocks[start:]]


def _is_caption(text: str) -> bool:
    return len(text) <= 200 and not text.endswith(SENTENCE_END)


def _gallery_item(block: Block, page: TextPage) -> Picture:
    urls = [page.addresses[n] for n in block.links if n in page.addresses]
    return Picture(url=urls[0] if urls else "", caption_text=block.text or None, role="gallery")


def _build_body(blocks: list[Block], rule: str) -> Body | None:
    """Paragraphs and lists; None when there is nothing."""
    parts: list[str] = []
    in_list = False
    for block in blocks:
        if block.is_item != in_list:
            parts.append("<ul>" if block.is_item else "</ul>")
            in_list = block.is_item
        tag = "li" if block.is_item else f"h{max(2, block.level)}" if block.level else "p"
        parts.append(f"<{tag}>{html.escape(block.text, quote=False)}</{tag}>")
    if in_list:
        parts.append("</ul>")
    texts = tuple(b.text for b in blocks if b.text)
    return Body(blocks=texts, html="".join(parts), rule=rule) if texts else None


def _find_links(blocks: list[Block], page: TextPage) -> tuple[Anchor, ...]:
    """Addresses printed in the text and of numbered links; a dump does not tell where a link's text ends."""
    found: list[Anchor] = []
    for block in blocks:
        printed = bare_urls(block.text)
        numbered = {n: page.addresses[n] for n in block.links if n in page.addresses}
        found += [
            Anchor(url, page.words.get(n, url))
            for n, url in numbered.items()
            if "#" not in url or "://" in url
        ]
        found += [Anchor(url, url) for url in printed if url not in numbered.values()]
    return tuple(found)
