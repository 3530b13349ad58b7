"""Pages that a host keeps to itself (401, 403): whether that is a part of the site, or all of it, and meant for us; must
not fetch."""

from __future__ import annotations

from crawler.spiders.task import Task

FIRST_DOUBT = 3
"""Denials in a row after which a page that was answered in this run is asked for once more; twice as many after each time
that it is answered again."""
MOST = 24
"""Denials, without any article that was answered, after which the run gives up, whatever a list says."""


class Denials:
    """The denials of one run. A host that answers what it has answered before keeps some pages to itself, such as those of
    an intranet; one that does not has shut us out."""

    def __init__(self) -> None:
        self.is_final = False
        """Whether we are shut out."""
        self.probe: Task | None = None
        """What is to be asked for once more."""
        self._in_a_row = 0
        self._doubt_at = FIRST_DOUBT
        self._answered: Task | None = None
        self._count = 0
        self._has_article = False

    def accept(self) -> None:
        """The host has answered in earnest, be it that there is no such page."""
        self._in_a_row = 0

    def remember(self, task: Task) -> None:
        """The host has given a page, by which it can be tried again."""
        if task.row.kind == "article" or (task.row.kind == "listing" and self._answered is None):
            self._answered = task
        self._has_article |= task.row.kind == "article"

    def deny(self, task: Task) -> None:
        """The host has denied a page."""
        self._in_a_row += 1
        self._count += 1
        is_hopeless = self._count >= MOST and not self._has_article
        if task.is_probe or is_hopeless or (self._in_a_row >= self._doubt_at and self._answered is None):
            self.is_final = True
        elif self._in_a_row >= self._doubt_at and self._answered is not None:
            self._doubt_at *= 2
            self.probe = Task(row=self._answered.row, url=self._answered.row.url, is_probe=True)
