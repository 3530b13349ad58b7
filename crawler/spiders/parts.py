"""Lists that are parts of another list: its years and months, its letters, its departments; must not fetch or parse.

Some are named as parts by the page that links to them; others are found to be lists when they are visited as articles.
Of those, what stands below the address of the list is part of it, and so is each where a list names hardly anything
but lists: an index. A list elsewhere that one entry of many leads to is another list: it is left, and that is said.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from urllib.parse import parse_qsl, urlsplit

from crawler.archive.rows import UrlRow
from crawler.items import ListingItem
from crawler.parsers.fields.phrases.periods import is_bare_period, period_of
from crawler.spiders.notes import note
from crawler.spiders.scope import Scope
from crawler.urls import canonical_url

logger = logging.getLogger(__name__)

PART = "part"
"""What `listed_title` says of a page of a listing that is the first of a part."""
LOADED = "loaded"
"""What `listed_title` says of a page of a listing that a script loads, and that may be none."""
NO_LIST = frozenset(("article", "home_page", "no_content", "not_article", "soft_404", "empty", "redirect"))
"""What a part is that only looked like one."""
MAX_LEVELS = 6
"""Parts within parts: branches, departments, their units, years, the months, the days."""
MAX_SURE_LEVELS = 4
"""Those within which an address may name a part twice: programs that answer whatever is asked below them lead on for ever."""
MAX_PARTS = 2000
"""Parts that one run walks of a listing: calendars may go on for ever."""
MAX_BARREN_PARTS = 12
"""Parts in a row, each named by the one before, that show nothing new: months of a calendar in which nothing happens."""
MAX_KNOWN_SECTIONS = 2
"""Parts within parts that show entries, and none that is new, behind which only periods are followed."""
REREAD = 2
"""The newest years, and the newest months, that an incremental run reads again: what is new may stand in either."""

Add = Callable[[UrlRow, str, str], None]
"""Takes up a part: the page that names it, the listing's key, and the address."""


