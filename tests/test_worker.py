"""The thread that keeps a crawl's folder: what becomes of errors in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from twisted.internet import reactor
from twisted.internet.defer import Deferred, ensureDeferred

from crawler.spiders.worker import MAX_UNCOMMITTED, Worker


def test_an_iterator_that_ends_too_early_is_an_error_and_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """`await` ends by StopIteration itself: a run would wait for ever for what it takes to be None."""
    monkeypatch.setattr(reactor, "callFromThread", lambda call, *arguments: call(*arguments))
    nothing: Iterator[int] = iter(())
    asked: Deferred[int] = Deferred()

    async def ask() -> int:
        return await asked

    answer = ensureDeferred(ask())
    met: list[str] = []
    answer.addErrback(lambda failure: met.append(failure.getErrorMessage()))
    Worker(lambda: None, commit_seconds=1.0)._run(lambda: next(nothing), asked)
    assert met == ["StopIteration() left a call"]


def test_nothing_is_committed_after_memory_has_run_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a page's changes may be pending."""
    monkeypatch.setattr(reactor, "callFromThread", lambda call, *arguments: call(*arguments))
    commits: list[int] = []
    worker = Worker(lambda: commits.append(1), commit_seconds=1.0)

    def meet() -> None:
        raise MemoryError

    asked: Deferred[None] = Deferred()
    asked.addErrback(lambda failure: None)
    worker._run(meet, asked)
    worker._try_commit()
    assert (commits, type(worker.error)) == ([], MemoryError)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(1000.0, [MAX_UNCOMMITTED, MAX_UNCOMMITTED + 6]), (0.0, [*range(1, MAX_UNCOMMITTED + 7)])],
    ids=["many together", "each alone"],
)
def test_what_was_written_waits_for_its_commit_no_longer_than_told(
    seconds: float, expected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reactor, "callFromThread", lambda call, *arguments: call(*arguments))
    done: list[int] = []
    commits: list[int] = []
    worker = Worker(lambda: commits.append(len(done)), commit_seconds=seconds)
    for number in range(MAX_UNCOMMITTED + 6):
        worker.call(done.append, number)
    worker.start()
    worker.stop()
    assert [*dict.fromkeys(commits)] == expected
    assert done == [*range(MAX_UNCOMMITTED + 6)]
