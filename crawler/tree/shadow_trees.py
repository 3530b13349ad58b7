"""Declarative shadow trees, drawn as a browser draws them: in the place of their element, with what it holds in their slots;
must not know any site.

Servers that render web components write `<x-text><template shadowrootmode="open"><p><slot></slot></p></template>Text</x-text>`:
https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode and, for the slots,
https://dom.spec.whatwg.org/#shadow-tree-slots.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, append_text, xml_text

_NOTHING = "slot"
"""Stands for nothing but what it holds."""
_BLOCKS = frozenset(
    "address article aside blockquote details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table ul".split()
)


def draw_shadows(attributed: Attributed) -> bool:
    """Read shadow trees that the page itself holds as the text that they are, and say whether there was any."""
    templates = [
        e
        for name in ("shadowrootmode", "shadowroot")
        for e in attributed.get(name, ())
        if e.tag == "template" and e.getparent() is not None
    ]
    hosts = [host for template in templates if (host := template.getparent()) is not None]
    # in page order: what a tree puts into a slot of another stands there before that one is drawn
    for template, host in zip(templates, hosts, strict=True):
        _fill_slots(template, host)
        template.tag = _NOTHING
    if not hosts:
        return False
    root = hosts[0].getroottree().getroot()
    etree.strip_tags(root, _NOTHING)
    for host in reversed(hosts):
        if "-" in host.tag:
            _name_host(host)
    etree.strip_tags(root, _NOTHING)
    return True


def _fill_slots(template: HtmlElement, host: HtmlElement) -> None:
    """Move what the element holds into the slots of its tree; what none is for stays behind the tree."""
    slots: dict[str, HtmlElement] = {}
    for slot in _slots_of(template):
        slots.setdefault(slot.get("name") or "", slot)
    held: dict[HtmlElement, list[HtmlElement | str]] = {slot: [] for slot in slots.values()}
    unnamed = slots.get("")
    for child in [None, *host]:
        if child is not None and child is not template:
            slot = slots.get(child.get("slot") or "")
            if slot is not None:
                held[slot].append(child)
        text = host.text if child is None else child.tail
        if unnamed is not None and text:
            held[unnamed].append(text)
            if child is None:
                host.text = None
            else:
                child.tail = None
    for slot, parts in held.items():
        if any(not isinstance(part, str) or part.strip() for part in parts):
            _fill(slot, parts)


def _fill(slot: HtmlElement, parts: list[HtmlElement | str]) -> None:
    """Put elements and texts into a slot in place of what it shows without them."""
    slot.text = None
    del slot[:]
    for part in parts:
        if not isinstance(part, str):
            slot.append(part)
        else:
            append_text(slot, part)


def _slots_of(template: HtmlElement) -> Iterator[HtmlElement]:
    """The slots of a tree itself: not those of the trees of elements in it."""
    for slot in list(template.iter("slot")):
        if next(slot.iterancestors("template"), None) is template:
            yield slot


def _name_host(host: HtmlElement) -> None:
    """Make a box, or a part of a line, of an element whose tree is drawn: what it is, the tree says. Around a lone element
    it is no box of its own, but has that called the same."""
    host.tag = "div" if any(e.tag in _BLOCKS for e in host.iterdescendants()) else "span"
    for name in ("href", "tag", "level"):
        host.attrib.pop(name, None)
    parts = [e for e in host if e.tag not in ("style", "link")]
    texts = (host.text, *(e.tail for e in host))
    is_lone = len(parts) == 1 and parts[0].tag in _BLOCKS and not any(text and text.strip() for text in texts)
    if is_lone and host.get("role") is None:
        names = " ".join(filter(None, (host.get("class"), parts[0].get("class"))))
        if names:
            parts[0].set("class", xml_text(names))
        host.tag = _NOTHING
