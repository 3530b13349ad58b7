"""A page as a parser finds it: article, listing or neither, in raw strings, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from crawler.items.page import ListingItem
from crawler.items.site import Site


class Found(Struct, frozen=True):
    """A raw value and the name of the rule that found it, such as `.metryka .data` or `json-ld datePublished`."""

    raw: str
    rule: str


class Anchor(Struct, frozen=True):
    """A link of lead or body as found; the address is absolute."""

    url: str
    text: str


class FileLink(Struct, frozen=True, kw_only=True):
    """A file offered for download as found: `label` is what the page prints about type and size."""

    url: str
    title_text: str
    label_text: str | None = None


class Picture(Struct, frozen=True, kw_only=True):
    """A picture as found; addresses are absolute, `url` the largest form."""

    url: str
    thumbnail_url: str | None = None
    caption_text: str | None = None
    alt_text: str | None = None
    tooltip_text: str | None = None
    credit_text: str | None = None
    role: Literal["lead", "inline", "gallery"] = "inline"


class Body(Struct, frozen=True, kw_only=True):
    """The text of an article: blocks of plain text and the same content as minimal HTML."""

    blocks: tuple[str, ...]
    html: str
    rule: str


class ArticlePage(Struct, frozen=True, kw_only=True):
    """Which of an article's several pages one is."""

    number: int
    first_url: str
    """Canonical address of the first one, by which the article is known."""
    next_url: str | None = None


class Article(Struct, frozen=True, kw_only=True):
    """A page recognised as an article, as found. Tuples of `Found` hold candidates, most trusted first."""

    site: Site
    parser: str
    url: str | None
    """The page's own canonical address if it names a credible one, else the page's address."""
    native_id: str | None = None
    """The CMS's own id where the address has one."""
    title: tuple[Found, ...] = ()
    lead: tuple[Found, ...] = ()
    date: tuple[Found, ...] = ()
    date_modified: tuple[Found, ...] = ()
    language: Found | None = None
    publisher: Found | None = None
    """What the page itself names as publisher, or its site; used when the site is not in the registry."""
    section: Found | None = None
    breadcrumbs: tuple[str, ...] = ()
    archived: Found | None = None
    """The notice that says so."""
    body: Body | None = None
    links: tuple[Anchor, ...] = ()
    attachments: tuple[FileLink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    """Lead and inline pictures."""
    gallery: tuple[Picture, ...] = ()
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    rules: Mapping[str, str] = MappingProxyType({})
    """Rules of the fields that carry none themselves (gallery, attachments, authors …)."""
    page: ArticlePage | None = None
    """None where the article has no other page."""
    topics: tuple[Anchor, ...] = ()
    """Links to lists by keyword or topic, where these were asked for; they are no part of the article."""
    warnings: tuple[str, ...] = ()


class Listing(Struct, frozen=True, kw_only=True):
    """A page of links to articles; it never becomes a record."""

    parser: str
    url: str | None = None
    title_text: str | None = None
    items: tuple[ListingItem, ...] = ()
    next_url: str | None = None
    """The next page as the page itself says, or as the platform counts; None on the last page."""
    is_next_guessed: bool = False
    """Whether nothing on the page names the next one: there may be none."""
    is_next_loaded: bool = False
    """Whether the next one is what a script loads into this page: it may be no page of a list."""
    has_more: bool | None = None
    """Whether the page states that entries follow its own ("11–20 of 45"); None where it does not say."""
    total: int | None = None
    """How many entries the page states that its list has: "57 results"."""
    last_url: str | None = None
    """The page under the highest number of its pager."""
    is_next_scripted: bool = False
    """Whether there are further pages that only a script can open."""
    periods: tuple[str, ...] = ()
    """Pages that hold a part of the same list each, such as a year's, a month's, a letter's or its archive."""
    beside: tuple[str, ...] = ()
    """Months or years beside a list that nothing turns: they may be its own, or those of all that the site has."""
    elsewhere: tuple[str, ...] = ()
    """Hosts of the same body, and none of the site's, to which several entries lead."""
    feeds: tuple[str, ...] = ()
    """Feeds that the page announces."""
    topics: tuple[Anchor, ...] = ()
    """Links to lists by keyword or topic, where these were asked for."""


RejectionReason = Literal[
    "empty",
    "binary",
    "unsupported_type",
    "too_large",
    "http_error",
    "redirect",
    "challenge",
    "soft_404",
    "unavailable",
    "home_page",
    "not_article",
    "no_content",
    "no_date",
    "needs_script",
]


class Rejection(Struct, frozen=True, kw_only=True):
    """A page that is neither article nor listing, and why. `detail` is one line for people."""

    reason: RejectionReason
    detail: str = ""
    parser: str | None = None
    leads_to: str | None = None
    """Absolute address to which a page sends its reader that does nothing else (`redirect`), or of what it shows in a frame."""
    is_for_good: bool = False
    """Whether it says that it is there from now on."""
