"""One picture at its place: its addresses, caption, credit and gallery; whether it is the article's is judged elsewhere."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Picture
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.text_setting import Setting
from crawler.parsers.fields.phrases.picture_files import (
    is_counter,
    is_noise_file,
    is_pictogram,
    is_script_call,
    is_sign_file,
)
from crawler.parsers.fields.phrases.pitches import is_ad_label
from crawler.parsers.fields.pictures.addresses import picture_key, stated_size
from crawler.parsers.fields.pictures.caption_attributes import title_caption, viewer_caption
from crawler.parsers.fields.pictures.captions import read_caption
from crawler.parsers.fields.pictures.decoration import (
    has_own_pages,
    is_advertised,
    is_aside,
    is_background,
    is_beside_name,
    is_icon,
    is_kept_hidden,
    is_of_quote,
    is_poster,
    leads_home,
)
from crawler.parsers.fields.pictures.galleries import gallery_of, is_called_gallery
from crawler.parsers.fields.pictures.larger_forms import with_scriptless_form, with_stated_form
from crawler.parsers.fields.pictures.own_boxes import own_box
from crawler.parsers.fields.pictures.painted_boxes import is_under_text
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_keys import is_chart
from crawler.parsers.fields.pictures.picture_links import NANOGALLERY, near
from crawler.parsers.fields.pictures.picture_places import PicturePlace
from crawler.parsers.fields.pictures.portraits import is_called_portrait, is_portrait
from crawler.parsers.fields.pictures.shots import Shot
from crawler.parsers.fields.pictures.sources import (
    Source,
    find_background,
    find_source,
    is_placeholder,
    shows_picture,
)
from crawler.text import normalize_text


class ArticleParts(NamedTuple):
    """What is known of the article whose pictures are read."""

    document: Document
    survey: Survey
    text: HtmlElement
    keep: frozenset[HtmlElement]
    """The boxes around title and text."""
    setting: Setting
    boxes: PictureBoxes
    main: Mapping[str, str]
    """The addresses of the pictures that the metadata name, by their keys."""
    galleries: dict[HtmlElement, HtmlElement | None]
    """The gallery that each box asked about is."""


def find_address(place: PicturePlace, article: ArticleParts) -> Source | None:
    """The addresses of a picture; None for icons, counters, portraits and other decoration, by markup and address."""
    document, painted = article.document, article.boxes.painted
    image, link = place.image, place.link
    if is_called_portrait(image) or is_advertised(link):
        return None
    if image in painted:
        shown = document.absolute(painted[image])
        large = document.absolute(link.get("href")) if link is not None and shows_picture(link) else None
        source = Source(large or shown, shown if large else None) if shown is not None else None
    elif image.tag == "a":
        url = document.absolute(image.get("href"))
        source = Source(url, document.absolute(image.get(NANOGALLERY))) if url is not None else None
    elif image.tag == "figure":
        source = None if is_icon(image, link) else find_background(document, image)
    else:
        source = None if is_icon(image, link) else find_source(document, image, link)
        source = with_scriptless_form(source, document, image) if source is not None else None
    if source is not None and (image in painted or image.tag == "img"):
        source = with_stated_form(source, article.main.get(picture_key(source.url)))
    if source is None or is_counter(source.url):
        return None
    return source if not is_noise_file(source.url) or is_chart(image, source.url) else None


_THUMBNAIL = 150
"""Pixels of the largest side that is that of a portrait or teaser."""


def read_shot(place: PicturePlace, source: Source, article: ArticleParts, *, leads_away: bool) -> Shot | None:
    """The picture with caption, credit and gallery; None for one in the frame of the page or beside the article, and for
    signs, portraits and small decoration."""
    image, link, boxes = place.image, place.link, article.boxes
    url = source.url
    gallery = gallery_of(image, article.survey, boxes, article.galleries, started=place.in_text)
    item_of = gallery if gallery is not None and _opens_picture(image, link) else None
    framed = item_of if item_of is not None else image.getparent()
    if framed is None:
        return None
    is_main = picture_key(url) in article.main
    in_frame = article.survey.is_frame(framed)
    if in_frame and not is_main:
        return None
    if not is_main and is_aside(image, article.survey, article.keep, item_of, article.text):
        return None
    if not is_main and (leads_home(link, article.document) or (article.main and is_background(image))):
        return None
    if not is_main and gallery is None and is_beside_name(image, article.document, article.keep, boxes):
        return None
    if not is_main and gallery is None and is_kept_hidden(image, boxes):
        return None
    figure = next((a for a in (image, *near(image, 8)) if a.tag == "figure"), None)
    if is_under_text(image):
        box = image
    elif figure is not None and boxes.count(figure) <= 1:
        box = figure
    else:
        box = own_box(image, boxes, article.keep)
    caption = read_caption(box, image, link, article.setting, leads_away=leads_away)
    if figure is not None and not caption.text and _shares_caption(figure, boxes):
        caption = read_caption(figure, image, link, article.setting, leads_away=leads_away)
    if in_frame and not caption.text:
        return None  # a sign of the site, which the metadata name for want of a picture
    if is_portrait(caption) or (not is_main and not caption.text and is_of_quote(image, boxes)):
        return None
    alt_text = alt_text_of(image.get("alt") or (image.get("aria-label") if image in boxes.painted else None))
    is_sign = is_sign_file(url)
    if is_ad_label(caption.text or alt_text or ""):
        return None
    if alt_text is None and not caption.text and is_pictogram(url):
        return None  # a name below the marks of a quotation is that of who is quoted
    if not caption.elements or not (caption.text or caption.credit) or (is_sign and boxes.count(box)):
        is_tiny = gallery is None and not is_main and (stated_size(url) or _THUMBNAIL + 1) <= _THUMBNAIL
        if is_tiny or is_sign or (alt_text is None and is_script_call(url)):
            return None
    text = caption.text or (title_caption(image, link) if gallery is not None else viewer_caption(link))
    picture = Picture(
        url=url,
        thumbnail_url=source.thumbnail_url,
        caption_text=text or None,
        alt_text=alt_text,
        tooltip_text=image.get("title"),
        credit_text=caption.credit or None,
    )
    is_kept = is_main or not is_poster(image, f"{caption.text} {caption.credit}".strip(), boxes)
    return Shot(picture, box, caption.elements, gallery, is_kept)


def read_unloaded(place: PicturePlace, article: ArticleParts) -> Shot | None:
    """What holds caption and credit of a picture whose address only a script knows: they are no text, though there is no
    picture to tell of. None where no credit binds them to it."""
    image = place.image
    if image.tag != "img" or not is_placeholder(image.get("src") or "") or is_icon(image, place.link):
        return None
    box = own_box(image, article.boxes, article.keep)
    caption = read_caption(box, image, place.link, article.setting)
    if not (caption.elements and caption.text and caption.credit):
        return None
    return Shot(Picture(url=""), box, caption.elements, None, is_kept=False)


def alt_text_of(alt: str | None) -> str | None:
    """The alternative text of a picture, which many systems escape twice."""
    return normalize_text(html.unescape(alt or "")) or None


def _shares_caption(figure: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a figure of two or three pictures, no gallery, has one caption for all of them."""
    if not 1 < boxes.count(figure) <= _MOST_SHARING or is_called_gallery(figure):
        return False
    captions = list(figure.iter("figcaption"))
    return len(captions) == 1 and captions[0].getparent() is figure


_MOST_SHARING = 3


def _opens_picture(image: HtmlElement, link: HtmlElement | None) -> bool:
    """Whether a picture has no link, or one that shows it large: no teaser of another page."""
    return link is None or link is image or shows_picture(link) or has_own_pages(link)
