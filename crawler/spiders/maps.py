"""Articles that the site's own sitemaps name and no list does; must not fetch or parse.

A list that only a script turns, or an old page of it that is gone, loses articles without a word. Where a registry entry of no
known system names no sitemap, those of robots.txt, or the usual one, are therefore read once nothing else is left to visit.
They name everything else of a site as well: what counts is what has an address like those of the articles that its lists
gave, and states its day, as most of these do (`crawler.extract`). It is visited where it stands below a list of the entry, or
where that list is the front page; elsewhere it may be of another list, which the entry leaves out, so that it is only told.
"""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, urljoin, urlsplit

import msgspec
from msgspec import Struct

from crawler.archive.rows import UrlRow
from crawler.items import ListingItem
from crawler.parsers.fields.page.list_addresses import is_home, names_page
from crawler.parsers.fields.phrases.periods import names_period
from crawler.parsers.sitemap import parse_sitemap
from crawler.same_page import place_of
from crawler.spiders.listed import ListedPages
from crawler.spiders.notes import note
from crawler.spiders.roots import Roots
from crawler.spiders.scope import UNNAMED, Scope
from crawler.urls import canonical_url

MAX_MAPS = 50
"""Sitemaps that one run reads: portals have hundreds, of everything they hold."""
MAX_VISITED = 2000
"""Pages that one run takes from them."""
MAX_KEPT = 20_000
"""Addresses of one form that are remembered until all sitemaps are read."""
ENOUGH = 3
"""Articles that make a form of addresses one of articles, where no list stands above them."""
FEW = 5
"""Less than one such page to five articles may be what else stands in their folder: a contact for the press."""

VISITED = "%s: names %d pages like the articles that no list gives, such as %s; they are visited"
LEFT = "%s: names %d pages like the articles that no list gives, such as %s; they are left unless the entry names the sitemap"
LATER = "%s: names %d more pages like the articles that no list gives, such as %s; later runs visit them"

_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = (re.compile(r"^\d"), re.compile(r"\d$"), re.compile(r"\d"))
"""Where names have numbers: at their begin, at their end, anywhere."""
_EXTENSION = re.compile(r"\.[a-z]{3,5}$")
_OF_ALL = frozenset(
    "node content contents page pages site sites index.php web portal home main cms public p id - default article show view".split()
)
"""Folders of systems that keep whatever they have in them."""

logger = logging.getLogger(__name__)


class _Form(NamedTuple):
    """What the addresses of a section's articles have in common: folder, with its numbers as 0, end, and parameters."""

    folder: tuple[str, ...]
    extension: str
    names: tuple[str, ...]

    @property
    def is_telling(self) -> bool:
        """Whether the folder is one of a section, or of a year, and not that of the whole site or of a language."""
        return any(part == "0000" or (len(part) > 2 and part not in _OF_ALL) for part in self.folder)


class _Seen:
    """The articles of one form that lists gave."""

    def __init__(self) -> None:
        self.count = 0
        self.is_given = False
        """Whether sitemaps have given some, too."""
        self._dated = 0
        """Those whose pages state their day."""
        self._marks = list(_MARKS)
        """What the last parts of all their addresses have in common."""

    @property
    def is_numbered(self) -> bool:
        """Whether their numbers tell articles from what else stands beside them."""
        return bool(self._marks)

    @property
    def is_dated(self) -> bool:
        """Whether most say themselves of which day they are: else nothing tells from them what stands beside them."""
        return 2 * self._dated > self.count

    def add(self, name: str, *, is_given: bool, is_dated: bool) -> None:
        self.count += not is_given
        self._dated += is_dated and not is_given
        self.is_given |= is_given
        self._marks = [mark for mark in self._marks if mark.search(name)]

    def is_like(self, name: str) -> bool:
        """Whether a name has the numbers that all have."""
        return all(mark.search(name) for mark in self._marks)


class _Stored(Struct):
    """Of a record, where its page is, and the day that it states."""

    url: str | None = None
    date: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        return self.date is not None and "date_from_listing" not in self.warnings


