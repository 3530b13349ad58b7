"""Extraction on Spark gives what the local engine gives, keeps what is done, and isolates what is bad."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.lock import SiteLock
from crawler.cli import main
from crawler.spark import merge, shard
from tests.sources.archive_building import pack, record_bytes
from tests.spark.archives import PAGES, body, capture, revisit, url
from tests.spark.conftest import records_of

pytestmark = pytest.mark.usefixtures("context", "small_shards")

Extract = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def extract(capsys: pytest.CaptureFixture[str]) -> Extract:
    """Runs the command; its exit code, its summary without the time, and its errors."""

    def run(*arguments: str | Path) -> tuple[int, dict[str, Any], str]:
        code = main(["extract", *map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        summary = json.loads(out) if out else {}
        summary.pop("seconds", None)
        return code, summary, err

    return run


def local(extract: Extract, *arguments: str | Path, to: Path) -> tuple[bytes, bytes, dict[str, Any]]:
    """Records, damage report and summary of the local engine."""
    _, summary, _ = extract(*arguments, "-o", to / "local.jsonl", "--damage", to / "damage.jsonl", "-q")
    return (to / "local.jsonl").read_bytes(), (to / "damage.jsonl").read_bytes(), summary


@pytest.mark.parametrize("versions", ["newest", "all"])
def test_records_damage_and_summary_are_those_of_the_local_engine(
    archives: Path, tmp_path: Path, extract: Extract, versions: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merge, "PART_BYTES", 20_000)
    records, damage, summary = local(extract, archives, "--versions", versions, to=tmp_path)
    out = tmp_path / "out"
    code, found, err = extract(archives, "--engine", "spark", "-o", out, "--versions", versions)
    assert (code, found) == (6, summary), err
    assert "d-damaged.warc.gz: damaged at byte" in err
    assert records_of(out) == records
    assert records.count(b"\n") > PAGES
    assert records.count(b'"date_from_listing"') == 5
    assert (out / "_damage.jsonl").read_bytes() == damage != b""
    written = json.loads((out / "_summary.json").read_text())
    assert {key: written[key] for key in summary} == summary
    # the cut into shards and parts took place, else nothing of the above says much
    assert len(list(Path(f"{out}.shards").glob("*.account"))) > 10
    assert len(list(out.glob("part-*"))) > 2


def test_parquet_holds_the_same_records(archives: Path, tmp_path: Path, extract: Extract) -> None:
    import pyarrow.parquet

    records, _, _ = local(extract, archives, to=tmp_path)
    out = tmp_path / "out"
    assert extract(archives, "--engine", "spark", "-o", out, "--format", "parquet")[0] == 6
    rows = pyarrow.parquet.read_table(sorted(out.glob("part-*.parquet"))[0]).to_pylist()
    expected = [json.loads(line) for line in records.splitlines()]
    keys = ("id", "version", "title", "body", "content_hash", "links", "gallery")
    assert [[row[key] for key in keys] for row in rows] == [[each[key] for key in keys] for each in expected]


def test_a_further_run_reads_only_what_is_new(archives: Path, tmp_path: Path, extract: Extract) -> None:
    inputs, out, shards = tmp_path / "in", tmp_path / "out", tmp_path / "out.shards"
    shutil.copytree(archives, inputs)
    extract(inputs, "--engine", "spark", "-o", out)
    first = _times(shards)
    lost = min(shards.glob("*.account"))
    lost.unlink()
    extract(inputs, "--engine", "spark", "-o", out)
    second = _times(shards)
    assert _made(first, second) == {lost.stem}
    assert second.keys() == first.keys()

    (inputs / "c-zstd.warc.zst").write_bytes(pack([capture(n, 9, 22) for n in range(4)], "zstd"))
    extract(inputs, "--engine", "spark", "-o", out)
    assert records_of(out) == local(extract, inputs, to=tmp_path)[0]
    third = _times(shards)
    # one file has other content: its shard is new, and what the old content gave is gone
    assert len(_made(second, third)) == 1
    assert {name.partition(".")[0] for name in third.keys() - second.keys()} == _made(second, third)
    assert len({name.partition(".")[0] for name in second.keys() - third.keys()}) == 1


def test_one_run_at_a_time_writes_a_folder(archives: Path, tmp_path: Path, extract: Extract) -> None:
    out, shards = tmp_path / "out", tmp_path / "out.shards"
    shards.mkdir()
    with SiteLock(shards / "lock"):
        code, _, err = extract(archives / "pages", "--engine", "spark", "-o", out)
        assert (code, out.exists()) == (5, False)
        assert re.fullmatch(rf"kronika: {shards}: in use by process \d+ on \S+ since \S+\n", err)
    assert extract(archives / "pages", "--engine", "spark", "-o", out)[0] == 0
    assert records_of(out)


def _times(shards: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in shards.iterdir() if path.name != "lock"}


def _made(before: dict[str, int], after: dict[str, int]) -> set[str]:
    """The shards of which anything was written between two looks."""
    return {name.partition(".")[0] for name, time in after.items() if before.get(name) != time}


def test_other_options_and_other_code_keep_nothing(
    archives: Path, tmp_path: Path, extract: Extract, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crawler.spark import engine

    names = []
    pages = archives / "pages" / "40.html"
    for code in ("a", "b"):
        monkeypatch.setattr(engine, "code_digest", lambda code=code: code)
        assert extract(pages, "--engine", "spark", "-o", tmp_path / "out")[0] == 0
        names.append({path.stem for path in (tmp_path / "out.shards").glob("*.account")})
    assert len(names[0]) == len(names[1]) == 1
    assert not names[0] & names[1]


def test_a_revisit_finds_the_first_original_of_the_input(tmp_path: Path, extract: Extract) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    # two captures of the same content at other addresses, far apart; revisits of both, before and behind them
    (inputs / "0.warc.gz").write_bytes(pack([revisit(n, 1, 25) for n in range(3)], "gzip"))
    (inputs / "1.warc.gz").write_bytes(pack([capture(n, 1, 1) for n in range(12)], "gzip"))
    copies = [
        record_bytes("response", url(n + 500), body(n), warc={"WARC-Date": "2019-03-02T10:00:00Z"})
        for n in range(12)
    ]
    (inputs / "2.warc.gz").write_bytes(pack(copies, "gzip"))
    (inputs / "3.warc.gz").write_bytes(pack([revisit(n, 1, 26) for n in range(3, 6)], "gzip"))
    records, _, summary = local(extract, inputs, to=tmp_path)
    code, found, _ = extract(inputs, "--engine", "spark", "-o", tmp_path / "out")
    assert (code, found) == (0, summary)
    assert records_of(tmp_path / "out") == records
    seen = {r["url"]: r["last_seen"] for r in map(json.loads, records.splitlines())}
    assert [seen[url(n)][:10] for n in range(7)] == ["2019-03-25"] * 3 + ["2019-03-26"] * 3 + ["2019-03-01"]


def test_an_id_that_was_taken_up_by_another_counts_to_it(tmp_path: Path, extract: Extract) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    (inputs / "1.warc.gz").write_bytes(pack([capture(n, 1, 1) for n in range(12)], "gzip"))
    before = local(extract, inputs, to=tmp_path)[0].splitlines()
    known = next(r["id"] for r in map(json.loads, before) if r["url"] == url(3))
    moved = capture(50, 2, 9)
    response = re.search(rb"WARC-Record-ID: (\S+)", moved)
    assert response
    note = record_bytes(
        "metadata",
        url(50),
        f"kronika-record-id: urzad.example:moved\r\nkronika-joined-id: {known}\r\n".encode(),
        http=None,
        content_type="application/warc-fields",
        warc={"WARC-Concurrent-To": response[1].decode()},
    )
    (inputs / "2.warc.gz").write_bytes(pack([moved, note, *(capture(n, 1, 2) for n in range(12))], "gzip"))
    records, _, summary = local(extract, inputs, to=tmp_path)
    assert len(records.splitlines()) == 12
    assert (b'"urzad.example:moved"' in records, f'"{known}"'.encode() in records) == (True, True)
    code, found, _ = extract(inputs, "--engine", "spark", "-o", tmp_path / "out")
    assert (code, found) == (0, summary)
    assert records_of(tmp_path / "out") == records


def test_a_page_under_two_spellings_of_its_address_is_one_record(tmp_path: Path, extract: Extract) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    hosts = ("http://urzad.example", "https://www.urzad.example", "https://urzad.example")
    for day, host in enumerate(hosts, 1):
        captures = [
            record_bytes(
                "response",
                f"{host}/wpisy/most-{n}",
                body(n),
                warc={"WARC-Date": f"2019-03-{day:02}T10:00:00Z"},
            )
            for n in range(8)
        ]
        (inputs / f"{day}.warc.gz").write_bytes(pack(captures, "gzip"))
    records, _, summary = local(extract, inputs, to=tmp_path)
    assert len(records.splitlines()) == 8
    code, found, _ = extract(inputs, "--engine", "spark", "-o", tmp_path / "out")
    assert (code, found) == (0, summary)
    assert records_of(tmp_path / "out") == records
    assert all(r["url"].startswith(hosts[0]) for r in map(json.loads, records.splitlines()))


def test_a_failed_run_without_records_leaves_those_of_an_earlier_one(
    tmp_path: Path, extract: Extract
) -> None:
    inputs, out = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    (inputs / "a.warc.gz").write_bytes(b"\x1f\x8b\x08\x00garbage")
    for code in (
        extract(inputs, "--engine", "spark", "-o", out)[0],
        extract(inputs, "-o", f"{out}.jsonl")[0],
    ):
        assert code == 6
        assert not out.exists()
    (inputs / "a.warc.gz").write_bytes(pack([capture(n, 1, 1) for n in range(3)], "gzip"))
    assert extract(inputs, "--engine", "spark", "-o", out)[0] == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert records_of(out).count(b"\n") == 3
    (inputs / "a.warc.gz").write_bytes(b"\x1f\x8b\x08\x00garbage")
    code, found, err = extract(inputs, "--engine", "spark", "-o", out)
    assert (code, found["records"]) == (6, 0)
    assert f"{out}: left as it was" in err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_pages_whose_address_nothing_tells_are_named(tmp_path: Path, extract: Extract) -> None:
    inputs = tmp_path / "in"
    inputs.mkdir()
    (inputs / "saved.html").write_bytes(body(1))
    said = []
    for options in (("--engine", "spark", "-o", tmp_path / "out"), ("-o", tmp_path / "local.jsonl")):
        code, _, err = extract(inputs, *options)
        said += [line for line in err.splitlines() if "page does not say its address" in line]
        assert code == 0
    assert len(said) == 2
    assert said[0] == said[1]


@pytest.mark.parametrize("name", ["deadly", "endless"])
def test_a_page_that_ends_its_process_is_left_out_and_named(
    name: str, archives: Path, tmp_path: Path, extract: Extract
) -> None:
    inputs = tmp_path / "in"
    shutil.copytree(archives, inputs)
    bad = record_bytes("response", f"https://www.urzad.example/pl/{name}/1,Tytul.html", body(900))
    (inputs / "bad.warc.gz").write_bytes(pack([capture(70, 1, 2), bad, capture(71, 1, 2)], "gzip"))
    code, found, err = extract(inputs, "--engine", "spark", "-o", tmp_path / "out")
    assert code == 1
    assert "bad.warc.gz at " in err
    assert "killed the worker process twice" in err
    assert (found["failed"], found["reasons"]["worker_killed"]) == (1, 1)
    (inputs / "bad.warc.gz").write_bytes(pack([capture(70, 1, 2), capture(71, 1, 2)], "gzip"))
    expected = local(extract, inputs, to=tmp_path)[0]
    assert titles(records_of(tmp_path / "out")) == titles(expected)


def test_a_shard_that_kills_sparks_worker_is_left_out_and_read_by_the_next_run(
    archives: Path, tmp_path: Path, extract: Extract
) -> None:
    inputs = tmp_path / "in"
    shutil.copytree(archives / "pages", inputs)
    bad = record_bytes("response", "https://www.urzad.example/pl/deadlier/1,Tytul.html", body(900))
    around = [record_bytes("response", url(n), body(n) + b" " * n) for n in range(80, 83)]
    (inputs / "bad.warc.gz").write_bytes(pack([bad, *around], "gzip"))
    code, found, err = extract(inputs, "--engine", "spark", "-o", tmp_path / "out")
    assert (code, found["records"], found["reasons"]["shard_failed"]) == (3, 4, 1)
    assert "bad.warc.gz: shard_failed" in err
    (inputs / "bad.warc.gz").write_bytes(pack([capture(70, 1, 2)], "gzip"))
    assert extract(inputs, "--engine", "spark", "-o", tmp_path / "out")[0] == 0
    assert b"Tytu\xc5\x82 numer 70" in records_of(tmp_path / "out")


def titles(records: bytes) -> list[tuple[str, str, int]]:
    return [(r["id"], r["title"], r["version"]) for r in map(json.loads, records.splitlines())]


def test_hadoop_file_systems_give_the_same_records(
    archives: Path, viewed: Path, tmp_path: Path, extract: Extract, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(archives, viewed / "in")
    monkeypatch.setattr(shard, "SHARD_BYTES", 12_000)
    monkeypatch.setattr(shard, "SMALL_BYTES", 6000)
    expected = [json.loads(line) for line in local(extract, viewed / "in", to=tmp_path)[0].splitlines()]
    remote = "viewfs://kronika/data"
    code, _, err = extract(f"{remote}/in/*.w*", f"{remote}/in", "--engine", "spark", "-o", f"{remote}/out")
    assert (code, "damaged" in err) == (6, True)
    found = [json.loads(line) for line in records_of(viewed / "out").splitlines()]
    for record in found:
        assert record["capture"]["path"].startswith(f"{remote}/in/")
        record["capture"]["path"] = record["capture"]["path"].replace(remote, str(viewed))
    assert [r["id"] for r in found] == [r["id"] for r in expected]
    assert found == expected
    # kept, found again, and replaced
    before = {path.name: path.stat().st_mtime_ns for path in (viewed / "out.shards").glob("*.account")}
    assert extract(f"{remote}/in/*.w*", f"{remote}/in", "--engine", "spark", "-o", f"{remote}/out")[0] == 6
    assert before == {p.name: p.stat().st_mtime_ns for p in (viewed / "out.shards").glob("*.account")}
    for path, said in ((f"{remote}/none", "no such file or folder"), (f"{remote}/x*", "matches no file")):
        code, _, err = extract(path, "--engine", "spark", "-o", f"{remote}/other")
        assert (code, err) == (2, f"kronika: {path}: {said}\n")
