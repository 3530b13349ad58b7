"""Pages that are no article: home pages, and lists of links to articles with their entries; by structure alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Listing, ListingItem, Rejection, Site
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.cards import Card, merge_items, read_card
from crawler.parsers.fields.content import PARAGRAPH, Block, Survey
from crawler.parsers.fields.date_words import DATE
from crawler.parsers.fields.entries import FEWEST, Entry, find_entries
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.structured import StructuredData
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_LONG_TITLE = 20
"""Characters of a link's text that reads as the title of an article."""
_HOME_PATH = re.compile(
    r"(?i)^/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|startseite|default)(?:\.\w{3,5})?/?)?$"
)
_PAGE_NAME = re.compile(
    r"(?i)(?:^|[^a-z])(?:pg|pages?|paged|page_?(?:no|num|number|index)|seiten?|seitennummer|strona|nrstrony|str|sivu|sida|side|"
    r"pagina|página|pagina_?nr|oldal|stranka|start|first|from|offset|skip|limit|size|count|per_?page|pageSize|sort|order|"
    r"currentPage|gtp|cp|lang|l)(?:$|[^a-z](?!id\b))"
    r"|chash|no_cache|\[controller\]|\[action\]=list"
)
"""Parameters that choose a page of a list, its length or its order, and those that TYPO3 adds to them."""
_FEED = re.compile(r"(?i)application/(?:rss|atom|rdf)\+xml")
_NEXT_TEXT = re.compile(
    r"(?i)^\W*(?:next(?: page)?|older(?: posts| entries)?|nächste(?: seite)?|weiter|vor|następna(?: strona)?|dalej|suivante?|"
    r"page suivante|successiva|siguiente|próxima|volgende|další|nästa|neste|næste|seuraava|nākamā|następne|další|ďalšia|következő|următoarea|înainte|sljedeća|sledeća|naslednja|следваща|следующая|pagina successiva|página siguiente|seguintes?|página seguinte|próxima página|volgende pagina|nästa sida|neste side|næste side|"
    r"seuraava sivu|další strana|ďalšia strana|następne|následující|pagina următoare|следующая страница|наступна сторінка|επόμενη σελίδα|sonraki sayfa|下一頁|下一页|次へ|次のページ|다음|التالي|הבא|далее|наступна|далі|επόμενη|järgmine|kitas|sonraki)\W*$|^\s*[›»>]\s*$"
)


def find_listing(
    document: Document,
    site: Site,
    survey: Survey,
    data: StructuredData,
    container: Block | None,
    elements: Sequence[HtmlElement],
    parser: str,
) -> Listing | Rejection | None:
    """The page as a list or home page; None for what may be an article.

    A page that calls itself an article is one. A list is what the registry lists, or what consists of teasers.
    """
    url = document.page.url
    is_listed = url is not None and any(is_page_of(url, known) for known in site.listings)
    if not is_listed and (data.article or "article" in document.meta.get("og:type", ())):
        return None
    items = find_items(document, site, survey)
    cards = [b for b in survey.blocks if b.card is not None and b.card is b.element]
    teased = sum(b.good for b in cards)
    own = container.total if container is not None else 0.0
    if not teased and own < PARAGRAPH and not _has_own_picture({b.element for b in cards}):
        teased = sum(b.all_chars for b in cards)  # entries of a title alone
    is_list = len(items) >= FEWEST and teased > 2 * own
    if not is_list and (not is_listed or len(items) < FEWEST):
        entries = find_entries(document, survey, elements)
        if entries and (is_listed or not _has_own_picture({entry.element for entry in entries})):
            items, is_list = _read_entries(entries, document, site), True
    if is_listed or is_list:
        if not is_listed and is_home(url):
            return Rejection(reason="home_page", detail="the front page of the site", parser=parser)
        if is_listed and len(items) < FEWEST:
            items = merge_items([*items, *_linked_titles(document, site, survey)], canonical_url)
        return Listing(
            parser=parser,
            url=url,
            title_text=document.title_text or None,
            items=items,
            next_url=find_next(document),
            feeds=find_feeds(document),
        )
    if is_home(url):
        return Rejection(reason="home_page", detail="the front page of the site", parser=parser)
    return None


def _read_entries(entries: list[Entry], document: Document, site: Site) -> tuple[ListingItem, ...]:
    hosts = {*site.hosts, host_of(document.page.url) or ""}
    found = []
    for entry in entries:
        url = document.absolute(entry.link.get("href"))
        if url and host_of(url) in hosts:
            item = read_card(Card(entry.element, [entry.link], canonical_url(url)), set())
            found.append(_with_date(item, _day_of(entry.element) or entry.day))
    return merge_items(found, canonical_url)


def _with_date(item: ListingItem, day: str | None) -> ListingItem:
    """An item with the day that its box shows, which is none of its title."""
    title = item.title_text
    if title and day and title.startswith(day):
        title = title[len(day) :].strip(" \t|:–—-") or None
    return ListingItem(
        url=item.url, title_text=title, date_text=item.date_text or day, lead_text=item.lead_text
    )


