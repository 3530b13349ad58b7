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
    r"(?i)(?:_|ts|timestamp|rand|random|rnd|no_?cache|cb|cache_?buster)=[\d.]{5,}$|(?:(?:t|time|v|ver|version|e|exp)=)?1\d{9}(?:\d{3})?$|"
    r"(?:[\w.-]*=)?0\.\d{6,}$|"
    r"(?:expires|signature|key-pair-id|x-(?:amz|goog)-[a-z-]+)=|sig=[\w%+/=-]{20,}$|(?:sk?[et])=20\d\d-|"
    r"(?:_?(?:csrf|xsrf)\w*|(?:csrf|xsrf)?_token|authenticity_token|__requestverificationtoken|(?:_wp)?nonce|sesskey|formhash)="
)
"""Parameters that a page gives anew with each visit: against caches, such as the second or what `Math.random` gave; against forged
forms; and the signatures of stores such as Amazon's and Azure's, which end after some hours
(https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html,
https://learn.microsoft.com/rest/api/storageservices/create-service-sas). They name no other file."""
_TOKEN = re.compile(r"(?i)(?:access_|auth_|security_)?token=[\w.%~-]{8,}$")
"""A leave to read, given anew with each visit, unless it is all that tells one file from another."""
_FILE = re.compile(r"(?i)\.(?!php\d?$|aspx?$|jspx?$|cgi$|do$|html?$)[a-z\d]{2,5}$")


def _without_passing(address: str) -> str:
    path, mark, query = address.partition("?")
    if not mark:
        return address
    kept = [part for part in query.split("&") if not _PASSING.match(part)]
    named = [part for part in kept if not _TOKEN.match(part)]
    kept = named if named or _FILE.search(path) else kept
    return f"{path}?{'&'.join(kept)}" if kept else path
