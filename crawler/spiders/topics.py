"""Lists by keyword or topic that no entry names: which are looked at, and how many; must not fetch or parse.

There may be articles that only these name. Once nothing else is left to visit, a full sweep reads three of them, those first that
are called as no article that was found is marked. Where they name others, the rest is walked as well, as long as that goes on.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable

from crawler.archive.rows import UrlRow
from crawler.items import Anchor
from crawler.same_page import place_of
from crawler.spiders.forms import form_of
from crawler.spiders.notes import note
from crawler.spiders.roots import Roots
from crawler.spiders.scope import UNNAMED, Scope
from crawler.text import fold
from crawler.urls import canonical_url

SAMPLE = 3
"""Lists that are read of any site: what a site that hides nothing pays."""
BATCH = 12
"""Lists that are read then before it is asked whether they have given anything."""
MAX_LISTS = 300
"""Lists, with their further pages, that one run reads …"""
SHARE = 4
"""… and the part of what a run with a limit visits: it would come to its end before it had taken up what they name, time and again.
The next run goes on with the others."""
MAX_ASKED = 50
"""Articles that are asked which lists they link to; keywords stand at their end more often than in lists."""
MAX_KEPT = 1000
"""Lists that are remembered."""

LINKS = "topics"
"""In the ledger's `meta`: what pages of this sweep link to."""

logger = logging.getLogger(__name__)


class TopicLists:
    """The lists by keyword or topic of one run."""

    def __init__(self, scope: Scope, roots: Roots) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._roots = roots
        self._links: dict[str, str | None] = json.loads(self._ledger.get_meta(LINKS) or "{}")
        """What links to such lists are called, by address; None for one that was read in this sweep."""
        self._further: list[str] = []
        self._read: list[str] = []
        self.is_cut = False
        """Whether the run's limit has left some that are to be read."""
        self._asked = 0
        self._count = 0
        self._has_given = True
        """Whether the lists that were read last have given anything."""

    def is_one(self, row: UrlRow) -> bool:
        """Whether a row is such a list."""
        return row.kind == "listing" and row.root == UNNAMED

    def are_asked_of(self, row: UrlRow) -> bool:
        """Whether a page is asked which such lists it links to."""
        if self._scope.mode != "full" or not may_hide(self._scope):
            return False
        return row.depth == 0 if row.kind == "listing" else row.kind == "article" and self._asked < MAX_ASKED

    def begin(self) -> None:
        """Forget what an earlier sweep has met."""
        self._links.clear()
        self._ledger.set_meta(LINKS, None)

    def take(self, links: Iterable[Anchor]) -> None:
        """Note what a page links to: the run that goes on with this sweep does not read the page again."""
        self._asked += 1
        count = len(self._links)
        for link in links:
            if len(self._links) < MAX_KEPT and self._scope.is_own(link.url):
                self._links.setdefault(canonical_url(link.url), link.text)
        if len(self._links) > count:
            self._ledger.set_meta(LINKS, json.dumps(self._links))

    def turn(self, next_url: str | None, *, has_given: bool) -> None:
        """A list has been read: its next page is one of those that are read behind it, if this one or others have named articles
        that no list of the entry gives."""
        self._has_given |= has_given
        if next_url is not None and self._scope.is_own(next_url):
            self._further.append(canonical_url(next_url))

    def go_on(self, known: Collection[str], names: Collection[str]) -> bool:
        """Have some lists read; returns whether there are any. `known` are the places of the site's pages that are known, and
        `names` what its articles are marked with."""
        self.is_cut = False
        if not self._has_given or self._scope.mode != "full":
            return False
        self._has_given = False
        is_first = self._count == 0
        limit = self._scope.options.max_pages
        most = MAX_LISTS if limit is None else min(MAX_LISTS, max(SAMPLE, limit // SHARE))
        found = dict.fromkeys((*self._further, *self._choose(known, names)))
        waiting = [url for url in found if self._is_unread(url)]
        room = min(SAMPLE if is_first else BATCH, most - self._count)
        for url in waiting[:room]:
            self._roots.add(url, "listing", UNNAMED)
            self._count += 1
        self._read += waiting[:room]
        self._further = waiting[room:]
        self.is_cut = bool(self._further) and self._count >= most < MAX_LISTS
        if self._further and self._count >= MAX_LISTS:
            note(
                logger,
                "%s: one of more than %d lists by keyword; the others are left",
                waiting[room],
                MAX_LISTS,
            )
        return bool(waiting[:room])

    def settle(self) -> None:
        """What was read has been taken up: the run that goes on with this sweep reads the others."""
        self._links |= dict.fromkeys(self._read)
        for url in self._further if self.is_cut else ():
            self._links.setdefault(url, "")
        if self._read:
            self._ledger.set_meta(LINKS, json.dumps(self._links))

    def _choose(self, known: Collection[str], names: Collection[str]) -> list[str]:
        """The lists in the order in which they are read: one of each kind, then the others, those of unknown names first."""
        labels = {url: label for url, label in self._links.items() if label is not None}
        urls = [url for url in labels if place_of(url) not in known]
        urls.sort(key=lambda url: fold(labels[url]) in names)
        firsts = {form_of(url)[0]: url for url in reversed(urls)}
        return list(dict.fromkeys((*reversed(firsts.values()), *urls)))

    def _is_unread(self, url: str) -> bool:
        row = self._ledger.find_url(f"listing:{url}")
        return row is None or (row.root == UNNAMED and row.seen_run != self._scope.run)


def may_hide(scope: Scope) -> bool:
    """Whether lists may have missed something: not where the entry says itself what is read. Sitemaps say nothing of days, and
    the lists of known systems are known."""
    site = scope.site
    if site.sitemaps or not site.listings or scope.options.since:
        return False
    return site.platform_at(scope.clock()) in (None, "generic")
