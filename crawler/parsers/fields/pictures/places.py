"""Pictures of an article by their places: one item a place, with link, thumbnail, caption and alt text.

For systems that store a picture under one number with several suffixes; the parser says what the number is.
Must not decide which place is lead, text or gallery: that is the parser's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from operator import itemgetter
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.pictures.attribute_names import caption_values
from crawler.parsers.fields.pictures.place_captions import CONTROL, ITEM_TAGS, PlaceCaptions, is_marked
from crawler.text import normalize_text

_IMAGE_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy")


class Place(NamedTuple):
    """One picture at one place. `element` is the largest element that holds this picture alone."""

    node: HtmlElement
    element: HtmlElement
    key: str
    url: str
    thumbnail_url: str | None
    caption: str | None
    """Visible text or caption attribute."""
    title: str | None
    """Tooltip of the link or the image."""
    alt: str | None
    caption_elements: tuple[HtmlElement, ...]
    """What holds the visible caption: no text of the article."""
    is_marked: bool
    """Whether markup says that the visible text is a caption, and not only its place beside the picture."""


class _Node(NamedTuple):
    node: HtmlElement
    link: HtmlElement | None
    image: HtmlElement | None
    url: str
    thumbnail_url: str | None
    key: str


def find_places(
    root: HtmlElement,
    document: Document,
    excluded: set[HtmlElement],
    hidden: set[HtmlElement],
    picture_key: Callable[[str], str | None],
    is_boundary: Callable[[HtmlElement], bool],
    is_gallery: Callable[[HtmlElement], bool],
) -> list[Place]:
    """The places of pictures below the root, in page order.

    `picture_key` gives the identity of a picture's address, None for what is no picture of the article;
    `is_boundary` stops the search for the place (text container, gallery container); in a gallery any text
    after a picture is its caption.
    """
    nodes = _find_nodes(root, document, excluded, picture_key)
    keys: dict[HtmlElement, set[str]] = {}
    for node in nodes:
        for ancestor in (node.node, *node.node.iterancestors()):
            keys.setdefault(ancestor, set()).add(node.key)
            if ancestor is root:
                break
    groups: list[tuple[HtmlElement, list[_Node]]] = []
    for node in nodes:
        element = _place_of(node.node, root, keys, is_boundary)
        if (
            groups
            and groups[-1][0] is element
            and groups[-1][1][0].key == node.key
            and _is_joint(element, groups[-1][1][-1], node)
        ):
            groups[-1][1].append(node)
        else:
            groups.append((element, [node]))
    captions = PlaceCaptions(keys, hidden, is_gallery)
    return [_read_place(element, group, captions) for element, group in groups]


def _image_source(image: HtmlElement) -> str | None:
    """The address of an image, also of one that is loaded late."""
    source = normalize_text(image.get("src"))
    if source and not source.startswith("data:"):  # most images
        return source
    sources = [normalize_text(image.get(name)) for name in _IMAGE_SOURCES]
    real = [s for s in sources if s and not s.startswith("data:")]
    return real[-1] if real and not sources[0] else next(iter(real), None)


_MARKUP = re.compile(r"</?(br|b|strong|i|em|p|span|u|a|div|small)\b[^<>]*>", re.IGNORECASE)


def unescape_twice(text: str | None) -> str:
    """Attribute text as one line: what the system escaped twice (`&amp;quot;`) is repaired, and markup that a
    picture viewer would show as such (`<br>`, `<b>`) is taken out."""
    if not text:
        return ""
    if "&" in text:
        text = html.unescape(text)
    return normalize_text(
        _MARKUP.sub(lambda m: " " if m[1].lower() == "br" else "", text) if "<" in text else text
    )


def _find_nodes(
    root: HtmlElement,
    document: Document,
    excluded: set[HtmlElement],
    picture_key: Callable[[str], str | None],
) -> list[_Node]:
    nodes: list[_Node] = []
    done: set[HtmlElement] = set()
    for element in root.iter("a", "img"):
        if element in excluded or element in done:
            continue
        if element.tag == "a":
            url = document.absolute(element.get("href"))
            images = [i for i in element.iter("img") if i not in excluded]
            key = picture_key(url) if url else None
            if not url or key is None:
                continue
            done.update(images)
            source = document.absolute(_image_source(images[0])) if images else None
            nodes.append(_Node(element, element, images[0] if images else None, url, source, key))
        else:
            url = document.absolute(_image_source(element))
            key = picture_key(url) if url else None
            if url and key is not None:
                nodes.append(_Node(element, None, element, url, None, key))
    return nodes


def _place_of(
    node: HtmlElement,
    root: HtmlElement,
    keys: dict[HtmlElement, set[str]],
    is_boundary: Callable[[HtmlElement], bool],
) -> HtmlElement:
    place = node
    for ancestor in node.iterancestors():
        if (
            ancestor is root
            or ancestor.tag in ("body", "html")
            or is_boundary(ancestor)
            or len(keys.get(ancestor, ())) > 1
        ):
            break
        place = ancestor
        if place.tag in ITEM_TAGS:
            break
    return place


def _is_joint(element: HtmlElement, before: _Node, node: _Node) -> bool:
    """Whether two nodes of one picture are its thumbnail and its link, not the picture shown twice."""
    return element.tag in ITEM_TAGS or before.image is None or node.image is None


def _read_place(element: HtmlElement, group: list[_Node], captions: PlaceCaptions) -> Place:
    links = [n.link for n in group if n.link is not None]
    images = [n.image for n in group if n.image is not None]
    url = next((n.url for n in group if n.link is not None), group[0].url)
    sources = [n.thumbnail_url for n in group if n.thumbnail_url] + [n.url for n in group if n.link is None]
    holders = captions.elements(element, links[0] if links else None)
    caption = next((t for t in map(captions.text, holders) if t), None) or captions.loose_text(element)
    attributes = links + images
    if caption is None:
        raw = sorted((value for e in attributes for value in caption_values(e)), key=itemgetter(0))
        values = (unescape_twice(value) for _, value in raw)
        caption = next((normalize_text(re.sub(r"<[^>]*>", " ", v)) for v in values if v), None)
    titles = (unescape_twice(title) for e in attributes if (title := e.get("title")))
    alts = (unescape_twice(image.get("alt")) for image in images)
    return Place(
        node=group[0].node,
        element=element,
        key=group[0].key,
        url=url,
        thumbnail_url=next((s for s in sources if s != url), None),
        caption=caption or None,
        title=next((t for t in titles if t and not CONTROL.match(t)), None),
        alt=next((t for t in alts if t), None),
        caption_elements=tuple(holders),
        is_marked=bool(holders) and is_marked(holders[0], element),
    )
