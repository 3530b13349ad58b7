"""The text set below a picture in a box of their own, where nothing calls it a caption; reads no names."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.credit_marks import SENTENCE_ENDS
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.text_setting import Setting
from crawler.parsers.fields.phrases.caption_words import CONTROL
from crawler.parsers.fields.pictures.caption_texts import (
    LONGEST,
    LONGEST_LABEL,
    NOT_IN_CAPTIONS,
    is_label,
    is_of_picture,
    is_said,
)
from crawler.parsers.fields.pictures.credits import (
    STARTS_AS_CREDIT,
    is_above_caption,
    is_credit,
    is_lone_credit,
)
from crawler.parsers.fields.pictures.picture_links import break_after, near
from crawler.parsers.fields.pictures.sources import shows_picture
from crawler.parsers.fields.texts.lead_names import is_named_lead
from crawler.text import normalize_text

_LONGEST_CREDITED = 600
_LONGEST_ALONE = 250
"""Characters of the longest that is one since it has a box with its picture."""
_MOST_PARTS = 4
_MOST_LINKS = 2
_MOST_LINES = 3
_LEVELS = 8

_FRAMES = frozenset("body main article table tbody tr ul ol dl blockquote form".split())
"""What holds a picture and other things: no box of one picture."""
_HOLDERS = frozenset("p div span small em i center font figcaption section td li strong b".split())


class Below(NamedTuple):
    """The caption's element, and those beside it that hold nothing but a credit."""

    holder: HtmlElement
    credits: list[HtmlElement]


def find_below(image: HtmlElement, box: HtmlElement, setting: Setting, *, leads_away: bool) -> Below | None:
    """The caption of the picture that a box holds alone: a short text below it, with nothing else around them.

    It is told from a paragraph beside a picture by its setting, by a credit or as a mere label. `leads_away` says that
    the picture links to another page: then the text could be a teaser's, unless a credit or the alternative text
    binds it to the picture.
    """
    if box is image:
        return None
    branch = image
    credits: list[HtmlElement] = []
    for above in near(image, _LEVELS):
        is_media = above.tag == "article" and (above is box or not inline_text(above))
        if (above.tag in _FRAMES and not is_media) or _has_text_before(branch, above):
            return None
        if normalize_text(branch.tail) or any(normalize_text(e.tail) for e in branch.itersiblings()):
            parts = [above]  # the text is in no element of its own
        else:
            parts = [e for e in branch.itersiblings() if _says_something(e)]
        if parts and above is not box and above not in parts and all(map(_is_lone_credit, parts)):
            credits += parts  # printed over the picture or at its side, with the caption below them
        elif parts:
            below = _choose(parts, image, above, setting, leads_away=leads_away)
            return below._replace(credits=below.credits or credits) if below is not None else None
        if above is box:
            return None
        branch = above
    return None


def _is_lone_credit(element: HtmlElement) -> bool:
    """Whether an element says a credit and no caption before it, which may stand in an element right beside it."""
    if not is_lone_credit(element):
        return False
    texts = list(filter(None, map(inline_text, element)))
    return len(texts) != 2 or is_credit(texts[0]) or STARTS_AS_CREDIT.match(texts[1]) is None


def _has_text_before(branch: HtmlElement, above: HtmlElement) -> bool:
    if normalize_text(above.text):
        return True
    before = branch.itersiblings(preceding=True)
    return any(normalize_text(e.tail) or _says_something(e) for e in before)


def _says_something(element: HtmlElement) -> bool:
    text = inline_text(element)
    return bool(text) and CONTROL.match(text) is None and not _offers_file(element)


def _offers_file(element: HtmlElement) -> bool:
    """Whether an element is a link to the file of a picture, and says nothing else: "High resolution (jpeg, 2 MB)"."""
    links = [element] if element.tag == "a" else list(element.iter("a"))
    return len(links) == 1 and shows_picture(links[0]) and not inline_text(element, links)


def _choose(
    parts: list[HtmlElement], image: HtmlElement, above: HtmlElement, setting: Setting, *, leads_away: bool
) -> Below | None:
    """The one of the parts that is a caption, when the others are credits."""
    if len(parts) > _MOST_PARTS or setting.holds_text(above):
        return None
    credits = (
        [e for e in parts if is_credit(inline_text(e)) and not is_above_caption(e)] if len(parts) > 1 else []
    )
    others = [e for e in parts if e not in credits]
    if len(others) != 1 or any(e is not image for e in others[0].iter(*NOT_IN_CAPTIONS)):
        return None
    holder = others[0]
    text = inline_text(holder)
    is_bound = bool(credits) or is_of_picture(holder, text, image)
    if not is_bound and (leads_away or (holder is above and not _begins_line(image))):
        return None
    is_sentence = text[-1:] in SENTENCE_ENDS
    is_bold = holder.tag in _BOLD and above.tag == "p"
    if is_bold and not is_bound and is_sentence and not _begins_line(image) and _floats(image):
        return None  # the first sentences of the text, beside its picture; below it, or in italics, stands a caption
    # what shares a box of their own with the picture in a text of paragraphs
    longest = LONGEST_LABEL if holder is above else _LONGEST_ALONE
    shares_box = holder is above or _innermost(holder).getparent() is above or len(text) < SHORT_SENTENCE
    is_alone = shares_box and len(text) <= longest and setting.is_of_paragraphs
    if is_alone or is_bound or _innermost(holder).tag != setting.tag or is_label(text):
        return Below(holder, credits) if _is_caption(holder, text, setting, is_bound=is_bound) else None
    return None


_BOLD = frozenset(("strong", "b"))


def _floats(image: HtmlElement) -> bool:
    """Whether text runs beside a picture, not below it."""
    return any(
        (e.get("align") or "").lower() in ("left", "right")
        or _FLOAT.search(e.get("style") or "") is not None
        or _SIDE.search(e.get("class") or "") is not None
        for e in (image, *near(image, 1))
        if e.tag in ("img", "a")
    )


_FLOAT = re.compile(r"(?i)\bfloat\s*:\s*(?:left|right)")
_SIDE = re.compile(r"(?i)(?<![^\s_-])(?:align|float|pull|img|image)?(?:left|right)(?![^\s_-])")


def _begins_line(image: HtmlElement) -> bool:
    """Whether a line ends after a picture: what stands beside icons is their label."""
    return break_after(image) is not None


def _is_caption(holder: HtmlElement, text: str, setting: Setting, *, is_bound: bool) -> bool:
    if holder.tag not in _HOLDERS or setting.paragraphs(holder) > 1 + is_bound:
        return False
    if len(text) > (_LONGEST_CREDITED if is_bound else LONGEST) or not is_said(text):
        return False
    links = [len(inline_text(a)) for a in holder.iter("a")]
    if len(links) > _MOST_LINKS or 2 * sum(links) > len(text) or len(list(holder.iter("br"))) > _MOST_LINES:
        return False
    return not (setting.is_own(text) or any(map(is_named_lead, holder.iter())))


def _innermost(holder: HtmlElement) -> HtmlElement:
    """The element that holds the text itself."""
    while not normalize_text(holder.text) and not any(normalize_text(e.tail) for e in holder):
        inner = [e for e in holder if e.tag != "br"]
        if len(inner) != 1:
            break
        holder = inner[0]
    return holder
