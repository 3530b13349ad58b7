"""The pages of an article that runs over several: which of them a page is, the first one, and the one behind it.

A page is believed to be one of several only if its own pager says so and the addresses agree: those of the others are
its own with a mark of a page. Articles that lead on to the next article, chapters with names of their own, pictures and
comments that are turned, and lists are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.items import ArticlePage
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import Mark, mark_of, words_of
from crawler.parsers.fields.phrases.next_words import is_next_word, is_previous_word, says_page
from crawler.patterns import lazy
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_PARAMETER = lazy(
    r"(?i)(?:page|pages|paged|pag|pagina|página|pg|p|seite|strona|str|s|sivu|sida|side|oldal|stranka|stránka|pageno|page_?no|"
    r"page_?num(?:ber)?|currentpage|(?P<from_0>start|limitstart))"
)
"""Parameters by which systems choose a page of an article: few of those that choose one of a list."""
_ALWAYS_THERE = frozenset(("showall", "limitstart", "start"))
"""Parameters of Joomla that stand in the addresses of all pages but the first, with a value or without."""
_NUMBERED_PATH = lazy(
    r"(?i)(?P<base>/.*?[^/,_.-])(?P<mark>[/,_.-](?P<name>pages?|pagina|seiten?|strona|str|sivu|sida|side|oldal|stranka|p|s)?[-_,:/]?)"
    r"(?P<number>\d{1,2})(?P<end>(?:\.(?:s?html?|php|aspx?|jsp))?/?)"
)
_ENDING = lazy(r"(?i)\.(?:s?html?|php|aspx?|jsp)$|/$")
_SECOND = re.compile(r"(?<!\d)0?[12](?!\d)")
_NUMBER = lazy(r"[\[({\s]*(\d{1,2})[\])}\s]*")
_ARROW = frozenset(("»", "›", ">", "→", ">>"))
_ELSEWHERE = frozenset(
    "gallery galeria galerie galleria galerij slideshow slider carousel swiper lightbox fotostrecke bildergalerie album "
    "related sidebar calendar".split()
)
"""Names of boxes whose pagers turn something else than the text."""
_LEVELS = 8
_LONGEST_LABEL = 40


class _Address(NamedTuple):
    """An address with a mark of a page: what it is without, and the number."""

    base: str
    number: int
    mark: str
    """What stands before the number: the same in the addresses of all pages."""
    is_told: bool
    """Whether a word says that the number is a page's."""
    is_from_0: bool


class _Link(NamedTuple):
    address: _Address | None
    """None for the address without a mark, which is the first page's."""
    url: str
    label: str
    relation: str
    element: HtmlElement


def find_article_page(document: Document, own: str) -> ArticlePage | None:
    """Which page of the article this is; None where it is its only one. `own` is what the page calls its address."""
    asked = document.page.url
    if asked is None:
        return None
    for url in dict.fromkeys((asked, own)):
        at = split_address(url)
        if at is not None:
            page = _read_further(own, at, list(_links(document, at)))
            if page is not None:
                return page
    start = _Address(asked, 1, "", False, False)
    return _read_first(own, list(_links(document, start)))


