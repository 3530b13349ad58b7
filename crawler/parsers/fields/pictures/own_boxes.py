"""The box that holds one picture alone, up to which its caption is looked for; reads no caption."""

from __future__ import annotations

from collections.abc import Collection

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text, is_read_aloud
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.caption_words import CAPTION_WORDS, LONGEST_CAPTION
from crawler.parsers.fields.pictures.caption_holders import is_picture_box
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_links import near


def own_box(
    image: HtmlElement, boxes: PictureBoxes, wider: Collection[HtmlElement] = frozenset()
) -> HtmlElement:
    """The largest box around a picture that holds no other picture and little text, and is none of the `wider` ones, which
    hold the page's text however short that is."""
    box = image
    for above in near(image, 7):
        if above.tag == "td":
            table = next(above.iterancestors("table"), None)
            if table is not None and _holds_alone(table, boxes):
                return _outermost(table, boxes)
            return above if table is not None and _is_of_pictures(table, boxes) else box
        if above.tag in ("body", "main", "section"):
            break
        if above.tag == "article":
            if above in wider or not _is_of_picture(above, boxes):
                break
            box = above
            if inline_text(above):
                break
            continue
        if above in wider or boxes.count(above) > 1 or boxes.text_length(above) > LONGEST_CAPTION * 1.5:
            break
        if any(map(_is_heading, above.iter("h1", "h2"))):
            break
        if is_picture_box(box) and _has_caption(box):
            break  # it has its caption; what comes now is the text's
        box = above
        if above.tag in ("figure", "li", "dl"):
            break
    return box


def _is_heading(element: HtmlElement) -> bool:
    """Whether a heading is of a text: shown, and not called a caption."""
    return CAPTION_WORDS.isdisjoint(words_of(element)) and not is_read_aloud(element.get("class") or "")


def _is_of_picture(article: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether an `article` is Drupal's box of a picture and its data, which are no paragraphs and lead nowhere."""
    if boxes.count(article) != 1:
        return False
    return "media" in (article.get("class") or "").split() or (
        boxes.text_length(article) <= LONGEST_CAPTION and next(article.iter(*_OF_TEXTS), None) is None
    )


_OF_TEXTS = ("p", "a", "time", "h1", "h2", "h3", "h4", "h5", "h6", "li")


def _is_of_pictures(table: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a table is one of pictures, each with its caption in the same cell."""
    return boxes.text_length(table) <= LONGEST_CAPTION and boxes.is_grid(table)


def _has_caption(box: HtmlElement) -> bool:
    """Whether a box has a text beside its picture that leads nowhere."""
    return len(inline_text(box)) > _LEAST_CAPTION and not any(
        map(inline_text, box.iter("a", "h2", "h3", "h4"))
    )


_LEAST_CAPTION = 15


def _holds_alone(table: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a table only sets a picture and its caption: old systems do so, and set a paragraph with a picture at its side
    the same way."""
    return (
        boxes.count(table) == 1
        and boxes.text_length(table) < LONGEST_CAPTION
        and sum(1 for _ in table.iter("td")) <= 4
        and not any(_is_row_of_text(row) for row in table.iter("tr"))
    )


def _outermost(table: HtmlElement, boxes: PictureBoxes) -> HtmlElement:
    """The table around one that is the frame of a picture alone, where that sets it with its caption."""
    if inline_text(table):
        return table
    around = next(table.iterancestors("table"), None)
    if around is None or boxes.text_length(around) > _FRAMED or not _holds_alone(around, boxes):
        return table
    return _outermost(around, boxes)


_FRAMED = 300
"""Characters, as they stand, of the longest caption of a picture that has a frame of its own: more are a text beside it."""


def _is_row_of_text(row: HtmlElement) -> bool:
    """Whether a row has a picture in one cell, and in another a text longer than most captions."""
    cells = list(row.iterchildren("td"))
    return len(cells) > 1 and any(
        len(inline_text(cell)) >= _PARAGRAPH and next(cell.iter("img"), None) is None for cell in cells
    )


_PARAGRAPH = 120
