"""Caption and credit of one picture as its box shows them; which pictures count is not decided here."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.text_setting import Setting
from crawler.parsers.fields.phrases.caption_words import BORDERS, CONTROL, LONGEST_CAPTION
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.date_words import DATE, HAS_YEAR
from crawler.parsers.fields.pictures.attribute_names import named_captions, named_credits
from crawler.parsers.fields.pictures.caption_attributes import attribute_caption
from crawler.parsers.fields.pictures.caption_holders import called_captions, find_holder, hidden_parts
from crawler.parsers.fields.pictures.credits import (
    LEFT_MARK,
    LICENCE,
    WHOLE_CREDIT,
    credit_elements,
    credits_after,
    credits_before,
    is_credit,
    is_joint,
    is_lone_credit,
    leading_credit,
    marked_credit,
    name_after,
    said_credit,
    split_at_alt,
    split_at_break,
    split_at_mark,
    split_behind_break,
    trailing_credit,
)
from crawler.parsers.fields.pictures.painted_boxes import is_under_text
from crawler.parsers.fields.pictures.set_captions import find_set_below, find_told_below
from crawler.parsers.fields.pictures.stated_credits import (
    attribute_credit,
    credit_after_figure,
    credit_labels,
    is_badge,
    labelled_credit,
    trailing_name,
)
from crawler.parsers.fields.pictures.unnamed_captions import find_below
from crawler.parsers.fields.texts.lead_names import is_named_lead
from crawler.text import names_file, normalize_text

_LABEL = re.compile(r"\w+\s*[:：]")
"""What is left where a label stands before a credit."""
_LEFT_DASH = re.compile(r"^[–—-]\s|\s[–—-]$")
"""Folha sets one between caption and credit, others between the credit and the caption behind it."""


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
    if is_under_text(image):
        return Caption(None, "", "", ())
    holder = find_holder(box, image)
    if holder is not None and setting is not None and (setting.is_text(holder) or _is_lead(holder, setting)):
        holder = None
    declared = ""
    beside: list[HtmlElement] = []
    signed = [holder] if holder is not None and _is_all_credit(holder) else []
    if (holder is None or signed) and setting is not None:
        below = find_below(image, box, setting, leads_away=leads_away)
        if (
            below is not None
            and below.holder not in signed
            and words_of(below.holder).isdisjoint(_SECTION_LABELS)
        ):
            holder, beside = below
            beside = beside or signed
            declared = attribute_caption(image, link)  # and often shown cut short
            if not beside and is_lone_credit(holder):
                told = find_told_below(holder, setting)
                holder, beside = (told, [holder]) if told is not None else (holder, beside)
        elif holder is None:
            holder = find_set_below(image, box, setting)
        following = holder.getnext() if holder is not None and not is_lone_credit(holder) else None
        if following is not None and following.tag == "h1":
            holder, beside = (signed[0] if signed else None), []  # what stands above the title of the page
    text = credit = ""
    credits: list[HtmlElement] = []
    if holder is not None:
        text, credit, credits = _read_holder(holder, box, image, beside, declared)
        if signed == [holder] and not credit and (stated := attribute_caption(image, link)):
            text, credit = stated, text
    elif setting is None or not setting.holds_text(box):
        credits = credit_elements(box, image) or marked_credit(box) or said_credit(box) or _after(box)
        credit = _credit_text(credits)
    if credit and not text:
        text, credit = split_at_mark(credit)
    credit = credit or attribute_credit(image, link) or _stated_of(box, named_credits)
    if not text:
        text = attribute_caption(image, link) or _stated_of(box, named_captions)
        text, credit = (text, credit) if credit else split_bracket(text)
    if len(text) > LONGEST_CAPTION and holder is not None and holder.tag != "figcaption":
        holder = None  # no caption, and so to be left to the text
    if _says_nothing(text):
        text = ""
    elements = (*((holder,) if holder is not None else ()), *credits)
    return Caption(holder, text, credit, elements)


def _says_nothing(text: str) -> bool:
    """Whether what stands in the place of a caption is none: a text, a button, a day or the name of a file."""
    return (
        len(text) > LONGEST_CAPTION
        or CONTROL.match(text) is not None
        or (HAS_YEAR.search(text) is not None and DATE.fullmatch(text) is not None)
        or names_file(text)
    )


_SECTION_LABELS = frozenset("cat catlabel category categorylabel kategorie".split())
"""What themes call the name of the article's section that they lay over its picture: `cat-label`."""


