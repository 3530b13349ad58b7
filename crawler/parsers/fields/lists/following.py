"""The page of a list after this one, and what it takes to open it: a link, a script that loads it, or a script alone."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.lists.drawn_pagers import is_drawn_by_script
from crawler.parsers.fields.lists.further_pages import by_any_number, find_unnamed_next
from crawler.parsers.fields.lists.other_boxes import turns_other
from crawler.parsers.fields.lists.other_pagers import next_of_own
from crawler.parsers.fields.lists.page_numbers import in_pager, is_bare_pager
from crawler.parsers.fields.lists.pager import (
    LONGEST_LABEL,
    find_loaded,
    find_next,
    is_off,
    next_items,
    own_first,
    says_next,
    shown,
)
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import position_of, turns_another
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import called
from crawler.parsers.fields.phrases.more_words import says_load, says_more
from crawler.parsers.fields.phrases.next_words import is_next_word
from crawler.text import normalize_text

_POSTED_PAGE = re.compile(r"__doPostBack\(.*\bPage\$|\bRefreshPageTo\((?!.*PagedPrev=)")
"""How ASP.NET and SharePoint turn the pages of their tables."""
_CALLED_WITH_2 = re.compile(r"\([^)]{0,60}\b2\b")
"""How a script is told to turn to the second page: sliders are told nothing in their links."""
_CALLED_FURTHER = re.compile(r"\(\W{0,3}(?:[2-9]|[1-9]\d{1,3})\W{0,3}\)")
"""The same of a later page; sliders are told to go on by one."""
_MORE_NAMES = frozenset("load more loadmore infinite lazyload ajax pager pagination".split())
"""Names of buttons that fetch more entries; "show more" alone unfolds what the page holds."""


class Following(NamedTuple):
    """The page of a list after this one."""

    url: str | None
    is_loaded: bool
    """Whether it is what a script loads into this page."""
    is_scripted: bool
    """Whether there is one that only a script can open."""


def find_following(document: Document) -> Following:
    """The next page of a list, and what it takes to open it."""
    finders = (find_next, find_unnamed_next, by_any_number)
    url = own_first((find(document) for find in finders), document)
    # behind its last page a list is not led on by the pager of another one
    if url and position_of(document.page.url or "") and turns_another(document, url):
        url = None
    url = next_of_own(document, url)
    loaded = find_loaded(document) if url is None else None
    return Following(
        url or loaded, loaded is not None, (url or loaded) is None and is_turned_by_script(document)
    )


def is_turned_by_script(document: Document) -> bool:
    """Whether the page has a pager whose further pages only a script, or a form that is posted, can open."""
    if any(map(is_off, next_items(document))):
        return False
    if _is_loaded_by_script(document) or is_drawn_by_script(document):
        return True
    return any(
        _is_scripted(link, shown(link) or normalize_text(link.get("value") or link.get("aria-label")))
        and not is_off(link)
        and not turns_other(link)
        for link in document.tree.iter("a", "button", "input")
        if document.absolute(link.get("href")) is None
        and (link.tag != "input" or link.get("type") == "submit")
    ) or (is_bare_pager(document) or _is_row_of_buttons(document))


def _is_row_of_buttons(document: Document) -> bool:
    """Whether buttons that nothing names count "1", "2", "3" side by side, below entries as a rule; those of sliders, forms,
    marks and players do as well."""
    for button in document.tree.iter("button"):
        if (button.text or "1").strip() not in ("1", "") or inline_text(button) != "1":
            continue
        row = [button]
        while len(row) < _LONGEST_ROW and (beside := _beside(row[-1])) is not None:
            row.append(beside)
        labels = [inline_text(b) for b in row]
        is_row = len(row) > 1 and labels[:2] == ["1", "2"] and not any(map(is_off, row[1:]))
        if is_row and len(row) < _LONGEST_ROW and not _is_of_other(button):
            return True
    return False


_LONGEST_ROW = 20
"""Buttons; the days of a month are more."""


def _beside(button: HtmlElement) -> HtmlElement | None:
    """The button behind one, be each of them an item of a list."""
    above = button.getparent()
    holder = above if above is not None and above.tag in ("li", "span") and len(above) == 1 else button
    following = holder.getnext()
    if following is None or following.tag not in ("button", "li", "span"):
        return None
    return following if following.tag == "button" else next(following.iter("button"), None)


def _is_of_other(button: HtmlElement) -> bool:
    if (button.get("role") or "") in ("tab", "radio") or button.get("type") == "submit":
        return True
    for box in islice(button.iterancestors(), 4):
        if box.tag in ("form", "table", "figure") or not _OTHERS.isdisjoint(words_of(box)):
            return True
    return False


_OTHERS = frozenset(
    "slider slides slide slick swiper splide carousel gallery dots bullets rating stars vote votes feedback steps stepper player calendar keypad tabs tablist".split()
)
"""Of the names of boxes whose buttons count something else than pages."""


def _is_scripted(link: HtmlElement, label: str) -> bool:
    called_by = f"{link.get('href')} {link.get('onclick')}"
    if _POSTED_PAGE.search(called_by) or ("__doPostBack(" in called_by and says_next(label)):
        return True
    if any(_turns(name, value) for name, value in link.items()) and (
        label == "2" or says_next(label) or says_more(label)
    ):
        return True
    if label == "2" and _TO_2.fullmatch(link.get("href") or "") and _leads_nowhere(link):
        return True
    if label == "2" and _CALLED_WITH_2.search(called_by):
        return True
    if _CALLED_FURTHER.search(called_by) and is_next_word(label):
        return True
    if label == "2" or (says_next(label) and len(label) < LONGEST_LABEL):
        return in_pager(link) or _is_posted(link)
    if label and len(label) < LONGEST_LABEL and says_more(label):
        says_what = len(label.split()) > _SHORT  # "show more" alone may unfold what is there
        return says_what or says_load(label) or not _MORE_NAMES.isdisjoint(words_of(link)) or _is_posted(link)
    return False


def _turns(name: str, value: str) -> bool:
    """Whether an attribute has a script turn the page: `wire:click="nextPage"`, `@click="page++"`, `data-page="2"`,
    `data-offset="10"`."""
    if name.startswith("data-"):
        return (value == "2" and name.endswith("page")) or (
            bool(value) and name.endswith(("cursor", "offset"))
        )
    return "click" in name and name != "onclick" and "page" in value.lower()


_SHORT = 2
_TO_2 = re.compile(r"#(?:\W?p(?:age|g)?\W?)?/?2")
"""An address within the page that names its second one."""


def _leads_nowhere(link: HtmlElement) -> bool:
    """Whether nothing on the page is called as the link says: the second picture of a slider, a note of a text."""
    name = (link.get("href") or "").removeprefix("#")
    return not link.getroottree().xpath("//*[@id=$name or @name=$name]", name=name)


def _is_posted(link: HtmlElement) -> bool:
    form = next(link.iterancestors("form"), None)
    return form is not None and (form.get("method") or "").lower() == "post" and link.tag != "a"


def _is_loaded_by_script(document: Document) -> bool:
    """Whether a box without a link is called so that it loads more, or a script of the page asks for pages by their number
    as the reader comes near the end."""
    for box in called(document, _LOADERS):
        label = inline_text(box)
        is_told = label and len(label) < LONGEST_LABEL and box.tag in ("div", "span", "p")
        if is_told and next(box.iter("a", "button", "input"), None) is None:
            return True
    if position_of(document.page.url or "") is not None:
        return False  # a page that was opened without a script, as others are
    scripts = [script.text or "" for script in document.tree.iter("script") if not script.get("src")]
    scripts += (text for name in _SCRIPTED for text in document.attributed.get(name, {}).values())
    return any(_ASKS.search(text) is not None and _COUNTED.search(text) is not None for text in scripts)


_SCRIPTED = ("x-data", "x-init", "x-intersect", "@click", "x-on:click", "onclick")
"""Attributes that hold a program: Alpine's."""


_LOADERS = frozenset(("loadmore",))
_ASKS = re.compile(r"\bfetch\(|\bXMLHttpRequest\b|\$\.(?:get|post|ajax|getJSON)\(|\.load\(|\baxios\b")
_PAGE = r"(?:page|paged|page_?number|current_?page|next_?page|strona|seite)"
_NAMES = rf"(?:{_PAGE}|p|offset|start|skip)"
_OTHERWISE = (
    r"(?!\s*(?:encodeURI|escape\(|(?:window\.|document\.|self\.|top\.)*(?:location|title|referrer)\b))"
)
_COUNTED = re.compile(
    rf"""(?i)[?&]{_NAMES}=(?:["'`]\s*\+|\$\{{){_OTHERWISE}"""
    rf"""|[{{,]\s*["']?{_PAGE}["']?\s*:\s*(?:\+\+)?(?=[a-z$_])(?!params\b|true|false|null|function){_OTHERWISE}"""
    rf"""|(?:append|set)\(\s*["']{_NAMES}["']\s*,\s*(?:\+\+)?(?=[a-z$_]){_OTHERWISE}"""
)
"""An address that a script ends with the number of a page, or a value that it sends under that name; counters of visits send
the address of the page, and lists of choices (Select2) `params.page`."""
