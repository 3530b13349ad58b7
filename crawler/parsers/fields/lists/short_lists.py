"""Lists too short to be told by their number: one entry to three, or none; archives of a month, tags, authors, searches.

An article with others named below it looks the same but for two things: it has a text, and it does not call itself a
list. So a page is one of these only if nothing of its own stands in it but a few words, and if its address, its markup,
its pager or the days of all its entries say that it is a list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from itertools import islice
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.lists.entries import BESIDE
from crawler.parsers.fields.lists.entry_boxes import are_dated, is_of_entry, largest_box
from crawler.parsers.fields.lists.entry_links import EntryLinks, is_headed
from crawler.parsers.fields.lists.list_signs import (
    MAYBE_BODY,
    body_classes,
    is_chosen,
    is_single,
    may_be_chosen,
    says_list,
)
from crawler.parsers.fields.lists.page_numbers import is_pager
from crawler.parsers.fields.lists.pager import find_next
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.list_addresses import count_below, leads_on, names_entry
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.list_words import says_nothing_found
from crawler.parsers.fields.survey.content import is_page_footer
from crawler.urls import canonical_url

_EMPTY = frozenset("no-results view-empty no-news-found not-found nothing-found noresults no-posts".split())
"""Boxes in which systems say that a list has no entries."""
_MANY = frozenset(
    "news-list-view news-list views-row blog-items items-leading post-list postlist posts archives archive-posts entries "
    "search-results wp-block-post-template blog-list category-list newslist news-items".split()
)
"""Boxes that hold the entries of a list."""
_INTRODUCTION = 200
"""Characters of running text with which a list says what it lists."""
_APOLOGY = 300
"""Characters of a page that says that it has no entries."""
_OWN_CONTENT = ("iframe", "video", "audio", "object", "embed", "canvas")
_ROWS = ("li", "tr", "dd", "article")


def find_short_list(
    work: Work,
    hosts: Iterable[str],
    title: HtmlElement | None,
    alike: Container[HtmlElement],
    *,
    is_full: bool,
) -> list[tuple[HtmlElement, HtmlElement]] | None:
    """The entries of a page that is such a list, as boxes and links; None for what may be an article. Boxes `alike`, each
    with a link of its own and a day or a heading, are read as rows, whatever their element."""
    document = work.document
    if is_single(document):
        return None
    is_said = says_list(document, work.data)
    reader = _Reader(document, work.survey, frozenset(hosts), title, alike)
    if not reader.read(_INTRODUCTION if is_said else 0):
        return None
    reader.drop_layout()
    if not reader.entries:
        return [] if reader.says_nothing() else None
    if reader.has_only_filters() and reader.says_nothing():
        return []
    if is_said or reader.is_dated():
        return reader.entries
    if reader.has_day():
        return None
    is_hinted = (
        is_chosen(document.page.url)
        or not body_classes(document).isdisjoint(MAYBE_BODY)
        or reader.is_named()
        or reader.is_counted()
        or reader.leads_below()
        or (not is_full and may_be_chosen(document.page.url or ""))
        or _is_paged(document)
    )
    return reader.entries if is_hinted else None


def _is_paged(document: Document) -> bool:
    """Whether the page names another page of the list that it would be."""
    next_url = find_next(document)
    return next_url is not None and leads_on(document, next_url)


class _Reader:
    """Tells the blocks of entries from those of the page itself, in one pass."""

    def __init__(
        self,
        document: Document,
        survey: Survey,
        hosts: frozenset[str],
        title: HtmlElement | None,
        alike: Container[HtmlElement],
    ) -> None:
        self._document = document
        self._survey = survey
        self._links = EntryLinks(document, hosts)
        self._title = title
        self._alike = alike
        self.entries: list[tuple[HtmlElement, HtmlElement]] = []
        self._outside: list[Block] = []
        self._title_line = set(title.iterancestors()) if title is not None else set()
        heads = document.tree.iter("h1")
        linked = (self._links.of_heading(head) for head in heads)
        self._highest = 1 if sum(link is not None for link in linked) > 1 else 2
        """The rank from which linked headings are those of entries: of several in the first, none is the page's own."""
        self._headings: set[HtmlElement] = set()
        """Those of entries without a box."""
        self._flat: Counter[int] = Counter()
        """How many they are of each rank …"""
        self._flat_text: Counter[int] = Counter()
        """… and the characters of the texts below them."""
        self._addresses: set[str] = set()
        self._scope: HtmlElement | None = None
        """The box of the entry that the last linked heading begins, and the rank of that heading."""
        self._rank = 0
        self._row: HtmlElement | None = None
        """The last row that is an entry."""

    def read(self, most: int) -> bool:
        """Whether the page has at most so much running text of its own, and nothing else to show."""
        own = 0
        for block in self._survey.blocks:
            element = block.element
            if self._share_of(block) <= BESIDE:
                continue
            if element.tag in HEADING_TAGS and block.all_chars:
                self._read_heading(element, is_said=most > 0)
                continue
            if element.tag in _ROWS or element in self._alike:
                above = element.getparent()
                is_title_of_scope = self._scope is not None and self._row is None and is_headed(element)
                if not is_title_of_scope and above is not None and is_pager(above):
                    continue
                if not is_title_of_scope:
                    self._read_row(element)
            if self._is_below_heading(element):
                self._flat_text[self._rank] += self._weight(block)
                continue
            if self._is_in_entry(block):
                continue
            if block.chars:
                self._outside.append(block)
            own += self._weight(block)
            if own > most:
                return False
        if not most:  # one linked heading above a text names its section
            own += sum(text for level, text in self._flat_text.items() if self._flat[level] == 1)
        return own <= most and (self._is_numbered() or not self._shows_more())

    def _read_heading(self, heading: HtmlElement, *, is_said: bool) -> None:
        """Note where an entry begins, or where the last one ends; `is_said` when the page calls itself a list."""
        level = int(heading.tag[1])
        link = self._links.of_heading(heading)
        if link is not None and level >= self._highest:
            self._scope, self._rank, self._row = self._scope_of(heading), level, None
            self._flat[level] += self._scope in self._headings
            self._add(heading, link)
        elif not (self._scope is not None and is_said and level > self._rank) or heading is self._title:
            self._scope = None  # texts in full have headings of their own

    def _read_row(self, row: HtmlElement) -> None:
        link = self._links.of_row(row)
        if link is not None and not self._holds_title(row) and not self._is_of_frame(row):
            self._row = row
            self._add(row, link)

    def _is_below_heading(self, element: HtmlElement) -> bool:
        """Whether an element follows the heading of an entry that has no box."""
        scope = self._scope
        return scope in self._headings and scope is not None and element.getparent() is scope.getparent()

    def _is_in_entry(self, block: Block) -> bool:
        """Whether a block stands in the box of the last entry, or is a row whose text stands loose below its title."""
        around = {block.element, *block.element.iterancestors()}
        if self._scope in around or self._row in around:
            return True
        return block.element.tag in _ROWS and bool(block.chars) and self._begins_entry(block.element)

    def drop_layout(self) -> None:
        """Leaves out the rows that hold another entry's: those of tables that lay out the page."""
        boxes = {box for box, _ in self.entries}
        around = {above for box in boxes for above in box.iterancestors("tr")}
        self.entries = [entry for entry in self.entries if entry[0] not in around]

    def _weight(self, block: Block) -> int:
        """The characters of running text that a block says of itself; the words of an empty list are none."""
        plain = block.chars - block.link_chars
        if plain < SHORT_SENTENCE or not (block.sentence or plain >= PARAGRAPH):
            return 0
        element = block.element
        is_none = is_page_footer(element) or _is_empty_box(element)
        return 0 if is_none or says_nothing_found(inline_text(element)) else plain

    def _scope_of(self, heading: HtmlElement) -> HtmlElement:
        """The smallest box around a linked heading that holds more than its title and day; the heading itself where all
        boxes around it hold the title of the page, too: then the text of the entry follows it."""
        block = self._survey.block(heading)
        most = (block.all_chars if block is not None else 0) + _DAY_LINE
        around = heading.getparent()
        alone = around if around is not None and around.tag == "a" else heading
        scope = alone
        for above in alone.iterancestors():
            box = self._survey.block(above)
            if above in self._title_line or above.tag in ("main", "body") or _heads_several(above, heading):
                break
            scope = above
            if box is not None and box.all_chars > most:
                break
        if scope is alone:
            self._headings.add(scope)
        return scope

    def _begins_entry(self, row: HtmlElement) -> bool:
        """Whether the first heading of a row is that of an entry, and the page's own title stands elsewhere."""
        heading = next(row.iter(*HEADING_TAGS), None)
        if heading is None or row in self._title_line or int(heading.tag[1]) < self._highest:
            return False
        return self._links.of_heading(heading) is not None

    def _share_of(self, block: Block) -> float:
        """The share of weight that a block's place has; a teaser counts for as much as what it stands in."""
        card = self._survey.block(block.card) if block.card is not None else None
        if card is None:
            return block.path
        return self._survey.blocks[card.parent].path if card.parent >= 0 else card.path

    def _add(self, box: HtmlElement, link: HtmlElement) -> None:
        url = canonical_url(self._document.absolute(link.get("href")) or "")
        if url not in self._addresses:
            self._addresses.add(url)
            self.entries.append((box, link))

    def _holds_title(self, row: HtmlElement) -> bool:
        """Whether the page's own title stands in a row: then the row is the article."""
        if self._title is None or row not in self._title.iterancestors():
            return False
        return self._links.of_heading(self._title) is None

    def _is_of_frame(self, row: HtmlElement) -> bool:
        return _is_in_header_or_footer(row) or self._survey.is_frame(row)

    def _shows_more(self) -> bool:
        """Whether pictures, films or files stand in the middle of the page and in no entry."""
        boxes = {box for box, _ in self.entries}
        tree = self._document.tree
        main = next(tree.iter("main"), None)
        if main is None:  # of several articles, each is an entry
            articles = [
                a for a in tree.iter("article") if boxes.isdisjoint((a, *a.iterdescendants(*HEADING_TAGS)))
            ]
            if not articles:
                return False
            main = articles[0]
        for element in main.iter("img", "a", *_OWN_CONTENT):
            if next(element.iterancestors("nav"), None) is not None:
                continue  # the signet of the site, where all of the page is in `main`
            if element.tag == "a":
                url = self._document.absolute(element.get("href"))
                if not url or not is_file(url, element):
                    continue
            if not is_of_entry(element, boxes, self._title):
                return True
        return False

    def says_nothing(self) -> bool:
        """Whether all that the page says is that there are no entries: in those words, or in a box that is named so."""
        blocks = [
            b for b in self._outside if b.element.tag not in HEADING_TAGS and b.chars > 2 * b.link_chars
        ]
        texts = [b for b in blocks if not _is_in_header_or_footer(b.element)]
        said = [b for b in texts if says_nothing_found(inline_text(b.element))]
        named = [b for b in texts if b not in said and _is_empty_box(b.element)]
        return (
            bool(said or named)
            and len(said) + len(named) == len(texts)
            and sum(b.chars for b in texts) <= _APOLOGY
        )

    def has_only_filters(self) -> bool:
        """Whether all that looks like entries leads to this page with another query: what a list or search can be narrowed by.
        Of many systems the entries are told apart by the query alone: those have an id, a heading or a day."""
        own = urlsplit(canonical_url(self._document.page.url or ""))
        parts = list(map(urlsplit, self._addresses))
        if not all((p.netloc, p.path) == (own.netloc, own.path) and p.query for p in parts):
            return False
        if any(names_entry(name) for p in parts for name, _ in parse_qsl(p.query)):
            return False
        boxes = [box for box, _ in self.entries]
        return not any(is_headed(box) or find_date(inline_text(box)) is not None for box in boxes)

    def is_named(self) -> bool:
        """Whether a box around the entries has the name of those that hold lists."""
        first = self.entries[0][0]
        names = {
            name for e in (first, *first.iterancestors()) for name in (e.get("class") or "").lower().split()
        }
        return not _MANY.isdisjoint(names)

    def is_counted(self) -> bool:
        """Whether the page says which of how many its entries are: "Showing 1 - 3 of 30"."""
        lines = (inline_text(b.element) for b in self._outside if b.all_chars <= _DAY_LINE)
        counts = (count for line in lines if (count := _COUNT.search(line)) is not None)
        return any(int(count[1]) == len(self.entries) <= int(count[2]) for count in counts)

    def leads_below(self) -> bool:
        """Whether all of some entries have addresses below that of the page, as in the folder of a section: a text that names
        other pages in its headings leads to them wherever they are."""
        return len(self._addresses) >= _SOME and count_below(self._document, self._addresses) == len(
            self._addresses
        )

    def _is_numbered(self) -> bool:
        """Whether the title of the page says how many entries it has: "News (2)". Above it may be a picture, as on all pages."""
        count = _NUMBER.search(inline_text(self._title)) if self._title is not None else None
        return count is not None and int(count[1]) == len(self.entries)

    def is_dated(self) -> bool:
        """Whether each of several entries has a day of its own, and the page has none."""
        heads = {box for box, _ in self.entries}
        return len(self.entries) > 1 and not self.has_day() and are_dated(heads, self._title, self._headings)

    def has_day(self) -> bool:
        """Whether a day stands outside the entries and the frame of the page: an article's own."""
        heads = [head for head, _ in self.entries]
        boxes = {largest_box(head, heads, self._title) for head in heads} if len(heads) > 1 else set()
        return any(
            block.chars <= _DAY_LINE and find_date(inline_text(block.element)) is not None
            for block in self._outside
            if block.chars == block.all_chars
            and block.element.tag != "dt"
            and not _is_in_header_or_footer(block.element)
            and not is_page_footer(block.element)
            and boxes.isdisjoint(block.element.iterancestors())
        )


_SOME = 4
"""Entries from which their addresses tell a list."""
_DAY_LINE = 140
_NUMBER = re.compile(r"\((\d{1,3})\)$")
_COUNT = re.compile(r"(?<!\d)1 ?(?:[-–—~]|[^\W\d]{1,5}) ?(\d{1,3}),? [^\W\d]{1,5} (\d{1,6})(?!\d)")
"""The first and the last entry of a page, and how many there are: "1-10 of 30", "1 bis 3 von 30", "1 à 3 sur 30"."""


def _heads_several(box: HtmlElement, heading: HtmlElement) -> bool:
    """Whether a box has another heading of the rank: that of the next entry."""
    return next(islice(box.iter(heading.tag), 1, None), None) is not None


def _is_in_header_or_footer(element: HtmlElement) -> bool:
    return any(
        e.tag in ("header", "footer") and next(e.iterancestors("main", "article"), None) is None
        for e in (element, *element.iterancestors())
    )


def _is_empty_box(element: HtmlElement) -> bool:
    return any(
        not _EMPTY.isdisjoint((e.get("class") or "").lower().split())
        for e in (element, *element.iterancestors())
    )
