"""A page decoded and parsed once, with its base address; must not know any site or platform."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, wraps
from types import MappingProxyType
from typing import Any, TypeVar, cast
from urllib.parse import urljoin

from lxml import etree, html

from crawler.encoding import decode
from crawler.items import Page
from crawler.text import is_unfilled, normalize_text
from crawler.tree.custom_elements import name_components
from crawler.tree.edits import box_after, box_text_before, compose_texts, take_out
from crawler.tree.opened_links import lead_opened_documents, lead_opened_links, lead_opened_rows
from crawler.tree.opened_pictures import lead_to_opened_pictures
from crawler.tree.parse import parse_html
from crawler.tree.repairs import repair
from crawler.tree.shadow_trees import draw_shadows
from crawler.tree.shortcodes import drop_shortcodes, holds_shortcodes
from crawler.tree.unfolding import unfold
from crawler.tree.viewer_captions import write_viewer_captions
from crawler.urls import absolute_url, encode_query, relative_url

_LANDMARKS = ("article", "base", "dl", "h1", "h2", "link", "main", "meta", "nav", "title")
_META_KEYS = ("property", "name", "itemprop", "http-equiv")
_DRAWING_TAGS = frozenset(("svg", "symbol", "g", "path"))
_COMMENT = re.compile(r"(?s)<!--(.*?)-->")
_NAMES = re.compile(r"\w[\w-]*(?:/\w[\w-]*)*(?:\.\w+)?(?:[?#].*)?", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z\d+.-]*:")
_INVISIBLE_TAGS = frozenset(("script", "style", "template"))


NONE: Mapping[html.HtmlElement, str] = MappingProxyType({})
"""What `Document.attributed` would have under a name that no element of the page has."""


class Document:
    """A page as parsers read it: `tree` (lxml), `text` and `source` (what it was parsed from), `base_url`.

    Its elements are those of the page `as_written`, or simpler ones that mean the same. Never fails on any bytes.
    """

    def __init__(self, page: Page, *, as_written: bool = False) -> None:
        decoded = decode(page.body, page.content_type)
        self.page = page
        self.text = decoded.text
        self.encoding = decoded.encoding
        self.encoding_repaired = decoded.repaired
        self.source = page.body if decoded.is_plain_utf8 else decoded.text.encode("utf-8", "replace")
        """The text in UTF-8, of most pages the bytes as they are: for searches, several times as fast as in `text`."""
        self.tree = parse_html(self.source)
        compose_texts(self.tree, self.source)
        self.elements = list(self.tree.iter())
        """All elements in page order. lxml makes each anew at every walk over them unless something holds it."""
        self.attributed = _read_attributes(self.elements)
        """The attributes by their names: the elements that have one, in page order, with what it says there.

        lxml makes a new string at each look at an attribute: all at once take hardly longer than two looks at each
        element.
        """
        is_other = draw_shadows(self.attributed)
        if is_other:
            self.elements = list(self.tree.iter())
        is_other |= name_components(self.elements)
        if not as_written:
            is_other |= lead_opened_links(self.attributed)
            is_other |= lead_opened_rows(self.attributed)
            is_other |= lead_opened_documents(self.attributed)
            is_other |= lead_to_opened_pictures(self.attributed)
            is_other |= write_viewer_captions(self.attributed)
        is_other |= repair(self.tree, self.attributed, self.source, as_written=as_written)
        self.elements = list(self.tree.iter())  # in a fraction of the time of the first walk
        if is_other:
            self.attributed = _read_attributes(self.elements)
        if not as_written:
            self._count_from_root()
        self.kept: dict[Callable[..., object], Any] = {}
        """What `once_a_page` keeps."""

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses count from: `<base href>` where the page has one, else its own address."""
        for base in self.landmarks["base"]:
            href = (base.get("href") or "").strip()
            if href:
                return absolute_url(href, self.page.url) or self.page.url
        return self.page.url

    def _count_from_root(self) -> None:
        """Write the addresses of a page with `<base href>` as from the root of its host, as most pages have them: many
        rules know a link by its path, and "tag/river" alone may stand anywhere."""
        if self.page.url is None or self.base_url in (None, self.page.url):
            return
        origin = "/".join(self.page.url.split("/", 3)[:3]) + "/"
        base = self.base_url or ""
        is_folder = base.endswith("/") and not {"?", "#"}.intersection(base)
        for name in ("href", "src"):
            values = self.attributed.get(name, {})
            for element, value in values.items():
                if element.tag == "base" or not value or value[0] in "/#?" or _SCHEME.match(value):
                    continue
                try:
                    # most are names below a folder, which need no joining
                    is_name = is_folder and _NAMES.fullmatch(value) is not None
                    url = f"{base}{value}" if is_name else urljoin(base, value)
                except ValueError:  # such as an unclosed bracket in the host
                    continue
                values[element] = url[len(origin) - 1 :] if url.startswith(origin) else url
                element.set(name, values[element])

    def take_out(self, elements: Iterable[html.HtmlElement]) -> None:
        """Take elements out of the page with all within them, before anything is read of it; the text behind each stays."""
        found = list(elements)
        for element in found:
            take_out(element)
        if found:
            self.elements = list(self.tree.iter())
            self.attributed = _read_attributes(self.elements)

    def box_text_before(self, element: html.HtmlElement) -> None:
        """Put the loose text right before an element into a box of its own, before anything is read of the page."""
        box_text_before(element)
        self.elements = list(self.tree.iter())

    def box_after(self, element: html.HtmlElement, members: Sequence[html.HtmlElement]) -> None:
        """Put what stands right behind an element into a box of its own, before anything is read of the page."""
        box_after(element, members)
        self.elements = list(self.tree.iter())

    def unfold(self) -> None:
        """Show what the page shows on demand; for parsers that look for a text, before they do."""
        for element in unfold(self.attributed):
            now = dict(element.items())
            for name, values in self.attributed.items():
                if element in values and name in now:
                    values[element] = now[name]
                else:
                    values.pop(element, None)

    def drop_commands(self, *texts: str) -> bool:
        """Take out what a system left of its commands in `texts`, which are all of the body's; say whether there was any."""
        body = self.tree.find("body")
        if body is None or not any(map(holds_shortcodes, texts)):
            return False
        drop_shortcodes(body)
        self.elements = list(self.tree.iter())
        return True

    def locate(self, page: Page) -> None:
        """Take another account of the same bytes, which has their address: relative addresses count from that."""
        self.page = page
        self.__dict__.pop("base_url", None)

    @cached_property
    def landmarks(self) -> dict[str, list[html.HtmlElement]]:
        """The elements of some tags, by tag and in page order: one walk for what fingerprints and heads are read from."""
        found: dict[str, list[html.HtmlElement]] = {tag: [] for tag in _LANDMARKS}
        for element in self.tree.iter(*_LANDMARKS):
            found[element.tag].append(element)
        return found

    @cached_property
    def comments(self) -> list[str]:
        """The texts of the comments, wherever they stand: the tree has none, so that texts and elements are neighbours."""
        return _COMMENT.findall(self.text)

    def absolute(self, href: str | None) -> str | None:
        """The href as an absolute address, or as it is written where nothing tells what it is relative to; None for
        in-page anchors, scripts and unreadable ones."""
        if href and "?" in href and not href.isascii() and not self.encoding.startswith("utf"):
            href = encode_query(href, self.encoding)
        base = self.base_url
        return absolute_url(href, base) if base else absolute_url(href, None) or relative_url(href)

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """Contents of the `meta` elements by lower-case property, name, itemprop and http-equiv, in page order.

        An element with several such attributes counts under each, a repeated key keeps all its contents; empty
        ones are dropped, and what a template left unfilled. What one element states of the whole page in JSON counts under the names of the single ones.
        """
        found: dict[str, list[str]] = {}
        for element in self.landmarks["meta"]:
            attributes = dict(element.items())
            content = normalize_text(attributes.get("content"))
            if not content or is_unfilled(content):
                continue
            keys = [key.strip().lower() for name in _META_KEYS if (key := attributes.get(name))]
            for key in dict.fromkeys(keys) if len(keys) > 1 else keys:
                found.setdefault(key, []).append(content)
        for content in found.get("parsely-page", ()):
            for key, texts in _read_parsely_page(content):
                found.setdefault(key, []).extend(texts)
        return found

    @cached_property
    def title_text(self) -> str:
        """Text of the `title` element of the head, normalised; empty when there is none."""
        element = self.tree.find("head/title")
        if element is None:  # a head cut short by a stray element; titles of drawings are none of the page
            titles = self.landmarks["title"]
            element = next((e for e in titles if e.getparent().tag not in _DRAWING_TAGS), None)
        return text_of(element)


