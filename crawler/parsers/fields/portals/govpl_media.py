"""Pictures and files of a gov.pl article: lead picture, pictures of the text, gallery, "Materiały"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import FileLink, Picture, Site
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import Index, classes_of, select, select_override, subtree
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.pictures.places import unescape_twice
from crawler.text import normalize_text

_FILE_NOTES = frozenset("extra details file-size file-info file-details size".split())
_FILE_LABEL = re.compile(r"(?i)^(?:pobierz plik|download(?: file)?)\s*:?\s*")


def first_text(elements: Iterable[HtmlElement]) -> str | None:
    """The text of the first element that has any."""
    return next((t for t in map(inline_text, elements) if t), None)


def is_in_list(element: HtmlElement) -> bool:
    """Whether the element belongs to an entry of a list of articles."""
    return any("art-prev" in classes_of(a) for a in element.iterancestors())


def lead_pictures(document: Document, index: Index, text_nodes: set[HtmlElement]) -> list[Picture]:
    """The picture above the text; its alt text is no caption."""
    found = []
    for block in index.find(".main-photo"):
        if block in text_nodes or is_in_list(block):
            continue
        image = next(block.iter("img"), None)
        shown = document.absolute(image.get("src")) if image is not None else None
        url = _largest_source(document, block, shown)
        if url is None:
            continue
        caption, credit = split_bracket(
            first_text(select(block, "figcaption, .caption, .description, .photo-description")) or ""
        )
        alt = normalize_text(image.get("alt")) if image is not None else ""
        found.append(
            Picture(
                url=url,
                thumbnail_url=shown if shown != url else None,
                caption_text=caption or None,
                alt_text=alt or None,
                credit_text=credit or None,
                role="lead",
            )
        )
    return found


def _largest_source(document: Document, block: HtmlElement, shown: str | None) -> str | None:
    """The widest form of a `picture`, of which the `img` has `shown`; sizes are part of the address, and one without is whole."""
    best = shown
    for source in block.iter("source"):
        for candidate in re.split(r",\s+", normalize_text(source.get("srcset"))):
            url = document.absolute(candidate.strip(" ,").split(" ")[0])
            if url and (best is None or 0 < _width(best) < _width(url)):
                best = url
    return best


def _width(url: str) -> int:
    size = _RESOLUTION.search(url)
    return int(size[1]) if size else 0


_RESOLUTION = re.compile(r"/resolution/(\d+)x\d+")


def inline_pictures(document: Document, texts: list[HtmlElement]) -> list[Picture]:
    """The pictures of the text outside galleries."""
    found = []
    for image in (i for t in texts for i in t.iter("img")):
        url = document.absolute(image.get("src"))
        if url is None or any("gallery" in classes_of(a) for a in image.iterancestors()):
            continue
        figure = next(image.iterancestors("figure"), None)
        said = first_text(figure.iter("figcaption")) if figure is not None else None
        caption, credit = split_bracket(said or "")
        link = next(image.iterancestors("a"), None)
        large = document.absolute(link.get("href")) if link is not None else None
        is_large = large is not None and "/photo/" in large
        found.append(
            Picture(
                url=large if large and is_large else url,
                thumbnail_url=url if is_large and url != large else None,
                caption_text=caption or None,
                alt_text=normalize_text(image.get("alt")) or None,
                credit_text=credit or None,
                role="inline",
            )
        )
    return found


def find_gallery(document: Document, index: Index, site: Site) -> tuple[Picture, ...]:
    """The gallery in page order; the caption is the viewer's text, not the image's longer alt text."""
    override = select_override(index.root, site, "gallery")
    blocks = override[1] if override else index.find(".gallery")
    nodes: list[HtmlElement] = []
    for block in blocks or [index.root]:
        for node in block.iter("a", "img"):
            is_bare_image = node.tag == "img" and bool(blocks) and next(node.iterancestors("a"), None) is None
            is_stated = override is not None and next(node.iter("img"), None) is not None
            if is_bare_image or (node.tag == "a" and (is_stated or _is_gallery_link(node, bool(blocks)))):
                nodes.append(node)
    found = []
    for node in dict.fromkeys(nodes):
        image = node if node.tag == "img" else next(node.iter("img"), None)
        source = document.absolute(image.get("src")) if image is not None else None
        url = document.absolute(node.get("href")) if node.tag == "a" else source
        if url is None:
            continue
        alt = normalize_text(image.get("alt")) if image is not None else ""
        caption, credit = split_bracket(_gallery_caption(node, image) or alt)
        found.append(
            Picture(
                url=url,
                thumbnail_url=source if source != url else None,
                caption_text=caption or None,
                alt_text=alt or None,
                credit_text=credit or None,
                role="gallery",
            )
        )
    return tuple(found)


def _is_gallery_link(link: HtmlElement, in_gallery: bool) -> bool:
    if link.get("data-group") == "gallery" or link.get("data-modaal-desc") is not None:
        return True
    return in_gallery and "/photo/" in (link.get("href") or "")


def _gallery_caption(node: HtmlElement, image: HtmlElement | None) -> str:
    viewer = unescape_twice(node.get("data-modaal-desc"))
    if viewer:
        return viewer
    figure = next(node.iterancestors("figure"), None)
    visible = (first_text(figure.iter("figcaption")) if figure is not None else None) or inline_text(node)
    item = next(node.iterancestors("li"), None)
    if not visible and item is not None and sum(1 for _ in item.iter("img")) <= 1:
        visible = inline_text(item, {node})
    names = ("data-modaal-desc", "data-caption", "data-description", "title")
    values = [e.get(name) for name in names for e in (node, image) if e is not None]
    return next((t for t in (visible, *map(unescape_twice, values)) if t), "")


_FILE_LINE = re.compile(r"(?i)[^\s/]+\.[a-z0-9]{2,5}\s*[(\[]?\s*\d+(?:[.,]\d+)?\s?[kmg]?b\s*[)\]]?")
"""The name and size of a file on a line of its own under its title: "plan.pdf (0.52MB)"."""
_SIZE_BEHIND = re.compile(
    r"\s*(?:[(\[](?P<bracket>[^()\[\]]*\d\s?[KMG]?B)[)\]]|(?P<bare>(?:[a-z]{2,4}\W+)?\d+(?:[.,]\d+)?\s?[KMG]B\b))",
    re.IGNORECASE,
)


def find_attachments(document: Document, index: Index, site: Site) -> tuple[FileLink, ...]:
    """Files of "Materiały" and files linked in the text, one per address."""
    override = select_override(index.root, site, "attachments")
    links = (
        [a for e in override[1] for a in e.iter("a")] if override else filter(_is_file_link, index.find("a"))
    )
    found: dict[str, FileLink] = {}
    for link in links:
        url = document.absolute(link.get("href"))
        if url is None or is_in_list(link):
            continue
        notes = [e for e in link.iterdescendants() if classes_of(e) & _FILE_NOTES]
        aria = _FILE_LABEL.sub("", normalize_text(link.get("aria-label")))
        title = inline_text(link, subtree(notes)) or inline_text(link) or aria
        behind = _SIZE_BEHIND.match(link.tail or "")  # "Raport (ZIP, 12 MB)" with the bracket after the link
        label = (
            " ".join(filter(None, map(inline_text, notes)))
            or (behind[behind.lastgroup or 0] if behind else "")
            or aria
        )
        line_break = next(link.iter("br"), None)
        second = normalize_text(line_break.tail) if line_break is not None and not notes else ""
        if _FILE_LINE.fullmatch(second) and title.removesuffix(second).strip() not in ("", title):
            title, label = title.removesuffix(second).strip(), re.sub(r"[()\[\]]", " ", second)
        if url not in found or not found[url].title_text:
            found[url] = FileLink(url=url, title_text=title, label_text=label or None)
    return tuple(found.values())


def _is_file_link(link: HtmlElement) -> bool:
    href = link.get("href") or ""
    return (
        "/attachment/" in href
        or href.startswith("/pliki/")
        or "gov.pl/pliki/" in href
        or "file-download" in (link.get("class") or "").split()
    )
