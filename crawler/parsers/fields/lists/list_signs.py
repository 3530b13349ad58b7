"""What a page says of itself that makes it a list: its address, the classes of its body, its type for search engines.
Looks at no entry."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from crawler.document import Document
from crawler.parsers.fields.page.structured import StructuredData, node_types
from crawler.parsers.fields.phrases.periods import names_period

_TAXON = re.compile(
    r"(?i)/(?:tags?|categor(?:y|ies|ias?|ie)|kategori(?:e|a|en)?|rubri(?:k|que|ca|c|ek)|authors?|autore?n?|auteurs?|topics?|themen?|temat|"
    r"schlagwort|labels?|archi(?:ves?|v|wum)|taxonomy/term|suche|search|szukaj|buscar|recherche|hledani|haku|sok|poisk)(?:/[^/]+)?/?$"
)
"""Ends of paths that choose entries by a mark that they bear."""
MARK = re.compile(r"(?i)/(?:tags?|categor(?:y|ies)|kategori[ae]|authors?|autor)/[^/]+/?$")
"""Ends of paths of the marks that entries bear: links to these are no titles."""
_SEARCH = frozenset(
    ("s", "q", "query", "search", "searchword", "suche", "szukaj", "buscar", "tx_kesearch_pi1[sword]")
)
_PART = re.compile(r"(?i)/(?:(?:19|20)\d\d[/-](?:[a-z]{1,2}-?\d{1,2}|\d\d?/\d\d?)|[a-z])/?$")
"""Ends of paths that choose a quarter, a week, a day or a letter."""
_PAGE = re.compile(r"(?i)/page/?\d{1,4}/?$|[?&](?:page|paged|strona|seite)=[1-9]\d{0,3}(?:&|$)")
"""Further pages of anything; fewer parameters than pagers have, since no pager is seen here."""
_LIST_TYPES = frozenset(("collectionpage", "searchresultspage", "blog"))
"""What schema.org calls pages of lists."""
_LIST_BODY = frozenset(
    "search-results search-no-results view-category path-taxonomy page-taxonomy-term path-search post-type-archive "
    "template-listing_view template-summary_view template-tabular_view template-collection_view template-search "
    "portaltype-collection portaltype-topic".split()
)
"""Classes that WordPress, Joomla, Drupal and Plone give the body of lists …"""
_ARCHIVE_BODY = re.compile(r"(?:category|tag|author|date|hfeed)|(?:category|tag|author|tax|term)-\S+")
"""… and those of which WordPress gives one beside `archive` …"""
MAYBE_BODY = frozenset(("archive", "search", "hfeed", "list"))
"""… and classes of lists that others may use otherwise …"""
_PAGE_BODY = frozenset(("single", "singular", "page", "view-article", "single-post", "page-template"))
"""… and of single pages."""


def is_single(document: Document) -> bool:
    """Whether the theme calls the page one of a single article."""
    classes = body_classes(document)
    # Adobe's components call all pages so: https://github.com/adobe/aem-core-wcm-components
    return not (classes - {"page"} if "basicpage" in classes else classes).isdisjoint(_PAGE_BODY)


def body_classes(document: Document) -> frozenset[str]:
    body = document.tree.find("body")
    return frozenset(((body.get("class") or "") if body is not None else "").lower().split())


def says_list(document: Document, data: StructuredData) -> bool:
    """Whether the page calls itself a list by its kind: what themes and search engines are told."""
    classes = body_classes(document)
    if not classes.isdisjoint(_LIST_BODY) or (
        "archive" in classes and any(map(_ARCHIVE_BODY.fullmatch, classes))
    ):
        return True
    if any(not _LIST_TYPES.isdisjoint(node_types(node)) for node in data.nodes):
        return True
    types = [
        (e.get("itemtype") or "").lower().rstrip("/").rpartition("/")[2]
        for e in document.attributed.get("itemtype", ())
    ]
    # themes call the box around a single post a blog, too
    listing = _LIST_TYPES - {"blog"} if types.count("blogposting") == 1 else _LIST_TYPES
    return not listing.isdisjoint(types)


def is_chosen(url: str | None) -> bool:
    """Whether an address chooses entries of a list by time, mark or words."""
    if url is None:
        return False
    parts = urlsplit(url)
    if names_period(url) or MARK.search(parts.path):
        return True
    return any(name.lower() in _SEARCH for name, _ in parse_qsl(parts.query, keep_blank_values=True))


def may_be_chosen(url: str) -> bool:
    """Whether an address may choose entries, or a page of them; texts of some length have pages and topics, too."""
    path = urlsplit(url).path
    return any(pattern.search(path) for pattern in (_TAXON, _PART)) or _PAGE.search(url) is not None
