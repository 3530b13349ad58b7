"""Runs work in a child process that may die: finds the page it dies of and goes on without it."""

from __future__ import annotations

import ctypes
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

MAX_DEATHS = 20
"""Children of one shard that may die; two a page that is left out."""
_PR_SET_PDEATHSIG = 1

Attempt = Callable[[frozenset[int], str], bytes]
"""Does the work without the pages of some ordinals, noting in a journal file which page it is at."""


class WorkerKilledError(Exception):
    """Children died too often, or where there was no page. Raised by `run_isolated`, caught by who has called it."""


def run_isolated(attempt: Attempt, scratch: str) -> bytes:
    """What the attempt returns, in a child process. An exception there is raised here.

    A page at which two children died is left out of the next attempt. Forking is sound because a worker process of
    Spark has no threads of its own; the registry and the parsers are loaded already.
    """
    journal = os.path.join(scratch, "journal")
    skip: set[int] = set()
    suspect: int | None = None
    for _ in range(MAX_DEATHS):
        Path(journal).unlink(missing_ok=True)
        status, result = _in_child(attempt, frozenset(skip), journal, os.path.join(scratch, "result"))
        if status == 0:
            return result
        text = Path(journal).read_bytes() if os.path.exists(journal) else b""
        if not text.strip() or int(text) in skip:
            raise WorkerKilledError(f"the process died between pages ({_cause(status)})")
        if int(text) == suspect:
            skip.add(suspect)
        suspect = int(text)
    raise WorkerKilledError(f"{MAX_DEATHS} processes died ({_cause(status)})")


def _in_child(attempt: Attempt, skip: frozenset[int], journal: str, result: str) -> tuple[int, bytes]:
    """The signal that killed the child, or 0 and what the attempt returned."""
    Path(result).unlink(missing_ok=True)
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _die_with(parent)
            outcome: bytes | Exception
            try:
                outcome = attempt(skip, journal)
            except Exception as error:  # noqa: BLE001 (raised again in the parent)
                traceback.print_exc(file=sys.stderr)
                outcome = error
            Path(result).write_bytes(_packed(outcome))
            code = 0
        finally:
            os._exit(code)  # never back into the parent's code
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == 0:
        value = pickle.loads(Path(result).read_bytes())
        if isinstance(value, Exception):
            raise value
        return 0, value
    return (-code if code < 0 else code), b""


def _packed(outcome: bytes | Exception) -> bytes:
    try:
        packed = pickle.dumps(outcome)
        pickle.loads(packed)  # some exceptions can be written, not read
    except Exception:  # noqa: BLE001 (whatever it is, its text goes on)
        return pickle.dumps(RuntimeError(f"{type(outcome).__name__}: {outcome!s}"))
    return packed


def _die_with(parent: int) -> None:
    """End this process when its parent ends, where the system can (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _cause(status: int) -> str:
    try:
        return signal.Signals(status).name
    except ValueError:
        return f"exit code {status}"