class SiteMaps:
    """The sitemaps of one run that no entry names."""

    def __init__(self, scope: Scope, pages: ListedPages, roots: Roots) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._pages = pages
        self._roots = roots
        self._named: dict[str, None] = {}
        """Sitemaps that robots.txt names."""
        self._forms: dict[_Form, _Seen] = {}
        self._places: set[str] = set()
        """What is known of the site, but for what only sitemaps have named …"""
        self._given: set[str] = set()
        """… and that."""
        self._found: dict[_Form, dict[str, tuple[str, ListingItem]]] = defaultdict(dict)
        """By form and place: the sitemap that names a page that no list gave, and what it says of it."""
        self._marks: dict[str, dict[str, str | None]] = {}
        """By the key of a sitemap: the marks of the version that was read."""
        self._count = 0
        self._has_begun = self._is_done = self._is_whole = False

    def take_robots(self, url: str, body: bytes) -> None:
        """Note the sitemaps that a robots.txt names."""
        robots = parse_sitemap(body, url)
        self._named.update(dict.fromkeys(filter(self._scope.is_own, robots.sitemaps if robots else ())))

    def go_on(self) -> bool:
        """Have the sitemaps read, then what they alone name; returns whether there is anything to visit. Everything else is
        done."""
        if self._is_done or not self._is_wanted():
            return False
        if not self._has_begun:
            self._has_begun = True
            if self._begin():
                return True
        self._is_done = True
        return self._visit()

    @property
    def are_open(self) -> bool:
        """Whether a limit has ended the run before it had come to the sitemaps, or to what they name."""
        return not self._is_done and self._is_wanted()

    def _is_wanted(self) -> bool:
        """Whether lists may have missed something: not where the entry says itself what is read, or one of them failed and
        is tried again. Sitemaps say nothing of days, and the lists of known systems are known."""
        site = self._scope.site
        if site.sitemaps or not site.listings or self._scope.options.since:
            return False
        if site.platform_at(self._scope.clock()) not in (None, "generic"):
            return False
        return not self._ledger.count_urls("state = 'pending' OR (state = 'failed' AND kind = 'listing')")

    def _begin(self) -> bool:
        giving: set[str] = set()
        """Sitemaps that have given articles before."""
        rows = self._ledger.execute(
            "SELECT u.url, u.root, u.via, u.state, u.kind, r.line FROM urls u LEFT JOIN records r ON r.id = u.record_id"
            " WHERE u.kind IN ('article', 'listing')"
        )
        for url, root, via, state, kind, line in rows:
            stored = msgspec.json.decode(line, type=_Stored) if line else _Stored()
            known = {url, stored.url or url}
            if root == UNNAMED:
                self._given.update(map(place_of, known))
                if state == "saved":
                    giving.add(via)
                    self._note_forms(known, is_given=True, is_dated=stored.is_dated)
                continue
            self._places.update(map(place_of, known))
            if kind == "article" and state == "saved" and (root or "").startswith("listing:"):
                self._note_forms(known, is_given=False, is_dated=stored.is_dated)
        if not self._forms:
            return False
        # a sweep has to meet everything again, and so has the run behind one that has left something
        self._is_whole = self._scope.mode == "full" or self._ledger.get_meta("maps_left") is not None
        if not self._is_whole:  # of those that gave nothing before, nothing is new
            return self._read(sorted(giving))
        return self._read(list(self._named) or [urljoin(self._scope.site.listings[0], "/sitemap.xml")])

    def _note_forms(self, urls: Iterable[str], *, is_given: bool, is_dated: bool) -> None:
        for url in urls:
            form, name = _form_of(url)
            self._forms.setdefault(form, _Seen()).add(name, is_given=is_given, is_dated=is_dated)

    def _read(self, urls: Iterable[str]) -> bool:
        """Have sitemaps read that were not read in this run."""
        is_any = False
        for url in filter(self._scope.is_own, urls):
            key = f"feed:{canonical_url(url)}"
            known = self._ledger.find_url(key)
            if known is not None and known.seen_run == self._scope.run:
                continue
            self._count += 1
            if self._count > MAX_MAPS:
                note(logger, "%s: one of more than %d sitemaps; those behind it are left", url, MAX_MAPS)
                break
            self._roots.add(url, "feed", UNNAMED)
            if self._is_whole:
                self._ledger.update_url(key, etag=None, last_modified=None)
            is_any = True
        return is_any

    def take(
        self, row: UrlRow, items: Iterable[ListingItem], sitemaps: Iterable[str], headers: Mapping[str, str]
    ) -> None:
        """Take up what a sitemap names: others, and pages with addresses like those of articles."""
        if not self._has_begun:  # what a killed run has left behind is read again
            return
        self._marks[row.key] = {
            name: headers.get(name.replace("_", "-")) for name in ("etag", "last_modified")
        }
        self._read(sitemaps)
        near = [(form, item) for item in items if (form := self._find_form(item.url)) is not None]
        chosen = {item.url for item in self._pages.choose_articles(item for _, item in near)}
        for form, item in near:
            place = place_of(item.url)
            if item.url not in chosen or place in self._places:
                continue
            found = self._found[form]
            if len(found) < MAX_KEPT + len(self._given):
                found.setdefault(place, (row.url, item))

    def _find_form(self, url: str) -> _Form | None:
        """The form of articles that an address has, unless it is a page or a year of a list."""
        form, name = _form_of(url)
        seen = self._forms.get(form)
        if seen is None or not seen.is_like(name) or names_page(url) or names_period(url):
            return None
        return form

    def _visit(self) -> bool:
        """Visit what sitemaps alone name, or tell of it."""
        room, is_any, is_any_left = MAX_VISITED, False, False
        for form, found in self._found.items():
            seen = self._forms[form]
            is_many = seen.is_given or FEW * len(found) > seen.count
            via, first = next(iter(found.values()))
            is_told = form.is_telling and (seen.is_numbered or is_many)
            if is_told and seen.is_dated and self._is_covered(form, seen):
                fresh = [named for place, named in found.items() if place not in self._given]
                again = [named for place, named in found.items() if place in self._given]
                new = self._add([*again, *fresh[:room]])
                if new and not seen.is_given:
                    note(logger, VISITED, via, new, first.url)
                if len(fresh) > room:
                    is_any_left = True
                    note(logger, LATER, via, len(fresh) - room, fresh[room][1].url)
                room -= min(room, len(fresh))
                is_any |= new > 0
            elif is_many and (form.is_telling or seen.is_numbered) and not self._are_turned():
                note(logger, LEFT, via, len(found), first.url)
        self._ledger.set_meta("maps_left", "1" if is_any_left else None)
        # only now is all that they name in the ledger: a run that is killed before reads them again
        for key, marks in self._marks.items():
            self._ledger.update_url(key, **marks)
        return is_any

    def _is_covered(self, form: _Form, seen: _Seen) -> bool:
        """Whether a list of the entry stands above the pages of a form, or is that of the whole site."""
        listings = self._scope.site.listings
        if any(form.folder[: len(above)] == above for above in map(_folder_of, listings) if above):
            return True
        return seen.count >= ENOUGH and any(map(is_home, listings))

    def _are_turned(self) -> bool:
        """Whether lists have led on to further pages: what stands elsewhere and they do not name is no part of them."""
        return self._ledger.count_urls("kind = 'listing' AND depth > 0 AND state = 'saved'") > 0

    def _add(self, found: Iterable[tuple[str, ListingItem]]) -> int:
        """Have pages visited; returns how many were not known."""
        by_map: dict[str, list[ListingItem]] = defaultdict(list)
        for via, item in found:
            by_map[via].append(item)
        return sum(
            self._pages.add(key, item, self._pages.day_of(item), via, UNNAMED).is_unheard
            for via, items in by_map.items()
            for key, item in self._pages.merge(items).items()
        )


def _form_of(url: str) -> tuple[_Form, str]:
    """The form of an address, and the last part of its path, or the values of its parameters."""
    parts = urlsplit(url)
    path = _EXTENSION.sub("", parts.path.lower().rstrip("/"))
    *folder, name = path.split("/")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    if pairs:  # what shows articles, and which
        folder, name = [*folder, name], " ".join(value for _, value in pairs)
    names = sorted({name for name, _ in pairs})
    extension = parts.path.lower().rstrip("/")[len(path) :]
    return _Form(tuple(_NUMBER.sub(_zeros, part) for part in folder if part), extension, tuple(names)), name


def _zeros(number: re.Match[str]) -> str:
    """A number without its value, by which a year is told from others."""
    return "0000" if _YEAR.fullmatch(number[0]) else "0"


def _folder_of(listing: str) -> tuple[str, ...]:
    """The folder that an address of a list stands for: its path without the name of an index or the end of a file."""
    return tuple(part for part in _EXTENSION.sub("", place_of(listing).partition("?")[0]).split("/") if part)
