"""What is being visited, and what became of it in the ledger: tried again, failed, skipped, saved; must not judge answers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from crawler.archive.clock import to_text
from crawler.archive.ledger import Ledger
from crawler.spiders.notes import note
from crawler.spiders.options import CrawlOptions
from crawler.spiders.pauses import find_due, pause_after
from crawler.spiders.task import Outcome, Task

logger = logging.getLogger(__name__)


class Settlement:
    """The addresses of one run on their way from pending to settled. Works inside the ledger's transaction."""

    def __init__(
        self, ledger: Ledger, options: CrawlOptions, run: str, clock: Callable[[], datetime]
    ) -> None:
        self._ledger = ledger
        self._options = options
        self._run = run
        self._clock = clock
        self.active: dict[str, Task] = {}
        """What is being visited, by key."""
        self.lists_left = 0
        """Listings and feeds that are not being visited any more: known pages wait for the last of them."""

    def fail(self, task: Task, reason: str, *, is_final: bool = False) -> Outcome:
        """Note that a page could not be fetched or read: it is tried again later in this run, else by the
        next."""
        attempts = task.row.attempts + 1
        self._leave(task)
        columns: dict[str, object] = {"attempts": attempts, "reason": reason, "seen_run": self._run}
        if is_final or attempts >= self._options.retries:
            # that a page of a feed which is told by its number does not answer says that there is none, unless others did
            if task.is_unnamed or (task.is_counted and (is_final or task.row.depth == 1)):
                return self._miss_unnamed(task, reason)
            self._ledger.update_url(task.row.key, state="failed", done_run=self._run, **columns)
            if task.row.kind in ("listing", "feed") and task.row.depth == 0:
                whence = f", to which {task.row.url} leads" if task.is_elsewhere else ""
                logger.warning("%s%s: failed (%s), and with it what it lists", task.url, whence, reason)
            else:
                # for the run's log alone, where whoever is told of a number looks for the addresses
                logger.info("%s: failed (%s); the next run tries it again", task.url, reason)
            return Outcome(state="failed", reason=reason)
        due = self._clock().timestamp() + pause_after(attempts, self._options.backoff)
        self._ledger.update_url(task.row.key, state="pending", due=due, **columns)
        return Outcome(state="pending", reason=reason)

    def next_due(self) -> float | None:
        """When the next page is due to be tried again (seconds since 1970); None when none is pending."""
        return find_due(self._ledger, self._options.backoff, self._clock().timestamp())

    def skip(self, task: Task, reason: str) -> Outcome:
        """Note that a page is not to be visited or kept, and why."""
        if task.is_unnamed:
            return self._miss_unnamed(task, reason)
        if reason == "robots" and task.row.kind in ("listing", "feed"):
            note(logger, "%s: robots.txt forbids it, and with it what it lists", task.url)
        return self.settle(task, "skipped", reason)

    def leave_out(self, task: Task, reason: str) -> Outcome:
        """Note that what an address gives is not entered. A listing or feed must be: all it names would be
        missed."""
        if task.row.kind == "listing":
            return self.fail(task, f"no_listing_{reason}", is_final=True)
        if task.row.kind == "feed":
            return self.fail(task, reason, is_final=True)
        return self.skip(task, reason)

    def _miss_unnamed(self, task: Task, reason: str) -> Outcome:
        """A sitemap that nobody has promised is not there, or a list by keyword, or a further page of a feed: nothing has failed, unless
        a sitemap was read before."""
        if task.is_unnamed_map and task.row.capture is not None:
            note(
                logger,
                "%s: is not read any more (%s), and has named articles that no list gives",
                task.url,
                reason,
            )
        if task.is_counted:
            return self.settle(task, "skipped", "past_end")
        return self.settle(task, "skipped", "no_sitemap" if task.is_unnamed_map else "not_listing")

    def release(self, task: Task) -> None:
        """Leave a page pending: the run ends before it was fetched."""
        self._leave(task)

    def settle(self, task: Task, state: str, reason: str | None = None, **columns: object) -> Outcome:
        """Note what became of a page for good in this run."""
        self._leave(task)
        self._ledger.update_url(
            task.row.key,
            state=state,
            reason=reason,
            attempts=0,
            seen_run=self._run,
            done_run=self._run,
            fetched_at=to_text(self._clock()),
            **columns,
        )
        return Outcome(state=state, reason=reason)

    def _leave(self, task: Task) -> None:
        """A page is not being visited any more."""
        self.active.pop(task.row.key, None)
        self.lists_left += task.row.kind in ("listing", "feed")
