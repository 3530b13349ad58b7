"""The command under test, run in forked children, and what tests look at afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from tests.end_to_end.site_server import SiteServer


@dataclass
class Result:
    """How a command ended. `code` is None for one that was killed."""

    code: int | None
    out: str
    err: str
    events: int | None
    seconds: float
    max_rss_mb: float

    @property
    def summary(self) -> dict[str, Any]:
        """What `--json` printed."""
        summary: dict[str, Any] = json.loads(self.out.splitlines()[-1])
        return summary


class Kronika:
    """Runs commands through the fork server."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.fork_server"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *arguments: str | Path, **command: Any) -> Result:
        """Run `kronika` with the arguments; `command` says what else is to happen (see fork_server.py)."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"arguments": [str(a) for a in arguments], **command}) + "\n")
        self._process.stdin.flush()
        return Result(**json.loads(self._process.stdout.readline()))

    def crawl(
        self, server: SiteServer, data: Path, *options: str, delay: float = 0, **command: Any
    ) -> Result:
        """Crawl the server's site into a folder; retries do not wait long."""
        registry = server.write_registry(data.parent)
        return self(
            *("crawl", server.site_id, "--sites", registry, "--data", data, "--json", "--concurrency", "3"),
            *("--delay", str(delay), "--set", "KRONIKA_BACKOFF=0.02", *options),
            **command,
        )

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


@pytest.fixture(scope="session")
def kronika() -> Iterator[Kronika]:
    """The command, ready to run."""
    command = Kronika()
    yield command
    command.close()


def folder_of(server: SiteServer, data: Path) -> SiteFolder:
    """The folder of the server's site."""
    return SiteFolder(data / server.site_id)


def records_of(folder: SiteFolder) -> dict[str, dict[str, Any]]:
    """Records of records.jsonl by id; an id twice is an error."""
    records: dict[str, dict[str, Any]] = {}
    for line in folder.records.read_text().splitlines():
        record = json.loads(line)
        assert record["id"] not in records, f"{record['id']} is there twice"
        records[record["id"]] = record
    return records


def last_run(folder: SiteFolder) -> dict[str, Any]:
    """run.json of the newest run."""
    report: dict[str, Any] = json.loads((max(folder.runs.iterdir()) / "run.json").read_text())
    return report


def require_closed(report: dict[str, Any]) -> None:
    """Every address found is accounted for."""
    assert report["found"] == report["saved"] + report["skipped"] + report["failed"] + report["gone"]


def require_same_from_warc(kronika: Kronika, server: SiteServer, data: Path, scratch: Path) -> None:
    """Extraction from the folder's WARC files gives the same records, apart from `capture`, theirs and their
    files'."""
    folder = folder_of(server, data)
    out = scratch / "from-warc.jsonl"
    registry = server.write_registry(scratch)
    result = kronika("extract", folder.warc, "--sites", registry, "-o", out, "--json")
    assert result.code == 0, result.err
    extracted = [json.loads(line) for line in out.read_text().splitlines()]
    crawled = [json.loads(line) for line in folder.records.read_text().splitlines()]
    for record in (*extracted, *crawled):
        del record["capture"]
        for page in record["provenance"].get("pages", ()):
            del page["capture"]
        for item in (*record["gallery"], *record["images"], *record["attachments"]):
            del item["capture"]
    assert extracted == crawled
