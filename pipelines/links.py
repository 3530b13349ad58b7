"""Links of the text with their type; addresses are judged by their form alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from urllib.parse import unquote, urlsplit

from crawler.items import Anchor, Link, LinkType
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of
from pipelines.attachments import MEDIA_TYPES

# Of the file formats these are pages or pictures as often as downloads: no sign of an attachment in a link.
_NOT_FILES = {"jpg", "jpeg", "png", "gif", "svg", "xml", "json", "txt"}
_FILE_ENDINGS = tuple(f".{ending}" for ending in MEDIA_TYPES.keys() - _NOT_FILES)


def build_links(
    anchors: Iterable[Anchor], hosts: Collection[str], attachments: Collection[str]
) -> tuple[Link, ...]:
    """The links in order, every occurrence; `hosts` are the site's, `attachments` the addresses of its files."""
    files = {canonical_url(url) for url in attachments}
    return tuple(Link(a.url, normalize_text(a.text), classify_link(a.url, hosts, files)) for a in anchors)


def classify_link(url: str, hosts: Collection[str], files: Collection[str]) -> LinkType:
    """The type of a link. `files` are canonical addresses known to be downloads."""
    if url.lower().startswith("mailto:"):
        return "email"
    try:
        parts = urlsplit(url)
    except ValueError:  # printed in a text with an unclosed bracket in the host
        return "external"
    if (files and canonical_url(url) in files) or unquote(parts.path).lower().endswith(_FILE_ENDINGS):
        return "attachment"
    host = host_of(url)
    # of a page whose address nothing tells, a relative link leads to its own site
    return "internal" if host in hosts or (host is None and not parts.scheme) else "external"
