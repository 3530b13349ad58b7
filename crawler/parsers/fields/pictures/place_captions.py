"""Captions of the pictures of systems that store a picture under one number: which text at or beside its place is one.

Captions stand inside the place, in a cell or row of their own, before or after their pictures, or loose between them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import classes_of
from crawler.patterns import lazy
from crawler.text import normalize_text

ITEM_TAGS = frozenset("li figure td dd dt".split())
"""Boxes of one picture each."""
_CAPTION_CLASSES = (
    frozenset("podpis opis caption podpis-zdjecia opis-zdjecia figcaption description desc".split()),
    frozenset("tytul title nazwa".split()),
)
_LINE_TAGS = ("p", "span", "div", "em", "small")
CONTROL = lazy(
    r"(?i)^(?:kliknij\W.*|(?:powiększ(?:enie)?|zobacz|pokaż|otwórz|pobierz|podgląd|zoom|enlarge|open|show|view|download)"
    r"(?:\s+(?:zdjęcie|obraz\w*|grafik\w*|image|picture|photo|plik|galeri\w*))?(?:\s+\d+(?:\s+z\s+\d+)?)?"
    r"|(?:zdjęcie|foto|photo|image)?\s*\d+(?:\s*(?:/|z|of)\s*\d+)?|(?:następn|poprzedn|wstecz|dalej|next|prev)\w*)\W*$"
)
"""What buttons beside pictures say."""
_LONGEST_CAPTION = 300
"""Characters of a text that stands in a row of its own under pictures: longer ones are paragraphs."""


class PlaceCaptions:
    """Finds the captions of pictures; boxes of several pictures are looked at once, not for every picture in them.

    `pictures` are the elements that hold a picture, `hidden` those that are not shown; in a gallery any text after a
    picture is its caption.
    """

    def __init__(
        self,
        pictures: Collection[HtmlElement],
        hidden: set[HtmlElement],
        is_gallery: Callable[[HtmlElement], bool],
    ) -> None:
        self._pictures = pictures
        self._hidden = hidden
        self._is_gallery = is_gallery
        self._orders: dict[HtmlElement, bool] = {}
        """Whether the captions in a box come first."""
        self._loose: dict[HtmlElement, dict[HtmlElement, str]] = {}
        """By box and place."""
        self._rows: dict[HtmlElement, HtmlElement | None] = {}
        """By a table's row of pictures: the row of their captions."""

    def elements(self, place: HtmlElement, link: HtmlElement | None) -> list[HtmlElement]:
        """The elements with the visible caption, the best first: inside the place, else beside it; `link` is the
        picture's."""
        inside = self._inside(place)
        if inside:
            return inside
        if link is not None and self._is_caption(link):
            return [link]
        is_item = place.tag in ("li", "figure", "td", "dd") or (
            place.tag in ("p", "div", "span") and self._is_in_gallery(place)
        )
        if is_item and self._is_caption(place):
            return [place]
        cell = self._cell(place)
        if cell is not None:
            return [cell] if self.text(cell) else []
        if self._comes_first_beside(place):
            before = place.getprevious()
            while before is not None and before not in self._pictures and not self._is_line(before):
                before = before.getprevious()
            return [before] if before is not None and before not in self._pictures else []
        following = place.getnext()
        while following is not None and following.tag == "br":
            following = following.getnext()
        if following is None or following in self._pictures:
            return []
        may_be = (
            following.tag == "dd"
            or _is_named(following)
            or (following.tag in _LINE_TAGS and self._is_in_gallery(place))
        )
        return [following] if may_be and self._is_caption(following) else []

    def loose_text(self, place: HtmlElement) -> str | None:
        """The caption of a picture in a gallery whose texts are in no elements of their own."""
        if not self._is_in_gallery(place):
            return None
        box = place.getparent()
        if box not in self._loose:
            self._loose[box] = self._read_loose(box)
        return self._loose[box].get(place)

    def text(self, element: HtmlElement) -> str:
        """What an element shows."""
        return inline_text(element, self._hidden)

    def _read_loose(self, box: HtmlElement) -> dict[HtmlElement, str]:
        """The captions of the pictures in a box whose texts stand in a row with the pictures: after them, or before where
        the row begins with a text and ends with a picture."""
        row: list[HtmlElement | str] = [normalize_text(box.text)]
        for child in box:
            if child in self._pictures:
                row.append(child)
            elif child.tag != "br" and self.text(child):
                return {}  # captions in elements are found by other rules
            row.append(normalize_text(child.tail))
        row = [part for part in row if not isinstance(part, str) or _reads_as_caption(part)]
        texts = [part for part in row if isinstance(part, str)]
        if len(texts) > 1 and isinstance(row[0], str) and not isinstance(row[-1], str):
            pairs = [(picture, text) for text, picture in pairwise(row)]
        else:
            pairs = list(pairwise(row))
        return {p: t for p, t in pairs if isinstance(t, str) and not isinstance(p, str)}

    def _cell(self, cell: HtmlElement) -> HtmlElement | None:
        """The cell under a picture's cell, in a row of captions without a picture; some pictures may have none.

        In a table that begins with captions and ends with pictures it is the cell above.
        """
        row = cell.getparent()
        if cell.tag != "td" or row is None or row.tag != "tr":
            return None
        if row not in self._rows:
            self._rows[row] = self._row(row)
        captions = self._rows[row]
        return _cells(captions)[_cells(row).index(cell)] if captions is not None else None

    def _row(self, row: HtmlElement) -> HtmlElement | None:
        """The row with the captions of a row of pictures, which holds no text itself."""
        if self.text(row):
            return None
        first, last = (next(row.getparent().iterchildren("tr", reversed=end)) for end in (False, True))
        comes_first = first not in self._pictures and last in self._pictures
        other = next(row.itersiblings("tr", preceding=comes_first), None)
        if other is None or other in self._pictures or len(_cells(other)) != len(_cells(row)):
            return None
        return other if self._is_caption_row(other) else None

    def _is_caption_row(self, row: HtmlElement) -> bool:
        cells = _cells(row)
        texts = [self.text(e) for e in cells]
        return (
            all(e.tag in ("td", "th") for e in cells)
            and any(texts)
            and all(not t or (_reads_as_caption(t) and len(t) <= _LONGEST_CAPTION) for t in texts)
        )

    def _comes_first_beside(self, place: HtmlElement) -> bool:
        box = place.getparent()
        if box is None:
            return False
        if box not in self._orders:
            self._orders[box] = self._come_first(box)
        return self._orders[box]

    def _come_first(self, box: HtmlElement) -> bool:
        """Whether the children of a box are texts and pictures, a text first and a picture last, no two texts in turn.

        A picture may lack its text. One text above several pictures is no caption of the first.
        """
        kinds = ""
        for element in box:
            if element in self._pictures:
                if not kinds:
                    return False
                kinds += "P"
            elif self._is_line(element):
                kinds += "C"
            elif element.tag in ("h2", "h3", "h4", "h5") and not kinds:
                continue  # the name of the gallery
            elif self.text(element):
                return False
        return kinds.count("C") > 1 and kinds.endswith("P") and "CC" not in kinds

    def _inside(self, place: HtmlElement) -> list[HtmlElement]:
        candidates = [e for e in place.iterdescendants() if e not in self._hidden]
        ranked = [e for e in candidates if e.tag == "figcaption"]
        for classes in _CAPTION_CLASSES:
            ranked += [e for e in candidates if not classes.isdisjoint(classes_of(e)) and e not in ranked]
        if place.tag in ITEM_TAGS or place.tag == "a" or is_small(place, self._hidden):
            ranked += [
                e
                for e in candidates
                if e.tag in ("p", "span", "strong", "em", "h3", "h4", "h5") and e not in ranked
            ]
        return list(filter(self._is_caption, ranked))

    def _is_in_gallery(self, place: HtmlElement) -> bool:
        box = place.getparent()
        return box is not None and self._is_gallery(box)

    def _is_line(self, element: HtmlElement) -> bool:
        return element not in self._pictures and element.tag in _LINE_TAGS and self._is_caption(element)

    def _is_caption(self, element: HtmlElement) -> bool:
        return _reads_as_caption(self.text(element))


def is_marked(caption: HtmlElement, place: HtmlElement) -> bool:
    """Whether markup says that a text is the caption of a place, and not only that it stands beside the picture."""
    is_other_cell = caption.tag in ("td", "th") and caption is not place
    return place.tag == "figure" or _is_named(caption) or is_other_cell


def is_small(element: HtmlElement, hidden: set[HtmlElement]) -> bool:
    """Whether a box around a picture holds a caption at most, not the text that flows around it."""
    blocks = [
        e for e in element.iter("p", "li", "h2", "h3", "h4", "td", "blockquote") if inline_text(e, hidden)
    ]
    return (
        element.tag not in ("p", "blockquote")
        and len(blocks) <= 1
        and len(inline_text(element, hidden)) <= 400
    )


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return list(row)


def _is_named(element: HtmlElement) -> bool:
    return element.tag == "figcaption" or not _CAPTION_CLASSES[0].isdisjoint(classes_of(element))


def _reads_as_caption(text: str) -> bool:
    return bool(text) and CONTROL.match(text) is None
