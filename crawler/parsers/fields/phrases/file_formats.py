"""What bytes are that are no HTML page: files by their magic numbers, feeds, site maps and JSON by their beginning."""

from __future__ import annotations

import re

from crawler.feed_marks import find_kind

# Where a file format puts its name, by offset. Web pages never start like this.
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "PDF"),
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WebP"),
    (0, b"PK\x03\x04", "ZIP or Office document"),
    (0, b"PK\x05\x06", "ZIP"),
    (0, b"\x1f\x8b\x08", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard"),
    (0, b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (0, b"Rar!\x1a\x07", "RAR"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office document"),
    (0, b"{\\rtf", "RTF"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"\x00\x00\x01\x00", "icon"),
    (0, b"wOFF", "font"),
    (0, b"wOF2", "font"),
    (0, b"\x00\x01\x00\x00", "font"),
    (0, b"OTTO\x00", "font"),
    (4, b"ftyp", "MP4"),
    (0, b"OggS", "Ogg"),
    (0, b"ID3\x03", "MP3"),
    (0, b"ID3\x04", "MP3"),
    (0, b"\x1aE\xdf\xa3", "Matroska or WebM"),
    (0, b"FLV\x01", "Flash video"),
    (0, b"CWS", "Flash"),
    (0, b"RIFF", "RIFF media"),
    (0, b"\x7fELF", "program"),
    (0, b"SQLite format 3\x00", "SQLite"),
)
_TEXT_BYTES = bytes(b for b in range(256) if b >= 0x20 and b != 0x7F) + b"\t\n\f\r\x1b"  # ESC: ISO-2022-JP
_SAMPLE = 4096
_MAX_CONTROL_SHARE = 0.05
"""Random or compressed bytes hold 11% control characters; damaged pages hold a few."""
_MARKUP = re.compile(rb"(?i)<(?:!doctype|html|head|body|\?xml|meta|title|table)\b")
_FEED_KINDS = {
    b"rss": "a feed",
    b"feed": "a feed",
    b"rdf": "a feed",
    b"urlset": "a site map",
    b"sitemapindex": "a site map",
}
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"[^"\r\n]{1,200}"\s*:')
"""How an object begins, or a list of some: no page does."""
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def find_binary(body: bytes) -> str | None:
    """The kind of file when the bytes are no text ("PDF", "JPEG", … "binary data"); None for text in any encoding."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf\t\r\n ")
    if not start.startswith(b"<"):  # no format that has its name elsewhere begins so
        for offset, magic, kind in _MAGIC:
            if start.startswith(magic, offset):
                return kind
    sample = body[:_SAMPLE]
    # bytes.translate counts at C speed
    control = len(sample.translate(None, _TEXT_BYTES))
    if control <= len(sample) * _MAX_CONTROL_SHARE:
        return None
    if sample.startswith(_UTF16_MARKS) or _MARKUP.search(sample.replace(b"\x00", b"")):
        return None
    if _is_wide_text(sample):
        return None
    return "binary data"


def find_feed_kind(body: bytes) -> str | None:
    """The kind of feed, site map or other data that the bytes are, whatever they are served as; None for anything else."""
    if _JSON.match(body, 0, _SAMPLE):
        return "JSON"
    root = find_kind(body)
    return _FEED_KINDS[root] if root else None


def _is_wide_text(sample: bytes) -> bool:
    """Whether the NULs of a sample are the empty halves of UTF-16: nearly all at even or all at odd places."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    low, high = sorted((even, odd))
    if high < len(sample) * 0.2 or low > high * 0.05:
        return False
    rest = sample.replace(b"\x00", b"")
    # the other halves of Polish or Greek letters look like control characters, but are few
    return len(rest.translate(None, _TEXT_BYTES)) <= len(rest) * 0.3
