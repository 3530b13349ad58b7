"""Where a command writes: a file that appears when complete, errors of disk and signals."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import IO

from crawler.commands.streams import silence_output
from crawler.errors import DamageError
from exports.jsonl import opened_to_write

_DISK_ERRORS = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
}


@contextlib.contextmanager
def open_output(output: Path | None, scratch: Path) -> Iterator[IO[bytes]]:
    """The file to write records to: standard output, or a file that gets its name only when it is complete.

    An error inside leaves what had that name. BrokenPipeError when the reader of standard output has left,
    DamageError when it cannot be written to.
    """
    if output is None:
        try:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        except OSError as error:
            silence_output()
            if isinstance(error, BrokenPipeError):
                raise
            raise DamageError(f"standard output: {error.strerror or error}") from error
        return
    aside = scratch / f"records{output.suffix}"
    with opened_to_write(aside) as file:
        yield file
    with open(aside, "rb") as file:
        os.fsync(file.fileno())
    os.replace(aside, output)


@contextlib.contextmanager
def disk_errors(scratch: Path | None = None) -> Iterator[None]:
    """Raise DamageError in place of the errors of a disk that is full, read-only or broken. `scratch` is where scratch files
    are, if not where temporary files go: a database does not name its file, nor does a write."""
    place = scratch or tempfile.gettempdir()
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DamageError(f"{error.filename or place}: {error.strerror or error}") from error
    except sqlite3.OperationalError as error:
        # the primary result code is the lowest byte of the extended one, https://www.sqlite.org/rescode.html
        if error.sqlite_errorcode & 0xFF not in _DISK_ERRORS:
            raise
        raise DamageError(f"{place}: {error} (scratch files)") from error


@contextlib.contextmanager
def leave_on_terminate() -> Iterator[None]:
    """Let SIGTERM end the command as an exception does, so that scratch files go; its exit code is the shell's 143."""

    def leave(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one must not break off the cleaning up
        # a print here could meet one that is half done
        os.write(sys.stderr.fileno(), b"kronika: terminated\n")
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread takes signals
        return
    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
