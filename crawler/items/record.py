"""What is exported: schema `kronika/1`, field by field, and a record as a line of JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from crawler.items.page import Source

SCHEMA = "kronika/1"

LinkType = Literal["internal", "external", "attachment", "email"]
DatePrecision = Literal["day", "minute", "second"]
Status = Literal["current", "removed"]

Text = Annotated[str, Meta(description="One line of normalised text.")]


class Link(Struct, frozen=True):
    """A link of the text."""

    url: Annotated[
        str,
        Meta(
            description="Absolute address (as the page writes it where nothing tells its own), or `mailto:`."
        ),
    ]
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

    url: Annotated[
        str, Meta(description="Absolute address (as the page writes it where nothing tells its own).")
    ]
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
        Meta(
            description="Absolute address of the largest form (as the page writes it where nothing tells its own); null when only a "
            "text capture tells of it."
        ),
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

    url: Annotated[
        str,
        Meta(
            description="Absolute address of the largest form (as the page writes it where nothing tells its own)."
        ),
    ]
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
    memento_url: Annotated[str | None, Meta(description="Address of the capture in a web archive.")]
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
            "else 16 hex digits of the SHA-256 of the canonical address (and a number behind it, where a page that has moved from "
            "there keeps that one), else (a file of unknown address) of its bytes."
        ),
    ]
    version: Annotated[int, Meta(ge=1, description="1, 2, … counts distinct contents of this id.")] = 1
    status: Annotated[Status, Meta(description="`removed` when the site has taken the page down.")] = (
        "current"
    )
    url: Annotated[
        str | None, Meta(description="Canonical address of the page itself, never one in a web archive.")
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
    date_modified: Annotated[
        str | None,
        Meta(
            description="Date of the last change, same forms as `date`; a stated moment within a minute of the capture is"
            " that in which the page was made, and no change."
        ),
    ]
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
            "captures: what a version is a version of. Of an article on several pages, over the hashes of all."
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
            "null for body, gallery and the like); and `parser`. Of an article on several pages also `pages`: of each "
            "its `number`, its `url`, the address of the `next` one, and where its bytes are (`capture`)."
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
    """The record of one line; raises `msgspec.MsgspecError`, or `UnicodeDecodeError` for other bytes than UTF-8, when it
    breaks the schema or is no JSON."""
    return _RECORD_DECODER.decode(line)
