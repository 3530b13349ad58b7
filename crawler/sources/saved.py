"""Copies of pages as browsers and their extensions save them: where and when, as the copy itself states.

Chrome, Edge and Internet Explorer write `<!-- saved from url=(0021)https://… -->`, with the length of the address;
SingleFile a comment with `url:` and `saved date:`; Save Page WE `meta` elements named `savepage-url` and
`savepage-date`. The dates are those of JavaScript: "Sat Oct 17 2015 09:30:00 GMT+0200 (…)".
"""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime

from msgspec.structs import replace

from crawler.items import Page

_BEGIN = 64 * 1024
"""Bytes in which the statement is looked for: it stands before all content, at most behind scripts of the tool."""
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(?P<url>https?://\S+?)\s*-->", re.I)
_SINGLE_FILE = re.compile(
    rb"<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(?P<url>https?://\S+)"
    rb"(?:\s+saved date:\s*(?P<date>[^\n>]{1,100}))?"
)
_SAVE_PAGE = re.compile(rb"<meta\s+name=\"savepage-url\"\s+content=\"(?P<url>https?://[^\"\s]+)\"")
_SAVE_PAGE_DATE = re.compile(rb"<meta\s+name=\"savepage-date\"\s+content=\"(?P<date>[^\"]{1,100})\"")
_MOMENT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d? \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})")


def place_copy(page: Page, *, is_dated: bool) -> Page:
    """The page with the address that the copy states, where nobody has told one, and with its date, unless the page
    `is_dated` by somebody who knows better than the file's time."""
    begin = page.body[:_BEGIN]
    stated = _SAVED_FROM.search(begin) or _SINGLE_FILE.search(begin)
    date = stated["date"] if stated and stated.re is _SINGLE_FILE else None
    if stated is None:
        stated = _SAVE_PAGE.search(begin)
        dated = _SAVE_PAGE_DATE.search(begin) if stated else None
        date = dated["date"] if dated else None
    if stated is None:
        return page
    url = html.unescape(stated["url"].decode("utf-8", "replace"))
    moment = _find_moment(date) if date and not is_dated else None
    return replace(page, url=page.url or url, captured_at=moment or page.captured_at)


def _find_moment(date: bytes) -> datetime | None:
    """A date of JavaScript in UTC; None for anything else."""
    match = _MOMENT.match(date.decode("utf-8", "replace").strip())
    if match is None:
        return None
    try:
        return datetime.strptime(" ".join(match.groups()), "%b %d %Y %H:%M:%S %z").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
