"""What commands end with, on which cron jobs and monitors rely: codes, their order, and the line that says why."""

from __future__ import annotations

import errno
import json
import resource
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.runs import RunReport, begin_report, worst
from crawler.archive.site_archive import SiteArchive, as_damage
from crawler.batch import Totals
from crawler.cli import main
from crawler.commands.extract_summary import exit_code, summary_of
from crawler.errors import BlockedError, DamageError, ExitCode, reason_of
from crawler.sources import Report
from crawler.spiders import report as crawls
from crawler.spiders.report import ENOUGH
from crawler.wayback import report as wayback


def test_the_worst_of_several_counts() -> None:
    """In the order that the documentation gives, not that of the numbers."""
    order = [1, 2, 6, 5, 4, 7, 3, 0]
    for place, code in enumerate(order):
        assert worst(order[place:][::-1]) == worst([code, code]) == code
    assert worst([]) == 0


def ended(**counts: Any) -> RunReport:
    return RunReport(run="r", site="s", mode="", started_at="", **counts)


FAILED = {"failed": 2, "failed_reasons": {"http_500": 2}}
REFUSED = {"failed": 2, "failed_reasons": {"http_403": 2}}
CHALLENGED = {"failed": 1, "failed_reasons": {"challenge": 1}}
ALARMED = {"alarms": ["no records at all"]}


@pytest.mark.parametrize(
    ("ending", "counts", "code", "said"),
    [
        ("finished", {}, 0, "complete"),
        ("finished", {"skipped_reasons": {"max_pages": 9}}, 0, "complete as far as was asked for"),
        ("finished", FAILED, 3, "2 pages failed"),
        ("finished", REFUSED, 4, "2 pages refused"),
        # some pages of a site that gives others are no reason to leave it alone, a challenge is
        ("finished", {**REFUSED, "saved": 1}, 3, "2 pages failed"),
        ("finished", {**CHALLENGED, "saved": 1}, 4, "1 page refused"),
        ("finished", ALARMED, 7, "no records at all"),
        ("finished", {**ALARMED, **FAILED}, 7, "no records at all"),
        ("finished", {**ALARMED, **REFUSED}, 4, "2 pages refused"),
        ("url_cap", {}, 3, "as many addresses"),
        ("url_cap", ALARMED, 7, "no records at all"),
        ("unreachable", ALARMED, 3, "robots.txt could not be fetched"),
        ("interrupted", REFUSED, 3, "interrupted"),
        ("blocked", {**ALARMED, **FAILED}, 4, "refuses or limits us"),
    ],
)
def test_a_crawl_ends_with(ending: str, counts: dict[str, Any], code: int, said: str) -> None:
    found, reason = crawls.decide_exit(ended(**counts), ending)
    assert (found, said in reason) == (code, True), reason


HELD_BACK = {"failed": 2, "failed_reasons": {"blocked": 2}}
HIDDEN = {"found": 3, "skipped": 3, "skipped_reasons": {"excluded_host": 3}}


@pytest.mark.parametrize(
    ("ending", "counts", "code", "said"),
    [
        ("finished", {}, 0, "complete"),
        ("finished", FAILED, 3, "2 captures failed"),
        ("finished", HELD_BACK, 4, "2 captures refused"),
        ("finished", {**HELD_BACK, "saved": 1}, 3, "2 captures failed"),
        ("finished", HIDDEN, 4, "shows nothing of the site"),
        ("finished", {**HIDDEN, "found": 4, "saved": 1}, 0, "complete"),
        ("finished", {**ALARMED, **FAILED}, 7, "no records at all"),
        ("index", FAILED, 3, "the index could not be read"),
        ("index", HELD_BACK, 4, "2 captures refused"),
        ("unreachable", FAILED, 3, "2 captures are left"),
        ("interrupted", HELD_BACK, 3, "interrupted"),
        ("blocked", ALARMED, 4, "refuses or limits us"),
    ],
)
def test_a_run_over_a_web_archive_ends_with(
    ending: str, counts: dict[str, Any], code: int, said: str
) -> None:
    found, reason = wayback.decide_exit(ended(**counts), ending)
    assert (found, said in reason) == (code, True), reason


