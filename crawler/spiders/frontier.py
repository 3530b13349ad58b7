"""Which addresses are visited next, kept in the ledger; must not fetch or parse.

A walk goes through the listings once, over as many runs as it takes. A full sweep walks to the end and visits
every known page again; an incremental run stops where only known, unchanged items stand and the look-back is
passed, and visits besides new pages those that are due.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta

from crawler.archive.clock import from_text, to_text
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.archive.rows import UrlRow
from crawler.items import Record, Site
from crawler.spiders.feeds import FeedWalk
from crawler.spiders.listed import NEVER_VISITED, SKIPPED_FOR_NOW, ListedPages
from crawler.spiders.maps import SiteMaps
from crawler.spiders.media import RecordFiles
from crawler.spiders.moves import find_namesakes
from crawler.spiders.options import CrawlOptions
from crawler.spiders.roots import NOT_REGISTERED, Roots
from crawler.spiders.scope import ARTICLE_RANK, KNOWN_RANK, UNLISTED_RANK, UNNAMED, Scope
from crawler.spiders.topics import TopicLists
from crawler.spiders.walk import ListingWalk
from crawler.urls import canonical_url

RECHECK = ((timedelta(days=7), timedelta(days=1)), (timedelta(days=30), timedelta(days=7)))
"""Pages younger than the first are visited again after the second; older ones by the next full sweep."""
NEWEST_SHARE, NEWEST_LEAST = 0.01, 5
"""An incremental run asks for this many of the newest pages whatever their age: those are edited most."""

CHECK_SWEEPS, CHECK_LEAST = 12, 10
"""Of the pages that its server calls unmodified, a full sweep reads so small a part whole, and so many if there are; an
incremental run reads about one."""


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
        self.redactions = Redactions(ledger)
        self._scope = Scope(
            ledger=ledger, site=site, options=options, run=run, clock=clock, redactions=self.redactions
        )
        self._ledger = ledger
        self._site = site
        self._options = options
        self._run = run
        self._clock = clock
        self._roots = Roots(self._scope)
        self._pages = ListedPages(self._scope)
        self.files = RecordFiles(self._scope)
        self.listings = ListingWalk(self._scope, self._pages, self._roots)
        self.feeds = FeedWalk(self._scope, self._pages, self._roots)
        self.topics = TopicLists(self._scope, self._roots)
        self.maps = SiteMaps(self._scope, self._pages, self._roots, self.topics)
        self._is_resumed_sweep = False
        self._turn, self._turns = 0, 1
        """Of how many parts of the pages which one is checked; at first all are: what a killed run was told is asked again."""

    @property
    def mode(self) -> str:
        """full or incremental."""
        return self._scope.mode

    # ---- start and end of a run

    def begin(self) -> None:
        """Decide between sweep and incremental run, and take up the walk that was broken off, if one was."""
        ledger = self._ledger
        last_sweep = ledger.get_meta("last_sweep")
        # one that lies as far ahead was noted by a clock that was wrong: it must not put off the next for years
        is_due = last_sweep is None or abs(self._clock() - from_text(last_sweep)) >= timedelta(
            days=self._options.sweep_days
        )
        self._is_resumed_sweep = ledger.get_meta("sweep_open") is not None
        if self._options.full or is_due or self._is_resumed_sweep:
            self._scope.mode = "full"
        open_walk = ledger.get_meta("walk_open") if ledger.get_meta("walk_cut") is None else None
        self.listings.is_resumed = open_walk is not None
        self._scope.walk = int(open_walk) if open_walk else int(ledger.get_meta("last_walk") or 0) + 1
        ledger.set_meta("last_walk", str(self._scope.walk))
        ledger.set_meta("walk_cut", None)
        ledger.set_meta("walk_open", str(self._scope.walk))

    def make_pending(self) -> None:
        """Make pending what this run is to visit: the listings, what was left over, and what is due."""
        ledger = self._ledger
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, reason = NULL"
            " WHERE state = 'failed' OR (state = 'skipped' AND reason IN (?, ?, 'robots'))",
            SKIPPED_FOR_NOW,
        )
        ledger.execute("UPDATE urls SET due = 0, attempts = 0 WHERE state = 'pending'")
        if self._scope.mode == "full":
            sweeps = int(ledger.get_meta("sweeps") or 0)
            if not self._is_resumed_sweep:
                self._make_all_pending()
                self.topics.begin()
                sweeps += 1
                ledger.set_meta("sweeps", str(sweeps))
            self._take_turn(sweeps, min(CHECK_SWEEPS, ledger.count_records() // CHECK_LEAST))
            ledger.set_meta("sweep_open", str(self._scope.walk))
        else:
            self._make_due_pending()
        if self._options.since:
            ledger.execute(
                "UPDATE urls SET state = 'skipped', reason = 'before_since', seen_run = ?"
                " WHERE state = 'pending' AND kind = 'article' AND listed_day < ? AND record_id IS NULL",
                (self._run, self._options.since.isoformat()),
            )
        self.files.add_known()
        self._resume_listings()
        for url in self._site.listings:
            self._roots.add(url, "listing")
        for url in self._site.feeds:
            self._roots.add_feed(url)
        for url in self._site.sitemaps:
            self._roots.add(url, "feed")
        self.listings.is_started = True

    def _resume_listings(self) -> None:
        """Go on where the walk of a listing broke off; pages of listings that the registry has dropped are
        left, and those of feeds until the feed is named again."""
        roots = {f"listing:{canonical_url(url)}" for url in self._site.listings}
        waiting = list(self._ledger.iter_urls("state = 'pending' AND kind IN ('listing', 'feed')"))
        for row in waiting:
            if row.kind == "feed" or row.root not in roots:
                self._ledger.update_url(row.key, state="skipped", reason=NOT_REGISTERED)
            elif row.depth > 0:
                self.listings.resume(row)

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
        self._take_turn(self._scope.walk, newest)
        ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ?"
            " WHERE state = 'saved' AND record_id IN"
            " (SELECT id FROM records WHERE status = 'current' ORDER BY date DESC, id DESC LIMIT ?)",
            (KNOWN_RANK, newest),
        )

    def _take_turn(self, turn: int, turns: int) -> None:
        self._turns = max(1, turns)
        self._turn = turn % self._turns

    def is_checked(self, row: UrlRow) -> bool:
        """Whether a page that its server calls unmodified is read whole all the same: there are servers that say so whatever is
        asked, and edits would be hidden for ever. All pages have their turn."""
        return row.seq % self._turns == self._turn

    def read_confirmed(self) -> None:
        """Read whole what the server has called unmodified in this run, which it cannot be believed."""
        asked = self._ledger.execute(
            "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ? WHERE kind = 'article' AND state = 'saved'"
            " AND done_run = ? AND url IN (SELECT url FROM captures WHERE run = ? AND status = 304)",
            (KNOWN_RANK, self._run, self._run),
        )
        self._ledger.opened += asked.rowcount

    def finish(self) -> bool:
        """Close the walk if nothing of it is left; returns whether it is closed."""
        ledger = self._ledger
        if self.listings.is_cut or ledger.count_urls(
            "state = 'pending' OR (state = 'failed' AND kind = 'listing')"
        ):
            return False
        if self._scope.mode == "full" and self.maps.are_open:
            return False
        ledger.set_meta("walk_open", None)
        now = to_text(self._clock())
        ledger.set_meta("last_complete", now)
        if self._scope.mode == "full":
            # a sitemap that nobody has promised may go: a note tells
            where = "kind = 'article' AND walk = ? AND root IS NOT ?"
            listed = ledger.count_urls(where, (self._scope.walk, UNNAMED))
            ledger.set_meta("listed_before", ledger.get_meta("listed"))
            ledger.set_meta("listed", str(listed))
            ledger.set_meta("last_sweep", now)
            ledger.set_meta("sweep_open", None)
        return True

    # ---- next addresses

    def next_rows(self, limit: int, active: Collection[str]) -> list[UrlRow]:
        """Up to `limit` addresses that are due and not being visited; articles once no feed is to be read, known pages and
        those that only a feed has named once no listing is. A listing that has failed is not waited for by the latter."""
        now = self._clock().timestamp()
        if self._roots.are_open:
            rows = self._ledger.pending_lists(now, limit + len(active))
            return [row for row in rows if row.key not in active][:limit]

        def pending(below: int | None) -> list[UrlRow]:
            found = self._ledger.pending_urls(now, limit + len(active), below=below)
            return [row for row in found if row.key not in active]

        rows = pending(UNLISTED_RANK)
        lists = [self._ledger.find_url(key) for key in active if key.startswith(("listing:", "feed:"))]
        if all(row is None or _has_failed(row) for row in (*rows, *lists)):
            rows = sorted(pending(KNOWN_RANK), key=_has_failed)
        if not rows and not lists:
            rows = pending(None)
        rows = rows[:limit]
        if not rows and not active and (self.listings.parts.add_found() or self.maps.go_on()):
            return self.next_rows(limit, active)
        return rows

    # ---- what pages say

    @property
    def site(self) -> Site:
        """The site that is crawled."""
        return self._site

    def add_page(self, url: str, source: UrlRow) -> None:
        """Have a page visited to which a page leads that is a part of it, or looked so."""
        self._pages.add_found(url, via=source.url, root=source.root)

    def is_named(self, url: str) -> bool:
        """Whether an address is known as that of an article."""
        return self._pages.is_named(url)

    def pass_on(self, row: UrlRow, url: str) -> bool:
        """As `ListedPages.pass_on`."""
        return self._pages.pass_on(row, url)

    def look_at_twins(self, record: Record) -> None:
        """A new page has title and day of another, or its text: has that one moved here, or come back here? Its
        address is asked at once."""
        for twin in find_namesakes(self._ledger, record):
            asked = self._ledger.execute(
                "UPDATE urls SET state = 'pending', due = 0, attempts = 0, rank = ? WHERE state IN ('saved', 'gone')"
                " AND done_run IS NOT ? AND record_id = ?",
                (ARTICLE_RANK, self._run, twin),
            )
            self._ledger.opened += asked.rowcount

    def read_again(self, records: Iterable[Record]) -> None:
        """Have the next run read pages again, whatever they say of not having changed."""
        now = self._clock().timestamp()
        for record in records:
            self._ledger.execute(
                "UPDATE urls SET due = ?, etag = NULL, last_modified = NULL WHERE record_id = ? AND state = 'saved'",
                (now, record.id),
            )

    def recheck_due(self, published: str | None, *, is_replaced: bool = False) -> float:
        """When a page is due again (seconds since 1970), by the age of what it says; 0: with the next
        sweep. One that has come to say something else altogether is due soon: a server may have mixed it up with another, or
        put a notice in its place, and the age is that one's."""
        now = self._clock()
        if is_replaced:
            return (now + RECHECK[0][1]).timestamp()
        if published:
            age = now.date() - date.fromisoformat(published[:10])
            for younger, pause in RECHECK:
                if age < younger:
                    return (now + pause).timestamp()
        return 0.0


def _has_failed(row: UrlRow) -> bool:
    """Whether an address was asked for in vain: a refusal is noted as the reason, and is no attempt."""
    return row.attempts > 0 or row.reason is not None