def _is_all_credit(caption: HtmlElement) -> bool:
    """Whether a `figcaption` has no more than the credit: some templates set the caption in another element."""
    return (
        caption.tag == "figcaption" and is_lone_credit(caption) and not split_bracket(inline_text(caption))[1]
    )


def _is_lead(holder: HtmlElement, setting: Setting) -> bool:
    """Whether what stands in a box that is called a caption is called the introduction, and says what the page says of itself."""
    named = (e for e in (holder, *holder.iterchildren()) if is_named_lead(e))
    return any(setting.is_own(inline_text(element)) for element in named)


def _stated_of(box: HtmlElement, values: Callable[[HtmlElement], list[str]]) -> str:
    """What a picture's box, or an empty element of a figure, states for the viewer that is to show it large, or for the style
    that is to print it below; what a `meta` in it states for all."""
    parts = box.iterdescendants("div", "p", "span") if box.tag == "figure" else ()
    for element in (box, *(e for e in parts if not e.text and not len(e)), *box.iterdescendants("meta")):
        for stated in map(normalize_text, values(element)):
            if stated and not stated.startswith(("#", ".", "{", "<", "http")):
                return stated
    return ""


def _read_holder(
    holder: HtmlElement, box: HtmlElement, image: HtmlElement, beside: list[HtmlElement], declared: str
) -> tuple[str, str, list[HtmlElement]]:
    """Caption, credit and the elements with the credit, which may stand within the caption, `beside` it or only in its text.

    A caption `declared` in an attribute goes before the shown one.
    """
    unseen = hidden_parts(holder)
    own = (
        credit_elements(holder, image)
        or labelled_credit(holder, credit_labels(holder))
        or trailing_credit(holder)
        or leading_credit(holder)
        or name_after(holder, unseen)
        or trailing_name(holder)
    )
    hidden = unseen.union(own)
    shown = (inline_text(e, hidden) for e in (*called_captions(holder), holder) if e not in hidden)
    text = declared or next(filter(None, shown), "")
    credits = (
        own
        or beside
        or credit_elements(box, image, holder)
        or credits_after(holder, box)
        or credits_before(holder, image)
        or said_credit(box)
        or _after(box)
        or (marked_credit(box) if box.tag == "table" else [])
    )
    credit = _credit_text(credits)
    if credit:
        text = _LEFT_DASH.sub("", LEFT_MARK.sub("", text).strip(" |/"))
        return "" if _LABEL.fullmatch(text) else text, credit, credits
    caption, credit = split_at_break(holder)
    if not credit:
        caption, credit = split_behind_break(holder)
    if credit and not declared:
        return caption, credit, credits
    text, credit = split_bracket(text)
    if not credit and (note := _lone_note(box, image, holder)) is not None:
        return text, inline_text(note), [note]
    if not credit:
        text, credit = split_at_alt(text, image, holder)
    if not credit and (WHOLE_CREDIT.match(text) or LICENCE.fullmatch(text) or is_badge(holder, text)):
        text, credit = "", text
    return text, credit, credits


def _after(box: HtmlElement) -> list[HtmlElement]:
    return credit_after_figure(box) if box.tag == "figure" else []


def _credit_text(credits: list[HtmlElement]) -> str:
    """What the first credit that says anything says, without its label and buttons."""
    texts = (inline_text(e, hidden_parts(e) | credit_labels(e)) or inline_text(e) for e in credits)
    if len(credits) == 2 and credits[0].getnext() is credits[1] and is_joint(credits[0].tail):
        return normalize_text(f"{next(texts)}{credits[0].tail}{next(texts)}").lstrip(BORDERS)
    if len(credits) > 2 and credits[0].getnext() is credits[1] and is_joint(inline_text(credits[1])):
        return " ".join(filter(None, texts))
    return next((text for text in texts if text and not CONTROL.match(text)), "").lstrip(BORDERS)


def _lone_note(box: HtmlElement, image: HtmlElement, holder: HtmlElement) -> HtmlElement | None:
    """The one other text of a picture's box, laid over the picture or beside it, where it is a credit by its form."""
    around = {*holder.iterancestors(), *image.iterancestors()}
    if box not in around:
        return None
    notes: list[HtmlElement] = []
    seen = set(holder.iter())
    for element in box.iterdescendants("span", "p", "div", "small"):
        if element not in around and element not in seen and inline_text(element):
            notes.append(element)
            seen.update(element.iter())
    return notes[0] if len(notes) == 1 and is_credit(inline_text(notes[0])) else None
