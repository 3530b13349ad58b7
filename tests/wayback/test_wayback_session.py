"""What a run makes of single answers: what is asked for again and when, what is given up, and what is noted.

No server and no clock but the test's own: each answer is handed to the session as the client would hand it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.site_archive import SiteArchive
from crawler.errors import DamageError
from crawler.sites import load_files
from crawler.wayback import page_reader
from crawler.wayback.answers import Answer
from crawler.wayback.options import WaybackOptions
from crawler.wayback.run import in_order
from crawler.wayback.session import (
    FAILURES_IN_A_ROW,
    MAX_HOPS,
    REFUSALS_IN_A_ROW,
    Outcome,
    Task,
    WaybackSession,
)
from crawler.wayback.versions import VersionBook
from tests.end_to_end.site_server import generate
from tests.wayback.archive_server import ArchiveServer
from tests.wayback.conftest import HOST, SITE_ID, address, article

NEWS = generate(4)
ONE, TWO = NEWS[:2]
ENDPOINT = "http://archive.example"
STAMP = "20160102030405"
BACKOFF = 10.0


class Run:
    """A session at a time that the test moves."""

    def __init__(self, folder: Path, name: str = "r1", **options: Any) -> None:
        ((_, site),) = load_files([ArchiveServer.write_registry(folder)]).sites
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        told: dict[str, Any] = {
            "data": folder,
            "endpoint": ENDPOINT,
            "user_agent": "test",
            "contact": "",
            "max_wait": 1.0,
            "hold": 1.0,
            "queries_per_minute": 1.0,
            "mementos_per_minute": 1.0,
            "connections": 1,
            "rows": 100,
            "retries": 3,
            "backoff": BACKOFF,
            "timeout": 1.0,
            "max_bytes": 1 << 20,
            "warc_bytes": 1 << 20,
            **options,
        }
        self.archive = SiteArchive(SiteFolder(folder / SITE_ID), {}, run=name)
        reader = page_reader.PageReader(("/nowhere/reader",), site)  # cannot be started: the run reads itself
        self.session = WaybackSession(self.archive, site, reader, WaybackOptions(**told), lambda: self.now)
        self.session.start()

    def list_captures(self, *captures: tuple[str, str, bytes | None]) -> None:
        """Have the index name captures: address, timestamp, payload."""
        rows = [["timestamp", "original", "mimetype", "statuscode", "digest", "length"]]
        for original, stamp, body in captures:
            digest = base64.b32encode(hashlib.sha1(body).digest()).decode() if body is not None else "-"
            rows.append([stamp, original, "text/html", "200", digest, "1"])
        query = self.session.frontier.next_query()
        assert query is not None
        assert self.session.handle_index(query, self.answer(200, json.dumps(rows).encode())) is None

    def answer(self, status: int, body: bytes = b"", stamp: str | None = None, **headers: str) -> Answer:
        """An answer of the archive; with a timestamp one that is marked as captured then."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        told.setdefault("content-length", str(len(body)))
        if stamp:
            moment = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            told |= {"memento-datetime": format_datetime(moment, usegmt=True), "content-type": "text/html"}
        return Answer(
            status=status,
            reason="",
            headers=told,
            body=body,
            head=b"",
            request=b"",
            fetched_at=self.now,
        )

    def tasks(self, limit: int = 10) -> list[Task]:
        return self.session.next_tasks(limit)[0]

    def states(self) -> list[tuple[str, str | None, int]]:
        """State, reason and number of the captures."""
        return [(state, reason, count) for state, reason, _, count in self.session.frontier.count_states()]

    def redirect(self, location: str, stamp: str = STAMP) -> Answer:
        return self.answer(302, b"", stamp, location=location)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    made = Run(tmp_path)
    yield made
    made.archive.close()


def page_url(number: int) -> str:
    return f"{HOST}/pl/aktualnosci/{number},strona.html"


def test_an_article_is_saved_with_the_time_that_the_archive_states(run: Run) -> None:
    """A second or more beside the timestamp of the index, as some archives have it."""
    body = article(ONE)
    run.list_captures((address(ONE), STAMP, body))
    (task,) = run.tasks()
    assert (task.memento.timestamp, task.memento.original) == (STAMP, address(ONE))
    assert run.session.handle(task, run.answer(200, body, "20160102030407")) == Outcome(state="saved")
    run.archive.write_records()
    (line,) = run.archive.folder.records.read_text().splitlines()
    record = json.loads(line)
    assert (record["title"], record["first_seen"]) == (ONE.title, "2016-01-02T03:04:07Z")
    assert record["capture"]["memento_url"] == f"{ENDPOINT}/web/{STAMP}id_/{address(ONE)}"
    assert run.states() == [("saved", None, 1)]
    assert run.session.next_tasks(10) == ([], None)


