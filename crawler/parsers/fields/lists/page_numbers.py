"""Pagers of numbers: which page this one is, which comes next, and which is the last."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import parse_qsl, quote, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import (
    PAGE_NAME,
    is_home,
    is_of_host,
    is_same,
    leads_on,
    names_page,
    only_shows_otherwise,
    position_of,
    stays,
)
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import called
from crawler.parsers.fields.phrases.next_words import is_last_word
from crawler.parsers.fields.phrases.periods import names_period
from crawler.patterns import lazy
from crawler.same_page import says_which
from crawler.text import find_number, normalize_text

_PAGERS = frozenset(
    "pager pagination paging forward pagenav pagenavi pagenavigation pagenavigator paginate paginator pages nextprev stronicowanie strankovanie strankovani paginacja paginacion "
    "paginacao paginazione paginering pagineren paginas pagine pagini seiten stranky strony stranice oldalak blaettern seitennavigation lapozo lapozas paginare sivutus stranicenje "
    # of TYPO3's plugins before Fluid
    "browsebox browselinks "
    # of Sitecore's components (SXA)
    "pageselector".split()
)
_LEVELS = 5
"""Boxes around a link that are looked at for the names of a pager."""
_CURRENT = frozenset(
    ("active", "current", "selected", "aktywna", "aktywny", "aktualna", "biezaca", "aktuell", "aktiv")
)
_SPAN = lazy(
    r"(?i)(?:(?:page|seite|strona|página|pagina|sivu|sida|side|oldal|stránka|страница|сторінка|σελίδα|sayfa):? )?"
    r"[\[({|.\s]*(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?[\])}|.\s]*(?:: \D{2,30})?"
)
"""What the numbers of a pager look like: "3", "[3]", "21–30"; and with words to be read aloud "Page 3: current page"."""
_VALUE = re.compile(r"(?P<name>(?<=[?&;])[^=&?]+|(?<=/)[a-z]+)[=/-](?P<value>\d{1,6})(?=&|/?$)")


def in_pager(link: HtmlElement) -> bool:
    """Whether a link stands in a pager: the words for "next" lead through galleries too."""
    return any(
        not _PAGERS.isdisjoint(words_of(box)) or _READ_ALOUD.match(box.get("aria-label") or "")
        for box in (link, *islice(link.iterancestors(), _LEVELS))
    )


_READ_ALOUD = re.compile(
    r"(?i)pag(?:inat|inac|inaz|inag|inier|er\b|es\b)|stronicowan|seitennavi|seitennummer|sivutus|str[aá]nkov"
)
"""How a pager begins to be called for those who have it read aloud."""


def is_pager(box: HtmlElement) -> bool:
    """Whether a box is a pager, or holds nothing but one."""
    return any(not _PAGERS.isdisjoint(words_of(e)) for e in (box, *(box if len(box) == 1 else ())))


def is_bare_pager(document: Document) -> bool:
    """Whether a pager counts "1", "2" and on in elements that lead nowhere: only a script turns it."""
    for box in called(document, _PAGERS):
        if next(box.iter("a"), None) is None:
            texts = ((e.text or "").strip() for e in box.iter("li", "div", "span", "nav") if not len(e))
            numbers = [text for text in texts if text.isdigit()]
            if numbers[:2] == ["1", "2"]:
                return True
    return False


def leads_elsewhere(document: Document) -> bool:
    """Whether a pager names a page that is neither this one nor the first."""
    own = document.page.url
    for box in called(document, _SURE_PAGERS):
        for link in box.iter("a", "area"):
            url = document.absolute(link.get("href"))
            if url is None or not is_of_host(url, own) or is_same(url, own) or names_period(url):
                continue
            if is_home(url):  # the first page of what is shown there, or the way out
                continue
            at = position_of(url)
            label = inline_text(link)
            if (
                len(label) <= _LONGEST_NAME
                and label.strip("[]() ") not in ("1", "I", "A")
                and (at is None or at.value > 1)
            ):
                return True
    return False


_SURE_PAGERS = frozenset(
    (
        "pager",
        "pagination",
        "paging",
        "pagenavi",
        "paginator",
        "stronicowanie",
        "paginacja",
        "paginacion",
        "paginering",
    )
)
"""What nothing but a pager is called, as boxes of menus and of files are called pages."""
_LONGEST_NAME = 20
"""Of what a pager calls a page."""


def tells_number(link: HtmlElement) -> bool:
    """Whether the line of a link says which page of how many this one is: "Page 1 of 9 >"."""
    line = link.getparent()
    text = inline_text(line) if line is not None and line.tag in ("p", "div", "td", "span", "center") else ""
    return len(text) < _LONGEST_LINE and _PAGE_OF.search(text) is not None


_LONGEST_LINE = 80
_PAGE_OF = re.compile(r"[^\W\d]{3,}\W{0,2} \d{1,4} ?(?:/|\w{1,3}) ?\d{1,4}(?!\d)")
_PAGE_BEHIND = re.compile(r"[^\W\d]{3,}\W{0,2} (?!1\b)\d{1,4} ?(?:/|\w{1,3}) ?\d{1,4}(?!\d)")


def is_further_page(document: Document) -> bool:
    """Whether a pager says that the page is not the first of a list: numbers lower than its own, or a line that tells
    which one it is, and leads back."""
    boxes = called(document, _PAGERS) or _identified(document)
    if not boxes:
        return False
    if _is_of_front_page(document):
        return True
    links = _numbered(document)
    if any(in_pager(link) for link, _ in links.values()):
        own = _own_number(document, links)
        return own is not None and own > min(links)
    texts = (inline_text(box) for box in boxes)
    return any(len(text) < _LONGEST_LINE and _PAGE_BEHIND.search(text) is not None for text in texts)


def is_among_pages(document: Document) -> bool:
    """Whether a pager of words alone ("Older posts") leads to a page whose address has the number before or after this
    one's: `index-3.html` to `index-2.html`. Articles numbered alike have such pagers, too."""
    own = _NUMBERED.fullmatch(document.page.url or "")
    if own is None:
        return False
    number = int(own["number"])
    beside = {f"{own['stem']}{n}{own['end']}" for n in (number - 1, number + 1)}
    boxes = called(document, _PAGERS) or _identified(document)
    urls = (document.absolute(a.get("href")) for box in boxes for a in box.iter("a"))
    return any(url in beside for url in urls)


