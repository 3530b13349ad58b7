"""Addresses of one picture: the largest and the smallest form that its markup offers; nothing is fetched."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.address import split_url
from crawler.text import normalize_text

PICTURE_FILE = re.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)(?=$|[?/;:])|-(?:jpe?g|png|gif)\.aspx(?=$|\?)|^[^?]*\.(?:jpe?g|png|gif)(?=&)"
)
"""The end of a picture's address; the system of the Czech Ministry of the Interior and its offices writes `name-jpg.aspx`,
and one of newspapers `name.jpg&MaxW=200`."""
PICTURE_ENDING = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|aspx)")
"""Stands in each such address in lower case: all else is passed over at once."""

_LAZY = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image", "data-img", "data-full",
    "data-large-file", "data-orig-file", "data-hi-res-src", "data-src-large", "data-default-src", "data-echo", "data-original-src",
)  # fmt: skip
_SOURCES = (*_LAZY, "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set")
_PLACEHOLDER = re.compile(
    r"(?i)^(?:data:|about:|blob:|\{|#|$)|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|px|1x1|1px|lazy[_-]?load|grey|loading|"
    r"dummy)(?:[_.-][^/]*)?\.(?:gif|png|svg|jpe?g)"
    r"|/(?:trans|clear|lazy(?:load)?|gray|(?:pre)?load(?:er|ing)?|progress|leer|empty|vide|no[_-]?image)[\d_-]*\.(?:gif|png|svg|jpe?g|webp)$|/[0b]\.gif$"
)
"""What stands in `src` until a script puts the picture there."""
_PLACEHOLDER_HINTS = (
    "blank", "spacer", "placeholder", "trans", "pixel", "px.", "1x1", "1px", "lazy", "grey", "gray", "load", "dummy", "clear",
    "progress", "leer", "empty", "vide", "noimage", "no-image", "no_image", "/0.gif", "/b.gif",
)  # fmt: skip
"""One of these is in every placeholder's address that is one by its name: the pattern looks at each letter."""
_SET_BORDER = re.compile(r",(?:(?<=[\d.][wxh],)\s*|\s+)")
_FILE_ADDRESS = re.compile(
    r"(?i)(?:https?:/)?/[^\s\"'<>()]+?\.(?:jpe?g|png|gif|webp|avif)(?:\?[^\s\"'<>()]*)?"
)
_ADDRESS_NAME = re.compile(r"src|url|ima?ge?|lazy|original|media|viewer|zoom|large")
_ADDRESS = re.compile(r"(?:https?:)?/{1,2}[^\s{}]+$")
_INTERCHANGE = re.compile(r"\[\s*([^\s,\[\]]+)\s*,[^\[\]]*\]")
"""`[address, size] [address, size]`, as Foundation's `data-interchange` has it."""
_SIZE_MARK = re.compile(
    r"(?i)(?:[-_](?:\d{2,4}x\d{2,4}|s\d{3,4}(?:-c\d{2,3})?|scaled|thumb(?:nail)?|small|medium|large|big|full|preview|web|mini))*(?:\.(?:jpe?g|webp|avif))*$"
)
"""Size words and formats that end a file's name: `-300x200.jpg`, `.jpg.webp`; servers make WebP of JPEG."""
_STYLE = re.compile(r"/styles/[^/]+/(?:public|private)/")
"""Drupal's folder of scaled copies."""
_COPY = re.compile(r"(?i)(/[^/]+\.(?:jpe?g|png|gif|webp|avif))/.*")
"""A file and what a server makes of it, below its name: `/bridge.jpg/v1/fit/w_900,h_600/bridge.jpg` (Wix),
`/bridge.jpg/_jcr_content/renditions/small.jpg` (AEM)."""
_PROCESSED = re.compile(r"^csm_(.+)_[0-9a-f]{10}$")
"""TYPO3's name for a scaled copy, with the hash of its settings."""
_OWN_NAME = re.compile(r"(?=.*\d{5})[^/]{14,}|\d{10}")
"""A file name with a long number, or that is a moment in seconds, which is that of one picture in any folder."""
_SIZE_FOLDER = re.compile(
    r"(?:(?:w|h|width|height|size|max|fit|crop|scale|c_|q)[-_=]?\d{1,5}|\d{2,5}|\d(?=[x:,_-]))(?:[x:,_-]\d{1,5})*[wpx]?$"
    r"|resize:fi(?:t|ll):\d+|(?:thumb(?:nail)?s?|nahledy?|miniatur\w*|vorschau|small|medium|large|big|full|original|orig|preview|gross|klein|duze|male|styles|public|fit-in)$"
)
"""Folders that only name a size: `/300x200/`, `/w_400/`, `/thumbs/`; one of a single figure numbers the pictures."""
_LOOSE_QUERY = re.compile(r"(?i)(\.(?:jpe?g|png|gif|webp))&[\w=&.-]*$")
"""Parameters behind a file without the sign that begins a query: `AR-1.jpg&MaxW=200`, as NewsCycle's servers have them."""
_SCRIPT_PATH = re.compile(r"(?i)\.(?:php|aspx?|ashx|jsp|do|cgi)$")


