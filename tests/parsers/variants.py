"""Whole records of hand-made variants of a platform's page, for tables of tests: what each says beside the usual one.

Texts are invented; the markup is what the platform's notes allow, and what editors and archives make of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

REGISTRY = load_registry([])
FIRST = "Pierwszy akapit tekstu o łodzi, która pływa po Zalewie Wymyślonym od wiosny do jesieni każdego roku bez przerwy."
SECOND = (
    "Drugi akapit tekstu o łodzi, z którego nic nie wynika, ale który jest dość długi na potrzeby tej próby."
)
PARAGRAPHS = f"<p>{FIRST}</p><p>{SECOND}</p>"
DEFAULT: dict[str, Any] = {
    "title": "Nowa łódź patrolowa",
    "lead": None,
    "date": "2018-03-17",
    "date_modified": None,
    "archived": False,
    "body": [FIRST, SECOND],
    "links": [],
    "att": [],
    "img": [],
    "gal": [],
    "warnings": (),
}
"""The gold of a page without anything special; `att`, `img` and `gal` stand for attachments, images and gallery."""


def case(name: str, html: str, changes: dict[str, Any], **page: str) -> Any:
    """A test case: the page, and the fields in which its gold differs from `DEFAULT`; `page` goes to `read`."""
    return pytest.param(html, changes, page, id=name)


def read(
    html: str, url: str | None, encoding: str = "utf-8", content_type: str | None = None, source: Any = "html"
) -> dict[str, Any]:
    """The fields of the record of a page."""
    page = Page(body=html.encode(encoding), url=url, content_type=content_type, source=source)
    record = extract_page(page, REGISTRY)
    assert isinstance(record, Record), record
    return {
        "title": record.title,
        "lead": record.lead,
        "date": record.date,
        "date_modified": record.date_modified,
        "date_precision": record.date_precision,
        "archived": record.archived,
        "section": record.section,
        "breadcrumbs": record.breadcrumbs,
        "body": record.body.split("\n\n") if record.body else [],
        "links": [(link.url, link.text, link.type) for link in record.links],
        "att": [(a.url, a.title, a.media_type, a.size) for a in record.attachments],
        "img": [(i.role, i.url, i.caption, i.credit) for i in record.images],
        "gal": [(i.url, i.caption, i.credit) for i in record.gallery],
        "warnings": record.warnings,
    }


def assert_reads(found: dict[str, Any], changes: dict[str, Any]) -> None:
    """The fields are the usual ones with these changes; section and path are only compared where they are named."""
    gold = {**DEFAULT, **changes}
    assert {key: found[key] for key in gold} == gold


_BLOCKS = "div|ul|li|section|article|table|tr|h2|main"
_ATTRIBUTE = r"[\w-]+=\"[^\"]*\""
SAME: dict[str, Callable[[str], str]] = {
    "tags in capitals": lambda html: re.sub(
        r"<(/?(?:p|div|li|ul|h2|h3|a|section|article|table|tr|td|figure|span))\b",
        lambda m: "<" + m[1].upper(),
        html,
    ),
    "comments": lambda html: re.sub(r"(</(?:p|li|div|h2|h3|td|a)>)", r"\1<!-- x > y -->", html),
    "line ends": lambda html: re.sub(rf"(</?(?:{_BLOCKS})\b[^>]*>)", r"\r\n  \1\r\n", html),
    "order of attributes": lambda html: re.sub(
        rf"<(\w+)((?:\s+{_ATTRIBUTE})+)(\s*/?)>",
        lambda m: " ".join([f"<{m[1]}", *reversed(re.findall(_ATTRIBUTE, m[2]))]) + f"{m[3]}>",
        html,
    ),
    "single quotes": lambda html: re.sub(r"=\"([^\"'<>]*)\"", r"='\1'", html),
    "attributes of a script": lambda html: re.sub(r"<(div|p|li|a|span|h2)\b", r'<\1 data-v-1a2b=""', html),
    "blanks in classes": lambda html: html.replace('class="', 'class=" '),
    "letters as references": lambda html: re.sub(r"[ąćęłńóśźżŁ]", lambda m: f"&#{ord(m[0])};", html),
}
"""Other ways to write the same page."""


def assert_same(articles: list[Any], change: Callable[[str], str], url: str) -> None:
    """Each article reads the same when its markup is written another way."""
    differing = []
    for article in articles:
        html, _, given = article.values
        page = {"url": url, **given}
        if read(html, **page) != read(change(html), **page):
            differing.append(article.id)
    assert differing == []
