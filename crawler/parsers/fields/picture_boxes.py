"""Which pictures and links to pictures stand in which box of a page, found in one walk; judges no box."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.page_texts import body_texts, find_places
from crawler.parsers.fields.picture_files import is_counter, is_noise_file, is_sign_file
from crawler.parsers.fields.select import text_content
from crawler.parsers.fields.sources import (
    PICTURE_ENDING,
    PICTURE_FILE,
    painted_address,
    parse_srcset,
    picture_key,
    shown_source,
    shows_picture,
    stated_size,
)

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


NANOGALLERY = "data-ngthumb"
"""The small form of a picture, whose link to the large one holds its title alone until a script draws them."""
_GROUP_LINKS = 40
"""Links of a box that are asked for their set."""


class PictureBoxes:
    """The pictures of a page by the boxes around them. Every box is asked about again and again: by each of its
    pictures, of which a page may have thousands."""

    def __init__(self, document: Document) -> None:
        self._page = body_texts(document)
        self._roles = document.attributed.get("role", ())
        self._styled = document.attributed.get("style", ())
        self._counts: dict[HtmlElement, int] = {}
        self._keys: dict[int, str | None] = {}
        self._lengths: dict[HtmlElement, int] = {}
        self._grids: dict[HtmlElement, bool] = {}
        self._runs: dict[HtmlElement, bool] = {}

    def count(self, box: HtmlElement) -> int:
        """How many pictures a box holds that differ, without icons; those loaded late are counted one by one."""
        known = self._counts.get(box)
        if known is None:
            images, spans = self._pictures
            first, last = spans.get(box, (0, -1))
            keys = {self._key(number, images[number]) for number in range(first, last + 1)}
            known = self._counts[box] = len(keys - {None})
        return known

    def _key(self, number: int, image: HtmlElement) -> str | None:
        """What tells a picture apart: most pages have many in boxes that are never asked about."""
        if number not in self._keys:
            address = self.painted.get(image)
            self._keys[number] = _key(image, number) if address is None else _key_of(address)
        return self._keys[number]

    def holds_several(self, box: HtmlElement) -> bool:
        """Whether a box holds more than one picture: seen at the second, of a whole page's."""
        if box in self._counts:
            return self._counts[box] > 1
        images, spans = self._pictures
        first, last = spans.get(box, (0, -1))
        found: set[str] = set()
        for number in range(first, last + 1):
            key = self._key(number, images[number])
            if key is not None:
                found.add(key)
                if len(found) > 1:
                    return True
        return False

    def text_length(self, box: HtmlElement) -> int:
        """The characters of text inside a box as they stand."""
        known = self._lengths.get(box)
        if known is None:
            known = self._lengths[box] = len(text_content(box))
        return known

    def is_grid(self, table: HtmlElement) -> bool:
        """Whether each of a table's cells that holds anything holds one picture, and there are several."""
        known = self._grids.get(table)
        if known is None:
            cells = [e for e in table.iter("td") if self.count(e) or text_content(e).strip()]
            known = self._grids[table] = self.count(table) > 1 and all(self.count(e) == 1 for e in cells)
        return known

    def is_group(self, box: HtmlElement) -> bool:
        """Whether a box's links to pictures are one set of several, and all that stand in it."""
        links, spans = self._links
        first, last = spans.get(box, (0, -1))
        number = last + 1 - first
        if number < 2:
            return False
        groups = set(links[first : min(last + 1, first + _GROUP_LINKS)])
        return len(groups) == 1 and None not in groups and self.count(box) == number

    def is_run(self, box: HtmlElement) -> bool:
        """Whether a box holds like boxes in a row, each with one picture and few words, and next to nothing else.

        Pictures that lead to pages are teasers; those in a paragraph, or bare side by side, illustrate the text.
        """
        known = self._runs.get(box)
        if known is None:
            known = self._runs[box] = box.tag in _RUNS and self.holds_several(box) and self._holds_run(box)
        return known

    def _holds_run(self, box: HtmlElement) -> bool:
        cells: list[HtmlElement] = []
        for child in box:
            if not isinstance(child.tag, str):
                continue
            if self.holds_several(child):
                return False  # most boxes: at once
            if self.count(child):
                if child.tag not in _CELLS or (cells and child.tag != cells[0].tag):
                    return False
                cells.append(child)
        if len(cells) < 2 or any(self.text_length(e) > _LONGEST_CELL for e in cells):
            return False
        shared = set.intersection(*(set((e.get("class") or "").split()) for e in cells))
        if not shared and any(e.get("class") for e in cells):
            return False
        if self.text_length(box) - sum(map(self.text_length, cells)) > _LONGEST_REST:
            return False
        return cells[0].tag != "a" or all(map(shows_picture, cells))

    def is_shown_large(self, box: HtmlElement) -> bool:
        """Whether each picture of a box has a link that shows it."""
        return sum(map(shows_picture, box.iter("a"))) >= self.count(box) > 1

    def is_strip(self, box: HtmlElement) -> bool:
        """Whether a run has several pictures, each with words in its box and no link to a page, as teasers have."""
        if self.count(box) < _STRIP or not self.is_run(box):
            return False
        cells = [e for e in box if isinstance(e.tag, str) and self.count(e)]
        return all(map(self.text_length, cells)) and not any(
            a.get("href") and not shows_picture(a) for a in box.iter("a")
        )

    @cached_property
    def links(self) -> dict[HtmlElement, int]:
        """The links to pictures, in document order, with their places on the page."""
        links, addresses = self._page.links, self._page.addresses
        likely = set(find_places(self._page.joined_addresses, PICTURE_ENDING))
        return {
            link: self._page.link_places[number]
            for number, (link, address) in enumerate(zip(links, addresses, strict=True))
            if (number in likely and PICTURE_FILE.search(address)) or ("?" in address and shows_picture(link))
        }

    def elements_with(self, mark: HtmlElement) -> list[HtmlElement]:
        """What may be a picture or hold one that only a script shows, and an element among these, in document order."""
        places = {*self.links.values(), *self._painted_places}
        places.update(self._page.places_of("img", "amp-img", "figure"))
        if (at := self._page.place_of(mark)) is not None:
            places.add(at)
        return [self._page.elements[place] for place in sorted(places)]

    def is_bare(self, link: HtmlElement) -> bool:
        """Whether a link of a set shows a picture and holds none: a box in it is painted with it, and what words there are
        are of the picture."""
        return (
            link in self.links
            and group_of(link) is not None
            and next(link.iter("img", "amp-img"), None) is None
            and (
                link.get(NANOGALLERY) is not None
                or not text_content(link).strip()
                or any(map(_is_painted, link.iterdescendants()))
            )
        )

    @cached_property
    def painted(self) -> dict[HtmlElement, str]:
        """The boxes whose role says that they are pictures, with the addresses that they are painted with by their style or
        by a script; those of links that count themselves do not."""
        found = {}
        boxes = [box for box in self._roles if box.get("role") == "img"]
        boxes += [box for box in self._styled if "background" in (box.get("style") or "") and _is_cover(box)]
        for box in boxes:
            if box.tag in _PAINTED and (address := painted_address(box)):
                link = next((a for a in near(box, 3) if a.tag == "a"), None)
                if next(box.iter("img", "amp-img"), None) is None and not (
                    link is not None and self.is_bare(link)
                ):
                    found[box] = address
        return found

    @cached_property
    def _painted_places(self) -> list[int]:
        if not self.painted:
            return []
        return [place for place, element in enumerate(self._page.elements) if element in self.painted]

    @cached_property
    def _pictures(self) -> tuple[list[HtmlElement], dict[HtmlElement, tuple[int, int]]]:
        """The pictures, and the first and last of each box."""
        bare = (place for link, place in self.links.items() if self.is_bare(link))
        places = sorted((*self._page.places_of("img", "amp-img"), *bare, *self._painted_places))
        images = [self._page.elements[place] for place in places]
        return images, _spans(images)

    @cached_property
    def _links(self) -> tuple[list[str | None], dict[HtmlElement, tuple[int, int]]]:
        """The set of each link to a picture, and the first and last of each box."""
        return [group_of(link) for link in self.links], _spans(self.links)


