"""Links that a page says to lead to files where their addresses tell nothing (`/dl/4711`): by type and size, by the name of a
file, by a sign beside them, by the heading of a list.

They are given the type that is said, as HTML has it (https://html.spec.whatwg.org/#attr-hyperlink-type), so that whatever
reads the page knows them as it knows all others. A link to a page, by its ending, is never one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.parsers.fields.files.download_boxes import heads_attachments
from crawler.parsers.fields.files.file_links import label_beside
from crawler.parsers.fields.page.inline import element_after, element_before, inline_text
from crawler.parsers.fields.page.page_texts import PageTexts, find_places
from crawler.parsers.fields.page.select import elements_by_spelling
from crawler.parsers.fields.phrases.file_labels import (
    DOWNLOAD_VERBS,
    FILE_LABEL,
    SIZED,
    TYPES,
    UNIT,
    is_action,
)
from crawler.patterns import lazy
from crawler.text import holds_any, normalize_text

_KINDS = {
    "pdf": "application/pdf",
    "acrobat": "application/pdf",
    "zip": "application/zip",
    "rtf": "application/rtf",
    "epub": "application/epub",
}
_SOME_KIND = "application/octet-stream"
_UNITS = (
    *("MB", "KB", "kB", "Mb", "Kb", "GB", "MiB", "KiB", "МБ", "КБ", "Мб", "Кб", "\xa0Mo", "\xa0Ko", "\xa0ko"),
    *(f" {unit}{end}" for unit in ("Mo", "Ko", "ko") for end in (")", "]", ",", " ", "\0")),
)
"""One of these stands in a page with a size; "Mo" begins many words."""
_TYPE_WORDS = ("pdf", "doc", "xls", "zip", "ppt", "odt", "ods", "rtf", "csv", "epub", "hwp")
_SOME_SIZE = re.compile(rf"(?i)\d\s?{UNIT}\b")
_SIZED_TYPE = re.compile(
    rf"(?i)(?<![a-z])({SIZED})\b\W*(?:datei|file|plik)?[\s,;:|(–-]*\d+(?:[.,]\d+)?\s?{UNIT}\b"
)
_TYPE = re.compile(rf"(?i)(?<![a-z\d.]){TYPES}(?![a-z\d])")
_NAME = re.compile(
    r"(?i)[^/<>|]{1,120}[^\s/<>|.]\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|csv|hwpx?|epub)"
)
"""The name of a file, as systems print it that keep files under numbers."""
_NAME_END = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|csv|hwpx?|epub)(?=\s*(?:\0|$))")
_PAGE = re.compile(
    r"(?i)\.(?:html?|php\d?|aspx?|jspx?|cfm)(?:$|[?#;])|/(?:$|[?#])|^(?:[#?]|javascript:|mailto:|tel:)|^https?://[^/]+$"
)
_VERB = lazy(rf"(?i)(?<!\w){DOWNLOAD_VERBS}(?!\w)")
_CALLED = re.compile(
    r"(?i)(?:(?:icon|ico|file|link|mime|ext|type|doc|document|download|attachment|fa-file|bi-file(?:type)?|icon-file|file-icon|mdi-file)[-_]*"
    r"(pdf|docx?|xlsx?|pptx?|word|excel|powerpoint|odt|zip)|(pdf|docx|xlsx?|pptx|odt|zip))"
    r"(?:[-_]*(?:icon|ico|file|link|download|o|alt|lines|box|doc|document|attachment))?"
)
"""A class that says of what type a file is, or that its sign is shown."""
_DRAWN = re.compile(
    r"(?i)(?:^|[/_-])(?:icon|ico|file|mime|type)?[-_]*(pdf|docx?|xlsx?|pptx?|word|excel|odt|zip|acrobat)(?:[-_]*(?:icon|ico|logo|file|doc|small|sm|\d{1,3}))*"
    r"\.(?:png|gif|svg|jpe?g|webp)(?:\?.*)?$"
)
"""The picture of such a sign."""
_SIGNS = frozenset(("i", "span", "img", "svg", "em"))
_LONGEST_ROW = 60
"""Characters that a row says besides its link and the size of the file."""
_NUMBERED = re.compile(r"\d")
_MOST = 300
"""Links of one kind that are looked at: more are those of a register."""


def state_files(document: Document, page: PageTexts) -> None:
    """Give such links their type."""
    types = document.attributed.get("type", NONE)
    for link, kind in islice(_candidates(document, page), _MOST):
        address = link.get("href") or ""
        if address and link not in types and not _PAGE.search(address):
            link.set("type", kind)
            document.attributed.setdefault("type", {})[link] = kind
            types = document.attributed["type"]


def _candidates(document: Document, page: PageTexts) -> Iterator[tuple[HtmlElement, str]]:
    yield from _by_size(page)
    yield from _by_name(page)
    yield from _by_hint(document)
    yield from _by_sign(document)
    yield from _by_heading(page)


def _by_size(page: PageTexts) -> Iterator[tuple[HtmlElement, str]]:
    """Links with type and size in their text, behind it or in their row; with the size alone where the row says no more."""
    places: list[int] = []
    if holds_any(page.joined_texts, _UNITS):
        places += find_places(page.joined_texts, _SOME_SIZE)
    if holds_any(page.joined_tails, _UNITS):
        places += find_places(page.joined_tails, _SOME_SIZE)
    for element in (page.elements[place] for place in places):
        link = _link_of(element)
        if link is None:
            continue
        text = inline_text(link)
        label = FILE_LABEL.search(text)
        said = label[0] if label is not None else label_beside(link) or ""
        if typed := _SIZED_TYPE.search(said):
            yield link, _kind_of(typed[1])
        elif said and _is_row_of_file(link, element):
            yield link, _SOME_KIND


def _link_of(element: HtmlElement) -> HtmlElement | None:
    """The link that a text belongs to: around it, before it, or the only one of its row."""
    if element.tag == "a":
        return element
    for above in islice(element.iterancestors(), 3):
        if above.tag == "a":
            return above
        if above.tag in _ROWS:
            links = list(islice(above.iter("a"), 2))
            return links[0] if len(links) == 1 else element_before_of(element)
    return element_before_of(element)


_ROWS = frozenset(("li", "tr", "dd", "p"))


def element_before_of(element: HtmlElement) -> HtmlElement | None:
    """The link right before an element, with nothing between them."""
    before = element_before(element)
    return before if before is not None and before.tag == "a" and not normalize_text(before.tail) else None


def _is_row_of_file(link: HtmlElement, element: HtmlElement) -> bool:
    """Whether a link and the size behind it are all that an item or a row of a table says."""
    row = next((above for above in islice(element.iterancestors(), 3) if above.tag in ("li", "tr")), None)
    return (
        row is not None
        and link in row.iter("a")
        and element is not link
        and len(inline_text(row, {link})) <= _LONGEST_ROW
    )


def _by_name(page: PageTexts) -> Iterator[tuple[HtmlElement, str]]:
    """Links whose text is the name of a file."""
    lowered = page.joined_texts.lower() if "." in page.joined_texts else ""
    if holds_any(lowered, tuple(f".{word}" for word in _TYPE_WORDS)):
        for place in find_places(lowered, _NAME_END):
            link = next((e for e in _near(page.elements[place]) if e.tag == "a"), None)
            if link is not None and (name := _NAME.fullmatch(FILE_LABEL.sub("", inline_text(link)).strip())):
                yield link, _kind_of(name[1])


def _near(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from islice(element.iterancestors(), 2)


def _by_hint(document: Document) -> Iterator[tuple[HtmlElement, str]]:
    """Links whose hint, shown or read aloud, tells type and size, or to download a type."""
    for name in ("title", "aria-label"):
        for link, hint in _with_type(document.attributed.get(name, NONE)):
            if link.tag != "a":
                continue
            if typed := _SIZED_TYPE.search(hint):
                yield link, _kind_of(typed[1])
            elif (kind := _TYPE.search(hint)) and _VERB.search(hint) and not _TYPE.search(inline_text(link)):
                yield link, _kind_of(kind[0])


def _by_sign(document: Document) -> Iterator[tuple[HtmlElement, str]]:
    """Links that are called after the type of a file, or have its sign in or right before them."""
    spellings = elements_by_spelling(document)
    for _, classes in _with_type({classes: classes for classes in spellings}):
        if kind := _called(classes):
            yield from _signed(spellings[classes], kind)
    for image, source in _with_type(document.attributed.get("src", NONE)):
        if image.tag == "img" and (drawn := _DRAWN.search(source)):
            yield from _signed([image], _kind_of(drawn[1]))


Key = TypeVar("Key")


def _with_type(values: Mapping[Key, str]) -> list[tuple[Key, str]]:
    """Those that may name a type of files: without a call for each, since they are all names, sources and hints of a page."""
    return [
        (key, value)
        for key, value in values.items()
        if "pdf" in value
        or "PDF" in value
        or "doc" in value
        or "DOC" in value
        or "xls" in value
        or "XLS" in value
        or "word" in value
        or "excel" in value
        or "zip" in value
        or "ZIP" in value
        or "odt" in value
    ]


def _signed(elements: list[HtmlElement], kind: str) -> Iterator[tuple[HtmlElement, str]]:
    for element in elements:
        if element.tag == "a":
            link = element
        elif element.tag in _SIGNS and not (inline_text(element) if element.tag != "img" else ""):
            link = next((e for e in islice(element.iterancestors(), 2) if e.tag == "a"), None)
            following = element_after(element)
            if link is None and following is not None and not normalize_text(element.tail):
                link = following if following.tag == "a" else None
        else:
            continue
        if link is not None and _names_file(inline_text(link)):
            yield link, kind


def _names_file(text: str) -> bool:
    """Whether a link says what the file is, not only its type or what to do: buttons that print the page are called so, too."""
    rest = FILE_LABEL.sub("", text)
    return len(rest) >= _SHORTEST and not is_action(rest) and _TYPE.search(rest) is None


_SHORTEST = 4


@lru_cache(maxsize=4096)
def _called(classes: str) -> str | None:
    found = next(filter(None, map(_CALLED.fullmatch, classes.split())), None)
    return _kind_of(found[1] or found[2]) if found is not None else None


def _by_heading(page: PageTexts) -> Iterator[tuple[HtmlElement, str]]:
    """Links of a list below a heading that calls them attachments or downloads, each with a number in its address."""
    for box in (page.elements[place] for place in page.places_of("ul", "ol")):
        before = element_before(box)
        if before is None or before.tag not in _HEADS or not heads_attachments(before):
            continue
        links = list(islice(box.iter("a"), _MOST))
        if links and all(_NUMBERED.search((link.get("href") or "").rpartition("/")[2]) for link in links):
            yield from ((link, _SOME_KIND) for link in links)


_HEADS = frozenset("h2 h3 h4 h5 h6 strong p".split())


def _kind_of(word: str) -> str:
    return _KINDS.get(word.lower(), _SOME_KIND)
