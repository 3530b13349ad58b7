"""What no reader sees and only stands between what they see: taken out of the way; must not know any site.

Scripts and styles stand between a picture and its caption, a heading and its list. So do boxes that hold nothing, and
pictures of one pixel, by which readers are counted.

Signs: a drawing may have a title for those who hear the page, and a font of signs draws one in the place of its name,
`<i class="material-icons">chevron_right</i>` (https://developers.google.com/fonts/docs/material_icons). Neither is a word
of the line that it stands in.

`wbr` is where a long word may be broken, which says nothing: labels and days are read without it.

Links may lead to an `a` with a name that holds nothing, at the beginning of a heading or paragraph.

Generators of sites set a sign into each heading that links to it, `<a href="#part">¶</a>`: it is for those who copy its
address.

Boxes that are printed alone, such as the address of the page, are called so by frameworks of styles; lines below a
picture that are so may be its credit all the same.

What is hidden from those who hear a page is seen, and mostly a sign: the mark before a note, `<span aria-hidden="true">!</span>`,
and the name of its column before what a cell says, which tables have for small screens, are no words of the text.

Browsers that translate a page leave their own boxes in it, with headings, and call them `skiptranslate`.

What is set far beyond the edge of the page, or in a box of no size, is for machines: labels for those who hear the page, and
the links that are broken into sites of small offices to sell.

Small sites print each text in two languages, `<p data-it>` and `<p data-en>`, of which a script shows one: that of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget, take_out

_PIXEL = frozenset(("0", "1", "0px", "1px"))
_OF_PIXELS = frozenset(
    ("src", "width", "height", "alt", "style", "border", "class", "id", "title", "loading", "hidden")
)
"""A picture that comes later, in the place of a pixel, has its address in another attribute."""
_PRINTS = re.compile(r"\s*(?:[\w.]+\s*\(\s*){1,2}[\"'](?:19|20)\d\d")
"""A script that prints a date in its place."""
_SIGN = re.compile(r"\s*[a-z][a-z0-9_]{1,40}\s*")
_FONTS_OF_SIGNS = ("material-icons", "material-symbols")
_PRINTED = frozenset(
    "print-only printonly only-print onlyprint visible-print visible-print-block visible-print-inline visible-print-inline-block "
    "show-for-print visible-for-print".split()
)
"""Names of Bootstrap, Foundation and others for what screens do not show."""
_SHOWN_IN_PRINT = frozenset(("d-print-block", "d-print-inline", "d-print-inline-block", "d-print-flex"))
_PRINTED_BOXES = frozenset(("div", "p", "header", "footer"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def set_unshown_apart(root: HtmlElement, attributed: Attributed) -> None:
    """Move scripts and styles behind the body, and take out what is not shown; `attributed` is kept up to date."""
    body = root.find("body")
    if body is None:
        return
    for code in list(body.iter("script", "style")):
        if code.tag == "style" or not _PRINTS.match(code.text or ""):
            take_out(code)
            root.append(code)
    for element in list(_unshown(root, attributed)):
        take_out(element)
        forget(element, attributed)
    if next(body.iter("wbr"), None) is not None:
        etree.strip_tags(body, "wbr")
    _drop_second_titles(body, attributed)
    for said in [said for drawing in body.iter("svg") for said in drawing.iter("title", "desc")]:
        take_out(said)


def _unshown(root: HtmlElement, attributed: Attributed) -> Iterator[HtmlElement]:
    """The elements that show nothing, or nothing to a reader of the page; some of them more than once."""
    heights, links = attributed.get("height", {}), attributed.get("href", {})
    yield from (image for image, height in heights.items() if height in _PIXEL and _is_pixel(image))
    yield from (link for link, href in links.items() if href[:1] == "#" and _is_sign_of_heading(link))
    targets = {e: None for name in ("name", "id") for e in attributed.get(name, {}) if e.tag == "a"}
    yield from filter(_holds_nothing, targets)
    yield from _in_other_languages(root, attributed)
    yield from _named_unshown(attributed.get("class", {}))
    yield from (box for box, style in attributed.get("style", {}).items() if _is_outside(box, style))
    hidden = attributed.get("aria-hidden", {})
    yield from (span for span, said in hidden.items() if said == "true" and _is_drawn(span))


def _is_pixel(image: HtmlElement) -> bool:
    """Whether an element of a pixel's height is a picture of no more, and no place for one that comes later."""
    return image.tag == "img" and image.get("width") in _PIXEL and _OF_PIXELS.issuperset(image.keys())


