"""Credits that a label, an attribute or their place tells, where no name and no form of their own does."""

from __future__ import annotations

import re
from collections.abc import Collection

from lxml.html import HtmlElement

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS, SENTENCE_ENDS, SOURCE_WORDS
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.author_words import AND, BY
from crawler.parsers.fields.pictures.attribute_names import credit_values
from crawler.parsers.fields.pictures.credits import (
    LONGEST_CREDIT,
    NAME,
    STARTS_AS_CREDIT,
    WHOLE_CREDIT,
    is_joint,
)
from crawler.patterns import lazy
from crawler.text import normalize_text

_LABEL = lazy(
    rf"(?i)(?:(?:{PICTURE_WORDS}|{SOURCE_WORDS}|{CREDIT_LABELS}|copyright)\s*(?:[:：]|\.\.\.|…)|{CREDIT_LABELS}|copyright)"
)
"""A word before a credit that stands in an element of its own; a word for pictures alone may begin a caption."""


def attribute_credit(image: HtmlElement, link: HtmlElement | None) -> str:
    """The credit that an attribute of the image or its link states for the site's scripts."""
    for element in (image, link):
        for text in map(normalize_text, credit_values(element) if element is not None else ()):
            if text and len(text) <= LONGEST_CREDIT and text[0] not in "{[<#":
                return text
    for element in (image, link):
        tip = normalize_text(element.get("title")) if element is not None else ""
        if tip and len(tip) <= LONGEST_CREDIT and STARTS_AS_CREDIT.match(tip):
            return tip
    return ""


def credit_labels(box: HtmlElement) -> set[HtmlElement]:
    """The elements that hold nothing but the label of a credit: "Credit…"."""
    return {
        e
        for e in box.iterdescendants("span", "b", "strong", "div", "dt", "i", "em", "p")
        if e.text and not len(e) and len(e.text) < _LONGEST_LABEL and _LABEL.fullmatch(normalize_text(e.text))
    }


_LONGEST_LABEL = 40


def labelled_credit(holder: HtmlElement, labels: Collection[HtmlElement]) -> list[HtmlElement]:
    """What a label stands before: the box that it shares with the credit alone, or the element after it."""
    for label in labels:
        for above in label.iterancestors():
            if above is holder:
                break
            if text := inline_text(above, labels):
                return [above] if len(text) <= LONGEST_CREDIT else []
        following = next(label.itersiblings(), None)
        if following is not None and not normalize_text(label.tail):
            is_short = 0 < len(inline_text(following)) <= LONGEST_CREDIT
            # "Image:" may be read before a caption that is all
            joint = next(following.itersiblings(), None)
            if joint is not None and is_joint(inline_text(joint)):  # "A Name", "/", "Agency", each in its own
                following_all = [following, *following.itersiblings()]
                rest = " ".join(map(inline_text, following_all))
                return following_all if len(rest) <= LONGEST_CREDIT else []
            return [following] if is_short and inline_text(holder, {*labels, following}) else []
    return []


def trailing_name(holder: HtmlElement) -> list[HtmlElement]:
    """The last element of a `figcaption` when it holds a name alone, and a whole sentence stands before it; or a caption of some
    words that no sentence is, where it has a class to be set apart by."""
    last = holder[-1] if holder.tag == "figcaption" and len(holder) else None
    if last is None or last.tag not in ("span", "small", "cite", "em", "i") or normalize_text(last.tail):
        return []
    before, name = inline_text(holder, {last}), inline_text(last)
    if len(name) > LONGEST_CREDIT or NAME.fullmatch(name.strip("()[] ")) is None:
        return []
    is_styled = (
        last.tag == "span"
        and bool(last.get("class"))
        and len(before) >= max(_LEAST_BEFORE, len(name))
        and _GOES_ON.search(before) is None
    )
    return [last] if is_styled or _SENTENCE.search(before) else []


def is_badge(holder: HtmlElement, text: str) -> bool:
    """Whether a caption has no more than a name that is a link to who takes pictures, as stocks of pictures hand out: "<a
    href="https://unsplash.com/@jane">Jane Doe</a>"."""
    link = next(holder.iter("a"), None)
    return (
        link is not None
        and _PROFILE.match(link.get("href") or "") is not None
        and len(text) <= LONGEST_CREDIT
        and inline_text(link) == text
    )


_PROFILE = re.compile(
    r"(?i)(?:https?:)?//(?:www\.)?(?:unsplash\.com/@|pexels\.com/(?:[a-z-]{2,5}/)?@|pixabay\.com/(?:[a-z-]{2,5}/)?users/|flickr\.com/(?:photos|people)/[^/]+/?$)"
)
_LEAST_BEFORE = 20
_GOES_ON = lazy(
    rf"(?i)(?:[,:;(«„“‘–—-]|\b(?:{AND}|{BY}|with|mit|avec|con|com|met|med|z|ze|s|se|of|for|the|der|die|das|den|dem|des|le|la|les|de|du|el|il|di|da|do|dos|het|em|on))$"
)
"""Ends what a name goes on: "The mayor with", "Her father, "."""
_SENTENCE = re.compile(rf"[{SENTENCE_ENDS}][\"'”“»)\]’」]*$")
_PICTURE_CREDIT = frozenset(
    "imagecredit imagecredits photocredit photocredits imagecopyright imagesource fotocredit bildnachweis bildquelle "
    "bildrechte fotonachweis fotoquelle bildautor piccredit picturecredit mediacredit credit credits copyright".split()
)
"""Names of a picture's credit that a note about the text's author has not."""
_PICTURE_MARK = lazy(rf"(?i)[\s(\[]*(?:©|\(c\)|(?:{PICTURE_WORDS}|photo by)\s?[:：©/.])")


def credit_after_figure(figure: HtmlElement) -> list[HtmlElement]:
    """The short line right after a figure, or after the box that holds it alone, that is called the credit of a picture,
    begins with its mark or is a name with an agency's.

    A line that names a source may be the text's.
    """
    for _ in range(2):
        following = next(figure.itersiblings(), None)
        if following is not None or normalize_text(figure.tail):
            break
        around = figure.getparent()
        if around is None or around.tag != "div" or len(around) > 1:
            return []
        figure = around
    if (
        following is None
        or following.tag not in ("p", "div", "span", "small", "em")
        or normalize_text(figure.tail)
    ):
        return []
    text = inline_text(following)
    if not 1 < len(text) <= LONGEST_CREDIT or next(following.iter("img"), None) is not None:
        return []
    is_said = _PICTURE_MARK.match(text) is not None and len(text) > _LONGEST_MARK
    is_called = not words_of(following).isdisjoint(_PICTURE_CREDIT)
    is_marked = STARTS_AS_CREDIT.match(text) is not None and "source" in words_of(following)
    is_agency = "/" in text and WHOLE_CREDIT.match(text) is not None
    return [following] if is_said or is_called or is_marked or is_agency else []


_LONGEST_MARK = 8
"""Characters of a mark without a name behind it."""
