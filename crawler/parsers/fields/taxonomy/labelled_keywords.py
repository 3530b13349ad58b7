"""The keywords behind a label, as links in the same box or the next, or as a line of text."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text, is_longer
from crawler.parsers.fields.phrases.keyword_texts import (
    MOST,
    MOST_WORDS,
    PARTS,
    bare,
    is_short,
    keywords_among,
)
from crawler.parsers.fields.phrases.taxonomy_words import KEYWORDS, TOPICS
from crawler.parsers.fields.taxonomy.taxonomy_links import is_of_teaser
from crawler.patterns import lazy
from crawler.text import fold, small_letters

_TAG_LABEL = lazy(rf"\W*(?:{KEYWORDS}|related\stopics)(?:\s(?:for|in|of)\sthis\s\w+)?\W*")
_LAST_LABEL = lazy(rf"(?:^|\W)(?:{KEYWORDS})\W*(?:\w{{1,3}}\W*)?$")
_TOPIC_LABEL = lazy(rf"\W*(?:{TOPICS})\W*")
"""In lower case: with (?i) each of the many alternatives would take five times as long."""
_KEYWORDS_LABEL = lazy(rf"(?i)\W*(?:{KEYWORDS})\s*[:：]\s*(?P<tags>.+)")
LONGEST_LABEL = 30
_LONGEST_HEADING = 40
"""Characters of a label above the keywords: "Follow the topics in this article"."""
LONGEST_LIST = 250


def labelled_tags(scope: HtmlElement, document: Document, survey: Survey) -> list[str]:
    """The links after a label such as "Tags:" or else "Topics:", in the same box or the next, or what stands there without
    links.

    Menus of a site have labels of topics too: those in the frame of the page do not count.
    """
    labels = []
    tried = 0
    for label in scope.iter("h2", "h3", "h4", "h5", "h6", "strong", "b", "span", "div", "dt", "p", "li"):
        inner = _lone_part(label)
        text = (inner.text or "").strip()
        if not text or len(text) > LONGEST_LIST:
            continue
        if not len(inner) and (tags := behind_label(text)):
            return tags
        if tried < _LABELS and (
            names_keywords(text) if len(text) <= _LONGEST_HEADING else _heads_keywords(label)
        ):
            tried += 1
            if tags := _tags_behind(label, inner, scope, document):
                return tags
        if len(text) <= _LONGEST_HEADING:
            labels.append((label, inner, text))
    topics = (
        row for row in labels if _TOPIC_LABEL.fullmatch(small_letters(row[2])) and not survey.is_frame(row[0])
    )
    behind = (_tags_behind(label, inner, scope, document) for label, inner, _ in islice(topics, _LABELS))
    return next(filter(None, behind), [])


_LABELS = 12
"""Labels that may be those of one article's keywords: a page with more of them is one of many articles."""


def _heads_keywords(label: HtmlElement) -> bool:
    """Whether a heading is one of keywords by its last word: "Search for related information by keyword:"."""
    text = (label.text or "").strip()
    return (
        label.tag in HEADING_TAGS
        and not len(label)
        and text[-1:] in _COLONS
        and len(text) < _HEADING
        and ends_with_label(text)
    )


_HEADING = 80


def names_keywords(text: str) -> bool:
    """Whether a text is a label of keywords: "Tags:"."""
    return _TAG_LABEL.fullmatch(small_letters(text)) is not None


def names_topics(text: str) -> bool:
    """Whether a text is a label of keywords or of topics, which may be those of a site."""
    return names_keywords(text) or _TOPIC_LABEL.fullmatch(small_letters(text)) is not None


def is_row_of_keywords(line: HtmlElement) -> bool:
    """Whether a line is a label of keywords or topics with them behind it, in a badge each: links are told elsewhere."""
    text = (line.text or "").strip()
    return (
        text[-1:] in _COLONS
        and len(text) <= LONGEST_LABEL
        and names_topics(text)
        and next(line.iter("a"), None) is None
        and bool(_in_line(line))
    )


_COLONS = frozenset(":：")


def keyword_lists(document: Document) -> list[HtmlElement]:
    """The lists whose label, which those who hear the page are told, is one of keywords or topics."""
    labels = document.attributed.get("aria-label", {})
    return [e for e, label in labels.items() if e.tag in _LISTS and names_topics(label)]


