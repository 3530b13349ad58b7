"""Elements by CSS selector, compiled once, and the selectors of a registry entry; no rules of any site."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import islice
from threading import Lock
from typing import NamedTuple, cast

from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement

from crawler.document import NONE, Document, once_a_page
from crawler.items import Site
from crawler.parsers.fields.page.marks import beginnings, class_words, name_words, parts_of


@lru_cache(maxsize=512)
def _compile(css: str) -> CSSSelector:
    return CSSSelector(css, translator="html")


def select(root: HtmlElement, css: str) -> list[HtmlElement]:
    """The elements below (or equal to) the root that match a CSS selector, in document order."""
    return list(cast("list[HtmlElement]", _compile(css)(root)))


def select_named(document: Document, css: str) -> list[HtmlElement]:
    """What `select` finds in a page; at once where the page lacks a class or id of the selector, or it is one class."""
    names = _names_needed(css)
    if names and not any(_occurs(document, name) for name in names):
        return []
    if names == (css,) and css[0] == ".":
        return _elements_of_class(document, css[1:])
    return select(document.tree, css)


def article_around(scope: HtmlElement) -> HtmlElement | None:
    """The box of a whole article around its title and text, where there is one with a column of its own beside them: what is
    said there is said of the article."""
    for above in islice(scope.iterancestors(), _LEVELS):
        if above.tag in ("body", "main"):
            return None
        classes = above.get("class")
        if above.tag == "article" or (classes and not class_words(classes).isdisjoint(_ARTICLES)):
            return above
    return None


_LEVELS = 4
_ARTICLES = frozenset("articledetail postdetail newsdetail entrydetail storydetail".split())


def called(document: Document, words: Collection[str]) -> set[HtmlElement]:
    """The elements of a page whose class has one of the words.

    A dozen rules ask so, each with its own words, and the same few thousand classes are written on all pages, put together
    in ever new ways: which rules a class is for is found once for each.
    """
    sought = frozenset(words)
    number = _SOUGHT.get(sought)
    if number is None:
        number = _seek(sought)
    known, found = _classes_sought(document)
    elements = elements_by_spelling(document)
    if number < known:
        spellings = found.get(number, ())
    else:  # a rule that asks for the first time
        spellings = [classes for classes in elements if not sought.isdisjoint(class_words(classes))]
    return {e for classes in spellings for e in elements[classes]}


def called_in_order(document: Document, words: Collection[str]) -> list[HtmlElement]:
    """The same in page order, for rules that take the first: a set has its elements by where they lie in memory, and the same
    bytes are to give the same record."""
    found = called(document, words)
    return [e for e in document.attributed["class"] if e in found] if found else []


_SOUGHT: dict[frozenset[str], int] = {}
"""The numbers of all words that rules ask for together …"""
_SEEKING: defaultdict[str, list[int]] = defaultdict(list)
"""… and of those that have a word."""
_REGISTERING = Lock()


def _seek(words: frozenset[str]) -> int:
    with _REGISTERING:
        if words not in _SOUGHT:
            for word in words:
                _SEEKING[word].append(len(_SOUGHT))
            _SOUGHT[words] = len(_SOUGHT)
        return _SOUGHT[words]


@lru_cache(maxsize=1)  # in a process that has read some pages, all numbers are known
def _seeker(known: int) -> Callable[[str], tuple[int, ...]]:
    """What gives the numbers, of those known, of the words of which a class has one."""
    rules = {word: [n for n in numbers if n < known] for word, numbers in list(_SEEKING.items())}
    starts = beginnings(frozenset(rules))

    @lru_cache(maxsize=16384)
    def sought_by(name: str) -> tuple[int, ...]:
        if starts.isdisjoint(parts_of(name)):
            return ()  # half of all names, told without putting their parts together
        words = name_words(name)
        if rules.keys().isdisjoint(words):
            return ()
        return tuple({number for word in words if word in rules for number in rules[word]})

    return sought_by


@once_a_page
def _classes_sought(document: Document) -> tuple[int, dict[int, list[str]]]:
    """The class attributes of a page by the numbers of the words that they have, and how many of those were known."""
    known = len(_SOUGHT)
    found: defaultdict[int, list[str]] = defaultdict(list)
    spellings = _spellings_of_page(document)
    for classes, numbers in zip(spellings.values(), map(_seeker(known), spellings), strict=True):
        for number in numbers:
            found[number] += classes
    return known, dict(found)


@once_a_page
def _spellings_of_page(document: Document) -> dict[str, list[str]]:
    """The class attributes of a page by each class in them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for classes in elements_by_spelling(document):
        for name in classes.split():
            found[name].append(classes)
    return dict(found)


