"""Folders of ArchiveBox, in which one page stands in many forms, and others that only look like them."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.sources import Report, iter_inputs, open_source
from tests.sources.archive_building import pack, record_bytes

URL = "https://www.gmina.example/aktualnosci/77,Nowa-biblioteka.html"
PAGE = "<!DOCTYPE html><html><head><title>Nowa biblioteka</title></head><body><p>{}</p></body></html>"
FILES = {
    "index.html": PAGE.format("Spis tego, co zachowano"),
    "output.html": PAGE.format("Jak w przeglądarce"),
    "singlefile.html": f"<!-- Page saved with SingleFile \n url: {URL}?utm=1 \n-->"
    + PAGE.format("W jednym pliku"),
    "www.gmina.example/aktualnosci/77,Nowa-biblioteka.html": PAGE.format("Od wgeta"),
    "readability/content.html": PAGE.format("Sam tekst"),
    "htmltotext.txt": "Sam tekst",
    "git/lock": "",
}


def result(status: str = "succeeded") -> list[dict[str, Any]]:
    return [
        {"status": "failed", "start_ts": "2021-03-01T00:00:00+00:00", "output": None},
        {"status": status, "start_ts": "2021-03-08T18:01:33.203146+00:00", "output": "x"},
    ]


def keep(folder: Path, files: dict[str, str | bytes], **said: Any) -> None:
    index = {"url": URL, "timestamp": "1615226493.0", "title": None, "canonical": {"wget_path": None}} | said
    for name, content in (files | {"index.json": json.dumps(index)}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def read(folder: Path) -> tuple[list[tuple[str | None, str]], Report, list[datetime | None]]:
    report = Report()
    pages = [page for item in iter_inputs([folder], report=report) for page in open_source(item, report)]
    told = [(page.url, page.body.decode().partition("<p>")[2].partition("</p>")[0]) for page in pages]
    return told, report, [page.captured_at for page in pages]


def test_of_each_snapshot_one_page_is_read_with_the_address_of_its_index(tmp_path: Path) -> None:
    forms = dict(FILES)
    keep(tmp_path / "archive" / "1", forms, history={"dom": result(), "singlefile": result()})
    del forms["output.html"]
    keep(tmp_path / "archive" / "2", forms, history={"singlefile": result()})
    del forms["singlefile.html"]
    keep(tmp_path / "archive" / "3", forms, canonical={"wget_path": next(n for n in forms if "gmina" in n)})
    told, report, moments = read(tmp_path)
    packed = shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path)
    in_zip, report_of_zip, moments_in_zip = read(Path(packed))
    assert (sorted(in_zip, key=str), report_of_zip.skipped) == (sorted(told, key=str), report.skipped)
    assert set(moments[:2]) <= set(moments_in_zip)
    assert told == [(URL, "Jak w przeglądarce"), (URL, "W jednym pliku"), (URL, "Od wgeta")]
    assert (report.failures, report.skipped) == ([], {"converted_copy": 7 + 6 + 5})
    assert moments[:2] == [datetime(2021, 3, 8, 18, 1, 33, tzinfo=UTC)] * 2


@pytest.mark.parametrize("is_whole", [True, False])
def test_answers_as_they_came_are_read_where_they_were_kept(tmp_path: Path, *, is_whole: bool) -> None:
    archive = pack([record_bytes("response", URL, PAGE.format("Od serwera").encode())], "gzip")
    files: dict[str, str | bytes] = {**FILES, "warc/1615226493.warc.gz": archive}
    keep(tmp_path, files, history={"wget": result("succeeded" if is_whole else "failed"), "dom": result()})
    expected = [(URL, "Od serwera" if is_whole else "Jak w przeglądarce")]
    assert read(tmp_path)[0] == expected
    if is_whole:
        assert read(Path(shutil.make_archive(str(tmp_path / "all"), "zip", tmp_path, ".")))[0] == expected


@pytest.mark.parametrize(
    "index",
    [
        "",
        "{",
        "[]",
        "null",
        '{"timestamp": "1"}',
        '{"url": "no address", "timestamp": "1", "history": {"dom": []}}',
        json.dumps({"url": URL, "timestamp": "1"}),
        json.dumps({"url": [URL], "timestamp": "1", "history": {}}),
    ],
)
def test_other_indexes_say_nothing(tmp_path: Path, index: str) -> None:
    (tmp_path / "index.json").write_text(index)
    (tmp_path / "output.html").write_text(PAGE.format("Strona"))
    (tmp_path / "other.html").write_text(PAGE.format("Inna"))
    told, report, _ = read(tmp_path)
    assert told == [(None, "Inna"), (None, "Strona")]
    assert report.skipped["converted_copy"] == 0


def test_a_snapshot_without_a_page_is_read_as_any_folder(tmp_path: Path) -> None:
    keep(
        tmp_path,
        {"output.html": "", "../beside.html": PAGE.format("Obok")},
        history={"dom": result("failed")},
    )
    assert read(tmp_path)[1].failures[0].reason == "empty_file"
