"""Caption and credit of one picture as its box shows them; which pictures count is not decided here."""

from __future__ import annotations

import html
import re
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.caption_words import BESIDE_WORDS, CAPTION_WORDS, CONTROL, CREDIT_WORDS
from crawler.parsers.fields.credits import (
    LEFT_MARK,
    LONGEST_CREDIT,
    WHOLE_CREDIT,
    credit_elements,
    credits_after,
    holds_credit,
    is_both,
    is_called_credit,
    is_credit,
    is_joint,
    is_lone_credit,
    leading_credit,
    marked_credit,
    name_after,
    said_credit,
    split_at_alt,
    split_bracket,
    trailing_credit,
)
from crawler.parsers.fields.date_words import DATE, HAS_YEAR
from crawler.parsers.fields.inline import SCREEN_READER_CLASSES, inline_text, is_dropped
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.picture_boxes import NANOGALLERY, is_called_cover
from crawler.parsers.fields.select import is_inside
from crawler.parsers.fields.sources import PICTURE_FILE
from crawler.parsers.fields.stated_credits import (
    attribute_credit,
    credit_after_figure,
    credit_labels,
    labelled_credit,
    trailing_name,
)
from crawler.parsers.fields.unnamed_captions import Setting, find_below, find_set_below
from crawler.patterns import lazy
from crawler.text import fold, names_file, normalize_text

_BOX_WORDS = frozenset(
    "figure image img picture photo foto bild media thumbnail illustration visual imagen imagem immagine zdjecie obraz kuva billede afbeelding "
    "beeld slika fotka obrazek".split()
)
_ATTRIBUTES = (
    "data-caption", "data-sub-html", "data-modaal-desc", "data-description", "data-desc", "data-title",
    "data-image-caption", "data-lightbox-caption", "data-glightbox-description", "data-glightbox", "data-image-description",
    "data-elementor-lightbox-title", "data-elementor-lightbox-description", "data-envira-caption", "data-pswp-caption",
    "data-caption-desc", "data-caption-title", "data-mediabox-caption", "data-mediabox-title", "data-overlay-title", "data-ngdesc",
    "data-cycle-desc", "data-cycle-title", "data-footer",
)  # fmt: skip
_MARKUP = re.compile(r"<[^>]*>")
_LABEL = re.compile(r"\w+\s*[:：]")
"""What is left where a label stands before a credit."""
_BORDERS = " –—|/-:："
"""Signs that set a credit off from its caption."""
LONGEST = 900


class Caption(NamedTuple):
    """The element with the visible caption (None for an attribute's), the caption and the credit as text, and
    all elements that hold them."""

    holder: HtmlElement | None
    text: str
    credit: str
    elements: tuple[HtmlElement, ...]


def read_caption(
    box: HtmlElement,
    image: HtmlElement,
    link: HtmlElement | None,
    setting: Setting | None = None,
    *,
    leads_away: bool = False,
) -> Caption:
    """Caption and credit of the picture that the box holds alone; empty texts when there is none.

    With the `setting` of the page's text also a caption that nothing calls so.
    """
    if "background" in words_of(image) or is_called_cover(image):
        return Caption(None, "", "", ())  # what is laid over a picture is text
    text = credit = ""
    holder = _holder(box, image)
    if holder is not None and setting is not None and setting.is_text(holder):
        holder = None
    beside: list[HtmlElement] = []
    if holder is None and setting is not None:
        below = find_below(image, box, setting, leads_away=leads_away)
        if below is not None:
            holder, beside = below
            text = attribute_caption(image, link)  # declared, and often shown cut short
        else:
            holder = find_set_below(image, box, setting)
    credits: list[HtmlElement] = []
    if holder is not None:
        labels = credit_labels(holder)
        credits = (
            credit_elements(holder, image)
            or labelled_credit(holder, labels)
            or trailing_credit(holder)
            or leading_credit(holder)
            or name_after(holder)
            or trailing_name(holder)
        )
        hidden = set(credits) | _hidden(holder)
        inner = next((e for e in _named(holder) if inline_text(e, hidden)), None)
        text = (
            text or (inline_text(inner, hidden) if inner is not None else "") or inline_text(holder, hidden)
        )
        credits = (
            credits or beside or credit_elements(box, image) or credits_after(holder, box) or said_credit(box)
        )
        credits = credits or _after(box) or (marked_credit(box) if box.tag == "table" else [])
        credit = _credit_text(credits)
        if credit:
            text = LEFT_MARK.sub("", text).strip(" |/")
            text = "" if _LABEL.fullmatch(text) else text
        if not credit:
            text, credit = split_bracket(text)
        if not credit and (note := _lone_note(box, holder)) is not None:
            credits, credit = [note], inline_text(note)
        if not credit:
            text, credit = split_at_alt(text, image, holder)
        if not credit and WHOLE_CREDIT.match(text):
            text, credit = "", text
    elif setting is None or not setting.holds_text(box):
        credits = credit_elements(box, image) or marked_credit(box) or said_credit(box) or _after(box)
        credit = _credit_text(credits)
    if not text:
        text = attribute_caption(image, link)
    credit = credit or attribute_credit(image, link)
    if len(text) > LONGEST:
        text = ""
        if holder is not None and holder.tag != "figcaption":
            holder = None  # no caption, and so to be left to the text
    if CONTROL.match(text) or (HAS_YEAR.search(text) and DATE.fullmatch(text)) or names_file(text):
        text = ""
    elements = (*((holder,) if holder is not None else ()), *credits)
    return Caption(holder, text, credit, elements)