_NUMBERED = re.compile(r"(?i)(?P<stem>[^?#]*/[^/?#]*[a-z][-_]?)(?P<number>\d{1,3})(?P<end>/|\.x?html?|)")
"""Addresses of pages that generators number behind a name: Nikola's and Pelican's."""


def continues_front_page(document: Document) -> bool:
    """Whether the address and a pager say that the page is a further one of the site's front page."""
    return _is_of_front_page(document) and bool(called(document, _PAGERS) or _identified(document))


def _is_of_front_page(document: Document) -> bool:
    return _OF_FRONT_PAGE.search(urlsplit(document.page.url or "").path) is not None


_OF_FRONT_PAGE = re.compile(r"^/(?:[a-z]{2}(?:[-_][a-z]{2})?/)?page/?(?!1/?$)\d{1,4}/?$")
"""Paths of the further pages of a weblog's front page, in WordPress, Jekyll, Hugo and Hexo; only beside a pager, since
systems without names for their pages have such addresses, too."""


def _identified(document: Document) -> list[HtmlElement]:
    """The pagers that an id names: `page-nav`."""
    ids = document.attributed.get("id", {})
    return [e for e, name in ids.items() if _JOINTS.sub("", name).lower() in _PAGERS]


_JOINTS = re.compile("[-_]")


def last_numbered(document: Document) -> str | None:
    """The address under the highest number of the page's pager."""
    links = _numbered(document)
    return links[max(links)][1] if links else None


