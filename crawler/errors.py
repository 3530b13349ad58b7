"""The project's exceptions and the exit codes of its commands; must not import anything of the project.

One exception a kind of outcome: each names who raises it and who catches it. A missing field is no
exception (it is null and a warning), a page that is no article is a `Rejection`, not an exception.
"""

from __future__ import annotations

import errno
import sqlite3
from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of every command; outsiders (cron jobs, monitors) rely on the numbers."""

    COMPLETE = 0
    """Everything found is accounted for."""
    INTERNAL = 1
    """A bug: an exception that nothing expected."""
    USAGE = 2
    """Wrong call or configuration, or nothing at all that could be read."""
    PARTIAL = 3
    """Some pages failed and will be tried again by the next run."""
    BLOCKED = 4
    """The host refuses or limits us; everything pending is kept."""
    LOCKED = 5
    """Another run holds the lock of this site's folder."""
    DAMAGED = 6
    """A disk error, too little memory or too few files that may be open, or damage in an archive that was read."""
    ALARM = 7
    """Results drifted: zero or far fewer records or fields than this site's history, or many pages with one text."""


class KronikaError(Exception):
    """Base of the errors that end a command with one clear line; `crawler.cli.main` catches it."""

    exit_code = ExitCode.INTERNAL


class UsageError(KronikaError):
    """A wrong call, configuration or input path. Raised by commands and sources before work starts."""

    exit_code = ExitCode.USAGE


class RegistryError(UsageError):
    """A registry file that breaks its rules; the text names file, entry and key. Raised by `crawler.sites`."""


class BlockedError(KronikaError):
    """A host refuses us for longer than we may wait. Raised by the crawl, ends the run with all pending kept."""

    exit_code = ExitCode.BLOCKED


class LockedError(KronikaError):
    """Another live process holds a site's folder. Raised by `crawler.archive.lock`."""

    exit_code = ExitCode.LOCKED


class DamageError(KronikaError):
    """A disk or archive that cannot be read or written further. Raised by `crawler.archive`."""

    exit_code = ExitCode.DAMAGED


def reason_of(error: BaseException) -> str:
    """An error of the system in words; with what to do where a limit of this process is the cause, or a full disk."""
    if isinstance(error, MemoryError):
        return "no memory is left for this program; raise its limit (`ulimit -v`, or that of the container or job)"
    words = error.strerror or f"{error}" if isinstance(error, OSError) else f"{error}"
    if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
        return f"{words}; raise the limit (`ulimit -n`)"
    if is_full(error):
        return f"{words}; make room and run again"
    if is_without_thread(error):
        return f"{words}; raise the limit of memory (`ulimit -v`) or of processes (`ulimit -u`)"
    return words


def is_full(error: BaseException) -> bool:
    """Whether the disk, or what this user may have of it, has no room."""
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def is_without_thread(error: BaseException) -> bool:
    """Whether no thread could be started: Python has no error of its own for it."""
    return isinstance(error, RuntimeError) and "start new thread" in f"{error}"


def is_shortage(error: BaseException) -> bool:
    """Whether the system lends this process no more of what it needs: no bug, and no damage."""
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE))
        or is_without_thread(error)
    )
