"""One credit for several pictures, in a line below or above them: "Photos: Jane Doe"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS, SOURCE_WORDS
from crawler.parsers.fields.page.inline import element_after, element_before, inline_text
from crawler.parsers.fields.page.marks import name_words, words_of
from crawler.parsers.fields.page.page_texts import SILENT_TAGS
from crawler.parsers.fields.phrases.caption_words import CONTROL
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.signed_lines import credit_of_several, is_credit, is_rights_line
from crawler.parsers.fields.pictures.credits import split_at_mark
from crawler.parsers.fields.pictures.numbered_captions import begins_numbered
from crawler.parsers.fields.pictures.picture_links import near
from crawler.parsers.fields.pictures.shots import Shot
from crawler.patterns import lazy
from crawler.text import normalize_text

Line = tuple[HtmlElement | None, str]
"""The element of a credit, None where it stands loose among others, and what it says."""


def with_shared_credits(shots: list[Shot]) -> list[Shot]:
    """The shots with the credit of the line at their gallery, or of one in the plural right below their row, which is that of
    all its pictures without their own."""
    galleries = {box: _credit_of_gallery(box) for box in {s.gallery for s in shots if s.gallery is not None}}
    rows = _credits_of_rows(shots)
    found = []
    for number, shot in enumerate(shots):
        line = rows.get(number) or (galleries[shot.gallery] if shot.gallery is not None else None)
        if line is not None:
            elements = shot.elements if line[0] is None else (*shot.elements, line[0])
            picture = shot.picture
            if not picture.credit_text and not has_credit(picture.caption_text or ""):
                picture = replace(picture, credit_text=line[1])
            shot = shot._replace(picture=picture, elements=elements)
        found.append(shot)
    return found


def _credit_of_gallery(gallery: HtmlElement) -> Line | None:
    """The line of a credit that a gallery begins or ends with, that follows it, or that follows the box it ends: a caption of
    the whole set may stand before it."""
    if gallery.tag == "figure" and len(gallery) and gallery[-1].tag == "figcaption":
        return _credit_in(gallery[-1])
    inner = [gallery[0], gallery[-1]] if len(gallery) > _LEAST else []
    for element in inner:
        if (
            element.tag in _LINES
            and next(element.iter("img"), None) is None
            and (line := _credit_in(element))
        ):
            return line
    before = element_before(gallery)
    if before is not None and before.tag in _LINES and credit_of_several(inline_text(before)):
        return _credit_in(before)
    for box in (gallery, *islice(gallery.iterancestors(), _CREDIT_LEVELS)):
        following = element_after(box)
        if following is not None:
            is_line = following.tag in _LINES and not (box.tail or "").strip()
            is_beside = following.getparent() is gallery.getparent() and _FEET.isdisjoint(
                words_of(following) | name_words(following.get("id") or "")
            )
            return _credit_in(following, is_beside=is_beside) if is_line else None
    return None


def _credit_in(line: HtmlElement, *, is_beside: bool = True) -> Line | None:
    """The credit that a line says; the sign of rights alone tells one only `beside` the pictures, for sites end with theirs."""
    text = inline_text(line)
    said = credit_of_several(text)
    if begins_numbered(text):
        return None
    if said is None and (is_credit(text) or (is_beside and is_rights_line(text))):
        said = text
    if said is not None:
        return None if CONTROL.match(said) else (line, said)
    caption, credit = split_at_mark(text) if line.tag == "figcaption" else ("", "")
    return (line, credit) if caption and is_credit(credit) else None


def has_credit(caption: str) -> bool:
    """Whether a caption has the credit of its picture in it."""
    return _MARK.search(caption) is not None or bool(split_bracket(caption)[1])


_MARK = lazy(rf"(?i)©|\(c\)|\b(?:{PICTURE_WORDS}|{SOURCE_WORDS}|{CREDIT_LABELS})\s*[:：]")
_CREDIT_LEVELS = 2
_LEAST = 2
"""Children of a gallery that has a line beside its pictures."""
_FEET = frozenset(("foot", "footer", "sitefooter"))
_LINES = frozenset(("p", "div", "small", "span", "figcaption"))


def _credits_of_rows(shots: list[Shot]) -> dict[int, Line]:
    """The credits in the plural right below several pictures with nothing but captions between them, by the pictures' numbers:
    below one picture, or in the singular, the line is that of the last."""
    if len(shots) < 2:
        return {}
    boxes = {shot.box for shot in shots}
    captions = frozenset(element for shot in shots for element in shot.elements)
    found: dict[int, Line] = {}
    row: list[int] = []
    for number, shot in enumerate(shots):
        row.append(number)
        following = _following(shot.box, boxes, captions)
        if following in boxes:
            continue
        if len(row) > 1 and following is not None:
            line = (None, following) if isinstance(following, str) else _line_around(following)
            if (credit := credit_of_several(line[1])) and not CONTROL.match(credit):
                found.update(dict.fromkeys(row, (line[0], credit)))
        row = []
    return found


def _following(
    box: HtmlElement, boxes: Collection[HtmlElement], captions: frozenset[HtmlElement]
) -> HtmlElement | str | None:
    """What stands after a picture on the page: the box of the next, or the element with the next text that is no caption, or
    that text where it stands loose; None at the end of what holds them."""
    for element, tail in islice(_elements_after(box), _FARTHEST):
        if tail:
            return tail
        if element is None:
            continue
        if element in boxes:
            return element
        if element in captions and credit_of_several(inline_text(element)):
            return element
        if (
            element.tag in SILENT_TAGS
            or element in captions
            or any(map(captions.__contains__, near(element, 3)))
        ):
            continue
        if normalize_text(element.text):
            return element
    return None


def _elements_after(box: HtmlElement) -> Iterator[tuple[HtmlElement | None, str]]:
    """The elements behind one, with those in them, and the texts between, up to the end of the article."""
    current = box
    while current.tag not in _ENDS:
        if tail := normalize_text(current.tail):
            yield None, tail
        following = current.getnext()
        if following is None:
            above = current.getparent()
            if above is None:
                return
            current = above
            continue
        for event, element in etree.iterwalk(following, events=("start", "end")):
            if event == "start":
                yield element, ""
            elif element is not following and (tail := normalize_text(element.tail)):
                yield None, tail
        current = following


def _line_around(element: HtmlElement) -> Line:
    """The outermost box around a text that holds a short line alone, with what it says: names may be links or set bold."""
    line, said = element, inline_text(element)
    for above in islice(element.iterancestors(), _LINE_LEVELS):
        # first, and at once found: else each row of a long page would have all its text read
        if above.tag in _ENDS or next(above.iter("img"), None) is not None:
            break
        text = inline_text(above)
        if len(text) > _LONGEST_LINE:
            break
        line, said = above, text
    return line, said


_LINE_LEVELS = 3
_LONGEST_LINE = 120
_FARTHEST = 60
"""Elements and texts after a picture that are looked through."""
_ENDS = frozenset(("article", "main", "body"))
