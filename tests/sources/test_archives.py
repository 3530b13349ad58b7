"""Pages out of archives of every form."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import pickle
import re
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.digests import digest
from crawler.items import ListingItem, Page
from crawler.sources import (
    Input,
    Report,
    RevisitIndex,
    http,
    open_source,
    record_reader,
    resolve_revisits,
    salvage,
    shards,
    wacz,
)
from crawler.sources.members import zstd_dictionary
from crawler.sources.pages import may_hold_page
from tests.sources.archive_building import arc_records, html_page, pack, pack_wacz, record_bytes, site_records

FORMS = {"plain": "warc", "gzip": "warc.gz", "gzip-one": "warc.gz", "zstd": "warc.zst", "lz4": "warc.lz4"}


def save(folder: Path, content: bytes, name: str = "x.warc.gz") -> Input:
    path = folder / name
    path.write_bytes(content)
    return Input(file=str(path), path=f"in/{name}")


def read(item: Input, report: Report | None = None, index: RevisitIndex | None = None) -> list[Page]:
    return list(open_source(item, report if report is not None else Report(), index))


def sha1(data: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_pages(tmp_path: Path, form: str) -> None:
    report = Report()
    pages = read(save(tmp_path, pack(site_records(9), form), f"x.{FORMS[form]}"), report)
    assert [page.url for page in pages] == [f"https://www.example.org/news/{n}" for n in (0, 1, 3, 4, 6, 7)]
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 3, 4, 6, 7)]
    assert dict(report.record_types) == {"response": 6, "request": 3}
    assert report.damages == []
    assert report.failures == []
    page = pages[0]
    assert page.source == "warc"
    assert page.path == f"in/x.{FORMS[form]}"
    assert page.warc_file == f"x.{FORMS[form]}"
    assert page.warc_offset == 0
    assert page.warc_record_id is not None
    assert page.http_status == 200
    assert page.content_type == "text/html; charset=utf-8"
    assert page.payload_digest == sha1(page.body)
    assert page.captured_at is not None
    assert page.captured_at.tzinfo is UTC


@pytest.mark.parametrize("form", ["plain", "gzip"])
def test_offsets_are_those_of_records_and_members(tmp_path: Path, form: str) -> None:
    parts = [pack([record], form) for record in site_records(9)]
    offsets = [sum(map(len, parts[:n])) for n in (0, 1, 3, 4, 6, 7)]
    assert [page.warc_offset for page in read(save(tmp_path, b"".join(parts)))] == offsets


@pytest.mark.parametrize("form", ["plain", "gzip", "gzip-one"])
def test_arc(tmp_path: Path, form: str) -> None:
    report = Report()
    pages = read(save(tmp_path, pack(arc_records(4), form), "x.arc"), report)
    assert [page.body for page in pages] == [html_page(n) for n in range(4)]
    assert dict(report.record_types) == {"arc_header": 1, "response": 4}
    assert pages[0].source == "arc"
    assert pages[0].url == "http://www.example.org/0"
    assert pages[0].captured_at == datetime(2009, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert pages[0].payload_digest == sha1(html_page(0))


def test_arc_1_1_and_bare_files(tmp_path: Path) -> None:
    block = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html>one"
    line = b"http://www.example.org/a b 192.0.2.1 20090102030405 text/html 200 - - 0 x.arc %d\n" % len(block)
    bare = b"<html>two"
    second = b"http://www.example.org/2 192.0.2.1 20090102030405 text/html %d\n%s\n" % (len(bare), bare)
    content = arc_records(0)[0] + line + block + b"\n" + second
    pages = read(save(tmp_path, content, "x.arc"))
    assert [(page.url, page.body, page.http_status) for page in pages] == [
        ("http://www.example.org/a%20b", b"<html>one", 200),
        ("http://www.example.org/2", b"<html>two", None),
    ]


def test_archives_are_known_by_their_content(tmp_path: Path) -> None:
    item = save(tmp_path, pack(site_records(3), "gzip"), "renamed.bin")
    assert len(read(item)) == 2
    assert len(read(save(tmp_path, pack(site_records(3), "gzip"), "x.html"))) == 2


def test_wet_records_are_text(tmp_path: Path) -> None:
    text = "Komunikat\nTreść komunikatu".encode()
    record = record_bytes("conversion", "https://www.example.org/1", text, content_type="text/plain")
    (page,) = read(save(tmp_path, pack([record], "gzip"), "x.wet.gz"))
    assert (page.source, page.content_type, page.body) == ("wet", "text/plain", text)


@pytest.mark.parametrize("form", ["plain", "gzip"])
def test_the_text_of_a_page_in_the_same_file_is_no_capture_of_its_own(tmp_path: Path, form: str) -> None:
    url = "https://www.example.org/1"
    records = []
    for n in range(30):
        page = record_bytes("response", f"{url}{n}", html_page(n), warc={"WARC-Record-ID": f"<urn:uuid:{n}>"})
        of = {"WARC-Refers-To": f"<urn:uuid:{n}>", "WARC-Date": "2025-01-01T00:00:00Z"}
        text = record_bytes("conversion", f"{url}{n}", b"x", content_type="text/plain", warc=of)
        records += [page, text]
    item = save(tmp_path, pack(records, form))
    report = Report()
    whole = read(item, report)
    assert [page.body for page in whole] == [html_page(n) for n in range(30)]
    assert report.skipped == {"converted_copy": 30}
    for count in range(2, 30):
        assert [page for part in shards(item, count) for page in read(part)] == whole


def test_what_is_no_page_is_counted(tmp_path: Path) -> None:
    url = "https://www.example.org/"
    records = [
        record_bytes("response", url, b"", http="301 Moved", headers=[("Location", "/a")]),
        record_bytes("response", url, b"gone", http="404 Not Found"),
        record_bytes("response", url, b"oops", http="503 Unavailable"),
        record_bytes("response", url, b"\x89PNG", headers=[("Content-Type", "image/png")]),
        record_bytes("response", url, b"{}", headers=[("Content-Type", "application/json; charset=utf-8")]),
        record_bytes("response", url, b"plain words", headers=[("Content-Type", "text/plain")]),
        record_bytes("response", url, b"plain words", headers=[("X", "y")]),
        record_bytes("response", "dns:www.example.org", b"192.0.2.1", http=None, content_type="text/dns"),
        record_bytes("resource", "urn:shot", b"<html>", content_type="text/html"),
    ]
    report = Report()
    assert read(save(tmp_path, pack(records, "gzip")), report) == []
    assert report.skipped == {
        "http_3xx": 1,
        "http_4xx": 1,
        "http_5xx": 1,
        "unsupported_type": 4,
        "not_http": 2,
    }
    assert report.media_types == {"image/png": 1, "application/json": 1, "text/plain": 1, "unknown": 1}
    assert report.reasons() == report.skipped


@pytest.mark.parametrize(
    "media_type",
    [
        "text/plain; charset=utf-8",
        "application/octet-stream",
        "unk/unk",
        None,
        # that of phones, those of servers before all else, those of handlers without an entry in a table
        "application/vnd.wap.xhtml+xml",
        "text/x-server-parsed-html",
        "magnus-internal/parsed-html",
        "application/x-httpd-php",
        "content/unknown",
        # plainly wrong: a crawl takes the page all the same
        "image/jpeg",
        "application/json",
    ],
)
def test_html_under_another_type_is_found(tmp_path: Path, media_type: str | None) -> None:
    headers = [("Content-Type", media_type)] if media_type else [("X", "y")]
    body = b"\xef\xbb\xbf\r\n<!-- cached --> <!DOCTYPE html><html>page"
    record = record_bytes("response", "https://www.example.org/", body, headers=headers)
    (page,) = read(save(tmp_path, pack([record], "gzip")))
    assert page.body == body
    assert page.content_type == (
        "text/html; charset=utf-8" if media_type == "text/plain; charset=utf-8" else "text/html"
    )


@pytest.mark.parametrize(
    ("media_type", "may"),
    [
        *((name, True) for name in (None, "text/html", "text/xml", "application/octet-stream")),
        # as indexes of web archives write what has no type, and old servers what they do not know
        *((name, True) for name in ("unk", "content/unknown", "application/x-httpd-php5", "text/asp")),
        *((name, False) for name in ("image/png", "application/pdf", "application/json", "text/aspect")),
    ],
)
def test_types_under_which_pages_are_looked_for(media_type: str | None, *, may: bool) -> None:
    assert may_hold_page(media_type) is may


DICTIONARY = b"".join(site_records(30))
"""What records of one crawl have in common."""


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_dictionary_in_the_first_frame_is_used(tmp_path: Path, *, is_packed: bool) -> None:
    """As IIPC's format for zstd has it: a frame that decoders pass over, itself compressed or not."""
    engine = zstandard.ZstdCompressor(dict_data=zstandard.ZstdCompressionDict(DICTIONARY))
    frame = zstandard.compress(DICTIONARY) if is_packed else DICTIONARY
    head = b"\x5d\x2a\x4d\x18" + len(frame).to_bytes(4, "little") + frame
    records = [engine.compress(record) for record in site_records(9)]
    assert len(records[0]) < len(zstandard.compress(site_records(9)[0])) / 2
    report = Report()
    pages = read(save(tmp_path, head + b"".join(records), "x.warc.zst"), report)
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 3, 4, 6, 7)]
    assert [page.warc_offset for page in pages[:2]] == [len(head), len(head) + len(records[0])]
    assert report.damages == []


