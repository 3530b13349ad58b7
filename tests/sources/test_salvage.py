"""Damaged archives give up every record that is whole, and say what is missing."""

from __future__ import annotations

import base64
import gzip
import hashlib
import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crawler.sources import (
    Damage,
    Input,
    Report,
    open_source,
    record_reader,
    resolve_revisits,
    salvage,
    shards,
)
from crawler.sources.decoded import DecodedFile
from tests.sources.archive_building import arc_records, html_page, pack, pack_wacz, record_bytes, site_records
from tests.sources.fuzz_archives import FORMS, MUTATIONS, run

THOUSAND = [pack([record], "gzip") for record in site_records(1000)]


def read(path: Path) -> tuple[list[bytes], Report]:
    report = Report()
    return [page.body for page in open_source(Input(file=str(path), path=path.name), report)], report


def write(folder: Path, content: bytes, name: str = "x.warc.gz") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("place", ["magic", "method", "data", "check sum", "length"])
def test_one_flipped_byte_costs_one_record_of_a_thousand(tmp_path: Path, place: str) -> None:
    victim = random.Random(place).randrange(1, 999)
    part = bytearray(THOUSAND[victim])
    at = {"magic": 0, "method": 2, "data": len(part) // 2, "check sum": -6, "length": -2}[place]
    part[at] ^= 0x55
    start = sum(map(len, THOUSAND[:victim]))
    damaged = write(tmp_path, b"".join([*THOUSAND[:victim], part, *THOUSAND[victim + 1 :]]))
    _, report = read(damaged)
    assert report.records == 999
    (spot,) = report.damages
    assert (spot.file, spot.offset, spot.bytes_lost) == ("x.warc.gz", start, len(part))


@pytest.mark.parametrize("end", [b"", b"\r\n"])
def test_a_long_last_record_without_closing_lines_that_quotes_a_record_is_whole(
    tmp_path: Path, end: bytes
) -> None:
    quoted = b"<html><pre>WARC/1.0\r\nWARC-Type: response\r\n</pre>" + b"ustawa " * 200_000 + b"</html>"
    record = record_bytes("response", "https://www.example.org/last", quoted)
    content = b"".join(site_records(2)) + record.removesuffix(b"\r\n\r\n") + end
    pages, report = read(write(tmp_path, content, "x.warc"))
    assert (pages[-1], report.damages) == (quoted, [])


def test_every_damaged_spot_is_listed(tmp_path: Path) -> None:
    parts = [bytearray(part) for part in THOUSAND]
    victims = [0, 1, 250, 500, 501, 502, 998, 999]
    for victim in victims:
        parts[victim][40] ^= 0xFF
    _, report = read(write(tmp_path, b"".join(parts)))
    assert report.records == 1000 - len(victims)
    # What is broken in a row is passed in one step or several, but no byte is counted twice or forgotten
    assert sum(spot.bytes_lost for spot in report.damages) == sum(len(parts[victim]) for victim in victims)
    starts = {sum(map(len, parts[:victim])) for victim in victims}
    assert {spot.offset for spot in report.damages} <= starts


def test_a_changed_byte_of_a_plain_archive_is_told_by_the_digest(tmp_path: Path) -> None:
    records = [bytearray(record) for record in site_records(40)]
    responses = [number for number, record in enumerate(records) if b"WARC-Type: response" in record]
    victims = [responses[number] for number in (0, 7, 8, -1)]
    for victim in victims:
        records[victim][-60] ^= 0x01
    path = write(tmp_path, b"".join(records), "x.warc")
    places = [sum(map(len, records[:victim])) for victim in victims]
    expected = [Damage("x.warc", place, "the block is not that of its digest", 0) for place in places]
    pages, report = read(path)
    assert report.damages == expected
    assert len(pages) == len(responses), "what can be read is kept"
    found = Report()
    for part in shards(Input(file=str(path), path="x.warc"), 5):
        list(open_source(part, found))
    assert found.damages == expected
    # there the check sum of each member vouches for the bytes: the digest is its writer's
    assert read(write(tmp_path, b"".join(map(gzip.compress, records))))[1].damages == []


@pytest.mark.parametrize(
    ("spelling", "is_damage"),
    [
        (lambda value: value.hex(), False),
        (lambda value: base64.b32encode(value).decode().lower(), False),
        (lambda value: base64.b64encode(value).decode(), False),
        (lambda value: base64.urlsafe_b64encode(value).decode().rstrip("="), False),
        (lambda value: value.hex()[:-3], False),  # nothing that could be one
        (lambda value: base64.b64encode(value[::-1]).decode(), True),
        (lambda value: value[::-1].hex(), True),
        (lambda value: hashlib.sha1(b"").hexdigest(), False),  # as wget does
    ],
)
def test_spellings_of_a_digest(spelling: Callable[[bytes], str], is_damage: bool, tmp_path: Path) -> None:
    record = site_records(1)[0]
    value = hashlib.sha1(record.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")).digest()
    record = re.sub(rb"(?<=Block-Digest: )\S+", f"sha1:{spelling(value)}".encode(), record)
    _, report = read(write(tmp_path, record, "x.warc"))
    assert bool(report.damages) is is_damage


@pytest.mark.parametrize("cut", [1, 5, 8, 30, 100])
def test_a_clipped_last_record_is_damage(tmp_path: Path, cut: int) -> None:
    parts = THOUSAND[:20]
    path = write(tmp_path, b"".join(parts)[:-cut])
    pages, report = read(path)
    (spot,) = report.damages
    start = sum(map(len, parts[:-1]))
    assert (spot.offset, spot.cause) == (start, "clipped gzip member")
    if cut <= 8:  # the trailer alone is cut: the digest vouches for the record
        assert pages[-1] == html_page(19)
    else:
        assert report.records == 19
        assert spot.bytes_lost == len(parts[-1]) - cut


def test_a_clipped_last_record_of_a_plain_archive_is_damage(tmp_path: Path) -> None:
    records = site_records(5)
    pages, report = read(write(tmp_path, b"".join(records)[:-50], "x.warc"))
    assert pages == [html_page(n) for n in (0, 1, 3)]
    start = sum(map(len, records[:-1]))
    assert report.damages == [Damage("x.warc", start, "clipped record", len(records[-1]) - 50)]


def test_without_the_blank_lines_at_its_end_a_file_is_whole(tmp_path: Path) -> None:
    for cut in (1, 2, 3, 4):
        pages, report = read(write(tmp_path, b"".join(site_records(5))[:-cut], "x.warc"))
        assert len(pages) == 4
        assert report.damages == []


def test_padding_is_no_damage_and_garbage_is(tmp_path: Path) -> None:
    parts = [pack([record], "gzip") for record in site_records(4)]
    pages, report = read(write(tmp_path, parts[0] + bytes(512) + parts[1] + parts[3] + bytes(70_000)))
    assert pages == [html_page(n) for n in (0, 1, 3)]
    assert report.damages == []
    pages, report = read(write(tmp_path, parts[0] + b"what is this" + parts[1] + parts[3]))
    assert pages == [html_page(n) for n in (0, 1, 3)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(len(parts[0]), 12)]


@pytest.mark.parametrize("form", ["plain", "gzip", "zstd", "lz4"])
def test_zeros_where_a_file_should_begin_are_damage(tmp_path: Path, form: str) -> None:
    name = {"plain": "x.warc", "gzip": "x.warc.gz", "zstd": "x.warc.zst", "lz4": "x.warc.lz4"}[form]
    pages, report = read(write(tmp_path, bytes(5000), name))
    assert pages == []
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(0, 5000)]
    pages, report = read(write(tmp_path, bytes(5000) + pack(site_records(3), form), name))
    assert pages == [html_page(n) for n in (0, 1)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(0, 5000)]


@pytest.mark.parametrize("before", [0, 1, 20, 150, 2000, 3050])
def test_a_record_with_a_long_address_is_found_behind_damage(tmp_path: Path, before: int) -> None:
    """Also where the first line of the record is parted by the end of what is read at once, 256 KiB of a plain file."""
    records = arc_records(3)
    records[3] = records[3].replace(b"http://www.example.org/2", b"http://www.example.org/2?q=" + b"a" * 3000)
    whole = b"".join(records[:2])
    damage = b"\0" * ((1 << 18) - len(whole) - before - 1) + b"\n"
    path = write(tmp_path, b"".join([whole, damage, *records[3:]]), "x.arc")
    pages, report = read(path)
    assert pages == [html_page(0), html_page(2)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(len(whole), len(damage))]


@pytest.mark.parametrize("form", ["plain", "gzip", "gzip of blank lines"])
def test_an_archive_without_anything_is_told_like_an_empty_file(tmp_path: Path, form: str) -> None:
    blank = b"" if form == "gzip" else b"\r\n\r\n\n"
    content, name = (blank, "x.warc") if form == "plain" else (gzip.compress(blank), "x.warc.gz")
    pages, report = read(write(tmp_path, content, name))
    assert pages == []
    assert [failure.reason for failure in report.failures] == ["empty_file"]


@pytest.mark.parametrize("change", [-300, -7, 7, 300, 100_000])
@pytest.mark.parametrize("form", ["plain", "gzip", "gzip-one", "zstd"])
def test_a_wrong_content_length_costs_nothing_when_something_vouches(
    tmp_path: Path, form: str, change: int
) -> None:
    records = site_records(5)
    length = int(records[1].partition(b"Content-Length: ")[2].partition(b"\r\n")[0])
    records[1] = records[1].replace(
        b"Content-Length: %d" % length, b"Content-Length: %d" % (length + change), 1
    )
    pages, report = read(write(tmp_path, pack(records, form)))
    assert pages == [html_page(n) for n in (0, 1, 3, 4)]
    assert [(spot.cause, spot.bytes_lost) for spot in report.damages] == [
        ("record is not as long as it says", 0)
    ]


def test_a_wrong_content_length_costs_the_record_when_nothing_vouches(tmp_path: Path) -> None:
    records = [
        record.replace(b"WARC-Payload-Digest", b"X-P")
        .replace(b"WARC-Block-Digest", b"X-B")
        .replace(
            b"\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length",
            b"\r\nContent-Type: text/html\r\nX-Length",
        )
        for record in site_records(5)
    ]
    records = [fix_length(record) for record in records]
    records[1] = records[1].replace(b"Content-Length: ", b"Content-Length: 9", 1)
    pages, report = read(write(tmp_path, b"".join(records), "x.warc"))
    assert pages == [html_page(n) for n in (0, 3, 4)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(len(records[0]), len(records[1]))]


@pytest.mark.parametrize("number", [1, 4])
def test_a_length_beyond_the_end_of_the_file_costs_its_record_alone(tmp_path: Path, number: int) -> None:
    records = site_records(5)
    records[number] = records[number].replace(b"Content-Length: ", b"Content-Length: 9999999", 1)
    pages, report = read(write(tmp_path, b"".join(records), "x.warc"))
    assert pages == [html_page(n) for n in (0, 1, 3, 4) if n != number]
    start = sum(map(len, records[:number]))
    assert report.damages == [Damage("x.warc", start, "clipped record", len(records[number]))]


@pytest.mark.parametrize("form", ["plain", "gzip", "zstd", "gzip-one"])
@pytest.mark.parametrize("length", [b"60000", b"99999999999"])
def test_a_length_beyond_memory_does_not_take_the_records_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, length: bytes
) -> None:
    """Of records too long to be kept only the length tells where they end; within the file or beyond it, it may be wrong."""
    for reader in (record_reader, salvage):
        monkeypatch.setattr(reader, "MAX_BLOCK", 50_000)
    records = [record for record in site_records(600) if b"WARC-Type: response" in record]
    records[1] = re.sub(rb"(?m)^Content-Length: \d+", b"Content-Length: " + length, records[1], count=1)
    pages, report = read(write(tmp_path, pack(records, form), "x.warc"))
    expected = [re.findall(rb"<title>\d+", record) for record in records]
    assert [re.findall(rb"<title>\d+", page) for page in pages] == expected[:1] + expected[2:]
    sizes = [len(record if form == "gzip-one" else pack([record], form)) for record in records]
    start = 0 if form == "gzip-one" else sizes[0]
    assert report.damages == [Damage("x.warc", start, "clipped record", sizes[1])]