def shows_picture(link: HtmlElement) -> bool:
    """Whether a link leads to a file of a picture, or to the script of the picture in it, as that shows it large."""
    href = link.get("href")
    return bool(href) and (
        PICTURE_FILE.search(href) is not None or ("?" in href and _is_script_of(link, href))
    )


def opens_picture(link: HtmlElement) -> bool:
    """Whether a link shows a picture large, itself or in a window that a script opens: `javascript:photo('show.asp?id=3')`."""
    if shows_picture(link):
        return True
    href, script = (link.get("href") or "").strip(), link.get("onclick") or ""
    is_opener = _OPENER.match(href) is not None or (
        href in ("", "#") and (_WINDOW.search(script) is not None or _opens_window(link))
    )
    return is_opener and next(link.iter("img"), None) is not None


def _opens_window(link: HtmlElement) -> bool:
    """Whether a link opens a window over the page, as Bootstrap and the viewers made for it write it."""
    return (link.get("data-bs-toggle") or link.get("data-toggle")) in ("modal", "lightbox")


_OPENER = re.compile(r"(?i)javascript:\s*(?!(?:window\.)?(?:print|close|history|self)\b)[\w.]+\s*\(\s*[^)\s]")
"""A script that is called with something: what to show."""
_WINDOW = re.compile(r"(?i)\b(?:window\.)?open\w*\s*\(\s*['\"]")


def _is_script_of(link: HtmlElement, href: str) -> bool:
    """Whether the script that a link leads to is that of the picture in it."""
    script = href.partition("?")[0]
    image = next(link.iter("img"), None) if script else None
    return image is not None and (image.get("src") or "").partition("?")[0] == script


_PAGE_OF_FILE = re.compile(r"(?:(?<!/_media)/|[?&]title=)[^\W\d_]{3,}:[^/?&]+$|/_detail/|/detail\.php\?")
"""A page about a picture, whose address ends like that of the file: `/wiki/File:Bridge.jpg` of MediaWiki, whose word for
files is that of the wiki's language, `/_detail/bridge.jpg` of DokuWiki."""
_SCALED = re.compile(r"/thumb((?:/[0-9a-f]{1,2}){2}/[^/]+)/[^/]*\d+px-[^/]+$")
"""How MediaWiki keeps a scaled copy: in a folder that is called like the file."""
_SCALE = re.compile(r"(?<=[?&])(?:w|h|tok)=[^&]*&?")


def _unscaled(address: str) -> str:
    """The address of the file of which a wiki shows a scaled copy."""
    if "/_media/" in address or "/fetch.php" in address:  # DokuWiki's: size and token are of the copy
        return _SCALE.sub("", address).rstrip("?&")
    return _SCALED.sub(r"\1", address)


_SCREEN = re.compile(r"min-width:\s*(\d+)")
_WIDTH_BEHIND = re.compile(r"\s\d{2,5}w$")
"""The width after an address where only an address belongs."""
_UNSTATED = 1.0
"""The size of a candidate without descriptor: no better than the picture that all browsers show."""


@lru_cache(maxsize=8192)  # an image is asked for its address more than once
def _is_placeholder(address: str) -> bool:
    if address[:1] in _NO_ADDRESS:
        return _PLACEHOLDER.search(address) is not None
    lower = address.lower()
    return any(hint in lower for hint in _PLACEHOLDER_HINTS) and _PLACEHOLDER.search(address) is not None


