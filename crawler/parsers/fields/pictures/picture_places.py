"""The places of pictures on a page in its order, with their links and the gallery's heading above; judges no picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.pictures.galleries import is_gallery_heading
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_links import SLIDE, is_slide, laid_over, near

_PICTURE_TAGS = ("img", "a", "figure")
_HEADING_TAGS = ("h2", "h3", "h4", "h5")
_HEADED = 120
"""Weight of the running text that ends a gallery which has a heading and no box."""


class PicturePlace(NamedTuple):
    """A picture where it stands."""

    element: HtmlElement
    """The outermost element that is the picture's: its link to a picture, else the image."""
    image: HtmlElement
    """The image, or the box or link that a script paints."""
    link: HtmlElement | None
    """The link around the image or laid over it."""
    heading: HtmlElement | None
    """The heading of a gallery above, when no running text stands between."""
    in_text: bool
    """Whether the text begins above the picture."""


def picture_places(survey: Survey, boxes: PictureBoxes, text_starts: HtmlElement) -> Iterator[PicturePlace]:
    """The places of all pictures in document order; `text_starts` is the element that begins the text."""
    started = False
    heading: HtmlElement | None = None
    done: set[HtmlElement] = set()
    root = survey.blocks[0].element
    has_heading = any(map(is_gallery_heading, root.iter(*_HEADING_TAGS)))  # then all elements count, seldom
    for element in root.iter() if has_heading else boxes.elements_with(text_starts):
        if element is text_starts:
            started = True
        if has_heading and element.tag in _HEADING_TAGS:
            heading = element if is_gallery_heading(element) else None
        elif (
            heading is not None
            and (block := survey.block(element)) is not None
            and block.weight > _HEADED
            and not boxes.count(element)  # captions stand in their pictures' boxes
        ):
            heading = None
        if (element.tag not in _PICTURE_TAGS and element not in boxes.painted) or element in done:
            continue
        found = _image_and_link(element, boxes)
        if found is not None:
            image, link = found
            if image is not element:
                done.update(element.iter("img"))
            yield PicturePlace(element, image, link, heading, started)


def _image_and_link(
    element: HtmlElement, boxes: PictureBoxes
) -> tuple[HtmlElement, HtmlElement | None] | None:
    """The image that an element is or holds, and its link; None for what is no picture, or is read on its own."""
    if element.tag == "img" or element in boxes.painted:
        boxes_around = (element, *near(element, 4))
        around = next((a for a in boxes_around if a.get("data-src") and is_slide(a)), None)
        if around is None:
            around = next((a for a in boxes_around if a.tag == "a" or is_slide(a)), None)
        return element, around if around is not None else laid_over(element)
    if element.tag == "figure":
        return (element, None) if _is_drawn_by_script(element, boxes) else None
    if element not in boxes.links:
        return None
    image = next(element.iter("img"), None)
    if image is not None:
        return image, element
    is_picture = (
        element.get("data-caption")
        or element.get(SLIDE)
        or element.get("data-lightbox")
        or boxes.is_bare(element)
    )
    return (element, element) if is_picture else None  # else a link of the text to a picture file


def _is_drawn_by_script(figure: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a figure with a caption holds nothing that it could be of."""
    return (
        next(figure.iter("img", "video", "audio", "iframe"), None) is None
        and next(figure.iter("figcaption"), None) is not None
        and not any(e in boxes.painted for e in figure.iterdescendants())
    )
