"""How long reading one page may take, for all that read pages; must not know what is read."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

READ_SECONDS = 60.0
"""Time that reading one page may take; the longest real pages take two seconds."""


class OutOfTimeError(BaseException):
    """Reading a page has taken too long. No Exception: libraries that read pages catch those, and would read on."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Have SIGALRM sent to the process if what is done here takes longer; 0 for no limit."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def end_when_over() -> None:
    """Let the process end over what takes too long, wherever it hangs: for one whose parent starts another."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)


@contextmanager
def raise_when_over() -> Iterator[float]:
    """Let `OutOfTimeError` be raised in what takes too long; the seconds that it may take: 0, for no limit, outside of
    the main thread, which alone hears signals. A library's loop in C is not broken off."""
    if threading.current_thread() is not threading.main_thread():
        yield 0.0
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGALRM, stop)
    try:
        yield READ_SECONDS
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
