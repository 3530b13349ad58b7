"""The careful reader of WARC and ARC files: nothing is lost to damage but what it touches; knows nothing of HTTP or pages.

It checks that every record ends where it says, finds the next where one does not, and reports what lay between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from crawler.header_lines import parse_header_lines
from crawler.sources.decoded import DecodedFile
from crawler.sources.members import SCAN, Codec
from crawler.sources.records import MAX_BLOCK, ArchiveRecord, Kind, find_witness, join_headers
from crawler.sources.report import Report
from crawler.text import find_number

_MAX_HEAD = 1 << 16
"""Longest head of a record, in bytes."""
_MOST_RETURNS = 20
"""How often a file is decoded anew to see what a record with a wrong length has swallowed."""
_LONG = 1 << 20
"""Blocks shorter than this are read, and then looked at."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_DIGEST_LINE = re.compile(rb"(?i)WARC-(?:Block|Payload)-Digest[ \t]*:")

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


def kind_of(begin: bytes) -> Kind | None:
    """What an archive that begins (decoded) with these bytes is; None when it is none."""
    begin = begin.lstrip(_BLANKS)
    if _WARC_START.match(begin):
        return "warc"
    if begin.startswith(b"filedesc:") or _ARC_START.match(begin):
        return "arc"
    return None


