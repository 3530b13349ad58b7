"""The boxes of the entries of a short list: what stands in one, how large it is, whether it has a day of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.lists.item_days import day_of
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.taxonomy.crumbs import is_home_url


def is_of_entry(element: HtmlElement, boxes: Collection[HtmlElement], title: HtmlElement | None) -> bool:
    """Whether something stands in the box of an entry, which is what holds its heading and no other."""
    if any(above in boxes for above in element.iterancestors()):
        return True
    for above in element.iterancestors():
        heads = sum(1 for e in above.iter(*HEADING_TAGS) if e in boxes)
        if heads:
            others = any(e not in boxes and e is title for e in above.iter(*HEADING_TAGS))
            return heads == 1 and not others
    return False


def has_own_picture(entries: Sequence[HtmlElement], document: Document, survey: Survey) -> bool:
    """Whether the box around the entries, that of the first which has one, has a picture that is none of theirs: a gallery with
    links to others below.

    The signet of the site, what stands in its frames and the empty picture of a viewer is none: templates have all of the
    page in one `main`. Nor is one that leads to what an entry leads to: a slider shows the newest of them large.
    """
    boxes = frozenset(entries)  # which has no order
    targets = {document.absolute(a.get("href")) for box in entries for a in box.iter("a")} - {None}
    main = next((a for box in entries for a in box.iterancestors("main", "article") if a not in boxes), None)
    images = main.iter("img") if main is not None else ()
    return any(
        not any(above in boxes for above in image.iterancestors())
        and any("src" in name for name in image.attrib)
        and not _is_signet(image, document)
        and not any(document.absolute(a.get("href")) in targets for a in image.iterancestors("a"))
        and not survey.is_frame(image)
        for image in images
    )


def _is_signet(image: HtmlElement, document: Document) -> bool:
    url = next((document.absolute(link.get("href")) for link in image.iterancestors("a")), None)
    return url is not None and is_home_url(url)


def are_dated(
    heads: Collection[HtmlElement], title: HtmlElement | None, headings: Collection[HtmlElement]
) -> bool:
    """Whether each entry has a day of its own; `heads` are their boxes, `headings` those of them that are
    headings without a box, whose texts follow them."""
    return all(_is_stamped(largest_box(head, heads, title), headings) for head in heads)


def largest_box(head: HtmlElement, heads: Collection[HtmlElement], title: HtmlElement | None) -> HtmlElement:
    """The largest box around an entry that holds no other, and not the title of the page."""
    largest = head
    for above in head.iterancestors():
        if above.tag in ("body", "main") or any(e in heads and e is not head for e in above.iter()):
            break
        if title is not None and any(e is title for e in above.iter(title.tag)):
            break
        largest = above
    return largest


def _is_stamped(box: HtmlElement, headings: Collection[HtmlElement]) -> bool:
    """Whether a day stands in a box, in what follows a heading or a term, or in the term before a description."""
    if _has_day(box):
        return True
    following = box.itersiblings() if box in headings or box.tag == "dt" else ()
    for element in following:
        if element.tag in HEADING_TAGS or (element.tag == "a" and _heads(element)):
            return False
        if _has_day(element):
            return True
    term = box.getprevious() if box.tag == "dd" else None
    return term is not None and _has_day(term)


def _heads(link: HtmlElement) -> bool:
    return next(link.iterchildren(*HEADING_TAGS), None) is not None


def _has_day(box: HtmlElement) -> bool:
    return (
        next(box.iter("time"), None) is not None
        or find_date(inline_text(box)[:_LONGEST_ENTRY]) is not None
        or day_of(box) is not None  # which nothing but a margin parts from the name before it
    )


_LONGEST_ENTRY = 700
"""Characters of an entry in which its day is looked for."""
