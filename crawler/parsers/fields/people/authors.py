"""Who wrote an article: what the page states, else boxes with telling names, links to authors' pages, lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import article_around
from crawler.parsers.fields.page.structured import StructuredData, as_list, node_types, text_of_value
from crawler.parsers.fields.people.author_boxes import is_others, names_in_boxes, names_in_cards
from crawler.parsers.fields.people.bare_names import bare_names
from crawler.parsers.fields.people.byline_lines import first_of_header, is_author_link, names_in_lines
from crawler.parsers.fields.phrases.author_names import (
    is_agency,
    is_eastern_name,
    is_labelled,
    is_login,
    is_role,
    names_in,
    reads_as_name,
)
from crawler.parsers.fields.phrases.date_words import HAS_YEAR
from crawler.patterns import lazy
from crawler.text import address_spellings, fold, normalize_text
from crawler.urls import host_of

_OFFICE = lazy(
    r"(?i)\b(?:\w*minist(?:erium\w*|erstw[oa]|erie|erio|ère|ero|ério|erstv[oa]|erul|erija|eerium|eriö|ry)|departe?ment|"
    r"(?:bundes|landes|außen)\w*(?:amt|anstalt|regierung)|kanzlei|kancelari[ae]|urząd|komenda|регион\w* администрация|"
    r"secretar[ií]a de(?: la| las| los|l)?|(?:under )?secretary of \w+|secretary[- ]general|м[иі]н[иі]ст[еэ]р\w*ств[оа]|υπουργείο|bakanlığı)\b"
)
"""A word of the names of offices and of no person's."""


def find_authors(
    document: Document,
    data: StructuredData,
    survey: Survey,
    root: HtmlElement | None,
    title: HtmlElement | None = None,
    days: Collection[HtmlElement] = (),
) -> tuple[str, ...]:
    """The names of the authors: of the metadata, else of an element called author near the text, else of a line.

    The site or its organisation, which many systems name as the author of each page, is none.
    """
    own = _own_names(document, data)
    names = _others(_stated(data), own) or _others(_in_meta(document), own)
    if names and root is not None and all(map(is_login, names)):
        return _spelled(names, document) or names
    if root is None or len(names) > 1:
        return names
    places = list(names_in_boxes(document, survey, root, title, days))
    if names and not _is_person(names[0]):
        # generators state whose the site is on each page, and show that beside who wrote this one
        places = [place for place in places if tuple(place) != names] or places
    shown = _signed(places, own, document)
    if names and title is not None and not _is_person(names[0]) and {root, title} <= survey.index.keys():
        if not shown:
            lines = _signed(names_in_lines(survey, title, root), own, document)
            shown = lines or _linked(survey, root, own)
            return shown if shown and all(map(_is_person, shown)) else names  # whom an agency's text is by
        if all(map(_is_person, shown)) and not is_agency(names[0]):
            return shown
    if names and shown and all(map(is_agency, names)):
        known = " ".join(map(fold, names))
        people = (n for n in shown if reads_as_name(n) and not _shares_word(fold(n), known))
        return (*people, *names)  # who wrote for it
    if names:
        is_signed = _are_of_host(names, document) and not _are_of_host(shown, document)
        return shown if (shown and is_signed) or _says_more(shown, names) else names
    if not shown and (article := article_around(root)) is not None:
        shown = _others(names_in_cards(document, article), own)
    if not shown and title is not None and root in survey.index and title in survey.index:
        linked = _linked(survey, root, own) or _linked_above(title, own)
        return (
            linked
            or _signed(names_in_lines(survey, title, root), own, document)
            or _signed(
                bare_names(document, survey, title, root, first_of_header(survey, title, root)), own, document
            )
        )
    return shown


def _linked(survey: Survey, root: HtmlElement, own: AbstractSet[str]) -> tuple[str, ...]:
    """The name in the first link of the article's that leads to what else its bearer wrote."""
    link = next((a for a in root.iter("a") if is_author_link(a)), None)
    if link is None or survey.is_frame(link) or is_others(link):
        return ()
    said = inline_text(link)
    # "Online editor", or the site itself, put in what another signs in the text
    return () if is_role(said) else _others(names_in(said), own)


