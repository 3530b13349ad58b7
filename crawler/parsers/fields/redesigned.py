"""A page of a known platform that bears nothing of the platform's markup: what it says without."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from crawler.document import Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers.fields.engine import read_page

_GENERIC = "generic"
_LEAST = 80
"""Characters of the shortest text: below it stands what the rest of a page may say as well."""


def read_redesigned(
    document: Document, site: Site, refused: Listing | Rejection, native_id: Callable[[str, Site], str | None]
) -> Article | Listing | Rejection:
    """The page as the generic parser reads it, where that is an article with title, day and text; else what the
    platform's own says. Service pages, forms and lists have no day of their own."""
    result = read_page(document, site, _GENERIC, native_id=native_id)
    if not isinstance(result, Article) or not (result.title and result.date and result.body):
        return refused
    if sum(map(len, result.body.blocks)) < _LEAST:
        return refused
    return msgspec.structs.replace(result, warnings=(*result.warnings, "platform_markup_missing"))
