"""Where walks begin: listings, feeds and sitemaps, as the registry and the pages themselves name them."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.spiders.scope import FEED_RANK, LISTING_RANK, Scope
from crawler.urls import canonical_url

NOT_REGISTERED = "not_registered"
"""Why a page of a listing or feed is not visited that nobody names any more."""


class Roots:
    """The beginnings of one run."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._feeds: set[str] = set()
        """Keys of feeds that have not been asked for in this run yet."""

    def add(self, url: str, kind: str, root: str | None = None) -> None:
        """Visit a listing or feed in this run; it is its own root unless another is given."""
        address = canonical_url(url)
        key = f"{kind}:{address}"
        rank = LISTING_RANK if kind == "listing" else FEED_RANK
        is_known = self._ledger.find_url(key) is not None
        self._ledger.add_url(key, address, kind, root=key)  # type: ignore[arg-type]
        self._ledger.visit_url(
            key,
            rank=rank,
            depth=0,
            walk=self._scope.walk,
            root=root or key,
            listed_url=None,
            listed_title=None,
            seen_run=self._scope.run,
        )
        if kind == "feed" and is_known:
            self._reopen_pages(key)

    def _reopen_pages(self, root: str) -> None:
        """Visit the further pages of a feed that an earlier run has left open."""
        reopened = self._ledger.execute(
            "UPDATE urls SET state = 'pending', reason = NULL, due = 0, attempts = 0, walk = ?, seen_run = ?"
            " WHERE kind = 'feed' AND root = ? AND depth > 0 AND state = 'skipped' AND reason = ?",
            (self._scope.walk, self._scope.run, root, NOT_REGISTERED),
        )
        self._ledger.opened += reopened.rowcount

    def add_feed(self, url: str) -> None:
        """Visit a feed before any article: it may state the hour of a day of which the listing states no more."""
        self.add(url, "feed")
        self._feeds.add(f"feed:{canonical_url(url)}")

    @property
    def are_open(self) -> bool:
        """Whether a feed is still to be read. One that has failed is not waited for."""
        for key in sorted(self._feeds):
            row = self._ledger.find_url(key)
            if row is not None and row.state == "pending" and not row.attempts and not row.due:
                return True
            self._feeds.discard(key)
        return False

    def add_feeds(self, urls: Iterable[str], *, are_sitemaps: bool = False) -> None:
        """Visit the feeds or sitemaps that a page names, each once a run."""
        for url in filter(self._scope.is_own, urls):
            known = self._ledger.find_url(f"feed:{canonical_url(url)}")
            if known is None or known.seen_run != self._scope.run:
                self.add(url, "feed") if are_sitemaps else self.add_feed(url)
