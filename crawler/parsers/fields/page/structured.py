"""What a page says of itself to machines: JSON-LD in all its broken forms, microdata; no text of the page."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.text import fold, is_unfilled, normalize_text

Node = Mapping[str, Any]

ARTICLE_TYPES = frozenset(
    "article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle opinionnewsarticle "
    "reportagenewsarticle reviewnewsarticle blogposting liveblogposting socialmediaposting techarticle "
    "scholarlyarticle advertisercontentarticle satiricalarticle report governmentannouncement "
    "specialannouncement pressrelease medicalwebpage factcheck claimreview review recipe howto".split()
)
"""schema.org types whose title and dates are those of an article; not Organization, WebSite or Event."""

_NEWS_TYPES = frozenset(
    "newsarticle analysisnewsarticle backgroundnewsarticle opinionnewsarticle reportagenewsarticle reviewnewsarticle "
    "blogposting liveblogposting".split()
)
_PAGE_TYPES = frozenset("webpage itempage medicalwebpage videoobject creativework mediaobject".split())
_SCRIPT_TYPE = re.compile(r"(?i)^\s*application/ld\+json\b")
_COMMENTS = re.compile(r"/\*.*?\*/|<!--|-->|<!\[CDATA\[|\]\]>", re.DOTALL)
_LINE_COMMENT = re.compile(r"(?m)^\s*//.*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_DECODER = json.JSONDecoder(strict=False)  # control characters inside strings are common and harmless
_PREFIX = re.compile(r'"(?:schema:|https?://schema\.org/)(\w+)"\s*:')
"""Before keys, where the block names its vocabulary by a prefix, or writes each out (JSON-LD 1.1, 4.1)."""
_PAIR = re.compile(
    r'"(headline|datePublished|dateModified|articleSection|description)"\s*:\s*"((?:[^"\\]|\\.)*)"'
)
_AUTHOR = re.compile(r'"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"')
_MAX_NODES = 400


@dataclass(frozen=True)
class StructuredData:
    """The node of the article among the page's JSON-LD nodes (empty when there is none), and all nodes."""

    article: Node = field(default_factory=dict)
    nodes: tuple[Node, ...] = ()

    @property
    def is_news(self) -> bool:
        """Whether the page calls its article a piece of news or a posting, as publishers and blogs do."""
        return not _NEWS_TYPES.isdisjoint(node_types(self.article))

    def texts(self, key: str) -> list[str]:
        """The texts under a key of the article's node, in order; nodes give their name."""
        return [text for value in as_list(self.article.get(key)) if (text := text_of_value(value))]

    def page_texts(self, key: str) -> list[str]:
        """The texts under a key of the nodes that describe the page as a page."""
        return [
            text
            for node in self.nodes
            if not _PAGE_TYPES.isdisjoint(node_types(node))
            for value in as_list(node.get(key))
            if (text := text_of_value(value))
        ]

    def breadcrumbs(self) -> list[tuple[str, str | None]]:
        """(name, address) of the steps of the first BreadcrumbList that has any, by position; no address where none is stated."""
        for node in self.nodes:
            if "breadcrumblist" in node_types(node):
                held = node.get("itemListElement")
                if isinstance(held, Mapping) and "item" not in held and "name" not in held:
                    held = list(held.values())  # numbered as the keys of an object
                if isinstance(held, list) and len(held) == 1 and isinstance(held[0], list):
                    held = held[0]
                items = [item for item in as_list(held) if isinstance(item, Mapping)]
                items.sort(key=_position)
                steps = [
                    (text_of_value(item) or text_of_value(item.get("item")), _address_of(item))
                    for item in items
                ]
                named = [(name, url) for name, url in steps if name]
                if named:
                    return named
        return []


def _address_of(item: Mapping[str, Any]) -> str | None:
    """The address of a ListItem: `item` as text or as a thing with `@id` or `url`, or the list item's own `url`."""
    thing = item.get("item") or item.get("url")
    if isinstance(thing, Mapping):
        thing = thing.get("@id") or thing.get("url")
    return thing if isinstance(thing, str) and thing else None


def read_structured_data(document: Document) -> StructuredData:
    """The page's JSON-LD; unreadable blocks are searched for the pairs that matter."""
    nodes: list[Node] = []
    for script, kind in document.attributed.get("type", NONE).items():
        if script.tag == "script" and _SCRIPT_TYPE.match(kind) and script.text:
            for value in parse_json_ld(_PREFIX.sub(r'"\1":', script.text)):
                nodes.extend(_flatten(value))
                if len(nodes) > _MAX_NODES:
                    break
    return StructuredData(_article_node(nodes, document), tuple(nodes))


def parse_json_ld(text: str) -> list[Any]:
    """The values of a JSON-LD block, also of a broken one.

    Accepts comments, CDATA, trailing commas and semicolons, control characters, HTML entities, wrong escapes
    and several values in a row. When nothing can be read, one node of the text pairs that are whole.
    """
    for candidate in _repairs(text):
        values = _decode_all(candidate)
        if values:
            return values
    pairs: dict[str, str] = {}
    for key, value in (*_PAIR.findall(text), *(("author", name) for name in _AUTHOR.findall(text))):
        try:
            pairs.setdefault(key, json.loads(f'"{value}"', strict=False))
        except ValueError:
            pairs.setdefault(key, value)
    if "headline" not in pairs and "datePublished" not in pairs:
        return []
    return [{"@type": "Article", **pairs}]