def _day_of(box: HtmlElement) -> str | None:
    """The text of the first element of a box that is nothing but a day."""
    for element in box.iter("span", "p", "div", "td", "small", "em", "dd", "dt", "strong", "b", "i", "font"):
        if (
            not len(element)
            and element.text
            and len(element.text) < _DAY
            and DATE.fullmatch(normalize_text(element.text))
        ):
            return normalize_text(element.text)
    return None


_DAY = 40
"""Characters of the longest text that is a day, blanks around it included."""


def is_page_of(url: str, listing: str) -> bool:
    """Whether an address is that of a listing or of one of its pages: the same path, and a query that only adds a page.

    Systems that tell their pages apart by the query alone give articles the path of the listing too.
    """
    url, listing = canonical_url(url), canonical_url(listing)
    if url == listing:
        return True
    parts, known = urlsplit(url), urlsplit(listing)
    if (parts.netloc, parts.path.rstrip("/")) != (known.netloc, known.path.rstrip("/")):
        return False
    mine, theirs = parse_qsl(parts.query), parse_qsl(known.query)
    added = [
        name if _PAGE_NAME.search(name) else f"{name}={value}"
        for name, value in mine
        if (name, value) not in theirs
    ]
    kept = {name for name, _ in theirs} <= {name for name, _ in mine}
    return kept and all(map(_PAGE_NAME.search, added))


def _has_own_picture(boxes: set[HtmlElement]) -> bool:
    """Whether the box around the entries has a picture that is none of theirs: a gallery with links to others below."""
    main = next((a for box in boxes for a in box.iterancestors("main", "article") if a not in boxes), None)
    images = main.iter("img") if main is not None else ()
    return any(boxes.isdisjoint(image.iterancestors()) for image in images)


def is_home(url: str | None) -> bool:
    """Whether an address is that of a site's front page, also of one language's."""
    if url is None:
        return False
    parts = urlsplit(url)
    return not parts.query and _HOME_PATH.match(parts.path) is not None


def find_items(document: Document, site: Site, survey: Survey) -> tuple[ListingItem, ...]:
    """The teasers of the page that lead to other pages of the site, in order."""
    found: list[ListingItem] = []
    hosts = {*site.hosts, host_of(document.page.url) or ""}
    for block in survey.blocks:
        if block.card is None or block.card is not block.element or _is_outside(block, survey):
            continue
        heading = next(
            (h for h in block.element.iter("h1", "h2", "h3", "h4", "h5", "h6") if inline_text(h)), None
        )
        links = [a for a in block.element.iter("a") if a.get("href")]
        own = [a for a in (heading.iter("a") if heading is not None else ()) if a.get("href")]
        own = own or list(heading.iterancestors("a") if heading is not None else ()) or links
        url = document.absolute(own[0].get("href")) if own else None
        if url and host_of(url) in hosts:
            item = read_card(Card(block.element, links or own, canonical_url(url)), set())
            found.append(item if item.date_text else _with_date(item, _day_of(block.element)))
    return merge_items(found, canonical_url)


def _is_outside(block: Block, survey: Survey) -> bool:
    """Whether a teaser stands in a side column or the page's frame rather than in its middle."""
    parent = survey.blocks[block.parent] if block.parent >= 0 else None
    return parent is not None and parent.path < 0.1


def _linked_titles(document: Document, site: Site, survey: Survey) -> list[ListingItem]:
    """Long link texts in the middle of the page, for lists without headings."""
    hosts = {*site.hosts, host_of(document.page.url) or ""}
    found = []
    for link in survey.blocks[0].element.iter("a"):
        text = inline_text(link)
        if len(text) < _LONG_TITLE or survey.is_frame(link):
            continue
        url = document.absolute(link.get("href"))
        if url and host_of(url) in hosts and not is_home(url):
            found.append(ListingItem(url=canonical_url(url), title_text=text))
    return found


def find_next(document: Document) -> str | None:
    """The next page as the page itself says: `rel=next`, else a link so named."""
    for element in document.tree.iter("link", "a"):
        if "next" in (element.get("rel") or "").lower().split():
            return document.absolute(element.get("href"))
    for link in document.tree.iter("a"):
        label = normalize_text(link.get("aria-label") or link.get("title") or "") or inline_text(link)
        if (
            len(label) < 30
            and (_NEXT_TEXT.match(label) or _NEXT_TEXT.match(inline_text(link)))
            and _in_pager(link)
        ):
            return document.absolute(link.get("href"))
    return None


def _in_pager(link: HtmlElement) -> bool:
    """Whether a link stands in a pager: the words for "next" lead through galleries too."""
    for level, above in enumerate((link, *link.iterancestors())):
        if level > 5:
            return False
        words = words_of(above)
        if not words.isdisjoint(
            ("pager", "pagination", "paging", "forward", "pagenav", "paginator", "pages")
        ):
            return True
    return False


def find_feeds(document: Document) -> tuple[str, ...]:
    """The feeds that the page announces."""
    urls = (
        document.absolute(link.get("href"))
        for link in document.tree.iter("link")
        if _FEED.search(link.get("type") or "")
    )
    return tuple(dict.fromkeys(url for url in urls if url))
