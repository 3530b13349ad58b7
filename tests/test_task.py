"""What is asked of a host for one address of the ledger."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.archive.rows import UrlRow
from crawler.spiders.cookies import Cookie
from crawler.spiders.scope import UNNAMED
from crawler.spiders.task import Task

URL = "https://a.example/n/7"
KNOWN = {"capture": 3, "record_id": "s:7", "etag": '"x"', "last_modified": "Sat, 02 May 2026 10:00:00 GMT"}
BOTH = {"If-None-Match": '"x"', "If-Modified-Since": "Sat, 02 May 2026 10:00:00 GMT"}


def task(columns: dict[str, Any], **options: Any) -> Task:
    row = UrlRow(**{**dict.fromkeys(UrlRow.__struct_fields__), "url": URL, "kind": "article", **columns})
    return Task(row=row, **{"url": row.url, **options})


@pytest.mark.parametrize(
    ("columns", "options", "headers"),
    [
        ({}, {}, {}),
        (KNOWN, {}, BOTH),
        ({**KNOWN, "etag": None}, {}, {"If-Modified-Since": BOTH["If-Modified-Since"]}),
        ({**KNOWN, "last_modified": None}, {}, {"If-None-Match": '"x"'}),
        # nothing of the page is there that would stay
        ({**KNOWN, "record_id": None}, {}, {}),
        ({**KNOWN, "capture": None}, {}, {}),
        (KNOWN, {"is_known_place": False}, {}),
        # a further page is read anew with its article
        (KNOWN, {"begun": object()}, {}),
        # lists must be read, but for sitemaps that no entry names
        ({**KNOWN, "kind": "listing"}, {}, {}),
        ({**KNOWN, "kind": "feed"}, {}, {}),
        ({**KNOWN, "kind": "feed", "root": UNNAMED, "record_id": None}, {}, BOTH),
        ({**KNOWN, "kind": "feed", "root": UNNAMED, "capture": None}, {}, {}),
        ({**KNOWN, "kind": "feed", "root": UNNAMED}, {"is_known_place": False}, {}),
        ({**KNOWN, "kind": "listing", "root": UNNAMED}, {}, {}),
        ({}, {"cookies": (Cookie("a.example", "seen", "1"),)}, {"Cookie": "seen=1"}),
        ({}, {"cookies": (Cookie("b.example", "seen", "1"),)}, {}),
    ],
)
def test_a_page_is_asked_for_only_if_it_has_changed(
    columns: dict[str, Any], options: dict[str, Any], headers: dict[str, str]
) -> None:
    assert task(columns, **options).headers == headers


@pytest.mark.parametrize(
    ("url", "hops", "is_elsewhere"),
    [
        (URL, 0, False),
        (URL, 1, False),  # back with a cookie
        (f"{URL}#top", 1, False),
        ("https://a.example/", 1, True),
        ("https://a.example/frame", 0, False),  # of the page, and no redirect
    ],
)
def test_only_redirects_lead_elsewhere(url: str, hops: int, *, is_elsewhere: bool) -> None:
    assert task({}, url=url, hops=((URL, ""),) * hops).is_elsewhere is is_elsewhere
