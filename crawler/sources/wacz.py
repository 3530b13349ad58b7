"""WACZ files (specification 1.x) and other zip files with archives in them, which are read in place."""

from __future__ import annotations

import gzip
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

import msgspec
from msgspec import Struct

from crawler.sources.ranges import read_at, window_of
from crawler.sources.requests import METHOD_MARK

_ARCHIVE_NAME = re.compile(r"(?i)(?:^|/)archive/[^/]+$|\.w?arc(?:\.\w+)?$|\.wacz$")
_PACKAGE_NAME = re.compile(r"(?i)\.wacz$")
NESTED = "!"
"""Between the name of a package in a package and that of an archive in it."""
PACKAGE_END = f".wacz{NESTED}"
_DEEPEST = 3
_INDEX_NAME = re.compile(r"(?i)(?:^|/)indexe?s?/[^/]+\.cdxj?(?:\.gz)?$")
_ARCHIVE_BEGINS = (b"PK", b"\x1f\x8b", b"\x28\xb5", b"\x04\x22", b"WA", b"fi")
_OTHER_TYPES = frozenset({"application/pdf", "application/zip", "application/x-shockwave-flash"})
_LOCAL_HEADER = 30
_GAP = 1 << 12
"""Most bytes between two files inside: extra fields, data descriptors, padding."""
_MOST_PACKED = 300
"""How much larger a file inside may become: the text of records becomes ten times as large, a bomb a thousand times."""
_LONGEST_LINE = 1 << 20
"""No line of an index is longer; of one that is, its pieces say nothing."""
_LONG = 1 << 18
"""Records shorter than this are not worth passing over: reading on is quicker than starting anew."""


def find_archives(file: BinaryIO) -> list[zipfile.ZipInfo]:
    """The archive files inside, in the order they stand in the zip file.

    Raises zipfile.BadZipFile, too, when the directory and the file do not agree: archives could be missing in it.
    """
    with zipfile.ZipFile(file) as container:
        entries = sorted(container.infolist(), key=lambda info: info.header_offset)
        covered = 0
        for info in entries:
            if info.header_offset - covered > _GAP or read_at(file, info.header_offset, 4) != b"PK\x03\x04":
                raise zipfile.BadZipFile("its directory does not fit the file")
            covered = (
                info.header_offset + _LOCAL_HEADER + len(info.orig_filename.encode()) + info.compress_size
            )
        if container.start_dir - covered > _GAP:
            raise zipfile.BadZipFile("its directory does not fit the file")
    return [info for info in entries if _ARCHIVE_NAME.search(info.filename) and not info.is_dir()]


def is_package(file: BinaryIO, info: zipfile.ZipInfo, prefix: str) -> bool:
    """Whether an entry, opened as `file`, is a package itself, as those of a multi-WACZ are; `prefix` names the packages
    around it, which do not go on for ever."""
    is_named = _PACKAGE_NAME.search(info.filename) is not None
    return is_named and read_at(file, 0, 4) == b"PK\x03\x04" and prefix.count(NESTED) < _DEEPEST


