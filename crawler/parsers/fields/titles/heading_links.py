"""Where a heading leads: to the front page, the page itself, or the page above it."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.taxonomy.crumbs import is_home_url

_SITE_WORDS = frozenset(
    "logo logos sitename sitetitle sitelogo brand branding blogtitle siteheadline crumb crumbs".split()
)


def names_site(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is the site's name or a step of the path: called so, or a link to the front page and no more."""
    links = [e for e in (element, *element.iterdescendants("a"), *element.iterancestors("a")) if e.tag == "a"]
    url = document.absolute(links[0].get("href")) if links else None
    if url is not None and url.rstrip("/") == (document.page.url or "").rstrip("/"):
        return False  # Weebly calls the headings of entries titles of the blog
    above = element.getparent()
    names = words_of(element) | (words_of(above) if above is not None else frozenset())
    return not names.isdisjoint(_SITE_WORDS) or (url is not None and is_home_url(url))


def leads_here(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is a link to the page itself, as weblogs and forums set those of their entries."""
    link, url = _first_link(element, document)
    if url is None or url.partition("#")[0] != document.page.url or is_home_url(url):
        return False
    return inline_text(link) == inline_text(element)


def leads_up(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is a link to the page above this one: the name of a section or project."""
    _, url = _first_link(element, document)
    own = document.page.url
    if not url or not own:
        return False
    return own.startswith(f"{url.rstrip('/')}/") and url.rstrip("/") != own.rstrip("/")


def leads_away(element: HtmlElement, document: Document) -> bool:
    """Whether a heading holds a link to another page than this one, as far as its address is known."""
    _, url = _first_link(element, document)
    own = document.page.url
    if url is None or own is None:
        return False
    return url.partition("#")[0].rstrip("/") != own.partition("#")[0].rstrip("/")


def _first_link(element: HtmlElement, document: Document) -> tuple[HtmlElement | None, str | None]:
    link = next(element.iter("a"), None)
    return link, document.absolute(link.get("href")) if link is not None else None
