"""Puts a finished file or folder in place of an old one; must not know what it holds.

A target is written under a temporary name beside it, flushed to the disk and renamed, so that its name always
means a complete export: the old one until the new one is whole.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crawler.errors import DamageError, KronikaError, UsageError

_STALE_SECONDS = 24 * 3600
_WRONG_TARGET = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}


def write_failure(target: Path, error: OSError) -> KronikaError:
    """What to raise where a target could not be written: `UsageError` for one that cannot be there, else `DamageError`."""
    kind = UsageError if error.errno in _WRONG_TARGET else DamageError
    return kind(f"{target} cannot be written: {error.strerror or error}")


@contextmanager
def written_aside(target: Path) -> Iterator[Path]:
    """A path to write to, which takes the target's place when the block ends without an exception.

    The path may be made a file or a folder; it has the target's name (some formats keep the name inside the
    file). After an exception nothing is left of it and the target is as it was. A symbolic link stays one.
    """
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_stale(target)
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent))
    try:
        written = aside / target.name
        yield written
        _flush(written)
        _replace(written, target)
        _flush_entry(target.parent)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _remove_stale(target: Path) -> None:
    """Remove what exports to this target left behind when they were killed more than a day ago."""
    for left in target.parent.glob(f".{_literal(target.name)}.*.part"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left)


def _literal(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def _flush(path: Path) -> None:
    if path.is_dir():
        for entry in path.iterdir():
            _flush(entry)
    _flush_entry(path)


def _flush_entry(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(written: Path, target: Path) -> None:
    if not (written.is_dir() and target.is_dir()):
        written.replace(target)
    elif not _exchange(written, target):
        # no atomic exchange here: the old folder stays under a name of its own until the new one is in place
        old = target.with_name(f"{target.name}.old")
        target.replace(old)
        try:
            written.replace(target)
        except OSError:
            old.replace(target)
            raise
        shutil.rmtree(old)


def _exchange(first: Path, second: Path) -> bool:
    """Swap two folders in one step (Linux renameat2); false where the system cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    at_fdcwd, rename_exchange = -100, 2
    return bool(renameat2(at_fdcwd, os.fsencode(first), at_fdcwd, os.fsencode(second), rename_exchange) == 0)
