"""What browsers and tools write into a page that they save: where it came from, and when; reads nothing else of it.

"Save page as" of browsers has `saved from url=(0042)https://…`, SingleFile its own comment with address and date,
HTTrack the address and the date of its copy.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from crawler.urls import absolute_url

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d{4}\)(\S{8,2000})\s*-->", re.I)
_SINGLE_FILE = re.compile(
    rb"<!--\s*Page saved with SingleFile\s+url:\s*(\S{8,2000})\s+saved date:\s*([^\n<>]{10,100})", re.I
)
_HTTRACK = re.compile(
    rb"<!-- Mirrored from (\S{4,2000}) by HTTrack [^>]{0,200}?, (\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT) -->",
    re.I,
)
_BEGINNING = 8192
_SCRIPT_DATE = "%b %d %Y %H:%M:%S GMT%z"


class Saved(NamedTuple):
    """Where a page was saved from, and when as far as the tool says so."""

    url: str | None
    moment: datetime | None = None


def find_saved(body: bytes) -> Saved:
    """What the first comments of a saved page say; empty when they say nothing."""
    begin = body[:_BEGINNING]
    if match := _SINGLE_FILE.search(begin):
        return Saved(_address(match[1]), _script_moment(match[2].decode("latin-1")))
    if match := _SAVED_FROM.search(begin):
        return Saved(_address(match[1]))
    if match := _HTTRACK.search(begin):
        address = (
            match[1] if b"://" in match[1] else b"http://" + match[1]
        )  # it leaves out what was usual then
        return Saved(_address(address), parsedate_to_datetime(match[2].decode("latin-1")))
    return Saved(None)


def _address(text: bytes) -> str | None:
    url = absolute_url(text.decode("utf-8", "replace"), None)
    return url if url and url.startswith(("http://", "https://")) else None


def _script_moment(text: str) -> datetime | None:
    """The instant in the form of JavaScript's dates: `Mon Jun 01 2020 10:00:00 GMT+0200 (…)`."""
    words = text.partition("(")[0].split()
    try:
        return datetime.strptime(" ".join(words[1:]), _SCRIPT_DATE).astimezone(UTC)
    except ValueError:
        return None
