"""Files that are complete under their final name; must not know what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

PARTIAL_SUFFIX = ".partial"
_BLOCK = 1 << 20


def replace_file(path: Path, chunks: Iterable[bytes]) -> None:
    """Write the chunks under a temporary name, flush, fsync and rename: the name never shows half a file."""
    partial = path.with_name(path.name + PARTIAL_SUFFIX)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        pending = bytearray()
        for chunk in chunks:
            pending += chunk
            if len(pending) >= _BLOCK:
                write_all(descriptor, bytes(pending))
                pending.clear()
        write_all(descriptor, bytes(pending))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.replace(partial, path)
    sync_directory(path.parent)


def write_all(descriptor: int, content: bytes) -> None:
    """Write all of the content, in as many pieces as the system takes."""
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def sync_directory(path: Path) -> None:
    """Make the names in a directory durable: an fsync of a file does not cover its name."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def rename_durably(source: Path, target: Path) -> None:
    """Rename within a directory so that the new name survives a power cut."""
    os.rename(source, target)
    sync_directory(target.parent)
