"""The page's own canonical address, when it names a credible one; no site knowledge."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit, urlunsplit

from lxml.html import HtmlElement

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
            found.append(link.get("href") or "")
    found += document.meta.get("og:url", [])
    addresses = (absolute_url(_decoded(stated), document.base_url) for stated in found)
    return [url for url in addresses if url]


def leads_to_page(link: HtmlElement, document: Document) -> bool:
    """Whether a link is one to the page that it stands on, and to no place on it, as to a comment."""
    href = link.get("href") or ""
    url = document.absolute(href) if "#" not in href else None
    if not url:
        return False
    own = (document.page.url, *declared_addresses(document))
    return canonical_url(url) in {canonical_url(address) for address in own if address}


def _decoded(stated: str) -> str:
    """An address that was encoded as a whole, as for a query, in its own letters: it would be a path on the site."""
    return unquote(stated) if _ENCODED.match(stated) else stated


_ENCODED = re.compile(r"(?i)\s*https?%3a%2f%2f")


def own_address(document: Document, site: Site, is_credible: Callable[[str], bool]) -> str | None:
    """The first declared address on the site's hosts that is credible, else the page's, in canonical form."""
    page_url = document.page.url
    for url in declared_addresses(document):
        if _is_own_host(url, page_url, site) and is_credible(url):
            return canonical_url(url)
    return canonical_url(page_url) if page_url else None


def is_mistaken(declared: str, page_url: str, title: str) -> bool:
    """Whether an address that a page calls its own is by all signs another page's: a mistake of the template, which
    would make one page of many.

    Other addresses of a page have its number, or words of its title, as its own has; where neither says anything, the
    page is believed.
    """
    own, other = _Signs(page_url), _Signs(declared)
    is_shorter = own.place[0] == other.place[0] and set(other.place[1]) <= set(own.place[1])
    if is_shorter and not _SCRIPT.search(split_url(page_url).path):  # the context of navigation left out
        return False
    if other.numbers & own.numbers:
        return False
    words = _words(title)
    own_share, other_share = len(own.words & words), len(other.words & words)
    if own_share and 2 * other_share <= own_share:
        return True
    if own_share != other_share or not own.numbers:
        return False
    return not other_share or bool(other.numbers and other.words <= own.words)


def spells(url: str | None, title: str) -> bool:
    """Whether the last name of an address is made of a title's words: three of the longer ones at least, and few others."""
    words = _Signs(url).words if url else frozenset()
    return len(words) >= _SPELT and 4 * len(words & _words(title)) >= 3 * len(words)


_SPELT = 3


class _Signs:
    """What an address says of the page: the words and numbers of its last name and of its query."""

    def __init__(self, url: str) -> None:
        parts = split_url(canonical_url(url))
        names = [name for name in unquote(parts.path).split("/") if name and not _INDEX.match(name)]
        values = [f"{name}={value}" for name, value in parse_qsl(parts.query)]
        text = " ".join((*names[-1:], *values))
        self.place = ([name.lower() for name in names], sorted(values))
        self.numbers = frozenset(_NUMBER.findall(text)) | frozenset(_KEY.findall(text))
        self.words = _words(text)


def _words(text: str) -> frozenset[str]:
    """Beginnings of the longer words, without their accents: addresses have them in plain letters and in other cases."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ł", "l").replace("ß", "ss"))
    return frozenset(
        word[:_STEM] for word in _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))
    )


_INDEX = re.compile(r"(?i)(?:index|default|home)(?:\.\w{3,5})?$")
_SCRIPT = re.compile(r"(?i)\.(?:php\d?|aspx?|jsp|cfm|cgi|do|pl)/?$")
"""Names of programs, to which the query says which page is meant."""
_NUMBER = re.compile(r"\d{2,}")
_KEY = re.compile(r"(?=[^\W\d_]*\d)[^\W_]{6,}")
"""A key of letters and figures, by which some systems find the page whatever stands before it."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5


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
