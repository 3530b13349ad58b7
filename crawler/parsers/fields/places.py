"""Pictures of an article by their places: one item a place, with link, thumbnail, caption and alt text.

For systems that store a picture under one number with several suffixes; the parser says what the number is.
Must not decide which place is lead, text or gallery: that is the parser's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.select import classes_of
from crawler.patterns import lazy
from crawler.text import normalize_text

_ITEM_TAGS = frozenset("li figure td dd dt".split())
_CAPTION_CLASSES = (
    frozenset("podpis opis caption podpis-zdjecia opis-zdjecia figcaption description desc".split()),
    frozenset("tytul title nazwa".split()),
)
_CONTROL = lazy(
    r"(?i)^(?:kliknij\W.*|(?:powiększ(?:enie)?|zobacz|pokaż|otwórz|pobierz|podgląd|zoom|enlarge|open|show|view|download)"
    r"(?:\s+(?:zdjęcie|obraz\w*|grafik\w*|image|picture|photo|plik|galeri\w*))?(?:\s+\d+(?:\s+z\s+\d+)?)?"
    r"|(?:zdjęcie|foto|photo|image)?\s*\d+(?:\s*(?:/|z|of)\s*\d+)?|(?:następn|poprzedn|wstecz|dalej|next|prev)\w*)\W*$"
)
_LONGEST_CAPTION = 300
"""Characters of a text that stands in a row of its own under pictures: longer ones are paragraphs."""
_CAPTION_ATTRIBUTES = (
    "data-caption",
    "data-title",
    "data-desc",
    "data-description",
    "data-opis",
    "data-sub-html",
)
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


_Captions = dict[HtmlElement, str]
"""By the element of the picture."""


class _Known(NamedTuple):
    """What was found out about boxes of pictures, so that each is looked at once and not for every picture in it."""

    orders: dict[HtmlElement, bool]
    """Whether the captions in the box come first."""
    loose: dict[HtmlElement, _Captions]
    rows: dict[HtmlElement, HtmlElement | None]
    """By a table's row of pictures: the row of their captions."""


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
    known = _Known({}, {}, {})
    return [_read_place(element, group, hidden, keys, known, is_gallery) for element, group in groups]


def image_source(image: HtmlElement) -> str | None:
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
            source = document.absolute(image_source(images[0])) if images else None
            nodes.append(_Node(element, element, images[0] if images else None, url, source, key))
        else:
            url = document.absolute(image_source(element))
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
        if place.tag in _ITEM_TAGS:
            break
    return place


def _is_joint(element: HtmlElement, before: _Node, node: _Node) -> bool:
    """Whether two nodes of one picture are its thumbnail and its link, not the picture shown twice."""
    return element.tag in _ITEM_TAGS or before.image is None or node.image is None


def _read_place(
    element: HtmlElement,
    group: list[_Node],
    hidden: set[HtmlElement],
    keys: dict[HtmlElement, set[str]],
    known: _Known,
    is_gallery: Callable[[HtmlElement], bool],
) -> Place:
    links = [n for n in group if n.link is not None]
    images = [n.image for n in group if n.image is not None]
    url = (links or group)[0].url
    sources = [n.thumbnail_url for n in group if n.thumbnail_url] + [n.url for n in group if n.link is None]
    thumbnail = next((s for s in sources if s != url), None)
    holders = _caption_elements(element, group, hidden, keys, known, is_gallery)
    caption = next((t for t in (inline_text(h, hidden) for h in holders) if t), None)
    attributes = [n.link for n in group if n.link is not None] + images
    box = element.getparent()
    if caption is None and box is not None and is_gallery(box):
        if box not in known.loose:
            known.loose[box] = _loose_captions(box, keys, hidden)
        caption = known.loose[box].get(element)
    if caption is None:
        raw = [v for name in _CAPTION_ATTRIBUTES for e in attributes if (v := e.get(name))]
        values = map(unescape_twice, raw)
        caption = next((normalize_text(re.sub(r"<[^>]*>", " ", v)) for v in values if v), None)
    titles = (unescape_twice(title) for e in attributes if (title := e.get("title")))
    alt = next((t for t in (unescape_twice(i.get("alt")) for i in images) if t), None)
    return Place(
        node=group[0].node,
        element=element,
        key=group[0].key,
        url=url,
        thumbnail_url=thumbnail,
        caption=caption or None,
        title=next((t for t in titles if t and not _CONTROL.match(t)), None),
        alt=alt,
        caption_elements=tuple(holders),
        is_marked=bool(holders)
        and (element.tag == "figure" or _is_marked(holders[0]) or _is_other_cell(holders[0], element)),
    )


