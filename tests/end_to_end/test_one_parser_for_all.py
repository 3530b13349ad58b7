"""The same pages read live, from the WARC of that crawl, from a WACZ file of it and from a web archive."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.packing import pack_record
from crawler.archive.warc_reader import iter_members
from crawler.sources import Report, iter_inputs, open_source
from tests.end_to_end.conftest import Kronika, folder_of
from tests.end_to_end.site_server import NewsSite, generate, serving
from tests.wayback.archive_server import Stored, archiving
from tests.wayback.conftest import FAST

ARTICLES = 12
HTTP = "application/http;msgtype=response"
NEEDED = ("WARC-Record-ID", "WARC-Date", "WARC-Target-URI")
OF_THE_CAPTURE = ("capture", "first_seen", "last_seen", "changed")
"""A web archive dates its captures to the second; live answers are dated more exactly."""


def read_records(path: Path) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record in records:
        for key in OF_THE_CAPTURE:
            del record[key]
    return sorted(records, key=lambda record: record["id"])


def test_lists_date_pages_in_an_archive_of_another_crawler_as_in_a_crawl(
    kronika: Kronika, tmp_path: Path
) -> None:
    """The same answers, without what Kronika notes beside them, and with the lists at the end."""
    news = [replace(item, shows_day=number % 2 == 0) for number, item in enumerate(generate(ARTICLES))]
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        members = [m for file in sorted(folder_of(server, data).warc.iterdir()) for m in iter_members(file)]
        answers = sorted((m for m in members if m.type == "response"), key=lambda m: b"<li" in m.block)
        foreign = tmp_path / "foreign.warc.gz"
        foreign.write_bytes(
            b"".join(
                pack_record("response", [(n, m.headers[n.lower()]) for n in NEEDED], HTTP, m.block)
                for m in answers
            )
        )
        out = tmp_path / "out.jsonl"
        registry = server.write_registry(tmp_path)
        assert kronika("extract", foreign, "--sites", registry, "-o", out).code == 0
        crawled = folder_of(server, data).records
        assert read_records(out) == read_records(crawled)
        assert out.read_text().count('"date_from_listing"') == ARTICLES // 2


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
