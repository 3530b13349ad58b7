"""No page lost, none doubled: a crawl killed anywhere and run again ends as one that was never interrupted.

By default a sample of the points; `KRONIKA_KILL=all` (`make kill`) tries every one and 100 random instants.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from crawler.archive.folder import SiteFolder
from crawler.archive.verify import verify_folder
from crawler.archive.warc_reader import read_record
from crawler.digests import digest
from crawler.items import Record
from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import NewsSite, SiteServer, generate, serving

IS_FULL = os.environ.get("KRONIKA_KILL") == "all"
SAMPLE = 12
INSTANTS = 100 if IS_FULL else 4
SMALL, LARGE = 12, 150
SINGLE = ("--set", "KRONIKA_COMMIT_SECONDS=0")
"""Commits after every page: the most points at which to be killed."""
MEDIA = ("--media", "all")
GROUPED = ("--set", "KRONIKA_COMMIT_SECONDS=0.1")


def contents(folder: SiteFolder) -> dict[str, dict[str, Any]]:
    """Records by id without what depends on when and where they were fetched; of a file's place its digest stays."""
    times_and_places = ("capture", "first_seen", "last_seen", "changed")
    records = records_of(folder)
    for record in records.values():
        for item in (*record["gallery"], *record["attachments"]):
            item["capture"] = item["capture"] and item["capture"]["payload_digest"]
    return {
        record_id: {key: value for key, value in record.items() if key not in times_and_places}
        for record_id, record in records.items()
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


def require_no_damage(folder: SiteFolder) -> None:
    """What a killed run leaves is unfinished, and nothing else; one that was killed at once has left no ledger."""
    if folder.ledger.exists() and folder.ledger.stat().st_size:
        checked = verify_folder(folder)
        assert checked.problems == []
        left = [note.file for note in checked.notes]
        assert left == sorted(path.name for path in folder.warc.glob("*.open"))


def require_readable(folder: SiteFolder, record: Record) -> None:
    capture = record.capture
    assert capture.warc_file is not None
    assert capture.warc_offset is not None
    stored = read_record(folder.warc / capture.warc_file, capture.warc_offset)
    assert stored.headers["warc-record-id"] == capture.warc_record_id
    assert stored.headers["warc-payload-digest"] == capture.payload_digest
    assert stored.headers["warc-target-uri"] == capture.final_url
    for item in (*record.gallery, *record.attachments):
        if item.capture is not None:
            file = read_record(folder.warc / item.capture.warc_file, item.capture.warc_offset)
            assert file.headers["warc-record-id"] == item.capture.warc_record_id
            assert digest(file.payload) == item.capture.payload_digest


def test_killed_at_every_write_fsync_and_commit(kronika: Kronika, tmp_path: Path) -> None:
    # half of the pages leave their date to the listing, which the archive must have kept with them
    news = [replace(item, shows_day=number % 2 == 0) for number, item in enumerate(generate(SMALL))]
    site = NewsSite("intracom", news, page_size=5)
    site.give_files()
    with serving(site) as server:
        whole = kronika.crawl(server, tmp_path / "whole", *SINGLE, *MEDIA, crash_at=0)
        assert whole.code == 0
        expected = contents(folder_of(server, tmp_path / "whole"))
        assert len(expected) == SMALL
        files = [
            item for record in expected.values() for item in (*record["gallery"], *record["attachments"])
        ]
        assert len(files) == len(site.files) > 3
        assert all(item["capture"] for item in files)
        points = list(range(1, whole.events + 1))
        if not IS_FULL:
            points = sorted(random.Random(7).sample(points, SAMPLE))
        for point in points:
            data = tmp_path / f"killed-{point}"
            killed = kronika.crawl(server, data, *SINGLE, *MEDIA, crash_at=point)
            require_no_damage(folder_of(server, data))
            again = kronika.crawl(server, data, *SINGLE, *MEDIA)
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


def test_killed_while_a_page_moves(kronika: Kronika, tmp_path: Path) -> None:
    """Its new address is met first, so that two records become one: whatever of that was written when it was killed."""
    news = generate(SMALL)
    old = news[SMALL - 1]
    moved = replace(old, slug="nowy-adres")
    with serving(NewsSite("govpl", news, page_size=5)) as server:
        first = tmp_path / "first"
        assert kronika.crawl(server, first, *SINGLE).code == 0
        before = records_of(folder_of(server, first)).keys()
        server.site.news = [*news[:-1], moved]
        server.site.moved = {old.number: server.site.path(moved)}
        shutil.copytree(first, tmp_path / "whole")
        whole = kronika.crawl(server, tmp_path / "whole", *SINGLE, crash_at=0)
        assert whole.code == 0
        expected = contents(folder_of(server, tmp_path / "whole"))
        assert expected.keys() == before
        points = list(range(1, whole.events + 1))
        if not IS_FULL:
            points = sorted(random.Random(3).sample(points, SAMPLE // 2))
        for point in points:
            data = tmp_path / f"killed-{point}"
            shutil.copytree(first, data)
            kronika.crawl(server, data, *SINGLE, crash_at=point)
            require_no_damage(folder_of(server, data))
            assert kronika.crawl(server, data, *SINGLE).code == 0
            folder = folder_of(server, data)
            assert contents(folder) == expected, f"killed at {point} of {whole.events}"
            require_sound(folder)
            require_same_from_warc(kronika, server, data, data)
            shutil.rmtree(data)


def kill_at(server: SiteServer, data: Path, request: int, seconds: float) -> None:
    """Kill the crawler, whose lock names its process, so many requests later and a little more."""

    def kill(_: Any) -> bool:
        holder = json.loads(folder_of(server, data).lock.read_text())
        time.sleep(seconds)
        os.kill(holder["pid"], signal.SIGKILL)
        return False

    server.fault("*", *[lambda _: False] * (request - 1), kill)


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
                before = len(server.requests)
                kill_at(server, data, rng.randrange(1, LARGE), rng.uniform(0, 0.05))
                killed = kronika.crawl(server, data, *GROUPED)
                server.faults.clear()
                kills += killed.code is None
                assert killed.code is None or len(server.requests) - before < LARGE, "it had come to its end"
                require_no_damage(folder_of(server, data))
            assert kronika.crawl(server, data, *GROUPED).code == 0
            folder = folder_of(server, data)
            assert contents(folder) == expected
            require_sound(folder)
            require_same_from_warc(kronika, server, data, data)
            shutil.rmtree(data)
        assert kills > INSTANTS // 2
        print(f"killed {kills} times at random")
