"""What listings and feeds say of pages, kept in the ledger; must not decide how far a listing is walked."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from crawler.archive.clock import from_text
from crawler.archive.redaction import REASON, hidden_address
from crawler.archive.rows import FORMER, UrlRow
from crawler.extract import classify_url, page_key
from crawler.items import ListingItem, decode_record
from crawler.parsers import UrlKind
from crawler.parsers.fields.lists.elsewhere import are_kin
from crawler.same_page import place_of
from crawler.spiders.notes import note
from crawler.spiders.scope import ARTICLE_RANK, UNLISTED_RANK, UNNAMED, Scope
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of, url_id
from pipelines.dates import date_context, is_more_exact, parse_date

logger = logging.getLogger(__name__)

SKIPPED_FOR_NOW = ("before_since", "max_pages")
BY_ADDRESS = ("offsite", "ignored_url", "listing_link")
"""Why an address is never visited, by its form alone."""
NEVER_VISITED = (*BY_ADDRESS, "alias", "redacted", "further_page")

GONE_AGAIN = timedelta(days=7)
"""Age of the last visit of a page that was gone, after which a sitemap that still names it is heeded."""

_SAID = ("via", "root", "listed_url", "listed_title", "listed_date", "listed_lead", "listed_day")
"""Columns of what a list says of a page."""


class Added(Struct, frozen=True, kw_only=True):
    """What an item of a listing is to the ledger."""

    is_new: bool
    """This walk had not met it."""
    is_unheard: bool
    """No walk had."""
    is_known: bool
    """Settled, and the listing says of it what it said before."""


class ListedPages:
    """The pages of a site by what names them."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._site = scope.site
        self._run = scope.run
        self._left_out: Counter[str] = Counter()
        """How many entries of other hosts were left out."""
        self._told: set[str] = set()
        """Hosts that were told."""
        self._dates = date_context(
            [tag for tag in (scope.site.language, *scope.site.languages) if tag],
            scope.site.country,
            scope.site.timezone,
            scope.clock(),
        )

    def merge(self, items: Iterable[ListingItem]) -> dict[str, ListingItem]:
        """Items by key; one named twice (as top news and in the list) keeps the first text of each field."""
        merged: dict[str, ListingItem] = {}
        for item in items:
            url = canonical_url(item.url)
            key = self._key_of(url)
            first = merged.get(key)
            merged[key] = ListingItem(
                url=first.url if first else url,
                title_text=(first and first.title_text) or item.title_text,
                date_text=self._choose_date(first.date_text if first else None, item.date_text),
                lead_text=(first and first.lead_text) or item.lead_text,
            )
        return merged

    def day_of(self, item: ListingItem) -> date | None:
        """The day that a listing states for a page."""
        parsed = parse_date(item.date_text, self._dates) if item.date_text else None
        return date.fromisoformat(parsed.value[:10]) if parsed else None

    def add(
        self, key: str, item: ListingItem, day: date | None, via: str, root: str, *, is_repeated: bool = False
    ) -> Added:
        """Note an item; it is pending from now on unless it is known, or was visited in this run."""
        if self._scope.redactions.covers(key, item.url):
            return self._add_redacted(key)
        ledger = self._ledger
        row = ledger.find_url(key)
        while row is not None and self._is_used_again(row, item, root, is_repeated=is_repeated):
            key = f"{FORMER}{key}"
            row = ledger.find_url(key)
        whence = {"via": via, "root": root}
        if row is None:
            state, reason = self._judge(item.url, day)
            ledger.add_url(
                key,
                item.url,
                "article",
                state=state,
                reason=reason,
                # a list that may still name it says more of it: until then it would be dated by the feed
                rank=UNLISTED_RANK if _is_feed(root) and self._site.listings else ARTICLE_RANK,
                walk=self._scope.walk,
                seen_run=self._run,
                **_columns(item, day),
                **whence,
            )
            is_known = state == "skipped" and reason in NEVER_VISITED
            return Added(is_new=True, is_unheard=True, is_known=is_known)
        is_stating = item.date_text is not None
        item, day = self._settle_date(row, item, day)
        listed = _columns(item, day) | whence
        is_new = row.walk != self._scope.walk
        changes: dict[str, object] = {"walk": self._scope.walk, "seen_run": self._run}
        is_changed = not is_repeated and row.root == root and _said(row.listed) != _said(item)
        is_changed |= row.listed_date is None and is_stating
        # feeds say less of a page than its listing does: whichever is read first, the listing's word stands
        is_over_feed = is_stating and _is_feed(row.root) and not _is_feed(root)
        is_timed = self._is_timed(row.listed_date, item.date_text)
        # a list, or an entry, vouches for what only a sitemap had named, and for what was left for want of a day
        is_vouched = row.root == UNNAMED and root != UNNAMED
        if is_over_feed:
            changes["rank"] = ARTICLE_RANK
        if is_changed or is_over_feed or is_vouched:
            changes |= listed
        elif is_timed:
            changes |= {name: listed[name] for name in ("listed_date", "listed_day")}
        is_redated = (is_over_feed or is_timed) and item.date_text != row.listed_date
        is_to_read = (is_changed or is_redated) and self._is_dated_by_listing(row)
        is_changed |= is_redated and is_to_read
        is_renamed = is_changed and _said(row.listed)[0] != _said(item)[0]
        # sitemaps go on naming what is gone: one that no entry names says nothing of it, others are heeded once a week
        is_back = (
            row.state == "gone" and root != UNNAMED and (bool(item.title_text) or self._is_long_ago(row))
        )
        # an address of its form was in the way: it has a key of its own by now
        is_freed = row.state == "skipped" and row.reason in BY_ADDRESS and row.url != item.url
        is_freed |= is_vouched and row.state == "skipped" and row.reason == "no_date"
        # it led to where its page is when it was asked last, and is said to be of something else since
        is_freed |= row.is_former and row.state == "skipped"
        if is_freed:
            changes |= {"url": item.url, "record_id": None, **listed}
        if (is_changed and row.state != "skipped") or is_back or is_freed or row.reason in SKIPPED_FOR_NOW:
            state, reason = self._judge(item.url, day)
            # whatever the page itself, or its server, says of its not having changed
            if is_to_read or is_renamed:
                changes |= {"etag": None, "last_modified": None}
            if row.done_run != self._run:
                changes |= {"state": state, "reason": reason, "due": 0, "attempts": 0}
            elif is_to_read:  # nothing is asked for twice in a run: the next one reads it
                changes |= {"due": self._scope.clock().timestamp()}
        self._ledger.update_url(key, **changes)
        is_settled = row.state in ("saved", "skipped", "gone") or row.record_id is not None
        is_known = is_settled and not is_changed and not is_freed
        return Added(is_new=is_new, is_unheard=False, is_known=is_known)

    def _is_used_again(self, row: UrlRow, item: ListingItem, root: str, *, is_repeated: bool) -> bool:
        """Whether a list may name another page at an address from which one has moved for good: its entry has got another
        title, or there was another page when the address was asked last. Lists go on naming the old address of pages that
        have moved, so that the address alone says nothing; nor does another spelling of where the page is, such as one
        without the slash, or a second title in the same list."""
        if row.url == item.url or page_key(row.url, self._site) == row.key.rpartition(FORMER)[2]:
            return False
        if place_of(row.url) == place_of(item.url):
            return False
        former = self._ledger.find_url(f"{FORMER}{row.key}")
        if former is not None and former.record_id and former.state != "skipped":
            return True
        if not item.title_text:  # sitemaps say nothing of it: a sweep asks
            return not is_repeated and self._scope.mode == "full"
        return not is_repeated and row.root == root and _said(row.listed)[0] != _said(item)[0]

    def pass_on(self, row: UrlRow, url: str) -> bool:
        """Whether the former address of a page leads to where the page is, or shows it: what a list says of the address is said
        of the page then, which is read again."""
        moved = self._ledger.find_url(row.key.removeprefix(FORMER))
        if moved is None or place_of(url) not in (place_of(moved.url), place_of(row.url)):
            return False
        said = {name: getattr(row, name) for name in _SAID}
        self._ledger.update_url(moved.key, **said, etag=None, last_modified=None)
        if moved.state == "saved" and moved.done_run != self._run:
            self._ledger.visit_url(moved.key, rank=ARTICLE_RANK)
        return True

    def is_named(self, url: str) -> bool:
        """Whether an address is known as that of an article."""
        row = self._ledger.find_url(self._key_of(url))
        return row is not None and (row.state in ("pending", "saved") or row.record_id is not None)

    def add_found(self, url: str, *, via: str, root: str | None) -> None:
        """Note a page that another page has led to; nothing for one that is known."""
        url = canonical_url(url)
        key = self._key_of(url)
        if self._ledger.find_url(key) is not None or self._scope.redactions.covers(key, url):
            return
        state, reason = self._judge(url, None)
        self._ledger.add_url(
            key,
            url,
            "article",
            state=state,
            reason=reason,
            rank=ARTICLE_RANK,
            walk=self._scope.walk,
            seen_run=self._run,
            via=via,
            root=root,
        )

    def choose_articles(self, items: Iterable[ListingItem]) -> list[ListingItem]:
        """The items of a sitemap that are, or may be, articles by their address; it names everything else of a site
        too. Where the address does not tell, the page has to; the home page is none."""
        own = (
            item
            for item in items
            if self._scope.is_own(item.url) and urlsplit(item.url).path not in ("", "/")
        )
        kinds = (UrlKind.ARTICLE, UrlKind.UNKNOWN)
        return [item for item in own if classify_url(item.url, self._site) in kinds]

    def _key_of(self, url: str) -> str:
        """The key of an address; that of a page which is never visited (a print version, another host) is its
        own.

        It would else stand for the article whose id it bears, and keep it from being visited.
        """
        key = page_key(url, self._site)
        is_article = self._scope.is_own(url) and classify_url(url, self._site) in (
            UrlKind.ARTICLE,
            UrlKind.UNKNOWN,
        )
        if is_article or self._scope.redactions.covers(key, url):
            return key
        return f"{self._site.id}:{url_id(url)}"

    def _settle_date(
        self, row: UrlRow, item: ListingItem, day: date | None
    ) -> tuple[ListingItem, date | None]:
        """An item and its day, with the date that was stated of the page before where this one states none, or the same
        day less exactly."""
        if row.listed_date is None or self._choose_date(item.date_text, row.listed_date) != row.listed_date:
            return item, day
        before = date.fromisoformat(row.listed_day) if row.listed_day else None
        return msgspec.structs.replace(item, date_text=row.listed_date), before

    def _choose_date(self, text: str | None, other: str | None) -> str | None:
        """The first of two texts that state the date of a page, unless the other alone says when on that day it was."""
        return other if self._is_timed(text, other) else text or other

    def _is_timed(self, text: str | None, other: str | None) -> bool:
        """Whether the second of two texts says more exactly when on the day that the first states; "2 hours ago" never does:
        it says something else a while later."""
        if not text or not other or text == other:
            return False
        context = self._dates._replace(reference=None)
        first, second = parse_date(text, context), parse_date(other, context)
        return first is not None and second is not None and is_more_exact(second.value, first.value)

    def _is_long_ago(self, row: UrlRow) -> bool:
        """Whether a page was visited last so long ago that it may be there again."""
        return row.fetched_at is None or self._scope.clock() - from_text(row.fetched_at) >= GONE_AGAIN

    def _is_dated_by_listing(self, row: UrlRow) -> bool:
        """Whether a page has a record whose date is for the listing to say."""
        current = self._ledger.find_record(row.record_id) if row.record_id else None
        record = decode_record(current.line) if current else None
        return record is not None and (record.date is None or "date_from_listing" in record.warnings)

    def _add_redacted(self, key: str) -> Added:
        """A listing names a page that was redacted: it is counted, and nothing of what is said of it is kept."""
        row = self._ledger.find_url(key)
        self._ledger.add_url(
            key, hidden_address(key), "article", state="skipped", reason=REASON, rank=ARTICLE_RANK
        )
        self._ledger.update_url(key, walk=self._scope.walk, seen_run=self._run)
        return Added(
            is_new=row is None or row.walk != self._scope.walk, is_unheard=row is None, is_known=True
        )

    def _judge(self, url: str, day: date | None) -> tuple[str, str | None]:
        """State and reason of an address that a listing names."""
        if not self._scope.is_own(url):
            self._ask_about(host_of(url) or "")
            return "skipped", "offsite"
        kind = classify_url(url, self._site)
        if kind is UrlKind.IGNORED:
            return "skipped", "ignored_url"
        if kind is UrlKind.LISTING:
            return "skipped", "listing_link"
        if self._scope.options.since and day and day < self._scope.options.since:
            return "skipped", "before_since"
        return "pending", None

    def _ask_about(self, host: str) -> None:
        """Say that pages of a host were left out which may be the site's under its other name, or several of one that is called
        like it."""
        kin = {own.removeprefix("www.") for own in self._site.hosts}
        self._left_out[host] += 1
        if host.removeprefix("www.") in kin or (
            self._left_out[host] >= _SEVERAL and any(are_kin(host, own) for own in kin)
        ):
            self.tell_of(host)

    def tell_of(self, host: str) -> None:
        """Say once that lists name pages of a host that are left out."""
        if host not in self._told:
            self._told.add(host)
            note(logger, "lists name pages of %s, which is none of the site's hosts: they are left out", host)


_SEVERAL = 3


def _columns(item: ListingItem, day: date | None) -> dict[str, str | None]:
    """What a list says of a page as the ledger keeps it."""
    return {
        "listed_url": item.url,
        "listed_title": item.title_text,
        "listed_date": item.date_text,
        "listed_lead": item.lead_text,
        "listed_day": day.isoformat() if day else None,
    }


def _is_feed(root: str | None) -> bool:
    """Whether what names a page is a feed or sitemap."""
    return root is not None and root.startswith("feed:")


def _said(item: ListingItem | None) -> tuple[str, str, str]:
    """What a listing says of a page, in the form in which it is compared."""
    if item is None:
        return "", "", ""
    return normalize_text(item.title_text), normalize_text(item.date_text), normalize_text(item.lead_text)
