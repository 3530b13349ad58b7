"""Bodies as archived: transfer and content codings undone, and what to do when they are not what they say."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from crawler.sources.http import (
    Message,
    TooLargeError,
    decode_content,
    decoded_body,
    find_http_moment,
    is_cut,
    media_type_of,
    parse_message,
    undo_chunks,
    undo_transfer,
)

PAGE = b"<!DOCTYPE html><html>" + bytes(range(256)) * 40 + b"</html>"
CODED = {
    "gzip": gzip.compress(PAGE),
    "x-gzip": gzip.compress(PAGE),
    "deflate": zlib.compress(PAGE),
    "br": brotli.compress(PAGE),
    "zstd": zstandard.compress(PAGE),
}


@pytest.mark.parametrize("coding", CODED)
def test_content_codings(coding: str) -> None:
    assert decode_content(CODED[coding], coding) == PAGE
    assert decode_content(CODED[coding], f" {coding.upper()} ") == PAGE
    assert decode_content(PAGE, coding) == PAGE, "declared, but not done"


def test_bare_deflate() -> None:
    assert decode_content(zlib.compress(PAGE)[2:-4], "deflate") == PAGE


def test_codings_are_undone_in_reverse_order() -> None:
    assert decode_content(gzip.compress(CODED["br"]), "br, gzip") == PAGE


def test_gzip_in_several_members_and_with_rubbish_behind() -> None:
    assert decode_content(gzip.compress(PAGE[:90]) + gzip.compress(PAGE[90:]), "gzip") == PAGE
    assert decode_content(CODED["gzip"] + b"\r\n", "gzip") == PAGE


def test_an_undeclared_gzip_is_undone() -> None:
    assert decode_content(CODED["gzip"], None) == PAGE
    assert decode_content(CODED["gzip"], "identity") == PAGE


def test_an_undeclared_zstd_is_undone() -> None:
    assert decode_content(zstandard.compress(PAGE), None) == PAGE


@pytest.mark.parametrize("coding", CODED)
def test_a_clipped_body_is_kept_as_far_as_it_goes(coding: str) -> None:
    text = b"<html>" + b" ".join(b"%d" % n for n in range(20_000))
    packed = {
        "gzip": gzip.compress(text),
        "x-gzip": gzip.compress(text),
        "deflate": zlib.compress(text),
        "br": brotli.compress(text),
        "zstd": zstandard.compress(text),
    }[coding]
    decoded = decode_content(packed[: len(packed) * 2 // 3], coding)
    assert decoded
    assert text.startswith(decoded) or decoded == packed[: len(packed) * 2 // 3]
    if coding != "zstd":  # a single block of zstd is all or nothing
        assert text.startswith(decoded)


@pytest.mark.parametrize("coding", CODED)
def test_bombs_are_stopped(coding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.sources.http.MAX_BODY", 1_000_000)
    bomb = {
        "gzip": gzip.compress,
        "x-gzip": gzip.compress,
        "deflate": zlib.compress,
        "br": brotli.compress,
        "zstd": zstandard.compress,
    }[coding](bytes(5_000_000))
    with pytest.raises(TooLargeError):
        decode_content(bomb, coding)
    with pytest.raises(TooLargeError):
        decode_content(bytes(1_000_001), None)


@given(st.binary(max_size=400), st.sampled_from([*CODED, "identity", "compress", ""]))
def test_no_bytes_make_decoding_fail(data: bytes, coding: str) -> None:
    assert isinstance(decode_content(data, coding), bytes)
    assert isinstance(undo_chunks(data), bytes)
    message = parse_message(data)
    assert message is None or undo_transfer(message) is not None


def test_any_number_of_empty_streams_before_the_text() -> None:
    started = time.process_time()
    assert decode_content(gzip.compress(b"") * 100_000 + CODED["gzip"], "gzip") == PAGE
    assert time.process_time() - started < 3  # twenty, were each copied with all that follows it


def test_any_number_of_header_lines() -> None:
    started = time.process_time()
    message = parse_message(b"HTTP/1.1 200 OK\r\n" + b"a: b\n" * 200_000 + b"c: d\n" + b" e\r\n" * 200_000)
    assert message is not None
    assert (message.headers["a"][:7], message.headers["c"][:7]) == ("b, b, b", "d e e e")
    assert time.process_time() - started < 4


@pytest.mark.parametrize("length", ["9" * 5000, "²", "-5", "1_0", ""])
def test_a_length_that_is_no_number_tells_nothing(length: str) -> None:
    assert not is_cut(Message(200, {"content-length": length}, b"text"), b"text")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Sat, 17 Oct 2015 07:30:00 GMT", datetime(2015, 10, 17, 7, 30, tzinfo=UTC)),
        ("Sat, 17 Oct 2015 09:30:00 +0200", datetime(2015, 10, 17, 7, 30, tzinfo=UTC)),
        ("Sat, 17 Oct 2015 07:30:00 -0000", datetime(2015, 10, 17, 7, 30, tzinfo=UTC)),
        ("Fri, 31 Dec 9999 23:59:59 -0500", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_moments(text: str | None, moment: datetime | None) -> None:
    assert find_http_moment(text) == moment


CHUNKS = {
    "plain": (b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", b"hello world"),
    "extension and blanks": (b"5 ;a=b\r\nhello\r\n0 \r\n\r\n", b"hello"),
    "zeros before a size": (b"0000000000000005\r\nhello\r\n0000\r\n\r\n", b"hello"),
    "trailer": (b"5\r\nhello\r\n0\r\nX: y\r\n\r\n", b"hello"),
    "line feeds": (b"5\nhello\n0\n\n", b"hello"),
    "no end": (b"5\r\nhello\r\n", b"hello"),
    "clipped": (b"5\r\nhello\r\n9\r\nwor", b"hellowor"),
    "broken size": (b"5\r\nhello\r\nzz\r\nworld", b"hellozz\r\nworld"),
    "empty": (b"0\r\n\r\n", b""),
    "not chunked": (b"<html>", b"<html>"),
    "looks chunked": (b"5\r\n<html>long</html>", b"5\r\n<html>long</html>"),
}


@pytest.mark.parametrize("name", CHUNKS)
def test_chunks(name: str) -> None:
    coded, plain = CHUNKS[name]
    assert undo_chunks(coded) == plain


@given(st.lists(st.binary(min_size=1, max_size=50), min_size=1))
def test_chunking_is_undone(pieces: list[bytes]) -> None:
    coded = b"".join(b"%X\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    assert undo_chunks(coded) == b"".join(pieces)


def test_chunks_that_nothing_is_said_of_are_undone_where_all_is_chunks() -> None:
    coded = b"6\r\n<html>\r\n4\r\ntext\r\n0\r\n\r\n"
    for body, plain in {
        coded: b"<html>text",
        coded[:-5]: coded[:-5],
        coded.replace(b"4\r", b"x\r"): coded.replace(b"4\r", b"x\r"),
        b"7\r\nnumbers of a list\r\n0\r\n\r\n": b"7\r\nnumbers of a list\r\n0\r\n\r\n",
        b"text\r\n0\r\n\r\n": b"text\r\n0\r\n\r\n",
    }.items():
        assert undo_transfer(Message(200, {}, body)) == plain


def test_messages() -> None:
    assert parse_message(b"HTTP/1.1 200\r\nA: b\r\n\r\nx") == Message(200, {"a": "b"}, b"x")
    assert parse_message(b"http/1.0  404 Not Found\n\nx") == Message(404, {}, b"x")
    assert parse_message(b"HTTP/2 200 \r\nA: 1\r\n 2\r\nB : x\r\nA: 3\r\nrubbish\r\n\r\n") == Message(
        200, {"a": "1 2, 3", "b": "x"}, b""
    )
    assert parse_message(b"HTTP/1.1 200 OK\r\nA: b") == Message(200, {"a": "b"}, b"")
    for line in (b"HTTP 200", b"HTTP/ 200 OK", b"HTTP/1.10 200 OK", b"h2 200", b"ICY 200 OK"):
        assert parse_message(line + b"\r\nA: b\r\n\r\nx") == Message(200, {"a": "b"}, b"x")
    for line in (b"HTTPS 200", b"Rok 200", b"HTTP/1.1 2000", b"HTTP/1.1200", b"200 OK"):
        assert parse_message(line + b"\r\nA: b\r\n\r\nx") is None
    assert parse_message(b"<html>") is None
    assert parse_message(b"") is None
    message = parse_message("HTTP/1.1 200 OK\r\nA: ż\r\n\r\n".encode() + b"HTTP")
    assert message is not None
    assert message.headers == {"a": "ż"}


def test_interim_responses_are_passed_over() -> None:
    final = b"HTTP/1.1 200 OK\r\nA: b\r\n\r\nx"
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    assert parse_message(b"HTTP/1.1 100 Continue\r\n\r\n" + hints + final) == Message(200, {"a": "b"}, b"x")
    assert parse_message(b"\r\n\r\n" + final) == Message(200, {"a": "b"}, b"x")
    assert parse_message(hints * 50_000) == Message(103, {"link": "</a>"}, b"")
    alone = parse_message(b"HTTP/1.1 101 Switching Protocols\r\n\r\nx")
    assert alone is not None
    assert alone.status == 101


@pytest.mark.parametrize(
    ("location", "read"),
    [
        (b"/a\xb1", "/a%B1"),
        ("/ż".encode(), "/ż"),
        (b"/a%B1", "/a%B1"),
        (b"http://h/\xff?\xfe", "http://h/%FF?%FE"),
    ],
)
def test_addresses_keep_the_bytes_that_they_have(location: bytes, read: str) -> None:
    message = parse_message(b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\n\r\n")
    assert message is not None
    assert message.headers["location"] == read


def chunked(text: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(text), text)


SHORT = b"<p>Most otwarto w poniedzia\xc5\x82ek.</p>" * 9
LONG = b"<html><body>" + b"".join(b"<p>%d</p>" % (n * n) for n in range(900)) + b"</body></html>\n"


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({}, LONG, False),
        ({}, LONG[:500], False),
        ({"content-length": str(len(LONG))}, LONG, False),
        ({"content-length": str(len(LONG))}, LONG[:500], True),
        ({"content-length": str(len(LONG) + 9)}, LONG, False),  # a wrong number, for the page is whole
        ({"content-length": "5", "transfer-encoding": "chunked"}, LONG[:500], False),
        ({"content-encoding": "gzip"}, gzip.compress(LONG), False),
        ({"content-encoding": "gzip"}, gzip.compress(LONG)[:-8], False),  # the trailer alone is missing
        ({"content-encoding": "gzip"}, gzip.compress(LONG)[:900], True),
        ({"content-encoding": "gzip"}, LONG[:500], False),  # not packed at all
        ({"content-encoding": "gzip", "content-length": "9000"}, LONG[:500], False),
        ({"content-encoding": "x-gzip"}, b"\x1f\x8b" + LONG[:500], True),
        ({"content-encoding": "br"}, brotli.compress(SHORT), False),
        ({"content-encoding": "br"}, brotli.compress(LONG)[:-40], True),
        ({"content-encoding": "br"}, LONG[:500], False),
        ({"content-encoding": "zstd"}, zstandard.compress(SHORT), False),
        ({"content-encoding": "zstd"}, zstandard.compress(LONG)[:-40], True),
        ({"content-encoding": "zstd"}, LONG[:500], False),
        ({"content-encoding": "deflate"}, zlib.compress(SHORT), False),
        ({"content-encoding": "deflate"}, zlib.compress(SHORT)[2:-4], False),
        ({"content-encoding": "deflate"}, zlib.compress(LONG)[:900], True),
        ({"content-encoding": "deflate"}, zlib.compress(LONG)[2:900], True),
        ({"content-encoding": "deflate"}, LONG[:500], False),
        ({"content-encoding": "utf-8"}, LONG[:500], False),
    ],
)
def test_pages_that_are_cut(headers: dict[str, str], body: bytes, expected: bool) -> None:
    message = Message(200, headers, body)
    assert is_cut(message, decode_content(body, headers.get("content-encoding"))) is expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (chunked(SHORT) + b"0\r\n\r\n", False),
        (chunked(SHORT) + b"0\r\nExpires: 0\r\n\r\n", False),
        (chunked(SHORT), True),  # the chunk that says it is the last one is missing
        (chunked(SHORT)[:-100], True),
        (chunked(SHORT) + chunked(SHORT)[:90], True),
        (chunked(SHORT) + b"zz\r\n", True),
        (SHORT, False),  # chunks undone by the crawler that wrote the file
    ],
)
def test_pages_whose_chunks_break_off(body: bytes, expected: bool) -> None:
    message = Message(200, {"transfer-encoding": "chunked"}, body)
    assert is_cut(message, undo_transfer(message)) is expected


def test_media_types() -> None:
    assert media_type_of("Text/HTML; charset=x") == "text/html"
    assert media_type_of("text/html, text/html") == "text/html"
    assert media_type_of("; charset=utf-8") is None
    assert media_type_of("nonsense") is None
    assert media_type_of(None) is None


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip", "zstd", "gzip, br"])
@pytest.mark.parametrize(
    "body", ["Zażółć <b>".encode(), "\ufeffNowa ustawa".encode(), "<p>a".encode("utf-16")]
)
def test_what_was_unpacked_before_is_read_and_whole(coding: str, body: bytes) -> None:
    """Tools that undo a coding keep the header of it."""
    body *= 40
    message = Message(200, {"content-encoding": coding}, body)
    assert decoded_body(message) == body
    assert not is_cut(message, body)


@pytest.mark.parametrize("pack", [brotli.compress, zlib.compress])
def test_an_undeclared_coding_without_a_sign_is_undone_where_it_hides_a_page(
    pack: Callable[[bytes], bytes],
) -> None:
    assert decode_content(pack(PAGE), None) == PAGE
    assert decode_content(pack(b"\x01\x02 other"), None) == pack(b"\x01\x02 other")
    assert decode_content(pack(PAGE)[:-9], None) == pack(PAGE)[:-9]
