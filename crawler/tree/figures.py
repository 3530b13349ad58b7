"""What stands in and beside figures where HTML has it: captions, titles of tables, and in quotations who is quoted; must not
know any site.

A `footer` in a quotation, or a `figcaption` beside one in a figure, names who is quoted:
https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
"""

from __future__ import annotations

from itertools import takewhile

from lxml.html import HtmlElement


def name_speakers(root: HtmlElement) -> bool:
    """Make what names who is quoted a line of the quotation: it is no foot of a page, and no caption of a picture. Say
    whether attributes went by that."""
    is_other = False
    for quote in root.iter("blockquote"):
        box = quote.getparent()
        is_figure = box is not None and box.tag == "figure"
        if is_figure and all(quote in e.iterancestors() for e in box.iter(*_SHOWN)):
            quote.extend(box.findall("figcaption"))
        for name in quote.iterchildren("footer", "figcaption"):
            # `blockquote-footer` is Bootstrap's name of it, `fr-quote__author` that of France's design system
            is_other |= _make_line(name)
    return is_other


def name_titles(root: HtmlElement) -> bool:
    """Make what stands above or below a table, a listing or a poem in its figure a line of the text: it is read with what
    it names, and no caption of a picture. Say whether attributes went by that."""
    is_other = False
    known: dict[HtmlElement, bool] = {}
    for caption in list(root.iter("figcaption")):
        box = next(caption.iterancestors("figure"), None)
        if box is None:
            continue
        if box not in known:
            known[box] = _holds_text(box)
        if known[box]:
            is_other |= _make_line(caption)
    return is_other


def _holds_text(figure: HtmlElement) -> bool:
    """Whether a figure holds a table, a listing or a poem, and no picture."""
    if next(figure.iter(*_PICTURED), None) is not None:
        return False
    return next(figure.iter("table", "pre"), None) is not None or _is_text(figure[0])


def _is_text(first: HtmlElement) -> bool:
    """Whether a paragraph has words that are not the link to a film: else a script draws a picture there."""
    said = sum(len(text.strip()) for text in first.itertext()) if first.tag == "p" else 0
    return said > sum(len(text.strip()) for link in first.iter("a") for text in link.itertext())


def _make_line(name: HtmlElement) -> bool:
    """Make a paragraph of an element, without the names that tell what it was; say whether it had any."""
    name.tag = "p" if next(name.iter("p", "div"), None) is None else "div"
    return sum(part.attrib.pop("class", None) is not None for part in name.iter()) > 0


_PICTURED = ("img", "picture", "svg", "video", "audio", "iframe", "object", "canvas")
_SHOWN = (*_PICTURED, "table")


def take_captions_in(root: HtmlElement) -> None:
    """Set a caption that stands in no figure into the one right before it that has none, since HTML knows it nowhere else;
    and with it what stands in its line, as the credit does."""
    for caption in list(root.iter("figcaption")):
        figure = caption.getprevious()
        if figure is None or figure.tag != "figure" or (figure.tail and not figure.tail.isspace()):
            continue
        if (
            next(caption.iterancestors("figure"), None) is None
            and next(figure.iter("figcaption"), None) is None
        ):
            line = [caption, *takewhile(lambda e: e.tag in _IN_LINE, caption.itersiblings())]
            line = line[: next((n for n, e in enumerate(line, 1) if e.tail and not e.tail.isspace()), None)]
            figure.tail, line[-1].tail = line[-1].tail, None
            figure.extend(line)


_IN_LINE = frozenset(("span", "small", "cite", "em", "i"))
