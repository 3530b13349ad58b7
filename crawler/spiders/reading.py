"""What an answer says, as far as its bytes tell; pure, so that another process can find it out. Must not know
ledger, files or Scrapy."""

from __future__ import annotations

import re
import traceback
from typing import Any

import msgspec
from msgspec import Struct, field

from crawler.archive.exchange import NOTHING_KNOWN, Exchange, KnownPage
from crawler.archive.packing import PackedExchange
from crawler.archive.rows import UrlPurpose
from crawler.digests import digest
from crawler.extract import extract
from crawler.items import Anchor, Article, Listing, ListingItem, Page, Record, Rejection, Site
from crawler.parsers.feed import Feed, parse_feed
from crawler.parsers.sitemap import Sitemap, parse_sitemap
from crawler.sites import Registry
from crawler.sources.http import Message, TooLargeError, decoded_body, ends_as_page, is_cut, parse_message
from crawler.sources.link_header import find_link
from crawler.spiders.cookies import set_by
from crawler.spiders.data_pages import Ahead, find_ahead, lead_on
from crawler.spiders.fragments import count_on, find_fragment
from crawler.spiders.frames import follow_frames
from crawler.spiders.refusals import find_substitute, is_challenge
from crawler.urls import absolute_url
from pipelines.record import build_record

_REFRESH = re.compile(r"""(?i)\s*(\d{1,2})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?\s*([^"'\s][^"']*)""")
"""A header by which a page is left after less than two minutes, as old systems do in place of a redirect."""
_WITHOUT_TEXT = frozenset(("no_content", "not_article"))
_NO_REGISTRY = Registry(())
"""The site is known."""


class Question(Struct, frozen=True, kw_only=True):
    """An answer and what is known of the page: all that reading it takes."""

    exchange: Exchange
    url: str
    purpose: UrlPurpose
    listed: ListingItem | None = None
    via: str | None = None
    record_id: str | None = None
    joined_id: str | None = None
    moved: str | None = None
    """Where the listing that this page belongs to has moved for good."""
    is_turned_to: bool = False
    """Whether the pager of a list leads to this page, whose address alone does not say that it is one of the list."""
    is_part: bool = False
    """Whether a list has named it as a part of itself."""
    is_unlisted: bool = False
    """Whether no list names it, so that it is an article only if it states its day."""
    asks_extent: bool = False
    """Whether what a list states of its extent is to be read, too: with a long pager that takes longer than all else."""
    asks_topics: bool = False
    """Whether the lists by keyword or topic that the page links to are to be told, too."""

    def known(self, status: int) -> KnownPage:
        """What is written beside an answer of that status."""
        if self.is_turned_to and status in (200, 203):
            return KnownPage(kind="list")
        if self.purpose != "article" or status not in (200, 203, 304):
            return NOTHING_KNOWN
        return KnownPage(
            listed=self.listed,
            via=self.via,
            record_id=self.record_id,
            joined_id=self.joined_id,
            kind="unlisted" if self.is_unlisted else None,
        )


class Reading(Struct, frozen=True, kw_only=True):
    """What an answer says: one of the fields from `record` to `rejection`, or none (a redirect, an error)."""

    status: int = 0
    """0 for bytes that are no HTTP response."""
    headers: dict[str, str] = field(default_factory=dict)
    set_cookies: tuple[str, ...] = ()
    """The `Set-Cookie` lines of an answer that leads on, or of a list."""
    is_empty: bool = False
    is_cut: bool = False
    """Whether the page ends before its end."""
    is_ended: bool = False
    """Whether it ends as HTML pages do."""
    record: Record | None = None
    """Of an article; its capture does not say yet where it stands."""
    listing: Listing | None = None
    is_text: bool = False
    """Whether what is read as an empty part of a list may be an article that is called after a year."""
    topics: tuple[Anchor, ...] = ()
    """Of an article or a list: links to lists by keyword or topic."""
    feed: Feed | None = None
    sitemap: Sitemap | None = None
    rejection: Rejection | None = None
    """Of an error page, only that it is a challenge; of a file, what the page is that is there in its place."""
    is_too_large: bool = False
    failure: str | None = None
    """Why it could not be read, and the trace."""
    trace: str = ""


class Read(Struct, frozen=True, kw_only=True):
    """An answer that was read, and the records to be written of it; None where they are still to be made."""

    question: Question
    reading: Reading
    packed: PackedExchange | None = None


def read_answer(question: Question, site: Site) -> Reading:
    """What an answer of the site says. Never raises: a bug met by one page must not cost the others."""
    message = parse_message(question.exchange.response)
    if message is None:
        return Reading()
    answer = Reading(status=message.status, headers=message.headers, is_empty=not message.body)
    try:
        found = _read_message(question, message, site)
    except TooLargeError:
        found = {"is_too_large": True}
    except Exception:  # noqa: BLE001 (named, counted and tried again by the next run)
        found = {"failure": "internal_error", "trace": traceback.format_exc()}
    is_leading = "location" in message.headers or found.get("rejection") or question.purpose == "listing"
    if is_leading and "set-cookie" in message.headers:
        found["set_cookies"] = set_by(question.exchange.response)
    return msgspec.structs.replace(answer, **found)