@pytest.mark.parametrize("has_first", [False, True])
def test_archives_with_dictionaries_that_were_put_together_are_read(
    tmp_path: Path, *, has_first: bool
) -> None:
    """Each part has its own, or none."""
    parts: list[bytes] = []
    for number in range(3):
        samples = [record * 3 for record in site_records(60)[number * 20 :]]
        dictionary = zstandard.train_dictionary(2048, samples, dict_id=number + 7)
        has_own = has_first or number > 0
        engine = zstandard.ZstdCompressor(dict_data=dictionary) if has_own else zstandard.ZstdCompressor()
        frame = dictionary.as_bytes()
        head = b"\x5d\x2a\x4d\x18" + len(frame).to_bytes(4, "little") + frame
        parts += [
            head if has_own else b"",
            *map(engine.compress, site_records(9)[number * 3 : number * 3 + 3]),
        ]
    report = Report()
    pages = read(save(tmp_path, b"".join(parts), "x.warc.zst"), report)
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 3, 4, 6, 7)]
    assert report.damages == []
    parts[5] = parts[5][:9] + bytes(byte ^ 0xFF for byte in parts[5][9:])
    report = Report()
    pages = read(save(tmp_path, b"".join(parts), "y.warc.zst"), report)
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 4, 6, 7)]
    assert len(report.damages) == 1


