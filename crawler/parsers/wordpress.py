"""WordPress: its themes follow few class names, so most is left to the generic rules."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import is_generated_by, is_own_beginning
from crawler.parsers.fields.page.rules import Rules

NAME = "wordpress"

RULES = Rules(
    # plug-ins hang their boxes into the text's container
    remove=(
        ".sharedaddy",
        ".jp-relatedposts",
        ".yarpp-related",
        ".addtoany_share_save_container",
        ".wp-block-embed",
        # lists of what else the site has, set into a text
        ".wp-block-latest-posts",
        ".wp-block-latest-comments",
    )
)
_CONTENT = "/wp-content/"
_THEMES = "/wp-content/themes/"
_BEFORE_THEMES = re.compile(rf"""["'(=\s]([^"'()=\s]{{0,200}}){_THEMES}""")
_SERVICES = re.compile(r"/wp-(?:content|includes|admin|json)/|/feed/?$|[?&](?:s|replytocom)=")
_LISTS = re.compile(r"/(?:tag|category|author|page)/|[?&](?:paged|cat|tag)=")
_ID = re.compile(r"[?&]p=(\d+)")


def is_match(document: Document) -> bool:
    """By the generator, or by the folder that its theme loads styles and scripts from, or pictures of its own site: a box
    with pictures of another site names that site's theme."""
    if is_generated_by(document, "wordpress"):
        return True
    if b"/wp-content/themes/" not in document.source:
        return False
    for element in document.tree.iter("link", "script", "style"):
        address = element.get("href") or element.get("src")
        # what merges a theme's styles keeps them in a folder beside it
        if (_CONTENT in address) if address else (_THEMES in (element.text or "")):
            return True
    beginnings = (match[1] for match in _BEFORE_THEMES.finditer(document.text))
    return any(is_own_beginning(beginning, document.page.url) for beginning in beginnings)


def classify_url(url: str, site: Site) -> UrlKind:
    """Files and services are no pages; tags, authors and categories are lists of what other lists show too."""
    parts = urlsplit(url)
    place = f"{parts.path}?{parts.query}"
    if _SERVICES.search(parts.path) or _SERVICES.search(place):
        return UrlKind.IGNORED
    return UrlKind.LISTING if _LISTS.search(place) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The number of a post, in addresses without names."""
    match = _ID.search(url)
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)
