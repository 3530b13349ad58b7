"""Captions that a text lists by the numbers of its pictures, away from them: "Photo 1: The ferry at the quay"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.credit_marks import PICTURE_WORDS
from crawler.items import Picture
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.pictures.caption_texts import is_said
from crawler.parsers.fields.pictures.credits import NAME
from crawler.parsers.fields.pictures.shots import Pictures
from crawler.patterns import lazy

_CAPTIONS = (
    r"(?:bild|foto)?(?:unterschrift|zeile|text|legende)(?:en|e|n)?|bu|(?:image |photo |picture )?captions?|(?:photo )?legends?|légendes?(?: des? photos?)?|"
    r"pies? de (?:foto|imagen)s?|leyendas?|legendas?|didascali[ae]|bijschrift(?:en)?|onderschrift(?:en)?|bildtexter?|billedtekst(?:er)?|bildetekst(?:er)?|"
    r"kuvatekst(?:i|it)|podpis[yi]?(?: pod zdjęci(?:em|ami))?|popis(?:ky|ek|y)?|подписи?(?: к фото)?|képaláírás(?:ok)?"
)
_LABEL = lazy(
    rf"(?i)(?<!\w)(?:{PICTURE_WORDS}|{_CAPTIONS}|abb(?:ildung)?|fig(?:ure|ura)?|rys(?:unek)?|ryc|obr(?:ázek)?|рис(?:унок)?|afb(?:eelding)?)"
    r"\.?\s?(?:n[ro]?\.|n[ro]|n°|№|#)?\s?(?P<number>\d{1,2})\s?[:.)：–—-]+(?=\s?\S)\s*"
)
"""Which picture a caption is of; the sign behind the number sets it off from "Photo 1 shows …"."""
_HEADING = lazy(rf"(?i)\W*(?:{_CAPTIONS})\W*")
"""Heads such lines."""
_LONGEST = 1500
_LONGEST_HEADING = 40


class _Listed(NamedTuple):
    texts: list[str]
    elements: list[HtmlElement]


def with_numbered_captions(found: Pictures, survey: Survey, container: Block) -> Pictures:
    """The pictures with the captions that lines of the text give them by their numbers, where there are as many lines as
    pictures and none has a caption: of the whole article, of all but the one above the text, or of its gallery."""
    inline = tuple(p for p in found.pictures if p.role != "lead")
    sets = [s for s in (found.pictures, inline, found.gallery) if s and _are_bare(s)]
    if not sets or max(map(len, sets)) < _FEWEST:
        return found
    listed = _find_listed(survey, container)
    of = next((s for s in sets if len(s) == len(listed.texts)), None)
    if of is None or len(of) < _FEWEST:
        return found
    named = dict(zip(map(id, of), listed.texts, strict=True))
    are_credits = all(map(_is_name, listed.texts))

    def captioned(picture: Picture) -> Picture:
        text = named.get(id(picture))
        if text is None:
            return picture
        if are_credits:
            return replace(picture, credit_text=picture.credit_text or text)
        return replace(picture, caption_text=text)

    return Pictures(
        tuple(map(captioned, found.pictures)),
        tuple(map(captioned, found.gallery)),
        (*found.elements, *listed.elements),
    )


def begins_numbered(text: str) -> bool:
    """Whether a line begins with the number of the picture that it is of: no credit of several."""
    return _LABEL.match(text) is not None


def _is_name(text: str) -> bool:
    """Whether a text is a name, of two words or more that begin with capitals: whose the picture is, not what it shows."""
    return NAME.fullmatch(text) is not None and " " in text and all(w[0].isupper() for w in text.split())


_FEWEST = 2
"""Pictures: "Picture 1: …" in the text of one may be a step of what it tells."""


def _are_bare(pictures: Sequence[Picture]) -> bool:
    return not any(picture.caption_text for picture in pictures)


def _find_listed(survey: Survey, container: Block) -> _Listed:
    """The texts of the lines that are numbered from one on, and the elements that hold them."""
    listed = _Listed([], [])
    before: HtmlElement | None = None
    for position in survey.subtree(container.element):
        block = survey.blocks[position]
        if not block.chars:
            continue
        element = block.element
        text = inline_text(element) if block.chars <= _LONGEST else ""
        texts = _numbered(text, len(listed.texts) + 1)
        if texts:
            if not listed.elements and before is not None and _is_heading(before):
                listed.elements.append(before)
            listed.texts.extend(texts)
            listed.elements.append(element)
        before = element
    return listed


def _is_heading(element: HtmlElement) -> bool:
    text = inline_text(element)
    return len(text) <= _LONGEST_HEADING and _HEADING.fullmatch(text) is not None


def _numbered(text: str, first: int) -> list[str]:
    """What stands behind each number of a block that is nothing but such lines; empty for any other."""
    if not text or not any(map(str.isdigit, text[:_AHEAD])):
        return []
    marks = list(_LABEL.finditer(text))
    if (
        not marks
        or marks[0].start()
        or [int(m["number"]) for m in marks] != list(range(first, first + len(marks)))
    ):
        return []
    ends = [*(m.start() for m in marks[1:]), len(text)]
    texts = [text[m.end() : end].strip(_EDGE) for m, end in zip(marks, ends, strict=True)]
    return texts if all(t and is_said(t) for t in texts) else []


_AHEAD = 40
_EDGE = " ;,|/"
