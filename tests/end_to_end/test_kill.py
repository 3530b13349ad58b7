"""No page lost, none doubled: a crawl killed anywhere and run again ends as one that was never interrupted.

By default a sample of the points; `KRONIKA_KILL=all` (`make kill`) tries every one and 100 random instants.
"""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from crawler.archive.folder import SiteFolder
from crawler.archive.verify import verify_folder
from crawler.archive.warc import read_record
from crawler.items import Record
from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import NewsSite, generate, serving

IS_FULL = os.environ.get("KRONIKA_KILL") == "all"
SAMPLE = 12
INSTANTS = 100 if IS_FULL else 4
SMALL, LARGE = 12, 150
SINGLE = ("--set", "KRONIKA_COMMIT_SECONDS=0")
"""Commits after every page: the most points at which to be killed."""
GROUPED = ("--set", "KRONIKA_COMMIT_SECONDS=0.1")


def contents(folder: SiteFolder) -> dict[str, dict[str, Any]]:
    """Records by id without what depends on when and where they were fetched."""
    times_and_places = ("capture", "first_seen", "last_seen", "changed")
    return {
        record_id: {key: value for key, value in record.items() if key not in times_and_places}
        for record_id, record in records_of(folder).items()
    }


def require_sound(folder: SiteFolder) -> None:
    """The folder agrees with itself, the last run closes, and every record's bytes read back."""
    assert verify_folder(folder).problems == []
    assert not list(folder.warc.glob("*.open"))
    report = last_run(folder)
    assert report["exit_code"] == 0, report["reason"]
    require_closed(report)
    for record in folder.iter_records():
        require_readable(folder, record)


def require_readable(folder: SiteFolder, record: Record) -> None:
    capture = record.capture
    assert capture.warc_file is not None
    assert capture.warc_offset is not None
    stored = read_record(folder.warc / capture.warc_file, capture.warc_offset)
    assert stored.headers["warc-record-id"] == capture.warc_record_id
    assert stored.headers["warc-payload-digest"] == capture.payload_digest
    assert stored.headers["warc-target-uri"] == capture.final_url


def test_killed_at_every_write_fsync_and_commit(kronika: Kronika, tmp_path: Path) -> None:
    # half of the pages leave their date to the listing, which the archive must have kept with them
    news = [replace(item, shows_day=number % 2 == 0) for number, item in enumerate(generate(SMALL))]
    with serving(NewsSite("intracom", news, page_size=5)) as server:
        whole = kronika.crawl(server, tmp_path / "whole", *SINGLE, crash_at=0)
        assert whole.code == 0
        expected = contents(folder_of(server, tmp_path / "whole"))
        assert len(expected) == SMALL
        points = list(range(1, whole.events + 1))
        if not IS_FULL:
            points = sorted(random.Random(7).sample(points, SAMPLE))
        for point in points:
            data = tmp_path / f"killed-{point}"
            killed = kronika.crawl(server, data, *SINGLE, crash_at=point)
            again = kronika.crawl(server, data, *SINGLE)
            assert again.code == 0, f"killed at {point} of {whole.events}"
            folder = folder_of(server, data)
            assert contents(folder) == expected, f"killed at {point} of {whole.events}"
            require_sound(folder)
            require_same_from_warc(kronika, server, data, data)
            assert killed.code is None or (killed.events or 0) < point, (
                "the number of commits varies by a few"
            )
            shutil.rmtree(data)
        print(f"killed at {len(points)} of {whole.events} points")


def test_killed_at_random_instants(kronika: Kronika, tmp_path: Path) -> None:
    rng = random.Random(11)
    with serving(NewsSite("govpl", generate(LARGE), page_size=10)) as server:
        whole = kronika.crawl(server, tmp_path / "whole", *GROUPED)
        assert whole.code == 0
        expected = contents(folder_of(server, tmp_path / "whole"))
        assert len(expected) == LARGE
        kills = 0
        for number in range(INSTANTS):
            data = tmp_path / f"killed-{number}"
            # killed twice at times, so that the taking up is interrupted as well
            for _ in range(rng.choice((1, 1, 2))):
                killed = kronika.crawl(
                    server, data, *GROUPED, signals=[("SIGKILL", rng.uniform(0.05, whole.seconds * 0.95))]
                )
                kills += killed.code is None
            assert kronika.crawl(server, data, *GROUPED).code == 0
            folder = folder_of(server, data)
            assert contents(folder) == expected
            require_sound(folder)
            require_same_from_warc(kronika, server, data, data)
            shutil.rmtree(data)
        assert kills > INSTANTS // 2
        print(f"killed {kills} times at random")
