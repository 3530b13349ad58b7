"""What commands show of changes to people: each changed line, and what became of the records."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from crawler.archive.clock import from_text
from crawler.archive.folder import SiteFolder
from crawler.archive.rows import Event
from crawler.archive.runs import begin_report
from crawler.cli import main
from crawler.commands.crawl_summary import show
from crawler.commands.history import Difference, describe
from tests.exports.samples import sample


def test_lines_that_begin_like_the_signs_of_a_difference_are_shown() -> None:
    before = "-- the first point\n\n++ the second point\n\n@@ the third point\n\nThe last."
    after = "@@ the third point\n\n++ a new point\n\n-- another\n\nThe last."
    lines = list(describe(Difference("body", before, after)))
    assert lines[0] == "  body:"
    assert sorted(lines[1:]) == [
        "    + ++ a new point",
        "    + -- another",
        "    - ++ the second point",
        "    - -- the first point",
    ]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of two records: one edited in March and gone in May, one new in April."""
    folder = SiteFolder(tmp_path / "xx-office")
    folder.create()
    old = msgspec.structs.replace(
        sample(1), id="xx-office:1", version=1, title="Old title", date="2026-02-01"
    )
    edited = msgspec.structs.replace(
        old, version=2, title="New title", date="2026-01-01", changed=from_text("2026-03-31T23:59:59.000000Z")
    )
    other = msgspec.structs.replace(sample(2), id="xx-office:2", title="Another")
    told = [
        ("xx-office:1", "2026-02-02T00:00:00.000000Z", "new", None),
        ("xx-office:1", "2026-03-31T23:59:59.000000Z", "changed", None),
        ("xx-office:1", "2026-05-01T00:00:00.000000Z", "removed", "http_410"),
        ("xx-office:2", "2026-04-15T12:00:00.000000Z", "new", "import"),  # noted last, though it was earlier
    ]
    with closing(folder.open_ledger(writable=True)) as ledger:
        ledger.add_version(old)
        ledger.put_record(edited, changed_run=None)
        ledger.put_record(other, changed_run=None)
        for record_id, at, kind, detail in told:
            ledger.add_event(Event(record_id=record_id, at=at, kind=kind, detail=detail, run=None))
        ledger.commit()
    return tmp_path


def test_all_that_happened_to_a_site_is_told_in_order(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "xx-office", "--data", str(data)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-02-02T00:00:00Z  new  xx-office:1  New title",
        "2026-03-31T23:59:59Z  changed (title, date)  xx-office:1  New title",
        "2026-04-15T12:00:00Z  new (import)  xx-office:2  Another",
        "2026-05-01T00:00:00Z  removed (http_410)  xx-office:1  New title",
    ]


@pytest.mark.parametrize(
    ("options", "kinds"),
    [
        (["--since", "2026-03", "--until", "2026-03"], ["changed"]),
        (["--since", "2026-04-15"], ["new", "removed"]),
        (["--until", "2026-03-30"], ["new"]),
        (["--since", "2027"], []),
    ],
)
def test_what_happened_in_a_time(
    options: list[str], kinds: list[str], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", "xx-office", *options, "--data", str(data), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["kind"] for each in told] == kinds
    assert all(each["fields"] == ["title", "date"] for each in told if each["kind"] == "changed")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["1", "--since", "2026"], "leave out the id"),
        (["--since", "2026-02", "--until", "2025"], "is after --until"),
        (["--since", "soon"], "--since soon"),
    ],
)
def test_a_time_that_makes_no_sense_is_said(
    arguments: list[str], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", "xx-office", *arguments, "--data", str(data)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("removed", "restored", "said"),
    [
        (0, 0, "new 3, changed 1\n"),
        (2, 0, "new 3, changed 1, removed 2\n"),
        (2, 1, "new 3, changed 1, removed 2, restored 1\n"),
    ],
)
def test_a_crawl_says_how_many_pages_are_gone_and_back(
    removed: int, restored: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = begin_report("xx-office", "incremental")
    report.new, report.changed, report.removed, report.restored = 3, 1, removed, restored
    show([report], tmp_path, quiet=False, as_json=False)
    assert said in capsys.readouterr().err


def test_what_hinders_the_output_is_no_damage_of_the_folder(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open("/dev/full", "w", buffering=1, encoding="utf-8") as full:  # each line is written at once
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["history", "xx-office", "--data", str(data)]) == 6
    assert capsys.readouterr().err == "kronika: cannot write: No space left on device\n"
