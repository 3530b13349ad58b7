"""Which pictures and links to pictures stand in which box of a page, and whether as a row, a grid or a set; calls no box a gallery."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE
from crawler.parsers.fields.page.page_texts import body_texts, find_places
from crawler.parsers.fields.pictures.addresses import PICTURE_ENDING, PICTURE_FILE
from crawler.parsers.fields.pictures.painted_boxes import find_painted, find_stages, is_painted
from crawler.parsers.fields.pictures.picture_keys import key_of_address, key_of_image
from crawler.parsers.fields.pictures.picture_links import NANOGALLERY, group_of, is_slide, near
from crawler.parsers.fields.pictures.picture_tables import captioned_cells
from crawler.parsers.fields.pictures.sources import is_of_viewer, opens_picture, shows_picture
from crawler.parsers.fields.survey.content import ends_sentence
from crawler.text import normalize_text

_GROUP_LINKS = 40
"""Links of a box that are asked for their set."""


class PictureBoxes:
    """The pictures of a page by the boxes around them. Every box is asked about again and again: by each of its
    pictures, of which a page may have thousands. `stated` are the keys of those that metadata name."""

    def __init__(self, document: Document, stated: Collection[str] = ()) -> None:
        self._page = body_texts(document)
        self._stated = stated
        self._document = document
        self._counts: dict[HtmlElement, int] = {}
        self._keys: dict[int, str | None] = {}
        self._lengths: dict[HtmlElement, int] = {}
        self._grids: dict[HtmlElement, bool] = {}
        self._albums: dict[HtmlElement, bool] = {}
        self._runs: dict[HtmlElement, bool] = {}
        self._first_links: dict[HtmlElement, list[HtmlElement]] = {}

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
            self._keys[number] = key_of_image(image, number) if address is None else key_of_address(address)
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

    def first_links(self, box: HtmlElement) -> list[HtmlElement]:
        """The first links of a box, few: a box without any is looked through to its end."""
        known = self._first_links.get(box)
        if known is None:
            known = self._first_links[box] = list(islice(box.iter("a"), _FIRST_LINKS))
        return known

    def is_grid(self, table: HtmlElement) -> bool:
        """Whether each of a table's cells that holds anything holds one picture, and there are several."""
        known = self._grids.get(table)
        if known is None:
            cells = [e for e in table.iter("td") if self.count(e) or text_content(e).strip()]
            known = self._grids[table] = self.count(table) > 1 and all(self.count(e) == 1 for e in cells)
        return known

    def is_album(self, table: HtmlElement) -> bool:
        """Whether a table holds several pictures with a caption each, and at most one other, such as the page's banner."""
        known = self._albums.get(table)
        if known is None:
            known = self.count(table) >= _STRIP
            known = known and captioned_cells(table) >= max(_STRIP, self.count(table) - 1)
            self._albums[table] = known
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
        if 2 * sum(map(_is_step, cells)) > len(cells):
            return False
        return cells[0].tag != "a" or all(map(opens_picture, cells))

    def is_shown_large(self, box: HtmlElement) -> bool:
        """Whether each picture of a box has a link that shows it, or stands in a box that a viewer takes for one."""
        count = self.count(box)
        return count > 1 and (
            sum(map(opens_picture, box.iter("a"))) >= count or sum(map(is_slide, box.iter())) >= count
        )

    def is_strip(self, box: HtmlElement) -> bool:
        """Whether a run has several pictures, each with words in its box and no link to a page, as teasers have."""
        if self.count(box) < _STRIP or not self.is_run(box):
            return False
        cells = [e for e in box if self.count(e)]
        return all(map(self.text_length, cells)) and not any(
            a.get("href") and not shows_picture(a) for a in box.iter("a")
        )

    @cached_property
    def links(self) -> dict[HtmlElement, int]:
        """The links to pictures, in document order, with their places on the page."""
        links, addresses = self._page.links, self._page.addresses
        likely = set(find_places(self._page.joined_addresses, PICTURE_ENDING))
        attributed = self._document.attributed
        viewers = {
            e for name in ("rel", "class") for e, value in attributed.get(name, {}).items() if "box" in value
        }
        return {
            link: self._page.link_places[number]
            for number, (link, address) in enumerate(zip(links, addresses, strict=True))
            if (number in likely and PICTURE_FILE.search(address))
            or (
                address
                and ("?" in address or (link in viewers and is_of_viewer(link)))
                and shows_picture(link)
            )
        }

    def elements_with(self, mark: HtmlElement) -> list[HtmlElement]:
        """What may be a picture or hold one that only a script shows, and an element among these, in document order."""
        places = {*self.links.values(), *self._painted_places}
        places.update(self._page.places_of("img", "figure"))
        if (at := self._page.place_of(mark)) is not None:
            places.add(at)
        return [self._page.elements[place] for place in sorted(places)]

    def is_bare(self, link: HtmlElement) -> bool:
        """Whether a link of a set, or one that is painted with a picture itself, shows a picture and holds none: a box in it is
        painted with it, and what words there are are of the picture."""
        return (
            link in self.links
            and (group_of(link) is not None or "background" in (link.get("style") or ""))
            and next(link.iter("img"), None) is None
            and (
                link.get(NANOGALLERY) is not None
                or not text_content(link).strip()
                or any(map(is_painted, link.iterdescendants()))
            )
        )

    @cached_property
    def painted(self) -> dict[HtmlElement, str]:
        """The boxes that are painted with a picture, with its address; those of links that count themselves do not."""
        found = {}
        for box, address in find_painted(self._document):
            link = next((a for a in near(box, 3) if a.tag == "a"), None)
            if link is None or not self.is_bare(link):
                found[box] = address
        for box, address, key in find_stages(self._document, self._stated):
            if key not in self._shown:
                found.setdefault(box, address)
        return found

    @cached_property
    def _shown(self) -> set[str | None]:
        """What tells the images apart: a picture that one shows may be painted blurred behind it."""
        images = (self._page.elements[place] for place in self._page.places_of("img"))
        return {key_of_image(image, number) for number, image in enumerate(images)}

    @cached_property
    def _painted_places(self) -> list[int]:
        if not self.painted:
            return []
        return [place for place, element in enumerate(self._page.elements) if element in self.painted]

    @cached_property
    def _pictures(self) -> tuple[list[HtmlElement], dict[HtmlElement, tuple[int, int]]]:
        """The pictures, and the first and last of each box."""
        bare = (place for link, place in self.links.items() if self.is_bare(link))
        places = sorted((*self._page.places_of("img"), *bare, *self._painted_places))
        images = [self._page.elements[place] for place in places]
        return images, _spans(images)

    @cached_property
    def _links(self) -> tuple[list[str | None], dict[HtmlElement, tuple[int, int]]]:
        """The set of each link to a picture, and the first and last of each box."""
        return [group_of(link) for link in self.links], _spans(self.links)