@pytest.mark.parametrize("form", ["gzip", "zstd", "plain"])
def test_of_a_wrong_length_no_more_is_read_than_up_to_the_next_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """There may be thousands of them in a file, each as long as what is kept in memory."""
    returned = []
    push_back = DecodedFile.push_back

    def watch(decoded: DecodedFile, data: bytes) -> None:
        returned.extend([len(data)] if data else [])
        push_back(decoded, data)

    monkeypatch.setattr(DecodedFile, "push_back", watch)
    monkeypatch.setattr(salvage, "_LONG", 10_000)
    records = [record for record in site_records(90) if b"WARC-Type: response" in record]
    for n in range(1, 30, 2):
        records[n] = re.sub(rb"(?m)^Content-Length: \d+", b"Content-Length: 20000", records[n], count=1)
    pages, report = read(write(tmp_path, pack(records, form), "x.warc"))
    assert len(pages) == len(records)  # the head of the page tells how long it is
    assert len(report.damages) == 15
    assert len(returned) == (0 if form == "plain" else 15)  # in a plain file one may look ahead
    assert max(returned, default=0) <= max(map(len, records))


def test_nothing_read_of_a_broken_frame_is_all_of_it_lost(tmp_path: Path) -> None:
    """As where files of different dictionaries were put one behind the other."""
    first, second = (pack(site_records(5)[at : at + 1], "zstd") for at in (0, 1))
    broken = second[:6] + bytes(len(second) - 6)
    pages, report = read(write(tmp_path, first + broken, "x.warc.zst"))
    assert pages == [html_page(0)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(len(first), len(broken))]


