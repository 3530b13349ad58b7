"""Saved pages in zip and tar files: each file inside is read as one in a folder is; no archive format of the web.

A file is read into memory up to the longest page and no further, so that nothing packed inside grows beyond that. One
that is damaged, encrypted or too long costs itself.
"""

from __future__ import annotations

import zipfile
import zlib
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from typing import BinaryIO, cast

import msgspec

from crawler.items import Page
from crawler.sources.decoded import DecodedFile
from crawler.sources.discover import Input, printable
from crawler.sources.files import read_file_page
from crawler.sources.forms import find_form
from crawler.sources.http import MAX_BODY
from crawler.sources.maff import INDEX, read_index
from crawler.sources.members import Codec
from crawler.sources.mirrors import (
    address_below,
    find_converted,
    is_address,
    is_left_out,
    name_on_site,
    noted_in,
    written_name,
)
from crawler.sources.pages import WHOLE
from crawler.sources.ranges import RangeFile, modified_at
from crawler.sources.report import Report, Skipped
from crawler.sources.saved import Saved, holds_parts, may_be_part
from crawler.sources.snapshots import INDEX as SNAPSHOT_INDEX
from crawler.sources.snapshots import read_snapshot
from crawler.sources.tar import TarDamage, iter_members
from crawler.urls import absolute_url

_DOCUMENTS = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml")
"""Names by which zip files are office documents, books and programs, whose pages are nobody's news."""
_PACKAGES = ("datapackage.json", "webarchive.yaml")
"""Names by which zip files are packages of archives, whose other files are indexes, lists of pages and logs."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
_LONGEST_INDEX = 64 * 1024
_LONGEST_SNAPSHOT = 4 << 20
_PACKED_NAMES = (".zip", ".wacz", ".tar", ".tgz", ".tar.gz")
_FIRST_YEAR = 1990
"""No page of the Web is older."""
_DEEPEST = 200
"""Folders within folders, deeper than file systems are filled: a name may have thousands."""


class _Member(RangeFile):
    """The bytes of a file inside."""

    def __init__(self, body: bytes, modified: float) -> None:
        super().__init__(len(body))
        self._body = body
        self._modified = modified

    @property
    def modified(self) -> float:
        return self._modified

    def read_at(self, offset: int, size: int) -> bytes:
        return self._body[offset : offset + size]


def read_tar(file: BinaryIO, codec: Codec, item: Input, report: Report) -> Iterator[Page]:
    """The pages in a tar file."""
    parts: set[str] | None = None
    for member in iter_members(DecodedFile(file, codec), MAX_BODY + 1):
        if isinstance(member, TarDamage):
            report.damage(item.path, member.offset, member.cause, member.bytes_lost)
            continue
        if parts is None and may_be_part(member.name):
            # the page may stand behind its parts: all names have to be known first
            others = iter_members(DecodedFile(file, codec), 0)
            parts = _find_parts(other.name for other in others if not isinstance(other, TarDamage))
        if parts and member.name in parts:
            report.skip("part_of_page", Skipped(_label(item, member.name)))
        elif not _is_hidden(member.name):
            modified = member.modified if member.modified is not None else modified_at(file)
            yield from _read_member(member.name, member.body, modified, item, report)


def read_zip(file: BinaryIO, item: Input, report: Report, archives: Collection[str]) -> Iterator[Page]:
    """The pages in a zip file, beside the archives of those names; none of a document, nor of a package of archives.

    Raises zipfile.BadZipFile where its directory cannot be read or has two files in one place.
    """
    with zipfile.ZipFile(file) as container:
        entries = sorted(container.infolist(), key=lambda info: info.header_offset)
        taken = {info.header_offset for info in entries if info.filename in archives}
        for info in entries:
            info.filename = written_name(info)
        if len({info.header_offset for info in entries}) < len(entries):
            # newer Pythons read the one and print a warning
            raise zipfile.BadZipFile("two files in one place")
        named = _PACKAGES if archives else _DOCUMENTS
        if any(info.filename in named for info in entries):
            return
        parts = _find_parts(info.filename for info in entries)
        converted = find_converted(frozenset(info.filename for info in entries))
        told = _read_indexes(container, entries)
        of_snapshots, others = _read_snapshots(container, entries)
        told |= of_snapshots
        end = 0
        for info in entries:
            if info.header_offset < end:
                raise zipfile.BadZipFile("two files in one place")
            end = info.header_offset + info.compress_size
            if info.is_dir() or _is_hidden(info.filename) or info.header_offset in taken:
                continue
            entry = Skipped(_label(item, info.filename))
            if info.filename in parts:
                report.skip("part_of_page", entry)
            elif info.filename in converted or info.filename in others:
                report.skip("converted_copy", entry)
            elif is_address(info.filename) and (reason := _reason_of(file, info)):
                report.skip(reason, msgspec.structs.replace(entry, url=absolute_url(info.filename, None)))
            else:
                said = told.get(info.filename)
                yield from _read_entry(container, info, file, item, report, said)


def _reason_of(file: BinaryIO, info: zipfile.ZipInfo) -> str | None:
    """Why an entry of HTTrack's cache, which keeps the answers of pages and what it notes of all others, is no page."""
    status = noted_in(file, info.header_offset).get("x-statuscode", "200")
    if status not in map(str, WHOLE):
        return f"http_{status[:1]}xx"
    return None if info.file_size else "unsupported_type"


