"""How feeds and site maps begin, for all who have to know one: were they of different minds, an archive would give other
records than the crawl that wrote it. Knows nothing of what stands in them."""

from __future__ import annotations

import re
from typing import NamedTuple

_BEGIN = 8192
"""Bytes in which the root has to begin."""
_FIRST = 16
_OF_WIDE_UNITS = re.compile(rb"\0|\xff\xfe|\xfe\xff")
"""What text in units of two bytes or four has beside that of signs of ASCII."""
_NAMES = rb"(?:\w+:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]"
_NAMED = re.compile(rb"<(?i:%s)" % _NAMES)
_ROOT = re.compile(
    rb"(?is)(?:\s|\xef\xbb\xbf|<\?(?>[^>]*>)|<!--(?>.*?-->)|<!doctype [^<>\[]*(?:\[[^\]]*\])?>)*+<" + _NAMES
)
"""Scripts of several files write a byte order mark for each."""
_DECLARATION = b"<?xml"
_PAGE = re.compile(rb"(?i)<(?:!doctype|html|head|body|title)\b")


class Start(NamedTuple):
    """The root's local name in lower case, and where its tag begins."""

    name: bytes
    at: int


def find_start(body: bytes) -> Start | None:
    """Where the root of a feed or site map begins, in bytes of text without NULs; None for anything else.

    Before its declaration there may be what the server reports of its own program, as PHP does on every page until
    someone looks, but no page that shows a feed.
    """
    if _NAMED.search(body, 0, _BEGIN) is None:
        return None  # nearly always, and known before comments are read
    match = _ROOT.match(body, 0, _BEGIN)
    if match is None:
        declared = body.find(_DECLARATION, 0, _BEGIN)
        if declared > 0 and _PAGE.search(body, 0, declared) is None:
            match = _ROOT.match(body, declared, _BEGIN)
    return Start(match[1].lower(), body.rfind(b"<", 0, match.start(1))) if match else None


def find_kind(body: bytes) -> bytes | None:
    """The local name of the root of a feed or site map in any encoding, in lower case; None for anything else."""
    begin = body[: 4 * _BEGIN]
    if b"\0" in body[:_FIRST]:
        begin = _OF_WIDE_UNITS.sub(b"", begin)
    start = find_start(begin)
    return start.name if start else None
