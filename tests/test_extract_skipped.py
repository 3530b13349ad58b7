"""`kronika extract --skipped`: each capture and file that gave no record, by its place, with address and reason."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from crawler import batch, batch_worker
from crawler.cli import main
from tests.sources.archive_building import html_page, pack, pack_wacz, record_bytes
from tests.sources.test_archives import revisit_record
from tests.test_extract_command import KILLER, READING_KILLER, page, run

HOST = "https://www.urzad.example"
LIST = "<html><head><title>Aktualności</title></head><body><ul>" + "".join(
    f'<li><a href="/pl/aktualnosci/{n},Wpis.html">Wpis numer {n} w spisie aktualności</a> 0{n}.03.2018</li>'
    for n in range(1, 9)
)
CHALLENGE = "<html><head><title>Just a moment...</title></head><body>cf-chl</body></html>"


def answer(path: str, body: bytes = b"", http: str = "200 OK", kind: str = "text/html", **more: Any) -> bytes:
    return record_bytes(
        "response", f"{HOST}{path}", body, http=http, headers=[("Content-Type", kind)], **more
    )


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Archives and saved pages: of each kind of outcome at least one."""
    folder = tmp_path / "in"
    folder.mkdir()
    picture = answer("/herb.png", b"\x89PNG", kind="image/png")
    lost = answer("/pl/aktualnosci/9,Wpis.html", html_page(9))
    records = [
        answer("/pl/aktualnosci/1,Wpis.html", page(1).encode()),
        picture,
        answer("/pl/aktualnosci", LIST.encode()),
        answer("/stara", http="301 Moved"),
        answer("/pl/aktualnosci/2,Wpis.html", CHALLENGE.encode()),
        revisit_record(lost, f"{HOST}/pl/aktualnosci/9,Wpis.html"),
        revisit_record(picture, f"{HOST}/herb-2.png"),
        answer("/nie-ma", b"brak", http="404 Not Found"),
        record_bytes("response", "dns:www.urzad.example", b"192.0.2.1", http=None, content_type="text/dns"),
        answer("/pl/aktualnosci/3,Wpis.html", page(3).encode()),
    ]
    (folder / "a.warc.gz").write_bytes(pack(records, "gzip"))
    pack_wacz({"data.warc.gz": pack(records[3:5], "gzip")}, folder / "b.wacz")
    (folder / "c.html").write_text(page(4), encoding="utf-8")
    (folder / "c_files").mkdir()
    (folder / "c_files" / "frame.html").write_text(page(5), encoding="utf-8")
    (folder / "d.html").write_bytes(b"")
    (folder / "notes.bin").write_bytes(bytes(range(256)))
    return folder


