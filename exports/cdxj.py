"""The index of a WACZ file: keys, lines, and the compressed index with its block list; must not know records.

Formats: CDXJ 0.1.0 (https://specs.webrecorder.net/cdxj/0.1.0/), and the block list `index.idx` (`!meta`, then one line
a gzip member of `index.cdx.gz`) as replay programs read it: they fetch one block, not the whole index.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable
from itertools import islice
from typing import IO
from urllib.parse import quote, urlsplit

import msgspec
from msgspec import Struct

REVISIT = "warc/revisit"
BLOCK_LINES = 300
"""Lines in one block of the compressed index: what a replay program loads to find one address."""

_WWW = re.compile(r"^(https?://)www\d*\.", re.I)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_KEPT = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ENCODER = msgspec.json.Encoder()


class Entry(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The JSON block of an index line."""

    url: str
    mime: str = ""
    status: int | None = None
    digest: str = ""
    """WARC-Payload-Digest as the record has it, computed where it has none; for a revisit that of the original."""
    length: int
    """Bytes of the record in the archive file: of its gzip member, where it is compressed."""
    offset: int
    filename: str
    """Name of the archive file, without `archive/`."""


def search_key(url: str) -> str:
    """The address in the form that an index is sorted by: `org,example)/news?a=1` of `https://www.example.org/news?a=1`.

    Lower case, without scheme, leading `www.` and default port, parameters sorted: what replay programs look up.
    Addresses that are not http stay as they are.
    """
    if not url[:8].lower().startswith(("http://", "https://")):
        return quote(url, safe=_KEPT)
    try:
        parts = urlsplit(_WWW.sub(r"\1", url).lower())
        port = parts.port
    except ValueError:  # such as a port that is no number
        return quote(url, safe=_KEPT)
    name = parts.hostname or ""
    host = f"[{name}]" if ":" in name else ",".join(reversed(name.split(".")))
    place = f":{port}" if port and port != _DEFAULT_PORTS[parts.scheme] else ""
    query = "?" + "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return quote(f"{host}{place}){parts.path or '/'}{query}", safe=_KEPT)


def timestamp(date: str) -> str:
    """`20260131235959` of a WARC-Date: to the second, as replay programs compare it."""
    return re.sub(r"\D", "", date)[:14]


def index_line(key: str, moment: str, entry: Entry) -> bytes:
    """One line with its line end."""
    return f"{key} {moment} ".encode() + _ENCODER.encode(entry) + b"\n"


def write_compressed(lines: Iterable[bytes], index: IO[bytes], blocks: IO[bytes], name: str) -> None:
    """Write sorted lines as gzip members of `BLOCK_LINES` lines, and the list that tells where each begins."""
    blocks.write(b"!meta 0 " + _ENCODER.encode({"format": "cdxj-gzip-1.0", "filename": name}) + b"\n")
    offset = 0
    remaining = iter(lines)
    while block := list(islice(remaining, BLOCK_LINES)):
        member = gzip.compress(b"".join(block), mtime=0)
        index.write(member)
        first = b" ".join(block[0].split(b" ", 2)[:2])
        place = {
            "offset": offset,
            "length": len(member),
            "digest": f"sha256:{hashlib.sha256(member).hexdigest()}",
        }
        blocks.write(first + b" " + _ENCODER.encode(place) + b"\n")
        offset += len(member)