@pytest.mark.parametrize(("victim", "lost"), [(2, 1), (4, 2), (5, 3)])
@pytest.mark.parametrize("place", [0, 30])
def test_a_dictionary_behind_or_before_a_broken_frame_is_found(
    tmp_path: Path, victim: int, lost: int, place: int
) -> None:
    frames: list[bytes] = []
    for number in range(3):
        samples = [record * 3 for record in site_records(60)[number * 20 :]]
        dictionary = zstandard.train_dictionary(2048, samples, dict_id=number + 7)
        engine = zstandard.ZstdCompressor(dict_data=dictionary, write_checksum=True)
        own = dictionary.as_bytes()
        frames.append(b"\x5d\x2a\x4d\x18" + len(own).to_bytes(4, "little") + own)
        pages = (html_page(n) for n in (2 * number, 2 * number + 1))
        frames += [
            engine.compress(record_bytes("response", "https://www.example.org/", page)) for page in pages
        ]
    frames[victim] = (
        frames[victim][:place] + bytes([frames[victim][place] ^ 0xFF]) + frames[victim][place + 1 :]
    )
    report = Report()
    read_pages = read(save(tmp_path, b"".join(frames), "x.warc.zst"), report)
    assert [page.body for page in read_pages] == [html_page(n) for n in range(6) if n != lost]
    assert len(report.damages) == 1


@pytest.mark.parametrize("begin", [b"", b"\x5d\x2a\x4d\x18\x02", zstandard.compress(b"WARC/1.1" * 99)])
def test_what_begins_otherwise_has_no_dictionary(tmp_path: Path, begin: bytes) -> None:
    with open(save(tmp_path, begin).file, "rb") as file:
        assert not zstd_dictionary(file)


ODD = {
    "case": (b"WARC-Type: response", b"wArC-tYpE:\t RESPONSE "),
    "uri-in-angles": (b"https://www.example.org/news/0\r\n", b"<https://www.example.org/news/0>\r\n"),
    "continuation": (b"WARC-Target-URI: https", b"WARC-Target-URI:\r\n  https"),
    "no-status-text": (b"HTTP/1.1 200 OK", b"HTTP/1.1 200"),
    "http-2": (b"HTTP/1.1 200 OK", b"HTTP/2 200 "),
    "line-feeds": (b"\r\n", b"\n"),
    "old-version": (b"WARC/1.1", b"WARC/0.17"),
    "no-blank-after-colon": (b"WARC-Date: ", b"WARC-Date:"),
    "repeated": (b"WARC-Type:", b"WARC-Protocol: h2\r\nWARC-Protocol: tls/1.3\r\nWARC-Type:"),
    "no-break-space": (b"WARC-Type:", "X-Note: a\u00a0b\r\nWARC-Type:".encode()),
    "colon-missing": (b"WARC-Type:", b"what is this\r\nWARC-Type:"),
}


@pytest.mark.parametrize("form", ["plain", "gzip", "gzip-one"])
@pytest.mark.parametrize("oddity", ODD)
def test_odd_but_legal_heads(tmp_path: Path, oddity: str, form: str) -> None:
    before, after = ODD[oddity]
    records = [odd_head(record, before, after) for record in site_records(2)]
    report = Report()
    pages = read(save(tmp_path, pack([*records, *site_records(1)], form)), report)
    assert [page.body for page in pages] == [html_page(0), html_page(1), html_page(0)]
    assert pages[0].url == "https://www.example.org/news/0"
    assert pages[0].captured_at is not None
    assert report.damages == []


def odd_head(record: bytes, before: bytes, after: bytes) -> bytes:
    """The record with something replaced in its WARC and HTTP heads, Content-Length set right."""
    head, _, rest = record.partition(b"\r\n\r\n")
    block = rest.removesuffix(b"\r\n\r\n")
    http_head, _, body = block.partition(b"\r\n\r\n")
    new_block = (http_head + b"\r\n\r\n").replace(before, after) + body
    head = head.replace(b"Content-Length: %d" % len(block), b"Content-Length: %d" % len(new_block))
    head = re.sub(rb"(?<=Block-Digest: )\S+", digest(new_block).encode(), head)
    return (head + b"\r\n\r\n").replace(before, after) + new_block + b"\r\n\r\n"


def test_a_target_with_blanks_is_encoded(tmp_path: Path) -> None:
    record = record_bytes("response", "https://www.example.org/x", b"<html>")
    record = record.replace(b"www.example.org/x", b"www.example.org/a b.html")
    (page,) = read(save(tmp_path, pack([record], "gzip")))
    assert page.url == "https://www.example.org/a%20b.html"


def test_bodies_are_decoded_and_digests_are_of_what_was_transferred(tmp_path: Path) -> None:
    body = html_page(1)
    packed = brotli.compress(body)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    headers = [("Content-Type", "text/html"), ("Content-Encoding", "br"), ("Transfer-Encoding", "chunked")]
    record = record_bytes(
        "response", "https://www.example.org/", chunked, headers=[*headers, ("ETag", '"7"')]
    )
    record = record.replace(b"WARC-Payload-Digest", b"X-Payload-Digest")
    (page,) = read(save(tmp_path, pack([record], "gzip")))
    assert page.body == body
    assert page.payload_digest == sha1(packed)
    assert page.etag == '"7"'


