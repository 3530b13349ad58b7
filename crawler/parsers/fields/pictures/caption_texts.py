"""What could be a caption by what it says and holds, where nothing calls it so; its place is looked at elsewhere."""

from __future__ import annotations

import re
from unicodedata import category

from lxml.html import HtmlElement

from crawler.credit_marks import SENTENCE_ENDS
from crawler.parsers.fields.phrases.date_words import RELATIVE
from crawler.parsers.fields.pictures.credits import holds_credit
from crawler.text import fold

LONGEST = 350
"""Characters of the longest text that is a caption though no credit stands with it."""
LONGEST_LABEL = 120
"""Characters of a text that ends as no sentence: it names what is shown, even if it is set as the text is."""
NOT_IN_CAPTIONS = tuple(
    "img h1 h2 h3 h4 h5 h6 ul ol table form input select iframe video audio blockquote".split()
)


def is_said(text: str) -> bool:
    """Whether a text has words, announces nothing, and is no line of contacts, prices or how long ago it was."""
    # vowels of Indian scripts are marks on their letters
    letters = sum(sign.isalpha() or category(sign)[0] == "M" for sign in text)
    is_wide = text[0] > "\u2e7f"  # a sign of East Asian scripts says as much as two letters
    is_long = letters * (1 + is_wide) >= _LEAST_LETTERS and (" " in text or is_wide)
    return (
        is_long
        and 2 * letters > len(text)
        and not text.endswith((":", "："))
        and not _CONTACT.search(_THOUSANDS.sub(" ", text))
        and (len(text) > _LONGEST_AGO or RELATIVE.fullmatch(text) is None)
    )


_LEAST_LETTERS = 6
_LONGEST_AGO = 30
_CONTACT = re.compile(r"@|\+\d{2}|\d{3}[ /-]?\d{3}|https?://|www\.")
_THOUSANDS = re.compile(r"(?<!\d)(?<![\d:.(/-] )[1-9]\d{0,2} \d{3}(?! ?\d)")
"""What is counted, which a number of a telephone looks like: "350 000"."""


def is_label(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and _SENTENCE_END.search(text) is None


_SENTENCE_END = re.compile(rf"[{SENTENCE_ENDS}:][\"'”“»)\]’」]*$")


def is_of_picture(holder: HtmlElement, text: str, image: HtmlElement) -> bool:
    """Whether a text tells by itself that it is of the picture: it ends with a credit, or says what `alt` says."""
    return holds_credit(holder) or _agrees(text, image)


def _agrees(text: str, image: HtmlElement) -> bool:
    """Whether a text says what the alternative text or the title of its picture say, and not much else."""
    shown = fold(text)
    said = [fold(image.get(name)) for name in ("alt", "title")]
    return any(
        len(alt) > _LEAST_ALT and ((alt in shown and 2 * len(alt) > len(shown)) or shown in alt)
        for alt in said
    )


_LEAST_ALT = 8
