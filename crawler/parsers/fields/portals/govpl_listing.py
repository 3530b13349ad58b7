"""Lists of articles on gov.pl: their entries and the next page."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlunsplit

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.page.address import split_url
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import classes_of, with_id
from crawler.parsers.fields.portals.govpl_media import first_text
from crawler.text import normalize_text
from crawler.urls import canonical_url

_LINK_MARKS = etree.XPath("descendant::a/@id | descendant::a/@class | descendant::a/@rel")


def article_lists(blocks: list[HtmlElement]) -> list[HtmlElement]:
    """The blocks that list articles: without navigation to sister sections."""
    return [e for e in blocks if "art-prev--under-title" not in (e.get("class") or "").split()]


def list_items(document: Document, lists: list[HtmlElement]) -> tuple[ListingItem, ...]:
    """The entries of the page's lists, each address once."""
    found: dict[str, ListingItem] = {}
    for entry in (e for block in lists for e in block.iter("li")):
        link = next((a for a in entry.iter("a") if a.get("href") is not None), None)
        url = document.absolute(link.get("href")) if link is not None else None
        if url is None or link is None:
            continue
        titles, dates, leads = [], [], []
        for element in entry.iter():
            classes = (element.get("class") or "").split()
            if "title" in classes:
                titles.append(element)
            if "date" in classes or element.tag == "time":
                dates.append(element)
            if "intro" in classes:
                leads.append(element)
        item = ListingItem(
            url=url,
            title_text=inline_text(titles[0] if titles else link)
            or normalize_text(link.get("title") or link.get("aria-label"))
            or None,
            date_text=first_text(dates),
            lead_text=first_text(leads),
        )
        found.setdefault(canonical_url(url), item)
    return tuple(found.values())


def find_next(document: Document) -> str | None:
    """The next page as the pager says; a list of one page has no pager."""
    candidates = dict.fromkeys(mark.getparent() for mark in cast("list[Any]", _LINK_MARKS(document.tree)))
    link = next((a for a in candidates if _is_next_link(a)), None)
    if link is None:
        # a pager with arrows says by them that there is no next page
        return None if b"pagination__arrow" in document.source else _next_by_form(document)
    if any("disabled" in c for c in classes_of(link)):
        return None
    target = document.absolute(link.get("href"))
    return target if target and target != document.page.url else None


def _next_by_form(document: Document) -> str | None:
    """The next page of a pager that is only a form: a field with the page's number, beside the number of pages."""
    url = document.page.url
    field = next(iter(with_id(document, "js-pagination-page", "input")), None)
    count = next(iter(with_id(document, "js-pagination-pages-count", "a", "span")), None)
    number, pages = (field.get("value") if field is not None else None), inline_text(count)
    if url is None or field is None or not (number and number.isdecimal() and pages.isdecimal()):
        return None
    if int(number) >= int(pages):
        return None
    form = next(field.iterancestors("form"), None)
    inputs = form.iter("input") if form is not None else ()
    hidden = {i.get("name"): i.get("value") or "" for i in inputs if i.get("type") == "hidden"}
    parts = split_url(url)
    query = {**dict(parse_qsl(parts.query)), **{k: v for k, v in hidden.items() if k}}
    return urlunsplit(parts._replace(query=urlencode({**query, "page": str(int(number) + 1)}), fragment=""))


def _is_next_link(link: HtmlElement) -> bool:
    return link.get("href") is not None and (
        link.get("id") == "js-pagination-page-next"
        or "pagination__arrow-right" in (link.get("class") or "").split()
        or "next" in (link.get("rel") or "").split()
    )
