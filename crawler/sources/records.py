"""Records of WARC and ARC archives, with nothing lost to damage; knows nothing of HTTP or pages.

Two readers give the same records. The fast one is FastWARC; it serves plain archives and gzip archives with one
record a member as long as nothing is wrong. The careful one is `_Salvage`, which reads all other forms and, in
the former, the stretch from the last record that FastWARC had confirmed until the damage is behind. FastWARC
stops for good at the first broken member and does not tell a clipped last record from a whole one, so its
records are handed on only after the next one was reached, and the last one is always read carefully.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Generator, Iterator, Sequence
from typing import BinaryIO, Literal

import msgspec
from fastwarc.warc import ArchiveIterator
from msgspec import Struct

from crawler.sources.feed import Feed
from crawler.sources.http import parse_header_lines, parse_message
from crawler.sources.members import Codec, find_members, first_bytes
from crawler.sources.ranges import locate, read_at, window_of
from crawler.sources.report import Report

Kind = Literal["warc", "arc"]

MAX_BLOCK = 64 << 20
"""Longest record block that is kept in memory, in bytes; longer ones are passed over."""
MAX_HEAD = 1 << 16
_SINGLE = frozenset({"warc-type", "warc-record-id", "warc-date", "content-length"})
"""Headers that a record has once: two that differ come from two heads run together."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_CHAIN = 1 << 17
_SLACK = (-60, 40)
"""By how much a record may differ from the length of its head, written in the usual way, and its block."""

_WARC_START = re.compile(rb"WARC/\d\.\d{1,2}[ \t]*\r?\n", re.I)
_WARC_SEARCH = re.compile(rb"WARC/\d\.\d{1,2}[ \t]*\r?\n[A-Za-z][\w-]{1,40}[ \t]*:", re.I)
# `URL IP date type length` (1.0), with `status checksum location offset file` before the length (1.1);
# addresses may hold blanks.
_ARC_LINE = (
    rb"([a-z][a-z0-9+.-]{1,20}:[^\r\n]{0,8000}?) ([0-9a-f.:]{1,45}|-) (\d{8,17}) ([^ \r\n]{1,255})"
    rb"((?: [^ \r\n]+){5})? (\d{1,15})[ \t]*\r?\n"
)
_ARC_START = re.compile(_ARC_LINE, re.I)
# The first line of a record with one field garbled: the record before it is whole all the same.
_ARC_LIKE = re.compile(
    rb"(?:[a-z][a-z0-9+.-]{1,20}:[^\r\n]{0,8000}|[^\r\n]{1,8000} [0-9.]{7,15} \d{14}) [^ \r\n]+ [^\r\n]*\n",
    re.I,
)
_ARC_SEARCH = re.compile(rb"(?<=\n)" + _ARC_LINE, re.I)
_BLANKS = b"\r\n"
_DIGEST = re.compile(r"\s*(sha-?1|sha-?256|sha-?512|md5):([A-Za-z0-9+/=_-]+)\s*$", re.I)


class ArchiveRecord(Struct, frozen=True):
    """One whole record. ARC records carry what the format has under the WARC header names."""

    kind: Kind
    type: str
    """`response`, `resource`, `metadata`, … in lower case without blanks; `arc_header` for an ARC's first."""
    headers: dict[str, str]
    """Names in lower case."""
    block: bytes | None
    """None when it is longer than `MAX_BLOCK`."""
    offset: int
    """Where the record (its member) begins in the file."""
    is_first: bool = True
    """Whether it is the first of its member, so that it can be read again from `offset`."""

    @property
    def uri(self) -> str | None:
        """The address, as `bare_uri` gives it."""
        return bare_uri(self.headers.get("warc-target-uri"))


def bare_uri(text: str | None) -> str | None:
    """An address of a WARC header without the `<>` that Wget writes around it, blanks in it encoded."""
    uri = (text or "").strip()
    if uri.startswith("<") and uri.endswith(">"):
        uri = uri[1:-1].strip()
    return uri.replace(" ", "%20") or None