@pytest.mark.parametrize("at", [b"WARC-Da", b"Content-Type: application/http; ms", b"WARC-Target-URI:"])
def test_a_head_that_was_cut_in_the_middle_costs_its_record_alone(tmp_path: Path, at: bytes) -> None:
    """As where a writer was killed, and the next one went on in its file."""
    records = site_records(5)
    records[1] = records[1][: records[1].index(at) + len(at)]
    pages, report = read(write(tmp_path, b"".join(records), "x.warc"))
    assert pages == [html_page(n) for n in (0, 3, 4)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(len(records[0]), len(records[1]))]


def fix_length(record: bytes) -> bytes:
    head, _, rest = record.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
    return b"\r\n".join([*lines, b"Content-Length: %d" % (len(rest) - 4)]) + b"\r\n\r\n" + rest


@pytest.mark.parametrize("head", [b"Content-Length: ", b"WARC/1.1\r\n"])
def test_a_garbled_head_costs_its_record_alone(tmp_path: Path, head: bytes) -> None:
    records = site_records(5)
    records[1] = records[1].replace(head, b"\x01" * len(head), 1)
    for form in ("plain", "gzip-one"):
        pages, report = read(write(tmp_path, pack(records, form), "x.warc"))
        assert pages == [html_page(n) for n in (0, 3, 4)]
        assert len(report.damages) == 1


