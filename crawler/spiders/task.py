"""An address to fetch, and what came of it: what passes between spider and session."""

from __future__ import annotations

from urllib.parse import urlsplit

from msgspec import Struct

from crawler.archive.exchange import Exchange
from crawler.archive.rows import UrlRow
from crawler.archive.site_archive import Recorded
from crawler.items import Record
from crawler.spiders.cookies import Cookie, cookie_header
from crawler.spiders.feeds import COUNTED
from crawler.spiders.parts import PART
from crawler.spiders.reading import Question, Reading
from crawler.spiders.scope import UNNAMED
from crawler.urls import canonical_url


class Task(Struct, frozen=True, kw_only=True):
    """An address to fetch for a row of the ledger: the row's own, or the one a redirect has led to."""

    row: UrlRow
    url: str
    hops: tuple[tuple[str, str], ...] = ()
    """Addresses that have redirected so far, each with the cookies that were sent there."""
    cookies: tuple[Cookie, ...] = ()
    """Those that its host asks for, as known from before or from the redirects so far."""
    is_moved: bool = False
    """Whether all of them did so for good."""
    is_framed: bool = False
    """Whether the address is that of a frame which the page shows in place of a text."""
    moved: str | None = None
    """Of a further page of a listing: where that has moved for good."""
    is_turned_to: bool = False
    """Of a further page of a listing: whether the pager alone, and not the address, tells that it is one."""
    is_known_place: bool = True
    """Whether what the row has of ETag and Last-Modified is that of this address, and not of one that has led here."""
    is_to_read: bool = False
    """Whether the page is read whole, whatever its server says of its not having changed."""
    is_check: bool = False
    """Whether it was called unmodified just now, and is read whole to see whether that is true."""
    asks_extent: bool = False
    """Of a page of a listing: whether it is asked once more, for what it says of the listing's end."""
    asks_topics: bool = False
    """Whether the lists by keyword or topic that the page links to are to be told."""
    is_probe: bool = False
    """Whether a page that has been visited is asked for once more, to see whether its host answers us at all."""
    begun: Begun | None = None
    """Of a further page of an article: what has been read of the article so far."""

    @property
    def place(self) -> str | None:
        """Of a listing's page: where the listing has moved for good; the home page is no place of a listing."""
        if self.row.kind != "listing" or self.row.depth > 0:
            return self.moved
        return canonical_url(self.url) if self.is_moved and urlsplit(self.url).path not in ("", "/") else None

    def ask(self, exchange: Exchange) -> Question:
        """What there is to be read of an answer."""
        if self.begun is not None:  # a listing speaks of the first page, and the id is that of its address
            return Question(exchange=exchange, url=self.url, purpose="article", via=self.begun.task.url)
        return Question(
            exchange=exchange,
            url=self.url,
            purpose=self.row.kind,
            listed=self.row.listed,
            via=self.row.via,
            record_id=self.row.record_id,
            moved=self.place,
            is_turned_to=self.is_turned_to,
            is_part=self.row.kind == "listing" and self.row.listed_title == PART,
            is_unlisted=self.row.kind == "article" and self.row.root == UNNAMED and not self.row.record_id,
            asks_extent=self.asks_extent,
            asks_topics=self.asks_topics,
        )

    @property
    def is_unnamed_map(self) -> bool:
        """Whether this is a sitemap that the program looks for of itself: it may not be there."""
        return self.row.kind == "feed" and self.row.root == UNNAMED

    @property
    def is_unnamed(self) -> bool:
        """Whether this is such a sitemap, or a list by keyword or topic that no entry names."""
        return self.row.kind in ("feed", "listing") and self.row.root == UNNAMED

    @property
    def is_counted(self) -> bool:
        """Whether this is a further page of a feed that only its number tells: there may be none."""
        return self.row.kind == "feed" and self.row.listed_title == COUNTED

    @property
    def is_elsewhere(self) -> bool:
        """Whether redirects have led to another address."""
        return bool(self.hops) and canonical_url(self.url) != self.row.url

    @property
    def asked(self) -> tuple[str, str]:
        """The address and the cookies that are sent there."""
        return self.url, cookie_header(self.cookies, self.url)

    @property
    def headers(self) -> dict[str, str]:
        """Request headers: those that ask for a page only if it has changed (none for listings and feeds, which must be read, but
        for sitemaps that no entry names), and the cookies without which its host answers nobody."""
        headers = self.headers_of_change
        if cookies := cookie_header(self.cookies, self.url):
            headers["Cookie"] = cookies
        return headers

    @property
    def headers_of_change(self) -> dict[str, str]:
        """Those that ask for a page only if it has changed."""
        headers = {}
        is_known = self.row.capture is not None and self.row.record_id and self.begun is None
        is_known = is_known and self.is_known_place and not self.is_to_read
        is_known_map = self.is_unnamed_map and self.row.capture is not None and self.is_known_place
        if (self.row.kind == "article" and is_known) or is_known_map:
            if self.row.etag:
                headers["If-None-Match"] = self.row.etag
            if self.row.last_modified:
                headers["If-Modified-Since"] = self.row.last_modified
        return headers


class Begun(Struct, frozen=True, kw_only=True):
    """An article on several pages, as far as they have been read."""

    task: Task
    """The visit of its first page …"""
    reading: Reading
    recorded: Recorded
    """… and what came of it."""
    parts: tuple[Record, ...]
    """A record of each page, in order."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of an answer. `follow` is the next hop; `refused` says that the host wants to be left
    alone."""

    state: str
    reason: str | None = None
    follow: Task | None = None
    refused: bool = False
    record: Record | None = None
    """The record, where it is new or changed."""
