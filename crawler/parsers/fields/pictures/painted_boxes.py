"""Boxes that are painted with a picture by their style or by a script, and pictures that text stands over."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.pictures.addresses import PICTURE_FILE, picture_key
from crawler.parsers.fields.pictures.sources import painted_address


def find_painted(document: Document) -> Iterator[tuple[HtmlElement, str]]:
    """The boxes without an image whose role or name says that they are pictures, with the addresses they are painted with."""
    boxes = [box for box in document.attributed.get("role", ()) if box.get("role") == "img"]
    styled = document.attributed.get("style", ())
    boxes += [box for box in styled if "background" in (box.get("style") or "") and _is_cover(box)]
    # tiles of galleries: an empty link to the picture, painted with it when it is scrolled to
    late = {box: None for name in _PAINTING for box in document.attributed.get(name, ()) if _is_tile(box)}
    for box in dict.fromkeys((*boxes, *late)):
        if box.tag in _PAINTED and (address := painted_address(box)) and next(box.iter("img"), None) is None:
            yield box, address


def find_stages(document: Document, keys: Collection[str]) -> Iterator[tuple[HtmlElement, str, str]]:
    """The boxes of any name that a style or script paints with a picture of these keys, with its address and key: what
    metadata name as the article's picture is no decoration, though it only lies under the heading."""
    if not keys:
        return
    boxes = [box for box, style in document.attributed.get("style", {}).items() if "background" in style]
    boxes += chain.from_iterable(document.attributed.get(name, ()) for name in _PAINTING)
    for box in boxes:
        if (
            box.tag in _STAGES
            and (address := painted_address(box))
            and (url := document.absolute(address))
            and (key := picture_key(url)) in keys
        ):
            yield box, address, key


_PAINTED = frozenset("div span figure section li p a i".split())
_STAGES = _PAINTED | {"header", "article"}
_PAINTING = ("data-bg", "data-bg-image", "data-background", "data-background-image")
"""Where a box has its background until it is scrolled to."""


def _is_tile(box: HtmlElement) -> bool:
    is_empty = not len(box) and not (box.text or "").strip()
    return is_empty and box.tag == "a" and PICTURE_FILE.search(box.get("href") or "") is not None


def _is_cover(box: HtmlElement) -> bool:
    """Whether a box with a background of its own is WordPress' cover, or an empty box that is called a picture and stands
    beside none, of which it could be the blurred copy."""
    if is_called_cover(box):
        return True
    around = box.getparent()
    if len(box) or (box.text or "").strip() or around is None:
        return False
    words = words_of(box)
    return (
        not words.isdisjoint(PICTURE_WORDS) or (not words.isdisjoint(_SLIDE_WORDS) and _is_filled(around))
    ) and next(around.iter("img", "h1"), None) is None  # nor is the stage of a heading


def _is_filled(box: HtmlElement) -> bool:
    """Whether a box holds several empty boxes, each painted with a picture, and nothing else: slides without words."""
    return len(box) > 1 and all(
        not len(child) and not (child.text or "").strip() and painted_address(child) for child in box
    )


def is_called_cover(box: HtmlElement) -> bool:
    """Whether a box is the cover of WordPress' editor, which has text over its picture."""
    return not words_of(box).isdisjoint(_COVER_WORDS)


_COVER_WORDS = frozenset(("wpblockcover", "wpblockcoverimage"))
PICTURE_WORDS = frozenset("image img photo picture foto bild imagen immagine zdjecie obraz".split())

_SLIDE_WORDS = frozenset("slide slides swiperslide slideritem carouselitem owlitem".split())


def is_under_text(image: HtmlElement) -> bool:
    """Whether what stands over a picture is text of the article and no caption."""
    return (
        "background" in words_of(image)
        or is_called_cover(image)
        or (image.tag in _STAGES and next(image.iter(*HEADING_TAGS), None) is not None)
    )


def is_painted(element: HtmlElement) -> bool:
    """Whether a box says that it stands for a picture: by its role, or by the address that a script paints it with."""
    return element.get("role") == "img" or element.get("data-thumbnail") is not None
