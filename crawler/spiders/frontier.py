"""Which addresses are visited next and how far listings are walked, kept in the ledger; must not fetch or
parse.

A walk goes through the listings once, over as many runs as it takes. A full sweep walks to the end and visits
every known page again; an incremental run stops where only known, unchanged items stand and the look-back is
passed, and visits besides new pages those that are due.

What makes an early stop safe: behind the pages of a listing that were read, everything is known or waits as a
pending page of its own. A listing page that failed, or that a run did not reach, therefore stays pending; the next
run goes on from it to the end of the listing, and looks at the top as well.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger, UrlRow
from crawler.archive.media import MEDIA_FIELDS, MediaField, media_key, media_urls
from crawler.archive.redaction import REASON, Redactions, hidden_address
from crawler.extract import classify_url, page_key
from crawler.items import Listing, ListingItem, Record, Site, decode_record
from crawler.parsers import UrlKind
from crawler.spiders.options import CrawlOptions, Media
from crawler.spiders.paging import address_after
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of, url_id
from pipelines.dates import date_context, parse_date

ARTICLE_RANK, MEDIA_RANK, RESUMED_RANK, LISTING_RANK, FEED_RANK, KNOWN_RANK = range(6)
"""New articles, and the files they show, go before the next listing page, so that little is pending at any time.
Where an earlier run broke off goes before the top, so that runs of any length come to the end. Feeds and sitemaps,
which say less of a page than its listing does, come after the listings. Pages that are known come last: they are read
with what the listings say of them now."""

MEDIA: dict[Media, tuple[MediaField, ...]] = {
    "none": (),
    "gallery": ("gallery",),
    "attachments": ("attachments",),
    "all": MEDIA_FIELDS,
}
"""The keys of a record whose files each option asks for."""

SUSPICION = timedelta(days=14)
"""After a 404 this long ago, another one means that the page was removed."""
RECHECK = ((timedelta(days=7), timedelta(days=1)), (timedelta(days=30), timedelta(days=7)))
"""Pages younger than the first are visited again after the second; older ones by the next full sweep."""
NEWEST_SHARE, NEWEST_LEAST = 0.01, 5
"""An incremental run asks for this many of the newest pages whatever their age: those are edited most."""
MAX_ANNOUNCED_FEEDS = 5
MAX_BARREN = 3
"""Pages in a row that show only what the listing has shown, after which its pager is not followed any more."""

SKIPPED_FOR_NOW = ("before_since", "max_pages")
BY_ADDRESS = ("offsite", "ignored_url", "listing_link")
"""Why an address is never visited, by its form alone."""
NEVER_VISITED = (*BY_ADDRESS, "alias", "redacted")


class Walked(Struct, frozen=True, kw_only=True):
    """What a listing page brought."""

    items: int
    new: int
    """Items that this walk had not met."""
    reason: str | None = None
    """Why the walk ends here."""


class Added(Struct, frozen=True, kw_only=True):
    """What an item of a listing is to the ledger."""

    is_new: bool
    """This walk had not met it."""
    is_unheard: bool
    """No walk had."""
    is_known: bool
    """Settled, and the listing says of it what it said before."""


class Frontier:
    """The addresses of one site in one run. Works inside the ledger's transaction; for one thread."""

    def __init__(
        self,
        ledger: Ledger,
        site: Site,
        options: CrawlOptions,
        run: str,
        clock: Callable[[], datetime],
    ) -> None:
        self._ledger = ledger
        self._site = site
        self._options = options
        self._run = run
        self._clock = clock
        self.redactions = Redactions(ledger)
        self._dates = date_context(
            [tag for tag in (site.language, *site.languages) if tag], site.country, site.timezone, clock()
        )
        self.mode = "incremental"
        self.walk = 0
        self._is_resumed_sweep = False
        self._is_resumed_walk = False
        self._is_started = False
        self._resumed: set[str] = set()
        """Listing pages on the way from where an earlier run broke off: they lead to the end of the listing."""
        self._breaks: set[str] = set()
        """Those of them at which it broke off."""
        self._shown: dict[str, set[str]] = {}
        """By listing: what its pages have shown in this run."""
        self._barren: dict[str, int] = {}
        """By listing: pages in a row that have shown nothing else."""
        self._sizes: dict[str, int] = {}
        """Items on each listing page read in this run, by its address, and on the largest of a listing, by its key."""
        self._further: set[str] = set()
        """Listing pages that are looked at only because the one before was empty."""
        self._stopping: set[str] = set()
        """Listings whose walk from the top may end at what is known."""
        self.is_cut = False
        """Whether a limit of this run, not the site, has ended the walk."""

    # ---- start and end of a run

    def begin(self) -> None:
        """Decide between sweep and incremental run, and take up the walk that was broken off, if one was."""
        ledger = self._ledger
        last_sweep = ledger.get_meta("last_sweep")
        is_due = last_sweep is None or self._clock() - from_text(last_sweep) >= timedelta(
            days=self._options.sweep_days
        )
        self._is_resumed_sweep = ledger.get_meta("sweep_open") is not None
        if self._options.full or is_due or self._is_resumed_sweep:
            self.mode = "full"
        open_walk = ledger.get_meta("walk_open") if ledger.get_meta("walk_cut") is None else None
        self._is_resumed_walk = open_walk is not None
        self.walk = int(open_walk) if open_walk else int(ledger.get_meta("last_walk") or 0) + 1
        ledger.set_meta("last_walk", str(self.walk))
        ledger.set_meta("walk_cut", None)
        ledger.set_meta("walk_open", str(self.walk))

    def make_pending(self) -> None:
        """Make pending what this run is to visit: the listings, what was left over, and what is due."""
        ledger = self._ledger
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, reason = NULL"
            " WHERE state = 'failed' OR (state = 'skipped' AND reason IN (?, ?, 'robots'))",
            SKIPPED_FOR_NOW,
        )
        ledger.execute("UPDATE urls SET due = 0, attempts = 0 WHERE state = 'pending'")
        if self.mode == "full":
            if not self._is_resumed_sweep:
                self._make_all_pending()
            ledger.set_meta("sweep_open", str(self.walk))
        else:
            self._make_due_pending()
        if self._options.since:
            ledger.execute(
                "UPDATE urls SET state = 'skipped', reason = 'before_since', seen_run = ?"
                " WHERE state = 'pending' AND kind = 'article' AND listed_day < ? AND record_id IS NULL",
                (self._run, self._options.since.isoformat()),
            )
        self._add_known_media()
        self._resume_listings()
        for url in self._site.listings:
            self._add_root(url, "listing")
        for url in (*self._site.feeds, *self._site.sitemaps):
            self._add_root(url, "feed")
        self._is_started = True

    def _resume_listings(self) -> None:
        """Go on where the walk of a listing broke off; pages of listings that the registry has dropped are
        left."""
        roots = {f"listing:{canonical_url(url)}" for url in self._site.listings}
        waiting = list(self._ledger.iter_urls("state = 'pending' AND kind IN ('listing', 'feed')"))
        for row in waiting:
            if row.kind == "feed" or row.root not in roots:
                self._ledger.update_url(row.key, state="skipped", reason="not_registered")
            elif row.depth > 0:
                self._ledger.update_url(row.key, rank=RESUMED_RANK, walk=self.walk)
                self._resumed.add(row.key)
                self._breaks.add(row.key)

    def _add_root(self, url: str, kind: str) -> None:
        address = canonical_url(url)
        key = f"{kind}:{address}"
        rank = LISTING_RANK if kind == "listing" else FEED_RANK
        self._ledger.add_url(key, address, kind, root=key)  # type: ignore[arg-type]
        self._ledger.update_url(
            key,
            state="pending",
            reason=None,
            rank=rank,
            due=0,
            attempts=0,
            depth=0,
            walk=self.walk,
            root=key,
            listed_url=None,
            seen_run=self._run,
        )

    def _make_all_pending(self) -> None:
        marks = ", ".join("?" * len(NEVER_VISITED))
        self._ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ? WHERE kind = 'article' AND"
            f" (state IN ('saved', 'gone') OR (state = 'skipped' AND reason NOT IN ({marks})))",
            (KNOWN_RANK, *NEVER_VISITED),
        )

    def _make_due_pending(self) -> None:
        ledger = self._ledger
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ?"
            " WHERE kind = 'article' AND state IN ('saved', 'gone') AND due > 0 AND due <= ?",
            (KNOWN_RANK, self._clock().timestamp()),
        )
        newest = max(NEWEST_LEAST, int(ledger.count_records() * NEWEST_SHARE))
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ?"
            " WHERE state = 'saved' AND record_id IN"
            " (SELECT id FROM records WHERE status = 'current' ORDER BY date DESC, id DESC LIMIT ?)",
            (KNOWN_RANK, newest),
        )

    def finish(self) -> bool:
        """Close the walk if nothing of it is left; returns whether it is closed."""
        ledger = self._ledger
        if self.is_cut or ledger.count_urls("state = 'pending' OR (state = 'failed' AND kind = 'listing')"):
            return False
        ledger.set_meta("walk_open", None)
        now = to_text(self._clock())
        ledger.set_meta("last_complete", now)
        if self.mode == "full":
            listed = ledger.count_urls("kind = 'article' AND walk = ?", (self.walk,))
            ledger.set_meta("listed_before", ledger.get_meta("listed"))
            ledger.set_meta("listed", str(listed))
            ledger.set_meta("last_sweep", now)
            ledger.set_meta("sweep_open", None)
        return True

    # ---- next addresses

    def next_rows(self, limit: int, active: Collection[str]) -> list[UrlRow]:
        """Up to `limit` addresses that are due and not being visited; known pages once no listing is to be read."""
        now = self._clock().timestamp()
        rows = self._ledger.pending_urls(now, limit + len(active), below=KNOWN_RANK)
        rows = [row for row in rows if row.key not in active][:limit]
        if not rows and not any(key.startswith(("listing:", "feed:")) for key in active):
            rows = self._ledger.pending_urls(now, limit + len(active))
            rows = [row for row in rows if row.key not in active][:limit]
        return rows

    # ---- what listings say

    def add_listing(self, row: UrlRow, url: str, listing: Listing) -> Walked:
        """Take up the items of a listing page, and the page after it if the walk goes on."""
        root = row.root or row.key
        items = self._merge_items(listing.items)
        days = [self._parse_day(item.date_text) for item in items.values()]
        shown = self._shown.setdefault(root, set())
        fresh = items.keys() - shown
        added = [
            self._add_item(key, item, day, url, root, is_repeated=key in shown)
            for (key, item), day in zip(items.items(), days, strict=True)
        ]
        shown.update(items)
        self._barren[root] = 0 if fresh else self._barren.get(root, 0) + 1
        if row.depth == 0:
            self._begin_listing(root, days, listing.feeds)
        if row.key in self._breaks and added and all(item.is_unheard for item in added):
            self._step_back(row)
        new = sum(item.is_new for item in added)
        is_known = all(item.is_known for item in added)
        reason = self._find_end(
            row, listing, is_fresh=bool(fresh), is_known=is_known, is_met=new == 0, days=days
        )
        if reason is None and listing.next_url:
            self._add_next(row, root, listing.next_url, is_named=not listing.is_next_guessed)
        elif not items:
            self._look_further(row, root)
        if row.depth == 0:
            self._add_periods(row, root, listing.periods)
        if fresh and row.key in self._further:
            self._read_again(row)
        self._sizes[row.url] = len(items)
        self._sizes[root] = max(len(items), self._sizes.get(root, 0))
        return Walked(items=len(items), new=new, reason=reason)

    def add_feed(self, row: UrlRow, url: str, items: Iterable[ListingItem]) -> Walked:
        """Take up the items of a feed or sitemap."""
        root = row.root or row.key
        merged = self._merge_items(items)
        new = 0
        for key, item in merged.items():
            new += self._add_item(key, item, self._parse_day(item.date_text), url, root).is_new
        return Walked(items=len(merged), new=new)

    def _begin_listing(self, root: str, days: list[date | None], feeds: Iterable[str]) -> None:
        """The first page of a listing has been read: note when it may be stopped early, and take its feeds."""
        self._set_cutoff(root, days)
        if self._may_stop(root):
            self._stopping.add(root)
        if self._shown[root]:
            self._ledger.set_meta(f"walked:{root}", str(self.walk))
        announced = (feed for feed in feeds if self._is_own(feed))
        for feed in list(announced)[:MAX_ANNOUNCED_FEEDS]:
            if f"feed:{canonical_url(feed)}" not in self._feed_keys():
                self._add_root(feed, "feed")

    def _may_stop(self, root: str) -> bool:
        """Whether all behind the top of a listing is known or pending: it was walked before, and not cut off.

        A full sweep has to meet everything again; only what it has met itself before it was broken off counts.
        """
        walked = self._ledger.get_meta(f"walked:{root}")
        if walked is None or not self._is_started:
            return False
        return self.mode == "incremental" or (self._is_resumed_walk and walked == str(self.walk))

    def _step_back(self, row: UrlRow) -> None:
        """Nothing on the page where the walk broke off was seen before it: items may have moved up since, on to
        the page before."""
        before = self._ledger.find_url(f"listing:{canonical_url(row.via)}") if row.via else None
        if before is None or before.seen_run == self._run:
            return
        self._ledger.update_url(
            before.key, state="pending", reason=None, due=0, attempts=0, walk=self.walk, seen_run=self._run
        )
        self._resumed.add(before.key)
        self._breaks.add(before.key)

    def add_sitemaps(self, urls: Iterable[str]) -> None:
        """Visit the sitemaps that an index names, each once a run."""
        for url in urls:
            if self._is_own(url) and f"feed:{canonical_url(url)}" not in self._feed_keys():
                self._add_root(url, "feed")

    def add_media(self, record: Record) -> None:
        """Visit the files of a record that the options ask for, each once and for all; those on other hosts are
        noted and left."""
        for url in media_urls(record, MEDIA[self._options.media]):
            if self.redactions.covers(None, url):
                continue
            key, is_own = media_key(url), self._is_own(url)
            state, reason = ("pending", None) if is_own else ("skipped", "offsite")
            row = self._ledger.find_url(key)
            if row is None:
                columns = {"state": state, "reason": reason, "rank": MEDIA_RANK, "via": record.url}
                self._ledger.add_url(key, canonical_url(url), "media", seen_run=self._run, **columns)
            elif row.reason == "offsite" and is_own:  # the registry knows the host by now
                self._ledger.update_url(key, state=state, reason=reason, seen_run=self._run)

    def _add_known_media(self) -> None:
        """The files of the records that are there already: their pages may not be visited in this run."""
        if MEDIA[self._options.media]:
            for (line,) in self._ledger.execute("SELECT line FROM records"):
                self.add_media(decode_record(line))

    def look_at_twins(self, record: Record) -> None:
        """A new page says what another says already: has that one moved here? Its address is asked at once."""
        self._ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ? WHERE state = 'saved'"
            " AND done_run IS NOT ? AND record_id IN"
            " (SELECT id FROM records WHERE date = ? AND content_hash = ? AND status = 'current' AND id != ?)",
            (ARTICLE_RANK, self._run, record.date or "", record.content_hash, record.id),
        )

    def choose_articles(self, urls: Iterable[str]) -> list[ListingItem]:
        """The addresses of a sitemap that are, or may be, articles by their form; it names everything else of a site
        too. Where the address does not tell, the page has to; the home page is none."""
        own = (url for url in urls if self._is_own(url) and urlsplit(url).path not in ("", "/"))
        return [
            ListingItem(url=url)
            for url in own
            if classify_url(url, self._site) in (UrlKind.ARTICLE, UrlKind.UNKNOWN)
        ]

    def _feed_keys(self) -> set[str]:
        rows = self._ledger.execute("SELECT key FROM urls WHERE kind = 'feed' AND seen_run = ?", (self._run,))
        return {row[0] for row in rows}

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
        is_ignored = classify_url(listing.next_url, self._site) is UrlKind.IGNORED
        if not self._is_own(listing.next_url) or (
            is_ignored and classify_url(row.url, self._site) is not UrlKind.IGNORED
        ):
            return "next_not_listing"
        # behind the last page a page number gives nothing, or the last or first page again; a pager knows better
        if not is_fresh and (listing.is_next_guessed or self._barren[root] >= MAX_BARREN):
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
        if may_stop and is_known and (is_met or self.mode == "incremental"):
            cutoff = self._ledger.get_meta(f"cutoff:{root}")
            if row.depth + 1 >= self._options.lookback_pages:
                return "look_back"
            if not dated and row.depth > 0:
                return "look_back"
            if dated and cutoff and max(dated).isoformat() < cutoff:
                return "look_back"
        return None

    def _set_cutoff(self, root: str, days: list[date | None]) -> None:
        """Note the day before which a walk may stop: the look-back before the newest item and the last run."""
        newest = max((day for day in days if day), default=None)
        if newest is None:
            return
        last = self._ledger.get_meta("last_complete")
        start = min(newest, from_text(last).date()) if last else newest
        cutoff = (start - timedelta(days=self._options.lookback_days)).isoformat()
        self._ledger.set_meta(f"cutoff:{root}", cutoff)

    def _add_periods(self, row: UrlRow, root: str, urls: Iterable[str]) -> None:
        """Walk the years and months into which a listing is divided: each when it is met first, and in every sweep."""
        for url in urls:
            known = self._ledger.find_url(f"listing:{canonical_url(url)}")
            is_read = known is not None and (known.seen_run == self._run or self.mode == "incremental")
            if self._is_own(url) and not is_read:
                self._add_next(row, root, url, is_named=False)

    def _look_further(self, row: UrlRow, root: str) -> None:
        """An empty page that no pager names: the listing has ended, unless the page before was full and the next
        one has items."""
        if row.depth == 0 or row.listed_url is not None or row.via is None or row.key in self._further:
            return
        before, largest = self._sizes.get(row.via), self._sizes.get(root, 0)
        following = address_after(row.via, row.url)
        if following and self._is_own(following) and (before is None or before >= largest):
            key = f"listing:{canonical_url(following)}"
            known = self._ledger.find_url(key)
            if known is None or known.seen_run != self._run:
                self._further.add(key)
                self._add_next(row, root, following, is_named=False)

    def _read_again(self, row: UrlRow) -> None:
        """The page behind an empty one has items, so there must be some on that one: it counts as named by a pager
        from now on."""
        before = self._ledger.find_url(f"listing:{canonical_url(row.via or '')}")
        if before is not None and before.state == "saved":
            self._ledger.update_url(before.key, state="pending", due=0, attempts=0, listed_url=before.url)

    def _add_next(self, row: UrlRow, root: str, next_url: str, *, is_named: bool) -> None:
        url = canonical_url(next_url)
        key = f"listing:{url}"
        if row.key in self._resumed:
            self._resumed.add(key)
        self._ledger.add_url(key, url, "listing")
        self._ledger.update_url(
            key,
            state="pending",
            reason=None,
            rank=RESUMED_RANK if key in self._resumed else LISTING_RANK,
            listed_url=next_url if is_named else None,
            due=0,
            attempts=0,
            depth=row.depth + 1,
            walk=self.walk,
            root=root,
            via=row.url,
            seen_run=self._run,
        )

    def _merge_items(self, items: Iterable[ListingItem]) -> dict[str, ListingItem]:
        """Items by key; one named twice (as top news and in the list) keeps the first text of each field."""
        merged: dict[str, ListingItem] = {}
        for item in items:
            url = canonical_url(item.url)
            key = self._key_of(url)
            first = merged.get(key)
            merged[key] = ListingItem(
                url=first.url if first else url,
                title_text=(first and first.title_text) or item.title_text,
                date_text=(first and first.date_text) or item.date_text,
                lead_text=(first and first.lead_text) or item.lead_text,
            )
        return merged

    def _key_of(self, url: str) -> str:
        """The key of an address; that of a page which is never visited (a print version, another host) is its
        own.

        It would else stand for the article whose id it bears, and keep it from being visited.
        """
        key = page_key(url, self._site)
        is_article = self._is_own(url) and classify_url(url, self._site) in (UrlKind.ARTICLE, UrlKind.UNKNOWN)
        if is_article or self.redactions.covers(key, url):
            return key
        return f"{self._site.id}:{url_id(url)}"

    def _add_item(
        self, key: str, item: ListingItem, day: date | None, via: str, root: str, *, is_repeated: bool = False
    ) -> Added:
        """Note an item; it is pending from now on unless it is known, or was visited in this run."""
        if self.redactions.covers(key, item.url):
            return self._add_redacted(key)
        ledger = self._ledger
        row = ledger.find_url(key)
        listed = {
            "listed_url": item.url,
            "listed_title": item.title_text,
            "listed_date": item.date_text,
            "listed_lead": item.lead_text,
            "listed_day": day.isoformat() if day else None,
            "via": via,
            "root": root,
        }
        if row is None:
            state, reason = self._judge(item.url, day)
            ledger.add_url(
                key,
                item.url,
                "article",
                state=state,
                reason=reason,
                rank=ARTICLE_RANK,
                walk=self.walk,
                seen_run=self._run,
                **listed,
            )
            is_known = state == "skipped" and reason in NEVER_VISITED
            return Added(is_new=True, is_unheard=True, is_known=is_known)
        if item.date_text is None and row.listed_date is not None:  # said once, and not otherwise since
            item = msgspec.structs.replace(item, date_text=row.listed_date)
            listed |= {"listed_date": row.listed_date, "listed_day": row.listed_day}
            day = date.fromisoformat(row.listed_day) if row.listed_day else None
        is_new = row.walk != self.walk
        changes: dict[str, object] = {"walk": self.walk, "seen_run": self._run}
        is_changed = not is_repeated and row.root == root and _said(row.listed) != _said(item)
        is_changed |= row.listed_date is None and item.date_text is not None
        if is_changed:
            changes |= listed
        is_back = row.state == "gone"
        # an address of its form was in the way: it has a key of its own by now
        is_freed = row.state == "skipped" and row.reason in BY_ADDRESS and row.url != item.url
        if is_freed:
            changes |= {"url": item.url, **listed}
        if (is_changed and row.state != "skipped") or is_back or is_freed or row.reason in SKIPPED_FOR_NOW:
            state, reason = self._judge(item.url, day)
            is_to_read = is_changed and self._is_dated_by_listing(row)
            if is_to_read:  # whatever the page itself says of having changed
                changes |= {"etag": None, "last_modified": None}
            if row.done_run != self._run:
                changes |= {"state": state, "reason": reason, "due": 0, "attempts": 0}
            elif is_to_read:  # nothing is asked for twice in a run: the next one reads it
                changes |= {"due": self._clock().timestamp()}
        self._ledger.update_url(key, **changes)
        is_settled = row.state in ("saved", "skipped", "gone") or row.record_id is not None
        is_known = is_settled and not is_changed and not is_freed
        return Added(is_new=is_new, is_unheard=False, is_known=is_known)

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
        self._ledger.update_url(key, walk=self.walk, seen_run=self._run)
        return Added(is_new=row is None or row.walk != self.walk, is_unheard=row is None, is_known=True)

    def _judge(self, url: str, day: date | None) -> tuple[str, str | None]:
        """State and reason of an address that a listing names."""
        if not self._is_own(url):
            return "skipped", "offsite"
        kind = classify_url(url, self._site)
        if kind is UrlKind.IGNORED:
            return "skipped", "ignored_url"
        if kind is UrlKind.LISTING:
            return "skipped", "listing_link"
        if self._options.since and day and day < self._options.since:
            return "skipped", "before_since"
        return "pending", None

    def _is_own(self, url: str) -> bool:
        return is_own_host(url, self._site)

    def _parse_day(self, text: str | None) -> date | None:
        parsed = parse_date(text, self._dates) if text else None
        return date.fromisoformat(parsed.value[:10]) if parsed else None

    def recheck_due(self, published: str | None) -> float:
        """When a page is due again (seconds since 1970), by the age of what it says; 0: with the next
        sweep."""
        now = self._clock()
        if published:
            age = now.date() - date.fromisoformat(published[:10])
            for younger, pause in RECHECK:
                if age < younger:
                    return (now + pause).timestamp()
        return 0.0


def is_own_host(url: str, site: Site) -> bool:
    """Whether an address is on the site's hosts, the only ones that are contacted; a host without port has
    all."""
    host = host_of(url) or ""
    return url.startswith(("http://", "https://")) and (
        host in site.hosts or host.partition(":")[0] in site.hosts
    )


def _said(item: ListingItem | None) -> tuple[str, str, str]:
    """What a listing says of a page, in the form in which it is compared."""
    if item is None:
        return "", "", ""
    return normalize_text(item.title_text), normalize_text(item.date_text), normalize_text(item.lead_text)
