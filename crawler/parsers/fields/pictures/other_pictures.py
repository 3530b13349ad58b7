"""Rows of pictures that are other pages', set beside or into an article: each leads to a page of its own, or what stands above
them names the rest of the site. Reads no picture, and knows no names of boxes, which galleries and teasers share."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import cache
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_after, element_before, inline_text
from crawler.parsers.fields.page.select import called
from crawler.parsers.fields.phrases.author_names import reads_as_name
from crawler.parsers.fields.phrases.picture_headings import (
    is_heading_of_galleries,
    is_heading_of_other_pictures,
    may_head_text,
)
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.credits import STARTS_AS_CREDIT, holds_credit
from crawler.parsers.fields.pictures.decoration import leads_elsewhere
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_places import PicturePlace
from crawler.parsers.fields.pictures.sources import shown_source
from crawler.text import address_spellings, normalize_text
from crawler.urls import host_of

_LEVELS = 6
"""Boxes around a picture up to the row that it stands in."""
_ROW = 3
"""Pictures that make a row; two may be a pair that illustrates."""
_LONGEST_CELL = 400
_LONGEST_REST = 200
"""Characters as they stand in the markup: of what is said of a picture of a row, and of the row besides."""


_MANY = 1_000
"""Stands for the number of running texts of a box that holds more than pictures."""
Count = Callable[[HtmlElement], int]


class _Row(NamedTuple):
    box: HtmlElement
    cells: list[tuple[HtmlElement, PicturePlace]]


def find_other_pictures(
    places: Iterable[PicturePlace],
    document: Document,
    survey: Survey,
    boxes: PictureBoxes,
    keep: Collection[HtmlElement],
    text: HtmlElement,
) -> set[HtmlElement]:
    """The boxes of pictures that are none of the article's, each with its heading where that stands in it.

    `keep` are the boxes around title and `text`; what stands in those themselves is no row.
    """
    found: set[HtmlElement] = set()
    whole = cache(lambda: _said(text))

    @cache  # boxes within one another are asked from each picture in them
    def running(box: HtmlElement) -> int:
        """The running texts of a box: more than one a picture are no words of pictures."""
        if box in keep or box.tag in ("body", "main"):
            return _MANY
        block, count = survey.block(box), max(boxes.count(box), 1)
        texts = block.running if block is not None else 0
        is_long = texts > count or boxes.text_length(box) > _LONGEST_CELL * count + _LONGEST_REST
        return _MANY if is_long else texts

    @cache
    def heading_of(box: HtmlElement) -> tuple[HtmlElement | None, str]:
        heading = _heading_of(box, survey, keep)
        return heading, "" if heading is None else _said(heading)

    for row in _rows(places, boxes, running):
        for start in dict.fromkeys((row.box, *(place.element for _, place in row.cells))):
            levels = _levels(start, boxes, running)
            headed = [heading_of(box) for box in levels]
            headings, said = [heading for heading, _ in headed], [text for _, text in headed]
            # one above the text is the article's, whatever its label
            is_lead = len(row.cells) == 1 and not row.cells[0][1].in_text
            level = None if is_lead else _headed_level(levels, headings, said, survey)
            if level is None and start is row.box:
                first = next((n for n, text in enumerate(said) if text), 0)
                # a sentence on each is a text about what is shown, or its caption
                is_told = _texts(row.box, survey) >= len(row.cells)
                is_headed = is_heading_of_galleries(said[first])
                is_other = not is_told and _leads_to_pages(row, document, is_headed=is_headed)
                if is_other and not all(_is_named(*cell, whole) for cell in row.cells[:_ROW]):
                    level = _last_level(headings, first)
            if level is None:
                continue
            found.add(levels[level])
            if (heading := headings[level]) is not None:
                found.add(heading)
            if start is row.box:
                break
    return found


def small_copies(document: Document, boxes: PictureBoxes) -> set[HtmlElement]:
    """The strips by which the slides of the viewer beside them are chosen: as many pictures, without words or links; two of
    them beside each other are galleries."""
    strips = set(called(document, _STRIPS))
    return {
        strip
        for strip in strips
        if (count := boxes.count(strip)) > 1
        and not text_content(strip).strip()
        and not any(a.get("href", "#")[:1] != "#" for a in strip.iter("a"))
        and any(boxes.count(beside) == count for beside in _beside(strip) if beside not in strips)
    }


_STRIPS = frozenset(
    ("thumbs", "thumbnails", "thumbslider", "thumbnailslider", "slidernav", "gallerynav", "carouselnav")
)
"""What Swiper, Slick and Flickity call such a strip in their examples, and what is made after those."""


def _beside(strip: HtmlElement) -> list[HtmlElement]:
    """What stands right before and behind a strip, or the box that holds nothing else."""
    beside = [e for e in (strip.getprevious(), strip.getnext()) if e is not None]
    above = strip.getparent()
    if beside or above is None:
        return beside
    return [e for e in (above.getprevious(), above.getnext()) if e is not None]


def _rows(places: Iterable[PicturePlace], boxes: PictureBoxes, running: Count) -> list[_Row]:
    """The pictures by the boxes that hold several of them side by side; one alone makes a row of its own."""
    rows: dict[HtmlElement, _Row] = {}
    for place in places:
        cell = place.element
        for above in islice(cell.iterancestors(), _LEVELS):
            if boxes.count(above) > 1 or running(above) >= _MANY:
                break
            cell = above
        above = cell.getparent()
        is_alone = above is None or boxes.count(above) < 2 or running(above) >= _MANY
        box = place.element if above is None or is_alone else above
        rows.setdefault(box, _Row(box, [])).cells.append((cell, place))
    return list(rows.values())


def _levels(box: HtmlElement, boxes: PictureBoxes, running: Count) -> list[HtmlElement]:
    """A box and those around it with the same pictures, and no text besides."""
    count = boxes.count(box)
    most = running(box) if count > 1 else 1
    levels = [box]
    for above in islice(box.iterancestors(), _LEVELS):
        if boxes.count(above) != count or running(above) > most:
            break
        levels.append(above)
    return levels


def _headed_level(
    levels: list[HtmlElement], headings: list[HtmlElement | None], said: list[str], survey: Survey
) -> int | None:
    """The level below a heading of the rest of the site; what a part of an article may be called as well heads no text, and
    links are headed where there are any."""
    for n, text in enumerate(said):
        if is_heading_of_other_pictures(text):
            last = _last_level(headings, n)
            is_part = may_head_text(text) or (is_heading_of_links(text) and not _has_link(levels[last]))
            if not (is_part and _texts(levels[last], survey)):
                return last
    return None


def _has_link(box: HtmlElement) -> bool:
    return next(box.iter("a"), None) is not None


def _last_level(headings: list[HtmlElement | None], level: int) -> int:
    """The last level with the same heading, which may stand before a box, and both in the next."""
    heading = headings[level]
    return max(n for n, other in enumerate(headings) if n == level or other is heading)


def _texts(box: HtmlElement, survey: Survey) -> int:
    block = survey.block(box)
    return block.running if block is not None else 0


def _heading_of(box: HtmlElement, survey: Survey, keep: Collection[HtmlElement]) -> HtmlElement | None:
    """The line that stands first in a box, before any picture, else the heading right before it, where it heads no text of
    the article: neither the title, nor one between paragraphs of the text itself. What stands in a figure is said of it."""
    for element in box.iterdescendants() if box.tag != "figure" else ():
        if element.tag in ("img", "figure", "picture"):
            break
        if element.tag in _LINES and _said(element):
            return element if next(element.iter("img"), None) is None else None
    before = element_before(box)
    if before is None or before.tag not in HEADING_TAGS or before in keep:
        return None
    may_go_on = before.getparent() in keep or may_head_text(_said(before))
    return None if may_go_on and _goes_on(box, survey) else before


def _goes_on(box: HtmlElement, survey: Survey) -> bool:
    """Whether running text stands behind a box, before the next heading."""
    for after in islice(box.itersiblings(), _NEAR):
        if after.tag in HEADING_TAGS:
            return False
        if _texts(after, survey):
            return True
    return False


_NEAR = 3


_LINES = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "span", "div", "a", "header", "legend")
)


def _said(element: HtmlElement) -> str:
    return normalize_text(text_content(element))


def _leads_to_pages(row: _Row, document: Document, *, is_headed: bool) -> bool:
    """Whether each picture of a row leads to a page of its own, or has words that do. Pages of an album's pictures are told
    apart by a number, and who took a picture is said of one that is shown, whatever its link leads to. A heading of several
    galleries tells that a row `is_headed` so."""
    if len(row.cells) < _ROW and not is_headed:
        return False
    targets = [_target(cell, place, document) for cell, place in row.cells]
    if None in targets or len(set(targets)) < len(targets):
        return False
    pages = [target for target in targets if target]
    if any(_has_credit(cell) for cell, _ in row.cells) or all(
        _is_told(cell, page) for (cell, _), page in zip(row.cells, pages, strict=False)
    ):
        return False
    if any(host_of(page) == host_of(document.page.url) for page in pages):
        return len({_DIGITS.sub("", page) for page in pages}) > 1
    return not all(map(_OF_ALBUM.search, pages))


_DIGITS = re.compile(r"\d+")
_OF_ALBUM = re.compile(r"(?i)[/.](?:photos?|albums?|fotos?)(?:[/.]|\?|$)")
"""In addresses of an album's pictures where albums are kept: Flickr, Facebook, Google Photos, SmugMug."""


