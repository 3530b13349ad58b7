"""The ledger, the lock and files that replace others: what is committed stays, what is not never shows."""

from __future__ import annotations

import errno
import fcntl
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from crawler.archive import files, site_archive, verify
from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.exchange import Exchange
from crawler.archive.folder import SiteFolder, list_folders
from crawler.archive.ledger import Ledger
from crawler.archive.lock import SiteLock, find_holder
from crawler.archive.media import add_places, place_files
from crawler.archive.redaction import Redactions
from crawler.archive.rows import Event
from crawler.archive.runs import begin_report, keep_report
from crawler.archive.site_archive import SiteArchive
from crawler.commands.status import read_status
from crawler.errors import DamageError, ExitCode, LockedError, UsageError
from crawler.items import Record, Site, decode_record, encode_record
from crawler.spiders.frontier import Frontier
from crawler.spiders.moves import find_mirror
from crawler.spiders.options import CrawlOptions
from crawler.spiders.roots import Roots
from crawler.spiders.scope import Scope
from tests.exports.samples import PLACE, sample


def record(number: int, version: int = 1, date: str | None = None) -> Record:
    return sample(number, version=version, date=date, gallery=(), images=(), attachments=())


def test_what_is_not_committed_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with closing(Ledger(path)) as ledger:
        ledger.add_url("a", "http://a/", "article")
        ledger.commit()
        ledger.add_url("b", "http://b/", "article")
    with closing(Ledger(path)) as ledger:
        assert ledger.find_url("a")
        assert ledger.find_url("b") is None