def _is_cover(box: HtmlElement) -> bool:
    """Whether a box with a background of its own is WordPress' cover, or an empty box that is called a picture and stands
    beside none, of which it could be the blurred copy."""
    words = words_of(box)
    if is_called_cover(box):
        return True
    around = box.getparent()
    is_empty = not len(box) and not (box.text or "").strip()
    return (
        is_empty
        and not words.isdisjoint(_PICTURE_WORDS)
        and around is not None
        and next(around.iter("img", "amp-img", "h1"), None) is None  # nor is the stage of a heading
    )


def is_called_cover(box: HtmlElement) -> bool:
    """Whether a box is the cover of WordPress' editor, which has text over its picture."""
    return not words_of(box).isdisjoint(_COVER_WORDS)


_COVER_WORDS = frozenset(("wpblockcover", "wpblockcoverimage"))
_PICTURE_WORDS = frozenset("image img photo picture foto bild imagen immagine zdjecie obraz".split())


def _is_painted(element: HtmlElement) -> bool:
    """Whether a box says that it stands for a picture: by its role, or by the address that a script paints it with."""
    return element.get("role") == "img" or element.get("data-thumbnail") is not None


_PAINTED = frozenset("div span figure section li p a i".split())
_RUNS = frozenset("div ul ol figure section p center".split())
_STRIP = 3
"""Pictures from which a run with words below each is a gallery though nothing shows them large."""
_CELLS = frozenset("li div figure a dl span article".split())
_LONGEST_CELL = 400
"""Characters as they stand in the markup, of a picture's caption and buttons."""
_LONGEST_REST = 120
"""Characters of what a run of pictures holds besides: its name, buttons."""


