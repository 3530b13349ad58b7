"""Answers of CDX servers in all their forms, and lines that make no sense."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.sources.cdx import CdxRow, NotCdxError, is_exclusion, parse_cdx, parse_timestamp

URL = "http://www.urzad.example:80/pl/aktualnosci/1,a.html"
DIGEST = "GOE2BMK6YVBA6HNPZJW2N5SHBJPHJBD4"
ROW = CdxRow(
    timestamp="20151017080910",
    captured_at=datetime(2015, 10, 17, 8, 9, 10, tzinfo=UTC),
    original=URL,
    mimetype="text/html",
    status=200,
    digest=DIGEST,
    length=1001,
)
CELLS = ["20151017080910", URL, "text/html", "200", DIGEST, "1001"]
LINE = " ".join(CELLS)
KEY = "example%2Curzad%29%2F+20151017080911"


@pytest.mark.parametrize(
    "body",
    [
        LINE,
        f"{LINE}\n",
        f"example,urzad)/pl {LINE}",
        f" CDX N b a m s k S\nexample,urzad)/pl {LINE}\r\n",
        f" CDX b a N k s m M S V g\n{CELLS[0]} {URL} example,urzad)/pl {DIGEST} 200 text/html - 1001 7 x.warc.gz",
        f"\ufeff{LINE}",
        json.dumps([["timestamp", "original", "mimetype", "statuscode", "digest", "length"], CELLS]),
        json.dumps([["original", "timestamp", "digest", "length", "mimetype", "statuscode"], [URL, CELLS[0], DIGEST, 1001, "text/html", 200]]),
        json.dumps([CELLS]),
        json.dumps({"urlkey": "x", "timestamp": CELLS[0], "url": URL, "mime": "text/html", "status": "200", "digest": DIGEST, "length": "1001"}),
        json.dumps([{"timestamp": CELLS[0], "url": URL, "mime": "text/html", "status": 200, "digest": DIGEST, "length": 1001}]),
        f'!meta {{"format": "cdxj"}}\nexample,urzad)/pl {CELLS[0]} ' + json.dumps({"url": URL, "mime": "text/html", "status": "200", "digest": DIGEST, "length": "1001", "note": "a b"}),
    ],
)  # fmt: skip
def test_forms(body: str) -> None:
    found = parse_cdx(body.encode())
    assert found.rows == [ROW]
    assert found.resume_key is None
    assert not found.dropped


@pytest.mark.parametrize(
    "body",
    [
        f"{LINE}\n\n{KEY}\n",
        f"{LINE}\n\n{KEY}",
        json.dumps(
            [["timestamp", "original", "mimetype", "statuscode", "digest", "length"], CELLS, [], [KEY]]
        ),
    ],
)
def test_resume_keys(body: str) -> None:
    found = parse_cdx(body.encode())
    assert (found.rows, found.resume_key) == ([ROW], KEY)


@pytest.mark.parametrize("body", [f"\n\n{KEY}\n", json.dumps([[], [KEY]])])
def test_a_part_in_which_the_filters_left_nothing(body: str) -> None:
    found = parse_cdx(body.encode())
    assert (found.rows, found.resume_key) == ([], KEY)


@pytest.mark.parametrize("body", [b"", b"\n", b"[]", b"[]\n"])
def test_nothing_found(body: bytes) -> None:
    found = parse_cdx(body)
    assert (found.rows, found.resume_key, found.dropped.total()) == ([], None, 0)


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html>",
        b"[[1, 2",
        b"[" * 200_000,
        b"Sorry, the index is not available at the moment.",
        b"org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error",
    ],
)
def test_other_things(body: bytes) -> None:
    with pytest.raises(NotCdxError):
        parse_cdx(body)


def test_bad_lines_cost_themselves() -> None:
    lines = [
        LINE.replace(URL, url)
        for url in ("mailto:a@urzad.example", "http://a@urzad.example/", "some/thing", "http://[x/")
    ]
    lines += [
        LINE.replace(CELLS[0], "20159999000000"),
        "2015 x",
        "?",
        LINE.replace(" 200 ", " - ").replace("1001", "-"),
    ]
    found = parse_cdx("\n".join([*lines, LINE]).encode())
    assert found.dropped == {"bad_url": 4, "bad_timestamp": 1, "malformed": 2}
    assert [row.status for row in found.rows] == [None, 200]
    assert found.rows[0].length is None


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("example,urzad)/pl?__wb_method=post&a=1", {}),
        ("example,urzad)/pl", {"method": "POST"}),
        ("example,urzad)/pl", {"url": f"{URL}?__wb_method=PUT"}),
    ],
)
def test_answers_to_other_requests_are_no_captures(key: str, told: dict[str, str]) -> None:
    entry = {"url": URL, "mime": "text/html", "status": "200", "digest": DIGEST, "length": "1001"}
    lines = [
        f"{key} {CELLS[0]} {json.dumps(entry | told)}",
        f"x {CELLS[0]} {json.dumps(entry | {'method': 'GET'})}",
    ]
    lines.append(json.dumps({"urlkey": key, "timestamp": CELLS[0], **entry, **told}))
    found = parse_cdx("\n".join(lines[:2]).encode())
    assert (found.rows, found.dropped) == ([ROW], {"other_method": 1})
    found = parse_cdx(lines[2].encode())
    assert (found.rows, found.dropped) == ([], {"other_method": 1})


@pytest.mark.parametrize(
    ("digits", "moment"),
    [
        ("20151017080910", (2015, 10, 17, 8, 9, 10)),
        ("20000012170449", (2000, 12, 17, 4, 49, 0)),
        ("20000800241623", (2000, 8, 24, 16, 23, 0)),
        ("20001301000000", None),
        ("20000230000000", None),
        ("20001017250000", None),
    ],
)
def test_timestamps(digits: str, moment: tuple[int, ...] | None) -> None:
    assert parse_timestamp(digits) == (datetime(*moment, tzinfo=UTC) if moment else None)  # type: ignore[arg-type,misc]


def test_exclusions() -> None:
    assert is_exclusion("org.archive.wayback.exception.RobotAccessControlException: Blocked By Robots")
    assert is_exclusion("This URL has been excluded from the Wayback Machine.")
    assert not is_exclusion("blocked")


@pytest.mark.parametrize(
    ("name", "rows", "dropped"),
    [("bad_timestamp_cdx", 5, {}), ("malformed_cdx", 3, {"bad_url": 2}), ("zero_length_cdx", 5, {})],
)
def test_malformed_answers(shared: Path, name: str, rows: int, dropped: dict[str, int]) -> None:
    found = parse_cdx((shared / f"corpus/wayback/test_files/{name}.txt").read_bytes())
    assert (len(found.rows), found.dropped, found.resume_key) == (rows, dropped, None)


def test_a_page_is_no_index(shared: Path) -> None:
    with pytest.raises(NotCdxError):
        parse_cdx((shared / "corpus/wayback/test_files/fws-gov-birds.txt").read_bytes())


@given(
    st.one_of(
        st.binary(max_size=200), st.text(alphabet=' []{}",:\n0123456789http/.-', max_size=200).map(str.encode)
    )
)
def test_any_bytes(body: bytes) -> None:
    try:
        found = parse_cdx(body)
    except NotCdxError:
        return
    assert all(row.captured_at.tzinfo for row in found.rows)


@pytest.mark.parametrize("number", ["²", "9" * 5000, "٣"])
def test_what_is_no_number_is_left_out(number: str) -> None:
    line = "com,example)/a 20150101000000 http://example.com/a text/html {} X {}"
    (row,) = parse_cdx(line.format(number, number).encode()).rows
    assert (row.status, row.length) == (None, None)


def test_a_line_of_too_many_levels_costs_itself() -> None:
    assert parse_cdx(b'{"url":' + b"[" * 200_000).dropped == {"malformed": 1}


@pytest.mark.parametrize("unknown", [None, "-", "0"])
def test_what_an_index_does_not_tell_is_unknown(unknown: str | None) -> None:
    table = [
        ["timestamp", "original", "mimetype", "statuscode", "digest", "length"],
        [*CELLS[:2], None, unknown, None, None],
    ]
    entry = {
        "timestamp": CELLS[0],
        "url": URL,
        "mime": None,
        "status": unknown,
        "digest": None,
        "length": None,
    }
    for body in (table, entry):
        (row,) = parse_cdx(json.dumps(body).encode()).rows
        assert (row.mimetype, row.status, row.digest, row.length) == (None, None, None, None)


@pytest.mark.parametrize("form", ["[[{0}]]", "{{{0}}}", "example,urzad) {{{0}}}"])
def test_lines_none_of_which_is_a_capture_are_no_index(form: str) -> None:
    words = (
        '"timestamp": "2016", "url": "http://urzad.example/"'
        if "{{" in form
        else '"2016", "http://urzad.example/"'
    )
    with pytest.raises(NotCdxError):
        parse_cdx(form.format(words).encode())


@pytest.mark.parametrize(
    ("written", "digest"),
    [
        (f"sha1:{DIGEST}", DIGEST),
        (f"SHA1:{DIGEST}", DIGEST),
        ("sha-1:" + DIGEST, DIGEST),
        ("sha256:9f86d081884c7d659a2feaa0c55ad015", "sha256:9f86d081884c7d659a2feaa0c55ad015"),
        ("-", None),
    ],
)
def test_digests_bear_no_name_of_sha1(written: str, digest: str | None) -> None:
    entry = {"timestamp": CELLS[0], "url": URL, "digest": written}
    (row,) = parse_cdx(json.dumps(entry).encode()).rows
    assert row.digest == digest
