"""Header lines, which live answers, WARC records and exports are all read by."""

from __future__ import annotations

import base64
import hashlib

import pytest

from crawler.archive.exchange import find_payload
from crawler.digests import is_stated_of, is_value_of
from crawler.header_lines import first_headers, parse_header_lines
from crawler.sources.http import parse_message


def test_names_are_in_lower_case_and_folded_lines_are_joined() -> None:
    lines = b"Content-Type : text/html;\r\n  charset=utf-8\r\nnonsense\r\nX-Ort: K\xc3\xb6ln\r\nX-Alt: K\xf6ln\r\n"
    assert parse_header_lines(lines) == [
        ("content-type", "text/html; charset=utf-8"),
        ("x-ort", "Köln"),
        ("x-alt", "Köln"),
    ]


def test_of_repeated_headers_the_first_counts() -> None:
    assert first_headers(b"WARC-Date: 1\nwarc-date: 2\n\tand more\nContent-Length: 3") == {
        "warc-date": "1",
        "content-length": "3",
    }


@pytest.mark.parametrize("end", [b"\r\n\r\n", b"\n\n", b"\r\n\n", b"\n\r\n"])
def test_the_payload_begins_where_the_body_does(end: bytes) -> None:
    response = b"HTTP/1.1 200 OK" + end[: len(end) // 2] + b"A: b" + end + b"<p>Der Kai</p>\r\n\r\n"
    message = parse_message(response)
    assert message is not None
    assert response[find_payload(response) :] == message.body == b"<p>Der Kai</p>\r\n\r\n"


def test_writers_spell_a_digest_in_several_ways() -> None:
    digest = hashlib.sha1(b"Kai", usedforsecurity=False).digest()
    spelt = [base64.b32encode(digest), base64.b64encode(digest), digest.hex().encode()]
    for text in (*spelt, spelt[0].lower(), spelt[1].rstrip(b"="), spelt[2].upper()):
        assert is_value_of(text.decode(), digest)
    assert not is_value_of(spelt[0].decode()[::-1], digest)
    assert not is_value_of("", digest)


@pytest.mark.parametrize("algorithm", ["sha1", "md5", "sha256"])
@pytest.mark.parametrize("label", ["", "{}:"])
def test_indexes_state_digests_with_and_without_their_algorithm(algorithm: str, label: str) -> None:
    digest = hashlib.new(algorithm, b"Kai", usedforsecurity=False).digest()
    for text in (base64.b32encode(digest).decode(), base64.b32encode(digest).decode().lower(), digest.hex()):
        stated = label.format(algorithm) + text
        assert is_stated_of(stated, b"Kai")
        assert not is_stated_of(stated, b"Kay")
        assert not is_stated_of(f"crc:{text}", b"Kai")
    assert not is_stated_of(None, b"Kai")
    assert not is_stated_of("-", b"")
