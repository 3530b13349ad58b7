"""What answers of archives are: recorded ones of the Wayback Machine, and forms that other archives use."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.archive.exchange import find_payload
from crawler.digests import digest
from crawler.sources.cdx import NotCdxError, is_exclusion, parse_cdx
from crawler.sources.http import decode_content, parse_message
from crawler.wayback.answers import (
    Answer,
    Memento,
    Verdict,
    captured_address,
    find_memento,
    judge,
    memento_address,
    original_response,
)

ENDPOINT = "https://web.archive.org"
OTHER = "https://archive.example.org/wayback"

OUTCOMES = {
    "test_get_memento": "ok",
    "test_get_memento_follow_redirects_does_not_follow_historical_redirects": "nearest redirected",
    "test_get_memento_follows_historical_redirects": "nearest redirected nearest ok",
    "test_get_memento_handles_non_utc_datetime": "ok",
    "test_get_memento_raises_blocked_error": "excluded",
    "test_get_memento_raises_for_mementos_that_redirect_in_a_loop": "redirected nearest redirected nearest",
    "test_get_memento_raises_no_memento_error": "missing",
    "test_get_memento_raises_when_memento_is_outside_target_window": "nearest",
    "test_get_memento_returns_memento_with_accurate_url": "ok",
    "test_get_memento_should_fail_for_non_playbackable_mementos": "nearest",
    "test_get_memento_target_window": "nearest ok",
    "test_get_memento_with_archive_url": "ok",
    "test_get_memento_with_cdx_record": "ok",
    "test_get_memento_with_date_datetime": "nearest ok",
    "test_get_memento_with_inexact_string_datetime": "nearest ok",
    "test_get_memento_with_mode": "ok ok",
    "test_get_memento_with_mode_string": "ok",
    "test_get_memento_with_path_based_redirects": "redirected nearest archived_error",
    "test_get_memento_with_redirect_in_view_mode": "unplayable nearest archived_error",
    "test_get_memento_with_redirects": "redirected nearest ok",
    "test_get_memento_with_schemeless_redirects": "redirected nearest archived_error",
    "test_get_memento_with_string_datetime": "ok",
    "test_get_memento_works_on_archived_rate_limit_responses": "archived_error",
    "test_memento_rate_limits": "1000 " + "ok " * 20,
    "test_search": "3",
    "test_search_does_not_repeat_results": "15",
    "test_search_multipage": "25 " * 14 + "0",
    "test_search_raises_for_blocked_urls": "excluded",
    "test_search_rate_limits": "1000 " * 9,
    "test_search_with_date": "1000 1000 245",
    "test_search_with_filter": "10 10",
    "test_search_with_filter_list": "10 6",
    "test_search_with_filter_tuple": "6",
    "test_search_with_timezone": "1000 1000",
}
"""What each answer of each recording is: the kind of a memento, or the number of captures of an index."""


def answer(status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> Answer:
    return Answer(
        status=status,
        reason="",
        headers=headers or {},
        body=body,
        head=b"",
        request=b"",
        fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def recorded(path: Path) -> Iterator[tuple[str, Answer]]:
    """Addresses and answers of a recording."""
    yaml = pytest.importorskip("yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for exchange in yaml.load(path.read_bytes(), loader)["interactions"]:
        response: dict[str, Any] = exchange["response"]
        body = response["body"]["string"]
        yield (
            exchange["request"]["uri"],
            answer(
                response["status"]["code"],
                {name.lower(): ", ".join(values) for name, values in response["headers"].items()},
                body.encode() if isinstance(body, str) else body,
            ),
        )


def outcome(address: str, one: Answer) -> str:
    """The kind of a memento; of an index the number of lines, those dropped included."""
    if "/cdx/" in address:
        try:
            found = parse_cdx(decode_content(one.body, one.headers.get("content-encoding")))
        except NotCdxError as error:
            return "excluded" if is_exclusion(f"{error}") else "unreadable"
        return str(len(found.rows) + found.dropped.total())
    return judged(address, one).kind


def judged(address: str, one: Answer) -> Verdict:
    asked = find_memento(address, address, ENDPOINT)
    assert asked is not None
    return judge(one, asked, address, ENDPOINT)


def test_every_recording_is_named(shared: Path) -> None:
    assert {path.stem for path in (shared / "corpus/wayback/cassettes").iterdir()} == set(OUTCOMES)


@pytest.mark.parametrize("name", OUTCOMES)
def test_recorded_answers(shared: Path, name: str) -> None:
    found = [outcome(*exchange) for exchange in recorded(shared / f"corpus/wayback/cassettes/{name}.yaml")]
    assert found == OUTCOMES[name].split()


def test_recorded_payloads_are_those_of_the_index(shared: Path) -> None:
    """What is kept as the site's payload has the digest that the archive's index has for the capture."""
    exchanges = list(recorded(shared / "corpus/wayback/cassettes/test_memento_rate_limits.yaml"))
    (_, index), (address, memento) = exchanges[:2]
    rows = parse_cdx(decode_content(index.body, index.headers.get("content-encoding"))).rows
    asked = find_memento(address, address, ENDPOINT)
    assert asked is not None
    row = next(row for row in rows if row.timestamp == asked.timestamp)
    response = original_response(memento, None, row.digest)
    assert digest(response[find_payload(response) :]) == f"sha1:{row.digest}"
    message = parse_message(response)
    assert message is not None
    assert message.status == 200
    assert message.headers == {
        "content-type": "text/html",
        "date": "Sunday, 27-Apr-97 19:12:01 GMT",
        "last-modified": "Tuesday, 18-Mar-97 14:33:42 GMT",
        "mime-version": "1.0",
        "server": "CERN/3.0",
        "content-length": "2084",
    }


def test_recorded_redirects(shared: Path) -> None:
    """Locations with and without scheme and host lead to mementos; a loop leads back."""
    folder = shared / "corpus/wayback/cassettes"

    def locations(name: str) -> list[Memento | None]:
        return [judged(*exchange).location for exchange in recorded(folder / f"test_get_memento_{name}.yaml")]

    assert locations("with_schemeless_redirects")[0] == Memento(
        "20201102232816", "https://www.census.gov/geo/gssi/"
    )
    assert locations("with_path_based_redirects")[0] == Memento(
        "20201027215555", "https://www.whitehouse.gov/ostp/about/student/faqs"
    )
    loop = locations("raises_for_mementos_that_redirect_in_a_loop")
    assert loop[-1] == Memento(
        "20200925075402", "https://link.springer.com/article/10.1007/s00382-012-1331-2"
    )


REFUSED = "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error"
OWN_PAGE = b"<html><head><title>Internet Archive Wayback Machine</title></head>"


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (answer(200, body=b"<html>"), "ok"),
        (answer(429), "rate_limited"),
        (answer(503, {"retry-after": "7"}), "rate_limited"),
        (answer(503), "server_error"),
        (answer(408), "server_error"),
        (
            answer(504, {"x-archive-wayback-runtime-error": "a.b.exception.ResourceNotAvailableException"}),
            "server_error",
        ),
        (answer(403, {"x-archive-wayback-runtime-error": REFUSED}), "excluded"),
        (answer(403, body=REFUSED.encode()), "excluded"),
        (answer(403, body=b"Forbidden"), "blocked"),
        (answer(401), "blocked"),
        (answer(451), "excluded"),
        (answer(404), "missing"),
        (answer(404, {"x-archive-wayback-runtime-error": "ResourceNotInArchiveException: x"}), "missing"),
        (answer(400), "unplayable"),
        (answer(200, body=OWN_PAGE), "unplayable"),
        (answer(200, body=OWN_PAGE + b"This URL has been excluded from the Wayback Machine."), "excluded"),
        (answer(302), "unplayable"),
        (answer(304, {"memento-datetime": "Sat, 01 Feb 2020 02:37:57 GMT"}), "unplayable"),
        # captured: whatever the site said then
        (answer(200, {"memento-datetime": "Sat, 01 Feb 2020 02:37:57 GMT"}, OWN_PAGE), "ok"),
        (answer(429, {"memento-datetime": "no date"}), "archived_error"),
        (answer(200, {"memento-datetime": "Fri, 31 Dec 9999 23:59:59 -0500"}, OWN_PAGE), "ok"),
        (
            answer(503, {"memento-datetime": "Sat, 01 Feb 2020 02:37:57 GMT", "retry-after": "9"}),
            "archived_error",
        ),
        # without the mark, a redirect to another time of the same page is the archive's own
        (answer(302, {"location": "/web/20150101000000id_/https://www.urzad.example/a"}), "nearest"),
        (answer(301, {"location": "/web/20150101000000id_/http://urzad.example/b"}), "redirected"),
        (answer(301, {"location": "http://urzad.example/b"}), "redirected"),
    ],
)
def test_kinds(one: Answer, kind: str) -> None:
    asked = Memento("20140101000000", "http://urzad.example/a")
    assert judge(one, asked, memento_address(ENDPOINT, asked), ENDPOINT).kind == kind


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/wayback/web/2015/http://a.example/x", Memento("2015", "http://a.example/x")),
        (
            "https://archive.example.org/wayback/web/20150101id_/http:/a.example//x?y=1",
            Memento("20150101", "http://a.example//x?y=1"),
        ),
        ("//archive.example.org/wayback/web/2015if_/a.example/x", Memento("2015", "http://a.example/x")),
        ("http://a.example/x", None),
        ("https://archive.example.org/login", None),
        ("https://evil.example/wayback/web/2015/http://a.example/x", None),
        ("http://[broken", None),
    ],
)
def test_targets(location: str, target: Memento | None) -> None:
    assert find_memento(location, f"{OTHER}/web/2014id_/http://a.example/", OTHER) == target


def test_addresses() -> None:
    target = Memento("20140101000000", "http://a.example:80/zażółć gęślą?q=1,2#x")
    address = memento_address(OTHER, target)
    assert address.startswith(f"{OTHER}/web/20140101000000id_/http://a.example:80/za%C5%BC")
    assert address.isascii()
    assert " " not in address
    assert "#" not in address
    assert captured_address("http://A.example:80/x?y=1#z") == "http://a.example/x?y=1"
    assert captured_address("http://[broken/x") == "http://[broken/x"
    assert captured_address("https://a.example:443/x") == "https://a.example/x"
    assert captured_address("http://a.example:8080/x") == "http://a.example:8080/x"


def test_a_payload_coded_by_the_site_is_kept_as_it_was() -> None:
    body = gzip.compress(b"<html>x</html>", mtime=0)
    coded = answer(200, {"content-encoding": "gzip", "content-type": "text/html"}, body)
    kept = original_response(coded, None, digest(body).removeprefix("sha1:"))
    assert kept.endswith(b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
    undone = original_response(coded, None, digest(b"<html>x</html>").removeprefix("sha1:"))
    assert undone.endswith(b"Content-Length: 14\r\n\r\n<html>x</html>")
    assert b"Content-Encoding" not in undone


def test_what_only_the_captured_headers_say_of_a_payload_is_kept() -> None:
    """Its coding, where it still has it; and its length, where the archive has less of a page than that."""
    packed = brotli.compress(b"<html>x</html>")
    told = {"x-archive-orig-content-encoding": "br", "x-archive-orig-content-length": "999"}
    kept = original_response(answer(200, told, packed), None, None)
    assert kept.endswith(b"Content-Encoding: br\r\nContent-Length: %d\r\n\r\n%b" % (len(packed), packed))
    undone = original_response(answer(200, told, b"<html>x</html>"), None, None)
    assert undone.endswith(b"\r\nContent-Length: 14\r\n\r\n<html>x</html>")
    assert b"Content-Encoding" not in undone
    length = {"x-archive-orig-content-length": "99"}
    cut = original_response(answer(200, length, b"<html><p>x"), None, None)
    assert cut.endswith(b"\r\nContent-Length: 99\r\n\r\n<html><p>x")
    assert b"Content-Length: 14\r\n" in original_response(answer(200, length, b"<html>x</html>"), None, None)


def test_an_empty_answer_may_be_compressed() -> None:
    assert decode_content(gzip.compress(b"", mtime=0), "gzip") == b""


@given(
    st.integers(100, 599),
    st.dictionaries(
        st.sampled_from(
            ["location", "memento-datetime", "retry-after", "content-encoding", "x-archive-redirect-reason"]
        ),
        st.text(max_size=40),
    ),
    st.binary(max_size=60),
)
def test_any_answer_is_something(status: int, headers: dict[str, str], body: bytes) -> None:
    asked = Memento("20140101000000", "http://urzad.example/a")
    one = answer(status, headers, body)
    memento = judge(one, asked, memento_address(ENDPOINT, asked), ENDPOINT)
    if memento.is_captured:
        message = parse_message(original_response(one, None, None))
        assert message is not None
        assert message.status == status
