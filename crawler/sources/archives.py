"""Opens files: tells by content what each is and reads its pages; the formats themselves are elsewhere."""

from __future__ import annotations

import errno
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import BinaryIO

import msgspec

from crawler.items import Page
from crawler.sources.captures import iter_pages
from crawler.sources.containers import read_tar, read_zip
from crawler.sources.discover import Input
from crawler.sources.files import note_empty, read_file_page
from crawler.sources.forms import Form, find_form, is_zip, unpacks_itself
from crawler.sources.members import find_members, first_bytes
from crawler.sources.opening import open_file
from crawler.sources.pages import ArchiveSource, Origin
from crawler.sources.ranges import size_of
from crawler.sources.record_reader import read_records
from crawler.sources.records import ArchiveRecord
from crawler.sources.report import Report, Skipped
from crawler.sources.requests import Requests
from crawler.sources.revisits import Place, RevisitIndex
from crawler.sources.salvage import kind_of
from crawler.sources.wacz import (
    NESTED,
    Stretch,
    find_archives,
    is_package,
    open_archive,
    open_entry,
    read_indexes,
)

_ONE_RESPONSE = re.compile(
    rb"warc/(?:(?!\r?\n\r?\n).)*\nwarc-type: *response\r?\n(?:(?!\r?\n\r?\n).)*\r?\n\r?\n"
    rb"http/(?:(?!\r?\n\r?\n).)*\ncontent-type: *(?:image|video|audio|font|application)/(?!xhtml|xml|octet)",
    re.S,
)
"""The heads, in lower case, of a response that holds some other medium."""


_MOST_OF_NOTHING = 100
"""Bytes of the largest archive that is looked at for having no record at all: a packed file without content has about 30, and
the shortest record has more."""


def open_source(item: Input, report: Report, index: RevisitIndex | None = None) -> Iterator[Page]:
    """The pages of one input in order; all else is noted in the report. Raises nothing for any content.

    An `index` shared by the inputs of a process lets revisit records find their originals in earlier files.
    What stays unresolved is in `report.revisits`, for `resolve_revisits`.
    """
    index = index if index is not None else RevisitIndex()
    try:
        with open_file(item.file) as file:
            if is_zip(file, item.file):
                yield from _zip_pages(file, item, report, index)
                return
            if unpacks_itself(file):
                yield from _saved_pages(file, item, report, ())
                return
            form = find_form(file, item.file)
            if form.is_empty:
                note_empty(item, report)
            elif form.is_tar:
                yield from read_tar(file, form.codec, item, report)
            elif form.kind is None:
                yield from read_file_page(file, form.codec, item, report)
            else:
                source: ArchiveSource = "arc" if form.kind == "arc" else "warc"
                origin = Origin(file=item.file, path=item.path, source=source)
                if _holds_nothing(file, form, origin):
                    note_empty(item, report)
                else:
                    yield from _archive_pages(file, form, origin, item, report, index)
    except OSError as error:
        # which form a file has is told by its first bytes, and they are read again
        said = "a pipe: save it as a file first" if error.errno == errno.ESPIPE else error.strerror
        report.fail(item.path, "unreadable_file", said or str(error))


def _archive_pages(
    file: BinaryIO,
    form: Form,
    origin: Origin,
    item: Input,
    report: Report,
    index: RevisitIndex,
    other_media: Sequence[Stretch] = (),
    posted: Mapping[int, str | None] | None = None,
) -> Iterator[Page]:
    own = Report(on_skipped=report.on_skipped)
    records = _records_between(file, form, origin, own, item.start, other_media)
    try:
        yield from iter_pages(records, origin, own, index, read_place, item.end, Requests(posted))
    finally:
        if item.end is not None:
            # Damage behind the end belongs to the next part
            own.damages = [damage for damage in own.damages if damage.offset < item.end]
        report.merge(own)


def _holds_nothing(file: BinaryIO, form: Form, origin: Origin) -> bool:
    """Whether a short archive has neither a record nor damage: blank lines, or a packed file without content."""
    if size_of(file) > _MOST_OF_NOTHING:
        return False
    assert form.kind is not None
    report = Report()
    return not any(read_records(file, form.codec, form.kind, origin.label, report)) and not report.damages


