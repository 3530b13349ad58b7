"""Parser for www.gov.pl and samorzad.gov.pl, the portal of 2018 and later; must not know single units.

The Liferay portal that ran at gov.pl before is another system: `is_match` refuses its pages.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Article, Body, FileLink, Found, Listing, ListingItem, Picture, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.address import own_address, split_url, without_query
from crawler.parsers.fields.body import BodyParts, extract_body, inline_text
from crawler.parsers.fields.crumbs import Crumb, is_own_title, read_crumbs
from crawler.parsers.fields.labels import DateKind, labelled_dates
from crawler.parsers.fields.notices import find_archive_notice, is_archive_notice
from crawler.parsers.fields.select import classes_of, select, select_first, select_override, subtree
from crawler.text import fold, normalize_text
from crawler.urls import canonical_url, host_of

NAME = "govpl"

_LIFERAY = re.compile(r"/o/cubeitg-theme/|\bid=[\"']wetq_")
_PAGE_PATH = re.compile(r"^/web/(?P<unit>[^/]+)(?:/(?P<slug>[^/]+))?/?$")
_SERVICES = frozenset("mapa-strony szukaj rss".split())
_LIST = ".art-prev:not(.art-prev--under-title)"
_KNOWN_BLOCKS = (
    "h1, h2, .event-date, .intro, .main-photo, .editor-content, .gallery, .file-download, .metrics, "
    ".art-prev, nav, script, style, form, .return-button, .pagination, #pageMetadata"
)
_FILES = "a.file-download, a[href*='/attachment/'], a[href^='/pliki/'], a[href*='gov.pl/pliki/']"
_FILE_NOTES = frozenset("extra details file-size file-info file-details size".split())
_FILE_LABEL = re.compile(r"(?i)^(?:pobierz plik|download(?: file)?)\s*:?\s*")
_SECTION_LABEL = re.compile(r"(?i)^.*(?:nadrzędnej|parent page)\s*[-–:]\s*")
_BLOCK_HEADING = re.compile(
    r"(?i)^(?:zdjęcia|galeria|materiały|photos?|gallery|materials?|pictures?|downloads?)\s*(?:\(\d+\))?$"
)


class _Item(NamedTuple):
    """An entry of a list and its address."""

    url: str
    item: ListingItem


def is_match(document: Document) -> bool:
    """Whether the page has the portal's own meta elements, or (in cut-down pages) its article markup."""
    if _LIFERAY.search(document.text):
        return False
    if any(name.startswith("govpl:") for name in document.meta):
        return True
    if select_first(document.tree, "article.article-area__article") is not None:
        return True
    return select_first(document.tree, "p.event-date ~ div.editor-content, .art-prev .title") is not None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found: an article, a list of articles, or why it is neither."""
    url = document.page.url
    root = _find_root(document)
    items = _list_items(document)
    is_list_address = url is not None and classify_url(url, site) is UrlKind.LISTING
    if root is not None and _is_article(document, root, bool(items)) and not (is_list_address and items):
        return _article(document, site, root)
    if items or is_list_address or select_first(document.tree, _LIST) is not None:
        return _listing(document, items)
    match = _PAGE_PATH.match(split_url(url).path) if url else None
    if url and (split_url(url).path in ("", "/") or (match and not match["slug"])):
        return Rejection(reason="home_page", detail="the home page of a unit", parser=NAME)
    if root is not None:
        return Rejection(reason="no_content", detail="an article element without title and text", parser=NAME)
    return Rejection(reason="not_article", detail="no article and no list of articles", parser=NAME)


def classify_url(url: str, site: Site) -> UrlKind:
    """What the address is: articles and lists look alike, so only the page can tell.

    Pictures, files, other units (also `-en` twins) and service pages are never entered.
    """
    parts = split_url(url)
    form = _listing_form(url)
    if any(_listing_form(listing) == form for listing in site.listings):
        return UrlKind.LISTING
    match = _PAGE_PATH.match(parts.path)
    if match is None:
        return UrlKind.UNKNOWN if parts.path in ("", "/") else UrlKind.IGNORED
    units = {m["unit"] for listing in site.listings if (m := _PAGE_PATH.match(split_url(listing).path))}
    if units and match["unit"] not in units:
        return UrlKind.IGNORED
    slug = unquote(match["slug"] or "").lower()
    if slug in _SERVICES or "show-bip" in parts.query:
        return UrlKind.IGNORED
    return UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """None: the portal's addresses hold no id."""
    return None


