"""Folders in which ArchiveBox keeps one page in many forms: which of them is read, and where and when it came from.

`index.json` in such a folder names the address, and under `history` what each program has made of the page, and when.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

import msgspec
from msgspec import Struct, field

from crawler.sources.moments import parse_moment
from crawler.urls import absolute_url

INDEX = "index.json"
_LONGEST = 4 << 20
_WARC_FOLDER = "warc/"
_ARCHIVES = (".warc", ".warc.gz")
_PAGES = (
    *(("dom", "output.html"), ("dom", "dom/output.html")),
    *(("singlefile", "singlefile.html"), ("singlefile", "singlefile/singlefile.html")),
)
"""By the program that makes them, the better first: in one file, the addresses of pictures are lost."""


class Snapshot(NamedTuple):
    """The address of a page, and what is read of it, by names below the folder."""

    url: str
    archives: tuple[str, ...] = ()
    """The answers as they came: nothing else is needed."""
    page: str | None = None
    moment: datetime | None = None
    """When the page was kept."""
    others: tuple[str, ...] = ()
    """The other files that there are."""


class _Result(Struct):
    status: str | None = None
    start_ts: str | None = None


class _Index(Struct):
    url: str
    timestamp: str
    history: dict[str, list[_Result]] = field(default_factory=dict)
    canonical: dict[str, str | None] = field(default_factory=dict)


_DECODER = msgspec.json.Decoder(_Index)


def read_snapshot(index: bytes, names: Collection[str]) -> Snapshot | None:
    """What a file called `index.json` says of the files in its folder that hold anything; None where it is another's, or
    nothing of the page is among them."""
    try:
        said = _DECODER.decode(index)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    url = absolute_url(said.url, None)
    if url is None or not (said.history or said.canonical):
        return None
    archives = tuple(
        sorted(name for name in names if name.startswith(_WARC_FOLDER) and name.endswith(_ARCHIVES))
    )
    if archives and any(result.status == "succeeded" for result in said.history.get("wget", ())):
        return Snapshot(url, archives)
    for program, name in (*_PAGES, ("wget", said.canonical.get("wget_path") or "")):
        if name in names:
            return Snapshot(url, page=name, moment=_moment(said.history.get(program, ())))
    return Snapshot(url, archives) if archives else None


def find_snapshot(folder: str) -> Snapshot | None:
    """What `index.json` in a folder says of the files in it; None where it is another's, or cannot be read."""
    with suppress(OSError), open(os.path.join(folder, INDEX), "rb") as file:
        index = file.read(_LONGEST)
        if b'"timestamp"' not in index:
            return None  # of another program, whose folder need not be walked
        paths = [os.path.join(root, name) for root, _, files in os.walk(folder) for name in files]
        filled = (path for path in paths if os.path.isfile(path) and os.path.getsize(path))
        names = frozenset(os.path.relpath(path, folder).replace(os.sep, "/") for path in filled)
        if found := read_snapshot(index, names):
            read = {*found.archives, found.page}
            below = sorted(os.path.relpath(path, folder).replace(os.sep, "/") for path in paths)
            return found._replace(others=tuple(name for name in below if name not in read))
    return None


def _moment(results: Collection[_Result]) -> datetime | None:
    for result in results:
        if result.status == "succeeded" and result.start_ts:
            with suppress(ValueError):
                return parse_moment(result.start_ts).replace(microsecond=0)
    return None
