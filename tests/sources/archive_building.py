"""Archives for the tests, made with warcio (records) and the standard library (containers)."""

from __future__ import annotations

import gzip
import io
import random
import uuid
import zipfile
from pathlib import Path

import zstandard
from fastwarc.stream_io import Lz4Writer
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

WORDS = [
    "minister",
    "ustawa",
    "granica",
    "spotkanie",
    "komunikat",
    "współpraca",
    "Verordnung",
    "Förderung",
    "Bürger",
    "Haushalt",
]


class _Writer(WARCWriter):  # type: ignore[misc]
    @staticmethod
    def _create_temp_file() -> io.BytesIO:
        # warcio's own are never closed, which warns
        return io.BytesIO()


def html_page(seed: int, words: int = 60) -> bytes:
    """A page with text of its own that compresses as prose does."""
    rng = random.Random(seed)
    text = " ".join(f"{rng.choice(WORDS)}{rng.randrange(100)}" for _ in range(words))
    return (
        f"<!DOCTYPE html><html><head><title>{seed}</title></head><body><p>{text}</p></body></html>".encode()
    )


def record_bytes(
    kind: str, url: str, body: bytes = b"", *, http: str | None = "200 OK", **options: object
) -> bytes:
    """One WARC record, uncompressed. `headers`: HTTP headers; `warc`: WARC headers; `content_type` for no HTTP."""
    sink = io.BytesIO()
    writer = _Writer(sink, gzip=False, warc_version="1.1")
    headers = list(options.get("headers", [("Content-Type", "text/html; charset=utf-8")]))  # type: ignore[call-overload]
    http_headers = None
    if kind == "request":
        http_headers = StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.org")], is_http_request=True)
    elif http is not None and kind in ("response", "revisit"):
        if kind == "response" and not any(name.lower() == "content-length" for name, _ in headers):
            headers.append(("Content-Length", str(len(body))))
        http_headers = StatusAndHeaders(http, headers, protocol="HTTP/1.1")
    record = writer.create_warc_record(
        url,
        kind,
        payload=io.BytesIO(body),
        http_headers=http_headers,
        warc_content_type=str(options.get("content_type", "")),
        warc_headers_dict={
            "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {url} {body!r}')}>",
            "WARC-Date": "2024-05-06T07:08:09Z",
            **dict(options.get("warc", {})),  # type: ignore[call-overload]
        },
    )
    writer.write_record(record)
    return sink.getvalue()


def site_records(count: int, words: int = 60) -> list[bytes]:
    """`count` WARC records: responses and, in between, requests, as a crawl writes them."""
    records = []
    for number in range(count):
        url = f"https://www.example.org/news/{number}"
        if number % 3 == 2:
            records.append(record_bytes("request", url))
        else:
            records.append(record_bytes("response", url, html_page(number, words)))
    return records


def arc_records(count: int) -> list[bytes]:
    """An ARC 1.0 header and `count` records, uncompressed."""
    info = b"1 0 Tests\nURL IP-address Archive-date Content-type Archive-length\n"
    records = [b"filedesc://tests.arc 0.0.0.0 20090102030405 text/plain %d\n%s\n" % (len(info), info)]
    for number in range(count):
        body = html_page(number)
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (
            len(body),
            body,
        )
        line = b"http://www.example.org/%d 192.0.2.1 20090102030405 text/html %d\n" % (number, len(block))
        records.append(line + block + b"\n")
    return records


def pack(records: list[bytes], form: str) -> bytes:
    """The records as a file: `plain`, `gzip` (a member a record), `gzip-one`, `zstd`, `lz4`."""
    match form:
        case "plain":
            return b"".join(records)
        case "gzip":
            return b"".join(gzip.compress(record, 6, mtime=0) for record in records)
        case "gzip-one":
            return gzip.compress(b"".join(records), 6, mtime=0)
        case "zstd":
            engine = zstandard.ZstdCompressor(write_checksum=True)
            return b"".join(engine.compress(record) for record in records)
        case "lz4":
            return b"".join(_lz4(record) for record in records)
    raise ValueError(form)


def _lz4(record: bytes) -> bytes:
    sink = io.BytesIO()
    writer = Lz4Writer(sink)
    writer.write(record)
    writer.finish()
    writer.flush()
    return sink.getvalue()


def pack_wacz(archives: dict[str, bytes], path: Path, compression: int = zipfile.ZIP_STORED) -> Path:
    """A zip file with the archives under `archive/`."""
    with zipfile.ZipFile(path, "w", compression) as container:
        for name, content in archives.items():
            container.writestr(f"archive/{name}", content)
        container.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
    return path