def test_no_capture_is_given_out_twice_at_a_time(run: Run) -> None:
    run.list_captures(*((page_url(n), STAMP, None) for n in range(5)))
    first = run.tasks(2)
    second = run.tasks(10)
    assert len({task.row.seq for task in (*first, *second)}) == 5
    assert run.session.next_tasks(10) == ([], None)  # others are on their way: nothing is due
    run.session.release(first[0])
    assert [task.row for task in run.tasks()] == [first[0].row]


def test_captures_of_one_page_are_noted_in_the_order_of_their_times(run: Run) -> None:
    """Whichever comes first; those of other pages wait for none of them."""
    run.list_captures(
        *((page_url(1), f"2016010{n}030405", None) for n in (1, 2, 3)), (page_url(2), STAMP, None)
    )
    running: dict[Future[Answer], Task] = {Future(): task for task in run.tasks()}
    first, second, third, other = running
    for future in (second, third, other):
        future.set_result(run.answer(404))
    assert in_order(running) == [other]
    first.set_result(run.answer(404))
    assert in_order(running) == [first, second, third, other]


def test_errors_are_tried_again_after_longer_and_longer_pauses_and_then_failed(run: Run) -> None:
    run.list_captures((address(ONE), STAMP, None), (page_url(1), STAMP, None))
    tasks = {task.memento.original: task for task in run.tasks()}
    run.session.handle(tasks[page_url(1)], run.answer(404))
    task = tasks[address(ONE)]
    for pause in (BACKOFF, 2 * BACKOFF):
        outcome = run.session.handle(task, run.answer(502))
        assert outcome == Outcome(state="pending", reason="http_502")
        assert run.session.visits == 1  # of the other: a capture is one visit, however often it is asked for
        due = run.now.timestamp() + pause
        assert run.session.next_tasks(10) == ([], due)
        run.now += timedelta(seconds=pause)
        (task,) = run.tasks()
    assert run.session.handle(task, run.answer(502)) == Outcome(state="failed", reason="http_502")
    assert run.session.next_tasks(10) == ([], None)
    assert run.states() == [("failed", "http_502", 1), ("skipped", "missing", 1)]


def test_a_busy_archive_costs_a_capture_no_try_and_no_visit(tmp_path: Path) -> None:
    run = Run(tmp_path, max_pages=1)
    run.list_captures((address(ONE), STAMP, None), (address(TWO), STAMP, None))
    for _ in range(5):
        (task,) = run.tasks()
        assert run.session.visits == 1
        assert run.session.handle(task, run.answer(429)).reason == "rate_limited"
        assert run.session.visits == 0
    (task,) = run.tasks()
    assert task.row.attempts == 0
    run.session.handle(task, run.answer(404))
    assert run.session.next_tasks(10) == ([], None)  # as many as were asked for
    assert run.states() == [("pending", None, 1), ("skipped", "missing", 1)]
    run.archive.close()


def test_refusals_in_a_row_end_the_run_and_an_answer_between_them_does_not(run: Run) -> None:
    run.list_captures(*((page_url(n), STAMP, None) for n in range(20)))
    tasks = run.tasks(20)
    for number, task in enumerate(tasks[:8]):
        is_refused = number % REFUSALS_IN_A_ROW < REFUSALS_IN_A_ROW - 1
        run.session.handle(task, run.answer(403 if is_refused else 404))
        assert not run.session.is_refused
    run.session.handle(tasks[8], run.answer(404))
    for task in tasks[9 : 9 + REFUSALS_IN_A_ROW]:
        assert not run.session.is_refused
        assert run.session.handle(task, run.answer(403)).reason == "blocked"
    assert run.session.is_refused


def test_failures_in_a_row_end_the_run_and_an_answer_between_them_does_not(run: Run) -> None:
    run.list_captures(*((page_url(n), STAMP, None) for n in range(40)))
    tasks = run.tasks(40)
    for task in tasks[: FAILURES_IN_A_ROW - 1]:
        run.session.fail(task, "timeout")
    run.session.handle(tasks[-1], run.answer(404))
    for task in tasks[FAILURES_IN_A_ROW : 2 * FAILURES_IN_A_ROW]:
        assert not run.session.is_unreachable
        assert run.session.fail(task, "timeout").state == "pending"
    assert run.session.is_unreachable


