"""How far listings are walked; must not fetch or parse.

What makes an early stop safe: behind the pages of a listing that were read, everything is known or waits as a
pending page of its own. A listing page that failed, or that a run did not reach, therefore stays pending; the next
run goes on from it to the end of the listing, and looks at the top as well.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from crawler.archive.clock import from_text
from crawler.archive.rows import UrlRow
from crawler.extract import classify_url
from crawler.items import Listing, ListingItem
from crawler.parsers import UrlKind
from crawler.spiders.ends import ListEnds
from crawler.spiders.listed import ListedPages
from crawler.spiders.notes import GAP, note
from crawler.spiders.paging import address_after
from crawler.spiders.parts import LOADED, PART, ListParts
from crawler.spiders.roots import Roots
from crawler.spiders.scope import LISTING_RANK, RESUMED_RANK, Scope
from crawler.urls import canonical_url

logger = logging.getLogger(__name__)

MAX_ANNOUNCED_FEEDS = 5
MAX_BARREN = 3
"""Pages in a row that show only what the listing has shown, after which its pager is not followed any more."""


class Walked(Struct, frozen=True, kw_only=True):
    """What a listing page brought."""

    items: int
    new: int
    """Items that this walk had not met."""
    reason: str | None = None
    """Why the walk ends here."""
    leads_on: bool = True
    """Whether another page is looked at behind this one."""
    shown: int = 0
    """Items that the pages of this listing have shown so far."""
    is_whole: bool = False
    """Whether this is the end of a listing that was walked from its first page and has no parts."""


class ListingWalk:
    """The walk through the listings of one site, as far as this run takes it."""

    def __init__(self, scope: Scope, pages: ListedPages, roots: Roots) -> None:
        self._scope = scope
        self._pages = pages
        self._roots = roots
        self._ledger = scope.ledger
        self._options = scope.options
        self._run = scope.run
        self.is_resumed = False
        """Whether it goes on with one that an earlier run has left open."""
        self.is_started = False
        """Whether what comes now is of this run, and not what a killed one has left behind."""
        self._resumed: set[str] = set()
        """Listing pages on the way from where an earlier run broke off: they lead to the end of the listing."""
        self._breaks: set[str] = set()
        """Those of them at which it broke off."""
        self._shown: dict[str, set[str]] = {}
        """By listing: what its pages have shown in this run."""
        self._told: dict[str, set[int]] = {}
        """By listing: the hashes of what its pages have said of their entries in this run."""
        self._barren: dict[str, int] = {}
        """By address: how many pages in a row, this one the last of them, have shown nothing that their listing had not
        shown, or nothing but the same entries under other addresses. Parts of a listing show what its top shows, too."""
        self._idle: dict[str, int] = {}
        """By listing: how many of its pages have shown nothing new since the last that did, whichever named them: the months of
        a calendar may show nothing themselves, and their days do."""
        self._sizes: dict[str, int] = {}
        """Items on each listing page read in this run, by its address, and on the largest of a listing, by its key."""
        self._further: set[str] = set()
        """Listing pages that are looked at only because the one before was empty."""
        self._begun: set[str] = set()
        """Listings whose first page has been read in this run."""
        self.ends = ListEnds(scope)
        self.parts = ListParts(scope, self._add_part)
        self._stopping: set[str] = set()
        """Listings whose walk from the top may end at what is known."""
        self.is_cut = False
        """Whether a limit of this run, not the site, has ended the walk."""

    def resume(self, row: UrlRow) -> None:
        """Go on from a listing page at which an earlier run broke off."""
        self._ledger.update_url(row.key, rank=RESUMED_RANK, walk=self._scope.walk)
        self._resumed.add(row.key)
        self._breaks.add(row.key)

    def add(self, row: UrlRow, url: str, listing: Listing) -> Walked:
        """Take up the items of a listing page, and the page after it if the walk goes on."""
        root = row.root or row.key
        self.ends.settle(row, listing)
        for host in listing.elsewhere:
            self._pages.tell_of(host)
        is_first = row.depth == 0  # what that names are its entries, and counted
        items = self._pages.merge(i for i in listing.items if is_first or not self.parts.is_walked(i))
        days = [self._pages.day_of(item) for item in items.values()]
        shown = self._shown.setdefault(root, set())
        fresh = items.keys() - shown
        added = [
            self._pages.add(key, item, day, url, root, is_repeated=key in shown)
            for (key, item), day in zip(items.items(), days, strict=True)
        ]
        is_gap = not listing.next_url and not listing.periods and added and all(a.is_unheard for a in added)
        if row.depth == 0 and is_gap and self._ledger.get_meta(f"walked:{root}") is not None:
            note(logger, GAP, url)
        shown.update(items)
        is_told = self._is_told(root, items.values())
        self._barren[row.url] = 0 if fresh and not is_told else self._barren.get(row.via or "", 0) + 1
        self._idle[root] = 0 if fresh and not is_told else self._idle.get(root, 0) + 1
        if row.depth == 0 and root not in self._begun:
            self._begun.add(root)
            self._begin_listing(root, days, listing.feeds)
        if row.key in self._breaks and added and all(item.is_unheard for item in added):
            self._step_back(row)
        new = sum(item.is_new for item in added)
        is_known = all(item.is_known for item in added)
        reason = self._find_end(
            row, listing, is_fresh=bool(fresh), is_known=is_known, is_met=new == 0, days=days
        )
        if reason == "look_back" and not _begins_with_newest(days):
            self._look_at_end(root)
        leads_on = reason is None and listing.next_url is not None
        if reason is None and listing.next_url:
            self._add_next(row, root, listing.next_url, is_named=not listing.is_next_guessed)
            if listing.is_next_loaded or row.listed_title == LOADED:
                self._ledger.update_url(f"listing:{canonical_url(listing.next_url)}", listed_title=LOADED)
        elif not items and (reason != "nothing_new" or listing.is_next_guessed):
            leads_on = self.look_further(row)
        if row.depth == 0 or (
            row.listed_title == PART
            and not self.parts.is_spent(row, min(self._barren[row.url], self._idle[root]))
        ):
            repeats = self._barren[row.url] if items else 0
            self.parts.add_named(row, root, listing.periods, repeats=repeats)
        if fresh and row.key in self._further:
            self._read_again(row)
        self._sizes[row.url] = len(items)
        self._sizes[root] = max(len(items), self._sizes.get(root, 0))
        is_whole = reason == "last_page" and not leads_on and not listing.periods and row.listed_title != PART
        return Walked(
            items=len(items),
            new=new,
            reason=reason,
            leads_on=leads_on,
            shown=len(shown),
            is_whole=is_whole and root in self._begun and row.key not in self._resumed,
        )

    def _begin_listing(self, root: str, days: list[date | None], feeds: Iterable[str]) -> None:
        """The first page of a listing has been read: note when it may be stopped early, and take its feeds."""
        self._set_cutoff(root, days)
        if self._may_stop(root):
            self._stopping.add(root)
        if self._shown[root]:
            self._ledger.set_meta(f"walked:{root}", str(self._scope.walk))
        own = [feed for feed in feeds if self._scope.is_own(feed)]
        self._roots.add_feeds(own[:MAX_ANNOUNCED_FEEDS])

    def _may_stop(self, root: str) -> bool:
        """Whether all behind the top of a listing is known or pending: it was walked before, and not cut off.

        A full sweep has to meet everything again; only what it has met itself before it was broken off counts.
        """
        walked = self._ledger.get_meta(f"walked:{root}")
        if walked is None or not self.is_started:
            return False
        return self._scope.mode == "incremental" or (self.is_resumed and walked == str(self._scope.walk))

    def _step_back(self, row: UrlRow) -> None:
        """Nothing on the page where the walk broke off was seen before it: items may have moved up since, on to
        the page before."""
        before = self._ledger.find_url(f"listing:{canonical_url(row.via)}") if row.via else None
        if before is None or before.seen_run == self._run:
            return
        self._ledger.visit_url(
            before.key,
            walk=self._scope.walk,
            seen_run=self._run,
        )
        self._resumed.add(before.key)
        self._breaks.add(before.key)

    def _find_end(
        self,
        row: UrlRow,
        listing: Listing,
        *,
        is_fresh: bool,
        is_known: bool,
        is_met: bool,
        days: list[date | None],
    ) -> str | None:
        """Why the walk of a listing ends at this page; None when it goes on.

        What ends it is judged by what this listing has shown: other listings name the same pages.
        """
        root = row.root or row.key
        if listing.next_url is None:
            return "last_page"
        # a list of a kind that is left out elsewhere, such as a tag's, is no less a list where the registry names it
        site = self._scope.site
        is_ignored = classify_url(listing.next_url, site) is UrlKind.IGNORED
        if not self._scope.is_own(listing.next_url) or (
            is_ignored and classify_url(row.url, site) is not UrlKind.IGNORED
        ):
            return "next_not_listing"
        # behind the last page a page number gives nothing, or the last or first page again; a pager knows better
        if self._barren[row.url] >= MAX_BARREN or (not is_fresh and listing.is_next_guessed):
            return "nothing_new"
        key = f"listing:{canonical_url(listing.next_url)}"
        following = self._ledger.find_url(key)
        if key == row.key or (following and following.seen_run == self._run and following.state != "pending"):
            return "loop"
        since = self._options.since
        dated = [day for day in days if day is not None]
        if since and dated and len(dated) == len(days) and max(dated) < since:
            self.is_cut = True
            # what comes after is pending nowhere: the next run walks anew, and to the end
            self._ledger.set_meta("walk_cut", "1")
            self._ledger.set_meta(f"walked:{root}", None)
            return "before_since"
        may_stop = root in self._stopping and row.key not in self._resumed
        if may_stop and is_known and (is_met or self._scope.mode == "incremental"):
            cutoff = self._ledger.get_meta(f"cutoff:{root}")
            if row.depth + 1 >= self._options.lookback_pages:
                return "look_back"
            if not dated and row.depth > 0:
                return "look_back"
            if dated and cutoff and max(dated).isoformat() < cutoff:
                return "look_back"
        return None

    def _is_told(self, root: str, items: Collection[ListingItem]) -> bool:
        """Whether a page says word for word what the listing has said of other addresses: a pager without end gives the same
        entries under addresses that are new on each page. Only where the words tell entries apart."""
        said = {hash((i.title_text, i.date_text, i.lead_text)) for i in items if i.date_text or i.lead_text}
        told = self._told.setdefault(root, set())
        is_told = 1 < len(said) == len(items) and said <= told
        told |= said
        return is_told

    def _set_cutoff(self, root: str, days: list[date | None]) -> None:
        """Note the day before which a walk may stop: the look-back before the newest item and the last run."""
        newest = max((day for day in days if day), default=None)
        if newest is None:
            return
        last = self._ledger.get_meta("last_complete")
        start = min(newest, from_text(last).date()) if last else newest
        cutoff = (start - timedelta(days=self._options.lookback_days)).isoformat()
        self._ledger.set_meta(f"cutoff:{root}", cutoff)

    def _look_at_end(self, root: str) -> None:
        """A list without days, or whose days rise, may have its newest entries at its end: the last page that is known is read
        once more, and what follows it."""
        rows = self._ledger.iter_urls(
            "kind = 'listing' AND root = ? AND state = 'saved' ORDER BY depth DESC LIMIT 1", (root,)
        )
        last = next(iter(rows), None)
        if last is None or last.seen_run == self._run:
            return
        self._resumed.add(last.key)
        self._ledger.visit_url(last.key, walk=self._scope.walk, seen_run=self._run)

    def look_further(self, row: UrlRow) -> bool:
        """A page of a listing that holds nothing: may the listing go on behind it? The next page is looked at, once.

        Where no pager names the page, only if the page before was full: else the listing has ended.
        """
        if row.depth == 0 or row.via is None or row.key in self._further or row.listed_title == PART:
            return False
        root = row.root or row.key
        following = address_after(row.via, row.url)
        is_due = row.listed_url is not None or self.is_full(row.via, root)
        if not following or not self._scope.is_own(following) or not is_due:
            return False
        key = f"listing:{canonical_url(following)}"
        known = self._ledger.find_url(key)
        if known is not None and known.seen_run == self._run:
            return known.state == "pending" or self._sizes.get(known.url, 0) > 0
        self._further.add(key)
        self._add_next(row, root, following, is_named=False)
        return True

    def is_full(self, url: str, root: str) -> bool:
        """Whether a page of a listing may have as many entries as one can have: no other that was read has more."""
        size = self._sizes.get(url)
        return size is None or size >= self._sizes.get(root, 0)

    def _read_again(self, row: UrlRow) -> None:
        """The page behind an empty one has items, so there must be some on that one: it counts as named by a pager
        from now on."""
        before = self._ledger.find_url(f"listing:{canonical_url(row.via or '')}")
        if before is not None and before.state == "saved":
            self._ledger.visit_url(before.key, listed_url=before.url)

    def _add_part(self, row: UrlRow, root: str, url: str) -> None:
        self._add_next(row, root, url, is_named=False)
        self._ledger.update_url(f"listing:{canonical_url(url)}", listed_title=PART)

    def _add_next(self, row: UrlRow, root: str, next_url: str, *, is_named: bool) -> None:
        url = canonical_url(next_url)
        key = f"listing:{url}"
        if row.key in self._resumed:
            self._resumed.add(key)
        self._ledger.add_url(key, url, "listing")
        self._ledger.visit_url(
            key,
            rank=RESUMED_RANK if key in self._resumed else LISTING_RANK,
            listed_url=next_url if is_named else None,
            listed_title=None,
            depth=row.depth + 1,
            walk=self._scope.walk,
            root=root,
            via=row.url,
            seen_run=self._run,
        )


def _begins_with_newest(days: Iterable[date | None]) -> bool:
    """Whether the entries of a page have days, and these do not rise; some on top may be older than those below them."""
    dated = [day for day in days if day is not None]
    rises = sum((after > before) - (after < before) for before, after in pairwise(dated))
    return bool(dated) and rises <= 0
