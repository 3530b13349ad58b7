"""Text that stands in no element of its own beside boxes: old pages have lines and empty lines in place of paragraphs."""

from __future__ import annotations

from collections.abc import Collection

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, Survey
from crawler.text import normalize_text


def count_paragraphs(box: HtmlElement) -> int:
    """How many long lines breaks make of the loose text of a box; 1 where there are none."""
    return 1 + sum(len((child.tail or "").strip()) >= PARAGRAPH for child in box.iterchildren("br"))


def loose_text_after(element: HtmlElement, survey: Survey, skip: Collection[HtmlElement]) -> str:
    """The loose text between an element and the next box that says something; behind boxes that are empty or in `skip`,
    such as advertisements, only running text."""
    texts = [element.tail or ""]
    shortest = 1
    for sibling in element.itersiblings():
        box = survey.block(sibling)
        if box is None:
            texts += [text_content(sibling) if sibling.tag != "a" else "", sibling.tail or ""]
        elif normalize_text("".join(texts)) or (box.all_chars and sibling not in skip):
            break
        else:
            texts = [sibling.tail or ""]
            shortest = PARAGRAPH
    loose = normalize_text(" ".join(texts))
    return loose if len(loose) >= shortest else ""


def loose_line_before(element: HtmlElement, survey: Survey) -> str:
    """The last line of the loose text right before an element; the breaks between them count for nothing."""
    texts: list[str] = []
    for sibling in element.itersiblings(preceding=True):
        if sibling.tail and not sibling.tail.isspace():
            texts.append(sibling.tail)
        if survey.block(sibling) is not None or (sibling.tag == "br" and texts):
            break
        if sibling.tag != "br":
            texts.append(text_content(sibling))
    else:
        above = element.getparent()
        texts.append((above.text if above is not None else "") or "")
    return normalize_text("".join(reversed(texts)))
