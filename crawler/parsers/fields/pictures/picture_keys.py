"""What tells the pictures of a page apart, and which images are none: icons, counters, copies for browsers without scripts."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.page_texts import hides
from crawler.parsers.fields.phrases.picture_files import is_counter, is_noise_file, is_sign_file
from crawler.parsers.fields.pictures.addresses import PICTURE_FILE, picture_key
from crawler.parsers.fields.pictures.picture_links import near
from crawler.parsers.fields.pictures.sources import shown_source


def key_of_image(image: HtmlElement, number: int) -> str | None:
    """What tells a picture apart: its address, else its number; None for icons, copies and what sets a distance."""
    if image.tag == "a":
        return picture_key(image.get("href") or "")
    if (_in_noscript(image) and _has_copy(image)) or _is_for_print(image):
        return None
    source = shown_source(image)
    if not source:
        return f"#{number}" if _comes_late(image) else None
    return picture_key(source) if is_chart(image, source) else key_of_address(source)


def is_chart(image: HtmlElement, address: str) -> bool:
    """Whether a drawing (SVG), as signs and buttons are, is a figure of the text: alone in a paragraph or figure, and several
    words say what it shows."""
    name, dot, ending = address.partition("?")[0].rpartition(".")
    if not dot or ending.lower() != "svg" or len((image.get("alt") or "").split()) < _CHART_WORDS:
        return False
    box = image.getparent()
    is_alone = box is not None and (box.tag == "figure" or (box.tag == "p" and not text_content(box).strip()))
    return is_alone and not is_noise_file(f"{name}.png") and not is_sign_file(f"{name}.png")


_CHART_WORDS = 4


def key_of_address(address: str) -> str | None:
    """What tells a picture apart by its address; None for icons and what sets a distance."""
    if is_noise_file(address) or is_sign_file(address) or is_counter(address):
        return None
    return picture_key(address)


def _comes_late(image: HtmlElement) -> bool:
    """Whether an empty image stands for a picture that a script puts there or that its link shows."""
    return any(name.startswith("data-") for name in image.attrib) or any(
        above.tag == "a" and PICTURE_FILE.search(above.get("href") or "") for above in near(image, 2)
    )


def _has_copy(image: HtmlElement) -> bool:
    """Whether a picture stands beside the one for browsers without scripts; else a script draws it."""
    box = next(image.iterancestors("noscript")).getparent()
    return box is not None and any(not _in_noscript(other) for other in box.iter("img"))


def _is_for_print(image: HtmlElement) -> bool:
    """Whether a picture is hidden beside the one of the same words that the screen shows: the style for print turns them
    about."""
    said, link = image.get("alt"), image.getparent()
    if not said or link is None or not hides(image.get("style") or ""):
        return False
    return any(other.get("alt") == said and not hides(other.get("style") or "") for other in link.iter("img"))


def _in_noscript(image: HtmlElement) -> bool:
    """Whether an image is the copy for browsers without scripts."""
    return any(a.tag == "noscript" for a in near(image, 2))
