"""What `kronika extract` does to the files it writes: full disks, inputs in the way, readers and signals that end it."""

from __future__ import annotations

import errno
import gzip
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
import zstandard

from crawler import batch
from crawler.batch import Totals
from crawler.cli import main
from crawler.commands.extract_summary import report_outcome, write_damage
from tests.test_extract_command import page, run

COMMAND = [sys.executable, "-m", "crawler.cli", "extract"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(batch.__file__).parents[1])}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of three saved pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.html").write_text(page(n), encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def call(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], text=True, stderr=subprocess.PIPE, env=ENVIRONMENT, **options
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("0.html", "-o", "0.html"),
        (".", "-o", "1.html"),
        ("0.html", "-o", "link.html"),
        ("0.html", "-o", "hard.html"),
        ("--manifest", "m.jsonl", "-o", "2.html"),
        ("--manifest", "m.jsonl", "-o", "m.jsonl"),
        ("0.html", "-o", "out.jsonl", "--damage", "0.html"),
        ("0.html", "-o", "out.jsonl", "--damage", "../pages/out.jsonl"),
        ("0.html", "--damage", "."),
        ("0.html", "--damage", "no/damage.jsonl"),
        ("0.html", "-o", "out.parquet"),
        ("0.html", "-o", "out.csv"),
        ("0.html", "-o", "out.sqlite"),
        ("0.html", "-o", "out.warc.gz"),
        ("0.html", "-o", "pipe"),
    ],
)
def test_a_target_that_would_do_harm_is_refused_before_anything_is_written(
    arguments: tuple[str, ...],
    pages: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (pages / "m.jsonl").write_text(json.dumps({"path": "2.html"}))
    (pages / "link.html").symlink_to("0.html")
    os.link(pages / "0.html", pages / "hard.html")
    os.mkfifo(pages / "pipe")  # stands for devices too: those of the machine are no place for a test
    before = files(pages)
    monkeypatch.chdir(pages)
    assert run(*arguments) == 2
    assert files(pages) == before
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("kronika: ")


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out"])
def test_the_output_in_a_folder_that_is_read_is_no_input_of_the_next_run(
    name: str, pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(pages, "-o", pages / name, "--json") == 0
    first = (pages / name).read_bytes()
    assert run(pages, "-o", pages / name, "--json") == 0
    assert (pages / name).read_bytes() == first
    assert [json.loads(line)["found"] for line in capsys.readouterr().out.splitlines()] == [3, 3]


def test_a_link_stays_one(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.jsonl").symlink_to("real/out.jsonl")
    for _ in range(2):
        assert run(*sorted(pages.glob("*.html")), "-o", tmp_path / "link.jsonl", "-q") == 0
        assert (tmp_path / "link.jsonl").is_symlink()
        assert [path.name for path in (tmp_path / "real").iterdir()] == ["out.jsonl"]
        assert (tmp_path / "link.jsonl").read_bytes().count(b"\n") == 3


def test_a_damage_report_is_whole_or_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    totals = Totals()
    totals.report.damage("a.warc", 7, "clipped", 9)
    write_damage(tmp_path / "damage.jsonl", totals)
    before = (tmp_path / "damage.jsonl").read_bytes()
    totals.report.damage("b.warc", 7, "clipped", 9)

    def fail(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_damage(tmp_path / "damage.jsonl", totals)
    assert (tmp_path / "damage.jsonl").read_bytes() == before != b""


def test_the_ending_of_the_output_compresses(pages: Path) -> None:
    for name in ("plain.jsonl", "a.jsonl.gz", "a.jsonl.zst"):
        assert run(*sorted(pages.glob("*.html")), "-o", pages / name, "-q") == 0
    plain = (pages / "plain.jsonl").read_bytes()
    assert plain.count(b"\n") == 3
    assert gzip.decompress((pages / "a.jsonl.gz").read_bytes()) == plain
    assert (
        zstandard.ZstdDecompressor().decompressobj().decompress((pages / "a.jsonl.zst").read_bytes()) == plain
    )


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("empty.html", b"", 2), ("damaged.warc.gz", b"\x1f\x8b\x08\x00garbage garbage", None)],
)
def test_a_failed_run_without_records_leaves_the_old_output(
    name: str, content: bytes, code: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    kept, damage = tmp_path / "keep.jsonl", tmp_path / "damage.jsonl"
    kept.write_text("good\n")
    damage.write_text("old\n")
    ended = run(tmp_path / name, "-o", kept, "--damage", damage)
    assert ended == code if code is not None else ended in (2, 6)
    assert kept.read_text() == "good\n"
    assert (damage.read_text() == "old\n") == (ended == 2)
    assert f"{kept}: stays as it was" in capsys.readouterr().err


def test_a_failed_run_without_records_makes_no_file(tmp_path: Path) -> None:
    (tmp_path / "empty.html").touch()
    assert run(tmp_path / "empty.html", "-o", tmp_path / "new.jsonl") == 2
    assert [p.name for p in tmp_path.iterdir()] == ["empty.html"]


def test_an_unreadable_file_is_3_beside_others_and_2_alone(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = pages / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    out = pages.parent / "out.jsonl"
    assert run(picture, "-o", out) == 2
    assert run(picture, pages / "0.html", "-o", out) == 3
    assert f"{picture}: unsupported_file: " in capsys.readouterr().err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has it")
def test_a_full_standard_output_is_one_line(pages: Path) -> None:
    with open("/dev/full", "w") as full:
        done = call(pages, "-q", stdout=full, check=False)
    assert (done.returncode, done.stderr) == (6, "kronika: standard output: No space left on device\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("limit", [512, 3000, 20_000])
def test_a_full_disk_is_one_line_and_keeps_the_old_output(
    limit: int, jobs: str, pages: Path, tmp_path: Path
) -> None:
    """The first limit meets the making of the merge's scratch file, the last its growth."""
    for n in range(3, 30):
        (pages / f"{n}.html").write_text(page(n), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    out.write_text("old\n")
    done = call(
        pages, "-q", "-o", out, "--jobs", jobs, check=False, cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert done.returncode == 6
    (line,) = done.stderr.splitlines()
    assert line.startswith("kronika: ")
    assert line.startswith(f"kronika: {tmp_path}"), "where there is no room"
    assert out.read_text() == "old\n"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.jsonl", "pages"]


def test_a_folder_that_takes_no_file_is_one_line(
    pages: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    target = pages.parent / "closed"
    target.mkdir()
    # not by its mode: the superuser may write all the same
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != target)
    assert main(["extract", str(pages), "-o", str(target / "out.jsonl")]) == 2, "as export"
    assert capfd.readouterr().err.splitlines() == [
        f"kronika: -o {target}/out.jsonl: the folder {target} cannot be written to"
    ]


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="a folder in which nobody can make a file")
def test_a_file_system_that_takes_no_file_is_one_line(pages: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(pages), "-o", "/proc/out.jsonl"]) == 6
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_a_reader_that_leaves_is_told_of_in_the_summary(pages: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w") as closed:
        done = call(pages, stdout=closed, check=False)
    assert done.returncode == 0
    assert "output closed early" in done.stderr
    assert "Traceback" not in done.stderr


def test_lines_that_are_left_out_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    totals = Totals(errors=[f"page {n}" for n in range(104)])
    for n in range(21):
        totals.report.damage("a.warc", n, "clipped", 0)
    assert report_outcome(totals, time.monotonic(), as_json=False, quiet=True) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[19:21] == ["kronika: page 19", "kronika: … and 84 more of these"]
    assert lines[-1] == "kronika: … and 1 more of these"
    assert len(lines) == 42


SLOW = """
import time
from pathlib import Path
from crawler import batch_worker
real = batch_worker.extract_page
def slow(page, *rest):
    Path({started!r}).touch()
    time.sleep(60)
    return real(page, *rest)
batch_worker.extract_page = slow
"""


@pytest.mark.parametrize(("jobs", "number"), [("1", "SIGTERM"), ("2", "SIGTERM"), ("1", "SIGKILL")])
def test_a_signal_ends_the_run_at_once_and_leaves_nothing_behind(
    jobs: str, number: str, pages: Path, tmp_path: Path
) -> None:
    """Nor does kill -9, once there is another run."""
    work, scratch, site = tmp_path / "work", tmp_path / "scratch", tmp_path / "site"
    for folder in (work, scratch, site):
        folder.mkdir()
    started = site / "started"
    (site / "sitecustomize.py").write_text(SLOW.format(started=str(started)))
    environment = {
        **ENVIRONMENT,
        "PYTHONPATH": os.pathsep.join([str(site), ENVIRONMENT["PYTHONPATH"]]),
        "TMPDIR": str(scratch),
    }
    with subprocess.Popen(
        [*COMMAND, str(pages), "-o", "out.jsonl", "--jobs", jobs, "-q"],
        cwd=work, env=environment, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        deadline = time.monotonic() + 60
        while not started.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.Signals[number])
        _, message = process.communicate(timeout=30)
    if number == "SIGTERM":
        assert (process.returncode, message) == (143, "kronika: terminated\n")
    else:
        assert process.returncode == -signal.SIGKILL
        command = [*COMMAND, str(tmp_path / "none.html"), "-o", "out.jsonl", "-q"]
        (tmp_path / "none.html").write_text("<html><p>x</p></html>")
        subprocess.run(command, cwd=work, env={**ENVIRONMENT, "TMPDIR": str(scratch)}, check=False)
        (work / "out.jsonl").unlink(missing_ok=True)
    assert list(work.iterdir()) == []
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_scratch_files_are_where_the_output_goes(
    jobs: str, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where temporary files go there may be little room, and an error would name the wrong place."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    out = tmp_path / "out"
    out.mkdir()
    assert main(["extract", str(pages), "-o", str(out / "records.jsonl"), "--jobs", jobs, "-q"]) == 0
    assert list(files(out)) == ["records.jsonl"]
    for data in (out, out / "new" / "data"):
        assert main(["extract", str(pages), "--data", str(data), "--jobs", jobs, "-q"]) == 0
    assert not list(out.rglob(".kronika-*"))
