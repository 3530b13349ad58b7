"""Articles that the site's own sitemaps name, or its lists by keyword, and no list of the entry; must not fetch or parse.

A list that only a script turns, or an old page of it that is gone, loses articles without a word. Where a registry entry of no
known system names no sitemap, those of robots.txt, or the usual one, are therefore read once nothing else is left to visit.
They name everything else of a site as well: what counts is what has an address like those of the articles that its lists
gave, and states its day, as most of these do (`crawler.extract`). It is visited where it stands below a list of the entry, or
where that list is the front page; elsewhere it may be of another list, which the entry leaves out, so that it is only told.

Where no sitemap names any such page, lists by keyword or topic are looked at (`crawler.spiders.topics`). These name other pages
as well, and articles that are known at other addresses: what counts is, besides, not called and dated as one of these, and where
addresses tell nothing, as those of pages right below the front page, it is dated in the list.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import urljoin, urlsplit

import msgspec

from crawler.archive.rows import UrlRow
from crawler.items import ListingItem
from crawler.parsers.fields.page.list_addresses import is_home, names_page
from crawler.parsers.fields.phrases.periods import names_period
from crawler.parsers.sitemap import parse_sitemap
from crawler.same_page import place_of
from crawler.spiders.forms import Form, Seen, Stored, folder_of, form_of
from crawler.spiders.listed import ListedPages
from crawler.spiders.notes import note
from crawler.spiders.roots import Roots
from crawler.spiders.scope import UNNAMED, Scope
from crawler.spiders.topics import TopicLists, may_hide
from crawler.text import fold
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
LEFT = "%s: names %d pages like the articles that no list gives, such as %s; they are left unless the entry names the %s"
LATER = "%s: names %d more pages like the articles that no list gives, such as %s; later runs visit them"

logger = logging.getLogger(__name__)


class SiteMaps:
    """The sitemaps of one run that no entry names, and what its lists by keyword give."""

    def __init__(self, scope: Scope, pages: ListedPages, roots: Roots, topics: TopicLists) -> None:
        self._scope = scope
        self._ledger = scope.ledger
        self._pages = pages
        self._roots = roots
        self._topics = topics
        self._named: dict[str, None] = {}
        """Sitemaps that robots.txt names."""
        self._forms: dict[Form, Seen] = {}
        self._places: set[str] = set()
        """What is known of the site, but for what only sitemaps have named …"""
        self._given: set[str] = set()
        """… and that."""
        self._found: dict[Form, dict[str, tuple[str, ListingItem]]] = defaultdict(dict)
        """By form and place: the sitemap that names a page that no list gave, and what it says of it."""
        self._by_topic: set[Form] = set()
        """Forms of which lists by keyword have named pages."""
        self._names: set[str] = set()
        """Keywords and sections of the articles that are known."""
        self._titles: set[tuple[str, str, str]] = set()
        """Titles of the articles that are known, each with its day and the last part of its path."""
        self._are_mapped = False
        """Whether sitemaps have named pages like the articles."""
        self._marks: dict[str, dict[str, str | None]] = {}
        """By the key of a sitemap: the marks of the version that was read."""
        self._count = 0
        self._has_begun = self._is_whole = False
        self.is_done = False
        """Whether what they alone name is noted in the ledger."""

    def take_robots(self, url: str, body: bytes) -> None:
        """Note the sitemaps that a robots.txt names."""
        robots = parse_sitemap(body, url)
        self._named.update(dict.fromkeys(filter(self._scope.is_own, robots.sitemaps if robots else ())))

    def go_on(self) -> bool:
        """Have the sitemaps read, then what they alone name; returns whether there is anything to visit. Everything else is
        done."""
        if self.is_done or not self._is_wanted():
            return False
        if not self._has_begun:
            self._has_begun = True
            if self._begin():
                return True
        if self._forms and not self._are_mapped and self._topics.go_on(self._places, self._names):
            return True
        self.is_done = True
        return self._visit()

    @property
    def are_open(self) -> bool:
        """Whether a limit has ended the run before it had come to the sitemaps, or to what they name."""
        return (not self.is_done or self._topics.is_cut) and self._is_wanted()

    def _is_wanted(self) -> bool:
        """Whether lists may have missed something, and none of them has failed and is tried again."""
        if not may_hide(self._scope):
            return False
        return not self._ledger.count_urls("state = 'pending' OR (state = 'failed' AND kind = 'listing')")

    def _begin(self) -> bool:
        giving: set[str] = set()
        """Sitemaps that have given articles before."""
        rows = self._ledger.execute(
            "SELECT u.url, u.root, u.via, u.state, u.kind, u.listed_title, u.listed_day, r.line FROM urls u"
            " LEFT JOIN records r ON r.id = u.record_id"
            " WHERE u.kind IN ('article', 'listing')"
        )
        for url, root, via, state, kind, title, day, line in rows:
            stored = msgspec.json.decode(line, type=Stored) if line else Stored()
            known = {url, stored.url or url}
            self._names.update(map(fold, filter(None, (*stored.tags, stored.section))))
            end = _end_of(url)
            self._titles |= {
                (fold(title or ""), day or "", end),
                (fold(stored.title or ""), (stored.date or "")[:10], end),
            }
            if root == UNNAMED:
                self._given.update(map(place_of, known))
                if state == "saved":
                    if self._ledger.find_url(f"feed:{via}") is not None:
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
            form, name = form_of(url)
            self._forms.setdefault(form, Seen()).add(name, is_given=is_given, is_dated=is_dated)

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
        self._are_mapped |= bool(near)
        self._keep(row.url, near)

    def take_list(self, url: str, items: Iterable[ListingItem], next_url: str | None) -> None:
        """Take up what a list by keyword names, and have it turned where that is new."""
        if not self._has_begun:
            return
        near = [
            (form, item)
            for item in items
            if (form := self._find_form(item.url)) is not None
            and (item.date_text or self._tells(form))
            and not self._is_double(item)
        ]
        kept = self._keep(url, near)
        self._by_topic |= kept
        has_given = any(self._is_covered(form, self._forms[form]) for form in kept)
        self._topics.turn(next_url, has_given=has_given)

    def _tells(self, form: Form) -> bool:
        """Whether addresses of a form are those of articles, which state their day, even where a list says nothing of it."""
        seen = self._forms[form]
        return seen.is_dated and (form.is_telling or seen.is_numbered)

    def _is_double(self, item: ListingItem) -> bool:
        """Whether a list by keyword names an article that is known, or was named before, at another address: below the number of
        the keyword, or with a session. A day may have several of one title."""
        day = self._pages.day_of(item)
        if not item.title_text or day is None or place_of(item.url) in self._given:
            return False
        named = fold(item.title_text), day.isoformat(), _end_of(item.url)
        is_known = named in self._titles
        self._titles.add(named)
        return is_known

    def _keep(self, via: str, near: list[tuple[Form, ListingItem]]) -> set[Form]:
        """Note pages like the articles that are not known; returns the forms of those that were not noted before."""
        chosen = {item.url for item in self._pages.choose_articles(item for _, item in near)}
        kept = set()
        for form, item in near:
            place = place_of(item.url)
            if item.url not in chosen or place in self._places:
                continue
            found = self._found[form]
            if place not in found and len(found) < MAX_KEPT + len(self._given):
                found[place] = via, item
                kept.add(form)
        return kept

    def _find_form(self, url: str) -> Form | None:
        """The form of articles that an address has, unless it is a page or a year of a list."""
        form, name = form_of(url)
        seen = self._forms.get(form)
        if seen is None or not seen.is_like(name) or names_page(url) or names_period(url):
            return None
        return form

    def _visit(self) -> bool:
        """Visit what sitemaps alone name, or tell of it."""
        room, is_any, is_any_left = MAX_VISITED, False, False
        for form, found in self._found.items():
            seen = self._forms[form]
            is_by_topic = form in self._by_topic
            is_many = is_by_topic or seen.is_given or FEW * len(found) > seen.count
            via, first = next(iter(found.values()))
            is_told = is_by_topic or (form.is_telling and seen.is_dated and (seen.is_numbered or is_many))
            if is_told and self._is_covered(form, seen):
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
            elif is_by_topic:
                note(logger, LEFT, via, len(found), first.url, "list")
            elif is_many and (form.is_telling or seen.is_numbered) and not self._are_turned():
                note(logger, LEFT, via, len(found), first.url, "sitemap")
        self._topics.settle()
        self._ledger.set_meta("maps_left", "1" if is_any_left else None)
        # only now is all that they name in the ledger: a run that is killed before reads them again
        for key, marks in self._marks.items():
            self._ledger.update_url(key, **marks)
        return is_any

    def _is_covered(self, form: Form, seen: Seen) -> bool:
        """Whether a list of the entry stands above the pages of a form, or is that of the whole site."""
        listings = self._scope.site.listings
        if any(form.folder[: len(above)] == above for above in map(folder_of, listings) if above):
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


def _end_of(url: str) -> str:
    """The last part of an address's path."""
    return urlsplit(url).path.rstrip("/").rpartition("/")[2]
