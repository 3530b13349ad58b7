"""What browsers make of markup that libxml2 reads otherwise; must not know any site.

Parts never closed: `<nav><div><a>…</a></nav><main>…`: a browser ends the menu at its end tag. libxml2 passes over that tag while a block is
open inside, so that all that follows stands in the menu, where no rule looks for an article. HTML's rule for such end
tags: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody ("pop elements until …").

Paragraphs: `<p>…<section>` ends the paragraph, whose end tag may be left out there, as some minifiers do. libxml2 knows
the elements of HTML 4 alone to do so: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags

Frames: what stands in `noframes` is one text to libxml2 since 2.14, as to a browser with frames. For a page of frames it
is the only text; elsewhere it is nobody's.

Lines: `<span style="display: block">` is a line of its own, which the name of its element does not tell.

Headings: some pages set a whole text in one for its size of type.

Messages: what a role calls status, alert dialog or tooltip (https://www.w3.org/TR/wai-aria-1.2/#role_definitions) is shown for
a moment, when something has been done. An alert is not meant: Bootstrap has the word on each box of notes; nor a status
that has a paragraph in an article, as NL Design System writes its notes.

Pages saved out of a browser hold what scripts put there. Sliders that turn in a circle copy their first and last slides
to the other end, and call them clones or duplicates. Layers that lie above the page until they are answered, such as
those on cookies, say so by `role="dialog" aria-modal="true"`, or are named by the link that opens them: they are what
`dialog` is. So is what a `popover` holds (https://html.spec.whatwg.org/multipage/popover.html).

Tables: what its role calls a table (https://www.w3.org/TR/wai-aria-1.2/#table), a row and a cell is one, whatever draws it.

Data for scripts: themes of generators of static sites write a gallery as a list of objects in JSON where its pictures
shall stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml import etree, html
from lxml.html import HtmlElement

from crawler.tree.drawn_pictures import show_drawn_pictures
from crawler.tree.edits import Attributed, take_out
from crawler.tree.figures import name_speakers, name_titles, take_captions_in
from crawler.tree.formulas import write_formulas
from crawler.tree.listed_pictures import show_attributed_pictures, show_listed_pictures
from crawler.tree.mail_protection import show_addresses
from crawler.tree.scripted_pictures import show_scripted_pictures
from crawler.tree.server_messages import drop_server_messages
from crawler.tree.signs import write_signs
from crawler.tree.typesetting import drop_readings, drop_typesetting
from crawler.tree.unshown import set_unshown_apart

_PARTS = frozenset(
    "aside audio button canvas datalist dialog figcaption footer label map nav noscript object option select "
    "svg video".split()
)
"""Parts of a page that never hold most of its text."""
_HEADS = ("article", "h1", "main")
_UNSEEN = ("script", "style", "template")
_LONG = 60
"""Characters of a text that is no label or link."""
_FEWEST = 2
"""Long texts that a part has to hold at least."""


_BLOCK_STYLE = re.compile(r"(?i)display\s*:\s*(?:block|flex|grid|table|list-item)\b")
_LINE = 25
"""Characters of a text that is more than a label or icon."""


def repair(root: HtmlElement, attributed: Attributed, source: bytes, *, as_written: bool) -> bool:
    """Bring the tree of a page into the form in which a browser shows it; say whether attributes came or went by that.

    Elements keep their names and places where the page is wanted `as_written`: for selectors, which are made from what a
    browser's inspector shows. Else boxes are named by their roles, and those that say nothing are taken away.
    """
    is_other = _show_frames(root)
    roles = attributed.get("role", {})
    if not as_written:
        _name_by_roles(roles, attributed.get("aria-level", {}))
    free_swallowed(root)
    _end_paragraphs(root)
    drop_server_messages(root, attributed)
    is_other |= show_addresses(attributed)
    is_other |= drop_readings(root)
    is_other |= write_signs(root, attributed)
    is_other |= show_drawn_pictures(root, attributed)
    is_other |= write_formulas(root, attributed)
    if not as_written:
        is_other |= show_scripted_pictures(root, attributed, source)  # while scripts are where they stand
        is_other |= name_speakers(root)
        is_other |= name_titles(root)
        _name_set_texts(root)
        set_unshown_apart(root, attributed)
        _unwrap(root)
        take_captions_in(root)
        drop_typesetting(root, attributed)
    _break_lines(attributed.get("style", {}))
    _set_messages_apart(roles)
    is_other |= _drop_copies(attributed.get("class", {}))
    _name_dialogs(attributed)
    _name_windows(attributed)
    if b">[{" in source:
        is_other |= show_listed_pictures(root)
    if not as_written:
        is_other |= show_attributed_pictures(attributed)
    return is_other


def _name_set_texts(root: HtmlElement) -> None:
    """Make boxes of the headings that only set the size of a whole text, whose lines they break."""
    for heading in root.iter("h2", "h3", "h4", "h5", "h6"):
        breaks = islice(heading.iter("br"), 2) if len(heading) else ()
        if sum(1 for _ in breaks) > 1 and sum(map(len, heading.itertext())) >= _LONGEST_HEADING:
            heading.tag = "div"


_LONGEST_HEADING = 400


_ENDS_PARAGRAPH = (
    "article",
    "aside",
    "details",
    "figcaption",
    "figure",
    "footer",
    "header",
    "hgroup",
    "main",
    "nav",
    "section",
)


def _end_paragraphs(root: HtmlElement) -> None:
    """Set the parts that stand in a paragraph behind it; what follows such a part in it becomes a paragraph of its own."""
    for part in list(root.iter(*_ENDS_PARAGRAPH)):
        paragraph = part.getparent()
        if paragraph is None or paragraph.tag != "p" or paragraph.getparent() is None:
            continue
        rest = list(part.itersiblings())
        text, part.tail = part.tail, None
        tail, paragraph.tail = paragraph.tail, None
        paragraph.addnext(part)
        if rest or (text and not text.isspace()):
            following = etree.Element("p")
            following.text = text
            following.extend(rest)
            part.addnext(following)
            following.tail = tail
        else:
            part.tail = tail


def _unwrap(root: HtmlElement) -> None:
    """Take away the boxes that say nothing and hold nothing but one box, or nothing at all."""
    for wrapper in list(root.iter("div")):
        if len(wrapper) > 1 or wrapper.keys():
            continue
        if not len(wrapper):
            if not (wrapper.text or "").strip():
                take_out(wrapper)
            continue
        box, parent = wrapper[0], wrapper.getparent()
        if (
            box.tag == "div"
            and parent is not None
            and not (wrapper.text or "").strip()
            and not (box.tail or "").strip()
        ):
            box.tail = wrapper.tail
            parent.replace(wrapper, box)


_ROLES = {
    "article": "article", "complementary": "aside", "figure": "figure", "heading": "h2", "main": "main", "navigation": "nav",
}  # fmt: skip


def _name_by_roles(roles: Mapping[HtmlElement, str], levels: Mapping[HtmlElement, str]) -> None:
    """Give boxes that say by their role what they are the name of the element that is so by itself."""
    for box, role in roles.items():
        name = _ROLES.get(role)
        if name is not None and box.tag in ("div", "span"):
            level = levels.get(box, "")
            box.tag = f"h{level}" if role == "heading" and level in _LEVELS else name
        elif role in _NOTES and box.tag == "aside":
            box.tag = "div"
        elif role == "table" and box.tag == "div":
            for part in box.iter("div", "span"):
                part.tag = _OF_TABLES.get(part.get("role") or "", part.tag)


_NOTES = ("doc-endnote", "doc-footnote")
"""Notes of the text, which HTML has no element for: https://www.w3.org/TR/dpub-aria-1.1/#doc-footnote"""
_OF_TABLES = {
    "table": "table", "rowgroup": "tbody", "row": "tr", "cell": "td", "gridcell": "td", "columnheader": "th", "rowheader": "th",
}  # fmt: skip
_LEVELS = ("1", "2", "3", "4", "5", "6")
_COPY = re.compile(r"(?:^|[\s_-])(?:cloned?|slide-duplicate)(?=\s|$)")