_PAGE_WORDS = tuple(
    "page seite strona página pagina sivu sida side oldal stránka страница сторінка σελίδα sayfa".split()
)
"""As labels of pagers begin: "Strona 2"."""


def _numbered(document: Document) -> dict[int, tuple[HtmlElement, str]]:
    """The links of a pager of numbers, each with its address; of several pagers those of the list itself: comments, galleries
    and other lists beside it are turned, too."""
    found: list[tuple[int, HtmlElement, str]] = []
    for link in document.tree.iter("a", "area"):
        # most links begin with a word: to read the others' texts in full takes much longer
        begin = (link.text or "0").strip()
        if begin[:1].isalpha() and not begin.lower().startswith(_PAGE_WORDS):
            continue
        span = _span(inline_text(link) or normalize_text(link.get("alt")))
        if span is None:
            continue
        url = document.absolute(link.get("href"))
        if (
            url
            and (in_pager(link) or leads_on(document, url))
            and not only_shows_otherwise(url, document.page.url)
        ):
            found.append((span[0], link, url))
    names = {at.name for _, _, url in found if stays(document, url) and (at := position_of(url))}
    links: dict[int, tuple[HtmlElement, str]] = {}
    for number, link, url in found:
        at = position_of(url) if names else None
        if not names or (at.name in names if at else number == 1 or is_same(url, document.page.url)):
            links.setdefault(number, (link, url))
    return links


def _span(text: str) -> tuple[int, int] | None:
    """The number that a label of a pager shows, twice; of a range of entries, the first and the last of them."""
    match = _SPAN.fullmatch(text) if text else None
    return (int(match[1]), int(match[2] or match[1])) if match else None


def by_number(document: Document) -> str | None:
    """The page after this one in a pager of numbers, be they of pages or the first of their entries: this one is marked,
    has no link, or has its own address."""
    links = _numbered(document)
    if not links:
        return None
    own = _own_number(document, links)
    following = links.get(own + 1) if own is not None else None
    return following[1] if following and not is_same(following[1], document.page.url) else None


def _own_number(document: Document, links: dict[int, tuple[HtmlElement, str]]) -> int | None:
    """The number of this page, or that of its last entry."""
    for link, url in links.values():
        if is_same(url, document.page.url) or link.get("aria-current"):
            return _last_of(link)
        if any(not _CURRENT.isdisjoint(words_of(box)) for box in (link, link.getparent())):
            return _last_of(link)
    pagers = [
        box
        for link, _ in links.values()
        for box in link.iterancestors()
        if not _PAGERS.isdisjoint(words_of(box))
    ]
    for box in dict.fromkeys(pagers or [_row_of(link) for link, _ in links.values()]):
        for element in box.iter("span", "strong", "b", "em", "li", "a", "option"):
            span = _span(inline_text(element))
            if span and span[0] not in links and not _leads_away(element, document):
                return span[1]
    ranges = [span for link, _ in links.values() if (span := _span(inline_text(link))) and span[0] < span[1]]
    if len(ranges) == len(links) > 1:
        return _range_left_out(ranges)
    gaps = [number for number in range(min(links) + 1, max(links)) if number not in links]
    if len(gaps) == 1:
        return gaps[0]  # the page's own number is left out
    # no sign of this page at all: the first one, as long as the address names no page
    return (
        1
        if 2 in links and (1 not in links or min(links) == 1) and not names_page(document.page.url)
        else None
    )


def _range_left_out(ranges: list[tuple[int, int]]) -> int | None:
    """The last entry of the one range that is no link, among ranges as long as the others: "1–10 | 11–20 | 21–30"."""
    size = ranges[0][1] - ranges[0][0] + 1
    begins = {first for first, _ in ranges}
    out = [first for first in range(1, max(begins), size) if first not in begins]
    return out[0] + size - 1 if len(out) == 1 else None


