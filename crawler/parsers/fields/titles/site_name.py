"""The name of the site in the title of the window, where no metadata name who publishes it."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.taxonomy.crumbs import is_home_text, is_home_url
from crawler.parsers.fields.titles.stated_titles import SEPARATORS
from crawler.text import address_spellings, fold
from crawler.urls import host_of


def find_site_name(document: Document, title: str) -> Found | None:
    """The end or beginning of the window's title that names the site: "New bridge | Town of Exeter".

    Which part that is only a second witness tells: a link to the front page with the same words, as text or as those of
    its picture, or the site's address (`exeter.example`). A part without one may be a section.
    """
    own = fold(title)
    names: dict[str, str] = {}
    for part in _edges(document.title_text):
        key = fold(part)
        if len(key) > 1 and key not in own and not is_home_text(part):
            names.setdefault(key, part)
    if not names:
        return None
    host = host_of(document.page.url or next(iter(declared_addresses(document)), None)) or ""
    led_home = set(_names_of_home(document, names, host))
    name = next((part for key, part in names.items() if key in led_home), None)
    if name is None:
        # of a whole and a part of it the host bears out both: the part is the name
        name = min((part for part in names.values() if _is_called(part, host)), key=len, default=None)
    return Found(name, "title of the window") if name else None


def _edges(window: str) -> Iterator[str]:
    """What may be the site's name in a title: all behind a sign, the longest first, or before one; also before a colon, as
    weblogs write theirs."""
    signs = list(SEPARATORS.finditer(window))
    for sign in signs:
        yield _bare(window[sign.end() :])
    for sign in reversed(signs):
        yield _bare(window[: sign.start()])
    before, colon, _ = window.partition(": ")
    if colon:
        yield _bare(before)


def _bare(part: str) -> str:
    """A part without what is left at its edges beside a quotation, "«Low tide» – Music", and brackets around it."""
    part = part.strip(_SIGNS)
    return part[1:-1] if part.startswith("(") and part.endswith(")") else part


_SIGNS = " |–—-»«"


def _names_of_home(document: Document, names: dict[str, str], host: str) -> Iterator[str]:
    """Those of the names that a link to the site's front page bears: as its text, or as the words of its picture."""
    page = body_texts(document)
    longest = max(map(len, names)) + _MARKS
    for place, link, address in zip(page.link_places, page.links, page.addresses, strict=True):
        slashes = address.count("/") - 2 * ("//" in address)
        if len(address) > len(host) + _REST or slashes > _SLASHES:
            continue
        # where a logo is painted, the link has the words in a hint
        for words in (page.texts[place] or inline_text(link), link.get("title")):
            is_named = bool(words) and len(words) <= longest and (key := _name_in(words)) in names
            if is_named and _is_home(address, document, host):
                yield key
    for picture, said in document.attributed.get("alt", NONE).items():
        if len(said) <= longest and (key := _name_in(said)) in names:
            link = next(picture.iterancestors("a"), None)
            if link is None:
                continue
            # the front page of a journal or a department is no root, and its sign says what it is
            is_sign = "logo" in fold(said).split() and host_of(document.absolute(link.get("href"))) == host
            if is_sign or _is_home(link.get("href"), document, host):
                yield key


_MARKS = 20
"""Blanks and signs that a name may have around it in markup, and the word for a logo."""
_REST = len("https://www./index.html")
_SLASHES = 3
"""What the address of a front page has beside its host, and the slashes of its path: `/en/index.html`."""


def _name_in(words: str) -> str:
    """The words of a link or picture, folded, without that for a logo and signs around them."""
    return " ".join(word for word in fold(words).split() if word != "logo").strip(" ()" + _SIGNS)


def _is_home(href: str | None, document: Document, host: str) -> bool:
    """Whether a link leads to the front page of the site itself, not of another one of its publisher's."""
    url = document.absolute(href)
    if url is None or not is_home_url(url):
        return False
    return not host or (host_of(url) or "").removeprefix("www.") == host.removeprefix("www.")


def _labels_of(host: str) -> Iterator[tuple[str, bool]]:
    """The parts of a host that may name its site, not its end, and the whole; and whether one may be that of a part of the
    site: `sport.exeter.example`."""
    labels = host.partition(":")[0].removeprefix("www.").split(".")
    end = 2 if len(labels) > 2 and len(labels[-2]) <= _LONGEST_END else 1
    names = labels[:-end]
    yield ".".join(labels), False
    for place, label in enumerate(names):
        yield label, place < len(names) - 1


_LONGEST_END = 3
"""Letters of the first part of an end of two: `co.uk`."""


def _is_called(name: str, host: str) -> bool:
    """Whether a part of the host spells a name, or the name has it in a row of letters that are no other word's, or it is
    the part's first word and more: "Exeter Council" of `exeter-online.example`. Sections in titles are called as hosts of
    parts of a site are, in one word."""
    if len(name) > _LONGEST_NAME or len(SEPARATORS.findall(name)) > 1:
        return False
    spellings = address_spellings(name)
    words = [word for word in fold(name).replace("-", " ").split() if word]
    for label, may_be_section in _labels_of(host):
        letters = "".join(filter(str.isalnum, label))
        if len(letters) < _SHORTEST or (may_be_section and len(words) == 1):
            continue
        is_one_word = any(letters in address_spellings(word) for word in words)
        is_within = len(letters) >= _LONG and any(letters in spelling for spelling in spellings)
        is_first = len(words) > 1 and len(words[0]) >= _SHORTEST and words[0] == label.partition("-")[0]
        if letters in spellings or is_one_word or is_within or is_first:
            return True
    return False


_LONGEST_NAME = 60
_SHORTEST = 3
_LONG = 5
