"""Archives of generated pages for measurements, written as a stream: any number of pages in little memory."""

from __future__ import annotations

import base64
import hashlib
import uuid
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.portal_pages import article_pages

TURNS = ("intracom", "govpl") * 9 + ("generic",) * 2
"""Of twenty pages which are of which platform."""
BATCH = 4000
"""Pages that are three sites, one a platform: an article a day for five years."""
LEVEL = 6
"""As crawls compress."""


def mixed_pages(count: int, *, is_whole: bool = True) -> Iterator[tuple[str, bytes]]:
    """(address, body) of distinct articles of all platforms, in turns."""
    for start in range(0, count, BATCH):
        pages = {
            name: article_pages(
                name, BATCH * TURNS.count(name) // len(TURNS), batch=start // BATCH, is_whole=is_whole
            )
            for name in TURNS
        }
        for number in range(min(BATCH, count - start)):
            yield next(pages[TURNS[number % len(TURNS)]])


def write_archive(path: Path, count: int, *, is_whole: bool = True) -> int:
    """Write a WARC file of request and response records, a gzip member each; returns the bytes of all bodies."""
    size = 0
    with path.open("wb") as file:
        for url, body in mixed_pages(count, is_whole=is_whole):
            size += len(body)
            for record in _records(url, body):
                file.write(_member(record))
    return size


def _records(url: str, body: bytes) -> Iterator[bytes]:
    host, _, target = url.removeprefix("https://").partition("/")
    answer = (
        b"HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Date: Fri, 05 Jun 2020 10:00:00 GMT\r\nCache-Control: max-age=0\r\nContent-Length: %d\r\n\r\n"
    ) % len(body)
    yield _record("response", url, answer + body, {"WARC-Payload-Digest": _digest(body)})
    asked = (
        f"GET /{target} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: bench\r\nAccept: text/html\r\n"
        "Accept-Encoding: gzip, deflate\r\n\r\n"
    )
    yield _record("request", url, asked.encode(), {})


def _record(kind: str, url: str, block: bytes, fields: dict[str, str]) -> bytes:
    lines = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {url}')}>",
        "WARC-Target-URI": url,
        "WARC-Date": "2020-06-05T10:00:00Z",
        "WARC-Block-Digest": _digest(block),
        **fields,
        "Content-Type": f"application/http; msgtype={kind}",
        "Content-Length": str(len(block)),
    }
    head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return head.encode() + b"\r\n" + block + b"\r\n\r\n"


def _digest(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def _member(record: bytes) -> bytes:
    compressor = zlib.compressobj(LEVEL, zlib.DEFLATED, zlib.MAX_WBITS + 16)
    return compressor.compress(record) + compressor.flush()
