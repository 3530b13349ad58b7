"""Where a run keeps its files: a folder that every machine sees under one path, or a Hadoop file system, by URI."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import unquote, urlsplit

from crawler.sources.opening import scheme_of, set_reader
from crawler.spark.hadoop import Cluster, executor_hadoop, start_server


class Storage(Protocol):
    """What a run does with files: `LocalStorage`, or `Hadoop` by URI. Every method raises OSError; a name means a
    whole file."""

    def exists(self, path: str) -> bool:
        """Whether anything is there."""

    def is_folder(self, path: str) -> bool:
        """Whether a folder is there."""

    def names(self, path: str) -> list[str]:
        """What a folder holds, ordered."""

    def open(self, path: str) -> BinaryIO:
        """A file to read."""

    def put(self, file: str, path: str) -> None:
        """Bring a file of this machine there; one that is there is replaced."""

    def rename(self, old: str, new: str) -> None:
        """Give a file or folder another name, which is free."""

    def remove(self, path: str) -> None:
        """Remove a file or folder, if it is there."""

    def make_folder(self, path: str) -> None:
        """Make a folder and those above it."""


class LocalStorage:
    """Paths of this machine, mounted at the same place on all others where there are others."""

    def exists(self, path: str) -> bool:
        return os.path.exists(path)

    def is_folder(self, path: str) -> bool:
        return os.path.isdir(path)

    def names(self, path: str) -> list[str]:
        return sorted(os.listdir(path))

    def open(self, path: str) -> BinaryIO:
        return open(path, "rb")

    def put(self, file: str, path: str) -> None:
        aside = f"{path}.{os.urandom(4).hex()}.part"
        try:
            with open(file, "rb") as source, open(aside, "wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
                target.flush()
                os.fsync(target.fileno())
            os.replace(aside, path)
        except OSError:
            Path(aside).unlink(missing_ok=True)
            raise

    def rename(self, old: str, new: str) -> None:
        os.rename(old, new)

    def remove(self, path: str) -> None:
        if os.path.isdir(path):
            shutil.rmtree(path)
        else:
            Path(path).unlink(missing_ok=True)

    def make_folder(self, path: str) -> None:
        os.makedirs(path, exist_ok=True)


def is_remote(path: str) -> bool:
    """Whether a path is a URI of a Hadoop file system, not a path of this machine (`file:` is one)."""
    return scheme_of(path) not in (None, "file")


def plain_path(path: str) -> str:
    """The path that a `file:` URI stands for; everything else as it is."""
    return unquote(urlsplit(path).path) if scheme_of(path) == "file" else path


def executor_storage(path: str, cluster: Cluster | None) -> Storage:
    """The storage of a path, on an executor."""
    if not is_remote(path):
        return LocalStorage()
    assert cluster is not None
    return executor_hadoop(cluster)


def prepare_executor(cluster: Cluster | None, schemes: tuple[str, ...]) -> None:
    """Have URIs of these schemes read in this process and its children."""
    if cluster is None:
        return
    start_server(cluster)
    for scheme in schemes:
        set_reader(scheme, lambda uri: executor_hadoop(cluster).open(uri))
