"""The values that pass between layers: pages, articles, listings, rejections, records; no behaviour beyond that.

`Page` is what every source yields and every parser reads. `Article` is a page as found: raw strings, each
with the rule that found it, candidates in order of trust. `Record` is what is exported: schema `kronika/1`,
described field by field below; the JSON Schema and the documentation are generated from these types.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

SCHEMA = "kronika/1"

Source = Literal["live", "wayback", "warc", "arc", "wacz", "wet", "html", "text"]
LinkType = Literal["internal", "external", "attachment", "email"]
DatePrecision = Literal["day", "minute", "second"]
Status = Literal["current", "removed"]


class Found(Struct, frozen=True):
    """A raw value and the name of the rule that found it, such as `.metryka .data` or `json-ld datePublished`."""

    raw: str
    rule: str


# ---------------------------------------------------------------- registry


class Era(Struct, frozen=True, forbid_unknown_fields=True):
    """A platform that a site ran until a date (exclusive); the last era has no end."""

    platform: str
    until: date | None = None


class Site(Struct, frozen=True, kw_only=True):
    """One registry entry, validated by `crawler.sites`. `registered` is false for a site made up from a host."""

    id: str
    publisher: str | None = None
    country: str | None = None
    language: str | None = None
    timezone: str = "UTC"
    eras: tuple[Era, ...] = ()
    """Oldest first; one without end when the site names a single platform; empty: recognise by fingerprint."""
    hosts: tuple[str, ...] = ()
    """`host` or `host:port`, lower case; the first is the main one, former hosts included."""
    listings: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    selectors: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """CSS selectors per field that go before the platform's own rules."""
    delay: float | None = None
    languages: tuple[str, ...] = ()
    """BCP 47 tags in which dates may be written; `language` first."""
    evidence: str | None = None
    registered: bool = True

    def platform_at(self, moment: datetime | None) -> str | None:
        """The platform the site ran at that moment (now, when unknown); None when the entry names none."""
        if not self.eras:
            return None
        if moment is not None:
            for era in self.eras:
                if era.until is None or moment.date() < era.until:
                    return era.platform
        return self.eras[-1].platform


# ---------------------------------------------------------------- pages


class ListingItem(Struct, frozen=True, kw_only=True):
    """One entry of a listing: absolute address and what the listing says of it, as raw text."""

    url: str
    title_text: str | None = None
    date_text: str | None = None
    lead_text: str | None = None


class Page(Struct, frozen=True, kw_only=True):
    """Bytes as fetched or archived, with all that is known of where they come from. Content codings are undone."""

    body: bytes
    url: str | None = None
    """Address of the page itself (after redirects, never a Wayback address); None for a bare file."""
    content_type: str | None = None
    captured_at: datetime | None = None
    """UTC, aware."""
    source: Source = "html"
    path: str | None = None
    http_status: int | None = None
    memento_url: str | None = None
    warc_file: str | None = None
    warc_record_id: str | None = None
    warc_offset: int | None = None
    payload_digest: str | None = None
    """`sha1:` + base32 of the payload as transferred (before content decoding), as in WARC-Payload-Digest."""
    etag: str | None = None
    last_modified: str | None = None
    is_cut: bool = False
    """Whether the bytes end before the page does, as far as their container tells."""
    listed: ListingItem | None = None
    """What the listing that led here said of the page."""
    record_id: str | None = None
    """The id under which a crawl knew the page when it fetched it: its address may have changed since it got that."""
    joined_id: str | None = None
    """Another id that the page had for a time: its new address was found before the old one led there."""


# ---------------------------------------------------------------- parser results


class Anchor(Struct, frozen=True):
    """A link of lead or body as found; the address is absolute."""

    url: str
    text: str


class FileLink(Struct, frozen=True, kw_only=True):
    """A file offered for download as found: `label` is what the page prints about type and size."""

    url: str
    title_text: str
    label_text: str | None = None


class Picture(Struct, frozen=True, kw_only=True):
    """A picture as found; addresses are absolute, `url` the largest form."""

    url: str
    thumbnail_url: str | None = None
    caption_text: str | None = None
    alt_text: str | None = None
    credit_text: str | None = None
    role: Literal["lead", "inline", "gallery"] = "inline"


