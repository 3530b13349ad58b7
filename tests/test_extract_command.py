"""`kronika extract` as its users call it: good input, bad input, exit codes, jobs."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crawler import batch, batch_worker, time_limit
from crawler.batch import extract_inputs, plan_tasks
from crawler.batch_worker import Options, Task
from crawler.cli import main
from crawler.commands.extract_summary import summary_of
from crawler.items import Page, decode_record
from crawler.sources import Input, Report, iter_inputs
from pipelines.merge import RecordMerger

ARTICLE = """<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Urząd</title></head><body>
<div id="content"><div class="head"><h2>{title}</h2><section class="metryka"><div class="data">{date}</div></section></div>
<article class="txt"><p>{text}</p><p>Drugi akapit dopowiada, co wydarzyło się po spotkaniu i kto wziął w nim udział.</p></article>
</div></body></html><!-- 0.02 / WebAdministrator (17.03.2018 19:08) //-->"""
TEXT = "Pierwszy akapit jest na tyle długi, żeby nikt nie miał wątpliwości, że strona ma treść numer {n}."


def page(n: int, **changes: str) -> str:
    fields = {"title": f"Tytuł numer {n}", "date": f"{n % 27 + 1:02}.03.2018", "text": TEXT.format(n=n)}
    return ARTICLE.format(**(fields | changes))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve pages and a manifest with their addresses."""
    lines = []
    for n in range(12):
        (tmp_path / f"{n}.html").write_text(page(n), encoding="utf-8")
        url = f"https://www.urzad.example/pl/aktualnosci/{n},Tytul.html"
        lines.append(json.dumps({"path": f"{n}.html", "url": url, "retrieved_at": "2018-03-17T00:00:00Z"}))
    (tmp_path / "manifest.jsonl").write_text("\n".join(lines))
    return tmp_path


def run(*arguments: str | Path) -> int:
    return main(["extract", *map(str, arguments)])


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_records_come_ordered_by_date_and_id_with_the_manifests_path(folder: Path) -> None:
    assert run("--manifest", folder / "manifest.jsonl", "-o", folder / "out.jsonl", "-q") == 0
    found = records(folder / "out.jsonl")
    assert len(found) == 12
    assert [(r["date"], r["id"]) for r in found] == sorted((r["date"], r["id"]) for r in found)
    assert {r["capture"]["path"] for r in found} == {f"{n}.html" for n in range(12)}
    assert found[0]["title"] == "Tytuł numer 0"
    assert found[0]["provenance"]["parser"] == "intracom"
    assert found[0]["first_seen"] == "2018-03-17T00:00:00Z"


def test_every_number_of_jobs_gives_the_same_bytes(folder: Path) -> None:
    for jobs in ("1", "2"):
        assert (
            run("--manifest", folder / "manifest.jsonl", "-o", folder / f"{jobs}.out", "--jobs", jobs, "-q")
            == 0
        )
    assert (folder / "1.out").read_bytes() == (folder / "2.out").read_bytes()


def test_two_captures_of_a_page_are_versions_of_one_record(folder: Path) -> None:
    url = "https://www.urzad.example/pl/aktualnosci/7,Tytul.html"
    (folder / "later.html").write_text(page(7, text="Zupełnie inna treść. " * 8), encoding="utf-8")
    (folder / "two.jsonl").write_text(
        json.dumps({"path": "later.html", "url": url, "retrieved_at": "2019-01-01T00:00:00Z"})
        + "\n"
        + json.dumps({"path": "7.html", "url": url, "retrieved_at": "2018-01-01T00:00:00Z"})
    )
    assert run("--manifest", folder / "two.jsonl", "-o", folder / "out", "-q") == 0
    (record,) = records(folder / "out")
    assert (record["version"], record["first_seen"], record["last_seen"], record["changed"]) == (
        2, "2018-01-01T00:00:00Z", "2019-01-01T00:00:00Z", "2019-01-01T00:00:00Z",
    )  # fmt: skip
    assert record["body"].startswith("Zupełnie")
    assert run("--manifest", folder / "two.jsonl", "-o", folder / "out", "-q", "--versions", "all") == 0
    assert [r["version"] for r in records(folder / "out")] == [1, 2]


def test_the_summary_counts_what_gave_no_record(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "challenge.html").write_text(
        "<html><head><title>Just a moment...</title></head><body>cf-chl</body></html>"
    )
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (folder / "manifest.jsonl").unlink()
    code = run(folder, "-o", folder.parent / "out.jsonl", "--json")
    summary = json.loads(capsys.readouterr().out)
    assert summary["records"] == 12
    assert summary["found"] == summary["saved"] + summary["skipped"] + summary["failed"] == 14
    assert sum(summary["reasons"].values()) == 2
    assert code == summary["exit_code"]


@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (lambda d: [d / "missing.warc.gz"], 2, "no such file"),
        (lambda d: ["https://www.office.example/7"], 2, "`kronika inspect` reads a page at an address"),
        (lambda d: [], 2, "nothing to read"),
        (lambda d: [_touch(d / "empty.html", b"")], 2, "empty"),
        (lambda d: [_touch(d / "binary.html", bytes(range(256)) * 40)], 2, "binary.html"),
        (lambda d: [_folder(d / "nothing")], 2, "no files"),
        (lambda d: ["--manifest", _touch(d / "bad.jsonl", b"{not json")], 2, "bad.jsonl"),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "--sites", _touch(d / "s.toml", b"[a\n")], 2, "s.toml"),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "--site", "no-such"], 2, "no-such"),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "-o", d / "no" / "out"], 2, "there is no folder"),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "--json"], 2, "-o"),
        (lambda d: [_folder(d / "f"), _folder(d / "g"), "--url", "https://a.pl/"], 2, "single file"),
        (
            lambda d: [
                str(_touch(_touch(d / "1.html", b"<p>x").parent / "2.html", b"<p>x").parent / "*.html"),
                "--url",
                "https://a.pl/",
            ],
            2,
            "several files",
        ),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "--url", "http://[bad"], 2, "not the address"),
        (lambda d: [_touch(d / "a.html", b"<p>x"), "-o", _folder(d / "f")], 2, "a folder"),
        (lambda d: [_touch(_folder(d / "f") / "a.jpg", bytes(range(256)) * 9).parent], 2, "no page"),
    ],
)
def test_bad_input_is_one_clear_line(
    make: Any, code: int, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(*make(tmp_path)) == code
    message = capfd.readouterr().err
    assert words in message
    assert "Traceback" not in message


def _touch(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def test_an_unwritable_result_leaves_the_old_one(folder: Path) -> None:
    old = folder / "out.jsonl"
    old.write_text("old\n")
    assert run("--manifest", folder / "manifest.jsonl", "--site", "no-such", "-o", old) == 2
    assert old.read_text() == "old\n"


def test_a_bug_met_by_one_page_costs_that_page_and_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = batch_worker.extract_page

    def broken(page: Page, *rest: Any) -> Any:
        if page.path == "3.html":
            raise RuntimeError("surprise")
        return real(page, *rest)

    monkeypatch.setattr(batch_worker, "extract_page", broken)
    assert run("--manifest", folder / "manifest.jsonl", "-o", folder / "out") == 1
    assert len(records(folder / "out")) == 11
    assert "3.html: RuntimeError: surprise" in capsys.readouterr().err


def test_tasks_keep_the_order_of_the_inputs() -> None:
    inputs = [Input(file=f"{n}", path=f"{n}") for n in range(200)]
    tasks = list(plan_tasks(inputs, 2))
    assert [task.number for task in tasks] == list(range(len(tasks)))
    assert [i.path for task in tasks for i in task.inputs] == [i.path for i in inputs]


READING_KILLER = """
import os, signal
from crawler import batch_worker
real = batch_worker.open_source
def deadly(item, *rest):
    if item.path == "5.html":
        os.kill(os.getpid(), signal.SIGKILL)
    return real(item, *rest)
