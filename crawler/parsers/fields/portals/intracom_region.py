"""Zones of an INTRACOM page: its text, head, path, pictures, navigation and entries of lists."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found, Site
from crawler.parsers.fields.lists.cards import find_cards
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.page.inline import element_after, inline_text
from crawler.parsers.fields.page.notices import is_archive_notice, is_notice_heading
from crawler.parsers.fields.page.select import (
    Index,
    classes_of,
    select,
    select_first,
    select_override,
    subtree,
    with_id,
)
from crawler.parsers.fields.pictures.places import Place, find_places
from crawler.parsers.fields.portals.intracom_address import article_key
from crawler.parsers.fields.portals.overrides import Located, overridden
from crawler.parsers.fields.taxonomy.crumbs import Crumb, read_crumbs
from crawler.text import fold, normalize_text

_PICTURE = re.compile(
    r"(?i)/dokumenty/zalaczniki/(?:\d+/)?(?:mini/)?(?P<key>\d+-\d+)[^/]*\.(?:jpe?g|png|gif|webp|bmp)$"
)
_IMAGE_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|bmp|avif)$")
_DOWNLOAD = re.compile(r"(?i)/download/\d+/\d+/|/download\.php$")
_GALLERY = re.compile(
    r"(?i)galer|galler|album|zdjecia|fotografie|cerabox|baguette|fancybox|lightbox|carousel|swiper"
)
_CRUMBS = (
    "#sciezka-naviUl > li",
    "#sciezka-navi li",
    "#sciezka li",
    ".sciezka li",
    "ul.breadcrumb li, ol.breadcrumb li, .breadcrumbs li",
    "#sciezka-navi a",
    "#sciezka a",
)


_CHROME = (
    "nav aside .mainRight .tabBox #topnews #topnews_male #newsscroller #sciezka-navi #sciezka-naviUl #meni_strony "
    ".panelCalendar .banners .wiecejAll .wiecej .social .MapaPozioma .meni-zajawkowe #footer footer header form"
).split()


class Region:
    """The content of a page cut into zones: text, lists of other articles, navigation, hidden texts."""

    def __init__(self, document: Document, site: Site, index: Index) -> None:
        self.document = document
        self.site = site
        self.index = index
        self.content = index.root
        self.order = index.order
        self.hidden = subtree(index.find(".hide", ".hidden"))
        self._galleries: dict[HtmlElement, HtmlElement | None] = {}

    @cached_property
    def chrome(self) -> set[HtmlElement]:
        """Navigation, side columns and what else frames the content."""
        named = (*self.index.find(*_CHROME), *self.index.find_both("ul", "nav"))
        return subtree([e for e in named if _is_chrome(e)])

    def article_key(self, url: str) -> str | None:
        """What all addresses of an article have in common; None for an address of none."""
        return article_key(url, self.site)

    @cached_property
    def texts(self) -> list[HtmlElement]:
        """The containers of the text: `article.txt`, exactly one on a page as far as is known."""
        override = select_override(self.content, self.site, "body")
        if override:
            return override[1]
        for css in ("article.txt", ".txt", "#drukuj article"):
            found = [e for e in self.index.select(css) if e not in self.chrome and e is not self.content]
            nodes = subtree(found)
            outer = [e for e in found if e.getparent() not in nodes]
            if outer:
                return [] if all(map(_is_left_empty, outer)) else outer
        return []

    @cached_property
    def text_rule(self) -> str:
        """The name of the rule that found `texts`."""
        override = select_override(self.content, self.site, "body")
        return override[0] if override else "article.txt"

    @cached_property
    def text_nodes(self) -> set[HtmlElement]:
        """The text containers and all inside them."""
        return subtree(self.texts)

    @cached_property
    def has_head(self) -> bool:
        """Whether the page has the head of an article: a heading in `.head`, or publication metrics."""
        heads = [
            e
            for e in self.index.select(".head h1, .head h2, .head .metryka, .metryka .data")
            if e not in self.chrome
        ]
        return any(inline_text(e, self.hidden) for e in heads)

    @cached_property
    def cards(self) -> set[HtmlElement]:
        """Entries that lead to other articles, outside head and text."""
        own = self.article_key(self.document.page.url or "")
        head = {n for e in self.index.select(".head, .metryka") for n in e.iter()}

        def is_other(url: str) -> bool:
            return self.article_key(url) not in (None, own)

        found = find_cards(self.content, self.document, self.chrome | self.text_nodes | head, is_other)
        return subtree([c.element for c in found if not self.text_nodes.intersection(c.element.iter())])

    @cached_property
    def aside(self) -> set[HtmlElement]:
        """What is certainly no field of the article."""
        return self.chrome | self.cards | self.hidden

    @cached_property
    def places(self) -> list[Place]:
        """Pictures of the CMS's own store at their places, and other pictures inside the text."""

        def key(url: str) -> str | None:
            path = split_url(url).path
            match = _PICTURE.search(path)
            if match:
                return match["key"]
            return url if _IMAGE_FILE.search(path) and "/szablonyimg/" not in path else None

        found = find_places(
            self.content, self.document, self.aside, self.hidden, key, self._is_boundary, is_gallery
        )
        return [place for place in found if self._is_own_picture(place)]

    def _is_boundary(self, element: HtmlElement) -> bool:
        is_part = element in self.text_roots or element.tag in ("section", "article", "main", "ul", "ol")
        return is_part or is_gallery(element) or not classes_of(element).isdisjoint(("head", "metryka"))

    @cached_property
    def text_roots(self) -> set[HtmlElement]:
        """The text containers themselves, as a set."""
        return set(self.texts)

    def _is_own_picture(self, place: Place) -> bool:
        """Whether a picture belongs to the article: not a banner, not a file that the text only mentions."""
        node = place.node
        in_gallery = self.gallery_of(node) is not None
        if node.tag == "a":
            has_image = next(node.iter("img"), None) is not None or place.thumbnail_url is not None
            if is_download(place.url) and not has_image:
                return False  # a file to fetch, beside the picture that is shown
            return has_image or in_gallery or node not in self.text_nodes
        if (
            _PICTURE.search(split_url(place.url).path) is None
            and node not in self.text_nodes
            and not in_gallery
        ):
            return False  # layout
        link = next((a for a in node.iterancestors("a")), None)
        target = self.document.absolute(link.get("href")) if link is not None else None
        return target is None or in_gallery or node in self.text_nodes or is_download(target)

    @cached_property
    def _gallery_roots(self) -> frozenset[HtmlElement]:
        override = select_override(self.content, self.site, "gallery")
        return frozenset(override[1]) if override else frozenset()

    def gallery_of(self, node: HtmlElement) -> HtmlElement | None:
        """The gallery block around a picture: named as one, or a list of nothing but pictures."""
        if node not in self._galleries:
            self._galleries[node] = self._find_gallery(node)
        return self._galleries[node]

    def _find_gallery(self, node: HtmlElement) -> HtmlElement | None:
        for ancestor in node.iterancestors():
            if ancestor is self.content or ancestor in self.text_roots or ancestor.tag == "body":
                return None
            if ancestor in self._gallery_roots or is_gallery(ancestor) or _is_picture_list(ancestor):
                return ancestor
        return None

    @cached_property
    def headline(self) -> Located | None:
        """The heading that is the title: the head's, else the one that the page's title begins with."""
        if stated := overridden(self.content, self.site, "title", self.hidden):
            return stated[0]
        for rule in (".head > h2", ".head > h1", ".head h2", ".head h1"):
            texts = [(e, inline_text(e, self.hidden)) for e in self.index.select(rule) if e not in self.aside]
            headings = [
                Located(e, Found(t, rule)) for e, t in texts if t and not self._is_foreign_heading(e, t)
            ]
            if headings:
                return self._as_in_page_title(headings)
        guesses = []
        for element in self.content.iter("h1", "h2"):
            text = inline_text(element, self.hidden)
            if not text or element in self.aside or element in self.text_nodes:
                continue
            if not self._is_foreign_heading(element, text):
                guesses.append(Located(element, Found(text, f"#content {element.tag}")))
        return self._as_in_page_title(guesses) if guesses else None

    def _as_in_page_title(self, headings: list[Located]) -> Located:
        """The heading that the page's title begins with, which tells it from the section's name above; or the first."""
        if len(headings) == 1:
            return headings[0]
        head = fold(self.document.title_text)
        return next((h for h in headings if head.startswith(fold(h.found.raw))), headings[0])

    def _is_foreign_heading(self, element: HtmlElement, text: str) -> bool:
        if is_notice_heading(text) or (is_archive_notice(text) and "znajduje się" in text):
            return True
        return any(c.startswith("naglowek") for a in element.iterancestors() for c in classes_of(a))

    @cached_property
    def crumbs(self) -> list[Crumb]:
        """The path to the page, home and the page itself with it."""
        if stated := overridden(self.document.tree, self.site, "breadcrumbs"):
            return read_crumbs([located.element for located in stated], self.document, self.hidden)
        for css in _CRUMBS:
            items = self._select_crumbs(css)
            if items:
                return read_crumbs(items, self.document, self.hidden)
        return []

    def _select_crumbs(self, css: str) -> list[HtmlElement]:
        if css == _CRUMBS[0]:  # most pages: no need for a walk over the whole page
            paths = self.index.find("#sciezka-naviUl") or with_id(self.document, "sciezka-naviUl", "ul", "ol")
            return [e for path in paths for e in path if e.tag == "li"]
        if "sciezka" in css and b"sciezka" not in self.document.source:
            return []
        return select(self.document.tree, css)


