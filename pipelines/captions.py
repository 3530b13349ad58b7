"""Caption and credit of a picture told apart; pure text, no pictures are looked at."""

from __future__ import annotations

import re

from crawler.text import normalize_text

_MARK = (
    r"(?:©|\(c\)|\(C\)|(?:foto|fot|photo|quelle|bildquelle|fotoquelle|bild|source|źródło|zdjęcie|zdj|autor|copyright|"
    r"photo credit|photo by|picture|credit|credits|bildrechte|fotonachweis|bildnachweis|photograph)"
    r"(?:\s*[:/©]|\.(?=\s|:)\s*:?))"
)
_MARK_SIGN = re.compile(r"[©:/]|\(c\)|\.\s", re.IGNORECASE)
"""What every mark holds: the costly patterns below have nothing to find in a text without it."""
_WHOLE = re.compile(rf"^[\s(\[/|–—-]*{_MARK}\s*(?P<credit>.+?)[\s)\]]*$", re.IGNORECASE)
# A mark within a caption starts the credit only after a border (end of sentence, bracket, dash, bar, line) or
# as the copyright sign itself: "Foto: X" in the middle of a sentence is text.
_TAIL = re.compile(
    rf"(?P<border>^|[.!?…\"”“»)\]]\s*|\s[–—|/-]\s*|[|/]\s*|\s*[\[(]\s*|,\s+|\s+(?=©|\(c\)|fot\.|foto:|photo:|quelle:|"
    rf"źródło:|source:|credit:))(?P<mark>{_MARK})\s*(?P<credit>[^©]{{1,120}}?)[\s)\]]*$",
    re.IGNORECASE,
)
_LEADING_MARK = re.compile(rf"^[\s(\[/|–—-]*{_MARK}\s*", re.IGNORECASE)


def split_credit(caption_text: str | None, credit_text: str | None = None) -> tuple[str | None, str | None]:
    """(caption, credit), each None when empty. A caption that is only a credit is no caption.

    `credit_text` is what an element of its own says; it is cut from the end of the caption when it stands there too.
    """
    caption = normalize_text(caption_text)
    credit = normalize_credit(credit_text)
    given = normalize_text(credit_text)
    if given and caption.endswith(given):
        caption = caption[: -len(given)].rstrip(" (-–—|/[").rstrip()
        caption = _trailing_mark(caption)
    if not _MARK_SIGN.search(caption):
        return caption or None, credit
    whole = _WHOLE.match(caption)
    if whole:
        return None, credit or whole["credit"].strip() or None
    tail = _TAIL.search(caption) if caption else None
    if tail and tail.start() > 0:
        kept = caption[: tail.start()] + (tail["border"].rstrip(" –—|/-[(,") if tail["border"] else "")
        credit = credit or normalize_credit(tail["mark"] + " " + tail["credit"])
        caption = kept.strip()
    return caption or None, credit


def normalize_credit(text: str | None) -> str | None:
    """The credit without its mark; None when nothing is left."""
    text = normalize_text(text)
    if not text:
        return None
    previous = None
    while previous != text:
        previous = text
        text = _LEADING_MARK.sub("", text).strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return text or None


def _trailing_mark(caption: str) -> str:
    """The caption without a mark that its credit left behind ("… Foto:")."""
    return re.sub(rf"[\s(\[/|–—-]*{_MARK}\s*$", "", caption, flags=re.IGNORECASE).strip()
