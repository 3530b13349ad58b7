"""Days that `meta` elements state, by their names: those of many systems, and any that says what it is; knows no site."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.dates.script_dates import day_of_value, is_key_of_publication
from crawler.parsers.fields.phrases.date_words import find_date, is_label_of_publication, says_updated

_PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "datepublished", "date.published", "publication_date", "publicationdate", "publish_date", "publish-date",
    "publishdate", "pubdate", "published", "published_at", "article_date_original", "article.published",
    "originalpublicationdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "dcterms.date.issued", "dc.issued",
    "dcterms.available", "dc.date.available", "dc.date.published", "dcterms.date", "dc.date", "dc:date", "prism.publicationdate", "citation_publication_date", "citation_date",
    "citation_online_date", "bt:pubdate", "article:post_date", "rnews:datepublished", "ptime", "displaydate",
    "last-published", "originaldate", "article_date", "dateposted",
    "vr:published_time", "shareaholic:article_published_time", "og:pubdate", "doc_date",
    "govuk:first-published-at", "article:publication_date", "og:publish_date", "date_published", "publisheddate",
    "publishing_date", "publication-date", "wb_publish_date", "bepress_citation_date", "pubtime", "news_date",
)  # fmt: skip
_CREATED_META = (
    "dcterms.created",
    "dc.date.created",
    "created",
    "datecreated",
    "creation_date",
    "content_create_date",
)
"""When an editor began the page, weeks before it went out at times: what a page prints of its publication goes first."""
_DOUBTFUL_META = ("date", "pagedate", "release_date", "og:release_date", "og:date", "timestamp", "time")
_MODIFIED_META = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "article:updated_time", "article:updated", "dcterms.modified", "dc.date.modified", "dc.modified", "lastmod",
    "updated_time", "last-modified", "modified_time", "modified", "cxenseparse:recs:articlemodified",
    "shareaholic:article_modified_time", "sailthru.updated", "revised", "last_updated", "lastupdated",
    "govuk:public-updated-at", "og:modified_time", "date_modified", "dateupdated", "last_modified", "dc.date.updated",
    "dcterms:modified", "dct:modified", "date.modified", "sailthru.modified", "parsely-modified", "egms.date.modified",
    "aglsterms.modified", "updated",
)  # fmt: skip


_KNOWN = frozenset((*_PUBLISHED_META, *_CREATED_META, *_DOUBTFUL_META, *_MODIFIED_META))
_FOUR_DIGITS = re.compile(r"\d{4}")
_DAY_NAME = re.compile(r"date|datum|fecha|created|issued|publi")
_CHANGE_NAME = re.compile(r"modif|updat|lastmod")
_OTHER_NAME = re.compile(
    r"modif|updat|revis|review|last|chang|edit|expir|valid|archiv|end|start|until|begin|event|birth|death|embargo|due|deadline"
    r"|build|built|generat|cach|render|server|current|now|today|crawl|index|copyright|deploy|version|compil|session|offer|sale"
    r"|price|publisher|format|republi|unpubli|verif|login|visit|request|candidate|metadata\b|validate"
)
"""What the names of other days hold: of changes, events and limits, and of when the page was put together."""


def published_metas(document: Document) -> Iterator[Found]:
    """What is known to be named for the publication."""
    yield from _metas(document, _PUBLISHED_META)
    yield from _labelled(document, is_label_of_publication)


def called_published(document: Document) -> Iterator[Found]:
    """What other names call the time of publication."""
    yield from _unknown(document, is_key_of_publication)


def created_metas(document: Document) -> Iterator[Found]:
    """When an editor began the page."""
    yield from _metas(document, _CREATED_META)


def doubtful_metas(document: Document) -> Iterator[Found]:
    """What is named for a day and not for which."""
    yield from _metas(document, _DOUBTFUL_META)
    yield from _unknown(document, _names_day)


def modified_metas(document: Document) -> Iterator[Found]:
    """When the page was last changed."""
    yield from _metas(document, _MODIFIED_META)
    yield from _labelled(document, says_updated)
    for key, texts in document.meta.items():
        if (
            key not in _KNOWN
            and _CHANGED.search(key)
            and _OTHER_CHANGE.search(key) is None
            and day_of_value(texts[0])
        ):
            yield Found(texts[0], f"meta {key}")


_CHANGED = re.compile(
    r"(?:modified|modification|updated|update|lastmod)[._:-]?(?:date|time|at|on)?(?:[._:-]utc)?$"
)
_OTHER_CHANGE = re.compile(
    r"build|cach|site|server|deploy|version|compil|script|style|template|index|next|feed|event|price|video|image"
)
"""What the names of changes of something else hold."""


def _labelled(document: Document, is_label: Callable[[str], bool]) -> Iterator[Found]:
    """What networks show below a link's title: its label in one element, the day in another.

    https://developer.yoast.com/features/slack-enhanced-sharing
    """
    for number in ("1", "2", "3", "4"):
        labels, texts = (document.meta.get(f"twitter:{kind}{number}", ()) for kind in ("label", "data"))
        for label, text in zip(labels, texts, strict=False):
            if is_label(label) and len(text) < _LONGEST and day_of_value(text):
                yield Found(text, f"meta twitter:data{number}")


@lru_cache(maxsize=4096)
def _names_day(key: str) -> bool:
    return _DAY_NAME.search(key) is not None and _OTHER_NAME.search(key) is None


def valid_from(document: Document) -> Iterator[Found]:
    """The day from which Plone says that the page is valid: the one set as that of its publication, printed or not.

    None where it is the day on which the page was begun, of which the time is stated, too.
    """
    for text in document.meta.get("dc.date.valid_range", ())[:1]:
        start = text.partition(" -")[0].strip().replace("/", "-")
        if _FOUR_DIGITS.search(start) and not any(f.raw.startswith(start) for f in created_metas(document)):
            yield Found(start, "meta dc.date.valid_range")


def _unknown(document: Document, is_named: Callable[[str], bool]) -> Iterator[Found]:
    """What elements with such names state, if that is a day and nothing else: `publication` may be a journal.

    A stamp that the page gives for its last change, too, is that of its last saving: such systems know no other.
    """
    named = [(key, texts[0]) for key, texts in document.meta.items() if key not in _KNOWN and is_named(key)]
    if not named:
        return
    changes = {text for key, texts in document.meta.items() if _CHANGE_NAME.search(key) for text in texts}
    for key, text in named:
        if len(text) < _LONGEST and text not in changes and day_of_value(text):
            yield Found(text, f"meta {key}")


_LONGEST = 45


def _metas(document: Document, keys: Iterable[str]) -> Iterator[Found]:
    for key in keys:
        for text in document.meta.get(key, ())[:2]:
            if _FOUR_DIGITS.search(text) or find_date(text):
                yield Found(text, f"meta {key}")