batch_worker.open_source = deadly
"""


def test_an_input_whose_reading_kills_every_worker_is_a_failure_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "sitecustomize.py").write_text(READING_KILLER)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(Path(batch.__file__).parents[1])]))
    lines = (folder / "manifest.jsonl").read_text().splitlines(keepends=True)
    (folder / "manifest.jsonl").write_text("".join(lines[3:7]))
    for n in (3, 4):  # longer than what a file keeps in memory before it writes
        text = " ".join(f"Zdanie numer {k} o sprawach urzędu." for k in range(2000))
        (folder / f"{n}.html").write_text(page(n, text=text), encoding="utf-8")
    totals, count = extract_with_two_jobs(folder)
    assert (count, totals.errors) == (3, [])
    assert [(failure.file, failure.reason) for failure in totals.report.failures] == [
        ("5.html", "worker_killed")
    ]
    summary = summary_of(totals, 0)
    assert (summary.found, summary.saved, summary.skipped, summary.failed, summary.exit_code) == (
        4,
        3,
        0,
        1,
        3,
    )


KILLER = """
import os, signal, sys
from pathlib import Path
from crawler import batch_worker
real = batch_worker.extract_page
def deadly(page, *rest):
    once = Path({flag!r})
    if page.path == {path!r} and ({always} or not once.exists()):
        once.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return real(page, *rest)
batch_worker.extract_page = deadly
"""


@pytest.fixture
def deadly(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes worker processes die at a page: once, or every time."""

    def arrange(path: str, *, always: bool) -> None:
        code = KILLER.format(flag=str(folder / "died"), path=path, always=always)
        (folder / "sitecustomize.py").write_text(code)
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(Path(batch.__file__).parents[1])]))

    return arrange