GOOD = {"articles": 20, "title": 20, "date": 20, "body": 8}
SWEPT = {"listed_before": "10", "listed": "4"}


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"records": 0}, ["no records at all: the listings gave no article"]),
        ({"records": 0, "skipped_reasons": {"max_pages": 1}}, []),
        ({"records": 0, "failed": 1}, []),
        ({"failed_reasons": {"no_listing_soft_404": 1}}, ["1 listing answers, but not with a list"]),
        (
            {"failed_reasons": {"no_listing_soft_404": 1, "no_listing_challenge": 1}},
            ["2 listings answer, but not with a list"],
        ),
        ({"saved": 4, "gone": 6}, ["6 of 10 visited pages are gone"]),
        ({"saved": 0, "gone": 3}, ["3 of 3 visited pages are gone"]),
        ({"saved": 0, "gone": 2}, []),
        ({"saved": 5, "gone": 5}, []),
        ({"saved": 3, "gone": 6}, []),
        (
            {"saved": 9, "failed": 10, "failed_reasons": {"no_article_soft_404": 10}},
            ["10 of 19 pages that were articles are none any more"],
        ),
        ({"saved": 10, "failed": 10, "failed_reasons": {"no_article_soft_404": 10}}, []),
        ({"saved": 3, "failed": 9, "failed_reasons": {"no_article_soft_404": 9}}, []),
    ],
)
def test_a_crawl_that_drifted_is_an_alarm(tmp_path: Path, counts: dict[str, Any], said: list[str]) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        assert crawls.find_alarms(ledger, ended(**{"records": 30, **counts}), {}) == said


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (GOOD, {"articles": 10, "title": 10, "date": 4}, ["date: on 40% of the pages read, usually on 100%"]),
        (GOOD, {"articles": 10, "title": 10, "date": 5}, []),
        (GOOD, {"articles": 10}, [f"{name}: on 0% of the pages read, usually on 100%" for name in ("title", "date")]),
        (GOOD, {"articles": 9}, []),
        ({**GOOD, "articles": 9}, {"articles": 10}, []),
        ({}, {"articles": 10}, []),
    ],
)  # fmt: skip
def test_fields_that_far_fewer_pages_have_are_an_alarm(
    tmp_path: Path, before: dict[str, int], now: dict[str, int], said: list[str]
) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        crawls.remember_fields(ledger, before)
        assert crawls.find_alarms(ledger, ended(records=30), now) == said


@pytest.mark.parametrize(
    ("mode", "meta", "is_alarm"),
    [
        ("full", SWEPT, True),
        ("incremental", SWEPT, False),
        ("full", {**SWEPT, "listed": "5"}, False),
        ("full", {**SWEPT, "listed_before": "9"}, False),
        ("full", {**SWEPT, "sweep_open": "1"}, False),
    ],
)
def test_lists_that_broke_off_are_an_alarm(
    tmp_path: Path, mode: str, meta: dict[str, str], *, is_alarm: bool
) -> None:
    report = ended(records=30)
    report.mode = mode
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        for name, value in meta.items():
            ledger.set_meta(name, value)
        said = ["the listings name 4 articles, 10 in the sweep before"] if is_alarm else []
        assert crawls.find_alarms(ledger, report, {}) == said


NONE = "the archive knows no capture of the site's addresses"


