"""Caption and credit of one picture as its box shows them; which pictures count is not decided here."""

from __future__ import annotations

import html
import re
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.date_words import DATE, HAS_YEAR
from crawler.parsers.fields.inline import SCREEN_READER_CLASSES, inline_text
from crawler.parsers.fields.marks import words_of
from crawler.text import fold, names_file, normalize_text

CAPTION_WORDS = frozenset(
    "caption captions wpcaptiontext captiontext imagecaption photocaption picturecaption bildunterschrift bildtext "
    "legende legend leyenda figcaption imagedescription imgcaption newsimgcaption mediacaption epigrafe didascalia "
    "bildunterzeile podpis subtext descripcion description captiondescription bildbeschreibung fotobeschreibung imagetext "
    "phototext bildtitel billedtekst bildetekst kuvateksti bijschrift onderschrift fotoonderschrift popisek popis legenda opis "
    "kepalairas alairas piefoto piedefoto pie pieimagen subtitle".split()
)
_ANY_TEXT_WORDS = frozenset(
    "description descripcion opis popis legenda subtext captiondescription podpis pie subtitle".split()
)
"""Words that name captions inside a picture's box, and texts of other kinds outside it."""
_BESIDE_WORDS = CAPTION_WORDS - _ANY_TEXT_WORDS
CREDIT_WORDS = frozenset(
    "credit credits copyright source quelle photographer fotograf bildnachweis photocredit imagecredit author "
    "autor agency rights bildrechte crediti license licence imagesource imagecopyright copyrightnote fotocredit "
    "creator attribution byline".split()
)
_BOX_WORDS = frozenset(
    "figure image img picture photo foto bild media thumbnail illustration visual imagen imagem immagine zdjecie obraz kuva billede afbeelding "
    "beeld slika fotka obrazek".split()
)
_ATTRIBUTES = (
    "data-caption", "data-sub-html", "data-modaal-desc", "data-description", "data-desc", "data-title",
    "data-image-caption", "data-lightbox-caption", "data-glightbox-description", "data-image-description",
)  # fmt: skip
_MARKUP = re.compile(r"<[^>]*>")
_CONTROL = re.compile(
    r"(?i)^\W*(?:\d+\s*(?:/|von|of|z|de)\s*\d+|(?:bild|foto|photo|image|picture|zdjęcie)\s*\d*|\d+\s(?:bilder|fotos|photos|images|zdjęć|"
    r"zdjęcia|billeder|kuvaa)|zoom|vergrößern|(?:bild )?vergrößern|enlarge(?: image)?|image caption|caption|bildunterschrift|"
    r"(?:toggle|hide|show) caption.*|bildbeschreibung (?:ein|aus)blenden|gro(?:ß|ss)(?:e )?ansicht(?: (?:anzeigen|öffnen))?|agrandir.*|ampliar.*|"
    r"ingrandisci.*|vergroot.*|powiększ\w*|zvětšit.*|nagyítás|увеличи\w*|(?:leer|ver) más|(?:vis|les) mer|läs mer|læs mere|lue lisää|read more|"
    r"mehr(?: lesen| erfahren)?|weiterlesen|lire la suite|leggi tutto|czytaj więcej|więcej|download|herunterladen|télécharger|pobierz|"
    r"purchase licensing rights|full ?screen|vollbild|slideshow\b.*|episode teaser image|[^\W\d_]|"
    r"(?:click|klicken|tippen)\b.*|open image in .*|advertisement|anzeige|placeholder)\W*$"
)
"""What the page's buttons and counters say beside a picture."""
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
    rf"(?i)(?:\s+[—–|-]|(?<=[.!?…\"”»])\s*/?)\s*((?:picture|photo|image|pic|photograph|illustration|screenshot)s?\s+(?:by|courtesy|via)\b.{{2,80}}|"
    rf"courtesy\s+(?:of\s)?\S.{{2,80}}|(?:{_AGENCY})(?:\s(?:pic|photo|foto)\w*)?|(?<=/)\s*[^/.]{{3,50}})$"
)
"""A credit set off from the caption by a dash, the end of a sentence, or such an end and a slash."""
_WHOLE_CREDIT = re.compile(
    rf"(?i)^\W*(?:(?:picture|photo|image|photograph|illustration|screenshot)s?\s+(?:by|courtesy|via)\b.{{2,80}}|courtesy\s(?:of\s)?\S.{{2,60}}|"
    rf"(?:[^.!?:]{{2,50}}?\s?(?:/|\bvia)\s?)?(?:{_AGENCY})(?:\s(?:pic|photo|foto)\w*)?)\W*$"
)
"""A caption that is nothing but a credit: "Photo by …", "… via Getty Images"."""
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
        credits = _credit_elements(holder, image) or _trailing_credit(holder) or _leading_credit(holder)
        hidden = set(credits) | _hidden(holder)
        inner = next((e for e in _named(holder) if inline_text(e, hidden)), None)
        text = inline_text(inner, hidden) if inner is not None else ""
        text = text or inline_text(holder, hidden)
        credits = credits or _credit_elements(box, image) or _credits_after(holder) or _said_credit(box)
        credit = next((t for t in map(inline_text, credits) if t), "")
        if credit:
            text = _LEFT_MARK.sub("", text).strip(" |")
        if not credit:
            text, credit = split_bracket(text)
        if not credit:
            text, credit = _split_at_alt(text, image)
        if not credit and _WHOLE_CREDIT.match(text):
            text, credit = "", text
    else:
        credits = _credit_elements(box, image) or _marked_credit(box) or _said_credit(box)
        credit = next((t for t in map(inline_text, credits) if t), "")
    if not text:
        text = attribute_caption(image, link)
    if len(text) > LONGEST:
        text = ""
        if holder is not None and holder.tag != "figcaption":
            holder = None  # no caption, and so to be left to the text
    if _CONTROL.match(text) or (HAS_YEAR.search(text) and DATE.fullmatch(text)) or names_file(text):
        text = ""
    elements = (*((holder,) if holder is not None else ()), *credits)
    return Caption(holder, text, credit, elements)


