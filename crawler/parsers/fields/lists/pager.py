"""The next page of a list as the page itself says; knows no CMS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.lists.other_boxes import turns_other
from crawler.parsers.fields.lists.page_numbers import (
    between_numbers,
    by_number,
    in_pager,
    next_of_line,
    tells_number,
)
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import (
    counts_on,
    counts_up,
    goes_on_behind,
    is_of_host,
    is_same,
    is_turned_to,
    leads_on,
    numbers_on,
    position_of,
    shows_more,
    stays,
)
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.more_words import says_more
from crawler.parsers.fields.phrases.next_words import is_next_word
from crawler.text import normalize_text

_NEXT_ARROW = re.compile(r"^\s*[›»>→▶►⟩]\s*$")
LONGEST_LABEL = 30
_CHOICE = re.compile(
    r"(?:[^\W\d]{1,12}\.? )?(?:(\d{1,4})(?: ?(?:/|\w{1,3}) ?\d{1,4})?|(?P<first>\d{1,5}) ?[-–—] ?(?P<last>\d{1,5}))"
)
"""A page in a list of choices: "3", "Strona 3", "3 z 12", or its entries: "21 - 30"."""
_LOADED = re.compile(
    r"(?i)^(?:data-[\w-]*(?:url|href|next|link|src|page|load)[\w-]*|hx-get|up-href|onclick)$"
)
"""Attributes in which scripts find the address of what they load."""
_QUOTED = re.compile(r"""["']([^"'\s]*[/?][^"'\s]*)["']""")


def find_next(document: Document) -> str | None:
    """The next page as the page itself says: `rel=next`, else a link so named, else the next number of a pager, a
    link to more, a button of a form, an address that a script is to load. All of them are signs of a list, too."""
    return own_first((rule(document) for rule in _RULES), document)


def own_first(urls: Iterable[str | None], document: Document) -> str | None:
    """The first address that says by itself that it is another page of this list; else, of what may be another list's, that
    which is named most plainly, the first of all."""
    first = None
    for url in urls:
        if url is None or is_same(url, document.page.url):
            continue  # on the last page "Next" may lead to that page itself
        if stays(document, url):
            return url
        first = first or url
    return first


def _by_word(document: Document) -> str | None:
    return _nearer(_by_name(document, is_next_word), document)


def _nearer(url: str | None, document: Document) -> str | None:
    """The address that a word for "next" leads to, or that under the next number where the word leads beyond it: on the
    boards of Korean offices it opens the next ten numbers, and the pages between would never be seen."""
    place = position_of(url) if url is not None else None
    numbered = by_number(document) if place is not None else None
    nearest = position_of(numbered) if numbered is not None else None
    is_beyond = place and nearest and place.name == nearest.name and place.value > nearest.value
    return numbered if is_beyond else url


def _by_arrow(document: Document) -> str | None:
    url = _by_name(document, _is_arrow)
    return next_of_line(document, url) if url is not None else None


def is_off(link: HtmlElement) -> bool:
    """Whether a control is shown but does nothing, as "Next" on the last page."""
    if "disabled" in link.attrib or link.get("aria-disabled") == "true":
        return True
    return any("disabled" in words_of(e) for e in (link, link.getparent()) if e is not None)


def _by_relation(document: Document) -> str | None:
    stated = (e for e in document.tree.iter("link", "a") if "next" in (e.get("rel") or "").lower().split())
    found = [
        (element, url)
        for element in stated
        if (url := document.absolute(element.get("href")))
        and is_turned_to(document, url, is_told=_says_on(element))
    ]
    sure = (url for element, url in found if element.tag == "link" or stays(document, url))
    return next(sure, found[0][1] if found else None)


def _says_on(link: HtmlElement) -> bool:
    """Whether a link says that it leads on, and not what the page is called to which it leads, as Sphinx writes it into the
    head as well."""
    label = shown(link) or (normalize_text(link.get("title")) if link.tag == "link" else "")
    return not any(map(str.isalpha, label)) or says_next(label) or says_more(label)


