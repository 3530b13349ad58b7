"""WARC records in segments: joined where all stand in one file, named where some are missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.items import Page
from crawler.sources import Input, Report, open_source, shards
from tests.sources.archive_building import html_page, pack, record_bytes

URL = "https://www.urzad.example/a/1"
BODY = html_page(7, words=4000)
ORIGIN = "<urn:uuid:00000000-0000-0000-0000-000000000001>"
HEAD = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(BODY)}\r\n\r\n".encode()
BLOCK = HEAD + BODY


def raw(kind: str, name: int, block: bytes, **headers: str) -> bytes:
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{name:012}>",
        "WARC-Date": "2024-05-06T07:08:09Z",
        "WARC-Target-URI": URL,
        "Content-Type": "application/http; msgtype=response",
        **{key.replace("_", "-"): value for key, value in headers.items()},
        "Content-Length": str(len(block)),
    }
    head = "".join(f"{key}: {value}\r\n" for key, value in fields.items())
    return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def segments(total: int | None = None, count: int = 3) -> list[bytes]:
    size = -(-len(BLOCK) // count)
    parts = [BLOCK[start : start + size] for start in range(0, len(BLOCK), size)]
    records = [raw("response", 1, parts[0], WARC_Segment_Number="1")]
    for number, part in enumerate(parts[1:], 2):
        more = {"WARC_Segment_Total_Length": str(total or len(BLOCK))} if number == count else {}
        records.append(
            raw(
                "continuation",
                number,
                part,
                WARC_Segment_Number=str(number),
                WARC_Segment_Origin_ID=ORIGIN,
                **more,
            )
        )
    return records


def other(number: int) -> bytes:
    return record_bytes("response", f"https://www.urzad.example/b/{number}", html_page(number))


def read(path: Path, records: list[bytes], form: str = "gzip") -> tuple[list[Page], Report]:
    path.write_bytes(pack(records, form))
    report = Report()
    return list(open_source(Input(file=str(path), path=path.name), report)), report


@pytest.mark.parametrize("form", ["plain", "gzip"])
def test_segments_are_joined(form: str, tmp_path: Path) -> None:
    first, second, third = segments()
    pages, report = read(tmp_path / "a.warc", [other(1), first, other(2), second, third, other(3)], form)
    assert [page.url for page in pages if page.url == URL] == [URL]
    assert len(pages) == 4
    page = next(page for page in pages if page.url == URL)
    assert (page.body, page.is_cut, page.warc_record_id) == (BODY, False, ORIGIN)
    assert (report.damages, report.skipped.total()) == ([], 0)


@pytest.mark.parametrize("left_out", [1, 2])
def test_a_record_without_all_its_segments_is_named(left_out: int, tmp_path: Path) -> None:
    records = segments()
    del records[left_out]
    pages, report = read(tmp_path / "a.warc.gz", [*records, other(1)])
    assert [page.url for page in pages] == ["https://www.urzad.example/b/1"]
    assert [damage.cause for damage in report.damages] == [
        f"segmented record: segment {left_out + 1} is not in this file"
    ]
    assert report.skipped["segmented"] == (1 if left_out == 1 else 0)


def test_a_record_that_begins_elsewhere_is_counted(tmp_path: Path) -> None:
    pages, report = read(tmp_path / "a.warc.gz", [*segments()[1:], other(1)])
    assert (len(pages), report.skipped["segmented"], report.damages) == (1, 2, [])


def test_segments_that_are_too_short_are_named(tmp_path: Path) -> None:
    pages, report = read(tmp_path / "a.warc.gz", [*segments(total=len(BLOCK) + 1), other(1)])
    assert len(pages) == 1
    assert [damage.cause for damage in report.damages] == [
        "segmented record: its segments are shorter than the whole"
    ]


def test_parts_of_a_file_give_the_record_once(tmp_path: Path) -> None:
    """Wherever the file is cut: the part in which the record begins reads on."""
    records = [other(n) for n in range(40)]
    records[20:20] = segments(count=20)
    path = tmp_path / "a.warc.gz"
    path.write_bytes(pack(records, "gzip"))
    for count in (2, 3, 7):
        report = Report()
        parts = shards(Input(file=str(path), path="a"), count)
        assert len(parts) > 1
        pages = [page for part in parts for page in open_source(part, report)]
        assert sum(page.url == URL for page in pages) == 1
        assert (len(pages), report.damages) == (41, [])
