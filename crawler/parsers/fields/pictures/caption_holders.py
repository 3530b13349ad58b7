"""Which element in or after a picture's box shows its caption, and which parts of that are not shown; reads no credit."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.inline import inline_text, is_dropped, is_read_aloud
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.caption_words import (
    BESIDE_WORDS,
    CAPTION_WORDS,
    CONTROL,
    CREDIT_WORDS,
    LONGEST_CAPTION,
)
from crawler.parsers.fields.phrases.file_labels import DOWNLOAD_VERBS
from crawler.parsers.fields.phrases.pitches import is_ad_label
from crawler.parsers.fields.pictures.addresses import PICTURE_FILE
from crawler.parsers.fields.pictures.credits import (
    LONGEST_CREDIT,
    STARTS_AS_CREDIT,
    holds_credit,
    is_both,
    is_called_credit,
    is_lone_credit,
)
from crawler.parsers.fields.pictures.painted_boxes import PICTURE_WORDS
from crawler.patterns import lazy
from crawler.text import fold, normalize_text

_BOX_WORDS = PICTURE_WORDS | frozenset(
    "figure media thumbnail illustration visual imagem kuva billede afbeelding beeld slika fotka obrazek".split()
)


def is_picture_box(box: HtmlElement) -> bool:
    """Whether a box is called one of a picture."""
    return not words_of(box).isdisjoint(_BOX_WORDS)


def find_holder(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The element with the visible caption: figcaption, an element so named, or what the box holds besides."""
    named = next((e for e in called_captions(box) if inline_text(e, hidden_parts(e))), None)
    for caption in box.iter("figcaption"):
        if _is_of_other_figure(caption, box, image):
            continue
        if is_called_credit(caption) and (named is not None or words_of(caption).isdisjoint(CREDIT_WORDS)):
            continue  # the credit alone
        if inline_text(caption, hidden_parts(caption)):
            return caption
    if named is not None:
        return named
    if (described := _describing(box, image)) is not None:
        return described
    said = _saying(box, image) if box is not image else None
    if said is not None:
        return said
    beside = _beside(box, image)
    return beside if beside is not None else _rest_of(box)