_SLIDES = ("div", "li", "figure", "a")


def _drop_copies(classes: Mapping[HtmlElement, str]) -> bool:
    """Remove each slide that is called a copy, where the slide that it is a copy of stands beside it."""
    copies = {
        e: None
        for e, names in classes.items()
        if ("clone" in names or "duplicate" in names) and _COPY.search(names) and e.tag in _SLIDES
    }
    originals: dict[
        HtmlElement, set[tuple[object, ...]]
    ] = {}  # of each box around copies: what its own slides are
    is_dropped = False
    for copy in copies:
        parent = copy.getparent()
        if parent is None:
            continue
        if parent not in originals:
            slides = parent.iterchildren(*_SLIDES)
            originals[parent] = {_content(slide) for slide in slides if slide not in copies}
        if _content(copy) in originals[parent]:
            take_out(copy)
            is_dropped = True
    return is_dropped


def _content(slide: HtmlElement) -> tuple[object, ...]:
    """What makes two slides the same: their tags, texts and pictures."""
    pictures = tuple(image.get("src") for image in slide.iter("img"))
    return slide.tag, " ".join("".join(slide.itertext()).split()), pictures


def _name_dialogs(attributed: Attributed) -> None:
    """Make a `dialog` of each box that says that it is one, without pictures but signs: those of viewers have captions."""
    modal = (
        box
        for box, is_modal in attributed.get("aria-modal", {}).items()
        if is_modal == "true" and box.get("role") in ("dialog", "alertdialog")
    )
    # "popover" with words is a tooltip of AngularJS on what is shown
    popovers = (box for box, kind in attributed.get("popover", {}).items() if kind.lower() in _POPOVERS)
    for box in (*modal, *popovers):
        if (
            box.tag in ("div", "section", "aside", "form")
            and next(box.iter("h1", "article", "main"), None) is None
            and all((image.get("src") or "").startswith("data:") for image in box.iter("img"))
        ):
            box.tag = "dialog"