def _records_between(
    file: BinaryIO, form: Form, origin: Origin, report: Report, start: int, other_media: Sequence[Stretch]
) -> Iterator[ArchiveRecord]:
    """The records from `start` on, without those that an index and their own heads say are other media."""
    assert form.kind is not None
    for stretch in other_media:
        if stretch.start < start or not _is_other_media(file, form, stretch):
            continue
        part = Report()
        for record in read_records(file, form.codec, form.kind, origin.label, part, start):
            if record.offset >= stretch.start:
                break
            yield record
        part.damages = [damage for damage in part.damages if damage.offset < stretch.start]
        report.merge(part)
        place = Skipped(origin.path, origin.warc_file, stretch.start, stretch.url)
        report.skip("unsupported_type", place, stretch.media_type)
        start = stretch.end
    yield from read_records(file, form.codec, form.kind, origin.label, report, start)


def _is_other_media(file: BinaryIO, form: Form, stretch: Stretch) -> bool:
    """Whether a response begins and ends just there and its HTTP head, too, says that it is no page."""
    begin = first_bytes(file, form.codec, stretch.start)
    if kind_of(begin) != form.kind or not _ONE_RESPONSE.match(begin.lower()):
        return False
    return stretch.end == size_of(file) or kind_of(first_bytes(file, form.codec, stretch.end)) == form.kind


def _zip_pages(
    file: BinaryIO, item: Input, report: Report, index: RevisitIndex, prefix: str = ""
) -> Iterator[Page]:
    """The pages of the archives in a zip file; `prefix` names the packages around it, if it stands in some."""
    try:
        archives = find_archives(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        yield from _stray_pages(file, 0, f"zip file: {error}", item, report, index)
        return
    found: set[str] = set()
    hints = read_indexes(file)
    for info in archives:
        origin = Origin(file=item.file, path=item.path, entry=f"{prefix}{info.filename}", source="wacz")
        try:
            with open_archive(file, info) as archive:
                if is_package(archive, info, prefix):
                    found.add(info.filename)
                    yield from _zip_pages(archive, item, report, index, f"{origin.entry}{NESTED}")
                    continue
                form = find_form(archive, info.filename)
                if form.kind is not None:
                    found.add(info.filename)
                    name = info.filename.rpartition("/")[2]
                    passed, posted = hints.other_media.get(name, []), hints.posted.get(name)
                    yield from _archive_pages(archive, form, origin, item, report, index, passed, posted)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
            cause = f"zip entry {info.filename}: {error}"
            yield from _stray_pages(file, info.header_offset, cause, item, report, index)
            return
    if not prefix:
        yield from _saved_pages(file, item, report, found)


def _saved_pages(file: BinaryIO, item: Input, report: Report, archives: Collection[str]) -> Iterator[Page]:
    """The saved pages in a zip file, beside the archives of those names."""
    before = report.pages
    failures = len(report.failures)
    try:
        if not item.file.lower().endswith(".wacz"):  # its pages are in its archives
            yield from read_zip(file, item, report, archives)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        report.fail(item.path, "damaged_file", f"zip file: {error}")
    if not archives and report.pages == before and len(report.failures) == failures:
        report.reject(item.path, "a zip file without archives or pages", is_named=item.named)


def _stray_pages(
    file: BinaryIO, start: int, cause: str, item: Input, report: Report, index: RevisitIndex
) -> Iterator[Page]:
    """The pages of all gzip archives from an offset on in a zip file whose directory cannot be used.

    Archives are stored in a WACZ, not deflated, so they stand there as they are.
    """
    starts = (at for at in find_members(file, "gzip", start) if kind_of(first_bytes(file, "gzip", at)))
    first = next(starts, None)
    if first is None and not item.file.lower().endswith(".wacz"):
        report.reject(item.path, f"{cause}; no archive was found in it", is_named=item.named)
        return
    report.damage(item.path, start, cause, 0 if first is not None else size_of(file) - start)
    if first is not None:
        form = Form("gzip", kind_of(first_bytes(file, "gzip", first)), False)
        origin = Origin(file=item.file, path=item.path, source="wacz")
        yield from _archive_pages(
            file, form, origin, msgspec.structs.replace(item, start=first), report, index
        )


def read_place(place: Place) -> ArchiveRecord | None:
    """The record at a place; None when it cannot be read any more."""
    origin = place.origin
    try:
        with open_file(origin.file) as file:
            if origin.entry is None:
                return _record_at(file, place)
            with open_entry(file, origin.entry) as archive:
                return _record_at(archive, place)
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return None


def _record_at(file: BinaryIO, place: Place) -> ArchiveRecord | None:
    form = find_form(file, place.origin.warc_file)
    if form.kind is None:
        return None
    records = read_records(file, form.codec, form.kind, place.origin.label, Report(), place.offset)
    record = next(records, None)
    return record if record is not None and record.offset == place.offset else None