_FIRST_LINKS = 3
_RUNS = frozenset("div ul ol figure section p center td".split())
_STRIP = 3
"""Pictures from which a run with words below each is a gallery though nothing shows them large."""
_CELLS = frozenset("li div figure a dl span article".split())
_LONGEST_CELL = 400
"""Characters as they stand in the markup, of a picture's caption and buttons."""
_LONGEST_REST = 120
"""Characters of what a run of pictures holds besides: its name, buttons."""


def _is_step(cell: HtmlElement) -> bool:
    """Whether a box says a sentence before its picture: a step of instructions, which the picture illustrates; captions
    stand behind theirs."""
    said: list[str] = [cell.text or ""]
    for element in cell.iterdescendants():
        if element.tag == "img":
            break
        said.append(element.text or "")
        said.append(element.tail or "")
    text = normalize_text("".join(said))
    return len(text) >= SHORT_SENTENCE and ends_sentence(text[-4:])


def _spans(elements: Iterable[HtmlElement]) -> dict[HtmlElement, tuple[int, int]]:
    """The first and last of the elements, which are in document order, within each of the boxes around them."""
    spans: dict[HtmlElement, tuple[int, int]] = {}
    for number, element in enumerate(elements):
        spans[element] = (spans[element][0] if element in spans else number, number)
        for above in element.iterancestors():
            known = spans.get(above)
            spans[above] = (number if known is None else known[0], number)
    return spans
