"""The path to a page that nothing calls so: a short run of links above the title, from the site's root down to the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice, pairwise
from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import element_before, inline_text
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.taxonomy.crumbs import is_here_text, is_home_text, is_own_title, nested_steps
from crawler.parsers.fields.taxonomy.taxonomy_links import leads_below_category
from crawler.text import normalize_text
from crawler.urls import host_of

_LONGEST_PATH = 300
_MOST_STEPS = 8
_SIGN = re.compile(r"[»>›→/\\‹«＞]")
"""What stands between the steps of paths; menus are parted by bars and points too."""
_SIGNS = re.compile(r"[\W_]+")
_BOXES = frozenset(("nav", "ol", "ul", "div", "p", "span", "section", "td", "header", "center", "font"))
_FILE = re.compile(r"[^/]+\.\w{2,5}$")


def find_unnamed_path(document: Document, title: HtmlElement | None, title_text: str) -> HtmlElement | None:
    """The box of the path above the title, the nearest of several, or below it, where "You are here" stands before it;
    None where a menu could be meant.

    A path begins at the site's root, as menus do too. What menus lack is one of these: a sign before each further
    link, the page's own title as the last step, words such as "You are here", numbered items, addresses each below
    the one before it.
    """
    if title is None:
        return None
    around = [title, *title.iterancestors()]
    page = body_texts(document)
    above = bisect_left(page.link_places, page.place_of(title) or 0)
    for number in (*reversed(range(above)), *range(above, len(page.links))):
        link, place = page.links[number], page.link_places[number]
        if not _may_be_home(link, page.addresses[number], page.texts[place]):
            continue
        box = _box_of(link)
        if box is None or not (_precedes(box, around) if number < above else _says_here(box)):
            continue
        if _is_path(box, document, title_text):
            return box
    links = page.links[max(0, above - _MOST_STEPS) : above]
    path = _path_below_home(links, around, document, title_text)
    return path if path is not None else _path_behind_words(document)


def _path_behind_words(document: Document) -> HtmlElement | None:
    """The first short line of links behind "You are here:", also where none leads home and no sign parts them."""
    page = body_texts(document)
    for element, text in zip(page.elements, page.texts, strict=True):
        if len(text) < _LONGEST_WORDS and ":" in text and is_here_text(normalize_text(text)):
            line = element if next(element.iter("a"), None) is not None else element.getparent()
            if line is None or next(line.iter("a"), None) is None or len(inline_text(line)) >= _LONGEST_PATH:
                continue
            return line
    return None


_LONGEST_WORDS = 40
"""Characters of "You are here:" in any language."""


def _path_below_home(
    links: list[HtmlElement], around: list[HtmlElement], document: Document, title: str
) -> HtmlElement | None:
    """The box of the last links above the title, where they do not begin at home, but each has an address below the one
    before it, as those of no menu have, and the last one above the page's own, where they are no more than two; or signs
    between them and the page's own title behind them."""
    for link in links[:-1]:
        box = _box_of(link)
        if box is None or not _precedes(box, around):
            continue
        inner = list(box.iter("a"))
        urls = [document.absolute(a.get("href")) for a in inner]
        if inner[-1] is not links[-1] or None in urls or not all(map(inline_text, inner)):
            continue
        if _may_be_home(link, link.get("href") or "", inline_text(link)) or any(
            map(leads_below_category, inner)
        ):
            return None  # a menu; the sections of an entry
        before, *between = _texts_between(box, set(inner))
        last = between.pop()
        if _words(before) or any(map(_words, between)):
            return None
        if all(map(_SIGN.search, between)) and title and is_own_title(last.strip(_ENDS), title):
            return box
        folders = ["", *(_folder(url) for url in urls if url)]
        if _words(last) or len(set(folders)) < len(folders) or not _leads_down(folders, None):
            return None
        # of two links the second may be any other service: "Log in | Register", "All news | RSS"
        is_below = f"{_folder(document.page.url or '')}/".startswith(f"{folders[-1]}/")
        return box if is_below or len(inner) > _FEW else None
    return None


_FEW = 2


def _precedes(box: HtmlElement, around: list[HtmlElement]) -> bool:
    """Whether a box ends before an element, given with what is around it, begins."""
    inner = box
    for above in box.iterancestors():
        if above in around:
            position = around.index(above)
            return position > 0 and above.index(inner) < above.index(around[position - 1])
        inner = above
    return False


