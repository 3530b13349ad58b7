"""Where a list ends whose pager leads to pages that hold nothing; must not fetch or parse.

Such a page has failed until it is shown to be the end: the pages behind it, as far as there are any, hold nothing
either; the page before it, asked once more, still gives its items and leads no further; and nothing that it states
says that more follow. A server that had lost its list for a moment would show nothing there as well, and a list with a
hole goes on behind it.
"""

from __future__ import annotations

import logging

from crawler.archive.rows import UrlRow
from crawler.items import Listing
from crawler.spiders.notes import note
from crawler.spiders.scope import LISTING_RANK, Scope
from crawler.urls import canonical_url

logger = logging.getLogger(__name__)

PAST_END = frozenset(("soft_404", "home_page", "not_article", "no_content"))
"""What a page number gives where a listing has ended, besides 404 and an empty list."""
NOTHING = frozenset(
    ("empty_listing", "http_404", "http_410", *(f"no_listing_{reason}" for reason in PAST_END))
)
"""Reasons of failed pages of a list that may be behind its end."""


class ListEnds:
    """The ends of one run's lists."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._waiting: dict[str, list[str]] = {}
        """By the page before: the failed pages that its second answer decides about."""
        self._asked: set[str] = set()
        """Pages that gave items and were asked once more: should they give none now, nothing is the end."""

    def doubt(self, key: str) -> None:
        """A page of a list holds nothing and leads no further: have the last page that gave items asked once more."""
        failed: list[str] = []
        met = {key}
        row = self._ledger.find_url(key)
        while row is not None and row.depth > 0 and row.key not in self._asked:
            if row.state == "failed" and row.reason in NOTHING:
                failed.append(row.key)
            elif row.key != key:  # the first may be one that no pager names: it has not failed
                break
            before = _key_of(row.via) if row.via else ""
            row = self._ledger.find_url(before) if before not in met else None
            met.add(before)
        if not failed or row is None or row.state != "saved" or row.key in self._asked:
            return
        self._asked.add(row.key)
        self._waiting[row.key] = failed
        self._ledger.visit_url(
            row.key,
            rank=LISTING_RANK,
            seen_run=self._scope.run,
        )

    def is_asked_of(self, key: str) -> bool:
        """Whether a page of a list is asked once more, so that what it states of the list's extent counts."""
        return key in self._waiting

    def settle(self, row: UrlRow, listing: Listing) -> None:
        """A page has been read: where it was asked once more, the pages behind it have failed or are past the end."""
        failed = self._waiting.pop(row.key, None)
        if failed is None or not listing.items or self._leads_on(listing, failed):
            return
        named = {_key_of(url) for url in (listing.next_url, listing.last_url) if url} & {*failed}
        if len(named) > 1:  # one page too far is usual; of several, it may be we who can read nothing
            note(logger, "%s: names several pages behind it, on none of which an entry was found", row.url)
        for key in failed:
            known = self._ledger.find_url(key)
            if known is not None and known.state == "failed" and known.reason in NOTHING:
                self._ledger.update_url(key, state="skipped", reason="past_end")

    def _leads_on(self, listing: Listing, failed: list[str]) -> bool:
        """Whether a page names others than those behind it, or states that more entries follow."""
        if listing.next_url is not None and _key_of(listing.next_url) not in failed:
            return True
        if listing.has_more is not None or listing.last_url is None:
            return listing.has_more or False
        key = _key_of(listing.last_url)
        last = self._ledger.find_url(key)
        is_read = last is not None and last.walk == self._scope.walk and last.state in ("saved", "skipped")
        return key not in failed and not is_read


def _key_of(url: str) -> str:
    return f"listing:{canonical_url(url)}"
