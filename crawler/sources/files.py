"""Files that hold a single page: saved HTML, MHTML, web archives of Safari, answers kept with their heads, and text captures,
compressed or not; and logs of browsers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from crawler.digests import digest
from crawler.items import Page
from crawler.sources.decoded import DecodedFile
from crawler.sources.discover import Input
from crawler.sources.har import MAX_LOG, looks_like_har, read_har
from crawler.sources.http import MAX_BODY, media_type_of
from crawler.sources.kept_answers import find_answer, read_answer
from crawler.sources.members import Codec
from crawler.sources.mhtml import SavedPage, looks_like_mhtml, read_mhtml
from crawler.sources.mirrors import choose_address, is_as_it_came, restore_queries
from crawler.sources.pages import looks_like_html
from crawler.sources.ranges import modified_at
from crawler.sources.report import Report, Skipped
from crawler.sources.saved import Saved, find_saved
from crawler.sources.wayback_wrap import unwrap
from crawler.sources.webarchive import looks_like_webarchive, read_webarchive

_HTML_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
_TEXT_NAMES = (".txt", ".text")
_PACKED = re.compile(
    r"\.(?:warc|arc|wet|wacz|tar|html?|xhtml|mhtml?|txt)\.(?:bz2|xz|lzma|7z|rar|z)$|\.(?:tbz2?|txz|tlz)$"
)
_PACKED_BEGINS = (
    b"BZh",
    b"\xfd7zXZ\0",
    b"]\0\0",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x1f\x9d",
    b"\x1f\xa0",
)
_NO_CAPTURES = re.compile(
    r"(?:robots|ads|app-ads|security|humans|llms|llms-full|bagit|bag-info|fetch|hts-log|(?:tag)?manifest-\w+)\.txt"
)
"""Files that sites have for programs, which mirrors hold among the pages, the log of HTTrack, and the lists of a bag
(RFC 8493)."""
_ADDRESSES = re.compile(rb"(?:\s*+https?://\S++[ \t]*+(?:\r?\n|$))++\s*+")
_ARCHIVE_NAMES = (
    *(".warc", ".arc", ".wet", ".wacz", ".zip", ".tar", ".tgz"),
    *(".mhtml", ".mht", ".webarchive", ".maff"),
)
_COMPRESSED_NAMES = (".gz", ".zst", ".lz4")


def note_empty(item: Input, report: Report) -> None:
    """Note that a file is empty: a failure where it is to be read by its caller's word, or by a name of pages, texts and
    archives; what tools begin and leave, and the style sheets, logs and lists of records beside, need not hold anything."""
    if item.named or _extension(item) in (*_HTML_NAMES, *_TEXT_NAMES, *_ARCHIVE_NAMES):
        report.fail(item.path, "empty_file")
    else:
        report.skip("unsupported_file", Skipped(item.path, detail="empty"))


def read_file_page(file: BinaryIO, codec: Codec, item: Input, report: Report) -> Iterator[Page]:
    """The page that the file is; none, and a reason in the report, when it is neither HTML nor text."""
    body = _read_body(file, codec, item, report)
    if not body:
        return
    if looks_like_mhtml(body):
        yield from _saved_page(read_mhtml(body), body, file, item, report)
    elif looks_like_webarchive(body):
        yield from _saved_page(read_webarchive(body), body, file, item, report)
    elif (answer := find_answer(body)) is not None:
        kept = read_answer(answer, may_be_text=_is_text(answer.body, item))
        if isinstance(kept, SavedPage):
            yield from _saved_page(kept, body, file, item, report)
        else:
            report.skip(kept, Skipped(item.path, url=item.url))
    elif looks_like_har(body):
        yield from (unwrap(page) for page in read_har(body, item.path, report, is_named=item.named))
    elif _PACKED.search(item.file.lower()) and body.startswith(_PACKED_BEGINS):
        report.fail(item.path, "unsupported_file", "packed in a way that is not read: unpack it first")
    elif (is_html := _is_html(body, item)) or _is_text(body, item):
        yield _plain_page(body, file, item, report, is_html=is_html)
    else:
        report.reject(
            item.path,
            "neither an archive nor HTML (a text capture ends in .txt or .text)",
            is_named=item.named,
        )


def _read_body(file: BinaryIO, codec: Codec, item: Input, report: Report) -> bytes:
    """All of the file, unpacked; empty, and a reason in the report, where it is too large, damaged or empty."""
    decoded = DecodedFile(file, codec)
    most = MAX_LOG if _extension(item) == ".har" else MAX_BODY
    body = decoded.read(most + 1)
    if len(body) > most:
        report.skip("too_large", Skipped(item.path, url=item.url))
        return b""
    if not body and decoded.fault is None:
        decoded.peek(1)
    if decoded.fault is not None:
        report.damage(
            item.path, decoded.fault.member, decoded.fault.cause, decoded.size - decoded.fault.member
        )
        report.fail(item.path, "damaged_file", decoded.fault.cause)
        return b""
    if not body:
        note_empty(item, report)
    return body


def _plain_page(body: bytes, file: BinaryIO, item: Input, report: Report, *, is_html: bool) -> Page:
    """The page of a file that holds nothing else."""
    saved = find_saved(body) if is_html else Saved(None)
    report.pages += 1
    is_copy = item.url is not None and not item.named and not is_as_it_came(item.file)
    page = Page(
        body=restore_queries(body) if is_copy and is_html else body,
        url=choose_address(item.url, saved.url) if item.url and is_copy else item.url or saved.url,
        content_type=item.content_type or ("text/html" if is_html else "text/plain"),
        captured_at=item.retrieved_at or saved.moment or _changed_at(file),
        source="html" if is_html else "text",
        path=item.path,
        payload_digest=digest(body),
    )
    return unwrap(page) if is_html else page


def _saved_page(
    found: SavedPage | None, body: bytes, file: BinaryIO, item: Input, report: Report
) -> Iterator[Page]:
    """The page of a file that holds what belongs to it as well; what the user says of it counts more."""
    if found is None:
        report.reject(item.path, "holds no whole page", is_named=item.named)
        return
    report.pages += 1
    yield unwrap(
        Page(
            body=found.body,
            url=item.url or found.url,
            content_type=found.content_type,
            captured_at=item.retrieved_at or found.saved_at or _changed_at(file),
            source="text" if media_type_of(found.content_type) == "text/plain" else "html",
            path=item.path,
            payload_digest=digest(body),
            is_cut=found.is_cut,
        )
    )


def _changed_at(file: BinaryIO) -> datetime | None:
    """When a file was last changed; None for a year that no calendar has, as some file systems keep it."""
    try:
        return datetime.fromtimestamp(int(modified_at(file)), UTC)
    except (ValueError, OverflowError):
        return None


def _is_html(body: bytes, item: Input) -> bool:
    media_type = media_type_of(item.content_type)
    if media_type is not None:
        return media_type in ("text/html", "application/xhtml+xml")
    begin = body[:4096]
    if begin[:2] in (b"\xff\xfe", b"\xfe\xff"):
        begin = begin.decode("utf-16", "ignore").encode()
    elif begin[:2] in (b"<\0", b"\0<"):  # the same without a mark
        begin = begin.replace(b"\0", b"")
    return looks_like_html(begin) or (_extension(item) in _HTML_NAMES and b"\0" not in begin and b"<" in body)


def _is_text(body: bytes, item: Input) -> bool:
    if media_type_of(item.content_type) == "text/plain":
        return True
    if _NO_CAPTURES.fullmatch(os.path.basename(item.file).lower()) or _ADDRESSES.fullmatch(body):
        return False  # nor is a list of addresses, such as the seeds of a crawl
    return _extension(item) in _TEXT_NAMES and (
        b"\0" not in body[:4096] or body[:2] in (b"\xff\xfe", b"\xfe\xff")
    )


def _extension(item: Input) -> str:
    """The file name's extension before one of compression, lower case."""
    stem, extension = os.path.splitext(item.file.lower())
    return os.path.splitext(stem)[1] if extension in _COMPRESSED_NAMES else extension