def _describing(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The element in a picture's box that the picture says to be described by, as WordPress has its captions:
    https://www.w3.org/TR/wai-aria-1.2/#aria-describedby. A long description, a table of figures or a headline is none."""
    places = set((image.get("aria-describedby") or "").split())
    if not places or box is image:
        return None
    return next((e for e in box.iterdescendants() if e.get("id") in places and _is_line(e)), None)


def _is_line(element: HtmlElement) -> bool:
    """Whether an element holds one short text that may be a caption, not only a credit."""
    return (
        element.tag in ("p", "div", "span", "small", "em", "i", "dd")
        and 0 < len(inline_text(element)) < LONGEST_CAPTION
        and next(element.iter("h2", "h3", "h4", "li", "table"), None) is None
        and len(list(islice(element.iter("p"), 2))) < 2
        and not (is_called_credit(element) or is_lone_credit(element))
    )


def _rest_of(box: HtmlElement) -> HtmlElement | None:
    """The one text that a box of a picture holds besides, where neither its name nor the picture calls it a caption."""
    if box.tag == "dl":
        return next(box.iter("dd"), None)
    if box.tag == "table":  # it holds a picture and its caption alone
        cells = [e for e in box.iter("td") if inline_text(e) and not is_lone_credit(e)]
        return cells[0] if len(cells) == 1 else None if cells else next(box.iterchildren("caption"), None)
    if box.tag == "td":  # of a table of pictures
        return box if inline_text(box) else None
    if is_picture_box(box) or not words_of(box).isdisjoint(_SLIDE_WORDS):
        texts = list(filter(inline_text, box.iterchildren("p", "span", "div", "em", "small")))
        if not texts and "galleryitem" in words_of(
            box
        ):  # Divi's, which has the name of each picture as a heading
            texts = list(filter(inline_text, box.iterchildren("h3", "h4", "h5")))
        if len(texts) > 1:
            texts = [e for e in texts if not (is_called_credit(e) or is_lone_credit(e))]
        is_one = len(texts) == 1 and len(inline_text(texts[0])) < LONGEST_CAPTION
        return texts[0] if is_one and not (_is_headline(texts[0]) or _is_set_beside(texts[0])) else None
    return None


_SLIDE_WORDS = frozenset("slide carouselitem carouselcell slideitem galleryitem owlitem".split())
"""What viewers call the box of each of their pictures."""


def _is_of_other_figure(caption: HtmlElement, box: HtmlElement, image: HtmlElement) -> bool:
    """Whether a caption is that of a figure within the box that shows something else: a video, a painted picture."""
    for above in caption.iterancestors():
        if above is box:
            return False
        if above.tag == "figure":
            return not is_inside(image, {above})
    return False


def _is_headline(text: HtmlElement) -> bool:
    """Whether all that a text says is a link to a page: a teaser's headline."""
    links = [a for a in text.iter("a") if not PICTURE_FILE.search(a.get("href") or "")]
    return bool(links) and len(inline_text(text)) > _HEADLINE and not inline_text(text, links)


def _is_set_beside(text: HtmlElement) -> bool:
    """Whether a text is that of Bootstrap's object of a picture and the text that it illustrates, be it somebody's portrait."""
    return "mediabody" in words_of(text)


_HEADLINE = 25
"""Characters of a headline: agencies link their names too."""


def _saying(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """An element of the box that says just what the picture's alternative text or title says, with a credit beside it."""
    alts = {text for name in ("alt", "title", "aria-label") if len(text := fold(image.get(name))) > 8}
    if not alts:
        return None
    for element in box.iterdescendants("p", "span", "div", "em", "i", "small"):
        if (element.text or len(element)) and fold(inline_text(element)) in alts:
            in_link = any(above.tag == "a" for above in (element, *islice(element.iterancestors(), 4)))
            # a headline that leads elsewhere is a teaser's
            if in_link or next(element.iter("a"), None) is not None:
                return None
            return _with_credit(element, box)
    return None


def _with_credit(caption: HtmlElement, box: HtmlElement) -> HtmlElement:
    """The element around a caption that holds a short line after it and no more; else the caption's own."""
    around = caption.getparent()
    if around is None or around is box or next(around.iter("img"), None) is not None:
        return caption
    behind = normalize_text(caption.tail)
    if behind and len(behind) <= LONGEST_CREDIT and STARTS_AS_CREDIT.match(behind) is not None:
        return around if normalize_text(text_content(around)).endswith(behind) else caption
    lines = [e for e in around if not is_dropped(e) and inline_text(e)]
    is_pair = len(lines) == 2 and lines[0] is caption and len(inline_text(lines[1])) <= LONGEST_CREDIT
    return around if is_pair and not normalize_text(around.text) else caption


def _beside(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """A caption after the box: an element so named, or one that says just what the alternative text says.

    A box that its parent holds alone stands for the parent.
    """
    for _ in range(_LEVELS):
        if normalize_text(box.tail):
            return None  # the text goes on beside it
        following = next((e for e in box.itersiblings() if e.tag not in _UNSEEN and not _is_sign(e)), None)
        if following is not None:
            caption = _opening_caption(following, image)
            return caption if caption is not None else _after_credit(following)
        parent = box.getparent()
        if parent is None or parent.tag in ("body", "main", "article", "td", "figure"):
            return None
        if next(box.itersiblings(preceding=True), None) is not None or normalize_text(parent.text):
            return None
        box = parent
    return None


_LEVELS = 5


def _after_credit(credit: HtmlElement) -> HtmlElement | None:
    """The element so named right behind the credit of a picture."""
    caption = credit.getnext() if is_called_credit(credit) and not normalize_text(credit.tail) else None
    if caption is None or words_of(caption).isdisjoint(BESIDE_WORDS) or is_called_credit(caption):
        return None
    is_text = bool(inline_text(caption)) and next(caption.iter("img", "h1", "h2"), None) is None
    return caption if is_text else None


def _is_sign(element: HtmlElement) -> bool:
    """Whether an element is drawn by the style alone, as the button is that enlarges a picture."""
    return (
        element.tag in ("span", "i", "button", "a")
        and not normalize_text(element.tail)
        and not inline_text(element)
        and next(element.iter("img"), None) is None
    )


_UNSEEN = frozenset(("br", "noscript", "script", "style"))


def _opening_caption(following: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The caption that an element is, or that its text begins with."""
    for element in following.iter():
        if element.tag in _UNSEEN:
            continue
        if element.tag in ("img", "h1", "h2", "h3"):
            return None
        words = words_of(element)
        if "gallerycaption" in words:  # WordPress: of the gallery, not of its last picture
            return None
        if not words.isdisjoint(BESIDE_WORDS) and words.isdisjoint(CREDIT_WORDS) and inline_text(element):
            is_caption = next(element.iter("img", "h1", "h2"), None) is None
            return element if is_caption and not is_ad_label(inline_text(element)) else None
        if normalize_text(element.text):
            break
    if _is_small_line(following):
        return following
    said = fold(inline_text(following))
    return (
        following
        if len(said) > _LEAST and said in (fold(image.get("alt")), fold(image.get("title")))
        else None
    )


_LEAST = 8


def _is_small_line(line: HtmlElement) -> bool:
    """Whether a line right after a picture is set small or in italics as a whole, and has a credit."""
    inner = list(line)
    if line.tag not in ("p", "div") or len(inner) != 1 or inner[0].tag not in ("small", "em", "i"):
        return False
    text = inline_text(line)
    return len(text) <= _LONGEST_LINE and text == inline_text(inner[0]) and holds_credit(line)


_LONGEST_LINE = 350


def called_captions(box: HtmlElement) -> list[HtmlElement]:
    """Elements below the box that are called caption and not credit, by their class or as a property of
    https://schema.org/ImageObject, in document order."""
    return [
        e
        for e in box.iterdescendants()
        if (not words_of(e).isdisjoint(CAPTION_WORDS) or e.get("itemprop") == "caption")
        and (words_of(e).isdisjoint(CREDIT_WORDS) or is_both(e))
        and e.tag not in ("img", "a")
        and not _goes_on(e)
    ]


def _goes_on(element: HtmlElement) -> bool:
    """Whether an inline element called caption is the rest of one, which a control unfolds behind its beginning."""
    around = element.getparent()
    is_inline = element.tag == "span" and around is not None and around.tag in ("p", "figcaption")
    return is_inline and len(normalize_text(around.text)) > _BEGINNING


_BEGINNING = 30


def hidden_parts(holder: HtmlElement) -> set[HtmlElement]:
    """Parts of a caption that are not shown: read aloud, unfolded by a button, hidden."""
    return {
        e
        for e in holder.iterdescendants()
        if (
            e.tag in ("button", "h1", "summary")
            or e.get("hidden") is not None
            or is_read_aloud(e.get("class") or "")
            or "offscreen" in words_of(e)
            or (e.tag == "details" and inline_text(holder, {e}) != "")  # a description behind the caption
            or (e.tag == "a" and _offers_file(e))
            or (e.tag in _CONTROLS and len(e) < 3 and _is_control(inline_text(e), holder))
        )
    }


def _offers_file(link: HtmlElement) -> bool:
    """Whether a link within a caption is to load the file of a picture down: "Download (JPG, 2 MB)"."""
    is_file = link.get("download") is not None or PICTURE_FILE.search(link.get("href") or "") is not None
    return is_file and _DOWNLOAD.search(inline_text(link)) is not None


_DOWNLOAD = lazy(
    rf"(?i)download|(?<![a-z])(?:{DOWNLOAD_VERBS})(?![a-z])|\d\s?[km]B\b|\b(?:jpe?g|png|tiff?)\b"
)
_UNFOLDS = re.compile(r"[.…\s]*\[[+…-]\]")
_CONTROLS = frozenset("a label span div i b p small em strong".split())


def _is_control(text: str, holder: HtmlElement) -> bool:
    """Whether a text is a button's or counter's ("… [+]"), or only says that a caption follows ("Legende:"); behind a caption
    such a word is the label of its credit ("Foto:")."""
    if text.endswith((":", "：")) and not inline_text(holder).startswith(text):
        return False
    return (
        CONTROL.match(text) is not None
        or _UNFOLDS.fullmatch(text) is not None
        or (text.endswith(":") and fold(text) in CAPTION_WORDS)
    )
