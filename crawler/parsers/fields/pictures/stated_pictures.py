"""Captions that a page states for machines alone (JSON-LD ImageObject), and pictures that only scripts would show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from crawler.document import Document
from crawler.items import Picture
from crawler.parsers.fields.page.structured import StructuredData, as_list, node_types, text_of_value
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.text import names_file

STATED = "json-ld ImageObject"
"""The rule of pictures that have captions or credits of this kind."""


def with_stated_captions(
    pictures: tuple[Picture, ...], document: Document, data: StructuredData
) -> tuple[Picture, ...]:
    """The pictures, those without a visible caption with the one that the page's own article states of them.

    A page that shows no picture before its scripts have run has those that the article states with a caption.
    """
    stated: dict[str, Picture] = {}
    for picture in _stated(document, data):
        stated.setdefault(picture_key(picture.url), picture)
    if not pictures:
        return tuple(stated.values())
    return tuple(_filled(picture, stated.get(picture_key(picture.url))) for picture in pictures)


def _stated(document: Document, data: StructuredData) -> Iterator[Picture]:
    """The pictures that the article's node states with a caption."""
    for image in as_list(data.article.get("image")):
        if not isinstance(image, Mapping) or "imageobject" not in node_types(image):
            continue
        caption = text_of_value(image.get("caption"))
        url = next(
            (
                u
                for key in ("contentUrl", "url", "@id")
                for u in as_list(image.get(key))
                if isinstance(u, str)
            ),
            "",
        )
        address = document.absolute(url) if url else None
        if address and caption and not names_file(caption):
            credit = text_of_value(image.get("creditText")) or text_of_value(image.get("copyrightNotice"))
            yield Picture(url=address, caption_text=caption, credit_text=credit or None, role="lead")


def _filled(picture: Picture, stated: Picture | None) -> Picture:
    if stated is None or picture.caption_text:
        return picture
    credit = picture.credit_text or stated.credit_text
    return replace(picture, caption_text=stated.caption_text, credit_text=credit)
