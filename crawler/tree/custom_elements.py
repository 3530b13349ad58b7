"""Web components that stand for a link, heading, paragraph or picture: they get its tag; must not know any one library.

Design systems of governments print `<gcds-text>`, `<utrecht-heading level="2">`, `<va-link href text>`: the text or its
attributes are in the page, and the script that would draw it is not run here. HTML knows no such elements, so without
this all text of such a page is one line. What a component is for, its name says at its end.

Cards and notes have their titles in attributes: `<gcds-card card-title href description>`, `<va-alert headline>`. A day of
change may be a component, too, which prints its label: `<gcds-date-modified>`.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import xml_text

_SLIDER = ("rs-", "sr7-")
_LAYERS = frozenset(("rs-layer", "sr7-txt"))
"""What Slider Revolution 6 and 7 lay over the picture of a slide; before them it was a box of the class `tp-caption`."""
_TITLED = (
    "-accordion",
    "-accordion-item",
    "-alert",
    "-callout",
    "-card",
    "-details",
    "-message",
    "-note",
    "-notice",
    "-panel",
    "-teaser",
    "-tile",
)
"""What has a title of its own …"""
_TITLES = frozenset(("heading", "header", "headline", "title"))
"""… in an attribute of one of these names, or of one that ends with the last."""
_CHANGED = "-date-modified"
_PATHS = ("-breadcrumb", "-breadcrumbs")
_FOOTER = "-footer"
_CREDIT = "-credit"
_PICTURES = ("-image", "-img", "-picture")
"""What loads a picture when it is scrolled to, from attributes of the same names as those of `img`."""
_PARTS = (
    ("-figure", "figure"),
    ("-figcaption", "figcaption"),
    ("-caption", "figcaption"),
    ("-table-of-contents", "nav"),
    ("-table-row", "tr"),
    ("-table-head", "th"),
    ("-table-cell", "td"),
    ("-table", "table"),
)
"""Parts of a page, of figures and of tables, by the ends of their names."""
_BOXES = ("-container", "-grid", "-block", "-section", "-row", "-column")
"""What sets boxes beside or below one another."""
_KINDS = (
    *("-text", "-heading", "-paragraph", "-link"),
    *_PICTURES,
    *sorted(_LAYERS),
    *_TITLED,
    *_PATHS,
    *(end for end, _ in _PARTS),
    *_BOXES,
    _FOOTER,
    _CHANGED,
    _CREDIT,
)
_PARAGRAPHS = ("-text", "-paragraph")
_BLOCKS = frozenset(
    "address article blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p section table ul".split()
)
_OUTER = (_BLOCKS - {"h1", "h2", "h3", "h4", "h5", "h6"}) | {
    "div",
    "main",
    "aside",
    "header",
    "footer",
    "nav",
}
_LINES = frozenset(("p", "a", "span", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))
"""What has text right in it, or is a cell: what stands there stays as it is."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def name_components(elements: Iterable[HtmlElement]) -> bool:
    """Give a page's components the tags of what they stand for, and say whether any may have got texts or attributes.

    Those of other kinds than links, headings, paragraphs, pictures and sliders are boxes where they hold blocks, and keep
    their names elsewhere.
    """
    components = [element for element in elements if "-" in element.tag]
    is_known = any(element.tag.endswith(_KINDS) for element in components)
    if is_known:
        _name_known(components)
    # inner ones first: a box around nothing but such boxes is one as well
    for element in reversed(components):
        if _is_box(element):
            element.tag = "div"
    return is_known


def _is_box(element: HtmlElement) -> bool:
    """Whether a component of another kind stands around blocks, as a box does; AMP's are known by their names."""
    if "-" not in element.tag or element.tag.startswith("amp-") or element.tag.endswith(_KINDS):
        return False
    above = element.getparent()
    is_in_line = above is None or above.tag in _LINES
    return not is_in_line and any(child.tag in _OUTER for child in element)


