"""Pictures that stand in another element than `img`: a file shown by `object` or `embed`, and the one of a drawing that only
clips it; must not know any site.

https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-object-element ("represents the image"),
https://www.w3.org/TR/SVG2/embedded.html#ImageElement.
"""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget

_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)")
_KIND = re.compile(r"(?i)\s*image/(?!svg)")
_OF_PHOTOS = re.compile(r"\s*(?:[1-9]\d\d|100\s*%)")
"""The width of a picture that is no sign."""
_DRAWN = frozenset(
    ("path", "text", "circle", "rect", "polygon", "use", "line", "ellipse", "polyline", "foreignobject")
)
_CLIPS = ("clippath", "clipPath", "mask", "defs")


def show_drawn_pictures(root: HtmlElement, attributed: Attributed) -> bool:
    """Put an `img` in the place of each such element; say whether there was one. `attributed` is kept up to date."""
    found = [(box, address) for box in root.iter("object", "embed") if (address := _file_of(box))]
    seen: set[HtmlElement] = set()  # a drawing of several pictures shows none alone, and is looked at once
    for image in root.iter("image"):
        drawing = next(image.iterancestors("svg"), None)
        if drawing is None or drawing in seen:
            continue
        seen.add(drawing)
        address = image.get("href") or image.get("xlink:href") or ""
        if _FILE.search(address) and _is_all(image, drawing):
            found.append((drawing, address))
    for box, address in found:
        above = box.getparent()
        if above is None:
            continue
        picture = etree.Element("img", src=address, alt=box.get("aria-label") or box.get("title") or "")
        for name in ("width", "height", "class"):
            if value := box.get(name):
                picture.set(name, value)
        picture.tail, box.tail = box.tail, None
        forget(box, attributed)
        above.replace(box, picture)
    return bool(found)


def _file_of(box: HtmlElement) -> str:
    address = (box.get("data") or box.get("src") or "").strip()
    kind = box.get("type")
    is_picture = _KIND.match(kind) is not None if kind else _FILE.search(address) is not None
    return address if is_picture and not address.lower().startswith("data:") else ""


def _is_all(image: HtmlElement, drawing: HtmlElement) -> bool:
    """Whether a picture is all that a drawing shows, but for what clips it."""
    if _OF_PHOTOS.match(image.get("width") or drawing.get("width") or "") is None:
        return False
    others = (e for e in drawing.iter() if e is not image and isinstance(e.tag, str))
    return not any(
        e.tag == "image" or (e.tag.lower() in _DRAWN and next(e.iterancestors(*_CLIPS), None) is None)
        for e in others
    )