@pytest.mark.parametrize(
    ("counts", "others", "said"),
    [
        ({}, {}, [NONE]),
        ({"failed": 1, "found": 1}, {}, []),  # what is behind the failure is not known yet
        (HIDDEN, {}, []),
        (
            {"found": ENOUGH},
            {"http_404": ENOUGH - 1, "not_article": 1},
            [f"none of {ENOUGH} captures is an article ({ENOUGH - 1} http_404)"],
        ),
        ({"found": ENOUGH - 1}, {"http_404": ENOUGH - 1}, []),
        ({"found": 99, "saved": 1}, {"http_404": 98}, []),
        ({"found": 99, "skipped_reasons": {"known": 1}}, {"http_404": 98}, []),
    ],
)
def test_a_web_archive_without_any_article_is_an_alarm(
    counts: dict[str, Any], others: dict[str, int], said: list[str]
) -> None:
    assert wayback.find_alarms(ended(**counts), others) == said


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (BlockedError("no longer"), 4, "no longer"),
        (ZeroDivisionError("by nothing"), 1, "ZeroDivisionError: by nothing"),
    ],
)
def test_an_error_ends_a_run_with_its_code(error: Exception, code: int, said: str) -> None:
    report = begin_report("s")
    report.end_with(error)
    assert (report.exit_code, report.reason) == (code, said)
    assert report.ended_at >= report.started_at


@pytest.mark.parametrize(
    ("pages", "records", "errors", "damage", "failure", "code"),
    [
        (3, 2, 0, 0, 0, 0),
        (3, 0, 0, 0, 0, 0),
        (0, 0, 0, 0, 0, 2),
        (3, 2, 0, 0, 1, 3),
        (3, 0, 0, 0, 1, 3),
        (0, 0, 0, 0, 1, 2),
        (3, 2, 0, 1, 1, 6),
        (0, 0, 0, 1, 1, 6),
        (3, 2, 1, 1, 1, 1),
    ],
)
def test_an_extraction_ends_with(
    pages: int, records: int, errors: int, damage: int, failure: int, code: int
) -> None:
    report = Report()
    for number in range(damage):
        report.damage("a.warc.gz", number, "clipped gzip member", 1)
    for _ in range(failure):
        report.fail("a.html", "empty_file")
    totals = Totals(
        pages=pages,
        articles=records,
        records=records,
        errors=["a.html: killed its process"] * errors,
        reasons=Counter(reader_died=errors, challenge=pages - records),
        report=report,
    )
    assert exit_code(totals) == code
    in_use = ended(exit_code=5, found=records, failed=records, failed_reasons={"locked": records})
    imported = summary_of(totals, 0.0, [in_use])
    assert imported.exit_code == worst([code, 5]), "a folder in use counts among them"
    assert imported.found == imported.saved + imported.skipped + imported.failed
    summary = summary_of(totals, 0.0)
    assert (summary.found, summary.failed) == (pages + errors + failure, errors + failure)
    assert summary.found == summary.saved + summary.skipped + summary.failed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("crawl", "which sites? `kronika sites` lists them; --shard 1/1 crawls all"),
        ("crawl --shard 3/2", 'shard "3/2": write NUMBER/COUNT, such as 2/5, with NUMBER from 1 to COUNT'),
        ("crawl --shard 0/2", 'shard "0/2": write NUMBER/COUNT, such as 2/5, with NUMBER from 1 to COUNT'),
        ("crawl pl-sport --set nonsense", "--set nonsense: write NAME=VALUE, such as KRONIKA_RETRIES=5"),
        ("crawl pl-sport --set retries=5", "--set retries=5: write NAME=VALUE, such as KRONIKA_RETRIES=5"),
        ("crawl pl-sport --set KRONIKA_QQQQQQQQ=1", "no such setting: KRONIKA_QQQQQQQQ; there are KRONIKA_BACKOFF, KRONIKA_"),
        ("crawl pl-sport --metrics /dev/null", "--metrics /dev/null: not a regular file"),
        ("crawl pl-sport --since 2015-13", "--since 2015-13: month must be in 1..12"),
        ("crawl pl-sport --since soon", "--since soon: write YYYY-MM-DD, YYYY-MM or YYYY"),
        ("crawl pl-sport --data nothing.html", "nothing.html cannot hold archives: it is no folder; name another with --data"),
        ("wayback pl-sport --from 2014 --to 2013", "--from 2014 is after --to 2013"),
        ("extract", "nothing to read: name files or folders, or a --manifest"),
        ("extract a b --url https://a.example/", "--url is the address of a single file, or of what one folder is a copy of"),
        ("extract a --json", "--json needs -o or --data: standard output holds the records"),
        ("extract a --master local", "--master, --format, --spark-conf and --spark-wait need --engine spark"),
        ("extract a --format parquet", "--master, --format, --spark-conf and --spark-wait need --engine spark"),
        ("extract a --engine spark", "--engine spark takes -o DIR, and neither --data nor --jobs"),
        ("extract a --engine spark -o b --jobs 2", "--engine spark takes -o DIR, and neither --data nor --jobs"),
        ("extract a --engine spark -o b --skipped c", "--skipped needs --engine local"),
        ("extract a --data nothing.html/x", "nothing.html/x cannot be made: "),
        ("extract missing", "missing: no such file or folder"),
        ("extract --manifest missing", "--manifest missing: No such file or directory"),
        ("extract empty", "empty: the folder holds no files"),
        ("export", "where to? Name a file or folder with --to, such as --to news.parquet"),
        ("export --to a.csv", "empty holds no site with records"),
        ("history pl-sport --since 2015 --until 2014", "--since 2015 is after --until 2014"),
        ("history pl-sport 1 --since 2015", "--since and --until choose among all records: leave out the id"),
        ("inspect empty", "empty: a folder; inspect takes one page (kronika extract reads folders)"),
        ("inspect http://127.0.0.1:1/", "http://127.0.0.1:1/: Connection refused"),
        ("inspect nothing.html", "nothing.html: empty_file"),
        ("verify missing.wacz", "missing.wacz: No such file or directory"),
        ("verify nothing.html", "nothing.html: neither a site nor a WACZ file"),
        ("status", "empty: nothing archived there; another folder is named with --data"),
        ("status --data missing", "no data folder missing: name it with --data"),
        ("redact pl-sport 1 --yes --reason -", "pl-sport: nothing archived in empty"),
        ("redact pl-sport 1 --yes --reason=", "--reason: say why; it is kept in the site's log"),
    ],
)  # fmt: skip
def test_a_wrong_call_is_2_and_one_line_that_says_why(
    arguments: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "nothing.html").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KRONIKA_DATA", "empty")
    assert main(arguments.split()) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert err.startswith(f"kronika: {said}")
    assert {*tmp_path.rglob("*")} == {tmp_path / "empty", tmp_path / "nothing.html"}, "nothing was begun"