def test_hexadecimal_digests_become_base32(tmp_path: Path) -> None:
    record = record_bytes("response", "https://www.example.org/", b"<html>")
    stated = sha1(b"<html>").encode()
    record = record.replace(stated, b"sha1:" + hashlib.sha1(b"<html>").hexdigest().encode())
    assert b"sha1:" in record
    (page,) = read(save(tmp_path, pack([record], "gzip")))
    assert page.payload_digest == stated.decode()


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = record_bytes(
        "response",
        "https://www.example.org/",
        gzip.compress(bytes(3_000_000)),
        headers=[("Content-Type", "text/html"), ("Content-Encoding", "gzip")],
    )
    long = record_bytes("response", "https://www.example.org/", b"<html>" + bytes(30_000))
    monkeypatch.setattr(http, "MAX_BODY", 2_000_000)
    for reader in (record_reader, salvage):
        monkeypatch.setattr(reader, "MAX_BLOCK", 20_000)
    for form in ("gzip", "gzip-one", "plain"):
        report = Report()
        pages = read(save(tmp_path, pack([bomb, long, *site_records(2)], form)), report)
        assert [page.body for page in pages] == [html_page(0), html_page(1)]
        assert report.skipped == {"too_large": 2}
        assert report.damages == []


# ---------------------------------------------------------------- listing metadata


def listed_record(about: str, url: str) -> bytes:
    fields = f"via: x\r\nkronika-listed-url: {url}\r\nkronika-listed-title: Tytuł\r\nkronika-listed-date: 3 maja\r\n"
    return record_bytes(
        "metadata",
        url,
        fields.encode(),
        content_type="application/warc-fields",
        warc={"WARC-Concurrent-To": about},
    )


def record_id(record: bytes) -> str:
    return record.partition(b"WARC-Record-ID: ")[2].partition(b"\r\n")[0].decode()


@pytest.mark.parametrize("form", ["plain", "gzip"])
def test_what_the_listing_said_comes_with_the_page(tmp_path: Path, form: str) -> None:
    first, second = site_records(2)
    request = record_bytes("request", "https://www.example.org/news/0")
    note = listed_record(record_id(first), "https://www.example.org/news/0")
    stray = listed_record("<urn:uuid:0>", "https://www.example.org/stray")
    item = save(tmp_path, pack([first, second, request, note, stray], form))
    pages = read(item)
    said = ListingItem(url="https://www.example.org/news/0", title_text="Tytuł", date_text="3 maja")
    assert [page.listed for page in pages] == [said, None]
    # A part that ends between the page and its note sees the note all the same, and nothing else
    cut = pages[1].warc_offset
    report = Report()
    part = Input(file=item.file, path=item.path, end=cut)
    assert [page.listed for page in read(part, report)] == [said]
    assert dict(report.record_types) == {"response": 1}


@pytest.mark.parametrize(
    ("kind", "block"),
    [
        ("response", html_page(0)),  # of HTTP/0.9, or by a writer that drops heads
        ("resource", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html_page(0)),
        ("response", b"h2 200\r\ncontent-type: text/html\r\n\r\n" + html_page(0)),
    ],
)
def test_what_is_said_to_be_http_is_read_as_what_it_is(tmp_path: Path, kind: str, block: bytes) -> None:
    url = "https://www.example.org/a"
    content_type = "application/http; msgtype=response"
    made = [record_bytes("resource", url, text, content_type=content_type) for text in (block, b"rubbish")]
    good, bad = (record.replace(b"Type: resource", b"Type: " + kind.encode()) for record in made)
    report = Report()
    (page,) = read(save(tmp_path, pack([good, bad], "gzip")), report)
    assert (page.body, page.content_type) == (html_page(0), "text/html")
    assert report.skipped == {"http_invalid": 1}


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("2016-09", datetime(2016, 9, 1, tzinfo=UTC)),
        ("2016", datetime(2016, 1, 1, tzinfo=UTC)),
        ("2016-09-19t17:20:24z", datetime(2016, 9, 19, 17, 20, 24, tzinfo=UTC)),
        ("2016-09-19T17:20:24.123456789Z", datetime(2016, 9, 19, 17, 20, 24, 123456, tzinfo=UTC)),
        ("2016-13", None),
    ],
)
def test_dates_of_any_precision(tmp_path: Path, date: str, moment: datetime | None) -> None:
    """WARC 1.1, 5.4, and RFC 3339, where the letters may be small."""
    record = site_records(1)[0].replace(b"2024-05-06T07:08:09Z", date.encode())
    assert date.encode() in record
    (page,) = read(save(tmp_path, pack([record], "gzip")))
    assert page.captured_at == moment


# ---------------------------------------------------------------- revisits


def revisit_record(original: bytes, url: str, **warc: str) -> bytes:
    digest = original.partition(b"WARC-Payload-Digest: ")[2].partition(b"\r\n")[0].decode()
    profile = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
    return record_bytes("revisit", url, warc={"WARC-Profile": profile, "WARC-Payload-Digest": digest, **warc})


def test_revisits_find_their_original_before_or_behind_them(tmp_path: Path) -> None:
    original = site_records(1)[0]
    revisit = revisit_record(
        original, "https://www.example.org/news/0", **{"WARC-Date": "2030-01-01T00:00:00Z"}
    )
    for form in ("plain", "gzip", "gzip-one"):
        before = save(tmp_path, pack([original, revisit], form), f"before-{form}")
        behind = save(tmp_path, pack([revisit, original], form), f"behind-{form}")
        for item in (before, behind):
            report = Report()
            pages = read(item, report)
            pages += resolve_revisits([item], report)
            assert len(pages) == report.pages == 2
            again = max(pages, key=lambda page: page.captured_at or datetime.min)
            assert again.body == html_page(0)
            assert again.captured_at == datetime(2030, 1, 1, tzinfo=UTC)
            assert again.warc_record_id == record_id(revisit)
            assert again.http_status == 200
            assert again.payload_digest == sha1(html_page(0))
            assert report.skipped["revisit_unresolved"] == 0