def test_a_savepoint_takes_back_one_page(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        ledger.set_meta("a", "1")
        ledger.set_savepoint()
        ledger.set_meta("b", "1")
        ledger.revert()
        ledger.set_savepoint()
        ledger.set_meta("c", "1")
        ledger.keep()
        ledger.commit()
        assert [ledger.get_meta(key) for key in "abc"] == ["1", None, "1"]


def test_pending_addresses_come_by_rank_and_when_due(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        ledger.add_url("listing", "http://l/", "listing", rank=2)
        ledger.add_url("later", "http://x/", "article", due=100.0)
        ledger.add_url("first", "http://f/", "article")
        ledger.add_url("done", "http://d/", "article", state="saved")
        ledger.add_url("first", "http://other/", "article", state="saved")
        assert [url.key for url in ledger.pending_urls(50.0, 10)] == ["first", "listing"]
        assert [url.key for url in ledger.pending_urls(150.0, 1)] == ["later"]
        assert ledger.next_due() == (0.0, 0)
        ledger.update_url("first", state="saved")
        ledger.update_url("listing", state="failed", reason="dns")
        assert ledger.next_due() == (100.0, 0)
        ledger.end_pauses()
        assert ledger.next_due() == (0.0, 0)


def test_it_is_told_when_there_may_be_more_to_visit(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        ledger.add_url("a", "http://a/", "article")
        ledger.add_url("b", "http://b/", "article", state="skipped")
        assert ledger.opened == 1
        ledger.update_url("a", state="saved")
        ledger.update_url("b", seen_run="r")
        assert ledger.opened == 1
        ledger.update_url("b", state="pending")
        assert ledger.opened == 2


def test_records_come_in_order_and_keep_their_versions(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        one, two, three = record(1, date="2015-01-02"), record(2, date="2015-01-02"), record(3)
        for each in (two, one, three):
            ledger.put_record(each, changed_run="r1")
        ledger.add_version(one)
        newer = record(1, 2, date="2015-01-01")
        ledger.put_record(newer, changed_run="r2")
        ledger.put_record(two, changed_run=None)
        assert list(ledger.iter_lines()) == [encode_record(each) for each in (three, newer, two)]
        assert list(ledger.iter_lines(changed_run="r2")) == [encode_record(newer)]
        assert list(ledger.iter_versions(one.id)) == [encode_record(one), encode_record(newer)]
        ledger.add_event(Event(record_id=one.id, at="t", kind="changed", detail=None, run="r2"))
        assert [event.kind for event in ledger.iter_events(one.id)] == ["changed"]


def test_a_new_address_belongs_to_the_page_that_moved_there(tmp_path: Path) -> None:
    known, other = record(1), record(2)
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        for each in (known, other):
            ledger.put_record(each, changed_run="r")
            ledger.add_url(each.id, f"http://a/{each.id}", "article", state="saved", record_id=each.id)
        ledger.add_url("s:new", "http://a/new", "article", state="skipped", record_id=known.id)
        assert ledger.find_owner("s:new") == "s:new", "it led there once, which may be for any reason"
        detail = "http://a/old -> http://a/new"
        ledger.add_event(Event(record_id=known.id, at="t", kind="moved", detail=detail, run="r"))
        ledger.add_url("s:ew", "ew", "article", state="skipped", record_id=known.id)
        owners = [ledger.find_owner(name) for name in ("s:new", "s:ew", "s:unknown", known.id, other.id)]
        assert owners == [known.id, "s:ew", "s:unknown", known.id, other.id]


def test_what_was_joined_counts_to_the_other(tmp_path: Path) -> None:
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        ledger.put_record(record(3), changed_run="r")
        for joined, goal in (("s:1", "s:2"), ("s:2", record(3).id), (record(3).id, "s:1")):
            ledger.add_event(Event(record_id=joined, at="t", kind="joined", detail=goal, run="r"))
        assert [ledger.find_owner(name) for name in ("s:1", "s:2", "s:4")] == [record(3).id] * 2 + ["s:4"]


@pytest.mark.parametrize("known", [None, "2015-01-02"])
def test_twins_are_found_without_reading_all_records_of_a_day(tmp_path: Path, known: str | None) -> None:
    """Half of a site may be undated: those are all of one day, so to speak."""
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        for number in range(300):
            fields = {"id": f"s:{number}", "date": known, "content_hash": f"h{number}"}
            each = msgspec.structs.replace(record(1), **fields)
            ledger.put_record(each, changed_run="r")
            ledger.add_url(each.id, f"http://a/{number}", "article", state="saved", record_id=each.id)
        seen: list[str] = []
        ledger._db.set_trace_callback(seen.append)
        fresh = msgspec.structs.replace(record(1), id="s:fresh", date=known, content_hash="h7")
        options = cast(CrawlOptions, None)  # says nothing of twins
        site = Site(id="s", hosts=("a",))
        find_mirror(ledger, fresh)
        Frontier(ledger, site, options, "r2", utc_now).look_at_twins(fresh)
        ledger._db.set_trace_callback(None)
        told = [text for text in seen if "content_hash = " in text or text.startswith("UPDATE urls")]
        plans = [[row[3] for row in ledger.execute(f"EXPLAIN QUERY PLAN {text}")] for text in told]
        indexes = ["records_content", "records_content", "urls_record"]
        for plan, index in zip(plans, indexes, strict=True):
            assert any(index in step for step in plan), plans
            assert not any(step.startswith("SCAN") for step in plan), plans
        assert [row.key for row in ledger.iter_urls("state = 'pending'")] == ["s:7"]


def test_sitemaps_of_an_index_are_added_without_reading_all_addresses_for_each(tmp_path: Path) -> None:
    """An index may name fifty thousand."""
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        site = Site(id="s", hosts=("a",))
        scope = Scope(
            ledger=ledger,
            site=site,
            options=cast(CrawlOptions, None),
            run="r",
            clock=utc_now,
            redactions=Redactions(ledger),
        )
        seen: list[str] = []
        ledger._db.set_trace_callback(seen.append)
        urls = [f"http://a/{number % 50}.xml" for number in range(100)]
        Roots(scope).add_feeds([*urls, "http://elsewhere/1.xml"])
        ledger._db.set_trace_callback(None)
        told = [text for text in seen if text.startswith(("SELECT", "UPDATE"))]
        plans = {row[3] for text in told for row in ledger.execute(f"EXPLAIN QUERY PLAN {text}")}
        assert plans
        assert not [step for step in plans if step.startswith("SCAN")]
        assert ledger.count_urls("kind = 'feed' AND state = 'pending'") == 50


def test_a_ledger_on_a_read_only_folder_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with closing(Ledger(path)) as ledger:
        ledger.set_meta("a", "1")
        ledger.commit()
    path.chmod(0o444)
    with closing(Ledger(path, writable=False)) as ledger:
        assert ledger.get_meta("a") == "1"
        with pytest.raises(sqlite3.OperationalError):
            ledger.set_meta("a", "2")


@pytest.mark.parametrize("content", [b"not a database at all, but long enough" * 9, b""])
def test_what_is_no_ledger_is_damage(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(content)
    with pytest.raises(DamageError):
        Ledger(path, writable=False)


def test_a_ledger_left_before_its_first_commit_is_one_without_rows(tmp_path: Path) -> None:
    """As a kill leaves it: the file is there, and may know that it is to have a log, but no table is."""
    for name, statements in (("a", ""), ("b", "PRAGMA journal_mode = WAL")):
        folder = SiteFolder(tmp_path / name)
        folder.create()
        with closing(sqlite3.connect(folder.ledger)) as db:
            db.execute(statements)
        folder.ledger.touch()
        with closing(folder.open_ledger()) as ledger:
            assert ledger.count_records() == 0
        assert (status := read_status(folder, None)).exit_code == 3
        assert "nothing is archived yet" in (status.problem or "")
        folder.open_ledger(writable=True).close()


def test_an_empty_ledger_beside_records_is_damage(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path / "site")
    folder.create()
    folder.ledger.touch()
    folder.records.touch()
    for writable in (False, True):
        with pytest.raises(DamageError, match="empty"):
            folder.open_ledger(writable=writable)
    assert read_status(folder, None).exit_code == 6


@pytest.mark.parametrize(
    ("code", "age", "expected", "said"),
    [
        (0, 2, 0, None),
        (0, 4, 3, "not crawled for 4 days"),
        (7, 2, 7, "no records"),
        (7, 4, 7, "no records; not crawled for 4 days"),  # what is worse is not told as less
        (None, 2, 3, "the last run did not end properly"),
        (None, 4, 3, "not crawled for 4 days"),
    ],
)
def test_status_is_that_of_the_last_run_and_of_its_age(
    code: int | None, age: int, expected: int, said: str | None, tmp_path: Path
) -> None:
    folder = SiteFolder(tmp_path / "xx-a")
    folder.create()
    moment = to_text(utc_now() - timedelta(days=age, minutes=1))
    with closing(folder.open_ledger(writable=True)) as ledger:
        ledger.start_run("r", "crawl", moment)
        if code is not None:
            ledger.end_run("r", ended_at=moment, exit_code=code, reason="no records", summary="{}")
        ledger.commit()
    status = read_status(folder, 3.0)
    assert status.exit_code == expected
    assert (said or "") in (status.problem or "")
    assert (status.problem is None) == (said is None)


@pytest.mark.parametrize("left", ["records.jsonl", "warc/xx-a-20260101000000-00001.warc.gz"])
def test_a_missing_ledger_beside_what_it_knew_of_is_damage(left: str, tmp_path: Path) -> None:
    """A run on such a folder would write `records.jsonl` anew from nothing, and fetch what was redacted."""
    folder = SiteFolder(tmp_path / "xx-a")
    folder.create()
    (folder.path / left).write_bytes(b"")
    with pytest.raises(DamageError, match="missing"):
        SiteArchive(folder, {}, run="r")
    assert not folder.ledger.exists()
    assert [found.site_id for found in list_folders(tmp_path)] == ["xx-a"], "whoever watches must learn of it"
    status = read_status(folder, None)
    assert (status.exit_code, "missing" in (status.problem or "")) == (6, True)
    assert ["missing" in problem.text for problem in verify.verify_folder(folder).problems] == [True]


def test_a_ledger_of_a_later_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Ledger(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(DamageError, match="version 99"):
        Ledger(path)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """All databases that are opened; on their disk is no room for a log to be folded into the file."""

    class Noted(sqlite3.Connection):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            found.append(self)

        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            if "wal_checkpoint" in statement:
                raise sqlite3.OperationalError("database or disk is full")
            return super().execute(statement, *values)

    found: list[sqlite3.Connection] = []
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{"factory": Noted, **k}))
    return found


@pytest.mark.parametrize("writable", [False, True])
def test_what_turns_out_to_be_no_ledger_is_closed(
    writable: bool, tmp_path: Path, opened: list[sqlite3.Connection]
) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(b"no database" * 200)
    with pytest.raises(DamageError):
        Ledger(path, writable=writable)
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE other (text)")
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(DamageError):
        Ledger(path, writable=writable)
    require_closed(opened, 3)


def test_a_ledger_on_a_full_disk_is_closed(tmp_path: Path, opened: list[sqlite3.Connection]) -> None:
    archive = SiteArchive(SiteFolder(tmp_path / "site"), {}, run="r")
    with pytest.raises(DamageError, match="disk is full"):
        archive.close()
    require_closed(opened, 1)


def require_closed(databases: list[sqlite3.Connection], count: int) -> None:
    assert len(databases) == count
    for db in databases:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            db.execute("SELECT 1")


HOLD = "import sys; from pathlib import Path; from crawler.archive.lock import SiteLock as L; \
lock = L(Path(sys.argv[1])); lock.acquire(); print('held', flush=True); sys.stdin.read()"


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(LockedError, match=f"process {process.pid}"):
            SiteLock(path).acquire()
        assert f"process {process.pid}" in (find_holder(path) or "")
        process.kill()
    assert find_holder(path) is None
    with SiteLock(path):
        assert str(os.getpid()) in (find_holder(path) or "")
    assert find_holder(path) is None
    assert find_holder(tmp_path / "none") is None


def refuse_writing(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let every opening of a file for writing fail, as on a read-only disk or for another user (root may do it all)."""
    original = os.open

    def open_to_read(path: Any, flags: int, *arguments: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(number, os.strerror(number), str(path))
        return original(path, flags, *arguments, **named)

    monkeypatch.setattr(os, "open", open_to_read)


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES])
def test_a_lock_is_looked_at_without_writing(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    with SiteLock(path):
        refuse_writing(monkeypatch, number)
        assert f"process {os.getpid()}" in (find_holder(path) or "")
        monkeypatch.undo()
    refuse_writing(monkeypatch, number)
    assert find_holder(path) is None
    with pytest.raises(DamageError, match=f"lock: cannot be written: {os.strerror(number)}"):
        SiteLock(path).acquire()


def test_looking_at_a_lock_does_not_take_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.touch()
    with open(path) as one:
        fcntl.flock(one, fcntl.LOCK_SH)
        assert find_holder(path) is None, "who only looks holds nothing"


def test_a_lock_that_cannot_be_noted_is_given_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "lock"
    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(DamageError, match="No space left"):
        SiteLock(path).acquire()
    monkeypatch.undo()
    with SiteLock(path):
        pass


def test_a_log_that_cannot_be_read_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ledger.db"
    Ledger(path).close()
    (tmp_path / "ledger.db-wal").write_bytes(b"x")

    class Unable(sqlite3.Connection):
        def execute(self, *_: Any) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(
        sqlite3,
        "connect",
        lambda name, **named: (Unable if "mode=ro" in name else sqlite3.Connection)(name, **named),
    )
    with pytest.raises(DamageError, match="still in ledger"):
        Ledger(path, writable=False)
    (tmp_path / "ledger.db-wal").write_bytes(b"")
    Ledger(path, writable=False).close()


def test_a_replaced_file_is_whole_or_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "records.jsonl"
    files.replace_file(path, [b"old"])

    def broken(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files.os, "fsync", broken)
    with pytest.raises(OSError):
        files.replace_file(path, [b"new"])
    assert path.read_bytes() == b"old"


def make_exchange(url: str, body: bytes) -> Exchange:
    return Exchange(
        url=url,
        request=b"GET / HTTP/1.1\r\n\r\n",
        response=b"HTTP/1.1 200 OK\r\n\r\n" + body,
        started_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def test_an_equal_payload_becomes_a_revisit_of_the_first(tmp_path: Path) -> None:
    archive = SiteArchive(SiteFolder(tmp_path / "xx-site"), {}, run="r")
    first = archive.record(make_exchange("http://a/1", b"text"), status=200)
    again = archive.record(make_exchange("http://a/2", b"text"), status=200)
    other = archive.record(make_exchange("http://a/3", b"other"), status=200)
    empty = [archive.record(make_exchange(f"http://a/{n}", b""), status=200) for n in (4, 5)]
    archive.commit()
    assert (first.content, other.content) == (None, None)
    assert again.content is not None
    assert (again.content_number, again.content.warc_offset) == (first.number, first.position.warc_offset)
    assert [recorded.content for recorded in empty] == [None, None], "nothing is no payload to refer to"
    archive.close()


def test_a_run_without_room_for_its_records_has_not_ended_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    report = begin_report("xx-site")
    archive = SiteArchive(SiteFolder(tmp_path / "xx-site"), {}, run=report.run)
    archive.ledger.start_run(report.run, "full", report.started_at)
    archive.ledger.put_record(record(1), changed_run=report.run)
    report.end(ExitCode.COMPLETE, "complete")
    monkeypatch.setattr(site_archive, "replace_file", full)
    with pytest.raises(DamageError, match="No space left on device; make room and run again"):
        keep_report(archive, report)
    last = archive.ledger.find_last_run()
    assert last is not None
    assert last.exit_code is None, "a monitor must not be told that all is well"
    archive.close()


def test_records_file_is_written_when_something_changed(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path / "xx-site")
    archive = SiteArchive(folder, {}, run="r")
    archive.ledger.put_record(record(1), changed_run="r")
    archive.write_records()
    assert folder.records.read_bytes() == encode_record(record(1)) + b"\n"
    before = folder.records.stat().st_ino
    archive.write_records()
    assert folder.records.stat().st_ino == before
    archive.ledger.put_record(record(1, 2), changed_run="r")
    archive.write_records()
    assert folder.records.read_bytes() == encode_record(record(1, 2)) + b"\n"
    archive.close()


def test_folders_are_found_by_their_ledgers(tmp_path: Path) -> None:
    SiteArchive(SiteFolder(tmp_path / "xx-b"), {}, run="r").close()
    for name in ("lost+found", ".Trash-1000", "System Volume Information"):
        SiteArchive(SiteFolder(tmp_path / name), {}, run="r").close()
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "xx-empty").mkdir()
    assert [folder.site_id for folder in list_folders(tmp_path)] == ["xx-b"]
    with pytest.raises(UsageError, match="xx-a: nothing archived"):
        list_folders(tmp_path, ["xx-a"])
    with pytest.raises(UsageError):
        list_folders(tmp_path / "missing")


@pytest.mark.parametrize("year", [1, 900, 1985, 9999])
def test_moments_are_read_as_they_were_written_and_sort_as_text(year: int) -> None:
    moment = datetime(year, 1, 2, 3, 4, 5, 6, UTC)
    text = to_text(moment)
    assert (len(text), text[4:]) == (27, "-01-02T03:04:05.000006Z")
    assert from_text(text) == moment
    assert (text < to_text(utc_now())) == (moment < utc_now())


def test_verify_beside_a_run_looks_at_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is committed while it reads is neither half seen nor taken for damage."""
    folder = SiteFolder(tmp_path / "xx-site")
    with closing(SiteArchive(folder, {}, run="r")) as archive:

        def go_on(number: int) -> None:
            at = archive.record(make_exchange(f"http://a/{number}", b"%d" % number), status=200).position
            capture = msgspec.structs.replace(
                record(number).capture, source="live", warc_record_id=at.warc_record_id
            )
            new = msgspec.structs.replace(record(number), capture=capture)
            archive.ledger.put_record(new, changed_run="r")
            archive.commit()

        go_on(1)
        archive.write_records()
        committed_bytes, lines_of = Ledger.committed_bytes, verify._lines_of

        def committed_then(ledger: Ledger) -> dict[str, int]:
            found = committed_bytes(ledger)
            go_on(2)
            return found

        def lines_then(path: Path) -> Iterator[bytes]:
            go_on(3)
            return lines_of(path)

        monkeypatch.setattr(Ledger, "committed_bytes", committed_then)
        monkeypatch.setattr(verify, "_lines_of", lines_then)
        checked = verify.verify_folder(folder)
    assert [str(problem) for problem in checked.problems] == []
    assert (checked.captures, checked.records) == (1, 2)


def test_a_lock_that_cannot_be_read_costs_no_other_site(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path / "xx-site")
    SiteArchive(folder, {}, run="r").close()
    folder.lock.unlink()
    folder.lock.symlink_to(folder.lock)
    (problem,) = verify.verify_folder(folder).problems
    assert f"{folder.lock}: cannot be read" in str(problem)


def test_verify_goes_on_behind_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path / "xx-site")
    for number in range(3):
        with closing(SiteArchive(folder, {}, run="r")) as archive:
            archive.record(make_exchange(f"http://a/{number}", b"%d" % number), status=200)
            archive.commit()
            archive.write_records()
    first, second, _ = sorted(folder.warc.iterdir())
    for path in (first, second):
        path.unlink()
        path.mkdir()  # to root, too, no file to read
    checked = verify.verify_folder(folder)
    assert [problem.file for problem in checked.problems] == [first.name, second.name]
    assert all("cannot be read: Is a directory" in problem.text for problem in checked.problems)
    assert (checked.warc_files, checked.captures) == (3, 1)


@pytest.mark.parametrize(("left", "text"), [("nothing", "line 1: missing"), ("a folder", "cannot be read")])
def test_verify_reads_all_records_of_the_ledger_whatever_their_file_is(
    tmp_path: Path, left: str, text: str
) -> None:
    folder = SiteFolder(tmp_path / "xx-site")
    with closing(SiteArchive(folder, {}, run="r")) as archive:
        for number in range(3):
            archive.ledger.put_record(record(number), changed_run="r")
        archive.commit()
        archive.write_records()
    folder.records.unlink()
    if left == "a folder":
        folder.records.mkdir()
    checked = verify.verify_folder(folder)
    (problem,) = [problem for problem in checked.problems if problem.file == folder.records.name]
    assert text in str(problem)
    assert checked.records == 3


def test_a_record_is_written_anew_only_where_a_place_of_its_files_changes() -> None:
    """A purge moves the places in all files of runs, and leaves alone those in which nothing moves."""
    shown = sample(5)  # with a picture that is in no archive, and one that is
    assert [item.capture is None for item in shown.gallery] == [True, False]
    assert place_files(shown, lambda item: item.capture) is shown
    line = encode_record(shown)
    assert add_places(line, {}.get) is line
    gone = place_files(shown, lambda item: None)
    assert [item.capture for item in gone.gallery] == [None, None]
    assert msgspec.structs.replace(gone, gallery=shown.gallery) == shown
    url = shown.images[0].url
    assert url is not None
    placed = decode_record(add_places(line, {url: PLACE}.get))
    assert placed == msgspec.structs.replace(
        shown, images=tuple(msgspec.structs.replace(image, capture=PLACE) for image in shown.images)
    )


def test_no_statement_numbers_its_values() -> None:
    """From Python 3.14 on, sqlite3 takes `?1` for a name, and refuses a sequence for it."""
    root = Path(files.__file__).resolve().parents[2]
    sources = [
        path for folder in ("crawler", "exports", "pipelines") for path in (root / folder).rglob("*.py")
    ]
    assert len(sources) > 300
    assert [path.name for path in sources if re.search(r"[=(,<>] ?\?\d", path.read_text("utf-8"))] == []
