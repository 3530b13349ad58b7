"""Who a record is and whether it has changed: id, content hash, order; pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from crawler.items import CONTENT_FIELDS, Record
from crawler.urls import canonical_url, url_id

_ENCODER = msgspec.json.Encoder(order="deterministic")
_HREF = re.compile(r"<a href=\"[^\"]*\">")


def build_id(site_id: str, native_id: str | None, url: str | None, payload_digest: str) -> str:
    """`SITE:` and the CMS's id, else the hash of the canonical address, else (a file of unknown address) 16
    characters of the digest of its bytes."""
    if native_id:
        return f"{site_id}:{native_id}"
    return f"{site_id}:{url_id(url)}" if url else f"{site_id}:{payload_digest.partition(':')[2].lower()[:16]}"


def hash_content(record: Mapping[str, Any]) -> str:
    """SHA-256 (hex) over the content keys as the record has them, without the addresses of thumbnails.

    Addresses count in their canonical form: a session id in a link is no change of the content.
    """
    content = {key: record[key] for key in CONTENT_FIELDS}
    # the addresses in the HTML are those of `links`
    content["body_html"] = _HREF.sub("<a>", content["body_html"] or "")
    for key in ("links", "attachments", "images", "gallery"):
        content[key] = [_stable(item) for item in content[key]]
    return hashlib.sha256(_ENCODER.encode(content)).hexdigest()


def _stable(item: Any) -> dict[str, Any]:
    """A link, file or picture with its address in canonical form and without thumbnail."""
    fields = msgspec.structs.asdict(item)
    if fields["url"]:
        fields["url"] = canonical_url(fields["url"])
    fields.pop("thumbnail_url", None)
    return fields


def sort_key(record: Record) -> tuple[str, str]:
    """The order of records in every file: by date, undated ones first, then by id."""
    return record.date or "", record.id
