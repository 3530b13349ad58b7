"""Archive files as one stream of decoded bytes that knows where each came from; knows nothing of records.

Gzip, zstd and lz4 archives are chains of members (frames), usually one a record. A `Feed` decodes them one
after the other. When a member is broken it hands out what could be decoded, then sets `fault` and stands
still; `recover` goes on with the next member that is whole enough to begin a record.
"""

from __future__ import annotations

import io
import os
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from typing import BinaryIO, Literal, cast

import zstandard
from fastwarc.stream_io import Lz4Reader

Codec = Literal["plain", "gzip", "zstd", "lz4"]

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
LZ4_MAGIC = b"\x04\x22\x4d\x18"
_SKIPPABLE = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18", re.S)
"""Skippable frames of zstd and lz4; the one of a .warc.zst holds a dictionary."""
_MEMBER_STARTS: dict[Codec, re.Pattern[bytes]] = {
    "gzip": re.compile(rb"\x1f\x8b\x08[\x00-\x1f]", re.S),
    "zstd": re.compile(re.escape(ZSTD_MAGIC)),
    "lz4": re.compile(re.escape(LZ4_MAGIC)),
}
_RAW = 1 << 16
_DECODED = 1 << 20
"""Most bytes decoded at once: bounds what a decompression bomb takes."""
_TRIAL = 9_000
"""Decoded bytes that tell what begins at a place: the first line of an ARC may be that long."""
_SCAN = 1 << 20


class Fault(Exception):
    """A member that cannot be decoded (on). Raised by the decoders, caught by `Feed`."""

    def __init__(self, cause: str, member: int, at: int) -> None:
        super().__init__(cause)
        self.cause = cause
        self.member = member
        """Offset of the member."""
        self.at = at
        """Offset up to which the file was read when it broke."""

    @property
    def is_clipped(self) -> bool:
        """Whether the file ends within the member; what was decoded of it is right."""
        return self.cause.startswith("clipped")


class RangeFile(io.RawIOBase):
    """A file that is read by ranges, with a position of its own. A subclass gives `read_at`."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._at = 0

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._size

    @property
    def modified(self) -> float:
        """When it was last changed, in seconds since 1970."""
        raise NotImplementedError

    def read_at(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from an offset; the position stays."""
        raise NotImplementedError

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        data = self.read_at(self._at, self._size if size is None or size < 0 else size)
        self._at += len(data)
        return data

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Window(RangeFile):
    """A stretch of a file as a file of its own."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        super().__init__(max(0, end - start))
        self._file = file
        self._start = start

    def read_at(self, offset: int, size: int) -> bytes:
        return read_at(self._file, self._start + offset, min(size, max(0, self._size - offset)))


def size_of(file: BinaryIO) -> int:
    """Length of a seekable file in bytes."""
    if isinstance(file, RangeFile):
        return file.size
    return os.fstat(file.fileno()).st_size


def modified_at(file: BinaryIO) -> float:
    """When a file was last changed, in seconds since 1970."""
    return file.modified if isinstance(file, RangeFile) else os.fstat(file.fileno()).st_mtime


def read_at(file: BinaryIO, offset: int, size: int) -> bytes:
    """Up to `size` bytes from an offset; the file's position stays where it is."""
    if isinstance(file, RangeFile):
        return file.read_at(offset, size)
    return os.pread(file.fileno(), size, offset)


def locate(file: BinaryIO) -> tuple[int | None, int]:
    """The descriptor of the underlying file, for `os.pread`, and where in it the file begins; None where none is."""
    base = 0
    while isinstance(file, Window):
        base += file._start
        file = file._file
    return None if isinstance(file, RangeFile) else file.fileno(), base


def window_of(file: BinaryIO, start: int = 0, end: int | None = None) -> BinaryIO:
    """A window on a file, for readers that need a position of their own."""
    return cast(BinaryIO, Window(file, start, size_of(file) if end is None else end))


