"""Folders for files that a process needs while it runs; must not know what is in them.

They go with the process, whether it ends well, fails or is terminated. What a killed one has left is taken away by the
next that looks for a place there. It knows it by the lock in it, which the kernel frees when its holder is gone, and by
the name of the machine, since a file system that several machines share may not show one the locks of another.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

HELD = ".held"
"""The file that is locked while the folder is in use. It gets this name when the lock is there; a folder without one is
left alone."""


@contextmanager
def scratch_folder(place: Path | None = None, prefix: str = "kronika-") -> Iterator[str]:
    """A new folder in that place, or where temporary files go, that ends with the block. Raises OSError."""
    parent = place if place is not None else Path(tempfile.gettempdir())
    _clear(parent, prefix)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=parent) as folder:
        held = _hold(Path(folder))
        try:
            yield folder
        finally:
            # before the folder goes: network file systems keep an open file under another name, and its folder with it
            if held is not None:
                os.close(held)


def _hold(folder: Path) -> int | None:
    """The open lock; None where the file system knows none."""
    path = folder / f"{HELD}.new"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, socket.gethostname().encode())
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.rename(folder / HELD)
    except OSError:
        os.close(descriptor)
        path.unlink(missing_ok=True)
        return None
    return descriptor


def _clear(parent: Path, prefix: str) -> None:
    """Take away what killed processes of this user and machine have left; nothing else, and no error for it."""
    with suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            with suppress(OSError):
                is_own = entry.name.startswith(prefix) and entry.is_dir(follow_symlinks=False)
                if is_own and entry.stat(follow_symlinks=False).st_uid == os.geteuid():
                    _clear_folder(Path(entry.path))


def _clear_folder(folder: Path) -> None:
    descriptor = os.open(folder / HELD, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        if os.read(descriptor, 256) == socket.gethostname().encode():
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder)
    finally:
        os.close(descriptor)
