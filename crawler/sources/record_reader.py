"""Records of WARC and ARC archives, with nothing lost to damage; knows nothing of HTTP or pages.

Two readers give the same records. The fast one is FastWARC; it serves plain archives and gzip archives with one
record a member as long as nothing is wrong. The careful one is `Salvage`, which reads all other forms and, in
the former, the stretch from the last record that FastWARC had confirmed until the damage is behind. FastWARC
stops for good at the first broken member and does not tell a clipped last record from a whole one. So a record of it
is handed on only after the next one was reached, and the last one is always read carefully.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator

from crawler.sources.decoded import DecodedFile
from crawler.sources.members import Codec, find_members, first_bytes
from crawler.sources.ranges import locate, read_at, window_of
from crawler.sources.records import MAX_BLOCK, ArchiveRecord, Kind, is_digest_of, join_headers
from crawler.sources.report import Report
from crawler.sources.salvage import Salvage, kind_of

_CHAIN = 1 << 17
"""Raw bytes of unbroken members that are no chance: see `find_chain`."""
_SLACK = (-60, 40)
"""By how much a record may differ from the length of its head, written in the usual way, and its block."""


def read_records(
    file: BinaryIO,
    codec: Codec,
    kind: Kind,
    name: str,
    report: Report,
    start: int = 0,
) -> Iterator[ArchiveRecord]:
    """The whole records that begin at `start` (a record boundary) or later, in order.

    Damaged spots go to the report under `name`. The file must be seekable.
    """
    records = _all_records(file, codec, kind, name, report, start)
    return _compared(records, name, report) if codec == "plain" and kind == "warc" else records


def _compared(records: Iterator[ArchiveRecord], name: str, report: Report) -> Iterator[ArchiveRecord]:
    """The same records; one whose block is not that of its digest is damage. What is compressed has check sums of its own:
    there a wrong digest is its writer's."""
    for record in records:
        stated = record.headers.get("warc-block-digest")
        is_noted = bool(report.damages) and report.damages[-1].offset == record.offset
        if not is_noted and record.block is not None and is_digest_of(stated, record.block) is False:
            report.damage(name, record.offset, "the block is not that of its digest", 0)
        yield record


def _all_records(
    file: BinaryIO, codec: Codec, kind: Kind, name: str, report: Report, start: int
) -> Iterator[ArchiveRecord]:
    offset = start
    while codec in ("gzip", "plain") and kind == "warc":
        resume = yield from _fast_records(file, codec, offset)
        salvage = Salvage(file, codec, kind, name, report, resume)
        for record in salvage.records():
            if salvage.is_past_damage and record.offset > resume:
                offset = record.offset
                break
            yield record
        else:
            return
    yield from Salvage(file, codec, kind, name, report, offset).records()


def _fast_records(file: BinaryIO, codec: Codec, start: int) -> Generator[ArchiveRecord, None, int]:
    """Yields confirmed records; returns the offset to read on from carefully."""
    last: ArchiveRecord | None = None
    expected = 0
    descriptor, base = locate(file)
    stream = window_of(file)
    stream.seek(start)
    try:
        for found in ArchiveIterator(stream, parse_http=False):
            length = found.content_length
            block = found.reader.read() if length <= MAX_BLOCK else None
            if block is not None and len(block) != length:
                break
            fields = found.headers.items()
            offset = found.stream_pos
            if last is not None:
                # Whether the record before is as long as it says, and (in a gzip archive, where FastWARC's
                # offsets are right only then) alone in its member, whose trailer tells the decoded length.
                if codec == "plain":
                    surplus = offset - last.offset - expected
                else:
                    if descriptor is None:
                        trailer = read_at(file, offset - 4, 4)
                    else:
                        trailer = os.pread(descriptor, 4, base + offset - 4)
                    surplus = int.from_bytes(trailer, "little") - expected & 0xFFFFFFFF
                    surplus = (surplus ^ 1 << 31) - (1 << 31)
                if not _SLACK[0] <= surplus <= _SLACK[1]:
                    break
                start = offset
                yield last
            elif offset != start:
                break
            headers = join_headers(fields)
            text = "".join(map("".join, fields))
            if headers is None or not text.isprintable():
                break
            last = ArchiveRecord("warc", headers.get("warc-type", "").strip().lower(), headers, block, offset)
            expected = length + 16 + 4 * len(fields) + len(text if text.isascii() else text.encode())
    except (OSError, ValueError, RuntimeError, EOFError, OverflowError):
        pass  # whatever it is, the careful reader finds and reports it
    return start


def find_record_starts(file: BinaryIO, kind: Kind, ideal: list[int]) -> list[int]:
    """For each offset the first record of a plain archive that begins there or later, as reading finds it.

    Walks from head to head, so that an archive inside a record is no record.
    """
    found: list[int] = []
    walker = Salvage(file, "plain", kind, "", Report(), 0)
    # Up to the first damage: behind it, an archive inside the damaged record could be taken for records.
    while len(found) < len(ideal) and (offset := walker.pass_record()) is not None:
        while len(found) < len(ideal) and offset >= ideal[len(found)]:
            found.append(offset)
    return found


def find_chain(file: BinaryIO, codec: Codec, kind: Kind, start: int, stop: int) -> int | None:
    """The first member from `start` to before `stop` that begins a record, with whole members behind it.

    Compressed archives are archived, too, and may stand verbatim inside a record: their members are cut
    at least every 64 KiB by the outer coding, so a longer chain of members is no chance.
    """
    for candidate in find_members(file, codec, start):
        if candidate >= stop:
            break
        if kind_of(first_bytes(file, codec, candidate)) == kind and _is_chain(file, codec, candidate):
            return candidate
    return None


def _is_chain(file: BinaryIO, codec: Codec, start: int) -> bool:
    decoded = DecodedFile(file, codec, start)
    while decoded.skip(1 << 16):
        if decoded.offset - start > _CHAIN:
            return True
    return decoded.fault is None
