"""What is left of a record that was redacted: that it was there, and nothing of what it said; pure."""

from __future__ import annotations

import msgspec

from crawler.items import Capture, Record
from pipelines.identity import hash_content

RULE = "redact"


def make_tombstone(record: Record) -> Record:
    """The record without any content, address or trace of either; idempotent.

    Id, version, site, publisher, country, language and the times stay, and where the bytes are in the site's WARC
    files; `content_hash` is that of nothing, so that nobody can try out what the content was. Why it was redacted is
    not in the record, for the reason may name people too.
    """
    empty = msgspec.structs.replace(
        record,
        status="removed",
        url=None,
        section=None,
        breadcrumbs=(),
        title=None,
        lead=None,
        date=None,
        date_precision=None,
        date_modified=None,
        archived=False,
        body=None,
        body_html=None,
        links=(),
        attachments=(),
        images=(),
        gallery=(),
        authors=(),
        tags=(),
        capture=_without_address(record.capture),
        provenance={"parser": record.provenance.get("parser"), "redacted": {"rule": RULE, "raw": None}},
        warnings=("redacted",),
    )
    return msgspec.structs.replace(empty, content_hash=hash_content(msgspec.structs.asdict(empty)))


def _without_address(capture: Capture) -> Capture:
    """Where and when the bytes were fetched, without the names of page and file, which often hold the title."""
    return msgspec.structs.replace(
        capture, path=None, final_url=None, memento_url=None, etag=None, last_modified=None
    )
