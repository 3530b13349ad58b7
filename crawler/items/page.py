"""A page as a source gives it: bytes and where they come from."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

Source = Literal["live", "wayback", "warc", "arc", "wacz", "wet", "html", "text"]
PageKind = Literal["list", "unlisted"]


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
    """Address of the page itself (after redirects, never one in a web archive); None for a bare file."""
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
    kind: PageKind | None = None
    """What the crawl that fetched it knew of it, whatever its address says: that the pager of a list led to it, or that no
    list names it."""
    listed: ListingItem | None = None
    """What the listing that led here said of the page."""
    record_id: str | None = None
    """The id under which a crawl knew the page when it fetched it: its address may have changed since it got that."""
    joined_id: str | None = None
    """Another id that the page had for a time: its new address was found before the old one led there."""
