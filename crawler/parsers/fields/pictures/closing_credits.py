"""Whose an article's picture is, where one of the last lines of the text says so: "Titelbild: Jane Doe"."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS
from crawler.document import text_content
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.caption_words import CONTROL
from crawler.parsers.fields.phrases.signed_lines import is_credit
from crawler.parsers.fields.pictures.set_credits import has_credit
from crawler.parsers.fields.pictures.shots import Pictures
from crawler.patterns import lazy

_KIND = r"(?:titel|beitrags|aufmacher|header|vorschau|teaser|cover|kopf|hero|start)-?"
_PICTURE = r"(?:bild(?:er)?|foto|photo|image|picture|grafik|illustration)"
_OF_TITLE = lazy(
    rf"(?i)\W*(?:{_KIND}{_PICTURE}|(?:cover|header|featured|feature|title|lead|main|hero|top|banner|thumbnail) (?:photo|image|picture|illustration|artwork)"
    r"|(?:photo|image) (?:de (?:couverture|une|titre|tête)|à la une|d['’]en-tête)|(?:foto|imagen|imagem|fotografía) (?:de (?:portada|cabecera|capa)|principal|destacada|de destaque)"
    r"|(?:foto|immagine) (?:di (?:copertina|apertura|testata)|in evidenza)|zdjęcie (?:główne|tytułowe|w nagłówku)|(?:úvodní|titulní|hlavní) (?:foto(?:grafie)?|obrázek|snímek)"
    r"|(?:omslags|kop)foto|(?:forside|omslags|topp?)(?:bilde?|billede|foto)|otsikkokuva|заглавн\w+ (?:фото|снимка))"
    rf"(?:\s?(?:credits?|quelle|nachweis))?\s*(?:[:：©]|\b(?:by|von|par|por|di|da|av|af|courtesy of)\b)\s*(?:{PICTURE_WORDS})?\s*[:：©]?\s*(?P<credit>\w.{{1,79}})"
)
"""The picture above the text, as bodies and weblogs call it at the end, and a name."""
_LABEL = lazy(
    r"(?i)\W*(?:bild(?:nachweis|quelle|rechte)[ens]*|foto(?:nachweis|quelle|credit)[ens]*|(?:photo|image|picture) credits?|credits? (?:photos?|fotos?)|crédits? photos?"
    r"|créditos? (?:de las? )?(?:foto|imagen)\w*|crediti (?:foto\w*|immagin\w+)|źródło zdję(?:cia|ć)|zdroj foto\w*)\W*"
)
"""What heads the credit of the picture in a line of its own."""
_TERM = lazy(rf"(?i)\W*(?:{PICTURE_WORDS}|{CREDIT_LABELS})\W*")
"""The same where a list of terms has it: a heading of such a word has pictures below."""
_OF_ONE = lazy(
    rf"(?i)\W*(?:(?:te[xk]s?te?|testo|текст|words|story|bericht)\s?(?:[/,&+]|und|and|et|og|och|en|[eyiи]\b)\s?)?(?:{PICTURE_WORDS})\s*[:：]\s*(?P<credit>[^:：]{{2,80}})"
    rf"|\W*(?:te[xk]s?te?|testo|текст|words|story|bericht)\s*[:：][^:：]{{2,60}}[\s/|,;]\s*(?:{PICTURE_WORDS})\s*[:：]\s*(?P<other>[^:：]{{2,80}})"
)
"""Whose a picture is, beside who wrote the text or alone."""
_LAST = 6
"""Lines at the end of a text that are looked at: keywords, names and notices stand there, too."""
_LONGEST = 100


class _Closing(NamedTuple):
    credit: str
    elements: tuple[HtmlElement, ...]
    is_of_title: bool
    """Of the picture above the text, as it says; else of the only one."""


def with_closing_credit(found: Pictures, survey: Survey, container: Block) -> Pictures:
    """The pictures with the credit that closes the text: that of the title's picture goes to the one above the text, that of a
    picture to the only one there is. With several nothing tells whose it is."""
    pictures = found.pictures
    first = pictures[0] if pictures else None
    if first is None or first.credit_text or has_credit(first.caption_text or ""):
        return found
    closing = _find_closing(survey, container)
    if closing is None or not (_is_only(found) or (closing.is_of_title and first.role == "lead")):
        return found
    credited = replace(first, credit_text=closing.credit)
    return found._replace(pictures=(credited, *pictures[1:]), elements=(*found.elements, *closing.elements))


def _is_only(found: Pictures) -> bool:
    return len(found.pictures) == 1 and not found.gallery


def _find_closing(survey: Survey, container: Block) -> _Closing | None:
    lines = [survey.blocks[p] for p in reversed(survey.subtree(container.element)) if survey.blocks[p].chars]
    for number, line in enumerate(islice(lines, _LAST)):
        if line.chars > _LONGEST or line.path == 0.0 or _is_beside_picture(line.element, container.element):
            continue
        text = inline_text(line.element)
        if found := _OF_TITLE.fullmatch(text):
            return _Closing(found["credit"], (line.element,), is_of_title=True)
        if credit := _credit_of_one(text):
            return _Closing(credit, (line.element,), is_of_title=False)
        label = _TERM if line.element.tag == "dt" else _LABEL
        if number and label.fullmatch(text) and _is_name(said := inline_text(lines[number - 1].element)):
            return _Closing(said, (line.element, lines[number - 1].element), is_of_title=False)
    return None


def _credit_of_one(text: str) -> str | None:
    """Whose a picture is, where a line says that and no more than who wrote the text."""
    if not _is_name(text):
        return None
    found = _OF_ONE.fullmatch(text)
    if found is not None:
        return found["credit"] or found["other"]
    return text if is_credit(text) else None


def _is_name(text: str) -> bool:
    """Whether a line names one holder of rights: no sentence, no list of several pictures, no control of the page."""
    _, mark, name = text.rpartition(":")
    return (
        0 < len(text) <= _LONGEST
        and text.count(":") + text.count("©") <= 2
        and sum(word[0].islower() for word in text.split()) < _MOST_SMALL
        and not CONTROL.match(name.strip() if mark else text)
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
