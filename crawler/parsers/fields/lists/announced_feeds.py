"""The feeds that a page announces in its head; reads none of them."""

from __future__ import annotations

import re

from crawler.document import Document

_FEED = re.compile(r"(?i)application/(?:(?:rss|atom|rdf)\+xml|feed\+json)")


def find_feeds(document: Document) -> tuple[str, ...]:
    """The feeds that the page announces, but those that it says are in another language: they are of other lists."""
    own = _language_of(document.tree.get("lang"))
    urls = (
        document.absolute(link.get("href"))
        for link in document.tree.iter("link")
        if _FEED.search(link.get("type") or "")
        and not (own and _language_of(link.get("hreflang")) not in ("", own))
    )
    return tuple(dict.fromkeys(url for url in urls if url))


def _language_of(tag: str | None) -> str:
    """The language of a tag without country and script."""
    return re.split("[-_]", (tag or "").strip().lower(), maxsplit=1)[0]