def title_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The tooltip of a gallery's link or picture, which viewers show as its caption."""
    for element in (link, image):
        text = (
            normalize_text(_MARKUP.sub(" ", html.unescape(element.get("title") or "")))
            if element is not None
            else ""
        )
        if text and not _CONTROL.match(text) and not names_file(text):
            return text
    return ""


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
    named = next((e for e in _named(box) if inline_text(e, _hidden(e))), None)
    for caption in box.iter("figcaption"):
        if named is not None and not words_of(caption).isdisjoint(CREDIT_WORDS):
            continue  # the credit alone
        if inline_text(caption, _hidden(caption)):
            return caption
    if named is not None:
        return named
    said = _saying(box, image) if box is not image else None
    if said is not None:
        return said
    beside = _beside(box, image)
    if beside is not None:
        return beside
    if box.tag == "dl":
        return next(box.iter("dd"), None)
    if box.tag == "table":  # it holds a picture and its caption alone
        cells = [e for e in box.iter("td") if inline_text(e)]
        return cells[0] if len(cells) == 1 else None
    if box.tag == "td":  # of a table of pictures
        return box if inline_text(box) else None
    if is_picture_box(box):
        texts = [
            e
            for e in box
            if isinstance(e.tag, str) and e.tag in ("p", "span", "div", "em") and inline_text(e)
        ]
        return texts[-1] if len(texts) == 1 and len(inline_text(texts[0])) < LONGEST else None
    return None


def is_picture_box(box: HtmlElement) -> bool:
    """Whether a box is called one of a picture."""
    return not words_of(box).isdisjoint(_BOX_WORDS)


