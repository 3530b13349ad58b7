"""Documents that a page shows within itself: in a frame, an `object` or a viewer of documents, whatever draws it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import FileLink
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import is_inside
from crawler.text import normalize_text
from crawler.urls import absolute_url, host_of

_SOURCES = ("iframe", "embed", "object")
_SHOWING = {"src": ("iframe", "embed"), "data-src": ("iframe",), "data": ("object",)}
_DATA = ("data-pdf", "data-pdf-url", "data-pdf-src", "data-emsrc", "data-file", "data-document", "source")
"""Attributes from which scripts that draw documents read their address: PDF.js, EmbedPress and dFlip among others."""
_DOCUMENT = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|ppsx?|od[tsp]|rtf|epub)$")
_VIEWED = frozenset("url file src source pdf doc document".split())
"""Parameters in which viewers take the address of what they show: Google's and Microsoft's, PDF.js."""
_LABEL = re.compile(r"(?i)^(?:embed of|pdf embed(?:der)? of|einbettung von|contenu embarqué)\s+|\.$")
"""What WordPress's block of a file says around its name."""
_VIEWER = re.compile(
    r"(?i)^(?:(?:embedded |pdf |document |file |docs? )*(?:viewer|document|file|pdf|preview|frame)|iframe|object|embed)$"
)
"""A title that says what draws the document, and not which it is."""


def embedded_files(document: Document, survey: Survey, scope: HtmlElement) -> Iterator[FileLink]:
    """The documents shown among what holds title and text, in page order; one may be linked as well."""
    page = body_texts(document)
    for place, address in sorted(_addresses(document)):
        element = page.elements[place]
        url = _shown(document, address)
        if url is not None and is_inside(element, {scope}) and not survey.is_frame(element):
            yield FileLink(url=url, title_text=_title(element) or _name(url), label_text=None)


def may_show(box: HtmlElement) -> bool:
    """Whether a box has what documents are shown in."""
    return next(box.iter(*_SOURCES), None) is not None


def _addresses(document: Document) -> Iterator[tuple[int, str]]:
    """The places of the page that may show a document, with the address that they are given."""
    page = body_texts(document)
    for name, tags in _SHOWING.items():
        values = document.attributed.get(name, NONE)
        for place in page.places_of(*tags) if values else ():
            if address := values.get(page.elements[place]):
                yield place, address
    for name in _DATA:
        for element, address in document.attributed.get(name, NONE).items():
            if element.tag != "a" and (found := page.place_of(element)) is not None:
                yield found, address


def _shown(document: Document, address: str) -> str | None:
    """The absolute address of the document under an address or in what a viewer is asked; None for anything else."""
    url = document.absolute(address)
    if url is None or not url.startswith("http"):
        return None
    parts = urlsplit(url)
    if _DOCUMENT.search(unquote(parts.path)):
        return url.partition("#")[0]  # how a viewer is to show it
    for name, value in parse_qsl(parts.query):
        if name.lower() in _VIEWED and _DOCUMENT.search(unquote(urlsplit(value).path)):
            return _viewed(url, value, document)
    return None


def _viewed(viewer: str, value: str, document: Document) -> str | None:
    """The absolute address that a viewer is asked for: of a foreign one it has a host, of the site's own it may count from it."""
    address = absolute_url(value, viewer)
    own = document.absolute("/")
    is_known = _HAS_HOST.match(value) is not None or (own is not None and host_of(viewer) == host_of(own))
    return address if is_known else None


_HAS_HOST = re.compile(r"(?i)(?:https?:)?//")


def _title(element: HtmlElement) -> str:
    """What the page calls the document; empty where that is only what shows it."""
    for name in ("title", "aria-label"):
        title = _LABEL.sub("", normalize_text(element.get(name)))
        if title and not _VIEWER.match(title):
            return title
    return ""


def _name(url: str) -> str:
    return unquote(urlsplit(url).path).rpartition("/")[2]
