"""The same pages read live, from the WARC of that crawl, from a WACZ file of it and from a web archive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crawler.sources import Report, iter_inputs, open_source
from tests.end_to_end.conftest import Kronika, folder_of
from tests.end_to_end.site_server import NewsSite, generate, serving
from tests.wayback.archive_server import Stored, archiving
from tests.wayback.conftest import FAST

ARTICLES = 12
OF_THE_CAPTURE = ("capture", "first_seen", "last_seen", "changed")
"""A web archive dates its captures to the second; live answers are dated more exactly."""


def read_records(path: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record in records:
        for key in OF_THE_CAPTURE:
            del record[key]
    return sorted(records, key=lambda record: record["id"])


@pytest.mark.parametrize("platform", ["intracom", "govpl"])
def test_live_warc_wacz_and_wayback_give_the_same_records(
    platform: str, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(NewsSite(platform, generate(ARTICLES))) as server:
        assert kronika.crawl(server, tmp_path / "live").code == 0
        registry = server.write_registry(tmp_path)
        folder = folder_of(server, tmp_path / "live")
        live = read_records(folder.records)
        assert len(live) == ARTICLES

        from_warc = ("extract", folder.warc, "--sites", registry, "-o", tmp_path / "warc.jsonl", "-q")
        assert kronika(*from_warc).code == 0
        to_wacz = ("export", server.site_id, "--data", tmp_path / "live", "--to", tmp_path / "x.wacz")
        assert kronika(*to_wacz).code == 0
        from_wacz = ("extract", tmp_path / "x.wacz", "--sites", registry, "-o", tmp_path / "wacz.jsonl", "-q")
        assert kronika(*from_wacz).code == 0

        report = Report()
        pages = [p for i in iter_inputs([folder.warc], report=report) for p in open_source(i, report)]
        captures = [
            Stored(page.url, f"{page.captured_at:%Y%m%d%H%M%S}", page.body)
            for page in pages
            if page.url and page.captured_at
        ]
        with archiving(captures) as archive:
            options = [text for name in FAST for text in ("--set", name)]
            result = kronika(
                *("wayback", server.site_id, "--sites", registry, "--data", tmp_path / "wayback"),
                *("--endpoint", archive.endpoint, "--json", *options),
            )
        assert result.code == 0, result.err

        assert read_records(tmp_path / "warc.jsonl") == live
        assert read_records(tmp_path / "wacz.jsonl") == live
        assert read_records(folder_of(server, tmp_path / "wayback").records) == live
