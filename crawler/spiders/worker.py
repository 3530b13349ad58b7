"""The thread that records, reads and stores, so that the reactor only moves bytes; must not know what it
runs.

All calls run one after the other in this thread, which owns the archive. What they wrote is committed
together: at the latest `commit_seconds` after the first of them, or after `MAX_UNCOMMITTED` of them.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

from crawler.errors import DamageError

T = TypeVar("T")
MAX_UNCOMMITTED = 64
MAX_WAITING = 1024
"""Calls that may wait; the crawl keeps far fewer in flight, so a full queue is a bug and raises."""


class Worker:
    """Runs calls in a thread of its own; after an error of `commit` every further call fails with that
    error."""

    def __init__(self, commit: Callable[[], None], *, commit_seconds: float) -> None:
        self._commit = commit
        self._commit_seconds = commit_seconds
        self._calls: queue.Queue[tuple[Callable[[], Any], Deferred[Any]] | None] = queue.Queue(MAX_WAITING)
        self._thread = threading.Thread(target=self._work, name="archive", daemon=True)
        self.error: BaseException | None = None

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def call(self, function: Callable[..., T], *arguments: Any, **options: Any) -> Deferred[T]:
        """Run the function in the thread; the result comes to the reactor's thread, before it is
        committed."""
        deferred: Deferred[T] = Deferred()
        self._calls.put_nowait((lambda: function(*arguments, **options), deferred))
        return deferred

    def stop(self) -> None:
        """Finish the waiting calls, commit, and end the thread. The results may come to nobody."""
        if self._thread.is_alive():
            self._calls.put(None)
            self._thread.join()

    def _work(self) -> None:
        uncommitted = 0
        deadline = 0.0
        while True:
            try:
                wait = max(0.0, deadline - monotonic()) if uncommitted else None
                call = self._calls.get(timeout=wait) if wait is None or wait > 0 else self._calls.get_nowait()
            except queue.Empty:
                self._try_commit()
                uncommitted = 0
                continue
            if call is None:
                self._try_commit()
                return
            self._run(*call)
            if not uncommitted:
                deadline = monotonic() + self._commit_seconds
            uncommitted += 1
            if uncommitted >= MAX_UNCOMMITTED or monotonic() >= deadline:
                self._try_commit()
                uncommitted = 0

    def _run(self, function: Callable[[], Any], deferred: Deferred[Any]) -> None:
        from twisted.internet import reactor

        try:
            if self.error is not None:
                raise self.error
            result = function()
        except BaseException as error:  # noqa: BLE001 (handed to whoever waits for the result)
            if isinstance(error, DamageError | OSError | sqlite3.Error | MemoryError):
                self.error = error  # half of a page's changes may be pending: nothing is committed any more
            if isinstance(error, StopIteration):  # whoever awaits would take it for the result None
                error = RuntimeError(f"{error!r} left a call").with_traceback(error.__traceback__)
            reactor.callFromThread(deferred.errback, Failure(error))
        else:
            reactor.callFromThread(deferred.callback, result)

    def _try_commit(self) -> None:
        if self.error is not None:
            return
        try:
            self._commit()
        except BaseException as error:  # noqa: BLE001 (kept for every later call, and for the end of the run)
            self.error = error
