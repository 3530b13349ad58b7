"""Messages between a process and one that reads pages for it: bytes behind their length in four bytes."""

from __future__ import annotations

import os
import signal
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

LENGTH = struct.Struct(">I")
READY = b"ready"
"""The first message of a process that takes questions."""


def read_message(stream: IO[bytes]) -> bytes | None:
    """The next message; None when the other side has ended, be it within one."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    message = stream.read(length)
    return message if len(message) == length else None


def write_message(stream: IO[bytes], message: bytes) -> None:
    """Send a message. Raises BrokenPipeError when the other side has ended."""
    stream.write(LENGTH.pack(len(message)) + message)
    stream.flush()


def child_environ() -> dict[str, str]:
    """The environment in which a child finds the modules that this process has."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """End the process (SIGALRM) if what is done here takes longer, wherever it hangs."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def own_pipes() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Questions and answers of a child: standard input and output, which nothing else reads or prints into from now on.

    Signals that end a run are meant for the parent, which reads on until it has finished.
    """
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with answers, open(0, "rb", closefd=False) as questions:
        try:
            yield questions, answers
        except BrokenPipeError:
            os._exit(1)  # the parent is gone
