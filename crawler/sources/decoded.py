"""Archive files as one stream of decoded bytes that knows where each came from; knows nothing of records.

Gzip, zstd and lz4 archives are chains of members (frames), usually one a record. A `DecodedFile` decodes them one
after the other. When a member is broken it hands out what could be decoded, then sets `fault` and stands
still; `recover` goes on with the next member that is whole enough to begin a record.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from typing import BinaryIO

from crawler.sources.members import (
    SCAN,
    Codec,
    Dictionary,
    Fault,
    decode,
    find_members,
    first_bytes,
    zstd_dictionary,
)
from crawler.sources.ranges import read_at, size_of


class DecodedFile:
    """The decoded bytes of an archive file from an offset on, read forward with a small push-back."""

    def __init__(self, file: BinaryIO, codec: Codec, start: int = 0) -> None:
        self.codec = codec
        self.fault: Fault | None = None
        self._file = file
        self._size = size_of(file)
        self._dictionary = Dictionary(zstd_dictionary(file) if codec == "zstd" else None)
        self._open(start)

    def _open(self, start: int) -> None:
        self.fault = None
        self._chunks = decode(self._file, self.codec, start, self._dictionary)
        self._buffer = b""
        self._at = 0
        # Position of the buffer's first byte in the decoded stream; for plain files that is the offset.
        self._base = start if self.codec == "plain" else 0
        self._marks: deque[tuple[int, int]] = deque([(self._base, start)])
        self._ended = False

    # ------------------------------------------------------------ position

    @property
    def tell(self) -> int:
        """Position in the decoded stream."""
        return self._base + self._at

    @property
    def offset(self) -> int:
        """Offset in the file of the next byte (plain) or of the member that holds it."""
        if self.codec == "plain":
            return self.tell
        if not self._available():
            self._fill()
        return self._mark(self.tell)[1]

    @property
    def at_member_start(self) -> bool:
        """Whether the next byte is the first of its member (always, in a plain file)."""
        if self.codec == "plain":
            return True
        if not self._available():
            self._fill()
        return self._mark(self.tell)[0] == self.tell

    @property
    def size(self) -> int:
        """Length of the file."""
        return self._size

    def member_at(self, tell: int) -> int:
        """Offset of the member that holds the byte at a position not before the last `forget`."""
        return self._mark(tell)[1]

    def _mark(self, tell: int) -> tuple[int, int]:
        return next((mark for mark in reversed(self._marks) if mark[0] <= tell), self._marks[0])

    def forget(self) -> None:
        """Drop what is known of members before the present one; nothing before it is pushed back any more."""
        if self.codec != "plain":
            member = self._mark(self.tell)
            while self._marks[0] != member:
                self._marks.popleft()

    # ------------------------------------------------------------ reading

    def _available(self) -> int:
        return len(self._buffer) - self._at

    def _fill(self) -> bool:
        """Decode one piece more; False at the end of the file or at a fault."""
        while not self._ended:
            try:
                piece = next(self._chunks, None)
            except Fault as fault:
                self.fault = fault
                piece = None
            if piece is None:
                self._ended = True
            elif isinstance(piece, int):
                self._marks.append((self._base + len(self._buffer), piece))
            elif piece:
                self._base += self._at
                self._buffer = self._buffer[self._at :] + piece if self._available() else piece
                self._at = 0
                return True
        return False

    def peek(self, size: int) -> bytes:
        """Up to `size` bytes without moving on."""
        while self._available() < size and self._fill():
            pass
        return self._buffer[self._at : self._at + size]

    def read(self, size: int) -> bytes:
        """`size` bytes, fewer at the end or at a fault."""
        if self._available() >= size:
            data = self._buffer[self._at : self._at + size]
            self._at += size
            return data
        parts = []
        left = size
        while left and (self._available() or self._fill()):
            part = self._buffer[self._at : self._at + left]
            self._at += len(part)
            left -= len(part)
            parts.append(part)
        return b"".join(parts)

    def readline(self, limit: int) -> bytes:
        """Bytes up to and with the next line feed, at most `limit`."""
        searched = 0
        while True:
            end = self._buffer.find(b"\n", self._at + searched, self._at + limit)
            if end >= 0:
                return self.read(end + 1 - self._at)
            searched = min(self._available(), limit)
            if searched >= limit or not self._fill():
                return self.read(searched)

    def skip(self, size: int) -> int:
        """Pass over `size` bytes; how many there were."""
        if self.codec == "plain" and size > self._available() + SCAN:
            begin, end = self.tell, min(self.tell + size, self._size)
            self._open(end)
            return end - begin
        left = size
        while left and (self._available() or self._fill()):
            step = min(left, self._available())
            self._at += step
            left -= step
        return size - left

    def read_to_member(self, size: int) -> bytes:
        """Some of the next `size` bytes, up to the beginning of the next member at most; none at the end or at a fault."""
        if not self._available():
            self._fill()
        end = min(self.tell + size, self.tell + self._available())
        for position, _ in reversed(self._marks):
            if position <= self.tell:
                break
            end = min(end, position)
        return self.read(end - self.tell)

    def reopen(self, member: int, tell: int) -> int:
        """Go back to a position not before the last `forget`, in that member; by how much all positions have become less."""
        start = next(position for position, offset in self._marks if offset == member)
        self._open(member)
        self.skip(tell - start)
        return start

    def peek_at(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes of a plain file from an offset, without moving on."""
        return read_at(self._file, offset, size)

    def push_back(self, data: bytes) -> None:
        """Undo the reading of `data`, the bytes read last."""
        self._base -= len(data) - self._at
        self._buffer = data + self._buffer[self._at :]
        self._at = 0

    def read_to(self, pattern: re.Pattern[bytes], overlap: int, keep: int) -> bytes:
        """Move to the next match of the pattern, or to the end; the bytes passed, at most `keep` of them.

        `overlap` is more than the longest match; a match at the present position counts.
        """
        passed: list[bytes] = []
        room = keep
        while True:
            match = pattern.search(self._buffer, self._at)
            # A match that touches the end of the buffer could become a longer one with more bytes.
            if match and (match.end() < len(self._buffer) or not self._fill()):
                step = match.start() - self._at
            elif match:
                continue
            else:
                step = self._available() - overlap
                if step <= 0 and self._fill():
                    continue
                if step <= 0:
                    step = self._available()
            passed.append(self._buffer[self._at : self._at + min(step, room)])
            room -= len(passed[-1])
            self._at += step
            if match or not self._available():
                return b"".join(passed)

    # ------------------------------------------------------------ members

    def is_broken(self, member: int) -> bool:
        """Whether decoding that member to its end, check sum included, fails."""
        try:
            for piece in decode(self._file, self.codec, member, self._dictionary.copy()):
                if isinstance(piece, int) and piece != member:
                    return False
        except Fault as fault:
            return fault.member == member
        return False

    def recover(self, is_start: Callable[[bytes], bool]) -> int:
        """Go on behind the broken member, with the next that begins a record; its offset, or the file's size.

        `is_start` judges the first bytes of a member. Only called after a fault.
        """
        assert self.fault is not None
        offset = self._size
        for candidate in find_members(self._file, self.codec, self.fault.member + 1):
            if is_start(first_bytes(self._file, self.codec, candidate, self._dictionary)):
                offset = candidate
                break
        self._open(offset)
        return offset
