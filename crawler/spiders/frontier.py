"""Which addresses are visited next and how far listings are walked, kept in the ledger; must not fetch or
parse.

A walk goes through the listings once, over as many runs as it takes. A full sweep walks to the end and visits
every known page again; an incremental run stops where only known, unchanged items stand and the look-back is
passed, and visits besides new pages those that are due.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta

from msgspec import Struct

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger, UrlRow
from crawler.archive.redaction import REASON, Redactions, hidden_address
from crawler.extract import classify_url, page_key
from crawler.items import ListingItem, Record, Site
from crawler.parsers import UrlKind
from crawler.spiders.options import CrawlOptions
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of
from pipelines.dates import date_context, parse_date

ARTICLE_RANK, MEDIA_RANK, LISTING_RANK, FEED_RANK = range(4)
"""Articles, and the files they show, go before the next listing page, so that little is pending at any time; feeds and sitemaps, which say
less of a page than its listing does, come last."""

SUSPICION = timedelta(days=14)
"""After a 404 this long ago, another one means that the page was removed."""
RECHECK = ((timedelta(days=7), timedelta(days=1)), (timedelta(days=30), timedelta(days=7)))
"""Pages younger than the first are visited again after the second; older ones by the next full sweep."""
NEWEST_SHARE, NEWEST_LEAST = 0.01, 5
"""An incremental run asks for this many of the newest pages whatever their age: those are edited most."""
MAX_ANNOUNCED_FEEDS = 5

SKIPPED_FOR_NOW = ("before_since", "max_pages")
NEVER_VISITED = ("offsite", "ignored_url", "listing_link", "alias", "redacted")


class Walked(Struct, frozen=True, kw_only=True):
    """What a listing page brought."""

    items: int
    new: int
    """Items that this walk had not met."""
    reason: str | None = None
    """Why the walk ends here."""


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
        for url in self._site.listings:
            self._add_root(url, "listing")
        for url in (*self._site.feeds, *self._site.sitemaps):
            self._add_root(url, "feed")

    def _add_root(self, url: str, kind: str) -> None:
        address = canonical_url(url)
        key = f"{kind}:{address}"
        rank = LISTING_RANK if kind == "listing" else FEED_RANK
        self._ledger.add_url(key, address, kind, rank=rank, root=key)  # type: ignore[arg-type]
        self._ledger.update_url(
            key, state="pending", reason=None, due=0, attempts=0, depth=0, walk=self.walk, seen_run=self._run
        )

    def _make_all_pending(self) -> None:
        marks = ", ".join("?" * len(NEVER_VISITED))
        self._ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0 WHERE kind = 'article' AND"
            f" (state IN ('saved', 'gone') OR (state = 'skipped' AND reason NOT IN ({marks})))",
            NEVER_VISITED,
        )

    def _make_due_pending(self) -> None:
        ledger = self._ledger
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0"
            " WHERE kind = 'article' AND state IN ('saved', 'gone') AND due > 0 AND due <= ?",
            (self._clock().timestamp(),),
        )
        newest = max(NEWEST_LEAST, int(ledger.count_records() * NEWEST_SHARE))
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0 WHERE state = 'saved' AND record_id IN"
            " (SELECT id FROM records WHERE status = 'current' ORDER BY date DESC, id DESC LIMIT ?)",
            (newest,),
        )

    def finish(self) -> bool:
        """Close the walk if nothing of it is left; returns whether it is closed."""
        ledger = self._ledger
        open_pages = ledger.count_urls(
            "state = 'pending' OR (state = 'failed' AND kind = 'listing' AND walk = ?)", (self.walk,)
        )
        if open_pages or self.is_cut:
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
        """Up to `limit` addresses that are due and not being visited."""
        rows = self._ledger.pending_urls(self._clock().timestamp(), limit + len(active))
        return [row for row in rows if row.key not in active][:limit]

    # ---- what listings say

    def add_listing(
        self,
        row: UrlRow,
        url: str,
        items: Iterable[ListingItem],
        next_url: str | None,
        feeds: Iterable[str] = (),
    ) -> Walked:
        """Take up the items of a listing page or feed and the page after it, if the walk goes on."""
        root = row.root or row.key
        new = known = 0
        days: list[date | None] = []
        cutoff = self._ledger.get_meta(f"cutoff:{root}")
        merged = self._merge_items(items)
        for key, item in merged.items():
            day = self._parse_day(item.date_text)
            days.append(day)
            is_new, is_known = self._add_item(key, item, day, url, root)
            new += is_new
            known += is_known
        if row.kind == "feed":
            return Walked(items=len(merged), new=new)
        if row.depth == 0:
            cutoff = self._set_cutoff(root, days)
            announced = (feed for feed in feeds if self._is_own(feed))
            for feed in list(announced)[:MAX_ANNOUNCED_FEEDS]:
                if f"feed:{canonical_url(feed)}" not in self._feed_keys():
                    self._add_root(feed, "feed")
        reason = self._find_end(row, new, known == len(merged), days, cutoff, next_url)
        if reason is None and next_url:
            self._add_next(row, canonical_url(next_url), root)
        return Walked(items=len(merged), new=new, reason=reason)

    def add_sitemaps(self, urls: Iterable[str]) -> None:
        """Visit the sitemaps that an index names, each once a run."""
        for url in urls:
            if self._is_own(url) and f"feed:{canonical_url(url)}" not in self._feed_keys():
                self._add_root(url, "feed")

    def add_media(self, record: Record) -> None:
        """Visit the pictures of the gallery and the attachments that the options ask for, each once and for all."""
        wanted = self._options.media
        urls = [item.url for item in record.gallery if wanted in ("gallery", "all")]
        urls += [file.url for file in record.attachments if wanted in ("attachments", "all")]
        own = [canonical_url(url) for url in urls if url and self._is_own(url)]
        for url in (url for url in own if not self.redactions.covers(None, url)):
            self._ledger.add_url(
                f"media:{url}", url, "media", rank=MEDIA_RANK, via=record.url, seen_run=self._run
            )

    def choose_articles(self, urls: Iterable[str]) -> list[ListingItem]:
        """The addresses of a sitemap that are articles by their form; it names everything else of a site too."""
        own = (url for url in urls if self._is_own(url))
        return [ListingItem(url=url) for url in own if classify_url(url, self._site) is UrlKind.ARTICLE]

    def _feed_keys(self) -> set[str]:
        rows = self._ledger.execute("SELECT key FROM urls WHERE kind = 'feed' AND seen_run = ?", (self._run,))
        return {row[0] for row in rows}

    def _find_end(
        self,
        row: UrlRow,
        new: int,
        is_known: bool,
        days: list[date | None],
        cutoff: str | None,
        next_url: str | None,
    ) -> str | None:
        """Why the walk ends at this page; None when it goes on."""
        if next_url is None:
            return "last_page"
        if not self._is_own(next_url) or classify_url(next_url, self._site) is UrlKind.IGNORED:
            return "next_not_listing"
        if new == 0:
            return "nothing_new"
        following = self._ledger.find_url(f"listing:{canonical_url(next_url)}")
        if following and following.seen_run == self._run and following.state != "pending":
            return "loop"
        since = self._options.since
        dated = [day for day in days if day is not None]
        if since and dated and len(dated) == len(days) and max(dated) < since:
            self.is_cut = True
            self._ledger.set_meta(
                "walk_cut", "1"
            )  # what comes after is pending nowhere: the next run walks anew
            return "before_since"
        if self.mode == "incremental" and is_known:
            if row.depth + 1 >= self._options.lookback_pages:
                return "look_back"
            if not dated and row.depth > 0:
                return "look_back"
            if dated and cutoff and max(dated).isoformat() < cutoff:
                return "look_back"
        return None

    def _set_cutoff(self, root: str, days: list[date | None]) -> str | None:
        """The day before which an incremental walk may stop: the look-back before the newest item and last
        run."""
        newest = max((day for day in days if day), default=None)
        if newest is None:
            return None
        last = self._ledger.get_meta("last_complete")
        start = min(newest, from_text(last).date()) if last else newest
        cutoff = (start - timedelta(days=self._options.lookback_days)).isoformat()
        self._ledger.set_meta(f"cutoff:{root}", cutoff)
        return cutoff

    def _add_next(self, row: UrlRow, url: str, root: str) -> None:
        key = f"listing:{url}"
        self._ledger.add_url(key, url, "listing", rank=LISTING_RANK, root=root)
        self._ledger.update_url(
            key,
            state="pending",
            reason=None,
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
            key = page_key(url, self._site)
            first = merged.get(key)
            merged[key] = ListingItem(
                url=first.url if first else url,
                title_text=(first and first.title_text) or item.title_text,
                date_text=(first and first.date_text) or item.date_text,
                lead_text=(first and first.lead_text) or item.lead_text,
            )
        return merged

    def _add_item(
        self, key: str, item: ListingItem, day: date | None, via: str, root: str
    ) -> tuple[bool, bool]:
        """(new in this walk, known and unchanged) of an item; it is pending from now on unless known."""
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
            return True, state == "skipped" and reason in NEVER_VISITED
        is_new = row.walk != self.walk
        changes: dict[str, object] = {"walk": self.walk, "seen_run": self._run}
        is_changed = row.root == root and _said(row.listed) != _said(item)
        is_changed |= row.listed_date is None and item.date_text is not None
        if is_changed:
            changes |= listed
        is_back = row.state == "gone"
        if (is_changed and row.state != "skipped") or is_back or row.reason in SKIPPED_FOR_NOW:
            state, reason = self._judge(item.url, day)
            changes |= {"state": state, "reason": reason, "due": 0, "attempts": 0}
        ledger.update_url(key, **changes)
        return is_new, not is_changed and row.state in ("saved", "skipped", "gone")

    def _add_redacted(self, key: str) -> tuple[bool, bool]:
        """A listing names a page that was redacted: it is counted, and nothing of what is said of it is kept."""
        row = self._ledger.find_url(key)
        self._ledger.add_url(
            key, hidden_address(key), "article", state="skipped", reason=REASON, rank=ARTICLE_RANK
        )
        self._ledger.update_url(key, walk=self.walk, seen_run=self._run)
        return row is None or row.walk != self.walk, True

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