def _is_chrome(element: HtmlElement) -> bool:
    """Whether an element that `_CHROME` matches is really beside the text.

    Forms may enclose a whole page, footers the metrics, headers the head of an article.
    """
    if element.tag == "header":
        return select_first(element, "nav, form") is not None and select_first(element, ".metryka") is None
    if element.tag == "footer":
        return select_first(element, ".metryka, article.txt") is None
    return element.tag != "form" or select_first(element, "article.txt, .head, .okno") is None


def _is_left_empty(text: HtmlElement) -> bool:
    """Whether a text container is empty and its paragraphs stand after it: pages that are nested too deep to be read
    whole are flattened (`crawler.document`), others lose the end tag's place."""
    following = element_after(text)
    return (
        len(text) == 0
        and not normalize_text(text.text)
        and following is not None
        and following.tag in ("p", "div")
        and not following.get("class")
        and bool(inline_text(following))
    )


def is_gallery(element: HtmlElement) -> bool:
    """Whether an element is named as a gallery."""
    if element.tag in ("a", "img", "body", "html"):
        return False
    classes, identifier = element.get("class"), element.get("id")
    return bool(classes or identifier) and _is_gallery_name(f"{classes or ''} {identifier or ''}")


@lru_cache(maxsize=4096)
def _is_gallery_name(names: str) -> bool:
    return _GALLERY.search(names) is not None


def _is_picture_list(element: HtmlElement) -> bool:
    """Whether a list holds a picture in each of its two or more items."""
    if element.tag not in ("ul", "ol", "dl"):
        return False
    items = [e for e in element if e.tag in ("li", "dt") and "clear" not in classes_of(e)]
    return len(items) > 1 and all(next(e.iter("img"), None) is not None for e in items)


def is_download(url: str) -> bool:
    """Whether an address is a file of the CMS's download area."""
    return _DOWNLOAD.search(split_url(url).path) is not None