def _caption_elements(
    element: HtmlElement,
    group: list[_Node],
    hidden: set[HtmlElement],
    keys: dict[HtmlElement, set[str]],
    known: _Known,
    is_gallery: Callable[[HtmlElement], bool],
) -> list[HtmlElement]:
    """The elements with the visible caption, the best first: inside the place, else beside it."""
    inside = _captions_within(element, hidden)
    if inside:
        return inside
    own = [n.node for n in group if n.node.tag == "a"]
    if own and _is_caption_text(inline_text(own[0], hidden)):
        return [own[0]]
    above = element.getparent()
    is_item = element.tag in ("li", "figure", "td", "dd") or (
        element.tag in ("p", "div", "span") and above is not None and is_gallery(above)
    )
    if is_item and _is_caption_text(inline_text(element, hidden)):
        return [element]
    cell = _caption_cell(element, hidden, keys, known)
    if cell is not None:
        return [cell] if inline_text(cell, hidden) else []
    parent = element.getparent()
    if parent is not None and parent not in known.orders:
        known.orders[parent] = _captions_come_first(parent, hidden, keys)
    if parent is not None and known.orders[parent]:
        before = element.getprevious()
        while before is not None and before not in keys and not _is_caption_element(before, hidden, keys):
            before = before.getprevious()
        return [before] if before is not None and before not in keys else []
    following = element.getnext()
    while following is not None and (not isinstance(following.tag, str) or following.tag == "br"):
        following = following.getnext()
    if following is None or following in keys:
        return []
    in_gallery = (
        parent is not None and is_gallery(parent) and following.tag in ("p", "span", "div", "em", "small")
    )
    if following.tag != "dd" and not _is_marked(following) and not in_gallery:
        return []
    return [following] if _is_caption_text(inline_text(following, hidden)) else []


def _loose_captions(
    box: HtmlElement, keys: dict[HtmlElement, set[str]], hidden: set[HtmlElement]
) -> _Captions:
    """The captions of the pictures in a box whose texts are in no elements of their own, in a row with the pictures.

    They stand after their pictures, or before where the row begins with one and ends with a picture.
    """
    row: list[HtmlElement | str] = [normalize_text(box.text)]
    for child in box:
        if child in keys:
            row.append(child)
        elif isinstance(child.tag, str) and child.tag != "br" and inline_text(child, hidden):
            return {}  # captions in elements are found by other rules
        row.append(normalize_text(child.tail))
    row = [part for part in row if not isinstance(part, str) or _is_caption_text(part)]
    texts = [part for part in row if isinstance(part, str)]
    if len(texts) > 1 and isinstance(row[0], str) and not isinstance(row[-1], str):
        pairs = [(picture, text) for text, picture in pairwise(row)]
    else:
        pairs = list(pairwise(row))
    return {p: t for p, t in pairs if isinstance(t, str) and not isinstance(p, str)}


def _caption_cell(
    cell: HtmlElement, hidden: set[HtmlElement], keys: dict[HtmlElement, set[str]], known: _Known
) -> HtmlElement | None:
    """The cell under a picture's cell, in a row of captions without a picture; some pictures may have none.

    In a table that begins with captions and ends with pictures it is the cell above.
    """
    row = cell.getparent()
    if cell.tag != "td" or row is None or row.tag != "tr":
        return None
    if row not in known.rows:
        known.rows[row] = _caption_row(row, hidden, keys)
    captions = known.rows[row]
    return _cells(captions)[_cells(row).index(cell)] if captions is not None else None