_LISTS = ("ul", "ol", "dl")


def ends_with_label(line: str) -> bool:
    """Whether a line ends with a label of keywords: "published on 3 May, tagged with", or with the "and" between them."""
    return _LAST_LABEL.search(small_letters(line)) is not None


def _tags_behind(label: HtmlElement, inner: HtmlElement, scope: HtmlElement, document: Document) -> list[str]:
    says_related = "related" in (inner.text or "").lower()  # then the topics are, and no articles
    if not says_related and is_of_teaser(label, scope, document):
        return []
    if len(inner):
        return _in_line(label)
    key = fold(inner.text)
    tags = _after(label, key)
    if not tags and names_keywords(inner.text or ""):
        tags = _buttons_behind(label, key)  # which no line shows: what stands beside their row is another's
    if not tags and (row := _whole(label)) is not label:
        tags = _after(row, key)
    box = label.getparent()
    if tags or box is None or is_longer(box, _LONGEST_LINE):
        return tags
    return behind_label(inline_text(box))


def _buttons_behind(label: HtmlElement, key: str) -> list[str]:
    """The buttons beside a label or the box that it heads, by which scripts look for a keyword each; one alone may unfold
    what is below."""
    rows = (label, *islice(label.iterancestors("div", "header", "section"), 1))
    found = (_after(row, key, "button") for row in rows)
    return next((tags for tags in found if len(tags) > 1), [])


_LONGEST_LINE = 3000
"""Characters of more keywords than an article has."""


def _whole(label: HtmlElement) -> HtmlElement:
    """The box of a label that holds nothing else: a row of its own above the keywords."""
    own = inline_text(label)
    for above in islice(label.iterancestors(), _ROWS):
        if is_longer(above, len(own) + _UNSHOWN):
            break
        text = inline_text(above)
        if text != own and (len(text) > _LONGEST_HEADING or not names_keywords(text)):
            break
        label = above
    return label


_ROWS = 5
_UNSHOWN = 1000
"""Characters that a row may hold besides and not show."""


def behind_label(line: str) -> list[str]:
    """The keywords of a line: "Keywords: ferry, river"."""
    match = _KEYWORDS_LABEL.fullmatch(line) if ":" in line or "：" in line else None
    tags = PARTS.split(match["tags"].rstrip(". ")) if match is not None else []
    return keywords_among(tags) if all(len(tag.split()) <= MOST_WORDS for tag in tags) else []


def _lone_part(label: HtmlElement) -> HtmlElement:
    """What a heading holds when that is one element alone, as Bootstrap Italia writes it: `<h6><small>Argomenti</small></h6>`."""
    is_wrapped = label.tag in ("h4", "h5", "h6") and len(label) == 1 and label[0].tag in ("small", "span")
    if not is_wrapped or (label.text or "").strip() or (label[0].tail or "").strip():
        return label
    return label[0]


def _in_line(line: HtmlElement) -> list[str]:
    """The links of a line that says nothing else behind its label, or the parts of it that are badges each."""
    if len(inline_text(line)) > LONGEST_LIST or not _SIGNS.fullmatch("".join(e.tail or "" for e in line)):
        return []
    parts = list(line.iter("a")) or [e for e in line if e.tag in ("span", "strong") and e.get("class")]
    tags = [bare(inline_text(part)) for part in parts]
    return tags if all(map(is_short, tags)) else []


_SIGNS = re.compile(r"[\W_]*")


def _after(label: HtmlElement, key: str, tag: str = "a") -> list[str]:
    """The links beside a label, up to what holds none; not where one of them begins as the label does."""
    tags: list[str] = []
    for element in islice(label.itersiblings(), _BESIDE):
        own = [element] if element.tag == tag else list(element.iter(tag))
        if not own and tags:
            break
        for text in map(inline_text, own):
            if not is_short(text) or len(text.split()) > MOST_WORDS or fold(text).startswith(key[:8]):
                return []
            tags.append(text)
    return list(map(bare, tags))


_BESIDE = 2 * MOST + 10
"""Elements beside a label that may be keywords and the signs between them."""
