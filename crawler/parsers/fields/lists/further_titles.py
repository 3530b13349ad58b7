"""Entries of a list that are titles alone: Joomla's blogs end each page with the titles of the next articles, which no
further page shows with a teaser."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.urls import canonical_url, host_of

_LONG_TITLE = 20
"""Characters of a title on average: names of sections are shorter."""
_LEVELS = 3
"""Boxes around a list of titles, the last of which has to hold the teasers, too."""

_Shape = tuple[int, bool, tuple[str, ...]]


def find_further_titles(
    document: Document,
    survey: Survey,
    cards: Collection[Block],
    items: Iterable[ListingItem],
    hosts: Collection[str],
) -> list[ListingItem]:
    """The links of the lists that follow the teasers in their own box, where addresses like those of the teasers are all
    that they hold."""
    places = [survey.index[card.element] for card in cards]
    shapes = {_shape_of(item.url) for item in items}
    if not places or not shapes:
        return []
    found: list[ListingItem] = []
    for block in survey.blocks[max(places) + 1 :]:
        if block.element.tag not in ("ul", "ol") or not _is_below(block, places, survey):
            continue
        if not survey.blocks[block.parent].path:  # the list itself may be called a menu, as in Joomla 3
            continue
        links = [(document.absolute(a.get("href")), inline_text(a)) for a in block.element.iter("a")]
        titles = [ListingItem(url=canonical_url(url), title_text=text) for url, text in links if url and text]
        if (
            titles
            and len(titles) == len(links) == sum(1 for child in block.element if child.tag == "li")
            and sum(len(text) for _, text in links) >= max(_LONG_TITLE * len(links), 0.9 * block.all_chars)
            and all(host_of(item.url) in hosts and _shape_of(item.url) in shapes for item in titles)
        ):
            found.extend(titles)
    return found


def _is_below(block: Block, places: list[int], survey: Survey) -> bool:
    """Whether a box close around a list holds two teasers or more."""
    boxes: list[HtmlElement] = list(islice(block.element.iterancestors(), _LEVELS))
    around = (survey.subtree(box) for box in boxes if box in survey.index)
    return any(sum(place in box for place in places) > 1 for box in around)


def _shape_of(url: str) -> _Shape:
    """What addresses of one kind have in common: depth, a number in the last part, the names of the query."""
    parts = urlsplit(url)
    steps = parts.path.strip("/").split("/")
    return (
        len(steps),
        any(map(str.isdigit, steps[-1])),
        tuple(sorted(name for name, _ in parse_qsl(parts.query))),
    )
