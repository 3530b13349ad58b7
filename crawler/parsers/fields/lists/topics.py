"""Which links of a page lead to lists by keyword, topic or category; by their own names and addresses alone."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from crawler.document import Document
from crawler.items import Anchor
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.link_kinds import is_keyword_link
from crawler.parsers.fields.page.list_addresses import is_of_host, is_same, position_of
from crawler.parsers.fields.taxonomy.taxonomy_links import leads_to_category

_MOST = 300
_LONGEST_LABEL = 60
_TOPIC = re.compile(
    r"(?i)/(?:topics?|them(?:a|en|e|es|atik|atique)|tem(?:a|as|at|y|i)|sujets?|dossiers?|emner?|amnen?|aihe\w*|konular|assuntos?|argoment[oi]|labels?)/[^/]+/?$"
)
"""Offices have pages below these, too: whoever visits one has to see whether it is a list."""
_CHOSEN = re.compile(
    r"(?i)[?&](?:tags?|tag_?id|keywords?|topics?|thema|temat?|mots?|etiqueta|categor(?:y|ie|ia)|kategori[ae]?|cat|rubri(?:k|que|ca))=[^&#]+"
)
"""What programs call the parameter that chooses what bears a mark."""


def find_topics(document: Document) -> tuple[Anchor, ...]:
    """The links of a page to lists of what bears a keyword or belongs to a topic, wherever they stand, each once."""
    own = document.page.url
    if own is None:
        return ()
    found: dict[str, Anchor] = {}
    for link in document.tree.iter("a"):
        url = document.absolute(link.get("href"))
        if not url or url in found or not is_of_host(url, own):
            continue
        if not (is_keyword_link(link) or leads_to_category(link) or _is_topic(url)):
            continue
        label = inline_text(link)
        if label and len(label) <= _LONGEST_LABEL and not is_same(url, own) and position_of(url) is None:
            found[url] = Anchor(url.partition("#")[0], label)
    return tuple(islice(found.values(), _MOST))


def _is_topic(url: str) -> bool:
    return _TOPIC.search(urlsplit(url).path) is not None or ("=" in url and _CHOSEN.search(url) is not None)