_NO_ADDRESS = frozenset(("", "d", "D", "a", "A", "b", "B", "{", "#", "\n"))
"""What begins that which is no address at all: `data:`, `about:`, `blob:`."""


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
    stated = [dict(element.items()) for element in elements]
    for attributes in stated:
        for name in _SETS:
            if value := attributes.get(name):
                for url, size in parse_srcset(value):
                    order += 1
                    if size == _UNSTATED:  # the width of the screens that it is for, or of the file
                        screen = _SCREEN.search(attributes.get("media") or "")
                        size = float(stated_size(url) or (screen[1] if screen else _UNSTATED))
                    large.append((size, -order, url))
    for name in _SOURCES:
        if not (value := stated[0].get(name)):
            continue
        raw = _WIDTH_BEHIND.sub("", normalize_text(value))
        if raw and not _is_placeholder(raw) and not raw.startswith("["):
            small.append(raw)
    if len(small) > 1 and "/" in small[-1]:
        # October states the name of the file beside its address
        small = [address for address in small if "/" in address]
    if not small and not large:
        small.extend(url for element in elements for url in _any_attribute(element))
    target = normalize_text(link.get("href") or link.get("data-src")) if link is not None else ""
    if target and small and _PAGE_OF_FILE.search(unquote(target)):
        file = _unscaled(small[0])
        best = document.absolute(max(large)[2] if large and file == small[0] else file)
    elif target and (PICTURE_FILE.search(unquote(target)) or (link is not None and shows_picture(link))):
        best = document.absolute(target)
    elif small and not any(map(stated[0].get, _SETS)) and all(map(_is_for_narrow_screens, stated[1:])):
        best = document.absolute(small[0])  # what HTML shows on screens that no source is for
    elif large and (max(large)[0] != _UNSTATED or not small):
        width, _, widest = max(large)
        is_larger = bool(small) and (
            _is_whole(small[0], widest) or _stated_width(small[0]) > max(width, _stated_width(widest))
        )
        best = document.absolute(small[0] if is_larger else widest)
    else:
        best = document.absolute(small[0]) if small else None
    original = stated[0].get("data-orig-file")  # WordPress with Jetpack: the file behind its image server
    if original and best is not None and "://i" in best and ".wp.com/" in best:
        best = document.absolute(original)
    pinned = document.absolute(stated[0].get("data-pin-media"))
    if pinned and best and best == document.absolute(small[0] if small else None) and _is_same(pinned, best):
        best = pinned  # what Pinterest shall show, where only a blurred one is shown until a script comes
    if best is None:
        return None
    if _STYLE.search(best):
        file = _uncut(best)
        best = next((url for url in map(document.absolute, small) if url and _name_of(url) == file), best)
    best = best.partition("#")[0]
    others = [document.absolute(small[0])] if small else []
    if large:
        others.append(document.absolute(min(large)[2]))
    thumbnail = next((url for url in others if url and url != best), None)
    return Source(best, thumbnail)


def _is_same(one: str, other: str) -> bool:
    return picture_key(one) == picture_key(other)


def _uncut(address: str) -> str:
    """The `_name_of` the file of which Drupal shows a copy that it scaled or cut: styles have folders of their own."""
    return _name_of(_STYLE.sub("/", address, count=1))


def _name_of(address: str) -> str:
    """An address without its query and the formats that servers make of one another."""
    return _FORMATS.sub("", address.partition("?")[0])


_FORMATS = re.compile(r"(?i)(?:\.(?:jpe?g|png|webp|avif))+$")


def _is_whole(address: str, scaled: str) -> bool:
    """Whether an address is that of the file of which another address has a scaled copy: both state a size and this one the
    larger, or it states none and the other ends with it, as those of servers that scale the files of others do."""
    size, other = stated_size(address), stated_size(scaled)
    if other is None:
        return False
    if size is not None:
        return size > other
    path = split_url(address).path
    return path.count("/") > 1 and scaled.partition("?")[0].endswith(path)


def _is_for_narrow_screens(source: dict[str, str]) -> bool:
    """Whether a source of a picture has a widest screen that it is for."""
    return "max-width" in source.get("media", "")


def shown_source(image: HtmlElement) -> str:
    """One address of an image as its attributes have it; empty when only scripts know it."""
    for name in ("src", "data-src", "data-lazy-src", "data-original"):
        value = (image.get(name) or "").strip()
        if value and not _is_placeholder(value):
            return value
    candidates = parse_srcset(image.get("srcset") or image.get("data-srcset"))
    return candidates[0][0] if candidates else ""


def find_background(document: Document, box: HtmlElement) -> Source | None:
    """The picture of a box without `img`: drawn by a script, a style or an element of the site's own."""
    for element in box.iter():
        if url := document.absolute(painted_address(element)):
            return Source(url, None)
    return None


def painted_address(element: HtmlElement) -> str:
    """The address of the picture that an element's own style or script paints it with; empty where there is none."""
    painted = _STYLE_ADDRESS.search(element.get("style") or "")
    if painted is not None and not _is_placeholder(address := painted[painted.lastindex or 0].strip()):
        return address
    for value in element.attrib.values():
        match = _FILE_ADDRESS.search(value)
        if match is not None and not _is_placeholder(match[0]):
            return match[0]
    return ""


