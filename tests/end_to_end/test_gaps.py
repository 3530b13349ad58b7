"""What a list or feed has named between two runs, and names no more when the later one comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.conftest import Kronika
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, notices, one_list
from tests.end_to_end.site_server import rss, serving


@pytest.mark.parametrize("source", ["list", "feed"])
def test_a_gap_between_two_runs_is_told(source: str, kronika: Kronika, tmp_path: Path) -> None:
    """A list of the newest alone, which has named all others in between."""
    items = notices(30)
    office = Office(items)
    data = tmp_path / "data"

    def name(chosen: list[Notice]) -> None:
        office.pages[NEWS] = one_list(chosen)
        entries = [(server.base + item.path, item.title, item.day) for item in chosen]
        office.pages["/rss.xml"] = 200, {"Content-Type": "application/rss+xml"}, rss(entries)

    with serving(office) as server:
        entry = {"listings": "[]", "feeds": f'["{server.base}/rss.xml"]'} if source == "feed" else {}
        name(items[20:])
        assert crawl(kronika, server, data, **entry)[1]["notes"] == []
        name(items[15:25])
        assert crawl(kronika, server, data, **entry)[1]["notes"] == []
        name(items[:10])
        (said,) = crawl(kronika, server, data, **entry)[1]["notes"]
        assert "names nothing that the last run has met" in said
