"""Whose an article's picture is, where one of the last lines of the text says so: "Titelbild: Jane Doe"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS
from crawler.document import text_content
from crawler.items import Picture
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.caption_words import CONTROL
from crawler.parsers.fields.phrases.signed_lines import credit_of_several, is_credit, tells
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.set_credits import has_credit
from crawler.parsers.fields.pictures.shots import Pictures, Shot
from crawler.patterns import lazy

_KIND = r"(?:titel|beitrags|aufmacher|header|vorschau|teaser|cover|kopf|hero|start)-?"
_PICTURE = r"(?:bild(?:er)?|foto|photo|image|picture|grafik|illustration)"
_OF_TITLE = lazy(
    rf"(?i)\W*(?:{_KIND}{_PICTURE}|(?:cover|header|featured|feature|title|lead|main|hero|top|banner|thumbnail) (?:photo|image|picture|illustration|artwork)"
    r"|(?:photo|image) (?:de (?:couverture|une|titre|tête)|à la une|d['’]en-tête)|(?:foto|imagen|imagem|fotografía) (?:de (?:portada|cabecera|capa)|principal|destacada|de destaque)"
    r"|(?:foto|immagine) (?:di (?:copertina|apertura|testata)|in evidenza)|zdjęcie (?:główne|tytułowe|w nagłówku)|(?:úvodní|titulní|hlavní) (?:foto(?:grafie)?|obrázek|snímek)"
    r"|(?:omslags|kop)foto|(?:forside|omslags|topp?)(?:bilde?|billede|foto)|otsikkokuva|заглавн\w+ (?:фото|снимка))"
    rf"(?:\s?(?:credits?|quelle|nachweis))?\s*(?:[:：©]|\b(?:by|von|par|por|di|da|av|af|courtesy of|via)\b)\s*(?:{PICTURE_WORDS})?\s*[:：©]?\s*(?P<credit>\w.{{1,79}})"
)
"""The picture above the text, as bodies and weblogs call it at the end, and a name."""
_LABELS = (
    r"bild(?:nachweis|quelle|rechte)[ens]*|foto(?:nachweis|quelle|credit)[ens]*|(?:photo|image|picture) (?:credits?|source)|credits? (?:photos?|fotos?)"
    r"|crédits? photos?|créditos? (?:de las? )?(?:foto|imagen)\w*|crediti (?:foto\w*|immagin\w+)|źródło zdję(?:cia|ć)|zdroj (?:foto|obr)\w*"
)
_LABEL = lazy(rf"(?i)\W*(?:{_LABELS})\W*")
"""What heads the credit of the picture in a line of its own."""
_TERM = lazy(rf"(?i)\W*(?:{PICTURE_WORDS}|{CREDIT_LABELS})\W*")
"""The same where a list of terms has it: a heading of such a word has pictures below."""
_OF_ONE = lazy(
    rf"(?i)\W*(?:(?:te[xk]s?te?|testo|текст|words|story|bericht)\s?(?:[/,&+]|und|and|et|og|och|en|[eyiи]\b)\s?)?(?P<word>{PICTURE_WORDS}|{_LABELS})\s*[:：]\s*(?P<credit>[^:：]{{2,80}})"
    rf"|\W*(?:te[xk]s?te?|testo|текст|words|story|bericht)\s*[:：][^:：]{{2,60}}[\s/|,;]\s*(?P<last>{PICTURE_WORDS})\s*[:：]\s*(?P<other>[^:：]{{2,80}})"
)
"""Whose pictures are, beside who wrote the text or alone."""
_LAST = 6
"""Lines at the end of a text that are looked at: keywords, names and notices stand there, too."""
_LONGEST = 100
_SENTENCE = 60
"""Characters of a line from which it is rather one of the text."""


class _Of(Enum):
    TITLE = "the picture above the text"
    ONE = "the only one"
    ALL = "all"


class _Closing(NamedTuple):
    credit: str
    elements: tuple[HtmlElement, ...]
    of: _Of


def with_closing_credit(found: Pictures, shots: Sequence[Shot], survey: Survey, container: Block) -> Pictures:
    """The pictures with the credit that closes the text, where they have none: that of the title's picture goes to the one above
    the text, one in the plural to all, another to the only one that it can be of."""
    if not any(map(_is_uncredited, (*found.pictures, *found.gallery))):
        return found
    items = {shot.box for shot in shots if shot.gallery is not None}
    closing = _find_closing(survey, container, items)
    if closing is None and all(map(_is_uncredited, (*found.pictures, *found.gallery))):
        closing = _find_amid(survey, container, items)
    if closing is None:
        return found
    only = _only_one(found, shots, closing.elements[0])

    def credited(picture: Picture, *, is_first: bool) -> Picture:
        is_meant = closing.of is _Of.ALL or picture is only
        is_meant |= closing.of is _Of.TITLE and is_first and picture.role == "lead"
        return (
            replace(picture, credit_text=closing.credit) if is_meant and _is_uncredited(picture) else picture
        )

    pictures = tuple(credited(p, is_first=number == 0) for number, p in enumerate(found.pictures))
    gallery = tuple(credited(p, is_first=False) for p in found.gallery)
    if (pictures, gallery) == (found.pictures, found.gallery):
        return found
    return Pictures(pictures, gallery, (*found.elements, *closing.elements))


def _only_one(found: Pictures, shots: Sequence[Shot], line: HtmlElement) -> Picture | None:
    """The picture that a line in the singular is of: the only one of the article, or the only one without a credit that begins
    above the line, where that stands above the text. Galleries below the line have lines of their own; of several pictures
    amid the text nothing tells which is meant."""
    if len(found.pictures) == 1 and not found.gallery:
        return found.pictures[0]
    places = {picture_key(shot.picture.url): shot.box for shot in reversed(shots)}
    open_ones = [
        picture
        for picture in (*found.pictures, *found.gallery)
        if _is_uncredited(picture)
        and ((box := places.get(picture_key(picture.url))) is None or not _is_below(box, line))
    ]
    return open_ones[0] if len(open_ones) == 1 and open_ones[0].role == "lead" else None


def _is_below(element: HtmlElement, line: HtmlElement) -> bool:
    """Whether an element stands behind a line on the page."""
    around = {element: element}
    branch = element
    for above in element.iterancestors():
        around[above] = branch
        branch = above
    branch = line
    for above in line.iterancestors():
        if above in around:
            return bool(above.index(around[above]) > above.index(branch))
        branch = above
    return False


def _is_uncredited(picture: Picture) -> bool:
    return not picture.credit_text and not has_credit(picture.caption_text or "")


def _find_closing(survey: Survey, container: Block, items: set[HtmlElement]) -> _Closing | None:
    """The credit in the last lines of the text, the `items` of galleries aside."""
    below: HtmlElement | None = None
    paragraphs = 0
    blocks = (survey.blocks[p] for p in reversed(survey.subtree(container.element)))
    lines = (block for block in blocks if block.chars and not is_inside(block.element, items))
    for line in islice(lines, _LAST):
        element = line.element
        paragraphs += line.chars > _SENTENCE
        if paragraphs > 1:
            break  # amid the text
        if line.chars <= _LONGEST and line.path and not _is_beside_picture(element, container.element):
            text = inline_text(element)
            if found := _OF_TITLE.fullmatch(text):
                return _Closing(found["credit"], (element,), _Of.TITLE)
            if closing := _credit_in(text):
                return _Closing(closing[0], (element,), closing[1])
            label = _TERM if element.tag == "dt" else _LABEL
            if below is not None and label.fullmatch(text) and _is_name(said := inline_text(below)):
                return _Closing(said, (element, below), _Of.ONE)
        below = element
    return None


def _find_amid(survey: Survey, container: Block, items: set[HtmlElement]) -> _Closing | None:
    """The one line amid a text without other credits that says in the plural whose the pictures are."""
    found: list[_Closing] = []
    for line in (survey.blocks[p] for p in survey.subtree(container.element)):
        element = line.element
        if not 0 < line.chars <= _LONGEST or not line.path or is_inside(element, items):
            continue
        text = inline_text(element)
        if (
            _is_name(text)
            and (credit := credit_of_several(text)) is not None
            and not _is_beside_picture(element, container.element)
        ):
            found.append(_Closing(credit, (element,), _Of.ALL))
    return found[0] if len(found) == 1 else None


def _credit_in(text: str) -> tuple[str, _Of] | None:
    """Whose a picture is, or all are, where a line says that and no more than who wrote the text."""
    if not _is_name(text):
        return None
    found = _OF_ONE.fullmatch(text)
    if found is not None:
        start = found.start("word" if found["word"] else "last")
        of = _Of.ALL if credit_of_several(text[start:].rstrip(" )]")) else _Of.ONE
        return found["credit"] or found["other"], of
    if several := credit_of_several(text):
        return several, _Of.ALL
    return (text, _Of.ONE) if is_credit(text) else None


def _is_name(text: str) -> bool:
    """Whether a line names one holder of rights: no sentence, no list of several pictures, no control of the page."""
    _, mark, name = text.rpartition(":")
    return (
        0 < len(text) <= _LONGEST
        and text.count(":") + text.count("©") <= 2
        and sum(word[0].islower() for word in text.split()) < _MOST_SMALL
        and not CONTROL.match(name.strip() if mark else text)
        and not tells(text)
    )


_MOST_SMALL = 6


def _is_beside_picture(line: HtmlElement, container: HtmlElement) -> bool:
    """Whether a small box around a line, or what stands right before it, holds a picture: of the author, or of a teaser."""
    for box in (line, *islice(line.iterancestors(), _LEVELS)):
        if box is container:
            return False
        beside = (box, box.getprevious())
        if any(e is not None and _holds_picture(e) and len(text_content(e)) <= _SMALL_BOX for e in beside):
            return True
    return False


def _holds_picture(box: HtmlElement) -> bool:
    return next(box.iter("img"), None) is not None


_LEVELS = 3
_SMALL_BOX = 400
