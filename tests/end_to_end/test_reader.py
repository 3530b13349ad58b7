"""Pages are read by a process beside the crawl: what ends it or holds it up costs one page, and it leaves nothing
behind."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.end_to_end.conftest import (
    Kronika,
    Result,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import NewsSite, SiteServer, edited, generate, serving
from tests.end_to_end.test_kill import contents, require_sound

PAGES = 40
SCRIPT = str(Path(__file__).with_name("reading_process.py"))
LIMIT = 1.0
"""Seconds that a page may take here."""


def site_of(text: str | None = None, number: int = 17) -> NewsSite:
    news = generate(PAGES)
    if text:
        news[number] = edited(news[number], text)
    return NewsSite("intracom", news)


def crawl(kronika: Kronika, server: SiteServer, tmp_path: Path, **command: object) -> Result:
    """Crawl with all pages read by the process."""
    environ = {"READ_LOG": str(tmp_path / "log"), **command.pop("environ", {})}  # type: ignore[dict-item]
    reader = {"script": SCRIPT, "seconds": LIMIT}
    return kronika.crawl(server, tmp_path / "data", reader=reader, environ=environ, **command)


def log_of(tmp_path: Path) -> list[str]:
    return (tmp_path / "log").read_text().splitlines()


def test_records_are_the_same_whoever_reads(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        assert crawl(kronika, server, tmp_path).code == 0
        assert kronika.crawl(server, tmp_path / "other").code == 0
        folder = folder_of(server, tmp_path / "data")
        assert contents(folder) == contents(folder_of(server, tmp_path / "other"))
        require_sound(folder)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        read = [line for line in log_of(tmp_path) if line.startswith("http")]
        assert len(read) == len(set(read)) >= PAGES
        assert {record["capture"]["final_url"] for record in records_of(folder).values()} <= set(read)


def test_a_process_that_ends_reads_the_page_again(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of("DEADLY ONCE")) as server:
        result = crawl(kronika, server, tmp_path)
        assert result.code == 0, result.err
        folder = folder_of(server, tmp_path / "data")
        assert len(contents(folder)) == PAGES
        require_sound(folder)
        log = log_of(tmp_path)
        assert sum(line.startswith("process") for line in log) == 2
        assert len(log) - 2 == len(set(log)) - 2 + 1


@pytest.mark.parametrize(("text", "number"), [("DEADLY", 17), ("ENDLESS", 17), ("ENDLESS", 0)])
def test_a_page_that_ends_it_twice_fails_alone(
    text: str, number: int, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(site_of(text, number)) as server:
        result = crawl(kronika, server, tmp_path)
        folder = folder_of(server, tmp_path / "data")
        report = last_run(folder)
        assert (result.code, report["failed_reasons"]) == (3, {"reader_died": 1}), result.err
        assert report["records"] == PAGES - 1
        require_closed(report)
        bad = server.site.path(server.site.news[number])
        assert bad in result.err
        assert ("too long" in (folder.runs / report["run"] / "log").read_text()) == (text == "ENDLESS")
        assert sum(line.endswith(bad) for line in log_of(tmp_path)) == 2
        server.site.news[number] = edited(generate(PAGES)[number], "Nic groźnego.")
        assert crawl(kronika, server, tmp_path).code == 0
        assert len(contents(folder)) == PAGES
        require_sound(folder)


def test_without_a_process_the_crawl_reads_itself(kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of()) as server:
        result = crawl(kronika, server, tmp_path, environ={"READER_FAILS": "1"})
        assert result.code == 0
        assert "read by the crawl itself" in result.err
        assert len(contents(folder_of(server, tmp_path / "data"))) == PAGES
        assert len(log_of(tmp_path)) == 1


@pytest.mark.parametrize("text", [None, "ENDLESS"])
def test_it_ends_with_a_crawl_that_is_killed(text: str | None, kronika: Kronika, tmp_path: Path) -> None:
    with serving(site_of(text, number=0)) as server:
        with ThreadPoolExecutor(1) as pool:
            killing = pool.submit(kill_parent, tmp_path / "log")
            assert crawl(kronika, server, tmp_path, delay=0.1).code is None
            pid = killing.result()
        end = time.monotonic() + 20
        while is_running(pid):
            assert time.monotonic() < end, "the reading process has outlived its crawl"
            time.sleep(0.02)
        server.site.news[0] = replace(generate(1)[0], number=server.site.news[0].number)
        (tmp_path / "log").unlink()
        assert crawl(kronika, server, tmp_path).code == 0
        assert len(contents(folder_of(server, tmp_path / "data"))) == PAGES


def kill_parent(log: Path) -> int:
    """Kill the crawl when its process has begun to read pages; returns that process."""
    end = time.monotonic() + 30
    while not log.exists() or log.read_text().count("\n") < 3:
        assert time.monotonic() < end, "no page was read"
        time.sleep(0.01)
    pid = int(log_of(log.parent)[0].removeprefix("process "))
    parent = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    os.kill(parent, signal.SIGKILL)
    return pid


def is_running(pid: int) -> bool:
    """Whether the process is there and not merely waited for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False
