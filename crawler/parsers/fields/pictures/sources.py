"""Addresses of one picture: the largest and the smallest form that its markup offers; nothing is fetched."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.pictures.addresses import (
    PICTURE_FILE,
    is_styled,
    picture_key,
    stated_size,
    stated_width,
    uncut_form,
)
from crawler.text import find_number, normalize_text

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
_SET_BORDER = re.compile(r"\s,\s*|,(?:(?<=[\d.][wxh],)\s*|\s+)")
_FILE_ADDRESS = re.compile(
    r"(?i)(?:https?:/)?/[^\s\"'<>()]+?\.(?:jpe?g|png|gif|webp|avif)(?:\?[^\s\"'<>()]*)?"
)
_ADDRESS_NAME = re.compile(r"src|url|ima?ge?|lazy|original|media|viewer|zoom|large")
_ADDRESS = re.compile(r"(?:https?:)?/{1,2}[^\s{}]+$")
_INTERCHANGE = re.compile(r"\[\s*([^\s,\[\]]+)\s*,[^\[\]]*\]")
"""`[address, size] [address, size]`, as Foundation's `data-interchange` has it."""


def shows_picture(link: HtmlElement) -> bool:
    """Whether a link leads to a file of a picture, or to the script of the picture in it, as that shows it large; viewers
    have the address in another attribute of links that lead nowhere."""
    href = link.get("href") or link.get("data-src")
    return bool(href) and (
        PICTURE_FILE.search(href) is not None
        or ("?" in href and _is_script_of(link, href))
        or (is_of_viewer(link) and _is_larger_copy(link, href))
    )


def is_of_viewer(link: HtmlElement) -> bool:
    """Whether a link is called after a viewer that shows what it leads to large."""
    return "box" in (names := f"{link.get('rel')} {link.get('class')}") and _VIEWER.search(names) is not None


_VIEWER = re.compile(r"(?i)(?:light|fancy|color|swipe|thick|slim|shadow|veno)box")


def _is_larger_copy(link: HtmlElement, href: str) -> bool:
    """Whether the picture in a link has the link's address with a size in it, where neither tells a file: the stores of
    some offices have `/image/800/2110` beside `/image/300/2110`, and `/d/1a2b` beside `/d/1a2b/m`."""
    image = next(link.iter("img"), None)
    source = (image.get("src") or "") if image is not None else ""
    return any(map(str.isdigit, href)) and (
        source.startswith(f"{href.rstrip('/')}/")
        or _SIZE_FOLDER.sub("/0/", source) == _SIZE_FOLDER.sub("/0/", href)
    )


_SIZE_FOLDER = re.compile(r"/\d{2,4}/")


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
def is_placeholder(address: str) -> bool:
    """Whether an address is what stands there until a script puts that of the picture."""
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
    forms = _offered_forms(image)
    best = document.absolute(_linked_form(forms, link) or _own_form(forms))
    first = document.absolute(forms.single[0]) if forms.single else None
    original = image.get("data-orig-file")  # WordPress with Jetpack: the file behind its image server
    if original and best is not None and "://i" in best and ".wp.com/" in best:
        best = document.absolute(original)
    pinned = document.absolute(image.get("data-pin-media"))
    if pinned and best and best == first and picture_key(pinned) == picture_key(best):
        best = pinned  # what Pinterest shall show, where only a blurred one is shown until a script comes
    if best is None:
        return None
    if is_styled(best):
        best = uncut_form(best, filter(None, map(document.absolute, forms.single)))
    best = best.partition("#")[0]
    smallest = document.absolute(min(forms.sized).url) if forms.sized else None
    return Source(best, next((url for url in (first, smallest) if url and url != best), None))


class _Sized(NamedTuple):
    """An address of a `srcset`, ordered by its size; of two in one size the first is the larger."""

    size: float
    rank: int
    url: str


class _Forms(NamedTuple):
    """The addresses that the markup of a picture offers."""

    single: list[str]
    """Those of attributes that hold one address, the best first."""
    sized: list[_Sized]
    narrow_only: bool
    """Whether each further source is for narrow screens alone, and none is of the `img` itself."""
    width: int
    """Pixels that the `img` says to have; 0 where it says none."""


def _offered_forms(image: HtmlElement) -> _Forms:
    """What an `img` and the sources beside it in its `picture` state."""
    parent = image.getparent()
    while parent is not None and parent.tag == "source":  # no void element to the HTML parser
        parent = parent.getparent()
    is_in_picture = parent is not None and parent.tag == "picture"
    elements = [image, *parent.iter("source")] if parent is not None and is_in_picture else [image]
    stated = [dict(element.items()) for element in elements]
    sized: list[_Sized] = []
    for attributes in stated:
        for name in _SETS:
            for url, size in parse_srcset(attributes.get(name)):
                if size == _UNSTATED:  # the width of the screens that it is for, or of the file
                    screen = _SCREEN.search(attributes.get("media") or "")
                    size = float(stated_size(url) or (screen[1] if screen else _UNSTATED))
                sized.append(_Sized(size, -len(sized), url))
    single = [address for name in _SOURCES if (address := _single_address(stated[0].get(name)))]
    if len(single) > 1 and "/" in single[-1]:
        # October states the name of the file beside its address
        single = [address for address in single if "/" in address]
    if not single and not sized:
        single = [url for element in elements for url in _any_attribute(element)]
    narrow_only = not any(map(stated[0].get, _SETS)) and all(map(_is_for_narrow_screens, stated[1:]))
    return _Forms(single, sized, narrow_only, find_number(image.get("width")) or 0)