@pytest.mark.parametrize("garbage", [b"\x1f\x99\x954", b"\xe0\xbf\x10\xe9\xc4U"])
@pytest.mark.parametrize("name", [b"WARC-Payload-Digest", b"WARC-Block-Digest"])
def test_a_digest_that_is_none_costs_no_record(tmp_path: Path, name: bytes, garbage: bytes) -> None:
    """wget without digests leaves what its memory holds in their place."""
    records = site_records(5)
    records[1] = re.sub(rb"(?m)^%s: .*$" % name, b"%s: %s\r" % (name, garbage), records[1])
    assert garbage in records[1]
    for form in ("plain", "gzip-one", "gzip"):
        pages, report = read(write(tmp_path, pack(records, form), "x.warc"))
        assert pages == [html_page(n) for n in (0, 1, 3, 4)]
        lost = [(spot.cause, spot.bytes_lost) for spot in report.damages]
        assert lost == ([("garbled digest", 0)] if form == "plain" else [])


def test_an_arc_is_salvaged_too(tmp_path: Path) -> None:
    records = arc_records(6)
    for form in ("plain", "gzip"):
        parts = [bytearray(pack([record], form)) for record in records]
        parts[3][3] ^= 0xFF
        pages, report = read(write(tmp_path, b"".join(parts), "x.arc"))
        assert pages == [html_page(n) for n in (0, 1, 3, 4, 5)]
        assert [spot.bytes_lost for spot in report.damages] == [len(parts[3])]