def listed(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_each_capture_is_a_record_or_listed_with_its_reason(
    mixed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "skipped.jsonl"
    assert run(mixed, "-o", tmp_path / "out.jsonl", "--skipped", target, "--json") == 3
    summary = json.loads(capsys.readouterr().out)
    lines = listed(target)
    assert Counter(line["reason"] for line in lines) == summary["reasons"]
    assert len(lines) == summary["skipped"] + summary["failed"] == summary["found"] - summary["saved"]
    assert set(summary["reasons"]) >= {
        *("unsupported_type", "listing", "http_3xx", "http_4xx", "not_http", "revisit_unresolved"),
        *("part_of_page", "empty_file", "unsupported_file"),
    }
    archive = str(mixed / "a.warc.gz")
    told = {line["url"]: line for line in lines if line["path"] == archive}
    assert {
        url: (line["reason"], line["detail"])
        for url, line in told.items()
        if url != f"{HOST}/pl/aktualnosci/2,Wpis.html"
    } == {
        f"{HOST}/herb.png": ("unsupported_type", "image/png"),
        f"{HOST}/herb-2.png": ("unsupported_type", "image/png"),
        f"{HOST}/pl/aktualnosci": ("listing", None),
        f"{HOST}/stara": ("http_3xx", None),
        f"{HOST}/pl/aktualnosci/9,Wpis.html": ("revisit_unresolved", None),
        f"{HOST}/nie-ma": ("http_4xx", None),
        "dns:www.urzad.example": ("not_http", None),
    }
    assert told[f"{HOST}/pl/aktualnosci/2,Wpis.html"]["reason"] in summary["reasons"]
    offsets = [line["warc_offset"] for line in lines if line["path"] == archive]
    assert offsets == sorted(set(offsets))
    assert len(offsets) == 8
    assert {line["retrieved_at"] for line in told.values()} == {"2024-05-06T07:08:09Z"}
    inside = [line for line in lines if line["path"] == str(mixed / "b.wacz")]
    assert [(line["warc_file"], line["reason"]) for line in inside][:1] == [("data.warc.gz", "http_3xx")]
    files = {Path(line["path"]).name: line["reason"] for line in lines if line["warc_file"] is None}
    assert files == {"frame.html": "part_of_page", "d.html": "empty_file", "notes.bin": "unsupported_file"}


def test_the_list_is_the_same_for_any_number_of_jobs(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the cut between two parts separates a revisit record from its original."""
    monkeypatch.setattr(batch, "SMALLEST_PART", 300)
    monkeypatch.setattr(batch, "PAGES_AT_ONCE", 2)
    for jobs in ("1", "2", "3"):
        code = run(
            mixed, "-o", tmp_path / "out.jsonl", "--skipped", tmp_path / f"{jobs}.list", "--jobs", jobs
        )
        assert code == 3
    first = (tmp_path / "1.list").read_bytes()
    assert first == (tmp_path / "2.list").read_bytes() == (tmp_path / "3.list").read_bytes() != b""


def test_a_page_that_cannot_be_read_is_listed_with_what_happened(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = batch_worker.extract_page

    def broken(found: Any, *rest: Any) -> Any:
        if found.path.endswith("c.html"):
            raise ValueError("no such thing")
        return real(found, *rest)

    monkeypatch.setattr(batch_worker, "extract_page", broken)
    assert run(mixed / "c.html", mixed / "a.warc.gz", "-o", tmp_path / "o", "--skipped", tmp_path / "s") == 1
    (line,) = [line for line in listed(tmp_path / "s") if line["path"].endswith("c.html")]
    assert (line["reason"], line["detail"]) == ("internal_error", "ValueError: no such thing")


def test_a_page_that_kills_its_worker_is_listed_beside_the_others(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "site"
    place.mkdir()
    code = KILLER.format(flag=str(place / "died"), path=str(mixed / "c.html"), always=True)
    (place / "sitecustomize.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", f"{place}:{Path(batch.__file__).parents[1]}")
    assert run(mixed, "-o", tmp_path / "o", "--skipped", tmp_path / "s", "--jobs", "2") == 1
    lines = listed(tmp_path / "s")
    assert [line["path"] for line in lines if line["reason"] == "worker_killed"] == [str(mixed / "c.html")]
    assert len([line for line in lines if line["path"].endswith("a.warc.gz")]) == 8


def test_an_input_whose_reading_kills_its_worker_takes_no_line_of_the_others(
    mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "site"
    place.mkdir()
    (place / "sitecustomize.py").write_text(READING_KILLER.replace("5.html", str(mixed / "c.html")))
    monkeypatch.setenv("PYTHONPATH", f"{place}:{Path(batch.__file__).parents[1]}")
    assert run(mixed, "-o", tmp_path / "o", "--skipped", tmp_path / "s", "--jobs", "2") == 3
    lines = [
        line for line in listed(tmp_path / "s") if line["reason"] in ("worker_killed", "unsupported_file")
    ]
    assert [Path(line["path"]).name for line in lines] == ["c.html", "notes.bin"]
    assert len([line for line in listed(tmp_path / "s") if line["path"].endswith("a.warc.gz")]) == 8


def test_an_import_lists_them_too(mixed: Path, tmp_path: Path) -> None:
    assert run(mixed, "--data", tmp_path / "data", "--skipped", tmp_path / "s") == 3
    run(mixed, "-o", tmp_path / "o", "--skipped", tmp_path / "same")
    assert (tmp_path / "s").read_bytes() == (tmp_path / "same").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--skipped", "out.jsonl"),
        ("--damage", "list", "--skipped", "list"),
        ("--skipped", "in/a.warc.gz"),
        ("--skipped", "in"),
        ("--engine", "spark", "--skipped", "list"),
    ],
)
def test_a_list_that_would_do_harm_is_refused(
    arguments: tuple[str, ...], mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (mixed / "a.warc.gz").read_bytes()
    monkeypatch.chdir(mixed.parent)
    assert main(["extract", "in", "-o", "out.jsonl", *arguments]) == 2
    assert (mixed / "a.warc.gz").read_bytes() == before
    assert [path.name for path in mixed.parent.iterdir()] == ["in"]