def _listing_form(url: str) -> tuple[str, str]:
    """Host and path: equal for all pages of a list."""
    return (host_of(url) or "").removeprefix("www."), split_url(url).path.rstrip("/")


def _find_root(document: Document) -> HtmlElement | None:
    """The article element; in cut-down pages without one, the body that holds its parts."""
    for css in ("article#main-content", "article.article-area__article"):
        found = select_first(document.tree, css)
        if found is not None:
            return found
    if select_first(document.tree, ".editor-content, p.event-date") is not None:
        part = select_first(document.tree, ".editor-content, p.event-date")
        assert part is not None
        return next((a for a in part.iterancestors("article", "main", "body")), document.tree)
    return None


def _is_article(document: Document, root: HtmlElement, has_items: bool) -> bool:
    """Whether the article element is one: lists use it too, without date and with entries inside."""
    if not _find_titles(document, root, None):
        return False
    has_date = select_first(root, "p.event-date, .metrics dd") is not None
    if has_items and not has_date:
        return document.page.listed is not None and select_first(root, ".editor-content") is not None
    has_text = select_first(root, ".editor-content, .gallery, .file-download, p.intro") is not None
    if select_first(root, _LIST) is not None and not has_date:
        return False  # a list without entries
    return has_date or has_text


# ---------------------------------------------------------------- lists


def _list_items(document: Document) -> tuple[ListingItem, ...]:
    """The entries of the page's lists, each address once; navigation to sister sections is left out."""
    found: dict[str, ListingItem] = {}
    for block in select(document.tree, _LIST):
        for entry in block.iter("li"):
            if any(a.tag == "li" for a in entry.iterancestors()) and next(entry.iter("a"), None) is None:
                continue
            link = select_first(entry, ".title a[href], a[href]")
            url = document.absolute(link.get("href")) if link is not None else None
            if url is None or link is None:
                continue
            title = select_first(entry, ".title")
            text = inline_text(title if title is not None else link)
            item = ListingItem(
                url=url,
                title_text=text or normalize_text(link.get("title") or link.get("aria-label")) or None,
                date_text=_first_text(entry, ".event .date, .date, time"),
                lead_text=_first_text(entry, ".intro"),
            )
            found.setdefault(canonical_url(url), item)
    return tuple(found.values())


def _first_text(root: HtmlElement, css: str) -> str | None:
    return next((t for t in map(inline_text, select(root, css)) if t), None)


def _listing(document: Document, items: tuple[ListingItem, ...]) -> Listing:
    heading = select_first(document.tree, "article h2")
    return Listing(
        parser=NAME,
        url=document.page.url,
        title_text=inline_text(heading) or document.title_text or None,
        items=items,
        next_url=_next_url(document),
    )


def _next_url(document: Document) -> str | None:
    """The next page as the pager says; a list of one page has no pager."""
    link = select_first(
        document.tree, "a#js-pagination-page-next[href], a.pagination__arrow-right[href], a[rel~=next][href]"
    )
    if link is None or any("disabled" in c for c in classes_of(link)):
        return None
    target = document.absolute(link.get("href"))
    return target if target and target != document.page.url else None


# ---------------------------------------------------------------- articles


def _article(document: Document, site: Site, root: HtmlElement) -> Article:
    warnings: list[str] = []
    rules: dict[str, str] = {}
    texts, text_rule = _text_blocks(root, site)
    text_nodes = subtree(texts)
    crumbs = _read_crumbs(document, site)
    titles = _find_titles(document, root, crumbs)
    title = titles[0].raw if titles else None
    leads = _find_leads(root, site, text_nodes)
    lead_element = leads[0][0] if leads else None
    notice = _find_notice(document, root, site, text_nodes, lead_element)
    dates, modified = _find_dates(document, root, site)
    parts = _read_body(texts, document, leads[0][1].raw if leads else None)
    lead_links = extract_body([lead_element], document).links if lead_element is not None else ()
    gallery = _find_gallery(document, root, site)
    attachments = _find_attachments(document, root, site)
    if gallery:
        rules["gallery"] = "div.gallery a[data-modaal-desc]"
    if attachments:
        rules["attachments"] = "a.file-download"
    if _unknown_blocks(root, notice[0] if notice else None):
        warnings.append("unknown_block")
    breadcrumbs = _trim(crumbs, title)
    url = _own_address(document, site)
    if url is None and document.page.url:
        warnings.append("url_unknown")
    publisher = next(iter(document.meta.get("og:site_name", [])), None)
    language = normalize_text(document.tree.get("lang"))
    return Article(
        site=site,
        parser=NAME,
        url=url,
        title=titles,
        lead=tuple(found for _, found in leads),
        date=dates,
        date_modified=modified,
        language=Found(language, "html[lang]") if language else None,
        publisher=Found(publisher, "og:site_name") if publisher else None,
        section=_find_section(document, site, crumbs, title),
        breadcrumbs=breadcrumbs,
        archived=Found(notice[1], "archive notice") if notice else None,
        body=Body(blocks=parts.blocks, html=parts.html, rule=text_rule) if parts.blocks else None,
        links=(*lead_links, *parts.links),
        attachments=attachments,
        pictures=(*_lead_pictures(document, root, text_nodes), *_inline_pictures(document, texts)),
        gallery=gallery,
        authors=_overridden_texts(document, site, "authors", rules),
        tags=_overridden_texts(document, site, "tags", rules),
        rules=rules,
        warnings=tuple(warnings),
    )