def _find_parts(names: Iterable[str]) -> set[str]:
    """Of names of files those in folders that hold the parts of a saved page beside them."""
    beside: dict[str, set[str]] = {}
    for name in (names := [*names]):
        folder, _, last = name.rpartition("/")
        beside.setdefault(folder, set()).add(last)

    @cache
    def is_part(folder: str) -> bool:
        outer, _, last = folder.rpartition("/")
        return holds_parts(last, beside.get(outer, ())) or (bool(outer) and is_part(outer))

    return {name for name in names if name.count("/") <= _DEEPEST and is_part(name.rpartition("/")[0])}


def _read_indexes(container: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> dict[str, Saved]:
    """What a MAFF file says of its pages, by their names; an index that cannot be read is met as a file once more."""
    told = {}
    for info in entries:
        if INDEX.fullmatch(info.filename) and info.file_size < _LONGEST_INDEX:
            with suppress(*_BROKEN, RuntimeError):  # encrypted
                name, saved = read_index(info.filename, container.read(info))
                told[name] = saved
    return told


def _read_snapshots(
    container: zipfile.ZipFile, entries: list[zipfile.ZipInfo]
) -> tuple[dict[str, Saved], set[str]]:
    """What the indexes of ArchiveBox say of the pages that are read, by their names, and the names of all files beside
    those."""
    told: dict[str, Saved] = {}
    others: set[str] = set()
    indexes = [info for info in entries if info.filename.rpartition("/")[2] == SNAPSHOT_INDEX]
    names = sorted(info.filename for info in entries if not info.is_dir()) if indexes else []
    filled = {info.filename for info in entries if info.file_size} if indexes else set()
    for info in indexes:
        folder = info.filename.removesuffix(SNAPSHOT_INDEX)
        below = names[bisect_left(names, folder) : bisect_left(names, f"{folder}\U0010ffff")]
        with suppress(*_BROKEN, RuntimeError):  # encrypted
            index = container.read(info) if info.file_size < _LONGEST_SNAPSHOT else b""
            found = read_snapshot(index, {name.removeprefix(folder) for name in below if name in filled})
            if found is not None:
                others.update(below)
                others.difference_update(f"{folder}{name}" for name in found.archives)
                if found.page is not None:
                    told[f"{folder}{found.page}"] = Saved(found.url, found.moment)
    return told, others - told.keys()


def _read_entry(
    container: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    file: BinaryIO,
    item: Input,
    report: Report,
    said: Saved | None,
) -> Iterator[Page]:
    label = _label(item, info.filename)
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        report.fail(label, "unsupported_file", "encrypted, or packed in an unusual way")
        return
    try:
        with container.open(info) as packed:
            body = packed.read(MAX_BODY + 1)
    except _BROKEN as error:
        report.damage(label, info.header_offset, f"zip entry: {error}", info.compress_size)
        return
    yield from _read_member(info.filename, body, _moment_of(info, file), item, report, said)


def _read_member(
    name: str, body: bytes, modified: float, item: Input, report: Report, said: Saved | None = None
) -> Iterator[Page]:
    label = _label(item, name)
    if len(body) > MAX_BODY:
        report.skip("too_large", Skipped(label))
        return
    member = cast(BinaryIO, _Member(body, modified))
    form = find_form(member, name)
    if form.kind is not None or form.is_tar or name.lower().endswith(_PACKED_NAMES):
        report.fail(label, "unsupported_file", "an archive in an archive: unpack it first")
    elif body.startswith(b"PK\x03\x04"):
        report.reject(label, "an office document or the like", is_named=False)
    else:
        address = item.url and address_below(item.url, printable(name_on_site(name)))
        inner = Input(file=name, path=label, url=address, named=False)
        if is_address(name):
            inner = msgspec.structs.replace(inner, url=absolute_url(name, None))
        if said is not None:
            url = item.url or said.url
            inner = msgspec.structs.replace(inner, url=url, retrieved_at=said.moment, named=True)
        yield from read_file_page(member, form.codec, inner, report)


def _label(item: Input, name: str) -> str:
    return f"{item.path}!{printable(name)}"


def _is_hidden(name: str) -> bool:
    """Whether a file is one that folders are read without: `.git/x`, and what macOS puts beside each file."""
    parts = name.split("/")
    return parts[0] == "__MACOSX" or any(is_left_out(part) and part not in (".", "..") for part in parts)


def _moment_of(info: zipfile.ZipInfo, file: BinaryIO) -> float:
    """When a file was last changed, taken for UTC: zip files do not name their zone. The time of the zip file itself where
    none is known: then tools write the first day that the format can hold, 1980-01-01, or one near it."""
    try:
        moment = datetime(*info.date_time, tzinfo=UTC)
    except ValueError:
        return modified_at(file)
    return moment.timestamp() if moment.year >= _FIRST_YEAR else modified_at(file)