def kind_of(begin: bytes) -> Kind | None:
    """What an archive that begins (decoded) with these bytes is; None when it is none."""
    begin = begin.lstrip(_BLANKS)
    if _WARC_START.match(begin):
        return "warc"
    if begin.startswith(b"filedesc:") or _ARC_START.match(begin):
        return "arc"
    return None


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
    offset = start
    while codec in ("gzip", "plain") and kind == "warc":
        resume = yield from _fast_records(file, codec, offset)
        salvage = _Salvage(file, codec, kind, name, report, resume)
        for record in salvage.records():
            if salvage.is_past_damage and record.offset > resume:
                offset = record.offset
                break
            yield record
        else:
            return
    yield from _Salvage(file, codec, kind, name, report, offset).records()


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


class _Salvage:
    """The careful reader: checks that every record ends where it says, finds the next where one does not."""

    def __init__(
        self, file: BinaryIO, codec: Codec, kind: Kind, name: str, report: Report, start: int
    ) -> None:
        self._feed = Feed(file, codec, start)
        self._kind = kind
        self._name = name
        self._report = report
        self._search = _WARC_SEARCH if kind == "warc" else _ARC_SEARCH
        self._overlap = 100 if kind == "warc" else 9000
        self._broken: tuple[int, bool] = (-1, False)
        self._noted = 0
        self.is_past_damage = False
        """Whether the record yielded last is the first of its member, with damage behind it."""

    def records(self) -> Iterator[ArchiveRecord]:
        """The whole records from here on."""
        feed = self._feed
        while True:
            self._pass_blanks()
            feed.forget()
            if not feed.peek(1):
                if feed.fault is None:
                    return
                self._recover(feed.fault.member, feed.fault.at)
                continue
            offset = feed.offset
            is_first = feed.at_member_start
            noted = self._noted
            record = self._read(offset, is_first)
            if record is not None:
                self.is_past_damage = noted > 0 and noted == self._noted and is_first
                yield record

    def _read(self, offset: int, is_first: bool) -> ArchiveRecord | None:
        """The record that begins here, if it is whole; else None, the damage reported and passed."""
        feed = self._feed
        begin = feed.tell
        head = self._read_warc_head() if self._kind == "warc" else self._read_arc_head()
        if isinstance(head, str):
            self._resync(offset, begin, is_first, head)
            return None
        kind, headers, length = head
        if length > MAX_BLOCK:
            if feed.skip(length) < length:
                self._resync(offset, begin, is_first, "clipped record")
                return None
            return ArchiveRecord(self._kind, kind, headers, None, offset, is_first)
        block = feed.read(length)
        record = ArchiveRecord(self._kind, kind, headers, block, offset, is_first)
        if len(block) < length:
            return self._mend(record, b"", begin, is_first, "clipped record")
        member = feed.member_at(feed.tell - 1)
        blanks = self._pass_blanks()
        following = feed.peek(64 if self._kind == "warc" else 9000)
        if not following:
            if feed.fault is not None and feed.fault.member <= member:
                return self._judge_last(record, is_first)
            return record
        if feed.codec != "plain" and feed.at_member_start:
            return record
        if not self._is_start(following) and not (blanks == b"\r\n\r\n" or _ARC_LIKE.match(following)):
            return self._mend(record, blanks, begin, is_first, "record is not as long as it says")
        if feed.codec == "plain" or not self._is_broken(member):
            return record
        # The first of a broken member may be its only one, and what follows garbage.
        if find_witness(record) is False or (is_first and not find_witness(record, by_length=False)):
            self._note(offset, "no digest that matches, in a broken member", length)
            return None
        return record

    def _read_warc_head(self) -> tuple[str, dict[str, str], int] | str:
        """Type, headers and length of the block; the cause as text when there is no head."""
        feed = self._feed
        if not _WARC_START.match(feed.readline(64)):
            return "no record where one should begin"
        lines: list[bytes] = []
        room = MAX_HEAD
        while line := feed.readline(room):
            room -= len(line)
            if not line.strip():
                break
            if _WARC_START.match(line) or room <= 0:
                feed.push_back(line)
                return "record head without end"
            lines.append(line)
        fields = parse_header_lines(b"".join(lines))
        headers = join_headers(fields)
        if headers is None:
            return "two record heads in one"
        if any(map(_CONTROL.search, lines)):
            return "garbled record head"
        length = headers.get("content-length", "")
        if not line.endswith(b"\n"):
            return "clipped record"
        if not (length.isascii() and length.isdigit() and len(length) < 16):
            return "no valid Content-Length"
        return headers.get("warc-type", "").strip().lower(), headers, int(length)

    def _read_arc_head(self) -> tuple[str, dict[str, str], int] | str:
        match = _ARC_START.match(self._feed.readline(9000))
        if not match:
            return "no record where one should begin"
        uri, address, date, media_type, length = (
            match[group].decode("utf-8", "replace") for group in (1, 2, 3, 4, 6)
        )
        headers = {
            "warc-target-uri": uri,
            "warc-ip-address": address,
            "warc-date": date,
            "content-type": media_type,
            "content-length": length,
        }
        return "arc_header" if uri.lower().startswith("filedesc:") else "response", headers, int(length)

    def _is_start(self, begin: bytes) -> bool:
        pattern = _WARC_START if self._kind == "warc" else _ARC_START
        return pattern.match(begin) is not None

    def _pass_blanks(self) -> bytes:
        """Pass over line ends; what was passed, at most `MAX_HEAD`."""
        passed = b""
        while len(passed) < MAX_HEAD:
            begin = self._feed.peek(64)
            blanks = begin[: len(begin) - len(begin.lstrip(_BLANKS))]
            if not blanks:
                break
            passed += self._feed.read(len(blanks))
        return passed

    def pass_record(self) -> int | None:
        """The offset of the next record, which is passed over unread; None at the end and at damage."""
        feed = self._feed
        self._pass_blanks()
        offset = feed.offset
        head = self._read_warc_head() if self._kind == "warc" else self._read_arc_head()
        if isinstance(head, str) or feed.skip(head[2]) < head[2]:
            return None
        return offset

    # ------------------------------------------------------------ damage

    def _judge_last(self, record: ArchiveRecord, is_first: bool) -> ArchiveRecord | None:
        """A record complete by its length, in a member that breaks before its end; the loop recovers."""
        fault = self._feed.fault
        assert fault is not None
        witness = find_witness(record, by_length=False)
        if (witness and fault.is_clipped) or (witness is not False and not is_first):
            return record
        self._recover(record.offset, record.offset if is_first else fault.at)
        return None

    def _mend(
        self, record: ArchiveRecord, blanks: bytes, begin: int, is_first: bool, cause: str
    ) -> ArchiveRecord | None:
        """A record whose length is wrong, or which something follows that is no record.

        It is whole when its digest (or the length in its HTTP head) says so of the block as it is, or of all
        up to the next record; else it is lost.
        """
        feed = self._feed
        assert record.block is not None
        member = feed.member_at(begin)
        is_sound = feed.codec == "plain" or not self._is_broken(member)
        if cause != "clipped record" and find_witness(record, by_length=is_sound):
            return record
        feed.push_back(record.block + blanks)
        passed = feed.read_to(self._search, self._overlap, MAX_BLOCK)
        for trailer in (b"\r\n\r\n", b"\n\n", b"\n", b""):
            mended = msgspec.structs.replace(record, block=passed.removesuffix(trailer))
            if feed.fault is None and passed.endswith(trailer) and find_witness(mended, by_length=is_sound):
                self._note(record.offset, "record is not as long as it says", 0)
                return mended
        self._resync(record.offset, begin, is_first, cause)
        return None

    def _resync(self, offset: int, begin: int, is_first: bool, cause: str) -> None:
        """Go to the next record, behind a broken member if need be; report what was passed since `begin`."""
        feed = self._feed
        feed.read_to(self._search, self._overlap, 0)
        if not feed.peek(1) and feed.fault is not None:
            inside = not is_first and feed.fault.member <= offset
            self._recover(offset, feed.fault.at if inside else offset)
            return
        behind = feed.offset if feed.peek(1) else feed.size
        self._note(
            offset, cause, behind - offset if behind > offset and feed.tell > begin else feed.tell - begin
        )

    def _recover(self, offset: int, lost_from: int) -> None:
        fault = self._feed.fault
        assert fault is not None
        behind = self._feed.recover(
            lambda begin: kind_of(begin) == self._kind or bool(self._search.search(begin))
        )
        self._broken = (-1, False)
        self._note(offset, fault.cause, max(0, behind - lost_from))

    def _note(self, offset: int, cause: str, bytes_lost: int) -> None:
        self._report.damage(self._name, offset, cause, bytes_lost)
        self._noted += 1

    def _is_broken(self, member: int) -> bool:
        """Whether a member of several records will prove broken; looked up once a member."""
        if self._broken[0] != member:
            self._broken = (member, self._feed.is_broken(member))
        return self._broken[1]


