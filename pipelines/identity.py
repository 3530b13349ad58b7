"""Who a record is and whether it has changed: id and content hash; pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from crawler.items import CONTENT_FIELDS
from crawler.urls import canonical_url, url_id

_ENCODER = msgspec.json.Encoder(order="deterministic")
_HREF = re.compile(r"<a href=\"[^\"]*\">")


def build_id(site_id: str, native_id: str | None, url: str | None, body: bytes) -> str:
    """`SITE:` and the CMS's id, else 16 hex digits of the SHA-256 of the canonical address, else (a file of unknown
    address) of its bytes."""
    if native_id:
        return f"{site_id}:{native_id}"
    return f"{site_id}:{url_id(url) if url else hashlib.sha256(body).hexdigest()[:16]}"


def hash_content(record: Mapping[str, Any], hosts: Collection[str] = ()) -> str:
    """SHA-256 (hex) over the content keys as the record has them, without the addresses of thumbnails.

    Addresses count in their canonical form without scheme, and those on the site's own `hosts` by their path
    alone: a session id in a link, or a capture of the page under http, www. or a former host, is no change of
    the content.
    """
    content = {key: record[key] for key in CONTENT_FIELDS}
    # the addresses in the HTML are those of `links`
    markup = content["body_html"] or ""
    content["body_html"] = _HREF.sub("<a>", markup) if "<a " in markup else markup
    own = frozenset(host.removeprefix("www.") for host in hosts)
    for key in ("links", "attachments", "images", "gallery"):
        content[key] = [_stable(item, own) for item in content[key]]
    return hashlib.sha256(_ENCODER.encode(content)).hexdigest()


def _stable(item: Any, own: Collection[str]) -> dict[str, Any]:
    """A link, file or picture with its address as it counts for the hash, without thumbnail and capture."""
    fields = msgspec.structs.asdict(item)
    if fields["url"]:
        address = _without_passing(canonical_url(fields["url"]).partition("://")[2] or fields["url"])
        host, slash, path = address.partition("/")
        fields["url"] = slash + path if host.removeprefix("www.") in own else address
    fields.pop("thumbnail_url", None)
    fields.pop("capture", None)  # that a file was archived is no change of the page
    return fields


_PASSING = re.compile(
    r"(?i)(?:_|ts|timestamp|rand|random|rnd|no_?cache|cb|cache_?buster)=[\d.]{5,}$|t(?:ime)?=1\d{9}(?:\d{3})?$|"
    r"(?:expires|signature|key-pair-id|x-(?:amz|goog)-[a-z-]+)="
)
"""Parameters that a page gives anew with each visit: against caches, and the signatures of stores such as Amazon's, which end
after some hours (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html). They name no other file."""


def _without_passing(address: str) -> str:
    path, mark, query = address.partition("?")
    if not mark:
        return address
    kept = "&".join(part for part in query.split("&") if not _PASSING.match(part))
    return f"{path}?{kept}" if kept else path
