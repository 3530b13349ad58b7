"""What a page shows in a frame of the same site, where it has nothing itself; must not fetch."""

from __future__ import annotations

import re

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.extract import is_own_host
from crawler.items import Article, Listing, Page, Rejection, Site

_NOTHING = ("empty", "no_content", "needs_script")
"""What a page is that may have all that it shows in a frame."""
_LEAST_SIZE = 200
"""A lower or narrower frame holds a button, a banner, a menu or what counts visitors."""
_WINDOW = (1000, 800)
_HIDDEN = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_LENGTH = re.compile(r"\s*(\d+(?:\.\d*)?)\s*(%?|px)\s*")


def follow_frames(
    result: Article | Listing | Rejection, page: Page, site: Site, *, is_list: bool
) -> Article | Listing | Rejection:
    """The result, with the frame that the page shows in place of a text or list of its own: for one that is to be a list as a
    part of that, else as where the page leads. What has a dated entry, or a text, is taken for what it is."""
    nothing = (*_NOTHING, "not_article") if is_list else _NOTHING
    is_nothing = isinstance(result, Rejection) and result.reason in nothing
    is_undated = isinstance(result, Listing) and not any(item.date_text for item in result.items)
    if not (is_nothing or (is_list and is_undated)) or b"frame" not in page.body.lower():
        return result
    url = _find_frame(page, site)
    if url is None:
        return result
    if isinstance(result, Rejection) and not is_list:
        return msgspec.structs.replace(result, leads_to=url)
    if isinstance(result, Listing):
        return msgspec.structs.replace(result, periods=(*result.periods, url))
    return Listing(parser=result.parser or "generic", url=page.url, periods=(url,))


def _find_frame(page: Page, site: Site) -> str | None:
    """The address of the largest frame that shows another page of the site."""
    document = Document(page)
    sizes: dict[str, float] = {}
    for frame in document.tree.iter("frame", "iframe"):
        url = document.absolute(frame.get("src"))
        if url is None or not is_own_host(url, site) or url.partition("#")[0] == page.url:
            continue
        width, height = _size_in_set(frame) if frame.tag == "frame" else _size(frame)
        if min(width, height) >= _LEAST_SIZE:
            sizes.setdefault(url, width * height)
    return max(sizes, key=lambda url: sizes[url]) if sizes else None


def _size(frame: HtmlElement) -> tuple[float, float]:
    """Width and height as stated; a frame that states none gets them from a style sheet or a script."""
    if frame.get("hidden") is not None or _HIDDEN.search(frame.get("style", "")):
        return 0, 0
    width, height = _length(frame.get("width"), _WINDOW[0]), _length(frame.get("height"), _WINDOW[1])
    return _WINDOW[0] if width is None else width, _LEAST_SIZE if height is None else height


def _size_in_set(frame: HtmlElement) -> tuple[float, float]:
    """The share of the window that a frame has, by the rows and columns of the sets that it stands in."""
    width, height = map(float, _WINDOW)
    inner = frame
    for outer in frame.iterancestors("frameset"):
        place = [child for child in outer if child.tag in ("frame", "frameset")].index(inner)
        columns = _shares(outer.get("cols"), _WINDOW[0])
        width *= columns[place % len(columns)]
        rows = _shares(outer.get("rows"), _WINDOW[1])
        height *= rows[place // len(columns) % len(rows)]
        inner = outer
    return width, height


def _shares(text: str | None, whole: int) -> list[float]:
    """The parts of a length as `cols="200,20%,*"` divides it."""
    stated = (text or "*").split(",")
    parts = [(_length(part, whole) or 0) / whole for part in stated]
    rest = [n for n, part in enumerate(stated) if "*" in part]
    for n in rest:
        parts[n] = max(0, 1 - sum(parts[i] for i in range(len(parts)) if i not in rest)) / len(rest)
    return parts


def _length(text: str | None, whole: int) -> float | None:
    match = _LENGTH.fullmatch(text or "")
    return None if match is None else float(match[1]) * (whole / 100 if match[2] == "%" else 1)
