"""The keywords that the metadata of a page state, without notes of the system, records and words of the title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.structured import StructuredData, as_list, text_of_value
from crawler.parsers.fields.phrases.keyword_texts import LONGEST_TAG, MOST, MOST_WORDS, PARTS
from crawler.text import fold, normalize_text, without_markup


def article_tags(document: Document) -> list[str]:
    """The keywords of `article:tag`."""
    return _stated(_parts_of(document.meta.get("article:tag", ())))


def json_ld_tags(data: StructuredData, document: Document) -> list[str]:
    """The keywords of the JSON-LD."""
    values = as_list(data.article.get("keywords"))
    return _stated(_told_apart(_parts_of(map(text_of_value, values)), document))


def microdata_tags(document: Document, scope: HtmlElement) -> list[str]:
    """The keywords that the article's microdata has; those of a page as a whole stand outside of it."""
    named = [e for e, name in document.attributed.get("itemprop", NONE).items() if name == "keywords"]
    return _stated(_parts_of(e.get("content") or inline_text(e) for e in named if is_inside(e, {scope})))


def meta_tags(document: Document) -> list[str]:
    """The keywords of other metadata, but for names of the site and of records; many systems fill these with the words
    of the title, and then they are none."""
    title = fold(" ".join((document.title_text, *document.meta.get("og:title", ()))))
    own = set(map(fold, document.meta.get("og:site_name", ())))
    for key in _META_KEYS:
        tags = _stated(_parts_of(document.meta.get(key, ())))
        if len(tags) > MOST or any(_is_headline(t, title) for t in tags):
            continue
        tags = [t for t in tags if fold(t) not in own and not _RECORD.search(t)]
        words = [word for t in tags for word in fold(t).split()]
        if words and 2 * sum(word in title for word in words) <= len(words):
            return tags
    return []


def _is_headline(tag: str, title: str) -> bool:
    words = len(tag.split())
    return words > MOST_WORDS or (words > LONGEST_TAG and fold(tag) in title)


_RECORD = re.compile(r"_|[\[\]{}<>/]|-\w+-\w+-")
_META_KEYS = (
    "news_keywords", "parsely-tags", "sailthru.tags", "og:article:tag", "cxenseparse:keywords", "dc.subject", "dcterms.subject",
)  # fmt: skip
"""Keywords of an article; `keywords` are mostly those of the whole site."""


def _parts_of(texts: Iterable[str]) -> list[str]:
    """The keywords in texts of one or more, also where they are a list of JSON once more."""
    return [
        part
        for text in texts
        for part in PARTS.split(
            without_markup(text.strip("[]").replace('"', "") if text[:2] == '["' else text)
        )
    ]


def _stated(tags: list[str]) -> list[str]:
    """The keywords of the metadata without the notes of the system among them, and numbers of records."""
    tags = [t for t in tags if not (t.isdigit() and len(t) > 4) and _HOST.search(t) is None]
    if all(t[:4].lower() == "tag:" for t in tags):
        return [t[4:].strip() for t in tags]
    if sum(_CODE.match(t) is not None for t in tags) < _CODES:
        return tags
    named = [t[4:].strip() for t in tags if t[:4].lower() == "tag:"]
    return named or [t for t in tags if not _CODE.match(t)]


_HOST = re.compile(r"(?:^(?:[\w-]+\.){2,}|\s[-–|]\s(?:[\w-]+\.)+)(?:com|org|net|info|[a-z]{2})$")
"""Groups of papers note the sites that a text is for: "Upper Valley - upper.paper.example"."""
_CODE = re.compile(
    r"(?i)^(?:[a-z][\w ]{1,14}:\s?\S|(?:article_?id|length|source|target|topic|\w*type|section)/\S)"
)
"""What the system notes for itself: "type:story", "Day: Wednesday", "Length/medium"."""
_CODES = 3
"""Such notes from which a list is taken for one with notes in it."""


def _told_apart(tags: list[str], document: Document) -> list[str]:
    """The keywords; where JSON-LD joins them with blanks, those of `meta keywords` when they are the same words."""
    if len(tags) != 1 or " " not in tags[0]:
        return tags
    for text in document.meta.get("keywords", ()):
        parts = [part for part in re.split(r"\s*[,;]\s*", normalize_text(without_markup(text))) if part]
        if len(parts) > 1 and sorted(fold(" ".join(parts)).split()) == sorted(fold(tags[0]).split()):
            return parts
    return tags