def _spans(elements: Iterable[HtmlElement]) -> dict[HtmlElement, tuple[int, int]]:
    """The first and last of the elements, which are in document order, within each of the boxes around them."""
    spans: dict[HtmlElement, tuple[int, int]] = {}
    for number, element in enumerate(elements):
        spans[element] = (spans[element][0] if element in spans else number, number)
        for above in element.iterancestors():
            known = spans.get(above)
            spans[above] = (number if known is None else known[0], number)
    return spans


def _key(image: HtmlElement, number: int) -> str | None:
    """What tells a picture apart: its address, else its number; None for icons, copies and what sets a distance."""
    if image.tag == "a":
        return picture_key(image.get("href") or "")
    if in_noscript(image) and _has_copy(image):
        return None
    source = shown_source(image)
    if not source:
        return f"#{number}" if _comes_late(image) else None
    return _key_of(source)


def _key_of(address: str) -> str | None:
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
    return box is not None and any(not in_noscript(other) for other in box.iter("img", "amp-img"))


def in_noscript(image: HtmlElement) -> bool:
    """Whether an image is the copy for browsers without scripts."""
    return any(a.tag == "noscript" for a in near(image, 2))


def near(element: HtmlElement, levels: int) -> Iterator[HtmlElement]:
    """The ancestors up to a level; `source` (no void element to the HTML parser) and `picture` do not count."""
    level = 0
    for above in element.iterancestors():
        if level >= levels:
            return
        if above.tag not in ("source", "picture"):
            level += 1
        yield above


def laid_over(image: HtmlElement) -> HtmlElement | None:
    """The link to the large form of a picture that stands beside it in its figure and is laid over it by style, as
    Bootstrap Package for TYPO3 has it."""
    figure = next((above for above in near(image, 2) if above.tag == "figure"), None)
    links = [child for child in figure if child.tag == "a"] if figure is not None else []
    if figure is None or len(links) != 1 or next(links[0].iter("img"), None) is not None:
        return None
    sets = (parse_srcset(e.get("srcset")) for e in figure.iter("img", "source"))
    if any(size > _LARGE or (stated_size(url) or 0) > _LARGE for found in sets for url, size in found):
        return None  # the picture itself is as large
    return links[0] if PICTURE_FILE.search(links[0].get("href") or "") else None


_LARGE = 1000
"""Pixels from which a form of a picture is large."""
