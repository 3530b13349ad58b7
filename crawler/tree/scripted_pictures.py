"""Pictures in the script that hands them to a viewer, which shows them when something is pressed: lightGallery's `dynamicEl`,
the items of PhotoSwipe, `Fancybox.show([…])`; and scripts that hold a list of pictures in JSON and nothing else.

Must not know any site. What else scripts hold is the matter of `parsers.fields.page.script_data`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import chompjs
from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget, take_out
from crawler.tree.listed_pictures import Entry, address_of, fill, pictures_in, read_listed

_VIEWERS = (
    "lightbox", "gallery", "galerie", "galleria", "galleries", "slideshow", "photoswipe", "fancybox", "swipebox", "blueimp", "magnificpopup",
    "spotlight", "bigpicture", "baguettebox", "lightcase", "viewerjs",
)  # fmt: skip
"""Parts of the names of programs that show pictures, and of what calls them."""
_FIRST = re.compile(rb"\[\s*\{[^\[\]]{0,300}?\.(?:jpe?g|png|webp|gif|avif|JPE?G|PNG)\b")
"""The first object of a list that begins with a picture."""
_LIST = re.compile(r"\[\s*\{")
_ENDING = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|JPE?G|PNG)\b")
_LISTED = re.compile(r'\s*(?:\[\s*\{|\{(?:[^\[\]]{0,200},)?\s*"[a-z]{1,20}"\s*:\s*\[\s*\{)')
"""The beginning of a list in JSON, or of an object that holds one before any other."""
_SELECTED = re.compile(r"""['"]([#.][\w-]+)['"]|getElementById\(\s*['"]([\w-]+)['"]""")
_LONGEST = 50_000
"""Characters of a script that is looked into: what is longer is a program or the state of one."""
_MOST = 5
"""Lists of a script that are looked at."""


def show_scripted_pictures(root: HtmlElement, attributed: Attributed, source: bytes) -> bool:
    """Set the pictures of such scripts into the box that they name, else behind the script or the control that it belongs to;
    whether there were any. A script in the head that names no box of the page shows none."""
    if _FIRST.search(source) is None:
        return False  # most pages, in a tenth of a millisecond
    found = [
        (element, text, pictures)
        for element, text in _scripts(root, attributed)
        if (pictures := _listed_in(element, text))
    ]
    named = _named(attributed) if found else {}
    is_shown = False
    for element, text, pictures in found:
        names = (one or f"#{other}" for one, other in _SELECTED.findall(text))
        place = next((named[name] for name in names if name in named), element)
        body = next(place.iterancestors("body"), None)
        if body is not None and not _are_shown(pictures, body, place):
            _show_at(place, pictures, attributed)
            is_shown = True
    return is_shown


def _named(attributed: Attributed) -> dict[str, HtmlElement]:
    """The elements that a selector of one word names alone: by their `id`, or by a class that no other has."""
    named = {f"#{value}": element for element, value in attributed.get("id", {}).items()}
    classes: dict[str, list[HtmlElement]] = {}
    for element, value in attributed.get("class", {}).items():
        for name in value.split():
            classes.setdefault(f".{name}", []).append(element)
    return named | {name: elements[0] for name, elements in classes.items() if len(elements) == 1}


def _are_shown(pictures: list[Entry], body: HtmlElement, place: HtmlElement) -> bool:
    """Whether the page shows one of the pictures elsewhere itself, and so knows more of all of them."""
    within = set(place.iter("img"))
    sources = (
        image.get(name) for image in body.iter("img") if image not in within for name in ("src", "data-src")
    )
    shown = {_name_of(source) for source in sources if source}
    return any(_name_of(address_of(picture)) in shown for picture in pictures)


def _name_of(address: str) -> str:
    """The name of a file without what tells a copy in another size."""
    return _SIZE.sub("", address.partition("?")[0].rpartition("/")[2].rpartition(".")[0])


_SIZE = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w?|thumb|small|large|medium|[sml])$")


def _scripts(root: HtmlElement, attributed: Attributed) -> Iterator[tuple[HtmlElement, str]]:
    for script in root.iter("script"):
        text = script.text
        if text and _may_list(text):
            yield script, text
    for control, text in attributed.get("onclick", {}).items():
        if _may_list(text):
            yield control, text


def _may_list(text: str) -> bool:
    """Quick for what is most of all scripts."""
    return len(text) <= _LONGEST and _LIST.search(text) is not None and _ENDING.search(text) is not None


def _listed_in(element: HtmlElement, text: str) -> list[Entry]:
    """The pictures that a script lists; of several lists, those of the first."""
    kind = (element.get("type") or "") if element.tag == "script" else ""
    if "json" in kind:
        return read_listed(text) if "ld+json" not in kind and _LISTED.match(text) else []
    lowered = text.lower()
    if not any(name in lowered for name in _VIEWERS):
        return []
    starts = islice(_LIST.finditer(text), _MOST)
    return next(filter(None, (_read_at(text, start.start()) for start in starts)), [])


def _read_at(text: str, start: int) -> list[Entry]:
    try:
        stated: list[Any] = chompjs.parse_js_object(text[start:])
    except (ValueError, RecursionError):
        return []
    base = _BASE.search(text) if "itemsBaseURL" in text else None
    return pictures_in([_whole(entry, base[1] if base else "") for entry in stated], is_of_viewer=True)


_BASE = re.compile(r"""\bitemsBaseURL\s*:\s*['"]([^'"]+)['"]""")
"""The folder of nanogallery2's pictures: https://nanogallery2.nanostudio.org/quickstart.html"""


def _whole(entry: Any, base: str) -> Any:
    """An entry with what it says of a picture, which Fancybox has apart from its file: `{src: …, opts: {caption: …}}`."""
    if not isinstance(entry, dict):
        return entry
    opts = entry.get("opts")
    whole = {**opts, **entry} if isinstance(opts, dict) else entry
    if base:
        files = {
            name: f"{base.rstrip('/')}/{whole[name]}"
            for name in ("src", "srct")
            if isinstance(whole.get(name), str)
        }
        whole = {**whole, **files}
    return whole


def _show_at(place: HtmlElement, pictures: list[Entry], attributed: Attributed) -> None:
    """Fill a box without a text, whose small pictures are those of the list; else set a box behind the paragraph of what
    opens the pictures."""
    names = {_name_of(image.get("src") or "") for image in place.iter("img")}
    is_of_list = len(names) != 1 or any(_name_of(address_of(picture)) in names for picture in pictures)
    is_box = place.tag in ("div", "section", "ul", "figure") or "-" in place.tag
    if is_box and is_of_list and not "".join(place.itertext()).strip():
        for child in list(place):
            forget(child, attributed)
            take_out(child)
        fill(place, pictures)
        return
    while place.tag in _CONTROLS and place.getparent().tag not in ("body", "div"):
        place = place.getparent()
    box = etree.Element("div")
    box.tail, place.tail = place.tail, None
    place.addnext(box)
    fill(box, pictures)


_CONTROLS = frozenset("a button img span input b strong em i u small".split())