def test_a_revisit_under_a_type_of_old_servers_is_found(tmp_path: Path) -> None:
    headers = [("Content-Type", "application/x-httpd-php")]
    original = record_bytes("response", "https://www.example.org/a", html_page(0), headers=headers)
    again = record_bytes(
        "revisit",
        "https://www.example.org/a",
        headers=headers,
        warc={"WARC-Date": "2030-01-01T00:00:00Z", "WARC-Payload-Digest": sha1(html_page(0))},
    )
    report = Report()
    pages = read(save(tmp_path, pack([original, again], "gzip")), report)
    assert [page.body for page in pages] == [html_page(0)] * 2
    assert report.skipped == {}


def test_revisits_across_files_and_with_an_index_of_any_size(tmp_path: Path) -> None:
    originals = [record for record in site_records(6) if b"WARC-Type: response" in record]
    one = save(tmp_path, pack(originals, "gzip"), "1.warc.gz")
    two = pack_wacz(
        {
            "2.warc.gz": pack(
                [revisit_record(record, "https://www.example.org/again") for record in originals], "gzip"
            )
        },
        tmp_path / "2.wacz",
    )
    inputs = [one, Input(file=str(two), path="2.wacz")]
    for limit in (300_000, 4, 0):
        report = Report()
        index = RevisitIndex(limit)
        pages = [page for item in inputs for page in read(item, report, index)]
        assert (len(report.revisits) == 0) == (limit == 300_000)
        report = pickle.loads(pickle.dumps(report))
        pages += resolve_revisits(inputs, report)
        assert sorted(page.body for page in pages if page.url == "https://www.example.org/again") == sorted(
            html_page(n) for n in (0, 1, 3, 4)
        )
        assert report.revisits == []


def test_a_not_modified_revisit_is_found_by_address_and_date(tmp_path: Path) -> None:
    original = site_records(1)[0]
    date = original.partition(b"WARC-Date: ")[2].partition(b"\r\n")[0].decode()
    profile = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    revisit = record_bytes(
        "revisit",
        "https://www.example.org/news/0",
        http="304 Not Modified",
        headers=[("ETag", '"2"')],
        warc={
            "WARC-Profile": profile,
            "WARC-Refers-To-Target-URI": "https://www.example.org/news/0",
            "WARC-Refers-To-Date": date,
        },
    )
    pages = read(save(tmp_path, pack([original, revisit], "gzip")))
    assert [(page.body, page.http_status) for page in pages] == [(html_page(0), 200)] * 2
    assert pages[1].etag == '"2"'


@pytest.mark.parametrize("is_behind", [False, True])
def test_a_revisit_may_name_its_original_by_one_thing_alone(tmp_path: Path, is_behind: bool) -> None:
    """By an id without its brackets, or by a digest of another algorithm."""
    sha256 = f"sha256:{hashlib.sha256(html_page(0)).hexdigest()}"
    original = record_bytes("response", "https://www.example.org/a", html_page(0))
    original = original.replace(sha1(html_page(0)).encode(), sha256.upper().encode())
    for told in ({"WARC-Payload-Digest": sha256}, {"WARC-Refers-To": record_id(original).strip("<>")}):
        revisit = record_bytes("revisit", "https://www.example.org/b", warc=told)
        records = [revisit, original] if is_behind else [original, revisit]
        item, report = save(tmp_path, pack(records, "gzip")), Report()
        pages = [*read(item, report), *resolve_revisits([item], report)]
        assert {page.url: (page.body, page.payload_digest) for page in pages} == {
            f"https://www.example.org/{name}": (html_page(0), sha1(html_page(0))) for name in "ab"
        }
        assert not report.skipped


@pytest.mark.parametrize(
    "digest",
    ["-", "sha1:", "sha256:unknown", f"sha1:{32 * 'A'}", f"sha256:{hashlib.sha256().hexdigest()}", sha1(b"")],
)
@pytest.mark.parametrize("is_behind", [False, True])
def test_what_tells_no_page_from_another_is_no_digest(tmp_path: Path, digest: str, is_behind: bool) -> None:
    """Some writers put a word or zeros where they have none, and wget has the digest of nothing in all revisit records."""
    original = record_bytes("response", "https://www.example.org/a", html_page(0))
    original = original.replace(sha1(html_page(0)).encode(), digest.encode())
    revisit = record_bytes("revisit", "https://www.example.org/b", warc={"WARC-Payload-Digest": digest})
    records = [revisit, original] if is_behind else [original, revisit]
    item, report = save(tmp_path, pack(records, "gzip")), Report()
    pages = [*read(item, report), *resolve_revisits([item], report)]
    assert [page.url for page in pages] == ["https://www.example.org/a"]
    assert report.skipped == {"revisit_unresolved": 1}


def test_digests_in_base64_differ_by_case(tmp_path: Path) -> None:
    digest = base64.b64encode(hashlib.sha256(html_page(0)).digest()).decode()
    records = [
        record_bytes("response", f"https://www.example.org/{n}", html_page(n)).replace(
            sha1(html_page(n)).encode(), f"sha256:{stated}".encode()
        )
        for n, stated in enumerate((digest, digest.swapcase()))
    ]
    told = {"WARC-Payload-Digest": f"SHA256:{digest}"}
    records.append(record_bytes("revisit", "https://www.example.org/b", warc=told))
    pages = read(save(tmp_path, pack(records, "gzip")))
    assert [page.body for page in pages] == [html_page(0), html_page(1), html_page(0)]


def test_unresolved_revisits_and_those_of_other_media_are_counted(tmp_path: Path) -> None:
    missing = revisit_record(site_records(1)[0], "https://www.example.org/")
    image = record_bytes("revisit", "https://www.example.org/i", headers=[("Content-Type", "image/png")])
    item = save(tmp_path, pack([missing, image], "gzip"))
    report = Report()
    assert read(item, report) == []
    assert list(resolve_revisits([item], report)) == []
    assert report.skipped == {"revisit_unresolved": 1, "unsupported_type": 1}


