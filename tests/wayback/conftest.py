"""The command on a web archive of the tests, and what it left behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from tests.end_to_end.conftest import Kronika, Result
from tests.end_to_end.site_server import News, NewsSite
from tests.wayback.archive_server import ArchiveServer, Stored

SITE_ID = "xx-archived"
HOST = "http://www.urzad.example"
FAST = (
    "KRONIKA_WAYBACK_QUERIES_PER_MINUTE=60000",
    "KRONIKA_WAYBACK_MEMENTOS_PER_MINUTE=60000",
    "KRONIKA_BACKOFF=0.02",
)


class WaybackCommand:
    """Runs `kronika wayback` through the fork server."""

    def __init__(self, kronika: Kronika) -> None:
        self.kronika = kronika

    def __call__(
        self, server: ArchiveServer, data: Path, *options: str, fast: bool = True, **command: Any
    ) -> Result:
        registry = data.parent / f"{SITE_ID}.toml"
        if not registry.exists():
            server.write_registry(data.parent)
        settings = [text for name in (FAST if fast else ()) for text in ("--set", name)]
        return self.kronika(
            *(
                "wayback",
                SITE_ID,
                "--sites",
                registry,
                "--data",
                data,
                "--endpoint",
                server.endpoint,
                "--json",
            ),
            *settings,
            *options,
            **command,
        )


@pytest.fixture(scope="session")
def wayback() -> Iterator[WaybackCommand]:
    kronika = Kronika()
    yield WaybackCommand(kronika)
    kronika.close()


def folder_in(data: Path) -> SiteFolder:
    return SiteFolder(data / SITE_ID)


def article(item: News, *, host: str = HOST, render_time: bool = False) -> bytes:
    """The page of an article as the site served it."""
    site = NewsSite("intracom", [item])
    site.shows_render_time = render_time
    answer = site.page(site.path(item), host)
    assert answer is not None
    return answer[2]


def address(item: News, host: str = HOST) -> str:
    return NewsSite("intracom", [item]).url_of(host, item)


def capture(item: News, timestamp: str, *, host: str = HOST, **fields: Any) -> Stored:
    """An archive's capture of an article."""
    return Stored(address(item, host), timestamp, article(item, host=host), **fields)


def run_report(data: Path) -> dict[str, Any]:
    """run.json of the newest run."""
    report: dict[str, Any] = json.loads((max(folder_in(data).runs.iterdir()) / "run.json").read_text())
    return report


def requests_per_window(server: ArchiveServer, part: str, seconds: float) -> int:
    """The most requests that came within so many seconds."""
    times = [at for at, path, _ in server.requests if part in path]
    return max((sum(start <= at < start + seconds for at in times) for start in times), default=0)
