"""What an object of a list's data says of the entry that it is: title, day, addresses; must not judge whether it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from crawler.parsers.fields.page.script_data import day_in, title_in

_ADDRESSES = (
    *("url", "href", "link", "permalink", "path", "uri", "fullurl", "pageurl", "detailurl"),
    *("absoluteurl", "weburl", "htmlurl", "canonicalurl", "itemdefaulturl", "fileref", "alias"),
    *("enlace", "lien", "odkaz", "adres", "adresse", "endereco", "indirizzo"),
)
"""Those of the second line are of Django, The Guardian, GitHub, Sitefinity, SharePoint, and of a path in Drupal."""
_HOLDERS = frozenset(("attributes", "fields", "node", "source", "properties", "frontmatter", "system"))
"""What interfaces put an entry's own values into: JSON:API, Contentful, GraphQL, Elasticsearch, GeoJSON, Gatsby, Kontent."""
_LINKS = frozenset(("links", "path", "route"))
"""Members that hold the addresses of an entry: HAL, Drupal, Umbraco."""
_PAGES = ("alternate", "html", "canonical", "web", "page", "alias", "path")
"""Of those, which are of a page and not of the data themselves."""
_DAYS = (
    *("publictimestamp", "datum", "fecha", "fechapublicacion", "datepublication", "datapublicacao"),
    *("datapubblicazione", "newsdate", "articlestartdate"),
    *("created", "createdat", "datecreated", "createdate"),
)
"""What else the day of an entry is called, first that of publication, last when it was put up: Drupal, Strapi, Sitefinity,
Umbraco."""
_ISO_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d|$)")
_NOT_LETTER = re.compile(r"[^a-z]")


class DataEntry(NamedTuple):
    """What an object says, each as it says it."""

    title: str | None
    day: str | None
    addresses: tuple[str, ...]


def entry_in(node: Mapping[str, Any], name: str) -> DataEntry:
    """What an object says, itself or in the member that holds its values."""
    inner = (value for key, value in node.items() if _plain(key) in _HOLDERS and isinstance(value, Mapping))
    said = {**{key: value for held in inner for key, value in held.items()}, **node}
    day = day_in(said, name)
    return DataEntry(
        title_in(said), day.raw if day is not None else _day_in(said), tuple(_addresses_in(said))
    )


def _day_in(node: Mapping[str, Any]) -> str | None:
    stated = {_plain(key): value for key, value in node.items()}
    days = (stated.get(name) for name in _DAYS)
    return next((day for day in days if isinstance(day, str) and _ISO_DAY.match(day)), None)


def _addresses_in(node: Mapping[str, Any]) -> Iterator[str]:
    """What an object calls its address, be it of a page or not; those of pages among its links before all others."""
    named = {_plain(key): value for key, value in node.items()}
    for links in filter(None, map(named.get, _LINKS)):
        if isinstance(links, Mapping):
            for value in filter(None, map(links.get, _PAGES)):
                address = value.get("href") if isinstance(value, Mapping) else value
                if isinstance(address, str):
                    yield address
    yield from (address for name in _ADDRESSES if isinstance(address := named.get(name), str) and address)


def _plain(key: object) -> str:
    return _NOT_LETTER.sub("", str(key).lower())
