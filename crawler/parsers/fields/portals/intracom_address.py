"""Addresses of INTRACOM sites: articles (`/<code>/<section>/<id>,<Slug>.html`), listings, traps."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode

from crawler.items import Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.page.address import split_url
from crawler.urls import canonical_url, host_of

_ARTICLE_PATH = re.compile(r"^(?P<folder>/(?:[^/]+/)*)(?P<id>\d+)(?:,|%2[Cc])[^/]*\.html?$")
_CODE = re.compile(r"^[a-z0-9]{2,3}$")
_MAIN_CODE = "pl"
# Versions of the same articles for other readers, and pages made anew for each day, tag or choice.
_PARALLEL = frozenset(
    "wai tagi form batony kalendarium print drukuj druk wersja-tekstowa wersja-do-druku".split()
)
_SERVICES = frozenset("szukaj rss mapa mapy panel kontakt newsletter".split())
_FILES = re.compile(
    r"(?i)\.(?:ajax|rss|xml|json|js|css|ico|pdf|docx?|xlsx?|pptx?|odt|ods|zip|jpe?g|png|gif|mp[34])$"
)
_FILTERS = re.compile(r"(?i)^(?:ida(?:\[|%5b)|print|drukuj|wersja|wai|szukaj|data$|did$)")


class ArticleAddress(NamedTuple):
    """The parts of an article's address that count; any slug leads to the page."""

    code: str | None
    number: str


def classify_url(url: str, site: Site) -> UrlKind:
    """What the address is: one of the site's own listings, a trap, or the shape `<id>,<slug>.html`."""
    return UrlKind.LISTING if is_listing_url(url, site) else _kind_by_form(url)


@lru_cache(maxsize=2048)
def _kind_by_form(url: str) -> UrlKind:
    parts = split_url(url)
    path = parts.path
    address = split_address(url)
    names = [unquote(s).lower() for s in path.split("/") if s]
    folders = names[:-1] if address else names
    keys = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)] if parts.query else []
    if names[:1] and names[0] in ("dokumenty", "download", "download.php", "script", "panel", "cgi-bin"):
        return UrlKind.IGNORED
    if _FILES.search(path) or any(_FILTERS.match(key) for key in keys) or not _PARALLEL.isdisjoint(folders):
        return UrlKind.IGNORED
    if address is None and not _SERVICES.isdisjoint(folders[:2]):
        return UrlKind.IGNORED
    if address is None:
        return UrlKind.UNKNOWN
    # a register or list that pages under an article's address
    return UrlKind.IGNORED if "page" in keys else UrlKind.ARTICLE


def native_id(url: str, site: Site) -> str | None:
    """The number of an article's address; with its code (`en-123`) when that is not the site's main one."""
    address = split_address(url)
    if address is None:
        return None
    number = address.number.lstrip("0") or "0"
    return number if address.code in (None, _main_code(site)) else f"{address.code}-{number}"


def _main_code(site: Site) -> str:
    """The code of the site's first listing address: `pol` for https://policja.pl/pol/aktualnosci."""
    for listing in site.listings[:1]:
        segments = split_url(listing).path.lower().split("/")
        if len(segments) > 1 and _CODE.match(segments[1]):
            return segments[1]
    return _MAIN_CODE


@lru_cache(maxsize=2048)  # an address is looked at by several fields, those of menus on each page
def split_address(url: str) -> ArticleAddress | None:
    """Code and number of an article's address; None for any other."""
    match = _ARTICLE_PATH.match(split_url(url).path)
    if not match:
        return None
    first = match["folder"].lower().split("/")[1]
    return ArticleAddress(first if _CODE.match(first) else None, match["id"])


def article_key(url: str, site: Site) -> str | None:
    """Host and id: equal for all spellings of an article's address; None for other addresses."""
    number = native_id(url, site)
    return f"{(host_of(url) or '').removeprefix('www.')}:{number}" if number else None


def is_article_url(url: str) -> bool:
    """Whether an address has the shape of an article's."""
    return split_address(url) is not None


def is_listing_url(url: str, site: Site) -> bool:
    """Whether the address is one of the site's listings, or a further page of one."""
    if not site.listings:
        return False
    form = _listing_form(url)
    return any(_listing_form(listing) == form for listing in site.listings)


@lru_cache(maxsize=1024)
def _listing_form(url: str) -> tuple[str, str, str]:
    """Host, path and query without page number: equal for all pages of one listing."""
    parts = split_url(canonical_url(url))
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k != "page"])
    host = (host_of(url) or "").removeprefix("www.")
    return host, parts.path.rstrip("/"), query


def is_home(url: str) -> bool:
    """Whether an address is the front page of the site or of one of its languages."""
    segments = [s for s in split_url(url).path.lower().split("/") if s]
    return not segments or (
        len(segments) == 1 and bool(_CODE.match(segments[0]) or segments[0].startswith("index."))
    )


def page_number(url: str) -> int:
    """The zero-based number of a listing's page; an address without one is the first page."""
    return page_parameter(url) or 0


def page_parameter(url: str) -> int | None:
    """The number in `?page=N`; None when there is none."""
    for name, value in parse_qsl(split_url(url).query):
        if name == "page" and value.isascii() and value.isdigit() and len(value) < 7:
            return int(value)
    return None