def _in_other_languages(root: HtmlElement, attributed: Attributed) -> Iterator[HtmlElement]:
    """The elements that a bare attribute says to be in another language, about as many as are said to be in the page's."""
    name = f"data-{(root.get('lang') or '')[:2].lower()}"
    own = attributed.get(name, {})
    if len(own) < _TRANSLATED or any(own.values()):
        return
    for other, found in attributed.items():
        is_as_many = len(own) <= 2 * len(found) and len(found) <= 2 * len(own)
        if other != name and _LANGUAGE.fullmatch(other) and is_as_many and not any(found.values()):
            yield from found


_LANGUAGE = re.compile(r"data-[a-z]{2}")
_TRANSLATED = 3
"""Elements from which they are those of a page in two languages."""


def _named_unshown(classes: Mapping[HtmlElement, str]) -> Iterator[HtmlElement]:
    """The boxes whose names say that no reader sees them; signs in a font of signs lose their names here."""
    for element, names in classes.items():
        if "print" in names and element.tag in _PRINTED_BOXES:
            each = frozenset(names.lower().split())
            is_printed_alone = not each.isdisjoint(_PRINTED) or (
                "d-none" in each and not each.isdisjoint(_SHOWN_IN_PRINT)
            )
            if is_printed_alone and next(element.iter("h1", "article", "main"), None) is None:
                yield element
        elif "skiptranslate" in names and element.tag == "div":
            yield element
        elif (
            "material-" in names
            and any(font in names for font in _FONTS_OF_SIGNS)
            and not len(element)
            and _SIGN.fullmatch(element.text or "")
        ):
            element.text = None


def _is_outside(box: HtmlElement, style: str) -> bool:
    """Whether a style leaves nothing of a box to be seen, and the box says little besides links: panels of tabs that were
    saved out of a browser may be put there as well."""
    style = style.lower()
    is_beyond = ("absolute" in style or "fixed" in style) and _BEYOND.search(style) is not None
    is_flat = "overflow" in style and len(set(_NO_SIZE.findall(style))) == len(_SIZES)
    if not (is_beyond or is_flat) or box.tag in _KEPT or next(box.iter(*_OF_PAGES), None) is not None:
        return False
    anchors = list(box.iter("a"))
    said = _said(box)
    if any(map(_leads_to_file, anchors)) or (not anchors and _YEAR.search(said) is not None):
        return False
    links = sum(len(_said(link)) for link in anchors)
    return len(said) - links <= max(_LABEL, 2 * links)


def _leads_to_file(link: HtmlElement) -> bool:
    """Whether a link is to a document: those that were broken in never are."""
    return _DOCUMENT.search(link.get("href") or "") is not None


_DOCUMENT = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip)(?:$|[?#])")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""Stands in days, which some pages state for machines alone."""


_LABEL = 80
"""Characters of the longest label for those who hear the page."""


_BEYOND = re.compile(r"(?:left|top|right)\s*:\s*-(?:[3-9]\d{3}|\d{5,})(?:\.\d+)?(?:px|pt)|:\s*-\d{3,}r?em")
"""Farther than the last slide of a slider."""
_SIZES = ("width", "height")
_NO_SIZE = re.compile(r"(?<![\w-])(width|height)\s*:\s*[01](?:px|pt)?\s*(?![\w.%])")
_OF_PAGES = ("h1", "article", "main", "img", "input", "video", "time", "figcaption")
_KEPT = (*_HEADINGS, "td", "th", "tr")


def _is_drawn(span: HtmlElement) -> bool:
    """Whether a text is a mark that opens a box, or the name of the column in whose cell it stands."""
    above = span.getparent()
    if span.tag != "span" or len(span) or above is None or span.getprevious() is not None:
        return False
    text = (span.text or "").strip()
    if above.tag in ("td", "th"):
        table = next(above.iterancestors("table"), None)
        names = (_said(th) for th in table.iter("th") if th is not above) if table is not None else ()
        return bool(text) and text.rstrip(" :") in names
    is_first = above.tag in ("div", "p") and not (above.text or "").strip()
    return is_first and 0 < len(text) <= _MARK and not any(map(str.isalnum, text))


_MARK = 2


def _holds_nothing(target: HtmlElement) -> bool:
    names = target.keys()
    is_bare = "href" not in names and "class" not in names
    return is_bare and not len(target) and not (target.text and target.text.strip())


def _is_sign_of_heading(link: HtmlElement) -> bool:
    return (
        any(above.tag in _HEADINGS for above in islice(link.iterancestors(), 2))
        and not any(map(str.isalnum, "".join(link.itertext())))
        and next(link.iter("img"), None) is None
    )


def _drop_second_titles(body: HtmlElement, attributed: Attributed) -> None:
    """Take out each title that repeats the one right before it, as templates write one for each size of screen."""
    titles = list(body.iter("h1"))
    for title in titles[1:]:
        before = title.getprevious()
        if before is not None and before.tag == "h1" and _said(before) == _said(title):
            take_out(title)
            forget(title, attributed)


def _said(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
