"""Files that an INTRACOM article page offers, with the notes on size and type beside them."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.items import FileLink
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import classes_of, select_override, subtree
from crawler.parsers.fields.portals.intracom_region import Region, is_download
from crawler.text import normalize_text
from crawler.urls import host_of

_DOCUMENT_FILE = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|7z|csv|epub)$")
_BRACKET = re.compile(
    r"(?i)^\s*[-–,]?\s*([(\[][^)\]]{1,60}[)\]]|(?:(?:pdf|docx?|xlsx?|odt|rtf|zip)\W+)?\d+(?:[.,]\d+)?\s?[kmg]i?b\b)"
)
_FILE_NOTE = re.compile(r"(?i)\d\s*(?:[kmg]i?b|bajt\w*|bytes)\b|^[(\[]?(?:pdf|docx?|xlsx?|odt|rtf|zip)\b")
_FILE_BOX = re.compile(r"(?i)^(?:zalacznik\w*|pliki.*|do-pobrania|download\w*|attachments?)$")


def find_attachments(page: Region) -> tuple[FileLink, ...]:
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
    # a break stands before a note on a line of its own
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


def is_file_box(element: HtmlElement) -> bool:
    """Whether an element is called a list of files and holds a link."""
    return any(_FILE_BOX.match(c) for c in classes_of(element)) and next(element.iter("a"), None) is not None


def file_blocks(page: Region) -> set[HtmlElement]:
    """Lists of nothing but files: no text of the article where the text has no container of its own."""
    blocks = []
    for element in page.content.iter("ul", "ol"):
        links = list(element.iter("a"))
        urls = [page.document.absolute(a.get("href")) or "" for a in links]
        if links and all(is_download(u) for u in urls):
            blocks.append(element)
    return subtree(blocks)