_STYLE_ADDRESS = re.compile(r"(?i)background[\w-]*\s*:[^;]*?url\(\s*(?:\"([^\"]+)\"|'([^']+)'|([^\"')\s]+))")


_SHOWN = frozenset(("src", "srcset"))
_UNSCALED = 900
"""The size in pixels that stands for that of a file whose address states none: larger than most scaled copies."""


def _any_attribute(element: HtmlElement) -> list[str]:
    """Addresses of pictures in attributes whose names only one site knows (`data-` and what else is called a source: `dsrc`),
    the best first: files before scripts, and large ones before small ones; in which order they stand says nothing."""
    found: list[tuple[bool, float, str, str]] = []
    for name, value in element.attrib.items():
        if not name.startswith("data-") and ("src" not in name or name in _SHOWN):
            continue
        size = 0.0
        if "set" in name and (candidates := parse_srcset(value)):
            address, size = max(candidates, key=lambda c: c[1])
        elif _ADDRESS_NAME.search(name) and _ADDRESS.match(value) and not _is_placeholder(value):
            address = value
        elif (sizes := _INTERCHANGE.findall(value)) and _ADDRESS.match(sizes[-1]):
            address = sizes[-1]  # from the smallest to the largest
        elif (match := _FILE_ADDRESS.search(value)) and not _is_placeholder(match[0]):
            address = match[0]
        else:
            continue
        is_file = PICTURE_FILE.search(address) is not None
        found.append((is_file, max(size, float(stated_size(address) or _UNSCALED)), name, address))
    return [address for *_, address in sorted(found, reverse=True)]


def parse_srcset(value: str | None) -> list[tuple[str, float]]:
    """(address, width or density) of each candidate of a `srcset`; addresses may hold commas."""
    if not value:
        return []
    found = []
    for candidate in _SET_BORDER.split(value.strip()):
        url, _, descriptor = candidate.strip().rstrip(",").partition(" ")
        if url and not _is_placeholder(url):
            found.append((url, _size_of(descriptor.strip())))
    return found


def _size_of(descriptor: str) -> float:
    """Width of a descriptor such as `800w` or `800w 600h`; densities (`2x`) count as thousands, so that both can be compared."""
    match = _DESCRIPTOR.search(descriptor)
    if match is None:
        return 1.0
    return float(match[1]) * (1 if match[2] == "w" else 1000)


_DESCRIPTOR = re.compile(r"(\d+(?:\.\d+)?)([wx])\b")


_STATED_SIZE = re.compile(
    r"[-_/](\d{2,4}|0(?=x\d\d))x(\d{2,4}|0?(?=/))(?=[._/-])|[?&;](?:w|width|h|height|maxw|maxh)=(\d{2,4})\b|[?&](?:resize|fit|size)=(\d{2,4})(?:%2C|,|x)",
    re.I,
)


def stated_size(url: str) -> int | None:
    """The largest side in pixels that an address states: `-300x200.jpg`, `?w=300`; None when it states none. A side of
    nought is for Thumbor, and servers like it, to find: `/1500x0/`."""
    sizes = [int(n) for match in _STATED_SIZE.findall(url) for n in match if n]
    return max(sizes) if sizes else None


def _stated_width(url: str) -> float:
    """The width in pixels that an address states, in front of a height or a nought; 0 when it states none."""
    match = _STATED_SIZE.search(url)
    return float(match[1] or 0) if match is not None else 0.0


@lru_cache(maxsize=8192)
def picture_key(url: str) -> str:
    """What is the same for all sizes of a picture: the path without host, size marks and size folders; the query
    of a script."""
    parts = split_url(url)
    path = _LOOSE_QUERY.sub(r"\1", unquote(parts.path))
    if _SCRIPT_PATH.search(path) or not PICTURE_FILE.search(path):
        return f"{path}?{parts.query}"
    path = _COPY.sub(r"\1", _STYLE.sub("/", path))
    folders = [part for part in path.lower().split("/") if part and not _SIZE_FOLDER.match(part)]
    if not folders:
        return path.lower()
    name = _SIZE_MARK.sub("", folders[-1])
    processed = _PROCESSED.match(name)
    if processed:
        return processed[1]
    if "_processed_" not in path and ("/fileadmin/" in path or path.startswith("/uploads/pics/")):
        return name  # TYPO3 keeps the name, not the folder, in the scaled copy
    return name if _OWN_NAME.match(name) else "/".join([*folders[-4:-1], name])