# ---------------------------------------------------------------- WACZ


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_wacz(tmp_path: Path, compression: int) -> None:
    archives = {"a.warc.gz": pack(site_records(3), "gzip"), "b.warc": pack(site_records(2), "plain")}
    path = pack_wacz(archives, tmp_path / "x.wacz", compression)
    report = Report()
    pages = read(Input(file=str(path), path="x.wacz"), report)
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 0, 1)]
    assert [page.warc_file for page in pages] == ["a.warc.gz", "a.warc.gz", "b.warc", "b.warc"]
    assert {page.source for page in pages} == {"wacz"}
    assert {page.path for page in pages} == {"x.wacz"}
    assert pages[0].warc_offset == pages[2].warc_offset == 0
    assert report.damages == []


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_packages_in_a_package(tmp_path: Path, compression: int) -> None:
    """As systems give all crawls of a collection at once. Revisits find their originals across them."""
    original, revisit = site_records(1)[0], revisit_of_first()
    for name, record in (("one", revisit), ("two", original)):
        pack_wacz({"data.warc.gz": pack([record], "gzip")}, tmp_path / f"{name}.wacz")
    path = tmp_path / "all.wacz"
    with zipfile.ZipFile(path, "w", compression) as outer:
        for name in ("one", "two"):
            outer.write(tmp_path / f"{name}.wacz", f"crawls/{name}.wacz")
    report = Report()
    item = Input(file=str(path), path="all.wacz")
    pages = [*read(item, report), *resolve_revisits([item], report)]
    assert [page.body for page in pages] == [html_page(0)] * 2
    assert report.skipped["revisit_unresolved"] == 0
    assert {(page.source, page.path) for page in pages} == {("wacz", "all.wacz")}
    # the archives are called alike: where a page stands is told by the package as well
    assert [page.warc_file for page in pages] == ["two.wacz!data.warc.gz", "one.wacz!data.warc.gz"]


def test_packages_in_packages_without_end(tmp_path: Path) -> None:
    content = pack([site_records(1)[0]], "gzip")
    for depth in range(8):
        path = tmp_path / f"{depth}.wacz"
        with zipfile.ZipFile(path, "w") as outer:
            outer.writestr("archive/data.warc.gz" if depth == 0 else "inner.wacz", content)
        content = path.read_bytes()
    report = Report()
    assert read(Input(file=str(path), path="x.wacz"), report) == []


def revisit_of_first() -> bytes:
    url = "https://www.example.org/again"
    headers = {"WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"}
    record = record_bytes("revisit", url, warc=headers)
    return record.replace(
        b"WARC-Type", b"WARC-Payload-Digest: " + sha1(html_page(0)).encode() + b"\r\nWARC-Type", 1
    )


@pytest.mark.parametrize(
    ("status", "is_page"), [("200 OK", True), ("203 Copy", True), ("206 Part", False), ("299 X", False)]
)
def test_a_part_of_a_page_is_none(tmp_path: Path, status: str, is_page: bool) -> None:
    report = Report()
    record = record_bytes("response", "https://www.example.org/", html_page(1), http=status)
    pages = read(save(tmp_path, pack([record], "gzip")), report)
    assert len(pages) == is_page
    assert report.skipped == ({} if is_page else {"http_2xx": 1})


def test_a_record_that_its_crawler_cut_says_so(tmp_path: Path) -> None:
    whole = record_bytes("response", "https://www.example.org/", html_page(1))
    cut = whole.replace(b"WARC-Type", b"WARC-Truncated: length\r\nWARC-Type", 1)
    pages = read(save(tmp_path, pack([whole, cut], "gzip")))
    assert [page.is_cut for page in pages] == [False, True]


def test_a_wacz_without_its_directory_gives_its_records(tmp_path: Path) -> None:
    path = pack_wacz({"a.warc.gz": pack(site_records(12), "gzip")}, tmp_path / "x.wacz")
    path.write_bytes(path.read_bytes()[:-200])
    report = Report()
    pages = read(Input(file=str(path), path="x.wacz"), report)
    assert [page.body for page in pages] == [html_page(n) for n in (0, 1, 3, 4, 6, 7, 9, 10)]
    assert report.damages[0].cause.startswith("zip file")


def test_the_index_of_a_wacz_is_believed_only_where_the_records_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wacz, "_LONG", 10)
    image = record_bytes(
        "response", "https://www.example.org/i", bytes(5000), headers=[("Content-Type", "image/gif")]
    )
    records = [site_records(1)[0], image, *site_records(2)]
    parts = [pack([record], "gzip") for record in records]
    starts = [sum(map(len, parts[:n])) for n in range(len(parts))]

    def line(number: int, **changed: object) -> bytes:
        entry = {"filename": "a.warc.gz", "offset": starts[number], "length": str(len(parts[number]))}
        return b"org,example)/ 2026 " + json.dumps({**entry, "mime": "image/gif", **changed}).encode() + b"\n"

    indexes = {
        "right": (line(1), 2),
        "page called an image": (line(0) + line(1), 2),
        "wrong offset": (line(1, offset=starts[1] + 1), 3),
        "wrong length": (line(1, length=7), 3),
        "names nothing": (b"", 3),
        "no JSON": (b"org,example)/ 2026 {{{\n" + line(1), 2),
    }
    for name, (index, read_records) in indexes.items():
        path = pack_wacz({"a.warc.gz": b"".join(parts)}, tmp_path / "x.wacz")
        with zipfile.ZipFile(path, "a") as container:
            container.writestr("indexes/index.cdx.gz", gzip.compress(index))
        report = Report()
        pages = read(Input(file=str(path), path="x.wacz"), report)
        assert [page.body for page in pages] == [html_page(0), html_page(0), html_page(1)], name
        assert report.media_types == {"image/gif": 1}, name
        assert report.damages == [], name
        assert report.records == read_records + 1, name


