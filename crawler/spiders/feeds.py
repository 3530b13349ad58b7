"""How far feeds and sitemaps are walked; must not fetch or parse.

A feed may go on over further pages. In every sweep they are walked to the last; an incremental run stops behind a page
of which all is known. A page that failed or was not reached stays open, and is asked for when the feed is visited again.
"""

from __future__ import annotations

import logging
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawler.archive.rows import UrlRow
from crawler.parsers.feed import Feed
from crawler.parsers.sitemap import Sitemap
from crawler.spiders.listed import ListedPages
from crawler.spiders.notes import GAP, note
from crawler.spiders.roots import Roots
from crawler.spiders.scope import FEED_RANK, Scope
from crawler.spiders.walk import MAX_BARREN, Walked
from crawler.urls import canonical_url

MAX_LEVELS = 5
"""Sitemaps of sitemaps below each other that are followed. The protocol has one; systems have two or three."""

COUNTED = "counted"
"""What `listed_title` says of a page of a feed that only its number tells: there may be none."""

logger = logging.getLogger(__name__)


class FeedWalk:
    """The walk through the feeds of one site, as far as this run takes it."""

    def __init__(self, scope: Scope, pages: ListedPages, roots: Roots) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._pages = pages
        self._roots = roots
        self._shown: dict[str, set[str]] = {}
        """By feed: what its pages have named in this run."""
        self._barren: dict[str, int] = {}
        """By feed: pages in a row that have named nothing else."""
        self._levels: dict[str, int] = {}
        """By sitemap: how many indexes stand above it."""
        self._walked: set[str] = set()
        """Feeds that an earlier run has walked: behind what is known nothing is new."""

    def add(self, row: UrlRow, url: str, feed: Feed | None, sitemap: Sitemap | None) -> Walked | None:
        """Take up the items of a feed or sitemap, and the page after it; None for a page that is neither."""
        if sitemap is not None:
            self._add_sitemaps(row, sitemap)
            entries = self._pages.choose_articles(sitemap.items)
        elif feed is not None:
            entries = list(feed.items)
        else:
            return None
        root = row.root or row.key
        merged = self._pages.merge(entries)
        added = [
            self._pages.add(key, item, self._pages.day_of(item), url, root) for key, item in merged.items()
        ]
        shown = self._shown.setdefault(root, set())
        self._barren[root] = 0 if merged.keys() - shown else self._barren.get(root, 0) + 1
        shown.update(merged)
        if row.depth == 0 and merged:
            if self._ledger.get_meta(f"walked:{root}") is not None:
                self._walked.add(root)
                is_only = feed is not None and not feed.next_url and not self._scope.site.listings
                if is_only and all(item.is_unheard for item in added):
                    note(logger, GAP, url)
            self._ledger.set_meta(f"walked:{root}", str(self._scope.walk))
        is_end = self._barren[root] >= MAX_BARREN or (
            self._scope.mode == "incremental"
            and root in self._walked
            and all(item.is_known for item in added)
        )
        if feed is not None and not is_end:
            if feed.next_url:
                self._add_next(row, root, feed.next_url)
            elif feed.is_counted and merged and not self._barren[root] and not self._scope.site.listings:
                # where a list has all, the feed needs no further pages
                self._add_next(row, root, counted_on(url), listed_title=COUNTED)
        return Walked(items=len(merged), new=sum(item.is_new for item in added))

    def _add_sitemaps(self, row: UrlRow, index: Sitemap) -> None:
        """Visit the sitemaps that an index names, unless it stands so deep below others that it may go on for ever."""
        level = self._levels.get(row.key, 0) + 1
        if index.sitemaps and level > MAX_LEVELS:
            note(logger, "%s: a sitemap of sitemaps below %d others is left out", row.url, MAX_LEVELS)
            return
        for url in index.sitemaps:
            self._levels.setdefault(f"feed:{canonical_url(url)}", level)
        self._roots.add_feeds(index.sitemaps, are_sitemaps=True)

    def _add_next(self, row: UrlRow, root: str, next_url: str, *, listed_title: str | None = None) -> None:
        url = canonical_url(next_url)
        key = f"feed:{url}"
        known = self._ledger.find_url(key)
        is_read = known is not None and known.seen_run == self._scope.run and known.state != "pending"
        if not self._scope.is_own(url) or key == row.key or is_read:
            return
        self._ledger.add_url(key, url, "feed")
        self._ledger.visit_url(
            key,
            rank=FEED_RANK,
            listed_title=listed_title,
            depth=row.depth + 1,
            walk=self._scope.walk,
            root=root,
            via=row.url,
            seen_run=self._scope.run,
        )


def counted_on(url: str) -> str:
    """The address of the page of a WordPress feed behind another: `?paged=2`.

    https://developer.wordpress.org/reference/classes/wp_query/#pagination-parameters
    """
    parts = urlsplit(url)
    pairs = dict(parse_qsl(parts.query, keep_blank_values=True))
    number = pairs.get("paged", "1")
    pairs["paged"] = str(int(number) + 1 if number.isdecimal() else 2)
    return parts._replace(query=urlencode(pairs)).geturl()