def test_in_a_member_for_all_the_garbled_record_is_told_by_its_digest(tmp_path: Path) -> None:
    records = site_records(30)
    stored = bytearray(gzip.compress(b"".join(records), 0))  # level 0: a flipped byte stays where it is
    at = bytes(stored).index(html_page(12)[:200])
    stored[at + 100] ^= 1
    pages, report = read(write(tmp_path, bytes(stored)))
    assert pages == [html_page(n) for n in range(30) if n % 3 != 2 and n != 12]
    assert len(report.damages) == 2  # the record, and the check sum of the whole


def test_what_precedes_the_broken_spot_of_a_member_for_all_is_kept(tmp_path: Path) -> None:
    records = site_records(300)
    packed = bytearray(pack(records, "gzip-one"))
    middle = len(packed) // 2
    packed[middle : middle + 20] = bytes(20)
    pages, report = read(write(tmp_path, bytes(packed)))
    assert pages == [html_page(n) for n in range(300) if n % 3 != 2][: len(pages)]
    assert len(pages) > 60
    assert report.damages


@pytest.mark.parametrize("name", ["x.warc.gz", "renamed"])
def test_a_broken_beginning_costs_the_beginning(tmp_path: Path, name: str) -> None:
    parts = [bytearray(part) for part in THOUSAND[:9]]
    parts[0][15:40] = bytes(25)
    pages, report = read(write(tmp_path, b"".join(parts), name))
    assert pages == [html_page(n) for n in (1, 3, 4, 6, 7)]
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(0, len(parts[0]))]


def test_a_lost_magic_is_made_up_for_by_the_name(tmp_path: Path) -> None:
    parts = [bytearray(part) for part in THOUSAND[:4]]
    parts[0][0] = 0
    pages, report = read(write(tmp_path, b"".join(parts)))
    assert pages == [html_page(1), html_page(3)]
    assert len(report.damages) == 1


def test_rubbish_under_the_name_of_an_archive_is_damage(tmp_path: Path) -> None:
    for name in ("x.warc", "x.warc.gz", "x.arc.gz", "x.warc.zst"):
        pages, report = read(write(tmp_path, b"rubbish" * 1000, name))
        assert pages == []
        assert sum(spot.bytes_lost for spot in report.damages) == 7000


