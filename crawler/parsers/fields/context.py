"""Who published a page, and whether it says that it is archived."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml.html import HtmlElement

from crawler.document import NONE, Document, text_content
from crawler.items import Found
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import is_archive_notice
from crawler.parsers.fields.page.page_texts import PageTexts, is_unseen
from crawler.parsers.fields.page.structured import StructuredData, node_types, text_of_value
from crawler.parsers.fields.phrases.archive_words import ARCHIVE_STEMS, LONGEST_NOTICE, says_archived
from crawler.parsers.fields.titles.site_name import find_site_name
from crawler.text import fold, normalize_text
from crawler.urls import host_of


def find_publisher(document: Document, data: StructuredData, title: str) -> Found | None:
    """What the page names as its publisher, else as its site."""
    for name in data.texts("publisher"):
        return Found(name, "json-ld publisher")
    for key in ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"):
        for text in document.meta.get(key, ()):
            if not text.startswith("http"):
                return Found(text, f"meta {key}")
    return _in_microdata(document) or _stated_site(document, data, title) or find_site_name(document, title)


def _in_microdata(document: Document) -> Found | None:
    """The name within an element that is marked as the publisher."""
    for element, names in document.attributed.get("itemprop", NONE).items():
        if names == "publisher":
            for inner in element.iter():
                if inner.get("itemprop") == "name":
                    name = normalize_text(inner.get("content")) or inline_text(inner)
                    return Found(name, "itemprop publisher") if name else None
    return None


def _stated_site(document: Document, data: StructuredData, title: str) -> Found | None:
    """The name of the site, or of the only organisation, in the nodes that describe the whole site; those with an address
    on another host describe another one."""
    host = host_of(document.page.url)
    for types in (_SITES, _ORGANISATIONS):
        nodes = (node for node in data.nodes if not types.isdisjoint(node_types(node)) and _is_of(node, host))
        names = {fold(name): name for node in nodes if (name := text_of_value(node.get("name")))}
        # templates write what the page is called, or the address of the site
        names = {key: name for key, name in names.items() if key != fold(title) and "://" not in name}
        if len(names) == 1:
            return Found(
                next(iter(names.values())), "json-ld WebSite" if types is _SITES else "json-ld Organization"
            )
    return None


def _is_of(node: Mapping[str, object], host: str | None) -> bool:
    url = node.get("url")
    stated = host_of(url) if isinstance(url, str) else None
    return None in (stated, host) or _main_part(stated) == _main_part(host)


def _main_part(host: str | None) -> str:
    """A host without what sites put before theirs for readers with other machines."""
    return _PREFIX.sub("", host or "")


_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_SITES = frozenset(("website",))
_ORGANISATIONS = frozenset(
    "organization newsmediaorganization governmentorganization educationalorganization corporation ngo".split()
)


def find_notice(survey: Survey, page: PageTexts) -> HtmlElement | None:
    """What says that the page is archived; texts that only speak of archives are longer."""
    if not page.holds(*ARCHIVE_STEMS):
        return None
    for block in survey.blocks:
        if (
            _SHORTEST <= block.chars <= LONGEST_NOTICE
            and block.link_chars < block.chars
            and block.all_chars <= _WITH_MORE
            and _STEM.search(text_content(block.element)) is not None
        ):
            if any(map(is_unseen, (block.element, *block.element.iterancestors()))):
                continue
            text = shown_text(block.element)
            if text and (says_archived(text) or is_archive_notice(text)):
                return block.element
    return None


_STEM = re.compile("|".join((*ARCHIVE_STEMS, "\u00ad", "\u200b")))
"""A soft hyphen or a blank without width may stand within a word."""
_SHORTEST = 5
"""Characters of the shortest notice: East Asian ones are."""
_WITH_MORE = 400
"""Characters of a block that begins with a notice."""


def shown_text(element: HtmlElement) -> str:
    """The text of an element without what it hides."""
    return inline_text(element, set(filter(is_unseen, element.iterdescendants())))