def _saying(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """An element of the box that says just what the picture's alternative text or title says."""
    alts = {text for name in ("alt", "title") if len(text := fold(image.get(name))) > 8}
    if not alts:
        return None
    for element in box.iterdescendants("p", "span", "div", "em", "i", "small"):
        if (element.text or len(element)) and fold(inline_text(element)) in alts:
            in_link = any(above.tag == "a" for above in (element, *islice(element.iterancestors(), 4)))
            # a headline that leads elsewhere is a teaser's
            return None if in_link or next(element.iter("a"), None) is not None else element
    return None


def _beside(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """A caption after the box: an element so named, or one that says just what the alternative text says.

    A box that its parent holds alone stands for the parent.
    """
    for _ in range(3):
        following = next(
            (e for e in box.itersiblings() if isinstance(e.tag, str) and e.tag not in _UNSEEN), None
        )
        if following is not None:
            return _opening_caption(following, image)
        parent = box.getparent()
        if parent is None or parent.tag in ("body", "main", "article", "section", "td", "figure", "li"):
            return None
        if next(box.itersiblings(preceding=True), None) is not None or normalize_text(parent.text):
            return None
        box = parent
    return None


_UNSEEN = frozenset(("br", "noscript", "script", "style"))


def _opening_caption(following: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The caption that an element is, or that its text begins with."""
    for element in following.iter():
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            continue
        if element.tag in ("img", "h1", "h2", "h3"):
            return None
        words = words_of(element)
        if "gallerycaption" in words:  # WordPress: of the gallery, not of its last picture
            return None
        if not words.isdisjoint(_BESIDE_WORDS) and words.isdisjoint(CREDIT_WORDS) and inline_text(element):
            return element if next(element.iter("img", "h1", "h2"), None) is None else None
        if normalize_text(element.text):
            break
    alt = fold(image.get("alt"))
    return following if len(alt) > 8 and fold(inline_text(following)) == alt else None


_STARTS_AS_CREDIT = re.compile(
    r"(?i)^[\s(\[]*(?:©|\(c\)|(?:photos?|fotos?|fot|fotó|bild|beeld|image|picture|credits?|quelle|source|źródło|zdjęcie|kuva|снимка|фото|ảnh|사진|写真|صورة|تصوير|צילום)\s?[:©/.])"
)


def _marked_credit(box: HtmlElement) -> list[HtmlElement]:
    """The line of a picture's box that begins with a credit's mark."""
    for element in box.iterdescendants("p", "span", "div", "em", "i", "small", "td"):
        text = inline_text(element) if element.text or len(element) else ""
        if text and len(text) <= _LONGEST_CREDIT and _STARTS_AS_CREDIT.match(text):
            return [element]
    return []


_SAID_CREDIT = re.compile(r"(?i)^(?:image source|image credit|photo credit|bildquelle|crédit photo|foto)\W*$")


def _said_credit(box: HtmlElement) -> list[HtmlElement]:
    """The element whose label is only read aloud: "Image source, …"."""
    for element in box.iterdescendants("span", "p", "div"):
        hidden = next((e for e in element if isinstance(e.tag, str)), None)
        if (
            hidden is not None
            and not SCREEN_READER_CLASSES.isdisjoint((hidden.get("class") or "").lower().split())
            and _SAID_CREDIT.match(normalize_text("".join(hidden.itertext())))
            and inline_text(element)
        ):
            return [element]
    return []


def _credits_after(holder: HtmlElement) -> list[HtmlElement]:
    """The elements called credit that follow a caption without anything between."""
    found = []
    for element in holder.itersiblings():
        if not isinstance(element.tag, str):
            continue
        if words_of(element).isdisjoint(CREDIT_WORDS):
            break
        found.append(element)
    return [e for e in found if len(_LEFT_MARK.sub("", inline_text(e))) > 1]


def _named(box: HtmlElement) -> list[HtmlElement]:
    """Elements below the box that are called caption and not credit, in document order."""
    return [
        e
        for e in box.iterdescendants()
        if isinstance(e.tag, str)
        and not words_of(e).isdisjoint(CAPTION_WORDS)
        and (words_of(e).isdisjoint(CREDIT_WORDS) or _is_both(e))
        and e.tag not in ("img", "a")
    ]


def _is_both(element: HtmlElement) -> bool:
    """Whether one of an element's classes says caption, and another credit: it is the caption."""
    classes = (frozenset(re.split(r"[^a-z]+", name)) for name in (element.get("class") or "").lower().split())
    return any(not names.isdisjoint(CAPTION_WORDS) and names.isdisjoint(CREDIT_WORDS) for names in classes)


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
            or (e.tag in ("a", "span", "div", "i", "b") and len(e) < 3 and _CONTROL.match(inline_text(e)))
        )
    }


def _credit_elements(holder: HtmlElement, image: HtmlElement) -> list[HtmlElement]:
    """The outermost elements that are called credit."""
    found: dict[HtmlElement, None] = {}
    whole: str | None = None
    for element in holder.iterdescendants():
        if not isinstance(element.tag, str) or element is image:
            continue
        is_credit = not words_of(element).isdisjoint(CREDIT_WORDS) or element.tag == "cite"
        if is_credit and not words_of(element).isdisjoint(CAPTION_WORDS) and _is_both(element):
            continue
        if element.tag == "small" and holder.tag in ("figcaption", "p", "dd"):
            # set smaller than the caption, unless the whole caption is
            whole = inline_text(holder) if whole is None else whole
            is_credit = is_credit or whole != inline_text(element)
        if (
            is_credit
            and not any(above in found for above in element.iterancestors())
            and inline_text(element)
        ):
            found[element] = None
    return list(found)


def _leading_credit(holder: HtmlElement) -> list[HtmlElement]:
    """The first of a caption's lines when it begins with a credit's mark and another line follows."""
    lines = [e for e in holder if e.tag in ("div", "p", "span") and inline_text(e)]
    if len(lines) < 2 or normalize_text(holder.text):
        return []
    text = inline_text(lines[0])
    return lines[:1] if len(text) <= _LONGEST_CREDIT and _STARTS_AS_CREDIT.match(text) else []


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
