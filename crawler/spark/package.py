"""The running code as a zip file for executors, and its digest, which tells whether an earlier result still holds."""

from __future__ import annotations

import hashlib
import zipfile
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

PACKAGES = ("crawler", "pipelines", "exports")
_SUFFIXES = (".py", ".toml")


@cache
def _sources() -> tuple[tuple[str, bytes], ...]:
    """Name in the zip file and content of every file of code and of the registry, ordered."""
    found: list[tuple[str, bytes]] = []

    def walk(folder: Traversable, prefix: str) -> None:
        for entry in folder.iterdir():
            name = f"{prefix}/{entry.name}"
            if entry.is_dir():
                if entry.name not in ("__pycache__", "demo"):
                    walk(entry, name)
            elif entry.name.endswith(_SUFFIXES):
                found.append((name, entry.read_bytes()))

    for package in PACKAGES:
        walk(files(package), package)
    return tuple(sorted(found))


@cache
def code_digest() -> str:
    """A digest of the code and the registry as they are running."""
    digest = hashlib.sha256()
    for name, content in _sources():
        digest.update(b"%s\0%d\0%s" % (name.encode(), len(content), content))
    return digest.hexdigest()


def write_package(path: Path) -> None:
    """Write the zip file; the same code gives the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _sources():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
