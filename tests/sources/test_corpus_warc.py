"""Every foreign archive of the corpus: its records, by type, and its damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawler.sources import Damage, Input, Report, open_source

AUT = "aut/src/test/resources"
COMMONS = "webarchive-commons/src/test/resources/org/archive"

# Where the readers that measured PROFILE.json stop early, go silent or read nothing.
RECORDS: dict[str, dict[str, int]] = {
    f"{AUT}/arc/badexample.arc.gz": {"arc_header": 1, "response": 4},
    "py-wacz/tests/fixtures/example-collection-with-lists.warc": {
        "warcinfo": 2,
        "response": 18,
        "request": 18,
    },
    "py-wacz/tests/fixtures/invalid_example_1.wacz": {},
    "py-wacz/tests/fixtures/invalid_signed_example_1.wacz": {"response": 2, "request": 2},
    "py-wacz/tests/fixtures/valid_example_1.wacz": {"warcinfo": 2, "response": 1, "request": 1},
    "py-wacz/tests/fixtures/valid_example_2.wacz": {"warcinfo": 2, "response": 1, "request": 1},
    "py-wacz/tests/fixtures/valid_signed_example_1.wacz": {"response": 2, "request": 2},
    "resiliparse/tests/data/block-sized-records.warc.lz4": {"unknown": 3},
    "resiliparse/tests/data/clipped.warc.gz": {},
    "resiliparse/tests/data/warcfile.warc.lz4": {
        "warcinfo": 1,
        "request": 17,
        "response": 16,
        "metadata": 16,
    },
    "scrapy-webarchive/tests/data/warc_1_1/quotes.wacz": {
        "warcinfo": 1,
        "response": 25,
        "request": 101,
        "revisit": 76,
    },
    "warcio/test/data/bad.arc": {"response": 1},
    "warcio/test/data/example-bad-non-chunked.warc.gz": {
        "warcinfo": 2,
        "response": 1,
        "request": 2,
        "revisit": 1,
    },
    "warcio/test/data/example-bad.warc.gz.bad": {"warcinfo": 1, "response": 2, "request": 2, "revisit": 1},
    "warcio/test/data/example-wrong-chunks.warc.gz": {"response": 1, "request": 1},
    f"{COMMONS}/format/arc/IAH-20080430204825-00000-blackbook-truncated.arc": {
        "arc_header": 1,
        "response": 8,
    },
    f"{COMMONS}/resource/html/link-extraction-test.warc": {"warcinfo": 1, "response": 7},
}
DAMAGES: dict[str, list[tuple[int, str, int]]] = {
    # A record without a date, then two shorter than they say: their HTTP heads vouch for them.
    f"{AUT}/arc/badexample.arc.gz": [
        (0, "no record where one should begin", 237),
        (0, "record is not as long as it says", 0),
        (0, "record is not as long as it says", 0),
    ],
    "resiliparse/tests/data/clipped.warc.gz": [(0, "clipped gzip member", 18184)],
    "warcio/test/data/bad.arc": [
        (0, "no record where one should begin", 202),
        (262, "no record where one should begin", 69),
    ],
    # Line ends were rewritten: 11 bytes less than the record says.
    "warcio/test/data/example-space-in-url.arc": [(151, "record is not as long as it says", 0)],
    "warcio/test/data/example-trunc.warc": [(1197, "record is not as long as it says", 0)],
    f"{COMMONS}/format/gzip/double-single-inflate-error.gz": [
        (0, "gzip member: invalid distance too far back", 849)
    ],
}
FAILURES = {
    f"{COMMONS}/format/gzip/double-single-inflate-error.gz": "damaged_file",
    f"{COMMONS}/format/gzip/abcd.gz": "unsupported_file",
    f"{COMMONS}/format/gzip/empty.gz": "empty_file",
    f"{COMMONS}/format/gzip/hi.gz": "unsupported_file",
    f"{COMMONS}/format/gzip/hi-2.gz": "unsupported_file",
    "py-wacz/tests/fixtures/invalid_example_1.wacz": "unsupported_file",
}
# Records that share a gzip member cannot be read again one by one: their revisits wait for a second pass.
PENDING = {
    "warcio/test/data/example-bad-non-chunked.warc.gz": 1,
    "warcio/test/data/example-bad.warc.gz.bad": 1,
}
PAGES = {
    f"{AUT}/arc/example.arc.gz": 103,  # nine of them feeds
    f"{AUT}/warc/example.warc.gz": 103,  # nine of them feeds
    "resiliparse/tests/data/clueweb-quirk.warc.gz": 29,
    "resiliparse/tests/data/warcfile.warc.lz4": 16,
    "scrapy-webarchive/tests/data/warc_1_1/quotes.wacz": 20,
    "warcio/test/data/example.warc.gz": 2,  # one of them a revisit
    "warcio/test/data/example-space-in-url.arc": 1,
    "warcio/test/data/example-wrong-chunks.warc.gz": 1,
    "py-wacz/tests/fixtures/valid_example_1.wacz": 1,
}


@pytest.fixture(scope="module")
def corpus(shared: Path) -> Path:
    return shared / "corpus" / "warc"


def test_every_archive_gives_its_records_and_damage(corpus: Path) -> None:
    expected = {row[0]: row[3] for row in json.loads((corpus / "PROFILE.json").read_text())} | RECORDS
    files = sorted(path for path in corpus.rglob("*") if is_archive(path))
    names = {path.relative_to(corpus).as_posix() for path in files}
    assert names == expected.keys() | FAILURES.keys()
    for path in files:
        name = path.relative_to(corpus).as_posix()
        report = Report()
        list(open_source(Input(file=str(path), path=name), report))
        assert dict(report.record_types) == expected.get(name, {}), name
        spots = [(spot.offset, spot.cause, spot.bytes_lost) for spot in report.damages]
        assert spots == DAMAGES.get(name, []), name
        assert [failure.reason for failure in report.failures] == (
            [FAILURES[name]] if name in FAILURES else []
        ), name
        assert len(report.revisits) == PENDING.get(name, 0), name


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_counted(corpus: Path, name: str) -> None:
    report = Report()
    pages = list(open_source(Input(file=str(corpus / name), path=name), report))
    assert len(pages) == report.pages == PAGES[name]
    assert all(b"<" in page.body[:3000] for page in pages)
    captures = (
        report.record_types["response"] + report.record_types["resource"] + report.record_types["revisit"]
    )
    assert len(pages) + report.skipped.total() == captures


def test_damage_names_the_file_as_given(corpus: Path) -> None:
    name = "resiliparse/tests/data/clipped.warc.gz"
    report = Report()
    assert list(open_source(Input(file=str(corpus / name), path="in/clipped"), report)) == []
    assert report.damages == [Damage("in/clipped", 0, "clipped gzip member", 18184)]


def is_archive(path: Path) -> bool:
    """Archives and gzip files of the corpus; beside them lie licences, notes and the profile."""
    return path.is_file() and bool({".warc", ".arc", ".gz", ".wacz", ".lz4", ".bad"} & set(path.suffixes))