def split_address(url: str) -> _Address | None:
    """An address with a mark of a page taken apart; None for one without."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for place, (name, value) in enumerate(pairs):
        said = _PARAMETER.fullmatch(name)
        if said is None or not value.isdecimal() or len(value) > 2:
            continue
        rest = [p for i, p in enumerate(pairs) if i != place and p[0].lower() not in _ALWAYS_THERE]
        base = urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(rest), ""))
        is_from_0 = said["from_0"] is not None
        return _Address(base, int(value), f"?{name.lower()}", True, is_from_0)
    stem = parts.path.removesuffix("/")
    if not (stem[-1:].isdecimal() or stem.rpartition(".")[0][-1:].isdecimal()):
        return None  # most addresses: the pattern would be tried at each of their signs
    path = _NUMBERED_PATH.fullmatch(parts.path)
    if path is None:
        return None
    base = urlunsplit((parts.scheme, parts.netloc, path["base"] + path["end"], parts.query, ""))
    return _Address(base, int(path["number"]), path["mark"].lower(), path["name"] is not None, False)


def _key(url: str) -> tuple[str, str, str]:
    """What addresses of one page have in common."""
    parts = urlsplit(canonical_url(url))
    host = (host_of(url) or "").removeprefix("www.")
    return host, _ENDING.sub("", parts.path), parts.query


def _links(document: Document, at: _Address) -> Iterator[_Link]:
    """The links to other pages of the article, as far as addresses tell."""
    key = _key(at.base)
    name = key[1].rpartition("/")[2] or key[2].partition("&")[0]
    for element, href in document.attributed.get("href", {}).items():
        # a cheap look at the spelling first: most links of a page lead elsewhere, and one to the second has a number
        if name not in href and (len(href) >= _SHORT or href[:1] not in _SHORT_STARTS):
            continue
        if not (at.mark or _SECOND.search(href)):
            continue
        url = document.absolute(href)
        if url is None or "omment" in href:  # `…/comment-page-2/#comments`
            continue
        address = split_address(url)
        if address is not None and _key(address.base) != key:
            address = None
        if address is None and _key(url) != key:
            continue
        if address is not None and at.mark and address.mark != at.mark:
            continue
        label = inline_text(element) or normalize_text(element.get("aria-label") or element.get("title"))
        relation = (element.get("rel") or "").lower() if element.tag in ("a", "link") else ""
        if element.tag == "a" and len(label) > _LONGEST_LABEL:
            continue
        if element.tag == "a" and _stands_elsewhere(element):
            continue
        yield _Link(address, url, label, relation, element)


_SHORT = 24
_SHORT_STARTS = frozenset("?.0123456789")
"""How a link may begin that has no more than what a pager changes: `?page=2`, `2/`, `./`. From the root of the host it has
the page's name, too."""


def _stands_elsewhere(link: HtmlElement) -> bool:
    """Whether a link is one of what stands beside the text, or of its pictures."""
    for box in islice(link.iterancestors(), _LEVELS):
        if box.tag == "aside" or mark_of(box) is Mark.COMMENTS or not _ELSEWHERE.isdisjoint(words_of(box)):
            return True
    return False


def _read_first(own: str, links: list[_Link]) -> ArticlePage | None:
    """The page as the first of several, if a link leads to the second and says so."""
    for link in links:
        at = link.address
        if at is None or at.number not in (1, 2) or _turns_list(link):
            continue
        if _label_number(link) == 2 and _stands_in_row(link):
            return ArticlePage(number=1, first_url=own, next_url=canonical_url(link.url))
        is_second = at.number == (1 if at.is_from_0 else 2)
        # of an address with a bare number, "next" may lead to the article whose name was taken when it came
        is_told = at.is_told or (at.mark == "/" and says_page(link.label))
        if is_second and is_told and _says_next(link):
            return ArticlePage(number=1, first_url=own, next_url=canonical_url(link.url))
    return None


def _read_further(own: str, at: _Address, links: list[_Link]) -> ArticlePage | None:
    """The page at an address with a number, if its pager says that it is that page."""
    shift = _shift(at, links)
    number = at.number + shift
    before = [link for link in links if _number_of(link, shift) == number - 1]
    behind = [link for link in links if _number_of(link, shift) == number + 1]
    ones = [link for link in links if _label_number(link) == 1 and _stands_in_row(link)]
    if number > 1:
        is_back = at.is_told and any(_says_previous(link) for link in before)
        if not is_back and not ones:
            return None
    elif not any(_label_number(link) == 2 and _stands_in_row(link) for link in behind):
        return None
    first = _first_url(own, at, ones or (before if number == 2 else []))
    if number == 1 and not at.is_told:
        first = own
    # others lead to the article from a list of the newest below its text
    turning = (link for link in (*ones, *before, *behind) if _label_number(link) or _says_turn(link))
    if any(map(_turns_list, turning)):
        return None
    following = canonical_url(behind[0].url) if behind else None
    return ArticlePage(number=number, first_url=first, next_url=following) if number > 1 or behind else None