def _after(box: HtmlElement) -> list[HtmlElement]:
    return credit_after_figure(box) if box.tag == "figure" else []


def _credit_text(credits: list[HtmlElement]) -> str:
    """What the first credit that says anything says, without its label and buttons."""
    texts = (inline_text(e, _hidden(e) | credit_labels(e)) or inline_text(e) for e in credits)
    if len(credits) == 2 and credits[0].getnext() is credits[1] and is_joint(credits[0].tail):
        return normalize_text(f"{next(texts)}{credits[0].tail}{next(texts)}").lstrip(_BORDERS)
    return next(filter(None, texts), "").lstrip(_BORDERS)


def title_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The tooltip of a gallery's link or picture, which viewers show as its caption."""
    name = _stem(link.get("href") if link is not None else None) or _stem(image.get("src"))
    for element in (link, image):
        text = (
            normalize_text(
                _MARKUP.sub(" ", html.unescape(element.get("title") or element.get("data-image-title") or ""))
            )
            if element is not None
            else ""
        )
        # Liferay sets a description behind, also an empty one
        text = _NEW_WINDOW.sub("", text).rstrip(_BORDERS)
        if (
            text
            and not CONTROL.match(text)
            and not names_file(text.rpartition(":")[2])
            and text.casefold() != name
        ):
            return text
    return ""


_NEW_WINDOW = lazy(
    r"(?i)\s*[(（\[][^()（）\[\]]*(?:\b(?:fenster|window|tab|oknie|okno|fenêtre|onglet|ventana|finestra|janela|venster)\b|視窗|窗口|ウィンドウ|새 ?창)"
    r"[^()（）\[\]]*[)）\]]$"
)
"""What the tooltips of accessible sites add: "(opens in a new window)"."""


def _stem(address: str | None) -> str:
    """The name of a picture's file without its ending, which WordPress takes for the title of the picture."""
    stem = (address or "").rpartition("/")[2].partition("?")[0].rpartition(".")[0].casefold()
    return "" if stem.isalpha() else stem  # a word may be what the picture shows


_GLIGHTBOX = re.compile(r"(?:title\s*:\s*;\s*)?(?:title|description)\s*:\s*([^;\s][^;]*)")
"""How a viewer of pictures has title and description in one attribute, either of which may be missing."""


def attribute_caption(image: HtmlElement, link: HtmlElement | None) -> str:
    """The caption that lightboxes and sliders read from an attribute of the link or the image."""
    elements = [e for e in (link, image) if e is not None]
    file = _stem(link.get("href") if link is not None else None) or _stem(image.get("src"))
    for name in _ATTRIBUTES:
        for element in elements:
            value = element.get(name)
            if value:
                text = normalize_text(_MARKUP.sub(" ", html.unescape(value)))
                if stated := _GLIGHTBOX.match(text):
                    text = stated[1]
                if CONTROL.match(text) or names_file(text) or text.casefold() == file:
                    continue  # the title that a system gave to the file
                if text and not text.startswith(("#", ".", "{", "http")):
                    return text
    if link is not None and link.get(NANOGALLERY) is not None:
        return inline_text(link)
    if link is not None and (stated := _MEDIABOX.search(link.get("rel") or "")):
        return normalize_text(_MARKUP.sub(" ", html.unescape(stated[1])))
    # Joomla's script puts the tooltip of such a picture below it
    return normalize_text(image.get("title")) if "caption" in (image.get("class") or "").split() else ""


_MEDIABOX = re.compile(r"(?:^|;)\s*(?:caption|title)\[([^\[\]]+)\]")
"""How the viewer of Joomla's editor JCE had the title in the relation of the link: "title[The harbour];group[port]"."""


def _lone_note(box: HtmlElement, holder: HtmlElement) -> HtmlElement | None:
    """The one other text of a figure, laid over its picture, where it is a credit by its form."""
    if box.tag != "figure" or holder.tag != "figcaption":
        return None
    notes = [
        e
        for e in box.iterdescendants("span", "p", "div", "small")
        if normalize_text(e.text) and holder not in (e, *e.iterancestors())
    ]
    return notes[0] if len(notes) == 1 and is_credit(inline_text(notes[0])) else None


