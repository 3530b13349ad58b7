"""Larger forms of a picture than its own markup offers: beside it for browsers without scripts, and in the metadata."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.pictures.addresses import picture_key, stated_size, uncut_form
from crawler.parsers.fields.pictures.sources import Source, find_source

_SETS = ("srcset", "data-srcset", "data-src", "data-original", "data-lazy-src")
"""Where a picture's markup has its further forms itself."""


def with_scriptless_form(source: Source, document: Document, image: HtmlElement) -> Source:
    """The forms of a picture with that which browsers without scripts are shown beside it: what is shown first is a small
    copy that a script sharpens, as on Medium, or a GIF of one point under any name."""
    if _STAND_IN.search(source.url) is not None:
        beside = image.getnext()
        other = next(beside.iter("img"), None) if beside is not None and beside.tag == "noscript" else None
        form = find_source(document, other) if other is not None else None
        if form is not None:
            return form
    own = _copied_size(source.url)
    if own is None or own > _FIRST or any(map(image.get, _SETS)):
        return source
    for above in islice(image.iterancestors(), _LEVELS):
        for noscript in above.iterchildren("noscript"):
            other = next(noscript.iter("img"), None)
            form = find_source(document, other) if other is not None else None
            if form is not None and picture_key(form.url) == picture_key(source.url):
                return (
                    source if (_copied_size(form.url) or _UNSTATED) <= own else Source(form.url, source.url)
                )
    return source


def _copied_size(url: str) -> int | None:
    """The size in pixels that an address states, also as Medium and imgproxy do: `/max/60/`, `/resize:fit:60/`."""
    width = _WIDTH.search(url)
    return int(width[1]) if width is not None else stated_size(url)


_WIDTH = re.compile(r"/(?:max/|resize:fi(?:t|ll):)(\d{2,4})(?=[/:])")
_STAND_IN = re.compile(r"(?i)\.gif(?:$|\?)")
_LEVELS = 2
_FIRST = 150
"""Pixels of the largest copy that is shown until the picture comes."""
_UNSTATED = 10_000
"""Stands for the size of a picture whose address states none: most likely the whole one."""


def with_stated_form(source: Source, stated: str | None) -> Source:
    """The forms of a picture with the address that the metadata have of it, where that is the file of which the page shows
    a scaled copy; parameters tell a server to make a copy, as the crop that networks are shown."""
    if stated is None or "?" in stated or "&" in stated:
        return source
    file = uncut_form(source.url, (stated,))
    return source if file == source.url else Source(file, source.url)