class ListParts:
    """The parts of one run's lists."""

    def __init__(self, scope: Scope, add: Add) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._add = add
        self._counts: dict[str, int] = defaultdict(int)
        """By listing: parts that were taken up in this run."""
        self._levels: dict[str, int] = {}
        self._said: set[str] = set()

    def add_named(self, row: UrlRow, root: str, urls: Iterable[str], *, repeats: int = 0) -> None:
        """Walk the parts that a page of a listing names: each when it is met first and in every sweep; an incremental run
        reads those again that may have grown. `repeats` counts the pages up to this one that show entries and none that is new."""
        own = [url for url in urls if self._scope.is_own(url)]
        if repeats >= MAX_KNOWN_SECTIONS:
            own = [url for url in own if period_of(url)]
        known = {url: self._ledger.find_url(f"listing:{canonical_url(url)}") for url in own}
        grown = _may_have_grown([url for url in own if known[url] is not None])
        for url in own:
            if not self._is_due(known[url], url, grown):
                continue
            if not (self._is_too_deep(row, url, root) or self._is_too_many(root)):
                self._add(row, root, url)

    def is_walked(self, item: ListingItem) -> bool:
        """Whether an entry is a part that is walked already: a page with few entries of its own seems to list the parts beside
        it, and each would be visited as an article, too."""
        if not is_bare_period(item.title_text, item.url):
            return False
        known = self._ledger.find_url(f"listing:{canonical_url(item.url)}")
        return known is not None and known.listed_title == PART

    def add_found(self) -> bool:
        """Walk the lists that were visited in place of articles and are parts; returns whether there are any. The run has
        nothing else left to visit."""
        found: dict[str, list[UrlRow]] = defaultdict(list)
        rows = self._ledger.iter_urls(
            "kind = 'article' AND state = 'skipped' AND seen_run = ?"
            " AND reason IN ('listing', 'listing_link', 'no_content', 'not_article')",
            (self._scope.run,),
        )
        few: dict[str, list[UrlRow]] = defaultdict(list)
        for row in rows:
            if row.via and row.root and row.root.startswith("listing:"):
                (found if row.reason in ("listing", "listing_link") else few)[row.via].append(row)
        for (
            via,
            rest,
        ) in few.items():  # one with an entry or two does not look like a list, but for its address
            forms = {_form_of(row.url) for row in found.get(via, ()) if row.reason == "listing"}
            is_nothing_else = 2 * len(rest) > self._count_of(via) and not any(row.listed_date for row in rest)
            if not forms and is_nothing_else:
                forms = {_form_of(row.url) for row in rest}
            if like := [row for row in rest if _form_of(row.url) in forms]:
                found[via] += like
        is_any = False
        for via, lists in found.items():
            # where a redirect has led to the list, its own address is not known as a list's
            parent = self._ledger.find_url(f"listing:{via}") or self._ledger.find_url(lists[0].root or "")
            if parent is None:
                continue
            is_index = 2 * len(lists) > self._count_of(via)
            others = []
            known = {row.url: self._ledger.find_url(f"listing:{row.url}") for row in lists}
            grown = _may_have_grown([row.url for row in lists if known[row.url] is not None])
            for row in lists:
                if not self._is_due(known[row.url], row.url, grown):
                    continue
                if not is_index and not _is_below(row.url, parent.url):
                    others.append(row)
                    continue
                root = row.root or ""
                if not (self._is_too_deep(parent, row.url, root) or self._is_too_many(root)):
                    self._add(parent, root, row.url)
                    # no article, whatever comes: it is asked for as a list from now on
                    self._ledger.update_url(row.key, reason="listing_link")
                    is_any = True
            others = [row for row in others if row.reason == "listing"]
            if others and via not in self._said:
                self._said.add(via)
                note(
                    logger,
                    "%s: names %d pages that are lists themselves, such as %s; what only they list is not found",
                    *(via, len(others), others[0].url),
                )
        return is_any

    def _count_of(self, via: str) -> int:
        """How many pages a page of a list names."""
        return self._ledger.count_urls("kind = 'article' AND via = ?", (via,))

    def _is_due(self, known: UrlRow | None, url: str, grown: Collection[str]) -> bool:
        """Whether a part is to be read in this run, and has not been."""
        if known is None:
            return True
        return known.seen_run != self._scope.run and (self._scope.mode == "full" or url in grown)

    def is_spent(self, row: UrlRow, barren: int) -> bool:
        """Whether the parts that a part names beside it are followed no more."""
        return row.listed_title == PART and barren >= MAX_BARREN_PARTS

    def _level_of(self, row: UrlRow) -> int:
        """How many parts a page of a listing is in; those that stand beside each other count once."""
        if row.depth == 0:
            return 0
        level = self._levels.get(row.key)
        if level is None:
            chain = [row]
            met = {row.key}
            while chain[-1].depth > 0 and chain[-1].via and chain[-1].key not in self._levels:
                before = self._ledger.find_url(f"listing:{canonical_url(chain[-1].via)}")
                if before is None or before.key in met:
                    break
                met.add(before.key)
                chain.append(before)
            level = self._levels.get(chain[-1].key, 0)
            for page, before in zip(reversed(chain[:-1]), reversed(chain[1:]), strict=True):
                level += page.listed_title == PART and not _is_beside(page.url, before.url)
                self._levels[page.key] = level
        return level

    def _is_too_deep(self, row: UrlRow, url: str, root: str) -> bool:
        """Whether a part is within too many others; said once of a listing."""
        level = self._level_of(row) + (not _is_beside(url, row.url))
        if level <= MAX_SURE_LEVELS or (level <= MAX_LEVELS and not _names_twice(url)):
            return False
        if root not in self._said:
            self._said.add(root)
            note(logger, "%s: leads to %s, which is a part of a part too deep to be walked", row.url, url)
        return True

    def _is_too_many(self, root: str) -> bool:
        self._counts[root] += 1
        if self._counts[root] == MAX_PARTS + 1:
            note(logger, "%s: has more than %d parts; the others are left", root.partition(":")[2], MAX_PARTS)
        return self._counts[root] > MAX_PARTS


def _form_of(url: str) -> tuple[str, ...]:
    """What the addresses of an index's lists have in common: the path and the names of parameters, else the folder."""
    parts = urlsplit(url)
    if parts.query:
        return parts.netloc, parts.path, *(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return parts.netloc, parts.path.rstrip("/").rpartition("/")[0]


def _is_below(url: str, listing: str) -> bool:
    parts, known = urlsplit(url), urlsplit(listing)
    path = known.path.rstrip("/")
    return parts.netloc == known.netloc and path != "" and parts.path.startswith(f"{path}/")


def _names_twice(url: str) -> bool:
    """Whether a path names a folder twice; months and days may have one number."""
    names = [name for name in urlsplit(url).path.split("/") if name and not name.isdecimal()]
    return len(set(names)) < len(names)


def _is_beside(url: str, other: str) -> bool:
    """Whether two addresses name periods of one length: the months of a calendar lead to each other."""
    size = len(period_of(url))
    return size > 0 and size == len(period_of(other))


def _may_have_grown(urls: list[str]) -> set[str]:
    """Of known parts, those to which entries may have been added: all that are no periods, and the newest periods of each
    length."""
    by_size: dict[int, dict[tuple[int, ...], list[str]]] = defaultdict(lambda: defaultdict(list))
    for url in urls:
        period = period_of(url)
        by_size[len(period)][period].append(url)
    grown: set[str] = set()
    for size, periods in by_size.items():
        newest = sorted(periods, reverse=True)[:REREAD] if size else list(periods)
        grown.update(url for period in newest for url in periods[period])
    return grown