def _own_address(document: Document, site: Site) -> str | None:
    """The page's canonical address, without query: the path alone chooses the page.

    No article stands at a unit's front page. A saved file for which that is all that is known of its address
    has none; several such files would else pass for one page.
    """
    url = own_address(
        document, site, lambda u: _is_page_address(u) and classify_url(u, site) is UrlKind.UNKNOWN
    )
    if url and _is_page_address(url):
        return without_query(url)
    return None if document.page.source == "html" else url


def _is_page_address(url: str) -> bool:
    match = _PAGE_PATH.match(split_url(url).path)
    return match is not None and match["slug"] is not None


def _overridden_texts(document: Document, site: Site, field: str, rules: dict[str, str]) -> tuple[str, ...]:
    """Texts by the registry's selectors: the portal itself shows neither authors nor keywords."""
    override = select_override(document.tree, site, field)
    if override is None:
        return ()
    rules[field] = override[0]
    return tuple(t for t in map(inline_text, override[1]) if t)


def _text_blocks(root: HtmlElement, site: Site) -> tuple[list[HtmlElement], str]:
    """All text containers (one to ten), outermost ones, and the rule."""
    override = select_override(root, site, "body")
    rule, found = (
        (override[0], override[1]) if override else ("div.editor-content", select(root, ".editor-content"))
    )
    nodes = set(found)
    return [e for e in found if not any(a in nodes for a in e.iterancestors())], rule


def _find_titles(document: Document, root: HtmlElement, crumbs: list[Crumb] | None) -> tuple[Found, ...]:
    """Candidates: the article's h2 (h1 is the unit), the path's last step, the head's title."""
    found = []
    for heading in root.iter("h2"):
        inner = any(
            not classes_of(a).isdisjoint({"editor-content", "gallery", "art-prev"})
            for a in heading.iterancestors()
        )
        text = inline_text(heading)
        if text and not inner:
            rule = "article > h2" if heading.getparent() is root else "article h2"
            found.append(Found(text, rule))
            break
    if crumbs and crumbs[-1].text and not crumbs[-1].url:
        found.append(Found(crumbs[-1].text, "nav.breadcrumbs"))
    for text, rule in ((t, r) for r in ("og:title", "title") for t in _head_titles(document, r)):
        parts = text.split(" - ")
        if len(parts) > 2:
            found.append(Found(" - ".join(parts[:-2]), rule))
    return tuple(found)


def _head_titles(document: Document, rule: str) -> list[str]:
    return document.meta.get("og:title", []) if rule == "og:title" else [document.title_text]


def _find_leads(
    root: HtmlElement, site: Site, text_nodes: set[HtmlElement]
) -> list[tuple[HtmlElement, Found]]:
    override = select_override(root, site, "lead")
    rules = [(e, override[0]) for e in override[1]] if override else []
    rules += [
        (e, "p.intro") for e in select(root, "p.intro, div.intro") if e not in text_nodes and not _in_list(e)
    ]
    found = [(e, Found(inline_text(e), rule)) for e, rule in rules]
    return [(e, f) for e, f in found if f.raw]


def _in_list(element: HtmlElement) -> bool:
    return any("art-prev" in classes_of(a) for a in element.iterancestors())


