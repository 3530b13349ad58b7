"""The entries of a list that a page holds only as data: JSON-LD's ItemList, and what frameworks send their scripts; asked
only of pages that are known to be lists and show no entry. Must not guess: menus are in such data, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.page.list_addresses import is_home, is_same, leads_on
from crawler.parsers.fields.page.script_data import day_in, nodes_in, title_in, values_of
from crawler.parsers.fields.page.structured import StructuredData, as_list, node_types, text_of_value
from crawler.urls import canonical_url, host_of

_ADDRESSES = ("url", "href", "link", "permalink", "path", "uri", "fullurl", "pageurl", "detailurl")
_LISTS = frozenset(("itemlist", "collectionpage", "blog"))
_HELD = ("itemListElement", "hasPart", "blogPost", "blogPosts")


def find_data_entries(document: Document, data: StructuredData, hosts: Collection[str]) -> list[ListingItem]:
    """The entries by what search engines are told, else those objects of the scripts' data that have a title, the address of
    another page of the site, and a day."""
    stated = [item for node in data.nodes for item in _listed_in(node, document, hosts)]
    if stated:
        return stated
    found = []
    for name, value in values_of(document):
        for node in nodes_in(value):
            title, day = title_in(node), day_in(node, name)
            own = (_own(address, document, hosts) for address in addresses_in(node))
            url = next(filter(None, own), None) if title and day else None
            if url and day:
                found.append(ListingItem(url=url, title_text=title, date_text=day.raw))
    return found


def _listed_in(node: Mapping[str, Any], document: Document, hosts: Collection[str]) -> Iterator[ListingItem]:
    if _LISTS.isdisjoint(node_types(node)):
        return
    for held in _HELD:
        for element in as_list(node.get(held)):
            if not isinstance(element, Mapping):
                continue
            item = element.get("item")
            thing = item if isinstance(item, Mapping) else element
            address = (
                thing.get("url")
                or thing.get("@id")
                or (item if isinstance(item, str) else element.get("url"))
            )
            url = _own(address, document, hosts)
            if url:
                yield ListingItem(
                    url=url,
                    title_text=text_of_value(thing.get("headline") or thing.get("name")) or None,
                    date_text=text_of_value(thing.get("datePublished")) or None,
                )


def addresses_in(node: Mapping[str, Any]) -> Iterator[str]:
    """What an object of a list's data calls its address, be it of a page or not."""
    named = {str(key).lower().replace("_", ""): value for key, value in node.items()}
    yield from (address for name in _ADDRESSES if isinstance(address := named.get(name), str) and address)


def _own(address: object, document: Document, hosts: Collection[str]) -> str | None:
    """The address of another page of the site that is no further page of the list."""
    url = document.absolute(address) if isinstance(address, str) and address else None
    if not url or host_of(url) not in hosts or is_home(url):
        return None
    return None if is_same(url, document.page.url) or leads_on(document, url) else canonical_url(url)