class Body(Struct, frozen=True, kw_only=True):
    """The text of an article: blocks of plain text and the same content as minimal HTML."""

    blocks: tuple[str, ...]
    html: str
    rule: str


class Article(Struct, frozen=True, kw_only=True):
    """A page recognised as an article, as found. Tuples of `Found` hold candidates, most trusted first."""

    site: Site
    parser: str
    url: str | None
    """The page's own canonical address if it names a credible one, else the page's address."""
    native_id: str | None = None
    """The CMS's own id where the address has one."""
    title: tuple[Found, ...] = ()
    lead: tuple[Found, ...] = ()
    date: tuple[Found, ...] = ()
    date_modified: tuple[Found, ...] = ()
    language: Found | None = None
    publisher: Found | None = None
    """What the page itself names as publisher; used when the site is not in the registry."""
    section: Found | None = None
    breadcrumbs: tuple[str, ...] = ()
    archived: Found | None = None
    """The notice that says so."""
    body: Body | None = None
    links: tuple[Anchor, ...] = ()
    attachments: tuple[FileLink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    """Lead and inline pictures."""
    gallery: tuple[Picture, ...] = ()
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    rules: Mapping[str, str] = MappingProxyType({})
    """Rules of the fields that carry none themselves (gallery, attachments, authors …)."""
    warnings: tuple[str, ...] = ()


class Listing(Struct, frozen=True, kw_only=True):
    """A page of links to articles; it never becomes a record."""

    parser: str
    url: str | None = None
    title_text: str | None = None
    items: tuple[ListingItem, ...] = ()
    next_url: str | None = None
    """The next page as the page itself says, or as the platform counts; None on the last page."""
    is_next_guessed: bool = False
    """Whether nothing on the page names the next one: there may be none."""
    has_more: bool | None = None
    """Whether the page states that entries follow its own ("11–20 of 45"); None where it does not say."""
    last_url: str | None = None
    """The page under the highest number of its pager."""
    is_next_scripted: bool = False
    """Whether there are further pages that only a script can open."""
    periods: tuple[str, ...] = ()
    """Pages of the same list for a year or a month each, that this one links to."""
    feeds: tuple[str, ...] = ()
    """Feeds that the page announces."""


RejectionReason = Literal[
    "empty",
    "binary",
    "unsupported_type",
    "too_large",
    "http_error",
    "redirect",
    "challenge",
    "soft_404",
    "unavailable",
    "home_page",
    "not_article",
    "no_content",
    "needs_script",
]


class Rejection(Struct, frozen=True, kw_only=True):
    """A page that is neither article nor listing, and why. `detail` is one line for people."""

    reason: RejectionReason
    detail: str = ""
    parser: str | None = None
    leads_to: str | None = None
    """Absolute address to which a page sends its reader that does nothing else (`redirect`)."""


# ---------------------------------------------------------------- record

Text = Annotated[str, Meta(description="One line of normalised text.")]


class Link(Struct, frozen=True):
    """A link of the text."""

    url: Annotated[str, Meta(description="Absolute address, or `mailto:`.")]
    text: Annotated[
        str, Meta(description="Link text; the address itself for an address printed in the text.")
    ]
    type: Annotated[
        LinkType,
        Meta(
            description="`internal`: on the site's own hosts; `attachment`: a file; `email`: a mail address."
        ),
    ]


class FileCapture(Struct, frozen=True):
    """Where the bytes of a picture or file stand: the response that holds them, as for a page's `capture`."""

    warc_file: Annotated[str, Meta(description="Name of the archive file that holds the response.")]
    warc_record_id: Annotated[str, Meta(description="WARC-Record-ID of the response.")]
    warc_offset: Annotated[
        int, Meta(description="Offset in bytes of the response (its gzip member) in the file.")
    ]
    payload_digest: Annotated[
        str,
        Meta(description="`sha1:` and base32 of the payload as transferred, as in WARC-Payload-Digest."),
    ]


OwnCapture = Annotated[
    FileCapture | None,
    Meta(
        description="Where the bytes of the file itself are archived (`--media`); null when they are not, "
        "and from every other source than a crawl."
    ),
]


class Attachment(Struct, frozen=True):
    """A file offered for download."""

    url: Annotated[str, Meta(description="Absolute address.")]
    title: Annotated[str | None, Meta(description="Link text without type and size.")]
    media_type: Annotated[str | None, Meta(description="From the extension or the page's label; else null.")]
    size: Annotated[
        int | None, Meta(description="Bytes as the page states (KB and MB count 1,024); else null.")
    ]
    capture: OwnCapture = None


class GalleryItem(Struct, frozen=True):
    """A picture of the article's gallery."""

    url: Annotated[
        str | None,
        Meta(description="Absolute address of the largest form; null when only a text capture tells of it."),
    ]
    thumbnail_url: Annotated[str | None, Meta(description="Address of the small form, when another.")]
    caption: Annotated[
        str | None, Meta(description="Visible text or caption attribute, else title, else alt text.")
    ]
    alt: Annotated[str | None, Meta(description="Alternative text.")]
    credit: Annotated[
        str | None, Meta(description="Photographer or agency, without its mark (©, Foto:, fot.).")
    ]
    capture: OwnCapture = None


class Image(Struct, frozen=True):
    """A lead or inline picture."""

    url: Annotated[str, Meta(description="Absolute address of the largest form.")]
    thumbnail_url: Annotated[str | None, Meta(description="Address of the small form, when another.")]
    caption: Annotated[
        str | None, Meta(description="What the page shows as caption, without the credit; else null.")
    ]
    alt: Annotated[str | None, Meta(description="Alternative text.")]
    credit: Annotated[
        str | None, Meta(description="Photographer or agency, without its mark (©, Foto:, fot.).")
    ]
    role: Annotated[Literal["lead", "inline"], Meta(description="`lead`: before or above the text.")]
    capture: OwnCapture = None


class Capture(Struct, frozen=True):
    """The bytes that a record comes from."""

    source: Annotated[Source, Meta(description="Kind of source.")]
    path: Annotated[
        str | None, Meta(description="Input file, as given on the command line or in the manifest.")
    ]
    retrieved_at: Annotated[datetime | None, Meta(description="When the bytes were fetched, UTC.")]
    http_status: Annotated[int | None, Meta(description="Status code of the response.")]
    final_url: Annotated[str | None, Meta(description="Address that answered, after redirects.")]
    memento_url: Annotated[str | None, Meta(description="Address of the Wayback capture.")]
    warc_file: Annotated[str | None, Meta(description="Name of the archive file that holds the record.")]
    warc_record_id: Annotated[str | None, Meta(description="WARC-Record-ID.")]
    warc_offset: Annotated[
        int | None, Meta(description="Offset in bytes of the record (its gzip member) in the file.")
    ]
    payload_digest: Annotated[
        str | None,
        Meta(description="`sha1:` and base32 of the payload as transferred, as in WARC-Payload-Digest."),
    ]
    etag: Annotated[str | None, Meta(description="ETag header.")]
    last_modified: Annotated[str | None, Meta(description="Last-Modified header as sent.")]


class Record(Struct, frozen=True, kw_only=True):
    """One news item, schema `kronika/1`. Every key is present; null means that the page does not say."""

    schema: Annotated[Literal["kronika/1"], Meta(description="Name and version of this schema.")] = (
        "kronika/1"
    )
    id: Annotated[
        str,
        Meta(
            description="Stable across runs and sources: `SITE:` and the CMS's own id where the address has one, "
            "else 16 hex digits of the SHA-256 of the canonical address, else (a file of unknown address) of its bytes."
        ),
    ]
    version: Annotated[int, Meta(ge=1, description="1, 2, … counts distinct contents of this id.")] = 1
    status: Annotated[Status, Meta(description="`removed` when the site has taken the page down.")] = (
        "current"
    )
    url: Annotated[
        str | None, Meta(description="Canonical address of the page itself, never a Wayback address.")
    ]
    site: Annotated[
        str | None, Meta(description="Registry id; null when the registry does not know the host.")
    ]
    publisher: Annotated[str | None, Meta(description="Full name of the publishing body.")]
    country: Annotated[str | None, Meta(description="ISO 3166-1 alpha-2.")]
    language: Annotated[str | None, Meta(description="BCP 47.")]
    section: Annotated[str | None, Meta(description="Section of the site that the page says it belongs to.")]
    breadcrumbs: Annotated[
        tuple[str, ...], Meta(description="Path to the page, without the home link and the page's own title.")
    ]
    title: Annotated[str | None, Meta(description="The article's title, not the site's.")]
    lead: Annotated[
        str | None, Meta(description="Introduction set apart by the page; not repeated in `body`.")
    ]
    date: Annotated[
        str | None,
        Meta(
            description="Publication date as the page states it: `YYYY-MM-DD`, or ISO 8601 with offset when it "
            "states a time. Never the capture date."
        ),
    ]
    date_precision: Annotated[DatePrecision | None, Meta(description="How exact `date` is.")]
    date_modified: Annotated[str | None, Meta(description="Date of the last change, same forms as `date`.")]
    archived: Annotated[bool, Meta(description="True when the page says that it is archived.")]
    body: Annotated[
        str | None,
        Meta(
            description="Plain text, blocks (paragraph, heading, list item, quote, table row with cells joined by "
            "` | `) separated by one blank line; no navigation, captions, share buttons or gallery."
        ),
    ]
    body_html: Annotated[
        str | None,
        Meta(
            description="The same content as minimal HTML: p h2-h6 ul ol li blockquote table thead tbody tr th td "
            "a[href] em strong br."
        ),
    ]
    links: Annotated[
        tuple[Link, ...], Meta(description="Links of lead and body in order, repeated ones repeated.")
    ]
    attachments: Annotated[tuple[Attachment, ...], Meta(description="Files offered in or beside the text.")]
    images: Annotated[tuple[Image, ...], Meta(description="Lead and inline pictures.")]
    gallery: Annotated[
        tuple[GalleryItem, ...],
        Meta(description="Gallery in page order; equal captions stay separate items."),
    ]
    authors: Annotated[tuple[str, ...], Meta(description="Authors that the page names; not its editors.")]
    tags: Annotated[tuple[str, ...], Meta(description="Keywords that the page shows.")]
    content_hash: Annotated[
        str,
        Meta(
            description="SHA-256 (hex) over the normalised content keys, title to tags, without thumbnails and "
            "captures: what a version is a version of."
        ),
    ]
    first_seen: Annotated[datetime | None, Meta(description="Earliest capture of this id, UTC.")]
    last_seen: Annotated[datetime | None, Meta(description="Latest capture of this id, UTC.")]
    changed: Annotated[datetime | None, Meta(description="Earliest capture of this version, UTC.")]
    capture: Annotated[Capture, Meta(description="The bytes that this record comes from.")]
    provenance: Annotated[
        dict[str, Any],
        Meta(
            description="Per field `{rule, raw}`: which rule matched and the string before normalisation (raw is "
            "null for body, gallery and the like); and `parser`."
        ),
    ]
    warnings: Annotated[
        tuple[str, ...],
        Meta(description="What is missing or doubtful, such as `date_missing`, `body_short`."),
    ]


CONTENT_FIELDS = (
    "title",
    "lead",
    "date",
    "date_modified",
    "archived",
    "body",
    "body_html",
    "links",
    "attachments",
    "images",
    "gallery",
    "authors",
    "tags",
)
"""The keys that `content_hash` covers."""

_ENCODER = msgspec.json.Encoder()
_RECORD_DECODER = msgspec.json.Decoder(Record)


def encode_record(record: Record) -> bytes:
    """The record as one line of JSON (UTF-8), without the line end."""
    return _ENCODER.encode(record)


def decode_record(line: bytes | str) -> Record:
    """The record of one line; raises `msgspec.ValidationError` when it breaks the schema."""
    return _RECORD_DECODER.decode(line)
