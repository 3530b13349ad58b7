"""From what the user names (files, folders, globs, a manifest) to the files to read; opens none of them."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.errors import UsageError
from crawler.sources.mirrors import (
    CACHE,
    address_below,
    cached_files,
    find_converted,
    is_left_out,
    name_on_site,
)
from crawler.sources.moments import parse_moment
from crawler.sources.packages import find_packages
from crawler.sources.report import Report, Skipped
from crawler.sources.saved import holds_parts
from crawler.sources.snapshots import INDEX, Snapshot, find_snapshot
from crawler.urls import absolute_url


class Input(Struct, frozen=True, kw_only=True):
    """One file to read, or a part of it, and what is known of it beforehand. Picklable."""

    file: str
    """Where the file is."""
    path: str
    """The file as the user or the manifest names it; becomes `Page.path`."""
    url: str | None = None
    """Address of the page, for a file that holds a single page."""
    retrieved_at: datetime | None = None
    content_type: str | None = None
    start: int = 0
    end: int | None = None
    """Records that begin at `start` or later and before `end`; None: to the end of the file."""
    named: bool = True
    """Named by the user or a manifest, not met inside a folder."""


def printable(path: str) -> str:
    """A path as it can be written in UTF-8: bytes of a name that are none as `\\xb1`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


class _Line(Struct):
    path: str
    url: str | None = None
    retrieved_at: str | None = None
    content_type: str | None = None


_LINE = msgspec.json.Decoder(_Line)


def iter_inputs(
    paths: Iterable[str | os.PathLike[str]],
    manifest: str | os.PathLike[str] | None = None,
    *,
    report: Report,
    url: str | None = None,
) -> Iterator[Input]:
    """The files that the paths and the manifest stand for, in a fixed order, each once.

    Folders are walked recursively in sorted order without hidden entries, a tool's cache and the parts of saved pages, which
    are counted. A path that does not exist, an empty folder, a pattern that matches nothing or a broken manifest raises
    UsageError; a missing file that a manifest names is a failure in the report. `url` is the address of the one file
    that callers pass it with, or what the one folder is a copy of.
    """
    # A manifest may tell of one file twice (two captures of a page), so nothing of it is dropped; what it tells
    # of is not read once more as a file of a folder.
    told = list(_from_manifest(Path(manifest), report)) if manifest is not None else []
    seen = {os.path.realpath(found.file) for found in told}
    for found in _from_paths(paths, url, report):
        key = os.path.realpath(found.file)
        if key not in seen:
            seen.add(key)
            yield found
    yield from told


def _from_paths(paths: Iterable[str | os.PathLike[str]], url: str | None, report: Report) -> Iterator[Input]:
    for named in paths:
        path = os.fspath(named)
        if os.path.isdir(path):
            yield from _from_folder(path, url, report)
        elif os.path.exists(path):
            if not os.access(path, os.R_OK):
                raise UsageError(f"{path}: cannot be read")
            yield from _from_file(path, url, report)
        elif glob.has_magic(path):
            matches = sorted(glob.glob(path, recursive=True))
            if not matches:
                raise UsageError(f"{path}: matches no file")
            if url is not None and len(matches) > 1:
                raise UsageError(f"{path}: matches several files, which have no address in common")
            for match in matches:
                if os.path.isdir(match):
                    # `**` matches every folder on the way; their files match by themselves
                    if not path.endswith("**"):
                        yield from _from_folder(match, url, report)
                else:
                    yield Input(file=match, path=printable(match), url=url)
        else:
            # `kronika extract` has no network; who names an address takes it for another command
            hint = "; `kronika inspect` reads a page at an address" if "://" in path else ""
            raise UsageError(f"{path}: {_why_absent(path)}{hint}")


def _from_file(path: str, url: str | None, report: Report) -> Iterator[Input]:
    """A file; in place of a list of packages, these."""
    packages = find_packages(path)
    if packages is None:
        yield Input(file=path, path=printable(path), url=url)
        return
    for package in packages:
        if os.path.isfile(package):
            yield Input(file=package, path=printable(package))
        else:
            report.fail(printable(package), "missing_file", f"named in {printable(path)}")


