"""Entries of a list that show a picture and no word: what their links say is the text that stands for the picture."""

from __future__ import annotations

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.lists.entries import FEWEST
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import leads_on, position_of
from crawler.parsers.fields.pictures.sources import shows_picture
from crawler.parsers.fields.taxonomy.crumbs import is_home_url
from crawler.text import normalize_text
from crawler.urls import canonical_url, host_of

_TITLE = 15
_WORDS = 2
"""Characters and words of the shortest title: signs of the site and of its partners have names."""


def find_pictured_entries(document: Document, survey: Survey) -> list[ListingItem]:
    """The links in the middle of a page of a list that hold nothing but a picture with a title, each in a box beside the
    others, as themes for photographs show their articles; the last page may be left with one."""
    rows: dict[HtmlElement, dict[str, str]] = {}
    for link in survey.blocks[0].element.iter("a"):
        image = next(link.iter("img"), None)
        if image is None or survey.is_frame(link) or inline_text(link):
            continue
        title, url = normalize_text(image.get("alt")), document.absolute(link.get("href"))
        is_title = len(title) >= _TITLE and len(title.split()) >= _WORDS
        if not is_title or url is None or host_of(url) != host_of(document.page.url):
            continue
        row = next((above for above in link.iterancestors() if len(above) > 1), None)
        if row is not None and not (
            is_file(url, link) or shows_picture(link) or is_home_url(url) or leads_on(document, url)
        ):
            rows.setdefault(row, {}).setdefault(canonical_url(url), title)
    least = 1 if position_of(document.page.url or "") is not None else FEWEST
    entries = max(rows.values(), key=len, default={})
    return (
        [ListingItem(url=url, title_text=title) for url, title in entries.items()]
        if len(entries) >= least
        else []
    )
