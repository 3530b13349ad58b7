"""Pictures that a page has as data for a script of its own: a list of objects in the text or an attribute of an empty box.

A list with an entry that leads to a page is one of teasers, and left alone.
"""

from __future__ import annotations

import html
import json
import re
from itertools import islice
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, xml_text

Entry = dict[str, Any]
"""What a list states of one picture."""

_LISTS = ("images", "pictures", "photos", "slides", "items", "gallery", "media")
_ADDRESSES = ("src", "url", "image", "img", "full", "large", "big", "original", "href", "file")
_SMALL = ("thumb", "thumbnail", "small", "preview", "srct", "msrc")
_CAPTIONS = ("caption", "subHtml", "description", "text", "title")
_CREDITS = ("credit", "copyright", "author", "photographer")
_FILE = re.compile(r"(?i)^[^\s{}]+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$")
_ENDING = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif)")
_PHOTO = re.compile(r"(?i)\.(?:jpe?g|webp)\b")
_FEWEST = 2
"""Pictures from which a list is a gallery: one may be the sign of a program."""


def show_listed_pictures(root: HtmlElement) -> bool:
    """Read a text that is a list of objects in JSON: as the pictures that it names, else as nobody's text."""
    is_shown = False
    for box in root.iter("div", "span", "figure", "section"):
        text = (box.text or "").strip()
        if len(box) or text[:2] != "[{" or text[-2:] != "}]":
            continue
        try:
            entries = json.loads(text)
        except (ValueError, RecursionError):
            continue
        is_shown = True
        box.text = None
        box.set("class", f"{box.get('class') or ''} image-gallery")  # what it is, whatever stands around it
        for entry in entries:
            address = entry.get("url") or entry.get("src") if isinstance(entry, dict) else None
            if isinstance(address, str):
                frame = etree.SubElement(box, "figure")
                names = {name: entry[name] for name in ("alt", "title") if isinstance(entry.get(name), str)}
                said = {"src": address, **names}
                etree.SubElement(frame, "img", {name: xml_text(text) for name, text in said.items()})
    return is_shown


def show_attributed_pictures(attributed: Attributed) -> bool:
    """Set into an empty box the pictures that one of its attributes lists for a script, whether there were any."""
    found = [
        (box, pictures)
        for name, values in attributed.items()
        if name.startswith("data-") or name.lstrip(":") in _LISTS
        for box, value in values.items()
        if value[:1] in ("[", "{") and value.count(".") >= _FEWEST and _ENDING.search(value) is not None
        if box.tag not in ("img", "script", "source", "meta") and _is_bare(box)
        if (pictures := read_listed(value))
    ]
    for box, pictures in found:
        fill(box, pictures)
    return bool(found)


def _is_bare(box: HtmlElement) -> bool:
    """Whether a box holds nothing, or a button that opens the pictures."""
    return not len(box) or (
        next(box.iter("img", "picture", "figure", "p", "iframe", "form"), None) is None
        and sum(map(len, islice(box.itertext(), 20))) <= _LABEL
        and len(list(islice(box.iter("a", "button"), 2))) <= 1
    )


_LABEL = 60
"""Characters of what a button says."""


def read_listed(value: str) -> list[Entry]:
    """The pictures that a list in JSON states."""
    try:
        stated = json.loads(value)
    except (ValueError, RecursionError):
        return []
    return pictures_in(stated)


def pictures_in(stated: object, *, is_of_viewer: bool = False) -> list[Entry]:
    """The objects of a list, each with the file of a picture; none where they are of pages, or not all of pictures. Of a list
    for a viewer it is known that it is not one picture in several sizes."""
    if isinstance(stated, dict):
        stated = next((stated[name] for name in _LISTS if isinstance(stated.get(name), list)), None)
    if not isinstance(stated, list) or len(stated) < _FEWEST:
        return []
    entries = [entry for entry in stated if isinstance(entry, dict) and address_of(entry)]
    if len(entries) < len(stated) or any(map(_leads_away, entries)):
        return []
    is_told = any(_text(entry, (*_CAPTIONS, "alt")) for entry in entries)
    if is_of_viewer:  # what says nothing may be the signs of the program
        return entries if is_told or all(_PHOTO.search(address_of(entry)) for entry in entries) else []
    return entries if is_told or _SIZES.isdisjoint(entries[0]) else []


def _leads_away(entry: dict[str, Any]) -> bool:
    """Whether an entry names a page, as those of teasers do."""
    return any(isinstance(entry.get(name), str) and not _FILE.match(entry[name]) for name in _PAGES)


_PAGES = ("url", "href", "link", "permalink")
_SIZES = frozenset(("width", "w", "media", "breakpoint", "type"))
"""What a list states that has one picture in several sizes."""


def address_of(entry: Entry) -> str:
    """The address of the picture that an entry is of."""
    return _text(entry, _ADDRESSES, _FILE)


def fill(box: HtmlElement, pictures: list[Entry]) -> None:
    """Put the pictures into a box, which is called what it is, whatever stands around it."""
    box.set("class", xml_text(f"{box.get('class') or ''} image-gallery"))
    if "-" in box.tag:
        box.tag = "div"
    for picture in pictures:
        _show(box, picture)


def _show(box: HtmlElement, entry: Entry) -> None:
    address, small = address_of(entry), _text(entry, _SMALL, _FILE)
    frame = etree.SubElement(box, "figure")
    holder = etree.SubElement(frame, "a", href=xml_text(address)) if small else frame
    image = etree.SubElement(holder, "img", src=xml_text(small or address))
    if alt := _text(entry, ("alt",)):
        image.set("alt", xml_text(alt))
    caption, credit = _plain(_text(entry, _CAPTIONS)), _plain(_text(entry, _CREDITS))
    if (title := _plain(_text(entry, _CAPTIONS[-1:]))) not in ("", caption):
        image.set("data-title", xml_text(title))  # the caption where the rest is but a credit
    if caption or credit:
        line = etree.SubElement(frame, "figcaption")
        line.text = xml_text(caption)
        if credit:
            signature = etree.SubElement(line, "span")
            signature.set("class", "credit")
            signature.text = xml_text(credit)


def _text(entry: Entry, names: tuple[str, ...], form: re.Pattern[str] = re.compile("")) -> str:
    """The first of the names that says something, itself or in an object of its own: `"image": {"url": …}`."""
    for name in names:
        said = entry.get(name)
        if isinstance(said, dict):
            said = next((said[part] for part in _ADDRESSES[:2] if isinstance(said.get(part), str)), None)
        if isinstance(said, str) and (text := said.strip()) and form.match(text):
            return text
    return ""


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAGS.sub(" ", text)).split())


_TAGS = re.compile(r"<[^<>]*>")
