"""Datasette finds, filters and describes the export by the metadata that `kronika browse` gives it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from exports.browse import datasette_metadata
from exports.export import export_sites
from tests.exports.command import PROJECT, SCRIPT
from tests.exports.samples import sample, write_site

pytest.importorskip("datasette")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("browse")
    folder = write_site(place / "pl-sport", [sample(number) for number in range(40)])
    export_sites([folder], place / "news.sqlite", "sqlite")
    (place / "metadata.json").write_text(json.dumps(datasette_metadata("news", ["pl-sport"])))
    return place / "news.sqlite"


def get(database: Path, path: str, *, described: bool = True) -> str:
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "datasette",
        "serve",
        "--immutable",
        str(database),
        "--get",
        path,
    ]
    if described:
        command += ["--metadata", str(database.with_name("metadata.json"))]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def get_json(database: Path, path: str, **options: Any) -> Any:
    return json.loads(get(database, path, **options))


def test_search_and_facets(database: Path) -> None:
    told = get_json(database, "/news/records.json?_search=lodzi&_shape=objects&_size=3")
    assert told["filtered_table_rows_count"] == 40
    assert set(told["facet_results"]) >= {"site", "section", "year", "archived", "status"}
    assert [row["date"] for row in told["rows"]] == sorted(
        (row["date"] for row in told["rows"]), reverse=True
    )


def test_search_works_without_our_metadata_too(database: Path) -> None:
    told = get_json(database, "/news/records.json?_search=wydzial&_shape=objects", described=False)
    assert told["filtered_table_rows_count"] == 40
    assert (
        get_json(database, "/news/records.json?_search=nic", described=False)["filtered_table_rows_count"]
        == 0
    )


def test_ready_made_queries_run(database: Path) -> None:
    queries = datasette_metadata("news", [])["databases"]["news"]["queries"]
    assert queries
    for name in queries:
        told = get_json(database, f"/news/{name}.json?words=hali&_shape=objects")
        assert told["ok"], told
        assert told["rows"], name


def test_a_record_leads_to_its_source_and_its_links(database: Path) -> None:
    page = get(database, "/news/records/pl-sport~3A00001")
    assert '<a href="https://www.example.gov.pl/aktualnosci/1">' in page
    assert '<a href="/news/links?record_id=pl-sport:00001">' in page


def test_the_command_serves_until_it_is_stopped(tmp_path: Path) -> None:
    write_site(tmp_path / "data" / "pl-sport", [sample(number) for number in range(3)])
    command = [sys.executable, "-c", SCRIPT, "browse", "--data", str(tmp_path / "data"), "--port", "0"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(
            command, cwd=PROJECT, stderr=log, env=environment, start_new_session=True
        ) as process,
    ):
        try:
            until = time.monotonic() + 30
            while not (
                found := re.search(r"running on (http://127\.0\.0\.1:\d+)", (tmp_path / "log").read_text())
            ):
                assert time.monotonic() < until, (tmp_path / "log").read_text()
                time.sleep(0.05)
            with urllib.request.urlopen(f"{found[1]}/news/records.json", timeout=20) as answer:
                told = json.load(answer)
            assert told["filtered_table_rows_count"] == 3
            # no time is spent on trying all columns; those of use are declared
            assert told["suggested_facets"] == []
            assert "site" in told["facet_results"]
            process.terminate()
            assert process.wait(timeout=20) == 0
            with pytest.raises(OSError, match="refused"):
                urllib.request.urlopen(f"{found[1]}/", timeout=5)
            assert list(tmp_path.glob("kronika-*")) == []
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def test_a_taken_port_is_one_clear_line(tmp_path: Path) -> None:
    write_site(tmp_path / "data" / "pl-sport", [sample(1)])
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-c", SCRIPT, "browse", "--data", str(tmp_path / "data"), "--port", port]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "is the port taken" in done.stderr.splitlines()[-1]
