"""Recognises pages that are no content at all: challenges, error pages served as 200, redirect stubs, files.

A refused page never becomes a record, so the rules ask for two kinds of evidence at once: what the page says of
itself (title, heading, markup of the blocking product) and that it says little else. Words in a text alone never
count: articles are written about captchas, attacks and error 404 too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from crawler.document import Document, text_of
from crawler.items import Page, Rejection
from crawler.parsers.fields.page.list_addresses import is_home, is_same
from crawler.parsers.fields.page.shown_text import (
    BARE_TEXT,
    SHORT_TEXT,
    Shown,
    has_few_paragraphs,
    has_long_text,
    has_many_links,
    shown_text,
)
from crawler.parsers.fields.phrases.challenge_words import (
    CHALLENGE_WORDS,
    challenge_markup,
    is_challenge_title,
)
from crawler.parsers.fields.phrases.file_formats import find_binary, find_feed_kind
from crawler.parsers.fields.phrases.refusal_words import (
    MISSING_SENTENCE,
    PROGRAM_ERROR,
    is_broken,
    is_missing,
    is_moved,
)
from crawler.text import normalize_text

_SEPARATORS = re.compile(r"\s+[|\-–—·•»«:/]+\s+|\s*[|»«]\s*|::|\s[–—]|(?<=\w):\s")
_SEPARATOR_SIGN = re.compile(r"[|\-–—·•»«:/]")
_REFRESH = re.compile(r"""(?i)^\s*(\d*\.?\d*)\s*[;,]\s*(?:url\s*=\s*)?["']?\s*([^"'\s][^"']*)""")
_SCRIPT_REDIRECT = re.compile(
    r"""(?x)
    (?:(?:window|document|self|top|parent)\s*\.\s*)*\blocation(?:\s*\.\s*href)?\s*=\s*(?P<q>["'])(?P<to>[^"']+)(?P=q)
    |\blocation\s*\.\s*(?:replace|assign)\s*\(\s*(?P<q2>["'])(?P<to2>[^"']+)(?P=q2)
    |\blocation\s*\.\s*(?:replace|assign)\s*\(|\blocation\s*\.\s*reload\s*\("""
)
_STUB_TEXT = 300
_TINY_TEXT = 60
_SMALL_SOURCE = 30_000
_MAX_REFRESH_SECONDS = 30


def find_refusal(document: Document) -> Rejection | None:
    """Why the page is no content at all, or None for a page that may be an article or a listing.

    Reasons: `http_error`, `empty`, `binary`, `redirect`, `challenge`, `soft_404`, and `unavailable` for the server's
    errors and maintenance, which say nothing of the page; all but the first also when sent with status 200.
    """
    return refuse_bytes(document.page) or refuse_content(document)


def refuse_bytes(page: Page) -> Rejection | None:
    """`find_refusal` as far as can be told before decoding: `http_error`, `empty`, `binary`."""
    if page.http_status is not None and page.http_status >= 400:
        return Rejection(reason="http_error", detail=f"HTTP status {page.http_status}")
    if not page.body or page.body.isspace():
        return Rejection(reason="empty", detail="the page has no content")
    kind = find_binary(page.body) or find_feed_kind(page.body)
    if kind is None and _STYLE_OR_SCRIPT.match(page.content_type or "") and not _MARKUP.match(page.body):
        kind = "a style sheet or script"
    return Rejection(reason="binary", detail=f"not a page but {kind}") if kind else None


_STYLE_OR_SCRIPT = re.compile(r"(?i)\s*(?:text/css|(?:text|application)/(?:x-)?(?:java|ecma)script)\b")
"""What lists of the files of a folder lead to as well."""
_MARKUP = re.compile(rb"[\xef\xbb\xbf\s]*<")
"""Whatever it is served as, such a body is markup."""


def refuse_content(document: Document) -> Rejection | None:
    """`find_refusal` of a page whose bytes `refuse_bytes` lets pass."""
    if has_long_text(document):
        return None
    names = _names(document)
    missing = next((name for name in names if is_missing(name)), None)
    moved = next((name for name in names if is_moved(name)), None)
    if missing is None and moved is None and has_many_links(document):
        return None  # of all refusals only pages of a site that say what is missing, or elsewhere, bear its navigation
    body = document.page.body
    is_short = has_few_paragraphs(body)
    markup = challenge_markup(body) if is_short else None
    claims = {name for name in names if is_challenge_title(name)}
    broken = next((name for name in names if is_broken(name)), None)
    refresh = document.meta.get("refresh")
    is_small = is_short and len(body) <= _SMALL_SOURCE
    if not (markup or claims or missing or moved or broken or refresh or is_small):
        return None
    visible = shown_text(document)
    if len(visible.text) > SHORT_TEXT:
        return None
    return (
        _find_challenge(document, visible, markup, claims)
        or _find_redirect(document, visible)
        or (_find_move(document, moved) if moved else None)
        or _find_error(document, visible, missing, broken)
        or _find_empty(document, visible)
    )


def _find_challenge(
    document: Document, visible: Shown, markup: str | None, claims: set[str]
) -> Rejection | None:
    if not visible.is_bare or _is_declared_article(document):
        return None
    words = CHALLENGE_WORDS.search(f"{visible.text} {visible.link_text}")
    title = next(iter(sorted(claims)), None)
    # any two of: the product's markup, a title that says so, words that say so; a page of nothing but markup
    detail = None
    if markup and (title or words or len(visible.text) <= _TINY_TEXT):
        detail = markup
    elif title and (words or len(visible.text) <= _TINY_TEXT):
        detail = f"titled {title!r}"
    elif words and len(visible.text) <= BARE_TEXT and visible.links <= 3:
        detail = f"says {words[0]!r}"
    return Rejection(reason="challenge", detail=detail) if detail else None


def _find_redirect(document: Document, visible: Shown) -> Rejection | None:
    if len(visible.text) > _STUB_TEXT or visible.links > 5:
        return None
    for element in document.landmarks["meta"] if "refresh" in document.meta else ():
        # readers with scripts stay: a page for the others is no other place of what this one shows
        if len(visible.text) > _TINY_TEXT and next(element.iterancestors("noscript"), None) is not None:
            continue
        is_refresh = (element.get("http-equiv") or element.get("name") or "").strip().lower() == "refresh"
        match = _REFRESH.match(normalize_text(element.get("content"))) if is_refresh else None
        if match and float(match[1].strip(".") or 0) <= _MAX_REFRESH_SECONDS:
            goal = match[2].strip()
            return Rejection(reason="redirect", detail=f"refresh to {goal}", leads_to=document.absolute(goal))
    if len(visible.text) <= _STUB_TEXT / 2 and visible.links <= 2:
        for script in document.tree.iter("script"):
            found = _SCRIPT_REDIRECT.search((script.text or "")[:20_000])
            if found:
                goal = found["to"] or found["to2"]
                target = goal or "an address that a script computes"
                return Rejection(
                    reason="redirect", detail=f"script leads to {target}", leads_to=document.absolute(goal)
                )
    return None


def _find_move(document: Document, moved: str) -> Rejection | None:
    """Where a page is that says that it has moved: what the one link leads to that is none of the site's frame. Without one,
    or with several, the page is as good as gone."""
    if _is_declared_article(document):
        return None
    links = (
        document.absolute(link.get("href"))
        for link in document.tree.iter("a")
        if next(link.iterancestors("nav", "header", "footer", "aside", "menu"), None) is None
    )
    own = document.page.url
    urls = dict.fromkeys(u for u in links if u and not is_home(u) and not is_same(u, own))
    if len(urls) != 1:
        return Rejection(reason="soft_404", detail=f"titled {moved!r}")
    goal = next(iter(urls))
    return Rejection(reason="redirect", detail=f"says that it is at {goal}", leads_to=goal, is_for_good=True)


def _find_error(
    document: Document, visible: Shown, missing: str | None, broken: str | None
) -> Rejection | None:
    if _is_declared_article(document):
        return None
    if missing:
        return Rejection(reason="soft_404", detail=f"titled {missing!r}")
    if not visible.is_bare:
        return None
    if broken:
        return Rejection(reason="unavailable", detail=f"titled {broken!r}")
    if len(visible.text) > _STUB_TEXT:
        return None
    if error := PROGRAM_ERROR.search(visible.text):
        return Rejection(reason="unavailable", detail=f"says {error[0]!r}")
    sentence = MISSING_SENTENCE.search(visible.text)
    return Rejection(reason="soft_404", detail=f"says {sentence[0]!r}") if sentence else None


def _find_empty(document: Document, visible: Shown) -> Rejection | None:
    if visible.text or visible.links or document.title_text or "og:title" in document.meta:
        return None
    if next(document.tree.iter("img", "frame", "iframe", "object", "embed"), None) is not None:
        return None
    return Rejection(reason="empty", detail="the page shows nothing")


def _names(document: Document) -> list[str]:
    """What the page calls itself: title and first headings, whole and each part of those joined to the site's name."""
    names: list[str] = []
    for text in _titles(document):
        if len(text) <= 200:
            names += _names_in(text)
    return list(dict.fromkeys(names))


# Names of sites and their sections come with every page of a crawl.
@lru_cache(maxsize=1024)
def _names_in(text: str) -> tuple[str, ...]:
    """A title and its parts, without what stands around them."""
    parts = (text, *_SEPARATORS.split(text)) if _SEPARATOR_SIGN.search(text) else (text,)
    names = (part.strip(' .…!?:-–—|»«"„”').strip() for part in parts)
    return tuple(name for name in names if name)


def _titles(document: Document) -> Iterator[str]:
    yield document.title_text
    for heading in islice(document.tree.iter("h1", "h2"), 4):
        yield text_of(heading)


def _is_declared_article(document: Document) -> bool:
    """Whether the page tells machines that it is an article with a date: error pages do not."""
    meta = document.meta
    if "article:published_time" in meta:
        return True
    if "article" in meta.get("og:type", ()):
        # templates that call each page an article give each the title of the site, too
        title = meta.get("og:title")
        if not title or title != meta.get("og:site_name"):
            return True
    return b"datePublished" in document.source