def _why_absent(path: str) -> str:
    """Why there seems to be nothing: where a folder on the way may not be entered, there may be something."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        pass
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return "no such file or folder"


def _from_folder(folder: str, url: str | None, report: Report) -> Iterator[Input]:
    empty = True
    parts: set[str] = set()
    """Folders that hold the parts of pages."""

    def refuse(error: OSError) -> None:
        nonlocal empty
        where = os.fspath(error.filename or folder)
        if where == folder:
            raise UsageError(f"{folder}: cannot be read: {error.strerror}")
        # a folder among others costs what is in it
        report.fail(printable(where), "unreadable_file", f"{error.strerror}; nothing in this folder is read")
        empty = False

    cached: dict[str, frozenset[str]] = {}
    """Folders that HTTrack made, and the files in them of which it keeps the pages as they came."""
    for root, folders, files in os.walk(folder, onerror=refuse, followlinks=False):
        cache = os.path.join(root, CACHE)
        if os.path.isfile(cache):
            cached[root] = cached_files(cache)
            yield Input(file=cache, path=printable(cache), named=False)
            empty = False
        copied = [path for path in cached if root == path or root.startswith(path + os.sep)]
        converted = find_converted(frozenset(files))
        folders[:] = sorted(name for name in folders if not is_left_out(name))
        snapshot = find_snapshot(root) if INDEX in files else None
        if snapshot is not None:
            yield from _from_snapshot(root, snapshot, report)
            folders.clear()
            empty = False
            continue
        is_part = root in parts
        parts.update(os.path.join(root, name) for name in folders if is_part or holds_parts(name, files))
        for name in sorted(files):
            path = os.path.join(root, name)
            # a link that leads nowhere is read like a file, and found to be none
            if not name.startswith(".") and (os.path.isfile(path) or not os.path.exists(path)):
                empty = False
                if is_part:
                    report.skip("part_of_page", Skipped(printable(path)))
                    continue
                kept = any(os.path.relpath(path, top) in cached[top] for top in copied)
                if name in converted or kept:
                    report.skip("converted_copy", Skipped(printable(path)))
                    continue
                below = name_on_site(os.path.relpath(path, folder))
                address = url and address_below(url, printable(below))
                yield Input(file=path, path=printable(path), url=address, named=False)
    if empty:
        raise UsageError(f"{folder}: the folder holds no files")


def _from_snapshot(folder: str, snapshot: Snapshot, report: Report) -> Iterator[Input]:
    for name in snapshot.archives:
        path = os.path.join(folder, name)
        yield Input(file=path, path=printable(path), named=False)
    if snapshot.page is not None:
        path = os.path.join(folder, snapshot.page)
        # what its index says of a page counts like what a user says
        yield Input(file=path, path=printable(path), url=snapshot.url, retrieved_at=snapshot.moment)
    for name in snapshot.others:
        report.skip("converted_copy", Skipped(printable(os.path.join(folder, name))))


def _from_manifest(manifest: Path, report: Report) -> Iterator[Input]:
    def find(path: str) -> str | None:
        file = os.path.join(manifest.parent, path)
        return file if os.path.isfile(file) else None

    try:
        lines = manifest.open("rb")
    except OSError as error:
        raise UsageError(f"--manifest {manifest}: {error.strerror}") from error
    with lines:
        yield from read_manifest(lines, str(manifest), find, report)


def read_manifest(
    lines: Iterable[bytes], name: str, find: Callable[[str], str | None], report: Report
) -> Iterator[Input]:
    """The files that the lines of a manifest tell of; `find` says where a path of a line is, None where nothing is.

    Raises UsageError for a line that makes no sense; a missing file is a failure in the report.
    """
    count = 0
    for number, text in enumerate(lines, start=1):
        if not text.strip():
            continue
        count += 1
        try:
            line = _LINE.decode(text.removeprefix(b"\xef\xbb\xbf"))
        except (msgspec.MsgspecError, ValueError) as error:
            raise UsageError(f"{name}, line {number}: {error}") from error
        try:
            moment = parse_moment(line.retrieved_at) if line.retrieved_at else None
        except ValueError as error:
            raise UsageError(f"{name}, line {number}: retrieved_at: {error}") from error
        file = find(line.path)
        if file is None:
            report.fail(line.path, "missing_file", "named in the manifest")
            continue
        if line.url and absolute_url(line.url, None) is None:
            report.fail(line.path, "bad_address", line.url)
            continue
        yield Input(
            file=file, path=line.path, url=line.url, retrieved_at=moment, content_type=line.content_type
        )
    if not count:
        raise UsageError(f"{name}: names no files")
