"""`kronika wayback` against an archive on loopback: records, versions, outcomes, redirects, WARC."""

from __future__ import annotations

import json
import re
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.clock import utc_now
from crawler.archive.folder import SiteFolder
from crawler.archive.verify import verify_folder
from crawler.archive.warc_reader import iter_members
from tests.end_to_end.conftest import last_run, records_of, require_closed
from tests.end_to_end.site_server import News, NewsSite, SiteServer, edited, generate, serving
from tests.wayback.archive_server import Stored, archiving, ended_early, status
from tests.wayback.conftest import (
    FAST,
    HOST,
    SITE_ID,
    WaybackCommand,
    address,
    article,
    capture,
    folder_in,
    run_report,
)

NEWS = generate(6)
ONE, TWO, THREE = NEWS[:3]
FAST_OPTIONS = tuple(text for name in FAST for text in ("--set", name))
PLAIN = replace(ONE, captions=(), attachment=None)
"""Without addresses of its own host, which differ from host to host."""


def versions_in(folder: SiteFolder, record_id: str) -> list[dict[str, Any]]:
    """The contents of a record that the ledger has, the first one first."""
    with closing(folder.open_ledger()) as ledger:
        return [json.loads(line) for line in ledger.iter_versions(record_id)]


def test_captures_become_records(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [capture(item, f"2016010{n}080000") for n, item in enumerate(NEWS, 1)]
    captures += [
        Stored(f"{HOST}/dokumenty/a.jpg", "20160101000000", b"x", mimetype="image/jpeg"),
        Stored(f"{HOST}/pl/aktualnosci/9,stare.html", "20160101000000", b"x", status=404),
        Stored(f"{HOST}/pl/aktualnosci?page=3", "20160101000000", b"<html>"),
        *(
            Stored(f"{HOST}/{name}", "20160101000000", b"", mimetype="warc/revisit", listed_status="-")
            for name in ("robots.txt", "style.css", "dokumenty/a.jpg", "a.pdf")
        ),
    ]
    with archiving(captures) as server:
        result = wayback(server, data, "--contact", "archive@urzad.example")
        agents = {headers["user-agent"] for _, _, headers in server.requests}
        hosts = {headers["host"] for _, _, headers in server.requests}
    assert result.code == 0, result.err
    assert result.summary["saved"] == result.summary["records"] == result.summary["new"] == 6
    assert len(agents) == 1
    assert "Kronika/" in (agent := agents.pop())
    assert "archive@urzad.example" in agent
    assert hosts == {server.endpoint.removeprefix("http://")}
    records = {record["title"]: record for record in records_of(folder_in(data)).values()}
    for n, item in enumerate(NEWS, 1):
        record = records[item.title]
        assert record["body"].startswith(item.paragraphs[0])
        assert record["url"] == address(item)
        assert record["first_seen"] == record["last_seen"] == f"2016-01-0{n}T08:00:00Z"
        assert record["capture"]["source"] == "wayback"
        assert (
            record["capture"]["memento_url"] == f"{server.endpoint}/web/2016010{n}080000id_/{address(item)}"
        )
    report = run_report(data)
    require_closed(report)
    assert report["mode"] == "wayback"
    assert report["skipped_reasons"] == {
        "listing_link": 1,
        "ignored_url": 4,
    }  # the picture and the error are filtered by the server
    assert verify_folder(folder_in(data)).problems == []


@pytest.mark.parametrize(
    ("output", "marks", "compress"),
    [("text", True, True), ("json", False, False), ("text", False, True), ("pywb", True, False)],
)
def test_other_archives(
    wayback: WaybackCommand, tmp_path: Path, output: str, marks: bool, compress: bool
) -> None:
    """Text or JSON whatever was asked for, without Memento-Datetime, with and without compression: the same records."""
    data = tmp_path / "data"
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, output=output, marks_captures=marks, compress=compress) as server:
        result = wayback(server, data, "--set", "KRONIKA_WAYBACK_ROWS=2")
        assert len(server.asked("/cdx/")) >= 3  # www. and the bare host are asked for together
    assert result.code == 0
    assert {record["title"] for record in records_of(folder_in(data)).values()} == {
        item.title for item in NEWS
    }
    assert {r["first_seen"] for r in records_of(folder_in(data)).values()} == {"2016-01-01T08:00:00Z"}


def test_an_index_without_addresses_is_not_read(wayback: WaybackCommand, tmp_path: Path) -> None:
    lines = b'{"timestamp": "20160101080000", "place": "a.warc.gz"}\n' * 3

    def answer(handler: Any) -> bool:
        handler.answer(200, {"Content-Type": "text/plain"}, lines)
        return True

    with archiving([]) as server:
        server.fault("/cdx/", answer, times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 3, result.err
    assert "its lines have no addresses" in result.err
    assert result.summary["records"] == 0


@pytest.mark.parametrize("output", ["text", "pywb", "json"])
@pytest.mark.parametrize(("share", "is_packed"), [(0.55, False), (0.7, True)])
def test_an_index_that_breaks_off_is_asked_again(
    wayback: WaybackCommand, tmp_path: Path, output: str, share: float, is_packed: bool
) -> None:
    """Nothing says how long it is: lines that did not come would be captures that are never fetched."""
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, output=output) as server:
        # pywb is asked once more, for all fields
        part = "matchType=prefix&output" if output == "pywb" else "url=www.urzad"
        server.fault(part, ended_early(share, is_packed=is_packed), times=2)
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)
    assert run_report(tmp_path / "data")["skipped_reasons"] == {}


