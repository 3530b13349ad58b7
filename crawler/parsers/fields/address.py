"""The page's own canonical address, when it names a credible one; no site knowledge."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit, urlunsplit

from crawler.document import Document
from crawler.items import Site
from crawler.urls import absolute_url, canonical_url, host_of


@lru_cache(maxsize=2048)  # urllib's own holds fewer addresses than a page has
def split_url(url: str) -> SplitResult:
    """The parts of an address; those of an empty one when it cannot be read."""
    try:
        return urlsplit(url)
    except ValueError:  # such as an unclosed bracket in the host
        return urlsplit("")


def declared_addresses(document: Document) -> list[str]:
    """Absolute addresses that the page calls its own: `link rel=canonical`, then `og:url`."""
    found = []
    for link in document.landmarks["link"]:
        rel = link.get("rel")
        if rel and "canonical" in rel.lower().split():
            found.append(absolute_url(link.get("href"), document.base_url))
    for content in document.meta.get("og:url", []):
        found.append(absolute_url(content, document.base_url))
    return [url for url in found if url]


def own_address(document: Document, site: Site, is_credible: Callable[[str], bool]) -> str | None:
    """The first declared address on the site's hosts that is credible, else the page's, in canonical form."""
    page_url = document.page.url
    for url in declared_addresses(document):
        if _is_own_host(url, page_url, site) and is_credible(url):
            return canonical_url(url)
    return canonical_url(page_url) if page_url else None


def without_query(url: str) -> str:
    """The address without query and fragment, for systems whose path alone chooses the page."""
    parts = split_url(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


def _is_own_host(url: str, page_url: str | None, site: Site) -> bool:
    """Whether the address is on the site's hosts; for a site made up from a page, on that page's host."""
    host = host_of(url)
    if host is None:
        return False
    if host in site.hosts:
        return True
    if site.registered:
        return False
    own = host_of(page_url)
    return own is None or own.removeprefix("www.") == host.removeprefix("www.")