class Feed:
    """The decoded bytes of an archive file from an offset on, read forward with a small push-back."""

    def __init__(self, file: BinaryIO, codec: Codec, start: int = 0) -> None:
        self.codec = codec
        self.fault: Fault | None = None
        self._file = file
        self._size = size_of(file)
        self._dictionary: bytes | None = None
        if codec == "zstd":
            self._dictionary = _zstd_dictionary(file)
        self._open(start)

    def _open(self, start: int) -> None:
        self.fault = None
        self._chunks = _decode(self._file, self.codec, start, self._dictionary)
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
        found = self._marks[0]
        for mark in self._marks:
            if mark[0] > tell:
                break
            found = mark
        return found

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
        if self.codec == "plain" and size > self._available() + _SCAN:
            begin, end = self.tell, min(self.tell + size, self._size)
            self._open(end)
            return end - begin
        left = size
        while left and (self._available() or self._fill()):
            step = min(left, self._available())
            self._at += step
            left -= step
        return size - left

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
            for piece in _decode(self._file, self.codec, member, self._dictionary):
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


def first_bytes(file: BinaryIO, codec: Codec, offset: int, dictionary: bytes | None = None) -> bytes:
    """The first decoded bytes of the member (in a plain file: the bytes) at an offset, if any."""
    if codec == "zstd" and dictionary is None:
        dictionary = _zstd_dictionary(file)
    begin = b""
    try:
        for piece in _decode(file, codec, offset, dictionary):
            if isinstance(piece, bytes):
                begin += piece
                if len(begin) >= _TRIAL:
                    break
    except Fault:
        pass  # a broken member may still show its first bytes; reading it reports the damage
    return begin


def find_members(file: BinaryIO, codec: Codec, start: int) -> Iterator[int]:
    """Offsets at or after `start` where the magic bytes of a member stand; chance hits included."""
    pattern = _MEMBER_STARTS[codec]
    offset = start
    while block := read_at(file, offset, _SCAN):
        for match in pattern.finditer(block):
            yield offset + match.start()
        if len(block) < _SCAN:
            return
        offset += len(block) - 3  # magic bytes cut by the block's end are found in the next


# ---------------------------------------------------------------- decoders
# Each yields the offset of a member, then its decoded bytes piece by piece, and raises Fault where it breaks.


def _decode(file: BinaryIO, codec: Codec, start: int, dictionary: bytes | None) -> Iterator[int | bytes]:
    match codec:
        case "plain":
            return _plain_chunks(file, start)
        case "gzip":
            return _gzip_chunks(file, start)
        case "zstd":
            return _zstd_chunks(file, start, dictionary)
        case "lz4":
            return _lz4_chunks(file, start)


def _plain_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    while piece := read_at(file, offset, 1 << 18):
        offset += len(piece)
        yield piece


def _gzip_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    while True:
        raw = read_at(file, offset, _RAW)
        if not raw.strip(b"\0"):
            # Zeros pad files on tapes and block devices (gzip ignores them, too).
            if len(raw) < _RAW:
                return
            offset += len(raw)
            continue
        padding = len(raw) - len(raw.lstrip(b"\0"))
        if padding:
            offset += padding
            continue
        if raw[:2] != GZIP_MAGIC and len(raw) >= 2:
            raise Fault("no gzip member where one should begin", offset, offset)
        member = offset
        yield member
        engine = zlib.decompressobj(31)
        offset += len(raw)
        while not engine.eof:
            if not raw:
                raw = read_at(file, offset, _RAW)
                offset += len(raw)
                if not raw:
                    raise Fault("clipped gzip member", member, offset)
            saved = engine.copy()
            try:
                piece = engine.decompress(raw, _DECODED)
            except zlib.error as error:
                yield from _last_pieces(saved, raw)
                cause = str(error).rpartition("decompressing data: ")[2]
                raise Fault(f"gzip member: {cause}", member, offset - len(raw)) from error
            raw = engine.unconsumed_tail
            yield piece
        offset -= len(engine.unused_data)


