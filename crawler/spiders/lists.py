"""What the answer of a listing, feed or sitemap means for the walk, and whether it is one; must not fetch or parse."""

from __future__ import annotations

import logging

from crawler.archive.ledger import Ledger
from crawler.archive.rows import UrlRow
from crawler.archive.site_archive import Recorded
from crawler.parsers.fields.phrases.periods import names_period
from crawler.spiders.ends import PAST_END
from crawler.spiders.frontier import Frontier
from crawler.spiders.notes import note
from crawler.spiders.options import CrawlOptions
from crawler.spiders.parts import LOADED, NO_LIST, PART
from crawler.spiders.reading import Reading
from crawler.spiders.settlement import Settlement
from crawler.spiders.task import Outcome, Task
from crawler.spiders.walk import Walked
from crawler.urls import canonical_url

logger = logging.getLogger(__name__)

ONLY_BY_SCRIPT = (
    "%s: only a script opens its further pages, or a form that is posted; what they list is not found"
)
BESIDE = "%s: nothing turns this list, and an archive stands beside it, such as %s; what only that lists is not found"
_NOTHING_LOADED = frozenset(("empty", "binary"))
"""What a script is given behind the last entries: no byte, or data that says so."""


class ListAnswers:
    """The lists of one run. A list that gives none fails, for all that it names would be missed."""

    def __init__(
        self, ledger: Ledger, options: CrawlOptions, run: str, frontier: Frontier, settlement: Settlement
    ) -> None:
        self._ledger = ledger
        self._options = options
        self._run = run
        self._frontier = frontier
        self._settlement = settlement

    def read_feed(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """Take up what a feed or sitemap names; one that breaks off fails beside, for what it would name further."""
        if task.is_unnamed_map:
            return self._read_map(task, reading, recorded)
        walked = self._frontier.feeds.add(task.row, task.url, reading.feed, reading.sitemap)
        if walked is None:
            return self._settlement.fail(task, "not_a_feed", is_final=True)
        if task.row.depth == 0:
            self._count_items(task, walked)
        if not all(found.is_whole for found in (reading.feed, reading.sitemap) if found):
            return self._settlement.fail(task, "truncated")
        return self._settlement.settle(task, "saved", capture=recorded.content_number)

    def _read_map(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """Take up what a sitemap names that was looked for, or a feed in its place."""
        feed, sitemap = reading.feed, reading.sitemap
        if sitemap is None and feed is None:
            return self._settlement.fail(task, "not_a_feed", is_final=True)
        items = sitemap.items if sitemap is not None else feed.items if feed is not None else ()
        maps = sitemap.sitemaps if sitemap is not None else ()
        self._frontier.maps.take(task.row, items, maps, reading.headers)
        return self._settlement.settle(task, "saved", capture=recorded.content_number)

    def _tell_of_feed(self, task: Task, kind: str) -> Outcome:
        """A feed or sitemap that is named as a list fails: a list is walked otherwise, and its pages are told from articles
        by what it is."""
        note(
            logger, "%s: is a %s; its place in the registry is under %ss, not listings", task.url, kind, kind
        )
        return self._settlement.fail(task, f"no_listing_{kind}", is_final=True)

    def _read_topic(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """Take up what a list by keyword names that no entry names, or leave what is none."""
        listing = reading.listing
        if listing is None:
            return self._settlement.settle(task, "skipped", "not_listing")
        self._frontier.maps.take_list(task.url, listing.items, listing.next_url)
        return self._settlement.settle(task, "saved", capture=recorded.content_number)

    def _count_items(self, task: Task, walked: Walked) -> None:
        self._ledger.execute(
            "INSERT OR REPLACE INTO listing_counts VALUES (?, ?, ?)", (task.row.key, self._run, walked.items)
        )

    def read_listing(self, task: Task, reading: Reading, recorded: Recorded) -> Outcome:
        """Take up what a page of a listing names, and go on to the next."""
        row = task.row
        if task.is_unnamed:
            return self._read_topic(task, reading, recorded)
        if row.depth == 0:
            self._ledger.set_meta(f"moved:{row.root or row.key}", task.place)
        is_named = row.listed_url is not None
        result = reading.listing
        if result is None:
            reason = reading.rejection.reason if reading.rejection else "article"
            if row.depth == 0 and (reading.feed or reading.sitemap):
                return self._tell_of_feed(task, "feed" if reading.feed else "sitemap")
            if reason == "unavailable":
                return self._settlement.fail(task, reason)
            if row.listed_title == PART and reading.record and self._frontier.is_named(row.url):
                # an article whose number looks like a year, and which is visited as such
                return self._settlement.skip(task, "not_listing")
            if row.listed_title == PART and reason in NO_LIST and not names_period(task.url):
                note(logger, "%s: looks like a part of %s, and is no list", task.url, row.via)
                return self._settlement.skip(task, "not_listing")
            if self.is_trial(row):
                return self.leave_to_script(task)
            is_nothing = row.listed_title == LOADED and reason in _NOTHING_LOADED
            if row.depth > 0 and (reason in PAST_END or is_nothing):
                return self.pass_end(task, f"no_listing_{reason}", is_final=reason != "soft_404")
            return self._settlement.fail(
                task, f"no_listing_{reason}", is_final=reason not in ("empty", "soft_404")
            )
        if not result.items and self.is_trial(row):
            return self.leave_to_script(task)
        is_hollow = not result.items and row.depth > 0 and (is_named or result.next_url is not None)
        if is_hollow and row.attempts + 1 < self._options.retries:
            return self._settlement.fail(task, "empty_listing")
        walked = self._frontier.listings.add(row, task.url, result)
        if row.depth == 0:
            self._count_items(task, walked)
        logger.info(
            "%s: %d items, %d new%s",
            task.url,
            walked.items,
            walked.new,
            f", {walked.reason}" if walked.reason else "",
        )
        if walked.reason == "next_not_listing":
            note(logger, "%s: leads on to %s, which is left out", task.url, result.next_url)
        is_led_back = walked.reason == "nothing_new" or canonical_url(result.next_url or "") == row.url
        if result.has_more and (result.next_url is None or is_led_back) and not walked.leads_on:
            note(logger, "%s: states that more entries follow, and leads to none of them", task.url)
        elif walked.is_whole and result.total is not None and result.total > walked.shown:
            note(
                logger,
                "%s: states that its list has %d entries, of which %d were found",
                *(task.url, result.total, walked.shown),
            )
        if is_named and task.is_elsewhere and not (walked.new or walked.leads_on):
            self._tell_of_return(task)
        is_alone = row.depth == 0 and not walked.leads_on and not self._frontier.site.sitemaps
        if reading.is_text:
            note(
                logger,
                "%s: is taken for a part of %s, and may be an article: it is not kept",
                task.url,
                row.via,
            )
        if result.beside and is_alone:
            note(logger, BESIDE, task.url, result.beside[0])
        if result.is_next_scripted:
            note(logger, ONLY_BY_SCRIPT, task.url)
        if (
            is_hollow and result.has_more is not False
        ):  # a pager names the page: something must be on it, unless the list has ended
            outcome = self._settlement.fail(task, "empty_listing", is_final=True)
        else:
            outcome = self._settlement.settle(task, "saved", capture=recorded.content_number)
        if not result.items and not walked.leads_on:
            self._frontier.listings.ends.doubt(row.key)
        return outcome

    def _tell_of_return(self, task: Task) -> None:
        """A page that a pager names leads to one that was read before. Behind a last page, which most lists do not fill, some
        pagers go on so."""
        if self._frontier.listings.is_full(task.row.via or "", task.row.root or ""):
            note(logger, "%s: leads back to %s; what it lists is not found", task.row.url, task.url)

    def is_trial(self, row: UrlRow) -> bool:
        """Whether a page is the first that a script would load below its list, and has never been one of the list."""
        if row.listed_title != LOADED or row.capture is not None:
            return False
        before = self._ledger.find_url(f"listing:{canonical_url(row.via)}") if row.via else None
        return before is None or before.listed_title != LOADED

    def leave_to_script(self, task: Task) -> Outcome:
        """What a script would load gives a program nothing: say so, as of other lists that only a script turns."""
        note(logger, ONLY_BY_SCRIPT, task.row.via)
        return self._settlement.skip(task, "not_listing")

    def pass_end(self, task: Task, reason: str, *, is_final: bool) -> Outcome:
        """A page of a listing that is none: behind its end, for sure where no pager names the page."""
        row, listings = task.row, self._frontier.listings
        is_named = row.listed_url is not None
        outcome = (
            self._settlement.fail(task, reason, is_final=is_final)
            if is_named
            else self._settlement.skip(task, "past_end")
        )
        if outcome.state != "pending" and not (is_named and listings.look_further(row)):
            listings.ends.doubt(row.key)
        return outcome
