"""What stands around a picture: its nearest boxes, and the links by which viewers show it large or in a set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.pictures.addresses import PICTURE_FILE, stated_size
from crawler.parsers.fields.pictures.sources import parse_srcset

_GROUPS = (
    "data-fancybox",
    "data-fancybox-group",
    "data-lightbox",
    "data-gallery",
    "data-colorbox-gallery",
    "data-fslightbox",
    "data-elementor-lightbox-slideshow",
    "rel",
)
_GROUP = re.compile(r"(?i)(?:lightbox|prettyphoto|fancybox|shadowbox|colorbox|slimbox|gal)\w*")
NANOGALLERY = "data-ngthumb"
"""The small form of a picture, whose link to the large one holds its title alone until a script draws them."""


def group_of(link: HtmlElement) -> str | None:
    """The name of the set of pictures that a viewer shows together, as their links state it; None for a link of no set."""
    for name in _GROUPS:
        value = (link.get(name) or "").strip()
        if value and (name != "rel" or _GROUP.match(value)):
            return value
    if link.get(NANOGALLERY) is not None:
        return NANOGALLERY
    # GLightbox takes all links of its class for one set where none is named
    return "glightbox" if "glightbox" in (link.get("class") or "").split() else None


SLIDE = "data-sub-html"
"""Says on any element that lightGallery shows the picture of its `data-src`, and the caption."""


def is_slide(element: HtmlElement) -> bool:
    """Whether lightGallery, or Fancybox with an address in an attribute, shows the picture of an element large."""
    return element.get(SLIDE) is not None or (
        element.get("data-fancybox") is not None and element.get("data-src") is not None
    )


def near(element: HtmlElement, levels: int) -> Iterator[HtmlElement]:
    """The ancestors up to a level; `source` (no void element to the HTML parser) and `picture` do not count."""
    level = 0
    for above in element.iterancestors():
        if level >= levels:
            return
        if above.tag not in ("source", "picture"):
            level += 1
        yield above


def break_after(image: HtmlElement) -> HtmlElement | None:
    """The break that ends the line of a picture at once; None where there is none, or text before it.

    In its line stands the link or the `picture` that holds it, and a copy for browsers without scripts may follow.
    """
    branch = image
    for above in image.iterancestors():
        is_around = above.tag in ("source", "picture") or (
            above.tag == "a" and all(e is branch or e.tag == "noscript" for e in above)
        )
        if not is_around:
            break
        branch = above
    while branch.tail is None or branch.tail.isspace():
        following = branch.getnext()
        if following is None or following.tag != "noscript":
            return following if following is not None and following.tag == "br" else None
        branch = following
    return None


def laid_over(image: HtmlElement) -> HtmlElement | None:
    """The link to the large form of a picture that stands beside it in its figure and is laid over it by style, as
    Bootstrap Package for TYPO3 has it."""
    figure = next((above for above in near(image, 2) if above.tag == "figure"), None)
    if figure is None or sum(1 for _ in islice(figure.iter("img"), _COPIES + 1)) > _COPIES:
        return None  # no link is that of all pictures
    links = [child for child in figure if child.tag == "a"]
    if len(links) != 1 or next(links[0].iter("img"), None) is not None:
        return None
    sets = (parse_srcset(e.get("srcset")) for e in figure.iter("img", "source"))
    if any(size > _LARGE or (stated_size(url) or 0) > _LARGE for found in sets for url, size in found):
        return None  # the picture itself is as large
    return links[0] if PICTURE_FILE.search(links[0].get("href") or "") else None


_COPIES = 4
"""Pictures of a figure that may be one in several forms."""
_LARGE = 1000
"""Pixels from which a form of a picture is large."""