def _find_dates(
    document: Document, root: HtmlElement, site: Site
) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """(date, date of change) candidates: the event date, then the metrics, whose editor's name is cut off."""
    dates: list[Found] = []
    modified: list[Found] = []
    for field, target in (("date", dates), ("date_modified", modified)):
        override = select_override(document.tree, site, field)
        if override:
            target += [Found(inline_text(e), override[0]) for e in override[1] if inline_text(e)]
    for element in select(root, "p.event-date, .event-date"):
        if not _in_list(element) and inline_text(element):
            text = inline_text(element)
            labelled = labelled_dates(text)
            if labelled and labelled[0].kind is DateKind.MODIFIED:
                modified.append(Found(labelled[0].raw, "p.event-date"))
            else:
                dates.append(Found(text, "p.event-date"))
    for metrics in select(document.tree, ".metrics"):
        first: list[Found] = []
        for date in labelled_dates(inline_text(metrics)):
            if date.kind is DateKind.MODIFIED:
                modified.append(Found(date.raw, ".metrics"))
            elif date.kind in (DateKind.PUBLISHED, DateKind.CREATED):
                first.append(Found(date.raw, ".metrics"))
        dates += first
    return tuple(dict.fromkeys(dates)), tuple(dict.fromkeys(modified))


def _find_notice(
    document: Document, root: HtmlElement, site: Site, text_nodes: set[HtmlElement], lead: HtmlElement | None
) -> tuple[HtmlElement, str] | None:
    """The archive notice beside the text; an address under /web/archiwum-… is none."""
    override = select_override(document.tree, site, "archived")
    if override:
        return override[1][0], inline_text(override[1][0])
    scope = next((a for a in root.iterancestors("main")), root)
    chrome = select(
        scope, "nav, h2, .return-button, .art-prev, .gallery, .metrics, .file-download, footer, header"
    )
    excluded = text_nodes | subtree(chrome) | (subtree([lead]) if lead is not None else set())
    return find_archive_notice(scope, excluded)


def _read_body(texts: list[HtmlElement], document: Document, lead: str | None) -> BodyParts:
    """The text without a first paragraph that repeats the lead word for word."""
    skip = subtree([e for t in texts for e in select(t, ".gallery, .metrics, .hide")])
    parts = extract_body(texts, document, skip)
    if lead is None or not parts.blocks or parts.blocks[0] != lead:
        return parts
    holders = (e for t in texts for e in t.iter("p", "div", "h3", "li", "span") if e not in texts)
    holder = next((e for e in holders if e not in skip and inline_text(e, skip) == lead), None)
    return parts if holder is None else extract_body(texts, document, skip | subtree([holder]))


def _unknown_blocks(root: HtmlElement, notice: HtmlElement | None) -> list[HtmlElement]:
    """Blocks of the article that no rule reads and that hold text: left out of the body."""
    known = set(select(root, _KNOWN_BLOCKS))
    unknown: list[HtmlElement] = []
    pending = [e for e in root if isinstance(e.tag, str)]
    while pending:
        element = pending.pop()
        if element in known or element is notice or is_archive_notice(inline_text(element)):
            continue
        if any(e in known for e in element.iter()):  # a wrapper
            pending.extend(e for e in element if isinstance(e.tag, str))
        elif inline_text(element) and not _BLOCK_HEADING.match(inline_text(element)):
            unknown.append(element)
    return unknown


# ---------------------------------------------------------------- path


def _read_crumbs(document: Document, site: Site) -> list[Crumb]:
    override = select_override(document.tree, site, "breadcrumbs")
    items = override[1] if override else select(document.tree, "nav.breadcrumbs li, .breadcrumbs li")
    return [c for c in read_crumbs(items, document, set()) if c.text]


def _trim(crumbs: list[Crumb], title: str | None) -> tuple[str, ...]:
    """The linked steps: home has no text, and the page itself no link."""
    return tuple(
        c.text for c in crumbs if c.url and not (c is crumbs[-1] and title and is_own_title(c.text, title))
    )


def _find_section(document: Document, site: Site, crumbs: list[Crumb], title: str | None) -> Found | None:
    override = select_override(document.tree, site, "section")
    if override:
        return Found(inline_text(override[1][0]), override[0])
    steps = _trim(crumbs, title)
    if steps:
        return Found(steps[-1], "nav.breadcrumbs")
    link = select_first(document.tree, ".return-button a")
    label = normalize_text(link.get("aria-label")) if link is not None else ""
    name = _SECTION_LABEL.sub("", label)
    return Found(name, ".return-button a") if name and fold(name) != fold(label) else None


# ---------------------------------------------------------------- pictures and files


def _lead_pictures(document: Document, root: HtmlElement, text_nodes: set[HtmlElement]) -> list[Picture]:
    found = []
    for block in select(root, ".main-photo"):
        if block in text_nodes or _in_list(block):
            continue
        image = next((i for i in block.iter("img")), None)
        url = document.absolute(image.get("src")) if image is not None else None
        url = url or _largest_source(document, block)
        if url is None:
            continue
        caption = _first_text(block, "figcaption, .caption, .description, .photo-description")
        alt = normalize_text(image.get("alt")) if image is not None else ""
        found.append(Picture(url=url, caption_text=caption, alt_text=alt or None, role="lead"))
    return found


