"""Small pictures that open a window of the page with the large one: Bootstrap's modals, `dialog`, boxes that `:target` shows.

They become links to the large picture, with the words of the window for its caption, as viewers of pictures have them; the
windows, of which a browser shows nothing before, are taken out. Must not know any site.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget, take_out, xml_text

_NAMING = ("href", "data-bs-target", "data-target", "popovertarget", "commandfor", "data-modal-target")
"""Where a control names the window that it opens."""
_OPENER = re.compile(
    r"""getElementById\(\s*['"]([\w-]+)['"]\s*\)\s*\.\s*(?:showModal|show)\s*\(|['"]#([\w-]+)['"]\s*\)\s*\.\s*modal\s*\("""
)
_WINDOW = re.compile(
    r"(?i)(?:^|[\s_-])(modal|lightbox|popup|overlay|fullscreen|dialog|viewer|img-?box)(?=$|[\s_-])"
)
_LONGEST = 300
"""Characters of what a window says of a picture; more are a text of its own."""
_BUTTONS = frozenset(("button", "script", "style", "form", "svg"))
_CLOSING = re.compile(r"(?i)^[×✕✖xX‹›❮❯<>«»\s]*$")


def lead_to_opened_pictures(attributed: Attributed) -> bool:
    """Make links of the pictures that open windows with one picture each, or one of several in their order, or that a script
    opens; whether there were any."""
    is_led = _lead_to_files(attributed)
    opened: dict[HtmlElement, dict[HtmlElement, None]] = {}
    controls = list(_controls(attributed))
    idents = {value: element for element, value in attributed.get("id", {}).items()} if controls else {}
    for control, ident in controls:
        window = idents.get(ident)
        if window is not None:
            opened.setdefault(window, {}).update(dict.fromkeys(_pictures_of(control)))
    sets = [
        (window, list(zip(controls, pictures, strict=True)))
        for window, controls in opened.items()
        if _is_window(window, attributed)
        and len(pictures := list(window.iter("img"))) == len(controls)
        and not any(window in control.iterancestors() for control in controls)
    ]
    said = Counter(_words(window) for window, pairs in sets)
    for window, pairs in sets:
        caption = _words(window) if len(pairs) == 1 else ""
        # what all windows say is their heading
        _lead(pairs, caption if said[caption] == 1 else "")
        forget(window, attributed)
        take_out(window)
    return is_led or bool(sets)


def _lead_to_files(attributed: Attributed) -> bool:
    """Give links around pictures that lead nowhere the file which their scripts open: `window.open('bridge.jpg')`."""
    is_led = False
    scripts = dict(attributed.get("onclick", {}))
    for link, href in attributed.get("href", {}).items():
        if href[:11].lower() == "javascript:":
            scripts.setdefault(link, href)
    for link, script in scripts.items():
        if link.tag == "a" and (file := _FILE.search(script)) is not None:
            href = (link.get("href") or "").strip().lower()
            is_nowhere = href in ("", "#") or href.startswith("javascript:")
            if is_nowhere and next(link.iter("img"), None) is not None:
                link.set("href", xml_text(file[1]))
                is_led = True
    return is_led


_FILE = re.compile(
    r"""(?i)(?:open|popup|show|view|zoom|enlarge)\w{0,30}\(\s*['"]([^'"\s?]{1,500}\.(?:jpe?g|png|gif|webp))['"]"""
)
"""The file of a picture that a script opens, as Dreamweaver's `MM_openBrWindow` does."""


def _controls(attributed: Attributed) -> Iterator[tuple[HtmlElement, str]]:
    for name in _NAMING:
        for control, value in attributed.get(name, {}).items():
            if value[:1] == "#" and len(value) > 1:
                yield control, value[1:]
            elif name in ("popovertarget", "commandfor"):
                yield control, value
    for control, script in attributed.get("onclick", {}).items():
        if (named := _OPENER.search(script)) is not None:
            yield control, named[1] or named[2]


def _pictures_of(control: HtmlElement) -> list[HtmlElement]:
    """The picture that a control is or holds, or those of a row that opens one window together; a control with a heading is
    the card of somebody or something."""
    if control.tag == "img":
        return [control]
    if next(control.iter("h1", "h2", "h3", "h4", "h5", "h6"), None) is not None:
        return []
    images = list(control.iter("img"))
    return images if len(images) > 1 else [control] if images else []


def _is_window(box: HtmlElement, attributed: Attributed) -> bool:
    """Whether a box is a window, whose words are about its picture."""
    is_called = (
        box.tag == "dialog"
        or box in attributed.get("popover", ())
        or box.get("role") == "dialog"
        or ((called := _WINDOW.search(box.get("class") or "")) is not None and _may_be_closed(box, called[1]))
    )
    return (
        is_called
        and box.tag in ("div", "dialog", "section", "figure", "aside", "a", "span")
        and next(box.iter("h1", "article", "main", "video", "iframe", "input", "textarea"), None) is None
        and sum(map(len, box.itertext())) <= _LONGEST * max(1, sum(1 for _ in box.iter("img")))
    )


def _may_be_closed(box: HtmlElement, name: str) -> bool:
    """Whether a box of that name is closed again; sections with a picture behind their words are called overlays, too."""
    return name.lower() != "overlay" or box.tag == "a" or next(box.iter("a", "button"), None) is not None


def _lead(pairs: list[tuple[HtmlElement, HtmlElement]], caption: str) -> None:
    for control, picture in pairs:
        address = next(filter(_is_address, map(picture.get, ("data-src", "data-lazy-src", "src"))), None)
        caption = caption or _caption_beside(picture)
        if address is None:
            continue
        link = control if control.tag != "img" else control.getparent()
        if link is None or (control.tag == "img" and link.tag != "a"):
            link = etree.Element("a")
            control.addprevious(link)
            link.tail, control.tail = control.tail, None
            link.append(control)
        link.tag = "a"
        for name in ("onclick", "type", "target"):
            link.attrib.pop(name, None)
        link.set("href", xml_text(address))
        if caption and control.get("data-caption") is None:
            link.set("data-caption", xml_text(caption))
        caption = ""


def _is_address(value: str | None) -> bool:
    return value is not None and value != "" and not value.startswith(("data:", "#", "{", "about:"))


def _caption_beside(picture: HtmlElement) -> str:
    """What the box of one of several pictures in a window says."""
    box = picture.getparent()
    is_own = box is not None and sum(1 for _ in islice(box.iter("img"), 2)) == 1
    return _words(box) if is_own else ""


def _words(box: HtmlElement) -> str:
    """What a window says, without its buttons; its caption alone where it has one."""
    caption = next(box.iter("figcaption"), None)
    texts: list[str] = []
    _gather(box if caption is None else caption, texts)
    words = " ".join(" ".join(texts).split())
    return words if len(words) <= _LONGEST else ""


def _gather(element: HtmlElement, texts: list[str]) -> None:
    for part in element.iter():
        outside = any(above.tag in _BUTTONS for above in (part, *part.iterancestors()))
        is_button = outside or part.get("role") == "button"
        if not is_button and part.text and not _CLOSING.match(part.text):
            texts.append(part.text)
        if part is not element and part.tail and not _CLOSING.match(part.tail):
            texts.append(part.tail)
