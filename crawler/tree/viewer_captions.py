"""What viewers of pictures show that the page states elsewhere: captions named by their `id`, and Webflow's data in a link.

Must not know any site.
"""

from __future__ import annotations

import json

from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget, take_out, xml_text

_NAMING = ("title", "data-caption", "data-sub-html", "data-title-id", "data-bs-caption")
"""Where a picture or its link names its caption: Nivo's `title="#caption1"`, lightGallery's `data-sub-html`."""
_PICTURED = frozenset(("img", "a", "li", "div", "figure"))
_LONGEST = 400
"""Characters of a caption; more are a text of the page."""


def write_viewer_captions(attributed: Attributed) -> bool:
    """Give pictures and links the words that viewers show with them; whether there were any."""
    return _write_named(attributed) | _write_stated(attributed)


def _write_named(attributed: Attributed) -> bool:
    """Captions that stand in a box of their own outside the link, which is not shown itself."""
    naming = [
        (element, name, value)
        for name in _NAMING
        for element, value in attributed.get(name, {}).items()
        if value[:1] == "#" and element.tag in _PICTURED
    ]
    idents = {value: element for element, value in attributed.get("id", {}).items()} if naming else {}
    is_changed = False
    for element, name, value in naming:
        caption = idents.get(value[1:])
        if caption is None or caption.getparent() is None or not _is_caption(caption, element):
            continue
        said = " ".join(" ".join(caption.itertext()).split())
        if 0 < len(said) <= _LONGEST:
            element.set(name if name == "title" else "data-caption", xml_text(said))
            forget(caption, attributed)
            take_out(caption)
            is_changed = True
    return is_changed


def _is_caption(box: HtmlElement, element: HtmlElement) -> bool:
    """Whether a box holds words alone, and is none of the boxes around the picture or within its link."""
    is_apart = element not in box.iter() and box not in element.iter()
    return is_apart and next(box.iter("img", "h1", "article", "form", "iframe", "table"), None) is None


def _write_stated(attributed: Attributed) -> bool:
    """Webflow's links lead nowhere and hold what they open as data: `{"items": [{"url": …, "caption": …}], "group": …}`."""
    is_changed = False
    scripts = [e for e, kind in attributed.get("class", {}).items() if kind == "w-json" and e.tag == "script"]
    for script in scripts:
        link = script.getparent()
        if link is None or link.tag != "a":
            continue
        try:
            items = json.loads(script.text or "")["items"]
            item = items[0] if len(items) == 1 and items[0].get("type") == "image" else {}
        except (ValueError, RecursionError, KeyError, TypeError, AttributeError, IndexError):
            continue
        if isinstance(item.get("url"), str) and (link.get("href") or "#") == "#":
            link.set("href", xml_text(item["url"]))
            if isinstance(item.get("caption"), str) and item["caption"].strip():
                link.set("data-caption", xml_text(item["caption"].strip()))
            is_changed = True
    return is_changed
