"""What data of a list say of its next page; must not fetch, nor judge their entries.

Interfaces put it beside the list: as an address (JSON:API and HAL `links.next`, OData `@odata.nextLink`, Django `next`, Laravel
`next_page_url`, ORDS and OGC `{"rel": "next"}`), as a mark behind which to go on (GraphQL `endCursor`, `next_cursor`,
`nextPageToken`), or as the number of pages. Only the first is sure: by what name a mark or a number is asked for, the
interface knows. Where that gives nothing, the data have said all the same that there is more, so that it has failed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from crawler.items import Listing
from crawler.spiders.fragments import bare_data
from crawler.urls import absolute_url

_DEEPEST = 5
_RELATED = frozenset(("links", "link"))
_BEFORE = frozenset(("prev", "previous", "first", "last"))
_NEXT = frozenset(
    ("next", "nextlink", "odatanextlink", "nexturl", "nextpageurl", "nextpage", "nexthref", "nextpagelink")
)
_CURSORS = {
    **dict.fromkeys(("nextcursor", "endcursor", "cursor", "next", "after"), ""),
    **dict.fromkeys(("nextpagetoken", "nexttoken", "continuationtoken"), "token"),
}
"""Names of marks."""
_MORE = frozenset(("hasnextpage", "hasmore", "hasnext", "hasmorepages", "more", "morepages"))
_OWN = ("currentpage", "pagenumber", "pageno", "pagenum", "pageindex", "page", "number", "current")
_FROM_0 = frozenset(("number", "pageindex"))
"""Which of them count from 0: Spring, .NET."""
_PAGES = frozenset(
    ("pages", "totalpages", "numpages", "pagecount", "totalpage", "lastpage", "pagestotal", "maxpage")
)
_TOTALS = frozenset(
    (
        "total",
        "totalcount",
        "totalitems",
        "totalelements",
        "totalresults",
        "totalrecords",
        "count",
        "numfound",
    )
)
_NOT_LETTER = re.compile(r"[^a-z]")
_AFTER = re.compile(r"(?i)(?:cursor|after|(?:page|continuation|next)_?token)$")
"""Parameters that say behind what a page begins."""


class Ahead(NamedTuple):
    """What data say of what follows: its address, which may be told by a mark, whether there is more, and how many entries the
    whole list has."""

    url: str | None = None
    is_told: bool = False
    """Whether it is an address that is told, and not a mark."""
    is_bare: bool = False
    """Whether the list has no entry, as behind its end."""
    has_more: bool | None = None
    total: int | None = None


def find_ahead(body: bytes, url: str) -> Ahead:
    """What the data of a list say of its next page; nothing for what is no data."""
    try:
        data = msgspec.json.decode(bare_data(body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Ahead()
    objects = [data] if isinstance(data, list) else list(_envelope(data, 0))
    said = [(_plain(key), key, value) for node in _envelope(data, 0) for key, value in node.items()]
    numbers = {name: value for name, _, value in said if isinstance(value, int) and value is not True}
    total = max((numbers[name] for name in _TOTALS if name in numbers), default=None)
    if _is_bare(objects):  # also where the page before said that more follow, since it was full
        return Ahead(is_bare=True, has_more=False, total=total)
    named = next((a for name, _, value in said if name in _NEXT and (a := _address(value))), None)
    if named is not None:
        return Ahead(absolute_url(named, url), is_told=True, total=total)
    return _by_mark(said, url)._replace(total=total)


def _by_mark(said: list[tuple[str, str, Any]], url: str) -> Ahead:
    """What follows by a mark, by numbers, or by a word that there is more or not."""
    numbers = {name: value for name, _, value in said if isinstance(value, int) and value is not True}
    stated = [value for name, _, value in said if name in _MORE and isinstance(value, bool)]
    if stated and not any(stated):
        return Ahead(has_more=False)
    marks = [(name, key, value) for name, key, value in said if name in _CURSORS and _is_mark(value)]
    if marks and (any(stated) or marks[0][0] not in ("cursor", "after")):
        return Ahead(_behind(url, *marks[0]), has_more=True)
    own = next((name for name in _OWN if name in numbers), "")
    number = numbers.get(own)
    last = next((numbers[name] for name in _PAGES if name in numbers), None)
    if number is not None and last is not None:
        is_from_0 = own in _FROM_0
        has_more = 0 <= number < last - (is_from_0 or number == 0)
        return Ahead(_numbered(url, number + 1) if has_more else None, has_more=has_more)
    following = numbers.get("nextpage", 0 if number is None or not any(stated) else number + 1)
    if following > (number or 0):
        return Ahead(_numbered(url, following), has_more=True)
    is_last = any(
        (name in _NEXT and not value) or (name in _RELATED and _ends(value)) for name, _, value in said
    )
    return Ahead(has_more=True if any(stated) else False if is_last else None)


def _ends(links: Any) -> bool:
    """Whether the links of a page lead to others of the list, and to none behind it."""
    return isinstance(links, Mapping) and not links.get("next") and not _BEFORE.isdisjoint(links)


def _is_bare(objects: list[Any]) -> bool:
    """Whether there is an empty list, and none of objects or texts."""
    lists = [value for node in objects for value in (node.values() if isinstance(node, Mapping) else [node])]
    lists = [value for value in lists if isinstance(value, list)]
    return bool(lists) and not any(lists)


def lead_on(listing: Listing, ahead: Ahead) -> Listing:
    """The page of a list with what its data say of the next, which is surer than what was counted."""
    said: dict[str, Any] = {}
    if ahead.url is not None and (ahead.is_told or listing.next_url is None):
        said = {"next_url": ahead.url, "is_next_guessed": False, "is_next_scripted": False}
    elif ahead.has_more is not None and listing.is_next_guessed:
        said = {"next_url": listing.next_url if ahead.has_more else None, "is_next_guessed": False}
    if ahead.has_more is not None:
        said["has_more"] = ahead.has_more
    if ahead.total is not None:
        said["total"] = ahead.total
    return msgspec.structs.replace(listing, **said) if said else listing


def _envelope(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """The objects around a list, and beside it; not those in it, but for the links of a page that are written as a list."""
    if not isinstance(data, Mapping) or depth > _DEEPEST:
        return
    yield data
    for key, value in data.items():
        yield from _envelope(value, depth + 1)
        if isinstance(value, list) and _plain(key) in _RELATED:
            related = (link for link in value if isinstance(link, Mapping))
            for link in related:
                if "next" in (link.get("rel"), link.get("relation")):
                    yield {"next": link.get("href") or link.get("url")}


def _address(value: Any) -> str | None:
    """An address by itself or in an object of a link; a number or mark is none."""
    if isinstance(value, Mapping):
        value = value.get("href") or value.get("url")
    is_address = isinstance(value, str) and (value.startswith(("/", "?", "http")) or "?" in value)
    return value if is_address else None


def _is_mark(value: Any) -> bool:
    return (isinstance(value, str) and value != "") or (isinstance(value, int) and value is not True)


def _behind(url: str, name: str, key: str, mark: Any) -> str:
    """The address that asks for what stands behind a mark: in the variables of a query in GraphQL, by the parameter that the
    address has for it, or by one that is called as the mark is, without "next"."""
    given = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    variables = given.get("variables", "{}" if "query" in given and name == "endcursor" else "")
    if variables:
        try:
            known = json.loads(variables)
        except ValueError:
            known = None
        if isinstance(known, dict):
            return _asking(url, "variables", json.dumps({**known, "after": mark}, separators=(",", ":")))
    own = next((parameter for parameter in given if _AFTER.search(parameter)), None)
    if own is None:
        own = "after" if name == "endcursor" else re.sub(r"(?i)^next_?", "", key) or "cursor"
        own = own[:1].lower() + own[1:]
    return _asking(url, own, str(mark))


def _numbered(url: str, number: int) -> str:
    return _asking(url, "page", str(number))


def _asking(url: str, name: str, value: str) -> str:
    """The address with a parameter, in its place where it has it; others may stand in it several times."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    asked = [(key, value if key == name else own) for key, own in pairs]
    return parts._replace(
        query=urlencode(asked if (name, value) in asked else [*asked, (name, value)])
    ).geturl()


def _plain(key: object) -> str:
    return _NOT_LETTER.sub("", str(key).lower())
