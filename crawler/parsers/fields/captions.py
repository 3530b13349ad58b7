"""Caption and credit of one picture as its box shows them; which pictures count is not decided here."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.body import SCREEN_READER_CLASSES, inline_text
from crawler.parsers.fields.marks import words_of
from crawler.text import fold, normalize_text

CAPTION_WORDS = frozenset(
    "caption captions wpcaptiontext captiontext imagecaption photocaption picturecaption bildunterschrift bildtext "
    "legende legend leyenda figcaption imagedescription imgcaption newsimgcaption mediacaption epigrafe didascalia "
    "bildunterzeile podpis subtext descripcion description captiondescription".split()
)
CREDIT_WORDS = frozenset(
    "credit credits copyright source quelle photographer fotograf bildnachweis photocredit imagecredit author "
    "autor agency rights bildrechte crediti license licence imagesource imagecopyright copyrightnote fotocredit "
    "creator attribution byline".split()
)
_BOX_WORDS = frozenset("figure image img picture photo foto bild media thumbnail illustration".split())
_ATTRIBUTES = (
    "data-caption", "data-sub-html", "data-modaal-desc", "data-description", "data-desc", "data-title",
    "data-image-caption", "data-lightbox-caption", "data-glightbox-description", "data-image-description",
)  # fmt: skip
_MARKUP = re.compile(r"<[^>]*>")
_CONTROL = re.compile(
    r"(?i)^\W*(?:\d+\s*(?:/|von|of|z|de)\s*\d+|(?:bild|foto|photo|image|picture|zdjęcie)\s*\d*|zoom|vergrößern|"
    r"bild vergrößern|enlarge(?: image)?|image caption|caption|bildunterschrift|toggle caption|hide caption|"
    r"(?:click|klicken|tippen)\b.*|open image in .*|advertisement|anzeige|placeholder)\W*$"
)
LONGEST = 900
_LONGEST_CREDIT = 90

# Agencies and picture banks: a name of these alone, or after a slash, says whose the picture is.
_AGENCY = (
    r"getty(?:\simages)?|reuters|afp|ap|dpa|epa|apa|pap|ansa|keystone|imago(?:\simages)?|picture[\s-]alliance|associated\spress|"
    r"ap\sphoto|shutterstock|istock(?:photo)?|alamy|adobe\s?stock|unsplash|pexels|pixabay|bloomberg|xinhua|zuma|scanpix|ritzau|"
    r"ntb|tt|efe|belga|anp|ctk|čtk|mti|tass|anadolu|nurphoto|wikimedia(?:\scommons)?|midjourney|europa\spress|lapresse|cbc|bbc"
)
_CREDIT_TEXT = re.compile(
    rf"(?ix)^[\s(\[–—-]*(?: .*(?:©|\(c\)|撮影) .* | (?:{_AGENCY}) | (?:{_AGENCY})\s*[/|,–-].* | [^.!?]{{2,60}}[/|]\s*[^.!?]{{2,40}} "
    rf"| .{{0,50}}(?:{_AGENCY}) )[\s)\]]*$"
)
_BRACKET = re.compile(r"\s*[(（\[]([^()（）\[\]]{2,90})[)）\]]\s*$")
_BRACKET_CREDIT = re.compile(
    rf"(?i)(?:\w\s?/\s?\w|撮影|\b(?:{_AGENCY})$|^(?:photos?|foto|fot|picture|image|courtesy)\b|^(?:{_AGENCY})\b)"
)
_BY = re.compile(
    r"(?i)\s+[—–|-]\s*((?:picture|photo|image|pic|photograph)s?\s+(?:by|courtesy|via)\b.{2,80})$"
)
_LEFT_MARK = re.compile(
    r"(?i)[\s(\[/|–—-]*(?:(?:quelle|foto|fotos|photo|bild|source|credit|copyright|fot|źródło|zdjęcie|crédit photo)\s*[:.]|©)\s*[)\]]?\s*$"
)
_SET_OFF = re.compile(r"^\s*[/|–—(\[©-]")


class Caption(NamedTuple):
    """The element with the visible caption (None for an attribute's), the caption and the credit as text, and
    all elements that hold them."""

    holder: HtmlElement | None
    text: str
    credit: str
    elements: tuple[HtmlElement, ...]


def read_caption(box: HtmlElement, image: HtmlElement, link: HtmlElement | None) -> Caption:
    """Caption and credit of the picture that the box holds alone; empty texts when there is none."""
    holder = _holder(box, image)
    text = credit = ""
    credits: list[HtmlElement] = []
    if holder is not None:
        credits = _credit_elements(holder, image) or _trailing_credit(holder)
        hidden = set(credits) | _hidden(holder)
        inner = next((e for e in _named(holder) if inline_text(e, hidden)), None)
        text = inline_text(inner, hidden) if inner is not None else ""
        text = text or inline_text(holder, hidden)
        credits = credits or _credit_elements(box, image)
        credit = next((t for t in map(inline_text, credits) if t), "")
        if credit:
            text = _LEFT_MARK.sub("", text).strip()
        if not credit:
            text, credit = split_bracket(text)
        if not credit:
            text, credit = _split_at_alt(text, image)
    else:
        credits = _credit_elements(box, image)
        credit = next((t for t in map(inline_text, credits) if t), "")
    if not text:
        text = attribute_caption(image, link)
    if len(text) > LONGEST or _CONTROL.match(text):
        text = ""
    elements = (*((holder,) if holder is not None else ()), *credits)
    return Caption(holder, text, credit, elements)


def split_bracket(text: str) -> tuple[str, str]:
    """(caption, credit) where the caption ends in brackets that hold a photographer and agency."""
    match = _BRACKET.search(text)
    if match is None:
        match = _BY.search(text)
        return (text[: match.start()].strip(), match[1].strip()) if match and match.start() else (text, "")
    if match.start() and _BRACKET_CREDIT.search(match[1]):
        return text[: match.start()].strip(), match[1].strip()
    return text, ""


def _split_at_alt(text: str, image: HtmlElement) -> tuple[str, str]:
    """(caption, credit) where the caption is the alternative text and a part set off from it."""
    for name in ("alt", "title"):
        alt = normalize_text(html.unescape(image.get(name) or ""))
        rest = text[len(alt) :]
        if len(alt) > 10 and text.startswith(alt) and _SET_OFF.match(rest) and len(rest) <= _LONGEST_CREDIT:
            return alt, rest.strip(" /|–—()[]-")
    return text, ""


def attribute_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The caption that lightboxes and sliders read from an attribute of the link or the image."""
    elements = [e for e in (link, image) if e is not None]
    for name in _ATTRIBUTES:
        for element in elements:
            value = element.get(name)
            if value:
                text = normalize_text(_MARKUP.sub(" ", html.unescape(value)))
                if text and not _CONTROL.match(text) and not text.startswith(("#", ".", "{", "http")):
                    return text
    return ""


def _holder(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The element with the visible caption: figcaption, an element so named, or what the box holds besides."""
    for caption in box.iter("figcaption"):
        if normalize_text("".join(caption.itertext())):
            return caption
    named = next((e for e in _named(box) if inline_text(e)), None)
    if named is not None:
        return named
    beside = _beside(box, image)
    if beside is not None:
        return beside
    if box.tag == "dl":
        return next(box.iter("dd"), None)
    if not words_of(box).isdisjoint(_BOX_WORDS):
        texts = [
            e
            for e in box
            if isinstance(e.tag, str) and e.tag in ("p", "span", "div", "em") and inline_text(e)
        ]
        return texts[-1] if len(texts) == 1 and len(inline_text(texts[0])) < LONGEST else None
    return None


def _beside(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """A caption after the box: an element so named, or one that says just what the alternative text says."""
    following = next(
        (e for e in box.itersiblings() if isinstance(e.tag, str) and e.tag not in ("br", "noscript")), None
    )
    if following is None or next(following.iter("img"), None) is not None:
        return None
    if not words_of(following).isdisjoint(CAPTION_WORDS):
        return following
    alt = fold(image.get("alt"))
    return following if len(alt) > 8 and fold(inline_text(following)) == alt else None


def _named(box: HtmlElement) -> list[HtmlElement]:
    """Elements below the box that are called caption and not credit, in document order."""
    return [
        e
        for e in box.iterdescendants()
        if isinstance(e.tag, str)
        and not words_of(e).isdisjoint(CAPTION_WORDS)
        and words_of(e).isdisjoint(CREDIT_WORDS)
        and e.tag not in ("img", "a")
    ]


def _hidden(holder: HtmlElement) -> set[HtmlElement]:
    """Parts of a caption that are not shown: read aloud, unfolded by a button, hidden."""
    return {
        e
        for e in holder.iterdescendants()
        if isinstance(e.tag, str)
        and (
            e.tag in ("button", "h1")
            or e.get("hidden") is not None
            or not SCREEN_READER_CLASSES.isdisjoint((e.get("class") or "").lower().split())
            or "offscreen" in words_of(e)
        )
    }


def _credit_elements(holder: HtmlElement, image: HtmlElement) -> list[HtmlElement]:
    """The outermost elements that are called credit."""
    found: list[HtmlElement] = []
    for element in holder.iterdescendants():
        if not isinstance(element.tag, str) or element is image:
            continue
        is_credit = not words_of(element).isdisjoint(CREDIT_WORDS) or element.tag == "cite"
        if element.tag == "small" and holder.tag in ("figcaption", "p", "dd"):
            # set smaller than the caption, unless the whole caption is
            is_credit = is_credit or inline_text(holder) != inline_text(element)
        if (
            is_credit
            and not any(above in found for above in element.iterancestors())
            and inline_text(element)
        ):
            found.append(element)
    return found


def _trailing_credit(holder: HtmlElement) -> list[HtmlElement]:
    """The last element of a caption when its text is a credit by its form and other text stands before it."""
    last = holder
    while True:
        children = [e for e in last if isinstance(e.tag, str) and normalize_text("".join(e.itertext()))]
        if not children:
            break
        if len(children) == 1 and not normalize_text(last.text):
            last = children[0]
            continue
        last = children[-1]
        break
    if last is holder or (last.tail or "").strip():
        return []
    text = inline_text(last)
    whole = inline_text(holder)
    if len(text) >= len(whole) or not whole.endswith(text) or len(text) > _LONGEST_CREDIT:
        return []
    in_brackets = text.startswith("(") and text.endswith(")")
    return [last] if in_brackets or _CREDIT_TEXT.match(text) else []
