"""Character-level clean-up of text, shared by parsers and pipelines; must know nothing of HTML or records."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Soft hyphens, zero-width characters, directional marks, the BOM and control characters other than white
# space carry no text: German federal sites put a soft hyphen between all syllables, editors paste the rest.
# So do those for private use, but for the first, which stand for days and breaks here: without the fonts of signs and
# bullets that they belong to they say nothing. U+2028 and the like, \x1c-\x1f and \x85 are white space to `str.split`.
# Between letters of the scripts from Arabic to Tibetan, and of Mongolian, the two joiners are part of how a word is spelt: a
# Persian verb without them is another word, a Sinhala one has other letters (The Unicode Standard, 23.2).
_JOINED = "\u0620-\u08ff\u0900-\u0fff\u1820-\u18aa\ufb50-\ufdcf\ufe70-\ufefc"
_LONE_JOINERS = re.compile(f"(?<![{_JOINED}])[\u200c\u200d]+|[\u200c\u200d]+(?![{_JOINED}\u200c\u200d])")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ue010-\uf8ff\ufeff\ufff0-\ufffc\U000e0000-\U000e007f\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def strip_invisible(text: str) -> str:
    """The text without characters that show nothing: soft hyphens, control and zero-width characters that spell no word."""
    return text if _is_visible(text) else _without_invisible(text)


def _without_invisible(text: str) -> str:
    if "\u200c" in text or "\u200d" in text:  # to look around at each sign takes five times as long
        text = _LONE_JOINERS.sub("", text)
    return _INVISIBLE.sub("", text)


def normalize_text(text: str | None) -> str:
    """One line of NFC text, runs of white space (also non-breaking) as one blank, ends stripped; idempotent."""
    if not text:
        return ""
    if not text.isprintable():  # else the only blank in it is the plain one
        line = " ".join(text.split())
        if not line.isprintable():  # more than blanks
            text = _without_invisible(text)
            return " ".join(unicodedata.normalize("NFC", text).split())
        text = line
    if not text.isascii():
        if _holds_filler(text):
            text = _without_invisible(text)
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text


_BREAKS = re.compile(r"(?i)<(?:br|/?p|wbr)(?:\s[^<>]*)?/?>")
_TYPE = re.compile(r"(?i)<(b|em|font|i|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>([^<>]*)</\1>")
_ON_MARKUP = re.compile(
    r"(?i:\bx?html\d?\b|\bcss\b)"
    r"|(?:>|&gt;)[\"'”“»`]? (?:tags?|(?i:elem\w{2,6}|attribut\w{0,3}|тег\w*|элемент\w*))\b"
    r"|\b(?i:balises?|etiquetas?|éléments?|elem\w{2,6}|znacznik\w*|тег\w*|элемент\w*) [\"'“„«`]?(?:<|&lt;)"
)
_REFERENCE = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});")


def without_markup(text: str) -> str:
    """A line without the markup that a system has escaped, so that it would be read: "Rules &lt;br&gt;for &amp;lt;i&amp;gt;boats".

    A line about markup keeps it: "The <br> element"; a "Tag" is a day in German.
    """
    if ("&" in text or "<" in text) and _ON_MARKUP.search(text) is not None:
        return text.replace("&amp; ", "& ")
    if "&" in text:
        text = _REFERENCE.sub(lambda reference: html.unescape(reference[0]), text)
    if "<" in text:
        text = _TYPE.sub(r"\2", _TYPE.sub(r"\2", _BREAKS.sub(" ", text)))
    return text


def _is_visible(text: str) -> bool:
    """Whether a text holds no character that shows nothing; quicker than the search for one."""
    return text.isprintable() and (text.isascii() or not _holds_filler(text))


def _holds_filler(text: str) -> bool:
    """Whether a text holds one of the invisible characters that `str.isprintable` takes for printable."""
    return (
        "\u034f" in text
        or "\u115f" in text
        or "\u1160" in text
        or "\u17b4" in text
        or "\u17b5" in text
        or "\u180b" in text
        or "\u180c" in text
        or "\u180d" in text
        or "\ufffc" in text
    )


@lru_cache(maxsize=2048)  # the names of a site and its sections are compared on each of its pages
def fold(text: str | None) -> str:
    """The form in which two texts are compared: case, quotes, dashes and blanks make no difference."""
    line = spell_alike(normalize_text(text))
    if not line.isprintable():
        line = line.translate(_JOINERS)  # not all who write a word set them
    return line if line.replace(" ", "").isalnum() else words_alone(line)


_JOINERS = {0x200C: None, 0x200D: None}


def words_alone(text: str) -> str:
    """The words and figures of a text with a blank between them, and no other sign."""
    if text.isascii():  # most lines, in a third of the time
        return " ".join(text.translate(_BLANKS).split())
    return " ".join(_WORD.findall(text))


_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}
_WORD = re.compile(r"[^\W_]+")


def small_letters(text: str) -> str:
    """A text in small letters, as long as before: `str.lower` leaves the Turkish "İ" a dot of its own, which no word is written
    with."""
    return text.replace("İ", "i").lower()


def spell_alike(text: str) -> str:
    """A text in small letters, and in one spelling where capitals or another country have a second: for looking words up.

    Greek capitals bear no accents; "I" is the capital of the Turkish "ı"; Switzerland writes "ss" for "ß".
    """
    line = text.replace("İ", "i").casefold()
    return line.translate(_SPELLINGS) if not line.isascii() and holds_any(line, _SPELT) else line


_SPELT = "άέήίόύώı"
_SPELLINGS = str.maketrans(_SPELT, "αεηιουωi")


def address_spellings(name: str) -> set[str]:
    """A name as an address may write it: in small letters without blanks, marks and accents, "ü" as "u" or "ue"."""
    plain = name.casefold()
    return {_letters(plain), _letters(plain.translate(_UMLAUTS))}


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def _letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if c.isalnum())


def find_number(text: str | None) -> int | None:
    """The number that a few ASCII digits write; None for anything else. `int` alone refuses thousands of them, and
    `str.isdigit` takes "²" for one."""
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def holds_any(text: str, words: Iterable[str]) -> bool:
    """Whether any of the words stands in a text: a look before a costly search, quicker than `any` with a generator."""
    for word in words:  # noqa: SIM110 (see above)
        if word in text:
            return True
    return False


def is_unfilled(text: str) -> bool:
    """Whether a text is nothing but the names of values that a script or template was to put in their place."""
    return not _UNFILLED_SIGNS.isdisjoint(text) and _UNFILLED.fullmatch(text) is not None


_UNFILLED_SIGNS = frozenset("{<#[%")
_UNFILLED = re.compile(
    r"\s*(?:(?:\{\{[^{}]*\}\}|<%[^<>]*%>|[$#]?\{[$%]?[\w.:|-]+\}|#{3}[A-Z_]+#{3}|\[(?:site|node|current-page|term|user):[\w:-]+\]|%%?[A-Za-z_]\w*%%?)\s*)+"
)
"""As Mustache, Angular, Vue and others agree to write them (https://mustache.github.io/mustache.5.html#Variables), ASP, JSP, ERB
and Underscore, the constants and markers of TYPO3, and the tokens of Drupal."""


_FILE_NAME = re.compile(
    r"(?i)(?:.*\s)?[\w.()-]+\.(?:jpe?g|png|gif|webp|tiff?|bmp)"
    r"|(?:img|dscn?|dscf|pict?|p|dji|image|foto|photo|bild|zdj\w*|obraz|screenshot)?[_ -]?\d[\d_ -]*|img|image(?: description)?|untitled"
)


def names_file(text: str) -> bool:
    """Whether a text is only the name that a camera or system gave to a picture: "DSC_0123", "Enlarge 01.jpg", "image", and
    "Image description", as PhotoSwipe's own example has it."""
    return _FILE_NAME.fullmatch(text) is not None


_FOLDER = re.compile(r"\w[\w.:-]*|\[[0-9a-f:.]+\](?::\d+)?")
"""Also a host with its port, and one of IPv6: what an import calls the folder of a site that nobody has entered."""


def may_name_site(name: str) -> bool:
    """Whether a folder of that name may be a site's, or a copy of one. What file systems, file managers and servers keep beside
    them is often shown to the administrator alone: `lost+found`, `.Trash-1000`, `.snapshot`, `@eaDir`."""
    return _FOLDER.fullmatch(name) is not None