def _target(cell: HtmlElement, place: PicturePlace, document: Document) -> str | None:
    """The page that a picture leads to, by the link around it or one that is all that is said of it; None where it leads to
    none."""
    link, key = place.link, picture_key(shown_source(place.image))
    if link is None:
        said = (
            element_after(cell) if cell is place.element else cell
        )  # bare pictures have their words behind them
        links = [a for a in islice(said.iter("a"), _LINKS) if inline_text(a)] if said is not None else []
        if said is None or len(links) != 1 or len(inline_text(links[0])) < _HEADLINE * len(inline_text(said)):
            return None
        link = links[0]
    return document.absolute(link.get("href")) if leads_elsewhere(link, document, key) else None


_LINKS = 3
_HEADLINE = 0.5
"""Share of what is said of a picture that is a headline: a teaser's introduction may stand below."""


def _has_credit(cell: HtmlElement) -> bool:
    return any(STARTS_AS_CREDIT.match(text) for text in cell.itertext() if len(text) < _LONGEST_CELL)


def _is_told(cell: HtmlElement, page: str) -> bool:
    """Whether a picture has a caption in a sentence, or one with a credit behind it: headlines have neither, and the address
    of their page is often made of them."""
    text = _said(cell)
    is_short = 0 < len(text) < _LONGEST_CELL and next(cell.iter(*HEADING_TAGS), None) is None
    lines = cell.iter("figcaption", "p", "dd", "span")
    is_caption = is_short and (_SENTENCE.search(text) is not None or any(map(holds_credit, lines)))
    return is_caption and address_spellings(text).isdisjoint(address_spellings(_last_step(page)))


def _last_step(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2].removesuffix(".html")


def _is_named(cell: HtmlElement, place: PicturePlace, whole: Callable[[], str]) -> bool:
    """Whether a picture shows somebody of whom the text tells, whose page it may lead to."""
    said = _said(cell)
    name = _AFTER_NAME.split(said or normalize_text(place.image.get("alt") or ""), maxsplit=1)[0]
    return len(name) < _LONGEST_NAME and reads_as_name(name) and whole().count(name) > said.count(name)


_AFTER_NAME = re.compile(r"[,;:|]\s|\s[(–—-]")
_LONGEST_NAME = 50
_SENTENCE = re.compile(r"[^.][.。।][\"'”“»)]*$")
"""Headlines may end in a question, or in dots that lead on."""