@once_a_page
def elements_by_spelling(document: Document) -> dict[str, list[HtmlElement]]:
    """The elements of a page by the whole of their class attributes."""
    found: defaultdict[str, list[HtmlElement]] = defaultdict(list)
    for element, classes in document.attributed.get("class", NONE).items():
        found[classes].append(element)
    return dict(found)


def _elements_of_class(document: Document, name: str) -> list[HtmlElement]:
    """The elements of a page that have a class, in document order."""
    elements = elements_by_spelling(document)
    found = {e for classes in _spellings_of_page(document).get(name, ()) for e in elements[classes]}
    return [e for e in document.attributed["class"] if e in found] if found else []


def _occurs(document: Document, name: str) -> bool:
    """Whether an element may have the class (`.name`) or id (`#name`)."""
    if name[0] == ".":
        return name[1:] in _spellings_of_page(document)
    return name[1:].encode() in document.source


@lru_cache(maxsize=512)
def _names_needed(css: str) -> tuple[str, ...]:
    """A class or id of each alternative of a selector, without which it finds nothing; none where one needs no such."""
    if not _SIGNS.isdisjoint(css):  # negations, and values with any sign
        return ()
    names = []
    for alternative in css.split(","):
        named = _CLASS_OR_ID.findall(_ATTRIBUTE.sub("", alternative))
        if not named:
            return ()
        names.append(named[-1])
    return tuple(names)


_SIGNS = frozenset(":\"'\\")
_ATTRIBUTE = re.compile(r"\[[^\]]*\]")
_CLASS_OR_ID = re.compile(r"[.#][\w-]+")


def select_first(root: HtmlElement, css: str) -> HtmlElement | None:
    """The first element that `select` finds, or None."""
    return next(iter(select(root, css)), None)


def select_override(root: HtmlElement, site: Site, field: str) -> tuple[str, list[HtmlElement]] | None:
    """(selector, elements) of the entry's first selector for a field that finds something."""
    for css in site.selectors.get(field, ()):
        found = select(root, css)
        if found:
            return css, found
    return None


