"""Entries of a list that are titles alone: Joomla's blogs end each page with the titles of the next articles, which no
further page shows with a teaser; and the entry that is set larger in a box before the list."""

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
    shapes = {shape_of(item.url) for item in items}
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
            and all(host_of(item.url) in hosts and shape_of(item.url) in shapes for item in titles)
        ):
            found.extend(titles)
    return found


def find_leading_box(
    first: HtmlElement, urls: Collection[str], document: Document
) -> tuple[HtmlElement, list[HtmlElement]] | None:
    """The box right before that of a list which leads to one more page of the kind that the entries, the first of which is
    given, lead to, and its links: offices set their newest article larger, in a box of its own, and the list goes on with
    the next."""
    box = first.getparent()
    for _ in range(_LEVELS):
        if box is None or box.getprevious() is not None:
            break
        box = box.getparent()
    before = box.getprevious() if box is not None else None
    if before is None or not isinstance(before.tag, str) or len(inline_text(before)) > _LARGEST:
        return None
    links = list(before.iter("a"))
    found = {canonical_url(url) for a in links if (url := document.absolute(a.get("href")))}
    shapes = {shape_of(url) for url in urls}
    if len(found) != 1 or len(shapes) != 1 or not found.isdisjoint(urls):
        return None
    return (before, links) if shape_of(next(iter(found))) in shapes else None


_LARGEST = 700
"""Characters of the largest entry."""


def _is_below(block: Block, places: list[int], survey: Survey) -> bool:
    """Whether a box close around a list holds two teasers or more."""
    boxes: list[HtmlElement] = list(islice(block.element.iterancestors(), _LEVELS))
    around = (survey.subtree(box) for box in boxes if box in survey.index)
    return any(sum(place in box for place in places) > 1 for box in around)


def shape_of(url: str) -> _Shape:
    """What addresses of one kind have in common: depth, a number in the last part, the names of the query."""
    parts = urlsplit(url)
    steps = parts.path.strip("/").split("/")
    return (
        len(steps),
        any(map(str.isdigit, steps[-1])),
        tuple(sorted(name for name, _ in parse_qsl(parts.query))),
    )