def _shift(at: _Address, links: list[_Link]) -> int:
    """What is to be added to the numbers of addresses to have those of pages."""
    for link in links:
        label = _label_number(link)
        if label is not None and link.address is not None and label - link.address.number in (0, 1):
            return label - link.address.number
    before = (link for link in links if link.address is None)
    if at.number == 1 and any(_says_previous(link) or _label_number(link) == 1 for link in before):
        return 1  # what is before this page has no mark: this is the second
    return int(at.is_from_0)


def _number_of(link: _Link, shift: int) -> int:
    return 1 if link.address is None else link.address.number + shift


def _first_url(own: str, at: _Address, firsts: list[_Link]) -> str:
    """The address of the first page: the one that this page calls its own, if that has no mark; else what leads there."""
    if _key(own) == _key(at.base):
        return own
    for link in firsts:
        if link.address is None or not link.address.is_told:
            return canonical_url(link.url)
    return canonical_url(at.base)


def _label_number(link: _Link) -> int | None:
    label = _NUMBER.fullmatch(link.label)
    if label is None and says_page(link.label):  # "Page 2", to be read aloud
        label = re.fullmatch(r"\D{2,30}?(\d{1,2})", link.label)
    return int(label[1]) if label else None


def _stands_in_row(link: _Link) -> bool:
    """Whether the number before or after that of a link stands beside it: figures alone mark notes, too."""
    own = _label_number(link)
    if own is None:
        return False
    element = link.element
    beside = [e for e in (element.getprevious(), element.getnext()) if e is not None]
    texts = [f"{' '.join(e.itertext())} {e.tail or ''}" for e in (*beside, element)]
    boxes = (" ".join(box.itertext()) for box in islice(element.iterancestors(), 3))
    texts += [text for text in boxes if len(text) < _LONGEST_ROW]
    numbers = {int(number) for text in texts for number in _FIGURE.findall(text[:_LONGEST_ROW])}
    return not numbers.isdisjoint((own - 1, own + 1))


_LONGEST_ROW = 400
_FIGURE = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def _turns_list(link: _Link) -> bool:
    """Whether the nearest text around a link is a list of titles that lead elsewhere: pages about a topic have one below
    what they say of it."""
    for box in link.element.iterancestors():
        text = len(normalize_text(text_content(box)))
        if text < _TEXT:
            continue
        if box.tag == "body":
            return False
        headings = (h for h in box.iter("h2", "h3", "h4", "h5") if next(h.iter("a"), None) is not None)
        if next(islice(headings, _HEADINGS - 1, None), None) is not None:
            return True
        titles = [len(label) for a in box.iter("a") if len(label := inline_text(a)) >= _TITLE]
        return len(titles) >= _TITLES and text < _BETWEEN * len(titles)
    return False


_TEXT = 300
_BETWEEN = 150
"""Characters that titles of a list and the text between them have at most."""
_HEADINGS = 3
_TITLE = 20
_TITLES = 4


def _says_next(link: _Link) -> bool:
    is_next = is_next_word(link.label) or link.label in _ARROW or _leads_to_page(link)
    return "next" in link.relation.split() or (is_next and len(link.label) < _LONGEST_LABEL)


def _leads_to_page(link: _Link) -> bool:
    """Whether a label names the page that it leads to: "Seite 2: Die Folgen", "Continue on page 2"."""
    at = link.address
    return at is not None and says_page(link.label) and re.search(rf"\b{at.number}\b", link.label) is not None


def _says_turn(link: _Link) -> bool:
    return _says_previous(link) or _says_next(link)


def _says_previous(link: _Link) -> bool:
    return not {"prev", "previous"}.isdisjoint(link.relation.split()) or is_previous_word(link.label)
