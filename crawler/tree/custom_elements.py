"""Web components that stand for a link, heading or paragraph: they get its tag; must not know any one library.

Design systems of governments print `<gcds-text>`, `<utrecht-heading level="2">`, `<va-link href text>`: the text or its
attributes are in the page, and the script that would draw it is not run here. HTML knows no such elements, so without
this all text of such a page is one line. What a component is for, its name says at its end.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml.html import HtmlElement

_SLIDER = ("rs-", "sr7-")
_LAYERS = frozenset(("rs-layer", "sr7-txt"))
"""What Slider Revolution 6 and 7 lay over the picture of a slide; before them it was a box of the class `tp-caption`."""
_KINDS = ("-text", "-heading", "-paragraph", "-link", "amp-img", *sorted(_LAYERS))
_PARAGRAPHS = ("-text", "-paragraph")
_BLOCKS = frozenset(
    "address article blockquote div dl figure h1 h2 h3 h4 h5 h6 ol p section table ul".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def name_components(elements: Iterable[HtmlElement]) -> bool:
    """Give a page's components the tags of what they stand for, and say whether it has any.

    Those of other kinds than links, headings, paragraphs, pictures and sliders keep their names.
    """
    components = [element for element in elements if "-" in element.tag]
    if not components or not any(element.tag.endswith(_KINDS) for element in components):
        return False
    for element in components:
        tag = _tag_of(element)
        if element.tag == "amp-img":  # the only form of a picture on pages of AMP
            element.tag = "img"
        elif element.tag.startswith(_SLIDER):
            if element.tag in _LAYERS:
                element.set("class", f"{element.get('class') or ''} tp-caption")
            element.tag = "div"
        elif tag is not None:
            element.tag = tag
            if tag == "a" and not len(element) and not (element.text or "").strip():
                element.text = element.get("text")
            elif tag == "nav" and element.get("class") is None:
                element.set("class", "breadcrumb")
    return True


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
    if name.endswith(("-breadcrumb", "-breadcrumbs")):
        return "nav"
    return None


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