def test_what_is_too_large_is_no_failure_of_the_archive(run: Run) -> None:
    run.list_captures(*((page_url(n), STAMP, None) for n in range(FAILURES_IN_A_ROW + 1)))
    for task in run.tasks(FAILURES_IN_A_ROW + 1):
        assert run.session.fail(task, "too_large") == Outcome(state="skipped", reason="too_large")
    assert not run.session.is_unreachable
    assert run.session.visits == FAILURES_IN_A_ROW + 1


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://elsewhere.example/pl/aktualnosci/1,a.html", "redirect_offsite"),
        (f"{HOST}/dokumenty/a.pdf", "redirect_no_article"),
        (f"{HOST}/pl/aktualnosci", "redirect_no_article"),
        (f"{ENDPOINT}/about/", "redirect_offsite"),
        (f"{ENDPOINT}/web/20170101000000id_/{page_url(9)}", "other_period"),
        (f"{ENDPOINT}/web/{STAMP}id_/{page_url(1)}", "redirect_loop"),
        (f"{ENDPOINT}/web/{STAMP}id_/{page_url(2)}", "redirected"),
    ],
)
def test_redirects_that_are_not_followed(tmp_path: Path, location: str, reason: str) -> None:
    run = Run(tmp_path, last_day=date(2016, 12, 31))
    run.list_captures((page_url(1), STAMP, None), (page_url(2), STAMP, None))
    task = next(task for task in run.tasks() if task.memento.original == page_url(1))
    outcome = run.session.handle(task, run.redirect(location))
    assert outcome == Outcome(state="skipped", reason=reason)
    captures = run.archive.ledger.execute("SELECT url, status FROM captures").fetchall()
    assert captures == [(page_url(1), 302)]  # it is kept all the same
    run.archive.close()


def test_redirects_are_followed_for_so_many_hops(run: Run) -> None:
    run.list_captures((page_url(1), STAMP, None))
    (task,) = run.tasks()
    for number in range(2, MAX_HOPS + 2):
        outcome = run.session.handle(task, run.redirect(page_url(number)))
        assert outcome.state == "redirect"
        assert outcome.follow is not None
        task = outcome.follow
        assert (task.memento.original, task.memento.timestamp) == (page_url(number), STAMP)
        assert len(task.hops) == number - 1
        assert run.session.next_tasks(10) == ([], None)  # still on its way
    assert run.session.handle(task, run.redirect(page_url(99))).reason == "redirect_loop"
    assert run.states() == [("skipped", "redirect_loop", 1)]


def test_the_nearest_capture_is_no_capture_of_the_first(run: Run) -> None:
    run.list_captures((address(ONE), STAMP, None))
    (task,) = run.tasks()
    target = f"{ENDPOINT}/web/20160101000000id_/{address(ONE)}"
    outcome = run.session.handle(task, run.answer(302, location=target))
    assert outcome.follow is not None
    assert run.archive.ledger.execute("SELECT count(*) FROM captures").fetchone() == (0,)
    assert (
        run.session.handle(outcome.follow, run.answer(200, article(ONE), "20160101000000")).state == "saved"
    )
    captures = run.archive.ledger.execute("SELECT url, captured_at FROM captures").fetchall()
    assert captures == [(address(ONE), "2016-01-01T00:00:00.000000Z")]
    assert run.states() == [("saved", None, 1)]


NOTICE = b"<html><title>Offline</title><h1>Offline for now</h1><p>The services of this library are back tomorrow.</p>"


def test_an_answer_without_the_mark_that_all_others_have_is_no_capture(run: Run) -> None:
    """A notice of an outage, and a door before the archive, come with status 200 at times, or lead to a form."""
    run.list_captures(*((address(item), STAMP, article(item)) for item in NEWS))
    first, second, third, fourth = run.tasks()
    stray = Outcome(state="pending", reason="unmarked")
    assert run.session.handle(second, run.answer(200, NOTICE, content_type="text/html")) == stray
    assert run.session.handle(first, run.answer(200, first_body(first), STAMP)).state == "saved"
    assert run.session.handle(third, run.answer(200, NOTICE, content_type="text/html")) == stray
    assert run.session.handle(fourth, run.answer(302, location="https://door.example/login")) == stray
    for _ in range(2):
        run.now += timedelta(hours=1)
        for task in run.tasks():
            run.session.handle(task, run.answer(200, NOTICE))
    assert run.states() == [("failed", "unmarked", 3), ("saved", None, 1)]
    assert run.archive.ledger.execute("SELECT count(*) FROM captures").fetchone() == (1,)


