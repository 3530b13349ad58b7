"""The elements of a page with their tags and texts, read once: lxml makes a new string at each look at a text.

For the passes that look at every text of a page; knows nothing of what the texts mean.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from lxml.html import HtmlElement

from crawler.document import NONE, Document, once_a_page
from crawler.text import holds_any

SILENT_TAGS = frozenset("script style option noscript template svg textarea select button".split())


class PageTexts:
    """The root and all elements within, in page order, and what is beside each at the same place."""

    def __init__(
        self,
        elements: list[HtmlElement],
        tags: list[str],
        texts: list[str],
        tails: list[str],
        attributed: Mapping[str, Mapping[HtmlElement, str]],
    ) -> None:
        self.elements = elements
        self.tags = tags
        self.texts = texts
        """What stands between an element's start and its first child; empty for blanks, code and controls."""
        self.tails = tails
        """What stands between an element's end and the next element; empty for blanks."""
        self.attributed = attributed
        """`Document.attributed`."""
        self.hidden: frozenset[HtmlElement] = frozenset()
        """The `span` elements whose own style keeps them from being shown: what Plone says of a page to networks."""

    @cached_property
    def joined_texts(self) -> str:
        """All texts, with borders between them: what is sought in each is found in one search."""
        return BORDER.join(self.texts)

    @cached_property
    def joined_tails(self) -> str:
        return BORDER.join(self.tails)

    def holds(self, *words: str) -> bool:
        """Whether any of the words stands in one of the texts, as written: a look before a costly search."""
        texts = (self.joined_texts, self.joined_tails)
        return self._parts_words or any(holds_any(text, words) for text in texts)

    @cached_property
    def _parts_words(self) -> bool:
        """Whether soft hyphens or zero-width blanks may stand inside a word."""
        return any(holds_any(text, ("\u00ad", "\u200b")) for text in (self.joined_texts, self.joined_tails))

    def place_of(self, element: HtmlElement) -> int | None:
        """Where an element stands among those of the page; None for others."""
        try:
            return self.elements.index(element)
        except ValueError:
            return None

    def places_of(self, *tags: str) -> list[int]:
        """Where the elements of the tags stand, tag by tag."""
        return [place for tag in tags for place in self._by_tag.get(tag, ())]

    @cached_property
    def _by_tag(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, tag in enumerate(self.tags):
            found[tag].append(place)
        return dict(found)

    @cached_property
    def link_places(self) -> list[int]:
        """Where the `a` elements stand."""
        return self.places_of("a")

    @cached_property
    def links(self) -> list[HtmlElement]:
        """The `a` elements, in page order."""
        return [self.elements[place] for place in self.link_places]

    @cached_property
    def addresses(self) -> list[str]:
        """The addresses of the links as written; empty where one has none."""
        hrefs = self.attributed.get("href", NONE)
        return [hrefs.get(link, "") for link in self.links]

    @cached_property
    def joined_addresses(self) -> str:
        """The addresses in lower case, with borders between them."""
        return BORDER.join(self.addresses).lower()


BORDER = "\0"
"""Stands in no text of a tree."""


def find_places(whole: str, pattern: re.Pattern[str]) -> list[int]:
    """The positions, among the texts that were joined to a whole, of those in which a pattern occurs that no border
    matches: one search takes a fraction of the time of one in each."""
    positions: list[int] = []
    position = counted = 0
    for match in pattern.finditer(whole):
        position += whole.count(BORDER, counted, match.start())
        counted = match.start()
        if not positions or position > positions[-1]:
            positions.append(position)
    return positions


UNSEEN = " \t\r\n\f\xa0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""What a text may consist of that shows nothing: editors leave signs without width in empty paragraphs, and templates
set those on lines of their own."""


def _read_texts(
    elements: list[HtmlElement], attributed: Mapping[str, Mapping[HtmlElement, str]]
) -> PageTexts:
    """The texts of a root and all elements within, given in page order."""
    tags: list[str] = []
    texts: list[str] = []
    tails: list[str] = []
    for element in elements:
        tag = element.tag
        text = element.text if tag not in SILENT_TAGS else None
        tags.append(tag)
        is_shown = text is not None and not text.isspace() and (text[:1].isalnum() or text.strip(UNSEEN))
        texts.append(text or "" if is_shown else "")
        tail = element.tail
        is_shown = tail is not None and not tail.isspace() and (tail[:1].isalnum() or tail.strip(UNSEEN))
        tails.append(tail or "" if is_shown else "")
    return PageTexts(elements, tags, texts, tails, attributed)


@once_a_page
def body_texts(document: Document) -> PageTexts:
    """The texts of a page's body; of the whole page where it has none."""
    elements = document.elements
    body = document.tree.find("body")
    if body is None:
        return _read_texts(elements, document.attributed)
    page = _read_body(document, body)
    if document.drop_commands(page.joined_texts, page.joined_tails):
        page = _read_body(document, body)
    styles = document.attributed.get("style", NONE)
    page.hidden = frozenset(e for e, style in styles.items() if e.tag == "span" and hides(style))
    return page


def _read_body(document: Document, body: HtmlElement) -> PageTexts:
    elements = document.elements
    beyond = body.getnext()
    end = elements.index(beyond) if beyond is not None else None
    return _read_texts(elements[elements.index(body) : end], document.attributed)


_HIDING = re.compile(r"(?i)display\s*:\s*none")


def hides(style: str) -> bool:
    """Whether an element's own style takes it out of the page."""
    return "none" in style.lower() and _HIDING.search(style) is not None


def is_unseen(element: HtmlElement) -> bool:
    """Whether an element's style or `hidden` attribute keeps it from being shown; what a search may unfold is shown."""
    style = element.get("style")
    if style and (hides(style) or ("hidden" in style.lower() and _CONCEALING.search(style) is not None)):
        return True
    hidden = element.get("hidden")
    return hidden is not None and hidden.lower() != "until-found"


_CONCEALING = re.compile(r"(?i)visibility\s*:\s*hidden")