@contextmanager
def open_entry(file: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """The archive file of that name, in a package in this one where the name says so. Raises KeyError, and as
    `open_archive`."""
    with zipfile.ZipFile(file) as container:
        entries = {info.filename: info for info in container.infolist()}
    outer, mark, inner = name.partition(PACKAGE_END)
    if name in entries or not mark:
        with open_archive(file, entries[name]) as archive:
            yield archive
        return
    with open_archive(file, entries[f"{outer}.wacz"]) as package, open_entry(package, inner) as archive:
        yield archive


@contextmanager
def open_archive(file: BinaryIO, info: zipfile.ZipInfo) -> Iterator[BinaryIO]:
    """An archive inside as a seekable file: a stored one is read where it stands, a deflated one is unpacked
    into a temporary file, which vanishes. Raises zipfile.BadZipFile, NotImplementedError, RuntimeError."""
    if info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & 1:
        if info.file_size != info.compress_size:
            raise zipfile.BadZipFile("two sizes for one stored file")
        start = _find_start(file, info)
        yield window_of(file, start, start + info.file_size)
        return
    if info.compress_type != zipfile.ZIP_DEFLATED:
        raise NotImplementedError(f"compression method {info.compress_type}")
    if _is_bomb(info):
        raise zipfile.BadZipFile(f"{info.file_size} bytes packed into {info.compress_size}")
    with tempfile.TemporaryFile() as unpacked:
        with zipfile.ZipFile(file) as container, container.open(info) as packed:
            shutil.copyfileobj(packed, unpacked, 1 << 20)
        unpacked.flush()
        yield cast(BinaryIO, unpacked)


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    return info.file_size > _MOST_PACKED * info.compress_size


def _find_start(file: BinaryIO, info: zipfile.ZipInfo) -> int:
    """Where a stored file begins, behind its local header, which may be damaged."""
    header = read_at(file, info.header_offset, _LOCAL_HEADER)
    names = info.header_offset + _LOCAL_HEADER
    stated = names + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    bare = names + len(info.orig_filename.encode())
    starts = [start for start in (stated, bare) if read_at(file, start, 4)[:2] in _ARCHIVE_BEGINS]
    return starts[0] if starts else bare


class Stretch(Struct, frozen=True):
    """A record that the index says is no page, by its place in the archive file."""

    start: int
    end: int
    media_type: str
    url: str | None = None


class _IndexLine(Struct):
    """What is needed of the JSON of a CDXJ line; writers differ in whether numbers are strings."""

    filename: str = ""
    offset: int = 0
    length: int = 0
    mime: str = ""
    url: str | None = None
    method: str = ""


_INDEX_LINE = msgspec.json.Decoder(_IndexLine, strict=False)


class Hints(Struct, frozen=True):
    """What the indexes of a package say of its archives, by their names without folders."""

    other_media: dict[str, list[Stretch]] = {}
    """The long records that cannot be pages, in order."""
    posted: dict[str, dict[int, str | None]] = {}
    """Offsets and addresses of answers to other requests than those for a page."""


def read_indexes(file: BinaryIO) -> Hints:
    """What the indexes say of records that are no pages.

    Only a hint: an index may be wrong or name only a part, so whatever it does not rule out is read. Nothing, or
    what was readable, for a broken index.
    """
    found = Hints()
    try:
        with zipfile.ZipFile(file) as container:
            for info in container.infolist():
                is_known = info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
                if _INDEX_NAME.search(info.filename) and is_known and not _is_bomb(info):
                    with container.open(info) as packed:
                        _read_index(cast(BinaryIO, packed), info.filename, found)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError):
        pass  # the archives themselves are read all the same
    for stretches in found.other_media.values():
        stretches.sort(key=lambda stretch: stretch.start)
    return found


def _read_index(packed: BinaryIO, name: str, found: Hints) -> None:
    lines = gzip.GzipFile(fileobj=packed) if name.lower().endswith(".gz") else packed
    while line := lines.readline(_LONGEST_LINE):
        begin = line.find(b"{")
        try:
            entry = _INDEX_LINE.decode(line[begin:]) if begin >= 0 else _IndexLine()
        except msgspec.MsgspecError:
            continue
        archive = entry.filename.rpartition("/")[2]
        if METHOD_MARK.encode() in line[:begin] or entry.method.upper() not in ("", "GET"):
            found.posted.setdefault(archive, {})[entry.offset] = entry.url
        is_other = (
            entry.mime.partition("/")[0] in ("image", "video", "audio", "font") or entry.mime in _OTHER_TYPES
        )
        if entry.length >= _LONG and is_other:
            stretch = Stretch(entry.offset, entry.offset + entry.length, entry.mime, entry.url)
            found.other_media.setdefault(archive, []).append(stretch)