def _read_message(question: Question, message: Message, site: Site) -> dict[str, Any]:
    """Fields of the reading. Raises TooLargeError."""
    if message.status in (429, 503):
        return {}
    if message.status >= 400:
        return {"rejection": Rejection(reason="challenge") if is_challenge(message, question.url) else None}
    if question.purpose == "media" and message.media_type == "text/html":
        return {"rejection": find_substitute(message, question.url)}
    if message.status not in (200, 203) or question.purpose == "media":
        return {}
    page = _page(question, message)
    following = absolute_url(find_link(message.headers.get("link"), "next"), question.url)
    is_ended = ends_as_page(page.body)
    if question.purpose == "feed":
        feed = parse_feed(page.body, question.url)
        if feed is None:
            return {"sitemap": parse_sitemap(page.body, question.url), "is_ended": is_ended}
        return {
            "feed": feed if feed.next_url else feed._replace(next_url=following),
            "is_ended": is_ended,
        }
    if question.moved:
        site = msgspec.structs.replace(site, listings=(*site.listings, question.moved))
    end = {"is_cut": page.is_cut, "is_ended": is_ended}
    piece = find_fragment(page) if question.purpose == "listing" else None
    ahead = find_ahead(page.body, question.url) if question.purpose == "listing" else Ahead()
    if piece is not None:  # no page of its own: whatever it has is a part of the list
        page, site = piece, msgspec.structs.replace(site, listings=(*site.listings, question.url))
    result = extract(
        page, _NO_REGISTRY, site, with_extent=question.asks_extent, with_topics=question.asks_topics
    )
    if question.is_part and isinstance(result, Rejection) and result.reason in _WITHOUT_TEXT:
        # a list with an entry or two, which does not look like one
        site = msgspec.structs.replace(site, listings=(*site.listings, question.url))
        result = extract(page, _NO_REGISTRY, site, with_extent=question.asks_extent)
    if ahead.is_bare and isinstance(result, Rejection):
        result = lead_on(Listing(parser="generic", url=question.url), ahead)
    if piece is None:
        result = follow_frames(result, page, site, is_list=question.purpose == "listing")
    goal = _refreshed(message, question.url)
    if goal and (isinstance(result, Rejection) or (isinstance(result, Listing) and not result.items)):
        result = Rejection(reason="redirect", detail=f"refresh to {goal}", leads_to=goal)
    if isinstance(result, Listing):
        if piece is not None:
            result = lead_on(count_on(result, question.url), ahead)
        if following and (result.next_url is None or result.is_next_guessed):
            result = msgspec.structs.replace(
                result, next_url=following, is_next_guessed=False, is_next_scripted=False
            )
        is_nothing = question.is_part and not (result.items or result.next_url or result.periods)
        return {
            "listing": result,
            "is_text": is_nothing and _is_dated_text(page, site),
            "topics": result.topics,
            **end,
        }
    if isinstance(result, Rejection):
        named = _named_as_list(page) if question.purpose == "listing" else {}
        return {"rejection": result, **named, **end}
    return {"record": build_record(result, page), "topics": result.topics, **end}


def _named_as_list(page: Page) -> dict[str, Any]:
    """The feed or sitemap that stands where the registry names a list."""
    feed = parse_feed(page.body, page.url or "")
    return {"feed": feed, "sitemap": parse_sitemap(page.body, page.url or "") if feed is None else None}


def _is_dated_text(page: Page, site: Site) -> bool:
    """Whether a page would be an article with a day of its own if its address were not that of a part of a list."""
    page = msgspec.structs.replace(page, kind="unlisted")
    return isinstance(extract(page, _NO_REGISTRY, msgspec.structs.replace(site, listings=())), Article)


def _refreshed(message: Message, url: str) -> str | None:
    """Where the answer's `Refresh` header leads; None where it only has the page loaded again."""
    refresh = _REFRESH.match(message.headers.get("refresh", ""))
    goal = absolute_url(refresh[2].strip(), url) if refresh else None
    return goal if goal != url else None


def _page(question: Question, message: Message) -> Page:
    """The page as every source gives it, but for its place in a WARC file."""
    exchange = question.exchange
    is_article = question.purpose == "article"
    body = decoded_body(message)
    return Page(
        body=body,
        is_cut=is_cut(message, body),
        url=question.url,
        content_type=message.headers.get("content-type"),
        captured_at=exchange.started_at,
        source="live",
        http_status=message.status,
        payload_digest=digest(exchange.response[exchange.payload_start :]),
        etag=message.headers.get("etag"),
        last_modified=message.headers.get("last-modified"),
        kind="list" if question.is_turned_to else "unlisted" if question.is_unlisted else None,
        listed=question.listed if is_article else None,
        record_id=question.record_id if is_article else None,
        joined_id=question.joined_id if is_article else None,
    )