_POPOVERS = ("", "auto", "manual", "hint")


def _name_windows(attributed: Attributed) -> None:
    """Make a `dialog` of each box that a control names as the window that it opens above the page, such as the privacy policy
    beside the field for an address; a control that is a picture opens a viewer."""
    named = {
        (control.get(name) or "").strip().removeprefix("#")
        for name in _OPENS
        for control in attributed.get(name, ())
        if next(control.iter("img"), None) is None
    }
    for box, ident in attributed.get("id", {}).items() if named else ():
        if (
            ident in named
            and box.tag in ("div", "section", "aside", "form")
            and next(box.iter("h1", "article", "main", "figure"), None) is None
        ):
            box.tag = "dialog"


_OPENS = (
    "data-modal",
    "data-modal-target",
    "data-micromodal-trigger",
    "data-remodal-target",
    "data-izimodal-open",
    "data-reveal-id",
)
"""The attributes by which scripts for such windows name them: MicroModal, Remodal, iziModal, Foundation and Flowbite."""


def _show_frames(root: HtmlElement) -> bool:
    """Read the text for browsers without frames of a page of frames, and pass over others."""
    others = list(root.iter("noframes"))
    if not others:
        return False
    body = root.find("body")
    if next(root.iter("frameset"), None) is None:
        for element in others:
            element.tag = "noscript"
        return False
    if body is None:
        body = etree.SubElement(root, "body")
    for element in others:
        text = element.text or ""
        element.tag = "noscript"
        if len(text) < _LONG:
            continue
        parser = html.HTMLParser(remove_comments=True, remove_pis=True)
        inner = html.document_fromstring(f"<div>{text}</div>", parser=parser).find("body")
        if _long_chars(inner)[1] >= _FEWEST:  # more than that the browser shows no frames
            body.extend(inner)
            element.text = None
    return True


def _break_lines(styles: Mapping[HtmlElement, str]) -> None:
    """Make a `div` of each `span` whose style makes it a line of its own, and that has text."""
    for span, style in styles.items():
        if span.tag == "span" and _BLOCK_STYLE.search(style) and len((span.text or "").strip()) >= _LINE:
            span.tag = "div"


_MESSAGES = frozenset(("status", "alertdialog", "tooltip"))


def _set_messages_apart(roles: Mapping[HtmlElement, str]) -> None:
    """Make a `dialog` of each message, which is no part of any text."""
    for element, role in roles.items():
        if (
            role in _MESSAGES
            and element.tag in ("div", "p", "section", "span")
            and next(element.iter(*_HEADS), None) is None
            and not (role == "status" and _is_note(element))
        ):
            # amid a line, whose parts it shall not set apart
            element.tag = "template" if element.tag == "span" else "dialog"


def _is_note(status: HtmlElement) -> bool:
    """Whether a status has a paragraph and stands in an article: a note that some systems call so."""
    if next(status.iterancestors("article"), None) is None:
        return False
    return any(len("".join(text.itertext())) >= _LINE for text in status.iter("p"))


def free_swallowed(root: HtmlElement) -> None:
    """Make a `div` of each part that holds more than half of the page's running text."""
    body = root.find("body")
    if body is None:
        return
    parts = {element: None for element in _around_the_text(body) if element.tag in _PARTS}
    for part in parts:
        if part.tag == "noscript" and next(part.iter(*_HEADS), None) is None:
            continue  # said to browsers without scripts alone, and to no reader
        if sum(1 for text in part.itertext() if len(text) >= _LONG) < _FEWEST:
            continue
        chars, texts = _long_chars(part)
        # most parts at the end of a page are its footer: the whole page is read for few
        if texts >= _FEWEST and chars > 0.5 * _long_chars(body)[0]:
            part.tag = "div"


def _around_the_text(body: HtmlElement) -> Iterator[HtmlElement]:
    """The elements around the first `main` and `article`, and those that are open at the end of the page."""
    for tag in ("main", "article"):
        first = next(body.iter(tag), None)
        if first is not None:
            yield from first.iterancestors()
    last: HtmlElement | None = body
    while last is not None:
        yield last
        last = next(last.iterchildren(reversed=True), None)


def _long_chars(element: HtmlElement) -> tuple[int, int]:
    """Characters and number of the long texts of a subtree."""
    chars = texts = 0
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start" and node.tag in _UNSEEN:
            walker.skip_subtree()
            continue
        text = node.text if event == "start" else node.tail if node is not element else None
        if text and len(text) >= _LONG and len(text.strip()) >= _LONG:
            chars += len(text)
            texts += 1
    return chars, texts
