"""The next page of a list where no word or arrow that is known leads to it: by what addresses, rows of numbers and
fields say; knows no pager by name, and is asked only where the page says nothing plainer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.lists.other_boxes import turns_other
from crawler.parsers.fields.lists.pager import LONGEST_LABEL, says_next, shown
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import (
    counts_up,
    goes_on_before,
    is_of_host,
    is_same,
    leads_on,
    only_shows_otherwise,
    position_of,
    stays,
    steps_up,
    turns_another,
)
from crawler.parsers.fields.phrases.more_words import is_more_word, says_all, says_more
from crawler.parsers.fields.phrases.next_words import is_next_word, is_previous_word, says_page
from crawler.parsers.fields.phrases.periods import asks_for_time
from crawler.text import normalize_text

_Link = tuple[HtmlElement, str]
_WORDS = re.compile(r"[^\W\d_]{3}")
_ROMAN = re.compile(r"\W*[IVX]{1,6}\W*")
_NUMBER = re.compile(r"\W{0,3}(\d{1,3})\W{0,3}")
_NUMBERS = re.compile(r"[\W\d]*")
_LETTER = re.compile(r"[^\W\d_]")
_HOLDERS = frozenset(("li", "span", "b", "strong", "em"))
_TURNED = re.compile(
    r"""createPageHTML\(\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*["']([\w-]+)["']\s*,\s*["'](\w{2,5})["']"""
)
"""The pager of TRS WCM, on which most offices of China run: it is written by a script of that name from the number of
pages, that of the page itself, counted from 0, and the two parts of its file's name."""
_OF = re.compile(r"^\W*(?:[^\W\d]{1,4}\W{0,2})?(\d{1,4})(?!\d)")


def find_unnamed_next(document: Document) -> str | None:
    """The next page by a link that counts on, a row of numbers, words for a page, a field, a script's pager, or that
    page which has all entries."""
    if document.page.url is None:
        return None
    links = list(_links(document))
    return (
        _by_count(document, links)
        or _by_whence(document, links)
        or _by_row(document, links)
        or _by_dots(document, links)
        or _by_page_word(document, links)
        or _by_field(document)
        or _by_written_pager(document)
        or _by_all(document, links)
        or _by_next_number(document, links)
    )


def _links(document: Document) -> Iterator[_Link]:
    """The links to other pages of the host, with their addresses."""
    own = document.page.url
    for link in document.tree.iter("a", "area"):
        url = document.absolute(link.get("href"))
        if url and is_of_host(url, own) and not is_same(url, own):
            yield link, url


def _by_count(document: Document, links: Sequence[_Link]) -> str | None:
    """The nearest page behind this one that a link without words leads to: an arrow of an unknown kind, an icon.

    Words would say that it leads elsewhere; a number of pages further on would be the last one.
    """
    own = position_of(document.page.url or "")
    behind: dict[int, str] = {}
    for link, url in links:
        at = position_of(url)
        if at is None or (own is not None and own.name != at.name) or not leads_on(document, url):
            continue
        first = own.value if own else 0
        is_near = at.is_offset or at.value <= max(first, 1) + 1
        label = inline_text(link)
        if at.value > first and is_near and (not _WORDS.search(label) or _ROMAN.fullmatch(label)):
            behind.setdefault(at.value, url)
    return behind[min(behind)] if behind else None


def _by_next_number(document: Document, links: Sequence[_Link]) -> str | None:
    """The page whose number is the one after this page's, where one word of many says that it leads on or back in time, or
    they say the number: "Go to the next page", "earlier news", "to page 2". An offset does not tell that nothing is between."""
    own = position_of(document.page.url or "")
    number = own.value + 1 if own else 2
    for link, url in links:
        at = position_of(url) if str(number) in url else None
        if at is None or at.value != number or at.is_offset or (own is not None and own.name != at.name):
            continue
        if leads_on(document, url) and _says_on(inline_text(link), number):
            return url
    return None


def _says_on(label: str, number: int) -> bool:
    words = label.split()[:_MOST_WORDS]
    if says_page(label) and str(number) in words:
        return True
    return any(is_next_word(word) or is_previous_word(word) or is_more_word(word) for word in words)


_MOST_WORDS = 8


def _by_whence(document: Document, links: Sequence[_Link]) -> str | None:
    """The one address of the list that says to go on before an entry, whatever its link is called."""
    found = {url for _, url in links if goes_on_before(document, url)}
    return found.pop() if len(found) == 1 else None


def _by_row(document: Document, links: Sequence[_Link]) -> str | None:
    """The number after that of this page in a row of numbers from 1 on, of which this page's has no link, or all have one to
    addresses that count in a parameter which this page's has not. Cells of calendars are rows of their own."""
    at = position_of(document.page.url or "")
    rows: dict[HtmlElement, dict[int, str]] = {}
    begins: dict[HtmlElement, HtmlElement] = {}
    for link, url in links:
        number = _NUMBER.fullmatch(inline_text(link))
        if number:
            rows.setdefault(_row_of(link, begins), {}).setdefault(int(number[1]), url)
    for first, numbers in rows.items():
        shown = _numbers_from(first)
        own = [number for number in shown if number not in numbers]
        is_counted = not own and at is None and shown[:2] == [1, 2] and counts_up(document, numbers[1])
        if is_counted and not asks_for_time(numbers[2]):
            own = [1]
        is_row = shown[:2] == [1, 2] and all(a < b for a, b in pairwise(shown))
        if not is_row or len(own) != 1 or own[0] + 1 not in numbers:
            continue
        # a row that takes this page for another than its address says is that of something else, such as a gallery
        is_own = at is None or (
            (own[0] == 1) == (at.value < 2) if at.is_offset else own[0] - at.value in (0, 1)
        )
        if is_own and not turns_another(document, numbers[own[0] + 1]):
            return numbers[own[0] + 1]
    return None


def _by_dots(document: Document, links: Sequence[_Link]) -> str | None:
    """The next page in a row of signs, one for each page, whose addresses count in one parameter of whatever name: "● ○ ○"."""
    rows: dict[tuple[HtmlElement | None, str], list[str]] = {}
    for link, url in links:
        label = inline_text(link)
        if 0 < len(label) <= 2 and not any(map(str.isalnum, label)) and not _DIRECTED.search(label):
            above = link.getparent()
            row = above.getparent() if above is not None and above.tag == "li" else above
            rows.setdefault((row, label), []).append(url)
    for urls in rows.values():
        following = [url for url in dict.fromkeys(urls) if counts_up(document, url)]
        if (
            len(set(urls)) > 1
            and len(following) == 1
            and not only_shows_otherwise(following[0], document.page.url)
        ):
            return following[0]
    return None


_DIRECTED = re.compile(r"[«»‹›<>←→↑↓▲▼◀▶#^]")


def _row_of(link: HtmlElement, begins: dict[HtmlElement, HtmlElement]) -> HtmlElement:
    """The first element of the row of numbers in which a link stands; noted for those that stand behind it."""
    own = link
    while (
        (above := own.getparent()) is not None
        and above.tag in _HOLDERS
        and len(above) == 1
        and not above.text
    ):
        own = above
    first = own
    while (before := first.getprevious()) is not None and _NUMBERS.fullmatch(before.tail or ""):
        if before in begins:
            first = begins[before]
            break
        if not _is_number(before):
            break
        first = before
    begins[own] = first
    return first


def _is_number(element: HtmlElement) -> bool:
    return _NUMBER.fullmatch(inline_text(element)) is not None


def _numbers_from(first: HtmlElement) -> list[int]:
    """The numbers of the row that an element begins, with those that stand beside it as bare text."""
    before, above = first.getprevious(), first.getparent()
    texts = [(before.tail if before is not None else above.text if above is not None else "") or ""]
    texts[0] = _LETTER.split(texts[0])[-1]
    element: HtmlElement | None = first
    while element is not None and _is_number(element):
        texts.append(inline_text(element))
        numbers, *words = _LETTER.split(element.tail or "", maxsplit=1)
        texts.append(numbers)
        element = None if words else element.getnext()
    return [int(number) for number in re.findall(r"\d+", " ".join(texts))]


def _by_page_word(document: Document, links: Sequence[_Link]) -> str | None:
    """A link that says in full that it leads to the next page, within the folder of this one: "next" alone may lead through
    a gallery."""
    folder = urljoin(document.page.url or "", ".")
    for link, url in links:
        label = inline_text(link) or normalize_text(link.get("title") or link.get("aria-label"))
        if len(label) < 30 and is_next_word(label) and says_page(label) and url.startswith(folder):
            return url
    return None


def _by_field(document: Document) -> str | None:
    """The page after the one whose number stands in a field of a form: "Page [1] of 4"."""
    for field in document.tree.iter("input"):
        form = next(field.iterancestors("form"), None)
        name, value = field.get("name"), field.get("value") or ""
        if (
            form is None
            or not name
            or not value.isdecimal()
            or (form.get("method") or "get").lower() != "get"
        ):
            continue
        stated = _OF.match(field.tail or "")
        last = field.get("max") or (stated[1] if stated else "")
        if (field.get("type") or "text") in ("text", "number") and last.isdecimal():
            action = document.absolute(form.get("action") or document.page.url)
            url = f"{(action or '').partition('?')[0]}?{name}={int(value) + 1}"
            at = position_of(url)
            if at and not at.is_offset and int(value) < int(last) and leads_on(document, url):
                return url
    return None


def _by_written_pager(document: Document) -> str | None:
    if b"createPageHTML" not in document.page.body:
        return None
    for script in document.tree.iter("script"):
        told = _TURNED.search(script.text or "")
        if told and int(told[2]) + 1 < int(told[1]):
            return document.absolute(f"{told[3]}_{int(told[2]) + 1}.{told[4]}")
    return None


def _by_all(document: Document, links: Sequence[_Link]) -> str | None:
    """The list with all of its entries: another query of the same path."""
    own = urlsplit(document.page.url or "")
    for link, url in links:
        parts, label = urlsplit(url), inline_text(link)
        added = set(parse_qsl(parts.query, keep_blank_values=True)) - set(parse_qsl(own.query))
        if len(label) < 40 and parts.path == own.path and len(added) == 1 and says_all(label):
            return url
    return None


def by_any_number(document: Document) -> str | None:
    """The one page to which a word for the next one or for more leads by a number whose name no pager is known by: `?p=2` is
    an article elsewhere. Teasers say "more" as well, but each leads to a page of its own.

    The number may count entries, if the word is one for the next page: what is more of a teaser has round numbers, too.
    """
    found: set[str] = set()
    path = urlsplit(document.page.url or "").path.rstrip("/0123456789")
    for link in document.tree.iter("a", "area"):
        url = document.absolute(link.get("href"))
        if not url or path not in url:  # most links are none of the list
            continue
        is_counted = counts_up(document, url)
        if is_counted or steps_up(document, url):
            label = shown(link)
            is_told = says_next(label) or (is_counted and says_more(label))
            if len(label) < LONGEST_LABEL and is_told and not turns_other(link):
                found.add(url)
    own = {url for url in found if stays(document, url)} or found
    return own.pop() if len(own) == 1 else None
