"""An article as found to the record that is exported; the one place where the two types meet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from crawler.credit_marks import SENTENCE_ENDS
from crawler.digests import digest
from crawler.items import (
    CONTENT_FIELDS,
    Article,
    Capture,
    Found,
    GalleryItem,
    Image,
    Page,
    Picture,
    Record,
    Status,
)
from crawler.text import fold, names_file, normalize_text, without_markup
from crawler.urls import canonical_url
from pipelines.attachments import build_attachments
from pipelines.captions import split_credit
from pipelines.dates import DateContext, ParsedDate, date_context, first_date, parse_date
from pipelines.identity import build_id, hash_content
from pipelines.links import build_links
from pipelines.pages import PAGES, describe_page

SHORT_BODY = 80
"""Characters below which a text is doubtful (an empty template, a picture page) and `body_short` is set."""


def build_record(article: Article, page: Page) -> Record:
    """The record of an article of that page: version 1, current, seen once, at the capture time."""
    site = article.site
    warnings = list(article.warnings)
    provenance: dict[str, Any] = {"parser": article.parser}

    title = _pick(article.title, "title", provenance)
    lead = _pick(article.lead, "lead", provenance)
    context = date_context(
        _date_languages(article),
        site.country,
        site.timezone if site.registered or site.timezone != "UTC" else None,
        page.captured_at,
    )
    date = _published(article, context, provenance, warnings)
    modified = _modified(article, context, provenance)
    language = _language(article)
    _note_origins(article, provenance)

    url = canonical_url(article.url) if article.url else None
    capture = build_capture(page, page.payload_digest or digest(page.body))
    fields: dict[str, Any] = {
        "title": title,
        "lead": lead,
        "date": date.value if date else None,
        "date_modified": modified.value if modified else None,
        **_content(article),
    }
    _warn(fields, warnings)
    if url is None:
        warnings.append("url_unknown")
    if pages := describe_page(article, page.url, capture):
        provenance[PAGES] = pages
        if pages[0]["number"] > 1 or pages[0]["next"]:
            warnings.append("pages_missing")
    record = Record(
        id=_known_id(page, site.id, provenance) or build_id(site.id, article.native_id, url, page.body),
        url=url,
        site=site.id if site.registered else None,
        publisher=site.publisher or (_line(article.publisher.raw) if article.publisher else None),
        country=site.country,
        language=language or None,
        section=_line(article.section.raw).strip(" ,;|") or None if article.section else None,
        breadcrumbs=tuple(filter(None, map(_line, article.breadcrumbs))),
        date_precision=date.precision if date else None,
        content_hash=hash_content(fields, site.hosts),
        first_seen=page.captured_at,
        last_seen=page.captured_at,
        changed=page.captured_at,
        capture=capture,
        provenance=provenance,
        warnings=tuple(dict.fromkeys(warnings)),
        **fields,
    )
    if date is None and page.listed and page.listed.date_text:
        return date_by_listing(record, page.listed.date_text, context, site.hosts)
    return record


def _content(article: Article) -> dict[str, Any]:
    """What is hashed as the content of a record, but for title, lead and dates, of which there are candidates."""
    blocks = [block for block in map(normalize_text, article.body.blocks if article.body else ()) if block]
    body = "\n\n".join(blocks) or None
    attachments = build_attachments(article.attachments)
    return {
        "archived": article.archived is not None,
        "body": body,
        "body_html": article.body.html if article.body and body else None,
        "links": build_links(article.links, article.site.hosts, [a.url for a in attachments]),
        "attachments": attachments,
        "images": tuple(_image(p) for p in article.pictures),
        "gallery": tuple(_gallery_item(p) for p in article.gallery),
        "authors": _unique(article.authors),
        "tags": _unique(article.tags),
    }


def date_by_listing(record: Record, text: str, context: DateContext, hosts: Collection[str]) -> Record:
    """The record of a page that states no date, with the one that a listing states of it; as it was where that text
    holds none. `hosts` are the site's."""
    found = first_date((text,), context)
    if found is None:
        return record
    date = found[1]
    warnings: list[str] = []
    for warning in record.warnings:
        if warning not in ("date_missing", "date_unparsed"):
            warnings.append(warning)
            continue
        warnings.append("date_from_listing")
        if date.ambiguous:
            warnings.append("date_ambiguous")
    before = {key: record.provenance[key] for key in ("parser", "title", "lead") if key in record.provenance}
    origin = _origin(Found(text, "listing"))
    fields = {key: getattr(record, key) for key in CONTENT_FIELDS} | {"date": date.value}
    return msgspec.structs.replace(
        record,
        date=date.value,
        date_precision=date.precision,
        content_hash=hash_content(fields, hosts),
        provenance={**before, "date": origin, **record.provenance},
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _note_origins(article: Article, provenance: dict[str, Any]) -> None:
    """Note the rules of the fields that are found once."""
    if article.section:
        provenance["section"] = _origin(article.section)
    if article.archived:
        provenance["archived"] = _origin(article.archived)
    if article.body and article.body.blocks:
        provenance["body"] = {"rule": article.body.rule, "raw": None}
    for field, rule in article.rules.items():
        provenance.setdefault(field, {"rule": rule, "raw": None})


def _known_id(page: Page, site_id: str, provenance: dict[str, Any]) -> str | None:
    """The id that the page had when it was crawled; one of another site, as an archive read with another registry
    may have it, does not count."""
    if not page.record_id or not page.record_id.startswith(f"{site_id}:"):
        return None
    if page.joined_id:
        provenance["id"] = {"rule": "moved", "raw": page.joined_id}
    return page.record_id


def with_history(
    record: Record,
    *,
    version: int,
    first_seen: datetime | None,
    last_seen: datetime | None,
    changed: datetime | None,
    status: Status = "current",
) -> Record:
    """The record with its place in the history of its id."""
    return msgspec.structs.replace(
        record, version=version, first_seen=first_seen, last_seen=last_seen, changed=changed, status=status
    )


def build_capture(page: Page, payload_digest: str) -> Capture:
    """Where the bytes of a page come from."""
    return Capture(
        source=page.source,
        path=page.path,
        retrieved_at=page.captured_at,
        http_status=page.http_status,
        final_url=page.url,
        memento_url=page.memento_url,
        warc_file=page.warc_file,
        warc_record_id=page.warc_record_id,
        warc_offset=page.warc_offset,
        payload_digest=payload_digest,
        etag=page.etag,
        last_modified=page.last_modified,
    )


def _line(text: str) -> str:
    """A field of one line, without the markup that a system has escaped."""
    return normalize_text(without_markup(text))


def _pick(candidates: Sequence[Found], field: str, provenance: dict[str, Any]) -> str | None:
    """The first candidate that has text, noted in the provenance."""
    for found in candidates:
        text = _line(found.raw)
        if text:
            provenance[field] = _origin(found)
            return text
    return None


def _language(article: Article) -> str | None:
    """The page's own language where it is another than the site's (an English edition), else the site's."""
    own = normalize_tag(article.language.raw) if article.language else ""
    usual = article.site.language
    if usual and usual.partition("-")[0].lower() == own.partition("-")[0].lower():
        return usual  # "pl-PL" on a site in "pl" says no more
    return own or usual


def normalize_tag(tag: str) -> str:
    """A language tag in the letters that BCP 47 recommends: `zh-Hant-TW`, `pt-BR`.

    https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1
    """
    first, *rest = normalize_text(tag).split("-")
    return "-".join([first.lower(), *(_cased(part) for part in rest)])


def _cased(part: str) -> str:
    return part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower()


def _origin(found: Found) -> dict[str, str]:
    return {"rule": found.rule, "raw": found.raw}


def _parse_candidates(
    candidates: Sequence[Found], field: str, context: DateContext, provenance: dict[str, Any]
) -> ParsedDate | None:
    """The first candidate that states a date, noted in the provenance."""
    parsed = first_date((found.raw for found in candidates), context)
    if parsed is None:
        return None
    provenance[field] = _origin(candidates[parsed[0]])
    return parsed[1]


def _modified(article: Article, context: DateContext, provenance: dict[str, Any]) -> ParsedDate | None:
    """When the page was last changed, but for the moment in which it was read: that is when a system made the page, which
    many state as the last change, and it is another with each visit."""
    stated = article.date_modified
    if context.reference is not None:
        stated = tuple(found for found in stated if not _is_now(found.raw, context, context.reference))
    return _parse_candidates(stated, "date_modified", context, provenance)


def _is_now(text: str, context: DateContext, now: datetime) -> bool:
    parsed = parse_date(text, context) if ":" in text else None  # a day may be that of the visit and true
    if parsed is None or "T" not in parsed.value:
        return False
    return abs(datetime.fromisoformat(parsed.value) - now) < _A_MINUTE


_A_MINUTE = timedelta(minutes=1)


def _published(
    article: Article, context: DateContext, provenance: dict[str, Any], warnings: list[str]
) -> ParsedDate | None:
    """The publication date as the page states it; None and a warning when it does not."""
    date = _parse_candidates(article.date, "date", context, provenance)
    if date is None:
        warnings.append("date_unparsed" if article.date else "date_missing")
    elif date.ambiguous:
        warnings.append("date_ambiguous")
    return date


def _date_languages(article: Article) -> list[str]:
    """The languages that a date may be written in: the site's, else the page's own."""
    site = article.site
    own = [normalize_text(article.language.raw)] if article.language else []
    return list(dict.fromkeys(filter(None, [site.language or "", *site.languages, *own])))


def _image(picture: Picture) -> Image:
    caption, credit = split_credit(picture.caption_text, picture.credit_text)
    return Image(
        url=picture.url,
        thumbnail_url=picture.thumbnail_url if picture.thumbnail_url != picture.url else None,
        caption=caption,
        alt=normalize_text(picture.alt_text) or None,
        credit=credit or _hinted_credit(picture),
        role="lead" if picture.role == "lead" else "inline",
    )


def _gallery_item(picture: Picture) -> GalleryItem:
    alt = normalize_text(picture.alt_text) or None
    is_file = alt is None or names_file(alt) or _is_called_so(picture.url, alt)
    caption, credit = split_credit(picture.caption_text or (None if is_file else alt), picture.credit_text)
    return GalleryItem(
        url=picture.url or None,
        thumbnail_url=picture.thumbnail_url if picture.thumbnail_url != picture.url else None,
        caption=caption,
        alt=alt,
        credit=credit or _hinted_credit(picture),
    )


def _is_called_so(address: str | None, text: str) -> bool:
    """Whether the file at an address is called as a text is, with a number in it: a word may be what the picture shows."""
    name = unquote(urlsplit(address or "").path).rpartition("/")[2].rpartition(".")[0]
    return any(map(str.isdigit, text)) and name.casefold() == text.casefold()


def _hinted_credit(picture: Picture) -> str | None:
    """The credit behind what the tooltip or the alternative text says, where editors without a field for credits write it."""
    return _credit_behind(picture.tooltip_text) or _credit_behind(picture.alt_text)


def _credit_behind(hint: str | None) -> str | None:
    """The credit that a sign sets off: "Photo: two people" and "Two photos: …" only say what kind of picture it is, "© 2020"
    is of the site, and several signs are of several pictures."""
    text = normalize_text(hint)
    said, credit = split_credit(text)
    if said is None or credit is None or not text.startswith(said) or _IS_OF_MORE.search(credit):
        return None
    return credit if said[-1] in SENTENCE_ENDS or text[len(said) :].lstrip()[:1] in _SET_OFF else None


_SET_OFF = frozenset("©([（|/,–—-")
_IS_OF_MORE = re.compile(r"(?i)^\d{4}\b|\(c\)")


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    """Normalised texts without empty and repeated ones (case does not count), in order."""
    found: dict[str, str] = {}
    for text in map(_line, texts):
        if text:
            found.setdefault(fold(text) or text, text)
    return tuple(found.values())


def _warn(fields: Mapping[str, Any], warnings: list[str]) -> None:
    """Add the warnings that follow from the record itself."""
    if not fields["title"]:
        warnings.append("title_missing")
    if not fields["body"]:
        warnings.append("body_missing")
    elif len(fields["body"]) + len(fields["lead"] or "") < SHORT_BODY:
        warnings.append("body_short")