def test_a_redirect_to_another_memento_needs_no_mark(run: Run) -> None:
    """What it leads to bears it."""
    run.list_captures(*((address(item), STAMP, article(item)) for item in NEWS))
    first, second, third, _ = run.tasks()
    assert run.session.handle(first, run.answer(200, first_body(first), STAMP)).state == "saved"
    goal = f"/web/{STAMP}id_/{page_url(90)}"
    led = run.session.handle(second, run.answer(302, location=goal))
    assert led.follow is not None
    assert led.follow.memento.original == page_url(90)
    stray = Outcome(state="pending", reason="unmarked")
    assert run.session.handle(led.follow, run.answer(200, NOTICE)) == stray
    assert run.session.handle(third, run.answer(302, location="https://door.example/login")) == stray


def test_an_archive_that_marks_nothing_is_believed_in_the_end(run: Run) -> None:
    """Its first capture is asked for again, as it is not that of the index either; then it is known to mark none."""
    run.list_captures(*((address(item), STAMP, b"<html>") for item in NEWS))
    task, *others = run.tasks()
    for _ in range(2):
        answer = run.answer(200, first_body(task), content_type="text/html")
        assert run.session.handle(task, answer) == Outcome(state="pending", reason="unmarked")
        run.now += timedelta(hours=1)
        (task,) = run.tasks()
    for one in (task, *others):
        answer = run.answer(200, first_body(one), content_type="text/html")
        assert run.session.handle(one, answer).state == "saved"


def test_what_comes_in_place_of_several_pages_is_none_of_them(run: Run) -> None:
    """Also before any capture has shown that the archive marks them."""
    run.list_captures(*((address(item), STAMP, article(item)) for item in NEWS))
    for _ in range(3):
        for task in run.tasks():
            run.session.handle(task, run.answer(200, NOTICE, content_type="text/html"))
        run.now += timedelta(hours=1)
    assert run.states() == [("failed", "unmarked", 4)]


def first_body(task: Task) -> bytes:
    """The page of the article that a task is about."""
    return next(article(item) for item in NEWS if address(item) == task.memento.original)


def test_the_nearest_capture_shown_without_a_redirect_is_none_of_the_days(tmp_path: Path) -> None:
    run = Run(tmp_path, first_day=date(2016, 1, 1))
    run.list_captures((address(ONE), STAMP, article(ONE)))
    (task,) = run.tasks()
    outcome = run.session.handle(task, run.answer(200, article(ONE), "20101231235959"))
    assert outcome == Outcome(state="skipped", reason="other_period")
    run.archive.close()


def test_captures_that_may_be_pages_by_status_type_and_address(run: Run) -> None:
    """A proxy's 203 has the page; under the type of a text there may be one, where the address is that of an article."""
    rows = [
        ("timestamp", "original", "mimetype", "statuscode"),
        (STAMP, page_url(1), "text/html", "203"),
        (STAMP, page_url(2), "text/plain", "200"),
        (STAMP, page_url(3), "text/xml", "200"),
        (STAMP, page_url(4), "text/css", "200"),
        (STAMP, page_url(5), "text/html", "206"),
        (STAMP, f"{HOST}/spis", "text/plain", "200"),
    ]
    query = run.session.frontier.next_query()
    assert query is not None
    assert run.session.handle_index(query, run.answer(200, json.dumps(rows).encode())) is None
    assert [task.memento.original for task in run.tasks()] == [page_url(n) for n in (1, 2, 3)]
    dropped, _, _ = run.session.frontier.count_dropped()
    assert dropped == {"unsupported_type": 2, "http_2xx": 1}


def test_an_index_may_say_as_an_error_that_there_is_nothing(run: Run) -> None:
    query = run.session.frontier.next_query()
    assert query is not None
    said = b'{"message": "No Captures found for: dawny.example/*"}'
    assert run.session.handle_index(query, run.answer(404, b"no such service")) == "index_http_404"
    assert run.session.handle_index(query, run.answer(404, said)) is None
    assert run.session.frontier.next_query() != query


