"""Rows of the ledger as values; columns as in `crawler.archive.schema`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from crawler.archive.packing import Original
from crawler.items import ListingItem

FORMER = "former:"
"""What the key of a row begins with that stands for an address from which a page has moved: behind it is the page's own."""

UrlState = Literal["pending", "saved", "skipped", "failed", "gone"]
UrlPurpose = Literal["article", "listing", "feed", "media"]


class UrlRow(Struct, frozen=True):
    """One address as the ledger knows it; columns as in `schema`."""

    seq: int
    key: str
    url: str
    kind: UrlPurpose
    state: UrlState
    reason: str | None
    attempts: int
    due: float
    record_id: str | None
    etag: str | None
    last_modified: str | None
    capture: int | None
    fetched_at: str | None
    via: str | None
    root: str | None
    listed_url: str | None
    listed_title: str | None
    listed_date: str | None
    listed_lead: str | None
    listed_day: str | None
    depth: int
    walk: int
    seen_run: str | None
    done_run: str | None

    @property
    def is_former(self) -> bool:
        """Whether this is an address that may have been used again since the page that it belonged to has moved."""
        return self.key.startswith(FORMER)

    @property
    def listed(self) -> ListingItem | None:
        """What the listing said of the page; None when no listing named it."""
        if self.listed_url is None:
            return None
        return ListingItem(
            url=self.listed_url,
            title_text=self.listed_title,
            date_text=self.listed_date,
            lead_text=self.listed_lead,
        )


URL_COLUMNS = ", ".join(UrlRow.__struct_fields__)
"""Columns of `urls` in the order of the fields; so of the other tables."""


class CaptureRow(Struct, frozen=True):
    """One capture; `original` is set for a revisit: the capture that holds its payload."""

    id: int
    url: str
    captured_at: str
    status: int
    kind: Literal["response", "revisit"]
    warc_file: str
    warc_offset: int
    warc_record_id: str
    payload_digest: str
    original: int | None

    def as_original(self) -> Original:
        """What a revisit record says of this capture."""
        return Original(
            url=self.url,
            captured_at=self.captured_at,
            warc_file=self.warc_file,
            warc_offset=self.warc_offset,
            warc_record_id=self.warc_record_id,
            payload_digest=self.payload_digest,
        )


CAPTURE_COLUMNS = ", ".join(CaptureRow.__struct_fields__)


class RecordRow(Struct, frozen=True):
    """The current record of an id and what the ledger keeps beside it."""

    id: str
    version: int
    status: Literal["current", "removed"]
    content_hash: str
    suspected_at: str | None
    line: bytes


class Event(Struct, frozen=True):
    """Something that happened to a record."""

    record_id: str
    at: str
    kind: str
    """new, changed, suspected (of being gone), removed, restored, moved, joined, redacted, purged."""
    detail: str | None
    """Such as the answer that told, both addresses of a move, or the id that it was joined to."""
    run: str | None


class RunRow(Struct, frozen=True):
    """One run; the last fields are None while it lasts, or for good when it was killed."""

    id: str
    mode: str
    started_at: str
    ended_at: str | None
    exit_code: int | None
    reason: str | None
    summary: str | None
