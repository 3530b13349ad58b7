"""Addresses of one picture: the largest and the smallest form that its markup offers; nothing is fetched."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.text import normalize_text

PICTURE_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)(?=$|[?/;:])")

_LAZY = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image", "data-img", "data-full",
    "data-large-file", "data-orig-file", "data-hi-res-src", "data-src-large", "data-default-src", "data-echo",
)  # fmt: skip
_SOURCES = (*_LAZY, "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set")
_PLACEHOLDER = re.compile(
    r"(?i)^(?:data:|about:|blob:|\{|#|$)|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy[_-]?load|grey|loading|"
    r"dummy)(?:[_.-][^/]*)?\.(?:gif|png|svg|jpe?g)"
)
_SET_BORDER = re.compile(r"(?<=[\d.][wx]),\s*|,\s+")
_FILE_ADDRESS = re.compile(
    r"(?i)(?:https?:/)?/[^\s\"'<>()]+?\.(?:jpe?g|png|gif|webp|avif)(?:\?[^\s\"'<>()]*)?"
)
_ADDRESS_NAME = re.compile(r"src|url|ima?ge?|lazy|original")
_ADDRESS = re.compile(r"(?:https?:)?/{1,2}[^\s{}]+$")
_SIZE_MARK = re.compile(
    r"(?i)[-_](?:\d{2,4}x\d{2,4}|scaled|thumb(?:nail)?|small|medium|large|big|full|preview|web|mini)(?=\.\w+$)"
)
_SIZE_FOLDER = re.compile(
    r"(?:(?:w|h|width|height|size|max|fit|crop|scale|c_|q)[-_=]?)?\d{1,5}(?:[x:,_-]\d{1,5})*[wpx]?$"
    r"|(?:thumb(?:nail)?s?|small|medium|large|big|full|original|orig|preview|gross|klein|duze|male|styles|public|fit-in)$"
)
"""Folders that only name a size: `/300x200/`, `/w_400/`, `/thumbs/`."""
_SCRIPT_PATH = re.compile(r"(?i)\.(?:php|aspx?|ashx|jsp|do|cgi)$")


class Source(NamedTuple):
    """The largest form, and a smaller one if there is."""

    url: str
    thumbnail_url: str | None


def find_source(document: Document, image: HtmlElement, link: HtmlElement | None = None) -> Source | None:
    """The forms of an `img` with its `picture` and the link around it; None for placeholders and drawings."""
    small: list[str] = []
    large: list[tuple[float, int, str]] = []
    order = 0
    elements = [image]
    parent = image.getparent()
    while parent is not None and parent.tag == "source":  # no void element to the HTML parser
        parent = parent.getparent()
    if parent is not None and parent.tag == "picture":
        elements += parent.iter("source")
    for element in elements:
        for name in _SETS:
            if value := element.get(name):
                for url, size in parse_srcset(value):
                    order += 1
                    large.append((size, -order, url))
    for name in _SOURCES:
        if not (value := image.get(name)):
            continue
        raw = normalize_text(value)
        if raw and not _PLACEHOLDER.search(raw) and not raw.startswith("["):
            small.append(raw)
    if not small and not large:
        small.extend(url for element in elements for url in _any_attribute(element))
    target = normalize_text(link.get("href")) if link is not None else ""
    if target and PICTURE_FILE.search(unquote(target)):
        best = document.absolute(target)
    elif large:
        best = document.absolute(max(large)[2])
    else:
        best = document.absolute(small[0]) if small else None
    if best is None:
        return None
    others = [document.absolute(small[0])] if small else []
    if large:
        others.append(document.absolute(min(large)[2]))
    thumbnail = next((url for url in others if url and url != best), None)
    return Source(best, thumbnail)


def find_background(document: Document, box: HtmlElement) -> Source | None:
    """The picture of a box without `img`: drawn by a script, a style or an element of the site's own."""
    for element in box.iter():
        if isinstance(element.tag, str):
            for name, value in element.attrib.items():
                if name in _SETS and (candidates := parse_srcset(value)):
                    url = document.absolute(max(candidates, key=lambda c: c[1])[0])
                else:
                    match = _FILE_ADDRESS.search(value)
                    url = document.absolute(match[0]) if match and not _PLACEHOLDER.search(match[0]) else None
                if url:
                    return Source(url, None)
    return None


def _any_attribute(element: HtmlElement) -> list[str]:
    """Addresses of pictures in `data-` attributes whose names only one site knows, the largest of each set first."""
    found = []
    for name, value in element.attrib.items():
        if not name.startswith("data-"):
            continue
        if "set" in name and (candidates := parse_srcset(value)):
            found.append(max(candidates, key=lambda c: c[1])[0])
        elif _ADDRESS_NAME.search(name) and _ADDRESS.match(value) and not _PLACEHOLDER.search(value):
            found.append(value)
        elif (match := _FILE_ADDRESS.search(value)) and not _PLACEHOLDER.search(match[0]):
            found.append(match[0])
    return found


def parse_srcset(value: str | None) -> list[tuple[str, float]]:
    """(address, width or density) of each candidate of a `srcset`; addresses may hold commas."""
    if not value:
        return []
    found = []
    for candidate in _SET_BORDER.split(value.strip()):
        url, _, descriptor = candidate.strip().rstrip(",").partition(" ")
        if url and not _PLACEHOLDER.search(url):
            found.append((url, _size_of(descriptor.strip())))
    return found


def _size_of(descriptor: str) -> float:
    """Width of a descriptor such as `800w`; densities (`2x`) count as thousands, so that both can be compared."""
    try:
        number = float(descriptor[:-1])
    except ValueError:
        return 1.0
    return number if descriptor.endswith("w") else number * 1000


@lru_cache(maxsize=8192)
def picture_key(url: str) -> str:
    """What is the same for all sizes of a picture: the path without host, size marks and size folders; the query
    of a script."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if _SCRIPT_PATH.search(path) or not PICTURE_FILE.search(path):
        return f"{path}?{parts.query}"
    folders = [part for part in path.lower().split("/") if part and not _SIZE_FOLDER.match(part)]
    return _SIZE_MARK.sub("", "/".join(folders[-4:]))