_ROOT = re.compile(r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?(?:\.html?)?/?)?(?:(?:index|default)\.\w+)?")
"""The path of the root of a site, or of one language."""
_LONGEST_ROOT = 14
_LONGEST_HOME_TEXT = 30


@lru_cache(maxsize=4096)
def _is_root(path: str) -> bool:
    return _ROOT.fullmatch(path) is not None


def _may_be_home(link: HtmlElement, href: str, text: str) -> bool:
    if href:
        path = href
        if href.startswith(("http", "//")):
            slash = href.find("/", 8)
            path = href[slash:] if slash > 0 else ""
        if len(path) < _LONGEST_ROOT and _is_root(path):
            return True
    if not text and len(link):
        text = inline_text(link)
    return 0 < len(text) < _LONGEST_HOME_TEXT and is_home_text(text.strip())


def _box_of(link: HtmlElement) -> HtmlElement | None:
    """The innermost box around a link that holds other links as well, and begins with it."""
    for above in islice(link.iterancestors(), 4):
        links = list(islice(above.iter("a"), _MOST_STEPS + 1))
        if len(links) > 1:
            if above.tag == "li":
                continue  # a step with those below it, or the whole path in one item
            is_short = links[0] is link and len(links) <= _MOST_STEPS and above.tag in _BOXES
            return above if is_short and len(inline_text(above)) <= _LONGEST_PATH else None
    return None


def _is_path(box: HtmlElement, document: Document, title: str) -> bool:
    links = [a for a in box.iter("a") if a.get("href")]
    urls = [document.absolute(a.get("href")) for a in links]
    if not links or None in urls or not all(map(inline_text, links[1:])):
        return False
    if len({host_of(url) for url in urls[1:]} | {host_of(document.page.url or urls[-1])}) > 1:
        return False  # a menu of the publisher's sites; the first may be the government's
    before, *between = _texts_between(box, set(links))
    last = between.pop()
    if any(map(_words, between)):  # more than signs between the links
        return False
    says_here = is_here_text(normalize_text(before).rstrip(_ENDS)) or _says_here(box)
    if _words(before) and not says_here:
        return False
    if says_here or (title and is_own_title(last.strip(_ENDS), title)):
        return True
    if not between or all(map(_SIGN.search, between)):
        return bool(between)
    nested = nested_steps(box)
    if nested and len(nested) >= len(links) > _FEW:
        return True
    if not nested and len({sum(1 for _ in a.iterancestors()) for a in links}) > 1:
        return False  # the name of the site and a menu
    if box.tag == "ol" and not nested:
        return True
    if next(box.iterdescendants("br", "p"), None) is not None:
        return False  # a menu, one link below the other
    is_list = box.tag == "ul" or bool(nested) or is_home_text(inline_text(links[0]))
    return (
        is_list
        and not _words(last)
        and (
            (title and is_own_title(inline_text(links[-1]), title) and len(links) > 2)
            or _leads_down([_folder(url) for url in urls if url], document.page.url)
        )
    )


_ENDS = " »›>/|\\→•·-–:"


def _texts_between(box: HtmlElement, links: set[HtmlElement]) -> list[str]:
    """The texts of a box before its first link, after it, and so on to after its last."""
    texts = [""]
    walker = etree.iterwalk(box, events=("start", "end"))
    for event, element in walker:
        if event == "start":
            if element in links or element.tag in _UNSEEN:
                walker.skip_subtree()
                texts += [""] if element in links else []
            else:
                texts[-1] += element.text or ""
        elif element is not box:
            texts[-1] += element.tail or ""
    return texts


_UNSEEN = frozenset(("script", "style", "svg", "template"))


def _words(text: str) -> str:
    return _SIGNS.sub("", text)


def _says_here(box: HtmlElement) -> bool:
    """Whether the element before a box says "You are here"."""
    before = element_before(box)
    return before is not None and is_here_text(inline_text(before))


def _leads_down(folders: list[str], own: str | None) -> bool:
    """Whether each address lies below the one before it, and the page below a single step's."""
    if len(folders) == 2 and own is not None:
        folders = [*folders, _folder(own)]
    return (
        len(folders) > 2
        and all(below == above or below.startswith(f"{above}/") for above, below in pairwise(folders))
        and folders[1] != folders[0]
    )


@lru_cache(maxsize=4096)
def _folder(url: str) -> str:
    """The path of an address without the file in it, and without a slash at its end."""
    return _FILE.sub("", urlsplit(url).path).rstrip("/")
