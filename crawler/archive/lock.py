"""One writer per site folder: an advisory lock that ends with its process, so that none can be left
behind."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import socket
import time
from pathlib import Path
from types import TracebackType

from crawler.archive.clock import to_text, utc_now
from crawler.errors import DamageError, LockedError, reason_of

TRIES, PAUSE = 4, 0.03
"""Tries to take a lock, and seconds between two."""
HELD = (errno.EWOULDBLOCK, errno.EACCES)
"""What the kernel says when another process has the lock."""


class SiteLock:
    """Holds a site's folder while it is open. The file says who holds it; the kernel's lock decides.

    A file left by a process that was killed carries no lock any more and is simply taken over.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once; raises `LockedError` naming the holder when another process has it, `DamageError`
        where nothing can be written."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise DamageError(f"{self._path}: cannot be written: {reason_of(error)}") from error
        own = {"pid": os.getpid(), "host": socket.gethostname(), "since": to_text(utc_now())}
        try:
            _lock_soon(descriptor)
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, json.dumps(own).encode(), 0)
        except OSError as error:
            holder = os.pread(descriptor, 4096, 0).decode("utf-8", "replace")
            os.close(descriptor)
            if error.errno not in HELD:
                raise DamageError(f"{self._path}: cannot be locked: {error.strerror}") from error
            raise LockedError(f"{self._path.parent}: in use by {_describe(holder)}") from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; the file stays, empty."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> SiteLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _lock_soon(descriptor: int) -> None:
    """Take the lock; who only looks whether it is held (`find_holder`) has it for a moment, so try some times."""
    for _ in range(TRIES - 1):
        try:
            return fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(PAUSE)
    return fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def find_holder(path: Path) -> str | None:
    """Who holds the lock now, as text for people; None when nobody does (a file left behind counts as
    nobody). Raises `DamageError` for a lock that cannot be read.

    Reading is enough, so that it works on a read-only copy and as another user: a shared lock is refused while a run
    has its exclusive one. Where a file system knows no locks, no run can hold one.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamageError(f"{path}: cannot be read: {error.strerror}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in HELD:
            return _describe(os.pread(descriptor, 4096, 0).decode("utf-8", "replace"))
    finally:
        os.close(descriptor)
    return None


def _describe(holder: str) -> str:
    try:
        fields = json.loads(holder)
        return f"process {fields['pid']} on {fields['host']} since {fields['since']}"
    except (ValueError, KeyError, TypeError):
        return "another process"
