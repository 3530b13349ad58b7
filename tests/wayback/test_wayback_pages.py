"""Articles over several pages out of a web archive, whose captures of them lie apart in time."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import records_of
from tests.end_to_end.test_article_pages import LAST, by_query, page_html, row, text_of
from tests.wayback.archive_server import Stored, archiving
from tests.wayback.conftest import HOST, SITE_ID, WaybackCommand, folder_in

WHOLE = "\n\n".join(text_of(number) for number in range(1, LAST + 1))
ENTRY = {"platform": '"generic"'}


def capture(number: int, day: str, edited: str = "") -> Stored:
    html = page_html(number, row(by_query, number)).replace("koszt", edited or "koszt")
    return Stored(f"{HOST}{by_query(number)}", f"{day}080000", html.encode())


def fetch(wayback: WaybackCommand, captures: list[Stored], data: Path, *options: str) -> dict[str, Any]:
    """The summary of a run."""
    with archiving(captures) as server:
        server.write_registry(data.parent, **ENTRY)
        result = wayback(server, data, *options)
    assert result.code == 0, result.err
    return result.summary


def the_record(data: Path) -> dict[str, Any]:
    (record,) = records_of(folder_in(data)).values()
    return record


def require_same_from_warc(wayback: WaybackCommand, data: Path, *options: str) -> list[dict[str, Any]]:
    """Extraction from the WARC files gives the record, which is returned, all versions of it if asked for."""
    out = data.parent / "again.jsonl"
    registry = data.parent / f"{SITE_ID}.toml"
    code = wayback.kronika("extract", folder_in(data).warc, "--sites", registry, "-o", out, *options).code
    assert code == 0
    found = [json.loads(line) for line in out.read_text().splitlines()]
    newest, stored = dict(found[-1]), dict(the_record(data))
    for record in (newest, stored):
        del record["capture"]
        for page in record["provenance"].get("pages", ()):
            del page["capture"]
    assert newest == stored
    return found


@pytest.mark.parametrize("days", list(itertools.permutations(("20220101", "20220102", "20220301"))))
def test_pages_are_joined_whenever_they_were_captured(
    days: tuple[str, ...], wayback: WaybackCommand, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    summary = fetch(wayback, [capture(n, day) for n, day in enumerate(days, 1)], data)
    assert (summary["saved"], summary["records"], summary["new"], summary["changed"]) == (3, 1, 1, 0)
    record = the_record(data)
    assert (record["body"], record["warnings"], record["version"]) == (WHOLE, [], 1)
    assert [page["number"] for page in record["provenance"]["pages"]] == [1, 2, 3]
    require_same_from_warc(wayback, data)


@pytest.mark.parametrize("missing", [1, 2, 3])
def test_what_the_archive_lacks_is_said(missing: int, wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    fetch(wayback, [capture(n, "20220101") for n in range(1, LAST + 1) if n != missing], data)
    record = the_record(data)
    assert "pages_missing" in record["warnings"]
    assert text_of(missing) not in record["body"]
    require_same_from_warc(wayback, data)


def test_pages_that_a_later_run_finds_complete_the_record(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [capture(1, "20220101"), capture(3, "20220105"), capture(2, "20230101")]
    fetch(wayback, captures, data, "--to", "2022")
    assert "pages_missing" in the_record(data)["warnings"]
    summary = fetch(wayback, captures, data)
    assert (summary["new"], summary["changed"]) == (0, 1)
    assert (the_record(data)["body"], the_record(data)["version"]) == (WHOLE, 1)
    require_same_from_warc(wayback, data)
    summary = fetch(wayback, captures, data)
    assert (summary["new"], summary["changed"]) == (0, 0)


def test_versions_have_the_pages_of_their_time(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    captures = [capture(n, "20220101") for n in (1, 2, 3)]
    captures += [capture(n, "20240101", "cenę") for n in (3, 1, 2)]
    fetch(wayback, captures, data)
    record = the_record(data)
    assert (record["version"], record["body"]) == (2, WHOLE.replace("koszt", "cenę"))
    old, new = require_same_from_warc(wayback, data, "--versions", "all")
    assert (old["body"], new["body"]) == (WHOLE, record["body"])
    assert wayback.kronika("verify", SITE_ID, "--data", data).code == 0


def test_a_run_that_was_killed_is_continued(wayback: WaybackCommand, tmp_path: Path) -> None:
    """What is joined is found in the WARC file again, not in memory."""
    data = tmp_path / "data"
    captures = [capture(n, "20220101") for n in (1, 2, 3)]
    with archiving(captures) as server:
        server.write_registry(data.parent, **ENTRY)
        for _ in range(3):
            wayback(server, data, "--max-pages", "1")
    assert (the_record(data)["body"], the_record(data)["version"]) == (WHOLE, 1)


def test_comments_that_are_turned_are_no_pages_of_the_text(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    same = [
        Stored(f"{HOST}{by_query(n)}", f"2022010{n}080000", page_html(1, row(by_query, n)).encode())
        for n in (1, 2, 3)
    ]
    fetch(wayback, same, data)
    assert the_record(data)["body"] == text_of(1)
    assert "pages" not in the_record(data)["provenance"]
    require_same_from_warc(wayback, data)