def _row_of(link: HtmlElement) -> HtmlElement:
    """What holds the numbers beside that of a link."""
    above = [link, *islice(link.iterancestors(), 2)]
    return above[2] if len(above) > 2 and above[1].tag == "li" else above[min(1, len(above) - 1)]


def _leads_away(element: HtmlElement, document: Document) -> bool:
    """Whether a number is a link to another page, as to the first one, whose address names no page."""
    urls = (document.absolute(link.get("href")) for link in element.iter("a"))
    return any(url is not None and not is_same(url, document.page.url) for url in urls)


def _last_of(link: HtmlElement) -> int | None:
    span = _span(inline_text(link) or normalize_text(link.get("alt")))
    return span[1] if span else None


def between_numbers(document: Document) -> str | None:
    """The page after this one where a pager links its first and last pages alone: the number in their addresses rises
    by as much with every page."""
    links = _numbered(document)
    if not links:
        return _before_last(document)
    last = max(links)
    own = _own_number(document, links) if last > 1 else None
    if last < 3 or (own is not None and (own + 1 in links or own >= last)):
        return None
    far = links[last][1]
    for match in _VALUE.finditer(far):
        name, value = match["name"], int(match["value"])
        if not says_which(name.rpartition("%5B")[2].removesuffix("%5D")):
            continue
        for first in (1, 0):  # pages are counted from 1 or from 0; offsets begin at 0
            step, rest = divmod(value - first, last - 1)
            if step <= 0 or rest or (first and step > 1):
                continue
            number = own or _number_of(document.page.url, name, first, step)
            url = f"{far[: match.start('value')]}{first + number * step}{far[match.end('value') :]}"
            return url if number < last and leads_on(document, url) else None
    return None


def next_of_line(document: Document, far: str) -> str:
    """The address to which the arrow of a pager leads; where a line says which page of how many this one is and that is the last
    one's, "« 1/9 »", that of the page after this one."""
    at = position_of(far)
    if at is None or at.is_offset or not at.name or at.value < 2:
        return far
    lines = {
        match.groups() for box in called(document, _PAGERS) if (match := _ONE_OF.search(inline_text(box)))
    }
    if len(lines) != 1:
        return far
    own, last = map(int, lines.pop())
    first = last - at.value  # pages are counted from 1 or from 0
    if first not in (0, 1) or own + 1 >= last:
        return far
    number = f"{quote(at.name)}={at.value}"
    url = far.replace(number, f"{quote(at.name)}={own + 1 - first}")
    return url if leads_on(document, url) else far


_ONE_OF = re.compile(r"(?<![\d/.])(\d{1,4}) ?/ ?(\d{1,4})(?![\d/.])")


def _before_last(document: Document) -> str | None:
    """The page after this one where a pager has words for the last page alone: its address has the next number, from 1
    on, for a page that has none; where that is the first page, it leads on."""
    for link in document.tree.iter("a"):
        if not is_last_word(inline_text(link)) or not in_pager(link):
            continue
        far = document.absolute(link.get("href")) or ""
        match = next(_VALUE.finditer(far), None)
        if match is None or not PAGE_NAME.search(match["name"]) or _OFFSET.search(match["name"]):
            continue
        number = _number_of(document.page.url, match["name"], 0, 1) if "?" in far else 1
        url = f"{far[: match.start('value')]}{number}{far[match.end('value') :]}"
        return url if number <= int(match["value"]) and leads_on(document, url) else None
    return None


_OFFSET = re.compile(r"(?i)start|first|from|offset|skip|debut|limit|size|count")


def _number_of(url: str | None, name: str, first: int, step: int) -> int:
    """The number of the page at an address, by its parameter; the first has none."""
    values = [v for n, v in parse_qsl(urlsplit(url or "").query) if quote(n) == name or n == name]
    value = find_number(values[0]) if values else None
    return (value - first) // step + 1 if value is not None else 1