class Salvage:
    """The careful reader: checks that every record ends where it says, finds the next where one does not."""

    def __init__(
        self, file: BinaryIO, codec: Codec, kind: Kind, name: str, report: Report, start: int
    ) -> None:
        self._decoded = DecodedFile(file, codec, start)
        self._kind = kind
        self._name = name
        self._report = report
        self._search = _WARC_SEARCH if kind == "warc" else _ARC_SEARCH
        self._overlap = 100 if kind == "warc" else 9000
        self._broken: tuple[int, bool] = (-1, False)
        self._noted = 0
        self._returns = 0
        self.is_past_damage = False
        """Whether the record yielded last is the first of its member, with damage behind it."""

    def records(self) -> Iterator[ArchiveRecord]:
        """The whole records from here on."""
        decoded = self._decoded
        while True:
            self._pass_blanks()
            decoded.forget()
            if not decoded.peek(1):
                if decoded.fault is None:
                    return
                fault = decoded.fault
                # nothing was read of a member at whose beginning we still are
                self._recover(fault.member, fault.member if decoded.at_member_start else fault.at)
                continue
            offset = decoded.offset
            is_first = decoded.at_member_start
            noted = self._noted
            record = self._read(offset, is_first)
            if record is not None:
                self.is_past_damage = noted > 0 and noted == self._noted and is_first
                yield record

    def _read(self, offset: int, is_first: bool) -> ArchiveRecord | None:
        """The record that begins here, if it is whole; else None, the damage reported and passed."""
        decoded = self._decoded
        begin = decoded.tell
        head = self._read_warc_head() if self._kind == "warc" else self._read_arc_head()
        if isinstance(head, str):
            self._resync(offset, begin, is_first, head)
            return None
        kind, headers, length = head
        if length > MAX_BLOCK:
            head_end = decoded.tell
            if not self._pass_block(length):
                if decoded.codec != "plain" and self._returns < _MOST_RETURNS:
                    self._returns += 1
                    begin -= decoded.reopen(offset, head_end)
                self._resync(offset, begin, is_first, "clipped record")
                return None
            return ArchiveRecord(self._kind, kind, headers, None, offset, is_first)
        if self._would_swallow(length):
            clipped = ArchiveRecord(self._kind, kind, headers, b"", offset, is_first)
            return self._mend(clipped, b"", begin, is_first, "clipped record")
        block = b"".join(self._block_pieces(length))
        record = ArchiveRecord(self._kind, kind, headers, block, offset, is_first)
        if len(block) < length:
            return self._mend(record, b"", begin, is_first, "clipped record")
        member = decoded.member_at(decoded.tell - 1)
        blanks = self._pass_blanks()
        following = decoded.peek(64 if self._kind == "warc" else 9000)
        if not following:
            if decoded.fault is not None and decoded.fault.member <= member:
                return self._judge_last(record, is_first)
            return record
        if decoded.codec != "plain" and decoded.at_member_start:
            return record
        if not self._is_start(following) and not (blanks == b"\r\n\r\n" or _ARC_LIKE.match(following)):
            return self._mend(record, blanks, begin, is_first, "record is not as long as it says")
        if decoded.codec == "plain" or not self._is_broken(member):
            return record
        # The first of a broken member may be its only one, and what follows garbage.
        if find_witness(record) is False or (is_first and not find_witness(record, by_length=False)):
            self._note(offset, "no digest that matches, in a broken member", length)
            return None
        return record

    def _read_warc_head(self) -> tuple[str, dict[str, str], int] | str:
        """Type, headers and length of the block; the cause as text when there is no head."""
        decoded = self._decoded
        offset = decoded.offset
        if not _WARC_START.match(decoded.readline(64)):
            return "no record where one should begin"
        lines: list[bytes] = []
        room = _MAX_HEAD
        while line := decoded.readline(room):
            room -= len(line)
            if not line.strip():
                break
            if next_head := _WARC_START.search(line):  # also behind half a line, where a writer was killed
                decoded.push_back(line[next_head.start() :])
                return "record head without end"
            if room <= 0:
                decoded.push_back(line)
                return "record head without end"
            lines.append(line)
        garbled = [line for line in lines if _CONTROL.search(line)]
        if garbled and all(map(_DIGEST_LINE.match, garbled)):
            # wget without digests writes what its memory holds in their place; a flipped byte costs no more
            lines = [line for line in lines if line not in garbled]
            if decoded.codec == "plain":
                self._note(offset, "garbled digest", 0)
        fields = parse_header_lines(b"".join(lines))
        headers = join_headers(fields)
        if headers is None:
            return "two record heads in one"
        if any(map(_CONTROL.search, lines)):
            return "garbled record head"
        length = find_number(headers.get("content-length"))
        if not line.endswith(b"\n"):
            return "clipped record"
        if length is None:
            return "no valid Content-Length"
        return headers.get("warc-type", "").strip().lower(), headers, length

    def _read_arc_head(self) -> tuple[str, dict[str, str], int] | str:
        match = _ARC_START.match(self._decoded.readline(9000))
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
        """Pass over line ends; what was passed, at most `_MAX_HEAD`."""
        passed = b""
        while len(passed) < _MAX_HEAD:
            begin = self._decoded.peek(64)
            blanks = begin[: len(begin) - len(begin.lstrip(_BLANKS))]
            if not blanks:
                break
            passed += self._decoded.read(len(blanks))
        return passed

    def _pass_block(self, length: int) -> bool:
        """Whether a block too long for memory ends as it says, and is passed; a wrong length must not take the records behind."""
        decoded = self._decoded
        if decoded.codec == "plain":
            end = decoded.offset + length
            following = decoded.peek_at(end, 9000).lstrip(_BLANKS)
            is_sound = end <= decoded.size and (not following or self._is_start(following))
            return is_sound and decoded.skip(length) == length
        if sum(map(len, self._block_pieces(length))) < length:
            return False
        following = decoded.peek(9000).lstrip(_BLANKS)
        return not following or self._is_start(following)

    def _block_pieces(self, length: int) -> Iterator[bytes]:
        """A block of this length piece by piece; what comes before the next member where a record begins in that: the length is
        wrong, and those behind it need not be read to find out."""
        decoded = self._decoded
        if decoded.codec == "plain":
            yield decoded.read(length)
            return
        left = length
        while piece := decoded.read_to_member(left):
            yield piece
            left -= len(piece)
            if left and decoded.at_member_start and self._is_start(decoded.peek(9000)):
                return

    def _would_swallow(self, length: int) -> bool:
        """Whether a long block of a plain file would not end where it says and the next record begins within it: that is cheaper
        to find out than to read it all, and all that is in it, for each of many wrong lengths."""
        decoded = self._decoded
        if decoded.codec != "plain" or length < _LONG:
            return False
        if decoded.tell + length == decoded.size:
            return False  # the last, whose closing line ends were left out or cut
        following = decoded.peek_at(decoded.tell + length, 9000)
        begin = following.lstrip(_BLANKS)
        if following and not begin and decoded.tell + length + len(following) == decoded.size:
            return False
        if following.startswith(b"\r\n\r\n") or (begin and (self._is_start(begin) or _ARC_LIKE.match(begin))):
            return False
        at, end = decoded.tell, decoded.tell + length
        while at < end and len(block := decoded.peek_at(at, SCAN)) > self._overlap:
            if match := self._search.search(block):
                return at + match.start() < end
            at += len(block) - self._overlap
        return False

    def pass_record(self) -> int | None:
        """The offset of the next record, which is passed over unread; None at the end and at damage."""
        decoded = self._decoded
        self._pass_blanks()
        offset = decoded.offset
        head = self._read_warc_head() if self._kind == "warc" else self._read_arc_head()
        if isinstance(head, str) or decoded.skip(head[2]) < head[2]:
            return None
        return offset

    # ------------------------------------------------------------ damage

    def _judge_last(self, record: ArchiveRecord, is_first: bool) -> ArchiveRecord | None:
        """A record complete by its length, in a member that breaks before its end; the loop recovers."""
        fault = self._decoded.fault
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
        decoded = self._decoded
        assert record.block is not None
        member = decoded.member_at(begin)
        is_sound = decoded.codec == "plain" or not self._is_broken(member)
        if cause != "clipped record" and find_witness(record, by_length=is_sound):
            return record
        decoded.push_back(record.block + blanks)
        passed = decoded.read_to(self._search, self._overlap, MAX_BLOCK)
        for trailer in (b"\r\n\r\n", b"\n\n", b"\n", b""):
            mended = msgspec.structs.replace(record, block=passed.removesuffix(trailer))
            if (
                decoded.fault is None
                and passed.endswith(trailer)
                and find_witness(mended, by_length=is_sound)
            ):
                self._note(record.offset, "record is not as long as it says", 0)
                return mended
        self._resync(record.offset, begin, is_first, cause)
        return None

    def _resync(self, offset: int, begin: int, is_first: bool, cause: str) -> None:
        """Go to the next record, behind a broken member if need be; report what was passed since `begin`."""
        decoded = self._decoded
        decoded.read_to(self._search, self._overlap, 0)
        if not decoded.peek(1) and decoded.fault is not None:
            inside = not is_first and decoded.fault.member <= offset
            self._recover(offset, decoded.fault.at if inside else offset)
            return
        behind = decoded.offset if decoded.peek(1) else decoded.size
        self._note(
            offset,
            cause,
            behind - offset if behind > offset and decoded.tell > begin else decoded.tell - begin,
        )

    def _recover(self, offset: int, lost_from: int) -> None:
        fault = self._decoded.fault
        assert fault is not None
        behind = self._decoded.recover(
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
            self._broken = (member, self._decoded.is_broken(member))
        return self._broken[1]