def find_record_starts(file: BinaryIO, kind: Kind, ideal: list[int]) -> list[int]:
    """For each offset the first record of a plain archive that begins there or later, as reading finds it.

    Walks from head to head, so that an archive inside a record is no record.
    """
    found: list[int] = []
    walker = _Salvage(file, "plain", kind, "", Report(), 0)
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
    feed = Feed(file, codec, start)
    while feed.skip(1 << 16):
        if feed.offset - start > _CHAIN:
            return True
    return feed.fault is None


def join_headers(fields: Sequence[tuple[str, str]]) -> dict[str, str] | None:
    """The headers by lower-case name, the first of repeated ones; None when two heads have run together."""
    headers = {name.lower(): value for name, value in fields}
    if len(headers) < len(fields):
        headers.update((name.lower(), value) for name, value in reversed(fields))
        for name, value in fields:
            if name.lower() in _SINGLE and headers[name.lower()] != value:
                return None
    return headers


def find_witness(record: ArchiveRecord, *, by_length: bool = True) -> bool | None:
    """Whether digests, else the length in the HTTP head, agree with the block; None when nothing tells.

    The length is not asked with `by_length=False`: it says nothing of garbled bytes.
    """
    block = record.block
    if block is None:
        return None
    agrees = is_digest_of(record.headers.get("warc-block-digest"), block)
    if agrees is not None:
        return agrees
    message = parse_message(block) if record.type in ("response", "revisit") else None
    if message is None:
        return (
            is_digest_of(record.headers.get("warc-payload-digest"), block)
            if record.type == "resource"
            else None
        )
    if record.type == "response" and is_digest_of(record.headers.get("warc-payload-digest"), message.body):
        return True
    length = message.headers.get("content-length", "")
    is_length = by_length and record.type == "response" and "transfer-encoding" not in message.headers
    if not is_length or not length.isdigit():
        return None
    return len(message.body) == int(length)


def is_digest_of(labelled: str | None, data: bytes) -> bool | None:
    """Whether a digest of a WARC header (base32 or hexadecimal) is that of the data; None if unreadable."""
    match = _DIGEST.match(labelled or "")
    if not match:
        return None
    digest = hashlib.new(match[1].lower().replace("-", ""), data, usedforsecurity=False).digest()
    value = match[2]
    return value.lower() == digest.hex() or value.upper().rstrip("=") == base64.b32encode(
        digest
    ).decode().rstrip("=")