def _by_volto(document: Document) -> str | None:
    """The next page of a list in Volto, the pages of Plone 6: its pager is one of a script, whose links have a `value` and no
    address, and the server draws the page that `page` names. With two pagers on a page the name has a number in it."""
    if not any(text.lower().startswith("plone") for text in document.meta.get("generator", ())):
        return None
    following = next_items(document)
    page_url = document.page.url
    if len(following) != 1 or not page_url or is_off(following[0]):
        return None
    number = following[0].get("value") or ""
    if not number.isdecimal():
        return None
    parts = urlsplit(page_url)
    rest = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != "page"]
    return urlunsplit(parts._replace(query=urlencode([*rest, ("page", number)]), fragment=""))


def next_items(document: Document) -> list[HtmlElement]:
    """The links to the next page in pagers of Semantic UI for React, which show an arrow alone."""
    return [a for a in document.attributed.get("type", ()) if a.get("type") == "nextItem"]


def says_next(label: str) -> bool:
    return is_next_word(label) or _is_arrow(label)


def _is_arrow(label: str) -> bool:
    return _NEXT_ARROW.match(label) is not None


def _by_name(document: Document, says: Callable[[str], bool]) -> str | None:
    return own_first(map(document.absolute, _named(document, says)), document)


def _named(document: Document, says: Callable[[str], bool]) -> Iterator[str | None]:
    """The addresses of the links in pagers that one of their labels calls so; it may be in another language than the list."""
    for link in document.tree.iter("a", "area"):
        stated = (normalize_text(link.get(name)) for name in ("aria-label", "title"))
        labels = (*stated, inline_text(link), shown(link))
        is_next = any(0 < len(label) < LONGEST_LABEL and says(label) for label in labels)
        if is_next and (in_pager(link) or tells_number(link)):
            yield link.get("href")


def shown(link: HtmlElement) -> str:
    """What a link shows: its text, else the words that are read aloud beside an icon or arrow, or in place of a picture or
    an area of one."""
    text = inline_text(link)
    if any(map(str.isalnum, text)):
        return text
    texts = (*link.itertext(), *(image.get("alt") or "" for image in link.iter("img", "area")))
    return normalize_text(" ".join(texts)) or text


def _by_choice(document: Document) -> str | None:
    """The page after the chosen one in a list of numbers to choose from, whose values are addresses or are sent by a form."""
    for select in document.tree.iter("select"):
        pages: dict[int, str] = {}
        own = None
        for option in select.iter("option"):
            match = _CHOICE.fullmatch(inline_text(option))
            if match is None:
                continue
            # a range of entries leads on to that which begins behind its last
            number = int(match["first"] or match[1])
            pages[number] = option.get("value") or match[1] or match[0]
            if option.get("selected") is not None or own is None:
                own = int(match["last"] or number)
        value = pages.get(own + 1) if own is not None else None
        if value is None:
            continue
        form = next(select.iterancestors("form"), None)
        opened = _QUOTED.search(select.get("onchange") or "")
        if "/" in value or "?" in value:
            url = document.absolute(value)
        elif opened and form is None:  # `location = "?page=" + this.value`
            url = document.absolute(opened[1] + value)
        else:
            url = sent(document, form, (select.get("name"), value)) if form is not None else None
        if url and (leads_on(document, url) or (position_of(url) and counts_up(document, url))):
            return url
    return None