def _caption_row(
    row: HtmlElement, hidden: set[HtmlElement], keys: dict[HtmlElement, set[str]]
) -> HtmlElement | None:
    """The row with the captions of a row of pictures, which holds no text itself."""
    if inline_text(row, hidden):
        return None
    first, last = (next(row.getparent().iterchildren("tr", reversed=end)) for end in (False, True))
    comes_first = first not in keys and last in keys
    other = next(row.itersiblings("tr", preceding=comes_first), None)
    if (
        other is None
        or other in keys
        or len(_cells(other)) != len(_cells(row))
        or not _is_caption_row(other, hidden)
    ):
        return None
    return other


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [e for e in row if isinstance(e.tag, str)]  # comments stand between them


def _is_other_cell(holder: HtmlElement, element: HtmlElement) -> bool:
    return holder.tag in ("td", "th") and holder is not element


def _is_caption_row(row: HtmlElement, hidden: set[HtmlElement]) -> bool:
    cells = _cells(row)
    texts = [inline_text(e, hidden) for e in cells]
    return (
        all(e.tag in ("td", "th") for e in cells)
        and any(texts)
        and all(not t or (_is_caption_text(t) and len(t) <= _LONGEST_CAPTION) for t in texts)
    )


def _captions_come_first(
    box: HtmlElement, hidden: set[HtmlElement], keys: dict[HtmlElement, set[str]]
) -> bool:
    """Whether the children of a box are texts and pictures, a text first and a picture last, no two texts in turn.

    A picture may lack its text. One text above several pictures is no caption of the first.
    """
    kinds = ""
    for element in box:
        if element in keys:
            if not kinds:
                return False
            kinds += "P"
        elif _is_caption_element(element, hidden, keys):
            kinds += "C"
        elif isinstance(element.tag, str) and element.tag in ("h2", "h3", "h4", "h5") and not kinds:
            continue  # the name of the gallery
        elif isinstance(element.tag, str) and inline_text(element, hidden):
            return False
    return kinds.count("C") > 1 and kinds.endswith("P") and "CC" not in kinds


def _is_caption_element(
    element: HtmlElement, hidden: set[HtmlElement], keys: dict[HtmlElement, set[str]]
) -> bool:
    is_line = element not in keys and element.tag in ("p", "span", "div", "em", "small")
    return is_line and _is_caption_text(inline_text(element, hidden))


def _captions_within(element: HtmlElement, hidden: set[HtmlElement]) -> list[HtmlElement]:
    candidates = [e for e in element.iterdescendants() if isinstance(e.tag, str) and e not in hidden]
    ranked = [e for e in candidates if e.tag == "figcaption"]
    for classes in _CAPTION_CLASSES:
        ranked += [e for e in candidates if not classes.isdisjoint(classes_of(e)) and e not in ranked]
    if element.tag in _ITEM_TAGS or element.tag == "a" or is_small(element, hidden):
        ranked += [
            e
            for e in candidates
            if e.tag in ("p", "span", "strong", "em", "h3", "h4", "h5") and e not in ranked
        ]
    return [e for e in ranked if _is_caption_text(inline_text(e, hidden))]


def is_small(element: HtmlElement, hidden: set[HtmlElement]) -> bool:
    """Whether a box around a picture holds a caption at most, not the text that flows around it."""
    blocks = [
        e for e in element.iter("p", "li", "h2", "h3", "h4", "td", "blockquote") if inline_text(e, hidden)
    ]
    return (
        element.tag not in ("p", "blockquote")
        and len(blocks) <= 1
        and len(inline_text(element, hidden)) <= 400
    )


def _is_marked(element: HtmlElement) -> bool:
    return element.tag == "figcaption" or not _CAPTION_CLASSES[0].isdisjoint(classes_of(element))


def _is_caption_text(text: str) -> bool:
    return bool(text) and _CONTROL.match(text) is None
