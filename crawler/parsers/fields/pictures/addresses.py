"""What the address of a picture tells by itself: that it is one, its size, which picture, and whether of a scaled copy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote

from crawler.parsers.fields.page.address import split_url

PICTURE_FILE = re.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)(?=$|[?/;:])|-(?:jpe?g|png|gif)\.aspx(?=$|\?)|^[^?]*\.(?:jpe?g|png|gif)(?=&)"
)
"""The end of a picture's address; the system of the Czech Ministry of the Interior and its offices writes `name-jpg.aspx`,
and one of newspapers `name.jpg&MaxW=200`."""
PICTURE_ENDING = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|aspx)")
"""Stands in each such address in lower case: all else is passed over at once."""

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


_STATED_SIZE = re.compile(
    r"[-_/](\d{2,4}|0(?=x\d\d))x(\d{2,4}|0?(?=/))(?=[._/-])|[?&;](?:w|width|h|height|maxw|maxh)=(\d{2,4})\b|[?&](?:resize|fit|size)=(\d{2,4})(?:%2C|,|x)",
    re.I,
)


def stated_size(url: str) -> int | None:
    """The largest side in pixels that an address states: `-300x200.jpg`, `?w=300`; None when it states none. A side of
    nought is for Thumbor, and servers like it, to find: `/1500x0/`."""
    sizes = [int(n) for match in _STATED_SIZE.findall(url) for n in match if n]
    return max(sizes) if sizes else None


def stated_width(url: str) -> int:
    """The width in pixels that an address states in front of a height or a nought, or else its only size; 0 when it states
    none."""
    match = _STATED_SIZE.search(url)
    return int(next(filter(None, match.groups()), 0)) if match is not None else 0


_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")


@lru_cache(maxsize=8192)
def picture_key(url: str) -> str:
    """What is the same for all sizes of a picture: the path without host, size marks and size folders; the query
    of a script."""
    parts = split_url(url)
    path = _LOOSE_QUERY.sub(r"\1", unquote(parts.path))
    if not PICTURE_FILE.search(path):
        return f"{path}?{parts.query}"
    path = _COPY.sub(r"\1", _STYLE.sub("/", path))
    folders = [part for part in path.lower().split("/") if part and not _SIZE_FOLDER.match(part)]
    if not folders:
        return path.lower()
    if len(folders) > 1 and _HOST.fullmatch(folders[0]):
        del folders[0]  # of a server that scales pictures of others, as Photon does
    name = _SIZE_MARK.sub("", folders[-1])
    processed = _PROCESSED.match(name)
    if processed:
        return processed[1]
    if "/fileadmin/" in path or path.startswith("/uploads/pics/"):
        return name  # TYPO3 keeps the name, not the folder, in the scaled copy
    return name if _OWN_NAME.match(name) else "/".join([*folders[-4:-1], name])


def uncut_form(url: str, others: Iterable[str]) -> str:
    """The first of other addresses which is that of the file of which `url` is a scaled copy; `url` where none is."""
    if not is_scaled(url):
        return url
    return next((other for other in others if not is_scaled(other) and _is_same(url, other)), url)


def is_styled(url: str) -> bool:
    """Whether an address is that of a copy which Drupal made: its styles have folders of their own."""
    return _STYLE.search(url) is not None


def _is_same(copy: str, file: str) -> bool:
    """Whether a copy is of that file: styles keep its path, and so tell it from another that is called alike."""
    if is_styled(copy):
        return _name_of(_STYLE.sub("/", copy, count=1)) == _name_of(file)
    return picture_key(copy) == picture_key(file)


def _name_of(url: str) -> str:
    """The path of an address without the formats that servers make of one another."""
    return _FORMATS.sub("", split_url(url).path)


_FORMATS = re.compile(r"(?i)(?:\.(?:jpe?g|png|webp|avif))+$")


def is_scaled(url: str) -> bool:
    """Whether an address is that of a copy in another size, by what it states."""
    return stated_size(url) is not None or _SCALED_COPY.search(split_url(url).path) is not None


_SCALED_COPY = re.compile(
    rf"(?i)/(?:thumb(?:nail)?s?|mini(?:atur\w*)?|small|preview|vorschau|klein)(?:[_-]?\d+)?/|{_STYLE.pattern}|[_-](?:thumb(?:nail)?|small|medium)(?=[._-])"
)
"""Folders and names of scaled copies."""
