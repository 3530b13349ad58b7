"""Pagers that a script draws: elements of components and calls of libraries that are told how many pages or entries there
are. They hold no address: all that they tell is that there is more than the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text

_NAME = r"(?:pagin(?:at|g|ac|az|er)|pager)"
_CALLED = re.compile(rf"(?i){_NAME}")
_CALL = re.compile(rf"(?i)\b\w{{0,30}}{_NAME}\w{{0,20}}\(\s*(?:[^(){{}};]{{0,80}},\s*)?\{{([^{{}}]{{0,600}})")
"""A call of what is named after pagers, as all of these libraries are, with its options."""
_SAYS = re.compile(r"""(?i)["'](?:total_?pages|pages?_?count|last_?page|page_?size|per_?page)["']\s*:""")
_STATE = re.compile(r"\{[^{}]{1,600}\}|\{[^{}]{1,600}")
"""What a script is handed of a list as data."""
_OPTION = re.compile(r"""["']?([\w-]{2,30})["']?\s*:\s*["']?(\d{1,6})(?![\w.])""")
_PAGES = re.compile(
    r"(?i)(?:total|num|max|last|count)\W?(?:of\W?)?pages?|pages?\W?(?:count|total|num)|^(?:data-)?pages$"
)
_OWN = re.compile(
    r"(?i)^(?:data-)?(?:(?:current|start|initial|active)(?:\W?page)?|page(?:\W?(?:number|index))?)$"
)
_SIZE = re.compile(
    r"(?i)(?:per|items|entries|rows|records)\W?(?:on|per)?\W?page|page\W?size|^(?:data-)?(?:size|limit|step|per)$"
)
_TOTAL = re.compile(
    r"(?i)^(?:data-)?(?:total\W?(?:items|count|number|entries|results|records|size)?|items|count|length|entries|records)$"
)


def is_drawn_by_script(document: Document) -> bool:
    """Whether a pager that is still to be drawn is told of pages behind this one, or is an empty box that a library for
    pagers is there to fill."""
    if any(v.strip().lower() not in _NO for n in _AHEAD for v in document.attributed.get(n, {}).values()):
        return True
    told = (e for name in document.attributed if _TOLD.fullmatch(name) for e in document.attributed[name])
    if any(_tells_more(_numbers_of(element)) for element in told):
        return True
    boxes = list(_boxes(document))
    numbers = chain(map(_numbers_of, boxes), _of_calls(document))
    if any(map(_tells_more, numbers)) or any(map(_is_bare_component, boxes)):
        return True
    is_empty = any(not len(box) and not (box.text or "").strip() for box in boxes if box.tag in _HOLDERS)
    return is_empty and any(_CALLED.search(s.get("src") or "") for s in document.tree.iter("script"))


_AHEAD = ("data-next-page", "data-next-cursor", "data-next-offset", "data-has-more", "data-has-next")
"""What a script is told of what comes next, where it is no address …"""
_TOLD = re.compile(r"data-(?:total|max|num|last)-?pages?|data-(?:per-?page|page-?size)")
"""What a list is told of its pages, be it called as it may."""
_NO = frozenset(("", "0", "-1", "false", "null", "none", "no"))
"""… and that nothing does."""


def _is_bare_component(box: HtmlElement) -> bool:
    """Whether a component is told nothing on the page, so that its script alone knows what follows."""
    return "-" in box.tag and not _numbers_of(box) and not inline_text(box)


_HOLDERS = frozenset(("div", "ul", "ol", "nav"))


def _boxes(document: Document) -> Iterable[HtmlElement]:
    """The elements that are called pagers and hold no link."""
    named = (
        *((e, e.tag) for e in document.elements if isinstance(e.tag, str) and "-" in e.tag),
        *(pair for name in ("id", "class") for pair in document.attributed.get(name, {}).items()),
    )
    for element in dict.fromkeys(e for e, name in named if _CALLED.search(name)):
        if element.tag != "script" and not any(a.get("href") for a in element.iter("a")):
            yield element


_LONGEST_NUMBER = 12
"""Characters; Python refuses to read numbers of thousands of digits."""


def _numbers_of(element: HtmlElement) -> list[tuple[str, str]]:
    values = ((name, value.strip()) for name, value in element.items() if len(value) <= _LONGEST_NUMBER)
    return [(name, value) for name, value in values if value.isdecimal()]


def _of_calls(document: Document) -> Iterable[list[tuple[str, str]]]:
    """The numbers that scripts of the page hand to libraries that draw pagers."""
    for script in document.tree.iter("script"):
        text = script.text or ""
        if not script.get("src") and _CALLED.search(text):
            for call in _CALL.finditer(text):
                yield _OPTION.findall(call[1])
        if not script.get("src") and _SAYS.search(text):
            for state in _STATE.finditer(text):
                yield _OPTION.findall(state[0])


def _tells_more(numbers: list[tuple[str, str]]) -> bool:
    """Whether there are more pages than that of the page itself, or more entries than a page has."""
    pages = [int(value) for name, value in numbers if _PAGES.search(name)]
    own = [int(value) for name, value in numbers if _OWN.search(name)]
    if pages:
        return pages[0] > 1 and (not own or own[0] < pages[0])
    sizes = [int(value) for name, value in numbers if _SIZE.search(name)]
    totals = [int(value) for name, value in numbers if _TOTAL.search(name)]
    return bool(sizes and totals) and totals[0] > sizes[0] * max([1, *own])
