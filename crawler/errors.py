"""The project's exceptions and the exit codes of its commands; must not import anything of the project.

One exception a kind of outcome: each names who raises it and who catches it. A missing field is no
exception (it is null and a warning), a page that is no article is a `Rejection`, not an exception.
"""

from __future__ import annotations

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
    """A disk error, or damage in an archive that was read."""
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