REPLAYED = "https://arquivo.example/wayback/20160203040506id_/https://www.example.org/a"


def test_what_was_crawled_out_of_an_archive_has_its_own_address_and_time(tmp_path: Path) -> None:
    original = "https://www.example.org/a"
    marked = [
        ("Content-Type", "text/html"),
        ("Memento-Datetime", "Wed, 03 Feb 2016 04:05:06 GMT"),
        ("Link", f'<https://perma.example/timemap/{original}>; rel="timemap", <{original}>; rel="original"'),
    ]
    records = [
        record_bytes("response", REPLAYED, html_page(1)),
        record_bytes("revisit", REPLAYED, warc={"WARC-Payload-Digest": sha1(html_page(1))}),
        record_bytes("response", "https://perma.example/AB-12", html_page(2), headers=marked),
        record_bytes("response", original, html_page(3), headers=marked),
        record_bytes("response", "https://perma.example/AB-13", html_page(4), headers=marked[::2]),
    ]
    pages = read(save(tmp_path, pack(records, "gzip")))
    assert [page.url for page in pages] == [*[original] * 4, "https://perma.example/AB-13"]
    memento = datetime(2016, 2, 3, 4, 5, 6, tzinfo=UTC)
    crawled = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert [page.captured_at for page in pages] == [memento, memento, memento, crawled, crawled]
    assert [page.memento_url for page in pages] == [
        REPLAYED,
        REPLAYED,
        "https://perma.example/AB-12",
        None,
        None,
    ]


POSTED = "https://www.example.org/a"


def exchange(order: str, method: str, seed: int, *, url: str = POSTED) -> list[bytes]:
    """An answer and its request, as warcio (`ar`), Wget (`ra`) and Heritrix (`amr`, metadata between) write them."""
    ids = {kind: f"<urn:uuid:{kind}-{seed}>" for kind in "ar"}
    named = {"WARC-Record-ID": ids["a"], **({"WARC-Concurrent-To": ids["r"]} if order == "ra" else {})}
    asking = {"WARC-Record-ID": ids["r"], **({} if order == "ra" else {"WARC-Concurrent-To": ids["a"]})}
    made = {
        "a": record_bytes("response", url, html_page(seed), warc=named),
        "r": record_bytes("request", url, warc=asking),
        "m": record_bytes("metadata", url, b"fetchTimeMs: 3\r\n", content_type="application/warc-fields"),
    }
    longer = made["r"].replace(b"GET ", method.encode() + b" ")
    size = int(re.search(rb"(?i)content-length: (\d+)", longer)[1])  # type: ignore[index]
    made["r"] = longer.replace(b"Length: %d" % size, b"Length: %d" % (size + len(method) - 3))
    made["r"] = re.sub(rb"WARC-(?:Block|Payload)-Digest: [^\r]*\r\n", b"", made["r"])
    return [made[kind] for kind in order]


@pytest.mark.parametrize("form", ["plain", "gzip"])
@pytest.mark.parametrize("order", ["ar", "ra", "amr"])
@pytest.mark.parametrize("method", ["POST", "HEAD", "OPTIONS"])
def test_an_answer_to_another_request_than_one_for_the_page_is_none(
    tmp_path: Path, form: str, order: str, method: str
) -> None:
    records = [
        *exchange(order, "GET", 1),
        *exchange(order, method, 2),
        *exchange(order, "GET", 3, url="https://www.example.org/b"),
    ]
    report = Report()
    pages = read(save(tmp_path, pack(records, form)), report)
    assert [page.body for page in pages] == [html_page(1), html_page(3)]
    assert report.skipped == {"other_method": 1}
    assert report.damages == []


def test_a_revisit_of_what_a_form_gave_is_none(tmp_path: Path) -> None:
    again = record_bytes(
        "revisit",
        POSTED,
        warc={"WARC-Record-ID": "<urn:uuid:again>", "WARC-Payload-Digest": sha1(b"far away")},
    )
    asking = exchange("r", "POST", 1)[0].replace(b"<urn:uuid:a-1>", b"<urn:uuid:again>")
    report = Report()
    assert read(save(tmp_path, pack([again, asking], "gzip")), report) == []
    assert (report.revisits, report.skipped) == ([], {"other_method": 1})


@pytest.mark.parametrize("order", ["ar", "ra"])
def test_no_cut_parts_an_answer_from_its_request(tmp_path: Path, order: str) -> None:
    records = [record for n in range(60) for record in exchange(order, "POST" if n % 2 else "GET", n)]
    item = save(tmp_path, pack(records, "gzip"))
    whole = read(item)
    assert [page.body for page in whole] == [html_page(n) for n in range(0, 60, 2)]
    for count in range(2, 40):
        assert [page for part in shards(item, count) for page in read(part)] == whole