def _read_parsely_page(text: str) -> Iterator[tuple[str, list[str]]]:
    """What Parse.ly reads in one element for all: as the elements of its single names would state it.

    https://docs.parse.ly/metadata-repeated
    """
    try:
        page = json.loads(text)
    except ValueError:
        return
    for key, name in _OF_PARSELY.items() if isinstance(page, dict) else ():
        value = page.get(key)
        texts = [
            normalize_text(v) for v in (value if isinstance(value, list) else [value]) if isinstance(v, str)
        ]
        if texts := list(filter(None, texts)):
            yield name, texts


_OF_PARSELY = {
    "title": "parsely-title",
    "pub_date": "parsely-pub-date",
    "author": "parsely-author",
    "authors": "parsely-author",
    "section": "parsely-section",
    "tags": "parsely-tags",
}


Answer = TypeVar("Answer")


def once_a_page(read: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """The function, asked once of each document: for what a pass over the page finds and several rules want to know."""

    @wraps(read)
    def kept(document: Document) -> Answer:
        if read not in document.kept:
            document.kept[read] = read(document)
        return cast(Answer, document.kept[read])

    return kept


def _read_attributes(elements: list[html.HtmlElement]) -> dict[str, dict[html.HtmlElement, str]]:
    found: defaultdict[str, dict[html.HtmlElement, str]] = defaultdict(dict)
    for element in elements:
        for name, value in element.items():
            found[name][element] = value
    return dict(found)


def text_content(element: html.HtmlElement) -> str:
    """All characters of text inside an element as they stand, several times as fast as `itertext` gives them."""
    if not len(element):
        return element.text or ""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def text_of(element: html.HtmlElement | None) -> str:
    """All text inside an element as one normalised line, without scripts and styles; empty for None.

    Borders of blocks and `br` add no blank: use `parsers.fields.page.inline.inline_text` for running text.
    """
    if element is None:
        return ""
    if not len(element):
        return normalize_text(element.text)
    if next(element.iter(*_INVISIBLE_TAGS), None) is None:
        return normalize_text(text_content(element))
    return normalize_text("".join(_visible_texts(element)))


def _visible_texts(element: html.HtmlElement) -> Iterator[str]:
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node.tag in _INVISIBLE_TAGS and node is not element:
                walker.skip_subtree()
            else:
                yield node.text or ""
        elif node is not element:
            yield node.tail or ""
