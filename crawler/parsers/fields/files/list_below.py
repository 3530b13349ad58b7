"""Files right below the box of an article, in no box that says whose they are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.files.download_boxes import heads_files
from crawler.parsers.fields.page.inline import BLOCK_TAGS, HEADING_TAGS, inline_text
from crawler.patterns import lazy

_MORE = lazy(
    r"(?i)\W*(?:(?:weitere|mehr|zusätzliche) (?:informationen|infos?|unterlagen|materialien)(?: zum thema)?|(?:mehr )?zum thema|hintergrund(?:informationen|material)?|unterlagen|materialien|"
    r"(?:more|further|additional|related|supporting) (?:information|material|resources|documents?)|background(?: information| materials?)?|resources|"
    r"(?:plus d['’]|en savoir plus|pour en savoir plus|autres )informations?|en savoir plus|pour en savoir plus|más información|información adicional|ulteriori informazioni|maggiori informazioni|per saperne di più|approfondimenti|"
    r"(?:więcej|dodatkowe|dalsze) informacj[ie]|zobacz również|materiały|meer informatie|mais informações|saiba mais|další informace|více informací|ďalšie informácie|mer information|mere information|lisätietoja)\W*"
)
"""Headings of what belongs to a text, of whatever kind."""
_LEVELS = 4
_MOST = 10
_BETWEEN = 6
"""Boxes of files between the article and a link to one."""
_OUTER = frozenset(("main", "article"))
_BESIDE = frozenset(("aside", "nav", "footer"))


def is_list_below(
    link: HtmlElement,
    scope: HtmlElement,
    document: Document,
    holds_only_files: Callable[[HtmlElement, Document], bool],
) -> bool:
    """Whether a link to a file stands in boxes that hold files alone and begin right behind the box of
    title and text (`scope`) in the page's main part, at most below a heading that says they belong to it."""
    branch = scope
    for around in islice(scope.iterancestors(), _LEVELS):
        box = next((e for e in (link, *link.iterancestors()) if e.getparent() is around), None)
        if box is not None:
            if any(e.tag in _BESIDE for e in (link, *link.iterancestors()) if e is not around):
                return False
            is_main = around.tag in _OUTER or any(e.tag in _OUTER for e in around.iterancestors())
            return is_main and _begins_right_behind(box, branch, document, holds_only_files)
        branch = around
    return False


def _begins_right_behind(
    box: HtmlElement,
    branch: HtmlElement,
    document: Document,
    holds_only_files: Callable[[HtmlElement, Document], bool],
) -> bool:
    if not _is_of_files(box, document, holds_only_files):
        return False
    for before in islice(box.itersiblings(preceding=True), _BETWEEN):
        if before is branch:
            return True
        if before.tag not in BLOCK_TAGS and not inline_text(before):
            continue
        if not (_is_head(before) or _is_of_files(before, document, holds_only_files)):
            return False
    return False


def _is_head(element: HtmlElement) -> bool:
    said = inline_text(element) if element.tag in (*HEADING_TAGS, "p", "strong", "b") else ""
    return bool(said) and (_MORE.fullmatch(said) is not None or heads_files(element))


def _is_of_files(
    box: HtmlElement, document: Document, holds_only_files: Callable[[HtmlElement, Document], bool]
) -> bool:
    """Whether a box holds a few files, and a heading of such at most."""
    links = [a for a in box.iter("a") if a.get("href")]
    if not 0 < len(links) <= _MOST or not holds_only_files(box, document):
        return False
    heads = (h for h in box.iter(*HEADING_TAGS) if inline_text(h) and next(h.iter("a"), None) is None)
    return all(map(_is_head, heads))