def _name_known(components: list[HtmlElement]) -> None:
    for element in components:
        if element.tag.endswith(_TITLED) and _unfold_titled(element):
            continue
        if element.tag.endswith(_PICTURES):
            if _is_picture(element):
                element.tag = "img"
        elif element.tag.startswith(_SLIDER):
            _rename(element, "div", "tp-caption" if element.tag in _LAYERS else "")
        elif element.tag.endswith(_CHANGED):
            element.tag = "p"
            element.text = xml_text(f"Date modified: {(element.text or '').strip()}")
        elif element.tag.endswith(_CREDIT):
            _rename(element, "span", "credit")
        elif (tag := _tag_of(element)) is not None:
            is_unnamed_path = element.tag.endswith(_PATHS) and element.get("class") is None
            _rename(element, tag, "breadcrumb" if tag == "nav" and is_unnamed_path else "")
            if tag == "a" and not len(element) and not (element.text or "").strip():
                element.text = xml_text(element.get("text") or "")


def _rename(element: HtmlElement, tag: str, added_class: str) -> None:
    """Give a component the tag of what it stands for, and a class more if there is one to add."""
    element.tag = tag
    if added_class:
        element.set("class", xml_text(f"{element.get('class') or ''} {added_class}".strip()))


def _unfold_titled(element: HtmlElement) -> bool:
    """Make a box of a card or note that has a title in an attribute, or blocks within; False for one that is neither."""
    title = _title_of(element)
    if title is not None:
        _print_title(element, *title)
        return True
    if element.get("href") is None and next(element.iter(*_BLOCKS), None) is not None:
        element.tag = "div"
        return True
    return False


def _title_of(element: HtmlElement) -> tuple[str, str] | None:
    """The title that an attribute of a card or note says, and the tag of its heading; None where the page prints one."""
    for name, value in element.items():
        if value.strip() and (name in _TITLES or name.endswith("-title")):
            if next(element.iter(*_HEADINGS), None) is not None:
                return None
            return value.strip(), _level(element.get(f"{name}-tag") or "") or "h3"
    return None


def _print_title(element: HtmlElement, title: str, tag: str) -> None:
    """Make a box of a card or note, whose title leads where it does, above its description and what it holds."""
    element.tag = "div"
    heading = element.makeelement(tag)
    href = element.attrib.pop("href", None)
    holder = heading if href is None else etree.SubElement(heading, "a", href=xml_text(href))
    holder.text = xml_text(title)
    heading.tail, element.text = xml_text(element.text or ""), None
    element.insert(0, heading)
    said = (element.get("description") or "").strip()
    if said:
        paragraph = element.makeelement("p")
        paragraph.text = xml_text(said)
        paragraph.tail, heading.tail = heading.tail, None
        element.insert(1, paragraph)


def _tag_of(element: HtmlElement) -> str | None:
    """The tag for a component; None for one that stands for no such thing, or wraps it."""
    name = element.tag
    if element.get("href") is not None and next(element.iter("a"), None) is None:
        return "a"
    if name.endswith("-heading"):
        if next(element.iter(*_HEADINGS), None) is not None:
            return None  # the component is only around it
        return _level(element.get("tag") or element.get("level") or element.get("heading-level") or "")
    if name.endswith(_PARAGRAPHS):
        return "p" if _is_alone(element) else None
    if name.endswith(_PATHS):
        return "nav"
    if name.endswith(_FOOTER) and next(element.iterancestors("main", "article"), None) is None:
        return "footer"
    if name.endswith(_BOXES) and next(element.iter(*_BLOCKS), None) is not None:
        return "div"
    return next((tag for end, tag in _PARTS if name.endswith(end)), None)


def _is_picture(element: HtmlElement) -> bool:
    """Whether a component names the file of a picture, and holds neither one that it loads itself nor text."""
    if element.get("src") is None and element.get("srcset") is None:
        return False
    is_around = next(element.iter("img", "picture", *_BLOCKS), None) is not None
    return not is_around and not "".join(element.itertext()).strip()


def _level(stated: str) -> str | None:
    """`h2` from "h2" or "2"."""
    tag = f"h{stated.strip().lower().removeprefix('h')}"
    return tag if tag in _HEADINGS else None


def _is_alone(element: HtmlElement) -> bool:
    """Whether an element is a paragraph and no part of a line: no text right beside it, no paragraph around or inside."""
    above, before = element.getparent(), element.getprevious()
    if above is None or above.tag in ("p", "a", "span", "li", "td", "th", "dt", "dd", *_HEADINGS):
        return False
    beside = f"{(above.text if before is None else before.tail) or ''}{element.tail or ''}"
    return not beside.strip() and next(element.iter(*_BLOCKS), None) is None
