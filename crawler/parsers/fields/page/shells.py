"""Pages that say nothing before scripts have filled them; reads no data of theirs."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.document import Document, text_of

_MOUNTS = frozenset(
    "root app __next __nuxt ___gatsby svelte q-app main-app react-root app-root vue-app ember-app".split()
)
_OWN_MOUNT = re.compile(r"app-\w+|(?:\w+-)+(?:root|app)")
_STORES = re.compile(
    r"__NEXT_DATA__|__NUXT(?:_DATA)?__|___gatsby|\bng-state\b|-state$|__(?:INITIAL|PRELOADED|APOLLO)_STATE__"
)
_BEGIN = 500
_PLAYERS = ("iframe", "video", "audio", "object", "embed")


def waits_for_scripts(document: Document) -> bool:
    """Whether a page without a text of its own is one that scripts fill.

    It has an empty element in which a framework builds pages, or data for one; or nothing at all but words to readers
    without scripts. A player or a frame is something that a page may consist of.
    """
    scripts = list(document.tree.iter("script"))
    if not scripts or any(_is_shown(player) for player in document.tree.iter(*_PLAYERS)):
        return False
    if any(_STORES.search(script.get("id") or "") for script in scripts):
        return True
    if any(_STORES.search((script.text or "")[:_BEGIN]) for script in scripts):
        return True
    if any(_is_mount(element) and not text_of(element) for element in document.elements):
        return True
    has_links = any(_is_shown(link) for link in document.tree.iter("a"))
    return not has_links and any(_asks_for_scripts(element) for element in document.tree.iter("noscript"))


def _is_mount(element: HtmlElement) -> bool:
    """Whether a framework puts a page into the element."""
    return (element.get("id") or "").lower() in _MOUNTS or _OWN_MOUNT.fullmatch(element.tag) is not None


def _is_shown(element: HtmlElement) -> bool:
    """Whether readers with scripts see it: trackers put a frame into `noscript`."""
    return next(element.iterancestors("noscript"), None) is None


def _asks_for_scripts(element: HtmlElement) -> bool:
    return "javascript" in "".join(map(str, element.itertext())).lower()