def test_a_captured_error_is_kept_and_gives_no_record(run: Run) -> None:
    run.list_captures((address(ONE), STAMP, None))
    (task,) = run.tasks()
    outcome = run.session.handle(task, run.answer(503, b"busy", STAMP, retry_after="60"))
    assert outcome == Outcome(state="skipped", reason="http_503")
    assert run.archive.ledger.execute("SELECT url, status FROM captures").fetchall() == [(address(ONE), 503)]


def test_a_payload_that_does_not_come_whole_is_taken_the_last_time(run: Run) -> None:
    body = article(ONE)
    run.list_captures((address(ONE), STAMP, body))
    cut = body[: body.rindex(b"</p>")]
    for _ in range(2):
        (task,) = run.tasks()
        answer = run.answer(200, cut, STAMP, content_length=str(len(body)))
        assert run.session.handle(task, answer) == Outcome(state="pending", reason="truncated")
        run.now += timedelta(hours=1)
    assert run.archive.ledger.execute("SELECT count(*) FROM captures").fetchone() == (0,)
    (task,) = run.tasks()
    assert (
        run.session.handle(task, run.answer(200, cut, STAMP, content_length=str(len(body)))).state == "saved"
    )


def test_an_error_in_reading_costs_one_capture_and_leaves_its_bytes(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    run.list_captures((address(ONE), STAMP, None), (address(TWO), STAMP, None))
    first, second = run.tasks()
    with monkeypatch.context() as patched:
        patched.setattr(page_reader, "extract", fail)
        assert run.session.handle(first, run.answer(200, article(ONE), STAMP)).reason == "internal_error"
    assert run.session.handle(second, run.answer(200, article(TWO), STAMP)).state == "saved"
    assert run.archive.ledger.execute("SELECT count(*) FROM captures").fetchone() == (2,)
    assert run.states() == [("failed", "internal_error", 1), ("saved", None, 1)]
    run.archive.write_records()
    assert len(run.archive.folder.records.read_text().splitlines()) == 1


def test_damage_is_not_taken_for_an_error_of_one_page(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise DamageError("disk")

    run.list_captures((address(ONE), STAMP, None))
    (task,) = run.tasks()
    monkeypatch.setattr(page_reader.PageReader, "read", fail)
    with pytest.raises(DamageError):
        run.session.handle(task, run.answer(200, article(ONE), STAMP))


def test_failed_captures_are_asked_for_by_the_next_run(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.list_captures((address(ONE), STAMP, None), (address(TWO), STAMP, None))
    first, second = run.tasks()
    run.session.handle(first, run.answer(404))
    for _ in range(3):
        run.session.fail(second, "timeout")
        run.now += timedelta(days=1)
        second = next(iter(run.tasks()), second)
    assert run.states() == [("failed", "timeout", 1), ("skipped", "missing", 1)]
    run.archive.commit()
    run.archive.close()
    again = Run(tmp_path, "r2")
    (task,) = again.tasks()
    assert (task.memento, task.row.attempts) == (second.memento, 0)
    again.archive.close()


def test_what_was_noted_before_an_error_is_taken_back(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    run.list_captures((address(ONE), STAMP, None))
    (task,) = run.tasks()
    monkeypatch.setattr(VersionBook, "add", fail)
    assert run.session.handle(task, run.answer(200, article(ONE), STAMP)).reason == "internal_error"
    noted = run.archive.ledger.execute("SELECT state, record_id, capture FROM mementos").fetchall()
    assert noted == [("failed", None, None)]


def test_an_index_that_answers_ends_a_row_of_refusals_and_one_that_refuses_ends_the_run(run: Run) -> None:
    query = run.session.frontier.next_query()
    assert query is not None
    run.list_captures(*((page_url(n), STAMP, None) for n in range(2 * REFUSALS_IN_A_ROW)))
    tasks = run.tasks()
    for task in tasks[: REFUSALS_IN_A_ROW - 1]:
        run.session.handle(task, run.answer(403))
    run.list_captures()
    run.session.handle(tasks[-1], run.answer(403))
    assert not run.session.is_refused
    assert run.session.handle_index(query, run.answer(503)) == "index_http_503"
    assert not run.session.is_refused
    assert run.session.handle_index(query, run.answer(403)) == "index_http_403"
    assert run.session.is_refused