def _by_script(document: Document) -> str | None:
    """The address of another page of the list that a button, or a place at its end, holds for a script to load."""
    runs = (e for e, href in document.attributed.get("href", {}).items() if href.startswith(_RUN))
    frames = (e for e in document.attributed.get("src", {}) if e.tag in _FRAMES)
    for element in chain(_loading(document.tree), runs, frames):
        for name, value in element.items():
            is_loaded = _LOADED.match(name) or (name.startswith("data-") and value[:1] in ("{", "["))
            is_run = name == "href" and value.startswith(_RUN)
            if not value or not (is_loaded or is_run or (name == "src" and element.tag in _FRAMES)):
                continue
            for address in _addresses_in(name, value):
                url = document.absolute(address)
                if not url:
                    continue
                if leads_on(document, url) and _is_behind(url, document.page.url):
                    return url
                if _FORWARD.search(url) and urlsplit(url).path == urlsplit(document.page.url or "").path:
                    return url
    return None


_FORWARD = re.compile(r"[?&]Paged=TRUE&(?!.*PagedPrev=)")
"""What SharePoint's scripts ask for: behind which entry, by whatever its list is sorted, is told in parameters of any name."""


def find_loaded(document: Document) -> str | None:
    """The address elsewhere on the host from which a button that says that more follows, or is called so, has a script load
    the next entries. Beside the list a button is that of something else, and of several nothing tells which is the list's."""
    found: set[str] = set()
    for element in _loading(document.tree):
        addresses = [
            address
            for name, value in element.items()
            if value and (_LOADED.match(name) or (name == "href" and not _FETCHED.isdisjoint(element.keys())))
            for address in _addresses_in(name, value)
        ]
        if addresses and _says_more(element) and not any(e.tag in _BESIDE for e in element.iterancestors()):
            urls = map(document.absolute, addresses)
            found.update(url for url in urls if url and _is_second(url, document.page.url))
    return found.pop() if len(found) == 1 else None


_FETCHED = frozenset(("data-turbo-stream", "data-remote"))
"""Of links that a script fetches in place of the reader, as Rails has them."""
_BESIDE = frozenset(("aside", "nav", "header", "footer"))


def _says_more(element: HtmlElement) -> bool:
    names = words_of(element)
    if not _LOADERS.isdisjoint(names) or names >= _LOADER:
        return True
    if (element.get("hx-trigger") or "").startswith(_SEEN):
        return not turns_other(element)
    label = shown(element)
    return len(label) < LONGEST_LABEL and (says_more(label) or says_next(label))


def _is_second(url: str, own: str | None) -> bool:
    """Whether an address of the host is that of the second page of a list, counted from 0 or 1, or of later entries."""
    at = position_of(url)
    return at is not None and is_of_host(url, own) and (at.value in (1, 2) or at.is_offset)


_SEEN = ("revealed", "intersect")
"""When htmx loads what stands behind the last entry, as the reader comes to it: https://htmx.org/attributes/hx-trigger/"""
_LOADER = frozenset(("load", "more"))
_LOADERS = frozenset("loadmore infinite pager pagination".split())


def _addresses_in(name: str, value: str) -> list[str]:
    """What may be an address in an attribute: all of it, the first string in a script, each string in data (JSON)."""
    if name == "onclick" or value.startswith(_RUN):
        # SharePoint writes "&" as scripts may
        return [address.replace("\\u0026", "&") for address in _QUOTED.findall(value)[:1]]
    if value[0] in "{[":
        return [address.replace("\\/", "/") for address in _QUOTED.findall(value)]
    return [value] if _ADDRESS.search(value) else []


_loading: Callable[[HtmlElement], Any] = etree.XPath(
    "//body//*[@onclick or @hx-get or @up-href or @*[starts-with(name(), 'data-')]][not(self::option)]"
)
_RUN = "javascript:"
_FRAMES = frozenset(("turbo-frame", "include-fragment", "iframe", "div"))
"""What loads its content from an address: the next page, as the reader comes to the end of this one. A box with one is a
component of another name that shows something meanwhile."""
_ADDRESS = re.compile(r"[/?]")


