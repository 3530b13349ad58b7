"""The second pass over inputs: the originals of revisit records that the first could not resolve; reports no damage again."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from crawler.items import Page
from crawler.sources.discover import Input
from crawler.sources.forms import find_form, is_zip
from crawler.sources.opening import open_file
from crawler.sources.pages import Origin, Skip, make_page
from crawler.sources.record_reader import read_records
from crawler.sources.records import ArchiveRecord
from crawler.sources.report import Report, Revisit
from crawler.sources.revisits import is_original, keys_of, keys_of_record, merge_revisit
from crawler.sources.wacz import NESTED, find_archives, is_package, open_archive


def resolve_revisits(inputs: Iterable[Input], report: Report) -> Iterator[Page]:
    """The pages of `report.revisits`, their originals looked for in all inputs once more.

    Empties the list; what is not found is counted as `revisit_unresolved`. Takes one pass over the archives
    and memory for the list alone. Damage and skips of the inputs are not reported again.
    """
    pending, report.revisits = report.revisits, []
    wanted: dict[str, list[Revisit]] = {}
    for revisit in pending:
        for key in keys_of(revisit):
            wanted.setdefault(key, []).append(revisit)
    left = {id(revisit) for revisit in pending}
    files = {item.file: item for item in inputs}
    for item in files.values() if pending else ():
        if not left:
            break
        for record, origin in iter_records(item):
            if record.type not in ("response", "resource"):
                continue
            for key in keys_of_record(record):
                for revisit in wanted.get(key, ()):
                    if id(revisit) not in left or not is_original(record, revisit):
                        continue
                    left.discard(id(revisit))
                    made = merge_revisit(revisit, make_page(record, origin))
                    if isinstance(made, Skip):
                        report.skip(made.reason, revisit.page, made.media_type)
                    else:
                        report.pages += 1
                        yield made
    for revisit in pending:
        if id(revisit) in left:
            report.skip("revisit_unresolved", revisit.page)


def iter_records(item: Input) -> Iterator[tuple[ArchiveRecord, Origin]]:
    """The whole records of an archive, or of the part of it that the input is; none of any other file.

    Damage and unreadable files are passed over in silence: `open_source` reports them.
    """
    try:
        with open_file(item.file) as file:
            if not is_zip(file, item.file):
                origin = Origin(file=item.file, path=item.path)
                for record in _form_records(file, item.file, item.start):
                    if item.end is not None and record.offset >= item.end:
                        return
                    yield record, origin
                return
            yield from _zip_records(file, item)
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError):
        return  # reported by the first pass


def _zip_records(file: BinaryIO, item: Input, prefix: str = "") -> Iterator[tuple[ArchiveRecord, Origin]]:
    for info in find_archives(file):
        origin = Origin(file=item.file, path=item.path, entry=f"{prefix}{info.filename}", source="wacz")
        with open_archive(file, info) as archive:
            if is_package(archive, info, prefix):
                yield from _zip_records(archive, item, f"{origin.entry}{NESTED}")
            else:
                yield from ((record, origin) for record in _form_records(archive, info.filename, 0))


def _form_records(file: BinaryIO, name: str, start: int) -> Iterator[ArchiveRecord]:
    form = find_form(file, name)
    if form.kind is not None:
        yield from read_records(file, form.codec, form.kind, name, Report(), start)