def _linked_above(title: HtmlElement, own: AbstractSet[str]) -> tuple[str, ...]:
    """The name in the link to what else its bearer wrote, in a line with a day right above the title, of whatever name:
    `<div class="teaser-meta"><a href="/author/jane">Jane Doe</a> / 3 May 2021 / 6:15</div>`."""
    box = title
    for _ in range(_LEVELS):
        around = box.getparent()
        if around is None or box.getprevious() is not None or normalize_text(around.text):
            break
        box = around
    for line in islice(box.itersiblings(preceding=True), _ABOVE):
        said = inline_text(line)
        if len(said) <= _LONGEST_META and HAS_YEAR.search(said) is not None:
            link = next((a for a in line.iter("a") if is_author_link(a)), None)
            return () if link is None else _others(names_in(inline_text(link)), own)
    return ()


_LEVELS = 3
_ABOVE = 4
_LONGEST_META = 120


def _is_person(name: str) -> bool:
    return reads_as_name(name) or is_eastern_name(name)


def _shares_word(name: str, known: str) -> bool:
    """Whether a name has a word of others: "SID Sports Desk" and "SID"."""
    return not set(name.split()).isdisjoint(known.split())


def _says_more(shown: tuple[str, ...], stated: tuple[str, ...]) -> bool:
    """Whether the names that a page shows are those of the one author whom its metadata state and of others beside."""
    return (
        len(shown) > len(stated)
        and set(map(fold, stated)) <= set(map(fold, shown))
        and all(map(reads_as_name, shown))
    )


def _signed(places: Iterable[Iterable[str]], own: AbstractSet[str], document: Document) -> tuple[str, ...]:
    """The names in the first place that has any of others than the site; those that its host is called after only where
    no other place has a full name."""
    found = filter(
        None, (_others((n for n in names if not _is_desk_of_host(n, document)), own) for names in places)
    )
    first = next(found, ())
    if not first or not _are_of_host(first, document):
        return first
    return next((n for n in found if all(map(reads_as_name, n)) and not _are_of_host(n, document)), first)


def _are_of_host(names: Iterable[str], document: Document) -> bool:
    """Whether the metadata state as the author whom the host is called after: the paper, where a page is signed by another; or
    the person whose site it is."""
    labels = (host_of(document.page.url) or "").split(".")
    return all("".join(fold(name).split()) in labels for name in names)


def _is_desk_of_host(name: str, document: Document) -> bool:
    """Whether a name is a place or desk behind the letters that the host is called by: "PIB Delhi" at `pib.example.in`."""
    letters, _, rest = name.partition(" ")
    if not rest or len(letters) < _LETTERS or not letters.isupper() or rest.isupper():
        return False
    return letters.lower() in (host_of(document.page.url) or "").split(".")[:-1]


_LETTERS = 3
"""Of the shortest name of an office; two may be those of a person's first names."""


def _spelled(logins: Iterable[str], document: Document) -> tuple[str, ...]:
    """The names that metadata state as those who write in the system ("janedoe"), as the page prints them in the links to
    what else they wrote: "Jane Doe". Empty where it prints one of them nowhere."""
    page = body_texts(document)
    said = (normalize_text(page.texts[place]) for place in page.link_places if page.texts[place])
    printed = {spelling: name for name in said if reads_as_name(name) for spelling in address_spellings(name)}
    found = [printed.get(login) for login in logins]
    return tuple(name for name in found if name) if all(found) else ()


def _others(names: Iterable[str], own: AbstractSet[str]) -> tuple[str, ...]:
    """The names, each once, but those of the site and of offices."""
    return tuple(
        dict.fromkeys(
            n
            for n in names
            if own.isdisjoint(
                {fold(n), _SITE.sub("", fold(n)), fold(n.partition(",")[0])}
            )  # "The Courier, Exeter"
            and not _OFFICE.search(n)
            and not _SIGNS.fullmatch(n)
        )
    )


_SIGNS = re.compile(r"[a-zäöüß]{2,6}(?:[/;][a-zäöüß]{2,6})+")
"""The signs of those who edited a text: "abc/def;ghi"."""
_SITE = re.compile(
    r"^(?:portal|redaktion|redacao|redaccion|redazione|redakcja|equipo|team) | (?:team|redaktion|portal)$"
)
"""What stands beside the name of a site that is given as the author."""


