"""What of an element is text: which elements never hold any, and the text of one as a line; no site knowledge."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.parsers.fields.page.page_texts import hides
from crawler.text import normalize_text

DROPPED_TAGS = frozenset(
    "script style noscript template svg math iframe object embed applet video audio canvas map input select "
    "textarea button option nav figcaption head link meta title datalist progress dialog".split()
)
"""Never text of an article: code, controls, players, navigation; captions belong to their picture."""

_SCREEN_READER_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text element-invisible aural "
    "auraljump is-aural show-for-sr a11y-hidden u-hidden-visually ep_hidden elementor-screen-only "
    "external-link-icon-sr-only".split()
)
"""Classes whose elements are only read aloud ("Show picture 1 of the gallery"): never content."""

BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ol optgroup p plaintext pre search section "
    "summary table tbody td tfoot th thead tr ul xmp caption menu".split()
)
HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def inline_text(element: HtmlElement | None, skip: Collection[HtmlElement] = frozenset()) -> str:
    """The text of an element as one normalised line, without code, screen-reader texts and `skip`."""
    if element is None:
        return ""
    if not len(element):
        return normalize_text(element.text)
    texts: list[str] = []
    _gather_texts(element, skip, texts, _DEEP)
    return normalize_text("".join(texts))


class LinkLines:
    """What the lines of links say besides links; the line of several is read once."""

    def __init__(self) -> None:
        self._said: dict[HtmlElement, str] = {}

    def around(self, link: HtmlElement) -> tuple[HtmlElement | None, str]:
        """The block around a link, and what the link's line says besides links."""
        box = next((above for above in link.iterancestors() if above.tag in BLOCK_TAGS), None)
        if box is None:
            return None, ""
        if box not in self._said:
            self._said[box] = _words_besides_links(box)
        return box, self._said[box]


def _words_besides_links(box: HtmlElement) -> str:
    texts = [box.text or ""]
    for child in box:
        if child.tag not in BLOCK_TAGS and child.tag != "a" and not is_dropped(child):
            texts.append(inline_text(child, set(child.iter("a"))))
        texts.append(child.tail or "")
    return normalize_text(" ".join(texts))


def is_longer(element: HtmlElement, chars: int) -> bool:
    """Whether the texts of an element, shown or not, have more characters than that: a look before a costly one."""
    left = chars
    for text in element.itertext():
        left -= len(text.strip())
        if left < 0:
            return True
    return False


def element_before(element: HtmlElement) -> HtmlElement | None:
    """The element right before another in the same box."""
    return next(element.itersiblings(preceding=True), None)


def element_after(element: HtmlElement) -> HtmlElement | None:
    """The element right after another in the same box."""
    return next(element.itersiblings(), None)


_DEEP = 100
"""Levels that `_gather_texts` reads by calling itself: enough for all but broken pages."""


def _gather_texts(element: HtmlElement, skip: Collection[HtmlElement], texts: list[str], levels: int) -> None:
    """Append the texts within an element, blanks where blocks and lines end."""
    if element.text:
        texts.append(element.text)
    for child in element:
        tag = child.tag
        is_block = tag in BLOCK_TAGS
        if len(child):
            if not (child in skip or is_dropped(child)):
                if is_block:
                    texts.append(" ")
                if levels:
                    _gather_texts(child, skip, texts, levels - 1)
                else:
                    _gather_deep_texts(child, skip, texts)
        else:
            said = " " if tag == "br" else child.text  # most that say nothing are pictures and signs
            if said and not (child in skip or is_dropped(child)):
                texts.append(f" {said}" if is_block else said)
        if is_block:
            texts.append(" ")
        if child.tail:
            texts.append(child.tail)


def _gather_deep_texts(element: HtmlElement, skip: Collection[HtmlElement], texts: list[str]) -> None:
    """`_gather_texts` for whatever depth, in twice the time."""
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node is not element and (node in skip or is_dropped(node)):
                walker.skip_subtree()
            else:
                if node is not element and (node.tag in BLOCK_TAGS or node.tag == "br"):
                    texts.append(" ")
                texts.append(node.text or "")
        elif node is not element:
            if node.tag in BLOCK_TAGS:
                texts.append(" ")
            texts.append(node.tail or "")


def is_dropped(element: HtmlElement) -> bool:
    """Whether an element never holds text of an article, whatever the platform."""
    tag = element.tag
    if tag in DROPPED_TAGS:
        # accordions: the heading is a button inside h2-h6
        return not (tag == "button" and any(node.tag in HEADING_TAGS for node in _near_ancestors(element)))
    classes = element.get("class")
    if classes and is_read_aloud(classes):
        return True
    style = element.get("style")
    if style and hides(style):
        # written on the element itself: a template's spare part; collapsed panels are hidden by their class
        return True
    return bool(tag == "figure" and _is_picture(element))


@lru_cache(maxsize=8192)
def is_read_aloud(classes: str) -> bool:
    """Whether an element of the classes is only for those who hear the page."""
    names = classes.lower().split()
    return not _SCREEN_READER_CLASSES.isdisjoint(names) or any(
        name.endswith(_READ_ALOUD) and name != "not-sr-only" for name in names
    )


_READ_ALOUD = ("-visually-hidden", "-sr-only", "-u-vh")
"""How design systems end the names of such elements, before which they set their own: `nhsuk-u-visually-hidden`."""


def _near_ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """The parent and what holds it, a few levels up."""
    return islice(element.iterancestors(), 3)


def _is_picture(figure: HtmlElement) -> bool:
    """Whether a figure shows a picture or player; figures around tables and quotes are text, and so are poems and the
    callouts of Notion's exports."""
    if "callout" in (figure.get("class") or "").split() or next(figure.iter(*_OF_TEXTS), None) is not None:
        return False
    return next(figure.iter("p"), None) is None or any(
        e.tag not in _OF_POEMS for e in figure.iterdescendants()
    )


_OF_TEXTS = ("table", "blockquote", "pre")
_OF_POEMS = frozenset("p br a b strong i em cite span".split())
"""All that a figure of nothing but text consists of; pictures that come later stand in boxes."""
