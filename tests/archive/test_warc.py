"""WARC files as written, as repaired after a crash, and as two other readers see them."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator

from crawler.archive.exchange import NOTHING_KNOWN, Exchange, KnownPage, find_payload
from crawler.archive.packing import Original, pack
from crawler.archive.warc import OPEN_SUFFIX, Position, WarcWriter
from crawler.archive.warc_reader import close_leftovers, iter_members, read_record
from crawler.digests import digest
from crawler.errors import DamageError
from crawler.items import ListingItem

MOMENT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)


def exchange(
    number: int, body: bytes = b"<p>tekst</p>", head: bytes = b"HTTP/1.1 200 OK\r\nA: 1\r\n\r\n"
) -> Exchange:
    return Exchange(
        url=f"http://example.org/{number}",
        request=b"GET /%d HTTP/1.1\r\nHost: example.org\r\n\r\n" % number,
        response=head + body,
        started_at=MOMENT,
        ip_address="192.0.2.1",
    )


def writer(folder: Path, **options: int) -> WarcWriter:
    return WarcWriter(folder, "xx-site", {"software": "Kronika", "operator": ""}, **options)


def write(
    warc: WarcWriter, one: Exchange, *, original: Original | None = None, known: KnownPage = NOTHING_KNOWN
) -> Position:
    return warc.append(pack(one, original=original, known=known))


def test_a_record_reads_back_where_the_position_says(tmp_path: Path) -> None:
    warc = writer(tmp_path)
    positions = [write(warc, exchange(number, b"x" * number)) for number in range(5)]
    warc.close()
    for number, position in enumerate(positions):
        record = read_record(tmp_path / position.warc_file, position.warc_offset)
        assert record.block == exchange(number, b"x" * number).response
        assert record.headers["warc-record-id"] == position.warc_record_id
        assert record.headers["warc-date"] == "2026-03-01T12:00:00.123456Z"
        assert digest(record.payload) == position.payload_digest == record.headers["warc-payload-digest"]
    with pytest.raises(DamageError):
        read_record(tmp_path / positions[0].warc_file, positions[1].warc_offset + 1)


def test_other_readers_see_the_same(tmp_path: Path) -> None:
    warc = writer(tmp_path)
    listed = ListingItem(
        url="http://example.org/1", title_text="Zażółć\r\nWARC-Type: x", date_text="1.2.2015"
    )
    known = KnownPage(listed=listed, via="http://example.org/list")
    first = write(warc, exchange(1), known=known)
    original = Original(
        url="http://example.org/1",
        captured_at="2026-03-01T12:00:00.123456Z",
        warc_file=first.warc_file,
        warc_offset=first.warc_offset,
        warc_record_id=first.warc_record_id,
        payload_digest=first.payload_digest,
    )
    again = write(warc, exchange(2), original=original)
    write(warc, exchange(1, b"", b"HTTP/1.1 304 Not Modified\r\n\r\n"), original=original)
    warc.close()
    path = tmp_path / first.warc_file
    with open(path, "rb") as file:
        records = []
        for record in ArchiveIterator(file, check_digests="raise"):
            records.append((record.rec_type, record.rec_headers, record.content_stream().read()))
    kinds = [kind for kind, _, _ in records]
    assert kinds == [
        "warcinfo",
        "response",
        "request",
        "metadata",
        "revisit",
        "request",
        "revisit",
        "request",
    ]
    with open(path, "rb") as file:
        fast = [(r.record_id, r.verify_block_digest()) for r in FastIterator(file, parse_http=False)]
    assert [record_id for record_id, _ in fast] == [h.get_header("WARC-Record-ID") for _, h, _ in records]
    assert all(is_good for _, is_good in fast)

    note = records[3]
    assert note[1].get_header("WARC-Concurrent-To") == first.warc_record_id
    assert note[2].decode().splitlines() == [
        "via: http://example.org/list",
        "kronika-listed-url: http://example.org/1",
        "kronika-listed-title: Zażółć WARC-Type: x",
        "kronika-listed-date: 1.2.2015",
    ]
    revisit, unchanged = records[4][1], records[6][1]
    assert revisit.get_header("WARC-Profile").endswith("/identical-payload-digest")
    assert unchanged.get_header("WARC-Profile").endswith("/server-not-modified")
    for headers in (revisit, unchanged):
        assert headers.get_header("WARC-Refers-To") == first.warc_record_id
        assert headers.get_header("WARC-Refers-To-Target-URI") == "http://example.org/1"
        assert headers.get_header("WARC-Payload-Digest") == first.payload_digest
    assert read_record(path, again.warc_offset).payload == b""


def test_the_name_shows_a_file_that_is_complete(tmp_path: Path) -> None:
    warc = writer(tmp_path)
    name = write(warc, exchange(1)).warc_file
    assert [p.name for p in tmp_path.iterdir()] == [name + OPEN_SUFFIX]
    warc.close()
    assert [p.name for p in tmp_path.iterdir()] == [name]
    assert name.startswith("xx-site-")
    assert name.endswith("-00001.warc.gz")


def test_nothing_written_leaves_no_file(tmp_path: Path) -> None:
    warc = writer(tmp_path)
    write(warc, exchange(1))
    warc.discard()
    warc.close()
    assert list(tmp_path.iterdir()) == []


def test_what_is_discarded_is_written_over(tmp_path: Path) -> None:
    warc = writer(tmp_path)
    write(warc, exchange(1))
    warc.sync()
    write(warc, exchange(2))
    warc.discard()
    position = write(warc, exchange(3))
    warc.close()
    path = tmp_path / position.warc_file
    urls = [r.headers.get("warc-target-uri") for r in iter_members(path) if r.type == "response"]
    assert urls == ["http://example.org/1", "http://example.org/3"]
    assert read_record(path, position.warc_offset).headers["warc-target-uri"] == "http://example.org/3"


def test_a_file_is_full_at_its_limit(tmp_path: Path) -> None:
    warc = writer(tmp_path, max_bytes=1500)
    assert not warc.is_full
    write(warc, exchange(1))
    warc.sync()
    assert not warc.is_full
    write(warc, exchange(2))
    assert warc.is_full
    warc.close()
    write(warc, exchange(3))
    warc.close()
    assert len(list(tmp_path.iterdir())) == 2


def test_leftovers_end_at_the_last_whole_exchange_wherever_they_were_cut(tmp_path: Path) -> None:
    """Every length that a killed process can leave behind."""
    warc = writer(tmp_path / "whole")
    write(warc, exchange(1))
    warc.sync()
    committed = warc.size
    write(warc, exchange(2))
    warc.sync()
    warc.close()
    path = next((tmp_path / "whole").iterdir())
    content = path.read_bytes()
    for length in sorted({*range(committed, len(content), 7), len(content) - 1, len(content)}):
        folder = tmp_path / str(length)
        folder.mkdir()
        left = folder / (path.name + OPEN_SUFFIX)
        left.write_bytes(content[:length])
        for name, orphans in close_leftovers(folder, {path.name: committed}):
            assert name == path.name
            assert left.exists(), "the name comes when the caller has taken the records up"
            found = [record.type for record in orphans]
        # an exchange is whole with its last record: a response without its request is fetched again
        whole = len(content) if length == len(content) else committed
        assert found == (["response", "request"] if length == len(content) else [])
        assert (folder / path.name).read_bytes() == content[:whole]
        assert not left.exists()


def test_a_leftover_without_any_record_is_removed(tmp_path: Path) -> None:
    (tmp_path / f"xx-site-1.warc.gz{OPEN_SUFFIX}").write_bytes(gzip.compress(b"WARC/1.1\r\n")[:9])
    assert list(close_leftovers(tmp_path, {})) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
        b"WARC/1.1\r\nContent-Length: 3\r\n\r\nabcd\r\n\r\n",
        b"WARC/1.1\r\nContent-Length: 3\r\n\r\nabc",
        b"WARC/1.1\r\nContent-Length: many\r\n\r\nabc\r\n\r\n",
        b"WARC/1.1\r\nContent-Length: 0\r\n",
    ],
)
def test_a_member_that_is_no_whole_record_is_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "xx-site-1.warc.gz"
    path.write_bytes(gzip.compress(content))
    assert list(iter_members(path)) == []
    with pytest.raises(DamageError, match="no whole record at offset 0"):
        read_record(path, 0)


@pytest.mark.parametrize(
    ("message", "start"),
    [
        (b"HTTP/1.1 200 OK\r\nA: 1\r\n\r\nbody", 25),
        (b"HTTP/1.1 200 OK\nA: 1\n\nbody\r\n\r\n", 22),
        (b"HTTP/1.1 200 OK\r\nA: 1", 21),
        (b"", 0),
    ],
)
def test_find_payload(message: bytes, start: int) -> None:
    assert find_payload(message) == start
