"""How long what was asked for in vain waits before it is asked for again; must not decide what is."""

from __future__ import annotations

from typing import Protocol

from crawler.archive.clock import is_set_back


class Waiting(Protocol):
    """Where addresses or captures wait: the ledger of a site, or the frontier of a web archive."""

    def next_due(self) -> tuple[float, int] | None:
        """When the next one falls due, and how often it was asked for in vain; None when none waits."""
        ...

    def end_pauses(self) -> None:
        """Make all that waits due."""
        ...


def pause_after(attempts: int, backoff: float) -> float:
    """Seconds before the next try: `backoff` after the first, twice as many after each further one."""
    return backoff * 2.0 ** (attempts - 1)


def find_due(waiting: Waiting, backoff: float, now: float) -> float | None:
    """When the next try is due (seconds since 1970); None when none is pending. A clock that was set back ends all pauses."""
    found = waiting.next_due()
    if found is None:
        return None
    due, attempts = found
    if is_set_back(now, due, pause_after(attempts, backoff)):
        waiting.end_pauses()
        return now
    return due
