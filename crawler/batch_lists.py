"""Dates that only lists and feeds state, for extraction from archives: what a list says of which page; must not read files.

A crawl keeps what the listing said of a page beside its capture. In an archive of other origin the list may stand
anywhere, before the page or behind it, so both sides are gathered under one name and brought together in the merge.
"""

from __future__ import annotations

from datetime import datetime

from crawler.extract import classify_url, is_own_host, load_parser
from crawler.items import Listing, Page, Record, Site
from crawler.parsers import UrlKind
from crawler.parsers.feed import parse_feed
from crawler.parsers.fields.phrases.file_formats import find_feed_kind
from crawler.parsers.sitemap import parse_sitemap
from crawler.sites import Registry, unregistered_site
from crawler.urls import canonical_url
from pipelines.dates import date_context
from pipelines.merge import Stated
from pipelines.record import date_by_listing


def read_feed(page: Page) -> Listing | None:
    """A feed, or a site map that says when its pages were published, as the list that it is; None for anything else."""
    if find_feed_kind(page.body) is None:
        return None
    url = page.url or ""
    found = parse_feed(page.body, url) or parse_sitemap(page.body, url)
    return Listing(parser="feed", url=page.url, items=found.items) if found else None


def read_dates(listing: Listing, page: Page, registry: Registry, site: Site | None) -> list[Stated]:
    """What a list says of the dates of its site's pages, the first text for one that it names twice."""
    seen = page.captured_at.isoformat() if page.captured_at else ""
    url = page.url or listing.url
    site = site or registry.site_for(url)
    found: dict[str, Stated] = {}
    for item in listing.items:
        if item.date_text and is_own_host(item.url, site):
            kind = classify_url(item.url, site, page.captured_at)
            if kind in (UrlKind.ARTICLE, UrlKind.UNKNOWN):
                name = _name(item.url, site, page.captured_at)
                found.setdefault(name, Stated(name, seen, item.date_text))
    return list(found.values())


def names_of(record: Record, page: Page, registry: Registry) -> tuple[str, ...]:
    """The names under which lists may state the date of a page that states none. None for a page of which a crawl has kept
    what the listing said: it knew of all lists that there were."""
    if record.date is not None or page.listed or page.record_id:
        return ()
    site = _site_of(record, registry)
    urls = filter(None, (record.capture.final_url, record.url))
    return tuple(dict.fromkeys(_name(url, site, page.captured_at) for url in urls))


def date_by(registry: Registry, record: Record, stated: Stated) -> Record:
    """The record dated by what a list states. Words such as "yesterday" count from the day of the list."""
    site = _site_of(record, registry)
    seen = datetime.fromisoformat(stated.captured_at) if stated.captured_at else record.first_seen
    tags = dict.fromkeys(filter(None, (site.language, *site.languages, record.language)))
    zone = site.timezone if site.registered else None
    return date_by_listing(
        record, stated.text, date_context(list(tags), record.country, zone, seen), site.hosts
    )


def _site_of(record: Record, registry: Registry) -> Site:
    return registry.get(record.site) if record.site else unregistered_site(record.capture.final_url)


def _name(url: str, site: Site, moment: datetime | None) -> str:
    """The site and the id that its system gives a page, else the page's address without what servers take for the same: an
    archive holds no redirects from one to the other."""
    native = load_parser(site.platform_at(moment) or "generic").native_id(url, site)
    place = canonical_url(url).partition("://")[2].removeprefix("www.").rstrip("/")
    return f"{site.id}:{native or place}"