def _own_names(document: Document, data: StructuredData) -> set[str]:
    """What the site or its organisation is called, and the ends of the window's title, one of which is that of the site; a
    person's own site has no name that tells it from its author."""
    publishers = as_list(data.article.get("publisher"))
    if any("person" in node_types(v) for v in publishers if isinstance(v, Mapping)):
        return set()
    ends = _TITLE_PARTS.split(document.title_text)
    bodies = [
        name
        for node in data.nodes
        if "organization" in (kinds := node_types(node))
        and "person" not in kinds
        and not reads_as_name(name := text_of_value(node.get("name")))
    ]
    names = (
        *data.texts("publisher"),
        *document.meta.get("og:site_name", ()),
        *((ends[0], ends[-1]) if len(ends) > 1 else ()),
        *bodies,
        *(part for body in bodies for part in _TITLE_PARTS.split(body)),  # "WTS - Water and Tide Society"
    )
    return set(filter(None, map(fold, names)))


_TITLE_PARTS = re.compile(r"\s*[|–—]\s*|\s-\s+")


def _stated(data: StructuredData) -> list[str]:
    for key in ("author", "creator"):
        names = [n for value in as_list(data.article.get(key)) for n in _names_of(value, data, _NESTED)]
        if names:
            return names
    return []


_NESTED = 4
"""Levels of lists and things that an author of JSON-LD stands in at most."""


def _names_of(value: Any, data: StructuredData, levels: int) -> list[str]:
    """The names of an author of JSON-LD: a text, a person, a list of them, a role that a person has, or a mark that
    another node of the page has as well, as Yoast's graphs write it."""
    if isinstance(value, list):
        return [n for one in value if levels for n in _names_of(one, data, levels - 1)]
    if not isinstance(value, Mapping):
        return names_in(text_of_value(value))
    if (held := value.get("@list") or value.get("@set")) and levels:
        return _names_of(held, data, levels - 1)
    name = value.get("name")
    if isinstance(name, list):
        return _names_of(name, data, levels)
    if not name and levels:
        if (held := value.get("author")) is not None:
            return _names_of(held, data, levels - 1)
        name = " ".join(filter(None, (text_of_value(value.get(key)) for key in ("givenName", "familyName"))))
        if not name and (mark := value.get("@id")):
            nodes = (node for node in data.nodes if node.get("@id") == mark and node.get("name"))
            return [n for node in islice(nodes, 1) for n in _names_of(node, data, levels - 1)]
        return names_in(name)
    return names_in(text_of_value(value))


_META_KEYS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author",
    "cxenseparse:author", "article:author_name", "article.author", "og:article:author", "dc:creator", "dcterms:creator",
    "twitter:creator",
)  # fmt: skip


_ADDRESS = re.compile(r"(?i)(?:[^\W_]\W+https?://|[^\W_]\s+www\.|^www\.)([^/\s?#|]+)")


def _names_other_site(text: str, document: Document) -> bool:
    """Whether an author is stated with the address of another site: of who made the template, "Jane Doe - http://doe.example"."""
    stated, own = _ADDRESS.search(text), (host_of(document.page.url) or "").removeprefix("www.")
    return stated is not None and bool(own) and stated[1].lower().removeprefix("www.") != own


_INVERTED = re.compile(r"^\s*([^,;]+),\s+([^,;]+?)\s*$")
"""One author in each, the family name first: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing"""
_ACCOUNT = "twitter:creator"
"""Whose account it is: portals state the paper's here, or a person's full name."""


def _made_site(text: str) -> bool:
    """Whether a text names an address of the web, and nobody by a full name: the agency that made the site."""
    return "www." in text and not any(map(reads_as_name, names_in(text)))


def _in_meta(document: Document) -> list[str]:
    for key in _META_KEYS:
        stated = (
            text
            for text in document.meta.get(key, ())
            if not (is_login(text) or _made_site(text) or _names_other_site(text, document))
        )
        if key == "citation_author":
            stated = (_INVERTED.sub(r"\2 \1", text) for text in stated)
        names = [name for text in stated for name in names_in(text_of_value(text))]
        if key == _ACCOUNT:
            names = list(filter(reads_as_name, names))
        if names:
            return names
    # what networks show below a link's title, as Yoast states it: "Written by", "Jane Doe"
    for number in ("1", "2"):
        labels, texts = (document.meta.get(f"twitter:{kind}{number}", ()) for kind in ("label", "data"))
        stated = (text for label, text in zip(labels, texts, strict=False) if is_labelled(f"{label}:"))
        if names := [name for text in stated for name in names_in(text)]:
            return names
    return []