def test_the_index_of_a_wacz_says_what_a_form_gave(tmp_path: Path) -> None:
    parts = [pack([record_bytes("response", POSTED, html_page(n))], "gzip") for n in range(4)]
    keys = ["org,example)/a", "org,example)/a?__wb_method=post&x=1", "org,example)/a", "org,example)/a"]
    told: list[dict[str, object]] = [{}, {}, {"method": "POST"}, {"method": "POST", "url": f"{POSTED}/other"}]
    lines = ""
    for n, key in enumerate(keys):
        entry = {"url": POSTED, "filename": "a.warc.gz", "offset": str(sum(map(len, parts[:n]))), **told[n]}
        lines += f"{key} 20240506070809 {json.dumps(entry)}\n"
    path = pack_wacz({"a.warc.gz": b"".join(parts)}, tmp_path / "x.wacz")
    with zipfile.ZipFile(path, "a") as container:
        container.writestr("indexes/index.cdx", lines)
    report = Report()
    pages = read(Input(file=str(path), path="x.wacz"), report)
    assert [page.body for page in pages] == [html_page(0), html_page(3)]
    assert report.skipped == {"other_method": 2}


def test_zip_files_without_archives(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as container:
        container.writestr("notes.json", "x")
    report = Report()
    assert read(Input(file=str(path), path="x.zip"), report) == []
    assert [failure.reason for failure in report.failures] == ["unsupported_file"]


# ---------------------------------------------------------------- parts


@pytest.mark.parametrize("form", ["plain", "gzip", "zstd"])
def test_parts_together_are_the_whole(tmp_path: Path, form: str) -> None:
    # An archive inside the archive, verbatim, must not be taken for records
    inner = pack(site_records(400), "gzip" if form == "plain" else form)
    nested = record_bytes(
        "response", "https://www.example.org/dump", inner, headers=[("Content-Type", "application/gzip")]
    )
    item = save(tmp_path, pack([*site_records(90), nested, *site_records(90)], form))
    whole_report = Report()
    whole = read(item, whole_report)
    assert len(whole) == 120
    for count in (1, 2, 3, 7, 40):
        parts = shards(item, count)
        assert len(parts) <= count
        assert count == 1 or len(parts) > 1
        report = Report()
        assert [page for part in parts for page in read(part, report)] == whole
        assert report.record_types == whole_report.record_types
        assert report.damages == []


def test_parts_of_a_damaged_archive(tmp_path: Path) -> None:
    data = bytearray(pack(site_records(300), "gzip"))
    for at in range(1000, len(data), len(data) // 9):
        data[at] ^= 0xFF
    item = save(tmp_path, bytes(data))
    whole_report, report = Report(), Report()
    whole = read(item, whole_report)
    assert whole_report.damages
    parts = shards(item, 6)
    assert len(parts) > 1
    assert [page for part in parts for page in read(part, report)] == whole
    assert {spot.offset for spot in report.damages} == {spot.offset for spot in whole_report.damages}


def test_what_cannot_be_cut_stays_whole(tmp_path: Path) -> None:
    one = save(tmp_path, pack(site_records(300), "gzip-one"))
    assert shards(one, 5) == [one]
    gone = Input(file=str(tmp_path / "gone"), path="gone")
    assert shards(gone, 5) == [gone]


# ---------------------------------------------------------------- round trip

bodies = st.binary(max_size=200).map(lambda tail: b"<!DOCTYPE html><html>" + tail)
written_pages = st.lists(
    st.tuples(
        st.from_regex(r"https://www\.example\.org/[a-z0-9,/]{0,20}", fullmatch=True),
        bodies,
        st.datetimes(datetime(1996, 1, 1), datetime(2100, 1, 1)).map(
            lambda d: d.replace(microsecond=0, tzinfo=UTC)
        ),
        st.sampled_from(["text/html", "text/html; charset=iso-8859-2", "application/xhtml+xml"]),
        st.sampled_from(["", "gzip", "br", "zstd", "deflate"]),
        st.booleans(),
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(pages=written_pages, form=st.sampled_from(sorted(FORMS)))
def test_reading_gives_what_was_written(
    tmp_path_factory: pytest.TempPathFactory,
    pages: list[tuple[str, bytes, datetime, str, str, bool]],
    form: str,
) -> None:
    records = []
    for url, body, moment, content_type, coding, is_chunked in pages:
        payload = encode(body, coding)
        headers = [("Content-Type", content_type)]
        headers += [("Content-Encoding", coding)] if coding else []
        if is_chunked:
            headers.append(("Transfer-Encoding", "chunked"))
            payload = (
                b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (payload[:9], payload[9:]) if p)
                + b"0\r\n\r\n"
            )
        date = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        records.append(record_bytes("response", url, payload, headers=headers, warc={"WARC-Date": date}))
    report = Report()
    found = read(save(tmp_path_factory.mktemp("trip"), pack(records, form)), report) if pages else []
    assert [(page.url, page.body, page.captured_at, page.content_type) for page in found] == [
        row[:4] for row in pages
    ]
    assert report.damages == []


def encode(body: bytes, coding: str) -> bytes:
    """The body in a content coding."""
    match coding:
        case "gzip":
            return gzip.compress(body)
        case "br":
            return bytes(brotli.compress(body))
        case "zstd":
            return zstandard.compress(body)
        case "deflate":
            return zlib.compress(body)
    return body


def test_the_index_forgets_the_oldest(tmp_path: Path) -> None:
    index = RevisitIndex(3)
    read(save(tmp_path, pack(site_records(5), "gzip")), index=index)
    assert len(index._places) == 3
    one, two, _, three = site_records(4)
    index = RevisitIndex(6)  # two pages
    pages = read(save(tmp_path, pack([one, two, one, three], "gzip")), index=index)
    places = {place.offset for place in index._places.values()}
    assert places == {page.warc_offset for page in pages[2:]}, "what is captured again is not old"