def _single_address(value: str | None) -> str:
    """The address in an attribute that holds one; empty for a placeholder, and for a list that scripts read."""
    address = _WIDTH_BEHIND.sub("", normalize_text(value)) if value else ""
    return "" if not address or is_placeholder(address) or address.startswith("[") else address


def _linked_form(forms: _Forms, link: HtmlElement | None) -> str | None:
    """The file that the link around a picture leads to, or whose page it leads to; None where it leads elsewhere."""
    target = normalize_text(link.get("href") or link.get("data-src")) if link is not None else ""
    if link is None or not target:
        return None
    if forms.single and _PAGE_OF_FILE.search(unquote(target)):
        file = _unscaled(forms.single[0])
        return max(forms.sized).url if forms.sized and file == forms.single[0] else file
    return target if PICTURE_FILE.search(unquote(target)) or shows_picture(link) else None


def _own_form(forms: _Forms) -> str | None:
    """The largest form that the markup of a picture offers itself."""
    first = forms.single[0] if forms.single else None
    if first is not None and (forms.narrow_only or not forms.sized):
        return first  # what HTML shows on screens that no source is for
    if not forms.sized:
        return None
    widest = max(forms.sized)
    if first is None:
        return widest.url
    return first if _is_larger(first, widest) or _is_file_of(first, widest, forms.width) else widest.url


def _is_larger(address: str, widest: _Sized) -> bool:
    """Whether an address is that of a larger form than the widest of a set: by the widths that both state, else by that
    which the set states; or it is that of the file which the other scales, as the addresses of servers that do so for others
    end with that of the file."""
    if widest.size == _UNSTATED:
        return True  # what all browsers show
    width, other = stated_width(address), stated_width(widest.url)
    if width:
        return width > (other or widest.size)
    path = split_url(address).path
    return other > 0 and path.count("/") > 1 and widest.url.partition("?")[0].endswith(path)


def _is_file_of(address: str, widest: _Sized, width: int) -> bool:
    """Whether an address is that of the file which the widest of a set is a copy of, by a mark behind the file's name, and
    the picture is said to be as wide: Publii states the file and its copies, "lake-2xl.jpg" of "lake.jpg", so."""
    name = split_url(address).path.rpartition("/")[2].rpartition(".")[0]
    copy = split_url(widest.url).path.rpartition("/")[2]
    return (
        bool(name)
        and width >= _AS_WIDE * widest.size
        and _COPY_MARK.fullmatch(copy.removeprefix(name)) is not None
    )


_COPY_MARK = re.compile(r"[-_](?:[2-9]?x[sl]|sm|md|lg)\.\w+")
_AS_WIDE = 0.9
"""Share of the width that a set says, since files smaller than it are not made wider."""


def _is_for_narrow_screens(source: dict[str, str]) -> bool:
    """Whether a source of a picture has a widest screen that it is for."""
    return "max-width" in source.get("media", "")


def shown_source(image: HtmlElement) -> str:
    """One address of an image as its attributes have it; empty when only scripts know it."""
    for name in ("src", "data-src", "data-lazy-src", "data-original"):
        value = (image.get(name) or "").strip()
        if value and not is_placeholder(value):
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
    if painted is not None and not is_placeholder(address := painted[painted.lastindex or 0].strip()):
        return address
    for value in element.attrib.values():
        match = _FILE_ADDRESS.search(value)
        if match is not None and not is_placeholder(match[0]):
            return _widest_listed(value) or match[0]
    return ""


def _widest_listed(value: str) -> str:
    """The address in a list of objects in JSON that states the largest width; empty where none does."""
    listed = ((int(m[1] or m[4]), m[2] or m[3]) for m in _LISTED.finditer(value)) if value[0] in "[{" else ()
    return max(listed, default=(0, ""))[1]


_LISTED = re.compile(
    r"""\{[^{}]*?"(?:width|w)"\s*:\s*"?(\d{2,5})[^{}]*?"(?:src|url)"\s*:\s*"([^"{}]+)"|"(?:src|url)"\s*:\s*"([^"{}]+)"[^{}]*?"(?:width|w)"\s*:\s*"?(\d{2,5})"""
)


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
        elif _ADDRESS_NAME.search(name) and _ADDRESS.match(value) and not is_placeholder(value):
            address = value
        elif (sizes := _INTERCHANGE.findall(value)) and _ADDRESS.match(sizes[-1]):
            address = sizes[-1]  # from the smallest to the largest
        elif (match := _FILE_ADDRESS.search(value)) and not is_placeholder(match[0]):
            address = _widest_listed(value) or match[0]
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
        if url and not is_placeholder(url):
            found.append((url, _size_of(descriptor.strip())))
    return found


def _size_of(descriptor: str) -> float:
    """Width of a descriptor such as `800w` or `800w 600h`; densities (`2x`) count as thousands, so that both can be compared."""
    match = _DESCRIPTOR.search(descriptor)
    if match is None:
        return 1.0
    return float(match[1]) * (1 if match[2] == "w" else 1000)


_DESCRIPTOR = re.compile(r"(\d+(?:\.\d+)?)([wx])\b")
