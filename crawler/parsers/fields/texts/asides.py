"""Boxes inside a platform's text container that are none of the text: share and print links, lists of other articles,
players with their captions. For platforms whose container is known; knows no site.

Only what consists of nothing else is taken: a link in a sentence is the author's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.inline import element_before, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.related_words import is_heading_of_links

_BOXES = frozenset("div section aside nav ul ol p span footer".split())
_HEADINGS = frozenset("h2 h3 h4 h5 h6 strong b p span div".split())
_TOOLS = frozenset(
    "share sharing social socials udostepnij udostepnianie drukuj drukowanie print druk polec tools narzedzia "
    "addthis addtoany".split()
)
_PLAYERS = frozenset("video film filmy wideo player multimedia".split())
_PLAYER_TAGS = ("video", "audio", "iframe", "object", "embed")
_LONGEST_BOX = 500
"""Characters as they stand; a longer box holds text of its own."""
_LONGEST_HEADING = 80
"""Characters as they stand, blanks between elements among them."""


def find_asides(
    texts: Iterable[HtmlElement], document: Document, is_article: Callable[[str], bool]
) -> list[HtmlElement]:
    """The boxes of the text containers to leave out; `is_article` says whether an address may be another article."""
    found: list[HtmlElement] = []
    for text in texts:
        for element in text.iterdescendants(*_BOXES):
            words = words_of(element)
            if words & _TOOLS and _is_short(element):
                is_aside = _has_link(element) and not _loose_text(element)
            else:
                is_aside = not words.isdisjoint(_PLAYERS) and _is_short(element) and _is_player(element)
            if is_aside:
                found.append(element)
        found += _related(text, document, is_article)
    return found


def _related(
    text: HtmlElement, document: Document, is_article: Callable[[str], bool]
) -> Iterator[HtmlElement]:
    """Headings such as "See also" and the list of links to articles right after them."""
    for links in text.iterdescendants("ul", "ol", "div"):
        heading = element_before(links)
        if heading is None or heading.tag not in _HEADINGS or len(text_content(heading)) > _LONGEST_HEADING:
            continue
        words = inline_text(heading)
        if not words or not is_heading_of_links(words) or _has_link(heading) or _loose_text(links):
            continue
        urls = [document.absolute(a.get("href")) for a in links.iter("a")]
        if urls and all(url is not None and is_article(url) for url in urls):
            yield from (heading, links)


def _is_player(element: HtmlElement) -> bool:
    """Whether a box holds a player and a caption at most."""
    if next(element.iter(*_PLAYER_TAGS), None) is None:
        return False
    return sum(1 for e in element.iter("p", "li", "h2", "h3", "h4", "td") if inline_text(e)) <= 1


def _is_short(element: HtmlElement) -> bool:
    return len(text_content(element)) <= _LONGEST_BOX


def _loose_text(element: HtmlElement) -> str:
    """What the element says outside links and buttons."""
    return inline_text(element, set(element.iter("a", "button"))).strip(" |·•-–")


def _has_link(element: HtmlElement) -> bool:
    return next(element.iter("a", "button"), None) is not None