def _repairs(text: str) -> Iterator[str]:
    yield text
    cleaned = _LINE_COMMENT.sub("", _COMMENTS.sub("", text)).strip().rstrip(";")
    cleaned = _TRAILING_COMMA.sub(r"\1", cleaned)
    yield cleaned
    yield _BAD_ESCAPE.sub(r"\\\\", cleaned)
    if "&quot;" in cleaned or "&#34;" in cleaned:
        yield html.unescape(cleaned)


def _decode_all(text: str) -> list[Any]:
    values: list[Any] = []
    position = 0
    while True:
        while position < len(text) and text[position] in " \t\r\n;,\ufeff\u00a0":
            position += 1
        if position >= len(text):
            return values
        try:
            value, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            return values
        values.append(value)


def _flatten(value: Any) -> Iterator[Node]:
    """The nodes that describe this page: lists, `@graph` and `mainEntity` are entered; item lists are not."""
    stack = [value]
    seen = 0
    while stack and seen < _MAX_NODES:
        current = stack.pop()
        seen += 1
        if isinstance(current, list):
            stack.extend(reversed(current))
        elif isinstance(current, Mapping):
            yield current
            nested = [current.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb")]
            stack.extend(part for part in reversed(nested) if isinstance(part, Mapping | list))


def node_types(node: Node) -> list[str]:
    """The schema.org types of a node in lower case, without their address."""
    return [str(t).rpartition("/")[2].rpartition(":")[2].lower() for t in as_list(node.get("@type"))]


def text_of_value(value: Any) -> str:
    """The text of a JSON-LD value: a string, a number, or a node's name; entities resolved, markup dropped."""
    if isinstance(value, Mapping):
        value = value.get("@value") or value.get("name") or value.get("headline")
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, Mapping):
            value = value.get("@value")  # a name with its language beside it
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return ""
    if "&" in value:
        value = html.unescape(html.unescape(value))
    if "<" in value:
        value = re.sub(r"<[a-zA-Z/!][^<>]*>", " ", value)
    return "" if is_unfilled(value) else normalize_text(value)


def as_list(value: Any) -> list[Any]:
    """A value of JSON-LD as a list: one value stands for a list of one."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def _position(item: Node) -> float:
    try:
        return float(item.get("position") or 0)
    except (TypeError, ValueError):
        return 0


def _article_node(nodes: list[Node], document: Document) -> Node:
    """The node of the page's own article: the one naming the page's address or title, else the first.

    Pages carry nodes of teased articles too; several of them and none that fits means none. Nor is one that is headed
    like its publisher: templates write a posting on every page, and on lists the name of the site into it.
    """
    articles = [
        node
        for node in nodes
        if not ARTICLE_TYPES.isdisjoint(node_types(node)) and not _is_headed_by_publisher(node)
    ]
    if not articles:
        return {}
    own = {_url_key(url) for url in (document.page.url, *document.meta.get("og:url", ())) if url}
    heads = fold(" ".join([document.title_text, *document.meta.get("og:title", ())]))
    best: tuple[int, int] = (-1, 0)
    chosen = articles[0]
    for order, node in enumerate(articles):
        main = node.get("mainEntityOfPage")
        urls = [node.get("url"), node.get("@id"), main.get("@id") if isinstance(main, Mapping) else main]
        score = 2 * any(isinstance(url, str) and _url_key(url) in own for url in urls)
        headline = fold(text_of_value(node.get("headline") or node.get("name")))
        score += 2 * bool(headline and headline in heads)
        score += bool(node.get("datePublished"))
        if (score, -order) > best:
            best, chosen = (score, -order), node
    if best[0] < 2 and len(articles) > 2:
        return {}
    return chosen


def _is_headed_by_publisher(node: Node) -> bool:
    headline = fold(text_of_value(node.get("headline")))
    return bool(headline) and headline == fold(text_of_value(node.get("publisher")))


def _url_key(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}".lower()


def microdata(document: Document) -> dict[str, list[HtmlElement]]:
    """Elements by `itemprop`, those of an article's scope or of none.

    The properties of other scopes (comments, teasers as ListItem, organisations) are not the article's.
    """
    found: dict[str, list[HtmlElement]] = {}
    for element in document.attributed.get("itemprop", ()):
        scope = element.getparent()
        while scope is not None and scope.get("itemscope") is None:
            scope = scope.getparent()
        if scope is not None:
            kind = (scope.get("itemtype") or "").rpartition("/")[2].lower()
            if kind not in ARTICLE_TYPES and kind not in _PAGE_TYPES:
                continue
        for name in (element.get("itemprop") or "").split():
            found.setdefault(name.lower(), []).append(element)
    return found