def _is_behind(url: str, own: str | None) -> bool:
    """Whether an address has a higher page number or offset than the page's own: buttons lead back, too."""
    return max(map(int, _DIGITS.findall(urlsplit(url).query or urlsplit(url).path)), default=0) > max(
        map(int, _DIGITS.findall(urlsplit(own or "").query)), default=0
    )


_DIGITS = re.compile(r"(?<!\w)\d{1,5}(?!\w)")


def _by_more(document: Document) -> str | None:
    return own_first(_led_to_by_more(document), document)


def _led_to_by_more(document: Document) -> Iterator[str]:
    """The addresses of further entries that a word for more leads to."""
    for link in document.tree.iter("a", "area"):
        stated = normalize_text(link.get("aria-label") or link.get("title") or "")
        label = inline_text(link) or stated or shown(link)
        if len(label) >= LONGEST_LABEL or not (says_more(_COUNT.sub(" ", label)) or says_next(label)):
            continue
        url = document.absolute(link.get("href"))
        is_told = url is not None and (
            leads_on(document, url)
            or counts_on(document, url)
            or goes_on_behind(document, url)
            or (says_next(label) and numbers_on(document, url))
            or _is_called_older(link)
        )
        if url and is_told and (stays(document, url) or shows_more(url, document.page.url)):
            yield url


_COUNT = re.compile(r"\s*\d{1,6}\s*")
"""How many more there are: "Show 6 more", "Pokaż więcej (17)"."""


def _is_called_older(link: HtmlElement) -> bool:
    """Whether a link of a pager is called older, too: Blogger's leads to a search for what was written before a day."""
    return "older" in words_of(link) and in_pager(link)


def _by_form(document: Document) -> str | None:
    """The address that a button to the next page sends its form to; forms that are posted change something."""
    for button in document.tree.iter("button", "input"):
        if button.tag == "input" and (button.get("type") or "").lower() not in ("submit", "image"):
            continue
        label = inline_text(button) or normalize_text(
            button.get("value") or button.get("title") or button.get("alt")
        )
        form = next(button.iterancestors("form"), None)
        is_next = says_next(label) or says_more(label)
        if form is None or not (is_next or label == _following_number(form, document)):
            continue
        own = document.absolute(
            button.get("formaction")
        )  # sent with what the form has: none, where that has no names
        url = sent(document, form, (button.get("name"), button.get("value") or ""), action=own) or own
        if url and leads_on(document, url) and not _is_posted(button, form):
            return url
    return None


def _following_number(form: HtmlElement, document: Document) -> str | None:
    """The number of the page after this one where the buttons of a form are numbers from 1 on."""
    labels = [inline_text(button) for button in form.iter("button")]
    own = position_of(document.page.url or "")
    number = str((own.value if own is not None and not own.is_offset else 1) + 1)
    return number if labels[:2] == ["1", "2"] and number in labels else None


def _is_posted(button: HtmlElement, form: HtmlElement) -> bool:
    return (button.get("formmethod") or form.get("method") or "get").lower() != "get"


def sent(
    document: Document, form: HtmlElement, control: tuple[str | None, str], *, action: str | None = None
) -> str | None:
    """The address that a form asks for, or a button that has one of its own, with what it hides and one of its controls; None
    for one that is posted."""
    action = action or document.absolute(form.get("action") or document.page.url)
    if action is None or (form.get("method") or "get").lower() != "get":
        return None
    hidden = [e for e in form.iter("input") if (e.get("type") or "").lower() == "hidden"]
    pairs = [*((e.get("name"), e.get("value") or "") for e in hidden), control]
    named = [(name, value) for name, value in pairs if name]
    parts = urlsplit(action)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(named), "")) if named else None


_RULES = (
    _by_relation,
    _by_word,
    by_number,
    _by_arrow,  # behind the numbers, since it may lead to the last page
    _by_choice,
    _by_more,
    _by_form,
    _by_script,
    _by_volto,
    between_numbers,
)
"""What says the next page, the plainest first."""
