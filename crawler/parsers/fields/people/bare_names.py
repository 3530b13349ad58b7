"""Names that no label introduces, of whom what stands beside them tells that they wrote the text: what they are, how to reach
them, their portrait with the day, a sentence about them below the text, or how it is signed at its end.

A name and a day alone do not tell: sections, places, programmes and people whom a text is about stand there in the same form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, once_a_page
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before, inline_text, is_longer
from crawler.parsers.fields.page.marks import words_of, words_of_icon
from crawler.parsers.fields.page.page_texts import BORDER, body_texts
from crawler.parsers.fields.phrases.author_names import (
    AFTER_NAME,
    is_agency,
    is_reporter,
    names_in,
    reads_as_name,
)
from crawler.parsers.fields.phrases.author_words import AND
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, replace_dates
from crawler.parsers.fields.phrases.office_names import says_nothing
from crawler.parsers.fields.phrases.people_words import is_bio, is_heading_of_contact
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.text import address_spellings, fold, normalize_text

_RUNNING = 80
_LONGEST = 120
"""Characters of the longest line that says who wrote a text."""


def bare_names(
    document: Document, survey: Survey, title: HtmlElement, root: HtmlElement, start: int
) -> Iterator[list[str]]:
    """The names in the lines of the head, which begins at a place of the survey, and in those below the text."""
    places = survey.subtree(root)
    introduction = None
    for position in places:
        block = survey.blocks[position]
        if block.weight > _RUNNING:
            if introduction is not None:
                break
            introduction = block
        is_line = block.path and block.chars > 0 and block.all_chars <= _LONGEST
        # beside a paragraph, a person and what he is may be a caption, or who said what follows
        is_apart = introduction is None or introduction.parent != block.parent
        if position >= start and is_line and is_apart and block.element.tag not in HEADING_TAGS:
            yield _of_head(document, block.element)
    yield _of_end(document, survey, places)


def _of_head(document: Document, line: HtmlElement) -> list[str]:
    """The name that begins a line before the text, where the rest of it says what its bearer is, or how to write to them."""
    texts = list(filter(None, map(normalize_text, line.itertext())))
    said = replace_dates("\n".join(texts), "|")
    name, *others = [
        part
        for piece in _PARTS.split(said)
        if (part := piece.strip(" :()")) and not AFTER_NAME.fullmatch(f" {part}")
    ] or [""]
    if not all(map(_is_person, _AND.split(name))):
        return []
    # a spokeswoman has an address, too, and says what she is
    is_reached = bool(others) and all(_is_address(text, name) for text in others)
    is_told = is_reached or any(map(is_reporter, others)) or _has_sign(line) or _has_portrait(line, name)
    if not is_told or _is_of_contact(line):
        return []
    return names_in(name) if is_reached else _unless_told_of(document, name, " ".join(texts))


def _has_sign(line: HtmlElement) -> bool:
    """Whether a line begins with the sign of a person, and has a day: "👤 Jane Doe 📅 04 Mar 2025" in a font of signs."""
    is_signed = not words_of_icon(line).isdisjoint(_PERSONS)
    return is_signed and HAS_YEAR.search(inline_text(line)) is not None


_PERSONS = frozenset(("user", "person"))


def _is_of_contact(line: HtmlElement) -> bool:
    """Whether the line before heads an address to write to, or ends with a label: "Moderation:"."""
    before = element_before(line)
    said = inline_text(before) if before is not None else ""
    return said[-1:] in (":", "：") or is_heading_of_contact(said)


def _is_address(text: str, name: str) -> bool:
    """Whether a text is the address of mail or the account of the bearer of a name, called after all of it or its last word
    and the first letter."""
    if "@" not in text or " " in text:
        return False
    first, _, last = name.rpartition(" ")
    account = address_spellings(text.partition("@")[0] or text)
    return not account.isdisjoint(address_spellings(name) | address_spellings(f"{first[:1]}{last}"))


_SHORT = 2


def _has_portrait(line: HtmlElement, name: str) -> bool:
    """Whether a line shares its box with a picture that is called as it is, and a day, which a caption has not."""
    for box in (line, line.getparent()):
        picture = next(box.iter("img"), None) if box is not None else None
        if box is None or picture is None or box.tag in ("figure", "li", "a"):
            continue
        is_called = fold(picture.get("alt")) == fold(name)
        return is_called and not is_longer(box, _LONGEST) and HAS_YEAR.search(inline_text(box)) is not None
    return False


def _of_end(document: Document, survey: Survey, places: range) -> list[str]:
    """The name of whom a sentence below the text says that they write, or that signs the text."""
    is_last = True
    for position in reversed(places):
        block = survey.blocks[position]
        if not block.chars:
            continue
        text = inline_text(block.element) if block.all_chars <= _LONGEST_BIO else ""
        if is_bio(text) and (named := _BEGINNING.match(text)) is not None:
            return _unless_told_of(document, named[0], text) if _is_person(named[0]) else []
        if block.weight > _RUNNING:
            break
        is_told = (is_last and _tells_person(text)) or _is_signed_in_vietnam(document, block.element)
        if (
            is_told
            and block.element.tag not in _ENTRIES
            and (names := names_in_signature(document, block.element, text))
        ):
            return names
        is_last = False
    return []


_LONGEST_BIO = 1_000
"""Characters of the longest box that is read: those around whole texts would be read once a level."""


def names_in_signature(document: Document, line: HtmlElement, text: str) -> list[str]:
    """The name in the last line of a text, where it stands on the right, as letters and columns are signed, or is told to be
    that of who signed, of a reporter, or of a person."""
    if len(text) > _LONGEST:
        return []
    signed = _SIGNED.fullmatch(text)
    name, _, role = (signed[1] if signed else text.strip(" ()–—-.")).partition(", ")
    if not _is_person(name):
        return []
    if not signed:
        is_other = role and not is_reporter(role)
        is_signature = role or _is_right(line) or (_is_set(line) and _SURNAME.fullmatch(name))
        if (
            is_other
            or not is_signature
            or not _ends_text(element_before(line))
            or any(above.tag == "blockquote" for above in islice(line.iterancestors(), 3))
            or is_template_line(text)
            or next(line.iter("a"), None) is not None
        ):
            return []
    return _unless_told_of(document, name, text)


def _tells_person(line: str) -> bool:
    """Whether a last line is that of a person wherever it stands: on the right stand places and wishes, too, "New Delhi",
    "Frohe Weihnachten"."""
    if _SIGNED.fullmatch(line) or line.startswith("("):
        return True
    name, _, role = line.strip(" –—-.").partition(", ")
    return bool(role) or _INITIAL.match(name) is not None or _SURNAME.fullmatch(name) is not None


def _is_signed_in_vietnam(document: Document, line: HtmlElement) -> bool:
    """Whether a last line stands on the right in bold on a page in Vietnamese: so papers and offices there sign all texts."""
    is_bold = next(line.iter("b", "strong"), None) is not None
    return is_bold and _is_vietnamese(document) and _is_right(line)


def _is_vietnamese(document: Document) -> bool:
    return (document.tree.get("lang") or "")[:2].lower() == "vi"


_INITIAL = re.compile(r"(?:\w+\s)?[^\W\d_a-zß-ÿ]\.\s|(?:Dr|Prof|Mag|Ing|Dipl|mgr|inż|prof|dr)\b")
"""What begins the name of a person alone: an initial or a degree."""
_ENTRIES = frozenset("li td th dd dt".split())
"""Where the last name is that of a list of people."""


def _is_set(line: HtmlElement) -> bool:
    """Whether a line is set in italics or bold as a whole."""
    return len(line) == 1 and line[0].tag in ("em", "i", "b", "strong") and not normalize_text(line.text)


def _ends_text(before: HtmlElement | None) -> bool:
    """Whether the text ends before a line: below a quotation stands who said it, below a picture who took it, and below other
    names, a heading and a label one more of a list."""
    if before is None or before.tag not in _TEXT_TAGS or next(before.iter("img"), None) is not None:
        return False
    said = inline_text(before)
    is_quoted = said[-1:] in _QUOTED or (_is_set(before) and before[0].tag in ("em", "i"))
    return said[-1:] in _STOPS and not is_quoted


_TEXT_TAGS = frozenset("p div ul ol table section".split())
_STOPS = frozenset(".!?…。！？।۔")
_QUOTED = frozenset("\"”“»«’')")
_SIGNED = re.compile(r"(?i)(?:/-/|\(-\)|gez\.|podp\.)\s*(.+)")
"""Signed, as copies of letters have it before the name."""


def _unless_told_of(document: Document, name: str, line: str) -> list[str]:
    """The names that the page has in this line alone: people of the news, places and papers are in the text or a menu, too."""
    if _is_vietnamese(document):  # half of its words are alike without their accents, and names are short
        page = body_texts(document)
        return [] if f"{page.joined_texts} {page.joined_tails}".count(name) > 1 else names_in(name)
    said, own = _words_of_page(document), fold(line).split()
    words = [word for word in fold(name).split() if len(word) > _SHORT]
    return [] if any(said[word] > own.count(word) for word in words) else names_in(name)


@once_a_page
def _words_of_page(document: Document) -> Counter[str]:
    page = body_texts(document)
    texts = f"{page.joined_texts} {page.joined_tails} {document.title_text}"
    return Counter(fold(texts.replace(BORDER, " ")).split())


_CAPITAL = r"[^\W\d_a-zß-ÿа-џα-ώ]"
_WORD = rf"(?:{_CAPITAL}[\w'’-]*\.?|v[ao]n|de[nr]?|d[aiu]|la|le|el|al|bin|ten)"
_BEGINNING = re.compile(rf"{_WORD}(?:\s{_WORD}){{1,4}}")
_SURNAME = re.compile(
    rf"{_CAPITAL}[^\W\d_A-ZА-ЯΑ-Ω]+(?:-\w+)?(?:\s{_WORD})?\s(?!\w*[^\W\d_A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω])\w{{4,}}(?:-\w+)?"
)
"""A name of which the last is in capitals, as France and the papers of Eastern Europe write it, and no sections: "Jane DOE"."""
_AND = re.compile(rf"\s(?:{AND}|&)\s")
_PARTS = re.compile(r"\s*[|•·,;(\n]\s*|\s[–—-]+\s|\s(?=@\w|\S+@\S+\.)")


def _is_person(text: str) -> bool:
    """Whether a text has the form of a name in full, and is neither an agency's nor an office's."""
    return (
        _BEGINNING.fullmatch(text) is not None
        and reads_as_name(text)
        and not text.isupper()
        and not (is_agency(text) or is_reporter(text) or says_nothing(text))
    )


_RIGHT = frozenset("textright textend hastextalignright alignright righttext".split())


def _is_right(line: HtmlElement) -> bool:
    """Whether a line is set on the right of its text."""
    return any(
        e.get("align") == "right"
        or _SET_RIGHT.search(e.get("style") or "")
        or not _RIGHT.isdisjoint(words_of(e))
        for e in (line, *islice(line.iterancestors(), 1))
    )


_SET_RIGHT = re.compile(r"text-align:\s*(?:right|end)\b")