CHALLENGE = (
    "<!DOCTYPE html><title>Just a moment...</title><div id=challenge-running>Checking your browser</div>"
)
ERROR = "<!DOCTYPE html><title>404 Not Found</title><h1>404 Not Found</h1>"


@pytest.mark.parametrize(
    ("page", "code", "said"),
    [
        (CHALLENGE, 3, "challenge"),
        (ERROR, 3, "soft_404"),
        ("listing.html", 0, "listing"),
        ("article.html", 0, "title"),
    ],
)
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_inspect_ends_with_3_for_a_page_that_is_neither_article_nor_listing(
    page: str,
    code: int,
    said: str,
    options: tuple[str, ...],
    tmp_path: Path,
    project: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "a.html"
    path.write_text((project / "tests/fixtures/generic" / page).read_text() if code == 0 else page)
    assert main(["inspect", str(path), "--url", "https://a.example/news/1", *options]) == code
    assert said in capsys.readouterr().out


SHORTAGES = [
    (MemoryError(), "ulimit -v"),
    (OSError(errno.EMFILE, "Too many open files", "news.jsonl"), "ulimit -n"),
    (OSError(errno.ENFILE, "Too many open files in system"), "ulimit -n"),
    (RuntimeError("can't start new thread"), "ulimit -u"),
]


@pytest.mark.parametrize(("error", "said"), SHORTAGES)
def test_a_limit_of_the_process_is_no_bug(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that names the limit, not a trace: in a command, in a run, and over a site's folder."""

    def meet(*_: object) -> int:
        raise error

    monkeypatch.setattr("crawler.commands.status.list_folders", meet)
    assert main(["status"]) == ExitCode.DAMAGED
    shown = capsys.readouterr().err
    assert shown.count("\n") == 1
    assert said in shown
    report = ended()
    report.end_with(error)
    assert (report.exit_code, said in report.reason) == (ExitCode.DAMAGED, True)


@pytest.mark.parametrize(("error", "said"), SHORTAGES[:3])
def test_a_limit_is_named_where_the_folder_is(error: Exception, said: str, tmp_path: Path) -> None:
    with pytest.raises(DamageError, match=said), as_damage(SiteFolder(tmp_path)):
        raise error


def test_other_errors_are_bugs(monkeypatch: pytest.MonkeyPatch) -> None:
    def meet(*_: object) -> int:
        raise RuntimeError("dictionary changed size during iteration")

    monkeypatch.setattr("crawler.commands.status.list_folders", meet)
    with pytest.raises(RuntimeError):
        main(["status"])
    report = ended()
    report.end_with(RuntimeError("no thread of thought"))
    assert report.exit_code == ExitCode.INTERNAL


def test_a_folder_opened_with_too_few_files_left_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meet(*_: object) -> bool:
        raise OSError(errno.EMFILE, "Too many open files", "warc")

    monkeypatch.setattr(SiteFolder, "_is_begun", property(meet))
    with pytest.raises(DamageError, match="ulimit -n"):
        SiteArchive(SiteFolder(tmp_path / "pl-x"), {}, run="r")
    monkeypatch.undo()
    SiteArchive(SiteFolder(tmp_path / "pl-x"), {}, run="r").close()  # the lock was given back


@pytest.mark.parametrize("files", [8, 9])
def test_a_crawl_that_may_hardly_open_a_file_says_so_in_one_line(files: int, tmp_path: Path) -> None:
    """Not with the trace of what Twisted could not open as it began."""
    entry = 'publisher="Office"\ncountry="PL"\nlanguage="pl"\nhosts=["127.0.0.1:9"]\nlistings=["http://127.0.0.1:9/"]\n'
    (tmp_path / "sites.toml").write_text(f"[pl-x]\n{entry}")
    command = ("crawl", "pl-x", "--sites", "sites.toml", "--data", "data")
    done = subprocess.run(
        [sys.executable, "-m", "crawler.cli", *command],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[1])},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == ExitCode.DAMAGED
    (line,) = done.stderr.splitlines()
    assert line.startswith("kronika: ")
    assert "ulimit -n" in line


def test_a_folder_that_cannot_be_read_keeps_no_other_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for site in ("pl-one", "pl-two"):
        SiteArchive(SiteFolder(tmp_path / site), {}, run="r").close()
    (tmp_path / "notes").mkdir()
    (tmp_path / "pl-shut").symlink_to("pl-shut")  # nobody may look into it, not even root
    assert main(["status", "--data", str(tmp_path), "--json"]) == ExitCode.DAMAGED
    told = {status["site"]: status["exit_code"] for status in json.loads(capsys.readouterr().out)}
    assert told == {"pl-one": 3, "pl-shut": 6, "pl-two": 3}
    assert main(["verify", "--data", str(tmp_path)]) == ExitCode.DAMAGED
    shown = capsys.readouterr()
    assert [line.partition(": ")[0] for line in shown.out.splitlines()] == ["pl-one", "pl-shut", "pl-two"]
    assert "pl-shut" in shown.err

    def meet(*_: object, **__: object) -> Ledger:
        raise PermissionError(errno.EACCES, "Permission denied", "ledger.db")

    monkeypatch.setattr(SiteFolder, "open_ledger", meet)
    assert main(["verify", "--data", str(tmp_path)]) == ExitCode.DAMAGED
    assert capsys.readouterr().err.count("ledger.db: cannot be read: Permission denied") == 3


def test_a_full_disk_says_what_to_do() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("PRAGMA max_page_count = 1")
        with pytest.raises(sqlite3.Error) as caught:
            db.execute("CREATE TABLE more (text)")
    assert reason_of(caught.value) == "database or disk is full; make room and run again"
    assert reason_of(OSError(errno.EDQUOT, "Disk quota exceeded")).endswith("; make room and run again")
    assert reason_of(OSError(errno.EACCES, "Permission denied")) == "Permission denied"
