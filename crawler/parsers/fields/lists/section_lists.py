"""Lists of sections that the page of a list leads to, which shows the newest entries of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import islice
from urllib.parse import urlsplit

from crawler.document import Document
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_of_host, is_page_of, position_of
from crawler.parsers.fields.phrases.more_words import is_more_word
from crawler.urls import canonical_url

_LEAST = 2
"""Entries below an address, and links to more, that are no chance."""
_MOST = 60
_LONGEST_LABEL = 40


def find_sections(document: Document, survey: Survey, entries: Collection[str]) -> tuple[str, ...]:
    """The addresses below that of a list below which its entries stand in turn: `/news/roads` of `/news/roads/new-bridge`; and
    those that links call more of something, where there are several: "More news on roads". In the page's own frame they are of
    all that the site has."""
    own = urlsplit(document.page.url or "")
    above = f"{own.path.rstrip('/')}/"
    if above == "/":
        return ()
    folders = Counter(urlsplit(url).path.rstrip("/").rpartition("/")[0] for url in entries)
    shared = {folder for folder, count in folders.items() if count >= _LEAST and folder.startswith(above)}
    found: dict[str, bool] = {}
    for link in document.tree.iter("a"):
        url = document.absolute(link.get("href"))
        path = urlsplit(url).path.rstrip("/") if url else ""
        if not url or not path.startswith(above) or not is_of_host(url, document.page.url):
            continue
        is_shared = path in shared and "?" not in url
        url = url.partition("#")[0]
        if canonical_url(url) in entries or position_of(url) is not None or survey.is_frame(link):
            continue
        if is_shared or _says_more(inline_text(link)):
            found[url] = found.get(url, False) or is_shared
    others = [url for url, is_shared in found.items() if not is_shared]
    if len(others) < _LEAST:
        found = {url: True for url, is_shared in found.items() if is_shared}
    return tuple(islice((url for url in found if not is_page_of(url, document.page.url or "")), _MOST))


def _says_more(label: str) -> bool:
    first, _, rest = label.partition(" ")
    return bool(rest) and len(label) <= _LONGEST_LABEL and is_more_word(first)
