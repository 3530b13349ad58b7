"""Who published a page, and whether it says that it is archived."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import NONE, Document, text_content
from crawler.items import Found
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import element_after, inline_text
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
            if _is_amid_text(survey, block.element):
                continue
            text = shown_text(block.element)
            if text and (says_archived(text) or is_archive_notice(text)):
                is_name = len(text.split()) <= _NAME and text[-1] != "."
                if not (is_name and _heads_list(survey, block.element)):
                    return block.element
    return None


def _is_amid_text(survey: Survey, element: HtmlElement) -> bool:
    """Whether an element is one of the paragraphs of a text, neither its first nor its last, and set as they are."""
    if not (element.text or "").strip():
        return False
    beside = (element.getprevious(), element.getnext())
    blocks = (survey.block(e) for e in beside if e is not None and e.tag == element.tag == "p")
    return sum(block is not None and block.weight > _PARAGRAPH for block in blocks) == len(beside)


_PARAGRAPH = 60
"""Weight of a block that is running text."""


def _heads_list(survey: Survey, element: HtmlElement) -> bool:
    """Whether an element names the list of links below it: "Archived content" may be that of other pages."""
    boxes = islice((element, *element.iterancestors()), _BOXES)
    following = next((after for box in boxes if (after := element_after(box)) is not None), None)
    block = survey.block(following) if following is not None and following.tag in ("ul", "ol", "dl") else None
    return block is not None and block.all_links > 1 and block.all_link_chars > _LINKED * block.all_chars


_NAME = 4
"""Words of the longest name of such a list."""
_BOXES = 3
_LINKED = 0.8


_STEM = re.compile("|".join((*ARCHIVE_STEMS, "\u00ad", "\u200b")))
"""A soft hyphen or a blank without width may stand within a word."""
_SHORTEST = 5
"""Characters of the shortest notice: East Asian ones are."""
_WITH_MORE = 400
"""Characters of a block that begins with a notice."""


def shown_text(element: HtmlElement) -> str:
    """The text of an element without what it hides."""
    return inline_text(element, set(filter(is_unseen, element.iterdescendants())))