def extract_with_two_jobs(folder: Path) -> tuple[Any, int]:
    report = Report()
    inputs = list(iter_inputs([], folder / "manifest.jsonl", report=report))
    with RecordMerger(folder / "scratch.db") as merger:
        totals = extract_inputs(inputs, Options(), merger, jobs=2)
        titles = {decode_record(line).title for line in merger.merged()}
        return totals, len(titles)


def test_a_killed_worker_costs_its_time_only(folder: Path, deadly: Any) -> None:
    deadly("5.html", always=False)
    totals, count = extract_with_two_jobs(folder)
    assert (folder / "died").exists()
    assert (count, totals.errors) == (12, [])


def test_a_page_that_kills_every_worker_is_left_out_and_named(folder: Path, deadly: Any) -> None:
    deadly("5.html", always=True)
    totals, count = extract_with_two_jobs(folder)
    assert count == 11
    assert totals.errors == ["5.html: killed the worker process twice"]
    assert totals.reasons["worker_killed"] == 1


ENDLESS = """
from crawler import batch_worker
from crawler.extract import load_parser
from crawler.sites import PLATFORM_NAMES
for name in PLATFORM_NAMES:  # to load them with the first page would take longer than a page may here
    load_parser(name)
batch_worker.READ_SECONDS = 1.5
real = batch_worker.extract_page
def endless(page, *rest):
    while page.path == "5.html":
        pass
    return real(page, *rest)
batch_worker.extract_page = endless
"""


def test_a_page_that_is_never_read_costs_its_worker_and_is_left_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "sitecustomize.py").write_text(ENDLESS)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(Path(batch.__file__).parents[1])]))
    totals, count = extract_with_two_jobs(folder)
    assert (count, totals.errors) == (11, ["5.html: killed the worker process twice"])


def test_a_page_that_is_never_read_is_left_out_without_workers(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = batch_worker.extract_page

    def endless(page: Page, *rest: Any) -> Any:
        while page.path == "5.html":
            with contextlib.suppress(Exception):  # as libraries do
                re.match(r"(a|aa)+$", "a" * 60 + "b")
        return real(page, *rest)

    monkeypatch.setattr(batch_worker, "extract_page", endless)
    monkeypatch.setattr(time_limit, "READ_SECONDS", 1.25)
    before = signal.getsignal(signal.SIGALRM)
    inputs = list(iter_inputs([], folder / "manifest.jsonl", report=Report()))
    with RecordMerger(folder / "scratch.db") as merger:
        totals = extract_inputs(inputs, Options(), merger, jobs=1)
        assert len(list(merger.merged())) == 11
    assert totals.errors == ["5.html: reading it took longer than 1.25 seconds"]
    assert totals.reasons["reader_died"] == 1
    summary = summary_of(totals, 0)
    assert (summary.found, summary.saved, summary.skipped, summary.failed) == (12, 11, 0, 1)
    assert (signal.getsignal(signal.SIGALRM), signal.getitimer(signal.ITIMER_REAL)[0]) == (before, 0)


def test_output_to_a_reader_that_leaves_is_no_error(folder: Path) -> None:
    script = f"{sys.executable} -m crawler.cli extract --manifest {folder / 'manifest.jsonl'} -q | head -c 10"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", script],
        capture_output=True,
        cwd=Path(batch.__file__).parents[1],
        check=False,
    )
    assert b"Traceback" not in done.stderr
    assert done.stdout == b'{"schema":'
    assert done.returncode in (0, 128 + signal.SIGPIPE)


def test_task_is_picklable() -> None:
    import pickle

    task = Task(1, (Input(file="a", path="a"),), frozenset({2}))
    assert pickle.loads(pickle.dumps(task)) == task


def test_files_of_a_folder_that_the_manifest_tells_of_are_read_once(folder: Path) -> None:
    assert run(folder, "--manifest", folder / "manifest.jsonl", "-o", folder.parent / "out.jsonl", "-q") in (
        0,
        3,
    )
    assert len(records(folder.parent / "out.jsonl")) == 12


def test_a_bad_address_in_a_manifest_costs_its_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (folder / "manifest.jsonl").read_text().splitlines()
    lines[4] = json.dumps({"path": "4.html", "url": "http://[bad"})
    (folder / "manifest.jsonl").write_text("\n".join(lines))
    assert run("--manifest", folder / "manifest.jsonl", "-o", folder / "out") == 3
    assert len(records(folder / "out")) == 11
    assert "4.html: bad_address" in capsys.readouterr().err