@pytest.mark.parametrize("output", ["text", "pywb", "json"])
def test_an_index_that_ends_with_the_connection_is_whole(
    wayback: WaybackCommand, tmp_path: Path, output: str
) -> None:
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, output=output) as server:
        server.fault("/cdx/", ended_early(1), times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)


@pytest.mark.parametrize("output", ["text", "pywb"])
def test_an_index_without_a_line_end_behind_its_last_line_is_read(
    wayback: WaybackCommand, tmp_path: Path, output: str
) -> None:
    """It ends with the connection, each time in the same place: nothing has broken off there."""
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, output=output) as server:
        server.fault("/cdx/", ended_early(1, spared=1), times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)


def test_an_index_that_always_breaks_off_within_a_line_is_not_read_to_its_end(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, output="text") as server:
        server.fault("/cdx/", ended_early(1, spared=60), times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 3
    assert result.summary["reasons"] == {"index": 1}


def test_an_index_of_which_no_line_is_understood_is_no_success(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    lines = [json.dumps({"timestamp": "2016", "url": f"{HOST}/pl/{number}"}) for number in range(20)]
    unknown = status(200, {"Content-Type": "text/plain"}, "".join(f"{line}\n" for line in lines).encode())
    with archiving([]) as server:
        server.fault("/cdx/", unknown, times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 3
    assert "no index" in result.err
    paths = [line.replace("2016", "20160101000000").replace("http://", "") for line in lines]
    other = status(200, {"Content-Type": "text/plain"}, "".join(f"{line}\n" for line in paths).encode())
    with archiving([]) as server:
        server.fault("/cdx/", other, times=2)
        result = wayback(server, tmp_path / "other")
    assert result.code == 7
    assert result.summary["alarms"] == ["none of 40 captures is an article (40 bad_url)"]


def test_captures_of_pages_under_a_type_of_old_servers(wayback: WaybackCommand, tmp_path: Path) -> None:
    types = ["application/x-httpd-php", "text/x-server-parsed-html", "application/pdf"]
    captures = [
        capture(item, "20160101080000", mimetype=kind) for item, kind in zip(NEWS, types, strict=False)
    ]
    with archiving(captures) as server:
        result = wayback(server, tmp_path / "data")
    assert result.code == 0
    assert len(records_of(folder_in(tmp_path / "data"))) == 2
    assert run_report(tmp_path / "data")["skipped_reasons"] == {"unsupported_type": 1}


def test_an_index_that_knows_no_resume_keys_is_read_to_its_end(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """What was asked for is full, and nothing says that more follows: more is asked for, until less comes."""
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, gives_keys=False) as server:
        result = wayback(server, tmp_path / "data", "--set", "KRONIKA_WAYBACK_ROWS=2")
        limits = [int(limit) for path in server.asked("/cdx/") for limit in re.findall(r"limit=(\d+)", path)]
    assert result.code == 0
    assert max(limits) > 2
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)


LARGE = 20_000
"""More than a page of the tests has, less than the index of `many`."""


def many() -> list[Stored]:
    """Captures of articles among many of lists, over the years."""
    lists = [
        Stored(
            f"{HOST}/pl/aktualnosci?page={number}", f"{2001 + number % 20}0101080000", f"{number}".encode()
        )
        for number in range(400)
    ]
    return [*lists, *(capture(item, f"20{10 + number}0101080000") for number, item in enumerate(NEWS))]


@pytest.mark.parametrize("compress", [True, False])
def test_an_index_too_large_for_one_answer_is_asked_for_in_parts_of_time(
    compress: bool, wayback: WaybackCommand, tmp_path: Path
) -> None:
    """An index without resume keys has to give all at once; shorter times are less."""
    maximum = 6_000 if compress else LARGE
    with archiving(many(), gives_keys=False, compress=compress) as server:
        result = wayback(server, tmp_path / "data", "--set", f"DOWNLOAD_MAXSIZE={maximum}")
        asked = server.asked("/cdx/")
    assert result.code == 0, result.err
    assert 1 < len(asked) < 20
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)
    assert run_report(tmp_path / "data")["skipped_reasons"] == {"listing_link": 400}


def test_an_index_too_large_that_heeds_no_time_is_not_read_to_its_end(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    with archiving(many(), gives_keys=False, keeps_period=False, compress=False) as server:
        result = wayback(server, tmp_path / "data", "--set", f"DOWNLOAD_MAXSIZE={LARGE}")
        assert len(server.asked("/cdx/")) < 20
    assert result.code == 3
    assert "too_large" in result.err
    assert run_report(tmp_path / "data")["failed_reasons"]["index"] >= 1


def test_an_index_that_gives_the_same_part_again_is_not_read_to_its_end(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures, heeds_keys=False) as server:
        result = wayback(
            server, tmp_path / "data", "--set", "KRONIKA_WAYBACK_ROWS=2", "--set", "KRONIKA_BACKOFF=0.02"
        )
        assert len(server.asked("/cdx/")) < 12
    assert result.code == 3
    assert "the index gives a part of it again" in result.err
    assert last_run(folder_in(tmp_path / "data"))["failed_reasons"]["index"] == 1


def test_former_hosts_and_versions(wayback: WaybackCommand, tmp_path: Path) -> None:
    """Captures on two hosts, in any order of time, give the versions of one record."""
    data = tmp_path / "data"
    changed = edited(PLAIN, "Poprawiony akapit.")
    captures = [
        capture(PLAIN, "20120101000000", host="http://dawny.example:80"),
        capture(changed, "20130101000000"),
        capture(changed, "20140101000000", host="http://dawny.example:80"),
        capture(PLAIN, "20150101000000"),
        replace(
            capture(PLAIN, "20160101000000"), body=article(PLAIN) + b"<!-- other bytes, same content -->"
        ),
        capture(PLAIN, "20170101000000"),
    ]
    with archiving(captures) as server:
        assert wayback(server, data).code == 0
    (record,) = records_of(folder_in(data)).values()
    versions = versions_in(folder_in(data), record["id"])
    assert [v["version"] for v in versions] == [1, 2, 3]
    assert [v["changed"][:4] for v in versions] == ["2012", "2013", "2015"]
    assert [v["last_seen"][:4] for v in versions] == ["2012", "2014", "2017"]
    assert {v["first_seen"] for v in versions} == {"2012-01-01T00:00:00Z"}
    assert record["capture"]["retrieved_at"] == "2015-01-01T00:00:00Z"


def test_older_captures_are_put_before(wayback: WaybackCommand, tmp_path: Path) -> None:
    """A later run over earlier years ends as one run over all years would."""
    changed = edited(PLAIN, "Poprawiony akapit.")
    captures = [
        capture(changed, "20120101000000"),
        capture(PLAIN, "20130101000000"),
        capture(changed, "20140101000000"),
        capture(PLAIN, "20150101000000"),
        capture(PLAIN, "20160101000000", host="http://dawny.example"),
    ]
    histories = []
    with archiving(captures) as server:
        for name, periods in {
            "once": [[]],
            "backwards": [["--from", "2015"], ["--to", "2012"], ["--from", "2013-06", "--to", "2014"], []],
            "ends": [["--from", "2016"], ["--from", "2013", "--to", "2013-12-31"], []],
        }.items():
            data = tmp_path / name / "data"
            data.mkdir(parents=True)
            for period in periods:
                assert wayback(server, data, *period).code == 0
            (record,) = records_of(folder_in(data)).values()
            keys = ("version", "changed", "first_seen", "last_seen", "content_hash")
            versions = versions_in(folder_in(data), record["id"])
            histories.append([[v[key] for key in keys] + [v["capture"]["retrieved_at"]] for v in versions])
            assert verify_folder(folder_in(data)).problems == []
    assert len(histories[0]) == 4
    assert histories[0] == histories[1] == histories[2]


@pytest.mark.parametrize("keeps_period", [True, False])
def test_the_period_is_kept(wayback: WaybackCommand, tmp_path: Path, keeps_period: bool) -> None:
    data = tmp_path / "data"
    captures = [capture(item, f"{2010 + n}0615120000") for n, item in enumerate(NEWS)]
    with archiving(captures, keeps_period=keeps_period) as server:
        assert wayback(server, data, "--from", "2011-06-15", "--to", "2013-06").code == 0
        years = sorted(path.split("/")[2][:4] for path in server.asked("/web/"))
        asked = server.asked("/cdx/")
        assert asked
        assert all("from=20110615000000" in path and "to=20130630235959" in path for path in asked)
    assert years == ["2011", "2012", "2013"]


def test_repeated_bytes_are_fetched_once(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [capture(ONE, f"201{n}0101000000") for n in range(6)]
    with archiving(captures) as server:
        assert wayback(server, data).code == 0
        assert len(server.asked("/web/")) == 1
    (record,) = records_of(folder_in(data)).values()
    assert record["first_seen"] == record["last_seen"] == "2010-01-01T00:00:00Z"


def test_what_a_listing_said_dates_captures_too(wayback: WaybackCommand, tmp_path: Path) -> None:
    """A page without date that the live site's listing dates: its captures have the same date, from the WARC as well."""
    data = tmp_path / "data"
    item = replace(PLAIN, shows_day=False)
    with serving(NewsSite("intracom", [item])) as server:
        registry = server.write_registry(tmp_path)
        common = ("--sites", registry, "--data", data, "--json")
        assert wayback.kronika("crawl", server.site_id, *common, "--delay", "0").code == 0
        captures = [capture(edited(item, "Przedtem."), "20160101000000", host=server.base)]
        with archiving(captures) as archive:
            assert (
                wayback.kronika("wayback", server.site_id, *common, "--endpoint", archive.endpoint).code == 0
            )
    folder = SiteFolder(data / server.site_id)
    (record,) = records_of(folder).values()
    assert item.day is not None
    dates = [version["date"] for version in versions_in(folder, record["id"])]
    assert dates == [item.day.isoformat()] * 2
    again = tmp_path / "again.jsonl"
    options = ("--sites", registry, "--versions", "all", "-o", again)
    assert wayback.kronika("extract", folder.warc, *options).code == 0
    assert [json.loads(line)["date"] for line in again.read_text().splitlines()] == dates


def test_wrong_options(wayback: WaybackCommand, tmp_path: Path) -> None:
    with archiving([]) as server:
        for options in (
            ["--from", "2014-13-01"],
            ["--from", "2014", "--to", "2013"],
            ["--endpoint", "web.archive.org"],
            ["--set", "KRONIKA_WAYBACK_ROWS=0"],
            ["--set", "KRONIKA_MAX_WAIT=soon"],  # an option of the command, too: not given, it says nothing
        ):
            assert wayback(server, tmp_path / "data", *options).code == 2
    assert not server.requests


def test_an_empty_archive_is_an_alarm(wayback: WaybackCommand, tmp_path: Path) -> None:
    with archiving([]) as server:
        assert wayback(server, tmp_path / "data").code == 7


def test_a_second_run_asks_for_new_captures_alone(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [capture(item, "20160101080000") for item in NEWS[:4]]
    with archiving(captures) as server:
        assert wayback(server, data).code == 0
        server.requests.clear()
        server.captures.append(capture(NEWS[4], "20160101080000"))
        second = wayback(server, data)
        assert [path.partition("id_/")[2] for path in server.asked("/web/")] == [address(NEWS[4])]
    assert second.code == 0
    assert (second.summary["new"], second.summary["reasons"]) == (1, {"known": 4})
    assert len(records_of(folder_in(data))) == 5


def test_max_pages_leaves_the_rest(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with archiving([capture(item, "20160101080000") for item in NEWS]) as server:
        first = wayback(server, data, "--max-pages", "2")
        assert len(server.asked("/web/")) == 2
        assert (first.code, first.summary["reasons"]) == (0, {"max_pages": 4})
        assert wayback(server, data).code == 0
        assert len(server.asked("/web/")) == 6
    assert len(records_of(folder_in(data))) == 6


# ---------------------------------------------------------------- outcomes


def test_outcomes_of_mementos(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    excluded = (
        b"<html><title>Wayback Machine</title><p>This URL has been excluded from the Wayback Machine.</p>"
    )
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(captures) as server:
        server.fault(f"/{NEWS[0].number},", status(200, {"Content-Type": "text/html"}, excluded))
        server.fault(f"/{NEWS[1].number},", status(404, {}, b"not archived"))
        server.fault(f"/{NEWS[2].number},", status(451, {}, b"legal"))
        server.fault(
            f"/{NEWS[3].number},",
            status(404, {"X-Archive-Wayback-Runtime-Error": "ResourceNotAvailableException: lost"}),
        )
        gone = {"Memento-Datetime": "Fri, 01 Jan 2016 08:00:00 GMT"}
        server.fault(f"/{NEWS[4].number},", status(429, gone, b"busy when captured"))
        result = wayback(server, data)
        assert len(server.asked("/web/")) == 6
    assert result.code == 0
    assert result.summary["reasons"] == {"excluded": 2, "missing": 1, "unplayable": 1, "http_429": 1}
    assert [record["title"] for record in records_of(folder_in(data)).values()] == [NEWS[5].title]


@pytest.mark.parametrize(("share", "is_packed"), [(0.6, False), (0.6, True), (0, False)])
def test_a_capture_that_breaks_off_is_asked_for_again(
    wayback: WaybackCommand, tmp_path: Path, share: float, is_packed: bool
) -> None:
    """The index has the digest of all that there is."""
    with archiving([capture(ONE, "20160101080000")]) as server:
        server.fault("/web/", ended_early(share, is_packed=is_packed), times=2)
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    (record,) = records_of(folder_in(tmp_path / "data")).values()
    assert record["body"].startswith("\n\n".join(ONE.paragraphs))
    assert "capture_cut" not in record["warnings"]


def test_a_capture_that_always_breaks_off_is_taken_with_a_warning(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """Its site may have broken it off."""
    data = tmp_path / "data"
    with archiving([capture(ONE, "20160101080000")]) as server:
        server.fault("/web/", ended_early(0.8, is_packed=True), times=9)
        assert wayback(server, data).code == 0
        assert len(server.asked("/web/")) == 3
    (record,) = records_of(folder_in(data)).values()
    assert "capture_cut" in record["warnings"]
    again = tmp_path / "again.jsonl"
    registry = tmp_path / f"{SITE_ID}.toml"
    assert wayback.kronika("extract", folder_in(data).warc, "--sites", registry, "-o", again).code == 0
    extracted = json.loads(again.read_text())
    assert {**extracted, "capture": None} == {**record, "capture": None}


def test_a_capture_without_an_end_of_its_own_is_whole(wayback: WaybackCommand, tmp_path: Path) -> None:
    """Where its payload is that of the index, whatever its markup lacks, and where the index tells of none."""
    page = article(ONE).replace(b"</body></html>", b"")
    captures = [
        Stored(address(ONE), "20160101080000", page),
        Stored(address(TWO), "20160101080000", article(TWO)),
    ]
    with archiving(captures) as server:
        server.fault("/web/", ended_early(1), times=9)
        assert wayback(server, tmp_path / "data").code == 0
        assert len(server.asked("/web/")) == 2


CHALLENGE = (
    b"<html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing</h1>"
    b"<form id='challenge-form'></form><script src='/cdn-cgi/challenge-platform/x.js'></script></body></html>"
)


@pytest.mark.parametrize("code", [200, 503])
def test_a_proof_that_we_are_people_is_no_index(wayback: WaybackCommand, tmp_path: Path, code: int) -> None:
    """Asking again would be the same: whoever watches is to learn that the archive is closed."""
    with archiving([capture(ONE, "20160101080000")]) as server:
        server.fault("/cdx/", status(code, {"Content-Type": "text/html"}, CHALLENGE), times=99)
        result = wayback(server, tmp_path / "data")
        assert result.code == 4, result.err
        assert len(server.asked("/cdx/")) == 1
    with archiving([capture(ONE, "20160101080000")]) as server:
        assert wayback(server, tmp_path / "data").code == 0


def test_a_proof_that_we_are_people_is_no_capture(wayback: WaybackCommand, tmp_path: Path) -> None:
    """What guards the archive asks for it in place of a page; captured ones are pages of the site."""
    data = tmp_path / "data"
    captures = [capture(item, "20160101080000") for item in NEWS]
    with archiving(
        [*captures, Stored(f"{HOST}/pl/aktualnosci/5,a.html", "20160101080000", CHALLENGE)]
    ) as server:
        server.fault("/web/", status(200, {"Content-Type": "text/html"}, CHALLENGE))
        result = wayback(server, data)
        assert result.code == 0, result.err
        assert len(records_of(folder_in(data))) == len(NEWS)
        assert result.summary["reasons"] == {"challenge": 1}
    for code in (200, 503):
        with archiving(captures) as server:
            server.fault("/web/", status(code, {"Content-Type": "text/html"}, CHALLENGE), times=99)
            result = wayback(server, tmp_path / f"closed-{code}")
            assert result.code == 4
            assert result.summary["failed"] == len(NEWS)


def test_captured_challenges_of_an_archive_that_marks_no_captures_end_no_run(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """The payload is that of the index: the site has asked for it, not who guards the archive."""
    asked = [
        Stored(f"{HOST}/pl/aktualnosci/{number},a.html", "20160101080000", CHALLENGE) for number in range(5)
    ]
    with archiving([*asked, capture(ONE, "20160101080000")], marks_captures=False) as server:
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    assert result.summary["reasons"] == {"challenge": 5}
    assert len(records_of(folder_in(tmp_path / "data"))) == 1


def test_an_archive_that_rewrites_in_spite_of_all_is_told_of_once(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """Its links lead back to where the page's own led, also when they are read from the WARC file again."""
    link = b'<p>Zobacz <a href="%shttp://www.inny.example/a">inny dokument</a>.</p></article>'
    captures = [
        Stored(
            address(item),
            "20160101080000",
            article(item).replace(b"</article>", link % b"/web/20160101080000mp_/"),
        )
        for item in (ONE, TWO)
    ]
    with archiving(captures) as server:
        result = wayback(server, tmp_path / "data")
    assert result.code == 0, result.err
    assert result.err.count("gives rewritten captures") == 1
    (told,) = result.summary["notes"]
    assert told.startswith(server.endpoint)
    folder = folder_in(tmp_path / "data")
    again = tmp_path / "again.jsonl"
    registry = tmp_path / f"{SITE_ID}.toml"
    assert wayback.kronika("extract", folder.warc, "--sites", registry, "-o", again).code == 0
    for lines in (folder.records.read_text(), again.read_text()):
        records = [json.loads(line) for line in lines.splitlines()]
        assert len(records) == 2
        for record in records:
            assert [link["url"] for link in record["links"]][-1] == "http://www.inny.example/a"
    elsewhere = [
        Stored(
            address(ONE),
            "20160101080000",
            article(ONE).replace(b"</article>", link % b"https://web.archive.org/web/2009/"),
        )
    ]
    with archiving(elsewhere) as server:
        assert wayback(server, tmp_path / "other").summary["notes"] == []


def test_an_archive_that_shows_nothing_of_what_it_lists_is_an_alarm(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    captures = [capture(item, "20160101080000") for item in generate(12)]
    with archiving(captures) as server:
        server.fault("/web/", status(404), times=99)
        result = wayback(server, tmp_path / "data")
    assert result.code == 7
    assert result.summary["alarms"] == ["none of 12 captures is an article (12 missing)"]


def test_redirects_stay_within_archive_and_site(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"

    def moved(number: int, goal: str, code: int = 301) -> Stored:
        url = f"{HOST}/pl/aktualnosci/{number},przeniesione.html"
        return Stored(url, "20160101000000", b"", code, headers=(("Location", goal),), listed_status="-")

    hidden = capture(ONE, "20160102000000", is_listed=False)
    known = capture(TWO, "20160101000000")
    captures = [
        *(hidden, known),
        moved(1, address(ONE)),  # a target that the index does not name, captured a day later
        moved(2, address(TWO)),  # one that is fetched for itself
        moved(3, "http://elsewhere.example/page.html"),
        moved(4, f"{HOST}/pl/aktualnosci/5,przeniesione.html"),
        moved(5, f"{HOST}/pl/aktualnosci/4,przeniesione.html"),
        moved(6, f"{HOST}/pl/aktualnosci/7,petla.html"),
        replace(
            moved(7, f"{HOST}/pl/aktualnosci/8,petla.html"),
            original=f"{HOST}/pl/aktualnosci/7,petla.html",
            is_listed=False,
        ),
        replace(
            moved(8, f"{HOST}/pl/aktualnosci/7,petla.html"),
            original=f"{HOST}/pl/aktualnosci/8,petla.html",
            is_listed=False,
        ),
        moved(9, f"{HOST}/pl/aktualnosci"),
        moved(10, "/web/20160101000000id_/http://[broken/"),
    ]
    with archiving(captures) as server:
        result = wayback(server, data)
        assert not server.asked("elsewhere.example")
    assert result.code == 0, result.err
    assert result.summary["reasons"] == {
        "redirected": 3,
        "redirect_offsite": 2,
        "redirect_loop": 1,
        "redirect_no_article": 1,
    }
    records = records_of(folder_in(data))
    assert {record["title"]: record["first_seen"] for record in records.values()} == {
        ONE.title: "2016-01-02T00:00:00Z",
        TWO.title: "2016-01-01T00:00:00Z",
    }
    assert verify_folder(folder_in(data)).problems == []


def test_captures_that_cannot_be_shown(wayback: WaybackCommand, tmp_path: Path) -> None:
    """The archive leads to the nearest capture: taken, unless it is fetched for itself or of another period."""
    data = tmp_path / "data"

    def near(item: News, timestamp: str, *, is_listed: bool) -> list[Stored]:
        lost = Stored(f"{address(item)}", "20160101000000", b"", 302, listed_status="200")
        location = f"/web/{timestamp}id_/{address(item)}"
        server.fault(
            f"/web/20160101000000id_/{address(item)}",
            status(302, {"Location": location, "X-Archive-Redirect-Reason": f"found capture at {timestamp}"}),
        )
        return [lost, capture(item, timestamp, is_listed=is_listed)]

    with archiving([]) as server:
        server.captures = [
            *near(ONE, "20160102000000", is_listed=False),
            *near(TWO, "20160102000000", is_listed=True),
            *near(THREE, "20190102000000", is_listed=False),
        ]
        result = wayback(server, data, "--to", "2016")
        assert len(server.asked("/web/")) == 5
    assert result.code == 0
    assert result.summary["reasons"] == {"unplayable": 1, "other_period": 1}
    records = {record["title"]: record for record in records_of(folder_in(data)).values()}
    assert set(records) == {ONE.title, TWO.title}
    assert (
        records[ONE.title]["capture"]["memento_url"]
        == f"{server.endpoint}/web/20160102000000id_/{address(ONE)}"
    )
    assert records[ONE.title]["first_seen"] == "2016-01-02T00:00:00Z"


def test_excluded_hosts(wayback: WaybackCommand, tmp_path: Path) -> None:
    captures = [capture(ONE, "20160101000000"), capture(TWO, "20160101000000", host="http://dawny.example")]
    with archiving(captures, excluded=("example,dawny",)) as server:
        part = wayback(server, tmp_path / "part")
        assert part.code == 0
        assert part.summary["reasons"] == {"excluded_host": 1}
        server.excluded = ("example,",)
        assert wayback(server, tmp_path / "all").code == 4


def test_pages_that_are_no_articles_are_counted(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [
        capture(ONE, "20160101000000"),
        Stored(f"{HOST}/pl/aktualnosci/7,pusta.html", "20160101000000", b"<html><body></body></html>"),
        Stored(f"{HOST}/pl/aktualnosci/8,plik.html", "20160101000000", b"%PDF-1.4 " + b"x" * 500),
        Stored(f"{HOST}/pl/aktualnosci/6,nic.html", "20160101000000", b""),
    ]
    with archiving(captures) as server:
        result = wayback(server, data)
    assert result.code == 0
    assert result.summary["saved"] == 1
    assert sum(result.summary["reasons"].values()) == result.summary["skipped"] == 3


# ---------------------------------------------------------------- WARC and live crawl


def test_extraction_from_the_warc_gives_the_same_records(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [
        capture(item, "20160101080000", headers=(("ETag", f'"{item.number}"'), ("Server", "Apache")))
        for item in NEWS
    ]
    captures += [capture(edited(ONE, "Inaczej."), "20170101000000"), capture(ONE, "20180101000000")]
    with archiving(captures) as server:
        assert wayback(server, data).code == 0
    again = tmp_path / "again.jsonl"
    registry = tmp_path / f"{SITE_ID}.toml"
    assert wayback.kronika("extract", folder_in(data).warc, "--sites", registry, "-o", again).code == 0
    extracted = {record["id"]: record for record in map(json.loads, again.read_text().splitlines())}
    stored = records_of(folder_in(data))
    for record in (*extracted.values(), *stored.values()):
        capture_fields = record.pop("capture")
        assert (
            capture_fields["etag"] == f'"{record["url"].rpartition("/")[2].partition(",")[0]}"'
            or record["version"] > 1
        )
    assert extracted == stored
    (file,) = folder_in(data).warc.iterdir()
    members = list(iter_members(file))
    response = next(member for member in members if member.type == "response")
    assert response.headers["warc-target-uri"].startswith(HOST)
    assert response.headers["warc-source-uri"].startswith(f"{server.endpoint}/web/")
    assert response.headers["warc-date"].startswith("201")
    assert b"X-Archive" not in response.block
    assert b"Content-Encoding" not in response.block  # the archive's, not the site's
    assert response.payload in {c.body for c in captures}
    note = next(member for member in members if member.type == "metadata")
    assert b"kronika-answer-header: Memento-Datetime: " in note.block
    assert [member.type for member in members].count("revisit") == 1  # the third content is the first


def test_spellings_of_an_address_are_one_record_once_they_say_the_same(
    wayback: WaybackCommand, tmp_path: Path
) -> None:
    """As in a crawl and in extraction: that which was seen first keeps its id, whichever was fetched first."""
    data = tmp_path / "data"
    later, last = edited(ONE, "Uzupełnienie."), edited(ONE, "Sprostowanie.")
    captures = [
        capture(ONE, "20160101000000"),
        capture(later, "20170101000000"),
        Stored(f"{address(ONE)}/", "20150101000000", article(ONE)),
        Stored(f"{address(ONE)}/", "20180101000000", article(last)),
        capture(TWO, "20160101000000"),
        Stored(f"{address(TWO)}/", "20160201000000", article(edited(TWO, "Inny tekst."))),
    ]
    with archiving(captures) as server:
        assert wayback(server, data).code == 0
        assert wayback(server, data).summary["reasons"] == {"known": 6}
    stored = records_of(folder_in(data))
    assert len(stored) == 3
    (joined,) = (record for record in stored.values() if record["title"] == ONE.title)
    assert joined["id"] != f"{SITE_ID}:{ONE.number}"
    assert (joined["version"], joined["first_seen"][:4], joined["last_seen"][:4]) == (3, "2015", "2018")
    assert len(versions_in(folder_in(data), joined["id"])) == 3
    again = tmp_path / "again.jsonl"
    registry = tmp_path / f"{SITE_ID}.toml"
    assert wayback.kronika("extract", folder_in(data).warc, "--sites", registry, "-o", again).code == 0
    extracted = {
        record["id"]: without_capture(record) for record in map(json.loads, again.read_text().splitlines())
    }
    assert extracted == {number: without_capture(record) for number, record in stored.items()}
    assert verify_folder(folder_in(data)).problems == []


def without_capture(record: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in record.items() if key != "capture"}


def test_live_crawl_and_archive_share_a_folder(wayback: WaybackCommand, tmp_path: Path) -> None:
    """What the live site says now is the newest version, whichever of the two ran first."""
    old = edited(ONE, "Pierwotny akapit.")

    def crawl(server: SiteServer, data: Path) -> None:
        result = wayback.kronika(
            *(
                "crawl",
                server.site_id,
                "--sites",
                server.write_registry(data.parent),
                "--data",
                data,
                "--json",
            ),
            *("--delay", "0"),
        )
        assert result.code == 0, result.err

    with serving(NewsSite("intracom", [ONE, TWO])) as server:
        captures = [
            capture(old, "20150101000000", host=server.base),
            capture(ONE, "20160101000000", host=server.base),
        ]
        with archiving(captures) as archive:
            outcomes = []
            for order in ("live first", "archive first"):
                data = tmp_path / order.split()[0] / "data"
                data.mkdir(parents=True)
                registry = server.write_registry(data.parent)

                def fetch(data: Path = data, registry: Path = registry) -> None:
                    result = wayback.kronika(
                        *("wayback", server.site_id, "--sites", registry, "--data", data, "--json"),
                        *("--endpoint", archive.endpoint),
                    )
                    assert result.code == 0, result.err

                if order == "live first":
                    crawl(server, data)
                    fetch()
                else:
                    fetch()
                    crawl(server, data)
                folder = SiteFolder(data / server.site_id)
                assert verify_folder(folder).problems == []
                again = data / "again.jsonl"
                assert wayback.kronika("extract", folder.warc, "--sites", registry, "-o", again).code == 0
                extracted = [json.loads(line) for line in again.read_text().splitlines()]
                assert [without_capture(r) for r in extracted] == [
                    without_capture(r) for r in records_of(folder).values()
                ]
                records = sorted(records_of(folder).values(), key=lambda record: record["title"])
                outcomes.append(
                    [
                        (r["title"], r["version"], r["first_seen"][:4] == "2015", r["changed"][:4], r["body"])
                        for r in records
                    ]
                )
                assert all(record["last_seen"] > "2020" for record in records)
    assert outcomes[0] == outcomes[1]
    assert {title: (version, changed) for title, version, _, changed, _ in outcomes[0]}[ONE.title] == (
        2,
        "2016",
    )


@pytest.mark.parametrize("is_met_first", [False, True])
def test_captures_of_a_new_address_are_of_the_page_that_moved_there(
    is_met_first: bool, wayback: WaybackCommand, tmp_path: Path
) -> None:
    """Both by `wayback` and by `extract --data`, and as an extraction from the WARC files has it."""
    data = tmp_path / "data"
    news = generate(30)
    old = news[15]  # no crawl but a full one asks for its address again
    moved = replace(
        edited(old, "Inny tekst pod nowym adresem."), slug="nowy-adres", title="Nowy tytuł pod nowym adresem"
    )  # by its title it would be known at once
    site = NewsSite("govpl", news)
    with serving(site) as server:
        registry = server.write_registry(tmp_path)
        common = ("--sites", registry, "--data", data)

        def crawl(days: int, *options: str) -> None:
            done = wayback.kronika("crawl", server.site_id, *common, "--delay", "0", *options, days=days)
            assert done.code == 0, done.err

        def page_of(item: News) -> bytes:
            answer = NewsSite("govpl", [item]).page(site.path(item), server.base)
            assert answer is not None
            return answer[2]

        def fetch(item: News, days: int) -> None:
            at = utc_now() + timedelta(days=days)
            captures = [Stored(site.url_of(server.base, item), f"{at:%Y%m%d%H%M%S}", page_of(item))]
            with archiving(captures) as archive:
                options = ("--endpoint", archive.endpoint, *FAST_OPTIONS)
                done = wayback.kronika("wayback", server.site_id, *common, *options)
                assert done.code == 0, done.err

        crawl(0)
        folder = SiteFolder(data / server.site_id)
        before = records_of(folder).keys()
        site.news = [*news[:15], moved, *news[16:]]
        site.moved[old.number] = site.path(moved)
        if is_met_first:
            crawl(10)
            (twin,) = records_of(folder).keys() - before
            fetch(edited(moved, "Zanim stary adres tu prowadził."), 15)
            assert records_of(folder)[twin]["version"] == 2
        crawl(20, "--full")
        assert records_of(folder).keys() == before
        fetch(edited(moved, "Pod nowym adresem zapisano."), 25)
        (record,) = (r for r in records_of(folder).values() if r["title"] == moved.title)
        assert "Pod nowym adresem zapisano." in record["body"]
        assert record["version"] == (5 if is_met_first else 3)
        again = tmp_path / "again.jsonl"
        assert wayback.kronika("extract", folder.warc, "--sites", registry, "-o", again).code == 0
        extracted = [json.loads(line) for line in again.read_text().splitlines()]
        known = [without_capture(r) for r in records_of(folder).values()]
        assert [without_capture(r) for r in extracted] == known
        (tmp_path / "page.html").write_bytes(page_of(edited(moved, "Zapisana przez kogoś.")))
        line = {
            "path": "page.html",
            "url": site.url_of(server.base, moved),
            "retrieved_at": f"{utc_now() + timedelta(days=30):%Y-%m-%dT%H:%M:%SZ}",
        }
        (tmp_path / "manifest.jsonl").write_text(json.dumps(line))
        assert wayback.kronika("extract", "--manifest", tmp_path / "manifest.jsonl", *common).code == 0
        (record,) = (r for r in records_of(folder).values() if r["title"] == moved.title)
        assert "Zapisana przez kogoś." in record["body"]
        assert records_of(folder).keys() == before
    assert verify_folder(folder).problems == []


def test_removed_pages_stay_removed(wayback: WaybackCommand, tmp_path: Path) -> None:
    """A capture from before the removal adds to the history; only one from after it brings the record back."""
    data = tmp_path / "data"
    news = NewsSite("intracom", [ONE, TWO])
    with serving(news) as server:
        registry = server.write_registry(tmp_path)
        common = ("--sites", registry, "--data", data, "--json")

        def crawl(days: int) -> None:
            options = ("--delay", "0", "--full")
            assert wayback.kronika("crawl", server.site_id, *common, *options, days=days).code == 0

        crawl(0)
        news.news, news.gone = [TWO], {ONE.number: 410}
        crawl(20)
        folder = SiteFolder(data / server.site_id)

        def status_after(timestamp: str) -> tuple[str, int, str]:
            captures = [capture(edited(ONE, "Inaczej."), timestamp, host=server.base)]
            with archiving(captures) as archive:
                result = wayback.kronika("wayback", server.site_id, *common, "--endpoint", archive.endpoint)
                assert result.code == 0, result.err
            (record,) = (r for r in records_of(folder).values() if r["title"] == ONE.title)
            return record["status"], record["version"], record["first_seen"][:4]

        first = status_after("20150101000000")
        between = (utc_now() + timedelta(days=10)).strftime("%Y%m%d%H%M%S")
        assert first == ("removed", 2, "2015")
        assert status_after(between) == ("removed", 3, "2015")
        assert status_after("20990101000000")[0] == "current"
    assert verify_folder(folder).problems == []
