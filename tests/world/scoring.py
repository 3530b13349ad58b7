"""Comparison of a page's record with its gold record, field by field."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import msgspec
from lxml.html import fragment_fromstring

from crawler.batch_worker import extract_page
from crawler.items import Listing, Page, Record, Rejection, Site
from crawler.sites import load_registry, unregistered_site
from crawler.sites.codes import main_zone
from crawler.sources.wayback_wrap import unwrap
from tests.world.building import ANY, PAGES, Gold, WorldPage

KIND = "kind"
"""The field that says whether a page became what it is: a record, a listing or a rejection."""

_FOLLOWS = {"date_precision": "date", "kinds": "body", "section": "breadcrumbs"}
"""Fields that cannot be right where others are wrong: one mistake counts once."""

_REGISTRY = load_registry()


Result = Record | Listing | Rejection

_RESULTS: dict[str, Result] = {}
"""Of the pages as they are, which several tests of each process look at; none can change a result."""


def result_of(world: WorldPage) -> Result:
    """What the project makes of a page, as `kronika extract` would."""
    if PAGES.get(world.name) is not world:
        return _extract(world)
    if world.name not in _RESULTS:
        _RESULTS[world.name] = _extract(world)
    return _RESULTS[world.name]


def _extract(world: WorldPage) -> Result:
    page = Page(body=world.body, url=world.url, path=world.name, content_type=world.content_type)
    return extract_page(unwrap(page), _REGISTRY, _site_of(world))


def _site_of(world: WorldPage) -> Site | None:
    """What the registry would say of the page's site: its country, and thereby its time."""
    if world.country is None:
        return None
    zone = main_zone(world.country)
    assert zone is not None
    return msgspec.structs.replace(unregistered_site(world.url), country=world.country, timezone=zone)


def wanted_fields(world: WorldPage) -> dict[str, list[Any]]:
    """The accepted values of each field that is judged."""
    gold = _complete(world.gold, world.url)
    return {
        field: [wanted, *gold.get(f"{field}_also", [])]
        for field, wanted in gold.items()
        if wanted is not ANY and not field.endswith("_also")
    }


def found_fields(result: Result) -> dict[str, Any]:
    """The fields of a result in the forms in which gold records state them."""
    kind = {KIND: type(result).__name__}
    if isinstance(result, Rejection):
        return {**kind, "reason": result.reason}
    if isinstance(result, Listing):
        items = [(item.url, item.title_text, item.date_text) for item in result.items]
        return {**kind, "items": items, "next_url": result.next_url}
    return {
        **kind,
        "title": result.title,
        "lead": result.lead,
        "date": result.date,
        "date_precision": result.date_precision,
        "date_modified": result.date_modified,
        "archived": result.archived,
        "section": result.section,
        "breadcrumbs": list(result.breadcrumbs),
        "language": result.language and result.language.lower(),
        "body": result.body.split("\n\n") if result.body else [],
        "kinds": _kinds(result.body_html or ""),
        "links": [link.url for link in result.links],
        "link_types": {link.url: link.type for link in result.links},
        "attachments": [(file.url, file.title, file.size, file.media_type) for file in result.attachments],
        "images": [(image.url, image.caption, image.credit, image.role) for image in result.images],
        "gallery": [(item.url, item.caption, item.credit) for item in result.gallery],
        "authors": list(result.authors),
        "tags": list(result.tags),
    }


def _kinds(body_html: str) -> str:
    """What each block of a text is: the names of the elements that hold its words."""
    tree = fragment_fromstring(body_html, create_parent="body")
    blocks = tree.iter("p", "h2", "h3", "h4", "h5", "h6", "li", "tr")
    return " ".join("quote" if block.getparent().tag == "blockquote" else block.tag for block in blocks)


def differences(world: WorldPage) -> dict[str, tuple[Any, Any]]:
    """Wanted and found value of each field that is wrong. A wrong kind of result is the only field then."""
    wanted, found = wanted_fields(world), found_fields(result_of(world))
    if found[KIND] not in wanted[KIND]:
        return {KIND: (wanted[KIND][0], found)}
    types = found.get("link_types", {})
    wrong = {}
    for field, accepted in wanted.items():
        if field == "link_types":
            # of the links that are found: one that is missing fails under "links" already
            accepted = [{url: accepted[0].get(url, kind) for url, kind in types.items()}]
        if _FOLLOWS.get(field) in wrong:
            continue
        if found[field] not in accepted:
            wrong[field] = (accepted[0], found[field])
    return wrong


def _complete(gold: Gold, url: str) -> Gold:
    """The gold record with the fields that follow from others: what they are of is stated once."""
    if KIND in gold:
        return gold
    gold = {KIND: "Record", **gold}
    gold["gallery"] = [item[:3] for item in gold["gallery"]]
    gold["gallery_also"] = [[item[:3] for item in other] for other in gold.get("gallery_also", [])]
    gold["language"] = gold["language"].lower()
    if gold["date"] is not ANY:
        gold["date_precision"] = _precision(gold["date"])
        gold["date_precision_also"] = [_precision(date) for date in gold.get("date_also", [])]
    if gold["breadcrumbs"] is not ANY and "section" not in gold:
        paths = [gold["breadcrumbs"], *gold.get("breadcrumbs_also", [])]
        gold["section"], *gold["section_also"] = [_section(path) for path in paths]
    if gold["links"] is not ANY and gold["attachments"] is not ANY:
        gold["link_types"] = _link_types(gold, url)
    return gold


def _precision(date: str | None) -> str | None:
    """What the form of a date says: a time that a page states without seconds has none."""
    if date is None:
        return None
    return "day" if len(date) == 10 else "second" if date[16] == ":" else "minute"


def _section(path: list[str]) -> str | None:
    """The last step of a path that is no year or month."""
    return next((step for step in reversed(path) if not step.isdigit()), None)


def _link_types(gold: Gold, page_url: str) -> dict[str, str]:
    files = {file[0] for file in gold["attachments"]}
    types = {}
    for url in [link for links in (gold["links"], *gold.get("links_also", [])) for link in links]:
        if url.startswith("mailto:"):
            types[url] = "email"
        elif url in files:
            types[url] = "attachment"
        else:
            types[url] = "internal" if urlsplit(url).netloc == urlsplit(page_url).netloc else "external"
    return types
