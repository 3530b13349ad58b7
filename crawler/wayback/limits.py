"""How often an archive may be asked: rate limits and holds, shared by all threads of a run; no network."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic

BURST_SHARE = 8
"""An eighth of a minute's requests may come at once; the steady rate is lower by as much."""

RECOVERY = 100
"""Answers in a row after which an archive that has refused is asked over several connections again."""


class RateLimit:
    """A token bucket: never more than `per_minute` requests within any 60 seconds. For several threads."""

    def __init__(self, per_minute: float, clock: Callable[[], float] = monotonic) -> None:
        self._capacity = max(1.0, per_minute // BURST_SHARE)
        # a window of 60 seconds sees the full bucket once, and what flows in meanwhile
        self._rate = max(per_minute - self._capacity, per_minute / 2) / 60
        self._tokens = self._capacity
        self._clock = clock
        self._at = clock()
        self._lock = threading.Lock()

    def reserve(self) -> float:
        """Take a token; returns how many seconds to wait before the request may go out."""
        with self._lock:
            now = self._clock()
            self._tokens = min(self._capacity, self._tokens + (now - self._at) * self._rate)
            self._at = now
            self._tokens -= 1
            return max(0.0, -self._tokens / self._rate)


class Hold:
    """Stops all requests after a refusal: for as long as the archive asks, else longer each time.

    The Internet Archive blocks whoever goes on for a minute after a 429, for an hour and then twice as long each
    time; so one refusal holds everything.
    """

    def __init__(self, seconds: float, max_wait: float, clock: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._max_wait = max_wait
        self._clock = clock
        self._lock = threading.Lock()
        self._until = 0.0
        self._refusing_since: float | None = None
        self._refusals = 0
        self._accepted = RECOVERY
        self.has_refused = False
        """Whether the archive has refused in this run."""

    def refuse(self, retry_after: float | None, sent_at: float) -> None:
        """The archive has refused a request that was sent at `sent_at`."""
        with self._lock:
            now = self._clock()
            self.has_refused = True
            self._accepted = 0
            if self._refusing_since is None:
                self._refusing_since = now
            if sent_at < self._until:  # sent before the hold began or ended: one refusal, told several times
                self._until = max(self._until, now + (retry_after or 0.0))
                return
            least = min(1.0, self._seconds) * 2**self._refusals  # who says 0 over and over is not hammered
            default = self._seconds * 2**self._refusals
            self._refusals += 1
            self._until = now + (default if retry_after is None else max(retry_after, least))

    def accept(self) -> None:
        """The archive has answered."""
        with self._lock:
            self._accepted += 1
            if self._clock() >= self._until:
                self._refusing_since = None
                self._refusals = 0

    @property
    def is_cautious(self) -> bool:
        """Whether one request at a time is enough for now: some archives bear no two at once, and would refuse those that go
        out together behind each hold, for a longer time each."""
        return self._accepted < RECOVERY

    @property
    def wait(self) -> float:
        """Seconds until requests may go out again."""
        with self._lock:
            return max(0.0, self._until - self._clock())

    @property
    def is_closed(self) -> bool:
        """Whether the archive refuses for longer than the run may wait."""
        with self._lock:
            since = self._refusing_since
            return since is not None and self._until > since + self._max_wait
