"""Articles that run over several pages: one record out of the captures of all of them; pure.

The record of one page says in its provenance which page of which article it is. Those of one article have one id, so
that whatever brings the captures of an id together can join them: a crawl, which fetches the pages of an article one
after the other, and the extraction from archives, which finds them in any order.
"""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import msgspec

from crawler.items import Article, Capture, Record
from crawler.text import fold
from crawler.urls import canonical_url

PAGES = "pages"
"""Key of the provenance."""
MISSING = "pages_missing"
"""Warning of a record some page of which was not captured."""
MAX_PAGES = 50
"""Pages of one article; a pager that leads on for ever is no article's."""


def describe_page(article: Article, url: str | None, capture: Capture) -> list[dict[str, Any]]:
    """The entry of one page in the provenance of its record; none for an article on one page."""
    if article.page is None:
        return []
    return [
        {
            "number": article.page.number,
            "url": canonical_url(url) if url else None,
            "next": article.page.next_url,
            "capture": _place(capture),
        }
    ]


def pages_of(record: Record) -> list[dict[str, Any]]:
    """The pages that a record is made of, as its provenance has them; none where the article is on one page."""
    pages: list[dict[str, Any]] = record.provenance.get(PAGES, [])
    return pages


def number_of(record: Record) -> int:
    """Which page of its article the record is of; of a joined one, the first."""
    pages = pages_of(record)
    return int(pages[0]["number"]) if pages else 1


def next_of(record: Record) -> str | None:
    """The address of the page behind the last one that the record has."""
    pages = pages_of(record)
    return pages[-1]["next"] if pages else None


def is_whole(record: Record) -> bool:
    """Whether no page of the article is missing."""
    return number_of(record) == 1 and next_of(record) is None


def with_place(record: Record) -> Record:
    """The record of one page, whose place in the archive is known by now, with that place in its provenance."""
    if not pages_of(record):
        return record
    return _with_pages(record, [{**pages_of(record)[0], "capture": _place(record.capture)}])


def _place(capture: Capture) -> dict[str, Any]:
    fields = msgspec.to_builtins(capture)
    return {name: fields[name] for name in ("retrieved_at", "warc_file", "warc_record_id", "payload_digest")}


def goes_on(record: Record, following: Record) -> bool:
    """Whether a page is the next one of the article whose pages the record has so far, as both say."""
    number = number_of(following)
    known = [page["url"] for page in pages_of(record)]
    is_new = bool(pages_of(following)) and pages_of(following)[0]["url"] not in known
    return number > 1 and is_new and following.id == record.id and len(known) < MAX_PAGES


def repeats(record: Record, following: Record) -> bool:
    """Whether a further page has the text of those before it: then its pager turns something else, such as comments."""
    known = set((record.body or "").split("\n\n"))
    blocks = (following.body or "").split("\n\n")
    return 2 * sum(len(block) for block in blocks if block in known) >= sum(map(len, blocks))


def as_only_page(record: Record) -> Record:
    """The record of a page whose pager turns something else than its text."""
    provenance = {key: value for key, value in record.provenance.items() if key != PAGES}
    warnings = tuple(warning for warning in record.warnings if warning != MISSING)
    return msgspec.structs.replace(record, provenance=provenance, warnings=warnings)


def join_pages(parts: Sequence[Record]) -> Record:
    """One record out of those of an article's pages, in their order. All but the text and what stands in it is as the
    first has it; its hash is that of the hashes of all."""
    first, *others = parts
    if not others:
        return first
    fields: dict[str, Any] = {
        name: [*getattr(first, name)] for name in ("links", "attachments", "images", "gallery")
    }
    blocks, markup = [first.body or ""], [first.body_html or ""]
    for part in others:
        for text, tag in _lost_lines(first, part):
            blocks.append(text)
            markup.append(f"<{tag}>{html.escape(text, quote=False)}</{tag}>")
        blocks.append(part.body or "")
        markup.append(part.body_html or "")
        fields["links"] += part.links
        for name in ("attachments", "images", "gallery"):  # each page shows some of the first one's again
            known = {item.url for item in fields[name]}
            fields[name] += [item for item in getattr(part, name) if item.url not in known]
    body = "\n\n".join(filter(None, blocks)) or None
    hashes = "".join(part.content_hash for part in parts)
    record = msgspec.structs.replace(
        first,
        body=body,
        body_html="".join(markup) if body else None,
        content_hash=hashlib.sha256(hashes.encode()).hexdigest(),
        **{name: tuple(items) for name, items in fields.items()},
    )
    joined = _with_pages(record, [page for part in parts for page in pages_of(part)])
    doubts = ("body_missing", "body_short", MISSING)  # of the first page alone
    warnings = [w for w in joined.warnings if w not in doubts or (w != MISSING and body is None)]
    if not is_whole(joined):
        warnings.append(MISSING)
    return msgspec.structs.replace(joined, warnings=tuple(warnings))


def join_captures(captures: Iterable[Record]) -> list[Record]:
    """Captures of one id in order of time, those of an article's pages joined: each capture of the first page with the
    capture of every other page that came next, else with the last one before it."""
    given = list(captures)
    if not any(map(pages_of, given)):
        return given
    first = min(number_of(record) for record in given if pages_of(record))
    further = [record for record in given if pages_of(record) and number_of(record) > first]
    return [
        _complete(record, further) if pages_of(record) else record
        for record in given
        if not pages_of(record) or number_of(record) == first
    ]


def _complete(first: Record, further: Sequence[Record]) -> Record:
    parts = [first]
    joined = first
    while (following := next_of(joined)) is not None:
        wanted = pages_of(joined)[-1]["number"] + 1
        by_address = [r for r in further if pages_of(r)[0]["url"] == following and goes_on(joined, r)]
        by_number = [r for r in further if number_of(r) == wanted and goes_on(joined, r)]
        found = by_address or by_number
        if not found:
            break
        part = _nearest(found, first.first_seen)
        if repeats(joined, part):
            return as_only_page(first) if len(parts) == 1 else without_next(joined)
        parts.append(part)
        joined = join_pages(parts)
    return joined


def _nearest(records: Sequence[Record], moment: datetime | None) -> Record:
    if moment is None:
        return records[0]
    later = [r for r in records if r.first_seen is not None and r.first_seen >= moment]
    return later[0] if later else records[-1]


def without_next(record: Record) -> Record:
    """A joined record whose last page leads to one that only repeats it."""
    *pages, last = pages_of(record)
    ended = _with_pages(record, [*pages, {**last, "next": None}])
    return msgspec.structs.replace(ended, warnings=tuple(w for w in ended.warnings if w != MISSING))


def _lost_lines(first: Record, part: Record) -> list[tuple[str, str]]:
    """Title and lead of a further page that are none of the first's, and the elements that they become in the text."""
    title, known = fold(part.title or ""), fold(first.title or "")
    lines = []
    if part.title and title not in known and known not in title:
        lines.append((part.title, "h2"))
    if part.lead and part.lead not in (first.lead or "") and part.lead not in (first.body or ""):
        lines.append((part.lead, "p"))
    return lines


def _with_pages(record: Record, pages: list[dict[str, Any]]) -> Record:
    return msgspec.structs.replace(record, provenance={**record.provenance, PAGES: pages})