def test_a_title_alone_is_no_article(tmp_path: Path) -> None:
    form = "<html><head><title>Logowanie</title></head><body><div id='content'><div class='head'><h2>Logowanie</h2></div>"
    (tmp_path / "form.html").write_text(f"{form}<form><input name='a'></form></div></body></html>")
    url = "https://www.urzad.example/pl/aktualnosci/9,Tytul.html"
    assert run(tmp_path / "form.html", "--url", url, "-o", tmp_path / "out") == 0
    assert records(tmp_path / "out") == []


def test_a_dash_is_standard_output_as_for_export(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("--manifest", folder / "manifest.jsonl", "-q") == 0
    printed = capfd.readouterr().out
    assert run("--manifest", folder / "manifest.jsonl", "-q", "-o", "-") == 0
    assert capfd.readouterr().out == printed
    assert printed.count("\n") == 12
    assert not (tmp_path / "-").exists()
    assert run("--manifest", folder / "manifest.jsonl", "--json", "-o", "-") == 2


def test_reading_files_does_not_wait_for_the_libraries_of_the_crawl(folder: Path) -> None:
    code = (
        "import sys; from crawler.cli import main; "
        f"main(['extract', '--manifest', {str(folder / 'manifest.jsonl')!r}, '-q', '-o', {str(folder / 'out.jsonl')!r}]); "
        "print([name for name in ('scrapy', 'twisted', 'pyspark', 'dateparser', 'trafilatura') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


COPY = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dry spring | Ministry</title>{head}</head><body><main>
<h1>Ministry counts the cost of a dry spring</h1><p class="date">12 March 2019</p>
<p>The minister met forty growers on Tuesday and listened to what the dry spring has done to them and their fields.</p>
<p>There is <a href="../water.html">an older report</a> about water, and more will be known by the end of the summer.</p>
</main></body></html>"""


@pytest.mark.parametrize(
    ("head", "url", "site"),
    [
        ('<link href="http://127.0.0.1:9/a/b/dry.html" rel="canonical">', "http://127.0.0.1:9/a/b/dry.html", "xx-own"),
        ('<meta content="http://127.0.0.1:9/a/b/dry.html" property="og:url">', "http://127.0.0.1:9/a/b/dry.html", "xx-own"),
        ('<link rel="canonical" href="https://else.example/a/b/dry.html">', "https://else.example/a/b/dry.html", None),
        # a front page is no article's address, and a relative one is none at all: the link stays as it is
        ('<link rel="canonical" href="http://127.0.0.1:9/">', None, None),
        ('<link rel="canonical" href="/a/b/dry.html">', None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_a_saved_copy_is_known_by_the_address_that_it_calls_its_own(
    tmp_path: Path, head: str, url: str | None, site: str | None
) -> None:
    sites = tmp_path / "sites.toml"
    sites.write_text(
        '[xx-own]\npublisher = "Office"\ncountry = "GB"\nlanguage = "en"\nplatform = "generic"\n'
        'hosts = ["127.0.0.1:9"]\nlistings = ["http://127.0.0.1:9/news"]\nevidence = "made for this test"\n'
    )
    (tmp_path / "copy.html").write_text(COPY.replace("{head}", head))
    assert run(tmp_path / "copy.html", "--sites", sites, "-o", tmp_path / "r.jsonl") == 0
    (found,) = records(tmp_path / "r.jsonl")
    assert (found["url"], found["site"], found["capture"]["final_url"]) == (url, site, None)
    older = f"{url.rpartition('/b/')[0]}/water.html" if url else "../water.html"
    assert [each["url"] for each in found["links"]] == [older]


def test_all_files_that_cannot_be_read_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Twenty of them are named on standard error, however many there are."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.html").write_text(page(1), encoding="utf-8")
    for number in range(30):
        (folder / f"{number:02}.warc.gz").write_bytes(b"")
    (folder / "zeros.warc.gz").write_bytes(bytes(700))
    listed = tmp_path / "damage.jsonl"
    assert run(folder, "-o", tmp_path / "out.jsonl", "--damage", listed) == 6
    assert "and 10 more of these" in capsys.readouterr().err
    lines = [json.loads(line) for line in listed.read_text().splitlines()]
    assert [(line["cause"], line["bytes_lost"]) for line in lines[:-1]] == [("empty_file", 0)] * 30
    assert [Path(line["file"]).name for line in lines[:-1]] == [
        f"{number:02}.warc.gz" for number in range(30)
    ]
    assert (lines[-1]["offset"], lines[-1]["bytes_lost"]) == (0, 700)


def test_a_pipe_is_told_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "page.html"
    os.mkfifo(pipe)
    writer = os.open(pipe, os.O_RDWR)  # so that opening it does not wait
    try:
        os.write(writer, b"<html><h1>Tytul</h1></html>")
        assert main(["extract", str(pipe), "-o", str(tmp_path / "out.jsonl")]) == 2
    finally:
        os.close(writer)
    assert f"{pipe}: unreadable_file: a pipe: save it as a file first" in capsys.readouterr().err