def test_damage_in_a_wacz_names_the_archive_inside(tmp_path: Path) -> None:
    parts = [bytearray(part) for part in THOUSAND[:9]]
    parts[3][50] ^= 0xFF
    path = pack_wacz({"a.warc.gz": b"".join(parts)}, tmp_path / "x.wacz")
    pages, report = read(path)
    assert pages == [html_page(n) for n in (0, 1, 4, 6, 7)]
    (spot,) = report.damages
    assert spot.file == "x.wacz!archive/a.warc.gz"
    assert spot.offset == sum(map(len, parts[:3]))
    assert spot.bytes_lost == len(parts[3])


def test_a_broken_original_leaves_its_revisit_unresolved(tmp_path: Path) -> None:
    original = record_bytes("response", "https://www.example.org/", html_page(0))
    digest = original.partition(b"WARC-Payload-Digest: ")[2].partition(b"\r\n")[0].decode()
    revisit = record_bytes("revisit", "https://www.example.org/", warc={"WARC-Payload-Digest": digest})
    broken = bytearray(pack([original], "gzip"))
    broken[60] ^= 0xFF
    path = write(tmp_path, pack([revisit], "gzip") + broken)
    pages, report = read(path)
    assert pages == []
    assert list(resolve_revisits([Input(file=str(path), path="x")], report)) == []
    assert report.skipped == {"revisit_unresolved": 1}
    assert len(report.damages) == 1


def test_a_garbage_file_takes_no_longer_than_its_size_asks(tmp_path: Path) -> None:
    # Magic bytes at every step, never a member
    path = write(tmp_path, THOUSAND[0] + b"\x1f\x8b\x08\x00" * 100_000 + THOUSAND[1])
    begin = time.process_time()
    pages, report = read(path)
    assert pages == [html_page(0), html_page(1)]
    assert sum(spot.bytes_lost for spot in report.damages) == 400_000
    assert time.process_time() - begin < 10


@pytest.mark.parametrize("form", FORMS)
def test_random_damage_costs_only_what_it_touches(form: str) -> None:
    assert run(20 * len(MUTATIONS), seed=1, forms=(form,)) == []


def test_a_flipped_byte_in_a_wacz_costs_one_record(tmp_path: Path) -> None:
    parts = [pack([record], "gzip") for record in site_records(12)]
    archives = {"a.warc.gz": b"".join(parts), "b.warc.gz": b"".join(parts)}
    whole = pack_wacz(archives, tmp_path / "whole.wacz").read_bytes()
    edges = whole.index(parts[0]), whole.rindex(parts[-1]) + len(parts[-1])
    rng = random.Random(4)
    # Everywhere among the records, and every byte of the headers and the directory around them
    spared = 0
    inner = [rng.randrange(*edges) for _ in range(150)]
    for at in [*range(edges[0]), *inner, *range(edges[1], len(whole))]:
        data = bytearray(whole)
        data[at] ^= rng.randrange(1, 256)
        pages, report = read(write(tmp_path, bytes(data), "x.wacz"))
        assert len(pages) >= 15 or not edges[0] <= at < edges[1], (at, report)
        assert len(pages) == 16 or report.damages or report.failures, (at, report)
        spared += len(pages) >= 15
    assert spared > 490


@pytest.mark.parametrize("has_archive", [True, False])
def test_a_wacz_cut_off_before_its_directory_is_damage(tmp_path: Path, *, has_archive: bool) -> None:
    """Nothing is lost as long as archives stand in it, for they are read without the directory."""
    content = pack(site_records(4), "gzip") if has_archive else b"nothing that could be read " * 50
    whole = pack_wacz({"a.warc.gz": content}, tmp_path / "whole.wacz").read_bytes()
    left = whole[: whole.index(content) + len(content)]
    pages, report = read(write(tmp_path, left, "x.wacz"))
    assert pages == ([html_page(n) for n in (0, 1, 3)] if has_archive else [])
    assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [
        (0, 0 if has_archive else len(left))
    ]
