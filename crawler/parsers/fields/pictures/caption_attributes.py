"""Captions that viewers and tooltips take from the attributes of a picture or its link; what the page shows is read elsewhere."""

from __future__ import annotations

import html
import re
from operator import itemgetter

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.caption_words import BORDERS, CONTROL
from crawler.parsers.fields.pictures.addresses import PICTURE_FILE
from crawler.parsers.fields.pictures.attribute_names import caption_values
from crawler.parsers.fields.pictures.credits import STARTS_AS_CREDIT, is_credit
from crawler.parsers.fields.pictures.picture_links import NANOGALLERY
from crawler.patterns import lazy
from crawler.text import names_file, normalize_text


def attribute_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The caption that lightboxes and sliders read from an attribute of the link or the image."""
    elements = [e for e in (link, image) if e is not None]
    file = _file_name(image, link)
    caption = credit = ""
    found = [(rank, value, element) for element in elements for rank, value in caption_values(element)]
    for _, value, element in sorted(found, key=_by_rank):
        if caption and credit:
            break
        text = _referred(element, value) or _plain(value)
        if stated := _GLIGHTBOX.match(text):
            text = f"{stated[1]} {stated[2]}" if stated[2] and is_credit(stated[2]) else stated[1]
        if CONTROL.match(text) or names_file(text) or text.casefold() == file:
            continue  # the title that a system gave to the file
        if text and not text.startswith(("#", ".", "{", "http")):
            if caption and (STARTS_AS_CREDIT.match(text) is None or text in caption):
                continue
            if is_credit(text):
                credit = credit or text  # the caption may stand in another attribute, its title
            elif not caption:
                caption = text
    if caption or credit:
        return f"{caption} {credit}".strip()
    if link is not None and link.get(NANOGALLERY) is not None:
        return inline_text(link)
    if link is not None and (stated := _MEDIABOX.search(link.get("rel") or "")):
        return _plain(stated[1])
    # Joomla's script puts the tooltip of such a picture below it
    return normalize_text(image.get("title")) if "caption" in (image.get("class") or "").split() else ""


_by_rank = itemgetter(0)
_GLIGHTBOX = re.compile(
    r"(?:title\s*:\s*;\s*)?(?:title|description)\s*:\s*([^;\s][^;]*)(?:;\s*description\s*:\s*([^;\s][^;]*))?"
)
"""How a viewer of pictures has title and description in one attribute, either of which may be missing."""
_MEDIABOX = re.compile(r"(?:^|;)\s*(?:caption|title)\[([^\[\]]+)\]")
"""How the viewer of Joomla's editor JCE had the title in the relation of the link: "title[The harbour];group[port]"."""


def _referred(element: HtmlElement, value: str) -> str:
    """What the part of an element says that its attribute names as the caption, as in lightGallery's `data-sub-html="#c1"`."""
    if value[:1] not in ("#", ".") or " " in value:
        return ""
    name = "id" if value[0] == "#" else "class"
    part = next((e for e in element.iterdescendants() if value[1:] in (e.get(name) or "").split()), None)
    return inline_text(part)


def viewer_caption(link: HtmlElement | None) -> str:
    """The tooltip of a link that a viewer of pictures opens, which prints it below the picture; empty for other links."""
    if link is None or not link.get("title") or not PICTURE_FILE.search(link.get("href") or ""):
        return ""
    called = f"{link.get('class') or ''} {link.get('rel') or ''} {link.get('data-rel') or ''}"
    is_viewed = _VIEWER.search(called) is not None or link.get("data-lightbox") is not None
    return title_caption(link, link) if is_viewed else ""


_VIEWER = lazy(
    r"(?i)(?:light|thick|color|fancy|shadow|slim|swipe)box|prettyphoto|highslide|glightbox|magnific"
)


def title_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The tooltip of a gallery's link or picture, which viewers show as its caption."""
    file = _file_name(image, link)
    for element in (link, image):
        if element is None:
            continue
        text = _plain(element.get("title") or element.get("data-image-title") or "")
        # Liferay sets a description behind, also an empty one
        text = _NEW_WINDOW.sub("", text).rstrip(BORDERS)
        if (
            text
            and not CONTROL.match(text)
            and not names_file(text.rpartition(":")[2])
            and text.casefold() != file
        ):
            return text
    return ""


_NEW_WINDOW = lazy(
    r"(?i)\s*[(（\[][^()（）\[\]]*(?:\b(?:fenster|window|tab|oknie|okno|fenêtre|onglet|ventana|finestra|janela|venster)\b|視窗|窗口|ウィンドウ|새 ?창)"
    r"[^()（）\[\]]*[)）\]]$"
)
"""What the tooltips of accessible sites add: "(opens in a new window)"."""


def _plain(value: str) -> str:
    return normalize_text(_MARKUP.sub(" ", html.unescape(value)))


_MARKUP = re.compile(r"<[^>]*>")


def _file_name(image: HtmlElement, link: HtmlElement | None) -> str:
    """The name of a picture's file, which WordPress takes for the title of the picture."""
    return _stem(link.get("href") if link is not None else None) or _stem(image.get("src"))


def _stem(address: str | None) -> str:
    """The name of a file without its ending; empty for a word, which may be what the picture shows."""
    stem = (address or "").rpartition("/")[2].partition("?")[0].rpartition(".")[0].casefold()
    stem = _SIZE.sub("", stem)
    return "" if stem.isalpha() else stem


_SIZE = re.compile(r"-\d{2,4}x\d{2,4}$")
"""What WordPress adds to the name of a file for each size that it makes of it."""
