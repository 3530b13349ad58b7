"""What browsers and tools write into a page that they save: where it came from, and when; reads nothing else of it.

Chrome, Edge and Internet Explorer write `<!-- saved from url=(0021)https://… -->`, with the length of the address;
SingleFile a comment with `url:` and `saved date:`; Save Page WE `meta` elements named `savepage-url` and
`savepage-date`; their dates are those of JavaScript: "Sat Oct 17 2015 09:30:00 GMT+0200 (…)". HTTrack writes
`<!-- Mirrored from host/path by HTTrack …, Sat, 17 Oct 2015 07:30:00 GMT -->`, with the scheme where it is not http.
monolith begins with `<!-- Saved from https://… at 2015-10-17T07:30:00Z using monolith v2.8.1 -->`; WebScrapBook gives
`html` the attributes `data-scrapbook-source` and `data-scrapbook-create`, a time stamp down to milliseconds (UTC).
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import NamedTuple

from crawler.sources.http import find_http_moment
from crawler.sources.moments import find_moment
from crawler.urls import absolute_url

_BEGIN = 64 * 1024
"""Bytes in which the statement is looked for: it stands before all content, at most behind scripts of the tool."""
_AT_HEADS_END = b'<meta name="savepage-url"'
"""How that of Save Page WE begins, which stands behind the style sheets with all their pictures."""
_STATEMENTS = (
    re.compile(rb"<!--\s*saved from url=\(\d+\)(?P<url>https?://\S{1,2000}?)\s*-->", re.I),
    re.compile(
        rb"<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(?P<url>https?://\S{1,2000})"
        rb"(?:\s+saved date:\s*(?P<date>[^\n>]{1,100}))?"
    ),
    re.compile(
        rb"<!--\s*Mirrored from (?P<url>\S{4,2000}) by HTTrack [^>]{0,200}?,\s*(?P<date>\w{3}, \d\d? \w{3} \d{4} "
        rb"[\d:]{8} GMT)\s*-->"
    ),
    re.compile(
        rb"<meta\s+name=\"savepage-url\"\s+content=\"(?P<url>https?://[^\"\s]{1,2000})\""
        rb"(?:[^<]*<meta\s+name=\"savepage-(?!date)[^>]*>)*"
        rb"(?:[^<]*<meta\s+name=\"savepage-date\"\s+content=\"(?P<date>[^\"]{1,100})\")?"
    ),
    re.compile(
        rb"<!--\s*Saved from (?P<url>https?://\S{1,2000}) at (?P<date>[\dT:.+-]{1,40}Z?) using monolith\b[^>]{0,100}-->"
    ),
    re.compile(
        rb"<html(?=\s)(?=[^>]{0,4000}?\sdata-scrapbook-source=\"(?P<url>https?://[^\"\s]{1,2000})\")"
        rb"(?:(?=[^>]{0,4000}?\sdata-scrapbook-create=\"(?P<date>\d{14,17})\"))?"
    ),
)
_SCRIPT_DATE = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d? \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})")


_PARTS = re.compile(
    r"""(?ix) (?P<page>.+?) (?: _(?:files?|archivos|arquivos|bestanden|bylos|datoteke|dosyalar|elemei|failid|fails|fajlovi
    |ficheiros|fichiers|fitxategiak|fitxers|pliki|soubory|s[uú]bory|tiedostot) | -(?:dateien|filer) | \.files )"""
)
"""What browsers call the folder beside a page that they save with its pictures, style sheets and frames: after the page,
with a word in the language of the system."""
_PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")


def holds_parts(folder: str, beside: Collection[str]) -> bool:
    """Whether a folder of that name, among files of those names, holds the parts of a saved page: frames, too, are files of
    HTML, and no pages of their own."""
    match = _PARTS.fullmatch(folder)
    return match is not None and any(f"{match['page']}{ending}" in beside for ending in _PAGE_ENDINGS)


def may_be_part(path: str) -> bool:
    """Whether a file stands in a folder that is called like one of parts."""
    return any(_PARTS.fullmatch(folder) for folder in path.split("/")[:-1])


class Saved(NamedTuple):
    """Where a page was saved from, and when (UTC) as far as the tool says so."""

    url: str | None
    moment: datetime | None = None


def find_saved(body: bytes) -> Saved:
    """What the tool that saved a page says of it; empty when none does."""
    begin = body[:_BEGIN]
    if (late := body.find(_AT_HEADS_END, _BEGIN)) > 0:
        begin += body[late : late + _BEGIN]
    for statement in _STATEMENTS:
        if match := statement.search(begin):
            date = match.groupdict().get("date")
            address = html.unescape(match["url"].decode("utf-8", "replace"))
            url = absolute_url(address if "://" in address else f"http://{address}", None)
            return Saved(url, moment_of_saving(date.decode("utf-8", "replace").strip()) if date else None)
    return Saved(None)


def moment_of_saving(date: str) -> datetime | None:
    """A date of JavaScript, of ISO 8601, an HTTP header or a mail in UTC, which one without a zone is taken for; None for anything
    else."""
    match = _SCRIPT_DATE.match(date)
    if match is None:
        return find_moment(date) or find_http_moment(date)
    try:
        return datetime.strptime(" ".join(match.groups()), "%b %d %Y %H:%M:%S %z").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
