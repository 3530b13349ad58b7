"""Character-level clean-up of text, shared by parsers and pipelines; must know nothing of HTML or records."""

from __future__ import annotations

import re
import unicodedata

# Soft hyphens, zero-width characters, directional marks, the BOM and control characters other than white
# space carry no text: German federal sites put a soft hyphen between all syllables, editors paste the rest.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\ufffb\U000e0000-\U000e007f\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# U+2028 and the like are white space to `str.split`; \x1c-\x1f and \x85 are too.


def strip_invisible(text: str) -> str:
    """The text without characters that show nothing: soft hyphens, zero-width and control characters."""
    return text if text.isascii() and text.isprintable() else _INVISIBLE.sub("", text)


def normalize_text(text: str | None) -> str:
    """One line of NFC text, runs of white space (also non-breaking) as one blank, ends stripped; idempotent."""
    if not text:
        return ""
    if not text.isascii():
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    elif not text.isprintable():
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def fold(text: str | None) -> str:
    """The form in which two texts are compared: case, quotes, dashes and blanks make no difference."""
    return " ".join(_PUNCTUATION.sub(" ", normalize_text(text).casefold()).split())


_PUNCTUATION = re.compile(r"[\W_]+")