def _last_pieces(engine: zlib._Decompress, raw: bytes) -> Iterator[bytes]:
    """All that can be decoded before the error within `raw`."""
    step = 64
    for at in range(0, len(raw), step):
        saved = engine.copy()
        try:
            yield engine.decompress(raw[at : at + step])
        except zlib.error:
            for byte in range(at, at + step):
                try:
                    yield saved.decompress(raw[byte : byte + 1])
                except zlib.error:
                    return
            return


def _zstd_dictionary(file: BinaryIO) -> bytes | None:
    """The dictionary in the first frame of a .warc.zst file (IIPC's warc-zstd 1.0), unpacked."""
    head = read_at(file, 0, 8)
    if head[:4] != b"\x5d\x2a\x4d\x18" or len(head) < 8:
        return None
    frame = read_at(file, 8, int.from_bytes(head[4:], "little"))
    if frame[:4] == ZSTD_MAGIC:
        try:
            frame = zstandard.ZstdDecompressor().decompress(frame, max_output_size=_DECODED * 16)
        except zstandard.ZstdError:
            return None
    return frame


def _zstd_chunks(file: BinaryIO, start: int, dictionary: bytes | None) -> Iterator[int | bytes]:
    decompressor = (
        zstandard.ZstdDecompressor(dict_data=zstandard.ZstdCompressionDict(dictionary))
        if dictionary
        else zstandard.ZstdDecompressor()
    )
    offset = start
    while True:
        raw = read_at(file, offset, _RAW)
        if not raw.strip(b"\0"):
            if len(raw) < _RAW:
                return
            offset += len(raw)
            continue
        if _SKIPPABLE.match(raw) and len(raw) >= 8:
            offset += 8 + int.from_bytes(raw[4:8], "little")
            continue
        if raw[:4] != ZSTD_MAGIC and len(raw) >= 4:
            raise Fault("no zstd frame where one should begin", offset, offset)
        member = offset
        yield member
        engine = decompressor.decompressobj()
        try:
            # The engine decodes all it is given: small pieces bound what a bomb takes.
            while not engine.eof:
                if not raw:
                    raw = read_at(file, offset, _RAW)
                    if not raw:
                        raise Fault("clipped zstd frame", member, offset)
                piece, raw = raw[:4096], raw[4096:]
                offset += len(piece)
                yield engine.decompress(piece)
        except zstandard.ZstdError as error:
            cause = str(error).rpartition(": ")[2]
            raise Fault(f"zstd frame: {cause}", member, offset) from error
        offset -= len(engine.unused_data)


def _lz4_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    size = size_of(file)
    while offset < size:
        head = read_at(file, offset, 64)
        if not head.strip(b"\0"):
            offset += len(head)
            continue
        if _SKIPPABLE.match(head) and len(head) >= 8:
            offset += 8 + int.from_bytes(head[4:8], "little")
            continue
        if head[:4] != LZ4_MAGIC:
            raise Fault("no lz4 frame where one should begin", offset, offset)
        end = _lz4_frame_end(file, offset, size)
        yield offset
        reader = Lz4Reader(window_of(file, offset, end))
        try:
            while piece := reader.read(_RAW):
                yield piece
        except (OSError, ValueError) as error:
            raise Fault(f"lz4 frame: {error}", offset, offset) from error
        if end is None:
            raise Fault("clipped lz4 frame", offset, size)
        offset = end


def _lz4_frame_end(file: BinaryIO, offset: int, size: int) -> int | None:
    """Offset behind an lz4 frame, walked block by block; None when the file ends before it does."""
    head = read_at(file, offset, 7)
    if len(head) < 7:
        return None
    flags = head[4]
    at = offset + 7 + (8 if flags & 0x08 else 0) + (4 if flags & 0x01 else 0)
    while True:
        block = read_at(file, at, 4)
        if len(block) < 4:
            return None
        length = int.from_bytes(block, "little") & 0x7FFFFFFF
        at += 4
        if not length:
            at += 4 if flags & 0x04 else 0
            return at if at <= size else None
        at += length + (4 if flags & 0x10 else 0)
        if at > size:
            return None
