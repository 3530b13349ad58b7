"""Archive notices: the words with which a page says that it is no longer kept up to date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.inline import element_before, inline_text
from crawler.parsers.fields.page.page_texts import is_unseen
from crawler.parsers.fields.page.select import subtree
from crawler.patterns import lazy
from crawler.text import normalize_text

_CERTAIN = lazy(
    r"(?i)(?:znajduj\w+ się w archiwum|(?:strona|treść|informacja|wiadomość|wersja) (?:jest )?archiwalna"
    r"|(?:artykuł|materiał|dokument|serwis) (?:jest )?archiwalny|(?:przeniesion\w+|trafił\w*) do archiwum"
    r"|(?:page|article|content|material|site) (?:is|has been) (?:now )?(?:archived|in the archive|moved to the archive)"
    r"|archived (?:page|content|material|article|version)"
    r"|(?:сторінка|новина|інформація|стаття|матеріал)\w* (?:знаходиться|перебуває|міститься) в архіві"
    r"|архівн(?:а (?:сторінка|новина|інформація|стаття|версія)|ий матеріал))"
)
_WHOLE = lazy(
    r"(?i)(?:(?:informacja|uwaga|information|notice)\W+)?(?:to jest |ta |ten |niniejsz[aey] |this (?:is an )?|the )?"
    r"(?:\w+ )?" + _CERTAIN.pattern.removeprefix("(?i)") + r"\W*"
)
"""A notice and nothing else: a longer sentence with the same words is the author's."""
_STEMS = ("rchi", "RCHI", "рхів", "РХІВ")
NOTICE_LENGTH = 240
"""A notice is a line or two; longer texts only speak of archives."""
_HEADING = re.compile(
    r"(?i)^(?:informacja|uwaga|komunikat|ważne|archiwum|information|notice|attention|archived?|hinweis|archiviert|archivé|"
    r"avis|avviso|aviso|archiviato|archivado|arquivado|gearchiveerd|let op|arkiverad|arkivert|arkiveret|upozornění)\s*[:!.]?$"
)


def is_archive_notice(text: str) -> bool:
    """Whether a short text says that the page is archived."""
    if len(text) > NOTICE_LENGTH or not any(word in text for word in _STEMS):
        return False
    return _CERTAIN.search(text) is not None


def is_notice_heading(text: str) -> bool:
    """Whether a text is the bare heading of a notice ("Informacja"): neither title nor lead."""
    return _HEADING.match(normalize_text(text)) is not None


def find_archive_notice(root: HtmlElement, excluded: set[HtmlElement]) -> tuple[HtmlElement, str] | None:
    """(the block that holds the notice and its heading, its sentence); None when the page has none.

    Links are left out (in many footers "Strona archiwalna" leads to an old site), and all in `excluded`.
    """
    if not may_say_archive(root):
        return None
    hits = (e for e in _own_text_elements(root, excluded) if is_archive_notice(inline_text(e)))
    element = next(hits, None)
    if element is None:
        return None
    text = inline_text(element)
    block = element
    for ancestor in element.iterancestors():
        if ancestor is root or ancestor in excluded or any(e in excluded for e in ancestor.iter()):
            break
        rest = inline_text(ancestor).replace(text, "", 1).strip(" :!.")
        if rest and not is_notice_heading(rest):
            break
        block = ancestor
    return block, text


def find_notice_at_start(text: HtmlElement, excluded: set[HtmlElement]) -> tuple[HtmlElement, str] | None:
    """The first block of a text, its heading aside, when it is a notice and nothing else: (the block, its words)."""
    if not may_say_archive(text):
        return None
    for first in _own_text_elements(text, excluded):
        block: HtmlElement | None = first
        while block is not None and block is not text:
            words = inline_text(block)
            if len(words) > NOTICE_LENGTH:
                break
            if is_archive_notice(words) and _WHOLE.fullmatch(words):
                while block.getparent() is not text and inline_text(block.getparent()) == words:
                    block = block.getparent()
                return block, words
            block = block.getparent()
        if not is_notice_heading(inline_text(first)):
            break
    return None


def notice_nodes(notice: HtmlElement) -> set[HtmlElement]:
    """What a notice takes up: its block, and its heading where that stands right before."""
    before = element_before(notice)
    headings = [before] if before is not None and is_notice_heading(inline_text(before)) else []
    return subtree([*headings, notice])


def may_say_archive(element: HtmlElement) -> bool:
    """Whether a notice may stand in the element: before what `find_archive_notice` leaves out is gathered."""
    return may_say(element, *_STEMS)


def may_say(element: HtmlElement, *words: str) -> bool:
    """Whether any of the words stands somewhere in the text as written: a cheap look before a costly search."""
    text = text_content(element)
    # soft hyphens and zero-width blanks may stand inside a word
    return any(word in text for word in (*words, "\u00ad", "\u200b"))


def _own_text_elements(root: HtmlElement, excluded: set[HtmlElement]) -> Iterable[HtmlElement]:
    """Elements with text of their own outside links and `excluded`, in document order."""
    for element in root.iter("*"):
        if element in excluded or element.tag in ("script", "style", "a", "title", "option", "button"):
            continue
        if not (_has_text(element.text) or any(_has_text(child.tail) for child in element)):
            continue
        if next(element.iterancestors("a"), None) is None and not _is_hidden(element):
            yield element


def _is_hidden(element: HtmlElement) -> bool:
    """Whether the page does not show the element: templates keep a notice ready, hidden until it applies."""
    return any(map(is_unseen, (element, *element.iterancestors())))


def _has_text(text: str | None) -> bool:
    return text is not None and not text.isspace() and normalize_text(text) != ""
