"""Pictures that a page has as data for a script of its own: a list of objects in the text or an attribute of an empty box."""

from __future__ import annotations

import json
import re
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, xml_text

_LISTS = ("images", "pictures", "photos", "slides", "items", "gallery", "media")
_ADDRESSES = ("src", "url", "image", "full", "large", "original", "href")
_SMALL = ("thumb", "thumbnail", "small", "preview")
_CAPTIONS = ("caption", "description", "title")
_CREDITS = ("credit", "copyright", "author", "photographer")
_FILE = re.compile(r"(?i)^[^\s{}]+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$")
_ENDING = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|avif)")
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
        if not len(box) and box.tag not in ("img", "script", "source", "meta")
        if (pictures := _listed_in(value))
    ]
    for box, pictures in found:
        box.set("class", xml_text(f"{box.get('class') or ''} image-gallery"))
        if "-" in box.tag:
            box.tag = "div"
        for picture in pictures:
            _show(box, picture)
    return bool(found)


def _listed_in(value: str) -> list[dict[str, Any]]:
    """The objects of a list, each with the file of a picture; none where they are of pages, or not all of pictures."""
    try:
        stated = json.loads(value)
    except (ValueError, RecursionError):
        return []
    if isinstance(stated, dict):
        stated = next((stated[name] for name in _LISTS if isinstance(stated.get(name), list)), None)
    if not isinstance(stated, list) or len(stated) < _FEWEST:
        return []
    entries = [entry for entry in stated if isinstance(entry, dict) and _text(entry, _ADDRESSES, _FILE)]
    if len(entries) < len(stated) or any(map(_leads_away, entries)):
        return []
    is_said = any(_text(entry, (*_CAPTIONS, "alt")) for entry in entries)
    return entries if is_said or _SIZES.isdisjoint(entries[0]) else []


def _leads_away(entry: dict[str, Any]) -> bool:
    """Whether an entry names a page, as those of teasers do."""
    return any(isinstance(entry.get(name), str) and not _FILE.match(entry[name]) for name in _PAGES)


_PAGES = ("url", "href", "link", "permalink")
_SIZES = frozenset(("width", "w", "media", "breakpoint", "type"))
"""What a list states that has one picture in several sizes."""


def _show(box: HtmlElement, entry: dict[str, Any]) -> None:
    address, small = _text(entry, _ADDRESSES, _FILE), _text(entry, _SMALL, _FILE)
    frame = etree.SubElement(box, "figure")
    holder = etree.SubElement(frame, "a", href=xml_text(address)) if small else frame
    image = etree.SubElement(holder, "img", src=xml_text(small or address))
    if alt := _text(entry, ("alt",)):
        image.set("alt", xml_text(alt))
    caption, credit = _text(entry, _CAPTIONS), _text(entry, _CREDITS)
    if caption or credit:
        line = etree.SubElement(frame, "figcaption")
        line.text = xml_text(caption)
        if credit:
            signature = etree.SubElement(line, "span")
            signature.set("class", "credit")
            signature.text = xml_text(credit)


def _text(entry: dict[str, Any], names: tuple[str, ...], form: re.Pattern[str] = re.compile("")) -> str:
    said = (entry[name].strip() for name in names if isinstance(entry.get(name), str))
    return next((text for text in said if text and form.match(text)), "")
