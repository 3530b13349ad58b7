"""The files that paths, URIs and a manifest stand for, with size and time: what a run reads, known beforehand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from crawler.errors import UsageError
from crawler.sources import Input, Report, Skipped, iter_inputs, read_manifest
from crawler.sources.mirrors import address_below, is_left_out
from crawler.sources.saved import holds_parts
from crawler.spark.hadoop import FileStatus, Hadoop
from crawler.spark.storage import is_remote, plain_path

_PATTERN = re.compile(r"[*?\[{]")


class InputFile(Struct, frozen=True):
    """One file to read, and by what a change of it would show."""

    item: Input
    size: int
    modified: float


def list_inputs(
    paths: Sequence[str], manifest: str | None, url: str | None, report: Report, hadoop: Hadoop | None
) -> list[InputFile]:
    """The files in the order of the local engine, each once; raises UsageError as it does.

    `hadoop` is needed when a path or the manifest is a URI.
    """
    files: list[InputFile] = []
    seen: set[str] = set()
    told = list(_told(manifest, report, hadoop)) if manifest is not None else []
    for found in told:
        seen.add(_key(found.item.file))
    for path in paths:
        for found in _found(path, url, report, hadoop):
            key = _key(found.item.file)
            if key not in seen:
                seen.add(key)
                files.append(found)
    return files + told


def _found(path: str, url: str | None, report: Report, hadoop: Hadoop | None) -> Iterator[InputFile]:
    if not is_remote(path):
        return map(_measured, iter_inputs([plain_path(path)], report=report, url=url))
    assert hadoop is not None
    try:
        return iter(list(_remote(path, url, report, hadoop)))
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _told(manifest: str, report: Report, hadoop: Hadoop | None) -> Iterator[InputFile]:
    if not is_remote(manifest):
        yield from map(_measured, iter_inputs([], plain_path(manifest), report=report))
        return
    assert hadoop is not None
    folder = manifest.rpartition("/")[0]
    statuses: dict[str, FileStatus] = {}

    def find(path: str) -> str | None:
        file = path if is_remote(path) else f"{folder}/{path}"
        status = hadoop.status(file)
        if status is None or status.is_folder:
            return None
        statuses[file] = status
        return file

    try:
        with hadoop.open(manifest) as lines:
            for item in read_manifest(lines, manifest, find, report):
                yield InputFile(item, statuses[item.file].size, statuses[item.file].modified)
    except OSError as error:
        raise UsageError(f"{manifest}: {error.strerror}") from error


def _remote(uri: str, url: str | None, report: Report, hadoop: Hadoop) -> Iterator[InputFile]:
    status = hadoop.status(uri)
    if status is not None:
        if not status.is_folder:
            yield _entry(status, url, named=True)
            return
        yield from _nonempty(uri, _walk(status, url, report, hadoop))
        return
    if not _PATTERN.search(uri):
        raise UsageError(f"{uri}: no such file or folder")
    matches = hadoop.matches(uri)
    if not matches:
        raise UsageError(f"{uri}: matches no file")
    if url is not None and len(matches) > 1:
        raise UsageError(f"{uri}: matches several files, which have no address in common")
    for match in matches:
        if match.is_folder:
            yield from _nonempty(match.uri, _walk(match, url, report, hadoop))
        else:
            yield _entry(match, url, named=True)


def _walk(
    folder: FileStatus,
    url: str | None,
    report: Report,
    hadoop: Hadoop,
    *,
    below: str = "",
    is_part: bool = False,
) -> Iterator[InputFile]:
    """Files of a folder, then of the folders in it, each ordered by name, without hidden ones and parts of pages."""
    children = [child for child in hadoop.children(folder.uri) if not is_left_out(child.name)]
    names = {child.name for child in children if not child.is_folder}
    for child in children:
        if not child.is_folder and is_part:
            report.skip("part_of_page", Skipped(child.uri))
        elif not child.is_folder:
            yield _entry(child, url and address_below(url, below + child.name), named=False)
    for child in children:
        if child.is_folder:
            is_inner = is_part or holds_parts(child.name, names)
            yield from _walk(child, url, report, hadoop, below=f"{below}{child.name}/", is_part=is_inner)


def _nonempty(folder: str, files: Iterable[InputFile]) -> Iterator[InputFile]:
    empty = True
    for file in files:
        empty = False
        yield file
    if empty:
        raise UsageError(f"{folder}: the folder holds no files")


def _entry(status: FileStatus, url: str | None, *, named: bool) -> InputFile:
    item = Input(file=status.uri, path=status.uri, url=url, named=named)
    return InputFile(item, status.size, status.modified)


def _measured(item: Input) -> InputFile:
    """A file of this machine; one that is gone meanwhile is reported when it is read."""
    try:
        found = os.stat(item.file)
    except OSError:
        return InputFile(item, 0, 0)
    # other machines have another working directory
    absolute = msgspec.structs.replace(item, file=os.path.abspath(item.file))
    return InputFile(absolute, found.st_size, found.st_mtime)


def _key(file: str) -> str:
    return file if is_remote(file) else os.path.realpath(file)
