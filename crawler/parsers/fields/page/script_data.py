"""The article that a page holds only as data for its scripts; must not guess: what is not unmistakable is left.

Frameworks that build pages in the browser send what a page says as JSON in it: Next.js (`__NEXT_DATA__`), Nuxt 3
(`__NUXT_DATA__`, a flat list with references), SvelteKit (answers as strings within JSON), Angular (transfer state),
Inertia, Astro and others (an attribute), stores of all kinds (`window.__INITIAL_STATE__ = {…}`). What only a program tells,
such as the function of Nuxt 2, is not read. A node is the page's article when its title is the page's own and a long
text stands beside it under a name that says so.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found, Page
from crawler.parsers.fields.page.packed_data import flight_rows, island_properties
from crawler.parsers.fields.page.rich_text import to_html
from crawler.text import fold, normalize_text

SHORTEST = 250
"""Characters of a text that is an article's and not a description of it."""
_LEAST_TITLE = 12
"""Characters of a title that no section or site bears by chance."""
_LONGEST_TITLE = 500
_MOST_NODES = 50_000
_MOST_VALUES = 40
"""Blocks of data that are looked at."""
_LONGEST = 5_000_000
_SKIPPED_TYPES = ("application/ld+json", "importmap", "speculationrules")
_ASSIGNED = re.compile(r"""(?:=|\bparse\()\s*(?=\{\s*["}]|\[\s*[\[{"]|"\{\\")""")
_QUOTED = (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&"))
"""How Angular wrote its transfer state before version 16, the ampersand last."""
_TITLES = frozenset(
    "title headline name heading tytul titel titre titulo titolo nazwa rubrik otsikko nadpis cim ogtitle pagetitle".split()
)
_BODIES = re.compile(
    r"body|content|(?<!con)(?<!alt)text|html|article(?!s)|story|markdown|wysiwyg|tresc|inhalt|contenu|conteudo|corps"
    r"|cuerpo|sisalto|tekst|obsah|blocks|paragraphs|sections|components"
)
"""Names of an article's text."""
_OTHERS = re.compile(
    r"related|teaser|footer|header|cookie|menu|navigation|sidebar|legal|consent|comment|alert|banner"
)
_HEADS = re.compile(r"(?:seo|meta|metadata|head|fields|attributes|opengraph|properties)$")
"""Parts of a node that hold its title."""
_LEADS = frozenset("lead lede perex standfirst ingress zajawka chapo chapeau vorspann dek".split())
_DATES = (
    *(
        "datepublished",
        "publishedat",
        "publisheddate",
        "publishdate",
        "publishedon",
        "publicationdate",
        "publicationtime",
    ),
    *("publishtime", "pubdate", "firstpublishedat", "datapublikacji", "published", "date"),
)
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$")
_MARKUP = re.compile(r"<[^<>]*>")
_NOT_NAME = re.compile(r"[^a-z]")
_PARTS = re.compile(r"\s+[|\-–—·•»«:/]+\s+|\s*[|»«]\s*")


class ScriptArticle(NamedTuple):
    """The article as the data has it: HTML of its parts, and where it was found."""

    title: str
    body: str
    lead: str
    date: Found | None
    rule: str

    def lay_out(self, document: Document) -> Document:
        """The page as the scripts of `document` would show it, as far as the data tells."""
        base = f'<base href="{html.escape(document.base_url)}">' if document.base_url else ""
        lead = f'<div class="lead">{self.lead}</div>' if self.lead else ""
        laid_out = (
            f'<!DOCTYPE html><html><head><meta charset="utf-8">{base}<meta property="og:type" content="article"></head>'
            f"<body><main><article><h1>{html.escape(self.title)}</h1>{lead}<div>{self.body}</div></article></main></body></html>"
        )
        page = document.page
        body = laid_out.encode("utf-8", "replace")
        return Document(Page(body=body, url=page.url, content_type="text/html; charset=utf-8"))


def find_script_article(document: Document, headings: Collection[str]) -> ScriptArticle | None:
    """The page's article in the data of its scripts; None where there is none, or more than one could be meant.

    `headings` are what the page shows as its title.
    """
    titles = _own_titles(document, headings)
    if not titles:
        return None
    best: ScriptArticle | None = None
    longest = SHORTEST - 1
    for name, value in islice(values_of(document), _MOST_VALUES):
        for node in nodes_in(value):
            title = _title_of(node, titles)
            body = _body_of(node) if title else ""
            if title and len(body) > longest and (length := _length_of(body)) > longest:
                longest = length
                best = ScriptArticle(title, body, _lead_of(node), day_in(node, name), f"script data {name}")
    return best


def _own_titles(document: Document, headings: Collection[str]) -> set[str]:
    """What the page is called, in the form in which it is compared: too short names say nothing."""
    named = [document.title_text, *document.meta.get("og:title", ()), *headings]
    parts = (part for text in named for part in (text, *_PARTS.split(text)))
    return {key for part in parts if len(key := fold(part)) >= _LEAST_TITLE and " " in key}


# ---------------------------------------------------------------- the data of a page


def values_of(document: Document) -> Iterator[tuple[str, Any]]:
    """The values of JSON that a page holds for its scripts, each with a name that tells where it stands."""
    for script in document.tree.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").strip().lower()
        if not SHORTEST < len(text) < _LONGEST or kind in _SKIPPED_TYPES:
            continue
        if "json" in kind:
            yield from _declared(script, text)
        else:
            yield from _assigned(text)
    rows = flight_rows(script.text for script in document.tree.iter("script") if script.text)
    if rows:
        yield "self.__next_f", rows
    for island in document.attributed.get("props", ()):
        properties = island_properties(island.get("props") or "")
        if properties is not None:
            yield "props", properties
    for name, elements in document.attributed.items():
        if name.startswith(("data-", ":")):
            for element in elements:
                text = element.get(name) or ""
                if SHORTEST < len(text) < _LONGEST and text.lstrip()[:1] in ("{", "["):
                    yield from ((name, value) for value in _parse(text))


def _declared(script: HtmlElement, text: str) -> Iterator[tuple[str, Any]]:
    """The value of a script that is nothing but data."""
    name = script.get("id") or "application/json"
    if text.lstrip().startswith("{&q;"):
        for escape, character in _QUOTED:
            text = text.replace(escape, character)
    for value in _parse(text):
        is_flat = name.startswith("__NUXT_DATA__") or script.get("data-nuxt-data") is not None
        yield name, _Unflattener(value).root if is_flat and isinstance(value, list) else value


def _assigned(text: str) -> Iterator[tuple[str, Any]]:
    """The values that a program begins with; those of its own objects are no JSON and are passed over."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(_MOST_VALUES):
        match = _ASSIGNED.search(text, at)
        if match is None:
            return
        try:
            value, at = decoder.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            at = match.end()
            continue
        name = re.search(r"([\w$]+)[\"'\])\s]*$", text[max(0, match.start() - 80) : match.start()])
        values = _parse(value) if isinstance(value, str) else [value]
        yield from ((name[1] if name else "script", value) for value in values)


def _parse(text: str) -> list[Any]:
    """The value of a JSON text in a list; none for any other text."""
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return []


class _Unflattener:
    """Values of Nuxt 3's flat list, where a number within a list or object is the place of what stands there.

    The values are shared where they are referred to twice; one that holds itself ends at the depth allowed.
    """

    def __init__(self, flat: list[Any]) -> None:
        self._flat = flat
        self._known: dict[int, Any] = {}
        self.root = self._at(0, 0)

    def _at(self, place: Any, depth: int) -> Any:
        is_place = isinstance(place, int) and not isinstance(place, bool) and 0 <= place < len(self._flat)
        if not is_place or depth > 40:
            return None
        if place not in self._known:
            self._known[place] = None
            self._known[place] = self._value(self._flat[place], depth + 1)
        return self._known[place]

    def _value(self, raw: Any, depth: int) -> Any:
        if isinstance(raw, Mapping):
            return {key: self._at(place, depth) for key, place in raw.items()}
        if not isinstance(raw, list):
            return raw
        if raw and isinstance(raw[0], str):  # the name of a type, such as Reactive or Date
            return (
                self._at(raw[1], depth)
                if len(raw) > 1 and isinstance(raw[1], int)
                else (raw[1:] or [None])[0]
            )
        return [self._at(place, depth) for place in raw]


def nodes_in(value: Any) -> Iterator[Mapping[str, Any]]:
    """All objects within a value, also within JSON that stands in it as a text; each once."""
    stack = [value]
    seen: set[int] = set()
    kept: list[Any] = []  # what was parsed here lives on, so that no other value gets its number
    while stack and len(seen) < _MOST_NODES:
        current = stack.pop()
        if isinstance(current, str):
            if len(current) > SHORTEST and current[:1] in ("{", "["):
                kept.append(_parse(current))
                stack.extend(kept[-1])
            continue
        if not isinstance(current, Mapping | list) or id(current) in seen:
            continue
        seen.add(id(current))
        if isinstance(current, Mapping):
            yield current
        stack.extend(reversed(list(current.values()) if isinstance(current, Mapping) else current))


# ---------------------------------------------------------------- the article


def _title_of(node: Mapping[str, Any], titles: Collection[str]) -> str | None:
    """A node's title where it is the page's, also one level below (`title.rendered`, `seo.title`)."""
    for key, value in node.items():
        is_title = _name(key) in _TITLES
        if isinstance(value, Mapping):
            is_head = _HEADS.match(_name(key)) is not None
            texts = [
                text for inner, text in value.items() if is_title or (is_head and _name(inner) in _TITLES)
            ]
        else:
            texts = [value] if is_title else []
        for text in texts:
            if (
                isinstance(text, str)
                and len(text) < _LONGEST_TITLE
                and fold(plain := _MARKUP.sub(" ", text)) in titles
            ):
                return normalize_text(plain)
    return None


def title_in(node: Mapping[str, Any]) -> str | None:
    """A node's own title, also one level below (`title.rendered`); None for one that is no text or long."""
    for key, value in node.items():
        if _name(key) in _TITLES:
            texts = list(value.values()) if isinstance(value, Mapping) else [value]
            text = next((text for text in texts if isinstance(text, str)), "")
            if 0 < len(text) < _LONGEST_TITLE:
                return normalize_text(_MARKUP.sub(" ", text)) or None
    return None


def _body_of(node: Mapping[str, Any]) -> str:
    """The longest text under a name of an article's text."""
    names = ((_name(key), value) for key, value in node.items())
    bodies = (to_html(value) for name, value in names if _BODIES.search(name) and not _OTHERS.search(name))
    return max(bodies, key=_length_of, default="")


def _length_of(markup: str) -> int:
    return len(normalize_text(_MARKUP.sub(" ", markup)))


def _lead_of(node: Mapping[str, Any]) -> str:
    return next((to_html(value) for key, value in node.items() if _name(key) in _LEADS), "")


def day_in(node: Mapping[str, Any], name: str) -> Found | None:
    """The day of publication, under a name that says so."""
    named = {_name(key): (key, value) for key, value in node.items()}
    for date in _DATES:
        key, value = named.get(date, ("", None))
        if isinstance(value, str) and _DAY.match(value):
            return Found(value, f"script data {name} {key}")
    return None


def _name(key: Any) -> str:
    """A key without what sets its words apart."""
    return _NOT_NAME.sub("", str(key).lower())