class Index:
    """The elements of a subtree of a page by tag, class and id: for a page's many selections."""

    def __init__(self, document: Document, root: HtmlElement) -> None:
        self.root = root
        within = _elements_within(document, root)
        order = dict(zip(within, range(len(within)), strict=True))
        named: defaultdict[str, list[HtmlElement]] = defaultdict(list)
        for element in within:
            named[element.tag].append(element)
        for element, classes in document.attributed.get("class", NONE).items():
            if element in order:
                for name in set(classes.split()):
                    named["." + name].append(element)
        for element, identifier in document.attributed.get("id", NONE).items():
            if element in order:
                named["#" + identifier].append(element)
        self.order = order
        """The elements with their positions."""
        self._named = dict(named)

    def find(self, *names: str) -> list[HtmlElement]:
        """The elements that have any of the tags (`h2`), classes (`.intro`) or ids (`#content`), in document order."""
        lists = [self._named[name] for name in names if name in self._named]
        if len(lists) < 2:
            return lists[0] if lists else []
        return sorted({element for found in lists for element in found}, key=self.order.__getitem__)

    def find_both(self, tag: str, name: str) -> list[HtmlElement]:
        """The elements of a tag that have a class, in document order."""
        return [element for element in self._named.get(f".{name}", ()) if element.tag == tag]

    def select(self, css: str) -> list[HtmlElement]:
        """What `select` finds below the root, by look-up where the selector is of names, blanks and `>` only."""
        parts = _parse(css)
        if parts is None:
            return select(self.root, css)
        if len(parts) == 1:
            return self._find_part(parts[0])
        found = {e for part in parts if part.inner[0] in self._named for e in self._find_part(part)}
        return sorted(found, key=self.order.__getitem__) if found else []

    def _find_part(self, part: _Part) -> list[HtmlElement]:
        found = self._find_compound(part.inner)
        if not found or not part.outer:
            return found
        outer = set(self._find_compound(part.outer))
        if part.is_child:
            return [e for e in found if e.getparent() in outer]
        return [e for e in found if not outer.isdisjoint(e.iterancestors())] if outer else []

    def _find_compound(self, names: tuple[str, ...]) -> list[HtmlElement]:
        """The elements that have all of the names."""
        if len(names) == 1:
            return self._named.get(names[0], [])
        first, *others = (self._named.get(name, []) for name in names)
        return [e for e in first if all(e in having for having in others)]


class _Part(NamedTuple):
    """One alternative of a selector: names of the element and of the one it is in."""

    outer: tuple[str, ...]
    is_child: bool
    inner: tuple[str, ...]


_COMPOUND = r"[.#]?[\w-]+(?:[.#][\w-]+)*"
_PART = re.compile(rf"\s*(?:(?P<outer>{_COMPOUND})\s*(?P<child>>|\s)\s*)?(?P<inner>{_COMPOUND})\s*")
_NAME = re.compile(r"[.#]?[\w-]+")


@lru_cache(maxsize=512)
def _parse(css: str) -> tuple[_Part, ...] | None:
    """The alternatives of a selector; None when it has attributes, pseudo-classes or more than two levels."""
    matches = [_PART.fullmatch(part) for part in css.split(",")]
    parts = tuple(
        _Part(tuple(_NAME.findall(m["outer"] or "")), m["child"] == ">", tuple(_NAME.findall(m["inner"])))
        for m in matches
        if m
    )
    return parts if len(parts) == len(matches) else None


def _elements_within(document: Document, root: HtmlElement) -> list[HtmlElement]:
    """An element and all inside it."""
    start = document.elements.index(root)
    last = root
    while len(last):
        last = last[-1]
    return document.elements[start : document.elements.index(last, start) + 1]


def with_class(document: Document, name: str, usual_tag: str) -> list[HtmlElement]:
    """The elements of a page that have a class, in document order; others than those of the usual tag only without them."""
    classes = document.attributed.get("class", NONE).items()
    found = [e for e, names in classes if name in names and name in names.split()]
    return [e for e in found if e.tag == usual_tag] or found


def with_id(document: Document, name: str, *usual_tags: str) -> list[HtmlElement]:
    """The elements of a page that have an id, in document order; others than those of the usual tags only without them.

    Ids are unique but by mistake.
    """
    found = [e for e, identifier in document.attributed.get("id", NONE).items() if identifier == name]
    return [e for e in found if e.tag in usual_tags] or found


def classes_of(element: HtmlElement) -> frozenset[str]:
    """The element's classes in lower case."""
    names = element.get("class")
    return frozenset(names.lower().split()) if names else _NO_CLASSES


_NO_CLASSES: frozenset[str] = frozenset()


def is_inside(element: HtmlElement, containers: set[HtmlElement]) -> bool:
    """Whether the element is one of the containers or stands in one."""
    return element in containers or not containers.isdisjoint(element.iterancestors())


def subtree(elements: list[HtmlElement]) -> set[HtmlElement]:
    """The elements and all that is inside them: what later steps leave out."""
    return {node for element in elements for node in element.iter()}
