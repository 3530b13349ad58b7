"""Captures are read by a process beside the run: what ends it or holds it up costs one capture."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Result, records_of, require_closed
from tests.end_to_end.site_server import edited, generate
from tests.wayback.archive_server import archiving
from tests.wayback.conftest import WaybackCommand, capture, folder_in, run_report

NEWS = generate(5)
SCRIPT = str(Path(__file__).with_name("capture_reader.py"))
LIMIT = 0.7


def run(wayback: WaybackCommand, tmp_path: Path, text: str = "", **environ: str) -> Result:
    """A run over an archive of which one capture says the text."""
    items = [NEWS[0], edited(NEWS[1], text), *NEWS[2:]] if text else NEWS
    with archiving([capture(item, f"2016010{n}080000") for n, item in enumerate(items, 1)]) as server:
        (tmp_path / f"{folder_in(tmp_path).path.name}.toml").unlink(
            missing_ok=True
        )  # the server's address is another
        reader = {"script": SCRIPT, "seconds": LIMIT}
        environ = {"READ_LOG": str(tmp_path / "log"), **environ}
        return wayback(server, tmp_path / "data", reader=reader, environ=environ)


def starts(tmp_path: Path) -> int:
    return (tmp_path / "log").read_text().count("start")


def test_records_are_the_same_whoever_reads(wayback: WaybackCommand, tmp_path: Path) -> None:
    captures = [capture(item, f"2016010{n}080000") for n, item in enumerate(NEWS, 1)]
    with archiving(captures) as server:
        assert wayback(server, tmp_path / "plain").code == 0
        reader = {"script": SCRIPT, "seconds": 30.0}
        result = wayback(
            server, tmp_path / "data", reader=reader, environ={"READ_LOG": str(tmp_path / "log")}
        )
        assert (result.code, starts(tmp_path)) == (0, 1), result.err
    ours, theirs = (records_of(folder_in(tmp_path / name)) for name in ("data", "plain"))
    for record in (*ours.values(), *theirs.values()):
        del record["capture"]
    assert ours == theirs


def test_a_process_that_ends_once_costs_nothing(wayback: WaybackCommand, tmp_path: Path) -> None:
    result = run(wayback, tmp_path, "DEADLY ONCE")
    assert (result.code, starts(tmp_path)) == (0, 2), result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)


@pytest.mark.parametrize("text", ["DEADLY TWICE", "ENDLESS"])
def test_a_capture_that_ends_it_twice_fails_alone(text: str, wayback: WaybackCommand, tmp_path: Path) -> None:
    started = time.monotonic()
    result = run(wayback, tmp_path, text)
    report = run_report(tmp_path / "data")
    assert (result.code, report["failed_reasons"]) == (3, {"reader_died": 1}), result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS) - 1
    require_closed({**report, "gone": 0})
    assert ("it took too long" in result.err) == (text == "ENDLESS")
    assert time.monotonic() - started < 30


def test_without_a_process_the_run_reads_itself(wayback: WaybackCommand, tmp_path: Path) -> None:
    result = run(wayback, tmp_path, READER_FAILS="1")
    assert (result.code, starts(tmp_path)) == (0, 1), result.err
    assert "read by the run itself" in result.err
    assert len(records_of(folder_in(tmp_path / "data"))) == len(NEWS)