def _holder(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """The element with the visible caption: figcaption, an element so named, or what the box holds besides."""
    named = next((e for e in _named(box) if inline_text(e, _hidden(e))), None)
    for caption in box.iter("figcaption"):
        if _is_of_other_figure(caption, box, image):
            continue
        if is_called_credit(caption) and (named is not None or words_of(caption).isdisjoint(CREDIT_WORDS)):
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
        cells = [e for e in box.iter("td") if (text := inline_text(e)) and not is_lone_credit(text)]
        return cells[0] if len(cells) == 1 else None
    if box.tag == "td":  # of a table of pictures
        return box if inline_text(box) else None
    if is_picture_box(box) or not words_of(box).isdisjoint(_SLIDE_WORDS):
        texts = [
            e
            for e in box
            if isinstance(e.tag, str) and e.tag in ("p", "span", "div", "em") and inline_text(e)
        ]
        if len(texts) > 1:
            texts = [e for e in texts if not (is_called_credit(e) or is_lone_credit(inline_text(e)))]
        is_one = len(texts) == 1 and len(inline_text(texts[0])) < LONGEST
        return texts[0] if is_one and not _is_headline(texts[0]) else None
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


_HEADLINE = 25
"""Characters of a headline: agencies link their names too."""


def is_picture_box(box: HtmlElement) -> bool:
    """Whether a box is called one of a picture."""
    return not words_of(box).isdisjoint(_BOX_WORDS)


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
    lines = [e for e in around if isinstance(e.tag, str) and not is_dropped(e) and inline_text(e)]
    is_pair = len(lines) == 2 and lines[0] is caption and len(inline_text(lines[1])) <= LONGEST_CREDIT
    return around if is_pair and not normalize_text(around.text) else caption


def _beside(box: HtmlElement, image: HtmlElement) -> HtmlElement | None:
    """A caption after the box: an element so named, or one that says just what the alternative text says.

    A box that its parent holds alone stands for the parent.
    """
    for _ in range(3):
        if normalize_text(box.tail):
            return None  # the text goes on beside it
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
        if not words.isdisjoint(BESIDE_WORDS) and words.isdisjoint(CREDIT_WORDS) and inline_text(element):
            return element if next(element.iter("img", "h1", "h2"), None) is None else None
        if normalize_text(element.text):
            break
    if _is_small_line(following):
        return following
    alt = fold(image.get("alt"))
    return following if len(alt) > 8 and fold(inline_text(following)) == alt else None


def _is_small_line(line: HtmlElement) -> bool:
    """Whether a line right after a picture is set small or in italics as a whole, and has a credit."""
    inner = [e for e in line if isinstance(e.tag, str)]
    if line.tag not in ("p", "div") or len(inner) != 1 or inner[0].tag not in ("small", "em", "i"):
        return False
    text = inline_text(line)
    return len(text) <= _LONGEST_LINE and text == inline_text(inner[0]) and holds_credit(line)


_LONGEST_LINE = 350


def _named(box: HtmlElement) -> list[HtmlElement]:
    """Elements below the box that are called caption and not credit, in document order."""
    return [
        e
        for e in box.iterdescendants()
        if isinstance(e.tag, str)
        and not words_of(e).isdisjoint(CAPTION_WORDS)
        and (words_of(e).isdisjoint(CREDIT_WORDS) or is_both(e))
        and e.tag not in ("img", "a")
    ]


def _hidden(holder: HtmlElement) -> set[HtmlElement]:
    """Parts of a caption that are not shown: read aloud, unfolded by a button, hidden."""
    return {
        e
        for e in holder.iterdescendants()
        if isinstance(e.tag, str)
        and (
            e.tag in ("button", "h1", "summary")
            or e.get("hidden") is not None
            or not SCREEN_READER_CLASSES.isdisjoint((e.get("class") or "").lower().split())
            or "offscreen" in words_of(e)
            or (e.tag == "a" and _offers_file(e))
            or (e.tag in _CONTROLS and len(e) < 3 and _is_control(inline_text(e)))
        )
    }


def _offers_file(link: HtmlElement) -> bool:
    """Whether a link within a caption is to load the file of a picture down: "Download (JPG, 2 MB)"."""
    is_file = link.get("download") is not None or PICTURE_FILE.search(link.get("href") or "") is not None
    return is_file and _DOWNLOAD.search(inline_text(link)) is not None


_DOWNLOAD = lazy(
    r"(?i)download|herunterladen|télécharger|pobierz|descargar|scarica|baixar|скачать|ダウンロード|下载|下載|\d\s?[kmKM]B\b|\b(?:jpe?g|png|tiff?)\b"
)
_CONTROLS = frozenset("a span div i b p small em strong".split())


def _is_control(text: str) -> bool:
    """Whether a text is a button's or counter's, or only says that a caption follows ("Legende:")."""
    return CONTROL.match(text) is not None or (text.endswith(":") and fold(text) in CAPTION_WORDS)