def _largest_source(document: Document, block: HtmlElement) -> str | None:
    """The widest form of a `picture` whose `img` is missing; sizes are part of the address."""
    best: tuple[int, str] | None = None
    for source in block.iter("source"):
        for candidate in re.split(r",\s+", normalize_text(source.get("srcset"))):
            address = candidate.strip(" ,").split(" ")[0]
            size = re.search(r"/resolution/(\d+)x\d+", address)
            width = int(size[1]) if size else 0
            url = document.absolute(address)
            if url and (best is None or width > best[0]):
                best = (width, url)
    return best[1] if best else None


def _inline_pictures(document: Document, texts: list[HtmlElement]) -> list[Picture]:
    found = []
    for image in (i for t in texts for i in t.iter("img")):
        url = document.absolute(image.get("src"))
        if url is None or any("gallery" in classes_of(a) for a in image.iterancestors()):
            continue
        figure = next((a for a in image.iterancestors("figure")), None)
        caption = _first_text(figure, "figcaption") if figure is not None else None
        link = next((a for a in image.iterancestors("a")), None)
        large = document.absolute(link.get("href")) if link is not None else None
        is_large = large is not None and "/photo/" in large
        found.append(
            Picture(
                url=large if large and is_large else url,
                thumbnail_url=url if is_large and url != large else None,
                caption_text=caption,
                alt_text=normalize_text(image.get("alt")) or None,
                role="inline",
            )
        )
    return found


def _find_gallery(document: Document, root: HtmlElement, site: Site) -> tuple[Picture, ...]:
    """The gallery in page order; the caption is the viewer's text, not the image's longer alt text."""
    override = select_override(root, site, "gallery")
    blocks = override[1] if override else select(root, ".gallery")
    nodes: list[HtmlElement] = []
    for block in blocks or [root]:
        for node in block.iter("a", "img"):
            is_bare_image = node.tag == "img" and bool(blocks) and next(node.iterancestors("a"), None) is None
            if is_bare_image or (node.tag == "a" and _is_gallery_link(node, bool(blocks))):
                nodes.append(node)
    found = []
    for node in dict.fromkeys(nodes):
        image = node if node.tag == "img" else next(node.iter("img"), None)
        source = document.absolute(image.get("src")) if image is not None else None
        url = document.absolute(node.get("href")) if node.tag == "a" else source
        if url is None:
            continue
        alt = normalize_text(image.get("alt")) if image is not None else ""
        found.append(
            Picture(
                url=url,
                thumbnail_url=source if source != url else None,
                caption_text=_gallery_caption(node, image) or alt or None,
                alt_text=alt or None,
                role="gallery",
            )
        )
    return tuple(found)


def _is_gallery_link(link: HtmlElement, in_gallery: bool) -> bool:
    if link.get("data-group") == "gallery" or link.get("data-modaal-desc") is not None:
        return True
    return in_gallery and "/photo/" in (link.get("href") or "")


def _gallery_caption(node: HtmlElement, image: HtmlElement | None) -> str:
    figure = next((a for a in node.iterancestors("figure")), None)
    visible = (_first_text(figure, "figcaption") if figure is not None else None) or inline_text(node)
    names = ("data-modaal-desc", "data-caption", "data-description", "title")
    values = [e.get(name) for name in names for e in (node, image) if e is not None]
    return next((t for t in map(normalize_text, [node.get("data-modaal-desc"), visible, *values]) if t), "")


def _find_attachments(document: Document, root: HtmlElement, site: Site) -> tuple[FileLink, ...]:
    """Files of "Materiały" and files linked in the text, one per address."""
    override = select_override(root, site, "attachments")
    links = [a for e in override[1] for a in e.iter("a")] if override else select(root, _FILES)
    found: dict[str, FileLink] = {}
    for link in links:
        url = document.absolute(link.get("href"))
        if url is None or _in_list(link):
            continue
        notes = [e for e in link.iterdescendants() if isinstance(e.tag, str) and classes_of(e) & _FILE_NOTES]
        aria = _FILE_LABEL.sub("", normalize_text(link.get("aria-label")))
        title = inline_text(link, subtree(notes)) or inline_text(link) or aria
        label = " ".join(filter(None, map(inline_text, notes))) or aria
        if url not in found or not found[url].title_text:
            found[url] = FileLink(url=url, title_text=title, label_text=label or None)
    return tuple(found.values())
