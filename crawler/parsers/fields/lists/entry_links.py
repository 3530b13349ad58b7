"""The links of a page that may be those of the entries of a list: to other pages of the site, as a heading or in a row."""

from __future__ import annotations

from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.lists.list_signs import MARK
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE
from crawler.parsers.fields.page.inline import BLOCK_TAGS, HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import leads_on
from crawler.parsers.fields.phrases.date_words import replace_dates
from crawler.parsers.fields.phrases.periods import is_bare_period
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_MOST_LINKS = 5
"""Pages that an entry leads to, with its author, section and keywords."""
_BRACKETS = " []()（）【】|–—-"
_SHORTEST = 4
"""Characters of the shortest title of an entry."""


class EntryLinks:
    """Tells the links of entries by where they lead and what they are beside."""

    def __init__(self, document: Document, hosts: frozenset[str]) -> None:
        self._document = document
        self._hosts = hosts

    def of_heading(self, heading: HtmlElement) -> HtmlElement | None:
        """The link to another page of the site that is all of a heading, or is around it."""
        link = next(heading.iter("a"), None)
        if link is None:
            link = next(heading.iterancestors("a"), None)
        elif (said := inline_text(link)) != (text := inline_text(heading)) and (
            replace_dates(text, "").strip(_BRACKETS) != said  # the day may stand in the heading, too
        ):
            return None
        return link if link is not None and self._leads_on(link) else None

    def of_row(self, row: HtmlElement) -> HtmlElement | None:
        """The first link to another page of the site in a row that begins with it; None for a row that lays out the page."""
        links = [link for link in row.iter("a") if self._leads_on(link)]
        if len({link.get("href") for link in links}) > _MOST_LINKS:
            return None
        for link in links:
            if len(inline_text(link) or link.get("aria-label") or "") >= _SHORTEST:
                is_named = inline_text(link) == "" or is_headed(row)
                return link if is_named or not _is_in_sentence(link, row) else None
        return None

    def _leads_on(self, link: HtmlElement) -> bool:
        url = self._document.absolute(link.get("href"))
        own = self._document.page.url
        if not url or own is None or host_of(url) not in self._hosts or is_file(url, link):
            return False
        plain = canonical_url(url)
        return (
            plain != canonical_url(own)
            and urlsplit(plain).path not in ("", "/")
            and not MARK.search(urlsplit(url).path)
            and not leads_on(self._document, url)
            and not is_bare_period(inline_text(link), url)
        )


def is_headed(row: HtmlElement) -> bool:
    """Whether a heading begins a row: one behind a text is of what stands below that."""
    heading = next(row.iter(*HEADING_TAGS), None)
    return heading is not None and len(_text_before(heading, row)) < PARAGRAPH


_WORDS = 10
"""Characters of the shortest sentence before a link."""


def _is_in_sentence(link: HtmlElement, row: HtmlElement) -> bool:
    """Whether a text of its own stands before the first link of a row: titles come first, behind a day at most."""
    before = replace_dates(_text_before(link, row), "").strip()
    previous = link.getprevious()
    # a line of its own above the title tells kind and office of the entry
    least = PARAGRAPH if previous is not None and previous.tag in BLOCK_TAGS else SHORT_SENTENCE
    return len(before) >= least or (len(before) >= _WORDS and before[-1] in ".!?…。！？।؟")


def _text_before(element: HtmlElement, box: HtmlElement) -> str:
    """The text of a box before one of its elements."""
    texts: list[str] = []
    for event, node in etree.iterwalk(box, events=("start", "end")):
        if node is element:
            break
        if event == "start":
            texts.append(node.text or "")
        else:
            texts.append(node.tail or "")
    return normalize_text(" ".join(texts))
